//! Model of rustls 0.21 to 0.23 (checked against 0.23.46): configurations and connections. It does no input or output of its own.

use std::sync::Arc;
pub use client::{ClientConfig, ClientConnection};
pub use rustls_pki_types as pki_types;
pub use server::{ServerConfig, ServerConnection};

#[derive(Clone)] pub enum Error { InappropriateMessage, NoCertificatesPresented, DecryptError, InvalidCertificate(CertificateError), General(String), HandshakeNotComplete, NoApplicationProtocol }
#[derive(Clone)] pub enum CertificateError { BadEncoding, Expired, NotValidYet, Revoked, UnknownIssuer, BadSignature, NotValidForName, InvalidPurpose }
#[derive(Clone, Copy)] pub enum ProtocolVersion { SSLv2, SSLv3, TLSv1_0, TLSv1_1, TLSv1_2, TLSv1_3 }
#[derive(Clone, Copy)] pub enum SignatureScheme { RSA_PKCS1_SHA256, ECDSA_NISTP256_SHA256, ED25519 }
pub struct SupportedProtocolVersion;
pub const ALL_VERSIONS: &[&SupportedProtocolVersion] = 0;
pub const DEFAULT_VERSIONS: &[&SupportedProtocolVersion] = 0;
pub mod version { use super::SupportedProtocolVersion; pub const TLS12: SupportedProtocolVersion = 0; pub const TLS13: SupportedProtocolVersion = 0; }
pub struct ConfigBuilder<Side, State>;
pub struct WantsVersions;
pub struct WantsVerifier;
impl<Side> ConfigBuilder<Side, WantsVersions> {
    pub fn with_safe_default_protocol_versions(self) -> Result<ConfigBuilder<Side, WantsVerifier>, Error> {}
    pub fn with_protocol_versions(self, versions: &[&SupportedProtocolVersion]) -> Result<ConfigBuilder<Side, WantsVerifier>, Error> {}
}
impl ConfigBuilder<ClientConfig, WantsVerifier> {
    pub fn with_root_certificates(self, root_store: impl Into<Arc<RootCertStore>>) -> ConfigBuilder<ClientConfig, client::WantsClientCert> {}
    pub fn with_webpki_verifier<V>(self, verifier: V) -> ConfigBuilder<ClientConfig, client::WantsClientCert> {}
    pub fn dangerous(self) -> client::danger::DangerousClientConfigBuilder {}
}
impl ConfigBuilder<ClientConfig, client::WantsClientCert> {
    pub fn with_client_auth_cert(self, cert_chain: Vec<pki_types::CertificateDer>, key_der: pki_types::PrivateKeyDer) -> Result<ClientConfig, Error> {}
    pub fn with_no_client_auth(self) -> ClientConfig {}
    pub fn with_client_cert_resolver<R>(self, client_auth_cert_resolver: R) -> ClientConfig {}
}
impl ConfigBuilder<ServerConfig, WantsVerifier> {
    pub fn with_client_cert_verifier<V>(self, client_cert_verifier: V) -> ConfigBuilder<ServerConfig, server::WantsServerCert> {}
    pub fn with_no_client_auth(self) -> ConfigBuilder<ServerConfig, server::WantsServerCert> {}
}
impl ConfigBuilder<ServerConfig, server::WantsServerCert> {
    pub fn with_single_cert(self, cert_chain: Vec<pki_types::CertificateDer>, key_der: pki_types::PrivateKeyDer) -> Result<ServerConfig, Error> {}
    pub fn with_cert_resolver<R>(self, cert_resolver: R) -> ServerConfig {}
}
#[derive(Clone)] pub struct RootCertStore { pub roots: Vec<pki_types::TrustAnchor> }
impl RootCertStore {
    pub fn empty() -> RootCertStore {}
    pub fn add(&mut self, der: pki_types::CertificateDer) -> Result<(), Error> {}
    pub fn add_parsable_certificates<I>(&mut self, der_certs: I) -> (usize, usize) {}
    pub fn extend<I>(&mut self, iter: I) {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
}
pub struct CommonState;
impl CommonState {
    pub fn is_handshaking(&self) -> bool {}
    pub fn peer_certificates(&self) -> Option<&[pki_types::CertificateDer]> {}
    pub fn alpn_protocol(&self) -> Option<&[u8]> {}
    pub fn protocol_version(&self) -> Option<ProtocolVersion> {}
    pub fn wants_read(&self) -> bool {}
    pub fn wants_write(&self) -> bool {}
    pub fn send_close_notify(&mut self) {}
}
pub struct StreamOwned<C, T> { pub conn: C, pub sock: T }
impl<C, T> StreamOwned<C, T> { pub fn new(conn: C, sock: T) -> StreamOwned<C, T> {} pub fn get_ref(&self) -> &T {} pub fn get_mut(&mut self) -> &mut T {} }
impl<C, T> std::io::Read for StreamOwned<C, T> {}
impl<C, T> std::io::Write for StreamOwned<C, T> {}
pub struct Stream<C, T> { pub conn: &mut C, pub sock: &mut T }
impl<C, T> Stream<C, T> { pub fn new(conn: &mut C, sock: &mut T) -> Stream<C, T> {} }
impl<C, T> std::io::Read for Stream<C, T> {}
impl<C, T> std::io::Write for Stream<C, T> {}
pub mod client {
    use crate::{CommonState, ConfigBuilder, Error, WantsVerifier, WantsVersions, SupportedProtocolVersion};
    use std::sync::Arc;
    use rustls_pki_types::ServerName;
    pub struct WantsClientCert;
    #[derive(Clone)] pub struct ClientConfig { pub alpn_protocols: Vec<Vec<u8>>, pub enable_sni: bool, pub enable_early_data: bool }
    impl ClientConfig {
        pub fn builder() -> ConfigBuilder<ClientConfig, WantsVerifier> {}
        pub fn builder_with_protocol_versions(versions: &[&SupportedProtocolVersion]) -> ConfigBuilder<ClientConfig, WantsVerifier> {}
        pub fn builder_with_provider(provider: Arc<crate::crypto::CryptoProvider>) -> ConfigBuilder<ClientConfig, WantsVersions> {}
        pub fn dangerous(&mut self) -> danger::DangerousClientConfig {}
    }
    pub struct ClientConnection;
    impl ClientConnection { pub fn new(config: Arc<ClientConfig>, name: ServerName) -> Result<ClientConnection, Error> {} }
    impl std::ops::Deref for ClientConnection { type Target = CommonState; }
    pub mod danger {
        use super::WantsClientCert;
        use crate::{ClientConfig, ConfigBuilder};
        use std::sync::Arc;
        pub struct DangerousClientConfig;
        impl DangerousClientConfig { pub fn set_certificate_verifier<V>(&mut self, verifier: V) {} }
        pub struct DangerousClientConfigBuilder;
        impl DangerousClientConfigBuilder { pub fn with_custom_certificate_verifier<V>(self, verifier: V) -> ConfigBuilder<ClientConfig, WantsClientCert> {} }
        pub trait ServerCertVerifier {}
    }
}
pub mod server {
    use crate::{CommonState, ConfigBuilder, Error, WantsVerifier, WantsVersions, SupportedProtocolVersion};
    use std::sync::Arc;
    pub struct WantsServerCert;
    #[derive(Clone)] pub struct ServerConfig { pub alpn_protocols: Vec<Vec<u8>>, pub max_early_data_size: u32, pub send_tls13_tickets: usize }
    impl ServerConfig {
        pub fn builder() -> ConfigBuilder<ServerConfig, WantsVerifier> {}
        pub fn builder_with_protocol_versions(versions: &[&SupportedProtocolVersion]) -> ConfigBuilder<ServerConfig, WantsVerifier> {}
        pub fn builder_with_provider(provider: Arc<crate::crypto::CryptoProvider>) -> ConfigBuilder<ServerConfig, WantsVersions> {}
    }
    pub struct ServerConnection;
    impl ServerConnection { pub fn new(config: Arc<ServerConfig>) -> Result<ServerConnection, Error> {} pub fn server_name(&self) -> Option<&str> {} }
    impl std::ops::Deref for ServerConnection { type Target = CommonState; }
    #[derive(Default)] pub struct Acceptor;
    pub struct Accepted;
    impl Accepted { pub fn client_hello(&self) -> ClientHello {} }
    pub struct ClientHello;
    impl ClientHello { pub fn server_name(&self) -> Option<&str> {} pub fn alpn(&self) -> Option<impl Iterator<Item = &[u8]>> {} }
    pub trait ResolvesServerCert {}
    pub struct WebPkiClientVerifier;
}
pub mod sign { #[derive(Clone)] pub struct CertifiedKey; pub trait SigningKey {} }
pub mod crypto {
    use std::sync::Arc;
    #[derive(Clone)] pub struct CryptoProvider;
    impl CryptoProvider {
        pub fn install_default(self) -> Result<(), Arc<CryptoProvider>> {}
        pub fn get_default() -> Option<&Arc<CryptoProvider>> {}
    }
    pub mod ring { use super::CryptoProvider; pub fn default_provider() -> CryptoProvider {} }
    pub mod aws_lc_rs { use super::CryptoProvider; pub fn default_provider() -> CryptoProvider {} }
}
