//! Lazy statics: their initialiser runs where they are first used. Those of other files are not looked into.

use super::super::events::{Callee, PieceKind, Runs, When};
use super::Flow;
use crate::ir::{ConstWrapper, ExprId, ExprKind};
use crate::link::ConstId;
use crate::models::ArgUse;

impl Flow<'_, '_> {
    /// Walks the initialiser of a lazy static as part of the function that uses it.
    pub(super) fn first_use(&mut self, id: ConstId) {
        let data = &self.program.consts[id.index()];
        if data.file != self.typed.file || !self.initialised.insert(id) {
            return;
        }
        let constant = self.linked.ir.consts[data.idx.index()];
        let when = self.enter(vec![When::FirstUse]);
        match constant.wrapper {
            ConstWrapper::LazyStatic => {
                let held = self.held();
                let value = constant.value;
                self.piece_of(value, value, PieceKind::Closure, Runs::Inline, &held);
            }
            ConstWrapper::Plain if constant.is_static => self.initialiser(constant.value),
            _ => {}
        }
        self.when = when;
    }

    /// `LazyLock::new(|| ..)`, `LazyLock::new(load)`.
    fn initialiser(&mut self, value: ExprId) {
        // Those of other languages have none.
        if value.is_none() {
            return;
        }
        let ExprKind::Call { args, .. } = self.linked.ir.expr(value) else { return };
        let func = Callee::of(self.typed.res(value)).func();
        let runs = func.and_then(|func| self.arg_use(func, 0)) == Some(ArgUse::RunsOnUse);
        let Some(arg) = self.linked.ir.list(args).next().filter(|_| runs) else { return };
        match self.linked.ir.expr(arg) {
            ExprKind::Closure(closure) => {
                let body = self.linked.ir.closures[closure.index()].body;
                self.closure(arg, body, Runs::Inline, false);
            }
            _ => self.named_callback(arg),
        }
    }
}
