//! The third message waits for room that only the task itself could make.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::timeout;

pub(crate) async fn is_lost() -> bool {
    timeout(Duration::from_millis(300), doubled(2)).await.is_ok()
        && timeout(Duration::from_millis(300), doubled(3)).await.is_err()
}

async fn doubled(count: u32) -> u32 {
    let (tx, mut rx) = mpsc::channel(2);
    for number in 0..count {
        let _ = tx.send(number * 2).await;
    }
    drop(tx);
    let mut total = 0;
    while let Some(number) = rx.recv().await {
        total += number;
    }
    total
}
