//! Reports neighbouring waits for answers that do not depend on each other. What only asks is told by its name.

use super::{READ_NAMES, only_asks};
use crate::diagnostic::{Confidence, Diagnostic, Level, Role};
use crate::facts::waits::Waited;
use crate::link::FnId;
use crate::rule::{Cx, Group, Rule, RuleMeta, Sink};

static META: RuleMeta = RuleMeta {
    name: "sequential-independent-awaits",
    family: "pace",
    group: Group::Pedantic,
    level: Level::Allow,
    summary: "neighbouring awaits wait one after the other, though neither needs what the other gives",
    since: "0.1.0",
    fixes: &[],
    subsumes: &[],
    page: include_str!("sequential_independent_awaits.md"),
    lists: &[READ_NAMES],
    thresholds: &[],
};

#[derive(Debug)]
pub struct SequentialIndependentAwaits;

impl Rule for SequentialIndependentAwaits {
    fn meta(&self) -> &'static RuleMeta {
        &META
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let Some(waits) = cx.facts.waits(func).filter(|_| !cx.program.func(func).test) else {
            return;
        };
        for run in &waits.neighbours {
            let asks = |pair: &&[Waited]| pair.iter().all(|waited| only_asks(cx, waited));
            let found = run.windows(2).find(asks).filter(|pair| !holds(cx, func, &pair[1]));
            if let Some([first, second]) = found {
                out.push(in_turn(cx, func, first, second));
            }
        }
    }
}

/// Whether a lock is held meanwhile: what it protects may be why they come in order.
fn holds(cx: &Cx<'_>, func: FnId, waited: &Waited) -> bool {
    let flow = cx.facts.flow(func);
    flow.awaits.iter().any(|wait| {
        let call = wait.call.map(|call| flow.calls[call as usize].span);
        let is_it =
            call.is_some_and(|call| waited.call.start <= call.start && call.end <= waited.call.end);
        is_it && !wait.maybe_held.is_empty()
    })
}

fn in_turn(cx: &Cx<'_>, func: FnId, first: &Waited, second: &Waited) -> Diagnostic {
    let place = cx.place(func, second.call);
    let message = format!(
        "`{}` waits for `{}` to be done, and needs nothing of it",
        cx.name(second.callee),
        cx.name(first.callee)
    );
    Diagnostic::new(META.name, Confidence::Medium, place, message)
        .label(cx.place(func, first.call), Role::Cause, "waited for first")
        .label(place, Role::Cause, "only then begun")
        .help("await both at once with `join!` or `try_join!`, if the order does not matter to the other side")
}
