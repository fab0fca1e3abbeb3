//! Model of serde_json 1.x (checked against 1.0.154): types only; what reads blocks is the reader.

pub use value::{Map, Number, Value};

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
impl Error {
    pub fn line(&self) -> usize {}
    pub fn column(&self) -> usize {}
    pub fn is_io(&self) -> bool {}
    pub fn is_syntax(&self) -> bool {}
    pub fn is_data(&self) -> bool {}
    pub fn is_eof(&self) -> bool {}
}
#[opaque] macro_rules! json { () => {} }
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

pub mod value {
    #[derive(Clone, Default)] pub enum Value { Null, Bool(bool), Number(Number), String(String), Array(Vec<Value>), Object(Map<String, Value>) }
    impl Value {
        pub fn get<I>(&self, index: I) -> Option<&Value> {}
        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Value> {}
        pub fn is_null(&self) -> bool {}
        pub fn is_object(&self) -> bool {}
        pub fn is_array(&self) -> bool {}
        pub fn is_string(&self) -> bool {}
        pub fn as_object(&self) -> Option<&Map<String, Value>> {}
        pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> {}
        pub fn as_array(&self) -> Option<&Vec<Value>> {}
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_u64(&self) -> Option<u64> {}
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn pointer(&self, pointer: &str) -> Option<&Value> {}
        pub fn take(&mut self) -> Value {}
    }
    impl<I> std::ops::Index<I> for Value { type Output = Value; }
    #[derive(Clone)] pub struct Number;
    #[derive(Clone, Default)] pub struct Map<K, V>;
    impl<K, V> Map<K, V> {
        pub fn new() -> Map<K, V> {}
        pub fn get<Q>(&self, key: &Q) -> Option<&V> {}
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn remove<Q>(&mut self, key: &Q) -> Option<V> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> std::iter::Sources<(&K, &V)> {}
        pub fn keys(&self) -> std::iter::Sources<&K> {}
        pub fn values(&self) -> std::iter::Sources<&V> {}
    }
    impl<K, V> IntoIterator for Map<K, V> { type Item = (K, V); type IntoIter = std::vec::IntoIter<(K, V)>; }
    impl<K, V> IntoIterator for &Map<K, V> { type Item = (&K, &V); type IntoIter = std::iter::Sources<(&K, &V)>; }
}
