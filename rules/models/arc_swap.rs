//! Model of arc-swap 1.x (checked against 1.9.3): reads are wait-free; a `Guard` is a pointer, not a lock.

use std::ops::Deref;
use std::sync::Arc;

// Both stand for `ArcSwapAny<Arc<T>>` and `ArcSwapAny<Option<Arc<T>>>`.
pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;
pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;
pub type ArcSwapWeak<T> = ArcSwapAny<std::sync::Weak<T>>;
#[derive(Default)] pub struct ArcSwapAny<T, S = DefaultStrategy>;
impl<T> ArcSwapAny<T> { pub fn new(val: T) -> ArcSwapAny<T> {} }
impl<T, S> ArcSwapAny<T, S> {
    pub fn with_strategy(val: T, strategy: S) -> ArcSwapAny<T, S> {}
    pub fn into_inner(self) -> T {}
    pub fn load(&self) -> Guard<T> {}
    pub fn load_full(&self) -> T {}
    pub fn store(&self, val: T) {}
    pub fn swap(&self, new: T) -> T {}
    pub fn compare_and_swap<C>(&self, current: C, new: T) -> Guard<T> {}
    #[runs_inline(f)] pub fn rcu<F: FnMut(&T) -> R, R: Into<T>>(&self, f: F) -> T {}
    // The projection runs at each load.
    #[runs_inline(f)] pub fn map<I, F: Fn(&I) -> &R, R>(&self, f: F) -> access::Map<&ArcSwapAny<T, S>, I, F, R> {}
}
impl<T> ArcSwapAny<Arc<T>> { pub fn from_pointee(val: T) -> ArcSwapAny<Arc<T>> {} }
impl<T> ArcSwapAny<Option<Arc<T>>> {
    pub fn from_pointee<V: Into<Option<T>>>(val: V) -> ArcSwapAny<Option<Arc<T>>> {}
    pub fn empty() -> ArcSwapAny<Option<Arc<T>>> {}
    pub fn const_empty() -> ArcSwapAny<Option<Arc<T>>> {}
}
impl<T> From<T> for ArcSwapAny<T> {}
#[derive(Clone, Copy, Default)] pub struct DefaultStrategy;
pub struct Guard<T>;
impl<T> Guard<T> {
    pub fn into_inner(lease: Guard<T>) -> T {}
    pub fn from_inner(inner: T) -> Guard<T> {}
}
impl<T> Deref for Guard<T> { type Target = T; }
pub use cache::Cache;
pub mod cache {
    #[derive(Clone)] pub struct Cache<A, T>;
    impl<A: std::ops::Deref<Target = crate::ArcSwapAny<T>>, T> Cache<A, T> {
        pub fn new(arc_swap: A) -> Cache<A, T> {}
        pub fn arc_swap(&self) -> &crate::ArcSwapAny<T> {}
        pub fn load(&mut self) -> &T {}
    }
}
pub mod access {
    use std::ops::Deref;
    pub struct Map<A, I, F, R>;
    impl<A, I, F, R> Map<A, I, F, R> { pub fn load(&self) -> MapGuard<R> {} }
    impl<A, I, F, R> Access<R> for Map<A, I, F, R> { type Guard = MapGuard<R>; }
    pub struct MapGuard<R>;
    impl<R> Deref for MapGuard<R> { type Target = R; }
    pub trait Access<T> { type Guard: Deref<Target = T>; fn load(&self) -> Self::Guard; }
    pub trait DynAccess<T> { fn load(&self) -> DynGuard<T>; }
    pub struct DynGuard<T>;
    impl<T> Deref for DynGuard<T> { type Target = T; }
    #[derive(Clone, Copy)] pub struct Constant<T>(pub T);
}
