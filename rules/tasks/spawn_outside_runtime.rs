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
    subsumes: &[],
    page: include_str!("spawn_outside_runtime.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SpawnOutsideRuntime;

impl Rule for SpawnOutsideRuntime {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let flow = cx.facts.flow(func);
        for call in flow.calls.iter().filter(|call| needs_runtime(cx, call)) {
            if let Some(place) = place_without(cx, func, flow, call) {
                out.push(no_runtime(cx, func, flow, call, place));
            }
        }
    }
}

fn needs_runtime(cx: &Cx<'_>, call: &Call) -> bool {
    let callee = call.callee.func().and_then(|callee| cx.program.func(callee).effects.as_ref());
    call.reachable && callee.is_some_and(|effects| effects.needs_runtime)
}

/// Where there surely is no runtime.
#[derive(Clone, Copy)]
enum Place {
    /// The closure of another thread.
    Thread(u32),
    Main,
}

fn place_without(cx: &Cx<'_>, func: FnId, flow: &FnFlow, call: &Call) -> Option<Place> {
    // Whatever is held there may be a runtime that was entered.
    let entered = call.held.iter().any(|&held| flow.acquisitions[held as usize].lock.is_none());
    let asks = |other: &Call| {
        let callee =
            other.callee.func().and_then(|callee| cx.program.func(callee).effects.as_ref());
        other.piece == call.piece && callee.is_some_and(|effects| effects.detects_runtime)
    };
    if flow.calls.iter().any(asks) {
        return None;
    }
    let mut at = call.piece;
    loop {
        let piece = &flow.pieces[at as usize];
        match (piece.kind, piece.runs) {
            _ if entered => return None,
            (PieceKind::Closure, Runs::Inline) => at = piece.parent,
            (PieceKind::Closure, Runs::Elsewhere) => return Some(Place::Thread(at)),
            (PieceKind::Function, _) if !piece.is_async && is_main(cx, func) => {
                return Some(Place::Main);
            }
            _ => return None,
        }
    }
}

/// A program's own `main`, no runtime's attribute on it.
fn is_main(cx: &Cx<'_>, func: FnId) -> bool {
    let data = cx.program.func(func);
    !data.test && cx.program.fn_path(func) == "main" && data.inputs.is_empty()
}

fn no_runtime(cx: &Cx<'_>, func: FnId, flow: &FnFlow, call: &Call, without: Place) -> Diagnostic {
    let place = cx.place(func, call.span);
    let name = call.callee.func().map_or_else(String::new, |callee| cx.name(callee));
    let message = format!("`{name}` panics here: no runtime is entered on this thread");
    let diagnostic = Diagnostic::new(META.name, Confidence::High, place, message);
    let diagnostic = match without {
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
    diagnostic
        .label(place, Role::Sink, "needs the context of a runtime")
        .help("take the runtime's handle where there is one, move it there, and call its own methods or enter it first")
}
