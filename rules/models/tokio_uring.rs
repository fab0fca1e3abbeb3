//! Model of tokio-uring 0.5 (checked against 0.5.0): files and sockets on io_uring, inside a tokio runtime of one thread. Its operations take the buffer
//! and give it back; a future that is dropped leaves the operation, and the buffer, to the kernel.

use tokio::task::JoinHandle;

pub type BufResult<T, B> = (std::io::Result<T>, B);
#[blocks(runtime)] #[panics_in_runtime] #[blocks_on(future)] #[instead("{0}.await")] pub fn start<F: Future>(future: F) -> F::Output {}
#[spawns(task)] #[needs_runtime] pub fn spawn<T: Future>(task: T) -> JoinHandle<T::Output> {}
pub fn builder() -> Builder {}
pub struct Builder;
impl Builder {
    pub fn entries(&mut self, sq_entries: u32) -> &mut Self {}
    #[blocks(runtime)] #[panics_in_runtime] #[blocks_on(future)] #[instead("{0}.await")] pub fn start<F: Future>(&self, future: F) -> F::Output {}
}
pub struct Runtime;
impl Runtime {
    pub fn new(b: &Builder) -> std::io::Result<Runtime> {}
    #[blocks(runtime)] #[panics_in_runtime] #[blocks_on(future)] #[instead("{0}.await")] pub fn block_on<F: Future>(&self, future: F) -> F::Output {}
}
pub struct UnsubmittedWrite<T>;
impl<T> UnsubmittedWrite<T> { pub async fn submit(self) -> BufResult<usize, T> {} }
pub mod buf {
    pub trait IoBuf {}
    pub trait IoBufMut {}
    pub trait BoundedBuf {}
    pub trait BoundedBufMut {}
    impl<T> BoundedBuf for T {}
    impl<T> BoundedBufMut for T {}
}
pub mod fs {
    use crate::{BufResult, UnsubmittedWrite};
    use std::io::Result;
    use std::path::Path;
    pub async fn create_dir<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> Result<()> {}
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<()> {}
    pub struct File;
    // Each call says at which position: nothing but the buffer is lost.
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> Result<File> {}
        pub async fn create(path: impl AsRef<Path>) -> Result<File> {}
        pub fn from_std(file: std::fs::File) -> File {}
        pub async fn read_at<T>(&self, buf: T, pos: u64) -> BufResult<usize, T> {}
        pub async fn read_exact_at<T>(&self, buf: T, pos: u64) -> BufResult<(), T> {}
        pub fn write_at<T>(&self, buf: T, pos: u64) -> UnsubmittedWrite<T> {}
        pub async fn write_all_at<T>(&self, buf: T, pos: u64) -> BufResult<(), T> {}
        pub async fn sync_all(&self) -> Result<()> {}
        pub async fn sync_data(&self) -> Result<()> {}
        pub async fn close(self) -> Result<()> {}
    }
}
pub mod net {
    use crate::{BufResult, UnsubmittedWrite};
    use std::io::Result;
    use std::net::SocketAddr;
    use std::path::Path;
    pub struct TcpListener;
    impl TcpListener {
        pub fn bind(addr: SocketAddr) -> Result<TcpListener> {}
        pub fn from_std(socket: std::net::TcpListener) -> TcpListener {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
        #[in_kernel] #[cancel(loses_data)] #[takes] #[serves] pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)> {}
    }
    pub struct TcpStream;
    impl TcpStream {
        #[no_timeout] pub async fn connect(addr: SocketAddr) -> Result<TcpStream> {}
        pub fn from_std(socket: std::net::TcpStream) -> TcpStream {}
        #[in_kernel] #[cancel(loses_data)] pub async fn read<T>(&self, buf: T) -> BufResult<usize, T> {}
        pub fn write<T>(&self, buf: T) -> UnsubmittedWrite<T> {}
        #[in_kernel] #[cancel(loses_data)] pub async fn write_all<T>(&self, buf: T) -> BufResult<(), T> {}
        #[in_kernel] #[cancel(loses_data)] pub async fn writev<T>(&self, buf: Vec<T>) -> BufResult<usize, Vec<T>> {}
        pub fn shutdown(&self, how: std::net::Shutdown) -> Result<()> {}
        pub fn set_nodelay(&self, nodelay: bool) -> Result<()> {}
    }
    pub struct UdpSocket;
    impl UdpSocket {
        pub async fn bind(socket_addr: SocketAddr) -> Result<UdpSocket> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
        pub async fn connect(&self, socket_addr: SocketAddr) -> Result<()> {}
        pub async fn send<T>(&self, buf: T) -> BufResult<usize, T> {}
        pub async fn send_to<T>(&self, buf: T, socket_addr: SocketAddr) -> BufResult<usize, T> {}
        #[in_kernel] #[cancel(loses_data)] #[takes] #[no_timeout] pub async fn recv_from<T>(&self, buf: T) -> BufResult<(usize, SocketAddr), T> {}
        #[in_kernel] #[cancel(loses_data)] #[takes] #[no_timeout] pub async fn read<T>(&self, buf: T) -> BufResult<usize, T> {}
    }
    pub struct UnixListener;
    impl UnixListener {
        pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixListener> {}
        #[in_kernel] #[cancel(loses_data)] #[takes] #[serves] pub async fn accept(&self) -> Result<UnixStream> {}
    }
    pub struct UnixStream;
    impl UnixStream {
        #[no_timeout] pub async fn connect<P: AsRef<Path>>(path: P) -> Result<UnixStream> {}
        #[in_kernel] #[cancel(loses_data)] pub async fn read<T>(&self, buf: T) -> BufResult<usize, T> {}
        pub fn write<T>(&self, buf: T) -> UnsubmittedWrite<T> {}
        #[in_kernel] #[cancel(loses_data)] pub async fn write_all<T>(&self, buf: T) -> BufResult<(), T> {}
        pub fn shutdown(&self, how: std::net::Shutdown) -> Result<()> {}
    }
}
