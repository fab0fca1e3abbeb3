//! Model of prost 0.11 to 0.14 (checked against 0.13.5) and of prost-types: messages by `#[derive(Message)]`.

use bytes::{Buf, BufMut};

pub use error::{DecodeError, EncodeError, UnknownEnumValue};



pub mod error {
    #[derive(Clone)] pub struct DecodeError;
    impl DecodeError { pub fn new(description: impl Into<String>) -> DecodeError {} pub fn push(&mut self, message: &'static str, field: &'static str) {} }
    impl std::error::Error for DecodeError {}
    impl From<DecodeError> for std::io::Error {}
    #[derive(Clone, Copy)] pub struct EncodeError;
    impl EncodeError { pub fn required_capacity(&self) -> usize {} pub fn remaining(&self) -> usize {} }
    impl std::error::Error for EncodeError {}
    impl From<EncodeError> for std::io::Error {}
    #[derive(Clone)] pub struct UnknownEnumValue(pub i32);
    impl std::error::Error for UnknownEnumValue {}
}
pub trait Message {
    fn encoded_len(&self) -> usize;
    fn encode<B: BufMut>(&self, buf: &mut B) -> Result<(), EncodeError> {}
    fn encode_to_vec(&self) -> Vec<u8> {}
    fn encode_length_delimited<B: BufMut>(&self, buf: &mut B) -> Result<(), EncodeError> {}
    fn encode_length_delimited_to_vec(&self) -> Vec<u8> {}
    fn decode<B: Buf>(buf: B) -> Result<Self, DecodeError> {}
    fn decode_length_delimited<B: Buf>(buf: B) -> Result<Self, DecodeError> {}
    fn merge<B: Buf>(&mut self, buf: B) -> Result<(), DecodeError> {}
    fn merge_length_delimited<B: Buf>(&mut self, buf: B) -> Result<(), DecodeError> {}
    fn clear(&mut self);
}
impl Message for () {}
impl Message for String {}
impl Message for Vec<u8> {}
impl<M: Message> Message for Box<M> {}
pub trait Name { const NAME: &'static str; const PACKAGE: &'static str; fn full_name() -> String {} fn type_url() -> String {} }
pub fn length_delimiter_len(length: usize) -> usize {}
pub fn encode_length_delimiter<B: BufMut>(length: usize, buf: &mut B) -> Result<(), EncodeError> {}
pub fn decode_length_delimiter<B: Buf>(buf: B) -> Result<usize, DecodeError> {}
pub mod encoding {
    use bytes::{Buf, BufMut};
    pub fn encode_varint<B: BufMut>(value: u64, buf: &mut B) {}
    pub fn decode_varint<B: Buf>(buf: &mut B) -> Result<u64, crate::DecodeError> {}
    pub fn encoded_len_varint(value: u64) -> usize {}
}

// prost-types'.
#[derive(Clone, Copy, Default)] pub struct Timestamp { pub seconds: i64, pub nanos: i32 }
impl Timestamp { pub fn normalize(&mut self) {} }
impl Message for Timestamp {}
impl From<std::time::SystemTime> for Timestamp {}
impl TryFrom<Timestamp> for std::time::SystemTime { type Error = TimestampError; }
impl std::str::FromStr for Timestamp { type Err = TimestampError; }
pub struct TimestampError;
#[derive(Clone, Copy, Default)] pub struct Duration { pub seconds: i64, pub nanos: i32 }
impl Message for Duration {}
impl TryFrom<std::time::Duration> for Duration { type Error = DurationError; }
impl TryFrom<Duration> for std::time::Duration { type Error = DurationError; }
pub struct DurationError;
#[derive(Clone, Default)] pub struct Any { pub type_url: String, pub value: Vec<u8> }
impl Any {
    pub fn from_msg<M: Message>(msg: &M) -> Result<Any, EncodeError> {}
    pub fn to_msg<M: Message>(&self) -> Result<M, DecodeError> {}
}
impl Message for Any {}
#[derive(Clone, Default)] pub struct FileDescriptorSet;
impl Message for FileDescriptorSet {}
#[derive(Clone, Default)] pub struct Struct { pub fields: std::collections::BTreeMap<String, Value> }
impl Message for Struct {}
#[derive(Clone, Default)] pub struct Value { pub kind: Option<value::Kind> }
impl Message for Value {}
#[derive(Clone, Default)] pub struct ListValue { pub values: Vec<Value> }
pub mod value { #[derive(Clone)] pub enum Kind { NullValue(i32), NumberValue(f64), StringValue(String), BoolValue(bool), StructValue(super::Struct), ListValue(super::ListValue) } }
