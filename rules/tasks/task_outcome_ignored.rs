//! Reports awaited handles and timeouts whose value is thrown away or only looked at from outside, though it holds a `Result` of its own. Types say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role, Tool};
use crate::facts::values::{Fate, Kind, Made};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "task-outcome-ignored",
    family: "tasks",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "what a task or a timeout gives is a result of a result, and the inner error is not looked at",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("task_outcome_ignored.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct TaskOutcomeIgnored;

impl Rule for TaskOutcomeIgnored {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        if cx.program.func(func).test {
            return;
        }
        for made in cx.facts.made(func) {
            if made.kind == Kind::Outcome && made.is_ignored(cx.program) && !is_stopped(cx, made) {
                out.push(ignored(cx, func, made));
            }
        }
    }
}

/// A task that was told to end is only waited for.
fn is_stopped(cx: &Cx<'_>, made: &Made) -> bool {
    made.of.iter().any(|fate| fate.is_method(|effects| effects.aborts, cx.program))
}

fn ignored(cx: &Cx<'_>, func: FnId, made: &Made) -> Diagnostic {
    let place = cx.place(func, made.span);
    let thrown_away = made
        .fates
        .iter()
        .any(|fate| matches!(fate, Fate::Discarded | Fate::Wildcard | Fate::Unused(_)));
    let message = if thrown_away {
        "this throws away the error of what was awaited, and that it failed to end"
    } else {
        "this only sees whether it ended: an error of what was awaited passes as success"
    };
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message.to_owned());
    diagnostic.said_by = made.is_dropped_statement().then_some(Tool::Rustc);
    diagnostic
        .label(place, Role::Cause, "a `Result` in a `Result`")
        .help("look at both: `match .. { Ok(Ok(value)) => .., Ok(Err(error)) => .., Err(error) => .. }`, or `??`")
}
