//! Model of async-std 1.x (checked against 1.13.2): tasks, time, locks, channels, files and sockets; its streams, whose closures give values; its readers and writers are those of futures.

pub use async_channel as channel;

#[without_runtime("tokio")] #[runtime_entry] pub fn main() {}
#[without_runtime("tokio")] #[runtime_entry] pub fn test() {}

pub mod macros {
    pub async fn print() {}
    pub async fn println() {}
    pub async fn eprint() {}
    pub async fn eprintln() {}
}
macro_rules! print { () => {} }
macro_rules! println { () => {} }
macro_rules! eprint { () => {} }
macro_rules! eprintln { () => {} }
macro_rules! task_local { () => {} }

pub mod prelude {
    pub use crate::future::{Future, FutureExt};
    pub use crate::io::prelude::{BufReadExt as _, ReadExt as _, SeekExt as _, WriteExt as _};
    pub use crate::io::{BufRead as _, Read as _, Seek as _, Write as _};
    pub use crate::stream::{Stream, StreamExt};
    pub use crate::task_local;
}

pub mod pin { pub use std::pin::Pin; }

pub mod process { pub use async_process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, ExitStatus, Output, Stdio}; }

// The crate has paths of its own, which ask the disk asynchronously.
pub mod path {
    use std::ffi::{OsStr, OsString};
    use std::io::Result;
    pub use std::path::{Ancestors, Component, Components, Display, Iter, StripPrefixError};
    pub struct Path;
    impl Path {
        pub fn new<S: AsRef<OsStr>>(s: &S) -> &Path {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> std::borrow::Cow<'_, str> {}
        pub fn to_path_buf(&self) -> PathBuf {}
        pub fn is_absolute(&self) -> bool {}
        pub fn is_relative(&self) -> bool {}
        pub fn has_root(&self) -> bool {}
        pub fn parent(&self) -> Option<&Path> {}
        pub fn file_name(&self) -> Option<&OsStr> {}
        pub fn file_stem(&self) -> Option<&OsStr> {}
        pub fn extension(&self) -> Option<&OsStr> {}
        pub fn ancestors(&self) -> Ancestors<'_> {}
        pub fn components(&self) -> Components<'_> {}
        pub fn iter(&self) -> Iter<'_> {}
        pub fn strip_prefix<P>(&self, base: P) -> std::result::Result<&Path, StripPrefixError> {}
        pub fn starts_with<P>(&self, base: P) -> bool {}
        pub fn ends_with<P>(&self, child: P) -> bool {}
        pub fn join<P>(&self, path: P) -> PathBuf {}
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn display(&self) -> Display<'_> {}
        pub async fn metadata(&self) -> Result<std::fs::Metadata> {}
        pub async fn symlink_metadata(&self) -> Result<std::fs::Metadata> {}
        pub async fn canonicalize(&self) -> Result<PathBuf> {}
        pub async fn read_link(&self) -> Result<PathBuf> {}
        pub async fn read_dir(&self) -> Result<crate::fs::ReadDir> {}
        pub async fn exists(&self) -> bool {}
        pub async fn is_file(&self) -> bool {}
        pub async fn is_dir(&self) -> bool {}
    }
    impl AsRef<OsStr> for Path {}
    impl AsRef<std::path::Path> for Path {}
    impl ToOwned for Path { type Owned = PathBuf; }
    #[derive(Clone, Default)] pub struct PathBuf;
    impl PathBuf {
        pub fn new() -> PathBuf {}
        pub fn as_path(&self) -> &Path {}
        pub fn push<P>(&mut self, path: P) {}
        pub fn pop(&mut self) -> bool {}
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {}
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
        pub fn into_os_string(self) -> OsString {}
    }
    impl std::ops::Deref for PathBuf { type Target = Path; }
    impl AsRef<OsStr> for PathBuf {}
    impl AsRef<Path> for PathBuf {}
    impl AsRef<std::path::Path> for PathBuf {}
    impl<T> From<T> for PathBuf {}
}

pub mod stream {
    use std::time::Duration;
    pub use futures::stream::Stream;
    pub fn empty<T>() -> impl Stream<Item = T> {}
    pub fn once<T>(t: T) -> impl Stream<Item = T> {}
    pub fn repeat<T>(item: T) -> impl Stream<Item = T> {}
    #[runs_inline(repeater)] pub fn repeat_with<T, F: FnMut() -> T>(repeater: F) -> impl Stream<Item = T> {}
    #[runs_inline(f)] pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> impl Stream<Item = T> {}
    #[runs_inline(succ)] pub fn successors<F: FnMut(&T) -> Option<T>, T>(first: Option<T>, succ: F) -> impl Stream<Item = T> {}
    pub fn from_iter<I: IntoIterator>(iter: I) -> impl Stream<Item = I::Item> {}
    pub fn pending<T>() -> impl Stream<Item = T> {}
    pub struct Interval;
    impl Stream for Interval { type Item = (); }
    pub fn interval(dur: Duration) -> Interval {}
    pub struct TimeoutError;
    pub trait IntoStream { type Item; type IntoStream: Stream<Item = Self::Item>; fn into_stream(self) -> Self::IntoStream; }
    impl<I: Stream> IntoStream for I { type Item = I::Item; type IntoStream = I; }
    pub trait FromStream<T> {}
    pub trait DoubleEndedStream: Stream {}
    pub trait ExactSizeStream: Stream { fn len(&self) -> usize {} }
    pub trait FusedStream: Stream {}
    // The closures give values, not futures, as std's iterators have them.
    pub trait StreamExt: Stream {
        #[cancel(safe)] #[takes] #[ends] async fn next(&mut self) -> Option<Self::Item> {}
        fn take(self, n: usize) -> impl Stream<Item = Self::Item> {}
        #[runs_inline(predicate)] fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Stream<Item = Self::Item> {}
        fn throttle(self, d: Duration) -> impl Stream<Item = Self::Item> {}
        fn step_by(self, step: usize) -> impl Stream<Item = Self::Item> {}
        fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> impl Stream<Item = Self::Item> {}
        fn cloned<T>(self) -> impl Stream<Item = T> where Self: Stream<Item = &T> {}
        fn copied<T>(self) -> impl Stream<Item = T> where Self: Stream<Item = &T> {}
        fn cycle(self) -> impl Stream<Item = Self::Item> {}
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)> {}
        fn delay(self, dur: Duration) -> impl Stream<Item = Self::Item> {}
        #[runs_inline(f)] fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> impl Stream<Item = B> {}
        #[runs_inline(f)] fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Stream<Item = Self::Item> {}
        async fn last(self) -> Option<Self::Item> {}
        fn fuse(self) -> impl Stream<Item = Self::Item> {}
        #[runs_inline(predicate)] fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Stream<Item = Self::Item> {}
        #[runs_inline(f)] fn flat_map<U: IntoStream, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Stream<Item = U::Item> {}
        fn flatten(self) -> impl Stream<Item = <Self::Item as IntoStream>::Item> where Self::Item: IntoStream {}
        #[runs_inline(f)] fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> impl Stream<Item = B> {}
        #[runs_inline(key_by)] async fn min_by_key<B, F: FnMut(&Self::Item) -> B>(self, key_by: F) -> Option<Self::Item> {}
        #[runs_inline(key_by)] async fn max_by_key<B, F: FnMut(&Self::Item) -> B>(self, key_by: F) -> Option<Self::Item> {}
        #[runs_inline(compare)] async fn min_by<F: FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, compare: F) -> Option<Self::Item> {}
        #[runs_inline(compare)] async fn max_by<F: FnMut(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, compare: F) -> Option<Self::Item> {}
        async fn max(self) -> Option<Self::Item> {}
        async fn min(self) -> Option<Self::Item> {}
        async fn nth(&mut self, n: usize) -> Option<Self::Item> {}
        #[runs_inline(f)] async fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
        #[runs_inline(f)] async fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
        #[runs_inline(p)] async fn find<P: FnMut(&Self::Item) -> bool>(&mut self, p: P) -> Option<Self::Item> {}
        #[runs_inline(f)] async fn find_map<F: FnMut(Self::Item) -> Option<B>, B>(&mut self, f: F) -> Option<B> {}
        #[runs_inline(predicate)] async fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> {}
        #[runs_inline(f)] async fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
        #[runs_inline(f)] async fn partition<B, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) {}
        #[runs_inline(f)] async fn for_each<F: FnMut(Self::Item)>(self, f: F) {}
        #[runs_inline(f)] async fn try_fold<B, F: FnMut(B, Self::Item) -> Result<B, E>, E>(&mut self, init: B, f: F) -> Result<B, E> {}
        #[runs_inline(f)] async fn try_for_each<F: FnMut(Self::Item) -> Result<(), E>, E>(&mut self, f: F) -> Result<(), E> {}
        fn by_ref(&mut self) -> &mut Self {}
        #[runs_inline(f)] fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> impl Stream<Item = B> {}
        #[runs_inline(predicate)] fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Stream<Item = Self::Item> {}
        fn skip(self, n: usize) -> impl Stream<Item = Self::Item> {}
        fn timeout(self, dur: Duration) -> impl Stream<Item = Result<Self::Item, TimeoutError>> {}
        fn zip<U: Stream>(self, other: U) -> impl Stream<Item = (Self::Item, U::Item)> {}
        fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> impl Stream<Item = Self::Item> {}
        async fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) {}
        async fn collect<B>(self) -> B {}
        async fn count(self) -> usize {}
        async fn sum<S>(self) -> S {}
        async fn product<P>(self) -> P {}
    }
    impl<S: Stream> StreamExt for S {}
}

pub mod io {
    pub use futures::io::{copy, BufReader, BufWriter, Cursor};
    pub struct Empty;
    impl Read for Empty {}
    impl BufRead for Empty {}
    pub fn empty() -> Empty {}
    pub struct Repeat;
    impl Read for Repeat {}
    pub fn repeat(byte: u8) -> Repeat {}
    pub struct Sink;
    impl Write for Sink {}
    pub fn sink() -> Sink {}
    pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};
    pub use futures::io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
    pub mod prelude { pub use futures::io::{AsyncBufReadExt as BufReadExt, AsyncReadExt as ReadExt, AsyncSeekExt as SeekExt, AsyncWriteExt as WriteExt}; }
    pub use prelude::{BufReadExt, ReadExt, SeekExt, WriteExt};
    #[polls(f)] #[gives_up] pub async fn timeout<F: Future<Output = Result<T>>, T>(dur: std::time::Duration, f: F) -> Result<T> {}
    pub struct Stdin;
    impl Stdin { pub async fn read_line(&self, buf: &mut String) -> Result<usize> {} }
    impl Read for Stdin {}
    pub fn stdin() -> Stdin {}
    pub struct Stdout;
    impl Write for Stdout {}
    pub fn stdout() -> Stdout {}
    pub struct Stderr;
    impl Write for Stderr {}
    pub fn stderr() -> Stderr {}
}

pub mod task {
    use std::time::Duration;
    pub use std::task::{Context, Poll, Waker};
    #[without_runtime("tokio")] #[spawns(future)] pub fn spawn<F: Future<Output = T>, T>(future: F) -> JoinHandle<T> {}
    #[without_runtime("tokio")] #[spawns(future)] pub fn spawn_local<F: Future<Output = T>, T>(future: F) -> JoinHandle<T> {}
    #[offloads(f)] pub fn spawn_blocking<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}
    #[without_runtime("tokio")] #[blocks(runtime)] #[blocks_on(future)] #[instead("{0}.await")] pub fn block_on<F: Future<Output = T>, T>(future: F) -> T {}
    #[waits(time)] pub async fn sleep(dur: Duration) {}
    #[cancel(safe)] #[waits(turn)] pub async fn yield_now() {}
    pub fn current() -> Task {}
    pub fn try_current() -> Option<Task> {}
    macro_rules! ready { () => {} }
    #[shared] #[derive(Clone)] pub struct Task;
    impl Task {
        pub fn id(&self) -> TaskId {}
        pub fn name(&self) -> Option<&str> {}
    }
    #[derive(Clone, Copy)] pub struct TaskId;
    pub struct LocalKey<T>;
    impl<T> LocalKey<T> {
        #[runs_inline(f)] pub fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
        #[runs_inline(f)] pub fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> Result<R, AccessError> {}
    }
    pub struct AccessError;
    // Dropping it lets the task run on.
    #[task_handle(detach)] pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> {
        pub fn task(&self) -> &Task {}
        #[aborts] pub async fn cancel(self) -> Option<T> {}
    }
    impl<T> Future for JoinHandle<T> { type Output = T; }
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn name(self, name: String) -> Builder {}
        #[spawns(future)] pub fn spawn<F: Future<Output = T>, T>(self, future: F) -> std::io::Result<JoinHandle<T>> {}
        #[spawns(future)] pub fn local<F: Future<Output = T>, T>(self, future: F) -> std::io::Result<JoinHandle<T>> {}
        #[blocks(runtime)] #[blocks_on(future)] #[instead("{0}.await")] pub fn blocking<F: Future<Output = T>, T>(self, future: F) -> T {}
    }
}

pub mod future {
    use std::time::Duration;
    pub use std::future::{poll_fn, Future, IntoFuture};
    #[polls(f)] #[gives_up] pub async fn timeout<F: Future<Output = T>, T>(dur: Duration, f: F) -> Result<T, TimeoutError> {}
    #[never_suspends] pub async fn ready<T>(val: T) -> T {}
    pub async fn pending<T>() -> T {}
    #[derive(Clone, Copy)] pub struct TimeoutError;
    pub trait FutureExt: Future {
        #[polls(self)] async fn delay(self, dur: Duration) -> Self::Output {}
        #[polls(self)] async fn flatten(self) -> <Self::Output as IntoFuture>::Output where Self::Output: IntoFuture {}
        #[polls(self, other)] #[races] async fn race<F: Future<Output = Self::Output>>(self, other: F) -> Self::Output {}
        #[polls(self, other)] #[races] async fn try_race<F: Future<Output = Self::Output>>(self, other: F) -> Self::Output {}
        #[polls(self, other)] async fn join<F: Future>(self, other: F) -> (Self::Output, F::Output) {}
        #[polls(self, other)] #[fails_fast] async fn try_join<F: Future<Output = Result<B, E>>, A, B, E>(self, other: F) -> Result<(A, B), E> where Self: Future<Output = Result<A, E>> {}
        #[polls(self)] #[gives_up] async fn timeout(self, dur: Duration) -> Result<Self::Output, TimeoutError> {}
    }
    impl<T: Future> FutureExt for T {}
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
        #[runs_inline(condition)] pub async fn wait_timeout_until<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'_, T>, dur: Duration, condition: F) -> (MutexGuard<'_, T>, WaitTimeoutResult) {}
        pub fn notify_one(&self) {}
        pub fn notify_all(&self) {}
    }
    pub struct WaitTimeoutResult;
    impl WaitTimeoutResult { pub fn timed_out(self) -> bool {} }
}

pub mod fs {
    use crate::path::PathBuf;
    use std::io::Result;
    use std::path::Path;
    pub use std::fs::{FileType, Metadata, Permissions};
    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf> {}
    pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<u64> {}
    pub async fn create_dir<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()> {}
    pub async fn metadata<P: AsRef<Path>>(path: P) -> Result<Metadata> {}
    pub async fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>> {}
    pub async fn read_dir<P: AsRef<Path>>(path: P) -> Result<ReadDir> {}
    pub async fn read_link<P: AsRef<Path>>(path: P) -> Result<PathBuf> {}
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String> {}
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()> {}
    pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> Result<()> {}
    pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> Result<Metadata> {}
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()> {}
    pub struct ReadDir;
    impl crate::stream::Stream for ReadDir { type Item = Result<DirEntry>; }
    #[shared] #[derive(Clone)] pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub async fn metadata(&self) -> Result<Metadata> {}
        pub async fn file_type(&self) -> Result<FileType> {}
        pub fn file_name(&self) -> std::ffi::OsString {}
    }
    #[derive(Default)] pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> DirBuilder {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        pub fn create<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = Result<()>> {}
    }
    #[derive(Clone, Default)] pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        pub fn open<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = Result<File>> {}
    }
    #[shared] #[derive(Clone)] pub struct File;
    impl File {
        pub async fn open<P: AsRef<Path>>(path: P) -> Result<File> {}
        pub async fn create<P: AsRef<Path>>(path: P) -> Result<File> {}
        pub async fn sync_all(&self) -> Result<()> {}
        pub async fn sync_data(&self) -> Result<()> {}
        pub async fn set_len(&self, size: u64) -> Result<()> {}
        pub async fn metadata(&self) -> Result<Metadata> {}
        pub async fn set_permissions(&self, perm: Permissions) -> Result<()> {}
    }
    impl crate::io::Read for File {}
    impl crate::io::Write for File {}
    impl crate::io::Seek for File {}
    impl crate::io::Read for &File {}
    impl crate::io::Write for &File {}
    impl crate::io::Seek for &File {}
    impl From<std::fs::File> for File {}
}

pub mod net {
    use crate::stream::Stream;
    use std::io::Result;
    pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
    pub trait ToSocketAddrs { async fn to_socket_addrs(&self) -> Result<std::vec::IntoIter<SocketAddr>>; }
    impl<T> ToSocketAddrs for T {}
    #[shared] #[derive(Clone)] pub struct TcpStream;
    impl TcpStream {
        #[no_timeout] pub async fn connect<A: ToSocketAddrs>(addrs: A) -> Result<TcpStream> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
        pub fn peer_addr(&self) -> Result<SocketAddr> {}
        pub fn ttl(&self) -> Result<u32> {}
        pub fn set_ttl(&self, ttl: u32) -> Result<()> {}
        pub async fn peek(&self, buf: &mut [u8]) -> Result<usize> {}
        pub fn nodelay(&self) -> Result<bool> {}
        pub fn set_nodelay(&self, nodelay: bool) -> Result<()> {}
        pub fn shutdown(&self, how: Shutdown) -> Result<()> {}
    }
    impl crate::io::Read for TcpStream {}
    impl crate::io::Write for TcpStream {}
    impl crate::io::Read for &TcpStream {}
    impl crate::io::Write for &TcpStream {}
    impl From<std::net::TcpStream> for TcpStream {}
    pub struct TcpListener;
    impl TcpListener {
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> Result<TcpListener> {}
        #[cancel(safe)] #[takes] #[serves] pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)> {}
        #[serves] pub fn incoming(&self) -> Incoming<'_> {}
        #[serves] pub fn into_incoming(self) -> impl Stream<Item = Result<TcpStream>> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
    }
    impl From<std::net::TcpListener> for TcpListener {}
    pub struct Incoming<'a>;
    impl Stream for Incoming<'_> { type Item = Result<TcpStream>; }
    pub struct UdpSocket;
    impl UdpSocket {
        pub async fn bind<A: ToSocketAddrs>(addrs: A) -> Result<UdpSocket> {}
        pub fn peer_addr(&self) -> Result<SocketAddr> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
        pub async fn connect<A: ToSocketAddrs>(&self, addrs: A) -> Result<()> {}
        pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addrs: A) -> Result<usize> {}
        #[cancel(safe)] #[takes] #[no_timeout] pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> {}
        #[cancel(safe)] #[no_timeout] pub async fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> {}
        pub async fn send(&self, buf: &[u8]) -> Result<usize> {}
        #[cancel(safe)] #[takes] #[no_timeout] pub async fn recv(&self, buf: &mut [u8]) -> Result<usize> {}
        #[cancel(safe)] #[no_timeout] pub async fn peek(&self, buf: &mut [u8]) -> Result<usize> {}
        pub fn broadcast(&self) -> Result<bool> {}
        pub fn set_broadcast(&self, on: bool) -> Result<()> {}
        pub fn set_multicast_loop_v4(&self, on: bool) -> Result<()> {}
        pub fn set_multicast_ttl_v4(&self, ttl: u32) -> Result<()> {}
        pub fn set_ttl(&self, ttl: u32) -> Result<()> {}
        pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<()> {}
        pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<()> {}
    }
    impl From<std::net::UdpSocket> for UdpSocket {}
}

pub mod os {
    pub mod unix {
        pub mod fs {
            use std::path::Path;
            pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> std::io::Result<()> {}
        }
        pub mod net {
            use crate::stream::Stream;
            use std::io::Result;
            use std::path::Path;
            pub use std::os::unix::net::SocketAddr;
            #[shared] #[derive(Clone)] pub struct UnixStream;
            impl UnixStream {
                pub async fn connect<P: AsRef<Path>>(path: P) -> Result<UnixStream> {}
                pub fn pair() -> Result<(UnixStream, UnixStream)> {}
                pub fn local_addr(&self) -> Result<SocketAddr> {}
                pub fn peer_addr(&self) -> Result<SocketAddr> {}
                pub fn shutdown(&self, how: std::net::Shutdown) -> Result<()> {}
            }
            impl crate::io::Read for UnixStream {}
            impl crate::io::Write for UnixStream {}
            impl crate::io::Read for &UnixStream {}
            impl crate::io::Write for &UnixStream {}
            pub struct UnixListener;
            impl UnixListener {
                pub async fn bind<P: AsRef<Path>>(path: P) -> Result<UnixListener> {}
                #[cancel(safe)] #[takes] #[serves] pub async fn accept(&self) -> Result<(UnixStream, SocketAddr)> {}
                #[serves] pub fn incoming(&self) -> Incoming<'_> {}
                pub fn local_addr(&self) -> Result<SocketAddr> {}
            }
            pub struct Incoming<'a>;
            impl Stream for Incoming<'_> { type Item = Result<UnixStream>; }
            pub struct UnixDatagram;
            impl UnixDatagram {
                pub async fn bind<P: AsRef<Path>>(path: P) -> Result<UnixDatagram> {}
                pub fn unbound() -> Result<UnixDatagram> {}
                pub fn pair() -> Result<(UnixDatagram, UnixDatagram)> {}
                pub async fn connect<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
                #[cancel(safe)] #[takes] #[no_timeout] pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> {}
                #[cancel(safe)] #[takes] #[no_timeout] pub async fn recv(&self, buf: &mut [u8]) -> Result<usize> {}
                pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> Result<usize> {}
                pub async fn send(&self, buf: &[u8]) -> Result<usize> {}
            }
        }
    }
}
