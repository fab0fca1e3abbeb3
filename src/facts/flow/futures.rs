//! Futures that are made and dropped. Which types are futures that have not begun, types and models say.

use super::super::events::{Call, Callee, DroppedFuture, How, PieceKind, Runs};
use super::{Flow, Use, Value};
use crate::ir::{ExprId, ExprKind, List, PatId, PatKind, SelectArm};
use crate::link::ty::{Ty, TyKind};
use crate::models::ArgUse;
use crate::source::Span;

impl Flow<'_, '_> {
    /// Futures that a macro polls: made in one statement, whose temporaries end with it, before any of them runs.
    fn polled(&mut self, future: ExprId) -> Value {
        if let ExprKind::Async { body, .. } = self.linked.ir.expr(future) {
            return self.piece_of(future, body, PieceKind::Async, Runs::Polled, &self.held());
        }
        self.scoped(future, Use::Move)
    }

    /// `join!(f(), g())`: what each gives, once all are done.
    pub(super) fn join_macro(&mut self, expr: ExprId, list: List<ExprId>) -> Value {
        let futures: Vec<ExprId> = self.linked.ir.list(list).collect();
        let mut values: Vec<Value> =
            futures.into_iter().map(|future| self.polled(future)).collect();
        for value in &mut values {
            let captured = std::mem::take(&mut value.guards);
            if let Some(call) = value.future {
                self.out.calls[call as usize].handed = Some(ArgUse::Polls);
                *value = self.awaited(call, std::mem::take(value));
            }
            self.release(&captured);
        }
        self.await_point(expr, None);
        self.elements(values)
    }

    /// The futures of the arms of `select!`, the first of which to end is the value.
    pub(super) fn select_futures(&mut self, arms: &[SelectArm]) -> Vec<Value> {
        let mut values = Vec::new();
        for arm in arms {
            if !arm.cond.is_none() {
                self.scoped(arm.cond, Use::Borrow);
            }
            let value = self.polled(arm.future);
            if let Some(call) = value.future {
                let held = self.held();
                let site = &mut self.out.calls[call as usize];
                site.awaited = true;
                site.handed = Some(ArgUse::Polls);
                site.held = held;
            }
            values.push(value);
        }
        values
    }

    /// The lock that the future of an arm took.
    pub(super) fn arm_value(&mut self, future: Value) -> Value {
        match future.future.and_then(|call| self.out.calls[call as usize].acquires) {
            Some(id) => self.hold(id, future.place),
            None => Value::default(),
        }
    }

    /// Whether `expr` makes a future that somebody must await: no task's handle, and no type of the workspace, which may have begun its work.
    pub(super) fn plain_future(&mut self, expr: ExprId) -> bool {
        let makes = matches!(
            self.linked.ir.expr(expr),
            ExprKind::Call { .. }
                | ExprKind::MethodCall { .. }
                | ExprKind::Async { .. }
                | ExprKind::Await(_)
                | ExprKind::Try(_)
        );
        if !makes {
            return false;
        }
        let ty = self.ty(expr);
        self.typed.cx.is_future(ty) && self.is_lazy(ty)
    }

    /// Futures of other types may have begun their work: handles of tasks, receivers of answers, what users write.
    pub(super) fn is_lazy(&self, ty: Ty) -> bool {
        let lang = &self.program.lang;
        match self.typed.cx.types.kind(ty) {
            TyKind::Adt(adt, args) if Some(adt) == lang.boxed || Some(adt) == lang.pin => {
                let inner = self.typed.cx.types.list_items(args).first();
                inner.is_some_and(|&inner| self.is_lazy(inner))
            }
            TyKind::Adt(adt, _) => {
                self.program.adt(adt).effects.as_ref().is_some_and(|effects| effects.lazy)
            }
            TyKind::Ref { .. } => false,
            _ => true,
        }
    }

    pub(super) fn dropped_statement(&mut self, expr: ExprId, span: Span) {
        if let ExprKind::Assign { lhs, rhs } = self.linked.ir.expr(expr)
            && let ExprKind::Name(name) = self.linked.ir.expr(lhs)
            && self.linked.ir.name(name) == "_"
        {
            self.dropped_let(rhs);
        } else if self.plain_future(expr) && !self.takes_out(expr) {
            self.push_dropped(expr, How::Statement, span);
        }
    }

    pub(super) fn dropped_let(&mut self, init: ExprId) {
        if self.plain_future(init) && !self.takes_out(init) {
            self.push_dropped(init, How::Wildcard, self.linked.ir.span(init));
        }
    }

    /// `drop(f())`: a future that was just made. One that was polled before is dropped to cancel it.
    pub(super) fn dropped_call(&mut self, expr: ExprId, values: &[Value]) {
        let ExprKind::Call { args, .. } = self.linked.ir.expr(expr) else { return };
        let Some(arg) = self.linked.ir.list(args).next().filter(|_| values.len() == 1) else {
            return;
        };
        if self.plain_future(arg) && !self.takes_out(arg) {
            self.push_dropped(arg, How::DropCall, self.linked.ir.span(expr));
        }
    }

    /// `replace(&mut slot, new)`, `slot.unwrap()`: a future that was made before, and may have run.
    pub(super) fn takes_out(&self, expr: ExprId) -> bool {
        let Some(func) = Callee::of(self.typed.res(expr)).func() else { return false };
        let func = self.program.func(func);
        let is_param = matches!(self.program.types.kind(func.output), TyKind::Param(_));
        is_param && self.program.file(func.file).is_model
    }

    pub(super) fn push_dropped(&mut self, expr: ExprId, how: How, span: Span) {
        let callee = Callee::of(self.typed.res(expr));
        self.out.dropped.push(DroppedFuture {
            expr,
            callee,
            how,
            span,
            piece: self.piece,
            name: None,
        });
    }

    /// Bindings of futures that nothing ever mentions.
    pub(super) fn unused_futures(&mut self) {
        let mut unused: Vec<(PatId, u32)> = self
            .futures
            .iter()
            .map(|(&pat, &call)| (pat, call))
            .filter(|(pat, _)| !self.used.contains(pat))
            .collect();
        unused.sort_unstable();
        for (pat, call) in unused {
            let site = &self.out.calls[call as usize];
            let (expr, span, piece) = (site.expr, site.span, site.piece);
            let PatKind::Binding { name, .. } = self.linked.ir.pats[pat.index()].kind else {
                continue;
            };
            if self.plain_future(expr) && !site_is_handed(&self.out.calls[call as usize]) {
                let callee = self.out.calls[call as usize].callee;
                let name = Some(self.linked.symbol(name));
                self.out.dropped.push(DroppedFuture {
                    expr,
                    callee,
                    how: How::Unused(pat),
                    span,
                    piece,
                    name,
                });
            }
        }
    }
}

fn site_is_handed(call: &Call) -> bool {
    call.handed.is_some() || call.awaited
}
