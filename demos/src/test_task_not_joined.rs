//! An assertion fails in a task, and what stands around it passes.

use std::time::Duration;

async fn test() -> &'static str {
    tokio::spawn(async {
        assert_eq!(1 + 1, 3, "shown on purpose");
    });
    tokio::time::sleep(Duration::from_millis(50)).await;
    "passed"
}

pub(crate) async fn is_lost() -> bool {
    test().await == "passed"
}
