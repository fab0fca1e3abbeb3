//! Values that are set for one future and that the tasks which it starts do not have: what is read of them in a task without being set there. Which
//! types are such keys, models say. Reports nothing.

use rustc_hash::FxHashMap;

use super::Facts;
use super::events::Call;
use super::tree::Tree;
use crate::ir::ExprId;
use crate::link::infer::Res;
use crate::link::{ConstId, FnId, Program};
use crate::source::{Place, Span};

/// What one function does with keys: where it reads them, panicking if they are not set, and the calls that set them.
#[derive(Debug, Default)]
pub(crate) struct FnKeys {
    reads: Vec<(ExprId, ConstId)>,
    sets: Vec<(ExprId, ConstId)>,
}

pub(crate) type Keys = FxHashMap<FnId, FnKeys>;

/// A key that a task reads and nothing in it sets.
#[derive(Debug)]
pub struct UnsetKey {
    pub key: ConstId,
    /// Where it is read.
    pub place: Place,
    /// The functions through which the task comes there.
    pub through: Vec<FnId>,
}

/// How deep a task's functions are searched.
const DEPTH: usize = 3;

/// The keys that the function at hand reads and sets, if there are any.
pub(crate) fn function(tree: &Tree<'_, '_>) -> Option<FnKeys> {
    let key = |call: ExprId| match tree.typed.res(*tree.operands(call).first()?) {
        Res::Const(key) => Some((call, key)),
        _ => None,
    };
    let reads: Vec<_> = tree.calls_that(|effects| effects.needs_key).filter_map(key).collect();
    let sets: Vec<_> = tree.calls_that(|effects| effects.sets_key).filter_map(key).collect();
    (!reads.is_empty() || !sets.is_empty()).then_some(FnKeys { reads, sets })
}

impl Facts {
    /// A key that a task which `func` starts reads without having set it. The task is what is written as `body`.
    pub fn unset_key_in(&self, program: &Program, func: FnId, body: Span) -> Option<UnsetKey> {
        Search { facts: self, program, through: Vec::new(), set: Vec::new() }
            .visit(func, Some(body))
    }

    /// As above, of a task that is a call of `func`.
    pub fn unset_key_of(&self, program: &Program, func: FnId) -> Option<UnsetKey> {
        Search { facts: self, program, through: Vec::new(), set: Vec::new() }.called(func)
    }

    /// The body of the task that a call in `func` runs in, if it is one that `func` starts.
    fn task_around(&self, func: FnId, call: &Call) -> Option<Span> {
        let flow = self.flow(func);
        let tasks = || self.made(func).iter().filter_map(|made| made.task.as_ref()?.body);
        let mut at = call.piece;
        while at != 0 {
            let piece = &flow.pieces[at as usize];
            if tasks().any(|body| body == piece.span) {
                return Some(piece.span);
            }
            at = piece.parent;
        }
        None
    }
}

#[derive(Clone)]
struct Search<'a> {
    facts: &'a Facts,
    program: &'a Program,
    through: Vec<FnId>,
    set: Vec<ConstId>,
}

impl Search<'_> {
    fn called(mut self, func: FnId) -> Option<UnsetKey> {
        if self.program.is_model_fn(func)
            || self.through.len() >= DEPTH
            || self.through.contains(&func)
        {
            return None;
        }
        self.through.push(func);
        self.visit(func, None)
    }

    /// What `func` does in `task`, one of those that it starts, or by itself.
    fn visit(mut self, func: FnId, task: Option<Span>) -> Option<UnsetKey> {
        let facts = self.facts;
        let calls = facts.flow(func).calls.iter();
        let in_task = |call: &&Call| facts.task_around(func, call) == task;
        let calls: Vec<&Call> = calls.filter(|call| call.reachable).filter(in_task).collect();
        let keys = facts.keys.get(&func);
        let own = |list: fn(&FnKeys) -> &Vec<(ExprId, ConstId)>| {
            let all = keys.iter().flat_map(move |keys| list(keys));
            all.filter(|(expr, _)| calls.iter().any(|call| call.expr == *expr))
        };
        // Whatever sets a key may have been made for more than what stands in its arguments.
        self.set.extend(own(|keys| &keys.sets).map(|&(_, key)| key));
        let unset = own(|keys| &keys.reads).find(|(_, key)| !self.set.contains(key));
        if let Some(&(expr, key)) = unset {
            let span = calls.iter().find(|call| call.expr == expr)?.span;
            let place = Place { file: self.program.func(func).file, span };
            return Some(UnsetKey { key, place, through: self.through });
        }
        calls.into_iter().find_map(|call| self.clone().called(call.callee.func()?))
    }
}
