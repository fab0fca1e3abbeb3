//! A `BufWriter` that is dropped throws its buffer away.

use tokio::io::{AsyncReadExt, AsyncWriteExt, BufWriter, duplex};

pub(crate) async fn is_lost() -> bool {
    let (near, mut far) = duplex(64);
    {
        let mut out = BufWriter::new(near);
        out.write_all(b"done").await.expect("there is room");
    }
    let mut read = Vec::new();
    far.read_to_end(&mut read).await.expect("the other end is closed");
    read.is_empty()
}
