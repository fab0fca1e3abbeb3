//! Which calls keep an executor's thread: directly, or through synchronous functions of the workspace. Sinks and off-loaders are the models' word.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::apart::{self, Apart};
use super::events::{Call, FnFlow, Runs, Variant, When};
use super::heat::{self, Heats};
use super::{Callers, builds, place, runs_synchronously, targets};
use crate::link::ty::Ty;
use crate::link::{Assumed, Assumption, FnId, Program};
use crate::models::Blocks;
use crate::source::Place;

/// A call in async code that blocks.
#[derive(Debug)]
pub struct BlockingSite {
    pub call: Place,
    pub kind: Blocks,
    /// The API that blocks.
    pub sink: FnId,
    /// Calls from the async code to the sink; one when the call is direct.
    pub chain: Vec<Hop>,
    /// Reached through a trait's only implementations, not by a plain call.
    pub through_trait: bool,
    /// The first call, in the function's flow.
    pub index: usize,
}

/// One call of a chain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hop {
    pub place: Place,
    pub callee: FnId,
    /// Called through a trait: one of its implementations in the workspace.
    pub through_trait: bool,
}

/// How a synchronous function comes to block.
#[derive(Clone, Debug)]
struct Witness {
    kind: Blocks,
    /// The call in the function.
    call: u32,
    target: FnId,
    depth: u32,
    is_virtual: bool,
    /// The sink panics on a thread of a runtime.
    panics: bool,
    /// The variants that parameters must have.
    when: Vec<(u32, Variant)>,
}

/// The longest chain that is followed.
const MAX_DEPTH: u32 = 16;

pub(crate) fn sites(
    program: &Program,
    flows: &[FnFlow],
    callers: &Callers,
    heats: &Heats,
) -> (Vec<Vec<BlockingSite>>, Vec<Assumption>) {
    let summaries = summaries(program, flows, callers);
    let apart = apart::build(program, flows, heats);
    let sites = flows
        .par_iter()
        .enumerate()
        .map(|(id, flow)| {
            sites_of(program, flows, &summaries, (&apart, heats), FnId::new(id), flow)
        })
        .collect();
    (sites, useless(program, flows, &summaries))
}

fn sink_kind(program: &Program, target: FnId) -> Option<Blocks> {
    let func = program.func(target);
    let is_assumed = func.assumed == Some(Assumed::Blocking) && !func.is_async;
    let assumed = is_assumed.then_some(Blocks::Wait);
    program.effects(target).blocks.or(assumed)
}

/// Whether callers are told nothing of what `func` does below.
fn hides_what_it_does(program: &Program, func: FnId) -> bool {
    program.func(func).assumed.is_some()
}

/// The comments that change nothing: nothing blocks there, or they stand at no function.
fn useless(program: &Program, flows: &[FnFlow], summaries: &[Vec<Witness>]) -> Vec<Assumption> {
    let blocks = |func: FnId| {
        flows[func.index()].calls.iter().zip(0..).any(|(call, index)| {
            call.reachable
                && !steps(program, &flows[func.index()], summaries, func, call, index).is_empty()
        })
    };
    let is_useful = |assumption: &Assumption| {
        assumption.assumed == Assumed::CancelSafe
            || assumption.func.is_some_and(|func| match assumption.assumed {
                // An async fn gives its thread back or is itself what should be reported.
                Assumed::Blocking => !program.func(func).is_async,
                Assumed::Nonblocking | Assumed::Mixed => blocks(func),
                // About something else.
                Assumed::CancelSafe => true,
            })
    };
    program.assumptions.iter().copied().filter(|assumption| !is_useful(assumption)).collect()
}

/// Whether nothing like it is known, or only for some arguments.
fn is_news(known: &[Witness], witness: &Witness) -> bool {
    let mut same = known.iter().filter(|known| known.kind == witness.kind);
    same.all(|known| !known.when.is_empty() && witness.when.is_empty())
}

/// For each function the shortest way to each kind of blocking, and the shortest for all arguments: rounds by length, so that the first found is shortest.
fn summaries(program: &Program, flows: &[FnFlow], callers: &Callers) -> Vec<Vec<Witness>> {
    let mut summaries: Vec<Vec<Witness>> = vec![Vec::new(); flows.len()];
    let mut candidates: Vec<FnId> = (0..flows.len()).map(FnId::new).collect();
    for depth in 1..=MAX_DEPTH {
        let mut found = Vec::new();
        for &func in &candidates {
            let flow = &flows[func.index()];
            if flow.calls.is_empty()
                || program.func(func).is_async
                || hides_what_it_does(program, func)
            {
                continue;
            }
            collect(program, flow, &summaries, func, depth, &mut found);
        }
        if found.is_empty() {
            break;
        }
        candidates = callers.of_any(found.iter().map(|&(func, _)| func));
        for (func, witness) in found {
            let known: &mut Vec<Witness> = &mut summaries[func.index()];
            if is_news(known, &witness) {
                known.push(witness);
            }
        }
    }
    summaries
}

fn collect(
    program: &Program,
    flow: &FnFlow,
    summaries: &[Vec<Witness>],
    func: FnId,
    depth: u32,
    found: &mut Vec<(FnId, Witness)>,
) {
    for (call, index) in flow.calls.iter().zip(0..) {
        if !call.reachable || !call.released || !runs_synchronously(flow, call.piece) {
            continue;
        }
        for witness in steps(program, flow, summaries, func, call, index) {
            if witness.depth == depth && is_news(&summaries[func.index()], &witness) {
                found.push((func, witness));
            }
        }
    }
}

/// The ways in which one call blocks.
fn steps(
    program: &Program,
    flow: &FnFlow,
    summaries: &[Vec<Witness>],
    func: FnId,
    call: &Call,
    index: u32,
) -> Vec<Witness> {
    let targets = targets(program, func, call);
    if targets.is_empty() {
        return Vec::new();
    }
    let in_memory = in_memory_file(program, func, call);
    let is_virtual = targets.first().is_some_and(|&target| Some(target) != call.callee.func());
    let is_failure = |when| matches!(when, When::Failed);
    let (failed, once) = (flow.conditions_of(call).any(is_failure), heat::is_once(flow, call));
    let own: Vec<(u32, Variant)> = flow
        .conditions_of(call)
        .filter_map(|when| match when {
            When::Is(param, variant) => Some((param, variant)),
            When::Failed | When::FirstUse => None,
        })
        .collect();
    let mut steps = Vec::new();
    for target in targets {
        let kind = sink_kind(program, target);
        let is_quick = |kind| {
            in_memory && is_file(kind)
                || kind == Blocks::Wait && asks_whether_done(program, flow, target)
        };
        if let Some(kind) = kind.filter(|&kind| !is_quick(kind)) {
            let when = own.clone();
            let panics = program.effects(target).panics_in_runtime;
            steps.push(Witness { kind, call: index, target, depth: 1, is_virtual, panics, when });
        }
        let data = program.func(target);
        let caller = program.func(func);
        let is_more = data.cfg.is_unreleased() && !caller.cfg.is_unreleased();
        // What never returns after a failure gives up: nobody waits for it to try again.
        if data.is_async
            || failed && data.output == Ty::NEVER
            || builds::apart(program, func, target)
            || !caller.test && (data.test || is_more)
        {
            continue;
        }
        for below in possible(summaries, flow, index, target) {
            let handed_on = below.when.iter().filter_map(|&(param, variant)| {
                let place = call.args.get(param as usize)?.as_ref()?;
                Some((place.parameter()?, variant))
            });
            steps.push(Witness {
                kind: below.kind,
                call: index,
                target,
                depth: below.depth + 1,
                is_virtual,
                panics: below.panics,
                when: own.iter().copied().chain(handed_on).collect(),
            });
        }
    }
    // What is done where something failed is rare, and a thread that is joined there has mostly ended. To wait before trying again is not. What is
    // done once takes its time once, unless it means to. A panic is wrong however rare it is.
    steps.retain(|step| {
        let sleeps = step.kind == Blocks::Sleep;
        let waits = sleeps || step.kind == Blocks::Runtime;
        step.panics || (!failed || sleeps) && (!once || waits)
    });
    steps
}

/// The ways in which `target` blocks for the arguments of the call `index`, at most one of each kind.
fn possible<'s>(
    summaries: &'s [Vec<Witness>],
    flow: &FnFlow,
    index: u32,
    target: FnId,
) -> Vec<&'s Witness> {
    let args = &flow.known_args;
    let first = args.partition_point(|&(call, ..)| call < index);
    let last = args.partition_point(|&(call, ..)| call <= index);
    let excluded = |&(param, needed): &(u32, Variant)| {
        let mut args = args[first..last].iter();
        args.any(|&(_, known, variant)| known == param && variant.excludes(needed))
    };
    let mut possible: Vec<&Witness> = Vec::new();
    for witness in summaries.get(target.index()).map_or(&[][..], Vec::as_slice) {
        if !witness.when.iter().any(excluded)
            && !possible.iter().any(|known| known.kind == witness.kind)
        {
            possible.push(witness);
        }
    }
    possible
}

/// Whether the function also asks whether what `wait` waits for is over: it means to wait only then.
fn asks_whether_done(program: &Program, flow: &FnFlow, wait: FnId) -> bool {
    let asks = |func: FnId| {
        program.effects(func).tells_done && program.self_adt(func) == program.self_adt(wait)
    };
    flow.calls.iter().filter_map(|call| call.callee.func()).any(asks)
}

fn is_file(kind: Blocks) -> bool {
    matches!(kind, Blocks::Fs | Blocks::FsBulk | Blocks::FsMetadata)
}

/// Files that the kernel makes up are read from memory.
fn in_memory_file(program: &Program, func: FnId, call: &Call) -> bool {
    let path = program.file(program.func(func).file).ir.name(call.path_argument);
    ["/proc/", "/sys/", "/dev/shm/"].iter().any(|root| path.starts_with(root))
}

fn sites_of(
    program: &Program,
    flows: &[FnFlow],
    summaries: &[Vec<Witness>],
    (apart, heats): (&Apart, &Heats),
    func: FnId,
    flow: &FnFlow,
) -> Vec<BlockingSite> {
    let mut sites: Vec<BlockingSite> = Vec::new();
    if program.func(func).assumed == Some(Assumed::Nonblocking) {
        return sites;
    }
    let mut seen: FxHashMap<Place, usize> = FxHashMap::default();
    for (call, index) in flow.calls.iter().zip(0..) {
        if !call.reachable
            || !flow.pieces[call.piece as usize].is_async
            || is_offloaded(flow, call.piece)
        {
            continue;
        }
        let is_apart = apart.is(func, flow, call, heats.of(func));
        let mut steps = steps(program, flow, summaries, func, call, index);
        // A thread that runs a future to its end may do what takes long, but not run a second one.
        steps.retain(|step| !is_apart || step.kind == Blocks::Runtime);
        for step in steps {
            let first = Hop {
                place: place(program, func, call.span),
                callee: step.target,
                through_trait: step.is_virtual,
            };
            let followed = chain(program, flows, summaries, first, &step, (func, flow));
            let Some((chain, through_trait)) = followed else { continue };
            let Some(last) = chain.last().copied() else { continue };
            let sink = last.callee;
            let site = BlockingSite {
                call: first.place,
                kind: step.kind,
                sink,
                chain,
                through_trait: through_trait || step.is_virtual,
                index: index as usize,
            };
            // One report for each place that blocks in the end: the shortest way to it.
            match seen.get(&last.place) {
                Some(&known) if sites[known].chain.len() <= site.chain.len() => {}
                Some(&known) => sites[known] = site,
                None => {
                    seen.insert(last.place, sites.len());
                    sites.push(site);
                }
            }
        }
    }
    sites
}

/// Inside a closure that was handed to an off-loader, async code only runs if the closure makes it run.
fn is_offloaded(flow: &FnFlow, piece: u32) -> bool {
    let mut at = piece;
    loop {
        let data = &flow.pieces[at as usize];
        match data.runs {
            Runs::Offloaded => return true,
            Runs::Inline | Runs::Polled | Runs::WhenPolled => at = data.parent,
            _ => return false,
        }
    }
}

/// Follows the witnesses down to the sink. `None` if no build has `start` and all the steps.
fn chain(
    program: &Program,
    flows: &[FnFlow],
    summaries: &[Vec<Witness>],
    first: Hop,
    step: &Witness,
    (start, flow): (FnId, &FnFlow),
) -> Option<(Vec<Hop>, bool)> {
    let mut chain = vec![first];
    let mut through_trait = false;
    let (mut step, mut flow) = (step, flow);
    if builds::apart(program, start, step.target) {
        return None;
    }
    while step.depth > 1 {
        let at = step.target;
        let possible = possible(summaries, flow, step.call, at);
        step = possible.into_iter().find(|known| known.kind == step.kind)?;
        flow = &flows[at.index()];
        let call = &flow.calls[step.call as usize];
        if builds::call_apart(program, start, at, call)
            || builds::apart(program, start, step.target)
        {
            return None;
        }
        chain.push(Hop {
            place: place(program, at, call.span),
            callee: step.target,
            through_trait: step.is_virtual,
        });
        through_trait |= step.is_virtual;
    }
    Some((chain, through_trait))
}
