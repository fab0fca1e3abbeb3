//! Two waits of 100 ms take 200 ms, though both were made first.

use std::time::{Duration, Instant};

async fn user() {
    tokio::time::sleep(Duration::from_millis(100)).await;
}

pub(crate) async fn is_lost() -> bool {
    let start = Instant::now();
    let first = user();
    let second = user();
    first.await;
    second.await;
    let in_order = start.elapsed();
    let start = Instant::now();
    tokio::join!(user(), user());
    in_order >= Duration::from_millis(200) && start.elapsed() < in_order
}
