//! A process that writes more than its pipe holds is never done while nobody reads, and one that reads its input to the end waits for that end.

use std::io;
use std::process::Stdio;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::process::Command;
use tokio::time::timeout;

pub(crate) async fn is_lost() -> bool {
    let small = timeout(Duration::from_millis(2000), unread(10)).await;
    let large = timeout(Duration::from_millis(500), unread(1_000_000)).await;
    let open = timeout(Duration::from_millis(500), open_input()).await;
    matches!(small, Ok(Ok(()))) && large.is_err() && open.is_err()
}

async fn unread(bytes: u32) -> io::Result<()> {
    let count = bytes.to_string();
    let mut child = Command::new("head")
        .args(["-c", &count, "/dev/zero"])
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    child.wait().await?;
    Ok(())
}

async fn open_input() -> io::Result<()> {
    let mut child = Command::new("cat")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .kill_on_drop(true)
        .spawn()?;
    let mut stdin = child.stdin.take().expect("it is piped");
    stdin.write_all(b"text").await?;
    child.wait().await?;
    Ok(())
}
