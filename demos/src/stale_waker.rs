//! A future that moves to another task after its first poll is never woken there, if it keeps the first waker.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use tokio::time::{sleep, timeout};

const WAIT: Duration = Duration::from_millis(200);

#[derive(Default)]
struct Slot {
    is_done: bool,
    waker: Option<Waker>,
}

struct Done {
    slot: Arc<Mutex<Slot>>,
    renews: bool,
}

impl Future for Done {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let mut slot = self.slot.lock().unwrap_or_else(PoisonError::into_inner);
        if slot.is_done {
            return Poll::Ready(());
        }
        if self.renews || slot.waker.is_none() {
            slot.waker = Some(cx.waker().clone());
        }
        Poll::Pending
    }
}

pub(crate) async fn is_lost() -> bool {
    !is_woken(false).await && is_woken(true).await
}

async fn is_woken(renews: bool) -> bool {
    let slot = Arc::new(Mutex::new(Slot::default()));
    let mut done = Done { slot: Arc::clone(&slot), renews };
    // The first poll is this task's, the others are another's.
    let first = std::future::poll_fn(|cx| Poll::Ready(Pin::new(&mut done).poll(cx)));
    if first.await.is_ready() {
        return false;
    }
    let task = tokio::spawn(done);
    sleep(WAIT / 10).await;
    let waker = {
        let mut slot = slot.lock().unwrap_or_else(PoisonError::into_inner);
        slot.is_done = true;
        slot.waker.take()
    };
    if let Some(waker) = waker {
        waker.wake();
    }
    timeout(WAIT, task).await.is_ok()
}
