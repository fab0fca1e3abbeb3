//! Tasks that are started to listen, and are counted on before they can: the one who started them connects, or sends, without a word from them. What
//! listens and what needs a listener, models say.

use crate::facts::events::{Callee, FnFlow, Root};
use crate::facts::tree::Tree;
use crate::ir::{ExprId, ExprKind, PatId};
use crate::link::infer::Res;
use crate::link::{ConstId, FnId, Program};
use crate::models::Waits;
use crate::source::{Place, Span};

/// A task that may not listen yet.
#[derive(Debug)]
pub struct Handshake {
    pub spawned: Span,
    /// Where it listens; unknown until the function that it calls has been looked at.
    pub listens: Option<Place>,
    /// That function, and the parameter that says where.
    via: Option<(FnId, u32)>,
    pub reached: Span,
    pub reaches: FnId,
    /// A sleep in between.
    pub slept: Option<Span>,
}

/// What both ends name: an address, or a channel.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Meeting {
    Local(PatId),
    Const(ConstId),
}

/// Names of names that are followed.
const DEPTH: u32 = 4;

pub(super) fn of(tree: &Tree<'_, '_>) -> Vec<Handshake> {
    let mut found = Vec::new();
    for reached in tree.calls_that(|effects| effects.reaches) {
        let Some(meeting) = tree.operands(reached).first().and_then(|&at| meeting(tree, at, 0))
        else {
            continue;
        };
        let mut spawns = tree.spawns().filter(|&spawn| is_beside(tree, spawn, reached));
        found.extend(spawns.find_map(|spawn| handshake(tree, (spawn, reached), meeting)));
    }
    found
}

/// Keeps those whose function is seen to listen.
pub(super) fn settle(program: &Program, flows: &[FnFlow], found: &mut Vec<Handshake>) {
    found.retain_mut(|handshake| {
        let Some((func, param)) = handshake.via else { return true };
        let Some(flow) = flows.get(func.index()) else { return false };
        let mut calls = flow.calls.iter().filter(|call| {
            let at = call.args.first().and_then(Option::as_ref);
            call.piece == 0
                && call.callee.effects(program).listens
                && at.is_some_and(|at| at.root == Root::Param(param) && at.path.is_empty())
        });
        let listens = calls.next().map(|call| crate::facts::place(program, func, call.span));
        handshake.listens = listens;
        listens.is_some()
    });
}

/// Whether `reached` runs after `spawn`, on the same way and in the same round.
fn is_beside(tree: &Tree<'_, '_>, spawn: ExprId, reached: ExprId) -> bool {
    tree.enter(reached) > tree.leave(spawn)
        && tree.piece(reached) == tree.piece(spawn)
        && tree.loop_around(reached) == tree.loop_around(spawn)
        && !tree.exclusive(spawn, reached)
}

fn handshake(
    tree: &Tree<'_, '_>,
    (spawn, reached): (ExprId, ExprId),
    at: Meeting,
) -> Option<Handshake> {
    let slept = slept_between(tree, spawn, reached)?;
    let same = |operand: ExprId| meeting(tree, operand, 0) == Some(at);
    let listens = tree.calls_that(|effects| effects.listens).find(|&call| {
        tree.contains(spawn, call) && tree.operands(call).first().is_some_and(|&at| same(at))
    });
    let via = || {
        tree.operands(spawn).into_iter().find_map(|task| {
            let Callee::Fn(func) = tree.callee(task) else { return None };
            let given = tree.operands(task).into_iter().zip(0u32..);
            let mut given = given.filter(|&(operand, _)| same(operand));
            given.next().map(|(_, index)| (func, index))
        })
    };
    let via = if listens.is_none() { Some(via()?) } else { None };
    let place = |call| Place { file: tree.typed.file, span: tree.callee_span(call) };
    Some(Handshake {
        spawned: tree.callee_span(spawn),
        listens: listens.map(place),
        via,
        reached: tree.callee_span(reached),
        reaches: tree.callee(reached).func()?,
        slept: slept.last().copied(),
    })
}

/// The sleeps between the two, if nothing else is awaited there: everything else may be the word of the task.
fn slept_between(tree: &Tree<'_, '_>, spawn: ExprId, reached: ExprId) -> Option<Vec<Span>> {
    let piece = tree.piece(spawn);
    let is_between = |at: ExprId| {
        tree.leave(at) > tree.leave(spawn)
            && tree.leave(at) < tree.enter(reached)
            && tree.piece(at) == piece
    };
    if tree.kinds.macros.iter().any(|&at| is_between(at) && (tree.is_select(at) || tree.joins(at)))
    {
        return None;
    }
    let mut slept = Vec::new();
    for &wait in tree.kinds.awaits.iter().filter(|&&wait| is_between(wait)) {
        let ExprKind::Await(inner) = tree.kind(wait) else { continue };
        let sleeps = tree.effects(inner).is_some_and(|effects| effects.waits == Some(Waits::Time));
        if !sleeps {
            return None;
        }
        slept.push(tree.callee_span(inner));
    }
    // What waits without an await may be told as well.
    let is_plain = |&call: &ExprId| match tree.callee(call).func() {
        Some(func) => tree.program.is_model_fn(func),
        None => matches!(tree.typed.res(call), Res::Ctor(..) | Res::Derived),
    };
    let mut calls = tree.kinds.calls.iter().filter(|&&call| is_between(call) && call != spawn);
    calls.all(is_plain).then_some(slept)
}

/// The constant, or the local, that an operand is: seen through references, clones and other names.
fn meeting(tree: &Tree<'_, '_>, expr: ExprId, depth: u32) -> Option<Meeting> {
    if depth > DEPTH {
        return None;
    }
    let next = |inner| meeting(tree, inner, depth + 1);
    match tree.kind(expr) {
        ExprKind::Ref { inner, .. } | ExprKind::Deref(inner) => next(inner),
        ExprKind::MethodCall { receiver, args, .. } if tree.ir().list(args).next().is_none() => {
            let is_same = tree.typed.res(expr) == Res::Derived || tree.method(expr) == "clone";
            is_same.then(|| next(receiver)).flatten()
        }
        ExprKind::Name(_) | ExprKind::Path(_) => match tree.typed.res(expr) {
            Res::Const(constant) => Some(Meeting::Const(constant)),
            Res::Local(pat) => {
                let bound = tree.bound(pat).filter(|bound| bound.whole && !bound.from.is_none());
                let other = bound.and_then(|bound| next(bound.from));
                Some(other.unwrap_or(Meeting::Local(pat)))
            }
            _ => None,
        },
        _ => None,
    }
}
