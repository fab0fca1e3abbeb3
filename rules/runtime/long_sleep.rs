//! Reports sleeps that are as long as there is time. Which calls wait, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::OddKind;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "long-sleep",
    family: "runtime",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a sleep of the greatest length there is stands for waiting for ever",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("long_sleep.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct LongSleep;

impl Rule for LongSleep {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for at in cx.facts.odd_waits(cx.program, func, OddKind::ForEver) {
            out.push(sleeps_for_ever(cx, func, at));
        }
    }
}

fn sleeps_for_ever(cx: &Cx<'_>, func: FnId, at: Span) -> Diagnostic {
    let place = cx.place(func, at);
    let message = "this sleeps for ever, and keeps a timer for it".to_owned();
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Sink, "never ends")
        .help("say what is meant: `std::future::pending().await`")
}
