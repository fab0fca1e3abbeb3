//! Model of spin 0.9 and 0.10 (checked against 0.9.9): locks that spin.

use ::lock_api as lock_api_crate;
use std::ops::{Deref, DerefMut};

pub use barrier::Barrier;
pub use lazy::Lazy;
pub use mutex::{Mutex, MutexGuard};
pub use once::Once;
pub use relax::{RelaxStrategy, Spin, Yield};
pub use rwlock::{RwLock, RwLockReadGuard, RwLockUpgradableGuard, RwLockWriteGuard};

pub mod relax {
    pub trait RelaxStrategy {}
    pub struct Spin;
    pub struct Yield;
    pub struct Loop;
}

pub mod mutex {
    use crate::{Deref, DerefMut, Spin};
    pub use self::fair::{FairMutex, FairMutexGuard};
    pub use self::spin::{SpinMutex, SpinMutexGuard};
    pub use self::ticket::{TicketMutex, TicketMutexGuard};
    #[lock(mutex, sync)] #[derive(Default)] pub struct Mutex<T, R = Spin>;
    impl<T, R> Mutex<T, R> {
        pub fn new(value: T) -> Mutex<T, R> {}
        pub fn into_inner(self) -> T {}
        #[acquires(exclusive)] pub fn lock(&self) -> MutexGuard<'_, T> {}
        #[acquires(exclusive, try)] pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
        pub fn is_locked(&self) -> bool {}
        pub unsafe fn force_unlock(&self) {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T, R> From<T> for Mutex<T, R> {}
    #[guard] pub struct MutexGuard<'a, T>;
    impl<T> MutexGuard<'_, T> { pub fn leak(this: Self) -> &mut T {} }
    impl<T> Deref for MutexGuard<'_, T> { type Target = T; }
    impl<T> DerefMut for MutexGuard<'_, T> {}
    pub mod spin {
        use crate::{Deref, DerefMut, Spin};
        #[lock(mutex, sync)] #[derive(Default)] pub struct SpinMutex<T, R = Spin>;
        impl<T, R> SpinMutex<T, R> {
            pub fn new(value: T) -> SpinMutex<T, R> {}
            pub fn into_inner(self) -> T {}
            #[acquires(exclusive)] pub fn lock(&self) -> SpinMutexGuard<'_, T> {}
            #[acquires(exclusive, try)] pub fn try_lock(&self) -> Option<SpinMutexGuard<'_, T>> {}
            pub fn is_locked(&self) -> bool {}
            pub unsafe fn force_unlock(&self) {}
            pub fn get_mut(&mut self) -> &mut T {}
        }
        impl<T, R> From<T> for SpinMutex<T, R> {}
        #[guard] pub struct SpinMutexGuard<'a, T>;
        impl<T> SpinMutexGuard<'_, T> { pub fn leak(this: Self) -> &mut T {} }
        impl<T> Deref for SpinMutexGuard<'_, T> { type Target = T; }
        impl<T> DerefMut for SpinMutexGuard<'_, T> {}
    }
    pub mod ticket {
        use crate::{Deref, DerefMut, Spin};
        #[lock(mutex, sync)] #[derive(Default)] pub struct TicketMutex<T, R = Spin>;
        impl<T, R> TicketMutex<T, R> {
            pub fn new(value: T) -> TicketMutex<T, R> {}
            pub fn into_inner(self) -> T {}
            #[acquires(exclusive)] pub fn lock(&self) -> TicketMutexGuard<'_, T> {}
            #[acquires(exclusive, try)] pub fn try_lock(&self) -> Option<TicketMutexGuard<'_, T>> {}
            pub fn is_locked(&self) -> bool {}
            pub unsafe fn force_unlock(&self) {}
            pub fn get_mut(&mut self) -> &mut T {}
        }
        impl<T, R> From<T> for TicketMutex<T, R> {}
        #[guard] pub struct TicketMutexGuard<'a, T>;
        impl<T> TicketMutexGuard<'_, T> { pub fn leak(this: Self) -> &mut T {} }
        impl<T> Deref for TicketMutexGuard<'_, T> { type Target = T; }
        impl<T> DerefMut for TicketMutexGuard<'_, T> {}
    }
    pub mod fair {
        use crate::{Deref, DerefMut, Spin};
        #[lock(mutex, sync)] #[derive(Default)] pub struct FairMutex<T, R = Spin>;
        impl<T, R> FairMutex<T, R> {
            pub fn new(value: T) -> FairMutex<T, R> {}
            pub fn into_inner(self) -> T {}
            #[acquires(exclusive)] pub fn lock(&self) -> FairMutexGuard<'_, T> {}
            #[acquires(exclusive, try)] pub fn try_lock(&self) -> Option<FairMutexGuard<'_, T>> {}
            pub fn is_locked(&self) -> bool {}
            pub unsafe fn force_unlock(&self) {}
            pub fn get_mut(&mut self) -> &mut T {}
        }
        impl<T, R> From<T> for FairMutex<T, R> {}
        #[guard] pub struct FairMutexGuard<'a, T>;
        impl<T> FairMutexGuard<'_, T> { pub fn leak(this: Self) -> &mut T {} }
        impl<T> Deref for FairMutexGuard<'_, T> { type Target = T; }
        impl<T> DerefMut for FairMutexGuard<'_, T> {}
    }
}

pub mod rwlock {
    use crate::{Deref, DerefMut, Spin};
    #[lock(rwlock, sync)] #[derive(Default)] pub struct RwLock<T, R = Spin>;
    impl<T, R> RwLock<T, R> {
        pub fn new(data: T) -> RwLock<T, R> {}
        pub fn into_inner(self) -> T {}
        #[acquires(shared)] pub fn read(&self) -> RwLockReadGuard<'_, T> {}
        #[acquires(exclusive)] pub fn write(&self) -> RwLockWriteGuard<'_, T, R> {}
        #[acquires(upgradable)] pub fn upgradeable_read(&self) -> RwLockUpgradableGuard<'_, T, R> {}
        #[acquires(shared, try)] pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {}
        #[acquires(exclusive, try)] pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T, R>> {}
        #[acquires(upgradable, try)] pub fn try_upgradeable_read(&self) -> Option<RwLockUpgradableGuard<'_, T, R>> {}
        pub fn reader_count(&self) -> usize {}
        pub fn writer_count(&self) -> usize {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T, R> From<T> for RwLock<T, R> {}
    #[guard] pub struct RwLockReadGuard<'a, T>;
    impl<T> RwLockReadGuard<'_, T> { pub fn leak(this: Self) -> &T {} }
    impl<T> Deref for RwLockReadGuard<'_, T> { type Target = T; }
    #[guard] pub struct RwLockWriteGuard<'a, T, R = Spin>;
    impl<T, R> RwLockWriteGuard<'_, T, R> {
        pub fn downgrade(self) -> RwLockReadGuard<'_, T> {}
        pub fn downgrade_to_upgradeable(self) -> RwLockUpgradableGuard<'_, T, R> {}
        pub fn leak(this: Self) -> &mut T {}
    }
    impl<T, R> Deref for RwLockWriteGuard<'_, T, R> { type Target = T; }
    impl<T, R> DerefMut for RwLockWriteGuard<'_, T, R> {}
    #[guard] pub struct RwLockUpgradableGuard<'a, T, R = Spin>;
    impl<T, R> RwLockUpgradableGuard<'_, T, R> {
        pub fn upgrade(self) -> RwLockWriteGuard<'_, T, R> {}
        pub fn try_upgrade(self) -> Result<RwLockWriteGuard<'_, T, R>, Self> {}
        pub fn downgrade(self) -> RwLockReadGuard<'_, T> {}
        pub fn leak(this: Self) -> &T {}
    }
    impl<T, R> Deref for RwLockUpgradableGuard<'_, T, R> { type Target = T; }
}

pub mod once {
    use crate::Spin;
    #[derive(Default)] #[set_once] pub struct Once<T = (), R = Spin>;
    impl<T, R> Once<T, R> {
        pub fn new() -> Once<T, R> {}
        pub fn initialized(data: T) -> Once<T, R> {}
        #[runs_inline(f)] pub fn call_once<F: FnOnce() -> T>(&self, f: F) -> &T {}
        #[runs_inline(f)] pub fn try_call_once<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        #[blocks(wait)] pub fn wait(&self) -> &T {}
        pub fn poll(&self) -> Option<&T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn try_into_inner(self) -> Option<T> {}
        pub fn is_completed(&self) -> bool {}
    }
}

pub mod lazy {
    use crate::{Deref, Spin};
    pub struct Lazy<T, F = fn() -> T, R = Spin>;
    impl<T, F, R> Lazy<T, F, R> {
        pub fn new(f: F) -> Lazy<T, F, R> {}
        pub fn force(this: &Self) -> &T {}
    }
    impl<T, F, R> Deref for Lazy<T, F, R> { type Target = T; }
}

pub mod barrier {
    pub struct Barrier;
    impl Barrier {
        pub fn new(n: usize) -> Barrier {}
        #[blocks(wait)] pub fn wait(&self) -> BarrierWaitResult {}
    }
    pub struct BarrierWaitResult;
    impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }
}

// The same locks by the traits of lock_api.
pub mod lock_api {
    use crate::lock_api_crate;
    pub type Mutex<T> = lock_api_crate::Mutex<crate::Mutex<()>, T>;
    pub type MutexGuard<'a, T> = lock_api_crate::MutexGuard<'a, crate::Mutex<()>, T>;
    pub type RwLock<T> = lock_api_crate::RwLock<crate::RwLock<()>, T>;
    pub type RwLockReadGuard<'a, T> = lock_api_crate::RwLockReadGuard<'a, crate::RwLock<()>, T>;
    pub type RwLockWriteGuard<'a, T> = lock_api_crate::RwLockWriteGuard<'a, crate::RwLock<()>, T>;
}
