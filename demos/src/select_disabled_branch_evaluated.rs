//! The branch is off, and its expression panics all the same.

use tokio::sync::mpsc::Receiver;

async fn wait(mut jobs: Option<Receiver<u8>>) {
    tokio::select! {
        job = jobs.as_mut().unwrap().recv(), if jobs.is_some() => println!("{job:?}"),
        () = tokio::task::yield_now() => {}
    }
}

pub(crate) async fn is_lost() -> bool {
    tokio::spawn(wait(None)).await.is_err_and(|error| error.is_panic())
}
