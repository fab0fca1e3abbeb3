//! The bodies of one file as a tree that can be climbed: parents, order of evaluation, bindings and their mentions. Knows no rule and no API.

use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use crate::ir::{
    BinaryOp, ExprId, ExprKind, FileIr, FnIdx, List, MacroShape, Name, PatId, PatKind, Stmt, TypeId,
};
use crate::link::infer::{Res, TypedFile};
use crate::link::ty::{Ty, TyKind};
use crate::link::{FnId, LinkedFile, Program};
use crate::models::{ArgUse, Effects};

use super::events::Callee;
use crate::source::Span;

/// Where an expression stands.
#[derive(Clone, Copy)]
struct Node {
    parent: ExprId,
    /// When its evaluation begins and ends, in the order of the source.
    enter: u32,
    leave: u32,
}

/// Where a binding comes from.
#[derive(Clone, Copy)]
pub(crate) struct Bound {
    pub(crate) at: u32,
    /// The initialiser, scrutinee or iterator; none for parameters.
    pub(crate) from: ExprId,
    /// The binding is the whole of what it comes from, not a part of it.
    pub(crate) whole: bool,
    /// What it stands in: for a `let` its block; none for the function's parameters.
    pub(crate) within: ExprId,
}

/// A `let` with an initialiser.
#[derive(Clone, Copy)]
pub(crate) struct Let {
    pub(crate) pat: PatId,
    pub(crate) init: ExprId,
    pub(crate) otherwise: ExprId,
}

/// A value that goes from an expression into bindings.
pub(crate) struct Flows {
    pub(crate) from: ExprId,
    pub(crate) into: PatId,
}

/// The expressions of one function by kind, each in order: nearly every question is about few of them.
#[derive(Default)]
pub(crate) struct Kinds<'p> {
    pub(crate) calls: Vec<ExprId>,
    /// The calls of which a model says something.
    pub(crate) modelled: Vec<(ExprId, &'p Effects)>,
    pub(crate) awaits: Vec<ExprId>,
    pub(crate) selects: Vec<ExprId>,
    pub(crate) macros: Vec<ExprId>,
    pub(crate) loops: Vec<ExprId>,
    pub(crate) assignments: Vec<ExprId>,
    pub(crate) closures: Vec<ExprId>,
    /// Fields, and names of what is no local.
    pub(crate) places: Vec<ExprId>,
}

pub(crate) struct Tree<'a, 'p> {
    pub(crate) program: &'p Program,
    pub(crate) linked: &'p LinkedFile,
    pub(crate) typed: &'a mut TypedFile<'p>,
    nodes: Vec<Node>,
    clock: u32,
    pub(crate) bounds: FxHashMap<PatId, Bound>,
    /// Where each binding is named.
    mentions: FxHashMap<PatId, Vec<ExprId>>,
    /// Initialisers of `let`, with the pattern and what follows `else`.
    pub(crate) lets: IndexMap<ExprId, (PatId, ExprId), FxBuildHasher>,
    pub(crate) flows: Vec<Flows>,
    pub(crate) function: FnId,
    pub(crate) body: ExprId,
    /// Of the function at hand, in order.
    pub(crate) exprs: Vec<ExprId>,
    /// Those of them that questions begin with.
    pub(crate) kinds: Kinds<'p>,
    pub(crate) params: Vec<PatId>,
    /// Calls whose future is awaited where it stands.
    pub(crate) awaited: FxHashSet<ExprId>,
}

impl Kinds<'_> {
    fn clear(&mut self) {
        let Self { calls, modelled, awaits, selects, macros, .. } = self;
        modelled.clear();
        [calls, awaits, selects, macros].into_iter().for_each(Vec::clear);
        let Self { loops, assignments, closures, places, .. } = self;
        [loops, assignments, closures, places].into_iter().for_each(Vec::clear);
    }
}

impl<'a, 'p> Tree<'a, 'p> {
    pub(crate) fn new(program: &'p Program, typed: &'a mut TypedFile<'p>) -> Self {
        let linked = program.file(typed.file);
        let outside = Node { parent: ExprId::NONE, enter: 0, leave: 0 };
        Self {
            program,
            linked,
            typed,
            nodes: vec![outside; linked.ir.exprs.len()],
            clock: 0,
            bounds: FxHashMap::default(),
            mentions: FxHashMap::default(),
            lets: IndexMap::default(),
            flows: Vec::new(),
            function: FnId(0),
            body: ExprId::NONE,
            exprs: Vec::new(),
            kinds: Kinds::default(),
            params: Vec::new(),
            awaited: FxHashSet::default(),
        }
    }

    /// Looks at another function of the file.
    pub(crate) fn enter_function(&mut self, idx: FnIdx) {
        let function = self.linked.ir.functions[idx.index()];
        self.function = self.linked.fn_id(idx);
        self.body = function.body;
        self.exprs.clear();
        self.kinds.clear();
        self.bounds.clear();
        self.mentions.clear();
        self.flows.clear();
        self.lets.clear();
        self.params.clear();
        for (pat, _) in self.ir().pairs::<PatId, TypeId>(function.params) {
            self.params.push(pat);
            self.bind(pat, ExprId::NONE, ExprId::NONE);
        }
        self.walk(function.body, ExprId::NONE);
        self.awaited = self.find_awaited();
    }

    pub(crate) fn ir(&self) -> &'p FileIr {
        &self.linked.ir
    }

    fn tick(&mut self) -> u32 {
        self.clock += 1;
        self.clock
    }

    fn bind(&mut self, pat: PatId, from: ExprId, within: ExprId) {
        if pat.is_none() {
            return;
        }
        let at = self.tick();
        self.ir().bindings(pat, &mut |binding| {
            self.bounds.insert(binding, Bound { at, from, whole: binding == pat, within });
        });
        if !from.is_none() {
            self.flows.push(Flows { from, into: pat });
        }
    }

    fn walk(&mut self, expr: ExprId, parent: ExprId) {
        if expr.is_none() || !self.is_walked(expr) {
            return;
        }
        self.exprs.push(expr);
        self.file(expr);
        let enter = self.tick();
        self.nodes[expr.index()] = Node { parent, enter, leave: u32::MAX };
        self.walk_children(expr);
        self.nodes[expr.index()].leave = self.tick();
    }

    fn file(&mut self, expr: ExprId) {
        let ir = self.ir();
        match ir.expr(expr) {
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                self.kinds.calls.push(expr);
                let effects = self.effects(expr);
                self.kinds.modelled.extend(effects.map(|effects| (expr, effects)));
            }
            ExprKind::Await(_) => self.kinds.awaits.push(expr),
            ExprKind::Macro(call) => {
                self.kinds.macros.push(expr);
                if matches!(ir.macros[call.index()].shape, MacroShape::Select(_)) {
                    self.kinds.selects.push(expr);
                }
            }
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => {
                self.kinds.loops.push(expr);
            }
            ExprKind::Assign { .. } | ExprKind::AssignOp { .. } => {
                self.kinds.assignments.push(expr);
            }
            ExprKind::Closure(_) => self.kinds.closures.push(expr),
            ExprKind::Field { .. } => self.kinds.places.push(expr),
            ExprKind::Name(_) if self.local(expr).is_none() => self.kinds.places.push(expr),
            _ => {}
        }
    }

    /// Closures are typed with the call that they are handed to, and only their bodies say so.
    fn is_walked(&self, expr: ExprId) -> bool {
        match self.ir().expr(expr) {
            ExprKind::Closure(closure) => {
                self.typed.is_walked(self.ir().closures[closure.index()].body)
            }
            _ => self.typed.is_walked(expr),
        }
    }

    fn walk_children(&mut self, expr: ExprId) {
        let ir = self.ir();
        match ir.expr(expr) {
            ExprKind::Name(_) => {
                if let Res::Local(pat) = self.typed.res(expr) {
                    self.mentions.entry(pat).or_default().push(expr);
                }
            }
            ExprKind::Block(block) => {
                let block = ir.blocks[block.index()];
                for stmt in ir.list(block.stmts) {
                    match ir.stmts[stmt.index()] {
                        Stmt::Let { pat, init, otherwise, .. } => {
                            self.walk(init, expr);
                            self.walk(otherwise, expr);
                            if !init.is_none() {
                                self.lets.insert(init, (pat, otherwise));
                            }
                            self.bind(pat, init, expr);
                        }
                        Stmt::Semi { expr: inner, .. } | Stmt::Expr { expr: inner } => {
                            self.walk(inner, expr);
                        }
                    }
                }
                self.walk(block.tail, expr);
            }
            ExprKind::Let { pat, scrutinee } => {
                self.walk(scrutinee, expr);
                self.bind(pat, scrutinee, expr);
            }
            ExprKind::Match { scrutinee, arms } => {
                self.walk(scrutinee, expr);
                for arm in ir.list(arms) {
                    let arm = ir.arms[arm.index()];
                    self.bind(arm.pat, scrutinee, expr);
                    self.walk(arm.guard, expr);
                    self.walk(arm.body, expr);
                }
            }
            ExprKind::For { pat, iter, body, .. } => {
                self.walk(iter, expr);
                self.bind(pat, iter, expr);
                self.walk(body, expr);
            }
            ExprKind::Closure(closure) => {
                let closure = ir.closures[closure.index()];
                for (pat, _) in ir.pairs::<PatId, TypeId>(closure.params) {
                    self.bind(pat, ExprId::NONE, expr);
                }
                self.walk(closure.body, expr);
            }
            ExprKind::Macro(call) => self.walk_macro(expr, ir.macros[call.index()].shape),
            _ => {
                ir.children(expr, &mut |child| self.walk(child, expr));
            }
        }
    }

    fn walk_macro(&mut self, expr: ExprId, shape: MacroShape) {
        let ir = self.ir();
        match shape {
            MacroShape::Select(select) => {
                let select = ir.selects[select.index()];
                let arms = ir.list(select.arms).map(|arm| ir.select_arms[arm.index()]);
                for arm in arms.clone() {
                    self.walk(arm.cond, expr);
                    self.walk(arm.future, expr);
                }
                for arm in arms {
                    self.bind(arm.pat, arm.future, expr);
                    self.walk(arm.handler, expr);
                }
                self.walk(select.otherwise, expr);
            }
            MacroShape::Matches { expr: scrutinee, pat, guard } => {
                self.walk(scrutinee, expr);
                self.bind(pat, scrutinee, expr);
                self.walk(guard, expr);
            }
            _ => {
                ir.children(expr, &mut |child| self.walk(child, expr));
            }
        }
    }

    /// What is not there is nothing we know.
    pub(crate) fn kind(&self, expr: ExprId) -> ExprKind {
        if expr.is_none() { ExprKind::Opaque(List::EMPTY) } else { self.ir().expr(expr) }
    }

    pub(crate) fn span(&self, expr: ExprId) -> Span {
        self.ir().span(expr)
    }

    pub(crate) fn parent(&self, expr: ExprId) -> ExprId {
        self.nodes.get(expr.index()).map_or(ExprId::NONE, |node| node.parent)
    }

    pub(crate) fn enter(&self, expr: ExprId) -> u32 {
        self.nodes[expr.index()].enter
    }

    pub(crate) fn leave(&self, expr: ExprId) -> u32 {
        self.nodes[expr.index()].leave
    }

    pub(crate) fn contains(&self, outer: ExprId, inner: ExprId) -> bool {
        !outer.is_none()
            && !inner.is_none()
            && self.enter(outer) <= self.enter(inner)
            && self.leave(inner) <= self.leave(outer)
    }

    /// `expr` and what stands around it, innermost first.
    pub(crate) fn around(&self, expr: ExprId) -> impl Iterator<Item = ExprId> + '_ {
        std::iter::successors(expr.get(), |&at| self.parent(at).get())
    }

    /// The async block or closure that `expr` runs in; none for the function itself.
    pub(crate) fn piece(&self, expr: ExprId) -> ExprId {
        self.around(self.parent(expr)).find(|&at| self.is_piece(at)).unwrap_or(ExprId::NONE)
    }

    /// The innermost loop that runs `expr` again, in the same piece.
    pub(crate) fn loop_around(&self, expr: ExprId) -> Option<ExprId> {
        let mut below = expr;
        for at in self.around(self.parent(expr)) {
            match self.kind(at) {
                ExprKind::Async { .. } | ExprKind::Closure(_) => return None,
                ExprKind::Loop { .. } | ExprKind::While { .. } => return Some(at),
                ExprKind::For { body, .. } if body == below => return Some(at),
                _ => below = at,
            }
        }
        None
    }

    pub(crate) fn mentions(&self, pat: PatId) -> &[ExprId] {
        self.mentions.get(&pat).map_or(&[], Vec::as_slice)
    }

    /// Whether `pat` is named inside `expr`.
    pub(crate) fn mentions_inside(&self, pat: PatId, expr: ExprId) -> bool {
        self.mentions(pat).iter().any(|&at| self.contains(expr, at))
    }

    /// The expressions below `expr`, itself included, in order.
    pub(crate) fn below(&self, expr: ExprId) -> impl Iterator<Item = ExprId> + '_ {
        let (start, end) = match expr.get() {
            Some(expr) => {
                let before = |&at: &ExprId| self.enter(at) < self.enter(expr);
                (self.exprs.partition_point(before), self.leave(expr))
            }
            None => (self.exprs.len(), 0),
        };
        self.exprs[start..].iter().copied().take_while(move |&at| self.enter(at) < end)
    }

    /// As [`Self::below`], without what closures and async blocks inside do.
    pub(crate) fn below_in_piece(&self, expr: ExprId) -> impl Iterator<Item = ExprId> + '_ {
        let is_piece = !expr.is_none() && self.is_piece(expr);
        let piece = if is_piece || expr.is_none() { expr } else { self.piece(expr) };
        self.below(expr).filter(move |&at| self.piece(at) == piece)
    }

    pub(crate) fn is_piece(&self, expr: ExprId) -> bool {
        matches!(self.kind(expr), ExprKind::Async { .. } | ExprKind::Closure(_))
    }

    pub(crate) fn callee(&self, expr: ExprId) -> Callee {
        Callee::of(self.typed.res(expr))
    }

    pub(crate) fn effects(&self, expr: ExprId) -> Option<&'p Effects> {
        let program = self.program;
        let func = self.callee(expr).func()?;
        program.func(func).effects.as_deref()
    }

    pub(crate) fn type_effects(&self, ty: Ty) -> Option<&'p Effects> {
        let program = self.program;
        let adt = self.typed.cx.adt_of(ty)?;
        program.adt(adt).effects.as_deref()
    }

    /// Whether a value of type `ty` is, or points to, one whose definition `says` so: through references, `Pin`, `Box` and `Option`.
    pub(crate) fn type_says(&self, ty: Ty, says: &dyn Fn(&Effects) -> bool) -> bool {
        self.type_says_at(ty, says, 0)
    }

    fn type_says_at(&self, ty: Ty, says: &dyn Fn(&Effects) -> bool, depth: u32) -> bool {
        let lang = &self.program.lang;
        match self.typed.cx.types.kind(self.typed.cx.types.peel(ty)) {
            TyKind::Adt(adt, args) => {
                let own = self.program.adt(adt).effects.as_deref().is_some_and(says);
                let wraps = [lang.pin, lang.boxed, lang.option].contains(&Some(adt));
                own || wraps
                    && depth < 4
                    && self
                        .typed
                        .cx
                        .types
                        .list_items(args)
                        .first()
                        .is_some_and(|&inner| self.type_says_at(inner, says, depth + 1))
            }
            _ => false,
        }
    }

    pub(crate) fn ty(&self, expr: ExprId) -> Ty {
        self.typed.ty(expr)
    }

    pub(crate) fn is_reference(&self, ty: Ty) -> bool {
        matches!(self.typed.cx.types.kind(ty), TyKind::Ref { .. })
    }

    /// Receiver and arguments of a call.
    pub(crate) fn operands(&self, expr: ExprId) -> Vec<ExprId> {
        match self.kind(expr) {
            ExprKind::Call { args, .. } => self.ir().list(args).collect(),
            ExprKind::MethodCall { receiver, args, .. } => {
                std::iter::once(receiver).chain(self.ir().list(args)).collect()
            }
            _ => Vec::new(),
        }
    }

    pub(crate) fn is_call(&self, expr: ExprId) -> bool {
        matches!(self.kind(expr), ExprKind::Call { .. } | ExprKind::MethodCall { .. })
    }

    /// The name of a called method.
    pub(crate) fn method(&self, expr: ExprId) -> &'p str {
        match self.kind(expr) {
            ExprKind::MethodCall { method, .. } => self.ir().name(method),
            _ => "",
        }
    }

    /// The last name of a path pattern or constructor: `Ok`, `None`.
    pub(crate) fn pattern_name(&self, pat: PatId) -> &'p str {
        let ir = self.ir();
        match ir.pats[pat.index()].kind {
            PatKind::TupleStruct { path, .. }
            | PatKind::Struct { path, .. }
            | PatKind::Path(path) => super::flow::last_segment(self.linked, path),
            PatKind::Binding { name, sub, .. } if sub.is_none() => ir.name(name),
            _ => "",
        }
    }

    pub(crate) fn last_segment(&self, path: crate::ir::PathId) -> &'p str {
        super::flow::last_segment(self.linked, path)
    }

    /// What the macro that `expr` invokes does.
    pub(crate) fn macro_effects(&self, expr: ExprId) -> &'p Effects {
        let ExprKind::Macro(call) = self.kind(expr) else { return Effects::none() };
        let path = self.ir().macros[call.index()].path;
        let module = self.program.func(self.function).module;
        self.program.macro_effects(module, self.linked, path)
    }

    /// The loop or block that a `break` or `continue` is about.
    pub(crate) fn target(&self, expr: ExprId, label: Name) -> Option<ExprId> {
        let mut outer = self.around(self.parent(expr)).take_while(|&at| !self.is_piece(at));
        outer.find(|&at| match self.kind(at) {
            ExprKind::Loop { label: own, .. }
            | ExprKind::While { label: own, .. }
            | ExprKind::For { label: own, .. } => label == Name::EMPTY || own == label,
            ExprKind::Block(block) => {
                let own = self.ir().blocks[block.index()].label;
                label != Name::EMPTY && own == label
            }
            _ => false,
        })
    }

    /// Whether every way through `expr` leaves the loop (none: the piece) that it stands in.
    pub(crate) fn always_leaves(&self, expr: ExprId, around: Option<ExprId>) -> bool {
        if expr.is_none() || !self.is_walked(expr) {
            return false;
        }
        let leaves = |child: ExprId| self.always_leaves(child, around);
        match self.kind(expr) {
            ExprKind::Return(_) => true,
            ExprKind::Break { label, value } => leaves(value) || self.goes_out(expr, label, around),
            ExprKind::Continue { label } => {
                let target = self.target(expr, label);
                target.is_some() && target != around && self.goes_out(expr, label, around)
            }
            ExprKind::If { cond, then, otherwise } => {
                leaves(cond) || leaves(then) && leaves(otherwise)
            }
            ExprKind::Match { scrutinee, arms } => {
                let mut arms = self.ir().list(arms).map(|arm| self.ir().arms[arm.index()].body);
                leaves(scrutinee) || arms.len() > 0 && arms.all(leaves)
            }
            ExprKind::Binary { op: BinaryOp::And | BinaryOp::Or, lhs, .. } => leaves(lhs),
            ExprKind::While { cond, .. } => leaves(cond),
            ExprKind::For { iter, .. } => leaves(iter),
            ExprKind::Closure(_) | ExprKind::Async { .. } => false,
            ExprKind::Macro(call) => match self.ir().macros[call.index()].shape {
                MacroShape::Select(select) => {
                    let select = self.ir().selects[select.index()];
                    let arms = self.ir().list(select.arms);
                    let mut handlers = arms.map(|arm| self.ir().select_arms[arm.index()].handler);
                    handlers.all(leaves) && (select.otherwise.is_none() || leaves(select.otherwise))
                }
                _ => self.ty(expr) == Ty::NEVER || self.returns_error(expr),
            },
            _ => {
                // A block that ends in `continue` has no value either, and leaves nothing.
                let is_block = matches!(self.kind(expr), ExprKind::Block(_));
                let mut found = !is_block && self.ty(expr) == Ty::NEVER;
                self.ir().children(expr, &mut |child| found |= leaves(child));
                found
            }
        }
    }

    fn goes_out(&self, expr: ExprId, label: Name, around: Option<ExprId>) -> bool {
        match (self.target(expr, label), around) {
            (Some(target), Some(around)) => self.contains(target, around),
            _ => false,
        }
    }

    /// `bail!(..)`: its model says that control does not come back.
    fn returns_error(&self, expr: ExprId) -> bool {
        self.macro_effects(expr).diverges
    }

    /// Whether the value of `expr` is dropped where it stands: a statement of its own.
    pub(crate) fn is_statement(&self, expr: ExprId) -> bool {
        let parent = self.parent(expr);
        if parent.is_none() {
            return false;
        }
        let ExprKind::Block(block) = self.kind(parent) else { return false };
        let block = self.ir().blocks[block.index()];
        let is_it = |stmt: Stmt| match stmt {
            Stmt::Semi { expr: inner, .. } | Stmt::Expr { expr: inner } => inner == expr,
            Stmt::Let { .. } => false,
        };
        self.ir().list(block.stmts).any(|stmt| is_it(self.ir().stmts[stmt.index()]))
    }

    /// Whether two expressions stand in different arms of one branch.
    pub(crate) fn exclusive(&self, a: ExprId, b: ExprId) -> bool {
        let Some(common) = self.around(a).find(|&at| self.contains(at, b)) else { return false };
        let child = |of: ExprId| self.around(of).find(|&at| self.parent(at) == common);
        let (Some(a), Some(b)) = (child(a), child(b)) else { return false };
        match self.kind(common) {
            ExprKind::If { cond, .. } => a != b && a != cond && b != cond,
            ExprKind::Match { scrutinee, .. } => a != b && a != scrutinee && b != scrutinee,
            ExprKind::Macro(call) => {
                let MacroShape::Select(select) = self.ir().macros[call.index()].shape else {
                    return false;
                };
                let arms = self.ir().list(self.ir().selects[select.index()].arms);
                let handlers: Vec<ExprId> =
                    arms.map(|arm| self.ir().select_arms[arm.index()].handler).collect();
                a != b && handlers.contains(&a) && handlers.contains(&b)
            }
            _ => false,
        }
    }

    /// Every `let` with an initialiser, in order.
    pub(crate) fn made(&self) -> impl Iterator<Item = Let> + '_ {
        self.lets.iter().map(|(&init, &(pat, otherwise))| Let { pat, init, otherwise })
    }

    pub(crate) fn bound(&self, pat: PatId) -> Option<Bound> {
        self.bounds.get(&pat).copied()
    }

    /// What the local that `expr` names was bound to as a whole; any other expression is itself.
    pub(crate) fn bound_from(&self, expr: ExprId) -> ExprId {
        let bound = self.local(expr).and_then(|pat| self.bound(pat));
        bound.filter(|bound| bound.whole && !bound.from.is_none()).map_or(expr, |bound| bound.from)
    }

    pub(crate) fn local(&self, expr: ExprId) -> Option<PatId> {
        match self.typed.res(expr) {
            Res::Local(pat) if !expr.is_none() => Some(pat),
            _ => None,
        }
    }

    /// The expressions that may leave `repeated`, a loop, but for errors that are handed on.
    pub(crate) fn ways_out(&self, repeated: ExprId) -> Vec<ExprId> {
        let leaves = |&at: &ExprId| match self.kind(at) {
            ExprKind::Return(_) => true,
            ExprKind::Break { label, .. } | ExprKind::Continue { label } => {
                let is_break = matches!(self.kind(at), ExprKind::Break { .. });
                self.target(at, label).is_none_or(|target| {
                    target != repeated && self.contains(target, repeated)
                        || is_break && target == repeated
                })
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => self.ty(at) == Ty::NEVER,
            _ => false,
        };
        self.below_in_piece(repeated).filter(leaves).collect()
    }

    /// Whether naming a binding here moves its value out of it. What is not known moves.
    pub(crate) fn moves(&self, mention: ExprId) -> bool {
        let parent = self.parent(mention);
        if parent.is_none() {
            return true;
        }
        match self.kind(parent) {
            ExprKind::Ref { .. } => false,
            ExprKind::MethodCall { receiver, .. } if receiver == mention => {
                self.takes_receiver(parent)
            }
            ExprKind::Macro(call) => !self.only_formats(call.index()),
            _ => true,
        }
    }

    /// Whether a method only reads its receiver.
    pub(crate) fn only_looks(&self, call: ExprId) -> bool {
        self.callee(call).func().is_some_and(|func| self.program.only_looks(func))
    }

    /// Whether a binding that lives in `home`, a piece, may be gone where `end` is over.
    pub(crate) fn moved_before(&self, pat: PatId, home: ExprId, end: ExprId) -> bool {
        let before = |at: ExprId| self.enter(at) < self.leave(end);
        self.mentions(pat).iter().any(|&at| {
            let inside = self.around(self.parent(at)).take_while(|&around| around != home);
            let taker = inside.filter(|&around| self.takes_captures(around)).last();
            taker.is_some_and(before) || self.moves(at) && before(at)
        })
    }

    fn takes_captures(&self, piece: ExprId) -> bool {
        match self.kind(piece) {
            ExprKind::Async { moves, .. } => moves,
            ExprKind::Closure(closure) => self.ir().closures[closure.index()].moves,
            _ => false,
        }
    }

    fn takes_receiver(&self, call: ExprId) -> bool {
        match self.typed.res(call) {
            Res::Derived => false,
            res => {
                let Some(func) = Callee::of(res).func() else { return true };
                !matches!(self.program.receiver(func), Some(TyKind::Ref { .. }))
            }
        }
    }

    fn only_formats(&self, index: usize) -> bool {
        let path = self.ir().macros[index].path;
        super::flow::formats(super::flow::last_segment(self.linked, path))
    }

    /// Whether a macro polls all its futures to their end.
    pub(crate) fn joins(&self, expr: ExprId) -> bool {
        self.macro_effects(expr).join
    }

    /// Whether a macro polls futures until the first of them is done.
    pub(crate) fn is_select(&self, expr: ExprId) -> bool {
        let ExprKind::Macro(call) = self.kind(expr) else { return false };
        matches!(self.ir().macros[call.index()].shape, MacroShape::Select(_))
    }

    pub(crate) fn is_loop(&self, expr: ExprId) -> bool {
        let kind = self.kind(expr);
        matches!(kind, ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. })
    }

    /// The callee's path, or the whole call of a method.
    pub(crate) fn callee_span(&self, call: ExprId) -> Span {
        match self.kind(call) {
            ExprKind::Call { callee, .. } => self.span(callee),
            _ => self.span(call),
        }
    }

    /// How many elements are written in a `vec![..]`.
    pub(crate) fn elements(&self, expr: ExprId) -> Option<usize> {
        let ExprKind::Macro(call) = self.kind(expr) else { return None };
        let call = self.ir().macros[call.index()];
        match call.shape {
            MacroShape::Exprs(list)
                if super::flow::last_segment(self.linked, call.path) == "vec" =>
            {
                Some(self.ir().list(list).len())
            }
            _ => None,
        }
    }

    /// The bindings that are named anywhere, in no order.
    pub(crate) fn named(&self) -> impl Iterator<Item = PatId> + '_ {
        self.mentions.keys().copied()
    }

    /// Whether a model says so of a call of this function.
    pub(crate) fn any_call(&self, says: impl Fn(&Effects) -> bool) -> bool {
        self.kinds.modelled.iter().any(|&(_, effects)| says(effects))
    }

    /// The calls of this function of which a model says so.
    pub(crate) fn calls_that<'t>(
        &'t self,
        says: impl Fn(&Effects) -> bool + 't,
    ) -> impl Iterator<Item = ExprId> + 't {
        let modelled = self.kinds.modelled.iter();
        modelled.filter(move |(_, effects)| says(effects)).map(|&(call, _)| call)
    }

    /// The calls that start tasks.
    pub(crate) fn spawns(&self) -> impl Iterator<Item = ExprId> + '_ {
        self.calls_that(|effects| effects.uses(ArgUse::Spawns))
    }

    /// The name of a binding.
    pub(crate) fn binding_name(&self, pat: PatId) -> &'p str {
        self.ir().binding_name(pat).unwrap_or_default()
    }
}
