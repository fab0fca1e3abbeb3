//! Model of zstd 0.11 to 0.14 (checked against 0.13.4). Compressing is work for the processor: reading to the end, writing all and finishing count.

pub use stream::{decode_all, encode_all, Decoder, Encoder};

pub const DEFAULT_COMPRESSION_LEVEL: i32 = 0;
pub fn compression_level_range() -> std::ops::RangeInclusive<i32> {}
pub mod stream {
    use std::io;
    pub use read::Decoder;
    pub use write::{AutoFinishEncoder, Encoder};
    #[blocks(cpu)] pub fn decode_all<R>(source: R) -> io::Result<Vec<u8>> {}
    #[blocks(cpu)] pub fn copy_decode<R, W>(source: R, destination: W) -> io::Result<()> {}
    #[blocks(cpu)] pub fn encode_all<R>(source: R, level: i32) -> io::Result<Vec<u8>> {}
    #[blocks(cpu)] pub fn copy_encode<R, W>(source: R, destination: W, level: i32) -> io::Result<()> {}
    pub mod read {
        use std::io::{BufReader, Result};
        pub struct Decoder<R>;
        impl<R> Decoder<BufReader<R>> { pub fn new(reader: R) -> Result<Decoder<BufReader<R>>> {} }
        impl<R> Decoder<R> {
            pub fn with_buffer(reader: R) -> Result<Decoder<R>> {}
            pub fn with_dictionary(reader: R, dictionary: &[u8]) -> Result<Decoder<R>> {}
            pub fn single_frame(self) -> Decoder<R> {}
            pub fn window_log_max(&mut self, log_distance: u32) -> Result<()> {}
            pub fn get_ref(&self) -> &R {}
            pub fn get_mut(&mut self) -> &mut R {}
            pub fn finish(self) -> R {}
        }
        pub struct Encoder<R>;
        impl<R> Encoder<BufReader<R>> { pub fn new(reader: R, level: i32) -> Result<Encoder<BufReader<R>>> {} }
        impl<R> Encoder<R> {
            pub fn with_buffer(reader: R, level: i32) -> Result<Encoder<R>> {}
            pub fn with_dictionary(reader: R, level: i32, dictionary: &[u8]) -> Result<Encoder<R>> {}
            pub fn get_ref(&self) -> &R {}
            pub fn get_mut(&mut self) -> &mut R {}
            pub fn finish(self) -> R {}
        }
        impl<R> std::io::Read for Decoder<R> {
            #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
            #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
        }
        impl<R> std::io::Read for Encoder<R> {
            #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
            #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
        }
    }
    pub mod write {
        use std::io::Result;
        pub struct Encoder<W>;
        impl<W> Encoder<W> {
            pub fn new(writer: W, level: i32) -> Result<Encoder<W>> {}
            pub fn with_dictionary(writer: W, level: i32, dictionary: &[u8]) -> Result<Encoder<W>> {}
            pub fn auto_finish(self) -> AutoFinishEncoder<W> {}
            pub fn include_checksum(&mut self, include_checksum: bool) -> Result<()> {}
            pub fn multithread(&mut self, n_workers: u32) -> Result<()> {}
            pub fn set_pledged_src_size(&mut self, size: Option<u64>) -> Result<()> {}
            pub fn long_distance_matching(&mut self, long_distance_matching: bool) -> Result<()> {}
            pub fn get_ref(&self) -> &W {}
            pub fn get_mut(&mut self) -> &mut W {}
            #[blocks(cpu)] pub fn finish(self) -> Result<W> {}
            #[blocks(cpu)] pub fn do_finish(&mut self) -> Result<()> {}
        }
        pub struct AutoFinishEncoder<W>;
        impl<W> AutoFinishEncoder<W> { pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} }
        pub struct Decoder<W>;
        impl<W> Decoder<W> {
            pub fn new(writer: W) -> Result<Decoder<W>> {}
            pub fn with_dictionary(writer: W, dictionary: &[u8]) -> Result<Decoder<W>> {}
            pub fn get_ref(&self) -> &W {}
            pub fn get_mut(&mut self) -> &mut W {}
            pub fn into_inner(self) -> W {}
        }
        impl<W> std::io::Write for Encoder<W> {
            #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
        }
        impl<W> std::io::Write for AutoFinishEncoder<W> {
            #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
        }
        impl<W> std::io::Write for Decoder<W> {
            #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
        }
    }
}
pub mod bulk {
    use std::io::Result;
    #[blocks(cpu)] pub fn compress_to_buffer(source: &[u8], destination: &mut [u8], level: i32) -> Result<usize> {}
    #[blocks(cpu)] pub fn compress(data: &[u8], level: i32) -> Result<Vec<u8>> {}
    #[blocks(cpu)] pub fn decompress_to_buffer(source: &[u8], destination: &mut [u8]) -> Result<usize> {}
    #[blocks(cpu)] pub fn decompress(data: &[u8], capacity: usize) -> Result<Vec<u8>> {}
    #[derive(Default)] pub struct Compressor;
    impl Compressor {
        pub fn new(level: i32) -> Result<Compressor> {}
        pub fn with_dictionary(level: i32, dictionary: &[u8]) -> Result<Compressor> {}
        #[blocks(cpu)] pub fn compress_to_buffer<C>(&mut self, source: &[u8], destination: &mut C) -> Result<usize> {}
        #[blocks(cpu)] pub fn compress(&mut self, data: &[u8]) -> Result<Vec<u8>> {}
    }
    #[derive(Default)] pub struct Decompressor;
    impl Decompressor {
        pub fn new() -> Result<Decompressor> {}
        pub fn with_dictionary(dictionary: &[u8]) -> Result<Decompressor> {}
        #[blocks(cpu)] pub fn decompress_to_buffer<C>(&mut self, source: &[u8], destination: &mut C) -> Result<usize> {}
        #[blocks(cpu)] pub fn decompress(&mut self, data: &[u8], capacity: usize) -> Result<Vec<u8>> {}
        pub fn upper_bound(data: &[u8]) -> Option<usize> {}
    }
}
