//! Model of xz2 0.1 (checked against 0.1.7) and of its fork liblzma. Compressing is work for the processor.

pub mod read {
    pub struct XzEncoder<R>;
    impl<R> XzEncoder<R> { pub fn new(r: R, level: u32) -> XzEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn into_inner(self) -> R {} pub fn total_in(&self) -> u64 {} pub fn total_out(&self) -> u64 {} }
    impl<R> std::io::Read for XzEncoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    pub struct XzDecoder<R>;
    impl<R> XzDecoder<R> { pub fn new(r: R) -> XzDecoder<R> {} pub fn new_multi_decoder(r: R) -> XzDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn into_inner(self) -> R {} pub fn total_in(&self) -> u64 {} pub fn total_out(&self) -> u64 {} }
    impl<R> std::io::Read for XzDecoder<R> {
        #[blocks(cpu)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(cpu)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
}
pub mod write {
    pub struct XzEncoder<W>;
    impl<W> XzEncoder<W> { pub fn new(obj: W, level: u32) -> XzEncoder<W> {} pub fn get_ref(&self) -> &W {} #[blocks(cpu)] pub fn try_finish(&mut self) -> std::io::Result<()> {} #[blocks(cpu)] pub fn finish(self) -> std::io::Result<W> {} }
    impl<W> std::io::Write for XzEncoder<W> {
        #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
    }
    pub struct XzDecoder<W>;
    impl<W> XzDecoder<W> { pub fn new(obj: W) -> XzDecoder<W> {} pub fn get_ref(&self) -> &W {} #[blocks(cpu)] pub fn finish(&mut self) -> std::io::Result<W> {} }
    impl<W> std::io::Write for XzDecoder<W> {
        #[blocks(cpu)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
    }
}
