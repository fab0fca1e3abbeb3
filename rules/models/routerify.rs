//! Model of routerify 2 and 3 (checked against 3.0.0).

use hyper::{Body, Request, Response, body::HttpBody};
use http::request::Parts;
use std::net::SocketAddr;

pub use types::{RequestInfo, RouteParams};

pub struct Error;
impl Error { pub fn new(msg: impl Into<String>) -> Error {} pub fn wrap(err: impl std::error::Error) -> Error {} }
impl std::error::Error for Error {}
pub type Result<T> = std::result::Result<T, Error>;
pub mod types { pub use crate::{RequestInfoOf as RequestInfo, RouteParamsOf as RouteParams}; }
#[derive(Clone)] pub struct RequestInfoOf;
impl RequestInfoOf {
    pub fn headers(&self) -> &http::HeaderMap<http::HeaderValue> {}
    pub fn method(&self) -> &http::Method {}
    pub fn uri(&self) -> &http::Uri {}
    pub fn version(&self) -> http::Version {}
    pub fn data<T>(&self) -> Option<&T> {}
    pub fn context<T: Clone>(&self) -> Option<T> {}
}
#[derive(Clone)] pub struct RouteParamsOf;
impl RouteParamsOf {
    pub fn get<N>(&self, param_name: N) -> Option<&String> {}
    pub fn has<N>(&self, param_name: N) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn params(&self) -> impl Iterator<Item = &String> {}
    pub fn iter(&self) -> impl Iterator<Item = (&String, &String)> {}
}
pub struct Router<B, E>;
impl<B, E> Router<B, E> { pub fn builder() -> RouterBuilder<B, E> {} }
pub struct RouterBuilder<B, E>;
impl<B, E> RouterBuilder<B, E> {
    pub fn new() -> RouterBuilder<B, E> {}
    pub fn build(self) -> Result<Router<B, E>> {}
    pub fn get<P, H: Fn(Request<Body>) -> R, R: Future<Output = std::result::Result<Response<B>, E>>>(self, path: P, handler: H) -> RouterBuilder<B, E> {}
    pub fn get_or_head<P, H: Fn(Request<Body>) -> R, R: Future<Output = std::result::Result<Response<B>, E>>>(self, path: P, handler: H) -> RouterBuilder<B, E> {}
    pub fn post<P, H: Fn(Request<Body>) -> R, R: Future<Output = std::result::Result<Response<B>, E>>>(self, path: P, handler: H) -> RouterBuilder<B, E> {}
    pub fn put<P, H: Fn(Request<Body>) -> R, R: Future<Output = std::result::Result<Response<B>, E>>>(self, path: P, handler: H) -> RouterBuilder<B, E> {}
    pub fn delete<P, H: Fn(Request<Body>) -> R, R: Future<Output = std::result::Result<Response<B>, E>>>(self, path: P, handler: H) -> RouterBuilder<B, E> {}
    pub fn head<P, H: Fn(Request<Body>) -> R, R: Future<Output = std::result::Result<Response<B>, E>>>(self, path: P, handler: H) -> RouterBuilder<B, E> {}
    pub fn options<P, H: Fn(Request<Body>) -> R, R: Future<Output = std::result::Result<Response<B>, E>>>(self, path: P, handler: H) -> RouterBuilder<B, E> {}
    pub fn patch<P, H: Fn(Request<Body>) -> R, R: Future<Output = std::result::Result<Response<B>, E>>>(self, path: P, handler: H) -> RouterBuilder<B, E> {}
    pub fn any<H: Fn(Request<Body>) -> R, R: Future<Output = std::result::Result<Response<B>, E>>>(self, handler: H) -> RouterBuilder<B, E> {}
    pub fn any_method<P, H: Fn(Request<Body>) -> R, R: Future<Output = std::result::Result<Response<B>, E>>>(self, path: P, handler: H) -> RouterBuilder<B, E> {}
    pub fn add<P, H: Fn(Request<Body>) -> R, R: Future<Output = std::result::Result<Response<B>, E>>>(self, path: P, methods: Vec<http::Method>, handler: H) -> RouterBuilder<B, E> {}
    pub fn scope<P>(self, path: P, router: Router<B, E>) -> RouterBuilder<B, E> {}
    pub fn middleware(self, m: Middleware<B, E>) -> RouterBuilder<B, E> {}
    pub fn data<T>(self, data: T) -> RouterBuilder<B, E> {}
    pub fn err_handler<H: Fn(RouteError) -> R, R: Future<Output = Response<B>>>(self, handler: H) -> RouterBuilder<B, E> {}
    pub fn err_handler_with_info<H: Fn(RouteError, RequestInfo) -> R, R: Future<Output = Response<B>>>(self, handler: H) -> RouterBuilder<B, E> {}
}
pub type RouteError = Box<dyn std::error::Error + Send + Sync>;
pub enum Middleware<B, E> { Pre(PreMiddleware<E>), Post(PostMiddleware<B, E>) }
impl<B, E> Middleware<B, E> {
    pub fn pre<H: Fn(Request<Body>) -> R, R: Future<Output = std::result::Result<Request<Body>, E>>>(handler: H) -> Middleware<B, E> {}
    pub fn post<H: Fn(Response<B>) -> R, R: Future<Output = std::result::Result<Response<B>, E>>>(handler: H) -> Middleware<B, E> {}
    pub fn post_with_info<H: Fn(Response<B>, RequestInfo) -> R, R: Future<Output = std::result::Result<Response<B>, E>>>(handler: H) -> Middleware<B, E> {}
}
pub struct PreMiddleware<E>;
pub struct PostMiddleware<B, E>;
pub struct RouterService<B, E>;
impl<B, E> RouterService<B, E> { pub fn new(router: Router<B, E>) -> Result<RouterService<B, E>> {} }
pub struct RequestServiceBuilder<B, E>;
impl<B, E> RequestServiceBuilder<B, E> {
    pub fn new(router: Router<B, E>) -> Result<RequestServiceBuilder<B, E>> {}
    pub fn build(&self, remote_addr: SocketAddr) -> RequestService<B, E> {}
}
pub struct RequestService<B, E>;
pub mod ext {
    use super::RouteParams;
    pub trait RequestExt {
        fn params(&self) -> &RouteParams;
        fn param<P>(&self, param_name: P) -> Option<&String>;
        fn remote_addr(&self) -> std::net::SocketAddr;
        fn data<T>(&self) -> Option<&T>;
        fn context<T: Clone>(&self) -> Option<T>;
        fn set_context<T>(&self, context: T);
    }
    impl<B> RequestExt for http::Request<B> {}
    impl RequestExt for http::request::Parts {}
}
