//! Model of ipnetwork 0.20 and 0.21 (checked against 0.21.1). Nothing in it blocks.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

#[derive(Clone, Copy)] pub enum IpNetwork { V4(Ipv4Network), V6(Ipv6Network) }
impl IpNetwork {
    pub fn new(ip: IpAddr, prefix: u8) -> Result<IpNetwork, IpNetworkError> {}
    pub fn with_netmask(netaddr: IpAddr, netmask: IpAddr) -> Result<Self, IpNetworkError> {}
    pub fn ip(&self) -> IpAddr {}
    pub fn prefix(&self) -> u8 {}
    pub fn network(&self) -> IpAddr {}
    pub fn broadcast(&self) -> IpAddr {}
    pub fn mask(&self) -> IpAddr {}
    pub fn is_ipv4(&self) -> bool {}
    pub fn is_ipv6(&self) -> bool {}
    pub fn contains(&self, ip: IpAddr) -> bool {}
}
impl From<Ipv4Network> for IpNetwork {}
impl From<Ipv6Network> for IpNetwork {}
impl From<IpAddr> for IpNetwork {}
pub fn ip_mask_to_prefix(mask: IpAddr) -> Result<u8, IpNetworkError> {}
#[derive(Clone, Copy)] pub struct Ipv4Network;
impl Ipv4Network {
    pub fn new(addr: Ipv4Addr, prefix: u8) -> Result<Ipv4Network, IpNetworkError> {}
    pub fn new_checked(addr: Ipv4Addr, prefix: u8) -> Option<Ipv4Network> {}
    pub fn with_netmask(netaddr: Ipv4Addr, netmask: Ipv4Addr) -> Result<Ipv4Network, IpNetworkError> {}
    pub fn ip(self) -> Ipv4Addr {}
    pub fn prefix(self) -> u8 {}
    pub fn is_subnet_of(self, other: Ipv4Network) -> bool {}
    pub fn is_supernet_of(self, other: Ipv4Network) -> bool {}
    pub fn overlaps(self, other: Ipv4Network) -> bool {}
    pub fn mask(&self) -> Ipv4Addr {}
    pub fn network(&self) -> Ipv4Addr {}
    pub fn broadcast(&self) -> Ipv4Addr {}
    pub fn contains(&self, ip: Ipv4Addr) -> bool {}
}
impl From<Ipv4Addr> for Ipv4Network {}
pub fn ipv4_mask_to_prefix(mask: Ipv4Addr) -> Result<u8, IpNetworkError> {}
#[derive(Clone, Copy)] pub struct Ipv6Network;
impl Ipv6Network {
    pub fn new(addr: Ipv6Addr, prefix: u8) -> Result<Ipv6Network, IpNetworkError> {}
    pub fn new_checked(addr: Ipv6Addr, prefix: u8) -> Option<Ipv6Network> {}
    pub fn with_netmask(netaddr: Ipv6Addr, netmask: Ipv6Addr) -> Result<Self, IpNetworkError> {}
    pub fn ip(&self) -> Ipv6Addr {}
    pub fn prefix(&self) -> u8 {}
    pub fn is_subnet_of(self, other: Ipv6Network) -> bool {}
    pub fn is_supernet_of(self, other: Ipv6Network) -> bool {}
    pub fn overlaps(self, other: Ipv6Network) -> bool {}
    pub fn mask(&self) -> Ipv6Addr {}
    pub fn network(&self) -> Ipv6Addr {}
    pub fn broadcast(&self) -> Ipv6Addr {}
    pub fn contains(&self, ip: Ipv6Addr) -> bool {}
}
impl From<Ipv6Addr> for Ipv6Network {}
pub fn ipv6_mask_to_prefix(mask: Ipv6Addr) -> Result<u8, IpNetworkError> {}
#[derive(Clone)] pub enum IpNetworkError { InvalidAddr(String), InvalidPrefix, InvalidCidrFormat(String) }
