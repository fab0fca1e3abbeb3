//! Processes whose end is waited for while this task keeps an end of their pipes: output that nobody reads, input that nobody closes.

use crate::facts::tree::Tree;
use crate::ir::{ExprId, ExprKind, PatId};
use crate::models::{Reaps, Stream};
use crate::source::Span;

/// A wait for the end of a process that may wait for this task.
#[derive(Debug)]
pub struct KeptPipe {
    pub wait: Span,
    /// The field of the process's handle: `stdout`.
    pub pipe: String,
    pub what: Kept,
    /// Where it is made a pipe, or taken from the handle.
    pub since: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The process writes to it, and nobody reads.
    Unread,
    /// The process reads from it, and nobody closes it.
    Open,
}

/// A pipe of a process that is started.
struct Pipe {
    name: String,
    stream: Stream,
    connect: ExprId,
}

pub(super) fn of(tree: &Tree<'_, '_>) -> Vec<KeptPipe> {
    let mut found = Vec::new();
    for &(wait, effects) in &tree.kinds.modelled {
        let Some(reaps) = effects.reaps else { continue };
        let Some(child) = tree.operands(wait).first().and_then(|&at| tree.local(at)) else {
            continue;
        };
        if is_waited(tree, wait) && is_own(tree, child, wait) {
            found.extend(kept(tree, child, wait, reaps));
        }
    }
    found
}

/// Whether nothing else bounds the wait: it is awaited, or blocks.
fn is_waited(tree: &Tree<'_, '_>, wait: ExprId) -> bool {
    let blocks = tree.effects(wait).is_some_and(|effects| effects.blocks.is_some());
    let awaited = tree.parent(wait).get().map(|at| tree.kind(at));
    blocks || matches!(awaited, Some(ExprKind::Await(_)))
}

/// Whether nobody but this function has the handle, and does nothing to end the process before it waits.
fn is_own(tree: &Tree<'_, '_>, child: PatId, wait: ExprId) -> bool {
    tree.mentions(child).iter().all(|&at| {
        let user = tree.parent(at);
        if user == wait || tree.enter(at) > tree.leave(wait) {
            return true;
        }
        match user.get().map(|user| tree.kind(user)) {
            Some(ExprKind::Field { .. }) => true,
            // `id()` only looks.
            Some(ExprKind::MethodCall { receiver, .. }) => receiver == at && tree.only_looks(user),
            _ => false,
        }
    })
}

fn kept(tree: &Tree<'_, '_>, child: PatId, wait: ExprId, reaps: Reaps) -> Vec<KeptPipe> {
    let Some(bound) = tree.bound(child).filter(|bound| bound.whole) else { return Vec::new() };
    let Some(init) = bound.from.get() else { return Vec::new() };
    let mut found = Vec::new();
    for pipe in pipes(tree, init) {
        let taken = fields(tree, child, &pipe.name);
        let kept = match pipe.stream {
            Stream::Writes if taken.is_empty() && reaps == Reaps::Blindly => {
                Some((Kept::Unread, pipe.connect))
            }
            Stream::Writes => None,
            Stream::Reads => taken
                .into_iter()
                .find_map(|field| open(tree, field, wait))
                .map(|at| (Kept::Open, at)),
        };
        found.extend(kept.map(|(what, since)| KeptPipe {
            wait: tree.span(wait),
            pipe: pipe.name,
            what,
            since: tree.span(since),
        }));
    }
    found
}

/// Where a field of the handle is named.
fn fields(tree: &Tree<'_, '_>, child: PatId, name: &str) -> Vec<ExprId> {
    let users = tree.mentions(child).iter().map(|&at| tree.parent(at));
    let is_it = |at: &ExprId| match tree.kind(*at) {
        ExprKind::Field { name: of, .. } => tree.ir().name(of) == name,
        _ => false,
    };
    users.filter(|at| !at.is_none()).filter(is_it).collect()
}

/// The call that takes this end out of the handle for a local that is still alive at `wait`: what stays in the handle, the wait closes.
fn open(tree: &Tree<'_, '_>, field: ExprId, wait: ExprId) -> Option<ExprId> {
    let taken = tree.parent(field).get()?;
    let made = tree.made().find(|made| tree.contains(made.init, taken))?;
    let bound = tree.bound(made.pat).filter(|bound| bound.whole)?;
    let is_taken = matches!(tree.kind(taken), ExprKind::MethodCall { method, .. } if tree.ir().name(method) == "take");
    let is_kept = tree.contains(bound.within, wait)
        && tree.enter(taken) < tree.enter(wait)
        && tree.piece(taken) == tree.piece(wait)
        && !tree.mentions(made.pat).is_empty()
        && !tree.moved_before(made.pat, tree.piece(taken), wait);
    (is_taken && is_kept && !is_closed(tree, made.pat, wait)).then_some(taken)
}

/// Whether a writer is told to close: for some, that is enough.
fn is_closed(tree: &Tree<'_, '_>, writer: PatId, wait: ExprId) -> bool {
    tree.mentions(writer).iter().any(|&at| {
        let user = tree.parent(at);
        tree.enter(at) < tree.enter(wait)
            && matches!(tree.kind(user), ExprKind::MethodCall { method, .. } if tree.ir().name(method) == "close")
    })
}

/// The pipes of the process that `init` starts: `Command::new(..).stdout(Stdio::piped()).spawn()?`.
fn pipes(tree: &Tree<'_, '_>, init: ExprId) -> Vec<Pipe> {
    let mut calls: Vec<ExprId> = tree.below_in_piece(init).collect();
    if let Some(command) = root(tree, init).and_then(|at| tree.local(at)) {
        if let Some(from) = tree.bound(command).and_then(|bound| bound.from.get()) {
            calls.extend(tree.below_in_piece(from));
        }
        for &at in tree.mentions(command) {
            let chain = std::iter::successors(Some(at), |&at| {
                let user = tree.parent(at).get()?;
                matches!(tree.kind(user), ExprKind::MethodCall { receiver, .. } if receiver == at)
                    .then_some(user)
            });
            calls.extend(chain.skip(1).filter(|&call| tree.enter(call) < tree.leave(init)));
        }
    }
    calls.sort_by_key(|&call| tree.leave(call));
    calls.dedup();
    let mut pipes: Vec<Pipe> = Vec::new();
    for call in calls {
        let Some(stream) = tree.effects(call).and_then(|effects| effects.connects) else {
            continue;
        };
        let name = tree.method(call).to_owned();
        pipes.retain(|pipe| pipe.name != name);
        let setting = tree.operands(call).last().copied();
        let piped = setting.and_then(|at| tree.effects(at)).is_some_and(|effects| effects.piped);
        if piped {
            pipes.push(Pipe { name, stream, connect: call });
        }
    }
    pipes
}

/// What a chain of calls begins with.
fn root(tree: &Tree<'_, '_>, expr: ExprId) -> Option<ExprId> {
    match tree.kind(expr) {
        ExprKind::MethodCall { receiver, .. } => root(tree, receiver),
        ExprKind::Try(inner) | ExprKind::Await(inner) | ExprKind::Ref { inner, .. } => {
            root(tree, inner)
        }
        ExprKind::Name(_) => Some(expr),
        _ => None,
    }
}
