//! Counts how much of a file's code was resolved, and says why a call was not. Resolves nothing itself.

use std::fmt::Write as _;

use rustc_hash::FxHashMap;

use super::infer::{Res, TypedFile};
use super::ty::{Ty, TyKind};
use super::{FnId, MAX_IMPLEMENTATIONS, Program};
use crate::ir::{ExprId, ExprKind, Name, PatId, PatKind, Stmt, TypeId};
use crate::source::Span;

/// How a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reached {
    /// A function of the workspace, or a closure at hand.
    Local,
    /// A function of a crate outside of it: one of a model, or as much of a path as is known.
    Extern,
    /// One of several: more implementations than are followed, or a value that can be any function.
    Ambiguous,
    Unknown,
}

impl Reached {
    pub const ALL: [Self; 4] = [Self::Local, Self::Extern, Self::Ambiguous, Self::Unknown];
}

/// Numbers by [`Reached`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shares(pub [u64; 4]);

impl Shares {
    pub fn total(&self) -> u64 {
        self.0.iter().sum()
    }

    pub fn of(&self, reached: Reached) -> u64 {
        self.0[reached as usize]
    }

    fn count(&mut self, reached: Reached) {
        self.0[reached as usize] += 1;
    }

    fn add(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(sum, more)| *sum += more);
    }
}

/// What was resolved in some files.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Census {
    /// All calls but those of constructors.
    pub calls: Shares,
    /// Calls that are awaited as they stand.
    pub awaited: Shares,
    /// Awaited calls whose type is known to be a future.
    pub awaited_futures: u64,
    /// Calls that look like taking a lock: `lock()`, `read()`, `write()`, and their `try_` and `blocking_` forms, without arguments.
    pub locks: Shares,
    /// Calls in statements of their own whose value nobody takes.
    pub statements: u64,
}

impl Census {
    /// Counts the calls of a file.
    pub fn of(calls: &[CountedCall]) -> Self {
        let mut census = Self::default();
        for call in calls {
            census.calls.count(call.reached);
            if call.awaited {
                census.awaited.count(call.reached);
                census.awaited_futures += u64::from(call.is_future);
            }
            if call.lock_shaped {
                census.locks.count(call.reached);
            }
            census.statements += u64::from(call.statement);
        }
        census
    }

    pub fn add(&mut self, other: &Self) {
        self.calls.add(&other.calls);
        self.awaited.add(&other.awaited);
        self.awaited_futures += other.awaited_futures;
        self.locks.add(&other.locks);
        self.statements += other.statements;
    }
}

/// A call of the file.
#[derive(Clone, Copy, Debug)]
pub struct CountedCall {
    pub expr: ExprId,
    pub span: Span,
    pub reached: Reached,
    pub awaited: bool,
    /// A statement of its own.
    pub statement: bool,
    pub lock_shaped: bool,
    /// Whether its value, awaited or dropped by a statement, is known to be a future.
    pub is_future: bool,
    /// Whether that future is a task's handle, which may be dropped.
    pub is_task: bool,
}

const LOCK_SHAPED: &[&str] = &[
    "lock",
    "read",
    "write",
    "try_lock",
    "try_read",
    "try_write",
    "blocking_lock",
    "blocking_read",
    "blocking_write",
    "upgradable_read",
];

/// All calls of `typed`, in source order of their lowering, constructors left out.
pub fn calls(program: &Program, typed: &mut TypedFile<'_>) -> Vec<CountedCall> {
    let ir = &program.file(typed.file).ir;
    let mut awaited = vec![false; ir.exprs.len()];
    let mut statement = vec![false; ir.exprs.len()];
    for expr in &ir.exprs {
        if let ExprKind::Await(inner) = expr.kind {
            awaited[inner.index()] = true;
        }
    }
    for stmt in &ir.stmts {
        if let Stmt::Semi { expr, .. } = *stmt {
            statement[expr.index()] = true;
        }
    }
    let mut found = Vec::new();
    for index in 0..ir.exprs.len() {
        let id = ExprId::new(index);
        let lock_shaped = match ir.expr(id) {
            ExprKind::Call { .. } => false,
            ExprKind::MethodCall { method, args, .. } => {
                args.is_empty() && LOCK_SHAPED.contains(&ir.name(method))
            }
            _ => continue,
        };
        if !typed.is_walked(id) {
            continue;
        }
        let Some(reached) = reached(program, typed, id) else { continue };
        let ty = typed.ty(id);
        found.push(CountedCall {
            expr: id,
            span: ir.exprs[index].span,
            reached,
            awaited: awaited[index],
            statement: statement[index],
            lock_shaped,
            is_future: (awaited[index] || statement[index]) && typed.cx.future_output(ty).is_some(),
            is_task: is_task(program, typed, ty),
        });
    }
    found
}

fn is_task(program: &Program, typed: &TypedFile<'_>, ty: Ty) -> bool {
    let effects = typed.cx.adt_of(ty).and_then(|adt| program.adt(adt).effects.as_deref());
    effects.is_some_and(|effects| effects.task_handle.is_some())
}

/// How the call `id` ended; nothing for constructors.
fn reached(program: &Program, typed: &TypedFile<'_>, id: ExprId) -> Option<Reached> {
    let of_fn = |func: FnId| {
        if program.is_model_fn(func) { Reached::Extern } else { Reached::Local }
    };
    Some(match typed.res(id) {
        Res::Ctor(..) => return None,
        Res::Fn(func) => of_fn(func),
        Res::Virtual(func)
            if program.is_model_fn(func)
                || program.implementations(func).nth(MAX_IMPLEMENTATIONS).is_none() =>
        {
            of_fn(func)
        }
        Res::Derived => Reached::Local,
        Res::Extern(_) => Reached::Extern,
        Res::Virtual(_) => Reached::Ambiguous,
        Res::Local(_) | Res::Const(_) | Res::None => {
            let callee = match program.file(typed.file).ir.expr(id) {
                ExprKind::Call { callee, .. } => typed.cx.types.peel(typed.ty(callee)),
                _ => Ty::UNKNOWN,
            };
            match typed.cx.types.kind(callee) {
                TyKind::Closure(_) => Reached::Local,
                TyKind::Fn(func) => of_fn(func),
                TyKind::Unknown => Reached::Unknown,
                _ => Reached::Ambiguous,
            }
        }
    })
}

/// Why expressions of a file have no type.
#[derive(Debug)]
pub struct Causes<'a, 'p> {
    program: &'p Program,
    typed: &'a TypedFile<'p>,
    /// Where the value that each pattern matches comes from, and what that is.
    origins: FxHashMap<PatId, (&'static str, ExprId)>,
}

impl<'a, 'p> Causes<'a, 'p> {
    pub fn new(program: &'p Program, typed: &'a TypedFile<'p>) -> Self {
        let mut causes = Self { program, typed, origins: FxHashMap::default() };
        let ir = &program.file(typed.file).ir;
        for expr in &ir.exprs {
            match expr.kind {
                ExprKind::Let { pat, scrutinee } => causes.enter(pat, "pattern", scrutinee),
                ExprKind::For { pat, iter, .. } => causes.enter(pat, "item of", iter),
                ExprKind::Match { scrutinee, arms } => {
                    for arm in ir.list(arms) {
                        causes.enter(ir.arms[arm.index()].pat, "pattern", scrutinee);
                    }
                }
                ExprKind::Closure(closure) => {
                    let params = ir.closures[closure.index()].params;
                    for (pat, _) in ir.pairs::<PatId, TypeId>(params) {
                        causes.enter(pat, "parameter of a closure", ExprId::NONE);
                    }
                }
                _ => {}
            }
        }
        for stmt in &ir.stmts {
            if let Stmt::Let { pat, init, .. } = *stmt {
                causes.enter(pat, "pattern", init);
            }
        }
        for arm in &ir.select_arms {
            causes.enter(arm.pat, "output of", arm.future);
        }
        for func in &ir.functions {
            for (pat, _) in ir.pairs::<PatId, TypeId>(func.params) {
                causes.enter(pat, "parameter", ExprId::NONE);
            }
        }
        causes
    }

    fn enter(&mut self, pat: PatId, what: &'static str, from: ExprId) {
        if pat.is_none() || self.origins.insert(pat, (what, from)).is_some() {
            return;
        }
        let ir = &self.program.file(self.typed.file).ir;
        match ir.pats[pat.index()].kind {
            PatKind::Binding { sub, .. } => self.enter(sub, what, from),
            PatKind::Tuple(pats)
            | PatKind::Or(pats)
            | PatKind::Slice(pats)
            | PatKind::TupleStruct { pats, .. } => {
                ir.list(pats).for_each(|pat| self.enter(pat, what, from));
            }
            PatKind::Struct { fields, .. } => {
                ir.pairs::<Name, PatId>(fields).for_each(|(_, pat)| self.enter(pat, what, from));
            }
            PatKind::Ref(pat) | PatKind::Typed { pat, .. } => self.enter(pat, what, from),
            PatKind::Wild
            | PatKind::Rest
            | PatKind::Path(_)
            | PatKind::Literal
            | PatKind::Opaque => {}
        }
    }

    /// What would have to be known for the call `id` to be resolved.
    pub fn of_call(&self, id: ExprId) -> String {
        let ir = &self.program.file(self.typed.file).ir;
        match ir.expr(id) {
            ExprKind::MethodCall { receiver, method, .. } => {
                let ty = self.typed.ty(receiver);
                if ty.is_unknown() {
                    self.of_value(receiver, 0)
                } else {
                    format!("no method `{}` known of `{}`", ir.name(method), self.typed.cx.show(ty))
                }
            }
            ExprKind::Call { callee, .. } => match ir.expr(callee) {
                ExprKind::Path(path) => format!("path `{}` leads nowhere", self.path(path)),
                ExprKind::Name(name) if self.typed.res(callee) == Res::None => {
                    format!("name `{}` leads nowhere", ir.name(name))
                }
                _ => self.of_value(callee, 0),
            },
            _ => String::new(),
        }
    }

    /// A parameter of a function by its written type, one of a closure by the function that the closure is handed to.
    fn of_param(&self, pat: PatId, what: &str) -> String {
        let ir = &self.program.file(self.typed.file).ir;
        let functions = ir.functions.iter().flat_map(|func| ir.pairs::<PatId, TypeId>(func.params));
        if let Some((_, ty)) = functions.into_iter().find(|&(known, _)| known == pat)
            && let Some(ty) = ty.get()
        {
            return match ir.types[ty.index()] {
                crate::ir::Type::Path(path) => format!("{what} of type `{}`", self.path(path)),
                crate::ir::Type::Ref { inner, .. } => match ir.types[inner.index()] {
                    crate::ir::Type::Path(path) => format!("{what} of type `&{}`", self.path(path)),
                    other => format!("{what} of type {other:?}"),
                },
                other => format!("{what} of type {other:?}"),
            };
        }
        for (expr, id) in ir.exprs.iter().zip(0..) {
            let (ExprKind::MethodCall { args, .. } | ExprKind::Call { args, .. }) = expr.kind
            else {
                continue;
            };
            for arg in ir.list(args) {
                if let ExprKind::Closure(closure) = ir.expr(arg)
                    && ir
                        .pairs::<PatId, TypeId>(ir.closures[closure.index()].params)
                        .any(|(known, _)| known == pat)
                {
                    let call = ExprId::new(id);
                    return match self.typed.res(call) {
                        Res::Fn(func) | Res::Virtual(func) => {
                            let ExprKind::MethodCall { receiver, .. } = expr.kind else {
                                return format!(
                                    "{what} handed to `{}`",
                                    self.program.fn_path(func)
                                );
                            };
                            format!(
                                "{what} handed to `{}` of `{}`",
                                self.program.fn_path(func),
                                self.typed.cx.show(self.typed.ty(receiver))
                            )
                        }
                        Res::Extern(path) => {
                            format!("`{}` has no model (closure)", self.program.text(path))
                        }
                        _ => self.of_call(call),
                    };
                }
            }
        }
        format!("{what} without a known type")
    }

    fn path(&self, path: crate::ir::PathId) -> String {
        let ir = &self.program.file(self.typed.file).ir;
        let mut text = String::new();
        for (name, _) in ir.pairs::<Name, crate::ir::GenericArgsId>(ir.paths[path.index()].segments)
        {
            let separator = if text.is_empty() { "" } else { "::" };
            let _ = write!(text, "{separator}{}", ir.name(name));
        }
        text
    }

    /// Why the value of `id` has no type: the first thing on the way to it that is not known.
    fn of_value(&self, id: ExprId, depth: u32) -> String {
        if id.is_none() || depth > 32 {
            return "not known".to_owned();
        }
        let ir = &self.program.file(self.typed.file).ir;
        let is_unknown = |id: ExprId| self.typed.ty(id).is_unknown();
        match ir.expr(id) {
            ExprKind::Name(name) => match self.typed.res(id) {
                Res::Local(pat) => match self.origins.get(&pat) {
                    Some(&(_, from)) if !from.is_none() && is_unknown(from) => {
                        self.of_value(from, depth + 1)
                    }
                    Some(&(what, from)) if !from.is_none() => {
                        format!("{what} a value of `{}`", self.typed.cx.show(self.typed.ty(from)))
                    }
                    Some(&(what, _)) => self.of_param(pat, what),
                    None => "a binding".to_owned(),
                },
                Res::Extern(path) => format!("`{}` has no model", self.program.text(path)),
                _ => format!("name `{}` leads nowhere", ir.name(name)),
            },
            ExprKind::Path(path) => match self.typed.res(id) {
                Res::Extern(path) => format!("`{}` has no model", self.program.text(path)),
                _ => format!("path `{}` leads nowhere", self.path(path)),
            },
            ExprKind::MethodCall { receiver, method, .. } => match self.typed.res(id) {
                Res::Extern(path) => format!("`{}` has no model", self.program.text(path)),
                Res::Fn(func) | Res::Virtual(func) => {
                    format!("output of `{}`", self.program.fn_path(func))
                }
                _ if is_unknown(receiver) => self.of_value(receiver, depth + 1),
                _ => format!(
                    "no method `{}` known of `{}`",
                    ir.name(method),
                    self.typed.cx.show(self.typed.ty(receiver))
                ),
            },
            ExprKind::Call { callee, .. } => match self.typed.res(id) {
                Res::Extern(path) => format!("`{}` has no model", self.program.text(path)),
                Res::Fn(func) | Res::Virtual(func) => {
                    format!("output of `{}`", self.program.fn_path(func))
                }
                _ => self.of_value(callee, depth + 1),
            },
            ExprKind::Field { base, .. } if is_unknown(base) => self.of_value(base, depth + 1),
            ExprKind::Field { base, name } => format!(
                "no type known of field `{}` of `{}`",
                ir.name(name),
                self.typed.cx.show(self.typed.ty(base))
            ),
            ExprKind::Await(inner)
            | ExprKind::Try(inner)
            | ExprKind::Index { base: inner, .. }
            | ExprKind::Deref(inner)
                if !is_unknown(inner) =>
            {
                let what = match ir.expr(id) {
                    ExprKind::Await(_) => "output",
                    ExprKind::Try(_) => "value",
                    ExprKind::Index { .. } => "element",
                    _ => "target",
                };
                format!("no {what} known of `{}`", self.typed.cx.show(self.typed.ty(inner)))
            }
            ExprKind::Await(inner)
            | ExprKind::Try(inner)
            | ExprKind::Index { base: inner, .. }
            | ExprKind::Deref(inner)
            | ExprKind::Ref { inner, .. }
            | ExprKind::Unary(inner)
            | ExprKind::Binary { lhs: inner, .. } => self.of_value(inner, depth + 1),
            ExprKind::Macro(call) => {
                format!("value of macro `{}!`", self.path(ir.macros[call.index()].path))
            }
            ExprKind::Block(block) => self.of_value(ir.blocks[block.index()].tail, depth + 1),
            ExprKind::If { then, .. } => self.of_value(then, depth + 1),
            ExprKind::Match { arms, .. } => {
                let bodies = ir.list(arms).map(|arm| ir.arms[arm.index()].body);
                let unknown = bodies.into_iter().find(|&body| is_unknown(body));
                unknown.map_or("a match".to_owned(), |body| self.of_value(body, depth + 1))
            }
            ExprKind::Struct { path, .. } => format!("path `{}` leads nowhere", self.path(path)),
            ExprKind::Cast { .. } => "type of a cast".to_owned(),
            other => format!("an expression: {other:?}").chars().take(30).collect(),
        }
    }
}
