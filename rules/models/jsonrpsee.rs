//! Model of jsonrpsee 0.20 to 0.24 (checked against 0.24.11): JSON-RPC's clients and server. What `#[rpc]` makes is not known.

use serde_json::Error as JsonError;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;

pub use crate::core::server::{Extensions, IntoResponse, MethodCallback, Methods, PendingSubscriptionSink, RegisterMethodError, RpcModule, SubscriptionMessage, SubscriptionSink};
macro_rules! rpc_params { () => {} }
pub mod macros { pub fn rpc_params() -> crate::core::params::ArrayParams {} }
pub mod proc_macros { pub fn rpc() {} }
pub mod types {
    pub use error::{ErrorCode, ErrorObject, ErrorObjectOwned};
    #[derive(Clone)] pub struct Params<'a>;
    impl Params<'_> {
        pub fn parse<T>(&self) -> Result<T, ErrorObjectOwned> {}
        pub fn one<T>(&self) -> Result<T, ErrorObjectOwned> {}
        pub fn sequence(&self) -> ParamsSequence<'_> {}
        pub fn is_object(&self) -> bool {}
        pub fn as_str(&self) -> Option<&str> {}
    }
    pub struct ParamsSequence<'a>;
    impl ParamsSequence<'_> {
        pub fn next<T>(&mut self) -> Result<T, ErrorObjectOwned> {}
        pub fn optional_next<T>(&mut self) -> Result<Option<T>, ErrorObjectOwned> {}
    }
    pub mod error {
        #[derive(Clone)] pub struct ErrorObject<'a>;
        pub type ErrorObjectOwned = ErrorObject<'static>;
        impl ErrorObject<'_> {
            pub fn owned<S>(code: i32, message: impl Into<String>, data: Option<S>) -> ErrorObjectOwned {}
            pub fn code(&self) -> i32 {}
            pub fn message(&self) -> &str {}
        }
        #[derive(Clone, Copy)] pub enum ErrorCode { ParseError, OversizedRequest, InvalidRequest, MethodNotFound, ServerIsBusy, InvalidParams, InternalError, ServerError(i32) }
    }
}
pub mod core {
    pub use client::Error as ClientError;
    pub type RpcResult<T> = std::result::Result<T, crate::types::ErrorObjectOwned>;
    pub fn async_trait() {}
    pub mod params {
        #[derive(Clone, Default)] pub struct ArrayParams;
        impl ArrayParams { pub fn new() -> ArrayParams {} pub fn insert<P>(&mut self, value: P) -> Result<(), crate::JsonError> {} }
        #[derive(Clone, Default)] pub struct ObjectParams;
        impl ObjectParams { pub fn new() -> ObjectParams {} pub fn insert<P>(&mut self, name: &str, value: P) -> Result<(), crate::JsonError> {} }
        #[derive(Clone, Default)] pub struct BatchRequestBuilder<'a>;
        impl BatchRequestBuilder<'_> { pub fn new() -> Self {} pub fn insert<Params>(&mut self, method: &str, value: Params) -> Result<(), crate::JsonError> {} }
    }
    pub mod client {
        use crate::core::params::BatchRequestBuilder;
        use futures::stream::Stream;
        pub enum Error { Call(crate::types::ErrorObjectOwned), Transport(Box<dyn std::error::Error + Send + Sync>), ParseError(crate::JsonError), RequestTimeout, Custom(String) }
        // The clients have a timeout of their own.
        pub trait ClientT {
            async fn notification<Params>(&self, method: &str, params: Params) -> Result<(), Error>;
            async fn request<R, Params>(&self, method: &str, params: Params) -> Result<R, Error>;
            async fn batch_request<R>(&self, batch: BatchRequestBuilder<'_>) -> Result<BatchResponse<'_, R>, Error>;
        }
        pub trait SubscriptionClientT: ClientT {
            async fn subscribe<Notif, Params>(&self, subscribe_method: &str, params: Params, unsubscribe_method: &str) -> Result<Subscription<Notif>, Error>;
            async fn subscribe_to_method<Notif>(&self, method: &str) -> Result<Subscription<Notif>, Error>;
        }
        pub struct Subscription<Notif>;
        impl<Notif> Subscription<Notif> {
            #[cancel(safe)] #[no_timeout] pub async fn next(&mut self) -> Option<Result<Notif, crate::JsonError>> {}
            pub async fn unsubscribe(self) -> Result<(), Error> {}
        }
        impl<Notif> Stream for Subscription<Notif> { type Item = Result<Notif, crate::JsonError>; }
        pub struct BatchResponse<'a, R>;
        impl<R> BatchResponse<'_, R> {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn num_successful_calls(&self) -> usize {}
            pub fn num_failed_calls(&self) -> usize {}
        }
        #[derive(Clone, Copy)] pub enum IdKind { Number, String }
        pub struct Client;
        impl Client {
            pub fn is_connected(&self) -> bool {}
            pub async fn on_disconnect(&self) -> Error {}
            pub fn request_timeout(&self) -> std::time::Duration {}
        }
        impl ClientT for Client {}
        impl SubscriptionClientT for Client {}
    }
    pub mod server {
        use crate::types::{ErrorObjectOwned, Params};
        use crate::{Arc, Duration};
        pub use http::Extensions;
        pub trait IntoResponse {}
        impl<T> IntoResponse for T {}
        pub enum RegisterMethodError { AlreadyRegistered(String), SubscriptionNameConflict(String), MethodNotFound(String) }
        #[derive(Clone)] pub struct MethodCallback;
        #[shared] #[derive(Clone, Default)] pub struct Methods;
        impl Methods {
            pub fn new() -> Methods {}
            pub fn merge(&mut self, other: impl Into<Methods>) -> Result<(), RegisterMethodError> {}
            pub fn method_names(&self) -> impl Iterator<Item = &'static str> {}
        }
        #[derive(Clone)] pub struct RpcModule<Context>;
        impl<Context> RpcModule<Context> {
            pub fn new(ctx: Context) -> RpcModule<Context> {}
            pub fn from_arc(ctx: Arc<Context>) -> RpcModule<Context> {}
            pub fn remove_context(self) -> RpcModule<()> {}
            pub fn register_method<R, F: Fn(Params<'_>, &Context, &Extensions) -> R>(&mut self, method_name: &'static str, callback: F) -> Result<&mut MethodCallback, RegisterMethodError> {}
            pub fn register_async_method<R, Fun: Fn(Params<'static>, Arc<Context>, Extensions) -> Fut, Fut: Future<Output = R>>(&mut self, method_name: &'static str, callback: Fun) -> Result<&mut MethodCallback, RegisterMethodError> {}
            // Run by `spawn_blocking`.
            #[offloads(callback)] pub fn register_blocking_method<R, F: Fn(Params<'_>, Arc<Context>, Extensions) -> R>(&mut self, method_name: &'static str, callback: F) -> Result<&mut MethodCallback, RegisterMethodError> {}
            pub fn register_subscription<R, F: Fn(Params<'static>, PendingSubscriptionSink, Arc<Context>, Extensions) -> Fut, Fut: Future<Output = R>>(&mut self, subscribe_method_name: &'static str, notif_method_name: &'static str, unsubscribe_method_name: &'static str, callback: F) -> Result<&mut MethodCallback, RegisterMethodError> {}
            pub fn register_alias(&mut self, alias: &'static str, existing_method: &'static str) -> Result<(), RegisterMethodError> {}
        }
        impl<Context> std::ops::Deref for RpcModule<Context> { type Target = Methods; }
        impl<Context> std::ops::DerefMut for RpcModule<Context> {}
        impl<Context> From<RpcModule<Context>> for Methods {}
        pub struct PendingSubscriptionSink;
        impl PendingSubscriptionSink {
            pub async fn reject(self, err: impl Into<ErrorObjectOwned>) {}
            pub async fn accept(self) -> Result<SubscriptionSink, PendingSubscriptionAcceptError> {}
            pub fn method_name(&self) -> &str {}
        }
        pub struct PendingSubscriptionAcceptError;
        #[shared] #[derive(Clone)] pub struct SubscriptionSink;
        impl SubscriptionSink {
            #[cancel(loses_place)] pub async fn send(&self, msg: SubscriptionMessage) -> Result<(), DisconnectError> {}
            pub async fn send_timeout(&self, msg: SubscriptionMessage, timeout: Duration) -> Result<(), SendTimeoutError> {}
            pub fn try_send(&mut self, msg: SubscriptionMessage) -> Result<(), TrySendError> {}
            pub fn is_closed(&self) -> bool {}
            #[cancel(safe)] pub async fn closed(&self) {}
        }
        pub struct DisconnectError(pub SubscriptionMessage);
        pub enum SendTimeoutError { Timeout(SubscriptionMessage), Closed(SubscriptionMessage) }
        pub enum TrySendError { Closed(SubscriptionMessage), Full(SubscriptionMessage) }
        #[derive(Clone)] pub struct SubscriptionMessage;
        impl SubscriptionMessage { pub fn from_json<T>(t: &T) -> Result<SubscriptionMessage, crate::JsonError> {} }
    }
}
pub mod http_client {
    use crate::core::client::{ClientT, Error, IdKind, SubscriptionClientT};
    use crate::Duration;
    pub use http::{HeaderMap, HeaderValue};
    #[derive(Clone, Default)] pub struct HttpClientBuilder;
    impl HttpClientBuilder {
        pub fn new() -> HttpClientBuilder {}
        pub fn max_request_size(self, size: u32) -> Self {}
        pub fn max_response_size(self, size: u32) -> Self {}
        pub fn request_timeout(self, timeout: Duration) -> Self {}
        pub fn max_concurrent_requests(self, max_concurrent_requests: usize) -> Self {}
        pub fn id_format(self, id_kind: IdKind) -> Self {}
        pub fn set_headers(self, headers: HeaderMap) -> Self {}
        pub fn set_tcp_no_delay(self, no_delay: bool) -> Self {}
        pub fn build(self, target: impl AsRef<str>) -> Result<HttpClient, Error> {}
    }
    #[shared] #[derive(Clone)] pub struct HttpClient;
    impl HttpClient { pub fn builder() -> HttpClientBuilder {} }
    impl ClientT for HttpClient {}
    impl SubscriptionClientT for HttpClient {}
}
pub mod ws_client {
    use crate::core::client::{Client, Error};
    use crate::Duration;
    pub use http::{HeaderMap, HeaderValue};
    pub type WsClient = Client;
    #[derive(Clone, Default)] pub struct WsClientBuilder;
    impl WsClientBuilder {
        pub fn new() -> WsClientBuilder {}
        pub fn max_request_size(self, size: u32) -> Self {}
        pub fn max_response_size(self, size: u32) -> Self {}
        pub fn request_timeout(self, timeout: Duration) -> Self {}
        pub fn connection_timeout(self, timeout: Duration) -> Self {}
        pub fn set_headers(self, headers: HeaderMap) -> Self {}
        pub fn max_concurrent_requests(self, max: usize) -> Self {}
        pub fn max_buffer_capacity_per_subscription(self, max: usize) -> Self {}
        pub fn disable_ws_ping(self) -> Self {}
        pub async fn build(self, url: impl AsRef<str>) -> Result<WsClient, Error> {}
    }
}
pub mod server {
    use crate::Duration;
    use std::net::SocketAddr;
    pub use crate::core::server::*;
    #[derive(Clone, Copy)] pub enum BatchRequestConfig { Disabled, Limit(u32), Unlimited }
    #[derive(Default)] pub struct ServerBuilder;
    impl ServerBuilder {
        pub fn new() -> ServerBuilder {}
        pub fn max_request_body_size(self, size: u32) -> Self {}
        pub fn max_response_body_size(self, size: u32) -> Self {}
        pub fn max_connections(self, max: u32) -> Self {}
        pub fn set_batch_request_config(self, cfg: BatchRequestConfig) -> Self {}
        pub fn max_subscriptions_per_connection(self, max: u32) -> Self {}
        pub fn set_rpc_middleware<T>(self, rpc_middleware: T) -> Self {}
        pub fn set_http_middleware<T>(self, http_middleware: T) -> Self {}
        pub fn custom_tokio_runtime(self, rt: crate::Handle) -> Self {}
        pub fn http_only(self) -> Self {}
        pub fn ws_only(self) -> Self {}
        pub async fn build<A>(self, addrs: A) -> std::io::Result<Server> {}
        pub fn build_from_tcp(self, listener: impl Into<std::net::TcpListener>) -> std::io::Result<Server> {}
    }
    pub struct Server;
    impl Server {
        pub fn builder() -> ServerBuilder {}
        pub fn local_addr(&self) -> std::io::Result<SocketAddr> {}
        // Accepts in a task of its own until the handle stops it.
        #[serves] pub fn start(self, methods: impl Into<Methods>) -> ServerHandle {}
    }
    #[shared] #[derive(Clone)] pub struct ServerHandle;
    impl ServerHandle {
        pub fn stop(&self) -> Result<(), AlreadyStoppedError> {}
        #[cancel(safe)] pub async fn stopped(self) {}
        pub fn is_stopped(&self) -> bool {}
    }
    pub struct AlreadyStoppedError;
    #[shared] #[derive(Clone)] pub struct StopHandle;
    impl StopHandle { pub async fn shutdown(self) {} }
    pub fn stop_channel() -> (StopHandle, ServerHandle) {}
}
