//! Reports calls that need a runtime in futures that executors without one run. Which calls and which executors, models say.

use crate::diagnostic::{Confidence, Diagnostic, Heat, Level, Role};
use crate::facts::outside::NoContext;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "runtime-mismatch",
    family: "runtime",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "what needs one runtime is run by the executor of another: it panics",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("runtime_mismatch.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct RuntimeMismatch;

impl Rule for RuntimeMismatch {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in cx.facts.without_context(func) {
            if !is_bridged(cx, found.by) {
                out.push(mismatched(cx, func, found));
            }
        }
    }
}

/// Whether the executor was built with the feature that has it enter the other runtime.
fn is_bridged(cx: &Cx<'_>, executor: FnId) -> bool {
    let Some(feature) = cx.program.effects(executor).without_runtime.as_deref() else {
        return true;
    };
    let path = cx.program.extern_path(executor);
    let krate = path.split("::").next().unwrap_or_default();
    let mut all = cx.workspace.packages.iter().flat_map(|package| &package.dependencies);
    !feature.is_empty()
        && all.any(|it| {
            it.package.replace('-', "_") == krate
                && it.features.iter().any(|on| on.contains(feature))
        })
}

fn mismatched(cx: &Cx<'_>, func: FnId, found: &NoContext) -> Diagnostic {
    let last = found.steps.len() - 1;
    let (from, span, _) = found.steps[0];
    let (_, _, sink) = found.steps[last];
    let (sink, by) = (cx.name(sink), cx.name(found.by));
    let message = format!("`{sink}` panics here: `{by}` runs this, and enters no runtime of its");
    // What a helper does before may take another way.
    let confidence = if last == 0 { Confidence::High } else { Confidence::Medium };
    let mut diagnostic = Diagnostic::new(META.name, confidence, cx.place(from, span), message);
    let run = found.run.map_or_else(|| cx.program.func(func).place(), |run| cx.place(func, run));
    diagnostic =
        diagnostic.label(run, Role::Cause, "an executor that has no timers and sockets for others");
    // It panics the first time.
    diagnostic.heat = Some(Heat::Hot);
    for (index, &(at, span, callee)) in found.steps.iter().enumerate() {
        let place = cx.place(at, span);
        diagnostic = if index == last {
            diagnostic.label(
                place,
                Role::Sink,
                "looks for the runtime of its own crate, and finds none",
            )
        } else {
            diagnostic.label(place, Role::Step, cx.step(callee, index == 0))
        };
    }
    diagnostic.help(
        "run it on the runtime that it is written for, enter that one first, or wrap the future, as `async-compat` does",
    )
}
