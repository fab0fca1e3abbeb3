//! Reports calls that compute for long in async code: hashing of passwords, compression, key generation. Which functions do, models say.

use super::report;
use crate::diagnostic::Level;
use crate::link::FnId;
use crate::models::Blocks;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "cpu-bound-in-async",
    family: "blocking",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "long computation in async code",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("cpu_bound_in_async.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct CpuBoundInAsync;

impl Rule for CpuBoundInAsync {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let consequence = "computes for long on the executor's thread";
        report(cx, func, &[Blocks::Cpu], &META, consequence, out);
    }
}
