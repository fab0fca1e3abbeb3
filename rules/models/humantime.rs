//! Model of humantime 2 (checked against 2.4). Nothing in it blocks.

use std::time::{Duration as StdDuration, SystemTime};
use std::ops::Deref;

#[derive(Clone, Copy)] pub enum TimestampError { OutOfRange, InvalidDigit, InvalidFormat }
#[derive(Clone)] pub struct Rfc3339Timestamp;
pub fn parse_rfc3339(s: &str) -> Result<SystemTime, TimestampError> {}
pub fn parse_rfc3339_weak(s: &str) -> Result<SystemTime, TimestampError> {}
pub fn format_rfc3339(system_time: SystemTime) -> Rfc3339Timestamp {}
pub fn format_rfc3339_seconds(system_time: SystemTime) -> Rfc3339Timestamp {}
pub fn format_rfc3339_millis(system_time: SystemTime) -> Rfc3339Timestamp {}
pub fn format_rfc3339_micros(system_time: SystemTime) -> Rfc3339Timestamp {}
pub fn format_rfc3339_nanos(system_time: SystemTime) -> Rfc3339Timestamp {}
impl Rfc3339Timestamp { pub fn get_ref(&self) -> &SystemTime {} }
#[derive(Clone)] pub enum DurationError { InvalidCharacter(usize), NumberExpected(usize), UnknownUnit { start: usize, end: usize, unit: String, value: u64 }, NumberOverflow, Empty }
#[derive(Clone)] pub struct FormattedDuration;
pub fn parse_duration(s: &str) -> Result<StdDuration, DurationError> {}
pub fn format_duration(val: StdDuration) -> FormattedDuration {}
impl FormattedDuration { pub fn get_ref(&self) -> &StdDuration {} }
#[derive(Clone, Copy, Default)] pub struct Duration;
#[derive(Clone, Copy)] pub struct Timestamp;
impl Duration { pub fn new(value: StdDuration) -> Self {} }
impl Deref for Duration { type Target = StdDuration; }
impl From<StdDuration> for Duration {}
impl Deref for Timestamp { type Target = SystemTime; }
impl From<SystemTime> for Timestamp {}
