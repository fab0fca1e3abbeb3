//! Model of axum 0.6 to 0.8 (checked against 0.8.9), axum-core and axum-extra (checked against 0.10.3), whose paths do not collide.

use bytes::Bytes;
use tokio::net::TcpListener;
use http::{HeaderMap, StatusCode};
use hyper::Body as HyperBody;
use std::ops::{Deref, DerefMut};
use tower::{Layer, Service};

pub use body::BoxError;
pub use extract::{Extension, Form, Json};
pub use handler::Handler;
pub use http;
pub use hyper::Server;
pub use routing::Router;
pub use serve::serve;
pub use typed_header::TypedHeader;

pub fn debug_handler() {}
pub struct Error;
impl Error {
    pub fn new(error: impl Into<BoxError>) -> Error {}
    pub fn into_inner(self) -> BoxError {}
}
impl std::error::Error for Error {}
pub trait ServiceExt<R>: Service<R> { fn into_make_service(self) -> routing::IntoMakeService<Self> {} }
impl<S: Service<R>, R> ServiceExt<R> for S {}
pub trait RequestExt {
    async fn extract<E: extract::FromRequest<(), M>, M>(self) -> Result<E, E::Rejection> {}
    async fn extract_parts<E: extract::FromRequestParts<()>>(&mut self) -> Result<E, E::Rejection> {}
}
impl RequestExt for extract::Request {}
pub trait RequestPartsExt { async fn extract<E: extract::FromRequestParts<()>>(&mut self) -> Result<E, E::Rejection> {} }
impl RequestPartsExt for http::request::Parts {}

pub mod body {
    use futures::stream::Stream;
    use std::pin::Pin;
    pub use bytes::Bytes;
    pub use http_body::Body as HttpBody;
    pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
    #[derive(Default)] pub struct Body;
    impl Body {
        pub fn new<B: HttpBody>(body: B) -> Body {}
        pub fn empty() -> Body {}
        pub fn from_stream<S: Stream>(stream: S) -> Body {}
        pub fn into_data_stream(self) -> BodyDataStream {}
    }
    impl HttpBody for Body { type Data = Bytes; type Error = crate::Error; }
    impl From<&'static str> for Body {}
    impl From<String> for Body {}
    impl From<Vec<u8>> for Body {}
    impl From<&'static [u8]> for Body {}
    impl From<Bytes> for Body {}
    impl From<()> for Body {}
    pub struct BodyDataStream;
    impl Stream for BodyDataStream { type Item = Result<Bytes, crate::Error>; }
    pub type BoxBody = http_body::combinators::UnsyncBoxBody<Bytes, crate::Error>;
    pub fn boxed<B: HttpBody>(body: B) -> BoxBody {}
    // The future owns the body and what was read of it.
    #[cancel(loses_data)] pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, crate::Error> {}
}

pub mod extract {
    use crate::body::Body;
    use bytes::Bytes;
    use http::request::Parts;
    use http::{HeaderMap, StatusCode};
    use std::convert::Infallible;
    use std::ops::{Deref, DerefMut};
    pub use crate::typed_header::TypedHeader;
    pub use multipart::Multipart;
    pub use ws::WebSocketUpgrade;
    pub type Request<T = Body> = http::Request<T>;
    pub trait FromRef<T> { fn from_ref(input: &T) -> Self; }
    impl<T: Clone> FromRef<T> for T {}
    pub trait FromRequestParts<S> { type Rejection; async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection>; }
    pub trait FromRequest<S, M = ()> { type Rejection; async fn from_request(req: Request<crate::body::Body>, state: &S) -> Result<Self, Self::Rejection>; }
    pub trait OptionalFromRequestParts<S> { type Rejection; async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>, Self::Rejection>; }
    pub trait OptionalFromRequest<S, M = ()> { type Rejection; async fn from_request(req: Request<crate::body::Body>, state: &S) -> Result<Option<Self>, Self::Rejection>; }
    #[derive(Clone, Copy, Default)] pub struct State<S>(pub S);
    impl<S> Deref for State<S> { type Target = S; }
    impl<S> DerefMut for State<S> {}
    impl<O, I> FromRequestParts<O> for State<I> { type Rejection = Infallible; }
    #[derive(Clone, Copy, Default)] pub struct Json<T>(pub T);
    impl<T> Deref for Json<T> { type Target = T; }
    impl<T> DerefMut for Json<T> {}
    impl<T> Json<T> { pub fn from_bytes(bytes: &[u8]) -> Result<Json<T>, rejection::JsonRejection> {} }
    impl<T> From<T> for Json<T> {}
    impl<T, S> FromRequest<S> for Json<T> { type Rejection = rejection::JsonRejection; }
    #[derive(Clone, Copy, Default)] pub struct Form<T>(pub T);
    impl<T> Deref for Form<T> { type Target = T; }
    impl<T> DerefMut for Form<T> {}
    impl<T, S> FromRequest<S> for Form<T> { type Rejection = rejection::FormRejection; }
    #[derive(Clone, Copy, Default)] pub struct Extension<T>(pub T);
    impl<T> Deref for Extension<T> { type Target = T; }
    impl<T> DerefMut for Extension<T> {}
    impl<T, S> FromRequestParts<S> for Extension<T> { type Rejection = rejection::ExtensionRejection; }
    impl<T, S> tower::Layer<S> for Extension<T> { type Service = crate::middleware::AddExtension<S, T>; }
    #[derive(Clone, Copy, Default)] pub struct Query<T>(pub T);
    impl<T> Query<T> { pub fn try_from_uri(value: &http::Uri) -> Result<Query<T>, rejection::QueryRejection> {} }
    impl<T> Deref for Query<T> { type Target = T; }
    impl<T> DerefMut for Query<T> {}
    impl<T, S> FromRequestParts<S> for Query<T> { type Rejection = rejection::QueryRejection; }
    #[derive(Clone, Copy, Default)] pub struct Path<T>(pub T);
    impl<T> Deref for Path<T> { type Target = T; }
    impl<T> DerefMut for Path<T> {}
    impl<T, S> FromRequestParts<S> for Path<T> { type Rejection = rejection::PathRejection; }
    pub struct RawPathParams;
    impl RawPathParams { pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {} }
    impl<S> FromRequestParts<S> for RawPathParams { type Rejection = rejection::RawPathParamsRejection; }
    #[derive(Clone)] pub struct RawQuery(pub Option<String>);
    impl<S> FromRequestParts<S> for RawQuery { type Rejection = Infallible; }
    pub struct RawForm(pub Bytes);
    impl<S> FromRequest<S> for RawForm { type Rejection = rejection::RawFormRejection; }
    #[derive(Clone)] pub struct OriginalUri(pub http::Uri);
    impl Deref for OriginalUri { type Target = http::Uri; }
    impl<S> FromRequestParts<S> for OriginalUri { type Rejection = Infallible; }
    #[derive(Clone)] pub struct Host(pub String);
    impl<S> FromRequestParts<S> for Host { type Rejection = rejection::HostRejection; }
    #[derive(Clone)] pub struct MatchedPath;
    impl MatchedPath { pub fn as_str(&self) -> &str {} }
    impl<S> FromRequestParts<S> for MatchedPath { type Rejection = rejection::MatchedPathRejection; }
    #[derive(Clone)] pub struct NestedPath;
    impl NestedPath { pub fn as_str(&self) -> &str {} }
    #[derive(Clone, Copy)] pub struct ConnectInfo<T>(pub T);
    impl<T> Deref for ConnectInfo<T> { type Target = T; }
    impl<T> DerefMut for ConnectInfo<T> {}
    impl<T, S> FromRequestParts<S> for ConnectInfo<T> { type Rejection = rejection::ExtensionRejection; }
    #[derive(Clone, Copy)] pub struct DefaultBodyLimit;
    impl DefaultBodyLimit { pub fn disable() -> DefaultBodyLimit {} pub fn max(limit: usize) -> DefaultBodyLimit {} }
    impl<S> tower::Layer<S> for DefaultBodyLimit { type Service = S; }
    impl<S> FromRequest<S> for Bytes { type Rejection = rejection::BytesRejection; }
    impl<S> FromRequest<S> for String { type Rejection = rejection::StringRejection; }
    impl<S> FromRequest<S> for http::Request<Body> { type Rejection = Infallible; }
    impl<S> FromRequestParts<S> for HeaderMap { type Rejection = Infallible; }
    impl<S> FromRequestParts<S> for http::Method { type Rejection = Infallible; }
    impl<S> FromRequestParts<S> for http::Uri { type Rejection = Infallible; }
    impl<S> FromRequestParts<S> for Parts { type Rejection = Infallible; }
    pub mod path { pub use super::{Path, RawPathParams}; pub use super::rejection::FailedToDeserializePathParams; #[derive(Clone)] pub enum ErrorKind { Message(String), UnsupportedType { name: &'static str } } }
    pub mod connect_info {
        pub use super::ConnectInfo;
        pub use crate::routing::IntoMakeServiceWithConnectInfo;
        pub trait Connected<T> { fn connect_info(stream: T) -> Self; }
        #[derive(Clone)] pub struct MockConnectInfo<T>(pub T);
    }
    pub mod rejection {
        use crate::response::{IntoResponse, Response};
        use http::StatusCode;
        pub enum JsonRejection { JsonDataError(JsonDataError), JsonSyntaxError(JsonSyntaxError), MissingJsonContentType(MissingJsonContentType), BytesRejection(BytesRejection) }
        impl JsonRejection { pub fn status(&self) -> StatusCode {} pub fn body_text(&self) -> String {} }
        impl IntoResponse for JsonRejection {}
        impl std::error::Error for JsonRejection {}
        pub struct JsonDataError;
        impl JsonDataError { pub fn status(&self) -> StatusCode {} pub fn body_text(&self) -> String {} }
        impl std::error::Error for JsonDataError {}
        pub struct JsonSyntaxError;
        impl JsonSyntaxError { pub fn status(&self) -> StatusCode {} pub fn body_text(&self) -> String {} }
        impl std::error::Error for JsonSyntaxError {}
        pub struct MissingJsonContentType;
        impl MissingJsonContentType { pub fn status(&self) -> StatusCode {} pub fn body_text(&self) -> String {} }
        pub enum BytesRejection { FailedToBufferBody(FailedToBufferBody) }
        impl BytesRejection { pub fn status(&self) -> StatusCode {} pub fn body_text(&self) -> String {} }
        impl IntoResponse for BytesRejection {}
        pub enum FailedToBufferBody { LengthLimitError(LengthLimitError), UnknownBodyError(UnknownBodyError) }
        pub struct LengthLimitError;
        pub struct UnknownBodyError;
        pub enum StringRejection { FailedToBufferBody(FailedToBufferBody), InvalidUtf8(InvalidUtf8) }
        impl StringRejection { pub fn status(&self) -> StatusCode {} pub fn body_text(&self) -> String {} }
        pub struct InvalidUtf8;
        pub enum FormRejection { InvalidFormContentType(InvalidFormContentType), FailedToDeserializeForm(FailedToDeserializeForm), FailedToDeserializeFormBody(FailedToDeserializeFormBody), BytesRejection(BytesRejection) }
        impl FormRejection { pub fn status(&self) -> StatusCode {} pub fn body_text(&self) -> String {} }
        impl IntoResponse for FormRejection {}
        pub struct InvalidFormContentType;
        pub struct FailedToDeserializeForm;
        pub struct FailedToDeserializeFormBody;
        pub enum RawFormRejection { InvalidFormContentType(InvalidFormContentType), BytesRejection(BytesRejection) }
        pub enum QueryRejection { FailedToDeserializeQueryString(FailedToDeserializeQueryString) }
        impl QueryRejection { pub fn status(&self) -> StatusCode {} pub fn body_text(&self) -> String {} }
        impl IntoResponse for QueryRejection {}
        impl std::error::Error for QueryRejection {}
        pub struct FailedToDeserializeQueryString;
        pub enum PathRejection { FailedToDeserializePathParams(FailedToDeserializePathParams), MissingPathParams(MissingPathParams) }
        impl PathRejection { pub fn status(&self) -> StatusCode {} pub fn body_text(&self) -> String {} }
        impl IntoResponse for PathRejection {}
        pub struct FailedToDeserializePathParams;
        impl FailedToDeserializePathParams { pub fn kind(&self) -> &super::path::ErrorKind {} pub fn into_kind(self) -> super::path::ErrorKind {} pub fn status(&self) -> StatusCode {} pub fn body_text(&self) -> String {} }
        pub struct MissingPathParams;
        pub enum RawPathParamsRejection { MissingPathParams(MissingPathParams) }
        pub enum ExtensionRejection { MissingExtension(MissingExtension) }
        impl ExtensionRejection { pub fn status(&self) -> StatusCode {} pub fn body_text(&self) -> String {} }
        impl IntoResponse for ExtensionRejection {}
        pub struct MissingExtension;
        pub enum MatchedPathRejection { MatchedPathMissing(MatchedPathMissing) }
        pub struct MatchedPathMissing;
        pub enum HostRejection { FailedToResolveHost(FailedToResolveHost) }
        pub struct FailedToResolveHost;
        pub use super::ws::rejection::WebSocketUpgradeRejection;
    }
    pub mod multipart {
        use bytes::Bytes;
        use futures::stream::Stream;
        use http::{HeaderMap, StatusCode};
        pub struct Multipart;
        impl Multipart { pub async fn next_field(&mut self) -> Result<Option<Field<'_>>, MultipartError> {} }
        impl<S> super::FromRequest<S> for Multipart { type Rejection = MultipartRejection; }
        pub struct Field<'a>;
        impl Field<'_> {
            pub fn name(&self) -> Option<&str> {}
            pub fn file_name(&self) -> Option<&str> {}
            pub fn content_type(&self) -> Option<&str> {}
            pub fn headers(&self) -> &HeaderMap<http::HeaderValue> {}
            #[cancel(loses_data)] pub async fn bytes(self) -> Result<Bytes, MultipartError> {}
            #[cancel(loses_data)] pub async fn text(self) -> Result<String, MultipartError> {}
            #[cancel(safe)] #[takes] pub async fn chunk(&mut self) -> Result<Option<Bytes>, MultipartError> {}
        }
        impl Stream for Field<'_> { type Item = Result<Bytes, MultipartError>; }
        pub struct MultipartError;
        impl MultipartError { pub fn status(&self) -> StatusCode {} pub fn body_text(&self) -> String {} }
        impl std::error::Error for MultipartError {}
        impl crate::response::IntoResponse for MultipartError {}
        pub enum MultipartRejection { InvalidBoundary(InvalidBoundary) }
        pub struct InvalidBoundary;
    }
    pub mod ws {
        use bytes::Bytes;
        use crate::response::Response;
        use futures::sink::Sink;
        use futures::stream::Stream;
        use http::HeaderValue;
        use std::ops::Deref;
        pub use crate::Error;
        pub struct WebSocketUpgrade;
        impl WebSocketUpgrade {
            pub fn read_buffer_size(self, size: usize) -> WebSocketUpgrade {}
            pub fn write_buffer_size(self, size: usize) -> WebSocketUpgrade {}
            pub fn max_write_buffer_size(self, max: usize) -> WebSocketUpgrade {}
            pub fn max_message_size(self, max: usize) -> WebSocketUpgrade {}
            pub fn max_frame_size(self, max: usize) -> WebSocketUpgrade {}
            pub fn accept_unmasked_frames(self, accept: bool) -> WebSocketUpgrade {}
            pub fn protocols<I>(self, protocols: I) -> WebSocketUpgrade {}
            pub fn selected_protocol(&self) -> Option<&HeaderValue> {}
            pub fn on_failed_upgrade<C: FnOnce(Error)>(self, callback: C) -> WebSocketUpgrade {}
            // Its future is a task of its own.
            pub fn on_upgrade<C: FnOnce(WebSocket) -> Fut, Fut: Future<Output = ()>>(self, callback: C) -> Response<crate::body::Body> {}
        }
        impl<S> super::FromRequestParts<S> for WebSocketUpgrade { type Rejection = rejection::WebSocketUpgradeRejection; }
        pub struct WebSocket;
        impl WebSocket {
            #[cancel(safe)] #[takes] #[ends] pub async fn recv(&mut self) -> Option<Result<Message, Error>> {}
            #[cancel(loses_place)] pub async fn send(&mut self, msg: Message) -> Result<(), Error> {}
            pub async fn close(self) -> Result<(), Error> {}
            pub fn protocol(&self) -> Option<&HeaderValue> {}
        }
        impl Stream for WebSocket { type Item = Result<Message, Error>; }
        impl Sink<Message> for WebSocket { type Error = Error; }
        #[derive(Clone, Default)] pub struct Utf8Bytes;
        impl Utf8Bytes { pub fn from_static(str: &'static str) -> Utf8Bytes {} pub fn as_str(&self) -> &str {} }
        impl Deref for Utf8Bytes { type Target = str; }
        impl From<String> for Utf8Bytes {}
        impl From<&str> for Utf8Bytes {}
        pub type CloseCode = u16;
        #[derive(Clone)] pub struct CloseFrame { pub code: CloseCode, pub reason: Utf8Bytes }
        #[derive(Clone)] pub enum Message { Text(Utf8Bytes), Binary(Bytes), Ping(Bytes), Pong(Bytes), Close(Option<CloseFrame>) }
        impl Message {
            pub fn into_data(self) -> Bytes {}
            pub fn into_text(self) -> Result<Utf8Bytes, Error> {}
            pub fn to_text(&self) -> Result<&str, Error> {}
            pub fn text<S>(string: S) -> Message {}
            pub fn binary<B>(bin: B) -> Message {}
        }
        impl From<String> for Message {}
        impl From<&str> for Message {}
        impl From<Vec<u8>> for Message {}
        impl From<Bytes> for Message {}
        pub mod rejection { pub enum WebSocketUpgradeRejection { MethodNotGet, MethodNotConnect, InvalidConnectionHeader, InvalidUpgradeHeader, InvalidProtocolPseudoheader, InvalidWebSocketVersionHeader, WebSocketKeyHeaderMissing, ConnectionNotUpgradable } }
        pub mod close_code { pub const NORMAL: u16 = 0; pub const AWAY: u16 = 0; pub const PROTOCOL: u16 = 0; pub const UNSUPPORTED: u16 = 0; pub const ABNORMAL: u16 = 0; pub const INVALID: u16 = 0; pub const POLICY: u16 = 0; pub const SIZE: u16 = 0; pub const ERROR: u16 = 0; pub const RESTART: u16 = 0; pub const AGAIN: u16 = 0; }
    }
    // axum-extra's.
    pub use crate::cookie::{self, CookieJar, PrivateCookieJar, SignedCookieJar};
    #[derive(Clone, Copy, Default)] pub struct OptionalQuery<T>(pub Option<T>);
    pub struct OptionalPath<T>(pub Option<T>);
    pub struct WithRejection<E, R>(pub E, pub std::marker::PhantomData<R>);
    #[derive(Clone)] pub struct Cached<T>(pub T);
    pub struct JsonDeserializer<T>;
    impl<T> JsonDeserializer<T> { pub fn deserialize(&self) -> Result<T, rejection::JsonRejection> {} }
}

pub mod typed_header {
    use headers::Header;
    use std::ops::{Deref, DerefMut};
    #[derive(Clone, Copy, Default)] pub struct TypedHeader<T>(pub T);
    impl<T> Deref for TypedHeader<T> { type Target = T; }
    impl<T> DerefMut for TypedHeader<T> {}
    impl<T, S> crate::extract::FromRequestParts<S> for TypedHeader<T> { type Rejection = TypedHeaderRejection; }
    pub struct TypedHeaderRejection;
    impl TypedHeaderRejection { pub fn name(&self) -> &http::HeaderName {} pub fn is_missing(&self) -> bool {} pub fn reason(&self) -> &TypedHeaderRejectionReason {} }
    impl crate::response::IntoResponse for TypedHeaderRejection {}
    impl std::error::Error for TypedHeaderRejection {}
    pub enum TypedHeaderRejectionReason { Missing, Error(headers::Error) }
}

pub mod cookie {
    use http::HeaderMap;
    pub use ::cookie::{Cookie, Expiration, Key, SameSite};
    #[derive(Clone, Default)] pub struct CookieJar;
    impl CookieJar {
        pub fn new() -> CookieJar {}
        pub fn from_headers(headers: &HeaderMap<http::HeaderValue>) -> CookieJar {}
        pub fn get(&self, name: &str) -> Option<&Cookie<'static>> {}
        pub fn add<C>(self, cookie: C) -> CookieJar {}
        pub fn remove<C>(self, cookie: C) -> CookieJar {}
        pub fn iter(&self) -> impl Iterator<Item = &Cookie<'static>> {}
    }
    impl crate::response::IntoResponseParts for CookieJar {}
    pub struct SignedCookieJar<K = Key>;
    impl SignedCookieJar<Key> { pub fn new(key: Key) -> SignedCookieJar<Key> {} pub fn from_headers(headers: &HeaderMap, key: Key) -> SignedCookieJar<Key> {} }
    impl<K> SignedCookieJar<K> {
        pub fn get(&self, name: &str) -> Option<Cookie<'static>> {}
        pub fn add<C>(self, cookie: C) -> SignedCookieJar<K> {}
        pub fn remove<C>(self, cookie: C) -> SignedCookieJar<K> {}
        pub fn iter(&self) -> impl Iterator<Item = Cookie<'static>> {}
    }
    pub struct PrivateCookieJar<K = Key>;
    impl PrivateCookieJar<Key> { pub fn new(key: Key) -> PrivateCookieJar<Key> {} pub fn from_headers(headers: &HeaderMap, key: Key) -> PrivateCookieJar<Key> {} }
    impl<K> PrivateCookieJar<K> {
        pub fn get(&self, name: &str) -> Option<Cookie<'static>> {}
        pub fn add<C>(self, cookie: C) -> PrivateCookieJar<K> {}
        pub fn remove<C>(self, cookie: C) -> PrivateCookieJar<K> {}
        pub fn iter(&self) -> impl Iterator<Item = Cookie<'static>> {}
    }
}

pub mod handler {
    use crate::extract::Request;
    use crate::response::Response;
    use std::convert::Infallible;
    pub trait Handler<T, S> {
        type Future: Future<Output = Response<crate::body::Body>>;
        fn call(self, req: Request<crate::body::Body>, state: S) -> Self::Future;
        fn layer<L>(self, layer: L) -> Layered<L, Self, T, S> {}
        fn with_state(self, state: S) -> HandlerService<Self, T, S> {}
    }
    pub trait HandlerWithoutStateExt<T> {
        fn into_service(self) -> HandlerService<Self, T, ()> {}
        fn into_make_service(self) -> crate::routing::IntoMakeService<HandlerService<Self, T, ()>> {}
    }
    #[derive(Clone)] pub struct Layered<L, H, T, S>;
    #[derive(Clone)] pub struct HandlerService<H, T, S>;
    impl<H, T, S, B> tower::Service<http::Request<B>> for HandlerService<H, T, S> { type Response = Response<crate::body::Body>; type Error = Infallible; type Future = crate::routing::future::RouteFuture<Infallible>; }
}

pub mod response {
    use crate::body::Body;
    use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
    pub use crate::extract::{Form, Json};
    pub use sse::Sse;
    pub type Response<T = Body> = http::Response<T>;
    pub type Result<T, E = ErrorResponse> = std::result::Result<T, E>;
    pub struct ErrorResponse;
    pub trait IntoResponse { fn into_response(self) -> Response<crate::body::Body>; }
    impl<T, E> IntoResponse for std::result::Result<T, E> {}
    impl<B> IntoResponse for http::Response<B> {}
    impl IntoResponse for StatusCode {}
    impl IntoResponse for () {}
    impl IntoResponse for &'static str {}
    impl IntoResponse for String {}
    impl IntoResponse for Vec<u8> {}
    impl IntoResponse for bytes::Bytes {}
    impl IntoResponse for HeaderMap {}
    impl IntoResponse for Body {}
    impl<A, B> IntoResponse for (A, B) {}
    impl<A, B, C> IntoResponse for (A, B, C) {}
    impl<A, B, C, D> IntoResponse for (A, B, C, D) {}
    impl<K, V, const N: usize> IntoResponse for [(K, V); N] {}
    impl<T> IntoResponse for Json<T> {}
    impl<T> IntoResponse for Form<T> {}
    pub trait IntoResponseParts { type Error; fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>; }
    pub struct ResponseParts;
    impl ResponseParts { pub fn headers(&self) -> &HeaderMap<http::HeaderValue> {} pub fn headers_mut(&mut self) -> &mut HeaderMap<http::HeaderValue> {} pub fn extensions(&self) -> &http::Extensions {} pub fn extensions_mut(&mut self) -> &mut http::Extensions {} }
    #[derive(Clone, Copy)] pub struct AppendHeaders<I>(pub I);
    #[derive(Clone, Copy)] pub struct Html<T>(pub T);
    impl<T> IntoResponse for Html<T> {}
    impl<T> From<T> for Html<T> {}
    #[derive(Clone)] pub struct NoContent;
    impl IntoResponse for NoContent {}
    #[derive(Clone)] pub struct Redirect;
    impl Redirect {
        pub fn to(uri: &str) -> Redirect {}
        pub fn temporary(uri: &str) -> Redirect {}
        pub fn permanent(uri: &str) -> Redirect {}
        pub fn status_code(&self) -> StatusCode {}
        pub fn location(&self) -> &str {}
    }
    impl IntoResponse for Redirect {}
    pub mod sse {
        use futures::stream::Stream;
        use std::time::Duration;
        #[derive(Clone)] pub struct Sse<S>;
        impl<S> Sse<S> {
            pub fn new(stream: S) -> Sse<S> {}
            pub fn keep_alive(self, keep_alive: KeepAlive) -> Sse<S> {}
        }
        impl<S> super::IntoResponse for Sse<S> {}
        #[derive(Clone, Default)] pub struct Event;
        impl Event {
            pub fn data<T: AsRef<str>>(self, data: T) -> Event {}
            pub fn json_data<T>(self, data: T) -> Result<Event, crate::Error> {}
            pub fn comment<T: AsRef<str>>(self, comment: T) -> Event {}
            pub fn event<T: AsRef<str>>(self, event: T) -> Event {}
            pub fn retry(self, duration: Duration) -> Event {}
            pub fn id<T: AsRef<str>>(self, id: T) -> Event {}
        }
        #[derive(Clone, Default)] pub struct KeepAlive;
        impl KeepAlive {
            pub fn new() -> KeepAlive {}
            pub fn interval(self, time: Duration) -> KeepAlive {}
            pub fn text<I: AsRef<str>>(self, text: I) -> KeepAlive {}
            pub fn event(self, event: Event) -> KeepAlive {}
        }
    }
}

pub mod routing {
    use crate::response::Response;
    use http::Request;
    use std::convert::Infallible;
    pub use method_routing::{MethodRouter, any, any_service, connect, delete, delete_service, get, get_service, head, on, on_service, options, patch, patch_service, post, post_service, put, put_service, trace};
    #[derive(Clone, Default)] pub struct Router<S = ()>;
    impl<S> Router<S> {
        pub fn new() -> Router<S> {}
        pub fn without_v07_checks(self) -> Router<S> {}
        pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Router<S> {}
        pub fn route_service<T>(self, path: &str, service: T) -> Router<S> {}
        pub fn nest(self, path: &str, router: Router<S>) -> Router<S> {}
        pub fn nest_service<T>(self, path: &str, service: T) -> Router<S> {}
        pub fn merge<R>(self, other: R) -> Router<S> {}
        pub fn layer<L>(self, layer: L) -> Router<S> {}
        pub fn route_layer<L>(self, layer: L) -> Router<S> {}
        pub fn has_routes(&self) -> bool {}
        #[client_drops] pub fn fallback<H>(self, handler: H) -> Router<S> {}
        pub fn fallback_service<T>(self, service: T) -> Router<S> {}
        pub fn method_not_allowed_fallback<H>(self, handler: H) -> Router<S> {}
        pub fn reset_fallback(self) -> Router<S> {}
        pub fn with_state<S2>(self, state: S) -> Router<S2> {}
        pub fn as_service<B>(&mut self) -> RouterAsService<'_, B, S> {}
        pub fn into_service<B>(self) -> RouterIntoService<B, S> {}
        pub fn into_make_service(self) -> IntoMakeService<Router<S>> {}
        pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Router<S>, C> {}
    }
    impl<B> tower::Service<Request<B>> for Router<()> { type Response = Response<crate::body::Body>; type Error = Infallible; type Future = future::RouteFuture<Infallible>; }
    // axum-extra's.
    pub trait RouterExt<S> {
        fn typed_get<H>(self, handler: H) -> Self {}
        fn typed_delete<H>(self, handler: H) -> Self {}
        fn typed_head<H>(self, handler: H) -> Self {}
        fn typed_options<H>(self, handler: H) -> Self {}
        fn typed_patch<H>(self, handler: H) -> Self {}
        fn typed_post<H>(self, handler: H) -> Self {}
        fn typed_put<H>(self, handler: H) -> Self {}
        fn route_with_tsr(self, path: &str, method_router: MethodRouter<S>) -> Self {}
    }
    impl<S> RouterExt<S> for Router<S> {}
    pub trait TypedPath { const PATH: &'static str; fn to_uri(&self) -> http::Uri {} fn with_query_params<T>(self, params: T) -> WithQueryParams<Self, T> {} }
    #[derive(Clone)] pub struct WithQueryParams<P, T>;
    impl<P, T> WithQueryParams<P, T> { pub fn to_uri(&self) -> http::Uri {} }
    pub struct RouterAsService<'a, B, S = ()>;
    impl<B, S> tower::Service<Request<B>> for RouterAsService<'_, B, S> { type Response = Response<crate::body::Body>; type Error = Infallible; type Future = future::RouteFuture<Infallible>; }
    #[derive(Clone)] pub struct RouterIntoService<B, S = ()>;
    impl<B, S> tower::Service<Request<B>> for RouterIntoService<B, S> { type Response = Response<crate::body::Body>; type Error = Infallible; type Future = future::RouteFuture<Infallible>; }
    #[derive(Clone)] pub struct IntoMakeService<S>;
    impl<S, T> tower::Service<T> for IntoMakeService<S> { type Response = S; type Error = Infallible; type Future = std::future::Ready<Result<S, Infallible>>; }
    #[derive(Clone)] pub struct IntoMakeServiceWithConnectInfo<S, C>;
    #[derive(Clone, Copy)] pub struct MethodFilter;
    impl MethodFilter {
        pub const GET: MethodFilter = MethodFilter; pub const POST: MethodFilter = MethodFilter; pub const PUT: MethodFilter = MethodFilter;
        pub const DELETE: MethodFilter = MethodFilter; pub const HEAD: MethodFilter = MethodFilter; pub const OPTIONS: MethodFilter = MethodFilter;
        pub const PATCH: MethodFilter = MethodFilter; pub const TRACE: MethodFilter = MethodFilter;
        pub fn or(self, other: MethodFilter) -> MethodFilter {}
    }
    #[derive(Clone)] pub struct Route<E = Infallible>;
    impl<B, E> tower::Service<Request<B>> for Route<E> { type Response = Response<crate::body::Body>; type Error = E; type Future = future::RouteFuture<E>; }
    pub mod future {
        #[lazy] pub struct RouteFuture<E>;
        impl<E> Future for RouteFuture<E> { type Output = Result<crate::response::Response<crate::body::Body>, E>; }
    }
    pub mod method_routing {
        use super::{IntoMakeService, IntoMakeServiceWithConnectInfo, MethodFilter};
        use http::Request;
        use std::convert::Infallible;
        #[client_drops] pub fn get<H, S>(handler: H) -> MethodRouter<S, Infallible> {}
        #[client_drops] pub fn post<H, S>(handler: H) -> MethodRouter<S, Infallible> {}
        #[client_drops] pub fn put<H, S>(handler: H) -> MethodRouter<S, Infallible> {}
        #[client_drops] pub fn patch<H, S>(handler: H) -> MethodRouter<S, Infallible> {}
        #[client_drops] pub fn delete<H, S>(handler: H) -> MethodRouter<S, Infallible> {}
        #[client_drops] pub fn head<H, S>(handler: H) -> MethodRouter<S, Infallible> {}
        #[client_drops] pub fn options<H, S>(handler: H) -> MethodRouter<S, Infallible> {}
        #[client_drops] pub fn trace<H, S>(handler: H) -> MethodRouter<S, Infallible> {}
        #[client_drops] pub fn connect<H, S>(handler: H) -> MethodRouter<S, Infallible> {}
        #[client_drops] pub fn any<H, S>(handler: H) -> MethodRouter<S, Infallible> {}
        #[client_drops] pub fn on<H, S>(filter: MethodFilter, handler: H) -> MethodRouter<S, Infallible> {}
        pub fn get_service<T, S, E>(svc: T) -> MethodRouter<S, E> {}
        pub fn post_service<T, S, E>(svc: T) -> MethodRouter<S, E> {}
        pub fn put_service<T, S, E>(svc: T) -> MethodRouter<S, E> {}
        pub fn patch_service<T, S, E>(svc: T) -> MethodRouter<S, E> {}
        pub fn delete_service<T, S, E>(svc: T) -> MethodRouter<S, E> {}
        pub fn any_service<T, S, E>(svc: T) -> MethodRouter<S, E> {}
        pub fn on_service<T, S, E>(filter: MethodFilter, svc: T) -> MethodRouter<S, E> {}
        #[derive(Clone, Default)] pub struct MethodRouter<S = (), E = Infallible>;
        impl<S, E> MethodRouter<S, E> {
            pub fn new() -> MethodRouter<S, E> {}
            #[client_drops] pub fn get<H>(self, handler: H) -> MethodRouter<S, E> {}
            #[client_drops] pub fn post<H>(self, handler: H) -> MethodRouter<S, E> {}
            #[client_drops] pub fn put<H>(self, handler: H) -> MethodRouter<S, E> {}
            #[client_drops] pub fn patch<H>(self, handler: H) -> MethodRouter<S, E> {}
            #[client_drops] pub fn delete<H>(self, handler: H) -> MethodRouter<S, E> {}
            #[client_drops] pub fn head<H>(self, handler: H) -> MethodRouter<S, E> {}
            #[client_drops] pub fn options<H>(self, handler: H) -> MethodRouter<S, E> {}
            #[client_drops] pub fn trace<H>(self, handler: H) -> MethodRouter<S, E> {}
            #[client_drops] pub fn on<H>(self, filter: MethodFilter, handler: H) -> MethodRouter<S, E> {}
            pub fn on_service<T>(self, filter: MethodFilter, svc: T) -> MethodRouter<S, E> {}
            pub fn get_service<T>(self, svc: T) -> MethodRouter<S, E> {}
            pub fn post_service<T>(self, svc: T) -> MethodRouter<S, E> {}
            pub fn put_service<T>(self, svc: T) -> MethodRouter<S, E> {}
            #[client_drops] pub fn fallback<H>(self, handler: H) -> MethodRouter<S, E> {}
            pub fn fallback_service<T>(self, svc: T) -> MethodRouter<S, E> {}
            pub fn layer<L>(self, layer: L) -> MethodRouter<S, E> {}
            pub fn route_layer<L>(self, layer: L) -> MethodRouter<S, E> {}
            pub fn merge(self, other: MethodRouter<S, E>) -> MethodRouter<S, E> {}
            pub fn handle_error<F>(self, f: F) -> MethodRouter<S, Infallible> {}
            pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E> {}
            pub fn into_make_service(self) -> IntoMakeService<MethodRouter<S, E>> {}
            pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<MethodRouter<S, E>, C> {}
        }
        impl<B, E> tower::Service<Request<B>> for MethodRouter<(), E> { type Response = crate::response::Response<crate::body::Body>; type Error = E; type Future = super::future::RouteFuture<E>; }
    }
}

pub mod middleware {
    use crate::extract::Request;
    use crate::response::Response;
    use std::convert::Infallible;
    use std::pin::Pin;
    pub use crate::extension::AddExtension;
    pub fn from_fn<F>(f: F) -> FromFnLayer<F, ()> {}
    pub fn from_fn_with_state<F, S>(state: S, f: F) -> FromFnLayer<F, S> {}
    pub fn from_extractor<E>() -> FromExtractorLayer<E, ()> {}
    pub fn from_extractor_with_state<E, S>(state: S) -> FromExtractorLayer<E, S> {}
    pub fn map_request<F>(f: F) -> MapRequestLayer<F, ()> {}
    pub fn map_request_with_state<F, S>(state: S, f: F) -> MapRequestLayer<F, S> {}
    pub fn map_response<F>(f: F) -> MapResponseLayer<F, ()> {}
    pub fn map_response_with_state<F, S>(state: S, f: F) -> MapResponseLayer<F, S> {}
    #[derive(Clone)] pub struct FromFnLayer<F, S>;
    impl<I, F, S> tower::Layer<I> for FromFnLayer<F, S> { type Service = FromFn<F, S, I>; }
    #[derive(Clone)] pub struct FromFn<F, S, I>;
    impl<F, S, I> tower::Service<Request> for FromFn<F, S, I> { type Response = Response<crate::body::Body>; type Error = Infallible; type Future = Pin<Box<dyn Future<Output = Result<Response<crate::body::Body>, Infallible>> + Send>>; }
    #[derive(Clone)] pub struct FromExtractorLayer<E, S>;
    #[derive(Clone)] pub struct MapRequestLayer<F, S>;
    #[derive(Clone)] pub struct MapResponseLayer<F, S>;
    // `run` consumes it and calls the rest of the stack.
    #[derive(Clone)] pub struct Next;
    impl Next { pub async fn run(self, req: Request<crate::body::Body>) -> Response<crate::body::Body> {} }
}

pub mod extension {
    pub use crate::extract::Extension;
    #[derive(Clone)] pub struct AddExtension<S, T>;
    impl<S: tower::Service<R>, T, R> tower::Service<R> for AddExtension<S, T> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}

pub mod error_handling {
    #[derive(Clone)] pub struct HandleErrorLayer<F>;
    impl<F> HandleErrorLayer<F> { pub fn new(f: F) -> HandleErrorLayer<F> {} }
    impl<S, F> tower::Layer<S> for HandleErrorLayer<F> { type Service = HandleError<S, F>; }
    #[derive(Clone)] pub struct HandleError<S, F>;
    impl<S, F> HandleError<S, F> { pub fn new(inner: S, f: F) -> HandleError<S, F> {} }
}

pub mod serve {
    use std::io;
    // It accepts connections for ever, each in a task of its own.
    #[serves] pub fn serve<L: Listener, M>(listener: L, make_service: M) -> Serve<L, M> {}
    #[lazy] pub struct Serve<L, M>;
    impl<L: Listener, M> Serve<L, M> {
        #[polls(signal)] pub fn with_graceful_shutdown<F: Future<Output = ()>>(self, signal: F) -> WithGracefulShutdown<L, M, F> {}
        pub fn local_addr(&self) -> io::Result<L::Addr> {}
        pub fn tcp_nodelay(self, nodelay: bool) -> Serve<L, M> {}
    }
    impl<L, M> IntoFuture for Serve<L, M> { type Output = io::Result<()>; type IntoFuture = ServeFuture; }
    #[lazy] pub struct WithGracefulShutdown<L, M, F>;
    impl<L: Listener, M, F> WithGracefulShutdown<L, M, F> { pub fn local_addr(&self) -> io::Result<L::Addr> {} }
    impl<L, M, F> IntoFuture for WithGracefulShutdown<L, M, F> { type Output = io::Result<()>; type IntoFuture = ServeFuture; }
    #[lazy] pub struct ServeFuture;
    impl Future for ServeFuture { type Output = io::Result<()>; }
    pub struct IncomingStream<'a, L>;
    impl<L: Listener> IncomingStream<'_, L> { pub fn io(&self) -> &L::Io {} pub fn remote_addr(&self) -> &L::Addr {} }
    pub trait Listener {
        type Io;
        type Addr;
        #[cancel(safe)] #[takes] #[serves] fn accept(&mut self) -> impl Future<Output = (Self::Io, Self::Addr)>;
        fn local_addr(&self) -> io::Result<Self::Addr>;
    }
    impl Listener for tokio::net::TcpListener { type Io = tokio::net::TcpStream; type Addr = std::net::SocketAddr; }
    impl Listener for tokio::net::UnixListener { type Io = tokio::net::UnixStream; type Addr = tokio::net::unix::SocketAddr; }
    pub trait ListenerExt: Listener { #[runs_inline(tap_fn)] fn tap_io<F: FnMut(&mut Self::Io)>(self, tap_fn: F) -> TapIo<Self, F> {} }
    impl<L: Listener> ListenerExt for L {}
    pub struct TapIo<L, F>;
    impl<L: Listener, F> Listener for TapIo<L, F> { type Io = L::Io; type Addr = L::Addr; }
}
