//! Reports `block_on` and its kin in async code, direct and through helpers: a panic or a deadlock. Which functions wait so, models say.

use super::blocking_call;
use crate::diagnostic::{Applicability, Confidence, Level};
use crate::facts::{BlockingSite, Waiting};
use crate::link::FnId;
use crate::models::Blocks;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "block-on-in-async",
    family: "blocking",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a future is run to its end inside async code",
    since: "0.1.0",
    fixes: &[Applicability::Unsafe],
    subsumes: &[
        "blocking-net",
        "blocking-process",
        "blocking-wait",
        "blocking-sleep",
        "blocking-fs",
        "blocking-fs-metadata",
        "cpu-bound-in-async",
    ],
    page: include_str!("block_on_in_async.md"),
    lists: &[],
    thresholds: &[],
};

const PANICS: &str = "it panics where a runtime is entered already, as in every task";
const HANGS_AT_ONCE: &str = "it holds up the only thread of the program's runtime: if the future needs a task of that runtime, for ever";
const HANGS: &str = "it holds up its thread; if the future needs that thread, on a current-thread runtime or at the end of a task's budget, for ever";
const SPINS: &str = "no task waits for it; but the budget of the task around it is not renewed inside: a future that uses it up is pending for ever, and is polled again and again";

#[derive(Debug)]
pub struct BlockOnInAsync;

impl Rule for BlockOnInAsync {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for site in cx.facts.blocking(func) {
            if site.kind == Blocks::Runtime {
                let words = "waits for a future on the executor's own thread";
                let mut diagnostic = blocking_call(cx, func, site, &META, words);
                let consequence = consequence(cx, func, site);
                if consequence == SPINS {
                    // Few futures use up a budget.
                    diagnostic.confidence = diagnostic.confidence.min(Confidence::Medium);
                }
                out.push(diagnostic.note(consequence));
            }
        }
    }
}

fn consequence(cx: &Cx<'_>, func: FnId, site: &BlockingSite) -> &'static str {
    if cx.program.effects(site.sink).panics_in_runtime {
        PANICS
    } else if cx.facts.waiting(func, site.index) != Waiting::Tasks {
        SPINS
    } else if cx.facts.is_single_threaded(cx.program, func) {
        HANGS_AT_ONCE
    } else {
        HANGS
    }
}
