//! Reports streams that are dropped without having been polled. Which types are streams that do nothing by themselves, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::values::{Fate, Kind, Made};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "stream-never-driven",
    family: "futures",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a stream is made and nobody polls it: nothing of it happens",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("stream_never_driven.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct StreamNeverDriven;

impl Rule for StreamNeverDriven {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for made in cx.facts.made(func) {
            if made.kind == Kind::Stream && is_dropped_as_it_is(made) {
                out.push(not_driven(cx, func, made));
            }
        }
    }
}

/// Not as part of something else, nor after a method was called on it.
fn is_dropped_as_it_is(made: &Made) -> bool {
    let unused = made.is_let && matches!(made.fates[..], [Fate::Unused(_)]);
    let is_statement = made.statement.is_some() && !made.is_let;
    let dropped = is_statement && made.fates == [Fate::Discarded];
    unused || made.is_let_wildcard() || dropped
}

fn not_driven(cx: &Cx<'_>, func: FnId, made: &Made) -> Diagnostic {
    let place = cx.place(func, made.span);
    let message = "nobody polls this stream: nothing of it happens".to_owned();
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "makes a stream, which does nothing until it is polled")
        .help("consume it: `for_each`, `collect` or a loop over `next`, awaited")
}
