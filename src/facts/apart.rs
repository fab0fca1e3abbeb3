//! Which functions never run on an executor's thread: everywhere they are called, that is in a closure for the blocking pool or for a thread, or
//! in a future that a thread runs to its end on its own.

use super::events::{Call, FnFlow, Runs};
use super::heat::Heats;
use super::{is_trait_impl, targets};
use crate::diagnostic::Heat;
use crate::link::{FnId, Program};
use crate::models::ArgUse;

/// Where a call runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Runner {
    /// A thread that may block.
    Own,
    /// Whatever runs the function that the call is in.
    Caller,
    /// An executor, or nobody knows.
    Any,
}

/// Functions that only run on threads that may block. What nothing in the workspace calls is not among them, and tests do not count.
pub(super) struct Apart(Vec<bool>);

impl Apart {
    /// Whether a call in `func` keeps no executor's thread.
    pub(super) fn is(&self, func: FnId, flow: &FnFlow, call: &Call, heat: Heat) -> bool {
        match runner(flow, call, heat) {
            Runner::Own => true,
            Runner::Caller => self.0[func.index()],
            Runner::Any => false,
        }
    }
}

pub(super) fn build(program: &Program, flows: &[FnFlow], heats: &Heats) -> Apart {
    let mut called = vec![false; flows.len()];
    let mut work: Vec<FnId> = Vec::new();
    for (flow, id) in flows.iter().zip(0..) {
        let func = FnId::new(id);
        if program.func(func).test {
            continue;
        }
        for call in &flow.calls {
            let runner = runner(flow, call, heats.of(func));
            for target in targets(program, func, call) {
                if let Some(called) = called.get_mut(target.index()) {
                    *called = true;
                    if runner == Runner::Any {
                        work.push(target);
                    }
                }
            }
        }
        work.extend(flow.mentions.iter().map(|&(target, _)| target));
        if is_trait_impl(program, func) {
            work.push(func);
        }
    }
    let mut apart = called;
    let uncalled = (0..flows.len()).filter(|&id| !apart[id]).map(FnId::new);
    work.extend(uncalled);
    let mut seen = vec![false; flows.len()];
    while let Some(func) = work.pop() {
        let Some(seen) = seen.get_mut(func.index()) else { continue };
        if std::mem::replace(seen, true) {
            continue;
        }
        apart[func.index()] = false;
        let flow = &flows[func.index()];
        for call in &flow.calls {
            if runner(flow, call, heats.of(func)) == Runner::Caller {
                work.extend(targets(program, func, call));
            }
        }
    }
    Apart(apart)
}

fn runner(flow: &FnFlow, call: &Call, heat: Heat) -> Runner {
    // The future that a program runs from the start is what serves.
    let driven = if heat == Heat::StartUp { Runner::Any } else { Runner::Own };
    match call.handed {
        Some(ArgUse::BlocksOn) => return driven,
        Some(ArgUse::Spawns) => return Runner::Any,
        _ => {}
    }
    let mut at = call.piece;
    loop {
        let piece = &flow.pieces[at as usize];
        match piece.runs {
            Runs::Called => return Runner::Caller,
            Runs::Offloaded | Runs::Elsewhere => return Runner::Own,
            Runs::BlockedOn => return driven,
            Runs::Inline | Runs::Polled | Runs::WhenPolled => at = piece.parent,
            Runs::Spawned | Runs::Unknown => return Runner::Any,
        }
    }
}
