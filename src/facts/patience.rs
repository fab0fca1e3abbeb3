//! What each function waits for when it is awaited, itself and through the functions that it awaits. What awaiting a library's function waits for,
//! models say; of what is not known nothing is left out.

use rustc_hash::{FxHashMap, FxHashSet};

use super::events::{AwaitPoint, Call, FnFlow, PieceKind};
use super::operand_spans;
use crate::link::{FnId, Program};
use crate::models::{Effects, Waits};

/// A set of what may be waited for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Patience(u8);

impl Patience {
    const LOCK: u8 = 1;
    const DISK: u8 = 1 << 1;
    const TIME: u8 = 1 << 2;
    const TASK: u8 = 1 << 3;
    const AFAR: u8 = 1 << 4;

    /// For something outside of this process and this machine's disk, as far as anybody knows.
    pub fn is_afar(self) -> bool {
        self.0 & Self::AFAR != 0
    }

    /// For the clock.
    pub fn sleeps(self) -> bool {
        self.0 & Self::TIME != 0
    }

    /// For more than a lock that others hold for a moment.
    pub fn is_long(self) -> bool {
        self.0 & !Self::LOCK != 0
    }

    /// What awaiting a library's function waits for.
    fn of_effects(effects: &Effects) -> Self {
        Self(match effects.waits {
            _ if effects.never_suspends => 0,
            Some(Waits::Turn) => 0,
            _ if effects.acquires.is_some() => Self::LOCK,
            Some(Waits::Disk) => Self::DISK,
            Some(Waits::Time) => Self::TIME,
            Some(Waits::Peer | Waits::Room) => Self::TASK,
            None if effects.takes => Self::TASK,
            None => Self::AFAR,
        })
    }
}

/// What the functions of the workspace wait for.
#[derive(Debug, Default)]
pub(crate) struct Waiters {
    /// Themselves, and through what they call.
    own: FxHashMap<FnId, Patience>,
    /// Those that also wait for a future which their caller gives.
    given: FxHashSet<FnId>,
}

impl Waiters {
    /// The sets grow until none does: each function's is the union of what it awaits.
    pub(crate) fn build(program: &Program, flows: &[FnFlow]) -> Self {
        let mut waiters = Self::default();
        let awaiting: Vec<(FnId, &FnFlow)> = flows
            .iter()
            .enumerate()
            .filter(|(_, flow)| !flow.awaits.is_empty())
            .map(|(id, flow)| (FnId::new(id), flow))
            .collect();
        let given = awaiting.iter().filter(|(_, flow)| flow.awaits.iter().any(|it| it.is_given));
        waiters.given = given.map(|&(func, _)| func).collect();
        loop {
            let mut grew = false;
            for &(func, flow) in awaiting.iter().rev() {
                let waits = flow.awaits.iter().map(|wait| waiters.at(program, func, flow, wait).0);
                let all = Patience(waits.fold(0, |all, one| all | one));
                grew |= waiters.own.insert(func, all) != Some(all);
            }
            if !grew {
                return waiters;
            }
        }
    }

    fn at(&self, program: &Program, func: FnId, flow: &FnFlow, wait: &AwaitPoint) -> Patience {
        if wait.is_given {
            return Patience::default();
        }
        let call = wait.call.map(|call| &flow.calls[call as usize]);
        let Some((call, callee)) = call.and_then(|call| Some((call, call.callee.func()?))) else {
            return Patience(Patience::AFAR);
        };
        // What an async block waits for is among what its function does.
        let is_block_given = self.given.contains(&callee) && gives_block(program, func, flow, call);
        match self.own.get(&callee) {
            Some(&own) if is_block_given => own,
            _ => self.of(program, callee),
        }
    }

    /// What awaiting a call of `func` waits for.
    pub(crate) fn of(&self, program: &Program, func: FnId) -> Patience {
        let data = program.func(func);
        match data.effects.as_deref() {
            Some(effects) => Patience::of_effects(effects),
            None if !data.has_body || program.is_model_fn(func) => Patience(Patience::AFAR),
            None if self.given.contains(&func) => Patience(Patience::AFAR),
            None => self.own.get(&func).copied().unwrap_or_default(),
        }
    }
}

/// Whether a call is given an async block that is written there.
fn gives_block(program: &Program, func: FnId, flow: &FnFlow, call: &Call) -> bool {
    let given = operand_spans(program, func, call);
    flow.pieces.iter().any(|piece| piece.kind == PieceKind::Async && given.contains(&piece.span))
}
