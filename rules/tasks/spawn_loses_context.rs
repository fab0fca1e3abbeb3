//! Reports tasks that leave the span of the function that starts them. Which attributes open one, and what takes it along, models say.

use super::task_name;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::values::{Made, Task};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "spawn-loses-context",
    family: "tasks",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a task is started inside a span and runs outside of it",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("spawn_loses_context.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SpawnLosesContext;

impl Rule for SpawnLosesContext {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        if !cx.program.func(func).opens_span {
            return;
        }
        for made in cx.facts.made(func) {
            let task = made.task.as_deref().filter(|task| !task.blocking && !task.handed_out);
            if let Some(task) = task.filter(|task| !has_span(cx, func, task)) {
                out.push(lost(cx, func, made, task));
            }
        }
    }
}

/// Whether what the task runs lies in a span: handed over with one, in a function with one of its own, or put into one by its body.
fn has_span(cx: &Cx<'_>, func: FnId, task: &Task) -> bool {
    let own = task.callee.is_some_and(|callee| cx.program.func(callee).opens_span);
    task.keeps_span || own || task.body.is_some_and(|body| opens_span(cx, func, body))
}

fn opens_span(cx: &Cx<'_>, func: FnId, body: Span) -> bool {
    cx.facts.flow(func).calls_in(body).any(|call| {
        call.callee.func().is_some_and(|callee| {
            cx.program.func(callee).opens_span || cx.program.effects(callee).keeps_span
        })
    })
}

fn lost(cx: &Cx<'_>, func: FnId, made: &Made, task: &Task) -> Diagnostic {
    let (place, name) = (cx.place(func, made.span), task_name(cx, task));
    let message = format!("{name} runs outside of the span of `{}`", cx.name(func));
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(cx.program.func(func).place(), Role::Cause, "does its work in a span of its name")
        .label(place, Role::Sink, "what the task logs belongs to no span")
        .help("hand over `future.in_current_span()`, or `future.instrument(span)` with a span of its own")
}
