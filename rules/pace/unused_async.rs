//! Reports async functions that never wait. Which those are, the facts say.

use super::needlessly_async;
use crate::diagnostic::{Diagnostic, Level};
use crate::facts::idle_async::IdleAsync;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "unused-async",
    family: "pace",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "an async function awaits nothing, and all its callers await it",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("unused_async.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct UnusedAsync;

impl Rule for UnusedAsync {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_program(&self, cx: &Cx<'_>, out: &mut Sink) {
        // What nobody calls may be called elsewhere, where a future is wanted.
        let idle = cx.facts.idle_async.iter();
        for found in idle.filter(|found| found.never_waits && !found.awaited.is_empty()) {
            out.push(never_waits(cx, found));
        }
    }
}

fn never_waits(cx: &Cx<'_>, found: &IdleAsync) -> Diagnostic {
    let words =
        ["awaits nothing", "there is no `.await` in its body", "awaited here, and never pending"];
    needlessly_async(cx, META.name, found, words)
        .help("make it a plain function and take `.await` away where it is called; or is an `.await` missing in it?")
}
