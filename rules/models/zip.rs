//! Model of zip 0.6 to 4 (checked against 4.6.1): unpacking to a directory blocks, decompressing is work for the processor; what else it reads and writes blocks as the stream below does.

use std::path::{Path, PathBuf};
pub use read::ZipArchive;
pub use result::ZipError;
pub use write::ZipWriter;

#[derive(Clone, Copy, Default)] pub enum CompressionMethod { Stored, Deflated, Deflate64, Bzip2, Aes, Zstd, Lzma, Xz }
#[derive(Clone, Copy, Default)] pub struct DateTime;
impl DateTime { pub fn default_for_write() -> DateTime {} pub fn year(&self) -> u16 {} }
#[derive(Clone, Copy)] pub enum AesMode { Aes128, Aes192, Aes256 }
pub mod result {
    pub type ZipResult<T> = Result<T, ZipError>;
    pub enum ZipError { Io(std::io::Error), InvalidArchive(std::borrow::Cow<str>), UnsupportedArchive(&str), FileNotFound, InvalidPassword }
}
pub mod read {
    use crate::result::ZipResult;
    use crate::{CompressionMethod, DateTime};
    use crate::write::SimpleFileOptions;
    use std::path::PathBuf;
    #[derive(Clone, Copy, Default)] pub struct Config;
    #[derive(Clone)] pub struct ZipArchive<R>;
    pub struct ZipFileSeek<R>;
    pub struct ZipFile<R>;
    impl<R> ZipArchive<R> { pub fn decompressed_size(&self) -> Option<u128> {} }
    impl<R> ZipArchive<R> {
        pub fn new(reader: R) -> ZipResult<ZipArchive<R>> {}
        pub fn with_config(config: Config, reader: R) -> ZipResult<ZipArchive<R>> {}
        #[blocks(fs_bulk)] pub fn extract<P>(&mut self, directory: P) -> ZipResult<()> {}
        pub fn len(&self) -> usize {}
        pub fn central_directory_start(&self) -> u64 {}
        pub fn is_empty(&self) -> bool {}
        pub fn offset(&self) -> u64 {}
        pub fn comment(&self) -> &[u8] {}
        pub fn zip64_comment(&self) -> Option<&[u8]> {}
        pub fn file_names(&self) -> impl Iterator<Item = &str> {}
        pub fn has_overlapping_files(&mut self) -> ZipResult<bool> {}
        pub fn by_name_decrypt(&mut self, name: &str, password: &[u8]) -> ZipResult<ZipFile<R>> {}
        pub fn by_name(&mut self, name: &str) -> ZipResult<ZipFile<R>> {}
        pub fn index_for_name(&self, name: &str) -> Option<usize> {}
        pub fn index_for_path<T>(&self, path: T) -> Option<usize> {}
        pub fn name_for_index(&self, index: usize) -> Option<&str> {}
        pub fn by_name_seek(&mut self, name: &str) -> ZipResult<ZipFileSeek<R>> {}
        pub fn by_index_seek(&mut self, index: usize) -> ZipResult<ZipFileSeek<R>> {}
        pub fn by_index_decrypt(&mut self, file_number: usize, password: &[u8]) -> ZipResult<ZipFile<R>> {}
        pub fn by_index(&mut self, file_number: usize) -> ZipResult<ZipFile<R>> {}
        pub fn by_index_raw(&mut self, file_number: usize) -> ZipResult<ZipFile<R>> {}
        pub fn into_inner(self) -> R {}
    }
    impl<R> ZipFile<R> {
        pub fn version_made_by(&self) -> (u8, u8) {}
        pub fn name(&self) -> &str {}
        pub fn name_raw(&self) -> &[u8] {}
        pub fn sanitized_name(&self) -> PathBuf {}
        pub fn mangled_name(&self) -> PathBuf {}
        pub fn enclosed_name(&self) -> Option<PathBuf> {}
        pub fn comment(&self) -> &str {}
        pub fn compression(&self) -> CompressionMethod {}
        pub fn encrypted(&self) -> bool {}
        pub fn compressed_size(&self) -> u64 {}
        pub fn size(&self) -> u64 {}
        pub fn last_modified(&self) -> Option<DateTime> {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn unix_mode(&self) -> Option<u32> {}
        pub fn crc32(&self) -> u32 {}
        pub fn extra_data(&self) -> Option<&[u8]> {}
        pub fn data_start(&self) -> u64 {}
        pub fn header_start(&self) -> u64 {}
        pub fn central_header_start(&self) -> u64 {}
        pub fn options(&self) -> SimpleFileOptions {}
    }
    pub fn read_zipfile_from_stream<R>(reader: &mut R) -> ZipResult<Option<ZipFile<R>>> {}
    impl<R> std::io::Read for ZipFile<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
}
pub mod write {
    use crate::read::{Config, ZipArchive, ZipFile};
    use crate::result::ZipResult;
    use crate::{AesMode, CompressionMethod, DateTime};
    use std::str::Utf8Error;
    pub struct ZipWriter<W>;
    #[derive(Clone, Copy)] pub struct FileOptions<T>;
    pub type SimpleFileOptions = FileOptions<()>;
    pub type FullFileOptions = FileOptions<ExtendedFileOptions>;
    #[derive(Clone, Default)] pub struct ExtendedFileOptions;
    impl ExtendedFileOptions { pub fn add_extra_data(&mut self, header_id: u16, data: Box<[u8]>, central_only: bool) -> ZipResult<()> {} }
    impl<T> FileOptions<T> {
        pub fn compression_method(self, method: CompressionMethod) -> Self {}
        pub fn compression_level(self, level: Option<i64>) -> Self {}
        pub fn last_modified_time(self, mod_time: DateTime) -> Self {}
        pub fn unix_permissions(self, mode: u32) -> Self {}
        pub fn large_file(self, large: bool) -> Self {}
        pub fn with_aes_encryption(self, mode: AesMode, password: &str) -> FileOptions<T> {}
        pub fn get_compression_level(&self) -> Option<i64> {}
        pub fn with_alignment(self, alignment: u16) -> Self {}
    }
    impl FileOptions<ExtendedFileOptions> {
        pub fn add_extra_data(&mut self, header_id: u16, data: Box<[u8]>, central_only: bool) -> ZipResult<()> {}
        pub fn clear_extra_data(self) -> Self {}
    }
    impl<T> Default for FileOptions<T> {}
    impl<A> ZipWriter<A> {
        pub fn new_append(readwriter: A) -> ZipResult<ZipWriter<A>> {}
        pub fn new_append_with_config(config: Config, readwriter: A) -> ZipResult<ZipWriter<A>> {}
        pub fn set_flush_on_finish_file(&mut self, flush_on_finish_file: bool) {}
        pub fn deep_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()> {}
        pub fn deep_copy_file_from_path<T, U>(&mut self, src_path: T, dest_path: U) -> ZipResult<()> {}
        pub fn finish_into_readable(self) -> ZipResult<ZipArchive<A>> {}
    }
    impl<W> ZipWriter<W> {
        pub fn new(inner: W) -> ZipWriter<W> {}
        pub fn is_writing_file(&self) -> bool {}
        pub fn set_comment<S>(&mut self, comment: S) {}
        pub fn set_raw_comment(&mut self, comment: Box<[u8]>) {}
        pub fn get_comment(&mut self) -> Result<&str, Utf8Error> {}
        pub fn get_raw_comment(&self) -> &[u8] {}
        pub fn set_zip64_comment<S>(&mut self, comment: Option<S>) {}
        pub fn set_raw_zip64_comment(&mut self, comment: Option<Box<[u8]>>) {}
        pub fn get_zip64_comment(&mut self) -> Option<Result<&str, Utf8Error>> {}
        pub fn get_raw_zip64_comment(&self) -> Option<&[u8]> {}
        pub fn set_file_metadata(&mut self, length: u64, crc32: u32) -> ZipResult<()> {}
        pub fn abort_file(&mut self) -> ZipResult<()> {}
        pub fn start_file<S, T>(&mut self, name: S, options: FileOptions<T>) -> ZipResult<()> {}
        pub fn merge_archive<R>(&mut self, source: ZipArchive<R>) -> ZipResult<()> {}
        pub fn start_file_from_path<E, P>(&mut self, path: P, options: FileOptions<E>) -> ZipResult<()> {}
        pub fn raw_copy_file_rename<R, S>(&mut self, file: ZipFile<R>, name: S) -> ZipResult<()> {}
        pub fn raw_copy_file_to_path<R, P>(&mut self, file: ZipFile<R>, path: P) -> ZipResult<()> {}
        pub fn raw_copy_file<R>(&mut self, file: ZipFile<R>) -> ZipResult<()> {}
        pub fn raw_copy_file_touch<R>(&mut self, file: ZipFile<R>, last_modified_time: DateTime, unix_mode: Option<u32>) -> ZipResult<()> {}
        pub fn add_directory<S, T>(&mut self, name: S, options: FileOptions<T>) -> ZipResult<()> {}
        pub fn add_directory_from_path<T, P>(&mut self, path: P, options: FileOptions<T>) -> ZipResult<()> {}
        pub fn finish(self) -> ZipResult<W> {}
        pub fn add_symlink<N, T, E>(&mut self, name: N, target: T, options: FileOptions<E>) -> ZipResult<()> {}
        pub fn add_symlink_from_path<P, T, E>(&mut self, path: P, target: T, options: FileOptions<E>) -> ZipResult<()> {}
        pub fn shallow_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()> {}
        pub fn shallow_copy_file_from_path<T, U>(&mut self, src_path: T, dest_path: U) -> ZipResult<()> {}
    }
    impl<W> ZipWriter<StreamWriter<W>> { pub fn new_stream(inner: W) -> ZipWriter<StreamWriter<W>> {} }
    pub struct StreamWriter<W>;
    impl<W> StreamWriter<W> {
        pub fn new(inner: W) -> StreamWriter<W> {}
        pub fn into_inner(self) -> W {}
    }
    impl<W> std::io::Write for ZipWriter<W> {
        #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
    }
}
