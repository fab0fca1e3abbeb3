//! Model of lz4_flex 0.9 to 0.14 (checked against 0.14.0). Compressing is work for the processor.

pub use block::{compress, compress_into, compress_prepend_size, decompress, decompress_into, decompress_size_prepended};

pub mod block {
    #[derive(Clone)] pub enum DecompressError { OutputTooSmall { expected: usize, actual: usize }, LiteralOutOfBounds, ExpectedAnotherByte, OffsetZero, OffsetOutOfBounds }
    #[derive(Clone)] pub enum CompressError { OutputTooSmall }
    pub fn get_maximum_output_size(input_len: usize) -> usize {}
    pub fn uncompressed_size(input: &[u8]) -> Result<(usize, &[u8]), DecompressError> {}
    #[blocks(cpu)] pub fn compress(input: &[u8]) -> Vec<u8> {}
    #[blocks(cpu)] pub fn compress_into(input: &[u8], output: &mut [u8]) -> Result<usize, CompressError> {}
    #[blocks(cpu)] pub fn compress_prepend_size(input: &[u8]) -> Vec<u8> {}
    #[blocks(cpu)] pub fn decompress(input: &[u8], min_uncompressed_size: usize) -> Result<Vec<u8>, DecompressError> {}
    #[blocks(cpu)] pub fn decompress_into(input: &[u8], output: &mut [u8]) -> Result<usize, DecompressError> {}
    #[blocks(cpu)] pub fn decompress_size_prepended(input: &[u8]) -> Result<Vec<u8>, DecompressError> {}
}
pub mod frame {
    pub enum Error { IoError(std::io::Error), UnsupportedBlocksize(u8), WrongMagicNumber, DecompressionError, ContentChecksumError }
    #[derive(Clone, Default)] pub struct FrameInfo;
    impl FrameInfo { pub fn new() -> FrameInfo {} }
    pub struct FrameEncoder<W>;
    impl<W> FrameEncoder<W> {
        pub fn new(wtr: W) -> FrameEncoder<W> {}
        pub fn with_frame_info(frame_info: FrameInfo, wtr: W) -> FrameEncoder<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        #[blocks(cpu)] pub fn finish(self) -> Result<W, Error> {}
        #[blocks(cpu)] pub fn try_finish(&mut self) -> Result<(), Error> {}
    }
    impl<W> std::io::Write for FrameEncoder<W> {
        #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
    }
    pub struct FrameDecoder<R>;
    impl<R> FrameDecoder<R> { pub fn new(rdr: R) -> FrameDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
    impl<R> std::io::Read for FrameDecoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
}
