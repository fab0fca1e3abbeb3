//! Reports timeouts around futures without an await in them. Which those are, the facts say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};
use crate::source::Span;

static META: RuleMeta = RuleMeta {
    name: "timeout-cannot-fire",
    family: "cancel",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a timeout around a future that never waits: it cannot fire",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("timeout_cannot_fire.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct TimeoutCannotFire;

impl Rule for TimeoutCannotFire {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for &found in &cx.facts.cancel.of(func).idle_timeouts {
            out.push(cannot_fire(cx, func, found));
        }
    }
}

fn cannot_fire(cx: &Cx<'_>, func: FnId, found: Span) -> Diagnostic {
    let place = cx.place(func, found);
    let message = "this timeout cannot fire: what it limits never waits".to_owned();
    Diagnostic::new(META.name, Confidence::High, place, message)
        .label(place, Role::Cause, "time is looked at only when the future gives its thread back")
        .help("await something in it, or move the work to a thread (`spawn_blocking`) and time the handle")
}
