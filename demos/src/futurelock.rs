//! A future that nobody polls is next in the queue of a lock: whoever waits behind it waits for ever.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{sleep, timeout};

async fn add(shared: Arc<Mutex<u64>>) {
    *shared.lock().await += 1;
}

async fn both(shared: Arc<Mutex<u64>>) {
    let mut first = Box::pin(add(shared.clone()));
    tokio::select! {
        () = &mut first => {}
        () = sleep(Duration::from_millis(10)) => add(shared).await,
    }
}

pub(crate) async fn is_lost() -> bool {
    let shared = Arc::new(Mutex::new(0));
    let guard = shared.clone().lock_owned().await;
    let holder = tokio::spawn(async move {
        sleep(Duration::from_millis(50)).await;
        drop(guard);
    });
    let stuck = timeout(Duration::from_millis(500), both(shared)).await.is_err();
    stuck && holder.await.is_ok()
}
