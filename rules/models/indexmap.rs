//! Model of indexmap 1.x and 2.x (checked against 1.9.3 and 2.14.2): types only. What its map and set share with std's is taken from there.

pub use map::IndexMap;
pub use set::IndexSet;

macro_rules! indexmap { () => {} }
macro_rules! indexset { () => {} }
pub mod macros {
    pub fn indexmap() -> crate::IndexMap<_, _> {}
    pub fn indexset() -> crate::IndexSet<_> {}
}
#[derive(Clone)] pub struct TryReserveError;
pub trait Equivalent<K> { fn equivalent(&self, key: &K) -> bool; }

pub mod map {
    use std::cmp::Ordering;
    use std::collections::hash_map::{MapMethods, RandomState};
    use std::iter::Sources;
    pub use std::collections::hash_map::{Entry, OccupiedEntry, VacantEntry};
    #[derive(Clone, Default)] pub struct IndexMap<K, V, S = RandomState>;
    impl<K, V> IndexMap<K, V> {
        pub fn new() -> IndexMap<K, V> {}
        pub fn with_capacity(n: usize) -> IndexMap<K, V> {}
    }
    impl<K, V, S> IndexMap<K, V, S> {
        pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> IndexMap<K, V, S> {}
        pub fn with_hasher(hash_builder: S) -> IndexMap<K, V, S> {}
        pub fn hasher(&self) -> &S {}
        pub fn capacity(&self) -> usize {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn drain<R>(&mut self, range: R) -> std::iter::Sources<(K, V)> {}
        pub fn split_off(&mut self, at: usize) -> IndexMap<K, V, S> {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn insert_full(&mut self, key: K, value: V) -> (usize, Option<V>) {}
        pub fn insert_sorted(&mut self, key: K, value: V) -> (usize, Option<V>) {}
        pub fn insert_before(&mut self, index: usize, key: K, value: V) -> (usize, Option<V>) {}
        pub fn shift_insert(&mut self, index: usize, key: K, value: V) -> Option<V> {}
        pub fn append<S2>(&mut self, other: &mut IndexMap<K, V, S2>) {}
        pub fn get_full<Q>(&self, key: &Q) -> Option<(usize, &K, &V)> {}
        pub fn get_index_of<Q>(&self, key: &Q) -> Option<usize> {}
        pub fn get_key_value_mut<Q>(&mut self, key: &Q) -> Option<(&K, &mut V)> {}
        pub fn get_full_mut<Q>(&mut self, key: &Q) -> Option<(usize, &K, &mut V)> {}
        pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<V> {}
        pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {}
        pub fn swap_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)> {}
        pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<V> {}
        pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {}
        pub fn shift_remove_full<Q>(&mut self, key: &Q) -> Option<(usize, K, V)> {}
        pub fn pop(&mut self) -> Option<(K, V)> {}
        pub fn sort_keys(&mut self) {}
        pub fn sort_unstable_keys(&mut self) {}
        #[runs_inline(cmp)] pub fn sort_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(&mut self, cmp: F) {}
        #[runs_inline(cmp)] pub fn sorted_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(self, cmp: F) -> std::iter::Sources<(K, V)> {}
        #[runs_inline(sort_key)] pub fn sort_by_key<T, F: FnMut(&K, &V) -> T>(&mut self, sort_key: F) {}
        #[runs_inline(cmp)] pub fn sort_unstable_by<F: FnMut(&K, &V, &K, &V) -> Ordering>(&mut self, cmp: F) {}
        #[runs_inline(sort_key)] pub fn sort_by_cached_key<T, F: FnMut(&K, &V) -> T>(&mut self, sort_key: F) {}
        pub fn binary_search_keys(&self, x: &K) -> Result<usize, usize> {}
        #[runs_inline(pred)] pub fn partition_point<P: FnMut(&K, &V) -> bool>(&self, pred: P) -> usize {}
        pub fn reverse(&mut self) {}
        pub fn get_index(&self, index: usize) -> Option<(&K, &V)> {}
        pub fn get_index_mut(&mut self, index: usize) -> Option<(&K, &mut V)> {}
        pub fn first(&self) -> Option<(&K, &V)> {}
        pub fn first_mut(&mut self) -> Option<(&K, &mut V)> {}
        pub fn last(&self) -> Option<(&K, &V)> {}
        pub fn last_mut(&mut self) -> Option<(&K, &mut V)> {}
        pub fn swap_remove_index(&mut self, index: usize) -> Option<(K, V)> {}
        pub fn shift_remove_index(&mut self, index: usize) -> Option<(K, V)> {}
        pub fn move_index(&mut self, from: usize, to: usize) {}
        pub fn swap_indices(&mut self, a: usize, b: usize) {}
    }
    impl<K, V, S> std::ops::Deref for IndexMap<K, V, S> { type Target = MapMethods<K, V>; }
    impl<K, V, S> std::ops::DerefMut for IndexMap<K, V, S> {}
    impl<K, V, S> std::ops::Index<&K> for IndexMap<K, V, S> { type Output = V; }
    impl<K, V, S> FromIterator<(K, V)> for IndexMap<K, V, S> {}
    impl<K, V, S> Extend<(K, V)> for IndexMap<K, V, S> {}
    impl<K, V> From<[(K, V); 0]> for IndexMap<K, V> {}
    impl<K, V, S> IntoIterator for IndexMap<K, V, S> { type Item = (K, V); type IntoIter = std::iter::Sources<(K, V)>; }
    impl<K, V, S> IntoIterator for &IndexMap<K, V, S> { type Item = (&K, &V); type IntoIter = Sources<(&K, &V)>; }
    impl<K, V, S> IntoIterator for &mut IndexMap<K, V, S> { type Item = (&K, &mut V); type IntoIter = Sources<(&K, &mut V)>; }
}

pub mod set {
    use std::cmp::Ordering;
    use std::collections::sets::SetMethods;
    #[derive(Clone, Default)] pub struct IndexSet<T, S = std::collections::hash_map::RandomState>;
    impl<T> IndexSet<T> {
        pub fn new() -> IndexSet<T> {}
        pub fn with_capacity(n: usize) -> IndexSet<T> {}
    }
    impl<T, S> IndexSet<T, S> {
        pub fn with_capacity_and_hasher(n: usize, hash_builder: S) -> IndexSet<T, S> {}
        pub fn with_hasher(hash_builder: S) -> IndexSet<T, S> {}
        pub fn capacity(&self) -> usize {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn drain<R>(&mut self, range: R) -> std::iter::Sources<T> {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn insert_full(&mut self, value: T) -> (usize, bool) {}
        pub fn shift_insert(&mut self, index: usize, value: T) -> bool {}
        pub fn append<S2>(&mut self, other: &mut IndexSet<T, S2>) {}
        pub fn get_full<Q>(&self, value: &Q) -> Option<(usize, &T)> {}
        pub fn get_index_of<Q>(&self, value: &Q) -> Option<usize> {}
        pub fn swap_remove<Q>(&mut self, value: &Q) -> bool {}
        pub fn shift_remove<Q>(&mut self, value: &Q) -> bool {}
        pub fn swap_take<Q>(&mut self, value: &Q) -> Option<T> {}
        pub fn shift_take<Q>(&mut self, value: &Q) -> Option<T> {}
        pub fn pop(&mut self) -> Option<T> {}
        pub fn sort(&mut self) {}
        pub fn sort_unstable(&mut self) {}
        #[runs_inline(cmp)] pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, cmp: F) {}
        #[runs_inline(sort_key)] pub fn sort_by_key<K, F: FnMut(&T) -> K>(&mut self, sort_key: F) {}
        pub fn reverse(&mut self) {}
        pub fn get_index(&self, index: usize) -> Option<&T> {}
        pub fn first(&self) -> Option<&T> {}
        pub fn last(&self) -> Option<&T> {}
        pub fn swap_remove_index(&mut self, index: usize) -> Option<T> {}
        pub fn shift_remove_index(&mut self, index: usize) -> Option<T> {}
        pub fn move_index(&mut self, from: usize, to: usize) {}
    }
    impl<T, S> std::ops::Deref for IndexSet<T, S> { type Target = SetMethods<T>; }
    impl<T, S> std::ops::DerefMut for IndexSet<T, S> {}
    impl<T, S> std::ops::Index<usize> for IndexSet<T, S> { type Output = T; }
    impl<T, S> FromIterator<T> for IndexSet<T, S> {}
    impl<T, S> Extend<T> for IndexSet<T, S> {}
    impl<T> From<[T; 0]> for IndexSet<T> {}
    impl<T, S> IntoIterator for IndexSet<T, S> { type Item = T; type IntoIter = std::iter::Sources<T>; }
    impl<T, S> IntoIterator for &IndexSet<T, S> { type Item = &T; type IntoIter = std::iter::Sources<&T>; }
}
