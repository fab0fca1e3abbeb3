//! Which locks are taken under which: the lock map, orders that turn back, and acquisitions against the declared order. Locks are told apart by
//! class, the field or static that declares them; what one function takes while it runs, `locks` summarises.

mod cycles;
mod declared;

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::blocking::Hop;
use super::events::{Acquisition, FnFlow, LockClass, Piece, Runs};
use super::locks::{
    Taken, happens, held, is_virtual, is_whole, leaves_function, lender, runs_now, taken_at, trace,
};
use super::{Callers, place, targets};
use crate::ir::cfg::Cfg;
use crate::link::{CrateId, FnId, Program, sym};
use crate::models::{AcquireMode, LockFamily};
use crate::source::{Place, Span};
pub use declared::Violation;

/// Places that are kept of one lock taken under another.
const MAX_PLACES: usize = 32;

/// All locks that others can reach, and their order.
#[derive(Debug, Default)]
pub struct LockOrder {
    pub locks: BTreeMap<LockClass, Lock>,
    /// By the lock held and the lock taken under it.
    pub pairs: BTreeMap<(LockClass, LockClass), Pair>,
    pub inversions: Vec<Inversion>,
    /// Acquisitions against the declared order; they are not among the inversions.
    pub violations: Vec<Violation>,
    /// What is wrong with the declared order, each with its line in the configuration.
    pub mistakes: Vec<(u32, String)>,
}

/// The field or static that declares a lock.
#[derive(Debug)]
pub struct Lock {
    /// As short as it can be: `Store.state`, `CACHE`.
    pub name: String,
    pub declared: Option<Place>,
    /// How many places in the code take it.
    pub places: usize,
}

/// One lock taken while another is held.
#[derive(Debug, Default)]
pub struct Pair {
    /// Where, the first ones.
    pub edges: Vec<Edge>,
    /// The inversion that it is part of.
    pub cycle: Option<usize>,
    /// Without it and its like there is no cycle.
    pub turns_back: bool,
    /// The configuration wants it the other way round.
    pub against: bool,
}

/// Locks taken in different orders.
#[derive(Debug)]
pub struct Inversion {
    /// One for each lock of the cycle: held, then the next is taken. The last is the one to turn round: the fewest places take that order.
    pub edges: Vec<Edge>,
    /// How many places take each of these orders.
    pub places: Vec<usize>,
    /// Of locks that are in cycles with these: what else must be turned round before none is left.
    pub others: Vec<Edge>,
}

#[derive(Clone, Debug)]
pub struct Edge {
    pub func: FnId,
    pub held_class: LockClass,
    pub held: Place,
    /// The call whose function holds it while it runs a closure of `func`.
    pub lent: Option<Hop>,
    pub taken_class: LockClass,
    /// The acquisition or the call that leads to it.
    pub taken: Place,
    pub chain: Vec<Hop>,
    pub sink: Place,
    /// Through a trait: one of its implementations takes it.
    pub through_trait: bool,
    held_mode: AcquireMode,
    taken_mode: AcquireMode,
    cfg: Cfg,
    /// Other classes held at the time: a common one among all edges serialises them.
    gates: Vec<LockClass>,
}

impl LockOrder {
    /// The lock's name, for people.
    pub fn name(&self, class: LockClass) -> &str {
        self.locks.get(&class).map_or("a lock", |lock| lock.name.as_str())
    }
}

pub(crate) fn order(
    program: &Program,
    flows: &[FnFlow],
    summaries: &[Vec<Taken>],
    callers: &Callers,
    single_threaded: &FxHashSet<CrateId>,
) -> LockOrder {
    let mut order = LockOrder::default();
    let mut counts: BTreeMap<LockClass, usize> = BTreeMap::new();
    let alone = alone(program, flows, single_threaded);
    for (flow, id) in flows.iter().zip(0..) {
        let func = FnId(id);
        if program.func(func).test {
            continue;
        }
        for class in flow.acquisitions.iter().filter_map(shared_class) {
            *counts.entry(class).or_default() += 1;
        }
        // A type that is never cloned is not shared that way either.
        let is_used = program.func(func).name != sym::CLONE || callers.has_any(func);
        if is_used && !alone.contains(&program.krate_of(func)) {
            Finder { program, flows, summaries, func, flow, pairs: &mut order.pairs }.run();
        }
    }
    // What a summary knows is taken somewhere, though perhaps in a model's name.
    for &(held, taken) in order.pairs.keys() {
        counts.entry(held).or_default();
        counts.entry(taken).or_default();
    }
    order.locks = locks(program, &counts);
    declared::check(program, &mut order);
    cycles::find(&mut order);
    order
}

/// A lock by its shortest name, or by its whole path where several are called so.
fn locks(program: &Program, counts: &BTreeMap<LockClass, usize>) -> BTreeMap<LockClass, Lock> {
    let mut called: FxHashMap<String, usize> = FxHashMap::default();
    for &class in counts.keys() {
        *called.entry(class_name(program, class)).or_default() += 1;
    }
    let lock = |(&class, &places): (&LockClass, &usize)| {
        let short = class_name(program, class);
        let name = if called[&short] > 1 { class_path(program, class) } else { short };
        (class, Lock { name, declared: declaration(program, class), places })
    };
    counts.iter().map(lock).collect()
}

/// A class in the user's words: `Store.state`, `CACHE`.
fn class_name(program: &Program, class: LockClass) -> String {
    match class {
        LockClass::Field(adt, name) | LockClass::Within(adt, name, _) => {
            format!("{}.{}", program.text(program.adt(adt).name), program.text(name))
        }
        LockClass::Static(id) => program.text(program.consts[id.index()].name).to_owned(),
    }
}

/// `krate::module::Store.state`; of a generic type, the field that it is used in: `krate::Node.state.lock`.
fn class_path(program: &Program, class: LockClass) -> String {
    match class {
        LockClass::Field(adt, name) => format!("{}.{}", program.adt_path(adt), program.text(name)),
        LockClass::Within(_, name, (adt, field)) => {
            format!("{}.{}.{}", program.adt_path(adt), program.text(field), program.text(name))
        }
        LockClass::Static(id) => program.static_path(id),
    }
}

/// Where a class is declared. One that a getter chooses has the getter's place.
fn declaration(program: &Program, class: LockClass) -> Option<Place> {
    match class {
        LockClass::Field(adt, name) | LockClass::Within(adt, name, _) => {
            program.field_place(adt, name).or_else(|| {
                let mut own = program.workspace_fns().filter(|&func| {
                    program.func(func).name == name && program.self_adt(func) == Some(adt)
                });
                own.next().map(|func| program.func(func).place())
            })
        }
        LockClass::Static(id) => {
            let data = &program.consts[id.index()];
            let ir = &program.file(data.file).ir;
            let item = ir.consts[data.idx.index()].item;
            Some(Place { file: data.file, span: ir.items[item.index()].span })
        }
    }
}

/// Of programs with one executor's thread those that start no other: their tasks meet at awaits only.
fn alone(
    program: &Program,
    flows: &[FnFlow],
    single_threaded: &FxHashSet<CrateId>,
) -> FxHashSet<CrateId> {
    let mut alone = single_threaded.clone();
    for (flow, id) in flows.iter().zip(0..) {
        let threads = |piece: &Piece| matches!(piece.runs, Runs::Elsewhere | Runs::Offloaded);
        if flow.pieces.iter().any(threads) {
            alone.remove(&program.krate_of(FnId(id)));
        }
    }
    alone
}

/// A lock taken at some place of a function.
struct Second<'a> {
    class: LockClass,
    mode: AcquireMode,
    at: Place,
    chain: &'a [Hop],
    sink: Place,
    through_trait: bool,
}

/// Finds what one function takes under what.
struct Finder<'a> {
    program: &'a Program,
    flows: &'a [FnFlow],
    summaries: &'a [Vec<Taken>],
    func: FnId,
    flow: &'a FnFlow,
    pairs: &'a mut BTreeMap<(LockClass, LockClass), Pair>,
}

impl Finder<'_> {
    fn run(mut self) {
        for acquisition in &self.flow.acquisitions {
            if acquisition.is_try || !happens(self.program, self.flow, acquisition) {
                continue;
            }
            let Some(class) = shared_class(acquisition) else { continue };
            let at = place(self.program, self.func, acquisition.span);
            let (mode, chain, sink) = (acquisition.mode, &[], at);
            let second = Second { class, mode, at, chain, sink, through_trait: false };
            self.add(&acquisition.held, &acquisition.held, &second);
            self.add(&acquisition.beside, &acquisition.held, &second);
        }
        self.calls();
    }

    fn calls(&mut self) {
        for call in &self.flow.calls {
            let own = call.acquires.and_then(|own| self.flow.acquisitions[own as usize].lock);
            if call.held.is_empty() || !call.reachable || own.is_some() {
                continue;
            }
            for target in targets(self.program, self.func, call) {
                if !runs_now(self.program, call, target) {
                    continue;
                }
                for taken in self.summaries.get(target.index()).map_or(&[][..], Vec::as_slice) {
                    self.below(&call.held, call.span, target, taken, is_virtual(call));
                }
            }
        }
    }

    fn below(&mut self, held: &[u32], span: Span, target: FnId, taken: &Taken, is_virtual: bool) {
        let Some(class) = taken.place.class(self.program) else { return };
        if taken.is_try || taken.family.is_counted() || taken.family == LockFamily::Map {
            return;
        }
        let (chain, sink) =
            trace(self.program, self.flows, self.summaries, self.func, span, target, taken);
        let at = place(self.program, self.func, span);
        let through_trait = taken.is_virtual || is_virtual;
        let second = Second { class, mode: taken.mode, at, chain: &chain, sink, through_trait };
        self.add(held, held, &second);
    }

    /// `second` is taken under each of `guards`, and with all of `around` held.
    fn add(&mut self, guards: &[u32], around: &[u32], second: &Second<'_>) {
        let shared =
            |guards| held(self.flow, guards).filter_map(|held| Some((held, shared_class(held)?)));
        // Taken under its like it is another value's, or taken again: that says nothing about the order.
        if shared(around).any(|(_, class)| class == second.class) {
            return;
        }
        for (first, held_class) in shared(guards).filter(|&(_, class)| class != second.class) {
            let edge = Edge {
                func: self.func,
                held_class,
                held: taken_at(self.program, self.func, first),
                lent: lender(self.program, self.func, first),
                taken_class: second.class,
                taken: second.at,
                chain: second.chain.to_vec(),
                sink: second.sink,
                through_trait: second.through_trait,
                held_mode: first.mode,
                taken_mode: second.mode,
                cfg: self.program.func(self.func).cfg.clone(),
                gates: shared(around)
                    .map(|(_, class)| class)
                    .filter(|&class| class != held_class && class != second.class)
                    .collect(),
            };
            let known = &mut self.pairs.entry((held_class, second.class)).or_default().edges;
            if known.len() < MAX_PLACES && !known.iter().any(|known| known.is_alike(&edge)) {
                known.push(edge);
            }
        }
    }
}

impl Edge {
    fn is_alike(&self, other: &Self) -> bool {
        let key = |edge: &Self| (edge.held, edge.taken, edge.held_mode, edge.taken_mode);
        key(self) == key(other)
    }
}

/// The class of a lock that others can reach: what a local owns, its function may have to itself.
fn shared_class(acquisition: &Acquisition) -> Option<LockClass> {
    let is_lock = acquisition.mode != AcquireMode::Permit && is_whole(acquisition.lock);
    acquisition.class.filter(|_| is_lock && acquisition.place.as_ref().is_some_and(leaves_function))
}
