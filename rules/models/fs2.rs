//! Model of fs2 0.4 and of fs4 (checked against 0.4.3 and 0.13.1): locks of files, waited for on the thread that asks.

use std::fs::File;
use std::io::Result;
use std::path::Path;

pub trait FileExt {
    #[blocks(wait)] fn lock_shared(&self) -> Result<()>;
    #[blocks(wait)] fn lock_exclusive(&self) -> Result<()>;
    fn try_lock_shared(&self) -> Result<()>;
    fn try_lock_exclusive(&self) -> Result<()>;
    fn unlock(&self) -> Result<()>;
    #[blocks(fs)] fn allocate(&self, len: u64) -> Result<()>;
    fn allocated_size(&self) -> Result<u64>;
    fn duplicate(&self) -> Result<File>;
}
impl FileExt for File {}
#[derive(Clone)] pub struct FsStats;
impl FsStats { pub fn free_space(&self) -> u64 {} pub fn available_space(&self) -> u64 {} pub fn total_space(&self) -> u64 {} pub fn allocation_granularity(&self) -> u64 {} }
#[blocks(fs_metadata)] pub fn statvfs<P: AsRef<Path>>(path: P) -> Result<FsStats> {}
#[blocks(fs_metadata)] pub fn free_space<P: AsRef<Path>>(path: P) -> Result<u64> {}
#[blocks(fs_metadata)] pub fn available_space<P: AsRef<Path>>(path: P) -> Result<u64> {}
#[blocks(fs_metadata)] pub fn total_space<P: AsRef<Path>>(path: P) -> Result<u64> {}
#[blocks(fs_metadata)] pub fn allocation_granularity<P: AsRef<Path>>(path: P) -> Result<u64> {}
pub fn lock_contended_error() -> std::io::Error {}
pub mod fs_std { pub use crate::FileExt; }
pub mod tokio {
    use std::io::Result;
    use tokio::fs::File;
    // Not asynchronous: only what allocates is.
    pub trait AsyncFileExt {
        #[blocks(wait)] fn lock_shared(&self) -> Result<()>;
        #[blocks(wait)] fn lock_exclusive(&self) -> Result<()>;
        fn try_lock_shared(&self) -> Result<bool>;
        fn try_lock_exclusive(&self) -> Result<bool>;
        fn unlock(&self) -> Result<()>;
        async fn unlock_async(&self) -> Result<()>;
        async fn allocate(&self, len: u64) -> Result<()>;
        async fn allocated_size(&self) -> Result<u64>;
    }
    impl AsyncFileExt for File {}
}
