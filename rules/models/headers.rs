//! Model of headers 0.3 and 0.4 (checked against 0.4.2).

use http::Uri;
use std::time::{Duration, SystemTime};

pub use http::{HeaderMap, HeaderName, HeaderValue};
pub use mime::Mime;

pub trait Header {
    fn name() -> &'static HeaderName;
    fn decode<I>(values: &mut I) -> Result<Self, Error>;
    fn encode<E>(&self, values: &mut E);
}
pub struct Error;
impl Error { pub fn invalid() -> Error {} }
impl std::error::Error for Error {}
pub trait HeaderMapExt {
    fn typed_insert<H: Header>(&mut self, header: H) {}
    fn typed_get<H: Header>(&self) -> Option<H> {}
    fn typed_try_get<H: Header>(&self) -> Result<Option<H>, Error> {}
}
impl HeaderMapExt for HeaderMap {}
#[derive(Clone)] pub struct Authorization<C>(pub C);
impl Authorization<authorization::Basic> {
    pub fn basic(username: &str, password: &str) -> Authorization<authorization::Basic> {}
    pub fn username(&self) -> &str {}
    pub fn password(&self) -> &str {}
}
impl Authorization<authorization::Bearer> {
    pub fn bearer(token: &str) -> Result<Authorization<authorization::Bearer>, authorization::InvalidBearerToken> {}
    pub fn token(&self) -> &str {}
}
impl<C> Header for Authorization<C> {}
#[derive(Clone)] pub struct ProxyAuthorization<C>(pub C);
impl<C> Header for ProxyAuthorization<C> {}
pub mod authorization {
    pub use super::Authorization;
    pub trait Credentials { const SCHEME: &'static str; fn decode(value: &super::HeaderValue) -> Option<Self>; fn encode(&self) -> super::HeaderValue; }
    #[derive(Clone)] pub struct Basic;
    impl Basic { pub fn username(&self) -> &str {} pub fn password(&self) -> &str {} }
    impl Credentials for Basic {}
    #[derive(Clone)] pub struct Bearer;
    impl Bearer { pub fn token(&self) -> &str {} }
    impl Credentials for Bearer {}
    pub struct InvalidBearerToken;
    impl std::error::Error for InvalidBearerToken {}
}
#[derive(Clone)] pub struct ContentType;
impl ContentType {
    pub fn json() -> ContentType {}
    pub fn text() -> ContentType {}
    pub fn text_utf8() -> ContentType {}
    pub fn html() -> ContentType {}
    pub fn xml() -> ContentType {}
    pub fn form_url_encoded() -> ContentType {}
    pub fn jpeg() -> ContentType {}
    pub fn png() -> ContentType {}
    pub fn octet_stream() -> ContentType {}
}
impl Header for ContentType {}
impl From<Mime> for ContentType {}
impl From<ContentType> for Mime {}
#[derive(Clone, Copy)] pub struct ContentLength(pub u64);
impl Header for ContentLength {}
#[derive(Clone)] pub struct ETag;
impl std::str::FromStr for ETag { type Err = InvalidETag; }
impl Header for ETag {}
pub struct InvalidETag;
#[derive(Clone)] pub struct Host;
impl Host { pub fn hostname(&self) -> &str {} pub fn port(&self) -> Option<u16> {} }
impl Header for Host {}
#[derive(Clone)] pub struct Origin;
impl Origin { pub fn hostname(&self) -> &str {} pub fn scheme(&self) -> &str {} pub fn port(&self) -> Option<u16> {} pub fn is_null(&self) -> bool {} }
impl Header for Origin {}
#[derive(Clone)] pub struct UserAgent;
impl UserAgent { pub fn from_static(src: &'static str) -> UserAgent {} pub fn as_str(&self) -> &str {} }
impl Header for UserAgent {}
#[derive(Clone)] pub struct Cookie;
impl Cookie { pub fn get(&self, name: &str) -> Option<&str> {} pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {} pub fn len(&self) -> usize {} }
impl Header for Cookie {}
#[derive(Clone)] pub struct Range;
impl Range { pub fn bytes<R>(bounds: R) -> Result<Range, InvalidRange> {} }
impl Header for Range {}
pub struct InvalidRange;
#[derive(Clone)] pub struct ContentRange;
impl ContentRange {
    pub fn bytes<R>(range: R, complete_length: impl Into<Option<u64>>) -> Result<ContentRange, InvalidContentRange> {}
    pub fn unsatisfied_bytes(complete_length: u64) -> ContentRange {}
    pub fn bytes_range(&self) -> Option<(u64, u64)> {}
    pub fn bytes_len(&self) -> Option<u64> {}
}
impl Header for ContentRange {}
pub struct InvalidContentRange;
#[derive(Clone, Default)] pub struct CacheControl;
impl CacheControl {
    pub fn new() -> CacheControl {}
    pub fn no_cache(&self) -> bool {}
    pub fn no_store(&self) -> bool {}
    pub fn public(&self) -> bool {}
    pub fn private(&self) -> bool {}
    pub fn max_age(&self) -> Option<Duration> {}
    pub fn with_no_cache(self) -> CacheControl {}
    pub fn with_no_store(self) -> CacheControl {}
    pub fn with_public(self) -> CacheControl {}
    pub fn with_private(self) -> CacheControl {}
    pub fn with_immutable(self) -> CacheControl {}
    pub fn with_must_revalidate(self) -> CacheControl {}
    pub fn with_max_age(self, duration: Duration) -> CacheControl {}
}
impl Header for CacheControl {}
#[derive(Clone, Copy)] pub struct LastModified;
impl From<SystemTime> for LastModified {}
impl From<LastModified> for SystemTime {}
impl Header for LastModified {}
#[derive(Clone, Copy)] pub struct IfModifiedSince;
impl From<SystemTime> for IfModifiedSince {}
impl From<IfModifiedSince> for SystemTime {}
impl Header for IfModifiedSince {}
#[derive(Clone, Copy)] pub struct IfUnmodifiedSince;
impl From<SystemTime> for IfUnmodifiedSince {}
impl From<IfUnmodifiedSince> for SystemTime {}
impl Header for IfUnmodifiedSince {}
#[derive(Clone, Copy)] pub struct Date;
impl From<SystemTime> for Date {}
impl From<Date> for SystemTime {}
impl Header for Date {}
#[derive(Clone, Copy)] pub struct Expires;
impl From<SystemTime> for Expires {}
impl From<Expires> for SystemTime {}
impl Header for Expires {}
#[derive(Clone)] pub struct AcceptRanges;
impl Header for AcceptRanges {}
#[derive(Clone)] pub struct AccessControlAllowCredentials;
impl Header for AccessControlAllowCredentials {}
#[derive(Clone)] pub struct AccessControlAllowHeaders;
impl Header for AccessControlAllowHeaders {}
#[derive(Clone)] pub struct AccessControlAllowMethods;
impl Header for AccessControlAllowMethods {}
#[derive(Clone)] pub struct AccessControlAllowOrigin;
impl Header for AccessControlAllowOrigin {}
#[derive(Clone)] pub struct AccessControlExposeHeaders;
impl Header for AccessControlExposeHeaders {}
#[derive(Clone)] pub struct AccessControlMaxAge;
impl Header for AccessControlMaxAge {}
#[derive(Clone)] pub struct AccessControlRequestHeaders;
impl Header for AccessControlRequestHeaders {}
#[derive(Clone)] pub struct AccessControlRequestMethod;
impl Header for AccessControlRequestMethod {}
#[derive(Clone)] pub struct Age;
impl Header for Age {}
#[derive(Clone)] pub struct Allow;
impl Header for Allow {}
#[derive(Clone)] pub struct Connection;
impl Header for Connection {}
#[derive(Clone)] pub struct ContentDisposition;
impl Header for ContentDisposition {}
#[derive(Clone)] pub struct ContentEncoding;
impl Header for ContentEncoding {}
#[derive(Clone)] pub struct ContentLocation;
impl Header for ContentLocation {}
#[derive(Clone)] pub struct Expect;
impl Header for Expect {}
#[derive(Clone)] pub struct IfMatch;
impl Header for IfMatch {}
#[derive(Clone)] pub struct IfNoneMatch;
impl Header for IfNoneMatch {}
#[derive(Clone)] pub struct IfRange;
impl Header for IfRange {}
#[derive(Clone)] pub struct Location;
impl Header for Location {}
#[derive(Clone)] pub struct Pragma;
impl Header for Pragma {}
#[derive(Clone)] pub struct Referer;
impl Header for Referer {}
#[derive(Clone)] pub struct ReferrerPolicy;
impl Header for ReferrerPolicy {}
#[derive(Clone)] pub struct RetryAfter;
impl Header for RetryAfter {}
#[derive(Clone)] pub struct SecWebsocketAccept;
impl Header for SecWebsocketAccept {}
#[derive(Clone)] pub struct SecWebsocketKey;
impl Header for SecWebsocketKey {}
#[derive(Clone)] pub struct SecWebsocketVersion;
impl Header for SecWebsocketVersion {}
#[derive(Clone)] pub struct Server;
impl Header for Server {}
#[derive(Clone)] pub struct SetCookie;
impl Header for SetCookie {}
#[derive(Clone)] pub struct StrictTransportSecurity;
impl Header for StrictTransportSecurity {}
#[derive(Clone)] pub struct Te;
impl Header for Te {}
#[derive(Clone)] pub struct TransferEncoding;
impl Header for TransferEncoding {}
#[derive(Clone)] pub struct Upgrade;
impl Header for Upgrade {}
#[derive(Clone)] pub struct Vary;
impl Header for Vary {}
