//! Model of brotli 3 to 9 (checked against 8.0.4). Compressing is work for the processor.

pub use enc::reader::CompressorReader;
pub use enc::writer::CompressorWriter;

#[blocks(cpu)] pub fn BrotliCompress<R, W>(r: &mut R, w: &mut W, params: &enc::BrotliEncoderParams) -> std::io::Result<usize> {}
#[blocks(cpu)] pub fn BrotliDecompress<R, W>(r: &mut R, w: &mut W) -> std::io::Result<()> {}
pub struct Decompressor<R>;
impl<R> Decompressor<R> {
    pub fn new(r: R, buffer_size: usize) -> Decompressor<R> {}
    pub fn get_ref(&self) -> &R {}
    pub fn into_inner(self) -> R {}
}
impl<R> std::io::Read for Decompressor<R> {
    #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
    #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
}
pub struct DecompressorWriter<W>;
impl<W> DecompressorWriter<W> {
    pub fn new(w: W, buffer_size: usize) -> DecompressorWriter<W> {}
    pub fn get_ref(&self) -> &W {}
    pub fn get_mut(&mut self) -> &mut W {}
    pub fn into_inner(self) -> Result<W, W> {}
}
impl<W> std::io::Write for DecompressorWriter<W> {
    #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
}
pub mod enc {
    #[derive(Clone, Default)] pub struct BrotliEncoderParams { pub quality: i32, pub lgwin: i32, pub lgblock: i32, pub size_hint: usize }
    pub mod reader {
        use super::BrotliEncoderParams;
        pub struct CompressorReader<R>;
        impl<R> CompressorReader<R> {
            pub fn new(r: R, buffer_size: usize, q: u32, lgwin: u32) -> CompressorReader<R> {}
            pub fn with_params(r: R, buffer_size: usize, params: &BrotliEncoderParams) -> CompressorReader<R> {}
            pub fn get_ref(&self) -> &R {}
            pub fn into_inner(self) -> R {}
        }
        impl<R> std::io::Read for CompressorReader<R> {
            #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
            #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
        }
    }
    pub mod writer {
        use super::BrotliEncoderParams;
        pub struct CompressorWriter<W>;
        impl<W> CompressorWriter<W> {
            pub fn new(w: W, buffer_size: usize, q: u32, lgwin: u32) -> CompressorWriter<W> {}
            pub fn with_params(w: W, buffer_size: usize, params: &BrotliEncoderParams) -> CompressorWriter<W> {}
            pub fn get_ref(&self) -> &W {}
            pub fn get_mut(&mut self) -> &mut W {}
            pub fn into_inner(self) -> W {}
        }
        impl<W> std::io::Write for CompressorWriter<W> {
            #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
        }
    }
}
