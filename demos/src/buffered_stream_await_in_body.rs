//! The body waits for a lock that one of the stream's futures has: that one is not polled until the body is done.

use std::time::Duration;

use futures::StreamExt;
use futures::stream::FuturesUnordered;
use tokio::sync::Mutex;
use tokio::time::{sleep, timeout};

async fn work(lock: &Mutex<u64>, pause: u64) {
    if pause > 0 {
        let mut count = lock.lock().await;
        sleep(Duration::from_millis(pause)).await;
        *count += 1;
    }
}

async fn drain(lock: &Mutex<u64>) {
    let mut works: FuturesUnordered<_> = [50, 0].map(|pause| work(lock, pause)).into_iter().collect();
    // The first one has the lock when the second one is done.
    while let Some(()) = works.next().await {
        *lock.lock().await += 1;
    }
}

pub(crate) async fn is_lost() -> bool {
    timeout(Duration::from_millis(500), drain(&Mutex::new(0))).await.is_err()
}
