//! Reports exits of the process while handles of tasks are in scope. Which functions end it and which types are handles, models say.

use super::local_name;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::ir::PatId;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "exit-skips-shutdown",
    family: "cancel",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "the process is ended while tasks that nobody waited for are running",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("exit_skips_shutdown.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct ExitSkipsShutdown;

impl Rule for ExitSkipsShutdown {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for &(exit, handle) in &cx.facts.cancel.of(func).tokens.exits {
            out.push(cut_off(cx, func, exit, handle));
        }
    }
}

fn cut_off(cx: &Cx<'_>, func: FnId, exit: Span, handle: PatId) -> Diagnostic {
    let place = cx.place(func, exit);
    let name = local_name(cx, func, handle);
    let linked = cx.program.file(cx.program.func(func).file);
    let made = cx.place(func, linked.ir.pats[handle.index()].span);
    let message = format!("this ends the process in the middle of what `{name}` does");
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(place, Role::Cause, "no destructor runs, nothing is flushed")
        .label(made, Role::Cause, "still running")
        .help("tell the tasks to stop, wait for them, and return from `main`")
}
