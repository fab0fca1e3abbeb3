//! The loop never asks its token.

use std::time::Duration;

use tokio::time::{interval, timeout};
use tokio_util::sync::CancellationToken;

async fn run(_token: CancellationToken) {
    let mut ticks = interval(Duration::from_millis(5));
    loop {
        ticks.tick().await;
    }
}

pub(crate) async fn is_lost() -> bool {
    let token = CancellationToken::new();
    token.cancel();
    timeout(Duration::from_millis(50), run(token)).await.is_err()
}
