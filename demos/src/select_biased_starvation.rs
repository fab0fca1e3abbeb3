//! As long as there is a message, nobody asks whether to stop.

use tokio::sync::{mpsc, oneshot};

const BOUND: u32 = 10_000;

pub(crate) async fn is_lost() -> bool {
    let (again, mut jobs) = mpsc::channel(1);
    let (stop, mut stopped) = oneshot::channel();
    again.send(0).await.expect("there is room");
    stop.send(()).expect("the receiver is there");
    loop {
        tokio::select! {
            biased;
            Some(round) = jobs.recv() => {
                if round == BOUND {
                    return true;
                }
                again.send(round + 1).await.expect("there is room");
            }
            _ = &mut stopped => return false,
        }
    }
}
