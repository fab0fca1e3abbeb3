//! Reports expressions of `select!` branches that unwrap what the branch's condition says may be missing. Which those are, the facts say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::Evaluated;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "select-disabled-branch-evaluated",
    family: "cancel",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "the expression of a `select!` branch unwraps what its `if` tests, and is evaluated all the same",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("select_disabled_branch_evaluated.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SelectDisabledBranchEvaluated;

impl Rule for SelectDisabledBranchEvaluated {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in &cx.facts.cancel.of(func).evaluated {
            out.push(unwrapped(cx, func, found));
        }
    }
}

fn unwrapped(cx: &Cx<'_>, func: FnId, found: &Evaluated) -> Diagnostic {
    let place = cx.place(func, found.call);
    // Another condition on the same place may still exclude the panic.
    let confidence = if found.same_place { Confidence::High } else { Confidence::Medium };
    let message =
        "this panics when the branch is disabled: it is evaluated before the condition is asked"
            .to_owned();
    Diagnostic::new(META.name, confidence, place, message)
        .label(place, Role::Cause, "unwrapped whether or not the branch is on")
        .label(cx.place(func, found.cond), Role::Cause, "only keeps the future from being polled")
        .help("put it into an `async` block: `async { x.as_mut().unwrap().f().await }, if x.is_some()`")
}
