//! Where the runtime has one thread, `block_in_place` panics.

use tokio::runtime::Builder;
use tokio::task::block_in_place;

pub(crate) async fn is_lost() -> bool {
    let thread = std::thread::spawn(|| {
        let Ok(runtime) = Builder::new_current_thread().build() else { return };
        runtime.block_on(async { block_in_place(|| ()) });
    });
    thread.join().is_err()
}
