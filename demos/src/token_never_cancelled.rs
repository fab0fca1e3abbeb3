//! The token is gone, and whoever waits for its child still waits.

use std::time::Duration;

use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

pub(crate) async fn is_lost() -> bool {
    let token = CancellationToken::new();
    let child = token.child_token();
    let task = tokio::spawn(async move { child.cancelled().await });
    drop(token);
    timeout(Duration::from_millis(50), task).await.is_err()
}
