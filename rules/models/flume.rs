//! Model of flume 0.10 and 0.11 (checked against 0.11.1): channels with a blocking and an async side.

use futures::sink::Sink;
use futures::stream::Stream;
use std::time::{Duration, Instant};

#[unbounded] pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
#[shared] #[sender] #[derive(Clone)] pub struct Sender<T>;
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    // Waits when the channel is bounded and full, which the type does not say: not marked.
    pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
    #[blocks(wait)] #[instead("{self}.send_async({0}).await")] pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
    #[blocks(wait)] #[instead("{timeout}({1}, {self}.send_async({0})).await")] pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>> {}
    #[cancel(loses_place)] pub async fn send_async(&self, item: T) -> Result<(), SendError<T>> {}
    #[cancel(loses_place)] pub async fn into_send_async(self, item: T) -> Result<(), SendError<T>> {}
    pub fn into_sink(self) -> impl Sink<T, Error = SendError<T>> {}
    pub fn is_disconnected(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn downgrade(&self) -> WeakSender<T> {}
}
#[shared] #[derive(Clone)] pub struct WeakSender<T>;
impl<T> WeakSender<T> { pub fn upgrade(&self) -> Option<Sender<T>> {} }
#[shared] #[derive(Clone)] pub struct Receiver<T>;
impl<T> Receiver<T> {
    #[peeks] pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[blocks(wait)] #[instead("{self}.recv_async().await")] pub fn recv(&self) -> Result<T, RecvError> {}
    #[blocks(wait)] #[instead("{self}.recv_async().await")] pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
    #[blocks(wait)] #[instead("{timeout}({0}, {self}.recv_async()).await")] pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError> {}
    #[blocks(wait)] #[instead("{self}.stream()")] pub fn iter(&self) -> Iter<'_, T> {}
    pub fn try_iter(&self) -> Drain<'_, T> {}
    pub fn drain(&self) -> Drain<'_, T> {}
    #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub async fn recv_async(&self) -> Result<T, RecvError> {}
    #[cancel(safe)] #[takes] pub async fn into_recv_async(self) -> Result<T, RecvError> {}
    pub fn stream(&self) -> RecvStream<'_, T> {}
    pub fn into_stream(self) -> RecvStream<'_, T> {}
    pub fn is_disconnected(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
}
// A `for` over a receiver waits for the next message again and again.
impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = Iter<'_, T>; #[blocks(wait)] #[instead("{self}.into_stream()")] fn into_iter(self) -> Iter<'_, T> {} }
impl<T> IntoIterator for &Receiver<T> { type Item = T; type IntoIter = Iter<'_, T>; #[blocks(wait)] #[instead("{self}.stream()")] fn into_iter(self) -> Iter<'_, T> {} }
pub struct Iter<'a, T>;
impl<T> Iterator for Iter<'_, T> { type Item = T; #[blocks(wait)] fn next(&mut self) -> Option<T> {} }
pub struct Drain<'a, T>;
impl<T> Iterator for Drain<'_, T> { type Item = T; }
#[derive(Clone)] pub struct RecvStream<'a, T>;
impl<T> Stream for RecvStream<'_, T> { type Item = T; }
#[derive(Clone, Copy)] pub struct SendError<T>(pub T);
#[derive(Clone, Copy)] pub enum TrySendError<T> { Full(T), Disconnected(T) }
#[derive(Clone, Copy)] pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
#[derive(Clone, Copy)] pub enum RecvError { Disconnected }
#[derive(Clone, Copy)] pub enum TryRecvError { Empty, Disconnected }
#[derive(Clone, Copy)] pub enum RecvTimeoutError { Timeout, Disconnected }
pub struct Selector<'a, T>;
impl<T> Selector<'_, T> {
    pub fn new() -> Selector<'_, T> {}
    pub fn send<U, F: FnMut(Result<(), SendError<U>>) -> T>(self, sender: &Sender<U>, msg: U, mapper: F) -> Selector<'_, T> {}
    pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T>(self, receiver: &Receiver<U>, mapper: F) -> Selector<'_, T> {}
    #[blocks(wait)] pub fn wait(self) -> T {}
}
