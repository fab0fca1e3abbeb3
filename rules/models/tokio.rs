//! Model of tokio 1.x (checked against 1.54): its types, what it spawns, polls, blocks and locks, and what its futures lose when dropped.
//!
//! Lifetimes of futures and bounds that carry no type are left out. What `select!`'s documentation says of cancellation is the source of `cancel`;
//! a bounded `send` counts as `loses_place` although it also loses the value, because that is usual at shutdown.

pub use task::spawn;

#[select] macro_rules! select { () => {} }
#[join] macro_rules! join { () => {} }
#[join] #[fails_fast] macro_rules! try_join { () => {} }
macro_rules! pin { () => {} }
macro_rules! task_local { () => {} }
#[runtime_entry] #[one_thread("current_thread")] pub fn main() {}
#[runtime_entry] #[one_thread("!multi_thread")] #[pauses_time("start_paused")] pub fn test() {}

pub mod runtime {
    use crate::task::JoinHandle;
    use std::io;
    use std::time::Duration;
    pub use crate::task::Id;
    pub struct Runtime;
    impl Runtime {
        #[makes_runtime] pub fn new() -> io::Result<Runtime> {}
        pub fn handle(&self) -> &Handle {}
        #[spawns(future)] pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        #[offloads(func)] pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
        #[blocks(runtime)] #[panics_in_runtime] #[blocks_on(future)] #[instead("{0}.await")] pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn enter(&self) -> EnterGuard<'_> {}
        #[blocks(wait)] pub fn shutdown_timeout(self, duration: Duration) {}
        pub fn shutdown_background(self) {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }
    pub struct LocalRuntime;
    impl LocalRuntime {
        pub fn new() -> io::Result<LocalRuntime> {}
        pub fn handle(&self) -> &Handle {}
        #[spawns(future)] pub fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        #[offloads(func)] pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
        #[blocks(runtime)] #[panics_in_runtime] #[blocks_on(future)] #[instead("{0}.await")] pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        pub fn enter(&self) -> EnterGuard<'_> {}
        #[blocks(wait)] pub fn shutdown_timeout(self, duration: Duration) {}
        pub fn shutdown_background(self) {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }
    #[shared] #[derive(Clone)] pub struct Handle;
    impl Handle {
        pub fn enter(&self) -> EnterGuard<'_> {}
        #[needs_runtime] pub fn current() -> Handle {}
        #[detects_runtime] pub fn try_current() -> Result<Handle, TryCurrentError> {}
        #[spawns(future)] pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        #[offloads(func)] pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> JoinHandle<R> {}
        #[blocks(runtime)] #[panics_in_runtime] #[blocks_on(future)] #[instead("{0}.await")] pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
        #[detects_runtime] pub fn runtime_flavor(&self) -> RuntimeFlavor {}
        pub fn id(&self) -> Id {}
        pub fn metrics(&self) -> RuntimeMetrics {}
    }
    pub struct TryCurrentError;
    #[must_hold("the runtime is left again")] #[hostile_across_await("it sets the runtime of this thread, where other tasks run meanwhile")] pub struct EnterGuard<'a>;
    pub enum RuntimeFlavor { CurrentThread, MultiThread }
    #[derive(Clone)] pub struct RuntimeMetrics;
    impl RuntimeMetrics {
        pub fn num_workers(&self) -> usize {}
        pub fn num_alive_tasks(&self) -> usize {}
        pub fn global_queue_depth(&self) -> usize {}
    }
    pub enum UnhandledPanic { Ignore, ShutdownRuntime }
    pub struct Builder;
    impl Builder {
        #[one_thread("")] pub fn new_current_thread() -> Builder {}
        pub fn new_multi_thread() -> Builder {}
        pub fn enable_all(&mut self) -> &mut Builder {}
        pub fn enable_io(&mut self) -> &mut Builder {}
        pub fn enable_time(&mut self) -> &mut Builder {}
        pub fn worker_threads(&mut self, val: usize) -> &mut Builder {}
        pub fn max_blocking_threads(&mut self, val: usize) -> &mut Builder {}
        pub fn thread_name(&mut self, val: impl Into<String>) -> &mut Builder {}
        pub fn thread_name_fn<F: Fn() -> String>(&mut self, f: F) -> &mut Builder {}
        pub fn thread_stack_size(&mut self, val: usize) -> &mut Builder {}
        pub fn thread_keep_alive(&mut self, duration: Duration) -> &mut Builder {}
        #[runs_elsewhere(f)] pub fn on_thread_start<F: Fn()>(&mut self, f: F) -> &mut Builder {}
        #[runs_elsewhere(f)] pub fn on_thread_stop<F: Fn()>(&mut self, f: F) -> &mut Builder {}
        pub fn on_thread_park<F: Fn()>(&mut self, f: F) -> &mut Builder {}
        pub fn on_thread_unpark<F: Fn()>(&mut self, f: F) -> &mut Builder {}
        pub fn global_queue_interval(&mut self, val: u32) -> &mut Builder {}
        pub fn event_interval(&mut self, val: u32) -> &mut Builder {}
        pub fn unhandled_panic(&mut self, behavior: UnhandledPanic) -> &mut Builder {}
        pub fn start_paused(&mut self, start_paused: bool) -> &mut Builder {}
        #[makes_runtime] pub fn build(&mut self) -> io::Result<Runtime> {}
        pub fn build_local(&mut self, options: LocalOptions) -> io::Result<LocalRuntime> {}
    }
    #[derive(Default)] pub struct LocalOptions;
}

pub mod task {
    use crate::runtime::{Handle, Runtime};
    use std::io;
    #[needs_runtime] #[spawns(future)] pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output> {}
    #[needs_runtime] #[spawns(future)] pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output> {}
    #[needs_runtime] #[offloads(f)] pub fn spawn_blocking<F: FnOnce() -> R, R>(f: F) -> JoinHandle<R> {}
    #[offloads(f)] #[needs_workers] pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R {}
    #[cancel(safe)] #[waits(turn)] pub async fn yield_now() {}
    #[derive(Clone, Copy)] pub struct Id;
    pub fn id() -> Id {}
    pub fn try_id() -> Option<Id> {}
    #[task_handle(detach)] pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> {
        #[aborts] pub fn abort(&self) {}
        #[peeks] pub fn is_finished(&self) -> bool {}
        pub fn abort_handle(&self) -> AbortHandle {}
        pub fn id(&self) -> Id {}
    }
    impl<T> Future for JoinHandle<T> { type Output = Result<T, JoinError>; }
    #[shared] #[derive(Clone)] pub struct AbortHandle;
    impl AbortHandle {
        #[aborts] pub fn abort(&self) {}
        #[peeks] pub fn is_finished(&self) -> bool {}
        pub fn id(&self) -> Id {}
    }
    pub struct JoinError;
    impl JoinError {
        pub fn is_cancelled(&self) -> bool {}
        pub fn is_panic(&self) -> bool {}
        pub fn into_panic(self) -> Box<dyn std::any::Any + Send + 'static> {}
        pub fn try_into_panic(self) -> Result<Box<dyn std::any::Any + Send + 'static>, JoinError> {}
        pub fn id(&self) -> Id {}
    }
    #[task_handle(abort_on_drop)] #[derive(Default)] pub struct JoinSet<T>;
    impl<T> JoinSet<T> {
        pub fn new() -> JoinSet<T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[spawns(task)] pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        #[spawns(task)] pub fn spawn_on<F: Future<Output = T>>(&mut self, task: F, handle: &Handle) -> AbortHandle {}
        #[spawns(task)] pub fn spawn_local<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        #[spawns(task)] pub fn spawn_local_on<F: Future<Output = T>>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle {}
        #[offloads(f)] pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle {}
        #[offloads(f)] pub fn spawn_blocking_on<F: FnOnce() -> T>(&mut self, f: F, handle: &Handle) -> AbortHandle {}
        #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {}
        #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
        pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {}
        pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
        #[aborts] pub async fn shutdown(&mut self) {}
        #[waits(peer)] pub async fn join_all(self) -> Vec<T> {}
        #[aborts] pub fn abort_all(&mut self) {}
        pub fn detach_all(&mut self) {}
        pub fn poll_join_next(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Result<T, JoinError>>> {}
    }
    impl<T, F: Future<Output = T>> FromIterator<F> for JoinSet<T> {}
    impl<T, F: Future<Output = T>> Extend<F> for JoinSet<T> {}
    pub mod join_set { pub use super::JoinSet; }
    #[derive(Default)] pub struct LocalSet;
    impl LocalSet {
        pub fn new() -> LocalSet {}
        pub fn enter(&self) -> LocalEnterGuard {}
        #[spawns(future)] pub fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        #[blocks(runtime)] #[panics_in_runtime] #[blocks_on(future)] #[instead("{1}.await")] pub fn block_on<F: Future>(&self, rt: &Runtime, future: F) -> F::Output {}
        #[polls(future)] pub async fn run_until<F: Future>(&self, future: F) -> F::Output {}
    }
    impl Future for LocalSet { type Output = (); }
    #[must_hold("the local set is left again")] #[hostile_across_await("it sets the local set of this thread, where other tasks run meanwhile")] pub struct LocalEnterGuard;
    #[task_key] pub struct LocalKey<T>;
    impl<T> LocalKey<T> {
        #[sets_key] #[polls(f)] pub fn scope<F: Future>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F> {}
        #[sets_key] #[runs_inline(f)] pub fn sync_scope<F: FnOnce() -> R, R>(&'static self, value: T, f: F) -> R {}
        #[needs_key] #[runs_inline(f)] pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
        #[runs_inline(f)] pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> Result<R, AccessError> {}
        #[needs_key] pub fn get(&'static self) -> T {}
        pub fn try_get(&'static self) -> Result<T, AccessError> {}
    }
    #[lazy] pub struct TaskLocalFuture<T, F>;
    impl<T, F: Future> Future for TaskLocalFuture<T, F> { type Output = F::Output; }
    pub struct AccessError;
    pub mod futures { pub use super::TaskLocalFuture; }
    pub use coop::{consume_budget, unconstrained, Unconstrained};
    pub mod coop {
        #[cancel(safe)] pub async fn consume_budget() {}
        pub fn has_budget_remaining() -> bool {}
        #[polls(inner)] pub fn unconstrained<F: Future>(inner: F) -> Unconstrained<F> {}
        #[polls(fut)] pub fn cooperative<F: Future>(fut: F) -> Coop<F> {}
        #[lazy] pub struct Unconstrained<F>;
        impl<F: Future> Future for Unconstrained<F> { type Output = F::Output; }
        #[lazy] pub struct Coop<F>;
        impl<F: Future> Future for Coop<F> { type Output = F::Output; }
    }
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn name(&self, name: &str) -> Builder {}
        #[spawns(future)] pub fn spawn<Fut: Future>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>> {}
        #[spawns(future)] pub fn spawn_on<Fut: Future>(self, future: Fut, handle: &Handle) -> io::Result<JoinHandle<Fut::Output>> {}
        #[spawns(future)] pub fn spawn_local<Fut: Future>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>> {}
        #[spawns(future)] pub fn spawn_local_on<Fut: Future>(self, future: Fut, local_set: &LocalSet) -> io::Result<JoinHandle<Fut::Output>> {}
        #[offloads(function)] pub fn spawn_blocking<F: FnOnce() -> R, R>(self, function: F) -> io::Result<JoinHandle<R>> {}
        #[offloads(function)] pub fn spawn_blocking_on<F: FnOnce() -> R, R>(self, function: F, handle: &Handle) -> io::Result<JoinHandle<R>> {}
    }
}

pub mod time {
    use std::ops::{Add, AddAssign, Sub};
    use std::task::{Context, Poll};
    pub use std::time::Duration;
    #[waits(time)] #[needs_runtime] pub fn sleep(duration: Duration) -> Sleep {}
    #[needs_runtime] #[waits(time)] pub fn sleep_until(deadline: Instant) -> Sleep {}
    #[needs_runtime] #[polls(future)] #[gives_up] pub fn timeout<F: IntoFuture>(duration: Duration, future: F) -> Timeout<F::IntoFuture> {}
    #[needs_runtime] #[polls(future)] #[gives_up] pub fn timeout_at<F: IntoFuture>(deadline: Instant, future: F) -> Timeout<F::IntoFuture> {}
    #[needs_runtime] #[bursts] pub fn interval(period: Duration) -> Interval {}
    #[needs_runtime] #[bursts] pub fn interval_at(start: Instant, period: Duration) -> Interval {}
    pub fn pause() {}
    pub fn resume() {}
    pub async fn advance(duration: Duration) {}
    #[lazy] #[timer] pub struct Sleep;
    impl Sleep {
        pub fn deadline(&self) -> Instant {}
        pub fn is_elapsed(&self) -> bool {}
        pub fn reset(self: std::pin::Pin<&mut Sleep>, deadline: Instant) {}
    }
    impl Future for Sleep { type Output = (); }
    #[lazy] pub struct Timeout<T>;
    impl<T> Timeout<T> {
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: Future> Future for Timeout<T> { type Output = Result<T::Output, error::Elapsed>; }
    #[derive(Clone, Copy)] pub enum MissedTickBehavior { Burst, Delay, Skip }
    #[timer] pub struct Interval;
    impl Interval {
        #[waits(time)] #[cancel(safe)] pub async fn tick(&mut self) -> Instant {}
        pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant> {}
        pub fn reset(&mut self) {}
        pub fn reset_immediately(&mut self) {}
        pub fn reset_after(&mut self, after: Duration) {}
        pub fn reset_at(&mut self, deadline: Instant) {}
        pub fn missed_tick_behavior(&self) -> MissedTickBehavior {}
        #[limits(bursts)] pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
        pub fn period(&self) -> Duration {}
    }
    #[derive(Clone, Copy)] pub struct Instant;
    impl Instant {
        pub fn now() -> Instant {}
        pub fn from_std(std: std::time::Instant) -> Instant {}
        pub fn into_std(self) -> std::time::Instant {}
        pub fn duration_since(&self, earlier: Instant) -> Duration {}
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
        pub fn elapsed(&self) -> Duration {}
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
    }
    impl Add<Duration> for Instant { type Output = Instant; }
    impl AddAssign<Duration> for Instant {}
    impl Sub<Duration> for Instant { type Output = Instant; }
    impl Sub<Instant> for Instant { type Output = Duration; }
    impl From<std::time::Instant> for Instant {}
    pub mod error {
        #[derive(Clone, Copy)] pub struct Elapsed;
        pub struct Error;
    }
}

pub mod sync {
    use std::ops::{Deref, DerefMut};
    use std::pin::Pin;
    use std::sync::Arc;
    #[lock(mutex, async)] #[derive(Default)] pub struct Mutex<T>;
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Mutex<T> {}
        pub fn const_new(t: T) -> Mutex<T> {}
        #[acquires(exclusive)] #[cancel(loses_place)] pub async fn lock(&self) -> MutexGuard<'_, T> {}
        #[acquires(exclusive)] #[cancel(loses_place)] pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
        #[blocks(runtime)] #[panics_in_runtime] #[acquires(exclusive)] #[instead("{self}.lock().await")] pub fn blocking_lock(&self) -> MutexGuard<'_, T> {}
        #[blocks(runtime)] #[panics_in_runtime] #[acquires(exclusive)] #[instead("{self}.lock_owned().await")] pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
        #[acquires(exclusive, try)] pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> {}
        #[acquires(exclusive, try)] pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError> {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> From<T> for Mutex<T> {}
    pub struct TryLockError;
    #[guard] pub struct MutexGuard<'a, T>;
    impl<T> MutexGuard<'_, T> {
        #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: MutexGuard<T>, f: F) -> MappedMutexGuard<'_, U> {}
        #[runs_inline(f)] pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: MutexGuard<T>, f: F) -> Result<MappedMutexGuard<'_, U>, MutexGuard<'_, T>> {}
        pub fn mutex(this: &MutexGuard<T>) -> &Mutex<T> {}
    }
    impl<T> Deref for MutexGuard<'_, T> { type Target = T; }
    impl<T> DerefMut for MutexGuard<'_, T> {}
    #[guard] pub struct OwnedMutexGuard<T>;
    impl<T> OwnedMutexGuard<T> {
        #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: OwnedMutexGuard<T>, f: F) -> OwnedMappedMutexGuard<T, U> {}
        #[runs_inline(f)] pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: OwnedMutexGuard<T>, f: F) -> Result<OwnedMappedMutexGuard<T, U>, OwnedMutexGuard<T>> {}
        pub fn mutex(this: &OwnedMutexGuard<T>) -> &Arc<Mutex<T>> {}
    }
    impl<T> Deref for OwnedMutexGuard<T> { type Target = T; }
    impl<T> DerefMut for OwnedMutexGuard<T> {}
    #[guard] pub struct MappedMutexGuard<'a, T>;
    impl<T> MappedMutexGuard<'_, T> {
        #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: MappedMutexGuard<T>, f: F) -> MappedMutexGuard<'_, U> {}
        #[runs_inline(f)] pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: MappedMutexGuard<T>, f: F) -> Result<MappedMutexGuard<'_, U>, MappedMutexGuard<'_, T>> {}
    }
    impl<T> Deref for MappedMutexGuard<'_, T> { type Target = T; }
    impl<T> DerefMut for MappedMutexGuard<'_, T> {}
    #[guard] pub struct OwnedMappedMutexGuard<T, U = T>;
    impl<T, U> OwnedMappedMutexGuard<T, U> {
        #[runs_inline(f)] pub fn map<S, F: FnOnce(&mut U) -> &mut S>(this: OwnedMappedMutexGuard<T, U>, f: F) -> OwnedMappedMutexGuard<T, S> {}
        #[runs_inline(f)] pub fn try_map<S, F: FnOnce(&mut U) -> Option<&mut S>>(this: OwnedMappedMutexGuard<T, U>, f: F) -> Result<OwnedMappedMutexGuard<T, S>, OwnedMappedMutexGuard<T, U>> {}
    }
    impl<T, U> Deref for OwnedMappedMutexGuard<T, U> { type Target = U; }
    impl<T, U> DerefMut for OwnedMappedMutexGuard<T, U> {}

    #[lock(rwlock, async)] #[derive(Default)] pub struct RwLock<T>;
    impl<T> RwLock<T> {
        pub fn new(value: T) -> RwLock<T> {}
        pub fn const_new(value: T) -> RwLock<T> {}
        pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T> {}
        #[acquires(shared)] #[cancel(loses_place)] pub async fn read(&self) -> RwLockReadGuard<'_, T> {}
        #[acquires(shared)] #[cancel(loses_place)] pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T> {}
        #[acquires(exclusive)] #[cancel(loses_place)] pub async fn write(&self) -> RwLockWriteGuard<'_, T> {}
        #[acquires(exclusive)] #[cancel(loses_place)] pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T> {}
        #[blocks(runtime)] #[panics_in_runtime] #[acquires(shared)] #[instead("{self}.read().await")] pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> {}
        #[blocks(runtime)] #[panics_in_runtime] #[acquires(exclusive)] #[instead("{self}.write().await")] pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> {}
        #[acquires(shared, try)] pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> {}
        #[acquires(shared, try)] pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError> {}
        #[acquires(exclusive, try)] pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> {}
        #[acquires(exclusive, try)] pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError> {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> From<T> for RwLock<T> {}
    #[guard] pub struct RwLockReadGuard<'a, T>;
    impl<T> RwLockReadGuard<'_, T> {
        #[runs_inline(f)] pub fn map<F: FnOnce(&T) -> &U, U>(this: RwLockReadGuard<T>, f: F) -> RwLockReadGuard<'_, U> {}
        #[runs_inline(f)] pub fn try_map<F: FnOnce(&T) -> Option<&U>, U>(this: RwLockReadGuard<T>, f: F) -> Result<RwLockReadGuard<'_, U>, RwLockReadGuard<'_, T>> {}
    }
    impl<T> Deref for RwLockReadGuard<'_, T> { type Target = T; }
    #[guard] pub struct RwLockWriteGuard<'a, T>;
    impl<T> RwLockWriteGuard<'_, T> {
        #[runs_inline(f)] pub fn map<F: FnOnce(&mut T) -> &mut U, U>(this: RwLockWriteGuard<T>, f: F) -> RwLockMappedWriteGuard<'_, U> {}
        #[runs_inline(f)] pub fn downgrade_map<F: FnOnce(&T) -> &U, U>(this: RwLockWriteGuard<T>, f: F) -> RwLockReadGuard<'_, U> {}
        #[runs_inline(f)] pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: RwLockWriteGuard<T>, f: F) -> Result<RwLockMappedWriteGuard<'_, U>, RwLockWriteGuard<'_, T>> {}
        #[runs_inline(f)] pub fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U>(this: RwLockWriteGuard<T>, f: F) -> Result<RwLockReadGuard<'_, U>, RwLockWriteGuard<'_, T>> {}
        pub fn into_mapped(this: RwLockWriteGuard<T>) -> RwLockMappedWriteGuard<'_, T> {}
        pub fn downgrade(self) -> RwLockReadGuard<'_, T> {}
    }
    impl<T> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
    impl<T> DerefMut for RwLockWriteGuard<'_, T> {}
    #[guard] pub struct RwLockMappedWriteGuard<'a, T>;
    impl<T> RwLockMappedWriteGuard<'_, T> {
        #[runs_inline(f)] pub fn map<F: FnOnce(&mut T) -> &mut U, U>(this: RwLockMappedWriteGuard<T>, f: F) -> RwLockMappedWriteGuard<'_, U> {}
        #[runs_inline(f)] pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: RwLockMappedWriteGuard<T>, f: F) -> Result<RwLockMappedWriteGuard<'_, U>, RwLockMappedWriteGuard<'_, T>> {}
    }
    impl<T> Deref for RwLockMappedWriteGuard<'_, T> { type Target = T; }
    impl<T> DerefMut for RwLockMappedWriteGuard<'_, T> {}
    #[guard] pub struct OwnedRwLockReadGuard<T, U = T>;
    impl<T, U> OwnedRwLockReadGuard<T, U> {
        #[runs_inline(f)] pub fn map<F: FnOnce(&U) -> &V, V>(this: OwnedRwLockReadGuard<T, U>, f: F) -> OwnedRwLockReadGuard<T, V> {}
        #[runs_inline(f)] pub fn try_map<F: FnOnce(&U) -> Option<&V>, V>(this: OwnedRwLockReadGuard<T, U>, f: F) -> Result<OwnedRwLockReadGuard<T, V>, OwnedRwLockReadGuard<T, U>> {}
        pub fn rwlock(this: &OwnedRwLockReadGuard<T, U>) -> &Arc<RwLock<T>> {}
    }
    impl<T, U> Deref for OwnedRwLockReadGuard<T, U> { type Target = U; }
    #[guard] pub struct OwnedRwLockWriteGuard<T>;
    impl<T> OwnedRwLockWriteGuard<T> {
        #[runs_inline(f)] pub fn map<F: FnOnce(&mut T) -> &mut U, U>(this: OwnedRwLockWriteGuard<T>, f: F) -> OwnedRwLockMappedWriteGuard<T, U> {}
        #[runs_inline(f)] pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: OwnedRwLockWriteGuard<T>, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, OwnedRwLockWriteGuard<T>> {}
        #[runs_inline(f)] pub fn downgrade_map<F: FnOnce(&T) -> &U, U>(this: OwnedRwLockWriteGuard<T>, f: F) -> OwnedRwLockReadGuard<T, U> {}
        #[runs_inline(f)] pub fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U>(this: OwnedRwLockWriteGuard<T>, f: F) -> Result<OwnedRwLockReadGuard<T, U>, OwnedRwLockWriteGuard<T>> {}
        pub fn into_mapped(this: OwnedRwLockWriteGuard<T>) -> OwnedRwLockMappedWriteGuard<T> {}
        pub fn rwlock(this: &OwnedRwLockWriteGuard<T>) -> &Arc<RwLock<T>> {}
        pub fn downgrade(self) -> OwnedRwLockReadGuard<T> {}
    }
    impl<T> Deref for OwnedRwLockWriteGuard<T> { type Target = T; }
    impl<T> DerefMut for OwnedRwLockWriteGuard<T> {}
    #[guard] pub struct OwnedRwLockMappedWriteGuard<T, U = T>;
    impl<T, U> OwnedRwLockMappedWriteGuard<T, U> {
        #[runs_inline(f)] pub fn map<F: FnOnce(&mut U) -> &mut V, V>(this: OwnedRwLockMappedWriteGuard<T, U>, f: F) -> OwnedRwLockMappedWriteGuard<T, V> {}
        #[runs_inline(f)] pub fn try_map<F: FnOnce(&mut U) -> Option<&mut V>, V>(this: OwnedRwLockMappedWriteGuard<T, U>, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, OwnedRwLockMappedWriteGuard<T, U>> {}
        pub fn rwlock(this: &OwnedRwLockMappedWriteGuard<T, U>) -> &Arc<RwLock<T>> {}
    }
    impl<T, U> Deref for OwnedRwLockMappedWriteGuard<T, U> { type Target = U; }
    impl<T, U> DerefMut for OwnedRwLockMappedWriteGuard<T, U> {}

    #[lock(permit, async)] pub struct Semaphore;
    impl Semaphore {
        pub const MAX_PERMITS: usize = 0;
        pub fn new(permits: usize) -> Semaphore {}
        pub fn const_new(permits: usize) -> Semaphore {}
        pub fn available_permits(&self) -> usize {}
        pub fn add_permits(&self, n: usize) {}
        pub fn forget_permits(&self, n: usize) -> usize {}
        #[acquires(permit)] #[cancel(loses_place)] pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {}
        #[acquires(permit, many)] #[cancel(loses_place)] pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> {}
        #[acquires(permit)] #[cancel(loses_place)] pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {}
        #[acquires(permit, many)] #[cancel(loses_place)] pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {}
        #[acquires(permit, try)] pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError> {}
        #[acquires(permit, try, many)] pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError> {}
        #[acquires(permit, try)] pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
        #[acquires(permit, try, many)] pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
        #[blocks(runtime)] #[panics_in_runtime] #[acquires(permit)] #[instead("{self}.acquire().await")] pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {}
        #[blocks(runtime)] #[panics_in_runtime] #[acquires(permit, many)] #[instead("{self}.acquire_many({0}).await")] pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> {}
        #[blocks(runtime)] #[panics_in_runtime] #[acquires(permit)] #[instead("{self}.acquire_owned().await")] pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {}
        #[blocks(runtime)] #[panics_in_runtime] #[acquires(permit, many)] #[instead("{self}.acquire_many_owned({0}).await")] pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {}
        pub fn close(&self) {}
        pub fn is_closed(&self) -> bool {}
    }
    #[guard] pub struct SemaphorePermit<'a>;
    impl SemaphorePermit<'_> {
        pub fn forget(self) {}
        pub fn merge(&mut self, other: SemaphorePermit) {}
        pub fn split(&mut self, n: usize) -> Option<SemaphorePermit<'_>> {}
        pub fn num_permits(&self) -> usize {}
    }
    #[guard] pub struct OwnedSemaphorePermit;
    impl OwnedSemaphorePermit {
        pub fn forget(self) {}
        pub fn merge(&mut self, other: OwnedSemaphorePermit) {}
        pub fn split(&mut self, n: usize) -> Option<OwnedSemaphorePermit> {}
        pub fn semaphore(&self) -> &Arc<Semaphore> {}
        pub fn num_permits(&self) -> usize {}
    }
    pub struct AcquireError;
    pub enum TryAcquireError { Closed, NoPermits }

    #[derive(Default)] pub struct Notify;
    impl Notify {
        pub fn new() -> Notify {}
        pub fn const_new() -> Notify {}
        #[waits(peer)] #[cancel(loses_place)] pub fn notified(&self) -> Notified<'_> {}
        #[waits(peer)] #[cancel(loses_place)] pub fn notified_owned(self: Arc<Self>) -> OwnedNotified {}
        #[notifies(next)] pub fn notify_one(&self) {}
        #[notifies(next)] pub fn notify_last(&self) {}
        #[notifies(waiting)] pub fn notify_waiters(&self) {}
    }
    #[lazy] #[independent] pub struct Notified<'a>;
    impl Notified<'_> { pub fn enable(self: Pin<&mut Self>) -> bool {} }
    impl Future for Notified<'_> { type Output = (); }
    #[lazy] #[independent] pub struct OwnedNotified;
    impl OwnedNotified { pub fn enable(self: Pin<&mut Self>) -> bool {} }
    impl Future for OwnedNotified { type Output = (); }
    pub mod futures { pub use super::{Notified, OwnedNotified}; }
    pub struct Barrier;
    impl Barrier {
        pub fn new(n: usize) -> Barrier {}
        #[waits(peer)] #[cancel(loses_data)] pub async fn wait(&self) -> BarrierWaitResult {}
    }
    #[derive(Clone)] pub struct BarrierWaitResult;
    impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }
    #[derive(Clone, Default)] #[set_once] pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T> {}
        pub fn const_new() -> OnceCell<T> {}
        pub fn new_with(value: Option<T>) -> OnceCell<T> {}
        pub fn initialized(&self) -> bool {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), SetError<T>> {}
        #[runs_inline(f)] pub async fn get_or_init<F: FnOnce() -> Fut, Fut: Future<Output = T>>(&self, f: F) -> &T {}
        #[runs_inline(f)] pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E> {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    pub enum SetError<T> { AlreadyInitializedError(T), InitializingError(T) }
    #[derive(Clone, Default)] pub struct SetOnce<T>;
    impl<T> SetOnce<T> {
        pub fn new() -> SetOnce<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn set(&self, value: T) -> Result<(), SetOnceError<T>> {}
        #[cancel(safe)] pub async fn wait(&self) -> &T {}
    }
    pub struct SetOnceError<T>(pub T);

    pub mod mpsc {
        use std::task::{Context, Poll};
        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}
        #[unbounded] pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
        #[shared] #[sender] #[derive(Clone)] pub struct Sender<T>;
        impl<T> Sender<T> {
            #[waits(room)] #[cancel(loses_place)] pub async fn send(&self, value: T) -> Result<(), error::SendError<T>> {}
            #[cancel(safe)] pub async fn closed(&self) {}
            pub fn try_send(&self, message: T) -> Result<(), error::TrySendError<T>> {}
            #[waits(time)] #[cancel(loses_place)] pub async fn send_timeout(&self, value: T, timeout: std::time::Duration) -> Result<(), error::SendTimeoutError<T>> {}
            #[blocks(runtime)] #[panics_in_runtime] #[instead("{self}.send({0}).await")] pub fn blocking_send(&self, value: T) -> Result<(), error::SendError<T>> {}
            pub fn is_closed(&self) -> bool {}
            #[waits(room)] #[cancel(loses_place)] pub async fn reserve(&self) -> Result<Permit<'_, T>, error::SendError<()>> {}
            #[waits(room)] #[cancel(loses_place)] pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, error::SendError<()>> {}
            #[waits(room)] #[cancel(loses_place)] pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, error::SendError<()>> {}
            pub fn try_reserve(&self) -> Result<Permit<'_, T>, error::TrySendError<()>> {}
            pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, error::TrySendError<Sender<T>>> {}
            pub fn same_channel(&self, other: &Sender<T>) -> bool {}
            pub fn capacity(&self) -> usize {}
            pub fn max_capacity(&self) -> usize {}
            pub fn downgrade(&self) -> WeakSender<T> {}
            pub fn strong_count(&self) -> usize {}
        }
        #[shared] #[derive(Clone)] pub struct WeakSender<T>;
        impl<T> WeakSender<T> { pub fn upgrade(&self) -> Option<Sender<T>> {} }
        pub struct Permit<'a, T>;
        impl<T> Permit<'_, T> { pub fn send(self, value: T) {} }
        pub struct OwnedPermit<T>;
        impl<T> OwnedPermit<T> {
            pub fn send(self, value: T) -> Sender<T> {}
            pub fn release(self) -> Sender<T> {}
        }
        pub struct PermitIterator<'a, T>;
        impl<T> Iterator for PermitIterator<'_, T> { type Item = Permit<'_, T>; }
        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub async fn recv(&mut self) -> Option<T> {}
            #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            #[peeks] pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
            #[blocks(runtime)] #[panics_in_runtime] #[instead("{self}.recv().await")] pub fn blocking_recv(&mut self) -> Option<T> {}
            #[blocks(runtime)] #[panics_in_runtime] #[instead("{self}.recv_many({0}, {1}).await")] pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn close(&mut self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn capacity(&self) -> usize {}
            pub fn max_capacity(&self) -> usize {}
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {}
        }
        #[shared] #[sender] #[derive(Clone)] pub struct UnboundedSender<T>;
        impl<T> UnboundedSender<T> {
            pub fn send(&self, message: T) -> Result<(), error::SendError<T>> {}
            #[cancel(safe)] pub async fn closed(&self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn same_channel(&self, other: &UnboundedSender<T>) -> bool {}
            pub fn downgrade(&self) -> WeakUnboundedSender<T> {}
        }
        #[shared] #[derive(Clone)] pub struct WeakUnboundedSender<T>;
        impl<T> WeakUnboundedSender<T> { pub fn upgrade(&self) -> Option<UnboundedSender<T>> {} }
        pub struct UnboundedReceiver<T>;
        impl<T> UnboundedReceiver<T> {
            #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub async fn recv(&mut self) -> Option<T> {}
            #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            #[peeks] pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
            #[blocks(runtime)] #[panics_in_runtime] #[instead("{self}.recv().await")] pub fn blocking_recv(&mut self) -> Option<T> {}
            #[blocks(runtime)] #[panics_in_runtime] #[instead("{self}.recv_many({0}, {1}).await")] pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize {}
            pub fn close(&mut self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>> {}
        }
        pub mod error {
            #[derive(Clone, Copy)] pub struct SendError<T>(pub T);
            #[derive(Clone, Copy)] pub enum TrySendError<T> { Full(T), Closed(T) }
            #[derive(Clone, Copy)] pub enum TryRecvError { Empty, Disconnected }
            #[derive(Clone, Copy)] pub enum SendTimeoutError<T> { Timeout(T), Closed(T) }
        }
    }
    pub mod oneshot {
        use std::task::{Context, Poll};
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T> {}
            #[cancel(safe)] pub async fn closed(&mut self) {}
            pub fn is_closed(&self) -> bool {}
            pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()> {}
        }
        #[independent] pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub fn close(&mut self) {}
            pub fn is_terminated(&self) -> bool {}
            pub fn is_empty(&self) -> bool {}
            #[peeks] pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
            #[blocks(runtime)] #[panics_in_runtime] #[instead("{self}.await")] pub fn blocking_recv(self) -> Result<T, error::RecvError> {}
        }
        impl<T> Future for Receiver<T> { type Output = Result<T, error::RecvError>; }
        pub mod error {
            #[derive(Clone)] pub struct RecvError;
            #[derive(Clone)] pub enum TryRecvError { Empty, Closed }
        }
    }
    pub mod broadcast {
        pub fn channel<T>(capacity: usize) -> (Sender<T>, Receiver<T>) {}
        #[shared] #[sender] #[derive(Clone)] pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn new(capacity: usize) -> Sender<T> {}
            #[reaches] pub fn send(&self, value: T) -> Result<usize, error::SendError<T>> {}
            #[listens] pub fn subscribe(&self) -> Receiver<T> {}
            pub fn downgrade(&self) -> WeakSender<T> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn receiver_count(&self) -> usize {}
            pub async fn closed(&self) {}
        }
        #[shared] #[derive(Clone)] pub struct WeakSender<T>;
        impl<T> WeakSender<T> { pub fn upgrade(&self) -> Option<Sender<T>> {} }
        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn is_closed(&self) -> bool {}
            pub fn resubscribe(&self) -> Receiver<T> {}
            #[waits(peer)] #[cancel(safe)] #[takes] #[ends] #[lags] pub async fn recv(&mut self) -> Result<T, error::RecvError> {}
            #[peeks] pub fn try_recv(&mut self) -> Result<T, error::TryRecvError> {}
            #[blocks(runtime)] #[panics_in_runtime] #[instead("{self}.recv().await")] pub fn blocking_recv(&mut self) -> Result<T, error::RecvError> {}
        }
        pub mod error {
            pub struct SendError<T>(pub T);
            #[derive(Clone)] pub enum RecvError { Closed, Lagged(u64) }
            #[derive(Clone)] pub enum TryRecvError { Empty, Closed, Lagged(u64) }
        }
    }
    pub mod watch {
        pub fn channel<T>(init: T) -> (Sender<T>, Receiver<T>) {}
        #[shared] #[sender] #[derive(Clone, Default)] pub struct Sender<T>;
        impl<T> Sender<T> {
            pub fn new(init: T) -> Sender<T> {}
            pub fn send(&self, value: T) -> Result<(), error::SendError<T>> {}
            #[runs_inline(modify)] pub fn send_modify<F: FnOnce(&mut T)>(&self, modify: F) {}
            #[runs_inline(modify)] pub fn send_if_modified<F: FnOnce(&mut T) -> bool>(&self, modify: F) -> bool {}
            pub fn send_replace(&self, value: T) -> T {}
            pub fn borrow(&self) -> Ref<'_, T> {}
            pub fn is_closed(&self) -> bool {}
            #[cancel(safe)] pub async fn closed(&self) {}
            pub fn subscribe(&self) -> Receiver<T> {}
            pub fn receiver_count(&self) -> usize {}
            pub fn sender_count(&self) -> usize {}
        }
        #[derive(Clone)] pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub fn borrow(&self) -> Ref<'_, T> {}
            pub fn borrow_and_update(&mut self) -> Ref<'_, T> {}
            pub fn has_changed(&self) -> Result<bool, error::RecvError> {}
            pub fn mark_changed(&mut self) {}
            pub fn mark_unchanged(&mut self) {}
            #[waits(peer)] #[cancel(safe)] #[ends] pub async fn changed(&mut self) -> Result<(), error::RecvError> {}
            #[waits(peer)] #[cancel(safe)] #[runs_inline(f)] pub async fn wait_for(&mut self, f: impl FnMut(&T) -> bool) -> Result<Ref<'_, T>, error::RecvError> {}
            pub fn same_channel(&self, other: &Receiver<T>) -> bool {}
        }
        #[hostile_across_await("it holds the value's read lock: senders block their thread meanwhile, and another `borrow` may deadlock")] pub struct Ref<'a, T>;
        impl<T> Ref<'_, T> { pub fn has_changed(&self) -> bool {} }
        impl<T> std::ops::Deref for Ref<'_, T> { type Target = T; }
        pub mod error {
            #[derive(Clone, Copy)] pub struct SendError<T>(pub T);
            #[derive(Clone)] pub struct RecvError;
        }
    }
}

pub mod net {
    use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
    use std::io;
    use std::net::SocketAddr;
    use std::path::Path;
    use std::time::Duration;
    pub use tcp::TcpListener;
    pub use tcp::TcpSocket;
    pub use tcp::TcpStream;
    pub use unix::{UnixDatagram, UnixListener, UnixStream};
    pub trait ToSocketAddrs {}
    impl<T> ToSocketAddrs for T {}
    pub async fn lookup_host<T: ToSocketAddrs>(host: T) -> io::Result<impl Iterator<Item = SocketAddr>> {}
    pub mod tcp {
        use super::*;
        pub struct TcpListener;
        impl TcpListener {
            #[needs_runtime] #[listens] pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
            #[cancel(safe)] #[takes] #[serves] pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
            #[needs_runtime] pub fn from_std(listener: std::net::TcpListener) -> io::Result<TcpListener> {}
            pub fn into_std(self) -> io::Result<std::net::TcpListener> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
            pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        }
        pub struct TcpStream;
        impl TcpStream {
            #[needs_runtime] #[no_timeout] #[reaches] pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
            #[needs_runtime] pub fn from_std(stream: std::net::TcpStream) -> io::Result<TcpStream> {}
            pub fn into_std(self) -> io::Result<std::net::TcpStream> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            #[cancel(safe)] pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
            #[cancel(safe)] pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[cancel(safe)] pub async fn readable(&self) -> io::Result<()> {}
            #[cancel(safe)] pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            #[runs_inline(f)] pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
            #[runs_inline(f)] pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
            pub fn nodelay(&self) -> io::Result<bool> {}
            pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
            pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()> {}
            pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
            pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
            pub fn split(&mut self) -> (ReadHalf<'_>, WriteHalf<'_>) {}
            pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf) {}
        }
        impl AsyncRead for TcpStream {}
        impl AsyncWrite for TcpStream {}
        pub struct ReadHalf<'a>;
        impl ReadHalf<'_> {
            #[cancel(safe)] pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
            #[cancel(safe)] pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[cancel(safe)] pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncRead for ReadHalf<'_> {}
        pub struct WriteHalf<'a>;
        impl WriteHalf<'_> {
            #[cancel(safe)] pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[cancel(safe)] pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncWrite for WriteHalf<'_> {}
        pub struct OwnedReadHalf;
        impl OwnedReadHalf {
            #[cancel(safe)] pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
            #[cancel(safe)] pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError> {}
            #[cancel(safe)] pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncRead for OwnedReadHalf {}
        pub struct OwnedWriteHalf;
        impl OwnedWriteHalf {
            #[cancel(safe)] pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError> {}
            pub fn forget(self) {}
            #[cancel(safe)] pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        }
        impl AsyncWrite for OwnedWriteHalf {}
        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
        pub struct TcpSocket;
        impl TcpSocket {
            pub fn new_v4() -> io::Result<TcpSocket> {}
            pub fn new_v6() -> io::Result<TcpSocket> {}
            pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()> {}
            pub fn set_reuseaddr(&self, reuseaddr: bool) -> io::Result<()> {}
            pub fn set_reuseport(&self, reuseport: bool) -> io::Result<()> {}
            pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
            pub fn set_send_buffer_size(&self, size: u32) -> io::Result<()> {}
            pub fn set_recv_buffer_size(&self, size: u32) -> io::Result<()> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
            pub fn bind(&self, addr: SocketAddr) -> io::Result<()> {}
            #[no_timeout] pub async fn connect(self, addr: SocketAddr) -> io::Result<TcpStream> {}
            pub fn listen(self, backlog: u32) -> io::Result<TcpListener> {}
            pub fn from_std_stream(std_stream: std::net::TcpStream) -> TcpSocket {}
        }
    }
    pub struct UdpSocket;
    impl UdpSocket {
        #[needs_runtime] pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
        pub fn from_std(socket: std::net::UdpSocket) -> io::Result<UdpSocket> {}
        pub fn into_std(self) -> io::Result<std::net::UdpSocket> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
        #[cancel(safe)] pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
        #[cancel(safe)] pub async fn readable(&self) -> io::Result<()> {}
        #[cancel(safe)] pub async fn writable(&self) -> io::Result<()> {}
        #[cancel(safe)] pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        #[cancel(safe)] #[takes] #[no_timeout] pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        #[cancel(safe)] pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
        #[cancel(safe)] #[takes] #[no_timeout] pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        #[cancel(safe)] #[takes] pub async fn recv_buf_from<B>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)> {}
        #[cancel(safe)] pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        #[cancel(safe)] pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        #[cancel(safe)] #[takes] #[no_timeout] pub async fn recv_buf<B>(&self, buf: &mut B) -> io::Result<usize> {}
        pub fn try_send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> io::Result<usize> {}
        pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        #[runs_inline(f)] pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
        #[runs_inline(f)] pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
        pub fn set_broadcast(&self, on: bool) -> io::Result<()> {}
        pub fn join_multicast_v4(&self, multiaddr: std::net::Ipv4Addr, interface: std::net::Ipv4Addr) -> io::Result<()> {}
    }
    pub mod unix {
        use super::*;
        #[derive(Clone)] pub struct SocketAddr;
        impl SocketAddr { pub fn as_pathname(&self) -> Option<&Path> {} }
        pub struct UnixListener;
        impl UnixListener {
            #[needs_runtime] #[listens] pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {}
            pub fn from_std(listener: std::os::unix::net::UnixListener) -> io::Result<UnixListener> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
            #[cancel(safe)] #[takes] #[serves] pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {}
        }
        pub struct UnixStream;
        impl UnixStream {
            #[needs_runtime] #[reaches] pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {}
            #[cancel(safe)] pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[runs_inline(f)] pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
            #[runs_inline(f)] pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
            #[cancel(safe)] pub async fn readable(&self) -> io::Result<()> {}
            #[cancel(safe)] pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn from_std(stream: std::os::unix::net::UnixStream) -> io::Result<UnixStream> {}
            pub fn pair() -> io::Result<(UnixStream, UnixStream)> {}
            pub fn local_addr(&self) -> io::Result<SocketAddr> {}
            pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
            pub fn into_std(self) -> io::Result<std::os::unix::net::UnixStream> {}
            pub fn peer_cred(&self) -> io::Result<UCred> {}
            pub fn split(&mut self) -> (ReadHalf<'_>, WriteHalf<'_>) {}
            pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf) {}
        }
        impl AsyncRead for UnixStream {}
        impl AsyncWrite for UnixStream {}
        #[derive(Clone, Copy)] pub struct UCred;
        impl UCred {
            pub fn uid(&self) -> u32 {}
            pub fn gid(&self) -> u32 {}
            pub fn pid(&self) -> Option<i32> {}
        }
        pub struct ReadHalf<'a>;
        impl ReadHalf<'_> {
            #[cancel(safe)] pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[cancel(safe)] pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
        }
        impl AsyncRead for ReadHalf<'_> {}
        pub struct WriteHalf<'a>;
        impl WriteHalf<'_> {
            #[cancel(safe)] pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[cancel(safe)] pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
        }
        impl AsyncWrite for WriteHalf<'_> {}
        pub struct OwnedReadHalf;
        impl OwnedReadHalf {
            pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError> {}
            #[cancel(safe)] pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[cancel(safe)] pub async fn readable(&self) -> io::Result<()> {}
            pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
        }
        impl AsyncRead for OwnedReadHalf {}
        pub struct OwnedWriteHalf;
        impl OwnedWriteHalf {
            pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError> {}
            pub fn forget(self) {}
            #[cancel(safe)] pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[cancel(safe)] pub async fn writable(&self) -> io::Result<()> {}
            pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
        }
        impl AsyncWrite for OwnedWriteHalf {}
        pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
        pub struct UnixDatagram;
        impl UnixDatagram {
            pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {}
            pub fn unbound() -> io::Result<UnixDatagram> {}
            pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
            pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
            #[cancel(safe)] pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
            #[cancel(safe)] #[takes] pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
            #[cancel(safe)] pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], target: P) -> io::Result<usize> {}
            #[cancel(safe)] pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
            #[cancel(safe)] pub async fn readable(&self) -> io::Result<()> {}
            #[cancel(safe)] pub async fn writable(&self) -> io::Result<()> {}
            #[runs_inline(f)] pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
            #[runs_inline(f)] pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
            #[cancel(safe)] #[takes] pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        }
    }
}

pub mod fs {
    use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
    use std::fs::{FileType, Metadata, Permissions};
    use std::io;
    use std::path::{Path, PathBuf};
    #[needs_runtime] #[waits(disk)] pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
    #[needs_runtime] pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<u64> {}
    #[needs_runtime] pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()> {}
    #[needs_runtime] pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
    #[needs_runtime] pub async fn hard_link(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
    #[needs_runtime] #[waits(disk)] pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
    #[needs_runtime] #[waits(disk)] pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>> {}
    #[needs_runtime] #[waits(disk)] pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir> {}
    #[needs_runtime] pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf> {}
    #[needs_runtime] #[waits(disk)] pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String> {}
    #[needs_runtime] pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()> {}
    #[needs_runtime] pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()> {}
    #[needs_runtime] pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()> {}
    #[needs_runtime] pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()> {}
    #[needs_runtime] pub async fn set_permissions(path: impl AsRef<Path>, perm: Permissions) -> io::Result<()> {}
    #[needs_runtime] pub async fn symlink(original: impl AsRef<Path>, link: impl AsRef<Path>) -> io::Result<()> {}
    #[needs_runtime] pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata> {}
    #[needs_runtime] #[waits(disk)] pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool> {}
    #[needs_runtime] #[waits(disk)] pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> io::Result<()> {}
    #[must_flush("its last write goes on when the call is done, and may fail unseen")] pub struct File;
    impl File {
        #[needs_runtime] #[waits(disk)] pub async fn open(path: impl AsRef<Path>) -> io::Result<File> {}
        #[needs_runtime] #[waits(disk)] pub async fn create(path: impl AsRef<Path>) -> io::Result<File> {}
        #[needs_runtime] pub async fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn options() -> OpenOptions {}
        pub fn from_std(std: std::fs::File) -> File {}
        pub async fn sync_all(&self) -> io::Result<()> {}
        pub async fn sync_data(&self) -> io::Result<()> {}
        pub async fn set_len(&self, size: u64) -> io::Result<()> {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn try_clone(&self) -> io::Result<File> {}
        pub async fn into_std(self) -> std::fs::File {}
        pub fn try_into_std(self) -> Result<std::fs::File, File> {}
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
        pub async fn set_times(&self, times: std::fs::FileTimes) -> io::Result<()> {}
        pub fn set_max_buf_size(&mut self, max_buf_size: usize) {}
    }
    impl AsyncRead for File {}
    impl AsyncSeek for File {}
    impl AsyncWrite for File {}
    impl From<std::fs::File> for File {}
    #[derive(Clone, Default)] pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions {}
        #[needs_runtime] pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File> {}
    }
    #[derive(Default)] pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> DirBuilder {}
        pub fn recursive(&mut self, recursive: bool) -> &mut DirBuilder {}
        pub async fn create(&self, path: impl AsRef<Path>) -> io::Result<()> {}
    }
    pub struct ReadDir;
    impl ReadDir { #[cancel(safe)] #[takes] pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>> {} }
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub fn file_name(&self) -> std::ffi::OsString {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn file_type(&self) -> io::Result<FileType> {}
    }
}

pub mod io {
    use std::ops::DerefMut;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    pub use std::io::{Error, ErrorKind, Result, SeekFrom};
    pub trait AsyncRead { fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>>; }
    pub trait AsyncWrite {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
        fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
        fn is_write_vectored(&self) -> bool {}
    }
    pub trait AsyncBufRead: AsyncRead {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }
    pub trait AsyncSeek {
        fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> Result<()>;
        fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<u64>>;
    }
    impl<T: AsyncRead> AsyncRead for Box<T> {}
    impl<T: AsyncRead> AsyncRead for &mut T {}
    impl<P: DerefMut> AsyncRead for Pin<P> {}
    impl AsyncRead for &[u8] {}
    impl<T> AsyncRead for std::io::Cursor<T> {}
    impl<T: AsyncWrite> AsyncWrite for Box<T> {}
    impl<T: AsyncWrite> AsyncWrite for &mut T {}
    impl<P: DerefMut> AsyncWrite for Pin<P> {}
    impl AsyncWrite for Vec<u8> {}
    impl<T> AsyncWrite for std::io::Cursor<T> {}
    impl<T: AsyncBufRead> AsyncBufRead for Box<T> {}
    impl<T: AsyncBufRead> AsyncBufRead for &mut T {}
    impl AsyncBufRead for &[u8] {}
    impl<T> AsyncBufRead for std::io::Cursor<T> {}
    impl<T> AsyncSeek for std::io::Cursor<T> {}

    pub trait AsyncReadExt: AsyncRead {
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R> {}
        #[cancel(safe)] #[takes] async fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[cancel(safe)] #[takes] async fn read_buf<B>(&mut self, buf: &mut B) -> Result<usize> {}
        #[cancel(loses_data)] #[takes] async fn read_exact(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[cancel(safe)] #[takes] async fn read_u8(&mut self) -> Result<u8> {}
        #[cancel(safe)] #[takes] async fn read_i8(&mut self) -> Result<i8> {}
        #[cancel(loses_data)] #[takes] async fn read_u16(&mut self) -> Result<u16> {}
        #[cancel(loses_data)] #[takes] async fn read_i16(&mut self) -> Result<i16> {}
        #[cancel(loses_data)] #[takes] async fn read_u32(&mut self) -> Result<u32> {}
        #[cancel(loses_data)] #[takes] async fn read_i32(&mut self) -> Result<i32> {}
        #[cancel(loses_data)] #[takes] async fn read_u64(&mut self) -> Result<u64> {}
        #[cancel(loses_data)] #[takes] async fn read_i64(&mut self) -> Result<i64> {}
        #[cancel(loses_data)] #[takes] async fn read_u128(&mut self) -> Result<u128> {}
        #[cancel(loses_data)] #[takes] async fn read_i128(&mut self) -> Result<i128> {}
        #[cancel(loses_data)] #[takes] async fn read_f32(&mut self) -> Result<f32> {}
        #[cancel(loses_data)] #[takes] async fn read_f64(&mut self) -> Result<f64> {}
        #[cancel(loses_data)] #[takes] async fn read_u16_le(&mut self) -> Result<u16> {}
        #[cancel(loses_data)] #[takes] async fn read_i16_le(&mut self) -> Result<i16> {}
        #[cancel(loses_data)] #[takes] async fn read_u32_le(&mut self) -> Result<u32> {}
        #[cancel(loses_data)] #[takes] async fn read_i32_le(&mut self) -> Result<i32> {}
        #[cancel(loses_data)] #[takes] async fn read_u64_le(&mut self) -> Result<u64> {}
        #[cancel(loses_data)] #[takes] async fn read_i64_le(&mut self) -> Result<i64> {}
        #[cancel(loses_data)] #[takes] async fn read_u128_le(&mut self) -> Result<u128> {}
        #[cancel(loses_data)] #[takes] async fn read_i128_le(&mut self) -> Result<i128> {}
        #[cancel(loses_data)] #[takes] async fn read_f32_le(&mut self) -> Result<f32> {}
        #[cancel(loses_data)] #[takes] async fn read_f64_le(&mut self) -> Result<f64> {}
        #[cancel(loses_data)] #[takes] async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[cancel(loses_data)] #[takes] async fn read_to_string(&mut self, dst: &mut String) -> Result<usize> {}
        fn take(self, limit: u64) -> Take<Self> {}
    }
    impl<R: AsyncRead> AsyncReadExt for R {}
    pub trait AsyncWriteExt: AsyncWrite {
        #[cancel(safe)] #[writes] async fn write(&mut self, src: &[u8]) -> Result<usize> {}
        #[cancel(safe)] #[writes] async fn write_vectored(&mut self, bufs: &[std::io::IoSlice]) -> Result<usize> {}
        #[cancel(safe)] #[writes] async fn write_buf<B>(&mut self, src: &mut B) -> Result<usize> {}
        // The buffer advances by what was written, so it can go on from there.
        #[cancel(safe)] #[writes] async fn write_all_buf<B>(&mut self, src: &mut B) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_all(&mut self, src: &[u8]) -> Result<()> {}
        #[cancel(safe)] #[writes] async fn write_u8(&mut self, n: u8) -> Result<()> {}
        #[cancel(safe)] #[writes] async fn write_i8(&mut self, n: i8) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_u16(&mut self, n: u16) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_i16(&mut self, n: i16) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_u32(&mut self, n: u32) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_i32(&mut self, n: i32) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_u64(&mut self, n: u64) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_i64(&mut self, n: i64) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_u128(&mut self, n: u128) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_i128(&mut self, n: i128) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_f32(&mut self, n: f32) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_f64(&mut self, n: f64) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_u16_le(&mut self, n: u16) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_i16_le(&mut self, n: i16) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_u32_le(&mut self, n: u32) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_i32_le(&mut self, n: i32) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_u64_le(&mut self, n: u64) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_i64_le(&mut self, n: i64) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_u128_le(&mut self, n: u128) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_i128_le(&mut self, n: i128) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_f32_le(&mut self, n: f32) -> Result<()> {}
        #[cancel(loses_data)] #[writes] async fn write_f64_le(&mut self, n: f64) -> Result<()> {}
        #[cancel(safe)] async fn flush(&mut self) -> Result<()> {}
        async fn shutdown(&mut self) -> Result<()> {}
    }
    impl<W: AsyncWrite> AsyncWriteExt for W {}
    pub trait AsyncBufReadExt: AsyncBufRead {
        // What was read so far stays in the buffer.
        #[cancel(safe)] #[takes] async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        #[cancel(loses_data)] #[takes] async fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        fn split(self, byte: u8) -> Split<Self> {}
        #[cancel(safe)] async fn fill_buf(&mut self) -> Result<&[u8]> {}
        fn consume(&mut self, amt: usize) {}
        fn lines(self) -> Lines<Self> {}
    }
    impl<R: AsyncBufRead> AsyncBufReadExt for R {}
    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> Result<u64> {}
        async fn rewind(&mut self) -> Result<u64> {}
        async fn stream_position(&mut self) -> Result<u64> {}
    }
    impl<S: AsyncSeek> AsyncSeekExt for S {}

    pub struct ReadBuf<'a>;
    impl ReadBuf<'_> {
        pub fn new(buf: &mut [u8]) -> ReadBuf<'_> {}
        pub fn capacity(&self) -> usize {}
        pub fn filled(&self) -> &[u8] {}
        pub fn filled_mut(&mut self) -> &mut [u8] {}
        pub fn initialize_unfilled(&mut self) -> &mut [u8] {}
        pub fn remaining(&self) -> usize {}
        pub fn clear(&mut self) {}
        pub fn advance(&mut self, n: usize) {}
        pub fn set_filled(&mut self, n: usize) {}
        pub fn put_slice(&mut self, buf: &[u8]) {}
    }
    #[derive(Clone, Copy)] pub struct Interest;
    impl Interest {
        pub const READABLE: Interest = 0;
        pub const WRITABLE: Interest = 0;
        pub fn add(self, other: Interest) -> Interest {}
    }
    #[derive(Clone, Copy)] pub struct Ready;
    impl Ready {
        pub fn is_readable(self) -> bool {}
        pub fn is_writable(self) -> bool {}
        pub fn is_read_closed(self) -> bool {}
    }
    pub struct Chain<T, U>;
    impl<T, U> AsyncRead for Chain<T, U> {}
    pub struct Take<R>;
    impl<R> Take<R> {
        pub fn limit(&self) -> u64 {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> AsyncRead for Take<R> {}
    impl<R> AsyncBufRead for Take<R> {}
    pub struct Lines<R>;
    impl<R> Lines<R> {
        #[cancel(safe)] #[takes] #[ends] pub async fn next_line(&mut self) -> Result<Option<String>> {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn get_ref(&mut self) -> &R {}
        pub fn into_inner(self) -> R {}
    }
    pub struct Split<R>;
    impl<R> Split<R> { #[cancel(safe)] #[takes] pub async fn next_segment(&mut self) -> Result<Option<Vec<u8>>> {} }
    pub struct BufReader<R>;
    impl<R> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> {}
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<R> AsyncRead for BufReader<R> {}
    impl<R> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
    impl<R: AsyncSeek> AsyncSeek for BufReader<R> {}
    #[must_flush("what is still in its buffer is thrown away")] pub struct BufWriter<W>;
    impl<W> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {}
        pub fn with_capacity(cap: usize, inner: W) -> BufWriter<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> W {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<W> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncRead> AsyncRead for BufWriter<W> {}
    pub struct BufStream<RW>;
    impl<RW> BufStream<RW> {
        pub fn new(stream: RW) -> BufStream<RW> {}
        pub fn get_ref(&self) -> &RW {}
        pub fn get_mut(&mut self) -> &mut RW {}
        pub fn into_inner(self) -> RW {}
    }
    impl<RW> AsyncRead for BufStream<RW> {}
    impl<RW> AsyncBufRead for BufStream<RW> {}
    impl<RW> AsyncWrite for BufStream<RW> {}
    pub struct ReadHalf<T>;
    impl<T> ReadHalf<T> { pub fn unsplit(self, wr: WriteHalf<T>) -> T {} }
    impl<T> AsyncRead for ReadHalf<T> {}
    pub struct WriteHalf<T>;
    impl<T> AsyncWrite for WriteHalf<T> {}
    pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) {}
    pub struct Join<R, W>;
    impl<R, W> AsyncRead for Join<R, W> {}
    impl<R, W> AsyncWrite for Join<R, W> {}
    pub fn join<R, W>(reader: R, writer: W) -> Join<R, W> {}
    // What was read and not yet written is in the future.
    #[cancel(loses_data)] pub async fn copy<R, W>(reader: &mut R, writer: &mut W) -> Result<u64> {}
    // What was written is consumed at once, and the rest is in the reader's own buffer: only the count is lost.
    pub async fn copy_buf<R, W>(reader: &mut R, writer: &mut W) -> Result<u64> {}
    #[cancel(loses_data)] pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> Result<(u64, u64)> {}
    #[cancel(loses_data)] pub async fn copy_bidirectional_with_sizes<A, B>(a: &mut A, b: &mut B, a_to_b_buf_size: usize, b_to_a_buf_size: usize) -> Result<(u64, u64)> {}
    pub struct Stdin;
    impl AsyncRead for Stdin {}
    #[must_flush("its last write goes on when the call is done: it may fail unseen and, before tokio 1.54, not be done when the runtime ends")] pub struct Stdout;
    impl AsyncWrite for Stdout {}
    #[must_flush("its last write goes on when the call is done: it may fail unseen and, before tokio 1.54, not be done when the runtime ends")] pub struct Stderr;
    impl AsyncWrite for Stderr {}
    pub fn stdin() -> Stdin {}
    pub fn stdout() -> Stdout {}
    pub fn stderr() -> Stderr {}
    pub struct Empty;
    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}
    pub fn empty() -> Empty {}
    pub struct Sink;
    impl AsyncWrite for Sink {}
    pub fn sink() -> Sink {}
    pub struct DuplexStream;
    impl AsyncRead for DuplexStream {}
    impl AsyncWrite for DuplexStream {}
    pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream) {}
    pub mod unix {
        pub struct AsyncFd<T>;
        impl<T> AsyncFd<T> {
            pub fn new(inner: T) -> std::io::Result<AsyncFd<T>> {}
            pub fn get_ref(&self) -> &T {}
            pub fn get_mut(&mut self) -> &mut T {}
            #[cancel(safe)] pub async fn readable(&self) -> std::io::Result<AsyncFdReadyGuard<'_, T>> {}
            #[cancel(safe)] pub async fn writable(&self) -> std::io::Result<AsyncFdReadyGuard<'_, T>> {}
            #[cancel(safe)] pub async fn readable_mut(&mut self) -> std::io::Result<AsyncFdReadyMutGuard<'_, T>> {}
            #[cancel(safe)] pub async fn writable_mut(&mut self) -> std::io::Result<AsyncFdReadyMutGuard<'_, T>> {}
            pub async fn ready(&self, interest: super::Interest) -> std::io::Result<AsyncFdReadyGuard<'_, T>> {}
            pub async fn ready_mut(&mut self, interest: super::Interest) -> std::io::Result<AsyncFdReadyMutGuard<'_, T>> {}
            #[runs_inline(f)] pub async fn async_io<R>(&self, interest: super::Interest, f: impl FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R> {}
            #[runs_inline(f)] pub async fn async_io_mut<R>(&mut self, interest: super::Interest, f: impl FnMut(&mut T) -> std::io::Result<R>) -> std::io::Result<R> {}
            #[runs_inline(f)] pub fn try_io<R>(&self, interest: super::Interest, f: impl FnOnce(&T) -> std::io::Result<R>) -> std::io::Result<R> {}
            #[runs_inline(f)] pub fn try_io_mut<R>(&mut self, interest: super::Interest, f: impl FnOnce(&mut T) -> std::io::Result<R>) -> std::io::Result<R> {}
            pub fn into_inner(self) -> T {}
        }
        pub struct AsyncFdReadyGuard<'a, T>;
        impl<T> AsyncFdReadyGuard<'_, T> {
            pub fn clear_ready(&mut self) {}
            pub fn retain_ready(&mut self) {}
            #[runs_inline(f)] pub fn try_io<R>(&mut self, f: impl FnOnce(&AsyncFd<T>) -> std::io::Result<R>) -> Result<std::io::Result<R>, TryIoError> {}
        }
        pub struct AsyncFdReadyMutGuard<'a, T>;
        impl<T> AsyncFdReadyMutGuard<'_, T> {
            pub fn clear_ready(&mut self) {}
            pub fn retain_ready(&mut self) {}
            #[runs_inline(f)] pub fn try_io<R>(&mut self, f: impl FnOnce(&mut AsyncFd<T>) -> std::io::Result<R>) -> Result<std::io::Result<R>, TryIoError> {}
        }
        pub struct TryIoError;
    }
}

pub mod process {
    use crate::io::{AsyncRead, AsyncWrite};
    use std::io;
    use std::process::{ExitStatus, Output, Stdio};
    pub struct Command;
    impl Command {
        pub fn new<S>(program: S) -> Command {}
        pub fn as_std(&self) -> &std::process::Command {}
        pub fn as_std_mut(&mut self) -> &mut std::process::Command {}
        pub fn arg<S>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I, S>(&mut self, args: I) -> &mut Command {}
        pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command {}
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command {}
        pub fn env_remove<K>(&mut self, key: K) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P>(&mut self, dir: P) -> &mut Command {}
        #[connects(reads)] pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        #[connects(writes)] pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        #[connects(writes)] pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command {}
        pub fn process_group(&mut self, pgroup: i32) -> &mut Command {}
        pub fn uid(&mut self, id: u32) -> &mut Command {}
        pub fn gid(&mut self, id: u32) -> &mut Command {}
        pub fn arg0<S>(&mut self, arg: S) -> &mut Command {}
        pub fn get_kill_on_drop(&self) -> bool {}
        #[needs_runtime] pub fn spawn(&mut self) -> io::Result<Child> {}
        #[needs_runtime] pub fn status(&mut self) -> impl Future<Output = io::Result<ExitStatus>> {}
        #[needs_runtime] pub fn output(&mut self) -> impl Future<Output = io::Result<Output>> {}
    }
    impl From<std::process::Command> for Command {}
    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child {
        pub fn id(&self) -> Option<u32> {}
        pub fn start_kill(&mut self) -> io::Result<()> {}
        pub async fn kill(&mut self) -> io::Result<()> {}
        #[cancel(safe)] #[reaps(blindly)] pub async fn wait(&mut self) -> io::Result<ExitStatus> {}
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
        #[reaps(reading)] pub async fn wait_with_output(self) -> io::Result<Output> {}
    }
    pub struct ChildStdin;
    impl ChildStdin { pub fn from_std(inner: std::process::ChildStdin) -> io::Result<ChildStdin> {} }
    impl AsyncWrite for ChildStdin {}
    pub struct ChildStdout;
    impl ChildStdout { pub fn from_std(inner: std::process::ChildStdout) -> io::Result<ChildStdout> {} }
    impl AsyncRead for ChildStdout {}
    pub struct ChildStderr;
    impl ChildStderr { pub fn from_std(inner: std::process::ChildStderr) -> io::Result<ChildStderr> {} }
    impl AsyncRead for ChildStderr {}
}

pub mod signal {
    #[needs_runtime] #[signal] pub async fn ctrl_c() -> std::io::Result<()> {}
    pub mod unix {
        #[needs_runtime] pub fn signal(kind: SignalKind) -> std::io::Result<Signal> {}
        pub struct Signal;
        impl Signal {
            #[cancel(safe)] #[signal] pub async fn recv(&mut self) -> Option<()> {}
            pub fn poll_recv(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<()>> {}
        }
        #[derive(Clone, Copy)] pub struct SignalKind;
        impl SignalKind {
            pub fn from_raw(signum: i32) -> SignalKind {}
            pub fn alarm() -> SignalKind {}
            pub fn child() -> SignalKind {}
            pub fn hangup() -> SignalKind {}
            pub fn interrupt() -> SignalKind {}
            pub fn pipe() -> SignalKind {}
            pub fn quit() -> SignalKind {}
            pub fn terminate() -> SignalKind {}
            pub fn user_defined1() -> SignalKind {}
            pub fn user_defined2() -> SignalKind {}
            pub fn window_change() -> SignalKind {}
        }
    }
    pub mod windows {
        pub fn ctrl_c() -> std::io::Result<CtrlC> {}
        pub struct CtrlC;
        impl CtrlC { #[cancel(safe)] #[signal] pub async fn recv(&mut self) -> Option<()> {} }
    }
}
