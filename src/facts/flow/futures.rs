//! Futures that are made and dropped. Which types are futures that have not begun, types and models say.

use super::super::events::{Call, Callee, DroppedFuture, How};
use super::{Flow, Value};
use crate::ir::{ExprId, ExprKind, PatId, PatKind};
use crate::link::ty::{Ty, TyKind};
use crate::source::Span;

impl Flow<'_, '_> {
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
