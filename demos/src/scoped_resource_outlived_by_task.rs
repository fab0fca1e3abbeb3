//! A semaphore of one permit bounds nothing when the permit is dropped before the task that it was taken for has begun.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::sync::Semaphore;
use tokio::time::sleep;

async fn fetch(running: Arc<AtomicU32>, most: Arc<AtomicU32>) {
    let now = running.fetch_add(1, Ordering::SeqCst) + 1;
    most.fetch_max(now, Ordering::SeqCst);
    sleep(Duration::from_millis(40)).await;
    running.fetch_sub(1, Ordering::SeqCst);
}

pub(crate) async fn is_lost() -> bool {
    let (running, most) = (Arc::<AtomicU32>::default(), Arc::<AtomicU32>::default());
    let slots = Semaphore::new(1);
    for _ in 0..3 {
        let _permit = slots.acquire().await.expect("it is never closed");
        tokio::spawn(fetch(running.clone(), most.clone()));
    }
    sleep(Duration::from_millis(100)).await;
    most.load(Ordering::SeqCst) > 1
}
