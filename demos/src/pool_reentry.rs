//! Two tasks hold a connection each of a pool of two, and both wait for a second one. A semaphore stands for the pool.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Barrier, Semaphore};
use tokio::time::timeout;

pub(crate) async fn is_lost() -> bool {
    let pool = Arc::new(Semaphore::new(2));
    let both_hold = Arc::new(Barrier::new(2));
    let handler = |pool: Arc<Semaphore>, both_hold: Arc<Barrier>| async move {
        let first = pool.acquire().await;
        both_hold.wait().await;
        let second = pool.acquire().await;
        first.is_ok() && second.is_ok()
    };
    let one = tokio::spawn(handler(Arc::clone(&pool), Arc::clone(&both_hold)));
    let other = tokio::spawn(handler(pool, both_hold));
    let done = async { one.await.is_ok() && other.await.is_ok() };
    timeout(Duration::from_millis(300), done).await.is_err()
}
