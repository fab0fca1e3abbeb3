//! Model of mobc 0.8 and 0.9 (checked against 0.9.0): an asynchronous pool.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

pub trait Manager {
    type Connection;
    type Error;
    fn connect(&self) -> impl Future<Output = Result<Self::Connection, Self::Error>>;
    fn check(&self, conn: Self::Connection) -> impl Future<Output = Result<Self::Connection, Self::Error>>;
}
#[shared] #[lock(pool, async)] pub struct Pool<M: Manager>;
impl<M: Manager> Clone for Pool<M> {}
impl<M: Manager> Pool<M> {
    pub fn new(manager: M) -> Pool<M> {}
    pub fn builder() -> Builder<M> {}
    pub async fn set_max_open_conns(&self, n: u64) {}
    pub async fn set_max_idle_conns(&self, n: u64) {}
    pub async fn set_conn_max_lifetime(&self, max_lifetime: Option<Duration>) {}
    #[acquires(permit)] pub async fn get(&self) -> Result<Connection<M>, Error<M::Error>> {}
    #[acquires(permit)] pub async fn get_timeout(&self, duration: Duration) -> Result<Connection<M>, Error<M::Error>> {}
    pub async fn state(&self) -> State {}
}
#[derive(Default)] pub struct Builder<M>;
impl<M: Manager> Builder<M> {
    pub fn new() -> Builder<M> {}
    pub fn max_open(self, max_open: u64) -> Builder<M> {}
    pub fn max_idle(self, max_idle: u64) -> Builder<M> {}
    pub fn test_on_check_out(self, health_check: bool) -> Builder<M> {}
    pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Builder<M> {}
    pub fn max_idle_lifetime(self, max_idle_lifetime: Option<Duration>) -> Builder<M> {}
    pub fn get_timeout(self, get_timeout: Option<Duration>) -> Builder<M> {}
    pub fn health_check_interval(self, health_check_interval: Option<Duration>) -> Builder<M> {}
    pub fn build(self, manager: M) -> Pool<M> {}
}
#[guard] pub struct Connection<M: Manager>;
impl<M: Manager> Connection<M> {
    pub fn is_brand_new(&self) -> bool {}
    pub fn into_inner(self) -> M::Connection {}
}
impl<M: Manager> Deref for Connection<M> { type Target = M::Connection; }
impl<M: Manager> DerefMut for Connection<M> {}
pub enum Error<E> { Inner(E), Timeout, BadConn, PoolClosed }
pub struct State { pub max_open: u64, pub connections: u64, pub in_use: u64, pub idle: u64, pub wait_count: u64, pub wait_duration: Duration }
