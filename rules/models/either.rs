//! Model of either 1.x (checked against 1.19.0): types only.

pub use Either::{Left, Right};

#[derive(Clone, Copy)] pub enum Either<L, R> { Left(L), Right(R) }
impl<L, R> Either<L, R> {
    pub fn is_left(&self) -> bool {}
    pub fn is_right(&self) -> bool {}
    #[runs_inline(f)] pub fn is_left_and<F: FnOnce(L) -> bool>(self, f: F) -> bool {}
    #[runs_inline(f)] pub fn is_right_and<F: FnOnce(R) -> bool>(self, f: F) -> bool {}
    pub fn left(self) -> Option<L> {}
    pub fn right(self) -> Option<R> {}
    pub fn as_ref(&self) -> Either<&L, &R> {}
    pub fn as_mut(&mut self) -> Either<&mut L, &mut R> {}
    pub fn as_deref(&self) -> Either<&L::Target, &R::Target> where L: std::ops::Deref, R: std::ops::Deref {}
    pub fn as_pin_ref(self: std::pin::Pin<&Self>) -> Either<std::pin::Pin<&L>, std::pin::Pin<&R>> {}
    pub fn as_pin_mut(self: std::pin::Pin<&mut Self>) -> Either<std::pin::Pin<&mut L>, std::pin::Pin<&mut R>> {}
    pub fn flip(self) -> Either<R, L> {}
    #[runs_inline(f)] pub fn map_left<F: FnOnce(L) -> M, M>(self, f: F) -> Either<M, R> {}
    #[runs_inline(f)] pub fn map_right<F: FnOnce(R) -> S, S>(self, f: F) -> Either<L, S> {}
    #[runs_inline(f, g)] pub fn map_either<F: FnOnce(L) -> M, G: FnOnce(R) -> S, M, S>(self, f: F, g: G) -> Either<M, S> {}
    #[runs_inline(f, g)] pub fn either<F: FnOnce(L) -> T, G: FnOnce(R) -> T, T>(self, f: F, g: G) -> T {}
    #[runs_inline(f, g)] pub fn either_with<Ctx, F: FnOnce(Ctx, L) -> T, G: FnOnce(Ctx, R) -> T, T>(self, ctx: Ctx, f: F, g: G) -> T {}
    #[runs_inline(f)] pub fn left_and_then<F: FnOnce(L) -> Either<S, R>, S>(self, f: F) -> Either<S, R> {}
    #[runs_inline(f)] pub fn right_and_then<F: FnOnce(R) -> Either<L, S>, S>(self, f: F) -> Either<L, S> {}
    pub fn left_or(self, other: L) -> L {}
    pub fn left_or_default(self) -> L {}
    #[runs_inline(f)] pub fn left_or_else<F: FnOnce(R) -> L>(self, f: F) -> L {}
    pub fn right_or(self, other: R) -> R {}
    pub fn right_or_default(self) -> R {}
    #[runs_inline(f)] pub fn right_or_else<F: FnOnce(L) -> R>(self, f: F) -> R {}
    pub fn unwrap_left(self) -> L {}
    pub fn unwrap_right(self) -> R {}
    pub fn expect_left(self, msg: &str) -> L {}
    pub fn expect_right(self, msg: &str) -> R {}
    pub fn either_into<T>(self) -> T {}
    #[runs_inline(f)] pub fn inspect_left<F: FnOnce(&L)>(self, f: F) -> Either<L, R> {}
    #[runs_inline(f)] pub fn inspect_right<F: FnOnce(&R)>(self, f: F) -> Either<L, R> {}
}
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T {}
    #[runs_inline(f)] pub fn map<F: FnOnce(T) -> M, M>(self, f: F) -> Either<M, M> {}
}
impl<L, R> Either<Option<L>, Option<R>> { pub fn factor_none(self) -> Option<Either<L, R>> {} }
impl<L, R, E> Either<Result<L, E>, Result<R, E>> { pub fn factor_err(self) -> Result<Either<L, R>, E> {} }
impl<L: Iterator, R: Iterator> Iterator for Either<L, R> { type Item = L::Item; }
impl<L: Future, R: Future> Future for Either<L, R> { type Output = L::Output; }
impl<L, R> From<Result<R, L>> for Either<L, R> {}
macro_rules! for_both { () => {} }
macro_rules! try_left { () => {} }
macro_rules! try_right { () => {} }
