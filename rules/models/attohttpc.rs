//! Model of attohttpc 0.24 to 0.30 (checked against 0.30.1): a client without a runtime, so each request is waited for.

use std::time::Duration;

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub fn get<U>(base_url: U) -> RequestBuilder {}
pub fn post<U>(base_url: U) -> RequestBuilder {}
pub fn put<U>(base_url: U) -> RequestBuilder {}
pub fn delete<U>(base_url: U) -> RequestBuilder {}
pub fn head<U>(base_url: U) -> RequestBuilder {}
pub fn patch<U>(base_url: U) -> RequestBuilder {}
pub struct RequestBuilder;
impl RequestBuilder {
    pub fn header<H, V>(self, header: H, value: V) -> RequestBuilder {}
    pub fn param<K, V>(self, key: K, value: V) -> RequestBuilder {}
    pub fn bearer_auth(self, token: impl Into<String>) -> RequestBuilder {}
    pub fn text<B>(self, body: B) -> RequestBuilder {}
    pub fn bytes<B>(self, body: B) -> RequestBuilder {}
    pub fn json<T>(self, value: &T) -> Result<RequestBuilder> {}
    pub fn timeout(self, duration: Duration) -> RequestBuilder {}
    pub fn connect_timeout(self, duration: Duration) -> RequestBuilder {}
    pub fn read_timeout(self, duration: Duration) -> RequestBuilder {}
    #[blocks(net)] pub fn send(self) -> Result<Response> {}
}
pub struct Response;
impl Response {
    pub fn is_success(&self) -> bool {}
    pub fn error_for_status(self) -> Result<Response> {}
    #[blocks(net)] pub fn write_to<W>(self, writer: W) -> Result<u64> {}
    #[blocks(net)] pub fn bytes(self) -> Result<Vec<u8>> {}
    #[blocks(net)] pub fn text(self) -> Result<String> {}
    #[blocks(net)] pub fn json<T>(self) -> Result<T> {}
}
pub struct Session;
impl Session { pub fn new() -> Session {} pub fn get<U>(&self, base_url: U) -> RequestBuilder {} pub fn post<U>(&self, base_url: U) -> RequestBuilder {} }
