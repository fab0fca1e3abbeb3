//! Walks the bodies of one file in evaluation order and writes down what matters: calls, awaits, locks taken and the guards alive at each,
//! and the pieces (closures, async blocks) that run apart from their function. Looks at one function at a time.
//!
//! A guard lives as Rust drops it: bindings to the end of their block or until moved, temporaries to the end of the statement, condition, arm or
//! (edition 2024) tail expression they stand in. Where branches meet, a guard is held if it is held on all of them.

mod bindings;
mod branches;
mod calls;
mod doubts;
mod heads;
mod held;
mod moves;
mod paced;
mod polled;
mod projections;
mod when;

use rustc_hash::{FxHashMap, FxHashSet};

use super::events::{
    Acquisition, AwaitPoint, Call, Callee, FnFlow, LockClass, LockPlace, Piece, PieceKind, Root,
    Runs, When,
};
use super::live::{Held, Live, Owner, Seat};
use crate::ir::{
    Block, ExprId, ExprKind, GenericArgsId, MacroShape, Name, PatId, PathId, ScopeId, Stmt, TypeId,
};
use crate::link::infer::{Res, TypedFile};
use crate::link::ty::{Ty, TyKind};
use crate::link::{AdtId, FnDef, FnId, LinkedFile, ModuleId, Program, sym};
use crate::models::{Effects, LockModel};
use crate::workspace::Edition;
use doubts::Doubt;

/// Which lock a guard's type stands for, learnt from the models' signatures, and which types of the workspace have a guard in a field.
#[derive(Debug, Default)]
pub(crate) struct GuardTypes {
    pub(crate) models: FxHashMap<AdtId, LockModel>,
    holders: FxHashMap<AdtId, AdtId>,
    /// Those that there are none of without a guard.
    always: FxHashMap<AdtId, AdtId>,
    /// The type whose `Drop` impl runs when a value of this one is dropped.
    drops: FxHashMap<AdtId, AdtId>,
}

/// A struct or enum with a guard inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Holder {
    guard: AdtId,
    /// There is none of it without a guard.
    always: bool,
}

impl GuardTypes {
    pub(crate) fn build(program: &Program) -> Self {
        let mut models = FxHashMap::default();
        for (func, id) in program.fns.iter().zip(0..) {
            let id = FnId(id);
            let acquires = func.effects.as_ref().and_then(|effects| effects.acquires);
            let (Some(_), Some(lock)) = (acquires, program.self_adt(id)) else { continue };
            let Some(model) = program.adt(lock).effects.as_ref().and_then(|effects| effects.lock)
            else {
                continue;
            };
            let mut found = Vec::new();
            guards_in(
                program,
                &FxHashMap::default(),
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
        let found = holders(program);
        let guards = found.iter().map(|(&adt, holder)| (adt, holder.guard));
        let always = guards.clone().filter(|(adt, _)| found[adt].always).collect();
        Self { models, holders: guards.collect(), always, drops: drops(program) }
    }
}

/// Structs in structs are few levels deep.
const MAX_LEVELS: usize = 4;

/// The type of the workspace whose `Drop` impl runs when a value of each of these is dropped: its own, or that of a field.
fn drops(program: &Program) -> FxHashMap<AdtId, AdtId> {
    let own = |adt: &AdtId| !program.file(program.adt(*adt).file).is_model;
    let adts: Vec<AdtId> = (0..program.adts.len()).map(AdtId::new).filter(own).collect();
    let with_impl = adts.iter().filter(|&&adt| program.drop_impl(adt).is_some());
    let mut drops: FxHashMap<AdtId, AdtId> = with_impl.map(|&adt| (adt, adt)).collect();
    for _ in 0..MAX_LEVELS {
        for &adt in adts.iter().filter(|&&adt| !program.adt(adt).is_enum) {
            let mut fields = program.adt(adt).variants.iter().flat_map(|variant| &variant.fields);
            let dropped = |&(_, ty): &(_, Ty)| match program.types.kind(ty) {
                TyKind::Adt(field, _) => drops.get(&field).copied(),
                _ => None,
            };
            if let Some(inner) = fields.find_map(dropped) {
                drops.entry(adt).or_insert(inner);
            }
        }
    }
    drops
}

fn holders(program: &Program) -> FxHashMap<AdtId, Holder> {
    let mut holders: FxHashMap<AdtId, Holder> = FxHashMap::default();
    let own = |adt: &AdtId| !program.file(program.adt(*adt).file).is_model;
    let adts: Vec<AdtId> = (0..program.adts.len()).map(AdtId::new).filter(own).collect();
    for _ in 0..MAX_LEVELS {
        let before = holders.len();
        for &adt in &adts {
            let data = program.adt(adt);
            let fields = data.variants.iter().flat_map(|variant| &variant.fields);
            let mut found = fields.filter_map(|&(_, ty)| held_in(program, &holders, ty, 0));
            if let Some(first) = found.next() {
                let always = !data.is_enum && (first.always || found.any(|holder| holder.always));
                holders.insert(adt, Holder { always, ..first });
            }
        }
        if holders.len() == before {
            break;
        }
    }
    holders
}

/// The guard that a field of type `ty` owns. What is shared or sent is not looked into.
fn held_in(
    program: &Program,
    holders: &FxHashMap<AdtId, Holder>,
    ty: Ty,
    depth: usize,
) -> Option<Holder> {
    if depth > MAX_LEVELS {
        return None;
    }
    match program.types.kind(ty) {
        TyKind::Adt(adt, args) => {
            if program.adt(adt).effects.as_ref().is_some_and(|effects| effects.guard) {
                return Some(Holder { guard: adt, always: true });
            }
            let lang = &program.lang;
            if [lang.option, lang.boxed].contains(&Some(adt)) {
                let &inner = program.types.list_items(args).first()?;
                let found = held_in(program, holders, inner, depth + 1)?;
                return Some(Holder { always: found.always && lang.boxed == Some(adt), ..found });
            }
            holders.get(&adt).copied()
        }
        TyKind::Tuple(list) => {
            let items = program.types.list_items(list);
            items.iter().find_map(|&ty| held_in(program, holders, ty, depth + 1))
        }
        _ => None,
    }
}

/// Types of what is held that a value of type `ty` owns, through `Result`, `Option`, tuples and other std wrappers.
fn guards_in<'t>(
    program: &Program,
    holders: &FxHashMap<AdtId, AdtId>,
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
            if data.effects.as_deref().is_some_and(Effects::is_held) {
                found.push(adt);
            } else if let Some(&guard) = holders.get(&adt) {
                found.push(guard);
            } else if program.file(data.file).is_model {
                for &ty in items(args) {
                    guards_in(program, holders, kind, items, ty, depth + 1, found);
                }
            }
        }
        TyKind::Tuple(list) => {
            for &ty in items(list) {
                guards_in(program, holders, kind, items, ty, depth + 1, found);
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
    /// What is alive where its next round was begun early.
    again: Live,
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
    func: FnId,
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
    /// Guards that branches left alive on some ways only.
    doubts: FxHashMap<u32, Doubt>,
    /// Locals that the conditions depend on which code here stands under, each condition for itself.
    asked: Vec<Vec<PatId>>,
    /// Bindings by enclosing block.
    blocks: Vec<Vec<PatId>>,
    places: FxHashMap<PatId, LockPlace>,
    futures: FxHashMap<PatId, u32>,
    /// How the paths begin that locals were bound to.
    paths: FxHashMap<PatId, Name>,
    /// What is alive where loops and labelled blocks are left.
    breaks: Vec<Exit>,
    /// The acquisition that each call is, however often it is walked.
    acquired: FxHashMap<ExprId, u32>,
    /// Locals that closures and async blocks moved out of themselves, and those closures.
    spent: FxHashSet<PatId>,
    /// Locals that were taken from or assigned to in place.
    emptied: FxHashSet<PatId>,
    spenders: FxHashSet<ExprId>,
    /// How many loops are around, those left out that wait for the clock before each round.
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
    /// The innermost condition that holds here.
    when: Option<u32>,
    /// Lazy statics used so far.
    initialised: FxHashSet<FnId>,
}

/// The flow of a function of the file.
pub(crate) fn function<'p>(
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
        handed: None,
        in_loop: false,
        gives_future: false,
        span: func.name_span,
    };
    let mut flow = Flow {
        program,
        linked,
        typed,
        guards,
        edition: linked.edition,
        func: id,
        module: func.module,
        out: FnFlow { pieces: vec![whole], ..FnFlow::default() },
        piece: 0,
        live: Some(Held::default()),
        temps: 0,
        extended: Vec::new(),
        refuted: Vec::new(),
        doubts: FxHashMap::default(),
        asked: Vec::new(),
        blocks: vec![Vec::new()],
        places: FxHashMap::default(),
        futures: FxHashMap::default(),
        breaks: Vec::new(),
        acquired: FxHashMap::default(),
        spent: FxHashSet::default(),
        emptied: FxHashSet::default(),
        spenders: FxHashSet::default(),
        loops: 0,
        signals: 0,
        statement: ExprId::NONE,
        detached: false,
        returns_nothing: returns_nothing(program, func.output),
        outside_runtime: false,
        when: None,
        initialised: FxHashSet::default(),
        paths: FxHashMap::default(),
    };
    for ((pat, _), index) in linked.ir.pairs::<PatId, TypeId>(ir.params).zip(0..) {
        let place = LockPlace { root: Root::Param(index), path: Vec::new() };
        let (ty, span) = (flow.typed.pat_ty(pat), linked.ir.pats[pat.index()].span);
        let guards = flow.destructible(ty, ExprId::NONE, span);
        flow.bind(pat, Value { guards, ..Value::at(Some(place)) });
    }
    let value = flow.eval(ir.body, Use::Move);
    flow.returned(&value);
    // Parameters.
    flow.drop_all(|_, owner| matches!(owner, Owner::Binding(_)));
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

/// A function that is given a task's context and says whether it is ready runs when the task is polled. Event loops on threads of their own make
/// contexts too.
fn is_poll(program: &Program, func: &FnDef) -> bool {
    let is = |ty: Ty, wanted: Option<AdtId>| match program.types.kind(program.types.peel(ty)) {
        TyKind::Adt(adt, _) => Some(adt) == wanted,
        _ => false,
    };
    let polls = is(func.output, program.lang.poll) || program.text(func.name).starts_with("poll");
    polls && func.inputs.iter().any(|&ty| is(ty, program.lang.context))
}

impl Flow<'_, '_> {
    fn ty(&self, expr: ExprId) -> Ty {
        self.typed.ty(expr)
    }

    fn guard_types(&self, holders: &FxHashMap<AdtId, AdtId>, ty: Ty) -> Vec<AdtId> {
        let mut found = Vec::new();
        let types = &self.typed.cx.types;
        guards_in(
            self.program,
            holders,
            &|ty| types.kind(ty),
            &|list| types.list_items(list),
            ty,
            0,
            &mut found,
        );
        found
    }

    /// The guard that a function that returns `ty` must have taken, or may have where `ty` itself says so.
    fn guard_given(&self, ty: Ty) -> Option<AdtId> {
        self.guard_types(&self.guards.always, ty).first().copied()
    }

    fn has_guard(&self, ty: Ty) -> bool {
        !self.guard_types(&self.guards.holders, ty).is_empty()
    }

    /// The type with a `Drop` impl that a value of type `ty` is, or may be inside of `Option`, `Result` or `Box`.
    fn destructed(&self, ty: Ty) -> Option<AdtId> {
        let TyKind::Adt(adt, args) = self.typed.cx.types.kind(ty) else { return None };
        let lang = &self.program.lang;
        if ![lang.option, lang.result, lang.boxed].contains(&Some(adt)) {
            return self.guards.drops.get(&adt).copied();
        }
        self.destructed(*self.typed.cx.types.list_items(args).first()?)
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
        // What patterns take out of a temporary with a `Drop` impl is not followed.
        self.end(|_, owner| owner == Owner::Temporary(depth));
        self.temps -= 1;
    }

    /// Ends what is dropped here, and notes the `Drop` impls that run.
    fn drop_all(&mut self, ends: impl Fn(u32, Owner) -> bool) {
        let Some(live) = &mut self.live else { return };
        let before = live.maybe();
        live.release(ends);
        let dropped = before.into_iter().filter(|&guard| !live.contains(guard));
        for guard in dropped.collect::<Vec<_>>() {
            let Acquisition { guard: owner, span, .. } = self.out.acquisitions[guard as usize];
            if let Some(func) = owner.and_then(|adt| self.program.drop_impl(adt)) {
                let callee = Callee::Fn(func);
                let held = self.held();
                let call = Call::new(ExprId::NONE, span, callee, self.piece, held);
                self.out.calls.push(Call { when: self.when, in_loop: self.loops > 0, ..call });
            }
        }
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
                let mut value = self.borrow(base);
                if usage == Use::Move
                    && self.has_guard(self.ty(expr))
                    && let Some(part) = self.part(expr)
                {
                    value.guards = self.take_slot(part);
                } else if usage == Use::Move && self.destructed(self.ty(expr)).is_some() {
                    // Of what is moved out in parts, no part is followed.
                    value.guards = self
                        .local(base)
                        .map_or_else(Vec::new, |pat| self.take_slot((pat, Seat::Anywhere)));
                }
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
                self.bind_scrutinee(pat, scrutinee);
                Value::default()
            }
            ExprKind::Block(block) => self.block(ir.blocks[block.index()], usage),
            ExprKind::Async { body, .. } => {
                self.piece_of(expr, body, PieceKind::Async, Runs::Unknown, &[])
            }
            ExprKind::If { cond, then, otherwise } => self.if_expr(cond, then, otherwise),
            ExprKind::Match { scrutinee, arms } => self.match_expr(scrutinee, arms),
            ExprKind::Loop { body, label } => self.loop_expr(body, label),
            ExprKind::While { cond, body, label } => self.while_expr(cond, body, label),
            ExprKind::For { pat, iter, body, label } => self.for_expr(pat, iter, body, label),
            ExprKind::Closure(closure) => {
                let closure = ir.closures[closure.index()];
                self.closure(expr, closure.body, Runs::Unknown, closure.is_async)
            }
            ExprKind::Return(value) => {
                let value = self.eval_leaving(value);
                self.returned(&value);
                self.live = None;
                Value::default()
            }
            ExprKind::Break { label, value } => {
                let value = self.eval_leaving(value);
                self.leave(label, value);
                Value::default()
            }
            ExprKind::Continue { label } => {
                self.begin_again(label);
                Value::default()
            }
            ExprKind::Struct { fields, rest, .. } => {
                let field = |(name, value): (Name, ExprId)| {
                    let value = self.eval(value, Use::Move);
                    self.sit(&value.guards, self.seat_of(name));
                    value
                };
                let values: Vec<Value> = ir.pairs(fields).map(field).collect();
                self.borrow(rest);
                let value = values.into_iter().fold(Value::default(), Value::merge);
                self.literal(expr, value.without_place())
            }
            ExprKind::Tuple(list) | ExprKind::Array(list) => {
                let values: Vec<Value> =
                    ir.list(list).map(|value| self.eval(value, Use::Move)).collect();
                self.elements(values)
            }
            ExprKind::Repeat { value, len } => {
                self.borrow(value);
                self.borrow(len);
                Value::default()
            }
            ExprKind::Range { lo, hi, .. } => {
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

    /// What is done on the way out of a loop is done once, however often the loop turns.
    fn eval_leaving(&mut self, value: ExprId) -> Value {
        let first = self.out.calls.len();
        let value = self.eval(value, Use::Move);
        for call in self.out.calls.iter_mut().skip(first) {
            call.leaving = true;
        }
        value
    }

    /// A struct that is written out. Those of its fields have their own destructors.
    fn literal(&mut self, expr: ExprId, mut value: Value) -> Value {
        let ty = self.ty(expr);
        if self.typed.cx.adt_of(ty).is_some_and(|adt| self.program.drop_impl(adt).is_some()) {
            value.guards.extend(self.destructible(ty, expr, self.linked.ir.span(expr)));
        }
        value
    }

    fn name(&mut self, expr: ExprId, usage: Use) -> Value {
        match self.typed.res(expr) {
            Res::Local(pat) => {
                let place = self.places.get(&pat).cloned();
                let future = self.futures.get(&pat).copied();
                let is_ref = matches!(self.typed.cx.types.kind(self.ty(expr)), TyKind::Ref { .. });
                let guards = match &mut self.live {
                    Some(live) if usage == Use::Move && !is_ref => live.take(Owner::Binding(pat)),
                    _ => Vec::new(),
                };
                if !guards.is_empty() {
                    self.spent.insert(pat);
                }
                Value { guards, place, future }
            }
            Res::Const(id) => {
                let constant = &self.program.consts[id.index()];
                let is_static = constant.is_static;
                if let Some(func) = constant.initialiser {
                    self.first_use(func, expr);
                }
                let place = || LockPlace { root: Root::Static(id), path: Vec::new() };
                Value::at(is_static.then(place))
            }
            Res::Fn(func) | Res::Virtual(func) => {
                self.out.mentions.push((func, self.linked.ir.span(expr)));
                Value::default()
            }
            Res::Ctor(..) => self.literal(expr, Value::default()),
            _ => Value::default(),
        }
    }

    /// The first mention of a static that is initialised then.
    fn first_use(&mut self, initialiser: FnId, expr: ExprId) {
        if self.initialised.insert(initialiser) {
            let when = self.enter(vec![When::FirstUse]);
            let (span, held) = (self.linked.ir.span(expr), self.held());
            let call = Call::new(ExprId::NONE, span, Callee::Fn(initialiser), self.piece, held);
            let released = self.is_released(expr);
            let in_loop = self.loops > 0;
            self.out.calls.push(Call { when: self.when, in_loop, released, ..call });
            self.when = when;
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
        if value.guards.is_empty()
            || ty.is_unknown()
            || self.has_guard(ty)
            || self.destructed(ty).is_some()
        {
            self.assure_by(ty, &value.guards);
            return value;
        }
        self.temporary(&value.guards);
        Value { guards: Vec::new(), ..value }
    }

    fn await_expr(&mut self, expr: ExprId, inner: ExprId) -> Value {
        if let ExprKind::Async { body, .. } = self.linked.ir.expr(inner) {
            let value = self.piece_of(inner, body, PieceKind::Async, Runs::Polled, &self.held());
            self.release(&value.guards);
            self.await_point(expr, None);
            return Value::default();
        }
        let value = self.eval(inner, Use::Move);
        let mut value = self.keep_guards_of(inner, value);
        self.await_point(expr, value.future);
        if let Some(call) = value.future.take() {
            let value = self.keep_guards_of(expr, value);
            return self.awaited(call, value);
        }
        self.keep_guards_of(expr, value)
    }

    fn await_point(&mut self, expr: ExprId, call: Option<u32>) {
        let ty = match self.linked.ir.expr(expr) {
            ExprKind::Await(inner) => self.ty(inner),
            _ => Ty::UNKNOWN,
        };
        let of = self.typed.cx.adt_of(ty);
        let is_given = matches!(self.typed.cx.types.kind(ty), TyKind::Param(_));
        let maybe_held = self.live.as_ref().map(Held::maybe).unwrap_or_default();
        let point = AwaitPoint {
            span: self.linked.ir.span(expr),
            piece: self.piece,
            maybe_held,
            of,
            call,
            in_loop: self.loops > 0,
            is_given,
        };
        self.out.awaits.push(point);
    }

    /// What was only a future until now happens.
    fn awaited(&mut self, call: u32, value: Value) -> Value {
        let held = self.held();
        let possibly_held = self.possibly_held();
        let callee = self.out.calls[call as usize].callee.func();
        let effects = self.out.calls[call as usize].callee.effects(self.program);
        self.signals += usize::from(effects.signal);
        self.out.serves |= !self.detached && (effects.serves || effects.signal);
        // A handle is held from the call on; awaiting it takes nothing.
        let is_async = callee.is_some_and(|func| self.program.func(func).is_async);
        let site = &mut self.out.calls[call as usize];
        site.awaited = true;
        site.held.clone_from(&held);
        site.possibly_held.clone_from(&possibly_held);
        site.reachable = self.live.is_some() && !self.outside_runtime;
        let Some(id) = site.acquires.filter(|_| is_async) else {
            return Value { guards: value.guards, place: None, future: None };
        };
        let acquisition = &mut self.out.acquisitions[id as usize];
        (acquisition.held, acquisition.possibly_held) = (held, possibly_held);
        self.hold(id, value.place)
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
        let (when, asked) = (self.when, self.asked.len());
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
        self.when = when;
        self.asked.truncate(asked);
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
        self.drop_all(|_, owner| matches!(owner, Owner::Binding(pat) if bindings.contains(&pat)));
    }

    fn stmt(&mut self, stmt: Stmt) {
        let before = self.live.as_ref().map(|live| live.owned_by(Owner::Value));
        match stmt {
            Stmt::Let { pat, init, otherwise, .. } => self.let_stmt(pat, init, otherwise),
            Stmt::Semi { expr, .. } => {
                self.out.acts |= self.piece == 0 && self.is_call(expr);
                self.statement = expr;
                self.scoped(expr, Use::Move);
            }
            Stmt::Expr { expr } => {
                self.scoped(expr, Use::Borrow);
            }
        }
        // What nothing took is dropped with the statement.
        let before = before.unwrap_or_default();
        self.drop_all(|guard, owner| owner == Owner::Value && !before.contains(&guard));
    }

    fn is_call(&self, expr: ExprId) -> bool {
        match self.linked.ir.expr(expr) {
            ExprKind::Call { .. } | ExprKind::MethodCall { .. } => true,
            ExprKind::Try(inner) => self.is_call(inner),
            _ => false,
        }
    }

    fn closure(&mut self, expr: ExprId, body: ExprId, runs: Runs, is_async: bool) -> Value {
        let closure = match self.linked.ir.expr(expr) {
            ExprKind::Closure(closure) => self.linked.ir.closures[closure.index()],
            _ => return Value::default(),
        };
        for (pat, _) in self.linked.ir.pairs::<PatId, TypeId>(closure.params) {
            self.bind(pat, Value::default());
        }
        let runs = if is_async && runs == Runs::Inline { Runs::Unknown } else { runs };
        let held = self.inherited(runs);
        let kind = if is_async { PieceKind::Async } else { PieceKind::Closure };
        self.piece_of(expr, body, kind, runs, &held)
    }

    /// Walks a closure's or async block's body as a piece of its own, with the given guards held and those that it mentions. What it moves is its
    /// value's from then on.
    fn piece_of(
        &mut self,
        expr: ExprId,
        body: ExprId,
        kind: PieceKind,
        runs: Runs,
        held: &[u32],
    ) -> Value {
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
        let handed = None;
        self.out.pieces.push(Piece {
            kind,
            parent,
            runs,
            is_async,
            handed,
            in_loop: self.loops > 0,
            gives_future: false,
            span,
        });
        let captured = self.captures(body);
        let mut inside = Held::outside(held);
        let is_lent = kind == PieceKind::Async && !self.says_move(expr);
        let is_sync = !self.out.pieces[parent as usize].is_async;
        // A future that borrows from synchronous code is run by it, and who blocks on a future blocks its thread with or without a guard.
        let inherits = runs != Runs::BlockedOn && !(is_lent && is_sync);
        for &pat in captured.iter().filter(|_| inherits) {
            inside.capture(self.live.as_ref().unwrap_or(&Held::default()), Owner::Binding(pat));
        }
        let spent = std::mem::take(&mut self.spent);
        let emptied = std::mem::take(&mut self.emptied);
        let live = self.live.replace(inside);
        let temps = std::mem::take(&mut self.temps);
        let extended = std::mem::take(&mut self.extended);
        let breaks = std::mem::take(&mut self.breaks);
        let blocks = std::mem::replace(&mut self.blocks, vec![Vec::new()]);
        let loops = std::mem::take(&mut self.loops);
        let questions = self.asked.len();
        let value = self.eval(body, Use::Move);
        self.asked.truncate(questions);
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
        let given = match runs {
            Runs::Inline => self.carried(&value),
            _ => Vec::new(),
        };
        self.live = live;
        self.piece = parent;
        let mut guards = self.take_along(expr, &captured);
        // What was moved here was moved out of the code around too.
        self.spent.extend(spent);
        self.emptied.extend(emptied);
        if let Some(live) = &mut self.live {
            for &guard in &given {
                live.acquire_maybe(guard);
            }
        }
        guards.extend(given);
        Value { guards, ..Value::default() }
    }

    /// Guards that are alive as part of a value.
    fn carried(&self, value: &Value) -> Vec<u32> {
        let owned = self.live.as_ref().map(|live| live.owned_by(Owner::Value)).unwrap_or_default();
        value.guards.iter().copied().filter(|guard| owned.contains(guard)).collect()
    }

    fn macro_call(&mut self, expr: ExprId, index: usize) -> Value {
        let call = self.linked.ir.macros[index];
        let effects = self.program.macro_effects(self.module, self.linked, call.path);
        if effects.opaque {
            return Value::default();
        }
        match call.shape {
            MacroShape::Exprs(list) => {
                if effects.join {
                    return self.join_macro(expr, list);
                }
                if last_segment(self.linked, call.path) == "vec" {
                    let values = self
                        .linked
                        .ir
                        .list(list)
                        .map(|value| self.eval(value, Use::Move))
                        .collect();
                    return self.elements(values);
                }
                let keeps = keeps_temporaries(self.linked, call.path);
                for child in self.linked.ir.list(list) {
                    let value = if keeps {
                        self.eval(child, Use::Borrow)
                    } else {
                        // Who knows when, and how often, an unknown macro evaluates it.
                        self.scoped(child, Use::Borrow)
                    };
                    self.temporary(&value.guards);
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
}

/// Std's macros evaluate all their arguments in one expression.
fn keeps_temporaries(linked: &LinkedFile, path: PathId) -> bool {
    let name = last_segment(linked, path);
    name == "dbg" || formats(name)
}

/// Std's macros that only look at their arguments.
pub(crate) fn formats(name: &str) -> bool {
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
    ) || name.starts_with("assert")
        || name.starts_with("debug_assert")
}

pub(crate) fn last_segment(linked: &LinkedFile, path: PathId) -> &str {
    last_name(linked, path).map_or("", |name| linked.ir.name(name))
}

fn last_name(linked: &LinkedFile, path: PathId) -> Option<Name> {
    let segments = linked.ir.paths[path.index()].segments;
    linked.ir.pairs::<Name, GenericArgsId>(segments).next_back().map(|(name, _)| name)
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

    /// The class of a lock that stands at this place: the field's declaration, or the static. A newtype around a lock is as many locks as
    /// there are fields of its type.
    pub(crate) fn class(&self, program: &Program) -> Option<LockClass> {
        let is_newtype = |owner: AdtId| match program.adt(owner).variants.as_slice() {
            [only] => only.is_tuple && only.fields.len() == 1,
            _ => false,
        };
        let mut fields = self.path.iter().rev().skip_while(|(_, of)| of.is_some_and(is_newtype));
        match (fields.next(), self.root) {
            (Some(&(name, Some(owner))), _) => {
                let outer = fields.next().and_then(|&(name, owner)| Some((owner?, name)));
                // What a getter chooses by an enum's variant is a handle, and one of many.
                if program.adt(owner).is_enum {
                    return outer.map(|outer| LockClass::Within(owner, name, outer));
                }
                Some(match outer.filter(|_| program.is_generic_field(owner, name)) {
                    Some(outer) => LockClass::Within(owner, name, outer),
                    None => LockClass::Field(owner, name),
                })
            }
            (None, Root::Static(id)) => Some(LockClass::Static(id)),
            _ => None,
        }
    }
}
