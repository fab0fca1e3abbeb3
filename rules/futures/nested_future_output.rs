//! Reports futures that are the output of another future which runs: they come back from it unpolled and are dropped. Where values go, facts say.

use super::{future_name, lost, with_declaration};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role, Tool};
use crate::facts::values::Made;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "nested-future-output",
    family: "futures",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a task's output is a future, which nobody awaits",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("nested_future_output.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct NestedFutureOutput;

impl Rule for NestedFutureOutput {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for made in lost(cx, func, |way| way.nested && !way.streamed) {
            // What an off-loaded closure gives is another rule's.
            if made.awaitable {
                out.push(nested(cx, func, made));
            }
        }
    }
}

fn nested(cx: &Cx<'_>, func: FnId, made: &Made) -> Diagnostic {
    let place = cx.place(func, made.span);
    let message =
        format!("{} never runs: the future around it only gives it back", future_name(cx, made));
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message).label(
        place,
        Role::Cause,
        "a future, and the output of the one around it, which is dropped",
    );
    diagnostic.said_by = Some(Tool::Clippy);
    with_declaration(cx, made, diagnostic).help("await it inside the future around it")
}
