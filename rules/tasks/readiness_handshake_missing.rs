//! Reports tasks that are started to listen and are counted on at once, without a word from them. Where both ends meet, the facts say.

use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::Handshake;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "readiness-handshake-missing",
    family: "tasks",
    group: Group::Nursery,
    level: Level::Allow,
    summary: "a task is started that listens, and is connected or sent to before it says that it does",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("readiness_handshake_missing.md"),
    lists: &[],
    thresholds: &[],
};

#[derive(Debug)]
pub struct ReadinessHandshakeMissing;

impl Rule for ReadinessHandshakeMissing {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let found = cx.facts.waits(func).map_or(&[][..], |waits| &waits.handshakes);
        out.diagnostics.extend(found.iter().map(|found| not_told(cx, func, found)));
    }
}

fn not_told(cx: &Cx<'_>, func: FnId, found: &Handshake) -> Diagnostic {
    let place = cx.place(func, found.reached);
    let message = format!("`{}` may be called before the task listens", cx.name(found.reaches));
    let mut diagnostic = Diagnostic::new(META.name, Confidence::High, place, message).label(
        cx.place(func, found.spawned),
        Role::Cause,
        "the task is started here, and runs when it has its turn",
    );
    if let Some(listens) = found.listens {
        diagnostic = diagnostic.label(listens, Role::Step, "only here it begins to listen");
    }
    if let Some(slept) = found.slept {
        let slept = cx.place(func, slept);
        diagnostic = diagnostic.label(slept, Role::Step, "time passes here, which is no signal");
    }
    diagnostic
        .label(place, Role::Sink, "nothing says by now that it does")
        .help("bind or subscribe before the task is started and move the listener or receiver into it, or let the task send a signal and wait for that")
}
