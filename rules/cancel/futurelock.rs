//! Reports handlers that wait while a future of their `select!` is alive and not polled. Which futures need no polling, models say.

use super::local_name;
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::cancel::Parked;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "futurelock",
    family: "cancel",
    group: Group::Suspicious,
    level: Level::Warn,
    summary: "a future that is only borrowed by a `select!` stands still while another branch's handler waits",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("futurelock.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct Futurelock;

impl Rule for Futurelock {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        for found in &cx.facts.cancel.of(func).parked {
            let summaries = &cx.facts.cancel.summaries;
            let held = summaries.queue_of(cx.program, &found.work);
            let needed = summaries.queue_of(cx.program, &found.handler);
            let may_need = needed.is_some() || summaries.waits_for_unknown(&found.handler);
            if let Some(held) = held.filter(|_| may_need) {
                out.push(parked(cx, func, found, (held, needed)));
            }
        }
    }
}

fn parked(
    cx: &Cx<'_>,
    func: FnId,
    found: &Parked,
    (held, needed): (FnId, Option<FnId>),
) -> Diagnostic {
    let place = cx.place(func, found.wait);
    let needs = needed.map_or(String::new(), |needed| {
        format!(", and the handler waits for `{}`", cx.name(needed))
    });
    let name = local_name(cx, func, found.name);
    let message = format!(
        "while this waits, `{name}` stands still with all that it holds: if the wait needs that, both stop for ever"
    );
    let mut diagnostic = Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(place, Role::Cause, "nothing polls the other branches here")
        .label(
            cx.place(func, found.future),
            Role::Cause,
            format!("`{name}` is only borrowed, and lives on"),
        );
    if let Some(made) = found.made {
        diagnostic = diagnostic.label(cx.place(func, made), Role::Cause, "made here");
    }
    diagnostic
        .note(format!(
            "the future may stand in the queue of `{}`{needs}: given its turn, it does not notice, and nobody else gets it",
            cx.name(held)
        ))
        .help("spawn the future as a task and select on its handle, or wait in the branch's future instead of its handler")
}
