//! Model of opentelemetry 0.22 to 0.29 (checked against 0.29.1): traces, metrics and contexts, without what exports them.

use std::borrow::Cow;
use std::time::SystemTime;

pub use context::{Context, ContextGuard};
#[derive(Clone)] pub struct Key;
impl Key {
    pub fn new(value: impl Into<Key>) -> Key {}
    pub fn from_static_str(value: &'static str) -> Key {}
    pub fn as_str(&self) -> &str {}
    pub fn string(self, value: impl Into<StringValue>) -> KeyValue {}
    pub fn i64(self, value: i64) -> KeyValue {}
    pub fn f64(self, value: f64) -> KeyValue {}
    pub fn bool(self, value: bool) -> KeyValue {}
}
impl<T> From<T> for Key {}
#[derive(Clone)] pub struct StringValue;
impl StringValue { pub fn as_str(&self) -> &str {} }
impl<T> From<T> for StringValue {}
#[derive(Clone)] pub enum Value { Bool(bool), I64(i64), F64(f64), String(StringValue) }
impl Value { pub fn as_str(&self) -> Cow<'_, str> {} }
impl<T> From<T> for Value {}
#[derive(Clone)] pub struct KeyValue { pub key: Key, pub value: Value }
impl KeyValue { pub fn new<K: Into<Key>, V: Into<Value>>(key: K, value: V) -> KeyValue {} }
#[derive(Clone, Copy)] pub struct TraceId;
impl TraceId { pub fn to_bytes(self) -> [u8; 16] {} pub fn from_hex(hex: &str) -> Result<TraceId, std::num::ParseIntError> {} }
#[derive(Clone, Copy)] pub struct SpanId;
impl SpanId { pub fn to_bytes(self) -> [u8; 8] {} pub fn from_hex(hex: &str) -> Result<SpanId, std::num::ParseIntError> {} }
#[derive(Clone, Copy, Default)] pub struct TraceFlags;
impl TraceFlags { pub fn is_sampled(&self) -> bool {} }
#[derive(Clone, Default)] pub struct InstrumentationScope;
impl InstrumentationScope {
    pub fn builder<T: Into<Cow<'static, str>>>(name: T) -> InstrumentationScopeBuilder {}
    pub fn name(&self) -> &str {}
}
pub struct InstrumentationScopeBuilder;
impl InstrumentationScopeBuilder {
    pub fn with_version(self, version: impl Into<Cow<'static, str>>) -> Self {}
    pub fn with_attributes<I>(self, attributes: I) -> Self {}
    pub fn build(self) -> InstrumentationScope {}
}
pub mod context {
    #[shared] #[derive(Clone, Default)] pub struct Context;
    impl Context {
        pub fn new() -> Context {}
        pub fn current() -> Context {}
        #[runs_inline(f)] pub fn map_current<T>(f: impl FnOnce(&Context) -> T) -> T {}
        pub fn current_with_value<T>(value: T) -> Context {}
        pub fn get<T>(&self) -> Option<&T> {}
        pub fn with_value<T>(&self, value: T) -> Context {}
        pub fn attach(self) -> ContextGuard {}
    }
    #[must_hold("the context before is set again")] #[hostile_across_await("it sets the context of this thread, where other tasks run meanwhile")] pub struct ContextGuard;
    pub trait FutureExt {
        #[polls(self)] fn with_context(self, otel_cx: Context) -> WithContext<Self> {}
        #[polls(self)] fn with_current_context(self) -> WithContext<Self> {}
    }
    impl<T> FutureExt for T {}
    #[lazy] pub struct WithContext<T>;
    impl<T: Future> Future for WithContext<T> { type Output = T::Output; }
}
pub mod baggage {
    use crate::StringValue;
    #[derive(Default)] pub struct Baggage;
    impl Baggage {
        pub fn new() -> Baggage {}
        pub fn get<K: AsRef<str>>(&self, key: K) -> Option<&StringValue> {}
        pub fn insert<K, V>(&mut self, key: K, value: V) -> Option<StringValue> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    pub trait BaggageExt { fn baggage(&self) -> &Baggage; fn with_baggage<T>(&self, baggage: T) -> Self; }
    impl BaggageExt for crate::Context {}
}
pub mod trace {
    use crate::{Context, Cow, InstrumentationScope, KeyValue, SystemTime};
    pub use crate::context::{FutureExt, WithContext};
    pub use crate::{SpanId, TraceFlags, TraceId};
    #[derive(Clone)] pub enum SpanKind { Client, Server, Producer, Consumer, Internal }
    #[derive(Clone, Default)] pub enum Status { #[default] Unset, Error { description: Cow<'static, str> }, Ok }
    impl Status { pub fn error(description: impl Into<Cow<'static, str>>) -> Status {} }
    #[derive(Clone, Default)] pub struct TraceState;
    #[derive(Clone)] pub struct SpanContext;
    impl SpanContext {
        pub fn empty_context() -> SpanContext {}
        pub fn new(trace_id: TraceId, span_id: SpanId, trace_flags: TraceFlags, is_remote: bool, trace_state: TraceState) -> SpanContext {}
        pub fn trace_id(&self) -> TraceId {}
        pub fn span_id(&self) -> SpanId {}
        pub fn trace_flags(&self) -> TraceFlags {}
        pub fn is_valid(&self) -> bool {}
        pub fn is_remote(&self) -> bool {}
        pub fn is_sampled(&self) -> bool {}
        pub fn trace_state(&self) -> &TraceState {}
    }
    pub trait Span {
        fn add_event<T: Into<Cow<'static, str>>>(&mut self, name: T, attributes: Vec<KeyValue>) {}
        fn record_error(&mut self, err: &dyn std::error::Error) {}
        fn span_context(&self) -> &SpanContext;
        fn is_recording(&self) -> bool;
        fn set_attribute(&mut self, attribute: KeyValue);
        fn set_attributes(&mut self, attributes: impl IntoIterator<Item = KeyValue>) {}
        fn set_status(&mut self, status: Status);
        fn update_name<T: Into<Cow<'static, str>>>(&mut self, new_name: T);
        fn end(&mut self) {}
        fn end_with_timestamp(&mut self, timestamp: SystemTime);
    }
    pub trait Tracer {
        type Span: Span;
        fn start<T: Into<Cow<'static, str>>>(&self, name: T) -> Self::Span {}
        fn start_with_context<T: Into<Cow<'static, str>>>(&self, name: T, parent_cx: &Context) -> Self::Span {}
        fn span_builder<T: Into<Cow<'static, str>>>(&self, name: T) -> SpanBuilder {}
        fn build(&self, builder: SpanBuilder) -> Self::Span {}
        fn build_with_context(&self, builder: SpanBuilder, parent_cx: &Context) -> Self::Span;
        #[runs_inline(f)] fn in_span<T, F: FnOnce(Context) -> T, N: Into<Cow<'static, str>>>(&self, name: N, f: F) -> T {}
    }
    #[derive(Clone, Default)] pub struct SpanBuilder { pub name: Cow<'static, str>, pub span_kind: Option<SpanKind>, pub status: Status }
    impl SpanBuilder {
        pub fn from_name<T: Into<Cow<'static, str>>>(name: T) -> SpanBuilder {}
        pub fn with_kind(self, span_kind: SpanKind) -> Self {}
        pub fn with_start_time<T: Into<SystemTime>>(self, start_time: T) -> Self {}
        pub fn with_end_time<T: Into<SystemTime>>(self, end_time: T) -> Self {}
        pub fn with_attributes<I: IntoIterator<Item = KeyValue>>(self, attributes: I) -> Self {}
        pub fn with_status(self, status: Status) -> Self {}
        pub fn start<T: Tracer>(self, tracer: &T) -> T::Span {}
        pub fn start_with_context<T: Tracer>(self, tracer: &T, parent_cx: &Context) -> T::Span {}
    }
    pub trait TracerProvider {
        type Tracer: Tracer;
        fn tracer(&self, name: impl Into<Cow<'static, str>>) -> Self::Tracer {}
        fn tracer_with_scope(&self, scope: InstrumentationScope) -> Self::Tracer;
    }
    pub struct SpanRef<'a>;
    impl SpanRef<'_> {
        pub fn add_event<T: Into<Cow<'static, str>>>(&self, name: T, attributes: Vec<KeyValue>) {}
        pub fn record_error(&self, err: &dyn std::error::Error) {}
        pub fn span_context(&self) -> &SpanContext {}
        pub fn is_recording(&self) -> bool {}
        pub fn set_attribute(&self, attribute: KeyValue) {}
        pub fn set_attributes(&self, attributes: impl IntoIterator<Item = KeyValue>) {}
        pub fn set_status(&self, status: Status) {}
        pub fn update_name<T: Into<Cow<'static, str>>>(&self, new_name: T) {}
        pub fn end(&self) {}
    }
    pub trait TraceContextExt {
        fn current_with_span<T>(span: T) -> Self;
        fn with_span<T>(&self, span: T) -> Self;
        fn span(&self) -> SpanRef<'_>;
        fn has_active_span(&self) -> bool;
        fn with_remote_span_context(&self, span_context: SpanContext) -> Self;
    }
    impl TraceContextExt for Context {}
    pub fn mark_span_as_active<T>(span: T) -> crate::ContextGuard {}
    #[runs_inline(f)] pub fn get_active_span<F: FnOnce(SpanRef<'_>) -> T, T>(f: F) -> T {}
    pub mod noop {
        #[derive(Clone, Default)] pub struct NoopTracer;
        impl NoopTracer { pub fn new() -> NoopTracer {} }
    }
}
pub mod metrics {
    use crate::{Cow, InstrumentationScope, KeyValue};
    #[shared] #[derive(Clone)] pub struct Counter<T>;
    impl<T> Counter<T> { pub fn add(&self, value: T, attributes: &[KeyValue]) {} }
    #[shared] #[derive(Clone)] pub struct UpDownCounter<T>;
    impl<T> UpDownCounter<T> { pub fn add(&self, value: T, attributes: &[KeyValue]) {} }
    #[shared] #[derive(Clone)] pub struct Gauge<T>;
    impl<T> Gauge<T> { pub fn record(&self, value: T, attributes: &[KeyValue]) {} }
    #[shared] #[derive(Clone)] pub struct Histogram<T>;
    impl<T> Histogram<T> { pub fn record(&self, value: T, attributes: &[KeyValue]) {} }
    #[derive(Clone)] pub struct ObservableCounter<T>;
    #[derive(Clone)] pub struct ObservableUpDownCounter<T>;
    #[derive(Clone)] pub struct ObservableGauge<T>;
    pub trait AsyncInstrument<T> { fn observe(&self, measurement: T, attributes: &[KeyValue]); }
    pub struct InstrumentBuilder<'a, I>;
    impl<I> InstrumentBuilder<'_, I> {
        pub fn with_description<S: Into<Cow<'static, str>>>(self, description: S) -> Self {}
        pub fn with_unit<S: Into<Cow<'static, str>>>(self, unit: S) -> Self {}
        pub fn with_boundaries(self, boundaries: Vec<f64>) -> Self {}
        pub fn build(self) -> I {}
        pub fn init(self) -> I {}
    }
    pub struct AsyncInstrumentBuilder<'a, I, M>;
    impl<I, M> AsyncInstrumentBuilder<'_, I, M> {
        pub fn with_description<S: Into<Cow<'static, str>>>(self, description: S) -> Self {}
        pub fn with_unit<S: Into<Cow<'static, str>>>(self, unit: S) -> Self {}
        pub fn with_callback<F: Fn(&dyn AsyncInstrument<M>)>(self, callback: F) -> Self {}
        pub fn build(self) -> I {}
        pub fn init(self) -> I {}
    }
    pub trait MeterProvider {
        fn meter(&self, name: &'static str) -> Meter {}
        fn meter_with_scope(&self, scope: InstrumentationScope) -> Meter;
    }
    #[shared] #[derive(Clone)] pub struct Meter;
    impl Meter {
        pub fn u64_counter(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Counter<u64>> {}
        pub fn f64_counter(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Counter<f64>> {}
        pub fn i64_up_down_counter(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, UpDownCounter<i64>> {}
        pub fn f64_up_down_counter(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, UpDownCounter<f64>> {}
        pub fn u64_gauge(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Gauge<u64>> {}
        pub fn f64_gauge(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Gauge<f64>> {}
        pub fn i64_gauge(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Gauge<i64>> {}
        pub fn f64_histogram(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Histogram<f64>> {}
        pub fn u64_histogram(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Histogram<u64>> {}
        pub fn u64_observable_counter(&self, name: impl Into<Cow<'static, str>>) -> AsyncInstrumentBuilder<'_, ObservableCounter<u64>, u64> {}
        pub fn f64_observable_counter(&self, name: impl Into<Cow<'static, str>>) -> AsyncInstrumentBuilder<'_, ObservableCounter<f64>, f64> {}
        pub fn i64_observable_up_down_counter(&self, name: impl Into<Cow<'static, str>>) -> AsyncInstrumentBuilder<'_, ObservableUpDownCounter<i64>, i64> {}
        pub fn f64_observable_up_down_counter(&self, name: impl Into<Cow<'static, str>>) -> AsyncInstrumentBuilder<'_, ObservableUpDownCounter<f64>, f64> {}
        pub fn u64_observable_gauge(&self, name: impl Into<Cow<'static, str>>) -> AsyncInstrumentBuilder<'_, ObservableGauge<u64>, u64> {}
        pub fn i64_observable_gauge(&self, name: impl Into<Cow<'static, str>>) -> AsyncInstrumentBuilder<'_, ObservableGauge<i64>, i64> {}
        pub fn f64_observable_gauge(&self, name: impl Into<Cow<'static, str>>) -> AsyncInstrumentBuilder<'_, ObservableGauge<f64>, f64> {}
    }
}
pub mod global {
    use crate::metrics::{Meter, MeterProvider};
    use crate::propagation::TextMapPropagator;
    use crate::trace::{Span, SpanBuilder, SpanContext, Status, Tracer, TracerProvider};
    use crate::{Context, Cow, InstrumentationScope, KeyValue, SystemTime};
    pub struct BoxedSpan;
    impl Span for BoxedSpan {}
    pub struct BoxedTracer;
    impl Tracer for BoxedTracer { type Span = BoxedSpan; }
    #[shared] #[derive(Clone)] pub struct GlobalTracerProvider;
    impl TracerProvider for GlobalTracerProvider { type Tracer = BoxedTracer; }
    pub type GlobalMeterProvider = std::sync::Arc<dyn MeterProvider + Send + Sync>;
    pub fn tracer_provider() -> GlobalTracerProvider {}
    pub fn tracer(name: impl Into<Cow<'static, str>>) -> BoxedTracer {}
    pub fn tracer_with_scope(scope: InstrumentationScope) -> BoxedTracer {}
    pub fn set_tracer_provider<P: TracerProvider>(new_provider: P) -> GlobalTracerProvider {}
    pub fn set_meter_provider<P: MeterProvider>(new_provider: P) {}
    pub fn meter_provider() -> GlobalMeterProvider {}
    pub fn meter(name: &'static str) -> Meter {}
    pub fn meter_with_scope(scope: InstrumentationScope) -> Meter {}
    pub fn set_text_map_propagator<P: TextMapPropagator>(propagator: P) {}
    #[runs_inline(f)] pub fn get_text_map_propagator<T, F: FnMut(&dyn TextMapPropagator) -> T>(f: F) -> T {}
}
pub mod propagation {
    use crate::Context;
    pub trait Injector { fn set(&mut self, key: &str, value: String); }
    pub trait Extractor { fn get(&self, key: &str) -> Option<&str>; fn keys(&self) -> Vec<&str>; }
    pub trait TextMapPropagator {
        fn inject(&self, injector: &mut dyn Injector) {}
        fn inject_context(&self, cx: &Context, injector: &mut dyn Injector);
        fn extract(&self, extractor: &dyn Extractor) -> Context {}
        fn extract_with_context(&self, cx: &Context, extractor: &dyn Extractor) -> Context;
    }
    pub struct TextMapCompositePropagator;
    impl TextMapCompositePropagator { pub fn new(propagators: Vec<Box<dyn TextMapPropagator + Send + Sync>>) -> TextMapCompositePropagator {} }
    impl TextMapPropagator for TextMapCompositePropagator {}
}
