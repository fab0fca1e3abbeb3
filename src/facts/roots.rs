//! Futures that a runtime of several threads runs on the thread that waits for them, beside its workers: what they hold up. Which attributes and
//! calls start a runtime, and with how many threads, models say.

use rustc_hash::FxHashSet;

use super::Callers;
use super::entries::has_one_thread;
use super::events::{FnFlow, Runs};
use crate::link::{FnId, Program};
use crate::models::ArgUse;
use crate::workspace::TargetKind;

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
    /// Async functions of programs that are only ever awaited by these, one after the other, in no span that an attribute opens.
    inner: FxHashSet<FnId>,
}

impl Roots {
    pub(crate) fn build(program: &Program, flows: &[FnFlow], callers: &Callers) -> Self {
        let own = || program.workspace_fns();
        let entries =
            own().filter(|&func| is_entry(program, func) && !has_one_thread(program, func));
        let starters = own().filter(|&func| starts_workers(program, &flows[func.index()]));
        let mut roots = Self {
            entries: entries.collect(),
            starters: starters.collect(),
            inner: FxHashSet::default(),
        };
        roots.follow(program, flows, callers);
        roots
    }

    fn follow(&mut self, program: &Program, flows: &[FnFlow], callers: &Callers) {
        let mut work: Vec<FnId> = self.entries.iter().chain(&self.starters).copied().collect();
        if work.is_empty() {
            return;
        }
        let named = flows.iter().flat_map(|flow| flow.mentions.iter().map(|&(func, _)| func));
        let named: FxHashSet<FnId> = named.collect();
        while let Some(func) = work.pop() {
            for callee in flows[func.index()].calls.iter().filter_map(|call| call.callee.func()) {
                if !self.inner.contains(&callee)
                    && !named.contains(&callee)
                    && is_inner(program, callee)
                    && self.is_awaited_alone(program, flows, callers, callee)
                {
                    self.inner.insert(callee);
                    work.push(callee);
                }
            }
        }
    }

    fn is_awaited_alone(
        &self,
        program: &Program,
        flows: &[FnFlow],
        callers: &Callers,
        func: FnId,
    ) -> bool {
        let callers = callers.of_any([func]).into_iter();
        callers.filter(|&caller| !program.func(caller).test).all(|caller| {
            let flow = &flows[caller.index()];
            let mut calls = flow.calls.iter().filter(|call| call.callee.func() == Some(func));
            calls.all(|call| match call.handed {
                None => call.awaited && self.is_alone(caller, flow, call.piece),
                handed => handed == Some(ArgUse::BlocksOn) && self.starters.contains(&caller),
            })
        })
    }

    /// Whether nothing but this piece of `func` runs on its thread until it is done, tests apart.
    pub(crate) fn is_alone(&self, func: FnId, flow: &FnFlow, piece: u32) -> bool {
        let runs = flow.pieces[piece as usize].runs;
        runs == Runs::Called && self.inner.contains(&func)
            || self.waiting(func, flow, piece) == Waiting::Nobody
    }

    /// Who waits while this piece of `func` keeps its thread.
    pub(crate) fn waiting(&self, func: FnId, flow: &FnFlow, piece: u32) -> Waiting {
        let mut found = Waiting::Nobody;
        let mut at = piece;
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

/// Whether all callers of this async function are known, and it opens no span around itself.
fn is_inner(program: &Program, func: FnId) -> bool {
    let data = program.func(func);
    let is_program = || {
        let krate = &program.crates[program.krate_of(func).index()];
        krate.kind == Some(TargetKind::Bin)
    };
    let mut attributes = program.attributes(func).into_iter();
    data.is_async && is_program() && !attributes.any(|(_, effects)| effects.opens_span)
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
