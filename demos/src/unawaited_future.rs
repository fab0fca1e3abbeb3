//! A statement drops the future of `flush`: nothing of it runs.

use std::sync::atomic::{AtomicU32, Ordering};

static RUNS: AtomicU32 = AtomicU32::new(0);

async fn flush() {
    RUNS.fetch_add(1, Ordering::SeqCst);
}

#[expect(unused_must_use, reason = "that is what is shown")]
pub(crate) async fn is_lost() -> bool {
    flush();
    RUNS.load(Ordering::SeqCst) == 0
}
