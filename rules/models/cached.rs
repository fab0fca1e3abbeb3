//! Model of cached 0.50 to 0.55 (checked against 0.55.1): caches, and the macros that put functions behind them, whose signatures stay.

pub mod proc_macro {
    pub fn cached() {}
    pub fn once() {}
    pub fn io_cached() {}
    pub struct Return<T> { pub was_cached: bool, pub value: T }
    impl<T> Return<T> { pub fn new(value: T) -> Return<T> {} }
    impl<T> std::ops::Deref for Return<T> { type Target = T; }
}
macro_rules! cached { () => {} }
macro_rules! cached_key { () => {} }
pub use proc_macro::Return;
pub trait Cached<K, V> {
    fn cache_get<Q>(&mut self, k: &Q) -> Option<&V> {}
    fn cache_get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> {}
    fn cache_set(&mut self, k: K, v: V) -> Option<V> {}
    #[runs_inline(f)] fn cache_get_or_set_with<F: FnOnce() -> V>(&mut self, k: K, f: F) -> &mut V {}
    #[runs_inline(f)] fn cache_try_get_or_set_with<F: FnOnce() -> Result<V, E>, E>(&mut self, k: K, f: F) -> Result<&mut V, E> {}
    fn cache_remove<Q>(&mut self, k: &Q) -> Option<V> {}
    fn cache_clear(&mut self) {}
    fn cache_reset(&mut self) {}
    fn cache_size(&self) -> usize {}
    fn cache_hits(&self) -> Option<u64> {}
    fn cache_misses(&self) -> Option<u64> {}
    fn cache_capacity(&self) -> Option<usize> {}
    fn cache_lifespan(&self) -> Option<u64> {}
}
pub trait CachedAsync<K, V> {
    #[runs_inline(f)] async fn get_or_set_with<F: FnOnce() -> Fut, Fut: Future<Output = V>>(&mut self, k: K, f: F) -> &mut V {}
    #[runs_inline(f)] async fn try_get_or_set_with<F: FnOnce() -> Fut, Fut: Future<Output = Result<V, E>>, E>(&mut self, k: K, f: F) -> Result<&mut V, E> {}
}
impl<K, V> Cached<K, V> for std::collections::HashMap<K, V> {}
#[derive(Clone)] pub struct UnboundCache<K, V>;
impl<K, V> UnboundCache<K, V> { pub fn new() -> UnboundCache<K, V> {} pub fn with_capacity(size: usize) -> UnboundCache<K, V> {} }
impl<K, V> Cached<K, V> for UnboundCache<K, V> {}
impl<K, V> CachedAsync<K, V> for UnboundCache<K, V> {}
#[derive(Clone)] pub struct SizedCache<K, V>;
impl<K, V> SizedCache<K, V> { pub fn with_size(size: usize) -> SizedCache<K, V> {} }
impl<K, V> Cached<K, V> for SizedCache<K, V> {}
impl<K, V> CachedAsync<K, V> for SizedCache<K, V> {}
#[derive(Clone)] pub struct TimedCache<K, V>;
impl<K, V> TimedCache<K, V> { pub fn with_lifespan(seconds: u64) -> TimedCache<K, V> {} pub fn with_lifespan_and_capacity(seconds: u64, size: usize) -> TimedCache<K, V> {} pub fn with_lifespan_and_refresh(seconds: u64, refresh: bool) -> TimedCache<K, V> {} }
impl<K, V> Cached<K, V> for TimedCache<K, V> {}
impl<K, V> CachedAsync<K, V> for TimedCache<K, V> {}
#[derive(Clone)] pub struct TimedSizedCache<K, V>;
impl<K, V> TimedSizedCache<K, V> { pub fn with_size_and_lifespan(size: usize, seconds: u64) -> TimedSizedCache<K, V> {} }
impl<K, V> Cached<K, V> for TimedSizedCache<K, V> {}
impl<K, V> CachedAsync<K, V> for TimedSizedCache<K, V> {}
#[derive(Clone)] pub struct ExpiringValueCache<K, V>;
impl<K, V> ExpiringValueCache<K, V> { pub fn with_size(size: usize) -> ExpiringValueCache<K, V> {} }
impl<K, V> Cached<K, V> for ExpiringValueCache<K, V> {}
impl<K, V> CachedAsync<K, V> for ExpiringValueCache<K, V> {}
pub mod stores { pub use crate::{ExpiringValueCache, SizedCache, TimedCache, TimedSizedCache, UnboundCache}; }
