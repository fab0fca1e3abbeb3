//! Reports single operations on entries of the file system in async code: whether one exists, its metadata, its name. Which functions do, models say.

use super::report;
use crate::diagnostic::{Applicability, Level};
use crate::link::FnId;
use crate::models::Blocks;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "blocking-fs-metadata",
    family: "blocking",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a synchronous look at, or change of, a file system entry in async code",
    since: "0.1.0",
    fixes: &[Applicability::Unsafe],
    subsumes: &["cpu-bound-in-async"],
    page: include_str!("blocking_fs_metadata.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct BlockingFsMetadata;

impl Rule for BlockingFsMetadata {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let consequence = "asks the file system on the executor's thread";
        report(cx, func, &[Blocks::FsMetadata], &META, consequence, out);
    }
}
