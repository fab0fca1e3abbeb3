//! Model of smallvec 1.x (checked against 1.16.5): types only.

use std::ops::{Deref, DerefMut};

macro_rules! smallvec { () => {} }
macro_rules! smallvec_inline { () => {} }
pub mod macros {
    pub fn smallvec() -> crate::SmallVec<[_; 0]> {}
    pub fn smallvec_inline() -> crate::SmallVec<[_; 0]> {}
}
pub trait Array { type Item; }
impl<T, const N: usize> Array for [T; N] { type Item = T; }
#[derive(Clone, Default)] pub struct SmallVec<A>;
impl<T, const N: usize> SmallVec<[T; N]> {
    pub fn new() -> SmallVec<[T; N]> {}
    pub fn new_const() -> SmallVec<[T; N]> {}
    pub fn with_capacity(n: usize) -> SmallVec<[T; N]> {}
    pub fn from_vec(vec: Vec<T>) -> SmallVec<[T; N]> {}
    pub fn from_buf(buf: [T; N]) -> SmallVec<[T; N]> {}
    pub fn from_slice(slice: &[T]) -> SmallVec<[T; N]> {}
    pub fn from_elem(elem: T, n: usize) -> SmallVec<[T; N]> {}
    pub fn inline_size(&self) -> usize {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn spilled(&self) -> bool {}
    pub fn drain<R>(&mut self, range: R) -> std::iter::Sources<T> {}
    pub fn push(&mut self, value: T) {}
    pub fn pop(&mut self) -> Option<T> {}
    pub fn append<B>(&mut self, other: &mut SmallVec<B>) {}
    pub fn grow(&mut self, new_cap: usize) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn swap_remove(&mut self, index: usize) -> T {}
    pub fn clear(&mut self) {}
    pub fn remove(&mut self, index: usize) -> T {}
    pub fn insert(&mut self, index: usize, element: T) {}
    pub fn insert_many<I: IntoIterator<Item = T>>(&mut self, index: usize, iterable: I) {}
    pub fn into_vec(self) -> Vec<T> {}
    pub fn into_boxed_slice(self) -> Box<[T]> {}
    pub fn into_inner(self) -> Result<[T; N], SmallVec<[T; N]>> {}
    #[runs_inline(f)] pub fn retain<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
    #[runs_inline(f)] pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
    pub fn dedup(&mut self) {}
    #[runs_inline(same_bucket)] pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) {}
    #[runs_inline(key)] pub fn dedup_by_key<F: FnMut(&mut T) -> K, K>(&mut self, key: F) {}
    #[runs_inline(f)] pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {}
    pub fn extend_from_slice(&mut self, slice: &[T]) {}
    pub fn insert_from_slice(&mut self, index: usize, slice: &[T]) {}
    pub fn resize(&mut self, len: usize, value: T) {}
}
impl<T, const N: usize> Deref for SmallVec<[T; N]> { type Target = [T]; }
impl<T, const N: usize> DerefMut for SmallVec<[T; N]> {}
impl<T, const N: usize> AsRef<[T]> for SmallVec<[T; N]> {}
impl<T, const N: usize> FromIterator<T> for SmallVec<[T; N]> {}
impl<T, const N: usize> Extend<T> for SmallVec<[T; N]> {}
impl<T, const N: usize> From<Vec<T>> for SmallVec<[T; N]> {}
impl<T, const N: usize> From<&[T]> for SmallVec<[T; N]> {}
impl<T, const N: usize> From<[T; N]> for SmallVec<[T; N]> {}
impl<const N: usize> std::io::Write for SmallVec<[u8; N]> {}
impl<T, const N: usize> IntoIterator for SmallVec<[T; N]> { type Item = T; type IntoIter = std::iter::Sources<T>; }
impl<T, const N: usize> IntoIterator for &SmallVec<[T; N]> { type Item = &T; type IntoIter = std::slice::Iter<T>; }
impl<T, const N: usize> IntoIterator for &mut SmallVec<[T; N]> { type Item = &mut T; type IntoIter = std::slice::IterMut<T>; }
pub trait ToSmallVec<A> { fn to_smallvec(&self) -> SmallVec<A>; }
pub enum CollectionAllocErr { CapacityOverflow, AllocErr }
