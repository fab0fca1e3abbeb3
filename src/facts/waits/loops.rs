//! Loops of async code that wait in a way that costs: that look again and again at what another task changes, that try again at once what has
//! failed, that never let another task run, that one lost message ends. Which calls look, sleep and lose messages, models say.

use super::serving::{is_async, says};
use crate::facts::events::FnFlow;
use crate::facts::patience::Waiters;
use crate::facts::tree::Tree;
use crate::ir::{BinaryOp, ExprId, ExprKind, Literal, MacroShape, PatId, PatKind};
use crate::link::infer::Res;
use crate::link::ty::{Ty, TyKind};
use crate::link::{FnId, Program};
use crate::models::{Blocks, Effects, Waits};
use crate::source::Span;

/// A loop that sleeps until what it looks at has changed.
#[derive(Debug)]
pub struct Polling {
    pub sleep: Span,
    pub asked: Span,
    /// The functions of the workspace that look, of which it has to turn out that they do nothing else.
    pub through: Vec<FnId>,
    /// Only lets others run in between.
    pub spins: bool,
}

/// A loop that makes a call again as soon as it has failed.
#[derive(Debug)]
pub struct Retry {
    pub call: Span,
    pub callee: FnId,
}

/// A loop without an await and without an end.
#[derive(Debug)]
pub struct Unyielding {
    pub repeated: Span,
    /// What it waits to change.
    pub asked: Option<Span>,
}

/// A loop over a channel that it leaves when messages were dropped, as if there were no more.
#[derive(Debug)]
pub struct Lagging {
    pub call: Span,
    /// What leaves the loop.
    pub by: Span,
}

#[derive(Debug, Default)]
pub struct Loops {
    pub polling: Vec<Polling>,
    pub retries: Vec<Retry>,
    pub unyielding: Vec<Unyielding>,
    pub lagging: Vec<Lagging>,
}

impl Loops {
    pub(super) fn is_empty(&self) -> bool {
        self.polling.is_empty()
            && self.retries.is_empty()
            && self.unyielding.is_empty()
            && self.lagging.is_empty()
    }
}

pub(super) fn of(tree: &Tree<'_, '_>) -> Loops {
    let mut loops = Loops::default();
    for &at in &tree.kinds.loops {
        let is_loop = matches!(tree.kind(at), ExprKind::Loop { .. } | ExprKind::While { .. });
        if !is_loop || !is_async(tree, at) {
            continue;
        }
        let body = Body::read(tree, at);
        loops.polling.extend(polling(tree, &body));
        loops.retries.extend(retry(tree, &body));
        loops.unyielding.extend(unyielding(tree, &body));
        loops.lagging.extend(lagging(tree, &body));
    }
    loops
}

/// What stands in a loop, closures and async blocks aside.
struct Body {
    repeated: ExprId,
    exprs: Vec<ExprId>,
    /// What is awaited where it stands.
    awaited: Vec<ExprId>,
    /// Something in it may wait that is no plain await: a `select!`, a macro that is not read.
    may_wait: bool,
    ways_out: Vec<ExprId>,
}

impl Body {
    fn read(tree: &Tree<'_, '_>, repeated: ExprId) -> Self {
        let exprs: Vec<ExprId> = tree.below_in_piece(repeated).collect();
        let awaited = exprs.iter().filter_map(|&at| match tree.kind(at) {
            ExprKind::Await(inner) => Some(inner),
            _ => None,
        });
        let may_wait = exprs.iter().any(|&at| match tree.kind(at) {
            ExprKind::Macro(call) => match tree.ir().macros[call.index()].shape {
                MacroShape::Select(_) | MacroShape::Block(_) => true,
                MacroShape::Opaque => !tree.macro_effects(at).opaque,
                _ => tree.joins(at),
            },
            ExprKind::Opaque(_) => true,
            _ => false,
        });
        let awaited = awaited.collect();
        Self { repeated, awaited, may_wait, ways_out: tree.ways_out(repeated), exprs }
    }

    fn cond(&self, tree: &Tree<'_, '_>) -> Option<ExprId> {
        match tree.kind(self.repeated) {
            ExprKind::While { cond, .. }
                if !matches!(tree.kind(cond), ExprKind::Literal(Literal::Bool(true))) =>
            {
                Some(cond)
            }
            _ => None,
        }
    }

    fn calls<'t>(&'t self, tree: &'t Tree<'_, '_>) -> impl Iterator<Item = ExprId> + 't {
        self.exprs.iter().copied().filter(|&at| tree.is_call(at))
    }
}

/// What a call in a loop that only waits may be.
enum Part {
    Sleeps,
    /// Lets other tasks run, and nothing more.
    Yields,
    Looks,
    /// A function of the workspace that may look.
    Asks(FnId),
    /// Takes a lock, or computes with what is there already.
    Harmless,
    Works,
}

fn part(tree: &Tree<'_, '_>, call: ExprId) -> Part {
    let Some(func) = tree.callee(call).func() else {
        return match tree.typed.res(call) {
            Res::Ctor(..) | Res::Derived => Part::Harmless,
            _ => Part::Works,
        };
    };
    let data = tree.program.func(func);
    match data.effects.as_deref() {
        Some(effects) if looks(effects) => Part::Looks,
        Some(effects) if effects.waits == Some(Waits::Time) && !data.has_self => Part::Sleeps,
        Some(effects) if effects.waits == Some(Waits::Turn) => Part::Yields,
        Some(effects) if effects.acquires.is_some() => Part::Harmless,
        Some(effects) if effects.blocks.is_some_and(|kind| kind != Blocks::Lock) => Part::Works,
        Some(effects) if effects.takes || effects.notifies.is_some() => Part::Works,
        _ if tree.program.is_model_fn(func) && !data.is_async => Part::Harmless,
        None if data.has_body && !data.is_async => Part::Asks(func),
        _ => Part::Works,
    }
}

/// Whether a call tells what another task has done, and only that.
pub(super) fn looks(effects: &Effects) -> bool {
    let tries = effects.acquires.is_some_and(|acquires| acquires.is_try);
    effects.peeks || effects.tells_done || tries
}

fn polling(tree: &Tree<'_, '_>, body: &Body) -> Option<Polling> {
    // What is kept for the next round is worked with.
    let keeps = body.exprs.iter().any(|&at| matches!(tree.kind(at), ExprKind::Assign { .. }));
    if body.awaited.is_empty() || body.may_wait || keeps {
        return None;
    }
    let mut sleeps = None;
    for &call in &body.awaited {
        match part(tree, call) {
            Part::Sleeps => sleeps = Some((call, false)),
            Part::Yields => sleeps = sleeps.or(Some((call, true))),
            Part::Harmless if says(tree, call, |effects| effects.acquires.is_some()) => {}
            _ => return None,
        }
    }
    let (sleep, spins) = sleeps?;
    let mut through = Vec::new();
    let mut looked = None;
    for call in body.calls(tree) {
        match part(tree, call) {
            Part::Works => return None,
            Part::Looks => looked = looked.or(Some(call)),
            Part::Asks(func) => through.push(func),
            Part::Sleeps | Part::Yields | Part::Harmless => {}
        }
    }
    let asked = conditions(tree, body).into_iter().find_map(|cond| {
        tree.below_in_piece(cond)
            .find(|&at| tree.is_call(at) && matches!(part(tree, at), Part::Looks | Part::Asks(_)))
    });
    Some(Polling {
        sleep: tree.callee_span(sleep),
        asked: tree.callee_span(asked?),
        through,
        spins,
    })
}

/// What decides whether the loop goes on.
fn conditions(tree: &Tree<'_, '_>, body: &Body) -> Vec<ExprId> {
    let mut found: Vec<ExprId> = body.cond(tree).into_iter().collect();
    for &out in &body.ways_out {
        let around = tree.around(tree.parent(out)).take_while(|&at| at != body.repeated);
        found.extend(around.filter_map(|at| match tree.kind(at) {
            ExprKind::If { cond, .. } => Some(cond),
            ExprKind::Match { scrutinee, .. } => Some(scrutinee),
            _ => None,
        }));
    }
    found
}

fn retry(tree: &Tree<'_, '_>, body: &Body) -> Option<Retry> {
    let &[call] = body.awaited.as_slice() else { return None };
    let callee = tree.callee(call).func()?;
    let diverges = |&at: &ExprId| {
        matches!(tree.kind(at), ExprKind::Macro(_))
            && (tree.ty(at) == Ty::NEVER || tree.macro_effects(at).diverges)
    };
    let tries = body.exprs.iter().any(|&at| matches!(tree.kind(at), ExprKind::Try(_)));
    if body.may_wait || tries || body.exprs.iter().any(diverges) {
        return None;
    }
    let wait = tree.parent(call);
    (fails_in_head(tree, body, wait) || fails_in_match(tree, body, wait))
        .then(|| Retry { call: tree.callee_span(call), callee })
}

/// `while let Err(..) = call().await {}`, `while call().await.is_err() {}`
fn fails_in_head(tree: &Tree<'_, '_>, body: &Body, wait: ExprId) -> bool {
    let user = tree.parent(wait);
    let fails = match tree.kind(user) {
        ExprKind::Let { pat, scrutinee } => scrutinee == wait && tree.pattern_name(pat) == "Err",
        ExprKind::MethodCall { receiver, .. } => receiver == wait && tree.method(user) == "is_err",
        _ => false,
    };
    fails && body.cond(tree) == Some(user) && body.ways_out.is_empty()
}

/// `loop { match call().await { Ok(..) => return .., Err(..) => {} } }`: nothing but success leaves it.
fn fails_in_match(tree: &Tree<'_, '_>, body: &Body, wait: ExprId) -> bool {
    let user = tree.parent(wait);
    let is_endless = body.cond(tree).is_none();
    match tree.kind(user) {
        ExprKind::Match { scrutinee, arms } if scrutinee == wait && is_endless => {
            let arms = tree.ir().list(arms).map(|arm| tree.ir().arms[arm.index()]);
            let (good, bad): (Vec<_>, Vec<_>) =
                arms.partition(|arm| tree.pattern_name(arm.pat) == "Ok");
            let leaves = |at: ExprId| tree.always_leaves(at, Some(body.repeated));
            !good.is_empty()
                && !bad.is_empty()
                && good.iter().all(|arm| leaves(arm.body))
                && body
                    .ways_out
                    .iter()
                    .all(|&out| good.iter().any(|arm| tree.contains(arm.body, out)))
        }
        ExprKind::Let { pat, scrutinee } if scrutinee == wait && is_endless => {
            let branch = tree.parent(user);
            let ExprKind::If { then, .. } = tree.kind(branch) else { return false };
            tree.pattern_name(pat) == "Ok"
                && tree.always_leaves(then, Some(body.repeated))
                && body.ways_out.iter().all(|&out| tree.contains(then, out))
        }
        _ => false,
    }
}

fn unyielding(tree: &Tree<'_, '_>, body: &Body) -> Option<Unyielding> {
    let waits = body.exprs.iter().any(|&at| {
        matches!(tree.kind(at), ExprKind::Await(_) | ExprKind::Try(_))
            || matches!(tree.kind(at), ExprKind::Macro(_)) && tree.ty(at) == Ty::NEVER
            || tree.macro_effects(at).diverges
    });
    let blocks = |call: ExprId| says(tree, call, |effects| effects.blocks.is_some());
    if waits || body.may_wait || !body.ways_out.is_empty() || body.calls(tree).any(blocks) {
        return None;
    }
    let repeated = tree.span(body.repeated);
    match body.cond(tree) {
        None => Some(Unyielding { repeated, asked: None }),
        Some(cond) => {
            let asked = only_looks(tree, body, cond)?;
            Some(Unyielding { repeated, asked: Some(tree.callee_span(asked)) })
        }
    }
}

/// What a `while` looks at, if nothing in it can change the answer.
fn only_looks(tree: &Tree<'_, '_>, body: &Body, cond: ExprId) -> Option<ExprId> {
    let changes =
        |&at: &ExprId| matches!(tree.kind(at), ExprKind::Assign { .. } | ExprKind::AssignOp { .. });
    let mut looked = None;
    for call in body.calls(tree) {
        match part(tree, call) {
            Part::Looks if tree.contains(cond, call) => looked = Some(call),
            Part::Harmless if tree.operands(call).is_empty() || tree.contains(cond, call) => {}
            _ => return None,
        }
    }
    let bounds = |&at: &ExprId| {
        matches!(tree.kind(at), ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, .. })
    };
    // A lock that is tried for is a spin lock's.
    looked.filter(|&call| {
        says(tree, call, |effects| effects.peeks)
            && !body.exprs.iter().any(|at| changes(at) || bounds(at))
    })
}

fn lagging(tree: &Tree<'_, '_>, body: &Body) -> Option<Lagging> {
    let &call = body.awaited.iter().find(|&&call| says(tree, call, |effects| effects.lags))?;
    let wait = tree.parent(call);
    // Who waits for no more than a sign takes a lost one for one; and an outer loop may begin anew.
    let is_inner = tree.loop_around(body.repeated).is_some();
    if is_inner || is_sign(tree, wait) || tree.loop_around(wait) != Some(body.repeated) {
        return None;
    }
    let by = leaves_by(tree, body.repeated, wait)?;
    Some(Lagging { call: tree.callee_span(call), by: tree.span(by) })
}

/// Whether what comes is `()`.
fn is_sign(tree: &Tree<'_, '_>, wait: ExprId) -> bool {
    let types = &tree.typed.cx.types;
    let TyKind::Adt(_, args) = types.kind(tree.ty(wait)) else { return false };
    types.list_items(args).first() == Some(&Ty::UNIT)
}

/// What leaves the loop on any error of `wait`, whichever it is.
fn leaves_by(tree: &Tree<'_, '_>, repeated: ExprId, wait: ExprId) -> Option<ExprId> {
    let user = tree.parent(wait);
    let leaves = |at: ExprId| tree.always_leaves(at, Some(repeated));
    match tree.kind(user) {
        ExprKind::Let { pat, scrutinee } if scrutinee == wait => {
            let is_head =
                matches!(tree.kind(repeated), ExprKind::While { cond, .. } if cond == user);
            (is_head && tree.pattern_name(pat) == "Ok").then_some(user)
        }
        ExprKind::Block(_) => {
            let made = tree.made().find(|made| made.init == wait)?;
            let otherwise = made.otherwise.get()?;
            (tree.pattern_name(made.pat) == "Ok" && leaves(otherwise)).then_some(otherwise)
        }
        ExprKind::Match { scrutinee, arms } if scrutinee == wait => {
            let arms = tree.ir().list(arms).map(|arm| tree.ir().arms[arm.index()]);
            let (good, bad): (Vec<_>, Vec<_>) =
                arms.partition(|arm| tree.pattern_name(arm.pat) == "Ok");
            let goes_on = good.iter().any(|arm| !leaves(arm.body));
            let &[only] = bad.as_slice() else { return None };
            (goes_on && is_any_error(tree, only.pat) && only.guard.is_none() && leaves(only.body))
                .then_some(only.body)
        }
        _ => None,
    }
}

/// `Err(_)`, `Err(error)`, `_`
fn is_any_error(tree: &Tree<'_, '_>, pat: PatId) -> bool {
    match tree.ir().pats[pat.index()].kind {
        PatKind::Wild => true,
        PatKind::TupleStruct { pats, .. } if tree.pattern_name(pat) == "Err" => {
            let mut inner = tree.ir().list(pats);
            inner.all(|inner: PatId| is_plain(tree, inner))
        }
        _ => false,
    }
}

fn is_plain(tree: &Tree<'_, '_>, pat: PatId) -> bool {
    match tree.ir().pats[pat.index()].kind {
        PatKind::Wild => true,
        PatKind::Binding { sub, .. } => sub.is_none(),
        _ => false,
    }
}

/// Keeps what stands up to what other functions do.
pub(super) fn settle(program: &Program, flows: &[FnFlow], waiters: &Waiters, loops: &mut Loops) {
    loops
        .polling
        .retain(|found| found.through.iter().all(|&func| only_asks(program, flows, func, 0)));
    loops.retries.retain(|found| {
        let patience = waiters.of(program, found.callee);
        let effects = program.func(found.callee).effects.as_deref();
        // Who waits for a while before it gives up has waited.
        let waited = effects.is_some_and(|effects| effects.gives_up || effects.races);
        patience.is_afar() && !patience.sleeps() && !waited
    });
}

/// How many getters may lie between.
const MAX_GETTERS: u32 = 2;

/// Whether a function looks at what others change, and does nothing else.
fn only_asks(program: &Program, flows: &[FnFlow], func: FnId, depth: u32) -> bool {
    let flow = &flows[func.index()];
    let mut looked = false;
    let harmless = flow.calls.iter().all(|call| {
        let Some(callee) = call.callee.func() else { return false };
        let data = program.func(callee);
        let effects = data.effects.as_deref();
        let is_look = effects.is_some_and(|effects| looks(effects) || effects.acquires.is_some());
        let asks = depth < MAX_GETTERS
            && !program.is_model_fn(callee)
            && data.has_body
            && only_asks(program, flows, callee, depth + 1);
        looked |= is_look || asks;
        let blocks = effects.and_then(|effects| effects.blocks);
        let is_plain =
            program.is_model_fn(callee) && blocks.is_none_or(|kind| kind == Blocks::Lock);
        is_look || asks || is_plain
    });
    harmless && looked
}
