//! Model of hashbrown 0.12 to 0.17 (checked against 0.14.5, 0.15.5, 0.17.1): types only. What its maps and sets share with std's is taken from there.

pub use hash_map::HashMap;
pub use hash_set::HashSet;
pub use hash_table::HashTable;

#[derive(Clone, Copy, Default)] pub struct DefaultHashBuilder;
#[derive(Clone)] pub enum TryReserveError { CapacityOverflow, AllocError }
pub trait Equivalent<K> { fn equivalent(&self, key: &K) -> bool; }

pub mod hash_map {
    use std::collections::hash_map::MapMethods;
    use std::iter::Sources;
    pub use super::DefaultHashBuilder;
    pub use std::collections::hash_map::{Entry, OccupiedEntry, VacantEntry};
    #[derive(Clone, Default)] pub struct HashMap<K, V, S = DefaultHashBuilder>;
    impl<K, V> HashMap<K, V> {
        pub fn new() -> HashMap<K, V> {}
        pub fn with_capacity(capacity: usize) -> HashMap<K, V> {}
    }
    impl<K, V, S> HashMap<K, V, S> {
        pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
        pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> HashMap<K, V, S> {}
        pub fn hasher(&self) -> &S {}
        pub fn capacity(&self) -> usize {}
        pub fn drain(&mut self) -> std::iter::Sources<(K, V)> {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn entry_ref<Q>(&mut self, key: &Q) -> Entry<K, V> {}
        pub fn get_key_value_mut<Q>(&mut self, k: &Q) -> Option<(&K, &mut V)> {}
        pub fn try_insert(&mut self, key: K, value: V) -> Result<&mut V, OccupiedError<K, V>> {}
        pub fn raw_entry(&self) -> RawEntryBuilder<K, V> {}
        pub fn raw_entry_mut(&mut self) -> RawEntryBuilderMut<K, V> {}
    }
    impl<K, V, S> std::ops::Deref for HashMap<K, V, S> { type Target = MapMethods<K, V>; }
    impl<K, V, S> std::ops::DerefMut for HashMap<K, V, S> {}
    impl<K, V, S> std::ops::Index<&K> for HashMap<K, V, S> { type Output = V; }
    impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> {}
    impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> {}
    impl<K, V> From<[(K, V); 0]> for HashMap<K, V> {}
    impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = std::iter::Sources<(K, V)>; }
    impl<K, V, S> IntoIterator for &HashMap<K, V, S> { type Item = (&K, &V); type IntoIter = Sources<(&K, &V)>; }
    impl<K, V, S> IntoIterator for &mut HashMap<K, V, S> { type Item = (&K, &mut V); type IntoIter = Sources<(&K, &mut V)>; }
    pub struct OccupiedError<K, V> { pub entry: OccupiedEntry<K, V>, pub value: V }
    pub struct RawEntryBuilder<K, V>;
    impl<K, V> RawEntryBuilder<K, V> {
        pub fn from_key<Q>(self, k: &Q) -> Option<(&K, &V)> {}
        pub fn from_key_hashed_nocheck<Q>(self, hash: u64, k: &Q) -> Option<(&K, &V)> {}
        #[runs_inline(is_match)] pub fn from_hash<F: FnMut(&K) -> bool>(self, hash: u64, is_match: F) -> Option<(&K, &V)> {}
    }
    pub struct RawEntryBuilderMut<K, V>;
    impl<K, V> RawEntryBuilderMut<K, V> {
        pub fn from_key<Q>(self, k: &Q) -> RawEntryMut<K, V> {}
        pub fn from_key_hashed_nocheck<Q>(self, hash: u64, k: &Q) -> RawEntryMut<K, V> {}
        #[runs_inline(is_match)] pub fn from_hash<F: FnMut(&K) -> bool>(self, hash: u64, is_match: F) -> RawEntryMut<K, V> {}
    }
    pub enum RawEntryMut<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(RawVacantEntryMut<K, V>) }
    pub struct RawVacantEntryMut<K, V>;
    impl<K, V> RawVacantEntryMut<K, V> {
        pub fn insert(self, key: K, value: V) -> (&mut K, &mut V) {}
        pub fn insert_hashed_nocheck(self, hash: u64, key: K, value: V) -> (&mut K, &mut V) {}
    }
}

pub mod hash_set {
    use std::collections::sets::SetMethods;
    #[derive(Clone, Default)] pub struct HashSet<T, S = super::DefaultHashBuilder>;
    impl<T> HashSet<T> {
        pub fn new() -> HashSet<T> {}
        pub fn with_capacity(capacity: usize) -> HashSet<T> {}
    }
    impl<T, S> HashSet<T, S> {
        pub fn with_hasher(hasher: S) -> HashSet<T, S> {}
        pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> {}
        pub fn capacity(&self) -> usize {}
        pub fn drain(&mut self) -> std::iter::Sources<T> {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn get_or_insert(&mut self, value: T) -> &T {}
        #[runs_inline(f)] pub fn get_or_insert_with<Q, F: FnOnce(&Q) -> T>(&mut self, value: &Q, f: F) -> &T {}
    }
    impl<T, S> std::ops::Deref for HashSet<T, S> { type Target = SetMethods<T>; }
    impl<T, S> std::ops::DerefMut for HashSet<T, S> {}
    impl<T, S> FromIterator<T> for HashSet<T, S> {}
    impl<T, S> Extend<T> for HashSet<T, S> {}
    impl<T> From<[T; 0]> for HashSet<T> {}
    impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = std::iter::Sources<T>; }
    impl<T, S> IntoIterator for &HashSet<T, S> { type Item = &T; type IntoIter = std::iter::Sources<&T>; }
}

pub mod hash_table {
    #[derive(Clone, Default)] pub struct HashTable<T>;
    impl<T> HashTable<T> {
        pub fn new() -> HashTable<T> {}
        pub fn with_capacity(capacity: usize) -> HashTable<T> {}
        #[runs_inline(eq)] pub fn find<F: FnMut(&T) -> bool>(&self, hash: u64, eq: F) -> Option<&T> {}
        #[runs_inline(eq)] pub fn find_mut<F: FnMut(&T) -> bool>(&mut self, hash: u64, eq: F) -> Option<&mut T> {}
        #[runs_inline(eq)] pub fn find_entry<F: FnMut(&T) -> bool>(&mut self, hash: u64, eq: F) -> Result<OccupiedEntry<T>, AbsentEntry<T>> {}
        #[runs_inline(eq, hasher)] pub fn entry<E: FnMut(&T) -> bool, H: Fn(&T) -> u64>(&mut self, hash: u64, eq: E, hasher: H) -> Entry<T> {}
        #[runs_inline(hasher)] pub fn insert_unique<H: Fn(&T) -> u64>(&mut self, hash: u64, value: T, hasher: H) -> OccupiedEntry<T> {}
        pub fn clear(&mut self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn iter(&self) -> std::iter::Sources<&T> {}
        pub fn iter_mut(&mut self) -> std::iter::Sources<&mut T> {}
        #[runs_inline(f)] pub fn retain<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
        pub fn drain(&mut self) -> std::iter::Sources<T> {}
    }
    pub enum Entry<T> { Occupied(OccupiedEntry<T>), Vacant(VacantEntry<T>) }
    pub struct OccupiedEntry<T>;
    impl<T> OccupiedEntry<T> {
        pub fn get(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_mut(self) -> &mut T {}
        pub fn remove(self) -> (T, VacantEntry<T>) {}
    }
    pub struct VacantEntry<T>;
    impl<T> VacantEntry<T> { pub fn insert(self, value: T) -> OccupiedEntry<T> {} }
    pub struct AbsentEntry<T>;
}
