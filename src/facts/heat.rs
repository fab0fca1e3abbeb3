//! How often and where a function runs: in tests, at start-up, in a one-shot binary, beside other work, or again and again while serving.

use std::collections::VecDeque;

use rustc_hash::FxHashSet;

use super::events::{Call, FnFlow, Piece, PieceKind, Runs, When};
use super::{Callers, is_trait_impl, place, runs_in_place, targets};
use crate::diagnostic::Heat;
use crate::link::{CrateId, FnId, Program, sym};
use crate::models::ArgUse;
use crate::source::Place;
use crate::workspace::TargetKind;

/// What makes a function run again and again, or beside other work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spark {
    /// Called in a loop that is never left.
    Loop,
    /// Named without being called: a handler, a callback.
    HandedOver,
    /// An implementation of `poll`, `call` or the like, which whoever has the value runs.
    Implementation,
    /// Spawned as a task.
    Task,
}

/// How a function comes to be as hot as it is.
#[derive(Clone, Debug)]
pub struct HeatPath {
    pub spark: Spark,
    pub place: Place,
    /// The functions from the one that the spark is about to the one asked for.
    pub through: Vec<FnId>,
}

/// Why a function is reached.
#[derive(Clone, Copy, Debug)]
enum Reached {
    At(Spark, Place),
    From(FnId),
}

#[derive(Debug, Default)]
pub(crate) struct Heats {
    heats: Vec<Heat>,
    hot: Vec<Option<(Reached, u32)>>,
}

impl Heats {
    pub(crate) fn of(&self, func: FnId) -> Heat {
        self.heats.get(func.index()).copied().unwrap_or(Heat::Exported)
    }

    /// The shortest way to `func` from something that runs again and again.
    pub(crate) fn path(&self, func: FnId) -> Option<HeatPath> {
        let mut through = vec![func];
        loop {
            let last = *through.last()?;
            match (*self.hot.get(last.index())?)?.0 {
                Reached::From(caller) => through.push(caller),
                Reached::At(spark, place) => {
                    through.reverse();
                    return Some(HeatPath { spark, place, through });
                }
            }
        }
    }

    pub(crate) fn build(program: &Program, flows: &[FnFlow], callers: &Callers) -> Self {
        let mut roots =
            Roots { ending: ending_crates(program, flows, callers), ..Roots::default() };
        for (flow, id) in flows.iter().zip(0..) {
            if !program.func(FnId(id)).test {
                roots.seed(program, flow, FnId(id));
            }
        }
        let anywhere = |flow: &FnFlow, call: &Call| !is_once(flow, call);
        let hot = spread(program, flows, roots.hot, anywhere);
        let task = spread(program, flows, roots.task, anywhere);
        // Closures that somebody keeps run who knows when.
        let start =
            spread(program, flows, roots.start, |flow, call| runs_in_place(flow, call.piece));
        let beside = spread(program, flows, roots.beside, anywhere);
        let heats = (0..flows.len()).map(|id| {
            let func = FnId::new(id);
            if program.func(func).test || program.func(func).cfg.is_unreleased() {
                Heat::Test
            } else if roots.ending.contains(&program.krate_of(func)) {
                if beside[id].is_some() { Heat::OneShot } else { Heat::Alone }
            // What a handler or a loop calls further down are also its rare cases, first uses and errors.
            } else if hot[id].is_some_and(|(_, calls)| calls == 0) {
                Heat::Hot
            } else if hot[id].or(task[id]).is_some() {
                Heat::Warm
            } else if start[id].is_some() || is_main(program, func) {
                Heat::StartUp
            } else {
                Heat::Exported
            }
        });
        Self { heats: heats.collect(), hot }
    }
}

pub(super) fn is_main(program: &Program, func: FnId) -> bool {
    let data = program.func(func);
    let krate = &program.crates[program.krate_of(func).index()];
    data.name == sym::MAIN && data.module == krate.root
}

/// Programs whose `main` leads to nothing that has no end.
fn ending_crates(program: &Program, flows: &[FnFlow], callers: &Callers) -> FxHashSet<CrateId> {
    let serves = |func: FnId| flows[func.index()].serves && !program.func(func).test;
    let servers = || (0..flows.len()).map(FnId::new).filter(|&func| serves(func));
    let own = servers().map(|func| program.krate_of(func));
    let reaching = callers.leading_to(servers());
    let serving: FxHashSet<CrateId> = reaching
        .iter()
        .filter(|&&func| is_main(program, func))
        .map(|&func| program.krate_of(func))
        .chain(own)
        .collect();
    (0..program.crates.len())
        .map(CrateId::new)
        .filter(|id| program.crates[id.index()].kind == Some(TargetKind::Bin))
        .filter(|id| !serving.contains(id))
        .collect()
}

/// Where heat comes from.
#[derive(Default)]
struct Roots {
    /// Crates of programs that end.
    ending: FxHashSet<CrateId>,
    /// What handlers, endless loops and trait implementations call, and tasks spawned in loops.
    hot: Vec<(FnId, Reached)>,
    /// What other tasks call.
    task: Vec<(FnId, Reached)>,
    /// What `main` calls before.
    start: Vec<(FnId, Reached)>,
    /// In programs that end: what runs beside other work.
    beside: Vec<(FnId, Reached)>,
}

impl Roots {
    fn seed(&mut self, program: &Program, flow: &FnFlow, func: FnId) {
        let ends = self.ending.contains(&program.krate_of(func));
        let repeated = if ends { &mut self.beside } else { &mut self.hot };
        for &(target, span) in &flow.mentions {
            repeated.push((target, Reached::At(Spark::HandedOver, place(program, func, span))));
        }
        let data = program.func(func);
        let name = program.text(data.name);
        if is_trait_impl(program, func) && matches!(name, "poll" | "poll_next" | "drop" | "call") {
            repeated.push((func, Reached::At(Spark::Implementation, data.place())));
        }
        let main = is_main(program, func);
        let often = |call: &Call| call.released && !is_once(flow, call);
        for (call, index) in flow.calls.iter().zip(0..).filter(|(call, _)| often(call)) {
            let at = |spark| Reached::At(spark, place(program, func, call.span));
            let joined = call.handed == Some(ArgUse::Polls) || is_kept(flow, call.piece);
            let (roots, why) = match spawned(flow, index) {
                Some(_) if ends => (&mut self.beside, at(Spark::Task)),
                _ if ends && joined => (&mut self.beside, at(Spark::Task)),
                _ if !ends && is_looping(flow, index) => (&mut self.hot, at(Spark::Loop)),
                Some(true) => (&mut self.hot, at(Spark::Task)),
                Some(false) => (&mut self.task, at(Spark::Task)),
                None if main && !ends && runs_in_place(flow, call.piece) => {
                    (&mut self.start, Reached::From(func))
                }
                None => continue,
            };
            roots.extend(targets(program, func, call).into_iter().map(|target| (target, why)));
        }
    }
}

/// Whether a call is in a loop that is never left, and does not wait for the clock in each round.
pub(super) fn is_looping(flow: &FnFlow, call: usize) -> bool {
    let mut loops = flow.endless_loops.iter();
    !flow.calls[call].leaving
        && loops.any(|around| !around.is_paced && around.calls.contains(&call))
}

/// Whether a call is done once at most, however often its function runs.
pub(super) fn is_once(flow: &FnFlow, call: &Call) -> bool {
    flow.conditions_of(call).any(|when| matches!(when, When::FirstUse))
}

/// Whether a call is part of a task, and whether a loop starts such tasks.
pub(super) fn spawned(flow: &FnFlow, index: usize) -> Option<bool> {
    let call = &flow.calls[index];
    if call.handed == Some(ArgUse::Spawns) {
        return Some(call.in_loop);
    }
    let task = around(flow, call.piece).find(|piece| piece.runs == Runs::Spawned)?;
    Some(task.in_loop)
}

/// Part of a future that is kept or handed on, so that others may run beside it.
fn is_kept(flow: &FnFlow, piece: u32) -> bool {
    around(flow, piece).any(|piece| {
        let kept = piece.kind == PieceKind::Async && piece.runs == Runs::Unknown;
        kept || piece.runs == Runs::WhenPolled
    })
}

/// A piece and those around it.
fn around(flow: &FnFlow, piece: u32) -> impl Iterator<Item = &Piece> {
    let parent = |&at: &u32| (at != 0).then(|| flow.pieces[at as usize].parent);
    std::iter::successors(Some(piece), parent).map(|at| &flow.pieces[at as usize])
}

/// What is reached from `roots` through calls that `follows` takes, and over how many: the nearest first, so that paths are short.
fn spread(
    program: &Program,
    flows: &[FnFlow],
    roots: Vec<(FnId, Reached)>,
    follows: impl Fn(&FnFlow, &Call) -> bool,
) -> Vec<Option<(Reached, u32)>> {
    let mut reached = vec![None; flows.len()];
    let mut work: VecDeque<_> = roots.into_iter().map(|(func, why)| (func, why, 0)).collect();
    while let Some((func, why, calls)) = work.pop_front() {
        let Some(slot @ None) = reached.get_mut(func.index()) else { continue };
        *slot = Some((why, calls));
        let flow = &flows[func.index()];
        let followed = flow.calls.iter().filter(|call| call.released && follows(flow, call));
        let called = followed.flat_map(|call| targets(program, func, call));
        let named = flow.mentions.iter().map(|&(target, _)| target);
        let next = called.chain(named).map(|target| (target, Reached::From(func), calls + 1));
        work.extend(next);
    }
    reached
}
