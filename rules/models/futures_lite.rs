//! Model of futures-lite 2 (checked against 2.6.1; 1.x has the same names): smol's small set of combinators, whose closures give values.

pub use crate::future::FutureExt;
pub use crate::stream::StreamExt;
pub use futures::io::{AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
pub use futures::stream::Stream;
pub use std::future::Future;

macro_rules! pin { () => {} }
macro_rules! ready { () => {} }

pub mod prelude {
    pub use crate::future::{Future, FutureExt as _};
    pub use crate::stream::{Stream, StreamExt as _};
    pub use futures::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek, AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _};
}

pub mod future {
    use std::pin::Pin;
    pub use std::future::{pending, poll_fn, ready, Future, Pending, PollFn, Ready};
    pub type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send + 'static>>;
    pub type BoxedLocal<T> = Pin<Box<dyn Future<Output = T> + 'static>>;
    #[without_runtime] #[blocks(runtime)] #[blocks_on(future)] #[instead("{0}.await")] pub fn block_on<T>(future: impl Future<Output = T>) -> T {}
    #[polls(f)] pub async fn poll_once<T, F: Future<Output = T>>(f: F) -> Option<T> {}
    #[cancel(safe)] #[waits(turn)] pub async fn yield_now() {}
    #[polls(future1, future2)] pub async fn zip<F1: Future, F2: Future>(future1: F1, future2: F2) -> (F1::Output, F2::Output) {}
    #[polls(future1, future2)] #[fails_fast] pub async fn try_zip<T1, T2, E, F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>>>(future1: F1, future2: F2) -> Result<(T1, T2), E> {}
    #[polls(future1, future2)] #[races] pub async fn or<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2) -> T {}
    #[polls(future1, future2)] #[races] pub async fn race<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2) -> T {}
    pub trait FutureExt: Future {
        #[polls(self, other)] #[races] async fn or<F: Future<Output = Self::Output>>(self, other: F) -> Self::Output {}
        #[polls(self, other)] #[races] async fn race<F: Future<Output = Self::Output>>(self, other: F) -> Self::Output {}
        #[polls(self)] async fn catch_unwind(self) -> Result<Self::Output, Box<dyn std::any::Any + Send>> {}
        #[polls(self)] fn boxed(self) -> Pin<Box<dyn Future<Output = Self::Output> + Send>> {}
        #[polls(self)] fn boxed_local(self) -> Pin<Box<dyn Future<Output = Self::Output>>> {}
    }
    impl<F: Future> FutureExt for F {}
}

pub mod stream {
    use std::ops::FnMut;
    pub use futures::stream::{empty, iter, pending, repeat, repeat_with, BoxStream, Stream};
    #[blocks(runtime)] pub fn block_on<S: Stream>(stream: S) -> BlockOn<S> {}
    pub struct BlockOn<S>;
    impl<S: Stream> Iterator for BlockOn<S> { type Item = S::Item; #[blocks(runtime)] fn next(&mut self) -> Option<S::Item> {} }
    pub fn once<T>(t: T) -> impl Stream<Item = T> {}
    #[polls(future)] pub fn once_future<F: Future>(future: F) -> impl Stream<Item = F::Output> {}
    #[runs_inline(f)] pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(seed: T, f: F) -> impl Stream<Item = Item> {}
    pub fn or<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2) -> impl Stream<Item = T> {}
    pub fn race<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2) -> impl Stream<Item = T> {}
    pub trait StreamExt: Stream {
        #[cancel(safe)] #[takes] #[ends] async fn next(&mut self) -> Option<Self::Item> {}
        #[cancel(safe)] #[takes] async fn try_next<T, E>(&mut self) -> Result<Option<T>, E> where Self: Stream<Item = Result<T, E>> {}
        async fn count(self) -> usize {}
        #[runs_inline(f)] fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> futures::stream::Map<Self, F, T> {}
        #[runs_inline(f)] fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Stream<Item = U::Item> {}
        #[runs_inline(f)] fn then<F: FnMut(Self::Item) -> Fut, Fut: Future>(self, f: F) -> impl Stream<Item = Fut::Output> {}
        #[runs_inline(predicate)] fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Stream<Item = Self::Item> {}
        #[runs_inline(f)] fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> impl Stream<Item = T> {}
        fn take(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn skip(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn chain<U: Stream>(self, other: U) -> impl Stream<Item = Self::Item> {}
        async fn collect<C: Default + Extend<Self::Item>>(self) -> C {}
        async fn try_collect<T, E, C: Default + Extend<T>>(self) -> Result<C, E> {}
        #[runs_inline(f)] async fn fold<T, F: FnMut(T, Self::Item) -> T>(self, init: T, f: F) -> T {}
        fn fuse(self) -> impl Stream<Item = Self::Item> {}
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)> {}
        #[runs_inline(f)] fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Stream<Item = Self::Item> {}
        #[runs_inline(predicate)] async fn all<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> bool {}
        #[runs_inline(predicate)] async fn any<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> bool {}
        #[runs_inline(f)] async fn for_each<F: FnMut(Self::Item)>(self, f: F) {}
        #[runs_inline(f)] async fn try_for_each<F: FnMut(Self::Item) -> Result<(), E>, E>(&mut self, f: F) -> Result<(), E> {}
        fn zip<U: Stream>(self, other: U) -> impl Stream<Item = (Self::Item, U::Item)> {}
        fn or<S: Stream>(self, other: S) -> impl Stream<Item = Self::Item> {}
        fn race<S: Stream>(self, other: S) -> impl Stream<Item = Self::Item> {}
        fn boxed(self) -> BoxStream<'_, Self::Item> {}
    }
    impl<S: Stream> StreamExt for S {}
}

pub mod io {
    pub use futures::io::{copy, AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt, AsyncWrite, AsyncWriteExt};
    pub use futures::io::{BufReader, BufWriter, Cursor, Error, ErrorKind, Lines, ReadHalf, Result, SeekFrom, WriteHalf};
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) {}
    // Each of its reads and writes is a `block_on`.
    pub struct BlockOn<T>;
    impl<T> BlockOn<T> { pub fn new(io: T) -> BlockOn<T> {} }
    impl<T> std::io::Read for BlockOn<T> { #[blocks(runtime)] fn read(&mut self, buf: &mut [u8]) -> Result<usize> {} }
    impl<T> std::io::Write for BlockOn<T> { #[blocks(runtime)] fn write(&mut self, buf: &[u8]) -> Result<usize> {} }
}
