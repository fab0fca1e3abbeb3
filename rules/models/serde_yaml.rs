//! Model of serde_yaml 0.8 and 0.9 (checked against 0.9.34), and of its forks. Nothing in it blocks unless the reader does.

pub use mapping::Mapping;
pub use value::{from_value, to_value, Index, Number, Sequence, Value};

pub struct Deserializer;
impl Deserializer {
    pub fn from_str(s: &str) -> Self {}
    pub fn from_slice(v: &[u8]) -> Self {}
    pub fn from_reader<R>(rdr: R) -> Self {}
}
impl Iterator for Deserializer { type Item = Self; }
pub fn from_str<T>(s: &str) -> Result<T> {}
pub fn from_reader<R, T>(rdr: R) -> Result<T> {}
pub fn from_slice<T>(v: &[u8]) -> Result<T> {}
pub struct Error;
pub type Result<T> = std::result::Result<T, Error>;
pub struct Location;
impl Location {
    pub fn index(&self) -> usize {}
    pub fn line(&self) -> usize {}
    pub fn column(&self) -> usize {}
}
impl Error { pub fn location(&self) -> Option<Location> {} }
pub struct Serializer<W>;
impl<W> Serializer<W> {
    pub fn new(writer: W) -> Self {}
    pub fn flush(&mut self) -> Result<()> {}
    pub fn into_inner(self) -> Result<W> {}
}
pub fn to_writer<W, T>(writer: W, value: &T) -> Result<()> {}
pub fn to_string<T>(value: &T) -> Result<String> {}
pub mod value {
    pub use crate::mapping::Mapping;
    use crate::Error;
    #[derive(Clone)] pub struct Number;
    impl Number {
        pub fn is_i64(&self) -> bool {}
        pub fn is_u64(&self) -> bool {}
        pub fn is_f64(&self) -> bool {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_u64(&self) -> Option<u64> {}
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn is_nan(&self) -> bool {}
        pub fn is_infinite(&self) -> bool {}
        pub fn is_finite(&self) -> bool {}
    }
    impl From<f32> for Number {}
    impl From<f64> for Number {}
    #[derive(Clone)] pub enum Value { Null, Bool(bool), Number(Number), String(String), Sequence(Sequence), Mapping(Mapping), Tagged(Box<TaggedValue>) }
    impl Default for Value {}
    pub type Sequence = Vec<Value>;
    pub fn to_value<T>(value: T) -> Result<Value, Error> {}
    pub fn from_value<T>(value: Value) -> Result<T, Error> {}
    impl Value {
        pub fn get<I>(&self, index: I) -> Option<&Value> {}
        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value> {}
        pub fn is_null(&self) -> bool {}
        pub fn as_null(&self) -> Option<()> {}
        pub fn is_bool(&self) -> bool {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn is_number(&self) -> bool {}
        pub fn is_i64(&self) -> bool {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn is_u64(&self) -> bool {}
        pub fn as_u64(&self) -> Option<u64> {}
        pub fn is_f64(&self) -> bool {}
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn is_string(&self) -> bool {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn is_sequence(&self) -> bool {}
        pub fn as_sequence(&self) -> Option<&Sequence> {}
        pub fn as_sequence_mut(&mut self) -> Option<&mut Sequence> {}
        pub fn is_mapping(&self) -> bool {}
        pub fn as_mapping(&self) -> Option<&Mapping> {}
        pub fn as_mapping_mut(&mut self) -> Option<&mut Mapping> {}
        pub fn apply_merge(&mut self) -> Result<(), Error> {}
    }
    pub trait Index {
    }
    impl Index for Value {}
    impl<I> std::ops::Index<I> for Value { type Output = Value; }
    impl From<bool> for Value {}
    impl From<String> for Value {}
    impl From<&str> for Value {}
    impl From<std::borrow::Cow<str>> for Value {}
    impl From<Mapping> for Value {}
    impl<T> From<Vec<T>> for Value {}
    impl<T> From<&[T]> for Value {}
    impl<T> FromIterator<T> for Value {}
    #[derive(Clone)] pub struct Tag;
    #[derive(Clone)] pub struct TaggedValue { pub tag: Tag, pub value: Value }
    impl Tag { pub fn new(string: impl Into<String>) -> Self {} }
}
pub mod mapping {
    use crate::value::Value;
    #[derive(Clone, Default)] pub struct Mapping;
    impl Mapping {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn insert(&mut self, k: Value, v: Value) -> Option<Value> {}
        pub fn contains_key<I>(&self, index: I) -> bool {}
        pub fn get<I>(&self, index: I) -> Option<&Value> {}
        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value> {}
        pub fn entry(&mut self, k: Value) -> Entry {}
        pub fn remove<I>(&mut self, index: I) -> Option<Value> {}
        pub fn remove_entry<I>(&mut self, index: I) -> Option<(Value, Value)> {}
        pub fn swap_remove<I>(&mut self, index: I) -> Option<Value> {}
        pub fn swap_remove_entry<I>(&mut self, index: I) -> Option<(Value, Value)> {}
        pub fn shift_remove<I>(&mut self, index: I) -> Option<Value> {}
        pub fn shift_remove_entry<I>(&mut self, index: I) -> Option<(Value, Value)> {}
        #[runs_inline(keep)] pub fn retain<F>(&mut self, keep: F) where F: FnMut(&Value, &mut Value) -> bool {}
        pub fn capacity(&self) -> usize {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn iter(&self) -> impl Iterator<Item = (&Value, &Value)> {}
        pub fn iter_mut(&mut self) -> impl Iterator<Item = (&Value, &mut Value)> {}
        pub fn keys(&self) -> impl Iterator<Item = &Value> {}
        pub fn into_keys(self) -> impl Iterator<Item = Value> {}
        pub fn values(&self) -> impl Iterator<Item = &Value> {}
        pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Value> {}
        pub fn into_values(self) -> impl Iterator<Item = Value> {}
    }
    pub trait Index {
    }
    impl Index for Value {}
    impl<I> std::ops::Index<I> for Mapping { type Output = Value; }
    impl Extend<(Value, Value)> for Mapping {}
    impl FromIterator<(Value, Value)> for Mapping {}
    impl IntoIterator for &Mapping { type Item = (&Value, &Value); type IntoIter = std::iter::Sources<(&Value, &Value)>; }
    impl IntoIterator for &mut Mapping { type Item = (&Value, &mut Value); type IntoIter = std::iter::Sources<(&Value, &mut Value)>; }
    impl IntoIterator for Mapping { type Item = (Value, Value); type IntoIter = std::iter::Sources<(Value, Value)>; }
    pub enum Entry { Occupied(OccupiedEntry), Vacant(VacantEntry) }
    pub struct OccupiedEntry;
    pub struct VacantEntry;
    impl Entry {
        pub fn key(&self) -> &Value {}
        pub fn or_insert(self, default: Value) -> &mut Value {}
        #[runs_inline(default)] pub fn or_insert_with<F>(self, default: F) -> &mut Value where F: FnOnce() -> Value {}
        #[runs_inline(f)] pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut Value) {}
    }
    impl OccupiedEntry {
        pub fn key(&self) -> &Value {}
        pub fn get(&self) -> &Value {}
        pub fn get_mut(&mut self) -> &mut Value {}
        pub fn into_mut(self) -> &mut Value {}
        pub fn insert(&mut self, value: Value) -> Value {}
        pub fn remove(self) -> Value {}
        pub fn remove_entry(self) -> (Value, Value) {}
    }
    impl VacantEntry {
        pub fn key(&self) -> &Value {}
        pub fn into_key(self) -> Value {}
        pub fn insert(self, value: Value) -> &mut Value {}
    }
}
