//! Reports `select!`s without `else` whose branches can all be off. What is refutable, the facts say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::AllDisabled;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "select-all-branches-disabled",
    family: "cancel",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "all branches of a `select!` may be off at once, and it has no `else`: it panics then",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("select_all_branches_disabled.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SelectAllBranchesDisabled;

impl Rule for SelectAllBranchesDisabled {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in &cx.facts.cancel.of(func).all_disabled {
            out.push(all_off(cx, func, found));
        }
    }
}

fn all_off(cx: &Cx<'_>, func: FnId, found: &AllDisabled) -> Diagnostic {
    let place = cx.place(func, found.select);
    let message =
        "this panics when no branch is left: each may be off, and there is no `else`".to_owned();
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message).label(
        place,
        Role::Cause,
        "no `else`",
    );
    for &branch in &found.branches {
        diagnostic = diagnostic.label(
            cx.place(func, branch),
            Role::Cause,
            "off when its pattern does not match, or its condition is false",
        );
    }
    diagnostic.help("add an `else` branch that leaves or waits")
}
