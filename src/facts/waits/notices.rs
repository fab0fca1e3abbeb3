//! Waits for a notice that only reaches who waits already, begun after the state was looked at: a notice in between is lost, and the wait never ends.

use std::collections::BTreeSet;

use crate::facts::events::{Call, FnFlow, LockClass};
use crate::facts::tree::Tree;
use crate::ir::{ExprId, ExprKind, MacroShape};
use crate::link::{FnId, Program};
use crate::models::{Notifies, Waits};
use crate::source::Span;

/// A wait that begins too late for some notices.
#[derive(Debug)]
pub struct LateWaiter {
    /// The call that begins to wait.
    pub wait: Span,
    pub gap: Gap,
    expr: ExprId,
    /// A place where the notice is given.
    pub notice: Option<(FnId, Span)>,
}

/// When a notice is lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// After this look at the state.
    Check(Span),
    /// While this handler of the same `select!` waits.
    Handler(Span),
}

/// Waits of one function that would begin too late, whatever gives the notice.
pub(super) fn of(tree: &Tree<'_, '_>) -> Vec<LateWaiter> {
    let calls = tree.calls_that(|effects| effects.waits == Some(Waits::Peer));
    let late = calls.filter_map(|call| {
        let user = tree.parent(call).get()?;
        let gap = match tree.kind(user) {
            ExprKind::Await(_) => check_before(tree, call).map(|at| Gap::Check(tree.span(at))),
            ExprKind::Macro(_) => {
                handler_waits(tree, user, call).map(|at| Gap::Handler(tree.span(at)))
            }
            _ => None,
        };
        Some(LateWaiter { wait: tree.span(call), gap: gap?, expr: call, notice: None })
    });
    late.collect()
}

/// The condition that this call depends on, which asks something.
fn check_before(tree: &Tree<'_, '_>, call: ExprId) -> Option<ExprId> {
    let mut below = call;
    for at in tree.around(tree.parent(call)) {
        match tree.kind(at) {
            _ if tree.is_piece(at) => return None,
            ExprKind::If { cond, .. } if below != cond && asks(tree, cond) => return Some(cond),
            ExprKind::While { cond, .. } if below != cond => {
                return Some(cond).filter(|&cond| asks(tree, cond));
            }
            ExprKind::Loop { .. } => return exit_before(tree, at, call),
            ExprKind::For { .. } => return None,
            _ => {}
        }
        below = at;
    }
    None
}

/// The condition under which a loop is left before it waits: `if self.done() { return; }`.
fn exit_before(tree: &Tree<'_, '_>, repeated: ExprId, call: ExprId) -> Option<ExprId> {
    let exits = tree.ways_out(repeated).into_iter().filter(|&at| tree.leave(at) < tree.enter(call));
    let mut conditions = exits.filter_map(|exit| {
        let around = tree.around(tree.parent(exit)).take_while(|&at| at != repeated);
        let conditions = around.filter_map(|at| match tree.kind(at) {
            ExprKind::If { cond, .. } => Some(cond),
            ExprKind::Match { scrutinee, .. } => Some(scrutinee),
            _ => None,
        });
        conditions.filter(|&cond| asks(tree, cond)).last()
    });
    conditions.next_back()
}

/// Whether a condition looks at something that others may change: it calls something.
fn asks(tree: &Tree<'_, '_>, cond: ExprId) -> bool {
    let calls = |at| matches!(tree.kind(at), ExprKind::MethodCall { .. } | ExprKind::Call { .. });
    tree.below_in_piece(cond).any(calls)
}

/// A wait in a handler of another branch of the `select!` that makes this call anew in each round of a loop.
fn handler_waits(tree: &Tree<'_, '_>, select: ExprId, call: ExprId) -> Option<ExprId> {
    let ExprKind::Macro(index) = tree.kind(select) else { return None };
    let MacroShape::Select(arms) = tree.ir().macros[index.index()].shape else { return None };
    let arms = tree.ir().list(tree.ir().selects[arms.index()].arms);
    let arms: Vec<_> = arms.map(|arm| tree.ir().select_arms[arm.index()]).collect();
    let own = arms.iter().find(|arm| arm.future == call)?;
    tree.around(tree.parent(select))
        .take_while(|&at| !tree.is_piece(at))
        .find(|&at| matches!(tree.kind(at), ExprKind::Loop { .. } | ExprKind::While { .. }))?;
    let others = arms.iter().filter(|arm| arm.future != own.future);
    others.map(|arm| arm.handler).filter(|handler| !handler.is_none()).find_map(|handler| {
        tree.below_in_piece(handler).find(|&at| matches!(tree.kind(at), ExprKind::Await(_)))
    })
}

/// Keeps the waits for what is only ever noticed in a way that reaches nobody who comes later.
pub(super) fn settle(
    program: &Program,
    flows: &[FnFlow],
    func: FnId,
    late: &mut Vec<LateWaiter>,
    notices: &Notices,
) {
    late.retain_mut(|waiter| {
        let flow = &flows[func.index()];
        let Some(call) = flow.calls.iter().find(|call| call.expr == waiter.expr) else {
            return false;
        };
        let Some(class) = class_of(program, call) else { return false };
        waiter.notice = notices.lossy(class);
        waiter.notice.is_some()
    });
}

fn class_of(program: &Program, call: &Call) -> Option<LockClass> {
    call.args.first()?.as_ref()?.class(program)
}

/// Who gives notice of what in the workspace.
#[derive(Default)]
pub(super) struct Notices {
    waiting: Vec<(LockClass, FnId, Span)>,
    next: BTreeSet<LockClass>,
}

impl Notices {
    pub(super) fn build(program: &Program, flows: &[FnFlow]) -> Self {
        let mut notices = Self::default();
        for (flow, id) in flows.iter().zip(0..) {
            for call in &flow.calls {
                let Some(whom) = call.callee.effects(program).notifies else { continue };
                let Some(class) = class_of(program, call) else { continue };
                match whom {
                    Notifies::Waiting => notices.waiting.push((class, FnId(id), call.span)),
                    Notifies::Next => {
                        notices.next.insert(class);
                    }
                }
            }
        }
        notices
    }

    /// The first notice of something that nobody gives another kind of.
    fn lossy(&self, class: LockClass) -> Option<(FnId, Span)> {
        let mut waiting = self.waiting.iter().filter(|(known, ..)| *known == class);
        let &(_, func, span) = waiting.next()?;
        (!self.next.contains(&class)).then_some((func, span))
    }
}
