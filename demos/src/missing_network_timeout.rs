//! A peer that accepts and says nothing keeps the task for as long as it likes; with a limit the task goes on.

use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

pub(crate) async fn is_lost() -> bool {
    let Ok(listener) = TcpListener::bind("127.0.0.1:0").await else { return false };
    let Ok(address) = listener.local_addr() else { return false };
    let silent = tokio::spawn(async move {
        let peer = listener.accept().await;
        std::future::pending::<()>().await;
        drop(peer);
    });
    let asks = async move {
        let mut stream = TcpStream::connect(address).await.ok()?;
        stream.read_u8().await.ok()
    };
    let waits = timeout(Duration::from_millis(300), asks).await.is_err();
    silent.abort();
    waits
}
