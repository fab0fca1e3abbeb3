//! A client for each request opens a connection for each; one client for all uses its connection again.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use reqwest::Client;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

const REQUESTS: usize = 5;

pub(crate) async fn is_lost() -> bool {
    let (Some(many), Some(one)) = (connections(None).await, connections(Some(Client::new())).await)
    else {
        return false;
    };
    // The connection comes back to its client a moment after the answer.
    many == REQUESTS && one < many
}

/// How many connections some requests in a row open, with a new client each if there is none.
async fn connections(client: Option<Client>) -> Option<usize> {
    let listener = TcpListener::bind("127.0.0.1:0").await.ok()?;
    let url = format!("http://{}/", listener.local_addr().ok()?);
    let opened = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&opened);
    let server = tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(answer(stream));
        }
    });
    for _ in 0..REQUESTS {
        let client = client.clone().unwrap_or_default();
        let response = client.get(&url).send().await.ok()?;
        response.bytes().await.ok()?;
    }
    server.abort();
    Some(opened.load(Ordering::SeqCst))
}

async fn answer(mut stream: TcpStream) {
    let mut buffer = [0; 1024];
    while matches!(stream.read(&mut buffer).await, Ok(1..)) {
        if stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.is_err() {
            break;
        }
    }
}
