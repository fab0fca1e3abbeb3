//! All tasks are done and all messages have come, and the loop waits on: the first sender is alive.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::timeout;

pub(crate) async fn is_lost() -> bool {
    let with_sender = timeout(Duration::from_millis(300), total(Keep::Sender)).await;
    let without = timeout(Duration::from_millis(300), total(Keep::Nothing)).await;
    with_sender.is_err() && without == Ok(6)
}

enum Keep {
    Sender,
    Nothing,
}

async fn total(keep: Keep) -> u32 {
    let (tx, mut rx) = mpsc::channel(8);
    for id in 1..=3 {
        let tx = tx.clone();
        tokio::spawn(async move { tx.send(id).await });
    }
    let _kept = match keep {
        Keep::Sender => Some(tx),
        Keep::Nothing => {
            drop(tx);
            None
        }
    };
    let mut total = 0;
    while let Some(id) = rx.recv().await {
        total += id;
    }
    total
}
