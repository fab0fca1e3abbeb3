//! Model of rocksdb 0.21 to 0.24 (checked against 0.23.0): reads look into files, writes go to a log, and either may wait for a compaction.

use std::path::Path;

pub struct Error;
impl Error { pub fn into_string(self) -> String {} }
pub type DB = DBWithThreadMode<SingleThreaded>;
pub struct SingleThreaded;
pub struct MultiThreaded;
pub struct DBWithThreadMode<T>;
pub type OptimisticTransactionDB<T = SingleThreaded> = DBWithThreadMode<T>;
impl<T> DBWithThreadMode<T> {
    #[blocks(fs)] pub fn open_default<P: AsRef<Path>>(path: P) -> Result<DBWithThreadMode<T>, Error> {}
    #[blocks(fs)] pub fn open<P: AsRef<Path>>(opts: &Options, path: P) -> Result<DBWithThreadMode<T>, Error> {}
    #[blocks(fs)] pub fn open_for_read_only<P: AsRef<Path>>(opts: &Options, path: P, error_if_log_file_exist: bool) -> Result<DBWithThreadMode<T>, Error> {}
    #[blocks(fs)] pub fn open_cf<P: AsRef<Path>, I: IntoIterator<Item = N>, N: AsRef<str>>(opts: &Options, path: P, cfs: I) -> Result<DBWithThreadMode<T>, Error> {}
    #[blocks(fs)] pub fn open_cf_descriptors<P: AsRef<Path>, I: IntoIterator<Item = ColumnFamilyDescriptor>>(opts: &Options, path: P, cfs: I) -> Result<DBWithThreadMode<T>, Error> {}
    #[blocks(fs)] pub fn list_cf<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Vec<String>, Error> {}
    #[blocks(fs)] pub fn destroy<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error> {}
    #[blocks(fs)] pub fn create_cf<N: AsRef<str>>(&mut self, name: N, opts: &Options) -> Result<(), Error> {}
    #[blocks(fs)] pub fn drop_cf(&mut self, name: &str) -> Result<(), Error> {}
    pub fn cf_handle(&self, name: &str) -> Option<&ColumnFamily> {}
    pub fn path(&self) -> &Path {}
    #[blocks(fs)] pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error> {}
    #[blocks(fs)] pub fn put_cf<C, K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, cf: C, key: K, value: V) -> Result<(), Error> {}
    #[blocks(fs)] pub fn put_opt<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V, writeopts: &WriteOptions) -> Result<(), Error> {}
    #[blocks(fs)] pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error> {}
    #[blocks(fs)] pub fn get_cf<C, K: AsRef<[u8]>>(&self, cf: C, key: K) -> Result<Option<Vec<u8>>, Error> {}
    #[blocks(fs)] pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice<'_>>, Error> {}
    #[blocks(fs)] pub fn get_pinned_cf<C, K: AsRef<[u8]>>(&self, cf: C, key: K) -> Result<Option<DBPinnableSlice<'_>>, Error> {}
    #[blocks(fs)] pub fn multi_get<K: AsRef<[u8]>, I: IntoIterator<Item = K>>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>> {}
    #[blocks(fs)] pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error> {}
    #[blocks(fs)] pub fn delete_cf<C, K: AsRef<[u8]>>(&self, cf: C, key: K) -> Result<(), Error> {}
    #[blocks(fs)] pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error> {}
    #[blocks(fs)] pub fn write(&self, batch: WriteBatch) -> Result<(), Error> {}
    #[blocks(fs)] pub fn write_opt(&self, batch: WriteBatch, writeopts: &WriteOptions) -> Result<(), Error> {}
    #[blocks(fs)] pub fn flush(&self) -> Result<(), Error> {}
    #[blocks(fs)] pub fn flush_wal(&self, sync: bool) -> Result<(), Error> {}
    #[blocks(fs)] pub fn compact_range<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>) {}
    pub fn iterator(&self, mode: IteratorMode) -> DBIterator<'_> {}
    pub fn iterator_cf<C>(&self, cf: C, mode: IteratorMode) -> DBIterator<'_> {}
    pub fn prefix_iterator<P: AsRef<[u8]>>(&self, prefix: P) -> DBIterator<'_> {}
    pub fn raw_iterator(&self) -> DBRawIterator<'_> {}
    pub fn snapshot(&self) -> Snapshot<'_> {}
    pub fn property_value(&self, name: &str) -> Result<Option<String>, Error> {}
    pub fn latest_sequence_number(&self) -> u64 {}
    pub fn cancel_all_background_work(&self, wait: bool) {}
}
pub struct ColumnFamily;
pub struct ColumnFamilyDescriptor;
impl ColumnFamilyDescriptor { pub fn new<S: Into<String>>(name: S, options: Options) -> ColumnFamilyDescriptor {} }
pub struct DBPinnableSlice<'a>;
impl std::ops::Deref for DBPinnableSlice<'_> { type Target = [u8]; }
pub struct Snapshot<'a>;
impl Snapshot<'_> {
    #[blocks(fs)] pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error> {}
    pub fn iterator(&self, mode: IteratorMode) -> DBIterator<'_> {}
}
pub enum IteratorMode<'a> { Start, End, From(&'a [u8], Direction) }
#[derive(Clone, Copy)] pub enum Direction { Forward, Reverse }
pub struct DBIterator<'a>;
impl Iterator for DBIterator<'_> { type Item = Result<(Box<[u8]>, Box<[u8]>), Error>; #[blocks(fs)] fn next(&mut self) -> Option<Result<(Box<[u8]>, Box<[u8]>), Error>> {} }
pub struct DBRawIterator<'a>;
impl DBRawIterator<'_> {
    pub fn valid(&self) -> bool {}
    pub fn status(&self) -> Result<(), Error> {}
    #[blocks(fs)] pub fn seek_to_first(&mut self) {}
    #[blocks(fs)] pub fn seek_to_last(&mut self) {}
    #[blocks(fs)] pub fn seek<K: AsRef<[u8]>>(&mut self, key: K) {}
    #[blocks(fs)] pub fn next(&mut self) {}
    #[blocks(fs)] pub fn prev(&mut self) {}
    pub fn key(&self) -> Option<&[u8]> {}
    pub fn value(&self) -> Option<&[u8]> {}
}
#[derive(Default)] pub struct WriteBatch;
impl WriteBatch {
    pub fn new() -> WriteBatch {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, key: K, value: V) {}
    pub fn put_cf<C, K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, cf: C, key: K, value: V) {}
    pub fn delete<K: AsRef<[u8]>>(&mut self, key: K) {}
    pub fn delete_cf<C, K: AsRef<[u8]>>(&mut self, cf: C, key: K) {}
    pub fn clear(&mut self) {}
}
#[derive(Default)] pub struct WriteOptions;
impl WriteOptions { pub fn new() -> WriteOptions {} pub fn set_sync(&mut self, sync: bool) {} pub fn disable_wal(&mut self, disable: bool) {} }
#[derive(Default)] pub struct ReadOptions;
#[derive(Clone, Default)] pub struct Options;
impl Options {
    pub fn create_if_missing(&mut self, create_if_missing: bool) {}
    pub fn create_missing_column_families(&mut self, create_missing_cfs: bool) {}
    pub fn set_max_open_files(&mut self, nfiles: i32) {}
    pub fn increase_parallelism(&mut self, parallelism: i32) {}
    pub fn set_write_buffer_size(&mut self, size: usize) {}
    pub fn optimize_for_point_lookup(&mut self, block_cache_size_mb: u64) {}
}
