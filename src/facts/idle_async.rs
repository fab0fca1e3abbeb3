//! Async functions that never wait, or only make a stream that does, in the whole program. A function that somebody does not await at once, or whose
//! body may hide an await, is left out.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::events::{Call, FnFlow};
use super::is_trait_impl;
use crate::ir::{ExprId, ExprKind, FileIr, MacroShape};
use crate::link::ty::{Ty, TyKind};
use crate::link::{AdtId, FnId, LinkedFile, ModuleId, Program, TraitId};
use crate::source::{FileId, Place};

/// A function that need not be async.
#[derive(Debug)]
pub struct IdleAsync {
    pub func: FnId,
    /// Nothing in its body waits, whenever that runs.
    pub never_waits: bool,
    /// What it gives is a stream, which may wait when it is polled.
    pub gives_stream: bool,
    /// Where it is called and awaited.
    pub awaited: Vec<Place>,
}

pub(crate) fn find(program: &Program, flows: &[FnFlow]) -> Vec<IdleAsync> {
    let streams = Streams::build(program);
    let candidates = program.workspace_fns().filter_map(|func| candidate(program, &streams, func));
    let mut found: BTreeMap<FnId, IdleAsync> =
        candidates.map(|candidate| (candidate.func, candidate)).collect();
    let mut awaits = Awaits::default();
    for (flow, id) in flows.iter().zip(0usize..) {
        let caller = FnId::new(id);
        for (func, _) in &flow.mentions {
            found.remove(func);
        }
        // Being awaited guarantees that a runtime is entered.
        let needs_runtime =
            |call: &Call| call.piece == 0 && call.callee.effects(program).needs_runtime;
        if let Some(own) = found.get_mut(&caller).filter(|own| own.gives_stream)
            && flow.calls.iter().any(needs_runtime)
        {
            own.gives_stream = false;
        }
        for call in &flow.calls {
            let Some(func) = call.callee.func() else { continue };
            let Some(candidate) = found.get_mut(&func) else { continue };
            let file = program.func(caller).file;
            if awaits.holds(program, file, call.expr) {
                candidate.awaited.push(Place { file, span: call.span });
            } else {
                found.remove(&func);
            }
        }
    }
    found.into_values().collect()
}

/// The calls that stand right before an `.await`, of the file that was last asked about: functions come file by file.
#[derive(Default)]
struct Awaits {
    file: Option<FileId>,
    of: FxHashSet<ExprId>,
}

impl Awaits {
    fn holds(&mut self, program: &Program, file: FileId, call: ExprId) -> bool {
        if self.file != Some(file) {
            let awaited = program.file(file).ir.exprs.iter().filter_map(|expr| match expr.kind {
                ExprKind::Await(inner) => Some(inner),
                _ => None,
            });
            self.of = awaited.collect();
            self.file = Some(file);
        }
        self.of.contains(&call)
    }
}

/// A function that is async by its own choice, and does something, and awaits nothing.
fn candidate(program: &Program, streams: &Streams, func: FnId) -> Option<IdleAsync> {
    let data = program.func(func);
    let linked = program.file(data.file);
    let function = linked.ir.functions[data.idx.index()];
    let is_free = function.is_async
        && data.has_body
        && !data.test
        // Its other version may wait.
        && data.cfg.is_empty()
        && !is_trait_impl(program, func)
        && !is_rewritten(&linked.ir, function.attrs);
    if !is_free {
        return None;
    }
    let is_idle = |later| never_waits(program, linked, data.module, function.body, later);
    let gives_stream = streams.has(program, data.output) && is_idle(Later::IsFine);
    let never_waits = is_idle(Later::Counts);
    let found = IdleAsync { func, never_waits, gives_stream, awaited: Vec::new() };
    (never_waits || gives_stream).then_some(found)
}

/// Whether an attribute that the language does not know may make something else of it.
fn is_rewritten(ir: &FileIr, attrs: crate::ir::Attrs) -> bool {
    const PLAIN: &[&str] =
        &["allow", "warn", "expect", "deny", "inline", "must_use", "deprecated", "cold"];
    ir.attrs(attrs).iter().any(|attr| !PLAIN.contains(&ir.name(attr.path)))
}

/// Whether what waits later counts: async blocks and closures that a body only makes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Later {
    Counts,
    IsFine,
}

/// Whether a body calls something, which placeholders do not, and surely holds no await.
fn never_waits(
    program: &Program,
    linked: &LinkedFile,
    module: ModuleId,
    body: ExprId,
    later: Later,
) -> bool {
    let ir = &linked.ir;
    let mut work = vec![body];
    let mut calls = false;
    while let Some(expr) = work.pop() {
        match ir.expr(expr) {
            ExprKind::Async { .. } | ExprKind::Closure(_) if later == Later::IsFine => continue,
            ExprKind::Await(_) | ExprKind::Async { .. } | ExprKind::Opaque(_) => return false,
            ExprKind::Macro(call) => {
                let call = ir.macros[call.index()];
                // What nobody knows may await inside.
                let effects = program.macro_effects(module, linked, call.path);
                let known = program.is_known_macro(module, linked, call.path) && !effects.join;
                match call.shape {
                    _ if effects.makes_stream && later == Later::IsFine => {
                        calls = true;
                        continue;
                    }
                    MacroShape::Select(_) | MacroShape::Block(_) | MacroShape::Opaque => {
                        return false;
                    }
                    _ if !known => return false,
                    _ => {}
                }
            }
            // What other builds have may await.
            ExprKind::Block(block) if ir.blocks[block.index()].partial => return false,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => calls = true,
            _ => {}
        }
        ir.children(expr, &mut |child| work.push(child));
    }
    calls
}

/// The traits of what is polled for the next of its items, and the types that have them.
struct Streams {
    traits: FxHashSet<TraitId>,
    types: FxHashSet<AdtId>,
}

impl Streams {
    fn build(program: &Program) -> Self {
        let polls = |func: &FnId| program.text(program.func(*func).name) == "poll_next";
        let traits = program.traits.iter().zip(0u32..);
        let traits = traits.filter(|(of, _)| of.fns.iter().any(polls));
        let traits: FxHashSet<TraitId> = traits.map(|(_, id)| TraitId(id)).collect();
        let types = program.impls.iter().filter_map(|imp| {
            imp.of_trait.as_ref().filter(|bound| traits.contains(&bound.of))?;
            match program.types.kind(imp.self_ty) {
                TyKind::Adt(adt, _) => Some(adt),
                _ => None,
            }
        });
        let types = types.collect();
        Self { traits, types }
    }

    /// Whether a type is a stream, boxed or not, or a result of one.
    fn has(&self, program: &Program, ty: Ty) -> bool {
        let lang = &program.lang;
        match program.types.kind(ty) {
            TyKind::Opaque(bounds) | TyKind::Dyn(bounds) => {
                program.types.bounds(bounds).iter().any(|bound| self.traits.contains(&bound.of))
            }
            TyKind::Adt(adt, args) if [lang.boxed, lang.pin, lang.result].contains(&Some(adt)) => {
                let inner = program.types.list_items(args).first();
                inner.is_some_and(|&inner| self.has(program, inner))
            }
            TyKind::Adt(adt, _) => self.types.contains(&adt),
            _ => false,
        }
    }
}
