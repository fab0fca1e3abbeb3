//! Model of async-net 1 and 2 (checked against 2.0.0): sockets for smol.

use futures::io::{AsyncRead, AsyncWrite};
use futures::stream::Stream;
use std::io::Result;

pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};
pub trait AsyncToSocketAddrs {}
impl<T> AsyncToSocketAddrs for T {}
pub async fn resolve<A: AsyncToSocketAddrs>(addr: A) -> Result<Vec<SocketAddr>> {}
#[shared] #[derive(Clone)] pub struct TcpStream;
impl TcpStream {
    #[no_timeout] pub async fn connect<A: AsyncToSocketAddrs>(addr: A) -> Result<TcpStream> {}
    pub fn local_addr(&self) -> Result<SocketAddr> {}
    pub fn peer_addr(&self) -> Result<SocketAddr> {}
    pub fn shutdown(&self, how: Shutdown) -> Result<()> {}
    pub async fn peek(&self, buf: &mut [u8]) -> Result<usize> {}
    pub fn nodelay(&self) -> Result<bool> {}
    pub fn set_nodelay(&self, nodelay: bool) -> Result<()> {}
    pub fn ttl(&self) -> Result<u32> {}
    pub fn set_ttl(&self, ttl: u32) -> Result<()> {}
}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}
impl TryFrom<std::net::TcpStream> for TcpStream { type Error = std::io::Error; }
#[shared] #[derive(Clone)] pub struct TcpListener;
impl TcpListener {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> Result<TcpListener> {}
    pub fn local_addr(&self) -> Result<SocketAddr> {}
    #[cancel(safe)] #[takes] #[serves] pub async fn accept(&self) -> Result<(TcpStream, SocketAddr)> {}
    #[serves] pub fn incoming(&self) -> Incoming<'_> {}
    pub fn ttl(&self) -> Result<u32> {}
    pub fn set_ttl(&self, ttl: u32) -> Result<()> {}
}
impl TryFrom<std::net::TcpListener> for TcpListener { type Error = std::io::Error; }
pub struct Incoming<'a>;
impl Stream for Incoming<'_> { type Item = Result<TcpStream>; }
#[shared] #[derive(Clone)] pub struct UdpSocket;
impl UdpSocket {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> Result<UdpSocket> {}
    pub fn local_addr(&self) -> Result<SocketAddr> {}
    pub fn peer_addr(&self) -> Result<SocketAddr> {}
    pub async fn connect<A: AsyncToSocketAddrs>(&self, addr: A) -> Result<()> {}
    #[cancel(safe)] #[takes] #[no_timeout] pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> {}
    #[cancel(safe)] #[no_timeout] pub async fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> {}
    pub async fn send_to<A: AsyncToSocketAddrs>(&self, buf: &[u8], addr: A) -> Result<usize> {}
    #[cancel(safe)] #[takes] #[no_timeout] pub async fn recv(&self, buf: &mut [u8]) -> Result<usize> {}
    #[cancel(safe)] #[no_timeout] pub async fn peek(&self, buf: &mut [u8]) -> Result<usize> {}
    pub async fn send(&self, buf: &[u8]) -> Result<usize> {}
    pub fn broadcast(&self) -> Result<bool> {}
    pub fn set_broadcast(&self, broadcast: bool) -> Result<()> {}
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> Result<()> {}
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> Result<()> {}
    pub fn set_ttl(&self, ttl: u32) -> Result<()> {}
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<()> {}
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> Result<()> {}
}
impl TryFrom<std::net::UdpSocket> for UdpSocket { type Error = std::io::Error; }
pub mod unix {
    use crate::{AsyncRead, AsyncWrite, Result, Shutdown, Stream};
    use std::path::Path;
    pub use std::os::unix::net::SocketAddr;
    #[shared] #[derive(Clone)] pub struct UnixListener;
    impl UnixListener {
        pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixListener> {}
        #[cancel(safe)] #[takes] #[serves] pub async fn accept(&self) -> Result<(UnixStream, SocketAddr)> {}
        #[serves] pub fn incoming(&self) -> Incoming<'_> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
    }
    pub struct Incoming<'a>;
    impl Stream for Incoming<'_> { type Item = Result<UnixStream>; }
    #[shared] #[derive(Clone)] pub struct UnixStream;
    impl UnixStream {
        pub async fn connect<P: AsRef<Path>>(path: P) -> Result<UnixStream> {}
        pub fn pair() -> Result<(UnixStream, UnixStream)> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
        pub fn peer_addr(&self) -> Result<SocketAddr> {}
        pub fn shutdown(&self, how: Shutdown) -> Result<()> {}
    }
    impl AsyncRead for UnixStream {}
    impl AsyncWrite for UnixStream {}
    #[shared] #[derive(Clone)] pub struct UnixDatagram;
    impl UnixDatagram {
        pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixDatagram> {}
        pub fn unbound() -> Result<UnixDatagram> {}
        pub fn pair() -> Result<(UnixDatagram, UnixDatagram)> {}
        pub fn connect<P: AsRef<Path>>(&self, path: P) -> Result<()> {}
        pub fn local_addr(&self) -> Result<SocketAddr> {}
        pub fn peer_addr(&self) -> Result<SocketAddr> {}
        #[cancel(safe)] #[takes] #[no_timeout] pub async fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)> {}
        pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> Result<usize> {}
        #[cancel(safe)] #[takes] #[no_timeout] pub async fn recv(&self, buf: &mut [u8]) -> Result<usize> {}
        pub async fn send(&self, buf: &[u8]) -> Result<usize> {}
        pub fn shutdown(&self, how: Shutdown) -> Result<()> {}
    }
}
