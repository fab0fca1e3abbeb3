//! Model of flate2 1 (checked against 1.1.11). Compressing is work for the processor: reading to the end, writing all and finishing count.

#[derive(Clone, Copy, Default)] pub struct Compression;
impl Compression {
    pub fn new(level: u32) -> Compression {}
    pub fn none() -> Compression {}
    pub fn fast() -> Compression {}
    pub fn best() -> Compression {}
    pub fn level(&self) -> u32 {}
}
#[derive(Clone, Default)] pub struct GzHeader;
impl GzHeader {
    pub fn filename(&self) -> Option<&[u8]> {}
    pub fn extra(&self) -> Option<&[u8]> {}
    pub fn comment(&self) -> Option<&[u8]> {}
    pub fn mtime(&self) -> u32 {}
    pub fn mtime_as_datetime(&self) -> Option<std::time::SystemTime> {}
}
#[derive(Default)] pub struct GzBuilder;
impl GzBuilder {
    pub fn new() -> GzBuilder {}
    pub fn mtime(self, mtime: u32) -> GzBuilder {}
    pub fn operating_system(self, os: u8) -> GzBuilder {}
    pub fn extra<T>(self, extra: T) -> GzBuilder {}
    pub fn filename<T>(self, filename: T) -> GzBuilder {}
    pub fn comment<T>(self, comment: T) -> GzBuilder {}
    pub fn write<W>(self, w: W, lvl: Compression) -> write::GzEncoder<W> {}
    pub fn read<R>(self, r: R, lvl: Compression) -> read::GzEncoder<R> {}
    pub fn buf_read<R>(self, r: R, lvl: Compression) -> bufread::GzEncoder<R> {}
}
#[derive(Clone, Copy)] pub enum FlushCompress { None, Partial, Sync, Full, Finish }
#[derive(Clone, Copy)] pub enum FlushDecompress { None, Sync, Finish }
#[derive(Clone, Copy)] pub enum Status { Ok, BufError, StreamEnd }
#[derive(Clone)] pub struct CompressError;
#[derive(Clone)] pub struct DecompressError;
pub struct Compress;
impl Compress {
    pub fn new(level: Compression, zlib_header: bool) -> Compress {}
    pub fn total_in(&self) -> u64 {}
    pub fn total_out(&self) -> u64 {}
    pub fn reset(&mut self) {}
    pub fn compress(&mut self, input: &[u8], output: &mut [u8], flush: FlushCompress) -> Result<Status, CompressError> {}
    pub fn compress_vec(&mut self, input: &[u8], output: &mut Vec<u8>, flush: FlushCompress) -> Result<Status, CompressError> {}
}
pub struct Decompress;
impl Decompress {
    pub fn new(zlib_header: bool) -> Decompress {}
    pub fn total_in(&self) -> u64 {}
    pub fn total_out(&self) -> u64 {}
    pub fn reset(&mut self, zlib_header: bool) {}
    pub fn decompress(&mut self, input: &[u8], output: &mut [u8], flush: FlushDecompress) -> Result<Status, DecompressError> {}
    pub fn decompress_vec(&mut self, input: &[u8], output: &mut Vec<u8>, flush: FlushDecompress) -> Result<Status, DecompressError> {}
}
pub struct Crc;
impl Crc { pub fn new() -> Crc {} pub fn sum(&self) -> u32 {} pub fn update(&mut self, data: &[u8]) {} }
pub mod read {
    use crate::{Compression, GzHeader};
    use std::io::Result;
    pub struct GzEncoder<R>;
    impl<R> GzEncoder<R> {
        pub fn new(inner: R, level: Compression) -> GzEncoder<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> std::io::Read for GzEncoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    pub struct GzDecoder<R>;
    impl<R> GzDecoder<R> {
        pub fn new(inner: R) -> GzDecoder<R> {}
        pub fn header(&self) -> Option<&GzHeader> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> std::io::Read for GzDecoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    pub struct MultiGzDecoder<R>;
    impl<R> MultiGzDecoder<R> {
        pub fn new(inner: R) -> MultiGzDecoder<R> {}
        pub fn header(&self) -> Option<&GzHeader> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> std::io::Read for MultiGzDecoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    pub struct ZlibEncoder<R>;
    impl<R> ZlibEncoder<R> {
        pub fn new(inner: R, level: Compression) -> ZlibEncoder<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R> std::io::Read for ZlibEncoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    pub struct ZlibDecoder<R>;
    impl<R> ZlibDecoder<R> {
        pub fn new(inner: R) -> ZlibDecoder<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R> std::io::Read for ZlibDecoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    pub struct DeflateEncoder<R>;
    impl<R> DeflateEncoder<R> {
        pub fn new(inner: R, level: Compression) -> DeflateEncoder<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R> std::io::Read for DeflateEncoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    pub struct DeflateDecoder<R>;
    impl<R> DeflateDecoder<R> {
        pub fn new(inner: R) -> DeflateDecoder<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R> std::io::Read for DeflateDecoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
}
pub mod bufread {
    use crate::{Compression, GzHeader};
    use std::io::Result;
    pub struct GzEncoder<R>;
    impl<R> GzEncoder<R> {
        pub fn new(inner: R, level: Compression) -> GzEncoder<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> std::io::Read for GzEncoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    pub struct GzDecoder<R>;
    impl<R> GzDecoder<R> {
        pub fn new(inner: R) -> GzDecoder<R> {}
        pub fn header(&self) -> Option<&GzHeader> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> std::io::Read for GzDecoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    pub struct MultiGzDecoder<R>;
    impl<R> MultiGzDecoder<R> {
        pub fn new(inner: R) -> MultiGzDecoder<R> {}
        pub fn header(&self) -> Option<&GzHeader> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> std::io::Read for MultiGzDecoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    pub struct ZlibEncoder<R>;
    impl<R> ZlibEncoder<R> {
        pub fn new(inner: R, level: Compression) -> ZlibEncoder<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R> std::io::Read for ZlibEncoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    pub struct ZlibDecoder<R>;
    impl<R> ZlibDecoder<R> {
        pub fn new(inner: R) -> ZlibDecoder<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R> std::io::Read for ZlibDecoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    pub struct DeflateEncoder<R>;
    impl<R> DeflateEncoder<R> {
        pub fn new(inner: R, level: Compression) -> DeflateEncoder<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R> std::io::Read for DeflateEncoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    pub struct DeflateDecoder<R>;
    impl<R> DeflateDecoder<R> {
        pub fn new(inner: R) -> DeflateDecoder<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<R> std::io::Read for DeflateDecoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
}
pub mod write {
    use crate::{Compression, GzHeader};
    use std::io::Result;
    pub struct GzEncoder<W>;
    impl<W> GzEncoder<W> {
        pub fn new(inner: W, level: Compression) -> GzEncoder<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        #[blocks(cpu)] pub fn try_finish(&mut self) -> Result<()> {}
        #[blocks(cpu)] pub fn finish(self) -> Result<W> {}
    }
    impl<W> std::io::Write for GzEncoder<W> {
        #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
    }
    pub struct GzDecoder<W>;
    impl<W> GzDecoder<W> {
        pub fn new(inner: W) -> GzDecoder<W> {}
        pub fn header(&self) -> Option<&GzHeader> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        #[blocks(cpu)] pub fn try_finish(&mut self) -> Result<()> {}
        #[blocks(cpu)] pub fn finish(self) -> Result<W> {}
    }
    impl<W> std::io::Write for GzDecoder<W> {
        #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
    }
    pub struct MultiGzDecoder<W>;
    impl<W> MultiGzDecoder<W> {
        pub fn new(inner: W) -> MultiGzDecoder<W> {}
        pub fn header(&self) -> Option<&GzHeader> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        #[blocks(cpu)] pub fn try_finish(&mut self) -> Result<()> {}
        #[blocks(cpu)] pub fn finish(self) -> Result<W> {}
    }
    impl<W> std::io::Write for MultiGzDecoder<W> {
        #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
    }
    pub struct ZlibEncoder<W>;
    impl<W> ZlibEncoder<W> {
        pub fn new(inner: W, level: Compression) -> ZlibEncoder<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        #[blocks(cpu)] pub fn try_finish(&mut self) -> Result<()> {}
        #[blocks(cpu)] pub fn finish(self) -> Result<W> {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<W> std::io::Write for ZlibEncoder<W> {
        #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
    }
    pub struct ZlibDecoder<W>;
    impl<W> ZlibDecoder<W> {
        pub fn new(inner: W) -> ZlibDecoder<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        #[blocks(cpu)] pub fn try_finish(&mut self) -> Result<()> {}
        #[blocks(cpu)] pub fn finish(self) -> Result<W> {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<W> std::io::Write for ZlibDecoder<W> {
        #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
    }
    pub struct DeflateEncoder<W>;
    impl<W> DeflateEncoder<W> {
        pub fn new(inner: W, level: Compression) -> DeflateEncoder<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        #[blocks(cpu)] pub fn try_finish(&mut self) -> Result<()> {}
        #[blocks(cpu)] pub fn finish(self) -> Result<W> {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<W> std::io::Write for DeflateEncoder<W> {
        #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
    }
    pub struct DeflateDecoder<W>;
    impl<W> DeflateDecoder<W> {
        pub fn new(inner: W) -> DeflateDecoder<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        #[blocks(cpu)] pub fn try_finish(&mut self) -> Result<()> {}
        #[blocks(cpu)] pub fn finish(self) -> Result<W> {}
        pub fn total_in(&self) -> u64 {}
        pub fn total_out(&self) -> u64 {}
    }
    impl<W> std::io::Write for DeflateDecoder<W> {
        #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
    }
}
