//! Model of dashmap 5 and 6 (checked against 6.2.1): a map whose references lock a shard.
//!
//! A method that `acquires` and returns no guard locks and unlocks before it returns: it deadlocks only while a reference is held.

use std::ops::{Deref, DerefMut, FnMut, FnOnce};

pub use mapref::entry::{Entry, OccupiedEntry, VacantEntry};

#[lock(map, sync)] #[derive(Clone, Default)] pub struct DashMap<K, V, S = std::collections::hash_map::RandomState>;
impl<K, V, S> DashMap<K, V, S> {
    pub fn new() -> DashMap<K, V> {}
    pub fn with_capacity(capacity: usize) -> DashMap<K, V> {}
    pub fn with_shard_amount(shard_amount: usize) -> DashMap<K, V> {}
    pub fn with_hasher(hasher: S) -> DashMap<K, V, S> {}
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> DashMap<K, V, S> {}
    pub fn into_read_only(self) -> ReadOnlyView<K, V, S> {}
    #[acquires(exclusive)] #[begins("entry")] pub fn insert(&self, key: K, value: V) -> Option<V> {}
    #[acquires(exclusive)] #[settles("entry")] pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> {}
    #[acquires(exclusive)] #[runs_inline(f)] pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> {}
    #[acquires(exclusive)] #[runs_inline(f)] pub fn remove_if_mut<Q>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)> {}
    #[acquires(shared)] pub fn iter(&self) -> iter::Iter<'_, K, V> {}
    #[acquires(exclusive)] pub fn iter_mut(&self) -> iter::IterMut<'_, K, V> {}
    #[acquires(shared)] pub fn get<Q>(&self, key: &Q) -> Option<mapref::one::Ref<'_, K, V>> {}
    #[acquires(exclusive)] pub fn get_mut<Q>(&self, key: &Q) -> Option<mapref::one::RefMut<'_, K, V>> {}
    #[acquires(shared, try)] pub fn try_get<Q>(&self, key: &Q) -> try_result::TryResult<mapref::one::Ref<'_, K, V>> {}
    #[acquires(exclusive, try)] pub fn try_get_mut<Q>(&self, key: &Q) -> try_result::TryResult<mapref::one::RefMut<'_, K, V>> {}
    #[acquires(exclusive)] pub fn shrink_to_fit(&self) {}
    #[acquires(exclusive)] #[runs_inline(f)] pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool) {}
    #[acquires(shared)] pub fn len(&self) -> usize {}
    #[acquires(shared)] pub fn is_empty(&self) -> bool {}
    #[acquires(exclusive)] pub fn clear(&self) {}
    #[acquires(exclusive)] #[runs_inline(f)] pub fn alter<Q>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) {}
    #[acquires(exclusive)] #[runs_inline(f)] pub fn alter_all(&self, f: impl FnMut(&K, V) -> V) {}
    #[acquires(shared)] #[runs_inline(f)] pub fn view<Q, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> {}
    #[acquires(shared)] pub fn contains_key<Q>(&self, key: &Q) -> bool {}
    #[acquires(exclusive)] pub fn entry(&self, key: K) -> Entry<'_, K, V> {}
    #[acquires(exclusive, try)] pub fn try_entry(&self, key: K) -> Option<Entry<'_, K, V>> {}
}
impl<K, V, S> FromIterator<(K, V)> for DashMap<K, V, S> {}
impl<K, V, S> IntoIterator for DashMap<K, V, S> { type Item = (K, V); type IntoIter = std::vec::IntoIter<(K, V)>; }
impl<K, V, S> IntoIterator for &DashMap<K, V, S> { type Item = mapref::multiple::RefMulti<'_, K, V>; type IntoIter = iter::Iter<'_, K, V>; }
pub struct ReadOnlyView<K, V, S>;
impl<K, V, S> ReadOnlyView<K, V, S> {
    pub fn get<Q>(&self, key: &Q) -> Option<&V> {}
    pub fn contains_key<Q>(&self, key: &Q) -> bool {}
    pub fn len(&self) -> usize {}
}

#[lock(map, sync)] #[derive(Clone, Default)] pub struct DashSet<K, S = std::collections::hash_map::RandomState>;
impl<K, S> DashSet<K, S> {
    pub fn new() -> DashSet<K> {}
    pub fn with_capacity(capacity: usize) -> DashSet<K> {}
    #[acquires(exclusive)] #[begins("entry")] pub fn insert(&self, key: K) -> bool {}
    #[acquires(exclusive)] #[settles("entry")] pub fn remove<Q>(&self, key: &Q) -> Option<K> {}
    #[acquires(exclusive)] #[runs_inline(f)] pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K) -> bool) -> Option<K> {}
    #[acquires(shared)] pub fn iter(&self) -> iter_set::Iter<'_, K> {}
    #[acquires(shared)] pub fn get<Q>(&self, key: &Q) -> Option<setref::one::Ref<'_, K>> {}
    #[acquires(exclusive)] #[runs_inline(f)] pub fn retain(&self, f: impl FnMut(&K) -> bool) {}
    #[acquires(shared)] pub fn len(&self) -> usize {}
    #[acquires(shared)] pub fn is_empty(&self) -> bool {}
    #[acquires(exclusive)] pub fn clear(&self) {}
    #[acquires(shared)] pub fn contains<Q>(&self, key: &Q) -> bool {}
}

pub mod iter {
    use crate::mapref::multiple::{RefMulti, RefMutMulti};
    #[guard] pub struct Iter<'a, K, V>;
    impl<K, V> Iterator for Iter<'_, K, V> { type Item = RefMulti<'_, K, V>; }
    #[guard] pub struct IterMut<'a, K, V>;
    impl<K, V> Iterator for IterMut<'_, K, V> { type Item = RefMutMulti<'_, K, V>; }
}

pub mod iter_set {
    #[guard] pub struct Iter<'a, K>;
    impl<K> Iterator for Iter<'_, K> { type Item = crate::setref::multiple::RefMulti<'_, K>; }
}

pub mod try_result {
    pub enum TryResult<R> { Present(R), Absent, Locked }
    impl<R> TryResult<R> {
        pub fn is_present(&self) -> bool {}
        pub fn is_absent(&self) -> bool {}
        pub fn is_locked(&self) -> bool {}
        #[passes_through] pub fn unwrap(self) -> R {}
        #[passes_through] pub fn try_unwrap(self) -> Option<R> {}
    }
}

pub mod setref {
    pub mod one {
        #[guard] pub struct Ref<'a, K>;
        impl<K> Ref<'_, K> { pub fn key(&self) -> &K {} }
        impl<K> std::ops::Deref for Ref<'_, K> { type Target = K; }
    }
    pub mod multiple {
        #[guard] pub struct RefMulti<'a, K>;
        impl<K> RefMulti<'_, K> { pub fn key(&self) -> &K {} }
        impl<K> std::ops::Deref for RefMulti<'_, K> { type Target = K; }
    }
}

pub mod mapref {
    pub mod one {
        use crate::{Deref, DerefMut};
        #[guard] pub struct Ref<'a, K, V>;
        impl<K, V> Ref<'_, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn pair(&self) -> (&K, &V) {}
            #[runs_inline(f)] pub fn map<F: FnOnce(&V) -> &T, T>(self, f: F) -> MappedRef<'_, K, V, T> {}
            #[runs_inline(f)] pub fn try_map<F: FnOnce(&V) -> Option<&T>, T>(self, f: F) -> Result<MappedRef<'_, K, V, T>, Ref<'_, K, V>> {}
        }
        impl<K, V> Deref for Ref<'_, K, V> { type Target = V; }
        #[guard] pub struct RefMut<'a, K, V>;
        impl<K, V> RefMut<'_, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn value_mut(&mut self) -> &mut V {}
            pub fn pair(&self) -> (&K, &V) {}
            pub fn pair_mut(&mut self) -> (&K, &mut V) {}
            pub fn downgrade(self) -> Ref<'_, K, V> {}
            #[runs_inline(f)] pub fn map<F: FnOnce(&mut V) -> &mut T, T>(self, f: F) -> MappedRefMut<'_, K, V, T> {}
        }
        impl<K, V> Deref for RefMut<'_, K, V> { type Target = V; }
        impl<K, V> DerefMut for RefMut<'_, K, V> {}
        #[guard] pub struct MappedRef<'a, K, V, T>;
        impl<K, V, T> Deref for MappedRef<'_, K, V, T> { type Target = T; }
        #[guard] pub struct MappedRefMut<'a, K, V, T>;
        impl<K, V, T> Deref for MappedRefMut<'_, K, V, T> { type Target = T; }
        impl<K, V, T> DerefMut for MappedRefMut<'_, K, V, T> {}
    }
    pub mod multiple {
        use crate::{Deref, DerefMut};
        #[guard] pub struct RefMulti<'a, K, V>;
        impl<K, V> RefMulti<'_, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn pair(&self) -> (&K, &V) {}
        }
        impl<K, V> Deref for RefMulti<'_, K, V> { type Target = V; }
        #[guard] pub struct RefMutMulti<'a, K, V>;
        impl<K, V> RefMutMulti<'_, K, V> {
            pub fn key(&self) -> &K {}
            pub fn value(&self) -> &V {}
            pub fn value_mut(&mut self) -> &mut V {}
            pub fn pair_mut(&mut self) -> (&K, &mut V) {}
        }
        impl<K, V> Deref for RefMutMulti<'_, K, V> { type Target = V; }
        impl<K, V> DerefMut for RefMutMulti<'_, K, V> {}
    }
    pub mod entry {
        use super::one::RefMut;
        #[guard] pub enum Entry<'a, K, V> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>) }
        impl<K, V> Entry<'_, K, V> {
            #[runs_inline(f)] pub fn and_modify(self, f: impl FnOnce(&mut V)) -> Entry<'_, K, V> {}
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn or_default(self) -> RefMut<'_, K, V> {}
            pub fn or_insert(self, value: V) -> RefMut<'_, K, V> {}
            #[runs_inline(value)] pub fn or_insert_with(self, value: impl FnOnce() -> V) -> RefMut<'_, K, V> {}
            #[runs_inline(value)] pub fn or_try_insert_with<E>(self, value: impl FnOnce() -> Result<V, E>) -> Result<RefMut<'_, K, V>, E> {}
            pub fn insert(self, value: V) -> RefMut<'_, K, V> {}
        }
        #[guard] pub struct OccupiedEntry<'a, K, V>;
        impl<K, V> OccupiedEntry<'_, K, V> {
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn into_ref(self) -> RefMut<'_, K, V> {}
            pub fn key(&self) -> &K {}
            pub fn remove(self) -> V {}
            pub fn remove_entry(self) -> (K, V) {}
        }
        #[guard] pub struct VacantEntry<'a, K, V>;
        impl<K, V> VacantEntry<'_, K, V> {
            pub fn insert(self, value: V) -> RefMut<'_, K, V> {}
            pub fn into_key(self) -> K {}
            pub fn key(&self) -> &K {}
        }
    }
}
