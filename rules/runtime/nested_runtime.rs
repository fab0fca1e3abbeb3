//! Reports runtimes that async code makes and keeps in a local. Which calls make one, models say; where it ends, the facts.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::OwnRuntime;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "nested-runtime",
    family: "runtime",
    group: Group::Correctness,
    level: Level::Warn,
    summary: "async code makes a runtime and drops it: that panics",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("nested_runtime.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct NestedRuntime;

impl Rule for NestedRuntime {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in cx.facts.waits(func).iter().flat_map(|waits| &waits.runtimes) {
            out.push(nested(cx, func, found));
        }
    }
}

fn nested(cx: &Cx<'_>, func: FnId, found: &OwnRuntime) -> Diagnostic {
    let place = cx.place(func, found.made);
    let message = format!("`{}` is a runtime of its own, and dropping it here panics", found.name);
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "made in async code, and dropped at the end of its block")
        .note("a runtime waits for its threads when it is dropped, which is not allowed where another one is entered")
        .help("spawn on the runtime that runs this, or make the other one on a thread of its own; `shutdown_background()` drops it without waiting")
}
