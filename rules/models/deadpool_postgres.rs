//! Model of deadpool-postgres 0.12 to 0.14 (checked against 0.14.2): tokio-postgres's clients in a pool of deadpool.

use deadpool::managed;
use std::ops::{Deref, DerefMut};
use tokio_postgres::types::{BorrowToSql, ToSql, Type};
use tokio_postgres::{Error, IsolationLevel, Row, RowStream, Statement, ToStatement};
pub use deadpool::Runtime;
pub use deadpool::managed::{Metrics, ObjectId, PoolConfig, Status, TimeoutType, Timeouts};
pub use tokio_postgres;

pub type Pool = managed::Pool<Manager, Object>;
pub type WeakPool = managed::WeakPool<Manager, Object>;
pub type PoolBuilder = managed::PoolBuilder<Manager, Object>;
pub type BuildError = managed::BuildError;
pub type CreatePoolError = managed::CreatePoolError<ConfigError>;
pub type PoolError = managed::PoolError<Error>;
pub type Object = managed::Object<Manager>;
pub type Hook = managed::Hook<Manager>;
pub type HookError = managed::HookError<Error>;
pub type Client = Object;

pub struct Manager;
impl Manager {
    pub fn new<T>(pg_config: tokio_postgres::Config, tls: T) -> Manager {}
    pub fn from_config<T>(pg_config: tokio_postgres::Config, tls: T, config: ManagerConfig) -> Manager {}
}
impl managed::Manager for Manager { type Type = ClientWrapper; type Error = Error; }
pub struct ClientWrapper { pub statement_cache: std::sync::Arc<StatementCache> }
impl ClientWrapper {
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error> {}
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_> {}
}
impl Deref for ClientWrapper { type Target = tokio_postgres::Client; }
impl DerefMut for ClientWrapper {}
pub struct StatementCache;
impl StatementCache {
    pub fn size(&self) -> usize {}
    pub fn clear(&self) {}
}
pub struct Transaction<'a> { pub statement_cache: std::sync::Arc<StatementCache> }
impl Transaction<'_> {
    pub async fn prepare_cached(&self, query: &str) -> Result<Statement, Error> {}
    pub async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    pub async fn commit(self) -> Result<(), Error> {}
    pub async fn rollback(self) -> Result<(), Error> {}
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
    pub async fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction<'_>, Error> {}
}
impl<'a> Deref for Transaction<'a> { type Target = tokio_postgres::Transaction<'a>; }
impl<'a> DerefMut for Transaction<'a> {}
pub struct TransactionBuilder<'a>;
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> TransactionBuilder<'a> {}
    pub fn read_only(self, read_only: bool) -> TransactionBuilder<'a> {}
    pub fn deferrable(self, deferrable: bool) -> TransactionBuilder<'a> {}
    pub async fn start(self) -> Result<Transaction<'a>, Error> {}
}
pub trait GenericClient {
    async fn execute<T: ToStatement>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    async fn execute_raw<P: BorrowToSql, I: IntoIterator<Item = P>, T: ToStatement>(&self, statement: &T, params: I) -> Result<u64, Error>;
    async fn query<T: ToStatement>(&self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    async fn query_one<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    async fn query_opt<T: ToStatement>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    async fn query_raw<T: ToStatement, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>;
    async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    async fn prepare_typed(&self, query: &str, parameter_types: &[Type]) -> Result<Statement, Error>;
    async fn prepare_cached(&self, query: &str) -> Result<Statement, Error>;
    async fn prepare_typed_cached(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    async fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
    async fn batch_execute(&self, query: &str) -> Result<(), Error>;
}
impl GenericClient for Client {}
impl GenericClient for Transaction<'_> {}
#[derive(Clone, Default)] pub struct Config {
    pub url: Option<String>, pub user: Option<String>, pub password: Option<String>, pub dbname: Option<String>, pub options: Option<String>, pub application_name: Option<String>,
    pub host: Option<String>, pub hosts: Option<Vec<String>>, pub port: Option<u16>, pub ports: Option<Vec<u16>>, pub connect_timeout: Option<std::time::Duration>,
    pub keepalives: Option<bool>, pub manager: Option<ManagerConfig>, pub pool: Option<PoolConfig>,
}
impl Config {
    pub fn new() -> Config {}
    pub fn create_pool<T>(&self, runtime: Option<Runtime>, tls: T) -> Result<Pool, CreatePoolError> {}
    pub fn builder<T>(&self, tls: T) -> Result<PoolBuilder, ConfigError> {}
    pub fn get_pg_config(&self) -> Result<tokio_postgres::Config, ConfigError> {}
    pub fn get_manager_config(&self) -> ManagerConfig {}
    pub fn get_pool_config(&self) -> PoolConfig {}
}
pub enum ConfigError { InvalidUrl(Error), DbnameMissing, DbnameEmpty }
#[derive(Clone, Default)] pub enum RecyclingMethod { Fast, Verified, Clean, Custom(String) }
#[derive(Clone, Default)] pub struct ManagerConfig { pub recycling_method: RecyclingMethod }
