//! Model of prometheus 0.13 and 0.14 (checked against 0.13.4): metrics, their vectors, registries, and what the registering macros give. Nothing blocks.

use std::collections::HashMap;

pub use crate::core::{Collector, Desc, Metric, MetricVec};
pub use encoder::{Encoder, ProtobufEncoder, TextEncoder};

pub type Result<T> = std::result::Result<T, Error>;
pub enum Error { AlreadyReg, InconsistentCardinality { expect: usize, got: usize }, Msg(String), Io(std::io::Error) }
pub type Counter = crate::core::GenericCounter<crate::core::AtomicF64>;
pub type IntCounter = crate::core::GenericCounter<crate::core::AtomicU64>;
pub type CounterVec = crate::core::GenericCounterVec<crate::core::AtomicF64>;
pub type IntCounterVec = crate::core::GenericCounterVec<crate::core::AtomicU64>;
pub type Gauge = crate::core::GenericGauge<crate::core::AtomicF64>;
pub type IntGauge = crate::core::GenericGauge<crate::core::AtomicI64>;
pub type GaugeVec = crate::core::GenericGaugeVec<crate::core::AtomicF64>;
pub type IntGaugeVec = crate::core::GenericGaugeVec<crate::core::AtomicI64>;
pub type HistogramVec = MetricVec<HistogramVecBuilder>;

pub mod core {
    use crate::{Error, Opts, Result};
    use std::collections::HashMap;
    pub trait Atomic { type T; fn new(val: Self::T) -> Self; fn set(&self, val: Self::T); fn get(&self) -> Self::T; fn inc_by(&self, delta: Self::T); fn dec_by(&self, delta: Self::T); }
    pub struct AtomicF64;
    impl Atomic for AtomicF64 { type T = f64; }
    pub struct AtomicI64;
    impl Atomic for AtomicI64 { type T = i64; }
    pub struct AtomicU64;
    impl Atomic for AtomicU64 { type T = u64; }
    pub trait Collector { fn desc(&self) -> Vec<&Desc>; fn collect(&self) -> Vec<crate::proto::MetricFamily>; }
    pub trait Metric { fn metric(&self) -> crate::proto::Metric; }
    pub trait MetricVecBuilder { type M; type P; fn build<V>(&self, opts: &Self::P, vals: &[V]) -> Result<Self::M>; }
    #[derive(Clone)] pub struct Desc { pub fq_name: String, pub help: String, pub const_label_pairs: Vec<crate::proto::LabelPair>, pub variable_labels: Vec<String>, pub id: u64, pub dim_hash: u64 }
    impl Desc { pub fn new(fq_name: String, help: String, variable_labels: Vec<String>, const_labels: HashMap<String, String>) -> Result<Desc> {} }
    #[shared] #[derive(Clone)] pub struct GenericCounter<P: Atomic>;
    impl<P: Atomic> GenericCounter<P> {
        pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> Result<GenericCounter<P>> {}
        pub fn with_opts(opts: Opts) -> Result<GenericCounter<P>> {}
        pub fn inc_by(&self, v: P::T) {}
        pub fn inc(&self) {}
        pub fn get(&self) -> P::T {}
        pub fn reset(&self) {}
        pub fn local(&self) -> GenericLocalCounter<P> {}
    }
    impl<P: Atomic> Collector for GenericCounter<P> {}
    impl<P: Atomic> Metric for GenericCounter<P> {}
    pub struct GenericLocalCounter<P: Atomic>;
    impl<P: Atomic> GenericLocalCounter<P> {
        pub fn inc_by(&self, v: P::T) {}
        pub fn inc(&self) {}
        pub fn get(&self) -> P::T {}
        pub fn reset(&self) {}
        pub fn flush(&self) {}
    }
    #[shared] #[derive(Clone)] pub struct GenericGauge<P: Atomic>;
    impl<P: Atomic> GenericGauge<P> {
        pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> Result<GenericGauge<P>> {}
        pub fn with_opts(opts: Opts) -> Result<GenericGauge<P>> {}
        pub fn set(&self, v: P::T) {}
        #[begins("level")] pub fn inc(&self) {}
        #[settles("level")] pub fn dec(&self) {}
        pub fn add(&self, v: P::T) {}
        pub fn sub(&self, v: P::T) {}
        pub fn get(&self) -> P::T {}
    }
    impl<P: Atomic> Collector for GenericGauge<P> {}
    impl<P: Atomic> Metric for GenericGauge<P> {}
    #[derive(Clone)] pub struct CounterVecBuilder<P>;
    impl<P: Atomic> MetricVecBuilder for CounterVecBuilder<P> { type M = GenericCounter<P>; type P = Opts; }
    #[derive(Clone)] pub struct GaugeVecBuilder<P>;
    impl<P: Atomic> MetricVecBuilder for GaugeVecBuilder<P> { type M = GenericGauge<P>; type P = Opts; }
    pub type GenericCounterVec<P> = MetricVec<CounterVecBuilder<P>>;
    pub type GenericGaugeVec<P> = MetricVec<GaugeVecBuilder<P>>;
    impl<P: Atomic> MetricVec<CounterVecBuilder<P>> { pub fn new(opts: Opts, label_names: &[&str]) -> Result<MetricVec<CounterVecBuilder<P>>> {} }
    impl<P: Atomic> MetricVec<GaugeVecBuilder<P>> { pub fn new(opts: Opts, label_names: &[&str]) -> Result<MetricVec<GaugeVecBuilder<P>>> {} }
    impl MetricVec<crate::HistogramVecBuilder> { pub fn new(opts: crate::HistogramOpts, label_names: &[&str]) -> Result<crate::HistogramVec> {} }
    #[shared] #[derive(Clone)] pub struct MetricVec<T: MetricVecBuilder>;
    impl<T: MetricVecBuilder> MetricVec<T> {
        pub fn create(metric_type: crate::proto::MetricType, new_metric: T, opts: T::P) -> Result<MetricVec<T>> {}
        pub fn get_metric_with_label_values<V>(&self, vals: &[V]) -> Result<T::M> {}
        pub fn get_metric_with<V, S>(&self, labels: &HashMap<&str, V, S>) -> Result<T::M> {}
        pub fn with_label_values<V>(&self, vals: &[V]) -> T::M {}
        pub fn with<V, S>(&self, labels: &HashMap<&str, V, S>) -> T::M {}
        pub fn remove_label_values<V>(&self, vals: &[V]) -> Result<()> {}
        pub fn remove<V, S>(&self, labels: &HashMap<&str, V, S>) -> Result<()> {}
        pub fn reset(&self) {}
    }
    impl<T: MetricVecBuilder> Collector for MetricVec<T> {}
}

#[derive(Clone)] pub struct Opts { pub namespace: String, pub subsystem: String, pub name: String, pub help: String, pub const_labels: HashMap<String, String>, pub variable_labels: Vec<String> }
impl Opts {
    pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> Opts {}
    pub fn namespace<S: Into<String>>(self, namespace: S) -> Opts {}
    pub fn subsystem<S: Into<String>>(self, subsystem: S) -> Opts {}
    pub fn const_labels(self, const_labels: HashMap<String, String>) -> Opts {}
    pub fn const_label<S1: Into<String>, S2: Into<String>>(self, name: S1, value: S2) -> Opts {}
    pub fn variable_labels(self, variable_labels: Vec<String>) -> Opts {}
    pub fn variable_label<S: Into<String>>(self, name: S) -> Opts {}
    pub fn fq_name(&self) -> String {}
}
#[derive(Clone)] pub struct HistogramOpts { pub common_opts: Opts, pub buckets: Vec<f64> }
impl HistogramOpts {
    pub fn new<S1: Into<String>, S2: Into<String>>(name: S1, help: S2) -> HistogramOpts {}
    pub fn namespace<S: Into<String>>(self, namespace: S) -> HistogramOpts {}
    pub fn subsystem<S: Into<String>>(self, subsystem: S) -> HistogramOpts {}
    pub fn const_labels(self, const_labels: HashMap<String, String>) -> HistogramOpts {}
    pub fn const_label<S1: Into<String>, S2: Into<String>>(self, name: S1, value: S2) -> HistogramOpts {}
    pub fn variable_labels(self, variable_labels: Vec<String>) -> HistogramOpts {}
    pub fn variable_label<S: Into<String>>(self, name: S) -> HistogramOpts {}
    pub fn fq_name(&self) -> String {}
    pub fn buckets(self, buckets: Vec<f64>) -> HistogramOpts {}
}
impl From<Opts> for HistogramOpts {}
#[shared] #[derive(Clone)] pub struct Histogram;
impl Histogram {
    pub fn with_opts(opts: HistogramOpts) -> Result<Histogram> {}
    pub fn observe(&self, v: f64) {}
    pub fn start_timer(&self) -> HistogramTimer {}
    #[runs_inline(f)] pub fn observe_closure_duration<F: FnOnce() -> T, T>(&self, f: F) -> T {}
    pub fn get_sample_sum(&self) -> f64 {}
    pub fn get_sample_count(&self) -> u64 {}
}
impl Collector for Histogram {}
impl Metric for Histogram {}
#[derive(Clone)] pub struct HistogramVecBuilder;
impl crate::core::MetricVecBuilder for HistogramVecBuilder { type M = Histogram; type P = HistogramOpts; }
pub struct HistogramTimer;
impl HistogramTimer {
    pub fn observe_duration(self) {}
    pub fn stop_and_record(self) -> f64 {}
    pub fn stop_and_discard(self) -> f64 {}
}
pub fn linear_buckets(start: f64, width: f64, count: usize) -> Result<Vec<f64>> {}
pub fn exponential_buckets(start: f64, factor: f64, count: usize) -> Result<Vec<f64>> {}
#[shared] #[derive(Clone, Default)] pub struct Registry;
impl Registry {
    pub fn new() -> Registry {}
    pub fn new_custom(prefix: Option<String>, labels: Option<HashMap<String, String>>) -> Result<Registry> {}
    pub fn register(&self, c: Box<dyn Collector>) -> Result<()> {}
    pub fn unregister(&self, c: Box<dyn Collector>) -> Result<()> {}
    pub fn gather(&self) -> Vec<proto::MetricFamily> {}
}
pub fn default_registry() -> &'static Registry {}
pub fn gather() -> Vec<proto::MetricFamily> {}
pub fn register(c: Box<dyn Collector>) -> Result<()> {}
pub fn unregister(c: Box<dyn Collector>) -> Result<()> {}

pub mod encoder {
    use crate::proto::MetricFamily;
    use crate::Result;
    pub trait Encoder {
        fn encode<W: std::io::Write>(&self, mfs: &[MetricFamily], writer: &mut W) -> Result<()>;
        fn format_type(&self) -> &str;
    }
    #[derive(Default)] pub struct TextEncoder;
    impl TextEncoder {
        pub fn new() -> TextEncoder {}
        pub fn encode_utf8(&self, metric_families: &[MetricFamily], buf: &mut String) -> Result<()> {}
        pub fn encode_to_string(&self, metric_families: &[MetricFamily]) -> Result<String> {}
    }
    impl Encoder for TextEncoder {}
    #[derive(Default)] pub struct ProtobufEncoder;
    impl ProtobufEncoder { pub fn new() -> ProtobufEncoder {} }
    impl Encoder for ProtobufEncoder {}
}

// Generated from the exposition format.
pub mod proto {
    #[derive(Clone, Copy)] pub enum MetricType { COUNTER, GAUGE, SUMMARY, UNTYPED, HISTOGRAM }
    #[derive(Clone, Default)] pub struct MetricFamily;
    impl MetricFamily {
        pub fn new() -> MetricFamily {}
        pub fn get_name(&self) -> &str {}
        pub fn set_name(&mut self, v: String) {}
        pub fn get_help(&self) -> &str {}
        pub fn set_help(&mut self, v: String) {}
        pub fn get_field_type(&self) -> MetricType {}
        pub fn set_field_type(&mut self, v: MetricType) {}
        pub fn get_metric(&self) -> &[Metric] {}
        pub fn mut_metric(&mut self) -> &mut Vec<Metric> {}
        pub fn take_metric(&mut self) -> Vec<Metric> {}
    }
    #[derive(Clone, Default)] pub struct Metric;
    impl Metric {
        pub fn new() -> Metric {}
        pub fn get_label(&self) -> &[LabelPair] {}
        pub fn get_counter(&self) -> &Counter {}
        pub fn get_gauge(&self) -> &Gauge {}
        pub fn get_histogram(&self) -> &Histogram {}
    }
    #[derive(Clone, Default)] pub struct LabelPair;
    impl LabelPair {
        pub fn new() -> LabelPair {}
        pub fn get_name(&self) -> &str {}
        pub fn get_value(&self) -> &str {}
        pub fn set_name(&mut self, v: String) {}
        pub fn set_value(&mut self, v: String) {}
    }
    #[derive(Clone, Default)] pub struct Counter;
    impl Counter { pub fn get_value(&self) -> f64 {} }
    #[derive(Clone, Default)] pub struct Gauge;
    impl Gauge { pub fn get_value(&self) -> f64 {} }
    #[derive(Clone, Default)] pub struct Histogram;
    impl Histogram {
        pub fn get_sample_count(&self) -> u64 {}
        pub fn get_sample_sum(&self) -> f64 {}
        pub fn get_bucket(&self) -> &[Bucket] {}
    }
    #[derive(Clone, Default)] pub struct Bucket;
    impl Bucket {
        pub fn get_cumulative_count(&self) -> u64 {}
        pub fn get_upper_bound(&self) -> f64 {}
    }
}

macro_rules! opts { () => {} }
macro_rules! histogram_opts { () => {} }
macro_rules! labels { () => {} }
macro_rules! register_counter { () => {} }
macro_rules! register_counter_with_registry { () => {} }
macro_rules! register_int_counter { () => {} }
macro_rules! register_int_counter_with_registry { () => {} }
macro_rules! register_counter_vec { () => {} }
macro_rules! register_counter_vec_with_registry { () => {} }
macro_rules! register_int_counter_vec { () => {} }
macro_rules! register_int_counter_vec_with_registry { () => {} }
macro_rules! register_gauge { () => {} }
macro_rules! register_gauge_with_registry { () => {} }
macro_rules! register_int_gauge { () => {} }
macro_rules! register_int_gauge_with_registry { () => {} }
macro_rules! register_gauge_vec { () => {} }
macro_rules! register_gauge_vec_with_registry { () => {} }
macro_rules! register_int_gauge_vec { () => {} }
macro_rules! register_int_gauge_vec_with_registry { () => {} }
macro_rules! register_histogram { () => {} }
macro_rules! register_histogram_with_registry { () => {} }
macro_rules! register_histogram_vec { () => {} }
macro_rules! register_histogram_vec_with_registry { () => {} }

pub mod macros {
    use crate::*;
    pub fn opts() -> Opts {}
    pub fn histogram_opts() -> HistogramOpts {}
    pub fn labels() -> std::collections::HashMap<&'static str, &'static str> {}
    pub fn register_counter() -> Result<Counter> {}
    pub fn register_counter_with_registry() -> Result<Counter> {}
    pub fn register_int_counter() -> Result<IntCounter> {}
    pub fn register_int_counter_with_registry() -> Result<IntCounter> {}
    pub fn register_counter_vec() -> Result<CounterVec> {}
    pub fn register_counter_vec_with_registry() -> Result<CounterVec> {}
    pub fn register_int_counter_vec() -> Result<IntCounterVec> {}
    pub fn register_int_counter_vec_with_registry() -> Result<IntCounterVec> {}
    pub fn register_gauge() -> Result<Gauge> {}
    pub fn register_gauge_with_registry() -> Result<Gauge> {}
    pub fn register_int_gauge() -> Result<IntGauge> {}
    pub fn register_int_gauge_with_registry() -> Result<IntGauge> {}
    pub fn register_gauge_vec() -> Result<GaugeVec> {}
    pub fn register_gauge_vec_with_registry() -> Result<GaugeVec> {}
    pub fn register_int_gauge_vec() -> Result<IntGaugeVec> {}
    pub fn register_int_gauge_vec_with_registry() -> Result<IntGaugeVec> {}
    pub fn register_histogram() -> Result<Histogram> {}
    pub fn register_histogram_with_registry() -> Result<Histogram> {}
    pub fn register_histogram_vec() -> Result<HistogramVec> {}
    pub fn register_histogram_vec_with_registry() -> Result<HistogramVec> {}
}
