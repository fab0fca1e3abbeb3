//! Model of scrypt 0.10 and 0.11 (checked against 0.11.0). It is slow on purpose.

pub use password_hash;

#[blocks(cpu)] pub fn scrypt(password: &[u8], salt: &[u8], params: &Params, output: &mut [u8]) -> Result<(), errors::InvalidOutputLen> {}
#[derive(Clone, Copy)] pub struct Params;
impl Params { pub fn new(log_n: u8, r: u32, p: u32, len: usize) -> Result<Params, errors::InvalidParams> {} pub fn recommended() -> Params {} }
#[derive(Clone, Copy)] pub struct Scrypt;
impl password_hash::PasswordHasher for Scrypt {}
impl password_hash::PasswordVerifier for Scrypt {}
pub mod errors { #[derive(Clone, Copy)] pub struct InvalidOutputLen; #[derive(Clone, Copy)] pub struct InvalidParams; }
