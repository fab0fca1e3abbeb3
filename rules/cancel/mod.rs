//! Family D: futures that are dropped before they are done, and branches, timeouts and tokens that do not do what they look like. The words that
//! its rules share.

pub mod async_fn_with_timeout_param;
pub mod async_work_in_drop;
pub mod buffered_stream_await_in_body;
pub mod cancel_skips_cleanup;
pub mod cancel_unsafe_in_select;
pub mod cancellation_ignored;
pub mod closed_channel_spin;
pub mod exit_skips_shutdown;
pub mod false_cancel_safety;
pub mod futurelock;
pub mod no_shutdown_branch;
pub mod select_all_branches_disabled;
pub mod select_biased_starvation;
pub mod select_disabled_branch_evaluated;
pub mod select_polls_finished_future;
pub mod select_recreates_timer;
pub mod single_arm_select;
pub mod timeout_cannot_fire;
pub mod timeout_detaches_work;
pub mod token_never_cancelled;
pub mod token_not_forwarded;
pub mod try_join_cancels_siblings;

use crate::diagnostic::{Confidence, Diagnostic, Role};
use crate::facts::Hop;
use crate::facts::cancel::{DropKind, DropSite, Loss, Lost, Spot};
use crate::ir::PatId;
use crate::link::FnId;
use crate::rule::Cx;

/// `self.stream`, as the user writes it.
fn spot_name(cx: &Cx<'_>, func: FnId, spot: &Spot) -> String {
    spot.written(cx.program, func)
}

fn local_name(cx: &Cx<'_>, func: FnId, pat: PatId) -> String {
    let ir = &cx.program.file(cx.program.func(func).file).ir;
    ir.binding_name(pat).unwrap_or("it").to_owned()
}

/// The name of a function alone: `read_exact`.
fn plain_name(cx: &Cx<'_>, func: FnId) -> String {
    cx.program.text(cx.program.func(func).name).to_owned()
}

/// What a future that is dropped half-way loses of what is used again.
fn lost_of_survivors(cx: &Cx<'_>, site: &DropSite) -> Option<Loss> {
    let losses = cx.facts.cancel.summaries.losses_of(cx.program, &site.run);
    losses.into_iter().find(|loss| site.survivors.contains(&loss.resource.root))
}

/// What is lost, for messages.
fn lost_words(cx: &Cx<'_>, func: FnId, loss: &Loss) -> String {
    match &loss.what {
        Lost::Partial(callee) => format!("what `{}` has done so far", plain_name(cx, *callee)),
        Lost::Carried { callee, from_slot: true, .. } => {
            format!(
                "what `{}` took out of `{}`",
                plain_name(cx, *callee),
                spot_name(cx, func, &loss.resource)
            )
        }
        Lost::Carried { callee, .. } => format!("what `{}` gave", plain_name(cx, *callee)),
        Lost::Documented(_) | Lost::Below => "its progress".to_owned(),
    }
}

/// Says who drops the future while `place` lives on; where nobody is seen to, nothing may ever come of it.
fn dropped_by(cx: &Cx<'_>, func: FnId, place: &Spot, mut diagnostic: Diagnostic) -> Diagnostic {
    let Some(dropper) = cx.facts.cancel.droppers.of(func, place) else {
        diagnostic.latent = true;
        return diagnostic.note("nothing in the workspace is seen to drop this future and go on");
    };
    let when = match dropper.how {
        DropKind::Branch(_) | DropKind::Once(_) => "another branch is first",
        DropKind::Timeout(_) => "time is up",
        DropKind::Race => "another future is first",
        DropKind::Sibling(_) => "another future fails",
        DropKind::Abort(_) => "the task is aborted",
        DropKind::Left(_) => "another branch leaves its scope",
        DropKind::Keeper => "what keeps it is dropped",
        DropKind::Client => {
            // Whether a client goes away at that moment, and whether the server looks, no source says.
            diagnostic.confidence = Confidence::Low;
            "the client goes away"
        }
    };
    let at = cx.place(dropper.func, dropper.at);
    diagnostic.label(at, Role::Cause, format!("dropped half-way when {when}"))
}

/// The calls from a future down to the await where it loses something, and that await.
fn with_loss(cx: &Cx<'_>, func: FnId, loss: &Loss, mut diagnostic: Diagnostic) -> Diagnostic {
    let (hops, at, last) = cx.facts.cancel.summaries.chain(cx.program, func, loss);
    for (index, hop) in hops.iter().enumerate() {
        diagnostic = diagnostic.label(hop.place, Role::Step, step(cx, index, hop));
    }
    let place = cx.place(at, last.at);
    match &last.what {
        Lost::Partial(callee) => {
            let text = format!(
                "dropped while `{}` waits here, it forgets how far it was",
                plain_name(cx, *callee)
            );
            diagnostic.label(place, Role::Cause, text)
        }
        Lost::Carried { callee, taken, .. } => diagnostic
            .label(
                cx.place(at, *taken),
                Role::Cause,
                format!("`{}` takes something that only a local holds", plain_name(cx, *callee)),
            )
            .label(place, Role::Cause, "dropped while it waits here, that is gone"),
        Lost::Documented(callee) => diagnostic.label(
            place,
            Role::Cause,
            format!("`{}` is documented as not cancel safe", cx.name(*callee)),
        ),
        Lost::Below => diagnostic,
    }
}

fn step(cx: &Cx<'_>, index: usize, hop: &Hop) -> String {
    let name = cx.name(hop.callee);
    if index == 0 { format!("waits for `{name}`") } else { format!("which waits for `{name}`") }
}
