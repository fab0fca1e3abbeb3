//! Model of r2d2 0.8 (checked against 0.8.10): a pool for synchronous connections. A connection is waited for on a condition variable; pools open theirs when built.

use std::ops::{Deref, DerefMut};
use std::time::Duration;

#[shared] #[lock(pool, sync)] pub struct Pool<M: ManageConnection>;
impl<M: ManageConnection> Clone for Pool<M> {}
impl<M: ManageConnection> Pool<M> {
    #[blocks(wait)] pub fn new(manager: M) -> Result<Pool<M>, Error> {}
    pub fn builder() -> Builder<M> {}
    #[acquires(permit)] #[blocks(wait)] pub fn get(&self) -> Result<PooledConnection<M>, Error> {}
    #[acquires(permit)] #[blocks(wait)] pub fn get_timeout(&self, timeout: Duration) -> Result<PooledConnection<M>, Error> {}
    pub fn try_get(&self) -> Option<PooledConnection<M>> {}
    pub fn state(&self) -> State {}
    pub fn max_size(&self) -> u32 {}
    pub fn min_idle(&self) -> Option<u32> {}
    pub fn connection_timeout(&self) -> Duration {}
}
#[derive(Default)] pub struct Builder<M>;
impl<M: ManageConnection> Builder<M> {
    pub fn new() -> Builder<M> {}
    pub fn max_size(self, max_size: u32) -> Builder<M> {}
    pub fn min_idle(self, min_idle: Option<u32>) -> Builder<M> {}
    pub fn test_on_check_out(self, test_on_check_out: bool) -> Builder<M> {}
    pub fn max_lifetime(self, max_lifetime: Option<Duration>) -> Builder<M> {}
    pub fn idle_timeout(self, idle_timeout: Option<Duration>) -> Builder<M> {}
    pub fn connection_timeout(self, connection_timeout: Duration) -> Builder<M> {}
    pub fn error_handler(self, error_handler: Box<dyn HandleError<M::Error>>) -> Builder<M> {}
    pub fn connection_customizer(self, connection_customizer: Box<dyn CustomizeConnection<M::Connection, M::Error>>) -> Builder<M> {}
    // Waits until the first connections are there.
    #[blocks(wait)] pub fn build(self, manager: M) -> Result<Pool<M>, Error> {}
    pub fn build_unchecked(self, manager: M) -> Pool<M> {}
}
#[guard] pub struct PooledConnection<M: ManageConnection>;
impl<M: ManageConnection> Deref for PooledConnection<M> { type Target = M::Connection; }
impl<M: ManageConnection> DerefMut for PooledConnection<M> {}
#[derive(Clone)] pub struct State { pub connections: u32, pub idle_connections: u32 }
pub struct Error;
pub trait ManageConnection {
    type Connection;
    type Error;
    fn connect(&self) -> Result<Self::Connection, Self::Error>;
    fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Self::Error>;
    fn has_broken(&self, conn: &mut Self::Connection) -> bool;
}
pub trait HandleError<E> { fn handle_error(&self, error: E); }
pub trait CustomizeConnection<C, E> {
    fn on_acquire(&self, conn: &mut C) -> Result<(), E>;
    fn on_release(&self, conn: C);
}
#[derive(Clone, Copy)] pub struct NopErrorHandler;
#[derive(Clone, Copy)] pub struct LoggingErrorHandler;
#[derive(Clone, Copy)] pub struct NopConnectionCustomizer;
