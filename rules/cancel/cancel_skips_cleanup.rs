//! Reports state that is changed before an await and restored after it, with nothing that would restore it when the future is dropped in between.

use super::{dropped_by, plain_name, spot_name};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::{Carried, Operation, Spot, Unsettled, UnsettledKind};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "cancel-skips-cleanup",
    family: "cancel",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "what is undone after an await stays as it is when the future is dropped there",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("cancel_skips_cleanup.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct CancelSkipsCleanup;

impl Rule for CancelSkipsCleanup {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let flow = cx.facts.cancel.of(func);
        for unsettled in &flow.unsettled {
            out.push(half_done(cx, func, unsettled));
        }
        let mut reported = Vec::new();
        for carried in &flow.run.carried {
            let place = cx.facts.cancel.summaries.taken_from(cx.program, &carried.taken);
            if let (Some(put_back), Some(place)) = (carried.put_back, place)
                && carried.from_slot
                // Several values that are put back after one await are one mistake.
                && !reported.contains(&(carried.step, place.root))
            {
                reported.push((carried.step, place.root));
                out.push(taken_out(cx, func, &Slot { carried, place, put_back }));
            }
        }
    }
}

/// Something taken out of a place, and put back.
struct Slot<'f> {
    carried: &'f Carried,
    place: &'f Spot,
    put_back: Span,
}

fn taken_out(cx: &Cx<'_>, func: FnId, slot: &Slot<'_>) -> Diagnostic {
    let Operation { span, callee, .. } = &slot.carried.taken;
    let place = cx.place(func, *span);
    let name = spot_name(cx, func, slot.place);
    let with = callee
        .func()
        .map_or_else(|| "this".to_owned(), |callee| format!("`{}`", plain_name(cx, callee)));
    let message =
        format!("dropped at the await, `{}` leaves `{name}` as {with} left it", cx.name(func));
    let wait = cx.facts.cancel.of(func).run.steps.get(slot.carried.step);
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message).label(
        place,
        Role::Cause,
        "taken out here",
    );
    if let Some(wait) = wait {
        diagnostic = diagnostic.label(
            cx.place(func, wait.span),
            Role::Cause,
            "a future dropped here never goes on",
        );
    }
    let diagnostic = diagnostic.label(cx.place(func, slot.put_back), Role::Cause, "put back here");
    let mut diagnostic = dropped_by(cx, func, slot.place, diagnostic);
    // Where somebody drops it, that place is reported: what was taken out is lost there.
    diagnostic.latent = true;
    diagnostic.help("leave it in its place and borrow it, or let a guard put it back in its `Drop`")
}

fn half_done(cx: &Cx<'_>, func: FnId, unsettled: &Unsettled) -> Diagnostic {
    let place = cx.place(func, unsettled.begin);
    let name = spot_name(cx, func, &unsettled.place);
    let what = match &unsettled.kind {
        UnsettledKind::Pair(word) => format!("the {word} in `{name}`"),
        UnsettledKind::Flag | UnsettledKind::Calls(_) => {
            format!("`{name}`")
        }
    };
    let message = format!("dropped at the await, `{}` never settles {what}", cx.name(func));
    let diagnostic = Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "begun here")
        .label(cx.place(func, unsettled.wait), Role::Cause, "a future dropped here never goes on")
        .label(cx.place(func, unsettled.settle), Role::Cause, "undone here");
    dropped_by(cx, func, &unsettled.place, diagnostic)
        .help("let a guard undo it in its `Drop`, made before the await")
}
