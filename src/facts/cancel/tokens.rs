//! Tokens and handles by which tasks are told to stop: parameters that nothing asks, tokens that nothing cancels, loops and exits that know of none.

use super::tree::Tree;
use crate::ir::{ExprId, ExprKind, MacroShape, PatId};
use crate::link::infer::Res;
use crate::link::ty::Ty;
use crate::models::ArgUse;
use crate::source::Span;

#[derive(Debug, Default)]
pub struct TokenUse {
    /// Names a token, or waits for a signal.
    pub uses_stop: bool,
    pub ignored: Vec<Ignored>,
    pub uncancelled: Vec<Uncancelled>,
    pub not_forwarded: Vec<NotForwarded>,
    /// Loops of spawned tasks that nothing ends: the loop, and the await in it.
    pub endless: Vec<(Span, Span)>,
    /// Exits of the process while tasks are alive: the exit, and the binding of the handle.
    pub exits: Vec<(Span, PatId)>,
}

impl TokenUse {
    pub(super) fn is_empty(&self) -> bool {
        let Self { uses_stop, ignored, uncancelled, not_forwarded, endless, exits } = self;
        !uses_stop
            && ignored.is_empty()
            && uncancelled.is_empty()
            && not_forwarded.is_empty()
            && endless.is_empty()
            && exits.is_empty()
    }
}

/// A token that was given and is not asked where it matters.
#[derive(Debug)]
pub struct Ignored {
    pub param: PatId,
    /// The loop that goes on without asking, and an await in it.
    pub around: Span,
    pub wait: Span,
}

/// A token that tasks wait for and nothing cancels.
#[derive(Debug)]
pub struct Uncancelled {
    pub token: PatId,
    pub given: Span,
}

/// A call that gets a token of its own although there is one.
#[derive(Debug)]
pub struct NotForwarded {
    pub token: PatId,
    pub fresh: Span,
}

impl Tree<'_, '_> {
    fn is_token(&self, ty: Ty) -> bool {
        self.type_effects(ty).is_some_and(|effects| effects.stops)
    }

    pub(super) fn tokens(&self, params: &[PatId]) -> TokenUse {
        let own: Vec<PatId> = params
            .iter()
            .copied()
            .filter(|&pat| !pat.is_none() && self.is_token(self.typed.pat_ty(pat)))
            .collect();
        TokenUse {
            uses_stop: self.uses_stop(),
            ignored: own.iter().filter_map(|&param| self.ignored(param)).collect(),
            uncancelled: self.uncancelled(),
            not_forwarded: own.iter().flat_map(|&token| self.not_forwarded(token)).collect(),
            endless: self.endless(),
            exits: self.exits(),
        }
    }

    /// Each `loop`, which only what stands in it ends.
    fn endless_loops(&self) -> impl Iterator<Item = ExprId> + '_ {
        let loops = self.kinds.loops.iter().copied();
        loops.filter(|&at| matches!(self.kind(at), ExprKind::Loop { .. }))
    }

    fn uses_stop(&self) -> bool {
        self.any_call(|effects| effects.signal)
            || self.named().any(|pat| self.is_token(self.typed.pat_ty(pat)))
            || self.kinds.places.iter().any(|&place| self.is_token(self.ty(place)))
    }

    fn ignored(&self, param: PatId) -> Option<Ignored> {
        if crate::facts::is_trait_impl(self.program, self.function)
            || !self.program.func(self.function).is_async
        {
            return None;
        }
        // Whoever gets it may ask.
        let only_asks = self.mentions(param).iter().all(|&at| {
            matches!(self.kind(self.parent(at)), ExprKind::MethodCall { receiver, .. } if receiver == at)
                && !matches!(self.method(self.parent(at)), "clone" | "child_token")
        });
        if !only_asks {
            return None;
        }
        let around = self.endless_loops().find(|&at| {
            self.piece(at).is_none()
                && !self.mentions_inside(param, at)
                && self.first_wait(at).is_some()
                && !self.has_way_out(at)
        })?;
        Some(Ignored { param, around: self.ir().span(around), wait: self.first_wait(around)? })
    }

    fn first_wait(&self, around: ExprId) -> Option<Span> {
        let piece = self.piece(around);
        let mut waits = self.below(around).filter(|&at| {
            self.piece(at) == piece
                && (matches!(self.kind(at), ExprKind::Await(_)) || self.branches(at).is_some())
        });
        waits.next().map(|at| self.ir().span(at))
    }

    fn has_way_out(&self, around: ExprId) -> bool {
        self.below(around).any(|at| match self.kind(at) {
            ExprKind::Return(_) | ExprKind::Try(_) => self.piece(at) == self.piece(around),
            ExprKind::Break { .. } => self.loop_around(at) == Some(around),
            ExprKind::Macro(_) => self.macro_effects(at).diverges,
            _ => false,
        })
    }

    fn uncancelled(&self) -> Vec<Uncancelled> {
        let made_here = |(&pat, bound): (&PatId, &super::tree::Bound)| {
            let is_fresh = !bound.from.is_none()
                && bound.whole
                && self.contains(self.body, bound.from)
                && self.is_token(self.typed.pat_ty(pat))
                && self.is_fresh_token(bound.from);
            is_fresh.then_some((bound.at, pat))
        };
        let mut tokens: Vec<(u32, PatId)> = self.bounds.iter().filter_map(made_here).collect();
        tokens.sort_unstable();
        if tokens.is_empty() || self.any_call(|effects| effects.stops) || self.calls_own_macro() {
            return Vec::new();
        }
        tokens.into_iter().filter_map(|(_, token)| self.never_cancelled(token)).collect()
    }

    /// `CancellationToken::new()`; a function of the workspace may give one that others have too.
    fn is_fresh_token(&self, expr: ExprId) -> bool {
        let makes = self.callee(expr).func();
        matches!(self.kind(expr), ExprKind::Call { .. })
            && makes.is_none_or(|func| self.program.is_model_fn(func))
            && self.operands(expr).is_empty()
            && self.is_token(self.ty(expr))
    }

    /// What a `macro_rules!` of the file does is not known.
    fn calls_own_macro(&self) -> bool {
        let ir = self.ir();
        self.kinds.macros.iter().any(|&at| {
            let ExprKind::Macro(call) = self.kind(at) else { return false };
            let name = self.last_segment(ir.macros[call.index()].path);
            ir.items.iter().any(|item| {
                matches!(item.kind, crate::ir::ItemKind::MacroRules) && ir.name(item.name) == name
            })
        })
    }

    /// Only children of it are given away: those cannot cancel it.
    fn never_cancelled(&self, token: PatId) -> Option<Uncancelled> {
        let mut given = None;
        for &at in self.mentions(token) {
            let parent = self.parent(at).get()?;
            match self.method(parent) {
                "child_token" | "cancelled" => given = given.or(Some(self.ir().span(parent))),
                "is_cancelled" => {}
                "clone" => {
                    if !self.clone_only_asks(parent) {
                        return None;
                    }
                    given = given.or(Some(self.ir().span(parent)));
                }
                _ => return None,
            }
        }
        given.map(|given| Uncancelled { token, given })
    }

    fn clone_only_asks(&self, clone: ExprId) -> bool {
        let Some(&(pat, _)) = self.lets.get(&clone) else { return false };
        let asks = |&at: &ExprId| {
            let parent = self.parent(at);
            !parent.is_none() && matches!(self.method(parent), "cancelled" | "is_cancelled")
        };
        !self.mentions(pat).is_empty() && self.mentions(pat).iter().all(asks)
    }

    fn not_forwarded(&self, token: PatId) -> Vec<NotForwarded> {
        let mut found = Vec::new();
        for &expr in &self.kinds.calls {
            let Some(func) =
                self.callee(expr).func().filter(|&func| !self.program.is_model_fn(func))
            else {
                continue;
            };
            let fresh = self.operands(expr).into_iter().find(|&arg| self.is_fresh_token(arg));
            if let Some(fresh) = fresh.filter(|_| self.program.func(func).is_async) {
                found.push(NotForwarded { token, fresh: self.callee_span(fresh) });
            }
        }
        found
    }

    /// Loops in tasks spawned here that wait and are never left.
    fn endless(&self) -> Vec<(Span, Span)> {
        let endless = self.endless_loops().filter(|&at| {
            self.is_spawned(self.piece(at)) && !self.has_way_out(at) && !self.may_stop(at)
        });
        endless.filter_map(|at| Some((self.ir().span(at), self.first_wait(at)?))).collect()
    }

    fn may_stop(&self, around: ExprId) -> bool {
        let is_opaque = |at| match self.kind(at) {
            ExprKind::Macro(call) => {
                matches!(self.ir().macros[call.index()].shape, MacroShape::Opaque)
            }
            _ => false,
        };
        self.names_token(around) || self.below(around).any(is_opaque)
    }

    pub(super) fn names_token(&self, around: ExprId) -> bool {
        self.below(around).any(|at| {
            matches!(self.kind(at), ExprKind::Name(_) | ExprKind::Field { .. })
                && self.is_token(self.ty(at))
        })
    }

    fn is_spawned(&self, piece: ExprId) -> bool {
        let Some(call) = piece.get().and_then(|piece| self.parent(piece).get()) else {
            return false;
        };
        self.effects(call).is_some_and(|effects| effects.uses(ArgUse::Spawns))
    }

    fn exits(&self) -> Vec<(Span, PatId)> {
        if !self.program.func(self.function).is_async {
            return Vec::new();
        }
        let mut found = Vec::new();
        for &expr in &self.kinds.calls {
            if !self.ends_process(expr) {
                continue;
            }
            let mut alive: Vec<(u32, PatId)> = self
                .bounds
                .iter()
                .filter(|(pat, bound)| {
                    let is_handle = self
                        .type_effects(self.typed.pat_ty(**pat))
                        .is_some_and(|effects| effects.task_handle.is_some());
                    is_handle
                        && bound.at < self.enter(expr)
                        && self.contains(self.body, bound.from)
                        && self.is_idle(**pat, expr)
                })
                .map(|(&pat, bound)| (bound.at, pat))
                .collect();
            alive.sort_unstable();
            found.extend(alive.first().map(|&(_, pat)| (self.ir().span(expr), pat)));
        }
        found
    }

    /// Nothing was done with it before `expr`.
    fn is_idle(&self, pat: PatId, expr: ExprId) -> bool {
        self.mentions(pat).iter().all(|&at| self.enter(at) > self.enter(expr))
    }

    pub(super) fn ends_process(&self, expr: ExprId) -> bool {
        let ExprKind::Call { callee, .. } = self.kind(expr) else { return false };
        let is_model =
            matches!(self.typed.res(callee), Res::Fn(func) if self.program.is_model_fn(func));
        is_model && self.ty(expr) == Ty::NEVER && !self.operands(expr).is_empty()
    }
}
