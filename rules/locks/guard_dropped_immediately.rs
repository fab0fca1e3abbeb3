//! Reports guards that `_` drops in the statement that makes them. Which values are of use only while they are kept, models say.

use crate::diagnostic::{Applicability, Confidence, Diagnostic, Edit, Fix, Level, Role};
use crate::facts::events::{Acquisition, DroppedGuard, FnFlow, Following};
use crate::link::FnId;
use crate::link::ty::TyKind;
use crate::models::{Effects, LockFamily, TaskHandle};
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "guard-dropped-immediately",
    family: "locks",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "`_` drops a guard as soon as it is made: nothing is held",
    since: "0.1.0",
    fixes: &[Applicability::Unsafe],
    subsumes: &[],
    page: include_str!("guard_dropped_immediately.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct GuardDroppedImmediately;

impl Rule for GuardDroppedImmediately {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let flow = cx.facts.flow(func);
        for dropped in &flow.dropped_guards {
            let acquisition = &flow.acquisitions[dropped.acquisition as usize];
            // `let _ = m.try_lock();` asks whether it is free, `let _ = permits.acquire_many(all).await;` waits until all are back.
            let is_meant = acquisition.is_try || takes_many(cx, flow, acquisition);
            if is_meant || !is_fresh(cx, acquisition) || waits(acquisition, dropped) {
                continue;
            }
            if let Some(loss) = loss(cx, acquisition) {
                out.push(dropped_at_once(cx, func, acquisition, dropped, loss));
            }
        }
    }
}

/// How many getters that call each other are looked at.
const GETTERS: u32 = 8;

/// Whether it asks for as many as it is told.
fn takes_many(cx: &Cx<'_>, flow: &FnFlow, acquisition: &Acquisition) -> bool {
    let call = acquisition.call.map(|call| &flow.calls[call as usize]);
    let acquires = call.and_then(|call| call.callee.effects(cx.program).acquires);
    acquires.is_some_and(|acquires| acquires.is_many)
}

/// What a function of the workspace hands out may have been held for long; then this ends it.
fn is_fresh(cx: &Cx<'_>, acquisition: &Acquisition) -> bool {
    let Some(getter) = acquisition.getter else { return true };
    // What a type of the workspace holds, a literal makes; only `&mut self` can have taken it out of somewhere.
    let takes_out = matches!(cx.program.receiver(getter), Some(TyKind::Ref { mutable: true, .. }));
    if cx.facts.flow(getter).returned_guards.is_empty() {
        is_own(cx, acquisition) && !takes_out
    } else {
        acquisition.lock.is_none() || only_locks(cx, getter, GETTERS)
    }
}

/// A getter that first fills what it locks, or checks it, may be called for that.
fn only_locks(cx: &Cx<'_>, getter: FnId, depth: u32) -> bool {
    let flow = cx.facts.flow(getter);
    let [acquisition] = flow.acquisitions.as_slice() else { return false };
    flow.awaits.len() <= 1
        && flow.called_params.is_empty()
        && !flow.acts
        && acquisition.getter.is_none_or(|inner| depth > 0 && only_locks(cx, inner, depth - 1))
}

/// Whether what holds it is a type of the workspace, which the configuration says.
fn is_own(cx: &Cx<'_>, acquisition: &Acquisition) -> bool {
    let adt = acquisition.guard.map(|guard| cx.program.adt(guard));
    adt.is_some_and(|adt| !cx.program.file(adt.file).is_model)
}

/// `{ let _ = idle.lock().await; }` waits until others are done: a name would keep it no longer.
fn waits(acquisition: &Acquisition, dropped: &DroppedGuard) -> bool {
    let Some(lock) = acquisition.lock else { return false };
    match dropped.followed_by {
        Following::Code => false,
        // A permit in an `if` of its own was to last for what follows that.
        Following::EndOfBlock => !matches!(lock.family, LockFamily::Permit | LockFamily::Pool),
        Following::EndOfFunction => true,
    }
}

/// What the drop undoes. A reference into a map or a cell may have done its work by then: `map.entry(k).or_default()`.
fn loss<'p>(cx: &Cx<'p>, acquisition: &Acquisition) -> Option<&'p str> {
    let guard = cx.program.adt(acquisition.guard?);
    let effects: &Effects = guard.effects.as_deref()?;
    if let Some(said) = &effects.must_hold {
        return Some(said);
    }
    if effects.span_guard {
        return Some("the span is left again");
    }
    if effects.task_handle == Some(TaskHandle::AbortOnDrop) {
        return Some("what it runs is aborted");
    }
    if effects.guard && is_own(cx, acquisition) {
        return Some("what it holds is let go");
    }
    let family = acquisition.lock.map(|lock| lock.family).filter(|_| effects.guard);
    match family? {
        LockFamily::Mutex | LockFamily::RwLock => Some("the lock is free again"),
        LockFamily::Permit => Some("the permit is given back"),
        LockFamily::Pool => Some("the connection is given back"),
        LockFamily::Map | LockFamily::Cell => None,
    }
}

fn dropped_at_once(
    cx: &Cx<'_>,
    func: FnId,
    acquisition: &Acquisition,
    dropped: &DroppedGuard,
    loss: &str,
) -> Diagnostic {
    let guard = acquisition.guard.map(|guard| cx.program.text(cx.program.adt(guard).name));
    let wildcard = cx.place(func, dropped.wildcard);
    let message = format!("`_` drops the `{}` at once: {loss}", guard.unwrap_or("guard"));
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, wildcard, message)
        .label(wildcard, Role::Cause, "binds nothing, so the value ends with this statement")
        .label(cx.place(func, acquisition.span), Role::Acquired, "made here")
        .help("bind it to a name, which keeps it to the end of the block; if it is meant to end here, write `drop(..)`");
    diagnostic.fixes.push(Fix {
        title: "keep it to the end of the block".to_owned(),
        // What follows then runs with it held.
        applicability: Applicability::Unsafe,
        edits: vec![Edit::instead(wildcard, "_guard")],
    });
    diagnostic
}
