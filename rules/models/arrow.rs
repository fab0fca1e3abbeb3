//! Model of arrow 50 to 58 and the crates that it consists of (checked against 55.2.0): arrays in memory.

pub use error::ArrowError;
pub use array::*;
pub use datatypes::*;
pub use ipc::*;

pub mod error { pub enum ArrowError { NotYetImplemented(String), ExternalError(Box<dyn std::error::Error + Send + Sync>), CastError(String), SchemaError(String), ComputeError(String), InvalidArgumentError(String), IoError(String, std::io::Error) } pub type Result<T> = std::result::Result<T, ArrowError>; }
pub mod record_batch {
    pub use crate::array::{RecordBatch, RecordBatchOptions, RecordBatchReader};
}
pub mod array {
    use crate::datatypes::{DataType, SchemaRef};
    use crate::error::ArrowError;
    use std::any::Any;
    use std::sync::Arc;
    pub type ArrayRef = Arc<dyn Array>;
    pub trait Array {
        fn as_any(&self) -> &dyn Any;
        fn data_type(&self) -> &DataType;
        fn slice(&self, offset: usize, length: usize) -> ArrayRef;
        fn len(&self) -> usize;
        fn is_empty(&self) -> bool;
        fn offset(&self) -> usize {}
        fn is_null(&self, index: usize) -> bool {}
        fn is_valid(&self, index: usize) -> bool {}
        fn null_count(&self) -> usize {}
        fn get_buffer_memory_size(&self) -> usize;
        fn get_array_memory_size(&self) -> usize;
    }
    pub trait AsArray {
        fn as_boolean_opt(&self) -> Option<&BooleanArray>;
        fn as_boolean(&self) -> &BooleanArray {}
        fn as_primitive_opt<T>(&self) -> Option<&PrimitiveArray<T>>;
        fn as_primitive<T>(&self) -> &PrimitiveArray<T> {}
        fn as_string<O>(&self) -> &GenericStringArray<O> {}
        fn as_string_opt<O>(&self) -> Option<&GenericStringArray<O>> {}
        fn as_binary<O>(&self) -> &GenericBinaryArray<O> {}
        fn as_struct(&self) -> &StructArray {}
        fn as_struct_opt(&self) -> Option<&StructArray>;
        fn as_list<O>(&self) -> &GenericListArray<O> {}
        fn as_list_opt<O>(&self) -> Option<&GenericListArray<O>>;
        fn as_map(&self) -> &MapArray {}
        fn as_map_opt(&self) -> Option<&MapArray>;
        fn as_dictionary<K>(&self) -> &DictionaryArray<K> {}
        fn as_dictionary_opt<K>(&self) -> Option<&DictionaryArray<K>>;
    }
    impl AsArray for dyn Array {}
    impl AsArray for ArrayRef {}
    #[derive(Clone)] pub struct RecordBatch;
    impl RecordBatch {
        pub fn try_new(schema: SchemaRef, columns: Vec<ArrayRef>) -> Result<RecordBatch, ArrowError> {}
        pub fn try_new_with_options(schema: SchemaRef, columns: Vec<ArrayRef>, options: &RecordBatchOptions) -> Result<RecordBatch, ArrowError> {}
        pub fn try_from_iter<I: IntoIterator<Item = (F, ArrayRef)>, F: AsRef<str>>(value: I) -> Result<RecordBatch, ArrowError> {}
        pub fn new_empty(schema: SchemaRef) -> RecordBatch {}
        pub fn schema(&self) -> SchemaRef {}
        pub fn schema_ref(&self) -> &SchemaRef {}
        pub fn with_schema(self, schema: SchemaRef) -> Result<RecordBatch, ArrowError> {}
        pub fn project(&self, indices: &[usize]) -> Result<RecordBatch, ArrowError> {}
        pub fn num_columns(&self) -> usize {}
        pub fn num_rows(&self) -> usize {}
        pub fn column(&self, index: usize) -> &ArrayRef {}
        pub fn column_by_name(&self, name: &str) -> Option<&ArrayRef> {}
        pub fn columns(&self) -> &[ArrayRef] {}
        pub fn slice(&self, offset: usize, length: usize) -> RecordBatch {}
        pub fn get_array_memory_size(&self) -> usize {}
    }
    #[derive(Default)] pub struct RecordBatchOptions;
    impl RecordBatchOptions { pub fn new() -> RecordBatchOptions {} pub fn with_row_count(self, row_count: Option<usize>) -> RecordBatchOptions {} }
    pub trait RecordBatchReader: Iterator<Item = Result<RecordBatch, ArrowError>> { fn schema(&self) -> SchemaRef; }
    #[derive(Clone)] pub struct ArrayData;
    pub fn new_null_array(data_type: &DataType, length: usize) -> ArrayRef {}
    pub fn new_empty_array(data_type: &DataType) -> ArrayRef {}
    pub struct PrimitiveArray<T>;
    impl<T> Array for PrimitiveArray<T> {}
    #[derive(Clone)] pub struct BooleanArray;
    impl BooleanArray { pub fn value(&self, i: usize) -> bool {} pub fn iter(&self) -> impl Iterator<Item = Option<bool>> {} pub fn true_count(&self) -> usize {} }
    impl Array for BooleanArray {}
    impl From<Vec<bool>> for BooleanArray {}
    pub struct GenericStringArray<O>;
    impl<O> GenericStringArray<O> {
        pub fn value(&self, i: usize) -> &str {}
        pub fn iter(&self) -> impl Iterator<Item = Option<&str>> {}
        pub fn from_iter_values<S, I: IntoIterator<Item = S>>(iter: I) -> GenericStringArray<O> {}
    }
    impl<O> Array for GenericStringArray<O> {}
    impl<O> From<Vec<&str>> for GenericStringArray<O> {}
    impl<O> From<Vec<String>> for GenericStringArray<O> {}
    impl<O> From<Vec<Option<&str>>> for GenericStringArray<O> {}
    pub type StringArray = GenericStringArray<i32>;
    pub type LargeStringArray = GenericStringArray<i64>;
    pub struct StringViewArray;
    impl StringViewArray { pub fn value(&self, i: usize) -> &str {} }
    impl Array for StringViewArray {}
    pub struct GenericBinaryArray<O>;
    impl<O> GenericBinaryArray<O> { pub fn value(&self, i: usize) -> &[u8] {} pub fn iter(&self) -> impl Iterator<Item = Option<&[u8]>> {} }
    impl<O> Array for GenericBinaryArray<O> {}
    pub type BinaryArray = GenericBinaryArray<i32>;
    pub type LargeBinaryArray = GenericBinaryArray<i64>;
    #[derive(Clone)] pub struct StructArray;
    impl StructArray {
        pub fn columns(&self) -> &[ArrayRef] {}
        pub fn column(&self, pos: usize) -> &ArrayRef {}
        pub fn column_by_name(&self, column_name: &str) -> Option<&ArrayRef> {}
        pub fn num_columns(&self) -> usize {}
    }
    impl Array for StructArray {}
    pub struct GenericListArray<O>;
    impl<O> GenericListArray<O> { pub fn value(&self, i: usize) -> ArrayRef {} pub fn values(&self) -> &ArrayRef {} pub fn value_length(&self, i: usize) -> O {} }
    impl<O> Array for GenericListArray<O> {}
    pub type ListArray = GenericListArray<i32>;
    pub type LargeListArray = GenericListArray<i64>;
    #[derive(Clone)] pub struct MapArray;
    impl MapArray { pub fn keys(&self) -> &ArrayRef {} pub fn values(&self) -> &ArrayRef {} pub fn value(&self, i: usize) -> StructArray {} }
    impl Array for MapArray {}
    pub struct DictionaryArray<K>;
    impl<K> DictionaryArray<K> { pub fn keys(&self) -> &PrimitiveArray<K> {} pub fn values(&self) -> &ArrayRef {} pub fn key(&self, i: usize) -> Option<usize> {} pub fn is_empty(&self) -> bool {} pub fn len(&self) -> usize {} }
    impl<K> Array for DictionaryArray<K> {}
    pub trait ArrayBuilder { fn len(&self) -> usize; fn is_empty(&self) -> bool {} }
    #[derive(Default)] pub struct GenericStringBuilder<O>;
    pub type StringBuilder = GenericStringBuilder<i32>;
    pub type LargeStringBuilder = GenericStringBuilder<i64>;
    impl<O> GenericStringBuilder<O> {
        pub fn new() -> GenericStringBuilder<O> {}
        pub fn with_capacity(item_capacity: usize, data_capacity: usize) -> GenericStringBuilder<O> {}
        pub fn append_value(&mut self, value: impl AsRef<str>) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, value: Option<impl AsRef<str>>) {}
        pub fn finish(&mut self) -> GenericStringArray<O> {}
    }
    #[derive(Default)] pub struct GenericBinaryBuilder<O>;
    pub type BinaryBuilder = GenericBinaryBuilder<i32>;
    impl<O> GenericBinaryBuilder<O> {
        pub fn new() -> GenericBinaryBuilder<O> {}
        pub fn with_capacity(item_capacity: usize, data_capacity: usize) -> GenericBinaryBuilder<O> {}
        pub fn append_value(&mut self, value: impl AsRef<[u8]>) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, value: Option<impl AsRef<[u8]>>) {}
        pub fn finish(&mut self) -> GenericBinaryArray<O> {}
    }
    #[derive(Default)] pub struct BooleanBuilder;
    impl BooleanBuilder {
        pub fn new() -> BooleanBuilder {}
        pub fn with_capacity(capacity: usize) -> BooleanBuilder {}
        pub fn append_value(&mut self, v: bool) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<bool>) {}
        pub fn finish(&mut self) -> BooleanArray {}
    }
    pub struct ListBuilder<T>;
    impl<T> ListBuilder<T> {
        pub fn new(values_builder: T) -> ListBuilder<T> {}
        pub fn with_capacity(values_builder: T, capacity: usize) -> ListBuilder<T> {}
        pub fn with_field<F>(self, field: F) -> ListBuilder<T> {}
        pub fn values(&mut self) -> &mut T {}
        pub fn append(&mut self, is_valid: bool) {}
        pub fn append_null(&mut self) {}
        pub fn finish(&mut self) -> ListArray {}
    }
    #[derive(Default)] pub struct StringDictionaryBuilder<K>;
    impl<K> StringDictionaryBuilder<K> {
        pub fn new() -> StringDictionaryBuilder<K> {}
        pub fn append_null(&mut self) {}
        pub fn finish(&mut self) -> DictionaryArray<K> {}
    }
    pub type Int8Array = PrimitiveArray<crate::datatypes::Int8Type>;
    impl PrimitiveArray<crate::datatypes::Int8Type> { pub fn value(&self, i: usize) -> i8 {} pub fn values(&self) -> &[i8] {} pub fn iter(&self) -> impl Iterator<Item = Option<i8>> {} }
    impl From<Vec<i8>> for PrimitiveArray<crate::datatypes::Int8Type> {}
    impl From<Vec<Option<i8>>> for PrimitiveArray<crate::datatypes::Int8Type> {}
    #[derive(Default)] pub struct Int8Builder;
    impl Int8Builder {
        pub fn new() -> Int8Builder {}
        pub fn with_capacity(capacity: usize) -> Int8Builder {}
        pub fn append_value(&mut self, v: i8) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<i8>) {}
        pub fn finish(&mut self) -> Int8Array {}
    }
    pub type Int16Array = PrimitiveArray<crate::datatypes::Int16Type>;
    impl PrimitiveArray<crate::datatypes::Int16Type> { pub fn value(&self, i: usize) -> i16 {} pub fn values(&self) -> &[i16] {} pub fn iter(&self) -> impl Iterator<Item = Option<i16>> {} }
    impl From<Vec<i16>> for PrimitiveArray<crate::datatypes::Int16Type> {}
    impl From<Vec<Option<i16>>> for PrimitiveArray<crate::datatypes::Int16Type> {}
    #[derive(Default)] pub struct Int16Builder;
    impl Int16Builder {
        pub fn new() -> Int16Builder {}
        pub fn with_capacity(capacity: usize) -> Int16Builder {}
        pub fn append_value(&mut self, v: i16) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<i16>) {}
        pub fn finish(&mut self) -> Int16Array {}
    }
    pub type Int32Array = PrimitiveArray<crate::datatypes::Int32Type>;
    impl PrimitiveArray<crate::datatypes::Int32Type> { pub fn value(&self, i: usize) -> i32 {} pub fn values(&self) -> &[i32] {} pub fn iter(&self) -> impl Iterator<Item = Option<i32>> {} }
    impl From<Vec<i32>> for PrimitiveArray<crate::datatypes::Int32Type> {}
    impl From<Vec<Option<i32>>> for PrimitiveArray<crate::datatypes::Int32Type> {}
    #[derive(Default)] pub struct Int32Builder;
    impl Int32Builder {
        pub fn new() -> Int32Builder {}
        pub fn with_capacity(capacity: usize) -> Int32Builder {}
        pub fn append_value(&mut self, v: i32) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<i32>) {}
        pub fn finish(&mut self) -> Int32Array {}
    }
    pub type Int64Array = PrimitiveArray<crate::datatypes::Int64Type>;
    impl PrimitiveArray<crate::datatypes::Int64Type> { pub fn value(&self, i: usize) -> i64 {} pub fn values(&self) -> &[i64] {} pub fn iter(&self) -> impl Iterator<Item = Option<i64>> {} }
    impl From<Vec<i64>> for PrimitiveArray<crate::datatypes::Int64Type> {}
    impl From<Vec<Option<i64>>> for PrimitiveArray<crate::datatypes::Int64Type> {}
    #[derive(Default)] pub struct Int64Builder;
    impl Int64Builder {
        pub fn new() -> Int64Builder {}
        pub fn with_capacity(capacity: usize) -> Int64Builder {}
        pub fn append_value(&mut self, v: i64) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<i64>) {}
        pub fn finish(&mut self) -> Int64Array {}
    }
    pub type UInt8Array = PrimitiveArray<crate::datatypes::UInt8Type>;
    impl PrimitiveArray<crate::datatypes::UInt8Type> { pub fn value(&self, i: usize) -> u8 {} pub fn values(&self) -> &[u8] {} pub fn iter(&self) -> impl Iterator<Item = Option<u8>> {} }
    impl From<Vec<u8>> for PrimitiveArray<crate::datatypes::UInt8Type> {}
    impl From<Vec<Option<u8>>> for PrimitiveArray<crate::datatypes::UInt8Type> {}
    #[derive(Default)] pub struct UInt8Builder;
    impl UInt8Builder {
        pub fn new() -> UInt8Builder {}
        pub fn with_capacity(capacity: usize) -> UInt8Builder {}
        pub fn append_value(&mut self, v: u8) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<u8>) {}
        pub fn finish(&mut self) -> UInt8Array {}
    }
    pub type UInt16Array = PrimitiveArray<crate::datatypes::UInt16Type>;
    impl PrimitiveArray<crate::datatypes::UInt16Type> { pub fn value(&self, i: usize) -> u16 {} pub fn values(&self) -> &[u16] {} pub fn iter(&self) -> impl Iterator<Item = Option<u16>> {} }
    impl From<Vec<u16>> for PrimitiveArray<crate::datatypes::UInt16Type> {}
    impl From<Vec<Option<u16>>> for PrimitiveArray<crate::datatypes::UInt16Type> {}
    #[derive(Default)] pub struct UInt16Builder;
    impl UInt16Builder {
        pub fn new() -> UInt16Builder {}
        pub fn with_capacity(capacity: usize) -> UInt16Builder {}
        pub fn append_value(&mut self, v: u16) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<u16>) {}
        pub fn finish(&mut self) -> UInt16Array {}
    }
    pub type UInt32Array = PrimitiveArray<crate::datatypes::UInt32Type>;
    impl PrimitiveArray<crate::datatypes::UInt32Type> { pub fn value(&self, i: usize) -> u32 {} pub fn values(&self) -> &[u32] {} pub fn iter(&self) -> impl Iterator<Item = Option<u32>> {} }
    impl From<Vec<u32>> for PrimitiveArray<crate::datatypes::UInt32Type> {}
    impl From<Vec<Option<u32>>> for PrimitiveArray<crate::datatypes::UInt32Type> {}
    #[derive(Default)] pub struct UInt32Builder;
    impl UInt32Builder {
        pub fn new() -> UInt32Builder {}
        pub fn with_capacity(capacity: usize) -> UInt32Builder {}
        pub fn append_value(&mut self, v: u32) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<u32>) {}
        pub fn finish(&mut self) -> UInt32Array {}
    }
    pub type UInt64Array = PrimitiveArray<crate::datatypes::UInt64Type>;
    impl PrimitiveArray<crate::datatypes::UInt64Type> { pub fn value(&self, i: usize) -> u64 {} pub fn values(&self) -> &[u64] {} pub fn iter(&self) -> impl Iterator<Item = Option<u64>> {} }
    impl From<Vec<u64>> for PrimitiveArray<crate::datatypes::UInt64Type> {}
    impl From<Vec<Option<u64>>> for PrimitiveArray<crate::datatypes::UInt64Type> {}
    #[derive(Default)] pub struct UInt64Builder;
    impl UInt64Builder {
        pub fn new() -> UInt64Builder {}
        pub fn with_capacity(capacity: usize) -> UInt64Builder {}
        pub fn append_value(&mut self, v: u64) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<u64>) {}
        pub fn finish(&mut self) -> UInt64Array {}
    }
    pub type Float32Array = PrimitiveArray<crate::datatypes::Float32Type>;
    impl PrimitiveArray<crate::datatypes::Float32Type> { pub fn value(&self, i: usize) -> f32 {} pub fn values(&self) -> &[f32] {} pub fn iter(&self) -> impl Iterator<Item = Option<f32>> {} }
    impl From<Vec<f32>> for PrimitiveArray<crate::datatypes::Float32Type> {}
    impl From<Vec<Option<f32>>> for PrimitiveArray<crate::datatypes::Float32Type> {}
    #[derive(Default)] pub struct Float32Builder;
    impl Float32Builder {
        pub fn new() -> Float32Builder {}
        pub fn with_capacity(capacity: usize) -> Float32Builder {}
        pub fn append_value(&mut self, v: f32) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<f32>) {}
        pub fn finish(&mut self) -> Float32Array {}
    }
    pub type Float64Array = PrimitiveArray<crate::datatypes::Float64Type>;
    impl PrimitiveArray<crate::datatypes::Float64Type> { pub fn value(&self, i: usize) -> f64 {} pub fn values(&self) -> &[f64] {} pub fn iter(&self) -> impl Iterator<Item = Option<f64>> {} }
    impl From<Vec<f64>> for PrimitiveArray<crate::datatypes::Float64Type> {}
    impl From<Vec<Option<f64>>> for PrimitiveArray<crate::datatypes::Float64Type> {}
    #[derive(Default)] pub struct Float64Builder;
    impl Float64Builder {
        pub fn new() -> Float64Builder {}
        pub fn with_capacity(capacity: usize) -> Float64Builder {}
        pub fn append_value(&mut self, v: f64) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<f64>) {}
        pub fn finish(&mut self) -> Float64Array {}
    }
    pub type TimestampSecondArray = PrimitiveArray<crate::datatypes::TimestampSecondType>;
    impl PrimitiveArray<crate::datatypes::TimestampSecondType> { pub fn value(&self, i: usize) -> i64 {} pub fn values(&self) -> &[i64] {} pub fn iter(&self) -> impl Iterator<Item = Option<i64>> {} }
    impl From<Vec<i64>> for PrimitiveArray<crate::datatypes::TimestampSecondType> {}
    impl From<Vec<Option<i64>>> for PrimitiveArray<crate::datatypes::TimestampSecondType> {}
    #[derive(Default)] pub struct TimestampSecondBuilder;
    impl TimestampSecondBuilder {
        pub fn new() -> TimestampSecondBuilder {}
        pub fn with_capacity(capacity: usize) -> TimestampSecondBuilder {}
        pub fn append_value(&mut self, v: i64) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<i64>) {}
        pub fn finish(&mut self) -> TimestampSecondArray {}
    }
    pub type TimestampMillisecondArray = PrimitiveArray<crate::datatypes::TimestampMillisecondType>;
    impl PrimitiveArray<crate::datatypes::TimestampMillisecondType> { pub fn value(&self, i: usize) -> i64 {} pub fn values(&self) -> &[i64] {} pub fn iter(&self) -> impl Iterator<Item = Option<i64>> {} }
    impl From<Vec<i64>> for PrimitiveArray<crate::datatypes::TimestampMillisecondType> {}
    impl From<Vec<Option<i64>>> for PrimitiveArray<crate::datatypes::TimestampMillisecondType> {}
    #[derive(Default)] pub struct TimestampMillisecondBuilder;
    impl TimestampMillisecondBuilder {
        pub fn new() -> TimestampMillisecondBuilder {}
        pub fn with_capacity(capacity: usize) -> TimestampMillisecondBuilder {}
        pub fn append_value(&mut self, v: i64) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<i64>) {}
        pub fn finish(&mut self) -> TimestampMillisecondArray {}
    }
    pub type TimestampMicrosecondArray = PrimitiveArray<crate::datatypes::TimestampMicrosecondType>;
    impl PrimitiveArray<crate::datatypes::TimestampMicrosecondType> { pub fn value(&self, i: usize) -> i64 {} pub fn values(&self) -> &[i64] {} pub fn iter(&self) -> impl Iterator<Item = Option<i64>> {} }
    impl From<Vec<i64>> for PrimitiveArray<crate::datatypes::TimestampMicrosecondType> {}
    impl From<Vec<Option<i64>>> for PrimitiveArray<crate::datatypes::TimestampMicrosecondType> {}
    #[derive(Default)] pub struct TimestampMicrosecondBuilder;
    impl TimestampMicrosecondBuilder {
        pub fn new() -> TimestampMicrosecondBuilder {}
        pub fn with_capacity(capacity: usize) -> TimestampMicrosecondBuilder {}
        pub fn append_value(&mut self, v: i64) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<i64>) {}
        pub fn finish(&mut self) -> TimestampMicrosecondArray {}
    }
    pub type TimestampNanosecondArray = PrimitiveArray<crate::datatypes::TimestampNanosecondType>;
    impl PrimitiveArray<crate::datatypes::TimestampNanosecondType> { pub fn value(&self, i: usize) -> i64 {} pub fn values(&self) -> &[i64] {} pub fn iter(&self) -> impl Iterator<Item = Option<i64>> {} }
    impl From<Vec<i64>> for PrimitiveArray<crate::datatypes::TimestampNanosecondType> {}
    impl From<Vec<Option<i64>>> for PrimitiveArray<crate::datatypes::TimestampNanosecondType> {}
    #[derive(Default)] pub struct TimestampNanosecondBuilder;
    impl TimestampNanosecondBuilder {
        pub fn new() -> TimestampNanosecondBuilder {}
        pub fn with_capacity(capacity: usize) -> TimestampNanosecondBuilder {}
        pub fn append_value(&mut self, v: i64) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<i64>) {}
        pub fn finish(&mut self) -> TimestampNanosecondArray {}
    }
    pub type Date32Array = PrimitiveArray<crate::datatypes::Date32Type>;
    impl PrimitiveArray<crate::datatypes::Date32Type> { pub fn value(&self, i: usize) -> i32 {} pub fn values(&self) -> &[i32] {} pub fn iter(&self) -> impl Iterator<Item = Option<i32>> {} }
    impl From<Vec<i32>> for PrimitiveArray<crate::datatypes::Date32Type> {}
    impl From<Vec<Option<i32>>> for PrimitiveArray<crate::datatypes::Date32Type> {}
    #[derive(Default)] pub struct Date32Builder;
    impl Date32Builder {
        pub fn new() -> Date32Builder {}
        pub fn with_capacity(capacity: usize) -> Date32Builder {}
        pub fn append_value(&mut self, v: i32) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<i32>) {}
        pub fn finish(&mut self) -> Date32Array {}
    }
    pub type Date64Array = PrimitiveArray<crate::datatypes::Date64Type>;
    impl PrimitiveArray<crate::datatypes::Date64Type> { pub fn value(&self, i: usize) -> i64 {} pub fn values(&self) -> &[i64] {} pub fn iter(&self) -> impl Iterator<Item = Option<i64>> {} }
    impl From<Vec<i64>> for PrimitiveArray<crate::datatypes::Date64Type> {}
    impl From<Vec<Option<i64>>> for PrimitiveArray<crate::datatypes::Date64Type> {}
    #[derive(Default)] pub struct Date64Builder;
    impl Date64Builder {
        pub fn new() -> Date64Builder {}
        pub fn with_capacity(capacity: usize) -> Date64Builder {}
        pub fn append_value(&mut self, v: i64) {}
        pub fn append_null(&mut self) {}
        pub fn append_option(&mut self, v: Option<i64>) {}
        pub fn finish(&mut self) -> Date64Array {}
    }
}
pub mod datatypes {
    use crate::error::ArrowError;
    use std::collections::HashMap;
    use std::sync::Arc;
    pub type SchemaRef = Arc<Schema>;
    pub type FieldRef = Arc<Field>;
    #[derive(Clone)] pub enum TimeUnit { Second, Millisecond, Microsecond, Nanosecond }
    #[derive(Clone)] pub enum DataType {
        Null, Boolean, Int8, Int16, Int32, Int64, UInt8, UInt16, UInt32, UInt64, Float16, Float32, Float64, Timestamp(TimeUnit, Option<Arc<str>>), Date32, Date64, Binary, LargeBinary, BinaryView,
        FixedSizeBinary(i32), Utf8, LargeUtf8, Utf8View, List(FieldRef), LargeList(FieldRef), Struct(Fields), Dictionary(Box<DataType>, Box<DataType>), Decimal128(u8, i8), Map(FieldRef, bool),
    }
    impl DataType {
        pub fn is_primitive(&self) -> bool {}
        pub fn is_numeric(&self) -> bool {}
        pub fn is_integer(&self) -> bool {}
        pub fn is_nested(&self) -> bool {}
    }
    #[derive(Clone)] pub struct Field;
    impl Field {
        pub fn new(name: impl Into<String>, data_type: DataType, nullable: bool) -> Field {}
        pub fn new_list<N>(name: N, value: impl Into<FieldRef>, nullable: bool) -> Field {}
        pub fn new_list_field(data_type: DataType, nullable: bool) -> Field {}
        pub fn name(&self) -> &String {}
        pub fn data_type(&self) -> &DataType {}
        pub fn is_nullable(&self) -> bool {}
        pub fn metadata(&self) -> &HashMap<String, String> {}
        pub fn with_metadata(self, metadata: HashMap<String, String>) -> Field {}
        pub fn with_name(self, name: impl Into<String>) -> Field {}
        pub fn with_data_type(self, data_type: DataType) -> Field {}
        pub fn with_nullable(self, nullable: bool) -> Field {}
    }
    #[derive(Clone, Default)] pub struct Fields;
    impl Fields { pub fn empty() -> Fields {} pub fn find(&self, name: &str) -> Option<(usize, &FieldRef)> {} }
    impl std::ops::Deref for Fields { type Target = [FieldRef]; }
    impl From<Vec<Field>> for Fields {}
    impl From<Vec<FieldRef>> for Fields {}
    impl FromIterator<Field> for Fields {}
    impl FromIterator<FieldRef> for Fields {}
    #[derive(Clone)] pub struct Schema { pub fields: Fields, pub metadata: HashMap<String, String> }
    impl Schema {
        pub fn empty() -> Schema {}
        pub fn new(fields: impl Into<Fields>) -> Schema {}
        pub fn new_with_metadata(fields: impl Into<Fields>, metadata: HashMap<String, String>) -> Schema {}
        pub fn with_metadata(self, metadata: HashMap<String, String>) -> Schema {}
        pub fn project(&self, indices: &[usize]) -> Result<Schema, ArrowError> {}
        pub fn fields(&self) -> &Fields {}
        pub fn field(&self, i: usize) -> &Field {}
        pub fn field_with_name(&self, name: &str) -> Result<&Field, ArrowError> {}
        pub fn index_of(&self, name: &str) -> Result<usize, ArrowError> {}
        pub fn metadata(&self) -> &HashMap<String, String> {}
        pub fn column_with_name(&self, name: &str) -> Option<(usize, &Field)> {}
    }
    pub struct Int8Type;
    pub struct Int16Type;
    pub struct Int32Type;
    pub struct Int64Type;
    pub struct UInt8Type;
    pub struct UInt16Type;
    pub struct UInt32Type;
    pub struct UInt64Type;
    pub struct Float32Type;
    pub struct Float64Type;
    pub struct TimestampSecondType;
    pub struct TimestampMillisecondType;
    pub struct TimestampMicrosecondType;
    pub struct TimestampNanosecondType;
    pub struct Date32Type;
    pub struct Date64Type;
}
pub mod compute {
    use crate::array::{Array, ArrayRef, BooleanArray, RecordBatch};
    use crate::datatypes::{DataType, SchemaRef};
    use crate::error::ArrowError;
    pub fn concat(arrays: &[&dyn Array]) -> Result<ArrayRef, ArrowError> {}
    pub fn concat_batches<'a>(schema: &SchemaRef, input_batches: impl IntoIterator<Item = &'a RecordBatch>) -> Result<RecordBatch, ArrowError> {}
    pub fn cast(array: &dyn Array, to_type: &DataType) -> Result<ArrayRef, ArrowError> {}
    pub fn filter(values: &dyn Array, predicate: &BooleanArray) -> Result<ArrayRef, ArrowError> {}
    pub fn filter_record_batch(record_batch: &RecordBatch, predicate: &BooleanArray) -> Result<RecordBatch, ArrowError> {}
    pub fn take<I>(values: &dyn Array, indices: &dyn Array, options: Option<I>) -> Result<ArrayRef, ArrowError> {}
    pub fn take_record_batch(record_batch: &RecordBatch, indices: &dyn Array) -> Result<RecordBatch, ArrowError> {}
}
pub mod ipc {
    pub mod writer {
        use crate::array::RecordBatch;
        use crate::datatypes::Schema;
        use crate::error::ArrowError;
        pub struct StreamWriter<W>;
        impl<W> StreamWriter<W> {
            pub fn try_new(writer: W, schema: &Schema) -> Result<StreamWriter<W>, ArrowError> {}
            pub fn write(&mut self, batch: &RecordBatch) -> Result<(), ArrowError> {}
            pub fn finish(&mut self) -> Result<(), ArrowError> {}
            pub fn get_ref(&self) -> &W {}
            pub fn into_inner(self) -> Result<W, ArrowError> {}
        }
        pub struct FileWriter<W>;
        impl<W> FileWriter<W> {
            pub fn try_new(writer: W, schema: &Schema) -> Result<FileWriter<W>, ArrowError> {}
            pub fn write(&mut self, batch: &RecordBatch) -> Result<(), ArrowError> {}
            pub fn finish(&mut self) -> Result<(), ArrowError> {}
        }
    }
    pub mod reader {
        use crate::array::RecordBatch;
        use crate::datatypes::SchemaRef;
        use crate::error::ArrowError;
        pub struct StreamReader<R>;
        impl<R> StreamReader<R> {
            pub fn try_new(reader: R, projection: Option<Vec<usize>>) -> Result<StreamReader<R>, ArrowError> {}
            pub fn schema(&self) -> SchemaRef {}
        }
        impl<R> Iterator for StreamReader<R> { type Item = Result<RecordBatch, ArrowError>; }
    }
}
