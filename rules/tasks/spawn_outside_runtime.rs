//! Reports calls that need a runtime's context on threads and in programs that surely have none. Which calls do, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::events::{Call, FnFlow};
use crate::facts::outside::{Outside, is_entered, outside};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "spawn-outside-runtime",
    family: "tasks",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a call that needs a runtime stands where none is entered: it panics",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("spawn_outside_runtime.md"),
    lists: &[],
    thresholds: &[],
};

/// How many functions lie between at most.
const MAX_HELPERS: usize = 3;

#[derive(Debug)]
pub struct SpawnOutsideRuntime;

impl Rule for SpawnOutsideRuntime {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let flow = cx.facts.flow(func);
        for call in flow.calls.iter().filter(|call| call.reachable) {
            if let Some(without) = outside(cx.program, func, flow, call)
                && let Some(steps) = needs_runtime(cx, (func, call), 0)
            {
                out.push(no_runtime(cx, flow, without, &steps));
            }
        }
    }
}

/// A call, and the function that it stands in.
type Step<'a> = (FnId, &'a Call);

/// The calls from this one to one that needs a runtime, if it surely comes to that.
fn needs_runtime<'a>(cx: &'a Cx<'_>, step: Step<'a>, depth: usize) -> Option<Vec<Step<'a>>> {
    let callee = step.1.callee.func()?;
    let data = cx.program.func(callee);
    // A future needs nothing until it is polled.
    if cx.program.effects(callee).needs_runtime && !data.is_async {
        return Some(vec![step]);
    }
    if depth == MAX_HELPERS || data.is_async || cx.program.is_model_fn(callee) {
        return None;
    }
    let flow = cx.facts.flow(callee);
    if flow.calls.iter().any(|call| call.callee.effects(cx.program).detects_runtime) {
        return None;
    }
    let mut calls = flow.calls.iter().filter(|call| {
        call.piece == 0 && call.reachable && call.when.is_none() && !is_entered(flow, call)
    });
    let rest = calls.find_map(|call| needs_runtime(cx, (callee, call), depth + 1))?;
    Some([vec![step], rest].concat())
}

fn no_runtime(cx: &Cx<'_>, flow: &FnFlow, without: Outside, steps: &[Step<'_>]) -> Diagnostic {
    let (func, first) = steps[0];
    let name = first.callee.func().map_or_else(String::new, |callee| cx.name(callee));
    let message = format!("`{name}` panics here: no runtime is entered on this thread");
    // In what a helper does before, the thread may go another way.
    let confidence = if steps.len() == 1 { Confidence::High } else { Confidence::Medium };
    let diagnostic = Diagnostic::new(META.name, confidence, cx.place(func, first.span), message);
    let mut diagnostic = match without {
        Outside::Thread(piece) => diagnostic.label(
            cx.place(func, flow.pieces[piece as usize].span),
            Role::Cause,
            "runs on a thread of its own, outside of the runtime",
        ),
        Outside::Main => diagnostic.label(
            cx.program.func(func).place(),
            Role::Cause,
            "synchronous, and nothing before has entered a runtime",
        ),
    };
    for (index, &(at, call)) in steps.iter().enumerate() {
        let place = cx.place(at, call.span);
        diagnostic = match call.callee.func() {
            Some(callee) if index + 1 < steps.len() => {
                diagnostic.label(place, Role::Step, cx.step(callee, index == 0))
            }
            _ => diagnostic.label(place, Role::Sink, "needs the context of a runtime"),
        };
    }
    diagnostic
        .help("take the runtime's handle where there is one, move it there, and call its own methods or enter it first")
}
