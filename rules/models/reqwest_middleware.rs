//! Model of reqwest-middleware 0.2 to 0.4 (checked against 0.4.2) and reqwest-retry.

use http::{Extensions, Method, header};
use reqwest::{Body, Client, IntoUrl, Request, Response};
use std::sync::Arc;
use std::time::Duration;

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error { Middleware(Box<dyn std::error::Error>), Reqwest(reqwest::Error) }
impl Error {
    pub fn middleware<E>(err: E) -> Error {}
    pub fn status(&self) -> Option<reqwest::StatusCode> {}
    pub fn is_timeout(&self) -> bool {}
    pub fn is_connect(&self) -> bool {}
    pub fn is_body(&self) -> bool {}
    pub fn is_status(&self) -> bool {}
    pub fn is_builder(&self) -> bool {}
    pub fn is_request(&self) -> bool {}
    pub fn is_decode(&self) -> bool {}
    pub fn is_redirect(&self) -> bool {}
    pub fn is_middleware(&self) -> bool {}
}
impl std::error::Error for Error {}
impl From<reqwest::Error> for Error {}
#[derive(Clone)] pub struct ClientBuilder;
impl ClientBuilder {
    pub fn new(client: Client) -> ClientBuilder {}
    pub fn from_client(client_with_middleware: ClientWithMiddleware) -> ClientBuilder {}
    pub fn with<M: Middleware>(self, middleware: M) -> ClientBuilder {}
    pub fn with_arc(self, middleware: Arc<dyn Middleware>) -> ClientBuilder {}
    pub fn with_init<I: RequestInitialiser>(self, initialiser: I) -> ClientBuilder {}
    pub fn with_arc_init(self, initialiser: Arc<dyn RequestInitialiser>) -> ClientBuilder {}
    pub fn build(self) -> ClientWithMiddleware {}
}
#[shared] #[derive(Clone, Default)] pub struct ClientWithMiddleware;
impl ClientWithMiddleware {
    pub fn new<T>(client: Client, middleware_stack: T) -> ClientWithMiddleware {}
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder {}
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder {}
    #[no_timeout] pub async fn execute(&self, req: Request) -> Result<Response> {}
    #[no_timeout] pub async fn execute_with_extensions(&self, req: Request, ext: &mut Extensions) -> Result<Response> {}
}
impl From<Client> for ClientWithMiddleware {}
pub struct RequestBuilder;
impl RequestBuilder {
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder {}
    pub fn headers(self, headers: header::HeaderMap) -> RequestBuilder {}
    pub fn version(self, version: http::Version) -> RequestBuilder {}
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder {}
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder {}
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder {}
    pub fn timeout(self, timeout: Duration) -> RequestBuilder {}
    pub fn multipart(self, multipart: reqwest::multipart::Form) -> RequestBuilder {}
    pub fn query<T>(self, query: &T) -> RequestBuilder {}
    pub fn form<T>(self, form: &T) -> RequestBuilder {}
    pub fn json<T>(self, json: &T) -> RequestBuilder {}
    pub fn with_extension<T>(self, extension: T) -> RequestBuilder {}
    pub fn extensions(&mut self) -> &mut Extensions {}
    pub fn build(self) -> reqwest::Result<Request> {}
    pub fn try_clone(&self) -> Option<RequestBuilder> {}
    #[no_timeout] pub async fn send(self) -> Result<Response> {}
}
pub trait Middleware { async fn handle(&self, req: Request, extensions: &mut Extensions, next: Next<'_>) -> Result<Response>; }
pub trait RequestInitialiser { fn init(&self, req: RequestBuilder) -> RequestBuilder; }
#[derive(Clone)] pub struct Next<'a>;
impl Next<'_> { pub async fn run(self, req: Request, extensions: &mut Extensions) -> Result<Response> {} }
#[derive(Clone)] pub struct Extension<T>(pub T);

// reqwest-retry's.
pub struct RetryTransientMiddleware<T>;
impl<T> RetryTransientMiddleware<T> { pub fn new_with_policy(retry_policy: T) -> RetryTransientMiddleware<T> {} pub fn new_with_policy_and_strategy<S>(retry_policy: T, strategy: S) -> RetryTransientMiddleware<T> {} }
impl<T> Middleware for RetryTransientMiddleware<T> {}
pub enum Retryable { Transient, Fatal }
pub struct DefaultRetryableStrategy;
pub trait RetryableStrategy { fn handle(&self, res: &Result<Response>) -> Option<Retryable>; }
pub fn default_on_request_success(success: &Response) -> Option<Retryable> {}
pub fn default_on_request_failure(error: &Error) -> Option<Retryable> {}
pub mod policies {
    use std::time::Duration;
    #[derive(Clone)] pub struct ExponentialBackoff;
    impl ExponentialBackoff { pub fn builder() -> ExponentialBackoffBuilder {} }
    pub struct ExponentialBackoffBuilder;
    impl ExponentialBackoffBuilder {
        pub fn retry_bounds(self, min_retry_interval: Duration, max_retry_interval: Duration) -> ExponentialBackoffBuilder {}
        pub fn base(self, base: u32) -> ExponentialBackoffBuilder {}
        pub fn build_with_max_retries(self, n: u32) -> ExponentialBackoff {}
        pub fn build_with_total_retry_duration(self, total_duration: Duration) -> ExponentialBackoff {}
    }
}
