//! A vector of futures polls none of them.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

static RUNS: AtomicU32 = AtomicU32::new(0);

async fn notify(_: u32) {
    RUNS.fetch_add(1, Ordering::SeqCst);
}

pub(crate) async fn is_lost() -> bool {
    let sent: Vec<_> = (0..3).map(notify).collect();
    tokio::time::sleep(Duration::from_millis(50)).await;
    sent.len() == 3 && RUNS.load(Ordering::SeqCst) == 0
}
