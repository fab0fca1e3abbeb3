//! Model of toml_edit 0.19 to 0.25 (checked against 0.23.10). Documents in memory.

#[derive(Clone)] pub struct DocumentMut;
impl DocumentMut {
    pub fn new() -> Self {}
    pub fn as_item(&self) -> &Item {}
    pub fn as_item_mut(&mut self) -> &mut Item {}
    pub fn into_item(self) -> Item {}
    pub fn as_table(&self) -> &Table {}
    pub fn as_table_mut(&mut self) -> &mut Table {}
    pub fn into_table(self) -> Table {}
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Item)> {}
}
impl Default for DocumentMut {}
impl std::ops::Deref for DocumentMut { type Target = Table; }
impl From<Table> for DocumentMut {}
#[derive(Default)] pub enum Item { None, Value(Value), Table(Table), ArrayOfTables(ArrayOfTables) }
impl Item { pub fn or_insert(&mut self, item: Self) -> &mut Self {} }
impl Item {
    pub fn type_name(&self) -> &str {}
    pub fn get<I>(&self, index: I) -> Option<&Self> {}
    pub fn get_mut<I>(&mut self, index: I) -> Option<&mut Self> {}
    pub fn as_value(&self) -> Option<&Value> {}
    pub fn as_table(&self) -> Option<&Table> {}
    pub fn as_array_of_tables(&self) -> Option<&ArrayOfTables> {}
    pub fn as_value_mut(&mut self) -> Option<&mut Value> {}
    pub fn as_table_mut(&mut self) -> Option<&mut Table> {}
    pub fn as_array_of_tables_mut(&mut self) -> Option<&mut ArrayOfTables> {}
    pub fn into_value(self) -> Result<Value, Self> {}
    pub fn make_value(&mut self) {}
    pub fn into_table(self) -> Result<Table, Self> {}
    pub fn into_array_of_tables(self) -> Result<ArrayOfTables, Self> {}
    pub fn is_value(&self) -> bool {}
    pub fn is_table(&self) -> bool {}
    pub fn is_array_of_tables(&self) -> bool {}
    pub fn is_none(&self) -> bool {}
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
    pub fn as_array(&self) -> Option<&Array> {}
    pub fn as_array_mut(&mut self) -> Option<&mut Array> {}
    pub fn is_array(&self) -> bool {}
    pub fn is_inline_table(&self) -> bool {}
    pub fn is_table_like(&self) -> bool {}
}
impl Clone for Item {}
impl From<&Self> for Item {}
impl From<Table> for Item {}
impl From<ArrayOfTables> for Item {}
impl<V> From<V> for Item {}
pub fn value<V>(v: V) -> Item {}
pub fn table() -> Item {}
pub fn array() -> Item {}
#[derive(Clone, Default)] pub struct Table;
impl Table {
    pub fn new() -> Self {}
    pub fn get_values(&self) -> Vec<(Vec<&Key>, &Value)> {}
    pub fn sort_values(&mut self) {}
    pub fn set_implicit(&mut self, implicit: bool) {}
    pub fn is_implicit(&self) -> bool {}
    pub fn set_dotted(&mut self, yes: bool) {}
    pub fn is_dotted(&self) -> bool {}
    pub fn set_position(&mut self, doc_position: isize) {}
    pub fn position(&self) -> Option<isize> {}
    pub fn key(&self, key: &str) -> Option<&Key> {}
    pub fn key_mut(&mut self, key: &str) -> Option<KeyMut> {}
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Item)> {}
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (KeyMut, &mut Item)> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn entry(&mut self, key: &str) -> Entry {}
    pub fn entry_format(&mut self, key: &Key) -> Entry {}
    pub fn get(&self, key: &str) -> Option<&Item> {}
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Item> {}
    pub fn get_key_value(&self, key: &str) -> Option<(&Key, &Item)> {}
    pub fn get_key_value_mut(&mut self, key: &str) -> Option<(KeyMut, &mut Item)> {}
    pub fn contains_key(&self, key: &str) -> bool {}
    pub fn contains_table(&self, key: &str) -> bool {}
    pub fn contains_value(&self, key: &str) -> bool {}
    pub fn contains_array_of_tables(&self, key: &str) -> bool {}
    pub fn insert(&mut self, key: &str, item: Item) -> Option<Item> {}
    pub fn insert_formatted(&mut self, key: &Key, item: Item) -> Option<Item> {}
    pub fn remove(&mut self, key: &str) -> Option<Item> {}
    pub fn remove_entry(&mut self, key: &str) -> Option<(Key, Item)> {}
    #[runs_inline(keep)] pub fn retain<F>(&mut self, keep: F) where F: FnMut(&str, &mut Item) -> bool {}
}
impl IntoIterator for Table { type Item = (String, Item); type IntoIter = std::iter::Sources<(String, Item)>; }
impl IntoIterator for &Table { type Item = (&str, &Item); type IntoIter = std::iter::Sources<(&str, &Item)>; }
pub enum Entry { Occupied(OccupiedEntry), Vacant(VacantEntry) }
impl Entry {
    pub fn key(&self) -> &str {}
    pub fn or_insert(self, default: Item) -> &mut Item {}
    #[runs_inline(default)] pub fn or_insert_with<F: FnOnce() -> Item>(self, default: F) -> &mut Item {}
}
pub struct OccupiedEntry;
impl OccupiedEntry {
    pub fn key(&self) -> &str {}
    pub fn key_mut(&mut self) -> KeyMut {}
    pub fn get(&self) -> &Item {}
    pub fn get_mut(&mut self) -> &mut Item {}
    pub fn into_mut(self) -> &mut Item {}
    pub fn insert(&mut self, value: Item) -> Item {}
    pub fn remove(self) -> Item {}
}
pub struct VacantEntry;
impl VacantEntry {
    pub fn key(&self) -> &str {}
    pub fn insert(self, value: Item) -> &mut Item {}
}
pub type Document = DocumentMut;
#[derive(Clone)] pub struct TomlError;
impl TomlError { pub fn message(&self) -> &str {} }
#[derive(Clone)] pub struct Key;
impl Key { pub fn new(key: impl Into<String>) -> Key {} pub fn get(&self) -> &str {} }
impl std::ops::Deref for Key { type Target = str; }
pub struct KeyMut;
#[derive(Clone, Copy)] pub struct Datetime;
#[derive(Clone)] pub enum Value { String(Formatted<String>), Integer(Formatted<i64>), Float(Formatted<f64>), Boolean(Formatted<bool>), Datetime(Formatted<Datetime>), Array(Array) }
impl Value { pub fn as_str(&self) -> Option<&str> {} pub fn as_integer(&self) -> Option<i64> {} pub fn as_bool(&self) -> Option<bool> {} pub fn as_float(&self) -> Option<f64> {} pub fn as_array(&self) -> Option<&Array> {} pub fn type_name(&self) -> &str {} }
impl From<&str> for Value {}
impl From<String> for Value {}
impl From<i64> for Value {}
impl From<bool> for Value {}
#[derive(Clone)] pub struct Formatted<T>;
impl<T> Formatted<T> { pub fn value(&self) -> &T {} pub fn into_value(self) -> T {} }
#[derive(Clone, Default)] pub struct Array;
impl Array { pub fn new() -> Array {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn push<V: Into<Value>>(&mut self, v: V) {} pub fn get(&self, index: usize) -> Option<&Value> {} pub fn iter(&self) -> impl Iterator<Item = &Value> {} }
#[derive(Clone, Default)] pub struct ArrayOfTables;
impl ArrayOfTables { pub fn new() -> ArrayOfTables {} pub fn len(&self) -> usize {} pub fn push(&mut self, table: Table) {} pub fn iter(&self) -> impl Iterator<Item = &Table> {} }
pub mod de { #[derive(Clone)] pub struct Error; pub fn from_str<T>(s: &str) -> Result<T, Error> {} pub fn from_document<T>(d: crate::DocumentMut) -> Result<T, Error> {} }
pub mod ser { use crate::DocumentMut; #[derive(Clone)] pub enum Error { UnsupportedType, OutOfRange, UnsupportedNone, Custom(String) } pub fn to_string<T>(value: &T) -> Result<String, Error> {} pub fn to_string_pretty<T>(value: &T) -> Result<String, Error> {} pub fn to_document<T>(value: &T) -> Result<DocumentMut, Error> {} }
