//! After one slow round the ticker gives several ticks without waiting, unless it is told to delay them.

use std::time::Duration;

use tokio::time::{Instant, MissedTickBehavior, interval, sleep};

const TICK: Duration = Duration::from_millis(50);

pub(crate) async fn is_lost() -> bool {
    n_at_once(MissedTickBehavior::Burst).await >= 5
        && n_at_once(MissedTickBehavior::Delay).await <= 1
}

async fn n_at_once(behavior: MissedTickBehavior) -> usize {
    let mut ticks = interval(TICK);
    ticks.set_missed_tick_behavior(behavior);
    ticks.tick().await;
    sleep(TICK * 6).await;
    let mut n_at_once = 0;
    for _ in 0..5 {
        let before = Instant::now();
        ticks.tick().await;
        n_at_once += usize::from(before.elapsed() < TICK / 2);
    }
    n_at_once
}
