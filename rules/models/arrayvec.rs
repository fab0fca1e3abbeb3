//! Model of arrayvec 0.7 (checked against 0.7.8): types only.

use std::ops::{Deref, DerefMut};

#[derive(Clone, Default)] pub struct ArrayVec<T, const CAP: usize>;
impl<T, const CAP: usize> ArrayVec<T, CAP> {
    pub fn new() -> ArrayVec<T, CAP> {}
    pub fn new_const() -> ArrayVec<T, CAP> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn is_full(&self) -> bool {}
    pub fn remaining_capacity(&self) -> usize {}
    pub fn push(&mut self, element: T) {}
    pub fn try_push(&mut self, element: T) -> Result<(), CapacityError<T>> {}
    pub fn truncate(&mut self, new_len: usize) {}
    pub fn clear(&mut self) {}
    pub fn insert(&mut self, index: usize, element: T) {}
    pub fn try_insert(&mut self, index: usize, element: T) -> Result<(), CapacityError<T>> {}
    pub fn pop(&mut self) -> Option<T> {}
    pub fn pop_at(&mut self, index: usize) -> Option<T> {}
    pub fn swap_remove(&mut self, index: usize) -> T {}
    pub fn swap_pop(&mut self, index: usize) -> Option<T> {}
    pub fn remove(&mut self, index: usize) -> T {}
    #[runs_inline(f)] pub fn retain<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
    pub fn try_extend_from_slice(&mut self, other: &[T]) -> Result<(), CapacityError> {}
    pub fn drain<R>(&mut self, range: R) -> std::iter::Sources<T> {}
    pub fn into_inner(self) -> Result<[T; CAP], ArrayVec<T, CAP>> {}
    pub fn take(&mut self) -> ArrayVec<T, CAP> {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
}
impl<T, const CAP: usize> Deref for ArrayVec<T, CAP> { type Target = [T]; }
impl<T, const CAP: usize> DerefMut for ArrayVec<T, CAP> {}
impl<T, const CAP: usize> AsRef<[T]> for ArrayVec<T, CAP> {}
impl<T, const CAP: usize> From<[T; CAP]> for ArrayVec<T, CAP> {}
impl<T, const CAP: usize> TryFrom<&[T]> for ArrayVec<T, CAP> { type Error = CapacityError; }
impl<T, const CAP: usize> FromIterator<T> for ArrayVec<T, CAP> {}
impl<T, const CAP: usize> Extend<T> for ArrayVec<T, CAP> {}
impl<const CAP: usize> std::io::Write for ArrayVec<u8, CAP> {}
impl<T, const CAP: usize> IntoIterator for ArrayVec<T, CAP> { type Item = T; type IntoIter = std::iter::Sources<T>; }
impl<T, const CAP: usize> IntoIterator for &ArrayVec<T, CAP> { type Item = &T; type IntoIter = std::slice::Iter<T>; }
impl<T, const CAP: usize> IntoIterator for &mut ArrayVec<T, CAP> { type Item = &mut T; type IntoIter = std::slice::IterMut<T>; }
#[derive(Clone, Copy, Default)] pub struct ArrayString<const CAP: usize>;
impl<const CAP: usize> ArrayString<CAP> {
    pub fn new() -> ArrayString<CAP> {}
    pub fn from(s: &str) -> Result<ArrayString<CAP>, CapacityError<&str>> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn is_full(&self) -> bool {}
    pub fn remaining_capacity(&self) -> usize {}
    pub fn push(&mut self, c: char) {}
    pub fn try_push(&mut self, c: char) -> Result<(), CapacityError<char>> {}
    pub fn push_str(&mut self, s: &str) {}
    pub fn try_push_str(&mut self, s: &str) -> Result<(), CapacityError<&str>> {}
    pub fn pop(&mut self) -> Option<char> {}
    pub fn truncate(&mut self, new_len: usize) {}
    pub fn remove(&mut self, idx: usize) -> char {}
    pub fn clear(&mut self) {}
    pub fn as_str(&self) -> &str {}
}
impl<const CAP: usize> Deref for ArrayString<CAP> { type Target = str; }
impl<const CAP: usize> std::fmt::Write for ArrayString<CAP> {}
impl<const CAP: usize> std::str::FromStr for ArrayString<CAP> { type Err = CapacityError; }
#[derive(Clone, Copy)] pub struct CapacityError<T = ()>;
impl<T> CapacityError<T> {
    pub fn element(self) -> T {}
    pub fn simplify(self) -> CapacityError {}
}
impl<T> std::error::Error for CapacityError<T> {}
