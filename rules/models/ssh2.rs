//! Model of ssh2 0.9 (checked against 0.9.6): a session waits for its peer unless it was told not to block.

use std::path::{Path, PathBuf};

pub struct Error;
#[shared] #[derive(Clone)] pub struct Session;
impl Session {
    pub fn new() -> Result<Session, Error> {}
    pub fn set_tcp_stream<S>(&mut self, stream: S) {}
    pub fn set_blocking(&self, blocking: bool) {}
    pub fn set_timeout(&self, timeout_ms: u32) {}
    pub fn authenticated(&self) -> bool {}
    #[blocks(net)] pub fn handshake(&mut self) -> Result<(), Error> {}
    #[blocks(net)] pub fn userauth_password(&self, username: &str, password: &str) -> Result<(), Error> {}
    #[blocks(net)] pub fn userauth_agent(&self, username: &str) -> Result<(), Error> {}
    #[blocks(net)] pub fn userauth_pubkey_file(&self, username: &str, pubkey: Option<&Path>, privatekey: &Path, passphrase: Option<&str>) -> Result<(), Error> {}
    #[blocks(net)] pub fn userauth_pubkey_memory(&self, username: &str, pubkeydata: Option<&str>, privatekeydata: &str, passphrase: Option<&str>) -> Result<(), Error> {}
    #[blocks(net)] pub fn channel_session(&self) -> Result<Channel, Error> {}
    #[blocks(net)] pub fn channel_direct_tcpip(&self, host: &str, port: u16, src: Option<(&str, u16)>) -> Result<Channel, Error> {}
    #[blocks(net)] pub fn scp_recv(&self, path: &Path) -> Result<(Channel, ScpFileStat), Error> {}
    #[blocks(net)] pub fn scp_send(&self, remote_path: &Path, mode: i32, size: u64, times: Option<(u64, u64)>) -> Result<Channel, Error> {}
    #[blocks(net)] pub fn sftp(&self) -> Result<Sftp, Error> {}
    #[blocks(net)] pub fn keepalive_send(&self) -> Result<u32, Error> {}
}
pub struct ScpFileStat;
impl ScpFileStat { pub fn size(&self) -> u64 {} pub fn mode(&self) -> i32 {} }
pub struct Channel;
impl Channel {
    #[blocks(net)] pub fn exec(&mut self, command: &str) -> Result<(), Error> {}
    #[blocks(net)] pub fn shell(&mut self) -> Result<(), Error> {}
    #[blocks(net)] pub fn send_eof(&mut self) -> Result<(), Error> {}
    #[blocks(net)] pub fn wait_eof(&mut self) -> Result<(), Error> {}
    #[blocks(net)] pub fn close(&mut self) -> Result<(), Error> {}
    #[blocks(net)] pub fn wait_close(&mut self) -> Result<(), Error> {}
    pub fn exit_status(&self) -> Result<i32, Error> {}
    pub fn eof(&self) -> bool {}
}
impl std::io::Read for Channel {
    #[blocks(net)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
    #[blocks(net)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
}
impl std::io::Write for Channel {
    #[blocks(net)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
}
pub struct Sftp;
impl Sftp {
    #[blocks(net)] pub fn open<T: AsRef<Path>>(&self, filename: T) -> Result<File, Error> {}
    #[blocks(net)] pub fn create(&self, filename: &Path) -> Result<File, Error> {}
    #[blocks(net)] pub fn readdir<T: AsRef<Path>>(&self, dirname: T) -> Result<Vec<(PathBuf, FileStat)>, Error> {}
    #[blocks(net)] pub fn mkdir(&self, filename: &Path, mode: i32) -> Result<(), Error> {}
    #[blocks(net)] pub fn rmdir(&self, filename: &Path) -> Result<(), Error> {}
    #[blocks(net)] pub fn stat(&self, filename: &Path) -> Result<FileStat, Error> {}
    #[blocks(net)] pub fn unlink(&self, file: &Path) -> Result<(), Error> {}
}
#[derive(Clone)] pub struct FileStat { pub size: Option<u64>, pub uid: Option<u32>, pub gid: Option<u32>, pub perm: Option<u32>, pub atime: Option<u64>, pub mtime: Option<u64> }
impl FileStat { pub fn is_dir(&self) -> bool {} pub fn is_file(&self) -> bool {} }
pub struct File;
impl std::io::Read for File {
    #[blocks(net)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
    #[blocks(net)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
}
impl std::io::Write for File {
    #[blocks(net)] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
}
