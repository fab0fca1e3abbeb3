//! A poll that keeps no waker is not made again when what it looked at has changed.

use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;

use tokio::time::{sleep, timeout};

pub(crate) async fn is_lost() -> bool {
    let ready = Arc::new(AtomicBool::new(false));
    let seen = Arc::clone(&ready);
    let waits = tokio::spawn(poll_fn(move |_cx| {
        if seen.load(Ordering::SeqCst) { Poll::Ready(()) } else { Poll::Pending }
    }));
    sleep(Duration::from_millis(20)).await;
    ready.store(true, Ordering::SeqCst);
    timeout(Duration::from_millis(200), waits).await.is_err()
}
