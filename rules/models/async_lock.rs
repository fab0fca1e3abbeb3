//! Model of async-lock 2 and 3 (checked against 3.5.0): the locks of smol and async-std.

use std::ops::{Deref, DerefMut};
use std::sync::Arc;

#[lock(mutex, async)] #[derive(Default)] pub struct Mutex<T>;
impl<T> Mutex<T> {
    pub fn new(data: T) -> Mutex<T> {}
    pub fn into_inner(self) -> T {}
    #[acquires(exclusive)] pub async fn lock(&self) -> MutexGuard<'_, T> {}
    #[blocks(runtime)] #[acquires(exclusive)] #[instead("{self}.lock().await")] pub fn lock_blocking(&self) -> MutexGuard<'_, T> {}
    #[acquires(exclusive, try)] pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
    #[acquires(exclusive)] pub async fn lock_arc(self: &Arc<Self>) -> MutexGuardArc<T> {}
    #[acquires(exclusive, try)] pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>> {}
}
impl<T> From<T> for Mutex<T> {}
#[guard] pub struct MutexGuard<'a, T>;
impl<T> MutexGuard<'_, T> { pub fn source(guard: &MutexGuard<T>) -> &Mutex<T> {} }
impl<T> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T> DerefMut for MutexGuard<'_, T> {}
#[guard] pub struct MutexGuardArc<T>;
impl<T> Deref for MutexGuardArc<T> { type Target = T; }
impl<T> DerefMut for MutexGuardArc<T> {}

#[lock(rwlock, async)] #[derive(Default)] pub struct RwLock<T>;
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T> {}
    pub fn into_inner(self) -> T {}
    #[acquires(shared)] pub async fn read(&self) -> RwLockReadGuard<'_, T> {}
    #[blocks(runtime)] #[acquires(shared)] #[instead("{self}.read().await")] pub fn read_blocking(&self) -> RwLockReadGuard<'_, T> {}
    #[acquires(shared, try)] pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {}
    #[acquires(shared)] pub async fn read_arc(self: &Arc<Self>) -> RwLockReadGuardArc<T> {}
    #[acquires(upgradable)] pub async fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T> {}
    #[acquires(upgradable, try)] pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>> {}
    #[acquires(exclusive)] pub async fn write(&self) -> RwLockWriteGuard<'_, T> {}
    #[blocks(runtime)] #[acquires(exclusive)] #[instead("{self}.write().await")] pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T> {}
    #[acquires(exclusive, try)] pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {}
    #[acquires(exclusive)] pub async fn write_arc(self: &Arc<Self>) -> RwLockWriteGuardArc<T> {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T> From<T> for RwLock<T> {}
#[guard] pub struct RwLockReadGuard<'a, T>;
impl<T> Deref for RwLockReadGuard<'_, T> { type Target = T; }
#[guard] pub struct RwLockReadGuardArc<T>;
impl<T> Deref for RwLockReadGuardArc<T> { type Target = T; }
#[guard] pub struct RwLockUpgradableReadGuard<'a, T>;
impl<T> RwLockUpgradableReadGuard<'_, T> {
    pub fn downgrade(guard: RwLockUpgradableReadGuard<T>) -> RwLockReadGuard<'_, T> {}
    pub fn try_upgrade(guard: RwLockUpgradableReadGuard<T>) -> Result<RwLockWriteGuard<'_, T>, RwLockUpgradableReadGuard<'_, T>> {}
    pub async fn upgrade(guard: RwLockUpgradableReadGuard<T>) -> RwLockWriteGuard<'_, T> {}
}
impl<T> Deref for RwLockUpgradableReadGuard<'_, T> { type Target = T; }
#[guard] pub struct RwLockWriteGuard<'a, T>;
impl<T> RwLockWriteGuard<'_, T> { pub fn downgrade(guard: RwLockWriteGuard<T>) -> RwLockReadGuard<'_, T> {} }
impl<T> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T> DerefMut for RwLockWriteGuard<'_, T> {}
#[guard] pub struct RwLockWriteGuardArc<T>;
impl<T> Deref for RwLockWriteGuardArc<T> { type Target = T; }
impl<T> DerefMut for RwLockWriteGuardArc<T> {}

#[lock(permit, async)] pub struct Semaphore;
impl Semaphore {
    pub fn new(n: usize) -> Semaphore {}
    #[acquires(permit, try)] pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>> {}
    #[acquires(permit)] pub async fn acquire(&self) -> SemaphoreGuard<'_> {}
    #[blocks(runtime)] #[acquires(permit)] #[instead("{self}.acquire().await")] pub fn acquire_blocking(&self) -> SemaphoreGuard<'_> {}
    #[acquires(permit, try)] pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc> {}
    #[acquires(permit)] pub async fn acquire_arc(self: &Arc<Self>) -> SemaphoreGuardArc {}
    pub fn add_permits(&self, n: usize) {}
}
#[guard] pub struct SemaphoreGuard<'a>;
impl SemaphoreGuard<'_> { pub fn forget(self) {} }
#[guard] pub struct SemaphoreGuardArc;
impl SemaphoreGuardArc { pub fn forget(self) {} }
pub struct Barrier;
impl Barrier {
    pub fn new(n: usize) -> Barrier {}
    #[waits(peer)] #[cancel(loses_data)] pub async fn wait(&self) -> BarrierWaitResult {}
    #[blocks(runtime)] #[instead("{self}.wait().await")] pub fn wait_blocking(&self) -> BarrierWaitResult {}
}
pub struct BarrierWaitResult;
impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }
#[derive(Default)] #[set_once] pub struct OnceCell<T>;
impl<T> OnceCell<T> {
    pub fn new() -> OnceCell<T> {}
    pub fn is_initialized(&self) -> bool {}
    pub fn get(&self) -> Option<&T> {}
    pub async fn wait(&self) -> &T {}
    #[blocks(runtime)] #[instead("{self}.wait().await")] pub fn wait_blocking(&self) -> &T {}
    #[runs_inline(closure)] pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(&self, closure: impl FnOnce() -> Fut) -> Result<&T, E> {}
    #[runs_inline(closure)] pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T {}
    #[blocks(runtime)] #[runs_inline(closure)] pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T) -> &T {}
    pub async fn set(&self, value: T) -> Result<&T, T> {}
}
