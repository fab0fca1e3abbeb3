//! A task is in no span, though the function that starts it is, and a value that is set for that function panics in it.

use tracing::{Span, instrument};

#[instrument]
async fn order() -> (bool, bool) {
    let task = tokio::spawn(async { Span::current().is_none() });
    (Span::current().is_none(), task.await.expect("it does not panic"))
}

tokio::task_local! {
    static USER: u32;
}

/// Whether the task panics, and its parent does not.
async fn value_is_gone() -> bool {
    let handler = async {
        let task = tokio::spawn(async { USER.get() });
        (USER.get(), task.await)
    };
    let (user, task) = USER.scope(7, handler).await;
    user == 7 && task.is_err_and(|error| error.is_panic())
}

pub(crate) async fn is_lost() -> bool {
    if !value_is_gone().await {
        return false;
    }
    let _dispatch = tracing::subscriber::set_default(tracing_subscriber::registry());
    let (outside, task_outside) = order().await;
    !outside && task_outside
}
