//! Futures that a runtime of several threads runs on the thread that waits for them, beside its workers: what they hold up. Which attributes and
//! calls start a runtime, and with how many threads, models say.

use rustc_hash::FxHashSet;

use super::entries::has_one_thread;
use super::events::{Call, FnFlow, Runs};
use crate::link::{FnId, Program};

/// Who waits while a call keeps its thread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waiting {
    /// Other tasks of the thread.
    Tasks,
    /// What the same future polls beside it.
    Siblings,
    /// Nothing but what the future does next.
    Nobody,
}

#[derive(Debug, Default)]
pub(crate) struct Roots {
    /// Functions that an attribute makes the first future of a runtime of several threads.
    entries: FxHashSet<FnId>,
    /// Functions that make such runtimes only.
    starters: FxHashSet<FnId>,
}

impl Roots {
    pub(crate) fn build(program: &Program, flows: &[FnFlow]) -> Self {
        let own = || program.workspace_fns();
        let entries =
            own().filter(|&func| is_entry(program, func) && !has_one_thread(program, func));
        let starters = own().filter(|&func| starts_workers(program, &flows[func.index()]));
        Self { entries: entries.collect(), starters: starters.collect() }
    }

    pub(crate) fn waiting(&self, func: FnId, flow: &FnFlow, call: &Call) -> Waiting {
        let mut found = Waiting::Nobody;
        let mut at = call.piece;
        loop {
            let piece = &flow.pieces[at as usize];
            match piece.runs {
                Runs::Called if self.entries.contains(&func) => return found,
                Runs::BlockedOn if self.starters.contains(&func) => return found,
                Runs::Inline => {}
                Runs::Polled | Runs::WhenPolled => found = Waiting::Siblings,
                _ => return Waiting::Tasks,
            }
            at = piece.parent;
        }
    }
}

/// Whether an attribute starts a runtime for `func` whose number of threads can be told.
fn is_entry(program: &Program, func: FnId) -> bool {
    let mut attributes = program.attributes(func).into_iter();
    attributes.any(|(_, effects)| effects.runtime_entry && effects.one_thread.is_some())
}

fn starts_workers(program: &Program, flow: &FnFlow) -> bool {
    let effects = || flow.calls.iter().map(|call| call.callee.effects(program));
    effects().any(|effects| effects.makes_runtime)
        && effects().all(|effects| effects.one_thread.is_none())
}
