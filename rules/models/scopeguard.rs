//! Model of scopeguard 1 (checked against 1.2.0): closures that run when the guard is dropped, on the thread that drops it.

use std::ops::{Deref, DerefMut};

macro_rules! defer { () => {} }
macro_rules! defer_on_success { () => {} }
macro_rules! defer_on_unwind { () => {} }
pub enum Always {}
pub enum OnUnwind {}
pub enum OnSuccess {}
#[must_hold("its closure runs")] pub struct ScopeGuard<T, F, S = Always>;
impl<T, F, S> ScopeGuard<T, F, S> {
    #[runs_inline(dropfn)] pub fn with_strategy(v: T, dropfn: F) -> ScopeGuard<T, F, S> where F: FnOnce(T) {}
    pub fn into_inner(guard: ScopeGuard<T, F, S>) -> T {}
}
impl<T, F, S> Deref for ScopeGuard<T, F, S> { type Target = T; }
impl<T, F, S> DerefMut for ScopeGuard<T, F, S> {}
#[runs_inline(dropfn)] pub fn guard<T, F: FnOnce(T)>(v: T, dropfn: F) -> ScopeGuard<T, F, Always> {}
#[runs_inline(dropfn)] pub fn guard_on_success<T, F: FnOnce(T)>(v: T, dropfn: F) -> ScopeGuard<T, F, OnSuccess> {}
#[runs_inline(dropfn)] pub fn guard_on_unwind<T, F: FnOnce(T)>(v: T, dropfn: F) -> ScopeGuard<T, F, OnUnwind> {}
