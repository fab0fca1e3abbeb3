//! Values that hold something for as long as they live: which calls give one. What a guard is, models and the configuration say; who drops it, the
//! walk does.

use super::super::events::{Acquisition, Binding, Callee, LockPlace};
use super::{Flow, Value, guards_in};
use crate::link::ty::Ty;
use crate::link::{AdtId, FnId};
use crate::models::AcquireMode;
use crate::source::Span;

impl Flow<'_, '_> {
    /// What the signature of `func` says that its value holds. What a generic container only gives back (`slot.take()`) is held since before.
    pub(super) fn declared_guard(&self, func: FnId) -> Option<AdtId> {
        let types = &self.program.types;
        let mut found = Vec::new();
        let output = self.program.func(func).output;
        guards_in(
            self.program,
            &|ty| types.kind(ty),
            &|list| types.list_items(list),
            output,
            0,
            &mut found,
        );
        found.first().copied()
    }

    /// A call that takes no lock by its model and yet gives what holds something: `lock_state()` of the workspace, `span.enter()`.
    pub(super) fn given(
        &mut self,
        callee: Callee,
        ty: Ty,
        span: Span,
        call: u32,
    ) -> Option<Acquisition> {
        let func = callee.func().filter(|_| !self.is_shared(ty))?;
        let is_own = !self.program.is_model_fn(func);
        let guard = if is_own {
            let is_async = self.program.func(func).is_async;
            let output = if is_async { self.future_output(ty) } else { ty };
            self.guard_types(output).first().copied()?
        } else {
            self.declared_guard(func)?
        };
        Some(Acquisition {
            place: None,
            class: None,
            lock: self.guards.models.get(&guard).copied(),
            guard: Some(guard),
            mode: AcquireMode::Exclusive,
            is_try: false,
            span,
            piece: self.piece,
            held: self.held(),
            getter: Some(func).filter(|_| is_own),
            receiver: None,
            binding: Binding::Temporary,
            call,
        })
    }

    /// What is acquired is alive from here on, unless it was over when the call returned: `map.insert(..)`.
    pub(super) fn hold(&mut self, id: u32, place: Option<LockPlace>) -> Value {
        if self.out.acquisitions[id as usize].guard.is_none() {
            return Value::default();
        }
        if let Some(live) = &mut self.live {
            live.acquire(id);
        }
        Value { guards: vec![id], place: place.map(LockPlace::guarded), future: None }
    }
}
