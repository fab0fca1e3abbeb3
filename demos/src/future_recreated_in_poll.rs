//! A future that waits twice never comes to its end where each poll makes it anew.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::task::yield_now;
use tokio::time::timeout;

static BEGUN: AtomicUsize = AtomicUsize::new(0);

async fn waits_twice() {
    BEGUN.fetch_add(1, Ordering::SeqCst);
    yield_now().await;
    tokio::time::sleep(Duration::from_millis(1)).await;
}

pub(crate) async fn is_lost() -> bool {
    let again = poll_fn(|cx| pin!(waits_twice()).poll(cx));
    let ended = timeout(Duration::from_millis(100), again).await.is_ok();
    !ended && BEGUN.load(Ordering::SeqCst) > 1
}
