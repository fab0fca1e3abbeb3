//! Model of url 2.x (checked against 2.5.8) and form_urlencoded 1.x as it shows there.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

#[derive(Clone)] pub struct Url;
impl Url {
    pub fn options() -> ParseOptions {}
    pub fn parse(input: &str) -> Result<Url, ParseError> {}
    pub fn parse_with_params<I: IntoIterator>(input: &str, iter: I) -> Result<Url, ParseError> {}
    pub fn join(&self, input: &str) -> Result<Url, ParseError> {}
    pub fn make_relative(&self, url: &Url) -> Option<String> {}
    pub fn as_str(&self) -> &str {}
    pub fn into_string(self) -> String {}
    pub fn origin(&self) -> Origin {}
    pub fn scheme(&self) -> &str {}
    pub fn is_special(&self) -> bool {}
    pub fn has_authority(&self) -> bool {}
    pub fn authority(&self) -> &str {}
    pub fn cannot_be_a_base(&self) -> bool {}
    pub fn username(&self) -> &str {}
    pub fn password(&self) -> Option<&str> {}
    pub fn has_host(&self) -> bool {}
    pub fn host_str(&self) -> Option<&str> {}
    pub fn host(&self) -> Option<Host<&str>> {}
    pub fn domain(&self) -> Option<&str> {}
    pub fn port(&self) -> Option<u16> {}
    pub fn port_or_known_default(&self) -> Option<u16> {}
    #[blocks(dns)] #[instead("{lookup_host}(..).await")]
    pub fn socket_addrs(&self, default_port_number: impl Fn() -> Option<u16>) -> std::io::Result<Vec<SocketAddr>> {}
    pub fn path(&self) -> &str {}
    pub fn path_segments(&self) -> Option<std::iter::Sources<&str>> {}
    pub fn query(&self) -> Option<&str> {}
    pub fn query_pairs(&self) -> form_urlencoded::Parse {}
    pub fn fragment(&self) -> Option<&str> {}
    pub fn set_fragment(&mut self, fragment: Option<&str>) {}
    pub fn set_query(&mut self, query: Option<&str>) {}
    pub fn query_pairs_mut(&mut self) -> form_urlencoded::Serializer<&mut Url> {}
    pub fn set_path(&mut self, path: &str) {}
    pub fn path_segments_mut(&mut self) -> Result<PathSegmentsMut, ()> {}
    pub fn set_port(&mut self, port: Option<u16>) -> Result<(), ()> {}
    pub fn set_host(&mut self, host: Option<&str>) -> Result<(), ParseError> {}
    pub fn set_ip_host(&mut self, address: IpAddr) -> Result<(), ()> {}
    pub fn set_password(&mut self, password: Option<&str>) -> Result<(), ()> {}
    pub fn set_username(&mut self, username: &str) -> Result<(), ()> {}
    pub fn set_scheme(&mut self, scheme: &str) -> Result<(), ()> {}
    pub fn from_file_path<P: AsRef<std::path::Path>>(path: P) -> Result<Url, ()> {}
    pub fn from_directory_path<P: AsRef<std::path::Path>>(path: P) -> Result<Url, ()> {}
    pub fn to_file_path(&self) -> Result<std::path::PathBuf, ()> {}
}
impl std::str::FromStr for Url { type Err = ParseError; }
impl TryFrom<&str> for Url { type Error = ParseError; }
impl AsRef<str> for Url {}
impl From<Url> for String {}
#[derive(Clone, Copy)]
pub enum ParseError {
    EmptyHost, IdnaError, InvalidPort, InvalidIpv4Address, InvalidIpv6Address, InvalidDomainCharacter, RelativeUrlWithoutBase,
    RelativeUrlWithCannotBeABaseBase, SetHostOnCannotBeABaseUrl, Overflow,
}
impl std::error::Error for ParseError {}
#[derive(Clone, Copy)] pub struct ParseOptions;
impl ParseOptions {
    pub fn base_url(self, new: Option<&Url>) -> ParseOptions {}
    pub fn parse(self, input: &str) -> Result<Url, ParseError> {}
}
#[derive(Clone)] pub enum Host<S = String> { Domain(S), Ipv4(Ipv4Addr), Ipv6(Ipv6Addr) }
impl Host<String> {
    pub fn parse(input: &str) -> Result<Host<String>, ParseError> {}
    pub fn parse_opaque(input: &str) -> Result<Host<String>, ParseError> {}
}
impl<S> Host<&S> { pub fn to_owned(&self) -> Host<String> {} }
#[derive(Clone)] pub enum Origin { Opaque(OpaqueOrigin), Tuple(String, Host<String>, u16) }
impl Origin {
    pub fn new_opaque() -> Origin {}
    pub fn is_tuple(&self) -> bool {}
    pub fn ascii_serialization(&self) -> String {}
    pub fn unicode_serialization(&self) -> String {}
}
#[derive(Clone)] pub struct OpaqueOrigin;
pub struct PathSegmentsMut<'a>;
impl PathSegmentsMut<'_> {
    pub fn clear(&mut self) -> &mut PathSegmentsMut<'_> {}
    pub fn pop_if_empty(&mut self) -> &mut PathSegmentsMut<'_> {}
    pub fn pop(&mut self) -> &mut PathSegmentsMut<'_> {}
    pub fn push(&mut self, segment: &str) -> &mut PathSegmentsMut<'_> {}
    pub fn extend<I: IntoIterator>(&mut self, segments: I) -> &mut PathSegmentsMut<'_> {}
}

pub mod form_urlencoded {
    use std::borrow::Cow;
    pub fn parse(input: &[u8]) -> Parse {}
    pub fn byte_serialize(input: &[u8]) -> std::iter::Sources<&str> {}
    #[derive(Clone, Copy)] pub struct Parse;
    impl Parse { pub fn into_owned(self) -> std::iter::Sources<(String, String)> {} }
    impl Iterator for Parse { type Item = (Cow<str>, Cow<str>); }
    pub struct Serializer<T>;
    impl<T> Serializer<T> {
        pub fn new(target: T) -> Serializer<T> {}
        pub fn for_suffix(target: T, start_position: usize) -> Serializer<T> {}
        pub fn clear(&mut self) -> &mut Serializer<T> {}
        pub fn append_pair(&mut self, name: &str, value: &str) -> &mut Serializer<T> {}
        pub fn append_key_only(&mut self, name: &str) -> &mut Serializer<T> {}
        pub fn extend_pairs<I: IntoIterator>(&mut self, iter: I) -> &mut Serializer<T> {}
        pub fn extend_keys_only<I: IntoIterator>(&mut self, iter: I) -> &mut Serializer<T> {}
        pub fn finish(&mut self) -> T {}
    }
}
