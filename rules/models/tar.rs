//! Model of tar 0.4 (checked against 0.4.46): what it unpacks and packs by path blocks; what else it reads and writes blocks as the stream below does.

use std::borrow::Cow;
use std::io::{self, Read, Write};
use std::path::Path;

pub struct Archive<R>;
pub struct Entries<R>;
impl<R> Archive<R> {
    pub fn new(obj: R) -> Archive<R> {}
    pub fn into_inner(self) -> R {}
    pub fn entries(&mut self) -> io::Result<Entries<R>> {}
    #[blocks(fs_bulk)] pub fn unpack<P>(&mut self, dst: P) -> io::Result<()> {}
    pub fn set_mask(&mut self, mask: u32) {}
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool) {}
    pub fn set_preserve_permissions(&mut self, preserve: bool) {}
    pub fn set_preserve_ownerships(&mut self, preserve: bool) {}
    pub fn set_overwrite(&mut self, overwrite: bool) {}
    pub fn set_preserve_mtime(&mut self, preserve: bool) {}
    pub fn set_ignore_zeros(&mut self, ignore_zeros: bool) {}
    pub fn entries_with_seek(&mut self) -> io::Result<Entries<R>> {}
}
impl<R> Entries<R> { pub fn raw(self, raw: bool) -> Entries<R> {} }
impl<R> Iterator for Entries<R> { type Item = io::Result<Entry<R>>; }
pub struct Builder<W>;
impl<W> Builder<W> {
    pub fn new(obj: W) -> Builder<W> {}
    pub fn mode(&mut self, mode: HeaderMode) {}
    pub fn preserve_absolute(&mut self, preserve: bool) {}
    pub fn follow_symlinks(&mut self, follow: bool) {}
    pub fn sparse(&mut self, sparse: bool) {}
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn into_inner(self) -> io::Result<W> {}
    pub fn append<R>(&mut self, header: &Header, data: R) -> io::Result<()> {}
    pub fn append_data<P, R>(&mut self, header: &mut Header, path: P, data: R) -> io::Result<()> {}
    pub fn append_writer<P>(&mut self, header: &mut Header, path: P) -> io::Result<EntryWriter> {}
    pub fn append_link<P, T>(&mut self, header: &mut Header, path: P, target: T) -> io::Result<()> {}
    #[blocks(fs_bulk)] pub fn append_path<P>(&mut self, path: P) -> io::Result<()> {}
    #[blocks(fs_bulk)] pub fn append_path_with_name<P, N>(&mut self, path: P, name: N) -> io::Result<()> {}
    #[blocks(fs_bulk)] pub fn append_file<P>(&mut self, path: P, file: &mut std::fs::File) -> io::Result<()> {}
    #[blocks(fs)] pub fn append_dir<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()> {}
    #[blocks(fs_bulk)] pub fn append_dir_all<P, Q>(&mut self, path: P, src_path: Q) -> io::Result<()> {}
    pub fn finish(&mut self) -> io::Result<()> {}
}
pub struct EntryWriter;
impl EntryWriter { pub fn finish(self) -> io::Result<()> {} }
impl Write for EntryWriter {}
pub struct Entry<R>;
pub enum Unpacked { File(std::fs::File), __Nonexhaustive }
impl<R> Entry<R> {
    pub fn path(&self) -> io::Result<Cow<Path>> {}
    pub fn path_bytes(&self) -> Cow<[u8]> {}
    pub fn link_name(&self) -> io::Result<Option<Cow<Path>>> {}
    pub fn link_name_bytes(&self) -> Option<Cow<[u8]>> {}
    pub fn pax_extensions(&mut self) -> io::Result<Option<PaxExtensions>> {}
    pub fn header(&self) -> &Header {}
    pub fn size(&self) -> u64 {}
    pub fn raw_header_position(&self) -> u64 {}
    pub fn raw_file_position(&self) -> u64 {}
    #[blocks(fs_bulk)] pub fn unpack<P>(&mut self, dst: P) -> io::Result<Unpacked> {}
    #[blocks(fs_bulk)] pub fn unpack_in<P>(&mut self, dst: P) -> io::Result<bool> {}
    pub fn set_mask(&mut self, mask: u32) {}
    pub fn set_unpack_xattrs(&mut self, unpack_xattrs: bool) {}
    pub fn set_preserve_permissions(&mut self, preserve: bool) {}
    pub fn set_preserve_mtime(&mut self, preserve: bool) {}
}
impl<R> Read for Entry<R> {}
#[derive(Clone, Copy)] pub enum EntryType { Regular, Link, Symlink, Char, Block, Directory, Fifo, Continuous, GNULongName, GNULongLink, GNUSparse, XGlobalHeader, XHeader, __Nonexhaustive(u8) }
impl EntryType {
    pub fn new(byte: u8) -> EntryType {}
    pub fn as_byte(&self) -> u8 {}
    pub fn file() -> EntryType {}
    pub fn hard_link() -> EntryType {}
    pub fn symlink() -> EntryType {}
    pub fn character_special() -> EntryType {}
    pub fn block_special() -> EntryType {}
    pub fn dir() -> EntryType {}
    pub fn fifo() -> EntryType {}
    pub fn contiguous() -> EntryType {}
    pub fn is_file(&self) -> bool {}
    pub fn is_hard_link(&self) -> bool {}
    pub fn is_symlink(&self) -> bool {}
    pub fn is_character_special(&self) -> bool {}
    pub fn is_block_special(&self) -> bool {}
    pub fn is_dir(&self) -> bool {}
    pub fn is_fifo(&self) -> bool {}
    pub fn is_contiguous(&self) -> bool {}
    pub fn is_gnu_longname(&self) -> bool {}
    pub fn is_gnu_sparse(&self) -> bool {}
    pub fn is_gnu_longlink(&self) -> bool {}
    pub fn is_pax_global_extensions(&self) -> bool {}
    pub fn is_pax_local_extensions(&self) -> bool {}
}
#[derive(Clone, Copy)] pub enum HeaderMode { Complete, Deterministic }
pub struct PaxExtensions;
#[derive(Clone)] pub struct Header;
impl Header {
    pub fn new_gnu() -> Header {}
    pub fn new_ustar() -> Header {}
    pub fn new_old() -> Header {}
    pub fn entry_size(&self) -> io::Result<u64> {}
    pub fn size(&self) -> io::Result<u64> {}
    pub fn set_size(&mut self, size: u64) {}
    pub fn path(&self) -> io::Result<Cow<Path>> {}
    pub fn set_path<P>(&mut self, p: P) -> io::Result<()> {}
    pub fn link_name(&self) -> io::Result<Option<Cow<Path>>> {}
    pub fn set_link_name<P>(&mut self, p: P) -> io::Result<()> {}
    pub fn mode(&self) -> io::Result<u32> {}
    pub fn set_mode(&mut self, mode: u32) {}
    pub fn set_uid(&mut self, uid: u64) {}
    pub fn set_gid(&mut self, gid: u64) {}
    pub fn mtime(&self) -> io::Result<u64> {}
    pub fn set_mtime(&mut self, mtime: u64) {}
    pub fn entry_type(&self) -> EntryType {}
    pub fn set_entry_type(&mut self, ty: EntryType) {}
    pub fn set_metadata(&mut self, meta: &std::fs::Metadata) {}
    pub fn set_cksum(&mut self) {}
}
