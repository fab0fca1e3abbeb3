//! Model of lz4 1 (checked against 1.28.1). Compressing is work for the processor.

pub use decoder::Decoder;
pub use encoder::{Encoder, EncoderBuilder};

pub mod block {
    use std::io::Result;
    #[derive(Clone, Copy)] pub enum CompressionMode { HIGHCOMPRESSION(i32), FAST(i32), DEFAULT }
    #[blocks(cpu)] pub fn compress(src: &[u8], mode: Option<CompressionMode>, prepend_size: bool) -> Result<Vec<u8>> {}
    #[blocks(cpu)] pub fn decompress(src: &[u8], uncompressed_size: Option<i32>) -> Result<Vec<u8>> {}
}
pub mod encoder {
    use std::io::Result;
    #[derive(Clone, Default)] pub struct EncoderBuilder;
    impl EncoderBuilder {
        pub fn new() -> EncoderBuilder {}
        pub fn level(&mut self, level: u32) -> &mut EncoderBuilder {}
        pub fn auto_flush(&mut self, auto_flush: bool) -> &mut EncoderBuilder {}
        pub fn build<W>(&self, w: W) -> Result<Encoder<W>> {}
    }
    pub struct Encoder<W>;
    impl<W> Encoder<W> { pub fn writer(&self) -> &W {} #[blocks(cpu)] pub fn finish(self) -> (W, Result<()>) {} }
    impl<W> std::io::Write for Encoder<W> {
        #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
    }
}
pub mod decoder {
    use std::io::Result;
    pub struct Decoder<R>;
    impl<R> Decoder<R> { pub fn new(r: R) -> Result<Decoder<R>> {} pub fn reader(&self) -> &R {} pub fn finish(self) -> (R, Result<()>) {} }
    impl<R> std::io::Read for Decoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
}
