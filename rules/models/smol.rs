//! Model of smol 2 (checked against 2.0.2) and of the crates whose items its root has: async-executor, async-task, async-io, blocking.

use std::time::{Duration, Instant};

pub use async_channel as channel;
pub use async_lock as lock;
pub use futures_lite::{future, io, prelude, stream};

macro_rules! pin { () => {} }
macro_rules! ready { () => {} }
#[spawns(future)] pub fn spawn<T>(future: impl Future<Output = T>) -> Task<T> {}
#[blocks(runtime)] #[blocks_on(future)] #[instead("{0}.await")] pub fn block_on<T>(future: impl Future<Output = T>) -> T {}
#[offloads(f)] pub fn unblock<T, F: FnOnce() -> T>(f: F) -> Task<T> {}
// Dropping a task cancels it.
#[task_handle(abort_on_drop)] pub struct Task<T>;
impl<T> Task<T> {
    pub fn detach(self) {}
    pub async fn cancel(self) -> Option<T> {}
    pub fn fallible(self) -> FallibleTask<T> {}
    pub fn is_finished(&self) -> bool {}
}
impl<T> Future for Task<T> { type Output = T; }
#[task_handle(abort_on_drop)] pub struct FallibleTask<T>;
impl<T> FallibleTask<T> {
    pub fn detach(self) {}
    pub async fn cancel(self) -> Option<T> {}
}
impl<T> Future for FallibleTask<T> { type Output = Option<T>; }
#[derive(Default)] pub struct Executor<'a>;
impl Executor<'_> {
    pub fn new() -> Executor<'_> {}
    pub fn is_empty(&self) -> bool {}
    #[spawns(future)] pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Task<T> {}
    pub fn try_tick(&self) -> bool {}
    pub async fn tick(&self) {}
    #[polls(future)] pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
}
#[derive(Default)] pub struct LocalExecutor<'a>;
impl LocalExecutor<'_> {
    pub fn new() -> LocalExecutor<'_> {}
    pub fn is_empty(&self) -> bool {}
    #[spawns(future)] pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Task<T> {}
    pub fn try_tick(&self) -> bool {}
    pub async fn tick(&self) {}
    #[polls(future)] pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
}
#[lazy] pub struct Timer;
impl Timer {
    pub fn never() -> Timer {}
    pub fn after(duration: Duration) -> Timer {}
    pub fn at(instant: Instant) -> Timer {}
    pub fn interval(period: Duration) -> Timer {}
    pub fn set_after(&mut self, duration: Duration) {}
}
impl Future for Timer { type Output = Instant; }
impl stream::Stream for Timer { type Item = Instant; }
pub struct Async<T>;
impl<T> Async<T> {
    pub fn new(io: T) -> std::io::Result<Async<T>> {}
    pub fn get_ref(&self) -> &T {}
    pub fn into_inner(self) -> std::io::Result<T> {}
    pub async fn readable(&self) -> std::io::Result<()> {}
    pub async fn writable(&self) -> std::io::Result<()> {}
    #[runs_inline(op)] pub async fn read_with<R>(&self, op: impl FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R> {}
}
impl<T> io::AsyncRead for Async<T> {}
impl<T> io::AsyncWrite for Async<T> {}
pub struct Unblock<T>;
impl<T> Unblock<T> {
    pub fn new(io: T) -> Unblock<T> {}
    #[offloads(op)] pub async fn with_mut<R, F: FnOnce(&mut T) -> R>(&mut self, op: F) -> R {}
    pub async fn into_inner(self) -> T {}
}
impl<T> io::AsyncRead for Unblock<T> {}
impl<T> io::AsyncWrite for Unblock<T> {}

pub mod fs {
    use std::io::Result;
    use std::path::{Path, PathBuf};
    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf> {}
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn metadata<P: AsRef<Path>>(path: P) -> Result<std::fs::Metadata> {}
    pub async fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>> {}
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String> {}
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> Result<()> {}
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()> {}
    pub struct File;
    impl File {
        pub async fn open<P: AsRef<Path>>(path: P) -> Result<File> {}
        pub async fn create<P: AsRef<Path>>(path: P) -> Result<File> {}
        pub async fn sync_all(&self) -> Result<()> {}
    }
    impl crate::io::AsyncRead for File {}
    impl crate::io::AsyncWrite for File {}
}

pub mod net {
    use std::io::Result;
    use std::net::SocketAddr;
    #[no_timeout] pub async fn resolve<A>(addr: A) -> Result<Vec<SocketAddr>> {}
    #[shared] #[derive(Clone)] pub struct TcpStream;
    impl TcpStream {
        #[no_timeout] pub async fn connect<A>(addr: A) -> Result<TcpStream> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
        pub fn peer_addr(&self) -> Result<SocketAddr> {}
    }
    impl crate::io::AsyncRead for TcpStream {}
    impl crate::io::AsyncWrite for TcpStream {}
    #[shared] #[derive(Clone)] pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A>(addr: A) -> Result<TcpListener> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
        #[cancel(safe)] #[serves] pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)> {}
    }
}
