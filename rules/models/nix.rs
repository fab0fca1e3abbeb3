//! Model of nix 0.26 to 0.31 (checked against 0.30.1): the calls that wait. Reads and writes do not where the descriptor is in non-blocking mode, so they are not among them.

pub use errno::Errno;

pub type Result<T> = std::result::Result<T, errno::Errno>;
pub mod errno {
    #[derive(Clone, Copy)] pub enum Errno { EPERM, ENOENT, ESRCH, EINTR, EIO, EAGAIN, ECHILD, EACCES, EEXIST, EINVAL }
    impl Errno { pub fn last() -> Errno {} pub fn from_raw(err: i32) -> Errno {} pub fn desc(self) -> &str {} }
}
pub mod unistd {
    use crate::Result;
    #[derive(Clone, Copy)] pub struct Pid;
    impl Pid { pub fn from_raw(pid: i32) -> Pid {} pub fn this() -> Pid {} pub fn parent() -> Pid {} pub fn as_raw(self) -> i32 {} }
    #[derive(Clone, Copy)] pub struct Uid;
    impl Uid { pub fn current() -> Uid {} pub fn effective() -> Uid {} pub fn is_root(self) -> bool {} pub fn as_raw(self) -> u32 {} }
    #[derive(Clone, Copy)] pub struct Gid;
    impl Gid { pub fn current() -> Gid {} pub fn as_raw(self) -> u32 {} }
    #[derive(Clone, Copy)] pub enum ForkResult { Parent { child: Pid }, Child }
    pub fn fork() -> Result<ForkResult> {}
    pub fn getpid() -> Pid {}
    pub fn getppid() -> Pid {}
    pub fn setsid() -> Result<Pid> {}
    pub fn setpgid(pid: Pid, pgid: Pid) -> Result<()> {}
    pub fn geteuid() -> Uid {}
    pub fn getuid() -> Uid {}
    pub fn gethostname() -> Result<std::ffi::OsString> {}
    #[blocks(sleep)] #[instead("{sleep}({0}).await")] pub fn sleep(seconds: u32) -> u32 {}
    #[blocks(wait)] pub fn pause() {}
    #[blocks(fs_bulk)] pub fn fsync<Fd>(fd: Fd) -> Result<()> {}
    #[blocks(fs_bulk)] pub fn fdatasync<Fd>(fd: Fd) -> Result<()> {}
    #[blocks(fs_bulk)] pub fn syncfs<Fd>(fd: Fd) -> Result<()> {}
}
pub mod sys {
    pub mod wait {
        use crate::Result;
        use crate::sys::signal::Signal;
        use crate::unistd::Pid;
        #[derive(Clone, Copy)] pub enum WaitStatus { Exited(Pid, i32), Signaled(Pid, Signal, bool), Stopped(Pid, Signal), Continued(Pid), StillAlive }
        impl WaitStatus { pub fn pid(&self) -> Option<Pid> {} }
        #[blocks(process)] pub fn wait() -> Result<WaitStatus> {}
    }
    pub mod signal {
        use crate::Result;
        use crate::unistd::Pid;
        #[derive(Clone, Copy)] pub enum Signal { SIGHUP, SIGINT, SIGQUIT, SIGKILL, SIGUSR1, SIGUSR2, SIGTERM, SIGCHLD, SIGCONT, SIGSTOP }
        impl Signal { pub fn as_str(self) -> &str {} }
        pub fn kill<T: Into<Option<Signal>>>(pid: Pid, signal: T) -> Result<()> {}
        pub fn killpg<T: Into<Option<Signal>>>(pgrp: Pid, signal: T) -> Result<()> {}
        pub fn raise(signal: Signal) -> Result<()> {}
    }
    pub mod statvfs {
        use crate::Result;
        #[derive(Clone, Copy)] pub struct Statvfs;
        impl Statvfs { pub fn block_size(&self) -> u64 {} pub fn fragment_size(&self) -> u64 {} pub fn blocks(&self) -> u64 {} pub fn blocks_free(&self) -> u64 {} pub fn blocks_available(&self) -> u64 {} }
        #[blocks(fs_metadata)] pub fn statvfs<P>(path: &P) -> Result<Statvfs> {}
    }
}
pub mod fcntl {
    use crate::errno::Errno;
    #[derive(Clone, Copy)] pub enum FlockArg { LockShared, LockExclusive, Unlock, LockSharedNonblock, LockExclusiveNonblock, UnlockNonblock }
    pub struct Flock<T>;
    impl<T> Flock<T> { pub fn lock(t: T, args: FlockArg) -> Result<Flock<T>, (T, Errno)> {} pub fn unlock(self) -> Result<T, (Flock<T>, Errno)> {} }
    impl<T> std::ops::Deref for Flock<T> { type Target = T; }
}
pub mod time {
    use crate::Result;
    use std::time::Duration;
    pub enum ClockId { CLOCK_REALTIME, CLOCK_MONOTONIC }
}
