//! `tokio::spawn` panics on a thread of its own.

pub(crate) async fn is_lost() -> bool {
    let thread = std::thread::spawn(|| {
        drop(tokio::spawn(async {}));
    });
    thread.join().is_err()
}
