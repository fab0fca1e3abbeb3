//! Model of snafu 0.7 and 0.8 (checked against 0.8.9): contexts. The selectors that its derive makes cannot be known.

pub use std::error::Error;

macro_rules! ensure { () => {} }
#[diverges] macro_rules! whatever { () => {} }
macro_rules! ensure_whatever { () => {} }
macro_rules! location { () => {} }
pub mod macros { pub fn location() -> crate::Location {} }

pub mod prelude {
    pub use crate::{OptionExt as _, ResultExt as _};
    pub use crate::futures::{TryFutureExt as _, TryStreamExt as _};
    pub use crate::{ensure, ensure_whatever, whatever};
}
pub trait ResultExt<T, E> {
    #[passes_through] fn context<C, E2>(self, context: C) -> Result<T, E2>;
    #[passes_through] #[runs_inline(context)] fn with_context<F: FnOnce(&mut E) -> C, C, E2>(self, context: F) -> Result<T, E2>;
    #[passes_through] fn whatever_context<S: Into<String>, E2>(self, context: S) -> Result<T, E2>;
    #[passes_through] #[runs_inline(context)] fn with_whatever_context<F: FnOnce(&mut E) -> S, S: Into<String>, E2>(self, context: F) -> Result<T, E2>;
    #[passes_through] fn boxed(self) -> Result<T, Box<dyn std::error::Error + Send + Sync>>;
    #[passes_through] fn boxed_local(self) -> Result<T, Box<dyn std::error::Error>>;
}
impl<T, E> ResultExt<T, E> for Result<T, E> {}
pub trait OptionExt<T> {
    #[passes_through] fn context<C, E>(self, context: C) -> Result<T, E>;
    #[passes_through] #[runs_inline(context)] fn with_context<F: FnOnce() -> C, C, E>(self, context: F) -> Result<T, E>;
    #[passes_through] fn whatever_context<S: Into<String>, E>(self, context: S) -> Result<T, E>;
    #[passes_through] #[runs_inline(context)] fn with_whatever_context<F: FnOnce() -> S, S: Into<String>, E>(self, context: F) -> Result<T, E>;
}
impl<T> OptionExt<T> for Option<T> {}
pub trait IntoError<E> { type Source; fn into_error(self, source: Self::Source) -> E; }
pub trait ErrorCompat { fn backtrace(&self) -> Option<&Backtrace> {} }
#[derive(Clone, Copy)] pub struct Location { pub file: &'static str, pub line: u32, pub column: u32 }
pub struct Backtrace;
pub struct Whatever;
impl Whatever { pub fn backtrace(&self) -> Option<&Backtrace> {} }
pub struct NoneError;
pub struct Report<E>;
impl<E> Report<E> {
    pub fn from_error(error: E) -> Report<E> {}
    #[runs_inline(body)] pub fn capture(body: impl FnOnce() -> Result<(), E>) -> Report<E> {}
}

pub mod futures {
    use futures::future::TryFuture;
    use futures::stream::{Stream, TryStream};
    pub trait TryFutureExt: TryFuture {
        #[polls(self)] fn context<C, E>(self, context: C) -> Context<Self, E> {}
        #[polls(self)] #[runs_inline(context)] fn with_context<F: FnOnce(&mut Self::Error) -> C, C, E>(self, context: F) -> Context<Self, E> {}
        #[polls(self)] fn whatever_context<S: Into<String>, E>(self, context: S) -> Context<Self, E> {}
    }
    impl<Fut: TryFuture> TryFutureExt for Fut {}
    #[lazy] pub struct Context<Fut, E>;
    impl<Fut: TryFuture, E> Future for Context<Fut, E> { type Output = Result<Fut::Ok, E>; }
    pub trait TryStreamExt: TryStream {
        fn context<C, E>(self, context: C) -> StreamContext<Self, E> {}
        #[runs_inline(context)] fn with_context<F: FnMut(&mut Self::Error) -> C, C, E>(self, context: F) -> StreamContext<Self, E> {}
    }
    impl<St: TryStream> TryStreamExt for St {}
    #[lazy] pub struct StreamContext<St, E>;
    impl<St: TryStream, E> Stream for StreamContext<St, E> { type Item = Result<St::Ok, E>; }
}
