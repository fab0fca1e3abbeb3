//! Model of metrics 0.21 to 0.24 (checked against 0.24.6): handles that its macros give. Nothing blocks.

pub use std::borrow::Cow;

macro_rules! counter { () => {} }
macro_rules! gauge { () => {} }
macro_rules! histogram { () => {} }
macro_rules! describe_counter { () => {} }
macro_rules! describe_gauge { () => {} }
macro_rules! describe_histogram { () => {} }

pub mod macros {
    use crate::{Counter, Gauge, Histogram};
    pub fn counter() -> Counter {}
    pub fn gauge() -> Gauge {}
    pub fn histogram() -> Histogram {}
    pub fn describe_counter() {}
    pub fn describe_gauge() {}
    pub fn describe_histogram() {}
}

pub type SharedString = Cow<'static, str>;
#[shared] #[derive(Clone)] pub struct Counter;
impl Counter {
    pub fn noop() -> Counter {}
    pub fn from_arc<F: CounterFn>(a: std::sync::Arc<F>) -> Counter {}
    pub fn increment(&self, value: u64) {}
    pub fn absolute(&self, value: u64) {}
}
#[shared] #[derive(Clone)] pub struct Gauge;
impl Gauge {
    pub fn noop() -> Gauge {}
    pub fn from_arc<F: GaugeFn>(a: std::sync::Arc<F>) -> Gauge {}
    #[begins("level")] pub fn increment<T>(&self, value: T) {}
    #[settles("level")] pub fn decrement<T>(&self, value: T) {}
    pub fn set<T>(&self, value: T) {}
}
#[shared] #[derive(Clone)] pub struct Histogram;
impl Histogram {
    pub fn noop() -> Histogram {}
    pub fn from_arc<F: HistogramFn>(a: std::sync::Arc<F>) -> Histogram {}
    pub fn record<T>(&self, value: T) {}
    pub fn record_many<T>(&self, value: T, count: usize) {}
}
pub trait CounterFn { fn increment(&self, value: u64); fn absolute(&self, value: u64); }
pub trait GaugeFn { fn increment(&self, value: f64); fn decrement(&self, value: f64); fn set(&self, value: f64); }
pub trait HistogramFn { fn record(&self, value: f64); fn record_many(&self, value: f64, count: usize) {} }
#[derive(Clone)] pub struct KeyName;
impl KeyName {
    pub fn from_const_str(name: &'static str) -> KeyName {}
    pub fn as_str(&self) -> &str {}
    pub fn into_inner(self) -> SharedString {}
}
#[derive(Clone)] pub struct Key;
impl Key {
    pub fn from_name<N>(name: N) -> Key {}
    pub fn from_parts<N, L>(name: N, labels: L) -> Key {}
    pub fn from_static_name(name: &'static str) -> Key {}
    pub fn from_static_labels<N>(name: N, labels: &'static [Label]) -> Key {}
    pub fn from_static_parts(name: &'static str, labels: &'static [Label]) -> Key {}
    pub fn name(&self) -> &str {}
    pub fn labels(&self) -> std::slice::Iter<Label> {}
    pub fn into_parts(self) -> (KeyName, Vec<Label>) {}
    pub fn with_extra_labels(&self, extra_labels: Vec<Label>) -> Key {}
    pub fn get_hash(&self) -> u64 {}
}
#[derive(Clone)] pub struct Label;
impl Label {
    pub fn new<K, V>(key: K, value: V) -> Label {}
    pub fn from_static_parts(key: &'static str, value: &'static str) -> Label {}
    pub fn key(&self) -> &str {}
    pub fn value(&self) -> &str {}
    pub fn into_parts(self) -> (SharedString, SharedString) {}
}
#[derive(Clone, Copy)] pub enum Unit { Count, Percent, Seconds, Milliseconds, Microseconds, Nanoseconds, Tebibytes, Gibibytes, Mebibytes, Kibibytes, Bytes, TerabitsPerSecond, GigabitsPerSecond, MegabitsPerSecond, KilobitsPerSecond, BitsPerSecond, CountPerSecond }
#[derive(Clone)] pub enum GaugeValue { Absolute(f64), Increment(f64), Decrement(f64) }
#[derive(Clone)] pub struct Metadata<'a>;
impl Metadata<'_> {
    pub fn new(target: &str, level: Level, module_path: Option<&str>) -> Metadata<'_> {}
    pub fn level(&self) -> &Level {}
    pub fn target(&self) -> &str {}
    pub fn module_path(&self) -> Option<&str> {}
}
#[derive(Clone)] pub struct Level;
impl Level {
    pub const TRACE: Level = 0;
    pub const DEBUG: Level = 0;
    pub const INFO: Level = 0;
    pub const WARN: Level = 0;
    pub const ERROR: Level = 0;
}
pub trait Recorder {
    fn describe_counter(&self, key: KeyName, unit: Option<Unit>, description: SharedString);
    fn describe_gauge(&self, key: KeyName, unit: Option<Unit>, description: SharedString);
    fn describe_histogram(&self, key: KeyName, unit: Option<Unit>, description: SharedString);
    fn register_counter(&self, key: &Key, metadata: &Metadata<'_>) -> Counter;
    fn register_gauge(&self, key: &Key, metadata: &Metadata<'_>) -> Gauge;
    fn register_histogram(&self, key: &Key, metadata: &Metadata<'_>) -> Histogram;
}
#[derive(Clone)] pub struct NoopRecorder;
impl Recorder for NoopRecorder {}
pub struct SetRecorderError<R>(pub R);
pub fn set_global_recorder<R: Recorder>(recorder: R) -> Result<(), SetRecorderError<R>> {}
#[runs_inline(f)] pub fn with_local_recorder<T>(recorder: &dyn Recorder, f: impl FnOnce() -> T) -> T {}
#[runs_inline(f)] pub fn with_recorder<T, F: FnOnce(&dyn Recorder) -> T>(f: F) -> T {}
#[must_hold("the recorder before is set again")] #[hostile_across_await("it sets the recorder of this thread, where other tasks run meanwhile")] pub struct LocalRecorderGuard<'a>;
pub fn set_default_local_recorder(recorder: &dyn Recorder) -> LocalRecorderGuard<'_> {}
