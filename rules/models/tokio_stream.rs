//! Model of tokio-stream 0.1 (checked against 0.1.19): its own `StreamExt`, whose closures give values and not futures, and the wrappers.

use std::ops::FnMut;
use std::time::Duration;
use tokio::time::error::Elapsed;

pub use futures::stream::Stream;

pub struct Iter<I>;
impl<I: Iterator> Stream for Iter<I> { type Item = I::Item; }
pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter> {}
pub fn once<T>(value: T) -> impl Stream<Item = T> {}
pub fn empty<T>() -> impl Stream<Item = T> {}
pub fn pending<T>() -> impl Stream<Item = T> {}
pub trait StreamExt: Stream {
    #[cancel(safe)] #[takes] #[ends] async fn next(&mut self) -> Option<Self::Item> {}
    #[cancel(safe)] #[takes] async fn try_next(&mut self) -> Result<Option<<Self as futures::stream::TryStream>::Ok>, <Self as futures::stream::TryStream>::Error> where Self: futures::stream::TryStream {}
    #[runs_inline(f)] fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, F, T> {}
    #[runs_inline(f)] fn map_while<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> impl Stream<Item = T> {}
    #[runs_inline(f)] fn then<F: FnMut(Self::Item) -> Fut, Fut: Future>(self, f: F) -> impl Stream<Item = Fut::Output> {}
    fn merge<U: Stream>(self, other: U) -> impl Stream<Item = Self::Item> {}
    #[runs_inline(f)] fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item> {}
    #[runs_inline(f)] fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> impl Stream<Item = T> {}
    fn fuse(self) -> impl Stream<Item = Self::Item> {}
    #[limits(number)] fn take(self, n: usize) -> impl Stream<Item = Self::Item> {}
    #[runs_inline(f)] fn take_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item> {}
    fn skip(self, n: usize) -> impl Stream<Item = Self::Item> {}
    #[runs_inline(f)] fn skip_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item> {}
    #[runs_inline(f)] async fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
    #[runs_inline(f)] async fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
    fn chain<U: Stream>(self, other: U) -> impl Stream<Item = Self::Item> {}
    #[runs_inline(f)] async fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
    async fn collect<T>(self) -> T {}
    fn timeout(self, duration: Duration) -> impl Stream<Item = Result<Self::Item, Elapsed>> {}
    fn throttle(self, duration: Duration) -> impl Stream<Item = Self::Item> {}
    fn chunks_timeout(self, max_size: usize, duration: Duration) -> impl Stream<Item = Vec<Self::Item>> {}
    fn peekable(self) -> impl Stream<Item = Self::Item> {}
}
impl<St: Stream> StreamExt for St {}
#[lazy] pub struct Map<St, F, T>;
impl<St, F, T> Stream for Map<St, F, T> { type Item = T; }
#[derive(Default)] pub struct StreamMap<K, V>;
impl<K, V> StreamMap<K, V> {
    pub fn new() -> StreamMap<K, V> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn insert(&mut self, k: K, stream: V) -> Option<V> {}
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> {}
    pub fn contains_key<Q>(&self, k: &Q) -> bool {}
    pub fn with_capacity(capacity: usize) -> StreamMap<K, V> {}
    pub fn keys(&self) -> impl Iterator<Item = &K> {}
    pub fn values(&self) -> impl Iterator<Item = &V> {}
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {}
}
impl<K, V: Stream> Stream for StreamMap<K, V> { type Item = (K, V::Item); }

pub mod wrappers {
    use crate::Stream;
    use tokio::sync::{broadcast, mpsc, watch};
    pub struct ReceiverStream<T>;
    impl<T> ReceiverStream<T> {
        pub fn new(recv: mpsc::Receiver<T>) -> ReceiverStream<T> {}
        pub fn into_inner(self) -> mpsc::Receiver<T> {}
        pub fn close(&mut self) {}
    }
    impl<T> Stream for ReceiverStream<T> { type Item = T; }
    impl<T> From<mpsc::Receiver<T>> for ReceiverStream<T> {}
    pub struct UnboundedReceiverStream<T>;
    impl<T> UnboundedReceiverStream<T> {
        pub fn new(recv: mpsc::UnboundedReceiver<T>) -> UnboundedReceiverStream<T> {}
        pub fn into_inner(self) -> mpsc::UnboundedReceiver<T> {}
        pub fn close(&mut self) {}
    }
    impl<T> Stream for UnboundedReceiverStream<T> { type Item = T; }
    impl<T> From<mpsc::UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
    pub struct BroadcastStream<T>;
    impl<T> BroadcastStream<T> { pub fn new(rx: broadcast::Receiver<T>) -> BroadcastStream<T> {} }
    impl<T> Stream for BroadcastStream<T> { type Item = Result<T, errors::BroadcastStreamRecvError>; }
    pub struct WatchStream<T>;
    impl<T> WatchStream<T> {
        pub fn new(rx: watch::Receiver<T>) -> WatchStream<T> {}
        pub fn from_changes(rx: watch::Receiver<T>) -> WatchStream<T> {}
    }
    impl<T> Stream for WatchStream<T> { type Item = T; }
    pub struct IntervalStream;
    impl IntervalStream { pub fn new(interval: tokio::time::Interval) -> IntervalStream {} }
    impl Stream for IntervalStream { type Item = tokio::time::Instant; }
    pub struct LinesStream<R>;
    impl<R> LinesStream<R> { pub fn new(lines: tokio::io::Lines<R>) -> LinesStream<R> {} }
    impl<R> Stream for LinesStream<R> { type Item = std::io::Result<String>; }
    pub struct ReadDirStream;
    impl ReadDirStream { pub fn new(read_dir: tokio::fs::ReadDir) -> ReadDirStream {} }
    impl Stream for ReadDirStream { type Item = std::io::Result<tokio::fs::DirEntry>; }
    pub struct SignalStream;
    impl SignalStream { pub fn new(signal: tokio::signal::unix::Signal) -> SignalStream {} }
    impl Stream for SignalStream { type Item = (); }
    pub struct TcpListenerStream;
    impl TcpListenerStream { pub fn new(listener: tokio::net::TcpListener) -> TcpListenerStream {} }
    impl Stream for TcpListenerStream { type Item = std::io::Result<tokio::net::TcpStream>; }
    pub struct UnixListenerStream;
    impl UnixListenerStream { pub fn new(listener: tokio::net::UnixListener) -> UnixListenerStream {} }
    impl Stream for UnixListenerStream { type Item = std::io::Result<tokio::net::UnixStream>; }
    pub mod errors { #[derive(Clone)] pub enum BroadcastStreamRecvError { Lagged(u64) } }
}
