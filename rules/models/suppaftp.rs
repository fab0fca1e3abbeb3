//! Model of suppaftp 5 to 7 (checked against 6.3.0): the synchronous client waits for its server.

use std::net::{SocketAddr, TcpStream, ToSocketAddrs};

pub type FtpResult<T> = Result<T, FtpError>;
pub enum FtpError { ConnectionError(std::io::Error), SecureError(String), BadResponse, InvalidAddress }
pub type FtpStream = ImplFtpStream<()>;
pub struct ImplFtpStream<T>;
impl<T> ImplFtpStream<T> {
    #[blocks(net)] pub fn connect<A: ToSocketAddrs>(addr: A) -> FtpResult<ImplFtpStream<T>> {}
    #[blocks(net)] pub fn login<S: AsRef<str>>(&mut self, user: S, password: S) -> FtpResult<()> {}
    #[blocks(net)] pub fn cwd<S: AsRef<str>>(&mut self, path: S) -> FtpResult<()> {}
    #[blocks(net)] pub fn pwd(&mut self) -> FtpResult<String> {}
    #[blocks(net)] pub fn mkdir<S: AsRef<str>>(&mut self, pathname: S) -> FtpResult<()> {}
    #[blocks(net)] pub fn rm<S: AsRef<str>>(&mut self, filename: S) -> FtpResult<()> {}
    #[blocks(net)] pub fn list(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>> {}
    #[blocks(net)] pub fn nlst(&mut self, pathname: Option<&str>) -> FtpResult<Vec<String>> {}
    #[blocks(net)] pub fn retr_as_buffer(&mut self, file_name: &str) -> FtpResult<std::io::Cursor<Vec<u8>>> {}
    #[blocks(net)] pub fn put_file<S: AsRef<str>, R>(&mut self, filename: S, r: &mut R) -> FtpResult<u64> {}
    #[blocks(net)] pub fn quit(&mut self) -> FtpResult<()> {}
}
