//! The tasks of a set end when it is dropped.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::task::JoinSet;

static DONE: AtomicU32 = AtomicU32::new(0);

pub(crate) async fn is_lost() -> bool {
    {
        let mut tasks = JoinSet::new();
        tasks.spawn(async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            DONE.fetch_add(1, Ordering::SeqCst);
        });
    }
    tokio::time::sleep(Duration::from_millis(100)).await;
    DONE.load(Ordering::SeqCst) == 0
}
