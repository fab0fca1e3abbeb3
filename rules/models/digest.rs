//! Model of digest 0.9 to 0.11 and of the hashes of RustCrypto (checked against 0.10.7). How long a hash takes is a matter of its input: no effects.

pub trait Digest {
    fn new() -> Self;
    fn new_with_prefix(data: impl AsRef<[u8]>) -> Self;
    fn update(&mut self, data: impl AsRef<[u8]>);
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
    fn finalize(self) -> Output;
    fn finalize_into(self, out: &mut Output);
    fn finalize_reset(&mut self) -> Output;
    fn reset(&mut self);
    fn output_size() -> usize;
    fn digest(data: impl AsRef<[u8]>) -> Output;
}
pub trait Update { fn update(&mut self, data: &[u8]); fn chain(self, data: impl AsRef<[u8]>) -> Self {} }
pub trait FixedOutput {}
pub trait Mac {
    fn new_from_slice(key: &[u8]) -> Result<Self, InvalidLength>;
    fn update(&mut self, data: &[u8]);
    fn chain_update(self, data: impl AsRef<[u8]>) -> Self;
    fn finalize(self) -> CtOutput;
    fn verify_slice(self, tag: &[u8]) -> Result<(), MacError>;
    fn reset(&mut self);
}
#[derive(Clone)] pub struct Output;
impl Output { pub fn to_vec(&self) -> Vec<u8> {} pub fn as_slice(&self) -> &[u8] {} }
impl std::ops::Deref for Output { type Target = [u8]; }
#[derive(Clone)] pub struct CtOutput;
impl CtOutput { pub fn into_bytes(self) -> Output {} }
#[derive(Clone, Copy)] pub struct InvalidLength;
#[derive(Clone, Copy)] pub struct MacError;
#[derive(Clone, Default)] pub struct Sha1;
impl Digest for Sha1 {}
impl std::io::Write for Sha1 {}
#[derive(Clone, Default)] pub struct Sha224;
impl Digest for Sha224 {}
impl std::io::Write for Sha224 {}
#[derive(Clone, Default)] pub struct Sha256;
impl Digest for Sha256 {}
impl std::io::Write for Sha256 {}
#[derive(Clone, Default)] pub struct Sha384;
impl Digest for Sha384 {}
impl std::io::Write for Sha384 {}
#[derive(Clone, Default)] pub struct Sha512;
impl Digest for Sha512 {}
impl std::io::Write for Sha512 {}
#[derive(Clone, Default)] pub struct Sha3_256;
impl Digest for Sha3_256 {}
#[derive(Clone, Default)] pub struct Sha3_512;
impl Digest for Sha3_512 {}
#[derive(Clone, Default)] pub struct Keccak256;
impl Digest for Keccak256 {}
#[derive(Clone, Default)] pub struct Md5;
impl Digest for Md5 {}
impl std::io::Write for Md5 {}
// The crate `md5`, which has the name of the library of `md-5`.
pub fn compute<T: AsRef<[u8]>>(data: T) -> HashedBytes {}
#[derive(Clone, Copy)] pub struct HashedBytes(pub [u8; 16]);
impl std::ops::Deref for HashedBytes { type Target = [u8; 16]; }
#[derive(Clone)] pub struct Context;
impl Context { pub fn new() -> Context {} pub fn consume<T: AsRef<[u8]>>(&mut self, data: T) {} pub fn compute(self) -> HashedBytes {} pub fn finalize(self) -> HashedBytes {} }
