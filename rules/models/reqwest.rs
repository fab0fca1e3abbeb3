//! Model of reqwest 0.11 and 0.12 (checked against 0.12.28). The `blocking` module panics when it is used inside a runtime.

use bytes::Bytes;
use futures::stream::Stream;
use std::net::SocketAddr;
use std::time::Duration;
use url::Url;

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
}
#[derive(Clone, Copy)] pub struct StatusCode;
impl StatusCode {
    pub fn as_u16(&self) -> u16 {}
    pub fn is_success(&self) -> bool {}
    pub fn is_client_error(&self) -> bool {}
    pub fn is_server_error(&self) -> bool {}
    pub fn is_redirection(&self) -> bool {}
}
#[derive(Clone)] pub struct Method;
pub struct Body;
pub trait IntoUrl {}
#[no_timeout] pub async fn get<T: IntoUrl>(url: T) -> Result<Response> {}
#[shared] #[derive(Clone, Default)] pub struct Client;
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
    pub fn timeout(self, timeout: Duration) -> ClientBuilder {}
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder {}
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
    pub fn gzip(self, enable: bool) -> ClientBuilder {}
}
pub struct Request;
pub struct RequestBuilder;
impl RequestBuilder {
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
    pub fn headers<H>(self, headers: H) -> RequestBuilder {}
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder {}
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder {}
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder {}
    pub fn timeout(self, timeout: Duration) -> RequestBuilder {}
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

pub mod blocking {
    use super::{IntoUrl, Method, Result, StatusCode};
    use bytes::Bytes;
    use std::time::Duration;
    #[blocks(net)] #[instead("reqwest::get({0}).await")] pub fn get<T: IntoUrl>(url: T) -> Result<Response> {}
    #[shared] #[derive(Clone, Default)] pub struct Client;
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
        #[blocks(net)] #[instead("reqwest::ClientBuilder::build(..)")] pub fn build(self) -> Result<Client> {}
    }
    pub struct Request;
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
        #[blocks(net)] #[instead("reqwest::RequestBuilder::send(..).await")] pub fn send(self) -> Result<Response> {}
    }
    pub struct Response;
    impl Response {
        pub fn status(&self) -> StatusCode {}
        pub fn content_length(&self) -> Option<u64> {}
        #[blocks(net)] #[instead("reqwest::Response::text(..).await")] pub fn text(self) -> Result<String> {}
        #[blocks(net)] #[instead("reqwest::Response::json(..).await")] pub fn json<T>(self) -> Result<T> {}
        #[blocks(net)] #[instead("reqwest::Response::bytes(..).await")] pub fn bytes(self) -> Result<Bytes> {}
        #[blocks(net)] #[instead("reqwest::Response::bytes_stream(..)")] pub fn copy_to<W>(&mut self, w: &mut W) -> Result<u64> {}
        pub fn error_for_status(self) -> Result<Response> {}
    }
    impl std::io::Read for Response { #[blocks(net)] fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {} }
}
