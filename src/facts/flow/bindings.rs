//! Who comes to own a value: patterns, assignments, and the temporaries that a `let` keeps alive.

use super::super::events::{Binding, LockPlace, Root, When};
use super::super::live::{Owner, Seat};
use super::{Flow, Use, Value};
use crate::ir::{ExprId, ExprKind, List, Name, PatId, PatKind};
use crate::link::infer::Res;
use crate::link::ty::TyKind;

impl Flow<'_, '_> {
    pub(super) fn assign(&mut self, lhs: ExprId, rhs: ExprId) -> Value {
        let value = self.eval(rhs, Use::Move);
        if let Some(part) = self.part(lhs) {
            if let Some(live) = &mut self.live {
                live.release_part(Owner::Binding(part.0), part.1);
            }
            self.fill_slot(part, &value.guards);
            self.out.acquisitions_named(&value.guards, Binding::Named(part.0));
            return Value::default();
        }
        let Res::Local(pat) = self.typed.res(lhs) else {
            // Stored away: who drops it is not known here.
            self.release(&value.guards);
            self.borrow(lhs);
            return Value::default();
        };
        let owner = Owner::Binding(pat);
        self.emptied.insert(pat);
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

    pub(super) fn let_stmt(&mut self, pat: PatId, init: ExprId, otherwise: ExprId) {
        if init.is_none() {
            self.bind(pat, Value::default());
            return;
        }
        let is_wild = self.linked.ir.pats[pat.index()].kind == PatKind::Wild;
        if is_wild {
            self.out.acts |= self.piece == 0 && self.is_call(init);
        }
        self.temps += 1;
        let extended = self.extended_operands(init);
        let outer = std::mem::replace(&mut self.extended, extended);
        let value = self.eval(init, if is_wild { Use::Borrow } else { Use::Move });
        self.extended = outer;
        self.dropped_guard(pat, init, &value);
        self.note_path(pat, init);
        if is_wild {
            self.drop_all(|guard, owner| owner == Owner::Value && value.guards.contains(&guard));
        }
        self.close_temps();
        if !otherwise.is_none() {
            let before = self.live.clone();
            self.release(&value.guards);
            let failed = self.is_success(pat) == Some(true);
            let when = self.enter(if failed { vec![When::Failed] } else { Vec::new() });
            self.scoped(otherwise, Use::Move);
            self.when = when;
            self.live = before;
            // To the end of the block.
            self.enter(self.known_of(pat, init));
        }
        let local = self.local(init);
        let guards = value.guards.clone();
        self.tells(pat);
        self.bind_parts(pat, value);
        // What a pattern leaves in a local stays there.
        if let Some(local) = local {
            self.give(&guards, Owner::Binding(local));
        }
        self.release(&guards);
    }

    /// A local that may be given something else is no path that is written here.
    fn note_path(&mut self, pat: PatId, init: ExprId) {
        let kind = self.linked.ir.pats[pat.index()].kind;
        let path = self.written_path(init);
        if matches!(kind, PatKind::Binding { mutable: false, .. }) && path != Name::EMPTY {
            self.paths.insert(pat, path);
        }
    }

    /// What `let x = &temporary().field;` keeps alive for as long as `x`.
    pub(super) fn extended_operands(&self, init: ExprId) -> Vec<ExprId> {
        let mut operands = Vec::new();
        self.extend_operands(init, &mut operands);
        operands
    }

    fn extend_operands(&self, expr: ExprId, operands: &mut Vec<ExprId>) {
        if expr.is_none() {
            return;
        }
        let ir = &self.linked.ir;
        match ir.expr(expr) {
            ExprKind::Ref { mut inner, .. } => {
                operands.push(inner);
                while let ExprKind::Ref { inner: next, .. }
                | ExprKind::Deref(next)
                | ExprKind::Field { base: next, .. }
                | ExprKind::Index { base: next, .. } = ir.expr(inner)
                {
                    inner = next;
                    operands.push(inner);
                }
                self.extend_operands(inner, operands);
            }
            ExprKind::Tuple(list) | ExprKind::Array(list) => {
                ir.list(list).for_each(|item| self.extend_operands(item, operands));
            }
            ExprKind::Struct { fields, .. } => {
                ir.pairs(fields)
                    .for_each(|(_, item): (Name, ExprId)| self.extend_operands(item, operands));
            }
            ExprKind::Call { args, .. } if matches!(self.typed.res(expr), Res::Ctor(..)) => {
                ir.list(args).for_each(|item| self.extend_operands(item, operands));
            }
            ExprKind::Cast { inner, .. } => self.extend_operands(inner, operands),
            ExprKind::Block(block) => {
                self.extend_operands(ir.blocks[block.index()].tail, operands);
            }
            ExprKind::If { then, otherwise, .. } => {
                self.extend_operands(then, operands);
                self.extend_operands(otherwise, operands);
            }
            ExprKind::Match { arms, .. } => {
                for arm in ir.list(arms) {
                    self.extend_operands(ir.arms[arm.index()].body, operands);
                }
            }
            _ => {}
        }
    }

    /// A scrutinee: bindings of a guard's type own it, otherwise it is a temporary of the whole expression.
    pub(super) fn bind_scrutinee(&mut self, pat: PatId, scrutinee: ExprId) {
        let scrutinee = self.scrutinee(scrutinee);
        if self.can_carry(pat) {
            let is_option = self.is_option(pat);
            let tried = |guard: u32| self.out.acquisitions[guard as usize].is_try;
            let guards = scrutinee.value.guards.iter().copied();
            let refuted: Vec<u32> = guards.filter(|&guard| is_option || tried(guard)).collect();
            self.refuted.extend(refuted);
        }
        let value = self.offer(pat, &scrutinee, &[]);
        self.accept(pat, value, &scrutinee);
    }

    /// Whether what a pattern matches can own a guard.
    pub(super) fn can_carry(&self, pat: PatId) -> bool {
        let ir = &self.linked.ir;
        match ir.pats[pat.index()].kind {
            PatKind::Path(_) | PatKind::Literal => false,
            PatKind::Binding { sub, .. } if !sub.is_none() => self.can_carry(sub),
            PatKind::Wild | PatKind::Rest | PatKind::Binding { .. } => {
                let ty = self.typed.cx.types.peel(self.typed.pat_ty(pat));
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
    pub(super) fn is_unit_variant(&self, pat: PatId) -> bool {
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

    /// Hands a value to the bindings of a pattern; what they do not take is dropped.
    pub(super) fn bind(&mut self, pat: PatId, value: Value) {
        let guards = value.guards.clone();
        self.bind_parts(pat, value);
        self.release(&guards);
    }

    /// Hands the parts of a value to the bindings of a pattern.
    pub(super) fn bind_parts(&mut self, pat: PatId, value: Value) {
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
        for (index, &guard) in value.guards.iter().enumerate() {
            let seat = self.live.as_ref().map_or(Seat::Anywhere, |live| live.seat(guard));
            let taker = if let Some(part) = self.pat_at(pat, seat) {
                self.takers(part).first().copied()
            } else {
                // `let (a, b) = both();`: in order.
                let takers = self.takers(pat);
                takers.get(index).or(takers.last()).copied()
            };
            let Some(taker) = taker else { continue };
            self.sit(&[guard], Seat::Anywhere);
            self.assure_by(self.typed.pat_ty(taker), &[guard]);
            self.out.acquisitions_named(&[guard], Binding::Named(taker));
            self.give(&[guard], Owner::Binding(taker));
        }
    }

    /// The bindings of a pattern that can own a guard.
    fn takers(&self, pat: PatId) -> Vec<PatId> {
        let mut takers = Vec::new();
        self.linked.ir.bindings(pat, &mut |binding| {
            let ty = self.typed.pat_ty(binding);
            if self.has_guard(ty)
                || self.destructed(ty).is_some()
                || binding == pat && ty.is_unknown()
            {
                takers.push(binding);
            }
        });
        takers
    }

    /// The part of a pattern that matches what sits there, which may be none; `None` where that cannot be told.
    fn pat_at(&self, pat: PatId, seat: Seat) -> Option<PatId> {
        let ir = &self.linked.ir;
        match (ir.pats[pat.index()].kind, seat) {
            (_, Seat::Anywhere) => None,
            (PatKind::Struct { fields, .. }, Seat::Field(name)) => {
                let mut fields = ir.pairs::<Name, PatId>(fields);
                let found = fields.find(|&(field, _)| field == name);
                Some(found.map_or(PatId::NONE, |(_, part)| part))
            }
            (PatKind::Tuple(pats) | PatKind::Slice(pats), Seat::Index(index)) => {
                self.element_at(pat, pats, index as usize)
            }
            (PatKind::TupleStruct { pats, .. }, seat) => {
                let mut parts = ir.list(pats);
                match (parts.len(), seat) {
                    (1, _) => self.pat_at(parts.next()?, seat),
                    (_, Seat::Index(index)) => self.element_at(pat, pats, index as usize),
                    _ => None,
                }
            }
            (PatKind::Or(pats), _) => self.pat_at(ir.list(pats).next()?, seat),
            (PatKind::Ref(inner) | PatKind::Typed { pat: inner, .. }, _) => {
                self.pat_at(inner, seat)
            }
            _ => None,
        }
    }

    fn element_at(&self, whole: PatId, pats: List<PatId>, index: usize) -> Option<PatId> {
        let ir = &self.linked.ir;
        let parts: Vec<PatId> = ir.list(pats).collect();
        let rest = parts.iter().position(|part| ir.pats[part.index()].kind == PatKind::Rest);
        let Some(rest) = rest.filter(|&rest| index >= rest) else {
            return parts.get(index).copied();
        };
        // After `..` elements are counted from the end.
        let TyKind::Tuple(list) = self.typed.cx.types.kind(self.typed.pat_ty(whole)) else {
            return None;
        };
        let from_end = self.typed.cx.types.list_items(list).len().checked_sub(index)?;
        let after_rest = parts.len() - rest;
        if from_end < after_rest {
            parts.get(parts.len() - from_end).copied()
        } else {
            Some(PatId::NONE)
        }
    }

    pub(super) fn own(&mut self, pat: PatId, value: Value) {
        let place = value.place.unwrap_or(LockPlace { root: Root::Local(pat), path: Vec::new() });
        self.places.insert(pat, place);
        if let Some(call) = value.future {
            self.futures.insert(pat, call);
        }
        self.out.acquisitions_named(&value.guards, Binding::Named(pat));
        self.assure_by(self.typed.pat_ty(pat), &value.guards);
        self.give(&value.guards, Owner::Binding(pat));
    }

    /// Places of the parts that a pattern takes out.
    pub(super) fn bind_places(&mut self, pat: PatId, place: Option<LockPlace>) {
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
}
