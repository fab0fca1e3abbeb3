//! Reports calls that need a second thread in runtimes that were started with one. Which calls those are, models say; what reaches them, the facts.

use crate::diagnostic::{Confidence, Diagnostic, Heat, Level, Role};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "block-in-place-on-current-thread",
    family: "runtime",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "`block_in_place` is reached in a runtime that has one thread: it panics",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("block_in_place_on_current_thread.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct BlockInPlaceOnCurrentThread;

impl Rule for BlockInPlaceOnCurrentThread {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(found) = cx.facts.without_workers(func) else { return };
        let confidence = if found.steps.len() == 1 { Confidence::High } else { Confidence::Medium };
        let (from, span, callee) = found.steps[0];
        let place = cx.place(from, span);
        let message = format!("`{}` panics here: the runtime has no other thread", cx.name(callee));
        let mut diagnostic = Diagnostic::new(META.name, confidence, place, message).label(
            cx.program.func(func).place(),
            Role::Cause,
            "starts a runtime that runs everything on this thread",
        );
        // Findings about tests themselves are not put aside with those in tests.
        diagnostic.heat = Some(Heat::Hot);
        let last = found.steps.len() - 1;
        for (index, &(at, span, callee)) in found.steps.iter().enumerate() {
            let place = cx.place(at, span);
            diagnostic = if index == last {
                diagnostic.label(place, Role::Sink, "moves the other tasks to another thread")
            } else {
                diagnostic.label(place, Role::Step, cx.step(callee, index == 0))
            };
        }
        out.push(diagnostic.help(
            "start the runtime with `flavor = \"multi_thread\"`, or hand the work to `spawn_blocking`",
        ));
    }
}
