//! Model of async-std 1.x (checked against 1.13.2): tasks, time, locks, channels, files and sockets; its streams are those of futures-lite.

pub use async_channel as channel;

#[runtime_entry] pub fn main() {}
#[runtime_entry] pub fn test() {}

pub mod prelude {
    pub use crate::future::Future;
    pub use futures_lite::{FutureExt as _, StreamExt as _};
    pub use futures::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncSeekExt as _, AsyncWriteExt as _};
    pub use futures::stream::Stream;
}

pub mod stream { pub use futures_lite::stream::*; }

pub mod io {
    pub use futures::io::{copy, BufReader, BufWriter, Cursor, Error, ErrorKind, Result, SeekFrom};
    pub use futures::io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
    pub mod prelude { pub use futures::io::{AsyncBufReadExt as BufReadExt, AsyncReadExt as ReadExt, AsyncSeekExt as SeekExt, AsyncWriteExt as WriteExt}; }
    pub use prelude::{BufReadExt, ReadExt, SeekExt, WriteExt};
    #[polls(f)] pub async fn timeout<F: Future<Output = Result<T>>, T>(dur: std::time::Duration, f: F) -> Result<T> {}
    pub struct Stdin;
    impl Read for Stdin {}
    pub fn stdin() -> Stdin {}
    pub struct Stdout;
    impl Write for Stdout {}
    pub fn stdout() -> Stdout {}
}

pub mod task {
    use std::time::Duration;
    pub use std::task::{Context, Poll, Waker};
    #[spawns(future)] pub fn spawn<F: Future<Output = T>, T>(future: F) -> JoinHandle<T> {}
    #[spawns(future)] pub fn spawn_local<F: Future<Output = T>, T>(future: F) -> JoinHandle<T> {}
    #[offloads(f)] pub fn spawn_blocking<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}
    #[blocks(runtime)] #[blocks_on(future)] #[instead("{0}.await")] pub fn block_on<F: Future<Output = T>, T>(future: F) -> T {}
    pub async fn sleep(dur: Duration) {}
    pub async fn yield_now() {}
    pub fn current() -> Task {}
    #[derive(Clone)] pub struct Task;
    #[task_handle(detach)] pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> {
        pub fn task(&self) -> &Task {}
        pub async fn cancel(self) -> Option<T> {}
    }
    impl<T> Future for JoinHandle<T> { type Output = T; }
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn name(self, name: String) -> Builder {}
        #[spawns(future)] pub fn spawn<F: Future<Output = T>, T>(self, future: F) -> std::io::Result<JoinHandle<T>> {}
        #[blocks(runtime)] #[blocks_on(future)] #[instead("{0}.await")] pub fn blocking<F: Future<Output = T>, T>(self, future: F) -> T {}
    }
}

pub mod future {
    use std::time::Duration;
    pub use std::future::Future;
    #[polls(f)] pub async fn timeout<F: Future<Output = T>, T>(dur: Duration, f: F) -> Result<T, TimeoutError> {}
    #[never_suspends] pub async fn ready<T>(val: T) -> T {}
    pub async fn pending<T>() -> T {}
    pub struct TimeoutError;
}

pub mod sync {
    use std::time::Duration;
    pub use async_lock::{Barrier, BarrierWaitResult, Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard, RwLockUpgradableReadGuard, RwLockWriteGuard};
    pub use std::sync::{Arc, Weak};
    #[derive(Default)] pub struct Condvar;
    impl Condvar {
        pub fn new() -> Condvar {}
        pub async fn wait<T>(&self, guard: MutexGuard<'_, T>) -> MutexGuard<'_, T> {}
        #[runs_inline(condition)] pub async fn wait_until<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'_, T>, condition: F) -> MutexGuard<'_, T> {}
        pub async fn wait_timeout<T>(&self, guard: MutexGuard<'_, T>, dur: Duration) -> (MutexGuard<'_, T>, WaitTimeoutResult) {}
        pub fn notify_one(&self) {}
        pub fn notify_all(&self) {}
    }
    pub struct WaitTimeoutResult;
    impl WaitTimeoutResult { pub fn timed_out(self) -> bool {} }
}

pub mod fs {
    use std::io::Result;
    use std::path::Path;
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn metadata<P: AsRef<Path>>(path: P) -> Result<std::fs::Metadata> {}
    pub async fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>> {}
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String> {}
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()> {}
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()> {}
    #[shared] #[derive(Clone)] pub struct File;
    impl File {
        pub async fn open<P: AsRef<Path>>(path: P) -> Result<File> {}
        pub async fn create<P: AsRef<Path>>(path: P) -> Result<File> {}
        pub async fn sync_all(&self) -> Result<()> {}
    }
    impl crate::io::Read for File {}
    impl crate::io::Write for File {}
}

pub mod net {
    use std::io::Result;
    use std::net::SocketAddr;
    pub trait ToSocketAddrs { async fn to_socket_addrs(&self) -> Result<std::vec::IntoIter<SocketAddr>>; }
    impl<T> ToSocketAddrs for T {}
    #[shared] #[derive(Clone)] pub struct TcpStream;
    impl TcpStream {
        #[no_timeout] pub async fn connect<A: ToSocketAddrs>(addrs: A) -> Result<TcpStream> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
        pub fn peer_addr(&self) -> Result<SocketAddr> {}
    }
    impl crate::io::Read for TcpStream {}
    impl crate::io::Write for TcpStream {}
    pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> Result<TcpListener> {}
        #[cancel(safe)] #[serves] pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
    }
}
