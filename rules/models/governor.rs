//! Model of governor 0.6 to 0.10 (checked against 0.8.1): limits of rates; `until_..` wait on a timer, `check_..` do not wait.

use std::num::NonZeroU32;
use std::time::Duration;

pub use state::RateLimiter;

pub type DefaultDirectRateLimiter<MW = middleware::NoOpMiddleware> = RateLimiter<state::NotKeyed, state::InMemoryState, clock::DefaultClock, MW>;
pub type DefaultKeyedRateLimiter<K, MW = middleware::NoOpMiddleware> = RateLimiter<K, state::keyed::DefaultKeyedStateStore<K>, clock::DefaultClock, MW>;
#[derive(Clone, Copy)] pub struct Quota;
impl Quota {
    pub fn per_second(max_burst: NonZeroU32) -> Quota {}
    pub fn per_minute(max_burst: NonZeroU32) -> Quota {}
    pub fn per_hour(max_burst: NonZeroU32) -> Quota {}
    pub fn with_period(replenish_1_per: Duration) -> Option<Quota> {}
    pub fn allow_burst(self, max_burst: NonZeroU32) -> Quota {}
    pub fn replenish_interval(&self) -> Duration {}
    pub fn burst_size(&self) -> NonZeroU32 {}
    pub fn burst_size_replenished_in(&self) -> Duration {}
}
#[derive(Clone, Copy, Default)] pub struct Jitter;
impl Jitter {
    pub fn up_to(max: Duration) -> Jitter {}
    pub fn new(min: Duration, interval: Duration) -> Jitter {}
}
#[derive(Clone, Copy)] pub struct InsufficientCapacity(pub u32);
pub struct NotUntil;
impl NotUntil {
    pub fn wait_time_from<P>(&self, from: P) -> Duration {}
    pub fn quota(&self) -> Quota {}
}

pub mod clock {
    pub trait Clock { type Instant; fn now(&self) -> Self::Instant; }
    pub type DefaultClock = QuantaClock;
    #[derive(Clone, Default)] pub struct QuantaClock;
    impl Clock for QuantaClock { type Instant = QuantaInstant; }
    #[derive(Clone, Copy)] pub struct QuantaInstant;
    #[derive(Clone, Default)] pub struct MonotonicClock;
    impl Clock for MonotonicClock { type Instant = std::time::Instant; }
    #[derive(Clone, Default)] pub struct SystemClock;
    impl Clock for SystemClock { type Instant = std::time::SystemTime; }
    #[derive(Clone, Default)] pub struct FakeRelativeClock;
    impl FakeRelativeClock { pub fn advance(&self, by: std::time::Duration) {} }
}

pub mod middleware {
    pub struct NoOpMiddleware;
    pub struct StateInformationMiddleware;
}

pub mod state {
    use crate::{InsufficientCapacity, Jitter, NotUntil, Quota};
    use crate::clock::DefaultClock;
    use crate::middleware::NoOpMiddleware;
    use std::num::NonZeroU32;
    pub use direct::NotKeyed;
    pub mod direct { pub enum NotKeyed { NonKey } }
    #[derive(Default)] pub struct InMemoryState;
    pub struct RateLimiter<K, S, C, MW = NoOpMiddleware>;
    impl<K, S, C, MW> RateLimiter<K, S, C, MW> {
        pub fn new(quota: Quota, state: S, clock: C) -> RateLimiter<K, S, C, MW> {}
        pub fn into_state_store(self) -> S {}
        pub fn clock(&self) -> &C {}
        pub fn check_key(&self, key: &K) -> Result<(), NotUntil> {}
        pub fn check_key_n(&self, key: &K, n: NonZeroU32) -> Result<Result<(), NotUntil>, InsufficientCapacity> {}
        #[cancel(safe)] pub async fn until_key_ready(&self, key: &K) {}
        #[cancel(safe)] pub async fn until_key_ready_with_jitter(&self, key: &K, jitter: Jitter) {}
        #[cancel(safe)] pub async fn until_key_n_ready(&self, key: &K, n: NonZeroU32) -> Result<(), InsufficientCapacity> {}
        pub fn retain_recent(&self) {}
        pub fn shrink_to_fit(&self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl RateLimiter<NotKeyed, InMemoryState, DefaultClock, NoOpMiddleware> { pub fn direct(quota: Quota) -> RateLimiter<NotKeyed, InMemoryState, DefaultClock, NoOpMiddleware> {} }
    impl<C> RateLimiter<NotKeyed, InMemoryState, C, NoOpMiddleware> { pub fn direct_with_clock(quota: Quota, clock: C) -> RateLimiter<NotKeyed, InMemoryState, C, NoOpMiddleware> {} }
    impl<K> RateLimiter<K, keyed::DefaultKeyedStateStore<K>, DefaultClock, NoOpMiddleware> {
        pub fn keyed(quota: Quota) -> RateLimiter<K, keyed::DefaultKeyedStateStore<K>, DefaultClock, NoOpMiddleware> {}
        pub fn dashmap(quota: Quota) -> RateLimiter<K, keyed::DefaultKeyedStateStore<K>, DefaultClock, NoOpMiddleware> {}
        pub fn hashmap(quota: Quota) -> RateLimiter<K, keyed::DefaultKeyedStateStore<K>, DefaultClock, NoOpMiddleware> {}
    }
    impl<S, C, MW> RateLimiter<NotKeyed, S, C, MW> {
        pub fn check(&self) -> Result<(), NotUntil> {}
        pub fn check_n(&self, n: NonZeroU32) -> Result<Result<(), NotUntil>, InsufficientCapacity> {}
        #[cancel(safe)] pub async fn until_ready(&self) {}
        #[cancel(safe)] pub async fn until_ready_with_jitter(&self, jitter: Jitter) {}
        #[cancel(safe)] pub async fn until_n_ready(&self, n: NonZeroU32) -> Result<(), InsufficientCapacity> {}
        #[cancel(safe)] pub async fn until_n_ready_with_jitter(&self, n: NonZeroU32, jitter: Jitter) -> Result<(), InsufficientCapacity> {}
    }
    pub mod keyed { pub struct DefaultKeyedStateStore<K>; }
}
