//! Model of hickory-resolver 0.24 to 0.26 (checked against 0.25.2) and of trust-dns-resolver 0.23. Its lookups end at the timeout of its options.

use std::net::{IpAddr, SocketAddr};
use std::time::{Duration, Instant};
pub use error::{ResolveError, ResolveErrorKind};

pub type TokioResolver = Resolver<name_server::TokioConnectionProvider>;
pub type TokioAsyncResolver = Resolver<name_server::TokioConnectionProvider>;
pub type AsyncResolver<P> = Resolver<P>;
pub struct ResolverBuilder<P>;
impl<P> ResolverBuilder<P> { pub fn with_options(self, options: config::ResolverOpts) -> ResolverBuilder<P> {} pub fn options_mut(&mut self) -> &mut config::ResolverOpts {} pub fn build(self) -> Resolver<P> {} }
#[shared] #[derive(Clone)] pub struct Resolver<P>;
impl Resolver<name_server::TokioConnectionProvider> {
    // /etc/resolv.conf
    #[blocks(fs)] pub fn tokio_from_system_conf() -> Result<Resolver<name_server::TokioConnectionProvider>, ResolveError> {}
    #[blocks(fs)] pub fn builder_tokio() -> Result<ResolverBuilder<name_server::TokioConnectionProvider>, ResolveError> {}
    pub fn tokio(config: config::ResolverConfig, options: config::ResolverOpts) -> Resolver<name_server::TokioConnectionProvider> {}
}
impl<P> Resolver<P> {
    #[blocks(fs)] pub fn builder(provider: P) -> Result<ResolverBuilder<P>, ResolveError> {}
    pub fn builder_with_config(config: config::ResolverConfig, provider: P) -> ResolverBuilder<P> {}
    pub fn clear_cache(&self) {}
    pub fn config(&self) -> &config::ResolverConfig {}
    pub fn options(&self) -> &config::ResolverOpts {}
    pub async fn lookup<N, T>(&self, name: N, record_type: T) -> Result<lookup::Lookup, ResolveError> {}
    pub async fn lookup_ip<N>(&self, host: N) -> Result<lookup_ip::LookupIp, ResolveError> {}
    pub async fn reverse_lookup(&self, query: IpAddr) -> Result<lookup::ReverseLookup, ResolveError> {}
    pub async fn ipv4_lookup<N>(&self, query: N) -> Result<lookup::Ipv4Lookup, ResolveError> {}
    pub async fn ipv6_lookup<N>(&self, query: N) -> Result<lookup::Ipv6Lookup, ResolveError> {}
    pub async fn mx_lookup<N>(&self, query: N) -> Result<lookup::MxLookup, ResolveError> {}
    pub async fn ns_lookup<N>(&self, query: N) -> Result<lookup::NsLookup, ResolveError> {}
    pub async fn soa_lookup<N>(&self, query: N) -> Result<lookup::SoaLookup, ResolveError> {}
    pub async fn srv_lookup<N>(&self, query: N) -> Result<lookup::SrvLookup, ResolveError> {}
    pub async fn txt_lookup<N>(&self, query: N) -> Result<lookup::TxtLookup, ResolveError> {}
}
pub mod name_server { #[derive(Clone, Default)] pub struct TokioConnectionProvider; }
pub mod error {
    #[derive(Clone)] pub struct ResolveError;
    impl ResolveError { pub fn kind(&self) -> &ResolveErrorKind {} pub fn is_nx_domain(&self) -> bool {} pub fn is_no_records_found(&self) -> bool {} }
    #[derive(Clone)] pub enum ResolveErrorKind { Message(&str), Msg(String), NoConnections, Timeout }
}
pub mod lookup_ip {
    use crate::lookup::Lookup;
    use std::net::IpAddr;
    use std::time::Instant;
    #[derive(Clone)] pub struct LookupIp;
    impl LookupIp { pub fn iter(&self) -> impl Iterator<Item = IpAddr> {} pub fn valid_until(&self) -> Instant {} pub fn as_lookup(&self) -> &Lookup {} }
    impl IntoIterator for LookupIp { type Item = IpAddr; type IntoIter = std::iter::Sources<IpAddr>; }
}
pub mod lookup {
    use std::time::Instant;
    #[derive(Clone)] pub struct Lookup;
    impl Lookup { pub fn valid_until(&self) -> Instant {} }
    #[derive(Clone)] pub struct ReverseLookup;
    #[derive(Clone)] pub struct Ipv4Lookup;
    #[derive(Clone)] pub struct Ipv6Lookup;
    #[derive(Clone)] pub struct MxLookup;
    #[derive(Clone)] pub struct NsLookup;
    #[derive(Clone)] pub struct SoaLookup;
    #[derive(Clone)] pub struct SrvLookup;
    #[derive(Clone)] pub struct TxtLookup;
}
pub mod config {
    use std::net::{IpAddr, SocketAddr};
    use std::time::Duration;
    #[derive(Clone, Default)] pub struct ResolverConfig;
    impl ResolverConfig {
        pub fn new() -> ResolverConfig {}
        pub fn google() -> ResolverConfig {}
        pub fn cloudflare() -> ResolverConfig {}
        pub fn quad9() -> ResolverConfig {}
        pub fn add_name_server(&mut self, name_server: NameServerConfig) {}
        pub fn name_servers(&self) -> &[NameServerConfig] {}
    }
    #[derive(Clone, Default)] pub struct ResolverOpts { pub ndots: usize, pub timeout: Duration, pub attempts: usize, pub cache_size: usize, pub ip_strategy: LookupIpStrategy }
    #[derive(Clone, Copy, Default)] pub enum LookupIpStrategy { Ipv4Only, Ipv6Only, Ipv4AndIpv6, Ipv6thenIpv4, Ipv4thenIpv6 }
    #[derive(Clone)] pub struct NameServerConfig { pub socket_addr: SocketAddr }
    #[derive(Clone, Default)] pub struct NameServerConfigGroup;
    impl NameServerConfigGroup { pub fn new() -> NameServerConfigGroup {} pub fn from_ips_clear(ips: &[IpAddr], port: u16, trust_negative_responses: bool) -> NameServerConfigGroup {} }
}
pub mod system_conf {
    use crate::config::{ResolverConfig, ResolverOpts};
    use crate::ResolveError;
    #[blocks(fs)] pub fn read_system_conf() -> Result<(ResolverConfig, ResolverOpts), ResolveError> {}
}
