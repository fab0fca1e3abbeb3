//! The end comes at once, each time: a million rounds, and the other task of the thread has not run once.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use futures::StreamExt;
use futures::channel::mpsc;

const BOUND: u32 = 1_000_000;

async fn spin(has_run: Arc<AtomicBool>) -> bool {
    let (sender, mut jobs) = mpsc::channel::<u8>(1);
    drop(sender);
    let ran = has_run.clone();
    drop(tokio::spawn(async move { ran.store(true, Ordering::Relaxed) }));
    let mut rounds = 0;
    loop {
        if let Some(job) = jobs.next().await {
            println!("{job}");
        }
        rounds += 1;
        if rounds == BOUND {
            return !has_run.load(Ordering::Relaxed);
        }
    }
}

pub(crate) async fn is_lost() -> bool {
    let thread = std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().build();
        runtime.expect("a runtime can be made").block_on(spin(Arc::default()))
    });
    tokio::task::spawn_blocking(|| thread.join().is_ok_and(|spun| spun)).await.is_ok_and(|spun| spun)
}
