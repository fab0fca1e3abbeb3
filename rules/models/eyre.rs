//! Model of eyre 0.6 (checked against 0.6.14): types only.

pub use Report as Error;
pub use WrapErr as Context;

pub type Result<T = (), E = Report> = std::result::Result<T, E>;
pub struct Report;
impl Report {
    pub fn new<E>(error: E) -> Report {}
    pub fn msg<M>(message: M) -> Report {}
    pub fn wrap_err<D>(self, msg: D) -> Report {}
    pub fn chain(&self) -> Chain<'_> {}
    pub fn root_cause(&self) -> &(dyn std::error::Error + 'static) {}
    pub fn is<E>(&self) -> bool {}
    pub fn downcast<E>(self) -> std::result::Result<E, Report> {}
    pub fn downcast_ref<E>(&self) -> Option<&E> {}
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E> {}
}
impl<E> From<E> for Report {}
#[derive(Clone, Copy)] pub struct InstallError;
pub struct Chain<'a>;
impl Iterator for Chain<'_> { type Item = &(dyn std::error::Error + 'static); }
pub trait WrapErr<T, E> {
    #[passes_through] fn wrap_err<D>(self, msg: D) -> std::result::Result<T, Report>;
    #[passes_through] #[runs_inline(f)] fn wrap_err_with<D, F: FnOnce() -> D>(self, f: F) -> std::result::Result<T, Report>;
    #[passes_through] fn context<D>(self, msg: D) -> std::result::Result<T, Report>;
    #[passes_through] #[runs_inline(f)] fn with_context<D, F: FnOnce() -> D>(self, f: F) -> std::result::Result<T, Report>;
}
impl<T, E> WrapErr<T, E> for std::result::Result<T, E> {}
pub trait OptionExt<T> { #[passes_through] fn ok_or_eyre<M>(self, message: M) -> std::result::Result<T, Report>; }
impl<T> OptionExt<T> for Option<T> {}
pub trait ContextCompat<T> {
    #[passes_through] fn context<D>(self, msg: D) -> std::result::Result<T, Report>;
    #[passes_through] #[runs_inline(f)] fn with_context<D, F: FnOnce() -> D>(self, f: F) -> std::result::Result<T, Report>;
}
impl<T> ContextCompat<T> for Option<T> {}
pub fn Ok<T>(t: T) -> Result<T> {}
macro_rules! eyre { () => {} }
#[diverges] macro_rules! bail { () => {} }
macro_rules! ensure { () => {} }
pub mod macros { pub fn eyre() -> crate::Report {} }
