//! `demos RULE` shows the loss that the rule's page claims, and fails if it does not happen; without a name it lists the rules.

mod async_closure_never_polled;
mod child_pipe_deadlock;
mod detached_task;
mod discarded_future;
mod fill_then_drain_same_task;
mod futures_collected_not_awaited;
mod interval_burst;
mod joinset_not_joined;
mod lazy_futures_awaited_in_order;
mod missing_network_timeout;
mod nested_future_output;
mod nested_runtime;
mod notify_lost_wakeup;
mod pool_reentry;
mod recv_loop_own_sender_alive;
mod spawn_in_constructor;
mod spawn_loses_context;
mod spawn_outside_runtime;
mod spawned_error_lost;
mod stale_read_across_await;
mod stream_items_not_awaited;
mod stream_never_driven;
mod task_outcome_ignored;
mod test_task_not_joined;
mod unawaited_future;
mod unflushed_writer;

use std::process::ExitCode;

const RULES: &[&str] = &[
    "async-closure-never-polled",
    "child-pipe-deadlock",
    "detached-task",
    "discarded-future",
    "fill-then-drain-same-task",
    "futures-collected-not-awaited",
    "interval-burst",
    "joinset-not-joined",
    "lazy-futures-awaited-in-order",
    "missing-network-timeout",
    "nested-future-output",
    "nested-runtime",
    "notify-lost-wakeup",
    "pool-reentry",
    "recv-loop-own-sender-alive",
    "spawn-in-constructor",
    "spawn-loses-context",
    "spawn-outside-runtime",
    "spawned-error-lost",
    "stale-read-across-await",
    "stream-items-not-awaited",
    "stream-never-driven",
    "task-outcome-ignored",
    "test-task-not-joined",
    "unawaited-future",
    "unflushed-writer",
];

#[tokio::main]
async fn main() -> ExitCode {
    let Some(rule) = std::env::args().nth(1) else {
        println!("{}", RULES.join("\n"));
        return ExitCode::SUCCESS;
    };
    let lost = match rule.as_str() {
        "async-closure-never-polled" => async_closure_never_polled::is_lost().await,
        "child-pipe-deadlock" => child_pipe_deadlock::is_lost().await,
        "detached-task" => detached_task::is_lost().await,
        "discarded-future" => discarded_future::is_lost().await,
        "fill-then-drain-same-task" => fill_then_drain_same_task::is_lost().await,
        "futures-collected-not-awaited" => futures_collected_not_awaited::is_lost().await,
        "interval-burst" => interval_burst::is_lost().await,
        "joinset-not-joined" => joinset_not_joined::is_lost().await,
        "lazy-futures-awaited-in-order" => lazy_futures_awaited_in_order::is_lost().await,
        "missing-network-timeout" => missing_network_timeout::is_lost().await,
        "nested-future-output" => nested_future_output::is_lost().await,
        "nested-runtime" => nested_runtime::is_lost().await,
        "notify-lost-wakeup" => notify_lost_wakeup::is_lost().await,
        "pool-reentry" => pool_reentry::is_lost().await,
        "recv-loop-own-sender-alive" => recv_loop_own_sender_alive::is_lost().await,
        "spawn-in-constructor" => spawn_in_constructor::is_lost().await,
        "spawn-loses-context" => spawn_loses_context::is_lost().await,
        "spawn-outside-runtime" => spawn_outside_runtime::is_lost().await,
        "spawned-error-lost" => spawned_error_lost::is_lost().await,
        "stale-read-across-await" => stale_read_across_await::is_lost().await,
        "stream-items-not-awaited" => stream_items_not_awaited::is_lost().await,
        "stream-never-driven" => stream_never_driven::is_lost().await,
        "task-outcome-ignored" => task_outcome_ignored::is_lost().await,
        "test-task-not-joined" => test_task_not_joined::is_lost().await,
        "unawaited-future" => unawaited_future::is_lost().await,
        "unflushed-writer" => unflushed_writer::is_lost().await,
        _ => false,
    };
    if lost { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
