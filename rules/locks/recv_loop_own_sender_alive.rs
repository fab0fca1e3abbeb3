//! Reports loops over a receiver that never end because the function that waits for their end keeps a sender. What a sender is, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::OwnSender;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "recv-loop-own-sender-alive",
    family: "locks",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a loop over a receiver cannot end while its own function keeps a sender",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("recv_loop_own_sender_alive.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct RecvLoopOwnSenderAlive;

impl Rule for RecvLoopOwnSenderAlive {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for kept in cx.facts.waits(func).iter().flat_map(|waits| &waits.own_senders) {
            out.push(never_ends(cx, func, kept));
        }
    }
}

fn never_ends(cx: &Cx<'_>, func: FnId, kept: &OwnSender) -> Diagnostic {
    // A loop that nothing follows may be meant to run for ever.
    let confidence = if kept.goes_on { Confidence::High } else { Confidence::Medium };
    let name = &kept.name;
    let place = cx.place(func, kept.wait);
    let message = format!("this loop never ends: `{name}` keeps its channel open");
    let mut diagnostic = Diagnostic::new(META.name, confidence, place, message)
        .label(place, Role::Cause, "waits for messages until all senders are gone")
        .label(
            cx.place(func, kept.sender),
            Role::Held,
            format!("`{name}` lives to the end of its block"),
        );
    if let Some(joined) = kept.joined {
        let text = format!("waits for the loop, with `{name}` alive");
        diagnostic = diagnostic.label(cx.place(func, joined), Role::Cause, text);
    }
    diagnostic.help(format!(
        "drop `{name}` before, or move it into the last of its users instead of a clone"
    ))
}
