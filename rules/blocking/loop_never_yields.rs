//! Reports loops of async code without an await and without an end. What only looks at what others change, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::Unyielding;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "loop-never-yields",
    family: "blocking",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a loop of async code never waits and never ends: its thread runs nothing else",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("loop_never_yields.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct LoopNeverYields;

impl Rule for LoopNeverYields {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for found in &waits.loops.unyielding {
            out.push(never_yields(cx, func, found));
        }
    }
}

fn never_yields(cx: &Cx<'_>, func: FnId, found: &Unyielding) -> Diagnostic {
    let place = cx.place(func, found.asked.unwrap_or(found.repeated));
    let message = match found.asked {
        Some(_) => {
            "this loop spins until another task changes what it looks at, and keeps its thread meanwhile"
        }
        None => "this loop never ends and never waits: its thread runs no other task again",
    };
    Diagnostic::new(META.name, Confidence::Medium, place, message.to_owned())
        .label(cx.place(func, found.repeated), Role::Cause, "no `await`, no `break`, no `return`")
        .note("tasks are not interrupted: who is to make the change may be queued behind this one, and then waits for ever")
        .help("await what ends the wait, or run the loop on a thread of its own")
}
