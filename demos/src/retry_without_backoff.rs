//! What fails at once is tried again thousands of times a second.

use std::time::{Duration, Instant};

use tokio::net::{TcpListener, TcpStream};

pub(crate) async fn is_lost() -> bool {
    let Ok(listener) = TcpListener::bind("127.0.0.1:0").await else { return false };
    let Ok(address) = listener.local_addr() else { return false };
    drop(listener);
    let start = Instant::now();
    let mut attempts = 0;
    while TcpStream::connect(address).await.is_err() && start.elapsed() < Duration::from_millis(200)
    {
        attempts += 1;
    }
    attempts > 100
}
