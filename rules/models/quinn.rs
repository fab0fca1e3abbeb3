//! Model of quinn 0.10 and 0.11 (checked against 0.11.12).
//!
//! Connections time out when idle, so their operations do not wait for ever.

use bytes::Bytes;
use std::any::Any;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};

#[shared] #[derive(Clone)] pub struct Endpoint;
impl Endpoint {
    pub fn client(addr: SocketAddr) -> io::Result<Endpoint> {}
    pub fn server(config: ServerConfig, addr: SocketAddr) -> io::Result<Endpoint> {}
    pub fn new<R>(config: EndpointConfig, server_config: Option<ServerConfig>, socket: std::net::UdpSocket, runtime: Arc<R>) -> io::Result<Endpoint> {}
    #[cancel(safe)] #[takes] #[serves] pub fn accept(&self) -> Accept<'_> {}
    pub fn set_default_client_config(&mut self, config: ClientConfig) {}
    pub fn connect(&self, addr: SocketAddr, server_name: &str) -> Result<Connecting, ConnectError> {}
    pub fn connect_with(&self, config: ClientConfig, addr: SocketAddr, server_name: &str) -> Result<Connecting, ConnectError> {}
    pub fn rebind(&self, socket: std::net::UdpSocket) -> io::Result<()> {}
    pub fn set_server_config(&self, server_config: Option<ServerConfig>) {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn open_connections(&self) -> usize {}
    pub fn close(&self, error_code: VarInt, reason: &[u8]) {}
    #[cancel(safe)] pub async fn wait_idle(&self) {}
}
#[lazy] pub struct Accept<'a>;
impl Future for Accept<'_> { type Output = Option<Incoming>; }
pub struct Incoming;
impl Incoming {
    pub fn accept(self) -> Result<Connecting, ConnectionError> {}
    pub fn refuse(self) {}
    pub fn retry(self) -> Result<(), RetryError> {}
    pub fn ignore(self) {}
    pub fn local_ip(&self) -> Option<IpAddr> {}
    pub fn remote_address(&self) -> SocketAddr {}
    pub fn remote_address_validated(&self) -> bool {}
}
impl IntoFuture for Incoming { type Output = Result<Connection, ConnectionError>; type IntoFuture = Connecting; }
pub struct RetryError;
// The handshake runs in a task of the endpoint; this waits for it.
pub struct Connecting;
impl Connecting {
    pub fn into_0rtt(self) -> Result<(Connection, ZeroRttAccepted), Connecting> {}
    pub async fn handshake_data(&mut self) -> Result<Box<dyn Any>, ConnectionError> {}
    pub fn local_ip(&self) -> Option<IpAddr> {}
    pub fn remote_address(&self) -> SocketAddr {}
}
impl Future for Connecting { type Output = Result<Connection, ConnectionError>; }
pub struct ZeroRttAccepted;
impl Future for ZeroRttAccepted { type Output = bool; }
#[shared] #[derive(Clone)] pub struct Connection;
impl Connection {
    #[cancel(safe)] pub async fn open_uni(&self) -> Result<SendStream, ConnectionError> {}
    #[cancel(safe)] pub async fn open_bi(&self) -> Result<(SendStream, RecvStream), ConnectionError> {}
    #[cancel(safe)] #[serves] pub async fn accept_uni(&self) -> Result<RecvStream, ConnectionError> {}
    #[cancel(safe)] #[serves] pub async fn accept_bi(&self) -> Result<(SendStream, RecvStream), ConnectionError> {}
    #[cancel(safe)] pub async fn read_datagram(&self) -> Result<Bytes, ConnectionError> {}
    #[cancel(safe)] pub async fn closed(&self) -> ConnectionError {}
    pub fn close_reason(&self) -> Option<ConnectionError> {}
    pub fn close(&self, error_code: VarInt, reason: &[u8]) {}
    pub fn send_datagram(&self, data: Bytes) -> Result<(), SendDatagramError> {}
    pub async fn send_datagram_wait(&self, data: Bytes) -> Result<(), SendDatagramError> {}
    pub fn max_datagram_size(&self) -> Option<usize> {}
    pub fn remote_address(&self) -> SocketAddr {}
    pub fn local_ip(&self) -> Option<IpAddr> {}
    pub fn rtt(&self) -> Duration {}
    pub fn handshake_data(&self) -> Option<Box<dyn Any>> {}
    pub fn peer_identity(&self) -> Option<Box<dyn Any>> {}
    pub fn stable_id(&self) -> usize {}
    pub fn set_max_concurrent_uni_streams(&self, count: VarInt) {}
    pub fn set_max_concurrent_bi_streams(&self, count: VarInt) {}
}
pub struct RecvStream;
impl RecvStream {
    #[cancel(safe)] #[takes] pub async fn read(&mut self, buf: &mut [u8]) -> Result<Option<usize>, ReadError> {}
    #[cancel(loses_data)] #[takes] pub async fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), ReadExactError> {}
    #[cancel(safe)] pub async fn read_chunk(&mut self, max_length: usize, ordered: bool) -> Result<Option<Chunk>, ReadError> {}
    #[cancel(safe)] pub async fn read_chunks(&mut self, bufs: &mut [Bytes]) -> Result<Option<usize>, ReadError> {}
    #[cancel(loses_data)] #[takes] pub async fn read_to_end(&mut self, size_limit: usize) -> Result<Vec<u8>, ReadToEndError> {}
    pub fn stop(&mut self, error_code: VarInt) -> Result<(), ClosedStream> {}
    pub fn id(&self) -> StreamId {}
    #[cancel(safe)] pub async fn received_reset(&mut self) -> Result<Option<VarInt>, ResetError> {}
}
impl AsyncRead for RecvStream {}
pub struct SendStream;
impl SendStream {
    #[cancel(safe)] pub async fn write(&mut self, buf: &[u8]) -> Result<usize, WriteError> {}
    #[cancel(loses_data)] pub async fn write_all(&mut self, buf: &[u8]) -> Result<(), WriteError> {}
    #[cancel(loses_data)] pub async fn write_chunk(&mut self, buf: Bytes) -> Result<(), WriteError> {}
    #[cancel(loses_data)] pub async fn write_all_chunks(&mut self, bufs: &mut [Bytes]) -> Result<(), WriteError> {}
    pub fn finish(&mut self) -> Result<(), ClosedStream> {}
    pub fn reset(&mut self, error_code: VarInt) -> Result<(), ClosedStream> {}
    pub fn set_priority(&self, priority: i32) -> Result<(), ClosedStream> {}
    pub fn priority(&self) -> Result<i32, ClosedStream> {}
    #[cancel(safe)] pub async fn stopped(&self) -> Result<Option<VarInt>, StoppedError> {}
    pub fn id(&self) -> StreamId {}
}
impl AsyncWrite for SendStream {}
pub struct Chunk { pub offset: u64, pub bytes: Bytes }
#[derive(Clone, Copy)] pub struct StreamId;
#[derive(Clone, Copy)] pub struct VarInt;
impl VarInt { pub const MAX: VarInt = VarInt; pub fn from_u32(x: u32) -> VarInt {} pub fn into_inner(self) -> u64 {} }
impl From<u32> for VarInt {}
#[derive(Clone)] pub struct ClientConfig;
impl ClientConfig {
    pub fn new<C>(crypto: Arc<C>) -> ClientConfig {}
    pub fn transport_config(&mut self, transport: Arc<TransportConfig>) -> &mut ClientConfig {}
}
#[derive(Clone)] pub struct ServerConfig;
impl ServerConfig {
    pub fn with_crypto<C>(crypto: Arc<C>) -> ServerConfig {}
    pub fn transport_config(&mut self, transport: Arc<TransportConfig>) -> &mut ServerConfig {}
    pub fn max_incoming(&mut self, max_incoming: usize) -> &mut ServerConfig {}
}
#[derive(Clone, Default)] pub struct EndpointConfig;
#[derive(Default)] pub struct TransportConfig;
impl TransportConfig {
    pub fn max_concurrent_bidi_streams(&mut self, value: VarInt) -> &mut TransportConfig {}
    pub fn max_concurrent_uni_streams(&mut self, value: VarInt) -> &mut TransportConfig {}
    pub fn max_idle_timeout<T>(&mut self, value: Option<T>) -> &mut TransportConfig {}
    pub fn keep_alive_interval(&mut self, value: Option<Duration>) -> &mut TransportConfig {}
    pub fn stream_receive_window(&mut self, value: VarInt) -> &mut TransportConfig {}
    pub fn receive_window(&mut self, value: VarInt) -> &mut TransportConfig {}
    pub fn send_window(&mut self, value: u64) -> &mut TransportConfig {}
}
#[derive(Clone)] pub enum ConnectionError { VersionMismatch, TransportError, ConnectionClosed, ApplicationClosed, Reset, TimedOut, LocallyClosed, CidsExhausted }
impl std::error::Error for ConnectionError {}
#[derive(Clone)] pub enum ConnectError { EndpointStopping, CidsExhausted, InvalidServerName(String), InvalidRemoteAddress(SocketAddr), NoDefaultClientConfig, UnsupportedVersion }
impl std::error::Error for ConnectError {}
#[derive(Clone)] pub enum WriteError { Stopped(VarInt), ConnectionLost(ConnectionError), ClosedStream, ZeroRttRejected }
impl std::error::Error for WriteError {}
#[derive(Clone)] pub enum ReadError { Reset(VarInt), ConnectionLost(ConnectionError), ClosedStream, IllegalOrderedRead, ZeroRttRejected }
impl std::error::Error for ReadError {}
#[derive(Clone)] pub enum ReadExactError { FinishedEarly(usize), ReadError(ReadError) }
impl std::error::Error for ReadExactError {}
#[derive(Clone)] pub enum ReadToEndError { Read(ReadError), TooLong }
impl std::error::Error for ReadToEndError {}
#[derive(Clone)] pub enum SendDatagramError { UnsupportedByPeer, Disabled, TooLarge, ConnectionLost(ConnectionError) }
impl std::error::Error for SendDatagramError {}
pub enum StoppedError { ConnectionLost(ConnectionError), ZeroRttRejected }
pub enum ResetError { ConnectionLost(ConnectionError), ZeroRttRejected }
pub struct ClosedStream;
impl std::error::Error for ClosedStream {}
