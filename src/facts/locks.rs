//! Which locks each function takes while it runs, and locks taken again by their holder, told apart by instance. Summaries go bottom-up over the call
//! graph; places of parameters are replaced by the caller's. Locals never leave their function, and what is not surely the same lock is not compared.

use rustc_hash::FxHashSet;

use super::blocking::Hop;
use super::events::{Acquisition, Binding, Call, Callee, FnFlow, LockClass, LockPlace, Root};
use super::{Callers, place, runs_in_place, targets};
use crate::link::ty::TyKind;
use crate::link::{FnId, Program, sym};
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
    pub(super) place: LockPlace,
    pub(super) mode: AcquireMode,
    pub(super) is_try: bool,
    pub(super) family: LockFamily,
    /// The acquisition or, if it is a callee's, the call.
    span: Span,
    via: Option<(FnId, u32)>,
    depth: u32,
    /// Through a trait: one of its implementations takes it.
    pub(super) is_virtual: bool,
}

/// A lock taken again while its guard is alive.
#[derive(Debug)]
pub struct Reentry {
    pub held: Place,
    pub held_mode: AcquireMode,
    /// The call whose function holds it while it runs the closure that takes it again.
    pub lent: Option<Hop>,
    /// The second acquisition, or the call that leads to it.
    pub again: Place,
    /// From the call to the acquisition; empty if it is taken right here.
    pub chain: Vec<Hop>,
    /// Where the lock is taken the second time.
    pub sink: Place,
    pub mode: AcquireMode,
    pub family: LockFamily,
    pub class: Option<LockClass>,
    pub name: String,
    pub binding: Binding,
    /// It may have ended before, on other ways.
    pub on_some_way: bool,
    /// Through a trait: one of its implementations takes it.
    pub through_trait: bool,
    /// In what `&mut self` has for itself meanwhile.
    pub is_own: bool,
    /// Nobody calls the function but who also takes the lock to write, one after the other.
    pub called_by_writer: bool,
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
pub(super) fn translate(place: &LockPlace, args: &[Option<LockPlace>]) -> Option<LockPlace> {
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

pub(super) fn leaves_function(place: &LockPlace) -> bool {
    !matches!(place.root, Root::Local(_))
}

/// One place, certainly: an indexed element is never known to be the same.
fn same_instance(left: &LockPlace, right: &LockPlace) -> bool {
    left == right && left.path.iter().all(|&(name, _)| name != sym::INDEX)
}

/// Which implementation runs is not known.
pub(super) fn is_virtual(call: &Call) -> bool {
    matches!(call.callee, Callee::Virtual(_))
}

/// Whether the callee's body runs at this call.
pub(super) fn runs_now(program: &Program, call: &Call, target: FnId) -> bool {
    !program.func(target).is_async || call.awaited
}

pub(crate) fn summaries(program: &Program, flows: &[FnFlow], callers: &Callers) -> Vec<Vec<Taken>> {
    let mut summaries: Vec<Vec<Taken>> =
        flows.iter().map(|flow| own_locks(program, flow)).collect();
    let mut changed: Vec<bool> = summaries.iter().map(|taken| !taken.is_empty()).collect();
    for depth in 1..MAX_DEPTH {
        let is_changed = |func: &FnId| changed[func.index()];
        let mut found = Vec::new();
        for func in callers.of_any((0..flows.len()).map(FnId::new).filter(is_changed)) {
            let calls = flows[func.index()].calls.iter().zip(0..);
            for call in calls {
                let targets = targets(program, func, call.0).into_iter();
                for target in targets.filter(|target| changed.get(target.index()) == Some(&true)) {
                    let below = summaries[target.index()].iter();
                    let nearest = below.filter(|taken| taken.depth + 1 == depth);
                    let taken = nearest.filter_map(|taken| {
                        through_call(program, &flows[func.index()], call, target, taken)
                    });
                    found.extend(taken.map(|taken| (func.index(), taken)));
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

/// A lock that `target` takes, as the function with the call takes it by that.
fn through_call(
    program: &Program,
    flow: &FnFlow,
    (call, index): (&Call, u32),
    target: FnId,
    taken: &Taken,
) -> Option<Taken> {
    if !call.reachable || !runs_in_place(flow, call.piece) || !runs_now(program, call, target) {
        return None;
    }
    Some(Taken {
        place: translate(&taken.place, &call.args).filter(leaves_function)?,
        span: call.span,
        via: Some((target, index)),
        depth: taken.depth + 1,
        is_virtual: taken.is_virtual || is_virtual(call),
        ..taken.clone()
    })
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
pub(super) fn happens(program: &Program, flow: &FnFlow, acquisition: &Acquisition) -> bool {
    let Some(call) = acquisition.call.map(|call| &flow.calls[call as usize]) else { return false };
    let is_async = call.callee.func().is_some_and(|func| program.func(func).is_async);
    call.reachable && (!is_async || call.awaited)
}

/// Locks whose second taking stops the holder: cells panic, and reentrant locks are made for it.
fn compared(lock: Option<LockModel>) -> Option<LockFamily> {
    lock.filter(|lock| !lock.reentrant && lock.family != LockFamily::Cell).map(|lock| lock.family)
}

/// Locks that are taken as a whole. Of a map each key's part is one, so their order says nothing.
pub(super) fn is_whole(lock: Option<LockModel>) -> bool {
    compared(lock).is_some_and(|family| family != LockFamily::Map)
}

fn conflicts(first: AcquireMode, second: AcquireMode, family: LockFamily) -> bool {
    use AcquireMode::{Permit, SharedRecursive};
    // Readers of a map do not wait for writers that queue.
    let both_read = first.is_shared() && second.is_shared();
    matches!(first, Permit) == matches!(second, Permit)
        && !matches!(second, SharedRecursive)
        && !(both_read && family == LockFamily::Map)
}

pub(crate) fn reentries(
    program: &Program,
    flows: &[FnFlow],
    summaries: &[Vec<Taken>],
    callers: &Callers,
) -> Vec<Vec<Reentry>> {
    let mut all: Vec<Vec<Reentry>> = flows
        .iter()
        .zip(0..)
        .map(|(flow, id)| {
            let (func, found, seen) = (FnId(id), Vec::new(), FxHashSet::default());
            Finder { program, flows, summaries, func, flow, found, seen }.run()
        })
        .collect();
    for (found, id) in all.iter_mut().zip(0..) {
        for reentry in found {
            let class = reentry.class;
            reentry.called_by_writer = class.is_some_and(|class| {
                called_by_writer(program, summaries, callers, FnId(id), class)
            });
        }
    }
    all
}

/// How far up a function's only callers are asked.
const MAX_CALLERS: usize = 3;

fn called_by_writer(
    program: &Program,
    summaries: &[Vec<Taken>],
    callers: &Callers,
    func: FnId,
    class: LockClass,
) -> bool {
    let mut at = func;
    (0..MAX_CALLERS).any(|_| {
        let mut known = callers.of_any([at]);
        known.retain(|&caller| caller != at && !program.func(caller).test);
        let [caller] = known[..] else { return false };
        at = caller;
        let writes = |taken: &Taken| taken.mode == AcquireMode::Exclusive;
        summaries[caller.index()]
            .iter()
            .any(|taken| writes(taken) && taken.place.class(program) == Some(class))
    })
}

/// Finds what one function takes again, by itself and through what it calls.
struct Finder<'a> {
    program: &'a Program,
    flows: &'a [FnFlow],
    summaries: &'a [Vec<Taken>],
    func: FnId,
    flow: &'a FnFlow,
    found: Vec<Reentry>,
    /// Where the guard and where the second lock is taken.
    seen: FxHashSet<(Span, Span)>,
}

impl Finder<'_> {
    fn run(mut self) -> Vec<Reentry> {
        for acquisition in &self.flow.acquisitions {
            if self.found.len() >= MAX_REENTRIES {
                return self.found;
            }
            self.here(acquisition);
        }
        for call in &self.flow.calls {
            let is_bare = call.held.is_empty() && call.possibly_held.is_empty();
            if is_bare || !call.reachable {
                continue;
            }
            for target in targets(self.program, self.func, call) {
                if runs_now(self.program, call, target) {
                    self.below(call, target);
                }
            }
        }
        self.found
    }

    fn here(&mut self, second: &Acquisition) {
        let Some(place) = second.place.as_ref() else { return };
        let Some(family) = compared(second.lock) else { return };
        if second.is_try || !happens(self.program, self.flow, second) {
            return;
        }
        let guards = held_or_possibly(self.flow, &second.held, &second.possibly_held);
        for (held, on_some_way) in guards {
            if self.is_again(held, second.span, place, (second.mode, family)) {
                let again = self.reentry(held, second.span, (second.mode, family));
                self.found.push(Reentry { on_some_way, ..again });
            }
        }
    }

    fn below(&mut self, call: &Call, target: FnId) {
        let own = call.acquires.map(|own| &self.flow.acquisitions[own as usize]);
        for taken in self.summaries.get(target.index()).map_or(&[][..], Vec::as_slice) {
            let Some(second) = translate(&taken.place, &call.args) else { continue };
            if taken.is_try || own.is_some_and(|own| own.place.as_ref() == Some(&second)) {
                continue;
            }
            let how = (taken.mode, taken.family);
            let guards = held_or_possibly(self.flow, &call.held, &call.possibly_held);
            for (held, on_some_way) in guards {
                if self.is_again(held, call.span, &second, how) {
                    let (chain, sink) = self.trace(call.span, target, taken);
                    let again = self.reentry(held, call.span, how);
                    let through_trait = taken.is_virtual || is_virtual(call);
                    self.found.push(Reentry { chain, sink, on_some_way, through_trait, ..again });
                }
            }
        }
    }

    /// Whether the holder of `held` waits for itself at `again`, and nothing was said of it yet.
    fn is_again(
        &mut self,
        held: &Acquisition,
        again: Span,
        second: &LockPlace,
        (mode, family): (AcquireMode, LockFamily),
    ) -> bool {
        held.place.as_ref().is_some_and(|first| same_instance(first, second))
            && conflicts(held.mode, mode, family)
            && self.seen.insert((held.span, again))
    }

    fn trace(&self, span: Span, target: FnId, taken: &Taken) -> (Vec<Hop>, Place) {
        trace(self.program, self.flows, self.summaries, self.func, span, target, taken)
    }

    /// Taken again right here, surely.
    fn reentry(
        &self,
        held: &Acquisition,
        again: Span,
        (mode, family): (AcquireMode, LockFamily),
    ) -> Reentry {
        let (program, func) = (self.program, self.func);
        let name = held.place.as_ref().map(|place| describe(program, func, place));
        let again = place(program, func, again);
        Reentry {
            held: taken_at(program, func, held),
            held_mode: held.mode,
            lent: lender(program, func, held),
            again,
            chain: Vec::new(),
            sink: again,
            mode,
            family,
            class: held.class,
            name: name.unwrap_or_default(),
            binding: held.binding,
            on_some_way: false,
            through_trait: false,
            is_own: held.place.as_ref().is_some_and(|place| is_own(program, func, place)),
            called_by_writer: false,
        }
    }
}

pub(super) fn held<'f>(
    flow: &'f FnFlow,
    guards: &'f [u32],
) -> impl Iterator<Item = &'f Acquisition> + 'f {
    let held = guards.iter().map(|&guard| &flow.acquisitions[guard as usize]);
    held.filter(|held| compared(held.lock).is_some())
}

/// What is held, and what may be: each with whether that is so on some ways only.
fn held_or_possibly<'f>(
    flow: &'f FnFlow,
    surely: &'f [u32],
    possibly: &'f [u32],
) -> impl Iterator<Item = (&'f Acquisition, bool)> + 'f {
    let surely = held(flow, surely).map(|held| (held, false));
    surely.chain(held(flow, possibly).map(|held| (held, true)))
}

/// Where a lock is taken that `func` holds, by itself or by a function that runs a closure of its.
pub(super) fn taken_at(program: &Program, func: FnId, held: &Acquisition) -> Place {
    match held.binding {
        Binding::Lent(by, span) => place(program, by, span),
        Binding::Named(_) | Binding::Temporary => place(program, func, held.span),
    }
}

/// The call of a function that holds the lock while it runs a closure of `func`.
pub(super) fn lender(program: &Program, func: FnId, held: &Acquisition) -> Option<Hop> {
    let Binding::Lent(callee, _) = held.binding else { return None };
    Some(Hop { place: place(program, func, held.span), callee, through_trait: false })
}

/// Whether `&mut self` of `func` leads to the place.
fn is_own(program: &Program, func: FnId, place: &LockPlace) -> bool {
    place.root == Root::Param(0)
        && program.func(func).has_self
        && matches!(program.receiver(func), Some(TyKind::Ref { mutable: true, .. }))
}

/// The calls from `span` in `func` to the acquisition that `taken` of `target` stands for.
pub(super) fn trace(
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
    linked.ir.binding_name(pat).unwrap_or("the lock").to_owned()
}
