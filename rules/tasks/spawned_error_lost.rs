//! Reports tasks that give a `Result` which nobody will see, because their handle is dropped. What spawns and what a handle does when dropped, models say.

use super::{detached, task_name};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role, Tool};
use crate::facts::values::{Made, Task};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "spawned-error-lost",
    family: "tasks",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a task's error goes to a handle that nobody keeps",
    since: "0.1.0",
    fixes: &[],
    subsumes: &["detached-task"],
    page: include_str!("spawned_error_lost.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SpawnedErrorLost;

impl Rule for SpawnedErrorLost {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for (made, task) in detached(cx, func) {
            if task.fallible {
                out.push(lost_error(cx, func, made, task));
            }
        }
    }
}

fn lost_error(cx: &Cx<'_>, func: FnId, made: &Made, task: &Task) -> Diagnostic {
    let place = cx.place(func, made.span);
    let name = task_name(cx, task);
    let message = format!("when {name} fails nobody hears of it: its handle is dropped");
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message).label(
        place,
        Role::Cause,
        "the task goes on, its `Result` and its panics go nowhere",
    );
    if let Some(callee) = task.callee.filter(|&callee| !cx.program.is_model_fn(callee)) {
        let declared = cx.program.func(callee).place();
        diagnostic = diagnostic.label(declared, Role::Cause, "gives a `Result`");
    }
    diagnostic.said_by = made.is_let_wildcard().then_some(Tool::Clippy);
    diagnostic.help("handle the error inside the task, or keep the handle and look at what it gives when awaited")
}
