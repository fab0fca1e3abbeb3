//! Reports futures that each poll makes anew. What such a future has to lose, the facts say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::Recreated;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "future-recreated-in-poll",
    family: "futures",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "each poll makes a future, polls it once and drops it with what it had done",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("future_recreated_in_poll.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct FutureRecreatedInPoll;

impl Rule for FutureRecreatedInPoll {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for found in &waits.polls.recreated {
            out.push(recreated(cx, func, found));
        }
    }
}

fn recreated(cx: &Cx<'_>, func: FnId, found: &Recreated) -> Diagnostic {
    let place = cx.place(func, found.made);
    let message =
        "each poll begins this future anew, and drops it with what it had done".to_owned();
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(place, Role::Cause, "made again in each poll")
        .label(cx.place(func, found.poll), Role::Sink, "polled once, and dropped where this ends")
        .note("it never gets past an await that has to wait, and data that it had taken by then is gone")
        .help("make the future once and keep it pinned, in a field or outside of `poll_fn`")
}
