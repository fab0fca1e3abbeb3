//! Model of smol 2 (checked against 2.0.2) and of the crates whose items its root has: async-executor, async-io, blocking.

use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::path::Path;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

pub use async_channel as channel;
pub use async_fs as fs;
pub use async_lock as lock;
pub use async_net as net;
pub use async_process as process;
pub use async_task::{FallibleTask, Task};
pub use futures_lite::{future, io, pin, prelude, ready, stream};

#[without_runtime] #[spawns(future)] pub fn spawn<T>(future: impl Future<Output = T>) -> Task<T> {}
#[without_runtime] #[blocks(runtime)] #[blocks_on(future)] #[instead("{0}.await")] pub fn block_on<T>(future: impl Future<Output = T>) -> T {}
#[offloads(f)] pub fn unblock<T, F: FnOnce() -> T>(f: F) -> Task<T> {}
#[derive(Default)] pub struct Executor<'a>;
impl Executor<'_> {
    pub fn new() -> Executor<'_> {}
    pub fn is_empty(&self) -> bool {}
    pub fn leak(self) -> &'static StaticExecutor {}
    #[spawns(future)] pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Task<T> {}
    pub fn spawn_many<T, F: Future<Output = T>>(&self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<Task<T>>) {}
    pub fn try_tick(&self) -> bool {}
    pub async fn tick(&self) {}
    #[polls(future)] pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
}
#[derive(Default)] pub struct LocalExecutor<'a>;
impl LocalExecutor<'_> {
    pub fn new() -> LocalExecutor<'_> {}
    pub fn is_empty(&self) -> bool {}
    #[spawns(future)] pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Task<T> {}
    pub fn spawn_many<T, F: Future<Output = T>>(&self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<Task<T>>) {}
    pub fn try_tick(&self) -> bool {}
    pub async fn tick(&self) {}
    #[polls(future)] pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
}
#[derive(Default)] pub struct StaticExecutor;
impl StaticExecutor {
    pub fn new() -> StaticExecutor {}
    #[spawns(future)] pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Task<T> {}
    pub fn try_tick(&self) -> bool {}
    pub async fn tick(&self) {}
    #[polls(future)] pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
}
#[lazy] pub struct Timer;
impl Timer {
    pub fn never() -> Timer {}
    #[waits(time)] pub fn after(duration: Duration) -> Timer {}
    pub fn at(instant: Instant) -> Timer {}
    pub fn interval(period: Duration) -> Timer {}
    pub fn interval_at(start: Instant, period: Duration) -> Timer {}
    pub fn will_fire(&self) -> bool {}
    pub fn set_after(&mut self, duration: Duration) {}
    pub fn set_at(&mut self, instant: Instant) {}
    pub fn set_interval(&mut self, period: Duration) {}
    pub fn set_interval_at(&mut self, start: Instant, period: Duration) {}
    pub fn clear(&mut self) {}
}
impl Future for Timer { type Output = Instant; }
impl stream::Stream for Timer { type Item = Instant; }
pub struct Async<T>;
impl<T> Async<T> {
    pub fn new(io: T) -> std::io::Result<Async<T>> {}
    pub fn get_ref(&self) -> &T {}
    pub fn into_inner(self) -> std::io::Result<T> {}
    pub fn new_nonblocking(io: T) -> std::io::Result<Async<T>> {}
    pub fn readable(&self) -> impl Future<Output = std::io::Result<()>> {}
    pub fn readable_owned(self: Arc<Self>) -> impl Future<Output = std::io::Result<()>> {}
    pub fn writable(&self) -> impl Future<Output = std::io::Result<()>> {}
    pub fn writable_owned(self: Arc<Self>) -> impl Future<Output = std::io::Result<()>> {}
    pub fn poll_readable(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {}
    pub fn poll_writable(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {}
    #[runs_inline(op)] pub async fn read_with<R>(&self, op: impl FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R> {}
    #[runs_inline(op)] pub async fn write_with<R>(&self, op: impl FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R> {}
}
impl Async<TcpListener> {
    pub fn bind<A: Into<SocketAddr>>(addr: A) -> std::io::Result<Async<TcpListener>> {}
    #[cancel(safe)] #[serves] pub async fn accept(&self) -> std::io::Result<(Async<TcpStream>, SocketAddr)> {}
    #[serves] pub fn incoming(&self) -> impl stream::Stream<Item = std::io::Result<Async<TcpStream>>> {}
}
impl Async<TcpStream> {
    #[no_timeout] pub async fn connect<A: Into<SocketAddr>>(addr: A) -> std::io::Result<Async<TcpStream>> {}
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize> {}
}
impl Async<UdpSocket> {
    pub fn bind<A: Into<SocketAddr>>(addr: A) -> std::io::Result<Async<UdpSocket>> {}
    #[cancel(safe)] #[no_timeout] pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)> {}
    pub async fn send_to<A: Into<SocketAddr>>(&self, buf: &[u8], addr: A) -> std::io::Result<usize> {}
    #[cancel(safe)] #[no_timeout] pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize> {}
    pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize> {}
}
impl Async<std::os::unix::net::UnixListener> {
    pub fn bind<P: AsRef<Path>>(path: P) -> std::io::Result<Async<std::os::unix::net::UnixListener>> {}
    #[cancel(safe)] #[serves] pub async fn accept(&self) -> std::io::Result<(Async<std::os::unix::net::UnixStream>, std::os::unix::net::SocketAddr)> {}
    #[serves] pub fn incoming(&self) -> impl stream::Stream<Item = std::io::Result<Async<std::os::unix::net::UnixStream>>> {}
}
impl Async<std::os::unix::net::UnixStream> {
    pub async fn connect<P: AsRef<Path>>(path: P) -> std::io::Result<Async<std::os::unix::net::UnixStream>> {}
    pub fn pair() -> std::io::Result<(Async<std::os::unix::net::UnixStream>, Async<std::os::unix::net::UnixStream>)> {}
}
impl<T> io::AsyncRead for Async<T> {}
impl<T> io::AsyncWrite for Async<T> {}
pub struct Unblock<T>;
impl<T> Unblock<T> {
    pub fn new(io: T) -> Unblock<T> {}
    #[offloads(op)] pub async fn with_mut<R, F: FnOnce(&mut T) -> R>(&mut self, op: F) -> R {}
    pub fn with_capacity(cap: usize, io: T) -> Unblock<T> {}
    pub async fn get_mut(&mut self) -> &mut T {}
    pub async fn into_inner(self) -> T {}
}
impl<T> io::AsyncRead for Unblock<T> {}
impl<T> io::AsyncWrite for Unblock<T> {}
impl<T> io::AsyncSeek for Unblock<T> {}
// A stream of what the iterator gives.
impl<T: Iterator> stream::Stream for Unblock<T> { type Item = T::Item; }
