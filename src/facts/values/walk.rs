//! Walks the bodies of one file and says of each expression what its value meets next. Looks at one function at a time.

use rustc_hash::FxHashMap;

use super::kinds::{
    holds_tasks, is_inert, is_must_use, is_plain_result, is_result_of_result, kind_of, params_in,
};
use super::nodes::{
    DISCARDED, End, Graph, LOOKED, Node, NodeId, RAISED, RETURNED, UNKNOWN, WILDCARD,
};
use super::{Fate, Field, FieldUse, FnValues, Kind, Made, Task, Way};
use crate::facts::events::Callee;
use crate::ir::{
    ArmId, Block, ExprId, ExprKind, List, Name, PatId, PatKind, ScopeId, Stmt, TypeId,
};
use crate::link::infer::{Res, TypedFile};
use crate::link::ty::{Ty, TyKind};
use crate::link::{AdtId, Container, FnId, LinkedFile, ModuleId, Program, Symbol};
use crate::source::{Place, Span};

/// The statement at hand, and the expression that is all of it.
#[derive(Clone, Copy)]
struct Whole {
    expr: ExprId,
    /// The pattern of a `let`.
    span: Span,
    is_let: bool,
    is_wildcard: bool,
}

/// A field that holds tasks, where it is named, and what its value meets.
#[derive(Clone, Copy)]
struct Mentioned {
    field: Field,
    span: Span,
    in_loop: bool,
    node: NodeId,
}

pub(super) struct Walk<'a, 'p> {
    pub(super) program: &'p Program,
    pub(super) linked: &'p LinkedFile,
    pub(super) typed: &'a mut TypedFile<'p>,
    pub(super) graph: Graph,
    pub(super) module: ModuleId,
    /// Where `return` and the last value of the function, closure or async block go.
    output: NodeId,
    breaks: Vec<(Name, NodeId)>,
    loops: u32,
    awaitable: bool,
    /// How many calls were walked, and how many when the last assertion was.
    pub(super) steps: u32,
    pub(super) asserted: Option<u32>,
    statement: Option<Whole>,
    made: Vec<(Made, NodeId)>,
    /// What is awaited there, if it has a name, and in which branch.
    awaits: Vec<(ExprId, PatId, u32)>,
    /// Branches so far, and the one at hand.
    branches: u32,
    branch: u32,
    fields: Vec<Mentioned>,
    /// Async blocks that have a name.
    pub(super) blocks: FxHashMap<PatId, ExprId>,
}

/// The values of a function of the file.
pub(crate) fn function<'p>(program: &'p Program, typed: &mut TypedFile<'p>, id: FnId) -> FnValues {
    let linked = program.file(typed.file);
    let func = program.func(id);
    let ir = linked.ir.functions[func.idx.index()];
    let mut walk = Walk {
        program,
        linked,
        typed,
        graph: Graph::new(),
        module: func.module,
        output: RETURNED,
        breaks: Vec::new(),
        loops: 0,
        awaitable: ir.is_async,
        steps: 0,
        asserted: None,
        statement: None,
        made: Vec::new(),
        awaits: Vec::new(),
        branches: 0,
        branch: 0,
        fields: Vec::new(),
        blocks: FxHashMap::default(),
    };
    walk.expr(ir.body, RETURNED);
    let params: Vec<PatId> =
        linked.ir.pairs::<PatId, TypeId>(ir.params).map(|(pat, _)| pat).collect();
    walk.finish(id, &params)
}

impl Walk<'_, '_> {
    fn finish(mut self, func: FnId, params: &[PatId]) -> FnValues {
        let params: Vec<NodeId> = params.iter().map(|&pat| self.pattern(pat)).collect();
        let params: Vec<Vec<Fate>> =
            params.into_iter().map(|node| self.graph.fates(node)).collect();
        let mut made: Vec<Made> = Vec::new();
        for (mut value, node) in std::mem::take(&mut self.made) {
            let ends = self.graph.ends(node);
            for End { fate, way } in ends {
                value.way = value.way.and(way);
                if !value.fates.contains(&fate) {
                    value.fates.push(fate);
                }
            }
            let awaited = self.awaits.iter().find(|&&(point, ..)| point == value.expr);
            if let Some(&(_, pat, _)) = awaited {
                let named = self.graph.add(Node::Bind(Box::new([pat])));
                value.of = self.graph.fates(named);
            }
            made.push(value);
        }
        made.sort_by_key(|made| made.span);
        let fields = self.field_uses(func);
        let awaits = self.awaits.iter().map(|&(point, _, branch)| (point, branch)).collect();
        let given_back = {
            let values = made.iter().flat_map(|made| made.fates.iter().chain(&made.of));
            let fields = fields.iter().map(|(_, used)| &used.fate);
            self.graph.given_back(values.chain(params.iter().flatten()).chain(fields))
        };
        FnValues { made, params, given_back, fields, awaits }
    }

    fn field_uses(&mut self, func: FnId) -> Vec<(Field, FieldUse)> {
        let mut uses = Vec::new();
        for Mentioned { field, span, in_loop, node } in std::mem::take(&mut self.fields) {
            let place = Place { file: self.typed.file, span };
            let fates = self.graph.fates(node).into_iter();
            uses.extend(fates.map(|fate| (field, FieldUse { func, place, in_loop, fate })));
        }
        uses.dedup();
        uses
    }

    fn mention(&mut self, field: Field, span: Span, node: NodeId) {
        self.fields.push(Mentioned { field, span, in_loop: self.loops > 0, node });
    }

    pub(super) fn ty(&self, expr: ExprId) -> Ty {
        self.typed.ty(expr)
    }

    pub(super) fn inert(&self, ty: Ty) -> bool {
        is_inert(self.program, &self.typed.cx.types, ty)
    }

    pub(super) fn kind_of(&mut self, ty: Ty) -> Option<(Kind, Way)> {
        if self.inert(ty) {
            return None;
        }
        kind_of(self.program, &mut self.typed.cx, ty)
    }

    /// Writes down that `expr` makes a value that meets `node`.
    pub(super) fn make(
        &mut self,
        expr: ExprId,
        node: NodeId,
        kind: Kind,
        way: Way,
        task: Option<Task>,
    ) {
        let around = self.statement.filter(|statement| !statement.is_let);
        let must_use = around.is_some_and(|statement| {
            is_must_use(self.program, &self.typed.cx.types, self.ty(statement.expr))
        });
        let statement = self.statement.filter(|statement| statement.expr == expr);
        let made = Made {
            expr,
            span: self.linked.ir.span(expr),
            callee: Callee::of(self.typed.res(expr)),
            kind,
            statement: statement.map(|statement| statement.span),
            is_let: statement.is_some_and(|statement| statement.is_let),
            is_wildcard: statement.is_some_and(|statement| statement.is_wildcard),
            awaitable: self.awaitable,
            must_use,
            in_loop: self.loops > 0,
            branch: self.branch,
            of: Vec::new(),
            way,
            fates: Vec::new(),
            task: task.map(Box::new),
        };
        self.made.push((made, node));
    }

    pub(super) fn expr(&mut self, expr: ExprId, node: NodeId) {
        if expr.is_none() {
            return;
        }
        let ir = &self.linked.ir;
        match ir.expr(expr) {
            ExprKind::Name(_) | ExprKind::Path(_) => self.name(expr, node),
            ExprKind::Literal(_) | ExprKind::Continue { .. } => {}
            ExprKind::Call { callee, args } => self.call(expr, callee, args, node),
            ExprKind::MethodCall { receiver, args, .. } => self.method(expr, receiver, args, node),
            ExprKind::Field { base, name } => self.field(expr, base, name, node),
            ExprKind::Index { base, index } => {
                self.expr(base, node);
                self.expr(index, LOOKED);
            }
            ExprKind::Await(inner) => self.await_expr(expr, inner, node),
            ExprKind::Try(inner) => {
                let node = self.raised(inner, node);
                self.expr(inner, node);
            }
            ExprKind::Deref(inner) | ExprKind::Ref { inner, .. } => self.expr(inner, node),
            ExprKind::Unary(inner) => self.expr(inner, LOOKED),
            ExprKind::Cast { inner, .. } => self.expr(inner, UNKNOWN),
            ExprKind::Binary { lhs, rhs, .. } => {
                self.expr(lhs, LOOKED);
                self.expr(rhs, LOOKED);
            }
            ExprKind::Assign { lhs, rhs } => self.assign(lhs, rhs),
            ExprKind::AssignOp { lhs, rhs } => {
                self.expr(rhs, UNKNOWN);
                self.expr(lhs, UNKNOWN);
            }
            ExprKind::Let { pat, scrutinee } => {
                let bound = self.pattern_of(pat, scrutinee);
                self.expr(scrutinee, bound);
            }
            ExprKind::Block(block) => self.block(ir.blocks[block.index()], node),
            ExprKind::Async { body, .. } => self.async_block(expr, body, node),
            ExprKind::If { cond, then, otherwise } => {
                self.expr(cond, LOOKED);
                self.apart(|walk| walk.expr(then, node));
                self.apart(|walk| walk.expr(otherwise, node));
            }
            ExprKind::Match { scrutinee, arms } => self.match_expr(scrutinee, arms, node),
            ExprKind::Loop { body, label } => self.repeated(label, body, node),
            ExprKind::While { cond, body, label } => {
                self.loops += 1;
                self.expr(cond, LOOKED);
                self.loops -= 1;
                self.repeated(label, body, UNKNOWN);
            }
            ExprKind::For { pat, iter, body, label } => {
                let bound = self.pattern(pat);
                self.expr(iter, bound);
                self.repeated(label, body, UNKNOWN);
            }
            ExprKind::Closure(closure) => {
                let closure = ir.closures[closure.index()];
                self.body(closure.body, UNKNOWN, closure.is_async);
            }
            ExprKind::Return(value) => self.expr(value, self.output),
            ExprKind::Break { label, value } => {
                let found = self.breaks.iter().rev();
                let mut found = found.filter(|(known, _)| label == Name::EMPTY || *known == label);
                let node = found.next().map_or(UNKNOWN, |&(_, node)| node);
                self.expr(value, node);
            }
            ExprKind::Struct { fields, rest, .. } => self.literal(expr, fields, rest, node),
            ExprKind::Tuple(list) => self.all(list, node),
            ExprKind::Array(list) => {
                let node = self.graph.add(Node::Collected(node));
                self.all(list, node);
            }
            ExprKind::Repeat { value, len } => {
                self.expr(value, UNKNOWN);
                self.expr(len, LOOKED);
            }
            ExprKind::Range { lo, hi, .. } => {
                self.expr(lo, LOOKED);
                self.expr(hi, LOOKED);
            }
            ExprKind::Macro(call) => self.macro_call(expr, call.index(), node),
            ExprKind::Opaque(list) => self.all(list, UNKNOWN),
        }
    }

    /// Walks what does not run whenever the code around it does.
    pub(super) fn apart(&mut self, walk: impl FnOnce(&mut Self)) {
        self.branches += 1;
        let outer = std::mem::replace(&mut self.branch, self.branches);
        walk(self);
        self.branch = outer;
    }

    pub(super) fn all(&mut self, list: List<ExprId>, node: NodeId) {
        for child in self.linked.ir.list(list) {
            self.expr(child, node);
        }
    }

    /// What the value of `expr` meets when its error, that of no result inside, is handed on.
    pub(super) fn raised(&mut self, expr: ExprId, node: NodeId) -> NodeId {
        let ty = self.ty(expr);
        if !ty.is_unknown() && !is_plain_result(self.program, &self.typed.cx.types, ty) {
            return node;
        }
        self.graph.add(Node::Any(Box::new([node, RAISED])))
    }

    fn name(&mut self, expr: ExprId, node: NodeId) {
        if let Res::Local(pat) = self.typed.res(expr) {
            self.graph.uses.entry(pat).or_default().push(node);
        }
    }

    fn field(&mut self, expr: ExprId, base: ExprId, name: Name, node: NodeId) {
        if let Some(field) = self.task_field(expr, base, name) {
            self.mention(field, self.linked.ir.span(expr), node);
        }
        self.expr(base, node);
    }

    /// The field of a type of the workspace that is meant, if it holds tasks.
    fn task_field(&mut self, expr: ExprId, base: ExprId, name: Name) -> Option<(AdtId, Symbol)> {
        let ty = self.ty(expr);
        if !holds_tasks(self.program, &self.typed.cx.types, ty) {
            return None;
        }
        self.field_of(base, name)
    }

    pub(super) fn field_of(&mut self, base: ExprId, name: Name) -> Option<(AdtId, Symbol)> {
        let symbol = self.linked.symbol(name);
        let ty = self.ty(base);
        let (_, owner) = self.typed.cx.field(ty, symbol)?;
        Some((owner?, symbol))
    }

    fn await_expr(&mut self, expr: ExprId, inner: ExprId, node: NodeId) {
        let ty = self.ty(expr);
        let named = match self.linked.ir.expr(inner) {
            ExprKind::Ref { inner, .. } => inner,
            _ => inner,
        };
        if let Res::Local(pat) = self.typed.res(named) {
            self.awaits.push((expr, pat, self.branch));
        }
        if is_result_of_result(self.program, &self.typed.cx.types, ty) && self.hides_outcome(inner)
        {
            self.make(expr, node, Kind::Outcome, Way::default(), None);
        } else if let Some((kind @ (Kind::Future | Kind::Stream | Kind::Writer(_)), way)) =
            self.kind_of(ty)
        {
            let streamed = self.is_from_stream(inner);
            self.make(expr, node, kind, Way { streamed, ..way }, None);
        }
        let awaited = self.graph.add(Node::Await(expr));
        self.expr(inner, awaited);
    }

    /// Whether awaiting this gives another future's result in one of its own: a task's handle, a timeout.
    fn hides_outcome(&mut self, future: ExprId) -> bool {
        let ty = self.ty(future);
        match self.kind_of(ty) {
            Some((Kind::Task(_), _)) => true,
            // What waits for a borrowed future goes on with it afterwards.
            Some((Kind::Future, _)) => {
                let args = self.typed.cx.adt_args(ty);
                let borrows = |&ty: &Ty| matches!(self.typed.cx.types.kind(ty), TyKind::Ref { .. });
                !args.is_empty() && !args.iter().any(borrows)
            }
            _ => false,
        }
    }

    /// Whether awaiting this gives what comes out of a stream: `next` of a trait gives the trait's item.
    fn is_from_stream(&self, future: ExprId) -> bool {
        let Some(func) = Callee::of(self.typed.res(future)).func() else { return false };
        let func = self.program.func(func);
        let mut params = Vec::new();
        params_in(&self.program.types, func.output, &mut params);
        func.has_self && matches!(func.container, Container::Trait(_)) && !params.is_empty()
    }

    fn async_block(&mut self, expr: ExprId, body: ExprId, node: NodeId) {
        self.make(expr, node, Kind::Future, Way::default(), None);
        let output = self.graph.add(Node::Output(node));
        self.body(body, output, true);
    }

    /// A closure's or async block's body, whose value meets `output`.
    pub(super) fn body(&mut self, body: ExprId, output: NodeId, awaitable: bool) {
        let outer = std::mem::replace(&mut self.output, output);
        let outer_awaitable = std::mem::replace(&mut self.awaitable, awaitable);
        let breaks = std::mem::take(&mut self.breaks);
        let statement = self.statement.take();
        self.apart(|walk| walk.expr(body, output));
        self.statement = statement;
        self.breaks = breaks;
        self.awaitable = outer_awaitable;
        self.output = outer;
    }

    fn assign(&mut self, lhs: ExprId, rhs: ExprId) {
        let node = match self.linked.ir.expr(lhs) {
            ExprKind::Name(name) if self.linked.ir.name(name) == "_" => {
                if self.is_part(rhs) {
                    LOOKED
                } else {
                    WILDCARD
                }
            }
            ExprKind::Name(_) => match self.typed.res(lhs) {
                Res::Local(pat) => self.graph.add(Node::Bind(Box::new([pat]))),
                _ => UNKNOWN,
            },
            ExprKind::Field { base, name } => {
                let field = self.field_of(base, name);
                self.expr(base, LOOKED);
                self.graph.add(Node::End(Fate::Stored(field)))
            }
            _ => {
                self.expr(lhs, UNKNOWN);
                UNKNOWN
            }
        };
        self.expr(rhs, node);
    }

    /// Whether an expression is part of something that lives on. A whole local that is bound to `_` is done with.
    fn is_part(&self, expr: ExprId) -> bool {
        match self.linked.ir.expr(expr) {
            ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Deref(_) => true,
            ExprKind::Ref { inner, .. } => !matches!(self.typed.res(inner), Res::None),
            _ => false,
        }
    }

    fn match_expr(&mut self, scrutinee: ExprId, arms: List<ArmId>, node: NodeId) {
        let arms: Vec<_> =
            self.linked.ir.list(arms).map(|arm| self.linked.ir.arms[arm.index()]).collect();
        let bound: Vec<NodeId> = arms.iter().map(|arm| self.pattern(arm.pat)).collect();
        let bound = self.graph.add(Node::Any(bound.into()));
        let bound = self.raised(scrutinee, bound);
        self.expr(scrutinee, bound);
        for arm in arms {
            self.expr(arm.guard, LOOKED);
            self.apart(|walk| walk.expr(arm.body, node));
        }
    }

    fn repeated(&mut self, label: Name, body: ExprId, node: NodeId) {
        self.breaks.push((label, node));
        self.loops += 1;
        self.apart(|walk| walk.expr(body, UNKNOWN));
        self.loops -= 1;
        self.breaks.pop();
    }

    fn literal(&mut self, expr: ExprId, fields: List<(Name, ExprId)>, rest: ExprId, node: NodeId) {
        let adt = self.typed.cx.adt_of(self.ty(expr));
        let pairs: Vec<(Name, ExprId)> = self.linked.ir.pairs(fields).collect();
        for (name, value) in pairs {
            let field = adt.map(|adt| (adt, self.linked.symbol(name)));
            let node = match field {
                Some(field) => self.graph.add(Node::Field(field, node)),
                None => node,
            };
            self.expr(value, node);
        }
        self.expr(rest, UNKNOWN);
    }

    fn enter_module(&mut self, scope: ScopeId) -> ModuleId {
        let outer = self.module;
        if let Some(scope) = scope.get() {
            self.module = self.linked.modules[scope.index()];
        }
        outer
    }

    fn block(&mut self, block: Block, node: NodeId) {
        let outer = self.enter_module(block.scope);
        if block.label != Name::EMPTY {
            self.breaks.push((block.label, node));
        }
        for stmt in self.linked.ir.list(block.stmts) {
            self.stmt(self.linked.ir.stmts[stmt.index()]);
        }
        self.expr(block.tail, node);
        if block.label != Name::EMPTY {
            self.breaks.pop();
        }
        self.module = outer;
    }

    fn stmt(&mut self, stmt: Stmt) {
        match stmt {
            Stmt::Let { pat, init, otherwise, .. } => {
                let node = self.pattern_of(pat, init);
                let pats = &self.linked.ir.pats;
                let span = pat.get().map(|pat| pats[pat.index()].span);
                let is_wildcard =
                    pat.get().is_some_and(|pat| pats[pat.index()].kind == PatKind::Wild);
                let statement =
                    span.map(|span| Whole { expr: init, span, is_let: true, is_wildcard });
                let outer = std::mem::replace(&mut self.statement, statement);
                self.expr(init, node);
                if !init.is_none() && matches!(self.linked.ir.expr(init), ExprKind::Async { .. }) {
                    self.blocks.insert(pat, init);
                }
                self.statement = outer;
                self.expr(otherwise, UNKNOWN);
            }
            Stmt::Semi { expr, span } => {
                let statement = Whole { expr, span, is_let: false, is_wildcard: false };
                let outer = self.statement.replace(statement);
                self.expr(expr, DISCARDED);
                self.statement = outer;
            }
            Stmt::Expr { expr } => self.expr(expr, UNKNOWN),
        }
    }

    /// What the value of `init` meets when a pattern takes it apart.
    fn pattern_of(&mut self, pat: PatId, init: ExprId) -> NodeId {
        if init.is_none() || pat.is_none() {
            return UNKNOWN;
        }
        let ir = &self.linked.ir;
        match (ir.pats[pat.index()].kind, ir.expr(init)) {
            (PatKind::Wild, _) => {
                if self.is_part(init) {
                    LOOKED
                } else {
                    WILDCARD
                }
            }
            (PatKind::TupleStruct { .. }, _) => {
                let node = self.pattern(pat);
                self.raised(init, node)
            }
            _ => self.pattern(pat),
        }
    }

    /// What a value meets that this pattern takes apart.
    pub(super) fn pattern(&mut self, pat: PatId) -> NodeId {
        if pat.is_none() {
            return UNKNOWN;
        }
        let mut bindings = Vec::new();
        self.linked.ir.bindings(pat, &mut |binding| bindings.push(binding));
        self.taken_fields(pat);
        let ir = &self.linked.ir;
        if let PatKind::Binding { sub, .. } = ir.pats[pat.index()].kind
            && sub.is_none()
        {
            return self.graph.add(Node::Bind(Box::new([pat])));
        }
        bindings.retain(|&binding| !self.gives_nothing(self.typed.pat_ty(binding)));
        let bound = self.graph.add(Node::Bind(bindings.into()));
        if self.looks_inside(pat, 0) {
            let matched = self.graph.add(Node::End(Fate::Matched));
            return self.graph.add(Node::Any(Box::new([bound, matched])));
        }
        bound
    }

    /// Fields that a pattern takes out go where nobody follows them.
    fn taken_fields(&mut self, pat: PatId) {
        let PatKind::Struct { fields, .. } = self.linked.ir.pats[pat.index()].kind else { return };
        let Some(adt) = self.typed.cx.adt_of(self.typed.pat_ty(pat)) else { return };
        for (name, inner) in self.linked.ir.pairs::<Name, PatId>(fields) {
            if holds_tasks(self.program, &self.typed.cx.types, self.typed.pat_ty(inner)) {
                let span = self.linked.ir.pats[pat.index()].span;
                self.mention((adt, self.linked.symbol(name)), span, UNKNOWN);
            }
        }
    }

    /// Whether a pattern tells apart what is inside what it takes apart.
    fn looks_inside(&self, pat: PatId, depth: u32) -> bool {
        let ir = &self.linked.ir;
        match ir.pats[pat.index()].kind {
            PatKind::TupleStruct { pats, .. } => {
                depth > 0 || ir.list(pats).any(|pat| self.looks_inside(pat, depth + 1))
            }
            PatKind::Struct { fields, .. } => {
                depth > 0
                    || ir
                        .pairs::<Name, PatId>(fields)
                        .any(|(_, pat)| self.looks_inside(pat, depth + 1))
            }
            PatKind::Tuple(pats) | PatKind::Slice(pats) | PatKind::Or(pats) => {
                ir.list(pats).any(|pat| self.looks_inside(pat, depth))
            }
            PatKind::Literal | PatKind::Path(_) => depth > 0,
            PatKind::Ref(inner) | PatKind::Typed { pat: inner, .. } => {
                self.looks_inside(inner, depth)
            }
            PatKind::Opaque => true,
            PatKind::Wild | PatKind::Rest | PatKind::Binding { .. } => false,
        }
    }
}

impl Way {
    pub(super) fn and(self, other: Self) -> Self {
        Self {
            collected: self.collected || other.collected,
            nested: self.nested || other.nested,
            streamed: self.streamed || other.streamed,
            held: self.held || other.held,
        }
    }
}
