//! Infers the types of all bodies of one file and resolves their names and calls, in one pass in source order. What is not surely known is
//! `Unknown`; nothing is guessed.

use super::Few;
use super::def::{
    AdtId, ConstId, Container, Def, FnId, IntKind, LinkedFile, ModuleId, Namespace, Params, Prim,
};
use super::lookup::{Method, Steps, TyCx};
use super::signatures::{TypeScope, find_param, fn_scope, lower_args, lower_type, path_symbols};
use super::symbol::{Symbol, sym};
use super::ty::{Bound, Subst, Ty, TyKind, unify};
use super::{AliasId, Program};
use crate::ir::{
    BinaryOp, Closure, ConstWrapper, ExprId, ExprKind, GenericArgsId, ItemId, List, Literal,
    MacroId, MacroShape, Name, PatId, PatKind, PathId, ScopeId, Stmt,
};
use crate::models::Effects;
use crate::source::FileId;

/// What an expression's name or call refers to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Res {
    /// Not a name, or not known.
    #[default]
    None,
    /// The binding.
    Local(PatId),
    Fn(FnId),
    /// A trait's function reached through a bound or trait object.
    Virtual(FnId),
    /// A tuple struct's or variant's constructor, or a unit one.
    Ctor(AdtId, u32),
    Const(ConstId),
    /// `clone` or `default` of a type that derives it, or of a primitive.
    Derived,
    /// Something of a crate of which nothing is known: as much of its path as is.
    Extern(Symbol),
}

/// The bodies of a file, with types.
#[derive(Debug)]
pub struct TypedFile<'p> {
    pub file: FileId,
    pub cx: TyCx<'p>,
    tys: Vec<Ty>,
    res: Vec<Res>,
    /// Expressions that belong to a body or an initialiser, and to no macro whose tokens mean something else.
    walked: Vec<bool>,
    pats: Vec<Ty>,
    /// Outputs of closures.
    closures: rustc_hash::FxHashMap<ExprId, Ty>,
}

impl TypedFile<'_> {
    pub fn ty(&self, expr: ExprId) -> Ty {
        self.tys.get(expr.index()).copied().unwrap_or(Ty::UNKNOWN)
    }

    pub fn res(&self, expr: ExprId) -> Res {
        self.res.get(expr.index()).copied().unwrap_or_default()
    }

    pub fn is_walked(&self, expr: ExprId) -> bool {
        self.walked.get(expr.index()).copied().unwrap_or(false)
    }

    /// Type of a binding or other pattern.
    pub fn pat_ty(&self, pat: PatId) -> Ty {
        self.pats.get(pat.index()).copied().unwrap_or(Ty::UNKNOWN)
    }

    pub fn closure_output(&self, closure: ExprId) -> Ty {
        self.closures.get(&closure).copied().unwrap_or(Ty::UNKNOWN)
    }
}

/// Infers every function and initialiser of `file`.
pub fn infer_file(program: &Program, file: FileId) -> TypedFile<'_> {
    let linked = program.file(file);
    let mut infer = Infer {
        out: TypedFile {
            file,
            cx: TyCx::new(program),
            tys: vec![Ty::UNKNOWN; linked.ir.exprs.len()],
            res: vec![Res::None; linked.ir.exprs.len()],
            walked: vec![false; linked.ir.exprs.len()],
            pats: vec![Ty::UNKNOWN; linked.ir.pats.len()],
            closures: rustc_hash::FxHashMap::default(),
        },
        program,
        linked,
        scope: TypeScope::new(ModuleId(0), Params::NONE),
        env: Vec::new(),
        breaks: Vec::new(),
        returns: Vec::new(),
    };
    for idx in 0..linked.ir.functions.len() {
        infer.function(linked.fn_id(crate::ir::FnIdx::new(idx)));
    }
    for idx in 0..linked.ir.consts.len() {
        infer.constant(linked.const_id(crate::ir::ConstIdx::new(idx)));
    }
    infer.out
}

struct Infer<'p> {
    out: TypedFile<'p>,
    program: &'p Program,
    linked: &'p LinkedFile,
    scope: TypeScope,
    /// Bindings in scope, innermost last.
    env: Vec<(Symbol, PatId)>,
    /// Value types of enclosing loops and labelled blocks.
    breaks: Vec<(Name, Ty)>,
    /// Output types of the enclosing closures and async blocks, as their `return`s tell.
    returns: Vec<Ty>,
}

/// The more telling of two types of the same value.
fn better(left: Ty, right: Ty) -> Ty {
    if left.is_unknown() || left == Ty::NEVER { right } else { left }
}

impl Infer<'_> {
    fn function(&mut self, id: FnId) {
        let func = self.program.func(id);
        let ir = self.linked.ir.functions[func.idx.index()];
        if ir.body.is_none() {
            return;
        }
        self.scope = fn_scope(self.program, &mut self.out.cx.types, id);
        self.env.clear();
        for ((pat, _), &ty) in
            self.linked.ir.pairs::<PatId, crate::ir::TypeId>(ir.params).zip(func.inputs.iter())
        {
            self.bind(pat, ty);
        }
        let output = func.output;
        self.returns.clear();
        self.returns.push(output);
        self.expr(ir.body, output);
    }

    fn constant(&mut self, id: ConstId) {
        let constant = &self.program.consts[id.index()];
        let ir = self.linked.ir.consts[constant.idx.index()];
        if ir.value.is_none() || constant.initialiser.is_some() {
            return;
        }
        self.scope = TypeScope::new(constant.module, Params::NONE);
        self.env.clear();
        self.returns.clear();
        self.returns.push(constant.ty);
        self.expr(ir.value, constant.ty);
    }

    fn kind(&self, ty: Ty) -> TyKind {
        self.out.cx.types.kind(ty)
    }

    /// Without references around it.
    fn peel(&self, ty: Ty) -> Ty {
        self.out.cx.types.peel(ty)
    }

    fn written(&mut self, ty: crate::ir::TypeId) -> Ty {
        let ty = lower_type(self.program, &mut self.out.cx.types, &self.scope, self.linked, ty);
        self.out.cx.normalize(ty)
    }

    fn expr(&mut self, id: ExprId, expected: Ty) -> Ty {
        if id.is_none() {
            return Ty::UNIT;
        }
        self.out.walked[id.index()] = true;
        let ty = self.expr_kind(id, expected);
        self.out.tys[id.index()] = ty;
        ty
    }

    fn any(&mut self, id: ExprId) -> Ty {
        self.expr(id, Ty::UNKNOWN)
    }

    fn list(&mut self, list: List<ExprId>) -> Few<Ty> {
        let linked = self.linked;
        linked.ir.list(list).map(|id| self.any(id)).collect()
    }

    fn expr_kind(&mut self, id: ExprId, expected: Ty) -> Ty {
        let ir = &self.linked.ir;
        match ir.expr(id) {
            ExprKind::Name(name) => self.name(id, self.linked.symbol(name)),
            ExprKind::Path(path) => self.path(id, path),
            ExprKind::Literal(literal) => self.literal(literal),
            ExprKind::Call { callee, args } => self.call(id, callee, args, expected),
            ExprKind::MethodCall { receiver, method, turbofish, args } => {
                let receiver_ty = self.any(receiver);
                let call = MethodCall {
                    id,
                    receiver,
                    receiver_ty,
                    name: self.linked.symbol(method),
                    turbofish,
                    args,
                };
                self.method_call(&call, expected)
            }
            ExprKind::Field { base, name } => {
                let base = self.any(base);
                self.out.cx.field(base, self.linked.symbol(name)).map_or(Ty::UNKNOWN, |(ty, _)| ty)
            }
            ExprKind::Index { base, index } => {
                let base = self.any(base);
                let index = self.any(index);
                self.element(base, index)
            }
            ExprKind::Await(inner) => {
                let ty = self.any(inner);
                let output = self.out.cx.future_output(ty);
                if output.is_none() && self.is_no_future(ty) {
                    // What is awaited is a future: another function of the name was meant.
                    self.out.res[inner.index()] = Res::None;
                    self.out.tys[inner.index()] = Ty::UNKNOWN;
                }
                output.unwrap_or(Ty::UNKNOWN)
            }
            ExprKind::Try(inner) => {
                let ty = self.any(inner);
                self.try_output(ty)
            }
            ExprKind::Ref { mutable, inner } => {
                let ty = self.any(inner);
                self.out.cx.types.reference(mutable, ty)
            }
            ExprKind::Deref(inner) => {
                let ty = self.any(inner);
                self.out.cx.deref(ty).unwrap_or(Ty::UNKNOWN)
            }
            ExprKind::Unary(inner) => self.any(inner),
            ExprKind::Binary { op, lhs, rhs } => {
                let left = self.any(lhs);
                let right = self.any(rhs);
                match op {
                    BinaryOp::And | BinaryOp::Or | BinaryOp::Compare => Ty::prim(Prim::Bool),
                    BinaryOp::Arithmetic => match self.peel(left) {
                        left if matches!(self.kind(left), TyKind::Prim(_)) => left,
                        left => self
                            .out
                            .cx
                            .output_of(&self.program.lang.operators, left, right)
                            .unwrap_or(Ty::UNKNOWN),
                    },
                }
            }
            ExprKind::Cast { inner, ty } => {
                self.any(inner);
                self.written(ty)
            }
            ExprKind::Assign { lhs, rhs } => {
                let place = self.any(lhs);
                let value = self.expr(rhs, place);
                self.refine_local(lhs, value);
                Ty::UNIT
            }
            ExprKind::AssignOp { lhs, rhs } => {
                self.any(rhs);
                self.any(lhs);
                Ty::UNIT
            }
            ExprKind::Let { pat, scrutinee } => {
                let ty = self.any(scrutinee);
                self.bind(pat, ty);
                Ty::prim(Prim::Bool)
            }
            ExprKind::Block(block) => self.block(block.index(), expected),
            ExprKind::Async { body, .. } => {
                self.returns.push(Ty::UNKNOWN);
                let value = self.any(body);
                let returned = self.returns.pop().unwrap_or(Ty::UNKNOWN);
                let output = better(value, returned);
                self.out.cx.types.ty(TyKind::AsyncBlock(id, output))
            }
            ExprKind::If { cond, then, otherwise } => {
                let mark = self.env.len();
                self.any(cond);
                let yes = self.expr(then, expected);
                self.env.truncate(mark);
                let no = self.expr(otherwise, expected);
                if otherwise.is_none() { Ty::UNIT } else { better(yes, no) }
            }
            ExprKind::Match { scrutinee, arms } => self.match_arms(scrutinee, arms, expected),
            ExprKind::Loop { body, label } => {
                self.breaks.push((label, Ty::NEVER));
                self.any(body);
                self.breaks.pop().map_or(Ty::NEVER, |(_, ty)| ty)
            }
            ExprKind::While { cond, body, label } => {
                let mark = self.env.len();
                self.breaks.push((label, Ty::UNIT));
                self.any(cond);
                self.any(body);
                self.breaks.pop();
                self.env.truncate(mark);
                Ty::UNIT
            }
            ExprKind::For { pat, iter, body, label } => {
                let iter = self.any(iter);
                let item = self.item_of(iter);
                let mark = self.env.len();
                self.bind(pat, item);
                self.breaks.push((label, Ty::UNIT));
                self.any(body);
                self.breaks.pop();
                self.env.truncate(mark);
                Ty::UNIT
            }
            ExprKind::Closure(closure) => {
                let closure = self.linked.ir.closures[closure.index()];
                self.closure(id, closure, &[])
            }
            ExprKind::Return(value) => {
                let expected = self.returns.last().copied().unwrap_or(Ty::UNKNOWN);
                let ty = self.expr(value, expected);
                let ty = better(expected, ty);
                if let Some(last) = self.returns.last_mut() {
                    *last = ty;
                }
                Ty::NEVER
            }
            ExprKind::Break { label, value } => {
                let ty = self.any(value);
                let target = self
                    .breaks
                    .iter()
                    .rposition(|&(known, _)| label == Name::EMPTY || known == label);
                if let Some(target) = target {
                    self.breaks[target].1 = better(self.breaks[target].1, ty);
                }
                Ty::NEVER
            }
            ExprKind::Continue { .. } => Ty::NEVER,
            ExprKind::Struct { path, fields, rest } => self.struct_literal(id, path, fields, rest),
            ExprKind::Tuple(list) => {
                let items = self.list(list);
                self.out.cx.types.tuple(&items)
            }
            ExprKind::Array(list) => {
                let items = self.list(list);
                let item = items.first().copied().unwrap_or(Ty::UNKNOWN);
                self.out.cx.types.ty(TyKind::Array(item))
            }
            ExprKind::Repeat { value, len } => {
                let item = self.any(value);
                self.any(len);
                self.out.cx.types.ty(TyKind::Array(item))
            }
            ExprKind::Range { lo, hi, closed } => self.range(lo, hi, closed),
            ExprKind::Macro(call) => self.macro_call(call),
            ExprKind::Opaque(list) => {
                self.list(list);
                Ty::UNKNOWN
            }
        }
    }

    fn literal(&mut self, literal: Literal) -> Ty {
        match literal {
            Literal::Str | Literal::Path(_) => Ty::STR_REF,
            Literal::Bool(_) => Ty::prim(Prim::Bool),
            Literal::Char => Ty::prim(Prim::Char),
            Literal::Float => Ty::prim(Prim::Float),
            Literal::Int(_) => Ty::prim(Prim::Int(IntKind::Open)),
            Literal::Bytes => {
                let byte = Ty::prim(Prim::Int(IntKind::U8));
                let slice = self.out.cx.types.ty(TyKind::Slice(byte));
                self.out.cx.types.reference(false, slice)
            }
        }
    }

    fn local(&self, name: Symbol) -> Option<PatId> {
        self.env.iter().rev().find(|&&(known, _)| known == name).map(|&(_, pat)| pat)
    }

    fn name(&mut self, id: ExprId, name: Symbol) -> Ty {
        if let Some(pat) = self.local(name) {
            self.out.res[id.index()] = Res::Local(pat);
            return self.out.pats[pat.index()];
        }
        if name == sym::SELF_TYPE {
            return self.scope.self_ty.unwrap_or(Ty::UNKNOWN);
        }
        match self.program.lookup(self.scope.module, name, Namespace::Values) {
            Some(def) => self.value_def(id, def),
            None => Ty::UNKNOWN,
        }
    }

    /// The type of an item used as a value.
    fn value_def(&mut self, id: ExprId, def: Def) -> Ty {
        match def {
            Def::Fn(func) => {
                self.out.res[id.index()] = Res::Fn(func);
                self.out.cx.types.ty(TyKind::Fn(func))
            }
            Def::Const(constant) => {
                self.out.res[id.index()] = Res::Const(constant);
                self.const_ty(constant)
            }
            Def::Adt(adt) => self.ctor(id, adt, 0, Few::default()),
            Def::Variant(adt, index) => self.ctor(id, adt, index, Few::default()),
            Def::Extern(path) => {
                self.out.res[id.index()] = Res::Extern(path);
                Ty::UNKNOWN
            }
            _ => Ty::UNKNOWN,
        }
    }

    /// The type behind a `thread_local!`, `task_local!` or `lazy_static!` is reached as the user reaches it: by value.
    fn const_ty(&mut self, id: ConstId) -> Ty {
        let constant = &self.program.consts[id.index()];
        let linked = self.program.file(constant.file);
        match linked.ir.consts[constant.idx.index()].wrapper {
            wrapper @ (ConstWrapper::TaskLocal | ConstWrapper::ThreadLocal) => {
                let lang = &self.program.lang;
                let is_of_task = wrapper == ConstWrapper::TaskLocal;
                let key = if is_of_task { lang.task_key } else { lang.local_key };
                key.map_or(Ty::UNKNOWN, |key| self.out.cx.types.adt(key, &[constant.ty]))
            }
            ConstWrapper::Plain | ConstWrapper::LazyStatic => constant.ty,
        }
    }

    /// A unit value, or a constructor waiting for its arguments: either has the type it makes.
    fn ctor(&mut self, id: ExprId, adt: AdtId, variant: u32, args: Few<Ty>) -> Ty {
        self.out.res[id.index()] = Res::Ctor(adt, variant);
        self.adt_with(adt, args)
    }

    /// `adt` with as many arguments as it takes.
    fn adt_with(&mut self, adt: AdtId, mut args: Few<Ty>) -> Ty {
        args.resize(self.program.adt(adt).params.len as usize, Ty::UNKNOWN);
        self.out.cx.types.adt(adt, &args)
    }

    fn symbols(&self, path: PathId) -> Few<Segment> {
        self.segments(path).collect()
    }

    fn segments(&self, path: PathId) -> impl DoubleEndedIterator<Item = Segment> {
        let path = self.linked.ir.paths[path.index()];
        self.linked
            .ir
            .pairs(path.segments)
            .map(|(name, args): (Name, GenericArgsId)| (self.linked.symbol(name), args))
    }

    /// The arguments written last in a path.
    fn written_args(&self, path: PathId) -> GenericArgsId {
        let mut written = self.segments(path).rev().map(|(_, args)| args);
        written.find(|args| !args.is_none()).unwrap_or(GenericArgsId::NONE)
    }

    /// Resolves a path in value position.
    fn path(&mut self, id: ExprId, path: PathId) -> Ty {
        match self.path_target(path) {
            Target::Method(method) => {
                self.out.res[id.index()] = if method.is_virtual {
                    Res::Virtual(method.func)
                } else {
                    Res::Fn(method.func)
                };
                self.out.cx.types.ty(TyKind::Fn(method.func))
            }
            Target::Def(Def::Variant(adt, index), args) => {
                let types = &mut self.out.cx.types;
                let args = lower_args(self.program, types, &self.scope, self.linked, args);
                self.ctor(id, adt, index, args)
            }
            Target::Def(def, _) => self.value_def(id, def),
            Target::Extern(path) => {
                self.out.res[id.index()] = Res::Extern(path);
                Ty::UNKNOWN
            }
            Target::Derived(..) | Target::Unknown => Ty::UNKNOWN,
        }
    }

    fn path_target(&mut self, id: PathId) -> Target {
        let path = self.linked.ir.paths[id.index()];
        let segments = self.symbols(id);
        let Some(&(last, _)) = segments.last() else { return Target::Unknown };
        if !path.qself.is_none() {
            let base = self.written(path.qself);
            return self.qualified(base, id, last);
        }
        let (first, _) = segments[0];
        let base = if first == sym::SELF_TYPE {
            self.scope.self_ty
        } else {
            find_param(self.program, &self.scope, first)
                .map(|param| self.out.cx.types.ty(TyKind::Param(param)))
        };
        if let Some(base) = base {
            return self.assoc_value(base, &segments[1..]);
        }
        let names: Few<Symbol> = segments.iter().map(|&(name, _)| name).collect();
        let resolution = if path.global {
            let krate = self.program.modules[self.scope.module.index()].krate;
            self.program
                .extern_def(krate, first)
                .and_then(|def| self.program.walk_path(def, &names[1..], Namespace::Values))
        } else {
            self.program.resolve(self.scope.module, &names, Namespace::Values)
        };
        let Some(resolution) = resolution else { return self.unseen(first) };
        if resolution.rest == 0 {
            return Target::Def(resolution.def, self.written_args(id));
        }
        let at = segments.len() - resolution.rest;
        match resolution.def {
            Def::Extern(path) => Target::Extern(path),
            Def::Trait(of) => {
                let func = self.program.traits[of.index()]
                    .fns
                    .iter()
                    .copied()
                    .find(|&func| self.program.func(func).name == last);
                func.map_or(Target::Unknown, |func| {
                    Target::Method(Method::new(func, Subst::default(), true))
                })
            }
            def @ (Def::Adt(_) | Def::Alias(_) | Def::Prim(_)) => {
                let base = self.type_of_def(def, segments[at - 1].1);
                self.assoc_value(base, &segments[at..])
            }
            _ => Target::Unknown,
        }
    }

    /// A path through a crate of which nothing is known, or past the end of what a model describes.
    fn unseen(&self, first: Symbol) -> Target {
        match self.program.lookup(self.scope.module, first, Namespace::Types) {
            Some(Def::Extern(path)) => Target::Extern(path),
            Some(Def::Module(module))
                if self.program.crates[self.program.modules[module.index()].krate.index()]
                    .is_model =>
            {
                Target::Extern(first)
            }
            _ => Target::Unknown,
        }
    }

    fn type_of_def(&mut self, def: Def, args: GenericArgsId) -> Ty {
        let args = lower_args(self.program, &mut self.out.cx.types, &self.scope, self.linked, args);
        match def {
            Def::Adt(adt) => self.adt_with(adt, args),
            Def::Alias(alias) => self.alias(alias, &args),
            Def::Prim(prim) => Ty::prim(prim),
            _ => Ty::UNKNOWN,
        }
    }

    fn alias(&mut self, alias: AliasId, args: &[Ty]) -> Ty {
        let data = &self.program.aliases[alias.index()];
        let params = data.params.start..data.params.start + data.params.len;
        let args = args.iter().copied().chain(std::iter::repeat(Ty::UNKNOWN));
        let ty = self.out.cx.types.substitute(data.ty, &Subst(params.zip(args).collect()));
        self.out.cx.normalize(ty)
    }

    /// `base::name`, `base::Assoc::name`.
    fn assoc_value(&mut self, mut base: Ty, segments: &[Segment]) -> Target {
        let Some((&(last, args), between)) = segments.split_last() else {
            return match self.kind(base) {
                TyKind::Adt(adt, _) => Target::Def(Def::Adt(adt), GenericArgsId::NONE),
                _ => Target::Unknown,
            };
        };
        for &(name, _) in between {
            base = self.out.cx.assoc(base, name).unwrap_or(Ty::UNKNOWN);
        }
        if let TyKind::Adt(adt, _) = self.kind(base) {
            let variants = &self.program.adt(adt).variants;
            if self.program.adt(adt).is_enum
                && let Some((_, index)) =
                    variants.iter().zip(0..).find(|(variant, _)| variant.name == last)
            {
                return Target::Def(Def::Variant(adt, index), args);
            }
        }
        if let TyKind::Extern(path) = self.kind(base) {
            return Target::Extern(path);
        }
        let derived = match self.kind(base) {
            TyKind::Adt(adt, _) => {
                let data = self.program.adt(adt);
                last == sym::CLONE && data.derives_clone
                    || last == sym::DEFAULT && data.derives_default
            }
            _ => false,
        };
        match self.out.cx.assoc_fn(base, last, self.scope.module) {
            _ if derived => Target::Derived(base, last),
            Some(method) => Target::Method(method),
            None => self.foreign(base, last).map_or(Target::Unknown, Target::Extern),
        }
    }

    /// `<T as Trait>::name`.
    fn qualified(&mut self, base: Ty, path: PathId, last: Symbol) -> Target {
        let data = self.linked.ir.paths[path.index()];
        let segments = self.symbols(path);
        if data.qself_len == 0 {
            return self.assoc_value(base, &segments);
        }
        let names: Few<Symbol> =
            segments.iter().take(data.qself_len as usize).map(|&(name, _)| name).collect();
        let resolution = self.program.resolve(self.scope.module, &names, Namespace::Types);
        let Some(Def::Trait(of)) = resolution.map(|resolution| resolution.def) else {
            return Target::Unknown;
        };
        let func = self.program.traits[of.index()]
            .fns
            .iter()
            .copied()
            .find(|&func| self.program.func(func).name == last);
        let Some(func) = func else { return Target::Unknown };
        let method = self.out.cx.method_of_trait(base, of, func);
        Target::Method(method.unwrap_or(Method::new(func, Subst::default(), true)))
    }

    fn call(&mut self, id: ExprId, callee: ExprId, args: List<ExprId>, expected: Ty) -> Ty {
        let target = match self.linked.ir.expr(callee) {
            ExprKind::Path(path) => Some(self.path_target(path)),
            ExprKind::Name(name) if self.local(self.linked.symbol(name)).is_none() => {
                let name = self.linked.symbol(name);
                if name == sym::SELF_TYPE {
                    Some(self.assoc_value(self.scope.self_ty.unwrap_or(Ty::UNKNOWN), &[]))
                } else {
                    let def = self.program.lookup(self.scope.module, name, Namespace::Values);
                    Some(def.map_or(Target::Unknown, |def| Target::Def(def, GenericArgsId::NONE)))
                }
            }
            _ => None,
        };
        let Some(target) = target else { return self.call_value(id, callee, args) };
        match target {
            Target::Method(method) => {
                let (method, args) = self.choose(method, args, 0);
                self.set_callee(id, callee, &method);
                let turbofish = self.last_args(callee);
                self.call_fn(method.func, method.subst, turbofish, args, expected)
            }
            Target::Def(Def::Fn(func), _) if !self.program.func(func).has_unlike_twin => {
                let method = Method::new(func, Subst::default(), false);
                self.set_callee(id, callee, &method);
                let turbofish = self.last_args(callee);
                let args = Arguments { list: args, skip: 0, walked: false };
                self.call_fn(func, Subst::default(), turbofish, args, expected)
            }
            Target::Def(Def::Adt(adt), _) => self.call_ctor(id, callee, adt, 0, args, expected),
            Target::Def(Def::Variant(adt, variant), _) => {
                self.call_ctor(id, callee, adt, variant, args, expected)
            }
            Target::Def(Def::Const(constant), _) => {
                let ty = self.const_ty(constant);
                self.call_type(ty, args)
            }
            Target::Def(Def::Extern(path), _) | Target::Extern(path) => {
                self.out.res[id.index()] = Res::Extern(path);
                self.out.res[callee.index()] = Res::Extern(path);
                self.list(args);
                Ty::UNKNOWN
            }
            Target::Derived(base, name) => {
                self.out.res[id.index()] = Res::Derived;
                let args = self.list(args);
                match args.first() {
                    Some(&arg) if name == sym::CLONE => self.peel(arg),
                    _ => base,
                }
            }
            Target::Def(..) | Target::Unknown => {
                self.list(args);
                Ty::UNKNOWN
            }
        }
    }

    /// Of several impls that fit, the one whose parameters the arguments fit; if that does not decide, any of them may run.
    fn choose(&mut self, method: Method, args: List<ExprId>, skip: usize) -> (Method, Arguments) {
        let mut arguments = Arguments { list: args, skip, walked: false };
        if method.rivals.is_empty() {
            return (method, arguments);
        }
        arguments.walked = true;
        let actual = self.list(args);
        let first = (method.func, method.subst.clone());
        let all = std::iter::once((method.func, method.subst)).chain(method.rivals);
        let mut fitting: Vec<(FnId, Subst)> =
            all.filter(|(func, subst)| self.fits(*func, subst, &actual, skip)).collect();
        let chosen = match fitting.pop() {
            Some((func, subst)) if fitting.is_empty() => Method::new(func, subst, false),
            _ => self.any_impl(first.0, &first.1),
        };
        (chosen, arguments)
    }

    fn fits(&mut self, func: FnId, subst: &Subst, actual: &[Ty], skip: usize) -> bool {
        let program = self.program;
        let inputs = program.func(func).inputs.iter().skip(skip);
        inputs.zip(actual).all(|(&input, &actual)| {
            let input = self.out.cx.types.substitute(input, subst);
            let mut bound = Subst::default();
            unify(&self.out.cx.types, input, actual, &|_| true, &mut bound)
        })
    }

    /// The trait's own declaration of what impls of several traits' instances define.
    fn any_impl(&mut self, func: FnId, subst: &Subst) -> Method {
        let data = self.program.func(func);
        if let Container::Impl(imp) = data.container
            && let imp = &self.program.impls[imp.index()]
            && let Some(bound) = &imp.of_trait
            && let of = &self.program.traits[bound.of.index()]
            && let Some(&declared) =
                of.fns.iter().find(|&&known| self.program.func(known).name == data.name)
        {
            let own = self.out.cx.types.substitute(imp.self_ty, subst);
            return Method::new(declared, Subst::one(of.self_param, own), true);
        }
        Method::new(func, Subst::default(), true)
    }

    fn last_args(&self, callee: ExprId) -> GenericArgsId {
        match self.linked.ir.expr(callee) {
            ExprKind::Path(path) => {
                self.segments(path).next_back().map_or(GenericArgsId::NONE, |(_, args)| args)
            }
            _ => GenericArgsId::NONE,
        }
    }

    fn set_callee(&mut self, id: ExprId, callee: ExprId, method: &Method) {
        let res = if method.is_virtual { Res::Virtual(method.func) } else { Res::Fn(method.func) };
        self.out.res[id.index()] = res;
        self.out.res[callee.index()] = res;
    }

    /// A call of a local, a field or any other value.
    fn call_value(&mut self, id: ExprId, callee: ExprId, args: List<ExprId>) -> Ty {
        let ty = self.any(callee);
        self.out.res[id.index()] = self.out.res(callee);
        self.call_type(ty, args)
    }

    fn call_type(&mut self, ty: Ty, args: List<ExprId>) -> Ty {
        self.list(args);
        let mut steps = Steps::of(ty);
        while let Some(step) = steps.next(&mut self.out.cx) {
            match self.kind(step) {
                TyKind::Closure(closure) => return self.out.closure_output(closure),
                TyKind::Unknown => return Ty::UNKNOWN,
                _ => {}
            }
            if let Some(output) = self.out.cx.assoc(step, sym::OUTPUT)
                && self.is_callable(step)
            {
                return self.out.cx.normalize(output);
            }
        }
        Ty::UNKNOWN
    }

    fn is_callable(&mut self, ty: Ty) -> bool {
        let traits = &self.program.lang.fn_traits;
        traits.iter().any(|&of| self.out.cx.implements(ty, of))
    }

    fn call_ctor(
        &mut self,
        id: ExprId,
        callee: ExprId,
        adt: AdtId,
        variant: u32,
        args: List<ExprId>,
        expected: Ty,
    ) -> Ty {
        self.out.res[id.index()] = Res::Ctor(adt, variant);
        self.out.res[callee.index()] = Res::Ctor(adt, variant);
        let data = self.program.adt(adt);
        let params = data.params;
        let variant = data.variants.get(variant as usize);
        let fields = variant.into_iter().flat_map(|variant| &variant.fields).map(|&(_, ty)| ty);
        let mut subst = Subst::default();
        for (arg, field) in
            self.linked.ir.list(args).zip(fields.chain(std::iter::repeat(Ty::UNKNOWN)))
        {
            let actual = self.expr(arg, field);
            unify(&self.out.cx.types, field, actual, &|param| params.contains(param), &mut subst);
        }
        if let TyKind::Adt(known, list) = self.kind(expected)
            && known == adt
        {
            for (param, &ty) in (params.start..).zip(self.out.cx.types.list_items(list)) {
                subst.bind(param, ty);
            }
        }
        let args: Few<Ty> = (params.start..params.start + params.len)
            .map(|param| subst.get(param).unwrap_or(Ty::UNKNOWN))
            .collect();
        self.out.cx.types.adt(adt, &args)
    }

    /// A call of `func`; `args` are without the receiver if `has_receiver`.
    fn call_fn(
        &mut self,
        func: FnId,
        mut subst: Subst,
        turbofish: GenericArgsId,
        args: Arguments,
        expected: Ty,
    ) -> Ty {
        let program = self.program;
        let data = program.func(func);
        let generic =
            lower_args(program, &mut self.out.cx.types, &self.scope, self.linked, turbofish);
        let own = data.params.start..data.params.start + data.params.len;
        for (param, &ty) in own.zip(&*generic) {
            subst.bind(param, ty);
        }
        let inputs = data.inputs.get(args.skip..).unwrap_or(&[]);
        let linked = self.linked;
        let is_closure = |infer: &Self, arg: ExprId| {
            !args.walked && matches!(infer.linked.ir.expr(arg), ExprKind::Closure(_))
        };
        // Closures last: their parameters follow from what the other arguments tell.
        for (position, arg) in linked.ir.list(args.list).enumerate() {
            if !is_closure(self, arg) {
                let input = inputs.get(position).copied().unwrap_or(Ty::UNKNOWN);
                let wanted = self.out.cx.types.substitute(input, &subst);
                let actual = if args.walked { self.out.ty(arg) } else { self.expr(arg, wanted) };
                self.bind_arg(func, input, actual, &mut subst);
            }
        }
        for (position, arg) in linked.ir.list(args.list).enumerate() {
            if is_closure(self, arg) {
                let input = inputs.get(position).copied().unwrap_or(Ty::UNKNOWN);
                self.closure_arg(func, arg, input, &mut subst);
            }
        }
        self.finish_call(func, &mut subst, expected)
    }

    fn finish_call(&mut self, func: FnId, subst: &mut Subst, expected: Ty) -> Ty {
        let data = self.program.func(func);
        if let TyKind::Param(param) = self.kind(data.output)
            && subst.get(param).is_none_or(Ty::is_unknown)
            && data.params.contains(param)
        {
            subst.bind(param, expected);
        }
        for param in data.params.start..data.params.start + data.params.len {
            subst.bind(param, Ty::UNKNOWN);
        }
        let output = self.out.cx.call_output(func, subst);
        let open = self.close(func, output);
        // `let x: Vec<T> = iter.collect()` and the like are answered by the annotation.
        if open.is_unknown() { expected } else { open }
    }

    /// Replaces parameters of the callee's impl that are still open by unknown.
    fn close(&mut self, func: FnId, ty: Ty) -> Ty {
        if !self.out.cx.types.is_generic(ty) {
            return ty;
        }
        let params = match self.program.func(func).container {
            Container::Impl(imp) => self.program.impls[imp.index()].params,
            Container::Trait(of) => self.program.traits[of.index()].params,
            Container::Free => return ty,
        };
        let own = self.scope.params.contains(&params);
        if own {
            return ty;
        }
        let mut subst = Subst(
            (params.start..params.start + params.len).map(|param| (param, Ty::UNKNOWN)).collect(),
        );
        if let Container::Trait(of) = self.program.func(func).container {
            subst.0.push((self.program.traits[of.index()].self_param, Ty::UNKNOWN));
        }
        let ty = self.out.cx.types.substitute(ty, &subst);
        self.out.cx.normalize(ty)
    }

    /// Learns the callee's parameters from one argument.
    fn bind_arg(&mut self, func: FnId, input: Ty, actual: Ty, subst: &mut Subst) {
        if !self.out.cx.types.is_generic(input) && !matches!(self.kind(input), TyKind::Opaque(_)) {
            return;
        }
        let before = subst.0.len();
        // `&x` is accepted where `x` is a parameter's reference, and the other way round by auto-deref.
        let peeled = match (self.kind(input), self.kind(actual)) {
            (TyKind::Ref { .. }, TyKind::Ref { .. } | TyKind::Unknown)
            | (TyKind::Param(_) | TyKind::Opaque(_), _) => actual,
            (TyKind::Ref { .. }, _) => self.out.cx.types.reference(false, actual),
            _ => self.peel(actual),
        };
        unify(&self.out.cx.types, input, peeled, &|param| self.is_own_param(func, param), subst);
        let new: Few<(u32, Ty), 4> = subst.0[before..].iter().copied().collect();
        for &(param, ty) in &*new {
            let bounds = &self.program.params[param as usize].bounds;
            self.learn_from_bounds(bounds, ty, subst);
        }
        if let TyKind::Opaque(bounds) = self.kind(input) {
            let bounds: Vec<Bound> = self.out.cx.types.bounds(bounds).to_vec();
            self.learn_from_bounds(&bounds, actual, subst);
        }
    }

    fn is_own_param(&self, func: FnId, param: u32) -> bool {
        let data = self.program.func(func);
        data.params.contains(param)
            || match data.container {
                Container::Impl(imp) => self.program.impls[imp.index()].params.contains(param),
                Container::Trait(of) => self.program.traits[of.index()].params.contains(param),
                Container::Free => false,
            }
    }

    fn learn_from_bounds(&mut self, bounds: &[Bound], actual: Ty, subst: &mut Subst) {
        for bound in bounds {
            for &(name, pattern) in &bound.assoc {
                if !self.out.cx.types.is_generic(pattern) {
                    continue;
                }
                let found = match self.kind(actual) {
                    TyKind::Closure(closure) if name == sym::OUTPUT => {
                        Some(self.out.closure_output(closure))
                    }
                    _ => self.out.cx.assoc(actual, name),
                };
                let Some(found) = found else { continue };
                let found = self.out.cx.normalize(found);
                let before = subst.0.len();
                unify(&self.out.cx.types, pattern, found, &|_| true, subst);
                // `F: Fn() -> Fut, Fut: Future<Output = T>` goes on to `T`.
                let learned: Few<(u32, Ty), 4> = subst.0[before..].iter().copied().collect();
                for &(param, ty) in &*learned {
                    let bounds = &self.program.params[param as usize].bounds;
                    self.learn_from_bounds(bounds, ty, subst);
                }
            }
        }
    }

    /// A closure handed to `func` in a slot of type `input`.
    fn closure_arg(&mut self, func: FnId, arg: ExprId, input: Ty, subst: &mut Subst) {
        let bounds: Vec<Bound> = match self.kind(self.peel(input)) {
            TyKind::Param(param) => self.program.params[param as usize].bounds.clone(),
            TyKind::Opaque(bounds) | TyKind::Dyn(bounds) => {
                self.out.cx.types.bounds(bounds).to_vec()
            }
            _ => Vec::new(),
        };
        let bound = bounds.iter().find(|bound| self.program.lang.fn_traits.contains(&bound.of));
        let params: Vec<Ty> = match bound
            .and_then(|bound| self.out.cx.types.list_items(bound.args).first().copied())
        {
            Some(tuple) => {
                let tuple = self.out.cx.types.substitute(tuple, subst);
                let tuple = self.close_fn(func, tuple);
                match self.kind(tuple) {
                    TyKind::Tuple(list) => self.out.cx.types.list_items(list).to_vec(),
                    _ => Vec::new(),
                }
            }
            None => Vec::new(),
        };
        let ExprKind::Closure(closure) = self.linked.ir.expr(arg) else { return };
        let closure = self.linked.ir.closures[closure.index()];
        let ty = self.closure(arg, closure, &params);
        self.out.tys[arg.index()] = ty;
        if let TyKind::Param(param) = self.kind(input) {
            subst.bind(param, ty);
        }
        self.learn_from_bounds(&bounds, ty, subst);
    }

    /// Replaces every parameter of `func` itself that is open by unknown.
    fn close_fn(&mut self, func: FnId, ty: Ty) -> Ty {
        let params = self.program.func(func).params;
        let subst = Subst(
            (params.start..params.start + params.len).map(|param| (param, Ty::UNKNOWN)).collect(),
        );
        let ty = self.out.cx.types.substitute(ty, &subst);
        let ty = self.out.cx.normalize(ty);
        self.close(func, ty)
    }

    fn closure(&mut self, id: ExprId, closure: Closure, known: &[Ty]) -> Ty {
        let mark = self.env.len();
        for (position, (pat, ty)) in self.linked.ir.pairs(closure.params).enumerate() {
            let ty: crate::ir::TypeId = ty;
            let written = if ty.is_none() { Ty::UNKNOWN } else { self.written(ty) };
            let ty = if written.is_unknown() {
                known.get(position).copied().unwrap_or(Ty::UNKNOWN)
            } else {
                written
            };
            self.bind(pat, ty);
        }
        let declared = if closure.ret.is_none() { Ty::UNKNOWN } else { self.written(closure.ret) };
        self.returns.push(declared);
        let breaks = std::mem::take(&mut self.breaks);
        let value = self.expr(closure.body, declared);
        self.breaks = breaks;
        let returned = self.returns.pop().unwrap_or(Ty::UNKNOWN);
        let output = if declared.is_unknown() { better(value, returned) } else { declared };
        let output = if closure.is_async {
            self.out.cx.types.ty(TyKind::AsyncBlock(id, output))
        } else {
            output
        };
        self.env.truncate(mark);
        self.out.closures.insert(id, output);
        self.out.cx.types.ty(TyKind::Closure(id))
    }

    fn method_call(&mut self, call: &MethodCall, expected: Ty) -> Ty {
        if call.name == sym::CLONE
            && call.args.is_empty()
            && let Some(cloned) = self.cloned(call.receiver_ty)
        {
            self.out.res[call.id.index()] = Res::Derived;
            return cloned;
        }
        let found = self.out.cx.method(call.receiver_ty, call.name, self.scope.module);
        let Some(method) = found else { return self.unknown_method(call) };
        let skip = usize::from(self.program.func(method.func).has_self);
        let (method, args) = self.choose(method, call.args, skip);
        self.out.res[call.id.index()] =
            if method.is_virtual { Res::Virtual(method.func) } else { Res::Fn(method.func) };
        // The receiver itself, `self: Arc<Self>` and the like tell nothing that the choice of the method has not told.
        let subst = method.subst.clone();
        let output = self.call_fn(method.func, subst, call.turbofish, args, expected);
        self.refine_receiver(call, method.func, &method.subst);
        output
    }

    /// What `x.clone()` gives where `Clone` is derived or the type is a parameter: the first step of auto-deref that can be cloned.
    fn cloned(&mut self, receiver: Ty) -> Option<Ty> {
        let mut steps = Steps::of(receiver);
        while let Some(step) = steps.next(&mut self.out.cx) {
            match self.kind(step) {
                TyKind::Adt(adt, _) if self.program.adt(adt).derives_clone => return Some(step),
                TyKind::Param(_)
                | TyKind::Prim(Prim::Bool | Prim::Char | Prim::Float | Prim::Int(_))
                | TyKind::Tuple(_) => return Some(step),
                _ => {}
            }
            if self.out.cx.inherent(step, sym::CLONE).is_some() {
                return None;
            }
        }
        None
    }

    fn unknown_method(&mut self, call: &MethodCall) -> Ty {
        self.list(call.args);
        if let Some(path) = self.foreign(call.receiver_ty, call.name) {
            self.out.res[call.id.index()] = Res::Extern(path);
        }
        Ty::UNKNOWN
    }

    /// The crate whose function `name` of `ty` must be, though no model tells of it: nothing of the workspace has a part in the type or offers the name.
    fn foreign(&mut self, ty: Ty, name: Symbol) -> Option<Symbol> {
        let mut steps = Steps::of(ty);
        let last = std::iter::from_fn(|| steps.next(&mut self.out.cx)).last()?;
        let krate = self.out.cx.foreign_crate(last, 0)?;
        (!self.out.cx.workspace_offers(name, self.scope.module)).then_some(krate)
    }

    /// `let mut v = Vec::new(); v.push(x)`: the argument tells what the collection holds.
    fn refine_receiver(&mut self, call: &MethodCall, func: FnId, before: &Subst) {
        let Container::Impl(imp) = self.program.func(func).container else { return };
        let Res::Local(pat) = self.out.res(call.receiver) else { return };
        let ty = self.out.pats[pat.index()];
        let TyKind::Adt(adt, args) = self.kind(ty) else { return };
        if !self.out.cx.types.list_items(args).iter().any(|ty| ty.is_unknown()) {
            return;
        }
        let data = &self.program.impls[imp.index()];
        let known = before.0.iter().filter(|(_, ty)| !ty.is_unknown());
        let mut subst = Subst(known.copied().collect());
        let inputs = &self.program.func(func).inputs;
        for (arg, &input) in self.linked.ir.list(call.args).zip(inputs.iter().skip(1)) {
            let actual = self.out.ty(arg);
            unify(
                &self.out.cx.types,
                input,
                actual,
                &|param| data.params.contains(param),
                &mut subst,
            );
        }
        let refined = self.out.cx.types.substitute(data.self_ty, &subst);
        if matches!(self.kind(refined), TyKind::Adt(known, _) if known == adt) {
            let closed = self.close(func, refined);
            self.out.pats[pat.index()] = closed;
        }
    }

    /// `let x; x = f();` and `let mut x = None; x = Some(y);`.
    fn refine_local(&mut self, lhs: ExprId, value: Ty) {
        let Res::Local(pat) = self.out.res(lhs) else { return };
        let known = self.out.pats[pat.index()];
        let vague =
            known.is_unknown() || self.out.cx.adt_args(known).iter().any(|ty| ty.is_unknown());
        let same = known.is_unknown() || self.out.cx.adt_of(known) == self.out.cx.adt_of(value);
        if vague && same && !value.is_unknown() && value != Ty::NEVER {
            self.out.pats[pat.index()] = value;
        }
    }

    fn try_output(&mut self, ty: Ty) -> Ty {
        let lang = &self.program.lang;
        let ty = match self.kind(ty) {
            TyKind::Adt(adt, args) if Some(adt) == lang.poll => {
                self.out.cx.types.list_items(args).first().copied().unwrap_or(Ty::UNKNOWN)
            }
            _ => ty,
        };
        match self.kind(ty) {
            TyKind::Adt(adt, args) if Some(adt) == lang.result || Some(adt) == lang.option => {
                self.out.cx.types.list_items(args).first().copied().unwrap_or(Ty::UNKNOWN)
            }
            _ => Ty::UNKNOWN,
        }
    }

    /// Whether a value of this type can surely not be awaited.
    fn is_no_future(&self, ty: Ty) -> bool {
        let lang = &self.program.lang;
        match self.kind(ty) {
            TyKind::Adt(adt, _) => {
                [lang.result, lang.option, lang.vec, lang.string].contains(&Some(adt))
            }
            TyKind::Prim(_) | TyKind::Tuple(_) | TyKind::Slice(_) => true,
            _ => false,
        }
    }

    fn range(&mut self, lo: ExprId, hi: ExprId, closed: bool) -> Ty {
        let known = |infer: &mut Self, end: ExprId| (!end.is_none()).then(|| infer.any(end));
        let (low, high) = (known(self, lo), known(self, hi));
        let lang = &self.program.lang;
        let adt = match (low, high, closed) {
            (Some(_), Some(_), false) => lang.ranges.range,
            (Some(_), Some(_), true) => lang.ranges.inclusive,
            (Some(_), None, _) => lang.ranges.from,
            (None, Some(_), false) => lang.ranges.to,
            (None, Some(_), true) => lang.ranges.to_inclusive,
            (None, None, _) => lang.ranges.full,
        };
        let open = Ty::prim(Prim::Int(IntKind::Open));
        // `0..len` counts in what is not a literal.
        let end = match (low, high) {
            (Some(low), Some(high)) if low == open => Some(high),
            _ => low.or(high),
        };
        adt.map_or(Ty::UNKNOWN, |adt| self.out.cx.types.adt(adt, end.as_slice()))
    }

    /// What indexing gives: an element, a part for a range, or what the model of a collection says by its `Index` impls.
    fn element(&mut self, base: Ty, index: Ty) -> Ty {
        let ranges = self.program.lang.ranges.all();
        let is_part = self.out.cx.adt_of(index).is_some_and(|adt| ranges.contains(&Some(adt)));
        let mut steps = Steps::of(base);
        while let Some(step) = steps.next(&mut self.out.cx) {
            match self.kind(step) {
                TyKind::Slice(inner) | TyKind::Array(inner) if is_part => {
                    return self.out.cx.types.ty(TyKind::Slice(inner));
                }
                TyKind::Slice(inner) | TyKind::Array(inner) => return inner,
                TyKind::Prim(Prim::Str) if is_part => return step,
                _ => {
                    let index_trait = self.program.lang.index.as_slice();
                    if let Some(found) = self.out.cx.output_of(index_trait, step, index) {
                        return found;
                    }
                }
            }
        }
        Ty::UNKNOWN
    }

    /// What `for` binds.
    fn item_of(&mut self, iter: Ty) -> Ty {
        let Some(item) = self.out.cx.assoc(iter, sym::ITEM) else { return Ty::UNKNOWN };
        self.out.cx.normalize(item)
    }

    fn block(&mut self, index: usize, expected: Ty) -> Ty {
        let block = self.linked.ir.blocks[index];
        let mark = self.env.len();
        let outer = self.enter_scope(block.scope);
        if block.label != Name::EMPTY {
            self.breaks.push((block.label, Ty::UNKNOWN));
        }
        let mut diverges = false;
        for stmt in self.linked.ir.list(block.stmts) {
            diverges |= self.stmt(self.linked.ir.stmts[stmt.index()]);
        }
        let mut ty = match block.tail.get() {
            Some(tail) => self.expr(tail, expected),
            None if diverges => Ty::NEVER,
            None => Ty::UNIT,
        };
        if block.label != Name::EMPTY {
            let (_, broken) = self.breaks.pop().unwrap_or((block.label, Ty::UNKNOWN));
            ty = better(ty, broken);
        }
        self.scope.module = outer;
        self.env.truncate(mark);
        ty
    }

    fn enter_scope(&mut self, scope: ScopeId) -> ModuleId {
        let outer = self.scope.module;
        if let Some(scope) = scope.get() {
            self.scope.module = self.linked.modules[scope.index()];
        }
        outer
    }

    /// Returns whether the statement never ends.
    fn stmt(&mut self, stmt: Stmt) -> bool {
        match stmt {
            Stmt::Let { pat, ty, init, otherwise, .. } => {
                let written = if ty.is_none() { Ty::UNKNOWN } else { self.written(ty) };
                let value = if init.is_none() { Ty::UNKNOWN } else { self.expr(init, written) };
                if !otherwise.is_none() {
                    self.any(otherwise);
                }
                let ty = self.merge(written, value);
                self.bind(pat, ty);
                value == Ty::NEVER
            }
            Stmt::Semi { expr, .. } | Stmt::Expr { expr } => self.any(expr) == Ty::NEVER,
        }
    }

    /// An annotation with the parts it leaves open (`Vec<_>`) taken from the value.
    fn merge(&mut self, written: Ty, value: Ty) -> Ty {
        if written.is_unknown() {
            return value;
        }
        match (self.kind(written), self.kind(value)) {
            (TyKind::Adt(left, left_args), TyKind::Adt(right, right_args)) if left == right => {
                let types = &self.out.cx.types;
                let (left_args, right_args) =
                    (types.list_items(left_args), types.list_items(right_args));
                let pairs: Few<(Ty, Ty)> =
                    left_args.iter().copied().zip(right_args.iter().copied()).collect();
                let args: Few<Ty> =
                    pairs.iter().map(|&(left, right)| self.merge(left, right)).collect();
                self.out.cx.types.adt(left, &args)
            }
            _ => written,
        }
    }

    fn match_arms(&mut self, scrutinee: ExprId, arms: List<crate::ir::ArmId>, expected: Ty) -> Ty {
        let value = self.any(scrutinee);
        let mut result = Ty::NEVER;
        for arm in self.linked.ir.list(arms) {
            let arm = self.linked.ir.arms[arm.index()];
            let mark = self.env.len();
            self.bind(arm.pat, value);
            if !arm.guard.is_none() {
                self.any(arm.guard);
            }
            let ty = self.expr(arm.body, expected);
            result = better(result, ty);
            self.env.truncate(mark);
        }
        result
    }

    fn struct_literal(
        &mut self,
        id: ExprId,
        path: PathId,
        fields: List<(Name, ExprId)>,
        rest: ExprId,
    ) -> Ty {
        let target = self.type_target(path);
        let Some((adt, variant, mut ty)) = target else {
            for (_, value) in self.linked.ir.pairs(fields) {
                self.any(value);
            }
            self.any(rest);
            return Ty::UNKNOWN;
        };
        self.out.res[id.index()] = Res::Ctor(adt, variant);
        let data = self.program.adt(adt);
        let mut subst = Subst::default();
        for (name, value) in self.linked.ir.pairs(fields) {
            let name = self.linked.symbol(name);
            let declared = data
                .variants
                .get(variant as usize)
                .and_then(|variant| variant.fields.iter().find(|(known, _)| *known == name));
            let declared = declared.map_or(Ty::UNKNOWN, |&(_, ty)| ty);
            let actual = self.expr(value, declared);
            unify(
                &self.out.cx.types,
                declared,
                actual,
                &|param| data.params.contains(param),
                &mut subst,
            );
        }
        self.any(rest);
        if self.out.cx.adt_args(ty).iter().any(|ty| ty.is_unknown()) {
            let params = data.params.start..data.params.start + data.params.len;
            let args: Few<Ty> =
                params.map(|param| subst.get(param).unwrap_or(Ty::UNKNOWN)).collect();
            ty = self.out.cx.types.adt(adt, &args);
        }
        ty
    }

    /// The struct or variant that a path in a struct literal or pattern names.
    fn type_target(&mut self, id: PathId) -> Option<(AdtId, u32, Ty)> {
        let segments = self.symbols(id);
        let (first, _) = *segments.first()?;
        if first == sym::SELF_TYPE {
            let ty = self.scope.self_ty?;
            let TyKind::Adt(adt, _) = self.kind(ty) else { return None };
            let variant = segments.get(1).and_then(|&(name, _)| {
                self.program.adt(adt).variants.iter().position(|variant| variant.name == name)
            });
            return Some((adt, u32::try_from(variant.unwrap_or(0)).unwrap_or(0), ty));
        }
        let names: Few<Symbol> = segments.iter().map(|&(name, _)| name).collect();
        let resolution = self
            .program
            .resolve(self.scope.module, &names, Namespace::Types)
            .filter(|resolution| resolution.rest == 0)?;
        let args = self.written_args(id);
        match resolution.def {
            Def::Adt(adt) => Some((adt, 0, self.type_of_def(Def::Adt(adt), args))),
            Def::Variant(adt, index) => Some((adt, index, self.type_of_def(Def::Adt(adt), args))),
            Def::Alias(alias) => {
                let ty = self.type_of_def(Def::Alias(alias), args);
                let TyKind::Adt(adt, _) = self.kind(ty) else { return None };
                Some((adt, 0, ty))
            }
            _ => None,
        }
    }

    /// Brings the bindings of `pat` into scope for a value of type `ty`.
    fn bind(&mut self, pat: PatId, ty: Ty) {
        if pat.is_none() {
            return;
        }
        self.out.pats[pat.index()] = ty;
        let ir = &self.linked.ir;
        match ir.pats[pat.index()].kind {
            PatKind::Binding { name, by_ref, mutable, sub } => {
                let symbol = self.linked.symbol(name);
                if sub.is_none() && !by_ref && !mutable && self.is_constant_pattern(symbol) {
                    return;
                }
                if by_ref {
                    self.out.pats[pat.index()] = self.out.cx.types.reference(mutable, ty);
                }
                self.env.push((symbol, pat));
                self.bind(sub, ty);
            }
            PatKind::Tuple(pats) => {
                let peeled = self.peel(ty);
                let items: Few<Ty> = match self.kind(peeled) {
                    TyKind::Tuple(list) => {
                        self.out.cx.types.list_items(list).iter().copied().collect()
                    }
                    _ => Few::default(),
                };
                self.bind_positions(ty, pats, &items);
            }
            PatKind::TupleStruct { path, pats } => {
                let fields = self.pattern_fields(path, ty);
                let fields: Few<Ty> = fields.iter().map(|&(_, ty)| ty).collect();
                self.bind_positions(ty, pats, &fields);
            }
            PatKind::Struct { path, fields } => {
                let declared = self.pattern_fields(path, ty);
                for (name, pat) in ir.pairs(fields) {
                    let name = self.linked.symbol(name);
                    let field = declared
                        .iter()
                        .find(|(known, _)| *known == name)
                        .map_or(Ty::UNKNOWN, |&(_, ty)| ty);
                    let field = self.through(ty, field);
                    self.bind(pat, field);
                }
            }
            PatKind::Ref(inner) => {
                let target = self.out.cx.deref(ty).unwrap_or(Ty::UNKNOWN);
                self.bind(inner, target);
            }
            PatKind::Or(pats) => self.bind_alternatives(pats, ty),
            PatKind::Slice(pats) => {
                let item = self.element(ty, Ty::UNKNOWN);
                let item = self.through(ty, item);
                for pat in ir.list(pats) {
                    self.bind(pat, item);
                }
            }
            PatKind::Typed { pat, ty: written } => {
                let written = self.written(written);
                let ty = self.merge(written, ty);
                self.bind(pat, ty);
            }
            PatKind::Wild
            | PatKind::Rest
            | PatKind::Path(_)
            | PatKind::Literal
            | PatKind::Opaque => {}
        }
    }

    /// Each alternative binds the same names; the first one's bindings count.
    fn bind_alternatives(&mut self, pats: List<PatId>, ty: Ty) {
        let mark = self.env.len();
        for (position, pat) in self.linked.ir.list(pats).enumerate() {
            let end = self.env.len();
            self.bind(pat, ty);
            if position > 0 {
                self.env.truncate(end.max(mark));
            }
        }
    }

    /// Binding modes: matching through a reference binds references.
    fn through(&mut self, scrutinee: Ty, field: Ty) -> Ty {
        match self.kind(scrutinee) {
            TyKind::Ref { mutable, .. } => self.out.cx.types.reference(mutable, field),
            _ => field,
        }
    }

    fn bind_positions(&mut self, scrutinee: Ty, pats: List<PatId>, items: &[Ty]) {
        let ir = &self.linked.ir;
        let pats = ir.list(pats);
        let rest = pats.clone().position(|pat| ir.pats[pat.index()].kind == PatKind::Rest);
        for (position, pat) in pats.clone().enumerate() {
            // After `..` positions count from the end.
            let index = match rest {
                Some(rest) if position > rest => (items.len() + position).checked_sub(pats.len()),
                _ => Some(position),
            };
            let item = index.and_then(|index| items.get(index)).copied().unwrap_or(Ty::UNKNOWN);
            let item = self.through(scrutinee, item);
            self.bind(pat, item);
        }
    }

    /// Fields of the struct or variant that `path` names, for a scrutinee of type `ty`.
    fn pattern_fields(&mut self, path: PathId, ty: Ty) -> Few<(Symbol, Ty)> {
        let Some((adt, variant, written)) = self.type_target(path) else { return Few::default() };
        let peeled = self.peel(ty);
        let args = match (self.kind(peeled), self.kind(written)) {
            (TyKind::Adt(known, args), _) if known == adt => args,
            (_, TyKind::Adt(_, args)) => args,
            _ => return Few::default(),
        };
        let fields = self
            .program
            .adt(adt)
            .variants
            .get(variant as usize)
            .map_or(&[][..], |variant| &variant.fields);
        fields.iter().map(|&(name, ty)| (name, self.out.cx.instantiate(adt, args, ty))).collect()
    }

    /// Whether a bare name in a pattern is a unit variant, unit struct or constant.
    fn is_constant_pattern(&self, name: Symbol) -> bool {
        let starts_upper = self.program.text(name).starts_with(|first: char| first.is_uppercase());
        starts_upper
            && matches!(
                self.program.lookup(self.scope.module, name, Namespace::Values),
                Some(Def::Variant(..) | Def::Const(_) | Def::Adt(_) | Def::Extern(_))
            )
    }

    fn macro_call(&mut self, call: MacroId) -> Ty {
        let data = self.linked.ir.macros[call.index()];
        let name = self.segments(data.path).next_back().map_or(sym::EMPTY, |(name, _)| name);
        let item = self.program.macro_item(self.scope.module, self.linked, data.path);
        let effects = self.program.effects_of_macro(item);
        if effects.opaque {
            return Ty::UNKNOWN;
        }
        let mark = self.env.len();
        let ty = match data.shape {
            MacroShape::Exprs(list) => {
                let items = self.list(list);
                let value = self.macro_value(name, effects.join, &items);
                if value.is_unknown() { self.macro_output(item) } else { value }
            }
            MacroShape::Repeat { value, len } => {
                let item = self.any(value);
                self.any(len);
                self.vec_of(item)
            }
            MacroShape::Matches { expr, pat, guard } => {
                let ty = self.any(expr);
                self.bind(pat, ty);
                self.expr(guard, Ty::UNKNOWN);
                Ty::prim(Prim::Bool)
            }
            MacroShape::Select(select) => self.select(select.index()),
            MacroShape::Block(block) => {
                self.returns.push(Ty::UNKNOWN);
                self.any(block);
                self.returns.pop();
                Ty::UNKNOWN
            }
            MacroShape::Opaque => self.macro_output(item),
        };
        self.env.truncate(mark);
        ty
    }

    fn macro_value(&mut self, name: Symbol, joins: bool, items: &[Ty]) -> Ty {
        if joins {
            let outputs: Few<Ty> = items
                .iter()
                .map(|&ty| self.out.cx.future_output(ty).unwrap_or(Ty::UNKNOWN))
                .collect();
            return self.out.cx.types.tuple(&outputs);
        }
        match name {
            sym::VEC => self.vec_of(items.first().copied().unwrap_or(Ty::UNKNOWN)),
            sym::FORMAT => self
                .program
                .lang
                .string
                .map_or(Ty::UNKNOWN, |string| self.out.cx.types.adt(string, &[])),
            sym::PIN if items.len() == 1 => self.out.cx.types.reference(true, items[0]),
            _ if matches!(
                self.program.text(name),
                "panic" | "unreachable" | "todo" | "unimplemented"
            ) =>
            {
                Ty::NEVER
            }
            _ => Ty::UNKNOWN,
        }
    }

    /// What a function of the macro's name in the `macros` module of its model gives.
    fn macro_output(&mut self, item: Option<(FileId, ItemId)>) -> Ty {
        let output = item.and_then(|(file, item)| {
            let model = self.program.file(file);
            let name = model.symbol(model.ir.items[item.index()].name);
            let root = *model.modules.first()?;
            let path = [sym::MACROS, name];
            self.program.walk_path(Def::Module(root), &path, Namespace::Values)
        });
        match output.map(|resolution| resolution.def) {
            Some(Def::Fn(func)) => {
                let output = self.out.cx.call_output(func, &Subst::default());
                self.close_fn(func, output)
            }
            _ => Ty::UNKNOWN,
        }
    }

    fn vec_of(&mut self, item: Ty) -> Ty {
        self.program.lang.vec.map_or(Ty::UNKNOWN, |vec| self.out.cx.types.adt(vec, &[item]))
    }

    fn select(&mut self, index: usize) -> Ty {
        let select = self.linked.ir.selects[index];
        let mut result = Ty::NEVER;
        for arm in self.linked.ir.list(select.arms) {
            let arm = self.linked.ir.select_arms[arm.index()];
            let mark = self.env.len();
            self.expr(arm.cond, Ty::UNKNOWN);
            let future = self.any(arm.future);
            let output = self.out.cx.future_output(future).unwrap_or(Ty::UNKNOWN);
            self.bind(arm.pat, output);
            let ty = self.any(arm.handler);
            result = better(result, ty);
            self.env.truncate(mark);
        }
        let ty = self.expr(select.otherwise, Ty::UNKNOWN);
        if select.otherwise.is_none() { result } else { better(result, ty) }
    }
}

/// What a path in value position leads to.
enum Target {
    Method(Method),
    /// With the arguments written last.
    Def(Def, GenericArgsId),
    Extern(Symbol),
    /// `Type::clone` or `Type::default` by derive.
    Derived(Ty, Symbol),
    Unknown,
}

/// A name in a path, and the arguments written at it.
type Segment = (Symbol, GenericArgsId);

/// The arguments of a call, the receiver of a method aside.
#[derive(Clone, Copy)]
struct Arguments {
    list: List<ExprId>,
    /// Leading parameters that the list does not fill: the receiver.
    skip: usize,
    /// Their types are known already.
    walked: bool,
}

struct MethodCall {
    id: ExprId,
    receiver: ExprId,
    receiver_ty: Ty,
    name: Symbol,
    turbofish: GenericArgsId,
    args: List<ExprId>,
}

impl Program {
    /// What the models say of the macro that `path` names.
    pub fn macro_effects(&self, module: ModuleId, linked: &LinkedFile, path: PathId) -> &Effects {
        self.effects_of_macro(self.macro_item(module, linked, path))
    }

    fn effects_of_macro(&self, item: Option<(FileId, ItemId)>) -> &Effects {
        let said = item.and_then(|item| self.macros.get(&item));
        said.unwrap_or_else(|| Effects::none())
    }

    /// Whether a model describes the macro.
    pub fn is_known_macro(&self, module: ModuleId, linked: &LinkedFile, path: PathId) -> bool {
        self.macro_item(module, linked, path).is_some()
    }

    /// The item of a model that describes the macro.
    fn macro_item(
        &self,
        module: ModuleId,
        linked: &LinkedFile,
        path: PathId,
    ) -> Option<(FileId, ItemId)> {
        let names = path_symbols(linked, &linked.ir.paths[path.index()]);
        let resolution = self.resolve(module, &names, Namespace::Macros)?;
        let Def::Macro(file, item) = resolution.def else { return None };
        self.file(file).is_model.then_some((file, item))
    }
}
