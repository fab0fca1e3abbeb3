//! Model of async-once-cell 0.5 (checked against 0.5.4): cells that a future fills.

use std::pin::Pin;

#[derive(Default)] #[set_once] pub struct OnceCell<T>;
impl<T> OnceCell<T> {
    pub fn new() -> OnceCell<T> {}
    pub fn new_with(value: T) -> OnceCell<T> {}
    #[polls(init)] pub async fn get_or_init(&self, init: impl Future<Output = T>) -> &T {}
    #[polls(init)] pub async fn get_or_try_init<E>(&self, init: impl Future<Output = Result<T, E>>) -> Result<&T, E> {}
    pub fn get(&self) -> Option<&T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn take(&mut self) -> Option<T> {}
    pub fn into_inner(self) -> Option<T> {}
}
pub struct Lazy<T, F>;
impl<T, F> Lazy<T, F> {
    #[polls(future)] pub fn new(future: F) -> Lazy<T, F> {}
    #[polls(future)] pub fn from_future(future: F) -> Lazy<T, F> {}
    pub fn with_value(value: T) -> Lazy<T, F> {}
    pub async fn get(self: Pin<&Self>) -> Pin<&T> {}
    pub async fn get_unpin(&self) -> &T {}
    pub fn try_get(&self) -> Option<&T> {}
}
