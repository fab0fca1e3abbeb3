//! Behind work without an end others never get the pool's thread, and a branch with `block_in_place` stops its sibling.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::runtime::Builder;
use tokio::task::{block_in_place, spawn_blocking};
use tokio::time::{Instant, sleep, timeout};

const WAIT: Duration = Duration::from_millis(100);

pub(crate) async fn is_lost() -> bool {
    let starved = spawn_blocking(is_starved).await.unwrap_or(false);
    let stalled = tokio::spawn(is_stalled()).await.unwrap_or(false);
    starved && stalled
}

fn is_starved() -> bool {
    let Ok(runtime) = Builder::new_multi_thread().max_blocking_threads(1).enable_time().build()
    else {
        return false;
    };
    let stop = Arc::new(AtomicBool::new(false));
    let stopped = Arc::clone(&stop);
    let starved = runtime.block_on(async {
        let endless = spawn_blocking(move || {
            // Without this flag the demonstration would not end either.
            while !stopped.load(Ordering::SeqCst) {
                std::thread::sleep(Duration::from_millis(1));
            }
        });
        let starved = timeout(WAIT, spawn_blocking(|| ())).await.is_err();
        stop.store(true, Ordering::SeqCst);
        starved && endless.await.is_ok()
    });
    runtime.shutdown_background();
    starved
}

/// A timer that should be over first, beside a branch that keeps the thread.
async fn is_stalled() -> bool {
    let start = Instant::now();
    let timer = async {
        sleep(WAIT / 10).await;
        start.elapsed()
    };
    let work = async { block_in_place(|| std::thread::sleep(WAIT)) };
    let (elapsed, ()) = tokio::join!(timer, work);
    elapsed >= WAIT
}
