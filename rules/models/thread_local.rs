//! Model of thread_local 1.x (checked against 1.1.10): types only.

#[derive(Default)] pub struct ThreadLocal<T>;
impl<T> ThreadLocal<T> {
    pub fn new() -> ThreadLocal<T> {}
    pub fn with_capacity(capacity: usize) -> ThreadLocal<T> {}
    pub fn get(&self) -> Option<&T> {}
    #[runs_inline(create)] pub fn get_or<F: FnOnce() -> T>(&self, create: F) -> &T {}
    #[runs_inline(create)] pub fn get_or_try<F: FnOnce() -> Result<T, E>, E>(&self, create: F) -> Result<&T, E> {}
    pub fn get_or_default(&self) -> &T {}
    pub fn iter(&self) -> std::iter::Sources<&T> {}
    pub fn iter_mut(&mut self) -> std::iter::Sources<&mut T> {}
    pub fn clear(&mut self) {}
}
impl<T> IntoIterator for ThreadLocal<T> { type Item = T; type IntoIter = std::iter::Sources<T>; }
impl<T> IntoIterator for &ThreadLocal<T> { type Item = &T; type IntoIter = std::iter::Sources<&T>; }
impl<T> IntoIterator for &mut ThreadLocal<T> { type Item = &mut T; type IntoIter = std::iter::Sources<&mut T>; }
