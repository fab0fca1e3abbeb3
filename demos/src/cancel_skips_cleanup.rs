//! What an await splits is never undone: the count stays up.

use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::time::timeout;

async fn run(active: &AtomicUsize, work: impl Future<Output = ()>) {
    active.fetch_add(1, Ordering::Relaxed);
    work.await;
    active.fetch_sub(1, Ordering::Relaxed);
}

pub(crate) async fn is_lost() -> bool {
    let active = AtomicUsize::new(0);
    let late = timeout(Duration::from_millis(10), run(&active, pending())).await;
    late.is_err() && active.load(Ordering::Relaxed) == 1
}
