//! Async functions that never wait, and whose callers all await them at once, in the whole program. A function of which not every use is seen, or
//! whose body may hide an await, is left out.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::events::FnFlow;
use super::is_trait_impl;
use crate::ir::{ExprId, ExprKind, FileIr, MacroShape};
use crate::link::{FnId, LinkedFile, ModuleId, Program};
use crate::source::{FileId, Place};

/// A function that need not be async.
#[derive(Debug)]
pub struct IdleAsync {
    pub func: FnId,
    /// Where it is called and awaited.
    pub awaited: Vec<Place>,
}

pub(crate) fn find(program: &Program, flows: &[FnFlow]) -> Vec<IdleAsync> {
    let idle = program.workspace_fns().filter(|&func| is_idle(program, func));
    let mut awaited: BTreeMap<FnId, Vec<Place>> = idle.map(|func| (func, Vec::new())).collect();
    let mut awaits = Awaits::default();
    for (flow, id) in flows.iter().zip(0usize..) {
        let caller = FnId::new(id);
        for (func, _) in &flow.mentions {
            awaited.remove(func);
        }
        for call in &flow.calls {
            let Some(func) = call.callee.func() else { continue };
            if !awaited.contains_key(&func) {
                continue;
            }
            let file = program.func(caller).file;
            if !awaits.holds(program, file, call.expr) {
                awaited.remove(&func);
            } else if let Some(places) = awaited.get_mut(&func) {
                places.push(Place { file, span: call.span });
            }
        }
    }
    let seen = awaited.into_iter().filter(|(_, awaited)| !awaited.is_empty());
    seen.map(|(func, awaited)| IdleAsync { func, awaited }).collect()
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

/// Whether a function is async by its own choice, and does something, and awaits nothing.
fn is_idle(program: &Program, func: FnId) -> bool {
    let data = program.func(func);
    let linked = program.file(data.file);
    let function = linked.ir.functions[data.idx.index()];
    function.is_async
        && data.has_body
        && !data.test
        // Its other version may wait.
        && data.cfg.is_empty()
        && !is_trait_impl(program, func)
        && !is_rewritten(&linked.ir, function.attrs)
        && never_waits(program, linked, data.module, function.body)
}

/// Whether an attribute that the language does not know may make something else of it.
fn is_rewritten(ir: &FileIr, attrs: crate::ir::Attrs) -> bool {
    const PLAIN: &[&str] =
        &["allow", "warn", "expect", "deny", "inline", "must_use", "deprecated", "cold"];
    ir.attrs(attrs).iter().any(|attr| !PLAIN.contains(&ir.name(attr.path)))
}

/// Whether a body calls something, which placeholders do not, and surely holds no await.
fn never_waits(program: &Program, linked: &LinkedFile, module: ModuleId, body: ExprId) -> bool {
    let ir = &linked.ir;
    let mut work = vec![body];
    let mut calls = false;
    while let Some(expr) = work.pop() {
        match ir.expr(expr) {
            ExprKind::Await(_) | ExprKind::Async { .. } | ExprKind::Opaque(_) => return false,
            ExprKind::Macro(call) => {
                let call = ir.macros[call.index()];
                let is_plain = !matches!(
                    call.shape,
                    MacroShape::Select(_) | MacroShape::Block(_) | MacroShape::Opaque
                );
                // What nobody knows may await inside.
                let known = program.is_known_macro(module, linked, call.path);
                if !is_plain || !known || program.macro_effects(module, linked, call.path).join {
                    return false;
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
