//! Reports assertions in tasks of a test whose handle is dropped. What spawns, models say.

use super::is_let_go;
use crate::diagnostic::{Confidence, Diagnostic, Heat, Level, Role, Tool};
use crate::facts::values::{Kind, Made};
use crate::link::FnId;
use crate::models::TaskHandle;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "test-task-not-joined",
    family: "tasks",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a test asserts in a task that nobody awaits: it passes when the assertion fails",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("test_task_not_joined.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct TestTaskNotJoined;

impl Rule for TestTaskNotJoined {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        if !cx.program.func(func).test {
            return;
        }
        for made in cx.facts.made(func) {
            let asserts = made.task.as_ref().is_some_and(|task| task.asserts);
            if asserts && made.kind == Kind::Task(TaskHandle::Detach) && is_let_go(cx, made) {
                out.push(unseen_assertion(cx, func, made));
            }
        }
    }
}

fn unseen_assertion(cx: &Cx<'_>, func: FnId, made: &Made) -> Diagnostic {
    let place = cx.place(func, made.span);
    let message = "an assertion in this task cannot fail the test: nobody awaits it".to_owned();
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message);
    // Findings about tests themselves are not put aside with those in tests.
    diagnostic.heat = Some(Heat::Hot);
    diagnostic.said_by = made.is_let_wildcard().then_some(Tool::Clippy);
    diagnostic
        .label(place, Role::Cause, "its panic goes to a handle that is dropped")
        .help("keep the handle, and unwrap what it gives when awaited at the end of the test")
}
