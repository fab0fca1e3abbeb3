//! Model of diesel 2 (checked against 2.2.12): what runs a query waits for the database in place. What is built of query builders is not typed here, only run.

pub use connection::Connection;
pub use mysql::MysqlConnection;
pub use pg::PgConnection;
pub use query_builder::sql_query;
pub use query_dsl::RunQueryDsl;
pub use result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
pub use sqlite::SqliteConnection;

macro_rules! table { () => {} }
macro_rules! joinable { () => {} }
macro_rules! allow_tables_to_appear_in_same_query { () => {} }
pub mod prelude { pub use crate::{Connection, ConnectionError, ConnectionResult, MysqlConnection, OptionalExtension, PgConnection, QueryResult, RunQueryDsl, SqliteConnection}; }
pub mod result {
    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;
    pub enum Error { NotFound, RollbackTransaction, AlreadyInTransaction, NotInTransaction, BrokenTransactionManager, DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation>), QueryBuilderError(Box<dyn std::error::Error + Send + Sync>) }
    pub enum ConnectionError { BadConnection(String), InvalidConnectionUrl(String), CouldntSetupConfiguration(Error) }
    #[derive(Clone, Copy)] pub enum DatabaseErrorKind { UniqueViolation, ForeignKeyViolation, SerializationFailure, NotNullViolation, CheckViolation, ClosedConnection, Unknown }
    pub trait DatabaseErrorInformation { fn message(&self) -> &str; fn constraint_name(&self) -> Option<&str>; fn table_name(&self) -> Option<&str>; }
    pub trait OptionalExtension<T> { fn optional(self) -> Result<Option<T>, Error>; }
    impl<T> OptionalExtension<T> for QueryResult<T> {}
}
pub mod connection {
    use crate::result::{ConnectionResult, Error, QueryResult};
    pub trait SimpleConnection { #[blocks(net)] fn batch_execute(&mut self, query: &str) -> QueryResult<()>; }
    pub trait Connection: SimpleConnection {
        #[blocks(net)] fn establish(database_url: &str) -> ConnectionResult<Self>;
        #[blocks(net)] #[runs_inline(f)] fn transaction<T, E: From<Error>, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {}
        #[blocks(net)] fn begin_test_transaction(&mut self) -> QueryResult<()> {}
        #[blocks(net)] #[runs_inline(f)] fn test_transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> T {}
    }
}
pub mod pg {
    pub struct Pg;
    pub struct PgConnection;
    impl crate::connection::SimpleConnection for PgConnection {}
    impl crate::connection::Connection for PgConnection {}
}
pub mod mysql {
    pub struct Mysql;
    pub struct MysqlConnection;
    impl crate::connection::SimpleConnection for MysqlConnection {}
    impl crate::connection::Connection for MysqlConnection {}
}
pub mod sqlite {
    pub struct Sqlite;
    pub struct SqliteConnection;
    impl crate::connection::SimpleConnection for SqliteConnection {}
    impl crate::connection::Connection for SqliteConnection {}
}
pub mod query_dsl {
    use crate::result::QueryResult;
    pub trait RunQueryDsl<Conn> {
        #[blocks(net)] fn execute(self, conn: &mut Conn) -> QueryResult<usize> {}
        #[blocks(net)] fn load<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> {}
        #[blocks(net)] fn load_iter<'conn, 'query, U, B>(self, conn: &'conn mut Conn) -> QueryResult<LoadIter<U>> {}
        #[blocks(net)] fn get_result<'query, U>(self, conn: &mut Conn) -> QueryResult<U> {}
        #[blocks(net)] fn get_results<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> {}
    }
    pub struct LoadIter<U>;
    impl<U> Iterator for LoadIter<U> { type Item = QueryResult<U>; }
}
pub mod query_builder {
    pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery {}
    #[derive(Clone)] pub struct SqlQuery;
    impl SqlQuery { pub fn bind<ST, Value>(self, value: Value) -> SqlQuery {} pub fn sql<T: AsRef<str>>(self, sql: T) -> SqlQuery {} }
    impl<Conn> crate::query_dsl::RunQueryDsl<Conn> for SqlQuery {}
}
pub mod r2d2 {
    use ::r2d2::ManageConnection;
    pub use ::r2d2::{Builder, Pool};
    pub type PooledConnection<M> = ::r2d2::PooledConnection<M>;
    #[derive(Clone)] pub struct ConnectionManager<T>;
    impl<T> ConnectionManager<T> { pub fn new<S: Into<String>>(database_url: S) -> ConnectionManager<T> {} }
    pub enum Error { ConnectionError(crate::result::ConnectionError), QueryError(crate::result::Error) }
    impl<T> ManageConnection for ConnectionManager<T> { type Connection = T; type Error = Error; }
}
