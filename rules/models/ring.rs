//! Model of ring 0.16 and 0.17 (checked against 0.17.14): hashes, authentication codes and signatures are quick; deriving keys is slow on purpose.

pub mod error { #[derive(Clone, Copy)] pub struct Unspecified; #[derive(Clone, Copy)] pub struct KeyRejected; }
pub mod digest {
    pub struct Algorithm;
    pub const SHA256: Algorithm = 0;
    pub const SHA384: Algorithm = 0;
    pub const SHA512: Algorithm = 0;
    #[derive(Clone, Copy)] pub struct Digest;
    impl AsRef<[u8]> for Digest {}
    pub fn digest(algorithm: &Algorithm, data: &[u8]) -> Digest {}
    #[derive(Clone)] pub struct Context;
    impl Context { pub fn new(algorithm: &Algorithm) -> Context {} pub fn update(&mut self, data: &[u8]) {} pub fn finish(self) -> Digest {} }
}
pub mod hmac {
    use crate::error::Unspecified;
    #[derive(Clone, Copy)] pub struct Algorithm;
    pub const HMAC_SHA256: Algorithm = 0;
    pub const HMAC_SHA384: Algorithm = 0;
    pub const HMAC_SHA512: Algorithm = 0;
    #[derive(Clone)] pub struct Key;
    impl Key { pub fn new(algorithm: Algorithm, key_value: &[u8]) -> Key {} pub fn generate(algorithm: Algorithm, rng: &dyn crate::rand::SecureRandom) -> Result<Key, Unspecified> {} }
    #[derive(Clone, Copy)] pub struct Tag;
    impl AsRef<[u8]> for Tag {}
    pub fn sign(key: &Key, data: &[u8]) -> Tag {}
    pub fn verify(key: &Key, data: &[u8], tag: &[u8]) -> Result<(), Unspecified> {}
}
pub mod rand {
    use crate::error::Unspecified;
    pub trait SecureRandom { fn fill(&self, dest: &mut [u8]) -> Result<(), Unspecified> {} }
    #[derive(Clone, Default)] pub struct SystemRandom;
    impl SystemRandom { pub fn new() -> SystemRandom {} }
    impl SecureRandom for SystemRandom {}
}
pub mod pbkdf2 {
    use crate::error::Unspecified;
    use std::num::NonZeroU32;
    #[derive(Clone, Copy)] pub struct Algorithm;
    pub const PBKDF2_HMAC_SHA256: Algorithm = 0;
    pub const PBKDF2_HMAC_SHA512: Algorithm = 0;
    #[blocks(cpu)] pub fn derive(algorithm: Algorithm, iterations: NonZeroU32, salt: &[u8], secret: &[u8], out: &mut [u8]) {}
    #[blocks(cpu)] pub fn verify(algorithm: Algorithm, iterations: NonZeroU32, salt: &[u8], secret: &[u8], previously_derived: &[u8]) -> Result<(), Unspecified> {}
}
pub mod signature {
    use crate::error::{KeyRejected, Unspecified};
    pub struct Ed25519KeyPair;
    impl Ed25519KeyPair { pub fn from_pkcs8(pkcs8: &[u8]) -> Result<Ed25519KeyPair, KeyRejected> {} pub fn from_seed_unchecked(seed: &[u8]) -> Result<Ed25519KeyPair, KeyRejected> {} pub fn sign(&self, msg: &[u8]) -> Signature {} }
    #[derive(Clone, Copy)] pub struct Signature;
    impl AsRef<[u8]> for Signature {}
    pub struct UnparsedPublicKey<B>;
    impl<B> UnparsedPublicKey<B> { pub fn new(algorithm: &'static dyn VerificationAlgorithm, bytes: B) -> UnparsedPublicKey<B> {} pub fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), Unspecified> {} }
    pub trait VerificationAlgorithm {}
}
