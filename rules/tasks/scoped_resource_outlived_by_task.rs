//! Reports tasks that go on after what they need is dropped: a temporary directory, a guard, a permit. What is held and dropped where, the facts say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::values::Kind;
use crate::facts::waits::{Outlived, Outlives};
use crate::link::FnId;
use crate::models::TaskHandle;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "scoped-resource-outlived-by-task",
    family: "tasks",
    group: Group::Nursery,
    level: Level::Allow,
    summary: "a task is started with what is dropped as soon as it has begun: a temporary file, a guard, a permit",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("scoped_resource_outlived_by_task.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct ScopedResourceOutlivedByTask;

impl Rule for ScopedResourceOutlivedByTask {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        // What a test leaves behind ends with its runtime.
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for found in &waits.outlived {
            if matches!(found.why, Outlives::Permit) || is_let_go(cx, func, found) {
                out.push(goes_on_without(cx, func, found));
            }
        }
    }
}

/// Whether nobody keeps the task's handle.
fn is_let_go(cx: &Cx<'_>, func: FnId, found: &Outlived) -> bool {
    let mut made = cx.facts.made(func).iter().filter(|made| made.expr == found.spawn);
    made.next().is_some_and(|made| {
        made.kind == Kind::Task(TaskHandle::Detach)
            && !made.fates.is_empty()
            && made.fates.iter().all(|fate| fate.forgets_task(cx.program))
    })
}

fn goes_on_without(cx: &Cx<'_>, func: FnId, found: &Outlived) -> Diagnostic {
    let owner = &found.owner;
    let (place, held) = (cx.place(func, found.spawned), cx.place(func, found.held));
    let (message, used) = match &found.why {
        Outlives::Named(used, then) => (
            format!("the task goes on after `{owner}` is dropped: {then}"),
            Some((*used, "it is given this")),
        ),
        Outlives::Stopped(used, then) => (
            format!("the task is told to stop as soon as `{owner}` is dropped: {then}"),
            Some((*used, "it listens to this")),
        ),
        Outlives::Permit => (
            format!("the task goes on after `{owner}` is dropped: its permit is free at once"),
            None,
        ),
    };
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "started here, and nothing waits for it")
        .label(held, Role::Cause, "dropped at the end of its block, right after that");
    if let Some((used, text)) = used {
        diagnostic = diagnostic.label(cx.place(func, used), Role::Step, text);
    }
    diagnostic
        .help(format!("move `{owner}` into the task, or wait for the task before it is dropped"))
}
