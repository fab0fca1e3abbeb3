//! Reports guards that the head of a `match`, `if let`, `while let` or `for` keeps for a body that has no use for them. Which temporaries live how long, the
//! flow says; re-entry and awaits under such a guard have rules of their own.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::events::{Acquisition, FnFlow, Head, HeadGuard};
use crate::link::FnId;
use crate::models::LockFamily;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "guard-outlives-scrutinee",
    family: "locks",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "the head of a `match`, `if let` or loop keeps a lock for a body that does not need it",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("guard_outlives_scrutinee.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct GuardOutlivesScrutinee;

impl Rule for GuardOutlivesScrutinee {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let flow = cx.facts.flow(func);
        for head in &flow.head_guards {
            let acquisition = &flow.acquisitions[head.acquisition as usize];
            let lock = cx.place(func, acquisition.span);
            let taken_again = cx.facts.reentries(func).iter().any(|again| again.held == lock);
            if !is_lock(acquisition) || taken_again {
                continue;
            }
            if let Some(work) = work(cx, flow, head) {
                out.push(kept_for_body(cx, func, acquisition, head.head, work));
            }
        }
    }
}

fn is_lock(acquisition: &Acquisition) -> bool {
    let family = acquisition.lock.map(|lock| lock.family);
    matches!(family, Some(LockFamily::Mutex | LockFamily::RwLock | LockFamily::Map))
}

/// What the body does that others notice: an await, or another lock, at most one call away.
fn work(cx: &Cx<'_>, flow: &FnFlow, head: &HeadGuard) -> Option<Span> {
    let awaits = flow.awaits.get(head.awaits.clone())?.iter();
    let mut waits = awaits.filter(|point| point.maybe_held.contains(&head.acquisition));
    let calls = flow.calls.get(head.calls.clone())?.iter();
    let mut locking = calls.filter(|call| {
        let callee = call.callee.func().filter(|&callee| !cx.program.is_model_fn(callee));
        call.held.contains(&head.acquisition)
            && (takes(flow, call.acquires) || callee.is_some_and(|callee| locks(cx, callee)))
    });
    let wait = waits.next().map(|point| point.span);
    wait.or_else(|| locking.next().map(|call| call.span))
}

fn takes(flow: &FnFlow, acquires: Option<u32>) -> bool {
    acquires.is_some_and(|id| is_lock(&flow.acquisitions[id as usize]))
}

fn locks(cx: &Cx<'_>, callee: FnId) -> bool {
    cx.facts.flow(callee).acquisitions.iter().any(is_lock)
}

fn kept_for_body(
    cx: &Cx<'_>,
    func: FnId,
    acquisition: &Acquisition,
    head: Head,
    work: Span,
) -> Diagnostic {
    let word = match head {
        Head::Match => "match",
        Head::IfLet => "if let",
        Head::WhileLet => "while let",
        Head::For => "for",
    };
    let lock = cx.place(func, acquisition.span);
    let message = format!("the lock of this head is held to the end of the `{word}`");
    Diagnostic::new(META.name, Confidence::High, lock, message)
        .label(lock, Role::Held, "a temporary, which lives as long as the body")
        .label(cx.place(func, work), Role::Cause, "runs with the lock held")
        .note("the patterns bind nothing that refers to what the lock guards")
        .help("take the value in a `let` before, so that the guard ends with that statement")
}
