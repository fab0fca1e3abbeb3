//! Reports callbacks and wakers called by code that holds a lock it took itself. What is called in them nobody here knows.

use super::is_guarded;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::events::{Acquisition, Call, FnFlow};
use crate::link::FnId;
use crate::models::LockFamily;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "callback-under-lock",
    family: "locks",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a callback or waker is called while a lock is held",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("callback_under_lock.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct CallbackUnderLock;

impl Rule for CallbackUnderLock {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let flow = cx.facts.flow(func);
        for call in flow.calls.iter().filter(|call| call.reachable && !call.held.is_empty()) {
            let wakes = call.callee.effects(cx.program).wakes;
            if !wakes && !call.is_callback {
                continue;
            }
            if let Some(lock) = held(flow, call) {
                out.push(called_under(cx, func, lock, call, wakes));
            }
        }
    }
}

/// The lock that is held, unless the callback is given what it guards: then it is what the lock was taken for.
fn held<'f>(flow: &'f FnFlow, call: &Call) -> Option<&'f Acquisition> {
    let locks = call.held.iter().map(|&guard| &flow.acquisitions[guard as usize]);
    let mut locks = locks.filter(|held| {
        let family = held.lock.filter(|lock| !lock.reentrant).map(|lock| lock.family);
        let given = call.args.iter().flatten().any(|argument| is_guarded(held, argument));
        matches!(family, Some(LockFamily::Mutex | LockFamily::RwLock))
            && !(call.is_callback && given)
    });
    locks.next()
}

fn called_under(
    cx: &Cx<'_>,
    func: FnId,
    lock: &Acquisition,
    call: &Call,
    wakes: bool,
) -> Diagnostic {
    let what = if wakes { "wakes a task" } else { "calls a callback" };
    let place = cx.place(func, call.span);
    let message = format!("`{}` {what} with a lock held", cx.name(func));
    let diagnostic = Diagnostic::new(META.name, Confidence::High, place, message)
        .label(cx.place(func, lock.span), Role::Held, "locked here")
        .label(place, Role::Cause, "called with the lock held");
    if wakes {
        diagnostic
            .note("the woken task most likely needs the lock and waits for it at once; a waker may also run or drop code of its own")
            .help("take the waker out, end the guard, then wake")
    } else {
        diagnostic
            .note("who wrote the callback cannot know of the lock: if it comes back here, the thread waits for itself")
            .help("copy the callback out, or what it needs, and end the guard before the call")
    }
}
