//! Reports sleeps of a thread in async code, direct and through helpers. Which functions sleep, models say.

use super::report;
use crate::diagnostic::{Applicability, Level};
use crate::link::FnId;
use crate::models::Blocks;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "blocking-sleep",
    family: "blocking",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a thread is put to sleep in async code",
    since: "0.1.0",
    fixes: &[Applicability::Unsafe],
    subsumes: &["blocking-fs", "blocking-fs-metadata", "cpu-bound-in-async"],
    page: include_str!("blocking_sleep.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct BlockingSleep;

impl Rule for BlockingSleep {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let consequence = "blocks the executor's thread";
        report(cx, func, &[Blocks::Sleep], &META, consequence, out);
    }
}
