//! Reports biased `select!`s whose first branch may always be ready. What takes messages, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::Starved;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "select-biased-starvation",
    family: "cancel",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "the first branch of a biased `select!` takes messages as fast as they come, and a branch below is to stop the loop",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("select_biased_starvation.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SelectBiasedStarvation;

impl Rule for SelectBiasedStarvation {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in &cx.facts.cancel.of(func).starved {
            out.push(starved(cx, func, found));
        }
    }
}

fn starved(cx: &Cx<'_>, func: FnId, found: &Starved) -> Diagnostic {
    let place = cx.place(func, found.first);
    let message = "while messages come in, this biased `select!` never looks further".to_owned();
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(place, Role::Cause, "ready as long as there are messages")
        .label(cx.place(func, found.starved), Role::Cause, "asked only when there are none")
        .help("put the branch that ends the loop first")
}
