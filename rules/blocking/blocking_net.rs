//! Reports synchronous network calls and name lookups in async code, direct and through helpers. Which functions wait for a peer, models say.

use super::report;
use crate::diagnostic::Level;
use crate::link::FnId;
use crate::models::Blocks;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "blocking-net",
    family: "blocking",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a thread waits for the network or a name server in async code",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[
        "blocking-process",
        "blocking-wait",
        "blocking-sleep",
        "blocking-fs",
        "blocking-fs-metadata",
        "cpu-bound-in-async",
    ],
    page: include_str!("blocking_net.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct BlockingNet;

impl Rule for BlockingNet {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let consequence = "waits for the network on the executor's thread";
        report(cx, func, &[Blocks::Net, Blocks::Dns], &META, consequence, out);
    }
}
