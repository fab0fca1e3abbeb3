//! Model of hyper 0.14 and 1.x (checked against 0.14.32 and 1.12.0).
//!
//! Both versions stand here side by side. `Service` is tower's for both: that of hyper 1 differs in its receiver alone. `hyper::Body` is the struct of
//! 0.14, `hyper::body::Body` the trait of 1.x. Setters of builders are those of both versions.

pub use http::{self, HeaderMap, Method, Request, Response, StatusCode, Uri, Version, header};
pub use body::HyperBody as Body;
pub use client::Client;
pub use error::{Error, Result};
pub use server::Server;

pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
    impl Error {
        pub fn is_parse(&self) -> bool {}
        pub fn is_parse_too_large(&self) -> bool {}
        pub fn is_parse_status(&self) -> bool {}
        pub fn is_user(&self) -> bool {}
        pub fn is_canceled(&self) -> bool {}
        pub fn is_closed(&self) -> bool {}
        pub fn is_connect(&self) -> bool {}
        pub fn is_incomplete_message(&self) -> bool {}
        pub fn is_body_write_aborted(&self) -> bool {}
        pub fn is_shutdown(&self) -> bool {}
        pub fn is_timeout(&self) -> bool {}
        pub fn into_cause(self) -> Option<Box<dyn std::error::Error + Send + Sync>> {}
        pub fn message(&self) -> impl std::fmt::Display {}
    }
    impl std::error::Error for Error {}
}

pub mod body {
    use futures::stream::Stream;
    use http::HeaderMap;
    use std::task::{Context, Poll};
    pub use bytes::{Buf, Bytes};
    pub use http_body::{Body, Frame, SizeHint};
    pub use http_body::Body as HttpBody;
    pub struct Incoming;
    impl Body for Incoming { type Data = Bytes; type Error = crate::Error; }
    #[derive(Default)] pub struct HyperBody;
    impl HyperBody {
        pub fn empty() -> HyperBody {}
        pub fn channel() -> (Sender, HyperBody) {}
        pub fn wrap_stream<S, O, E>(stream: S) -> HyperBody where S: Stream<Item = Result<O, E>> {}
    }
    impl Body for HyperBody { type Data = Bytes; type Error = crate::Error; }
    impl Stream for HyperBody { type Item = crate::Result<Bytes>; }
    impl From<Bytes> for HyperBody {}
    impl From<Vec<u8>> for HyperBody {}
    impl From<&'static [u8]> for HyperBody {}
    impl From<String> for HyperBody {}
    impl From<&'static str> for HyperBody {}
    pub struct Sender;
    impl Sender {
        pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
        #[cancel(loses_place)] pub async fn send_data(&mut self, chunk: Bytes) -> crate::Result<()> {}
        #[cancel(loses_place)] pub async fn send_trailers(&mut self, trailers: HeaderMap<http::HeaderValue>) -> crate::Result<()> {}
        pub fn try_send_data(&mut self, chunk: Bytes) -> Result<(), Bytes> {}
        pub fn abort(self) {}
    }
    // What was read of the body is in the future.
    #[cancel(loses_data)] pub async fn to_bytes<T: Body>(body: T) -> Result<Bytes, T::Error> {}
    #[cancel(loses_data)] pub async fn aggregate<T: Body>(body: T) -> Result<impl Buf, T::Error> {}
}

pub mod service {
    pub use tower::Service;
    pub use tower::make::Shared;
    // `http1::Builder::half_close`: a connection that the client has shut down is closed in the middle of a request, unless that is set.
    #[client_drops] pub fn service_fn<F>(f: F) -> tower::util::ServiceFn<F> {}
    pub fn make_service_fn<F>(f: F) -> tower::util::ServiceFn<F> {}
    pub trait HttpService<ReqBody> { type ResBody; type Error; type Future; }
}

pub mod ext {
    #[derive(Clone)] pub struct Protocol;
    impl Protocol { pub fn from_static(value: &'static str) -> Protocol {} pub fn as_str(&self) -> &str {} }
    #[derive(Clone)] pub struct ReasonPhrase;
    impl ReasonPhrase { pub fn from_static(reason: &'static [u8]) -> ReasonPhrase {} pub fn as_bytes(&self) -> &[u8] {} }
}

pub mod upgrade {
    use bytes::Bytes;
    use tokio::io::{AsyncRead, AsyncWrite};
    pub struct Upgraded;
    impl Upgraded { pub fn downcast<T>(self) -> Result<Parts<T>, Upgraded> {} }
    impl crate::rt::Read for Upgraded {}
    impl crate::rt::Write for Upgraded {}
    // Those of 0.14.
    impl AsyncRead for Upgraded {}
    impl AsyncWrite for Upgraded {}
    #[lazy] #[derive(Clone)] pub struct OnUpgrade;
    impl Future for OnUpgrade { type Output = Result<Upgraded, crate::Error>; }
    pub struct Parts<T> { pub io: T, pub read_buf: Bytes }
    pub fn on<T>(msg: T) -> OnUpgrade {}
}

pub mod rt {
    use std::pin::Pin;
    use std::time::{Duration, Instant};
    pub trait Executor<Fut> { #[spawns(fut)] fn execute(&self, fut: Fut); }
    pub trait Read {}
    pub trait Write {}
    pub trait Timer {
        fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>>;
        fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>>;
        fn now(&self) -> Instant {}
    }
    pub trait Sleep: Future<Output = ()> {}
    pub struct ReadBuf<'a>;
    pub struct ReadBufCursor<'a>;
}

pub mod client {
    use crate::body::HyperBody;
    use http::{Request, Response, Uri};
    use std::time::Duration;
    pub use self::connect::HttpConnector;
    #[shared] #[derive(Clone, Default)] pub struct Client<C, B = HyperBody>;
    impl Client<HttpConnector, HyperBody> { pub fn new() -> Client<HttpConnector, HyperBody> {} }
    impl Client<(), HyperBody> { pub fn builder() -> Builder {} }
    impl<C, B> Client<C, B> {
        #[no_timeout] pub fn get(&self, uri: Uri) -> ResponseFuture {}
        #[no_timeout] pub fn request(&self, req: Request<B>) -> ResponseFuture {}
    }
    impl<C, B> tower::Service<Request<B>> for Client<C, B> { type Response = Response<HyperBody>; type Error = crate::Error; type Future = ResponseFuture; }
    #[lazy] pub struct ResponseFuture;
    impl Future for ResponseFuture { type Output = crate::Result<Response<HyperBody>>; }
    #[derive(Clone, Default)] pub struct Builder;
    impl Builder {
        pub fn keep_alive(&mut self, val: bool) -> &mut Builder {}
        pub fn keep_alive_timeout<D>(&mut self, val: D) -> &mut Builder {}
        pub fn pool_idle_timeout<D>(&mut self, val: D) -> &mut Builder {}
        pub fn max_idle_per_host(&mut self, max_idle: usize) -> &mut Builder {}
        pub fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Builder {}
        pub fn http1_read_buf_exact_size(&mut self, sz: usize) -> &mut Builder {}
        pub fn http1_max_buf_size(&mut self, max: usize) -> &mut Builder {}
        pub fn http1_allow_spaces_after_header_name_in_responses(&mut self, val: bool) -> &mut Builder {}
        pub fn http1_allow_obsolete_multiline_headers_in_responses(&mut self, val: bool) -> &mut Builder {}
        pub fn http1_ignore_invalid_headers_in_responses(&mut self, val: bool) -> &mut Builder {}
        pub fn http1_writev(&mut self, enabled: bool) -> &mut Builder {}
        pub fn http1_title_case_headers(&mut self, val: bool) -> &mut Builder {}
        pub fn http1_preserve_header_case(&mut self, val: bool) -> &mut Builder {}
        pub fn http09_responses(&mut self, val: bool) -> &mut Builder {}
        pub fn http2_only(&mut self, val: bool) -> &mut Builder {}
        pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder {}
        pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder {}
        pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Builder {}
        pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder {}
        pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Builder {}
        pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Builder {}
        pub fn http2_keep_alive_while_idle(&mut self, enabled: bool) -> &mut Builder {}
        pub fn http2_max_concurrent_reset_streams(&mut self, max: usize) -> &mut Builder {}
        pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Builder {}
        pub fn retry_canceled_requests(&mut self, val: bool) -> &mut Builder {}
        pub fn set_host(&mut self, val: bool) -> &mut Builder {}
        pub fn executor<E>(&mut self, exec: E) -> &mut Builder {}
        pub fn build_http<B>(&self) -> Client<HttpConnector, B> {}
        pub fn build<C, B>(&self, connector: C) -> Client<C, B> {}
    }
    pub mod connect {
        use http::Uri;
        use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
        use std::pin::Pin;
        use std::time::Duration;
        #[derive(Clone)] pub struct HttpConnector<R = dns::GaiResolver>;
        impl HttpConnector<dns::GaiResolver> { pub fn new() -> HttpConnector<dns::GaiResolver> {} }
        impl<R> HttpConnector<R> {
            pub fn new_with_resolver(resolver: R) -> HttpConnector<R> {}
            pub fn enforce_http(&mut self, is_enforced: bool) {}
            pub fn set_keepalive(&mut self, time: Option<Duration>) {}
            pub fn set_nodelay(&mut self, nodelay: bool) {}
            pub fn set_send_buffer_size(&mut self, size: Option<usize>) {}
            pub fn set_recv_buffer_size(&mut self, size: Option<usize>) {}
            pub fn set_local_address(&mut self, addr: Option<IpAddr>) {}
            pub fn set_local_addresses(&mut self, addr_ipv4: Ipv4Addr, addr_ipv6: Ipv6Addr) {}
            pub fn set_connect_timeout(&mut self, dur: Option<Duration>) {}
            pub fn set_happy_eyeballs_timeout(&mut self, dur: Option<Duration>) {}
            pub fn set_reuse_address(&mut self, reuse_address: bool) -> &mut HttpConnector<R> {}
        }
        impl<R> tower::Service<Uri> for HttpConnector<R> { type Response = tokio::net::TcpStream; type Error = std::io::Error; type Future = Pin<Box<dyn Future<Output = std::io::Result<tokio::net::TcpStream>> + Send>>; }
        #[derive(Clone)] pub struct HttpInfo;
        impl HttpInfo { pub fn remote_addr(&self) -> SocketAddr {} pub fn local_addr(&self) -> SocketAddr {} }
        pub trait Connect {}
        pub trait Connection { fn connected(&self) -> Connected; }
        pub struct Connected;
        impl Connected {
            pub fn new() -> Connected {}
            pub fn proxy(self, is_proxied: bool) -> Connected {}
            pub fn extra<T>(self, extra: T) -> Connected {}
            pub fn negotiated_h2(self) -> Connected {}
        }
        pub mod dns {
            #[derive(Clone)] pub struct GaiResolver;
            impl GaiResolver { pub fn new() -> GaiResolver {} }
            #[derive(Clone)] pub struct Name;
            impl Name { pub fn as_str(&self) -> &str {} }
        }
    }
    pub mod conn {
        use crate::body::{Body, HyperBody};
        use http::{Request, Response};
        use std::time::Duration;
        // Those of 0.14.
        pub async fn handshake<T>(io: T) -> crate::Result<(SendRequest<HyperBody>, Connection<T, HyperBody>)> {}
        pub struct SendRequest<B>;
        impl<B> SendRequest<B> {
            pub fn poll_ready(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<crate::Result<()>> {}
            #[no_timeout] pub fn send_request(&mut self, req: Request<B>) -> ResponseFuture {}
        }
        #[lazy] pub struct ResponseFuture;
        impl Future for ResponseFuture { type Output = crate::Result<Response<HyperBody>>; }
        #[lazy] pub struct Connection<T, B>;
        impl<T, B> Connection<T, B> { pub async fn without_shutdown(self) -> crate::Result<Parts<T>> {} pub fn into_parts(self) -> Parts<T> {} }
        impl<T, B> Future for Connection<T, B> { type Output = crate::Result<()>; }
        pub struct Parts<T> { pub io: T, pub read_buf: bytes::Bytes }
        #[derive(Clone)] pub struct Builder;
        impl Builder {
            pub fn new() -> Builder {}
            pub fn http2_only(&mut self, enabled: bool) -> &mut Builder {}
            pub fn executor<E>(&mut self, exec: E) -> &mut Builder {}
            pub async fn handshake<T, B>(&self, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)> {}
        }
        pub mod http1 {
            use crate::body::Incoming;
            use http::{Request, Response};
            use std::task::{Context, Poll};
            pub use super::Parts;
            pub async fn handshake<T, B>(io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)> {}
            pub struct SendRequest<B>;
            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
                #[cancel(safe)] pub async fn ready(&mut self) -> crate::Result<()> {}
                pub fn is_ready(&self) -> bool {}
                pub fn is_closed(&self) -> bool {}
                #[no_timeout] pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<Incoming>>> {}
            }
            #[lazy] pub struct Connection<T, B>;
            impl<T, B> Connection<T, B> {
                pub fn into_parts(self) -> Parts<T> {}
                pub async fn without_shutdown(self) -> crate::Result<Parts<T>> {}
                pub fn with_upgrades(self) -> upgrades::UpgradeableConnection<T, B> {}
            }
            impl<T, B> Future for Connection<T, B> { type Output = crate::Result<()>; }
            pub mod upgrades {
                #[lazy] pub struct UpgradeableConnection<T, B>;
                impl<T, B> Future for UpgradeableConnection<T, B> { type Output = crate::Result<()>; }
            }
            #[derive(Clone)] pub struct Builder;
            impl Builder {
                pub fn new() -> Builder {}
                pub fn http09_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn allow_spaces_after_header_name_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn allow_obsolete_multiline_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn ignore_invalid_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
                pub fn writev(&mut self, enabled: bool) -> &mut Builder {}
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Builder {}
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder {}
                pub fn max_headers(&mut self, val: usize) -> &mut Builder {}
                pub fn max_header_size(&mut self, val: usize) -> &mut Builder {}
                pub fn preserve_header_order(&mut self, enabled: bool) -> &mut Builder {}
                pub fn read_buf_exact_size(&mut self, sz: Option<usize>) -> &mut Builder {}
                pub fn max_buf_size(&mut self, max: usize) -> &mut Builder {}
                // Writes and reads nothing yet.
                pub fn handshake<T, B>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B>)>> {}
            }
        }
        pub mod http2 {
            use crate::body::Incoming;
            use http::{Request, Response};
            use std::task::{Context, Poll};
            use std::time::Duration;
            #[no_timeout] pub async fn handshake<E, T, B>(exec: E, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B, E>)> {}
            #[shared] #[derive(Clone)] pub struct SendRequest<B>;
            impl<B> SendRequest<B> {
                pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
                #[cancel(safe)] pub async fn ready(&mut self) -> crate::Result<()> {}
                pub fn is_ready(&self) -> bool {}
                pub fn is_closed(&self) -> bool {}
                #[no_timeout] pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<Incoming>>> {}
            }
            #[lazy] pub struct Connection<T, B, E>;
            impl<T, B, E> Future for Connection<T, B, E> { type Output = crate::Result<()>; }
            #[derive(Clone)] pub struct Builder<Ex>;
            impl<Ex> Builder<Ex> {
                pub fn new(exec: Ex) -> Builder<Ex> {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Builder<Ex> {}
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder<Ex> {}
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder<Ex> {}
                pub fn initial_max_send_streams(&mut self, initial: impl Into<Option<usize>>) -> &mut Builder<Ex> {}
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Builder<Ex> {}
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder<Ex> {}
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Builder<Ex> {}
                pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Builder<Ex> {}
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Builder<Ex> {}
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Builder<Ex> {}
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Builder<Ex> {}
                pub fn keep_alive_while_idle(&mut self, enabled: bool) -> &mut Builder<Ex> {}
                pub fn max_concurrent_reset_streams(&mut self, max: usize) -> &mut Builder<Ex> {}
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Builder<Ex> {}
                pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Builder<Ex> {}
                pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Builder<Ex> {}
                pub fn reset_stream_duration(&mut self, dur: Duration) -> &mut Builder<Ex> {}
                #[no_timeout] pub fn handshake<T, B>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B, Ex>)>> {}
            }
        }
    }
}

pub mod server {
    use std::net::SocketAddr;
    use std::time::Duration;
    pub use self::conn::{AddrIncoming, AddrStream};
    // 0.14 only.
    #[lazy] pub struct Server<I, S, E = ()>;
    impl<I> Server<I, (), ()> { pub fn builder(incoming: I) -> Builder<I> {} }
    impl Server<AddrIncoming, (), ()> {
        pub fn bind(addr: &SocketAddr) -> Builder<AddrIncoming> {}
        pub fn try_bind(addr: &SocketAddr) -> crate::Result<Builder<AddrIncoming>> {}
        pub fn from_tcp(listener: std::net::TcpListener) -> crate::Result<Builder<AddrIncoming>> {}
    }
    impl<I, S, E> Server<I, S, E> {
        pub fn local_addr(&self) -> SocketAddr {}
        #[polls(signal)] pub fn with_graceful_shutdown<F: Future<Output = ()>>(self, signal: F) -> Graceful<I, S, F, E> {}
    }
    impl<I, S, E> Future for Server<I, S, E> { type Output = crate::Result<()>; }
    #[lazy] pub struct Graceful<I, S, F, E>;
    impl<I, S, F, E> Future for Graceful<I, S, F, E> { type Output = crate::Result<()>; }
    pub struct Builder<I, E = ()>;
    impl<I, E> Builder<I, E> {
        pub fn http1_keepalive(self, val: bool) -> Builder<I, E> {}
        pub fn http1_half_close(self, val: bool) -> Builder<I, E> {}
        pub fn http1_max_buf_size(self, val: usize) -> Builder<I, E> {}
        pub fn http1_pipeline_flush(self, val: bool) -> Builder<I, E> {}
        pub fn http1_writev(self, enabled: bool) -> Builder<I, E> {}
        pub fn http1_title_case_headers(self, val: bool) -> Builder<I, E> {}
        pub fn http1_preserve_header_case(self, val: bool) -> Builder<I, E> {}
        pub fn http1_header_read_timeout(self, read_timeout: Duration) -> Builder<I, E> {}
        pub fn http1_only(self, val: bool) -> Builder<I, E> {}
        pub fn http2_only(self, val: bool) -> Builder<I, E> {}
        pub fn http2_max_pending_accept_reset_streams(self, max: impl Into<Option<usize>>) -> Builder<I, E> {}
        pub fn http2_max_local_error_reset_streams(self, max: impl Into<Option<usize>>) -> Builder<I, E> {}
        pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Builder<I, E> {}
        pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Builder<I, E> {}
        pub fn http2_adaptive_window(self, enabled: bool) -> Builder<I, E> {}
        pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> Builder<I, E> {}
        pub fn http2_max_header_list_size(self, max: u32) -> Builder<I, E> {}
        pub fn http2_max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Builder<I, E> {}
        pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> Builder<I, E> {}
        pub fn http2_keep_alive_timeout(self, timeout: Duration) -> Builder<I, E> {}
        pub fn http2_max_send_buf_size(self, max: usize) -> Builder<I, E> {}
        pub fn http2_enable_connect_protocol(self) -> Builder<I, E> {}
        pub fn executor<E2>(self, executor: E2) -> Builder<I, E2> {}
        #[serves] pub fn serve<S>(self, make_service: S) -> Server<I, S, E> {}
        pub fn tcp_keepalive(self, keepalive: Option<Duration>) -> Builder<I, E> {}
        pub fn tcp_nodelay(self, enabled: bool) -> Builder<I, E> {}
        pub fn tcp_sleep_on_accept_errors(self, val: bool) -> Builder<I, E> {}
        pub fn local_addr(&self) -> SocketAddr {}
    }
    pub mod accept {
        use std::task::{Context, Poll};
        use std::pin::Pin;
        pub trait Accept { type Conn; type Error; fn poll_accept(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Conn, Self::Error>>>; }
        pub fn from_stream<S>(stream: S) -> impl Accept {}
        pub fn poll_fn<F>(func: F) -> impl Accept {}
    }
    pub mod conn {
        use std::net::SocketAddr;
        use std::pin::Pin;
        use std::time::Duration;
        pub struct AddrIncoming;
        impl AddrIncoming {
            pub fn bind(addr: &SocketAddr) -> crate::Result<AddrIncoming> {}
            pub fn from_listener(listener: tokio::net::TcpListener) -> crate::Result<AddrIncoming> {}
            pub fn local_addr(&self) -> SocketAddr {}
            pub fn set_keepalive(&mut self, time: Option<Duration>) -> &mut AddrIncoming {}
            pub fn set_nodelay(&mut self, enabled: bool) -> &mut AddrIncoming {}
        }
        pub struct AddrStream;
        impl AddrStream {
            pub fn remote_addr(&self) -> SocketAddr {}
            pub fn local_addr(&self) -> SocketAddr {}
            pub fn into_inner(self) -> tokio::net::TcpStream {}
        }
        impl tokio::io::AsyncRead for AddrStream {}
        impl tokio::io::AsyncWrite for AddrStream {}
        #[derive(Clone)] pub struct Http<E = ()>;
        impl Http<()> { pub fn new() -> Http<()> {} }
        impl<E> Http<E> {
            pub fn http1_only(&mut self, val: bool) -> &mut Http<E> {}
            pub fn http1_half_close(&mut self, val: bool) -> &mut Http<E> {}
            pub fn http1_keep_alive(&mut self, val: bool) -> &mut Http<E> {}
            pub fn http1_title_case_headers(&mut self, enabled: bool) -> &mut Http<E> {}
            pub fn http1_preserve_header_case(&mut self, enabled: bool) -> &mut Http<E> {}
            pub fn http1_header_read_timeout(&mut self, read_timeout: Duration) -> &mut Http<E> {}
            pub fn http1_writev(&mut self, val: bool) -> &mut Http<E> {}
            pub fn http2_only(&mut self, val: bool) -> &mut Http<E> {}
            pub fn http2_max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Http<E> {}
            pub fn http2_max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Http<E> {}
            pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Http<E> {}
            pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Http<E> {}
            pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Http<E> {}
            pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Http<E> {}
            pub fn http2_max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Http<E> {}
            pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Http<E> {}
            pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Http<E> {}
            pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Http<E> {}
            pub fn http2_enable_connect_protocol(&mut self) -> &mut Http<E> {}
            pub fn http2_max_header_list_size(&mut self, max: u32) -> &mut Http<E> {}
            pub fn max_buf_size(&mut self, max: usize) -> &mut Http<E> {}
            pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Http<E> {}
            pub fn with_executor<E2>(self, exec: E2) -> Http<E2> {}
            #[serves] pub fn serve_connection<S, I>(&self, io: I, service: S) -> Connection<I, S, E> {}
        }
        pub struct Parts<T, S> { pub io: T, pub read_buf: bytes::Bytes, pub service: S }
        #[lazy] pub struct Connection<T, S, E = ()>;
        impl<T, S, E> Connection<T, S, E> {
            pub fn graceful_shutdown(self: Pin<&mut Self>) {}
            pub fn into_parts(self) -> Parts<T, S> {}
            pub async fn without_shutdown(self) -> crate::Result<Parts<T, S>> {}
            pub fn with_upgrades(self) -> UpgradeableConnection<T, S, E> {}
        }
        impl<T, S, E> Future for Connection<T, S, E> { type Output = crate::Result<()>; }
        #[lazy] pub struct UpgradeableConnection<T, S, E>;
        impl<T, S, E> UpgradeableConnection<T, S, E> { pub fn graceful_shutdown(self: Pin<&mut Self>) {} }
        impl<T, S, E> Future for UpgradeableConnection<T, S, E> { type Output = crate::Result<()>; }
        pub mod http1 {
            use std::pin::Pin;
            use std::time::Duration;
            pub use super::Parts;
            #[derive(Clone, Default)] pub struct Builder;
            impl Builder {
                pub fn new() -> Builder {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Builder {}
                pub fn half_close(&mut self, val: bool) -> &mut Builder {}
                pub fn keep_alive(&mut self, val: bool) -> &mut Builder {}
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Builder {}
                pub fn allow_multiple_spaces_in_request_line_delimiters(&mut self, enabled: bool) -> &mut Builder {}
                pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Builder {}
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder {}
                pub fn max_headers(&mut self, val: usize) -> &mut Builder {}
                pub fn max_header_size(&mut self, val: usize) -> &mut Builder {}
                pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Builder {}
                pub fn writev(&mut self, val: bool) -> &mut Builder {}
                pub fn max_buf_size(&mut self, max: usize) -> &mut Builder {}
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Builder {}
                pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Builder {}
                #[serves] pub fn serve_connection<I, S>(&self, io: I, service: S) -> Connection<I, S> {}
            }
            #[lazy] pub struct Connection<T, S>;
            impl<T, S> Connection<T, S> {
                pub fn graceful_shutdown(self: Pin<&mut Self>) {}
                pub fn into_parts(self) -> Parts<T, S> {}
                pub fn without_shutdown(self) -> impl Future<Output = crate::Result<Parts<T, S>>> {}
                pub fn with_upgrades(self) -> UpgradeableConnection<T, S> {}
            }
            impl<T, S> Future for Connection<T, S> { type Output = crate::Result<()>; }
            #[lazy] pub struct UpgradeableConnection<T, S>;
            impl<T, S> UpgradeableConnection<T, S> {
                pub fn graceful_shutdown(self: Pin<&mut Self>) {}
                pub fn into_parts(self) -> Option<Parts<T, S>> {}
            }
            impl<T, S> Future for UpgradeableConnection<T, S> { type Output = crate::Result<()>; }
        }
        pub mod http2 {
            use std::pin::Pin;
            use std::time::Duration;
            #[derive(Clone)] pub struct Builder<E>;
            impl<E> Builder<E> {
                pub fn new(exec: E) -> Builder<E> {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Builder<E> {}
                pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Builder<E> {}
                pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Builder<E> {}
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder<E> {}
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder<E> {}
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Builder<E> {}
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder<E> {}
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Builder<E> {}
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Builder<E> {}
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Builder<E> {}
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Builder<E> {}
                pub fn enable_connect_protocol(&mut self) -> &mut Builder<E> {}
                pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Builder<E> {}
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Builder<E> {}
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Builder<E> {}
                #[serves] pub fn serve_connection<S, I>(&self, io: I, service: S) -> Connection<I, S, E> {}
            }
            #[lazy] pub struct Connection<T, S, E>;
            impl<T, S, E> Connection<T, S, E> { pub fn graceful_shutdown(self: Pin<&mut Self>) {} }
            impl<T, S, E> Future for Connection<T, S, E> { type Output = crate::Result<()>; }
        }
    }
}
