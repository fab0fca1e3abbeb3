//! `demos RULE` shows the loss that the rule's page claims, and fails if it does not happen; without a name it lists the rules.

use std::process::ExitCode;

/// Each module is named as its rule is, and says whether what the page claims `is_lost`.
macro_rules! demos {
    ($($rule:ident)*) => {
        $(mod $rule;)*

        const RULES: &[&str] = &[$(stringify!($rule)),*];

        async fn is_lost(rule: &str) -> Option<bool> {
            match rule {
                $(stringify!($rule) => Some($rule::is_lost().await),)*
                _ => None,
            }
        }
    };
}

demos! {
    async_closure_never_polled
    async_work_in_drop
    block_in_place_on_current_thread
    blocking_pool_misuse
    broadcast_lag_ends_loop
    buffered_stream_await_in_body
    cancel_skips_cleanup
    cancel_unsafe_in_select
    cancellation_ignored
    child_pipe_deadlock
    client_per_request
    closed_channel_spin
    detached_task
    discarded_future
    exit_skips_shutdown
    false_cancel_safety
    fill_then_drain_same_task
    future_recreated_in_poll
    futurelock
    futures_collected_not_awaited
    interval_burst
    joinset_not_joined
    lazy_futures_awaited_in_order
    loop_never_yields
    missing_network_timeout
    nested_future_output
    nested_runtime
    no_shutdown_branch
    notify_lost_wakeup
    paused_time_real_io
    poll_pending_without_wake
    pool_reentry
    readiness_handshake_missing
    recv_loop_own_sender_alive
    retry_without_backoff
    runtime_mismatch
    scoped_resource_outlived_by_task
    select_all_branches_disabled
    select_biased_starvation
    select_disabled_branch_evaluated
    select_polls_finished_future
    select_recreates_timer
    serial_accept_loop
    sleep_polling_loop
    sleep_zero
    spawn_in_constructor
    spawn_loses_context
    spawn_outside_runtime
    spawned_error_lost
    stale_read_across_await
    stale_waker
    stream_items_not_awaited
    stream_never_driven
    task_outcome_ignored
    test_task_not_joined
    timeout_cannot_fire
    timeout_detaches_work
    token_never_cancelled
    token_not_forwarded
    tower_unready_clone
    try_join_cancels_siblings
    unawaited_future
    unflushed_writer
    uring_op_cancelled
}

#[tokio::main]
async fn main() -> ExitCode {
    let Some(rule) = std::env::args().nth(1) else {
        println!("{}", RULES.join("\n").replace('_', "-"));
        return ExitCode::SUCCESS;
    };
    if rule == "exit" {
        exit_skips_shutdown::exit().await;
    }
    match is_lost(&rule.replace('-', "_")).await {
        Some(true) => ExitCode::SUCCESS,
        Some(false) => ExitCode::FAILURE,
        None => {
            eprintln!("there is no demonstration of `{rule}`");
            ExitCode::from(2)
        }
    }
}
