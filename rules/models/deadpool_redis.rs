//! Model of deadpool-redis 0.14 to 0.22 (checked against 0.20.0): redis's multiplexed connections in a pool of deadpool.

use deadpool::managed;
use redis::aio::MultiplexedConnection;
use redis::{RedisError, RedisResult};
use std::ops::{Deref, DerefMut};
pub use deadpool::Runtime;
pub use deadpool::managed::{Metrics, ObjectId, PoolConfig, Status, TimeoutType, Timeouts};
pub use redis;

pub type Pool = managed::Pool<Manager, Connection>;
pub type WeakPool = managed::WeakPool<Manager, Connection>;
pub type PoolBuilder = managed::PoolBuilder<Manager, Connection>;
pub type BuildError = managed::BuildError;
pub type CreatePoolError = managed::CreatePoolError<ConfigError>;
pub type PoolError = managed::PoolError<RedisError>;
pub type Object = managed::Object<Manager>;
pub type Hook = managed::Hook<Manager>;
pub type HookError = managed::HookError<RedisError>;
#[guard] pub struct Connection;
impl Connection { pub fn take(this: Self) -> MultiplexedConnection {} }
impl From<Object> for Connection {}
impl Deref for Connection { type Target = MultiplexedConnection; }
impl DerefMut for Connection {}
impl AsMut<MultiplexedConnection> for Connection { fn as_mut(&mut self) -> &mut MultiplexedConnection {} }
impl redis::aio::ConnectionLike for Connection {}
pub struct Manager;
impl Manager { pub fn new<T: redis::IntoConnectionInfo>(params: T) -> RedisResult<Manager> {} }
impl managed::Manager for Manager { type Type = MultiplexedConnection; type Error = RedisError; }
#[derive(Clone, Default)] pub struct Config { pub url: Option<String>, pub connection: Option<ConnectionInfo>, pub pool: Option<PoolConfig> }
impl Config {
    pub fn from_url<T: Into<String>>(url: T) -> Config {}
    pub fn from_connection_info<T: Into<ConnectionInfo>>(connection_info: T) -> Config {}
    pub fn create_pool(&self, runtime: Option<Runtime>) -> Result<Pool, CreatePoolError> {}
    pub fn builder(&self) -> Result<PoolBuilder, ConfigError> {}
    pub fn get_pool_config(&self) -> PoolConfig {}
}
pub enum ConfigError { UrlAndConnectionSpecified, Redis(RedisError) }
#[derive(Clone)] pub struct ConnectionInfo { pub addr: ConnectionAddr, pub redis: RedisConnectionInfo }
#[derive(Clone)] pub enum ConnectionAddr { Tcp(String, u16), TcpTls { host: String, port: u16, insecure: bool }, Unix(std::path::PathBuf) }
#[derive(Clone, Default)] pub struct RedisConnectionInfo { pub db: i64, pub username: Option<String>, pub password: Option<String> }
