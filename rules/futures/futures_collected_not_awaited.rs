//! Reports futures that are put into a collection which nobody polls, joins, returns or hands on. Where values go, facts say.

use super::{future_name, lost, with_declaration};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::values::{Fate, Made};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "futures-collected-not-awaited",
    family: "futures",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "futures are put into a collection that nobody polls: none of them runs",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("futures_collected_not_awaited.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct FuturesCollectedNotAwaited;

impl Rule for FuturesCollectedNotAwaited {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for made in lost(cx, func, |way| way.collected && !way.nested && !way.streamed) {
            out.push(collected(cx, func, made));
        }
    }
}

fn collected(cx: &Cx<'_>, func: FnId, made: &Made) -> Diagnostic {
    let place = cx.place(func, made.span);
    let name = future_name(cx, made);
    let message =
        format!("{name} never runs: nobody polls the collection that its futures are put into");
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message).label(
        place,
        Role::Cause,
        "makes a future, which does nothing until it is polled",
    );
    if let Some(&Fate::Unused(pat)) = made.loss() {
        let ir = &cx.program.file(cx.program.func(func).file).ir;
        let binding = cx.place(func, ir.pats[pat.index()].span);
        diagnostic = diagnostic.label(binding, Role::Cause, "never used again");
    }
    with_declaration(cx, made, diagnostic)
        .help("await all of them together with a join of the runtime's or of the futures crate")
}
