//! The tasks of a set end when it is dropped, and one that nobody joins keeps what they have given.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::task::JoinSet;

static DONE: AtomicU32 = AtomicU32::new(0);

/// Whether a set that lives on has all that its tasks have given, long after they have ended.
async fn piles_up() -> bool {
    let given = Arc::new([0_u8; 64]);
    let mut tasks = JoinSet::new();
    for _ in 0..100 {
        let given = Arc::clone(&given);
        tasks.spawn(async move { given });
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    tasks.len() == 100 && Arc::strong_count(&given) == 101
}

pub(crate) async fn is_lost() -> bool {
    if !piles_up().await {
        return false;
    }
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
