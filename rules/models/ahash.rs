//! Model of ahash 0.8 (checked against 0.8.12): std's collections with another hasher.

use std::ops::{Deref, DerefMut};

#[derive(Clone)] pub struct AHasher;
impl Default for AHasher { fn default() -> AHasher {} }
impl std::hash::Hasher for AHasher {}
#[derive(Clone)] pub struct RandomState;
impl RandomState {
    pub fn new() -> RandomState {}
    pub fn generate_with(k0: u64, k1: u64, k2: u64, k3: u64) -> RandomState {}
    pub fn with_seed(key: usize) -> RandomState {}
    pub fn with_seeds(k0: u64, k1: u64, k2: u64, k3: u64) -> RandomState {}
    pub fn hash_one<T>(&self, x: T) -> u64 {}
}
impl Default for RandomState { fn default() -> RandomState {} }
impl std::hash::BuildHasher for RandomState { type Hasher = AHasher; }
pub type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;
pub type HashSet<K> = std::collections::HashSet<K, RandomState>;
pub trait HashMapExt { fn new() -> Self; fn with_capacity(capacity: usize) -> Self; }
impl<K, V> HashMapExt for std::collections::HashMap<K, V, RandomState> {}
pub trait HashSetExt { fn new() -> Self; fn with_capacity(capacity: usize) -> Self; }
impl<K> HashSetExt for std::collections::HashSet<K, RandomState> {}

#[derive(Clone, Default)] pub struct AHashMap<K, V, S = RandomState>;
impl<K, V> AHashMap<K, V> {
    pub fn new() -> AHashMap<K, V> {}
    pub fn with_capacity(capacity: usize) -> AHashMap<K, V> {}
}
impl<K, V, S> Deref for AHashMap<K, V, S> { type Target = std::collections::HashMap<K, V, S>; }
impl<K, V, S> DerefMut for AHashMap<K, V, S> {}
impl<K, V, S> std::ops::Index<&K> for AHashMap<K, V, S> { type Output = V; }
impl<K, V> FromIterator<(K, V)> for AHashMap<K, V> {}
impl<K, V, S> Extend<(K, V)> for AHashMap<K, V, S> {}
impl<K, V, S> IntoIterator for AHashMap<K, V, S> { type Item = (K, V); type IntoIter = std::iter::Sources<(K, V)>; }
impl<K, V, S> IntoIterator for &AHashMap<K, V, S> { type Item = (&K, &V); type IntoIter = std::collections::hash_map::Iter<K, V>; }
impl<K, V, S> IntoIterator for &mut AHashMap<K, V, S> { type Item = (&K, &mut V); type IntoIter = std::collections::hash_map::IterMut<K, V>; }
#[derive(Clone, Default)] pub struct AHashSet<T, S = RandomState>;
impl<T> AHashSet<T> {
    pub fn new() -> AHashSet<T> {}
    pub fn with_capacity(capacity: usize) -> AHashSet<T> {}
}
impl<T, S> Deref for AHashSet<T, S> { type Target = std::collections::HashSet<T, S>; }
impl<T, S> DerefMut for AHashSet<T, S> {}
impl<T> FromIterator<T> for AHashSet<T> {}
impl<T, S> Extend<T> for AHashSet<T, S> {}
impl<T, S> IntoIterator for AHashSet<T, S> { type Item = T; type IntoIter = std::iter::Sources<T>; }
impl<T, S> IntoIterator for &AHashSet<T, S> { type Item = &T; type IntoIter = std::iter::Sources<&T>; }
