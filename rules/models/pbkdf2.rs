//! Model of pbkdf2 0.11 and 0.12 (checked against 0.12.2). It is slow on purpose.

pub use password_hash;

#[blocks(cpu)] pub fn pbkdf2<PRF>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) -> Result<(), InvalidLength> {}
#[blocks(cpu)] pub fn pbkdf2_array<PRF, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; N], InvalidLength> {}
#[blocks(cpu)] pub fn pbkdf2_hmac<D>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) {}
#[blocks(cpu)] pub fn pbkdf2_hmac_array<D, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; N] {}
#[derive(Clone, Copy)] pub struct InvalidLength;
#[derive(Clone, Copy)] pub struct Params { pub rounds: u32, pub output_length: usize }
#[derive(Clone, Copy, Default)] pub struct Pbkdf2;
impl password_hash::PasswordHasher for Pbkdf2 {}
impl password_hash::PasswordVerifier for Pbkdf2 {}
