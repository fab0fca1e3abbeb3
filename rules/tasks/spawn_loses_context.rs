//! Reports tasks that leave the span of the function that starts them, and tasks that read values which are set for other futures only. Which
//! attributes open a span, what takes it along, and what has such values, models say.

use super::task_name;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::keys::UnsetKey;
use crate::facts::values::{Made, Task};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "spawn-loses-context",
    family: "tasks",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a task is started inside a span and runs outside of it, or reads a task-local value that nothing sets there",
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
        let in_span = cx.program.func(func).opens_span;
        for made in cx.facts.made(func) {
            let Some(task) = made.task.as_deref().filter(|task| !task.handed_out) else { continue };
            if in_span && !task.blocking && !has_span(cx, func, task) {
                out.push(lost(cx, func, made, task));
            }
            if let Some(unset) = unset_key(cx, func, task) {
                out.push(panics(cx, (func, made), task, &unset));
            }
        }
    }
}

fn unset_key(cx: &Cx<'_>, func: FnId, task: &Task) -> Option<UnsetKey> {
    match (task.body, task.callee) {
        (Some(body), _) => cx.facts.unset_key_in(cx.program, func, body),
        (None, Some(callee)) => cx.facts.unset_key_of(cx.program, callee),
        (None, None) => None,
    }
}

fn panics(cx: &Cx<'_>, (func, made): (FnId, &Made), task: &Task, unset: &UnsetKey) -> Diagnostic {
    let place = cx.place(func, made.span);
    let key = cx.program.text(cx.program.consts[unset.key.index()].name);
    let message =
        format!("{} panics when it reads `{key}`: nothing sets it there", task_name(cx, task));
    // Whether the task comes to a function further down, its arguments may decide.
    let confidence = if unset.through.len() > 1 { Confidence::Medium } else { Confidence::High };
    let mut diagnostic = Diagnostic::new(META.name, confidence, place, message).label(
        place,
        Role::Cause,
        "a task does not inherit what is set for the future that starts it",
    );
    if let Some(&last) = unset.through.last() {
        let text = format!("`{}` reads `{key}`", cx.name(last));
        diagnostic = diagnostic.label(unset.place, Role::Sink, text);
    } else {
        diagnostic = diagnostic.label(unset.place, Role::Sink, "read here");
    }
    diagnostic.help(format!(
        "read it before the task is started, and hand over `{key}.scope(value, future)`"
    ))
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
