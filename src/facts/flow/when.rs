//! What must hold for code to be reached, as far as it is about the variants of parameters or about failure, and which variants arguments are.

use super::super::events::{Condition, LockPlace, Root, Variant, When};
use super::{Flow, last_name};
use crate::ir::{BinaryOp, ExprId, ExprKind, Literal, PatId, PatKind};
use crate::link::infer::Res;
use crate::link::{AdtId, Symbol, sym};

impl Flow<'_, '_> {
    /// What follows is reached only if all of `what` hold. Returns what held before.
    pub(super) fn enter(&mut self, what: Vec<When>) -> Option<u32> {
        let before = self.when;
        for what in what {
            let index = u32::try_from(self.out.conditions.len()).unwrap_or(u32::MAX);
            self.out.conditions.push(Condition { what, outer: self.when });
            self.when = Some(index);
        }
        before
    }

    /// What is known where `cond` is `is`.
    pub(super) fn known_where(&self, cond: ExprId, is: bool) -> Vec<When> {
        let ir = &self.linked.ir;
        match ir.expr(cond) {
            ExprKind::Let { pat, scrutinee } if is => self.known_of(pat, scrutinee),
            ExprKind::Let { pat, .. } if self.is_success(pat) == Some(true) => vec![When::Failed],
            ExprKind::Binary { op: BinaryOp::And, lhs, rhs } if is => {
                [self.known_where(lhs, true), self.known_where(rhs, true)].concat()
            }
            ExprKind::Unary(inner) => self.known_where(inner, !is),
            ExprKind::MethodCall { receiver, method, .. } => match (ir.name(method), is) {
                ("is_err", true) | ("is_ok", false) => vec![When::Failed],
                ("is_some", true) | ("is_none", false) => self.option(receiver, sym::SOME),
                ("is_none", true) | ("is_some", false) => self.option(receiver, sym::NONE),
                _ => Vec::new(),
            },
            ExprKind::Name(_) => self.is(cond, None, truth(is)),
            _ => Vec::new(),
        }
    }

    /// What is known where `pat` matches `scrutinee`.
    pub(super) fn known_of(&self, pat: PatId, scrutinee: ExprId) -> Vec<When> {
        if self.is_success(pat) == Some(false) {
            return vec![When::Failed];
        }
        let variant = self.variant_of(pat).zip(self.parameter(scrutinee));
        variant.map(|(variant, param)| When::Is(param, variant)).into_iter().collect()
    }

    fn option(&self, expr: ExprId, name: Symbol) -> Vec<When> {
        self.is(expr, self.program.lang.option, name)
    }

    fn is(&self, expr: ExprId, of: Option<AdtId>, name: Symbol) -> Vec<When> {
        let param = self.parameter(expr);
        param.map(|param| When::Is(param, Variant { of, name })).into_iter().collect()
    }

    fn variant_of(&self, pat: PatId) -> Option<Variant> {
        let name = match self.linked.ir.pats[pat.index()].kind {
            PatKind::TupleStruct { path, .. }
            | PatKind::Struct { path, .. }
            | PatKind::Path(path) => last_name(self.linked, path)?,
            PatKind::Binding { name, .. } if self.is_unit_variant(pat) => name,
            PatKind::Ref(inner) | PatKind::Typed { pat: inner, .. } => {
                return self.variant_of(inner);
            }
            _ => return None,
        };
        let of = self.typed.cx.adt_of(self.typed.pat_ty(pat))?;
        Some(Variant { of: Some(of), name: self.linked.symbol(name) })
    }

    /// The parameter that an expression is, or refers to.
    fn parameter(&self, expr: ExprId) -> Option<u32> {
        let ir = &self.linked.ir;
        match ir.expr(expr) {
            ExprKind::Ref { inner, .. } | ExprKind::Deref(inner) => self.parameter(inner),
            ExprKind::MethodCall { receiver, method, .. }
                if matches!(
                    ir.name(method),
                    "as_ref" | "as_mut" | "as_deref" | "as_deref_mut" | "clone" | "take"
                ) =>
            {
                self.parameter(receiver)
            }
            _ => match self.typed.res(expr) {
                Res::Local(pat) => self.places.get(&pat)?.parameter(),
                _ => None,
            },
        }
    }

    /// Notes the variants that are written as arguments of `call`.
    pub(super) fn note_arguments(&mut self, call: u32, operands: impl Iterator<Item = ExprId>) {
        for (operand, param) in operands.zip(0..) {
            if let Some(variant) = self.written_variant(operand) {
                self.out.known_args.push((call, param, variant));
            }
        }
    }

    fn written_variant(&self, expr: ExprId) -> Option<Variant> {
        match (self.linked.ir.expr(expr), self.typed.res(expr)) {
            (ExprKind::Ref { inner, .. }, _) => self.written_variant(inner),
            (ExprKind::Literal(Literal::Bool(value)), _) => {
                Some(Variant { of: None, name: truth(value) })
            }
            (_, Res::Ctor(adt, variant)) if self.program.adt(adt).is_enum => {
                let variant = self.program.adt(adt).variants.get(variant as usize)?;
                Some(Variant { of: Some(adt), name: variant.name })
            }
            _ => None,
        }
    }
}

fn truth(is: bool) -> Symbol {
    if is { sym::TRUE } else { sym::FALSE }
}

impl LockPlace {
    /// The parameter that is this very place.
    pub(crate) fn parameter(&self) -> Option<u32> {
        match self.root {
            Root::Param(param) if self.path.is_empty() => Some(param),
            _ => None,
        }
    }
}
