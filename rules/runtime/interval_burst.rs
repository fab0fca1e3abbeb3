//! Reports loops that may be late for their ticker, which then ticks in bursts. Which calls make such tickers, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::Burst;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "interval-burst",
    family: "runtime",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a ticker makes up at once for the ticks that its loop is late for",
    since: "0.1.0",
    fixes: &[],
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
            if let Some(late) = makes_late(cx, found) {
                out.push(bursts(cx, func, found, late));
            }
        }
    }
}

/// The first wait of the loop that is for more than a lock.
fn makes_late(cx: &Cx<'_>, found: &Burst) -> Option<Span> {
    let is_long =
        |callee: Option<FnId>| callee.is_none_or(|it| cx.facts.patience(cx.program, it).is_long());
    found.waits.iter().find(|&&(_, callee)| is_long(callee)).map(|&(wait, _)| wait)
}

fn bursts(cx: &Cx<'_>, func: FnId, found: &Burst, wait: Span) -> Diagnostic {
    let place = cx.place(func, found.made);
    let message = "after a slow round this ticks at once, as often as it missed a tick".to_owned();
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(place, Role::Cause, "makes up for missed ticks unless told otherwise")
        .label(cx.place(func, wait), Role::Cause, "may take longer than a tick")
        .label(cx.place(func, found.tick), Role::Sink, "then gives several ticks without waiting")
        .help("say what is to become of missed ticks: `set_missed_tick_behavior(MissedTickBehavior::Delay)`, or `Skip`")
}
