//! Model of tantivy 0.22 to 0.25 (checked against 0.24.2). Searching and fetching documents read the index where they are called; committing waits for the indexing threads and the disk.

use std::path::Path;
use std::sync::Arc;
pub use collector::Collector;
pub use query::Query;
pub use schema::{Document, TantivyDocument, Term};

pub type Result<T> = std::result::Result<T, TantivyError>;
pub enum TantivyError { AggregationError(()), OpenDirectoryError(()), OpenReadError(()), OpenWriteError(()), IndexAlreadyExists, LockFailure(()), IoError(Arc<std::io::Error>), InvalidArgument(String), SchemaError(String), SystemError(String), InternalError(String), FieldNotFound(String) }
pub type DocId = u32;
pub type Score = f32;
pub type Opstamp = u64;
pub type SegmentOrdinal = u32;
#[derive(Clone, Copy)] pub struct DocAddress { pub segment_ord: SegmentOrdinal, pub doc_id: DocId }
impl DocAddress { pub fn new(segment_ord: SegmentOrdinal, doc_id: DocId) -> DocAddress {} }
#[derive(Clone, Copy)] pub struct DateTime;
impl DateTime {
    pub fn from_timestamp_secs(seconds: i64) -> DateTime {}
    pub fn from_timestamp_millis(milliseconds: i64) -> DateTime {}
    pub fn from_timestamp_micros(microseconds: i64) -> DateTime {}
    pub fn from_timestamp_nanos(nanoseconds: i64) -> DateTime {}
    pub fn into_timestamp_secs(self) -> i64 {}
    pub fn into_timestamp_millis(self) -> i64 {}
    pub fn into_timestamp_micros(self) -> i64 {}
    pub fn into_timestamp_nanos(self) -> i64 {}
}
#[shared] #[derive(Clone)] pub struct Index;
impl Index {
    pub fn builder() -> IndexBuilder {}
    pub fn create_in_ram(schema: schema::Schema) -> Index {}
    #[blocks(fs)] pub fn create_in_dir<P: AsRef<Path>>(directory_path: P, schema: schema::Schema) -> Result<Index> {}
    #[blocks(fs)] pub fn create_from_tempdir(schema: schema::Schema) -> Result<Index> {}
    #[blocks(fs)] pub fn open_in_dir<P: AsRef<Path>>(directory_path: P) -> Result<Index> {}
    pub fn open<T>(directory: T) -> Result<Index> {}
    pub fn open_or_create<T>(dir: T, schema: schema::Schema) -> Result<Index> {}
    pub fn schema(&self) -> schema::Schema {}
    pub fn reader(&self) -> Result<IndexReader> {}
    pub fn reader_builder(&self) -> IndexReaderBuilder {}
    pub fn writer<D>(&self, memory_budget_in_bytes: usize) -> Result<IndexWriter<D>> {}
    pub fn writer_with_num_threads<D>(&self, num_threads: usize, overall_memory_budget_in_bytes: usize) -> Result<IndexWriter<D>> {}
    pub fn writer_for_tests<D>(&self) -> Result<IndexWriter<D>> {}
    pub fn tokenizers(&self) -> &tokenizer::TokenizerManager {}
    pub fn set_tokenizers(&mut self, tokenizers: tokenizer::TokenizerManager) {}
    pub fn searchable_segment_ids(&self) -> Result<Vec<index::SegmentId>> {}
    #[blocks(fs)] pub fn validate_checksum(&self) -> Result<std::collections::HashSet<std::path::PathBuf>> {}
}
#[derive(Default)] pub struct IndexBuilder;
impl IndexBuilder {
    pub fn new() -> IndexBuilder {}
    pub fn settings(self, settings: index::IndexSettings) -> IndexBuilder {}
    pub fn schema(self, schema: schema::Schema) -> IndexBuilder {}
    pub fn tokenizers(self, tokenizers: tokenizer::TokenizerManager) -> IndexBuilder {}
    pub fn create_in_ram(self) -> Result<Index> {}
    #[blocks(fs)] pub fn create_in_dir<P: AsRef<Path>>(self, directory_path: P) -> Result<Index> {}
    pub fn open_or_create<T>(self, dir: T) -> Result<Index> {}
}
pub mod index {
    #[derive(Clone, Copy)] pub struct SegmentId;
    impl SegmentId { pub fn short_uuid_string(&self) -> String {} pub fn uuid_string(&self) -> String {} }
    #[derive(Clone, Default)] pub struct IndexSettings { pub docstore_compress_dedicated_thread: bool, pub docstore_blocksize: usize }
    #[derive(Clone)] pub struct SegmentMeta;
    impl SegmentMeta { pub fn id(&self) -> SegmentId {} pub fn max_doc(&self) -> u32 {} pub fn num_docs(&self) -> u32 {} }
}
pub struct IndexWriter<D = TantivyDocument>;
impl<D> IndexWriter<D> {
    // Waits where the indexing threads are behind.
    pub fn add_document(&self, document: D) -> Result<Opstamp> {}
    pub fn delete_term(&self, term: Term) -> Opstamp {}
    pub fn delete_all_documents(&self) -> Result<Opstamp> {}
    #[blocks(fs)] pub fn commit(&mut self) -> Result<Opstamp> {}
    #[blocks(fs)] pub fn prepare_commit(&mut self) -> Result<PreparedCommit<'_, D>> {}
    #[blocks(fs)] pub fn rollback(&mut self) -> Result<Opstamp> {}
    #[blocks(wait)] pub fn wait_merging_threads(self) -> Result<()> {}
    pub fn merge(&mut self, segment_ids: &[index::SegmentId]) -> FutureResult<Option<index::SegmentMeta>> {}
    pub fn garbage_collect_files(&self) -> FutureResult<()> {}
    pub fn index(&self) -> &Index {}
    pub fn commit_opstamp(&self) -> Opstamp {}
}
pub struct PreparedCommit<'a, D = TantivyDocument>;
impl<D> PreparedCommit<'_, D> {
    pub fn set_payload(&mut self, payload: &str) {}
    #[blocks(fs)] pub fn commit(self) -> Result<Opstamp> {}
    #[blocks(fs)] pub fn abort(self) -> Result<Opstamp> {}
}
// Goes on by itself.
pub struct FutureResult<T>;
impl<T> FutureResult<T> { #[blocks(wait)] #[instead("{self}.await")] pub fn wait(self) -> Result<T> {} }
impl<T> Future for FutureResult<T> { type Output = Result<T>; }
#[derive(Clone, Copy)] pub enum ReloadPolicy { Manual, OnCommitWithDelay }
#[derive(Clone)] pub struct IndexReaderBuilder;
impl IndexReaderBuilder {
    pub fn reload_policy(self, reload_policy: ReloadPolicy) -> IndexReaderBuilder {}
    pub fn doc_store_cache_num_blocks(self, doc_store_cache_num_blocks: usize) -> IndexReaderBuilder {}
    pub fn num_warming_threads(self, num_warming_threads: usize) -> IndexReaderBuilder {}
    pub fn try_into(self) -> Result<IndexReader> {}
}
#[shared] #[derive(Clone)] pub struct IndexReader;
impl IndexReader {
    #[blocks(fs)] pub fn reload(&self) -> Result<()> {}
    pub fn searcher(&self) -> Searcher {}
}
#[shared] #[derive(Clone)] pub struct Searcher;
impl Searcher {
    pub fn index(&self) -> &Index {}
    #[blocks(fs)] pub fn doc<D>(&self, doc_address: DocAddress) -> Result<D> {}
    pub async fn doc_async<D>(&self, doc_address: DocAddress) -> Result<D> {}
    pub fn schema(&self) -> &schema::Schema {}
    pub fn num_docs(&self) -> u64 {}
    pub fn segment_readers(&self) -> &[SegmentReader] {}
    pub fn segment_reader(&self, segment_ord: u32) -> &SegmentReader {}
    #[blocks(cpu)] pub fn search<C: Collector>(&self, query: &dyn Query, collector: &C) -> Result<C::Fruit> {}
}
#[derive(Clone)] pub struct SegmentReader;
impl SegmentReader {
    pub fn max_doc(&self) -> DocId {}
    pub fn num_docs(&self) -> DocId {}
    pub fn schema(&self) -> &schema::Schema {}
    pub fn segment_id(&self) -> index::SegmentId {}
}
pub mod collector {
    pub trait Collector { type Fruit; }
    pub struct Count;
    impl Collector for Count { type Fruit = usize; }
    pub struct TopDocs;
    impl TopDocs { pub fn with_limit(limit: usize) -> TopDocs {} pub fn and_offset(self, offset: usize) -> TopDocs {} }
    impl Collector for TopDocs { type Fruit = Vec<(crate::Score, crate::DocAddress)>; }
}
pub mod query {
    pub trait Query {}
    impl Query for Box<dyn Query> {}
    #[derive(Clone)] pub struct QueryParser;
    impl QueryParser {
        pub fn for_index(index: &crate::Index, default_fields: Vec<crate::schema::Field>) -> QueryParser {}
        pub fn parse_query(&self, query: &str) -> Result<Box<dyn Query>, QueryParserError> {}
        pub fn set_conjunction_by_default(&mut self) {}
    }
    pub enum QueryParserError { SyntaxError(String), UnsupportedQuery(String), FieldDoesNotExist(String) }
    #[derive(Clone)] pub struct AllQuery;
    impl Query for AllQuery {}
    #[derive(Clone)] pub struct TermQuery;
    impl TermQuery { pub fn new<R>(term: crate::Term, segment_postings_options: R) -> TermQuery {} }
    impl Query for TermQuery {}
    #[derive(Clone)] pub struct BooleanQuery;
    impl BooleanQuery { pub fn new(subqueries: Vec<(Occur, Box<dyn Query>)>) -> BooleanQuery {} pub fn union(queries: Vec<Box<dyn Query>>) -> BooleanQuery {} pub fn intersection(queries: Vec<Box<dyn Query>>) -> BooleanQuery {} }
    impl Query for BooleanQuery {}
    #[derive(Clone, Copy)] pub enum Occur { Should, Must, MustNot }
}
pub mod schema {
    #[derive(Clone, Copy)] pub struct Field;
    impl Field { pub fn from_field_id(field_id: u32) -> Field {} pub fn field_id(self) -> u32 {} }
    pub trait Document {}
    #[derive(Clone, Default)] pub struct TantivyDocument;
    impl TantivyDocument {
        pub fn new() -> TantivyDocument {}
        pub fn add_text<S: AsRef<str>>(&mut self, field: Field, text: S) {}
        pub fn add_u64(&mut self, field: Field, value: u64) {}
        pub fn add_i64(&mut self, field: Field, value: i64) {}
        pub fn add_f64(&mut self, field: Field, value: f64) {}
        pub fn add_bool(&mut self, field: Field, value: bool) {}
        pub fn add_date(&mut self, field: Field, value: crate::DateTime) {}
        pub fn add_bytes(&mut self, field: Field, value: &[u8]) {}
        pub fn get_all<'a>(&'a self, field: Field) -> impl Iterator<Item = CompactDocValue<'a>> {}
        pub fn get_first<'a>(&'a self, field: Field) -> Option<CompactDocValue<'a>> {}
        pub fn field_values(&self) -> impl Iterator<Item = (Field, CompactDocValue<'_>)> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    #[derive(Clone, Copy)] pub struct CompactDocValue<'a>;
    impl Document for TantivyDocument {}
    #[derive(Clone)] pub struct Term;
    impl Term {
        pub fn from_field_text(field: Field, text: &str) -> Term {}
        pub fn from_field_u64(field: Field, val: u64) -> Term {}
        pub fn from_field_i64(field: Field, val: i64) -> Term {}
        pub fn from_field_f64(field: Field, val: f64) -> Term {}
        pub fn from_field_bool(field: Field, val: bool) -> Term {}
        pub fn from_field_date(field: Field, val: crate::DateTime) -> Term {}
        pub fn from_field_bytes(field: Field, bytes: &[u8]) -> Term {}
        pub fn field(&self) -> Field {}
    }
    #[shared] #[derive(Clone)] pub struct Schema;
    impl Schema {
        pub fn builder() -> SchemaBuilder {}
        pub fn get_field_entry(&self, field: Field) -> &FieldEntry {}
        pub fn get_field_name(&self, field: Field) -> &str {}
        pub fn num_fields(&self) -> usize {}
        pub fn fields(&self) -> impl Iterator<Item = (Field, &FieldEntry)> {}
        pub fn get_field(&self, field_name: &str) -> crate::Result<Field> {}
        pub fn find_field<'a>(&self, full_path: &'a str) -> Option<(Field, &'a str)> {}
    }
    #[derive(Default)] pub struct SchemaBuilder;
    impl SchemaBuilder {
        pub fn new() -> SchemaBuilder {}
        pub fn add_u64_field<T>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_i64_field<T>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_f64_field<T>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_bool_field<T>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_date_field<T>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_ip_addr_field<T>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_text_field<T>(&mut self, field_name_str: &str, field_options: T) -> Field {}
        pub fn add_bytes_field<T>(&mut self, field_name: &str, field_options: T) -> Field {}
        pub fn add_json_field<T>(&mut self, field_name: &str, field_options: T) -> Field {}
        pub fn add_field(&mut self, field_entry: FieldEntry) -> Field {}
        pub fn build(self) -> Schema {}
    }
    #[derive(Clone)] pub struct FieldEntry;
    impl FieldEntry {
        pub fn name(&self) -> &str {}
        pub fn is_indexed(&self) -> bool {}
        pub fn has_fieldnorms(&self) -> bool {}
        pub fn is_fast(&self) -> bool {}
        pub fn is_stored(&self) -> bool {}
        pub fn is_expand_dots_enabled(&self) -> bool {}
    }
}
pub mod tokenizer {
    #[derive(Clone, Default)] pub struct TokenizerManager;
    impl TokenizerManager {
        pub fn new() -> TokenizerManager {}
        pub fn register<T>(&self, tokenizer_name: &str, tokenizer: T) {}
        pub fn get(&self, tokenizer_name: &str) -> Option<TextAnalyzer> {}
    }
    #[derive(Clone, Default)] pub struct TextAnalyzer;
    impl TextAnalyzer { pub fn token_stream<'a>(&'a mut self, text: &'a str) -> BoxTokenStream<'a> {} }
    pub struct BoxTokenStream<'a>;
    impl BoxTokenStream<'_> {
        pub fn advance(&mut self) -> bool {}
        pub fn token(&self) -> &Token {}
        pub fn token_mut(&mut self) -> &mut Token {}
        pub fn next(&mut self) -> Option<&Token> {}
        #[runs_inline(sink)] pub fn process(&mut self, sink: &mut dyn FnMut(&Token)) {}
    }
    #[derive(Clone, Default)] pub struct Token { pub offset_from: usize, pub offset_to: usize, pub position: usize, pub text: String, pub position_length: usize }
}
