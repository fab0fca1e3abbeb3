//! Model of ipnet 2 (checked against 2.12.2). Nothing in it blocks.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

#[derive(Clone, Copy)] pub enum IpNet { V4(Ipv4Net), V6(Ipv6Net) }
#[derive(Clone, Copy)] pub struct Ipv4Net;
#[derive(Clone, Copy)] pub struct Ipv6Net;
#[derive(Clone)] pub struct PrefixLenError;
impl IpNet {
    pub fn new(ip: IpAddr, prefix_len: u8) -> Result<IpNet, PrefixLenError> {}
    pub fn new_assert(ip: IpAddr, prefix_len: u8) -> IpNet {}
    pub fn with_netmask(ip: IpAddr, netmask: IpAddr) -> Result<IpNet, PrefixLenError> {}
    pub fn trunc(&self) -> IpNet {}
    pub fn addr(&self) -> IpAddr {}
    pub fn prefix_len(&self) -> u8 {}
    pub fn max_prefix_len(&self) -> u8 {}
    pub fn netmask(&self) -> IpAddr {}
    pub fn hostmask(&self) -> IpAddr {}
    pub fn network(&self) -> IpAddr {}
    pub fn broadcast(&self) -> IpAddr {}
    pub fn supernet(&self) -> Option<IpNet> {}
    pub fn is_sibling(&self, other: &IpNet) -> bool {}
    pub fn contains<T>(&self, other: T) -> bool {}
    pub fn aggregate(networks: &Vec<IpNet>) -> Vec<IpNet> {}
}
impl Default for IpNet {}
impl From<Ipv4Net> for IpNet {}
impl From<Ipv6Net> for IpNet {}
impl From<IpAddr> for IpNet {}
impl Ipv4Net {
    pub fn new(ip: Ipv4Addr, prefix_len: u8) -> Result<Ipv4Net, PrefixLenError> {}
    pub fn new_assert(ip: Ipv4Addr, prefix_len: u8) -> Ipv4Net {}
    pub fn with_netmask(ip: Ipv4Addr, netmask: Ipv4Addr) -> Result<Ipv4Net, PrefixLenError> {}
    pub fn trunc(&self) -> Ipv4Net {}
    pub fn addr(&self) -> Ipv4Addr {}
    pub fn prefix_len(&self) -> u8 {}
    pub fn max_prefix_len(&self) -> u8 {}
    pub fn netmask(&self) -> Ipv4Addr {}
    pub fn hostmask(&self) -> Ipv4Addr {}
    pub fn network(&self) -> Ipv4Addr {}
    pub fn broadcast(&self) -> Ipv4Addr {}
    pub fn supernet(&self) -> Option<Ipv4Net> {}
    pub fn is_sibling(&self, other: &Ipv4Net) -> bool {}
    pub fn contains<T>(&self, other: T) -> bool {}
    pub fn aggregate(networks: &Vec<Ipv4Net>) -> Vec<Ipv4Net> {}
}
impl Default for Ipv4Net {}
impl From<Ipv4Addr> for Ipv4Net {}
impl Ipv6Net {
    pub fn new(ip: Ipv6Addr, prefix_len: u8) -> Result<Ipv6Net, PrefixLenError> {}
    pub fn new_assert(ip: Ipv6Addr, prefix_len: u8) -> Ipv6Net {}
    pub fn with_netmask(ip: Ipv6Addr, netmask: Ipv6Addr) -> Result<Ipv6Net, PrefixLenError> {}
    pub fn trunc(&self) -> Ipv6Net {}
    pub fn addr(&self) -> Ipv6Addr {}
    pub fn prefix_len(&self) -> u8 {}
    pub fn max_prefix_len(&self) -> u8 {}
    pub fn netmask(&self) -> Ipv6Addr {}
    pub fn hostmask(&self) -> Ipv6Addr {}
    pub fn network(&self) -> Ipv6Addr {}
    pub fn broadcast(&self) -> Ipv6Addr {}
    pub fn supernet(&self) -> Option<Ipv6Net> {}
    pub fn is_sibling(&self, other: &Ipv6Net) -> bool {}
    pub fn contains<T>(&self, other: T) -> bool {}
    pub fn aggregate(networks: &Vec<Ipv6Net>) -> Vec<Ipv6Net> {}
}
impl Default for Ipv6Net {}
impl From<Ipv6Addr> for Ipv6Net {}
pub trait Contains<T> {
    fn contains(&self, other: T) -> bool;
}
pub struct AddrParseError;
