//! Calls: what becomes of their arguments, which locks they take, and where their value lives.

use super::super::events::{Acquisition, Call, Callee, LockPlace, PieceKind, Root, Runs, When};
use super::super::values::{is_inert, is_lazy};
use super::{Flow, Use, Value, last_segment};
use crate::ir::{ExprId, ExprKind, List, Literal, MacroCall, MacroShape, Name};
use crate::link::infer::Res;
use crate::link::ty::{Bound, Ty, TyKind};
use crate::link::{AdtId, FnId, sym};
use crate::models::{AcquireMode, ArgUse, Effects, LockFamily, LockModel};
use crate::source::Span;

impl Flow<'_, '_> {
    /// What becomes of argument `index` (the receiver not counted) of `func`.
    pub(super) fn arg_use(&self, func: FnId, index: usize) -> Option<ArgUse> {
        let index = index + usize::from(self.program.func(func).has_self);
        match self.program.arg_use(func, index)? {
            ArgUse::RunsOnUse if self.program.is_initialiser(self.func) => Some(ArgUse::RunsInline),
            usage => Some(usage),
        }
    }

    pub(super) fn args(
        &mut self,
        expr: ExprId,
        callee: Callee,
        args: List<ExprId>,
    ) -> (Vec<Value>, Vec<Runs>) {
        let func = callee.func();
        let is_once = func.is_some_and(|func| self.runs_once(func));
        let when = self.enter(if is_once { vec![When::FirstUse] } else { Vec::new() });
        let list: Vec<ExprId> = self.linked.ir.list(args).collect();
        let mut values = Vec::new();
        let mut later = Vec::new();
        for (index, &arg) in list.iter().enumerate() {
            let usage = func.and_then(|func| self.arg_use(func, index));
            let piece = match self.linked.ir.expr(arg) {
                ExprKind::Closure(closure) => {
                    let closure = self.linked.ir.closures[closure.index()];
                    Some((arg, closure.body, PieceKind::Closure, closure.is_async))
                }
                ExprKind::Async { body, .. } => Some((arg, body, PieceKind::Async, true)),
                _ => None,
            };
            match (piece, usage) {
                // The closure runs when the call does: after all arguments are evaluated.
                (Some(piece), _) => {
                    later.push((piece, usage, u32::try_from(index).unwrap_or(u32::MAX)));
                    values.push(Value::default());
                }
                (None, Some(ArgUse::Spawns | ArgUse::Polls | ArgUse::BlocksOn)) => {
                    let value = self.eval(arg, Use::Move);
                    self.out.acts |= self.piece == 0;
                    if let (Some(call), Some(usage)) = (value.future, usage) {
                        self.out.calls[call as usize].handed = Some(usage);
                        self.out.calls[call as usize].awaited |= usage != ArgUse::Spawns;
                    }
                    values.push(value);
                }
                (None, _) => {
                    values.push(self.eval(arg, Use::Move));
                    if usage == Some(ArgUse::RunsInline) {
                        self.named_callback(arg);
                    }
                }
            }
        }
        let mut runs = Vec::new();
        for ((piece, body, kind, is_async), usage, position) in later {
            let how = match runs_of(usage) {
                Runs::Inline if func.is_some_and(|func| self.is_lazy_adapter(func)) => {
                    Runs::WhenPolled
                }
                how => how,
            };
            runs.push(how);
            let detached = self.detached;
            self.detached |= how == Runs::Spawned && self.statement == expr;
            let index = self.out.pieces.len();
            values[position as usize] = match kind {
                PieceKind::Closure => self.closure(piece, body, how, is_async),
                _ => self.piece_of(piece, body, kind, how, &self.inherited(how)),
            };
            self.detached = detached;
            if let Some(func) = func
                && matches!(how, Runs::Offloaded | Runs::Elsewhere)
            {
                let output = self.typed.closure_output(piece);
                self.out.pieces[index].gives_future = self.typed.cx.is_future(output)
                    && is_lazy(self.program, &self.typed.cx.types, output)
                    && !self.asks_for_future(func, position);
            }
            if let Callee::Fn(func) = callee
                && kind == PieceKind::Closure
                && !is_async
                && !self.program.is_model_fn(func)
            {
                let param = position + u32::from(self.program.func(func).has_self);
                self.out.pieces[index].handed = Some((func, param));
            }
        }
        self.when = when;
        (values, runs)
    }

    /// Whether what `func` is handed it runs once at most: `get_or_init`, `call_once`, `LazyLock::new`.
    fn runs_once(&self, func: FnId) -> bool {
        self.program.self_effects(func).set_once
            || self.program.effects(func).uses(ArgUse::RunsOnUse)
    }

    /// Whether the closure at `position` is meant to give a future: `F: FnOnce() -> Fut, Fut: Future`.
    fn asks_for_future(&self, func: FnId, position: u32) -> bool {
        let data = self.program.func(func);
        let at = position as usize + usize::from(data.has_self);
        let Some(&input) = data.inputs.get(at) else { return false };
        let TyKind::Param(param) = self.program.types.kind(input) else { return false };
        let outputs =
            self.program.params[param as usize].bounds.iter().flat_map(|bound| &bound.assoc);
        outputs.filter(|(name, _)| *name == sym::OUTPUT).any(|&(_, output)| {
            let bounds = match self.program.types.kind(output) {
                TyKind::Param(param) => &*self.program.params[param as usize].bounds,
                TyKind::Opaque(bounds) => self.program.types.bounds(bounds),
                _ => &[],
            };
            bounds.iter().any(|bound| Some(bound.of) == self.program.lang.future)
        })
    }

    /// `fut.map(f)`, `stream.filter(f)`: what they give runs `f` when it is polled.
    pub(super) fn is_lazy_adapter(&self, func: FnId) -> bool {
        let data = self.program.func(func);
        data.is_async
            || match self.program.types.kind(data.output) {
                TyKind::Opaque(bounds) => {
                    let bounds = self.program.types.bounds(bounds);
                    bounds.iter().all(|bound| Some(bound.of) != self.program.lang.iterator)
                }
                TyKind::Adt(adt, _) => {
                    let effects = self.program.adt(adt).effects.as_ref();
                    effects.is_some_and(|effects| effects.lazy)
                }
                _ => false,
            }
    }

    /// `map(f)` calls `f`.
    pub(super) fn named_callback(&mut self, arg: ExprId) {
        let callee = Callee::of(self.typed.res(arg));
        let Some(func) = callee.func() else { return };
        self.out.mentions.retain(|&(mentioned, _)| mentioned != func);
        let span = self.linked.ir.span(arg);
        let call = Call::new(arg, span, callee, self.piece, self.held());
        self.out.calls.push(Call { when: self.when, ..call });
    }

    /// Guards that are held while a piece that runs this way runs.
    pub(super) fn inherited(&self, runs: Runs) -> Vec<u32> {
        if matches!(runs, Runs::Inline | Runs::Polled | Runs::Offloaded) {
            self.held()
        } else {
            Vec::new()
        }
    }

    pub(super) fn call(&mut self, expr: ExprId, callee: ExprId, args: List<ExprId>) -> Value {
        let target = Callee::of(self.typed.res(expr));
        if !matches!(
            self.typed.res(callee),
            Res::Fn(_) | Res::Virtual(_) | Res::Ctor(..) | Res::Extern(_)
        ) {
            self.borrow(callee);
        }
        if let Res::Ctor(..) = self.typed.res(expr) {
            let (values, _) = self.args(expr, target, args);
            // `Some(x)` is seen through.
            let value = match <[Value; 1]>::try_from(values) {
                Ok([value]) => value.without_place(),
                Err(values) => self.elements(values),
            };
            return self.literal(expr, value);
        }
        let (mut values, _) = self.args(expr, target, args);
        if let Some(first) = self.linked.ir.list(args).next() {
            self.exchange(first, target, &mut values);
        }
        self.spend(callee);
        let span = self.linked.ir.span(callee);
        let index = self.out.calls.len();
        let param = self.own_param(callee);
        let called = param.zip(u32::try_from(index).ok());
        self.out.called_params.extend(called);
        let value = self.finish_call(expr, span, target, &values, None);
        let is_stored = target == Callee::Unknown && param.is_none();
        if is_stored && self.is_callback(callee) && !self.shows_guarded(&values) {
            self.out.calls[index].is_callback = true;
        }
        value
    }

    pub(super) fn method(&mut self, expr: ExprId, receiver: ExprId, args: List<ExprId>) -> Value {
        let target = Callee::of(self.typed.res(expr));
        let by_value = target.func().is_some_and(|func| {
            let receiver = self.program.receiver(func);
            self.program.func(func).has_self && !matches!(receiver, Some(TyKind::Ref { .. }))
        });
        // `slot.take()` moves the guard out although it only borrows the slot.
        let moves =
            by_value || self.holds_alike(receiver, expr) && self.takes_out_of(receiver, target);
        let value = match (by_value, moves) {
            (true, _) => self.eval(receiver, Use::Move),
            (false, true) => self.take_out_of(receiver),
            (false, false) => self.borrow(receiver),
        };
        let (mut values, _) = self.args(expr, target, args);
        values.insert(0, value);
        self.exchange(receiver, target, &mut values);
        let span = self.linked.ir.span(expr);
        self.finish_call(expr, span, target, &values, Some(receiver))
    }

    /// Whether two expressions hold the same kind of thing: `guard.subscribe()` gives something else than `guard`.
    fn holds_alike(&self, left: ExprId, right: ExprId) -> bool {
        let of = |expr| self.guard_types(&self.guards.holders, self.ty(expr));
        let given = of(right);
        !given.is_empty() && of(left).iter().any(|guard| given.contains(guard))
    }

    /// The call itself, its operands evaluated.
    pub(super) fn finish_call(
        &mut self,
        expr: ExprId,
        span: Span,
        callee: Callee,
        values: &[Value],
        receiver: Option<ExprId>,
    ) -> Value {
        let effects = callee.effects(self.program);
        let is_async = callee.func().is_some_and(|func| self.program.func(func).is_async);
        let ty = self.ty(expr);
        let moved: Vec<u32> =
            values.iter().flat_map(|value| value.guards.iter().copied()).collect();
        let call = u32::try_from(self.out.calls.len()).unwrap_or(u32::MAX);
        // A guard that is handed over ends when the callee says.
        let held = self.held().into_iter().filter(|guard| !moved.contains(guard)).collect();
        let mut possibly_held = self.possibly_held();
        possibly_held.retain(|guard| !moved.contains(guard));
        // Where they live is asked of functions of the workspace, callbacks, and what models say something of.
        let is_plain = self.is_plain(callee);
        let asked = if is_plain { &[] } else { values };
        self.out.calls.push(Call {
            possibly_held,
            reachable: self.live.is_some() && !self.outside_runtime,
            released: self.is_released(expr),
            args: asked.iter().map(|value| value.place.clone()).collect(),
            in_loop: self.loops > 0,
            path_argument: self.path_argument(expr),
            when: self.when,
            ..Call::new(expr, span, callee, self.piece, held)
        });
        if let ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. } =
            self.linked.ir.expr(expr)
            && !is_plain
        {
            self.note_arguments(call, receiver.into_iter().chain(self.linked.ir.list(args)));
        }
        if let Some(acquires) = effects.acquires
            && let Some(receiver) = receiver
        {
            let lock = Some(self.lock_model(receiver));
            let declared = callee.func().and_then(|func| self.declared_guard(func));
            let guard = declared.or_else(|| self.connection(lock, ty));
            let pending = Acquisition {
                place: values.first().and_then(|value| value.place.clone()),
                lock,
                guard,
                is_try: acquires.is_try,
                possibly_held: self.possibly_held(),
                receiver: Some(receiver),
                call: Some(call),
                ..Acquisition::new(span, self.piece, acquires.mode, self.held())
            };
            let momentary = guard.is_none();
            let value = self.acquire(pending, call, is_async, &moved);
            if let Some(id) = self.out.calls[call as usize].acquires.filter(|_| momentary) {
                self.hold_inside(id, expr);
            }
            return value;
        }
        if let Some(pending) = self.lent(effects, callee, expr, values, call) {
            return self.acquire(pending, call, is_async, &moved);
        }
        if !effects.drops
            && !moved.is_empty()
            && (effects.passes_through && (ty.is_unknown() || self.destructed(ty).is_some())
                || self.has_guard(ty))
        {
            self.assure_by(ty, &moved);
            return Value {
                guards: moved,
                place: values.iter().find_map(|value| value.place.clone()),
                future: None,
            };
        }
        if let Some(pending) = self.given(callee, ty, span, call) {
            return self.acquire(pending, call, is_async, &moved);
        }
        self.release(&moved);
        if effects.drops {
            self.destructor(expr, span);
        }
        if effects.diverges || ty == Ty::NEVER {
            self.live = None;
        }
        let place = self.transparent(callee, expr, values);
        let is_forgotten = is_plain && self.is_forgotten(callee, ty);
        if is_forgotten {
            self.out.calls.truncate(call as usize);
        }
        let own = (!is_forgotten).then_some(call);
        Value { guards: Vec::new(), place, future: self.pinned(ty, values).or(own) }
    }

    /// Whether nobody asks for the last call, a plain one: `x.iter()` with nothing held, half of all calls.
    fn is_forgotten(&self, callee: Callee, ty: Ty) -> bool {
        let Callee::Fn(func) = callee else { return false };
        let says_nothing = |adt| self.program.adt(adt).effects.is_none();
        let is_bare = |call: &Call| call.held.is_empty() && call.possibly_held.is_empty();
        let data = self.program.func(func);
        data.has_self
            && !data.is_async
            && self.program.self_adt(func).is_none_or(says_nothing)
            && is_inert(self.program, &self.typed.cx.types, ty)
            && self.out.calls.last().is_some_and(is_bare)
    }

    /// Whether a model knows the callee and has nothing to say of it.
    fn is_plain(&self, callee: Callee) -> bool {
        callee.func().is_some_and(|func| {
            self.program.is_model_fn(func) && self.program.func(func).effects.is_none()
        })
    }

    /// `Box::pin(f())` is the future of `f()`, elsewhere in memory.
    fn pinned(&self, ty: Ty, values: &[Value]) -> Option<u32> {
        let lang = &self.program.lang;
        let adt =
            self.typed.cx.adt_of(ty).filter(|&adt| [lang.pin, lang.boxed].contains(&Some(adt)));
        let [value] = values else { return None };
        adt.and(value.future)
    }

    /// Whether builds that are released have `expr`.
    pub(super) fn is_released(&self, expr: ExprId) -> bool {
        !self.linked.ir.demanded(expr).is_some_and(|cfg| cfg.is_unreleased())
    }

    /// What a pool gives, where the pool's own type says what that is.
    fn connection(&mut self, lock: Option<LockModel>, ty: Ty) -> Option<AdtId> {
        lock.filter(|lock| lock.family == LockFamily::Pool)?;
        let output = self.future_output(ty);
        self.guard_given(if output.is_unknown() { ty } else { output })
    }

    /// The lock that an argument is, taken for as long as the call runs: `query.fetch_one(&pool)`.
    fn lent(
        &mut self,
        effects: &Effects,
        callee: Callee,
        expr: ExprId,
        values: &[Value],
        call: u32,
    ) -> Option<Acquisition> {
        let param = effects.acquires_from.as_deref()?;
        let index = self.program.parameter(callee.func()?, param)?;
        let place = values.get(index)?.place.clone()?;
        let (ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. }) =
            self.linked.ir.expr(expr)
        else {
            return None;
        };
        let method = matches!(self.linked.ir.expr(expr), ExprKind::MethodCall { .. });
        let arg = self.linked.ir.list(args).nth(index.checked_sub(usize::from(method))?)?;
        Some(Acquisition {
            place: Some(place),
            lock: Some(self.lock_model(arg)),
            possibly_held: self.possibly_held(),
            call: Some(call),
            ..Acquisition::new(
                self.linked.ir.span(expr),
                self.piece,
                AcquireMode::Permit,
                self.held(),
            )
        })
    }

    /// `drop(x)` runs the `Drop` impl of `x`.
    pub(super) fn destructor(&mut self, expr: ExprId, span: Span) {
        let ExprKind::Call { args, .. } = self.linked.ir.expr(expr) else { return };
        let arg = self.linked.ir.list(args).next();
        let kind = arg.map(|arg| self.typed.cx.types.kind(self.ty(arg)));
        if let Some(TyKind::Adt(adt, _)) = kind
            && let Some(func) = self.program.drop_impl(adt)
        {
            let held = self.held();
            self.out.calls.push(Call::new(expr, span, Callee::Fn(func), self.piece, held));
        }
    }

    /// The absolute path, or the beginning of one, that is written as the first argument.
    pub(super) fn path_argument(&self, expr: ExprId) -> Name {
        let (ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. }) =
            self.linked.ir.expr(expr)
        else {
            return Name::EMPTY;
        };
        let first = self.linked.ir.list(args).next();
        first.map_or(Name::EMPTY, |first| self.written_path(first))
    }

    /// How the absolute path that `expr` gives begins: a literal, `format!("/proc/{pid}/exe")`, or a local that was bound to one.
    pub(super) fn written_path(&self, expr: ExprId) -> Name {
        let ir = &self.linked.ir;
        match ir.expr(expr) {
            ExprKind::Literal(Literal::Path(path)) => path,
            ExprKind::Ref { inner, .. } => self.written_path(inner),
            ExprKind::Name(_) => match self.typed.res(expr) {
                Res::Local(pat) => self.paths.get(&pat).copied().unwrap_or(Name::EMPTY),
                _ => Name::EMPTY,
            },
            ExprKind::Macro(call) => match ir.macros[call.index()] {
                MacroCall { shape: MacroShape::Exprs(list), path, .. }
                    if last_segment(self.linked, path) == "format" =>
                {
                    let first = ir.list(list).next();
                    first.map_or(Name::EMPTY, |first| self.written_path(first))
                }
                _ => Name::EMPTY,
            },
            _ => Name::EMPTY,
        }
    }

    pub(super) fn future_output(&mut self, ty: Ty) -> Ty {
        self.typed.cx.future_output(ty).unwrap_or(Ty::UNKNOWN)
    }

    pub(super) fn lock_model(&mut self, receiver: ExprId) -> LockModel {
        let ty = self.ty(receiver);
        let steps = self.typed.cx.autoderef(ty);
        let found = steps.into_iter().find_map(|ty| {
            let adt = self.typed.cx.adt_of(ty)?;
            self.program.adt(adt).effects.as_ref()?.lock
        });
        found.unwrap_or(LockModel { family: LockFamily::Mutex, is_async: false, reentrant: true })
    }

    /// Takes a lock now, or when the future that does it is awaited.
    pub(super) fn acquire(
        &mut self,
        mut pending: Acquisition,
        call: u32,
        is_async: bool,
        moved: &[u32],
    ) -> Value {
        self.release(moved);
        pending.class = pending.place.as_ref().and_then(|place| place.class(self.program));
        let place = pending.place.clone();
        let next = u32::try_from(self.out.acquisitions.len()).unwrap_or(u32::MAX);
        let id = *self.acquired.entry(self.out.calls[call as usize].expr).or_insert(next);
        self.out.calls[call as usize].acquires = Some(id);
        match self.out.acquisitions.get_mut(id as usize) {
            Some(before) => *before = pending,
            None => self.out.acquisitions.push(pending),
        }
        if is_async {
            return Value { guards: Vec::new(), place, future: Some(call) };
        }
        let value = self.hold(id, place);
        Value { future: Some(call), ..value }
    }

    /// The place that a call's value still is: `x.clone()` of a handle, `x.as_ref()`, `Arc::clone(&x)`.
    pub(super) fn transparent(
        &mut self,
        callee: Callee,
        expr: ExprId,
        values: &[Value],
    ) -> Option<LockPlace> {
        let place = values.first()?.place.clone()?;
        // A derived `clone` is no function of anybody's: its type tells.
        let func = callee.func();
        let name = func.map(|func| self.program.text(self.program.func(func).name));
        if name.unwrap_or("clone") == "clone" {
            return Some(place).filter(|_| self.is_shared(self.ty(expr)));
        }
        let (func, name) = (func?, name?);
        if !self.program.is_model_fn(func) {
            return if callee == Callee::Fn(func) { self.projected(func, place) } else { None };
        }
        let keeps = self.program.effects(func).passes_through
            || matches!(
                name,
                "as_ref"
                    | "as_mut"
                    | "deref"
                    | "deref_mut"
                    | "as_deref"
                    | "as_deref_mut"
                    | "get_ref"
                    | "get_mut"
                    | "borrow"
                    | "to_owned"
            );
        keeps.then_some(place)
    }

    /// Whether an argument may refer to what a lock guards: then the callback is what the lock was taken for.
    fn shows_guarded(&self, values: &[Value]) -> bool {
        values.iter().filter_map(|value| value.place.as_ref()).any(|place| {
            let refers = match place.root {
                Root::Local(pat) => !self.is_owned(self.typed.pat_ty(pat), 0),
                Root::Param(_) | Root::Static(_) => false,
            };
            refers || place.path.iter().any(|&(name, _)| name == sym::GUARDED)
        })
    }

    /// The parameter of the function that an expression is.
    fn own_param(&self, expr: ExprId) -> Option<u32> {
        let Res::Local(pat) = self.typed.res(expr) else { return None };
        match self.places.get(&pat)? {
            LockPlace { root: Root::Param(index), path } if path.is_empty() => Some(*index),
            _ => None,
        }
    }

    /// Whether a callee is a function that somebody else chose: `Box<dyn Fn(..)>`, a field of type `F: Fn(..)`.
    fn is_callback(&mut self, callee: ExprId) -> bool {
        let ty = self.ty(callee);
        let steps = self.typed.cx.autoderef(ty);
        let calls = |bounds: &[Bound]| {
            bounds.iter().any(|bound| self.program.lang.fn_traits.contains(&bound.of))
        };
        steps.into_iter().any(|ty| match self.typed.cx.types.kind(ty) {
            TyKind::Dyn(bounds) | TyKind::Opaque(bounds) => {
                calls(self.typed.cx.types.bounds(bounds))
            }
            TyKind::Param(param) => calls(&self.program.params[param as usize].bounds),
            _ => false,
        })
    }

    pub(super) fn is_shared(&self, ty: Ty) -> bool {
        let adt = self.typed.cx.adt_of(ty);
        let effects = adt.and_then(|adt| self.program.adt(adt).effects.as_ref());
        effects.is_some_and(|effects| effects.shared)
    }
}

fn runs_of(usage: Option<ArgUse>) -> Runs {
    match usage {
        None | Some(ArgUse::RunsOnUse) => Runs::Unknown,
        Some(ArgUse::RunsInline) => Runs::Inline,
        Some(ArgUse::RunsElsewhere) => Runs::Elsewhere,
        Some(ArgUse::Offloads) => Runs::Offloaded,
        Some(ArgUse::Spawns) => Runs::Spawned,
        Some(ArgUse::Polls) => Runs::Polled,
        Some(ArgUse::BlocksOn) => Runs::BlockedOn,
    }
}
