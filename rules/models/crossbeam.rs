//! Model of crossbeam 0.8 and of crossbeam-channel 0.5, crossbeam-utils 0.8 and crossbeam-queue 0.3, whose roots its root includes
//! (checked against 0.8.5, 0.5.17, 0.8.23, 0.3.14).

pub use channel::{Receiver, RecvError, RecvTimeoutError, SendError, SendTimeoutError, Sender, TryRecvError, TrySendError};
pub use channel::{after, at, bounded, never, tick, unbounded};
pub use queue::{ArrayQueue, SegQueue};
pub use thread::scope;
pub use utils::{Backoff, CachePadded};

// Waits until one of the operations is ready: no `select!` over futures.
macro_rules! select { () => {} }

pub mod channel {
    use std::time::{Duration, Instant};
    pub fn unbounded<T>() -> (Sender<T>, Receiver<T>) {}
    pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>) {}
    pub fn after(duration: Duration) -> Receiver<Instant> {}
    pub fn at(when: Instant) -> Receiver<Instant> {}
    pub fn never<T>() -> Receiver<T> {}
    pub fn tick(duration: Duration) -> Receiver<Instant> {}
    #[shared] #[sender] #[derive(Clone)] pub struct Sender<T>;
    impl<T> Sender<T> {
        pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
        // Waits when the channel is bounded and full, which the type does not say: not marked.
        pub fn send(&self, msg: T) -> Result<(), SendError<T>> {}
        #[blocks(wait)] pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>> {}
        #[blocks(wait)] pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>> {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn capacity(&self) -> Option<usize> {}
    }
    #[shared] #[derive(Clone)] pub struct Receiver<T>;
    impl<T> Receiver<T> {
        pub fn try_recv(&self) -> Result<T, TryRecvError> {}
        #[blocks(wait)] #[instead("{channel}::Receiver::recv(..).await")] pub fn recv(&self) -> Result<T, RecvError> {}
        #[blocks(wait)] #[instead("{timeout}({0}, {channel}::Receiver::recv(..)).await")] pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
        #[blocks(wait)] #[instead("{channel}::Receiver::recv(..).await")] pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError> {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {}
        #[blocks(wait)] #[instead("{channel}::Receiver::recv(..).await")] pub fn iter(&self) -> Iter<'_, T> {}
        pub fn try_iter(&self) -> TryIter<'_, T> {}
    }
    // A `for` over a receiver waits for the next message again and again.
    impl<T> IntoIterator for Receiver<T> { type Item = T; type IntoIter = Iter<'_, T>; #[blocks(wait)] fn into_iter(self) -> Iter<'_, T> {} }
    impl<T> IntoIterator for &Receiver<T> { type Item = T; type IntoIter = Iter<'_, T>; #[blocks(wait)] fn into_iter(self) -> Iter<'_, T> {} }
    pub struct Iter<'a, T>;
    impl<T> Iterator for Iter<'_, T> { type Item = T; #[blocks(wait)] fn next(&mut self) -> Option<T> {} }
    pub struct TryIter<'a, T>;
    impl<T> Iterator for TryIter<'_, T> { type Item = T; }
    #[derive(Clone, Copy)] pub struct SendError<T>(pub T);
    #[derive(Clone, Copy)] pub enum TrySendError<T> { Full(T), Disconnected(T) }
    #[derive(Clone, Copy)] pub enum SendTimeoutError<T> { Timeout(T), Disconnected(T) }
    #[derive(Clone, Copy)] pub struct RecvError;
    #[derive(Clone, Copy)] pub enum TryRecvError { Empty, Disconnected }
    #[derive(Clone, Copy)] pub enum RecvTimeoutError { Timeout, Disconnected }
    pub struct Select<'a>;
    impl Select<'_> {
        pub fn new() -> Select<'_> {}
        pub fn send<T>(&mut self, s: &Sender<T>) -> usize {}
        pub fn recv<T>(&mut self, r: &Receiver<T>) -> usize {}
        #[blocks(wait)] pub fn select(&mut self) -> SelectedOperation<'_> {}
        #[blocks(wait)] pub fn ready(&mut self) -> usize {}
    }
    pub struct SelectedOperation<'a>;
    impl SelectedOperation<'_> { pub fn index(&self) -> usize {} }
}

pub mod sync {
    use std::ops::{Deref, DerefMut};
    use std::sync::{LockResult, TryLockResult};
    use std::time::Duration;
    #[derive(Default)] pub struct Parker;
    impl Parker {
        pub fn new() -> Parker {}
        #[blocks(wait)] pub fn park(&self) {}
        #[blocks(wait)] pub fn park_timeout(&self, timeout: Duration) {}
        pub fn unparker(&self) -> &Unparker {}
    }
    #[shared] #[derive(Clone)] pub struct Unparker;
    impl Unparker { pub fn unpark(&self) {} }
    #[shared] #[derive(Clone, Default)] pub struct WaitGroup;
    impl WaitGroup {
        pub fn new() -> WaitGroup {}
        #[blocks(wait)] pub fn wait(self) {}
    }
    #[lock(rwlock, sync)] #[derive(Default)] pub struct ShardedLock<T>;
    impl<T> ShardedLock<T> {
        pub fn new(value: T) -> ShardedLock<T> {}
        #[acquires(shared)] pub fn read(&self) -> LockResult<ShardedLockReadGuard<'_, T>> {}
        #[acquires(shared, try)] pub fn try_read(&self) -> TryLockResult<ShardedLockReadGuard<'_, T>> {}
        #[acquires(exclusive)] pub fn write(&self) -> LockResult<ShardedLockWriteGuard<'_, T>> {}
        #[acquires(exclusive, try)] pub fn try_write(&self) -> TryLockResult<ShardedLockWriteGuard<'_, T>> {}
    }
    #[guard] pub struct ShardedLockReadGuard<'a, T>;
    impl<T> Deref for ShardedLockReadGuard<'_, T> { type Target = T; }
    #[guard] pub struct ShardedLockWriteGuard<'a, T>;
    impl<T> Deref for ShardedLockWriteGuard<'_, T> { type Target = T; }
    impl<T> DerefMut for ShardedLockWriteGuard<'_, T> {}
}

pub mod thread {
    // The scope waits for its threads before it returns.
    #[blocks(wait)] #[runs_inline(f)] #[instead("{spawn_blocking}(move || ..).await")] pub fn scope<F: FnOnce(&Scope) -> R, R>(f: F) -> std::thread::Result<R> {}
    pub struct Scope;
    impl Scope { #[runs_elsewhere(f)] pub fn spawn<F: FnOnce(&Scope) -> T, T>(&self, f: F) -> ScopedJoinHandle<T> {} }
    pub struct ScopedJoinHandle<T>;
    impl<T> ScopedJoinHandle<T> { #[blocks(wait)] pub fn join(self) -> std::thread::Result<T> {} }
}

pub mod queue {
    pub struct ArrayQueue<T>;
    impl<T> ArrayQueue<T> {
        pub fn new(cap: usize) -> ArrayQueue<T> {}
        pub fn push(&self, value: T) -> Result<(), T> {}
        pub fn force_push(&self, value: T) -> Option<T> {}
        pub fn pop(&self) -> Option<T> {}
        pub fn is_empty(&self) -> bool {}
        pub fn is_full(&self) -> bool {}
        pub fn len(&self) -> usize {}
    }
    #[derive(Default)] pub struct SegQueue<T>;
    impl<T> SegQueue<T> {
        pub fn new() -> SegQueue<T> {}
        pub fn push(&self, value: T) {}
        pub fn pop(&self) -> Option<T> {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
    }
}

pub mod atomic {
    #[derive(Default)] pub struct AtomicCell<T>;
    impl<T> AtomicCell<T> {
        pub fn new(val: T) -> AtomicCell<T> {}
        pub fn into_inner(self) -> T {}
        pub fn store(&self, val: T) {}
        pub fn swap(&self, val: T) -> T {}
        pub fn load(&self) -> T {}
        pub fn take(&self) -> T {}
        pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T> {}
        pub fn fetch_add(&self, val: T) -> T {}
        pub fn fetch_sub(&self, val: T) -> T {}
    }
}

pub mod utils {
    pub struct Backoff;
    impl Backoff {
        pub fn new() -> Backoff {}
        pub fn spin(&self) {}
        pub fn snooze(&self) {}
        pub fn is_completed(&self) -> bool {}
    }
    #[derive(Clone, Default)] pub struct CachePadded<T>;
    impl<T> CachePadded<T> {
        pub fn new(t: T) -> CachePadded<T> {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> std::ops::Deref for CachePadded<T> { type Target = T; }
}
