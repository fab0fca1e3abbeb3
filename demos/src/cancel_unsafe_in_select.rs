//! The length of a frame is read and forgotten, and the next round takes the frame for a length.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt, DuplexStream, duplex};
use tokio::time::sleep;

async fn read_frame(stream: &mut DuplexStream) -> std::io::Result<Vec<u8>> {
    let len = stream.read_u8().await?;
    let mut frame = vec![0; usize::from(len)];
    stream.read_exact(&mut frame).await?;
    Ok(frame)
}

pub(crate) async fn is_lost() -> bool {
    let (mut near, mut far) = duplex(64);
    let peer = tokio::spawn(async move {
        near.write_all(&[3]).await.expect("there is room");
        sleep(Duration::from_millis(60)).await;
        near.write_all(&[1, 2, 3]).await.expect("there is room");
        near
    });
    let frame = loop {
        tokio::select! {
            frame = read_frame(&mut far) => break frame.expect("the peer is there"),
            () = sleep(Duration::from_millis(20)) => {}
        }
    };
    drop(peer.await);
    frame != [1, 2, 3]
}
