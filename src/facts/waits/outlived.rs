//! Tasks that are started where a value is held that they need, and that go on after it is dropped. What a type holds, and what takes permits, models
//! say. Whether anybody waits for the task otherwise, a rule asks.

use crate::facts::tree::{Let, Tree};
use crate::ir::{ExprId, ExprKind, PatId};
use crate::link::infer::Res;
use crate::link::ty::TyKind;
use crate::models::{AcquireMode, Blocks, Effects};
use crate::source::Span;

/// A task that outlives a value of the block that starts it.
#[derive(Debug)]
pub struct Outlived {
    pub owner: String,
    pub held: Span,
    /// The call that starts the task.
    pub spawn: ExprId,
    pub spawned: Span,
    pub why: Outlives,
}

#[derive(Debug)]
pub enum Outlives {
    /// The task is given a name of it, here, and this happens when it is dropped.
    Named(Span, String),
    /// The task listens to what stops when it is dropped: here.
    Stopped(Span, String),
    /// The permit is free again at once.
    Permit,
}

pub(super) fn of(tree: &Tree<'_, '_>) -> Vec<Outlived> {
    let spawns: Vec<ExprId> = tree.spawns().collect();
    if spawns.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for made in tree.made() {
        let Some(pat) = only_name(tree, made.pat) else { continue };
        let Some(effects) = tree.type_effects(tree.typed.pat_ty(pat)) else { continue };
        let held = Let { pat, ..made };
        if effects.is_held() && !is_given_away(tree, held) {
            let first = spawns.iter().copied().find(|&spawn| is_left_behind(tree, held, spawn));
            found.extend(first.and_then(|spawn| outlived(tree, held, (effects, spawn))));
        }
    }
    found
}

/// The one binding of `permit` or `Ok(permit)`.
fn only_name(tree: &Tree<'_, '_>, pat: PatId) -> Option<PatId> {
    let mut names = Vec::new();
    tree.ir().bindings(pat, &mut |name| names.push(name));
    match names[..] {
        [name] => Some(name),
        _ => None,
    }
}

/// Whether it is moved, into the task or elsewhere, before its block ends.
fn is_given_away(tree: &Tree<'_, '_>, held: Let) -> bool {
    let Some(bound) = tree.bound(held.pat) else { return true };
    tree.moved_before(held.pat, tree.piece(held.init), bound.within)
}

fn outlived(
    tree: &Tree<'_, '_>,
    held: Let,
    (effects, spawn): (&Effects, ExprId),
) -> Option<Outlived> {
    let why = match &effects.must_hold {
        Some(then) if only_starts(tree, held, (spawn, tree.leave(spawn))) => {
            let named = used_by(tree, held.pat, spawn);
            let named = named.map(|used| Outlives::Named(used, then.clone()));
            let of = tree.effects(held.init).filter(|effects| effects.stops);
            let of = of.and_then(|_| root(tree, held.init));
            let stopped = of.and_then(|of| used_by(tree, of, spawn));
            named.or_else(|| stopped.map(|used| Outlives::Stopped(used, then.clone())))?
        }
        None if effects.guard
            && takes_permit(tree, held.init)
            && only_starts(tree, held, (spawn, tree.leave(held.init))) =>
        {
            Outlives::Permit
        }
        _ => return None,
    };
    Some(Outlived {
        owner: tree.binding_name(held.pat).to_owned(),
        held: tree.ir().pats[held.pat.index()].span,
        spawn,
        spawned: tree.callee_span(spawn),
        why,
    })
}

/// Whether `spawn` runs while the value is held, and nothing is awaited between that and the end of its block.
fn is_left_behind(tree: &Tree<'_, '_>, held: Let, spawn: ExprId) -> bool {
    let Some(bound) = tree.bound(held.pat) else { return false };
    let piece = tree.piece(held.init);
    let is_in = |at: ExprId| tree.contains(bound.within, at) && tree.piece(at) == piece;
    let again = tree.loop_around(spawn).filter(|&around| tree.contains(bound.within, around));
    let later = |at: ExprId| {
        tree.leave(at) > tree.leave(spawn) || again.is_some_and(|around| tree.contains(around, at))
    };
    let mut waits = tree.kinds.awaits.iter().chain(&tree.kinds.macros).copied();
    is_in(spawn)
        && tree.enter(spawn) > tree.leave(held.init)
        && !waits.any(|at| is_in(at) && later(at) && may_wait(tree, at))
}

fn may_wait(tree: &Tree<'_, '_>, at: ExprId) -> bool {
    matches!(tree.kind(at), ExprKind::Await(_)) || tree.is_select(at) || tree.joins(at)
}

/// Whether nothing is done between `from` and the end of the block but to start the task, and what is known to be quick.
fn only_starts(tree: &Tree<'_, '_>, held: Let, (spawn, from): (ExprId, u32)) -> bool {
    let Some(bound) = tree.bound(held.pat) else { return false };
    let long = [Blocks::Sleep, Blocks::Wait, Blocks::Runtime, Blocks::Process, Blocks::Net];
    let is_quick = |call: ExprId| match tree.callee(call).func() {
        Some(func) => {
            let blocks = tree.program.effects(func).blocks;
            tree.program.is_model_fn(func) && !blocks.is_some_and(|how| long.contains(&how))
        }
        None => matches!(tree.typed.res(call), Res::Ctor(..)),
    };
    let is_own = |at: ExprId| {
        tree.leave(at) > from && tree.contains(bound.within, at) && !tree.contains(spawn, at)
    };
    tree.kinds.calls.iter().copied().filter(|&call| is_own(call)).all(is_quick)
        && !tree.kinds.assignments.iter().any(|&at| is_own(at))
}

fn takes_permit(tree: &Tree<'_, '_>, init: ExprId) -> bool {
    let takes = |effects: &Effects| {
        effects.acquires.is_some_and(|acquires| acquires.mode == AcquireMode::Permit)
    };
    let mut calls = tree.calls_that(takes);
    calls.any(|call| tree.contains(init, call) && tree.piece(call) == tree.piece(init))
}

/// Where `spawn` is given what was got from `owner` by its methods, at once or under another name.
fn used_by(tree: &Tree<'_, '_>, owner: PatId, spawn: ExprId) -> Option<Span> {
    let mut names = vec![owner];
    for made in tree.made().filter(|made| tree.enter(made.init) < tree.enter(spawn)) {
        let Some(name) = only_name(tree, made.pat) else { continue };
        if root(tree, made.init).is_some_and(|root| names.contains(&root))
            && gives_part(tree, made.init)
            // What is held itself is dropped with it.
            && !tree.type_effects(tree.typed.pat_ty(name)).is_some_and(Effects::is_held)
        {
            names.push(name);
        }
    }
    let mentions = names.iter().flat_map(|&name| tree.mentions(name));
    let mut mentions: Vec<ExprId> =
        mentions.copied().filter(|&at| tree.contains(spawn, at) && is_given(tree, at)).collect();
    mentions.sort_by_key(|&at| tree.enter(at));
    mentions.first().map(|&at| tree.span(at))
}

/// Whether what is made of a name by its methods is still a name, and no answer to a question.
fn is_given(tree: &Tree<'_, '_>, name: ExprId) -> bool {
    let is_receiver = |&at: &ExprId| matches!(tree.kind(tree.parent(at)), ExprKind::MethodCall { receiver, .. } if receiver == at);
    let whole = tree.around(name).find(|at| !is_receiver(at));
    whole.is_some_and(|whole| gives_part(tree, whole))
}

/// The local that a chain of methods begins with: `dir` of `dir.path().join("a")`.
fn root(tree: &Tree<'_, '_>, expr: ExprId) -> Option<PatId> {
    let mut at = expr;
    loop {
        match tree.kind(at) {
            ExprKind::MethodCall { receiver, .. } => at = receiver,
            ExprKind::Ref { inner, .. } => at = inner,
            _ => return tree.local(at),
        }
    }
}

/// Whether a chain of methods only names what it begins with: it does not look at the disk, and gives more than an answer.
fn gives_part(tree: &Tree<'_, '_>, expr: ExprId) -> bool {
    let mut at = expr;
    while let ExprKind::MethodCall { receiver, .. } = tree.kind(at) {
        let is_name = match (tree.typed.res(at), tree.callee(at).func()) {
            // `token.clone()`.
            (Res::Derived, _) => true,
            (_, Some(func)) => {
                tree.program.is_model_fn(func) && tree.program.effects(func).blocks.is_none()
            }
            (_, None) => false,
        };
        if !is_name {
            return false;
        }
        at = receiver;
    }
    !matches!(tree.typed.cx.types.kind(tree.ty(expr)), TyKind::Prim(_) | TyKind::Unknown)
}
