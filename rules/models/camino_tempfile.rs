//! Model of camino-tempfile 1 (checked against 1.4): `tempfile` with paths in UTF-8.

use camino::{Utf8Path, Utf8PathBuf};
use std::fs::File;
use std::io::{self, Read, Seek, Write};
use std::ops::Deref;

#[derive(Clone, Default)] pub struct Builder;
impl Builder {
    pub fn new() -> Self {}
    pub fn prefix<S>(&mut self, prefix: &S) -> &mut Self {}
    pub fn suffix<S>(&mut self, suffix: &S) -> &mut Self {}
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn permissions(&mut self, permissions: std::fs::Permissions) -> &mut Self {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self {}
    #[blocks(fs_metadata)] pub fn tempfile(&self) -> io::Result<NamedUtf8TempFile<File>> {}
    #[blocks(fs_metadata)] pub fn tempfile_in<P>(&self, dir: P) -> io::Result<NamedUtf8TempFile<File>> {}
    #[blocks(fs_metadata)] pub fn tempdir(&self) -> io::Result<Utf8TempDir> {}
    #[blocks(fs_metadata)] pub fn tempdir_in<P>(&self, dir: P) -> io::Result<Utf8TempDir> {}
    #[runs_inline(f)] pub fn make<F, R>(&self, f: F) -> io::Result<NamedUtf8TempFile<R>> where F: FnMut(&Utf8Path) -> io::Result<R> {}
    #[runs_inline(f)] pub fn make_in<F, R, P>(&self, dir: P, f: F) -> io::Result<NamedUtf8TempFile<R>> where F: FnMut(&Utf8Path) -> io::Result<R> {}
}
#[blocks(fs_metadata)] pub fn tempdir() -> io::Result<Utf8TempDir> {}
#[blocks(fs_metadata)] pub fn tempdir_in<P>(dir: P) -> io::Result<Utf8TempDir> {}
#[must_hold("the directory is deleted")] pub struct Utf8TempDir;
impl Utf8TempDir {
    #[blocks(fs_metadata)] pub fn new() -> io::Result<Utf8TempDir> {}
    #[blocks(fs_metadata)] pub fn new_in<P>(dir: P) -> io::Result<Utf8TempDir> {}
    #[blocks(fs_metadata)] pub fn with_prefix<S>(prefix: S) -> io::Result<Utf8TempDir> {}
    #[blocks(fs_metadata)] pub fn with_prefix_in<S, P>(prefix: S, dir: P) -> io::Result<Utf8TempDir> {}
    #[blocks(fs_metadata)] pub fn with_suffix<S>(suffix: S) -> io::Result<Utf8TempDir> {}
    #[blocks(fs_metadata)] pub fn with_suffix_in<S, P>(suffix: S, dir: P) -> io::Result<Utf8TempDir> {}
    pub fn path(&self) -> &Utf8Path {}
    pub fn into_path(self) -> Utf8PathBuf {}
    pub fn keep(self) -> Utf8PathBuf {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    #[blocks(fs_bulk)] pub fn close(self) -> io::Result<()> {}
}
#[blocks(fs_metadata)] pub fn tempfile() -> io::Result<File> {}
#[blocks(fs_metadata)] pub fn tempfile_in<P>(dir: P) -> io::Result<File> {}
pub struct Utf8PathPersistError { pub error: io::Error, pub path: Utf8TempPath }
impl From<Utf8PathPersistError> for Utf8TempPath {}
#[must_hold("the file is deleted")] pub struct Utf8TempPath;
impl Utf8TempPath {
    #[blocks(fs)] pub fn close(self) -> io::Result<()> {}
    #[blocks(fs_metadata)] pub fn persist<P>(self, new_path: P) -> Result<(), Utf8PathPersistError> {}
    #[blocks(fs_metadata)] pub fn persist_noclobber<P>(self, new_path: P) -> Result<(), Utf8PathPersistError> {}
    pub fn keep(self) -> Result<Utf8PathBuf, Utf8PathPersistError> {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    pub fn from_path(path: impl Into<Utf8PathBuf>) -> Self {}
}
impl Deref for Utf8TempPath { type Target = Utf8Path; }
#[must_hold("the file is deleted")] pub struct NamedUtf8TempFile<F>;
impl NamedUtf8TempFile<File> {
    #[blocks(fs_metadata)] pub fn new() -> io::Result<NamedUtf8TempFile<File>> {}
    #[blocks(fs_metadata)] pub fn new_in<P>(dir: P) -> io::Result<NamedUtf8TempFile<File>> {}
    #[blocks(fs_metadata)] pub fn with_prefix<S>(prefix: S) -> io::Result<NamedUtf8TempFile<File>> {}
    #[blocks(fs_metadata)] pub fn with_prefix_in<S, P>(prefix: S, dir: P) -> io::Result<NamedUtf8TempFile<File>> {}
    #[blocks(fs_metadata)] pub fn with_suffix<S>(suffix: S) -> io::Result<NamedUtf8TempFile<File>> {}
    #[blocks(fs_metadata)] pub fn with_suffix_in<S, P>(suffix: S, dir: P) -> io::Result<NamedUtf8TempFile<File>> {}
}
impl<F> NamedUtf8TempFile<F> {
    pub fn path(&self) -> &Utf8Path {}
    #[blocks(fs)] pub fn close(self) -> io::Result<()> {}
    #[blocks(fs_metadata)] pub fn persist<P>(self, new_path: P) -> Result<F, Utf8PersistError<F>> {}
    #[blocks(fs_metadata)] pub fn persist_noclobber<P>(self, new_path: P) -> Result<F, Utf8PersistError<F>> {}
    pub fn keep(self) -> Result<(F, Utf8PathBuf), Utf8PersistError<F>> {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    pub fn as_file(&self) -> &F {}
    pub fn as_file_mut(&mut self) -> &mut F {}
    pub fn into_file(self) -> F {}
    pub fn into_temp_path(self) -> Utf8TempPath {}
    pub fn into_parts(self) -> (F, Utf8TempPath) {}
    pub fn from_parts(file: F, path: Utf8TempPath) -> Self {}
}
impl NamedUtf8TempFile<File> { #[blocks(fs_metadata)] pub fn reopen(&self) -> io::Result<File> {} }
pub struct Utf8PersistError<F> { pub error: io::Error, pub file: NamedUtf8TempFile<F> }
impl<F> Read for NamedUtf8TempFile<F> {
    #[blocks(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    #[blocks(fs)] fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
    #[blocks(fs)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
    #[blocks(fs)] fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
}
impl<F> Write for NamedUtf8TempFile<F> {
    #[blocks(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
    #[blocks(fs)] fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    #[blocks(fs)] fn flush(&mut self) -> io::Result<()> {}
}
impl<F> Seek for NamedUtf8TempFile<F> {}
