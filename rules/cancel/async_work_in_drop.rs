//! Reports destructors that need a runtime. What spawns and what blocks on futures, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::DropWork;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "async-work-in-drop",
    family: "cancel",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a destructor spawns a task or blocks on a future",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("async_work_in_drop.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct AsyncWorkInDrop;

impl Rule for AsyncWorkInDrop {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in &cx.facts.cancel.of(func).drop_work {
            out.push(in_drop(cx, func, found));
        }
    }
}

fn in_drop(cx: &Cx<'_>, func: FnId, found: &DropWork) -> Diagnostic {
    let place = cx.place(func, found.span);
    let (message, label) = if found.is_spawned {
        (
            format!(
                "`{}` needs a runtime: dropped outside of one it panics, at shutdown its task may never run",
                cx.name(func)
            ),
            "spawned by a destructor",
        )
    } else {
        (
            format!(
                "`{}` waits for a future: on a runtime's thread that panics or stops the thread",
                cx.name(func)
            ),
            "waited for by a destructor",
        )
    };
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, label)
        .help("give the type an `async fn close(self)`, and let `Drop` only say that it was not called; or ask `Handle::try_current()` first")
}
