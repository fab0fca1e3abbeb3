//! Functions that start a runtime by an attribute, and what the runtime that they ask for does not allow in what they call. Which attributes do so,
//! which words among their arguments count and which calls need more, models say.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rustc_hash::FxHashSet;

use super::events::{FnFlow, Runs};
use super::{Callers, builds, heat};
use crate::link::{CrateId, FnId, Program};
use crate::source::Span;
use crate::workspace::TargetKind;

/// A call that panics, as the only thread of its runtime runs it.
#[derive(Debug)]
pub struct NoWorkers {
    /// The calls from the function that starts the runtime to that one, each with the function it stands in.
    pub steps: Vec<(FnId, Span, FnId)>,
}

/// Calls between the two at most.
const MAX_STEPS: usize = 6;

/// What is found, by the function that starts the runtime.
pub(crate) fn without_workers(
    program: &Program,
    flows: &[FnFlow],
    callers: &Callers,
) -> BTreeMap<FnId, NoWorkers> {
    let needs =
        |flow: &FnFlow| flow.calls.iter().any(|call| call.callee.effects(program).needs_workers);
    let users = (0..flows.len()).map(FnId::new).filter(|func| needs(&flows[func.index()]));
    let entries = callers.leading_to(users).into_iter();
    let entries = entries.filter(|&func| has_one_thread(program, func));
    entries.filter_map(|entry| Some((entry, reach(program, flows, entry)?))).collect()
}

/// Whether `func` starts a runtime that runs all tasks on the thread that it was started on.
pub(super) fn has_one_thread(program: &Program, func: FnId) -> bool {
    program.attributes(func).iter().any(|(args, effects)| {
        effects.one_thread.as_deref().is_some_and(|word| match word.strip_prefix('!') {
            Some(word) => !args.contains(word),
            None => args.contains(word),
        })
    })
}

/// Whether time stands still in the runtime that `func` starts.
pub fn pauses_time(program: &Program, func: FnId) -> bool {
    program.attributes(func).iter().any(|(args, effects)| {
        effects.pauses_time.as_deref().is_some_and(|word| args.contains(word))
    })
}

/// Crates whose code runs on a runtime with one thread, as far as the workspace has runtimes for it: their own, those of the crates that they use,
/// and for libraries those of the crates that use them.
pub(crate) fn single_threaded(program: &Program, flows: &[FnFlow]) -> FxHashSet<CrateId> {
    let runtimes = runtimes(program, flows);
    let uses = Uses::build(program);
    let kind = |krate: CrateId| program.crates[krate.index()].kind;
    let is_known = |krate: CrateId| {
        let beside = uses.beside(program, krate);
        // Who runs a library that no program here uses is not known.
        let is_run = kind(krate) != Some(TargetKind::Lib)
            || beside.iter().any(|&user| kind(user) == Some(TargetKind::Bin));
        let is_narrow = |other| runtimes.get(other).is_none_or(Runtimes::is_narrow);
        is_run && beside.iter().all(is_narrow)
    };
    let narrow = runtimes.iter().filter(|(_, made)| made.is_narrow());
    narrow.map(|(&krate, _)| krate).filter(|&krate| is_known(krate)).collect()
}

/// How many runtimes the code of a crate makes, and how many of them have one thread.
#[derive(Default)]
struct Runtimes {
    narrow: usize,
    all: usize,
}

impl Runtimes {
    fn is_narrow(&self) -> bool {
        self.narrow == self.all
    }
}

fn runtimes(program: &Program, flows: &[FnFlow]) -> BTreeMap<CrateId, Runtimes> {
    let mut found: BTreeMap<CrateId, Runtimes> = BTreeMap::new();
    for func in program.workspace_fns().filter(|&func| !program.func(func).test) {
        let mut note = |narrow: bool, made: bool| {
            let runtimes = found.entry(program.krate_of(func)).or_default();
            runtimes.narrow += usize::from(narrow);
            runtimes.all += usize::from(made);
        };
        if heat::is_main(program, func) && starts_runtime(program, func) {
            note(has_one_thread(program, func), true);
        }
        // Builders of such runtimes, and runtimes made.
        for call in &flows[func.index()].calls {
            let effects = call.callee.effects(program);
            if effects.makes_runtime || effects.one_thread.is_some() {
                note(effects.one_thread.is_some(), effects.makes_runtime);
            }
        }
    }
    found
}

fn starts_runtime(program: &Program, func: FnId) -> bool {
    program.attributes(func).iter().any(|(_, effects)| effects.runtime_entry)
}

/// Which crates of the workspace use which.
struct Uses {
    used: BTreeMap<CrateId, Vec<CrateId>>,
    users: BTreeMap<CrateId, Vec<CrateId>>,
}

impl Uses {
    fn build(program: &Program) -> Self {
        let mut uses = Self { used: BTreeMap::new(), users: BTreeMap::new() };
        let crates = (0..program.crates.len()).map(CrateId::new);
        for krate in crates.filter(|id| !program.crates[id.index()].is_model) {
            let mut used: Vec<CrateId> =
                program.crates[krate.index()].externs.values().copied().flatten().collect();
            used.retain(|other| !program.crates[other.index()].is_model && *other != krate);
            used.sort_unstable();
            for &other in &used {
                uses.users.entry(other).or_default().push(krate);
            }
            uses.used.insert(krate, used);
        }
        uses
    }

    /// The crates that are part of the same programs: those that `krate` uses, and those that use it. Tests and examples of others run other code.
    fn beside(&self, program: &Program, krate: CrateId) -> BTreeSet<CrateId> {
        let mut found = reachable(&self.used, krate);
        let users = reachable(&self.users, krate).into_iter();
        found.extend(users.filter(|user| {
            let kind = program.crates[user.index()].kind;
            matches!(kind, Some(TargetKind::Lib | TargetKind::Bin))
        }));
        found
    }
}

fn reachable(edges: &BTreeMap<CrateId, Vec<CrateId>>, from: CrateId) -> BTreeSet<CrateId> {
    let mut found = BTreeSet::new();
    let mut work = vec![from];
    while let Some(at) = work.pop() {
        let next = edges.get(&at).into_iter().flatten();
        work.extend(next.filter(|&&next| found.insert(next)));
    }
    found
}

/// The shortest way from `entry` to a call that needs other threads, on this one all along.
fn reach(program: &Program, flows: &[FnFlow], entry: FnId) -> Option<NoWorkers> {
    let mut seen = FxHashSet::from_iter([entry]);
    let mut queue = VecDeque::from([(entry, Vec::new())]);
    while let Some((func, steps)) = queue.pop_front() {
        let flow = &flows[func.index()];
        // Who asks what runtime it is on knows what to do.
        if flow.calls.iter().any(|call| call.callee.effects(program).detects_runtime) {
            continue;
        }
        let calls = flow.calls.iter().filter(|call| {
            call.reachable
                && call.when.is_none()
                && stays_on_thread(flow, call.piece)
                && !builds::call_apart(program, entry, func, call)
        });
        for call in calls {
            let Some(callee) = call.callee.func() else { continue };
            let steps = [steps.as_slice(), &[(func, call.span, callee)]].concat();
            if call.callee.effects(program).needs_workers {
                return Some(NoWorkers { steps });
            }
            let is_ours = callee.index() < flows.len() && program.func(callee).has_body;
            if is_ours && steps.len() < MAX_STEPS && seen.insert(callee) {
                queue.push_back((callee, steps));
            }
        }
    }
    None
}

/// Whether a piece runs on a thread of the runtime that its function runs on.
fn stays_on_thread(flow: &FnFlow, piece: u32) -> bool {
    let data = &flow.pieces[piece as usize];
    match data.runs {
        Runs::Called => true,
        Runs::Inline | Runs::Polled | Runs::Spawned | Runs::WhenPolled => {
            stays_on_thread(flow, data.parent)
        }
        Runs::Offloaded | Runs::Elsewhere | Runs::BlockedOn | Runs::Unknown => false,
    }
}
