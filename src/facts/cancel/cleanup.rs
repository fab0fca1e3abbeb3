//! Effects that are undone after an await: a count that goes up and down, an entry made and removed. Models say which functions are such pairs;
//! functions of the workspace that do one half for their caller count as well.

use rustc_hash::FxHashMap;

use super::progress::Operation;
use super::spots::Spot;
use super::tree::Tree;
use super::{CancelFlow, Sparse};
use crate::ir::{ExprId, ExprKind, Literal, PatId};
use crate::link::infer::Res;
use crate::link::{FnId, Program};
use crate::models::Effects;
use crate::source::Span;

/// Something begun before an await and settled after it.
#[derive(Debug)]
pub struct Unsettled {
    pub kind: UnsettledKind,
    pub begin: Span,
    pub wait: Span,
    pub settle: Span,
    pub place: Spot,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnsettledKind {
    /// The word of the pair.
    Pair(String),
    /// `flag.store(true)` and back. A plain field that is set is mostly meant to stay so: it marks what cannot be used after an interruption.
    Flag,
    /// Functions of the workspace of which it is not known yet whether they are a pair.
    Calls(Box<(Operation, Operation)>),
}

/// One half.
struct Half {
    expr: ExprId,
    span: Span,
    kind: UnsettledKind,
    place: Spot,
    /// The first argument's binding: the key of an entry.
    key: Option<PatId>,
    begins: bool,
}

impl Tree<'_, '_> {
    /// The pairs around awaits, and the halves that the function does for its callers.
    pub(super) fn unsettled(
        &self,
        params: &[PatId],
    ) -> (Vec<Unsettled>, Vec<(String, bool, Spot)>) {
        let mut halves = Vec::new();
        let awaits = &self.kinds.awaits;
        let says = |effects: &Effects| effects.begins.is_some() || effects.settles.is_some();
        if awaits.is_empty() {
            halves.extend(self.calls_that(says).filter_map(|call| self.half(call)));
        } else {
            halves.extend(self.kinds.calls.iter().filter_map(|&call| self.half(call)));
        }
        let effects = halves.iter().filter(|half| params.contains(&half.place.root));
        let effects = effects.filter_map(|half| match &half.kind {
            UnsettledKind::Pair(word) => Some((word.clone(), half.begins, half.place.clone())),
            _ => None,
        });
        let effects: Vec<_> = effects.collect();
        let mut found: Vec<Unsettled> = Vec::new();
        for begin in
            halves.iter().filter(|half| half.begins || matches!(half.kind, UnsettledKind::Calls(_)))
        {
            for settle in &halves {
                if let Some(wait) = self.splits(begin, settle, awaits)
                    && found.iter().all(|known| known.begin != begin.span)
                {
                    found.push(self.pair_of(begin, settle, wait));
                }
            }
        }
        (found, effects)
    }

    fn pair_of(&self, begin: &Half, settle: &Half, wait: ExprId) -> Unsettled {
        let kind = match (&begin.kind, &settle.kind) {
            (UnsettledKind::Calls(first), UnsettledKind::Calls(last)) => {
                UnsettledKind::Calls(Box::new((first.0.clone(), last.1.clone())))
            }
            (kind, _) => kind.clone(),
        };
        Unsettled {
            kind,
            begin: begin.span,
            wait: self.ir().span(wait),
            settle: settle.span,
            place: begin.place.clone(),
        }
    }

    /// The await at which `begin` has happened and `settle`, which surely comes, has not.
    fn splits(&self, begin: &Half, settle: &Half, awaits: &[ExprId]) -> Option<ExprId> {
        let is_pair = match (&begin.kind, &settle.kind) {
            (UnsettledKind::Calls(first), UnsettledKind::Calls(last)) => {
                first.0.callee != last.0.callee
            }
            (first, last) => first == last && begin.begins && !settle.begins,
        };
        let later = self.leave(begin.expr) < self.enter(settle.expr);
        if !is_pair || !later || begin.place != settle.place || begin.key != settle.key {
            return None;
        }
        if self.piece(begin.expr) != self.piece(settle.expr)
            || !self.is_async_here(begin.expr)
            || !self.settles_surely(begin.expr, settle.expr)
        {
            return None;
        }
        let found = awaits.iter().copied().find(|&wait| {
            self.enter(wait) > self.leave(begin.expr)
                && self.leave(wait) < self.enter(settle.expr)
                && self.piece(wait) == self.piece(begin.expr)
                && !self.exclusive(begin.expr, wait)
        })?;
        (!self.is_guarded(begin, found)).then_some(found)
    }

    fn is_async_here(&self, expr: ExprId) -> bool {
        match self.piece(expr).get() {
            Some(piece) => matches!(self.kind(piece), ExprKind::Async { .. }),
            None => self.program.func(self.function).is_async,
        }
    }

    /// `settle` is a statement of a block that `begin` stands in, or in an arm of a `match` on it.
    fn settles_surely(&self, begin: ExprId, settle: ExprId) -> bool {
        let statement = self.around(settle).find(|&at| self.is_statement(at));
        let Some(statement) = statement else { return false };
        let block = self.parent(statement);
        let only_own = self.around(settle).take_while(|&at| at != statement).all(|at| {
            !matches!(
                self.kind(at),
                ExprKind::If { .. }
                    | ExprKind::Match { .. }
                    | ExprKind::Loop { .. }
                    | ExprKind::Closure(_)
                    | ExprKind::Async { .. }
                    | ExprKind::While { .. }
                    | ExprKind::For { .. }
            )
        });
        let scrutinized = self
            .around(begin)
            .find(|&at| matches!(self.kind(at), ExprKind::Match { .. } | ExprKind::If { .. }));
        only_own
            && !self.exclusive(begin, settle)
            && (self.contains(block, begin)
                || scrutinized.is_some_and(|branch| self.contains(branch, settle)))
    }

    /// Something with a destructor of its own is made in between, and may do it.
    fn is_guarded(&self, begin: &Half, wait: ExprId) -> bool {
        let from = self.enter(begin.expr);
        self.bounds.iter().any(|(&pat, bound)| {
            !bound.from.is_none()
                && bound.at > from
                && bound.at < self.enter(wait)
                && self.has_destructor(pat)
        })
    }

    fn has_destructor(&self, pat: PatId) -> bool {
        let ty = self.typed.pat_ty(pat);
        let Some(adt) = self.typed.cx.adt_of(ty).filter(|_| !self.is_reference(ty)) else {
            return false;
        };
        let effects = self.program.adt(adt).effects.as_deref();
        self.program.drop_impl(adt).is_some()
            || effects.is_some_and(|effects| effects.must_hold.is_some())
            || self.program.text(self.program.adt(adt).name).ends_with("Guard")
    }

    /// Others see it too: below a reference that the function was given.
    fn is_shared_place(&self, spot: &Spot) -> bool {
        let is_param =
            self.params.iter().any(|&pat| super::summary::binding(self.ir(), pat) == spot.root);
        let ty = self.typed.pat_ty(spot.root);
        is_param
            && !spot.path.is_empty()
            && (self.is_reference(ty)
                || self.type_effects(ty).is_some_and(|effects| effects.shared))
    }

    fn half(&self, expr: ExprId) -> Option<Half> {
        let ExprKind::MethodCall { receiver, .. } = self.kind(expr) else { return None };
        let func = self.callee(expr).func()?;
        let place = self.spot(receiver).filter(|spot| self.is_shared_place(spot))?;
        let effects = self.effects(expr);
        let word = |word: &Option<String>| word.clone();
        let (kind, begins) =
            match effects.map(|effects| (word(&effects.begins), word(&effects.settles))) {
                Some((Some(word), _)) => (UnsettledKind::Pair(word), true),
                Some((_, Some(word))) => (UnsettledKind::Pair(word), false),
                _ if self.method(expr) == "store" => (UnsettledKind::Flag, self.stored_flag(expr)?),
                _ if !self.program.is_model_fn(func) && !self.program.func(func).is_async => {
                    let operation = self.operation(expr);
                    (UnsettledKind::Calls(Box::new((operation.clone(), operation))), true)
                }
                _ => return None,
            };
        let key = self.operands(expr).get(1).and_then(|&key| self.key(key));
        // An entry of a map is part of it.
        let mut place = place;
        while place.path.last() == Some(&crate::link::sym::INDEX) {
            place.path.pop();
        }
        Some(Half { expr, span: self.ir().span(expr), kind, place, key, begins })
    }

    fn stored_flag(&self, expr: ExprId) -> Option<bool> {
        let value = self.operands(expr).get(1).copied()?;
        match self.kind(value) {
            ExprKind::Literal(Literal::Bool(value)) => Some(value),
            _ => None,
        }
    }

    /// `key`, `&key`, `key.clone()`.
    fn key(&self, expr: ExprId) -> Option<PatId> {
        match self.kind(expr) {
            ExprKind::Name(_) => match self.typed.res(expr) {
                Res::Local(pat) => Some(pat),
                _ => None,
            },
            ExprKind::Ref { inner, .. } | ExprKind::Deref(inner) => self.key(inner),
            ExprKind::MethodCall { receiver, .. }
                if matches!(self.method(expr), "clone" | "to_owned" | "to_string") =>
            {
                self.key(receiver)
            }
            _ => None,
        }
    }
}

/// Keeps the pairs of which both halves are known to be of one kind, on one place.
pub(super) fn pair(program: &Program, flows: &mut Sparse<CancelFlow>) {
    let mut halves: FxHashMap<FnId, Vec<(String, bool, Vec<crate::link::Symbol>)>> =
        FxHashMap::default();
    for (func, flow) in flows.iter() {
        let is_method = program.func(func).has_self;
        let own = flow
            .effects
            .iter()
            .filter(|(.., spot)| is_method && flow.params.first() == Some(&spot.root));
        let own = own.map(|(word, begins, spot)| (word.clone(), *begins, spot.path.clone()));
        halves.insert(func, own.collect());
    }
    let of = |call: &Operation| halves.get(&call.callee.func()?);
    for flow in flows.values_mut() {
        flow.unsettled.retain_mut(|unsettled| {
            let UnsettledKind::Calls(calls) = &unsettled.kind else { return true };
            let (Some(first), Some(last)) = (of(&calls.0), of(&calls.1)) else { return false };
            let word = first.iter().find_map(|(word, begins, place)| {
                let undone = last
                    .iter()
                    .any(|(other, ends, there)| !ends && other == word && there == place);
                let both = first
                    .iter()
                    .any(|(other, begins, there)| !begins && other == word && there == place)
                    || last
                        .iter()
                        .any(|(other, begins, there)| *begins && other == word && there == place);
                (*begins && undone && !both).then(|| word.clone())
            });
            match word {
                Some(word) => {
                    unsettled.kind = UnsettledKind::Pair(word);
                    true
                }
                None => false,
            }
        });
    }
}
