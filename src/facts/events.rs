//! What the walk over a function writes down, as plain data.

use std::ops::Range;

use crate::ir::{ExprId, Name, PatId};
use crate::link::infer::Res;
use crate::link::{AdtId, ConstId, FnId, Program, Symbol};
use crate::models::{AcquireMode, ArgUse, Effects, LockModel};
use crate::source::Span;

/// Everything of interest in one function, closures and async blocks included, in evaluation order.
#[derive(Debug, Default)]
pub struct FnFlow {
    /// The first is the function itself.
    pub pieces: Vec<Piece>,
    pub calls: Vec<Call>,
    pub awaits: Vec<AwaitPoint>,
    pub acquisitions: Vec<Acquisition>,
    pub dropped_guards: Vec<DroppedGuard>,
    pub head_guards: Vec<HeadGuard>,
    /// Functions named without being called: handlers, callbacks.
    pub mentions: Vec<(FnId, Span)>,
    /// Acquisitions whose guard the function returns.
    pub returned_guards: Vec<u32>,
    /// Each `loop` that awaits and is never left.
    pub endless_loops: Vec<EndlessLoop>,
    /// What must hold where a call's `when` points.
    pub conditions: Vec<Condition>,
    /// Arguments whose variant is written at the call: the call, the parameter, the variant.
    pub known_args: Vec<(u32, u32, Variant)>,
    /// Parameters that are called, each with the call.
    pub called_params: Vec<(u32, u32)>,
    /// Does something of its own before it returns: a call as a statement, a task spawned.
    pub acts: bool,
    /// Waits for peers or for the signal to stop, or has a `loop` that awaits and is never left - and not in a task that nobody waits for.
    pub serves: bool,
}

/// A stretch of code that runs as one: the function's own body, a closure's or an async block's.
#[derive(Clone, Copy, Debug)]
pub struct Piece {
    pub kind: PieceKind,
    /// The piece it is written in; 0 for the function.
    pub parent: u32,
    pub runs: Runs,
    /// Runs on an executor: an `await` may stand in it, or it is a closure run on the spot in such code.
    pub is_async: bool,
    /// A closure: the function of the workspace it was handed to, and as which argument, the receiver counted.
    pub handed: Option<(FnId, u32)>,
    /// Made in a loop.
    pub in_loop: bool,
    /// A closure run elsewhere that only makes a future, and hands it to nobody who asked for one.
    pub gives_future: bool,
    pub span: Span,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceKind {
    Function,
    Closure,
    Async,
}

/// When and where a piece runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runs {
    /// The function itself.
    Called,
    /// A closure, before the call that it was handed to returns.
    Inline,
    /// A closure, on a thread that may block.
    Offloaded,
    /// A closure, on another thread.
    Elsewhere,
    /// A future that becomes a task.
    Spawned,
    /// A future that is polled where it stands.
    Polled,
    /// A closure, whenever the future or stream that it was built into is polled.
    WhenPolled,
    /// A future that is run to its end where it stands.
    BlockedOn,
    /// Kept, returned or handed to a function that we do not know.
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Callee {
    Fn(FnId),
    /// Any implementation of this trait function.
    Virtual(FnId),
    Extern(Symbol),
    /// A local closure or function pointer, or nothing we know.
    Unknown,
}

impl Callee {
    pub(crate) fn of(res: Res) -> Self {
        match res {
            Res::Fn(func) => Self::Fn(func),
            Res::Virtual(func) => Self::Virtual(func),
            Res::Extern(path) => Self::Extern(path),
            Res::None | Res::Local(_) | Res::Ctor(..) | Res::Const(_) | Res::Derived => {
                Self::Unknown
            }
        }
    }

    /// What models and the configuration say of it.
    pub fn effects(self, program: &Program) -> &Effects {
        match self.func() {
            Some(func) => program.effects(func),
            None => Effects::none(),
        }
    }

    pub fn func(self) -> Option<FnId> {
        match self {
            Self::Fn(func) | Self::Virtual(func) => Some(func),
            Self::Extern(_) | Self::Unknown => None,
        }
    }
}

#[derive(Debug)]
pub struct Call {
    pub expr: ExprId,
    /// The callee's path or the method's name.
    pub span: Span,
    pub callee: Callee,
    pub piece: u32,
    /// Guards alive when it runs (for futures: when they are awaited).
    pub held: Vec<u32>,
    /// Guards alive on some way to it that no condition is known to rule out.
    pub possibly_held: Vec<u32>,
    pub reachable: bool,
    /// Part of builds that are released, as far as the code around it in its function says.
    pub released: bool,
    /// Its future is awaited or polled in place.
    pub awaited: bool,
    /// What its future was handed to.
    pub handed: Option<ArgUse>,
    /// Its value is what the function returns.
    pub returned: bool,
    /// Where receiver and arguments live.
    pub args: Vec<Option<LockPlace>>,
    pub in_loop: bool,
    /// Part of a `return` or `break`.
    pub leaving: bool,
    /// Calls a function that somebody stored before, and not to let it see what is held.
    pub is_callback: bool,
    /// The lock it takes.
    pub acquires: Option<u32>,
    /// An absolute path written as its first argument.
    pub path_argument: Name,
    /// The innermost of the conditions it stands under.
    pub when: Option<u32>,
}

impl Call {
    pub(crate) fn new(
        expr: ExprId,
        span: Span,
        callee: Callee,
        piece: u32,
        held: Vec<u32>,
    ) -> Self {
        Self {
            expr,
            span,
            callee,
            piece,
            held,
            possibly_held: Vec::new(),
            reachable: true,
            released: true,
            awaited: false,
            handed: None,
            returned: false,
            args: Vec::new(),
            in_loop: false,
            leaving: false,
            is_callback: false,
            acquires: None,
            path_argument: Name::EMPTY,
            when: None,
        }
    }
}

#[derive(Clone, Debug)]
pub struct EndlessLoop {
    pub calls: Range<usize>,
    /// Each round waits for the clock: what it does is done now and then.
    pub is_paced: bool,
}

/// What must hold for code to be reached.
#[derive(Clone, Copy, Debug)]
pub struct Condition {
    pub what: When,
    /// The condition around it.
    pub outer: Option<u32>,
}

/// A variant of an enum; `true` and `false` have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant {
    pub of: Option<AdtId>,
    pub name: Symbol,
}

impl Variant {
    /// Whether a value cannot be both.
    pub fn excludes(self, other: Self) -> bool {
        self.of == other.of && self.name != other.name
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The parameter is this variant.
    Is(u32, Variant),
    /// Something has failed.
    Failed,
    /// A lazy static is used for the first time.
    FirstUse,
}

#[derive(Debug)]
pub struct AwaitPoint {
    pub span: Span,
    pub piece: u32,
    /// Guards alive on some way here.
    pub maybe_held: Vec<u32>,
    /// The type of what is awaited, and the call that gave it.
    pub of: Option<AdtId>,
    pub call: Option<u32>,
    pub in_loop: bool,
    /// Its type is a parameter of the function: it waits for whatever the caller gave.
    pub is_given: bool,
}

/// Something that is held for as long as a value lives: a lock, a permit, an entered span.
#[derive(Debug)]
pub struct Acquisition {
    pub place: Option<LockPlace>,
    pub class: Option<LockClass>,
    /// The lock that it takes; none where what is held is no lock: a span, a runtime's context.
    pub lock: Option<LockModel>,
    /// The type of what keeps it while it lives; none where it is over when the call returns.
    pub guard: Option<AdtId>,
    pub mode: AcquireMode,
    pub is_try: bool,
    /// The method's name.
    pub span: Span,
    pub piece: u32,
    /// Guards alive before it.
    pub held: Vec<u32>,
    /// Guards alive on some way to it that no condition is known to rule out.
    pub possibly_held: Vec<u32>,
    /// Guards taken beside it, in one `join!`: each may come first.
    pub beside: Vec<u32>,
    /// A function of the workspace that returns the guard; which lock that is, its own flow tells.
    pub getter: Option<FnId>,
    pub receiver: Option<ExprId>,
    pub binding: Binding,
    /// The call that takes it; none for what is no lock and made by none.
    pub call: Option<u32>,
}

impl Acquisition {
    pub(crate) fn new(span: Span, piece: u32, mode: AcquireMode, held: Vec<u32>) -> Self {
        Self {
            place: None,
            class: None,
            lock: None,
            guard: None,
            mode,
            is_try: false,
            span,
            piece,
            held,
            possibly_held: Vec::new(),
            beside: Vec::new(),
            getter: None,
            receiver: None,
            binding: Binding::Temporary,
            call: None,
        }
    }
}

/// What keeps a guard alive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Binding {
    Temporary,
    Named(PatId),
    /// It is this function's, locked there, while it runs a closure that was handed to it.
    Lent(FnId, Span),
}

impl FnFlow {
    /// The calls in the closure or block at `body`, and in what lies in it.
    pub fn calls_in(&self, body: Span) -> impl Iterator<Item = &Call> {
        self.calls.iter().filter(move |call| {
            let mut at = call.piece;
            while at != 0 && self.pieces[at as usize].span != body {
                at = self.pieces[at as usize].parent;
            }
            at != 0
        })
    }

    /// Where arguments live matters to callees that lock them. What a local owns is nobody else's unless a lock is held; with a million calls
    /// the rest would be the largest part of the facts.
    pub(crate) fn forget_places(&mut self) {
        for call in &mut self.calls {
            if call.held.is_empty() && call.acquires.is_none() {
                for place in &mut call.args {
                    place.take_if(|place| matches!(place.root, Root::Local(_)));
                }
            }
            if call.args.iter().all(Option::is_none) {
                call.args = Vec::new();
            }
        }
        self.calls.shrink_to_fit();
        self.pieces.shrink_to_fit();
    }

    /// How far the walk is, to come back to.
    pub(crate) fn mark(&self) -> Mark {
        Mark([
            self.pieces.len(),
            self.calls.len(),
            self.awaits.len(),
            self.mentions.len(),
            self.endless_loops.len(),
            self.called_params.len(),
            self.dropped_guards.len(),
            self.head_guards.len(),
            self.conditions.len(),
            self.known_args.len(),
        ])
    }

    /// Forgets what was written down since, but for acquisitions, which guards are known by.
    pub(crate) fn rewind(&mut self, mark: Mark) {
        let Mark([pieces, calls, awaits, mentions, loops, params, guards, heads, whens, args]) =
            mark;
        self.pieces.truncate(pieces);
        self.calls.truncate(calls);
        self.awaits.truncate(awaits);
        self.mentions.truncate(mentions);
        self.endless_loops.truncate(loops);
        self.called_params.truncate(params);
        self.dropped_guards.truncate(guards);
        self.head_guards.truncate(heads);
        self.conditions.truncate(whens);
        self.known_args.truncate(args);
    }

    /// What must hold for `call` to be reached.
    pub fn conditions_of(&self, call: &Call) -> impl Iterator<Item = When> {
        let next = |at: &u32| self.conditions[*at as usize].outer;
        std::iter::successors(call.when, next).map(|at| self.conditions[at as usize].what)
    }

    pub(crate) fn acquisitions_named(&mut self, guards: &[u32], binding: Binding) {
        for &guard in guards {
            self.acquisitions[guard as usize].binding = binding;
        }
    }
}

/// A point of the walk.
#[derive(Clone, Copy)]
pub(crate) struct Mark([usize; 10]);

/// A place that holds a lock, as one function sees it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LockPlace {
    pub root: Root,
    /// Fields from the root, each with the type that declares it.
    pub path: Vec<(Symbol, Option<AdtId>)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Root {
    /// The receiver is parameter 0 of a method.
    Param(u32),
    Static(ConstId),
    Local(PatId),
}

/// What two functions agree on when they mean the same lock: its declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LockClass {
    Field(AdtId, Symbol),
    /// A field whose type has a parameter, or a handle that an enum's getter chooses, in this field of another type: each type that it is filled
    /// with has a lock of its own.
    Within(AdtId, Symbol, (AdtId, Symbol)),
    Static(ConstId),
}

/// What was acquired and is dropped in the same statement.
#[derive(Debug)]
pub struct DroppedGuard {
    pub acquisition: u32,
    /// The `_` that it was bound to.
    pub wildcard: Span,
    pub followed_by: Following,
}

/// A temporary of a head that its body does not need and that is alive until the body's end.
#[derive(Debug)]
pub struct HeadGuard {
    pub acquisition: u32,
    pub head: Head,
    /// What the body does.
    pub calls: Range<usize>,
    pub awaits: Range<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Head {
    Match,
    IfLet,
    WhileLet,
    For,
}

/// What a name in place of a `_` would have kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Following {
    Code,
    /// Its block ends there, the function goes on.
    EndOfBlock,
    EndOfFunction,
}
