//! Parameters that are only the limit of a timeout around all that the function does. Which calls give up after a while, models say.

use crate::facts::is_trait_impl;
use crate::facts::tree::Tree;
use crate::ir::{ExprId, ExprKind, PatId, PatKind};
use crate::source::Span;

/// A function that is told how long to go on.
#[derive(Debug)]
pub struct OwnLimit {
    pub name: String,
    /// The parameter, and the timeout that it is given to.
    pub param: Span,
    pub timeout: Span,
}

pub(super) fn of(tree: &Tree<'_, '_>) -> Option<OwnLimit> {
    if !tree.any_call(|effects| effects.gives_up) || is_trait_impl(tree.program, tree.function) {
        return None;
    }
    tree.params.iter().find_map(|&param| own_limit(tree, param))
}

fn own_limit(tree: &Tree<'_, '_>, param: PatId) -> Option<OwnLimit> {
    let PatKind::Binding { .. } = tree.ir().pats[param.index()].kind else { return None };
    let mut limits = tree.mentions(param).iter().filter(|&&at| !tree.is_shown(at));
    let (&limit, None) = (limits.next()?, limits.next()) else { return None };
    let timeout = tree.parent(limit).get()?;
    let gives_up = tree.effects(timeout).is_some_and(|effects| effects.gives_up);
    if !gives_up || tree.operands(timeout).len() != 2 || !does_all(tree, timeout) {
        return None;
    }
    Some(OwnLimit {
        name: tree.binding_name(param).to_owned(),
        param: tree.ir().pats[param.index()].span,
        timeout: tree.callee_span(timeout),
    })
}

/// Whether nothing is awaited beside the timeout, which the function itself awaits, once.
fn does_all(tree: &Tree<'_, '_>, timeout: ExprId) -> bool {
    let wait = tree.parent(timeout);
    let is_awaited = !wait.is_none() && matches!(tree.kind(wait), ExprKind::Await(_));
    is_awaited
        && ends_with(tree, wait)
        && tree.piece(wait).is_none()
        && tree.loop_around(wait).is_none()
        && tree.kinds.selects.is_empty()
        && tree.kinds.awaits.iter().all(|&other| tree.contains(wait, other))
}

/// Whether the function is over when time is up: what it does then, nobody outside could do in its place.
fn ends_with(tree: &Tree<'_, '_>, wait: ExprId) -> bool {
    if let Some(&(_, otherwise)) = tree.lets.get(&wait) {
        return !otherwise.is_none() && tree.always_leaves(otherwise, None);
    }
    let mut at = wait;
    while let Some(parent) = tree.parent(at).get() {
        match tree.kind(parent) {
            ExprKind::Try(_) | ExprKind::Return(_) => return true,
            ExprKind::MethodCall { receiver, .. } if receiver == at => {}
            ExprKind::Match { scrutinee, .. } if scrutinee == at => {}
            ExprKind::Block(block) if tree.ir().blocks[block.index()].tail == at => {}
            _ => return false,
        }
        at = parent;
    }
    true
}

impl Tree<'_, '_> {
    /// Whether a mention is only written out, into a message.
    fn is_shown(&self, mention: ExprId) -> bool {
        let parent = self.parent(mention);
        !parent.is_none() && matches!(self.kind(parent), ExprKind::Macro(_)) && !self.moves(mention)
    }
}
