//! Services that are called through a clone which nobody made ready. Which functions make ready and which ask for it, models say.

use super::serving::says;
use crate::facts::events::FnFlow;
use crate::facts::tree::{Let, Tree};
use crate::ir::{ExprId, ExprKind};
use crate::link::{Container, FnId, Program};
use crate::source::Span;

/// A clone of a field that is called although the field is what was made ready.
#[derive(Debug)]
pub struct UnreadyClone {
    pub field: String,
    pub cloned: Span,
    pub called: Span,
}

pub(super) fn of(tree: &Tree<'_, '_>) -> Vec<UnreadyClone> {
    tree.made().filter_map(|made| unready(tree, made)).collect()
}

/// `let inner = self.inner.clone();`, then `inner.call(..)`
fn unready(tree: &Tree<'_, '_>, made: Let) -> Option<UnreadyClone> {
    let ExprKind::MethodCall { receiver, .. } = tree.kind(made.init) else { return None };
    let ExprKind::Field { base, name } = tree.kind(receiver) else { return None };
    let of_self = tree.local(base).is_some_and(|pat| tree.params.first() == Some(&pat));
    if tree.method(made.init) != "clone" || !of_self || is_exchanged(tree, name) {
        return None;
    }
    let users = tree.mentions(made.pat).iter().map(|&at| tree.parent(at));
    let calls: Vec<ExprId> = users.collect();
    let &[called] = calls.as_slice() else { return None };
    says(tree, called, |effects| effects.needs_ready).then(|| UnreadyClone {
        field: tree.ir().name(name).to_owned(),
        cloned: tree.span(made.init),
        called: tree.span(called),
    })
}

/// Whether the field is lent to be changed, as `mem::replace` does.
fn is_exchanged(tree: &Tree<'_, '_>, field: crate::ir::Name) -> bool {
    tree.exprs.iter().any(|&at| match tree.kind(at) {
        ExprKind::Ref { mutable: true, inner } => {
            matches!(tree.kind(inner), ExprKind::Field { name, .. } if name == field)
        }
        _ => false,
    })
}

/// Keeps what stands beside a function that makes the field ready.
pub(super) fn settle(
    program: &Program,
    flows: &[FnFlow],
    func: FnId,
    unready: &mut Vec<UnreadyClone>,
) {
    if unready.is_empty() {
        return;
    }
    let Container::Impl(imp) = program.func(func).container else {
        unready.clear();
        return;
    };
    let readies = |func: FnId| {
        let calls = flows[func.index()].calls.iter();
        let mut effects =
            calls.filter_map(|call| program.func(call.callee.func()?).effects.as_deref());
        effects.any(|effects| effects.readies)
    };
    if !program.impls[imp.index()].fns.iter().any(|&func| readies(func)) {
        unready.clear();
    }
}
