//! What we know about async Rust: one module a rule, by family, and the models of external APIs. No rule knows another.

pub mod blocking;
pub mod cancel;
pub mod futures;
pub mod limits;
pub mod locks;
pub mod models;
pub mod pace;
pub mod runtime;
pub mod tasks;

use crate::rule::Rule;

/// Every rule, by family and name.
pub static ALL: &[&dyn Rule] = &[
    &blocking::block_on_in_async::BlockOnInAsync,
    &blocking::blocking_fs::BlockingFs,
    &blocking::blocking_fs_metadata::BlockingFsMetadata,
    &blocking::blocking_net::BlockingNet,
    &blocking::blocking_process::BlockingProcess,
    &blocking::blocking_sleep::BlockingSleep,
    &blocking::blocking_wait::BlockingWait,
    &blocking::cpu_bound_in_async::CpuBoundInAsync,
    &blocking::useless_assumption::UselessAssumption,
    &cancel::async_work_in_drop::AsyncWorkInDrop,
    &cancel::buffered_stream_await_in_body::BufferedStreamAwaitInBody,
    &cancel::cancel_skips_cleanup::CancelSkipsCleanup,
    &cancel::cancel_unsafe_in_select::CancelUnsafeInSelect,
    &cancel::cancellation_ignored::CancellationIgnored,
    &cancel::closed_channel_spin::ClosedChannelSpin,
    &cancel::exit_skips_shutdown::ExitSkipsShutdown,
    &cancel::futurelock::Futurelock,
    &cancel::no_shutdown_branch::NoShutdownBranch,
    &cancel::select_all_branches_disabled::SelectAllBranchesDisabled,
    &cancel::select_biased_starvation::SelectBiasedStarvation,
    &cancel::select_disabled_branch_evaluated::SelectDisabledBranchEvaluated,
    &cancel::select_polls_finished_future::SelectPollsFinishedFuture,
    &cancel::select_recreates_timer::SelectRecreatesTimer,
    &cancel::timeout_cannot_fire::TimeoutCannotFire,
    &cancel::timeout_detaches_work::TimeoutDetachesWork,
    &cancel::token_never_cancelled::TokenNeverCancelled,
    &cancel::token_not_forwarded::TokenNotForwarded,
    &futures::async_closure_never_polled::AsyncClosureNeverPolled,
    &futures::discarded_future::DiscardedFuture,
    &futures::futures_collected_not_awaited::FuturesCollectedNotAwaited,
    &futures::lazy_futures_awaited_in_order::LazyFuturesAwaitedInOrder,
    &futures::nested_future_output::NestedFutureOutput,
    &futures::stream_items_not_awaited::StreamItemsNotAwaited,
    &futures::stream_never_driven::StreamNeverDriven,
    &futures::unawaited_future::UnawaitedFuture,
    &futures::unflushed_writer::UnflushedWriter,
    &limits::missing_network_timeout::MissingNetworkTimeout,
    &limits::unbounded_channel::UnboundedChannel,
    &limits::unbounded_fan_out::UnboundedFanOut,
    &locks::callback_under_lock::CallbackUnderLock,
    &locks::child_pipe_deadlock::ChildPipeDeadlock,
    &locks::concurrent_map_ref_held::ConcurrentMapRefHeld,
    &locks::fill_then_drain_same_task::FillThenDrainSameTask,
    &locks::guard_dropped_immediately::GuardDroppedImmediately,
    &locks::guard_outlives_scrutinee::GuardOutlivesScrutinee,
    &locks::hostile_guard_across_await::HostileGuardAcrossAwait,
    &locks::lock_order_inversion::LockOrderInversion,
    &locks::lock_reentry::LockReentry,
    &locks::notify_lost_wakeup::NotifyLostWakeup,
    &locks::pool_reentry::PoolReentry,
    &locks::recv_loop_own_sender_alive::RecvLoopOwnSenderAlive,
    &locks::span_guard_across_await::SpanGuardAcrossAwait,
    &locks::stale_read_across_await::StaleReadAcrossAwait,
    &locks::sync_guard_across_await::SyncGuardAcrossAwait,
    &locks::wait_under_lock::WaitUnderLock,
    &pace::await_in_loop::AwaitInLoop,
    &pace::sequential_independent_awaits::SequentialIndependentAwaits,
    &runtime::accept_error_ends_server::AcceptErrorEndsServer,
    &runtime::interval_burst::IntervalBurst,
    &runtime::nested_runtime::NestedRuntime,
    &tasks::detached_task::DetachedTask,
    &tasks::joinset_not_joined::JoinsetNotJoined,
    &tasks::spawn_in_constructor::SpawnInConstructor,
    &tasks::spawn_loses_context::SpawnLosesContext,
    &tasks::spawn_outside_runtime::SpawnOutsideRuntime,
    &tasks::spawned_error_lost::SpawnedErrorLost,
    &tasks::task_outcome_ignored::TaskOutcomeIgnored,
    &tasks::test_task_not_joined::TestTaskNotJoined,
];
