//! Channels whose two ends one function holds: loops over a receiver that a sender of the same function keeps from ending, and channels that are
//! filled before anybody reads. Which types are senders, and which calls wait, models say.

use crate::facts::tree::{Let, Tree};
use crate::ir::{ExprId, ExprKind, Literal, PatId, PatKind};
use crate::link::infer::Res;
use crate::models::{ArgUse, Blocks, Waits};
use crate::source::Span;

/// A loop over a receiver that never ends, because the function that waits for its end keeps a sender.
#[derive(Debug)]
pub struct OwnSender {
    /// Its name, and where it is bound.
    pub name: String,
    pub sender: Span,
    /// The call that waits for the next message.
    pub wait: Span,
    /// Where the function waits for the task or future that the loop stands in.
    pub joined: Option<Span>,
    /// Something is to be done after the loop.
    pub goes_on: bool,
}

/// A bounded channel that is filled in a loop before the function that does it begins to read.
#[derive(Debug)]
pub struct Filled {
    pub send: Span,
    /// Where the receiver is first mentioned afterwards.
    pub drained: Span,
    pub made: Span,
    /// How many messages it holds, if that is written there.
    pub capacity: Option<u32>,
    /// How many are sent, if that can be counted.
    pub sent: Option<u32>,
}

/// The two ends of a channel: `let (tx, rx) = channel(8);`.
pub(super) struct Channel {
    call: ExprId,
    /// The sender, and its clones that are locals.
    senders: Vec<PatId>,
    /// The receiver, and what it was wrapped into.
    receivers: Vec<PatId>,
}

pub(super) fn of(tree: &Tree<'_, '_>) -> Vec<Channel> {
    tree.made().filter_map(|made| channel(tree, made)).collect()
}

fn channel(tree: &Tree<'_, '_>, made: Let) -> Option<Channel> {
    let PatKind::Tuple(pats) = tree.ir().pats[made.pat.index()].kind else { return None };
    let ends: Vec<PatId> = tree.ir().list(pats).collect();
    let &[first, second] = ends.as_slice() else { return None };
    // Functions of the workspace may give ends of two channels.
    tree.callee(made.init).func().filter(|&func| tree.program.is_model_fn(func))?;
    let (sender, receiver) = if is_sender(tree, first) { (first, second) } else { (second, first) };
    if !is_sender(tree, sender) || is_sender(tree, receiver) {
        return None;
    }
    let is_name = |pat: PatId| matches!(tree.ir().pats[pat.index()].kind, PatKind::Binding { .. });
    let senders = clones(tree, sender);
    let receivers = if is_name(receiver) { wrappers(tree, receiver) } else { Vec::new() };
    Some(Channel { call: made.init, senders, receivers }).filter(|_| is_name(sender))
}

fn is_sender(tree: &Tree<'_, '_>, pat: PatId) -> bool {
    tree.type_effects(tree.typed.pat_ty(pat)).is_some_and(|effects| effects.sender)
}

/// A sender and the locals that are bound to clones of it.
fn clones(tree: &Tree<'_, '_>, sender: PatId) -> Vec<PatId> {
    let adt = |ty| tree.typed.cx.adt_of(ty);
    let of = adt(tree.typed.pat_ty(sender));
    let mut found = vec![sender];
    for made in tree.made() {
        let from = tree.operands(made.init).first().map_or(made.init, |&first| first);
        let known = tree.local(referred(tree, from)).is_some_and(|from| found.contains(&from));
        if known && is_whole(tree, made.pat) && adt(tree.ty(made.init)) == of {
            found.push(made.pat);
        }
    }
    found
}

/// A receiver and the locals that are bound to it, or to what a library makes of it alone: a stream.
fn wrappers(tree: &Tree<'_, '_>, receiver: PatId) -> Vec<PatId> {
    let mut found = vec![receiver];
    for made in tree.made().filter(|made| is_whole(tree, made.pat)) {
        let from = match (tree.kind(made.init), tree.operands(made.init).as_slice()) {
            (ExprKind::Name(_), _) => made.init,
            (ExprKind::Call { .. }, &[only])
                if tree.callee(made.init).func().is_some_and(|of| tree.program.is_model_fn(of)) =>
            {
                only
            }
            _ => continue,
        };
        if tree.local(from).is_some_and(|from| found.contains(&from)) {
            found.push(made.pat);
        }
    }
    found
}

fn is_whole(tree: &Tree<'_, '_>, pat: PatId) -> bool {
    tree.bound(pat).is_some_and(|bound| bound.whole)
}

/// What is behind `&`.
fn referred(tree: &Tree<'_, '_>, expr: ExprId) -> ExprId {
    match tree.kind(expr) {
        ExprKind::Ref { inner, .. } => inner,
        _ => expr,
    }
}

/// A loop that ends when the channel does, and in no other way.
struct Receives {
    repeated: ExprId,
    wait: ExprId,
}

pub(super) fn own_senders(tree: &Tree<'_, '_>, channels: &[Channel]) -> Vec<OwnSender> {
    let mut found = Vec::new();
    for channel in channels {
        let mentions = channel.receivers.iter().flat_map(|&pat| tree.mentions(pat));
        for receives in mentions.filter_map(|&at| receives(tree, at)) {
            let own = channel.senders.iter().find_map(|&sender| kept(tree, sender, &receives));
            found.extend(own);
        }
    }
    found
}

/// The loop whose next round `receiver` is asked for.
fn receives(tree: &Tree<'_, '_>, receiver: ExprId) -> Option<Receives> {
    let wait = wait_on(tree, receiver)?;
    let user = tree.parent(wait).get()?;
    let (repeated, excused) = match tree.kind(user) {
        ExprKind::For { iter, .. } if iter == wait => (user, Vec::new()),
        ExprKind::Let { pat, .. } if is_success(tree, pat) => (head_of(tree, user)?, Vec::new()),
        ExprKind::MethodCall { method, .. }
            if matches!(tree.ir().name(method), "is_ok" | "is_some") =>
        {
            (head_of(tree, user)?, Vec::new())
        }
        ExprKind::Match { scrutinee, arms } if scrutinee == wait => {
            let arms = tree.ir().list(arms).map(|arm| tree.ir().arms[arm.index()]);
            let ends = arms.filter(|arm| !is_success(tree, arm.pat)).map(|arm| arm.body);
            (round_of(tree, user)?, ends.collect())
        }
        ExprKind::Block(_) => {
            let made = tree.made().find(|made| made.init == wait)?;
            let otherwise = made.otherwise.get().filter(|_| is_success(tree, made.pat))?;
            (round_of(tree, wait)?, vec![otherwise])
        }
        _ => return None,
    };
    let is_excused = |at: ExprId| excused.iter().any(|&end| tree.contains(end, at));
    let leaves = tree.ways_out(repeated).into_iter().any(|at| !is_excused(at));
    (!leaves).then_some(Receives { repeated, wait })
}

/// The wait for a message that begins with this mention of a receiver.
fn wait_on(tree: &Tree<'_, '_>, receiver: ExprId) -> Option<ExprId> {
    let user = tree.parent(receiver).get()?;
    match tree.kind(user) {
        ExprKind::For { iter, .. } if iter == receiver => Some(receiver),
        ExprKind::Ref { .. } => {
            let outer = tree.parent(user).get()?;
            matches!(tree.kind(outer), ExprKind::For { iter, .. } if iter == user).then_some(user)
        }
        ExprKind::MethodCall { receiver: of, .. } if of == receiver => {
            let awaited = tree.parent(user).get();
            let awaited = awaited.filter(|&at| matches!(tree.kind(at), ExprKind::Await(_)));
            let blocks = tree.effects(user).and_then(|effects| effects.blocks);
            let blocks = matches!(blocks, Some(Blocks::Wait | Blocks::Runtime));
            awaited.or(blocks.then_some(user))
        }
        _ => None,
    }
}

fn is_success(tree: &Tree<'_, '_>, pat: PatId) -> bool {
    matches!(tree.pattern_name(pat), "Some" | "Ok")
}

/// The `while` whose condition this is.
fn head_of(tree: &Tree<'_, '_>, cond: ExprId) -> Option<ExprId> {
    let around = tree.parent(cond).get()?;
    matches!(tree.kind(around), ExprKind::While { cond: of, .. } if of == cond).then_some(around)
}

/// The `loop` that does this in each round.
fn round_of(tree: &Tree<'_, '_>, expr: ExprId) -> Option<ExprId> {
    let block =
        tree.parent(expr).get().filter(|&at| matches!(tree.kind(at), ExprKind::Block(_)))?;
    let around = tree.parent(block).get()?;
    matches!(tree.kind(around), ExprKind::Loop { .. }).then_some(around)
}

/// The sender, if it is alive where its function waits for the end of the loop.
fn kept(tree: &Tree<'_, '_>, sender: PatId, receives: &Receives) -> Option<OwnSender> {
    let name = tree.binding_name(sender);
    let mentions = tree.mentions(sender);
    // Who calls it `_tx` keeps it on purpose, and one that sends from within the loop feeds itself.
    if name.starts_with('_')
        || mentions.is_empty()
        || mentions.iter().any(|&at| tree.contains(receives.repeated, at))
    {
        return None;
    }
    let bound = tree.bound(sender)?;
    let home = piece_of_binding(tree, bound.within);
    let end = end_of(tree, receives.repeated, home)?;
    if !tree.contains(bound.within, end) || tree.moved_before(sender, home, end) {
        return None;
    }
    Some(OwnSender {
        name: name.to_owned(),
        sender: tree.ir().pats[sender.index()].span,
        wait: tree.span(call_of(tree, receives.wait)),
        joined: Some(end).filter(|&end| end != receives.repeated).map(|end| tree.span(end)),
        goes_on: goes_on(tree, end),
    })
}

/// The piece that a block or closure's binding belongs to.
fn piece_of_binding(tree: &Tree<'_, '_>, within: ExprId) -> ExprId {
    match within.get() {
        Some(within) if tree.is_piece(within) => within,
        Some(within) => tree.piece(within),
        None => ExprId::NONE,
    }
}

/// The call in `call().await`.
fn call_of(tree: &Tree<'_, '_>, wait: ExprId) -> ExprId {
    match tree.kind(wait) {
        ExprKind::Await(inner) => inner,
        _ => wait,
    }
}

/// Where `home` waits for the end of a loop: itself, or the task or future that it stands in.
fn end_of(tree: &Tree<'_, '_>, repeated: ExprId, home: ExprId) -> Option<ExprId> {
    let piece = tree.piece(repeated);
    if piece == home {
        return Some(repeated);
    }
    let piece = piece.get().filter(|&piece| matches!(tree.kind(piece), ExprKind::Async { .. }))?;
    let user = tree.parent(piece).get()?;
    let value = if is_spawned(tree, user, piece) { user } else { piece };
    let end = waited_for(tree, value).or_else(|| {
        let made = tree.made().find(|made| made.init == value && is_whole(tree, made.pat))?;
        let mut mentions = tree.mentions(made.pat).iter();
        mentions.find_map(|&at| waited_for(tree, at))
    });
    end.filter(|&end| tree.piece(end) == home)
}

fn is_spawned(tree: &Tree<'_, '_>, call: ExprId, piece: ExprId) -> bool {
    let Some(func) = tree.callee(call).func() else { return false };
    let position = tree.operands(call).iter().position(|&operand| operand == piece);
    position.is_some_and(|at| tree.program.arg_use(func, at) == Some(ArgUse::Spawns))
}

/// What waits for this future or handle until it is done: an `await`, a `join!`.
fn waited_for(tree: &Tree<'_, '_>, future: ExprId) -> Option<ExprId> {
    let user = tree.parent(future).get()?;
    match tree.kind(user) {
        ExprKind::Await(_) => Some(user),
        ExprKind::Ref { .. } => {
            tree.parent(user).get().filter(|&at| matches!(tree.kind(at), ExprKind::Await(_)))
        }
        ExprKind::Macro(_) => tree.joins(user).then_some(user),
        _ => None,
    }
}

/// Whether code follows that waits for this to end: more than the function's `Ok(())`.
fn goes_on(tree: &Tree<'_, '_>, expr: ExprId) -> bool {
    let inside = |&at: &ExprId| !tree.is_piece(at);
    let mut below = expr;
    for around in tree.around(tree.parent(expr)).take_while(inside) {
        match tree.kind(around) {
            ExprKind::Block(block) => {
                let block = tree.ir().blocks[block.index()];
                let follows = |at: ExprId| at != below && tree.enter(at) > tree.enter(below);
                let parts = tree.exprs.iter().copied().filter(|&at| tree.parent(at) == around);
                if parts.filter(|&at| follows(at)).any(|at| at != block.tail || !is_done(tree, at))
                {
                    return true;
                }
            }
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => return true,
            _ => {}
        }
        below = around;
    }
    false
}

/// `Ok(())` and the like.
fn is_done(tree: &Tree<'_, '_>, expr: ExprId) -> bool {
    match tree.kind(expr) {
        ExprKind::Literal(_) | ExprKind::Tuple(_) => true,
        ExprKind::Call { args, .. } => {
            matches!(tree.typed.res(expr), Res::Ctor(..))
                && tree.ir().list(args).all(|arg| is_done(tree, arg))
        }
        ExprKind::Path(_) | ExprKind::Name(_) => matches!(tree.typed.res(expr), Res::Ctor(..)),
        _ => false,
    }
}

pub(super) fn filled(tree: &Tree<'_, '_>, channels: &[Channel]) -> Vec<Filled> {
    channels.iter().filter_map(|channel| fill(tree, channel)).collect()
}

/// The first loop that may fill `channel` before its receiver is touched.
fn fill(tree: &Tree<'_, '_>, channel: &Channel) -> Option<Filled> {
    let capacity = tree.operands(channel.call).first().and_then(|&arg| fixed(tree, arg))?;
    let first = channel.receivers.iter().flat_map(|&pat| tree.mentions(pat)).copied();
    let drained = first.min_by_key(|&at| tree.enter(at))?;
    let home = tree.piece(channel.call);
    let sends = channel.senders.iter().flat_map(|&pat| tree.mentions(pat)).copied();
    let sends = sends.filter_map(|at| waiting_send(tree, at));
    sends.filter(|&send| tree.piece(send) == home).find_map(|send| {
        let repeated =
            tree.around(send).take_while(|&at| at != home).find(|&at| tree.is_loop(at))?;
        let inside = tree.piece(repeated) == home && tree.leave(repeated) < tree.enter(drained);
        let sent = rounds(tree, repeated);
        let fits = match (capacity, sent) {
            (Capacity::Literal(room), Some(sent)) => sent <= room,
            (Capacity::Constant, Some(_)) => true,
            (_, None) => false,
        };
        // A loop that is left may well know when.
        let left = !matches!(tree.kind(repeated), ExprKind::For { .. })
            || !tree.ways_out(repeated).is_empty();
        (inside && !fits && !left).then(|| Filled {
            send: tree.span(send),
            drained: tree.span(drained),
            made: tree.span(channel.call),
            capacity: match capacity {
                Capacity::Literal(room) => Some(room),
                Capacity::Constant => None,
            },
            sent,
        })
    })
}

#[derive(Clone, Copy)]
enum Capacity {
    Literal(u32),
    Constant,
}

/// A capacity that does not depend on what is sent.
fn fixed(tree: &Tree<'_, '_>, arg: ExprId) -> Option<Capacity> {
    match (tree.kind(arg), tree.typed.res(arg)) {
        (ExprKind::Literal(Literal::Int(room)), _) => Some(Capacity::Literal(room)),
        (_, Res::Const(_)) => Some(Capacity::Constant),
        _ => None,
    }
}

/// The call by which this sender waits for room.
fn waiting_send(tree: &Tree<'_, '_>, sender: ExprId) -> Option<ExprId> {
    let call = tree.parent(sender).get()?;
    let waits = tree.effects(call)?.waits == Some(Waits::Room);
    let awaited =
        tree.parent(call).get().is_some_and(|at| matches!(tree.kind(at), ExprKind::Await(_)));
    (waits && awaited).then_some(call)
}

/// How often a loop goes round, if that is written there.
pub(super) fn rounds(tree: &Tree<'_, '_>, repeated: ExprId) -> Option<u32> {
    let ExprKind::For { iter, .. } = tree.kind(repeated) else { return None };
    length(tree, iter, 0)
}

fn length(tree: &Tree<'_, '_>, of: ExprId, depth: u32) -> Option<u32> {
    if depth > 4 {
        return None;
    }
    match tree.kind(of) {
        ExprKind::Range { lo, hi, closed } => {
            let int = |at: ExprId| match tree.kind(at) {
                ExprKind::Literal(Literal::Int(value)) => Some(value),
                _ => None,
            };
            int(hi)?.checked_sub(int(lo)?).map(|len| len.saturating_add(u32::from(closed)))
        }
        ExprKind::Array(list) => u32::try_from(tree.ir().list(list).len()).ok(),
        ExprKind::Ref { inner, .. } => length(tree, inner, depth + 1),
        ExprKind::Macro(_) => tree.elements(of).and_then(|len| u32::try_from(len).ok()),
        // `items.iter().enumerate()`: at most as many.
        ExprKind::MethodCall { receiver, .. } => length(tree, receiver, depth + 1),
        ExprKind::Name(_) => {
            let bound = tree.bound(tree.local(of)?)?;
            bound.from.get().filter(|_| bound.whole).and_then(|at| length(tree, at, depth + 1))
        }
        _ => None,
    }
}
