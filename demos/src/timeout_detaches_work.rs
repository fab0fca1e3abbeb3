//! Time is up, the caller goes on, and the task still writes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::time::{sleep, timeout};

pub(crate) async fn is_lost() -> bool {
    let written = Arc::new(AtomicBool::new(false));
    let shared = written.clone();
    let task = tokio::spawn(async move {
        sleep(Duration::from_millis(40)).await;
        shared.store(true, Ordering::Relaxed);
    });
    let late = timeout(Duration::from_millis(10), task).await.is_err();
    let before = written.load(Ordering::Relaxed);
    sleep(Duration::from_millis(100)).await;
    late && !before && written.load(Ordering::Relaxed)
}
