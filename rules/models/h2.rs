//! Model of h2 0.3 and 0.4 (checked against 0.4.20).

use bytes::Bytes;
use futures::stream::Stream;
use http::{HeaderMap, Request, Response};
use std::task::{Context, Poll};

pub use share::{FlowControl, Ping, PingPong, Pong, RecvStream, SendStream, StreamId};

pub struct Error;
impl Error {
    pub fn reason(&self) -> Option<Reason> {}
    pub fn is_io(&self) -> bool {}
    pub fn get_io(&self) -> Option<&std::io::Error> {}
    pub fn into_io(self) -> Option<std::io::Error> {}
    pub fn is_go_away(&self) -> bool {}
    pub fn is_reset(&self) -> bool {}
    pub fn is_remote(&self) -> bool {}
    pub fn is_library(&self) -> bool {}
}
impl std::error::Error for Error {}
impl From<Reason> for Error {}
#[derive(Clone, Copy)] pub struct Reason;
impl Reason {
    pub const NO_ERROR: Reason = Reason; pub const PROTOCOL_ERROR: Reason = Reason; pub const INTERNAL_ERROR: Reason = Reason; pub const FLOW_CONTROL_ERROR: Reason = Reason;
    pub const SETTINGS_TIMEOUT: Reason = Reason; pub const STREAM_CLOSED: Reason = Reason; pub const FRAME_SIZE_ERROR: Reason = Reason; pub const REFUSED_STREAM: Reason = Reason;
    pub const CANCEL: Reason = Reason; pub const COMPRESSION_ERROR: Reason = Reason; pub const CONNECT_ERROR: Reason = Reason; pub const ENHANCE_YOUR_CALM: Reason = Reason;
    pub const INADEQUATE_SECURITY: Reason = Reason; pub const HTTP_1_1_REQUIRED: Reason = Reason;
    pub fn description(&self) -> &str {}
}
pub mod share {
    use crate::{Error, Reason};
    use bytes::Bytes;
    use http::HeaderMap;
    use std::task::{Context, Poll};
    #[derive(Clone, Copy)] pub struct StreamId;
    impl StreamId { pub fn as_u32(&self) -> u32 {} }
    pub struct SendStream<B>;
    impl<B> SendStream<B> {
        pub fn reserve_capacity(&mut self, capacity: usize) {}
        pub fn capacity(&self) -> usize {}
        pub fn poll_capacity(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<usize, Error>>> {}
        pub fn send_data(&mut self, data: B, end_of_stream: bool) -> Result<(), Error> {}
        pub fn send_trailers(&mut self, trailers: HeaderMap<http::HeaderValue>) -> Result<(), Error> {}
        pub fn send_reset(&mut self, reason: Reason) {}
        pub fn poll_reset(&mut self, cx: &mut Context<'_>) -> Poll<Result<Reason, Error>> {}
        pub fn stream_id(&self) -> StreamId {}
    }
    pub struct RecvStream;
    impl RecvStream {
        #[cancel(safe)] pub async fn data(&mut self) -> Option<Result<Bytes, Error>> {}
        #[cancel(safe)] pub async fn trailers(&mut self) -> Result<Option<HeaderMap<http::HeaderValue>>, Error> {}
        pub fn poll_data(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {}
        pub fn poll_trailers(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<HeaderMap<http::HeaderValue>>, Error>> {}
        pub fn is_end_stream(&self) -> bool {}
        pub fn flow_control(&mut self) -> &mut FlowControl {}
        pub fn stream_id(&self) -> StreamId {}
    }
    impl futures::stream::Stream for RecvStream { type Item = Result<Bytes, Error>; }
    #[derive(Clone)] pub struct FlowControl;
    impl FlowControl { pub fn stream_id(&self) -> StreamId {} pub fn available_capacity(&self) -> isize {} pub fn used_capacity(&self) -> usize {} pub fn release_capacity(&mut self, sz: usize) -> Result<(), Error> {} }
    pub struct PingPong;
    impl PingPong { #[no_timeout] pub async fn ping(&mut self, ping: Ping) -> Result<Pong, Error> {} pub fn send_ping(&mut self, ping: Ping) -> Result<(), Error> {} }
    pub struct Ping;
    impl Ping { pub fn opaque() -> Ping {} }
    pub struct Pong;
}
pub mod client {
    use crate::{Error, PingPong, RecvStream, SendStream};
    use bytes::Bytes;
    use http::{Request, Response};
    use std::task::{Context, Poll};
    #[no_timeout] pub async fn handshake<T>(io: T) -> Result<(SendRequest<Bytes>, Connection<T, Bytes>), Error> {}
    #[shared] #[derive(Clone)] pub struct SendRequest<B>;
    impl<B> SendRequest<B> {
        pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {}
        pub fn ready(self) -> ReadySendRequest<B> {}
        // The request is sent when called; the future is the response.
        pub fn send_request(&mut self, request: Request<()>, end_of_stream: bool) -> Result<(ResponseFuture, SendStream<B>), Error> {}
    }
    #[lazy] pub struct ReadySendRequest<B>;
    impl<B> Future for ReadySendRequest<B> { type Output = Result<SendRequest<B>, Error>; }
    pub struct ResponseFuture;
    impl Future for ResponseFuture { type Output = Result<Response<RecvStream>, Error>; }
    #[lazy] pub struct Connection<T, B = Bytes>;
    impl<T, B> Connection<T, B> {
        pub fn ping_pong(&mut self) -> Option<PingPong> {}
        pub fn set_target_window_size(&mut self, size: u32) {}
        pub fn set_initial_window_size(&mut self, size: u32) -> Result<(), Error> {}
    }
    impl<T, B> Future for Connection<T, B> { type Output = Result<(), Error>; }
    #[derive(Clone)] pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn initial_window_size(&mut self, size: u32) -> &mut Builder {}
        pub fn initial_connection_window_size(&mut self, size: u32) -> &mut Builder {}
        pub fn max_frame_size(&mut self, max: u32) -> &mut Builder {}
        pub fn max_header_list_size(&mut self, max: u32) -> &mut Builder {}
        pub fn max_concurrent_streams(&mut self, max: u32) -> &mut Builder {}
        pub fn initial_max_send_streams(&mut self, initial: usize) -> &mut Builder {}
        pub fn enable_push(&mut self, enabled: bool) -> &mut Builder {}
        #[no_timeout] pub fn handshake<T, B>(&self, io: T) -> impl Future<Output = Result<(SendRequest<B>, Connection<T, B>), Error>> {}
    }
}
pub mod server {
    use crate::{Error, PingPong, Reason, RecvStream, SendStream, StreamId};
    use bytes::Bytes;
    use http::{Request, Response};
    #[no_timeout] pub fn handshake<T>(io: T) -> Handshake<T, Bytes> {}
    #[lazy] pub struct Handshake<T, B = Bytes>;
    impl<T, B> Future for Handshake<T, B> { type Output = Result<Connection<T, B>, Error>; }
    pub struct Connection<T, B>;
    impl<T, B> Connection<T, B> {
        #[cancel(safe)] #[serves] pub async fn accept(&mut self) -> Option<Result<(Request<RecvStream>, SendResponse<B>), Error>> {}
        pub fn abrupt_shutdown(&mut self, reason: Reason) {}
        pub fn graceful_shutdown(&mut self) {}
        pub fn ping_pong(&mut self) -> Option<PingPong> {}
        pub fn set_target_window_size(&mut self, size: u32) {}
    }
    pub struct SendResponse<B>;
    impl<B> SendResponse<B> {
        pub fn send_response(&mut self, response: Response<()>, end_of_stream: bool) -> Result<SendStream<B>, Error> {}
        pub fn send_reset(&mut self, reason: Reason) {}
        pub fn stream_id(&self) -> StreamId {}
    }
    #[derive(Clone)] pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn initial_window_size(&mut self, size: u32) -> &mut Builder {}
        pub fn initial_connection_window_size(&mut self, size: u32) -> &mut Builder {}
        pub fn max_frame_size(&mut self, max: u32) -> &mut Builder {}
        pub fn max_header_list_size(&mut self, max: u32) -> &mut Builder {}
        pub fn max_concurrent_streams(&mut self, max: u32) -> &mut Builder {}
        #[no_timeout] pub fn handshake<T, B>(&self, io: T) -> Handshake<T, B> {}
    }
}
