//! A finished `async fn` panics when it is polled again.

async fn work() -> u8 {
    tokio::task::yield_now().await;
    1
}

async fn poll_twice() {
    let mut work = Box::pin(work());
    for _ in 0..2 {
        tokio::select! {
            done = &mut work => println!("{done}"),
            () = std::future::pending() => {}
        }
    }
}

pub(crate) async fn is_lost() -> bool {
    tokio::spawn(poll_twice()).await.is_err_and(|error| error.is_panic())
}
