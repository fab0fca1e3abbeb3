//! Reports calls that need a runtime's context on threads and in programs that surely have none. Which calls do, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::events::{Call, FnFlow, PieceKind, Runs};
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
            if let Some(without) = place_without(cx, func, flow, call)
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
    if step.1.callee.effects(cx.program).needs_runtime {
        return Some(vec![step]);
    }
    let callee = step.1.callee.func()?;
    let data = cx.program.func(callee);
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

/// Whether something is held there that may be a runtime's context.
fn is_entered(flow: &FnFlow, call: &Call) -> bool {
    call.held.iter().any(|&held| flow.acquisitions[held as usize].lock.is_none())
}

/// Where there surely is no runtime.
#[derive(Clone, Copy)]
enum Place {
    /// The closure of another thread.
    Thread(u32),
    Main,
}

fn place_without(cx: &Cx<'_>, func: FnId, flow: &FnFlow, call: &Call) -> Option<Place> {
    let mut at = call.piece;
    let place = loop {
        let piece = &flow.pieces[at as usize];
        match (piece.kind, piece.runs) {
            (PieceKind::Closure, Runs::Inline) => at = piece.parent,
            (PieceKind::Closure, Runs::Elsewhere) => break Place::Thread(at),
            (PieceKind::Function, _) if !piece.is_async && is_main(cx, func) => break Place::Main,
            _ => return None,
        }
    };
    let asks = |other: &Call| {
        other.piece == call.piece && other.callee.effects(cx.program).detects_runtime
    };
    (!is_entered(flow, call) && !flow.calls.iter().any(asks)).then_some(place)
}

/// A program's own `main`, no runtime's attribute on it.
fn is_main(cx: &Cx<'_>, func: FnId) -> bool {
    let data = cx.program.func(func);
    !data.test
        && data.inputs.is_empty()
        && cx.program.text(data.name) == "main"
        && cx.program.fn_path(func) == "main"
}

fn no_runtime(cx: &Cx<'_>, flow: &FnFlow, without: Place, steps: &[Step<'_>]) -> Diagnostic {
    let (func, first) = steps[0];
    let name = first.callee.func().map_or_else(String::new, |callee| cx.name(callee));
    let message = format!("`{name}` panics here: no runtime is entered on this thread");
    // In what a helper does before, the thread may go another way.
    let confidence = if steps.len() == 1 { Confidence::High } else { Confidence::Medium };
    let diagnostic = Diagnostic::new(META.name, confidence, cx.place(func, first.span), message);
    let mut diagnostic = match without {
        Place::Thread(piece) => diagnostic.label(
            cx.place(func, flow.pieces[piece as usize].span),
            Role::Cause,
            "runs on a thread of its own, outside of the runtime",
        ),
        Place::Main => diagnostic.label(
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
