//! A job that was received is dropped while it is stored, as the other future fails, and the retry begins with the next one.

use std::io;
use std::time::Duration;

use tokio::sync::mpsc::{Receiver, channel};
use tokio::time::sleep;

async fn store_all(jobs: &mut Receiver<u32>, stored: &mut Vec<u32>) -> io::Result<()> {
    while let Some(job) = jobs.recv().await {
        sleep(Duration::from_millis(40)).await;
        stored.push(job);
    }
    Ok(())
}

/// Fails the first time.
async fn ping(failed: &mut bool) -> io::Result<()> {
    sleep(Duration::from_millis(20)).await;
    if std::mem::replace(failed, true) { Ok(()) } else { Err(io::Error::other("no answer")) }
}

pub(crate) async fn is_lost() -> bool {
    let (sender, mut jobs) = channel(4);
    for job in [1, 2] {
        sender.send(job).await.expect("there is room");
    }
    drop(sender);
    let (mut stored, mut failed) = (Vec::new(), false);
    while let Err(error) = tokio::try_join!(store_all(&mut jobs, &mut stored), ping(&mut failed)) {
        println!("once more: {error}");
    }
    stored == [2]
}
