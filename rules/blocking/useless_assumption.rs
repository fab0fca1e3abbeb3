//! Reports comments that say whether a function blocks or may be cancelled, and change nothing. What they are about, the facts say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::link::{Assumed, Assumption};
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Place;

static META: RuleMeta = RuleMeta {
    name: "useless-assumption",
    family: "blocking",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a comment about blocking or cancellation changes nothing",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("useless_assumption.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct UselessAssumption;

impl Rule for UselessAssumption {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_program(&self, cx: &Cx<'_>, out: &mut Sink) {
        for assumption in cx.facts.useless_assumptions.iter().chain(&cx.facts.cancel.useless) {
            out.push(finding(cx, assumption));
        }
    }
}

fn finding(cx: &Cx<'_>, assumption: &Assumption) -> Diagnostic {
    let place = Place { file: assumption.file, span: assumption.span };
    let message = match (assumption.func, assumption.assumed) {
        (None, _) => "this comment stands at no function".to_owned(),
        (Some(func), Assumed::Blocking) => {
            format!("`{}` is async: what blocks in it is reported there", cx.name(func))
        }
        (Some(func), Assumed::CancelSafe) => {
            format!("dropping `{}` loses nothing that is known", cx.name(func))
        }
        (Some(func), _) => format!("nothing in `{}` is known to block", cx.name(func)),
    };
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "changes nothing")
        .help("remove it, or put it at the function that is meant")
}
