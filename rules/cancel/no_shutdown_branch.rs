//! Reports spawned loops without an end, where the crate has a way to tell tasks to stop. Which types do, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::link::{CrateId, FnId};
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "no-shutdown-branch",
    family: "cancel",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a spawned loop that nothing ends, in a crate that tells tasks to stop",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("no_shutdown_branch.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct NoShutdownBranch;

impl Rule for NoShutdownBranch {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_program(&self, cx: &Cx<'_>, out: &mut Sink) {
        let mut stopping: Vec<CrateId> = Vec::new();
        for func in cx.program.workspace_fns() {
            let krate = krate(cx, func);
            if cx.facts.cancel.of(func).tokens.uses_stop && !stopping.contains(&krate) {
                stopping.push(krate);
            }
        }
        for func in cx.program.workspace_fns() {
            for &(around, wait) in &cx.facts.cancel.of(func).tokens.endless {
                if stopping.contains(&krate(cx, func)) {
                    out.push(endless(cx, func, around, wait));
                }
            }
        }
    }
}

fn krate(cx: &Cx<'_>, func: FnId) -> CrateId {
    cx.program.modules[cx.program.func(func).module.index()].krate
}

fn endless(cx: &Cx<'_>, func: FnId, around: Span, wait: Span) -> Diagnostic {
    let place = cx.place(func, around);
    let message =
        format!("the task that `{}` spawns never ends, and nobody can tell it to", cx.name(func));
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(place, Role::Cause, "nothing leaves this loop")
        .label(cx.place(func, wait), Role::Cause, "cut off somewhere here when the runtime ends")
        .help("select on the token or signal that stops the crate's other tasks")
}
