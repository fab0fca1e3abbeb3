//! Reports loops that go on asking what has ended: it answers at once, for ever. What ends, models say; whether the loop notices, the facts say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::{Spin, SpinKind};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "closed-channel-spin",
    family: "cancel",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a loop asks a channel or stream that has ended again and again, without waiting",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("closed_channel_spin.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct ClosedChannelSpin;

impl Rule for ClosedChannelSpin {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in &cx.facts.cancel.of(func).spins {
            out.push(spinning(cx, func, found));
        }
    }
}

fn spinning(cx: &Cx<'_>, func: FnId, spin: &Spin) -> Diagnostic {
    let place = cx.place(func, spin.call);
    let message =
        format!("once this has ended, `{}` turns in circles without waiting", cx.name(func));
    let label = match spin.kind {
        SpinKind::Branch => "ready at once, in each round, when all senders are gone",
        SpinKind::Plain => "gives its end at once, again and again, when all senders are gone",
    };
    let confidence = if spin.is_field { Confidence::Medium } else { Confidence::High };
    Diagnostic::new(META.name, confidence, place, message)
        .label(place, Role::Cause, label)
        .label(cx.place(func, spin.handled), Role::Cause, "the end is no different from anything else here, and the loop goes on")
        .note("a worker thread is kept busy, and unless what has ended is the runtime's own, nothing else runs on it")
        .help("leave the loop at the end (`None`, `Err(Closed)`), or match `Some(..)` in the branch so that the end turns it off")
}
