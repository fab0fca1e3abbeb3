//! A task is in no span, though the function that starts it is.

use tracing::{Span, instrument};

#[instrument]
async fn order() -> (bool, bool) {
    let task = tokio::spawn(async { Span::current().is_none() });
    (Span::current().is_none(), task.await.expect("it does not panic"))
}

pub(crate) async fn is_lost() -> bool {
    let _dispatch = tracing::subscriber::set_default(tracing_subscriber::registry());
    let (outside, task_outside) = order().await;
    !outside && task_outside
}
