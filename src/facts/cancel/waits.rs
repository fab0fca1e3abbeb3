//! Timeouts that change nothing, bodies that wait while a stream of futures stands still, and async work in destructors.

use super::progress::Source;
use super::tree::Tree;
use crate::ir::{ExprId, ExprKind, MacroShape};
use crate::link::ty::{Ty, TyKind};
use crate::models::{ArgUse, TaskHandle};
use crate::source::Span;

/// A timeout around a task: it goes on when time is up.
#[derive(Debug)]
pub struct TimedTask {
    pub timeout: Span,
    pub task: Span,
    pub kind: TimedTaskKind,
    /// The call of the timeout, or what waits for it.
    pub(super) wait: ExprId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimedTaskKind {
    /// A handle that is moved in.
    Handle,
    /// A blocking closure that is handed off right there: nothing can stop it.
    Offloaded,
}

/// `while let Some(x) = futures.next().await { other().await }`.
#[derive(Debug)]
pub struct BufferedBody {
    pub next: Span,
    pub wait: Span,
}

/// Work for a runtime in a destructor.
#[derive(Debug)]
pub struct DropWork {
    pub span: Span,
    pub is_spawned: bool,
}

impl Tree<'_, '_> {
    fn timeouts(&self) -> impl Iterator<Item = (ExprId, ExprId)> + '_ {
        self.calls_that(|effects| effects.gives_up).filter_map(|call| {
            let index = usize::from(matches!(self.kind(call), ExprKind::Call { .. }));
            Some((call, *self.operands(call).get(index)?))
        })
    }

    /// Timeouts around what is done at its first poll.
    pub(super) fn idle_timeouts(&self) -> Vec<Span> {
        let idle = self.timeouts().filter(|&(_, future)| self.never_waits(future));
        idle.map(|(call, _)| self.callee_span(call)).collect()
    }

    fn never_waits(&self, future: ExprId) -> bool {
        match self.kind(future) {
            ExprKind::Async { body, .. } => {
                let works = self.below(body).any(|at| self.is_call(at));
                works && !self.below_in_piece(future).any(|at| self.may_wait(at))
            }
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => {
                self.effects(future).is_some_and(|effects| effects.never_suspends)
                    || self.callee_never_waits(future)
            }
            _ => false,
        }
    }

    fn may_wait(&self, expr: ExprId) -> bool {
        match self.kind(expr) {
            ExprKind::Await(_) => true,
            ExprKind::Macro(call) => {
                matches!(
                    self.ir().macros[call.index()].shape,
                    MacroShape::Select(_) | MacroShape::Opaque | MacroShape::Block(_)
                ) || self.macro_effects(expr).join
            }
            _ => false,
        }
    }

    /// An async function of the workspace with a body and no await in it.
    fn callee_never_waits(&self, call: ExprId) -> bool {
        let crate::facts::events::Callee::Fn(func) = self.callee(call) else { return false };
        let data = self.program.func(func);
        let linked = self.program.file(data.file);
        let ir = &linked.ir;
        let function = ir.functions[data.idx.index()];
        if !function.is_async
            || function.body.is_none()
            || linked.is_model
            || crate::facts::is_trait_impl(self.program, func)
        {
            return false;
        }
        let mut waits = false;
        let mut calls = false;
        let mut stack = vec![function.body];
        while let Some(at) = stack.pop() {
            match ir.expr(at) {
                ExprKind::Await(_) | ExprKind::Opaque(_) => waits = true,
                ExprKind::Macro(call) => {
                    waits |= !matches!(
                        ir.macros[call.index()].shape,
                        MacroShape::Exprs(_)
                            | MacroShape::Matches { .. }
                            | MacroShape::Repeat { .. }
                    );
                }
                ExprKind::MethodCall { .. } => calls = true,
                // `Ok(..)` is no work.
                ExprKind::Call { callee, .. } => calls |= !is_constructor(ir, callee),
                _ => {}
            }
            ir.children(at, &mut |child| stack.push(child));
        }
        calls && !waits
    }

    pub(super) fn timed_tasks(&self) -> Vec<TimedTask> {
        let mut found = Vec::new();
        for (call, future) in self.timeouts() {
            let is_handle = self
                .type_effects(self.ty(future))
                .is_some_and(|effects| effects.task_handle == Some(TaskHandle::Detach));
            // What is given a token can be told to stop.
            if !is_handle
                || self.is_reference(self.ty(future))
                || self.ends_function(call)
                || self.names_token(self.bound_from(future))
            {
                continue;
            }
            let offloads =
                self.effects(future).is_some_and(|effects| effects.uses(ArgUse::Offloads));
            let wait = self.named_wait(call).unwrap_or(call);
            let aborts = self
                .kinds
                .calls
                .iter()
                .any(|&at| matches!(self.method(at), "abort" | "abort_handle"));
            if offloads || !aborts {
                found.push(TimedTask {
                    timeout: self.callee_span(call),
                    task: self.ir().span(future),
                    kind: if offloads { TimedTaskKind::Offloaded } else { TimedTaskKind::Handle },
                    wait,
                });
            }
        }
        found
    }

    /// Where a future with a name is awaited, if that is the only place where it is named.
    fn named_wait(&self, future: ExprId) -> Option<ExprId> {
        let (pat, _) = self.lets.get(&future)?;
        let &[only] = self.mentions(*pat) else { return None };
        let wait = self.parent(only);
        matches!(self.kind(wait), ExprKind::Await(_)).then_some(wait)
    }

    /// Nothing is asked of the outcome: a grace period at shutdown.
    fn ends_function(&self, timeout: ExprId) -> bool {
        let wait = self.parent(timeout);
        if wait.is_none() || !matches!(self.kind(wait), ExprKind::Await(_)) {
            return false;
        }
        // What ends with the process is not detached.
        let mut calls = self.kinds.calls.iter();
        let ends = calls.any(|&at| self.enter(at) > self.enter(wait) && self.ends_process(at));
        ends || matches!(self.expiry(wait), Some(super::sites::Expiry::FallsThrough))
    }

    pub(super) fn buffered_bodies(&self) -> Vec<BufferedBody> {
        let mut found = Vec::new();
        for &expr in &self.kinds.loops {
            let ExprKind::While { cond, body, .. } = self.kind(expr) else { continue };
            let ExprKind::Let { scrutinee, .. } = self.kind(cond) else { continue };
            let Some(next) = self.awaited_call(scrutinee) else { continue };
            let Some(&receiver) = self.operands(next).first() else { continue };
            if !self.effects(next).is_some_and(|effects| effects.takes)
                || !self.polls_own_futures(self.ty(receiver))
            {
                continue;
            }
            let piece = self.piece(expr);
            let wait = self.below(body).find(|&at| {
                self.piece(at) == piece
                    && matches!(self.kind(at), ExprKind::Await(inner) if !self.is_quick(inner))
            });
            if let Some(wait) = wait.filter(|&wait| !self.always_leaves_after(wait, expr)) {
                found.push(BufferedBody { next: self.ir().span(next), wait: self.ir().span(wait) });
            }
        }
        found
    }

    /// The stream's own `next`, and what only waits for time.
    fn is_quick(&self, future: ExprId) -> bool {
        self.type_says(self.ty(future), &|effects| effects.timer || effects.task_handle.is_some())
    }

    fn always_leaves_after(&self, wait: ExprId, around: ExprId) -> bool {
        let ExprKind::While { body, .. } = self.kind(around) else { return false };
        self.around(wait)
            .take_while(|&at| at != body)
            .any(|at| self.always_leaves(at, Some(around)))
    }

    /// `x.next().await?`
    fn awaited_call(&self, expr: ExprId) -> Option<ExprId> {
        match self.kind(expr) {
            ExprKind::Try(inner) => self.awaited_call(inner),
            ExprKind::Await(inner) => {
                self.sources(inner).into_iter().find_map(|source| match source {
                    Source::Call(call) => Some(call),
                    _ => None,
                })
            }
            _ => None,
        }
    }

    fn polls_own_futures(&self, ty: Ty) -> bool {
        let says = self.type_says(ty, &|effects| effects.polls_items);
        says && !self.holds_tasks(ty, 0)
    }

    /// Tasks run by themselves, whoever asks for their outcome.
    fn holds_tasks(&self, ty: Ty, depth: u32) -> bool {
        let types = &self.typed.cx.types;
        let TyKind::Adt(adt, args) = types.kind(types.peel(ty)) else { return false };
        let effects = self.program.adt(adt).effects.as_deref();
        let is_task =
            effects.is_some_and(|effects| effects.independent || effects.task_handle.is_some());
        is_task
            || depth < 5
                && types.list_items(args).iter().any(|&inner| self.holds_tasks(inner, depth + 1))
    }

    /// What a destructor asks of a runtime.
    pub(super) fn drop_work(&self) -> Vec<DropWork> {
        if !self.is_destructor() || self.asks_for_runtime() {
            return Vec::new();
        }
        let mut found = Vec::new();
        for &(expr, effects) in &self.kinds.modelled {
            let is_spawned = effects.uses(ArgUse::Spawns);
            let on_handle = matches!(self.kind(expr), ExprKind::MethodCall { .. });
            if is_spawned && !on_handle || effects.uses(ArgUse::BlocksOn) {
                found.push(DropWork { span: self.callee_span(expr), is_spawned });
            }
        }
        found
    }

    fn is_destructor(&self) -> bool {
        let data = self.program.func(self.function);
        let crate::link::Container::Impl(imp) = data.container else { return false };
        let of_trait = self.program.impls[imp.index()].of_trait.as_ref();
        of_trait.is_some_and(|of| Some(of.of) == self.program.lang.drop)
    }

    fn asks_for_runtime(&self) -> bool {
        self.any_call(|effects| effects.detects_runtime)
    }
}

/// `Ok`, `State::New`: by the way such names are written.
fn is_constructor(ir: &crate::ir::FileIr, callee: ExprId) -> bool {
    let name = match ir.expr(callee) {
        ExprKind::Name(name) => name,
        ExprKind::Path(path) => {
            let segments = ir.paths[path.index()].segments;
            let mut segments = ir.pairs::<crate::ir::Name, crate::ir::GenericArgsId>(segments);
            segments.next_back().map_or(crate::ir::Name::EMPTY, |(name, _)| name)
        }
        _ => return false,
    };
    ir.name(name).starts_with(char::is_uppercase)
}
