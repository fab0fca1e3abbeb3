//! Reports files read and written synchronously in async code, directly and through helpers. Which functions do, models say.

use super::blocking_call;
use crate::diagnostic::{Heat, Level};
use crate::link::FnId;
use crate::models::{ArgUse, Blocks};
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "blocking-fs",
    family: "blocking",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "files are read or written synchronously in async code",
    since: "0.1.0",
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
        for site in cx.facts.blocking(func) {
            if site.kind == Blocks::Fs {
                let mut diagnostic = blocking_call(
                    cx,
                    func,
                    site,
                    &META,
                    "blocks the executor's thread on the file system",
                );
                if diagnostic.heat == Some(Heat::Exported) && keeps_files_off(cx, func) {
                    diagnostic.heat = None;
                    diagnostic = diagnostic.note("other file work of this function is awaited or moved to a thread that may block");
                }
                out.push(diagnostic);
            }
        }
    }
}

/// Whoever awaits files or moves blocking work away here means to keep the executor free, however often this runs.
fn keeps_files_off(cx: &Cx<'_>, func: FnId) -> bool {
    let files = cx.runtime(func).and_then(|runtime| runtime.operation("fs"));
    cx.facts.flow(func).calls.iter().filter_map(|call| call.callee.func()).any(|callee| {
        let effects = cx.program.func(callee).effects.as_ref();
        let offloads = effects.is_some_and(|effects| {
            effects.args.iter().any(|(_, usage)| *usage == ArgUse::Offloads)
        });
        let in_files = |files: &str| {
            cx.program
                .extern_path(callee)
                .strip_prefix(files)
                .is_some_and(|rest| rest.starts_with("::"))
        };
        offloads || cx.program.is_model_fn(callee) && files.is_some_and(in_files)
    })
}
