//! A message is sent to nobody, as the task that is to get it has not subscribed yet, and gets nothing but the end.

use std::time::Duration;

use tokio::sync::broadcast;
use tokio::time::timeout;

pub(crate) async fn is_lost() -> bool {
    let lost = std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("it can be built").block_on(is_lost_on_one_thread())
    });
    lost.join().expect("it does not panic")
}

async fn is_lost_on_one_thread() -> bool {
    let (events, first) = broadcast::channel(4);
    drop(first);
    let own = events.clone();
    let task = tokio::spawn(async move { own.subscribe().recv().await });
    let refused = events.send(1).is_err();
    refused && timeout(Duration::from_millis(60), task).await.is_err()
}
