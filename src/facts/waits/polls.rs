//! Functions that are polled: ways on which they say that there is nothing yet without having left a waker anywhere, and futures that they make
//! anew each time. Which macros return early, models say.

use super::loops::looks;
use super::serving::says;
use crate::facts::events::FnFlow;
use crate::facts::is_trait_impl;
use crate::facts::tree::Tree;
use crate::ir::{ExprId, ExprKind, PatId, PatKind, TypeId};
use crate::link::infer::Res;
use crate::link::{AdtId, Container, FnId, Program};
use crate::models::Cancel;
use crate::source::Span;

/// A `Poll::Pending` that nobody is known to follow up with a wake-up.
#[derive(Debug)]
pub struct Unwoken {
    pub pending: Span,
    /// What was polled before, and was ready; none if nothing of the context was used at all.
    pub ready: Option<Span>,
}

/// A future that each poll makes, polls once and drops.
#[derive(Debug)]
pub struct Recreated {
    pub made: Span,
    pub poll: Span,
    /// The function of the workspace whose future it is.
    pub callee: Option<FnId>,
}

#[derive(Debug, Default)]
pub struct Polls {
    pub unwoken: Vec<Unwoken>,
    pub recreated: Vec<Recreated>,
}

impl Polls {
    pub(super) fn is_empty(&self) -> bool {
        self.unwoken.is_empty() && self.recreated.is_empty()
    }
}

/// A body that is given a context.
struct Polled {
    body: ExprId,
    context: PatId,
}

pub(super) fn of(tree: &Tree<'_, '_>) -> Polls {
    let mut polls = Polls::default();
    for polled in bodies(tree) {
        polls.unwoken.extend(unwoken(tree, &polled));
        polls.recreated.extend(recreated(tree, &polled));
    }
    polls
}

/// The function itself if it is given a context, and its closures that are.
fn bodies(tree: &Tree<'_, '_>) -> Vec<Polled> {
    let function = |&context: &PatId| Polled { body: tree.body, context };
    let own = tree.params.iter().filter(|&&pat| is_context(tree, pat)).map(function);
    let mut found: Vec<Polled> = own.collect();
    for &at in &tree.kinds.closures {
        let ExprKind::Closure(closure) = tree.kind(at) else { continue };
        let closure = tree.ir().closures[closure.index()];
        let mut params = tree.ir().pairs::<PatId, TypeId>(closure.params);
        let context = params.find(|&(pat, _)| is_context(tree, pat));
        found.extend(context.map(|(context, _)| Polled { body: closure.body, context }));
    }
    found
}

fn is_context(tree: &Tree<'_, '_>, pat: PatId) -> bool {
    let context = tree.program.lang.context;
    context.is_some() && tree.typed.cx.adt_of(tree.typed.pat_ty(pat)) == context
}

fn unwoken(tree: &Tree<'_, '_>, polled: &Polled) -> Option<Unwoken> {
    let given = |at: &ExprId| is_variant(tree, *at, "Pending") && is_given(tree, polled, *at);
    let lasts = |at: &ExprId| after_the_end(tree, polled, *at) || parked(tree, polled, *at);
    let mut pending = tree.below_in_piece(polled.body).filter(given).filter(|at| !lasts(at));
    pending.find_map(|at| {
        let (before, ready): (Vec<ExprId>, Vec<ExprId>) = uses(tree, polled)
            .into_iter()
            .filter(|&mention| tree.enter(mention) < tree.enter(at) && !tree.exclusive(mention, at))
            .partition(|&mention| !was_ready(tree, mention, at));
        if !before.is_empty() || ready.is_empty() && !asks_others(tree, polled, at) {
            return None;
        }
        let ready = ready.last().map(|&mention| tree.span(tree.parent(mention)));
        Some(Unwoken { pending: tree.span(at), ready })
    })
}

fn uses(tree: &Tree<'_, '_>, polled: &Polled) -> Vec<ExprId> {
    match tree.ir().pats[polled.context.index()].kind {
        PatKind::Binding { .. } => tree.mentions(polled.context).to_vec(),
        _ => Vec::new(),
    }
}

fn is_variant(tree: &Tree<'_, '_>, at: ExprId, name: &str) -> bool {
    let (ExprKind::Path(_) | ExprKind::Name(_)) = tree.kind(at) else { return false };
    let Res::Ctor(adt, variant) = tree.typed.res(at) else { return false };
    let poll = tree.program.lang.poll;
    let variants = &tree.program.adt(adt).variants;
    poll == Some(adt)
        && variants
            .get(variant as usize)
            .is_some_and(|variant| tree.program.text(variant.name) == name)
}

/// Whether it is what the body gives.
fn is_given(tree: &Tree<'_, '_>, polled: &Polled, pending: ExprId) -> bool {
    let mut below = pending;
    while below != polled.body {
        let at = tree.parent(below);
        let passes = match tree.kind(at) {
            ExprKind::Return(_) => return true,
            ExprKind::Block(block) => tree.ir().blocks[block.index()].tail == below,
            ExprKind::If { cond, .. } => cond != below,
            ExprKind::Match { scrutinee, .. } => scrutinee != below,
            _ => false,
        };
        if at.is_none() || !passes {
            return false;
        }
        below = at;
    }
    true
}

/// Whether a use of the context comes to `pending` only where what it was given to was ready, and has kept nothing.
fn was_ready(tree: &Tree<'_, '_>, mention: ExprId, pending: ExprId) -> bool {
    let around = |at| tree.around(at).skip(1);
    let mut macros = around(mention).take_while(|&at| !tree.contains(at, pending));
    macros.any(|at| tree.macro_effects(at).returns_early)
        || around(pending).any(|at| match tree.kind(at) {
            ExprKind::Match { scrutinee, arms } => {
                let mut arms = tree.ir().list(arms).map(|arm| tree.ir().arms[arm.index()]);
                let arm = arms.find(|arm| tree.contains(arm.body, pending));
                tree.contains(scrutinee, mention)
                    && arm.is_some_and(|arm| tree.pattern_name(arm.pat) == "Ready")
            }
            ExprKind::If { cond, then, .. } => match tree.kind(cond) {
                ExprKind::Let { pat, scrutinee } => {
                    tree.contains(scrutinee, mention)
                        && tree.contains(then, pending)
                        && tree.pattern_name(pat) == "Ready"
                }
                _ => false,
            },
            _ => false,
        })
}

/// Whether `pending` is given because a stream or receiver that was polled has ended: nothing can come any more.
fn after_the_end(tree: &Tree<'_, '_>, polled: &Polled, pending: ExprId) -> bool {
    let asked = |from: ExprId| {
        let polls = tree.bound_from(from);
        let mut mentions = uses(tree, polled).into_iter();
        mentions.any(|mention| tree.contains(polls, mention) && polls_others(tree, mention))
    };
    let mut around = tree.around(pending).take_while(|&at| tree.contains(polled.body, at));
    let on_a_branch = around.any(|at| match tree.kind(at) {
        ExprKind::Match { scrutinee, arms } => {
            let mut arms = tree.ir().list(arms).map(|arm| tree.ir().arms[arm.index()]);
            let arm = arms.find(|arm| tree.contains(arm.body, pending));
            arm.is_some_and(|arm| is_end(tree, arm.pat)) && asked(scrutinee)
        }
        ExprKind::If { cond, then, otherwise } => {
            let (holds, fails) = (tree.contains(then, pending), tree.contains(otherwise, pending));
            holds && finds_end(tree, cond, &asked) || fails && finds_item(tree, cond, &asked)
        }
        _ => false,
    });
    on_a_branch || found_before(tree, polled, pending, &asked)
}

/// The end is told by a statement before: `let Some(x) = .. else { Pending }`, or what gives items leaves, and `Pending` follows.
fn found_before(
    tree: &Tree<'_, '_>,
    polled: &Polled,
    pending: ExprId,
    asked: &dyn Fn(ExprId) -> bool,
) -> bool {
    let without_item = tree.made().any(|made| {
        tree.contains(made.otherwise, pending) && is_item(tree, made.pat) && asked(made.init)
    });
    without_item
        || tree.below_in_piece(polled.body).any(|at| {
            let last = tree.leave(at) < tree.enter(pending)
                && tree.contains(tree.parent(at), pending)
                && tree.is_statement(at);
            last && match tree.kind(at) {
                ExprKind::If { cond, then, otherwise } if otherwise.is_none() => {
                    tree.always_leaves(then, None) && finds_item(tree, cond, asked)
                }
                ExprKind::While { cond, .. } => {
                    finds_item(tree, cond, asked)
                        && tree
                            .ways_out(at)
                            .iter()
                            .all(|&way| matches!(tree.kind(way), ExprKind::Return(_)))
                }
                _ => false,
            }
        })
}

/// Whether the poll is that of a stream or the like, whose `None` is the end. A function of the workspace may mean anything by it, and a set of
/// futures may be given more of them.
fn polls_others(tree: &Tree<'_, '_>, mention: ExprId) -> bool {
    let Some(call) = tree.around(mention).skip(1).find(|&at| tree.is_call(at)) else {
        return false;
    };
    let is_refilled = tree
        .operands(call)
        .first()
        .is_some_and(|&receiver| tree.type_says(tree.ty(receiver), &|effects| effects.polls_items));
    let is_own = tree.callee(call).func().is_some_and(|func| {
        let data = tree.program.func(func);
        !tree.program.is_model_fn(func)
            && matches!(data.container, Container::Impl(_))
            && !is_trait_impl(tree.program, func)
    });
    !is_refilled && !is_own
}

/// `None`, `Ready(None)`, `Ok(None)`.
fn is_end(tree: &Tree<'_, '_>, pat: PatId) -> bool {
    wrapped(tree, pat).map_or_else(|| tree.pattern_name(pat) == "None", |pat| is_end(tree, pat))
}

/// `Some(x)`, where any `x` will do.
fn is_item(tree: &Tree<'_, '_>, pat: PatId) -> bool {
    let PatKind::TupleStruct { pats, .. } = tree.ir().pats[pat.index()].kind else { return false };
    tree.pattern_name(pat) == "Some" && !tree.ir().list(pats).any(|pat| tree.is_refutable(pat))
}

/// What stands in a `Ready(..)` or `Ok(..)`.
fn wrapped(tree: &Tree<'_, '_>, pat: PatId) -> Option<PatId> {
    let PatKind::TupleStruct { pats, .. } = tree.ir().pats[pat.index()].kind else { return None };
    let wraps = matches!(tree.pattern_name(pat), "Ready" | "Ok");
    tree.ir().list(pats).next().filter(|_| wraps)
}

fn finds_end(tree: &Tree<'_, '_>, cond: ExprId, asked: &dyn Fn(ExprId) -> bool) -> bool {
    match tree.kind(cond) {
        ExprKind::Let { pat, scrutinee } => is_end(tree, pat) && asked(scrutinee),
        ExprKind::MethodCall { receiver, .. } => tree.method(cond) == "is_none" && asked(receiver),
        _ => false,
    }
}

fn finds_item(tree: &Tree<'_, '_>, cond: ExprId, asked: &dyn Fn(ExprId) -> bool) -> bool {
    match tree.kind(cond) {
        ExprKind::Let { pat, scrutinee } => is_item(tree, pat) && asked(scrutinee),
        ExprKind::MethodCall { receiver, .. } => tree.method(cond) == "is_some" && asked(receiver),
        _ => false,
    }
}

/// Whether the state was just set to one in which every poll gives `Pending` and does nothing: it is meant to be the last.
fn parked(tree: &Tree<'_, '_>, polled: &Polled, pending: ExprId) -> bool {
    let states = tree.kinds.assignments.iter().filter_map(|&at| {
        let ExprKind::Assign { rhs, .. } = tree.kind(at) else { return None };
        let before = tree.leave(at) < tree.enter(pending);
        let leads_here = before && tree.contains(tree.parent(at), pending);
        variant(tree, rhs).filter(|_| leads_here && tree.contains(polled.body, at))
    });
    let states: Vec<(AdtId, u32)> = states.collect();
    !states.is_empty()
        && tree.below_in_piece(polled.body).any(|at| {
            let ExprKind::Match { arms, .. } = tree.kind(at) else { return false };
            let mut arms = tree.ir().list(arms).map(|arm| tree.ir().arms[arm.index()]);
            arms.any(|arm| {
                let names = |&(adt, variant): &(AdtId, u32)| {
                    let known = tree.program.adt(adt).variants.get(variant as usize);
                    known.is_some_and(|known| {
                        tree.program.text(known.name) == tree.pattern_name(arm.pat)
                    })
                };
                arm.guard.is_none() && only_pending(tree, arm.body) && states.iter().any(names)
            })
        })
}

/// The variant without fields that `expr` is.
fn variant(tree: &Tree<'_, '_>, expr: ExprId) -> Option<(AdtId, u32)> {
    match (tree.kind(expr), tree.typed.res(expr)) {
        (ExprKind::Path(_) | ExprKind::Name(_), Res::Ctor(adt, variant)) => Some((adt, variant)),
        _ => None,
    }
}

fn only_pending(tree: &Tree<'_, '_>, body: ExprId) -> bool {
    let gives = |at: ExprId| is_variant(tree, at, "Pending");
    tree.below(body).any(gives)
        && !tree
            .below(body)
            .any(|at| tree.is_call(at) || matches!(tree.kind(at), ExprKind::Macro(_)))
}

/// Whether the body has looked at what other tasks change. Where it decides by what it owns it is polled by who changes that.
fn asks_others(tree: &Tree<'_, '_>, polled: &Polled, pending: ExprId) -> bool {
    let mut before = tree
        .below_in_piece(polled.body)
        .take_while(|&at| tree.enter(at) < tree.enter(pending))
        .filter(|&at| !tree.exclusive(at, pending));
    before.any(|at| says(tree, at, |effects| looks(effects) || effects.acquires.is_some()))
}

fn recreated(tree: &Tree<'_, '_>, polled: &Polled) -> Vec<Recreated> {
    let polls = uses(tree, polled).into_iter().filter_map(|mention| {
        let call = tree.around(mention).skip(1).find(|&at| tree.is_call(at))?;
        let ExprKind::MethodCall { receiver, args, .. } = tree.kind(call) else { return None };
        let given = tree.ir().list(args).any(|arg: ExprId| tree.contains(arg, mention));
        given.then_some((call, receiver))
    });
    polls.filter_map(|(call, receiver)| fresh(tree, polled, call, receiver, 0)).collect()
}

/// Pins, boxes and names between a future and its poll.
const MAX_WRAPPERS: u32 = 6;

/// The call whose future `polled_at` polls, if the same body makes it.
fn fresh(
    tree: &Tree<'_, '_>,
    polled: &Polled,
    poll: ExprId,
    future: ExprId,
    depth: u32,
) -> Option<Recreated> {
    let next = |inner| fresh(tree, polled, poll, inner, depth + 1);
    if depth > MAX_WRAPPERS {
        return None;
    }
    match tree.kind(future) {
        ExprKind::Ref { inner, .. } | ExprKind::Deref(inner) => next(inner),
        ExprKind::Macro(_) => {
            let mut inner = tree.exprs.iter().filter(|&&at| tree.parent(at) == future);
            inner.next().and_then(|&inner| next(inner))
        }
        ExprKind::Name(_) => {
            let bound = tree.bound(tree.local(future)?)?;
            let inside = !bound.from.is_none() && tree.contains(polled.body, bound.from);
            next(bound.from.get().filter(|_| inside && bound.whole)?)
        }
        ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
            made_by(tree, poll, future).or_else(|| next(*tree.operands(future).first()?))
        }
        _ => None,
    }
}

/// The future of an async function that has something to lose.
fn made_by(tree: &Tree<'_, '_>, poll: ExprId, call: ExprId) -> Option<Recreated> {
    let func = tree.callee(call).func()?;
    let data = tree.program.func(func);
    let loses = |cancel| matches!(cancel, Some(Cancel::LosesData | Cancel::LosesPlace));
    let is_ours = data.is_async && data.has_body && !tree.program.is_model_fn(func);
    (is_ours || says(tree, call, |effects| loses(effects.cancel))).then(|| Recreated {
        made: tree.callee_span(call),
        poll: tree.callee_span(poll),
        callee: is_ours.then_some(func),
    })
}

/// Keeps futures that get somewhere before they are dropped: between two awaits.
pub(super) fn settle(program: &Program, flows: &[FnFlow], polls: &mut Polls) {
    let loses = |func: FnId| {
        let awaits = &flows[func.index()].awaits;
        let of_library = |call: u32| {
            let callee = flows[func.index()].calls[call as usize].callee.func()?;
            program.func(callee).effects.as_deref()?.cancel
        };
        let mut cancels = awaits.iter().filter_map(|wait| of_library(wait.call?));
        awaits.len() > 1 || cancels.any(|cancel| cancel != Cancel::Safe)
    };
    polls.recreated.retain(|found| found.callee.is_none_or(loses));
}
