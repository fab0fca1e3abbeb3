//! Model of camino 1 (checked against 1.2): paths in UTF-8. What asks the file system blocks as its twin of `std::path` does.

use std::ffi::{OsStr, OsString};
use std::fs::{self, Metadata};
use std::io;
use std::ops::Deref;
use std::path::{Path, PathBuf, StripPrefixError};

#[derive(Clone, Default)] pub struct Utf8PathBuf;
impl Utf8PathBuf {
    pub fn new() -> Utf8PathBuf {}
    pub fn from_path_buf(path: PathBuf) -> Result<Utf8PathBuf, PathBuf> {}
    pub fn from_os_string(os_string: OsString) -> Result<Utf8PathBuf, OsString> {}
    pub fn into_std_path_buf(self) -> PathBuf {}
    pub fn with_capacity(capacity: usize) -> Utf8PathBuf {}
    pub fn as_path(&self) -> &Utf8Path {}
    pub fn leak(self) -> &mut Utf8Path {}
    pub fn push(&mut self, path: impl AsRef<Utf8Path>) {}
    pub fn pop(&mut self) -> bool {}
    pub fn set_file_name(&mut self, file_name: impl AsRef<str>) {}
    pub fn set_extension(&mut self, extension: impl AsRef<str>) -> bool {}
    pub fn add_extension<S>(&mut self, extension: S) -> bool {}
    pub fn into_string(self) -> String {}
    pub fn into_os_string(self) -> OsString {}
    pub fn into_boxed_path(self) -> Box<Utf8Path> {}
    pub fn capacity(&self) -> usize {}
    pub fn clear(&mut self) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), ()> {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), ()> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
}
impl Deref for Utf8PathBuf { type Target = Utf8Path; }
pub struct Utf8Path;
impl Utf8Path {
    pub fn new(s: &(impl AsRef<str>)) -> &Utf8Path {}
    pub fn from_path(path: &Path) -> Option<&Utf8Path> {}
    pub fn from_os_str(path: &OsStr) -> Option<&Utf8Path> {}
    pub fn as_std_path(&self) -> &Path {}
    pub fn as_str(&self) -> &str {}
    pub fn as_os_str(&self) -> &OsStr {}
    pub fn to_path_buf(&self) -> Utf8PathBuf {}
    pub fn is_absolute(&self) -> bool {}
    pub fn is_relative(&self) -> bool {}
    pub fn has_root(&self) -> bool {}
    pub fn parent(&self) -> Option<&Utf8Path> {}
    pub fn ancestors(&self) -> Utf8Ancestors {}
    pub fn file_name(&self) -> Option<&str> {}
    pub fn strip_prefix(&self, base: impl AsRef<Path>) -> Result<&Utf8Path, StripPrefixError> {}
    pub fn starts_with(&self, base: impl AsRef<Path>) -> bool {}
    pub fn ends_with(&self, child: impl AsRef<Path>) -> bool {}
    pub fn file_stem(&self) -> Option<&str> {}
    pub fn file_prefix(&self) -> Option<&str> {}
    pub fn extension(&self) -> Option<&str> {}
    pub fn join(&self, path: impl AsRef<Utf8Path>) -> Utf8PathBuf {}
    pub fn join_os(&self, path: impl AsRef<Path>) -> PathBuf {}
    pub fn with_file_name(&self, file_name: impl AsRef<str>) -> Utf8PathBuf {}
    pub fn with_extension(&self, extension: impl AsRef<str>) -> Utf8PathBuf {}
    pub fn with_added_extension<S>(&self, extension: S) -> Utf8PathBuf {}
    pub fn components(&self) -> Utf8Components {}
    pub fn iter(&self) -> Iter {}
    #[blocks(fs_metadata)] #[instead("{fs}::metadata({self}).await")] pub fn metadata(&self) -> io::Result<fs::Metadata> {}
    #[blocks(fs_metadata)] #[instead("{fs}::symlink_metadata({self}).await")] pub fn symlink_metadata(&self) -> io::Result<fs::Metadata> {}
    #[blocks(fs_metadata)] #[instead("{fs}::canonicalize({self}).await")] pub fn canonicalize(&self) -> io::Result<PathBuf> {}
    #[blocks(fs_metadata)] #[instead("{fs}::canonicalize({self}).await")] pub fn canonicalize_utf8(&self) -> io::Result<Utf8PathBuf> {}
    #[blocks(fs_metadata)] #[instead("{fs}::read_link({self}).await")] pub fn read_link(&self) -> io::Result<PathBuf> {}
    #[blocks(fs_metadata)] #[instead("{fs}::read_link({self}).await")] pub fn read_link_utf8(&self) -> io::Result<Utf8PathBuf> {}
    #[blocks(fs)] #[instead("{fs}::read_dir({self}).await")] pub fn read_dir(&self) -> io::Result<fs::ReadDir> {}
    #[blocks(fs)] #[instead("{fs}::read_dir({self}).await")] pub fn read_dir_utf8(&self) -> io::Result<ReadDirUtf8> {}
    #[blocks(fs_metadata)] #[instead("{fs}::metadata({self}).await.is_ok()")] pub fn exists(&self) -> bool {}
    #[blocks(fs_metadata)] #[instead("{fs}::try_exists({self}).await")] pub fn try_exists(&self) -> io::Result<bool> {}
    #[blocks(fs_metadata)] #[instead("{fs}::metadata({self}).await.is_ok_and(|m| m.is_file())")] pub fn is_file(&self) -> bool {}
    #[blocks(fs_metadata)] #[instead("{fs}::metadata({self}).await.is_ok_and(|m| m.is_dir())")] pub fn is_dir(&self) -> bool {}
    #[blocks(fs_metadata)] #[instead("{fs}::symlink_metadata({self}).await.is_ok_and(|m| m.is_symlink())")] pub fn is_symlink(&self) -> bool {}
    pub fn into_path_buf(self: Box<Utf8Path>) -> Utf8PathBuf {}
    pub fn into_std_boxed_path(self: Box<Utf8Path>) -> Box<Path> {}
    pub fn from_boxed_path(path: Box<Path>) -> Result<Box<Utf8Path>, Box<Path>> {}
}
#[derive(Clone, Copy)] pub struct Utf8Ancestors;
impl Iterator for Utf8Ancestors { type Item = &Utf8Path; }
#[derive(Clone)] pub struct Utf8Components;
impl Utf8Components { pub fn as_path(&self) -> &Utf8Path {} }
impl Iterator for Utf8Components { type Item = Utf8Component; }
impl DoubleEndedIterator for Utf8Components {}
#[derive(Clone)] pub struct Iter;
impl Iter { pub fn as_path(&self) -> &Utf8Path {} }
impl Iterator for Iter { type Item = &str; }
impl DoubleEndedIterator for Iter {}
#[derive(Clone, Copy)] pub enum Utf8Component { Prefix(Utf8PrefixComponent), RootDir, CurDir, ParentDir, Normal(&str) }
impl Utf8Component {
    pub fn as_str(&self) -> &str {}
    pub fn as_os_str(&self) -> &OsStr {}
}
#[derive(Clone, Copy)] pub enum Utf8Prefix { Verbatim(&str), VerbatimUNC(&str, &str), VerbatimDisk(u8), DeviceNS(&str), UNC(&str, &str), Disk(u8) }
impl Utf8Prefix { pub fn is_verbatim(&self) -> bool {} }
#[derive(Clone, Copy)] pub struct Utf8PrefixComponent;
impl Utf8PrefixComponent {
    pub fn kind(&self) -> Utf8Prefix {}
    pub fn as_str(&self) -> &str {}
    pub fn as_os_str(&self) -> &OsStr {}
}
pub struct ReadDirUtf8;
impl Iterator for ReadDirUtf8 { type Item = io::Result<Utf8DirEntry>; }
pub struct Utf8DirEntry;
impl Utf8DirEntry {
    pub fn path(&self) -> &Utf8Path {}
    #[blocks(fs_metadata)] pub fn metadata(&self) -> io::Result<Metadata> {}
    pub fn file_type(&self) -> io::Result<fs::FileType> {}
    pub fn file_name(&self) -> &str {}
    pub fn into_inner(self) -> fs::DirEntry {}
    pub fn into_path(self) -> Utf8PathBuf {}
}
impl From<String> for Utf8PathBuf {}
impl From<&str> for &Utf8Path {}
impl<T> From<&T> for Utf8PathBuf {}
#[derive(Clone)] pub struct FromPathBufError;
impl FromPathBufError {
    pub fn as_path(&self) -> &Path {}
    pub fn into_path_buf(self) -> PathBuf {}
    pub fn from_path_error(&self) -> FromPathError {}
    pub fn into_io_error(self) -> io::Error {}
}
#[derive(Clone, Copy)] pub struct FromPathError;
impl FromPathError { pub fn into_io_error(self) -> io::Error {} }
#[derive(Clone)] pub struct FromOsStringError;
impl FromOsStringError {
    pub fn as_os_str(&self) -> &OsStr {}
    pub fn into_os_string(self) -> OsString {}
    pub fn from_os_str_error(&self) -> FromOsStrError {}
    pub fn into_io_error(self) -> io::Error {}
}
#[derive(Clone, Copy)] pub struct FromOsStrError;
impl FromOsStrError { pub fn into_io_error(self) -> io::Error {} }
#[derive(Clone)] pub struct FromBoxedPathError;
impl FromBoxedPathError {
    pub fn as_path(&self) -> &Path {}
    pub fn into_boxed_path(self) -> Box<Path> {}
    pub fn from_path_error(&self) -> FromPathError {}
    pub fn into_io_error(self) -> io::Error {}
}
impl<P> std::iter::FromIterator<P> for Utf8PathBuf {}
impl IntoIterator for &Utf8PathBuf { type Item = &str; type IntoIter = Iter; }
impl IntoIterator for &Utf8Path { type Item = &str; type IntoIter = Iter; }
#[blocks(fs_metadata)] pub fn absolute_utf8<P>(path: P) -> io::Result<Utf8PathBuf> {}
impl AsRef<Path> for Utf8Path {}
impl AsRef<Path> for Utf8PathBuf {}
impl AsRef<str> for Utf8Path {}
impl AsRef<str> for Utf8PathBuf {}
