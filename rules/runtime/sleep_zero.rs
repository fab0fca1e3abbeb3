//! Reports sleeps of no length. Which calls wait, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::OddKind;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "sleep-zero",
    family: "runtime",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a sleep of no length stands for letting others run: it takes a tick of the timer, or does not do so",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("sleep_zero.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SleepZero;

impl Rule for SleepZero {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for at in cx.facts.odd_waits(cx.program, func, OddKind::NoTime) {
            out.push(sleeps_for_nothing(cx, func, at));
        }
    }
}

fn sleeps_for_nothing(cx: &Cx<'_>, func: FnId, at: Span) -> Diagnostic {
    let place = cx.place(func, at);
    let message =
        "this sleep has no length: it costs a tick of the timer, or lets no other task run"
            .to_owned();
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Sink, "has no length")
        .help("say what is meant: `yield_now().await` of the runtime, or nothing")
}
