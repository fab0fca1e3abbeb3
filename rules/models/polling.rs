//! Model of polling 2 and 3 (checked against 3.11.0): waits for sockets to be ready, on this thread.

use std::io::Result;
use std::time::{Duration, Instant};

#[derive(Clone, Copy)] pub struct Event { pub key: usize, pub readable: bool, pub writable: bool }
impl Event {
    pub fn new(key: usize, readable: bool, writable: bool) -> Event {}
    pub fn all(key: usize) -> Event {}
    pub fn readable(key: usize) -> Event {}
    pub fn writable(key: usize) -> Event {}
    pub fn none(key: usize) -> Event {}
    pub fn with_interrupt(self) -> Self {}
    pub fn is_interrupt(&self) -> bool {}
    pub fn is_err(&self) -> Option<bool> {}
}
#[derive(Clone, Copy)] pub enum PollMode { Oneshot, Level, Edge, EdgeOneshot }
pub struct Poller;
impl Poller {
    pub fn new() -> Result<Poller> {}
    pub fn supports_level(&self) -> bool {}
    pub fn supports_edge(&self) -> bool {}
    pub unsafe fn add<S>(&self, source: S, interest: Event) -> Result<()> {}
    pub unsafe fn add_with_mode<S>(&self, source: S, interest: Event, mode: PollMode) -> Result<()> {}
    pub fn modify<S>(&self, source: S, interest: Event) -> Result<()> {}
    pub fn modify_with_mode<S>(&self, source: S, interest: Event, mode: PollMode) -> Result<()> {}
    pub fn delete<S>(&self, source: S) -> Result<()> {}
    #[blocks(wait)] pub fn wait(&self, events: &mut Events, timeout: Option<Duration>) -> Result<usize> {}
    #[blocks(wait)] pub fn wait_deadline(&self, events: &mut Events, deadline: Instant) -> Result<usize> {}
    pub fn notify(&self) -> Result<()> {}
}
#[derive(Default)] pub struct Events;
impl Events {
    pub fn new() -> Events {}
    pub fn with_capacity(capacity: std::num::NonZeroUsize) -> Events {}
    pub fn iter(&self) -> impl Iterator<Item = Event> {}
    pub fn clear(&mut self) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> std::num::NonZeroUsize {}
}
