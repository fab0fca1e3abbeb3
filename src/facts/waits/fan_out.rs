//! Futures of a whole collection that are all polled at once, where nothing written there says how many those are. Which calls do so and which
//! set a bound, models say.

use super::channels::rounds;
use crate::facts::tree::Tree;
use crate::ir::{ExprId, ExprKind, Literal, PatId};
use crate::link::infer::Res;
use crate::link::ty::TyKind;
use crate::models::Limits;
use crate::source::Span;

/// A call that polls as many futures at once as a collection has items.
#[derive(Debug)]
pub struct FanOut {
    pub call: Span,
    /// The collection.
    pub source: Span,
}

/// Names for names for a collection are few.
const MAX_NAMES: u32 = 6;

pub(super) fn of(tree: &Tree<'_, '_>) -> Vec<FanOut> {
    let calls = tree.calls_that(|effects| effects.fans_out);
    calls.filter_map(|call| fan_out(tree, call)).collect()
}

fn fan_out(tree: &Tree<'_, '_>, call: ExprId) -> Option<FanOut> {
    let operands = tree.operands(call);
    let (&source, limits) = operands.split_first()?;
    let is_limited = limits.first().is_some_and(|&limit| !is_none(tree, limit));
    (!is_limited && !is_bounded(tree, source, 0))
        .then(|| FanOut { call: tree.callee_span(call), source: tree.span(source) })
}

/// `None`, written there.
fn is_none(tree: &Tree<'_, '_>, expr: ExprId) -> bool {
    let is_path = matches!(tree.kind(expr), ExprKind::Name(_) | ExprKind::Path(_));
    is_path
        && matches!(tree.typed.res(expr), Res::Ctor(adt, _) if Some(adt) == tree.program.lang.option)
}

/// Whether the code says how many items `expr` has at most.
fn is_bounded(tree: &Tree<'_, '_>, expr: ExprId, depth: u32) -> bool {
    if depth > MAX_NAMES || expr.is_none() || is_array(tree, expr) {
        return true;
    }
    match tree.kind(expr) {
        ExprKind::Range { lo, hi, .. } => is_fixed(tree, lo) && is_fixed(tree, hi),
        ExprKind::Array(_) | ExprKind::Repeat { .. } => true,
        ExprKind::Macro(_) => tree.elements(expr).is_some(),
        ExprKind::Ref { inner, .. } => is_bounded(tree, inner, depth),
        ExprKind::MethodCall { receiver, .. } => {
            tree.effects(expr).is_some_and(|effects| effects.limits == Some(Limits::Number))
                || is_bounded(tree, receiver, depth)
        }
        ExprKind::Call { .. } => {
            let operands = tree.operands(expr);
            operands.first().is_some_and(|&first| is_bounded(tree, first, depth))
        }
        ExprKind::Name(_) | ExprKind::Path(_) => match tree.local(expr) {
            Some(pat) => is_bounded_local(tree, pat, depth + 1),
            None => matches!(tree.typed.res(expr), Res::Const(_)),
        },
        _ => false,
    }
}

fn is_array(tree: &Tree<'_, '_>, expr: ExprId) -> bool {
    let types = &tree.typed.cx.types;
    matches!(types.kind(types.peel(tree.ty(expr))), TyKind::Array(_))
}

fn is_fixed(tree: &Tree<'_, '_>, end: ExprId) -> bool {
    matches!(tree.kind(end), ExprKind::Literal(Literal::Int(_)))
        || !end.is_none() && matches!(tree.typed.res(end), Res::Const(_))
}

/// A local that begins empty has what is put into it: in loops as often as these go round.
fn is_bounded_local(tree: &Tree<'_, '_>, pat: PatId, depth: u32) -> bool {
    let Some(bound) = tree.bound(pat).filter(|bound| bound.whole && !bound.from.is_none()) else {
        return false;
    };
    let is_empty = tree.elements(bound.from) == Some(0)
        || matches!(tree.kind(bound.from), ExprKind::Call { .. })
            && !tree.operands(bound.from).iter().any(|&arg| !is_number(tree, arg));
    if !is_empty {
        return is_bounded(tree, bound.from, depth);
    }
    let filled = tree.mentions(pat).iter().filter(|&&at| is_filled(tree, at));
    let mut loops = filled.flat_map(|&at| {
        let outer = tree.around(at).take_while(move |&around| {
            bound.within.is_none() || tree.enter(around) > tree.enter(bound.within)
        });
        outer.filter(|&around| tree.is_loop(around))
    });
    loops.all(|repeated| {
        rounds(tree, repeated).is_some()
            || matches!(tree.kind(repeated), ExprKind::For { iter, .. } if is_bounded(tree, iter, depth))
    })
}

fn is_number(tree: &Tree<'_, '_>, arg: ExprId) -> bool {
    let types = &tree.typed.cx.types;
    matches!(types.kind(types.peel(tree.ty(arg))), TyKind::Prim(_))
}

/// A method that changes it is called on a local.
fn is_filled(tree: &Tree<'_, '_>, mention: ExprId) -> bool {
    let call = tree.parent(mention);
    matches!(tree.kind(call), ExprKind::MethodCall { receiver, .. } if receiver == mention)
        && !tree.only_looks(call)
}
