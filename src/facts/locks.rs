//! Who takes which lock while holding which: re-entry by instance, order by class. Summaries go bottom-up over the call graph; places of parameters
//! are replaced by the caller's. Locals never leave their function, and what is not surely the same lock is not compared.

use std::collections::BTreeMap;

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;
use rustc_hash::FxHashSet;

use super::blocking::Hop;
use super::events::{Acquisition, Call, Callee, FnFlow, LockClass, LockPlace, Piece, Root, Runs};
use super::{Callers, place, runs_in_place, targets};
use crate::ir::cfg::Cfg;
use crate::link::{CrateId, FnId, Program, sym};
use crate::models::{AcquireMode, LockFamily, LockModel};
use crate::source::{Place, Span};

/// Locks that a function takes, by itself or through what it calls; at most this many, the nearest first.
const MAX_SUMMARY: usize = 64;
const MAX_DEPTH: u32 = 8;
/// In one function: a generated one may hold thousands of guards, each of which conflicts with all later ones.
const MAX_REENTRIES: usize = 64;

/// A lock that a function takes while it runs.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    place: LockPlace,
    mode: AcquireMode,
    is_try: bool,
    family: LockFamily,
    /// The acquisition or, if it is a callee's, the call.
    span: Span,
    via: Option<(FnId, u32)>,
    depth: u32,
    /// Through a trait: one of its implementations takes it.
    is_virtual: bool,
}

/// A lock taken again while its guard is alive.
#[derive(Debug)]
pub struct Reentry {
    pub held: Place,
    pub held_mode: AcquireMode,
    /// The second acquisition, or the call that leads to it.
    pub again: Place,
    /// From the call to the acquisition; empty if it is taken right here.
    pub chain: Vec<Hop>,
    /// Where the lock is taken the second time.
    pub sink: Place,
    pub mode: AcquireMode,
    pub family: LockFamily,
    pub name: String,
    pub is_named: bool,
    /// Through a trait: one of its implementations takes it.
    pub through_trait: bool,
}

/// Locks taken in different orders.
#[derive(Debug)]
pub struct Inversion {
    /// One for each lock of the cycle: held, then the next is taken.
    pub edges: Vec<Edge>,
}

#[derive(Clone, Debug)]
pub struct Edge {
    pub func: FnId,
    pub held_class: LockClass,
    pub held: Place,
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

/// Gives acquisitions through guard-returning functions their place: the one that the function locks, seen from the caller.
pub(crate) fn resolve_getters(program: &Program, flows: &mut [FnFlow]) {
    for _ in 0..MAX_DEPTH {
        let mut found = Vec::new();
        for (flow, func) in flows.iter().zip(0..) {
            for (acquisition, index) in flow.acquisitions.iter().zip(0usize..) {
                let Some(getter) = acquisition.getter.filter(|_| acquisition.place.is_none())
                else {
                    continue;
                };
                let Some(inner) = returned(flows, getter) else { continue };
                let Some(place) = inner.place.as_ref() else { continue };
                let call = acquisition.call.map(|call| &flow.calls[call as usize]);
                if let Some(place) = call.and_then(|call| translate(place, &call.args)) {
                    found.push((func, index, place, inner.mode, inner.is_try, inner.lock));
                }
            }
        }
        if found.is_empty() {
            break;
        }
        for (func, index, place, mode, is_try, lock) in found {
            let func: usize = func;
            let acquisition = &mut flows[func].acquisitions[index];
            acquisition.class = place.class(program);
            acquisition.place = Some(place);
            acquisition.mode = mode;
            acquisition.is_try = is_try;
            acquisition.lock = lock;
        }
    }
}

fn returned(flows: &[FnFlow], getter: FnId) -> Option<&Acquisition> {
    let flow = flows.get(getter.index())?;
    let guards = flow.returned_guards.iter().filter_map(|&id| flow.acquisitions.get(id as usize));
    let mut locks = guards.filter(|guard| guard.lock.is_some());
    locks.next().filter(|_| locks.next().is_none())
}

/// A callee's place in the caller's terms.
fn translate(place: &LockPlace, args: &[Option<LockPlace>]) -> Option<LockPlace> {
    match place.root {
        Root::Static(_) => Some(place.clone()),
        Root::Local(_) => None,
        Root::Param(index) => {
            let mut translated = args.get(index as usize)?.clone()?;
            translated.path.extend(place.path.iter().copied());
            (translated.path.len() <= 8).then_some(translated)
        }
    }
}

fn leaves_function(place: &LockPlace) -> bool {
    !matches!(place.root, Root::Local(_))
}

/// One place, certainly: an indexed element is never known to be the same.
fn same_instance(left: &LockPlace, right: &LockPlace) -> bool {
    left == right && left.path.iter().all(|&(name, _)| name != sym::INDEX)
}

/// Which implementation runs is not known.
fn is_virtual(call: &Call) -> bool {
    matches!(call.callee, Callee::Virtual(_))
}

/// Whether the callee's body runs at this call.
fn runs_now(program: &Program, call: &Call, target: FnId) -> bool {
    !program.func(target).is_async || call.awaited
}

pub(crate) fn summaries(program: &Program, flows: &[FnFlow], callers: &Callers) -> Vec<Vec<Taken>> {
    let mut summaries: Vec<Vec<Taken>> =
        flows.iter().map(|flow| own_locks(program, flow)).collect();
    let mut changed: Vec<bool> = summaries.iter().map(|taken| !taken.is_empty()).collect();
    for depth in 1..MAX_DEPTH {
        let mut found = Vec::new();
        let is_changed = |func: &FnId| changed[func.index()];
        for func in callers.of_any((0..flows.len()).map(FnId::new).filter(is_changed)) {
            let func = func.index();
            for (call, index) in flows[func].calls.iter().zip(0..) {
                if !call.reachable || !runs_in_place(&flows[func], call.piece) {
                    continue;
                }
                for target in targets(program, FnId::new(func), call) {
                    if !changed.get(target.index()).copied().unwrap_or(false)
                        || !runs_now(program, call, target)
                    {
                        continue;
                    }
                    for taken in
                        summaries[target.index()].iter().filter(|taken| taken.depth + 1 == depth)
                    {
                        let Some(place) =
                            translate(&taken.place, &call.args).filter(leaves_function)
                        else {
                            continue;
                        };
                        found.push((
                            func,
                            Taken {
                                place,
                                span: call.span,
                                via: Some((target, index)),
                                depth,
                                is_virtual: taken.is_virtual || is_virtual(call),
                                ..taken.clone()
                            },
                        ));
                    }
                }
            }
        }
        if found.is_empty() {
            break;
        }
        changed = vec![false; flows.len()];
        for (func, taken) in found {
            let known = &mut summaries[func];
            if known.len() < MAX_SUMMARY
                && !known.iter().any(|known| known.place == taken.place && known.mode == taken.mode)
            {
                known.push(taken);
                changed[func] = true;
            }
        }
    }
    summaries
}

fn own_locks(program: &Program, flow: &FnFlow) -> Vec<Taken> {
    let mut taken: Vec<Taken> = Vec::new();
    for acquisition in &flow.acquisitions {
        let Some(place) = acquisition.place.clone().filter(leaves_function) else { continue };
        let Some(family) = compared(acquisition.lock) else { continue };
        if !runs_in_place(flow, acquisition.piece) || !happens(program, flow, acquisition) {
            continue;
        }
        if taken.iter().any(|known| known.place == place && known.mode == acquisition.mode)
            || taken.len() >= MAX_SUMMARY
        {
            continue;
        }
        let Acquisition { mode, is_try, span, .. } = *acquisition;
        let (via, depth, is_virtual) = (None, 0, false);
        taken.push(Taken { place, mode, is_try, family, span, via, depth, is_virtual });
    }
    taken
}

/// Async acquisitions happen when they are awaited.
fn happens(program: &Program, flow: &FnFlow, acquisition: &Acquisition) -> bool {
    let Some(call) = acquisition.call.map(|call| &flow.calls[call as usize]) else { return false };
    let is_async = call.callee.func().is_some_and(|func| program.func(func).is_async);
    call.reachable && (!is_async || call.awaited)
}

/// Locks whose second taking stops the holder: cells panic, and reentrant locks are made for it.
fn compared(lock: Option<LockModel>) -> Option<LockFamily> {
    lock.filter(|lock| !lock.reentrant && lock.family != LockFamily::Cell).map(|lock| lock.family)
}

/// Locks that are taken as a whole. Of a map each key's part is one, so their order says nothing.
fn is_whole(lock: Option<LockModel>) -> bool {
    compared(lock).is_some_and(|family| family != LockFamily::Map)
}

/// Not one holder at a time, but as many as there are permits.
fn is_counted(family: LockFamily) -> bool {
    matches!(family, LockFamily::Permit | LockFamily::Pool)
}

fn conflicts(first: AcquireMode, second: AcquireMode, family: LockFamily) -> bool {
    use AcquireMode::{Permit, SharedRecursive};
    // Readers of a map do not wait for writers that queue.
    let both_read = is_shared(first) && is_shared(second);
    matches!(first, Permit) == matches!(second, Permit)
        && !matches!(second, SharedRecursive)
        && !(both_read && family == LockFamily::Map)
}

pub(crate) fn reentries(
    program: &Program,
    flows: &[FnFlow],
    summaries: &[Vec<Taken>],
) -> Vec<Vec<Reentry>> {
    flows
        .iter()
        .zip(0..)
        .map(|(flow, id)| reentries_of(program, flows, summaries, FnId(id), flow))
        .collect()
}

fn reentries_of(
    program: &Program,
    flows: &[FnFlow],
    summaries: &[Vec<Taken>],
    func: FnId,
    flow: &FnFlow,
) -> Vec<Reentry> {
    let mut found = Vec::new();
    let mut seen = FxHashSet::default();
    for acquisition in &flow.acquisitions {
        if found.len() >= MAX_REENTRIES {
            return found;
        }
        let Some(second) = acquisition.place.as_ref() else { continue };
        if acquisition.is_try || !happens(program, flow, acquisition) {
            continue;
        }
        let Some(family) = compared(acquisition.lock) else { continue };
        for held in held(flow, &acquisition.held) {
            let same = held.place.as_ref().is_some_and(|first| same_instance(first, second));
            if same
                && conflicts(held.mode, acquisition.mode, family)
                && seen.insert((held.span, acquisition.span))
            {
                found.push(reentry(
                    program,
                    func,
                    held,
                    acquisition.span,
                    (acquisition.mode, family),
                    Vec::new(),
                    place(program, func, acquisition.span),
                ));
            }
        }
    }
    for call in &flow.calls {
        if call.held.is_empty() || !call.reachable {
            continue;
        }
        for target in targets(program, func, call) {
            if !runs_now(program, call, target) {
                continue;
            }
            for taken in summaries.get(target.index()).map_or(&[][..], Vec::as_slice) {
                let Some(second) = translate(&taken.place, &call.args) else { continue };
                if taken.is_try
                    || call.acquires.is_some_and(|own| {
                        flow.acquisitions[own as usize].place.as_ref() == Some(&second)
                    })
                {
                    continue;
                }
                for held in held(flow, &call.held) {
                    let same =
                        held.place.as_ref().is_some_and(|first| same_instance(first, &second));
                    if same
                        && conflicts(held.mode, taken.mode, taken.family)
                        && seen.insert((held.span, call.span))
                    {
                        let (chain, sink) =
                            trace(program, flows, summaries, func, call.span, target, taken);
                        let again = reentry(
                            program,
                            func,
                            held,
                            call.span,
                            (taken.mode, taken.family),
                            chain,
                            sink,
                        );
                        let through_trait = taken.is_virtual || is_virtual(call);
                        found.push(Reentry { through_trait, ..again });
                    }
                }
            }
        }
    }
    found
}

fn held<'f>(flow: &'f FnFlow, guards: &'f [u32]) -> impl Iterator<Item = &'f Acquisition> + 'f {
    let held = guards.iter().map(|&guard| &flow.acquisitions[guard as usize]);
    held.filter(|held| compared(held.lock).is_some())
}

fn reentry(
    program: &Program,
    func: FnId,
    held: &Acquisition,
    again: Span,
    (mode, family): (AcquireMode, LockFamily),
    chain: Vec<Hop>,
    sink: Place,
) -> Reentry {
    Reentry {
        held: place(program, func, held.span),
        held_mode: held.mode,
        again: place(program, func, again),
        chain,
        sink,
        mode,
        family,
        name: held.place.as_ref().map_or_else(String::new, |place| describe(program, func, place)),
        through_trait: false,
        is_named: matches!(held.binding, super::events::Binding::Named(_)),
    }
}

/// The calls from `span` in `func` to the acquisition that `taken` of `target` stands for.
fn trace(
    program: &Program,
    flows: &[FnFlow],
    summaries: &[Vec<Taken>],
    func: FnId,
    span: Span,
    target: FnId,
    taken: &Taken,
) -> (Vec<Hop>, Place) {
    let first = flows[func.index()].calls.iter().find(|call| call.span == span);
    let mut chain = vec![Hop {
        place: place(program, func, span),
        callee: target,
        through_trait: first.is_some_and(is_virtual),
    }];
    let (mut at, mut step) = (target, taken.clone());
    while let Some((next, call)) = step.via {
        if chain.len() > MAX_DEPTH as usize {
            break;
        }
        let site = &flows[at.index()].calls[call as usize];
        chain.push(Hop {
            place: place(program, at, site.span),
            callee: next,
            through_trait: is_virtual(site),
        });
        let below = summaries[next.index()].iter().find(|below| {
            below.depth + 1 == step.depth
                && below.mode == step.mode
                && translate(&below.place, &site.args).as_ref() == Some(&step.place)
        });
        let Some(below) = below else { break };
        (at, step) = (next, below.clone());
    }
    (chain, place(program, at, step.span))
}

/// A place in the user's words: `self.state`, `CACHE`.
pub fn describe(program: &Program, func: FnId, place: &LockPlace) -> String {
    let root = match place.root {
        Root::Param(index) => param_name(program, func, index),
        Root::Static(id) => program.text(program.consts[id.index()].name).to_owned(),
        Root::Local(pat) => binding_name(program, func, pat),
    };
    place.path.iter().fold(root, |text, &(name, _)| match name {
        sym::INDEX => format!("{text}[_]"),
        sym::GUARDED => text,
        name => format!("{text}.{}", program.text(name)),
    })
}

fn param_name(program: &Program, func: FnId, index: u32) -> String {
    let data = program.func(func);
    let linked = program.file(data.file);
    let params = linked.ir.functions[data.idx.index()].params;
    let pat = linked
        .ir
        .pairs::<crate::ir::PatId, crate::ir::TypeId>(params)
        .nth(index as usize)
        .map(|(pat, _)| pat);
    pat.map_or_else(String::new, |pat| binding_name(program, func, pat))
}

fn binding_name(program: &Program, func: FnId, pat: crate::ir::PatId) -> String {
    let linked = program.file(program.func(func).file);
    match linked.ir.pats.get(pat.index()).map(|pat| pat.kind) {
        Some(crate::ir::PatKind::Binding { name, .. }) => linked.ir.name(name).to_owned(),
        _ => "the lock".to_owned(),
    }
}

/// A class in the user's words: `Store.state`, `CACHE`.
pub fn class_name(program: &Program, class: LockClass) -> String {
    match class {
        LockClass::Field(adt, name) | LockClass::Within(adt, name, _) => {
            format!("{}.{}", program.text(program.adt(adt).name), program.text(name))
        }
        LockClass::Static(id) => program.text(program.consts[id.index()].name).to_owned(),
    }
}

pub(crate) fn inversions(
    program: &Program,
    flows: &[FnFlow],
    summaries: &[Vec<Taken>],
    callers: &Callers,
) -> Vec<Inversion> {
    let mut edges: BTreeMap<(LockClass, LockClass), Vec<Edge>> = BTreeMap::new();
    let alone = single_threaded(program, flows);
    for (flow, id) in flows.iter().zip(0..) {
        let func = FnId(id);
        // A type that is never cloned is not shared that way either.
        let is_used = program.func(func).name != sym::CLONE || callers.has_any(func);
        if is_used && !program.func(func).test && !alone.contains(&krate(program, func)) {
            edges_of(program, flows, summaries, func, flow, &mut edges);
        }
    }
    let graph: DiGraphMap<LockClass, ()> =
        edges.keys().map(|&(held, taken)| (held, taken, ())).collect();
    let mut components = tarjan_scc(&graph);
    components.retain(|component| component.len() > 1);
    for component in &mut components {
        component.sort_unstable();
    }
    components.sort();
    components.iter().filter_map(|component| shortest_cycle(component, &edges)).collect()
}

fn krate(program: &Program, func: FnId) -> CrateId {
    program.modules[program.func(func).module.index()].krate
}

/// Programs whose `main` asks for an executor with one thread, and that start no other: their tasks meet at awaits only.
fn single_threaded(program: &Program, flows: &[FnFlow]) -> FxHashSet<CrateId> {
    let mut alone = FxHashSet::default();
    for id in (0..flows.len()).map(FnId::new) {
        let (func, home) = (program.func(id), krate(program, id));
        if func.name == sym::MAIN && func.module == program.crates[home.index()].root {
            let ir = &program.file(func.file).ir;
            let attrs = ir.attrs(ir.functions[func.idx.index()].attrs);
            let flavor = attrs.iter().any(|attr| ir.name(attr.args).contains("current_thread"));
            alone.extend(flavor.then_some(home));
        }
    }
    for (flow, id) in flows.iter().zip(0..) {
        let threads = |piece: &Piece| matches!(piece.runs, Runs::Elsewhere | Runs::Offloaded);
        if flow.pieces.iter().any(threads) {
            alone.remove(&krate(program, FnId(id)));
        }
    }
    alone
}

fn edges_of(
    program: &Program,
    flows: &[FnFlow],
    summaries: &[Vec<Taken>],
    func: FnId,
    flow: &FnFlow,
    edges: &mut BTreeMap<(LockClass, LockClass), Vec<Edge>>,
) {
    let mut add = |guards: &[u32],
                   class: Option<LockClass>,
                   mode: AcquireMode,
                   taken: Place,
                   chain: &[Hop],
                   sink: Place,
                   through_trait: bool| {
        let Some(taken_class) = class else { return };
        let classes: Vec<(&Acquisition, LockClass)> =
            held(flow, guards).filter_map(|held| Some((held, shared_class(held)?))).collect();
        for &(first, held_class) in &classes {
            if held_class == taken_class {
                continue;
            }
            let gates = classes
                .iter()
                .map(|&(_, class)| class)
                .filter(|&class| class != held_class)
                .collect();
            let known = edges.entry((held_class, taken_class)).or_default();
            if known.len() < 8 {
                let held = place(program, func, first.span);
                known.push(Edge {
                    func,
                    held_class,
                    held,
                    taken_class,
                    taken,
                    chain: chain.to_vec(),
                    sink,
                    through_trait,
                    held_mode: first.mode,
                    taken_mode: mode,
                    cfg: program.func(func).cfg.clone(),
                    gates,
                });
            }
        }
    };
    for acquisition in &flow.acquisitions {
        if acquisition.is_try || !happens(program, flow, acquisition) {
            continue;
        }
        let at = place(program, func, acquisition.span);
        add(&acquisition.held, shared_class(acquisition), acquisition.mode, at, &[], at, false);
    }
    for call in &flow.calls {
        let own = call.acquires.and_then(|own| flow.acquisitions[own as usize].lock);
        if call.held.is_empty() || !call.reachable || own.is_some() {
            continue;
        }
        for target in targets(program, func, call) {
            if !runs_now(program, call, target) {
                continue;
            }
            for taken in summaries.get(target.index()).map_or(&[][..], Vec::as_slice) {
                if taken.is_try || is_counted(taken.family) || taken.family == LockFamily::Map {
                    continue;
                }
                let (chain, sink) =
                    trace(program, flows, summaries, func, call.span, target, taken);
                add(
                    &call.held,
                    taken.place.class(program),
                    taken.mode,
                    place(program, func, call.span),
                    &chain,
                    sink,
                    taken.is_virtual || is_virtual(call),
                );
            }
        }
    }
}

/// The class of a lock that others can reach: what a local owns, its function may have to itself.
fn shared_class(acquisition: &Acquisition) -> Option<LockClass> {
    let is_lock = acquisition.mode != AcquireMode::Permit && is_whole(acquisition.lock);
    acquisition.class.filter(|_| is_lock && acquisition.place.as_ref().is_some_and(leaves_function))
}

fn is_shared(mode: AcquireMode) -> bool {
    matches!(mode, AcquireMode::Shared | AcquireMode::SharedRecursive)
}

/// The shortest cycle of a component that can deadlock: not all readers, no lock common to all its edges, more than one place in the code.
fn shortest_cycle(
    component: &[LockClass],
    edges: &BTreeMap<(LockClass, LockClass), Vec<Edge>>,
) -> Option<Inversion> {
    for length in 2..=component.len().min(4) {
        for &start in component {
            let mut path = vec![start];
            if let Some(found) = extend(component, edges, &mut path, length) {
                return Some(found);
            }
        }
    }
    None
}

fn extend(
    component: &[LockClass],
    edges: &BTreeMap<(LockClass, LockClass), Vec<Edge>>,
    path: &mut Vec<LockClass>,
    length: usize,
) -> Option<Inversion> {
    if path.len() == length {
        return close(edges, path);
    }
    let (first, last) = (*path.first()?, *path.last()?);
    // Cycles are found from their smallest class.
    for &next in component.iter().filter(|&&next| next > first) {
        if path.contains(&next) || !edges.contains_key(&(last, next)) {
            continue;
        }
        path.push(next);
        let found = extend(component, edges, path, length);
        path.pop();
        if found.is_some() {
            return found;
        }
    }
    None
}

fn close(
    edges: &BTreeMap<(LockClass, LockClass), Vec<Edge>>,
    path: &[LockClass],
) -> Option<Inversion> {
    let pairs: Vec<&Vec<Edge>> = path
        .iter()
        .zip(path.iter().cycle().skip(1))
        .map(|(&held, &taken)| edges.get(&(held, taken)))
        .collect::<Option<_>>()?;
    let mut chosen: Vec<&Edge> = Vec::new();
    pick(&pairs, &mut chosen).then(|| Inversion { edges: chosen.into_iter().cloned().collect() })
}

/// Chooses one witness for each edge, so that together they can deadlock.
fn pick<'e>(pairs: &[&'e Vec<Edge>], chosen: &mut Vec<&'e Edge>) -> bool {
    let Some((first, rest)) = pairs.split_first() else { return can_deadlock(chosen) };
    for edge in *first {
        chosen.push(edge);
        if pick(rest, chosen) {
            return true;
        }
        chosen.pop();
    }
    false
}

fn can_deadlock(edges: &[&Edge]) -> bool {
    let Some((first, rest)) = edges.split_first() else { return false };
    let gate = first.gates.iter().any(|gate| rest.iter().all(|edge| edge.gates.contains(gate)));
    let same_place = rest.iter().any(|edge| edge.held == first.held);
    // Readers let each other in: of each lock, who holds it and who waits for it must exclude each other.
    let mut next = edges.iter().cycle().skip(1);
    let blocks = edges.iter().all(|edge| {
        next.next().is_some_and(|next| !is_shared(edge.taken_mode) || !is_shared(next.held_mode))
    });
    let one_build =
        edges.iter().all(|edge| rest.iter().all(|other| !other.cfg.excludes(&edge.cfg)));
    !gate && !same_place && blocks && one_build
}
