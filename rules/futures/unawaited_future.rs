//! Reports statements whose value is a future: nothing runs. Which expressions are futures, types say.

use super::{by_itself, future_name, lost, with_await, with_declaration};
use crate::diagnostic::{Applicability, Confidence, Diagnostic, Level, Role, Tool};
use crate::facts::values::{Fate, Made};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "unawaited-future",
    family: "futures",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a call's future is dropped as a statement: nothing runs",
    since: "0.1.0",
    fixes: &[Applicability::Unsafe],
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
        for made in lost(cx, func, by_itself) {
            if made.loss() == Some(&Fate::Discarded) {
                out.push(dropped_statement(cx, func, made));
            }
        }
    }
}

fn dropped_statement(cx: &Cx<'_>, func: FnId, made: &Made) -> Diagnostic {
    let place = cx.place(func, made.span);
    let name = future_name(cx, made);
    let diagnostic = Diagnostic::new(META.name, Confidence::High, place, format!("{name} never runs: its future is dropped here"))
        .label(place, Role::Cause, "makes a future, which does nothing until it is awaited")
        .note("a plain statement of this kind is also reported by rustc, where the function's type is known to it as `must_use`");
    let mut diagnostic = with_declaration(cx, made, diagnostic);
    diagnostic.said_by = made.is_dropped_statement().then_some(Tool::Rustc);
    match made.statement {
        Some(statement) => with_await(cx, func, made, statement.end.saturating_sub(1), diagnostic),
        None => diagnostic.help("await it, or hand the future to something that polls it"),
    }
}
