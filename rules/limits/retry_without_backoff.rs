//! Reports loops that make a call again as soon as it has failed. What waits for something outside, the facts say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::Retry;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "retry-without-backoff",
    family: "limits",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a call that failed is made again at once, as often as it fails",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("retry_without_backoff.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct RetryWithoutBackoff;

impl Rule for RetryWithoutBackoff {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for found in &waits.loops.retries {
            out.push(retries(cx, func, found));
        }
    }
}

fn retries(cx: &Cx<'_>, func: FnId, found: &Retry) -> Diagnostic {
    let place = cx.place(func, found.call);
    let message =
        format!("`{}` is called again at once, as often as it fails", cx.name(found.callee));
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(place, Role::Cause, "nothing but success leaves the loop, and nothing in it waits")
        .note("a peer that refuses at once is asked thousands of times a second, by every client that has this loop")
        .help("sleep after a failure, longer each time and not all clients alike, and give up in the end")
}
