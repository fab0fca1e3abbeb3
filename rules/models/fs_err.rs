//! Model of fs-err 2 and 3 (checked against 3.3.2): `std::fs` with better errors, blocking as it does.

use std::fs::Metadata;
use std::fs::Permissions;
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};

#[blocks(fs_metadata)] #[instead("{fs}::canonicalize({0}).await")] pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
#[blocks(fs_metadata)] #[instead("{fs}::create_dir({0}).await")] pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
#[blocks(fs_metadata)] #[instead("{fs}::create_dir_all({0}).await")] pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
#[blocks(fs_metadata)] #[instead("{fs}::metadata({0}).await")] pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
#[blocks(fs_metadata)] #[instead("{fs}::symlink_metadata({0}).await")] pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
#[blocks(fs)] #[instead("{fs}::read({0}).await")] pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
#[blocks(fs_metadata)] #[instead("{fs}::read_link({0}).await")] pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
#[blocks(fs)] #[instead("{fs}::read_to_string({0}).await")] pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
#[blocks(fs_metadata)] #[instead("{fs}::remove_dir({0}).await")] pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
#[blocks(fs_bulk)] #[instead("{fs}::remove_dir_all({0}).await")] pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
#[blocks(fs_metadata)] #[instead("{fs}::remove_file({0}).await")] pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
#[blocks(fs_metadata)] #[instead("{fs}::metadata({0}).await")] pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> {}
#[blocks(fs)] #[instead("{fs}::read_dir({0}).await")] pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}
#[blocks(fs_bulk)] #[instead("{fs}::copy({0}, {1}).await")] pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}
#[blocks(fs_metadata)] #[instead("{fs}::rename({0}, {1}).await")] pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
#[blocks(fs_metadata)] #[instead("{fs}::hard_link({0}, {1}).await")] pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
#[blocks(fs)] #[instead("{fs}::write({0}, {1}).await")] pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
#[blocks(fs_metadata)] #[instead("{fs}::set_permissions({0}, {1}).await")] pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}
pub struct ReadDir;
impl Iterator for ReadDir { type Item = io::Result<DirEntry>; }
pub struct DirEntry;
impl DirEntry { pub fn path(&self) -> PathBuf {} pub fn file_name(&self) -> std::ffi::OsString {} pub fn file_type(&self) -> io::Result<std::fs::FileType> {} #[blocks(fs_metadata)] pub fn metadata(&self) -> io::Result<Metadata> {} }
pub struct File;
impl File {
    #[blocks(fs)] #[instead("{fs}::File::open({0}).await")] pub fn open<P: Into<PathBuf>>(path: P) -> io::Result<File> {}
    #[blocks(fs)] #[instead("{fs}::File::create({0}).await")] pub fn create<P: Into<PathBuf>>(path: P) -> io::Result<File> {}
    pub fn options() -> OpenOptions {}
    pub fn from_parts<P: Into<PathBuf>>(file: std::fs::File, path: P) -> File {}
    pub fn into_parts(self) -> (std::fs::File, PathBuf) {}
    pub fn path(&self) -> &Path {}
    pub fn file(&self) -> &std::fs::File {}
    pub fn into_file(self) -> std::fs::File {}
    pub fn metadata(&self) -> io::Result<Metadata> {}
    #[blocks(fs_bulk)] #[instead("{fs}::File::sync_all(..).await")] pub fn sync_all(&self) -> io::Result<()> {}
    #[blocks(fs_bulk)] #[instead("{fs}::File::sync_data(..).await")] pub fn sync_data(&self) -> io::Result<()> {}
    #[blocks(fs)] #[instead("{fs}::File::set_len(.., {0}).await")] pub fn set_len(&self, size: u64) -> io::Result<()> {}
}
impl std::io::Read for File {
    #[blocks(fs)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
    #[blocks(fs)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
}
impl std::io::Write for File {
    #[blocks(fs)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
}
impl Seek for File {}
#[derive(Clone)] pub struct OpenOptions;
impl OpenOptions {
    pub fn new() -> OpenOptions {}
    pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
    pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
    pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
    pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
    #[blocks(fs)] #[instead("{fs}::OpenOptions::open(.., {0}).await")] pub fn open<P: Into<PathBuf>>(&self, path: P) -> io::Result<File> {}
}
pub mod tokio {
    use std::fs::Metadata;
    use std::io;
    use std::path::{Path, PathBuf};
    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
    pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    pub async fn try_exists<P: AsRef<Path>>(path: P) -> io::Result<bool> {}
    pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}
    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
    pub struct File;
    impl File { pub async fn open<P: Into<PathBuf>>(path: P) -> io::Result<File> {} pub async fn create<P: Into<PathBuf>>(path: P) -> io::Result<File> {} pub async fn sync_all(&self) -> io::Result<()> {} pub async fn metadata(&self) -> io::Result<Metadata> {} }
}
