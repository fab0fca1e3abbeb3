//! Model of backoff 0.4 (checked against 0.4.0): retries that sleep on the thread, and futures that do it on a timer.

use std::time::Duration;

pub type ExponentialBackoff = exponential::ExponentialBackoff<SystemClock>;
pub type ExponentialBackoffBuilder = exponential::ExponentialBackoffBuilder<SystemClock>;
#[derive(Clone, Default)] pub struct SystemClock;
pub enum Error<E> { Permanent(E), Transient { err: E, retry_after: Option<Duration> } }
impl<E> Error<E> {
    pub fn permanent(err: E) -> Error<E> {}
    pub fn transient(err: E) -> Error<E> {}
    pub fn retry_after(err: E, duration: Duration) -> Error<E> {}
}
impl<E> From<E> for Error<E> {}
pub trait Notify<E> { fn notify(&mut self, err: E, duration: Duration); }
impl<E, F: Fn(E, Duration)> Notify<E> for F {}
#[blocks(sleep)] #[runs_inline(op)] #[instead("backoff::future::retry(..).await")] pub fn retry<F: FnMut() -> Result<T, Error<E>>, B, T, E>(backoff: B, op: F) -> Result<T, Error<E>> {}
#[blocks(sleep)] #[runs_inline(op, notify)] #[instead("backoff::future::retry_notify(..).await")] pub fn retry_notify<F: FnMut() -> Result<T, Error<E>>, B, N: Notify<E>, T, E>(backoff: B, op: F, notify: N) -> Result<T, Error<E>> {}

pub mod backoff {
    use std::time::Duration;
    pub trait Backoff { fn reset(&mut self) {} fn next_backoff(&mut self) -> Option<Duration>; }
    pub struct Zero;
    impl Backoff for Zero {}
    pub struct Stop;
    impl Backoff for Stop {}
    pub struct Constant;
    impl Constant { pub fn new(interval: Duration) -> Constant {} }
    impl Backoff for Constant {}
}

pub mod exponential {
    use std::time::Duration;
    #[derive(Clone, Default)] pub struct ExponentialBackoff<C> { pub current_interval: Duration, pub initial_interval: Duration, pub randomization_factor: f64, pub multiplier: f64, pub max_interval: Duration, pub start_time: std::time::Instant, pub max_elapsed_time: Option<Duration>, pub clock: C }
    impl<C> ExponentialBackoff<C> { pub fn get_elapsed_time(&self) -> Duration {} }
    impl<C> crate::backoff::Backoff for ExponentialBackoff<C> {}
    #[derive(Default)] pub struct ExponentialBackoffBuilder<C>;
    impl<C> ExponentialBackoffBuilder<C> {
        pub fn new() -> ExponentialBackoffBuilder<C> {}
        pub fn with_initial_interval(&mut self, initial_interval: Duration) -> &mut ExponentialBackoffBuilder<C> {}
        pub fn with_randomization_factor(&mut self, randomization_factor: f64) -> &mut ExponentialBackoffBuilder<C> {}
        pub fn with_multiplier(&mut self, multiplier: f64) -> &mut ExponentialBackoffBuilder<C> {}
        pub fn with_max_interval(&mut self, max_interval: Duration) -> &mut ExponentialBackoffBuilder<C> {}
        pub fn with_max_elapsed_time(&mut self, max_elapsed_time: Option<Duration>) -> &mut ExponentialBackoffBuilder<C> {}
        pub fn build(&self) -> ExponentialBackoff<C> {}
    }
}

pub mod future {
    use crate::{Error, Notify};
    #[runs_inline(operation)] pub fn retry<I, E, Fn: FnMut() -> Fut, Fut: Future<Output = Result<I, Error<E>>>, B>(backoff: B, operation: Fn) -> Retry<I, E> {}
    #[runs_inline(operation, notify)] pub fn retry_notify<I, E, Fn: FnMut() -> Fut, Fut: Future<Output = Result<I, Error<E>>>, B, N: Notify<E>>(backoff: B, operation: Fn, notify: N) -> Retry<I, E> {}
    #[lazy] pub struct Retry<I, E>;
    impl<I, E> Future for Retry<I, E> { type Output = Result<I, E>; }
}
