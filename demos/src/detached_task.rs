//! A task is cut off in the middle when the runtime ends, for nobody waited.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

pub(crate) async fn is_lost() -> bool {
    let steps = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&steps);
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime can be made");
        runtime.block_on(async {
            tokio::spawn(async move {
                counted.fetch_add(1, Ordering::SeqCst);
                tokio::time::sleep(Duration::from_millis(200)).await;
                counted.fetch_add(1, Ordering::SeqCst);
            });
            tokio::time::sleep(Duration::from_millis(50)).await;
        });
    });
    thread.join().expect("the thread does not panic");
    tokio::time::sleep(Duration::from_millis(300)).await;
    steps.load(Ordering::SeqCst) == 1
}
