//! Each sleep of no length takes a tick of the timer; letting others run takes a thousandth of that.

use std::time::Duration;

use tokio::time::{Instant, sleep};

const ROUNDS: u32 = 50;

pub(crate) async fn is_lost() -> bool {
    let start = Instant::now();
    for _ in 0..ROUNDS {
        sleep(Duration::ZERO).await;
    }
    let slept = start.elapsed();
    let start = Instant::now();
    for _ in 0..ROUNDS {
        tokio::task::yield_now().await;
    }
    slept >= Duration::from_millis(1) * ROUNDS / 2 && start.elapsed() < slept / 2
}
