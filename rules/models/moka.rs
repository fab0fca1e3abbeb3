//! Model of moka 0.12 (checked against 0.12.16): concurrent caches. `get_with` and its like run `init` once for all who ask; the others wait for it.

pub use common::{Entry, Expiry, Policy, PredicateError};

pub mod common {
    use std::time::{Duration, Instant};
    #[derive(Clone)] pub struct Entry<K, V>;
    impl<K, V> Entry<K, V> {
        pub fn key(&self) -> &K {}
        pub fn value(&self) -> &V {}
        pub fn into_value(self) -> V {}
        pub fn is_fresh(&self) -> bool {}
        pub fn is_old_value_replaced(&self) -> bool {}
    }
    #[derive(Clone)] pub struct Policy;
    impl Policy {
        pub fn max_capacity(&self) -> Option<u64> {}
        pub fn num_segments(&self) -> usize {}
        pub fn time_to_live(&self) -> Option<Duration> {}
        pub fn time_to_idle(&self) -> Option<Duration> {}
    }
    pub trait Expiry<K, V> {
        fn expire_after_create(&self, key: &K, value: &V, created_at: Instant) -> Option<Duration> {}
        fn expire_after_read(&self, key: &K, value: &V, read_at: Instant, duration_until_expiry: Option<Duration>, last_modified_at: Instant) -> Option<Duration> {}
        fn expire_after_update(&self, key: &K, value: &V, updated_at: Instant, duration_until_expiry: Option<Duration>) -> Option<Duration> {}
    }
    pub enum PredicateError { InvalidationClosuresDisabled }
}

pub mod notification {
    pub type ListenerFuture = std::pin::Pin<Box<dyn Future<Output = ()> + Send>>;
    #[derive(Clone, Copy)] pub enum RemovalCause { Expired, Explicit, Replaced, Size }
    impl RemovalCause { pub fn was_evicted(&self) -> bool {} }
}

pub mod policy {
    pub use crate::common::Expiry;
    #[derive(Clone, Default)] pub struct EvictionPolicy;
    impl EvictionPolicy {
        pub fn tiny_lfu() -> EvictionPolicy {}
        pub fn lru() -> EvictionPolicy {}
    }
}

pub mod ops {
    pub mod compute {
        use crate::Entry;
        use std::sync::Arc;
        #[derive(Clone)] pub enum Op<V> { Nop, Put(V), Remove }
        pub enum CompResult<K, V> { StillNone(Arc<K>), Unchanged(Entry<K, V>), Inserted(Entry<K, V>), ReplacedWith(Entry<K, V>), Removed(Entry<K, V>) }
        impl<K, V> CompResult<K, V> {
            pub fn into_entry(self) -> Option<Entry<K, V>> {}
            pub fn unwrap(self) -> Entry<K, V> {}
        }
    }
}

pub mod future {
    use crate::common::{Entry, Expiry, Policy, PredicateError};
    use crate::notification::RemovalCause;
    use crate::ops::compute;
    use crate::policy::EvictionPolicy;
    use std::collections::hash_map::RandomState;
    use std::sync::Arc;
    use std::time::Duration;
    pub type PredicateId = String;
    pub use crate::notification::ListenerFuture;
    pub trait FutureExt: Future { #[polls(self)] fn boxed(self) -> std::pin::Pin<Box<dyn Future<Output = Self::Output> + Send>> {} }
    impl<T: Future> FutureExt for T {}
    pub struct CacheBuilder<K, V, C>;
    impl<K, V> CacheBuilder<K, V, Cache<K, V, RandomState>> {
        pub fn new(max_capacity: u64) -> CacheBuilder<K, V, Cache<K, V, RandomState>> {}
        pub fn build(self) -> Cache<K, V, RandomState> {}
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S> {}
    }
    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn name(self, name: &str) -> CacheBuilder<K, V, C> {}
        pub fn max_capacity(self, max_capacity: u64) -> CacheBuilder<K, V, C> {}
        pub fn initial_capacity(self, number_of_entries: usize) -> CacheBuilder<K, V, C> {}
        pub fn eviction_policy(self, policy: EvictionPolicy) -> CacheBuilder<K, V, C> {}
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32) -> CacheBuilder<K, V, C> {}
        pub fn eviction_listener<F: Fn(Arc<K>, V, RemovalCause)>(self, listener: F) -> CacheBuilder<K, V, C> {}
        pub fn async_eviction_listener<F: Fn(Arc<K>, V, RemovalCause) -> ListenerFuture>(self, listener: F) -> CacheBuilder<K, V, C> {}
        pub fn time_to_live(self, duration: Duration) -> CacheBuilder<K, V, C> {}
        pub fn time_to_idle(self, duration: Duration) -> CacheBuilder<K, V, C> {}
        pub fn expire_after(self, expiry: impl Expiry<K, V>) -> CacheBuilder<K, V, C> {}
        pub fn support_invalidation_closures(self) -> CacheBuilder<K, V, C> {}
    }
    #[shared] #[derive(Clone)] pub struct Cache<K, V, S = RandomState>;
    impl<K, V> Cache<K, V, RandomState> {
        pub fn new(max_capacity: u64) -> Cache<K, V, RandomState> {}
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V, RandomState>> {}
    }
    impl<K, V, S> Cache<K, V, S> {
        pub fn name(&self) -> Option<&str> {}
        pub fn policy(&self) -> Policy {}
        pub fn entry_count(&self) -> u64 {}
        pub fn weighted_size(&self) -> u64 {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool {}
        pub async fn get<Q>(&self, key: &Q) -> Option<V> {}
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S> {}
        pub fn entry_by_ref<Q>(&self, key: &Q) -> RefKeyEntrySelector<'_, K, Q, V, S> {}
        #[polls(init)] pub async fn get_with(&self, key: K, init: impl Future<Output = V>) -> V {}
        #[polls(init)] pub async fn get_with_by_ref<Q>(&self, key: &Q, init: impl Future<Output = V>) -> V {}
        #[polls(init)] pub async fn optionally_get_with<F: Future<Output = Option<V>>>(&self, key: K, init: F) -> Option<V> {}
        #[polls(init)] pub async fn optionally_get_with_by_ref<F: Future<Output = Option<V>>, Q>(&self, key: &Q, init: F) -> Option<V> {}
        #[polls(init)] pub async fn try_get_with<F: Future<Output = Result<V, E>>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {}
        #[polls(init)] pub async fn try_get_with_by_ref<F: Future<Output = Result<V, E>>, E, Q>(&self, key: &Q, init: F) -> Result<V, Arc<E>> {}
        pub async fn insert(&self, key: K, value: V) {}
        pub async fn invalidate<Q>(&self, key: &Q) {}
        pub async fn remove<Q>(&self, key: &Q) -> Option<V> {}
        pub fn invalidate_all(&self) {}
        pub fn invalidate_entries_if<F: Fn(&K, &V) -> bool>(&self, predicate: F) -> Result<PredicateId, PredicateError> {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        pub async fn run_pending_tasks(&self) {}
    }
    impl<K, V, S> IntoIterator for &Cache<K, V, S> { type Item = (Arc<K>, V); type IntoIter = Iter<'_, K, V>; }
    pub struct Iter<'i, K, V>;
    impl<K, V> Iterator for Iter<'_, K, V> { type Item = (Arc<K>, V); }
    pub struct OwnedKeyEntrySelector<'a, K, V, S>;
    impl<K, V, S> OwnedKeyEntrySelector<'_, K, V, S> {
        #[runs_inline(f)] pub async fn and_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = compute::Op<V>>>(self, f: F) -> compute::CompResult<K, V> {}
        #[runs_inline(f)] pub async fn and_try_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = Result<compute::Op<V>, E>>, E>(self, f: F) -> Result<compute::CompResult<K, V>, E> {}
        #[runs_inline(f)] pub async fn and_upsert_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = V>>(self, f: F) -> Entry<K, V> {}
        pub async fn or_default(self) -> Entry<K, V> {}
        pub async fn or_insert(self, default: V) -> Entry<K, V> {}
        #[polls(init)] pub async fn or_insert_with(self, init: impl Future<Output = V>) -> Entry<K, V> {}
        #[polls(init)] pub async fn or_optionally_insert_with(self, init: impl Future<Output = Option<V>>) -> Option<Entry<K, V>> {}
        #[polls(init)] pub async fn or_try_insert_with<F: Future<Output = Result<V, E>>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> {}
    }
    pub struct RefKeyEntrySelector<'a, K, Q, V, S>;
    impl<K, Q, V, S> RefKeyEntrySelector<'_, K, Q, V, S> {
        #[runs_inline(f)] pub async fn and_compute_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = compute::Op<V>>>(self, f: F) -> compute::CompResult<K, V> {}
        #[runs_inline(f)] pub async fn and_upsert_with<F: FnOnce(Option<Entry<K, V>>) -> Fut, Fut: Future<Output = V>>(self, f: F) -> Entry<K, V> {}
        pub async fn or_default(self) -> Entry<K, V> {}
        pub async fn or_insert(self, default: V) -> Entry<K, V> {}
        #[polls(init)] pub async fn or_insert_with(self, init: impl Future<Output = V>) -> Entry<K, V> {}
        #[polls(init)] pub async fn or_optionally_insert_with(self, init: impl Future<Output = Option<V>>) -> Option<Entry<K, V>> {}
        #[polls(init)] pub async fn or_try_insert_with<F: Future<Output = Result<V, E>>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> {}
    }
}

// Its waits are for the `init` of another thread and short otherwise: `init` itself is what may block.
pub mod sync {
    use crate::common::{Entry, Expiry, Policy, PredicateError};
    use crate::notification::RemovalCause;
    use crate::ops::compute;
    use crate::policy::EvictionPolicy;
    use std::collections::hash_map::RandomState;
    use std::sync::Arc;
    use std::time::Duration;
    pub type PredicateId = String;
    pub struct CacheBuilder<K, V, C>;
    impl<K, V> CacheBuilder<K, V, Cache<K, V, RandomState>> {
        pub fn new(max_capacity: u64) -> CacheBuilder<K, V, Cache<K, V, RandomState>> {}
        pub fn segments(self, num_segments: usize) -> CacheBuilder<K, V, SegmentedCache<K, V, RandomState>> {}
        pub fn build(self) -> Cache<K, V, RandomState> {}
        pub fn build_with_hasher<S>(self, hasher: S) -> Cache<K, V, S> {}
    }
    impl<K, V> CacheBuilder<K, V, SegmentedCache<K, V, RandomState>> { pub fn build(self) -> SegmentedCache<K, V, RandomState> {} }
    impl<K, V, C> CacheBuilder<K, V, C> {
        pub fn name(self, name: &str) -> CacheBuilder<K, V, C> {}
        pub fn max_capacity(self, max_capacity: u64) -> CacheBuilder<K, V, C> {}
        pub fn initial_capacity(self, number_of_entries: usize) -> CacheBuilder<K, V, C> {}
        pub fn eviction_policy(self, policy: EvictionPolicy) -> CacheBuilder<K, V, C> {}
        pub fn weigher(self, weigher: impl Fn(&K, &V) -> u32) -> CacheBuilder<K, V, C> {}
        pub fn eviction_listener(self, listener: impl Fn(Arc<K>, V, RemovalCause)) -> CacheBuilder<K, V, C> {}
        pub fn time_to_live(self, duration: Duration) -> CacheBuilder<K, V, C> {}
        pub fn time_to_idle(self, duration: Duration) -> CacheBuilder<K, V, C> {}
        pub fn expire_after(self, expiry: impl Expiry<K, V>) -> CacheBuilder<K, V, C> {}
        pub fn support_invalidation_closures(self) -> CacheBuilder<K, V, C> {}
    }
    #[shared] #[derive(Clone)] pub struct Cache<K, V, S = RandomState>;
    impl<K, V> Cache<K, V, RandomState> {
        pub fn new(max_capacity: u64) -> Cache<K, V, RandomState> {}
        pub fn builder() -> CacheBuilder<K, V, Cache<K, V, RandomState>> {}
    }
    impl<K, V, S> Cache<K, V, S> {
        pub fn name(&self) -> Option<&str> {}
        pub fn policy(&self) -> Policy {}
        pub fn entry_count(&self) -> u64 {}
        pub fn weighted_size(&self) -> u64 {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool {}
        pub fn get<Q>(&self, key: &Q) -> Option<V> {}
        pub fn entry(&self, key: K) -> OwnedKeyEntrySelector<'_, K, V, S> {}
        pub fn entry_by_ref<Q>(&self, key: &Q) -> RefKeyEntrySelector<'_, K, Q, V, S> {}
        #[runs_inline(init)] pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V {}
        #[runs_inline(init)] pub fn get_with_by_ref<Q>(&self, key: &Q, init: impl FnOnce() -> V) -> V {}
        #[runs_inline(init)] pub fn optionally_get_with<F: FnOnce() -> Option<V>>(&self, key: K, init: F) -> Option<V> {}
        #[runs_inline(init)] pub fn optionally_get_with_by_ref<F: FnOnce() -> Option<V>, Q>(&self, key: &Q, init: F) -> Option<V> {}
        #[runs_inline(init)] pub fn try_get_with<F: FnOnce() -> Result<V, E>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {}
        #[runs_inline(init)] pub fn try_get_with_by_ref<F: FnOnce() -> Result<V, E>, E, Q>(&self, key: &Q, init: F) -> Result<V, Arc<E>> {}
        pub fn insert(&self, key: K, value: V) {}
        pub fn invalidate<Q>(&self, key: &Q) {}
        pub fn remove<Q>(&self, key: &Q) -> Option<V> {}
        pub fn invalidate_all(&self) {}
        pub fn invalidate_entries_if<F: Fn(&K, &V) -> bool>(&self, predicate: F) -> Result<PredicateId, PredicateError> {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        pub fn run_pending_tasks(&self) {}
    }
    impl<K, V, S> IntoIterator for &Cache<K, V, S> { type Item = (Arc<K>, V); type IntoIter = Iter<'_, K, V>; }
    pub struct Iter<'i, K, V>;
    impl<K, V> Iterator for Iter<'_, K, V> { type Item = (Arc<K>, V); }
    #[shared] #[derive(Clone)] pub struct SegmentedCache<K, V, S = RandomState>;
    impl<K, V> SegmentedCache<K, V, RandomState> {
        pub fn new(max_capacity: u64, num_segments: usize) -> SegmentedCache<K, V, RandomState> {}
        pub fn builder(num_segments: usize) -> CacheBuilder<K, V, SegmentedCache<K, V, RandomState>> {}
    }
    impl<K, V, S> SegmentedCache<K, V, S> {
        pub fn entry_count(&self) -> u64 {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool {}
        pub fn get<Q>(&self, key: &Q) -> Option<V> {}
        #[runs_inline(init)] pub fn get_with(&self, key: K, init: impl FnOnce() -> V) -> V {}
        #[runs_inline(init)] pub fn try_get_with<F: FnOnce() -> Result<V, E>, E>(&self, key: K, init: F) -> Result<V, Arc<E>> {}
        pub fn insert(&self, key: K, value: V) {}
        pub fn invalidate<Q>(&self, key: &Q) {}
        pub fn remove<Q>(&self, key: &Q) -> Option<V> {}
        pub fn invalidate_all(&self) {}
        pub fn run_pending_tasks(&self) {}
    }
    pub struct OwnedKeyEntrySelector<'a, K, V, S>;
    impl<K, V, S> OwnedKeyEntrySelector<'_, K, V, S> {
        #[runs_inline(f)] pub fn and_compute_with<F: FnOnce(Option<Entry<K, V>>) -> compute::Op<V>>(self, f: F) -> compute::CompResult<K, V> {}
        #[runs_inline(f)] pub fn and_upsert_with<F: FnOnce(Option<Entry<K, V>>) -> V>(self, f: F) -> Entry<K, V> {}
        pub fn or_default(self) -> Entry<K, V> {}
        pub fn or_insert(self, default: V) -> Entry<K, V> {}
        #[runs_inline(init)] pub fn or_insert_with(self, init: impl FnOnce() -> V) -> Entry<K, V> {}
        #[runs_inline(init)] pub fn or_optionally_insert_with(self, init: impl FnOnce() -> Option<V>) -> Option<Entry<K, V>> {}
        #[runs_inline(init)] pub fn or_try_insert_with<F: FnOnce() -> Result<V, E>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> {}
    }
    pub struct RefKeyEntrySelector<'a, K, Q, V, S>;
    impl<K, Q, V, S> RefKeyEntrySelector<'_, K, Q, V, S> {
        pub fn or_default(self) -> Entry<K, V> {}
        pub fn or_insert(self, default: V) -> Entry<K, V> {}
        #[runs_inline(init)] pub fn or_insert_with(self, init: impl FnOnce() -> V) -> Entry<K, V> {}
        #[runs_inline(init)] pub fn or_try_insert_with<F: FnOnce() -> Result<V, E>, E>(self, init: F) -> Result<Entry<K, V>, Arc<E>> {}
    }
}
