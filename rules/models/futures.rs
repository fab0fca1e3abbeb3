//! Model of futures 0.3 (checked against 0.3.34), and of the crates that it consists of, whose roots its root includes.
//!
//! Combinators whose struct nobody names are `async fn`s or `impl` types here. Closures count as run inline: they run where the future is polled.

pub use channel::{mpsc, oneshot};
pub use executor::{block_on, block_on_stream};
pub use future::{Future, FutureExt, TryFuture, TryFutureExt};
pub use io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use sink::{Sink, SinkExt};
pub use stream::{Stream, StreamExt, TryStream, TryStreamExt};

#[select] macro_rules! select { () => {} }
#[select] macro_rules! select_biased { () => {} }
#[join] macro_rules! join { () => {} }
#[join] #[fails_fast] macro_rules! try_join { () => {} }
macro_rules! pin_mut { () => {} }
macro_rules! poll { () => {} }
macro_rules! pending { () => {} }
#[returns_early] macro_rules! ready { () => {} }
macro_rules! stream_select { () => {} }

pub mod macros { pub fn poll<T>() -> std::task::Poll<T> {} pub fn pending() {} }

pub mod prelude {
    pub use crate::future::{self, Future, FutureExt as _, TryFuture, TryFutureExt as _};
    pub use crate::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _};
    pub use crate::sink::{self, Sink, SinkExt as _};
    pub use crate::stream::{self, Stream, StreamExt as _, TryStream, TryStreamExt as _};
}

pub mod task {
    pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Waker};
    pub fn noop_waker() -> Waker {}
    pub fn noop_waker_ref() -> &'static Waker {}
    #[derive(Default)] pub struct AtomicWaker;
    impl AtomicWaker {
        pub fn new() -> AtomicWaker {}
        pub fn register(&self, waker: &Waker) {}
        #[wakes] pub fn wake(&self) {}
        pub fn take(&self) -> Option<Waker> {}
    }
    pub trait ArcWake { fn wake(self: std::sync::Arc<Self>) {} fn wake_by_ref(arc_self: &std::sync::Arc<Self>); }
    pub trait SpawnExt {
        #[spawns(future)] fn spawn<Fut: Future<Output = ()>>(&self, future: Fut) -> Result<(), SpawnError> {}
        #[spawns(future)] fn spawn_with_handle<Fut: Future>(&self, future: Fut) -> Result<crate::future::RemoteHandle<Fut::Output>, SpawnError> {}
    }
    pub trait LocalSpawnExt {
        #[spawns(future)] fn spawn_local<Fut: Future<Output = ()>>(&self, future: Fut) -> Result<(), SpawnError> {}
        #[spawns(future)] fn spawn_local_with_handle<Fut: Future>(&self, future: Fut) -> Result<crate::future::RemoteHandle<Fut::Output>, SpawnError> {}
    }
    impl SpawnExt for crate::executor::ThreadPool {}
    impl SpawnExt for crate::executor::LocalSpawner {}
    impl LocalSpawnExt for crate::executor::LocalSpawner {}
    pub struct SpawnError;
}

pub mod future {
    use crate::stream::Stream;
    use std::ops::FnOnce;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use std::future::Future;
    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
    pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
    pub trait FusedFuture: Future { fn is_terminated(&self) -> bool; }
    pub trait TryFuture: Future { type Ok; type Error; }
    impl<F: Future<Output = Result<T, E>>, T, E> TryFuture for F { type Ok = T; type Error = E; }
    pub trait FutureExt: Future {
        #[polls(self)] #[runs_inline(f)] fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> Map<Self, F, U> {}
        #[polls(self)] fn map_into<U>(self) -> impl Future<Output = U> {}
        #[polls(self)] #[runs_inline(f)] fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Then<Self, Fut, F> {}
        #[polls(self)] fn left_future<B>(self) -> Either<Self, B> {}
        #[polls(self)] fn right_future<A>(self) -> Either<A, Self> {}
        #[polls(self)] fn into_stream(self) -> impl Stream<Item = Self::Output> {}
        #[polls(self)] fn flatten(self) -> impl Future<Output = <Self::Output as Future>::Output> where Self::Output: Future {}
        #[polls(self)] fn flatten_stream(self) -> impl Stream<Item = <Self::Output as Stream>::Item> where Self::Output: Stream {}
        #[polls(self)] fn fuse(self) -> Fuse<Self> {}
        #[polls(self)] #[runs_inline(f)] fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> impl Future<Output = Self::Output> {}
        #[polls(self)] fn catch_unwind(self) -> impl Future<Output = Result<Self::Output, Box<dyn std::any::Any + Send>>> {}
        #[polls(self)] fn shared(self) -> Shared<Self> {}
        #[polls(self)] fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>) {}
        #[polls(self)] fn boxed(self) -> BoxFuture<'_, Self::Output> {}
        #[polls(self)] fn boxed_local(self) -> LocalBoxFuture<'_, Self::Output> {}
        #[polls(self)] fn unit_error(self) -> impl Future<Output = Result<Self::Output, ()>> {}
        #[polls(self)] fn never_error(self) -> impl Future<Output = Result<Self::Output, std::convert::Infallible>> {}
        fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output> {}
        #[polls(self)] fn now_or_never(self) -> Option<Self::Output> {}
    }
    impl<T: Future> FutureExt for T {}
    pub trait TryFutureExt: TryFuture {
        #[polls(self)] #[runs_inline(f)] fn map_ok<T, F: FnOnce(Self::Ok) -> T>(self, f: F) -> impl Future<Output = Result<T, Self::Error>> {}
        #[polls(self)] #[runs_inline(e, f)] fn map_ok_or_else<T, E: FnOnce(Self::Error) -> T, F: FnOnce(Self::Ok) -> T>(self, e: E, f: F) -> impl Future<Output = T> {}
        #[polls(self)] #[runs_inline(f)] fn map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> impl Future<Output = Result<Self::Ok, E>> {}
        #[polls(self)] fn err_into<E>(self) -> impl Future<Output = Result<Self::Ok, E>> {}
        #[polls(self)] fn ok_into<U>(self) -> impl Future<Output = Result<U, Self::Error>> {}
        #[polls(self)] #[runs_inline(f)] fn and_then<Fut: Future, F: FnOnce(Self::Ok) -> Fut>(self, f: F) -> impl Future<Output = Fut::Output> {}
        #[polls(self)] #[runs_inline(f)] fn or_else<Fut: Future, F: FnOnce(Self::Error) -> Fut>(self, f: F) -> impl Future<Output = Fut::Output> {}
        #[polls(self)] #[runs_inline(f)] fn inspect_ok<F: FnOnce(&Self::Ok)>(self, f: F) -> impl Future<Output = Self::Output> {}
        #[polls(self)] #[runs_inline(f)] fn inspect_err<F: FnOnce(&Self::Error)>(self, f: F) -> impl Future<Output = Self::Output> {}
        #[polls(self)] #[runs_inline(f)] fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, f: F) -> impl Future<Output = Self::Ok> {}
        #[polls(self)] fn try_flatten(self) -> impl Future<Output = <Self::Ok as Future>::Output> where Self::Ok: Future {}
        #[polls(self)] fn try_flatten_stream(self) -> impl Stream<Item = <Self::Ok as Stream>::Item> where Self::Ok: Stream {}
    }
    impl<T: TryFuture> TryFutureExt for T {}
    #[lazy] pub struct Map<Fut, F, U>;
    impl<Fut, F, U> Future for Map<Fut, F, U> { type Output = U; }
    #[lazy] pub struct Then<Fut1, Fut2, F>;
    impl<Fut1, Fut2: Future, F> Future for Then<Fut1, Fut2, F> { type Output = Fut2::Output; }
    #[lazy] pub struct Fuse<Fut>;
    impl<Fut> Fuse<Fut> { pub fn terminated() -> Fuse<Fut> {} }
    impl<Fut: Future> Future for Fuse<Fut> { type Output = Fut::Output; }
    impl<Fut: Future> FusedFuture for Fuse<Fut> {}
    #[lazy] #[shared] #[derive(Clone)] pub struct Shared<Fut>;
    impl<Fut: Future> Shared<Fut> { pub fn peek(&self) -> Option<&Fut::Output> {} }
    impl<Fut: Future> Future for Shared<Fut> { type Output = Fut::Output; }
    #[lazy] pub struct Remote<Fut>;
    impl<Fut> Future for Remote<Fut> { type Output = (); }
    #[task_handle(abort_on_drop)] pub struct RemoteHandle<T>;
    impl<T> RemoteHandle<T> { pub fn forget(self) {} }
    impl<T> Future for RemoteHandle<T> { type Output = T; }
    #[derive(Clone)] pub enum Either<A, B> { Left(A), Right(B) }
    impl<A, B, T> Either<(T, A), (T, B)> { pub fn factor_first(self) -> (T, Either<A, B>) {} }
    impl<A, B, T> Either<(A, T), (B, T)> { pub fn factor_second(self) -> (Either<A, B>, T) {} }
    impl<T> Either<T, T> { pub fn into_inner(self) -> T {} }
    impl<A: Future, B> Future for Either<A, B> { type Output = A::Output; }
    impl<A: Stream, B> Stream for Either<A, B> { type Item = A::Item; }
    impl<A: Iterator, B> Iterator for Either<A, B> { type Item = A::Item; }
    #[lazy] #[derive(Clone)] pub struct Ready<T>;
    impl<T> Future for Ready<T> { type Output = T; }
    #[never_suspends] pub fn ready<T>(t: T) -> Ready<T> {}
    #[never_suspends] pub fn ok<T, E>(t: T) -> Ready<Result<T, E>> {}
    #[never_suspends] pub fn err<T, E>(err: E) -> Ready<Result<T, E>> {}
    #[never_suspends] #[runs_inline(f)] pub fn lazy<F: FnOnce(&mut Context<'_>) -> R, R>(f: F) -> impl Future<Output = R> {}
    pub fn pending<T>() -> impl Future<Output = T> {}
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> impl Future<Output = T> {}
    #[polls(iter)] #[fans_out] pub fn join_all<I: IntoIterator>(iter: I) -> JoinAll<I::Item> {}
    #[polls(iter)] #[fails_fast] #[fans_out] pub fn try_join_all<I: IntoIterator>(iter: I) -> TryJoinAll<I::Item> {}
    #[lazy] pub struct JoinAll<F>;
    impl<F: Future> Future for JoinAll<F> { type Output = Vec<F::Output>; }
    #[lazy] pub struct TryJoinAll<F>;
    impl<F: TryFuture> Future for TryJoinAll<F> { type Output = Result<Vec<F::Ok>, F::Error>; }
    #[polls(future1, future2)] pub fn join<Fut1: Future, Fut2: Future>(future1: Fut1, future2: Fut2) -> impl Future<Output = (Fut1::Output, Fut2::Output)> {}
    #[polls(future1, future2, future3)] pub fn join3<Fut1: Future, Fut2: Future, Fut3: Future>(future1: Fut1, future2: Fut2, future3: Fut3) -> impl Future<Output = (Fut1::Output, Fut2::Output, Fut3::Output)> {}
    #[polls(future1, future2, future3, future4)] pub fn join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> impl Future<Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output)> {}
    #[polls(future1, future2, future3, future4, future5)] pub fn join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> impl Future<Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output)> {}
    #[polls(future1, future2)] #[fails_fast] pub fn try_join<Fut1: TryFuture, Fut2: TryFuture>(future1: Fut1, future2: Fut2) -> impl Future<Output = Result<(Fut1::Ok, Fut2::Ok), Fut1::Error>> {}
    #[polls(future1, future2, future3)] #[fails_fast] pub fn try_join3<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture>(future1: Fut1, future2: Fut2, future3: Fut3) -> impl Future<Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error>> {}
    #[polls(future1, future2, future3, future4)] #[fails_fast] pub fn try_join4<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> impl Future<Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error>> {}
    #[polls(future1, future2, future3, future4, future5)] #[fails_fast] pub fn try_join5<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture, Fut5: TryFuture>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> impl Future<Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok), Fut1::Error>> {}
    #[polls(future1, future2)] #[races] pub fn select<A: Future, B: Future>(future1: A, future2: B) -> Select<A, B> {}
    #[lazy] pub struct Select<A, B>;
    impl<A: Future, B: Future> Future for Select<A, B> { type Output = Either<(A::Output, B), (B::Output, A)>; }
    #[polls(future1, future2)] #[races] pub fn try_select<A: TryFuture, B: TryFuture>(future1: A, future2: B) -> impl Future<Output = Result<Either<(A::Ok, B), (B::Ok, A)>, Either<(A::Error, B), (B::Error, A)>>> {}
    #[polls(iter)] #[races] pub fn select_all<I: IntoIterator>(iter: I) -> SelectAll<I::Item> {}
    #[lazy] pub struct SelectAll<Fut>;
    impl<Fut: Future> Future for SelectAll<Fut> { type Output = (Fut::Output, usize, Vec<Fut>); }
    #[polls(iter)] #[races] pub fn select_ok<I: IntoIterator>(iter: I) -> SelectOk<I::Item> {}
    #[lazy] pub struct SelectOk<Fut>;
    impl<Fut: TryFuture> Future for SelectOk<Fut> { type Output = Result<(Fut::Ok, Vec<Fut>), Fut::Error>; }
    #[polls(future)] pub fn abortable<Fut: Future>(future: Fut) -> (Abortable<Fut>, AbortHandle) {}
    #[lazy] pub struct Abortable<T>;
    impl<T> Abortable<T> {
        #[polls(task)] #[races] pub fn new(task: T, reg: AbortRegistration) -> Abortable<T> {}
        pub fn is_aborted(&self) -> bool {}
    }
    impl<T: Future> Future for Abortable<T> { type Output = Result<T::Output, Aborted>; }
    impl<T: Stream> Stream for Abortable<T> { type Item = T::Item; }
    #[shared] #[derive(Clone)] pub struct AbortHandle;
    impl AbortHandle {
        pub fn new_pair() -> (AbortHandle, AbortRegistration) {}
        #[aborts] pub fn abort(&self) {}
        pub fn is_aborted(&self) -> bool {}
    }
    pub struct AbortRegistration;
    #[derive(Clone, Copy)] pub struct Aborted;
    #[lazy] #[derive(Clone)] pub struct OptionFuture<F>;
    impl<F: Future> Future for OptionFuture<F> { type Output = Option<F::Output>; }
    impl<F> From<Option<F>> for OptionFuture<F> {}
    pub enum MaybeDone<Fut: Future> { Future(Fut), Done(Fut::Output), Gone }
    impl<Fut: Future> MaybeDone<Fut> { pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output> {} }
    impl<Fut> Future for MaybeDone<Fut> { type Output = (); }
    #[polls(future)] pub fn maybe_done<Fut: Future>(future: Fut) -> MaybeDone<Fut> {}
}

pub mod stream {
    use crate::future::{Either, Future};
    use crate::sink::Sink;
    use std::ops::FnMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};
    pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + Send + 'a>>;
    pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T> + 'a>>;
    pub trait Stream {
        type Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>) {}
    }
    impl<S: Stream> Stream for &mut S { type Item = S::Item; }
    impl<S: Stream> Stream for Box<S> { type Item = S::Item; }
    impl<S: Stream> Stream for Pin<Box<S>> { type Item = S::Item; }
    impl<S: Stream> Stream for Pin<&mut S> { type Item = S::Item; }
    pub trait FusedStream: Stream { fn is_terminated(&self) -> bool; }
    pub trait TryStream: Stream { type Ok; type Error; }
    impl<S: Stream<Item = Result<T, E>>, T, E> TryStream for S { type Ok = T; type Error = E; }
    pub trait StreamExt: Stream {
        #[cancel(safe)] #[takes] #[ends] async fn next(&mut self) -> Option<Self::Item> {}
        async fn into_future(self) -> (Option<Self::Item>, Self) {}
        #[runs_inline(f)] fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, F, T> {}
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)> {}
        #[runs_inline(f)] fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item> {}
        #[runs_inline(f)] fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = T> {}
        #[runs_inline(f)] fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> Then<Self, Fut, F> {}
        async fn collect<C: Default + Extend<Self::Item>>(self) -> C {}
        async fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) {}
        async fn concat(self) -> Self::Item {}
        async fn count(self) -> usize {}
        fn cycle(self) -> impl Stream<Item = Self::Item> {}
        #[runs_inline(f)] async fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, f: F) -> T {}
        #[runs_inline(f)] async fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool {}
        #[runs_inline(f)] async fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool {}
        fn flatten(self) -> impl Stream<Item = <Self::Item as Stream>::Item> where Self::Item: Stream {}
        fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> impl Stream<Item = <Self::Item as Stream>::Item> where Self::Item: Stream {}
        #[runs_inline(f)] fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Stream<Item = U::Item> {}
        #[runs_inline(f)] fn flat_map_unordered<U: Stream, F: FnMut(Self::Item) -> U>(self, limit: impl Into<Option<usize>>, f: F) -> impl Stream<Item = U::Item> {}
        #[runs_inline(f)] fn scan<S, B, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, Self::Item) -> Fut>(self, initial_state: S, f: F) -> impl Stream<Item = B> {}
        #[runs_inline(f)] fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item> {}
        #[runs_inline(f)] fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item> {}
        #[polls(fut)] fn take_until<Fut: Future>(self, fut: Fut) -> TakeUntil<Self, Fut> {}
        #[runs_inline(f)] async fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, f: F) {}
        #[runs_inline(f)] #[fans_out] async fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) {}
        #[limits(number)] fn take(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn skip(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn fuse(self) -> Fuse<Self> {}
        fn by_ref(&mut self) -> &mut Self {}
        fn boxed(self) -> BoxStream<'_, Self::Item> {}
        fn boxed_local(self) -> LocalBoxStream<'_, Self::Item> {}
        fn buffered(self, n: usize) -> Buffered<Self> {}
        fn buffer_unordered(self, n: usize) -> BufferUnordered<Self> {}
        fn zip<St: Stream>(self, other: St) -> impl Stream<Item = (Self::Item, St::Item)> {}
        fn chain<St: Stream>(self, other: St) -> impl Stream<Item = Self::Item> {}
        fn peekable(self) -> Peekable<Self> {}
        #[limits(number)] fn chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>> {}
        fn ready_chunks(self, capacity: usize) -> impl Stream<Item = Vec<Self::Item>> {}
        async fn forward<S: Sink<Self::Item>>(self, sink: S) -> Result<(), S::Error> {}
        fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) {}
        #[runs_inline(f)] fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Stream<Item = Self::Item> {}
        fn left_stream<B>(self) -> Either<Self, B> {}
        fn right_stream<B>(self) -> Either<B, Self> {}
        fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {}
        #[cancel(safe)] #[takes] async fn select_next_some(&mut self) -> Self::Item {}
    }
    impl<T: Stream> StreamExt for T {}
    pub trait TryStreamExt: TryStream {
        fn err_into<E>(self) -> impl Stream<Item = Result<Self::Ok, E>> {}
        #[runs_inline(f)] fn map_ok<T, F: FnMut(Self::Ok) -> T>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>> {}
        #[runs_inline(f)] fn map_err<E, F: FnMut(Self::Error) -> E>(self, f: F) -> impl Stream<Item = Result<Self::Ok, E>> {}
        #[runs_inline(f)] fn and_then<Fut: Future, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Fut::Output> {}
        #[runs_inline(f)] fn or_else<Fut: Future, F: FnMut(Self::Error) -> Fut>(self, f: F) -> impl Stream<Item = Fut::Output> {}
        #[runs_inline(f)] fn inspect_ok<F: FnMut(&Self::Ok)>(self, f: F) -> impl Stream<Item = Self::Item> {}
        #[runs_inline(f)] fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> impl Stream<Item = Self::Item> {}
        #[cancel(safe)] #[takes] async fn try_next(&mut self) -> Result<Option<Self::Ok>, Self::Error> {}
        #[runs_inline(f)] async fn try_for_each<Fut: Future, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<(), Self::Error> {}
        #[runs_inline(f)] #[fans_out] #[fails_fast] async fn try_for_each_concurrent<Fut: Future, F: FnMut(Self::Ok) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) -> Result<(), Self::Error> {}
        async fn try_collect<C: Default + Extend<Self::Ok>>(self) -> Result<C, Self::Error> {}
        fn try_chunks(self, capacity: usize) -> impl Stream<Item = Result<Vec<Self::Ok>, Self::Error>> {}
        fn try_ready_chunks(self, capacity: usize) -> impl Stream<Item = Result<Vec<Self::Ok>, Self::Error>> {}
        #[runs_inline(f)] fn try_filter<Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item> {}
        #[runs_inline(f)] fn try_filter_map<Fut: Future<Output = Result<Option<T>, E>>, F: FnMut(Self::Ok) -> Fut, T, E>(self, f: F) -> impl Stream<Item = Result<T, E>> {}
        #[runs_inline(f)] fn try_take_while<Fut: Future, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item> {}
        #[runs_inline(f)] fn try_skip_while<Fut: Future, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item> {}
        fn try_flatten(self) -> impl Stream<Item = <Self::Ok as Stream>::Item> where Self::Ok: Stream {}
        #[runs_inline(f)] async fn try_fold<T, Fut: Future, F: FnMut(T, Self::Ok) -> Fut>(self, init: T, f: F) -> Result<T, Self::Error> {}
        async fn try_concat(self) -> Result<Self::Ok, Self::Error> {}
        fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self> {}
        fn try_buffered(self, n: usize) -> TryBuffered<Self> {}
        #[runs_inline(f)] async fn try_all<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<bool, Self::Error> {}
        #[runs_inline(f)] async fn try_any<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<bool, Self::Error> {}
    }
    impl<T: TryStream> TryStreamExt for T {}
    #[lazy] pub struct Map<St, F, T>;
    impl<St, F, T> Stream for Map<St, F, T> { type Item = T; }
    #[lazy] pub struct Then<St, Fut, F>;
    impl<St, Fut: Future, F> Stream for Then<St, Fut, F> { type Item = Fut::Output; }
    #[lazy] pub struct Fuse<St>;
    impl<St: Stream> Stream for Fuse<St> { type Item = St::Item; }
    #[lazy] pub struct TakeUntil<St, Fut>;
    impl<St: Stream, Fut> Stream for TakeUntil<St, Fut> { type Item = St::Item; }
    #[lazy] #[polls_items] pub struct Buffered<St>;
    impl<St: Stream> Stream for Buffered<St> where St::Item: Future { type Item = <St::Item as Future>::Output; }
    #[lazy] #[polls_items] pub struct BufferUnordered<St>;
    impl<St: Stream> Stream for BufferUnordered<St> where St::Item: Future { type Item = <St::Item as Future>::Output; }
    #[lazy] #[polls_items] pub struct TryBuffered<St>;
    impl<St: TryStream> Stream for TryBuffered<St> where St::Ok: Future { type Item = <St::Ok as Future>::Output; }
    #[lazy] #[polls_items] pub struct TryBufferUnordered<St>;
    impl<St: TryStream> Stream for TryBufferUnordered<St> where St::Ok: Future { type Item = <St::Ok as Future>::Output; }
    #[lazy] pub struct Peekable<St>;
    impl<St: Stream> Peekable<St> {
        #[cancel(safe)] pub async fn peek(self: Pin<&mut Self>) -> Option<&St::Item> {}
        #[cancel(safe)] #[takes] #[runs_inline(func)] pub async fn next_if<F: FnOnce(&St::Item) -> bool>(self: Pin<&mut Self>, func: F) -> Option<St::Item> {}
    }
    impl<St: Stream> Stream for Peekable<St> { type Item = St::Item; }
    pub struct SplitStream<S>;
    impl<S: Stream> Stream for SplitStream<S> { type Item = S::Item; }
    pub struct SplitSink<S, Item>;
    impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> { type Error = S::Error; }
    #[lazy] #[derive(Clone)] pub struct Iter<I>;
    impl<I: Iterator> Stream for Iter<I> { type Item = I::Item; }
    pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter> {}
    pub fn empty<T>() -> impl Stream<Item = T> {}
    #[polls(future)] pub fn once<Fut: Future>(future: Fut) -> impl Stream<Item = Fut::Output> {}
    pub fn pending<T>() -> impl Stream<Item = T> {}
    pub fn repeat<T>(item: T) -> impl Stream<Item = T> {}
    #[runs_inline(repeater)] pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> impl Stream<Item = A> {}
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>>(f: F) -> impl Stream<Item = T> {}
    #[runs_inline(f)] pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(init: T, f: F) -> impl Stream<Item = Item> {}
    #[runs_inline(f)] pub fn try_unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, E>>, Item, E>(init: T, f: F) -> impl Stream<Item = Result<Item, E>> {}
    pub fn abortable<St: Stream>(stream: St) -> (Abortable<St>, AbortHandle) {}
    pub fn select<St1: Stream, St2: Stream>(stream1: St1, stream2: St2) -> Select<St1, St2> {}
    #[lazy] pub struct Select<St1, St2>;
    impl<St1: Stream, St2> Stream for Select<St1, St2> { type Item = St1::Item; }
    pub fn select_all<I: IntoIterator>(streams: I) -> SelectAll<I::Item> {}
    #[lazy] #[derive(Default)] pub struct SelectAll<St>;
    impl<St> SelectAll<St> {
        pub fn new() -> SelectAll<St> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&mut self, stream: St) {}
        pub fn clear(&mut self) {}
    }
    impl<St: Stream> Stream for SelectAll<St> { type Item = St::Item; }
    pub mod futures_unordered { pub use super::FuturesUnordered; }
    pub mod select_all { pub use super::SelectAll; }
    #[lazy] #[polls_items] #[derive(Default)] pub struct FuturesUnordered<Fut>;
    impl<Fut> FuturesUnordered<Fut> {
        pub fn new() -> FuturesUnordered<Fut> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&self, future: Fut) {}
        pub fn iter(&self) -> std::slice::Iter<Fut> {}
        pub fn iter_mut(&mut self) -> std::slice::IterMut<Fut> {}
        pub fn clear(&mut self) {}
    }
    impl<Fut: Future> Stream for FuturesUnordered<Fut> { type Item = Fut::Output; }
    impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
    impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {}
    #[lazy] #[polls_items] #[derive(Default)] pub struct FuturesOrdered<T>;
    impl<Fut> FuturesOrdered<Fut> {
        pub fn new() -> FuturesOrdered<Fut> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&mut self, future: Fut) {}
        pub fn push_back(&mut self, future: Fut) {}
        pub fn push_front(&mut self, future: Fut) {}
        pub fn clear(&mut self) {}
    }
    impl<Fut: Future> Stream for FuturesOrdered<Fut> { type Item = Fut::Output; }
    impl<Fut> FromIterator<Fut> for FuturesOrdered<Fut> {}
    impl<Fut> Extend<Fut> for FuturesOrdered<Fut> {}
}

pub mod sink {
    use crate::stream::Stream;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub trait Sink<Item> {
        type Error;
        fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
        fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    }
    impl<S: Sink<Item>, Item> Sink<Item> for &mut S { type Error = S::Error; }
    impl<S: Sink<Item>, Item> Sink<Item> for Box<S> { type Error = S::Error; }
    impl<S: Sink<Item>, Item> Sink<Item> for Pin<Box<S>> { type Error = S::Error; }
    pub trait SinkExt<Item>: Sink<Item> {
        #[runs_inline(f)] fn with<U, Fut: Future, F: FnMut(U) -> Fut, E>(self, f: F) -> impl Sink<U, Error = E> {}
        #[runs_inline(f)] fn with_flat_map<U, St: Stream, F: FnMut(U) -> St>(self, f: F) -> impl Sink<U, Error = Self::Error> {}
        #[runs_inline(f)] fn sink_map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> impl Sink<Item, Error = E> {}
        fn sink_err_into<E>(self) -> impl Sink<Item, Error = E> {}
        fn buffer(self, capacity: usize) -> impl Sink<Item, Error = Self::Error> {}
        async fn close(&mut self) -> Result<(), Self::Error> {}
        #[cancel(safe)] async fn flush(&mut self) -> Result<(), Self::Error> {}
        #[cancel(loses_place)] async fn send(&mut self, item: Item) -> Result<(), Self::Error> {}
        #[cancel(loses_place)] async fn feed(&mut self, item: Item) -> Result<(), Self::Error> {}
        #[cancel(loses_data)] async fn send_all<St: Stream>(&mut self, stream: &mut St) -> Result<(), Self::Error> {}
        fn poll_ready_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {}
        fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error> {}
        fn poll_flush_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {}
        fn poll_close_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {}
    }
    impl<T: Sink<Item>, Item> SinkExt<Item> for T {}
    pub fn drain<T>() -> impl Sink<T, Error = std::convert::Infallible> {}
    #[runs_inline(function)] pub fn unfold<T, F: FnMut(T, Item) -> R, R: Future, Item, E>(init: T, function: F) -> impl Sink<Item, Error = E> {}
}

pub mod channel {
    pub mod mpsc {
        use crate::sink::Sink;
        use crate::stream::Stream;
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
        #[unbounded] pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
        #[shared] #[sender] #[derive(Clone)] pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>> {}
            pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {}
            pub fn is_closed(&self) -> bool {}
            pub fn close_channel(&mut self) {}
            pub fn disconnect(&mut self) {}
        }
        impl<T> Sink<T> for Sender<T> { type Error = SendError; }
        #[shared] #[sender] #[derive(Clone)] pub struct UnboundedSender<T>;
        impl<T> UnboundedSender<T> {
            pub fn is_closed(&self) -> bool {}
            pub fn close_channel(&self) {}
            pub fn disconnect(&mut self) {}
            pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {}
            pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
        }
        impl<T> Sink<T> for UnboundedSender<T> { type Error = SendError; }
        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub async fn recv(&mut self) -> Result<T, RecvError> {}
            pub fn close(&mut self) {}
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
        }
        impl<T> Stream for Receiver<T> { type Item = T; }
        pub struct UnboundedReceiver<T>;
        impl<T> UnboundedReceiver<T> {
            #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub async fn recv(&mut self) -> Result<T, RecvError> {}
            pub fn close(&mut self) {}
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
        }
        impl<T> Stream for UnboundedReceiver<T> { type Item = T; }
        #[derive(Clone)] pub struct SendError;
        #[derive(Clone)] pub struct TrySendError<T>;
        impl<T> TrySendError<T> {
            pub fn is_full(&self) -> bool {}
            pub fn is_disconnected(&self) -> bool {}
            pub fn into_inner(self) -> T {}
        }
        pub enum TryRecvError { Empty, Closed }
        pub struct RecvError;
    }
    pub mod oneshot {
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T> {}
            #[cancel(safe)] pub async fn cancellation(&mut self) {}
            pub fn is_canceled(&self) -> bool {}
        }
        #[independent] pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub fn close(&mut self) {}
            pub fn try_recv(&mut self) -> Result<Option<T>, Canceled> {}
        }
        impl<T> Future for Receiver<T> { type Output = Result<T, Canceled>; }
        #[derive(Clone, Copy)] pub struct Canceled;
    }
}

pub mod executor {
    use crate::stream::Stream;
    #[without_runtime] #[blocks(runtime)] #[blocks_on(f)] #[instead("{0}.await")] pub fn block_on<F: Future>(f: F) -> F::Output {}
    // Each `next` of what it returns waits.
    #[blocks(runtime)] pub fn block_on_stream<S: Stream>(stream: S) -> BlockingStream<S> {}
    pub struct BlockingStream<S>;
    impl<S: Stream> Iterator for BlockingStream<S> {
        type Item = S::Item;
        #[blocks(runtime)] fn next(&mut self) -> Option<S::Item> {}
    }
    #[hostile_across_await("it says that this thread runs an executor, also to other tasks that run here meanwhile")] pub struct Enter;
    pub struct EnterError;
    pub fn enter() -> Result<Enter, EnterError> {}
    #[derive(Default)] pub struct LocalPool;
    impl LocalPool {
        pub fn new() -> LocalPool {}
        pub fn spawner(&self) -> LocalSpawner {}
        #[blocks(runtime)] pub fn run(&mut self) {}
        #[without_runtime] #[blocks(runtime)] #[blocks_on(future)] #[instead("{0}.await")] pub fn run_until<F: Future>(&mut self, future: F) -> F::Output {}
        pub fn try_run_one(&mut self) -> bool {}
        pub fn run_until_stalled(&mut self) {}
    }
    #[shared] #[derive(Clone)] pub struct LocalSpawner;
    #[shared] #[derive(Clone)] pub struct ThreadPool;
    impl ThreadPool {
        pub fn new() -> std::io::Result<ThreadPool> {}
        pub fn builder() -> ThreadPoolBuilder {}
        #[without_runtime] #[spawns(future)] pub fn spawn_ok<Fut: Future<Output = ()>>(&self, future: Fut) {}
    }
    pub struct ThreadPoolBuilder;
    impl ThreadPoolBuilder {
        pub fn new() -> ThreadPoolBuilder {}
        pub fn pool_size(&mut self, size: usize) -> &mut ThreadPoolBuilder {}
        pub fn create(&mut self) -> std::io::Result<ThreadPool> {}
    }
}

pub mod lock {
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;
    #[lock(mutex, async)] #[derive(Default)] pub struct Mutex<T>;
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Mutex<T> {}
        pub fn into_inner(self) -> T {}
        #[acquires(exclusive, try)] pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
        #[acquires(exclusive, try)] pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>> {}
        #[acquires(exclusive)] pub async fn lock(&self) -> MutexGuard<'_, T> {}
        #[acquires(exclusive)] pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    #[guard] pub struct MutexGuard<'a, T>;
    impl<T> MutexGuard<'_, T> {
        #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: MutexGuard<T>, f: F) -> MappedMutexGuard<'_, T, U> {}
    }
    impl<T> Deref for MutexGuard<'_, T> { type Target = T; }
    impl<T> DerefMut for MutexGuard<'_, T> {}
    #[guard] pub struct OwnedMutexGuard<T>;
    impl<T> Deref for OwnedMutexGuard<T> { type Target = T; }
    impl<T> DerefMut for OwnedMutexGuard<T> {}
    #[guard] pub struct MappedMutexGuard<'a, T, U>;
    impl<T, U> MappedMutexGuard<'_, T, U> {
        #[runs_inline(f)] pub fn map<V, F: FnOnce(&mut U) -> &mut V>(this: MappedMutexGuard<T, U>, f: F) -> MappedMutexGuard<'_, T, V> {}
    }
    impl<T, U> Deref for MappedMutexGuard<'_, T, U> { type Target = U; }
    impl<T, U> DerefMut for MappedMutexGuard<'_, T, U> {}
}

pub mod io {
    use crate::stream::Stream;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
    pub trait AsyncRead { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<Result<usize>>; }
    pub trait AsyncWrite {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
    }
    pub trait AsyncBufRead: AsyncRead {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    pub trait AsyncSeek { fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, pos: SeekFrom) -> Poll<Result<u64>>; }
    impl<T: AsyncRead> AsyncRead for &mut T {}
    impl<T: AsyncRead> AsyncRead for Box<T> {}
    impl<T: AsyncRead> AsyncRead for Pin<Box<T>> {}
    impl AsyncRead for &[u8] {}
    impl<T: AsyncWrite> AsyncWrite for &mut T {}
    impl<T: AsyncWrite> AsyncWrite for Box<T> {}
    impl<T: AsyncWrite> AsyncWrite for Pin<Box<T>> {}
    impl AsyncWrite for Vec<u8> {}
    impl<T: AsyncBufRead> AsyncBufRead for &mut T {}
    impl AsyncBufRead for &[u8] {}
    pub trait AsyncReadExt: AsyncRead {
        #[cancel(safe)] #[takes] async fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[cancel(loses_data)] #[takes] async fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        #[cancel(loses_data)] #[takes] async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[cancel(loses_data)] #[takes] async fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>) {}
        fn take(self, limit: u64) -> Take<Self> {}
    }
    impl<R: AsyncRead> AsyncReadExt for R {}
    pub trait AsyncWriteExt: AsyncWrite {
        #[cancel(safe)] async fn flush(&mut self) -> Result<()> {}
        async fn close(&mut self) -> Result<()> {}
        #[cancel(safe)] async fn write(&mut self, buf: &[u8]) -> Result<usize> {}
        #[cancel(loses_data)] async fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
    }
    impl<W: AsyncWrite> AsyncWriteExt for W {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        #[cancel(safe)] async fn fill_buf(&mut self) -> Result<&[u8]> {}
        fn consume_unpin(&mut self, amt: usize) {}
        #[cancel(safe)] #[takes] async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        #[cancel(loses_data)] #[takes] async fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        fn lines(self) -> Lines<Self> {}
    }
    impl<R: AsyncBufRead> AsyncBufReadExt for R {}
    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> Result<u64> {}
        async fn stream_position(&mut self) -> Result<u64> {}
    }
    impl<S: AsyncSeek> AsyncSeekExt for S {}
    pub struct ReadHalf<T>;
    impl<T> AsyncRead for ReadHalf<T> {}
    pub struct WriteHalf<T>;
    impl<T> AsyncWrite for WriteHalf<T> {}
    pub struct Take<R>;
    impl<R> AsyncRead for Take<R> {}
    pub struct Lines<R>;
    impl<R> Stream for Lines<R> { type Item = Result<String>; }
    pub struct BufReader<R>;
    impl<R> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> {}
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> AsyncRead for BufReader<R> {}
    impl<R> AsyncBufRead for BufReader<R> {}
    pub struct BufWriter<W>;
    impl<W> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {}
        pub fn with_capacity(cap: usize, inner: W) -> BufWriter<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> W {}
    }
    impl<W> AsyncWrite for BufWriter<W> {}
    #[derive(Clone, Default)] pub struct Cursor<T>;
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T> {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> AsyncRead for Cursor<T> {}
    impl<T> AsyncBufRead for Cursor<T> {}
    impl<T> AsyncWrite for Cursor<T> {}
    // What was read and not yet written is in the future.
    #[cancel(loses_data)] pub async fn copy<R: AsyncRead, W: AsyncWrite>(reader: R, writer: &mut W) -> Result<u64> {}
    // What was written is consumed at once, and the rest is in the reader's own buffer.
    pub async fn copy_buf<R: AsyncBufRead, W: AsyncWrite>(reader: R, writer: &mut W) -> Result<u64> {}
    pub struct AllowStdIo<T>;
    impl<T> AllowStdIo<T> { pub fn new(io: T) -> AllowStdIo<T> {} }
    impl<T> AsyncRead for AllowStdIo<T> {}
    impl<T> AsyncWrite for AllowStdIo<T> {}
}
