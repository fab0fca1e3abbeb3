//! Reports guards of synchronous locks that are alive at an await. Which types are guards, models say; how long they live, the flow says.

use super::{alive_at_awaits, with_binding};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::events::{Acquisition, AwaitPoint, Binding};
use crate::link::FnId;
use crate::models::LockFamily;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "sync-guard-across-await",
    family: "locks",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "the guard of a synchronous lock is alive at an await",
    since: "0.1.0",
    fixes: &[],
    subsumes: &["guard-outlives-scrutinee"],
    page: include_str!("sync_guard_across_await.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SyncGuardAcrossAwait;

impl Rule for SyncGuardAcrossAwait {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for (acquisition, point) in alive_at_awaits(cx.facts.flow(func)) {
            if is_sync_lock(acquisition) {
                out.push(held_across(cx, func, acquisition, point));
            }
        }
    }
}

fn is_sync_lock(acquisition: &Acquisition) -> bool {
    acquisition.lock.is_some_and(|lock| {
        !lock.is_async && matches!(lock.family, LockFamily::Mutex | LockFamily::RwLock)
    })
}

fn held_across(
    cx: &Cx<'_>,
    func: FnId,
    acquisition: &Acquisition,
    point: &AwaitPoint,
) -> Diagnostic {
    let lock = cx.place(func, acquisition.span);
    let suspended = cx.place(func, point.span);
    let message = format!(
        "`{}` waits with a lock held: whoever needs it blocks its whole thread",
        cx.name(func)
    );
    let diagnostic = Diagnostic::new(META.name, Confidence::High, lock, message)
        .label(lock, Role::Held, "locked here")
        .label(suspended, Role::Cause, "suspended here, the guard still alive");
    let diagnostic = with_binding(cx, func, acquisition, diagnostic);
    match acquisition.binding {
        Binding::Named(_) => diagnostic.help("end the guard before the await: a block of its own, or `drop`; or use the runtime's async lock"),
        Binding::Temporary | Binding::Lent(..) => diagnostic.help("bind what you need from it in a `let` of its own before the await"),
    }
}
