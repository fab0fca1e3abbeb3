//! Guards that the head of a `match`, `if let`, `while let` or `for` leaves alive for the body, and whether the body needs them. What the body does, rules
//! ask.

use super::super::events::{Head, HeadGuard};
use super::super::live::{Held, Owner};
use super::Flow;
use crate::ir::{BinaryOp, ExprId, ExprKind, PatId};
use crate::link::ty::{Ty, TyKind};

/// What was alive before a head.
pub(super) struct Before {
    alive: Vec<u32>,
}

impl Flow<'_, '_> {
    pub(super) fn before_head(&self) -> Before {
        Before { alive: self.live.as_ref().map(Held::maybe).unwrap_or_default() }
    }

    /// The temporaries of a head that was just evaluated, unless the body refers to what they guard.
    pub(super) fn head_guards(
        &mut self,
        before: &Before,
        head: Head,
        pats: impl IntoIterator<Item = PatId>,
    ) -> Vec<u32> {
        let Some(live) = &self.live else { return Vec::new() };
        let temporaries = (0..=self.temps).flat_map(|depth| live.owned_by(Owner::Temporary(depth)));
        let own: Vec<u32> = temporaries.filter(|guard| !before.alive.contains(guard)).collect();
        if own.is_empty() || pats.into_iter().any(|pat| self.may_refer(pat)) {
            return Vec::new();
        }
        let first = self.out.head_guards.len();
        for acquisition in own {
            let (calls, awaits) = (self.out.calls.len(), self.out.awaits.len());
            let (calls, awaits) = (calls..calls, awaits..awaits);
            self.out.head_guards.push(HeadGuard { acquisition, head, calls, awaits });
        }
        let last = self.out.head_guards.len();
        (first..last).filter_map(|index| u32::try_from(index).ok()).collect()
    }

    /// The body is over.
    pub(super) fn end_of_body(&mut self, guards: &[u32]) {
        let (calls, awaits) = (self.out.calls.len(), self.out.awaits.len());
        for &guard in guards {
            let guard = &mut self.out.head_guards[guard as usize];
            (guard.calls.end, guard.awaits.end) = (calls, awaits);
        }
    }

    /// The patterns of `if let .. && let ..`.
    pub(super) fn let_pats(&self, cond: ExprId) -> Vec<PatId> {
        match self.linked.ir.expr(cond) {
            ExprKind::Let { pat, .. } => vec![pat],
            ExprKind::Binary { op: BinaryOp::And, lhs, rhs } => {
                let mut pats = self.let_pats(lhs);
                pats.extend(self.let_pats(rhs));
                pats
            }
            _ => Vec::new(),
        }
    }

    /// Whether a pattern binds what may refer to the value that it matches.
    fn may_refer(&self, pat: PatId) -> bool {
        let mut refers = false;
        self.linked.ir.bindings(pat, &mut |binding| {
            refers |=
                !self.is_unit_variant(binding) && !self.is_owned(self.typed.pat_ty(binding), 0);
        });
        refers
    }

    /// Whether values of a type surely refer to nothing.
    pub(super) fn is_owned(&self, ty: Ty, depth: u32) -> bool {
        let types = &self.typed.cx.types;
        let all = |list| types.list_items(list).iter().all(|&ty| self.is_owned(ty, depth + 1));
        let lang = &self.program.lang;
        match types.kind(ty) {
            _ if depth > 4 => false,
            TyKind::Prim(_) | TyKind::Never => true,
            TyKind::Tuple(list) => all(list),
            TyKind::Adt(adt, args) if self.program.file(self.program.adt(adt).file).is_model => {
                let known = [lang.string, lang.vec, lang.boxed, lang.option, lang.result];
                (known.contains(&Some(adt)) || self.is_shared(ty)) && all(args)
            }
            TyKind::Adt(adt, args) => {
                let fields =
                    self.program.adt(adt).variants.iter().flat_map(|variant| &variant.fields);
                let refers = |ty: Ty| {
                    let kind = self.program.types.kind(self.program.types.peel(ty));
                    self.program.types.peel(ty) != ty || matches!(kind, TyKind::Unknown)
                };
                all(args) && !fields.map(|&(_, ty)| ty).any(refers)
            }
            _ => false,
        }
    }
}
