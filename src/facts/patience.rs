//! What each function waits for when it is awaited, itself and through the functions that it awaits. What awaiting a library's function waits for,
//! models say; of what is not known nothing is left out.

use rustc_hash::FxHashMap;

use super::events::{AwaitPoint, FnFlow};
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
pub(crate) struct Waiters(FxHashMap<FnId, Patience>);

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
        loop {
            let mut grew = false;
            for &(func, flow) in awaiting.iter().rev() {
                let waits = flow.awaits.iter().map(|wait| waiters.at(program, flow, wait).0);
                let all = Patience(waits.fold(0, |all, one| all | one));
                grew |= waiters.0.insert(func, all) != Some(all);
            }
            if !grew {
                return waiters;
            }
        }
    }

    fn at(&self, program: &Program, flow: &FnFlow, wait: &AwaitPoint) -> Patience {
        let call = wait.call.map(|call| &flow.calls[call as usize]);
        match call.and_then(|call| call.callee.func()) {
            Some(callee) => self.of(program, callee),
            None => Patience(Patience::AFAR),
        }
    }

    /// What awaiting a call of `func` waits for.
    pub(crate) fn of(&self, program: &Program, func: FnId) -> Patience {
        let data = program.func(func);
        match data.effects.as_deref() {
            Some(effects) => Patience::of_effects(effects),
            None if !data.has_body || program.is_model_fn(func) => Patience(Patience::AFAR),
            None => self.0.get(&func).copied().unwrap_or_default(),
        }
    }
}
