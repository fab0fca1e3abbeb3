//! Async locks by the names of what holds them: which are lent, shared or kept under another name, so that not all who take them are seen, and whose
//! guards leave the place where they are taken.

use crate::facts::tree::Tree;
use crate::ir::{ExprId, ExprKind, Name, PatId, PatKind};
use crate::link::Program;
use crate::link::ty::{Ty, TyKind, Types};
use crate::models::{Effects, LockFamily};

/// Whether a type is an async mutex or rwlock, or a handle that shares one.
pub(crate) fn is_async_lock(program: &Program, types: &Types, ty: Ty) -> bool {
    let TyKind::Adt(adt, args) = types.kind(types.peel(ty)) else { return false };
    let Some(effects) = program.adt(adt).effects.as_deref() else { return false };
    let is_lock = |effects: &Effects| {
        effects.lock.is_some_and(|lock| {
            lock.is_async && matches!(lock.family, LockFamily::Mutex | LockFamily::RwLock)
        })
    };
    let inner = types.list_items(args).first().filter(|_| effects.shared);
    is_lock(effects) || inner.is_some_and(|&inner| is_async_lock(program, types, inner))
}

/// The names of fields, statics and bindings whose async lock the function does more with than to take it for itself.
pub(super) fn of(tree: &Tree<'_, '_>) -> Vec<String> {
    let mut lent: Vec<String> = Vec::new();
    let is_lock = |ty: Ty| is_async_lock(tree.program, &tree.typed.cx.types, ty);
    let locals: Vec<PatId> = tree.named().filter(|&pat| is_lock(tree.typed.pat_ty(pat))).collect();
    lent.extend(locals.iter().map(|&pat| tree.binding_name(pat).to_owned()));
    if !locals.is_empty() {
        lent.extend(kept_as(tree, &locals));
    }
    for &place in &tree.kinds.places {
        if is_lock(tree.ty(place)) && !is_taken_here(tree, place) {
            lent.extend(name_of(tree, place));
        }
    }
    lent.sort_unstable();
    lent.dedup();
    lent
}

/// The fields that are filled with one of the locals, who may have given it to others as well.
fn kept_as(tree: &Tree<'_, '_>, locals: &[PatId]) -> Vec<String> {
    let is_one = |value: ExprId| {
        tree.below(value).filter_map(|at| tree.local(at)).any(|pat| locals.contains(&pat))
    };
    let fields = tree.exprs.iter().filter_map(|&at| match tree.kind(at) {
        ExprKind::Struct { fields, .. } => Some(tree.ir().pairs::<Name, ExprId>(fields)),
        _ => None,
    });
    let filled = fields.flatten().filter(|&(_, value)| is_one(value));
    filled.map(|(name, _)| tree.ir().name(name).to_owned()).collect()
}

fn name_of(tree: &Tree<'_, '_>, place: ExprId) -> Option<String> {
    match tree.kind(place) {
        ExprKind::Field { name, .. } | ExprKind::Name(name) => {
            Some(tree.ir().name(name).to_owned())
        }
        ExprKind::Path(path) => Some(tree.last_segment(path).to_owned()),
        _ => None,
    }
}

/// `self.state.lock().await`, with a guard that stays where it is.
fn is_taken_here(tree: &Tree<'_, '_>, place: ExprId) -> bool {
    let call = tree.parent(place);
    let ExprKind::MethodCall { receiver, .. } = tree.kind(call) else { return false };
    if receiver != place {
        return false;
    }
    match tree.effects(call) {
        Some(effects) if effects.acquires.is_some() => stays(tree, call),
        // What asks its owner, or ends it.
        _ => tree
            .callee(call)
            .func()
            .is_some_and(|func| tree.program.is_model_fn(func) && tree.method(call) != "clone"),
    }
}

/// Whether the guard that `taken` gives is used on the spot, or through a name that it keeps.
fn stays(tree: &Tree<'_, '_>, taken: ExprId) -> bool {
    if let Some(&(pat, _)) = tree.lets.get(&taken) {
        return stays_in(tree, pat);
    }
    let user = tree.parent(taken);
    match tree.kind(user) {
        ExprKind::Await(_) | ExprKind::Try(_) => stays(tree, user),
        ExprKind::MethodCall { receiver, .. } if receiver == taken => {
            let passes = tree.effects(user).is_some_and(|effects| effects.passes_through);
            if passes { stays(tree, user) } else { true }
        }
        ExprKind::Let { pat, scrutinee } if scrutinee == taken => stays_in(tree, pat),
        ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Deref(_) => true,
        ExprKind::Block(_) => tree.is_statement(taken),
        _ => false,
    }
}

fn stays_in(tree: &Tree<'_, '_>, pat: PatId) -> bool {
    if matches!(tree.ir().pats[pat.index()].kind, PatKind::Wild) {
        return true;
    }
    let mut bindings = Vec::new();
    tree.ir().bindings(pat, &mut |binding| bindings.push(binding));
    bindings.iter().all(|&binding| {
        let dropped =
            |at: ExprId| tree.effects(tree.parent(at)).is_some_and(|effects| effects.drops);
        let through = |at: ExprId| {
            matches!(
                tree.kind(tree.parent(at)),
                ExprKind::Deref(_) | ExprKind::Field { .. } | ExprKind::Index { .. }
            )
        };
        tree.mentions(binding).iter().all(|&at| through(at) || dropped(at) || !tree.moves(at))
    })
}
