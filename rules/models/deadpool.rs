//! Model of deadpool 0.10 to 0.12 (checked against 0.12.3). Waiting for an object has no limit unless `Timeouts` sets one.

pub use deadpool_runtime::{Runtime, SpawnBlockingError};
pub use managed::Status;

pub mod deadpool_runtime {
    #[derive(Clone, Copy)] pub enum Runtime { Tokio1, AsyncStd1, SmolV1 }
    impl Runtime {
        #[polls(future)] #[gives_up] pub async fn timeout<F: Future>(&self, duration: std::time::Duration, future: F) -> Option<F::Output> {}
        #[offloads(f)] pub async fn spawn_blocking<F: FnOnce() -> R, R>(&self, f: F) -> Result<R, SpawnBlockingError> {}
        #[offloads(f)] pub fn spawn_blocking_background<F: FnOnce()>(&self, f: F) -> Result<(), SpawnBlockingError> {}
    }
    pub enum SpawnBlockingError { Panic(Box<dyn std::any::Any + Send + 'static>) }
}

pub mod managed {
    use std::borrow::Cow;
    use std::ops::{Deref, DerefMut};
    use std::time::Duration;
    pub mod reexports { pub use super::{Metrics, ObjectId, PoolConfig, Status, TimeoutType, Timeouts}; pub use crate::Runtime; }
    pub type RecycleResult<E> = Result<(), RecycleError<E>>;
    pub type HookResult<E> = Result<(), HookError<E>>;
    pub trait Manager {
        type Type;
        type Error;
        fn create(&self) -> impl Future<Output = Result<Self::Type, Self::Error>>;
        fn recycle(&self, obj: &mut Self::Type, metrics: &Metrics) -> impl Future<Output = RecycleResult<Self::Error>>;
        fn detach(&self, obj: &mut Self::Type) {}
    }
    #[shared] #[pools] #[lock(pool, async)] pub struct Pool<M: Manager, W = Object<M>>;
    impl<M: Manager, W> Clone for Pool<M, W> {}
    impl<M: Manager, W> Pool<M, W> {
        pub fn builder(manager: M) -> PoolBuilder<M, W> {}
        #[acquires(permit)] #[no_timeout] pub async fn get(&self) -> Result<W, PoolError<M::Error>> {}
        #[acquires(permit)] pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>> {}
        pub fn resize(&self, max_size: usize) {}
        #[runs_inline(predicate)] pub fn retain(&self, predicate: impl FnMut(&M::Type, Metrics) -> bool) -> RetainResult<M::Type> {}
        pub fn timeouts(&self) -> Timeouts {}
        pub fn close(&self) {}
        pub fn is_closed(&self) -> bool {}
        pub fn status(&self) -> Status {}
        pub fn manager(&self) -> &M {}
        pub fn weak(&self) -> WeakPool<M> {}
    }
    #[derive(Clone)] pub struct WeakPool<M: Manager, W = Object<M>>;
    impl<M: Manager, W> WeakPool<M, W> { pub fn upgrade(&self) -> Option<Pool<M, W>> {} }
    pub struct RetainResult<T> { pub retained: usize, pub removed: Vec<T> }
    pub struct PoolBuilder<M: Manager, W = Object<M>>;
    impl<M: Manager, W> PoolBuilder<M, W> {
        pub fn build(self) -> Result<Pool<M, W>, BuildError> {}
        pub fn config(self, value: PoolConfig) -> PoolBuilder<M, W> {}
        pub fn max_size(self, value: usize) -> PoolBuilder<M, W> {}
        pub fn timeouts(self, value: Timeouts) -> PoolBuilder<M, W> {}
        pub fn wait_timeout(self, value: Option<Duration>) -> PoolBuilder<M, W> {}
        pub fn create_timeout(self, value: Option<Duration>) -> PoolBuilder<M, W> {}
        pub fn recycle_timeout(self, value: Option<Duration>) -> PoolBuilder<M, W> {}
        pub fn queue_mode(self, value: QueueMode) -> PoolBuilder<M, W> {}
        pub fn post_create(self, hook: impl Into<Hook<M>>) -> PoolBuilder<M, W> {}
        pub fn pre_recycle(self, hook: impl Into<Hook<M>>) -> PoolBuilder<M, W> {}
        pub fn post_recycle(self, hook: impl Into<Hook<M>>) -> PoolBuilder<M, W> {}
        pub fn runtime(self, value: crate::Runtime) -> PoolBuilder<M, W> {}
    }
    pub enum BuildError { NoRuntimeSpecified }
    pub enum CreatePoolError<C> { Config(C), Build(BuildError) }
    #[derive(Clone, Copy, Default)] pub struct PoolConfig { pub max_size: usize, pub timeouts: Timeouts, pub queue_mode: QueueMode }
    impl PoolConfig { pub fn new(max_size: usize) -> PoolConfig {} }
    #[derive(Clone, Copy, Default)] pub struct Timeouts { pub wait: Option<Duration>, pub create: Option<Duration>, pub recycle: Option<Duration> }
    impl Timeouts {
        pub fn new() -> Timeouts {}
        pub fn wait_millis(wait: u64) -> Timeouts {}
    }
    #[derive(Clone, Copy, Default)] pub enum QueueMode { Fifo, Lifo }
    pub enum Hook<M: Manager> { Fn(()), AsyncFn(()) }
    impl<M: Manager> Hook<M> {
        pub fn sync_fn(f: impl Fn(&mut M::Type, &Metrics) -> HookResult<M::Error>) -> Hook<M> {}
        pub fn async_fn<F>(f: F) -> Hook<M> {}
    }
    pub enum HookError<E> { Message(Cow<'static, str>), Backend(E) }
    impl<E> HookError<E> { pub fn message(msg: impl Into<Cow<'static, str>>) -> HookError<E> {} }
    #[derive(Clone, Copy, Default)] pub struct Metrics { pub created: std::time::Instant, pub recycled: Option<std::time::Instant>, pub recycle_count: usize }
    impl Metrics {
        pub fn age(&self) -> Duration {}
        pub fn last_used(&self) -> Duration {}
    }
    pub enum RecycleError<E> { Message(Cow<'static, str>), Backend(E) }
    impl<E> RecycleError<E> { pub fn message(msg: impl Into<Cow<'static, str>>) -> RecycleError<E> {} }
    #[derive(Clone, Copy)] pub enum TimeoutType { Wait, Create, Recycle }
    pub enum PoolError<E> { Timeout(TimeoutType), Backend(E), Closed, NoRuntimeSpecified, PostCreateHook(HookError<E>) }
    #[guard] pub struct Object<M: Manager>;
    impl<M: Manager> Object<M> {
        pub fn take(this: Self) -> M::Type {}
        pub fn id(this: &Self) -> ObjectId {}
        pub fn metrics(this: &Self) -> &Metrics {}
        pub fn pool(this: &Self) -> Option<Pool<M>> {}
    }
    impl<M: Manager> Deref for Object<M> { type Target = M::Type; }
    impl<M: Manager> DerefMut for Object<M> {}
    impl<M: Manager> AsRef<M::Type> for Object<M> { fn as_ref(&self) -> &M::Type {} }
    impl<M: Manager> AsMut<M::Type> for Object<M> { fn as_mut(&mut self) -> &mut M::Type {} }
    #[derive(Clone, Copy)] pub struct ObjectId;
    #[derive(Clone, Copy)] pub struct Status { pub max_size: usize, pub size: usize, pub available: usize, pub waiting: usize }
}

pub mod unmanaged {
    use std::ops::{Deref, DerefMut};
    use std::time::Duration;
    pub use super::managed::Status;
    #[shared] #[pools] #[lock(pool, async)] #[derive(Default)] pub struct Pool<T>;
    impl<T> Clone for Pool<T> {}
    impl<T> Pool<T> {
        pub fn new(max_size: usize) -> Pool<T> {}
        pub fn from_config(config: &PoolConfig) -> Pool<T> {}
        #[acquires(permit)] #[no_timeout] pub async fn get(&self) -> Result<Object<T>, PoolError> {}
        pub fn try_get(&self) -> Result<Object<T>, PoolError> {}
        #[acquires(permit)] pub async fn timeout_get(&self, timeout: Option<Duration>) -> Result<Object<T>, PoolError> {}
        pub async fn add(&self, object: T) -> Result<(), (T, PoolError)> {}
        pub fn try_add(&self, object: T) -> Result<(), (T, PoolError)> {}
        #[no_timeout] pub async fn remove(&self) -> Result<T, PoolError> {}
        pub fn try_remove(&self) -> Result<T, PoolError> {}
        pub async fn timeout_remove(&self, timeout: Option<Duration>) -> Result<T, PoolError> {}
        pub fn close(&self) {}
        pub fn is_closed(&self) -> bool {}
        pub fn status(&self) -> Status {}
    }
    impl<T, I: IntoIterator<Item = T>> From<I> for Pool<T> {}
    #[derive(Clone, Copy, Default)] pub struct PoolConfig { pub max_size: usize, pub timeout: Option<Duration>, pub runtime: Option<crate::Runtime> }
    impl PoolConfig { pub fn new(max_size: usize) -> PoolConfig {} }
    pub enum PoolError { Timeout, Closed, NoRuntimeSpecified }
    #[guard] pub struct Object<T>;
    impl<T> Object<T> { pub fn take(this: Self) -> T {} }
    impl<T> Deref for Object<T> { type Target = T; }
    impl<T> DerefMut for Object<T> {}
}
