//! Reports waits for a notice that reaches only who waits already, begun after the state was looked at. Whom a notice reaches, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::{Gap, LateWaiter};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "notify-lost-wakeup",
    family: "locks",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a notice given between the look at the state and the wait is lost",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("notify_lost_wakeup.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct NotifyLostWakeup;

impl Rule for NotifyLostWakeup {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for late in cx.facts.waits(func).iter().flat_map(|waits| &waits.late) {
            out.push(comes_too_late(cx, func, late));
        }
    }
}

fn comes_too_late(cx: &Cx<'_>, func: FnId, late: &LateWaiter) -> Diagnostic {
    let place = cx.place(func, late.wait);
    let (message, gap, said, help) = match late.gap {
        Gap::Check(check) => (
            "a notice that comes after the check and before this wait is lost, and the wait may never end",
            check,
            "the state is looked at here",
            "make the future before looking at the state, and await it afterwards",
        ),
        Gap::Handler(handler) => (
            "a notice that comes while another branch's handler waits is lost: the next round begins to wait anew",
            handler,
            "nobody waits for the notice here",
            "make the future before the loop and poll it by reference, or keep the word to stop as state",
        ),
    };
    let mut diagnostic = Diagnostic::new(META.name, Confidence::Medium, place, message.to_owned())
        .label(cx.place(func, gap), Role::Cause, said)
        .label(place, Role::Cause, "begins to wait only here");
    if let Some((notifier, span)) = late.notice {
        let text = "wakes only those that wait already";
        diagnostic = diagnostic.label(cx.place(notifier, span), Role::Cause, text);
    }
    diagnostic.help(help)
}
