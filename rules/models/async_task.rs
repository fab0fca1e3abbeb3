//! Model of async-task 4 (checked against 4.7.1): tasks and what runs them.

use std::task::Waker;

pub trait Schedule<M = ()> {}
impl<F, M> Schedule<M> for F {}
#[spawns(future)] pub fn spawn<F: Future, S>(future: F, schedule: S) -> (Runnable, Task<F::Output>) {}
#[spawns(future)] pub fn spawn_local<F: Future, S>(future: F, schedule: S) -> (Runnable, Task<F::Output>) {}
#[spawns(future)] pub unsafe fn spawn_unchecked<F: Future, S>(future: F, schedule: S) -> (Runnable, Task<F::Output>) {}
pub struct Builder<M = ()>;
impl Builder<()> { pub fn new() -> Builder<()> {} }
impl<M> Builder<M> {
    pub fn metadata<N>(self, metadata: N) -> Builder<N> {}
    pub fn propagate_panic(self, propagate_panic: bool) -> Builder<M> {}
    pub fn spawn<F: FnOnce(&M) -> Fut, Fut: Future, S>(self, future: F, schedule: S) -> (Runnable<M>, Task<Fut::Output, M>) {}
    pub fn spawn_local<F: FnOnce(&M) -> Fut, Fut: Future, S>(self, future: F, schedule: S) -> (Runnable<M>, Task<Fut::Output, M>) {}
}
#[derive(Clone, Copy)] pub struct ScheduleInfo { pub woken_while_running: bool }
pub struct WithInfo<F>(pub F);
pub struct Runnable<M = ()>;
impl<M> Runnable<M> {
    pub fn metadata(&self) -> &M {}
    pub fn schedule(self) {}
    pub fn run(self) -> bool {}
    pub fn waker(&self) -> Waker {}
}
// Dropping a task cancels it.
#[task_handle(abort_on_drop)] pub struct Task<T, M = ()>;
impl<T, M> Task<T, M> {
    pub fn detach(self) {}
    #[aborts] pub async fn cancel(self) -> Option<T> {}
    pub fn fallible(self) -> FallibleTask<T, M> {}
    pub fn is_finished(&self) -> bool {}
    pub fn metadata(&self) -> &M {}
}
impl<T, M> Future for Task<T, M> { type Output = T; }
#[task_handle(abort_on_drop)] pub struct FallibleTask<T, M = ()>;
impl<T, M> FallibleTask<T, M> {
    pub fn detach(self) {}
    #[aborts] pub async fn cancel(self) -> Option<T> {}
    pub fn is_finished(&self) -> bool {}
}
impl<T, M> Future for FallibleTask<T, M> { type Output = Option<T>; }
