//! The caller's token is cancelled, and the callee has another one.

use std::time::Duration;

use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

async fn work(token: CancellationToken) {
    token.cancelled().await;
}

async fn run(_token: CancellationToken) {
    work(CancellationToken::new()).await;
}

pub(crate) async fn is_lost() -> bool {
    let token = CancellationToken::new();
    token.cancel();
    timeout(Duration::from_millis(50), run(token)).await.is_err()
}
