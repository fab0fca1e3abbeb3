//! Model of rustls-pki-types 1 (checked against 1.15). Nothing in it blocks but reading from files.

use std::path::Path;

pub mod pem {
    use std::path::Path;
    pub enum Error { MissingSectionEnd { end_marker: Vec<u8> }, IllegalSectionStart { line: Vec<u8> }, Base64Decode(String), Io(std::io::Error), NoItemsFound }
    pub trait PemObject {
        fn from_pem_slice(pem: &[u8]) -> Result<Self, Error> {}
        fn pem_slice_iter(pem: &[u8]) -> impl Iterator<Item = Result<Self, Error>> {}
        #[blocks(fs)] fn from_pem_file(file_name: impl AsRef<Path>) -> Result<Self, Error> {}
        #[blocks(fs)] fn pem_file_iter(file_name: impl AsRef<Path>) -> Result<impl Iterator<Item = Result<Self, Error>>, Error> {}
        fn from_pem_reader(rd: impl std::io::Read) -> Result<Self, Error> {}
        fn pem_reader_iter(rd: impl std::io::Read) -> impl Iterator<Item = Result<Self, Error>> {}
    }
}
#[derive(Clone)] pub struct CertificateDer;
impl CertificateDer { pub fn from_slice(bytes: &[u8]) -> CertificateDer {} pub fn into_owned(self) -> CertificateDer {} }
impl std::ops::Deref for CertificateDer { type Target = [u8]; }
impl From<Vec<u8>> for CertificateDer {}
impl pem::PemObject for CertificateDer {}
pub enum PrivateKeyDer { Pkcs1(PrivatePkcs1KeyDer), Sec1(PrivateSec1KeyDer), Pkcs8(PrivatePkcs8KeyDer) }
impl PrivateKeyDer { pub fn secret_der(&self) -> &[u8] {} pub fn clone_key(&self) -> PrivateKeyDer {} }
impl pem::PemObject for PrivateKeyDer {}
impl From<PrivatePkcs8KeyDer> for PrivateKeyDer {}
impl From<PrivatePkcs1KeyDer> for PrivateKeyDer {}
impl From<PrivateSec1KeyDer> for PrivateKeyDer {}
pub struct PrivatePkcs1KeyDer;
impl PrivatePkcs1KeyDer { pub fn secret_pkcs1_der(&self) -> &[u8] {} pub fn clone_key(&self) -> PrivatePkcs1KeyDer {} }
impl From<Vec<u8>> for PrivatePkcs1KeyDer {}
impl pem::PemObject for PrivatePkcs1KeyDer {}
pub struct PrivateSec1KeyDer;
impl PrivateSec1KeyDer { pub fn secret_sec1_der(&self) -> &[u8] {} }
impl From<Vec<u8>> for PrivateSec1KeyDer {}
impl pem::PemObject for PrivateSec1KeyDer {}
pub struct PrivatePkcs8KeyDer;
impl PrivatePkcs8KeyDer { pub fn secret_pkcs8_der(&self) -> &[u8] {} pub fn clone_key(&self) -> PrivatePkcs8KeyDer {} }
impl From<Vec<u8>> for PrivatePkcs8KeyDer {}
impl pem::PemObject for PrivatePkcs8KeyDer {}
#[derive(Clone)] pub struct CertificateRevocationListDer;
impl pem::PemObject for CertificateRevocationListDer {}
#[derive(Clone)] pub struct CertificateSigningRequestDer;
#[derive(Clone)] pub struct SubjectPublicKeyInfoDer;
#[derive(Clone)] pub enum ServerName { DnsName(DnsName), IpAddress(IpAddr) }
impl ServerName { pub fn to_owned(&self) -> ServerName {} pub fn to_str(&self) -> std::borrow::Cow<str> {} }
impl TryFrom<&str> for ServerName { type Error = InvalidDnsNameError; }
impl TryFrom<String> for ServerName { type Error = InvalidDnsNameError; }
#[derive(Clone)] pub struct DnsName;
#[derive(Clone, Copy)] pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
#[derive(Clone, Copy)] pub struct Ipv4Addr;
#[derive(Clone, Copy)] pub struct Ipv6Addr;
#[derive(Clone, Copy)] pub struct InvalidDnsNameError;
#[derive(Clone, Copy)] pub struct UnixTime;
impl UnixTime { pub fn now() -> UnixTime {} pub fn as_secs(&self) -> u64 {} }
#[derive(Clone)] pub struct TrustAnchor;
