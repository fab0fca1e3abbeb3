//! Model of quick-xml 0.31 to 0.41 (checked against 0.38.4). It blocks as the stream below does, and by path.

use std::borrow::Cow;
pub use errors::Error;
pub use reader::Reader;
pub use writer::Writer;

pub type Result<T> = std::result::Result<T, Error>;
pub struct Decoder;
impl Decoder { pub fn decode(&self, bytes: &[u8]) -> std::result::Result<Cow<str>, Error> {} }
pub mod errors { #[derive(Clone)] pub enum Error { Syntax, IllFormed, InvalidAttr, Encoding, Escape } }
pub mod name {
    #[derive(Clone, Copy)] pub struct QName(pub &[u8]);
    impl QName { pub fn local_name(&self) -> LocalName {} pub fn into_inner(self) -> &[u8] {} }
    impl AsRef<[u8]> for QName {}
    #[derive(Clone, Copy)] pub struct LocalName;
    impl LocalName { pub fn into_inner(self) -> &[u8] {} }
    impl AsRef<[u8]> for LocalName {}
}
pub mod events {
    use crate::Result;
    use crate::name::{LocalName, QName};
    use std::borrow::Cow;
    use std::ops::Deref;
    #[derive(Clone)] pub enum Event { Start(BytesStart), End(BytesEnd), Empty(BytesStart), Text(BytesText), CData(BytesCData), Comment(BytesText), Decl(BytesDecl), PI(BytesPI), DocType(BytesText), GeneralRef(BytesRef), Eof }
    impl Event { pub fn into_owned(self) -> Event {} }
    #[derive(Clone)] pub struct BytesStart;
    impl BytesStart {
        pub fn new(name: &str) -> BytesStart {}
        pub fn name(&self) -> QName {}
        pub fn local_name(&self) -> LocalName {}
        pub fn into_owned(self) -> BytesStart {}
        pub fn attributes(&self) -> impl Iterator<Item = Result<attributes::Attribute>> {}
        pub fn push_attribute<A>(&mut self, attr: A) {}
    }
    impl Deref for BytesStart { type Target = [u8]; }
    #[derive(Clone)] pub struct BytesEnd;
    impl BytesEnd { pub fn new(name: &str) -> BytesEnd {} pub fn name(&self) -> QName {} pub fn local_name(&self) -> LocalName {} }
    #[derive(Clone)] pub struct BytesText;
    impl BytesText { pub fn new(content: &str) -> BytesText {} pub fn from_escaped(content: &str) -> BytesText {} pub fn into_owned(self) -> BytesText {} }
    impl Deref for BytesText { type Target = [u8]; }
    #[derive(Clone)] pub struct BytesCData;
    impl BytesCData { pub fn new(content: &str) -> BytesCData {} }
    #[derive(Clone)] pub struct BytesDecl;
    impl BytesDecl { pub fn new(version: &str, encoding: Option<&str>, standalone: Option<&str>) -> BytesDecl {} }
    #[derive(Clone)] pub struct BytesPI;
    #[derive(Clone)] pub struct BytesRef;
    pub mod attributes { use crate::name::QName; use std::borrow::Cow; #[derive(Clone)] pub struct Attribute { pub key: QName, pub value: Cow<[u8]> } }
}
pub mod reader {
    use crate::events::Event;
    use crate::name::QName;
    use crate::{Decoder, Result};
    use std::borrow::Cow;
    use std::fs::File;
    use std::io::BufReader;
    use std::ops::Range;
    #[derive(Clone, Default)] pub struct Config { pub allow_unmatched_ends: bool, pub check_comments: bool, pub check_end_names: bool, pub expand_empty_elements: bool, pub trim_text_start: bool, pub trim_text_end: bool }
    impl Config { pub fn trim_text(&mut self, trim: bool) {} pub fn enable_all_checks(&mut self, enable: bool) {} }
    #[derive(Clone)] pub struct Reader<R>;
    impl Reader<BufReader<File>> { #[blocks(fs)] pub fn from_file<P>(path: P) -> Result<Reader<BufReader<File>>> {} }
    impl Reader<&[u8]> {
        pub fn from_str(s: &str) -> Reader<&[u8]> {}
        pub fn read_event(&mut self) -> Result<Event> {}
        pub fn read_to_end(&mut self, end: QName) -> Result<Range<u64>> {}
        pub fn read_text(&mut self, end: QName) -> Result<Cow<str>> {}
    }
    impl<R> Reader<R> {
        pub fn from_reader(reader: R) -> Reader<R> {}
        pub fn config_mut(&mut self) -> &mut Config {}
        pub fn trim_text(&mut self, val: bool) -> &mut Reader<R> {}
        pub fn into_inner(self) -> R {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn buffer_position(&self) -> u64 {}
        pub fn decoder(&self) -> Decoder {}
        pub fn read_event_into(&mut self, buf: &mut Vec<u8>) -> Result<Event> {}
        pub fn read_to_end_into(&mut self, end: QName, buf: &mut Vec<u8>) -> Result<Range<u64>> {}
        pub async fn read_event_into_async(&mut self, buf: &mut Vec<u8>) -> Result<Event> {}
        pub async fn read_to_end_into_async(&mut self, end: QName, buf: &mut Vec<u8>) -> Result<Range<u64>> {}
    }
}
pub mod writer {
    use std::io::Result;
    #[derive(Clone)] pub struct Writer<W>;
    impl<W> Writer<W> {
        pub fn new(inner: W) -> Writer<W> {}
        pub fn new_with_indent(inner: W, indent_char: u8, indent_size: usize) -> Writer<W> {}
        pub fn into_inner(self) -> W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn get_ref(&self) -> &W {}
        pub fn create_element<N>(&mut self, name: N) -> ElementWriter<W> {}
        pub fn write_event<E>(&mut self, event: E) -> Result<()> {}
        pub async fn write_event_async<E>(&mut self, event: E) -> crate::Result<()> {}
    }
    pub struct ElementWriter<W>;
    impl<W> ElementWriter<W> {
        pub fn with_attribute<I>(self, attr: I) -> ElementWriter<W> {}
        pub fn write_text_content(self, text: crate::events::BytesText) -> Result<&mut Writer<W>> {}
        pub fn write_empty(self) -> Result<&mut Writer<W>> {}
        #[runs_inline(closure)] pub fn write_inner_content<F: FnOnce(&mut Writer<W>) -> Result<()>>(self, closure: F) -> Result<&mut Writer<W>> {}
    }
}
pub mod de {
    #[derive(Clone)] pub struct DeError;
    pub fn from_str<T>(s: &str) -> Result<T, DeError> {}
    pub fn from_reader<R, T>(reader: R) -> Result<T, DeError> {}
}
pub mod se { #[derive(Clone)] pub struct SeError; pub fn to_string<T>(value: &T) -> Result<String, SeError> {} }
