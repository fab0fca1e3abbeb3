//! Reports branches that poll a future of before the loop, and stay when it has finished. Which branches leave, the facts say.

use super::local_name;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::PolledAgain;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "select-polls-finished-future",
    family: "cancel",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a future that is polled by reference in a loop is polled again after it has finished",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("select_polls_finished_future.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SelectPollsFinishedFuture;

impl Rule for SelectPollsFinishedFuture {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in &cx.facts.cancel.of(func).polled_again {
            let made_by = found.made_by.as_ref().and_then(|call| call.callee.func());
            // What never ends is never polled after its end.
            let ends = made_by.is_none_or(|made_by| {
                cx.program.is_model_fn(made_by) || cx.facts.flow(made_by).endless_loops.is_empty()
            });
            if ends {
                out.push(again(cx, func, found));
            }
        }
    }
}

fn again(cx: &Cx<'_>, func: FnId, found: &PolledAgain) -> Diagnostic {
    let place = cx.place(func, found.future);
    let name = local_name(cx, func, found.name);
    let (message, label) = if found.is_ready_again {
        (
            format!("after `{name}` has finished once, its branch is ready in each round"),
            "gives its result again at once, or panics",
        )
    } else {
        (
            format!("`{name}` is polled again after it has finished: that panics"),
            "finished in the round before",
        )
    };
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(place, Role::Cause, label)
        .help("leave the loop in this branch, put a new future there, or turn the branch off with `, if !done`")
}
