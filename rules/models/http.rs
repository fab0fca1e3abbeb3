//! Model of http 0.2 and 1.x (checked against 1.5.0).

pub use error::{Error, Result};
pub use extensions::Extensions;
pub use header::{HeaderMap, HeaderName, HeaderValue};
pub use method::Method;
pub use request::Request;
pub use response::Response;
pub use status::StatusCode;
pub use uri::Uri;
pub use version::Version;

pub mod error {
    use crate::header::{InvalidHeaderName, InvalidHeaderValue};
    use crate::method::InvalidMethod;
    use crate::status::InvalidStatusCode;
    use crate::uri::{InvalidUri, InvalidUriParts};
    pub type Result<T> = std::result::Result<T, Error>;
    pub struct Error;
    impl Error {
        pub fn is<T>(&self) -> bool {}
        pub fn get_ref(&self) -> &(dyn std::error::Error + 'static) {}
    }
    impl std::error::Error for Error {}
    impl From<InvalidHeaderName> for Error {}
    impl From<InvalidHeaderValue> for Error {}
    impl From<InvalidMethod> for Error {}
    impl From<InvalidStatusCode> for Error {}
    impl From<InvalidUri> for Error {}
    impl From<InvalidUriParts> for Error {}
}

pub mod extensions {
    #[derive(Clone, Default)] pub struct Extensions;
    impl Extensions {
        pub fn new() -> Extensions {}
        pub fn insert<T>(&mut self, val: T) -> Option<T> {}
        pub fn get<T>(&self) -> Option<&T> {}
        pub fn get_mut<T>(&mut self) -> Option<&mut T> {}
        pub fn get_or_insert<T>(&mut self, value: T) -> &mut T {}
        #[runs_inline(f)] pub fn get_or_insert_with<T, F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
        pub fn get_or_insert_default<T: Default>(&mut self) -> &mut T {}
        pub fn remove<T>(&mut self) -> Option<T> {}
        pub fn clear(&mut self) {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn extend(&mut self, other: Self) {}
    }
}

pub mod version {
    #[derive(Clone, Copy, Default)] pub struct Version;
    impl Version {
        pub const HTTP_09: Version = Version; pub const HTTP_10: Version = Version; pub const HTTP_11: Version = Version;
        pub const HTTP_2: Version = Version; pub const HTTP_3: Version = Version;
    }
}

pub mod status {
    #[derive(Clone, Copy, Default)] pub struct StatusCode;
    impl StatusCode {
        pub const CONTINUE: StatusCode = StatusCode; pub const SWITCHING_PROTOCOLS: StatusCode = StatusCode;
        pub const PROCESSING: StatusCode = StatusCode; pub const EARLY_HINTS: StatusCode = StatusCode; pub const OK: StatusCode = StatusCode;
        pub const CREATED: StatusCode = StatusCode; pub const ACCEPTED: StatusCode = StatusCode;
        pub const NON_AUTHORITATIVE_INFORMATION: StatusCode = StatusCode; pub const NO_CONTENT: StatusCode = StatusCode;
        pub const RESET_CONTENT: StatusCode = StatusCode; pub const PARTIAL_CONTENT: StatusCode = StatusCode;
        pub const MULTI_STATUS: StatusCode = StatusCode; pub const ALREADY_REPORTED: StatusCode = StatusCode; pub const IM_USED: StatusCode = StatusCode;
        pub const MULTIPLE_CHOICES: StatusCode = StatusCode; pub const MOVED_PERMANENTLY: StatusCode = StatusCode;
        pub const FOUND: StatusCode = StatusCode; pub const SEE_OTHER: StatusCode = StatusCode; pub const NOT_MODIFIED: StatusCode = StatusCode;
        pub const USE_PROXY: StatusCode = StatusCode; pub const TEMPORARY_REDIRECT: StatusCode = StatusCode;
        pub const PERMANENT_REDIRECT: StatusCode = StatusCode; pub const BAD_REQUEST: StatusCode = StatusCode;
        pub const UNAUTHORIZED: StatusCode = StatusCode; pub const PAYMENT_REQUIRED: StatusCode = StatusCode;
        pub const FORBIDDEN: StatusCode = StatusCode; pub const NOT_FOUND: StatusCode = StatusCode; pub const METHOD_NOT_ALLOWED: StatusCode = StatusCode;
        pub const NOT_ACCEPTABLE: StatusCode = StatusCode; pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode = StatusCode;
        pub const REQUEST_TIMEOUT: StatusCode = StatusCode; pub const CONFLICT: StatusCode = StatusCode; pub const GONE: StatusCode = StatusCode;
        pub const LENGTH_REQUIRED: StatusCode = StatusCode; pub const PRECONDITION_FAILED: StatusCode = StatusCode;
        pub const PAYLOAD_TOO_LARGE: StatusCode = StatusCode; pub const URI_TOO_LONG: StatusCode = StatusCode;
        pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = StatusCode; pub const RANGE_NOT_SATISFIABLE: StatusCode = StatusCode;
        pub const EXPECTATION_FAILED: StatusCode = StatusCode; pub const IM_A_TEAPOT: StatusCode = StatusCode;
        pub const MISDIRECTED_REQUEST: StatusCode = StatusCode; pub const UNPROCESSABLE_ENTITY: StatusCode = StatusCode;
        pub const LOCKED: StatusCode = StatusCode; pub const FAILED_DEPENDENCY: StatusCode = StatusCode; pub const TOO_EARLY: StatusCode = StatusCode;
        pub const UPGRADE_REQUIRED: StatusCode = StatusCode; pub const PRECONDITION_REQUIRED: StatusCode = StatusCode;
        pub const TOO_MANY_REQUESTS: StatusCode = StatusCode; pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode = StatusCode;
        pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode = StatusCode; pub const INTERNAL_SERVER_ERROR: StatusCode = StatusCode;
        pub const NOT_IMPLEMENTED: StatusCode = StatusCode; pub const BAD_GATEWAY: StatusCode = StatusCode;
        pub const SERVICE_UNAVAILABLE: StatusCode = StatusCode; pub const GATEWAY_TIMEOUT: StatusCode = StatusCode;
        pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode = StatusCode; pub const VARIANT_ALSO_NEGOTIATES: StatusCode = StatusCode;
        pub const INSUFFICIENT_STORAGE: StatusCode = StatusCode; pub const LOOP_DETECTED: StatusCode = StatusCode;
        pub const NOT_EXTENDED: StatusCode = StatusCode; pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode = StatusCode;
        pub fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode> {}
        pub fn from_bytes(src: &[u8]) -> Result<StatusCode, InvalidStatusCode> {}
        pub fn as_u16(&self) -> u16 {}
        pub fn as_str(&self) -> &str {}
        pub fn canonical_reason(&self) -> Option<&'static str> {}
        pub fn is_informational(&self) -> bool {}
        pub fn is_success(&self) -> bool {}
        pub fn is_redirection(&self) -> bool {}
        pub fn is_client_error(&self) -> bool {}
        pub fn is_server_error(&self) -> bool {}
    }
    impl From<StatusCode> for u16 {}
    impl From<&StatusCode> for StatusCode {}
    impl std::str::FromStr for StatusCode { type Err = InvalidStatusCode; }
    impl TryFrom<u16> for StatusCode { type Error = InvalidStatusCode; }
    impl TryFrom<&str> for StatusCode { type Error = InvalidStatusCode; }
    impl TryFrom<&[u8]> for StatusCode { type Error = InvalidStatusCode; }
    pub struct InvalidStatusCode;
    impl std::error::Error for InvalidStatusCode {}
}

pub mod method {
    #[derive(Clone, Default)] pub struct Method;
    impl Method {
        pub const GET: Method = Method; pub const POST: Method = Method; pub const PUT: Method = Method; pub const DELETE: Method = Method;
        pub const HEAD: Method = Method; pub const OPTIONS: Method = Method; pub const CONNECT: Method = Method; pub const PATCH: Method = Method;
        pub const TRACE: Method = Method;
        pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod> {}
        pub fn is_safe(&self) -> bool {}
        pub fn is_idempotent(&self) -> bool {}
        pub fn as_str(&self) -> &str {}
    }
    impl AsRef<str> for Method {}
    impl From<&Method> for Method {}
    impl std::str::FromStr for Method { type Err = InvalidMethod; }
    impl TryFrom<&str> for Method { type Error = InvalidMethod; }
    impl TryFrom<&[u8]> for Method { type Error = InvalidMethod; }
    pub struct InvalidMethod;
    impl std::error::Error for InvalidMethod {}
}

pub mod request {
    use crate::error::Result;
    use crate::extensions::Extensions;
    use crate::header::{HeaderMap, HeaderValue};
    use crate::method::Method;
    use crate::uri::Uri;
    use crate::version::Version;
    #[derive(Clone, Default)] pub struct Request<T>;
    impl Request<()> {
        pub fn builder() -> Builder {}
        pub fn get<T>(uri: T) -> Builder {}
        pub fn put<T>(uri: T) -> Builder {}
        pub fn post<T>(uri: T) -> Builder {}
        pub fn delete<T>(uri: T) -> Builder {}
        pub fn options<T>(uri: T) -> Builder {}
        pub fn head<T>(uri: T) -> Builder {}
        pub fn connect<T>(uri: T) -> Builder {}
        pub fn patch<T>(uri: T) -> Builder {}
        pub fn trace<T>(uri: T) -> Builder {}
    }
    impl<T> Request<T> {
        pub fn new(body: T) -> Request<T> {}
        pub fn from_parts(parts: Parts, body: T) -> Request<T> {}
        pub fn method(&self) -> &Method {}
        pub fn method_mut(&mut self) -> &mut Method {}
        pub fn uri(&self) -> &Uri {}
        pub fn uri_mut(&mut self) -> &mut Uri {}
        pub fn version(&self) -> Version {}
        pub fn version_mut(&mut self) -> &mut Version {}
        pub fn headers(&self) -> &HeaderMap<HeaderValue> {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> {}
        pub fn extensions(&self) -> &Extensions {}
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
        pub fn body(&self) -> &T {}
        pub fn body_mut(&mut self) -> &mut T {}
        pub fn into_body(self) -> T {}
        pub fn into_parts(self) -> (Parts, T) {}
        #[runs_inline(f)] pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {}
    }
    #[derive(Clone)] pub struct Parts {
        pub method: Method,
        pub uri: Uri,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }
    #[derive(Default)] pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn method<T>(self, method: T) -> Builder {}
        pub fn method_ref(&self) -> Option<&Method> {}
        pub fn uri<T>(self, uri: T) -> Builder {}
        pub fn uri_ref(&self) -> Option<&Uri> {}
        pub fn version(self, version: Version) -> Builder {}
        pub fn version_ref(&self) -> Option<&Version> {}
        pub fn header<K, V>(self, key: K, value: V) -> Builder {}
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> {}
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> {}
        pub fn extension<T>(self, extension: T) -> Builder {}
        pub fn extensions_ref(&self) -> Option<&Extensions> {}
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions> {}
        pub fn body<T>(self, body: T) -> Result<Request<T>> {}
    }
}

pub mod response {
    use crate::error::Result;
    use crate::extensions::Extensions;
    use crate::header::{HeaderMap, HeaderValue};
    use crate::status::StatusCode;
    use crate::version::Version;
    #[derive(Clone, Default)] pub struct Response<T>;
    impl Response<()> { pub fn builder() -> Builder {} }
    impl<T> Response<T> {
        pub fn new(body: T) -> Response<T> {}
        pub fn from_parts(parts: Parts, body: T) -> Response<T> {}
        pub fn status(&self) -> StatusCode {}
        pub fn status_mut(&mut self) -> &mut StatusCode {}
        pub fn version(&self) -> Version {}
        pub fn version_mut(&mut self) -> &mut Version {}
        pub fn headers(&self) -> &HeaderMap<HeaderValue> {}
        pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> {}
        pub fn extensions(&self) -> &Extensions {}
        pub fn extensions_mut(&mut self) -> &mut Extensions {}
        pub fn body(&self) -> &T {}
        pub fn body_mut(&mut self) -> &mut T {}
        pub fn into_body(self) -> T {}
        pub fn into_parts(self) -> (Parts, T) {}
        #[runs_inline(f)] pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {}
    }
    #[derive(Clone)] pub struct Parts {
        pub status: StatusCode,
        pub version: Version,
        pub headers: HeaderMap<HeaderValue>,
        pub extensions: Extensions,
    }
    #[derive(Default)] pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn status<T>(self, status: T) -> Builder {}
        pub fn version(self, version: Version) -> Builder {}
        pub fn header<K, V>(self, key: K, value: V) -> Builder {}
        pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> {}
        pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> {}
        pub fn extension<T>(self, extension: T) -> Builder {}
        pub fn extensions_ref(&self) -> Option<&Extensions> {}
        pub fn extensions_mut(&mut self) -> Option<&mut Extensions> {}
        pub fn body<T>(self, body: T) -> Result<Response<T>> {}
    }
}

pub mod uri {
    #[derive(Clone, Default)] pub struct Uri;
    impl Uri {
        pub fn builder() -> Builder {}
        pub fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts> {}
        pub fn from_maybe_shared<T>(src: T) -> Result<Uri, InvalidUri> {}
        pub fn from_static(src: &'static str) -> Uri {}
        pub fn into_parts(self) -> Parts {}
        pub fn path_and_query(&self) -> Option<&PathAndQuery> {}
        pub fn path(&self) -> &str {}
        pub fn scheme(&self) -> Option<&Scheme> {}
        pub fn scheme_str(&self) -> Option<&str> {}
        pub fn authority(&self) -> Option<&Authority> {}
        pub fn host(&self) -> Option<&str> {}
        pub fn port(&self) -> Option<Port<&str>> {}
        pub fn port_u16(&self) -> Option<u16> {}
        pub fn query(&self) -> Option<&str> {}
    }
    impl std::str::FromStr for Uri { type Err = InvalidUri; }
    impl TryFrom<&str> for Uri { type Error = InvalidUri; }
    impl TryFrom<&String> for Uri { type Error = InvalidUri; }
    impl TryFrom<String> for Uri { type Error = InvalidUri; }
    impl TryFrom<Vec<u8>> for Uri { type Error = InvalidUri; }
    impl TryFrom<&[u8]> for Uri { type Error = InvalidUri; }
    impl TryFrom<Parts> for Uri { type Error = InvalidUriParts; }
    impl TryFrom<&Uri> for Uri { type Error = crate::Error; }
    impl From<Authority> for Uri {}
    impl From<PathAndQuery> for Uri {}
    impl From<Uri> for Parts {}
    #[derive(Default)] pub struct Parts { pub scheme: Option<Scheme>, pub authority: Option<Authority>, pub path_and_query: Option<PathAndQuery> }
    #[derive(Default)] pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn scheme<T>(self, scheme: T) -> Builder {}
        pub fn authority<T>(self, auth: T) -> Builder {}
        pub fn path_and_query<T>(self, p_and_q: T) -> Builder {}
        pub fn build(self) -> Result<Uri, crate::Error> {}
    }
    impl From<Uri> for Builder {}
    #[derive(Clone)] pub struct Authority;
    impl Authority {
        pub fn from_static(src: &'static str) -> Authority {}
        pub fn from_maybe_shared<T>(src: T) -> Result<Authority, InvalidUri> {}
        pub fn host(&self) -> &str {}
        pub fn port(&self) -> Option<Port<&str>> {}
        pub fn port_u16(&self) -> Option<u16> {}
        pub fn as_str(&self) -> &str {}
    }
    impl AsRef<str> for Authority {}
    impl std::str::FromStr for Authority { type Err = InvalidUri; }
    impl TryFrom<&str> for Authority { type Error = InvalidUri; }
    impl TryFrom<String> for Authority { type Error = InvalidUri; }
    impl TryFrom<Vec<u8>> for Authority { type Error = InvalidUri; }
    #[derive(Clone)] pub struct PathAndQuery;
    impl PathAndQuery {
        pub fn from_static(src: &'static str) -> PathAndQuery {}
        pub fn from_maybe_shared<T>(src: T) -> Result<PathAndQuery, InvalidUri> {}
        pub fn path(&self) -> &str {}
        pub fn query(&self) -> Option<&str> {}
        pub fn as_str(&self) -> &str {}
    }
    impl std::str::FromStr for PathAndQuery { type Err = InvalidUri; }
    impl TryFrom<&str> for PathAndQuery { type Error = InvalidUri; }
    impl TryFrom<&String> for PathAndQuery { type Error = InvalidUri; }
    impl TryFrom<String> for PathAndQuery { type Error = InvalidUri; }
    #[derive(Clone)] pub struct Scheme;
    impl Scheme {
        pub const HTTP: Scheme = Scheme; pub const HTTPS: Scheme = Scheme;
        pub fn as_str(&self) -> &str {}
    }
    impl AsRef<str> for Scheme {}
    impl std::str::FromStr for Scheme { type Err = InvalidUri; }
    impl TryFrom<&str> for Scheme { type Error = InvalidUri; }
    #[derive(Clone)] pub struct Port<T>;
    impl<T> Port<T> {
        pub fn as_u16(&self) -> u16 {}
        pub fn as_str(&self) -> &str {}
    }
    impl<T> From<Port<T>> for u16 {}
    pub struct InvalidUri;
    impl std::error::Error for InvalidUri {}
    pub struct InvalidUriParts;
    impl std::error::Error for InvalidUriParts {}
}

pub mod header {
    pub use self::map::{AsHeaderName, IntoHeaderName};
    pub const ACCEPT: HeaderName = HeaderName; pub const ACCEPT_CHARSET: HeaderName = HeaderName; pub const ACCEPT_ENCODING: HeaderName = HeaderName;
    pub const ACCEPT_LANGUAGE: HeaderName = HeaderName; pub const ACCEPT_RANGES: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName = HeaderName; pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName = HeaderName; pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName = HeaderName; pub const ACCESS_CONTROL_MAX_AGE: HeaderName = HeaderName;
    pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName = HeaderName; pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName = HeaderName;
    pub const AGE: HeaderName = HeaderName; pub const ALLOW: HeaderName = HeaderName; pub const ALT_SVC: HeaderName = HeaderName;
    pub const AUTHORIZATION: HeaderName = HeaderName; pub const CACHE_CONTROL: HeaderName = HeaderName; pub const CACHE_STATUS: HeaderName = HeaderName;
    pub const CDN_CACHE_CONTROL: HeaderName = HeaderName; pub const CONNECTION: HeaderName = HeaderName;
    pub const CONTENT_DISPOSITION: HeaderName = HeaderName; pub const CONTENT_ENCODING: HeaderName = HeaderName;
    pub const CONTENT_LANGUAGE: HeaderName = HeaderName; pub const CONTENT_LENGTH: HeaderName = HeaderName;
    pub const CONTENT_LOCATION: HeaderName = HeaderName; pub const CONTENT_RANGE: HeaderName = HeaderName;
    pub const CONTENT_SECURITY_POLICY: HeaderName = HeaderName; pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: HeaderName = HeaderName;
    pub const CONTENT_TYPE: HeaderName = HeaderName; pub const COOKIE: HeaderName = HeaderName; pub const DNT: HeaderName = HeaderName;
    pub const DATE: HeaderName = HeaderName; pub const ETAG: HeaderName = HeaderName; pub const EXPECT: HeaderName = HeaderName;
    pub const EXPIRES: HeaderName = HeaderName; pub const FORWARDED: HeaderName = HeaderName; pub const FROM: HeaderName = HeaderName;
    pub const HOST: HeaderName = HeaderName; pub const IF_MATCH: HeaderName = HeaderName; pub const IF_MODIFIED_SINCE: HeaderName = HeaderName;
    pub const IF_NONE_MATCH: HeaderName = HeaderName; pub const IF_RANGE: HeaderName = HeaderName; pub const IF_UNMODIFIED_SINCE: HeaderName = HeaderName;
    pub const LAST_MODIFIED: HeaderName = HeaderName; pub const LINK: HeaderName = HeaderName; pub const LOCATION: HeaderName = HeaderName;
    pub const MAX_FORWARDS: HeaderName = HeaderName; pub const ORIGIN: HeaderName = HeaderName; pub const PRAGMA: HeaderName = HeaderName;
    pub const PROXY_AUTHENTICATE: HeaderName = HeaderName; pub const PROXY_AUTHORIZATION: HeaderName = HeaderName;
    pub const PUBLIC_KEY_PINS: HeaderName = HeaderName; pub const PUBLIC_KEY_PINS_REPORT_ONLY: HeaderName = HeaderName;
    pub const RANGE: HeaderName = HeaderName; pub const REFERER: HeaderName = HeaderName; pub const REFERRER_POLICY: HeaderName = HeaderName;
    pub const REFRESH: HeaderName = HeaderName; pub const RETRY_AFTER: HeaderName = HeaderName; pub const SEC_WEBSOCKET_ACCEPT: HeaderName = HeaderName;
    pub const SEC_WEBSOCKET_EXTENSIONS: HeaderName = HeaderName; pub const SEC_WEBSOCKET_KEY: HeaderName = HeaderName;
    pub const SEC_WEBSOCKET_PROTOCOL: HeaderName = HeaderName; pub const SEC_WEBSOCKET_VERSION: HeaderName = HeaderName;
    pub const SERVER: HeaderName = HeaderName; pub const SET_COOKIE: HeaderName = HeaderName;
    pub const STRICT_TRANSPORT_SECURITY: HeaderName = HeaderName; pub const TE: HeaderName = HeaderName; pub const TRAILER: HeaderName = HeaderName;
    pub const TRANSFER_ENCODING: HeaderName = HeaderName; pub const USER_AGENT: HeaderName = HeaderName; pub const UPGRADE: HeaderName = HeaderName;
    pub const UPGRADE_INSECURE_REQUESTS: HeaderName = HeaderName; pub const VARY: HeaderName = HeaderName; pub const VIA: HeaderName = HeaderName;
    pub const WARNING: HeaderName = HeaderName; pub const WWW_AUTHENTICATE: HeaderName = HeaderName;
    pub const X_CONTENT_TYPE_OPTIONS: HeaderName = HeaderName; pub const X_DNS_PREFETCH_CONTROL: HeaderName = HeaderName;
    pub const X_FRAME_OPTIONS: HeaderName = HeaderName; pub const X_XSS_PROTECTION: HeaderName = HeaderName;
    #[derive(Clone)] pub struct HeaderName;
    impl HeaderName {
        pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> {}
        pub fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName> {}
        pub fn from_static(src: &'static str) -> HeaderName {}
        pub fn as_str(&self) -> &str {}
    }
    impl AsRef<str> for HeaderName {}
    impl AsRef<[u8]> for HeaderName {}
    impl From<&HeaderName> for HeaderName {}
    impl std::str::FromStr for HeaderName { type Err = InvalidHeaderName; }
    impl TryFrom<&str> for HeaderName { type Error = InvalidHeaderName; }
    impl TryFrom<&String> for HeaderName { type Error = InvalidHeaderName; }
    impl TryFrom<&[u8]> for HeaderName { type Error = InvalidHeaderName; }
    impl TryFrom<String> for HeaderName { type Error = InvalidHeaderName; }
    impl TryFrom<Vec<u8>> for HeaderName { type Error = InvalidHeaderName; }
    pub struct InvalidHeaderName;
    impl std::error::Error for InvalidHeaderName {}
    #[derive(Clone)] pub struct HeaderValue;
    impl HeaderValue {
        pub fn from_static(src: &'static str) -> HeaderValue {}
        pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue> {}
        pub fn from_name(name: HeaderName) -> HeaderValue {}
        pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue> {}
        pub fn from_maybe_shared<T>(src: T) -> Result<HeaderValue, InvalidHeaderValue> {}
        pub fn to_str(&self) -> Result<&str, ToStrError> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn set_sensitive(&mut self, val: bool) {}
        pub fn is_sensitive(&self) -> bool {}
    }
    impl AsRef<[u8]> for HeaderValue {}
    impl std::str::FromStr for HeaderValue { type Err = InvalidHeaderValue; }
    impl From<HeaderName> for HeaderValue {}
    impl From<&HeaderValue> for HeaderValue {}
    impl From<u16> for HeaderValue {}
    impl From<i16> for HeaderValue {}
    impl From<u32> for HeaderValue {}
    impl From<i32> for HeaderValue {}
    impl From<u64> for HeaderValue {}
    impl From<i64> for HeaderValue {}
    impl From<usize> for HeaderValue {}
    impl From<isize> for HeaderValue {}
    impl TryFrom<&str> for HeaderValue { type Error = InvalidHeaderValue; }
    impl TryFrom<&String> for HeaderValue { type Error = InvalidHeaderValue; }
    impl TryFrom<&[u8]> for HeaderValue { type Error = InvalidHeaderValue; }
    impl TryFrom<String> for HeaderValue { type Error = InvalidHeaderValue; }
    impl TryFrom<Vec<u8>> for HeaderValue { type Error = InvalidHeaderValue; }
    pub struct InvalidHeaderValue;
    impl std::error::Error for InvalidHeaderValue {}
    pub struct ToStrError;
    impl std::error::Error for ToStrError {}
    #[derive(Clone, Default)] pub struct HeaderMap<T = HeaderValue>;
    impl HeaderMap<HeaderValue> { pub fn new() -> HeaderMap<HeaderValue> {} }
    impl<T> HeaderMap<T> {
        pub fn with_capacity(capacity: usize) -> HeaderMap<T> {}
        pub fn try_with_capacity(capacity: usize) -> Result<HeaderMap<T>, MaxSizeReached> {}
        pub fn len(&self) -> usize {}
        pub fn keys_len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), MaxSizeReached> {}
        pub fn get<K>(&self, key: K) -> Option<&T> {}
        pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T> {}
        pub fn get_all<K>(&self, key: K) -> GetAll<'_, T> {}
        pub fn contains_key<K>(&self, key: K) -> bool {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
        pub fn keys(&self) -> Keys<'_, T> {}
        pub fn values(&self) -> Values<'_, T> {}
        pub fn values_mut(&mut self) -> ValuesMut<'_, T> {}
        pub fn drain(&mut self) -> Drain<'_, T> {}
        pub fn entry<K>(&mut self, key: K) -> Entry<'_, T> {}
        pub fn try_entry<K>(&mut self, key: K) -> Result<Entry<'_, T>, InvalidHeaderName> {}
        pub fn insert<K>(&mut self, key: K, val: T) -> Option<T> {}
        pub fn try_insert<K>(&mut self, key: K, val: T) -> Result<Option<T>, MaxSizeReached> {}
        pub fn append<K>(&mut self, key: K, value: T) -> bool {}
        pub fn try_append<K>(&mut self, key: K, value: T) -> Result<bool, MaxSizeReached> {}
        pub fn remove<K>(&mut self, key: K) -> Option<T> {}
    }
    impl<T> IntoIterator for HeaderMap<T> { type Item = (Option<HeaderName>, T); type IntoIter = IntoIter<T>; }
    impl<T> IntoIterator for &HeaderMap<T> { type Item = (&HeaderName, &T); type IntoIter = Iter<'_, T>; }
    impl<T> IntoIterator for &mut HeaderMap<T> { type Item = (&HeaderName, &mut T); type IntoIter = IterMut<'_, T>; }
    impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {}
    impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {}
    impl<K, T> std::ops::Index<K> for HeaderMap<T> { type Output = T; }
    impl<K, V, S, T> TryFrom<&std::collections::HashMap<K, V, S>> for HeaderMap<T> { type Error = crate::Error; }
    pub struct IntoIter<T>;
    impl<T> Iterator for IntoIter<T> { type Item = (Option<HeaderName>, T); }
    pub struct Drain<'a, T>;
    impl<T> Iterator for Drain<'_, T> { type Item = (Option<HeaderName>, T); }
    pub struct Iter<'a, T>;
    impl<T> Iterator for Iter<'_, T> { type Item = (&HeaderName, &T); }
    pub struct IterMut<'a, T>;
    impl<T> Iterator for IterMut<'_, T> { type Item = (&HeaderName, &mut T); }
    pub struct Keys<'a, T>;
    impl<T> Iterator for Keys<'_, T> { type Item = &HeaderName; }
    pub struct Values<'a, T>;
    impl<T> Iterator for Values<'_, T> { type Item = &T; }
    pub struct ValuesMut<'a, T>;
    impl<T> Iterator for ValuesMut<'_, T> { type Item = &mut T; }
    pub struct ValueIter<'a, T>;
    impl<T> Iterator for ValueIter<'_, T> { type Item = &T; }
    impl<T> DoubleEndedIterator for ValueIter<'_, T> {}
    pub struct GetAll<'a, T>;
    impl<T> GetAll<'_, T> { pub fn iter(&self) -> ValueIter<'_, T> {} }
    impl<T> IntoIterator for GetAll<'_, T> { type Item = &T; type IntoIter = ValueIter<'_, T>; }
    impl<T> IntoIterator for &GetAll<'_, T> { type Item = &T; type IntoIter = ValueIter<'_, T>; }
    pub enum Entry<'a, T> { Occupied(OccupiedEntry<'a, T>), Vacant(VacantEntry<'a, T>) }
    impl<T> Entry<'_, T> {
        pub fn or_insert(self, default: T) -> &mut T {}
        #[runs_inline(default)] pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &mut T {}
        pub fn key(&self) -> &HeaderName {}
    }
    pub struct VacantEntry<'a, T>;
    impl<T> VacantEntry<'_, T> {
        pub fn key(&self) -> &HeaderName {}
        pub fn into_key(self) -> HeaderName {}
        pub fn insert(self, value: T) -> &mut T {}
        pub fn insert_entry(self, value: T) -> OccupiedEntry<'_, T> {}
    }
    pub struct OccupiedEntry<'a, T>;
    impl<T> OccupiedEntry<'_, T> {
        pub fn key(&self) -> &HeaderName {}
        pub fn get(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_mut(self) -> &mut T {}
        pub fn insert(&mut self, value: T) -> T {}
        pub fn append(&mut self, value: T) {}
        pub fn remove(self) -> T {}
        pub fn remove_entry(self) -> (HeaderName, T) {}
        pub fn iter(&self) -> ValueIter<'_, T> {}
    }
    pub struct MaxSizeReached;
    impl std::error::Error for MaxSizeReached {}
    pub mod map { pub trait AsHeaderName {} pub trait IntoHeaderName {} }
}
