//! Model of lock_api 0.4 (checked against 0.4.14): the locks that crates build from a raw lock `R` of their own.
//!
//! The same as `parking_lot`'s, with the parameters of the raw locks; a `type Mutex<T> = lock_api::Mutex<MyRaw, T>` in a workspace is a lock by this.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::{Duration, Instant};
pub trait RawMutex { fn lock(&self); fn try_lock(&self) -> bool; fn unlock(&self); }
pub trait RawRwLock {}
pub trait GetThreadId {}

#[lock(mutex, sync)] #[derive(Default)] pub struct Mutex<R, T>;
impl<R, T> Mutex<R, T> {
    pub fn new(val: T) -> Mutex<R, T> {}
    pub fn into_inner(self) -> T {}
    #[acquires(exclusive)] pub fn lock(&self) -> MutexGuard<'_, R, T> {}
    #[acquires(exclusive, try)] pub fn try_lock(&self) -> Option<MutexGuard<'_, R, T>> {}
    #[acquires(exclusive, try)] pub fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<'_, R, T>> {}
    #[acquires(exclusive, try)] pub fn try_lock_until(&self, timeout: Instant) -> Option<MutexGuard<'_, R, T>> {}
    #[acquires(exclusive)] pub fn lock_arc(self: &Arc<Self>) -> ArcMutexGuard<R, T> {}
    #[acquires(exclusive, try)] pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcMutexGuard<R, T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_locked(&self) -> bool {}
    pub fn force_unlock(&self) {}
    pub fn data_ptr(&self) -> *mut T {}
}
impl<R, T> From<T> for Mutex<R, T> {}
#[guard] pub struct MutexGuard<'a, R, T>;
impl<R, T> MutexGuard<'_, R, T> {
    #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: MutexGuard<R, T>, f: F) -> MappedMutexGuard<'_, R, U> {}
    #[runs_inline(f)] pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: MutexGuard<R, T>, f: F) -> Result<MappedMutexGuard<'_, R, U>, MutexGuard<'_, R, T>> {}
    #[runs_inline(f)] pub fn unlocked<F: FnOnce() -> U, U>(s: &mut MutexGuard<R, T>, f: F) -> U {}
    #[drops] pub fn unlock_fair(s: MutexGuard<R, T>) {}
    pub fn bump(s: &mut MutexGuard<R, T>) {}
}
impl<R, T> Deref for MutexGuard<'_, R, T> { type Target = T; }
impl<R, T> DerefMut for MutexGuard<'_, R, T> {}
#[guard] pub struct MappedMutexGuard<'a, R, T>;
impl<R, T> MappedMutexGuard<'_, R, T> { #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: MappedMutexGuard<R, T>, f: F) -> MappedMutexGuard<'_, R, U> {} }
impl<R, T> Deref for MappedMutexGuard<'_, R, T> { type Target = T; }
impl<R, T> DerefMut for MappedMutexGuard<'_, R, T> {}
#[guard] pub struct ArcMutexGuard<R, T>;
impl<R, T> Deref for ArcMutexGuard<R, T> { type Target = T; }
impl<R, T> DerefMut for ArcMutexGuard<R, T> {}
#[lock(mutex, sync, reentrant)] #[derive(Default)] pub struct ReentrantMutex<R, G, T>;
impl<R, G, T> ReentrantMutex<R, G, T> {
    pub fn new(val: T) -> ReentrantMutex<R, G, T> {}
    pub fn into_inner(self) -> T {}
    #[acquires(exclusive)] pub fn lock(&self) -> ReentrantMutexGuard<'_, R, G, T> {}
    #[acquires(exclusive, try)] pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, R, G, T>> {}
    #[acquires(exclusive, try)] pub fn try_lock_for(&self, timeout: Duration) -> Option<ReentrantMutexGuard<'_, R, G, T>> {}
    #[acquires(exclusive, try)] pub fn try_lock_until(&self, timeout: Instant) -> Option<ReentrantMutexGuard<'_, R, G, T>> {}
    #[acquires(exclusive)] pub fn lock_arc(self: &Arc<Self>) -> ArcReentrantMutexGuard<R, G, T> {}
    #[acquires(exclusive, try)] pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcReentrantMutexGuard<R, G, T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_locked(&self) -> bool {}
    pub fn force_unlock(&self) {}
    pub fn data_ptr(&self) -> *mut T {}
}
impl<R, G, T> From<T> for ReentrantMutex<R, G, T> {}
#[guard] pub struct ReentrantMutexGuard<'a, R, G, T>;
impl<R, G, T> ReentrantMutexGuard<'_, R, G, T> {
    #[runs_inline(f)] pub fn map<U, F: FnOnce(&T) -> &U>(s: ReentrantMutexGuard<R, G, T>, f: F) -> MappedReentrantMutexGuard<'_, R, G, U> {}
    #[runs_inline(f)] pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: ReentrantMutexGuard<R, G, T>, f: F) -> Result<MappedReentrantMutexGuard<'_, R, G, U>, ReentrantMutexGuard<'_, R, G, T>> {}
    #[runs_inline(f)] pub fn unlocked<F: FnOnce() -> U, U>(s: &mut ReentrantMutexGuard<R, G, T>, f: F) -> U {}
    #[drops] pub fn unlock_fair(s: ReentrantMutexGuard<R, G, T>) {}
    pub fn bump(s: &mut ReentrantMutexGuard<R, G, T>) {}
}
impl<R, G, T> Deref for ReentrantMutexGuard<'_, R, G, T> { type Target = T; }
#[guard] pub struct MappedReentrantMutexGuard<'a, R, G, T>;
impl<R, G, T> MappedReentrantMutexGuard<'_, R, G, T> { #[runs_inline(f)] pub fn map<U, F: FnOnce(&T) -> &U>(s: MappedReentrantMutexGuard<R, G, T>, f: F) -> MappedReentrantMutexGuard<'_, R, G, U> {} }
impl<R, G, T> Deref for MappedReentrantMutexGuard<'_, R, G, T> { type Target = T; }
#[guard] pub struct ArcReentrantMutexGuard<R, G, T>;
impl<R, G, T> Deref for ArcReentrantMutexGuard<R, G, T> { type Target = T; }
#[lock(rwlock, sync)] #[derive(Default)] pub struct RwLock<R, T>;
impl<R, T> RwLock<R, T> {
    pub fn new(val: T) -> RwLock<R, T> {}
    pub fn into_inner(self) -> T {}
    #[acquires(shared)] pub fn read(&self) -> RwLockReadGuard<'_, R, T> {}
    #[acquires(shared, try)] pub fn try_read(&self) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[acquires(shared, try)] pub fn try_read_for(&self, timeout: Duration) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[acquires(shared, try)] pub fn try_read_until(&self, timeout: Instant) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[acquires(shared)] pub fn read_arc(self: &Arc<Self>) -> ArcRwLockReadGuard<R, T> {}
    #[acquires(shared, try)] pub fn try_read_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<R, T>> {}
    #[acquires(exclusive)] pub fn write(&self) -> RwLockWriteGuard<'_, R, T> {}
    #[acquires(exclusive, try)] pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, R, T>> {}
    #[acquires(exclusive, try)] pub fn try_write_for(&self, timeout: Duration) -> Option<RwLockWriteGuard<'_, R, T>> {}
    #[acquires(exclusive, try)] pub fn try_write_until(&self, timeout: Instant) -> Option<RwLockWriteGuard<'_, R, T>> {}
    #[acquires(exclusive)] pub fn write_arc(self: &Arc<Self>) -> ArcRwLockWriteGuard<R, T> {}
    #[acquires(exclusive, try)] pub fn try_write_arc(self: &Arc<Self>) -> Option<ArcRwLockWriteGuard<R, T>> {}
    #[acquires(shared_recursive)] pub fn read_recursive(&self) -> RwLockReadGuard<'_, R, T> {}
    #[acquires(shared_recursive, try)] pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[acquires(shared_recursive, try)] pub fn try_read_recursive_for(&self, timeout: Duration) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[acquires(shared_recursive, try)] pub fn try_read_recursive_until(&self, timeout: Instant) -> Option<RwLockReadGuard<'_, R, T>> {}
    #[acquires(upgradable)] pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, R, T> {}
    #[acquires(upgradable, try)] pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, R, T>> {}
    #[acquires(upgradable, try)] pub fn try_upgradable_read_for(&self, timeout: Duration) -> Option<RwLockUpgradableReadGuard<'_, R, T>> {}
    #[acquires(upgradable, try)] pub fn try_upgradable_read_until(&self, timeout: Instant) -> Option<RwLockUpgradableReadGuard<'_, R, T>> {}
    #[acquires(upgradable)] pub fn upgradable_read_arc(self: &Arc<Self>) -> ArcRwLockUpgradableReadGuard<R, T> {}
    #[acquires(upgradable, try)] pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<ArcRwLockUpgradableReadGuard<R, T>> {}
    #[acquires(shared_recursive)] pub fn read_arc_recursive(self: &Arc<Self>) -> ArcRwLockReadGuard<R, T> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_locked(&self) -> bool {}
    pub fn is_locked_exclusive(&self) -> bool {}
    pub fn data_ptr(&self) -> *mut T {}
}
impl<R, T> From<T> for RwLock<R, T> {}
#[guard] pub struct RwLockReadGuard<'a, R, T>;
impl<R, T> RwLockReadGuard<'_, R, T> {
    #[runs_inline(f)] pub fn map<U, F: FnOnce(&T) -> &U>(s: RwLockReadGuard<R, T>, f: F) -> MappedRwLockReadGuard<'_, R, U> {}
    #[runs_inline(f)] pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: RwLockReadGuard<R, T>, f: F) -> Result<MappedRwLockReadGuard<'_, R, U>, RwLockReadGuard<'_, R, T>> {}
    #[runs_inline(f)] pub fn unlocked<F: FnOnce() -> U, U>(s: &mut RwLockReadGuard<R, T>, f: F) -> U {}
    #[drops] pub fn unlock_fair(s: RwLockReadGuard<R, T>) {}
    pub fn bump(s: &mut RwLockReadGuard<R, T>) {}
}
impl<R, T> Deref for RwLockReadGuard<'_, R, T> { type Target = T; }
#[guard] pub struct MappedRwLockReadGuard<'a, R, T>;
impl<R, T> MappedRwLockReadGuard<'_, R, T> { #[runs_inline(f)] pub fn map<U, F: FnOnce(&T) -> &U>(s: MappedRwLockReadGuard<R, T>, f: F) -> MappedRwLockReadGuard<'_, R, U> {} }
impl<R, T> Deref for MappedRwLockReadGuard<'_, R, T> { type Target = T; }
#[guard] pub struct RwLockWriteGuard<'a, R, T>;
impl<R, T> RwLockWriteGuard<'_, R, T> {
    #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: RwLockWriteGuard<R, T>, f: F) -> MappedRwLockWriteGuard<'_, R, U> {}
    #[runs_inline(f)] pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: RwLockWriteGuard<R, T>, f: F) -> Result<MappedRwLockWriteGuard<'_, R, U>, RwLockWriteGuard<'_, R, T>> {}
    #[runs_inline(f)] pub fn unlocked<F: FnOnce() -> U, U>(s: &mut RwLockWriteGuard<R, T>, f: F) -> U {}
    #[drops] pub fn unlock_fair(s: RwLockWriteGuard<R, T>) {}
    pub fn bump(s: &mut RwLockWriteGuard<R, T>) {}
    pub fn downgrade(s: RwLockWriteGuard<R, T>) -> RwLockReadGuard<'_, R, T> {}
    pub fn downgrade_to_upgradable(s: RwLockWriteGuard<R, T>) -> RwLockUpgradableReadGuard<'_, R, T> {}
}
impl<R, T> Deref for RwLockWriteGuard<'_, R, T> { type Target = T; }
impl<R, T> DerefMut for RwLockWriteGuard<'_, R, T> {}
#[guard] pub struct MappedRwLockWriteGuard<'a, R, T>;
impl<R, T> MappedRwLockWriteGuard<'_, R, T> { #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: MappedRwLockWriteGuard<R, T>, f: F) -> MappedRwLockWriteGuard<'_, R, U> {} }
impl<R, T> Deref for MappedRwLockWriteGuard<'_, R, T> { type Target = T; }
impl<R, T> DerefMut for MappedRwLockWriteGuard<'_, R, T> {}
#[guard] pub struct RwLockUpgradableReadGuard<'a, R, T>;
impl<R, T> RwLockUpgradableReadGuard<'_, R, T> {
    pub fn upgrade(s: RwLockUpgradableReadGuard<R, T>) -> RwLockWriteGuard<'_, R, T> {}
    pub fn try_upgrade(s: RwLockUpgradableReadGuard<R, T>) -> Result<RwLockWriteGuard<'_, R, T>, RwLockUpgradableReadGuard<'_, R, T>> {}
    pub fn downgrade(s: RwLockUpgradableReadGuard<R, T>) -> RwLockReadGuard<'_, R, T> {}
    #[runs_inline(f)] pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret {}
}
impl<R, T> Deref for RwLockUpgradableReadGuard<'_, R, T> { type Target = T; }
#[guard] pub struct ArcRwLockUpgradableReadGuard<R, T>;
impl<R, T> ArcRwLockUpgradableReadGuard<R, T> {
    pub fn upgrade(s: ArcRwLockUpgradableReadGuard<R, T>) -> ArcRwLockWriteGuard<R, T> {}
    pub fn try_upgrade(s: ArcRwLockUpgradableReadGuard<R, T>) -> Result<ArcRwLockWriteGuard<R, T>, ArcRwLockUpgradableReadGuard<R, T>> {}
    pub fn downgrade(s: ArcRwLockUpgradableReadGuard<R, T>) -> ArcRwLockReadGuard<R, T> {}
    #[runs_inline(f)] pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret {}
}
impl<R, T> Deref for ArcRwLockUpgradableReadGuard<R, T> { type Target = T; }
#[guard] pub struct ArcRwLockReadGuard<R, T>;
impl<R, T> Deref for ArcRwLockReadGuard<R, T> { type Target = T; }
#[guard] pub struct ArcRwLockWriteGuard<R, T>;
impl<R, T> ArcRwLockWriteGuard<R, T> { pub fn downgrade(s: ArcRwLockWriteGuard<R, T>) -> ArcRwLockReadGuard<R, T> {} }
impl<R, T> Deref for ArcRwLockWriteGuard<R, T> { type Target = T; }
impl<R, T> DerefMut for ArcRwLockWriteGuard<R, T> {}
