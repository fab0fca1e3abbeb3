//! Model of tungstenite 0.20 to 0.28 (checked against 0.26.2).

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Uri};
use std::io::{Read, Write};
use std::net::TcpStream;

pub use client::{ClientRequestBuilder, client, connect};
pub use error::{Error, Result};
pub use handshake::client::ClientHandshake;
pub use handshake::server::ServerHandshake;
pub use handshake::HandshakeError;
pub use http;
pub use protocol::{Message, WebSocket, WebSocketContext};
pub use protocol::frame::Utf8Bytes;
pub use server::{accept, accept_hdr, accept_hdr_with_config};

pub mod error {
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    pub enum Error {
        ConnectionClosed, AlreadyClosed, Io(std::io::Error), Tls(TlsError), Capacity(CapacityError), Protocol(ProtocolError),
        WriteBufferFull(crate::Message), Utf8, AttackAttempt, Url(UrlError), Http(http::Response<Option<Vec<u8>>>), HttpFormat(http::Error),
    }
    impl std::error::Error for Error {}
    impl From<std::io::Error> for Error {}
    pub enum TlsError { Native, Rustls, InvalidDnsName }
    #[derive(Clone, Copy)] pub enum CapacityError { TooManyHeaders, MessageTooLong { size: usize, max_size: usize } }
    #[derive(Clone)] pub enum ProtocolError { WrongHttpMethod, WrongHttpVersion, ResetWithoutClosingHandshake, SendAfterClosing, ReceivedAfterClosing, HandshakeIncomplete }
    #[derive(Clone)] pub enum UrlError { TlsFeatureNotEnabled, NoHostName, UnableToConnect(String), UnsupportedUrlScheme, EmptyHostName, NoPathOrQuery }
}

pub mod protocol {
    use crate::error::Result;
    use bytes::Bytes;
    use std::io::{Read, Write};
    pub use frame::{CloseFrame, Utf8Bytes};
    #[derive(Clone, Copy)] pub enum Role { Server, Client }
    #[derive(Clone, Copy, Default)] pub struct WebSocketConfig { pub read_buffer_size: usize, pub write_buffer_size: usize, pub max_write_buffer_size: usize, pub max_message_size: Option<usize>, pub max_frame_size: Option<usize>, pub accept_unmasked_frames: bool }
    impl WebSocketConfig {
        pub fn read_buffer_size(self, read_buffer_size: usize) -> WebSocketConfig {}
        pub fn write_buffer_size(self, write_buffer_size: usize) -> WebSocketConfig {}
        pub fn max_write_buffer_size(self, max_write_buffer_size: usize) -> WebSocketConfig {}
        pub fn max_message_size(self, max_message_size: Option<usize>) -> WebSocketConfig {}
        pub fn max_frame_size(self, max_frame_size: Option<usize>) -> WebSocketConfig {}
        pub fn accept_unmasked_frames(self, accept_unmasked_frames: bool) -> WebSocketConfig {}
    }
    // Over a stream that blocks; whether it does is the caller's choice, which is why a plain `WebSocket` over another stream is rare.
    pub struct WebSocket<S>;
    impl<S> WebSocket<S> {
        pub fn from_raw_socket(stream: S, role: Role, config: Option<WebSocketConfig>) -> WebSocket<S> {}
        pub fn from_partially_read(stream: S, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> WebSocket<S> {}
        pub fn into_inner(self) -> S {}
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn get_config(&self) -> &WebSocketConfig {}
        pub fn can_read(&self) -> bool {}
        pub fn can_write(&self) -> bool {}
        #[blocks(net)] pub fn read(&mut self) -> Result<Message> {}
        #[blocks(net)] pub fn send(&mut self, message: Message) -> Result<()> {}
        #[blocks(net)] pub fn write(&mut self, message: Message) -> Result<()> {}
        #[blocks(net)] pub fn flush(&mut self) -> Result<()> {}
        pub fn close(&mut self, code: Option<CloseFrame>) -> Result<()> {}
        #[blocks(net)] pub fn read_message(&mut self) -> Result<Message> {}
        #[blocks(net)] pub fn write_message(&mut self, message: Message) -> Result<()> {}
    }
    pub struct WebSocketContext;
    pub use message::Message;
    pub mod message {
        use super::frame::{CloseFrame, Frame, Utf8Bytes};
        use bytes::Bytes;
        #[derive(Clone)] pub enum Message { Text(Utf8Bytes), Binary(Bytes), Ping(Bytes), Pong(Bytes), Close(Option<CloseFrame>), Frame(Frame) }
        impl Message {
            pub fn text<S>(string: S) -> Message {}
            pub fn binary<B>(bin: B) -> Message {}
            pub fn is_text(&self) -> bool {}
            pub fn is_binary(&self) -> bool {}
            pub fn is_ping(&self) -> bool {}
            pub fn is_pong(&self) -> bool {}
            pub fn is_close(&self) -> bool {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn into_data(self) -> Bytes {}
            pub fn into_text(self) -> crate::Result<Utf8Bytes> {}
            pub fn to_text(&self) -> crate::Result<&str> {}
        }
        impl From<String> for Message {}
        impl From<&str> for Message {}
        impl From<Vec<u8>> for Message {}
        impl From<Bytes> for Message {}
    }
    pub mod frame {
        use bytes::Bytes;
        use std::ops::Deref;
        #[derive(Clone, Default)] pub struct Utf8Bytes;
        impl Utf8Bytes { pub fn from_static(str: &'static str) -> Utf8Bytes {} pub fn as_str(&self) -> &str {} }
        impl Deref for Utf8Bytes { type Target = str; }
        impl From<String> for Utf8Bytes {}
        impl From<&str> for Utf8Bytes {}
        #[derive(Clone)] pub struct CloseFrame { pub code: coding::CloseCode, pub reason: Utf8Bytes }
        #[derive(Clone)] pub struct Frame;
        impl Frame { pub fn payload(&self) -> &[u8] {} pub fn into_payload(self) -> Bytes {} }
        pub mod coding {
            #[derive(Clone, Copy)] pub enum CloseCode { Normal, Away, Protocol, Unsupported, Status, Abnormal, Invalid, Policy, Size, Extension, Error, Restart, Again, Tls, Reserved(u16), Iana(u16), Library(u16), Bad(u16) }
            impl From<u16> for CloseCode {}
            impl From<CloseCode> for u16 {}
        }
    }
}

pub mod handshake {
    pub mod client {
        pub type Request = http::Request<()>;
        pub type Response = http::Response<Option<Vec<u8>>>;
        pub struct ClientHandshake<S>;
        pub fn generate_key() -> String {}
    }
    pub mod server {
        pub type Request = http::Request<()>;
        pub type Response = http::Response<()>;
        pub type ErrorResponse = http::Response<Option<String>>;
        pub fn create_response(request: &Request) -> crate::Result<Response> {}
        pub struct ServerHandshake<S, C>;
        pub struct NoCallback;
        pub trait Callback { fn on_request(self, request: &Request, response: Response) -> Result<Response, ErrorResponse>; }
        impl<F: FnOnce(&Request, Response) -> Result<Response, ErrorResponse>> Callback for F {}
    }
    pub enum HandshakeError<R> { Interrupted(R), Failure(crate::Error) }
    pub fn derive_accept_key(request_key: &[u8]) -> String {}
}

pub mod client {
    use crate::error::Result;
    use crate::handshake::HandshakeError;
    use crate::handshake::client::{ClientHandshake, Request, Response};
    use crate::protocol::{WebSocket, WebSocketConfig};
    use http::Uri;
    pub trait IntoClientRequest { fn into_client_request(self) -> Result<Request>; }
    impl IntoClientRequest for &str {}
    impl IntoClientRequest for String {}
    impl IntoClientRequest for &String {}
    impl IntoClientRequest for Uri {}
    impl IntoClientRequest for http::Request<()> {}
    #[derive(Clone)] pub struct ClientRequestBuilder;
    impl ClientRequestBuilder {
        pub fn new(uri: Uri) -> ClientRequestBuilder {}
        pub fn with_header<K, V>(self, key: K, value: V) -> ClientRequestBuilder {}
        pub fn with_sub_protocol<P>(self, protocol: P) -> ClientRequestBuilder {}
    }
    impl IntoClientRequest for ClientRequestBuilder {}
    #[blocks(net)] #[instead("tokio_tungstenite::connect_async({0}).await")]
    pub fn connect<Req: IntoClientRequest>(request: Req) -> Result<(WebSocket<crate::stream::MaybeTlsStream<std::net::TcpStream>>, Response)> {}
    #[blocks(net)] pub fn connect_with_config<Req: IntoClientRequest>(request: Req, config: Option<WebSocketConfig>, max_redirects: u8) -> Result<(WebSocket<crate::stream::MaybeTlsStream<std::net::TcpStream>>, Response)> {}
    #[blocks(net)] pub fn client<S, Req: IntoClientRequest>(request: Req, stream: S) -> std::result::Result<(WebSocket<S>, Response), HandshakeError<ClientHandshake<S>>> {}
}

pub mod server {
    use crate::handshake::HandshakeError;
    use crate::handshake::server::{Callback, NoCallback, ServerHandshake};
    use crate::protocol::{WebSocket, WebSocketConfig};
    // They read the request and write the response.
    #[blocks(net)] #[instead("tokio_tungstenite::accept_async({0}).await")] pub fn accept<S>(stream: S) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>> {}
    #[blocks(net)] #[instead("tokio_tungstenite::accept_hdr_async({0}, {1}).await")] pub fn accept_hdr<S, C: Callback>(stream: S, callback: C) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>> {}
    #[blocks(net)] pub fn accept_hdr_with_config<S, C: Callback>(stream: S, callback: C, config: Option<WebSocketConfig>) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>> {}
}

pub mod stream {
    pub enum MaybeTlsStream<S> { Plain(S), NativeTls(S), Rustls(S) }
    impl<S> std::io::Read for MaybeTlsStream<S> {}
    impl<S> std::io::Write for MaybeTlsStream<S> {}
    #[derive(Clone, Copy)] pub enum Mode { Plain, Tls }
}
