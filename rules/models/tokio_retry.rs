//! Model of tokio-retry 0.3 (checked against 0.3.2): a future that begins anew after each delay.

use std::time::Duration;

pub trait Action { type Future; type Item; type Error; fn run(&mut self) -> Self::Future; }
impl<F: FnMut() -> Fut, Fut: Future<Output = Result<R, E>>, R, E> Action for F { type Future = Fut; type Item = R; type Error = E; }
pub trait Condition<E> { fn should_retry(&mut self, error: &E) -> bool; }
impl<E, F: FnMut(&E) -> bool> Condition<E> for F {}
#[lazy] pub struct Retry<I, T>;
impl<I, T> Retry<I, T> {
    #[runs_inline(action)] pub fn spawn<S: IntoIterator<Item = Duration>, A: FnMut() -> Fut, Fut: Future<Output = T>>(strategy: S, action: A) -> Retry<S::IntoIter, T> {}
    #[runs_inline(action)] pub fn start<S: IntoIterator<Item = Duration>, A: FnMut() -> Fut, Fut: Future<Output = T>>(strategy: S, action: A) -> Retry<S::IntoIter, T> {}
}
impl<I, T> Future for Retry<I, T> { type Output = T; }
#[lazy] pub struct RetryIf<I, T>;
impl<I, T> RetryIf<I, T> {
    #[runs_inline(action, condition)] pub fn spawn<S: IntoIterator<Item = Duration>, A: FnMut() -> Fut, Fut: Future<Output = T>, C>(strategy: S, action: A, condition: C) -> RetryIf<S::IntoIter, T> {}
    #[runs_inline(action, condition)] pub fn start<S: IntoIterator<Item = Duration>, A: FnMut() -> Fut, Fut: Future<Output = T>, C>(strategy: S, action: A, condition: C) -> RetryIf<S::IntoIter, T> {}
}
impl<I, T> Future for RetryIf<I, T> { type Output = T; }

pub mod strategy {
    use std::time::Duration;
    #[derive(Clone)] pub struct ExponentialBackoff;
    impl ExponentialBackoff {
        pub fn from_millis(base: u64) -> ExponentialBackoff {}
        pub fn factor(self, factor: u64) -> ExponentialBackoff {}
        pub fn max_delay(self, duration: Duration) -> ExponentialBackoff {}
    }
    impl Iterator for ExponentialBackoff { type Item = Duration; }
    #[derive(Clone)] pub struct FibonacciBackoff;
    impl FibonacciBackoff {
        pub fn from_millis(millis: u64) -> FibonacciBackoff {}
        pub fn factor(self, factor: u64) -> FibonacciBackoff {}
        pub fn max_delay(self, duration: Duration) -> FibonacciBackoff {}
    }
    impl Iterator for FibonacciBackoff { type Item = Duration; }
    #[derive(Clone)] pub struct FixedInterval;
    impl FixedInterval {
        pub fn new(duration: Duration) -> FixedInterval {}
        pub fn from_millis(millis: u64) -> FixedInterval {}
    }
    impl Iterator for FixedInterval { type Item = Duration; }
    pub fn jitter(duration: Duration) -> Duration {}
}
