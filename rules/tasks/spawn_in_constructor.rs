//! Reports constructors that start a task which nobody can stop afterwards. What spawns, models say; a constructor is what gives its own type.

use super::{detached, task_name};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::values::{Made, Task};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "spawn-in-constructor",
    family: "tasks",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a constructor starts a task and keeps no handle of it",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("spawn_in_constructor.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SpawnInConstructor;

impl Rule for SpawnInConstructor {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        if !cx.program.is_constructor(func) {
            return;
        }
        for (made, task) in detached(cx, func) {
            out.push(started(cx, func, made, task));
        }
    }
}

fn started(cx: &Cx<'_>, func: FnId, made: &Made, task: &Task) -> Diagnostic {
    let place = cx.place(func, made.span);
    let name = task_name(cx, task);
    let message = format!("`{}` starts {name} and keeps no handle of it", cx.name(func));
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "whether it ends when the value does is up to the task")
        .help("keep the handle in the value and abort it when dropped, or start the task in a method that says so")
}
