//! Model of ulid 1 (checked against 1.2.1). Nothing in it blocks.

use std::time::SystemTime;

#[derive(Clone, Copy)] pub struct Ulid(pub u128);
impl Ulid {
    pub const TIME_BITS: u8 = 0;
    pub const RAND_BITS: u8 = 0;
    pub fn from_parts(timestamp_ms: u64, random: u128) -> Ulid {}
    pub fn from_string(encoded: &str) -> Result<Ulid, DecodeError> {}
    pub fn nil() -> Ulid {}
    pub fn timestamp_ms(&self) -> u64 {}
    pub fn random(&self) -> u128 {}
    pub fn to_str(&self, buf: &mut [u8]) -> Result<&mut str, EncodeError> {}
    pub fn array_to_str(&self, buf: &mut [u8; ULID_LEN]) -> &mut str {}
    pub fn to_string(&self) -> String {}
    pub fn is_nil(&self) -> bool {}
    pub fn increment(&self) -> Option<Ulid> {}
    pub fn from_bytes(bytes: [u8; 16]) -> Ulid {}
    pub fn to_bytes(&self) -> [u8; 16] {}
}
impl Default for Ulid {}
impl From<(u64, u64)> for Ulid {}
impl From<u128> for Ulid {}
impl From<[u8; 16]> for Ulid {}
pub struct Generator;
impl Generator {
    pub fn new() -> Generator {}
    pub fn generate(&mut self) -> Result<Ulid, MonotonicError> {}
    pub fn generate_from_datetime(&mut self, datetime: SystemTime) -> Result<Ulid, MonotonicError> {}
    pub fn generate_with_source<R>(&mut self, source: &mut R) -> Result<Ulid, MonotonicError> {}
    pub fn generate_from_datetime_with_source<R>(&mut self, datetime: SystemTime, source: &mut R) -> Result<Ulid, MonotonicError> {}
}
impl Default for Generator {}
#[derive(Clone, Copy)] pub enum MonotonicError { Overflow }
impl Ulid {
    pub fn new() -> Ulid {}
    pub fn with_source<R>(source: &mut R) -> Ulid {}
    pub fn from_datetime(datetime: SystemTime) -> Ulid {}
    pub fn from_datetime_with_source<R>(datetime: SystemTime, source: &mut R) -> Ulid {}
    pub fn datetime(&self) -> SystemTime {}
}
pub const ULID_LEN: usize = 0;
#[derive(Clone, Copy)] pub enum EncodeError { BufferTooSmall }
#[derive(Clone, Copy)] pub enum DecodeError { InvalidLength, InvalidChar }
