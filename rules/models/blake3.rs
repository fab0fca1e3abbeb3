//! Model of blake3 1 (checked against 1.8.7). How long a hash takes is a matter of its input; reading files blocks.

use std::path::Path;

pub fn hash(input: &[u8]) -> Hash {}
pub fn keyed_hash(key: &[u8; 32], input: &[u8]) -> Hash {}
pub fn derive_key(context: &str, key_material: &[u8]) -> [u8; 32] {}
#[derive(Clone, Copy)] pub struct Hash;
impl Hash { pub fn as_bytes(&self) -> &[u8; 32] {} pub fn from_bytes(bytes: [u8; 32]) -> Hash {} pub fn to_hex(&self) -> HexString {} pub fn from_hex(hex: impl AsRef<[u8]>) -> Result<Hash, HexError> {} }
#[derive(Clone)] pub struct HexString;
impl HexString { pub fn as_str(&self) -> &str {} pub fn to_string(&self) -> String {} }
#[derive(Clone)] pub struct HexError;
#[derive(Clone, Default)] pub struct Hasher;
impl Hasher {
    pub fn new() -> Hasher {}
    pub fn new_keyed(key: &[u8; 32]) -> Hasher {}
    pub fn new_derive_key(context: &str) -> Hasher {}
    pub fn reset(&mut self) -> &mut Hasher {}
    pub fn update(&mut self, input: &[u8]) -> &mut Hasher {}
    // Its documentation: it runs on all of rayon's threads and waits for them, worth it from 128 KiB.
    #[blocks(cpu)] pub fn update_rayon(&mut self, input: &[u8]) -> &mut Hasher {}
    pub fn update_reader(&mut self, reader: impl std::io::Read) -> std::io::Result<&mut Hasher> {}
    #[blocks(fs)] pub fn update_mmap(&mut self, path: impl AsRef<Path>) -> std::io::Result<&mut Hasher> {}
    #[blocks(fs)] pub fn update_mmap_rayon(&mut self, path: impl AsRef<Path>) -> std::io::Result<&mut Hasher> {}
    pub fn finalize(&self) -> Hash {}
    pub fn count(&self) -> u64 {}
}
impl std::io::Write for Hasher {}
