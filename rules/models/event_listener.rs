//! Model of event-listener 2 to 5 (checked against 5.4.2): events, awaited or waited for.

use std::time::{Duration, Instant};

macro_rules! listener { () => {} }
#[derive(Default)] pub struct Event<T = ()>;
impl Event<()> {
    pub fn new() -> Event<()> {}
    #[notifies(waiting)] pub fn notify_relaxed(&self, n: usize) -> usize {}
    #[notifies(waiting)] pub fn notify_additional(&self, n: usize) -> usize {}
    #[notifies(waiting)] pub fn notify_additional_relaxed(&self, n: usize) -> usize {}
}
impl<T> Event<T> {
    pub fn with_tag() -> Event<T> {}
    pub fn is_notified(&self) -> bool {}
    #[waits(peer)] #[cancel(safe)] pub fn listen(&self) -> EventListener<T> {}
    #[notifies(waiting)] pub fn notify<N>(&self, notify: N) -> usize {}
    pub fn total_listeners(&self) -> usize {}
}
#[lazy] pub struct EventListener<T = ()>;
impl<T> Future for EventListener<T> { type Output = T; }
pub trait Listener<T> {
    #[blocks(wait)] #[instead("{self}.await")] fn wait(self) -> T {}
    #[blocks(wait)] #[instead("{timeout}({0}, {self}).await")] fn wait_timeout(self, timeout: Duration) -> Option<T> {}
    #[blocks(wait)] fn wait_deadline(self, deadline: Instant) -> Option<T> {}
    fn discard(self) -> bool {}
    fn listens_to(&self, event: &Event<T>) -> bool {}
    fn same_event(&self, other: &Self) -> bool {}
}
impl<T> Listener<T> for EventListener<T> {}
impl<T> Listener<T> for std::pin::Pin<&mut EventListener<T>> {}
pub trait IntoNotification {
    fn additional(self) -> impl IntoNotification {}
    fn relaxed(self) -> impl IntoNotification {}
    fn tag<T>(self, tag: T) -> impl IntoNotification {}
}
impl IntoNotification for usize {}
impl IntoNotification for i32 {}
