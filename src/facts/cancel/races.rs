//! Futures that are dropped outside of loops: the slower ones of a race, and tasks that are aborted. As elsewhere, what they worked on has to be used
//! afterwards, and nothing may lead out in between.

use super::sites::{DropKind, DropSite};
use super::tree::Tree;
use crate::ir::{ExprId, ExprKind, PatId};

impl Tree<'_, '_> {
    /// `a.or(b).await`: one of them is dropped as soon as the other is done.
    pub(super) fn race_sites(&self, wait: ExprId, race: ExprId, sites: &mut Vec<DropSite>) {
        if self.leaves_after(wait) {
            return;
        }
        let around = self.loop_around(wait);
        let survives = |pat: PatId| {
            let at = self.bounds.get(&pat).map_or(0, |bound| bound.at);
            let in_loop = around.is_some_and(|around| at < self.enter(around));
            in_loop || at < self.enter(wait) && self.used_after(pat, wait)
        };
        for future in self.polled(race) {
            sites.extend(self.site(future, DropKind::Race, &survives));
        }
    }

    /// What looks at the outcome may leave; then nobody uses what the slower ones worked on.
    fn leaves_after(&self, wait: ExprId) -> bool {
        let is_plain = self.is_statement(wait) || self.lets.contains_key(&wait);
        let within = self.loop_around(wait).unwrap_or(self.body);
        !is_plain
            || self.below_in_piece(within).any(|at| {
                let leaves = match self.kind(at) {
                    ExprKind::Return(_) | ExprKind::Try(_) | ExprKind::Break { .. } => true,
                    ExprKind::Macro(_) => self.always_leaves(at, None),
                    _ => false,
                };
                leaves && self.enter(at) > self.leave(wait)
            })
    }

    /// `handle.abort()` in the function that spawned the task by `call`: what it shares with others outlives it.
    pub(super) fn abort_site(&self, call: ExprId) -> Option<DropSite> {
        let (task, _) = *self.lets.get(&call)?;
        let aborted = self.mentions(task).iter().find_map(|&mention| {
            let parent = self.parent(mention);
            let is_abort = !parent.is_none() && self.method(parent) == "abort";
            is_abort.then(|| self.ir().span(parent))
        })?;
        let future = *self.operands(call).last()?;
        let survives = |pat: PatId| {
            let ty = self.typed.pat_ty(pat);
            let before = self.bounds.get(&pat).is_none_or(|bound| bound.at < self.enter(call));
            before && self.type_effects(ty).is_some_and(|effects| effects.shared)
        };
        self.site(future, DropKind::Abort(aborted), &survives)
    }
}
