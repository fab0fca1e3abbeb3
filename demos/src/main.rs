//! `demos RULE` shows the loss that the rule's page claims, and fails if it does not happen; without a name it lists the rules.

mod async_closure_never_polled;
mod async_work_in_drop;
mod buffered_stream_await_in_body;
mod cancel_skips_cleanup;
mod cancel_unsafe_in_select;
mod cancellation_ignored;
mod child_pipe_deadlock;
mod closed_channel_spin;
mod detached_task;
mod discarded_future;
mod exit_skips_shutdown;
mod fill_then_drain_same_task;
mod futurelock;
mod futures_collected_not_awaited;
mod joinset_not_joined;
mod lazy_futures_awaited_in_order;
mod nested_future_output;
mod no_shutdown_branch;
mod notify_lost_wakeup;
mod pool_reentry;
mod recv_loop_own_sender_alive;
mod select_all_branches_disabled;
mod select_biased_starvation;
mod select_disabled_branch_evaluated;
mod select_polls_finished_future;
mod select_recreates_timer;
mod spawn_in_constructor;
mod spawn_loses_context;
mod spawn_outside_runtime;
mod spawned_error_lost;
mod stale_read_across_await;
mod stream_items_not_awaited;
mod stream_never_driven;
mod task_outcome_ignored;
mod test_task_not_joined;
mod timeout_cannot_fire;
mod timeout_detaches_work;
mod token_never_cancelled;
mod token_not_forwarded;
mod unawaited_future;
mod unflushed_writer;

use std::process::ExitCode;

const RULES: &[&str] = &[
    "async-closure-never-polled",
    "async-work-in-drop",
    "buffered-stream-await-in-body",
    "cancel-skips-cleanup",
    "cancel-unsafe-in-select",
    "cancellation-ignored",
    "child-pipe-deadlock",
    "closed-channel-spin",
    "detached-task",
    "discarded-future",
    "exit-skips-shutdown",
    "fill-then-drain-same-task",
    "futurelock",
    "futures-collected-not-awaited",
    "joinset-not-joined",
    "lazy-futures-awaited-in-order",
    "nested-future-output",
    "no-shutdown-branch",
    "notify-lost-wakeup",
    "pool-reentry",
    "recv-loop-own-sender-alive",
    "select-all-branches-disabled",
    "select-biased-starvation",
    "select-disabled-branch-evaluated",
    "select-polls-finished-future",
    "select-recreates-timer",
    "spawn-in-constructor",
    "spawn-loses-context",
    "spawn-outside-runtime",
    "spawned-error-lost",
    "stale-read-across-await",
    "stream-items-not-awaited",
    "stream-never-driven",
    "task-outcome-ignored",
    "test-task-not-joined",
    "timeout-cannot-fire",
    "timeout-detaches-work",
    "token-never-cancelled",
    "token-not-forwarded",
    "unawaited-future",
    "unflushed-writer",
];

#[tokio::main]
async fn main() -> ExitCode {
    let Some(rule) = std::env::args().nth(1) else {
        println!("{}", RULES.join("\n"));
        return ExitCode::SUCCESS;
    };
    if rule == "exit" {
        exit_skips_shutdown::exit().await;
    }
    let lost = match rule.as_str() {
        "async-closure-never-polled" => async_closure_never_polled::is_lost().await,
        "async-work-in-drop" => async_work_in_drop::is_lost().await,
        "buffered-stream-await-in-body" => buffered_stream_await_in_body::is_lost().await,
        "cancel-skips-cleanup" => cancel_skips_cleanup::is_lost().await,
        "cancel-unsafe-in-select" => cancel_unsafe_in_select::is_lost().await,
        "cancellation-ignored" => cancellation_ignored::is_lost().await,
        "child-pipe-deadlock" => child_pipe_deadlock::is_lost().await,
        "closed-channel-spin" => closed_channel_spin::is_lost().await,
        "detached-task" => detached_task::is_lost().await,
        "discarded-future" => discarded_future::is_lost().await,
        "exit-skips-shutdown" => exit_skips_shutdown::is_lost().await,
        "fill-then-drain-same-task" => fill_then_drain_same_task::is_lost().await,
        "futurelock" => futurelock::is_lost().await,
        "futures-collected-not-awaited" => futures_collected_not_awaited::is_lost().await,
        "joinset-not-joined" => joinset_not_joined::is_lost().await,
        "lazy-futures-awaited-in-order" => lazy_futures_awaited_in_order::is_lost().await,
        "nested-future-output" => nested_future_output::is_lost().await,
        "no-shutdown-branch" => no_shutdown_branch::is_lost().await,
        "notify-lost-wakeup" => notify_lost_wakeup::is_lost().await,
        "pool-reentry" => pool_reentry::is_lost().await,
        "recv-loop-own-sender-alive" => recv_loop_own_sender_alive::is_lost().await,
        "select-all-branches-disabled" => select_all_branches_disabled::is_lost().await,
        "select-biased-starvation" => select_biased_starvation::is_lost().await,
        "select-disabled-branch-evaluated" => select_disabled_branch_evaluated::is_lost().await,
        "select-polls-finished-future" => select_polls_finished_future::is_lost().await,
        "select-recreates-timer" => select_recreates_timer::is_lost().await,
        "spawn-in-constructor" => spawn_in_constructor::is_lost().await,
        "spawn-loses-context" => spawn_loses_context::is_lost().await,
        "spawn-outside-runtime" => spawn_outside_runtime::is_lost().await,
        "spawned-error-lost" => spawned_error_lost::is_lost().await,
        "stale-read-across-await" => stale_read_across_await::is_lost().await,
        "stream-items-not-awaited" => stream_items_not_awaited::is_lost().await,
        "stream-never-driven" => stream_never_driven::is_lost().await,
        "task-outcome-ignored" => task_outcome_ignored::is_lost().await,
        "test-task-not-joined" => test_task_not_joined::is_lost().await,
        "timeout-cannot-fire" => timeout_cannot_fire::is_lost().await,
        "timeout-detaches-work" => timeout_detaches_work::is_lost().await,
        "token-never-cancelled" => token_never_cancelled::is_lost().await,
        "token-not-forwarded" => token_not_forwarded::is_lost().await,
        "unawaited-future" => unawaited_future::is_lost().await,
        "unflushed-writer" => unflushed_writer::is_lost().await,
        _ => false,
    };
    if lost { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
