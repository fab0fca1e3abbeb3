//! `map` makes a future for each item, and the loop drops it.

use std::sync::atomic::{AtomicU32, Ordering};

use futures::stream::{self, StreamExt};

static RUNS: AtomicU32 = AtomicU32::new(0);

async fn send(_: u32) {
    RUNS.fetch_add(1, Ordering::SeqCst);
}

pub(crate) async fn is_lost() -> bool {
    let mut sent = 0;
    let mut sending = stream::iter([1, 2, 3]).map(send);
    while let Some(_done) = sending.next().await {
        sent += 1;
    }
    sent == 3 && RUNS.load(Ordering::SeqCst) == 0
}
