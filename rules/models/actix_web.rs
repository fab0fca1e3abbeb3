//! Model of actix-web 4 (checked against 4.18.1), actix-http, actix-files, actix-cors and awc 3, whose paths do not collide.

use serde_json::Value;
use bytes::Bytes;
use futures::stream::Stream;
use std::cell::{Ref, RefMut};
use std::io;
use std::net::{SocketAddr, ToSocketAddrs};
use std::path::{Path as FsPath, PathBuf};
use std::sync::Arc;
use std::time::Duration;

pub use cookie;
pub use error::{Error, ResponseError, Result};
pub use mime;
pub use actix as rt;

#[runtime_entry] pub fn main() {}
#[runtime_entry] pub fn test() {}
// Attributes of handlers.
pub fn get() {}
pub fn post() {}
pub fn put() {}
pub fn delete() {}
pub fn patch() {}
pub fn head() {}
pub fn options() {}
pub fn connect() {}
pub fn trace() {}
pub fn route() {}
pub fn routes() {}

// `run` gives a future that is done when the server stops; the workers run threads of their own.
pub struct HttpServer<F>;
impl<I, F: Fn() -> I> HttpServer<F> {
    pub fn new(factory: F) -> HttpServer<F> {}
    pub fn workers(self, num: usize) -> HttpServer<F> {}
    pub fn keep_alive<T>(self, val: T) -> HttpServer<F> {}
    pub fn tcp_nodelay(self, enabled: bool) -> HttpServer<F> {}
    pub fn backlog(self, backlog: u32) -> HttpServer<F> {}
    pub fn max_connections(self, num: usize) -> HttpServer<F> {}
    pub fn max_connection_rate(self, num: usize) -> HttpServer<F> {}
    pub fn worker_max_blocking_threads(self, num: usize) -> HttpServer<F> {}
    pub fn client_request_timeout(self, dur: Duration) -> HttpServer<F> {}
    pub fn client_disconnect_timeout(self, dur: Duration) -> HttpServer<F> {}
    pub fn tls_handshake_timeout(self, dur: Duration) -> HttpServer<F> {}
    pub fn on_connect<CB>(self, f: CB) -> HttpServer<F> {}
    pub fn server_hostname<T: AsRef<str>>(self, val: T) -> HttpServer<F> {}
    pub fn system_exit(self) -> HttpServer<F> {}
    pub fn disable_signals(self) -> HttpServer<F> {}
    pub fn shutdown_timeout(self, sec: u64) -> HttpServer<F> {}
    pub fn addrs(&self) -> Vec<SocketAddr> {}
    pub fn addrs_with_scheme(&self) -> Vec<(SocketAddr, &str)> {}
    pub fn bind<A: ToSocketAddrs>(self, addrs: A) -> io::Result<HttpServer<F>> {}
    pub fn bind_auto_h2c<A: ToSocketAddrs>(self, addrs: A) -> io::Result<HttpServer<F>> {}
    pub fn bind_rustls<A: ToSocketAddrs, C>(self, addrs: A, config: C) -> io::Result<HttpServer<F>> {}
    pub fn bind_rustls_0_22<A: ToSocketAddrs, C>(self, addrs: A, config: C) -> io::Result<HttpServer<F>> {}
    pub fn bind_rustls_0_23<A: ToSocketAddrs, C>(self, addrs: A, config: C) -> io::Result<HttpServer<F>> {}
    pub fn bind_openssl<A: ToSocketAddrs, B>(self, addrs: A, builder: B) -> io::Result<HttpServer<F>> {}
    pub fn bind_uds<A: AsRef<FsPath>>(self, uds_path: A) -> io::Result<HttpServer<F>> {}
    pub fn listen(self, lst: std::net::TcpListener) -> io::Result<HttpServer<F>> {}
    #[serves] pub fn run(self) -> dev::Server {}
}
pub struct App<T = ()>;
impl App<()> { pub fn new() -> App<()> {} }
impl<T> App<T> {
    pub fn app_data<U>(self, data: U) -> App<T> {}
    pub fn data_factory<F>(self, data: F) -> App<T> {}
    #[runs_inline(f)] pub fn configure<F: FnOnce(&mut web::ServiceConfig)>(self, f: F) -> App<T> {}
    pub fn route(self, path: &str, route: Route) -> App<T> {}
    pub fn service<F>(self, factory: F) -> App<T> {}
    pub fn default_service<F>(self, svc: F) -> App<T> {}
    pub fn external_resource<N, U>(self, name: N, url: U) -> App<T> {}
    pub fn wrap<M>(self, mw: M) -> App<T> {}
    pub fn wrap_fn<F>(self, mw: F) -> App<T> {}
}
pub struct Scope;
impl Scope {
    pub fn new(path: &str) -> Scope {}
    pub fn guard<G>(self, guard: G) -> Scope {}
    pub fn app_data<U>(self, data: U) -> Scope {}
    #[runs_inline(cfg_fn)] pub fn configure<F: FnOnce(&mut web::ServiceConfig)>(self, cfg_fn: F) -> Scope {}
    pub fn service<F>(self, factory: F) -> Scope {}
    pub fn route(self, path: &str, route: Route) -> Scope {}
    pub fn default_service<F>(self, f: F) -> Scope {}
    pub fn wrap<M>(self, mw: M) -> Scope {}
    pub fn wrap_fn<F>(self, mw: F) -> Scope {}
}
pub struct Resource;
impl Resource {
    pub fn new<T>(path: T) -> Resource {}
    pub fn name(self, name: &str) -> Resource {}
    pub fn guard<G>(self, guard: G) -> Resource {}
    pub fn route(self, route: Route) -> Resource {}
    pub fn app_data<U>(self, data: U) -> Resource {}
    pub fn to<F>(self, handler: F) -> Resource {}
    pub fn get(self, route: Route) -> Resource {}
    pub fn wrap<M>(self, mw: M) -> Resource {}
    pub fn wrap_fn<F>(self, mw: F) -> Resource {}
    pub fn default_service<F>(self, f: F) -> Resource {}
}
pub struct Route;
impl Route {
    pub fn new() -> Route {}
    pub fn method(self, method: http::Method) -> Route {}
    pub fn guard<F>(self, f: F) -> Route {}
    pub fn to<F>(self, handler: F) -> Route {}
    pub fn wrap<M>(self, mw: M) -> Route {}
}
#[shared] #[derive(Clone)] pub struct HttpRequest;
impl HttpRequest {
    pub fn head(&self) -> &dev::RequestHead {}
    pub fn uri(&self) -> &http::Uri {}
    pub fn method(&self) -> &http::Method {}
    pub fn version(&self) -> http::Version {}
    pub fn headers(&self) -> &http::header::HeaderMap<http::header::HeaderValue> {}
    pub fn path(&self) -> &str {}
    pub fn query_string(&self) -> &str {}
    pub fn match_info(&self) -> &dev::Path {}
    pub fn match_pattern(&self) -> Option<String> {}
    pub fn match_name(&self) -> Option<&str> {}
    pub fn conn_data<T>(&self) -> Option<&T> {}
    pub fn peer_addr(&self) -> Option<SocketAddr> {}
    pub fn connection_info(&self) -> Ref<'_, dev::ConnectionInfo> {}
    pub fn app_data<T>(&self) -> Option<&T> {}
    pub fn cookie(&self, name: &str) -> Option<cookie::Cookie<'static>> {}
}
impl HttpMessage for HttpRequest {}
pub trait HttpMessage {
    fn extensions(&self) -> Ref<'_, dev::Extensions> {}
    fn extensions_mut(&self) -> RefMut<'_, dev::Extensions> {}
    fn content_type(&self) -> &str {}
    fn mime_type(&self) -> Result<Option<mime::Mime>, error::ContentTypeError> {}
    fn chunked(&self) -> Result<bool, error::ParseError> {}
}
pub struct HttpResponse<B = body::BoxBody>;
impl HttpResponse<body::BoxBody> {
    pub fn new(status: http::StatusCode) -> HttpResponse {}
    pub fn build(status: http::StatusCode) -> HttpResponseBuilder {}
    pub fn from_error(error: impl Into<Error>) -> HttpResponse {}
    pub fn Continue() -> HttpResponseBuilder {} pub fn SwitchingProtocols() -> HttpResponseBuilder {} pub fn Ok() -> HttpResponseBuilder {}
    pub fn Created() -> HttpResponseBuilder {} pub fn Accepted() -> HttpResponseBuilder {} pub fn NonAuthoritativeInformation() -> HttpResponseBuilder {}
    pub fn NoContent() -> HttpResponseBuilder {} pub fn ResetContent() -> HttpResponseBuilder {} pub fn PartialContent() -> HttpResponseBuilder {}
    pub fn MultipleChoices() -> HttpResponseBuilder {} pub fn MovedPermanently() -> HttpResponseBuilder {} pub fn Found() -> HttpResponseBuilder {}
    pub fn SeeOther() -> HttpResponseBuilder {} pub fn NotModified() -> HttpResponseBuilder {} pub fn TemporaryRedirect() -> HttpResponseBuilder {}
    pub fn PermanentRedirect() -> HttpResponseBuilder {} pub fn BadRequest() -> HttpResponseBuilder {} pub fn PaymentRequired() -> HttpResponseBuilder {}
    pub fn Unauthorized() -> HttpResponseBuilder {} pub fn Forbidden() -> HttpResponseBuilder {} pub fn NotFound() -> HttpResponseBuilder {}
    pub fn MethodNotAllowed() -> HttpResponseBuilder {} pub fn NotAcceptable() -> HttpResponseBuilder {} pub fn RequestTimeout() -> HttpResponseBuilder {}
    pub fn Conflict() -> HttpResponseBuilder {} pub fn Gone() -> HttpResponseBuilder {} pub fn LengthRequired() -> HttpResponseBuilder {}
    pub fn PreconditionFailed() -> HttpResponseBuilder {} pub fn PayloadTooLarge() -> HttpResponseBuilder {} pub fn UriTooLong() -> HttpResponseBuilder {}
    pub fn UnsupportedMediaType() -> HttpResponseBuilder {} pub fn RangeNotSatisfiable() -> HttpResponseBuilder {}
    pub fn UnprocessableEntity() -> HttpResponseBuilder {} pub fn TooManyRequests() -> HttpResponseBuilder {}
    pub fn InternalServerError() -> HttpResponseBuilder {} pub fn NotImplemented() -> HttpResponseBuilder {} pub fn BadGateway() -> HttpResponseBuilder {}
    pub fn ServiceUnavailable() -> HttpResponseBuilder {} pub fn GatewayTimeout() -> HttpResponseBuilder {}
}
impl<B> HttpResponse<B> {
    pub fn with_body(status: http::StatusCode, body: B) -> HttpResponse<B> {}
    pub fn error(&self) -> Option<&Error> {}
    pub fn status(&self) -> http::StatusCode {}
    pub fn status_mut(&mut self) -> &mut http::StatusCode {}
    pub fn headers(&self) -> &http::header::HeaderMap<http::header::HeaderValue> {}
    pub fn headers_mut(&mut self) -> &mut http::header::HeaderMap<http::header::HeaderValue> {}
    pub fn add_cookie(&mut self, cookie: &cookie::Cookie<'_>) -> Result<(), error::HttpError> {}
    pub fn extensions(&self) -> Ref<'_, dev::Extensions> {}
    pub fn extensions_mut(&mut self) -> RefMut<'_, dev::Extensions> {}
    pub fn body(&self) -> &B {}
    pub fn set_body<B2>(self, body: B2) -> HttpResponse<B2> {}
    pub fn into_parts(self) -> (HttpResponse<()>, B) {}
    pub fn drop_body(self) -> HttpResponse<()> {}
    pub fn map_into_boxed_body(self) -> HttpResponse<body::BoxBody> {}
    pub fn into_body(self) -> B {}
}
pub struct HttpResponseBuilder;
impl HttpResponseBuilder {
    pub fn new(status: http::StatusCode) -> HttpResponseBuilder {}
    pub fn status(&mut self, status: http::StatusCode) -> &mut HttpResponseBuilder {}
    pub fn insert_header<H>(&mut self, header: H) -> &mut HttpResponseBuilder {}
    pub fn append_header<H>(&mut self, header: H) -> &mut HttpResponseBuilder {}
    pub fn reason(&mut self, reason: &'static str) -> &mut HttpResponseBuilder {}
    pub fn keep_alive(&mut self) -> &mut HttpResponseBuilder {}
    pub fn force_close(&mut self) -> &mut HttpResponseBuilder {}
    pub fn no_chunking(&mut self, len: u64) -> &mut HttpResponseBuilder {}
    pub fn content_type<V>(&mut self, value: V) -> &mut HttpResponseBuilder {}
    pub fn cookie(&mut self, cookie: cookie::Cookie<'_>) -> &mut HttpResponseBuilder {}
    pub fn body<B>(&mut self, body: B) -> HttpResponse {}
    pub fn message_body<B>(&mut self, body: B) -> Result<HttpResponse<B>, Error> {}
    pub fn streaming<S: Stream>(&mut self, stream: S) -> HttpResponse {}
    pub fn json<T>(&mut self, value: T) -> HttpResponse {}
    pub fn finish(&mut self) -> HttpResponse {}
}
pub trait Responder { type Body; fn respond_to(self, req: &HttpRequest) -> HttpResponse<Self::Body>; }
pub trait FromRequest { type Error; type Future; fn from_request(req: &HttpRequest, payload: &mut dev::Payload) -> Self::Future; fn extract(req: &HttpRequest) -> Self::Future {} }
pub trait Handler<Args> { type Output; type Future; fn call(&self, args: Args) -> Self::Future; }
#[derive(Clone)] pub enum Either<L, R> { Left(L), Right(R) }

pub mod error {
    use crate::HttpResponse;
    use http::StatusCode;
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    pub struct Error;
    impl Error { pub fn as_response_error(&self) -> &dyn ResponseError {} pub fn as_error<T>(&self) -> Option<&T> {} pub fn error_response(&self) -> HttpResponse {} }
    impl<T: ResponseError> From<T> for Error {}
    pub trait ResponseError { fn status_code(&self) -> StatusCode {} fn error_response(&self) -> HttpResponse {} }
    impl ResponseError for std::io::Error {}
    pub struct HttpError;
    pub enum ContentTypeError { ParseError, UnknownEncoding }
    pub struct ParseError;
    pub enum PayloadError { Incomplete(Option<std::io::Error>), EncodingCorrupted, Overflow, UnknownLength, Io(std::io::Error) }
    impl ResponseError for PayloadError {}
    // The pool's task panicked.
    pub struct BlockingError;
    impl std::error::Error for BlockingError {}
    impl ResponseError for BlockingError {}
    pub enum JsonPayloadError { Overflow { limit: usize }, ContentType, Deserialize(serde_json::Error), Serialize(serde_json::Error), Payload(PayloadError) }
    impl ResponseError for JsonPayloadError {}
    pub enum UrlencodedError { Chunked, Overflow { size: usize, limit: usize }, UnknownLength, ContentType, Payload(PayloadError) }
    pub enum PathError { Deserialize }
    pub enum QueryPayloadError { Deserialize }
    pub fn ErrorBadRequest<T>(err: T) -> Error {}
    pub fn ErrorUnauthorized<T>(err: T) -> Error {}
    pub fn ErrorForbidden<T>(err: T) -> Error {}
    pub fn ErrorNotFound<T>(err: T) -> Error {}
    pub fn ErrorConflict<T>(err: T) -> Error {}
    pub fn ErrorTooManyRequests<T>(err: T) -> Error {}
    pub fn ErrorInternalServerError<T>(err: T) -> Error {}
    pub fn ErrorBadGateway<T>(err: T) -> Error {}
    pub fn ErrorServiceUnavailable<T>(err: T) -> Error {}
    pub fn ErrorGatewayTimeout<T>(err: T) -> Error {}
}

pub mod http {
    pub use ::http::{Method, StatusCode, Uri, Version, header, uri};
    pub enum KeepAlive { Timeout(std::time::Duration), Os, Disabled }
}

pub mod body {
    use bytes::Bytes;
    pub struct BoxBody;
    impl BoxBody { pub fn new<B>(body: B) -> BoxBody {} }
    pub enum EitherBody<L, R = BoxBody> { Left { body: L }, Right { body: R } }
    pub trait MessageBody { type Error; }
    #[cancel(loses_data)] pub async fn to_bytes<B>(body: B) -> Result<Bytes, Box<dyn std::error::Error>> {}
    pub struct BodyStream<S>;
    impl<S> BodyStream<S> { pub fn new(stream: S) -> BodyStream<S> {} }
    pub struct SizedStream<S>;
    impl<S> SizedStream<S> { pub fn new(size: u64, stream: S) -> SizedStream<S> {} }
}

pub mod dev {
    use crate::error::{Error, PayloadError};
    use crate::{HttpRequest, HttpResponse};
    use bytes::Bytes;
    use futures::stream::Stream;
    use std::cell::{Ref, RefMut};
    use std::io;
    pub use http::Extensions;
    #[lazy] pub struct Server;
    impl Server { pub fn handle(&self) -> ServerHandle {} }
    impl Future for Server { type Output = io::Result<()>; }
    #[shared] #[derive(Clone)] pub struct ServerHandle;
    impl ServerHandle {
        // Sent when called; the future waits for it.
        pub fn stop(&self, graceful: bool) -> impl Future<Output = ()> {}
        pub fn pause(&self) -> impl Future<Output = ()> {}
        pub fn resume(&self) -> impl Future<Output = ()> {}
    }
    pub struct Payload;
    impl Stream for Payload { type Item = Result<Bytes, PayloadError>; }
    pub struct RequestHead;
    pub struct Path;
    impl Path { pub fn get(&self, name: &str) -> Option<&str> {} pub fn query(&self, key: &str) -> &str {} pub fn as_str(&self) -> &str {} }
    #[derive(Clone)] pub struct ConnectionInfo;
    impl ConnectionInfo { pub fn scheme(&self) -> &str {} pub fn host(&self) -> &str {} pub fn peer_addr(&self) -> Option<&str> {} pub fn realip_remote_addr(&self) -> Option<&str> {} }
    pub struct ServiceRequest;
    impl ServiceRequest {
        pub fn into_parts(self) -> (HttpRequest, Payload) {}
        pub fn from_parts(req: HttpRequest, payload: Payload) -> ServiceRequest {}
        pub fn request(&self) -> &HttpRequest {}
        pub fn into_response<B>(self, res: HttpResponse<B>) -> ServiceResponse<B> {}
        pub fn error_response<E>(self, err: E) -> ServiceResponse {}
        pub fn method(&self) -> &http::Method {}
        pub fn uri(&self) -> &http::Uri {}
        pub fn path(&self) -> &str {}
        pub fn query_string(&self) -> &str {}
        pub fn headers(&self) -> &http::HeaderMap<http::HeaderValue> {}
        pub fn headers_mut(&mut self) -> &mut http::HeaderMap<http::HeaderValue> {}
        pub fn app_data<T>(&self) -> Option<&T> {}
        pub fn match_info(&self) -> &Path {}
        pub fn match_pattern(&self) -> Option<String> {}
        pub fn peer_addr(&self) -> Option<std::net::SocketAddr> {}
        pub fn connection_info(&self) -> Ref<'_, ConnectionInfo> {}
        pub fn cookie(&self, name: &str) -> Option<cookie::Cookie<'static>> {}
        pub async fn extract<T>(&mut self) -> Result<T, Error> {}
    }
    impl crate::HttpMessage for ServiceRequest {}
    pub struct ServiceResponse<B = crate::body::BoxBody>;
    impl<B> ServiceResponse<B> {
        pub fn new(request: HttpRequest, response: HttpResponse<B>) -> ServiceResponse<B> {}
        pub fn request(&self) -> &HttpRequest {}
        pub fn response(&self) -> &HttpResponse<B> {}
        pub fn response_mut(&mut self) -> &mut HttpResponse<B> {}
        pub fn status(&self) -> http::StatusCode {}
        pub fn headers(&self) -> &http::HeaderMap<http::HeaderValue> {}
        pub fn headers_mut(&mut self) -> &mut http::HeaderMap<http::HeaderValue> {}
        pub fn into_body(self) -> B {}
        pub fn map_into_boxed_body(self) -> ServiceResponse {}
    }
    pub trait Service<Req> { type Response; type Error; type Future: Future<Output = Result<Self::Response, Self::Error>>; fn call(&self, req: Req) -> Self::Future; }
    pub trait Transform<S, Req> { type Response; type Error; type Transform; type InitError; type Future; fn new_transform(&self, service: S) -> Self::Future; }
}

pub mod web {
    use crate::error::{BlockingError, Error, PayloadError};
    use futures::stream::Stream;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;
    pub use crate::{HttpRequest, HttpResponse, Resource, Route, Scope};
    pub use bytes::{Buf, BufMut, Bytes, BytesMut};
    pub fn resource<T>(path: T) -> Resource {}
    pub fn scope(path: &str) -> Scope {}
    pub fn route() -> Route {}
    pub fn get() -> Route {}
    pub fn post() -> Route {}
    pub fn put() -> Route {}
    pub fn patch() -> Route {}
    pub fn delete() -> Route {}
    pub fn head() -> Route {}
    pub fn method(method: http::Method) -> Route {}
    pub fn to<F>(handler: F) -> Route {}
    pub fn redirect<A, B>(from: A, to: B) -> Redirect {}
    pub struct Redirect;
    impl Redirect { pub fn new<A, B>(from: A, to: B) -> Redirect {} pub fn to<A>(to: A) -> Redirect {} pub fn permanent(self) -> Redirect {} pub fn temporary(self) -> Redirect {} pub fn see_other(self) -> Redirect {} }
    // A thread of the blocking pool; it starts when called.
    #[offloads(f)] pub fn block<F: FnOnce() -> R, R>(f: F) -> impl Future<Output = Result<R, BlockingError>> {}
    pub struct ServiceConfig;
    impl ServiceConfig {
        pub fn app_data<U>(&mut self, ext: U) -> &mut ServiceConfig {}
        #[runs_inline(f)] pub fn configure<F: FnOnce(&mut ServiceConfig)>(&mut self, f: F) -> &mut ServiceConfig {}
        pub fn route(&mut self, path: &str, route: Route) -> &mut ServiceConfig {}
        pub fn service<F>(&mut self, factory: F) -> &mut ServiceConfig {}
        pub fn default_service<F>(&mut self, f: F) -> &mut ServiceConfig {}
    }
    #[shared] #[derive(Clone)] pub struct Data<T>;
    impl<T> Data<T> { pub fn new(state: T) -> Data<T> {} pub fn get_ref(&self) -> &T {} pub fn into_inner(self) -> Arc<T> {} }
    impl<T> Deref for Data<T> { type Target = Arc<T>; }
    impl<T> From<Arc<T>> for Data<T> {}
    pub struct Json<T>(pub T);
    impl<T> Json<T> { pub fn into_inner(self) -> T {} }
    impl<T> Deref for Json<T> { type Target = T; }
    impl<T> DerefMut for Json<T> {}
    #[derive(Clone, Default)] pub struct JsonConfig;
    impl JsonConfig { pub fn limit(self, limit: usize) -> JsonConfig {} pub fn error_handler<F>(self, f: F) -> JsonConfig {} pub fn content_type_required(self, content_type_required: bool) -> JsonConfig {} }
    pub struct Form<T>(pub T);
    impl<T> Form<T> { pub fn into_inner(self) -> T {} }
    impl<T> Deref for Form<T> { type Target = T; }
    impl<T> DerefMut for Form<T> {}
    #[derive(Clone)] pub struct Query<T>(pub T);
    impl<T> Query<T> { pub fn into_inner(self) -> T {} pub fn from_query(query_str: &str) -> Result<Query<T>, crate::error::QueryPayloadError> {} }
    impl<T> Deref for Query<T> { type Target = T; }
    impl<T> DerefMut for Query<T> {}
    pub struct Path<T>;
    impl<T> Path<T> { pub fn into_inner(self) -> T {} }
    impl<T> Deref for Path<T> { type Target = T; }
    impl<T> DerefMut for Path<T> {}
    #[derive(Clone)] pub struct ReqData<T>;
    impl<T> ReqData<T> { pub fn into_inner(self) -> T {} }
    impl<T> Deref for ReqData<T> { type Target = T; }
    #[derive(Clone)] pub struct Header<T>(pub T);
    impl<T> Header<T> { pub fn into_inner(self) -> T {} }
    pub struct Payload;
    impl Payload {
        pub fn into_inner(self) -> crate::dev::Payload {}
        #[cancel(loses_data)] pub async fn to_bytes(self) -> Result<Result<Bytes, Error>, PayloadError> {}
        #[cancel(loses_data)] pub async fn to_bytes_limited(self, limit: usize) -> Result<Result<Bytes, Error>, PayloadError> {}
    }
    impl Stream for Payload { type Item = Result<Bytes, PayloadError>; }
    #[derive(Clone, Default)] pub struct PayloadConfig;
    impl PayloadConfig { pub fn new(limit: usize) -> PayloadConfig {} pub fn limit(self, limit: usize) -> PayloadConfig {} }
    #[derive(Clone, Default)] pub struct PathConfig;
    #[derive(Clone, Default)] pub struct QueryConfig;
    #[derive(Clone, Default)] pub struct FormConfig;
}

pub mod middleware {
    #[derive(Clone, Default)] pub struct Logger;
    impl Logger { pub fn new(format: &str) -> Logger {} pub fn exclude<T>(self, path: T) -> Logger {} pub fn log_target<T>(self, target: T) -> Logger {} }
    #[derive(Clone, Default)] pub struct Compress;
    #[derive(Clone, Default)] pub struct DefaultHeaders;
    impl DefaultHeaders { pub fn new() -> DefaultHeaders {} pub fn add<H>(self, header: H) -> DefaultHeaders {} }
    #[derive(Clone, Default)] pub struct NormalizePath;
    impl NormalizePath { pub fn new(trailing_slash_style: TrailingSlash) -> NormalizePath {} pub fn trim() -> NormalizePath {} }
    #[derive(Clone, Copy)] pub enum TrailingSlash { Trim, MergeOnly, Always }
    #[derive(Clone)] pub struct Condition<T>;
    impl<T> Condition<T> { pub fn new(enable: bool, transformer: T) -> Condition<T> {} }
    pub struct ErrorHandlers<B>;
    impl<B> ErrorHandlers<B> { pub fn new() -> ErrorHandlers<B> {} pub fn handler<F>(self, status: http::StatusCode, handler: F) -> ErrorHandlers<B> {} }
    pub fn from_fn<F>(mw_fn: F) -> MiddlewareFn<F> {}
    pub struct MiddlewareFn<F>;
    pub struct Next<B>;
    impl<B> Next<B> { pub async fn call(&self, req: crate::dev::ServiceRequest) -> Result<crate::dev::ServiceResponse<B>, crate::Error> {} }
}

pub mod guard {
    pub trait Guard {}
    pub struct AnyGuard;
    impl Guard for AnyGuard {}
    pub fn Get() -> AnyGuard {}
    pub fn Post() -> AnyGuard {}
    pub fn Header(name: &'static str, value: &'static str) -> AnyGuard {}
    pub fn Host<H>(host: H) -> AnyGuard {}
    pub fn fn_guard<F>(f: F) -> AnyGuard {}
}

// actix-files'.
#[derive(Clone)] pub struct Files;
impl Files {
    pub fn new<T: Into<PathBuf>>(mount_path: &str, serve_from: T) -> Files {}
    pub fn index_file<T>(self, index: T) -> Files {}
    pub fn show_files_listing(self) -> Files {}
    pub fn prefer_utf8(self, value: bool) -> Files {}
    pub fn default_handler<F>(self, f: F) -> Files {}
}
pub struct NamedFile;
impl NamedFile {
    // It opens the file.
    #[blocks(fs)] #[instead("actix_files::NamedFile::open_async({0}).await")] pub fn open<P: AsRef<FsPath>>(path: P) -> io::Result<NamedFile> {}
    pub async fn open_async<P: AsRef<FsPath>>(path: P) -> io::Result<NamedFile> {}
    pub fn path(&self) -> &FsPath {}
    pub fn content_type(&self) -> &mime::Mime {}
    pub fn set_content_type(self, mime_type: mime::Mime) -> NamedFile {}
    pub fn use_etag(self, value: bool) -> NamedFile {}
    pub fn use_last_modified(self, value: bool) -> NamedFile {}
    pub fn into_response(self, req: &HttpRequest) -> HttpResponse {}
}
// actix-cors'.
#[derive(Default)] pub struct Cors;
impl Cors {
    pub fn permissive() -> Cors {}
    pub fn allow_any_origin(self) -> Cors {}
    pub fn allowed_origin(self, origin: &str) -> Cors {}
    pub fn allowed_origin_fn<F>(self, f: F) -> Cors {}
    pub fn allow_any_method(self) -> Cors {}
    pub fn allowed_methods<U>(self, methods: U) -> Cors {}
    pub fn allow_any_header(self) -> Cors {}
    pub fn allowed_header<H>(self, header: H) -> Cors {}
    pub fn allowed_headers<U>(self, headers: U) -> Cors {}
    pub fn expose_headers<U>(self, headers: U) -> Cors {}
    pub fn supports_credentials(self) -> Cors {}
    pub fn send_wildcard(self) -> Cors {}
    pub fn max_age(self, max_age: impl Into<Option<usize>>) -> Cors {}
}
// awc's; a request gives up after 5 s unless told otherwise.
#[shared] #[derive(Clone, Default)] pub struct Client;
impl Client {
    pub fn new() -> Client {}
    pub fn get<U>(&self, url: U) -> ClientRequest {}
    pub fn post<U>(&self, url: U) -> ClientRequest {}
    pub fn put<U>(&self, url: U) -> ClientRequest {}
    pub fn patch<U>(&self, url: U) -> ClientRequest {}
    pub fn delete<U>(&self, url: U) -> ClientRequest {}
    pub fn head<U>(&self, url: U) -> ClientRequest {}
    pub fn request<U>(&self, method: http::Method, url: U) -> ClientRequest {}
}
pub struct ClientRequest;
impl ClientRequest {
    pub fn insert_header<H>(self, header: H) -> ClientRequest {}
    pub fn append_header<H>(self, header: H) -> ClientRequest {}
    pub fn bearer_auth(self, token: impl AsRef<str>) -> ClientRequest {}
    pub fn basic_auth(self, username: impl AsRef<str>, password: impl AsRef<str>) -> ClientRequest {}
    pub fn timeout(self, timeout: Duration) -> ClientRequest {}
    pub fn send(self) -> SendClientRequest {}
    pub fn send_body<B>(self, body: B) -> SendClientRequest {}
    pub fn send_json<T>(self, value: &T) -> SendClientRequest {}
    pub fn send_form<T>(self, value: &T) -> SendClientRequest {}
}
#[lazy] pub struct SendClientRequest;
impl Future for SendClientRequest { type Output = Result<ClientResponse, SendRequestError>; }
pub struct SendRequestError;
impl std::error::Error for SendRequestError {}
pub struct ClientResponse;
impl ClientResponse {
    pub fn status(&self) -> http::StatusCode {}
    pub fn headers(&self) -> &http::header::HeaderMap<http::header::HeaderValue> {}
    pub fn timeout(self, dur: Duration) -> ClientResponse {}
    pub async fn body(&mut self) -> Result<Bytes, error::PayloadError> {}
    pub async fn json<T>(&mut self) -> Result<T, error::JsonPayloadError> {}
}
impl Stream for ClientResponse { type Item = Result<Bytes, error::PayloadError>; }
