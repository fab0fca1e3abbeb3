//! Reports channels without a limit. Which functions make those, models say; whether senders may outrun the receiver, the reader must know.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "unbounded-channel",
    family: "limits",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a channel takes messages faster than anybody reads them, without a limit",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("unbounded_channel.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct UnboundedChannel;

impl Rule for UnboundedChannel {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        if cx.program.func(func).test {
            return;
        }
        for call in cx.facts.flow(func).calls.iter().filter(|call| call.reachable) {
            let callee = call.callee.func();
            let effects = callee.and_then(|callee| cx.program.func(callee).effects.as_deref());
            if effects.is_some_and(|effects| effects.unbounded) {
                out.push(unbounded(cx, func, call.span));
            }
        }
    }
}

fn unbounded(cx: &Cx<'_>, func: FnId, span: Span) -> Diagnostic {
    let place = cx.place(func, span);
    let message = "this channel grows for as long as its senders are faster than its receiver";
    Diagnostic::new(META.name, Confidence::High, place, message.to_owned())
        .label(place, Role::Cause, "sending never waits, whatever is in the queue already")
        .help("make a bounded channel, and let senders wait or drop messages where it is full")
}
