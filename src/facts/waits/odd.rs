//! Waits that are not what they look like: for no time, for ever, for one thing where several are meant. Which calls and macros wait, models say.

use super::serving::says;
use crate::facts::tree::Tree;
use crate::ir::{ExprId, ExprKind, Literal, MacroShape};
use crate::models::Waits;
use crate::source::Span;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OddKind {
    /// A sleep of no length.
    NoTime,
    /// A sleep of the greatest length there is.
    ForEver,
    /// A `select!` with one branch.
    OneBranch,
    /// Something that polls all futures at once, and has one.
    OneFuture,
}

#[derive(Debug)]
pub struct OddWait {
    pub kind: OddKind,
    pub at: Span,
}

pub(super) fn of(tree: &Tree<'_, '_>) -> Vec<OddWait> {
    let sleeps = tree.calls_that(|effects| effects.waits == Some(Waits::Time));
    let sleeps = sleeps.filter_map(|call| Some(odd(tree, call, length(tree, call)?)));
    let selects = tree.kinds.selects.iter().filter(|&&at| has_one_branch(tree, at));
    let selects = selects.map(|&at| odd(tree, at, OddKind::OneBranch));
    let joins = tree.kinds.macros.iter().filter(|&&at| joins_one(tree, at));
    let joins = joins.map(|&at| odd(tree, at, OddKind::OneFuture));
    let calls = tree.calls_that(|effects| effects.fans_out).filter(|&call| {
        tree.operands(call).first().is_some_and(|&all| n_elements(tree, all) == Some(1))
    });
    let calls = calls.map(|call| odd(tree, call, OddKind::OneFuture));
    sleeps.chain(selects).chain(joins).chain(calls).collect()
}

fn odd(tree: &Tree<'_, '_>, at: ExprId, kind: OddKind) -> OddWait {
    OddWait { kind, at: tree.callee_span(at) }
}

/// Whether a sleep has no length, or no end, as far as that is written there.
fn length(tree: &Tree<'_, '_>, call: ExprId) -> Option<OddKind> {
    // What ticks is told its length elsewhere.
    if !matches!(tree.kind(call), ExprKind::Call { .. }) {
        return None;
    }
    let &[length] = tree.operands(call).as_slice() else { return None };
    let written = match tree.kind(length) {
        ExprKind::Call { .. } => match tree.operands(length).as_slice() {
            &[only] => only,
            _ => return None,
        },
        _ => length,
    };
    match tree.kind(written) {
        ExprKind::Literal(Literal::Int(0)) => Some(OddKind::NoTime),
        ExprKind::Literal(Literal::Int(u32::MAX)) => Some(OddKind::ForEver),
        ExprKind::Path(path) => match tree.last_segment(path) {
            "ZERO" => Some(OddKind::NoTime),
            "MAX" => Some(OddKind::ForEver),
            _ => None,
        },
        _ => None,
    }
}

/// One branch that is always on and always taken: nothing is chosen.
fn has_one_branch(tree: &Tree<'_, '_>, at: ExprId) -> bool {
    let ExprKind::Macro(call) = tree.kind(at) else { return false };
    let MacroShape::Select(select) = tree.ir().macros[call.index()].shape else { return false };
    let select = tree.ir().selects[select.index()];
    let mut arms = tree.ir().list(select.arms).map(|arm| tree.ir().select_arms[arm.index()]);
    let only = arms.next().filter(|_| arms.next().is_none());
    only.is_some_and(|arm| {
        arm.cond.is_none() && select.otherwise.is_none() && !tree.is_refutable(arm.pat)
    })
}

fn joins_one(tree: &Tree<'_, '_>, at: ExprId) -> bool {
    let ExprKind::Macro(call) = tree.kind(at) else { return false };
    match tree.ir().macros[call.index()].shape {
        MacroShape::Exprs(list) => tree.joins(at) && tree.ir().list(list).len() == 1,
        _ => false,
    }
}

/// How many elements are written in an array or a `vec![..]`.
fn n_elements(tree: &Tree<'_, '_>, all: ExprId) -> Option<usize> {
    match tree.kind(all) {
        ExprKind::Array(list) => Some(tree.ir().list(list).len()),
        ExprKind::Macro(_) => tree.elements(all),
        _ => None,
    }
}

/// A loop that lets nobody in while it is busy with who came before.
#[derive(Debug)]
pub struct Serial {
    pub accept: Span,
    /// What the peer is given to, and waited for.
    pub served: Span,
    pub callee: Option<crate::link::FnId>,
}

pub(super) fn serial(tree: &Tree<'_, '_>) -> Vec<Serial> {
    tree.kinds.awaits.iter().filter_map(|&wait| one_after_the_other(tree, wait)).collect()
}

fn one_after_the_other(tree: &Tree<'_, '_>, wait: ExprId) -> Option<Serial> {
    let ExprKind::Await(accept) = tree.kind(wait) else { return None };
    if !says(tree, accept, |effects| effects.serves && effects.takes) {
        return None;
    }
    let repeated = tree.loop_around(wait)?;
    // Who leaves the loop in the end serves one.
    if !tree.ways_out(repeated).is_empty() {
        return None;
    }
    let peer = |&at: &ExprId| {
        let bound = tree.local(at).and_then(|pat| tree.bound(pat));
        bound.is_some_and(|bound| !bound.from.is_none() && tree.contains(bound.from, wait))
    };
    let mut served = tree.below_in_piece(repeated).filter_map(|at| match tree.kind(at) {
        ExprKind::Await(call) if at != wait && tree.is_call(call) => Some(call),
        _ => None,
    });
    let call = served.find(|&call| tree.below_in_piece(call).any(|at| peer(&at)))?;
    Some(Serial {
        accept: tree.callee_span(accept),
        served: tree.callee_span(call),
        callee: tree.callee(call).func(),
    })
}
