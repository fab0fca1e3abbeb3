//! The work of the inner runtime is done, and then its drop panics.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::runtime::Runtime;

pub(crate) async fn is_lost() -> bool {
    let done = Arc::new(AtomicBool::new(false));
    let inner = Arc::clone(&done);
    let task = tokio::spawn(async move {
        let Ok(runtime) = Runtime::new() else { return };
        let work = runtime.spawn(async move { inner.store(true, Ordering::SeqCst) });
        drop(work.await);
    });
    let panicked = task.await.is_err_and(|error| error.is_panic());
    panicked && done.load(Ordering::SeqCst)
}
