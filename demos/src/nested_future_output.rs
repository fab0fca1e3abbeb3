//! The task ends at once and gives back a future that nobody polls.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

static RUNS: AtomicU32 = AtomicU32::new(0);

async fn refresh() {
    RUNS.fetch_add(1, Ordering::SeqCst);
}

#[expect(clippy::async_yields_async, reason = "that is what is shown")]
pub(crate) async fn is_lost() -> bool {
    let task = tokio::spawn(async { refresh() });
    tokio::time::sleep(Duration::from_millis(50)).await;
    task.is_finished() && RUNS.load(Ordering::SeqCst) == 0
}
