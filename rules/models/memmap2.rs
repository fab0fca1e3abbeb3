//! Model of memmap2 0.9 (checked against 0.9.12). Mapping is quick, pages are read when they are touched, which no signature shows.

use std::io::Result;
use std::ops::Deref;

#[derive(Clone, Default)] pub struct MmapOptions;
impl MmapOptions {
    pub fn new() -> MmapOptions {}
    pub fn offset(&mut self, offset: u64) -> &mut MmapOptions {}
    pub fn len(&mut self, len: usize) -> &mut MmapOptions {}
    pub fn populate(&mut self) -> &mut MmapOptions {}
    pub fn map<T>(&self, file: T) -> Result<Mmap> {}
    pub fn map_mut<T>(&self, file: T) -> Result<MmapMut> {}
    pub fn map_copy<T>(&self, file: T) -> Result<MmapMut> {}
    pub fn map_anon(&self) -> Result<MmapMut> {}
}
pub struct Mmap;
impl Mmap { pub fn map<T>(file: T) -> Result<Mmap> {} pub fn make_mut(self) -> Result<MmapMut> {} pub fn advise(&self, advice: Advice) -> Result<()> {} }
impl Deref for Mmap { type Target = [u8]; }
pub struct MmapMut;
impl MmapMut {
    pub fn map_mut<T>(file: T) -> Result<MmapMut> {}
    pub fn map_anon(length: usize) -> Result<MmapMut> {}
    // It returns when the pages are on the disk.
    #[blocks(fs_bulk)] pub fn flush(&self) -> Result<()> {}
    #[blocks(fs_bulk)] pub fn flush_range(&self, offset: usize, len: usize) -> Result<()> {}
    pub fn flush_async(&self) -> Result<()> {}
    pub fn make_read_only(self) -> Result<Mmap> {}
}
impl Deref for MmapMut { type Target = [u8]; }
#[derive(Clone, Copy)] pub enum Advice { Normal, Random, Sequential, WillNeed }
