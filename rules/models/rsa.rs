//! Model of rsa 0.9 (checked against 0.9). Making a key is a search for primes.

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error { InvalidPaddingScheme, Decryption, Verification, MessageTooLong, InputNotHashed, InvalidPrime, InvalidModulus, Internal }
#[derive(Clone, Copy)] pub struct Pkcs1v15Encrypt;
pub struct Oaep;
pub trait PublicKeyParts { fn size(&self) -> usize {} }
#[derive(Clone)] pub struct RsaPrivateKey;
impl RsaPrivateKey {
    #[blocks(cpu)] pub fn new<R>(rng: &mut R, bit_size: usize) -> Result<RsaPrivateKey> {}
    pub fn to_public_key(&self) -> RsaPublicKey {}
    pub fn as_ref(&self) -> &RsaPublicKey {}
    pub fn validate(&self) -> Result<()> {}
    pub fn decrypt<P>(&self, padding: P, ciphertext: &[u8]) -> Result<Vec<u8>> {}
    pub fn sign<S>(&self, padding: S, digest_in: &[u8]) -> Result<Vec<u8>> {}
}
impl PublicKeyParts for RsaPrivateKey {}
#[derive(Clone)] pub struct RsaPublicKey;
impl RsaPublicKey {
    pub fn encrypt<R, P>(&self, rng: &mut R, padding: P, msg: &[u8]) -> Result<Vec<u8>> {}
    pub fn verify<S>(&self, scheme: S, hashed: &[u8], sig: &[u8]) -> Result<()> {}
}
impl PublicKeyParts for RsaPublicKey {}
impl From<RsaPrivateKey> for RsaPublicKey {}
impl From<&RsaPrivateKey> for RsaPublicKey {}
