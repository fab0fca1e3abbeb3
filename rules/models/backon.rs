//! Model of backon 1 (checked against 1.6.0): closures become retried futures, or, with the blocking traits, calls that sleep between tries.

use std::time::Duration;

pub trait Backoff: Iterator<Item = Duration> {}
pub trait BackoffBuilder { type Backoff; fn build(self) -> Self::Backoff; }
#[derive(Clone, Copy)] pub struct ConstantBuilder;
impl ConstantBuilder {
    pub fn new() -> ConstantBuilder {}
    pub fn with_delay(self, delay: Duration) -> ConstantBuilder {}
    pub fn with_max_times(self, max_times: usize) -> ConstantBuilder {}
    pub fn with_jitter(self) -> ConstantBuilder {}
    pub fn without_max_times(self) -> ConstantBuilder {}
}
impl Default for ConstantBuilder {}
impl BackoffBuilder for ConstantBuilder { type Backoff = ConstantBackoff; }
pub struct ConstantBackoff;
impl Iterator for ConstantBackoff { type Item = Duration; }
#[derive(Clone, Copy)] pub struct FibonacciBuilder;
impl FibonacciBuilder {
    pub fn new() -> FibonacciBuilder {}
    pub fn with_jitter(self) -> FibonacciBuilder {}
    pub fn with_min_delay(self, min_delay: Duration) -> FibonacciBuilder {}
    pub fn with_max_delay(self, max_delay: Duration) -> FibonacciBuilder {}
    pub fn with_max_times(self, max_times: usize) -> FibonacciBuilder {}
    pub fn without_max_times(self) -> FibonacciBuilder {}
}
impl Default for FibonacciBuilder {}
impl BackoffBuilder for FibonacciBuilder { type Backoff = FibonacciBackoff; }
pub struct FibonacciBackoff;
impl Iterator for FibonacciBackoff { type Item = Duration; }
#[derive(Clone, Copy)] pub struct ExponentialBuilder;
impl ExponentialBuilder {
    pub fn new() -> ExponentialBuilder {}
    pub fn with_jitter(self) -> ExponentialBuilder {}
    pub fn with_factor(self, factor: f32) -> ExponentialBuilder {}
    pub fn with_min_delay(self, min_delay: Duration) -> ExponentialBuilder {}
    pub fn with_max_delay(self, max_delay: Duration) -> ExponentialBuilder {}
    pub fn without_max_delay(self) -> ExponentialBuilder {}
    pub fn with_max_times(self, max_times: usize) -> ExponentialBuilder {}
    pub fn without_max_times(self) -> ExponentialBuilder {}
    pub fn with_total_delay(self, total_delay: Option<Duration>) -> ExponentialBuilder {}
}
impl Default for ExponentialBuilder {}
impl BackoffBuilder for ExponentialBuilder { type Backoff = ExponentialBackoff; }
pub struct ExponentialBackoff;
impl Iterator for ExponentialBackoff { type Item = Duration; }

// Which of `retry` is meant says the closure: one that gives a future is for this one.
pub trait Retryable<T, E> { #[runs_inline(self)] fn retry<B: BackoffBuilder>(self, builder: B) -> Retry<T, E> {} }
impl<F: FnMut() -> Fut, Fut: Future<Output = Result<T, E>>, T, E> Retryable<T, E> for F {}
#[lazy] pub struct Retry<T, E>;
impl<T, E> Retry<T, E> {
    pub fn sleep<SN>(self, sleep_fn: SN) -> Retry<T, E> {}
    #[runs_inline(retryable)] pub fn when<RN: FnMut(&E) -> bool>(self, retryable: RN) -> Retry<T, E> {}
    #[runs_inline(notify)] pub fn notify<NN: FnMut(&E, Duration)>(self, notify: NN) -> Retry<T, E> {}
    #[runs_inline(adjust)] pub fn adjust<NAF>(self, adjust: NAF) -> Retry<T, E> where NAF: FnMut(&E, Option<Duration>) -> Option<Duration> {}
}
impl<T, E> Future for Retry<T, E> { type Output = Result<T, E>; }
pub trait BlockingRetryable<T, E> { #[runs_inline(self)] fn retry<B: BackoffBuilder>(self, builder: B) -> BlockingRetry<T, E> {} }
impl<F: FnMut() -> Result<T, E>, T, E> BlockingRetryable<T, E> for F {}
pub struct BlockingRetry<T, E>;
impl<T, E> BlockingRetry<T, E> {
    pub fn sleep<SN>(self, sleep_fn: SN) -> BlockingRetry<T, E> {}
    #[runs_inline(retryable)] pub fn when<RN: FnMut(&E) -> bool>(self, retryable: RN) -> BlockingRetry<T, E> {}
    #[runs_inline(notify)] pub fn notify<NN: FnMut(&E, Duration)>(self, notify: NN) -> BlockingRetry<T, E> {}
    #[blocks(sleep)] pub fn call(self) -> Result<T, E> {}
}
#[derive(Clone, Copy, Default)] pub struct TokioSleeper;
#[derive(Clone, Copy, Default)] pub struct StdSleeper;
#[derive(Clone, Copy, Default)] pub struct FuturesTimerSleeper;
