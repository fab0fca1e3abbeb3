//! A receiver that falls behind once leaves its loop, though more messages come.

use tokio::sync::broadcast;

pub(crate) async fn is_lost() -> bool {
    let (sender, mut receiver) = broadcast::channel(2);
    for event in 0..4 {
        drop(sender.send(event));
    }
    let mut seen = 0;
    while let Ok(_event) = receiver.recv().await {
        seen += 1;
    }
    seen == 0 && receiver.recv().await.is_ok()
}
