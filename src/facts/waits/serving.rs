//! What keeps going wrong in loops that serve or tick, and runtimes that end inside another one. Which calls accept, tick and make runtimes,
//! models say.

use crate::facts::tree::Tree;
use crate::ir::{ExprId, ExprKind, PatId};
use crate::link::FnId;
use crate::models::{Effects, Limits, Waits};
use crate::source::Span;

/// A loop that an error of one peer ends.
#[derive(Debug)]
pub struct Ended {
    pub accept: Span,
    /// What leaves the loop: `?`, `unwrap`, the pattern of a `while let`.
    pub by: Leaves,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaves {
    Raised,
    Panics,
    Unmatched,
}

/// A ticker that makes up for the ticks that its own loop is late for.
#[derive(Debug)]
pub struct Burst {
    pub made: Span,
    pub tick: Span,
    /// The waits that may make it late, with the functions that are awaited.
    pub waits: Vec<(Span, Option<FnId>)>,
}

/// A runtime that async code makes, and drops at the end of a block.
#[derive(Debug)]
pub struct OwnRuntime {
    pub made: Span,
    pub name: String,
}

pub(super) fn ended(tree: &Tree<'_, '_>) -> Vec<Ended> {
    tree.kinds.awaits.iter().filter_map(|&at| ends_by(tree, at)).collect()
}

fn ends_by(tree: &Tree<'_, '_>, wait: ExprId) -> Option<Ended> {
    let ExprKind::Await(call) = tree.kind(wait) else { return None };
    tree.effects(call).filter(|effects| effects.serves && effects.takes)?;
    let parent = tree.parent(wait);
    let home = tree.piece(wait);
    let mut around = tree.around(parent).take_while(|&at| Some(at) != home.get());
    let repeated = around.find(|&at| tree.is_loop(at))?;
    let by = match tree.kind(parent) {
        ExprKind::Try(_) => Leaves::Raised,
        ExprKind::MethodCall { receiver, .. } if receiver == wait => {
            let passes = |effects: &Effects| effects.passes_through;
            tree.effects(parent).filter(|effects| passes(effects))?;
            Leaves::Panics
        }
        ExprKind::Let { scrutinee, pat } if scrutinee == wait => {
            let is_head =
                matches!(tree.kind(repeated), ExprKind::While { cond, .. } if cond == parent);
            if !is_head || tree.pattern_name(pat) != "Ok" {
                return None;
            }
            Leaves::Unmatched
        }
        _ => return None,
    };
    // A loop that is left after the first peer serves one.
    let is_left = by != Leaves::Unmatched && !tree.ways_out(repeated).is_empty();
    (!is_left).then(|| Ended { accept: tree.callee_span(call), by })
}

pub(super) fn bursts(tree: &Tree<'_, '_>) -> Vec<Burst> {
    let made = tree.made().filter(|made| says(tree, made.init, |effects| effects.bursts));
    made.filter_map(|made| burst(tree, made.pat, made.init)).collect()
}

pub(super) fn says(tree: &Tree<'_, '_>, call: ExprId, what: impl Fn(&Effects) -> bool) -> bool {
    !call.is_none() && tree.effects(call).is_some_and(what)
}

fn burst(tree: &Tree<'_, '_>, ticker: PatId, made: ExprId) -> Option<Burst> {
    let mentions = tree.mentions(ticker);
    let users: Vec<ExprId> = mentions.iter().map(|&at| tree.parent(at)).collect();
    let limited = |&at: &ExprId| says(tree, at, |effects| effects.limits == Some(Limits::Bursts));
    if users.iter().any(limited) || mentions.iter().any(|&at| tree.moves(at)) {
        return None;
    }
    users.iter().find_map(|&tick| {
        if !is_ticked(tree, tick) {
            return None;
        }
        let home = tree.piece(tick);
        let mut around = tree.around(tick).take_while(|&at| Some(at) != home.get());
        let repeated = around.find(|&at| tree.is_loop(at))?;
        let waits = tree.below_in_piece(repeated).filter_map(|at| match tree.kind(at) {
            ExprKind::Await(call) if call != tick => {
                Some((tree.callee_span(call), tree.callee(call).func()))
            }
            _ => None,
        });
        Some(Burst {
            made: tree.callee_span(made),
            tick: tree.callee_span(tick),
            waits: waits.collect(),
        })
    })
}

/// Whether a call waits for the next tick where it stands; who only looks whether there was one is not woken by it.
fn is_ticked(tree: &Tree<'_, '_>, tick: ExprId) -> bool {
    let user = tree.parent(tick);
    says(tree, tick, |effects| effects.waits == Some(Waits::Time))
        && (matches!(tree.kind(user), ExprKind::Await(_)) || tree.is_select(user))
}

pub(super) fn runtimes(tree: &Tree<'_, '_>) -> Vec<OwnRuntime> {
    let made = tree.made().filter_map(|made| {
        let call = maker(tree, made.init)?;
        let name = tree.binding_name(made.pat);
        let kept = tree
            .mentions(made.pat)
            .iter()
            .any(|&at| tree.moves(at) || tree.piece(at) != tree.piece(call));
        (!name.is_empty() && !kept && is_async(tree, call))
            .then(|| OwnRuntime { made: tree.callee_span(call), name: name.to_owned() })
    });
    made.collect()
}

/// The call that makes the runtime, behind what unwraps it.
fn maker(tree: &Tree<'_, '_>, init: ExprId) -> Option<ExprId> {
    match tree.kind(init) {
        _ if says(tree, init, |effects| effects.makes_runtime) => Some(init),
        ExprKind::Try(inner) => maker(tree, inner),
        ExprKind::MethodCall { receiver, .. }
            if says(tree, init, |effects| effects.passes_through) =>
        {
            maker(tree, receiver)
        }
        _ => None,
    }
}

pub(super) fn is_async(tree: &Tree<'_, '_>, expr: ExprId) -> bool {
    match tree.piece(expr).get() {
        Some(piece) => matches!(tree.kind(piece), ExprKind::Async { .. }),
        // An attribute that makes it an entry point leaves its body what it was.
        None => tree.ir().functions[tree.program.func(tree.function).idx.index()].is_async,
    }
}
