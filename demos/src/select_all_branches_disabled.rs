//! Both channels are closed, so that no branch is left.

use tokio::sync::mpsc;

async fn receive() {
    let (_, mut jobs) = mpsc::channel::<u8>(1);
    let (_, mut names) = mpsc::channel::<u16>(1);
    tokio::select! {
        Some(job) = jobs.recv() => println!("{job}"),
        Some(name) = names.recv() => println!("{name}"),
    }
}

pub(crate) async fn is_lost() -> bool {
    tokio::spawn(receive()).await.is_err_and(|error| error.is_panic())
}
