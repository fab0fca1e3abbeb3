//! Model of parquet 50 to 58 (checked against 55.2.0). Readers and writers are generic: whether they touch files is not told here.

use arrow::datatypes::SchemaRef;
use arrow::error::ArrowError;
use arrow::record_batch::RecordBatch;
use std::sync::Arc;

pub mod errors { pub type Result<T, E = ParquetError> = std::result::Result<T, E>; pub enum ParquetError { General(String), NYI(String), EOF(String), ArrowError(String), IndexOutOfBound(usize, usize), External(Box<dyn std::error::Error + Send + Sync>) } }
pub mod basic {
    #[derive(Clone, Copy)] pub enum Compression { UNCOMPRESSED, SNAPPY, GZIP(()), LZO, BROTLI(()), LZ4, ZSTD(ZstdLevel), LZ4_RAW }
    #[derive(Clone, Copy, Default)] pub struct ZstdLevel;
    impl ZstdLevel { pub fn try_new(level: i32) -> crate::errors::Result<ZstdLevel> {} }
}
pub mod file {
    pub mod reader {
        use super::metadata::{ParquetMetaData, RowGroupMetaData};
        use crate::errors::Result;
        pub use super::serialized_reader::SerializedFileReader;
        pub trait FileReader {
            fn metadata(&self) -> &ParquetMetaData;
            fn num_row_groups(&self) -> usize;
            fn get_row_group(&self, i: usize) -> Result<Box<dyn RowGroupReader + '_>>;
        }
        pub trait RowGroupReader { fn metadata(&self) -> &RowGroupMetaData; fn num_columns(&self) -> usize; }
        pub trait ChunkReader {}
    }
    pub mod serialized_reader {
        pub struct SerializedFileReader<R>;
        impl<R> SerializedFileReader<R> { pub fn new(chunk_reader: R) -> crate::errors::Result<SerializedFileReader<R>> {} }
        impl<R> super::reader::FileReader for SerializedFileReader<R> {}
    }
    pub mod metadata {
        #[derive(Clone)] pub struct ParquetMetaData;
        impl ParquetMetaData {
            pub fn file_metadata(&self) -> &FileMetaData {}
            pub fn num_row_groups(&self) -> usize {}
            pub fn row_group(&self, i: usize) -> &RowGroupMetaData {}
            pub fn row_groups(&self) -> &[RowGroupMetaData] {}
            pub fn memory_size(&self) -> usize {}
        }
        #[derive(Clone)] pub struct KeyValue { pub key: String, pub value: Option<String> }
        impl KeyValue { pub fn new<F: Into<Option<String>>>(key: String, value: F) -> KeyValue {} }
        #[derive(Clone)] pub struct FileMetaData;
        impl FileMetaData {
            pub fn version(&self) -> i32 {}
            pub fn num_rows(&self) -> i64 {}
            pub fn created_by(&self) -> Option<&str> {}
            pub fn key_value_metadata(&self) -> Option<&Vec<KeyValue>> {}
        }
        #[derive(Clone)] pub struct RowGroupMetaData;
        impl RowGroupMetaData {
            pub fn num_columns(&self) -> usize {}
            pub fn column(&self, i: usize) -> &ColumnChunkMetaData {}
            pub fn columns(&self) -> &[ColumnChunkMetaData] {}
            pub fn num_rows(&self) -> i64 {}
            pub fn sorting_columns(&self) -> Option<&Vec<SortingColumn>> {}
            pub fn total_byte_size(&self) -> i64 {}
            pub fn compressed_size(&self) -> i64 {}
        }
        #[derive(Clone)] pub struct SortingColumn { pub column_idx: i32, pub descending: bool, pub nulls_first: bool }
        #[derive(Clone)] pub struct ColumnChunkMetaData;
        impl ColumnChunkMetaData {
            pub fn num_values(&self) -> i64 {}
            pub fn compression(&self) -> crate::basic::Compression {}
            pub fn compressed_size(&self) -> i64 {}
            pub fn uncompressed_size(&self) -> i64 {}
            pub fn byte_range(&self) -> (u64, u64) {}
        }
    }
    pub mod properties {
        use crate::basic::Compression;
        use super::metadata::{KeyValue, SortingColumn};
        #[derive(Clone, Copy)] pub enum WriterVersion { PARQUET_1_0, PARQUET_2_0 }
        #[derive(Clone, Copy)] pub enum EnabledStatistics { None, Chunk, Page }
        #[derive(Clone, Default)] pub struct WriterProperties;
        impl WriterProperties {
            pub fn new() -> WriterProperties {}
            pub fn builder() -> WriterPropertiesBuilder {}
            pub fn into_builder(self) -> WriterPropertiesBuilder {}
            pub fn max_row_group_size(&self) -> usize {}
            pub fn key_value_metadata(&self) -> Option<&Vec<KeyValue>> {}
        }
        #[derive(Clone)] pub struct WriterPropertiesBuilder;
        impl WriterPropertiesBuilder {
            pub fn build(self) -> WriterProperties {}
            pub fn set_compression(self, value: Compression) -> WriterPropertiesBuilder {}
            pub fn set_max_row_group_size(self, value: usize) -> WriterPropertiesBuilder {}
            pub fn set_max_row_group_row_count(self, value: Option<usize>) -> WriterPropertiesBuilder {}
            pub fn set_data_page_row_count_limit(self, value: usize) -> WriterPropertiesBuilder {}
            pub fn set_data_page_size_limit(self, value: usize) -> WriterPropertiesBuilder {}
            pub fn set_write_batch_size(self, value: usize) -> WriterPropertiesBuilder {}
            pub fn set_dictionary_enabled(self, value: bool) -> WriterPropertiesBuilder {}
            pub fn set_statistics_enabled(self, value: EnabledStatistics) -> WriterPropertiesBuilder {}
            pub fn set_bloom_filter_enabled(self, value: bool) -> WriterPropertiesBuilder {}
            pub fn set_created_by(self, value: String) -> WriterPropertiesBuilder {}
            pub fn set_key_value_metadata(self, value: Option<Vec<KeyValue>>) -> WriterPropertiesBuilder {}
            pub fn set_sorting_columns(self, value: Option<Vec<SortingColumn>>) -> WriterPropertiesBuilder {}
            pub fn set_writer_version(self, value: WriterVersion) -> WriterPropertiesBuilder {}
        }
    }
}
pub mod arrow {
    pub use self::arrow_reader::ParquetRecordBatchReader;
    pub use self::arrow_writer::ArrowWriter;
    pub use async_reader::ParquetRecordBatchStreamBuilder;
    pub use async_writer::AsyncArrowWriter;
    pub mod arrow_writer {
        use crate::errors::Result;
        use crate::file::metadata::ParquetMetaData;
        use crate::file::properties::WriterProperties;
        use crate::{RecordBatch, SchemaRef};
        pub struct ArrowWriter<W>;
        impl<W> ArrowWriter<W> {
            pub fn try_new(writer: W, arrow_schema: SchemaRef, props: Option<WriterProperties>) -> Result<ArrowWriter<W>> {}
            pub fn write(&mut self, batch: &RecordBatch) -> Result<()> {}
            pub fn flush(&mut self) -> Result<()> {}
            pub fn finish(&mut self) -> Result<ParquetMetaData> {}
            pub fn close(self) -> Result<ParquetMetaData> {}
            pub fn in_progress_rows(&self) -> usize {}
            pub fn in_progress_size(&self) -> usize {}
            pub fn bytes_written(&self) -> usize {}
            pub fn inner(&self) -> &W {}
            pub fn inner_mut(&mut self) -> &mut W {}
            pub fn into_inner(self) -> Result<W> {}
            pub fn append_key_value_metadata(&mut self, kv_metadata: crate::file::metadata::KeyValue) {}
        }
    }
    pub mod arrow_reader {
        use crate::errors::Result;
        use crate::file::metadata::ParquetMetaData;
        use crate::{Arc, ArrowError, RecordBatch, SchemaRef};
        pub struct ParquetRecordBatchReader;
        impl ParquetRecordBatchReader { pub fn schema(&self) -> SchemaRef {} }
        impl Iterator for ParquetRecordBatchReader { type Item = std::result::Result<RecordBatch, ArrowError>; }
        pub struct ParquetRecordBatchReaderBuilder<T>;
        impl<T> ParquetRecordBatchReaderBuilder<T> {
            pub fn try_new(reader: T) -> Result<ParquetRecordBatchReaderBuilder<T>> {}
            pub fn metadata(&self) -> &Arc<ParquetMetaData> {}
            pub fn schema(&self) -> &SchemaRef {}
            pub fn with_batch_size(self, batch_size: usize) -> ParquetRecordBatchReaderBuilder<T> {}
            pub fn with_row_groups(self, row_groups: Vec<usize>) -> ParquetRecordBatchReaderBuilder<T> {}
            pub fn with_limit(self, limit: usize) -> ParquetRecordBatchReaderBuilder<T> {}
            pub fn with_offset(self, offset: usize) -> ParquetRecordBatchReaderBuilder<T> {}
            pub fn build(self) -> Result<ParquetRecordBatchReader> {}
        }
    }
    pub mod async_reader {
        use crate::errors::Result;
        use crate::file::metadata::ParquetMetaData;
        use crate::{Arc, RecordBatch, SchemaRef};
        use futures::Stream;
        pub struct ParquetRecordBatchStreamBuilder<T>;
        impl<T> ParquetRecordBatchStreamBuilder<T> {
            pub async fn new(input: T) -> Result<ParquetRecordBatchStreamBuilder<T>> {}
            pub fn metadata(&self) -> &Arc<ParquetMetaData> {}
            pub fn schema(&self) -> &SchemaRef {}
            pub fn with_batch_size(self, batch_size: usize) -> ParquetRecordBatchStreamBuilder<T> {}
            pub fn with_row_groups(self, row_groups: Vec<usize>) -> ParquetRecordBatchStreamBuilder<T> {}
            pub fn with_limit(self, limit: usize) -> ParquetRecordBatchStreamBuilder<T> {}
            pub fn build(self) -> Result<ParquetRecordBatchStream<T>> {}
        }
        #[lazy] pub struct ParquetRecordBatchStream<T>;
        impl<T> Stream for ParquetRecordBatchStream<T> { type Item = Result<RecordBatch>; }
    }
    pub mod async_writer {
        use crate::errors::Result;
        use crate::file::properties::WriterProperties;
        use crate::{RecordBatch, SchemaRef};
        pub struct AsyncArrowWriter<W>;
        impl<W> AsyncArrowWriter<W> {
            pub fn try_new(writer: W, arrow_schema: SchemaRef, props: Option<WriterProperties>) -> Result<AsyncArrowWriter<W>> {}
            pub async fn write(&mut self, batch: &RecordBatch) -> Result<()> {}
            pub async fn flush(&mut self) -> Result<()> {}
            pub async fn finish(&mut self) -> Result<crate::file::metadata::ParquetMetaData> {}
            pub async fn close(self) -> Result<crate::file::metadata::ParquetMetaData> {}
            pub fn bytes_written(&self) -> usize {}
        }
    }
}
