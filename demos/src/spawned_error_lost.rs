//! A task fails, and the program goes on as if it had not.

use std::io;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

static FAILED: AtomicU32 = AtomicU32::new(0);

async fn serve() -> io::Result<()> {
    FAILED.fetch_add(1, Ordering::SeqCst);
    Err(io::Error::other("no port"))
}

pub(crate) async fn is_lost() -> bool {
    tokio::spawn(serve());
    tokio::time::sleep(Duration::from_millis(50)).await;
    // It has failed, and nothing here can tell.
    FAILED.load(Ordering::SeqCst) == 1
}
