//! Futures that live on over the rounds of a loop, `&mut fut`, and are dropped when another branch, or a timeout, leaves their scope.

use super::progress::Source;
use super::sites::{Branch, DropKind, DropSite, Expiry, others};
use super::tree::Tree;
use crate::ir::{ExprId, ExprKind, PatId};

impl Tree<'_, '_> {
    /// Where one branch polls a future that was made before, and another leaves.
    pub(super) fn left_sites(
        &self,
        select: ExprId,
        branches: &[Branch],
        sites: &mut Vec<DropSite>,
    ) {
        for (index, branch) in branches.iter().enumerate() {
            for (pat, made) in self.kept_futures(branch.future) {
                let exit = others(branches, index).find_map(|other| self.exit(other.handler, pat));
                let Some(exit) = exit else { continue };
                let survives = |pat: PatId| self.outlives(pat, select, exit);
                sites.extend(self.site(made, DropKind::Left(self.ir().span(exit)), &survives));
            }
        }
    }

    /// `timeout(limit, &mut fut)`, where the scope of `fut` is left when time is up.
    pub(super) fn left_at_timeout(&self, wait: ExprId, timeout: ExprId, sites: &mut Vec<DropSite>) {
        for (pat, made) in self.kept_futures(timeout) {
            let exit = match self.expiry(wait) {
                Some(Expiry::Handled(handler)) => self.exit(handler, pat),
                Some(Expiry::FallsThrough) => None,
                None => {
                    let parent = self.parent(wait).get();
                    parent.filter(|&parent| matches!(self.kind(parent), ExprKind::Try(_)))
                }
            };
            let Some(exit) = exit else { continue };
            let survives = |pat: PatId| self.outlives(pat, wait, exit);
            sites.extend(self.site(made, DropKind::Left(self.ir().span(exit)), &survives));
        }
    }

    /// The futures that were made by an earlier `let` of the same piece, and what made them.
    fn kept_futures(&self, future: ExprId) -> Vec<(PatId, ExprId)> {
        let kept = self.sources(future).into_iter().filter_map(|source| {
            let (Source::Borrowed(name) | Source::Call(name)) = source else { return None };
            // `fut.as_mut()`.
            let spot = self.spot(name).filter(|spot| spot.path.is_empty())?;
            let made = self.bounds.get(&spot.root).filter(|bound| bound.whole)?.from;
            let is_handle = self
                .type_effects(self.ty(made))
                .is_some_and(|effects| effects.task_handle.is_some());
            let is_own = self.lets.contains_key(&made) && self.piece(made) == self.piece(name);
            (is_own && !is_handle).then_some((spot.root, made))
        });
        kept.collect()
    }

    /// The first way out of `handler` after which nobody can poll the future that `pat` is.
    pub(super) fn exit(&self, handler: ExprId, pat: PatId) -> Option<ExprId> {
        self.below_in_piece(handler).find(|&at| match self.kind(at) {
            ExprKind::Return(_) | ExprKind::Try(_) => true,
            ExprKind::Break { label, .. } => {
                let target = self.target(at, label);
                target.is_some_and(|target| {
                    let mut later = self.mentions(pat).iter();
                    !later.any(|&mention| {
                        self.enter(mention) > self.leave(target) && !self.is_dropped(mention)
                    })
                })
            }
            _ => false,
        })
    }

    /// Whether what the future worked on is used again after `exit`: by the caller if nothing went wrong, or behind the loop.
    pub(super) fn outlives(&self, pat: PatId, select: ExprId, exit: ExprId) -> bool {
        match self.kind(exit) {
            ExprKind::Return(value) => {
                let is_fine = value.is_none() || self.is_ok(value);
                is_fine && self.piece(exit).is_none() && self.is_borrowed_param(pat)
            }
            ExprKind::Break { label, .. } => {
                let target = self.target(exit, label).unwrap_or(select);
                let before = self.bounds.get(&pat).is_none_or(|at| at.at < self.enter(target));
                before && self.used_after(pat, target)
            }
            _ => false,
        }
    }
}
