//! Model of toml 0.5 to 1 (checked against 0.9.12). Nothing in it blocks.

pub use map::Map;
pub use value::Value;

pub type Table = Map<String, Value>;
macro_rules! toml { () => {} }
pub fn from_str<T>(s: &str) -> Result<T, de::Error> {}
pub fn from_slice<T>(s: &[u8]) -> Result<T, de::Error> {}
pub fn to_string<T>(value: &T) -> Result<String, ser::Error> {}
pub fn to_string_pretty<T>(value: &T) -> Result<String, ser::Error> {}
pub fn to_vec<T>(value: &T) -> Result<Vec<u8>, ser::Error> {}
impl Table {
    pub fn try_from<T>(value: T) -> Result<Table, ser::Error> {}
    pub fn try_into<T>(self) -> Result<T, de::Error> {}
}
#[derive(Clone)] pub struct Spanned<T>;
impl<T> Spanned<T> {
    pub fn new(range: std::ops::Range<usize>, value: T) -> Spanned<T> {}
    pub fn span(&self) -> std::ops::Range<usize> {}
    pub fn into_inner(self) -> T {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
}
pub mod de {
    #[derive(Clone)] pub struct Error;
    impl Error { pub fn message(&self) -> &str {} pub fn span(&self) -> Option<std::ops::Range<usize>> {} }
    pub fn from_str<T>(s: &str) -> Result<T, Error> {}
}
pub mod ser {
    #[derive(Clone)] pub struct Error;
    pub fn to_string<T>(value: &T) -> Result<String, Error> {}
}
pub mod value {
    use crate::Table;
    #[derive(Clone, Copy)] pub struct Datetime { pub date: Option<Date>, pub time: Option<Time>, pub offset: Option<Offset> }
    #[derive(Clone, Copy)] pub struct Date { pub year: u16, pub month: u8, pub day: u8 }
    #[derive(Clone, Copy)] pub struct Time { pub hour: u8, pub minute: u8, pub second: Option<u8>, pub nanosecond: Option<u32> }
    #[derive(Clone, Copy)] pub enum Offset { Z, Custom { minutes: i16 } }
    pub type Array = Vec<Value>;
    #[derive(Clone)] pub enum Value { String(String), Integer(i64), Float(f64), Boolean(bool), Datetime(Datetime), Array(Array), Table(Table) }
    impl Value {
        pub fn try_from<T>(value: T) -> Result<Self, crate::ser::Error> {}
        pub fn try_into<T>(self) -> Result<T, crate::de::Error> {}
        pub fn get<I>(&self, index: I) -> Option<&Self> {}
        pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Self> {}
        pub fn as_integer(&self) -> Option<i64> {}
        pub fn is_integer(&self) -> bool {}
        pub fn as_float(&self) -> Option<f64> {}
        pub fn is_float(&self) -> bool {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn is_bool(&self) -> bool {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn is_str(&self) -> bool {}
        pub fn as_datetime(&self) -> Option<&Datetime> {}
        pub fn is_datetime(&self) -> bool {}
        pub fn as_array(&self) -> Option<&Vec<Self>> {}
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Self>> {}
        pub fn is_array(&self) -> bool {}
        pub fn as_table(&self) -> Option<&Table> {}
        pub fn as_table_mut(&mut self) -> Option<&mut Table> {}
        pub fn is_table(&self) -> bool {}
        pub fn same_type(&self, other: &Self) -> bool {}
        pub fn type_str(&self) -> &str {}
    }
    impl<I> std::ops::Index<I> for Value { type Output = Self; }
    impl From<&str> for Value {}
    impl<V> From<Vec<V>> for Value {}
    pub trait Index {
    }
    impl From<&str> for Value {}
    impl From<String> for Value {}
    impl From<i64> for Value {}
    impl From<bool> for Value {}
    impl From<Table> for Value {}
}
pub mod map {
    pub struct Map<K, V>;
    impl<K, V> Map<K, V> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn clear(&mut self) {}
        pub fn get<Q>(&self, key: &Q) -> Option<&V> {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool {}
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> {}
        pub fn get_key_value<Q>(&self, key: &Q) -> Option<(&K, &V)> {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        pub fn remove<Q>(&mut self, key: &Q) -> Option<V> {}
        pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> {}
        #[runs_inline(keep)] pub fn retain<F>(&mut self, keep: F) where F: FnMut(&str, &mut V) -> bool {}
        pub fn entry<S>(&mut self, key: S) -> Entry<K, V> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {}
        pub fn iter_mut(&mut self) -> impl Iterator<Item = (&K, &mut V)> {}
        pub fn keys(&self) -> impl Iterator<Item = &K> {}
        pub fn values(&self) -> impl Iterator<Item = &V> {}
    }
    impl<K, V> Default for Map<K, V> {}
    impl<K, V> Clone for Map<K, V> {}
    impl<K, V> FromIterator<(K, V)> for Map<K, V> {}
    impl<K, V> Extend<(K, V)> for Map<K, V> {}
    pub enum Entry<K, V> { Vacant(VacantEntry<K, V>), Occupied(OccupiedEntry<K, V>) }
    pub struct VacantEntry<K, V>;
    pub struct OccupiedEntry<K, V>;
    impl<K, V> Entry<K, V> {
        pub fn key(&self) -> &K {}
        pub fn or_insert(self, default: V) -> &mut V {}
        #[runs_inline(default)] pub fn or_insert_with<F>(self, default: F) -> &mut V where F: FnOnce() -> V {}
    }
    impl<K, V> VacantEntry<K, V> {
        pub fn key(&self) -> &K {}
        pub fn insert(self, value: V) -> &mut V {}
    }
    impl<K, V> OccupiedEntry<K, V> {
        pub fn key(&self) -> &K {}
        pub fn get(&self) -> &V {}
        pub fn get_mut(&mut self) -> &mut V {}
        pub fn into_mut(self) -> &mut V {}
        pub fn insert(&mut self, value: V) -> V {}
        pub fn remove(self) -> V {}
    }
    impl<K, V> IntoIterator for &Map<K, V> { type Item = (&K, &V); type IntoIter = std::iter::Sources<(&K, &V)>; }
    impl<K, V> IntoIterator for &mut Map<K, V> { type Item = (&K, &mut V); type IntoIter = std::iter::Sources<(&K, &mut V)>; }
    impl<K, V> IntoIterator for Map<K, V> { type Item = (K, V); type IntoIter = std::iter::Sources<(K, V)>; }
}
