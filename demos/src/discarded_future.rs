//! `let _permit = semaphore.acquire();` holds nothing.

use tokio::sync::Semaphore;

pub(crate) async fn is_lost() -> bool {
    let semaphore = Semaphore::new(1);
    let _permit = semaphore.acquire();
    semaphore.available_permits() == 1
}
