//! Model of bb8 0.7 to 0.9 (checked against 0.9.1) and its managers: an asynchronous pool, which gives up on a connection after 30 seconds.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

#[shared] #[pools] #[lock(pool, async)] pub struct Pool<M: ManageConnection>;
impl<M: ManageConnection> Clone for Pool<M> {}
impl<M: ManageConnection> Pool<M> {
    pub fn builder() -> Builder<M> {}
    #[acquires(permit)] pub async fn get(&self) -> Result<PooledConnection<'_, M>, RunError<M::Error>> {}
    #[acquires(permit)] pub async fn get_owned(&self) -> Result<PooledConnection<'static, M>, RunError<M::Error>> {}
    pub async fn dedicated_connection(&self) -> Result<M::Connection, M::Error> {}
    pub fn add(&self, conn: M::Connection) -> Result<(), AddError<M::Connection>> {}
    pub fn state(&self) -> State {}
}
#[derive(Default)] pub struct Builder<M: ManageConnection>;
impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Builder<M> {}
    pub fn max_size(self, max_size: u32) -> Builder<M> {}
    pub fn min_idle(self, min_idle: impl Into<Option<u32>>) -> Builder<M> {}
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Builder<M> {}
    pub fn max_lifetime(self, max_lifetime: impl Into<Option<Duration>>) -> Builder<M> {}
    pub fn idle_timeout(self, idle_timeout: impl Into<Option<Duration>>) -> Builder<M> {}
    pub fn connection_timeout(self, connection_timeout: Duration) -> Builder<M> {}
    pub fn retry_connection(self, retry: bool) -> Builder<M> {}
    pub fn error_sink(self, error_sink: Box<dyn ErrorSink<M::Error>>) -> Builder<M> {}
    pub fn reaper_rate(self, reaper_rate: Duration) -> Builder<M> {}
    pub fn queue_strategy(self, queue_strategy: QueueStrategy) -> Builder<M> {}
    pub fn connection_customizer(self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Builder<M> {}
    pub async fn build(self, manager: M) -> Result<Pool<M>, M::Error> {}
    pub fn build_unchecked(self, manager: M) -> Pool<M> {}
}
pub trait ManageConnection {
    type Connection;
    type Error;
    fn connect(&self) -> impl Future<Output = Result<Self::Connection, Self::Error>>;
    fn is_valid(&self, conn: &mut Self::Connection) -> impl Future<Output = Result<(), Self::Error>>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
pub trait CustomizeConnection<C, E> { fn on_acquire<'a>(&'a self, connection: &'a mut C) -> std::pin::Pin<Box<dyn Future<Output = Result<(), E>> + 'a>>; }
pub trait ErrorSink<E> { fn sink(&self, error: E); }
#[derive(Clone, Copy)] pub struct NopErrorSink;
#[guard] pub struct PooledConnection<'a, M: ManageConnection>;
impl<M: ManageConnection> Deref for PooledConnection<'_, M> { type Target = M::Connection; }
impl<M: ManageConnection> DerefMut for PooledConnection<'_, M> {}
pub struct State { pub connections: u32, pub idle_connections: u32 }
#[derive(Clone, Copy)] pub enum QueueStrategy { Fifo, Lifo }
pub enum RunError<E> { User(E), TimedOut }
pub enum AddError<C> { Broken(C), NoCapacity(C) }
