//! Reports closures handed to a thread or to the blocking pool that only make a future. Which functions run a closure elsewhere, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::events::{Piece, Runs};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "async-closure-never-polled",
    family: "futures",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a thread's closure makes a future instead of doing the work",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("async_closure_never_polled.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct AsyncClosureNeverPolled;

impl Rule for AsyncClosureNeverPolled {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for piece in cx.facts.flow(func).pieces.iter().filter(|piece| piece.gives_future) {
            out.push(finding(cx, func, piece));
        }
    }
}

fn finding(cx: &Cx<'_>, func: FnId, piece: &Piece) -> Diagnostic {
    let place = cx.place(func, piece.span);
    let (here, help) = if piece.runs == Runs::Offloaded {
        (
            "on the blocking pool",
            "do the work in the closure itself, or spawn the future as a task; inside the closure the runtime's handle can block on it",
        )
    } else {
        (
            "on the other thread",
            "run the future there with a runtime of that thread, or spawn it as a task",
        )
    };
    let message = format!("this closure only makes a future: none of its code runs {here}");
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(
            place,
            Role::Cause,
            "returns at once; the future runs where somebody awaits it, if anybody does",
        )
        .help(help)
}
