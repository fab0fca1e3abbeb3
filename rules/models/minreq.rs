//! Model of minreq 2 (checked against 2.14.1): a client without a runtime, so each request is waited for.

pub enum Error { IoError(std::io::Error), AddressNotFound, Other(&str) }
pub fn get<T>(url: T) -> Request {}
pub fn post<T>(url: T) -> Request {}
pub fn put<T>(url: T) -> Request {}
pub fn delete<T>(url: T) -> Request {}
pub fn head<T>(url: T) -> Request {}
pub fn patch<T>(url: T) -> Request {}
#[derive(Clone)] pub struct Request;
impl Request {
    pub fn with_header<T, U>(self, key: T, value: U) -> Request {}
    pub fn with_body<T>(self, body: T) -> Request {}
    pub fn with_param<T, U>(self, key: T, value: U) -> Request {}
    pub fn with_timeout(self, timeout: u64) -> Request {}
    #[blocks(net)] pub fn send(self) -> Result<Response, Error> {}
    #[blocks(net)] pub fn send_lazy(self) -> Result<ResponseLazy, Error> {}
}
#[derive(Clone)] pub struct Response { pub status_code: i32, pub reason_phrase: String, pub url: String }
impl Response { pub fn as_str(&self) -> Result<&str, Error> {} pub fn as_bytes(&self) -> &[u8] {} pub fn into_bytes(self) -> Vec<u8> {} pub fn json<T>(&self) -> Result<T, Error> {} }
pub struct ResponseLazy { pub status_code: i32, pub reason_phrase: String, pub url: String }
