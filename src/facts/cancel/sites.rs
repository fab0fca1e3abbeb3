//! Where futures are dropped before they are done, and what they worked on that is used again: branches of `select!`, and timeouts. `races` and `left`
//! have the rest.

use super::progress::{Run, Source};
use super::tree::Tree;
use crate::ir::{ExprId, ExprKind, MacroShape, PatId, PatKind};
use crate::models::TaskHandle;
use crate::source::{Place, Span};

/// A future that may be dropped half-way.
#[derive(Debug)]
pub struct DropSite {
    /// The future.
    pub span: Span,
    pub how: DropKind,
    /// What it does.
    pub run: Run,
    /// The bindings that outlive it and are used again; if there are none, nothing comes of it here.
    pub survivors: Vec<PatId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DropKind {
    /// Another branch of a `select!` in a loop: that branch's future.
    Branch(Span),
    /// Another branch of a `select!` that is run once, after which the code goes on: that branch's future.
    Once(Span),
    /// A timeout: where the code goes on, if it says so.
    Timeout(Option<Span>),
    /// Another future of a race, or what it waits for beside them.
    Race,
    /// Another of those that are polled together fails: where the code goes on, if it says so.
    Sibling(Option<Span>),
    /// The task is aborted there.
    Abort(Place),
    /// The scope of the future, which was polled before, is left there.
    Left(Span),
    /// What keeps the future, or its task, is dropped: a set, a handle.
    Keeper,
    /// The client that asked for it goes away.
    Client,
}

/// One branch of a select-shaped macro.
#[derive(Clone, Copy)]
pub(super) struct Branch {
    pub pat: PatId,
    pub future: ExprId,
    pub cond: ExprId,
    pub handler: ExprId,
}

impl Tree<'_, '_> {
    /// Whether `expr` gives the value of the body of the loop or function around it, and so of nothing that looks at it.
    pub(super) fn ends_loop_body(&self, expr: ExprId, around: ExprId) -> bool {
        let mut at = expr;
        loop {
            if self.is_statement(at) {
                return true;
            }
            let parent = self.parent(at);
            if parent.is_none() {
                return false;
            }
            if parent == around {
                return true;
            }
            // `let x = select! { .. };` is looked at.
            match self.kind(parent) {
                ExprKind::Block(block) if self.ir().blocks[block.index()].tail == at => at = parent,
                ExprKind::If { cond, .. } if cond != at => at = parent,
                ExprKind::Match { scrutinee, .. } if scrutinee != at => at = parent,
                ExprKind::Macro(_) if self.branches(parent).is_some() => at = parent,
                _ => return false,
            }
        }
    }

    pub(super) fn branches(&self, expr: ExprId) -> Option<Vec<Branch>> {
        let ExprKind::Macro(call) = self.kind(expr) else { return None };
        let MacroShape::Select(select) = self.ir().macros[call.index()].shape else { return None };
        let arms = self.ir().list(self.ir().selects[select.index()].arms);
        let arms = arms.map(|arm| self.ir().select_arms[arm.index()]);
        Some(
            arms.map(|arm| Branch {
                pat: arm.pat,
                future: arm.future,
                cond: arm.cond,
                handler: arm.handler,
            })
            .collect(),
        )
    }

    /// Whether the loop surely goes on after `handler` of the `select!`, which it stands in.
    pub(super) fn goes_on(&self, select: ExprId, handler: ExprId, around: ExprId) -> bool {
        if self.always_leaves(handler, Some(around)) || self.ends_condition(handler, around) {
            return false;
        }
        // What looks at the value of a `select!` may leave the loop.
        self.ends_loop_body(select, around) || self.always_continues(handler, around)
    }

    /// `done = true` in a branch of `while !done { .. }`.
    fn ends_condition(&self, handler: ExprId, around: ExprId) -> bool {
        let ExprKind::While { cond, .. } = self.kind(around) else { return false };
        self.below(handler).any(|expr| {
            let ExprKind::Assign { lhs, .. } = self.kind(expr) else { return false };
            self.spot(lhs).is_some_and(|spot| self.mentions_inside(spot.root, cond))
        })
    }

    fn always_continues(&self, handler: ExprId, around: ExprId) -> bool {
        self.below_in_piece(handler).any(|expr| {
            matches!(self.kind(expr), ExprKind::Continue { .. })
                && self.loop_around(expr) == Some(around)
        })
    }

    pub(super) fn drop_sites(&self) -> Vec<DropSite> {
        let mut sites = Vec::new();
        for &select in &self.kinds.selects {
            self.select_sites(select, &self.branches(select).unwrap_or_default(), &mut sites);
        }
        for &wait in &self.kinds.awaits {
            let ExprKind::Await(inner) = self.kind(wait) else { continue };
            let Some(effects) = self.effects(inner) else { continue };
            if effects.gives_up {
                sites.extend(self.failed_site(wait, inner, DropKind::Timeout));
                self.left_at_timeout(wait, inner, &mut sites);
            } else if effects.races {
                self.race_sites(wait, inner, &mut sites);
            } else if effects.fails_fast {
                self.sibling_call(wait, inner, &mut sites);
            }
        }
        self.sibling_macros(&mut sites);
        sites.extend(self.spawns().filter_map(|call| self.abort_site(call)));
        sites.extend(self.kinds.calls.iter().filter_map(|&call| self.kept_site(call)));
        sites.sort_by_key(|site| site.span.start);
        sites
    }

    fn select_sites(&self, select: ExprId, branches: &[Branch], sites: &mut Vec<DropSite>) {
        self.left_sites(select, branches, sites);
        let Some(around) = self.loop_around(select) else {
            self.single_select_sites(select, branches, sites);
            return;
        };
        for (index, branch) in branches.iter().enumerate() {
            let goes_on =
                others(branches, index).find(|other| self.goes_on(select, other.handler, around));
            let Some(other) = goes_on.or(others(branches, index).next()) else { continue };
            let before = self.enter(around);
            let survives = |pat: PatId| {
                goes_on.is_some() && self.bounds.get(&pat).is_none_or(|bound| bound.at < before)
            };
            let how = DropKind::Branch(self.ir().span(other.future));
            sites.extend(self.site(branch.future, how, &survives));
        }
    }

    /// A `select!` that is run once: what its branches worked on is named again below it.
    fn single_select_sites(&self, select: ExprId, branches: &[Branch], sites: &mut Vec<DropSite>) {
        for (index, branch) in branches.iter().enumerate() {
            // What looks at the value of a `select!` may leave.
            let goes_on = others(branches, index)
                .find(|other| self.is_statement(select) && !self.may_leave(other.handler));
            let Some(other) = goes_on.or(others(branches, index).next()) else { continue };
            let survives = |pat: PatId| {
                let before =
                    self.bounds.get(&pat).is_none_or(|bound| bound.at < self.enter(select));
                goes_on.is_some() && before && self.used_after(pat, select)
            };
            let how = DropKind::Once(self.ir().span(other.future));
            sites.extend(self.site(branch.future, how, &survives));
        }
    }

    pub(super) fn may_leave(&self, handler: ExprId) -> bool {
        self.below_in_piece(handler).any(|at| match self.kind(at) {
            ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Try(_) => true,
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } | ExprKind::Macro(_) => {
                self.always_leaves(at, None)
            }
            _ => false,
        })
    }

    pub(super) fn site(
        &self,
        future: ExprId,
        how: DropKind,
        survives: &dyn Fn(PatId) -> bool,
    ) -> Option<DropSite> {
        // A task runs on when its handle is dropped.
        let detaches = self
            .type_effects(self.ty(future))
            .is_some_and(|effects| effects.task_handle == Some(TaskHandle::Detach));
        if detaches {
            return None;
        }
        let mut run = Run::default();
        for source in self.sources(future) {
            match source {
                Source::Call(call) => run.add_call(self.ir().span(call), self.operation(call)),
                Source::Block(block) => run.append(self.run(block, survives)),
                Source::Borrowed(_) => {}
            }
        }
        if run.steps.is_empty() {
            return None;
        }
        let places = run.steps.iter().filter_map(|step| step.call.as_ref());
        let places = places.chain(run.carried.iter().map(|carried| &carried.taken));
        let mut survivors: Vec<PatId> = places
            .flat_map(|call| call.places.iter().flatten())
            .map(|spot| spot.root)
            .filter(|&pat| survives(pat))
            .collect();
        survivors.sort_unstable();
        survivors.dedup();
        let span = self.ir().span(future);
        Some(DropSite { span, how, run, survivors })
    }

    /// A future that is dropped where waiting for `wait` gives an error: time is up.
    pub(super) fn failed_site(
        &self,
        wait: ExprId,
        future: ExprId,
        how: fn(Option<Span>) -> DropKind,
    ) -> Option<DropSite> {
        let Some(expiry) = self.expiry(wait) else {
            return self.site(future, how(None), &|_| false);
        };
        let on = match expiry {
            Expiry::FallsThrough => None,
            Expiry::Handled(handler) => Some(self.ir().span(handler)),
        };
        let around = self.loop_around(wait);
        let stays_in_loop = around.filter(|&around| match expiry {
            Expiry::FallsThrough => true,
            Expiry::Handled(handler) => {
                !self.always_leaves(handler, Some(around)) && !self.ends_condition(handler, around)
            }
        });
        let survives = |pat: PatId| {
            let at = self.bounds.get(&pat).map_or(0, |bound| bound.at);
            if stays_in_loop.is_some_and(|around| at < self.enter(around)) {
                return true;
            }
            if at > self.enter(wait) {
                return false;
            }
            match expiry {
                Expiry::Handled(handler) if self.always_leaves(handler, None) => {
                    self.gives_success(handler) && self.is_borrowed_param(pat)
                }
                Expiry::Handled(handler) if self.tail_success(wait, handler) => {
                    self.is_borrowed_param(pat)
                }
                // It leaves the loop, or this round of it.
                Expiry::Handled(handler) if self.always_leaves(handler, Some(handler)) => false,
                _ => self.used_after(pat, wait),
            }
        };
        self.site(future, how(on), &survives)
    }

    pub(super) fn is_borrowed_param(&self, pat: PatId) -> bool {
        self.params.contains(&pat) && self.is_reference(self.typed.pat_ty(pat))
    }

    /// Named again after the statement that `wait` stands in, other than to be dropped or closed.
    pub(super) fn used_after(&self, pat: PatId, wait: ExprId) -> bool {
        let end =
            self.around(wait).find(|&at| self.is_statement(at) || self.lets.contains_key(&at));
        let end = end.map_or(u32::MAX, |at| self.leave(at));
        self.mentions(pat).iter().any(|&at| self.enter(at) > end && !self.is_dropped(at))
    }

    pub(super) fn is_dropped(&self, name: ExprId) -> bool {
        let parent = self.parent(name);
        !parent.is_none() && self.effects(parent).is_some_and(|effects| effects.drops)
    }

    /// `return Ok(..)`: whoever called takes it that nothing went wrong.
    fn gives_success(&self, handler: ExprId) -> bool {
        self.below_in_piece(handler).any(|expr| {
            matches!(self.kind(expr), ExprKind::Return(value) if !value.is_none() && self.is_ok(value))
        })
    }

    fn tail_success(&self, wait: ExprId, handler: ExprId) -> bool {
        let is_tail = self.around(wait).skip(1).all(|at| match self.kind(at) {
            ExprKind::Match { scrutinee, .. } => scrutinee == wait,
            ExprKind::Block(block) => {
                !self.ir().blocks[block.index()].tail.is_none() && !self.is_statement(wait)
            }
            _ => false,
        });
        is_tail && self.is_ok(handler)
    }

    pub(super) fn is_ok(&self, value: ExprId) -> bool {
        match self.kind(value) {
            ExprKind::Call { callee, .. } => match self.kind(callee) {
                ExprKind::Name(name) => self.ir().name(name) == "Ok",
                ExprKind::Path(path) => self.last_segment(path) == "Ok",
                _ => false,
            },
            ExprKind::Block(block) => {
                let tail = self.ir().blocks[block.index()].tail;
                !tail.is_none() && self.is_ok(tail)
            }
            _ => false,
        }
    }

    /// What becomes of an error that waiting gives, as of a timeout that has run out; none where that cannot be told.
    pub(super) fn expiry(&self, wait: ExprId) -> Option<Expiry> {
        if self.is_statement(wait) {
            return Some(Expiry::FallsThrough);
        }
        if let Some(&(pat, otherwise)) = self.lets.get(&wait) {
            let is_wild = matches!(self.ir().pats[pat.index()].kind, PatKind::Wild);
            return match otherwise.get() {
                Some(otherwise) => Some(Expiry::Handled(otherwise)),
                None if is_wild => Some(Expiry::FallsThrough),
                None => None,
            };
        }
        let parent = self.parent(wait).get()?;
        match self.kind(parent) {
            ExprKind::Match { scrutinee, arms } if scrutinee == wait => {
                let mut arms = self.ir().list(arms).map(|arm| self.ir().arms[arm.index()]);
                let arm = arms.find(|arm| {
                    matches!(self.ir().pats[arm.pat.index()].kind, PatKind::Wild)
                        || self.pattern_name(arm.pat) == "Err"
                })?;
                Some(Expiry::Handled(arm.body))
            }
            ExprKind::Let { pat, .. } => self.conditional(parent, self.pattern_name(pat)),
            ExprKind::MethodCall { .. } => match self.method(parent) {
                "is_err" => self.conditional(parent, "Err"),
                "is_ok" => self.conditional(parent, "Ok"),
                _ => None,
            },
            _ => None,
        }
    }

    /// `if let Ok(..) = ..`, `if ...is_err()` and `while let Err(..) = ..`.
    fn conditional(&self, cond: ExprId, name: &str) -> Option<Expiry> {
        let parent = self.parent(cond).get()?;
        match (self.kind(parent), name) {
            (ExprKind::If { cond: whole, otherwise, .. }, "Ok") if whole == cond => {
                Some(otherwise.get().map_or(Expiry::FallsThrough, Expiry::Handled))
            }
            (
                ExprKind::If { cond: whole, then: body, .. }
                | ExprKind::While { cond: whole, body, .. },
                "Err",
            ) if whole == cond => Some(Expiry::Handled(body)),
            _ => None,
        }
    }
}

pub(super) fn others(branches: &[Branch], index: usize) -> impl Iterator<Item = &Branch> {
    let all = branches.iter().enumerate();
    all.filter(move |&(other, _)| other != index).map(|(_, other)| other)
}

#[derive(Clone, Copy)]
pub(super) enum Expiry {
    FallsThrough,
    Handled(ExprId),
}
