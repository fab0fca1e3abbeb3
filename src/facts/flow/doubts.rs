//! Guards that are alive on some ways to a point and not on others. That a lock is taken there again is a mistake only if such a way exists: nothing
//! that was asked since may tell the ways apart.

use super::super::live::Live;
use super::Flow;
use crate::ir::{ExprId, ExprKind, PatId};
use crate::link::infer::Res;
use crate::link::ty::TyKind;

/// Why a guard may be gone.
#[derive(Debug)]
pub(super) struct Doubt {
    /// What the branches were chosen by, and what tells afterwards which it was.
    by: Vec<PatId>,
    /// How many questions were open when they met.
    asked: usize,
}

impl Flow<'_, '_> {
    /// Code that follows is reached only by a certain answer to `cond`. Returns how many questions were open before.
    pub(super) fn ask(&mut self, cond: ExprId) -> usize {
        let mut pats = Vec::new();
        self.locals_in(cond, &mut pats);
        self.asked.push(pats);
        self.asked.len() - 1
    }

    /// Branches have met. Where some never get here, the answer still stands.
    pub(super) fn answered(&mut self, before: usize, is_left: bool) {
        self.asked.truncate(before + usize::from(is_left));
    }

    /// Branches chosen by `cond` have met: notes the guards that only some of them left alive. `branches` is all of their code.
    pub(super) fn note_doubts(&mut self, cond: ExprId, branches: &[ExprId], before: &[u32]) {
        let Some(live) = &self.live else { return };
        let surely = live.surely();
        let mut new: Vec<u32> =
            live.maybe().into_iter().filter(|guard| !surely.contains(guard)).collect();
        new.retain(|guard| !before.contains(guard) && !self.doubts.contains_key(guard));
        if new.is_empty() {
            return;
        }
        let mut by = Vec::new();
        self.locals_in(cond, &mut by);
        for &branch in branches {
            self.flags_set_in(branch, &mut by);
        }
        for guard in new {
            self.doubts.insert(guard, Doubt { by: by.clone(), asked: self.asked.len() });
        }
    }

    /// Guards that are not surely alive here.
    pub(super) fn doubtful(live: &Live) -> Vec<u32> {
        let Some(live) = live else { return Vec::new() };
        let surely = live.surely();
        live.maybe().into_iter().filter(|guard| !surely.contains(guard)).collect()
    }

    /// Guards that are alive on a way to here that nothing rules out.
    pub(super) fn possibly_held(&self) -> Vec<u32> {
        let mut guards = Self::doubtful(&self.live);
        guards.retain(|guard| {
            self.doubts.get(guard).is_some_and(|doubt| {
                let since = self.asked.iter().skip(doubt.asked).flatten();
                doubt.asked <= self.asked.len()
                    && !since.into_iter().any(|pat| doubt.by.contains(pat))
            })
        });
        guards
    }

    /// What `let pat = if .. {} else {}` gives may say which way it was: a flag, a variant.
    pub(super) fn tells(&mut self, pat: PatId) {
        if self.doubts.is_empty() {
            return;
        }
        let mut flags = Vec::new();
        let ir = &self.linked.ir;
        ir.bindings(pat, &mut |pat| flags.push(pat));
        flags.retain(|&pat| self.is_flag(pat));
        for doubt in self.doubts.values_mut().filter(|doubt| doubt.asked == self.asked.len()) {
            doubt.by.extend(&flags);
        }
    }

    fn is_flag(&self, pat: PatId) -> bool {
        let types = &self.typed.cx.types;
        match types.kind(types.peel(self.typed.pat_ty(pat))) {
            TyKind::Adt(adt, _) => self.program.adt(adt).is_enum,
            TyKind::Prim(_) | TyKind::Unknown => true,
            _ => false,
        }
    }

    fn locals_in(&self, expr: ExprId, found: &mut Vec<PatId>) {
        if expr.is_none() {
            return;
        }
        if let ExprKind::Name(_) = self.linked.ir.expr(expr)
            && let Res::Local(pat) = self.typed.res(expr)
        {
            found.push(pat);
        }
        self.linked.ir.children(expr, &mut |child| self.locals_in(child, found));
    }

    /// Locals that are assigned to.
    fn flags_set_in(&self, expr: ExprId, found: &mut Vec<PatId>) {
        if expr.is_none() {
            return;
        }
        if let ExprKind::Assign { lhs, .. } | ExprKind::AssignOp { lhs, .. } =
            self.linked.ir.expr(expr)
        {
            self.locals_in(lhs, found);
        }
        self.linked.ir.children(expr, &mut |child| self.flags_set_in(child, found));
    }
}
