//! Reports synchronous waits for other processes and for standard input in async code, direct and through helpers. Which functions do that, models say.

use super::report;
use crate::diagnostic::Level;
use crate::link::FnId;
use crate::models::Blocks;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "blocking-process",
    family: "blocking",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a thread waits for another process or for its input in async code",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[
        "blocking-wait",
        "blocking-sleep",
        "blocking-fs",
        "blocking-fs-metadata",
        "cpu-bound-in-async",
    ],
    page: include_str!("blocking_process.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct BlockingProcess;

impl Rule for BlockingProcess {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let consequence = "waits on the executor's thread for a process or for input";
        report(cx, func, &[Blocks::Process], &META, consequence, out);
    }
}
