//! An event every five milliseconds, and a timer of thirty that never fires.

use std::time::Duration;

use tokio::time::{interval, sleep};

pub(crate) async fn is_lost() -> bool {
    let mut events = interval(Duration::from_millis(5));
    for _ in 0..20 {
        tokio::select! {
            _ = events.tick() => {}
            () = sleep(Duration::from_millis(30)) => return false,
        }
    }
    true
}
