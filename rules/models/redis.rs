//! Model of redis 0.25 to 1.x (checked against 0.29.5). The commands of `Connection` and whatever takes a `ConnectionLike` of the crate's root wait for the server in place;
//! the twins of `aio` are asynchronous. Neither has a limit unless one is set.

use aio::ConnectionLike as AsyncConnectionLike;
use bb8::ManageConnection as ManageAsync;
use r2d2::ManageConnection as ManageSync;
use futures::future::BoxFuture;
use std::time::Duration;
use streams::{StreamAddOptions, StreamAutoClaimOptions, StreamClaimOptions, StreamMaxlen, StreamReadOptions, StreamTrimOptions};

pub type RedisResult<T> = Result<T, RedisError>;
pub type RedisFuture<'a, T> = BoxFuture<'a, RedisResult<T>>;
pub struct RedisError;
impl RedisError {
    pub fn kind(&self) -> ErrorKind {}
    pub fn detail(&self) -> Option<&str> {}
    pub fn code(&self) -> Option<&str> {}
    pub fn category(&self) -> &str {}
    pub fn is_io_error(&self) -> bool {}
    pub fn is_cluster_error(&self) -> bool {}
    pub fn is_connection_refusal(&self) -> bool {}
    pub fn is_timeout(&self) -> bool {}
    pub fn is_connection_dropped(&self) -> bool {}
    pub fn is_unrecoverable_error(&self) -> bool {}
    pub fn retry_method(&self) -> RetryMethod {}
}
#[derive(Clone, Copy)] pub enum ErrorKind { ResponseError, ParseError, AuthenticationFailed, TypeError, ExecAbortError, BusyLoadingError, NoScriptError, InvalidClientConfig, Moved, Ask, TryAgain, ClusterDown, IoError, ClientError, ReadOnly }
#[derive(Clone, Copy)] pub enum RetryMethod { Reconnect, NoRetry, RetryImmediately, WaitAndRetry, AskRedirect, MovedRedirect }
#[derive(Clone)] pub enum Value { Nil, Int(i64), BulkString(Vec<u8>), Array(Vec<Value>), SimpleString(String), Okay, Map(Vec<(Value, Value)>), Set(Vec<Value>), Double(f64), Boolean(bool) }
impl Value {
    pub fn as_sequence(&self) -> Option<&[Value]> {}
    pub fn into_sequence(self) -> Result<Vec<Value>, Value> {}
}
pub trait FromRedisValue { fn from_redis_value(v: &Value) -> RedisResult<Self>; }
pub trait ToRedisArgs {
    fn to_redis_args(&self) -> Vec<Vec<u8>> {}
    fn write_redis_args<W>(&self, out: &mut W);
}
pub fn from_redis_value<T: FromRedisValue>(v: &Value) -> RedisResult<T> {}
pub fn from_owned_redis_value<T: FromRedisValue>(v: Value) -> RedisResult<T> {}
#[derive(Clone)] pub struct InfoDict;
impl InfoDict { pub fn get<T: FromRedisValue>(&self, key: &str) -> Option<T> {} }
pub struct PushInfo { pub kind: PushKind, pub data: Vec<Value> }
#[derive(Clone)] pub enum PushKind { Disconnection, Other(String), Invalidate, Message, PMessage, SMessage, Unsubscribe, PUnsubscribe, SUnsubscribe, Subscribe, PSubscribe, SSubscribe }
#[derive(Clone, Copy)] pub enum ProtocolVersion { RESP2, RESP3 }
#[derive(Clone)] pub enum ConnectionAddr { Tcp(String, u16), TcpTls { host: String, port: u16, insecure: bool }, Unix(std::path::PathBuf) }
#[derive(Clone)] pub struct ConnectionInfo { pub addr: ConnectionAddr, pub redis: RedisConnectionInfo }
impl std::str::FromStr for ConnectionInfo { type Err = RedisError; }
#[derive(Clone, Default)] pub struct RedisConnectionInfo { pub db: i64, pub username: Option<String>, pub password: Option<String>, pub protocol: ProtocolVersion }
#[derive(Clone, Copy)] pub enum TlsMode { Secure, Insecure }
pub trait IntoConnectionInfo { fn into_connection_info(self) -> RedisResult<ConnectionInfo>; }
#[derive(Clone, Copy)] pub enum Expiry { EX(u64), PX(u64), EXAT(u64), PXAT(u64), PERSIST }
#[derive(Clone, Copy)] pub enum SetExpiry { EX(u64), PX(u64), EXAT(u64), PXAT(u64), KEEPTTL }
#[derive(Clone, Copy)] pub enum ExistenceCheck { NX, XX }
#[derive(Clone, Copy)] pub enum ExpireOption { NONE, NX, XX, GT, LT }
#[derive(Clone, Copy)] pub enum Direction { Left, Right }
#[derive(Clone, Default)] pub struct SetOptions;
impl SetOptions {
    pub fn conditional_set(self, existence_check: ExistenceCheck) -> SetOptions {}
    pub fn get(self, get: bool) -> SetOptions {}
    pub fn with_expiration(self, expiration: SetExpiry) -> SetOptions {}
}
#[derive(Default)] pub struct LposOptions;
#[derive(Default)] pub struct ScanOptions;
impl ScanOptions {
    pub fn with_count(self, n: usize) -> ScanOptions {}
    pub fn with_pattern(self, p: impl Into<String>) -> ScanOptions {}
}
#[derive(Default)] pub struct FlushAllOptions;
#[derive(Default)] pub struct FlushDbOptions;
#[derive(Default)] pub struct HashFieldExpirationOptions;

// The address is read only; connecting is another step.
#[shared] #[derive(Clone)] pub struct Client;
impl Client {
    pub fn open<T: IntoConnectionInfo>(params: T) -> RedisResult<Client> {}
    #[blocks(net)] #[no_timeout] #[instead("{self}.get_multiplexed_async_connection().await")] pub fn get_connection(&self) -> RedisResult<Connection> {}
    #[blocks(net)] #[instead("{self}.get_multiplexed_async_connection().await")] pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection> {}
    pub fn get_connection_info(&self) -> &ConnectionInfo {}
    #[no_timeout] pub async fn get_async_connection(&self) -> RedisResult<aio::Connection> {}
    #[no_timeout] pub async fn get_tokio_connection(&self) -> RedisResult<aio::Connection> {}
    #[no_timeout] pub async fn get_multiplexed_async_connection(&self) -> RedisResult<aio::MultiplexedConnection> {}
    #[no_timeout] pub async fn get_multiplexed_tokio_connection(&self) -> RedisResult<aio::MultiplexedConnection> {}
    pub async fn get_multiplexed_async_connection_with_timeouts(&self, response_timeout: Duration, connection_timeout: Duration) -> RedisResult<aio::MultiplexedConnection> {}
    pub async fn get_multiplexed_async_connection_with_config(&self, config: &AsyncConnectionConfig) -> RedisResult<aio::MultiplexedConnection> {}
    pub async fn create_multiplexed_tokio_connection(&self) -> RedisResult<(aio::MultiplexedConnection, impl Future<Output = ()>)> {}
    pub async fn get_connection_manager(&self) -> RedisResult<aio::ConnectionManager> {}
    pub async fn get_connection_manager_with_config(&self, config: aio::ConnectionManagerConfig) -> RedisResult<aio::ConnectionManager> {}
    pub async fn get_tokio_connection_manager(&self) -> RedisResult<aio::ConnectionManager> {}
    pub async fn get_async_pubsub(&self) -> RedisResult<aio::PubSub> {}
    pub async fn get_async_monitor(&self) -> RedisResult<aio::Monitor> {}
}
impl ConnectionLike for Client {}
impl ManageAsync for Client { type Connection = aio::MultiplexedConnection; type Error = RedisError; }
impl ManageSync for Client { type Connection = Connection; type Error = RedisError; }
#[derive(Clone, Default)] pub struct AsyncConnectionConfig;
impl AsyncConnectionConfig {
    pub fn new() -> AsyncConnectionConfig {}
    pub fn set_connection_timeout(self, connection_timeout: Duration) -> AsyncConnectionConfig {}
    pub fn set_response_timeout(self, response_timeout: Duration) -> AsyncConnectionConfig {}
    pub fn set_push_sender<S>(self, sender: S) -> AsyncConnectionConfig {}
}

pub trait ConnectionLike {
    #[blocks(net)] fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;
    #[blocks(net)] fn req_packed_commands(&mut self, cmd: &[u8], offset: usize, count: usize) -> RedisResult<Vec<Value>>;
    #[blocks(net)] fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
    fn get_db(&self) -> i64;
    #[blocks(net)] fn check_connection(&mut self) -> bool;
    fn is_open(&self) -> bool;
}
pub struct Connection;
impl Connection {
    #[blocks(net)] pub fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()> {}
    #[blocks(net)] #[no_timeout] pub fn recv_response(&mut self) -> RedisResult<Value> {}
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
    pub fn as_pubsub(&mut self) -> PubSub<'_> {}
}
impl ConnectionLike for Connection {}
pub struct PubSub<'a>;
impl PubSub<'_> {
    #[blocks(net)] #[instead("redis::aio::PubSub::subscribe(.., {0}).await")] pub fn subscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
    #[blocks(net)] #[instead("redis::aio::PubSub::psubscribe(.., {0}).await")] pub fn psubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
    #[blocks(net)] #[instead("redis::aio::PubSub::unsubscribe(.., {0}).await")] pub fn unsubscribe<T: ToRedisArgs>(&mut self, channel: T) -> RedisResult<()> {}
    #[blocks(net)] #[instead("redis::aio::PubSub::punsubscribe(.., {0}).await")] pub fn punsubscribe<T: ToRedisArgs>(&mut self, pchannel: T) -> RedisResult<()> {}
    #[blocks(net)] #[no_timeout] #[instead("redis::aio::PubSub::on_message(..).next().await")] pub fn get_message(&mut self) -> RedisResult<Msg> {}
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()> {}
}
#[derive(Clone)] pub struct Msg;
impl Msg {
    pub fn get_channel<T: FromRedisValue>(&self) -> RedisResult<T> {}
    pub fn get_channel_name(&self) -> &str {}
    pub fn get_payload<T: FromRedisValue>(&self) -> RedisResult<T> {}
    pub fn get_payload_bytes(&self) -> &[u8] {}
    pub fn from_pattern(&self) -> bool {}
    pub fn get_pattern<T: FromRedisValue>(&self) -> RedisResult<T> {}
}
#[blocks(net)] #[runs_inline(func)] pub fn transaction<C: ConnectionLike, K: ToRedisArgs, T, F: FnMut(&mut C, &mut Pipeline) -> RedisResult<Option<T>>>(con: &mut C, keys: &[K], func: F) -> RedisResult<T> {}

pub fn cmd(name: &str) -> Cmd {}
pub fn pipe() -> Pipeline {}
#[derive(Clone, Default)] pub struct Cmd;
impl Cmd {
    pub fn new() -> Cmd {}
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Cmd {}
    pub fn cursor_arg(&mut self, cursor: u64) -> &mut Cmd {}
    pub fn get_packed_command(&self) -> Vec<u8> {}
    #[blocks(net)] #[instead("{self}.query_async({0}).await")] pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl AsyncConnectionLike) -> RedisResult<T> {}
    #[blocks(net)] #[instead("{self}.iter_async({0}).await")] pub fn iter<T: FromRedisValue>(self, con: &mut dyn ConnectionLike) -> RedisResult<Iter<'_, T>> {}
    pub async fn iter_async<'a, T: FromRedisValue>(self, con: &'a mut dyn AsyncConnectionLike) -> RedisResult<AsyncIter<'a, T>> {}
    #[blocks(net)] #[instead("{self}.exec_async({0}).await")] pub fn execute(&self, con: &mut dyn ConnectionLike) {}
    #[blocks(net)] #[instead("{self}.exec_async({0}).await")] pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()> {}
    pub async fn exec_async(&self, con: &mut impl AsyncConnectionLike) -> RedisResult<()> {}
}
#[derive(Clone, Default)] pub struct Pipeline;
impl Pipeline {
    pub fn new() -> Pipeline {}
    pub fn with_capacity(capacity: usize) -> Pipeline {}
    pub fn atomic(&mut self) -> &mut Pipeline {}
    pub fn add_command(&mut self, cmd: Cmd) -> &mut Pipeline {}
    pub fn cmd(&mut self, name: &str) -> &mut Pipeline {}
    pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut Pipeline {}
    pub fn ignore(&mut self) -> &mut Pipeline {}
    pub fn clear(&mut self) {}
    #[blocks(net)] #[instead("{self}.query_async({0}).await")] pub fn query<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
    pub async fn query_async<T: FromRedisValue>(&self, con: &mut impl AsyncConnectionLike) -> RedisResult<T> {}
    #[blocks(net)] #[instead("{self}.exec_async({0}).await")] pub fn execute(&self, con: &mut dyn ConnectionLike) {}
    #[blocks(net)] #[instead("{self}.exec_async({0}).await")] pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()> {}
    pub async fn exec_async(&self, con: &mut impl AsyncConnectionLike) -> RedisResult<()> {}
    pub fn get<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn keys<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn set<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Pipeline {}
    pub fn set_options<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, options: SetOptions) -> &mut Pipeline {}
    pub fn set_ex<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, seconds: u64) -> &mut Pipeline {}
    pub fn pset_ex<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, milliseconds: u64) -> &mut Pipeline {}
    pub fn set_nx<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Pipeline {}
    pub fn getset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Pipeline {}
    pub fn getrange<K: ToRedisArgs>(&mut self, key: K, from: isize, to: isize) -> &mut Pipeline {}
    pub fn setrange<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, offset: isize, value: V) -> &mut Pipeline {}
    pub fn del<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn exists<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn key_type<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn expire<K: ToRedisArgs>(&mut self, key: K, seconds: i64) -> &mut Pipeline {}
    pub fn expire_at<K: ToRedisArgs>(&mut self, key: K, ts: i64) -> &mut Pipeline {}
    pub fn pexpire<K: ToRedisArgs>(&mut self, key: K, ms: i64) -> &mut Pipeline {}
    pub fn pexpire_at<K: ToRedisArgs>(&mut self, key: K, ts: i64) -> &mut Pipeline {}
    pub fn expire_time<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn pexpire_time<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn persist<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn ttl<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn pttl<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn get_ex<K: ToRedisArgs>(&mut self, key: K, expire_at: Expiry) -> &mut Pipeline {}
    pub fn get_del<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn rename<K: ToRedisArgs, N: ToRedisArgs>(&mut self, key: K, new_key: N) -> &mut Pipeline {}
    pub fn rename_nx<K: ToRedisArgs, N: ToRedisArgs>(&mut self, key: K, new_key: N) -> &mut Pipeline {}
    pub fn unlink<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn append<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Pipeline {}
    pub fn incr<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> &mut Pipeline {}
    pub fn decr<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, delta: V) -> &mut Pipeline {}
    pub fn setbit<K: ToRedisArgs>(&mut self, key: K, offset: usize, value: bool) -> &mut Pipeline {}
    pub fn getbit<K: ToRedisArgs>(&mut self, key: K, offset: usize) -> &mut Pipeline {}
    pub fn bitcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn bitcount_range<K: ToRedisArgs>(&mut self, key: K, start: usize, end: usize) -> &mut Pipeline {}
    pub fn bit_and<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Pipeline {}
    pub fn bit_or<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Pipeline {}
    pub fn bit_xor<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Pipeline {}
    pub fn bit_not<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckey: S) -> &mut Pipeline {}
    pub fn strlen<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn hget<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Pipeline {}
    pub fn hdel<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Pipeline {}
    pub fn hset<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, field: F, value: V) -> &mut Pipeline {}
    pub fn hset_nx<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, field: F, value: V) -> &mut Pipeline {}
    pub fn hincr<K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, field: F, delta: D) -> &mut Pipeline {}
    pub fn hexists<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, field: F) -> &mut Pipeline {}
    pub fn httl<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Pipeline {}
    pub fn hpttl<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Pipeline {}
    pub fn hexpire<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> &mut Pipeline {}
    pub fn hexpire_at<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> &mut Pipeline {}
    pub fn hexpire_time<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Pipeline {}
    pub fn hpersist<K: ToRedisArgs, F :ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Pipeline {}
    pub fn hpexpire<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> &mut Pipeline {}
    pub fn hpexpire_at<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> &mut Pipeline {}
    pub fn hpexpire_time<K: ToRedisArgs, F: ToRedisArgs>(&mut self, key: K, fields: F) -> &mut Pipeline {}
    pub fn hkeys<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn hvals<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn hgetall<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn hlen<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn blmove<S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> &mut Pipeline {}
    pub fn blpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Pipeline {}
    pub fn brpop<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Pipeline {}
    pub fn brpoplpush<S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, timeout: f64) -> &mut Pipeline {}
    pub fn lindex<K: ToRedisArgs>(&mut self, key: K, index: isize) -> &mut Pipeline {}
    pub fn linsert_before<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, pivot: P, value: V) -> &mut Pipeline {}
    pub fn linsert_after<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, pivot: P, value: V) -> &mut Pipeline {}
    pub fn llen<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn lmove<S: ToRedisArgs, D: ToRedisArgs>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> &mut Pipeline {}
    pub fn lmpop<K: ToRedisArgs>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> &mut Pipeline {}
    pub fn lpop<K: ToRedisArgs>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> &mut Pipeline {}
    pub fn lpos<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V, options: LposOptions) -> &mut Pipeline {}
    pub fn lpush<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Pipeline {}
    pub fn lpush_exists<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Pipeline {}
    pub fn lrange<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Pipeline {}
    pub fn lrem<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, count: isize, value: V) -> &mut Pipeline {}
    pub fn ltrim<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Pipeline {}
    pub fn lset<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, index: isize, value: V) -> &mut Pipeline {}
    pub fn ping(&mut self) -> &mut Pipeline {}
    pub fn ping_message<K: ToRedisArgs>(&mut self, message: K) -> &mut Pipeline {}
    pub fn rpop<K: ToRedisArgs>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> &mut Pipeline {}
    pub fn rpoplpush<K: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, dstkey: D) -> &mut Pipeline {}
    pub fn rpush<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Pipeline {}
    pub fn rpush_exists<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut Pipeline {}
    pub fn sadd<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Pipeline {}
    pub fn scard<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn sdiff<K: ToRedisArgs>(&mut self, keys: K) -> &mut Pipeline {}
    pub fn sdiffstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Pipeline {}
    pub fn sinter<K: ToRedisArgs>(&mut self, keys: K) -> &mut Pipeline {}
    pub fn sinterstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Pipeline {}
    pub fn sismember<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Pipeline {}
    pub fn smismember<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Pipeline {}
    pub fn smembers<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn smove<S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs>(&mut self, srckey: S, dstkey: D, member: M) -> &mut Pipeline {}
    pub fn spop<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn srandmember<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn srandmember_multiple<K: ToRedisArgs>(&mut self, key: K, count: usize) -> &mut Pipeline {}
    pub fn srem<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Pipeline {}
    pub fn sunion<K: ToRedisArgs>(&mut self, keys: K) -> &mut Pipeline {}
    pub fn sunionstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Pipeline {}
    pub fn zadd<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M, score: S) -> &mut Pipeline {}
    pub fn zcard<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn zcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Pipeline {}
    pub fn zincr<K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs>(&mut self, key: K, member: M, delta: D) -> &mut Pipeline {}
    pub fn zinterstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Pipeline {}
    pub fn zinterstore_min<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Pipeline {}
    pub fn zinterstore_max<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Pipeline {}
    pub fn zlexcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Pipeline {}
    pub fn bzpopmax<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Pipeline {}
    pub fn zpopmax<K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Pipeline {}
    pub fn bzpopmin<K: ToRedisArgs>(&mut self, key: K, timeout: f64) -> &mut Pipeline {}
    pub fn zpopmin<K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Pipeline {}
    pub fn bzmpop_max<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Pipeline {}
    pub fn zmpop_max<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Pipeline {}
    pub fn bzmpop_min<K: ToRedisArgs>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Pipeline {}
    pub fn zmpop_min<K: ToRedisArgs>(&mut self, keys: K, count: isize) -> &mut Pipeline {}
    pub fn zrandmember<K: ToRedisArgs>(&mut self, key: K, count: Option<isize>) -> &mut Pipeline {}
    pub fn zrandmember_withscores<K: ToRedisArgs>(&mut self, key: K, count: isize) -> &mut Pipeline {}
    pub fn zrange<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Pipeline {}
    pub fn zrange_withscores<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Pipeline {}
    pub fn zrangebylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Pipeline {}
    pub fn zrangebylex_limit<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> &mut Pipeline {}
    pub fn zrevrangebylex<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> &mut Pipeline {}
    pub fn zrevrangebylex_limit<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> &mut Pipeline {}
    pub fn zrangebyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Pipeline {}
    pub fn zrangebyscore_withscores<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Pipeline {}
    pub fn zrank<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Pipeline {}
    pub fn zrem<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: M) -> &mut Pipeline {}
    pub fn zrembylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Pipeline {}
    pub fn zremrangebyrank<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Pipeline {}
    pub fn zrembyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs>(&mut self, key: K, min: M, max: MM) -> &mut Pipeline {}
    pub fn zrevrange<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Pipeline {}
    pub fn zrevrange_withscores<K: ToRedisArgs>(&mut self, key: K, start: isize, stop: isize) -> &mut Pipeline {}
    pub fn zrevrangebyscore<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> &mut Pipeline {}
    pub fn zrevrangebyscore_withscores<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, max: MM, min: M) -> &mut Pipeline {}
    pub fn zrevrank<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Pipeline {}
    pub fn zscore<K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, member: M) -> &mut Pipeline {}
    pub fn zscore_multiple<'a, K: ToRedisArgs, M: ToRedisArgs>(&mut self, key: K, members: &'a [M]) -> &mut Pipeline {}
    pub fn zunionstore<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Pipeline {}
    pub fn zunionstore_min<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Pipeline {}
    pub fn zunionstore_max<D: ToRedisArgs, K: ToRedisArgs>(&mut self, dstkey: D, keys: K) -> &mut Pipeline {}
    pub fn pfadd<K: ToRedisArgs, E: ToRedisArgs>(&mut self, key: K, element: E) -> &mut Pipeline {}
    pub fn pfcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn pfmerge<D: ToRedisArgs, S: ToRedisArgs>(&mut self, dstkey: D, srckeys: S) -> &mut Pipeline {}
    pub fn publish<K: ToRedisArgs, E: ToRedisArgs>(&mut self, channel: K, message: E) -> &mut Pipeline {}
    pub fn spublish<K: ToRedisArgs, E: ToRedisArgs>(&mut self, channel: K, message: E) -> &mut Pipeline {}
    pub fn object_encoding<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn object_idletime<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn object_freq<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn object_refcount<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn client_getname(&mut self) -> &mut Pipeline {}
    pub fn client_id(&mut self) -> &mut Pipeline {}
    pub fn client_setname<K: ToRedisArgs>(&mut self, connection_name: K) -> &mut Pipeline {}
    pub fn acl_load(&mut self) -> &mut Pipeline {}
    pub fn acl_save(&mut self) -> &mut Pipeline {}
    pub fn acl_list(&mut self) -> &mut Pipeline {}
    pub fn acl_users(&mut self) -> &mut Pipeline {}
    pub fn acl_getuser<K: ToRedisArgs>(&mut self, username: K) -> &mut Pipeline {}
    pub fn acl_setuser<K: ToRedisArgs>(&mut self, username: K) -> &mut Pipeline {}
    pub fn acl_deluser<'a, K: ToRedisArgs>(&mut self, usernames: &'a [K]) -> &mut Pipeline {}
    pub fn acl_dryrun<K: ToRedisArgs, C: ToRedisArgs, A: ToRedisArgs>(&mut self, username: K, command: C, args: A) -> &mut Pipeline {}
    pub fn acl_cat(&mut self) -> &mut Pipeline {}
    pub fn acl_cat_categoryname<K: ToRedisArgs>(&mut self, categoryname: K) -> &mut Pipeline {}
    pub fn acl_genpass(&mut self) -> &mut Pipeline {}
    pub fn acl_genpass_bits(&mut self, bits: isize) -> &mut Pipeline {}
    pub fn acl_whoami(&mut self) -> &mut Pipeline {}
    pub fn acl_log(&mut self, count: isize) -> &mut Pipeline {}
    pub fn acl_log_reset(&mut self) -> &mut Pipeline {}
    pub fn acl_help(&mut self) -> &mut Pipeline {}
    pub fn xack<'a, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, group: G, ids: &'a [I]) -> &mut Pipeline {}
    pub fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, id: ID, map: BTM) -> &mut Pipeline {}
    pub fn xadd_options<'a, K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs>(&mut self, key: K, id: ID, items: I, options: &'a StreamAddOptions) -> &mut Pipeline {}
    pub fn xadd_maxlen_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs>(&mut self, key: K, maxlen: StreamMaxlen, id: ID, map: BTM) -> &mut Pipeline {}
    pub fn xautoclaim_options<K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        S: ToRedisArgs>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, start: S, options: StreamAutoClaimOptions) -> &mut Pipeline {}
    pub fn xclaim<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &'a [ID]) -> &mut Pipeline {}
    pub fn xclaim_options<'a, K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        ID: ToRedisArgs>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &'a [ID], options: StreamClaimOptions) -> &mut Pipeline {}
    pub fn xdel<'a, K: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, ids: &'a [ID]) -> &mut Pipeline {}
    pub fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Pipeline {}
    pub fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> &mut Pipeline {}
    pub fn xgroup_create_mkstream<K: ToRedisArgs,
        G: ToRedisArgs,
        ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Pipeline {}
    pub fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs>(&mut self, key: K, group: G, id: ID) -> &mut Pipeline {}
    pub fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Pipeline {}
    pub fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, group: G, consumer: C) -> &mut Pipeline {}
    pub fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs>(&mut self, key: K, group: G) -> &mut Pipeline {}
    pub fn xinfo_groups<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn xinfo_stream<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn xlen<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn xpending_consumer_count<K: ToRedisArgs,
        G: ToRedisArgs,
        S: ToRedisArgs,
        E: ToRedisArgs,
        C: ToRedisArgs,
        CN: ToRedisArgs>(&mut self, key: K, group: G, start: S, end: E, count: C, consumer: CN) -> &mut Pipeline {}
    pub fn xread<'a, K: ToRedisArgs, ID: ToRedisArgs>(&mut self, keys: &'a [K], ids: &'a [ID]) -> &mut Pipeline {}
    pub fn xread_options<'a, K: ToRedisArgs, ID: ToRedisArgs>(&mut self, keys: &'a [K], ids: &'a [ID], options: &'a StreamReadOptions) -> &mut Pipeline {}
    pub fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs>(&mut self, key: K, end: E, start: S) -> &mut Pipeline {}
    pub fn xrevrange_all<K: ToRedisArgs>(&mut self, key: K) -> &mut Pipeline {}
    pub fn xrevrange_count<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs>(&mut self, key: K, end: E, start: S, count: C) -> &mut Pipeline {}
    pub fn xtrim<K: ToRedisArgs>(&mut self, key: K, maxlen: StreamMaxlen) -> &mut Pipeline {}
    pub fn xtrim_options<'a, K: ToRedisArgs>(&mut self, key: K, options: &'a StreamTrimOptions) -> &mut Pipeline {}
    pub fn flushall(&mut self) -> &mut Pipeline {}
    pub fn flushall_options<'a>(&mut self, options: &'a FlushAllOptions) -> &mut Pipeline {}
    pub fn flushdb(&mut self) -> &mut Pipeline {}
    pub fn flushdb_options<'a>(&mut self, options: &'a FlushDbOptions) -> &mut Pipeline {}
}
pub struct Iter<'a, T: FromRedisValue>;
// Asks for the next page when one is read.
impl<'a, T> Iterator for Iter<'a, T> { type Item = T; #[blocks(net)] fn next(&mut self) -> Option<T> {} }
#[lazy] pub struct AsyncIter<'a, T: FromRedisValue>;
impl<'a, T: FromRedisValue> AsyncIter<'a, T> { pub async fn next_item(&mut self) -> Option<T> {} }
impl<'a, T> futures::Stream for AsyncIter<'a, T> { type Item = T; }
pub struct Script;
impl Script {
    pub fn new(code: &str) -> Script {}
    pub fn get_hash(&self) -> &str {}
    pub fn key<T: ToRedisArgs>(&self, key: T) -> ScriptInvocation<'_> {}
    pub fn arg<T: ToRedisArgs>(&self, arg: T) -> ScriptInvocation<'_> {}
    pub fn prepare_invoke(&self) -> ScriptInvocation<'_> {}
    #[blocks(net)] #[instead("{self}.invoke_async({0}).await")] pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
    pub async fn invoke_async<T: FromRedisValue>(&self, con: &mut impl AsyncConnectionLike) -> RedisResult<T> {}
}
pub struct ScriptInvocation<'a>;
impl<'a> ScriptInvocation<'a> {
    pub fn arg<'b, T: ToRedisArgs>(&'b mut self, arg: T) -> &'b mut ScriptInvocation<'a> {}
    pub fn key<'b, T: ToRedisArgs>(&'b mut self, key: T) -> &'b mut ScriptInvocation<'a> {}
    #[blocks(net)] #[instead("{self}.invoke_async({0}).await")] pub fn invoke<T: FromRedisValue>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T> {}
    pub async fn invoke_async<T: FromRedisValue>(&self, con: &mut impl AsyncConnectionLike) -> RedisResult<T> {}
    #[blocks(net)] #[instead("{self}.load_async({0}).await")] pub fn load(&self, con: &mut dyn ConnectionLike) -> RedisResult<String> {}
    pub async fn load_async<C: AsyncConnectionLike>(&self, con: &mut C) -> RedisResult<String> {}
}

pub trait Commands: ConnectionLike {
    #[blocks(net)] #[instead("redis::AsyncCommands::get(..).await")] fn get<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::keys(..).await")] fn keys<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::set(..).await")] fn set<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::set_options(..).await")] fn set_options<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V, options: SetOptions) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::set_ex(..).await")] fn set_ex<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V, seconds: u64) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::pset_ex(..).await")] fn pset_ex<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V, milliseconds: u64) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::set_nx(..).await")] fn set_nx<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::getset(..).await")] fn getset<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::getrange(..).await")] fn getrange<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, from: isize, to: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::setrange(..).await")] fn setrange<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, offset: isize, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::del(..).await")] fn del<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::exists(..).await")] fn exists<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::key_type(..).await")] fn key_type<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::expire(..).await")] fn expire<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, seconds: i64) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::expire_at(..).await")] fn expire_at<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::pexpire(..).await")] fn pexpire<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ms: i64) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::pexpire_at(..).await")] fn pexpire_at<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::expire_time(..).await")] fn expire_time<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::pexpire_time(..).await")] fn pexpire_time<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::persist(..).await")] fn persist<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::ttl(..).await")] fn ttl<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::pttl(..).await")] fn pttl<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::get_ex(..).await")] fn get_ex<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, expire_at: Expiry) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::get_del(..).await")] fn get_del<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::rename(..).await")] fn rename<K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, new_key: N) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::rename_nx(..).await")] fn rename_nx<K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, new_key: N) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::unlink(..).await")] fn unlink<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::append(..).await")] fn append<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::incr(..).await")] fn incr<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::decr(..).await")] fn decr<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, delta: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::setbit(..).await")] fn setbit<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, offset: usize, value: bool) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::getbit(..).await")] fn getbit<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, offset: usize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::bitcount(..).await")] fn bitcount<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::bitcount_range(..).await")] fn bitcount_range<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: usize, end: usize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::bit_and(..).await")] fn bit_and<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::bit_or(..).await")] fn bit_or<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::bit_xor(..).await")] fn bit_xor<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::bit_not(..).await")] fn bit_not<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckey: S) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::strlen(..).await")] fn strlen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hget(..).await")] fn hget<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hdel(..).await")] fn hdel<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hset(..).await")] fn hset<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hset_nx(..).await")] fn hset_nx<K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hincr(..).await")] fn hincr<K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F, delta: D) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hexists(..).await")] fn hexists<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, field: F) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::httl(..).await")] fn httl<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hpttl(..).await")] fn hpttl<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hexpire(..).await")] fn hexpire<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hexpire_at(..).await")] fn hexpire_at<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hexpire_time(..).await")] fn hexpire_time<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hpersist(..).await")] fn hpersist<K: ToRedisArgs, F :ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hpexpire(..).await")] fn hpexpire<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hpexpire_at(..).await")] fn hpexpire_at<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hpexpire_time(..).await")] fn hpexpire_time<K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, fields: F) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hkeys(..).await")] fn hkeys<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hvals(..).await")] fn hvals<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hgetall(..).await")] fn hgetall<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hlen(..).await")] fn hlen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::blmove(..).await")] fn blmove<S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::blpop(..).await")] fn blpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::brpop(..).await")] fn brpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::brpoplpush(..).await")] fn brpoplpush<S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, timeout: f64) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::lindex(..).await")] fn lindex<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, index: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::linsert_before(..).await")] fn linsert_before<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::linsert_after(..).await")] fn linsert_after<K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pivot: P, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::llen(..).await")] fn llen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::lmove(..).await")] fn lmove<S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::lmpop(..).await")] fn lmpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::lpop(..).await")] fn lpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::lpos(..).await")] fn lpos<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V, options: LposOptions) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::lpush(..).await")] fn lpush<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::lpush_exists(..).await")] fn lpush_exists<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::lrange(..).await")] fn lrange<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::lrem(..).await")] fn lrem<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::ltrim(..).await")] fn ltrim<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::lset(..).await")] fn lset<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, index: isize, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::ping(..).await")] fn ping<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::ping_message(..).await")] fn ping_message<K: ToRedisArgs, RV: FromRedisValue>(&mut self, message: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::rpop(..).await")] fn rpop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::rpoplpush(..).await")] fn rpoplpush<K: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, dstkey: D) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::rpush(..).await")] fn rpush<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::rpush_exists(..).await")] fn rpush_exists<K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, value: V) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::sadd(..).await")] fn sadd<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::scard(..).await")] fn scard<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::sdiff(..).await")] fn sdiff<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::sdiffstore(..).await")] fn sdiffstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::sinter(..).await")] fn sinter<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::sinterstore(..).await")] fn sinterstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::sismember(..).await")] fn sismember<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::smismember(..).await")] fn smismember<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::smembers(..).await")] fn smembers<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::smove(..).await")] fn smove<S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, srckey: S, dstkey: D, member: M) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::spop(..).await")] fn spop<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::srandmember(..).await")] fn srandmember<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::srandmember_multiple(..).await")] fn srandmember_multiple<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: usize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::srem(..).await")] fn srem<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::sunion(..).await")] fn sunion<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::sunionstore(..).await")] fn sunionstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zadd(..).await")] fn zadd<K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M, score: S) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zcard(..).await")] fn zcard<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zcount(..).await")] fn zcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zincr(..).await")] fn zincr<K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M, delta: D) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zinterstore(..).await")] fn zinterstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zinterstore_min(..).await")] fn zinterstore_min<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zinterstore_max(..).await")] fn zinterstore_max<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zlexcount(..).await")] fn zlexcount<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::bzpopmax(..).await")] fn bzpopmax<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zpopmax(..).await")] fn zpopmax<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::bzpopmin(..).await")] fn bzpopmin<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, timeout: f64) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zpopmin(..).await")] fn zpopmin<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::bzmpop_max(..).await")] fn bzmpop_max<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zmpop_max(..).await")] fn zmpop_max<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::bzmpop_min(..).await")] fn bzmpop_min<K: ToRedisArgs, RV: FromRedisValue>(&mut self, timeout: f64, keys: K, count: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zmpop_min(..).await")] fn zmpop_min<K: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: K, count: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrandmember(..).await")] fn zrandmember<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: Option<isize>) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrandmember_withscores(..).await")] fn zrandmember_withscores<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, count: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrange(..).await")] fn zrange<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrange_withscores(..).await")] fn zrange_withscores<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrangebylex(..).await")] fn zrangebylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrangebylex_limit(..).await")] fn zrangebylex_limit<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrevrangebylex(..).await")] fn zrevrangebylex<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrevrangebylex_limit(..).await")] fn zrevrangebylex_limit<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrangebyscore(..).await")] fn zrangebyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrangebyscore_withscores(..).await")] fn zrangebyscore_withscores<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrank(..).await")] fn zrank<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrem(..).await")] fn zrem<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: M) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrembylex(..).await")] fn zrembylex<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zremrangebyrank(..).await")] fn zremrangebyrank<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrembyscore(..).await")] fn zrembyscore<K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, min: M, max: MM) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrevrange(..).await")] fn zrevrange<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrevrange_withscores(..).await")] fn zrevrange_withscores<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, start: isize, stop: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrevrangebyscore(..).await")] fn zrevrangebyscore<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrevrangebyscore_withscores(..).await")] fn zrevrangebyscore_withscores<K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, max: MM, min: M) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zrevrank(..).await")] fn zrevrank<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zscore(..).await")] fn zscore<K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, member: M) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zscore_multiple(..).await")] fn zscore_multiple<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, members: &'a [M]) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zunionstore(..).await")] fn zunionstore<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zunionstore_min(..).await")] fn zunionstore_min<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zunionstore_max(..).await")] fn zunionstore_max<D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, keys: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::pfadd(..).await")] fn pfadd<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, element: E) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::pfcount(..).await")] fn pfcount<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::pfmerge(..).await")] fn pfmerge<D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, dstkey: D, srckeys: S) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::publish(..).await")] fn publish<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, channel: K, message: E) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::spublish(..).await")] fn spublish<K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&mut self, channel: K, message: E) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::object_encoding(..).await")] fn object_encoding<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::object_idletime(..).await")] fn object_idletime<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::object_freq(..).await")] fn object_freq<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::object_refcount(..).await")] fn object_refcount<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::client_getname(..).await")] fn client_getname<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::client_id(..).await")] fn client_id<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::client_setname(..).await")] fn client_setname<K: ToRedisArgs, RV: FromRedisValue>(&mut self, connection_name: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_load(..).await")] fn acl_load<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_save(..).await")] fn acl_save<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_list(..).await")] fn acl_list<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_users(..).await")] fn acl_users<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_getuser(..).await")] fn acl_getuser<K: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_setuser(..).await")] fn acl_setuser<K: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_deluser(..).await")] fn acl_deluser<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, usernames: &'a [K]) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_dryrun(..).await")] fn acl_dryrun<K: ToRedisArgs, C: ToRedisArgs, A: ToRedisArgs, RV: FromRedisValue>(&mut self, username: K, command: C, args: A) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_cat(..).await")] fn acl_cat<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_cat_categoryname(..).await")] fn acl_cat_categoryname<K: ToRedisArgs, RV: FromRedisValue>(&mut self, categoryname: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_genpass(..).await")] fn acl_genpass<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_genpass_bits(..).await")] fn acl_genpass_bits<RV: FromRedisValue>(&mut self, bits: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_whoami(..).await")] fn acl_whoami<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_log(..).await")] fn acl_log<RV: FromRedisValue>(&mut self, count: isize) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_log_reset(..).await")] fn acl_log_reset<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::acl_help(..).await")] fn acl_help<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xack(..).await")] fn xack<'a, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, ids: &'a [I]) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xadd_map(..).await")] fn xadd_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, id: ID, map: BTM) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xadd_options(..).await")] fn xadd_options<'a, K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, id: ID, items: I, options: &'a StreamAddOptions) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xadd_maxlen_map(..).await")] fn xadd_maxlen_map<K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: StreamMaxlen, id: ID, map: BTM) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xautoclaim_options(..).await")] fn xautoclaim_options<K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        S: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, start: S, options: StreamAutoClaimOptions) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xclaim(..).await")] fn xclaim<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &'a [ID]) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xclaim_options(..).await")] fn xclaim_options<'a, K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &'a [ID], options: StreamClaimOptions) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xdel(..).await")] fn xdel<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, ids: &'a [ID]) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xgroup_create(..).await")] fn xgroup_create<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xgroup_createconsumer(..).await")] fn xgroup_createconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xgroup_create_mkstream(..).await")] fn xgroup_create_mkstream<K: ToRedisArgs,
        G: ToRedisArgs,
        ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xgroup_setid(..).await")] fn xgroup_setid<K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, id: ID) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xgroup_destroy(..).await")] fn xgroup_destroy<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xgroup_delconsumer(..).await")] fn xgroup_delconsumer<K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, consumer: C) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xinfo_consumers(..).await")] fn xinfo_consumers<K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xinfo_groups(..).await")] fn xinfo_groups<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xinfo_stream(..).await")] fn xinfo_stream<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xlen(..).await")] fn xlen<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xpending_consumer_count(..).await")] fn xpending_consumer_count<K: ToRedisArgs,
        G: ToRedisArgs,
        S: ToRedisArgs,
        E: ToRedisArgs,
        C: ToRedisArgs,
        CN: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, group: G, start: S, end: E, count: C, consumer: CN) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xread(..).await")] fn xread<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: &'a [K], ids: &'a [ID]) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xread_options(..).await")] fn xread_options<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&mut self, keys: &'a [K], ids: &'a [ID], options: &'a StreamReadOptions) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xrevrange(..).await")] fn xrevrange<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, end: E, start: S) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xrevrange_all(..).await")] fn xrevrange_all<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xrevrange_count(..).await")] fn xrevrange_count<K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, end: E, start: S, count: C) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xtrim(..).await")] fn xtrim<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, maxlen: StreamMaxlen) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::xtrim_options(..).await")] fn xtrim_options<'a, K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, options: &'a StreamTrimOptions) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::flushall(..).await")] fn flushall<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::flushall_options(..).await")] fn flushall_options<'a, RV: FromRedisValue>(&mut self, options: &'a FlushAllOptions) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::flushdb(..).await")] fn flushdb<RV: FromRedisValue>(&mut self) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::flushdb_options(..).await")] fn flushdb_options<'a, RV: FromRedisValue>(&mut self, options: &'a FlushDbOptions) -> RedisResult<RV> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::scan_options(..).await")] fn scan_options<RV: FromRedisValue>(&mut self, opts: ScanOptions) -> RedisResult<Iter<'_, RV>> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::scan(..).await")] fn scan<RV: FromRedisValue>(&mut self) -> RedisResult<Iter<'_, RV>> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::scan_match(..).await")] fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> RedisResult<Iter<'_, RV>> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hscan(..).await")] fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::hscan_match(..).await")] fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<'_, RV>> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::sscan(..).await")] fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::sscan_match(..).await")] fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<'_, RV>> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zscan(..).await")] fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisResult<Iter<'_, RV>> {}
    #[blocks(net)] #[instead("redis::AsyncCommands::zscan_match(..).await")] fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisResult<Iter<'_, RV>> {}
}
impl<T: ConnectionLike> Commands for T {}
pub trait AsyncCommands: AsyncConnectionLike {
    fn get<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn keys<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn set<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV> {}
    fn set_options<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V, options: SetOptions) -> RedisFuture<'a, RV> {}
    fn set_ex<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V, seconds: u64) -> RedisFuture<'a, RV> {}
    fn pset_ex<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V, milliseconds: u64) -> RedisFuture<'a, RV> {}
    fn set_nx<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV> {}
    fn getset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV> {}
    fn getrange<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, from: isize, to: isize) -> RedisFuture<'a, RV> {}
    fn setrange<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, offset: isize, value: V) -> RedisFuture<'a, RV> {}
    fn del<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn exists<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn key_type<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn expire<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, seconds: i64) -> RedisFuture<'a, RV> {}
    fn expire_at<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV> {}
    fn pexpire<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, ms: i64) -> RedisFuture<'a, RV> {}
    fn pexpire_at<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, ts: i64) -> RedisFuture<'a, RV> {}
    fn expire_time<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn pexpire_time<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn persist<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn ttl<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn pttl<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn get_ex<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, expire_at: Expiry) -> RedisFuture<'a, RV> {}
    fn get_del<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn rename<'a, K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, new_key: N) -> RedisFuture<'a, RV> {}
    fn rename_nx<'a, K: ToRedisArgs, N: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, new_key: N) -> RedisFuture<'a, RV> {}
    fn unlink<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn append<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV> {}
    fn incr<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, delta: V) -> RedisFuture<'a, RV> {}
    fn decr<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, delta: V) -> RedisFuture<'a, RV> {}
    fn setbit<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, offset: usize, value: bool) -> RedisFuture<'a, RV> {}
    fn getbit<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, offset: usize) -> RedisFuture<'a, RV> {}
    fn bitcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn bitcount_range<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, start: usize, end: usize) -> RedisFuture<'a, RV> {}
    fn bit_and<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV> {}
    fn bit_or<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV> {}
    fn bit_xor<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV> {}
    fn bit_not<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, srckey: S) -> RedisFuture<'a, RV> {}
    fn strlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn hget<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV> {}
    fn hdel<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV> {}
    fn hset<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, field: F, value: V) -> RedisFuture<'a, RV> {}
    fn hset_nx<'a, K: ToRedisArgs, F: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, field: F, value: V) -> RedisFuture<'a, RV> {}
    fn hincr<'a, K: ToRedisArgs, F: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, field: F, delta: D) -> RedisFuture<'a, RV> {}
    fn hexists<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, field: F) -> RedisFuture<'a, RV> {}
    fn httl<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV> {}
    fn hpttl<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV> {}
    fn hexpire<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, seconds: i64, opt: ExpireOption, fields: F) -> RedisFuture<'a, RV> {}
    fn hexpire_at<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisFuture<'a, RV> {}
    fn hexpire_time<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV> {}
    fn hpersist<'a, K: ToRedisArgs, F :ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV> {}
    fn hpexpire<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, milliseconds: i64, opt: ExpireOption, fields: F) -> RedisFuture<'a, RV> {}
    fn hpexpire_at<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, ts: i64, opt: ExpireOption, fields: F) -> RedisFuture<'a, RV> {}
    fn hpexpire_time<'a, K: ToRedisArgs, F: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, fields: F) -> RedisFuture<'a, RV> {}
    fn hkeys<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn hvals<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn hgetall<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn hlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn blmove<'a, S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&'a mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction, timeout: f64) -> RedisFuture<'a, RV> {}
    fn blpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV> {}
    fn brpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV> {}
    fn brpoplpush<'a, S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&'a mut self, srckey: S, dstkey: D, timeout: f64) -> RedisFuture<'a, RV> {}
    fn lindex<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, index: isize) -> RedisFuture<'a, RV> {}
    fn linsert_before<'a, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, pivot: P, value: V) -> RedisFuture<'a, RV> {}
    fn linsert_after<'a, K: ToRedisArgs, P: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, pivot: P, value: V) -> RedisFuture<'a, RV> {}
    fn llen<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn lmove<'a, S: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&'a mut self, srckey: S, dstkey: D, src_dir: Direction, dst_dir: Direction) -> RedisFuture<'a, RV> {}
    fn lmpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, numkeys: usize, key: K, dir: Direction, count: usize) -> RedisFuture<'a, RV> {}
    fn lpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisFuture<'a, RV> {}
    fn lpos<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V, options: LposOptions) -> RedisFuture<'a, RV> {}
    fn lpush<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV> {}
    fn lpush_exists<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV> {}
    fn lrange<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV> {}
    fn lrem<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, count: isize, value: V) -> RedisFuture<'a, RV> {}
    fn ltrim<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV> {}
    fn lset<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, index: isize, value: V) -> RedisFuture<'a, RV> {}
    fn ping<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV> {}
    fn ping_message<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, message: K) -> RedisFuture<'a, RV> {}
    fn rpop<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, count: Option<std::num::NonZeroUsize>) -> RedisFuture<'a, RV> {}
    fn rpoplpush<'a, K: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, dstkey: D) -> RedisFuture<'a, RV> {}
    fn rpush<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV> {}
    fn rpush_exists<'a, K: ToRedisArgs, V: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, value: V) -> RedisFuture<'a, RV> {}
    fn sadd<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV> {}
    fn scard<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn sdiff<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K) -> RedisFuture<'a, RV> {}
    fn sdiffstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV> {}
    fn sinter<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K) -> RedisFuture<'a, RV> {}
    fn sinterstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV> {}
    fn sismember<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV> {}
    fn smismember<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV> {}
    fn smembers<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn smove<'a, S: ToRedisArgs, D: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, srckey: S, dstkey: D, member: M) -> RedisFuture<'a, RV> {}
    fn spop<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn srandmember<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn srandmember_multiple<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, count: usize) -> RedisFuture<'a, RV> {}
    fn srem<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV> {}
    fn sunion<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K) -> RedisFuture<'a, RV> {}
    fn sunionstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV> {}
    fn zadd<'a, K: ToRedisArgs, S: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, member: M, score: S) -> RedisFuture<'a, RV> {}
    fn zcard<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn zcount<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV> {}
    fn zincr<'a, K: ToRedisArgs, M: ToRedisArgs, D: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, member: M, delta: D) -> RedisFuture<'a, RV> {}
    fn zinterstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV> {}
    fn zinterstore_min<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV> {}
    fn zinterstore_max<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV> {}
    fn zlexcount<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV> {}
    fn bzpopmax<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV> {}
    fn zpopmax<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV> {}
    fn bzpopmin<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, timeout: f64) -> RedisFuture<'a, RV> {}
    fn zpopmin<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV> {}
    fn bzmpop_max<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, timeout: f64, keys: K, count: isize) -> RedisFuture<'a, RV> {}
    fn zmpop_max<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, RV> {}
    fn bzmpop_min<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, timeout: f64, keys: K, count: isize) -> RedisFuture<'a, RV> {}
    fn zmpop_min<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: K, count: isize) -> RedisFuture<'a, RV> {}
    fn zrandmember<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, count: Option<isize>) -> RedisFuture<'a, RV> {}
    fn zrandmember_withscores<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, count: isize) -> RedisFuture<'a, RV> {}
    fn zrange<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV> {}
    fn zrange_withscores<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV> {}
    fn zrangebylex<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV> {}
    fn zrangebylex_limit<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, min: M, max: MM, offset: isize, count: isize) -> RedisFuture<'a, RV> {}
    fn zrevrangebylex<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV> {}
    fn zrevrangebylex_limit<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, max: MM, min: M, offset: isize, count: isize) -> RedisFuture<'a, RV> {}
    fn zrangebyscore<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV> {}
    fn zrangebyscore_withscores<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV> {}
    fn zrank<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV> {}
    fn zrem<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, members: M) -> RedisFuture<'a, RV> {}
    fn zrembylex<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV> {}
    fn zremrangebyrank<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV> {}
    fn zrembyscore<'a, K: ToRedisArgs, M: ToRedisArgs, MM: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, min: M, max: MM) -> RedisFuture<'a, RV> {}
    fn zrevrange<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV> {}
    fn zrevrange_withscores<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, start: isize, stop: isize) -> RedisFuture<'a, RV> {}
    fn zrevrangebyscore<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV> {}
    fn zrevrangebyscore_withscores<'a, K: ToRedisArgs, MM: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, max: MM, min: M) -> RedisFuture<'a, RV> {}
    fn zrevrank<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV> {}
    fn zscore<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, member: M) -> RedisFuture<'a, RV> {}
    fn zscore_multiple<'a, K: ToRedisArgs, M: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, members: &'a [M]) -> RedisFuture<'a, RV> {}
    fn zunionstore<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV> {}
    fn zunionstore_min<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV> {}
    fn zunionstore_max<'a, D: ToRedisArgs, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, keys: K) -> RedisFuture<'a, RV> {}
    fn pfadd<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, element: E) -> RedisFuture<'a, RV> {}
    fn pfcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn pfmerge<'a, D: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, dstkey: D, srckeys: S) -> RedisFuture<'a, RV> {}
    fn publish<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&'a mut self, channel: K, message: E) -> RedisFuture<'a, RV> {}
    fn spublish<'a, K: ToRedisArgs, E: ToRedisArgs, RV: FromRedisValue>(&'a mut self, channel: K, message: E) -> RedisFuture<'a, RV> {}
    fn object_encoding<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn object_idletime<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn object_freq<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn object_refcount<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn client_getname<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV> {}
    fn client_id<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV> {}
    fn client_setname<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, connection_name: K) -> RedisFuture<'a, RV> {}
    fn acl_load<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV> {}
    fn acl_save<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV> {}
    fn acl_list<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV> {}
    fn acl_users<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV> {}
    fn acl_getuser<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, username: K) -> RedisFuture<'a, RV> {}
    fn acl_setuser<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, username: K) -> RedisFuture<'a, RV> {}
    fn acl_deluser<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, usernames: &'a [K]) -> RedisFuture<'a, RV> {}
    fn acl_dryrun<'a, K: ToRedisArgs, C: ToRedisArgs, A: ToRedisArgs, RV: FromRedisValue>(&'a mut self, username: K, command: C, args: A) -> RedisFuture<'a, RV> {}
    fn acl_cat<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV> {}
    fn acl_cat_categoryname<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, categoryname: K) -> RedisFuture<'a, RV> {}
    fn acl_genpass<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV> {}
    fn acl_genpass_bits<'a, RV: FromRedisValue>(&'a mut self, bits: isize) -> RedisFuture<'a, RV> {}
    fn acl_whoami<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV> {}
    fn acl_log<'a, RV: FromRedisValue>(&'a mut self, count: isize) -> RedisFuture<'a, RV> {}
    fn acl_log_reset<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV> {}
    fn acl_help<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV> {}
    fn xack<'a, K: ToRedisArgs, G: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, group: G, ids: &'a [I]) -> RedisFuture<'a, RV> {}
    fn xadd_map<'a, K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, id: ID, map: BTM) -> RedisFuture<'a, RV> {}
    fn xadd_options<'a, K: ToRedisArgs, ID: ToRedisArgs, I: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, id: ID, items: I, options: &'a StreamAddOptions) -> RedisFuture<'a, RV> {}
    fn xadd_maxlen_map<'a, K: ToRedisArgs, ID: ToRedisArgs, BTM: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, maxlen: StreamMaxlen, id: ID, map: BTM) -> RedisFuture<'a, RV> {}
    fn xautoclaim_options<'a, K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, group: G, consumer: C, min_idle_time: MIT, start: S, options: StreamAutoClaimOptions) -> RedisFuture<'a, RV> {}
    fn xclaim<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, MIT: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &'a [ID]) -> RedisFuture<'a, RV> {}
    fn xclaim_options<'a, K: ToRedisArgs,
        G: ToRedisArgs,
        C: ToRedisArgs,
        MIT: ToRedisArgs,
        ID: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, group: G, consumer: C, min_idle_time: MIT, ids: &'a [ID], options: StreamClaimOptions) -> RedisFuture<'a, RV> {}
    fn xdel<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, ids: &'a [ID]) -> RedisFuture<'a, RV> {}
    fn xgroup_create<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, group: G, id: ID) -> RedisFuture<'a, RV> {}
    fn xgroup_createconsumer<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, group: G, consumer: C) -> RedisFuture<'a, RV> {}
    fn xgroup_create_mkstream<'a, K: ToRedisArgs,
        G: ToRedisArgs,
        ID: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, group: G, id: ID) -> RedisFuture<'a, RV> {}
    fn xgroup_setid<'a, K: ToRedisArgs, G: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, group: G, id: ID) -> RedisFuture<'a, RV> {}
    fn xgroup_destroy<'a, K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, group: G) -> RedisFuture<'a, RV> {}
    fn xgroup_delconsumer<'a, K: ToRedisArgs, G: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, group: G, consumer: C) -> RedisFuture<'a, RV> {}
    fn xinfo_consumers<'a, K: ToRedisArgs, G: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, group: G) -> RedisFuture<'a, RV> {}
    fn xinfo_groups<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn xinfo_stream<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn xlen<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn xpending_consumer_count<'a, K: ToRedisArgs,
        G: ToRedisArgs,
        S: ToRedisArgs,
        E: ToRedisArgs,
        C: ToRedisArgs,
        CN: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, group: G, start: S, end: E, count: C, consumer: CN) -> RedisFuture<'a, RV> {}
    fn xread<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: &'a [K], ids: &'a [ID]) -> RedisFuture<'a, RV> {}
    fn xread_options<'a, K: ToRedisArgs, ID: ToRedisArgs, RV: FromRedisValue>(&'a mut self, keys: &'a [K], ids: &'a [ID], options: &'a StreamReadOptions) -> RedisFuture<'a, RV> {}
    fn xrevrange<'a, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, end: E, start: S) -> RedisFuture<'a, RV> {}
    fn xrevrange_all<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K) -> RedisFuture<'a, RV> {}
    fn xrevrange_count<'a, K: ToRedisArgs, E: ToRedisArgs, S: ToRedisArgs, C: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, end: E, start: S, count: C) -> RedisFuture<'a, RV> {}
    fn xtrim<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, maxlen: StreamMaxlen) -> RedisFuture<'a, RV> {}
    fn xtrim_options<'a, K: ToRedisArgs, RV: FromRedisValue>(&'a mut self, key: K, options: &'a StreamTrimOptions) -> RedisFuture<'a, RV> {}
    fn flushall<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV> {}
    fn flushall_options<'a, RV: FromRedisValue>(&'a mut self, options: &'a FlushAllOptions) -> RedisFuture<'a, RV> {}
    fn flushdb<'a, RV: FromRedisValue>(&'a mut self) -> RedisFuture<'a, RV> {}
    fn flushdb_options<'a, RV: FromRedisValue>(&'a mut self, options: &'a FlushDbOptions) -> RedisFuture<'a, RV> {}
    fn scan_options<RV: FromRedisValue>(&mut self, opts: ScanOptions) -> RedisFuture<'_, AsyncIter<'_, RV>> {}
    fn scan<RV: FromRedisValue>(&mut self) -> RedisFuture<'_, AsyncIter<'_, RV>> {}
    fn scan_match<P: ToRedisArgs, RV: FromRedisValue>(&mut self, pattern: P) -> RedisFuture<'_, AsyncIter<'_, RV>> {}
    fn hscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<'_, AsyncIter<'_, RV>> {}
    fn hscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisFuture<'_, AsyncIter<'_, RV>> {}
    fn sscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<'_, AsyncIter<'_, RV>> {}
    fn sscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisFuture<'_, AsyncIter<'_, RV>> {}
    fn zscan<K: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K) -> RedisFuture<'_, AsyncIter<'_, RV>> {}
    fn zscan_match<K: ToRedisArgs, P: ToRedisArgs, RV: FromRedisValue>(&mut self, key: K, pattern: P) -> RedisFuture<'_, AsyncIter<'_, RV>> {}
}
impl<T: AsyncConnectionLike> AsyncCommands for T {}

pub mod aio {
    use crate::{AsyncConnectionConfig, Client, Cmd, FromRedisValue, Msg, Pipeline, RedisFuture, RedisResult, ToRedisArgs, Value};
    use futures::Stream;
    use std::time::Duration;
    pub trait ConnectionLike {
        fn req_packed_command<'a>(&'a mut self, cmd: &'a Cmd) -> RedisFuture<'a, Value>;
        fn req_packed_commands<'a>(&'a mut self, cmd: &'a Pipeline, offset: usize, count: usize) -> RedisFuture<'a, Vec<Value>>;
        fn get_db(&self) -> i64;
    }
    #[shared] #[derive(Clone)] pub struct MultiplexedConnection;
    impl MultiplexedConnection {
        pub fn set_response_timeout(&mut self, timeout: Duration) {}
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
        pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
    }
    impl ConnectionLike for MultiplexedConnection {}
    #[shared] #[derive(Clone)] pub struct ConnectionManager;
    impl ConnectionManager {
        pub async fn new(client: Client) -> RedisResult<ConnectionManager> {}
        pub async fn new_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<ConnectionManager> {}
        pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value> {}
        pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>> {}
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
    }
    impl ConnectionLike for ConnectionManager {}
    #[derive(Clone, Default)] pub struct ConnectionManagerConfig;
    impl ConnectionManagerConfig {
        pub fn new() -> ConnectionManagerConfig {}
        pub fn set_factor(self, factor: u64) -> ConnectionManagerConfig {}
        pub fn set_max_delay(self, time: u64) -> ConnectionManagerConfig {}
        pub fn set_exponent_base(self, base: u64) -> ConnectionManagerConfig {}
        pub fn set_number_of_retries(self, amount: usize) -> ConnectionManagerConfig {}
        pub fn set_response_timeout(self, duration: Duration) -> ConnectionManagerConfig {}
        pub fn set_connection_timeout(self, duration: Duration) -> ConnectionManagerConfig {}
        pub fn set_push_sender<S>(self, sender: S) -> ConnectionManagerConfig {}
        pub fn set_automatic_resubscription(self) -> ConnectionManagerConfig {}
    }
    pub struct Connection;
    impl Connection { pub fn into_pubsub(self) -> PubSub {} pub fn into_monitor(self) -> Monitor {} }
    impl ConnectionLike for Connection {}
    pub struct PubSub;
    impl PubSub {
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn ping<T: FromRedisValue>(&mut self) -> RedisResult<T> {}
        pub fn on_message(&mut self) -> impl Stream<Item = Msg> + '_ {}
        pub fn into_on_message(self) -> PubSubStream {}
        pub fn split(self) -> (PubSubSink, PubSubStream) {}
    }
    pub struct PubSubSink;
    impl PubSubSink {
        pub async fn subscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn unsubscribe(&mut self, channel_name: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn psubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
        pub async fn punsubscribe(&mut self, channel_pattern: impl ToRedisArgs) -> RedisResult<()> {}
    }
    #[lazy] pub struct PubSubStream;
    impl Stream for PubSubStream { type Item = Msg; }
    pub struct Monitor;
    impl Monitor {
        pub async fn monitor(&mut self) -> RedisResult<()> {}
        pub fn on_message<T: FromRedisValue>(&mut self) -> impl Stream<Item = T> + '_ {}
        pub fn into_on_message<T: FromRedisValue>(self) -> impl Stream<Item = T> {}
    }
}
pub mod cluster {
    use crate::{Cmd, FromRedisValue, IntoConnectionInfo, RedisResult, ToRedisArgs};
    use std::time::Duration;
    #[shared] #[derive(Clone)] pub struct ClusterClient;
    impl ClusterClient {
        pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> RedisResult<ClusterClient> {}
        pub fn builder<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder {}
        #[blocks(net)] #[instead("{self}.get_async_connection().await")] pub fn get_connection(&self) -> RedisResult<ClusterConnection> {}
        pub async fn get_async_connection(&self) -> RedisResult<crate::cluster_async::ClusterConnection> {}
    }
    pub struct ClusterClientBuilder;
    impl ClusterClientBuilder {
        pub fn new<T: IntoConnectionInfo>(initial_nodes: impl IntoIterator<Item = T>) -> ClusterClientBuilder {}
        pub fn build(self) -> RedisResult<ClusterClient> {}
        pub fn password(self, password: String) -> ClusterClientBuilder {}
        pub fn username(self, username: String) -> ClusterClientBuilder {}
        pub fn retries(self, retries: u32) -> ClusterClientBuilder {}
        pub fn read_from_replicas(self) -> ClusterClientBuilder {}
        pub fn connection_timeout(self, connection_timeout: Duration) -> ClusterClientBuilder {}
        pub fn response_timeout(self, response_timeout: Duration) -> ClusterClientBuilder {}
    }
    pub struct ClusterConnection;
    impl crate::ConnectionLike for ClusterConnection {}
    pub fn cluster_pipe() -> ClusterPipeline {}
    #[derive(Clone)] pub struct ClusterPipeline;
    impl ClusterPipeline {
        pub fn new() -> ClusterPipeline {}
        #[blocks(net)] pub fn query<T: FromRedisValue>(&self, con: &mut ClusterConnection) -> RedisResult<T> {}
        #[blocks(net)] pub fn exec(&self, con: &mut ClusterConnection) -> RedisResult<()> {}
        pub fn add_command(&mut self, cmd: Cmd) -> &mut ClusterPipeline {}
        pub fn cmd(&mut self, name: &str) -> &mut ClusterPipeline {}
        pub fn arg<T: ToRedisArgs>(&mut self, arg: T) -> &mut ClusterPipeline {}
        pub fn ignore(&mut self) -> &mut ClusterPipeline {}
        pub fn clear(&mut self) {}
        pub fn get<K: ToRedisArgs>(&mut self, key: K) -> &mut ClusterPipeline {}
        pub fn set<K: ToRedisArgs, V: ToRedisArgs>(&mut self, key: K, value: V) -> &mut ClusterPipeline {}
        pub fn del<K: ToRedisArgs>(&mut self, key: K) -> &mut ClusterPipeline {}
    }
}
pub mod cluster_async {
    #[shared] #[derive(Clone)] pub struct ClusterConnection;
    impl crate::aio::ConnectionLike for ClusterConnection {}
}
pub mod sentinel {
    use crate::{Client, IntoConnectionInfo, RedisResult};
    pub struct Sentinel;
    impl Sentinel {
        pub fn build<T: IntoConnectionInfo>(params: Vec<T>) -> RedisResult<Sentinel> {}
        #[blocks(net)] #[instead("{self}.async_master_for({0}, {1}).await")] pub fn master_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        #[blocks(net)] #[instead("{self}.async_replica_for({0}, {1}).await")] pub fn replica_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub async fn async_master_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
        pub async fn async_replica_for(&mut self, service_name: &str, node_connection_info: Option<&SentinelNodeConnectionInfo>) -> RedisResult<Client> {}
    }
    #[derive(Clone, Default)] pub struct SentinelNodeConnectionInfo { pub tls_mode: Option<crate::TlsMode>, pub redis_connection_info: Option<crate::RedisConnectionInfo> }
}
pub mod streams {
    use crate::Value;
    use std::collections::HashMap;
    #[derive(Clone)] pub enum StreamMaxlen { Equals(usize), Approx(usize) }
    #[derive(Default)] pub struct StreamAddOptions;
    #[derive(Default)] pub struct StreamTrimOptions;
    #[derive(Default)] pub struct StreamClaimOptions;
    #[derive(Default)] pub struct StreamAutoClaimOptions;
    #[derive(Clone, Default)] pub struct StreamReadOptions;
    impl StreamReadOptions {
        pub fn noack(self) -> StreamReadOptions {}
        pub fn block(self, ms: usize) -> StreamReadOptions {}
        pub fn count(self, n: usize) -> StreamReadOptions {}
        pub fn group<GN, CN>(self, group_name: GN, consumer_name: CN) -> StreamReadOptions {}
    }
    #[derive(Clone, Default)] pub struct StreamReadReply { pub keys: Vec<StreamKey> }
    #[derive(Clone, Default)] pub struct StreamRangeReply { pub ids: Vec<StreamId> }
    #[derive(Clone, Default)] pub struct StreamKey { pub key: String, pub ids: Vec<StreamId> }
    #[derive(Clone, Default)] pub struct StreamId { pub id: String, pub map: HashMap<String, Value> }
    impl StreamId {
        pub fn get<T: crate::FromRedisValue>(&self, key: &str) -> Option<T> {}
        pub fn contains_key(&self, key: &str) -> bool {}
    }
}
