//! Model of ureq 2 and 3 (checked against 2.12.1 and 3.5.1): a client without a runtime, so each request is waited for.

use std::time::Duration;

pub enum Error { StatusCode(u16), Status(u16, Response), Transport(Transport), Io(std::io::Error), Timeout(Duration), HostNotFound, ConnectionFailed }
pub struct Transport;
pub fn agent() -> Agent {}
pub fn builder() -> AgentBuilder {}
pub fn get(path: &str) -> Request {}
pub fn post(path: &str) -> Request {}
pub fn put(path: &str) -> Request {}
pub fn patch(path: &str) -> Request {}
pub fn delete(path: &str) -> Request {}
pub fn head(path: &str) -> Request {}
pub fn request(method: &str, path: &str) -> Request {}
#[shared] #[derive(Clone)] pub struct Agent;
impl Agent {
    pub fn new() -> Agent {}
    pub fn new_with_defaults() -> Agent {}
    pub fn get(&self, path: &str) -> Request {}
    pub fn post(&self, path: &str) -> Request {}
    pub fn put(&self, path: &str) -> Request {}
    pub fn patch(&self, path: &str) -> Request {}
    pub fn delete(&self, path: &str) -> Request {}
    pub fn head(&self, path: &str) -> Request {}
    pub fn request(&self, method: &str, path: &str) -> Request {}
}
pub struct AgentBuilder;
impl AgentBuilder {
    pub fn new() -> AgentBuilder {}
    pub fn timeout(self, timeout: Duration) -> AgentBuilder {}
    pub fn timeout_connect(self, timeout: Duration) -> AgentBuilder {}
    pub fn timeout_read(self, timeout: Duration) -> AgentBuilder {}
    pub fn user_agent(self, user_agent: &str) -> AgentBuilder {}
    pub fn redirects(self, n: u32) -> AgentBuilder {}
    pub fn build(self) -> Agent {}
}
#[derive(Clone)] pub struct Request;
pub type RequestBuilder<B> = Request;
impl Request {
    pub fn set(self, header: &str, value: &str) -> Request {}
    pub fn header<K, V>(self, key: K, value: V) -> Request {}
    pub fn query(self, param: &str, value: &str) -> Request {}
    pub fn timeout(self, timeout: Duration) -> Request {}
    #[blocks(net)] pub fn call(self) -> Result<Response, Error> {}
    #[blocks(net)] pub fn send<T>(self, data: T) -> Result<Response, Error> {}
    #[blocks(net)] pub fn send_bytes(self, data: &[u8]) -> Result<Response, Error> {}
    #[blocks(net)] pub fn send_string(self, data: &str) -> Result<Response, Error> {}
    #[blocks(net)] pub fn send_json<T>(self, data: T) -> Result<Response, Error> {}
    #[blocks(net)] pub fn send_form<T>(self, data: T) -> Result<Response, Error> {}
    #[blocks(net)] pub fn send_empty(self) -> Result<Response, Error> {}
}
pub struct Response;
impl Response {
    pub fn status(&self) -> u16 {}
    pub fn status_text(&self) -> &str {}
    pub fn header(&self, name: &str) -> Option<&str> {}
    #[blocks(net)] pub fn into_string(self) -> std::io::Result<String> {}
    #[blocks(net)] pub fn into_json<T>(self) -> std::io::Result<T> {}
    pub fn into_reader(self) -> Box<dyn std::io::Read + Send + Sync> {}
    pub fn body_mut(&mut self) -> &mut Body {}
    pub fn into_body(self) -> Body {}
}
pub struct Body;
impl Body {
    #[blocks(net)] pub fn read_to_string(&mut self) -> Result<String, Error> {}
    #[blocks(net)] pub fn read_to_vec(&mut self) -> Result<Vec<u8>, Error> {}
    #[blocks(net)] pub fn read_json<T>(&mut self) -> Result<T, Error> {}
}
