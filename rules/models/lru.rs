//! Model of lru 0.7 to 0.16 (checked against 0.12.5): types only.

use std::num::NonZeroUsize;

pub type DefaultHasher = std::collections::hash_map::RandomState;
#[derive(Clone)] pub struct LruCache<K, V, S = DefaultHasher>;
impl<K, V> LruCache<K, V> {
    pub fn new(cap: NonZeroUsize) -> LruCache<K, V> {}
    pub fn unbounded() -> LruCache<K, V> {}
}
impl<K, V, S> LruCache<K, V, S> {
    pub fn with_hasher(cap: NonZeroUsize, hash_builder: S) -> LruCache<K, V, S> {}
    pub fn unbounded_with_hasher(hash_builder: S) -> LruCache<K, V, S> {}
    pub fn put(&mut self, k: K, v: V) -> Option<V> {}
    pub fn push(&mut self, k: K, v: V) -> Option<(K, V)> {}
    pub fn get<Q>(&mut self, k: &Q) -> Option<&V> {}
    pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> {}
    pub fn get_key_value<Q>(&mut self, k: &Q) -> Option<(&K, &V)> {}
    #[runs_inline(f)] pub fn get_or_insert<F: FnOnce() -> V>(&mut self, k: K, f: F) -> &V {}
    #[runs_inline(f)] pub fn get_or_insert_ref<Q, F: FnOnce() -> V>(&mut self, k: &Q, f: F) -> &V {}
    #[runs_inline(f)] pub fn try_get_or_insert<F: FnOnce() -> Result<V, E>, E>(&mut self, k: K, f: F) -> Result<&V, E> {}
    #[runs_inline(f)] pub fn get_or_insert_mut<F: FnOnce() -> V>(&mut self, k: K, f: F) -> &mut V {}
    #[runs_inline(f)] pub fn try_get_or_insert_mut<F: FnOnce() -> Result<V, E>, E>(&mut self, k: K, f: F) -> Result<&mut V, E> {}
    pub fn peek<Q>(&self, k: &Q) -> Option<&V> {}
    pub fn peek_mut<Q>(&mut self, k: &Q) -> Option<&mut V> {}
    pub fn peek_lru(&self) -> Option<(&K, &V)> {}
    pub fn contains<Q>(&self, k: &Q) -> bool {}
    pub fn pop<Q>(&mut self, k: &Q) -> Option<V> {}
    pub fn pop_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> {}
    pub fn pop_lru(&mut self) -> Option<(K, V)> {}
    pub fn promote<Q>(&mut self, k: &Q) {}
    pub fn demote<Q>(&mut self, k: &Q) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn cap(&self) -> NonZeroUsize {}
    pub fn resize(&mut self, cap: NonZeroUsize) {}
    pub fn clear(&mut self) {}
    pub fn iter(&self) -> Iter<'_, K, V> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
}
impl<K, V, S> IntoIterator for LruCache<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<K, V>; }
impl<K, V, S> IntoIterator for &LruCache<K, V, S> { type Item = (&K, &V); type IntoIter = Iter<'_, K, V>; }
impl<K, V, S> IntoIterator for &mut LruCache<K, V, S> { type Item = (&K, &mut V); type IntoIter = IterMut<'_, K, V>; }
pub struct Iter<'a, K, V>;
impl<K, V> Iterator for Iter<'_, K, V> { type Item = (&K, &V); }
pub struct IterMut<'a, K, V>;
impl<K, V> Iterator for IterMut<'_, K, V> { type Item = (&K, &mut V); }
pub struct IntoIter<K, V>;
impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
