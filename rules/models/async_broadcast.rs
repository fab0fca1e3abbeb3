//! Model of async-broadcast 0.5 to 0.7 (checked against 0.7.2): each receiver gets each message.

use futures::stream::Stream;
use std::pin::Pin;

pub fn broadcast<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
#[shared] #[sender] #[derive(Clone)] pub struct Sender<T>;
impl<T> Sender<T> {
    pub fn capacity(&self) -> usize {}
    pub fn set_capacity(&mut self, new_cap: usize) {}
    pub fn overflow(&self) -> bool {}
    pub fn set_overflow(&mut self, overflow: bool) {}
    pub fn set_await_active(&mut self, await_active: bool) {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
    pub fn inactive_receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
    pub fn new_receiver(&self) -> Receiver<T> {}
    #[cancel(loses_place)] pub fn broadcast(&self, msg: T) -> Pin<Box<Send<'_, T>>> {}
    #[cancel(loses_place)] pub fn broadcast_direct(&self, msg: T) -> Send<'_, T> {}
    pub fn try_broadcast(&self, msg: T) -> Result<Option<T>, TrySendError<T>> {}
    #[blocks(wait)] #[instead("{self}.broadcast({0}).await")] pub fn broadcast_blocking(&self, msg: T) -> Result<Option<T>, SendError<T>> {}
}
#[derive(Clone)] pub struct Receiver<T>;
impl<T> Receiver<T> {
    pub fn capacity(&self) -> usize {}
    pub fn set_capacity(&mut self, new_cap: usize) {}
    pub fn set_overflow(&mut self, overflow: bool) {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
    pub fn deactivate(self) -> InactiveReceiver<T> {}
    #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub fn recv(&mut self) -> Pin<Box<Recv<'_, T>>> {}
    #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub fn recv_direct(&mut self) -> Recv<'_, T> {}
    pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
    #[blocks(wait)] #[instead("{self}.recv().await")] pub fn recv_blocking(&mut self) -> Result<T, RecvError> {}
    pub fn new_sender(&self) -> Sender<T> {}
    pub fn new_receiver(&self) -> Receiver<T> {}
}
impl<T> Stream for Receiver<T> { type Item = T; }
#[shared] #[derive(Clone)] pub struct InactiveReceiver<T>;
impl<T> InactiveReceiver<T> {
    pub fn activate(self) -> Receiver<T> {}
    pub fn activate_cloned(&self) -> Receiver<T> {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn len(&self) -> usize {}
}
#[lazy] pub struct Send<'a, T>;
impl<T> Future for Send<'_, T> { type Output = Result<Option<T>, SendError<T>>; }
#[lazy] pub struct Recv<'a, T>;
impl<T> Future for Recv<'_, T> { type Output = Result<T, RecvError>; }
#[derive(Clone, Copy)] pub struct SendError<T>(pub T);
impl<T> SendError<T> { pub fn into_inner(self) -> T {} }
#[derive(Clone, Copy)] pub enum TrySendError<T> { Full(T), Closed(T), Inactive(T) }
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_full(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
}
#[derive(Clone, Copy)] pub enum RecvError { Overflowed(u64), Closed }
#[derive(Clone, Copy)] pub enum TryRecvError { Overflowed(u64), Empty, Closed }
