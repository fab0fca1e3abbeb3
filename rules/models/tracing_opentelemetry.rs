//! Model of tracing-opentelemetry 0.22 to 0.30 (checked against 0.30.0): tracing's spans as OpenTelemetry's.

use opentelemetry::trace::{SpanContext, Status};
use opentelemetry::{Context, Key, KeyValue, Value};
use tracing::Span;
use tracing_subscriber::Layer;

pub fn layer<S>() -> OpenTelemetryLayer<S, opentelemetry::trace::noop::NoopTracer> {}
pub struct OpenTelemetryLayer<S, T>;
impl<S, T> OpenTelemetryLayer<S, T> {
    pub fn new(tracer: T) -> OpenTelemetryLayer<S, T> {}
    pub fn with_tracer<Tracer>(self, tracer: Tracer) -> OpenTelemetryLayer<S, Tracer> {}
    pub fn with_error_fields_to_exceptions(self, error_fields_to_exceptions: bool) -> Self {}
    pub fn with_error_events_to_status(self, error_events_to_status: bool) -> Self {}
    pub fn with_error_events_to_exceptions(self, error_events_to_exceptions: bool) -> Self {}
    pub fn with_error_records_to_exceptions(self, error_records_to_exceptions: bool) -> Self {}
    pub fn with_location(self, location: bool) -> Self {}
    pub fn with_tracked_inactivity(self, tracked_inactivity: bool) -> Self {}
    pub fn with_threads(self, threads: bool) -> Self {}
    pub fn with_level(self, level: bool) -> Self {}
}
impl<S, T> Layer<S> for OpenTelemetryLayer<S, T> {}
pub struct MetricsLayer<S>;
impl<S> MetricsLayer<S> { pub fn new<M>(meter_provider: M) -> MetricsLayer<S> {} }
impl<S> Layer<S> for MetricsLayer<S> {}
pub trait OpenTelemetrySpanExt {
    fn set_parent(&self, cx: Context) {}
    fn add_link(&self, cx: SpanContext) {}
    fn add_link_with_attributes(&self, cx: SpanContext, attributes: Vec<KeyValue>) {}
    fn context(&self) -> Context {}
    fn set_attribute(&self, key: impl Into<Key>, value: impl Into<Value>) {}
    fn set_status(&self, status: Status) {}
}
impl OpenTelemetrySpanExt for Span {}
