//! Model of uuid 1 (checked against 1.29). Nothing in it blocks.

pub use timestamp::{ClockSequence, Timestamp, context::NoContext, context::Context as ContextV1};

pub type Bytes = [u8; 16];
#[derive(Clone, Copy)] pub enum Version { Nil, Mac, Dce, Md5, Random, Sha1, SortMac, SortRand, Custom, Max }
#[derive(Clone, Copy)] pub enum Variant { NCS, RFC4122, Microsoft, Future }
#[derive(Clone, Copy)] pub struct Uuid;
impl Uuid {
    pub const NAMESPACE_DNS: Self = 0;
    pub const NAMESPACE_OID: Self = 0;
    pub const NAMESPACE_URL: Self = 0;
    pub const NAMESPACE_X500: Self = 0;
    pub fn get_variant(&self) -> Variant {}
    pub fn get_version_num(&self) -> usize {}
    pub fn get_version(&self) -> Option<Version> {}
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]) {}
    pub fn to_fields_le(&self) -> (u32, u16, u16, &[u8; 8]) {}
    pub fn as_u128(&self) -> u128 {}
    pub fn to_u128_le(&self) -> u128 {}
    pub fn as_u64_pair(&self) -> (u64, u64) {}
    pub fn as_bytes(&self) -> &Bytes {}
    pub fn into_bytes(self) -> Bytes {}
    pub fn to_bytes_le(&self) -> Bytes {}
    pub fn is_nil(&self) -> bool {}
    pub fn is_max(&self) -> bool {}
    pub fn get_timestamp(&self) -> Option<Timestamp> {}
    pub fn get_node_id(&self) -> Option<[u8; 6]> {}
}
impl Default for Uuid {}
pub mod serde {
}
pub struct Builder;
impl Uuid {
    pub fn nil() -> Self {}
    pub fn max() -> Self {}
    pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid {}
    pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid {}
    pub fn from_u128(v: u128) -> Self {}
    pub fn from_u128_le(v: u128) -> Self {}
    pub fn from_u64_pair(high_bits: u64, low_bits: u64) -> Self {}
    pub fn from_slice(b: &[u8]) -> Result<Uuid, Error> {}
    pub fn from_slice_le(b: &[u8]) -> Result<Uuid, Error> {}
    pub fn from_bytes(bytes: Bytes) -> Uuid {}
    pub fn from_bytes_le(b: Bytes) -> Uuid {}
    pub fn from_bytes_ref(bytes: &Bytes) -> &Uuid {}
}
impl Builder {
    pub fn from_bytes(b: Bytes) -> Self {}
    pub fn from_bytes_le(b: Bytes) -> Self {}
    pub fn from_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self {}
    pub fn from_md5_bytes(md5_bytes: Bytes) -> Self {}
    pub fn from_random_bytes(random_bytes: Bytes) -> Self {}
    pub fn from_sha1_bytes(sha1_bytes: Bytes) -> Self {}
    pub fn from_sorted_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self {}
    pub fn from_unix_timestamp_millis(millis: u64, counter_random_bytes: &[u8; 10]) -> Self {}
    pub fn from_custom_bytes(custom_bytes: Bytes) -> Self {}
    pub fn from_slice(b: &[u8]) -> Result<Self, Error> {}
    pub fn from_slice_le(b: &[u8]) -> Result<Self, Error> {}
    pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self {}
    pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self {}
    pub fn from_u128(v: u128) -> Self {}
    pub fn from_u128_le(v: u128) -> Self {}
    pub fn nil() -> Self {}
    pub fn set_variant(&mut self, v: Variant) -> &mut Self {}
    pub fn with_variant(self, v: Variant) -> Self {}
    pub fn set_version(&mut self, v: Version) -> &mut Self {}
    pub fn with_version(self, v: Version) -> Self {}
    pub fn as_uuid(&self) -> &Uuid {}
    pub fn into_uuid(self) -> Uuid {}
}
impl Uuid {
    pub fn now_v1(node_id: &[u8; 6]) -> Self {}
    pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Self {}
}
impl Uuid { pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid {} }
impl Uuid { pub fn new_v4() -> Uuid {} }
impl Uuid { pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid {} }
impl Uuid {
    pub fn now_v6(node_id: &[u8; 6]) -> Self {}
    pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Self {}
}
impl Uuid {
    pub fn now_v7() -> Self {}
    pub fn new_v7(ts: Timestamp) -> Self {}
}
impl Uuid { pub fn new_v8(buf: [u8; 16]) -> Uuid {} }
impl Uuid {
    pub fn parse_str(input: &str) -> Result<Uuid, Error> {}
    pub fn try_parse(input: &str) -> Result<Uuid, Error> {}
    pub fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error> {}
}
#[derive(Clone)] pub struct Error;
macro_rules! uuid { () => {} }
mod macros { pub fn uuid() -> super::Uuid {} }
impl Uuid {
    pub fn hyphenated(self) -> fmt::Hyphenated {}
    pub fn as_hyphenated(&self) -> &fmt::Hyphenated {}
    pub fn simple(self) -> fmt::Simple {}
    pub fn as_simple(&self) -> &fmt::Simple {}
    pub fn urn(self) -> fmt::Urn {}
    pub fn braced(self) -> fmt::Braced {}
}
pub mod timestamp {
    use crate::Uuid;
    pub trait ClockSequence { type Output; }
    #[derive(Clone, Copy)] pub struct Timestamp;
    impl Timestamp {
        pub fn now(context: impl ClockSequence) -> Timestamp {}
        pub fn from_gregorian(ticks: u64, counter: u16) -> Timestamp {}
        pub fn from_unix(context: impl ClockSequence, seconds: u64, subsec_nanos: u32) -> Timestamp {}
        pub fn to_gregorian(&self) -> (u64, u16) {}
        pub fn to_unix(&self) -> (u64, u32) {}
    }
    pub mod context {
        #[derive(Clone, Copy, Default)] pub struct NoContext;
        #[derive(Default)] pub struct Context;
        impl Context { pub fn new(count: u16) -> Context {} pub fn new_random() -> Context {} }
        #[derive(Default)] pub struct ContextV7;
        impl ContextV7 { pub fn new() -> ContextV7 {} }
    }
}
pub mod fmt {
    use crate::Uuid;
    #[derive(Clone, Copy, Default)] pub struct Hyphenated;
    #[derive(Clone, Copy, Default)] pub struct Simple;
    #[derive(Clone, Copy, Default)] pub struct Urn;
    #[derive(Clone, Copy, Default)] pub struct Braced;
    impl Hyphenated {
        pub const LENGTH: usize = 0;
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn encode_upper(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl Braced {
        pub const LENGTH: usize = 0;
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn encode_upper(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl Simple {
        pub const LENGTH: usize = 0;
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn encode_upper(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl Urn {
        pub const LENGTH: usize = 0;
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn encode_upper(&self, buffer: &mut [u8]) -> &mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
}
