//! Reports async functions that only make a stream. Which those are, the facts say.

use super::needlessly_async;
use crate::diagnostic::{Diagnostic, Level};
use crate::facts::idle_async::IdleAsync;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "async-fn-returning-stream",
    family: "pace",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "an async function gives a stream and awaits nothing before, so that callers await what is there at once",
    since: "0.1.0",
    fixes: &[],
    subsumes: &["unused-async"],
    page: include_str!("async_fn_returning_stream.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct AsyncFnReturningStream;

impl Rule for AsyncFnReturningStream {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_program(&self, cx: &Cx<'_>, out: &mut Sink) {
        for found in cx.facts.idle_async.iter().filter(|found| found.gives_stream) {
            out.push(only_makes(cx, found));
        }
    }
}

fn only_makes(cx: &Cx<'_>, found: &IdleAsync) -> Diagnostic {
    let words = [
        "only makes a stream",
        "nothing is awaited before the stream is given",
        "awaited here for nothing",
    ];
    needlessly_async(cx, META.name, found, words)
        .note("a stream does its work when it is polled for items; making it takes no time")
        .help("make it a plain function, whose callers can chain and hand on the stream without an `.await`")
}
