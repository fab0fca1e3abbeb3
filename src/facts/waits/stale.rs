//! Values copied out under a lock and written back under it after an await: what others wrote meanwhile is lost.

use std::collections::BTreeSet;

use crate::facts::events::{Acquisition, Binding, FnFlow};
use crate::facts::tree::Tree;
use crate::ir::{ExprId, ExprKind, PatId};
use crate::link::{FnId, sym};
use crate::source::Span;

/// A value that is older than what it overwrites.
#[derive(Debug)]
pub struct StaleRead {
    /// The name of the copy.
    pub name: String,
    pub read: Span,
    pub wait: Span,
    pub write: Span,
    /// The calls that take the lock.
    first: ExprId,
    second: ExprId,
}

/// Copies that are written back after an await, whatever the locks are.
pub(super) fn of(tree: &Tree<'_, '_>) -> Vec<StaleRead> {
    let mut found = Vec::new();
    if tree.kinds.awaits.is_empty() || tree.kinds.assignments.is_empty() {
        return found;
    }
    for copy in tree.made() {
        if !tree.bound(copy.pat).is_some_and(|bound| bound.whole) {
            continue;
        }
        let Some(first) = lock_in(tree, copy.init) else { continue };
        let derived = derived(tree, copy.pat);
        let writes = tree.kinds.assignments.iter().copied();
        let writes = writes.filter(|&at| tree.enter(at) > tree.leave(copy.init));
        for write in writes.filter(|&at| tree.piece(at) == tree.piece(copy.init)) {
            let Some(second) = overwrites(tree, write, &derived) else { continue };
            let Some(wait) = await_between(tree, copy.init, second) else { continue };
            found.push(StaleRead {
                name: tree.binding_name(copy.pat).to_owned(),
                read: tree.span(first),
                wait: tree.span(wait),
                write: tree.span(second),
                first,
                second,
            });
            break;
        }
    }
    found
}

/// The only call below `expr` that takes a lock.
fn lock_in(tree: &Tree<'_, '_>, expr: ExprId) -> Option<ExprId> {
    let mut locks = tree.below_in_piece(expr).filter(|&at| takes_lock(tree, at));
    locks.next().filter(|_| locks.next().is_none())
}

fn takes_lock(tree: &Tree<'_, '_>, call: ExprId) -> bool {
    tree.effects(call).and_then(|effects| effects.acquires).is_some_and(|taken| !taken.is_try)
}

/// A copy and the locals that are computed with it.
fn derived(tree: &Tree<'_, '_>, copy: PatId) -> BTreeSet<PatId> {
    let mut known = BTreeSet::from([copy]);
    for made in tree.made().filter(|made| lock_in(tree, made.init).is_none()) {
        if mentions(tree, made.init, &known) {
            tree.ir().bindings(made.pat, &mut |pat| {
                known.insert(pat);
            });
        }
    }
    known
}

fn mentions(tree: &Tree<'_, '_>, expr: ExprId, pats: &BTreeSet<PatId>) -> bool {
    tree.below_in_piece(expr).any(|at| tree.local(at).is_some_and(|pat| pats.contains(&pat)))
}

/// The call that takes the lock under which `write` replaces a value by one made of the copy, and of nothing that is read anew.
fn overwrites(tree: &Tree<'_, '_>, write: ExprId, copy: &BTreeSet<PatId>) -> Option<ExprId> {
    let ExprKind::Assign { lhs, rhs } = tree.kind(write) else { return None };
    if !mentions(tree, rhs, copy) || lock_in(tree, rhs).is_some() {
        return None;
    }
    if let Some(direct) = lock_in(tree, lhs) {
        return Some(direct);
    }
    let guard = root(tree, lhs)?;
    let made = tree.bound(guard).filter(|bound| bound.whole)?.from.get()?;
    // Who looks at what is there now may well compare.
    let looked = tree.mentions(guard).iter().any(|&at| {
        tree.enter(at) < tree.enter(write) && !is_assigned(tree, at) || tree.contains(rhs, at)
    });
    lock_in(tree, made).filter(|_| !looked)
}

/// Whether a name stands on the left side of an assignment.
fn is_assigned(tree: &Tree<'_, '_>, name: ExprId) -> bool {
    let mut below = name;
    for at in tree.around(tree.parent(name)) {
        match tree.kind(at) {
            ExprKind::Assign { lhs, .. } => return lhs == below,
            ExprKind::Field { .. } | ExprKind::Deref(_) => below = at,
            _ => return false,
        }
    }
    false
}

/// The local that a place is part of.
fn root(tree: &Tree<'_, '_>, place: ExprId) -> Option<PatId> {
    match tree.kind(place) {
        ExprKind::Field { base, .. } => root(tree, base),
        ExprKind::Deref(inner) => root(tree, inner),
        ExprKind::Name(_) => tree.local(place),
        _ => None,
    }
}

/// An await between a copy and a lock, other than for a lock.
fn await_between(tree: &Tree<'_, '_>, copy: ExprId, lock: ExprId) -> Option<ExprId> {
    let between = |&at: &ExprId| {
        tree.enter(at) > tree.leave(copy)
            && tree.leave(at) < tree.enter(lock)
            && tree.piece(at) == tree.piece(copy)
    };
    let mut awaits = tree.kinds.awaits.iter().copied().filter(between);
    awaits.find(|&at| match tree.kind(at) {
        ExprKind::Await(inner) => !takes_lock(tree, inner),
        _ => false,
    })
}

/// Keeps those whose two locks are one, let go in between.
pub(super) fn settle(flows: &[FnFlow], func: FnId, stale: &mut Vec<StaleRead>) {
    let flow = &flows[func.index()];
    let taken = |expr: ExprId| -> Option<&Acquisition> {
        let mut taken = flow.acquisitions.iter();
        taken.find(|taken| {
            let call = taken.call.map(|call| &flow.calls[call as usize]);
            call.is_some_and(|call| call.expr == expr)
        })
    };
    stale.retain(|stale| {
        let (Some(first), Some(second)) = (taken(stale.first), taken(stale.second)) else {
            return false;
        };
        let indexed = |taken: &Acquisition| {
            taken.place.iter().flat_map(|place| &place.path).any(|&(name, _)| name == sym::INDEX)
        };
        let is_lock = |taken: &Acquisition| taken.lock.is_some_and(|lock| !lock.reentrant);
        first.binding == Binding::Temporary
            && is_lock(first)
            && first.place.is_some()
            && first.place == second.place
            && !indexed(first)
    });
}
