//! Reports tasks whose handle is dropped. `drop(spawn(..))` says that this is meant. What spawns, models say.

use super::{detached, task_name};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role, Tool};
use crate::facts::values::{Fate, Made, Task};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "detached-task",
    family: "tasks",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a task's handle is dropped: nobody waits for it, stops it or sees it panic",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("detached_task.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct DetachedTask;

impl Rule for DetachedTask {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for (made, task) in detached(cx, func) {
            out.push(let_go(cx, func, made, task));
        }
    }
}

fn let_go(cx: &Cx<'_>, func: FnId, made: &Made, task: &Task) -> Diagnostic {
    let place = cx.place(func, made.span);
    let message = format!("nobody waits for {}, stops it or sees it panic", task_name(cx, task));
    let label = match made.loss() {
        Some(Fate::Unused(_)) => "the name that keeps its handle is never used",
        _ if made.way.collected => "nobody awaits what its handle is put into",
        _ => "its handle is dropped here, and the task runs on",
    };
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message);
    diagnostic.said_by = made.is_let_wildcard().then_some(Tool::Clippy);
    diagnostic
        .label(place, Role::Cause, label)
        .help("keep the handle and await it at shutdown, spawn into a set or tracker of tasks, or write `drop(..)` around it if it is meant to go")
}
