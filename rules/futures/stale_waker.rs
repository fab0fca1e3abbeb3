//! Reports poll functions that store a waker once and never renew it. Knows the language's own types only.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "stale-waker",
    family: "futures",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a waker is stored at the first poll only, and later polls come with another one",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("stale_waker.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct StaleWaker;

impl Rule for StaleWaker {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func) else { return };
        for found in &waits.stale_wakers {
            out.push(kept(cx, func, found));
        }
    }
}

fn kept(cx: &Cx<'_>, func: FnId, found: &waits::StaleWaker) -> Diagnostic {
    let place = cx.place(func, found.stored);
    let message = "only the task that polls first is ever woken".to_owned();
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(cx.place(func, found.asked), Role::Cause, "from the second poll on there is one, and it stays")
        .label(place, Role::Sink, "wakes the task that polled then, not the one that waits now")
        .note("a future may be moved to another task between two polls, and `select!` and `FuturesUnordered` give each poll a waker of their own")
        .help("store the waker of each poll that gives `Pending`, unless `will_wake` says that it is the same: `Waker::clone_from` does so")
}
