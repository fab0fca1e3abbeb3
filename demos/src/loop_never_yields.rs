//! A loop that spins keeps the thread from the task that it waits for.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use tokio::runtime::Builder;

pub(crate) async fn is_lost() -> bool {
    let (done, is_done) = mpsc::channel();
    let stop = Arc::new(AtomicBool::new(false));
    let stopped = Arc::clone(&stop);
    std::thread::spawn(move || {
        let Ok(runtime) = Builder::new_current_thread().build() else { return };
        let ready = Arc::new(AtomicBool::new(false));
        let set = Arc::clone(&ready);
        runtime.block_on(async move {
            drop(tokio::spawn(async move { set.store(true, Ordering::SeqCst) }));
            while !ready.load(Ordering::SeqCst) && !stopped.load(Ordering::SeqCst) {}
            if ready.load(Ordering::SeqCst) {
                let _ = done.send(());
            }
        });
    });
    let hangs = is_done.recv_timeout(Duration::from_millis(300)).is_err();
    stop.store(true, Ordering::SeqCst);
    hangs
}
