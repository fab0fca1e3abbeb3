//! What is lost where a future is dropped before it is done: which futures may be, what they have in their hands at each await, and what else in
//! a function goes wrong with branches, timeouts and tokens. Knows no API; models say what takes, loses, ends and gives up.

mod cleanup;
mod droppers;
mod ends;
mod left;
mod progress;
mod races;
mod selects;
mod siblings;
mod sites;
mod spots;
mod summary;
mod tasks;
mod tokens;
mod waits;

use super::Callers;
use super::events::FnFlow;
use super::sparse::Sparse;
use super::tree;
use super::values::Values;
use crate::ir::{ExprId, ExprKind, PatId};
use crate::link::ty::TyKind;
use crate::link::{Assumed, Assumption, FnId, Program};
use crate::source::Span;

pub use cleanup::{Unsettled, UnsettledKind};
pub use droppers::{Dropper, Droppers};
pub use progress::{Carried, Operation, Run, Step};
pub use selects::{
    AllDisabled, Evaluated, FreshTimer, Parked, PolledAgain, Spin, SpinKind, Starved,
};
pub use sites::{DropKind, DropSite};
pub use spots::Spot;
pub use summary::{Loss, Lost, Summaries};
pub use tokens::{Ignored, NotForwarded, TokenUse, Uncancelled};
pub use waits::{BufferedBody, DropWork, TimedTask, TimedTaskKind};

/// What is known of one function.
#[derive(Debug, Default)]
pub struct CancelFlow {
    pub name: Span,
    /// Its own body, if it is async.
    pub run: Run,
    /// The binding of each parameter, or none.
    pub params: Vec<PatId>,
    pub known: Option<Known>,
    /// Calls whose value the function gives to its caller.
    pub gives: Vec<Operation>,
    pub sites: Vec<DropSite>,
    /// Calls that start a task, and what somebody who ends it would drop.
    spawned: Vec<(ExprId, DropSite)>,
    /// Functions that it gives to a server which drops their futures when the client goes away.
    pub handlers: Vec<(FnId, Span)>,
    pub unsettled: Vec<Unsettled>,
    /// What it begins and settles for callers: the word, and the place below a parameter.
    pub effects: Vec<(String, bool, Spot)>,
    pub parked: Vec<Parked>,
    pub polled_again: Vec<PolledAgain>,
    pub evaluated: Vec<Evaluated>,
    pub all_disabled: Vec<AllDisabled>,
    pub fresh_timers: Vec<FreshTimer>,
    pub starved: Vec<Starved>,
    pub spins: Vec<Spin>,
    pub timed_tasks: Vec<TimedTask>,
    /// Timeouts around what never waits.
    pub idle_timeouts: Vec<Span>,
    pub buffered_bodies: Vec<BufferedBody>,
    pub drop_work: Vec<DropWork>,
    pub tokens: TokenUse,
}

/// What is declared of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// A comment or its documentation says that it may be dropped and called again.
    Safe,
    /// Its documentation says that it may not.
    LosesData,
}

impl CancelFlow {
    /// Whether it says no more than what every function has: a name, parameters.
    fn is_plain(&self) -> bool {
        let Self { name: _, params: _, known, run, gives, sites, unsettled, effects, .. } = self;
        let Self { spawned, handlers, .. } = self;
        let Self { parked, polled_again, evaluated, all_disabled, fresh_timers, .. } = self;
        let Self { starved, spins, timed_tasks, idle_timeouts, buffered_bodies, .. } = self;
        known.is_none()
            && run.steps.is_empty()
            && run.carried.is_empty()
            && (spawned.is_empty() && handlers.is_empty())
            && (gives.is_empty() && sites.is_empty() && unsettled.is_empty() && effects.is_empty())
            && (parked.is_empty() && polled_again.is_empty() && evaluated.is_empty())
            && (all_disabled.is_empty() && fresh_timers.is_empty() && starved.is_empty())
            && (spins.is_empty() && timed_tasks.is_empty() && idle_timeouts.is_empty())
            && (buffered_bodies.is_empty() && self.drop_work.is_empty() && self.tokens.is_empty())
    }
}

#[derive(Debug, Default)]
pub struct CancelFacts {
    flows: Sparse<CancelFlow>,
    pub summaries: Summaries,
    pub droppers: Droppers,
    /// `cancel-safe` comments at functions that lose nothing.
    pub useless: Vec<Assumption>,
}

impl CancelFacts {
    pub(crate) fn build(
        program: &Program,
        values: &Values,
        (calls, callers): (&[FnFlow], &Callers),
        flows: Vec<Option<Box<CancelFlow>>>,
    ) -> Self {
        let mut flows = Sparse::new(flows);
        ends::settle(program, calls, callers, &mut flows);
        tasks::settle(program, values, &mut flows);
        for func in program.workspace_fns() {
            if let Some(known) = known(program, func) {
                flows.of_mut(func).known = Some(known);
            }
        }
        let summaries = Summaries::build(program, &flows);
        let useless = useless(program, &flows, &summaries);
        cleanup::pair(program, &mut flows);
        let droppers = Droppers::build(program, &flows);
        Self { flows, summaries, droppers, useless }
    }

    pub fn of(&self, func: FnId) -> &CancelFlow {
        self.flows.of(func)
    }
}

impl CancelFacts {
    /// What a function loses by itself of what its caller keeps, although it is said to be cancel safe.
    pub fn contradiction(&self, program: &Program, func: FnId) -> Option<Loss> {
        let flow = self.of(func);
        let lent = |loss: &Loss| {
            let index = flow.params.iter().position(|&pat| pat == loss.resource.root);
            index.is_some_and(|index| is_lent(program, func, index))
        };
        let losses = self.summaries.losses_of(program, &flow.run).into_iter();
        let mut own = losses.filter(|loss| loss.depth == 1 && lent(loss));
        own.next().filter(|_| flow.known == Some(Known::Safe))
    }
}

/// Whether the caller keeps what it passes as this parameter.
fn is_lent(program: &Program, func: FnId, index: usize) -> bool {
    let input = program.func(func).inputs.get(index).map(|&ty| program.types.kind(ty));
    match input {
        Some(TyKind::Ref { .. }) => true,
        Some(TyKind::Adt(adt, _)) => {
            let effects = program.adt(adt).effects.as_ref();
            Some(adt) == program.lang.pin || effects.is_some_and(|effects| effects.shared)
        }
        _ => false,
    }
}

fn known(program: &Program, func: FnId) -> Option<Known> {
    let data = program.func(func);
    let attrs = program.file(data.file).ir.functions[data.idx.index()].attrs;
    if data.cancel_safe {
        return Some(Known::Safe);
    }
    match (attrs.documents_cancel_safety, attrs.documents_cancel_loss) {
        (_, true) => Some(Known::LosesData),
        (true, false) => Some(Known::Safe),
        (false, false) => None,
    }
}

/// Comments that say that a function may be dropped where nothing else was known, or that stand at no async function.
fn useless(
    program: &Program,
    flows: &Sparse<CancelFlow>,
    summaries: &Summaries,
) -> Vec<Assumption> {
    let is_useful = |assumption: &Assumption| {
        assumption
            .func
            .is_some_and(|func| !summaries.losses_of(program, &flows.of(func).run).is_empty())
    };
    let own = program.assumptions.iter().copied();
    own.filter(|assumption| assumption.assumed == Assumed::CancelSafe && !is_useful(assumption))
        .collect()
}

/// The facts of the function that `tree` is at, if there are any.
pub(crate) fn function(tree: &tree::Tree<'_, '_>) -> Option<Box<CancelFlow>> {
    let ir = tree.ir();
    let params: Vec<PatId> = tree.params.iter().map(|&pat| summary::binding(ir, pat)).collect();
    let data = tree.program.func(tree.function);
    let is_param = |pat: PatId| params.contains(&pat);
    let run = if data.is_async { tree.run(tree.body, &is_param) } else { Run::default() };
    let (unsettled, effects) = tree.unsettled(&params);
    let mut flow = CancelFlow {
        name: data.name_span,
        run,
        gives: tree.gives(&is_param),
        sites: tree.drop_sites(),
        spawned: tree.spawned_sites(),
        handlers: tree.handlers(),
        unsettled,
        effects,
        idle_timeouts: tree.idle_timeouts(),
        timed_tasks: tree.timed_tasks(),
        buffered_bodies: tree.buffered_bodies(),
        drop_work: tree.drop_work(),
        tokens: tree.tokens(&params),
        params,
        ..CancelFlow::default()
    };
    tree.selects(&mut flow);
    let says_more = !flow.is_plain() || known(tree.program, tree.function).is_some();
    says_more.then(|| Box::new(flow))
}

impl tree::Tree<'_, '_> {
    fn spawned_sites(&self) -> Vec<(ExprId, DropSite)> {
        let site = |call| Some((call, self.spawned_site(call, DropKind::Keeper)?));
        self.spawns().filter_map(site).collect()
    }

    /// `get(show)`, `service_fn(|request| show(request))`.
    fn handlers(&self) -> Vec<(FnId, Span)> {
        let mut found = Vec::new();
        for call in self.calls_that(|effects| effects.client_drops) {
            for operand in self.operands(call) {
                let handler = match self.kind(operand) {
                    ExprKind::Closure(closure) => self.ir().closures[closure.index()].body,
                    _ => operand,
                };
                let func = self.callee(handler).func();
                let func = func.filter(|&func| !self.program.is_model_fn(func));
                found.extend(func.map(|func| (func, self.ir().span(operand))));
            }
        }
        found
    }

    /// The calls whose value goes to the caller: what they take from a parameter, the function takes.
    fn gives(&self, is_param: &dyn Fn(PatId) -> bool) -> Vec<Operation> {
        let given = self.kinds.calls.iter().copied().filter(|&expr| {
            let func = self.callee(expr).func();
            let may = func.is_some_and(|func| {
                let data = self.program.func(func);
                self.program.effects(func).takes || !self.program.is_model_fn(func) && data.has_self
            });
            may && self.goes_to_caller(expr)
        });
        let operations = given.map(|expr| self.operation(expr));
        operations
            .filter(|call| {
                call.places.first().cloned().flatten().is_some_and(|spot| is_param(spot.root))
            })
            .collect()
    }

    /// Whether the value of `expr`, or what is made of it, is what the function returns.
    fn goes_to_caller(&self, expr: ExprId) -> bool {
        let mut at = expr;
        for _ in 0..24 {
            if let Some(&(pat, _)) = self.lets.get(&at) {
                let mut named = false;
                let mut found = Vec::new();
                self.ir().bindings(pat, &mut |binding| found.push(binding));
                for binding in found {
                    named |= self.mentions(binding).iter().any(|&mention| self.is_given(mention));
                }
                return named;
            }
            let parent = self.parent(at);
            if parent.is_none() || matches!(self.kind(parent), ExprKind::Return(_)) {
                return true;
            }
            match self.kind(parent) {
                ExprKind::Closure(_) | ExprKind::Async { .. } | ExprKind::Assign { .. } => {
                    return false;
                }
                _ if self.is_statement(at) => return false,
                ExprKind::If { cond, .. } | ExprKind::While { cond, .. } if cond == at => {
                    return false;
                }
                _ => at = parent,
            }
        }
        false
    }

    fn is_given(&self, mention: ExprId) -> bool {
        let mut at = mention;
        for _ in 0..24 {
            let parent = self.parent(at);
            if parent.is_none() || matches!(self.kind(parent), ExprKind::Return(_)) {
                return true;
            }
            if self.is_statement(at)
                || self.lets.contains_key(&at)
                || matches!(self.kind(parent), ExprKind::Closure(_))
            {
                return false;
            }
            at = parent;
        }
        false
    }
}
