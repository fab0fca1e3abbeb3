//! Clients and pools that async code makes, uses and drops. Which types keep connections, models say.

use super::serving::{is_async, says};
use crate::facts::tree::{Let, Tree};
use crate::ir::{ExprId, ExprKind};
use crate::source::Span;

/// A client that lives no longer than a block.
#[derive(Debug)]
pub struct OwnClient {
    pub name: String,
    /// The call that makes it, as the function's flow knows it.
    pub expr: ExprId,
    pub made: Span,
}

pub(super) fn of(tree: &Tree<'_, '_>) -> Vec<OwnClient> {
    tree.made().filter_map(|made| own(tree, made)).collect()
}

fn own(tree: &Tree<'_, '_>, made: Let) -> Option<OwnClient> {
    let pools = |ty| tree.type_effects(ty).is_some_and(|effects| effects.pools);
    let name = tree.binding_name(made.pat);
    if name.is_empty() || !pools(tree.typed.pat_ty(made.pat)) || !is_async(tree, made.init) {
        return None;
    }
    let expr = maker(tree, made.init)?;
    let mentions = tree.mentions(made.pat);
    let kept =
        |&at: &ExprId| tree.moves(at) || is_lent(tree, at) || is_inside_piece(tree, at, expr);
    (!mentions.is_empty() && !mentions.iter().any(kept)).then(|| OwnClient {
        name: name.to_owned(),
        expr,
        made: tree.callee_span(expr),
    })
}

/// The library's call that makes it, behind what waits for it and unwraps it.
fn maker(tree: &Tree<'_, '_>, init: ExprId) -> Option<ExprId> {
    match tree.kind(init) {
        ExprKind::Try(inner) | ExprKind::Await(inner) => maker(tree, inner),
        ExprKind::MethodCall { receiver, .. }
            if says(tree, init, |effects| effects.passes_through) =>
        {
            maker(tree, receiver)
        }
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
            let func = tree.callee(init).func()?;
            let is_handle = tree.program.func(func).has_self && tree.only_looks(init);
            (tree.program.is_model_fn(func) && !is_handle).then_some(init)
        }
        _ => None,
    }
}

/// Whether another handle of it is made here, or somebody is given a reference to it.
fn is_lent(tree: &Tree<'_, '_>, mention: ExprId) -> bool {
    let user = tree.parent(mention);
    match tree.kind(user) {
        ExprKind::MethodCall { receiver, .. } => {
            receiver == mention && tree.method(user) == "clone"
        }
        ExprKind::Ref { .. } => {
            let call = tree.parent(user);
            tree.is_call(call)
                && !tree.callee(call).func().is_some_and(|func| tree.program.is_model_fn(func))
        }
        _ => false,
    }
}

fn is_inside_piece(tree: &Tree<'_, '_>, mention: ExprId, made: ExprId) -> bool {
    tree.piece(mention) != tree.piece(made)
}
