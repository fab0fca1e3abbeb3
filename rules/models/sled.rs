//! Model of sled 0.34 (checked against 0.34.7): pages that are not cached are read in place, writes go to a log; flushing waits for the disk.

use std::path::Path;

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub enum Error { CollectionNotFound(IVec), Unsupported(String), ReportableBug(String), Io(std::io::Error), Corruption { at: Option<u64>, bt: () } }
#[derive(Clone, Default)] pub struct IVec;
impl std::ops::Deref for IVec { type Target = [u8]; }
impl AsRef<[u8]> for IVec { fn as_ref(&self) -> &[u8] {} }
impl From<&[u8]> for IVec {}
impl From<Vec<u8>> for IVec {}
impl From<&str> for IVec {}
#[blocks(fs)] pub fn open<P: AsRef<Path>>(path: P) -> Result<Db> {}
#[derive(Clone, Default)] pub struct Config;
impl Config {
    pub fn new() -> Config {}
    pub fn path<P: AsRef<Path>>(self, path: P) -> Config {}
    pub fn temporary(self, to: bool) -> Config {}
    pub fn cache_capacity(self, to: u64) -> Config {}
    pub fn flush_every_ms(self, every_ms: Option<u64>) -> Config {}
    pub fn use_compression(self, to: bool) -> Config {}
    pub fn mode(self, to: Mode) -> Config {}
    #[blocks(fs)] pub fn open(&self) -> Result<Db> {}
}
#[derive(Clone, Copy)] pub enum Mode { LowSpace, HighThroughput }
#[shared] #[derive(Clone)] pub struct Db;
impl Db {
    #[blocks(fs)] pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree> {}
    #[blocks(fs)] pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool> {}
    pub fn tree_names(&self) -> Vec<IVec> {}
    pub fn was_recovered(&self) -> bool {}
    pub fn generate_id(&self) -> Result<u64> {}
    #[blocks(fs)] pub fn size_on_disk(&self) -> Result<u64> {}
}
impl std::ops::Deref for Db { type Target = Tree; }
#[shared] #[derive(Clone)] pub struct Tree;
impl Tree {
    #[blocks(fs)] pub fn insert<K: AsRef<[u8]>, V: Into<IVec>>(&self, key: K, value: V) -> Result<Option<IVec>> {}
    #[blocks(fs)] pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> {}
    #[blocks(fs)] pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>> {}
    #[blocks(fs)] pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool> {}
    #[blocks(fs)] pub fn apply_batch(&self, batch: Batch) -> Result<()> {}
    #[blocks(fs)] #[runs_inline(f)] pub fn transaction<F: Fn(&transaction::TransactionalTree) -> Result<A, E>, A, E>(&self, f: F) -> Result<A, E> {}
    #[blocks(fs)] pub fn compare_and_swap<K: AsRef<[u8]>, O, N>(&self, key: K, old: Option<O>, new: Option<N>) -> Result<std::result::Result<(), CompareAndSwapError>> {}
    #[blocks(fs)] #[runs_inline(f)] pub fn update_and_fetch<K: AsRef<[u8]>, V, F: FnMut(Option<&[u8]>) -> Option<V>>(&self, key: K, f: F) -> Result<Option<IVec>> {}
    #[blocks(fs)] #[runs_inline(f)] pub fn fetch_and_update<K: AsRef<[u8]>, V, F: FnMut(Option<&[u8]>) -> Option<V>>(&self, key: K, f: F) -> Result<Option<IVec>> {}
    #[blocks(fs)] pub fn first(&self) -> Result<Option<(IVec, IVec)>> {}
    #[blocks(fs)] pub fn last(&self) -> Result<Option<(IVec, IVec)>> {}
    #[blocks(fs)] pub fn pop_min(&self) -> Result<Option<(IVec, IVec)>> {}
    #[blocks(fs)] pub fn pop_max(&self) -> Result<Option<(IVec, IVec)>> {}
    pub fn iter(&self) -> Iter {}
    pub fn range<K, R>(&self, range: R) -> Iter {}
    pub fn scan_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Iter {}
    #[blocks(fs)] pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    #[blocks(fs)] pub fn clear(&self) -> Result<()> {}
    pub fn name(&self) -> IVec {}
    pub fn watch_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Subscriber {}
    #[blocks(fs_bulk)] #[instead("{self}.flush_async().await")] pub fn flush(&self) -> Result<usize> {}
    pub async fn flush_async(&self) -> Result<usize> {}
}
#[derive(Default)] pub struct Batch;
impl Batch {
    pub fn insert<K: Into<IVec>, V: Into<IVec>>(&mut self, key: K, value: V) {}
    pub fn remove<K: Into<IVec>>(&mut self, key: K) {}
}
pub struct CompareAndSwapError { pub current: Option<IVec>, pub proposed: Option<IVec> }
pub struct Iter;
impl Iter {
    pub fn keys(self) -> impl DoubleEndedIterator<Item = Result<IVec>> {}
    pub fn values(self) -> impl DoubleEndedIterator<Item = Result<IVec>> {}
}
impl Iterator for Iter { type Item = Result<(IVec, IVec)>; #[blocks(fs)] fn next(&mut self) -> Option<Result<(IVec, IVec)>> {} }
// An iterator that waits, and a future.
pub struct Subscriber;
impl Iterator for Subscriber { type Item = Event; #[blocks(wait)] fn next(&mut self) -> Option<Event> {} }
impl Future for Subscriber { type Output = Option<Event>; }
#[derive(Clone)] pub enum Event { Insert { key: IVec, value: IVec }, Remove { key: IVec } }
pub mod transaction {
    use crate::IVec;
    pub struct TransactionalTree;
    impl TransactionalTree {
        pub fn insert<K, V>(&self, key: K, value: V) -> Result<Option<IVec>, UnabortableTransactionError> {}
        pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>, UnabortableTransactionError> {}
        pub fn remove<K>(&self, key: K) -> Result<Option<IVec>, UnabortableTransactionError> {}
    }
    pub enum UnabortableTransactionError { Conflict, Storage(crate::Error) }
}
