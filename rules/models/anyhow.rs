//! Model of anyhow 1.x (checked against 1.0.104): types only.

use std::fmt::Display;

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub struct Error;
impl Error {
    pub fn new<E>(error: E) -> Error {}
    pub fn msg<M>(message: M) -> Error {}
    pub fn context<C>(self, context: C) -> Error {}
    pub fn chain(&self) -> std::iter::Sources<&(dyn std::error::Error + 'static)> {}
    pub fn root_cause(&self) -> &(dyn std::error::Error + 'static) {}
    pub fn is<E>(&self) -> bool {}
    pub fn downcast<E>(self) -> std::result::Result<E, Error> {}
    pub fn downcast_ref<E>(&self) -> Option<&E> {}
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E> {}
}
impl<E> From<E> for Error {}
pub trait Context<T, E> {
    #[passes_through] fn context<C: Display>(self, context: C) -> Result<T, Error>;
    #[passes_through] #[runs_inline(f)] fn with_context<C: Display, F: FnOnce() -> C>(self, f: F) -> Result<T, Error>;
}
impl<T, E> Context<T, E> for std::result::Result<T, E> {}
impl<T> Context<T, std::convert::Infallible> for Option<T> {}
pub fn Ok<T>(value: T) -> Result<T> {}
macro_rules! anyhow { () => {} }
macro_rules! format_err { () => {} }
pub mod macros {
    pub fn anyhow() -> crate::Error {}
    pub fn format_err() -> crate::Error {}
}
#[diverges] macro_rules! bail { () => {} }
macro_rules! ensure { () => {} }
