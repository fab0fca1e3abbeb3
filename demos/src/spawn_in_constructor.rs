//! The task of a value runs on when the value is gone.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

static SWEEPS: AtomicU32 = AtomicU32::new(0);

struct Cache;

impl Cache {
    fn new() -> Self {
        tokio::spawn(async {
            loop {
                tokio::time::sleep(Duration::from_millis(10)).await;
                SWEEPS.fetch_add(1, Ordering::SeqCst);
            }
        });
        Self
    }
}

pub(crate) async fn is_lost() -> bool {
    drop(Cache::new());
    tokio::time::sleep(Duration::from_millis(100)).await;
    let before = SWEEPS.load(Ordering::SeqCst);
    tokio::time::sleep(Duration::from_millis(100)).await;
    SWEEPS.load(Ordering::SeqCst) > before
}
