//! Visits the direct children of an expression, in evaluation order. Does not decide what to descend into.

use super::{BinaryOp, ExprId, ExprKind, FileIr, Idx, MacroShape, PatId, Stmt};

impl FileIr {
    /// Calls `visit` for each direct child expression of `expr`, in evaluation order. Bodies of closures and async blocks count as children.
    pub fn children(&self, expr: ExprId, visit: &mut dyn FnMut(ExprId)) {
        let mut some = |child: ExprId| {
            if !child.is_none() {
                visit(child);
            }
        };
        match self.expr(expr) {
            ExprKind::Name(_) | ExprKind::Path(_) | ExprKind::Literal(_) | ExprKind::Continue { .. } => {}
            ExprKind::Call { callee, args } => {
                some(callee);
                self.list(args).for_each(some);
            }
            ExprKind::MethodCall { receiver, args, .. } => {
                some(receiver);
                self.list(args).for_each(some);
            }
            ExprKind::Field { base: inner, .. }
            | ExprKind::Await(inner)
            | ExprKind::Try(inner)
            | ExprKind::Ref { inner, .. }
            | ExprKind::Deref(inner)
            | ExprKind::Unary(inner)
            | ExprKind::Cast { inner, .. }
            | ExprKind::Let { scrutinee: inner, .. }
            | ExprKind::Async { body: inner, .. }
            | ExprKind::Loop { body: inner, .. }
            | ExprKind::Return(inner)
            | ExprKind::Break { value: inner, .. } => some(inner),
            ExprKind::Index { base: first, index: second }
            | ExprKind::Binary { lhs: first, rhs: second, .. }
            | ExprKind::While { cond: first, body: second, .. }
            | ExprKind::For { iter: first, body: second, .. }
            | ExprKind::Repeat { value: first, len: second }
            | ExprKind::Range { lo: first, hi: second, .. }
            // The assigned value is evaluated before the place it goes to.
            | ExprKind::Assign { lhs: second, rhs: first }
            | ExprKind::AssignOp { lhs: second, rhs: first } => {
                some(first);
                some(second);
            }
            ExprKind::Block(block) => self.block_children(block, &mut some),
            ExprKind::If { cond, then, otherwise } => [cond, then, otherwise].into_iter().for_each(some),
            ExprKind::Match { scrutinee, arms } => {
                some(scrutinee);
                for arm in self.list(arms) {
                    let arm = self.arms[arm.index()];
                    some(arm.guard);
                    some(arm.body);
                }
            }
            ExprKind::Closure(closure) => some(self.closures[closure.index()].body),
            ExprKind::Struct { fields, rest, .. } => {
                self.pairs(fields).for_each(|(_, value)| some(value));
                some(rest);
            }
            ExprKind::Tuple(list) | ExprKind::Array(list) | ExprKind::Opaque(list) => self.list(list).for_each(some),
            ExprKind::Macro(call) => self.macro_children(self.macros[call.index()].shape, &mut some),
        }
    }

    /// What each expression stands in; none for bodies.
    pub fn parents(&self) -> Vec<ExprId> {
        let mut parents = vec![ExprId::NONE; self.exprs.len()];
        for (at, _) in self.exprs.iter().enumerate() {
            let parent = ExprId::new(at);
            self.children(parent, &mut |child| parents[child.index()] = parent);
        }
        parents
    }

    /// Whether `expr` is evaluated only where the left side of an `&&` or `||` in the same condition lets it be.
    pub fn is_right_of_condition(&self, expr: ExprId) -> bool {
        let parents = self.parents();
        let mut at = expr;
        while let Some(parent) = parents[at.index()].get() {
            match self.expr(parent) {
                ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, rhs, .. } if rhs == at => {
                    return true;
                }
                ExprKind::Block(_) | ExprKind::Closure(_) | ExprKind::Async { .. } => return false,
                _ => at = parent,
            }
        }
        false
    }

    fn block_children(&self, block: Idx<super::Block>, some: &mut dyn FnMut(ExprId)) {
        let block = self.blocks[block.index()];
        for stmt in self.list(block.stmts) {
            match self.stmts[stmt.index()] {
                Stmt::Let { init, otherwise, .. } => {
                    some(init);
                    some(otherwise);
                }
                Stmt::Semi { expr, .. } | Stmt::Expr { expr } => some(expr),
            }
        }
        some(block.tail);
    }

    fn macro_children(&self, shape: MacroShape, some: &mut dyn FnMut(ExprId)) {
        match shape {
            MacroShape::Exprs(list) => self.list(list).for_each(some),
            MacroShape::Repeat { value, len } => {
                some(value);
                some(len);
            }
            MacroShape::Matches { expr, guard, .. } => {
                some(expr);
                some(guard);
            }
            MacroShape::Select(select) => {
                let select = self.selects[select.index()];
                for arm in self.list(select.arms) {
                    let arm = self.select_arms[arm.index()];
                    [arm.cond, arm.future, arm.handler].into_iter().for_each(&mut *some);
                }
                some(select.otherwise);
            }
            MacroShape::Block(block) => some(block),
            MacroShape::Opaque => {}
        }
    }

    /// Calls `visit` for each binding of a pattern, in source order.
    pub fn bindings(&self, pat: PatId, visit: &mut dyn FnMut(PatId)) {
        use super::PatKind;
        if pat.is_none() {
            return;
        }
        match self.pats[pat.index()].kind {
            PatKind::Binding { sub, .. } => {
                visit(pat);
                self.bindings(sub, visit);
            }
            PatKind::Tuple(list)
            | PatKind::TupleStruct { pats: list, .. }
            | PatKind::Or(list)
            | PatKind::Slice(list) => {
                self.list(list).for_each(|pat| self.bindings(pat, visit));
            }
            PatKind::Struct { fields, .. } => {
                self.pairs(fields).for_each(|(_, pat)| self.bindings(pat, visit));
            }
            PatKind::Ref(inner) | PatKind::Typed { pat: inner, .. } => self.bindings(inner, visit),
            PatKind::Wild
            | PatKind::Rest
            | PatKind::Path(_)
            | PatKind::Literal
            | PatKind::Opaque => {}
        }
    }
}
