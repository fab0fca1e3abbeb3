//! Reports futures bound to `_` or to a name that is never used again, and futures dropped as soon as they are made. Which expressions are futures,
//! types say.

use super::{by_itself, future_name, lost, with_declaration};
use crate::diagnostic::{
    Applicability, Confidence, Diagnostic, Edit, Fix, Level, Role, Tool, Whither,
};
use crate::facts::values::{Fate, Made};
use crate::ir::PatId;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "discarded-future",
    family: "futures",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a future is bound to `_`, to an unused name or dropped at once: nothing runs",
    since: "0.1.0",
    fixes: &[Applicability::Unsafe],
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
        for made in lost(cx, func, by_itself) {
            if made.loss() != Some(&Fate::Discarded) {
                out.push(discarded(cx, func, made));
            }
        }
    }
}

fn discarded(cx: &Cx<'_>, func: FnId, made: &Made) -> Diagnostic {
    let linked = cx.program.file(cx.program.func(func).file);
    let place = cx.place(func, made.span);
    let name = future_name(cx, made);
    let (message, label) = if acquires(cx, made) {
        (
            format!("{name} is not awaited, so nothing is held"),
            "a future that would acquire it when awaited",
        )
    } else {
        (
            format!("{name} never runs: {}", how(cx, func, made)),
            "makes a future, which does nothing until it is awaited",
        )
    };
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message).label(
        place,
        Role::Cause,
        label,
    );
    if let Some(&Fate::Unused(pat)) = made.loss() {
        let binding = cx.place(func, linked.ir.pats[pat.index()].span);
        diagnostic = diagnostic.label(binding, Role::Cause, "never used again");
    }
    if let (Some(Fate::Wildcard), Some(wildcard)) = (made.loss(), made.statement) {
        let wildcard = cx.place(func, wildcard);
        diagnostic = diagnostic.label(wildcard, Role::Cause, "dropped here");
    }
    if made.awaitable && made.is_wildcard && made.callee.func().is_some() {
        diagnostic.fixes.push(Fix {
            title: "await it".to_owned(),
            applicability: Applicability::Unsafe,
            edits: vec![Edit { place, whither: Whither::AfterCall, text: ".await".to_owned() }],
        });
    }
    diagnostic.said_by = made.is_let_wildcard().then_some(Tool::Clippy);
    with_declaration(cx, made, diagnostic)
        .help("add `.await`, or hand the future to something that polls it")
}

/// The future of an async lock, semaphore or the like.
fn acquires(cx: &Cx<'_>, made: &Made) -> bool {
    made.callee.effects(cx.program).acquires.is_some()
}

fn how(cx: &Cx<'_>, func: FnId, made: &Made) -> String {
    match made.loss() {
        Some(Fate::Wildcard) => "`let _` drops its future at once".to_owned(),
        Some(Fate::Dropped) => "its future is dropped as soon as it is made".to_owned(),
        Some(&Fate::Unused(pat)) => {
            format!("its future is only ever bound to `{}`", name(cx, func, pat))
        }
        _ if made.way.held => "what holds its future never polls it".to_owned(),
        _ => "its future is dropped".to_owned(),
    }
}

fn name<'a>(cx: &'a Cx<'_>, func: FnId, pat: PatId) -> &'a str {
    let ir = &cx.program.file(cx.program.func(func).file).ir;
    ir.binding_name(pat).unwrap_or("_")
}
