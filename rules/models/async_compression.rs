//! Model of async-compression 0.4 (checked against 0.4.52). It compresses where it is polled, a buffer at a time.

#[derive(Clone, Copy, Default)] pub enum Level { Fastest, Best, Default, Precise(i32) }
pub mod tokio {
    pub mod bufread {
        use crate::Level;
        use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};
        pub struct BrotliEncoder<R>;
        impl<R> BrotliEncoder<R> { pub fn new(inner: R) -> BrotliEncoder<R> {} pub fn with_quality(inner: R, level: Level) -> BrotliEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for BrotliEncoder<R> {}
        pub struct BrotliDecoder<R>;
        impl<R> BrotliDecoder<R> { pub fn new(inner: R) -> BrotliDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for BrotliDecoder<R> {}
        pub struct Bzip2Encoder<R>;
        impl<R> Bzip2Encoder<R> { pub fn new(inner: R) -> Bzip2Encoder<R> {} pub fn with_quality(inner: R, level: Level) -> Bzip2Encoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for Bzip2Encoder<R> {}
        pub struct Bzip2Decoder<R>;
        impl<R> Bzip2Decoder<R> { pub fn new(inner: R) -> Bzip2Decoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for Bzip2Decoder<R> {}
        pub struct DeflateEncoder<R>;
        impl<R> DeflateEncoder<R> { pub fn new(inner: R) -> DeflateEncoder<R> {} pub fn with_quality(inner: R, level: Level) -> DeflateEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for DeflateEncoder<R> {}
        pub struct DeflateDecoder<R>;
        impl<R> DeflateDecoder<R> { pub fn new(inner: R) -> DeflateDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for DeflateDecoder<R> {}
        pub struct GzipEncoder<R>;
        impl<R> GzipEncoder<R> { pub fn new(inner: R) -> GzipEncoder<R> {} pub fn with_quality(inner: R, level: Level) -> GzipEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for GzipEncoder<R> {}
        pub struct GzipDecoder<R>;
        impl<R> GzipDecoder<R> { pub fn new(inner: R) -> GzipDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for GzipDecoder<R> {}
        pub struct LzmaEncoder<R>;
        impl<R> LzmaEncoder<R> { pub fn new(inner: R) -> LzmaEncoder<R> {} pub fn with_quality(inner: R, level: Level) -> LzmaEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for LzmaEncoder<R> {}
        pub struct LzmaDecoder<R>;
        impl<R> LzmaDecoder<R> { pub fn new(inner: R) -> LzmaDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for LzmaDecoder<R> {}
        pub struct XzEncoder<R>;
        impl<R> XzEncoder<R> { pub fn new(inner: R) -> XzEncoder<R> {} pub fn with_quality(inner: R, level: Level) -> XzEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for XzEncoder<R> {}
        pub struct XzDecoder<R>;
        impl<R> XzDecoder<R> { pub fn new(inner: R) -> XzDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for XzDecoder<R> {}
        pub struct ZlibEncoder<R>;
        impl<R> ZlibEncoder<R> { pub fn new(inner: R) -> ZlibEncoder<R> {} pub fn with_quality(inner: R, level: Level) -> ZlibEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for ZlibEncoder<R> {}
        pub struct ZlibDecoder<R>;
        impl<R> ZlibDecoder<R> { pub fn new(inner: R) -> ZlibDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for ZlibDecoder<R> {}
        pub struct ZstdEncoder<R>;
        impl<R> ZstdEncoder<R> { pub fn new(inner: R) -> ZstdEncoder<R> {} pub fn with_quality(inner: R, level: Level) -> ZstdEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for ZstdEncoder<R> {}
        pub struct ZstdDecoder<R>;
        impl<R> ZstdDecoder<R> { pub fn new(inner: R) -> ZstdDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for ZstdDecoder<R> {}
    }
    pub mod write {
        use crate::Level;
        use tokio::io::{AsyncBufRead, AsyncRead, AsyncWrite};
        pub struct BrotliEncoder<W>;
        impl<W> BrotliEncoder<W> { pub fn new(inner: W) -> BrotliEncoder<W> {} pub fn with_quality(inner: W, level: Level) -> BrotliEncoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for BrotliEncoder<W> {}
        pub struct BrotliDecoder<W>;
        impl<W> BrotliDecoder<W> { pub fn new(inner: W) -> BrotliDecoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for BrotliDecoder<W> {}
        pub struct Bzip2Encoder<W>;
        impl<W> Bzip2Encoder<W> { pub fn new(inner: W) -> Bzip2Encoder<W> {} pub fn with_quality(inner: W, level: Level) -> Bzip2Encoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for Bzip2Encoder<W> {}
        pub struct Bzip2Decoder<W>;
        impl<W> Bzip2Decoder<W> { pub fn new(inner: W) -> Bzip2Decoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for Bzip2Decoder<W> {}
        pub struct DeflateEncoder<W>;
        impl<W> DeflateEncoder<W> { pub fn new(inner: W) -> DeflateEncoder<W> {} pub fn with_quality(inner: W, level: Level) -> DeflateEncoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for DeflateEncoder<W> {}
        pub struct DeflateDecoder<W>;
        impl<W> DeflateDecoder<W> { pub fn new(inner: W) -> DeflateDecoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for DeflateDecoder<W> {}
        pub struct GzipEncoder<W>;
        impl<W> GzipEncoder<W> { pub fn new(inner: W) -> GzipEncoder<W> {} pub fn with_quality(inner: W, level: Level) -> GzipEncoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for GzipEncoder<W> {}
        pub struct GzipDecoder<W>;
        impl<W> GzipDecoder<W> { pub fn new(inner: W) -> GzipDecoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for GzipDecoder<W> {}
        pub struct LzmaEncoder<W>;
        impl<W> LzmaEncoder<W> { pub fn new(inner: W) -> LzmaEncoder<W> {} pub fn with_quality(inner: W, level: Level) -> LzmaEncoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for LzmaEncoder<W> {}
        pub struct LzmaDecoder<W>;
        impl<W> LzmaDecoder<W> { pub fn new(inner: W) -> LzmaDecoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for LzmaDecoder<W> {}
        pub struct XzEncoder<W>;
        impl<W> XzEncoder<W> { pub fn new(inner: W) -> XzEncoder<W> {} pub fn with_quality(inner: W, level: Level) -> XzEncoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for XzEncoder<W> {}
        pub struct XzDecoder<W>;
        impl<W> XzDecoder<W> { pub fn new(inner: W) -> XzDecoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for XzDecoder<W> {}
        pub struct ZlibEncoder<W>;
        impl<W> ZlibEncoder<W> { pub fn new(inner: W) -> ZlibEncoder<W> {} pub fn with_quality(inner: W, level: Level) -> ZlibEncoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for ZlibEncoder<W> {}
        pub struct ZlibDecoder<W>;
        impl<W> ZlibDecoder<W> { pub fn new(inner: W) -> ZlibDecoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for ZlibDecoder<W> {}
        pub struct ZstdEncoder<W>;
        impl<W> ZstdEncoder<W> { pub fn new(inner: W) -> ZstdEncoder<W> {} pub fn with_quality(inner: W, level: Level) -> ZstdEncoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for ZstdEncoder<W> {}
        pub struct ZstdDecoder<W>;
        impl<W> ZstdDecoder<W> { pub fn new(inner: W) -> ZstdDecoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for ZstdDecoder<W> {}
    }
}
pub mod futures {
    pub mod bufread {
        use crate::Level;
        use futures::io::{AsyncBufRead, AsyncRead, AsyncWrite};
        pub struct BrotliEncoder<R>;
        impl<R> BrotliEncoder<R> { pub fn new(inner: R) -> BrotliEncoder<R> {} pub fn with_quality(inner: R, level: Level) -> BrotliEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for BrotliEncoder<R> {}
        pub struct BrotliDecoder<R>;
        impl<R> BrotliDecoder<R> { pub fn new(inner: R) -> BrotliDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for BrotliDecoder<R> {}
        pub struct Bzip2Encoder<R>;
        impl<R> Bzip2Encoder<R> { pub fn new(inner: R) -> Bzip2Encoder<R> {} pub fn with_quality(inner: R, level: Level) -> Bzip2Encoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for Bzip2Encoder<R> {}
        pub struct Bzip2Decoder<R>;
        impl<R> Bzip2Decoder<R> { pub fn new(inner: R) -> Bzip2Decoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for Bzip2Decoder<R> {}
        pub struct DeflateEncoder<R>;
        impl<R> DeflateEncoder<R> { pub fn new(inner: R) -> DeflateEncoder<R> {} pub fn with_quality(inner: R, level: Level) -> DeflateEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for DeflateEncoder<R> {}
        pub struct DeflateDecoder<R>;
        impl<R> DeflateDecoder<R> { pub fn new(inner: R) -> DeflateDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for DeflateDecoder<R> {}
        pub struct GzipEncoder<R>;
        impl<R> GzipEncoder<R> { pub fn new(inner: R) -> GzipEncoder<R> {} pub fn with_quality(inner: R, level: Level) -> GzipEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for GzipEncoder<R> {}
        pub struct GzipDecoder<R>;
        impl<R> GzipDecoder<R> { pub fn new(inner: R) -> GzipDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for GzipDecoder<R> {}
        pub struct LzmaEncoder<R>;
        impl<R> LzmaEncoder<R> { pub fn new(inner: R) -> LzmaEncoder<R> {} pub fn with_quality(inner: R, level: Level) -> LzmaEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for LzmaEncoder<R> {}
        pub struct LzmaDecoder<R>;
        impl<R> LzmaDecoder<R> { pub fn new(inner: R) -> LzmaDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for LzmaDecoder<R> {}
        pub struct XzEncoder<R>;
        impl<R> XzEncoder<R> { pub fn new(inner: R) -> XzEncoder<R> {} pub fn with_quality(inner: R, level: Level) -> XzEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for XzEncoder<R> {}
        pub struct XzDecoder<R>;
        impl<R> XzDecoder<R> { pub fn new(inner: R) -> XzDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for XzDecoder<R> {}
        pub struct ZlibEncoder<R>;
        impl<R> ZlibEncoder<R> { pub fn new(inner: R) -> ZlibEncoder<R> {} pub fn with_quality(inner: R, level: Level) -> ZlibEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for ZlibEncoder<R> {}
        pub struct ZlibDecoder<R>;
        impl<R> ZlibDecoder<R> { pub fn new(inner: R) -> ZlibDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for ZlibDecoder<R> {}
        pub struct ZstdEncoder<R>;
        impl<R> ZstdEncoder<R> { pub fn new(inner: R) -> ZstdEncoder<R> {} pub fn with_quality(inner: R, level: Level) -> ZstdEncoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} }
        impl<R> AsyncRead for ZstdEncoder<R> {}
        pub struct ZstdDecoder<R>;
        impl<R> ZstdDecoder<R> { pub fn new(inner: R) -> ZstdDecoder<R> {} pub fn get_ref(&self) -> &R {} pub fn get_mut(&mut self) -> &mut R {} pub fn into_inner(self) -> R {} pub fn multiple_members(&mut self, enabled: bool) {} }
        impl<R> AsyncRead for ZstdDecoder<R> {}
    }
    pub mod write {
        use crate::Level;
        use futures::io::{AsyncBufRead, AsyncRead, AsyncWrite};
        pub struct BrotliEncoder<W>;
        impl<W> BrotliEncoder<W> { pub fn new(inner: W) -> BrotliEncoder<W> {} pub fn with_quality(inner: W, level: Level) -> BrotliEncoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for BrotliEncoder<W> {}
        pub struct BrotliDecoder<W>;
        impl<W> BrotliDecoder<W> { pub fn new(inner: W) -> BrotliDecoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for BrotliDecoder<W> {}
        pub struct Bzip2Encoder<W>;
        impl<W> Bzip2Encoder<W> { pub fn new(inner: W) -> Bzip2Encoder<W> {} pub fn with_quality(inner: W, level: Level) -> Bzip2Encoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for Bzip2Encoder<W> {}
        pub struct Bzip2Decoder<W>;
        impl<W> Bzip2Decoder<W> { pub fn new(inner: W) -> Bzip2Decoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for Bzip2Decoder<W> {}
        pub struct DeflateEncoder<W>;
        impl<W> DeflateEncoder<W> { pub fn new(inner: W) -> DeflateEncoder<W> {} pub fn with_quality(inner: W, level: Level) -> DeflateEncoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for DeflateEncoder<W> {}
        pub struct DeflateDecoder<W>;
        impl<W> DeflateDecoder<W> { pub fn new(inner: W) -> DeflateDecoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for DeflateDecoder<W> {}
        pub struct GzipEncoder<W>;
        impl<W> GzipEncoder<W> { pub fn new(inner: W) -> GzipEncoder<W> {} pub fn with_quality(inner: W, level: Level) -> GzipEncoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for GzipEncoder<W> {}
        pub struct GzipDecoder<W>;
        impl<W> GzipDecoder<W> { pub fn new(inner: W) -> GzipDecoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for GzipDecoder<W> {}
        pub struct LzmaEncoder<W>;
        impl<W> LzmaEncoder<W> { pub fn new(inner: W) -> LzmaEncoder<W> {} pub fn with_quality(inner: W, level: Level) -> LzmaEncoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for LzmaEncoder<W> {}
        pub struct LzmaDecoder<W>;
        impl<W> LzmaDecoder<W> { pub fn new(inner: W) -> LzmaDecoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for LzmaDecoder<W> {}
        pub struct XzEncoder<W>;
        impl<W> XzEncoder<W> { pub fn new(inner: W) -> XzEncoder<W> {} pub fn with_quality(inner: W, level: Level) -> XzEncoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for XzEncoder<W> {}
        pub struct XzDecoder<W>;
        impl<W> XzDecoder<W> { pub fn new(inner: W) -> XzDecoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for XzDecoder<W> {}
        pub struct ZlibEncoder<W>;
        impl<W> ZlibEncoder<W> { pub fn new(inner: W) -> ZlibEncoder<W> {} pub fn with_quality(inner: W, level: Level) -> ZlibEncoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for ZlibEncoder<W> {}
        pub struct ZlibDecoder<W>;
        impl<W> ZlibDecoder<W> { pub fn new(inner: W) -> ZlibDecoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for ZlibDecoder<W> {}
        pub struct ZstdEncoder<W>;
        impl<W> ZstdEncoder<W> { pub fn new(inner: W) -> ZstdEncoder<W> {} pub fn with_quality(inner: W, level: Level) -> ZstdEncoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for ZstdEncoder<W> {}
        pub struct ZstdDecoder<W>;
        impl<W> ZstdDecoder<W> { pub fn new(inner: W) -> ZstdDecoder<W> {} pub fn get_ref(&self) -> &W {} pub fn get_mut(&mut self) -> &mut W {} pub fn into_inner(self) -> W {} }
        impl<W> AsyncWrite for ZstdDecoder<W> {}
    }
}
