//! Model of glommio 0.8 and 0.9 (checked against 0.9.0): a runtime with one executor for each thread, on io_uring.

use std::time::{Duration, Instant};

pub use error::GlommioError;
pub type Result<T, V = ()> = std::result::Result<T, GlommioError<V>>;
pub mod error { pub enum GlommioError<T> { IoError(std::io::Error), Closed(T), CanNotBeClosed(T), WouldBlock(T) } }
pub mod prelude {
    pub use crate::{executor, spawn_local, spawn_local_into, spawn_scoped_local, yield_if_needed, ExecutorJoinHandle, ExecutorProxy, Latency, LocalExecutor, LocalExecutorBuilder, LocalExecutorPoolBuilder, Placement, PoolPlacement, PoolThreadHandles, ScopedTask, Shares, TaskQueueHandle};
}
#[derive(Clone, Copy)] pub enum Latency { Matters(Duration), NotImportant }
#[derive(Clone)] pub enum Shares { Static(usize), Dynamic(std::rc::Rc<dyn SharesManager>) }
pub trait SharesManager {}
pub enum Placement { Unbound, Fixed(usize), Fenced(CpuSet) }
pub enum PoolPlacement { Unbound(usize), Fenced(usize, CpuSet), MaxSpread(usize, Option<CpuSet>), MaxPack(usize, Option<CpuSet>), Custom(Vec<CpuSet>) }
#[derive(Clone)] pub struct CpuSet;
impl CpuSet { pub fn online() -> Result<CpuSet> {} }
pub fn executor() -> ExecutorProxy {}
#[derive(Clone, Copy)] pub struct TaskQueueHandle;
impl TaskQueueHandle { pub fn index(&self) -> usize {} }
pub struct ExecutorJoinHandle<T>;
impl<T> ExecutorJoinHandle<T> {
    pub fn thread(&self) -> &std::thread::Thread {}
    #[blocks(wait)] pub fn join(self) -> Result<T> {}
}
#[derive(Default)] pub struct LocalExecutorBuilder;
impl LocalExecutorBuilder {
    pub fn new(placement: Placement) -> LocalExecutorBuilder {}
    pub fn spin_before_park(self, spin: Duration) -> LocalExecutorBuilder {}
    pub fn name(self, name: &str) -> LocalExecutorBuilder {}
    pub fn io_memory(self, io_memory: usize) -> LocalExecutorBuilder {}
    pub fn ring_depth(self, ring_depth: usize) -> LocalExecutorBuilder {}
    pub fn preempt_timer(self, dur: Duration) -> LocalExecutorBuilder {}
    pub fn record_io_latencies(self, enabled: bool) -> LocalExecutorBuilder {}
    pub fn blocking_thread_pool_placement(self, placement: PoolPlacement) -> LocalExecutorBuilder {}
    pub fn make(self) -> Result<LocalExecutor> {}
    // The closure makes its future on the new thread.
    #[runs_elsewhere(fut_gen)] pub fn spawn<G: FnOnce() -> F, F: Future<Output = T>, T>(self, fut_gen: G) -> Result<ExecutorJoinHandle<T>> {}
}
pub struct LocalExecutorPoolBuilder;
impl LocalExecutorPoolBuilder {
    pub fn new(placement: PoolPlacement) -> LocalExecutorPoolBuilder {}
    pub fn spin_before_park(self, spin: Duration) -> Self {}
    pub fn name(self, name: &str) -> Self {}
    pub fn io_memory(self, io_memory: usize) -> Self {}
    pub fn ring_depth(self, ring_depth: usize) -> Self {}
    pub fn preempt_timer(self, dur: Duration) -> Self {}
    #[runs_elsewhere(fut_gen)] pub fn on_all_shards<G: FnOnce() -> F, F: Future<Output = T>, T>(self, fut_gen: G) -> Result<PoolThreadHandles<T>> {}
}
pub struct PoolThreadHandles<T>;
impl<T> PoolThreadHandles<T> {
    pub fn handles(&self) -> &Vec<std::thread::JoinHandle<Result<T>>> {}
    #[blocks(wait)] pub fn join_all(self) -> Vec<Result<T>> {}
}
#[derive(Default)] pub struct LocalExecutor;
impl LocalExecutor {
    pub fn id(&self) -> usize {}
    #[blocks(runtime)] #[blocks_on(future)] #[instead("{0}.await")] pub fn run<T>(&self, future: impl Future<Output = T>) -> T {}
}
// Dropping a task cancels it.
#[task_handle(abort_on_drop)] pub struct Task<T>;
impl<T> Task<T> {
    pub fn detach(self) -> task::JoinHandle<T> {}
    #[aborts] pub async fn cancel(self) -> Option<T> {}
}
impl<T> Future for Task<T> { type Output = T; }
#[task_handle(abort_on_drop)] pub struct ScopedTask<'a, T>;
impl<T> ScopedTask<'_, T> { #[aborts] pub async fn cancel(self) -> Option<T> {} }
impl<T> Future for ScopedTask<'_, T> { type Output = T; }
pub mod task {
    #[task_handle(detach)] pub struct JoinHandle<R>;
    impl<R> JoinHandle<R> { #[aborts] pub fn cancel(&self) {} }
    impl<R> Future for JoinHandle<R> { type Output = Option<R>; }
}
pub async fn yield_if_needed() {}
#[without_runtime] #[spawns(future)] pub fn spawn_local<T>(future: impl Future<Output = T>) -> Task<T> {}
#[spawns(future)] pub fn spawn_local_into<T>(future: impl Future<Output = T>, handle: TaskQueueHandle) -> Result<Task<T>> {}
#[spawns(future)] pub unsafe fn spawn_scoped_local<'a, T>(future: impl Future<Output = T>) -> ScopedTask<'a, T> {}
pub struct ExecutorProxy;
impl ExecutorProxy {
    pub fn need_preempt(&self) -> bool {}
    pub async fn yield_if_needed(&self) {}
    #[cancel(safe)] #[waits(turn)] pub async fn yield_now(&self) {}
    pub async fn yield_task_queue_now(&self) {}
    pub fn id(&self) -> usize {}
    pub fn create_task_queue(&self, shares: Shares, latency: Latency, name: &str) -> TaskQueueHandle {}
    pub fn current_task_queue(&self) -> TaskQueueHandle {}
    #[spawns(future)] pub fn spawn_local<T>(&self, future: impl Future<Output = T>) -> Task<T> {}
    #[spawns(future)] pub fn spawn_local_into<T>(&self, future: impl Future<Output = T>, handle: TaskQueueHandle) -> Result<Task<T>> {}
    #[offloads(func)] pub fn spawn_blocking<F: FnOnce() -> R, R>(&self, func: F) -> impl Future<Output = R> {}
}
pub mod timer {
    use crate::{Duration, Instant, Result};
    #[waits(time)] pub async fn sleep(wait: Duration) {}
    #[polls(f)] #[gives_up] pub async fn timeout<F: Future<Output = Result<T>>, T>(dur: Duration, f: F) -> Result<T> {}
    #[lazy] pub struct Timer;
    impl Timer {
        pub fn new(dur: Duration) -> Timer {}
        pub fn reset(&mut self, dur: Duration) {}
    }
    impl Future for Timer { type Output = Instant; }
    pub struct TimerActionOnce<T>;
    impl<T> TimerActionOnce<T> {
        #[spawns(action)] pub fn do_in(when: Duration, action: impl Future<Output = T>) -> TimerActionOnce<T> {}
        #[spawns(action)] pub fn do_at(when: Instant, action: impl Future<Output = T>) -> TimerActionOnce<T> {}
        pub async fn cancel(self) {}
        pub fn destroy(&self) {}
        pub async fn join(self) -> Option<T> {}
        pub fn rearm_in(&self, dur: Duration) {}
        pub fn rearm_at(&self, when: Instant) {}
    }
    pub struct TimerActionRepeat;
    impl TimerActionRepeat {
        pub fn repeat<G: Fn() -> F, F: Future<Output = Option<Duration>>>(action_gen: G) -> TimerActionRepeat {}
        pub async fn cancel(self) {}
        pub fn destroy(&self) {}
        pub async fn join(self) -> Option<()> {}
    }
}
pub mod sync {
    use crate::Result;
    use std::ops::{Deref, DerefMut};
    use std::rc::Rc;
    #[lock(rwlock, async)] pub struct RwLock<T>;
    impl<T> RwLock<T> {
        pub fn new(value: T) -> RwLock<T> {}
        pub fn get_mut(&mut self) -> Result<&mut T> {}
        #[acquires(shared)] pub async fn read(&self) -> Result<RwLockReadGuard<'_, T>> {}
        #[acquires(exclusive)] pub async fn write(&self) -> Result<RwLockWriteGuard<'_, T>> {}
        #[acquires(shared, try)] pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>> {}
        #[acquires(exclusive, try)] pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>> {}
        pub fn is_closed(&self) -> bool {}
        pub fn close(&self) -> Result<()> {}
        pub fn into_inner(self) -> Result<T> {}
    }
    #[guard] pub struct RwLockReadGuard<'a, T>;
    impl<T> Deref for RwLockReadGuard<'_, T> { type Target = T; }
    #[guard] pub struct RwLockWriteGuard<'a, T>;
    impl<T> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
    impl<T> DerefMut for RwLockWriteGuard<'_, T> {}
    #[lock(permit, async)] pub struct Semaphore;
    impl Semaphore {
        pub fn new(avail: u64) -> Semaphore {}
        pub fn available(&self) -> u64 {}
        #[acquires(permit, many)] pub async fn acquire_permit(&self, units: u64) -> Result<Permit<'_>> {}
        #[acquires(permit, many)] pub async fn acquire_static_permit(self: &Rc<Self>, units: u64) -> Result<StaticPermit> {}
        pub async fn acquire(&self, units: u64) -> Result<()> {}
        pub fn try_acquire(&self, units: u64) -> Result<bool> {}
        #[acquires(permit, try)] pub fn try_acquire_permit(&self, units: u64) -> Result<Permit<'_>> {}
        pub fn signal(&self, units: u64) {}
        pub fn close(&self) {}
    }
    #[guard] pub struct Permit<'a>;
    #[guard] pub struct StaticPermit;
    #[shared] #[derive(Clone)] pub struct Gate;
    impl Gate {
        pub fn new() -> Gate {}
        #[spawns(future)] pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Result<crate::Task<T>> {}
        pub async fn close(&self) -> Result<()> {}
        pub fn is_open(&self) -> bool {}
    }
}
pub mod channels {
    pub mod local_channel {
        use crate::GlommioError;
        use futures::stream::Stream;
        pub fn new_unbounded<T>() -> (LocalSender<T>, LocalReceiver<T>) {}
        pub fn new_bounded<T>(size: usize) -> (LocalSender<T>, LocalReceiver<T>) {}
        pub struct LocalSender<T>;
        impl<T> LocalSender<T> {
            pub fn try_send(&self, item: T) -> Result<(), GlommioError<T>> {}
            #[cancel(loses_place)] pub async fn send(&self, item: T) -> Result<(), GlommioError<T>> {}
            pub fn is_full(&self) -> bool {}
            pub fn len(&self) -> usize {}
        }
        pub struct LocalReceiver<T>;
        impl<T> LocalReceiver<T> {
            #[cancel(safe)] pub async fn recv(&self) -> Option<T> {}
            pub fn stream(&self) -> impl Stream<Item = T> {}
        }
    }
    pub mod shared_channel {
        pub fn new_bounded<T>(size: usize) -> (SharedSender<T>, SharedReceiver<T>) {}
        pub struct SharedSender<T>;
        impl<T> SharedSender<T> { pub async fn connect(self) -> ConnectedSender<T> {} }
        pub struct SharedReceiver<T>;
        impl<T> SharedReceiver<T> { pub async fn connect(self) -> ConnectedReceiver<T> {} }
        pub struct ConnectedSender<T>;
        impl<T> ConnectedSender<T> {
            pub fn try_send(&self, item: T) -> Result<(), crate::GlommioError<T>> {}
            #[cancel(loses_place)] pub async fn send(&self, item: T) -> Result<(), crate::GlommioError<T>> {}
            pub fn close(&self) {}
        }
        pub struct ConnectedReceiver<T>;
        impl<T> ConnectedReceiver<T> { #[cancel(safe)] pub async fn recv(&self) -> Option<T> {} }
    }
}
pub mod io {
    use crate::Result;
    use std::path::Path;
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(old_path: P, new_path: Q) -> Result<()> {}
    pub async fn remove<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub struct DmaBuffer;
    impl DmaBuffer {
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn as_bytes_mut(&mut self) -> &mut [u8] {}
        pub fn len(&self) -> usize {}
    }
    #[derive(Clone)] pub struct ReadResult;
    impl std::ops::Deref for ReadResult { type Target = [u8]; }
    pub struct Directory;
    impl Directory {
        pub async fn open<P: AsRef<Path>>(path: P) -> Result<Directory> {}
        pub async fn open_file<P: AsRef<Path>>(&self, path: P) -> Result<DmaFile> {}
        pub async fn create<P: AsRef<Path>>(path: P) -> Result<Directory> {}
        pub async fn create_file<P: AsRef<Path>>(&self, path: P) -> Result<DmaFile> {}
        #[blocks(fs)] pub fn sync_read_dir(&self) -> Result<std::fs::ReadDir> {}
        pub async fn sync(&self) -> Result<()> {}
        pub async fn close(self) -> Result<()> {}
    }
    pub struct DmaFile;
    impl DmaFile {
        pub fn alloc_dma_buffer(&self, size: usize) -> DmaBuffer {}
        pub async fn create<P: AsRef<Path>>(path: P) -> Result<DmaFile> {}
        pub async fn open<P: AsRef<Path>>(path: P) -> Result<DmaFile> {}
        pub async fn write_at(&self, buf: DmaBuffer, pos: u64) -> Result<usize> {}
        pub async fn read_at_aligned(&self, pos: u64, size: usize) -> Result<ReadResult> {}
        pub async fn read_at(&self, pos: u64, size: usize) -> Result<ReadResult> {}
        pub async fn fdatasync(&self) -> Result<()> {}
        pub async fn pre_allocate(&self, size: u64, keep_size: bool) -> Result<()> {}
        pub async fn truncate(&self, size: u64) -> Result<()> {}
        pub async fn rename<P: AsRef<Path>>(&self, new_path: P) -> Result<()> {}
        pub async fn remove(&self) -> Result<()> {}
        pub async fn file_size(&self) -> Result<u64> {}
        pub async fn close(self) -> Result<()> {}
        pub fn alignment(&self) -> u64 {}
    }
    pub struct BufferedFile;
    impl BufferedFile {
        pub async fn create<P: AsRef<Path>>(path: P) -> Result<BufferedFile> {}
        pub async fn open<P: AsRef<Path>>(path: P) -> Result<BufferedFile> {}
        pub async fn write_at(&self, buf: Vec<u8>, pos: u64) -> Result<usize> {}
        pub async fn read_at(&self, pos: u64, size: usize) -> Result<ReadResult> {}
        pub async fn fdatasync(&self) -> Result<()> {}
        pub async fn truncate(&self, size: u64) -> Result<()> {}
        pub async fn rename<P: AsRef<Path>>(&mut self, new_path: P) -> Result<()> {}
        pub async fn remove(&self) -> Result<()> {}
        pub async fn file_size(&self) -> Result<u64> {}
        pub async fn close(self) -> Result<()> {}
    }
}
pub mod net {
    use crate::{Duration, Result};
    use futures::io::{AsyncRead, AsyncWrite};
    use futures::stream::Stream;
    use std::net::{Shutdown, SocketAddr, ToSocketAddrs};
    pub struct TcpListener;
    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> Result<TcpListener> {}
        #[serves] pub async fn shared_accept(&self) -> Result<AcceptedTcpStream> {}
        #[serves] pub async fn accept(&self) -> Result<TcpStream> {}
        #[serves] pub fn incoming(&self) -> impl Stream<Item = Result<TcpStream>> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
    }
    pub struct AcceptedTcpStream;
    impl AcceptedTcpStream {
        pub fn peer_addr(&self) -> Result<SocketAddr> {}
        pub fn bind_to_executor(self) -> TcpStream {}
    }
    pub struct TcpStream;
    impl TcpStream {
        #[no_timeout] pub async fn connect<A: ToSocketAddrs>(addr: A) -> Result<TcpStream> {}
        pub async fn connect_timeout<A: ToSocketAddrs>(addr: A, duration: Duration) -> Result<TcpStream> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> Result<()> {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> Result<()> {}
        pub async fn shutdown(&self, how: Shutdown) -> Result<()> {}
        pub fn set_nodelay(&self, value: bool) -> Result<()> {}
        pub fn nodelay(&self) -> Result<bool> {}
        pub async fn peek(&self, buf: &mut [u8]) -> Result<usize> {}
        pub fn peer_addr(&self) -> Result<SocketAddr> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
    }
    impl AsyncRead for TcpStream {}
    impl AsyncWrite for TcpStream {}
    pub struct UdpSocket;
    impl UdpSocket {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> Result<UdpSocket> {}
        pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> Result<()> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
        pub fn peer_addr(&self) -> Result<SocketAddr> {}
        #[no_timeout] pub async fn recv(&self, buf: &mut [u8]) -> Result<usize> {}
        #[no_timeout] pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> {}
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> Result<usize> {}
        pub async fn send(&self, buf: &[u8]) -> Result<usize> {}
    }
}
