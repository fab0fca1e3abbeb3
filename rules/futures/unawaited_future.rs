//! Reports statements whose value is a future: nothing runs. Which expressions are futures, types say.

use super::{future_name, with_await, with_declaration};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::events::{DroppedFuture, How};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "unawaited-future",
    family: "futures",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a call's future is dropped as a statement: nothing runs",
    since: "0.1.0",
    subsumes: &[],
    page: include_str!("unawaited_future.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct UnawaitedFuture;

impl Rule for UnawaitedFuture {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for dropped in &cx.facts.flow(func).dropped {
            if dropped.how == How::Statement {
                out.push(dropped_statement(cx, func, dropped));
            }
        }
    }
}

fn dropped_statement(cx: &Cx<'_>, func: FnId, dropped: &DroppedFuture) -> Diagnostic {
    let linked = cx.program.file(cx.program.func(func).file);
    let place = cx.place(func, linked.ir.span(dropped.expr));
    let name = future_name(cx, dropped);
    let diagnostic = Diagnostic::new(META.name, Confidence::High, place, format!("{name} never runs: its future is dropped here"))
        .label(place, Role::Cause, "makes a future, which does nothing until it is awaited")
        .note("a plain statement of this kind is also reported by rustc, where the function's type is known to it as `must_use`");
    let diagnostic = with_declaration(cx, dropped, diagnostic);
    with_await(cx, func, dropped, dropped.span.end.saturating_sub(1), diagnostic)
}
