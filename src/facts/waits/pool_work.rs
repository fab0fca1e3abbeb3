//! Work that does not belong where it runs: loops without an end on threads that are for work that ends, and branches that stop the thread which
//! their siblings need. Which calls hand work over, models say.

use super::serving::says;
use crate::facts::tree::Tree;
use crate::ir::{ExprId, ExprKind};
use crate::models::ArgUse;
use crate::source::Span;

/// A closure on the pool for blocking work that never gives its thread back.
#[derive(Debug)]
pub struct EndlessWork {
    pub call: Span,
    pub repeated: Span,
}

/// A branch that stops the others of its task.
#[derive(Debug)]
pub struct StalledBranch {
    pub call: Span,
    pub around: Span,
}

pub(super) fn endless(tree: &Tree<'_, '_>) -> Vec<EndlessWork> {
    // What is off-loaded is written as a closure.
    let calls = if tree.kinds.closures.is_empty() { &[][..] } else { &tree.kinds.calls };
    calls.iter().filter_map(|&call| endless_work(tree, call)).collect()
}

fn endless_work(tree: &Tree<'_, '_>, call: ExprId) -> Option<EndlessWork> {
    let func = tree.callee(call).func()?;
    if says(tree, call, |effects| effects.needs_workers) {
        return None;
    }
    let operands = tree.operands(call);
    let offloaded = operands.iter().enumerate().filter(|&(at, &operand)| {
        matches!(tree.kind(operand), ExprKind::Closure(_))
            && tree.program.arg_use(func, at) == Some(ArgUse::Offloads)
    });
    let mut loops = offloaded.flat_map(|(_, &closure)| tree.below_in_piece(closure));
    let repeated = loops.find(|&at| is_endless(tree, at))?;
    Some(EndlessWork { call: tree.callee_span(call), repeated: tree.span(repeated) })
}

/// A `loop` that nothing leaves.
fn is_endless(tree: &Tree<'_, '_>, at: ExprId) -> bool {
    let hands_on =
        |&at: &ExprId| matches!(tree.kind(at), ExprKind::Try(_)) || tree.macro_effects(at).diverges;
    matches!(tree.kind(at), ExprKind::Loop { .. })
        && tree.ways_out(at).is_empty()
        && !tree.below_in_piece(at).any(|at| hands_on(&at))
}

pub(super) fn stalled(tree: &Tree<'_, '_>) -> Vec<StalledBranch> {
    let stops = tree.calls_that(|effects| effects.needs_workers);
    stops.filter_map(|call| stalled_by(tree, call)).collect()
}

fn stalled_by(tree: &Tree<'_, '_>, call: ExprId) -> Option<StalledBranch> {
    let piece = tree.piece(call).get()?;
    if !matches!(tree.kind(piece), ExprKind::Async { .. }) {
        return None;
    }
    let around = tree.parent(piece);
    (tree.joins(around) || tree.is_select(around))
        .then(|| StalledBranch { call: tree.callee_span(call), around: tree.span(around) })
}
