//! Model of libc 0.2: the calls that wait. On a descriptor in non-blocking mode `read` and its like do not, which is why only those that always may are here.

#[blocks(sleep)] #[instead("{sleep}({0}).await")] pub fn sleep(secs: u32) -> u32 {}
#[blocks(sleep)] #[instead("{sleep}({0}).await")] pub fn usleep(secs: u32) -> i32 {}
#[blocks(sleep)] pub fn nanosleep(rqtp: *const timespec, rmtp: *mut timespec) -> i32 {}
#[blocks(wait)] pub fn pause() -> i32 {}
#[blocks(process)] pub fn wait(status: *mut i32) -> i32 {}
#[blocks(process)] pub fn system(s: *const i8) -> i32 {}
#[blocks(fs_bulk)] pub fn fsync(fd: i32) -> i32 {}
#[blocks(fs_bulk)] pub fn fdatasync(fd: i32) -> i32 {}
#[blocks(fs_bulk)] pub fn sync() {}
#[blocks(wait)] pub fn sem_wait(sem: *mut sem_t) -> i32 {}
#[blocks(dns)] #[instead("{lookup_host}({0}).await")] pub fn getaddrinfo(node: *const i8, service: *const i8, hints: *const addrinfo, res: *mut *mut addrinfo) -> i32 {}
#[derive(Clone, Copy)] pub struct timespec { pub tv_sec: i64, pub tv_nsec: i64 }
#[derive(Clone, Copy)] pub struct timeval { pub tv_sec: i64, pub tv_usec: i64 }
#[derive(Clone, Copy)] pub struct sem_t;
#[derive(Clone, Copy)] pub struct addrinfo;
pub fn getpid() -> i32 {}
pub fn getppid() -> i32 {}
pub fn getuid() -> u32 {}
pub fn geteuid() -> u32 {}
pub fn getgid() -> u32 {}
pub fn kill(pid: i32, sig: i32) -> i32 {}
pub fn close(fd: i32) -> i32 {}
pub fn dup(fd: i32) -> i32 {}
pub fn isatty(fd: i32) -> i32 {}
pub fn sysconf(name: i32) -> i64 {}
#[diverges] pub fn _exit(status: i32) -> ! {}
