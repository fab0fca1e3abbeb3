//! Expressions, blocks and statements. Parentheses vanish; spans point where a finding would.

use proc_macro2::Span as TokenSpan;
use syn::spanned::Spanned as _;
use syn::{BinOp, Expr as Syn, Lit, Member, RangeLimits, UnOp};

use super::covers::{NodeKind, statement_attributes};
use super::{Lowerer, alloc, attrs, each};
use crate::ir::cfg::Cfg;
use crate::ir::{
    Arm, ArmId, BinaryOp, Block, Closure, Demand, Expr, ExprId, ExprKind, GenericArgsId, Idx, List,
    Literal, Name, PatId, ScopeId, ScopeKind, Stmt, StmtId, TypeId,
};
use crate::source::Span;

impl Lowerer<'_> {
    pub(super) fn expr(&mut self, expr: &Syn) -> ExprId {
        if !self.enter() {
            return self.push_expr(ExprKind::Opaque(List::EMPTY), Span::default());
        }
        self.note(expr, &[], NodeKind::Expr);
        let id = self.expr_of_kind(expr);
        self.leave();
        id
    }

    /// Dispatches only: this frame and that of the method it calls stand on the stack once for each level of an expression.
    fn expr_of_kind(&mut self, expr: &Syn) -> ExprId {
        match expr {
            Syn::Paren(inner) => self.expr(&inner.expr),
            Syn::Group(inner) => self.expr(&inner.expr),
            Syn::Path(expr) => self.path_expr(expr),
            Syn::Lit(expr) => self.literal(&expr.lit),
            Syn::MethodCall(expr) => self.method_call(expr),
            Syn::Call(expr) => self.call(expr),
            Syn::Field(expr) => self.field(expr),
            Syn::Reference(expr) => {
                self.reference(&expr.expr, expr.mutability.is_some(), expr.and_token.span)
            }
            Syn::RawAddr(expr) => self.reference(
                &expr.expr,
                matches!(expr.mutability, syn::PointerMutability::Mut(_)),
                expr.and_token.span,
            ),
            Syn::Macro(expr) => self.macro_expr(&expr.mac),
            Syn::Await(expr) => self.wrap(&expr.base, expr.await_token.span, 5, ExprKind::Await),
            Syn::Try(expr) => self.wrap(&expr.expr, expr.question_token.span, 1, ExprKind::Try),
            Syn::Unary(expr) => self.unary(expr),
            Syn::Binary(expr) => self.binary(expr),
            Syn::Assign(expr) => self.assign(expr),
            Syn::Index(expr) => self.index(expr),
            Syn::Cast(expr) => self.cast(expr),
            Syn::Let(expr) => self.let_expr(expr),
            Syn::If(expr) => self.if_expr(expr),
            Syn::Match(expr) => self.match_expr(expr),
            Syn::Closure(expr) => self.closure(expr),
            Syn::Struct(expr) => self.struct_expr(expr),
            Syn::Tuple(expr) => self.tuple(expr),
            Syn::Array(expr) => self.array(expr),
            Syn::Repeat(expr) => self.repeat(expr),
            Syn::Range(expr) => self.range(expr),
            Syn::Loop(_) | Syn::While(_) | Syn::ForLoop(_) => self.loop_expr(expr),
            Syn::Block(_) | Syn::Unsafe(_) | Syn::Const(_) | Syn::TryBlock(_) | Syn::Async(_) => {
                self.block_like(expr)
            }
            Syn::Return(_) | Syn::Break(_) | Syn::Continue(_) | Syn::Yield(_) => self.jump(expr),
            _ => self.other(expr),
        }
    }

    pub(super) fn push_expr(&mut self, kind: ExprKind, span: Span) -> ExprId {
        alloc(&mut self.ir.exprs, Expr { kind, span })
    }

    pub(super) fn exprs<'a>(&mut self, exprs: impl Iterator<Item = &'a Syn>) -> List<ExprId> {
        let mark = self.mark();
        for expr in exprs {
            let expr = self.expr(expr);
            self.push(expr);
        }
        self.list(mark)
    }

    fn optional(&mut self, expr: Option<&Syn>) -> ExprId {
        expr.map_or(ExprId::NONE, |expr| self.expr(expr))
    }

    fn wrap(
        &mut self,
        inner: &Syn,
        token: TokenSpan,
        len: u32,
        kind: fn(ExprId) -> ExprKind,
    ) -> ExprId {
        let inner = self.expr(inner);
        let span = self.token(token, len);
        self.push_expr(kind(inner), span)
    }

    fn path_expr(&mut self, expr: &syn::ExprPath) -> ExprId {
        let path = &expr.path;
        if expr.qself.is_none()
            && path.leading_colon.is_none()
            && path.segments.len() == 1
            && path.segments[0].arguments.is_none()
        {
            let (name, span) = self.ident(&path.segments[0].ident);
            return self.push_expr(ExprKind::Name(name), span);
        }
        let path = self.qualified_path(expr.qself.as_ref(), path);
        self.push_expr(ExprKind::Path(path), self.ir.paths[path.index()].span)
    }

    fn literal(&mut self, lit: &Lit) -> ExprId {
        let span = self.literal_span(lit);
        let literal = match lit {
            Lit::Str(_) => self.string(span),
            Lit::ByteStr(_) | Lit::CStr(_) => Literal::Bytes,
            Lit::Char(_) => Literal::Char,
            Lit::Bool(lit) => Literal::Bool(lit.value),
            Lit::Int(lit) => Literal::Int(saturate(lit.base10_digits())),
            Lit::Byte(lit) => Literal::Int(u32::from(lit.value())),
            Lit::Float(_) => Literal::Float,
            _ => Literal::Int(u32::MAX),
        };
        self.push_expr(ExprKind::Literal(literal), span)
    }

    fn string(&mut self, span: Span) -> Literal {
        let token = self.text.get(span.start as usize..span.end as usize).unwrap_or_default();
        let text = token.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
        match text.filter(|text| text.starts_with('/') && text.len() > 1) {
            Some(path) => Literal::Path(self.name(path)),
            None => Literal::Str,
        }
    }

    pub(super) fn literal_span(&self, lit: &Lit) -> Span {
        match lit {
            Lit::Bool(lit) => self.token(lit.span, if lit.value { 4 } else { 5 }),
            _ => Span::new(self.at(lit.span()), self.end(lit.span())),
        }
    }

    fn method_call(&mut self, expr: &syn::ExprMethodCall) -> ExprId {
        let receiver = self.expr(&expr.receiver);
        let turbofish = expr
            .turbofish
            .as_ref()
            .map_or(GenericArgsId::NONE, |arguments| self.angle_arguments(arguments));
        let args = self.exprs(each(&expr.args));
        let (method, span) = self.ident(&expr.method);
        self.push_expr(ExprKind::MethodCall { receiver, method, turbofish, args }, span)
    }

    fn call(&mut self, expr: &syn::ExprCall) -> ExprId {
        let callee = self.expr(&expr.func);
        let args = self.exprs(each(&expr.args));
        self.push_expr(ExprKind::Call { callee, args }, self.ir.span(callee))
    }

    fn field(&mut self, expr: &syn::ExprField) -> ExprId {
        let base = self.expr(&expr.base);
        let (name, span) = self.member(&expr.member);
        self.push_expr(ExprKind::Field { base, name }, span)
    }

    pub(super) fn member(&mut self, member: &Member) -> (Name, Span) {
        match member {
            Member::Named(ident) => self.ident(ident),
            Member::Unnamed(index) => {
                let span = self.first_token(index.span);
                let stands_there = span.end as usize <= self.text.len();
                let written = if stands_there {
                    &self.text[span.start as usize..span.end as usize]
                } else {
                    ""
                };
                (self.name(written), span)
            }
        }
    }

    fn reference(&mut self, inner: &Syn, mutable: bool, token: TokenSpan) -> ExprId {
        let inner = self.expr(inner);
        let span = self.token(token, 1);
        self.push_expr(ExprKind::Ref { mutable, inner }, span)
    }

    fn unary(&mut self, expr: &syn::ExprUnary) -> ExprId {
        match expr.op {
            UnOp::Deref(token) => self.wrap(&expr.expr, token.span, 1, ExprKind::Deref),
            UnOp::Not(token) => self.wrap(&expr.expr, token.span, 1, ExprKind::Unary),
            UnOp::Neg(token) => self.wrap(&expr.expr, token.span, 1, ExprKind::Unary),
            _ => self.wrap(&expr.expr, expr.op.span(), 1, ExprKind::Unary),
        }
    }

    fn binary(&mut self, expr: &syn::ExprBinary) -> ExprId {
        let (op, token, len) = operator(&expr.op);
        let span = self.token(token, len);
        let (lhs, rhs) = (self.expr(&expr.left), self.expr(&expr.right));
        match op {
            Some(op) => self.push_expr(ExprKind::Binary { op, lhs, rhs }, span),
            None => self.push_expr(ExprKind::AssignOp { lhs, rhs }, span),
        }
    }

    fn assign(&mut self, expr: &syn::ExprAssign) -> ExprId {
        let (lhs, rhs) = (self.expr(&expr.left), self.expr(&expr.right));
        let span = self.token(expr.eq_token.span, 1);
        self.push_expr(ExprKind::Assign { lhs, rhs }, span)
    }

    fn index(&mut self, expr: &syn::ExprIndex) -> ExprId {
        let (base, index) = (self.expr(&expr.expr), self.expr(&expr.index));
        let span = self.token(expr.bracket_token.span.open(), 1);
        self.push_expr(ExprKind::Index { base, index }, span)
    }

    fn cast(&mut self, expr: &syn::ExprCast) -> ExprId {
        let (inner, ty) = (self.expr(&expr.expr), self.ty(&expr.ty));
        let span = self.token(expr.as_token.span, 2);
        self.push_expr(ExprKind::Cast { inner, ty }, span)
    }

    fn let_expr(&mut self, expr: &syn::ExprLet) -> ExprId {
        let (pat, scrutinee) = (self.pat(&expr.pat), self.expr(&expr.expr));
        let span = self.token(expr.let_token.span, 3);
        self.push_expr(ExprKind::Let { pat, scrutinee }, span)
    }

    fn if_expr(&mut self, expr: &syn::ExprIf) -> ExprId {
        let cond = self.expr(&expr.cond);
        let asked = attrs::asked_cfg(&expr.cond);
        let [yes, no] = asked.as_ref().map_or([None, None], |asked| {
            asked.each_ref().map(|predicate| Some(predicate.as_str()))
        });
        let first = self.ir.exprs.len();
        let then = self.plain_block(&expr.then_branch);
        self.demand(yes, first);
        let first = self.ir.exprs.len();
        let otherwise = self.optional(expr.else_branch.as_ref().map(|(_, otherwise)| &**otherwise));
        self.demand(no, first);
        let span = self.token(expr.if_token.span, 2);
        self.push_expr(ExprKind::If { cond, then, otherwise }, span)
    }

    fn match_expr(&mut self, expr: &syn::ExprMatch) -> ExprId {
        let scrutinee = self.expr(&expr.expr);
        let mark = self.mark();
        let built = |arm: &&syn::Arm| attrs::cfg_of(&arm.attrs).is_some_and(|cfg| !cfg.elsewhere);
        for arm in expr.arms.iter().filter(built) {
            let first = self.ir.exprs.len();
            let lowered = self.arm(arm);
            self.demand_all(&arm.attrs, first);
            self.push(lowered);
        }
        let arms = self.list(mark);
        let span = self.token(expr.match_token.span, 5);
        self.push_expr(ExprKind::Match { scrutinee, arms }, span)
    }

    fn arm(&mut self, arm: &syn::Arm) -> ArmId {
        self.note(arm, &arm.attrs, NodeKind::Whole);
        let (pat, guard) = match &arm.pat {
            syn::Pat::Guard(guarded) => (&*guarded.pat, Some(&*guarded.guard)),
            pat => (pat, None),
        };
        let (pat, guard, body) = (self.pat(pat), self.optional(guard), self.expr(&arm.body));
        alloc(&mut self.ir.arms, Arm { pat, guard, body })
    }

    fn closure(&mut self, expr: &syn::ExprClosure) -> ExprId {
        let first = first_of_closure(expr);
        let mark = self.mark();
        for input in each(&expr.inputs) {
            let (pat, ty) = self.typed_pat(input);
            self.push(pat);
            self.push(ty);
        }
        let params = self.list(mark);
        let ret = self.return_type(&expr.output);
        let body = self.expr(&expr.body);
        let closure = Closure {
            params,
            ret,
            body,
            is_async: expr.asyncness.is_some(),
            moves: expr.capture.is_some(),
        };
        let closure = alloc(&mut self.ir.closures, closure);
        let span = self.first_token(first);
        self.push_expr(ExprKind::Closure(closure), span)
    }

    fn struct_expr(&mut self, expr: &syn::ExprStruct) -> ExprId {
        let path = self.qualified_path(expr.qself.as_ref(), &expr.path);
        let mark = self.mark();
        for field in each(&expr.fields) {
            self.note(field, &field.attrs, NodeKind::Whole);
            let name = self.member(&field.member).0;
            let value = self.expr(&field.expr);
            self.push(name);
            self.push(value);
        }
        let fields = self.list(mark);
        let rest = self.optional(expr.rest.as_deref());
        self.push_expr(ExprKind::Struct { path, fields, rest }, self.ir.paths[path.index()].span)
    }

    fn tuple(&mut self, expr: &syn::ExprTuple) -> ExprId {
        let elems = self.exprs(each(&expr.elems));
        let span = self.token(expr.paren_token.span.open(), 1);
        self.push_expr(ExprKind::Tuple(elems), span)
    }

    fn array(&mut self, expr: &syn::ExprArray) -> ExprId {
        let elems = self.exprs(each(&expr.elems));
        let span = self.token(expr.bracket_token.span.open(), 1);
        self.push_expr(ExprKind::Array(elems), span)
    }

    fn repeat(&mut self, expr: &syn::ExprRepeat) -> ExprId {
        let (value, len) = (self.expr(&expr.expr), self.expr(&expr.len));
        let span = self.token(expr.bracket_token.span.open(), 1);
        self.push_expr(ExprKind::Repeat { value, len }, span)
    }

    fn range(&mut self, expr: &syn::ExprRange) -> ExprId {
        let (lo, hi) = (self.optional(expr.start.as_deref()), self.optional(expr.end.as_deref()));
        let span = match &expr.limits {
            RangeLimits::HalfOpen(token) => self.token(token.spans[0], 2),
            RangeLimits::Closed(token) => self.token(token.spans[0], 3),
        };
        let closed = matches!(expr.limits, RangeLimits::Closed(_));
        self.push_expr(ExprKind::Range { lo, hi, closed }, span)
    }

    fn loop_expr(&mut self, expr: &Syn) -> ExprId {
        match expr {
            Syn::Loop(expr) => {
                let label = self.label(expr.label.as_ref());
                let body = self.plain_block(&expr.body);
                let span = self.token(expr.loop_token.span, 4);
                self.push_expr(ExprKind::Loop { body, label }, span)
            }
            Syn::While(expr) => {
                let label = self.label(expr.label.as_ref());
                let (cond, body) = (self.expr(&expr.cond), self.plain_block(&expr.body));
                let span = self.token(expr.while_token.span, 5);
                self.push_expr(ExprKind::While { cond, body, label }, span)
            }
            Syn::ForLoop(expr) => {
                let label = self.label(expr.label.as_ref());
                let (pat, iter, body) =
                    (self.pat(&expr.pat), self.expr(&expr.expr), self.plain_block(&expr.body));
                let span = self.token(expr.for_token.span, 3);
                self.push_expr(ExprKind::For { pat, iter, body, label }, span)
            }
            _ => self.other(expr),
        }
    }

    fn block_like(&mut self, expr: &Syn) -> ExprId {
        match expr {
            Syn::Block(expr) => {
                let label = self.label(expr.label.as_ref());
                let span = self.token(expr.block.brace_token.span.open(), 1);
                self.block_expr(&expr.block, label, span)
            }
            Syn::Unsafe(expr) => self.keyword_block(&expr.block, expr.unsafe_token.span, 6),
            Syn::Const(expr) => self.keyword_block(&expr.block, expr.const_token.span, 5),
            Syn::TryBlock(expr) => self.keyword_block(&expr.block, expr.try_token.span, 3),
            Syn::Async(expr) => {
                let body = self.plain_block(&expr.block);
                let span = self.token(expr.async_token.span, 5);
                self.push_expr(ExprKind::Async { body, moves: expr.capture.is_some() }, span)
            }
            _ => self.other(expr),
        }
    }

    fn keyword_block(&mut self, block: &syn::Block, keyword: TokenSpan, len: u32) -> ExprId {
        let span = self.token(keyword, len);
        self.block_expr(block, Name::EMPTY, span)
    }

    fn jump(&mut self, expr: &Syn) -> ExprId {
        match expr {
            Syn::Return(expr) => {
                let value = self.optional(expr.expr.as_deref());
                let span = self.token(expr.return_token.span, 6);
                self.push_expr(ExprKind::Return(value), span)
            }
            Syn::Break(expr) => {
                let label = self.lifetime(expr.label.as_ref());
                let value = self.optional(expr.expr.as_deref());
                let span = self.token(expr.break_token.span, 5);
                self.push_expr(ExprKind::Break { label, value }, span)
            }
            Syn::Continue(expr) => {
                let label = self.lifetime(expr.label.as_ref());
                let span = self.token(expr.continue_token.span, 8);
                self.push_expr(ExprKind::Continue { label }, span)
            }
            Syn::Yield(expr) => {
                let value = self.exprs(expr.expr.as_deref().into_iter());
                let span = self.token(expr.yield_token.span, 5);
                self.push_expr(ExprKind::Opaque(value), span)
            }
            _ => self.other(expr),
        }
    }

    fn other(&mut self, expr: &Syn) -> ExprId {
        // The `_` of `_ = future` and `(a, _) = pair`: written like a name that nothing has.
        if let Syn::Infer(expr) = expr {
            let name = self.name("_");
            let span = self.token(expr.underscore_token.span, 1);
            return self.push_expr(ExprKind::Name(name), span);
        }
        self.ir.opaque += 1;
        let span = self.first_token(first_token(expr));
        self.push_expr(ExprKind::Opaque(List::EMPTY), span)
    }

    fn label(&mut self, label: Option<&syn::Label>) -> Name {
        self.lifetime(label.map(|label| &label.name))
    }

    fn lifetime(&mut self, lifetime: Option<&syn::Lifetime>) -> Name {
        lifetime.map_or(Name::EMPTY, |lifetime| self.ident_name(&lifetime.ident))
    }

    // Blocks and statements.

    pub(super) fn plain_block(&mut self, block: &syn::Block) -> ExprId {
        let span = self.token(block.brace_token.span.open(), 1);
        self.block_expr(block, Name::EMPTY, span)
    }

    fn block_expr(&mut self, block: &syn::Block, label: Name, span: Span) -> ExprId {
        let whole = self.between(block.brace_token.span.open(), block.brace_token.span.close());
        let block = self.block(&block.stmts, label, whole);
        self.push_expr(ExprKind::Block(block), span)
    }

    pub(super) fn block(&mut self, stmts: &[syn::Stmt], label: Name, span: Span) -> Idx<Block> {
        let open = self.declares_items(stmts).then(|| self.begin_scope(ScopeKind::Block));
        let mark = self.mark();
        let mut tail = ExprId::NONE;
        let written = stmts.len();
        let stmts = one_build(stmts);
        let partial = stmts.len() < written;
        for (at, stmt) in stmts.iter().enumerate() {
            let is_last = at + 1 == stmts.len();
            let first = self.ir.exprs.len();
            match stmt {
                syn::Stmt::Expr(expr, None) if is_last => tail = self.tail(stmt, expr),
                syn::Stmt::Macro(stmt) if is_last && stmt.semi_token.is_none() => {
                    self.note(stmt, &stmt.attrs, NodeKind::Whole);
                    tail = self.macro_expr(&stmt.mac);
                }
                _ => {
                    if let Some(stmt) = self.stmt(stmt) {
                        let stmt: StmtId = alloc(&mut self.ir.stmts, stmt);
                        self.push(stmt);
                    }
                }
            }
            self.demand_all(attributes_of(stmt), first);
        }
        let stmts = self.list(mark);
        let scope = open.map_or(ScopeId::NONE, |open| self.end_scope(open));
        alloc(&mut self.ir.blocks, Block { stmts, tail, scope, label, partial, span })
    }

    /// What was lowered since `first` stands under these attributes.
    fn demand_all(&mut self, attributes: &[syn::Attribute], first: usize) {
        for predicate in attrs::cfgs(attributes) {
            self.demand(Some(&predicate), first);
        }
    }

    /// What was lowered since `first` is only part of builds for which the predicate holds.
    fn demand(&mut self, predicate: Option<&str>, first: usize) {
        let (first, end) = (ExprId::new(first), ExprId::new(self.ir.exprs.len()));
        if let Some(predicate) = predicate.filter(|_| first != end) {
            let predicate = self.name(predicate);
            self.ir.demands.push(Demand { first, end, predicate });
        }
    }

    /// Whether a block needs a scope of its own.
    fn declares_items(&self, stmts: &[syn::Stmt]) -> bool {
        stmts.iter().enumerate().any(|(at, stmt)| match stmt {
            syn::Stmt::Item(_) => true,
            syn::Stmt::Macro(stmt) => at + 1 < stmts.len() && self.may_be_items(&stmt.mac),
            _ => false,
        })
    }

    fn tail(&mut self, stmt: &syn::Stmt, expr: &Syn) -> ExprId {
        self.note(stmt, statement_attributes(expr), NodeKind::Whole);
        self.expr(expr)
    }

    fn stmt(&mut self, stmt: &syn::Stmt) -> Option<Stmt> {
        match stmt {
            syn::Stmt::Local(local) => Some(self.local(local)),
            syn::Stmt::Item(item) => {
                self.item(item);
                None
            }
            // A lone `;`.
            syn::Stmt::Expr(Syn::Verbatim(tokens), Some(_)) if tokens.is_empty() => None,
            syn::Stmt::Expr(expr, semi) => {
                self.note(stmt, statement_attributes(expr), NodeKind::Whole);
                let lowered = self.expr(expr);
                Some(match semi {
                    Some(semi) => Stmt::Semi {
                        expr: lowered,
                        span: self.between(first_token(expr), semi.span),
                    },
                    None => Stmt::Expr { expr: lowered },
                })
            }
            syn::Stmt::Macro(stmt) => self.macro_stmt(stmt),
        }
    }

    fn local(&mut self, local: &syn::Local) -> Stmt {
        self.note(local, &local.attrs, NodeKind::Whole);
        let (pat, ty): (PatId, TypeId) = self.typed_pat(&local.pat);
        let init = self.optional(local.init.as_ref().map(|init| &*init.expr));
        let otherwise = local.init.as_ref().and_then(|init| init.diverge.as_ref());
        let otherwise = self.optional(otherwise.map(|(_, otherwise)| &**otherwise));
        Stmt::Let {
            pat,
            ty,
            init,
            otherwise,
            span: self.between(local.let_token.span, local.semi_token.span),
        }
    }

    fn macro_stmt(&mut self, stmt: &syn::StmtMacro) -> Option<Stmt> {
        self.note(stmt, &stmt.attrs, NodeKind::Whole);
        if self.item_macro_stmt(stmt) {
            return None;
        }
        let expr = self.macro_expr(&stmt.mac);
        Some(match &stmt.semi_token {
            Some(semi) => Stmt::Semi {
                expr,
                span: Span::new(self.ir.span(expr).start, self.at(semi.span) + 1),
            },
            None => Stmt::Expr { expr },
        })
    }
}

/// The statements that one build on a Unix server has, no test: `#[cfg(x)] let a = ..; #[cfg(not(x))] let a = ..;` is one `let`.
fn one_build(stmts: &[syn::Stmt]) -> Vec<&syn::Stmt> {
    let mut chosen: Vec<Cfg> = Vec::new();
    let mut built = Vec::with_capacity(stmts.len());
    for stmt in stmts {
        let Some(cfg) = attrs::cfg_of(attributes_of(stmt)) else { continue };
        if cfg.elsewhere || chosen.iter().any(|chosen| chosen.excludes(&cfg)) {
            continue;
        }
        if !cfg.is_empty() {
            chosen.push(cfg);
        }
        built.push(stmt);
    }
    built
}

fn attributes_of(stmt: &syn::Stmt) -> &[syn::Attribute] {
    match stmt {
        syn::Stmt::Local(local) => &local.attrs,
        syn::Stmt::Expr(expr, _) => statement_attributes(expr),
        syn::Stmt::Macro(stmt) => &stmt.attrs,
        // Items keep their attributes themselves.
        syn::Stmt::Item(_) => &[],
    }
}

fn saturate(digits: &str) -> u32 {
    digits.parse().unwrap_or(u32::MAX)
}

/// The class of an operator, its place and its length; no class for `op=`.
fn operator(op: &BinOp) -> (Option<BinaryOp>, TokenSpan, u32) {
    use BinaryOp::{And, Arithmetic, Compare, Or};
    match op {
        BinOp::And(token) => (Some(And), token.spans[0], 2),
        BinOp::Or(token) => (Some(Or), token.spans[0], 2),
        BinOp::Eq(token) => (Some(Compare), token.spans[0], 2),
        BinOp::Lt(token) => (Some(Compare), token.span, 1),
        BinOp::Le(token) => (Some(Compare), token.spans[0], 2),
        BinOp::Ne(token) => (Some(Compare), token.spans[0], 2),
        BinOp::Ge(token) => (Some(Compare), token.spans[0], 2),
        BinOp::Gt(token) => (Some(Compare), token.span, 1),
        BinOp::Add(token) => (Some(Arithmetic), token.span, 1),
        BinOp::Sub(token) => (Some(Arithmetic), token.span, 1),
        BinOp::Mul(token) => (Some(Arithmetic), token.span, 1),
        BinOp::Div(token) => (Some(Arithmetic), token.span, 1),
        BinOp::Rem(token) => (Some(Arithmetic), token.span, 1),
        BinOp::BitXor(token) => (Some(Arithmetic), token.span, 1),
        BinOp::BitAnd(token) => (Some(Arithmetic), token.span, 1),
        BinOp::BitOr(token) => (Some(Arithmetic), token.span, 1),
        BinOp::Shl(token) => (Some(Arithmetic), token.spans[0], 2),
        BinOp::Shr(token) => (Some(Arithmetic), token.spans[0], 2),
        BinOp::ShlAssign(token) => (None, token.spans[0], 3),
        BinOp::ShrAssign(token) => (None, token.spans[0], 3),
        _ => (None, op.span(), 2),
    }
}

/// The first token of an expression, its attributes left out.
fn first_token(mut expr: &Syn) -> TokenSpan {
    loop {
        expr = match expr {
            Syn::Assign(expr) => &expr.left,
            Syn::Binary(expr) => &expr.left,
            Syn::Call(expr) => &expr.func,
            Syn::Cast(expr) => &expr.expr,
            Syn::Field(expr) => &expr.base,
            Syn::Index(expr) => &expr.expr,
            Syn::MethodCall(expr) => &expr.receiver,
            Syn::Try(expr) => &expr.expr,
            Syn::Await(expr) => &expr.base,
            Syn::Group(expr) => &expr.expr,
            Syn::Range(range) => match &range.start {
                Some(start) => start,
                None => return first_own_token(expr),
            },
            _ => return first_own_token(expr),
        }
    }
}

fn first_own_token(expr: &Syn) -> TokenSpan {
    match expr {
        Syn::Path(syn::ExprPath { qself: Some(qself), .. })
        | Syn::Struct(syn::ExprStruct { qself: Some(qself), .. }) => qself.lt_token.span,
        Syn::Path(expr) => first_of_path(&expr.path),
        Syn::Struct(expr) => first_of_path(&expr.path),
        Syn::Macro(expr) => first_of_path(&expr.mac.path),
        Syn::Array(expr) => expr.bracket_token.span.open(),
        Syn::Async(expr) => expr.async_token.span,
        Syn::Block(expr) => expr
            .label
            .as_ref()
            .map_or(expr.block.brace_token.span.open(), |label| label.name.apostrophe),
        Syn::Break(expr) => expr.break_token.span,
        Syn::Closure(expr) => first_of_closure(expr),
        Syn::Const(expr) => expr.const_token.span,
        Syn::Continue(expr) => expr.continue_token.span,
        Syn::ForLoop(expr) => {
            expr.label.as_ref().map_or(expr.for_token.span, |label| label.name.apostrophe)
        }
        Syn::If(expr) => expr.if_token.span,
        Syn::Infer(expr) => expr.underscore_token.span,
        Syn::Let(expr) => expr.let_token.span,
        Syn::Lit(expr) => expr.lit.span(),
        Syn::Loop(expr) => {
            expr.label.as_ref().map_or(expr.loop_token.span, |label| label.name.apostrophe)
        }
        Syn::Match(expr) => expr.match_token.span,
        Syn::Paren(expr) => expr.paren_token.span.open(),
        Syn::Range(expr) => match &expr.limits {
            RangeLimits::HalfOpen(token) => token.spans[0],
            RangeLimits::Closed(token) => token.spans[0],
        },
        Syn::RawAddr(expr) => expr.and_token.span,
        Syn::Reference(expr) => expr.and_token.span,
        Syn::Repeat(expr) => expr.bracket_token.span.open(),
        Syn::Return(expr) => expr.return_token.span,
        Syn::TryBlock(expr) => expr.try_token.span,
        Syn::Tuple(expr) => expr.paren_token.span.open(),
        Syn::Unary(expr) => match expr.op {
            UnOp::Deref(token) => token.span,
            UnOp::Not(token) => token.span,
            UnOp::Neg(token) => token.span,
            _ => expr.op.span(),
        },
        Syn::Unsafe(expr) => expr.unsafe_token.span,
        Syn::While(expr) => {
            expr.label.as_ref().map_or(expr.while_token.span, |label| label.name.apostrophe)
        }
        Syn::Yield(expr) => expr.yield_token.span,
        Syn::Verbatim(tokens) => tokens
            .clone()
            .into_iter()
            .next()
            .map_or_else(TokenSpan::call_site, |token| token.span()),
        _ => TokenSpan::call_site(),
    }
}

fn first_of_closure(expr: &syn::ExprClosure) -> TokenSpan {
    let lifetimes = expr.lifetimes.as_ref().map(|lifetimes| lifetimes.for_token.span);
    let constness = expr.constness.map(|token| token.span);
    let asyncness = expr.asyncness.map(|token| token.span);
    let capture = expr.capture.map(|token| token.span);
    lifetimes.or(constness).or(asyncness).or(capture).unwrap_or(expr.inputs_begin.span)
}

pub(super) fn first_of_path(path: &syn::Path) -> TokenSpan {
    let first =
        || path.segments.first().map_or_else(TokenSpan::call_site, |segment| segment.ident.span());
    path.leading_colon.map_or_else(first, |token| token.spans[0])
}
