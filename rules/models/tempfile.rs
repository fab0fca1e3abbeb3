//! Model of tempfile 3 (checked against 3.27): temporary files and directories, made and removed by blocking calls.

use std::fs::{File, Permissions};
use std::io::{self, Cursor, Read, Seek, Write};
use std::ops::Deref;
use std::path::{Path, PathBuf};

#[derive(Clone)] pub struct Builder;
impl Default for Builder {}
impl Builder {
    pub fn new() -> Self {}
    pub fn prefix<S>(&mut self, prefix: &S) -> &mut Self {}
    pub fn suffix<S>(&mut self, suffix: &S) -> &mut Self {}
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn permissions(&mut self, permissions: Permissions) -> &mut Self {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self {}
    pub fn keep(&mut self, keep: bool) -> &mut Self {}
    #[blocks(fs_metadata)] pub fn tempfile(&self) -> io::Result<NamedTempFile<File>> {}
    #[blocks(fs_metadata)] pub fn tempfile_in<P>(&self, dir: P) -> io::Result<NamedTempFile<File>> {}
    #[blocks(fs_metadata)] pub fn tempdir(&self) -> io::Result<TempDir> {}
    #[blocks(fs_metadata)] pub fn tempdir_in<P>(&self, dir: P) -> io::Result<TempDir> {}
    #[runs_inline(f)] pub fn make<F, R>(&self, f: F) -> io::Result<NamedTempFile<R>> where F: FnMut(&Path) -> io::Result<R> {}
    #[runs_inline(f)] pub fn make_in<F, R, P>(&self, dir: P, f: F) -> io::Result<NamedTempFile<R>> where F: FnMut(&Path) -> io::Result<R> {}
}
#[blocks(fs_metadata)] pub fn tempdir() -> io::Result<TempDir> {}
#[blocks(fs_metadata)] pub fn tempdir_in<P>(dir: P) -> io::Result<TempDir> {}
#[must_hold("the directory is deleted")] pub struct TempDir;
impl TempDir {
    #[blocks(fs_metadata)] pub fn new() -> io::Result<TempDir> {}
    #[blocks(fs_metadata)] pub fn new_in<P>(dir: P) -> io::Result<TempDir> {}
    #[blocks(fs_metadata)] pub fn with_prefix<S>(prefix: S) -> io::Result<TempDir> {}
    #[blocks(fs_metadata)] pub fn with_suffix<S>(suffix: S) -> io::Result<TempDir> {}
    #[blocks(fs_metadata)] pub fn with_suffix_in<S, P>(suffix: S, dir: P) -> io::Result<TempDir> {}
    #[blocks(fs_metadata)] pub fn with_prefix_in<S, P>(prefix: S, dir: P) -> io::Result<TempDir> {}
    pub fn path(&self) -> &Path {}
    pub fn into_path(self) -> PathBuf {}
    pub fn keep(self) -> PathBuf {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    #[blocks(fs_bulk)] pub fn close(self) -> io::Result<()> {}
}
#[blocks(fs_metadata)] pub fn tempfile() -> io::Result<File> {}
#[blocks(fs_metadata)] pub fn tempfile_in<P>(dir: P) -> io::Result<File> {}
pub struct PathPersistError { pub error: io::Error, pub path: TempPath }
impl From<PathPersistError> for TempPath {}
#[must_hold("the file is deleted")] pub struct TempPath;
impl TempPath {
    #[blocks(fs)] pub fn close(self) -> io::Result<()> {}
    #[blocks(fs_metadata)] pub fn persist<P>(self, new_path: P) -> Result<(), PathPersistError> {}
    #[blocks(fs_metadata)] pub fn persist_noclobber<P>(self, new_path: P) -> Result<(), PathPersistError> {}
    pub fn keep(self) -> Result<PathBuf, PathPersistError> {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    pub fn from_path(path: impl Into<PathBuf>) -> Self {}
    pub fn try_from_path(path: impl Into<PathBuf>) -> io::Result<Self> {}
}
impl Deref for TempPath { type Target = Path; }
#[must_hold("the file is deleted")] pub struct NamedTempFile<F>;
pub struct PersistError<F> { pub error: io::Error, pub file: NamedTempFile<F> }
impl NamedTempFile<File> {
    #[blocks(fs_metadata)] pub fn new() -> io::Result<NamedTempFile<File>> {}
    #[blocks(fs_metadata)] pub fn new_in<P>(dir: P) -> io::Result<NamedTempFile<File>> {}
    #[blocks(fs_metadata)] pub fn with_suffix<S>(suffix: S) -> io::Result<NamedTempFile<File>> {}
    #[blocks(fs_metadata)] pub fn with_suffix_in<S, P>(suffix: S, dir: P) -> io::Result<NamedTempFile<File>> {}
    #[blocks(fs_metadata)] pub fn with_prefix<S>(prefix: S) -> io::Result<NamedTempFile<File>> {}
    #[blocks(fs_metadata)] pub fn with_prefix_in<S, P>(prefix: S, dir: P) -> io::Result<NamedTempFile<File>> {}
}
impl<F> NamedTempFile<F> {
    pub fn path(&self) -> &Path {}
    #[blocks(fs)] pub fn close(self) -> io::Result<()> {}
    #[blocks(fs_metadata)] pub fn persist<P>(self, new_path: P) -> Result<F, PersistError<F>> {}
    #[blocks(fs_metadata)] pub fn persist_noclobber<P>(self, new_path: P) -> Result<F, PersistError<F>> {}
    pub fn keep(self) -> Result<(F, PathBuf), PersistError<F>> {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    pub fn as_file(&self) -> &F {}
    pub fn as_file_mut(&mut self) -> &mut F {}
    pub fn into_file(self) -> F {}
    pub fn into_temp_path(self) -> TempPath {}
    pub fn into_parts(self) -> (F, TempPath) {}
    pub fn from_parts(file: F, path: TempPath) -> Self {}
}
impl NamedTempFile<File> { #[blocks(fs_metadata)] pub fn reopen(&self) -> io::Result<File> {} }
pub enum SpooledData { InMemory(Cursor<Vec<u8>>), OnDisk(File) }
pub struct SpooledTempFile;
pub fn spooled_tempfile(max_size: usize) -> SpooledTempFile {}
pub fn spooled_tempfile_in<P>(max_size: usize, dir: P) -> SpooledTempFile {}
impl SpooledTempFile {
    pub fn new(max_size: usize) -> SpooledTempFile {}
    pub fn new_in<P>(max_size: usize, dir: P) -> SpooledTempFile {}
    pub fn is_rolled(&self) -> bool {}
    #[blocks(fs)] pub fn roll(&mut self) -> io::Result<()> {}
    pub fn set_len(&mut self, size: u64) -> Result<(), io::Error> {}
    pub fn into_inner(self) -> SpooledData {}
    #[blocks(fs)] pub fn into_file(self) -> io::Result<File> {}
}
impl<F> Read for NamedTempFile<F> {
    #[blocks(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    #[blocks(fs)] fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    #[blocks(fs)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
    #[blocks(fs)] fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
}
impl<F> Write for NamedTempFile<F> {
    #[blocks(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocks(fs)] fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    #[blocks(fs)] fn flush(&mut self) -> io::Result<()> {}
}
impl<F> Seek for NamedTempFile<F> {}
// In memory until it grows over its limit: no effects.
impl Read for SpooledTempFile {}
impl Write for SpooledTempFile {}
impl Seek for SpooledTempFile {}
pub mod env {
    use std::path::{Path, PathBuf};
    pub fn override_temp_dir(path: &Path) -> Result<(), PathBuf> {}
    pub fn temp_dir() -> PathBuf {}
}
