//! Two tasks add to what they read before they waited: one of the additions is gone.

use tokio::sync::Mutex;
use tokio::task::yield_now;

pub(crate) async fn is_lost() -> bool {
    let count = Mutex::new(0);
    tokio::join!(add(&count), add(&count));
    *count.lock().await == 1
}

async fn add(count: &Mutex<u32>) {
    let before = *count.lock().await;
    yield_now().await;
    *count.lock().await = before + 1;
}
