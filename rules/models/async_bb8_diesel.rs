//! Model of async-bb8-diesel 0.2 (checked against 0.2.1): diesel's connections, used from async code. Each query runs on tokio's pool of blocking threads.

use bb8::ManageConnection;
use diesel::query_dsl::RunQueryDsl;
use diesel::result::{Error, QueryResult};

pub trait AsyncSimpleConnection<Conn> {
    async fn batch_execute_async(&self, query: &str) -> Result<(), Error>;
}
pub trait AsyncConnection<Conn>: AsyncSimpleConnection<Conn> {
    #[offloads(f)] async fn run<R, E, Func: FnOnce(&mut Conn) -> Result<R, E>>(&self, f: Func) -> Result<R, E> {}
    #[runs_inline(f, retry)] async fn transaction_async_with_retry<R, Func: Fn(Connection<Conn>) -> Fut, Fut: Future<Output = Result<R, Error>>, RetryFut: Future<Output = bool>, RetryFunc: Fn() -> RetryFut>(&self, f: Func, retry: RetryFunc) -> Result<R, Error> {}
    #[runs_inline(f)] async fn transaction_async<R, E: From<Error>, Func: FnOnce(Connection<Conn>) -> Fut, Fut: Future<Output = Result<R, E>>>(&self, f: Func) -> Result<R, E> {}
}
pub trait AsyncR2D2Connection<Conn>: AsyncConnection<Conn> {
    async fn ping_async(&mut self) -> QueryResult<()> {}
    async fn is_broken_async(&mut self) -> bool {}
}
pub trait AsyncRunQueryDsl<Conn, AsyncConn> {
    async fn execute_async(self, asc: &AsyncConn) -> Result<usize, Error>;
    async fn load_async<U>(self, asc: &AsyncConn) -> Result<Vec<U>, Error>;
    async fn get_result_async<U>(self, asc: &AsyncConn) -> Result<U, Error>;
    async fn get_results_async<U>(self, asc: &AsyncConn) -> Result<Vec<U>, Error>;
    async fn first_async<U>(self, asc: &AsyncConn) -> Result<U, Error>;
}
impl<T: RunQueryDsl<Conn>, AsyncConn, Conn> AsyncRunQueryDsl<Conn, AsyncConn> for T {}
pub trait AsyncSaveChangesDsl<Conn, AsyncConn> {
    async fn save_changes_async<Output>(self, asc: &AsyncConn) -> Result<Output, Error>;
}
impl<T: diesel::query_dsl::SaveChangesDsl<Conn>, AsyncConn, Conn> AsyncSaveChangesDsl<Conn, AsyncConn> for T {}

pub struct Connection<C>;
impl<C> Connection<C> { pub fn new(c: C) -> Connection<C> {} }
impl<C> AsyncSimpleConnection<C> for Connection<C> {}
impl<C> AsyncConnection<C> for Connection<C> {}
impl<C> AsyncR2D2Connection<C> for Connection<C> {}

#[derive(Clone)] pub struct ConnectionManager<T>;
impl<T> ConnectionManager<T> { pub fn new<S: Into<String>>(database_url: S) -> ConnectionManager<T> {} }
impl<T> ManageConnection for ConnectionManager<T> { type Connection = Connection<T>; type Error = ConnectionError; }

pub type ConnectionResult<R> = Result<R, ConnectionError>;
pub enum ConnectionError { Connection(diesel::r2d2::Error), Query(Error) }
pub type PoolResult<R> = Result<R, PoolError>;
pub enum PoolError { Connection(ConnectionError), Timeout }
pub trait OptionalExtension<T> { fn optional(self) -> Result<Option<T>, ConnectionError>; }
impl<T> OptionalExtension<T> for Result<T, ConnectionError> {}
