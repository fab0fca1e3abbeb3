//! Model of image 0.24 and 0.25 (checked against 0.25.10): decoding, encoding and scaling are work for the processor, opening reads the file too.

use std::path::Path;

pub type ImageResult<T> = Result<T, ImageError>;
pub enum ImageError { Decoding(String), Encoding(String), Parameter(String), Limits(String), Unsupported(String), IoError(std::io::Error) }
#[derive(Clone, Copy)] pub enum ImageFormat { Png, Jpeg, Gif, WebP, Pnm, Tiff, Tga, Dds, Bmp, Ico, Hdr, OpenExr, Farbfeld, Avif, Qoi }
#[blocks(fs)] pub fn open<P: AsRef<Path>>(path: P) -> ImageResult<DynamicImage> {}
#[blocks(cpu)] pub fn load_from_memory(buffer: &[u8]) -> ImageResult<DynamicImage> {}
#[blocks(cpu)] pub fn load_from_memory_with_format(buf: &[u8], format: ImageFormat) -> ImageResult<DynamicImage> {}
#[blocks(cpu)] pub fn load<R>(r: R, format: ImageFormat) -> ImageResult<DynamicImage> {}
pub fn guess_format(buffer: &[u8]) -> ImageResult<ImageFormat> {}
#[derive(Clone)] pub struct DynamicImage;
impl DynamicImage {
    pub fn width(&self) -> u32 {}
    pub fn height(&self) -> u32 {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn into_bytes(self) -> Vec<u8> {}
    #[blocks(cpu)] pub fn resize(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage {}
    #[blocks(cpu)] pub fn resize_exact(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage {}
    #[blocks(cpu)] pub fn resize_to_fill(&self, nwidth: u32, nheight: u32, filter: imageops::FilterType) -> DynamicImage {}
    #[blocks(cpu)] pub fn thumbnail(&self, nwidth: u32, nheight: u32) -> DynamicImage {}
    #[blocks(cpu)] pub fn blur(&self, sigma: f32) -> DynamicImage {}
    #[blocks(cpu)] pub fn write_to<W>(&self, w: &mut W, format: ImageFormat) -> ImageResult<()> {}
    #[blocks(fs)] pub fn save<Q: AsRef<Path>>(&self, path: Q) -> ImageResult<()> {}
    #[blocks(fs)] pub fn save_with_format<Q: AsRef<Path>>(&self, path: Q, format: ImageFormat) -> ImageResult<()> {}
}
pub mod imageops { #[derive(Clone, Copy)] pub enum FilterType { Nearest, Triangle, CatmullRom, Gaussian, Lanczos3 } }
