//! Model of triomphe 0.1 (checked against 0.1.17): reference-counted pointers.

use std::ops::{Deref, DerefMut};

#[shared] #[derive(Clone, Default)] pub struct Arc<T>;
impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T> {}
    pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> {}
    pub fn into_unique(this: Arc<T>) -> Option<UniqueArc<T>> {}
    pub fn borrow_arc(&self) -> ArcBorrow<'_, T> {}
    pub fn strong_count(this: &Arc<T>) -> usize {}
    pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool {}
    pub fn as_ptr(&self) -> *const T {}
    pub fn make_mut(this: &mut Arc<T>) -> &mut T {}
    pub fn make_unique(this: &mut Arc<T>) -> &mut UniqueArc<T> {}
    pub fn unwrap_or_clone(this: Arc<T>) -> T {}
    pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T> {}
    pub fn get_unique(this: &mut Arc<T>) -> Option<&mut UniqueArc<T>> {}
    pub fn is_unique(&self) -> bool {}
    pub fn try_unique(this: Arc<T>) -> Result<UniqueArc<T>, Arc<T>> {}
}
impl<T> Deref for Arc<T> { type Target = T; }
impl<T> From<T> for Arc<T> {}
pub struct UniqueArc<T>;
impl<T> UniqueArc<T> {
    pub fn new(data: T) -> UniqueArc<T> {}
    pub fn shareable(self) -> Arc<T> {}
    pub fn into_inner(this: UniqueArc<T>) -> T {}
}
impl<T> Deref for UniqueArc<T> { type Target = T; }
impl<T> DerefMut for UniqueArc<T> {}
#[derive(Clone, Copy)] pub struct ArcBorrow<'a, T>;
impl<T> ArcBorrow<'_, T> {
    pub fn clone_arc(&self) -> Arc<T> {}
    #[runs_inline(f)] pub fn with_arc<F: FnOnce(&Arc<T>) -> U, U>(&self, f: F) -> U {}
    pub fn get(&self) -> &T {}
}
impl<T> Deref for ArcBorrow<'_, T> { type Target = T; }
