//! Model of httpmock 0.7 and 0.8 (checked against 0.8.3): servers that give prepared answers in tests. What is not async waits for the server's thread, on the same machine as a rule, so it counts as quick.

use http::{HeaderMap, HeaderValue, Uri};
use serde_json::Value;
use std::collections::HashMap;
use std::net::SocketAddr;
use std::time::Duration;

pub mod prelude { pub use crate::{HttpMockRequest, HttpMockResponse, Method, Method::{DELETE, GET, OPTIONS, PATCH, POST, PUT}, MockServer, Regex}; }
#[derive(Clone, Copy)] pub enum Method { GET, HEAD, POST, PUT, DELETE, CONNECT, OPTIONS, TRACE, PATCH }
pub struct Regex;

pub struct MockServer;
impl MockServer {
    pub fn start() -> MockServer {}
    pub async fn start_async() -> MockServer {}
    pub fn connect(address: &str) -> MockServer {}
    pub async fn connect_async(address: &str) -> MockServer {}
    pub fn connect_from_env() -> MockServer {}
    pub async fn connect_from_env_async() -> MockServer {}
    pub fn host(&self) -> String {}
    pub fn port(&self) -> u16 {}
    pub fn address(&self) -> &SocketAddr {}
    pub fn url<S: Into<String>>(&self, path: S) -> String {}
    pub fn base_url(&self) -> String {}
    #[runs_inline(config_fn)] pub fn mock<F: FnOnce(When, Then)>(&self, config_fn: F) -> Mock<'_> {}
    #[runs_inline(spec_fn)] pub async fn mock_async<'a, SpecFn: FnOnce(When, Then)>(&'a self, spec_fn: SpecFn) -> Mock<'a> {}
    pub fn reset(&self) {}
    pub async fn reset_async(&self) {}
}
pub struct Mock<'a> { pub id: usize }
impl<'a> Mock<'a> {
    pub fn assert(&self) {}
    pub async fn assert_async(&self) {}
    pub fn assert_hits(&self, hits: usize) {}
    pub async fn assert_hits_async(&self, hits: usize) {}
    pub fn assert_calls(&self, count: usize) {}
    pub async fn assert_calls_async(&self, hits: usize) {}
    pub fn hits(&self) -> usize {}
    pub async fn hits_async(&self) -> usize {}
    pub fn calls(&self) -> usize {}
    pub async fn calls_async(&self) -> usize {}
    pub fn delete(&mut self) {}
    pub async fn delete_async(&self) {}
    pub fn server_address(&self) -> &SocketAddr {}
}
#[derive(Clone)] pub struct HttpMockRequest;
impl HttpMockRequest {
    pub fn uri(&self) -> Uri {}
    pub fn uri_str(&self) -> &str {}
    pub fn host(&self) -> Option<String> {}
    pub fn port(&self) -> u16 {}
    pub fn method(&self) -> http::Method {}
    pub fn method_str(&self) -> &str {}
    pub fn headers(&self) -> HeaderMap<HeaderValue> {}
    pub fn headers_vec(&self) -> &Vec<(String, String)> {}
    pub fn query_params(&self) -> Vec<(String, String)> {}
    pub fn query_params_map(&self) -> HashMap<String, String> {}
    pub fn body_string(&self) -> String {}
    pub fn body_ref(&self) -> &[u8] {}
    pub fn body_vec(&self) -> Vec<u8> {}
}
#[derive(Clone)] pub struct HttpMockResponse { pub status: Option<u16>, pub headers: Option<Vec<(String, String)>> }
pub struct When;
impl When {
    pub fn any_request(self) -> When {}
    pub fn scheme<TryIntoString: TryInto<String>>(self, scheme: TryIntoString) -> When {}
    pub fn scheme_not<TryIntoString: TryInto<String>>(self, scheme: TryIntoString) -> When {}
    pub fn method<TryIntoMethod: TryInto<Method>>(self, method: TryIntoMethod) -> When {}
    pub fn method_not<IntoMethod: Into<Method>>(self, method: IntoMethod) -> When {}
    pub fn host<IntoString: Into<String>>(self, host: IntoString) -> When {}
    pub fn host_not<IntoString: Into<String>>(self, host: IntoString) -> When {}
    pub fn host_includes<IntoString: Into<String>>(self, host: IntoString) -> When {}
    pub fn host_excludes<IntoString: Into<String>>(self, host: IntoString) -> When {}
    pub fn host_prefix<IntoString: Into<String>>(self, host: IntoString) -> When {}
    pub fn host_suffix<IntoString: Into<String>>(self, host: IntoString) -> When {}
    pub fn host_prefix_not<IntoString: Into<String>>(self, prefix: IntoString) -> When {}
    pub fn host_suffix_not<IntoString: Into<String>>(self, host: IntoString) -> When {}
    pub fn host_matches<IntoRegex: Into<Regex>>(self, regex: IntoRegex) -> When {}
    pub fn port<U16: TryInto<u16>>(self, port: U16) -> When {}
    pub fn port_not<U16: TryInto<u16>>(self, port: U16) -> When {}
    pub fn path<TryIntoString: TryInto<String>>(self, path: TryIntoString) -> When {}
    pub fn path_not<TryIntoString: TryInto<String>>(self, path: TryIntoString) -> When {}
    pub fn path_includes<TryIntoString: TryInto<String>>(self, substring: TryIntoString) -> When {}
    pub fn path_excludes<TryIntoString: TryInto<String>>(self, substring: TryIntoString) -> When {}
    pub fn path_prefix<TryIntoString: TryInto<String>>(self, prefix: TryIntoString) -> When {}
    pub fn path_suffix<TryIntoString: TryInto<String>>(self, suffix: TryIntoString) -> When {}
    pub fn path_prefix_not<TryIntoString: TryInto<String>>(self, prefix: TryIntoString) -> When {}
    pub fn path_suffix_not<TryIntoString: TryInto<String>>(self, suffix: TryIntoString) -> When {}
    pub fn path_matches<TryIntoRegex: TryInto<Regex>>(self, regex: TryIntoRegex) -> When {}
    pub fn query_param<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, value: ValueString) -> When {}
    pub fn query_param_not<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, value: ValueString) -> When {}
    pub fn query_param_exists<IntoString: Into<String>>(self, name: IntoString) -> When {}
    pub fn query_param_missing<IntoString: Into<String>>(self, name: IntoString) -> When {}
    pub fn query_param_includes<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, substring: ValueString) -> When {}
    pub fn query_param_excludes<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, substring: ValueString) -> When {}
    pub fn query_param_prefix<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, prefix: ValueString) -> When {}
    pub fn query_param_suffix<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, suffix: ValueString) -> When {}
    pub fn query_param_prefix_not<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, prefix: ValueString) -> When {}
    pub fn query_param_suffix_not<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, suffix: ValueString) -> When {}
    pub fn query_param_matches<KeyRegex: Into<Regex>, ValueRegex: Into<Regex>>(self, key_regex: KeyRegex, value_regex: ValueRegex) -> When {}
    pub fn query_param_count<KeyRegex: Into<Regex>, ValueRegex: Into<Regex>>(self, key_regex: KeyRegex, value_regex: ValueRegex, expected_count: usize) -> When {}
    pub fn header<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, value: ValueString) -> When {}
    pub fn header_not<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, value: ValueString) -> When {}
    pub fn header_exists<IntoString: Into<String>>(self, name: IntoString) -> When {}
    pub fn header_missing<IntoString: Into<String>>(self, name: IntoString) -> When {}
    pub fn header_includes<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, substring: ValueString) -> When {}
    pub fn header_excludes<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, substring: ValueString) -> When {}
    pub fn header_prefix<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, prefix: ValueString) -> When {}
    pub fn header_suffix<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, suffix: ValueString) -> When {}
    pub fn header_prefix_not<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, prefix: ValueString) -> When {}
    pub fn header_suffix_not<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, suffix: ValueString) -> When {}
    pub fn header_matches<KeyString: Into<Regex>, ValueString: Into<Regex>>(self, key_regex: KeyString, value_regex: ValueString) -> When {}
    pub fn header_count<KeyRegex: TryInto<Regex>, ValueRegex: TryInto<Regex>, IntoUsize: TryInto<usize>>(self, key_pattern: KeyRegex, value_pattern: ValueRegex, count: IntoUsize) -> When {}
    pub fn cookie<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, value: ValueString) -> When {}
    pub fn cookie_not<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, value: ValueString) -> When {}
    pub fn cookie_exists<IntoString: Into<String>>(self, name: IntoString) -> When {}
    pub fn cookie_missing<IntoString: Into<String>>(self, name: IntoString) -> When {}
    pub fn cookie_includes<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, value_substring: ValueString) -> When {}
    pub fn cookie_excludes<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, value_substring: ValueString) -> When {}
    pub fn cookie_prefix<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, value_prefix: ValueString) -> When {}
    pub fn cookie_suffix<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, value_suffix: ValueString) -> When {}
    pub fn cookie_prefix_not<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, value_prefix: ValueString) -> When {}
    pub fn cookie_suffix_not<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, value_suffix: ValueString) -> When {}
    pub fn cookie_matches<KeyRegex: Into<Regex>, ValueRegex: Into<Regex>>(self, key_regex: KeyRegex, value_regex: ValueRegex) -> When {}
    pub fn cookie_count<KeyRegex: Into<Regex>, ValueRegex: Into<Regex>>(self, key_regex: KeyRegex, value_regex: ValueRegex, count: usize) -> When {}
    pub fn body<IntoString: Into<String>>(self, body: IntoString) -> When {}
    pub fn body_not<IntoString: Into<String>>(self, body: IntoString) -> When {}
    pub fn body_includes<IntoString: Into<String>>(self, substring: IntoString) -> When {}
    pub fn body_excludes<IntoString: Into<String>>(self, substring: IntoString) -> When {}
    pub fn body_prefix<IntoString: Into<String>>(self, prefix: IntoString) -> When {}
    pub fn body_suffix<IntoString: Into<String>>(self, suffix: IntoString) -> When {}
    pub fn body_prefix_not<IntoString: Into<String>>(self, prefix: IntoString) -> When {}
    pub fn body_suffix_not<IntoString: Into<String>>(self, suffix: IntoString) -> When {}
    pub fn body_matches<IntoRegex: Into<Regex>>(self, pattern: IntoRegex) -> When {}
    pub fn json_body<JsonValue: Into<Value>>(self, json_value: JsonValue) -> When {}
    pub fn json_body_obj<T>(self, body: &T) -> When {}
    pub fn json_body_includes<IntoString: Into<String>>(self, partial: IntoString) -> When {}
    pub fn json_body_excludes<IntoString: Into<String>>(self, partial: IntoString) -> When {}
    pub fn form_urlencoded_tuple<KeyString: Into<String>, ValueString: Into<String>>(self, key: KeyString, value: ValueString) -> When {}
    pub fn form_urlencoded_tuple_not<KeyString: Into<String>, ValueString: Into<String>>(self, key: KeyString, value: ValueString) -> When {}
    pub fn form_urlencoded_tuple_exists<IntoString: Into<String>>(self, key: IntoString) -> When {}
    pub fn form_urlencoded_tuple_missing<IntoString: Into<String>>(self, key: IntoString) -> When {}
    pub fn form_urlencoded_tuple_includes<KeyString: Into<String>, ValueString: Into<String>>(self, key: KeyString, substring: ValueString) -> When {}
    pub fn form_urlencoded_tuple_excludes<KeyString: Into<String>, ValueString: Into<String>>(self, key: KeyString, substring: ValueString) -> When {}
    pub fn form_urlencoded_tuple_prefix<KeyString: Into<String>, ValueString: Into<String>>(self, key: KeyString, prefix: ValueString) -> When {}
    pub fn form_urlencoded_tuple_prefix_not<KeyString: Into<String>, ValueString: Into<String>>(self, key: KeyString, prefix: ValueString) -> When {}
    pub fn form_urlencoded_tuple_suffix<KeyString: Into<String>, ValueString: Into<String>>(self, key: KeyString, suffix: ValueString) -> When {}
    pub fn form_urlencoded_tuple_suffix_not<KeyString: Into<String>, ValueString: Into<String>>(self, key: KeyString, suffix: ValueString) -> When {}
    pub fn form_urlencoded_tuple_matches<KeyRegex: Into<Regex>, ValueRegex: Into<Regex>>(self, key_regex: KeyRegex, value_regex: ValueRegex) -> When {}
    pub fn form_urlencoded_tuple_count<KeyRegex: Into<Regex>, ValueRegex: Into<Regex>>(self, key_regex: KeyRegex, value_regex: ValueRegex, count: usize) -> When {}
    pub fn matches(self, matcher: impl Fn(&HttpMockRequest) -> bool + Sync + Send + 'static) -> When {}
    pub fn is_true(self, matcher: impl Fn(&HttpMockRequest) -> bool + Sync + Send + 'static) -> When {}
    pub fn is_false(self, matcher: impl Fn(&HttpMockRequest) -> bool + Sync + Send + 'static) -> When {}
    pub fn and(self, func: impl FnOnce(When) -> When) -> When {}
}
pub struct Then;
impl Then {
    pub fn status<U16: TryInto<u16>>(self, status: U16) -> Then {}
    pub fn body<SliceRef: AsRef<[u8]>>(self, body: SliceRef) -> Then {}
    pub fn body_from_file<IntoString: Into<String>>(self, resource_file_path: IntoString) -> Then {}
    pub fn json_body<V: Into<Value>>(self, body: V) -> Then {}
    pub fn json_body_obj<T>(self, body: &T) -> Then {}
    pub fn header<KeyString: Into<String>, ValueString: Into<String>>(self, name: KeyString, value: ValueString) -> Then {}
    pub fn delay<D: Into<Duration>>(self, duration: D) -> Then {}
    pub fn and(self, func: impl FnOnce(Then) -> Then) -> Then {}
    pub fn respond_with<F>(self, f: F) -> Then {}
}
