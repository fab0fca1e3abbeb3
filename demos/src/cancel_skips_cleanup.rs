//! What an await splits is never undone: the count stays up, after a timeout and after a client that went away.

use std::future::pending;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{sleep, timeout};

async fn run(active: &AtomicUsize, work: impl Future<Output = ()>) {
    active.fetch_add(1, Ordering::Relaxed);
    work.await;
    active.fetch_sub(1, Ordering::Relaxed);
}

async fn handle(State(active): State<Arc<AtomicUsize>>) {
    run(&active, pending()).await;
}

/// Whether a server drops the future of a handler whose client goes away.
async fn is_dropped_with_its_client() -> std::io::Result<bool> {
    let active = Arc::new(AtomicUsize::new(0));
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    let router = Router::new().route("/", get(handle)).with_state(Arc::clone(&active));
    let server = tokio::spawn(async { axum::serve(listener, router).await });
    sleep(Duration::from_millis(50)).await;
    let idle = Arc::strong_count(&active);
    let mut client = TcpStream::connect(address).await?;
    client.write_all(b"GET / HTTP/1.1\r\nhost: demo\r\n\r\n").await?;
    sleep(Duration::from_millis(50)).await;
    let busy = Arc::strong_count(&active);
    drop(client);
    sleep(Duration::from_millis(50)).await;
    let is_dropped = busy > idle && Arc::strong_count(&active) == idle;
    server.abort();
    Ok(is_dropped && active.load(Ordering::Relaxed) == 1)
}

pub(crate) async fn is_lost() -> bool {
    if !is_dropped_with_its_client().await.is_ok_and(|is_dropped| is_dropped) {
        return false;
    }
    let active = AtomicUsize::new(0);
    let late = timeout(Duration::from_millis(10), run(&active, pending())).await;
    late.is_err() && active.load(Ordering::Relaxed) == 1
}
