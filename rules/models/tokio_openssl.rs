//! Model of tokio-openssl 0.6 (checked against 0.6.5).

use openssl::error::ErrorStack;
use openssl::ssl::{Error, Ssl, SslRef};
use std::pin::Pin;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite};

pub struct SslStream<S>;
impl<S> SslStream<S> {
    pub fn new(ssl: Ssl, stream: S) -> Result<Self, ErrorStack> {}
    pub fn poll_connect(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Error>> {}
    #[no_timeout] pub async fn connect(self: Pin<&mut Self>) -> Result<(), Error> {}
    pub fn poll_accept(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Error>> {}
    #[no_timeout] pub async fn accept(self: Pin<&mut Self>) -> Result<(), Error> {}
    pub fn poll_do_handshake(self: Pin<&mut Self>, cx: &mut Context) -> Poll<Result<(), Error>> {}
    #[no_timeout] pub async fn do_handshake(self: Pin<&mut Self>) -> Result<(), Error> {}
    pub fn poll_peek(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<Result<usize, Error>> {}
    pub async fn peek(self: Pin<&mut Self>, buf: &mut [u8]) -> Result<usize, Error> {}
    pub fn poll_read_early_data(self: Pin<&mut Self>, cx: &mut Context, buf: &mut [u8]) -> Poll<Result<usize, Error>> {}
    pub async fn read_early_data(self: Pin<&mut Self>, buf: &mut [u8]) -> Result<usize, Error> {}
    pub fn poll_write_early_data(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<Result<usize, Error>> {}
    pub async fn write_early_data(self: Pin<&mut Self>, buf: &[u8]) -> Result<usize, Error> {}
    pub fn ssl(&self) -> &SslRef {}
    pub fn get_ref(&self) -> &S {}
    pub fn get_mut(&mut self) -> &mut S {}
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut S> {}
}
impl<S> AsyncRead for SslStream<S> {}
impl<S> AsyncWrite for SslStream<S> {}
