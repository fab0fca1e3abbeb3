//! Reports operations of `io_uring` that are dropped half-way, while what they worked on is used again. Which calls the kernel goes on with, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::{DropKind, DropSite, Lost};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Place;

static META: RuleMeta = RuleMeta {
    name: "uring-op-cancelled",
    family: "runtime",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "an operation that the kernel goes on with is dropped half-way, with its buffer and what comes of it",
    since: "0.1.0",
    fixes: &[],
    subsumes: &["cancel-unsafe-in-select"],
    page: include_str!("uring_op_cancelled.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct UringOpCancelled;

impl Rule for UringOpCancelled {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for site in &cx.facts.cancel.of(func).sites {
            if let Some((callee, at)) = operation(cx, func, site) {
                out.push(left_to_kernel(cx, func, site, callee, at));
            }
        }
    }
}

/// The operation that is lost, if the kernel goes on with it, and where it is waited for.
fn operation(cx: &Cx<'_>, func: FnId, site: &DropSite) -> Option<(FnId, Place)> {
    let summaries = &cx.facts.cancel.summaries;
    let losses = summaries.losses_of(cx.program, &site.run);
    let survives = losses.iter().filter(|loss| site.survivors.contains(&loss.resource.root));
    survives.into_iter().find_map(|loss| {
        let (_, at, last) = summaries.chain(cx.program, func, loss);
        let Lost::Partial(callee) = last.what else { return None };
        let in_kernel = cx.program.effects(callee).in_kernel;
        in_kernel.then(|| (callee, cx.place(at, last.at)))
    })
}

fn left_to_kernel(cx: &Cx<'_>, func: FnId, site: &DropSite, callee: FnId, at: Place) -> Diagnostic {
    let place = cx.place(func, site.span);
    let name = cx.program.text(cx.program.func(callee).name);
    let here = |span| cx.place(func, span);
    let (when, other) = match site.how {
        DropKind::Branch(other) | DropKind::Once(other) => {
            ("another branch is first", Some(here(other)))
        }
        DropKind::Timeout(handler) => ("time is up", handler.map(here)),
        DropKind::Race => ("another future is first", None),
        DropKind::Sibling(handler) => ("another future fails", handler.map(here)),
        DropKind::Abort(call) => ("the task is aborted", Some(call)),
        DropKind::Left(exit) => ("its scope is left", Some(here(exit))),
        DropKind::Keeper | DropKind::Client => ("what keeps it is dropped", None),
    };
    let message = format!(
        "when {when}, the kernel goes on with this `{name}`, and nobody gets what comes of it"
    );
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message);
    if at != place {
        diagnostic =
            diagnostic.label(at, Role::Step, format!("`{name}` has given its buffer away"));
    }
    diagnostic = diagnostic.label(place, Role::Cause, format!("dropped when {when}"));
    if let Some(other) = other {
        diagnostic = diagnostic.label(other, Role::Cause, "then the code goes on here");
    }
    diagnostic
        .note("the buffer belongs to the operation, and a connection or bytes that it has taken already are lost with it")
        .help("keep the future over the rounds (pin it before the loop and poll `&mut` of it), or cancel the operation itself and wait for its answer, as `cancelable_read` with a `Canceller` does")
}
