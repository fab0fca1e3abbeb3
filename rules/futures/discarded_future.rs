//! Reports futures bound to `_` or to a name that is never used again, and futures dropped as soon as they are made. Which expressions are futures,
//! types say.

use super::{future_name, with_declaration};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::events::{DroppedFuture, How};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "discarded-future",
    family: "futures",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a future is bound to `_`, to an unused name or dropped at once: nothing runs",
    since: "0.1.0",
    subsumes: &["unawaited-future"],
    page: include_str!("discarded_future.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct DiscardedFuture;

impl Rule for DiscardedFuture {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for dropped in &cx.facts.flow(func).dropped {
            if dropped.how != How::Statement {
                out.push(discarded(cx, func, dropped));
            }
        }
    }
}

fn discarded(cx: &Cx<'_>, func: FnId, dropped: &DroppedFuture) -> Diagnostic {
    let linked = cx.program.file(cx.program.func(func).file);
    let place = cx.place(func, linked.ir.span(dropped.expr));
    let name = future_name(cx, dropped);
    let (message, label) = if acquires(cx, dropped) {
        (
            format!("{name} is not awaited, so nothing is held"),
            "a future that would acquire it when awaited",
        )
    } else {
        (
            format!("{name} never runs: {}", how(cx, dropped)),
            "makes a future, which does nothing until it is awaited",
        )
    };
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message).label(
        place,
        Role::Cause,
        label,
    );
    if let How::Unused(pat) = dropped.how {
        let binding = cx.place(func, linked.ir.pats[pat.index()].span);
        diagnostic = diagnostic.label(binding, Role::Cause, "never used again");
    }
    with_declaration(cx, dropped, diagnostic)
        .help("add `.await`, or hand the future to something that polls it")
}

/// The future of an async lock, semaphore or the like.
fn acquires(cx: &Cx<'_>, dropped: &DroppedFuture) -> bool {
    let effects = dropped.callee.func().and_then(|callee| cx.program.func(callee).effects.as_ref());
    effects.is_some_and(|effects| effects.acquires.is_some())
}

fn how(cx: &Cx<'_>, dropped: &DroppedFuture) -> String {
    match (dropped.how, dropped.name) {
        (How::Wildcard, _) => "`let _` drops its future at once".to_owned(),
        (How::DropCall, _) => "its future is dropped as soon as it is made".to_owned(),
        (_, Some(name)) => format!("its future is only ever bound to `{}`", cx.program.text(name)),
        _ => "its future is dropped".to_owned(),
    }
}
