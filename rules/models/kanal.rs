//! Model of kanal 0.1 (checked against 0.1.1): channels with a blocking and an async side, each turned into the other.

use futures::stream::Stream;
use std::time::Duration;

pub fn bounded<T>(size: usize) -> (Sender<T>, Receiver<T>) {}
pub fn bounded_async<T>(size: usize) -> (AsyncSender<T>, AsyncReceiver<T>) {}
#[unbounded] pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
#[unbounded] pub fn unbounded_async<T>() -> (AsyncSender<T>, AsyncReceiver<T>) {}
#[shared] #[sender] #[derive(Clone)] pub struct Sender<T>;
impl<T> Sender<T> {
    // Waits when the channel is bounded and full, which the type does not say: not marked.
    pub fn send(&self, data: T) -> Result<(), SendError> {}
    #[blocks(wait)] #[instead("{timeout}({1}, {self}.as_async().send({0})).await")] pub fn send_timeout(&self, data: T, duration: Duration) -> Result<(), SendErrorTimeout> {}
    pub fn clone_async(&self) -> AsyncSender<T> {}
    pub fn to_async(self) -> AsyncSender<T> {}
    pub fn as_async(&self) -> &AsyncSender<T> {}
    pub fn try_send(&self, data: T) -> Result<bool, SendError> {}
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError> {}
    pub fn is_disconnected(&self) -> bool {}
    pub fn is_bounded(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn receiver_count(&self) -> u32 {}
    pub fn sender_count(&self) -> u32 {}
    pub fn close(&self) -> Result<(), CloseError> {}
    pub fn is_closed(&self) -> bool {}
}
#[shared] #[sender] #[derive(Clone)] pub struct AsyncSender<T>;
impl<T> AsyncSender<T> {
    #[cancel(loses_place)] pub fn send(&self, data: T) -> SendFuture<'_, T> {}
    pub fn clone_sync(&self) -> Sender<T> {}
    pub fn to_sync(self) -> Sender<T> {}
    pub fn as_sync(&self) -> &Sender<T> {}
    pub fn try_send(&self, data: T) -> Result<bool, SendError> {}
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError> {}
    pub fn is_disconnected(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn receiver_count(&self) -> u32 {}
    pub fn sender_count(&self) -> u32 {}
    pub fn close(&self) -> Result<(), CloseError> {}
    pub fn is_closed(&self) -> bool {}
}
#[shared] #[derive(Clone)] pub struct Receiver<T>;
impl<T> Receiver<T> {
    #[blocks(wait)] #[instead("{self}.as_async().recv().await")] pub fn recv(&self) -> Result<T, ReceiveError> {}
    #[blocks(wait)] #[instead("{timeout}({0}, {self}.as_async().recv()).await")] pub fn recv_timeout(&self, duration: Duration) -> Result<T, ReceiveErrorTimeout> {}
    pub fn clone_async(&self) -> AsyncReceiver<T> {}
    pub fn to_async(self) -> AsyncReceiver<T> {}
    pub fn as_async(&self) -> &AsyncReceiver<T> {}
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError> {}
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError> {}
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError> {}
    pub fn is_disconnected(&self) -> bool {}
    pub fn is_terminated(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn close(&self) -> Result<(), CloseError> {}
    pub fn is_closed(&self) -> bool {}
}
impl<T> Iterator for Receiver<T> { type Item = T; #[blocks(wait)] fn next(&mut self) -> Option<T> {} }
#[shared] #[derive(Clone)] pub struct AsyncReceiver<T>;
impl<T> AsyncReceiver<T> {
    #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub fn recv(&self) -> ReceiveFuture<'_, T> {}
    pub fn stream(&self) -> ReceiveStream<'_, T> {}
    pub fn clone_sync(&self) -> Receiver<T> {}
    pub fn to_sync(self) -> Receiver<T> {}
    pub fn as_sync(&self) -> &Receiver<T> {}
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError> {}
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError> {}
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError> {}
    pub fn is_disconnected(&self) -> bool {}
    pub fn is_terminated(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn close(&self) -> Result<(), CloseError> {}
    pub fn is_closed(&self) -> bool {}
}
#[lazy] pub struct SendFuture<'a, T>;
impl<T> Future for SendFuture<'_, T> { type Output = Result<(), SendError>; }
#[lazy] pub struct ReceiveFuture<'a, T>;
impl<T> Future for ReceiveFuture<'_, T> { type Output = Result<T, ReceiveError>; }
pub struct ReceiveStream<'a, T>;
impl<T> Stream for ReceiveStream<'_, T> { type Item = T; }
#[derive(Clone, Copy)] pub enum SendError { Closed, ReceiveClosed }
#[derive(Clone, Copy)] pub enum SendErrorTimeout { Closed, ReceiveClosed, Timeout }
#[derive(Clone, Copy)] pub enum ReceiveError { Closed, SendClosed }
#[derive(Clone, Copy)] pub enum ReceiveErrorTimeout { Closed, SendClosed, Timeout }
pub struct CloseError;
