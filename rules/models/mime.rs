//! Model of mime 0.3 (checked against 0.3.17).

use std::str::FromStr;

#[derive(Clone)] pub struct Mime;
impl Mime {
    pub fn type_(&self) -> Name<'_> {}
    pub fn subtype(&self) -> Name<'_> {}
    pub fn suffix(&self) -> Option<Name<'_>> {}
    pub fn get_param<N>(&self, attr: N) -> Option<Name<'_>> {}
    pub fn params(&self) -> impl Iterator<Item = (Name<'_>, Name<'_>)> {}
    pub fn essence_str(&self) -> &str {}
}
impl AsRef<str> for Mime {}
impl FromStr for Mime { type Err = FromStrError; }
#[derive(Clone, Copy)] pub struct Name<'a>;
impl Name<'_> { pub fn as_str(&self) -> &str {} }
impl AsRef<str> for Name<'_> {}
pub struct FromStrError;
impl std::error::Error for FromStrError {}
pub const STAR: Name = Name; pub const TEXT: Name = Name; pub const IMAGE: Name = Name; pub const AUDIO: Name = Name; pub const VIDEO: Name = Name;
pub const APPLICATION: Name = Name; pub const MULTIPART: Name = Name; pub const MESSAGE: Name = Name; pub const MODEL: Name = Name;
pub const FONT: Name = Name; pub const PLAIN: Name = Name; pub const HTML: Name = Name; pub const XML: Name = Name; pub const JAVASCRIPT: Name = Name;
pub const CSS: Name = Name; pub const CSV: Name = Name; pub const EVENT_STREAM: Name = Name; pub const VCARD: Name = Name; pub const JSON: Name = Name;
pub const WWW_FORM_URLENCODED: Name = Name; pub const MSGPACK: Name = Name; pub const OCTET_STREAM: Name = Name; pub const PDF: Name = Name;
pub const WOFF: Name = Name; pub const WOFF2: Name = Name; pub const FORM_DATA: Name = Name; pub const BMP: Name = Name; pub const GIF: Name = Name;
pub const JPEG: Name = Name; pub const PNG: Name = Name; pub const SVG: Name = Name; pub const BASIC: Name = Name; pub const MPEG: Name = Name;
pub const MP4: Name = Name; pub const OGG: Name = Name; pub const CHARSET: Name = Name; pub const BOUNDARY: Name = Name; pub const UTF_8: Name = Name;
pub const STAR_STAR: Mime = Mime; pub const TEXT_STAR: Mime = Mime; pub const TEXT_PLAIN: Mime = Mime; pub const TEXT_PLAIN_UTF_8: Mime = Mime;
pub const TEXT_HTML: Mime = Mime; pub const TEXT_HTML_UTF_8: Mime = Mime; pub const TEXT_CSS: Mime = Mime; pub const TEXT_CSS_UTF_8: Mime = Mime;
pub const TEXT_JAVASCRIPT: Mime = Mime; pub const TEXT_XML: Mime = Mime; pub const TEXT_EVENT_STREAM: Mime = Mime; pub const TEXT_CSV: Mime = Mime;
pub const TEXT_CSV_UTF_8: Mime = Mime; pub const TEXT_TAB_SEPARATED_VALUES: Mime = Mime; pub const TEXT_TAB_SEPARATED_VALUES_UTF_8: Mime = Mime;
pub const TEXT_VCARD: Mime = Mime; pub const IMAGE_STAR: Mime = Mime; pub const IMAGE_JPEG: Mime = Mime; pub const IMAGE_GIF: Mime = Mime;
pub const IMAGE_PNG: Mime = Mime; pub const IMAGE_BMP: Mime = Mime; pub const IMAGE_SVG: Mime = Mime; pub const FONT_WOFF: Mime = Mime;
pub const FONT_WOFF2: Mime = Mime; pub const APPLICATION_JSON: Mime = Mime; pub const APPLICATION_JAVASCRIPT: Mime = Mime;
pub const APPLICATION_JAVASCRIPT_UTF_8: Mime = Mime; pub const APPLICATION_WWW_FORM_URLENCODED: Mime = Mime;
pub const APPLICATION_OCTET_STREAM: Mime = Mime; pub const APPLICATION_MSGPACK: Mime = Mime; pub const APPLICATION_PDF: Mime = Mime;
pub const MULTIPART_FORM_DATA: Mime = Mime;
