//! Model of csv 1 (checked against 1.4.0). It blocks as the stream below does, and by path.

use std::path::Path;

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
impl Error { pub fn is_io_error(&self) -> bool {} }
#[derive(Default)] pub struct ReaderBuilder;
impl ReaderBuilder {
    pub fn new() -> ReaderBuilder {}
    pub fn delimiter(&mut self, delimiter: u8) -> &mut ReaderBuilder {}
    pub fn has_headers(&mut self, yes: bool) -> &mut ReaderBuilder {}
    pub fn flexible(&mut self, yes: bool) -> &mut ReaderBuilder {}
    pub fn from_reader<R>(&self, rdr: R) -> Reader<R> {}
    #[blocks(fs)] pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Reader<std::fs::File>> {}
}
pub struct Reader<R>;
impl Reader<std::fs::File> { #[blocks(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Reader<std::fs::File>> {} }
impl<R> Reader<R> {
    pub fn from_reader(rdr: R) -> Reader<R> {}
    pub fn headers(&mut self) -> Result<&StringRecord> {}
    pub fn records(&mut self) -> impl Iterator<Item = Result<StringRecord>> {}
    pub fn into_records(self) -> impl Iterator<Item = Result<StringRecord>> {}
    pub fn deserialize<D>(&mut self) -> impl Iterator<Item = Result<D>> {}
    pub fn read_record(&mut self, record: &mut StringRecord) -> Result<bool> {}
}
#[derive(Clone, Default)] pub struct StringRecord;
impl StringRecord { pub fn new() -> StringRecord {} pub fn get(&self, i: usize) -> Option<&str> {} pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn iter(&self) -> impl Iterator<Item = &str> {} }
impl std::ops::Index<usize> for StringRecord { type Output = str; }
#[derive(Default)] pub struct WriterBuilder;
impl WriterBuilder {
    pub fn new() -> WriterBuilder {}
    pub fn delimiter(&mut self, delimiter: u8) -> &mut WriterBuilder {}
    pub fn has_headers(&mut self, yes: bool) -> &mut WriterBuilder {}
    pub fn from_writer<W>(&self, wtr: W) -> Writer<W> {}
    #[blocks(fs)] pub fn from_path<P: AsRef<Path>>(&self, path: P) -> Result<Writer<std::fs::File>> {}
}
pub struct Writer<W>;
impl Writer<std::fs::File> { #[blocks(fs)] pub fn from_path<P: AsRef<Path>>(path: P) -> Result<Writer<std::fs::File>> {} }
impl<W> Writer<W> {
    pub fn from_writer(wtr: W) -> Writer<W> {}
    pub fn serialize<S>(&mut self, record: S) -> Result<()> {}
    pub fn write_record<I, T>(&mut self, record: I) -> Result<()> {}
    pub fn flush(&mut self) -> std::io::Result<()> {}
    pub fn into_inner(self) -> std::result::Result<W, IntoInnerError<W>> {}
}
pub struct IntoInnerError<W>;
