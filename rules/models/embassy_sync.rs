//! Model of embassy-sync 0.6 and 0.7 (checked against 0.7.2): locks and channels between tasks, without allocation.

use std::ops::{Deref, DerefMut};
use std::task::{Context, Poll};

pub mod blocking_mutex {
    pub mod raw {
        pub trait RawMutex {}
        pub struct CriticalSectionRawMutex;
        pub struct NoopRawMutex;
        pub struct ThreadModeRawMutex;
        impl RawMutex for CriticalSectionRawMutex {}
        impl RawMutex for NoopRawMutex {}
        impl RawMutex for ThreadModeRawMutex {}
    }
    pub type CriticalSectionMutex<T> = Mutex<raw::CriticalSectionRawMutex, T>;
    pub type NoopMutex<T> = Mutex<raw::NoopRawMutex, T>;
    // Held while the closure runs.
    #[lock(mutex, sync)] pub struct Mutex<R, T>;
    impl<R, T> Mutex<R, T> {
        pub fn new(val: T) -> Mutex<R, T> {}
        #[acquires(exclusive)] #[runs_inline(f)] pub fn lock<U>(&self, f: impl FnOnce(&T) -> U) -> U {}
        pub fn into_inner(self) -> T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
}
pub mod mutex {
    use crate::{Deref, DerefMut};
    pub struct TryLockError;
    #[lock(mutex, async)] pub struct Mutex<M, T>;
    impl<M, T> Mutex<M, T> {
        pub fn new(value: T) -> Mutex<M, T> {}
        #[acquires(exclusive)] pub async fn lock(&self) -> MutexGuard<'_, M, T> {}
        #[acquires(exclusive, try)] pub fn try_lock(&self) -> Result<MutexGuard<'_, M, T>, TryLockError> {}
        pub fn into_inner(self) -> T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    #[guard] pub struct MutexGuard<'a, M, T>;
    impl<M, T> MutexGuard<'_, M, T> { #[runs_inline(fun)] pub fn map<U>(this: Self, fun: impl FnOnce(&mut T) -> &mut U) -> MappedMutexGuard<'_, M, U> {} }
    impl<M, T> Deref for MutexGuard<'_, M, T> { type Target = T; }
    impl<M, T> DerefMut for MutexGuard<'_, M, T> {}
    #[guard] pub struct MappedMutexGuard<'a, M, T>;
    impl<M, T> Deref for MappedMutexGuard<'_, M, T> { type Target = T; }
    impl<M, T> DerefMut for MappedMutexGuard<'_, M, T> {}
}
pub mod rwlock {
    use crate::{Deref, DerefMut};
    pub struct TryLockError;
    #[lock(rwlock, async)] pub struct RwLock<M, T>;
    impl<M, T> RwLock<M, T> {
        pub fn new(value: T) -> RwLock<M, T> {}
        #[acquires(shared)] pub async fn read(&self) -> RwLockReadGuard<'_, M, T> {}
        #[acquires(exclusive)] pub async fn write(&self) -> RwLockWriteGuard<'_, M, T> {}
        #[acquires(shared, try)] pub fn try_read(&self) -> Result<RwLockReadGuard<'_, M, T>, TryLockError> {}
        #[acquires(exclusive, try)] pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, M, T>, TryLockError> {}
        pub fn into_inner(self) -> T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    #[guard] pub struct RwLockReadGuard<'a, M, T>;
    impl<M, T> Deref for RwLockReadGuard<'_, M, T> { type Target = T; }
    #[guard] pub struct RwLockWriteGuard<'a, M, T>;
    impl<M, T> Deref for RwLockWriteGuard<'_, M, T> { type Target = T; }
    impl<M, T> DerefMut for RwLockWriteGuard<'_, M, T> {}
}
pub mod channel {
    use crate::{Context, Poll};
    pub enum TryReceiveError { Empty }
    pub enum TrySendError<T> { Full(T) }
    pub struct Channel<M, T, const N: usize>;
    impl<M, T, const N: usize> Channel<M, T, N> {
        pub fn new() -> Channel<M, T, N> {}
        pub fn sender(&self) -> Sender<'_, M, T, N> {}
        pub fn receiver(&self) -> Receiver<'_, M, T, N> {}
        pub fn dyn_sender(&self) -> DynamicSender<'_, T> {}
        pub fn dyn_receiver(&self) -> DynamicReceiver<'_, T> {}
        #[cancel(loses_place)] pub fn send(&self, message: T) -> SendFuture<'_, M, T, N> {}
        pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {}
        #[cancel(safe)] pub fn receive(&self) -> ReceiveFuture<'_, M, T, N> {}
        #[cancel(safe)] pub fn ready_to_receive(&self) -> impl Future<Output = ()> {}
        pub fn try_receive(&self) -> Result<T, TryReceiveError> {}
        pub fn poll_receive(&self, cx: &mut Context<'_>) -> Poll<T> {}
        pub fn capacity(&self) -> usize {}
        pub fn free_capacity(&self) -> usize {}
        pub fn clear(&self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
    }
    #[shared] #[derive(Clone, Copy)] pub struct Sender<'ch, M, T, const N: usize>;
    impl<M, T, const N: usize> Sender<'_, M, T, N> {
        #[cancel(loses_place)] pub fn send(&self, message: T) -> SendFuture<'_, M, T, N> {}
        pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {}
        pub fn capacity(&self) -> usize {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
    }
    #[shared] #[derive(Clone, Copy)] pub struct Receiver<'ch, M, T, const N: usize>;
    impl<M, T, const N: usize> Receiver<'_, M, T, N> {
        #[cancel(safe)] pub fn receive(&self) -> ReceiveFuture<'_, M, T, N> {}
        #[cancel(safe)] pub fn ready_to_receive(&self) -> impl Future<Output = ()> {}
        pub fn try_receive(&self) -> Result<T, TryReceiveError> {}
        pub fn capacity(&self) -> usize {}
        pub fn clear(&self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
    }
    #[shared] #[derive(Clone, Copy)] pub struct DynamicSender<'ch, T>;
    impl<T> DynamicSender<'_, T> {
        #[cancel(loses_place)] pub fn send(&self, message: T) -> impl Future<Output = ()> {}
        pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>> {}
    }
    #[shared] #[derive(Clone, Copy)] pub struct DynamicReceiver<'ch, T>;
    impl<T> DynamicReceiver<'_, T> {
        #[cancel(safe)] pub fn receive(&self) -> impl Future<Output = T> {}
        pub fn try_receive(&self) -> Result<T, TryReceiveError> {}
    }
    #[lazy] pub struct SendFuture<'ch, M, T, const N: usize>;
    impl<M, T, const N: usize> Future for SendFuture<'_, M, T, N> { type Output = (); }
    #[lazy] pub struct ReceiveFuture<'ch, M, T, const N: usize>;
    impl<M, T, const N: usize> Future for ReceiveFuture<'_, M, T, N> { type Output = T; }
}
pub mod signal {
    #[derive(Default)] pub struct Signal<M, T>;
    impl<M, T> Signal<M, T> {
        pub fn new() -> Signal<M, T> {}
        pub fn signal(&self, val: T) {}
        pub fn reset(&self) {}
        #[cancel(safe)] pub fn wait(&self) -> impl Future<Output = T> {}
        pub fn try_take(&self) -> Option<T> {}
        pub fn signaled(&self) -> bool {}
    }
}
pub mod once_lock {
    pub struct OnceLock<T>;
    impl<T> OnceLock<T> {
        pub fn new() -> OnceLock<T> {}
        #[cancel(safe)] pub fn get(&self) -> impl Future<Output = &T> {}
        pub fn try_get(&self) -> Option<&T> {}
        pub fn init(&self, value: T) -> Result<(), T> {}
        #[runs_inline(f)] pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn is_set(&self) -> bool {}
    }
}
pub mod lazy_lock {
    pub struct LazyLock<T, F = fn() -> T>;
    impl<T, F> LazyLock<T, F> {
        pub fn new(init_fn: F) -> LazyLock<T, F> {}
        pub fn get(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
}
pub mod pipe {
    pub struct Pipe<M, const N: usize>;
    impl<M, const N: usize> Pipe<M, N> {
        pub fn new() -> Pipe<M, N> {}
        pub fn split(&mut self) -> (Reader<'_, M, N>, Writer<'_, M, N>) {}
        #[cancel(safe)] pub fn write(&self, buf: &[u8]) -> impl Future<Output = usize> {}
        #[cancel(loses_data)] pub async fn write_all(&self, buf: &[u8]) {}
        #[cancel(safe)] pub fn read(&self, buf: &mut [u8]) -> impl Future<Output = usize> {}
        pub fn clear(&self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
    }
    #[derive(Clone, Copy)] pub struct Writer<'p, M, const N: usize>;
    impl<M, const N: usize> Writer<'_, M, N> { #[cancel(safe)] pub fn write(&self, buf: &[u8]) -> impl Future<Output = usize> {} }
    pub struct Reader<'p, M, const N: usize>;
    impl<M, const N: usize> Reader<'_, M, N> { #[cancel(safe)] pub fn read(&self, buf: &mut [u8]) -> impl Future<Output = usize> {} }
}
