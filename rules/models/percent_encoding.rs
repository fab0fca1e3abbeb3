//! Model of percent-encoding 2 (checked against 2.3.2). In memory, and quick.

use std::borrow::Cow;

pub fn percent_encode_byte(byte: u8) -> &str {}
pub fn percent_encode(input: &[u8], ascii_set: &AsciiSet) -> PercentEncode {}
pub fn utf8_percent_encode(input: &str, ascii_set: &AsciiSet) -> PercentEncode {}
#[derive(Clone)] pub struct PercentEncode;
impl Iterator for PercentEncode { type Item = &str; }
pub fn percent_decode_str(input: &str) -> PercentDecode {}
pub fn percent_decode(input: &[u8]) -> PercentDecode {}
#[derive(Clone)] pub struct PercentDecode;
impl Iterator for PercentDecode { type Item = u8; }
impl PercentDecode {
    pub fn decode_utf8(self) -> Result<Cow<str>, std::str::Utf8Error> {}
    pub fn decode_utf8_lossy(self) -> Cow<str> {}
}
pub struct AsciiSet;
impl AsciiSet {
    pub const EMPTY: Self = 0;
    pub fn add(&self, byte: u8) -> Self {}
    pub fn remove(&self, byte: u8) -> Self {}
    pub fn union(&self, other: Self) -> Self {}
    pub fn complement(&self) -> Self {}
}
impl std::ops::Add for AsciiSet { type Output = Self; }
pub const CONTROLS: &AsciiSet = 0;
pub const NON_ALPHANUMERIC: &AsciiSet = 0;
