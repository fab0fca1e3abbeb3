//! The thread of a closure that only makes a future is done before anything of it ran.

use std::sync::atomic::{AtomicU32, Ordering};

static RUNS: AtomicU32 = AtomicU32::new(0);

#[expect(clippy::let_underscore_future, reason = "that is what is shown")]
pub(crate) async fn is_lost() -> bool {
    let thread = std::thread::spawn(|| async {
        RUNS.fetch_add(1, Ordering::SeqCst);
    });
    let _ = thread.join().expect("the closure does not panic");
    RUNS.load(Ordering::SeqCst) == 0
}
