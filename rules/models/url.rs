//! Model of url 2.x (checked against 2.5.8).

use std::net::SocketAddr;

#[derive(Clone)] pub struct Url;
impl Url {
    pub fn parse(input: &str) -> Result<Url, ParseError> {}
    pub fn join(&self, input: &str) -> Result<Url, ParseError> {}
    pub fn as_str(&self) -> &str {}
    pub fn scheme(&self) -> &str {}
    pub fn username(&self) -> &str {}
    pub fn password(&self) -> Option<&str> {}
    pub fn has_host(&self) -> bool {}
    pub fn host_str(&self) -> Option<&str> {}
    pub fn domain(&self) -> Option<&str> {}
    pub fn port(&self) -> Option<u16> {}
    pub fn port_or_known_default(&self) -> Option<u16> {}
    #[blocks(dns)] #[instead("{lookup_host}(..).await")]
    pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> std::io::Result<Vec<SocketAddr>> {}
    pub fn path(&self) -> &str {}
    pub fn query(&self) -> Option<&str> {}
    pub fn fragment(&self) -> Option<&str> {}
    pub fn set_path(&mut self, path: &str) {}
    pub fn set_query(&mut self, query: Option<&str>) {}
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()> {}
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError> {}
    pub fn to_file_path(&self) -> Result<std::path::PathBuf, ()> {}
}
impl std::str::FromStr for Url { type Err = ParseError; }
impl AsRef<str> for Url {}
#[derive(Clone, Copy)] pub enum ParseError { EmptyHost, IdnaError, InvalidPort, RelativeUrlWithoutBase }
