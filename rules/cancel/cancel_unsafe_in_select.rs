//! Reports futures that are dropped half-way while what they worked on is used again: in branches of `select!` in loops, and by timeouts. What is
//! lost, the facts say.

use super::{lost_of_survivors, lost_words, spot_name, with_loss};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::{DropKind, DropSite, Loss};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Place;

static META: RuleMeta = RuleMeta {
    name: "cancel-unsafe-in-select",
    family: "cancel",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a future that loses progress when dropped is a branch of a `select!` in a loop, or under a timeout after which the code goes on",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("cancel_unsafe_in_select.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct CancelUnsafeInSelect;

impl Rule for CancelUnsafeInSelect {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for site in &cx.facts.cancel.of(func).sites {
            // Those have a rule of their own.
            if matches!(site.how, DropKind::Sibling(_)) {
                continue;
            }
            if let Some(loss) = lost_of_survivors(cx, site) {
                out.push(dropped_half_way(cx, func, site, &loss));
            }
        }
    }
}

fn dropped_half_way(cx: &Cx<'_>, func: FnId, site: &DropSite, loss: &Loss) -> Diagnostic {
    let (_, at, last) = cx.facts.cancel.summaries.chain(cx.program, func, loss);
    let lost = lost_words(cx, at, &last);
    let resource = spot_name(cx, func, &loss.resource);
    let place = cx.place(func, site.span);
    let is_here = |call: &Place| is_within(cx, func, call);
    let (when, goes_on, label) = match site.how {
        DropKind::Branch(other) => {
            ("another branch is first", Some(other), "then this branch runs, and the loop goes on")
        }
        DropKind::Once(other) => {
            ("another branch is first", Some(other), "then this branch runs, and the code goes on")
        }
        DropKind::Race => ("another future is first", None, ""),
        DropKind::Abort(call) => {
            ("the task is aborted", Some(call.span).filter(|_| is_here(&call)), "aborted here")
        }
        DropKind::Timeout(handler) => {
            ("time is up", handler, "time is up here, and the code goes on")
        }
        DropKind::Left(exit) => {
            ("its scope is left", Some(exit), "left here, and the future is not awaited before")
        }
        DropKind::Sibling(_) => ("another future fails", None, ""),
        DropKind::Keeper | DropKind::Client => ("what keeps it is dropped", None, ""),
    };
    let message = format!("when {when}, {lost} is lost, and `{resource}` is used again");
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message).label(
        place,
        Role::Cause,
        format!("dropped when {when}"),
    );
    if let Some(goes_on) = goes_on {
        diagnostic = diagnostic.label(cx.place(func, goes_on), Role::Cause, label);
    }
    if let DropKind::Abort(call) = site.how
        && !is_here(&call)
    {
        // Mostly at the very end, when nobody uses anything again.
        diagnostic.confidence = Confidence::Low;
        diagnostic = diagnostic.label(call, Role::Cause, "aborted here");
    }
    with_loss(cx, func, loss, diagnostic)
        .note("a future that is dropped at an await never comes back from it; the next one begins anew")
        .help("keep the future over the rounds (pin it before the loop and poll `&mut` of it), keep what it has done in `&mut` state, or give the work to a task that sends its results")
}

/// Whether a place is in the body of `func`.
fn is_within(cx: &Cx<'_>, func: FnId, place: &Place) -> bool {
    let data = cx.program.func(func);
    let whole = cx.program.file(data.file).ir.functions[data.idx.index()].whole;
    data.file == place.file && whole.contains(place.span.start)
}
