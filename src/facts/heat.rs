//! How often and where a function runs: in tests, at start-up, in a one-shot binary, or again and again while serving.

use rustc_hash::FxHashSet;

use super::events::{FnFlow, Piece, PieceKind, Runs};
use super::{Callers, is_trait_impl, runs_in_place, targets};
use crate::diagnostic::Heat;
use crate::link::{CrateId, FnId, Program, sym};
use crate::models::ArgUse;
use crate::workspace::TargetKind;

#[derive(Debug, Default)]
pub(crate) struct Heats {
    heats: Vec<Heat>,
}

impl Heats {
    pub(crate) fn of(&self, func: FnId) -> Heat {
        self.heats.get(func.index()).copied().unwrap_or(Heat::Exported)
    }

    pub(crate) fn build(program: &Program, flows: &[FnFlow], callers: &Callers) -> Self {
        let mut roots =
            Roots { ending: ending_crates(program, flows, callers), ..Roots::default() };
        for (flow, id) in flows.iter().zip(0..) {
            if !program.func(FnId(id)).test {
                roots.seed(program, flow, FnId(id));
            }
        }
        let anywhere = |_: &FnFlow, _: u32| true;
        let hot = spread(program, flows, roots.hot, anywhere);
        // Closures that somebody keeps run who knows when.
        let start = spread(program, flows, roots.start, runs_in_place);
        let beside = spread(program, flows, roots.beside, anywhere);
        let heats = (0..flows.len()).map(|id| {
            let func = FnId::new(id);
            if program.func(func).test {
                Heat::Test
            } else if roots.ending.contains(&krate(program, func)) {
                if beside[id] { Heat::OneShot } else { Heat::Alone }
            } else if hot[id] {
                Heat::Hot
            } else if start[id] || is_main(program, func) {
                Heat::StartUp
            } else {
                Heat::Exported
            }
        });
        Self { heats: heats.collect() }
    }
}

fn krate(program: &Program, func: FnId) -> CrateId {
    program.modules[program.func(func).module.index()].krate
}

fn is_main(program: &Program, func: FnId) -> bool {
    let data = program.func(func);
    let krate = &program.crates[program.modules[data.module.index()].krate.index()];
    data.name == sym::MAIN && data.module == krate.root
}

/// Programs whose `main` leads to nothing that has no end.
fn ending_crates(program: &Program, flows: &[FnFlow], callers: &Callers) -> FxHashSet<CrateId> {
    let serves = |func: FnId| flows[func.index()].serves && !program.func(func).test;
    let mut work: Vec<FnId> =
        (0..flows.len()).map(FnId::new).filter(|&func| serves(func)).collect();
    let own: FxHashSet<CrateId> = work.iter().map(|&func| krate(program, func)).collect();
    let mut reaching: FxHashSet<FnId> = work.iter().copied().collect();
    while let Some(func) = work.pop() {
        work.extend(callers.of_any([func]).into_iter().filter(|&caller| reaching.insert(caller)));
    }
    let serving: FxHashSet<CrateId> = reaching
        .iter()
        .filter(|&&func| is_main(program, func))
        .map(|&func| krate(program, func))
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
    /// What spawned tasks, endless loops, handlers and trait implementations call.
    hot: Vec<FnId>,
    /// What `main` calls before.
    start: Vec<FnId>,
    /// In programs that end: what runs beside other work.
    beside: Vec<FnId>,
}

impl Roots {
    fn seed(&mut self, program: &Program, flow: &FnFlow, func: FnId) {
        let ends = self.ending.contains(&krate(program, func));
        let repeated = if ends { &mut self.beside } else { &mut self.hot };
        // A function named without being called is a handler or callback of something that runs later.
        repeated.extend(flow.mentions.iter().copied());
        let name = program.text(program.func(func).name);
        if is_trait_impl(program, func) && matches!(name, "poll" | "poll_next" | "drop" | "call") {
            repeated.push(func);
        }
        let main = is_main(program, func);
        for (index, call) in flow.calls.iter().enumerate() {
            let spawned = is_spawned(flow, call.piece) || call.handed == Some(ArgUse::Spawns);
            let joined = call.handed == Some(ArgUse::Polls) || is_kept(flow, call.piece);
            let looping = flow.endless_loops.iter().any(|calls| calls.contains(&index));
            if ends && (spawned || joined) {
                self.beside.extend(targets(program, func, call));
            } else if !ends && (spawned || looping) {
                self.hot.extend(targets(program, func, call));
            } else if main && runs_in_place(flow, call.piece) {
                self.start.extend(targets(program, func, call));
            }
        }
    }
}

/// Part of a future that is kept or handed on, so that others may run beside it.
fn is_kept(flow: &FnFlow, piece: u32) -> bool {
    around(flow, piece).any(|piece| {
        let kept = piece.kind == PieceKind::Async && piece.runs == Runs::Unknown;
        kept || piece.runs == Runs::WhenPolled
    })
}

pub(super) fn is_spawned(flow: &FnFlow, piece: u32) -> bool {
    around(flow, piece).any(|piece| piece.runs == Runs::Spawned)
}

/// A piece and those around it.
fn around(flow: &FnFlow, piece: u32) -> impl Iterator<Item = &Piece> {
    let parent = |&at: &u32| (at != 0).then(|| flow.pieces[at as usize].parent);
    std::iter::successors(Some(piece), parent).map(|at| &flow.pieces[at as usize])
}

/// What is reached from `work` through calls in pieces that `follows` takes.
fn spread(
    program: &Program,
    flows: &[FnFlow],
    mut work: Vec<FnId>,
    follows: impl Fn(&FnFlow, u32) -> bool,
) -> Vec<bool> {
    let mut marked = vec![false; flows.len()];
    while let Some(func) = work.pop() {
        let Some(mark) = marked.get_mut(func.index()) else { continue };
        if std::mem::replace(mark, true) {
            continue;
        }
        let flow = &flows[func.index()];
        for call in flow.calls.iter().filter(|call| follows(flow, call.piece)) {
            work.extend(targets(program, func, call));
        }
        work.extend(flow.mentions.iter().copied());
    }
    marked
}
