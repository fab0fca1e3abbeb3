//! Model of dns-lookup 1 to 3 (checked against 3.0.1): the C library's resolver, waited for.

use std::io::Result;
use std::net::{IpAddr, SocketAddr};

#[blocks(dns)] #[instead("{lookup_host}({0}).await")] pub fn lookup_host(host: &str) -> Result<Vec<IpAddr>> {}
#[blocks(dns)] pub fn lookup_addr(addr: &IpAddr) -> Result<String> {}
#[blocks(dns)] pub fn getnameinfo(sock: &SocketAddr, flags: i32) -> Result<(String, String)> {}
#[blocks(dns)] pub fn getaddrinfo(host: Option<&str>, service: Option<&str>, hints: Option<AddrInfoHints>) -> Result<impl Iterator<Item = Result<AddrInfo>>> {}
pub fn get_hostname() -> Result<String> {}
#[derive(Clone, Copy, Default)] pub struct AddrInfoHints { pub socktype: i32, pub protocol: i32, pub address: i32, pub flags: i32 }
#[derive(Clone)] pub struct AddrInfo { pub socktype: i32, pub protocol: i32, pub address: i32, pub sockaddr: SocketAddr, pub canonname: Option<String>, pub flags: i32 }
