//! A peer that says nothing keeps the next one from being answered; with a task for each it is answered.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;

const WAIT: Duration = Duration::from_millis(200);

pub(crate) async fn is_lost() -> bool {
    second_is_answered(false).await == Some(false) && second_is_answered(true).await == Some(true)
}

async fn second_is_answered(has_tasks: bool) -> Option<bool> {
    let listener = TcpListener::bind("127.0.0.1:0").await.ok()?;
    let address = listener.local_addr().ok()?;
    let server = tokio::spawn(async move {
        while let Ok((peer, _)) = listener.accept().await {
            if has_tasks {
                tokio::spawn(echo(peer));
            } else {
                echo(peer).await;
            }
        }
    });
    let silent = TcpStream::connect(address).await.ok()?;
    let mut second = TcpStream::connect(address).await.ok()?;
    second.write_u8(1).await.ok()?;
    let answered = matches!(timeout(WAIT, second.read_u8()).await, Ok(Ok(1)));
    server.abort();
    drop(silent);
    Some(answered)
}

async fn echo(mut peer: TcpStream) {
    if let Ok(byte) = peer.read_u8().await {
        drop(peer.write_u8(byte).await);
    }
}
