//! Who comes to own a value: patterns, assignments, and the temporaries that a `let` keeps alive.

use super::super::events::{Binding, LockPlace, Root};
use super::super::live::Owner;
use super::{Flow, Use, Value};
use crate::ir::{ExprId, ExprKind, Name, PatId, PatKind};
use crate::link::infer::Res;

impl Flow<'_, '_> {
    pub(super) fn assign(&mut self, lhs: ExprId, rhs: ExprId) -> Value {
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
    pub(super) fn extended_operands(&self, init: ExprId) -> Vec<ExprId> {
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
    pub(super) fn bind_scrutinee(&mut self, pat: PatId, mut value: Value) {
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
    pub(super) fn can_carry(&self, pat: PatId) -> bool {
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

    /// Hands a value to the bindings of a pattern.
    pub(super) fn bind(&mut self, pat: PatId, value: Value) {
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

    pub(super) fn own(&mut self, pat: PatId, value: Value) {
        let place = value.place.unwrap_or(LockPlace { root: Root::Local(pat), path: Vec::new() });
        self.places.insert(pat, place);
        if let Some(call) = value.future {
            self.futures.insert(pat, call);
        }
        self.out.acquisitions_named(&value.guards, Binding::Named(pat));
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
