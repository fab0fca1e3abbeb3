//! Places as one function sees them: a binding and the fields below it, seen through references, guards and accessors.

use super::tree::Tree;
use crate::ir::{ExprId, ExprKind, PatId};
use crate::link::infer::Res;
use crate::link::ty::{Ty, TyKind};
use crate::link::{FnId, Program, Symbol, sym};

/// `self.stream`: the binding that it begins with, and the fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    pub root: PatId,
    pub path: Vec<Symbol>,
}

impl Spot {
    /// As the user wrote it, elements left out: `self.stream`.
    pub fn written(&self, program: &Program, func: FnId) -> String {
        let ir = &program.file(program.func(func).file).ir;
        let fields = self.path.iter().map(|&field| program.text(field));
        let root = std::iter::once(ir.binding_name(self.root).unwrap_or("it"));
        root.chain(fields.filter(|&field| field != "[_]")).collect::<Vec<_>>().join(".")
    }
}

/// Aliases of aliases that are followed.
const DEPTH: u32 = 8;

impl Tree<'_, '_> {
    /// The place that `expr` is, or refers to.
    pub(super) fn spot(&self, expr: ExprId) -> Option<Spot> {
        self.spot_at(expr, 0)
    }

    fn spot_at(&self, expr: ExprId, depth: u32) -> Option<Spot> {
        if expr.is_none() || depth > DEPTH {
            return None;
        }
        let below = |inner: ExprId, name: Symbol| {
            let mut spot = self.spot_at(inner, depth + 1)?;
            spot.path.push(name);
            Some(spot)
        };
        match self.kind(expr) {
            ExprKind::Name(_) => match self.typed.res(expr) {
                Res::Local(pat) => self.alias(pat, depth),
                _ => None,
            },
            ExprKind::Field { base, name } => below(base, self.linked.symbol(name)),
            ExprKind::Index { base, .. } => below(base, sym::INDEX),
            ExprKind::Ref { inner, .. }
            | ExprKind::Deref(inner)
            | ExprKind::Try(inner)
            | ExprKind::Await(inner) => self.spot_at(inner, depth + 1),
            ExprKind::MethodCall { receiver, .. } => self.through_method(expr, receiver, depth),
            ExprKind::Call { .. } => {
                let is_pin = self.is_pin(self.ty(expr));
                let first = self.operands(expr).first().copied().filter(|_| is_pin)?;
                self.spot_at(first, depth + 1)
            }
            _ => None,
        }
    }

    fn is_pin(&self, ty: Ty) -> bool {
        matches!(self.typed.cx.types.kind(ty), TyKind::Adt(adt, _) if Some(adt) == self.program.lang.pin)
    }

    /// What a method gives is still its receiver, or a part of it: guards, `as_mut`, `get_mut`, getters.
    fn through_method(&self, expr: ExprId, receiver: ExprId, depth: u32) -> Option<Spot> {
        let effects = self.effects(expr);
        if effects.is_some_and(|effects| effects.takes) {
            return None;
        }
        let inner = || self.spot_at(receiver, depth + 1);
        if effects.is_some_and(|effects| effects.acquires.is_some() || effects.passes_through)
            || matches!(
                self.method(expr),
                "as_ref"
                    | "as_mut"
                    | "as_deref"
                    | "as_deref_mut"
                    | "borrow_mut"
                    | "by_ref"
                    | "deref_mut"
            )
        {
            return inner();
        }
        let is_part = self.refers(self.ty(expr))
            || matches!(self.method(expr), "get_mut" | "get" | "entry" | "iter_mut" | "iter");
        let mut spot = inner().filter(|_| is_part)?;
        spot.path.push(sym::INDEX);
        Some(spot)
    }

    /// A reference, or an `Option` or `Result` of one.
    fn refers(&self, ty: Ty) -> bool {
        match self.typed.cx.types.kind(ty) {
            TyKind::Ref { .. } => true,
            TyKind::Adt(adt, args)
                if [self.program.lang.option, self.program.lang.result, self.program.lang.pin]
                    .contains(&Some(adt)) =>
            {
                self.typed
                    .cx
                    .types
                    .list_items(args)
                    .first()
                    .is_some_and(|&inner| self.is_reference(inner))
            }
            _ => false,
        }
    }

    /// A binding that refers to another place stands for that place.
    fn alias(&self, pat: PatId, depth: u32) -> Option<Spot> {
        let own = Some(Spot { root: pat, path: Vec::new() });
        let Some(bound) = self.bounds.get(&pat).filter(|bound| !bound.from.is_none()) else {
            return own;
        };
        let ty = self.typed.pat_ty(pat);
        let keeps = self.refers(ty)
            || self.type_effects(ty).is_some_and(|effects| effects.guard)
            || !bound.whole && (self.refers(self.ty(bound.from)) || self.is_entry(bound.from));
        if !keeps {
            return own;
        }
        self.spot_at(bound.from, depth + 1).or(own)
    }

    fn is_entry(&self, expr: ExprId) -> bool {
        self.method(expr) == "entry"
    }

    /// The place that an argument leaves behind in the caller's hands; none where it is moved.
    pub(super) fn kept(&self, expr: ExprId) -> Option<Spot> {
        let ty = self.ty(expr);
        let stays = matches!(self.kind(expr), ExprKind::Ref { .. })
            || self.refers(ty)
            // Whoever called decides whether that is a reference.
            || matches!(self.typed.cx.types.kind(ty), TyKind::Param(_) | TyKind::Opaque(_))
            || self.type_effects(ty).is_some_and(|effects| effects.shared);
        self.spot(expr).filter(|_| stays)
    }

    /// As [`Self::kept`], for each operand of a call; a receiver that the method borrows stays.
    pub(super) fn kept_operands(&self, expr: ExprId) -> Vec<Option<Spot>> {
        let operands = self.operands(expr);
        let borrows =
            matches!(self.kind(expr), ExprKind::MethodCall { .. }) && self.borrows_receiver(expr);
        let kept = |(index, operand): (usize, ExprId)| {
            if index == 0 && borrows { self.spot(operand) } else { self.kept(operand) }
        };
        operands.into_iter().enumerate().map(kept).collect()
    }

    pub(super) fn borrows_receiver(&self, expr: ExprId) -> bool {
        self.callee(expr).func().is_some_and(|func| {
            self.program.func(func).has_self
                && match self.program.receiver(func) {
                    Some(TyKind::Ref { .. }) => true,
                    Some(TyKind::Adt(adt, _)) => Some(adt) == self.program.lang.pin,
                    _ => false,
                }
        })
    }
}
