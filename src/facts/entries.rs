//! Functions that start a runtime by an attribute, and what the runtime that they ask for does not allow in what they call. Which attributes do so,
//! which words among their arguments count and which calls need more, models say.

use std::collections::{BTreeMap, VecDeque};

use rustc_hash::FxHashSet;

use super::events::{FnFlow, Runs};
use super::{Callers, builds, heat};
use crate::link::{CrateId, FnId, Program};
use crate::source::Span;

/// A call that panics, as the only thread of its runtime runs it.
#[derive(Debug)]
pub struct NoWorkers {
    /// The calls from the function that starts the runtime to that one, each with the function it stands in.
    pub steps: Vec<(FnId, Span, FnId)>,
}

/// Calls between the two at most.
const MAX_STEPS: usize = 6;

/// What is found, by the function that starts the runtime.
pub(crate) fn without_workers(
    program: &Program,
    flows: &[FnFlow],
    callers: &Callers,
) -> BTreeMap<FnId, NoWorkers> {
    let needs =
        |flow: &FnFlow| flow.calls.iter().any(|call| call.callee.effects(program).needs_workers);
    let users = (0..flows.len()).map(FnId::new).filter(|func| needs(&flows[func.index()]));
    let entries = callers.leading_to(users).into_iter();
    let entries = entries.filter(|&func| has_one_thread(program, func));
    entries.filter_map(|entry| Some((entry, reach(program, flows, entry)?))).collect()
}

/// Whether `func` starts a runtime that runs all tasks on the thread that it was started on.
pub(super) fn has_one_thread(program: &Program, func: FnId) -> bool {
    program.attributes(func).iter().any(|(args, effects)| {
        effects.one_thread.as_deref().is_some_and(|word| match word.strip_prefix('!') {
            Some(word) => !args.contains(word),
            None => args.contains(word),
        })
    })
}

/// Whether time stands still in the runtime that `func` starts.
pub fn pauses_time(program: &Program, func: FnId) -> bool {
    program.attributes(func).iter().any(|(args, effects)| {
        effects.pauses_time.as_deref().is_some_and(|word| args.contains(word))
    })
}

/// Programs that have one runtime only, and that one thread only.
pub(crate) fn single_threaded(program: &Program, flows: &[FnFlow]) -> FxHashSet<CrateId> {
    let is_tested = |func: FnId| program.func(func).test;
    let own = || program.workspace_fns().filter(|&func| !is_tested(func));
    let entries =
        own().filter(|&func| heat::is_main(program, func) && has_one_thread(program, func));
    let mut found: FxHashSet<CrateId> = entries.map(|func| program.krate_of(func)).collect();
    // Builders of such runtimes, and runtimes made.
    let mut made: BTreeMap<CrateId, (usize, usize)> = BTreeMap::new();
    for func in own() {
        for call in &flows[func.index()].calls {
            let effects = call.callee.effects(program);
            if effects.makes_runtime || effects.one_thread.is_some() {
                let (narrow, all) = made.entry(program.krate_of(func)).or_default();
                *narrow += usize::from(effects.one_thread.is_some());
                *all += usize::from(effects.makes_runtime);
            }
        }
    }
    for (krate, (narrow, all)) in made {
        if narrow == all {
            found.insert(krate)
        } else {
            found.remove(&krate)
        };
    }
    found
}

/// The shortest way from `entry` to a call that needs other threads, on this one all along.
fn reach(program: &Program, flows: &[FnFlow], entry: FnId) -> Option<NoWorkers> {
    let mut seen = FxHashSet::from_iter([entry]);
    let mut queue = VecDeque::from([(entry, Vec::new())]);
    while let Some((func, steps)) = queue.pop_front() {
        let flow = &flows[func.index()];
        // Who asks what runtime it is on knows what to do.
        if flow.calls.iter().any(|call| call.callee.effects(program).detects_runtime) {
            continue;
        }
        let calls = flow.calls.iter().filter(|call| {
            call.reachable
                && call.when.is_none()
                && stays_on_thread(flow, call.piece)
                && !builds::call_apart(program, entry, func, call)
        });
        for call in calls {
            let Some(callee) = call.callee.func() else { continue };
            let steps = [steps.as_slice(), &[(func, call.span, callee)]].concat();
            if call.callee.effects(program).needs_workers {
                return Some(NoWorkers { steps });
            }
            let is_ours = callee.index() < flows.len() && program.func(callee).has_body;
            if is_ours && steps.len() < MAX_STEPS && seen.insert(callee) {
                queue.push_back((callee, steps));
            }
        }
    }
    None
}

/// Whether a piece runs on a thread of the runtime that its function runs on.
fn stays_on_thread(flow: &FnFlow, piece: u32) -> bool {
    let data = &flow.pieces[piece as usize];
    match data.runs {
        Runs::Called => true,
        Runs::Inline | Runs::Polled | Runs::Spawned | Runs::WhenPolled => {
            stays_on_thread(flow, data.parent)
        }
        Runs::Offloaded | Runs::Elsewhere | Runs::BlockedOn | Runs::Unknown => false,
    }
}
