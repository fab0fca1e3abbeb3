//! Model of async-graphql 6 and 7 (checked against 7.2.1): schemas, requests, contexts and data loaders. What its macros make is not known.

use ::http as http_types;
use futures::stream::BoxStream;
use indexmap::IndexMap;
use serde_json::Number;
use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

pub use context::{Context, Data};
pub use error::{Error, ServerError};
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub type FieldResult<T> = Result<T>;
// Attribute macros.
pub fn Object() {}
pub fn Subscription() {}
pub fn ComplexObject() {}
pub fn Scalar() {}
macro_rules! value { () => {} }
pub mod macros { pub fn value() -> crate::Value {} }
pub trait SimpleObject {}
pub trait InputObject {}
pub trait OneofObject {}
pub trait Enum {}
pub trait Union {}
pub trait Interface {}
pub trait MergedObject {}
pub trait MergedSubscription {}
pub trait NewType {}
pub trait Description {}
pub trait InputType {}
pub trait OutputType {}
pub trait ObjectType {}
pub trait SubscriptionType {}
pub trait Guard { async fn check(&self, ctx: &Context<'_>) -> Result<()>; }
#[derive(Clone)] pub struct ID(pub String);
impl std::ops::Deref for ID { type Target = String; }
#[derive(Clone, Default)] pub struct Name;
impl Name { pub fn new(name: impl AsRef<str>) -> Name {} pub fn as_str(&self) -> &str {} }
#[derive(Clone)] pub enum Value { Null, Number(Number), String(String), Boolean(bool), Enum(Name), List(Vec<Value>), Object(IndexMap<Name, Value>) }
impl Value {
    pub fn into_json(self) -> serde_json::Result<serde_json::Value> {}
    pub fn from_json(json: serde_json::Value) -> serde_json::Result<Value> {}
}
#[derive(Clone, Default)] pub struct Variables;
impl Variables {
    pub fn from_json(value: serde_json::Value) -> Variables {}
    pub fn from_value(value: Value) -> Variables {}
}
#[derive(Clone, Default)] pub struct EmptyMutation;
#[derive(Clone, Default)] pub struct EmptySubscription;
#[derive(Clone, Copy)] pub struct Pos { pub line: usize, pub column: usize }
#[derive(Default)] pub struct Request { pub query: String, pub operation_name: Option<String>, pub variables: Variables }
impl Request {
    pub fn new(query: impl Into<String>) -> Request {}
    pub fn operation_name<T: Into<String>>(self, name: T) -> Self {}
    pub fn variables(self, variables: Variables) -> Self {}
    pub fn data<D>(self, data: D) -> Self {}
    pub fn disable_introspection(self) -> Self {}
}
impl<T> From<T> for Request {}
#[derive(Default)] pub struct Response { pub data: Value, pub errors: Vec<ServerError>, pub http_headers: http_types::HeaderMap, pub extensions: BTreeMap<String, Value> }
impl Response {
    pub fn new(data: impl Into<Value>) -> Response {}
    pub fn from_errors(errors: Vec<ServerError>) -> Response {}
    pub fn is_ok(&self) -> bool {}
    pub fn is_err(&self) -> bool {}
    pub fn into_result(self) -> std::result::Result<Response, Vec<ServerError>> {}
}
pub enum BatchRequest { Single(Request), Batch(Vec<Request>) }
impl BatchRequest { pub fn data<D>(self, data: D) -> Self {} pub fn into_single(self) -> std::result::Result<Request, ParseRequestError> {} }
pub enum BatchResponse { Single(Response), Batch(Vec<Response>) }
pub struct ParseRequestError;
pub mod error {
    #[derive(Clone)] pub struct Error { pub message: String }
    impl Error {
        pub fn new(message: impl Into<String>) -> Error {}
        pub fn new_with_source(source: impl std::fmt::Display + Send + Sync + 'static) -> Error {}
        pub fn into_server_error(self, pos: crate::Pos) -> ServerError {}
    }
    impl<T> From<T> for Error {}
    #[derive(Clone)] pub struct ServerError { pub message: String, pub locations: Vec<crate::Pos> }
    impl ServerError { pub fn new(message: impl Into<String>, pos: Option<crate::Pos>) -> ServerError {} }
    pub struct ErrorExtensionValues;
    impl ErrorExtensionValues { pub fn set(&mut self, name: impl AsRef<str>, value: impl Into<crate::Value>) {} }
}
pub trait ErrorExtensions {
    fn extend(&self) -> Error {}
    #[runs_inline(cb)] fn extend_with<C: FnOnce(&Self, &mut error::ErrorExtensionValues)>(self, cb: C) -> Error {}
}
impl<E> ErrorExtensions for E {}
pub mod context {
    use crate::{http_types, Result};
    #[derive(Default)] pub struct Data;
    impl Data { pub fn insert<D>(&mut self, data: D) {} }
    #[derive(Clone)] pub struct Context<'a>;
    impl Context<'_> {
        pub fn data<D>(&self) -> Result<&D> {}
        pub fn data_unchecked<D>(&self) -> &D {}
        pub fn data_opt<D>(&self) -> Option<&D> {}
        pub fn insert_http_header(&self, name: impl Into<http_types::HeaderName>, value: impl Into<http_types::HeaderValue>) -> Option<http_types::HeaderValue> {}
        pub fn look_ahead(&self) -> Lookahead<'_> {}
    }
    #[derive(Clone)] pub struct Lookahead<'a>;
    impl Lookahead<'_> { pub fn field(&self, name: &str) -> Lookahead<'_> {} pub fn exists(&self) -> bool {} }
}
#[shared] #[derive(Clone, Default)] pub struct Schema<Query, Mutation, Subscription>;
impl<Query, Mutation, Subscription> Schema<Query, Mutation, Subscription> {
    pub fn build(query: Query, mutation: Mutation, subscription: Subscription) -> SchemaBuilder<Query, Mutation, Subscription> {}
    pub fn new(query: Query, mutation: Mutation, subscription: Subscription) -> Schema<Query, Mutation, Subscription> {}
    pub fn sdl(&self) -> String {}
    pub async fn execute(&self, request: impl Into<Request>) -> Response {}
    pub async fn execute_batch(&self, batch_request: BatchRequest) -> BatchResponse {}
    pub fn execute_stream(&self, request: impl Into<Request>) -> BoxStream<'static, Response> {}
}
pub struct SchemaBuilder<Query, Mutation, Subscription>;
impl<Query, Mutation, Subscription> SchemaBuilder<Query, Mutation, Subscription> {
    pub fn disable_introspection(self) -> Self {}
    pub fn limit_complexity(self, complexity: usize) -> Self {}
    pub fn limit_depth(self, depth: usize) -> Self {}
    pub fn extension<E>(self, extension: E) -> Self {}
    pub fn data<D>(self, data: D) -> Self {}
    pub fn enable_federation(self) -> Self {}
    pub fn finish(self) -> Schema<Query, Mutation, Subscription> {}
}
pub mod dataloader {
    use crate::{Duration, HashMap};
    pub trait Loader<K> {
        type Value;
        type Error;
        async fn load(&self, keys: &[K]) -> Result<HashMap<K, Self::Value>, Self::Error>;
    }
    pub struct NoCache;
    pub struct DataLoader<T, C = NoCache>;
    impl<T> DataLoader<T> { pub fn new<S, R>(loader: T, spawner: S) -> DataLoader<T> {} }
    impl<T, C> DataLoader<T, C> {
        pub fn with_cache<S, R>(loader: T, spawner: S, cache_factory: C) -> DataLoader<T, C> {}
        pub fn delay(self, delay: Duration) -> Self {}
        pub fn max_batch_size(self, max_batch_size: usize) -> Self {}
        pub fn loader(&self) -> &T {}
        pub async fn load_one<K>(&self, key: K) -> Result<Option<<T as Loader<K>>::Value>, <T as Loader<K>>::Error> where T: Loader<K> {}
        pub async fn load_many<K, I: IntoIterator<Item = K>>(&self, keys: I) -> Result<HashMap<K, <T as Loader<K>>::Value>, <T as Loader<K>>::Error> where T: Loader<K> {}
        pub async fn feed_one<K>(&self, key: K, value: <T as Loader<K>>::Value) where T: Loader<K> {}
        pub fn clear<K>(&self) {}
    }
}
pub mod http {
    pub fn playground_source(config: GraphQLPlaygroundConfig<'_>) -> String {}
    pub struct GraphQLPlaygroundConfig<'a>;
    impl GraphQLPlaygroundConfig<'_> { pub fn new(endpoint: &str) -> Self {} pub fn subscription_endpoint(self, endpoint: &str) -> Self {} }
    pub struct GraphiQLSource;
    impl GraphiQLSource { pub fn build() -> GraphiQLSource {} pub fn endpoint(self, endpoint: &str) -> Self {} pub fn subscription_endpoint(self, endpoint: &str) -> Self {} pub fn finish(self) -> String {} }
}
