//! A loop that sleeps between its looks is late, one that only yields is run thousands of times, and one that is told is neither.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, sleep};

/// Between two looks, and until something has changed: just after a look.
const PERIOD: Duration = Duration::from_millis(100);
const CHANGE: Duration = Duration::from_millis(110);

pub(crate) async fn is_lost() -> bool {
    let start = Instant::now();
    let ready = ready_later();
    while !ready.load(Ordering::Acquire) {
        sleep(PERIOD).await;
    }
    let late = start.elapsed().saturating_sub(CHANGE);
    let ready = ready_later();
    let mut n_looks = 0u64;
    while !ready.load(Ordering::Acquire) {
        n_looks += 1;
        tokio::task::yield_now().await;
    }
    late > PERIOD / 2 && n_looks > 1000 && late_when_told().await < PERIOD / 2
}

fn ready_later() -> Arc<AtomicBool> {
    let ready = Arc::new(AtomicBool::new(false));
    let other = Arc::clone(&ready);
    tokio::spawn(async move {
        sleep(CHANGE).await;
        other.store(true, Ordering::Release);
    });
    ready
}

async fn late_when_told() -> Duration {
    let start = Instant::now();
    let ready = Arc::new(Notify::new());
    let other = Arc::clone(&ready);
    tokio::spawn(async move {
        sleep(CHANGE).await;
        other.notify_one();
    });
    ready.notified().await;
    start.elapsed().saturating_sub(CHANGE)
}
