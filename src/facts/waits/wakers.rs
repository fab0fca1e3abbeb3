//! Wakers that a poll function keeps and never renews. Knows the language's own types only.

use crate::facts::tree::Tree;
use crate::ir::{ExprId, ExprKind};
use crate::source::Span;

/// A waker that is stored where there is none yet, and stays when the future is polled by another task.
#[derive(Debug)]
pub struct StaleWaker {
    pub stored: Span,
    /// What asks whether there is one.
    pub asked: Span,
}

pub(super) fn of(tree: &Tree<'_, '_>) -> Vec<StaleWaker> {
    let context = tree.program.lang.context;
    let is_polled = context.is_some()
        && tree.params.iter().any(|&pat| tree.typed.cx.adt_of(tree.typed.pat_ty(pat)) == context);
    if !is_polled {
        return Vec::new();
    }
    tree.kinds.assignments.iter().filter_map(|&at| kept(tree, at)).collect()
}

/// `if self.waker.is_none() { self.waker = Some(cx.waker().clone()); }`
fn kept(tree: &Tree<'_, '_>, assignment: ExprId) -> Option<StaleWaker> {
    let ExprKind::Assign { lhs, rhs } = tree.kind(assignment) else { return None };
    let ExprKind::Field { name, .. } = tree.kind(lhs) else { return None };
    let from_context = tree.below(rhs).any(|at| {
        let context = tree.program.lang.context;
        tree.method(at) == "waker"
            && tree
                .operands(at)
                .first()
                .is_some_and(|&receiver| tree.typed.cx.adt_of(tree.ty(receiver)) == context)
    });
    let field =
        |at: ExprId| matches!(tree.kind(at), ExprKind::Field { name: other, .. } if other == name);
    let asked = tree.around(assignment).find_map(|at| match tree.kind(at) {
        ExprKind::If { cond, then, otherwise } => {
            let asks = tree.method(cond) == "is_none"
                && tree.operands(cond).first().is_some_and(|&asked| field(asked));
            (asks && tree.contains(then, assignment) && !renews(tree, otherwise)).then_some(cond)
        }
        _ => None,
    })?;
    // Stored elsewhere in the function as well, it is renewed there.
    let others = tree.kinds.assignments.iter().filter(|&&other| {
        matches!(tree.kind(other), ExprKind::Assign { lhs, .. } if other != assignment && field(lhs))
    });
    (from_context && others.count() == 0)
        .then(|| StaleWaker { stored: tree.span(assignment), asked: tree.span(asked) })
}

/// `else if !waker.will_wake(..)`, `else { waker.clone_from(..) }`
fn renews(tree: &Tree<'_, '_>, otherwise: ExprId) -> bool {
    tree.below(otherwise).any(|at| matches!(tree.method(at), "will_wake" | "clone_from"))
}
