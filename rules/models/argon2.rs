//! Model of argon2 0.4 and 0.5 (checked against 0.5.3). It is slow on purpose.

pub use password_hash;
pub use password_hash::{PasswordHash, PasswordHasher, PasswordVerifier};

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone, Copy)] pub enum Error { AlgorithmInvalid, MemoryTooLittle, OutputTooShort, PwdTooLong, SaltTooShort, TimeTooSmall, VersionInvalid }
#[derive(Clone, Copy, Default)] pub enum Algorithm { Argon2d, Argon2i, Argon2id }
#[derive(Clone, Copy, Default)] pub enum Version { V0x10, V0x13 }
#[derive(Clone, Default)] pub struct Params;
impl Params { pub fn new(m_cost: u32, t_cost: u32, p_cost: u32, output_len: Option<usize>) -> Result<Params> {} pub fn m_cost(&self) -> u32 {} }
#[derive(Clone, Copy, Default)] pub struct Block;
#[derive(Clone, Default)] pub struct Argon2;
impl Argon2 {
    pub fn new(algorithm: Algorithm, version: Version, params: Params) -> Argon2 {}
    pub fn new_with_secret(secret: &[u8], algorithm: Algorithm, version: Version, params: Params) -> Result<Argon2> {}
    #[blocks(cpu)] pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<()> {}
    #[blocks(cpu)] pub fn hash_password_into_with_memory(&self, pwd: &[u8], salt: &[u8], out: &mut [u8], memory_blocks: impl AsMut<[Block]>) -> Result<()> {}
    pub fn params(&self) -> &Params {}
}
impl PasswordHasher for Argon2 {}
impl PasswordVerifier for Argon2 {}
