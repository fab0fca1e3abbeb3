//! Reports loops that accept a peer only when they are done with the one before. Which calls accept and which waits are long, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::Serial;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "serial-accept-loop",
    family: "runtime",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a server accepts nobody while it serves who came before",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("serial_accept_loop.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SerialAcceptLoop;

impl Rule for SerialAcceptLoop {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for found in &waits.serial {
            if found.callee.is_none_or(|callee| is_long(cx, callee)) {
                out.push(one_at_a_time(cx, func, found));
            }
        }
    }
}

/// Whether awaiting it may wait for the peer: not for a lock, for room in a channel, or for nothing.
fn is_long(cx: &Cx<'_>, callee: FnId) -> bool {
    let is_here = cx.program.is_model_fn(callee) && cx.program.effects(callee).waits.is_some();
    !is_here && cx.facts.patience(cx.program, callee).is_long()
}

fn one_at_a_time(cx: &Cx<'_>, func: FnId, found: &Serial) -> Diagnostic {
    let place = cx.place(func, found.served);
    let message = "nobody else is let in until this peer has been served".to_owned();
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(cx.place(func, found.accept), Role::Cause, "the next one is accepted here, in the next round")
        .label(place, Role::Sink, "waits for the peer, as long as that likes")
        .help("give each peer a task of its own, with a limit on how many there are; a handshake belongs there, too")
}
