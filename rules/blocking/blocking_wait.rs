//! Reports synchronous waits for other threads in async code: joins, channels, condition variables, barriers. Which functions wait, models and the
//! configuration say.

use super::report;
use crate::diagnostic::{Applicability, Level};
use crate::link::FnId;
use crate::models::Blocks;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "blocking-wait",
    family: "blocking",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a thread waits for another thread in async code",
    since: "0.1.0",
    fixes: &[Applicability::Unsafe],
    subsumes: &["blocking-sleep", "blocking-fs", "blocking-fs-metadata", "cpu-bound-in-async"],
    page: include_str!("blocking_wait.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct BlockingWait;

impl Rule for BlockingWait {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let consequence = "waits on the executor's thread for another one";
        report(cx, func, &[Blocks::Wait, Blocks::Pool], &META, consequence, out);
    }
}
