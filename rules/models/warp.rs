//! Model of warp 0.3 and 0.4 (checked against 0.3.7).
//!
//! A filter's `Extract` is a tuple; `Combine` puts two of them together, `Func` is a function of one.

pub use bytes::Buf;
use futures::future::TryFuture;
pub use futures::stream::Stream;
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use std::convert::Infallible;
use std::net::SocketAddr;
use tower::Service;
use tracing::Span;

pub use filter::Filter;
pub use filters::any::any;
pub use filters::cookie::cookie;
pub use filters::cors::cors;
pub use filters::header::header;
pub use filters::log::log;
pub use filters::method::{delete, get, head, method, options, patch, post, put};
pub use filters::path::path;
pub use filters::query::query;
pub use filters::trace::trace;
pub use filters::ws::ws;
pub use filters::{addr, body, compression, cookie, cors, ext, fs, header, host, log, multipart, path, query, sse, trace, ws};
pub use http;
pub use hyper;
pub use redirect::redirect;
pub use reject::{Rejection, reject};
pub use reply::{Reply, reply};
pub use futures::sink::Sink;

macro_rules! path { () => {} }
pub mod macros { pub fn path<T>() -> crate::filter::BoxedFilter<T> {} }

pub struct Error;
impl std::error::Error for Error {}

pub mod filter {
    use crate::Rejection;
    use futures::future::TryFuture;
    use std::convert::Infallible;
    pub trait Func<Args> { type Output; }
    impl<F: Fn() -> R, R> Func<()> for F { type Output = R; }
    impl<F: Fn(A) -> R, A, R> Func<(A,)> for F { type Output = R; }
    impl<F: Fn(A, B) -> R, A, B, R> Func<(A, B)> for F { type Output = R; }
    impl<F: Fn(A, B, C) -> R, A, B, C, R> Func<(A, B, C)> for F { type Output = R; }
    impl<F: Fn(A, B, C, D) -> R, A, B, C, D, R> Func<(A, B, C, D)> for F { type Output = R; }
    impl<F: Fn(A, B, C, D, E) -> R, A, B, C, D, E, R> Func<(A, B, C, D, E)> for F { type Output = R; }
    pub trait Combine<T> { type Output; }
    impl<T> Combine<T> for () { type Output = T; }
    impl<A> Combine<()> for (A,) { type Output = (A,); }
    impl<A, B> Combine<(B,)> for (A,) { type Output = (A, B); }
    impl<A, B, C> Combine<(B, C)> for (A,) { type Output = (A, B, C); }
    impl<A, B> Combine<()> for (A, B) { type Output = (A, B); }
    impl<A, B, C> Combine<(C,)> for (A, B) { type Output = (A, B, C); }
    impl<A, B, C> Combine<()> for (A, B, C) { type Output = (A, B, C); }
    impl<A, B, C, D> Combine<(D,)> for (A, B, C) { type Output = (A, B, C, D); }
    impl<A, B, C, D> Combine<()> for (A, B, C, D) { type Output = (A, B, C, D); }
    impl<A, B, C, D, E> Combine<(E,)> for (A, B, C, D) { type Output = (A, B, C, D, E); }
    pub trait FilterBase { type Extract; type Error; }
    // Closures run for each request.
    pub trait Filter {
        type Extract;
        type Error;
        fn and<F: Filter>(self, other: F) -> And<Self, F> {}
        fn or<F: Filter>(self, other: F) -> Or<Self, F> {}
        fn map<F: Func<Self::Extract>>(self, fun: F) -> Map<Self, F> {}
        fn then<F: Func<Self::Extract>>(self, fun: F) -> Then<Self, F> {}
        fn and_then<F: Func<Self::Extract>>(self, fun: F) -> AndThen<Self, F> {}
        fn or_else<F: Fn(Rejection) -> Fut, Fut: Future>(self, fun: F) -> OrElse<Self, F> {}
        fn recover<F: Fn(Rejection) -> Fut, Fut: Future>(self, fun: F) -> Recover<Self, F, Fut> {}
        fn unify(self) -> Unify<Self> {}
        fn untuple_one(self) -> UntupleOne<Self> {}
        fn with<W>(self, wrapper: W) -> With<Self, W> {}
        fn boxed(self) -> BoxedFilter<Self::Extract> {}
    }
    pub struct BoxedFilter<T>;
    impl<T> Clone for BoxedFilter<T> {}
    impl<T> Filter for BoxedFilter<T> { type Extract = T; type Error = Rejection; }
    #[derive(Clone, Copy)] pub struct And<T, U>;
    impl<T: Filter, U: Filter> Filter for And<T, U> { type Extract = <T::Extract as Combine<U::Extract>>::Output; type Error = Rejection; }
    #[derive(Clone, Copy)] pub struct Or<T, U>;
    impl<T: Filter, U: Filter> Filter for Or<T, U> { type Extract = (Either<T::Extract, U::Extract>,); type Error = Rejection; }
    pub enum Either<T, U> { A(T), B(U) }
    #[derive(Clone, Copy)] pub struct Map<T, F>;
    impl<T: Filter, F> Filter for Map<T, F> { type Extract = (<F as Func<T::Extract>>::Output,); type Error = T::Error; }
    #[derive(Clone, Copy)] pub struct Then<T, F>;
    impl<T: Filter, F> Filter for Then<T, F> { type Extract = (<<F as Func<T::Extract>>::Output as Future>::Output,); type Error = T::Error; }
    #[derive(Clone, Copy)] pub struct AndThen<T, F>;
    impl<T: Filter, F> Filter for AndThen<T, F> { type Extract = (<<F as Func<T::Extract>>::Output as TryFuture>::Ok,); type Error = Rejection; }
    #[derive(Clone, Copy)] pub struct OrElse<T, F>;
    impl<T: Filter, F> Filter for OrElse<T, F> { type Extract = T::Extract; type Error = Rejection; }
    #[derive(Clone, Copy)] pub struct Recover<T, F, Fut>;
    impl<T: Filter, F, Fut> Filter for Recover<T, F, Fut> { type Extract = (Either<T::Extract, (<Fut as TryFuture>::Ok,)>,); type Error = Rejection; }
    #[derive(Clone, Copy)] pub struct Unify<F>;
    impl<F: Filter> Filter for Unify<F> { type Extract = <F::Extract as OneOf>::Of; type Error = F::Error; }
    pub trait OneOf { type Of; }
    impl<T, U> OneOf for (Either<T, U>,) { type Of = T; }
    impl<T> OneOf for ((T,),) { type Of = (T,); }
    #[derive(Clone, Copy)] pub struct UntupleOne<F>;
    impl<F: Filter> Filter for UntupleOne<F> { type Extract = <F::Extract as OneOf>::Of; type Error = F::Error; }
    impl OneOf for ((),) { type Of = (); }
    #[derive(Clone, Copy)] pub struct With<F, W>;
    impl<F: Filter, W> Filter for With<F, W> { type Extract = F::Extract; type Error = F::Error; }
    pub fn wrap_fn<F>(func: F) -> F {}
}
pub use filter::wrap_fn;

pub mod filters {
    pub use crate::filter::BoxedFilter;
    pub mod addr { pub fn remote() -> impl crate::Filter<Extract = (Option<std::net::SocketAddr>,), Error = std::convert::Infallible> + Clone {} }
    pub mod any { pub fn any() -> impl crate::Filter<Extract = (), Error = std::convert::Infallible> + Clone {} }
    pub mod body {
        use crate::{Filter, Rejection};
        use bytes::{Buf, Bytes};
        use futures::stream::Stream;
        pub struct BodyDeserializeError;
        pub fn content_length_limit(limit: u64) -> impl Filter<Extract = (), Error = Rejection> + Clone {}
        pub fn stream() -> impl Filter<Extract = (BodyStream,), Error = Rejection> + Clone {}
        pub struct BodyStream;
        impl Stream for BodyStream { type Item = Result<Bytes, crate::Error>; }
        pub fn bytes() -> impl Filter<Extract = (Bytes,), Error = Rejection> + Clone {}
        pub fn aggregate() -> impl Filter<Extract = (Bytes,), Error = Rejection> + Clone {}
        pub fn json<T>() -> impl Filter<Extract = (T,), Error = Rejection> + Clone {}
        pub fn form<T>() -> impl Filter<Extract = (T,), Error = Rejection> + Clone {}
    }
    pub mod compression { #[derive(Clone)] pub struct Compression; pub fn gzip() -> Compression {} pub fn deflate() -> Compression {} pub fn brotli() -> Compression {} }
    pub mod cookie {
        use crate::{Filter, Rejection};
        pub fn cookie<T>(name: &'static str) -> impl Filter<Extract = (T,), Error = Rejection> + Clone {}
        pub fn optional<T>(name: &'static str) -> impl Filter<Extract = (Option<T>,), Error = std::convert::Infallible> + Clone {}
    }
    pub mod cors {
        pub fn cors() -> Builder {}
        #[derive(Clone)] pub struct Builder;
        impl Builder {
            pub fn allow_credentials(self, allow: bool) -> Builder {}
            pub fn allow_method<M>(self, method: M) -> Builder {}
            pub fn allow_methods<I>(self, methods: I) -> Builder {}
            pub fn allow_header<H>(self, header: H) -> Builder {}
            pub fn allow_headers<I>(self, headers: I) -> Builder {}
            pub fn expose_header<H>(self, header: H) -> Builder {}
            pub fn expose_headers<I>(self, headers: I) -> Builder {}
            pub fn allow_any_origin(self) -> Builder {}
            pub fn allow_origin<O>(self, origin: O) -> Builder {}
            pub fn allow_origins<I>(self, origins: I) -> Builder {}
            pub fn max_age<S>(self, seconds: S) -> Builder {}
            pub fn build(self) -> Cors {}
        }
        #[derive(Clone)] pub struct Cors;
    }
    pub mod ext {
        pub fn get<T>() -> impl crate::Filter<Extract = (T,), Error = crate::Rejection> + Clone {}
        pub fn optional<T>() -> impl crate::Filter<Extract = (Option<T>,), Error = std::convert::Infallible> + Clone {}
    }
    pub mod fs {
        use crate::{Filter, Rejection};
        pub fn file(path: impl Into<std::path::PathBuf>) -> impl Filter<Extract = (File,), Error = Rejection> + Clone {}
        pub fn dir(path: impl Into<std::path::PathBuf>) -> impl Filter<Extract = (File,), Error = Rejection> + Clone {}
        pub struct File;
        impl File { pub fn path(&self) -> &std::path::Path {} }
        impl crate::Reply for File {}
    }
    pub mod header {
        use crate::{Filter, Rejection};
        use http::{HeaderMap, HeaderValue};
        use std::convert::Infallible;
        pub fn header<T>(name: &'static str) -> impl Filter<Extract = (T,), Error = Rejection> + Clone {}
        pub fn optional<T>(name: &'static str) -> impl Filter<Extract = (Option<T>,), Error = Rejection> + Clone {}
        pub fn exact(name: &'static str, value: &'static str) -> impl Filter<Extract = (), Error = Rejection> + Clone {}
        pub fn exact_ignore_case(name: &'static str, value: &'static str) -> impl Filter<Extract = (), Error = Rejection> + Clone {}
        pub fn value(name: &'static str) -> impl Filter<Extract = (HeaderValue,), Error = Rejection> + Clone {}
        pub fn headers_cloned() -> impl Filter<Extract = (HeaderMap<http::HeaderValue>,), Error = Infallible> + Clone {}
    }
    pub mod host {
        pub fn exact(expected: &str) -> impl crate::Filter<Extract = (), Error = crate::Rejection> + Clone {}
        pub fn optional() -> impl crate::Filter<Extract = (Option<http::uri::Authority>,), Error = crate::Rejection> + Clone {}
    }
    pub mod log {
        use http::{HeaderMap, Method, StatusCode, Version};
        pub fn log(name: &'static str) -> Log<()> {}
        pub fn custom<F: Fn(Info<'_>)>(func: F) -> Log<F> {}
        #[derive(Clone)] pub struct Log<F>;
        pub struct Info<'a>;
        impl Info<'_> {
            pub fn remote_addr(&self) -> Option<std::net::SocketAddr> {}
            pub fn method(&self) -> &Method {}
            pub fn path(&self) -> &str {}
            pub fn version(&self) -> Version {}
            pub fn status(&self) -> StatusCode {}
            pub fn referer(&self) -> Option<&str> {}
            pub fn user_agent(&self) -> Option<&str> {}
            pub fn elapsed(&self) -> std::time::Duration {}
            pub fn host(&self) -> Option<&str> {}
            pub fn request_headers(&self) -> &HeaderMap<http::HeaderValue> {}
        }
    }
    pub mod method {
        use crate::{Filter, Rejection};
        pub fn get() -> impl Filter<Extract = (), Error = Rejection> + Clone {}
        pub fn post() -> impl Filter<Extract = (), Error = Rejection> + Clone {}
        pub fn put() -> impl Filter<Extract = (), Error = Rejection> + Clone {}
        pub fn delete() -> impl Filter<Extract = (), Error = Rejection> + Clone {}
        pub fn head() -> impl Filter<Extract = (), Error = Rejection> + Clone {}
        pub fn options() -> impl Filter<Extract = (), Error = Rejection> + Clone {}
        pub fn patch() -> impl Filter<Extract = (), Error = Rejection> + Clone {}
        pub fn method() -> impl Filter<Extract = (http::Method,), Error = std::convert::Infallible> + Clone {}
    }
    pub mod multipart {
        use bytes::Bytes;
        use futures::stream::Stream;
        pub fn form() -> FormOptions {}
        #[derive(Clone)] pub struct FormOptions;
        impl FormOptions { pub fn max_length(self, max: impl Into<Option<u64>>) -> FormOptions {} }
        impl crate::Filter for FormOptions { type Extract = (FormData,); type Error = crate::Rejection; }
        pub struct FormData;
        impl Stream for FormData { type Item = Result<Part, crate::Error>; }
        pub struct Part;
        impl Part {
            pub fn name(&self) -> &str {}
            pub fn filename(&self) -> Option<&str> {}
            pub fn content_type(&self) -> Option<&str> {}
            #[cancel(safe)] pub async fn data(&mut self) -> Option<Result<Bytes, crate::Error>> {}
            pub fn stream(self) -> impl Stream<Item = Result<Bytes, crate::Error>> {}
        }
    }
    pub mod path {
        use crate::{Filter, Rejection};
        use std::convert::Infallible;
        pub fn path<P>(p: P) -> impl Filter<Extract = (), Error = Rejection> + Clone {}
        pub fn end() -> impl Filter<Extract = (), Error = Rejection> + Clone {}
        pub fn param<T>() -> impl Filter<Extract = (T,), Error = Rejection> + Clone {}
        pub fn tail() -> impl Filter<Extract = (Tail,), Error = Infallible> + Clone {}
        pub fn peek() -> impl Filter<Extract = (Peek,), Error = Infallible> + Clone {}
        pub fn full() -> impl Filter<Extract = (FullPath,), Error = Infallible> + Clone {}
        #[derive(Clone)] pub struct Tail;
        impl Tail { pub fn as_str(&self) -> &str {} }
        #[derive(Clone)] pub struct Peek;
        impl Peek { pub fn as_str(&self) -> &str {} pub fn segments(&self) -> impl Iterator<Item = &str> {} }
        #[derive(Clone)] pub struct FullPath;
        impl FullPath { pub fn as_str(&self) -> &str {} }
    }
    pub mod query {
        use crate::{Filter, Rejection};
        pub fn query<T>() -> impl Filter<Extract = (T,), Error = Rejection> + Clone {}
        pub fn raw() -> impl Filter<Extract = (String,), Error = Rejection> + Clone {}
    }
    pub mod sse {
        use std::time::Duration;
        #[derive(Clone, Default)] pub struct Event;
        impl Event {
            pub fn data<T: Into<String>>(self, data: T) -> Event {}
            pub fn json_data<T>(self, data: T) -> Result<Event, crate::Error> {}
            pub fn comment<T: Into<String>>(self, comment: T) -> Event {}
            pub fn event<T: Into<String>>(self, event: T) -> Event {}
            pub fn retry(self, duration: Duration) -> Event {}
            pub fn id<T: Into<String>>(self, id: T) -> Event {}
        }
        pub fn reply<S>(event_stream: S) -> impl crate::Reply {}
        pub fn keep_alive() -> KeepAlive {}
        pub struct KeepAlive;
        impl KeepAlive {
            pub fn interval(self, time: Duration) -> KeepAlive {}
            pub fn stream<S: futures::stream::Stream>(self, event_stream: S) -> impl futures::stream::Stream<Item = S::Item> {}
        }
    }
    pub mod trace {
        pub fn request() -> Trace<()> {}
        pub fn trace<F: Fn(Info<'_>) -> tracing::Span>(func: F) -> Trace<F> {}
        pub fn named(name: &'static str) -> Trace<()> {}
        #[derive(Clone)] pub struct Trace<F>;
        pub struct Info<'a>;
        impl Info<'_> {
            pub fn remote_addr(&self) -> Option<std::net::SocketAddr> {}
            pub fn method(&self) -> &http::Method {}
            pub fn path(&self) -> &str {}
            pub fn version(&self) -> http::Version {}
            pub fn referer(&self) -> Option<&str> {}
            pub fn user_agent(&self) -> Option<&str> {}
            pub fn host(&self) -> Option<&str> {}
            pub fn request_headers(&self) -> &http::HeaderMap<http::HeaderValue> {}
        }
    }
    pub mod ws {
        use futures::sink::Sink;
        use futures::stream::Stream;
        pub fn ws() -> impl crate::Filter<Extract = (Ws,), Error = crate::Rejection> + Clone {}
        pub struct Ws;
        impl Ws {
            // Its future is a task of its own.
            pub fn on_upgrade<F: FnOnce(WebSocket) -> U, U: Future<Output = ()>>(self, func: F) -> impl crate::Reply {}
            pub fn max_write_buffer_size(self, max: usize) -> Ws {}
            pub fn max_message_size(self, max: usize) -> Ws {}
            pub fn max_frame_size(self, max: usize) -> Ws {}
        }
        pub struct WebSocket;
        impl WebSocket { pub async fn close(self) -> Result<(), crate::Error> {} }
        impl Stream for WebSocket { type Item = Result<Message, crate::Error>; }
        impl Sink<Message> for WebSocket { type Error = crate::Error; }
        #[derive(Clone)] pub struct Message;
        impl Message {
            pub fn text<S: Into<String>>(s: S) -> Message {}
            pub fn binary<V: Into<Vec<u8>>>(v: V) -> Message {}
            pub fn ping<V: Into<Vec<u8>>>(v: V) -> Message {}
            pub fn pong<V: Into<Vec<u8>>>(v: V) -> Message {}
            pub fn close() -> Message {}
            pub fn close_with<R>(code: impl Into<u16>, reason: R) -> Message {}
            pub fn is_text(&self) -> bool {}
            pub fn is_binary(&self) -> bool {}
            pub fn is_close(&self) -> bool {}
            pub fn is_ping(&self) -> bool {}
            pub fn is_pong(&self) -> bool {}
            pub fn close_frame(&self) -> Option<(u16, &str)> {}
            pub fn to_str(&self) -> Result<&str, ()> {}
            pub fn as_bytes(&self) -> &[u8] {}
            pub fn into_bytes(self) -> Vec<u8> {}
        }
    }
}

pub mod redirect {
    pub fn redirect<U>(uri: U) -> impl crate::Reply {}
    pub fn found<U>(uri: U) -> impl crate::Reply {}
    pub fn see_other<U>(uri: U) -> impl crate::Reply {}
    pub fn temporary<U>(uri: U) -> impl crate::Reply {}
    pub fn permanent<U>(uri: U) -> impl crate::Reply {}
}

pub mod reject {
    pub trait Reject {}
    pub fn reject() -> Rejection {}
    pub fn not_found() -> Rejection {}
    pub fn custom<T: Reject>(err: T) -> Rejection {}
    pub struct Rejection;
    impl Rejection {
        pub fn find<T>(&self) -> Option<&T> {}
        pub fn is_not_found(&self) -> bool {}
    }
    impl<T: Reject> From<T> for Rejection {}
    pub struct InvalidHeader;
    impl InvalidHeader { pub fn name(&self) -> &str {} }
    pub struct MissingHeader;
    impl MissingHeader { pub fn name(&self) -> &str {} }
    pub struct MissingCookie;
    pub struct InvalidQuery;
    pub struct MethodNotAllowed;
    pub struct LengthRequired;
    pub struct PayloadTooLarge;
    pub struct UnsupportedMediaType;
}

pub mod reply {
    use http::{HeaderValue, StatusCode};
    pub type Response = http::Response<hyper::Body>;
    pub trait Reply { fn into_response(self) -> Response; }
    impl<T> Reply for http::Response<T> {}
    impl Reply for StatusCode {}
    impl Reply for String {}
    impl Reply for &'static str {}
    impl Reply for Vec<u8> {}
    impl Reply for Box<dyn Reply> {}
    impl<T: Reply, E> Reply for Result<T, E> {}
    pub fn reply() -> impl Reply {}
    pub fn json<T>(val: &T) -> Json {}
    pub struct Json;
    impl Reply for Json {}
    pub fn html<T>(body: T) -> Html<T> {}
    pub struct Html<T>;
    impl<T> Reply for Html<T> {}
    pub fn stream<T>(stream: T) -> impl Reply {}
    pub fn with_status<T: Reply>(reply: T, status: StatusCode) -> WithStatus<T> {}
    pub struct WithStatus<T>;
    impl<T> Reply for WithStatus<T> {}
    pub fn with_header<T: Reply, K, V>(reply: T, name: K, value: V) -> WithHeader<T> {}
    pub struct WithHeader<T>;
    impl<T> Reply for WithHeader<T> {}
    pub mod with {
        #[derive(Clone)] pub struct WithHeader;
        pub fn header<K, V>(name: K, value: V) -> WithHeader {}
        pub fn headers(headers: http::HeaderMap) -> WithHeader {}
        pub fn default_header<K, V>(name: K, value: V) -> WithHeader {}
    }
}

// They accept connections for ever.
pub fn serve<F>(filter: F) -> Server<F> {}
pub fn service<F>(filter: F) -> FilteredService<F> {}
#[derive(Clone)] pub struct FilteredService<F>;
impl<F, B> tower::Service<http::Request<B>> for FilteredService<F> { type Response = reply::Response; type Error = Infallible; type Future = std::pin::Pin<Box<dyn Future<Output = Result<reply::Response, Infallible>> + Send>>; }
pub struct Server<F>;
impl<F> Server<F> {
    #[serves] pub async fn run(self, addr: impl Into<SocketAddr>) {}
    #[serves] pub async fn run_incoming<I: Stream>(self, incoming: I) {}
    #[serves] pub fn bind(self, addr: impl Into<SocketAddr>) -> impl Future<Output = ()> {}
    #[serves] pub async fn try_bind(self, addr: impl Into<SocketAddr>) {}
    #[serves] pub fn bind_ephemeral(self, addr: impl Into<SocketAddr>) -> (SocketAddr, impl Future<Output = ()>) {}
    #[serves] pub fn try_bind_ephemeral(self, addr: impl Into<SocketAddr>) -> Result<(SocketAddr, impl Future<Output = ()>), Error> {}
    #[serves] #[polls(signal)] pub fn bind_with_graceful_shutdown<S: Future<Output = ()>>(self, addr: impl Into<SocketAddr>, signal: S) -> (SocketAddr, impl Future<Output = ()>) {}
    #[serves] #[polls(signal)] pub fn try_bind_with_graceful_shutdown<S: Future<Output = ()>>(self, addr: impl Into<SocketAddr>, signal: S) -> Result<(SocketAddr, impl Future<Output = ()>), Error> {}
    #[serves] pub fn serve_incoming<I: Stream>(self, incoming: I) -> impl Future<Output = ()> {}
    #[serves] #[polls(signal)] pub fn serve_incoming_with_graceful_shutdown<I: Stream, S: Future<Output = ()>>(self, incoming: I, signal: S) -> impl Future<Output = ()> {}
    pub fn tls(self) -> TlsServer<F> {}
}
pub struct TlsServer<F>;
impl<F> TlsServer<F> {
    pub fn key_path(self, path: impl AsRef<std::path::Path>) -> TlsServer<F> {}
    pub fn cert_path(self, path: impl AsRef<std::path::Path>) -> TlsServer<F> {}
    pub fn key(self, key: impl AsRef<[u8]>) -> TlsServer<F> {}
    pub fn cert(self, cert: impl AsRef<[u8]>) -> TlsServer<F> {}
    #[serves] pub async fn run(self, addr: impl Into<SocketAddr>) {}
    #[serves] pub async fn bind(self, addr: impl Into<SocketAddr>) {}
    #[serves] #[polls(signal)] pub fn bind_with_graceful_shutdown<S: Future<Output = ()>>(self, addr: impl Into<SocketAddr>, signal: S) -> (SocketAddr, impl Future<Output = ()>) {}
}

pub mod test {
    use bytes::Bytes;
    pub fn request() -> RequestBuilder {}
    pub fn ws() -> WsBuilder {}
    pub struct RequestBuilder;
    impl RequestBuilder {
        pub fn method(self, method: &str) -> RequestBuilder {}
        pub fn path(self, p: &str) -> RequestBuilder {}
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
        pub fn remote_addr(self, addr: std::net::SocketAddr) -> RequestBuilder {}
        pub fn extension<T>(self, ext: T) -> RequestBuilder {}
        pub fn body(self, body: impl AsRef<[u8]>) -> RequestBuilder {}
        pub fn json<T>(self, val: &T) -> RequestBuilder {}
        pub async fn filter<F: crate::Filter>(self, f: &F) -> Result<F::Extract, F::Error> {}
        pub async fn matches<F: crate::Filter>(self, f: &F) -> bool {}
        pub async fn reply<F>(self, f: &F) -> http::Response<Bytes> {}
    }
    pub struct WsBuilder;
    impl WsBuilder {
        pub fn path(self, p: &str) -> WsBuilder {}
        pub fn header<K, V>(self, key: K, value: V) -> WsBuilder {}
        pub async fn handshake<F>(self, f: F) -> Result<WsClient, WsError> {}
    }
    pub struct WsClient;
    impl WsClient {
        pub async fn send_text(&mut self, text: impl Into<String>) {}
        pub async fn send(&mut self, msg: crate::filters::ws::Message) {}
        pub async fn recv(&mut self) -> Result<crate::filters::ws::Message, WsError> {}
        pub async fn recv_closed(&mut self) -> Result<(), WsError> {}
    }
    pub struct WsError;
    impl std::error::Error for WsError {}
}
