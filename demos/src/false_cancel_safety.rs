//! A message is received and forgotten, although the function is said to be cancel safe.

use std::time::Duration;

use tokio::sync::mpsc::{Receiver, Sender, channel};
use tokio::time::timeout;

/// # Cancel safety
///
/// This function is cancel safe.
async fn forward(from: &mut Receiver<u8>, to: &Sender<u8>) -> bool {
    let Some(message) = from.recv().await else { return false };
    to.send(message).await.is_ok()
}

pub(crate) async fn is_lost() -> bool {
    let (first, mut from) = channel(4);
    let (to, mut last) = channel(1);
    to.send(0).await.expect("there is room");
    first.send(1).await.expect("there is room");
    drop(first);
    let late = timeout(Duration::from_millis(20), forward(&mut from, &to)).await;
    let before = last.recv().await;
    // Whoever trusts the documentation calls it again.
    let is_passed_on = forward(&mut from, &to).await;
    late.is_err() && before == Some(0) && !is_passed_on && last.try_recv().is_err()
}
