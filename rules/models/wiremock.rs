//! Model of wiremock 0.5 and 0.6 (checked against 0.6.5).

use http::{HeaderMap, Method};
use std::net::SocketAddr;
use std::time::Duration;
use url::Url;
use serde_json::Value;

pub struct MockServer;
impl MockServer {
    pub async fn start() -> MockServer {}
    pub fn builder() -> MockServerBuilder {}
    // The list of mocks is behind an async lock.
    pub async fn register(&self, mock: Mock) {}
    pub async fn register_as_scoped(&self, mock: Mock) -> MockGuard {}
    pub async fn reset(&self) {}
    pub async fn verify(&self) {}
    pub fn uri(&self) -> String {}
    pub fn address(&self) -> &SocketAddr {}
    pub async fn received_requests(&self) -> Option<Vec<Request>> {}
}
pub struct MockServerBuilder;
impl MockServerBuilder {
    pub fn listener(self, listener: std::net::TcpListener) -> MockServerBuilder {}
    pub fn disable_request_recording(self) -> MockServerBuilder {}
    pub fn body_print_limit(self, limit: usize) -> MockServerBuilder {}
    pub async fn start(self) -> MockServer {}
}
#[must_hold("the mock is taken down")] pub struct MockGuard;
impl MockGuard {
    pub async fn received_requests(&self) -> Vec<Request> {}
    pub async fn wait_until_satisfied(&self) {}
}
pub struct Mock;
impl Mock {
    pub fn given<M: Match>(matcher: M) -> MockBuilder {}
    pub fn up_to_n_times(self, n: u64) -> Mock {}
    pub fn with_priority(self, p: u8) -> Mock {}
    pub fn expect<T: Into<Times>>(self, r: T) -> Mock {}
    pub fn named<T>(self, mock_name: T) -> Mock {}
    pub async fn mount(self, server: &MockServer) {}
    pub async fn mount_as_scoped(self, server: &MockServer) -> MockGuard {}
}
pub struct MockBuilder;
impl MockBuilder {
    pub fn and<M: Match>(self, matcher: M) -> MockBuilder {}
    pub fn respond_with<R: Respond>(self, responder: R) -> Mock {}
    pub fn respond_with_err<F: Fn(&Request) -> E, E>(self, err: F) -> Mock {}
}
#[derive(Clone)] pub struct ResponseTemplate;
impl ResponseTemplate {
    pub fn new<S>(s: S) -> ResponseTemplate {}
    pub fn append_header<K, V>(self, key: K, value: V) -> ResponseTemplate {}
    pub fn insert_header<K, V>(self, key: K, value: V) -> ResponseTemplate {}
    pub fn append_headers<K, V, I>(self, headers: I) -> ResponseTemplate {}
    pub fn set_body_bytes<B>(self, body: B) -> ResponseTemplate {}
    pub fn set_body_json<B>(self, body: B) -> ResponseTemplate {}
    pub fn set_body_string<T>(self, body: T) -> ResponseTemplate {}
    pub fn set_body_raw<B>(self, body: B, mime: &str) -> ResponseTemplate {}
    pub fn set_delay(self, delay: Duration) -> ResponseTemplate {}
}
#[derive(Clone)] pub struct Request { pub url: Url, pub method: Method, pub headers: HeaderMap<http::HeaderValue>, pub body: Vec<u8> }
impl Request { pub fn body_json<T>(&self) -> Result<T, serde_json::Error> {} }
#[derive(Clone)] pub struct Times;
impl From<u64> for Times {}
pub trait Match { fn matches(&self, request: &Request) -> bool; }
impl<F: Fn(&Request) -> bool> Match for F {}
pub trait Respond { fn respond(&self, request: &Request) -> ResponseTemplate; }
impl Respond for ResponseTemplate {}
impl<F: Fn(&Request) -> ResponseTemplate> Respond for F {}
pub mod matchers {
    use super::Match;
    pub struct Matcher;
    impl Match for Matcher {}
    pub fn any() -> Matcher {}
    pub fn method<T>(method: T) -> Matcher {}
    pub fn path<T>(path: T) -> Matcher {}
    pub fn path_regex<T>(path: T) -> Matcher {}
    pub fn header<K, V>(key: K, value: V) -> Matcher {}
    pub fn headers<K, V>(key: K, values: Vec<V>) -> Matcher {}
    pub fn header_exists<K>(key: K) -> Matcher {}
    pub fn header_regex<K>(key: K, value: &str) -> Matcher {}
    pub fn body_json<B>(body: B) -> Matcher {}
    pub fn body_json_string(body: impl AsRef<str>) -> Matcher {}
    pub fn body_json_schema<T>(request: &super::Request) -> bool {}
    pub fn body_partial_json<B>(body: B) -> Matcher {}
    pub fn body_partial_json_string(body: impl AsRef<str>) -> Matcher {}
    pub fn body_string<T>(body: T) -> Matcher {}
    pub fn body_string_contains<T>(body: T) -> Matcher {}
    pub fn query_param<K, V>(key: K, value: V) -> Matcher {}
    pub fn query_param_contains<K, V>(key: K, value: V) -> Matcher {}
    pub fn query_param_is_missing<K>(key: K) -> Matcher {}
    pub fn basic_auth<U, P>(username: U, password: P) -> Matcher {}
    pub fn bearer_token<T>(token: T) -> Matcher {}
}
