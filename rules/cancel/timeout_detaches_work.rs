//! Reports timeouts around tasks whose handle they drop. Which types are handles, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::{TimedTask, TimedTaskKind};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "timeout-detaches-work",
    family: "cancel",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a timeout around a task's handle: when time is up the task goes on, and nobody can stop it",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("timeout_detaches_work.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct TimeoutDetachesWork;

impl Rule for TimeoutDetachesWork {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in &cx.facts.cancel.of(func).timed_tasks {
            out.push(detached(cx, func, found));
        }
    }
}

fn detached(cx: &Cx<'_>, func: FnId, found: &TimedTask) -> Diagnostic {
    let place = cx.place(func, found.timeout);
    let task = cx.place(func, found.task);
    let (message, label, help) = match found.kind {
        TimedTaskKind::Handle => (
            "when time is up the task is only forgotten: it goes on".to_owned(),
            "dropping the handle detaches the task",
            "give the timeout `&mut handle` and call `handle.abort()` when it is up, or put the timeout inside the task",
        ),
        TimedTaskKind::Offloaded => (
            "when time is up the blocking work is only forgotten: it goes on".to_owned(),
            "nothing can stop a closure that runs on a thread",
            "give the closure a deadline or a flag that it looks at",
        ),
    };
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(task, Role::Cause, label)
        .help(help)
}
