//! Model of async-channel 1 and 2 (checked against 2.5.0).

use futures::stream::Stream;

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
#[unbounded] pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
#[shared] #[sender] #[derive(Clone)] pub struct Sender<T>;
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
    #[cancel(loses_place)] pub fn send(&self, msg: T) -> Send<'_, T> {}
    #[blocks(wait)] #[instead("{self}.send({0}).await")] pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>> {}
    pub fn force_send(&self, msg: T) -> Result<Option<T>, SendError<T>> {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn capacity(&self) -> Option<usize> {}
    pub fn receiver_count(&self) -> usize {}
    pub fn sender_count(&self) -> usize {}
    pub fn downgrade(&self) -> WeakSender<T> {}
}
#[shared] #[derive(Clone)] pub struct Receiver<T>;
impl<T> Receiver<T> {
    #[peeks] pub fn try_recv(&self) -> Result<T, TryRecvError> {}
    #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub fn recv(&self) -> Recv<'_, T> {}
    #[blocks(wait)] #[instead("{self}.recv().await")] pub fn recv_blocking(&self) -> Result<T, RecvError> {}
    pub fn close(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_full(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn downgrade(&self) -> WeakReceiver<T> {}
}
impl<T> Stream for Receiver<T> { type Item = T; }
#[shared] #[derive(Clone)] pub struct WeakSender<T>;
impl<T> WeakSender<T> { pub fn upgrade(&self) -> Option<Sender<T>> {} }
#[shared] #[derive(Clone)] pub struct WeakReceiver<T>;
impl<T> WeakReceiver<T> { pub fn upgrade(&self) -> Option<Receiver<T>> {} }
#[lazy] pub struct Send<'a, T>;
impl<T> Future for Send<'_, T> { type Output = Result<(), SendError<T>>; }
#[lazy] pub struct Recv<'a, T>;
impl<T> Future for Recv<'_, T> { type Output = Result<T, RecvError>; }
#[derive(Clone, Copy)] pub struct SendError<T>(pub T);
#[derive(Clone, Copy)] pub enum TrySendError<T> { Full(T), Closed(T) }
#[derive(Clone, Copy)] pub struct RecvError;
#[derive(Clone, Copy)] pub enum TryRecvError { Empty, Closed }
