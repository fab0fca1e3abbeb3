//! Reports async locks of fields and statics that are never held across an await. Which locks those are, the facts say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::idle_locks::IdleLock;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "needless-async-lock",
    family: "pace",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "an async lock is never held across an await, where a plain one does the same for less",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("needless_async_lock.md"),
    lists: &[],
    thresholds: &[],
};

/// Places that are shown.
const SHOWN: usize = 3;

#[derive(Debug)]
pub struct NeedlessAsyncLock;

impl Rule for NeedlessAsyncLock {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_program(&self, cx: &Cx<'_>, out: &mut Sink) {
        for found in &cx.facts.idle_locks {
            out.diagnostics.extend(needless(cx, found));
        }
    }
}

fn needless(cx: &Cx<'_>, found: &IdleLock) -> Option<Diagnostic> {
    let lock = cx.facts.order.locks.get(&found.class)?;
    let place = lock.declared?;
    let message =
        format!("`{}` is an async lock, and no guard of it lives across an await", lock.name);
    let mut diagnostic = Diagnostic::new(META.name, Confidence::Medium, place, message).label(
        place,
        Role::Cause,
        "only what is held while the task waits needs an async lock",
    );
    for &taken in found.taken.iter().take(SHOWN) {
        diagnostic = diagnostic.label(taken, Role::Held, "its guard is gone before the next await");
    }
    Some(diagnostic.note(
        "an async lock costs several times as much, and each `lock().await` is a place where the future may be dropped",
    ).help("use the `Mutex` or `RwLock` of std or parking_lot, and lock without awaiting"))
}
