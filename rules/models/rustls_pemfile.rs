//! Model of rustls-pemfile 2 (checked against 2.2.0); reading blocks as the reader does.

use std::io;
use rustls_pki_types::{CertificateDer, CertificateRevocationListDer, CertificateSigningRequestDer, PrivateKeyDer, PrivatePkcs1KeyDer, PrivatePkcs8KeyDer, PrivateSec1KeyDer, SubjectPublicKeyInfoDer};

pub fn certs(rd: &mut dyn io::BufRead) -> impl Iterator<Item = Result<CertificateDer, io::Error>> {}
pub fn private_key(rd: &mut dyn io::BufRead) -> Result<Option<PrivateKeyDer>, io::Error> {}
pub fn csr(rd: &mut dyn io::BufRead) -> Result<Option<CertificateSigningRequestDer>, io::Error> {}
pub fn crls(rd: &mut dyn io::BufRead) -> impl Iterator<Item = Result<CertificateRevocationListDer, io::Error>> {}
pub fn rsa_private_keys(rd: &mut dyn io::BufRead) -> impl Iterator<Item = Result<PrivatePkcs1KeyDer, io::Error>> {}
pub fn pkcs8_private_keys(rd: &mut dyn io::BufRead) -> impl Iterator<Item = Result<PrivatePkcs8KeyDer, io::Error>> {}
pub fn ec_private_keys(rd: &mut dyn io::BufRead) -> impl Iterator<Item = Result<PrivateSec1KeyDer, io::Error>> {}
pub fn public_keys(rd: &mut dyn io::BufRead) -> impl Iterator<Item = Result<SubjectPublicKeyInfoDer, io::Error>> {}
pub enum Item { X509Certificate(CertificateDer), SubjectPublicKeyInfo(SubjectPublicKeyInfoDer), Pkcs1Key(PrivatePkcs1KeyDer), Pkcs8Key(PrivatePkcs8KeyDer), Sec1Key(PrivateSec1KeyDer), Crl(CertificateRevocationListDer), Csr(CertificateSigningRequestDer) }
pub enum Error { MissingSectionEnd { end_marker: Vec<u8> }, IllegalSectionStart { line: Vec<u8> }, Base64Decode(String) }
impl From<Error> for io::Error {}
pub fn read_one_from_slice(input: &[u8]) -> Result<Option<(Item, &[u8])>, Error> {}
pub fn read_one(rd: &mut dyn io::BufRead) -> Result<Option<Item>, io::Error> {}
pub fn read_all(rd: &mut dyn io::BufRead) -> impl Iterator<Item = Result<Item, io::Error>> {}
