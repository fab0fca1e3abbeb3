//! Model of diesel-async 0.5 (checked against 0.5.2).

use bb8::ManageConnection;
use deadpool::managed::Manager;
use diesel::result::{ConnectionResult, Error, QueryResult};
use futures::future::BoxFuture;
use futures::stream::{BoxStream, Stream};

pub use mysql::AsyncMysqlConnection;
pub use pg::AsyncPgConnection;

pub trait SimpleAsyncConnection { fn batch_execute(&mut self, query: &str) -> impl Future<Output = QueryResult<()>>; }
pub trait AsyncConnection: SimpleAsyncConnection {
    type Backend;
    type TransactionManager;
    fn establish(database_url: &str) -> impl Future<Output = ConnectionResult<Self>>;
    #[runs_inline(callback)] async fn transaction<'a, R, E: From<Error>, F: FnOnce(&mut Self) -> scoped_futures::ScopedBoxFuture<'a, '_, Result<R, E>>>(&mut self, callback: F) -> Result<R, E> {}
    async fn begin_test_transaction(&mut self) -> QueryResult<()> {}
    #[runs_inline(f)] async fn test_transaction<'a, R, E, F: FnOnce(&mut Self) -> scoped_futures::ScopedBoxFuture<'a, '_, Result<R, E>>>(&'a mut self, f: F) -> R {}
}
pub trait RunQueryDsl<Conn> {
    fn execute<'conn>(self, conn: &'conn mut Conn) -> BoxFuture<'conn, QueryResult<usize>> {}
    fn load<'conn, U>(self, conn: &'conn mut Conn) -> BoxFuture<'conn, QueryResult<Vec<U>>> {}
    fn load_stream<'conn, U>(self, conn: &'conn mut Conn) -> BoxFuture<'conn, QueryResult<BoxStream<'conn, QueryResult<U>>>> {}
    fn get_result<'conn, U>(self, conn: &'conn mut Conn) -> BoxFuture<'conn, QueryResult<U>> {}
    fn get_results<'conn, U>(self, conn: &'conn mut Conn) -> BoxFuture<'conn, QueryResult<Vec<U>>> {}
    fn first<'conn, U>(self, conn: &'conn mut Conn) -> BoxFuture<'conn, QueryResult<U>> {}
}
impl<T: diesel::query_dsl::RunQueryDsl<Conn>, Conn> RunQueryDsl<Conn> for T {}
pub trait SaveChangesDsl<Conn> { async fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T> {} }
pub trait TransactionManager<Conn> {
    fn begin_transaction(conn: &mut Conn) -> impl Future<Output = QueryResult<()>>;
    fn rollback_transaction(conn: &mut Conn) -> impl Future<Output = QueryResult<()>>;
    fn commit_transaction(conn: &mut Conn) -> impl Future<Output = QueryResult<()>>;
}
#[derive(Default)] pub struct AnsiTransactionManager;
impl<Conn> TransactionManager<Conn> for AnsiTransactionManager {}
pub mod pg {
    use tokio_postgres::{CancelToken, Client};
    use diesel::result::{ConnectionResult, Error, QueryResult};
    pub struct AsyncPgConnection;
    impl crate::SimpleAsyncConnection for AsyncPgConnection {}
    impl crate::AsyncConnection for AsyncPgConnection { type Backend = diesel::pg::Pg; type TransactionManager = crate::AnsiTransactionManager; }
    impl AsyncPgConnection {
        pub fn build_transaction(&mut self) -> TransactionBuilder<'_, AsyncPgConnection> {}
        pub async fn try_from(conn: Client) -> ConnectionResult<AsyncPgConnection> {}
        pub fn cancel_token(&self) -> CancelToken {}
    }
    impl crate::pooled_connection::PoolableConnection for AsyncPgConnection {}
    pub struct TransactionBuilder<'a, C>;
    impl<'a, C> TransactionBuilder<'a, C> {
        pub fn read_only(self) -> TransactionBuilder<'a, C> {}
        pub fn read_write(self) -> TransactionBuilder<'a, C> {}
        pub fn deferrable(self) -> TransactionBuilder<'a, C> {}
        pub fn not_deferrable(self) -> TransactionBuilder<'a, C> {}
        pub fn read_committed(self) -> TransactionBuilder<'a, C> {}
        pub fn repeatable_read(self) -> TransactionBuilder<'a, C> {}
        pub fn serializable(self) -> TransactionBuilder<'a, C> {}
        #[runs_inline(f)] pub async fn run<'b, T, E: From<Error>, F: FnOnce(&mut C) -> crate::scoped_futures::ScopedBoxFuture<'b, '_, Result<T, E>>>(&mut self, f: F) -> Result<T, E> {}
    }
}
pub mod mysql {
    pub struct AsyncMysqlConnection;
    impl crate::SimpleAsyncConnection for AsyncMysqlConnection {}
    impl crate::AsyncConnection for AsyncMysqlConnection { type Backend = diesel::mysql::Mysql; type TransactionManager = crate::AnsiTransactionManager; }
    impl crate::pooled_connection::PoolableConnection for AsyncMysqlConnection {}
}
pub mod sync_connection_wrapper {
    // Each query runs on tokio's pool of blocking threads.
    pub struct SyncConnectionWrapper<C>;
    impl<C> SyncConnectionWrapper<C> {
        pub fn new(connection: C) -> SyncConnectionWrapper<C> {}
    }
    impl<C> crate::SimpleAsyncConnection for SyncConnectionWrapper<C> {}
    impl<C> crate::AsyncConnection for SyncConnectionWrapper<C> {}
    impl<C> crate::pooled_connection::PoolableConnection for SyncConnectionWrapper<C> {}
}
pub mod async_connection_wrapper {
    // A connection of diesel over one of diesel-async: each call blocks on the other's future.
    pub struct AsyncConnectionWrapper<C>;
    impl<C> From<C> for AsyncConnectionWrapper<C> {}
    impl<C> diesel::connection::SimpleConnection for AsyncConnectionWrapper<C> {}
    impl<C> diesel::connection::Connection for AsyncConnectionWrapper<C> {}
}
pub mod pooled_connection {
    use futures::future::BoxFuture;
    pub enum PoolError { ConnectionError(diesel::ConnectionError), QueryError(diesel::result::Error) }
    pub type SetupCallback<C> = Box<dyn Fn(&str) -> BoxFuture<diesel::ConnectionResult<C>> + Send + Sync>;
    pub enum RecyclingMethod<C> { Fast, Verified, CustomQuery(std::borrow::Cow<'static, str>), CustomFunction(Box<dyn Fn(&mut C) -> BoxFuture<diesel::QueryResult<()>> + Send + Sync>) }
    #[derive(Default)] pub struct ManagerConfig<C> { pub recycling_method: RecyclingMethod<C>, pub custom_setup: SetupCallback<C> }
    pub struct AsyncDieselConnectionManager<C>;
    impl<C> AsyncDieselConnectionManager<C> {
        pub fn new(connection_url: impl Into<String>) -> AsyncDieselConnectionManager<C> {}
        pub fn new_with_config(connection_url: impl Into<String>, manager_config: ManagerConfig<C>) -> AsyncDieselConnectionManager<C> {}
    }
    pub trait PoolableConnection: crate::AsyncConnection {
        fn ping(&mut self, config: &RecyclingMethod<Self>) -> impl Future<Output = diesel::QueryResult<()>> {}
        fn is_broken(&mut self) -> bool {}
    }
    pub mod bb8 {
        use super::AsyncDieselConnectionManager;
        use bb8::{Pool as AnyPool, PooledConnection as AnyConnection, RunError as AnyError};
        pub type Pool<C> = AnyPool<AsyncDieselConnectionManager<C>>;
        pub type PooledConnection<'a, C> = AnyConnection<'a, AsyncDieselConnectionManager<C>>;
        pub type RunError = AnyError<super::PoolError>;
    }
    pub mod deadpool {
        use super::AsyncDieselConnectionManager;
        use deadpool::managed::{BuildError as AnyBuildError, Object as AnyObject, Pool as AnyPool, PoolBuilder as AnyBuilder, PoolError as AnyError};
        pub type Pool<C> = AnyPool<AsyncDieselConnectionManager<C>, Object<C>>;
        pub type PoolBuilder<C> = AnyBuilder<AsyncDieselConnectionManager<C>>;
        pub type BuildError = AnyBuildError;
        pub type PoolError = AnyError<super::PoolError>;
        pub type Object<C> = AnyObject<AsyncDieselConnectionManager<C>>;
    }
    pub mod mobc {
        use super::AsyncDieselConnectionManager;
        use mobc::{Builder as AnyBuilder, Connection as AnyConnection, Pool as AnyPool};
        pub type Pool<C> = AnyPool<AsyncDieselConnectionManager<C>>;
        pub type PooledConnection<C> = AnyConnection<AsyncDieselConnectionManager<C>>;
        pub type Builder<C> = AnyBuilder<AsyncDieselConnectionManager<C>>;
    }
}
pub mod scoped_futures {
    use std::pin::Pin;
    pub type ScopedBoxFuture<'upper_bound, 'subject, T> = Pin<Box<dyn Future<Output = T> + Send + 'subject>>;
    pub type ScopedLocalBoxFuture<'upper_bound, 'subject, T> = Pin<Box<dyn Future<Output = T> + 'subject>>;
    pub trait ScopedFutureExt: Future {
        fn scoped(self) -> impl Future<Output = Self::Output> {}
        fn scope_boxed<'upper_bound, 'subject>(self) -> ScopedBoxFuture<'upper_bound, 'subject, Self::Output> {}
        fn scope_boxed_local<'upper_bound, 'subject>(self) -> ScopedLocalBoxFuture<'upper_bound, 'subject, Self::Output> {}
    }
    impl<Fut: Future> ScopedFutureExt for Fut {}
}

impl<C> ManageConnection for pooled_connection::AsyncDieselConnectionManager<C> { type Connection = C; type Error = pooled_connection::PoolError; }
impl<C> Manager for pooled_connection::AsyncDieselConnectionManager<C> { type Type = C; type Error = pooled_connection::PoolError; }
impl<C> mobc::Manager for pooled_connection::AsyncDieselConnectionManager<C> { type Connection = C; type Error = pooled_connection::PoolError; }
