//! Model of opentelemetry_sdk 0.28 and 0.29 (checked against 0.29.0): the providers.
//!
//! Their `shutdown` and `force_flush` wait, for seconds when the receiver is slow, on this thread for the thread that exports.

use opentelemetry::{InstrumentationScope, Key, KeyValue, Value};
use std::time::Duration;

pub use resource::Resource;
pub mod error {
    pub enum OTelSdkError { AlreadyShutdown, Timeout(std::time::Duration), InternalFailure(String) }
    pub type OTelSdkResult = Result<(), OTelSdkError>;
}
pub mod resource {
    use crate::{Key, KeyValue, Value};
    pub trait ResourceDetector { fn detect(&self) -> Resource; }
    pub struct EnvResourceDetector;
    pub struct SdkProvidedResourceDetector;
    pub struct TelemetryResourceDetector;
    #[derive(Clone)] pub struct Resource;
    impl Resource {
        pub fn builder() -> ResourceBuilder {}
        pub fn builder_empty() -> ResourceBuilder {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn get(&self, key: &Key) -> Option<Value> {}
    }
    pub struct ResourceBuilder;
    impl ResourceBuilder {
        pub fn with_detector(self, detector: Box<dyn ResourceDetector>) -> Self {}
        pub fn with_attribute(self, kv: KeyValue) -> Self {}
        pub fn with_attributes<T: IntoIterator<Item = KeyValue>>(self, kvs: T) -> Self {}
        pub fn with_service_name(self, name: impl Into<Value>) -> Self {}
        pub fn build(self) -> Resource {}
    }
}
pub mod propagation {
    #[derive(Clone, Default)] pub struct TraceContextPropagator;
    impl TraceContextPropagator { pub fn new() -> TraceContextPropagator {} }
    impl opentelemetry::propagation::TextMapPropagator for TraceContextPropagator {}
    #[derive(Clone, Default)] pub struct BaggagePropagator;
    impl BaggagePropagator { pub fn new() -> BaggagePropagator {} }
    impl opentelemetry::propagation::TextMapPropagator for BaggagePropagator {}
}
pub mod trace {
    use crate::error::OTelSdkResult;
    use crate::{Duration, Resource};
    pub trait SpanExporter {}
    pub trait SpanProcessor {}
    pub trait ShouldSample {}
    pub trait IdGenerator {}
    #[derive(Clone)] pub enum Sampler { AlwaysOn, AlwaysOff, ParentBased(Box<dyn ShouldSample>), TraceIdRatioBased(f64) }
    impl ShouldSample for Sampler {}
    #[derive(Clone, Default)] pub struct RandomIdGenerator;
    impl IdGenerator for RandomIdGenerator {}
    #[derive(Clone, Copy, Default)] pub struct SpanLimits;
    pub struct Span;
    impl opentelemetry::trace::Span for Span {}
    #[shared] #[derive(Clone)] pub struct SdkTracer;
    pub type Tracer = SdkTracer;
    impl opentelemetry::trace::Tracer for SdkTracer { type Span = Span; }
    #[shared] #[derive(Clone, Default)] pub struct SdkTracerProvider;
    pub type TracerProvider = SdkTracerProvider;
    impl SdkTracerProvider {
        pub fn builder() -> TracerProviderBuilder {}
        #[blocks(wait)] pub fn force_flush(&self) -> OTelSdkResult {}
        #[blocks(wait)] pub fn shutdown(&self) -> OTelSdkResult {}
    }
    impl opentelemetry::trace::TracerProvider for SdkTracerProvider { type Tracer = SdkTracer; }
    #[derive(Default)] pub struct TracerProviderBuilder;
    impl TracerProviderBuilder {
        pub fn with_simple_exporter<T: SpanExporter>(self, exporter: T) -> Self {}
        pub fn with_batch_exporter<T: SpanExporter>(self, exporter: T) -> Self {}
        pub fn with_span_processor<T: SpanProcessor>(self, processor: T) -> Self {}
        pub fn with_sampler<T: ShouldSample>(self, sampler: T) -> Self {}
        pub fn with_id_generator<T: IdGenerator>(self, id_generator: T) -> Self {}
        pub fn with_max_events_per_span(self, max_events: u32) -> Self {}
        pub fn with_max_attributes_per_span(self, max_attributes: u32) -> Self {}
        pub fn with_span_limits(self, span_limits: SpanLimits) -> Self {}
        pub fn with_resource(self, resource: Resource) -> Self {}
        pub fn build(self) -> SdkTracerProvider {}
    }
    pub struct BatchSpanProcessor;
    impl BatchSpanProcessor { pub fn builder<E: SpanExporter>(exporter: E) -> BatchSpanProcessorBuilder<E> {} }
    impl SpanProcessor for BatchSpanProcessor {}
    pub struct BatchSpanProcessorBuilder<E>;
    impl<E> BatchSpanProcessorBuilder<E> {
        pub fn with_batch_config(self, config: BatchConfig) -> Self {}
        pub fn build(self) -> BatchSpanProcessor {}
    }
    #[derive(Default)] pub struct BatchConfig;
    #[derive(Default)] pub struct BatchConfigBuilder;
    impl BatchConfigBuilder {
        pub fn with_max_queue_size(self, max_queue_size: usize) -> Self {}
        pub fn with_max_export_batch_size(self, max_export_batch_size: usize) -> Self {}
        pub fn with_scheduled_delay(self, scheduled_delay: Duration) -> Self {}
        pub fn build(self) -> BatchConfig {}
    }
    #[shared] #[derive(Clone, Default)] pub struct InMemorySpanExporter;
    impl SpanExporter for InMemorySpanExporter {}
}
pub mod metrics {
    use crate::error::OTelSdkResult;
    use crate::{Duration, InstrumentationScope, Resource};
    #[derive(Clone, Copy, Default)] pub enum Temporality { #[default] Cumulative, Delta, LowMemory }
    pub trait MetricReader {}
    #[shared] #[derive(Clone, Default)] pub struct SdkMeterProvider;
    impl SdkMeterProvider {
        pub fn builder() -> MeterProviderBuilder {}
        #[blocks(wait)] pub fn force_flush(&self) -> OTelSdkResult {}
        #[blocks(wait)] pub fn shutdown(&self) -> OTelSdkResult {}
    }
    impl opentelemetry::metrics::MeterProvider for SdkMeterProvider {}
    #[derive(Default)] pub struct MeterProviderBuilder;
    impl MeterProviderBuilder {
        pub fn with_resource(self, resource: Resource) -> Self {}
        pub fn with_reader<T: MetricReader>(self, reader: T) -> Self {}
        pub fn with_periodic_exporter<T>(self, exporter: T) -> Self {}
        pub fn with_view<T>(self, view: T) -> Self {}
        pub fn build(self) -> SdkMeterProvider {}
    }
    #[shared] #[derive(Clone)] pub struct PeriodicReader<E>;
    impl<E> PeriodicReader<E> { pub fn builder(exporter: E) -> PeriodicReaderBuilder<E> {} }
    impl<E> MetricReader for PeriodicReader<E> {}
    pub struct PeriodicReaderBuilder<E>;
    impl<E> PeriodicReaderBuilder<E> {
        pub fn with_interval(self, interval: Duration) -> Self {}
        pub fn build(self) -> PeriodicReader<E> {}
    }
    #[derive(Clone, Default)] pub struct InMemoryMetricExporter;
}
pub mod logs {
    use crate::error::OTelSdkResult;
    use crate::Resource;
    pub trait LogExporter {}
    pub trait LogProcessor {}
    #[shared] #[derive(Clone)] pub struct SdkLoggerProvider;
    impl SdkLoggerProvider {
        pub fn builder() -> LoggerProviderBuilder {}
        #[blocks(wait)] pub fn force_flush(&self) -> OTelSdkResult {}
        #[blocks(wait)] pub fn shutdown(&self) -> OTelSdkResult {}
    }
    #[derive(Default)] pub struct LoggerProviderBuilder;
    impl LoggerProviderBuilder {
        pub fn with_simple_exporter<T: LogExporter>(self, exporter: T) -> Self {}
        pub fn with_batch_exporter<T: LogExporter>(self, exporter: T) -> Self {}
        pub fn with_log_processor<T: LogProcessor>(self, processor: T) -> Self {}
        pub fn with_resource(self, resource: Resource) -> Self {}
        pub fn build(self) -> SdkLoggerProvider {}
    }
}
