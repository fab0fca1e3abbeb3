//! Model of tokio-tar 0.3 (checked against 0.3.1) and of its forks: asynchronous all through.

use futures::stream::Stream;
use std::borrow::Cow;
use std::io;
use std::path::Path;
use tokio::io::AsyncRead;

pub use tar::{EntryType, Header, HeaderMode};
pub struct Archive<R>;
impl<R> Clone for Archive<R> {}
pub struct ArchiveBuilder<R>;
impl<R> ArchiveBuilder<R> {
    pub fn new(obj: R) -> Self {}
    pub fn set_unpack_xattrs(self, unpack_xattrs: bool) -> Self {}
    pub fn set_preserve_permissions(self, preserve: bool) -> Self {}
    pub fn set_preserve_mtime(self, preserve: bool) -> Self {}
    pub fn set_ignore_zeros(self, ignore_zeros: bool) -> Self {}
    pub fn build(self) -> Archive<R> {}
}
impl<R> Archive<R> {
    pub fn new(obj: R) -> Archive<R> {}
    pub fn into_inner(self) -> Result<R, Self> {}
    pub fn entries(&mut self) -> io::Result<Entries<R>> {}
    pub fn entries_raw(&mut self) -> io::Result<RawEntries<R>> {}
    pub async fn unpack<P>(&mut self, dst: P) -> io::Result<()> {}
}
pub struct Entries<R>;
impl<R> Stream for Entries<R> { type Item = io::Result<Entry<Archive<R>>>; }
pub struct RawEntries<R>;
impl<R> Stream for RawEntries<R> { type Item = io::Result<Entry<Archive<R>>>; }
impl<R> AsyncRead for Archive<R> {}
pub struct Builder<W>;
impl<W> Builder<W> { pub fn new(obj: W) -> Builder<W> {} }
impl<W> Builder<W> {
    pub fn new_non_terminated(obj: W) -> Builder<W> {}
    pub fn mode(&mut self, mode: HeaderMode) {}
    pub fn follow_symlinks(&mut self, follow: bool) {}
    pub fn skip_termination(&mut self) {}
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub async fn into_inner(self) -> io::Result<W> {}
    pub async fn append<R>(&mut self, header: &Header, data: R) -> io::Result<()> {}
    pub async fn append_data<P, R>(&mut self, header: &mut Header, path: P, data: R) -> io::Result<()> {}
    pub async fn append_path<P>(&mut self, path: P) -> io::Result<()> {}
    pub async fn append_path_with_name<P, N>(&mut self, path: P, name: N) -> io::Result<()> {}
    pub async fn append_file<P>(&mut self, path: P, file: &mut tokio::fs::File) -> io::Result<()> {}
    pub async fn append_dir<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()> {}
    pub async fn append_dir_all<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()> {}
    pub async fn finish(&mut self) -> io::Result<()> {}
}
pub struct Entry<R>;
pub enum Unpacked { File(tokio::fs::File), Other }
impl<R> Entry<R> {
    pub fn path(&self) -> io::Result<Cow<Path>> {}
    pub fn path_bytes(&self) -> Cow<[u8]> {}
    pub fn link_name(&self) -> io::Result<Option<Cow<Path>>> {}
    pub fn link_name_bytes(&self) -> Option<Cow<[u8]>> {}
    pub async fn pax_extensions(&mut self) -> io::Result<Option<PaxExtensions>> {}
    pub fn header(&self) -> &Header {}
    pub fn raw_header_position(&self) -> u64 {}
    pub fn raw_file_position(&self) -> u64 {}
    pub async fn unpack<P>(&mut self, dst: P) -> io::Result<Unpacked> {}
    pub async fn unpack_in<P>(&mut self, dst: P) -> io::Result<bool> {}
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool) {}
    pub fn set_preserve_permissions(&mut self, preserve: bool) {}
    pub fn set_preserve_mtime(&mut self, preserve: bool) {}
}
impl<R> AsyncRead for Entry<R> {}
pub struct PaxExtensions;
