//! Model of embassy-time 0.3 and 0.4 (checked against 0.4.0): clocks and timers.

use std::ops::{Add, AddAssign, Div, Mul, Sub, SubAssign};

#[derive(Clone, Copy)] pub struct Duration;
impl Duration {
    pub fn as_ticks(&self) -> u64 {}
    pub fn as_secs(&self) -> u64 {}
    pub fn as_millis(&self) -> u64 {}
    pub fn as_micros(&self) -> u64 {}
    pub fn from_ticks(ticks: u64) -> Duration {}
    pub fn from_secs(secs: u64) -> Duration {}
    pub fn from_millis(millis: u64) -> Duration {}
    pub fn from_micros(micros: u64) -> Duration {}
    pub fn from_nanos(nanos: u64) -> Duration {}
    pub fn from_hz(hz: u64) -> Duration {}
    pub fn checked_add(self, rhs: Duration) -> Option<Duration> {}
    pub fn checked_sub(self, rhs: Duration) -> Option<Duration> {}
}
impl Add for Duration { type Output = Duration; }
impl Sub for Duration { type Output = Duration; }
impl Mul<u32> for Duration { type Output = Duration; }
impl Div<u32> for Duration { type Output = Duration; }
impl AddAssign for Duration {}
impl SubAssign for Duration {}
#[derive(Clone, Copy)] pub struct Instant;
impl Instant {
    pub fn now() -> Instant {}
    pub fn from_ticks(ticks: u64) -> Instant {}
    pub fn from_micros(micros: u64) -> Instant {}
    pub fn from_millis(millis: u64) -> Instant {}
    pub fn from_secs(seconds: u64) -> Instant {}
    pub fn as_ticks(&self) -> u64 {}
    pub fn as_secs(&self) -> u64 {}
    pub fn as_millis(&self) -> u64 {}
    pub fn as_micros(&self) -> u64 {}
    pub fn duration_since(&self, earlier: Instant) -> Duration {}
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
    pub fn elapsed(&self) -> Duration {}
    pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
}
impl Add<Duration> for Instant { type Output = Instant; }
impl Sub<Duration> for Instant { type Output = Instant; }
impl Sub<Instant> for Instant { type Output = Duration; }
impl AddAssign<Duration> for Instant {}
impl SubAssign<Duration> for Instant {}
#[blocks(sleep)] #[instead("{sleep}({0}).await")] pub fn block_for(duration: Duration) {}
#[derive(Clone)] pub struct Delay;
#[derive(Clone, Copy)] pub struct TimeoutError;
#[polls(fut)] pub async fn with_timeout<F: Future>(timeout: Duration, fut: F) -> Result<F::Output, TimeoutError> {}
#[polls(fut)] pub async fn with_deadline<F: Future>(at: Instant, fut: F) -> Result<F::Output, TimeoutError> {}
pub trait WithTimeout: Future {
    #[polls(self)] async fn with_timeout(self, timeout: Duration) -> Result<Self::Output, TimeoutError> {}
    #[polls(self)] async fn with_deadline(self, at: Instant) -> Result<Self::Output, TimeoutError> {}
}
impl<F: Future> WithTimeout for F {}
#[lazy] pub struct Timer;
impl Timer {
    pub fn at(expires_at: Instant) -> Timer {}
    #[waits(time)] pub fn after(duration: Duration) -> Timer {}
    #[waits(time)] pub fn after_ticks(ticks: u64) -> Timer {}
    #[waits(time)] pub fn after_nanos(nanos: u64) -> Timer {}
    #[waits(time)] pub fn after_micros(micros: u64) -> Timer {}
    #[waits(time)] pub fn after_millis(millis: u64) -> Timer {}
    #[waits(time)] pub fn after_secs(secs: u64) -> Timer {}
}
impl Future for Timer { type Output = (); }
pub struct Ticker;
impl Ticker {
    pub fn every(duration: Duration) -> Ticker {}
    pub fn reset(&mut self) {}
    pub fn reset_at(&mut self, deadline: Instant) {}
    pub fn reset_after(&mut self, after: Duration) {}
    #[cancel(safe)] pub fn next(&mut self) -> impl Future<Output = ()> {}
}
