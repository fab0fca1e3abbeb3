//! Model of openssl 0.10 (checked against 0.10.82): connections, certificates, keys, hashes. Making keys is work for the processor, a handshake waits for the peer.

pub mod error {
    #[derive(Clone)] pub struct ErrorStack;
    impl ErrorStack { pub fn get() -> ErrorStack {} pub fn errors(&self) -> &[Error] {} }
    #[derive(Clone)] pub struct Error;
    impl Error { pub fn code(&self) -> u64 {} pub fn reason(&self) -> Option<&str> {} }
}
pub mod stack {
    pub struct Stack<T>;
    impl<T> Stack<T> { pub fn new() -> Result<Stack<T>, crate::error::ErrorStack> {} pub fn push(&mut self, data: T) -> Result<(), crate::error::ErrorStack> {} }
    impl<T> std::ops::Deref for Stack<T> { type Target = StackRef<T>; }
    impl<T> IntoIterator for Stack<T> { type Item = T; type IntoIter = std::iter::Sources<T>; }
    pub struct StackRef<T>;
    impl<T> StackRef<T> { pub fn len(&self) -> usize {} pub fn is_empty(&self) -> bool {} pub fn iter(&self) -> impl Iterator<Item = &T> {} pub fn get(&self, idx: usize) -> Option<&T> {} }
}
pub mod nid { #[derive(Clone, Copy)] pub struct Nid; impl Nid { pub const COMMONNAME: Nid = 0; pub const X9_62_PRIME256V1: Nid = 0; pub const SECP384R1: Nid = 0; pub fn as_raw(&self) -> i32 {} } }
pub mod asn1 {
    use crate::error::ErrorStack;
    pub struct Asn1Time;
    impl Asn1Time { pub fn days_from_now(days: u32) -> Result<Asn1Time, ErrorStack> {} pub fn from_unix(time: i64) -> Result<Asn1Time, ErrorStack> {} }
    impl std::ops::Deref for Asn1Time { type Target = Asn1TimeRef; }
    pub struct Asn1TimeRef;
    impl Asn1TimeRef { pub fn diff(&self, compare: &Asn1TimeRef) -> Result<TimeDiff, ErrorStack> {} }
    #[derive(Clone)] pub struct TimeDiff { pub days: i32, pub secs: i32 }
    pub struct Asn1StringRef;
    impl Asn1StringRef { pub fn as_slice(&self) -> &[u8] {} pub fn len(&self) -> usize {} }
    pub struct Asn1IntegerRef;
    pub struct Asn1Integer;
}
pub mod bn {
    use crate::error::ErrorStack;
    pub struct BigNum;
    impl BigNum {
        pub fn new() -> Result<BigNum, ErrorStack> {}
        pub fn from_u32(n: u32) -> Result<BigNum, ErrorStack> {}
        pub fn from_slice(n: &[u8]) -> Result<BigNum, ErrorStack> {}
        pub fn from_hex_str(s: &str) -> Result<BigNum, ErrorStack> {}
    }
    impl std::ops::Deref for BigNum { type Target = BigNumRef; }
    pub struct BigNumRef;
    impl BigNumRef {
        pub fn to_vec(&self) -> Vec<u8> {}
        pub fn num_bits(&self) -> i32 {}
        // Searches for a prime of that many bits.
        #[blocks(cpu)] pub fn generate_prime(&mut self, bits: i32, safe: bool, add: Option<&BigNumRef>, rem: Option<&BigNumRef>) -> Result<(), ErrorStack> {}
    }
}
pub mod pkey {
    use crate::error::ErrorStack;
    use crate::rsa::Rsa;
    use crate::ec::EcKey;
    pub enum Params {}
    pub enum Public {}
    pub enum Private {}
    #[derive(Clone, Copy)] pub struct Id;
    #[derive(Clone)] pub struct PKey<T>;
    impl<T> std::ops::Deref for PKey<T> { type Target = PKeyRef<T>; }
    impl<T> PKey<T> {
        pub fn from_rsa(rsa: Rsa<T>) -> Result<PKey<T>, ErrorStack> {}
        pub fn from_ec_key(ec_key: EcKey<T>) -> Result<PKey<T>, ErrorStack> {}
    }
    impl PKey<Private> {
        pub fn hmac(key: &[u8]) -> Result<PKey<Private>, ErrorStack> {}
        pub fn generate_ed25519() -> Result<PKey<Private>, ErrorStack> {}
        pub fn generate_x25519() -> Result<PKey<Private>, ErrorStack> {}
        pub fn private_key_from_pem(pem: &[u8]) -> Result<PKey<Private>, ErrorStack> {}
        pub fn private_key_from_der(der: &[u8]) -> Result<PKey<Private>, ErrorStack> {}
        pub fn private_key_from_pkcs8(der: &[u8]) -> Result<PKey<Private>, ErrorStack> {}
        pub fn private_key_from_pem_passphrase(pem: &[u8], passphrase: &[u8]) -> Result<PKey<Private>, ErrorStack> {}
        #[runs_inline(callback)] pub fn private_key_from_pem_callback<F: FnOnce(&mut [u8]) -> Result<usize, ErrorStack>>(pem: &[u8], callback: F) -> Result<PKey<Private>, ErrorStack> {}
    }
    impl PKey<Public> {
        pub fn public_key_from_pem(pem: &[u8]) -> Result<PKey<Public>, ErrorStack> {}
        pub fn public_key_from_der(der: &[u8]) -> Result<PKey<Public>, ErrorStack> {}
    }
    pub struct PKeyRef<T>;
    impl<T> PKeyRef<T> {
        pub fn id(&self) -> Id {}
        pub fn size(&self) -> usize {}
        pub fn bits(&self) -> u32 {}
        pub fn rsa(&self) -> Result<Rsa<T>, ErrorStack> {}
        pub fn public_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn public_key_to_der(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn private_key_to_pem_pkcs8(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn private_key_to_der(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn private_key_to_pkcs8(&self) -> Result<Vec<u8>, ErrorStack> {}
    }
}
pub mod rsa {
    use crate::bn::BigNumRef;
    use crate::error::ErrorStack;
    use crate::pkey::{Private, Public};
    #[derive(Clone, Copy)] pub struct Padding;
    impl Padding { pub const NONE: Padding = 0; pub const PKCS1: Padding = 0; pub const PKCS1_OAEP: Padding = 0; pub const PKCS1_PSS: Padding = 0; }
    #[derive(Clone)] pub struct Rsa<T>;
    impl<T> std::ops::Deref for Rsa<T> { type Target = RsaRef<T>; }
    impl Rsa<Private> {
        // Searches for primes: tenths of a second for 2048 bits, seconds for 4096.
        #[blocks(cpu)] pub fn generate(bits: u32) -> Result<Rsa<Private>, ErrorStack> {}
        #[blocks(cpu)] pub fn generate_with_e(bits: u32, e: &BigNumRef) -> Result<Rsa<Private>, ErrorStack> {}
        pub fn private_key_from_pem(pem: &[u8]) -> Result<Rsa<Private>, ErrorStack> {}
        pub fn private_key_from_der(der: &[u8]) -> Result<Rsa<Private>, ErrorStack> {}
    }
    impl Rsa<Public> {
        pub fn public_key_from_pem(pem: &[u8]) -> Result<Rsa<Public>, ErrorStack> {}
        pub fn public_key_from_der(der: &[u8]) -> Result<Rsa<Public>, ErrorStack> {}
    }
    pub struct RsaRef<T>;
    impl<T> RsaRef<T> {
        pub fn size(&self) -> u32 {}
        pub fn n(&self) -> &BigNumRef {}
        pub fn e(&self) -> &BigNumRef {}
        pub fn public_encrypt(&self, from: &[u8], to: &mut [u8], padding: Padding) -> Result<usize, ErrorStack> {}
        pub fn private_decrypt(&self, from: &[u8], to: &mut [u8], padding: Padding) -> Result<usize, ErrorStack> {}
        pub fn private_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn private_key_to_der(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn public_key_to_pem(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn public_key_to_der(&self) -> Result<Vec<u8>, ErrorStack> {}
    }
}
pub mod ec {
    use crate::error::ErrorStack;
    use crate::nid::Nid;
    use crate::pkey::Private;
    pub struct EcGroup;
    impl EcGroup { pub fn from_curve_name(nid: Nid) -> Result<EcGroup, ErrorStack> {} }
    impl std::ops::Deref for EcGroup { type Target = EcGroupRef; }
    pub struct EcGroupRef;
    #[derive(Clone)] pub struct EcKey<T>;
    impl EcKey<Private> {
        pub fn generate(group: &EcGroupRef) -> Result<EcKey<Private>, ErrorStack> {}
        pub fn private_key_from_pem(pem: &[u8]) -> Result<EcKey<Private>, ErrorStack> {}
    }
}
pub mod hash {
    use crate::error::ErrorStack;
    #[derive(Clone, Copy)] pub struct MessageDigest;
    impl MessageDigest {
        pub fn md5() -> MessageDigest {}
        pub fn sha1() -> MessageDigest {}
        pub fn sha256() -> MessageDigest {}
        pub fn sha384() -> MessageDigest {}
        pub fn sha512() -> MessageDigest {}
        pub fn size(&self) -> usize {}
    }
    #[derive(Clone, Copy)] pub struct DigestBytes;
    impl std::ops::Deref for DigestBytes { type Target = [u8]; }
    #[derive(Clone)] pub struct Hasher;
    impl Hasher {
        pub fn new(ty: MessageDigest) -> Result<Hasher, ErrorStack> {}
        pub fn update(&mut self, data: &[u8]) -> Result<(), ErrorStack> {}
        pub fn finish(&mut self) -> Result<DigestBytes, ErrorStack> {}
    }
    impl std::io::Write for Hasher {}
    pub fn hash(t: MessageDigest, data: &[u8]) -> Result<DigestBytes, ErrorStack> {}
}
pub mod sha { pub fn sha1(data: &[u8]) -> [u8; 20] {} pub fn sha256(data: &[u8]) -> [u8; 32] {} pub fn sha384(data: &[u8]) -> [u8; 48] {} pub fn sha512(data: &[u8]) -> [u8; 64] {} }
pub mod rand { pub fn rand_bytes(buf: &mut [u8]) -> Result<(), crate::error::ErrorStack> {} }
pub mod base64 { pub fn encode_block(src: &[u8]) -> String {} pub fn decode_block(src: &str) -> Result<Vec<u8>, crate::error::ErrorStack> {} }
pub mod symm {
    use crate::error::ErrorStack;
    #[derive(Clone, Copy)] pub struct Cipher;
    impl Cipher { pub fn aes_128_cbc() -> Cipher {} pub fn aes_256_cbc() -> Cipher {} pub fn aes_256_gcm() -> Cipher {} }
    pub fn encrypt(t: Cipher, key: &[u8], iv: Option<&[u8]>, data: &[u8]) -> Result<Vec<u8>, ErrorStack> {}
    pub fn decrypt(t: Cipher, key: &[u8], iv: Option<&[u8]>, data: &[u8]) -> Result<Vec<u8>, ErrorStack> {}
}
pub mod pkcs5 {
    use crate::error::ErrorStack;
    use crate::hash::MessageDigest;
    #[blocks(cpu)] pub fn pbkdf2_hmac(pass: &[u8], salt: &[u8], iter: usize, hash: MessageDigest, key: &mut [u8]) -> Result<(), ErrorStack> {}
    #[blocks(cpu)] pub fn scrypt(pass: &[u8], salt: &[u8], n: u64, r: u64, p: u64, maxmem: u64, key: &mut [u8]) -> Result<(), ErrorStack> {}
}
pub mod pkcs12 {
    use crate::error::ErrorStack;
    use crate::pkey::{PKey, Private};
    use crate::stack::Stack;
    use crate::x509::X509;
    pub struct Pkcs12;
    impl Pkcs12 { pub fn from_der(der: &[u8]) -> Result<Pkcs12, ErrorStack> {} pub fn builder() -> Pkcs12Builder {} }
    impl std::ops::Deref for Pkcs12 { type Target = Pkcs12Ref; }
    pub struct Pkcs12Ref;
    impl Pkcs12Ref { pub fn to_der(&self) -> Result<Vec<u8>, ErrorStack> {} pub fn parse2(&self, pass: &str) -> Result<ParsedPkcs12_2, ErrorStack> {} }
    pub struct ParsedPkcs12_2 { pub pkey: Option<PKey<Private>>, pub cert: Option<X509>, pub ca: Option<Stack<X509>> }
    pub struct Pkcs12Builder;
}
pub mod sign {
    use crate::error::ErrorStack;
    use crate::hash::MessageDigest;
    use crate::pkey::PKeyRef;
    pub struct Signer;
    impl Signer {
        pub fn new<T>(ty: MessageDigest, pkey: &PKeyRef<T>) -> Result<Signer, ErrorStack> {}
        pub fn update(&mut self, buf: &[u8]) -> Result<(), ErrorStack> {}
        pub fn sign_to_vec(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn sign_oneshot_to_vec(&mut self, data_buf: &[u8]) -> Result<Vec<u8>, ErrorStack> {}
    }
    pub struct Verifier;
    impl Verifier {
        pub fn new<T>(ty: MessageDigest, pkey: &PKeyRef<T>) -> Result<Verifier, ErrorStack> {}
        pub fn update(&mut self, buf: &[u8]) -> Result<(), ErrorStack> {}
        pub fn verify(&self, signature: &[u8]) -> Result<bool, ErrorStack> {}
    }
}
pub mod x509 {
    use crate::asn1::{Asn1IntegerRef, Asn1StringRef, Asn1TimeRef};
    use crate::error::ErrorStack;
    use crate::hash::{DigestBytes, MessageDigest};
    use crate::nid::Nid;
    use crate::pkey::{PKey, PKeyRef, Public};
    use crate::stack::Stack;
    #[derive(Clone)] pub struct X509;
    impl X509 {
        pub fn builder() -> Result<X509Builder, ErrorStack> {}
        pub fn from_pem(pem: &[u8]) -> Result<X509, ErrorStack> {}
        pub fn from_der(der: &[u8]) -> Result<X509, ErrorStack> {}
        pub fn stack_from_pem(pem: &[u8]) -> Result<Vec<X509>, ErrorStack> {}
    }
    impl std::ops::Deref for X509 { type Target = X509Ref; }
    pub struct X509Ref;
    impl X509Ref {
        pub fn subject_name(&self) -> &X509NameRef {}
        pub fn issuer_name(&self) -> &X509NameRef {}
        pub fn subject_alt_names(&self) -> Option<Stack<GeneralName>> {}
        pub fn public_key(&self) -> Result<PKey<Public>, ErrorStack> {}
        pub fn digest(&self, hash_type: MessageDigest) -> Result<DigestBytes, ErrorStack> {}
        pub fn not_after(&self) -> &Asn1TimeRef {}
        pub fn not_before(&self) -> &Asn1TimeRef {}
        pub fn serial_number(&self) -> &Asn1IntegerRef {}
        pub fn verify<T>(&self, key: &PKeyRef<T>) -> Result<bool, ErrorStack> {}
        pub fn to_pem(&self) -> Result<Vec<u8>, ErrorStack> {}
        pub fn to_der(&self) -> Result<Vec<u8>, ErrorStack> {}
    }
    pub struct X509Builder;
    impl X509Builder {
        pub fn set_subject_name(&mut self, subject_name: &X509NameRef) -> Result<(), ErrorStack> {}
        pub fn set_issuer_name(&mut self, issuer_name: &X509NameRef) -> Result<(), ErrorStack> {}
        pub fn set_not_before(&mut self, not_before: &Asn1TimeRef) -> Result<(), ErrorStack> {}
        pub fn set_not_after(&mut self, not_after: &Asn1TimeRef) -> Result<(), ErrorStack> {}
        pub fn set_pubkey<T>(&mut self, key: &PKeyRef<T>) -> Result<(), ErrorStack> {}
        pub fn sign<T>(&mut self, key: &PKeyRef<T>, hash: MessageDigest) -> Result<(), ErrorStack> {}
        pub fn build(self) -> X509 {}
    }
    pub struct X509Name;
    impl std::ops::Deref for X509Name { type Target = X509NameRef; }
    pub struct X509NameRef;
    impl X509NameRef { pub fn entries_by_nid(&self, nid: Nid) -> impl Iterator<Item = &X509NameEntryRef> {} pub fn entries(&self) -> impl Iterator<Item = &X509NameEntryRef> {} }
    pub struct X509NameEntryRef;
    impl X509NameEntryRef { pub fn data(&self) -> &Asn1StringRef {} }
    pub struct GeneralName;
    impl GeneralName { pub fn dnsname(&self) -> Option<&str> {} pub fn email(&self) -> Option<&str> {} pub fn uri(&self) -> Option<&str> {} }
    #[derive(Clone, Copy)] pub struct X509VerifyResult;
    impl X509VerifyResult { pub const OK: X509VerifyResult = 0; pub fn error_string(&self) -> &str {} }
    pub mod store { pub struct X509StoreBuilder; pub struct X509Store; }
}
pub mod ssl {
    use crate::error::ErrorStack;
    use crate::pkey::{PKeyRef, Private};
    use crate::stack::StackRef;
    use crate::x509::{X509, X509Ref, X509VerifyResult};
    use std::io;
    use std::path::Path;
    #[derive(Clone, Copy)] pub struct SslMethod;
    impl SslMethod { pub fn tls() -> SslMethod {} pub fn tls_client() -> SslMethod {} pub fn tls_server() -> SslMethod {} pub fn dtls() -> SslMethod {} }
    #[derive(Clone, Copy)] pub struct SslFiletype;
    impl SslFiletype { pub const PEM: SslFiletype = 0; pub const ASN1: SslFiletype = 0; }
    #[derive(Clone, Copy)] pub struct SslVersion;
    impl SslVersion { pub const TLS1: SslVersion = 0; pub const TLS1_1: SslVersion = 0; pub const TLS1_2: SslVersion = 0; pub const TLS1_3: SslVersion = 0; }
    #[derive(Clone, Copy)] pub struct SslVerifyMode;
    impl SslVerifyMode { pub const PEER: SslVerifyMode = 0; pub const NONE: SslVerifyMode = 0; pub const FAIL_IF_NO_PEER_CERT: SslVerifyMode = 0; }
    #[derive(Clone, Copy)] pub struct AlpnError;
    pub struct Error;
    impl Error { pub fn code(&self) -> ErrorCode {} pub fn io_error(&self) -> Option<&io::Error> {} pub fn into_io_error(self) -> Result<io::Error, Error> {} pub fn ssl_error(&self) -> Option<&ErrorStack> {} }
    #[derive(Clone, Copy)] pub struct ErrorCode;
    pub enum HandshakeError<S> { SetupFailure(ErrorStack), Failure(MidHandshakeSslStream<S>), WouldBlock(MidHandshakeSslStream<S>) }
    pub struct MidHandshakeSslStream<S>;
    impl<S> MidHandshakeSslStream<S> {
        pub fn get_ref(&self) -> &S {}
        pub fn ssl(&self) -> &SslRef {}
        pub fn error(&self) -> &Error {}
        pub fn into_error(self) -> Error {}
    }
    pub struct SslContextBuilder;
    impl SslContextBuilder {
        pub fn new(method: SslMethod) -> Result<SslContextBuilder, ErrorStack> {}
        pub fn set_verify(&mut self, mode: SslVerifyMode) {}
        pub fn set_verify_callback<F: Fn(bool, &mut X509Ref) -> bool>(&mut self, mode: SslVerifyMode, verify: F) {}
        #[blocks(fs)] pub fn set_ca_file<P: AsRef<Path>>(&mut self, file: P) -> Result<(), ErrorStack> {}
        #[blocks(fs)] pub fn set_certificate_file<P: AsRef<Path>>(&mut self, file: P, file_type: SslFiletype) -> Result<(), ErrorStack> {}
        #[blocks(fs)] pub fn set_certificate_chain_file<P: AsRef<Path>>(&mut self, file: P) -> Result<(), ErrorStack> {}
        #[blocks(fs)] pub fn set_private_key_file<P: AsRef<Path>>(&mut self, file: P, file_type: SslFiletype) -> Result<(), ErrorStack> {}
        pub fn set_certificate(&mut self, cert: &X509Ref) -> Result<(), ErrorStack> {}
        pub fn add_extra_chain_cert(&mut self, cert: X509) -> Result<(), ErrorStack> {}
        pub fn set_private_key<T>(&mut self, key: &PKeyRef<T>) -> Result<(), ErrorStack> {}
        pub fn set_cipher_list(&mut self, cipher_list: &str) -> Result<(), ErrorStack> {}
        pub fn set_min_proto_version(&mut self, version: Option<SslVersion>) -> Result<(), ErrorStack> {}
        pub fn set_max_proto_version(&mut self, version: Option<SslVersion>) -> Result<(), ErrorStack> {}
        pub fn set_alpn_protos(&mut self, protocols: &[u8]) -> Result<(), ErrorStack> {}
        pub fn set_alpn_select_callback<F: Fn(&mut SslRef, &[u8]) -> Result<&[u8], AlpnError>>(&mut self, callback: F) {}
        pub fn check_private_key(&self) -> Result<(), ErrorStack> {}
        pub fn cert_store_mut(&mut self) -> &mut crate::x509::store::X509StoreBuilder {}
        pub fn build(self) -> SslContext {}
    }
    #[shared] #[derive(Clone)] pub struct SslContext;
    impl SslContext { pub fn builder(method: SslMethod) -> Result<SslContextBuilder, ErrorStack> {} }
    pub struct Ssl;
    impl Ssl { pub fn new(ctx: &SslContext) -> Result<Ssl, ErrorStack> {} }
    impl std::ops::Deref for Ssl { type Target = SslRef; }
    pub struct SslRef;
    impl SslRef {
        pub fn set_hostname(&mut self, hostname: &str) -> Result<(), ErrorStack> {}
        pub fn set_verify(&mut self, mode: SslVerifyMode) {}
        pub fn peer_certificate(&self) -> Option<X509> {}
        pub fn peer_cert_chain(&self) -> Option<&StackRef<X509>> {}
        pub fn certificate(&self) -> Option<&X509Ref> {}
        pub fn private_key(&self) -> Option<&PKeyRef<Private>> {}
        pub fn version_str(&self) -> &str {}
        pub fn selected_alpn_protocol(&self) -> Option<&[u8]> {}
        pub fn servername(&self, type_: NameType) -> Option<&str> {}
        pub fn verify_result(&self) -> X509VerifyResult {}
    }
    #[derive(Clone, Copy)] pub struct NameType;
    impl NameType { pub const HOST_NAME: NameType = 0; }
    pub struct SslStream<S>;
    impl<S> SslStream<S> {
        pub fn new(ssl: Ssl, stream: S) -> Result<SslStream<S>, ErrorStack> {}
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn ssl(&self) -> &SslRef {}
    }
    impl<S> io::Read for SslStream<S> {}
    impl<S> io::Write for SslStream<S> {}
    #[shared] #[derive(Clone)] pub struct SslConnector;
    impl SslConnector {
        pub fn builder(method: SslMethod) -> Result<SslConnectorBuilder, ErrorStack> {}
        pub fn connect<S>(&self, domain: &str, stream: S) -> Result<SslStream<S>, HandshakeError<S>> {}
        pub fn configure(&self) -> Result<ConnectConfiguration, ErrorStack> {}
    }
    pub struct SslConnectorBuilder;
    impl SslConnectorBuilder { pub fn build(self) -> SslConnector {} }
    impl std::ops::Deref for SslConnectorBuilder { type Target = SslContextBuilder; }
    pub struct ConnectConfiguration;
    impl ConnectConfiguration {
        pub fn use_server_name_indication(self, use_sni: bool) -> ConnectConfiguration {}
        pub fn verify_hostname(self, verify_hostname: bool) -> ConnectConfiguration {}
        pub fn set_verify_hostname(&mut self, verify_hostname: bool) {}
        pub fn into_ssl(self, domain: &str) -> Result<Ssl, ErrorStack> {}
        pub fn connect<S>(self, domain: &str, stream: S) -> Result<SslStream<S>, HandshakeError<S>> {}
    }
    impl std::ops::Deref for ConnectConfiguration { type Target = SslRef; }
    #[shared] #[derive(Clone)] pub struct SslAcceptor;
    impl SslAcceptor {
        pub fn mozilla_intermediate(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack> {}
        pub fn mozilla_intermediate_v5(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack> {}
        pub fn mozilla_modern(method: SslMethod) -> Result<SslAcceptorBuilder, ErrorStack> {}
        pub fn accept<S>(&self, stream: S) -> Result<SslStream<S>, HandshakeError<S>> {}
        pub fn context(&self) -> &SslContext {}
        pub fn into_context(self) -> SslContext {}
    }
    pub struct SslAcceptorBuilder;
    impl SslAcceptorBuilder { pub fn build(self) -> SslAcceptor {} }
    impl std::ops::Deref for SslAcceptorBuilder { type Target = SslContextBuilder; }
}
