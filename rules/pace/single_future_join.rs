//! Reports joins of one future. Which calls wait, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::OddKind;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "single-future-join",
    family: "pace",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a join has one future, so that nothing runs at the same time",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("single_future_join.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SingleFutureJoin;

impl Rule for SingleFutureJoin {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for at in cx.facts.odd_waits(cx.program, func, OddKind::OneFuture) {
            out.push(joins_nothing(cx, func, at));
        }
    }
}

fn joins_nothing(cx: &Cx<'_>, func: FnId, at: Span) -> Diagnostic {
    let place = cx.place(func, at);
    let message = "this joins one future: it is an `await`".to_owned();
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Sink, "there is nothing beside it")
        .help("await the future itself; or was another one meant to run beside it?")
}
