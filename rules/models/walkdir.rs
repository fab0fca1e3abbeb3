//! Model of walkdir 2 (checked against 2.5.0). Each step of the walk asks the file system.

use std::cmp::Ordering;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{fs, io};

pub type Result<T> = std::result::Result<T, Error>;
pub struct WalkDir;
impl WalkDir {
    pub fn new<P>(root: P) -> Self {}
    pub fn min_depth(self, depth: usize) -> Self {}
    pub fn max_depth(self, depth: usize) -> Self {}
    pub fn follow_links(self, yes: bool) -> Self {}
    pub fn follow_root_links(self, yes: bool) -> Self {}
    pub fn max_open(self, n: usize) -> Self {}
    #[runs_inline(cmp)] pub fn sort_by<F>(self, cmp: F) -> Self where F: FnMut(&DirEntry, &DirEntry) -> Ordering {}
    #[runs_inline(cmp)] pub fn sort_by_key<K, F>(self, cmp: F) -> Self where F: FnMut(&DirEntry) -> K {}
    pub fn sort_by_file_name(self) -> Self {}
    pub fn contents_first(self, yes: bool) -> Self {}
    pub fn same_file_system(self, yes: bool) -> Self {}
}
pub struct IntoIter;
impl IntoIter {
    pub fn skip_current_dir(&mut self) {}
    #[runs_inline(predicate)] pub fn filter_entry<P>(self, predicate: P) -> FilterEntry<Self, P> where P: FnMut(&DirEntry) -> bool {}
}
pub struct FilterEntry<I, P>;
pub struct DirEntry;
impl DirEntry {
    pub fn path(&self) -> &Path {}
    pub fn into_path(self) -> PathBuf {}
    pub fn path_is_symlink(&self) -> bool {}
    #[blocks(fs_metadata)] pub fn metadata(&self) -> Result<fs::Metadata> {}
    pub fn file_type(&self) -> fs::FileType {}
    pub fn file_name(&self) -> &OsStr {}
    pub fn depth(&self) -> usize {}
}
impl Clone for DirEntry {}
pub struct Error;
impl Error {
    pub fn path(&self) -> Option<&Path> {}
    pub fn loop_ancestor(&self) -> Option<&Path> {}
    pub fn depth(&self) -> usize {}
    pub fn io_error(&self) -> Option<&io::Error> {}
}
impl From<Error> for io::Error {}
impl IntoIterator for WalkDir { type Item = Result<DirEntry>; type IntoIter = IntoIter; #[blocks(fs)] fn into_iter(self) -> IntoIter {} }
impl Iterator for IntoIter { type Item = Result<DirEntry>; #[blocks(fs)] fn next(&mut self) -> Option<Result<DirEntry>> {} }
impl<I, P> Iterator for FilterEntry<I, P> { type Item = Result<DirEntry>; #[blocks(fs)] fn next(&mut self) -> Option<Result<DirEntry>> {} }
