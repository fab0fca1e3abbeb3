//! Model of snap 1 (checked against 1.1.2). Compressing is work for the processor.

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)] pub enum Error { TooBig { given: u64, max: u64 }, BufferTooSmall { given: u64, min: u64 }, Empty, Header, HeaderMismatch { expected_len: u64, got_len: u64 } }
pub mod raw {
    use super::Result;
    pub fn max_compress_len(input_len: usize) -> usize {}
    pub fn decompress_len(input: &[u8]) -> Result<usize> {}
    #[derive(Default)] pub struct Encoder;
    impl Encoder {
        pub fn new() -> Encoder {}
        #[blocks(cpu)] pub fn compress(&mut self, input: &[u8], output: &mut [u8]) -> Result<usize> {}
        #[blocks(cpu)] pub fn compress_vec(&mut self, input: &[u8]) -> Result<Vec<u8>> {}
    }
    #[derive(Clone, Default)] pub struct Decoder;
    impl Decoder {
        pub fn new() -> Decoder {}
        #[blocks(cpu)] pub fn decompress(&mut self, input: &[u8], output: &mut [u8]) -> Result<usize> {}
        #[blocks(cpu)] pub fn decompress_vec(&mut self, input: &[u8]) -> Result<Vec<u8>> {}
    }
}
pub mod read {
    pub struct FrameDecoder<R>;
    impl<R> FrameDecoder<R> { pub fn new(rdr: R) -> FrameDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
    impl<R> std::io::Read for FrameDecoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    pub struct FrameEncoder<R>;
    impl<R> FrameEncoder<R> { pub fn new(rdr: R) -> FrameEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} }
    impl<R> std::io::Read for FrameEncoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
}
pub mod write {
    pub struct IntoInnerError<W>;
    pub struct FrameEncoder<W>;
    impl<W> FrameEncoder<W> { pub fn new(wtr: W) -> FrameEncoder<W> {} #[blocks(cpu)] pub fn into_inner(self) -> Result<W, IntoInnerError<FrameEncoder<W>>> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} }
    impl<W> std::io::Write for FrameEncoder<W> {
        #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
    }
}
