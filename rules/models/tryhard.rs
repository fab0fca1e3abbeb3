//! Model of tryhard 0.5 (checked against 0.5.2): a future that calls its closure again.

use std::time::Duration;

#[runs_inline(f)] pub fn retry_fn<F: FnMut() -> Fut, Fut: Future<Output = Result<T, E>>, T, E>(f: F) -> RetryFn<T, E> {}
pub struct RetryFn<T, E>;
impl<T, E> RetryFn<T, E> {
    pub fn retries(self, max_retries: u32) -> RetryFuture<T, E> {}
    pub fn with_config<B, O>(self, config: RetryFutureConfig<B, O>) -> RetryFuture<T, E> {}
}
#[lazy] pub struct RetryFuture<T, E>;
impl<T, E> RetryFuture<T, E> {
    pub fn max_delay(self, delay: Duration) -> RetryFuture<T, E> {}
    pub fn no_backoff(self) -> RetryFuture<T, E> {}
    pub fn exponential_backoff(self, initial_delay: Duration) -> RetryFuture<T, E> {}
    pub fn fixed_backoff(self, delay: Duration) -> RetryFuture<T, E> {}
    pub fn linear_backoff(self, delay: Duration) -> RetryFuture<T, E> {}
    pub fn custom_backoff<B>(self, backoff_strategy: B) -> RetryFuture<T, E> {}
    #[runs_inline(f)] pub fn on_retry<F: Fn(u32, Option<Duration>, &E) -> Fut, Fut: Future>(self, f: F) -> RetryFuture<T, E> {}
}
impl<T, E> Future for RetryFuture<T, E> { type Output = Result<T, E>; }
#[derive(Clone, Copy)] pub struct RetryFutureConfig<B, O>;
impl<B, O> RetryFutureConfig<B, O> {
    pub fn new(max_retries: u32) -> RetryFutureConfig<backoff_strategies::NoBackoff, NoOnRetry> {}
    pub fn max_delay(self, delay: Duration) -> RetryFutureConfig<B, O> {}
    pub fn exponential_backoff(self, initial_delay: Duration) -> RetryFutureConfig<backoff_strategies::ExponentialBackoff, O> {}
    pub fn fixed_backoff(self, delay: Duration) -> RetryFutureConfig<backoff_strategies::FixedBackoff, O> {}
    pub fn linear_backoff(self, delay: Duration) -> RetryFutureConfig<backoff_strategies::LinearBackoff, O> {}
}
#[derive(Clone, Copy)] pub struct NoOnRetry;
#[derive(Clone)] pub enum RetryPolicy { Delay(Duration), Break }
pub mod backoff_strategies {
    #[derive(Clone, Copy)] pub struct NoBackoff;
    #[derive(Clone, Copy)] pub struct ExponentialBackoff;
    #[derive(Clone, Copy)] pub struct FixedBackoff;
    #[derive(Clone, Copy)] pub struct LinearBackoff;
}
