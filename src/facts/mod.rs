//! Whole-program analyses with witnesses, computed once and read by rules. Knows effects and shapes, no API and no rule.

mod apart;
pub mod blocking;
mod builds;
mod callbacks;
pub mod cancel;
pub mod entries;
pub mod events;
mod flow;
pub mod heat;
pub mod idle_async;
pub mod idle_locks;
pub mod keys;
mod live;
pub mod locks;
pub mod open_locks;
pub mod order;
pub mod outside;
pub mod patience;
mod roots;
mod sparse;
mod tree;
pub mod values;
pub mod waits;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::diagnostic::Heat;
use crate::guard::quietly;
use crate::ir::{ExprKind, FnIdx};
use crate::link::census::{self, Census};
use crate::link::infer::infer_file;
use crate::link::{Assumption, Container, CrateId, FnId, Program};
use crate::source::{FileId, Place, Span};
pub use blocking::{BlockingSite, Hop};
use events::{Call, Callee, FnFlow, PieceKind, Runs};
pub use heat::{HeatPath, Spark};
pub use locks::Reentry;
pub use order::LockOrder;
pub use roots::Waiting;
use sparse::Sparse;
use values::{FnValues, Kind, Made, Values};
use waits::FnWaits;

/// What is known of every function of the workspace.
#[derive(Debug, Default)]
pub struct Facts {
    flows: Vec<FnFlow>,
    values: Values,
    waits: Sparse<FnWaits>,
    waiters: patience::Waiters,
    without_workers: BTreeMap<FnId, entries::NoWorkers>,
    single_threaded: FxHashSet<CrateId>,
    roots: roots::Roots,
    without_context: BTreeMap<FnId, Vec<outside::NoContext>>,
    heat: heat::Heats,
    callers: Callers,
    blocking: Vec<Vec<BlockingSite>>,
    reentries: Vec<Vec<Reentry>>,
    pub order: LockOrder,
    /// Async locks that no guard of needs to be.
    pub idle_locks: Vec<idle_locks::IdleLock>,
    /// Async functions that never wait, or only make a stream.
    pub idle_async: Vec<idle_async::IdleAsync>,
    /// Locks that are taken from outside, as their field is public.
    pub open_locks: Vec<open_locks::OpenLock>,
    pub cancel: cancel::CancelFacts,
    keys: keys::Keys,
    /// Comments about blocking that change nothing.
    pub useless_assumptions: Vec<Assumption>,
    /// What was resolved, by file.
    pub census: Vec<Census>,
}

impl Facts {
    /// Also returns the files whose bodies could not be followed, and why: a panic costs the file it happens in.
    pub fn build(program: &Program) -> (Self, Vec<(FileId, String)>) {
        let Walked { mut flows, values, waits, cancel, keys, census, failed } = walk(program);
        let mut waits = Sparse::new(waits);
        let mut values = Values::build(program, values);
        retain_lazy(program, &flows, &mut values);
        locks::resolve_getters(program, &mut flows);
        callbacks::run(program, &mut flows);
        let callers = Callers::build(program, &flows);
        let waiting = || {
            let waiters = patience::Waiters::build(program, &flows);
            waits::settle(program, &flows, &waiters, &mut waits);
            let idle_locks = idle_locks::find(program, &flows, &waits);
            (waiters, waits, idle_locks)
        };
        let cancelling = || {
            let cancel = cancel::CancelFacts::build(program, &values, (&flows, &callers), cancel);
            (cancel, roots::Roots::build(program, &flows, &callers))
        };
        let heating = || {
            let heat = heat::Heats::build(program, &flows, &callers);
            let (blocking, useless) = blocking::sites(program, &flows, &callers, &heat);
            (heat, blocking, useless)
        };
        let locking = || {
            let summaries = locks::summaries(program, &flows, &callers);
            let reentries = locks::reentries(program, &flows, &summaries, &callers);
            let single_threaded = entries::single_threaded(program, &flows);
            let order = order::order(program, &flows, &summaries, &callers, &single_threaded);
            (reentries, single_threaded, order)
        };
        // Each is sequential, and none needs another.
        let ((waited, cancelled), (heated, locked)) =
            rayon::join(|| rayon::join(waiting, cancelling), || rayon::join(heating, locking));
        let (waiters, waits, idle_locks) = waited;
        let (cancel, roots) = cancelled;
        let (heat, blocking, useless_assumptions) = heated;
        let (reentries, single_threaded, order) = locked;
        let without_context = outside::without_context(program, &flows);
        let without_workers = entries::without_workers(program, &flows, &callers);
        let idle_async = idle_async::find(program, &flows);
        let open_locks = open_locks::find(program, &flows);
        let facts = Self {
            flows,
            values,
            waits,
            waiters,
            without_workers,
            single_threaded,
            roots,
            without_context,
            heat,
            callers,
            blocking,
            reentries,
            order,
            idle_locks,
            idle_async,
            open_locks,
            cancel,
            keys,
            useless_assumptions,
            census,
        };
        (facts, failed)
    }

    pub fn flow(&self, func: FnId) -> &FnFlow {
        &self.flows[func.index()]
    }

    /// The futures, handles and the like that `func` makes, and where they end.
    pub fn made(&self, func: FnId) -> &[Made] {
        self.values.of(func)
    }

    pub fn values(&self) -> &Values {
        &self.values
    }

    /// The waits of `func` that nobody else can end, if it has any.
    pub fn waits(&self, func: FnId) -> Option<&FnWaits> {
        self.waits.get(func)
    }

    /// Where `func`, if it is no test, waits in this odd way.
    pub fn odd_waits(
        &self,
        program: &Program,
        func: FnId,
        kind: waits::OddKind,
    ) -> impl Iterator<Item = Span> {
        let waits = self.waits(func).filter(|_| !program.func(func).test);
        let odd = waits.map_or(&[][..], |waits| &waits.odd).iter();
        odd.filter(move |found| found.kind == kind).map(|found| found.at)
    }

    /// What awaiting a call of `func` waits for.
    pub fn patience(&self, program: &Program, func: FnId) -> patience::Patience {
        self.waiters.of(program, func)
    }

    /// The call that panics in the runtime which `func` starts, as that has one thread.
    pub fn without_workers(&self, func: FnId) -> Option<&entries::NoWorkers> {
        self.without_workers.get(&func)
    }

    /// Whether whatever holds up its thread in `func` holds up all of the program's tasks.
    pub fn is_single_threaded(&self, program: &Program, func: FnId) -> bool {
        self.single_threaded.contains(&program.krate_of(func))
    }

    /// Who waits while this call in `func` keeps its thread.
    pub fn waiting(&self, func: FnId, call: usize) -> Waiting {
        let flow = self.flow(func);
        self.roots.waiting(func, flow, flow.calls[call].piece)
    }

    /// Whether nothing but this piece of `func` runs on its thread until it is done.
    pub fn is_alone(&self, func: FnId, piece: u32) -> bool {
        self.roots.is_alone(func, self.flow(func), piece)
    }

    /// Calls that panic, as `func` has an executor run them that enters no runtime.
    pub fn without_context(&self, func: FnId) -> &[outside::NoContext] {
        self.without_context.get(&func).map_or(&[], Vec::as_slice)
    }

    /// Calls in async code of `func` that keep the executor's thread, directly or through helpers.
    pub fn blocking(&self, func: FnId) -> &[BlockingSite] {
        self.blocking.get(func.index()).map_or(&[], Vec::as_slice)
    }

    pub fn reentries(&self, func: FnId) -> &[Reentry] {
        self.reentries.get(func.index()).map_or(&[], Vec::as_slice)
    }

    /// The functions of the workspace that call `func`.
    pub fn callers_of(&self, func: FnId) -> Vec<FnId> {
        self.callers.of_any([func])
    }

    /// How hot `func` is.
    pub fn heat(&self, func: FnId) -> Heat {
        self.heat.of(func)
    }

    /// How hot a call in `func` is: what is spawned there runs apart from it, and what stands in an endless loop more often.
    pub fn heat_of_call(&self, func: FnId, call: usize) -> Heat {
        let flow = self.flow(func);
        if !flow.calls[call].released {
            return Heat::Test;
        }
        if heat::is_once(flow, &flow.calls[call]) {
            return self.heat.of(func).min(Heat::Exported);
        }
        match (self.heat.of(func), heat::spawned(flow, call)) {
            (Heat::Alone, Some(_)) => Heat::OneShot,
            (heat @ (Heat::Test | Heat::Alone | Heat::OneShot | Heat::Hot), _) => heat,
            (_, Some(true)) => Heat::Hot,
            _ if heat::is_looping(flow, call) => Heat::Hot,
            (_, Some(false)) => Heat::Warm,
            (heat, None) => heat,
        }
    }

    /// How `func` comes to run again and again.
    pub fn heat_path(&self, func: FnId) -> Option<HeatPath> {
        self.heat.path(func)
    }
}

#[derive(Default)]
struct Walked {
    flows: Vec<FnFlow>,
    values: Vec<FnValues>,
    cancel: Vec<Option<Box<cancel::CancelFlow>>>,
    waits: Vec<Option<Box<FnWaits>>>,
    keys: keys::Keys,
    census: Vec<Census>,
    failed: Vec<(FileId, String)>,
}

/// Where the facts of one file's functions are written to.
#[derive(Default)]
struct Slots<'w> {
    flows: &'w mut [FnFlow],
    values: &'w mut [FnValues],
    cancel: &'w mut [Option<Box<cancel::CancelFlow>>],
    waits: &'w mut [Option<Box<FnWaits>>],
}

impl Slots<'_> {
    /// Those of the first `n` functions, and the others.
    fn split(self, n: usize) -> (Self, Self) {
        let (flows, other_flows) = self.flows.split_at_mut(n);
        let (values, other_values) = self.values.split_at_mut(n);
        let (cancel, other_cancel) = self.cancel.split_at_mut(n);
        let (waits, other_waits) = self.waits.split_at_mut(n);
        let others = Self {
            flows: other_flows,
            values: other_values,
            cancel: other_cancel,
            waits: other_waits,
        };
        (Self { flows, values, cancel, waits }, others)
    }

    fn clear(self) {
        self.flows.fill_with(FnFlow::default);
        self.values.fill_with(FnValues::default);
        self.cancel.fill_with(|| None);
        self.waits.fill_with(|| None);
    }
}

/// Crates with async code: in others nothing is a task, and nobody is cancelled.
fn with_async(program: &Program) -> FxHashSet<CrateId> {
    let awaits = |kind: ExprKind| matches!(kind, ExprKind::Await(_) | ExprKind::Async { .. });
    let files = program.files[..program.n_workspace_files].par_iter();
    let with_async = files.filter(|file| {
        file.ir.functions.iter().any(|func| func.is_async)
            || file.ir.exprs.iter().any(|expr| awaits(expr.kind))
    });
    with_async.map(|file| file.krate).collect::<Vec<_>>().into_iter().collect()
}

/// What was found in one file: how much was resolved, and what is known of few of its functions.
#[derive(Default)]
struct InFile {
    census: Census,
    keys: Vec<(FnId, keys::FnKeys)>,
}

/// Reads the bodies of one file.
fn walk_file(
    program: &Program,
    (guards, is_async): (&flow::GuardTypes, bool),
    file: FileId,
    slots: &mut Slots<'_>,
) -> InFile {
    let mut typed = infer_file(program, file);
    let census = Census::of(&census::calls(program, &mut typed));
    let linked = program.file(file);
    let functions = linked.ir.functions.iter().enumerate();
    let bodies = functions.filter(|(_, function)| !function.body.is_none());
    let bodies: Vec<FnIdx> = bodies.map(|(idx, _)| FnIdx::new(idx)).collect();
    // One after the other: the code of one fits into the processor's cache.
    for &idx in &bodies {
        slots.flows[idx.index()] = flow::function(program, &mut typed, guards, linked.fn_id(idx));
    }
    for idx in values::touched(program, &mut typed, &bodies) {
        slots.values[idx.index()] = values::function(program, &mut typed, linked.fn_id(idx));
    }
    let mut keys = Vec::new();
    let mut tree = tree::Tree::new(program, &mut typed);
    for idx in bodies {
        tree.enter_function(idx);
        if is_async {
            slots.cancel[idx.index()] = cancel::function(&tree);
        }
        slots.waits[idx.index()] = waits::function(&tree);
        keys.extend(keys::function(&tree).map(|keys| (tree.function, keys)));
    }
    InFile { census, keys }
}

/// Infers and walks all files in parallel, the largest first.
fn walk(program: &Program) -> Walked {
    let guards = flow::GuardTypes::build(program);
    let with_async = with_async(program);
    let end = program.workspace_fns().count();
    let mut result = Walked {
        flows: std::iter::repeat_with(FnFlow::default).take(end).collect(),
        values: std::iter::repeat_with(FnValues::default).take(end).collect(),
        cancel: std::iter::repeat_with(|| None).take(end).collect(),
        waits: std::iter::repeat_with(|| None).take(end).collect(),
        ..Walked::default()
    };
    let Walked { flows, values, cancel, waits, .. } = &mut result;
    let mut rest = Slots { flows, values, cancel, waits };
    let files = program.files[..program.n_workspace_files].iter().zip(0..);
    let mut files: Vec<_> = files
        .map(|(linked, file)| {
            let (own, others) = std::mem::take(&mut rest).split(linked.ir.functions.len());
            rest = others;
            (FileId(file), linked, own)
        })
        .collect();
    files.sort_by_key(|(_, linked, _)| std::cmp::Reverse(linked.ir.exprs.len()));
    let mut walked: Vec<_> = files
        .into_par_iter()
        .with_max_len(1)
        .map(|(file, linked, mut slots)| {
            let context = (&guards, with_async.contains(&linked.krate));
            let walked = quietly(|| walk_file(program, context, file, &mut slots));
            if walked.is_err() {
                slots.clear();
            }
            (file, walked)
        })
        .collect();
    walked.sort_by_key(|&(file, _)| file);
    for (file, walked) in walked {
        let found = walked.unwrap_or_else(|said| {
            result.failed.push((file, said));
            InFile::default()
        });
        result.census.push(found.census);
        result.keys.extend(found.keys);
    }
    result
}

/// Forgets futures of functions that did their work, or some of it, before they returned the future.
fn retain_lazy(program: &Program, flows: &[FnFlow], values: &mut Values) {
    let acts: Vec<bool> = flows.iter().map(|flow| flow.acts).collect();
    let is_lazy = |callee: Callee| {
        let Some(func) = callee.func() else { return true };
        program.func(func).is_async
            || !acts.get(func.index()).copied().unwrap_or(false)
                && !program.implementations(func).any(|func| acts[func.index()])
    };
    values.retain(|made| made.kind != Kind::Future || is_lazy(made.callee));
}

/// Who calls each function of the workspace, through traits too: summaries visit only the callers of what changed.
#[derive(Debug, Default)]
pub(crate) struct Callers {
    /// Where the callers of each function start in `callers`.
    starts: Vec<usize>,
    callers: Vec<FnId>,
}

impl Callers {
    fn build(program: &Program, flows: &[FnFlow]) -> Self {
        let mut edges: Vec<(FnId, FnId)> = flows
            .par_iter()
            .enumerate()
            .flat_map_iter(|(caller, flow)| {
                let caller = FnId::new(caller);
                let calls = flow.calls.iter();
                let targets = calls.flat_map(move |call| targets(program, caller, call));
                let own = targets.filter(|target| target.index() < flows.len());
                own.map(move |target| (target, caller))
            })
            .collect();
        edges.par_sort_unstable();
        edges.dedup();
        let starts = (0..=flows.len())
            .map(|id| edges.partition_point(|&(target, _)| target.index() < id))
            .collect();
        Self { starts, callers: edges.into_iter().map(|(_, caller)| caller).collect() }
    }

    pub(crate) fn has_any(&self, func: FnId) -> bool {
        self.starts[func.index()] < self.starts[func.index() + 1]
    }

    /// `funcs`, and all from which calls lead there.
    pub(crate) fn leading_to(&self, funcs: impl IntoIterator<Item = FnId>) -> BTreeSet<FnId> {
        let mut work: Vec<FnId> = funcs.into_iter().collect();
        let mut found: BTreeSet<FnId> = work.iter().copied().collect();
        while let Some(func) = work.pop() {
            work.extend(self.of_any([func]).into_iter().filter(|&caller| found.insert(caller)));
        }
        found
    }

    /// The callers of any of `funcs`, sorted.
    pub(crate) fn of_any(&self, funcs: impl IntoIterator<Item = FnId>) -> Vec<FnId> {
        let range = |func: FnId| self.starts[func.index()]..self.starts[func.index() + 1];
        let mut callers: Vec<FnId> =
            funcs.into_iter().flat_map(|func| &self.callers[range(func)]).copied().collect();
        callers.sort_unstable();
        callers.dedup();
        callers
    }
}

/// The functions that may run at a call in `caller`: all implementations, unless there are too many to tell.
pub(crate) fn targets(program: &Program, caller: FnId, call: &Call) -> Vec<FnId> {
    match call.callee {
        Callee::Fn(func) => vec![func],
        Callee::Virtual(func) if program.is_model_fn(func) => vec![func],
        Callee::Virtual(_) if program.followed == 0 => Vec::new(),
        Callee::Virtual(func) => {
            let found = program.implementations(func);
            let found = found.filter(|&target| !overrides(program, target, caller));
            let mut targets: Vec<FnId> = found.take(program.followed + 1).collect();
            if program.func(func).has_body {
                targets.push(func);
            }
            if targets.len() > program.followed { Vec::new() } else { targets }
        }
        Callee::Extern(_) | Callee::Unknown => Vec::new(),
    }
}

/// Whether the impl of `target` has its own version of `caller`, a default function of the trait, and so never runs that.
fn overrides(program: &Program, target: FnId, caller: FnId) -> bool {
    let (Container::Trait(_), Container::Impl(imp)) =
        (program.func(caller).container, program.func(target).container)
    else {
        return false;
    };
    let name = program.func(caller).name;
    program.impls[imp.index()].fns.iter().any(|&func| program.func(func).name == name)
}

/// Whether a piece runs as part of its function's own run: on the same thread, before the function is done.
pub(crate) fn runs_in_place(flow: &FnFlow, piece: u32) -> bool {
    let mut at = piece;
    loop {
        let data = &flow.pieces[at as usize];
        match data.runs {
            Runs::Called => return true,
            Runs::Inline | Runs::Polled | Runs::BlockedOn => at = data.parent,
            Runs::Offloaded
            | Runs::Elsewhere
            | Runs::Spawned
            | Runs::WhenPolled
            | Runs::Unknown => return false,
        }
    }
}

/// As [`runs_in_place`], and synchronously: not inside a future.
pub(crate) fn runs_synchronously(flow: &FnFlow, piece: u32) -> bool {
    let mut at = piece;
    loop {
        let data = &flow.pieces[at as usize];
        match (data.kind, data.runs) {
            (PieceKind::Function, _) => return !data.is_async,
            (PieceKind::Closure, Runs::Inline) => at = data.parent,
            _ => return false,
        }
    }
}

/// Where the receiver and the arguments of a call in `func` stand.
pub(crate) fn operand_spans(program: &Program, func: FnId, call: &Call) -> Vec<Span> {
    let ir = &program.file(program.func(func).file).ir;
    if call.expr.is_none() {
        return Vec::new();
    }
    let (receiver, args) = match ir.expr(call.expr) {
        ExprKind::Call { args, .. } => (None, args),
        ExprKind::MethodCall { receiver, args, .. } => (Some(receiver), args),
        _ => return Vec::new(),
    };
    receiver.into_iter().chain(ir.list(args)).map(|operand| ir.span(operand)).collect()
}

pub(crate) fn place(program: &Program, func: FnId, span: Span) -> Place {
    Place { file: program.func(func).file, span }
}

/// Whether functions in `container` are reached by callers that cannot be seen: implementations of traits.
pub(crate) fn is_trait_impl(program: &Program, func: FnId) -> bool {
    match program.func(func).container {
        Container::Impl(imp) => {
            let imp = &program.impls[imp.index()];
            imp.of_trait.is_some() || imp.of_unknown_trait
        }
        Container::Trait(_) => true,
        Container::Free => false,
    }
}
