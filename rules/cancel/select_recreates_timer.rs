//! Reports timers that a `select!` in a loop makes in each round. What makes timers, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::FreshTimer;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "select-recreates-timer",
    family: "cancel",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a timer that is made in a `select!` in a loop starts anew with every other event",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("select_recreates_timer.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SelectRecreatesTimer;

impl Rule for SelectRecreatesTimer {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in &cx.facts.cancel.of(func).fresh_timers {
            out.push(fresh(cx, func, found));
        }
    }
}

fn fresh(cx: &Cx<'_>, func: FnId, found: &FreshTimer) -> Diagnostic {
    let place = cx.place(func, found.timer);
    let message =
        "this timer starts anew in each round: while other branches are busy it never fires"
            .to_owned();
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "made in each round")
        .label(
            cx.place(func, found.other),
            Role::Cause,
            "after this branch the loop goes on, with a new timer",
        )
        .note("right for a timeout of idleness only")
        .help("make and pin it before the loop and reset it when it fires, or use an `interval`")
}
