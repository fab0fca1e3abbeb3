//! Reports loops that may be late for their ticker, which then ticks in bursts. Which calls make such tickers, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::Burst;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "interval-burst",
    family: "runtime",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a ticker makes up at once for the ticks that its loop is late for",
    since: "0.1.0",
    subsumes: &[],
    page: include_str!("interval_burst.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct IntervalBurst;

impl Rule for IntervalBurst {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for found in &waits.bursts {
            out.push(bursts(cx, func, found));
        }
    }
}

fn bursts(cx: &Cx<'_>, func: FnId, found: &Burst) -> Diagnostic {
    let place = cx.place(func, found.made);
    let message = "after a slow round this ticks at once, as often as it missed a tick".to_owned();
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(place, Role::Cause, "makes up for missed ticks unless told otherwise")
        .label(cx.place(func, found.wait), Role::Cause, "may take longer than a tick")
        .label(cx.place(func, found.tick), Role::Sink, "then gives several ticks without waiting")
        .help("say what is to become of missed ticks: `set_missed_tick_behavior(MissedTickBehavior::Delay)`, or `Skip`")
}
