//! Reports tasks that hold an async lock while they wait for the clock or for other tasks. Which calls wait, models say; what is held, the flow says.

use super::is_guarded;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::events::{Acquisition, Call, FnFlow, LockPlace};
use crate::link::FnId;
use crate::models::{ArgUse, LockFamily, Waits};
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "wait-under-lock",
    family: "locks",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "an async lock is held while the task sleeps or waits for another task",
    since: "0.1.0",
    fixes: &[],
    subsumes: &["guard-outlives-scrutinee"],
    page: include_str!("wait_under_lock.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct WaitUnderLock;

impl Rule for WaitUnderLock {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let flow = cx.facts.flow(func);
        for call in flow.calls.iter().filter(|call| call.awaited && call.reachable) {
            // What a timeout or a `select!` bounds is left alone.
            if let Some(waits) = waits(cx, call).filter(|_| call.handed.is_none())
                && let Some(lock) = held(flow, &call.held, call.args.first())
            {
                out.push(waits_with(cx, func, lock, call.span, waits));
            }
        }
        for point in &flow.awaits {
            let of = point.of.and_then(|adt| cx.program.adt(adt).effects.as_ref());
            let call = point.call.map(|call| &flow.calls[call as usize]);
            if of.is_some_and(|effects| effects.task_handle.is_some())
                && !call.is_some_and(|call| offloads(cx, call))
                && let Some(lock) = held(flow, &point.maybe_held, None)
            {
                out.push(waits_with(cx, func, lock, point.span, Waits::Peer));
            }
        }
    }
}

/// What runs on a thread for blocking work is this task's own work.
fn offloads(cx: &Cx<'_>, call: &Call) -> bool {
    call.callee.effects(cx.program).uses(ArgUse::Offloads)
}

fn waits(cx: &Cx<'_>, call: &Call) -> Option<Waits> {
    // A disk of one's own answers soon, and so do the tasks that can run.
    let waits = call.callee.effects(cx.program).waits;
    waits.filter(|waits| !matches!(waits, Waits::Disk | Waits::Turn))
}

/// The async lock that is held, unless what is waited on is what it guards: then serialising that is its purpose.
fn held<'f>(
    flow: &'f FnFlow,
    guards: &[u32],
    receiver: Option<&Option<LockPlace>>,
) -> Option<&'f Acquisition> {
    let receiver = receiver.and_then(Option::as_ref);
    let locks = guards.iter().map(|&guard| &flow.acquisitions[guard as usize]);
    let mut locks = locks.filter(|held| {
        let lock = held.lock.filter(|lock| lock.is_async);
        lock.is_some_and(|lock| matches!(lock.family, LockFamily::Mutex | LockFamily::RwLock))
            && !receiver.is_some_and(|receiver| is_guarded(held, receiver))
    });
    locks.next()
}

fn waits_with(cx: &Cx<'_>, func: FnId, lock: &Acquisition, wait: Span, waits: Waits) -> Diagnostic {
    let (what, until) = match waits {
        Waits::Time => ("sleeps", "until the time has passed"),
        Waits::Peer => ("waits for another task", "until another task has done its part"),
        Waits::Room => ("waits for room in a channel", "until the receiver has made room"),
        Waits::Disk => ("waits for the disk", "until it has answered"),
        Waits::Turn => ("lets others run", "until it is its turn again"),
    };
    let place = cx.place(func, wait);
    let message =
        format!("`{}` {what} with a lock held: whoever needs it waits as long", cx.name(func));
    let diagnostic = Diagnostic::new(META.name, Confidence::High, place, message)
        .label(cx.place(func, lock.span), Role::Held, "locked here")
        .label(place, Role::Cause, format!("waits here {until}"));
    let diagnostic = match waits {
        Waits::Time | Waits::Disk | Waits::Turn => diagnostic,
        Waits::Peer | Waits::Room => {
            diagnostic.note("if the other task needs the lock for that, neither goes on")
        }
    };
    diagnostic.help("end the guard before, and take the lock again afterwards if it is needed")
}
