//! Futures that are polled together and dropped as soon as one of them fails: `try_join!` and its like, and collections that are left at the first error
//! of an item. As elsewhere, something comes of it only where the code goes on after the error with what the others worked on.

use super::progress::Source;
use super::sites::{DropKind, DropSite};
use super::tree::Tree;
use crate::ir::{ExprId, ExprKind, MacroShape, PatId, PatKind};

impl Tree<'_, '_> {
    /// `try_join!(a, b)`.
    pub(super) fn sibling_macros(&self, sites: &mut Vec<DropSite>) {
        for &expr in &self.kinds.macros {
            let ExprKind::Macro(call) = self.kind(expr) else { continue };
            let MacroShape::Exprs(list) = self.ir().macros[call.index()].shape else { continue };
            // Most macros format: what they are is only looked up for others.
            let mut operands = self.ir().list(list);
            let may_poll = operands.len() > 1
                && operands.all(|at| !matches!(self.kind(at), ExprKind::Literal(_)));
            if may_poll && self.macro_effects(expr).fails_fast {
                self.sibling_sites(expr, &self.ir().list(list).collect::<Vec<_>>(), sites);
            }
        }
    }

    /// `try_join(a, b).await`, `try_join_all(items.iter().map(..)).await`, `items.try_for_each_concurrent(..).await`.
    pub(super) fn sibling_call(&self, wait: ExprId, call: ExprId, sites: &mut Vec<DropSite>) {
        match self.polled(call).as_slice() {
            &[all] => match self.written_elements(all) {
                Some(futures) => self.sibling_sites(wait, &futures, sites),
                None => self.alike_sites(wait, all, sites),
            },
            [] => self.alike_sites(wait, call, sites),
            futures => self.sibling_sites(wait, futures, sites),
        }
    }

    /// `[a, b]` or `vec![a, b]`.
    fn written_elements(&self, all: ExprId) -> Option<Vec<ExprId>> {
        match self.kind(all) {
            ExprKind::Array(list) => Some(self.ir().list(list).collect()),
            ExprKind::Macro(call) => {
                self.elements(all)?;
                match self.ir().macros[call.index()].shape {
                    MacroShape::Exprs(list) => Some(self.ir().list(list).collect()),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn sibling_sites(&self, wait: ExprId, futures: &[ExprId], sites: &mut Vec<DropSite>) {
        let looked = self.looked_at(wait);
        for (index, &future) in futures.iter().enumerate() {
            let mut others = futures.iter().enumerate().filter(|&(other, _)| other != index);
            if others.any(|(_, &other)| self.may_fail(other)) {
                sites.extend(self.failed_site(looked, future, DropKind::Sibling));
            }
        }
    }

    /// Futures that a closure makes, one for each item: any of them may be the one that fails.
    fn alike_sites(&self, wait: ExprId, made: ExprId, sites: &mut Vec<DropSite>) {
        let looked = self.looked_at(wait);
        for expr in self.below(made) {
            if let ExprKind::Closure(closure) = self.kind(expr) {
                let body = self.ir().closures[closure.index()].body;
                sites.extend(self.failed_site(looked, body, DropKind::Sibling));
            }
        }
    }

    /// The outcome as it is first named, if it has a name: there it is seen what becomes of an error.
    fn looked_at(&self, wait: ExprId) -> ExprId {
        let Some(&(pat, otherwise)) = self.lets.get(&wait) else { return wait };
        match self.ir().pats[pat.index()].kind {
            PatKind::Binding { .. } if otherwise.is_none() => {
                self.mentions(pat).first().copied().unwrap_or(wait)
            }
            _ => wait,
        }
    }

    /// Whether a future may give an error. A call may; a block that ends in `Ok(..)` needs a `?` or a `return` for it.
    fn may_fail(&self, future: ExprId) -> bool {
        self.sources(future).iter().any(|source| match *source {
            Source::Block(block) => {
                let ExprKind::Async { body, .. } = self.kind(block) else { return true };
                let leaves = |at| {
                    matches!(self.kind(at), ExprKind::Try(_) | ExprKind::Return(_))
                        || matches!(self.kind(at), ExprKind::Macro(_))
                            && self.always_leaves(at, None)
                };
                !self.is_ok(body) || self.below_in_piece(block).any(leaves)
            }
            Source::Call(_) | Source::Borrowed(_) => true,
        })
    }

    /// The loop over what `items` polls that an error of one ends, and the way out, after which nobody polls the others.
    pub(super) fn error_exit(&self, items: PatId) -> Option<(ExprId, ExprId)> {
        self.kinds.loops.iter().find_map(|&repeated| {
            let polls = self
                .mentions(items)
                .iter()
                .any(|&at| self.contains(repeated, at) && self.is_awaited(self.parent(at)));
            let mut handlers = self.error_handlers(repeated).into_iter().filter(|_| polls);
            let exit = handlers.find_map(|handler| self.exit(handler, items))?;
            Some((repeated, exit))
        })
    }

    /// What runs in `within` where something was an error.
    fn error_handlers(&self, within: ExprId) -> Vec<ExprId> {
        let mut found = Vec::new();
        for at in self.below_in_piece(within) {
            match self.kind(at) {
                ExprKind::Match { arms, .. } => {
                    let arms = self.ir().list(arms).map(|arm| self.ir().arms[arm.index()]);
                    let errors = arms.filter(|arm| self.is_error_pattern(arm.pat));
                    found.extend(errors.map(|arm| arm.body));
                }
                ExprKind::If { cond, then, .. } => match self.kind(cond) {
                    ExprKind::Let { pat, .. } if self.is_error_pattern(pat) => found.push(then),
                    ExprKind::MethodCall { .. } if self.method(cond) == "is_err" => {
                        found.push(then);
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        found
    }

    /// `Err(..)`, `Some(Err(..))`, `Ok(Err(..)) | Err(..)`.
    fn is_error_pattern(&self, pat: PatId) -> bool {
        let ir = self.ir();
        match ir.pats[pat.index()].kind {
            PatKind::TupleStruct { pats, .. } => {
                self.pattern_name(pat) == "Err"
                    || ir.list(pats).any(|inner| self.is_error_pattern(inner))
            }
            PatKind::Or(pats) => ir.list(pats).any(|inner| self.is_error_pattern(inner)),
            _ => false,
        }
    }
}
