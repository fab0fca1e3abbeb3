//! Model of monoio 0.2 (checked against 0.2.4): a runtime on io_uring, one thread each; its reads and writes take the buffer and give it back.

use std::pin::Pin;

pub type BufResult<T, B> = (std::io::Result<T>, B);
#[without_runtime] #[runtime_entry] pub fn main() {}
#[without_runtime] #[runtime_entry] pub fn test() {}
#[without_runtime] #[runtime_entry] pub fn test_all() {}
#[select] macro_rules! select { () => {} }
#[join] macro_rules! join { () => {} }
#[join] #[fails_fast] macro_rules! try_join { () => {} }
macro_rules! pin { () => {} }
macro_rules! ready { () => {} }
pub use crate::blocking::spawn_blocking;
#[without_runtime] #[spawns(future)] pub fn spawn<T: Future>(future: T) -> task::JoinHandle<T::Output> {}
#[without_runtime] #[blocks(runtime)] #[blocks_on(future)] #[instead("{0}.await")] pub fn start<D, F: Future>(future: F) -> F::Output {}
pub struct LegacyDriver;
pub struct IoUringDriver;
pub struct FusionDriver;
pub struct RuntimeBuilder<D>;
impl<D> RuntimeBuilder<D> {
    pub fn new() -> RuntimeBuilder<D> {}
    pub fn with_entries(self, entries: u32) -> Self {}
    pub fn enable_all(self) -> Self {}
    pub fn enable_timer(self) -> Self {}
    pub fn attach_thread_pool(self, thread_pool: Box<dyn crate::blocking::ThreadPool>) -> Self {}
    pub fn with_blocking_strategy(self, strategy: crate::blocking::BlockingStrategy) -> Self {}
    pub fn build(self) -> std::io::Result<Runtime<D>> {}
}
pub struct Runtime<D>;
impl<D> Runtime<D> { #[without_runtime] #[blocks(runtime)] #[blocks_on(future)] #[instead("{0}.await")] pub fn block_on<F: Future>(&mut self, future: F) -> F::Output {} }
pub type FusionRuntime<L, R = L> = Runtime<L>;

pub mod task {
    #[task_handle(detach)] pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> { pub fn is_finished(&self) -> bool {} }
    impl<T> Future for JoinHandle<T> { type Output = T; }
}
pub mod blocking {
    pub trait ThreadPool {}
    pub enum JoinError { Canceled }
    pub enum BlockingStrategy { Panic, ExecuteLocal }
    #[offloads(func)] pub fn spawn_blocking<F: FnOnce() -> R, R>(func: F) -> crate::task::JoinHandle<Result<R, JoinError>> {}
    pub struct DefaultThreadPool;
    impl DefaultThreadPool { pub fn new(num_threads: usize) -> DefaultThreadPool {} }
    impl ThreadPool for DefaultThreadPool {}
}
pub mod time {
    use crate::Pin;
    use std::ops::{Add, Sub};
    pub use std::time::Duration;
    pub mod error {
        pub struct Elapsed;
        pub struct Error;
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
    impl Sub<Duration> for Instant { type Output = Instant; }
    impl Sub<Instant> for Instant { type Output = Duration; }
    #[waits(time)] pub fn sleep(duration: Duration) -> Sleep {}
    #[waits(time)] pub fn sleep_until(deadline: Instant) -> Sleep {}
    #[lazy] pub struct Sleep;
    impl Sleep {
        pub fn deadline(&self) -> Instant {}
        pub fn is_elapsed(&self) -> bool {}
        pub fn reset(self: Pin<&mut Self>, deadline: Instant) {}
    }
    impl Future for Sleep { type Output = (); }
    pub fn interval(period: Duration) -> Interval {}
    pub fn interval_at(start: Instant, period: Duration) -> Interval {}
    #[derive(Clone, Copy)] pub enum MissedTickBehavior { Burst, Delay, Skip }
    pub struct Interval;
    impl Interval {
        #[waits(time)] #[cancel(safe)] pub async fn tick(&mut self) -> Instant {}
        pub fn missed_tick_behavior(&self) -> MissedTickBehavior {}
        pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
        pub fn period(&self) -> Duration {}
    }
    #[polls(future)] #[gives_up] pub fn timeout<T: Future>(duration: Duration, future: T) -> Timeout<T> {}
    #[polls(future)] #[gives_up] pub fn timeout_at<T: Future>(deadline: Instant, future: T) -> Timeout<T> {}
    #[lazy] pub struct Timeout<T>;
    impl<T: Future> Future for Timeout<T> { type Output = Result<T::Output, error::Elapsed>; }
}
pub mod buf {
    pub trait IoBuf {}
    pub trait IoBufMut {}
    pub trait IoVecBuf {}
    pub trait IoVecBufMut {}
    impl<T> IoBuf for T {}
    impl<T> IoBufMut for T {}
}
pub mod io {
    use crate::BufResult;
    use std::io::Result;
    // A read takes its buffer: what is dropped loses it, and what was read.
    pub trait AsyncReadRent {
        #[in_kernel] #[cancel(loses_data)] async fn read<T>(&mut self, buf: T) -> BufResult<usize, T>;
        #[in_kernel] #[cancel(loses_data)] async fn readv<T>(&mut self, buf: T) -> BufResult<usize, T>;
    }
    pub trait AsyncReadRentExt: AsyncReadRent {
        #[in_kernel] #[cancel(loses_data)] async fn read_exact<T>(&mut self, buf: T) -> BufResult<usize, T> {}
        #[in_kernel] #[cancel(loses_data)] async fn read_u8(&mut self) -> Result<u8> {}
        #[in_kernel] #[cancel(loses_data)] async fn read_u16(&mut self) -> Result<u16> {}
        #[in_kernel] #[cancel(loses_data)] async fn read_u32(&mut self) -> Result<u32> {}
        #[in_kernel] #[cancel(loses_data)] async fn read_u64(&mut self) -> Result<u64> {}
    }
    impl<A: AsyncReadRent> AsyncReadRentExt for A {}
    pub trait CancelableAsyncReadRent: AsyncReadRent {
        async fn cancelable_read<T>(&mut self, buf: T, c: CancelHandle) -> BufResult<usize, T>;
        async fn cancelable_readv<T>(&mut self, buf: T, c: CancelHandle) -> BufResult<usize, T>;
    }
    pub trait CancelableAsyncWriteRent: AsyncWriteRent {
        async fn cancelable_write<T>(&mut self, buf: T, c: CancelHandle) -> BufResult<usize, T>;
        async fn cancelable_writev<T>(&mut self, buf: T, c: CancelHandle) -> BufResult<usize, T>;
    }
    impl CancelableAsyncReadRent for crate::net::TcpStream {}
    impl CancelableAsyncWriteRent for crate::net::TcpStream {}
    impl CancelableAsyncReadRent for crate::net::UnixStream {}
    impl CancelableAsyncWriteRent for crate::net::UnixStream {}
    pub trait AsyncWriteRent {
        #[in_kernel] #[cancel(loses_data)] async fn write<T>(&mut self, buf: T) -> BufResult<usize, T>;
        #[in_kernel] #[cancel(loses_data)] async fn writev<T>(&mut self, buf_vec: T) -> BufResult<usize, T>;
        async fn flush(&mut self) -> Result<()>;
        async fn shutdown(&mut self) -> Result<()>;
    }
    pub trait AsyncWriteRentExt: AsyncWriteRent {
        #[in_kernel] #[cancel(loses_data)] async fn write_all<T>(&mut self, buf: T) -> BufResult<usize, T> {}
        #[in_kernel] #[cancel(loses_data)] async fn write_vectored_all<T>(&mut self, buf: T) -> BufResult<usize, T> {}
    }
    impl<A: AsyncWriteRent> AsyncWriteRentExt for A {}
    pub trait AsyncBufRead: AsyncReadRent {}
    pub trait AsyncBufReadExt {
        #[cancel(loses_data)] async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        #[cancel(loses_data)] async fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
    }
    impl<A: AsyncBufRead> AsyncBufReadExt for A {}
    pub trait Splitable { fn into_split(self) -> (OwnedReadHalf<Self>, OwnedWriteHalf<Self>) {} }
    impl Splitable for crate::net::TcpStream {}
    impl Splitable for crate::net::UnixStream {}
    pub struct OwnedReadHalf<T>;
    impl<T> AsyncReadRent for OwnedReadHalf<T> {}
    pub struct OwnedWriteHalf<T>;
    impl<T> AsyncWriteRent for OwnedWriteHalf<T> {}
    pub struct BufReader<R>;
    impl<R> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> {}
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> AsyncReadRent for BufReader<R> {}
    impl<R> AsyncBufRead for BufReader<R> {}
    pub struct BufWriter<W>;
    impl<W> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {}
        pub fn into_inner(self) -> W {}
    }
    impl<W> AsyncWriteRent for BufWriter<W> {}
    #[cancel(loses_data)] pub async fn copy<R: AsyncReadRent, W: AsyncWriteRent>(reader: &mut R, writer: &mut W) -> Result<u64> {}
    pub struct Canceller;
    impl Canceller {
        pub fn new() -> Canceller {}
        pub fn cancel(self) -> Canceller {}
        pub fn handle(&self) -> CancelHandle {}
    }
    #[shared] #[derive(Clone)] pub struct CancelHandle;
}
pub mod fs {
    use crate::BufResult;
    use std::io::Result;
    use std::path::Path;
    pub async fn create_dir<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>> {}
    pub async fn write<P: AsRef<Path>, C>(path: P, contents: C) -> (Result<()>, C) {}
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()> {}
    pub struct File;
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> Result<File> {}
        pub async fn create(path: impl AsRef<Path>) -> Result<File> {}
        pub fn from_std(std: std::fs::File) -> Result<File> {}
        pub async fn read_at<T>(&self, buf: T, pos: u64) -> BufResult<usize, T> {}
        pub async fn read_exact_at<T>(&self, buf: T, pos: u64) -> BufResult<(), T> {}
        pub async fn write_at<T>(&self, buf: T, pos: u64) -> BufResult<usize, T> {}
        pub async fn write_all_at<T>(&self, buf: T, pos: u64) -> BufResult<(), T> {}
        pub async fn sync_all(&self) -> Result<()> {}
        pub async fn sync_data(&self) -> Result<()> {}
        pub async fn close(self) -> Result<()> {}
    }
    pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        pub async fn open(&self, path: impl AsRef<Path>) -> Result<File> {}
    }
}
pub mod net {
    use crate::io::{AsyncReadRent, AsyncWriteRent, CancelHandle};
    use std::io::Result;
    use std::net::{SocketAddr, ToSocketAddrs};
    use std::path::Path;
    pub mod tcp { pub use super::{TcpListener, TcpStream}; }
    pub mod udp {
        use crate::BufResult;
        use std::io::Result;
        use std::net::{SocketAddr, ToSocketAddrs};
        pub struct UdpSocket;
        impl UdpSocket {
            pub fn bind<A: ToSocketAddrs>(addr: A) -> Result<UdpSocket> {}
            #[no_timeout] pub async fn recv_from<T>(&self, buf: T) -> BufResult<(usize, SocketAddr), T> {}
            pub async fn send_to<T>(&self, buf: T, socket_addr: SocketAddr) -> BufResult<usize, T> {}
            pub fn local_addr(&self) -> Result<SocketAddr> {}
            pub fn peer_addr(&self) -> Result<SocketAddr> {}
            pub async fn connect(&self, socket_addr: SocketAddr) -> Result<()> {}
            pub async fn send<T>(&self, buf: T) -> BufResult<usize, T> {}
            #[no_timeout] pub async fn recv<T>(&self, buf: T) -> BufResult<usize, T> {}
        }
    }
    pub mod unix { pub use super::{UnixListener, UnixStream}; }
    pub struct ListenerOpts;
    impl ListenerOpts { pub fn new() -> ListenerOpts {} }
    pub struct TcpListener;
    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> Result<TcpListener> {}
        pub fn bind_with_config<A: ToSocketAddrs>(addr: A, opts: &ListenerOpts) -> Result<TcpListener> {}
        #[in_kernel] #[cancel(loses_data)] #[takes] #[serves] pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)> {}
        #[takes] #[serves] pub async fn cancelable_accept(&self, c: CancelHandle) -> Result<(TcpStream, SocketAddr)> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
        pub fn from_std(stdl: std::net::TcpListener) -> Result<TcpListener> {}
    }
    pub struct TcpStream;
    impl TcpStream {
        #[no_timeout] pub async fn connect<A: ToSocketAddrs>(addr: A) -> Result<TcpStream> {}
        #[no_timeout] pub async fn connect_addr(addr: SocketAddr) -> Result<TcpStream> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
        pub fn peer_addr(&self) -> Result<SocketAddr> {}
        pub fn nodelay(&self) -> Result<bool> {}
        pub fn set_nodelay(&self, nodelay: bool) -> Result<()> {}
        pub fn from_std(stream: std::net::TcpStream) -> Result<TcpStream> {}
        pub async fn readable(&self, relaxed: bool) -> Result<()> {}
        pub async fn writable(&self, relaxed: bool) -> Result<()> {}
    }
    impl AsyncReadRent for TcpStream {}
    impl AsyncWriteRent for TcpStream {}
    pub struct UnixListener;
    impl UnixListener {
        pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixListener> {}
        #[in_kernel] #[cancel(loses_data)] #[takes] #[serves] pub async fn accept(&self) -> Result<(UnixStream, std::os::unix::net::SocketAddr)> {}
    }
    pub struct UnixStream;
    impl UnixStream {
        #[no_timeout] pub async fn connect<P: AsRef<Path>>(path: P) -> Result<UnixStream> {}
        pub fn pair() -> Result<(UnixStream, UnixStream)> {}
    }
    impl AsyncReadRent for UnixStream {}
    impl AsyncWriteRent for UnixStream {}
}
pub mod utils {
    #[lazy] pub struct CtrlC;
    impl CtrlC { #[signal] pub fn new() -> Result<CtrlC, CtrlCError> {} }
    impl Future for CtrlC { type Output = (); }
    pub struct CtrlCError;
    pub fn bind_to_cpu_set(cpus: impl IntoIterator<Item = usize>) -> std::io::Result<()> {}
    pub fn detect_uring() -> bool {}
}
