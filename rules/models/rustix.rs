//! Model of rustix 0.38 and 1 (checked against 1.1.6): the calls that wait. Reads and writes do not where the descriptor is in non-blocking mode, so they are not among them.

pub mod io {
    pub type Result<T> = std::result::Result<T, Errno>;
    #[derive(Clone, Copy)] pub struct Errno;
    impl Errno { pub const AGAIN: Errno = 0; pub const INTR: Errno = 0; pub const NOENT: Errno = 0; pub fn raw_os_error(self) -> i32 {} pub fn kind(self) -> std::io::ErrorKind {} }
}
pub mod fs {
    use crate::io::Result;
    #[derive(Clone, Copy)] pub struct StatVfs { pub f_bsize: u64, pub f_frsize: u64, pub f_blocks: u64, pub f_bfree: u64, pub f_bavail: u64 }
    #[blocks(fs_metadata)] pub fn statvfs<P>(path: P) -> Result<StatVfs> {}
    #[blocks(fs_bulk)] pub fn fsync<Fd>(fd: Fd) -> Result<()> {}
    #[blocks(fs_bulk)] pub fn fdatasync<Fd>(fd: Fd) -> Result<()> {}
}
pub mod process {
    #[derive(Clone, Copy)] pub struct Pid;
    impl Pid { pub fn from_raw(raw: i32) -> Option<Pid> {} pub fn as_raw_nonzero(self) -> std::num::NonZeroI32 {} }
    pub fn getpid() -> Pid {}
}
