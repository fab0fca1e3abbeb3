//! Code that surely runs where no runtime is entered: threads of their own, a program's synchronous `main`, futures that executors run which enter
//! none. Which calls need a runtime, enter one or run without, models say.

use std::collections::{BTreeMap, VecDeque};

use rustc_hash::FxHashSet;

use super::events::{Call, Callee, FnFlow, PieceKind, Runs};
use super::{heat, operand_spans};
use crate::link::{FnId, Program};
use crate::source::Span;

/// Where there surely is no runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outside {
    /// The closure of another thread.
    Thread(u32),
    Main,
}

/// Where `call` runs, if that is surely outside of every runtime.
pub fn outside(program: &Program, func: FnId, flow: &FnFlow, call: &Call) -> Option<Outside> {
    let mut at = call.piece;
    let place = loop {
        let piece = &flow.pieces[at as usize];
        match (piece.kind, piece.runs) {
            (PieceKind::Closure, Runs::Inline) => at = piece.parent,
            (PieceKind::Closure, Runs::Elsewhere) => break Outside::Thread(at),
            (PieceKind::Function, _) if !piece.is_async && is_main(program, func) => {
                break Outside::Main;
            }
            _ => return None,
        }
    };
    let asks =
        |other: &Call| other.piece == call.piece && other.callee.effects(program).detects_runtime;
    (!is_entered(flow, call) && !flow.calls.iter().any(asks)).then_some(place)
}

/// Whether something is held there that may be a runtime's context.
pub fn is_entered(flow: &FnFlow, call: &Call) -> bool {
    call.held.iter().any(|&held| flow.acquisitions[held as usize].lock.is_none())
}

/// A program's own `main`, no runtime's attribute on it.
fn is_main(program: &Program, func: FnId) -> bool {
    let data = program.func(func);
    !data.test && data.inputs.is_empty() && heat::is_main(program, func)
}

/// A call, the function that it stands in, and the function that it calls.
type Step = (FnId, Span, FnId);

/// A call that needs a runtime, in a future that an executor without one runs.
#[derive(Debug)]
pub struct NoContext {
    /// What runs the future: the executor's function, or its attribute.
    pub by: FnId,
    /// The executor's call; none for an attribute.
    pub run: Option<Span>,
    /// The calls from there to the one that needs a runtime.
    pub steps: Vec<Step>,
}

/// Calls between the two at most.
const MAX_STEPS: usize = 6;

/// What is found, by the function that starts the executor or gives it a future.
pub(crate) fn without_context(
    program: &Program,
    flows: &[FnFlow],
) -> BTreeMap<FnId, Vec<NoContext>> {
    let mut found: BTreeMap<FnId, Vec<NoContext>> = BTreeMap::new();
    for func in program.workspace_fns() {
        if let Some(by) = bare_attribute(program, func)
            && let Some(steps) = Search::new(program, flows).through_piece(func, 0)
        {
            found.entry(func).or_default().push(NoContext { by, run: None, steps });
        }
        let flow = &flows[func.index()];
        for call in flow.calls.iter().filter(|call| call.reachable) {
            if let Some(by) = bare_executor(program, func, flow, call)
                && let Some(steps) = handed_over(program, flows, func, call)
            {
                let run = Some(call.span);
                found.entry(func).or_default().push(NoContext { by, run, steps });
            }
        }
    }
    found
}

/// Whether an attribute made a synchronous function of an async one.
fn is_entry(program: &Program, func: FnId) -> bool {
    let data = program.func(func);
    program.file(data.file).ir.functions[data.idx.index()].is_async && !data.is_async
}

fn bare_attribute(program: &Program, func: FnId) -> Option<FnId> {
    let mut said =
        is_entry(program, func).then(|| program.attribute_fns(func)).into_iter().flatten();
    said.find(|&(_, by)| program.effects(by).without_runtime.is_some()).map(|(_, by)| by)
}

/// What `call` calls, if that runs futures without a runtime. A future that is waited for on the spot may find the caller's.
fn bare_executor(program: &Program, func: FnId, flow: &FnFlow, call: &Call) -> Option<FnId> {
    let effects = call.callee.effects(program);
    effects.without_runtime.as_ref()?;
    let waits = effects.blocks.is_some();
    (!waits || outside(program, func, flow, call).is_some()).then(|| call.callee.func())?
}

/// Follows the futures that `call` is given.
fn handed_over(program: &Program, flows: &[FnFlow], func: FnId, call: &Call) -> Option<Vec<Step>> {
    let ir = &program.file(program.func(func).file).ir;
    let given = operand_spans(program, func, call);
    let flow = &flows[func.index()];
    let mut pieces = flow.pieces.iter().zip(0u32..).filter(|(piece, _)| {
        piece.parent == call.piece && piece.kind == PieceKind::Async && given.contains(&piece.span)
    });
    let block = pieces.find_map(|(_, at)| Search::new(program, flows).through_piece(func, at));
    let is_given =
        |other: &&Call| other.piece == call.piece && given.contains(&ir.span(other.expr));
    block.or_else(|| {
        let mut calls = flow.calls.iter().filter(|other| !other.expr.is_none()).filter(is_given);
        calls.find_map(|other| Search::new(program, flows).through_call(func, other))
    })
}

/// A search for the shortest way to a call that needs a runtime, through what is polled and called in place.
struct Search<'a> {
    program: &'a Program,
    flows: &'a [FnFlow],
    seen: FxHashSet<FnId>,
    /// Pieces to look at, each with the way to it.
    queue: VecDeque<(FnId, u32, Vec<Step>)>,
}

impl<'a> Search<'a> {
    fn new(program: &'a Program, flows: &'a [FnFlow]) -> Self {
        Self { program, flows, seen: FxHashSet::default(), queue: VecDeque::new() }
    }

    fn through_piece(mut self, func: FnId, piece: u32) -> Option<Vec<Step>> {
        self.queue.push_back((func, piece, Vec::new()));
        self.run()
    }

    /// From a call whose future is run; what a synchronous function does it does before.
    fn through_call(mut self, func: FnId, call: &Call) -> Option<Vec<Step>> {
        let is_future = call.callee.func().is_some_and(|func| self.program.func(func).is_async);
        if !is_future {
            return None;
        }
        self.visit(func, call, &[]).or_else(|| self.run())
    }

    fn run(mut self) -> Option<Vec<Step>> {
        while let Some((func, piece, steps)) = self.queue.pop_front() {
            let flow = &self.flows[func.index()];
            let asks = |call: &Call| call.callee.effects(self.program).detects_runtime;
            if flow.calls.iter().any(asks) {
                continue;
            }
            let calls = flow.calls.iter().filter(|call| {
                call.reachable
                    && call.when.is_none()
                    && runs_in(flow, call.piece, piece)
                    && !is_entered(flow, call)
            });
            for call in calls {
                let is_future =
                    call.callee.func().is_some_and(|func| self.program.func(func).is_async);
                if (!is_future || call.awaited)
                    && let Some(steps) = self.visit(func, call, &steps)
                {
                    return Some(steps);
                }
            }
        }
        None
    }

    /// The whole way, if `call` is the one; else its callee's turn will come.
    fn visit(&mut self, func: FnId, call: &Call, steps: &[Step]) -> Option<Vec<Step>> {
        let callee = call.callee.func()?;
        let steps = [steps, &[(func, call.span, callee)]].concat();
        if self.program.effects(callee).needs_runtime {
            return Some(steps);
        }
        let is_ours = callee.index() < self.flows.len()
            && matches!(call.callee, Callee::Fn(_))
            && self.program.func(callee).has_body
            && !is_entry(self.program, callee);
        if is_ours && steps.len() < MAX_STEPS && self.seen.insert(callee) {
            self.queue.push_back((callee, 0, steps));
        }
        None
    }
}

/// Whether a piece runs as a part of `root`, by whoever runs that.
fn runs_in(flow: &FnFlow, piece: u32, root: u32) -> bool {
    let data = &flow.pieces[piece as usize];
    piece == root
        || matches!(data.runs, Runs::Inline | Runs::Polled) && runs_in(flow, data.parent, root)
}
