//! Reports `select!` with one branch. Which calls wait, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::OddKind;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "single-arm-select",
    family: "cancel",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a `select!` has one branch, so that nothing is chosen",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("single_arm_select.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SingleArmSelect;

impl Rule for SingleArmSelect {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for at in cx.facts.odd_waits(cx.program, func, OddKind::OneBranch) {
            out.push(chooses_nothing(cx, func, at));
        }
    }
}

fn chooses_nothing(cx: &Cx<'_>, func: FnId, at: Span) -> Diagnostic {
    let place = cx.place(func, at);
    let message = "this `select!` has one branch: it is an `await`".to_owned();
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Sink, "the only branch")
        .help(
            "await the future itself; or was a branch forgotten, one for a shutdown or a timeout?",
        )
}
