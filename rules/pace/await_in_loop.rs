//! Reports loops that ask for one item after the other. What only asks is told by its name; that rounds need nothing of each other, the facts say.

use super::{READ_NAMES, only_asks};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::Rounds;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "await-in-loop",
    family: "pace",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "each round of a loop waits for an answer that no other round needs",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("await_in_loop.md"),
    lists: &[READ_NAMES],
    thresholds: &[],
};

#[derive(Debug)]
pub struct AwaitInLoop;

impl Rule for AwaitInLoop {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for found in &waits.rounds {
            if found.waits.iter().all(|waited| only_asks(cx, waited)) {
                out.push(in_turn(cx, func, found));
            }
        }
    }
}

fn in_turn(cx: &Cx<'_>, func: FnId, found: &Rounds) -> Diagnostic {
    let waited = &found.waits[0];
    let place = cx.place(func, waited.call);
    let message = format!(
        "each item waits until `{}` has answered for the one before",
        cx.name(waited.callee)
    );
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(place, Role::Cause, "one answer at a time")
        .label(cx.place(func, found.repeated), Role::Cause, "no round needs what another gives")
        .help("make a stream of the calls and poll some at a time: `buffered(n)` keeps their order, `buffer_unordered(n)` does not")
}
