//! Loops that wait for the clock before each round: what they do is done now and then, however long they go on.

use super::super::events::Callee;
use super::Flow;
use crate::ir::{ExprId, ExprKind, Literal, Stmt};
use crate::models::Waits;

/// Who waits for less than this before trying again polls.
const NOW_AND_THEN: u64 = 1000;

impl Flow<'_, '_> {
    /// Whether each round of the loop with this body waits for a tick, or for about a second at least.
    pub(super) fn is_paced(&self, body: ExprId) -> bool {
        let ir = &self.linked.ir;
        let ExprKind::Block(block) = ir.expr(body) else { return false };
        let block = ir.blocks[block.index()];
        let stmts = ir.list(block.stmts).map(|stmt| match ir.stmts[stmt.index()] {
            Stmt::Let { init, .. } => init,
            Stmt::Semi { expr, .. } | Stmt::Expr { expr } => expr,
        });
        // Behind a `continue` a wait is not part of each round.
        let mut sure = stmts.chain([block.tail]).take_while(|&expr| !self.begins_early(expr));
        sure.any(|expr| self.waits_for_clock(expr))
    }

    fn begins_early(&self, expr: ExprId) -> bool {
        if expr.is_none() {
            return false;
        }
        let mut found = matches!(self.linked.ir.expr(expr), ExprKind::Continue { .. });
        self.linked.ir.children(expr, &mut |child| found |= self.begins_early(child));
        found
    }

    fn waits_for_clock(&self, expr: ExprId) -> bool {
        if expr.is_none() {
            return false;
        }
        let ir = &self.linked.ir;
        let ExprKind::Await(call) = ir.expr(expr) else { return false };
        let effects = Callee::of(self.typed.res(call)).effects(self.program);
        effects.waits == Some(Waits::Time)
            && match ir.expr(call) {
                // What ticks was told its period elsewhere.
                ExprKind::MethodCall { .. } => true,
                ExprKind::Call { args, .. } => {
                    let first = ir.list(args).next();
                    first.and_then(|time| self.milliseconds(time)) >= Some(NOW_AND_THEN)
                }
                _ => false,
            }
    }

    /// The length of a time that is written out.
    fn milliseconds(&self, time: ExprId) -> Option<u64> {
        let ir = &self.linked.ir;
        let ExprKind::Call { args, .. } = ir.expr(time) else { return None };
        let unit = Callee::of(self.typed.res(time)).effects(self.program).milliseconds.as_ref()?;
        let ExprKind::Literal(Literal::Int(number)) = ir.expr(ir.list(args).next()?) else {
            return None;
        };
        u64::from(number).checked_mul(unit.parse().ok()?)
    }
}
