//! Reports files read and written synchronously in async code, directly and through helpers. Which functions do, models say.

use rustc_hash::FxHashSet;

use super::blocking_call;
use crate::diagnostic::{Applicability, Heat, Level};
use crate::facts::BlockingSite;
use crate::link::FnId;
use crate::models::Blocks;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Place;

static META: RuleMeta = RuleMeta {
    name: "blocking-fs",
    family: "blocking",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "files are read or written synchronously in async code",
    since: "0.1.0",
    fixes: &[Applicability::Unsafe],
    subsumes: &["blocking-fs-metadata", "cpu-bound-in-async"],
    page: include_str!("blocking_fs.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct BlockingFs;

impl Rule for BlockingFs {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let sites = cx.facts.blocking(func);
        let is_bulk = |site: &&BlockingSite| site.kind == Blocks::FsBulk;
        let bulk: FxHashSet<Place> = sites.iter().filter(is_bulk).map(|site| site.call).collect();
        for site in sites {
            let is_small = site.kind == Blocks::Fs && !bulk.contains(&site.call);
            if !is_small && site.kind != Blocks::FsBulk {
                continue;
            }
            let consequence = "blocks the executor's thread on the file system";
            let mut diagnostic = blocking_call(cx, func, site, &META, consequence);
            // What takes as long as there is data is worth a change however seldom it runs beside other work.
            if !is_small
                && diagnostic.heat == Some(Heat::Warm)
                && cx.facts.heat_path(func).is_some()
            {
                diagnostic.heat = Some(Heat::Hot);
            }
            out.push(diagnostic);
        }
    }
}
