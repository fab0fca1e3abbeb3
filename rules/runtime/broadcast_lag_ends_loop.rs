//! Reports loops over a channel that drops messages, and that are left when it says so. Which calls say that, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::Lagging;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "broadcast-lag-ends-loop",
    family: "runtime",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a receiver that was too slow for a moment is left as if the channel had ended",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("broadcast_lag_ends_loop.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct BroadcastLagEndsLoop;

impl Rule for BroadcastLagEndsLoop {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for found in &waits.loops.lagging {
            out.push(ends(cx, func, found));
        }
    }
}

fn ends(cx: &Cx<'_>, func: FnId, found: &Lagging) -> Diagnostic {
    let place = cx.place(func, found.call);
    let message =
        "a receiver that falls behind once leaves this loop, though more messages come".to_owned();
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "its error may only say that messages were dropped")
        .label(cx.place(func, found.by), Role::Sink, "any error leaves the loop")
        .help("match the error: go on where messages were missed, and leave the loop where the channel is closed")
}
