//! Values that change their owner without being bound: parts of locals, what closures and futures take along, what collections and options are
//! given, and what a pattern moves out of the local that it looks at.

use super::super::events::Callee;
use super::super::live::{Held, Live, Owner, Seat, meet};
use super::{Flow, Use, Value};
use crate::ir::{ExprId, ExprKind, Name, PatId, PatKind};
use crate::link::FnId;
use crate::link::infer::Res;
use crate::link::ty::{Ty, TyKind};

/// What is matched: a value, or a local that keeps what no pattern moves out of it.
pub(super) struct Scrutinee {
    pub(super) value: Value,
    local: Option<PatId>,
    /// `&slot`, `slot.as_mut()`: patterns only look.
    is_lent: bool,
}

impl Flow<'_, '_> {
    pub(super) fn seat_of(&self, name: Name) -> Seat {
        self.linked.ir.name(name).parse().map_or(Seat::Field(name), Seat::Index)
    }

    pub(super) fn sit(&mut self, guards: &[u32], seat: Seat) {
        if let Some(live) = &mut self.live {
            live.sit(guards, seat);
        }
    }

    /// Values that become the elements of one.
    pub(super) fn elements(&mut self, values: Vec<Value>) -> Value {
        for (value, index) in values.iter().zip(0..) {
            self.sit(&value.guards, Seat::Index(index));
        }
        values.into_iter().fold(Value::default(), Value::merge).without_place()
    }

    /// The local that `expr` is, unless it is a reference.
    pub(super) fn local(&self, expr: ExprId) -> Option<PatId> {
        let Res::Local(pat) = self.typed.res(expr) else { return None };
        let is_ref = matches!(self.typed.cx.types.kind(self.ty(expr)), TyKind::Ref { .. });
        (!is_ref).then_some(pat)
    }

    /// `local.field`, not reached through a reference.
    pub(super) fn part(&mut self, expr: ExprId) -> Option<(PatId, Seat)> {
        let ExprKind::Field { base, name } = self.linked.ir.expr(expr) else { return None };
        let pat = self.local(base)?;
        let ty = self.ty(base);
        let is_own = match self.typed.cx.types.kind(ty) {
            TyKind::Tuple(_) => true,
            TyKind::Adt(adt, _) => {
                let symbol = self.linked.symbol(name);
                self.typed.cx.field(ty, symbol).is_some_and(|(_, owner)| owner == Some(adt))
            }
            _ => false,
        };
        is_own.then(|| (pat, self.seat_of(name)))
    }

    /// A local or a part of one, itself or behind `&mut`.
    pub(super) fn slot(&mut self, expr: ExprId) -> Option<(PatId, Seat)> {
        let expr = match self.linked.ir.expr(expr) {
            ExprKind::Ref { inner, .. } => inner,
            _ => expr,
        };
        self.local(expr).map(|pat| (pat, Seat::Anywhere)).or_else(|| self.part(expr))
    }

    pub(super) fn take_slot(&mut self, (pat, seat): (PatId, Seat)) -> Vec<u32> {
        let owner = Owner::Binding(pat);
        match (&mut self.live, seat) {
            (Some(live), Seat::Anywhere) => live.take(owner),
            (Some(live), seat) => live.take_part(owner, seat),
            (None, _) => Vec::new(),
        }
    }

    pub(super) fn fill_slot(&mut self, (pat, seat): (PatId, Seat), guards: &[u32]) {
        self.sit(guards, seat);
        self.give(guards, Owner::Binding(pat));
    }

    fn is_std(&self, func: FnId) -> bool {
        let krate = |file| self.program.file(file).krate;
        let option = self.program.lang.option.map(|adt| krate(self.program.adt(adt).file));
        option == Some(krate(self.program.func(func).file))
    }

    /// Whether a function of std puts an argument into what its first refers to: `fn push(&mut self, value: T)`, `fn replace<T>(dest: &mut T, src: T)`.
    pub(super) fn stores(&self, callee: Callee) -> bool {
        let Some(func) = callee.func().filter(|&func| self.is_std(func)) else { return false };
        let mut inputs =
            self.program.func(func).inputs.iter().map(|&ty| self.program.types.kind(ty));
        matches!(inputs.next(), Some(TyKind::Ref { mutable: true, .. }))
            && inputs.any(|input| matches!(input, TyKind::Param(_)))
    }

    /// Whether a function of std gives back what its argument refers to: `fn take<T>(dest: &mut T) -> T`.
    pub(super) fn gives_back(&self, callee: Callee) -> bool {
        let Some(func) = callee.func().filter(|&func| self.is_std(func)) else { return false };
        let output = self.program.func(func).output;
        let first = self.program.receiver(func);
        matches!(first, Some(TyKind::Ref { mutable: true, inner }) if inner == output)
    }

    /// Whether what a method gives back is what its receiver, a local, held: `slot.take()`, `slot.replace(new)`. An entry of a map that is
    /// replaced is one of many.
    pub(super) fn takes_out_of(&mut self, receiver: ExprId, callee: Callee) -> bool {
        let is_option = self.typed.cx.adt_of(self.ty(receiver)) == self.program.lang.option;
        (is_option || !self.stores(callee)) && self.slot(receiver).is_some()
    }

    /// The receiver of a method that takes out what it holds.
    pub(super) fn take_out_of(&mut self, receiver: ExprId) -> Value {
        let mut value = self.eval(receiver, Use::Borrow);
        if let Some(slot) = self.slot(receiver) {
            self.emptied.insert(slot.0);
            value.guards.extend(self.take_slot(slot));
        }
        value
    }

    /// Who owns what after `slots.push(guard)`, `slots.clear()`, `replace(&mut slot, guard)`.
    pub(super) fn exchange(&mut self, first: ExprId, callee: Callee, values: &mut [Value]) {
        let drops = callee.func().is_some_and(|func| {
            self.program.func(func).has_self && self.program.effects(func).drops
        });
        let gives_back = self.gives_back(callee);
        let brings = values.iter().skip(1).any(|value| !value.guards.is_empty());
        if !(drops || gives_back || brings) {
            return;
        }
        let Some(slot) = self.slot(first) else { return };
        self.emptied.insert(slot.0);
        if drops || gives_back {
            values[0].guards.extend(self.take_slot(slot));
        }
        if brings && self.stores(callee) {
            for value in &mut values[1..] {
                let guards = std::mem::take(&mut value.guards);
                self.fill_slot(slot, &guards);
            }
        }
    }

    // What is matched.

    pub(super) fn scrutinee(&mut self, expr: ExprId) -> Scrutinee {
        let ir = &self.linked.ir;
        let lent = match ir.expr(expr) {
            ExprKind::Ref { inner, .. } => Some(inner),
            ExprKind::MethodCall { receiver, method, .. }
                if matches!(ir.name(method), "as_ref" | "as_mut" | "as_deref" | "as_deref_mut")
                    && !self.is_guard_itself(receiver) =>
            {
                Some(receiver)
            }
            _ => None,
        };
        let local = self.local(lent.unwrap_or(expr));
        let mut value = self.eval(expr, Use::Borrow);
        if let (Some(local), Some(live)) = (local, &self.live) {
            value.guards.extend(live.owned_by(Owner::Binding(local)));
        }
        Scrutinee { value, local, is_lent: lent.is_some() }
    }

    /// A guard itself, not an `Option` of one: its methods are those of what it guards.
    fn is_guard_itself(&self, expr: ExprId) -> bool {
        let adt = self.typed.cx.adt_of(self.typed.ty(expr));
        let effects = adt.and_then(|adt| self.program.adt(adt).effects.as_deref());
        effects.is_some_and(|effects| effects.guard)
    }

    /// What a pattern is handed when it is tried: all that it could carry and that is not `taken`. The rest is not there, or the pattern would
    /// not match.
    pub(super) fn offer(&mut self, pat: PatId, scrutinee: &Scrutinee, taken: &[u32]) -> Value {
        let mut value = scrutinee.value.clone();
        let carries = self.can_carry(pat);
        let is_here = |guard: &u32| carries && !taken.contains(guard);
        let all = std::mem::take(&mut value.guards);
        let gone: Vec<u32> = all.iter().copied().filter(|guard| !is_here(guard)).collect();
        let local = scrutinee.local.map(Owner::Binding);
        self.end(|guard, owner| {
            gone.contains(&guard) && (owner == Owner::Value || Some(owner) == local)
        });
        value.guards = all.into_iter().filter(is_here).collect();
        if self.is_filled(pat) {
            self.assure_one(&value.guards);
        }
        if let Some(local) = scrutinee.local {
            let guards = std::mem::take(&mut value.guards);
            if !scrutinee.is_lent && self.takes_guard(pat) {
                value.guards = guards;
                self.take_slot((local, Seat::Anywhere));
            }
        } else if !self.takes_guard(pat) {
            let guards = std::mem::take(&mut value.guards);
            self.temporary(&guards);
        }
        value
    }

    /// Binds what was offered; what a local keeps goes back to it.
    pub(super) fn accept(&mut self, pat: PatId, value: Value, scrutinee: &Scrutinee) {
        let guards = value.guards.clone();
        self.bind_parts(pat, value);
        match scrutinee.local {
            Some(local) => self.give(&guards, Owner::Binding(local)),
            None => self.temporary(&guards),
        }
    }

    /// Guards that no arm after this one finds: with `Some(..)` matched the others are left with `None`.
    pub(super) fn settled(&self, pat: PatId, scrutinee: &Scrutinee) -> Vec<u32> {
        if !self.can_carry(pat) {
            return Vec::new();
        }
        let is_tried = |guard: u32| self.out.acquisitions[guard as usize].is_try;
        let all = self.matches_all_filled(pat);
        scrutinee.value.guards.iter().copied().filter(|&guard| all || is_tried(guard)).collect()
    }

    pub(super) fn is_option(&self, pat: PatId) -> bool {
        let ty = self.typed.cx.types.peel(self.typed.pat_ty(pat));
        let adt = self.typed.cx.adt_of(ty);
        adt.is_some() && adt == self.program.lang.option
    }

    /// Whether what a pattern matches has a guard: `Some(g)`, `State::Busy(_)`.
    fn is_filled(&self, pat: PatId) -> bool {
        let ir = &self.linked.ir;
        match ir.pats[pat.index()].kind {
            PatKind::Binding { sub, .. } if !sub.is_none() => self.is_filled(sub),
            PatKind::Binding { .. } | PatKind::Wild => {
                !self.is_unit_variant(pat) && self.is_guard(self.typed.pat_ty(pat))
            }
            PatKind::Tuple(pats) | PatKind::TupleStruct { pats, .. } => {
                ir.list(pats).any(|pat| self.is_filled(pat))
            }
            PatKind::Struct { fields, .. } => {
                ir.pairs::<Name, PatId>(fields).any(|(_, pat)| self.is_filled(pat))
            }
            PatKind::Or(pats) => ir.list(pats).all(|pat| self.is_filled(pat)),
            PatKind::Ref(inner) | PatKind::Typed { pat: inner, .. } => self.is_filled(inner),
            _ => false,
        }
    }

    /// `Some(_)`, `State::Busy(g)`: every value of a variant with a guard.
    fn matches_all_filled(&self, pat: PatId) -> bool {
        let ir = &self.linked.ir;
        let PatKind::TupleStruct { pats, .. } = ir.pats[pat.index()].kind else { return false };
        let is_any = |pat: PatId| match ir.pats[pat.index()].kind {
            PatKind::Binding { sub, .. } => sub.is_none() && !self.is_unit_variant(pat),
            PatKind::Wild | PatKind::Rest => true,
            _ => false,
        };
        self.is_option(pat) && ir.list(pats).all(is_any)
    }

    /// A guard's own type, or one that cannot be without a guard.
    fn is_guard(&self, ty: Ty) -> bool {
        match self.typed.cx.types.kind(self.typed.cx.types.peel(ty)) {
            TyKind::Adt(adt, _) => {
                let effects = self.program.adt(adt).effects.as_ref();
                self.guards.always.contains_key(&adt)
                    || effects.is_some_and(|effects| effects.guard)
            }
            _ => false,
        }
    }

    /// A value of this type surely has one of these guards.
    pub(super) fn assure_by(&mut self, ty: Ty, guards: &[u32]) {
        if !guards.is_empty() && self.is_guard(ty) {
            self.assure_one(guards);
        }
    }

    /// Where there surely is a guard, and all that it may be are of one lock, that lock is held.
    fn assure_one(&mut self, guards: &[u32]) {
        if self.is_one_lock(guards)
            && let Some(live) = &mut self.live
        {
            live.assure(guards);
        }
    }

    pub(super) fn is_one_lock(&self, guards: &[u32]) -> bool {
        let place = |guard: u32| self.out.acquisitions[guard as usize].place.as_ref();
        guards.first().is_some_and(|&first| {
            guards.len() == 1
                || place(first).is_some()
                    && guards.iter().all(|&other| place(other) == place(first))
        })
    }

    /// A condition that says whether an `Option` is filled: the local, and what the condition being true means.
    pub(super) fn asks_option(&self, cond: ExprId) -> Option<(PatId, bool)> {
        let ir = &self.linked.ir;
        match ir.expr(cond) {
            ExprKind::MethodCall { receiver, method, .. } => {
                let filled = match ir.name(method) {
                    "is_some" => true,
                    "is_none" => false,
                    _ => return None,
                };
                let is_option = self.typed.cx.adt_of(self.ty(receiver)) == self.program.lang.option;
                self.local(receiver).filter(|_| is_option).map(|pat| (pat, filled))
            }
            ExprKind::Unary(inner) => self.asks_option(inner).map(|(pat, filled)| (pat, !filled)),
            _ => None,
        }
    }

    /// On a way where an `Option` is known to be filled, or empty.
    pub(super) fn learn(&mut self, asked: Option<(PatId, bool)>) {
        let Some((pat, filled)) = asked else { return };
        let owner = Owner::Binding(pat);
        if filled {
            let guards = self.live.as_ref().map(|live| live.owned_by(owner)).unwrap_or_default();
            self.assure_one(&guards);
        } else {
            self.end(|_, known| known == owner);
        }
    }

    /// Where ways meet: a binding that holds a guard of one lock on both holds that lock.
    pub(super) fn meet(&self, left: Live, right: Live) -> Live {
        let held = |live: &Live| {
            let bindings = live.as_ref().map(Held::bindings).unwrap_or_default();
            let surely = live.as_ref().map(Held::surely).unwrap_or_default();
            let held = bindings.into_iter().filter(move |(guard, _)| surely.contains(guard));
            held.collect::<Vec<_>>()
        };
        let (lefts, rights) = (held(&left), held(&right));
        let mut live = meet(left, right)?;
        for &(one, pat) in &lefts {
            for &(other, owner) in &rights {
                if pat == owner && one != other && self.is_one_lock(&[one, other]) {
                    live.assure(&[one, other]);
                }
            }
        }
        Some(live)
    }

    // What closures and futures take along.

    /// Locals with guards that a closure or async block mentions.
    pub(super) fn captures(&self, body: ExprId) -> Vec<PatId> {
        let Some(live) = &self.live else { return Vec::new() };
        let mut owners: Vec<PatId> = live.bindings().into_iter().map(|(_, pat)| pat).collect();
        if owners.is_empty() {
            return owners;
        }
        let mut mentioned = Vec::new();
        self.mentions(body, &mut mentioned);
        owners.sort_unstable();
        owners.dedup();
        owners.retain(|pat| mentioned.contains(pat));
        owners
    }

    fn mentions(&self, expr: ExprId, found: &mut Vec<PatId>) {
        if let ExprKind::Name(_) = self.linked.ir.expr(expr)
            && let Res::Local(pat) = self.typed.res(expr)
        {
            found.push(pat);
        }
        self.linked.ir.children(expr, &mut |child| self.mentions(child, found));
    }

    /// Whether a closure or async block says `move`.
    pub(super) fn says_move(&self, expr: ExprId) -> bool {
        match self.linked.ir.expr(expr) {
            ExprKind::Async { moves, .. } => moves,
            ExprKind::Closure(closure) => self.linked.ir.closures[closure.index()].moves,
            _ => false,
        }
    }

    /// Of what a closure or async block captured, what is its own from now on.
    pub(super) fn take_along(&mut self, expr: ExprId, captured: &[PatId]) -> Vec<u32> {
        let moves = self.says_move(expr);
        let mut guards = Vec::new();
        for &pat in captured {
            let is_ref =
                matches!(self.typed.cx.types.kind(self.typed.pat_ty(pat)), TyKind::Ref { .. });
            let is_spent = self.spent.contains(&pat);
            if is_spent {
                self.spenders.insert(expr);
            }
            if is_spent || moves && !is_ref {
                guards.extend(self.take_slot((pat, Seat::Anywhere)));
            } else if self.emptied.contains(&pat)
                && let Some(live) = &mut self.live
            {
                live.doubt(Owner::Binding(pat));
            }
        }
        self.sit(&guards, Seat::Anywhere);
        guards
    }

    /// A closure that moved what it captured out of itself can be called once, and is gone then.
    pub(super) fn spend(&mut self, callee: ExprId) {
        if let TyKind::Closure(closure) = self.typed.cx.types.kind(self.ty(callee))
            && self.spenders.contains(&closure)
            && let Some(pat) = self.local(callee)
        {
            let guards = self.take_slot((pat, Seat::Anywhere));
            self.release(&guards);
        }
    }
}
