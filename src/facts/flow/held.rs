//! Values that hold something for as long as they live: which calls give one. What a guard is, models and the configuration say; who drops it, the
//! walk does.

use super::super::events::{
    Acquisition, Callee, DroppedGuard, FnFlow, Following, LockPlace, Piece, Runs,
};
use super::{Flow, Value, guards_in};
use crate::ir::{ExprId, ExprKind, List, PatId, PatKind, Stmt};
use crate::link::ty::Ty;
use crate::link::{AdtId, FnId};
use crate::models::AcquireMode;
use crate::source::Span;

impl Flow<'_, '_> {
    /// What the signature of `func` says that its value holds. What a generic container only gives back (`slot.take()`) is held since before.
    pub(super) fn declared_guard(&self, func: FnId) -> Option<AdtId> {
        let types = &self.program.types;
        let mut found = Vec::new();
        let output = self.program.func(func).output;
        guards_in(
            self.program,
            &self.guards.always,
            &|ty| types.kind(ty),
            &|list| types.list_items(list),
            output,
            0,
            &mut found,
        );
        found.first().copied()
    }

    /// A call that takes no lock by its model and yet gives what holds something: `lock_state()` of the workspace, `span.enter()`.
    pub(super) fn given(
        &mut self,
        callee: Callee,
        ty: Ty,
        span: Span,
        call: u32,
    ) -> Option<Acquisition> {
        let func = callee.func().filter(|_| !self.is_shared(ty))?;
        // Under other features than this function, and so another one in the same place.
        let cfg = &self.program.func(func).cfg;
        if cfg.excludes(&self.program.func(self.func).cfg) {
            return None;
        }
        let is_own = !self.program.is_model_fn(func);
        let guard = if is_own {
            let is_async = self.program.func(func).is_async;
            let output = if is_async { self.future_output(ty) } else { ty };
            self.guard_given(output).or_else(|| self.destructed(output))?
        } else {
            self.declared_guard(func)?
        };
        Some(Acquisition {
            lock: self.guards.models.get(&guard).copied(),
            guard: Some(guard),
            possibly_held: self.possibly_held(),
            getter: Some(func).filter(|_| is_own),
            call: Some(call),
            ..Acquisition::new(span, self.piece, AcquireMode::Exclusive, self.held())
        })
    }

    /// What a parameter or a literal of type `ty` is: a value whose `Drop` impl runs in the end, perhaps.
    pub(super) fn destructible(&mut self, ty: Ty, made: ExprId, span: Span) -> Vec<u32> {
        let Some(guard) = self.destructed(ty) else { return Vec::new() };
        let next = u32::try_from(self.out.acquisitions.len()).unwrap_or(u32::MAX);
        let id = if made.is_none() { next } else { *self.acquired.entry(made).or_insert(next) };
        if id == next {
            self.out.acquisitions.push(Acquisition {
                guard: Some(guard),
                ..Acquisition::new(span, self.piece, AcquireMode::Exclusive, self.held())
            });
        }
        self.hold(id, None).guards
    }

    /// What a closure does that runs while its call has the lock: `map.retain(|key, _| ..)`.
    pub(super) fn hold_inside(&mut self, id: u32, expr: ExprId) {
        let ir = &self.linked.ir;
        let ExprKind::MethodCall { args, .. } = ir.expr(expr) else { return };
        let closures: Vec<Span> = ir.list(args).map(|arg: ExprId| ir.span(arg)).collect();
        let FnFlow { calls, acquisitions, pieces, .. } = &mut self.out;
        for call in calls.iter_mut().filter(|call| runs_inside(pieces, call.piece, &closures)) {
            call.held.push(id);
        }
        for taken in acquisitions.iter_mut() {
            if runs_inside(pieces, taken.piece, &closures) {
                taken.held.push(id);
            }
        }
    }

    /// `let _ = m.lock()`: what the initialiser gives is dropped when the statement ends.
    pub(super) fn dropped_guard(&mut self, pat: PatId, init: ExprId, value: &Value) {
        if value.guards.is_empty() || self.takes_guard(pat) {
            return;
        }
        let Some(wildcard) = self.wildcard(pat) else { return };
        for &acquisition in &value.guards {
            let call = self.out.acquisitions[acquisition as usize].call;
            if call.is_some_and(|call| self.comes_from(init, call)) {
                let wildcard = self.linked.ir.pats[wildcard.index()].span;
                let followed_by = self.following(init);
                self.out.dropped_guards.push(DroppedGuard { acquisition, wildcard, followed_by });
            }
        }
    }

    /// What comes after the `let` with this initialiser.
    fn following(&self, init: ExprId) -> Following {
        let ir = &self.linked.ir;
        let is_it = |stmt: Stmt| matches!(stmt, Stmt::Let { init: other, .. } if other == init);
        let last = ir.blocks.iter().position(|block| {
            let last = ir.list(block.stmts).last();
            block.tail.is_none() && last.is_some_and(|stmt| is_it(ir.stmts[stmt.index()]))
        });
        let Some(last) = last else { return Following::Code };
        let body = ir.functions[self.program.func(self.func).idx.index()].body;
        match ir.expr(body) {
            ExprKind::Block(block) if block.index() == last => Following::EndOfFunction,
            _ => Following::EndOfBlock,
        }
    }

    /// The `_` that stands for what holds something.
    fn wildcard(&self, pat: PatId) -> Option<PatId> {
        let inside =
            |pats: List<PatId>| self.linked.ir.list(pats).find_map(|pat| self.wildcard(pat));
        match self.linked.ir.pats[pat.index()].kind {
            PatKind::Wild => Some(pat).filter(|&pat| self.has_guard(self.typed.pat_ty(pat))),
            PatKind::Tuple(pats) | PatKind::TupleStruct { pats, .. } => inside(pats),
            PatKind::Typed { pat, .. } => self.wildcard(pat),
            _ => None,
        }
    }

    /// Whether an expression is `call`, its value awaited or unwrapped; one that was handed to another call is not dropped here.
    fn comes_from(&self, expr: ExprId, call: u32) -> bool {
        if self.out.calls[call as usize].expr == expr {
            return true;
        }
        match self.linked.ir.expr(expr) {
            ExprKind::Await(inner) | ExprKind::Try(inner) => self.comes_from(inner, call),
            ExprKind::MethodCall { receiver, .. } => {
                let callee = Callee::of(self.typed.res(expr));
                callee.effects(self.program).passes_through && self.comes_from(receiver, call)
            }
            _ => false,
        }
    }

    /// What is acquired is alive from here on, unless it was over when the call returned: `map.insert(..)`.
    pub(super) fn hold(&mut self, id: u32, place: Option<LockPlace>) -> Value {
        if self.out.acquisitions[id as usize].guard.is_none() {
            return Value::default();
        }
        self.doubts.remove(&id);
        // An attempt is taken to succeed until the code asks.
        if let Some(live) = &mut self.live {
            live.acquire(id);
        }
        Value { guards: vec![id], place: place.map(LockPlace::guarded), future: None }
    }
}

/// Whether a piece is one of these closures, or runs as part of one.
fn runs_inside(pieces: &[Piece], piece: u32, closures: &[Span]) -> bool {
    let data = &pieces[piece as usize];
    data.runs == Runs::Inline
        && (closures.contains(&data.span) || runs_inside(pieces, data.parent, closures))
}
