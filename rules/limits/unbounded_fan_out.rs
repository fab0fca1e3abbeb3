//! Reports futures that are polled at once in a number that nobody limits. Which calls do so, models say; how long collections are, the facts.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::FanOut;
use crate::link::FnId;
use crate::models::AcquireMode;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "unbounded-fan-out",
    family: "limits",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "as many futures run at once as a collection has items",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("unbounded_fan_out.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct UnboundedFanOut;

impl Rule for UnboundedFanOut {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        let taken = &cx.facts.flow(func).acquisitions;
        if taken.iter().any(|taken| taken.mode == AcquireMode::Permit) {
            return;
        }
        for found in &waits.fan_outs {
            out.push(fans_out(cx, func, found));
        }
    }
}

fn fans_out(cx: &Cx<'_>, func: FnId, found: &FanOut) -> Diagnostic {
    let place = cx.place(func, found.call);
    let message = "as many futures run at once here as there are items".to_owned();
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(place, Role::Cause, "all of them are begun before the first is done")
        .label(cx.place(func, found.source), Role::Cause, "nothing here says how many those are")
        .note("with ten thousand items that is as many connections, files or requests")
        .help("poll some at a time, as `buffer_unordered(n)` of a stream does, or take a permit of a semaphore first")
}
