//! On a thread without a runtime another executor runs tokio's timer into a panic; with the runtime entered the same future is done.

use std::time::Duration;

use futures::executor::block_on;
use tokio::runtime::Handle;

pub(crate) async fn is_lost() -> bool {
    let bare = std::thread::spawn(|| block_on(nap()));
    let handle = Handle::current();
    let entered = std::thread::spawn(move || {
        let _entered = handle.enter();
        block_on(nap());
    });
    // This runtime's other thread drives the timer meanwhile.
    let joined = tokio::task::spawn_blocking(|| (bare.join().is_err(), entered.join().is_ok()));
    joined.await.is_ok_and(|(panicked, done)| panicked && done)
}

async fn nap() {
    tokio::time::sleep(Duration::from_millis(5)).await;
}
