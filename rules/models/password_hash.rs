//! Model of password-hash 0.4 and 0.5 (checked against 0.5.0). Its hashes are slow on purpose.

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy)] pub enum Error { Algorithm, B64Encoding, Crypto, OutputTooShort, OutputTooLong, ParamNameDuplicated, ParamNameInvalid, ParamsMaxExceeded, Password, PhcStringField, Version }
pub trait PasswordHasher {
    #[blocks(cpu)] fn hash_password<S>(&self, password: &[u8], salt: S) -> Result<PasswordHash> {}
    #[blocks(cpu)] fn hash_password_customized<A, V, P, S>(&self, password: &[u8], algorithm: Option<A>, version: Option<V>, params: P, salt: S) -> Result<PasswordHash>;
}
pub trait PasswordVerifier { #[blocks(cpu)] fn verify_password(&self, password: &[u8], hash: &PasswordHash) -> Result<()>; }
#[derive(Clone)] pub struct PasswordHash { pub algorithm: Ident, pub version: Option<u32>, pub salt: Option<Salt> }
impl PasswordHash {
    pub fn new(s: &str) -> Result<PasswordHash> {}
    pub fn parse(s: &str, encoding: Encoding) -> Result<PasswordHash> {}
    #[blocks(cpu)] pub fn generate<P>(phf: impl PasswordHasher, password: P, salt: Salt) -> Result<PasswordHash> {}
    #[blocks(cpu)] pub fn verify_password<P>(&self, phfs: &[&dyn PasswordVerifier], password: P) -> Result<()> {}
    pub fn serialize(&self) -> PasswordHashString {}
}
#[derive(Clone)] pub struct PasswordHashString;
impl PasswordHashString { pub fn as_str(&self) -> &str {} pub fn password_hash(&self) -> PasswordHash {} }
#[derive(Clone, Copy)] pub enum Encoding { B64, Bcrypt, Crypt, ShaCrypt }
#[derive(Clone, Copy)] pub struct Ident;
#[derive(Clone, Copy)] pub struct Salt;
impl Salt { pub fn from_b64(input: &str) -> Result<Salt> {} pub fn as_str(&self) -> &str {} }
#[derive(Clone)] pub struct SaltString;
impl SaltString {
    pub fn generate<R>(rng: R) -> SaltString {}
    pub fn from_b64(s: &str) -> Result<SaltString> {}
    pub fn encode_b64(input: &[u8]) -> Result<SaltString> {}
    pub fn as_salt(&self) -> Salt {}
    pub fn as_str(&self) -> &str {}
}
pub mod rand_core { pub struct OsRng; }
