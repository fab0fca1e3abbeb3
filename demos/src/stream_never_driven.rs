//! A stream that nobody polls saves nothing.

use std::sync::atomic::{AtomicU32, Ordering};

use futures::stream::{self, StreamExt};

static RUNS: AtomicU32 = AtomicU32::new(0);

async fn save(_: u32) {
    RUNS.fetch_add(1, Ordering::SeqCst);
}

pub(crate) async fn is_lost() -> bool {
    {
        let _saving = stream::iter([1, 2, 3]).then(save);
    }
    RUNS.load(Ordering::SeqCst) == 0
}
