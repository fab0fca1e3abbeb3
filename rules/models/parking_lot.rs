//! Model of parking_lot 0.12 (checked against 0.12.5; 0.11 differs in the arc guards only): locks without poisoning.
//!
//! In the crate these types are aliases of `lock_api`'s; here they stand for themselves, so that messages name what users write.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use std::time::{Duration, Instant};
pub use ::lock_api;

pub fn const_mutex<T>(val: T) -> Mutex<T> {}
pub fn const_fair_mutex<T>(val: T) -> FairMutex<T> {}
pub fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T> {}
pub fn const_rwlock<T>(val: T) -> RwLock<T> {}
pub struct RawMutex;
pub struct RawFairMutex;
pub struct RawRwLock;
pub struct RawThreadId;
#[derive(Default)] pub struct Condvar;
impl Condvar {
    pub fn new() -> Condvar {}
    pub fn notify_one(&self) -> bool {}
    pub fn notify_all(&self) -> usize {}
    #[blocks(wait)] #[instead("{notify}::notified(..).await")] pub fn wait<T>(&self, mutex_guard: &mut MutexGuard<T>) {}
    #[blocks(wait)] #[instead("{notify}::notified(..).await")] pub fn wait_until<T>(&self, mutex_guard: &mut MutexGuard<T>, timeout: Instant) -> WaitTimeoutResult {}
    #[blocks(wait)] #[instead("{timeout}({1}, {notify}::notified(..)).await")] pub fn wait_for<T>(&self, mutex_guard: &mut MutexGuard<T>, timeout: Duration) -> WaitTimeoutResult {}
    #[blocks(wait)] #[runs_inline(condition)] #[instead("{notify}::notified(..).await")]
    pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<T>, condition: F) {}
    #[blocks(wait)] #[runs_inline(condition)] #[instead("{timeout}({2}, {notify}::notified(..)).await")]
    pub fn wait_while_for<T, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<T>, condition: F, timeout: Duration) -> WaitTimeoutResult {}
}
#[derive(Clone, Copy)] pub struct WaitTimeoutResult;
impl WaitTimeoutResult { pub fn timed_out(self) -> bool {} }
#[set_once] pub struct Once;
impl Once {
    pub fn new() -> Once {}
    #[runs_inline(f)] pub fn call_once<F: FnOnce()>(&self, f: F) {}
    #[runs_inline(f)] pub fn call_once_force<F: FnOnce(OnceState)>(&self, f: F) {}
}
pub enum OnceState { New, Poisoned, InProgress, Done }

#[lock(mutex, sync)] #[derive(Default)] pub struct Mutex<T>;
impl<T> Mutex<T> {
    pub fn new(val: T) -> Mutex<T> {}
    pub fn into_inner(self) -> T {}
    #[acquires(exclusive)] pub fn lock(&self) -> MutexGuard<'_, T> {}
    #[acquires(exclusive, try)] pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
    #[acquires(exclusive, try)] pub fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<'_, T>> {}
    #[acquires(exclusive, try)] pub fn try_lock_until(&self, timeout: Instant) -> Option<MutexGuard<'_, T>> {}
    #[acquires(exclusive)] pub fn lock_arc(self: &Arc<Self>) -> ArcMutexGuard<T> {}
    #[acquires(exclusive, try)] pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcMutexGuard<T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_locked(&self) -> bool {}
    pub fn force_unlock(&self) {}
    pub fn data_ptr(&self) -> *mut T {}
}
impl<T> From<T> for Mutex<T> {}
#[guard] pub struct MutexGuard<'a, T>;
impl<T> MutexGuard<'_, T> {
    #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: MutexGuard<T>, f: F) -> MappedMutexGuard<'_, U> {}
    #[runs_inline(f)] pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: MutexGuard<T>, f: F) -> Result<MappedMutexGuard<'_, U>, MutexGuard<'_, T>> {}
    #[runs_inline(f)] pub fn unlocked<F: FnOnce() -> U, U>(s: &mut MutexGuard<T>, f: F) -> U {}
    #[drops] pub fn unlock_fair(s: MutexGuard<T>) {}
    pub fn bump(s: &mut MutexGuard<T>) {}
}
impl<T> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T> DerefMut for MutexGuard<'_, T> {}
#[guard] pub struct MappedMutexGuard<'a, T>;
impl<T> MappedMutexGuard<'_, T> { #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: MappedMutexGuard<T>, f: F) -> MappedMutexGuard<'_, U> {} }
impl<T> Deref for MappedMutexGuard<'_, T> { type Target = T; }
impl<T> DerefMut for MappedMutexGuard<'_, T> {}
#[guard] pub struct ArcMutexGuard<T>;
impl<T> Deref for ArcMutexGuard<T> { type Target = T; }
impl<T> DerefMut for ArcMutexGuard<T> {}
#[lock(mutex, sync)] #[derive(Default)] pub struct FairMutex<T>;
impl<T> FairMutex<T> {
    pub fn new(val: T) -> FairMutex<T> {}
    pub fn into_inner(self) -> T {}
    #[acquires(exclusive)] pub fn lock(&self) -> FairMutexGuard<'_, T> {}
    #[acquires(exclusive, try)] pub fn try_lock(&self) -> Option<FairMutexGuard<'_, T>> {}
    #[acquires(exclusive, try)] pub fn try_lock_for(&self, timeout: Duration) -> Option<FairMutexGuard<'_, T>> {}
    #[acquires(exclusive, try)] pub fn try_lock_until(&self, timeout: Instant) -> Option<FairMutexGuard<'_, T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_locked(&self) -> bool {}
    pub fn force_unlock(&self) {}
    pub fn data_ptr(&self) -> *mut T {}
}
impl<T> From<T> for FairMutex<T> {}
#[guard] pub struct FairMutexGuard<'a, T>;
impl<T> FairMutexGuard<'_, T> {
    #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: FairMutexGuard<T>, f: F) -> MappedFairMutexGuard<'_, U> {}
    #[runs_inline(f)] pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: FairMutexGuard<T>, f: F) -> Result<MappedFairMutexGuard<'_, U>, FairMutexGuard<'_, T>> {}
    #[runs_inline(f)] pub fn unlocked<F: FnOnce() -> U, U>(s: &mut FairMutexGuard<T>, f: F) -> U {}
    #[drops] pub fn unlock_fair(s: FairMutexGuard<T>) {}
    pub fn bump(s: &mut FairMutexGuard<T>) {}
}
impl<T> Deref for FairMutexGuard<'_, T> { type Target = T; }
impl<T> DerefMut for FairMutexGuard<'_, T> {}
#[guard] pub struct MappedFairMutexGuard<'a, T>;
impl<T> MappedFairMutexGuard<'_, T> { #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: MappedFairMutexGuard<T>, f: F) -> MappedFairMutexGuard<'_, U> {} }
impl<T> Deref for MappedFairMutexGuard<'_, T> { type Target = T; }
impl<T> DerefMut for MappedFairMutexGuard<'_, T> {}
#[lock(mutex, sync, reentrant)] #[derive(Default)] pub struct ReentrantMutex<T>;
impl<T> ReentrantMutex<T> {
    pub fn new(val: T) -> ReentrantMutex<T> {}
    pub fn into_inner(self) -> T {}
    #[acquires(exclusive)] pub fn lock(&self) -> ReentrantMutexGuard<'_, T> {}
    #[acquires(exclusive, try)] pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, T>> {}
    #[acquires(exclusive, try)] pub fn try_lock_for(&self, timeout: Duration) -> Option<ReentrantMutexGuard<'_, T>> {}
    #[acquires(exclusive, try)] pub fn try_lock_until(&self, timeout: Instant) -> Option<ReentrantMutexGuard<'_, T>> {}
    #[acquires(exclusive)] pub fn lock_arc(self: &Arc<Self>) -> ArcReentrantMutexGuard<T> {}
    #[acquires(exclusive, try)] pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcReentrantMutexGuard<T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_locked(&self) -> bool {}
    pub fn force_unlock(&self) {}
    pub fn data_ptr(&self) -> *mut T {}
}
impl<T> From<T> for ReentrantMutex<T> {}
#[guard] pub struct ReentrantMutexGuard<'a, T>;
impl<T> ReentrantMutexGuard<'_, T> {
    #[runs_inline(f)] pub fn map<U, F: FnOnce(&T) -> &U>(s: ReentrantMutexGuard<T>, f: F) -> MappedReentrantMutexGuard<'_, U> {}
    #[runs_inline(f)] pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: ReentrantMutexGuard<T>, f: F) -> Result<MappedReentrantMutexGuard<'_, U>, ReentrantMutexGuard<'_, T>> {}
    #[runs_inline(f)] pub fn unlocked<F: FnOnce() -> U, U>(s: &mut ReentrantMutexGuard<T>, f: F) -> U {}
    #[drops] pub fn unlock_fair(s: ReentrantMutexGuard<T>) {}
    pub fn bump(s: &mut ReentrantMutexGuard<T>) {}
}
impl<T> Deref for ReentrantMutexGuard<'_, T> { type Target = T; }
#[guard] pub struct MappedReentrantMutexGuard<'a, T>;
impl<T> MappedReentrantMutexGuard<'_, T> { #[runs_inline(f)] pub fn map<U, F: FnOnce(&T) -> &U>(s: MappedReentrantMutexGuard<T>, f: F) -> MappedReentrantMutexGuard<'_, U> {} }
impl<T> Deref for MappedReentrantMutexGuard<'_, T> { type Target = T; }
#[guard] pub struct ArcReentrantMutexGuard<T>;
impl<T> Deref for ArcReentrantMutexGuard<T> { type Target = T; }
#[lock(rwlock, sync)] #[derive(Default)] pub struct RwLock<T>;
impl<T> RwLock<T> {
    pub fn new(val: T) -> RwLock<T> {}
    pub fn into_inner(self) -> T {}
    #[acquires(shared)] pub fn read(&self) -> RwLockReadGuard<'_, T> {}
    #[acquires(shared, try)] pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {}
    #[acquires(shared, try)] pub fn try_read_for(&self, timeout: Duration) -> Option<RwLockReadGuard<'_, T>> {}
    #[acquires(shared, try)] pub fn try_read_until(&self, timeout: Instant) -> Option<RwLockReadGuard<'_, T>> {}
    #[acquires(shared)] pub fn read_arc(self: &Arc<Self>) -> ArcRwLockReadGuard<T> {}
    #[acquires(shared, try)] pub fn try_read_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<T>> {}
    #[acquires(exclusive)] pub fn write(&self) -> RwLockWriteGuard<'_, T> {}
    #[acquires(exclusive, try)] pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {}
    #[acquires(exclusive, try)] pub fn try_write_for(&self, timeout: Duration) -> Option<RwLockWriteGuard<'_, T>> {}
    #[acquires(exclusive, try)] pub fn try_write_until(&self, timeout: Instant) -> Option<RwLockWriteGuard<'_, T>> {}
    #[acquires(exclusive)] pub fn write_arc(self: &Arc<Self>) -> ArcRwLockWriteGuard<T> {}
    #[acquires(exclusive, try)] pub fn try_write_arc(self: &Arc<Self>) -> Option<ArcRwLockWriteGuard<T>> {}
    #[acquires(shared_recursive)] pub fn read_recursive(&self) -> RwLockReadGuard<'_, T> {}
    #[acquires(shared_recursive, try)] pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<'_, T>> {}
    #[acquires(shared_recursive, try)] pub fn try_read_recursive_for(&self, timeout: Duration) -> Option<RwLockReadGuard<'_, T>> {}
    #[acquires(shared_recursive, try)] pub fn try_read_recursive_until(&self, timeout: Instant) -> Option<RwLockReadGuard<'_, T>> {}
    #[acquires(upgradable)] pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T> {}
    #[acquires(upgradable, try)] pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>> {}
    #[acquires(upgradable, try)] pub fn try_upgradable_read_for(&self, timeout: Duration) -> Option<RwLockUpgradableReadGuard<'_, T>> {}
    #[acquires(upgradable, try)] pub fn try_upgradable_read_until(&self, timeout: Instant) -> Option<RwLockUpgradableReadGuard<'_, T>> {}
    #[acquires(upgradable)] pub fn upgradable_read_arc(self: &Arc<Self>) -> ArcRwLockUpgradableReadGuard<T> {}
    #[acquires(upgradable, try)] pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<ArcRwLockUpgradableReadGuard<T>> {}
    #[acquires(shared_recursive)] pub fn read_arc_recursive(self: &Arc<Self>) -> ArcRwLockReadGuard<T> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn is_locked(&self) -> bool {}
    pub fn is_locked_exclusive(&self) -> bool {}
    pub fn data_ptr(&self) -> *mut T {}
}
impl<T> From<T> for RwLock<T> {}
#[guard] pub struct RwLockReadGuard<'a, T>;
impl<T> RwLockReadGuard<'_, T> {
    #[runs_inline(f)] pub fn map<U, F: FnOnce(&T) -> &U>(s: RwLockReadGuard<T>, f: F) -> MappedRwLockReadGuard<'_, U> {}
    #[runs_inline(f)] pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: RwLockReadGuard<T>, f: F) -> Result<MappedRwLockReadGuard<'_, U>, RwLockReadGuard<'_, T>> {}
    #[runs_inline(f)] pub fn unlocked<F: FnOnce() -> U, U>(s: &mut RwLockReadGuard<T>, f: F) -> U {}
    #[drops] pub fn unlock_fair(s: RwLockReadGuard<T>) {}
    pub fn bump(s: &mut RwLockReadGuard<T>) {}
}
impl<T> Deref for RwLockReadGuard<'_, T> { type Target = T; }
#[guard] pub struct MappedRwLockReadGuard<'a, T>;
impl<T> MappedRwLockReadGuard<'_, T> { #[runs_inline(f)] pub fn map<U, F: FnOnce(&T) -> &U>(s: MappedRwLockReadGuard<T>, f: F) -> MappedRwLockReadGuard<'_, U> {} }
impl<T> Deref for MappedRwLockReadGuard<'_, T> { type Target = T; }
#[guard] pub struct RwLockWriteGuard<'a, T>;
impl<T> RwLockWriteGuard<'_, T> {
    #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: RwLockWriteGuard<T>, f: F) -> MappedRwLockWriteGuard<'_, U> {}
    #[runs_inline(f)] pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: RwLockWriteGuard<T>, f: F) -> Result<MappedRwLockWriteGuard<'_, U>, RwLockWriteGuard<'_, T>> {}
    #[runs_inline(f)] pub fn unlocked<F: FnOnce() -> U, U>(s: &mut RwLockWriteGuard<T>, f: F) -> U {}
    #[drops] pub fn unlock_fair(s: RwLockWriteGuard<T>) {}
    pub fn bump(s: &mut RwLockWriteGuard<T>) {}
    pub fn downgrade(s: RwLockWriteGuard<T>) -> RwLockReadGuard<'_, T> {}
    pub fn downgrade_to_upgradable(s: RwLockWriteGuard<T>) -> RwLockUpgradableReadGuard<'_, T> {}
}
impl<T> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T> DerefMut for RwLockWriteGuard<'_, T> {}
#[guard] pub struct MappedRwLockWriteGuard<'a, T>;
impl<T> MappedRwLockWriteGuard<'_, T> { #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: MappedRwLockWriteGuard<T>, f: F) -> MappedRwLockWriteGuard<'_, U> {} }
impl<T> Deref for MappedRwLockWriteGuard<'_, T> { type Target = T; }
impl<T> DerefMut for MappedRwLockWriteGuard<'_, T> {}
#[guard] pub struct RwLockUpgradableReadGuard<'a, T>;
impl<T> RwLockUpgradableReadGuard<'_, T> {
    pub fn upgrade(s: RwLockUpgradableReadGuard<T>) -> RwLockWriteGuard<'_, T> {}
    pub fn try_upgrade(s: RwLockUpgradableReadGuard<T>) -> Result<RwLockWriteGuard<'_, T>, RwLockUpgradableReadGuard<'_, T>> {}
    pub fn downgrade(s: RwLockUpgradableReadGuard<T>) -> RwLockReadGuard<'_, T> {}
    #[runs_inline(f)] pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret {}
}
impl<T> Deref for RwLockUpgradableReadGuard<'_, T> { type Target = T; }
#[guard] pub struct ArcRwLockUpgradableReadGuard<T>;
impl<T> ArcRwLockUpgradableReadGuard<T> {
    pub fn upgrade(s: ArcRwLockUpgradableReadGuard<T>) -> ArcRwLockWriteGuard<T> {}
    pub fn try_upgrade(s: ArcRwLockUpgradableReadGuard<T>) -> Result<ArcRwLockWriteGuard<T>, ArcRwLockUpgradableReadGuard<T>> {}
    pub fn downgrade(s: ArcRwLockUpgradableReadGuard<T>) -> ArcRwLockReadGuard<T> {}
    #[runs_inline(f)] pub fn with_upgraded<Ret, F: FnOnce(&mut T) -> Ret>(&mut self, f: F) -> Ret {}
}
impl<T> Deref for ArcRwLockUpgradableReadGuard<T> { type Target = T; }
#[guard] pub struct ArcRwLockReadGuard<T>;
impl<T> Deref for ArcRwLockReadGuard<T> { type Target = T; }
#[guard] pub struct ArcRwLockWriteGuard<T>;
impl<T> ArcRwLockWriteGuard<T> { pub fn downgrade(s: ArcRwLockWriteGuard<T>) -> ArcRwLockReadGuard<T> {} }
impl<T> Deref for ArcRwLockWriteGuard<T> { type Target = T; }
impl<T> DerefMut for ArcRwLockWriteGuard<T> {}
