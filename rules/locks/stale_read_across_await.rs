//! Reports values copied out under a lock and written back under it after an await. Which calls take locks, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::StaleRead;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "stale-read-across-await",
    family: "locks",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "a copy made under a lock is written back after an await, over what others wrote meanwhile",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("stale_read_across_await.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct StaleReadAcrossAwait;

impl Rule for StaleReadAcrossAwait {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for stale in cx.facts.waits(func).iter().flat_map(|waits| &waits.stale) {
            out.push(overwrites(cx, func, stale));
        }
    }
}

fn overwrites(cx: &Cx<'_>, func: FnId, stale: &StaleRead) -> Diagnostic {
    let (name, place) = (&stale.name, cx.place(func, stale.write));
    let message =
        format!("`{name}` may be out of date: what others wrote since it was read is lost");
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(
            cx.place(func, stale.read),
            Role::Cause,
            format!("`{name}` is read here, and the lock let go"),
        )
        .label(cx.place(func, stale.wait), Role::Cause, "others may take the lock meanwhile")
        .label(place, Role::Cause, "written back here")
        .help("read again under the second lock, or compare before writing")
}
