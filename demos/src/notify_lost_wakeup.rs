//! The gate opens between the check and the wait: the notice reaches nobody, and no second one comes.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::{Barrier, Notify};
use tokio::time::timeout;

#[derive(Default)]
struct Gate {
    open: AtomicBool,
    opened: Notify,
}

pub(crate) async fn is_lost() -> bool {
    let late = timeout(Duration::from_millis(300), pass(Made::AfterCheck)).await;
    let early = timeout(Duration::from_millis(300), pass(Made::BeforeCheck)).await;
    late.is_err() && early.is_ok()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Made {
    BeforeCheck,
    AfterCheck,
}

async fn pass(made: Made) {
    let gate = Arc::new(Gate::default());
    // Puts the other task where it may always run: between the check and the wait.
    let checked = Arc::new(Barrier::new(2));
    let opened = Arc::new(Barrier::new(2));
    let opener = (Arc::clone(&gate), Arc::clone(&checked), Arc::clone(&opened));
    tokio::spawn(async move {
        let (gate, checked, opened) = opener;
        checked.wait().await;
        gate.open.store(true, Ordering::SeqCst);
        gate.opened.notify_waiters();
        opened.wait().await;
    });
    let before = (made == Made::BeforeCheck).then(|| gate.opened.notified());
    if !gate.open.load(Ordering::SeqCst) {
        checked.wait().await;
        opened.wait().await;
        match before {
            Some(notified) => notified.await,
            None => gate.opened.notified().await,
        }
    }
}
