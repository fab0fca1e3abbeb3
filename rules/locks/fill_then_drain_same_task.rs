//! Reports bounded channels that a task fills in a loop before it begins to read them. Which sends wait for room, models say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::Filled;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "fill-then-drain-same-task",
    family: "locks",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a bounded channel is filled by the task that reads it only afterwards",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("fill_then_drain_same_task.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct FillThenDrainSameTask;

impl Rule for FillThenDrainSameTask {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for filled in cx.facts.waits(func).iter().flat_map(|waits| &waits.filled) {
            out.push(never_has_room(cx, func, filled));
        }
    }
}

fn never_has_room(cx: &Cx<'_>, func: FnId, filled: &Filled) -> Diagnostic {
    let place = cx.place(func, filled.send);
    let message = match (filled.capacity, filled.sent) {
        (Some(room), Some(sent)) => format!(
            "the channel holds {room} of these {sent} messages: this waits for ever for room that only this task could make"
        ),
        (Some(room), None) => format!(
            "with more than {room} messages this waits for ever for room that only this task could make"
        ),
        (None, _) => "with more messages than the channel holds this waits for ever for room that only this task could make".to_owned(),
    };
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(cx.place(func, filled.made), Role::Cause, "bounded here")
        .label(place, Role::Cause, "waits while the channel is full")
        .label(cx.place(func, filled.drained), Role::Cause, "read only from here on")
        .help("read in a task of its own, or together with the sends (`join!`), or collect into a `Vec`")
}
