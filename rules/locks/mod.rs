//! Family C: guards, re-entry and order of locks. The words that its rules share.

pub mod callback_under_lock;
pub mod child_pipe_deadlock;
pub mod concurrent_map_ref_held;
pub mod fill_then_drain_same_task;
pub mod guard_dropped_immediately;
pub mod guard_outlives_scrutinee;
pub mod hostile_guard_across_await;
pub mod lock_order_inversion;
pub mod lock_reentry;
pub mod notify_lost_wakeup;
pub mod pool_reentry;
pub mod public_mutex_field;
pub mod recv_loop_own_sender_alive;
pub mod span_guard_across_await;
pub mod stale_read_across_await;
pub mod sync_guard_across_await;
pub mod wait_under_lock;

use rustc_hash::FxHashSet;

use crate::diagnostic::{Diagnostic, Role};
use crate::facts::Hop;
use crate::facts::events::{Acquisition, AwaitPoint, Binding, FnFlow, LockPlace, Root};
use crate::link::{FnId, sym};
use crate::models::AcquireMode;
use crate::rule::Cx;

/// Whether a place lies in what a lock guards.
fn is_guarded(held: &Acquisition, place: &LockPlace) -> bool {
    let named = matches!(held.binding, Binding::Named(pat) if place.root == Root::Local(pat));
    named || place.path.iter().any(|&(name, _)| name == sym::GUARDED)
}

/// What is alive at an await, each with the first one.
fn alive_at_awaits(flow: &FnFlow) -> impl Iterator<Item = (&Acquisition, &AwaitPoint)> {
    let mut seen = FxHashSet::default();
    let alive = flow
        .awaits
        .iter()
        .flat_map(|point| point.maybe_held.iter().map(move |&guard| (guard, point)));
    alive
        .filter(move |&(guard, _)| seen.insert(guard))
        .map(|(guard, point)| (&flow.acquisitions[guard as usize], point))
}

/// Where the variable is bound that keeps the guard, or why there is none.
fn with_binding(
    cx: &Cx<'_>,
    func: FnId,
    acquisition: &Acquisition,
    diagnostic: Diagnostic,
) -> Diagnostic {
    match acquisition.binding {
        Binding::Named(pat) => {
            let linked = cx.program.file(cx.program.func(func).file);
            let place = cx.place(func, linked.ir.pats[pat.index()].span);
            diagnostic.label(place, Role::Cause, "the guard lives to the end of this binding's block")
        }
        // It was not taken here, and lives for one call.
        Binding::Lent(..) => diagnostic,
        Binding::Temporary => diagnostic
            .note("the guard is a temporary: it lives to the end of the statement, `match` or `if let` that it stands in"),
    }
}

fn verb(mode: AcquireMode) -> &'static str {
    match mode {
        AcquireMode::Shared | AcquireMode::SharedRecursive => "locked for reading",
        AcquireMode::Upgradable => "locked for reading, upgradably",
        AcquireMode::Exclusive => "locked",
        AcquireMode::Permit => "acquired",
    }
}

/// The call whose function holds the lock.
fn with_lender(cx: &Cx<'_>, lender: Option<&Hop>, diagnostic: Diagnostic) -> Diagnostic {
    let Some(hop) = lender else { return diagnostic };
    let text = format!("`{}` runs this closure with the lock held", cx.name(hop.callee));
    diagnostic.label(hop.place, Role::Step, text)
}

/// The calls that lead from a guard to the second lock.
fn with_hops(cx: &Cx<'_>, hops: &[Hop], mut diagnostic: Diagnostic) -> Diagnostic {
    for (index, hop) in hops.iter().enumerate() {
        diagnostic = diagnostic.label(hop.place, Role::Step, cx.step(hop.callee, index == 0));
    }
    diagnostic
}
