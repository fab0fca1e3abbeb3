//! The kernel gives the bytes to the read that was dropped, and the next read waits for what never comes.

use std::io::Write;
use std::net::{Shutdown, SocketAddr};
use std::time::Duration;

use tokio::time::timeout;
use tokio_uring::net::TcpListener;

const WAIT: Duration = Duration::from_millis(50);

pub(crate) async fn is_lost() -> bool {
    std::thread::spawn(|| tokio_uring::start(loses_first_bytes())).join().unwrap_or(false)
}

async fn loses_first_bytes() -> bool {
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    let Ok(listener) = TcpListener::bind(any) else { return false };
    let Ok(address) = listener.local_addr() else { return false };
    let Ok(mut peer) = std::net::TcpStream::connect(address) else { return false };
    let Ok((stream, _)) = listener.accept().await else { return false };
    let gave_up = timeout(WAIT, stream.read(vec![0; 8])).await.is_err();
    let sent = peer.write_all(b"lost").is_ok();
    // The time in which the read that nobody waits for takes them.
    tokio::time::sleep(WAIT).await;
    let sent = sent && peer.write_all(b"seen").is_ok() && peer.shutdown(Shutdown::Write).is_ok();
    let (read, buffer) = stream.read(vec![0; 8]).await;
    gave_up && sent && read.is_ok_and(|n| buffer[..n] == *b"seen")
}
