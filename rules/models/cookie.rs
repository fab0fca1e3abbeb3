//! Model of cookie 0.16 to 0.18 (checked against 0.18.2).

use std::time::Duration;

#[derive(Clone)] pub struct Cookie<'c>;
impl Cookie<'_> {
    pub fn new<N, V>(name: N, value: V) -> Cookie<'static> {}
    pub fn named<N>(name: N) -> Cookie<'static> {}
    pub fn build<C>(base: C) -> CookieBuilder<'static> {}
    pub fn parse<S>(s: S) -> Result<Cookie<'static>, ParseError> {}
    pub fn parse_encoded<S>(s: S) -> Result<Cookie<'static>, ParseError> {}
    pub fn split_parse<S>(string: S) -> impl Iterator<Item = Result<Cookie<'static>, ParseError>> {}
    pub fn into_owned(self) -> Cookie<'static> {}
    pub fn name(&self) -> &str {}
    pub fn value(&self) -> &str {}
    pub fn value_trimmed(&self) -> &str {}
    pub fn name_value(&self) -> (&str, &str) {}
    pub fn http_only(&self) -> Option<bool> {}
    pub fn secure(&self) -> Option<bool> {}
    pub fn same_site(&self) -> Option<SameSite> {}
    pub fn path(&self) -> Option<&str> {}
    pub fn domain(&self) -> Option<&str> {}
    pub fn expires(&self) -> Option<Expiration> {}
    pub fn set_name<N>(&mut self, name: N) {}
    pub fn set_value<V>(&mut self, value: V) {}
    pub fn set_http_only<T>(&mut self, value: T) {}
    pub fn set_secure<T>(&mut self, value: T) {}
    pub fn set_same_site<T>(&mut self, value: T) {}
    pub fn set_max_age<D>(&mut self, value: D) {}
    pub fn set_path<P>(&mut self, path: P) {}
    pub fn set_domain<D>(&mut self, domain: D) {}
    pub fn set_expires<T>(&mut self, time: T) {}
    pub fn make_permanent(&mut self) {}
    pub fn make_removal(&mut self) {}
}
impl std::str::FromStr for Cookie<'static> { type Err = ParseError; }
#[derive(Clone)] pub struct CookieBuilder<'c>;
impl CookieBuilder<'_> {
    pub fn new<N, V>(name: N, value: V) -> CookieBuilder<'static> {}
    pub fn expires<E>(self, when: E) -> Self {}
    pub fn max_age<D>(self, value: D) -> Self {}
    pub fn domain<D>(self, value: D) -> Self {}
    pub fn path<P>(self, path: P) -> Self {}
    pub fn secure(self, value: bool) -> Self {}
    pub fn http_only(self, value: bool) -> Self {}
    pub fn same_site(self, value: SameSite) -> Self {}
    pub fn permanent(self) -> Self {}
    pub fn removal(self) -> Self {}
    pub fn build(self) -> Cookie<'static> {}
    pub fn finish(self) -> Cookie<'static> {}
}
#[derive(Clone, Default)] pub struct CookieJar;
impl CookieJar {
    pub fn new() -> CookieJar {}
    pub fn get(&self, name: &str) -> Option<&Cookie<'static>> {}
    pub fn add<C>(&mut self, cookie: C) {}
    pub fn add_original<C>(&mut self, cookie: C) {}
    pub fn remove<C>(&mut self, cookie: C) {}
    pub fn force_remove<N>(&mut self, name: N) {}
    pub fn iter(&self) -> impl Iterator<Item = &Cookie<'static>> {}
    pub fn delta(&self) -> impl Iterator<Item = &Cookie<'static>> {}
    pub fn private(&self, key: &Key) -> PrivateJar<'_> {}
    pub fn private_mut(&mut self, key: &Key) -> PrivateJar<'_> {}
    pub fn signed(&self, key: &Key) -> PrivateJar<'_> {}
    pub fn signed_mut(&mut self, key: &Key) -> PrivateJar<'_> {}
}
// The private and the signed one.
pub struct PrivateJar<'a>;
impl PrivateJar<'_> {
    pub fn get(&self, name: &str) -> Option<Cookie<'static>> {}
    pub fn add<C>(&mut self, cookie: C) {}
    pub fn remove<C>(&mut self, cookie: C) {}
}
#[derive(Clone)] pub struct Key;
impl Key {
    pub fn from(key: &[u8]) -> Key {}
    pub fn derive_from(master_key: &[u8]) -> Key {}
    pub fn generate() -> Key {}
    pub fn try_generate() -> Option<Key> {}
    pub fn master(&self) -> &[u8] {}
}
#[derive(Clone, Copy)] pub enum SameSite { Strict, Lax, None }
#[derive(Clone, Copy)] pub enum Expiration { DateTime, Session }
#[derive(Clone, Copy)] pub enum ParseError { MissingPair, EmptyName }
impl std::error::Error for ParseError {}
