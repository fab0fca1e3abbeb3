//! Model of reqwest 0.11 and 0.12 (checked against 0.12.28). The `blocking` module panics when it is used inside a runtime.

use bytes::Bytes;
use futures::stream::Stream;
use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use http_body::Body as HttpBody;
use tokio::io::{AsyncRead, AsyncWrite};
use tower::Service;

pub use http::{HeaderMap, Method, StatusCode, Version, header};
pub use tls::{Certificate, Identity};
pub use url::Url;

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
impl Error {
    pub fn url(&self) -> Option<&Url> {}
    pub fn without_url(self) -> Error {}
    pub fn is_timeout(&self) -> bool {}
    pub fn is_connect(&self) -> bool {}
    pub fn is_status(&self) -> bool {}
    pub fn is_request(&self) -> bool {}
    pub fn is_body(&self) -> bool {}
    pub fn is_decode(&self) -> bool {}
    pub fn status(&self) -> Option<StatusCode> {}
    pub fn url_mut(&mut self) -> Option<&mut Url> {}
    pub fn with_url(self, url: Url) -> Error {}
    pub fn is_builder(&self) -> bool {}
    pub fn is_redirect(&self) -> bool {}
    pub fn is_upgrade(&self) -> bool {}
}
impl std::error::Error for Error {}
#[derive(Default)] pub struct Body;
impl Body {
    pub fn as_bytes(&self) -> Option<&[u8]> {}
    pub fn wrap_stream<S>(stream: S) -> Body {}
    pub fn wrap<B>(inner: B) -> Body {}
}
impl HttpBody for Body { type Data = Bytes; type Error = Error; }
impl From<Bytes> for Body {}
impl From<Vec<u8>> for Body {}
impl From<&'static [u8]> for Body {}
impl From<String> for Body {}
impl From<&'static str> for Body {}
impl From<tokio::fs::File> for Body {}
pub trait IntoUrl { fn into_url(self) -> Result<Url> {} fn as_str(&self) -> &str {} }
impl IntoUrl for Url {}
impl IntoUrl for &str {}
impl IntoUrl for &String {}
impl IntoUrl for String {}
#[no_timeout] pub async fn get<T: IntoUrl>(url: T) -> Result<Response> {}
#[shared] #[pools] #[derive(Clone, Default)] pub struct Client;
impl Client {
    #[no_timeout] pub fn new() -> Client {}
    pub fn builder() -> ClientBuilder {}
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {}
    #[no_timeout] pub fn execute(&self, request: Request) -> impl Future<Output = Result<Response>> {}
}
pub struct ClientBuilder;
impl ClientBuilder {
    pub fn new() -> ClientBuilder {}
    // Without one of its `timeout`s a request waits as long as the server likes.
    #[no_timeout] pub fn build(self) -> Result<Client> {}
    pub fn user_agent<V>(self, value: V) -> ClientBuilder {}
    pub fn default_headers<H>(self, headers: H) -> ClientBuilder {}
    #[limits(time)] pub fn timeout(self, timeout: Duration) -> ClientBuilder {}
    #[limits(time)] pub fn read_timeout(self, timeout: Duration) -> ClientBuilder {}
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder {}
    pub fn redirect<P>(self, policy: P) -> ClientBuilder {}
    pub fn proxy<P>(self, proxy: P) -> ClientBuilder {}
    pub fn no_proxy(self) -> ClientBuilder {}
    pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder {}
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder {}
    pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder {}
    pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder {}
    pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder {}
    pub fn use_rustls_tls(self) -> ClientBuilder {}
    pub fn cookie_store(self, enable: bool) -> ClientBuilder {}
    pub fn brotli(self, enable: bool) -> ClientBuilder {}
    pub fn zstd(self, enable: bool) -> ClientBuilder {}
    pub fn deflate(self, enable: bool) -> ClientBuilder {}
    pub fn no_gzip(self) -> ClientBuilder {}
    pub fn no_brotli(self) -> ClientBuilder {}
    pub fn no_zstd(self) -> ClientBuilder {}
    pub fn no_deflate(self) -> ClientBuilder {}
    pub fn referer(self, enable: bool) -> ClientBuilder {}
    pub fn connection_verbose(self, verbose: bool) -> ClientBuilder {}
    pub fn http1_title_case_headers(self) -> ClientBuilder {}
    pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder {}
    pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder {}
    pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder {}
    pub fn http1_only(self) -> ClientBuilder {}
    pub fn http09_responses(self) -> ClientBuilder {}
    pub fn http2_prior_knowledge(self) -> ClientBuilder {}
    pub fn http3_prior_knowledge(self) -> ClientBuilder {}
    pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
    pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
    pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder {}
    pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
    pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder {}
    pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> ClientBuilder {}
    pub fn http2_keep_alive_timeout(self, timeout: Duration) -> ClientBuilder {}
    pub fn http2_keep_alive_while_idle(self, enabled: bool) -> ClientBuilder {}
    pub fn local_address<T>(self, addr: T) -> ClientBuilder {}
    pub fn interface(self, interface: &str) -> ClientBuilder {}
    pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder {}
    pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder {}
    pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder {}
    pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder {}
    pub fn tls_built_in_root_certs(self, tls_built_in_root_certs: bool) -> ClientBuilder {}
    pub fn tls_built_in_webpki_certs(self, enabled: bool) -> ClientBuilder {}
    pub fn tls_built_in_native_certs(self, enabled: bool) -> ClientBuilder {}
    pub fn identity(self, identity: Identity) -> ClientBuilder {}
    pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder {}
    pub fn tls_sni(self, tls_sni: bool) -> ClientBuilder {}
    pub fn use_native_tls(self) -> ClientBuilder {}
    pub fn tls_info(self, tls_info: bool) -> ClientBuilder {}
    pub fn https_only(self, enabled: bool) -> ClientBuilder {}
    pub fn trust_dns(self, enable: bool) -> ClientBuilder {}
    pub fn hickory_dns(self, enable: bool) -> ClientBuilder {}
    pub fn no_trust_dns(self) -> ClientBuilder {}
    pub fn no_hickory_dns(self) -> ClientBuilder {}
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder {}
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder {}
    pub fn dns_resolver2<R>(self, resolver: R) -> ClientBuilder {}
    pub fn tls_early_data(self, enabled: bool) -> ClientBuilder {}
    pub fn http3_max_idle_timeout(self, value: Duration) -> ClientBuilder {}
    pub fn http3_stream_receive_window(self, value: u64) -> ClientBuilder {}
    pub fn http3_conn_receive_window(self, value: u64) -> ClientBuilder {}
    pub fn http3_send_window(self, value: u64) -> ClientBuilder {}
    pub fn http3_congestion_bbr(self) -> ClientBuilder {}
    pub fn http3_max_field_section_size(self, value: u64) -> ClientBuilder {}
    pub fn http3_send_grease(self, enabled: bool) -> ClientBuilder {}
    pub fn connector_layer<L>(self, layer: L) -> ClientBuilder {}
    pub fn use_preconfigured_tls<T>(self, tls: T) -> ClientBuilder {}
    pub fn min_tls_version(self, version: tls::Version) -> ClientBuilder {}
    pub fn max_tls_version(self, version: tls::Version) -> ClientBuilder {}
    pub fn dns_resolver<R>(self, resolver: std::sync::Arc<R>) -> ClientBuilder {}
    pub fn cookie_provider<C>(self, cookie_store: std::sync::Arc<C>) -> ClientBuilder {}
    pub fn retry(self, policy: retry::Builder) -> ClientBuilder {}
    pub fn gzip(self, enable: bool) -> ClientBuilder {}
}
impl tower::Service<Request> for Client { type Response = Response; type Error = Error; type Future = std::pin::Pin<Box<dyn Future<Output = Result<Response>> + Send>>; }
pub struct Request;
impl Request {
    pub fn new(method: Method, url: Url) -> Request {}
    pub fn method(&self) -> &Method {}
    pub fn method_mut(&mut self) -> &mut Method {}
    pub fn url(&self) -> &Url {}
    pub fn url_mut(&mut self) -> &mut Url {}
    pub fn headers(&self) -> &HeaderMap<http::HeaderValue> {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap<http::HeaderValue> {}
    pub fn body(&self) -> Option<&Body> {}
    pub fn body_mut(&mut self) -> &mut Option<Body> {}
    pub fn timeout(&self) -> Option<&Duration> {}
    pub fn timeout_mut(&mut self) -> &mut Option<Duration> {}
    pub fn version(&self) -> Version {}
    pub fn version_mut(&mut self) -> &mut Version {}
    pub fn try_clone(&self) -> Option<Request> {}
}
impl<T: Into<Body>> TryFrom<http::Request<T>> for Request { type Error = Error; }
impl TryFrom<Request> for http::Request<Body> { type Error = Error; }
pub struct RequestBuilder;
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder {}
    pub fn multipart(self, multipart: multipart::Form) -> RequestBuilder {}
    pub fn version(self, version: Version) -> RequestBuilder {}
    pub fn build_split(self) -> (Client, Result<Request>) {}
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
    pub fn headers<H>(self, headers: H) -> RequestBuilder {}
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder {}
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder {}
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder {}
    #[limits(time)] pub fn timeout(self, timeout: Duration) -> RequestBuilder {}
    pub fn query<T>(self, query: &T) -> RequestBuilder {}
    pub fn form<T>(self, form: &T) -> RequestBuilder {}
    pub fn json<T>(self, json: &T) -> RequestBuilder {}
    pub fn build(self) -> Result<Request> {}
    #[no_timeout] pub fn send(self) -> impl Future<Output = Result<Response>> {}
    pub fn try_clone(&self) -> Option<RequestBuilder> {}
}
pub struct Response;
impl Response {
    pub fn status(&self) -> StatusCode {}
    pub fn version(&self) -> Version {}
    pub fn headers(&self) -> &HeaderMap<http::HeaderValue> {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap<http::HeaderValue> {}
    pub fn extensions(&self) -> &http::Extensions {}
    pub fn extensions_mut(&mut self) -> &mut http::Extensions {}
    pub fn cookies(&self) -> impl Iterator<Item = cookie::Cookie<'_>> {}
    pub async fn text_with_charset(self, default_encoding: &str) -> Result<String> {}
    #[no_timeout] pub async fn upgrade(self) -> Result<Upgraded> {}
    pub fn url(&self) -> &Url {}
    pub fn content_length(&self) -> Option<u64> {}
    pub fn remote_addr(&self) -> Option<SocketAddr> {}
    pub async fn text(self) -> Result<String> {}
    pub async fn json<T>(self) -> Result<T> {}
    pub async fn bytes(self) -> Result<Bytes> {}
    #[cancel(safe)] pub async fn chunk(&mut self) -> Result<Option<Bytes>> {}
    pub fn bytes_stream(self) -> impl Stream<Item = Result<Bytes>> {}
    pub fn error_for_status(self) -> Result<Response> {}
    pub fn error_for_status_ref(&self) -> Result<&Response> {}
}

impl<T: Into<Body>> From<http::Response<T>> for Response {}
impl From<Response> for Body {}
pub struct Upgraded;
impl tokio::io::AsyncRead for Upgraded {}
impl tokio::io::AsyncWrite for Upgraded {}
#[derive(Clone)] pub struct Proxy;
impl Proxy {
    pub fn http<U: IntoUrl>(proxy_scheme: U) -> Result<Proxy> {}
    pub fn https<U: IntoUrl>(proxy_scheme: U) -> Result<Proxy> {}
    pub fn all<U: IntoUrl>(proxy_scheme: U) -> Result<Proxy> {}
    pub fn custom<F>(fun: F) -> Proxy {}
    pub fn basic_auth(self, username: &str, password: &str) -> Proxy {}
    pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy {}
}
#[derive(Clone, Default)] pub struct NoProxy;
impl NoProxy { pub fn from_env() -> Option<NoProxy> {} pub fn from_string(no_proxy_list: &str) -> Option<NoProxy> {} }
pub mod tls {
    #[derive(Clone)] pub struct Certificate;
    impl Certificate {
        pub fn from_der(der: &[u8]) -> crate::Result<Certificate> {}
        pub fn from_pem(pem: &[u8]) -> crate::Result<Certificate> {}
        pub fn from_pem_bundle(pem_bundle: &[u8]) -> crate::Result<Vec<Certificate>> {}
    }
    #[derive(Clone)] pub struct Identity;
    impl Identity {
        pub fn from_pkcs12_der(der: &[u8], password: &str) -> crate::Result<Identity> {}
        pub fn from_pkcs8_pem(pem: &[u8], key: &[u8]) -> crate::Result<Identity> {}
        pub fn from_pem(buf: &[u8]) -> crate::Result<Identity> {}
    }
    #[derive(Clone, Copy)] pub struct Version;
    impl Version { pub const TLS_1_0: Version = Version; pub const TLS_1_1: Version = Version; pub const TLS_1_2: Version = Version; pub const TLS_1_3: Version = Version; }
    #[derive(Clone)] pub struct TlsInfo;
    impl TlsInfo { pub fn peer_certificate(&self) -> Option<&[u8]> {} }
}
pub mod redirect {
    pub struct Policy;
    impl Policy {
        pub fn limited(max: usize) -> Policy {}
        pub fn none() -> Policy {}
        pub fn custom<T: Fn(Attempt) -> Action>(policy: T) -> Policy {}
        pub fn redirect(&self, attempt: Attempt) -> Action {}
    }
    pub struct Attempt<'a>;
    impl Attempt<'_> {
        pub fn status(&self) -> crate::StatusCode {}
        pub fn url(&self) -> &crate::Url {}
        pub fn previous(&self) -> &[crate::Url] {}
        pub fn follow(self) -> Action {}
        pub fn stop(self) -> Action {}
        pub fn error<E>(self, error: E) -> Action {}
    }
    pub struct Action;
}
pub mod retry { pub struct Builder; pub fn never() -> Builder {} pub fn for_host<S>(host: S) -> Builder {} }
pub mod cookie {
    pub trait CookieStore {}
    pub struct Cookie<'a>;
    impl Cookie<'_> { pub fn name(&self) -> &str {} pub fn value(&self) -> &str {} pub fn http_only(&self) -> bool {} pub fn secure(&self) -> bool {} pub fn path(&self) -> Option<&str> {} pub fn domain(&self) -> Option<&str> {} }
    #[derive(Default)] pub struct Jar;
    impl Jar { pub fn add_cookie_str(&self, cookie: &str, url: &crate::Url) {} }
    impl CookieStore for Jar {}
}
pub mod dns {
    pub trait Resolve { fn resolve(&self, name: Name) -> Resolving; }
    pub struct Name;
    impl Name { pub fn as_str(&self) -> &str {} }
    pub type Addrs = Box<dyn Iterator<Item = std::net::SocketAddr> + Send>;
    pub type Resolving = std::pin::Pin<Box<dyn Future<Output = Result<Addrs, Box<dyn std::error::Error + Send + Sync>>> + Send>>;
}
pub mod multipart {
    use crate::{Body, HeaderMap, Result};
    use std::path::Path;
    #[derive(Default)] pub struct Form;
    impl Form {
        pub fn new() -> Form {}
        pub fn boundary(&self) -> &str {}
        pub fn text<T, U>(self, name: T, value: U) -> Form {}
        pub async fn file<T, U: AsRef<Path>>(self, name: T, path: U) -> std::io::Result<Form> {}
        pub fn part<T>(self, name: T, part: Part) -> Form {}
        pub fn percent_encode_noop(self) -> Form {}
    }
    pub struct Part;
    impl Part {
        pub fn text<T>(value: T) -> Part {}
        pub fn bytes<T>(value: T) -> Part {}
        pub fn stream<T: Into<Body>>(value: T) -> Part {}
        pub fn stream_with_length<T: Into<Body>>(value: T, length: u64) -> Part {}
        pub async fn file<T: AsRef<Path>>(path: T) -> std::io::Result<Part> {}
        pub fn mime_str(self, mime: &str) -> Result<Part> {}
        pub fn file_name<T>(self, filename: T) -> Part {}
        pub fn headers(self, headers: HeaderMap<http::HeaderValue>) -> Part {}
    }
}

pub mod blocking {
    use super::{Certificate, HeaderMap, Identity, IntoUrl, Method, Proxy, Result, StatusCode, Version};
    use bytes::Bytes;
    use std::net::SocketAddr;
    use std::time::Duration;
    use url::Url;
    #[blocks(net)] #[instead("reqwest::get({0}).await")] pub fn get<T: IntoUrl>(url: T) -> Result<Response> {}
    #[shared] #[pools] #[derive(Clone, Default)] pub struct Client;
    impl Client {
        #[blocks(net)] #[instead("reqwest::Client::new()")] pub fn new() -> Client {}
        pub fn builder() -> ClientBuilder {}
        pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
        pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {}
        #[blocks(net)] #[instead("reqwest::Client::execute(.., {0}).await")] pub fn execute(&self, request: Request) -> Result<Response> {}
    }
    pub struct ClientBuilder;
    impl ClientBuilder {
        pub fn new() -> ClientBuilder {}
        pub fn timeout<T>(self, timeout: T) -> ClientBuilder {}
        pub fn connect_timeout<T>(self, timeout: T) -> ClientBuilder {}
        pub fn user_agent<V>(self, value: V) -> ClientBuilder {}
        pub fn cookie_store(self, enable: bool) -> ClientBuilder {}
        pub fn gzip(self, enable: bool) -> ClientBuilder {}
        pub fn brotli(self, enable: bool) -> ClientBuilder {}
        pub fn zstd(self, enable: bool) -> ClientBuilder {}
        pub fn deflate(self, enable: bool) -> ClientBuilder {}
        pub fn no_gzip(self) -> ClientBuilder {}
        pub fn no_brotli(self) -> ClientBuilder {}
        pub fn no_zstd(self) -> ClientBuilder {}
        pub fn no_deflate(self) -> ClientBuilder {}
        pub fn referer(self, enable: bool) -> ClientBuilder {}
        pub fn proxy(self, proxy: Proxy) -> ClientBuilder {}
        pub fn no_proxy(self) -> ClientBuilder {}
        pub fn connection_verbose(self, verbose: bool) -> ClientBuilder {}
        pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder {}
        pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder {}
        pub fn http1_title_case_headers(self) -> ClientBuilder {}
        pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder {}
        pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder {}
        pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder {}
        pub fn http1_only(self) -> ClientBuilder {}
        pub fn http09_responses(self) -> ClientBuilder {}
        pub fn http2_prior_knowledge(self) -> ClientBuilder {}
        pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
        pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
        pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder {}
        pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder {}
        pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder {}
        pub fn http3_prior_knowledge(self) -> ClientBuilder {}
        pub fn http3_max_idle_timeout(self, value: Duration) -> ClientBuilder {}
        pub fn http3_stream_receive_window(self, value: u64) -> ClientBuilder {}
        pub fn http3_conn_receive_window(self, value: u64) -> ClientBuilder {}
        pub fn http3_send_window(self, value: u64) -> ClientBuilder {}
        pub fn http3_congestion_bbr(self) -> ClientBuilder {}
        pub fn http3_max_field_section_size(self, value: u64) -> ClientBuilder {}
        pub fn http3_send_grease(self, enabled: bool) -> ClientBuilder {}
        pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder {}
        pub fn local_address<T>(self, addr: T) -> ClientBuilder {}
        pub fn interface(self, interface: &str) -> ClientBuilder {}
        pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder {}
        pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder {}
        pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder {}
        pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder {}
        pub fn add_root_certificate(self, cert: Certificate) -> ClientBuilder {}
        pub fn tls_built_in_root_certs(self, tls_built_in_root_certs: bool) -> ClientBuilder {}
        pub fn tls_built_in_webpki_certs(self, enabled: bool) -> ClientBuilder {}
        pub fn tls_built_in_native_certs(self, enabled: bool) -> ClientBuilder {}
        pub fn identity(self, identity: Identity) -> ClientBuilder {}
        pub fn danger_accept_invalid_hostnames(self, accept_invalid_hostname: bool) -> ClientBuilder {}
        pub fn danger_accept_invalid_certs(self, accept_invalid_certs: bool) -> ClientBuilder {}
        pub fn tls_sni(self, tls_sni: bool) -> ClientBuilder {}
        pub fn use_native_tls(self) -> ClientBuilder {}
        pub fn use_rustls_tls(self) -> ClientBuilder {}
        pub fn tls_info(self, tls_info: bool) -> ClientBuilder {}
        pub fn trust_dns(self, enable: bool) -> ClientBuilder {}
        pub fn hickory_dns(self, enable: bool) -> ClientBuilder {}
        pub fn no_trust_dns(self) -> ClientBuilder {}
        pub fn no_hickory_dns(self) -> ClientBuilder {}
        pub fn https_only(self, enabled: bool) -> ClientBuilder {}
        pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder {}
        pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder {}
        pub fn connector_layer<L>(self, layer: L) -> ClientBuilder {}
        pub fn default_headers(self, headers: HeaderMap<http::HeaderValue>) -> ClientBuilder {}
        pub fn redirect(self, policy: crate::redirect::Policy) -> ClientBuilder {}
        #[blocks(net)] #[instead("reqwest::ClientBuilder::build(..)")] pub fn build(self) -> Result<Client> {}
    }
    pub struct Request;
    impl Request {
        pub fn new(method: Method, url: Url) -> Request {}
        pub fn method(&self) -> &Method {}
        pub fn url(&self) -> &Url {}
        pub fn url_mut(&mut self) -> &mut Url {}
        pub fn headers(&self) -> &HeaderMap<http::HeaderValue> {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap<http::HeaderValue> {}
        pub fn body(&self) -> Option<&Body> {}
        pub fn body_mut(&mut self) -> &mut Option<Body> {}
        pub fn try_clone(&self) -> Option<Request> {}
    }
    pub struct Body;
    impl Body { pub fn new<R: std::io::Read>(reader: R) -> Body {} pub fn sized<R: std::io::Read>(reader: R, len: u64) -> Body {} pub fn as_bytes(&self) -> Option<&[u8]> {} }
    impl From<Vec<u8>> for Body {}
    impl From<String> for Body {}
    impl From<&'static str> for Body {}
    impl From<std::fs::File> for Body {}
    pub struct RequestBuilder;
    impl RequestBuilder {
        pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
        pub fn headers<H>(self, headers: H) -> RequestBuilder {}
        pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder {}
        pub fn bearer_auth<T>(self, token: T) -> RequestBuilder {}
        pub fn body<T>(self, body: T) -> RequestBuilder {}
        pub fn timeout(self, timeout: Duration) -> RequestBuilder {}
        pub fn query<T>(self, query: &T) -> RequestBuilder {}
        pub fn form<T>(self, form: &T) -> RequestBuilder {}
        pub fn json<T>(self, json: &T) -> RequestBuilder {}
        pub fn multipart(self, multipart: multipart::Form) -> RequestBuilder {}
        pub fn version(self, version: Version) -> RequestBuilder {}
        pub fn build(self) -> Result<Request> {}
        pub fn try_clone(&self) -> Option<RequestBuilder> {}
        #[blocks(net)] #[instead("reqwest::RequestBuilder::send(..).await")] pub fn send(self) -> Result<Response> {}
    }
    pub struct Response;
    impl Response {
        pub fn status(&self) -> StatusCode {}
        pub fn content_length(&self) -> Option<u64> {}
        pub fn version(&self) -> Version {}
        pub fn headers(&self) -> &HeaderMap<http::HeaderValue> {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap<http::HeaderValue> {}
        pub fn url(&self) -> &Url {}
        pub fn remote_addr(&self) -> Option<SocketAddr> {}
        pub fn error_for_status_ref(&self) -> Result<&Response> {}
        #[blocks(net)] #[instead("reqwest::Response::text_with_charset(.., {0}).await")] pub fn text_with_charset(self, default_encoding: &str) -> Result<String> {}
        #[blocks(net)] #[instead("reqwest::Response::text(..).await")] pub fn text(self) -> Result<String> {}
        #[blocks(net)] #[instead("reqwest::Response::json(..).await")] pub fn json<T>(self) -> Result<T> {}
        #[blocks(net)] #[instead("reqwest::Response::bytes(..).await")] pub fn bytes(self) -> Result<Bytes> {}
        #[blocks(net)] #[instead("reqwest::Response::bytes_stream(..)")] pub fn copy_to<W>(&mut self, w: &mut W) -> Result<u64> {}
        pub fn error_for_status(self) -> Result<Response> {}
    }
    impl std::io::Read for Response { #[blocks(net)] fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {} }
    pub mod multipart {
        use std::path::Path;
        #[derive(Default)] pub struct Form;
        impl Form {
            pub fn new() -> Form {}
            pub fn text<T, U>(self, name: T, value: U) -> Form {}
            // It opens the file.
            #[blocks(fs)] #[instead("reqwest::multipart::Form::file(.., {0}, {1}).await")] pub fn file<T, U: AsRef<Path>>(self, name: T, path: U) -> std::io::Result<Form> {}
            pub fn part<T>(self, name: T, part: Part) -> Form {}
        }
        pub struct Part;
        impl Part {
            pub fn text<T>(value: T) -> Part {}
            pub fn bytes<T>(value: T) -> Part {}
            pub fn reader<T: std::io::Read>(value: T) -> Part {}
            #[blocks(fs)] #[instead("reqwest::multipart::Part::file({0}).await")] pub fn file<T: AsRef<Path>>(path: T) -> std::io::Result<Part> {}
            pub fn mime_str(self, mime: &str) -> crate::Result<Part> {}
            pub fn file_name<T>(self, filename: T) -> Part {}
        }
    }
}
