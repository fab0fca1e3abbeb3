//! Model of sqlx 0.7 to 0.9 and the crates that it consists of (checked against 0.8.6). All of it waits asynchronously: SQLite's connections have threads of their own.
//! A pool gives up on a connection after 30 seconds.
//!
//! What a query asked of an executor gives is told from the executor's database, as `query` does not name one. What a `query!` selects is not known.

pub use acquire::Acquire;
pub use any::{Any, AnyConnection, AnyExecutor, AnyPool};
pub use arguments::{Arguments, IntoArguments};
pub use column::{Column, ColumnIndex};
pub use connection::{ConnectOptions, Connection};
pub use database::Database;
pub use decode::Decode;
pub use describe::Describe;
pub use encode::Encode;
pub use error::{Error, Result};
pub use executor::{Execute, Executor};
pub use from_row::FromRow;
pub use self::mysql::{MySql, MySqlConnection, MySqlExecutor, MySqlPool, MySqlTransaction};
pub use pool::Pool;
pub use self::postgres::{PgConnection, PgExecutor, PgPool, PgTransaction, Postgres};
pub use query::{query, query_with};
pub use query_as::{query_as, query_as_with};
pub use query_builder::QueryBuilder;
pub use query_scalar::{query_scalar, query_scalar_with};
pub use raw_sql::{RawSql, raw_sql};
pub use row::Row;
pub use self::sqlite::{Sqlite, SqliteConnection, SqliteExecutor, SqlitePool, SqliteTransaction};
pub use statement::Statement;
pub use transaction::{Transaction, TransactionManager};
pub use type_info::TypeInfo;
pub use types::Type;
pub use value::{Value, ValueRef};
// The crates that databases' own crates are, whose roots are these modules.
pub use self::mysql::*;
pub use self::postgres::*;
pub use self::sqlite::*;

macro_rules! query { () => {} }
macro_rules! query_unchecked { () => {} }
macro_rules! query_file { () => {} }
macro_rules! query_as { () => {} }
macro_rules! query_as_unchecked { () => {} }
macro_rules! query_file_as { () => {} }
macro_rules! query_scalar { () => {} }
macro_rules! query_file_scalar { () => {} }
macro_rules! migrate { () => {} }
pub mod macros {
    use crate::query::Checked;
    pub fn query<O>() -> Checked<O> {}
    pub fn query_unchecked<O>() -> Checked<O> {}
    pub fn query_file<O>() -> Checked<O> {}
    pub fn query_as<O>() -> Checked<O> {}
    pub fn query_as_unchecked<O>() -> Checked<O> {}
    pub fn query_file_as<O>() -> Checked<O> {}
    pub fn query_scalar<O>() -> Checked<O> {}
    pub fn query_file_scalar<O>() -> Checked<O> {}
    pub fn migrate() -> crate::migrate::Migrator {}
}
#[runtime_entry] pub fn test() {}

pub enum Either<L, R> { Left(L), Right(R) }
pub mod prelude { pub use crate::{Acquire, ConnectOptions, Connection, Decode, Encode, Executor, FromRow, IntoArguments, Row, Statement, Type}; }

pub mod acquire {
    use crate::{Connection, Database, Error, Pool, Transaction};
    use crate::pool::PoolConnection;
    use futures::future::BoxFuture;
    pub trait Acquire<'c> {
        type Database: Database;
        type Connection;
        fn acquire(self) -> BoxFuture<'c, Result<Self::Connection, Error>>;
        fn begin(self) -> BoxFuture<'c, Result<Transaction<'c, Self::Database>, Error>>;
    }
    impl<'a, DB: Database> Acquire<'a> for &'_ Pool<DB> { type Database = DB; type Connection = PoolConnection<DB>; }
    impl<'c, DB: Database> Acquire<'c> for &'c mut PoolConnection<DB> { type Database = DB; type Connection = &'c mut DB::Connection; }
    impl<'c, DB: Database> Acquire<'c> for &'c mut Transaction<'c, DB> { type Database = DB; type Connection = &'c mut DB::Connection; }
    impl<'c, C: Connection> Acquire<'c> for &'c mut C { type Database = C::Database; type Connection = &'c mut C; }
}
pub mod database {
    use crate::{Connection, Row};
    pub trait Database {
        type Connection: Connection<Database = Self>;
        type TransactionManager;
        type Row: Row<Database = Self>;
        type QueryResult;
        type Column: crate::Column;
        type TypeInfo: crate::TypeInfo;
        type Value: crate::Value;
        type ValueRef<'r>: crate::ValueRef<'r>;
        type Arguments<'q>: crate::Arguments<'q>;
        type Statement<'q>: crate::Statement<'q>;
    }
    pub trait HasStatementCache {}
}
pub mod connection {
    use crate::{Database, Error, Transaction};
    use futures::future::BoxFuture;
    use std::borrow::Cow;
    use std::time::Duration;
    use url::Url;
    pub trait Connection {
        type Database: Database;
        type Options: ConnectOptions;
        fn close(self) -> BoxFuture<'static, Result<(), Error>>;
        fn close_hard(self) -> BoxFuture<'static, Result<(), Error>>;
        fn ping(&mut self) -> BoxFuture<'_, Result<(), Error>>;
        fn begin(&mut self) -> BoxFuture<'_, Result<Transaction<'_, Self::Database>, Error>>;
        fn begin_with(&mut self, statement: impl Into<Cow<'static, str>>) -> BoxFuture<'_, Result<Transaction<'_, Self::Database>, Error>>;
        fn is_in_transaction(&self) -> bool {}
        #[runs_inline(callback)] fn transaction<'a, F, R, E>(&'a mut self, callback: F) -> BoxFuture<'a, Result<R, E>> where F: FnOnce(&mut Transaction<'_, Self::Database>) -> BoxFuture<'_, Result<R, E>> {}
        fn cached_statements_size(&self) -> usize {}
        fn clear_cached_statements(&mut self) -> BoxFuture<'_, Result<(), Error>> {}
        fn shrink_buffers(&mut self);
        fn connect(url: &str) -> BoxFuture<'static, Result<Self, Error>> {}
        fn connect_with(options: &Self::Options) -> BoxFuture<'_, Result<Self, Error>> {}
    }
    pub trait ConnectOptions {
        type Connection: Connection;
        fn from_url(url: &Url) -> Result<Self, Error>;
        fn to_url_lossy(&self) -> Url {}
        fn connect(&self) -> BoxFuture<'_, Result<Self::Connection, Error>>;
        fn log_statements<L>(self, level: L) -> Self;
        fn log_slow_statements<L>(self, level: L, duration: Duration) -> Self;
        fn disable_statement_logging(self) -> Self {}
    }
}
pub mod pool {
    use crate::{Connection, Database, Error, Transaction};
    use std::borrow::Cow;
    use std::ops::{Deref, DerefMut};
    use std::sync::Arc;
    use std::time::Duration;
    #[shared] #[pools] #[lock(pool, async)] pub struct Pool<DB: Database>;
    impl<DB: Database> Clone for Pool<DB> {}
    impl<DB: Database> Pool<DB> {
        pub async fn connect(url: &str) -> Result<Pool<DB>, Error> {}
        pub async fn connect_with(options: <DB::Connection as Connection>::Options) -> Result<Pool<DB>, Error> {}
        pub fn connect_lazy(url: &str) -> Result<Pool<DB>, Error> {}
        pub fn connect_lazy_with(options: <DB::Connection as Connection>::Options) -> Pool<DB> {}
        #[acquires(permit)] pub async fn acquire(&self) -> Result<PoolConnection<DB>, Error> {}
        #[acquires(permit, try)] pub fn try_acquire(&self) -> Option<PoolConnection<DB>> {}
        #[acquires(permit)] pub async fn begin(&self) -> Result<Transaction<'static, DB>, Error> {}
        #[acquires(permit, try)] pub async fn try_begin(&self) -> Result<Option<Transaction<'static, DB>>, Error> {}
        #[acquires(permit)] pub async fn begin_with(&self, statement: impl Into<Cow<'static, str>>) -> Result<Transaction<'static, DB>, Error> {}
        #[acquires(permit, try)] pub async fn try_begin_with(&self, statement: impl Into<Cow<'static, str>>) -> Result<Option<Transaction<'static, DB>>, Error> {}
        // Marks the pool as closed at once; awaiting it waits for the connections.
        pub fn close(&self) -> impl Future<Output = ()> + '_ {}
        pub fn is_closed(&self) -> bool {}
        pub fn close_event(&self) -> CloseEvent {}
        pub fn size(&self) -> u32 {}
        pub fn num_idle(&self) -> usize {}
        pub fn connect_options(&self) -> Arc<<DB::Connection as Connection>::Options> {}
        pub fn set_connect_options(&self, connect_options: <DB::Connection as Connection>::Options) {}
        pub fn options(&self) -> &PoolOptions<DB> {}
    }
    #[lazy] pub struct CloseEvent;
    impl CloseEvent { #[polls(fut)] pub async fn do_until<Fut: Future>(&mut self, fut: Fut) -> Result<Fut::Output, Error> {} }
    impl Future for CloseEvent { type Output = (); }
    #[derive(Default)] pub struct PoolOptions<DB: Database>;
    impl<DB: Database> Clone for PoolOptions<DB> {}
    impl<DB: Database> PoolOptions<DB> {
        pub fn new() -> PoolOptions<DB> {}
        pub fn max_connections(self, max: u32) -> PoolOptions<DB> {}
        pub fn get_max_connections(&self) -> u32 {}
        pub fn min_connections(self, min: u32) -> PoolOptions<DB> {}
        pub fn get_min_connections(&self) -> u32 {}
        pub fn acquire_time_level<L>(self, level: L) -> PoolOptions<DB> {}
        pub fn acquire_slow_level<L>(self, level: L) -> PoolOptions<DB> {}
        pub fn acquire_slow_threshold(self, threshold: Duration) -> PoolOptions<DB> {}
        pub fn acquire_timeout(self, timeout: Duration) -> PoolOptions<DB> {}
        pub fn get_acquire_timeout(&self) -> Duration {}
        pub fn max_lifetime(self, lifetime: impl Into<Option<Duration>>) -> PoolOptions<DB> {}
        pub fn idle_timeout(self, timeout: impl Into<Option<Duration>>) -> PoolOptions<DB> {}
        pub fn test_before_acquire(self, test: bool) -> PoolOptions<DB> {}
        pub fn after_connect<F: Fn(&mut DB::Connection, PoolConnectionMetadata) -> R, R>(self, callback: F) -> PoolOptions<DB> {}
        pub fn before_acquire<F: Fn(&mut DB::Connection, PoolConnectionMetadata) -> R, R>(self, callback: F) -> PoolOptions<DB> {}
        pub fn after_release<F: Fn(&mut DB::Connection, PoolConnectionMetadata) -> R, R>(self, callback: F) -> PoolOptions<DB> {}
        pub fn parent(self, pool: Pool<DB>) -> PoolOptions<DB> {}
        pub async fn connect(self, url: &str) -> Result<Pool<DB>, Error> {}
        pub async fn connect_with(self, options: <DB::Connection as Connection>::Options) -> Result<Pool<DB>, Error> {}
        pub fn connect_lazy(self, url: &str) -> Result<Pool<DB>, Error> {}
        pub fn connect_lazy_with(self, options: <DB::Connection as Connection>::Options) -> Pool<DB> {}
    }
    pub struct PoolConnectionMetadata { pub age: Duration, pub idle_for: Duration }
    #[guard] pub struct PoolConnection<DB: Database>;
    impl<DB: Database> PoolConnection<DB> {
        pub async fn close(self) -> Result<(), Error> {}
        pub fn close_on_drop(&mut self) {}
        pub fn detach(self) -> DB::Connection {}
        pub fn leak(self) -> DB::Connection {}
        pub fn return_to_pool(&mut self) -> impl Future<Output = ()> + 'static {}
    }
    impl<DB: Database> Deref for PoolConnection<DB> { type Target = DB::Connection; }
    impl<DB: Database> DerefMut for PoolConnection<DB> {}
    impl<DB: Database> AsMut<DB::Connection> for PoolConnection<DB> { fn as_mut(&mut self) -> &mut DB::Connection {} }
}
pub mod transaction {
    use crate::{Database, Error};
    use futures::future::BoxFuture;
    use std::borrow::Cow;
    use std::ops::{Deref, DerefMut};
    pub trait TransactionManager { type Database: Database; }
    #[guard] pub struct Transaction<'c, DB: Database>;
    impl<'c, DB: Database> Transaction<'c, DB> {
        pub fn begin<C>(conn: C, statement: Option<Cow<'static, str>>) -> BoxFuture<'c, Result<Transaction<'c, DB>, Error>> {}
        pub async fn commit(self) -> Result<(), Error> {}
        pub async fn rollback(self) -> Result<(), Error> {}
    }
    impl<'c, DB: Database> Deref for Transaction<'c, DB> { type Target = DB::Connection; }
    impl<'c, DB: Database> DerefMut for Transaction<'c, DB> {}
    impl<'c, DB: Database> AsMut<DB::Connection> for Transaction<'c, DB> { fn as_mut(&mut self) -> &mut DB::Connection {} }
}
pub mod executor {
    use crate::{Connection, Database, Describe, Either, Error, Pool};
    use futures::future::BoxFuture;
    use futures::stream::BoxStream;
    pub trait Executor<'c> {
        type Database: Database;
        fn execute<'e, 'q, E>(self, query: E) -> BoxFuture<'e, Result<<Self::Database as Database>::QueryResult, Error>> {}
        fn execute_many<'e, 'q, E>(self, query: E) -> BoxStream<'e, Result<<Self::Database as Database>::QueryResult, Error>> {}
        fn fetch<'e, 'q, E>(self, query: E) -> BoxStream<'e, Result<<Self::Database as Database>::Row, Error>> {}
        fn fetch_many<'e, 'q, E>(self, query: E) -> BoxStream<'e, Result<Either<<Self::Database as Database>::QueryResult, <Self::Database as Database>::Row>, Error>>;
        fn fetch_all<'e, 'q, E>(self, query: E) -> BoxFuture<'e, Result<Vec<<Self::Database as Database>::Row>, Error>> {}
        fn fetch_one<'e, 'q, E>(self, query: E) -> BoxFuture<'e, Result<<Self::Database as Database>::Row, Error>> {}
        fn fetch_optional<'e, 'q, E>(self, query: E) -> BoxFuture<'e, Result<Option<<Self::Database as Database>::Row>, Error>>;
        fn prepare<'e, 'q>(self, query: &'q str) -> BoxFuture<'e, Result<<Self::Database as Database>::Statement<'q>, Error>> {}
        fn prepare_with<'e, 'q>(self, sql: &'q str, parameters: &'e [<Self::Database as Database>::TypeInfo]) -> BoxFuture<'e, Result<<Self::Database as Database>::Statement<'q>, Error>>;
        fn describe<'e, 'q>(self, sql: &'q str) -> BoxFuture<'e, Result<Describe<Self::Database>, Error>>;
    }
    impl<'p, DB: Database> Executor<'p> for &'_ Pool<DB> { type Database = DB; }
    impl<'c, C: Connection> Executor<'c> for &'c mut C { type Database = C::Database; }
    pub trait Execute<'q, DB: Database> {
        fn sql(&self) -> &'q str;
        fn persistent(&self) -> bool;
    }
}
pub mod query {
    use crate::{Arguments, Database, Encode, Error, Execute, Executor, Type};
    use crate::error::BoxDynError;
    use futures::stream::BoxStream;
    pub fn query<'q, DB: Database>(sql: &'q str) -> Query<'q, DB, DB::Arguments<'q>> {}
    pub fn query_with<'q, DB: Database, A>(sql: &'q str, arguments: A) -> Query<'q, DB, A> {}
    pub fn query_statement<'q, DB: Database>(statement: &'q DB::Statement<'q>) -> Query<'q, DB, DB::Arguments<'q>> {}
    #[lazy] pub struct Query<'q, DB: Database, A>;
    impl<'q, DB: Database, A> Query<'q, DB, A> {
        pub fn bind<T: Encode<'q, DB> + Type<DB>>(self, value: T) -> Query<'q, DB, A> {}
        pub fn try_bind<T: Encode<'q, DB> + Type<DB>>(&mut self, value: T) -> Result<(), BoxDynError> {}
        pub fn persistent(self, value: bool) -> Query<'q, DB, A> {}
        pub fn map<F: FnMut(DB::Row) -> O, O>(self, f: F) -> Map<'q, DB, F, A, O> {}
        pub fn try_map<F: FnMut(DB::Row) -> Result<O, Error>, O>(self, f: F) -> Map<'q, DB, F, A, O> {}
        #[acquires_from(executor)] pub async fn execute<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<<E::Database as Database>::QueryResult, Error> {}
        #[acquires_from(executor)] pub async fn execute_many<'e, 'c, E: Executor<'c>>(self, executor: E) -> BoxStream<'e, Result<<E::Database as Database>::QueryResult, Error>> {}
        #[acquires_from(executor)] pub fn fetch<'e, 'c, E: Executor<'c>>(self, executor: E) -> BoxStream<'e, Result<<E::Database as Database>::Row, Error>> {}
        #[acquires_from(executor)] pub async fn fetch_all<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<Vec<<E::Database as Database>::Row>, Error> {}
        #[acquires_from(executor)] pub async fn fetch_one<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<<E::Database as Database>::Row, Error> {}
        #[acquires_from(executor)] pub async fn fetch_optional<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<Option<<E::Database as Database>::Row>, Error> {}
    }
    impl<'q, DB: Database, A> Execute<'q, DB> for Query<'q, DB, A> {}
    #[lazy] pub struct Map<'q, DB: Database, F, A, O>;
    impl<'q, DB: Database, F, A, O> Map<'q, DB, F, A, O> {
        pub fn map<G: FnMut(O) -> P, P>(self, g: G) -> Map<'q, DB, G, A, P> {}
        pub fn try_map<G: FnMut(O) -> Result<P, Error>, P>(self, g: G) -> Map<'q, DB, G, A, P> {}
        #[acquires_from(executor)] pub fn fetch<'e, 'c, E: Executor<'c>>(self, executor: E) -> BoxStream<'e, Result<O, Error>> {}
        #[acquires_from(executor)] pub async fn fetch_all<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<Vec<O>, Error> {}
        #[acquires_from(executor)] pub async fn fetch_one<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<O, Error> {}
        #[acquires_from(executor)] pub async fn fetch_optional<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<Option<O>, Error> {}
    }
    // What the macros give: `Query` where nothing is selected, `Map` otherwise.
    #[lazy] pub struct Checked<O>;
    impl<O> Checked<O> {
        pub fn map<G: FnMut(O) -> P, P>(self, g: G) -> Checked<P> {}
        pub fn try_map<G: FnMut(O) -> Result<P, Error>, P>(self, g: G) -> Checked<P> {}
        pub fn persistent(self, value: bool) -> Checked<O> {}
        #[acquires_from(executor)] pub async fn execute<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<<E::Database as Database>::QueryResult, Error> {}
        #[acquires_from(executor)] pub fn fetch<'e, 'c, E: Executor<'c>>(self, executor: E) -> BoxStream<'e, Result<O, Error>> {}
        #[acquires_from(executor)] pub async fn fetch_all<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<Vec<O>, Error> {}
        #[acquires_from(executor)] pub async fn fetch_one<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<O, Error> {}
        #[acquires_from(executor)] pub async fn fetch_optional<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<Option<O>, Error> {}
    }
}
pub mod query_as {
    use crate::{Database, Encode, Error, Executor, Type};
    use futures::stream::BoxStream;
    pub fn query_as<'q, DB: Database, O>(sql: &'q str) -> QueryAs<'q, DB, O, DB::Arguments<'q>> {}
    pub fn query_as_with<'q, DB: Database, O, A>(sql: &'q str, arguments: A) -> QueryAs<'q, DB, O, A> {}
    #[lazy] pub struct QueryAs<'q, DB: Database, O, A>;
    impl<'q, DB: Database, O, A> QueryAs<'q, DB, O, A> {
        pub fn bind<T: Encode<'q, DB> + Type<DB>>(self, value: T) -> QueryAs<'q, DB, O, A> {}
        pub fn persistent(self, value: bool) -> QueryAs<'q, DB, O, A> {}
        #[acquires_from(executor)] pub fn fetch<'e, 'c, E: Executor<'c>>(self, executor: E) -> BoxStream<'e, Result<O, Error>> {}
        #[acquires_from(executor)] pub async fn fetch_all<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<Vec<O>, Error> {}
        #[acquires_from(executor)] pub async fn fetch_one<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<O, Error> {}
        #[acquires_from(executor)] pub async fn fetch_optional<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<Option<O>, Error> {}
    }
    impl<'q, DB: Database, O, A> crate::Execute<'q, DB> for QueryAs<'q, DB, O, A> {}
}
pub mod query_scalar {
    use crate::{Database, Encode, Error, Executor, Type};
    use futures::stream::BoxStream;
    pub fn query_scalar<'q, DB: Database, O>(sql: &'q str) -> QueryScalar<'q, DB, O, DB::Arguments<'q>> {}
    pub fn query_scalar_with<'q, DB: Database, O, A>(sql: &'q str, arguments: A) -> QueryScalar<'q, DB, O, A> {}
    #[lazy] pub struct QueryScalar<'q, DB: Database, O, A>;
    impl<'q, DB: Database, O, A> QueryScalar<'q, DB, O, A> {
        pub fn bind<T: Encode<'q, DB> + Type<DB>>(self, value: T) -> QueryScalar<'q, DB, O, A> {}
        pub fn persistent(self, value: bool) -> QueryScalar<'q, DB, O, A> {}
        #[acquires_from(executor)] pub fn fetch<'e, 'c, E: Executor<'c>>(self, executor: E) -> BoxStream<'e, Result<O, Error>> {}
        #[acquires_from(executor)] pub async fn fetch_all<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<Vec<O>, Error> {}
        #[acquires_from(executor)] pub async fn fetch_one<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<O, Error> {}
        #[acquires_from(executor)] pub async fn fetch_optional<'e, 'c, E: Executor<'c>>(self, executor: E) -> Result<Option<O>, Error> {}
    }
    impl<'q, DB: Database, O, A> crate::Execute<'q, DB> for QueryScalar<'q, DB, O, A> {}
}
pub mod raw_sql {
    use crate::{Database, Error, Executor};
    use futures::stream::BoxStream;
    pub fn raw_sql(sql: &str) -> RawSql<'_> {}
    #[lazy] pub struct RawSql<'q>;
    impl<'q> RawSql<'q> {
        #[acquires_from(executor)] pub async fn execute<'e, E: Executor<'e>>(self, executor: E) -> Result<<E::Database as Database>::QueryResult, Error> {}
        #[acquires_from(executor)] pub fn execute_many<'e, E: Executor<'e>>(self, executor: E) -> BoxStream<'e, Result<<E::Database as Database>::QueryResult, Error>> {}
        #[acquires_from(executor)] pub fn fetch<'e, E: Executor<'e>>(self, executor: E) -> BoxStream<'e, Result<<E::Database as Database>::Row, Error>> {}
        #[acquires_from(executor)] pub async fn fetch_all<'e, E: Executor<'e>>(self, executor: E) -> Result<Vec<<E::Database as Database>::Row>, Error> {}
        #[acquires_from(executor)] pub async fn fetch_one<'e, E: Executor<'e>>(self, executor: E) -> Result<<E::Database as Database>::Row, Error> {}
        #[acquires_from(executor)] pub async fn fetch_optional<'e, E: Executor<'e>>(self, executor: E) -> Result<Option<<E::Database as Database>::Row>, Error> {}
    }
    impl<'q, DB: Database> crate::Execute<'q, DB> for RawSql<'q> {}
}
pub mod query_builder {
    use crate::{Database, Encode, Type};
    use crate::query::Query;
    use crate::query_as::QueryAs;
    use crate::query_scalar::QueryScalar;
    use std::fmt::Display;
    #[derive(Default)] pub struct QueryBuilder<'args, DB: Database>;
    impl<'args, DB: Database> QueryBuilder<'args, DB> {
        pub fn new(init: impl Into<String>) -> QueryBuilder<'args, DB> {}
        pub fn with_arguments<A>(init: impl Into<String>, arguments: A) -> QueryBuilder<'args, DB> {}
        pub fn push(&mut self, sql: impl Display) -> &mut QueryBuilder<'args, DB> {}
        pub fn push_bind<T: Encode<'args, DB> + Type<DB>>(&mut self, value: T) -> &mut QueryBuilder<'args, DB> {}
        pub fn separated<'qb, Sep: Display>(&'qb mut self, separator: Sep) -> Separated<'qb, 'args, DB, Sep> {}
        #[runs_inline(push_tuple)] pub fn push_values<I: IntoIterator, F: FnMut(Separated<'_, 'args, DB, &'static str>, I::Item)>(&mut self, tuples: I, push_tuple: F) -> &mut QueryBuilder<'args, DB> {}
        #[runs_inline(push_tuple)] pub fn push_tuples<I: IntoIterator, F: FnMut(Separated<'_, 'args, DB, &'static str>, I::Item)>(&mut self, tuples: I, push_tuple: F) -> &mut QueryBuilder<'args, DB> {}
        pub fn build(&mut self) -> Query<'_, DB, DB::Arguments<'args>> {}
        pub fn build_query_as<'q, T>(&'q mut self) -> QueryAs<'q, DB, T, DB::Arguments<'args>> {}
        pub fn build_query_scalar<'q, T>(&'q mut self) -> QueryScalar<'q, DB, T, DB::Arguments<'args>> {}
        pub fn reset(&mut self) -> &mut QueryBuilder<'args, DB> {}
        pub fn sql(&self) -> &str {}
        pub fn into_sql(self) -> String {}
    }
    pub struct Separated<'qb, 'args, DB: Database, Sep>;
    impl<'qb, 'args, DB: Database, Sep> Separated<'qb, 'args, DB, Sep> {
        pub fn push(&mut self, sql: impl Display) -> &mut Separated<'qb, 'args, DB, Sep> {}
        pub fn push_unseparated(&mut self, sql: impl Display) -> &mut Separated<'qb, 'args, DB, Sep> {}
        pub fn push_bind<T: Encode<'args, DB> + Type<DB>>(&mut self, value: T) -> &mut Separated<'qb, 'args, DB, Sep> {}
        pub fn push_bind_unseparated<T: Encode<'args, DB> + Type<DB>>(&mut self, value: T) -> &mut Separated<'qb, 'args, DB, Sep> {}
    }
}
pub mod arguments {
    use crate::{Database, Encode, Type};
    use crate::error::BoxDynError;
    pub trait Arguments<'q> {
        type Database: Database;
        fn reserve(&mut self, additional: usize, size: usize);
        fn add<T: Encode<'q, Self::Database> + Type<Self::Database>>(&mut self, value: T) -> Result<(), BoxDynError>;
        fn len(&self) -> usize;
    }
    pub trait IntoArguments<'q, DB: Database> { fn into_arguments(self) -> DB::Arguments<'q>; }
}
pub mod row {
    use crate::{ColumnIndex, Database, Decode, Error, Type};
    pub trait Row {
        type Database: Database;
        fn is_empty(&self) -> bool {}
        fn len(&self) -> usize {}
        fn column<I: ColumnIndex<Self>>(&self, index: I) -> &<Self::Database as Database>::Column {}
        fn try_column<I: ColumnIndex<Self>>(&self, index: I) -> Result<&<Self::Database as Database>::Column, Error> {}
        fn columns(&self) -> &[<Self::Database as Database>::Column];
        fn get<'r, T: Decode<'r, Self::Database> + Type<Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> T {}
        fn get_unchecked<'r, T: Decode<'r, Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> T {}
        fn try_get<'r, T: Decode<'r, Self::Database> + Type<Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> Result<T, Error> {}
        fn try_get_unchecked<'r, T: Decode<'r, Self::Database>, I: ColumnIndex<Self>>(&'r self, index: I) -> Result<T, Error> {}
        fn try_get_raw<I: ColumnIndex<Self>>(&self, index: I) -> Result<<Self::Database as Database>::ValueRef<'_>, Error>;
    }
}
pub mod column {
    use crate::Database;
    pub trait Column {
        type Database: Database;
        fn ordinal(&self) -> usize;
        fn name(&self) -> &str;
        fn type_info(&self) -> &<Self::Database as Database>::TypeInfo;
    }
    pub trait ColumnIndex<T> { fn index(&self, container: &T) -> Result<usize, crate::Error>; }
}
pub mod statement {
    use crate::Database;
    pub trait Statement<'q> {
        type Database: Database;
        fn sql(&self) -> &str;
        fn columns(&self) -> &[<Self::Database as Database>::Column];
        fn query(&self) -> crate::query::Query<'_, Self::Database, <Self::Database as Database>::Arguments<'_>> {}
    }
}
pub mod type_info {
    pub trait TypeInfo {
        fn is_null(&self) -> bool;
        fn name(&self) -> &str;
        fn type_compatible(&self, other: &Self) -> bool {}
    }
}
pub mod value {
    use crate::{Database, Decode, Error};
    pub trait Value {
        type Database: Database;
        fn is_null(&self) -> bool;
        fn decode<'r, T: Decode<'r, Self::Database>>(&'r self) -> T {}
        fn try_decode<'r, T: Decode<'r, Self::Database>>(&'r self) -> Result<T, Error> {}
    }
    pub trait ValueRef<'r> {
        type Database: Database;
        fn to_owned(&self) -> <Self::Database as Database>::Value;
        fn type_info(&self) -> std::borrow::Cow<'_, <Self::Database as Database>::TypeInfo>;
        fn is_null(&self) -> bool;
    }
}
pub mod encode {
    use crate::Database;
    pub enum IsNull { Yes, No }
    pub trait Encode<'q, DB: Database> { fn size_hint(&self) -> usize {} }
}
pub mod decode {
    use crate::{Database, error::BoxDynError};
    pub trait Decode<'r, DB: Database> { fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError>; }
}
pub mod from_row {
    use crate::Error;
    pub trait FromRow<'r, R> { fn from_row(row: &'r R) -> Result<Self, Error>; }
}
pub mod types {
    use crate::Database;
    pub trait Type<DB: Database> {
        fn type_info() -> DB::TypeInfo;
        fn compatible(ty: &DB::TypeInfo) -> bool {}
    }
    #[derive(Clone, Copy, Default)] pub struct Json<T>(pub T);
    impl<T> std::ops::Deref for Json<T> { type Target = T; }
    impl<T> std::ops::DerefMut for Json<T> {}
    #[derive(Clone, Copy, Default)] pub struct Text<T>(pub T);
}
pub mod describe {
    use crate::Database;
    pub struct Describe<DB: Database>;
    impl<DB: Database> Describe<DB> {
        pub fn columns(&self) -> &[DB::Column] {}
        pub fn column(&self, index: usize) -> &DB::Column {}
        pub fn nullable(&self, column: usize) -> Option<bool> {}
    }
}
pub mod error {
    use std::borrow::Cow;
    pub type Result<T, E = Error> = std::result::Result<T, E>;
    pub type BoxDynError = Box<dyn std::error::Error + 'static + Send + Sync>;
    pub enum Error {
        Configuration(BoxDynError), InvalidArgument(String), Database(Box<dyn DatabaseError>), Io(std::io::Error), Tls(BoxDynError), Protocol(String), RowNotFound,
        TypeNotFound { type_name: String }, ColumnIndexOutOfBounds { index: usize, len: usize }, ColumnNotFound(String), ColumnDecode { index: String, source: BoxDynError },
        Encode(BoxDynError), Decode(BoxDynError), AnyDriverError(BoxDynError), PoolTimedOut, PoolClosed, WorkerCrashed, Migrate(Box<crate::migrate::MigrateError>),
    }
    impl Error {
        pub fn into_database_error(self) -> Option<Box<dyn DatabaseError + 'static>> {}
        pub fn as_database_error(&self) -> Option<&(dyn DatabaseError + 'static)> {}
    }
    #[derive(Clone, Copy)] pub enum ErrorKind { UniqueViolation, ForeignKeyViolation, NotNullViolation, CheckViolation, Other }
    pub trait DatabaseError {
        fn message(&self) -> &str;
        fn code(&self) -> Option<Cow<'_, str>> {}
        fn constraint(&self) -> Option<&str> {}
        fn table(&self) -> Option<&str> {}
        fn kind(&self) -> ErrorKind;
        fn is_unique_violation(&self) -> bool {}
        fn is_foreign_key_violation(&self) -> bool {}
        fn is_check_violation(&self) -> bool {}
        fn is_transient_in_connect_phase(&self) -> bool {}
    }
    impl dyn DatabaseError {
        pub fn downcast_ref<E>(&self) -> &E {}
        pub fn try_downcast_ref<E>(&self) -> Option<&E> {}
    }
}
pub mod migrate {
    use crate::{Acquire, Error};
    use futures::future::BoxFuture;
    use std::borrow::Cow;
    use std::time::Duration;
    pub struct Migrator { pub migrations: Cow<'static, [Migration]>, pub ignore_missing: bool, pub locking: bool, pub no_tx: bool }
    impl Migrator {
        pub async fn new<'s, S>(source: S) -> Result<Migrator, MigrateError> {}
        pub fn set_ignore_missing(&mut self, ignore_missing: bool) -> &Migrator {}
        pub fn set_locking(&mut self, locking: bool) -> &Migrator {}
        pub fn iter(&self) -> std::slice::Iter<'_, Migration> {}
        pub fn version_exists(&self, version: i64) -> bool {}
        pub async fn run<'a, A: Acquire<'a>>(&self, migrator: A) -> Result<(), MigrateError> {}
        pub async fn run_direct<C: Migrate>(&self, conn: &mut C) -> Result<(), MigrateError> {}
        pub async fn undo<'a, A: Acquire<'a>>(&self, migrator: A, target: i64) -> Result<(), MigrateError> {}
    }
    #[derive(Clone)] pub struct Migration { pub version: i64, pub description: Cow<'static, str>, pub migration_type: MigrationType, pub sql: Cow<'static, str>, pub checksum: Cow<'static, [u8]>, pub no_tx: bool }
    #[derive(Clone)] pub struct AppliedMigration { pub version: i64, pub checksum: Cow<'static, [u8]> }
    #[derive(Clone, Copy)] pub enum MigrationType { Simple, ReversibleUp, ReversibleDown }
    impl MigrationType { pub fn is_down_migration(&self) -> bool {} pub fn is_reversible(&self) -> bool {} }
    pub enum MigrateError { Execute(Error), ExecuteMigration(Error, i64), VersionMissing(i64), VersionMismatch(i64), VersionNotPresent(i64), Dirty(i64) }
    pub trait MigrationSource<'s> {}
    pub trait MigrateDatabase {
        fn create_database(url: &str) -> BoxFuture<'_, Result<(), Error>>;
        fn database_exists(url: &str) -> BoxFuture<'_, Result<bool, Error>>;
        fn drop_database(url: &str) -> BoxFuture<'_, Result<(), Error>>;
        fn force_drop_database(url: &str) -> BoxFuture<'_, Result<(), Error>> {}
    }
    impl MigrateDatabase for crate::Postgres {}
    impl MigrateDatabase for crate::MySql {}
    impl MigrateDatabase for crate::Sqlite {}
    impl MigrateDatabase for crate::Any {}
    pub trait Migrate {
        fn ensure_migrations_table(&mut self) -> BoxFuture<'_, Result<(), MigrateError>>;
        fn dirty_version(&mut self) -> BoxFuture<'_, Result<Option<i64>, MigrateError>>;
        fn list_applied_migrations(&mut self) -> BoxFuture<'_, Result<Vec<AppliedMigration>, MigrateError>>;
        fn lock(&mut self) -> BoxFuture<'_, Result<(), MigrateError>>;
        fn unlock(&mut self) -> BoxFuture<'_, Result<(), MigrateError>>;
        fn apply<'e, 'm>(&'e mut self, migration: &'m Migration) -> BoxFuture<'m, Result<Duration, MigrateError>>;
        fn revert<'e, 'm>(&'e mut self, migration: &'m Migration) -> BoxFuture<'m, Result<Duration, MigrateError>>;
    }
    impl Migrate for crate::PgConnection {}
    impl Migrate for crate::MySqlConnection {}
    impl Migrate for crate::SqliteConnection {}
    impl Migrate for crate::AnyConnection {}
}

pub mod postgres {
    use crate::{Connection, ConnectOptions, Database, Either, Error, Executor, Pool, Row, Transaction};
    use crate::pool::{PoolConnection, PoolOptions};
    use bytes::Bytes;
    use futures::Stream;
    use futures::future::BoxFuture;
    use futures::stream::BoxStream;
    use std::ops::{Deref, DerefMut};
    use std::path::Path;
    pub type PgPool = Pool<Postgres>;
    pub type PgPoolOptions = PoolOptions<Postgres>;
    pub type PgTransaction<'c> = Transaction<'c, Postgres>;
    pub trait PgExecutor<'c>: Executor<'c, Database = Postgres> {}
    pub struct Postgres;
    impl Database for Postgres {
        type Connection = PgConnection; type Row = PgRow; type QueryResult = PgQueryResult; type Column = PgColumn; type TypeInfo = PgTypeInfo;
        type Value = PgValue; type ValueRef<'r> = PgValueRef<'r>; type Arguments<'q> = PgArguments; type Statement<'q> = PgStatement<'q>;
    }
    pub struct PgConnection;
    impl PgConnection {
        pub fn server_version_num(&self) -> Option<u32> {}
        pub async fn copy_in_raw(&mut self, statement: &str) -> Result<PgCopyIn<&mut PgConnection>, Error> {}
        pub async fn copy_out_raw<'c>(&'c mut self, statement: &str) -> Result<BoxStream<'c, Result<Bytes, Error>>, Error> {}
    }
    impl Connection for PgConnection { type Database = Postgres; type Options = PgConnectOptions; }
    pub struct PgRow;
    impl Row for PgRow { type Database = Postgres; }
    #[derive(Default)] pub struct PgQueryResult;
    impl PgQueryResult { pub fn rows_affected(&self) -> u64 {} }
    #[derive(Clone)] pub struct PgColumn;
    impl crate::Column for PgColumn { type Database = Postgres; }
    #[derive(Clone)] pub struct PgTypeInfo;
    impl PgTypeInfo { pub fn with_name(name: &'static str) -> PgTypeInfo {} }
    impl crate::TypeInfo for PgTypeInfo {}
    #[derive(Clone)] pub struct PgValue;
    impl crate::Value for PgValue { type Database = Postgres; }
    #[derive(Clone)] pub struct PgValueRef<'r>;
    impl<'r> PgValueRef<'r> { pub fn as_bytes(&self) -> Result<&'r [u8], crate::error::BoxDynError> {} pub fn as_str(&self) -> Result<&'r str, crate::error::BoxDynError> {} }
    impl<'r> crate::ValueRef<'r> for PgValueRef<'r> { type Database = Postgres; }
    #[derive(Default)] pub struct PgArguments;
    impl<'q> crate::Arguments<'q> for PgArguments { type Database = Postgres; }
    #[derive(Clone)] pub struct PgStatement<'q>;
    impl<'q> crate::Statement<'q> for PgStatement<'q> { type Database = Postgres; }
    pub struct PgDatabaseError;
    impl PgDatabaseError {
        pub fn code(&self) -> &str {}
        pub fn message(&self) -> &str {}
        pub fn detail(&self) -> Option<&str> {}
        pub fn hint(&self) -> Option<&str> {}
        pub fn table(&self) -> Option<&str> {}
        pub fn constraint(&self) -> Option<&str> {}
    }
    #[derive(Clone, Copy, Default)] pub enum PgSslMode { Disable, Allow, Prefer, Require, VerifyCa, VerifyFull }
    #[derive(Clone, Default)] pub struct PgConnectOptions;
    impl PgConnectOptions {
        // Reads `.pgpass`, `new_without_pgpass` does not.
        pub fn new() -> PgConnectOptions {}
        pub fn new_without_pgpass() -> PgConnectOptions {}
        pub fn host(self, host: &str) -> PgConnectOptions {}
        pub fn port(self, port: u16) -> PgConnectOptions {}
        pub fn socket(self, path: impl AsRef<Path>) -> PgConnectOptions {}
        pub fn username(self, username: &str) -> PgConnectOptions {}
        pub fn password(self, password: &str) -> PgConnectOptions {}
        pub fn database(self, database: &str) -> PgConnectOptions {}
        pub fn ssl_mode(self, mode: PgSslMode) -> PgConnectOptions {}
        pub fn ssl_root_cert(self, cert: impl AsRef<Path>) -> PgConnectOptions {}
        pub fn ssl_client_cert(self, cert: impl AsRef<Path>) -> PgConnectOptions {}
        pub fn ssl_client_key(self, key: impl AsRef<Path>) -> PgConnectOptions {}
        pub fn statement_cache_capacity(self, capacity: usize) -> PgConnectOptions {}
        pub fn application_name(self, application_name: &str) -> PgConnectOptions {}
        pub fn extra_float_digits(self, extra_float_digits: impl Into<Option<i8>>) -> PgConnectOptions {}
        pub fn options<K, V, I: IntoIterator<Item = (K, V)>>(self, options: I) -> PgConnectOptions {}
        pub fn get_host(&self) -> &str {}
        pub fn get_port(&self) -> u16 {}
        pub fn get_username(&self) -> &str {}
        pub fn get_database(&self) -> Option<&str> {}
        pub fn get_ssl_mode(&self) -> PgSslMode {}
    }
    impl std::str::FromStr for PgConnectOptions { type Err = Error; }
    impl ConnectOptions for PgConnectOptions { type Connection = PgConnection; }
    pub struct PgListener;
    impl PgListener {
        pub async fn connect(url: &str) -> Result<PgListener, Error> {}
        pub async fn connect_with(pool: &Pool<Postgres>) -> Result<PgListener, Error> {}
        pub fn ignore_pool_close_event(&mut self, val: bool) {}
        pub async fn listen(&mut self, channel: &str) -> Result<(), Error> {}
        pub async fn listen_all<'a>(&mut self, channels: impl IntoIterator<Item = &'a str>) -> Result<(), Error> {}
        pub async fn unlisten(&mut self, channel: &str) -> Result<(), Error> {}
        pub async fn unlisten_all(&mut self) -> Result<(), Error> {}
        #[no_timeout] pub async fn recv(&mut self) -> Result<PgNotification, Error> {}
        #[no_timeout] pub async fn try_recv(&mut self) -> Result<Option<PgNotification>, Error> {}
        pub fn next_buffered(&mut self) -> Option<PgNotification> {}
        pub fn into_stream(self) -> impl Stream<Item = Result<PgNotification, Error>> {}
    }
    impl<'c> Executor<'c> for &'c mut PgListener { type Database = Postgres; }
    pub struct PgNotification;
    impl PgNotification {
        pub fn process_id(&self) -> u32 {}
        pub fn channel(&self) -> &str {}
        pub fn payload(&self) -> &str {}
    }
    pub trait PgPoolCopyExt {
        fn copy_in_raw<'a>(&'a self, statement: &'a str) -> BoxFuture<'a, Result<PgCopyIn<PoolConnection<Postgres>>, Error>>;
        fn copy_out_raw<'a>(&'a self, statement: &'a str) -> BoxFuture<'a, Result<BoxStream<'static, Result<Bytes, Error>>, Error>>;
    }
    impl PgPoolCopyExt for Pool<Postgres> {}
    pub struct PgCopyIn<C>;
    impl<C> PgCopyIn<C> {
        pub fn is_textual(&self) -> bool {}
        pub fn num_columns(&self) -> usize {}
        pub async fn send(&mut self, data: impl Deref<Target = [u8]>) -> Result<&mut PgCopyIn<C>, Error> {}
        pub async fn read_from<R>(&mut self, source: R) -> Result<&mut PgCopyIn<C>, Error> {}
        pub async fn abort(self, msg: impl Into<String>) -> Result<(), Error> {}
        pub async fn finish(self) -> Result<u64, Error> {}
    }
    // Locks of the database, held by the connection: no guards of this process.
    pub struct PgAdvisoryLock;
    impl PgAdvisoryLock {
        pub fn new(key_string: impl AsRef<str>) -> PgAdvisoryLock {}
        #[no_timeout] pub async fn acquire<C>(&self, conn: C) -> Result<PgAdvisoryLockGuard<'_, C>, Error> {}
        pub async fn try_acquire<C>(&self, conn: C) -> Result<Either<PgAdvisoryLockGuard<'_, C>, C>, Error> {}
    }
    pub struct PgAdvisoryLockGuard<'lock, C>;
    impl<'lock, C> PgAdvisoryLockGuard<'lock, C> { pub async fn release_now(self) -> Result<C, Error> {} pub fn leak(self) -> C {} }
    impl<'lock, C> Deref for PgAdvisoryLockGuard<'lock, C> { type Target = PgConnection; }
    impl<'lock, C> DerefMut for PgAdvisoryLockGuard<'lock, C> {}
}
pub mod sqlite {
    use crate::{Connection, ConnectOptions, Database, Error, Executor, Pool, Row, Transaction};
    use crate::pool::PoolOptions;
    use std::path::Path;
    use std::time::Duration;
    pub type SqlitePool = Pool<Sqlite>;
    pub type SqlitePoolOptions = PoolOptions<Sqlite>;
    pub type SqliteTransaction<'c> = Transaction<'c, Sqlite>;
    pub trait SqliteExecutor<'c>: Executor<'c, Database = Sqlite> {}
    pub struct Sqlite;
    impl Database for Sqlite {
        type Connection = SqliteConnection; type Row = SqliteRow; type QueryResult = SqliteQueryResult; type Column = SqliteColumn; type TypeInfo = SqliteTypeInfo;
        type Arguments<'q> = SqliteArguments<'q>; type ValueRef<'r> = SqliteValueRef<'r>;
    }
    pub struct SqliteConnection;
    impl SqliteConnection { pub async fn lock_handle(&mut self) -> Result<LockedSqliteHandle<'_>, Error> {} }
    pub struct LockedSqliteHandle<'a>;
    impl Connection for SqliteConnection { type Database = Sqlite; type Options = SqliteConnectOptions; }
    pub struct SqliteRow;
    impl Row for SqliteRow { type Database = Sqlite; }
    #[derive(Default)] pub struct SqliteQueryResult;
    impl SqliteQueryResult { pub fn rows_affected(&self) -> u64 {} pub fn last_insert_rowid(&self) -> i64 {} }
    #[derive(Clone)] pub struct SqliteColumn;
    impl crate::Column for SqliteColumn { type Database = Sqlite; }
    #[derive(Clone)] pub struct SqliteTypeInfo;
    impl crate::TypeInfo for SqliteTypeInfo {}
    pub struct SqliteValueRef<'r>;
    impl<'r> crate::ValueRef<'r> for SqliteValueRef<'r> { type Database = Sqlite; }
    #[derive(Clone, Default)] pub struct SqliteArguments<'q>;
    impl<'q> crate::Arguments<'q> for SqliteArguments<'q> { type Database = Sqlite; }
    #[derive(Clone, Copy)] pub enum SqliteJournalMode { Delete, Truncate, Persist, Memory, Wal, Off }
    #[derive(Clone, Copy)] pub enum SqliteLockingMode { Normal, Exclusive }
    #[derive(Clone, Copy)] pub enum SqliteSynchronous { Off, Normal, Full, Extra }
    #[derive(Clone, Copy)] pub enum SqliteAutoVacuum { None, Full, Incremental }
    #[derive(Clone, Default)] pub struct SqliteConnectOptions;
    impl SqliteConnectOptions {
        pub fn new() -> SqliteConnectOptions {}
        pub fn filename(self, filename: impl AsRef<Path>) -> SqliteConnectOptions {}
        pub fn get_filename(&self) -> &Path {}
        pub fn foreign_keys(self, on: bool) -> SqliteConnectOptions {}
        pub fn in_memory(self, in_memory: bool) -> SqliteConnectOptions {}
        pub fn shared_cache(self, on: bool) -> SqliteConnectOptions {}
        pub fn journal_mode(self, mode: SqliteJournalMode) -> SqliteConnectOptions {}
        pub fn locking_mode(self, mode: SqliteLockingMode) -> SqliteConnectOptions {}
        pub fn read_only(self, read_only: bool) -> SqliteConnectOptions {}
        pub fn create_if_missing(self, create: bool) -> SqliteConnectOptions {}
        pub fn statement_cache_capacity(self, capacity: usize) -> SqliteConnectOptions {}
        pub fn busy_timeout(self, timeout: Duration) -> SqliteConnectOptions {}
        pub fn synchronous(self, synchronous: SqliteSynchronous) -> SqliteConnectOptions {}
        pub fn auto_vacuum(self, auto_vacuum: SqliteAutoVacuum) -> SqliteConnectOptions {}
        pub fn page_size(self, page_size: u32) -> SqliteConnectOptions {}
        pub fn pragma<K, V>(self, key: K, value: V) -> SqliteConnectOptions {}
        pub fn immutable(self, immutable: bool) -> SqliteConnectOptions {}
        pub fn extension<N>(self, extension_name: N) -> SqliteConnectOptions {}
        pub fn optimize_on_close(self, enabled: bool, analysis_limit: impl Into<Option<u32>>) -> SqliteConnectOptions {}
    }
    impl std::str::FromStr for SqliteConnectOptions { type Err = Error; }
    impl ConnectOptions for SqliteConnectOptions { type Connection = SqliteConnection; }
}
pub mod mysql {
    use crate::{Connection, ConnectOptions, Database, Error, Executor, Pool, Row, Transaction};
    use crate::pool::PoolOptions;
    use std::path::Path;
    pub type MySqlPool = Pool<MySql>;
    pub type MySqlPoolOptions = PoolOptions<MySql>;
    pub type MySqlTransaction<'c> = Transaction<'c, MySql>;
    pub trait MySqlExecutor<'c>: Executor<'c, Database = MySql> {}
    pub struct MySql;
    impl Database for MySql {
        type Connection = MySqlConnection; type Row = MySqlRow; type QueryResult = MySqlQueryResult; type Column = MySqlColumn; type TypeInfo = MySqlTypeInfo;
        type Arguments<'q> = MySqlArguments; type ValueRef<'r> = MySqlValueRef<'r>;
    }
    pub struct MySqlConnection;
    impl Connection for MySqlConnection { type Database = MySql; type Options = MySqlConnectOptions; }
    pub struct MySqlRow;
    impl Row for MySqlRow { type Database = MySql; }
    #[derive(Default)] pub struct MySqlQueryResult;
    impl MySqlQueryResult { pub fn rows_affected(&self) -> u64 {} pub fn last_insert_id(&self) -> u64 {} }
    #[derive(Clone)] pub struct MySqlColumn;
    impl crate::Column for MySqlColumn { type Database = MySql; }
    #[derive(Clone)] pub struct MySqlTypeInfo;
    impl crate::TypeInfo for MySqlTypeInfo {}
    pub struct MySqlValueRef<'r>;
    impl<'r> crate::ValueRef<'r> for MySqlValueRef<'r> { type Database = MySql; }
    #[derive(Clone, Default)] pub struct MySqlArguments;
    impl<'q> crate::Arguments<'q> for MySqlArguments { type Database = MySql; }
    pub struct MySqlDatabaseError;
    impl MySqlDatabaseError { pub fn code(&self) -> Option<&str> {} pub fn number(&self) -> u16 {} pub fn message(&self) -> &str {} }
    #[derive(Clone, Copy, Default)] pub enum MySqlSslMode { Disabled, Preferred, Required, VerifyCa, VerifyIdentity }
    #[derive(Clone, Default)] pub struct MySqlConnectOptions;
    impl MySqlConnectOptions {
        pub fn new() -> MySqlConnectOptions {}
        pub fn host(self, host: &str) -> MySqlConnectOptions {}
        pub fn port(self, port: u16) -> MySqlConnectOptions {}
        pub fn socket(self, path: impl AsRef<Path>) -> MySqlConnectOptions {}
        pub fn username(self, username: &str) -> MySqlConnectOptions {}
        pub fn password(self, password: &str) -> MySqlConnectOptions {}
        pub fn database(self, database: &str) -> MySqlConnectOptions {}
        pub fn ssl_mode(self, mode: MySqlSslMode) -> MySqlConnectOptions {}
        pub fn ssl_ca(self, file_name: impl AsRef<Path>) -> MySqlConnectOptions {}
        pub fn statement_cache_capacity(self, capacity: usize) -> MySqlConnectOptions {}
        pub fn charset(self, charset: &str) -> MySqlConnectOptions {}
        pub fn collation(self, collation: &str) -> MySqlConnectOptions {}
        pub fn timezone(self, value: impl Into<Option<String>>) -> MySqlConnectOptions {}
    }
    impl std::str::FromStr for MySqlConnectOptions { type Err = Error; }
    impl ConnectOptions for MySqlConnectOptions { type Connection = MySqlConnection; }
}
pub mod any {
    use crate::{Connection, ConnectOptions, Database, Error, Executor, Pool, Row};
    use crate::pool::PoolOptions;
    pub type AnyPool = Pool<Any>;
    pub type AnyPoolOptions = PoolOptions<Any>;
    pub trait AnyExecutor<'c>: Executor<'c, Database = Any> {}
    pub fn install_default_drivers() {}
    pub struct Any;
    impl Database for Any { type Connection = AnyConnection; type Row = AnyRow; type QueryResult = AnyQueryResult; type Column = AnyColumn; type TypeInfo = AnyTypeInfo; type Arguments<'q> = AnyArguments<'q>; }
    pub struct AnyConnection;
    impl AnyConnection { pub fn backend_name(&self) -> &str {} }
    impl Connection for AnyConnection { type Database = Any; type Options = AnyConnectOptions; }
    pub struct AnyRow;
    impl Row for AnyRow { type Database = Any; }
    #[derive(Default)] pub struct AnyQueryResult;
    impl AnyQueryResult { pub fn rows_affected(&self) -> u64 {} pub fn last_insert_id(&self) -> Option<i64> {} }
    #[derive(Clone)] pub struct AnyColumn;
    impl crate::Column for AnyColumn { type Database = Any; }
    #[derive(Clone)] pub struct AnyTypeInfo;
    impl crate::TypeInfo for AnyTypeInfo {}
    #[derive(Default)] pub struct AnyArguments<'q>;
    impl<'q> crate::Arguments<'q> for AnyArguments<'q> { type Database = Any; }
    #[derive(Clone)] pub struct AnyConnectOptions;
    impl std::str::FromStr for AnyConnectOptions { type Err = Error; }
    impl ConnectOptions for AnyConnectOptions { type Connection = AnyConnection; }
}
