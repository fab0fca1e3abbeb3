//! Reports async functions that never wait. Which those are, the facts say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
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

/// Places that are shown.
const SHOWN: usize = 3;

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
    let place = cx.program.func(found.func).place();
    let message = format!("`{}` is async and awaits nothing", cx.name(found.func));
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message).label(
        place,
        Role::Cause,
        "there is no `.await` in its body",
    );
    for &awaited in found.awaited.iter().take(SHOWN) {
        diagnostic = diagnostic.label(awaited, Role::Step, "awaited here, and never pending");
    }
    diagnostic
        .help("make it a plain function and take `.await` away where it is called; or is an `.await` missing in it?")
}
