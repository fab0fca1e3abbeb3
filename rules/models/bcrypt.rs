//! Model of bcrypt 0.15 to 0.17 (checked against 0.17.1). It is slow on purpose.

pub type BcryptResult<T> = Result<T, BcryptError>;
pub enum BcryptError { Io(std::io::Error), CostNotAllowed(u32), InvalidCost(String), InvalidPrefix(String), InvalidHash(String), InvalidSaltLen(usize) }
pub const DEFAULT_COST: u32 = 12;
#[derive(Clone, Copy)] pub enum Version { TwoA, TwoX, TwoY, TwoB }
pub struct HashParts;
impl HashParts { pub fn get_cost(&self) -> u32 {} pub fn get_salt(&self) -> String {} pub fn format_for_version(&self, version: Version) -> String {} }
#[blocks(cpu)] pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String> {}
#[blocks(cpu)] pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts> {}
#[blocks(cpu)] pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts> {}
#[blocks(cpu)] pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool> {}
#[blocks(cpu)] pub fn non_truncating_hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String> {}
#[blocks(cpu)] pub fn non_truncating_verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool> {}
#[blocks(cpu)] pub fn bcrypt(cost: u32, salt: [u8; 16], password: &[u8]) -> [u8; 24] {}
