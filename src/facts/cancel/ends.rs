//! Errors that end the program: those that leave `main`, or what a program's runtime runs. Reads bodies again, of the few functions that it is asked
//! about.

use super::CancelFlow;
use crate::facts::events::{Call, FnFlow, Piece, Runs};
use crate::facts::sparse::Sparse;
use crate::facts::{Callers, heat};
use crate::ir::{ExprId, ExprKind, FileIr};
use crate::link::{FnId, Program};
use crate::models::ArgUse;

/// Calls between what fails and where the program ends.
const MAX_CALLS: u32 = 8;

/// Forgets timeouts around tasks whose error ends the program: what is left ends with it.
pub(super) fn settle(
    program: &Program,
    flows: &[FnFlow],
    callers: &Callers,
    found: &mut Sparse<CancelFlow>,
) {
    let ends = Ends { program, flows, callers };
    for func in program.workspace_fns() {
        if !found.of(func).timed_tasks.is_empty() {
            let tasks = &mut found.of_mut(func).timed_tasks;
            tasks.retain(|task| !ends.by_error_of(func, task.wait, 0));
        }
    }
}

struct Ends<'a> {
    program: &'a Program,
    flows: &'a [FnFlow],
    callers: &'a Callers,
}

/// How methods begin that make something else of an error.
const LOOK_AT_ERRORS: [&str; 7] = ["ok", "or", "unwrap_or", "map_or", "is_", "err", "expect_err"];

/// What an error leaves that is not looked at.
enum Left {
    Function,
    /// An async block.
    Block(ExprId),
}

impl Ends<'_> {
    /// Whether an error of `call` in `func` ends the program.
    fn by_error_of(&self, func: FnId, call: ExprId, depth: u32) -> bool {
        let ir = &self.program.file(self.program.func(func).file).ir;
        let parents = ir.parents();
        match left_by_error(ir, &parents, call) {
            Some(Left::Function) => self.after_function(func, depth),
            Some(Left::Block(block)) => {
                let pieces = &self.flows[func.index()].pieces;
                let is_run =
                    |piece: &Piece| piece.span == ir.span(block) && piece.runs == Runs::BlockedOn;
                pieces.iter().any(is_run) && self.ends_runtime(func, &parents, block)
            }
            None => false,
        }
    }

    /// Whether who runs `future` on a runtime gives up when it fails: it hands the error on, or is `main` and does not try again.
    fn ends_runtime(&self, func: FnId, parents: &[ExprId], future: ExprId) -> bool {
        let ir = &self.program.file(self.program.func(func).file).ir;
        let left = parents[future.index()].get().and_then(|run| left_by_error(ir, parents, run));
        let mut around = std::iter::successors(Some(future), |&at| parents[at.index()].get());
        let repeats = |at| {
            let kind = ir.expr(at);
            matches!(kind, ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. })
        };
        let is_last = heat::is_main(self.program, func) && !around.any(repeats);
        matches!(left, Some(Left::Function)) || is_last
    }

    /// Whether the program ends when `func` fails: it is `main`, or all that call it hand the error on.
    fn after_function(&self, func: FnId, depth: u32) -> bool {
        if heat::is_main(self.program, func) {
            return true;
        }
        let mut all = self.flows.iter();
        let is_value = all.any(|flow| flow.mentions.iter().any(|&(named, _)| named == func));
        let callers = self.callers.of_any([func]);
        let callers = callers.iter().filter(|&&caller| !self.program.func(caller).test);
        let mut calls = callers.flat_map(|&caller| {
            let calls = self.flows[caller.index()].calls.iter();
            let to_it = move |call: &&Call| call.callee.func() == Some(func);
            calls.filter(to_it).map(move |call| (caller, call))
        });
        let hands_on = |(caller, call): (FnId, &Call)| self.hands_on(caller, call, depth + 1);
        let Some(first) = calls.next().filter(|_| !is_value && depth < MAX_CALLS) else {
            return false;
        };
        hands_on(first) && calls.all(hands_on)
    }

    /// Whether the program ends when what `caller` calls fails. What a task or a closure calls is not followed.
    fn hands_on(&self, caller: FnId, call: &Call, depth: u32) -> bool {
        if call.handed == Some(ArgUse::BlocksOn) {
            let ir = &self.program.file(self.program.func(caller).file).ir;
            return self.ends_runtime(caller, &ir.parents(), call.expr);
        }
        let piece = &self.flows[caller.index()].pieces[call.piece as usize];
        matches!(piece.runs, Runs::Called | Runs::BlockedOn)
            && self.by_error_of(caller, call.expr, depth)
    }
}

/// Where an error that `expr` gives goes, if nobody looks at it on the way.
fn left_by_error(ir: &FileIr, parents: &[ExprId], expr: ExprId) -> Option<Left> {
    let mut at = expr;
    loop {
        let Some(parent) = parents[at.index()].get() else { return Some(Left::Function) };
        match ir.expr(parent) {
            ExprKind::Await(_) => {}
            ExprKind::Try(_) | ExprKind::Return(_) => return left_from(ir, parents, parent),
            ExprKind::MethodCall { receiver, method, .. } if receiver == at => {
                let method = ir.name(method);
                if matches!(method, "unwrap" | "expect") {
                    return left_from(ir, parents, parent);
                }
                if LOOK_AT_ERRORS.iter().any(|start| method.starts_with(start)) {
                    return None;
                }
            }
            ExprKind::Block(block) if ir.blocks[block.index()].tail == at => {}
            ExprKind::If { cond, .. } if cond != at => {}
            ExprKind::Match { scrutinee, .. } if scrutinee != at => {}
            ExprKind::Async { .. } => return Some(Left::Block(parent)),
            _ => return None,
        }
        at = parent;
    }
}

/// What a `?` at `expr`, or a panic, leaves.
fn left_from(ir: &FileIr, parents: &[ExprId], expr: ExprId) -> Option<Left> {
    let mut at = expr;
    while let Some(parent) = parents[at.index()].get() {
        match ir.expr(parent) {
            ExprKind::Async { .. } => return Some(Left::Block(parent)),
            ExprKind::Closure(_) => return None,
            _ => at = parent,
        }
    }
    Some(Left::Function)
}
