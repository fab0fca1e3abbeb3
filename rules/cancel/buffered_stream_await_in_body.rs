//! Reports loops over streams of futures whose body waits. Which streams poll futures of their own, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::BufferedBody;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "buffered-stream-await-in-body",
    family: "cancel",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "the body of a loop over a stream of futures waits, and meanwhile none of them is polled",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("buffered_stream_await_in_body.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct BufferedStreamAwaitInBody;

impl Rule for BufferedStreamAwaitInBody {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in &cx.facts.cancel.of(func).buffered_bodies {
            out.push(stands_still(cx, func, found));
        }
    }
}

fn stands_still(cx: &Cx<'_>, func: FnId, found: &BufferedBody) -> Diagnostic {
    let place = cx.place(func, found.wait);
    let message = "while this waits, none of the stream's other futures is polled".to_owned();
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "the futures in the stream stand still here")
        .label(cx.place(func, found.next), Role::Cause, "they are only polled here")
        .note("their timeouts run out, their peers wait; and if this needs a lock or permit that one of them holds, both stop for ever")
        .help("make the work of the body part of the futures (`.then(..)`, `for_each_concurrent`), or spawn the futures");
    diagnostic.heat = Some(cx.facts.heat(func));
    diagnostic
}
