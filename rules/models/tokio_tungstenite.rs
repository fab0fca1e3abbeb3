//! Model of tokio-tungstenite 0.20 to 0.28 (checked against 0.26.2).

use futures::sink::Sink;
use futures::stream::Stream;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;

pub use tungstenite;
use tungstenite::Message;
use tungstenite::client::IntoClientRequest;
use tungstenite::error::Error as WsError;
use tungstenite::handshake::client::Response;
use tungstenite::handshake::server::Callback;
use tungstenite::protocol::frame::CloseFrame;
use tungstenite::protocol::{Role, WebSocketConfig};

// Neither connecting nor the handshake has a limit of its own.
#[no_timeout] pub async fn connect_async<R: IntoClientRequest>(request: R) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), WsError> {}
#[no_timeout] pub async fn connect_async_with_config<R: IntoClientRequest>(request: R, config: Option<WebSocketConfig>, disable_nagle: bool) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), WsError> {}
#[no_timeout] pub async fn connect_async_tls_with_config<R: IntoClientRequest>(request: R, config: Option<WebSocketConfig>, disable_nagle: bool, connector: Option<Connector>) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), WsError> {}
#[no_timeout] pub async fn client_async<R: IntoClientRequest, S>(request: R, stream: S) -> Result<(WebSocketStream<S>, Response), WsError> {}
#[no_timeout] pub async fn client_async_with_config<R: IntoClientRequest, S>(request: R, stream: S, config: Option<WebSocketConfig>) -> Result<(WebSocketStream<S>, Response), WsError> {}
#[no_timeout] pub async fn client_async_tls<R: IntoClientRequest, S>(request: R, stream: S) -> Result<(WebSocketStream<MaybeTlsStream<S>>, Response), WsError> {}
#[no_timeout] pub async fn client_async_tls_with_config<R: IntoClientRequest, S>(request: R, stream: S, config: Option<WebSocketConfig>, connector: Option<Connector>) -> Result<(WebSocketStream<MaybeTlsStream<S>>, Response), WsError> {}
#[no_timeout] pub async fn accept_async<S>(stream: S) -> Result<WebSocketStream<S>, WsError> {}
#[no_timeout] pub async fn accept_async_with_config<S>(stream: S, config: Option<WebSocketConfig>) -> Result<WebSocketStream<S>, WsError> {}
#[no_timeout] pub async fn accept_hdr_async<S, C: Callback>(stream: S, callback: C) -> Result<WebSocketStream<S>, WsError> {}
#[no_timeout] pub async fn accept_hdr_async_with_config<S, C: Callback>(stream: S, callback: C, config: Option<WebSocketConfig>) -> Result<WebSocketStream<S>, WsError> {}
#[derive(Clone)] pub enum Connector { Plain, NativeTls, Rustls }
pub enum MaybeTlsStream<S> { Plain(S), NativeTls(S), Rustls(S) }
impl<S> AsyncRead for MaybeTlsStream<S> {}
impl<S> AsyncWrite for MaybeTlsStream<S> {}
pub struct WebSocketStream<S>;
impl<S> WebSocketStream<S> {
    pub async fn from_raw_socket(stream: S, role: Role, config: Option<WebSocketConfig>) -> WebSocketStream<S> {}
    pub async fn from_partially_read(stream: S, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> WebSocketStream<S> {}
    pub fn into_inner(self) -> S {}
    pub fn get_ref(&self) -> &S {}
    pub fn get_mut(&mut self) -> &mut S {}
    pub fn get_config(&self) -> &WebSocketConfig {}
    pub async fn close(&mut self, msg: Option<CloseFrame>) -> Result<(), WsError> {}
}
impl<S> Stream for WebSocketStream<S> { type Item = Result<Message, WsError>; }
impl<S> Sink<Message> for WebSocketStream<S> { type Error = WsError; }
