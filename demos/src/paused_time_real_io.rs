//! Where time is paused a timeout of an hour fires at once, although the answer is on its way.

use std::io::Write;
use std::time::Duration;

use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::runtime::Builder;
use tokio::time::timeout;

const HOUR: Duration = Duration::from_secs(3600);

pub(crate) async fn is_lost() -> bool {
    let runs = |paused: bool| {
        std::thread::spawn(move || {
            let mut builder = Builder::new_current_thread();
            let runtime = builder.enable_all().start_paused(paused).build().ok()?;
            runtime.block_on(is_answered())
        })
    };
    let joined = tokio::task::spawn_blocking(move || (runs(true).join(), runs(false).join()));
    matches!(joined.await, Ok((Ok(Some(false)), Ok(Some(true)))))
}

/// Whether a peer that answers after 20 milliseconds does so within an hour.
async fn is_answered() -> Option<bool> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").ok()?;
    let address = listener.local_addr().ok()?;
    let peer = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().ok()?;
        std::thread::sleep(Duration::from_millis(20));
        stream.write_all(b"x").ok()
    });
    let mut stream = TcpStream::connect(address).await.ok()?;
    let answered = timeout(HOUR, stream.read_u8()).await.is_ok();
    drop(stream);
    drop(peer.join());
    Some(answered)
}
