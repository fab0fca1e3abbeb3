//! Model of hyper-util 0.1 (checked against 0.1.21), hyper-tls 0.5 and 0.6 and hyper-rustls 0.2x (checked against 0.27.10), whose paths do not collide.

use tokio::io::{AsyncRead, AsyncWrite};
use tower::BoxError;

pub use self::rustls::{ConfigBuilderExt, HttpsConnector, HttpsConnectorBuilder, MaybeHttpsStream};

pub mod rustls {
    use http::Uri;
    use std::pin::Pin;
    // `new` is hyper-tls's: it reads the system's certificates, as `with_native_roots` does; that is done once.
    #[derive(Clone)] pub struct HttpsConnector<T>;
    impl HttpsConnector<crate::client::legacy::connect::HttpConnector> { pub fn new() -> HttpsConnector<crate::client::legacy::connect::HttpConnector> {} }
    impl<T> HttpsConnector<T> {
        pub fn builder() -> HttpsConnectorBuilder {}
        pub fn enforce_https(&mut self) {}
        pub fn https_only(&mut self, enable: bool) {}
        pub fn new_with_connector(http: T) -> HttpsConnector<T> {}
    }
    impl<T: tower::Service<Uri>> tower::Service<Uri> for HttpsConnector<T> {
        type Response = MaybeHttpsStream<T::Response>;
        type Error = tower::BoxError;
        type Future = Pin<Box<dyn Future<Output = Result<MaybeHttpsStream<T::Response>, tower::BoxError>> + Send>>;
    }
    pub enum MaybeHttpsStream<T> { Http(T), Https(T) }
    pub trait ConfigBuilderExt {}
    // The states of the builder are one here.
    pub struct HttpsConnectorBuilder;
    impl HttpsConnectorBuilder {
        pub fn new() -> HttpsConnectorBuilder {}
        pub fn with_tls_config<C>(self, config: C) -> HttpsConnectorBuilder {}
        pub fn with_native_roots(self) -> std::io::Result<HttpsConnectorBuilder> {}
        pub fn with_webpki_roots(self) -> HttpsConnectorBuilder {}
        pub fn with_platform_verifier(self) -> HttpsConnectorBuilder {}
        pub fn https_only(self) -> HttpsConnectorBuilder {}
        pub fn https_or_http(self) -> HttpsConnectorBuilder {}
        pub fn with_server_name(self, override_server_name: String) -> HttpsConnectorBuilder {}
        pub fn enable_http1(self) -> HttpsConnectorBuilder {}
        pub fn enable_http2(self) -> HttpsConnectorBuilder {}
        pub fn enable_all_versions(self) -> HttpsConnectorBuilder {}
        pub fn build(self) -> HttpsConnector<crate::client::legacy::connect::HttpConnector> {}
        pub fn wrap_connector<H>(self, conn: H) -> HttpsConnector<H> {}
    }
}

pub mod rt {
    use hyper::rt::{Executor, Read, Timer, Write};
    use super::{AsyncRead, AsyncWrite};
    pub mod tokio { pub use super::{TokioExecutor, TokioIo, TokioTimer}; }
    #[derive(Clone, Default)] pub struct TokioExecutor;
    impl TokioExecutor { pub fn new() -> TokioExecutor {} }
    impl<Fut> Executor<Fut> for TokioExecutor { #[spawns(fut)] fn execute(&self, fut: Fut) {} }
    pub struct TokioIo<T>;
    impl<T> TokioIo<T> {
        pub fn new(inner: T) -> TokioIo<T> {}
        pub fn inner(&self) -> &T {}
        pub fn inner_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> Read for TokioIo<T> {}
    impl<T> Write for TokioIo<T> {}
    impl<T> AsyncRead for TokioIo<T> {}
    impl<T> AsyncWrite for TokioIo<T> {}
    #[derive(Clone, Default)] pub struct TokioTimer;
    impl TokioTimer { pub fn new() -> TokioTimer {} }
    impl Timer for TokioTimer {}
}

pub mod service {
    #[derive(Clone, Copy)] pub struct TowerToHyperService<S>;
    impl<S> TowerToHyperService<S> { pub fn new(tower_service: S) -> TowerToHyperService<S> {} }
    impl<S: tower::Service<R>, R> tower::Service<R> for TowerToHyperService<S> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}

pub mod client {
    pub mod legacy {
        use http::{Request, Response, Uri};
        use hyper::body::Incoming;
        use std::time::Duration;
        #[shared] #[pools] #[derive(Clone)] pub struct Client<C, B>;
        impl Client<(), ()> { pub fn builder<E>(executor: E) -> Builder {} }
        impl<C, B> Client<C, B> {
            #[no_timeout] pub fn get(&self, uri: Uri) -> ResponseFuture {}
            #[no_timeout] pub fn request(&self, req: Request<B>) -> ResponseFuture {}
        }
        impl<C, B> tower::Service<Request<B>> for Client<C, B> { type Response = Response<Incoming>; type Error = Error; type Future = ResponseFuture; }
        #[lazy] pub struct ResponseFuture;
        impl Future for ResponseFuture { type Output = Result<Response<Incoming>, Error>; }
        pub struct Error;
        impl Error {
            pub fn is_connect(&self) -> bool {}
            pub fn connect_info(&self) -> Option<&connect::Connected> {}
        }
        impl std::error::Error for Error {}
        #[derive(Clone)] pub struct Builder;
        impl Builder {
            pub fn new<E>(executor: E) -> Builder {}
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
            pub fn http1_max_headers(&mut self, val: usize) -> &mut Builder {}
            pub fn http09_responses(&mut self, val: bool) -> &mut Builder {}
            pub fn http2_only(&mut self, val: bool) -> &mut Builder {}
            pub fn http2_max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Builder {}
            pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder {}
            pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder {}
            pub fn http2_initial_max_send_streams(&mut self, initial: impl Into<Option<usize>>) -> &mut Builder {}
            pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Builder {}
            pub fn http2_max_header_list_size(&mut self, max: u32) -> &mut Builder {}
            pub fn http2_header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Builder {}
            pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Builder {}
            pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Builder {}
            pub fn http2_keep_alive_while_idle(&mut self, enabled: bool) -> &mut Builder {}
            pub fn http2_max_concurrent_reset_streams(&mut self, max: usize) -> &mut Builder {}
            pub fn http2_max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Builder {}
            pub fn http2_max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Builder {}
            pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Builder {}
            pub fn retry_canceled_requests(&mut self, val: bool) -> &mut Builder {}
            pub fn set_host(&mut self, val: bool) -> &mut Builder {}
            pub fn timer<M>(&mut self, timer: M) -> &mut Builder {}
            pub fn pool_timer<M>(&mut self, timer: M) -> &mut Builder {}
            pub fn build_http<B>(&self) -> Client<connect::HttpConnector, B> {}
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
                pub fn set_keepalive_interval(&mut self, interval: Option<Duration>) {}
                pub fn set_keepalive_retries(&mut self, retries: Option<u32>) {}
                pub fn set_nodelay(&mut self, nodelay: bool) {}
                pub fn set_send_buffer_size(&mut self, size: Option<usize>) {}
                pub fn set_recv_buffer_size(&mut self, size: Option<usize>) {}
                pub fn set_local_address(&mut self, addr: Option<IpAddr>) {}
                pub fn set_local_addresses(&mut self, addr_ipv4: Ipv4Addr, addr_ipv6: Ipv6Addr) {}
                pub fn set_connect_timeout(&mut self, dur: Option<Duration>) {}
                pub fn set_happy_eyeballs_timeout(&mut self, dur: Option<Duration>) {}
                pub fn set_reuse_address(&mut self, reuse_address: bool) -> &mut HttpConnector<R> {}
            }
            impl<R> tower::Service<Uri> for HttpConnector<R> { type Response = crate::rt::TokioIo<tokio::net::TcpStream>; type Error = tower::BoxError; type Future = Pin<Box<dyn Future<Output = Result<crate::rt::TokioIo<tokio::net::TcpStream>, tower::BoxError>> + Send>>; }
            #[derive(Clone)] pub struct HttpInfo;
            impl HttpInfo { pub fn remote_addr(&self) -> SocketAddr {} pub fn local_addr(&self) -> SocketAddr {} }
            pub trait Connect {}
            pub trait Connection { fn connected(&self) -> Connected; }
            pub struct Connected;
            impl Connected {
                pub fn new() -> Connected {}
                pub fn proxy(self, is_proxied: bool) -> Connected {}
                pub fn is_proxied(&self) -> bool {}
                pub fn extra<T>(self, extra: T) -> Connected {}
                pub fn negotiated_h2(self) -> Connected {}
                pub fn is_negotiated_h2(&self) -> bool {}
            }
            pub mod dns {
                #[derive(Clone)] pub struct GaiResolver;
                impl GaiResolver { pub fn new() -> GaiResolver {} }
                #[derive(Clone)] pub struct Name;
                impl Name { pub fn as_str(&self) -> &str {} }
            }
        }
    }
}

pub mod server {
    pub mod graceful {
        #[derive(Default)] pub struct GracefulShutdown;
        impl GracefulShutdown {
            pub fn new() -> GracefulShutdown {}
            #[polls(conn)] pub fn watch<C: Future>(&self, conn: C) -> impl Future<Output = C::Output> {}
            pub fn watcher(&self) -> Watcher {}
            pub async fn shutdown(self) {}
            pub fn count(&self) -> usize {}
        }
        pub struct Watcher;
        impl Watcher { #[polls(conn)] pub fn watch<C: Future>(self, conn: C) -> impl Future<Output = C::Output> {} }
        pub trait GracefulConnection {}
    }
    pub mod conn {
        pub mod auto {
            use std::pin::Pin;
            use std::time::Duration;
            #[derive(Clone, Default)] pub struct Builder<E>;
            impl<E> Builder<E> {
                pub fn new(executor: E) -> Builder<E> {}
                pub fn http1(&mut self) -> Http1Builder<'_, E> {}
                pub fn http2(&mut self) -> Http2Builder<'_, E> {}
                pub fn http2_only(self) -> Builder<E> {}
                pub fn http1_only(self) -> Builder<E> {}
                pub fn title_case_headers(self, enabled: bool) -> Builder<E> {}
                pub fn preserve_header_case(self, enabled: bool) -> Builder<E> {}
                #[serves] pub fn serve_connection<I, S>(&self, io: I, service: S) -> Connection<'_, I, S, E> {}
                #[serves] pub fn serve_connection_with_upgrades<I, S>(&self, io: I, service: S) -> UpgradeableConnection<'_, I, S, E> {}
            }
            pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;
            #[lazy] pub struct Connection<'a, I, S, E>;
            impl<I, S, E> Connection<'_, I, S, E> { pub fn graceful_shutdown(self: Pin<&mut Self>) {} pub fn into_owned(self) -> Connection<'static, I, S, E> {} }
            impl<I, S, E> Future for Connection<'_, I, S, E> { type Output = Result<()>; }
            #[lazy] pub struct UpgradeableConnection<'a, I, S, E>;
            impl<I, S, E> UpgradeableConnection<'_, I, S, E> { pub fn graceful_shutdown(self: Pin<&mut Self>) {} pub fn into_owned(self) -> UpgradeableConnection<'static, I, S, E> {} }
            impl<I, S, E> Future for UpgradeableConnection<'_, I, S, E> { type Output = Result<()>; }
            pub struct Http1Builder<'a, E>;
            impl<E> Http1Builder<'_, E> {
                pub fn http2(&mut self) -> Http2Builder<'_, E> {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Self {}
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
                pub fn half_close(&mut self, val: bool) -> &mut Self {}
                pub fn keep_alive(&mut self, val: bool) -> &mut Self {}
                pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self {}
                pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Self {}
                pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_headers(&mut self, val: usize) -> &mut Self {}
                pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn writev(&mut self, val: bool) -> &mut Self {}
                pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self {}
                #[serves] pub async fn serve_connection<I, S>(&self, io: I, service: S) -> Result<()> {}
                #[serves] pub fn serve_connection_with_upgrades<I, S>(&self, io: I, service: S) -> UpgradeableConnection<'_, I, S, E> {}
            }
            pub struct Http2Builder<'a, E>;
            impl<E> Http2Builder<'_, E> {
                pub fn http1(&mut self) -> Http1Builder<'_, E> {}
                pub fn timer<M>(&mut self, timer: M) -> &mut Self {}
                pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
                pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self {}
                pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
                pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
                pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
                pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
                pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self {}
                pub fn enable_connect_protocol(&mut self) -> &mut Self {}
                pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
                pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
                #[serves] pub async fn serve_connection<I, S>(&self, io: I, service: S) -> Result<()> {}
                #[serves] pub fn serve_connection_with_upgrades<I, S>(&self, io: I, service: S) -> UpgradeableConnection<'_, I, S, E> {}
            }
        }
    }
}
