//! Futures that macros poll: `join!` and `select!`, and what these give.

use super::super::events::{PieceKind, Runs};
use super::{Flow, Use, Value};
use crate::ir::{ExprId, ExprKind, List, SelectArm};
use crate::models::ArgUse;

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
        let mut taken: Vec<u32> = Vec::new();
        for value in &mut values {
            let captured = std::mem::take(&mut value.guards);
            if let Some(call) = value.future {
                self.out.calls[call as usize].handed = Some(ArgUse::Polls);
                *value = self.awaited(call, std::mem::take(value));
                let acquired = self.out.calls[call as usize].acquires;
                for &before in &taken {
                    self.out.acquisitions[before as usize].beside.extend(acquired);
                }
                taken.extend(acquired);
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
}
