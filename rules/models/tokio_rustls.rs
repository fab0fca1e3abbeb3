//! Model of tokio-rustls 0.22 to 0.26 (checked against 0.26.6). A handshake waits for the peer as long as it likes.

use rustls::server::{Acceptor, Accepted, ClientHello};
use rustls::{ClientConfig, ClientConnection, CommonState, ServerConfig, ServerConnection};
use rustls::pki_types::ServerName;
use std::io;
use std::sync::Arc;
use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};
pub use rustls;
pub use client::{Connect, FallibleConnect, TlsConnector, TlsConnectorWithAlpn};
pub use server::{Accept, FallibleAccept, LazyConfigAcceptor, StartHandshake, TlsAcceptor};

pub enum TlsStream<T> { Client(client::TlsStream<T>), Server(server::TlsStream<T>) }
impl<T> TlsStream<T> {
    pub fn get_ref(&self) -> (&T, &CommonState) {}
    pub fn get_mut(&mut self) -> (&mut T, &mut CommonState) {}
}
impl<T> From<client::TlsStream<T>> for TlsStream<T> {}
impl<T> From<server::TlsStream<T>> for TlsStream<T> {}
impl<T> AsyncRead for TlsStream<T> {}
impl<T> AsyncBufRead for TlsStream<T> {}
impl<T> AsyncWrite for TlsStream<T> {}
pub mod client {
    use rustls::pki_types::ServerName;
    use rustls::{ClientConfig, ClientConnection};
    use std::io;
    use std::sync::Arc;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};
    #[derive(Clone)] pub struct TlsConnector;
    impl TlsConnector {
        pub fn early_data(self, flag: bool) -> Self {}
        #[no_timeout] pub fn connect<IO>(&self, domain: ServerName, stream: IO) -> Connect<IO> {}
        #[no_timeout] #[runs_inline(f)] pub fn connect_with<IO, F>(&self, domain: ServerName, stream: IO, f: F) -> Connect<IO> where F: FnOnce(&mut ClientConnection) {}
        pub fn with_alpn(&self, alpn_protocols: Vec<Vec<u8>>) -> TlsConnectorWithAlpn {}
        pub fn config(&self) -> &Arc<ClientConfig> {}
    }
    impl From<Arc<ClientConfig>> for TlsConnector {}
    pub struct TlsConnectorWithAlpn;
    impl TlsConnectorWithAlpn {
        #[no_timeout] pub fn connect<IO>(self, domain: ServerName, stream: IO) -> Connect<IO> {}
        #[no_timeout] #[runs_inline(f)] pub fn connect_with<IO, F>(self, domain: ServerName, stream: IO, f: F) -> Connect<IO> where F: FnOnce(&mut ClientConnection) {}
    }
    #[lazy] pub struct Connect<IO>;
    impl<IO> Connect<IO> {
        pub fn into_fallible(self) -> FallibleConnect<IO> {}
        pub fn get_ref(&self) -> Option<&IO> {}
        pub fn get_mut(&mut self) -> Option<&mut IO> {}
    }
    impl<IO> Future for Connect<IO> { type Output = io::Result<TlsStream<IO>>; }
    impl<IO> Future for FallibleConnect<IO> { type Output = Result<TlsStream<IO>, (io::Error, IO)>; }
    #[lazy] pub struct FallibleConnect<IO>;
    pub struct TlsStream<IO>;
    impl<IO> TlsStream<IO> {
        pub fn get_ref(&self) -> (&IO, &ClientConnection) {}
        pub fn get_mut(&mut self) -> (&mut IO, &mut ClientConnection) {}
        pub fn into_inner(self) -> (IO, ClientConnection) {}
    }
    impl<IO> AsyncRead for TlsStream<IO> {}
    impl<IO> AsyncBufRead for TlsStream<IO> {}
    impl<IO> AsyncWrite for TlsStream<IO> {}
}
pub mod server {
    use rustls::{ServerConfig, ServerConnection};
    use std::io;
    use std::sync::Arc;
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};
    #[derive(Clone)] pub struct TlsAcceptor;
    impl From<Arc<ServerConfig>> for TlsAcceptor {}
    impl TlsAcceptor {
        #[no_timeout] pub fn accept<IO>(&self, stream: IO) -> Accept<IO> {}
        #[no_timeout] #[runs_inline(f)] pub fn accept_with<IO, F>(&self, stream: IO, f: F) -> Accept<IO> where F: FnOnce(&mut ServerConnection) {}
        pub fn config(&self) -> &Arc<ServerConfig> {}
    }
    #[lazy] pub struct LazyConfigAcceptor<IO>;
    impl<IO> LazyConfigAcceptor<IO> {
        #[no_timeout] pub fn new(acceptor: rustls::server::Acceptor, io: IO) -> Self {}
        pub fn take_io(&mut self) -> Option<IO> {}
    }
    impl<IO> Future for LazyConfigAcceptor<IO> { type Output = Result<StartHandshake<IO>, io::Error>; }
    pub struct StartHandshake<IO> { pub accepted: rustls::server::Accepted, pub io: IO }
    impl<IO> StartHandshake<IO> {
        pub fn from_parts(accepted: rustls::server::Accepted, transport: IO) -> Self {}
        pub fn client_hello(&self) -> rustls::server::ClientHello {}
        #[no_timeout] pub fn into_stream(self, config: Arc<ServerConfig>) -> Accept<IO> {}
        #[no_timeout] #[runs_inline(f)] pub fn into_stream_with<F>(self, config: Arc<ServerConfig>, f: F) -> Accept<IO> where F: FnOnce(&mut ServerConnection) {}
    }
    #[lazy] pub struct Accept<IO>;
    impl<IO> Accept<IO> {
        pub fn into_fallible(self) -> FallibleAccept<IO> {}
        pub fn get_ref(&self) -> Option<&IO> {}
        pub fn get_mut(&mut self) -> Option<&mut IO> {}
    }
    impl<IO> Future for Accept<IO> { type Output = io::Result<TlsStream<IO>>; }
    #[lazy] pub struct FallibleAccept<IO>;
    impl<IO> Future for FallibleAccept<IO> { type Output = Result<TlsStream<IO>, (io::Error, IO)>; }
    pub struct TlsStream<IO>;
    impl<IO> TlsStream<IO> {
        pub fn get_ref(&self) -> (&IO, &ServerConnection) {}
        pub fn get_mut(&mut self) -> (&mut IO, &mut ServerConnection) {}
        pub fn into_inner(self) -> (IO, ServerConnection) {}
    }
    impl<IO> AsyncRead for TlsStream<IO> {}
    impl<IO> AsyncBufRead for TlsStream<IO> {}
    impl<IO> AsyncWrite for TlsStream<IO> {}
}
