//! Where values go that are lost when nobody takes care of them: futures, streams, handles and sets of tasks, results of results. Each is followed
//! from the expression that makes it to every place where it ends. Knows types and signatures, no API and no rule.
//!
//! A value's fates are those of all ways that it may take; nobody asks in which order. So "never awaited" is certain, "awaited" is not.

mod calls;
mod kinds;
mod macros;
mod nodes;
mod passing;
mod touched;
mod walk;

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::events::Callee;
use crate::ir::{ExprId, PatId};
use crate::link::ty::TyKind;
use crate::link::{AdtId, FnId, Program, Symbol};
use crate::models::{ArgUse, Effects, TaskHandle};
use crate::source::{Place, Span};
pub(crate) use kinds::{is_inert, is_lazy};
use nodes::NodeId;
use passing::Passing;
pub(crate) use touched::touched;
pub(crate) use walk::function;

/// The values that one function makes, and what it does with those that it is given.
#[derive(Debug, Default)]
pub struct FnValues {
    /// In source order.
    pub made: Vec<Made>,
    /// What becomes of each parameter, the receiver counted.
    params: Vec<Vec<Fate>>,
    /// What becomes of what calls give back that such values are passed to.
    given_back: FxHashMap<NodeId, Vec<Fate>>,
    /// Fields of the workspace's types that hold tasks, and what this function does with them.
    fields: Vec<(Field, FieldUse)>,
    /// Where values with a name are awaited: the branch of each such `await`.
    pub awaits: Vec<(ExprId, u32)>,
}

pub type Field = (AdtId, Symbol);

/// What is done with a field, and where it is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldUse {
    pub func: FnId,
    pub place: Place,
    pub in_loop: bool,
    pub fate: Fate,
}

/// A value, where it is made.
#[derive(Debug)]
pub struct Made {
    pub expr: ExprId,
    /// The callee's path or the method's name.
    pub span: Span,
    pub callee: Callee,
    pub kind: Kind,
    /// The statement that it is all of, or the pattern that it is bound by.
    pub statement: Option<Span>,
    /// That statement is a `let`.
    pub is_let: bool,
    /// And its pattern `_`.
    pub is_wildcard: bool,
    /// An `await` may stand here.
    pub awaitable: bool,
    /// The statement around it is one that rustc warns of.
    pub must_use: bool,
    pub in_loop: bool,
    /// The arm, branch, loop or closure that it is made in.
    pub branch: u32,
    /// The name that the awaited value had, whose fates those of an outcome depend on.
    pub of: Vec<Fate>,
    /// On which way it was lost: part of a collection, the output of another future.
    pub way: Way,
    pub fates: Vec<Fate>,
    pub task: Option<Box<Task>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Does nothing until it is polled.
    Future,
    /// Gives nothing until it is polled.
    Stream,
    Task(TaskHandle),
    /// Tasks are spawned into it; they end with it.
    TaskSet,
    /// A task whose handle is kept by the set that it was spawned into.
    Spawned,
    /// What awaiting gave: a result of a result.
    Outcome,
    /// Of this type, which keeps what is written to it until it is flushed.
    Writer(AdtId),
}

/// How a value was wrapped on its way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Way {
    /// Put into a collection.
    pub collected: bool,
    /// The output of a future that ran.
    pub nested: bool,
    /// An item of a stream.
    pub streamed: bool,
    /// In a field of another value.
    pub held: bool,
}

/// What is known of a task where it is spawned.
#[derive(Clone, Debug, Default)]
pub struct Task {
    /// The function whose future runs, if it is just a call.
    pub callee: Option<FnId>,
    /// Its body, if it is written here.
    pub body: Option<Span>,
    /// What it gives is a `Result`.
    pub fallible: bool,
    /// An assertion or panic stands in it.
    pub asserts: bool,
    /// Off-loaded to threads that may block.
    pub blocking: bool,
    /// Given by a function of the workspace.
    pub handed_out: bool,
    /// What runs was put into a span before it was handed over.
    pub keeps_span: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Dropped by a statement.
    Discarded,
    /// Bound to `_`.
    Wildcard,
    /// Bound to this name, which nobody mentions.
    Unused(PatId),
    /// Handed to `drop` as soon as it is made.
    Dropped,
    /// Handed to `drop` under a name: on purpose.
    LetGo,
    /// Only looked at: compared, formatted, counted.
    Looked,
    /// What is inside was matched.
    Matched,
    /// Its error was handed on or ended the task: `?`, `unwrap`.
    Raised,
    /// Awaited in the function that makes it.
    Awaited(ExprId),
    Handed(ArgUse),
    Returned,
    Stored(Option<Field>),
    /// A collection that something was put into.
    Filled,
    /// A method was called on it.
    Called(FnId),
    /// An argument of a function of the workspace, and where its value goes if it is given back.
    Passed(FnId, u32, NodeId),
    /// Out of sight.
    Unknown,
}

/// The values of all functions of the workspace.
#[derive(Debug, Default)]
pub struct Values {
    fns: Vec<FnValues>,
    /// What is done with each field that holds tasks.
    pub fields: BTreeMap<Field, Vec<FieldUse>>,
}

impl Values {
    /// Follows values into the functions of the workspace that they are passed to.
    pub(crate) fn build(program: &Program, mut fns: Vec<FnValues>) -> Self {
        retain_started(program, &mut fns);
        let passing = Passing::solve(program, &fns);
        let mut fields: BTreeMap<Field, Vec<FieldUse>> = BTreeMap::new();
        let mut followed = Vec::new();
        for (values, id) in fns.iter().zip(0..) {
            let follow = |fates: &[Fate]| passing.follow(FnId(id), fates);
            let made = values.made.iter().map(|made| (follow(&made.fates), follow(&made.of)));
            followed.push(made.collect::<Vec<_>>());
            for &(field, used) in &values.fields {
                let fates = follow(&[used.fate]).into_iter();
                let uses = fates.map(|fate| FieldUse { fate, ..used });
                fields.entry(field).or_default().extend(uses);
            }
        }
        for (values, followed) in fns.iter_mut().zip(followed) {
            for (made, (fates, of)) in values.made.iter_mut().zip(followed) {
                (made.fates, made.of) = (fates, of);
            }
        }
        Self { fns, fields }
    }

    pub fn of(&self, func: FnId) -> &[Made] {
        self.fns.get(func.index()).map_or(&[], |values| values.made.as_slice())
    }

    /// The arm, branch, loop or closure that an `await` of something with a name stands in.
    pub fn branch_of(&self, func: FnId, point: ExprId) -> Option<u32> {
        let awaits = &self.fns.get(func.index())?.awaits;
        awaits.iter().find(|&&(known, _)| known == point).map(|&(_, branch)| branch)
    }

    pub(crate) fn retain(&mut self, keep: impl Fn(&Made) -> bool) {
        for values in &mut self.fns {
            values.made.retain(|made| keep(made));
        }
    }
}

/// How many functions that only hand out a handle lie between.
const DEPTH: u32 = 6;

/// Forgets handles that functions of the workspace only hand out: their tasks were started elsewhere.
fn retain_started(program: &Program, fns: &mut [FnValues]) {
    let starts = |made: &Made, known: &[bool]| match made.callee {
        _ if !made.is_handed_out() => true,
        Callee::Fn(func) => known[func.index()],
        // One implementation that starts it is enough.
        Callee::Virtual(func) => {
            let mut any = program.implementations(func).chain([func]);
            any.any(|func| known.get(func.index()).copied().unwrap_or(false))
        }
        _ => false,
    };
    let mut known = vec![false; fns.len()];
    for _ in 0..DEPTH {
        let returns = |values: &FnValues| {
            let mut tasks = values.made.iter().filter(|made| made.task.is_some());
            tasks.any(|made| made.fates.contains(&Fate::Returned) && starts(made, &known))
        };
        known = fns.iter().map(returns).collect();
    }
    for values in fns {
        values.made.retain(|made| starts(made, &known));
    }
}

impl Made {
    /// All of what a `let _ = ..;` drops.
    pub fn is_let_wildcard(&self) -> bool {
        self.is_wildcard && self.fates == [Fate::Wildcard]
    }

    /// All of what a statement drops.
    pub fn is_dropped_statement(&self) -> bool {
        self.must_use && self.fates == [Fate::Discarded]
    }

    /// A task's handle that a function of the workspace gives.
    fn is_handed_out(&self) -> bool {
        self.task.as_ref().is_some_and(|task| task.handed_out)
    }

    /// A future that surely is never polled, in the function it is made in or those it is passed to.
    pub fn is_lost(&self, program: &Program) -> bool {
        // Who only looks at a future wants to know its size; who puts it away wanted more.
        let told = |fate: &Fate| {
            !matches!(fate, Fate::Looked | Fate::Raised | Fate::Filled | Fate::Called(_))
        };
        let put_away = self.way.collected || self.way.held;
        self.fates.iter().all(|fate| fate.loses_future(program))
            && (put_away && !self.fates.is_empty() || self.fates.iter().any(told))
    }

    /// A result of a result whose inner one nobody looks at.
    pub fn is_ignored(&self, program: &Program) -> bool {
        let unseen = |fate: &Fate| {
            let dropped = matches!(fate, Fate::Discarded | Fate::Wildcard | Fate::Unused(_));
            dropped || *fate == Fate::Looked || fate.is_question(program)
        };
        !self.fates.is_empty() && self.fates.iter().all(unseen)
    }

    /// The first of the fates that says how it was lost.
    pub fn loss(&self) -> Option<&Fate> {
        let told = |fate: &&Fate| {
            !matches!(fate, Fate::Looked | Fate::Raised | Fate::Filled | Fate::Called(_))
        };
        self.fates.iter().find(told).or(self.fates.first())
    }
}

impl Fate {
    fn given_back(&self) -> Option<NodeId> {
        match *self {
            Self::Passed(_, _, output) => Some(output),
            _ => None,
        }
    }

    fn loses_future(&self, program: &Program) -> bool {
        match self {
            Self::Discarded
            | Self::Wildcard
            | Self::Unused(_)
            | Self::Dropped
            | Self::Looked
            | Self::Raised
            | Self::Filled => true,
            Self::Called(func) => program.only_looks(*func),
            _ => false,
        }
    }

    /// Whether a task's handle that ends so is gone, and the task with its error and panic with it.
    pub fn forgets_task(&self, program: &Program) -> bool {
        match self {
            Self::Discarded
            | Self::Wildcard
            | Self::Unused(_)
            | Self::Looked
            | Self::Raised
            | Self::Filled => true,
            Self::Called(func) => program.only_looks(*func) && !is_of_handle(program, *func),
            _ => false,
        }
    }

    /// Put into a handle that ends the task when it is dropped.
    pub fn ends_with(&self, program: &Program) -> bool {
        let Self::Called(func) = *self else { return false };
        let TyKind::Adt(adt, _) = program.types.kind(program.func(func).output) else {
            return false;
        };
        let effects = program.adt(adt).effects.as_ref();
        effects.and_then(|effects| effects.task_handle) == Some(TaskHandle::AbortOnDrop)
    }

    /// A method that answers a question about the value: `len`, `is_ok`.
    pub fn is_question(&self, program: &Program) -> bool {
        let Self::Called(func) = *self else { return false };
        matches!(program.types.kind(program.func(func).output), TyKind::Prim(_))
            && program.only_looks(func)
    }

    pub fn is_method(&self, says: impl Fn(&Effects) -> bool, program: &Program) -> bool {
        matches!(*self, Self::Called(func) if says(program.effects(func)))
    }
}

/// Whether it is a method of a task's handle: `abort` needs no `&mut`.
fn is_of_handle(program: &Program, func: FnId) -> bool {
    program.self_effects(func).task_handle.is_some()
}
