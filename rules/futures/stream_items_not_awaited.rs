//! Reports futures that come out of a stream and are dropped: `map` makes them, `then` or `buffered` would have polled them. Where values go, facts say.

use super::lost;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::values::Made;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "stream-items-not-awaited",
    family: "futures",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a stream's items are futures, and the consumer drops them",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("stream_items_not_awaited.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct StreamItemsNotAwaited;

impl Rule for StreamItemsNotAwaited {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for made in lost(cx, func, |way| way.streamed) {
            out.push(dropped_item(cx, func, made));
        }
    }
}

fn dropped_item(cx: &Cx<'_>, func: FnId, made: &Made) -> Diagnostic {
    let place = cx.place(func, made.span);
    let message = "the items of this stream are futures, and nobody polls them".to_owned();
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "gives futures, which do nothing until they are polled")
        .help("await each item, or let the stream do it: `then` one by one, `buffer_unordered` some at a time")
}
