//! Model of qorb 0.4 (checked against 0.4.1): asynchronous pools of connections to several backends. A claim gives up after the policy's timeout.

pub mod backend {
    use anyhow::Error as Failure;
    use std::net::SocketAddr;
    use std::sync::Arc;
    pub enum Error { Other(Failure) }
    #[derive(Clone)] pub struct Name(pub Arc<str>);
    impl Name { pub fn new(name: impl ToString) -> Name {} }
    impl From<String> for Name {}
    impl From<&str> for Name {}
    #[derive(Clone)] pub struct Backend { pub address: SocketAddr }
    impl Backend { pub fn new(address: SocketAddr) -> Backend {} }
    pub trait Connection {}
    impl<T> Connection for T {}
    pub trait Connector {
        type Connection;
        async fn connect(&self, backend: &Backend) -> Result<Self::Connection, Error>;
        async fn is_valid(&self, conn: &mut Self::Connection) -> Result<(), Error> {}
        async fn on_acquire(&self, conn: &mut Self::Connection) -> Result<(), Error> {}
        async fn on_recycle(&self, conn: &mut Self::Connection) -> Result<(), Error> {}
    }
    pub type SharedConnector<Conn> = Arc<dyn Connector<Connection = Conn>>;
}
pub mod claim {
    use std::ops::{Deref, DerefMut};
    #[guard] pub struct Handle<Conn>;
    impl<Conn> Deref for Handle<Conn> { type Target = Conn; }
    impl<Conn> DerefMut for Handle<Conn> {}
}
pub mod policy {
    use std::time::Duration;
    #[derive(Clone, Default)] pub struct Policy { pub spares_wanted: usize, pub max_slots: usize, pub rebalance_interval: Duration, pub claim_timeout: Duration, pub set_config: SetConfig }
    #[derive(Clone, Default)] pub struct SetConfig { pub max_count: usize, pub min_connection_backoff: Duration, pub max_connection_backoff: Duration, pub spread: Duration, pub health_interval: Duration, pub health_check_timeout: Duration }
}
pub mod pool {
    use crate::{backend, claim, policy, resolver};
    pub enum Error { NoBackends, Terminated, TimedOut }
    pub struct Stats;
    pub struct RegistrationError<Conn>;
    impl<Conn> RegistrationError<Conn> { pub fn into_inner(self) -> Pool<Conn> {} }
    #[lock(pool, async)] pub struct Pool<Conn>;
    impl<Conn> Pool<Conn> {
        pub fn new(name: String, resolver: resolver::BoxedResolver, backend_connector: backend::SharedConnector<Conn>, policy: policy::Policy) -> Result<Pool<Conn>, RegistrationError<Conn>> {}
        #[acquires(permit)] #[cancel(loses_place)] pub async fn claim(&self) -> Result<claim::Handle<Conn>, Error> {}
        pub async fn terminate(&self) -> Result<(), Error> {}
        pub fn stats(&self) -> &Stats {}
    }
}
pub mod resolver {
    use crate::backend;
    use std::collections::BTreeMap;
    use std::sync::Arc;
    use tokio::sync::watch;
    pub type AllBackends = Arc<BTreeMap<backend::Name, backend::Backend>>;
    pub trait Resolver {
        fn monitor(&mut self) -> watch::Receiver<AllBackends>;
        async fn terminate(&mut self) {}
    }
    pub type BoxedResolver = Box<dyn Resolver>;
}
pub mod resolvers {
    pub mod dns {
        use std::net::SocketAddr;
        use std::time::Duration;
        pub struct DnsResolver;
        impl DnsResolver { pub fn new(service: crate::service::Name, bootstrap_servers: Vec<SocketAddr>, config: DnsResolverConfig) -> DnsResolver {} }
        impl crate::resolver::Resolver for DnsResolver {}
        #[derive(Clone, Default)] pub struct DnsResolverConfig { pub max_dns_concurrency: usize, pub query_interval: Duration, pub query_retry_if_no_records_found: Duration, pub query_timeout: Duration, pub hardcoded_ttl: Option<Duration> }
    }
    pub mod fixed {
        use std::net::SocketAddr;
        pub struct FixedResolver;
        impl FixedResolver { pub fn new(addrs: impl IntoIterator<Item = SocketAddr>) -> FixedResolver {} }
        impl crate::resolver::Resolver for FixedResolver {}
    }
    pub mod single_host {
        use std::net::SocketAddr;
        pub struct SingleHostResolver;
        impl SingleHostResolver { pub fn new(address: SocketAddr) -> SingleHostResolver {} }
        impl crate::resolver::Resolver for SingleHostResolver {}
    }
}
pub mod service { #[derive(Clone)] pub struct Name(pub String); }
