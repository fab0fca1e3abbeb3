//! Walks the bodies of one file in evaluation order and writes down what matters: calls, awaits, locks taken and the guards alive at each,
//! futures dropped, and the pieces (closures, async blocks) that run apart from their function. Looks at one function at a time.
//!
//! A guard lives as Rust drops it: bindings to the end of their block or until moved, temporaries to the end of the statement, condition, arm or
//! (edition 2024) tail expression they stand in. Where branches meet, a guard is held if it is held on all of them.

use rustc_hash::{FxHashMap, FxHashSet};

use super::events::{
    Acquisition, AwaitPoint, Binding, Call, Callee, DroppedFuture, FnFlow, How, LockClass,
    LockPlace, Piece, PieceKind, Root, Runs,
};
use super::live::{Held, Live, Owner, meet};
use crate::ir::{
    ArmId, BinaryOp, Block, ExprId, ExprKind, List, Literal, MacroShape, Name, PatId, PatKind,
    ScopeId, Stmt, TypeId,
};
use crate::link::infer::{Res, TypedFile};
use crate::link::ty::{Ty, TyKind};
use crate::link::{AdtId, Container, FnDef, FnId, LinkedFile, ModuleId, Program, sym};
use crate::models::{AcquireMode, ArgUse, Effects, LockModel};
use crate::source::Span;
use crate::workspace::Edition;

/// Which lock a guard's type stands for, learnt from the models' signatures.
#[derive(Debug, Default)]
pub(crate) struct GuardTypes {
    pub(crate) models: FxHashMap<AdtId, LockModel>,
}

impl GuardTypes {
    pub(crate) fn build(program: &Program) -> Self {
        let mut models = FxHashMap::default();
        for func in &program.fns {
            let acquires = func.effects.as_ref().and_then(|effects| effects.acquires);
            let Container::Impl(imp) = func.container else { continue };
            let (Some(_), TyKind::Adt(lock, _)) =
                (acquires, program.types.kind(program.impls[imp.index()].self_ty))
            else {
                continue;
            };
            let Some(model) = program.adt(lock).effects.as_ref().and_then(|effects| effects.lock)
            else {
                continue;
            };
            let mut found = Vec::new();
            guards_in(
                program,
                &|ty| program.types.kind(ty),
                &|list| program.types.list_items(list),
                func.output,
                0,
                &mut found,
            );
            for adt in found {
                models.entry(adt).or_insert(model);
            }
        }
        Self { models }
    }
}

/// Guard types that a value of type `ty` owns, through `Result`, `Option`, tuples and other std wrappers.
fn guards_in<'t>(
    program: &Program,
    kind: &dyn Fn(Ty) -> TyKind,
    items: &dyn Fn(crate::link::ty::TyList) -> &'t [Ty],
    ty: Ty,
    depth: u32,
    found: &mut Vec<AdtId>,
) {
    if depth > 4 {
        return;
    }
    match kind(ty) {
        TyKind::Adt(adt, args) => {
            let data = program.adt(adt);
            if data.effects.as_ref().is_some_and(|effects| effects.guard) {
                found.push(adt);
            } else if program.file(data.file).is_model {
                for &ty in items(args) {
                    guards_in(program, kind, items, ty, depth + 1, found);
                }
            }
        }
        TyKind::Tuple(list) => {
            for &ty in items(list) {
                guards_in(program, kind, items, ty, depth + 1, found);
            }
        }
        _ => {}
    }
}

/// What an expression's value is made of.
#[derive(Clone, Debug, Default)]
struct Value {
    /// Guards that it owns.
    guards: Vec<u32>,
    /// The place it is, or refers to.
    place: Option<LockPlace>,
    /// A call whose future it is.
    future: Option<u32>,
}

impl Value {
    fn at(place: Option<LockPlace>) -> Self {
        Self { place, ..Self::default() }
    }

    fn merge(mut self, other: Self) -> Self {
        self.guards.extend(other.guards);
        self.guards.sort_unstable();
        self.guards.dedup();
        let place = if self.place == other.place { self.place } else { None };
        Self { guards: self.guards, place, future: self.future.or(other.future) }
    }
}

/// Whether evaluating a place moves out of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    Move,
    Borrow,
}

/// A loop or labelled block that can be left.
struct Exit {
    label: Name,
    /// What is alive where it was left so far, and what it was left with.
    live: Live,
    value: Value,
    /// How many blocks and temporary scopes were open when it was entered: those inside end when it is left.
    blocks: usize,
    temps: usize,
}

pub(crate) struct Flow<'a, 'p> {
    program: &'p Program,
    linked: &'p LinkedFile,
    typed: &'a mut TypedFile<'p>,
    guards: &'a GuardTypes,
    edition: Edition,
    module: ModuleId,
    out: FnFlow,
    piece: u32,
    live: Live,
    /// How many temporary scopes are open.
    temps: usize,
    /// The operands of `let x = &operand.field;`, whose temporaries live as long as `x`.
    extended: Vec<ExprId>,
    /// Guards that a pattern on the way did not match.
    refuted: Vec<u32>,
    /// Bindings by enclosing block.
    blocks: Vec<Vec<PatId>>,
    places: FxHashMap<PatId, LockPlace>,
    futures: FxHashMap<PatId, u32>,
    /// What is alive where loops and labelled blocks are left.
    breaks: Vec<Exit>,
    used: FxHashSet<PatId>,
    /// How many endless loops are around.
    loops: u32,
    /// How many awaits wait for signals.
    signals: usize,
    /// The expression that is a statement of its own; the task that it starts is nobody's.
    statement: ExprId,
    /// Inside such a task.
    detached: bool,
    /// What the function is for is to run: it returns nothing, at most an error.
    returns_nothing: bool,
    /// Where no runtime is entered: `Handle::try_current()` has failed.
    outside_runtime: bool,
}

/// The flow of every function of the file with a body.
pub(crate) fn file_flow<'p>(
    program: &'p Program,
    typed: &mut TypedFile<'p>,
    guards: &GuardTypes,
) -> Vec<(FnId, FnFlow)> {
    let linked = program.file(typed.file);
    let mut flows = Vec::new();
    for idx in 0..linked.ir.functions.len() {
        let id = linked.fn_id(crate::ir::FnIdx::new(idx));
        if !linked.ir.functions[idx].body.is_none() {
            flows.push((id, fn_flow(program, typed, guards, id)));
        }
    }
    flows
}

fn fn_flow<'p>(
    program: &'p Program,
    typed: &mut TypedFile<'p>,
    guards: &GuardTypes,
    id: FnId,
) -> FnFlow {
    let linked = program.file(typed.file);
    let func = program.func(id);
    let ir = linked.ir.functions[func.idx.index()];
    let whole = Piece {
        kind: PieceKind::Function,
        parent: 0,
        runs: Runs::Called,
        is_async: ir.is_async || is_poll(program, func),
        span: func.name_span,
    };
    let mut flow = Flow {
        program,
        linked,
        typed,
        guards,
        edition: linked.edition,
        module: func.module,
        out: FnFlow { pieces: vec![whole], ..FnFlow::default() },
        piece: 0,
        live: Some(Held::default()),
        temps: 0,
        extended: Vec::new(),
        refuted: Vec::new(),
        blocks: vec![Vec::new()],
        places: FxHashMap::default(),
        futures: FxHashMap::default(),
        breaks: Vec::new(),
        used: FxHashSet::default(),
        loops: 0,
        signals: 0,
        statement: ExprId::NONE,
        detached: false,
        returns_nothing: returns_nothing(program, func.output),
        outside_runtime: false,
    };
    for ((pat, _), index) in linked.ir.pairs::<PatId, TypeId>(ir.params).zip(0..) {
        let place = LockPlace { root: Root::Param(index), path: Vec::new() };
        flow.bind(pat, Value::at(Some(place)));
    }
    let value = flow.eval(ir.body, Use::Move);
    flow.returned(&value);
    flow.unused_futures();
    flow.out.forget_places();
    flow.out
}

fn returns_nothing(program: &Program, output: Ty) -> bool {
    match program.types.kind(output) {
        TyKind::Adt(adt, args) if Some(adt) == program.lang.result => {
            program.types.list_items(args).first().is_some_and(|&ok| returns_nothing(program, ok))
        }
        _ => output == Ty::UNIT || output == Ty::NEVER || output.is_unknown(),
    }
}

/// A function that is given a task's context runs when the task is polled.
fn is_poll(program: &Program, func: &FnDef) -> bool {
    let context = program.lang.context;
    let is_context = |&ty: &Ty| match program.types.kind(program.types.peel(ty)) {
        TyKind::Adt(adt, _) => Some(adt) == context,
        _ => false,
    };
    func.inputs.iter().any(is_context)
}

impl Flow<'_, '_> {
    fn ty(&self, expr: ExprId) -> Ty {
        self.typed.ty(expr)
    }

    fn guard_types(&self, ty: Ty) -> Vec<AdtId> {
        let mut found = Vec::new();
        let types = &self.typed.cx.types;
        guards_in(
            self.program,
            &|ty| types.kind(ty),
            &|list| types.list_items(list),
            ty,
            0,
            &mut found,
        );
        found
    }

    fn has_guard(&self, ty: Ty) -> bool {
        !self.guard_types(ty).is_empty()
    }

    fn held(&self) -> Vec<u32> {
        self.live.as_ref().map(Held::surely).unwrap_or_default()
    }

    /// Hands what the expression at hand owns to its owner.
    fn give(&mut self, guards: &[u32], owner: Owner) {
        if let Some(live) = &mut self.live {
            live.give(guards, owner);
        }
    }

    fn end(&mut self, ends: impl Fn(u32, Owner) -> bool) {
        if let Some(live) = &mut self.live {
            live.release(ends);
        }
    }

    /// Drops what the expression at hand owns.
    fn release(&mut self, guards: &[u32]) {
        self.end(|guard, owner| owner == Owner::Value && guards.contains(&guard));
    }

    fn temporary(&mut self, guards: &[u32]) {
        self.give(guards, Owner::Temporary(self.temps));
    }

    /// Evaluates in a temporary scope of its own: what is left over drops at its end.
    fn scoped(&mut self, expr: ExprId, usage: Use) -> Value {
        self.temps += 1;
        let value = self.eval(expr, usage);
        self.close_temps();
        value
    }

    fn close_temps(&mut self) {
        let depth = self.temps;
        self.end(|_, owner| owner == Owner::Temporary(depth));
        self.temps -= 1;
    }

    /// Evaluates an operand that is only looked at: guards it owns become temporaries.
    fn borrow(&mut self, expr: ExprId) -> Value {
        let mut value = self.eval(expr, Use::Borrow);
        if !self.extended.contains(&expr) {
            let guards = std::mem::take(&mut value.guards);
            self.temporary(&guards);
        }
        value
    }

    fn eval(&mut self, expr: ExprId, usage: Use) -> Value {
        if expr.is_none() {
            return Value::default();
        }
        let ir = &self.linked.ir;
        match ir.expr(expr) {
            ExprKind::Name(_) | ExprKind::Path(_) => self.name(expr, usage),
            ExprKind::Literal(_) => Value::default(),
            ExprKind::Call { callee, args } => self.call(expr, callee, args),
            ExprKind::MethodCall { receiver, args, .. } => self.method(expr, receiver, args),
            ExprKind::Field { base, name } => {
                let value = self.borrow(base);
                Value { place: self.field_place(base, value.place, name), ..value }
            }
            ExprKind::Index { base, index } => {
                let base = self.borrow(base);
                self.borrow(index);
                Value { place: base.place.map(|place| place.element(sym::INDEX, None)), ..base }
            }
            ExprKind::Await(inner) => self.await_expr(expr, inner),
            ExprKind::Try(inner) => {
                let value = self.eval(inner, Use::Move);
                self.keep_guards_of(expr, value)
            }
            ExprKind::Ref { inner, .. } | ExprKind::Deref(inner) => {
                let value = self.borrow(inner);
                Value { future: None, ..value }
            }
            ExprKind::Unary(inner) | ExprKind::Cast { inner, .. } => {
                self.borrow(inner);
                Value::default()
            }
            ExprKind::Binary { op, lhs, rhs } => self.binary(op, lhs, rhs),
            ExprKind::Assign { lhs, rhs } => self.assign(lhs, rhs),
            ExprKind::AssignOp { lhs, rhs } => {
                self.borrow(rhs);
                self.borrow(lhs);
                Value::default()
            }
            ExprKind::Let { pat, scrutinee } => {
                let value = self.eval(scrutinee, Use::Borrow);
                self.bind_scrutinee(pat, value);
                Value::default()
            }
            ExprKind::Block(block) => self.block(ir.blocks[block.index()], usage),
            ExprKind::Async { body, .. } => {
                self.piece_of(expr, body, PieceKind::Async, Runs::Unknown, &[]);
                Value::default()
            }
            ExprKind::If { cond, then, otherwise } => self.if_expr(cond, then, otherwise),
            ExprKind::Match { scrutinee, arms } => self.match_expr(scrutinee, arms),
            ExprKind::Loop { body, label } => self.loop_expr(body, label),
            ExprKind::While { cond, body, label } => self.while_expr(cond, body, label),
            ExprKind::For { pat, iter, body, label } => self.for_expr(pat, iter, body, label),
            ExprKind::Closure(closure) => {
                let closure = ir.closures[closure.index()];
                self.closure(expr, closure.body, Runs::Unknown, closure.is_async);
                Value::default()
            }
            ExprKind::Return(value) => {
                let value = self.eval(value, Use::Move);
                self.returned(&value);
                self.live = None;
                Value::default()
            }
            ExprKind::Break { label, value } => {
                let value = self.eval(value, Use::Move);
                self.leave(label, value);
                Value::default()
            }
            ExprKind::Continue { .. } => {
                self.live = None;
                Value::default()
            }
            ExprKind::Struct { fields, rest, .. } => {
                let values: Vec<Value> = ir
                    .pairs(fields)
                    .map(|(_, value): (Name, ExprId)| self.eval(value, Use::Move))
                    .collect();
                self.borrow(rest);
                values.into_iter().fold(Value::default(), Value::merge).without_place()
            }
            ExprKind::Tuple(list) | ExprKind::Array(list) => {
                let values: Vec<Value> =
                    ir.list(list).map(|value| self.eval(value, Use::Move)).collect();
                values.into_iter().fold(Value::default(), Value::merge).without_place()
            }
            ExprKind::Repeat { value, len } => {
                self.borrow(value);
                self.borrow(len);
                Value::default()
            }
            ExprKind::Range { lo, hi } => {
                self.borrow(lo);
                self.borrow(hi);
                Value::default()
            }
            ExprKind::Macro(call) => self.macro_call(expr, call.index()),
            ExprKind::Opaque(list) => {
                for child in ir.list(list) {
                    self.borrow(child);
                }
                Value::default()
            }
        }
    }

    fn name(&mut self, expr: ExprId, usage: Use) -> Value {
        match self.typed.res(expr) {
            Res::Local(pat) => {
                self.used.insert(pat);
                let place = self.places.get(&pat).cloned();
                let future = self.futures.get(&pat).copied();
                let is_ref = matches!(self.typed.cx.types.kind(self.ty(expr)), TyKind::Ref { .. });
                let guards = match &mut self.live {
                    Some(live) if usage == Use::Move && !is_ref => live.take(Owner::Binding(pat)),
                    _ => Vec::new(),
                };
                Value { guards, place, future }
            }
            Res::Const(id) => Value::at(
                self.program.consts[id.index()]
                    .is_static
                    .then(|| LockPlace { root: Root::Static(id), path: Vec::new() }),
            ),
            Res::Fn(func) | Res::Virtual(func) => {
                self.out.mentions.push(func);
                Value::default()
            }
            _ => Value::default(),
        }
    }

    fn field_place(
        &mut self,
        base: ExprId,
        place: Option<LockPlace>,
        name: Name,
    ) -> Option<LockPlace> {
        let symbol = self.linked.symbol(name);
        let ty = self.ty(base);
        let (_, owner) = self.typed.cx.field(ty, symbol)?;
        Some(place?.element(symbol, owner))
    }

    /// A wrapper taken off: `?`, `unwrap`. The guards stay if the type says that there still is one.
    fn keep_guards_of(&mut self, expr: ExprId, value: Value) -> Value {
        let ty = self.ty(expr);
        if value.guards.is_empty() || ty.is_unknown() || self.has_guard(ty) {
            return value;
        }
        self.temporary(&value.guards);
        Value { guards: Vec::new(), ..value }
    }

    fn effects(&self, func: FnId) -> Option<&'_ Effects> {
        self.program.func(func).effects.as_deref()
    }

    /// What becomes of argument `index` (the receiver not counted) of `func`.
    fn arg_use(&self, func: FnId, index: usize) -> Option<ArgUse> {
        let effects = self.effects(func)?;
        let data = self.program.func(func);
        let linked = self.program.file(data.file);
        let params = linked.ir.functions[data.idx.index()].params;
        let skip = usize::from(data.has_self);
        let (pat, _) = linked.ir.pairs::<PatId, TypeId>(params).nth(index + skip)?;
        let PatKind::Binding { name, .. } = linked.ir.pats[pat.index()].kind else { return None };
        let name = linked.ir.name(name);
        effects.args.iter().find(|(known, _)| known == name).map(|&(_, usage)| usage)
    }

    fn args(
        &mut self,
        expr: ExprId,
        callee: Callee,
        args: List<ExprId>,
    ) -> (Vec<Value>, Vec<Runs>) {
        let func = callee.func();
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
                    later.push((piece, usage));
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
        for ((piece, body, kind, is_async), usage) in later {
            let how = match runs_of(usage) {
                Runs::Inline if func.is_some_and(|func| self.is_lazy_adapter(func)) => {
                    Runs::WhenPolled
                }
                how => how,
            };
            runs.push(how);
            let detached = self.detached;
            self.detached |= how == Runs::Spawned && self.statement == expr;
            match kind {
                PieceKind::Closure => self.closure(piece, body, how, is_async),
                _ => self.piece_of(piece, body, kind, how, &self.inherited(how)),
            }
            self.detached = detached;
        }
        (values, runs)
    }

    /// `fut.map(f)`, `stream.filter(f)`: what they give runs `f` when it is polled.
    fn is_lazy_adapter(&self, func: FnId) -> bool {
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
    fn named_callback(&mut self, arg: ExprId) {
        let callee = Callee::of(self.typed.res(arg));
        let Some(func) = callee.func() else { return };
        self.out.mentions.retain(|&mentioned| mentioned != func);
        let span = self.linked.ir.span(arg);
        self.out.calls.push(Call::new(arg, span, callee, self.piece, self.held()));
    }

    /// Guards that are held while a piece that runs this way runs.
    fn inherited(&self, runs: Runs) -> Vec<u32> {
        if matches!(runs, Runs::Inline | Runs::Polled | Runs::Offloaded) {
            self.held()
        } else {
            Vec::new()
        }
    }

    fn call(&mut self, expr: ExprId, callee: ExprId, args: List<ExprId>) -> Value {
        let target = Callee::of(self.typed.res(expr));
        if !matches!(
            self.typed.res(callee),
            Res::Fn(_) | Res::Virtual(_) | Res::Ctor(..) | Res::Extern(_)
        ) {
            self.borrow(callee);
        }
        if let Res::Ctor(..) = self.typed.res(expr) {
            let (values, _) = self.args(expr, target, args);
            let merged = values.into_iter().fold(Value::default(), Value::merge);
            return Value { place: None, ..merged };
        }
        let (values, _) = self.args(expr, target, args);
        let span = self.linked.ir.span(callee);
        self.finish_call(expr, span, target, &values, None)
    }

    fn method(&mut self, expr: ExprId, receiver: ExprId, args: List<ExprId>) -> Value {
        let target = Callee::of(self.typed.res(expr));
        let by_value = target.func().is_some_and(|func| {
            let data = self.program.func(func);
            let receiver = data.inputs.first().map(|&ty| self.program.types.kind(ty));
            data.has_self && !matches!(receiver, Some(TyKind::Ref { .. }))
        });
        // `slot.take()` moves the guard out although it only borrows the slot.
        let moves = by_value
            || matches!(self.typed.res(receiver), Res::Local(_)) && self.has_guard(self.ty(expr));
        let value = if moves { self.eval(receiver, Use::Move) } else { self.borrow(receiver) };
        let (mut values, _) = self.args(expr, target, args);
        values.insert(0, value);
        let span = self.linked.ir.span(expr);
        self.finish_call(expr, span, target, &values, Some(receiver))
    }

    /// The call itself, its operands evaluated.
    fn finish_call(
        &mut self,
        expr: ExprId,
        span: Span,
        callee: Callee,
        values: &[Value],
        receiver: Option<ExprId>,
    ) -> Value {
        let effects =
            callee.func().and_then(|func| self.effects(func)).cloned().unwrap_or_default();
        let is_async = callee.func().is_some_and(|func| self.program.func(func).is_async);
        let ty = self.ty(expr);
        let places: Vec<Option<LockPlace>> =
            values.iter().map(|value| value.place.clone()).collect();
        let moved: Vec<u32> =
            values.iter().flat_map(|value| value.guards.iter().copied()).collect();
        let call = u32::try_from(self.out.calls.len()).unwrap_or(u32::MAX);
        // A guard that is handed over ends when the callee says.
        let held = self.held().into_iter().filter(|guard| !moved.contains(guard)).collect();
        self.out.calls.push(Call {
            reachable: self.live.is_some() && !self.outside_runtime,
            args: places.clone(),
            in_loop: self.loops > 0,
            path_argument: self.path_argument(expr),
            ..Call::new(expr, span, callee, self.piece, held)
        });
        if let Some(acquires) = effects.acquires
            && let Some(receiver) = receiver
        {
            let model = self.lock_model(receiver);
            let pending = Acquisition {
                place: places.first().cloned().flatten(),
                class: None,
                model,
                mode: acquires.mode,
                is_try: acquires.is_try,
                span,
                piece: self.piece,
                held: self.held(),
                getter: None,
                receiver: Some(receiver),
                binding: Binding::Temporary,
                call,
            };
            return self.acquire(pending, call, is_async, &moved);
        }
        if !effects.drops
            && !moved.is_empty()
            && (ty.is_unknown() && effects.passes_through || self.has_guard(ty))
        {
            return Value {
                guards: moved,
                place: places.into_iter().flatten().next(),
                future: None,
            };
        }
        let getter = callee.func().filter(|&func| !self.program.is_model_fn(func));
        if getter.is_some() {
            let output = if is_async { self.future_output(ty) } else { ty };
            if let Some(&guard) = self.guard_types(output).first()
                && let Some(&model) = self.guards.models.get(&guard)
            {
                let pending = Acquisition {
                    place: None,
                    class: None,
                    model,
                    mode: AcquireMode::Exclusive,
                    is_try: false,
                    span,
                    piece: self.piece,
                    held: self.held(),
                    getter,
                    receiver: None,
                    binding: Binding::Temporary,
                    call,
                };
                return self.acquire(pending, call, is_async, &moved);
            }
        }
        self.release(&moved);
        if effects.drops {
            self.dropped_call(expr, values);
            self.destructor(expr, span);
        }
        if effects.diverges || ty == Ty::NEVER {
            self.live = None;
        }
        Value {
            guards: Vec::new(),
            place: self.transparent(callee, expr, &places),
            future: Some(call),
        }
    }

    /// `drop(x)` runs the `Drop` impl of `x`.
    fn destructor(&mut self, expr: ExprId, span: Span) {
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

    /// The absolute path that is written as the first argument.
    fn path_argument(&self, expr: ExprId) -> Name {
        let (ExprKind::Call { args, .. } | ExprKind::MethodCall { args, .. }) =
            self.linked.ir.expr(expr)
        else {
            return Name::EMPTY;
        };
        let first = self.linked.ir.list(args).next();
        match first.map(|first| self.linked.ir.expr(first)) {
            Some(ExprKind::Literal(Literal::Path(path))) => path,
            _ => Name::EMPTY,
        }
    }

    fn future_output(&mut self, ty: Ty) -> Ty {
        self.typed.cx.future_output(ty).unwrap_or(Ty::UNKNOWN)
    }

    fn lock_model(&mut self, receiver: ExprId) -> LockModel {
        let ty = self.ty(receiver);
        let steps = self.typed.cx.autoderef(ty);
        let found = steps.into_iter().find_map(|ty| {
            let adt = self.typed.cx.adt_of(ty)?;
            self.program.adt(adt).effects.as_ref()?.lock
        });
        found.unwrap_or(LockModel {
            family: crate::models::LockFamily::Mutex,
            is_async: false,
            reentrant: true,
        })
    }

    /// Takes a lock now, or when the future that does it is awaited.
    fn acquire(
        &mut self,
        mut pending: Acquisition,
        call: u32,
        is_async: bool,
        moved: &[u32],
    ) -> Value {
        self.release(moved);
        pending.class = pending.place.as_ref().and_then(LockPlace::class);
        let id = u32::try_from(self.out.acquisitions.len()).unwrap_or(u32::MAX);
        let place = pending.place.clone();
        self.out.calls[call as usize].acquires = Some(id);
        self.out.acquisitions.push(pending);
        if is_async {
            return Value { guards: Vec::new(), place, future: Some(call) };
        }
        if let Some(live) = &mut self.live {
            live.acquire(id);
        }
        Value { guards: vec![id], place: place.map(LockPlace::guarded), future: None }
    }

    /// The place that a call's value still is: `x.clone()` of a handle, `x.as_ref()`, `Arc::clone(&x)`.
    fn transparent(
        &self,
        callee: Callee,
        expr: ExprId,
        places: &[Option<LockPlace>],
    ) -> Option<LockPlace> {
        let place = places.first().cloned().flatten()?;
        // A derived `clone` is no function of anybody's: its type tells.
        let func = callee.func();
        let name = func.map(|func| self.program.text(self.program.func(func).name));
        if name.unwrap_or("clone") == "clone" {
            return Some(place).filter(|_| self.is_shared(self.ty(expr)));
        }
        let (func, name) = (func.filter(|&func| self.program.is_model_fn(func))?, name?);
        let keeps = self.effects(func).is_some_and(|effects| effects.passes_through)
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

    fn is_shared(&self, ty: Ty) -> bool {
        let adt = self.typed.cx.adt_of(ty);
        let effects = adt.and_then(|adt| self.program.adt(adt).effects.as_ref());
        effects.is_some_and(|effects| effects.shared)
    }

    fn await_expr(&mut self, expr: ExprId, inner: ExprId) -> Value {
        if let ExprKind::Async { body, .. } = self.linked.ir.expr(inner) {
            self.piece_of(inner, body, PieceKind::Async, Runs::Polled, &self.held());
            self.await_point(expr);
            return Value::default();
        }
        let value = self.eval(inner, Use::Move);
        let mut value = self.keep_guards_of(inner, value);
        self.await_point(expr);
        if let Some(call) = value.future.take() {
            return self.awaited(call, value);
        }
        self.keep_guards_of(expr, value)
    }

    fn await_point(&mut self, expr: ExprId) {
        let maybe_held = self.live.as_ref().map(Held::maybe).unwrap_or_default();
        let point = AwaitPoint {
            span: self.linked.ir.span(expr),
            piece: self.piece,
            maybe_held,
            in_loop: self.loops > 0,
        };
        self.out.awaits.push(point);
    }

    /// What was only a future until now happens.
    fn awaited(&mut self, call: u32, value: Value) -> Value {
        let held = self.held();
        let callee = self.out.calls[call as usize].callee.func();
        let effects = callee.and_then(|func| self.effects(func));
        let serves = effects.is_some_and(|effects| effects.serves);
        let signal = effects.is_some_and(|effects| effects.signal);
        self.signals += usize::from(signal);
        self.out.serves |= !self.detached && (serves || signal);
        let site = &mut self.out.calls[call as usize];
        site.awaited = true;
        site.held.clone_from(&held);
        site.reachable = self.live.is_some() && !self.outside_runtime;
        let Some(id) = site.acquires else {
            return Value { guards: value.guards, place: None, future: None };
        };
        self.out.acquisitions[id as usize].held = held;
        if let Some(live) = &mut self.live {
            live.acquire(id);
        }
        Value { guards: vec![id], place: value.place.map(LockPlace::guarded), future: None }
    }

    fn binary(&mut self, op: BinaryOp, lhs: ExprId, rhs: ExprId) -> Value {
        if !matches!(op, BinaryOp::And | BinaryOp::Or) {
            self.borrow(lhs);
            self.borrow(rhs);
            return Value::default();
        }
        // In `if let .. && let ..` all of it holds where control goes on; the other way, only temporaries are alive.
        let is_chain = op == BinaryOp::And && (self.is_let(lhs) || self.is_let(rhs));
        self.operand(lhs);
        let before = self.live.clone();
        self.operand(rhs);
        if !is_chain {
            self.live = meet(before, self.live.take());
        }
        Value::default()
    }

    /// An operand of `&&` or `||` drops its temporaries, unless it is the `let` of a chain.
    fn operand(&mut self, expr: ExprId) {
        if self.is_let(expr) {
            self.borrow(expr);
        } else {
            let value = self.scoped(expr, Use::Borrow);
            self.release(&value.guards);
        }
    }

    fn assign(&mut self, lhs: ExprId, rhs: ExprId) -> Value {
        let value = self.eval(rhs, Use::Move);
        let Res::Local(pat) = self.typed.res(lhs) else {
            // Stored away: who drops it is not known here.
            self.release(&value.guards);
            self.borrow(lhs);
            return Value::default();
        };
        let owner = Owner::Binding(pat);
        let old = self.live.as_ref().map(|live| live.owned_by(owner)).unwrap_or_default();
        self.end(|_, known| known == owner);
        // An `Option` that is filled again was most likely found empty.
        if self.typed.cx.adt_of(self.ty(lhs)) == self.program.lang.option {
            for &guard in &value.guards {
                self.out.acquisitions[guard as usize].held.retain(|held| !old.contains(held));
            }
        }
        self.give(&value.guards, owner);
        self.out.acquisitions_named(&value.guards, Binding::Named(pat));
        match value.place {
            Some(place) => self.places.insert(pat, place),
            None => self.places.remove(&pat),
        };
        if let Some(call) = value.future {
            self.futures.insert(pat, call);
        }
        Value::default()
    }

    fn enter_exit(&mut self, label: Name) {
        self.breaks.push(Exit {
            label,
            live: None,
            value: Value::default(),
            blocks: self.blocks.len(),
            temps: self.temps,
        });
    }

    /// Where a loop or labelled block ends: what is alive on the ways that left it, and the value they left it with.
    fn exit(&mut self) -> (Live, Value) {
        self.breaks.pop().map_or((None, Value::default()), |exit| (exit.live, exit.value))
    }

    fn leave(&mut self, label: Name, value: Value) {
        let target =
            self.breaks.iter().rposition(|exit| label == Name::EMPTY || exit.label == label);
        if let Some(target) = target {
            let exit = &self.breaks[target];
            let (blocks, temps) = (exit.blocks.min(self.blocks.len()), exit.temps);
            let ended: Vec<PatId> = self.blocks[blocks..].iter().flatten().copied().collect();
            self.end(|_, owner| match owner {
                Owner::Binding(pat) => ended.contains(&pat),
                Owner::Temporary(depth) => depth > temps,
                Owner::Value | Owner::Outside => false,
            });
            let here = self.live.take();
            let before = std::mem::take(&mut self.breaks[target].value);
            let left = self.breaks[target].live.take();
            self.breaks[target].live = self.join(left, here, &before, &value);
            self.breaks[target].value = before.merge(value);
        }
        self.live = None;
    }

    fn returned(&mut self, value: &Value) {
        for &guard in &value.guards {
            if !self.out.returned_guards.contains(&guard) && self.piece == 0 {
                self.out.returned_guards.push(guard);
            }
        }
        if let Some(call) = value.future {
            self.out.calls[call as usize].returned = true;
        }
        self.release(&value.guards);
    }

    fn enter_module(&mut self, scope: ScopeId) -> ModuleId {
        let outer = self.module;
        if let Some(scope) = scope.get() {
            self.module = self.linked.modules[scope.index()];
        }
        outer
    }

    fn block(&mut self, block: Block, usage: Use) -> Value {
        let outer = self.enter_module(block.scope);
        let outside_runtime = self.outside_runtime;
        if block.label != Name::EMPTY {
            self.enter_exit(block.label);
        }
        self.blocks.push(Vec::new());
        for stmt in self.linked.ir.list(block.stmts) {
            self.stmt(self.linked.ir.stmts[stmt.index()]);
        }
        // Until edition 2024 temporaries of the tail outlive the block's bindings.
        let value = if self.edition >= Edition::E2024 {
            self.scoped(block.tail, usage)
        } else {
            self.eval(block.tail, usage)
        };
        self.end_block();
        self.module = outer;
        self.outside_runtime = outside_runtime;
        if block.label == Name::EMPTY {
            return value;
        }
        let (left, left_value) = self.exit();
        let here = self.live.take();
        self.live = self.join(left, here, &left_value, &value);
        left_value.merge(value)
    }

    fn end_block(&mut self) {
        let bindings = self.blocks.pop().unwrap_or_default();
        self.end(|_, owner| matches!(owner, Owner::Binding(pat) if bindings.contains(&pat)));
    }

    fn stmt(&mut self, stmt: Stmt) {
        let before = self.live.as_ref().map(|live| live.owned_by(Owner::Value));
        match stmt {
            Stmt::Let { pat, init, otherwise, .. } => self.let_stmt(pat, init, otherwise),
            Stmt::Semi { expr, span } => {
                self.out.acts |= self.piece == 0 && self.is_call(expr);
                self.statement = expr;
                self.dropped_statement(expr, span);
                self.scoped(expr, Use::Move);
            }
            Stmt::Expr { expr } => {
                self.scoped(expr, Use::Borrow);
            }
        }
        // What nothing took is dropped with the statement.
        let before = before.unwrap_or_default();
        self.end(|guard, owner| owner == Owner::Value && !before.contains(&guard));
    }

    fn is_call(&self, expr: ExprId) -> bool {
        match self.linked.ir.expr(expr) {
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => true,
            ExprKind::Try(inner) => self.is_call(inner),
            _ => false,
        }
    }

    fn let_stmt(&mut self, pat: PatId, init: ExprId, otherwise: ExprId) {
        if init.is_none() {
            self.bind(pat, Value::default());
            return;
        }
        let is_wild = self.linked.ir.pats[pat.index()].kind == PatKind::Wild;
        if is_wild {
            self.out.acts |= self.piece == 0 && self.is_call(init);
            self.dropped_let(init);
        }
        self.temps += 1;
        let extended = self.extended_operands(init);
        let outer = std::mem::replace(&mut self.extended, extended);
        let value = self.eval(init, if is_wild { Use::Borrow } else { Use::Move });
        self.extended = outer;
        if is_wild {
            self.release(&value.guards);
        }
        self.close_temps();
        if !otherwise.is_none() {
            let before = self.live.clone();
            self.release(&value.guards);
            self.scoped(otherwise, Use::Move);
            self.live = before;
        }
        self.bind(pat, value);
    }

    /// What `let x = &temporary().field;` keeps alive for as long as `x`.
    fn extended_operands(&self, init: ExprId) -> Vec<ExprId> {
        let ir = &self.linked.ir;
        let ExprKind::Ref { mut inner, .. } = ir.expr(init) else { return Vec::new() };
        let mut operands = vec![inner];
        loop {
            inner = match ir.expr(inner) {
                ExprKind::Ref { inner, .. } | ExprKind::Deref(inner) => inner,
                ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => base,
                _ => return operands,
            };
            operands.push(inner);
        }
    }

    /// A scrutinee: bindings of a guard's type own it, otherwise it is a temporary of the whole expression.
    fn bind_scrutinee(&mut self, pat: PatId, mut value: Value) {
        let is_option = |flow: &Self, pat| {
            let adt = flow.typed.cx.adt_of(flow.typed.pat_ty(pat));
            adt.is_some() && adt == flow.program.lang.option
        };
        if !self.can_carry(pat) {
            // `None`, or an error that does not give the guard back.
            let guards = std::mem::take(&mut value.guards);
            self.release(&guards);
        } else if is_option(self, pat) {
            self.refuted.extend(&value.guards);
        } else {
            let tried =
                value.guards.iter().filter(|&&guard| self.out.acquisitions[guard as usize].is_try);
            self.refuted.extend(tried);
        }
        if !self.takes_guard(pat) {
            let guards = std::mem::take(&mut value.guards);
            self.temporary(&guards);
        }
        self.bind(pat, value);
    }

    /// Whether what a pattern matches can own a guard.
    fn can_carry(&self, pat: PatId) -> bool {
        let ir = &self.linked.ir;
        match ir.pats[pat.index()].kind {
            PatKind::Path(_) | PatKind::Literal => false,
            PatKind::Binding { sub, .. } if !sub.is_none() => self.can_carry(sub),
            PatKind::Wild | PatKind::Rest | PatKind::Binding { .. } => {
                let ty = self.typed.pat_ty(pat);
                (ty.is_unknown() || self.has_guard(ty)) && !self.is_unit_variant(pat)
            }
            PatKind::Tuple(pats)
            | PatKind::Slice(pats)
            | PatKind::Or(pats)
            | PatKind::TupleStruct { pats, .. } => ir.list(pats).any(|pat| self.can_carry(pat)),
            PatKind::Struct { fields, .. } => {
                ir.pairs::<Name, PatId>(fields).any(|(_, pat)| self.can_carry(pat))
            }
            PatKind::Ref(inner) | PatKind::Typed { pat: inner, .. } => self.can_carry(inner),
            PatKind::Opaque => true,
        }
    }

    /// `None` looks like a binding.
    fn is_unit_variant(&self, pat: PatId) -> bool {
        let PatKind::Binding { name, .. } = self.linked.ir.pats[pat.index()].kind else {
            return false;
        };
        let adt = self.typed.cx.adt_of(self.typed.pat_ty(pat));
        let name = self.linked.symbol(name);
        adt.is_some_and(|adt| {
            let data = self.program.adt(adt);
            data.is_enum && data.variants.iter().any(|variant| variant.name == name)
        })
    }

    /// Hands a value to the bindings of a pattern.
    fn bind(&mut self, pat: PatId, value: Value) {
        if pat.is_none() {
            return;
        }
        let mut bindings = Vec::new();
        self.linked.ir.bindings(pat, &mut |binding| bindings.push(binding));
        if let Some(block) = self.blocks.last_mut() {
            block.extend(&bindings);
        }
        if let PatKind::Binding { .. } = self.linked.ir.pats[pat.index()].kind {
            self.own(pat, value);
            return;
        }
        self.bind_places(pat, value.place.clone());
        let takers: Vec<PatId> = bindings
            .into_iter()
            .filter(|&binding| self.has_guard(self.typed.pat_ty(binding)))
            .collect();
        // `let (a, b) = (x.lock(), y.lock())`: in order.
        for (index, &guard) in value.guards.iter().enumerate() {
            let Some(last) = takers.len().checked_sub(1) else { break };
            let taker = takers[index.min(last)];
            self.out.acquisitions_named(&[guard], Binding::Named(taker));
            self.give(&[guard], Owner::Binding(taker));
        }
        self.release(&value.guards);
    }

    fn own(&mut self, pat: PatId, value: Value) {
        let place = value.place.unwrap_or(LockPlace { root: Root::Local(pat), path: Vec::new() });
        self.places.insert(pat, place);
        if let Some(call) = value.future {
            self.futures.insert(pat, call);
        }
        self.out.acquisitions_named(&value.guards, Binding::Named(pat));
        self.give(&value.guards, Owner::Binding(pat));
    }

    /// Places of the parts that a pattern takes out.
    fn bind_places(&mut self, pat: PatId, place: Option<LockPlace>) {
        let ir = &self.linked.ir;
        match ir.pats[pat.index()].kind {
            PatKind::Binding { .. } => {
                let place = place.unwrap_or(LockPlace { root: Root::Local(pat), path: Vec::new() });
                self.places.insert(pat, place);
            }
            PatKind::Struct { fields, .. } => {
                let owner = self.typed.cx.adt_of(self.typed.pat_ty(pat));
                for (name, inner) in ir.pairs::<Name, PatId>(fields) {
                    let name = self.linked.symbol(name);
                    self.bind_places(inner, place.clone().map(|place| place.element(name, owner)));
                }
            }
            PatKind::TupleStruct { pats, .. } => {
                // `Some(x)` and `Ok(x)` are seen through.
                let adt = self.typed.cx.adt_of(self.typed.pat_ty(pat));
                let lang = &self.program.lang;
                let through = adt.is_some() && (adt == lang.option || adt == lang.result);
                for inner in ir.list(pats) {
                    self.bind_places(inner, place.clone().filter(|_| through));
                }
            }
            PatKind::Tuple(pats) | PatKind::Slice(pats) | PatKind::Or(pats) => {
                for inner in ir.list(pats) {
                    self.bind_places(inner, None);
                }
            }
            PatKind::Ref(inner) | PatKind::Typed { pat: inner, .. } => {
                self.bind_places(inner, place);
            }
            _ => {}
        }
    }

    fn if_expr(&mut self, cond: ExprId, then: ExprId, otherwise: ExprId) -> Value {
        let has_let = self.is_let(cond);
        // Until edition 2024 the temporaries of `if let` live to the end of the statement.
        let scoped = !has_let || self.edition >= Edition::E2024;
        self.blocks.push(Vec::new());
        self.temps += usize::from(scoped);
        let outer = std::mem::take(&mut self.refuted);
        self.borrow(cond);
        let refuted = std::mem::replace(&mut self.refuted, outer);
        if !has_let {
            // A plain condition's temporaries drop before the body.
            self.close_temps();
        }
        let after_cond = self.live.clone();
        let inside = self.runtime_detected(cond);
        let outside_runtime = self.outside_runtime;
        self.outside_runtime |= inside == Some(false);
        let yes = self.scoped(then, Use::Move);
        self.outside_runtime = outside_runtime || inside == Some(true);
        let bindings = self.blocks.last().cloned().unwrap_or_default();
        self.end_block();
        let depth = self.temps;
        let ends = |owner: Owner| match owner {
            Owner::Temporary(known) => has_let && scoped && known == depth,
            Owner::Binding(pat) => bindings.contains(&pat),
            Owner::Value | Owner::Outside => false,
        };
        self.end(|_, owner| ends(owner));
        let after_then = std::mem::replace(&mut self.live, after_cond);
        self.end(|guard, owner| ends(owner) || refuted.contains(&guard));
        if has_let && scoped {
            self.temps -= 1;
        }
        let no = self.scoped(otherwise, Use::Move);
        // After `if try_current().is_ok() { return .. }` there is none either.
        let left_inside = inside == Some(true) && after_then.is_none();
        self.outside_runtime = outside_runtime || left_inside;
        let after_else = self.live.take();
        self.live = self.join(after_then, after_else, &yes, &no);
        yes.merge(no)
    }

    /// Whether a condition says that a runtime is entered (`Some(true)`), or that none is.
    fn runtime_detected(&self, cond: ExprId) -> Option<bool> {
        let ir = &self.linked.ir;
        let (asked, inside) = match ir.expr(cond) {
            ExprKind::MethodCall { receiver, method, .. } => match ir.name(method) {
                "is_ok" => (receiver, true),
                "is_err" => (receiver, false),
                _ => return None,
            },
            ExprKind::Let { pat, scrutinee } => (scrutinee, self.is_success(pat)?),
            ExprKind::Unary(inner) => return self.runtime_detected(inner).map(|inside| !inside),
            _ => return None,
        };
        self.detects_runtime(asked).then_some(inside)
    }

    fn detects_runtime(&self, call: ExprId) -> bool {
        let callee = Callee::of(self.typed.res(call)).func();
        let effects = callee.and_then(|func| self.effects(func));
        effects.is_some_and(|effects| effects.detects_runtime)
    }

    /// Whether a pattern is `Ok(..)` or `Err(..)`.
    fn is_success(&self, pat: PatId) -> Option<bool> {
        let ir = &self.linked.ir;
        let PatKind::TupleStruct { path, .. } = ir.pats[pat.index()].kind else { return None };
        match last_segment(self.linked, path) {
            "Ok" => Some(true),
            "Err" => Some(false),
            _ => None,
        }
    }

    /// Where branches meet: what is held on all, and what the value carries out of each: one lock, though locked at different places.
    fn join(&self, left: Live, right: Live, left_value: &Value, right_value: &Value) -> Live {
        let carried = |live: &Live, value: &Value| -> Vec<u32> {
            let alive = |guard: &u32| live.as_ref().is_some_and(|live| live.contains(*guard));
            value.guards.iter().copied().filter(alive).collect()
        };
        let (from_left, from_right) = (carried(&left, left_value), carried(&right, right_value));
        let mut live = meet(left, right)?;
        if !from_left.is_empty() && !from_right.is_empty() {
            let all: Vec<u32> = from_left.into_iter().chain(from_right).collect();
            let place = |guard: u32| self.out.acquisitions[guard as usize].place.as_ref();
            if all.iter().all(|&guard| place(guard).is_some() && place(guard) == place(all[0])) {
                live.assure(&all);
            }
        }
        Some(live)
    }

    fn is_let(&self, cond: ExprId) -> bool {
        match self.linked.ir.expr(cond) {
            ExprKind::Let { .. } => true,
            ExprKind::Binary { op: BinaryOp::And, lhs, rhs } => {
                self.is_let(lhs) || self.is_let(rhs)
            }
            _ => false,
        }
    }

    fn match_expr(&mut self, scrutinee: ExprId, arms: List<ArmId>) -> Value {
        let mut value = self.eval(scrutinee, Use::Borrow);
        let arms: Vec<ArmId> = self.linked.ir.list(arms).collect();
        let detects_runtime = self.detects_runtime(scrutinee);
        let guards = std::mem::take(&mut value.guards);
        let start = self.live.clone();
        let mut end: Live = None;
        let mut result: Option<Value> = None;
        // Guards that an arm before has taken with the success they stand for.
        let mut taken: Vec<u32> = Vec::new();
        for arm in arms {
            let arm = self.linked.ir.arms[arm.index()];
            self.live.clone_from(&start);
            self.blocks.push(Vec::new());
            let mut own = Value { place: value.place.clone(), ..Value::default() };
            if self.can_carry(arm.pat) {
                let here = guards.iter().copied().filter(|guard| !taken.contains(guard));
                own.guards = here.collect();
            }
            let missed: Vec<u32> =
                guards.iter().copied().filter(|guard| !own.guards.contains(guard)).collect();
            self.release(&missed);
            let tried = |&&guard: &&u32| self.out.acquisitions[guard as usize].is_try;
            if arm.guard.is_none() {
                taken.extend(own.guards.iter().filter(tried));
            }
            // Whatever the arm does not take is dropped at the end of the statement.
            if !self.takes_guard(arm.pat) {
                self.temporary(&std::mem::take(&mut own.guards));
            }
            self.bind(arm.pat, own);
            if !arm.guard.is_none() {
                self.scoped(arm.guard, Use::Borrow);
            }
            let failed = detects_runtime && self.is_success(arm.pat) != Some(true);
            let outside = std::mem::replace(&mut self.outside_runtime, failed);
            self.outside_runtime |= outside;
            let arm_value = self.scoped(arm.body, Use::Move);
            self.outside_runtime = outside;
            self.end_block();
            let live = self.live.take();
            (end, result) = match result {
                None => (live, Some(arm_value)),
                Some(before) => {
                    (self.join(end, live, &before, &arm_value), Some(before.merge(arm_value)))
                }
            };
        }
        self.live = if result.is_none() { None } else { end };
        result.unwrap_or_default()
    }

    fn takes_guard(&self, pat: PatId) -> bool {
        let mut takes = false;
        self.linked.ir.bindings(pat, &mut |binding| {
            let ty = self.typed.pat_ty(binding);
            let is_ref = matches!(self.typed.cx.types.kind(ty), TyKind::Ref { .. });
            takes |= !is_ref && self.has_guard(ty);
        });
        takes
    }

    fn loop_expr(&mut self, body: ExprId, label: Name) -> Value {
        self.enter_exit(label);
        self.loops += 1;
        let first = self.out.calls.len();
        let waits = |flow: &Self| flow.out.awaits.len() - flow.signals;
        let before = waits(self);
        self.scoped(body, Use::Move);
        self.loops -= 1;
        let (live, value) = self.exit();
        self.live = live;
        let for_ever = self.live.is_none() && waits(self) > before;
        if for_ever {
            self.out.endless_loops.push(first..self.out.calls.len());
        }
        self.out.serves |= for_ever && !self.detached && (self.piece > 0 || self.returns_nothing);
        value
    }

    fn while_expr(&mut self, cond: ExprId, body: ExprId, label: Name) -> Value {
        let has_let = self.is_let(cond);
        self.enter_exit(label);
        self.blocks.push(Vec::new());
        self.temps += 1;
        self.loops += 1;
        let outer = std::mem::take(&mut self.refuted);
        self.borrow(cond);
        let refuted = std::mem::replace(&mut self.refuted, outer);
        if !has_let {
            self.close_temps();
        }
        let mut after_cond = self.live.clone();
        if let Some(live) = &mut after_cond {
            live.release(|guard, _| refuted.contains(&guard));
        }
        let value = self.scoped(body, Use::Move);
        self.release(&value.guards);
        self.loops -= 1;
        self.live = meet(after_cond, self.live.take());
        self.end_block();
        if has_let {
            self.close_temps();
        }
        let (left, _) = self.exit();
        self.live = meet(left, self.live.take());
        Value::default()
    }

    fn for_expr(&mut self, pat: PatId, iter: ExprId, body: ExprId, label: Name) -> Value {
        let value = self.borrow(iter);
        let before = self.live.clone();
        self.enter_exit(label);
        self.blocks.push(Vec::new());
        self.loops += 1;
        self.bind(pat, Value::at(value.place.map(|place| place.element(sym::INDEX, None))));
        let value = self.scoped(body, Use::Move);
        self.release(&value.guards);
        self.loops -= 1;
        self.end_block();
        self.live = meet(before, self.live.take());
        let (left, _) = self.exit();
        self.live = meet(left, self.live.take());
        Value::default()
    }

    fn closure(&mut self, expr: ExprId, body: ExprId, runs: Runs, is_async: bool) {
        let closure = match self.linked.ir.expr(expr) {
            ExprKind::Closure(closure) => self.linked.ir.closures[closure.index()],
            _ => return,
        };
        for (pat, _) in self.linked.ir.pairs::<PatId, TypeId>(closure.params) {
            self.bind(pat, Value::default());
        }
        let runs = if is_async && runs == Runs::Inline { Runs::Unknown } else { runs };
        let held = self.inherited(runs);
        let kind = if is_async { PieceKind::Async } else { PieceKind::Closure };
        self.piece_of(expr, body, kind, runs, &held);
    }

    /// Walks a closure's or async block's body as a piece of its own, with the given guards held.
    fn piece_of(&mut self, expr: ExprId, body: ExprId, kind: PieceKind, runs: Runs, held: &[u32]) {
        let parent = self.piece;
        let is_async = match kind {
            PieceKind::Async => true,
            PieceKind::Closure => {
                let parent = &self.out.pieces[parent as usize];
                runs == Runs::WhenPolled || runs == Runs::Inline && parent.is_async
            }
            PieceKind::Function => false,
        };
        let span = self.linked.ir.span(expr);
        self.piece = u32::try_from(self.out.pieces.len()).unwrap_or(u32::MAX);
        self.out.pieces.push(Piece { kind, parent, runs, is_async, span });
        let live = self.live.replace(Held::outside(held));
        let temps = std::mem::take(&mut self.temps);
        let extended = std::mem::take(&mut self.extended);
        let breaks = std::mem::take(&mut self.breaks);
        let blocks = std::mem::replace(&mut self.blocks, vec![Vec::new()]);
        let loops = std::mem::take(&mut self.loops);
        let value = self.eval(body, Use::Move);
        let last = self.out.pieces.len();
        debug_assert!(last > parent as usize, "pieces are only added");
        if runs == Runs::Inline
            && let Some(call) = value.future
        {
            self.out.calls[call as usize].returned = true;
        }
        self.loops = loops;
        self.blocks = blocks;
        self.breaks = breaks;
        self.extended = extended;
        self.temps = temps;
        self.live = live;
        self.piece = parent;
    }

    fn macro_call(&mut self, expr: ExprId, index: usize) -> Value {
        let call = self.linked.ir.macros[index];
        let effects =
            self.program.macro_effects(self.module, self.linked, call.path).unwrap_or_default();
        if effects.opaque {
            return Value::default();
        }
        match call.shape {
            MacroShape::Exprs(list) => {
                for child in self.linked.ir.list(list) {
                    let value = match self.linked.ir.expr(child) {
                        ExprKind::Async { body, .. } if effects.join => {
                            self.piece_of(
                                child,
                                body,
                                PieceKind::Async,
                                Runs::Polled,
                                &self.held(),
                            );
                            Value::default()
                        }
                        _ if effects.join || keeps_temporaries(self.linked, call.path) => {
                            self.eval(child, Use::Borrow)
                        }
                        // Who knows when, and how often, an unknown macro evaluates it.
                        _ => self.scoped(child, Use::Borrow),
                    };
                    if effects.join
                        && let Some(call) = value.future
                    {
                        self.out.calls[call as usize].handed = Some(ArgUse::Polls);
                        let awaited = self.awaited(call, value.clone());
                        self.temporary(&awaited.guards);
                    }
                    self.temporary(&value.guards);
                }
                if last_segment(self.linked, call.path) == "cfg_if" {
                    // What a side binds is used after the macro.
                    self.used.extend(self.futures.keys());
                }
                if effects.join {
                    self.await_point(expr);
                }
                if self.ty(expr) == Ty::NEVER {
                    self.live = None;
                }
                Value::default()
            }
            MacroShape::Repeat { value, len } => {
                self.borrow(value);
                self.borrow(len);
                Value::default()
            }
            MacroShape::Matches { expr, pat, guard } => {
                let value = self.borrow(expr);
                self.bind(pat, value);
                self.borrow(guard);
                Value::default()
            }
            MacroShape::Select(select) => self.select(expr, select.index()),
            MacroShape::Block(block) => {
                self.piece_of(expr, block, PieceKind::Async, Runs::Unknown, &[]);
                Value::default()
            }
            MacroShape::Opaque => Value::default(),
        }
    }

    fn select(&mut self, expr: ExprId, index: usize) -> Value {
        let select = self.linked.ir.selects[index];
        let arms: Vec<_> = self
            .linked
            .ir
            .list(select.arms)
            .map(|arm| self.linked.ir.select_arms[arm.index()])
            .collect();
        for arm in &arms {
            if !arm.cond.is_none() {
                self.scoped(arm.cond, Use::Borrow);
            }
            if let ExprKind::Async { body, .. } = self.linked.ir.expr(arm.future) {
                self.piece_of(arm.future, body, PieceKind::Async, Runs::Polled, &self.held());
                continue;
            }
            let value = self.eval(arm.future, Use::Borrow);
            if let Some(call) = value.future {
                let site = &mut self.out.calls[call as usize];
                site.awaited = true;
                site.handed = Some(ArgUse::Polls);
            }
            self.temporary(&value.guards);
        }
        self.await_point(expr);
        let start = self.live.clone();
        let mut end: Live = None;
        for arm in arms {
            self.live = start.clone();
            self.blocks.push(Vec::new());
            self.bind(arm.pat, Value::default());
            let value = self.scoped(arm.handler, Use::Move);
            self.release(&value.guards);
            self.end_block();
            end = meet(end, self.live.take());
        }
        if !select.otherwise.is_none() {
            self.live = start;
            self.scoped(select.otherwise, Use::Move);
            end = meet(end, self.live.take());
        }
        self.live = end;
        Value::default()
    }

    /// Whether `expr` makes a future that somebody must await: no task's handle, and no type of the workspace, which may have begun its work.
    fn plain_future(&mut self, expr: ExprId) -> bool {
        let makes = matches!(
            self.linked.ir.expr(expr),
            ExprKind::Call { .. }
                | ExprKind::MethodCall { .. }
                | ExprKind::Async { .. }
                | ExprKind::Await(_)
                | ExprKind::Try(_)
        );
        if !makes {
            return false;
        }
        let ty = self.ty(expr);
        self.typed.cx.is_future(ty) && self.is_lazy(ty)
    }

    /// Futures of other types may have begun their work: handles of tasks, receivers of answers, what users write.
    fn is_lazy(&self, ty: Ty) -> bool {
        let lang = &self.program.lang;
        match self.typed.cx.types.kind(ty) {
            TyKind::Adt(adt, args) if Some(adt) == lang.boxed || Some(adt) == lang.pin => {
                let inner = self.typed.cx.types.list_items(args).first();
                inner.is_some_and(|&inner| self.is_lazy(inner))
            }
            TyKind::Adt(adt, _) => {
                self.program.adt(adt).effects.as_ref().is_some_and(|effects| effects.lazy)
            }
            TyKind::Ref { .. } => false,
            _ => true,
        }
    }

    fn dropped_statement(&mut self, expr: ExprId, span: Span) {
        if let ExprKind::Assign { lhs, rhs } = self.linked.ir.expr(expr)
            && let ExprKind::Name(name) = self.linked.ir.expr(lhs)
            && self.linked.ir.name(name) == "_"
        {
            self.dropped_let(rhs);
        } else if self.plain_future(expr) && !self.takes_out(expr) {
            self.push_dropped(expr, How::Statement, span);
        }
    }

    fn dropped_let(&mut self, init: ExprId) {
        if self.plain_future(init) && !self.takes_out(init) {
            self.push_dropped(init, How::Wildcard, self.linked.ir.span(init));
        }
    }

    /// `drop(f())`: a future that was just made. One that was polled before is dropped to cancel it.
    fn dropped_call(&mut self, expr: ExprId, values: &[Value]) {
        let ExprKind::Call { args, .. } = self.linked.ir.expr(expr) else { return };
        let Some(arg) = self.linked.ir.list(args).next().filter(|_| values.len() == 1) else {
            return;
        };
        if self.plain_future(arg) && !self.takes_out(arg) {
            self.push_dropped(arg, How::DropCall, self.linked.ir.span(expr));
        }
    }

    /// `replace(&mut slot, new)`, `slot.unwrap()`: a future that was made before, and may have run.
    fn takes_out(&self, expr: ExprId) -> bool {
        let Some(func) = Callee::of(self.typed.res(expr)).func() else { return false };
        let func = self.program.func(func);
        let is_param = matches!(self.program.types.kind(func.output), TyKind::Param(_));
        is_param && self.program.file(func.file).is_model
    }

    fn push_dropped(&mut self, expr: ExprId, how: How, span: Span) {
        let callee = Callee::of(self.typed.res(expr));
        self.out.dropped.push(DroppedFuture {
            expr,
            callee,
            how,
            span,
            piece: self.piece,
            name: None,
        });
    }

    /// Bindings of futures that nothing ever mentions.
    fn unused_futures(&mut self) {
        let mut unused: Vec<(PatId, u32)> = self
            .futures
            .iter()
            .map(|(&pat, &call)| (pat, call))
            .filter(|(pat, _)| !self.used.contains(pat))
            .collect();
        unused.sort_unstable();
        for (pat, call) in unused {
            let site = &self.out.calls[call as usize];
            let (expr, span, piece) = (site.expr, site.span, site.piece);
            let PatKind::Binding { name, .. } = self.linked.ir.pats[pat.index()].kind else {
                continue;
            };
            if self.plain_future(expr) && !site_is_handed(&self.out.calls[call as usize]) {
                let callee = self.out.calls[call as usize].callee;
                let name = Some(self.linked.symbol(name));
                self.out.dropped.push(DroppedFuture {
                    expr,
                    callee,
                    how: How::Unused(pat),
                    span,
                    piece,
                    name,
                });
            }
        }
    }
}

/// Std's macros evaluate all their arguments in one expression.
fn keeps_temporaries(linked: &LinkedFile, path: crate::ir::PathId) -> bool {
    let name = last_segment(linked, path);
    matches!(
        name,
        "print"
            | "println"
            | "eprint"
            | "eprintln"
            | "format"
            | "format_args"
            | "write"
            | "writeln"
            | "panic"
            | "vec"
            | "dbg"
    ) || name.starts_with("assert")
        || name.starts_with("debug_assert")
}

fn last_segment(linked: &LinkedFile, path: crate::ir::PathId) -> &str {
    let segments = linked.ir.paths[path.index()].segments;
    let last = linked.ir.pairs::<Name, crate::ir::GenericArgsId>(segments).next_back();
    last.map_or("", |(name, _)| linked.ir.name(name))
}

fn site_is_handed(call: &Call) -> bool {
    call.handed.is_some() || call.awaited
}

fn runs_of(usage: Option<ArgUse>) -> Runs {
    match usage {
        None => Runs::Unknown,
        Some(ArgUse::RunsInline) => Runs::Inline,
        Some(ArgUse::RunsElsewhere) => Runs::Elsewhere,
        Some(ArgUse::Offloads) => Runs::Offloaded,
        Some(ArgUse::Spawns) => Runs::Spawned,
        Some(ArgUse::Polls) => Runs::Polled,
        Some(ArgUse::BlocksOn) => Runs::BlockedOn,
    }
}

impl Value {
    fn without_place(self) -> Self {
        Self { place: None, ..self }
    }
}

impl LockPlace {
    fn element(mut self, name: crate::link::Symbol, owner: Option<AdtId>) -> Self {
        self.path.push((name, owner));
        self
    }

    /// What the lock at this place guards.
    fn guarded(self) -> Self {
        self.element(sym::GUARDED, None)
    }

    /// The class of a lock that stands at this place: the field's declaration, or the static.
    pub(crate) fn class(&self) -> Option<LockClass> {
        match (self.path.last(), self.root) {
            (Some(&(name, Some(owner))), _) => Some(LockClass::Field(owner, name)),
            (None, Root::Static(id)) => Some(LockClass::Static(id)),
            _ => None,
        }
    }
}
