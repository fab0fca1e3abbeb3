//! Model of serde_json 1.x (checked against 1.0.154): types only; what reads blocks is the reader.

pub use de::{Deserializer, StreamDeserializer};
pub use error::Error;
pub use map::Map;
pub use ser::Serializer;
pub use value::{Number, Value};

pub type Result<T> = std::result::Result<T, Error>;
macro_rules! json { () => {} }
pub mod macros { pub fn json() -> crate::Value {} }
pub fn from_reader<R, T>(rdr: R) -> Result<T> {}
pub fn from_slice<T>(v: &[u8]) -> Result<T> {}
pub fn from_str<T>(s: &str) -> Result<T> {}
pub fn from_value<T>(value: Value) -> Result<T> {}
pub fn to_string<T>(value: &T) -> Result<String> {}
pub fn to_string_pretty<T>(value: &T) -> Result<String> {}
pub fn to_value<T>(value: T) -> Result<Value> {}
pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> {}
pub fn to_vec_pretty<T>(value: &T) -> Result<Vec<u8>> {}
pub fn to_writer<W, T>(writer: W, value: &T) -> Result<()> {}
pub fn to_writer_pretty<W, T>(writer: W, value: &T) -> Result<()> {}

pub mod error {
    use serde::{de, ser};
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
    impl Error {
        pub fn line(&self) -> usize {}
        pub fn column(&self) -> usize {}
        pub fn classify(&self) -> Category {}
        pub fn is_io(&self) -> bool {}
        pub fn is_syntax(&self) -> bool {}
        pub fn is_data(&self) -> bool {}
        pub fn is_eof(&self) -> bool {}
        pub fn io_error_kind(&self) -> Option<std::io::ErrorKind> {}
        pub fn io(error: std::io::Error) -> Error {}
    }
    impl std::error::Error for Error {}
    impl de::Error for Error {}
    impl ser::Error for Error {}
    #[derive(Clone, Copy)] pub enum Category { Io, Syntax, Data, Eof }
}

pub mod de {
    use serde::Deserializer as Deserialize;
    use crate::{Error, Result};
    pub use crate::{from_reader, from_slice, from_str};
    pub struct Deserializer<R>;
    impl Deserializer<IoRead> { pub fn from_reader<R>(reader: R) -> Deserializer<IoRead> {} }
    impl Deserializer<SliceRead> { pub fn from_slice(bytes: &[u8]) -> Deserializer<SliceRead> {} }
    impl Deserializer<StrRead> { pub fn from_str(s: &str) -> Deserializer<StrRead> {} }
    impl<R> Deserializer<R> {
        pub fn new(read: R) -> Deserializer<R> {}
        pub fn end(&mut self) -> Result<()> {}
        pub fn into_iter<T>(self) -> StreamDeserializer<R, T> {}
        pub fn disable_recursion_limit(&mut self) {}
    }
    impl<'de, R> Deserialize<'de> for &mut Deserializer<R> { type Error = Error; }
    pub struct IoRead;
    pub struct SliceRead;
    pub struct StrRead;
    pub struct StreamDeserializer<R, T>;
    impl<R, T> StreamDeserializer<R, T> { pub fn byte_offset(&self) -> usize {} }
    impl<R, T> Iterator for StreamDeserializer<R, T> { type Item = Result<T>; }
}

pub mod ser {
    use serde::Serializer as Serialize;
    use crate::{Error, Result};
    pub use crate::{to_string, to_string_pretty, to_vec, to_vec_pretty, to_writer, to_writer_pretty};
    pub struct Serializer<W, F = CompactFormatter>;
    impl<W> Serializer<W> {
        pub fn new(writer: W) -> Serializer<W> {}
        pub fn pretty(writer: W) -> Serializer<W, PrettyFormatter> {}
    }
    impl<W, F> Serializer<W, F> {
        pub fn with_formatter(writer: W, formatter: F) -> Serializer<W, F> {}
        pub fn into_inner(self) -> W {}
    }
    impl<W, F> Serialize for &mut Serializer<W, F> { type Ok = (); type Error = Error; }
    #[derive(Clone)] pub struct CompactFormatter;
    #[derive(Clone)] pub struct PrettyFormatter;
    impl PrettyFormatter {
        pub fn new() -> PrettyFormatter {}
        pub fn with_indent(indent: &[u8]) -> PrettyFormatter {}
    }
    pub trait Formatter {}
}

pub mod value {
    use serde::{Deserializer, Serializer as Serialize};
    pub use crate::map::Map;
    pub use crate::{from_value, to_value};
    #[derive(Clone, Default)] pub enum Value { Null, Bool(bool), Number(Number), String(String), Array(Vec<Value>), Object(Map<String, Value>) }
    impl Value {
        pub fn get<I>(&self, index: I) -> Option<&Value> {}
        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value> {}
        pub fn is_object(&self) -> bool {}
        pub fn as_object(&self) -> Option<&Map<String, Value>> {}
        pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> {}
        pub fn is_array(&self) -> bool {}
        pub fn as_array(&self) -> Option<&Vec<Value>> {}
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {}
        pub fn is_string(&self) -> bool {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn is_number(&self) -> bool {}
        pub fn as_number(&self) -> Option<&Number> {}
        pub fn is_i64(&self) -> bool {}
        pub fn is_u64(&self) -> bool {}
        pub fn is_f64(&self) -> bool {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_u64(&self) -> Option<u64> {}
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn is_boolean(&self) -> bool {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn is_null(&self) -> bool {}
        pub fn as_null(&self) -> Option<()> {}
        pub fn pointer(&self, pointer: &str) -> Option<&Value> {}
        pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value> {}
        pub fn take(&mut self) -> Value {}
        pub fn sort_all_objects(&mut self) {}
    }
    impl<I> std::ops::Index<I> for Value { type Output = Value; }
    impl<'de> Deserializer<'de> for Value { type Error = crate::Error; }
    impl<'de> Deserializer<'de> for &Value { type Error = crate::Error; }
    impl From<String> for Value {}
    impl From<&str> for Value {}
    impl From<bool> for Value {}
    impl From<()> for Value {}
    impl From<i32> for Value {}
    impl From<i64> for Value {}
    impl From<u32> for Value {}
    impl From<u64> for Value {}
    impl From<usize> for Value {}
    impl From<f64> for Value {}
    impl From<Number> for Value {}
    impl From<Map<String, Value>> for Value {}
    impl<T> From<Vec<T>> for Value {}
    impl<T> From<&[T]> for Value {}
    impl<T> From<Option<T>> for Value {}
    impl std::str::FromStr for Value { type Err = crate::Error; }
    impl FromIterator<Value> for Value {}
    #[derive(Clone)] pub struct Number;
    impl Number {
        pub fn is_i64(&self) -> bool {}
        pub fn is_u64(&self) -> bool {}
        pub fn is_f64(&self) -> bool {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_u64(&self) -> Option<u64> {}
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn from_f64(f: f64) -> Option<Number> {}
        pub fn as_i128(&self) -> Option<i128> {}
        pub fn as_u128(&self) -> Option<u128> {}
        pub fn from_i128(i: i128) -> Option<Number> {}
        pub fn from_u128(i: u128) -> Option<Number> {}
        pub fn as_str(&self) -> &str {}
    }
    impl From<i64> for Number {}
    impl From<u64> for Number {}
    impl From<i32> for Number {}
    impl From<u32> for Number {}
    impl std::str::FromStr for Number { type Err = crate::Error; }
    pub struct RawValue;
    impl RawValue {
        pub fn from_string(json: String) -> Result<Box<RawValue>, crate::Error> {}
        pub fn get(&self) -> &str {}
    }
    pub fn to_raw_value<T>(value: &T) -> Result<Box<RawValue>, crate::Error> {}
    pub trait Index {}
    #[derive(Clone, Copy)] pub struct Serializer;
    impl Serialize for Serializer { type Ok = Value; type Error = crate::Error; }
}

pub mod map {
    use crate::Value;
    // Only `Map<String, Value>` exists.
    #[derive(Clone, Default)] pub struct Map<K, V>;
    impl Map<String, Value> {
        pub fn new() -> Map<String, Value> {}
        pub fn with_capacity(capacity: usize) -> Map<String, Value> {}
    }
    impl<K, V> Map<K, V> {
        pub fn clear(&mut self) {}
        pub fn get<Q>(&self, key: &Q) -> Option<&V> {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool {}
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> {}
        pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn shift_insert(&mut self, index: usize, k: K, v: V) -> Option<V> {}
        pub fn remove<Q>(&mut self, key: &Q) -> Option<V> {}
        pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {}
        pub fn swap_remove<Q>(&mut self, key: &Q) -> Option<V> {}
        pub fn swap_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {}
        pub fn shift_remove<Q>(&mut self, key: &Q) -> Option<V> {}
        pub fn shift_remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {}
        pub fn append(&mut self, other: &mut Map<K, V>) {}
        pub fn entry<S>(&mut self, key: S) -> Entry {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> std::iter::Sources<(&K, &V)> {}
        pub fn iter_mut(&mut self) -> std::iter::Sources<(&K, &mut V)> {}
        pub fn keys(&self) -> std::iter::Sources<&K> {}
        pub fn values(&self) -> std::iter::Sources<&V> {}
        pub fn values_mut(&mut self) -> std::iter::Sources<&mut V> {}
        pub fn into_values(self) -> std::iter::Sources<V> {}
        #[runs_inline(f)] pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
        pub fn sort_keys(&mut self) {}
    }
    impl<K, V> std::ops::Index<&K> for Map<K, V> { type Output = V; }
    impl<K, V> FromIterator<(K, V)> for Map<K, V> {}
    impl<K, V> Extend<(K, V)> for Map<K, V> {}
    impl<K, V> IntoIterator for Map<K, V> { type Item = (K, V); type IntoIter = std::iter::Sources<(K, V)>; }
    impl<K, V> IntoIterator for &Map<K, V> { type Item = (&K, &V); type IntoIter = std::iter::Sources<(&K, &V)>; }
    impl<K, V> IntoIterator for &mut Map<K, V> { type Item = (&K, &mut V); type IntoIter = std::iter::Sources<(&K, &mut V)>; }
    pub enum Entry { Vacant(VacantEntry), Occupied(OccupiedEntry) }
    impl Entry {
        pub fn key(&self) -> &String {}
        pub fn or_insert(self, default: Value) -> &mut Value {}
        #[runs_inline(default)] pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &mut Value {}
        #[runs_inline(f)] pub fn and_modify<F: FnOnce(&mut Value)>(self, f: F) -> Entry {}
    }
    pub struct VacantEntry;
    impl VacantEntry {
        pub fn key(&self) -> &String {}
        pub fn insert(self, value: Value) -> &mut Value {}
    }
    pub struct OccupiedEntry;
    impl OccupiedEntry {
        pub fn key(&self) -> &String {}
        pub fn get(&self) -> &Value {}
        pub fn get_mut(&mut self) -> &mut Value {}
        pub fn into_mut(self) -> &mut Value {}
        pub fn insert(&mut self, value: Value) -> Value {}
        pub fn remove(self) -> Value {}
        pub fn remove_entry(self) -> (String, Value) {}
    }
}
