//! Functions of the workspace that give a part of their receiver: `fn state(&self) -> &Mutex<State>`, `fn handle(&self) -> Arc<Inner>`. Reads the
//! callee's body for its shape alone; what runs code of its own is none.

use super::super::events::LockPlace;
use super::Flow;
use crate::ir::{ArmId, ExprId, ExprKind, List, Name, PatId, PatKind};
use crate::link::ty::Ty;
use crate::link::{AdtId, FnDef, FnId, LinkedFile, sym};

/// The body of a getter, and the names in it that stand for parts of its receiver.
struct Getter<'p> {
    linked: &'p LinkedFile,
    func: &'p FnDef,
    adt: Option<AdtId>,
    bound: Vec<Name>,
}

impl Flow<'_, '_> {
    /// The part of the receiver at `place` that `func` gives. One that is chosen by the receiver's variant counts as a field by the function's name.
    pub(super) fn projected(&mut self, func: FnId, place: LockPlace) -> Option<LockPlace> {
        let program = self.program;
        let data = program.func(func);
        let &receiver = data.inputs.first().filter(|_| data.inputs.len() == 1)?;
        if !data.has_self || data.is_async {
            return None;
        }
        let linked = program.file(data.file);
        let body = linked.ir.functions[data.idx.index()].body;
        let adt = program.self_adt(func);
        let mut getter = Getter { linked, func: data, adt, bound: Vec::new() };
        self.part_of(&mut getter, body, receiver, place).map(|(part, _)| part)
    }

    /// The place and type of an expression in a getter, if it is a part of `place`.
    fn part_of(
        &mut self,
        getter: &mut Getter<'_>,
        expr: ExprId,
        receiver: Ty,
        place: LockPlace,
    ) -> Option<(LockPlace, Ty)> {
        let ir = &getter.linked.ir;
        if expr.is_none() {
            return None;
        }
        match ir.expr(expr) {
            ExprKind::Name(name) if getter.linked.symbol(name) == sym::SELF => {
                Some((place, receiver))
            }
            ExprKind::Name(name) if getter.bound.contains(&name) => Some((place, Ty::UNKNOWN)),
            ExprKind::Field { base, name } => {
                let (base, ty) = self.part_of(getter, base, receiver, place)?;
                let symbol = getter.linked.symbol(name);
                let (ty, owner) = self.typed.cx.field(ty, symbol)?;
                Some((base.element(symbol, owner), ty))
            }
            ExprKind::Ref { inner, .. } | ExprKind::Deref(inner) => {
                self.part_of(getter, inner, receiver, place)
            }
            ExprKind::MethodCall { receiver: inner, method, args, .. }
                if ir.list(args).next().is_none() && keeps(ir.name(method)) =>
            {
                self.part_of(getter, inner, receiver, place)
            }
            ExprKind::Call { callee, args } if is_clone(getter.linked, callee) => {
                let inner = ir.list(args).next()?;
                self.part_of(getter, inner, receiver, place)
            }
            ExprKind::Block(block) => {
                let block = ir.blocks[block.index()];
                let is_bare = ir.list(block.stmts).next().is_none();
                self.part_of(getter, Some(block.tail).filter(|_| is_bare)?, receiver, place)
            }
            ExprKind::Match { scrutinee, arms } => {
                let (whole, ty) = self.part_of(getter, scrutinee, receiver, place)?;
                if !self.are_parts(getter, arms, &whole, ty) {
                    return None;
                }
                Some((whole.element(getter.func.name, getter.adt), Ty::UNKNOWN))
            }
            _ => None,
        }
    }

    fn are_parts(
        &mut self,
        getter: &mut Getter<'_>,
        arms: List<ArmId>,
        whole: &LockPlace,
        ty: Ty,
    ) -> bool {
        let ir = &getter.linked.ir;
        ir.list(arms).all(|arm| {
            let arm = ir.arms[arm.index()];
            let outer = getter.bound.len();
            ir.bindings(arm.pat, &mut |pat: PatId| {
                if let PatKind::Binding { name, .. } = ir.pats[pat.index()].kind {
                    getter.bound.push(name);
                }
            });
            let part = self.part_of(getter, arm.body, ty, whole.clone());
            let ends_here = arm.guard.is_none() && getter.bound.len() > outer && part.is_some();
            getter.bound.truncate(outer);
            ends_here
        })
    }
}

/// Methods that give what they are called on, or a handle to it; a part of a receiver that they would copy holds no lock of anybody else's.
fn keeps(method: &str) -> bool {
    matches!(method, "clone" | "as_ref" | "deref" | "borrow")
}

/// `Arc::clone`.
fn is_clone(linked: &LinkedFile, callee: ExprId) -> bool {
    match linked.ir.expr(callee) {
        ExprKind::Path(path) => super::last_segment(linked, path) == "clone",
        _ => false,
    }
}
