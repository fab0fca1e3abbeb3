//! Model of scc 2 and 3 (checked against 3.8.8 and 2.4.0): maps whose entries lock a bucket, with an async and a blocking side.
//!
//! Entries may be kept across awaits, the crate says, so the maps count as asynchronous locks. The blocking methods have their names of 3 (`.._sync`) and of 2.

use std::ops::{Deref, DerefMut};
pub use hash_cache::HashCache;
pub use hash_index::HashIndex;
pub use hash_map::HashMap;
pub use hash_set::HashSet;
pub use tree_index::TreeIndex;
pub struct Guard;
impl Guard { pub fn new() -> Guard {} }
pub mod ebr { pub use crate::Guard; }
pub mod hash_map {
    use crate::{Deref, DerefMut};
    #[lock(map, async)] #[derive(Clone, Default)] pub struct HashMap<K, V, H = std::collections::hash_map::RandomState>;
    impl<K, V> HashMap<K, V> {
        pub fn new() -> HashMap<K, V> {}
        pub fn with_capacity(capacity: usize) -> HashMap<K, V> {}
    }
    impl<K, V, H> HashMap<K, V, H> {
        pub fn with_hasher(build_hasher: H) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn capacity_range(&self) -> std::ops::RangeInclusive<usize> {}
        #[acquires(exclusive)] pub async fn entry_async(&self, key: K) -> Entry<'_, K, V> {}
        #[acquires(exclusive)] pub fn entry_sync(&self, key: K) -> Entry<'_, K, V> {}
        #[acquires(exclusive)] pub fn entry(&self, key: K) -> Entry<'_, K, V> {}
        #[acquires(exclusive)] pub async fn begin_async(&self) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] pub fn begin_sync(&self) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub async fn any_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub fn any_sync<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)> {}
        #[acquires(exclusive)] pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)> {}
        #[acquires(exclusive)] pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)> {}
        #[acquires(exclusive)] pub async fn upsert_async(&self, key: K, val: V) -> Option<V> {}
        #[acquires(exclusive)] pub fn upsert_sync(&self, key: K, val: V) -> Option<V> {}
        #[acquires(exclusive)] pub fn upsert(&self, key: K, val: V) -> Option<V> {}
        #[acquires(exclusive)] #[runs_inline(updater)] pub async fn update_async<Q, U: FnOnce(&K, &mut V) -> R, R>(&self, key: &Q, updater: U) -> Option<R> {}
        #[acquires(exclusive)] #[runs_inline(updater)] pub fn update_sync<Q, U: FnOnce(&K, &mut V) -> R, R>(&self, key: &Q, updater: U) -> Option<R> {}
        #[acquires(exclusive)] #[runs_inline(updater)] pub fn update<Q, U: FnOnce(&K, &mut V) -> R, R>(&self, key: &Q, updater: U) -> Option<R> {}
        #[acquires(exclusive)] pub async fn remove_async<Q>(&self, key: &Q) -> Option<(K, V)> {}
        #[acquires(exclusive)] pub fn remove_sync<Q>(&self, key: &Q) -> Option<(K, V)> {}
        #[acquires(exclusive)] pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> {}
        #[acquires(exclusive)] #[runs_inline(condition)] pub async fn remove_if_async<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> {}
        #[acquires(exclusive)] #[runs_inline(condition)] pub fn remove_if_sync<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> {}
        #[acquires(exclusive)] #[runs_inline(condition)] pub fn remove_if<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> {}
        #[acquires(exclusive)] pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] pub fn get_sync<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] pub fn get<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(shared)] #[runs_inline(reader)] pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        #[acquires(shared)] #[runs_inline(reader)] pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        #[acquires(shared)] #[runs_inline(reader)] pub fn read<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        #[acquires(shared)] pub async fn contains_async<Q>(&self, key: &Q) -> bool {}
        #[acquires(shared)] pub fn contains_sync<Q>(&self, key: &Q) -> bool {}
        #[acquires(shared)] pub fn contains<Q>(&self, key: &Q) -> bool {}
        #[acquires(shared)] #[runs_inline(f)] pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool {}
        #[acquires(shared)] #[runs_inline(f)] pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool {}
        #[acquires(exclusive)] #[runs_inline(f)] pub async fn iter_mut_async<F: FnMut(ConsumableEntry<'_, K, V>) -> bool>(&self, f: F) -> bool {}
        #[acquires(exclusive)] #[runs_inline(f)] pub fn iter_mut_sync<F: FnMut(ConsumableEntry<'_, K, V>) -> bool>(&self, f: F) -> bool {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
        #[acquires(exclusive)] pub async fn clear_async(&self) {}
        #[acquires(exclusive)] pub fn clear_sync(&self) {}
        #[acquires(exclusive)] pub fn clear(&self) {}
        #[acquires(exclusive, try)] pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V>> {}
        #[acquires(exclusive)] pub fn first_entry(&self) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] pub async fn first_entry_async(&self) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub fn any_entry<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(shared)] #[runs_inline(scanner)] pub fn scan<F: FnMut(&K, &V)>(&self, scanner: F) {}
        #[acquires(shared)] #[runs_inline(scanner)] pub async fn scan_async<F: FnMut(&K, &V)>(&self, scanner: F) {}
    }
    impl<K, V, H> FromIterator<(K, V)> for HashMap<K, V, H> {}
    #[guard] pub enum Entry<'h, K, V> { Occupied(OccupiedEntry<'h, K, V>), Vacant(VacantEntry<'h, K, V>) }
    impl<K, V> Entry<'_, K, V> {
        pub fn or_insert(self, val: V) -> OccupiedEntry<'_, K, V> {}
        #[runs_inline(constructor)] pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'_, K, V> {}
        #[runs_inline(constructor)] pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> OccupiedEntry<'_, K, V> {}
        pub fn key(&self) -> &K {}
        #[runs_inline(f)] pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'_, K, V> {}
        pub fn or_default(self) -> OccupiedEntry<'_, K, V> {}
    }
    #[guard] pub struct VacantEntry<'h, K, V>;
    impl<K, V> VacantEntry<'_, K, V> {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'_, K, V> {}
    }
    #[guard] pub struct OccupiedEntry<'h, K, V>;
    impl<K, V> OccupiedEntry<'_, K, V> {
        pub fn key(&self) -> &K {}
        pub fn remove_entry(self) -> (K, V) {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn insert(&mut self, val: V) -> V {}
        pub fn remove(self) -> V {}
        pub async fn remove_and_async(self) -> ((K, V), Option<OccupiedEntry<'_, K, V>>) {}
        pub fn remove_and_sync(self) -> ((K, V), Option<Self>) {}
        pub async fn next_async(self) -> Option<OccupiedEntry<'_, K, V>> {}
        pub fn next_sync(self) -> Option<Self> {}
        pub fn next(self) -> Option<Self> {}
    }
    impl<K, V> Deref for OccupiedEntry<'_, K, V> { type Target = V; }
    impl<K, V> DerefMut for OccupiedEntry<'_, K, V> {}
    pub struct ConsumableEntry<'b, K, V>;
    impl<K, V> ConsumableEntry<'_, K, V> {
        pub fn consume(self) -> (K, V) {}
        pub fn key(&self) -> &K {}
    }
    impl<K, V> Deref for ConsumableEntry<'_, K, V> { type Target = V; }
    impl<K, V> DerefMut for ConsumableEntry<'_, K, V> {}
}
pub mod hash_set {
    use crate::Deref;
    #[lock(map, async)] #[derive(Clone, Default)] pub struct HashSet<K, H = std::collections::hash_map::RandomState>;
    impl<K> HashSet<K> {
        pub fn new() -> HashSet<K> {}
        pub fn with_capacity(capacity: usize) -> HashSet<K> {}
    }
    impl<K, H> HashSet<K, H> {
        pub fn with_hasher(build_hasher: H) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn capacity_range(&self) -> std::ops::RangeInclusive<usize> {}
        #[acquires(exclusive)] pub async fn begin_async(&self) -> Option<OccupiedEntry<'_, K>> {}
        #[acquires(exclusive)] pub fn begin_sync(&self) -> Option<OccupiedEntry<'_, K>> {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub async fn any_async<P: FnMut(&K) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K>> {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub fn any_sync<P: FnMut(&K) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K>> {}
        #[acquires(exclusive)] pub async fn insert_async(&self, key: K) -> Result<(), K> {}
        #[acquires(exclusive)] pub fn insert_sync(&self, key: K) -> Result<(), K> {}
        #[acquires(exclusive)] pub fn insert(&self, key: K) -> Result<(), K> {}
        #[acquires(exclusive)] pub async fn remove_async<Q>(&self, key: &Q) -> Option<K> {}
        #[acquires(exclusive)] pub fn remove_sync<Q>(&self, key: &Q) -> Option<K> {}
        #[acquires(exclusive)] pub fn remove<Q>(&self, key: &Q) -> Option<K> {}
        #[acquires(exclusive)] #[runs_inline(condition)] pub async fn remove_if_async<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K> {}
        #[acquires(exclusive)] #[runs_inline(condition)] pub fn remove_if_sync<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K> {}
        #[acquires(exclusive)] #[runs_inline(condition)] pub fn remove_if<Q, F: FnOnce() -> bool>(&self, key: &Q, condition: F) -> Option<K> {}
        #[acquires(shared)] #[runs_inline(reader)] pub async fn read_async<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        #[acquires(shared)] #[runs_inline(reader)] pub fn read_sync<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        #[acquires(shared)] #[runs_inline(reader)] pub fn read<Q, R, F: FnOnce(&K) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        #[acquires(shared)] pub async fn contains_async<Q>(&self, key: &Q) -> bool {}
        #[acquires(shared)] pub fn contains_sync<Q>(&self, key: &Q) -> bool {}
        #[acquires(shared)] pub fn contains<Q>(&self, key: &Q) -> bool {}
        #[acquires(shared)] #[runs_inline(f)] pub async fn iter_async<F: FnMut(&K) -> bool>(&self, f: F) -> bool {}
        #[acquires(shared)] #[runs_inline(f)] pub fn iter_sync<F: FnMut(&K) -> bool>(&self, f: F) -> bool {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub async fn retain_async<F: FnMut(&K) -> bool>(&self, pred: F) {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub fn retain_sync<F: FnMut(&K) -> bool>(&self, pred: F) {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub fn retain<F: FnMut(&K) -> bool>(&self, pred: F) {}
        #[acquires(exclusive)] pub async fn clear_async(&self) {}
        #[acquires(exclusive)] pub fn clear_sync(&self) {}
        #[acquires(exclusive)] pub fn clear(&self) {}
        #[acquires(shared)] #[runs_inline(scanner)] pub fn scan<F: FnMut(&K)>(&self, scanner: F) {}
    }
    impl<K, H> FromIterator<K> for HashSet<K, H> {}
    #[guard] pub struct OccupiedEntry<'h, K>;
    impl<K> OccupiedEntry<'_, K> {
        pub fn remove_entry(self) -> K {}
        pub fn get(&self) -> &K {}
        pub async fn next_async(self) -> Option<OccupiedEntry<'_, K>> {}
        pub fn next_sync(self) -> Option<Self> {}
    }
    impl<K> Deref for OccupiedEntry<'_, K> { type Target = K; }
}
pub mod hash_index {
    use crate::{Deref, Guard};
    #[lock(map, async)] #[derive(Clone, Default)] pub struct HashIndex<K, V, H = std::collections::hash_map::RandomState>;
    impl<K, V> HashIndex<K, V> {
        pub fn new() -> HashIndex<K, V> {}
        pub fn with_capacity(capacity: usize) -> HashIndex<K, V> {}
    }
    impl<K, V, H> HashIndex<K, V, H> {
        pub fn with_hasher(build_hasher: H) -> Self {}
        pub fn with_capacity_and_hasher(capacity: usize, build_hasher: H) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn capacity_range(&self) -> std::ops::RangeInclusive<usize> {}
        #[acquires(exclusive)] pub async fn entry_async(&self, key: K) -> Entry<'_, K, V> {}
        #[acquires(exclusive)] pub fn entry_sync(&self, key: K) -> Entry<'_, K, V> {}
        #[acquires(exclusive)] pub fn entry(&self, key: K) -> Entry<'_, K, V> {}
        #[acquires(exclusive)] pub async fn begin_async(&self) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] pub fn begin_sync(&self) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub async fn any_async<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub fn any_sync<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)> {}
        #[acquires(exclusive)] pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)> {}
        #[acquires(exclusive)] pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)> {}
        #[acquires(exclusive)] pub async fn remove_async<Q>(&self, key: &Q) -> bool {}
        #[acquires(exclusive)] pub fn remove_sync<Q>(&self, key: &Q) -> bool {}
        #[acquires(exclusive)] pub fn remove<Q>(&self, key: &Q) -> bool {}
        #[acquires(exclusive)] #[runs_inline(condition)] pub async fn remove_if_async<Q, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool {}
        #[acquires(exclusive)] #[runs_inline(condition)] pub fn remove_if_sync<Q, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool {}
        #[acquires(exclusive)] #[runs_inline(condition)] pub fn remove_if<Q, F: FnOnce(&V) -> bool>(&self, key: &Q, condition: F) -> bool {}
        #[acquires(exclusive)] pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] pub fn get_sync<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] pub fn get<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(shared)] #[runs_inline(reader)] pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        #[acquires(shared)] #[runs_inline(reader)] pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        #[acquires(shared)] #[runs_inline(f)] pub async fn iter_async<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool {}
        #[acquires(shared)] #[runs_inline(f)] pub fn iter_sync<F: FnMut(&K, &V) -> bool>(&self, f: F) -> bool {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub async fn retain_async<F: FnMut(&K, &V) -> bool>(&self, pred: F) {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub fn retain_sync<F: FnMut(&K, &V) -> bool>(&self, pred: F) {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub fn retain<F: FnMut(&K, &V) -> bool>(&self, pred: F) {}
        #[acquires(exclusive)] pub async fn clear_async(&self) {}
        #[acquires(exclusive)] pub fn clear_sync(&self) {}
        #[acquires(exclusive)] pub fn clear(&self) {}
        #[acquires(exclusive, try)] pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V>> {}
        // These read without a lock.
        pub fn peek<Q>(&self, key: &Q, guard: &Guard) -> Option<&V> {}
        #[runs_inline(reader)] pub fn peek_with<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        pub fn contains<Q>(&self, key: &Q) -> bool {}
        pub fn iter(&self, guard: &Guard) -> Iter<'_, K, V> {}
    }
    impl<K, V, H> FromIterator<(K, V)> for HashIndex<K, V, H> {}
    pub struct Iter<'h, K, V>;
    impl<K, V> Iterator for Iter<'_, K, V> { type Item = (&K, &V); }
    #[guard] pub enum Entry<'h, K, V> { Occupied(OccupiedEntry<'h, K, V>), Vacant(VacantEntry<'h, K, V>) }
    impl<K, V> Entry<'_, K, V> {
        pub fn or_insert(self, val: V) -> OccupiedEntry<'_, K, V> {}
        #[runs_inline(constructor)] pub fn or_insert_with<F: FnOnce() -> V>(self, constructor: F) -> OccupiedEntry<'_, K, V> {}
        #[runs_inline(constructor)] pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> OccupiedEntry<'_, K, V> {}
        pub fn key(&self) -> &K {}
        #[runs_inline(f)] pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'_, K, V> {}
        pub fn or_default(self) -> OccupiedEntry<'_, K, V> {}
    }
    #[guard] pub struct VacantEntry<'h, K, V>;
    impl<K, V> VacantEntry<'_, K, V> {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        pub fn insert_entry(self, val: V) -> OccupiedEntry<'_, K, V> {}
    }
    #[guard] pub struct OccupiedEntry<'h, K, V>;
    impl<K, V> OccupiedEntry<'_, K, V> {
        pub fn key(&self) -> &K {}
        pub fn remove_entry(self) {}
        pub fn get(&self) -> &V {}
        pub fn update(&mut self, val: V) {}
        pub async fn next_async(self) -> Option<OccupiedEntry<'_, K, V>> {}
        pub fn next_sync(self) -> Option<Self> {}
    }
    impl<K, V> Deref for OccupiedEntry<'_, K, V> { type Target = V; }
}
pub mod hash_cache {
    use crate::{Deref, DerefMut};
    pub type EvictedEntry<K, V> = Option<(K, V)>;
    #[lock(map, async)] #[derive(Default)] pub struct HashCache<K, V, H = std::collections::hash_map::RandomState>;
    impl<K, V> HashCache<K, V> {
        pub fn new() -> HashCache<K, V> {}
        pub fn with_capacity(minimum_capacity: usize, maximum_capacity: usize) -> HashCache<K, V> {}
    }
    impl<K, V, H> HashCache<K, V, H> {
        pub fn with_hasher(build_hasher: H) -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn capacity_range(&self) -> std::ops::RangeInclusive<usize> {}
        #[acquires(exclusive)] pub async fn entry_async(&self, key: K) -> Entry<'_, K, V> {}
        #[acquires(exclusive)] pub fn entry_sync(&self, key: K) -> Entry<'_, K, V> {}
        #[acquires(exclusive)] pub fn entry(&self, key: K) -> Entry<'_, K, V> {}
        #[acquires(exclusive)] pub async fn put_async(&self, key: K, val: V) -> Result<EvictedEntry<K, V>, (K, V)> {}
        #[acquires(exclusive)] pub fn put_sync(&self, key: K, val: V) -> Result<EvictedEntry<K, V>, (K, V)> {}
        #[acquires(exclusive)] pub fn put(&self, key: K, val: V) -> Result<EvictedEntry<K, V>, (K, V)> {}
        #[acquires(exclusive)] pub async fn remove_async<Q>(&self, key: &Q) -> Option<(K, V)> {}
        #[acquires(exclusive)] pub fn remove_sync<Q>(&self, key: &Q) -> Option<(K, V)> {}
        #[acquires(exclusive)] pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> {}
        #[acquires(exclusive)] #[runs_inline(condition)] pub async fn remove_if_async<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> {}
        #[acquires(exclusive)] #[runs_inline(condition)] pub fn remove_if_sync<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> {}
        #[acquires(exclusive)] #[runs_inline(condition)] pub fn remove_if<Q, F: FnOnce(&mut V) -> bool>(&self, key: &Q, condition: F) -> Option<(K, V)> {}
        #[acquires(exclusive)] pub async fn get_async<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] pub fn get_sync<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(exclusive)] pub fn get<Q>(&self, key: &Q) -> Option<OccupiedEntry<'_, K, V>> {}
        #[acquires(shared)] #[runs_inline(reader)] pub async fn read_async<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        #[acquires(shared)] #[runs_inline(reader)] pub fn read_sync<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        #[acquires(shared)] #[runs_inline(reader)] pub fn read<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        #[acquires(shared)] pub async fn contains_async<Q>(&self, key: &Q) -> bool {}
        #[acquires(shared)] pub fn contains_sync<Q>(&self, key: &Q) -> bool {}
        #[acquires(shared)] pub fn contains<Q>(&self, key: &Q) -> bool {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub async fn retain_async<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub fn retain_sync<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
        #[acquires(exclusive)] #[runs_inline(pred)] pub fn retain<F: FnMut(&K, &mut V) -> bool>(&self, pred: F) {}
        #[acquires(exclusive)] pub async fn clear_async(&self) {}
        #[acquires(exclusive)] pub fn clear_sync(&self) {}
        #[acquires(exclusive)] pub fn clear(&self) {}
        #[acquires(exclusive, try)] pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V>> {}
    }
    #[guard] pub enum Entry<'h, K, V> { Occupied(OccupiedEntry<'h, K, V>), Vacant(VacantEntry<'h, K, V>) }
    impl<K, V> Entry<'_, K, V> {
        pub fn or_put(self, val: V) -> (EvictedEntry<K, V>, OccupiedEntry<'_, K, V>) {}
        #[runs_inline(constructor)] pub fn or_put_with<F: FnOnce() -> V>(self, constructor: F) -> (EvictedEntry<K, V>, OccupiedEntry<'_, K, V>) {}
        #[runs_inline(constructor)] pub fn or_put_with_key<F: FnOnce(&K) -> V>(self, constructor: F) -> (EvictedEntry<K, V>, OccupiedEntry<'_, K, V>) {}
        pub fn key(&self) -> &K {}
        #[runs_inline(f)] pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
        pub fn put_entry(self, val: V) -> (EvictedEntry<K, V>, OccupiedEntry<'_, K, V>) {}
        pub fn or_default(self) -> (EvictedEntry<K, V>, OccupiedEntry<'_, K, V>) {}
    }
    #[guard] pub struct VacantEntry<'h, K, V>;
    impl<K, V> VacantEntry<'_, K, V> {
        pub fn key(&self) -> &K {}
        pub fn into_key(self) -> K {}
        pub fn put_entry(self, val: V) -> (EvictedEntry<K, V>, OccupiedEntry<'_, K, V>) {}
    }
    #[guard] pub struct OccupiedEntry<'h, K, V>;
    impl<K, V> OccupiedEntry<'_, K, V> {
        pub fn key(&self) -> &K {}
        pub fn remove_entry(self) -> (K, V) {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn put(&mut self, val: V) -> V {}
        pub fn remove(self) -> V {}
    }
    impl<K, V> Deref for OccupiedEntry<'_, K, V> { type Target = V; }
    impl<K, V> DerefMut for OccupiedEntry<'_, K, V> {}
}
pub mod tree_index {
    use crate::Guard;
    #[derive(Clone, Default)] pub struct TreeIndex<K, V>;
    impl<K, V> TreeIndex<K, V> {
        pub fn new() -> TreeIndex<K, V> {}
        pub fn clear(&self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn contains<Q>(&self, key: &Q) -> bool {}
        pub fn peek<Q>(&self, key: &Q, guard: &Guard) -> Option<&V> {}
        #[runs_inline(reader)] pub fn peek_with<Q, R, F: FnOnce(&K, &V) -> R>(&self, key: &Q, reader: F) -> Option<R> {}
        pub fn iter(&self, guard: &Guard) -> Iter<'_, K, V> {}
        pub async fn insert_async(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub fn insert_sync(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub fn insert(&self, key: K, val: V) -> Result<(), (K, V)> {}
        pub async fn remove_async<Q>(&self, key: &Q) -> bool {}
        pub fn remove_sync<Q>(&self, key: &Q) -> bool {}
        pub fn remove<Q>(&self, key: &Q) -> bool {}
        #[runs_inline(condition)] pub async fn remove_if_async<Q, F: FnMut(&V) -> bool>(&self, key: &Q, condition: F) -> bool {}
        #[runs_inline(condition)] pub fn remove_if_sync<Q, F: FnMut(&V) -> bool>(&self, key: &Q, condition: F) -> bool {}
        #[runs_inline(condition)] pub fn remove_if<Q, F: FnMut(&V) -> bool>(&self, key: &Q, condition: F) -> bool {}
    }
    pub struct Iter<'t, K, V>;
    impl<K, V> Iterator for Iter<'_, K, V> { type Item = (&K, &V); }
}
