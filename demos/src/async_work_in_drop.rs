//! A destructor that spawns panics on a thread without a runtime, and one that blocks panics on a thread of one.

struct Spawns;

impl Drop for Spawns {
    fn drop(&mut self) {
        drop(tokio::spawn(async {}));
    }
}

struct Waits;

impl Drop for Waits {
    fn drop(&mut self) {
        tokio::runtime::Handle::current().block_on(async {});
    }
}

pub(crate) async fn is_lost() -> bool {
    let thread = std::thread::spawn(|| drop(Spawns));
    let spawned = tokio::task::spawn_blocking(|| thread.join().is_err()).await;
    let waited = tokio::spawn(async { drop(Waits) }).await;
    spawned.is_ok_and(|panics| panics) && waited.is_err_and(|error| error.is_panic())
}
