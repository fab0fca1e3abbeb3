//! Model of hostname 0.3 and 0.4 (checked against 0.4.2). A quick call of the system.

pub fn get() -> std::io::Result<std::ffi::OsString> {}
pub fn set<T>(hostname: T) -> std::io::Result<()> {}
