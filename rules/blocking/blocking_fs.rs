//! Reports synchronous file system calls in async code, direct and through helpers. Which functions touch the file system, models say.

use super::blocking_call;
use crate::diagnostic::Level;
use crate::link::FnId;
use crate::models::Blocks;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "blocking-fs",
    family: "blocking",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a file system call in async code",
    since: "0.1.0",
    subsumes: &[],
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
        for site in cx.facts.blocking(func) {
            if site.kind == Blocks::Fs {
                out.push(blocking_call(
                    cx,
                    func,
                    site,
                    &META,
                    "blocks the executor's thread on the file system",
                ));
            }
        }
    }
}
