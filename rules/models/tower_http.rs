//! Model of tower-http 0.4 to 0.6 (checked against 0.6.11).
//!
//! Services hand on the response type of the service inside: the bodies that they wrap around it are left out.

pub use builder::ServiceBuilderExt;

pub mod cors {
    use std::pin::Pin;
    use tower::{Layer, Service};
    use http::request::Parts;
    use http::{HeaderValue, Method};
    #[derive(Clone, Default)] pub struct CorsLayer;
    impl CorsLayer {
        pub fn new() -> CorsLayer {}
        pub fn permissive() -> CorsLayer {}
        pub fn very_permissive() -> CorsLayer {}
        pub fn allow_credentials<T>(self, allow_credentials: T) -> CorsLayer {}
        pub fn allow_headers<T>(self, allow_headers: T) -> CorsLayer {}
        pub fn max_age<T>(self, max_age: T) -> CorsLayer {}
        pub fn allow_methods<T>(self, allow_methods: T) -> CorsLayer {}
        pub fn allow_origin<T>(self, allow_origin: T) -> CorsLayer {}
        pub fn expose_headers<T>(self, expose_headers: T) -> CorsLayer {}
        pub fn allow_private_network<T>(self, allow_private_network: T) -> CorsLayer {}
        pub fn vary<T>(self, vary: T) -> CorsLayer {}
    }
    impl<S> Layer<S> for CorsLayer { type Service = Cors<S>; }
    #[derive(Clone)] pub struct Cors<S>;
    impl<S: Service<R>, R> Service<R> for Cors<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    #[derive(Clone, Default)] pub struct Any;
    pub fn any() -> Any {}
    #[derive(Clone, Default)] pub struct AllowOrigin;
    impl AllowOrigin {
        pub fn any() -> AllowOrigin {}
        pub fn exact(origin: HeaderValue) -> AllowOrigin {}
        pub fn list<I>(origins: I) -> AllowOrigin {}
        pub fn predicate<F: Fn(&HeaderValue, &Parts) -> bool>(f: F) -> AllowOrigin {}
        pub fn async_predicate<F: FnOnce(HeaderValue, &Parts) -> Fut, Fut: Future<Output = bool>>(f: F) -> AllowOrigin {}
        pub fn mirror_request() -> AllowOrigin {}
    }
    #[derive(Clone, Default)] pub struct AllowHeaders;
    impl AllowHeaders { pub fn any() -> AllowHeaders {} pub fn list<I>(headers: I) -> AllowHeaders {} pub fn mirror_request() -> AllowHeaders {} }
    #[derive(Clone, Default)] pub struct AllowMethods;
    impl AllowMethods { pub fn any() -> AllowMethods {} pub fn exact(method: Method) -> AllowMethods {} pub fn list<I>(methods: I) -> AllowMethods {} pub fn mirror_request() -> AllowMethods {} }
    #[derive(Clone, Default)] pub struct ExposeHeaders;
    impl ExposeHeaders { pub fn any() -> ExposeHeaders {} pub fn list<I>(headers: I) -> ExposeHeaders {} }
}

pub mod trace {
    use std::pin::Pin;
    use tower::{Layer, Service};
    use http::{Request, Response};
    use std::time::Duration;
    use tracing::{Level, Span};
    #[derive(Clone)] pub struct TraceLayer<M>;
    impl TraceLayer<HttpMakeClassifier> {
        pub fn new_for_http() -> TraceLayer<HttpMakeClassifier> {}
        pub fn new_for_grpc() -> TraceLayer<HttpMakeClassifier> {}
    }
    impl<M> TraceLayer<M> {
        pub fn new(make_classifier: M) -> TraceLayer<M> {}
        pub fn on_request<T>(self, new_on_request: T) -> TraceLayer<M> {}
        pub fn on_response<T>(self, new_on_response: T) -> TraceLayer<M> {}
        pub fn on_body_chunk<T>(self, new_on_body_chunk: T) -> TraceLayer<M> {}
        pub fn on_eos<T>(self, new_on_eos: T) -> TraceLayer<M> {}
        pub fn on_failure<T>(self, new_on_failure: T) -> TraceLayer<M> {}
        pub fn make_span_with<T>(self, new_make_span: T) -> TraceLayer<M> {}
    }
    impl<S, M> Layer<S> for TraceLayer<M> { type Service = Trace<S, M>; }
    #[derive(Clone)] pub struct Trace<S, M>;
    impl<S: Service<R>, M, R> Service<R> for Trace<S, M> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    #[derive(Clone)] pub struct HttpMakeClassifier;
    pub trait MakeSpan<B> { fn make_span(&mut self, request: &Request<B>) -> Span; }
    pub trait OnRequest<B> { fn on_request(&mut self, request: &Request<B>, span: &Span); }
    pub trait OnResponse<B> { fn on_response(self, response: &Response<B>, latency: Duration, span: &Span); }
    pub trait OnFailure<C> { fn on_failure(&mut self, failure_classification: C, latency: Duration, span: &Span); }
    #[derive(Clone, Default)] pub struct DefaultMakeSpan;
    impl DefaultMakeSpan { pub fn new() -> DefaultMakeSpan {} pub fn level(self, level: Level) -> DefaultMakeSpan {} pub fn include_headers(self, include_headers: bool) -> DefaultMakeSpan {} }
    #[derive(Clone, Default)] pub struct DefaultOnRequest;
    impl DefaultOnRequest { pub fn new() -> DefaultOnRequest {} pub fn level(self, level: Level) -> DefaultOnRequest {} }
    #[derive(Clone, Default)] pub struct DefaultOnResponse;
    impl DefaultOnResponse { pub fn new() -> DefaultOnResponse {} pub fn level(self, level: Level) -> DefaultOnResponse {} pub fn latency_unit(self, latency_unit: crate::LatencyUnit) -> DefaultOnResponse {} pub fn include_headers(self, include_headers: bool) -> DefaultOnResponse {} }
    #[derive(Clone, Default)] pub struct DefaultOnFailure;
    impl DefaultOnFailure { pub fn new() -> DefaultOnFailure {} pub fn level(self, level: Level) -> DefaultOnFailure {} pub fn latency_unit(self, latency_unit: crate::LatencyUnit) -> DefaultOnFailure {} }
    #[derive(Clone, Default)] pub struct DefaultOnEos;
    impl DefaultOnEos { pub fn new() -> DefaultOnEos {} pub fn level(self, level: Level) -> DefaultOnEos {} }
    #[derive(Clone, Default)] pub struct DefaultOnBodyChunk;
    impl DefaultOnBodyChunk { pub fn new() -> DefaultOnBodyChunk {} }
}

#[derive(Clone, Copy)] pub enum LatencyUnit { Seconds, Millis, Micros, Nanos }

pub mod request_id {
    use std::pin::Pin;
    use tower::{Layer, Service};
    use http::{HeaderName, HeaderValue, Request};
    #[derive(Clone)] pub struct SetRequestIdLayer<M>;
    impl<M> SetRequestIdLayer<M> {
        pub fn new(header_name: HeaderName, make_request_id: M) -> SetRequestIdLayer<M> {}
        pub fn x_request_id(make_request_id: M) -> SetRequestIdLayer<M> {}
    }
    impl<S, M> Layer<S> for SetRequestIdLayer<M> { type Service = SetRequestId<S, M>; }
    #[derive(Clone)] pub struct SetRequestId<S, M>;
    impl<S: Service<R>, M, R> Service<R> for SetRequestId<S, M> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    #[derive(Clone)] pub struct PropagateRequestIdLayer;
    impl PropagateRequestIdLayer {
        pub fn new(header_name: HeaderName) -> PropagateRequestIdLayer {}
        pub fn x_request_id() -> PropagateRequestIdLayer {}
    }
    impl<S> Layer<S> for PropagateRequestIdLayer { type Service = PropagateRequestId<S>; }
    #[derive(Clone)] pub struct PropagateRequestId<S>;
    impl<S: Service<R>, R> Service<R> for PropagateRequestId<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    pub trait MakeRequestId { fn make_request_id<B>(&mut self, request: &Request<B>) -> Option<RequestId>; }
    #[derive(Clone)] pub struct RequestId;
    impl RequestId {
        pub fn new(header_value: HeaderValue) -> RequestId {}
        pub fn header_value(&self) -> &HeaderValue {}
        pub fn into_header_value(self) -> HeaderValue {}
    }
    #[derive(Clone, Copy, Default)] pub struct MakeRequestUuid;
}

pub mod timeout {
    use std::pin::Pin;
    use tower::{Layer, Service};
    use http::StatusCode;
    use std::time::Duration;
    #[derive(Clone)] pub struct TimeoutLayer;
    impl TimeoutLayer {
        pub fn new(timeout: Duration) -> TimeoutLayer {}
        pub fn with_status_code(status_code: StatusCode, timeout: Duration) -> TimeoutLayer {}
    }
    impl<S> Layer<S> for TimeoutLayer { type Service = Timeout<S>; }
    #[derive(Clone)] pub struct Timeout<S>;
    impl<S: Service<R>, R> Service<R> for Timeout<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    #[derive(Clone)] pub struct RequestBodyTimeoutLayer;
    impl RequestBodyTimeoutLayer {
        pub fn new(timeout: Duration) -> RequestBodyTimeoutLayer {}
    }
    impl<S> Layer<S> for RequestBodyTimeoutLayer { type Service = RequestBodyTimeout<S>; }
    #[derive(Clone)] pub struct RequestBodyTimeout<S>;
    impl<S: Service<R>, R> Service<R> for RequestBodyTimeout<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    #[derive(Clone)] pub struct ResponseBodyTimeoutLayer;
    impl ResponseBodyTimeoutLayer {
        pub fn new(timeout: Duration) -> ResponseBodyTimeoutLayer {}
    }
    impl<S> Layer<S> for ResponseBodyTimeoutLayer { type Service = ResponseBodyTimeout<S>; }
    #[derive(Clone)] pub struct ResponseBodyTimeout<S>;
    impl<S: Service<R>, R> Service<R> for ResponseBodyTimeout<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
}

pub mod limit {
    use std::pin::Pin;
    use tower::{Layer, Service};
    #[derive(Clone)] pub struct RequestBodyLimitLayer;
    impl RequestBodyLimitLayer {
        pub fn new(limit: usize) -> RequestBodyLimitLayer {}
    }
    impl<S> Layer<S> for RequestBodyLimitLayer { type Service = RequestBodyLimit<S>; }
    #[derive(Clone)] pub struct RequestBodyLimit<S>;
    impl<S: Service<R>, R> Service<R> for RequestBodyLimit<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
}

pub mod compression {
    use std::pin::Pin;
    use tower::{Layer, Service};
    use http::Response;
    #[derive(Clone, Default)] pub struct CompressionLayer;
    impl CompressionLayer {
        pub fn new() -> CompressionLayer {}
        pub fn gzip(self, enable: bool) -> CompressionLayer {}
        pub fn deflate(self, enable: bool) -> CompressionLayer {}
        pub fn br(self, enable: bool) -> CompressionLayer {}
        pub fn zstd(self, enable: bool) -> CompressionLayer {}
        pub fn quality(self, quality: crate::CompressionLevel) -> CompressionLayer {}
        pub fn no_gzip(self) -> CompressionLayer {}
        pub fn no_deflate(self) -> CompressionLayer {}
        pub fn no_br(self) -> CompressionLayer {}
        pub fn no_zstd(self) -> CompressionLayer {}
        pub fn compress_when<C>(self, predicate: C) -> CompressionLayer {}
    }
    impl<S> Layer<S> for CompressionLayer { type Service = Compression<S>; }
    #[derive(Clone)] pub struct Compression<S>;
    impl<S: Service<R>, R> Service<R> for Compression<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    pub trait Predicate { fn should_compress<B>(&self, response: &http::Response<B>) -> bool; fn and<Other>(self, other: Other) -> predicate::And<Self, Other> {} }
    #[derive(Clone, Default)] pub struct DefaultPredicate;
    impl DefaultPredicate { pub fn new() -> DefaultPredicate {} }
    impl Predicate for DefaultPredicate {}
    pub mod predicate {
        pub use super::{DefaultPredicate, Predicate};
        #[derive(Clone)] pub struct And<Lhs, Rhs>;
        impl<Lhs, Rhs> Predicate for And<Lhs, Rhs> {}
        #[derive(Clone)] pub struct SizeAbove;
        impl SizeAbove { pub fn new(min_size_bytes: u16) -> SizeAbove {} }
        impl Predicate for SizeAbove {}
        #[derive(Clone)] pub struct NotForContentType;
        impl NotForContentType { pub const GRPC: NotForContentType = NotForContentType; pub const IMAGES: NotForContentType = NotForContentType; pub fn new(content_type: &str) -> NotForContentType {} pub fn const_new(content_type: &'static str) -> NotForContentType {} }
        impl Predicate for NotForContentType {}
    }
}

#[derive(Clone, Copy, Default)] pub enum CompressionLevel { Fastest, Best, Default, Precise(i32) }

pub mod decompression {
    use std::pin::Pin;
    use tower::{Layer, Service};
    #[derive(Clone, Default)] pub struct DecompressionLayer;
    impl DecompressionLayer {
        pub fn new() -> DecompressionLayer {}
        pub fn gzip(self, enable: bool) -> DecompressionLayer {}
        pub fn deflate(self, enable: bool) -> DecompressionLayer {}
        pub fn br(self, enable: bool) -> DecompressionLayer {}
        pub fn zstd(self, enable: bool) -> DecompressionLayer {}
        pub fn no_gzip(self) -> DecompressionLayer {}
        pub fn no_deflate(self) -> DecompressionLayer {}
        pub fn no_br(self) -> DecompressionLayer {}
        pub fn no_zstd(self) -> DecompressionLayer {}
    }
    impl<S> Layer<S> for DecompressionLayer { type Service = Decompression<S>; }
    #[derive(Clone)] pub struct Decompression<S>;
    impl<S: Service<R>, R> Service<R> for Decompression<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    #[derive(Clone, Default)] pub struct RequestDecompressionLayer;
    impl RequestDecompressionLayer {
        pub fn new() -> RequestDecompressionLayer {}
        pub fn gzip(self, enable: bool) -> RequestDecompressionLayer {}
        pub fn br(self, enable: bool) -> RequestDecompressionLayer {}
        pub fn zstd(self, enable: bool) -> RequestDecompressionLayer {}
        pub fn pass_through_unaccepted(self, enable: bool) -> RequestDecompressionLayer {}
    }
    impl<S> Layer<S> for RequestDecompressionLayer { type Service = RequestDecompression<S>; }
    #[derive(Clone)] pub struct RequestDecompression<S>;
    impl<S: Service<R>, R> Service<R> for RequestDecompression<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
}

pub mod set_header {
    use std::pin::Pin;
    use tower::{Layer, Service};
    use http::HeaderName;
    #[derive(Clone)] pub struct SetRequestHeaderLayer<M>;
    impl<M> SetRequestHeaderLayer<M> {
        pub fn overriding(header_name: HeaderName, make: M) -> SetRequestHeaderLayer<M> {}
        pub fn appending(header_name: HeaderName, make: M) -> SetRequestHeaderLayer<M> {}
        pub fn if_not_present(header_name: HeaderName, make: M) -> SetRequestHeaderLayer<M> {}
    }
    impl<S, M> Layer<S> for SetRequestHeaderLayer<M> { type Service = SetRequestHeader<S, M>; }
    #[derive(Clone)] pub struct SetRequestHeader<S, M>;
    impl<S: Service<R>, M, R> Service<R> for SetRequestHeader<S, M> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    #[derive(Clone)] pub struct SetResponseHeaderLayer<M>;
    impl<M> SetResponseHeaderLayer<M> {
        pub fn overriding(header_name: HeaderName, make: M) -> SetResponseHeaderLayer<M> {}
        pub fn appending(header_name: HeaderName, make: M) -> SetResponseHeaderLayer<M> {}
        pub fn if_not_present(header_name: HeaderName, make: M) -> SetResponseHeaderLayer<M> {}
    }
    impl<S, M> Layer<S> for SetResponseHeaderLayer<M> { type Service = SetResponseHeader<S, M>; }
    #[derive(Clone)] pub struct SetResponseHeader<S, M>;
    impl<S: Service<R>, M, R> Service<R> for SetResponseHeader<S, M> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
}

pub mod sensitive_headers {
    use std::pin::Pin;
    use tower::{Layer, Service};
    #[derive(Clone)] pub struct SetSensitiveHeadersLayer;
    impl SetSensitiveHeadersLayer {
        pub fn new<I>(headers: I) -> SetSensitiveHeadersLayer {}
    }
    impl<S> Layer<S> for SetSensitiveHeadersLayer { type Service = SetSensitiveHeaders<S>; }
    #[derive(Clone)] pub struct SetSensitiveHeaders<S>;
    impl<S: Service<R>, R> Service<R> for SetSensitiveHeaders<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    #[derive(Clone)] pub struct SetSensitiveRequestHeadersLayer;
    impl SetSensitiveRequestHeadersLayer {
        pub fn new<I>(headers: I) -> SetSensitiveRequestHeadersLayer {}
    }
    impl<S> Layer<S> for SetSensitiveRequestHeadersLayer { type Service = SetSensitiveRequestHeaders<S>; }
    #[derive(Clone)] pub struct SetSensitiveRequestHeaders<S>;
    impl<S: Service<R>, R> Service<R> for SetSensitiveRequestHeaders<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    #[derive(Clone)] pub struct SetSensitiveResponseHeadersLayer;
    impl SetSensitiveResponseHeadersLayer {
        pub fn new<I>(headers: I) -> SetSensitiveResponseHeadersLayer {}
    }
    impl<S> Layer<S> for SetSensitiveResponseHeadersLayer { type Service = SetSensitiveResponseHeaders<S>; }
    #[derive(Clone)] pub struct SetSensitiveResponseHeaders<S>;
    impl<S: Service<R>, R> Service<R> for SetSensitiveResponseHeaders<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
}

pub mod validate_request {
    use std::pin::Pin;
    use tower::{Layer, Service};
    use http::{Request, Response};
    #[derive(Clone)] pub struct ValidateRequestHeaderLayer<T>;
    impl<T> ValidateRequestHeaderLayer<T> {
        pub fn custom(validate: T) -> ValidateRequestHeaderLayer<T> {}
    }
    impl<S, T> Layer<S> for ValidateRequestHeaderLayer<T> { type Service = ValidateRequestHeader<S, T>; }
    #[derive(Clone)] pub struct ValidateRequestHeader<S, T>;
    impl<S: Service<R>, T, R> Service<R> for ValidateRequestHeader<S, T> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    impl ValidateRequestHeaderLayer<()> {
        pub fn bearer(token: &str) -> ValidateRequestHeaderLayer<()> {}
        pub fn basic(username: &str, password: &str) -> ValidateRequestHeaderLayer<()> {}
        pub fn accept(value: &str) -> ValidateRequestHeaderLayer<()> {}
    }
    pub trait ValidateRequest<B> { type ResponseBody; fn validate(&mut self, request: &mut Request<B>) -> Result<(), Response<Self::ResponseBody>>; }
}

pub mod auth {
    use std::pin::Pin;
    use tower::{Layer, Service};
    use http::Request;
    #[derive(Clone)] pub struct AsyncRequireAuthorizationLayer<T>;
    impl<T> AsyncRequireAuthorizationLayer<T> {
        pub fn new(auth: T) -> AsyncRequireAuthorizationLayer<T> {}
    }
    impl<S, T> Layer<S> for AsyncRequireAuthorizationLayer<T> { type Service = AsyncRequireAuthorization<S, T>; }
    #[derive(Clone)] pub struct AsyncRequireAuthorization<S, T>;
    impl<S: Service<R>, T, R> Service<R> for AsyncRequireAuthorization<S, T> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    #[derive(Clone)] pub struct AddAuthorizationLayer;
    impl AddAuthorizationLayer {
        pub fn basic(username: &str, password: &str) -> AddAuthorizationLayer {}
        pub fn bearer(token: &str) -> AddAuthorizationLayer {}
        pub fn as_sensitive(self, sensitive: bool) -> AddAuthorizationLayer {}
    }
    impl<S> Layer<S> for AddAuthorizationLayer { type Service = AddAuthorization<S>; }
    #[derive(Clone)] pub struct AddAuthorization<S>;
    impl<S: Service<R>, R> Service<R> for AddAuthorization<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    pub trait AsyncAuthorizeRequest<B> { type RequestBody; type ResponseBody; type Future; fn authorize(&mut self, request: Request<B>) -> Self::Future; }
}

pub mod catch_panic {
    use std::pin::Pin;
    use tower::{Layer, Service};
    #[derive(Clone, Default)] pub struct CatchPanicLayer;
    impl CatchPanicLayer {
        pub fn new() -> CatchPanicLayer {}
        pub fn custom<T>(panic_handler: T) -> CatchPanicLayer {}
    }
    impl<S> Layer<S> for CatchPanicLayer { type Service = CatchPanic<S>; }
    #[derive(Clone)] pub struct CatchPanic<S>;
    impl<S: Service<R>, R> Service<R> for CatchPanic<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
}

pub mod add_extension {
    use std::pin::Pin;
    use tower::{Layer, Service};
    #[derive(Clone)] pub struct AddExtensionLayer<T>;
    impl<T> AddExtensionLayer<T> {
        pub fn new(value: T) -> AddExtensionLayer<T> {}
    }
    impl<S, T> Layer<S> for AddExtensionLayer<T> { type Service = AddExtension<S, T>; }
    #[derive(Clone)] pub struct AddExtension<S, T>;
    impl<S: Service<R>, T, R> Service<R> for AddExtension<S, T> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
}

pub mod normalize_path {
    use std::pin::Pin;
    use tower::{Layer, Service};
    #[derive(Clone)] pub struct NormalizePathLayer;
    impl NormalizePathLayer {
        pub fn trim_trailing_slash() -> NormalizePathLayer {}
        pub fn append_trailing_slash() -> NormalizePathLayer {}
    }
    impl<S> Layer<S> for NormalizePathLayer { type Service = NormalizePath<S>; }
    #[derive(Clone)] pub struct NormalizePath<S>;
    impl<S: Service<R>, R> Service<R> for NormalizePath<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    impl<S> NormalizePath<S> { pub fn trim_trailing_slash(inner: S) -> NormalizePath<S> {} }
}

pub mod propagate_header {
    use std::pin::Pin;
    use tower::{Layer, Service};
    use http::HeaderName;
    #[derive(Clone)] pub struct PropagateHeaderLayer;
    impl PropagateHeaderLayer {
        pub fn new(header: HeaderName) -> PropagateHeaderLayer {}
    }
    impl<S> Layer<S> for PropagateHeaderLayer { type Service = PropagateHeader<S>; }
    #[derive(Clone)] pub struct PropagateHeader<S>;
    impl<S: Service<R>, R> Service<R> for PropagateHeader<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
}

pub mod map_request_body {
    use std::pin::Pin;
    use tower::{Layer, Service};
    #[derive(Clone)] pub struct MapRequestBodyLayer<F>;
    impl<F> MapRequestBodyLayer<F> {
        pub fn new(f: F) -> MapRequestBodyLayer<F> {}
    }
    impl<S, F> Layer<S> for MapRequestBodyLayer<F> { type Service = MapRequestBody<S, F>; }
    #[derive(Clone)] pub struct MapRequestBody<S, F>;
    impl<S: Service<R>, F, R> Service<R> for MapRequestBody<S, F> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
}

pub mod map_response_body {
    use std::pin::Pin;
    use tower::{Layer, Service};
    #[derive(Clone)] pub struct MapResponseBodyLayer<F>;
    impl<F> MapResponseBodyLayer<F> {
        pub fn new(f: F) -> MapResponseBodyLayer<F> {}
    }
    impl<S, F> Layer<S> for MapResponseBodyLayer<F> { type Service = MapResponseBody<S, F>; }
    #[derive(Clone)] pub struct MapResponseBody<S, F>;
    impl<S: Service<R>, F, R> Service<R> for MapResponseBody<S, F> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
}

pub mod set_status {
    use std::pin::Pin;
    use tower::{Layer, Service};
    use http::StatusCode;
    #[derive(Clone)] pub struct SetStatusLayer;
    impl SetStatusLayer {
        pub fn new(status: StatusCode) -> SetStatusLayer {}
    }
    impl<S> Layer<S> for SetStatusLayer { type Service = SetStatus<S>; }
    #[derive(Clone)] pub struct SetStatus<S>;
    impl<S: Service<R>, R> Service<R> for SetStatus<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
}

pub mod follow_redirect {
    use std::pin::Pin;
    use tower::{Layer, Service};
    #[derive(Clone, Default)] pub struct FollowRedirectLayer;
    impl FollowRedirectLayer {
        pub fn new() -> FollowRedirectLayer {}
        pub fn with_policy<P>(policy: P) -> FollowRedirectLayer {}
    }
    impl<S> Layer<S> for FollowRedirectLayer { type Service = FollowRedirect<S>; }
    #[derive(Clone)] pub struct FollowRedirect<S>;
    impl<S: Service<R>, R> Service<R> for FollowRedirect<S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
}

pub mod services {
    use std::pin::Pin;
    use tower::{Layer, Service};
    use bytes::Bytes;
    use http::{Request, Response, StatusCode, Uri};
    use http_body::combinators::UnsyncBoxBody;
    use std::convert::Infallible;
    use std::io::Error;
    use std::path::Path;
    pub mod fs { pub use super::{ServeDir, ServeFile}; }
    #[derive(Clone)] pub struct ServeDir;
    impl ServeDir {
        pub fn new<P: AsRef<Path>>(path: P) -> ServeDir {}
        pub fn append_index_html_on_directories(self, append: bool) -> ServeDir {}
        pub fn with_buf_chunk_size(self, chunk_size: usize) -> ServeDir {}
        pub fn precompressed_gzip(self) -> ServeDir {}
        pub fn precompressed_br(self) -> ServeDir {}
        pub fn precompressed_deflate(self) -> ServeDir {}
        pub fn precompressed_zstd(self) -> ServeDir {}
        pub fn fallback<F2>(self, new_fallback: F2) -> ServeDir {}
        pub fn not_found_service<F2>(self, new_fallback: F2) -> ServeDir {}
        pub fn call_fallback_on_method_not_allowed(self, call_fallback: bool) -> ServeDir {}
        pub async fn try_call<B>(&mut self, req: Request<B>) -> Result<Response<UnsyncBoxBody<Bytes, Error>>, Error> {}
    }
    impl<B> Service<Request<B>> for ServeDir { type Response = Response<UnsyncBoxBody<Bytes, Error>>; type Error = Infallible; type Future = Pin<Box<dyn Future<Output = Result<Response<UnsyncBoxBody<Bytes, Error>>, Infallible>> + Send>>; }
    #[derive(Clone)] pub struct ServeFile;
    impl ServeFile {
        pub fn new<P: AsRef<Path>>(path: P) -> ServeFile {}
        pub fn precompressed_gzip(self) -> ServeFile {}
        pub fn precompressed_br(self) -> ServeFile {}
        pub fn precompressed_deflate(self) -> ServeFile {}
        pub fn precompressed_zstd(self) -> ServeFile {}
        pub fn with_buf_chunk_size(self, chunk_size: usize) -> ServeFile {}
        pub async fn try_call<B>(&mut self, req: Request<B>) -> Result<Response<UnsyncBoxBody<Bytes, Error>>, Error> {}
    }
    impl<B> Service<Request<B>> for ServeFile { type Response = Response<UnsyncBoxBody<Bytes, Error>>; type Error = Infallible; type Future = Pin<Box<dyn Future<Output = Result<Response<UnsyncBoxBody<Bytes, Error>>, Infallible>> + Send>>; }
    #[derive(Clone)] pub struct Redirect;
    impl Redirect {
        pub fn temporary(uri: Uri) -> Redirect {}
        pub fn permanent(uri: Uri) -> Redirect {}
        pub fn with_status_code(status_code: StatusCode, uri: Uri) -> Redirect {}
    }
}

pub mod classify {
    use std::pin::Pin;
    use tower::{Layer, Service};
    use http::StatusCode;
    pub trait MakeClassifier { type Classifier; }
    pub trait ClassifyResponse { type FailureClass; }
    #[derive(Clone)] pub enum ServerErrorsFailureClass { StatusCode(StatusCode), Error(String) }
    #[derive(Clone)] pub enum GrpcFailureClass { Code(i32), Error(String) }
    #[derive(Clone, Default)] pub struct ServerErrorsAsFailures;
    impl ServerErrorsAsFailures { pub fn new() -> ServerErrorsAsFailures {} }
    #[derive(Clone, Default)] pub struct GrpcErrorsAsFailures;
    impl GrpcErrorsAsFailures { pub fn new() -> GrpcErrorsAsFailures {} }
    #[derive(Clone)] pub struct SharedClassifier<C>;
    impl<C> SharedClassifier<C> { pub fn new(classifier: C) -> SharedClassifier<C> {} }
}

pub mod builder {
    use http::HeaderName;
    use tower::ServiceBuilder;
    use tower::layer::util::Stack;
    pub trait ServiceBuilderExt<L> {
        fn propagate_header(self, header: HeaderName) -> ServiceBuilder<Stack<crate::propagate_header::PropagateHeaderLayer, L>> {}
        fn add_extension<T>(self, value: T) -> ServiceBuilder<Stack<crate::add_extension::AddExtensionLayer<T>, L>> {}
        fn compression(self) -> ServiceBuilder<Stack<crate::compression::CompressionLayer, L>> {}
        fn decompression(self) -> ServiceBuilder<Stack<crate::decompression::DecompressionLayer, L>> {}
        fn trace_for_http(self) -> ServiceBuilder<Stack<crate::trace::TraceLayer<crate::trace::HttpMakeClassifier>, L>> {}
        fn trace_for_grpc(self) -> ServiceBuilder<Stack<crate::trace::TraceLayer<crate::trace::HttpMakeClassifier>, L>> {}
        fn catch_panic(self) -> ServiceBuilder<Stack<crate::catch_panic::CatchPanicLayer, L>> {}
        fn sensitive_headers<I>(self, headers: I) -> ServiceBuilder<Stack<crate::sensitive_headers::SetSensitiveHeadersLayer, L>> {}
        fn set_request_id<M>(self, header_name: HeaderName, make_request_id: M) -> ServiceBuilder<Stack<crate::request_id::SetRequestIdLayer<M>, L>> {}
        fn set_x_request_id<M>(self, make_request_id: M) -> ServiceBuilder<Stack<crate::request_id::SetRequestIdLayer<M>, L>> {}
        fn propagate_request_id(self, header_name: HeaderName) -> ServiceBuilder<Stack<crate::request_id::PropagateRequestIdLayer, L>> {}
        fn propagate_x_request_id(self) -> ServiceBuilder<Stack<crate::request_id::PropagateRequestIdLayer, L>> {}
    }
    impl<L> ServiceBuilderExt<L> for ServiceBuilder<L> {}
}
