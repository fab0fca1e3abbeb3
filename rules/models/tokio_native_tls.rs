//! Model of tokio-native-tls 0.3 (checked against 0.3.1).

use native_tls::Error;
use tokio::io::{AsyncRead, AsyncWrite};
pub use native_tls;

#[derive(Clone)] pub struct TlsConnector;
#[derive(Clone)] pub struct TlsAcceptor;
impl TlsConnector { #[no_timeout] pub async fn connect<S>(&self, domain: &str, stream: S) -> Result<TlsStream<S>, Error> {} }
impl TlsAcceptor { #[no_timeout] pub async fn accept<S>(&self, stream: S) -> Result<TlsStream<S>, Error> {} }
impl From<native_tls::TlsConnector> for TlsConnector {}
impl From<native_tls::TlsAcceptor> for TlsAcceptor {}
pub struct AllowStd<S>;
impl<S> AllowStd<S> { pub fn get_ref(&self) -> &S {} pub fn get_mut(&mut self) -> &mut S {} }
pub struct TlsStream<S>;
impl<S> TlsStream<S> {
    pub fn get_ref(&self) -> &native_tls::TlsStream<AllowStd<S>> {}
    pub fn get_mut(&mut self) -> &mut native_tls::TlsStream<AllowStd<S>> {}
}
impl<S> AsyncRead for TlsStream<S> {}
impl<S> AsyncWrite for TlsStream<S> {}
