//! Reports futures that are polled beside others, and that lose something of what is used again when one of the others fails. What is lost, the facts
//! say.

use super::{lost_of_survivors, lost_words, spot_name, with_loss};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::{DropKind, DropSite, Loss};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "try-join-cancels-siblings",
    family: "cancel",
    group: Group::Nursery,
    level: Level::Allow,
    summary: "an error of one future drops another half-way, which loses progress, and the code goes on with what that worked on",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("try_join_cancels_siblings.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct TryJoinCancelsSiblings;

impl Rule for TryJoinCancelsSiblings {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for site in &cx.facts.cancel.of(func).sites {
            let DropKind::Sibling(goes_on) = site.how else { continue };
            if let Some(loss) = lost_of_survivors(cx, site) {
                out.push(dropped_with_another(cx, func, (site, goes_on), &loss));
            }
        }
    }
}

fn dropped_with_another(
    cx: &Cx<'_>,
    func: FnId,
    (site, goes_on): (&DropSite, Option<Span>),
    loss: &Loss,
) -> Diagnostic {
    let (_, at, last) = cx.facts.cancel.summaries.chain(cx.program, func, loss);
    let lost = lost_words(cx, at, &last);
    let resource = spot_name(cx, func, &loss.resource);
    let place = cx.place(func, site.span);
    let message =
        format!("when another future fails, {lost} is lost, and `{resource}` is used again");
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message).label(
        place,
        Role::Cause,
        "dropped half-way at the first error of another",
    );
    if let Some(goes_on) = goes_on {
        let place = cx.place(func, goes_on);
        diagnostic = diagnostic.label(place, Role::Cause, "then the code goes on here");
    }
    with_loss(cx, func, loss, diagnostic)
        .note("what fails at the first error drops all other futures at the awaits where they stand; they do not run to their end")
        .help("wait for all of them (`join!`, or go on until the collection is empty) and look at the errors then, keep what a future has done in `&mut` state, or give the work to a task")
}
