//! The runtime goes away while a task has something in hand.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::time::sleep;

pub(crate) async fn is_lost() -> bool {
    let written = Arc::new(AtomicUsize::new(0));
    let shared = written.clone();
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build();
        let runtime = runtime.expect("a runtime can be made");
        runtime.block_on(async move {
            drop(tokio::spawn(async move {
                loop {
                    shared.fetch_add(1, Ordering::Relaxed);
                    sleep(Duration::from_secs(1)).await;
                    shared.fetch_sub(1, Ordering::Relaxed);
                }
            }));
            tokio::task::yield_now().await;
        });
    });
    let ended = tokio::task::spawn_blocking(|| thread.join().is_ok()).await;
    ended.is_ok_and(|ended| ended) && written.load(Ordering::Relaxed) == 1
}
