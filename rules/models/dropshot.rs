//! Model of dropshot 0.13 to 0.16 (checked against 0.16.7): servers of typed HTTP APIs. Handlers run as tasks of tokio.

use http::{HeaderMap, Method, StatusCode, Uri, Version};
use std::net::SocketAddr;
use std::sync::Arc;

pub trait ServerContext {}
pub struct DropshotState<C>;
impl<C> DropshotState<C> {
    pub fn using_tls(&self) -> bool {}
}
pub struct RequestEndpointMetadata { pub operation_id: String }
pub struct RequestInfo;
impl RequestInfo {
    pub fn method(&self) -> &Method {}
    pub fn uri(&self) -> &Uri {}
    pub fn version(&self) -> Version {}
    pub fn headers(&self) -> &HeaderMap {}
    pub fn remote_addr(&self) -> SocketAddr {}
}
pub struct RequestContext<Context> {
    pub server: Arc<DropshotState<Context>>,
    pub endpoint: RequestEndpointMetadata,
    pub request_id: String,
    pub request: RequestInfo,
}
impl<Context> RequestContext<Context> {
    pub fn context(&self) -> &Context {}
}

pub struct TypedBody<T>;
impl<T> TypedBody<T> { pub fn into_inner(self) -> T {} }
pub struct Path<T>;
impl<T> Path<T> { pub fn into_inner(self) -> T {} }
pub struct Query<T>;
impl<T> Query<T> { pub fn into_inner(self) -> T {} }
pub struct Header<T>;
impl<T> Header<T> { pub fn into_inner(self) -> T {} }
pub struct UntypedBody;
impl UntypedBody {
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn as_str(&self) -> Result<&str, HttpError> {}
}

pub struct HttpResponseOk<T>(pub T);
pub struct HttpResponseCreated<T>(pub T);
pub struct HttpResponseAccepted<T>(pub T);
pub struct HttpResponseDeleted();
pub struct HttpResponseUpdatedNoContent();

pub struct HttpError { pub error_code: Option<String>, pub external_message: String, pub internal_message: String }
impl HttpError {
    pub fn for_internal_error(internal_message: String) -> HttpError {}
    pub fn for_unavail(error_code: Option<String>, internal_message: String) -> HttpError {}
    pub fn for_bad_request(error_code: Option<String>, message: String) -> HttpError {}
    pub fn for_not_found(error_code: Option<String>, internal_message: String) -> HttpError {}
}

pub struct HttpServer<C>;
impl<C> HttpServer<C> {
    pub fn local_addr(&self) -> SocketAddr {}
    pub fn app_private(&self) -> &C {}
    pub fn using_tls(&self) -> bool {}
    pub fn wait_for_shutdown(&self) -> impl Future<Output = Result<(), String>> {}
    pub async fn close(self) -> Result<(), String> {}
}
impl<C> Future for HttpServer<C> { type Output = Result<(), String>; }
