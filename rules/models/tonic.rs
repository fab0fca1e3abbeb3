//! Model of tonic 0.9 to 0.14 (checked against 0.12.3).
//!
//! Clients and servers that tonic-build generates lie in the workspace or in the build directory and are not described here.

use axum::Router as AxumRouter;
use bytes::Bytes;
use futures::stream::Stream;
use http::Extensions as HttpExtensions;
use http_body::combinators::UnsyncBoxBody;
use hyper::Uri;
use prost::DecodeError;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpStream;
use tower::Service;

pub use codec::Streaming;
pub use extensions::{Extensions, GrpcMethod};
pub use request::{IntoRequest, IntoStreamingRequest, Request};
pub use response::Response;
pub use status::{Code, ConnectError, Status, TimeoutExpired};

pub type Result<T, E = Status> = std::result::Result<T, E>;
pub fn async_trait() {}
macro_rules! include_proto { () => {} }
macro_rules! include_file_descriptor_set { () => {} }

pub mod extensions {
    pub use http::Extensions;
    #[derive(Clone)] pub struct GrpcMethod<'a>;
    impl GrpcMethod<'_> {
        pub fn new(service: &'static str, method: &'static str) -> GrpcMethod<'static> {}
        pub fn service(&self) -> &str {}
        pub fn method(&self) -> &str {}
    }
}

pub mod request {
    use crate::metadata::MetadataMap;
    use futures::stream::Stream;
    use http::Extensions;
    use std::net::SocketAddr;
    use std::time::Duration;
    pub struct Request<T>;
    impl<T> Request<T> {
        pub fn new(message: T) -> Request<T> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn metadata(&self) -> &MetadataMap {}
        pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
        pub fn into_inner(self) -> T {}
        pub fn into_parts(self) -> (MetadataMap, Extensions, T) {}
        pub fn from_parts(metadata: MetadataMap, extensions: Extensions, message: T) -> Request<T> {}
        #[runs_inline(f)] pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {}
        pub fn local_addr(&self) -> Option<SocketAddr> {}
        pub fn remote_addr(&self) -> Option<SocketAddr> {}
        pub fn set_timeout(&mut self, deadline: Duration) {}
        pub fn extensions(&self) -> &Extensions {}
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
    }
    pub trait IntoRequest<T> { fn into_request(self) -> Request<T>; }
    impl<T> IntoRequest<T> for T {}
    impl<T> IntoRequest<T> for Request<T> {}
    pub trait IntoStreamingRequest { type Stream; type Message; fn into_streaming_request(self) -> Request<Self::Stream>; }
    impl<T: Stream> IntoStreamingRequest for T { type Stream = T; type Message = T::Item; }
}

pub mod response {
    use crate::metadata::MetadataMap;
    use http::Extensions;
    #[derive(Default)] pub struct Response<T>;
    impl<T> Response<T> {
        pub fn new(message: T) -> Response<T> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn metadata(&self) -> &MetadataMap {}
        pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
        pub fn into_inner(self) -> T {}
        pub fn into_parts(self) -> (MetadataMap, T, Extensions) {}
        pub fn from_parts(metadata: MetadataMap, message: T, extensions: Extensions) -> Response<T> {}
        #[runs_inline(f)] pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {}
        pub fn extensions(&self) -> &Extensions {}
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
        pub fn disable_compression(&mut self) {}
    }
    impl<T> From<T> for Response<T> {}
}

pub mod status {
    use crate::metadata::MetadataMap;
    use bytes::Bytes;
    use http::HeaderMap;
    use std::error::Error;
    use std::sync::Arc;
    #[derive(Clone)] pub struct Status;
    impl Status {
        pub fn new(code: Code, message: impl Into<String>) -> Status {}
        pub fn ok(message: impl Into<String>) -> Status {}
        pub fn cancelled(message: impl Into<String>) -> Status {}
        pub fn unknown(message: impl Into<String>) -> Status {}
        pub fn invalid_argument(message: impl Into<String>) -> Status {}
        pub fn deadline_exceeded(message: impl Into<String>) -> Status {}
        pub fn not_found(message: impl Into<String>) -> Status {}
        pub fn already_exists(message: impl Into<String>) -> Status {}
        pub fn permission_denied(message: impl Into<String>) -> Status {}
        pub fn resource_exhausted(message: impl Into<String>) -> Status {}
        pub fn failed_precondition(message: impl Into<String>) -> Status {}
        pub fn aborted(message: impl Into<String>) -> Status {}
        pub fn out_of_range(message: impl Into<String>) -> Status {}
        pub fn unimplemented(message: impl Into<String>) -> Status {}
        pub fn internal(message: impl Into<String>) -> Status {}
        pub fn unavailable(message: impl Into<String>) -> Status {}
        pub fn data_loss(message: impl Into<String>) -> Status {}
        pub fn unauthenticated(message: impl Into<String>) -> Status {}
        pub fn from_error(err: Box<dyn Error + Send + Sync>) -> Status {}
        pub fn from_header_map(header_map: &HeaderMap<http::HeaderValue>) -> Option<Status> {}
        pub fn code(&self) -> Code {}
        pub fn message(&self) -> &str {}
        pub fn details(&self) -> &[u8] {}
        pub fn metadata(&self) -> &MetadataMap {}
        pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
        pub fn add_header(&self, header_map: &mut HeaderMap<http::HeaderValue>) -> Result<(), Status> {}
        pub fn with_details(code: Code, message: impl Into<String>, details: Bytes) -> Status {}
        pub fn with_metadata(code: Code, message: impl Into<String>, metadata: MetadataMap) -> Status {}
        pub fn with_details_and_metadata(code: Code, message: impl Into<String>, details: Bytes, metadata: MetadataMap) -> Status {}
        pub fn set_source(&mut self, source: Arc<dyn Error + Send + Sync>) -> &mut Status {}
        pub fn into_http<B>(self) -> http::Response<B> {}
    }
    impl Error for Status {}
    impl From<std::io::Error> for Status {}
    #[derive(Clone, Copy)] pub enum Code { Ok, Cancelled, Unknown, InvalidArgument, DeadlineExceeded, NotFound, AlreadyExists, PermissionDenied, ResourceExhausted, FailedPrecondition, Aborted, OutOfRange, Unimplemented, Internal, Unavailable, DataLoss, Unauthenticated }
    impl Code {
        pub fn description(&self) -> &'static str {}
        pub fn from_i32(i: i32) -> Code {}
        pub fn from_bytes(bytes: &[u8]) -> Code {}
    }
    impl From<i32> for Code {}
    impl From<Code> for i32 {}
    pub struct TimeoutExpired(pub ());
    impl Error for TimeoutExpired {}
    pub struct ConnectError(pub Box<dyn Error + Send + Sync>);
    impl Error for ConnectError {}
}

pub mod metadata {
    use bytes::Bytes;
    use http::HeaderMap;
    pub struct Ascii;
    pub struct Binary;
    pub type AsciiMetadataKey = MetadataKey<Ascii>;
    pub type BinaryMetadataKey = MetadataKey<Binary>;
    pub type AsciiMetadataValue = MetadataValue<Ascii>;
    pub type BinaryMetadataValue = MetadataValue<Binary>;
    pub mod errors { pub use super::{InvalidMetadataKey, InvalidMetadataValue, ToStrError}; }
    #[derive(Clone)] pub struct MetadataKey<V>;
    impl<V> MetadataKey<V> {
        pub fn from_bytes(src: &[u8]) -> Result<MetadataKey<V>, InvalidMetadataKey> {}
        pub fn from_static(src: &'static str) -> MetadataKey<V> {}
        pub fn as_str(&self) -> &str {}
    }
    impl<V> std::str::FromStr for MetadataKey<V> { type Err = InvalidMetadataKey; }
    #[derive(Clone)] pub struct MetadataValue<V>;
    impl<V> MetadataValue<V> {
        pub fn from_static(src: &'static str) -> MetadataValue<V> {}
        pub fn is_empty(&self) -> bool {}
        pub fn to_bytes(&self) -> Result<Bytes, InvalidMetadataValue> {}
        pub fn set_sensitive(&mut self, val: bool) {}
        pub fn is_sensitive(&self) -> bool {}
        pub fn as_encoded_bytes(&self) -> &[u8] {}
    }
    impl MetadataValue<Ascii> {
        pub fn len(&self) -> usize {}
        pub fn to_str(&self) -> Result<&str, ToStrError> {}
        pub fn as_bytes(&self) -> &[u8] {}
    }
    impl MetadataValue<Binary> { pub fn from_bytes(src: &[u8]) -> MetadataValue<Binary> {} }
    impl std::str::FromStr for MetadataValue<Ascii> { type Err = InvalidMetadataValue; }
    impl TryFrom<&str> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
    impl TryFrom<&String> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
    impl TryFrom<String> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
    pub struct InvalidMetadataKey;
    impl std::error::Error for InvalidMetadataKey {}
    pub struct InvalidMetadataValue;
    impl std::error::Error for InvalidMetadataValue {}
    pub struct ToStrError;
    impl std::error::Error for ToStrError {}
    #[derive(Clone, Default)] pub struct MetadataMap;
    impl MetadataMap {
        pub fn new() -> MetadataMap {}
        pub fn from_headers(headers: HeaderMap<http::HeaderValue>) -> MetadataMap {}
        pub fn into_headers(self) -> HeaderMap<http::HeaderValue> {}
        pub fn with_capacity(capacity: usize) -> MetadataMap {}
        pub fn len(&self) -> usize {}
        pub fn keys_len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn get<K>(&self, key: K) -> Option<&MetadataValue<Ascii>> {}
        pub fn get_bin<K>(&self, key: K) -> Option<&MetadataValue<Binary>> {}
        pub fn get_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Ascii>> {}
        pub fn get_all<K>(&self, key: K) -> GetAll<'_, Ascii> {}
        pub fn get_all_bin<K>(&self, key: K) -> GetAll<'_, Binary> {}
        pub fn contains_key<K>(&self, key: K) -> bool {}
        pub fn iter(&self) -> Iter<'_> {}
        pub fn keys(&self) -> impl Iterator<Item = KeyRef<'_>> {}
        pub fn values(&self) -> impl Iterator<Item = ValueRef<'_>> {}
        pub fn insert<K>(&mut self, key: K, val: MetadataValue<Ascii>) -> Option<MetadataValue<Ascii>> {}
        pub fn insert_bin<K>(&mut self, key: K, val: MetadataValue<Binary>) -> Option<MetadataValue<Binary>> {}
        pub fn append<K>(&mut self, key: K, value: MetadataValue<Ascii>) -> bool {}
        pub fn append_bin<K>(&mut self, key: K, value: MetadataValue<Binary>) -> bool {}
        pub fn remove<K>(&mut self, key: K) -> Option<MetadataValue<Ascii>> {}
        pub fn remove_bin<K>(&mut self, key: K) -> Option<MetadataValue<Binary>> {}
    }
    pub struct GetAll<'a, V>;
    impl<V> GetAll<'_, V> { pub fn iter(&self) -> impl Iterator<Item = &MetadataValue<V>> {} }
    pub struct Iter<'a>;
    impl Iterator for Iter<'_> { type Item = KeyAndValueRef<'_>; }
    pub enum KeyAndValueRef<'a> { Ascii(&'a MetadataKey<Ascii>, &'a MetadataValue<Ascii>), Binary(&'a MetadataKey<Binary>, &'a MetadataValue<Binary>) }
    pub enum KeyRef<'a> { Ascii(&'a MetadataKey<Ascii>), Binary(&'a MetadataKey<Binary>) }
    pub enum ValueRef<'a> { Ascii(&'a MetadataValue<Ascii>), Binary(&'a MetadataValue<Binary>) }
}

pub mod body {
    use bytes::Bytes;
    use http_body::Body as HttpBody;
    pub type BoxBody = http_body::combinators::UnsyncBoxBody<Bytes, crate::Status>;
    #[derive(Default)] pub struct Body;
    impl Body { pub fn new<B: HttpBody>(body: B) -> Body {} pub fn empty() -> Body {} }
    impl HttpBody for Body { type Data = Bytes; type Error = crate::Status; }
    pub fn empty_body() -> BoxBody {}
    pub fn boxed<B: HttpBody>(body: B) -> BoxBody {}
}

pub mod codec {
    use crate::Status;
    use crate::metadata::MetadataMap;
    use futures::stream::Stream;
    pub struct Streaming<T>;
    impl<T> Streaming<T> {
        // A message that was not polled out stays in the stream.
        #[cancel(safe)] pub async fn message(&mut self) -> Result<Option<T>, Status> {}
        pub async fn trailers(&mut self) -> Result<Option<MetadataMap>, Status> {}
    }
    impl<T> Stream for Streaming<T> { type Item = Result<T, Status>; }
    #[derive(Clone, Copy)] pub enum CompressionEncoding { Gzip, Deflate, Zstd }
    #[derive(Clone, Copy, Default)] pub struct EnabledCompressionEncodings;
    impl EnabledCompressionEncodings { pub fn enable(&mut self, encoding: CompressionEncoding) {} }
    pub trait Codec { type Encode; type Decode; type Encoder; type Decoder; fn encoder(&mut self) -> Self::Encoder; fn decoder(&mut self) -> Self::Decoder; }
    pub trait Encoder { type Item; type Error; fn encode(&mut self, item: Self::Item, dst: &mut EncodeBuf<'_>) -> Result<(), Self::Error>; }
    pub trait Decoder { type Item; type Error; fn decode(&mut self, src: &mut DecodeBuf<'_>) -> Result<Option<Self::Item>, Self::Error>; }
    pub struct EncodeBuf<'a>;
    impl bytes::BufMut for EncodeBuf<'_> {}
    pub struct DecodeBuf<'a>;
    impl bytes::Buf for DecodeBuf<'_> {}
    #[derive(Clone, Default)] pub struct ProstCodec<T, U>;
    impl<T, U> ProstCodec<T, U> { pub fn new() -> ProstCodec<T, U> {} }
    impl<T, U> Codec for ProstCodec<T, U> { type Encode = T; type Decode = U; }
}

pub mod client {
    use crate::codec::{Codec, CompressionEncoding, Streaming};
    use crate::{IntoStreamingRequest, Request, Response, Status};
    use http::uri::PathAndQuery;
    pub trait GrpcService<ReqBody> { type ResponseBody; type Error; type Future; }
    impl<T: tower::Service<http::Request<ReqBody>, Response = http::Response<ResBody>>, ReqBody, ResBody> GrpcService<ReqBody> for T { type ResponseBody = ResBody; type Error = T::Error; type Future = T::Future; }
    #[derive(Clone)] pub struct Grpc<T>;
    impl<T> Grpc<T> {
        pub fn new(inner: T) -> Grpc<T> {}
        pub fn with_origin(inner: T, origin: http::Uri) -> Grpc<T> {}
        pub fn send_compressed(self, encoding: CompressionEncoding) -> Grpc<T> {}
        pub fn accept_compressed(self, encoding: CompressionEncoding) -> Grpc<T> {}
        pub fn max_decoding_message_size(self, limit: usize) -> Grpc<T> {}
        pub fn max_encoding_message_size(self, limit: usize) -> Grpc<T> {}
        #[cancel(safe)] pub async fn ready<E>(&mut self) -> Result<(), E> {}
        #[no_timeout] pub async fn unary<M1, C: Codec>(&mut self, request: Request<M1>, path: PathAndQuery, codec: C) -> Result<Response<C::Decode>, Status> {}
        #[no_timeout] pub async fn client_streaming<S, C: Codec>(&mut self, request: Request<S>, path: PathAndQuery, codec: C) -> Result<Response<C::Decode>, Status> {}
        #[no_timeout] pub async fn server_streaming<M1, C: Codec>(&mut self, request: Request<M1>, path: PathAndQuery, codec: C) -> Result<Response<Streaming<C::Decode>>, Status> {}
        #[no_timeout] pub async fn streaming<S, C: Codec>(&mut self, request: Request<S>, path: PathAndQuery, codec: C) -> Result<Response<Streaming<C::Decode>>, Status> {}
    }
}

pub mod server {
    pub trait NamedService { const NAME: &'static str; }
    pub use crate::transport::server::TcpConnectInfo;
    use crate::codec::{CompressionEncoding, EnabledCompressionEncodings};
    use crate::body::BoxBody;
    pub struct Grpc<T>;
    impl<T> Grpc<T> {
        pub fn new(codec: T) -> Grpc<T> {}
        pub fn accept_compressed(self, encoding: CompressionEncoding) -> Grpc<T> {}
        pub fn send_compressed(self, encoding: CompressionEncoding) -> Grpc<T> {}
        pub fn max_decoding_message_size(self, limit: usize) -> Grpc<T> {}
        pub fn max_encoding_message_size(self, limit: usize) -> Grpc<T> {}
        pub fn apply_compression_config(self, accept_encodings: EnabledCompressionEncodings, send_encodings: EnabledCompressionEncodings) -> Grpc<T> {}
        pub fn apply_max_message_size_config(self, max_decoding_message_size: Option<usize>, max_encoding_message_size: Option<usize>) -> Grpc<T> {}
        pub async fn unary<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<BoxBody> {}
        pub async fn server_streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<BoxBody> {}
        pub async fn client_streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<BoxBody> {}
        pub async fn streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<BoxBody> {}
    }
    pub trait UnaryService<R> { type Response; type Future; fn call(&mut self, request: crate::Request<R>) -> Self::Future; }
    pub trait ServerStreamingService<R> { type Response; type ResponseStream; type Future; fn call(&mut self, request: crate::Request<R>) -> Self::Future; }
    pub trait ClientStreamingService<R> { type Response; type Future; fn call(&mut self, request: crate::Request<crate::Streaming<R>>) -> Self::Future; }
    pub trait StreamingService<R> { type Response; type ResponseStream; type Future; fn call(&mut self, request: crate::Request<crate::Streaming<R>>) -> Self::Future; }
}

pub mod service {
    use crate::{Request, Status};
    pub use interceptor::{InterceptedService, Interceptor, InterceptorLayer, interceptor};
    pub mod interceptor {
        use crate::{Request, Status};
        pub trait Interceptor { fn call(&mut self, request: Request<()>) -> Result<Request<()>, Status>; }
        pub fn interceptor<I>(interceptor: I) -> InterceptorLayer<I> {}
        #[derive(Clone)] pub struct InterceptorLayer<I>;
        impl<I> InterceptorLayer<I> { pub fn new(interceptor: I) -> InterceptorLayer<I> {} }
        impl<S, I> tower::Layer<S> for InterceptorLayer<I> { type Service = InterceptedService<S, I>; }
        #[derive(Clone)] pub struct InterceptedService<S, I>;
        impl<S, I> InterceptedService<S, I> { pub fn new(service: S, interceptor: I) -> InterceptedService<S, I> {} }
        impl<S: tower::Service<R>, I, R> tower::Service<R> for InterceptedService<S, I> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
    }
    #[derive(Clone, Default)] pub struct Routes;
    impl Routes {
        pub fn new<S>(svc: S) -> Routes {}
        pub fn builder() -> RoutesBuilder {}
        pub fn add_service<S>(self, svc: S) -> Routes {}
        pub fn prepare(self) -> Routes {}
        pub fn into_axum_router(self) -> axum::Router {}
    }
    impl From<axum::Router> for Routes {}
    #[derive(Clone, Default)] pub struct RoutesBuilder;
    impl RoutesBuilder {
        pub fn add_service<S>(&mut self, svc: S) -> &mut RoutesBuilder {}
        pub fn routes(self) -> Routes {}
    }
}

pub mod transport {
    pub use channel::{Channel, ClientTlsConfig, Endpoint};
    pub use hyper::Uri;
    pub use hyper::body::Body;
    pub use server::{Server, ServerTlsConfig};
    pub struct Error;
    impl std::error::Error for Error {}
    #[derive(Clone)] pub struct Certificate;
    impl Certificate {
        pub fn from_pem(pem: impl AsRef<[u8]>) -> Certificate {}
        pub fn get_ref(&self) -> &[u8] {}
        pub fn into_inner(self) -> Vec<u8> {}
    }
    #[derive(Clone)] pub struct Identity;
    impl Identity { pub fn from_pem(cert: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Identity {} }
    pub mod channel {
        use super::{Certificate, Error, Identity};
        use bytes::Bytes;
        use http::Uri;
        use std::time::Duration;
        use tokio::sync::mpsc::Sender;
        #[shared] #[derive(Clone)] pub struct Channel;
        impl Channel {
            pub fn builder(uri: Uri) -> Endpoint {}
            pub fn from_static(s: &'static str) -> Endpoint {}
            pub fn from_shared(s: impl Into<Bytes>) -> Result<Endpoint, http::uri::InvalidUri> {}
            pub fn balance_list(list: impl Iterator<Item = Endpoint>) -> Channel {}
            pub fn balance_channel<K>(capacity: usize) -> (Channel, Sender<Change<K, Endpoint>>) {}
        }
        pub use tower::discover::Change;
        impl<B> tower::Service<http::Request<B>> for Channel { type Response = http::Response<crate::body::BoxBody>; type Error = Error; type Future = ResponseFuture; }
        #[lazy] pub struct ResponseFuture;
        impl Future for ResponseFuture { type Output = Result<http::Response<crate::body::BoxBody>, Error>; }
        #[derive(Clone)] pub struct Endpoint;
        impl Endpoint {
            pub fn new<D>(dst: D) -> Result<Endpoint, Error> {}
            pub fn from_static(s: &'static str) -> Endpoint {}
            pub fn from_shared(s: impl Into<Bytes>) -> Result<Endpoint, Error> {}
            pub fn user_agent<T>(self, user_agent: T) -> Result<Endpoint, Error> {}
            pub fn origin(self, origin: Uri) -> Endpoint {}
            #[limits(time)] pub fn timeout(self, dur: Duration) -> Endpoint {}
            #[limits(time)] pub fn connect_timeout(self, dur: Duration) -> Endpoint {}
            pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Endpoint {}
            pub fn concurrency_limit(self, limit: usize) -> Endpoint {}
            pub fn rate_limit(self, limit: u64, duration: Duration) -> Endpoint {}
            pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Endpoint {}
            pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Endpoint {}
            pub fn buffer_size(self, sz: impl Into<Option<usize>>) -> Endpoint {}
            pub fn tls_config(self, tls_config: ClientTlsConfig) -> Result<Endpoint, Error> {}
            pub fn tcp_nodelay(self, enabled: bool) -> Endpoint {}
            pub fn http2_keep_alive_interval(self, interval: Duration) -> Endpoint {}
            pub fn keep_alive_timeout(self, duration: Duration) -> Endpoint {}
            pub fn keep_alive_while_idle(self, enabled: bool) -> Endpoint {}
            pub fn http2_adaptive_window(self, enabled: bool) -> Endpoint {}
            pub fn http2_max_header_list_size(self, size: u32) -> Endpoint {}
            pub fn executor<E>(self, executor: E) -> Endpoint {}
            #[no_timeout] pub async fn connect(&self) -> Result<Channel, Error> {}
            pub fn connect_lazy(&self) -> Channel {}
            #[no_timeout] pub async fn connect_with_connector<C>(&self, connector: C) -> Result<Channel, Error> {}
            pub fn connect_with_connector_lazy<C>(&self, connector: C) -> Channel {}
            pub fn uri(&self) -> &Uri {}
        }
        impl From<Uri> for Endpoint {}
        impl std::str::FromStr for Endpoint { type Err = Error; }
        impl TryFrom<String> for Endpoint { type Error = Error; }
        impl TryFrom<&'static str> for Endpoint { type Error = Error; }
        impl TryFrom<Bytes> for Endpoint { type Error = Error; }
        #[derive(Clone, Default)] pub struct ClientTlsConfig;
        impl ClientTlsConfig {
            pub fn new() -> ClientTlsConfig {}
            pub fn domain_name(self, domain_name: impl Into<String>) -> ClientTlsConfig {}
            pub fn ca_certificate(self, ca_certificate: Certificate) -> ClientTlsConfig {}
            pub fn ca_certificates(self, ca_certificates: impl IntoIterator<Item = Certificate>) -> ClientTlsConfig {}
            pub fn identity(self, identity: Identity) -> ClientTlsConfig {}
            pub fn assume_http2(self, assume_http2: bool) -> ClientTlsConfig {}
            pub fn with_native_roots(self) -> ClientTlsConfig {}
            pub fn with_webpki_roots(self) -> ClientTlsConfig {}
            pub fn with_enabled_roots(self) -> ClientTlsConfig {}
        }
    }
    pub mod server {
        use super::{Certificate, Error, Identity};
        use futures::stream::Stream;
        use std::net::SocketAddr;
        use std::time::Duration;
        use tokio::net::TcpStream;
        use tower::layer::util::{Identity as NoLayer, Stack};
        #[derive(Clone, Default)] pub struct Server<L = NoLayer>;
        impl Server<NoLayer> { pub fn builder() -> Server<NoLayer> {} }
        impl<L> Server<L> {
            pub fn tls_config(self, tls_config: ServerTlsConfig) -> Result<Server<L>, Error> {}
            pub fn concurrency_limit_per_connection(self, limit: usize) -> Server<L> {}
            pub fn load_shed(self, load_shed: bool) -> Server<L> {}
            pub fn timeout(self, timeout: Duration) -> Server<L> {}
            pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Server<L> {}
            pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Server<L> {}
            pub fn max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Server<L> {}
            pub fn max_connection_age(self, max_connection_age: Duration) -> Server<L> {}
            pub fn http2_keepalive_interval(self, http2_keepalive_interval: Option<Duration>) -> Server<L> {}
            pub fn http2_keepalive_timeout(self, http2_keepalive_timeout: Option<Duration>) -> Server<L> {}
            pub fn http2_adaptive_window(self, enabled: Option<bool>) -> Server<L> {}
            pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Server<L> {}
            pub fn tcp_nodelay(self, enabled: bool) -> Server<L> {}
            pub fn http2_max_header_list_size(self, max: impl Into<Option<u32>>) -> Server<L> {}
            pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Server<L> {}
            pub fn accept_http1(self, accept_http1: bool) -> Server<L> {}
            pub fn trace_fn<F>(self, f: F) -> Server<L> {}
            pub fn add_service<S>(&mut self, svc: S) -> Router<L> {}
            pub fn add_optional_service<S>(&mut self, svc: Option<S>) -> Router<L> {}
            pub fn add_routes(&mut self, routes: Routes) -> Router<L> {}
            pub fn layer<NewLayer>(self, new_layer: NewLayer) -> Server<Stack<NewLayer, L>> {}
        }
        #[derive(Clone)] pub struct Router<L = NoLayer>;
        impl<L> Router<L> {
            pub fn add_service<S>(self, svc: S) -> Router<L> {}
            pub fn add_optional_service<S>(self, svc: Option<S>) -> Router<L> {}
            pub fn add_routes(self, routes: Routes) -> Router<L> {}
            pub fn into_router(self) -> axum::Router {}
            // They accept connections for ever.
            #[serves] pub async fn serve(self, addr: SocketAddr) -> Result<(), Error> {}
            #[serves] #[polls(signal)] pub async fn serve_with_shutdown<F: Future<Output = ()>>(self, addr: SocketAddr, signal: F) -> Result<(), Error> {}
            #[serves] pub async fn serve_with_incoming<I>(self, incoming: I) -> Result<(), Error> {}
            #[serves] #[polls(signal)] pub async fn serve_with_incoming_shutdown<I, F: Future<Output = ()>>(self, incoming: I, signal: F) -> Result<(), Error> {}
        }
        #[derive(Clone, Default)] pub struct ServerTlsConfig;
        impl ServerTlsConfig {
            pub fn new() -> ServerTlsConfig {}
            pub fn identity(self, identity: Identity) -> ServerTlsConfig {}
            pub fn client_ca_root(self, cert: Certificate) -> ServerTlsConfig {}
            pub fn client_auth_optional(self, optional: bool) -> ServerTlsConfig {}
        }
        pub struct TcpIncoming;
        impl TcpIncoming {
            pub fn bind(addr: SocketAddr) -> std::io::Result<TcpIncoming> {}
            pub fn with_nodelay(self, nodelay: Option<bool>) -> TcpIncoming {}
            pub fn with_keepalive(self, keepalive: Option<Duration>) -> TcpIncoming {}
            pub fn local_addr(&self) -> std::io::Result<SocketAddr> {}
        }
        impl From<tokio::net::TcpListener> for TcpIncoming {}
        impl Stream for TcpIncoming { type Item = Result<TcpStream, std::io::Error>; }
        pub trait Connected { type ConnectInfo; fn connect_info(&self) -> Self::ConnectInfo; }
        #[derive(Clone)] pub struct TcpConnectInfo;
        impl TcpConnectInfo { pub fn local_addr(&self) -> Option<SocketAddr> {} pub fn remote_addr(&self) -> Option<SocketAddr> {} }
        #[derive(Clone)] pub struct TlsConnectInfo<T>;
        impl<T> TlsConnectInfo<T> { pub fn get_ref(&self) -> &T {} }
        #[derive(Clone)] pub struct UdsConnectInfo;
        pub use crate::service::{Routes, RoutesBuilder};
    }
}

// What generated code names.
pub mod codegen {
    pub use crate::async_trait;
    pub use crate::body::empty_body;
    pub use crate::codec::{CompressionEncoding, EnabledCompressionEncodings};
    pub use crate::extensions::GrpcMethod;
    pub use crate::service::interceptor::InterceptedService;
    pub use bytes::Bytes;
    pub use http;
    pub use http_body::Body;
    pub use std::future::Future;
    pub use std::pin::Pin;
    pub use std::sync::Arc;
    pub use std::task::{Context, Poll};
    pub use tokio_stream;
    pub use tower::Service;
    pub type StdError = Box<dyn std::error::Error + Send + Sync>;
    pub type BoxFuture<T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + Send>>;
    pub type BoxStream<T> = Pin<Box<dyn tokio_stream::Stream<Item = Result<T, crate::Status>> + Send>>;
}
