//! Futures that are dropped outside of `select!`: the slower ones of a race, tasks that are aborted, and what is put into collections that poll it. As
//! elsewhere, what they worked on has to be used afterwards, and nothing may lead out in between, for something to come of it.

use super::sites::{DropKind, DropSite};
use super::tree::Tree;
use crate::ir::{ArmId, ExprId, ExprKind, List, PatId, PatKind};
use crate::models::ArgUse;
use crate::source::Place;

impl Tree<'_, '_> {
    /// `a.or(b).await`: one of them is dropped as soon as the other is done.
    pub(super) fn race_sites(&self, wait: ExprId, race: ExprId, sites: &mut Vec<DropSite>) {
        let parent = self.parent(wait);
        if !parent.is_none()
            && let ExprKind::Match { scrutinee, arms } = self.kind(parent)
            && scrutinee == wait
        {
            return self.matched_race(parent, (race, arms), sites);
        }
        let leaves = self.leaves_after(wait);
        let around = self.loop_around(wait);
        let survives = |pat: PatId| {
            let at = self.bounds.get(&pat).map_or(0, |bound| bound.at);
            let in_loop = around.is_some_and(|around| at < self.enter(around));
            !leaves && (in_loop || at < self.enter(wait) && self.used_after(pat, wait))
        };
        for future in self.polled(race) {
            sites.extend(self.site(future, DropKind::Race, &survives));
            self.made_by_closures(future, sites);
        }
    }

    /// `match select(a, b).await { Left((x, b)) => .., Right((y, _)) => .. }`: in the arm of the one the other is dropped, if nobody takes it.
    fn matched_race(
        &self,
        whole: ExprId,
        (race, arms): (ExprId, List<ArmId>),
        sites: &mut Vec<DropSite>,
    ) {
        let around = self.loop_around(whole);
        for (future, winner) in self.polled(race).into_iter().zip(["Right", "Left"]) {
            let mut arms = self.ir().list(arms).map(|arm| self.ir().arms[arm.index()]);
            let arm = arms.find(|arm| self.pattern_name(arm.pat) == winner);
            if arm.is_some_and(|arm| self.takes_rest(arm.pat)) {
                continue;
            }
            let goes_on = arm.is_some_and(|arm| match around {
                Some(around) => self.goes_on(whole, arm.body, around),
                None => self.is_statement(whole) && !self.may_leave(arm.body),
            });
            let survives = |pat: PatId| {
                let at = self.bounds.get(&pat).map_or(0, |bound| bound.at);
                let in_loop = around.is_some_and(|around| at < self.enter(around));
                goes_on && (in_loop || at < self.enter(whole) && self.used_after(pat, whole))
            };
            sites.extend(self.site(future, DropKind::Race, &survives));
        }
    }

    /// Whether the second half of `Left((value, rest))`, or all of it, has a name that is mentioned.
    fn takes_rest(&self, pat: PatId) -> bool {
        let ir = self.ir();
        let PatKind::TupleStruct { pats, .. } = ir.pats[pat.index()].kind else { return true };
        let Some(inner) = ir.list(pats).next() else { return true };
        let rest = match ir.pats[inner.index()].kind {
            PatKind::Tuple(pats) => ir.list(pats).last().unwrap_or(inner),
            _ => inner,
        };
        let mut taken = false;
        ir.bindings(rest, &mut |binding| taken |= !self.mentions(binding).is_empty());
        taken
    }

    /// `select_all(peers.iter().map(|peer| fetch(peer)))`.
    fn made_by_closures(&self, futures: ExprId, sites: &mut Vec<DropSite>) {
        for expr in self.below(futures) {
            if let ExprKind::Closure(closure) = self.kind(expr) {
                let body = self.ir().closures[closure.index()].body;
                sites.extend(self.site(body, DropKind::Race, &|_| false));
            }
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

    /// `handle.abort()`, or `set.abort_all()`, in the function that spawned the task by `call`: what it shares with others outlives it.
    pub(super) fn abort_site(&self, call: ExprId) -> Option<DropSite> {
        let keeper = match self.lets.get(&call) {
            Some(&(task, _)) => task,
            None => self.local(*self.operands(call).first()?)?,
        };
        let aborted = self.mentions(keeper).iter().find_map(|&mention| {
            let parent = self.parent(mention).get()?;
            let aborts = self.effects(parent).is_some_and(|effects| effects.aborts);
            aborts.then(|| Place { file: self.typed.file, span: self.ir().span(parent) })
        })?;
        self.spawned_site(call, DropKind::Abort(aborted))
    }

    /// The task that `call` starts, ended by whoever can.
    pub(super) fn spawned_site(&self, call: ExprId, how: DropKind) -> Option<DropSite> {
        let future = *self.used(call, ArgUse::Spawns).first()?;
        let survives = |pat: PatId| {
            let ty = self.typed.pat_ty(pat);
            let before = self.bounds.get(&pat).is_none_or(|bound| bound.at < self.enter(call));
            before && self.type_effects(ty).is_some_and(|effects| effects.shared)
        };
        self.site(future, how, &survives)
    }

    /// `futures.push(fetch(url))`, where the function may be left before all of them are done.
    pub(super) fn kept_site(&self, call: ExprId) -> Option<DropSite> {
        let ExprKind::MethodCall { receiver, .. } = self.kind(call) else { return None };
        self.type_effects(self.ty(receiver)).filter(|effects| effects.polls_items)?;
        let items = self.local(receiver)?;
        let future = *self.operands(call).get(1)?;
        if let Some((repeated, exit)) = self.error_exit(items) {
            let survives = |pat: PatId| self.outlives(pat, repeated, exit);
            return self.site(future, DropKind::Sibling(Some(self.ir().span(exit))), &survives);
        }
        let from = self.enter(self.loop_around(call).unwrap_or(call));
        let is_left = self.below_in_piece(self.body).any(|at| {
            let leaves = matches!(
                self.kind(at),
                ExprKind::Return(_) | ExprKind::Try(_) | ExprKind::Break { .. }
            );
            leaves && self.enter(at) > from
        });
        if is_left { self.site(future, DropKind::Keeper, &|_| false) } else { None }
    }
}
