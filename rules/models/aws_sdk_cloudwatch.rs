//! Model of aws-sdk-cloudwatch 1.x (checked against 1.140.0): the widely used operations of CloudWatch. A builder does nothing until `send` is awaited.

use aws_smithy_async::future::pagination_stream::PaginationStream;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_types::SdkConfig;
pub use client::Client;
pub use config::Config;
pub use error::Error;

pub mod client {
    #[shared] #[derive(Clone)] pub struct Client;
    impl Client {
        pub fn new(sdk_config: &crate::SdkConfig) -> Client {}
        pub fn from_conf(conf: crate::Config) -> Client {}
        pub fn config(&self) -> &crate::Config {}
        pub fn put_metric_data(&self) -> crate::operation::put_metric_data::builders::PutMetricDataFluentBuilder {}
        pub fn get_metric_data(&self) -> crate::operation::get_metric_data::builders::GetMetricDataFluentBuilder {}
        pub fn list_metrics(&self) -> crate::operation::list_metrics::builders::ListMetricsFluentBuilder {}
    }
}
pub mod operation {
    pub mod put_metric_data {
        pub enum PutMetricDataError { InternalServiceFault(crate::types::error::InternalServiceFault), InvalidParameterCombinationException(crate::types::error::InvalidParameterCombinationException), InvalidParameterValueException(crate::types::error::InvalidParameterValueException), MissingRequiredParameterException(crate::types::error::MissingRequiredParameterException), Unhandled(crate::error::Unhandled) }
        impl PutMetricDataError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_internal_service_fault(&self) -> bool {}
            pub fn is_invalid_parameter_combination_exception(&self) -> bool {}
            pub fn is_invalid_parameter_value_exception(&self) -> bool {}
            pub fn is_missing_required_parameter_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct PutMetricDataOutput;
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct PutMetricDataFluentBuilder;
            impl PutMetricDataFluentBuilder {
                pub async fn send(self) -> Result<super::PutMetricDataOutput, SdkError<super::PutMetricDataError>> {}
                pub fn namespace(self, input: impl Into<String>) -> PutMetricDataFluentBuilder {}
                pub fn set_namespace(self, input: Option<String>) -> PutMetricDataFluentBuilder {}
                pub fn metric_data(self, input: crate::types::MetricDatum) -> PutMetricDataFluentBuilder {}
                pub fn set_metric_data(self, input: Option<Vec<crate::types::MetricDatum>>) -> PutMetricDataFluentBuilder {}
                pub fn entity_metric_data(self, input: crate::types::EntityMetricData) -> PutMetricDataFluentBuilder {}
                pub fn set_entity_metric_data(self, input: Option<Vec<crate::types::EntityMetricData>>) -> PutMetricDataFluentBuilder {}
                pub fn strict_entity_validation(self, input: bool) -> PutMetricDataFluentBuilder {}
                pub fn set_strict_entity_validation(self, input: Option<bool>) -> PutMetricDataFluentBuilder {}
            }
        }
    }
    pub mod get_metric_data {
        pub enum GetMetricDataError { InvalidNextToken(crate::types::error::InvalidNextToken), Unhandled(crate::error::Unhandled) }
        impl GetMetricDataError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_next_token(&self) -> bool {}
        }
        #[derive(Clone)] pub struct GetMetricDataOutput { pub metric_data_results: Option<Vec<crate::types::MetricDataResult>>, pub next_token: Option<String>, pub messages: Option<Vec<crate::types::MessageData>> }
        impl GetMetricDataOutput {
            pub fn metric_data_results(&self) -> &[crate::types::MetricDataResult] {}
            pub fn next_token(&self) -> Option<&str> {}
            pub fn messages(&self) -> &[crate::types::MessageData] {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct GetMetricDataFluentBuilder;
            impl GetMetricDataFluentBuilder {
                pub async fn send(self) -> Result<super::GetMetricDataOutput, SdkError<super::GetMetricDataError>> {}
                pub fn into_paginator(self) -> super::paginator::GetMetricDataPaginator {}
                pub fn metric_data_queries(self, input: crate::types::MetricDataQuery) -> GetMetricDataFluentBuilder {}
                pub fn set_metric_data_queries(self, input: Option<Vec<crate::types::MetricDataQuery>>) -> GetMetricDataFluentBuilder {}
                pub fn start_time(self, input: crate::primitives::DateTime) -> GetMetricDataFluentBuilder {}
                pub fn set_start_time(self, input: Option<crate::primitives::DateTime>) -> GetMetricDataFluentBuilder {}
                pub fn end_time(self, input: crate::primitives::DateTime) -> GetMetricDataFluentBuilder {}
                pub fn set_end_time(self, input: Option<crate::primitives::DateTime>) -> GetMetricDataFluentBuilder {}
                pub fn next_token(self, input: impl Into<String>) -> GetMetricDataFluentBuilder {}
                pub fn set_next_token(self, input: Option<String>) -> GetMetricDataFluentBuilder {}
                pub fn scan_by(self, input: crate::types::ScanBy) -> GetMetricDataFluentBuilder {}
                pub fn set_scan_by(self, input: Option<crate::types::ScanBy>) -> GetMetricDataFluentBuilder {}
                pub fn max_datapoints(self, input: i32) -> GetMetricDataFluentBuilder {}
                pub fn set_max_datapoints(self, input: Option<i32>) -> GetMetricDataFluentBuilder {}
                pub fn label_options(self, input: crate::types::LabelOptions) -> GetMetricDataFluentBuilder {}
                pub fn set_label_options(self, input: Option<crate::types::LabelOptions>) -> GetMetricDataFluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct GetMetricDataPaginator;
            impl GetMetricDataPaginator {
                pub fn page_size(self, limit: i32) -> GetMetricDataPaginator {}
                pub fn send(self) -> crate::PaginationStream<Result<super::GetMetricDataOutput, crate::error::SdkError<super::GetMetricDataError>>> {}
            }
        }
    }
    pub mod list_metrics {
        pub enum ListMetricsError { InternalServiceFault(crate::types::error::InternalServiceFault), InvalidParameterValueException(crate::types::error::InvalidParameterValueException), Unhandled(crate::error::Unhandled) }
        impl ListMetricsError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_internal_service_fault(&self) -> bool {}
            pub fn is_invalid_parameter_value_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct ListMetricsOutput { pub metrics: Option<Vec<crate::types::Metric>>, pub next_token: Option<String>, pub owning_accounts: Option<Vec<String>> }
        impl ListMetricsOutput {
            pub fn metrics(&self) -> &[crate::types::Metric] {}
            pub fn next_token(&self) -> Option<&str> {}
            pub fn owning_accounts(&self) -> &[String] {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct ListMetricsFluentBuilder;
            impl ListMetricsFluentBuilder {
                pub async fn send(self) -> Result<super::ListMetricsOutput, SdkError<super::ListMetricsError>> {}
                pub fn into_paginator(self) -> super::paginator::ListMetricsPaginator {}
                pub fn namespace(self, input: impl Into<String>) -> ListMetricsFluentBuilder {}
                pub fn set_namespace(self, input: Option<String>) -> ListMetricsFluentBuilder {}
                pub fn metric_name(self, input: impl Into<String>) -> ListMetricsFluentBuilder {}
                pub fn set_metric_name(self, input: Option<String>) -> ListMetricsFluentBuilder {}
                pub fn dimensions(self, input: crate::types::DimensionFilter) -> ListMetricsFluentBuilder {}
                pub fn set_dimensions(self, input: Option<Vec<crate::types::DimensionFilter>>) -> ListMetricsFluentBuilder {}
                pub fn next_token(self, input: impl Into<String>) -> ListMetricsFluentBuilder {}
                pub fn set_next_token(self, input: Option<String>) -> ListMetricsFluentBuilder {}
                pub fn recently_active(self, input: crate::types::RecentlyActive) -> ListMetricsFluentBuilder {}
                pub fn set_recently_active(self, input: Option<crate::types::RecentlyActive>) -> ListMetricsFluentBuilder {}
                pub fn include_linked_accounts(self, input: bool) -> ListMetricsFluentBuilder {}
                pub fn set_include_linked_accounts(self, input: Option<bool>) -> ListMetricsFluentBuilder {}
                pub fn owning_account(self, input: impl Into<String>) -> ListMetricsFluentBuilder {}
                pub fn set_owning_account(self, input: Option<String>) -> ListMetricsFluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct ListMetricsPaginator;
            impl ListMetricsPaginator {
                pub fn send(self) -> crate::PaginationStream<Result<super::ListMetricsOutput, crate::error::SdkError<super::ListMetricsError>>> {}
            }
        }
    }
}
pub mod types {
    #[derive(Clone)] pub struct DimensionFilter { pub name: Option<String>, pub value: Option<String> }
    impl DimensionFilter {
        pub fn name(&self) -> Option<&str> {}
        pub fn value(&self) -> Option<&str> {}
        pub fn builder() -> builders::DimensionFilterBuilder {}
    }
    #[derive(Clone)] pub struct EntityMetricData { pub entity: Option<crate::types::Entity>, pub metric_data: Option<Vec<crate::types::MetricDatum>> }
    impl EntityMetricData {
        pub fn entity(&self) -> Option<&crate::types::Entity> {}
        pub fn metric_data(&self) -> &[crate::types::MetricDatum] {}
        pub fn builder() -> builders::EntityMetricDataBuilder {}
    }
    #[derive(Clone)] pub struct LabelOptions { pub timezone: Option<String> }
    impl LabelOptions {
        pub fn timezone(&self) -> Option<&str> {}
        pub fn builder() -> builders::LabelOptionsBuilder {}
    }
    #[derive(Clone)] pub struct MessageData { pub code: Option<String>, pub value: Option<String> }
    impl MessageData {
        pub fn code(&self) -> Option<&str> {}
        pub fn value(&self) -> Option<&str> {}
        pub fn builder() -> builders::MessageDataBuilder {}
    }
    #[derive(Clone)] pub struct Metric { pub namespace: Option<String>, pub metric_name: Option<String>, pub dimensions: Option<Vec<crate::types::Dimension>> }
    impl Metric {
        pub fn namespace(&self) -> Option<&str> {}
        pub fn metric_name(&self) -> Option<&str> {}
        pub fn dimensions(&self) -> &[crate::types::Dimension] {}
        pub fn builder() -> builders::MetricBuilder {}
    }
    #[derive(Clone)] pub struct MetricDataQuery { pub id: Option<String>, pub metric_stat: Option<crate::types::MetricStat>, pub expression: Option<String>, pub label: Option<String>, pub return_data: Option<bool>, pub period: Option<i32>, pub account_id: Option<String> }
    impl MetricDataQuery {
        pub fn id(&self) -> Option<&str> {}
        pub fn metric_stat(&self) -> Option<&crate::types::MetricStat> {}
        pub fn expression(&self) -> Option<&str> {}
        pub fn label(&self) -> Option<&str> {}
        pub fn return_data(&self) -> Option<bool> {}
        pub fn period(&self) -> Option<i32> {}
        pub fn account_id(&self) -> Option<&str> {}
        pub fn builder() -> builders::MetricDataQueryBuilder {}
    }
    #[derive(Clone)] pub struct MetricDataResult { pub id: Option<String>, pub label: Option<String>, pub timestamps: Option<Vec<crate::primitives::DateTime>>, pub values: Option<Vec<f64>>, pub status_code: Option<crate::types::StatusCode>, pub messages: Option<Vec<crate::types::MessageData>> }
    impl MetricDataResult {
        pub fn id(&self) -> Option<&str> {}
        pub fn label(&self) -> Option<&str> {}
        pub fn timestamps(&self) -> &[crate::primitives::DateTime] {}
        pub fn values(&self) -> &[f64] {}
        pub fn status_code(&self) -> Option<&crate::types::StatusCode> {}
        pub fn messages(&self) -> &[crate::types::MessageData] {}
        pub fn builder() -> builders::MetricDataResultBuilder {}
    }
    #[derive(Clone)] pub struct MetricDatum { pub metric_name: Option<String>, pub dimensions: Option<Vec<crate::types::Dimension>>, pub timestamp: Option<crate::primitives::DateTime>, pub value: Option<f64>, pub statistic_values: Option<crate::types::StatisticSet>, pub values: Option<Vec<f64>>, pub counts: Option<Vec<f64>>, pub unit: Option<crate::types::StandardUnit>, pub storage_resolution: Option<i32> }
    impl MetricDatum {
        pub fn metric_name(&self) -> Option<&str> {}
        pub fn dimensions(&self) -> &[crate::types::Dimension] {}
        pub fn timestamp(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn value(&self) -> Option<f64> {}
        pub fn statistic_values(&self) -> Option<&crate::types::StatisticSet> {}
        pub fn values(&self) -> &[f64] {}
        pub fn counts(&self) -> &[f64] {}
        pub fn unit(&self) -> Option<&crate::types::StandardUnit> {}
        pub fn storage_resolution(&self) -> Option<i32> {}
        pub fn builder() -> builders::MetricDatumBuilder {}
    }
    #[derive(Clone)] pub enum RecentlyActive { Pt3H }
    impl RecentlyActive { pub fn as_str(&self) -> &str {} }
    impl From<&str> for RecentlyActive {}
    #[derive(Clone)] pub enum ScanBy { TimestampAscending, TimestampDescending }
    impl ScanBy { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ScanBy {}
    #[derive(Clone)] pub struct Dimension { pub name: Option<String>, pub value: Option<String> }
    impl Dimension {
        pub fn name(&self) -> Option<&str> {}
        pub fn value(&self) -> Option<&str> {}
        pub fn builder() -> builders::DimensionBuilder {}
    }
    #[derive(Clone)] pub struct Entity { pub key_attributes: Option<std::collections::HashMap<String, String>>, pub attributes: Option<std::collections::HashMap<String, String>> }
    impl Entity {
        pub fn key_attributes(&self) -> Option<&std::collections::HashMap<String, String>> {}
        pub fn attributes(&self) -> Option<&std::collections::HashMap<String, String>> {}
        pub fn builder() -> builders::EntityBuilder {}
    }
    #[derive(Clone)] pub struct MetricStat { pub metric: Option<crate::types::Metric>, pub period: Option<i32>, pub stat: Option<String>, pub unit: Option<crate::types::StandardUnit> }
    impl MetricStat {
        pub fn metric(&self) -> Option<&crate::types::Metric> {}
        pub fn period(&self) -> Option<i32> {}
        pub fn stat(&self) -> Option<&str> {}
        pub fn unit(&self) -> Option<&crate::types::StandardUnit> {}
        pub fn builder() -> builders::MetricStatBuilder {}
    }
    #[derive(Clone)] pub enum StandardUnit { Bits, BitsSecond, Bytes, BytesSecond, Count, CountSecond, Gigabits, GigabitsSecond, Gigabytes, GigabytesSecond, Kilobits, KilobitsSecond, Kilobytes, KilobytesSecond, Megabits, MegabitsSecond, Megabytes, MegabytesSecond, Microseconds, Milliseconds, None, Percent, Seconds, Terabits, TerabitsSecond, Terabytes, TerabytesSecond }
    impl StandardUnit { pub fn as_str(&self) -> &str {} }
    impl From<&str> for StandardUnit {}
    #[derive(Clone)] pub struct StatisticSet { pub sample_count: Option<f64>, pub sum: Option<f64>, pub minimum: Option<f64>, pub maximum: Option<f64> }
    impl StatisticSet {
        pub fn sample_count(&self) -> Option<f64> {}
        pub fn sum(&self) -> Option<f64> {}
        pub fn minimum(&self) -> Option<f64> {}
        pub fn maximum(&self) -> Option<f64> {}
        pub fn builder() -> builders::StatisticSetBuilder {}
    }
    #[derive(Clone)] pub enum StatusCode { Complete, Forbidden, InternalError, PartialData }
    impl StatusCode { pub fn as_str(&self) -> &str {} }
    impl From<&str> for StatusCode {}
    pub mod builders {
        #[derive(Clone, Default)] pub struct DimensionFilterBuilder;
        impl DimensionFilterBuilder {
            pub fn name(self, input: impl Into<String>) -> DimensionFilterBuilder {}
            pub fn value(self, input: impl Into<String>) -> DimensionFilterBuilder {}
            pub fn build(self) -> super::DimensionFilter {}
        }
        #[derive(Clone, Default)] pub struct EntityMetricDataBuilder;
        impl EntityMetricDataBuilder {
            pub fn entity(self, input: crate::types::Entity) -> EntityMetricDataBuilder {}
            pub fn metric_data(self, input: crate::types::MetricDatum) -> EntityMetricDataBuilder {}
            pub fn build(self) -> super::EntityMetricData {}
        }
        #[derive(Clone, Default)] pub struct LabelOptionsBuilder;
        impl LabelOptionsBuilder {
            pub fn timezone(self, input: impl Into<String>) -> LabelOptionsBuilder {}
            pub fn build(self) -> super::LabelOptions {}
        }
        #[derive(Clone, Default)] pub struct MessageDataBuilder;
        impl MessageDataBuilder {
            pub fn code(self, input: impl Into<String>) -> MessageDataBuilder {}
            pub fn value(self, input: impl Into<String>) -> MessageDataBuilder {}
            pub fn build(self) -> super::MessageData {}
        }
        #[derive(Clone, Default)] pub struct MetricBuilder;
        impl MetricBuilder {
            pub fn namespace(self, input: impl Into<String>) -> MetricBuilder {}
            pub fn metric_name(self, input: impl Into<String>) -> MetricBuilder {}
            pub fn dimensions(self, input: crate::types::Dimension) -> MetricBuilder {}
            pub fn build(self) -> super::Metric {}
        }
        #[derive(Clone, Default)] pub struct MetricDataQueryBuilder;
        impl MetricDataQueryBuilder {
            pub fn id(self, input: impl Into<String>) -> MetricDataQueryBuilder {}
            pub fn metric_stat(self, input: crate::types::MetricStat) -> MetricDataQueryBuilder {}
            pub fn expression(self, input: impl Into<String>) -> MetricDataQueryBuilder {}
            pub fn label(self, input: impl Into<String>) -> MetricDataQueryBuilder {}
            pub fn return_data(self, input: bool) -> MetricDataQueryBuilder {}
            pub fn period(self, input: i32) -> MetricDataQueryBuilder {}
            pub fn account_id(self, input: impl Into<String>) -> MetricDataQueryBuilder {}
            pub fn build(self) -> super::MetricDataQuery {}
        }
        #[derive(Clone, Default)] pub struct MetricDataResultBuilder;
        impl MetricDataResultBuilder {
            pub fn id(self, input: impl Into<String>) -> MetricDataResultBuilder {}
            pub fn label(self, input: impl Into<String>) -> MetricDataResultBuilder {}
            pub fn timestamps(self, input: crate::primitives::DateTime) -> MetricDataResultBuilder {}
            pub fn values(self, input: f64) -> MetricDataResultBuilder {}
            pub fn status_code(self, input: crate::types::StatusCode) -> MetricDataResultBuilder {}
            pub fn messages(self, input: crate::types::MessageData) -> MetricDataResultBuilder {}
            pub fn build(self) -> super::MetricDataResult {}
        }
        #[derive(Clone, Default)] pub struct MetricDatumBuilder;
        impl MetricDatumBuilder {
            pub fn metric_name(self, input: impl Into<String>) -> MetricDatumBuilder {}
            pub fn dimensions(self, input: crate::types::Dimension) -> MetricDatumBuilder {}
            pub fn timestamp(self, input: crate::primitives::DateTime) -> MetricDatumBuilder {}
            pub fn value(self, input: f64) -> MetricDatumBuilder {}
            pub fn statistic_values(self, input: crate::types::StatisticSet) -> MetricDatumBuilder {}
            pub fn values(self, input: f64) -> MetricDatumBuilder {}
            pub fn counts(self, input: f64) -> MetricDatumBuilder {}
            pub fn unit(self, input: crate::types::StandardUnit) -> MetricDatumBuilder {}
            pub fn storage_resolution(self, input: i32) -> MetricDatumBuilder {}
            pub fn build(self) -> super::MetricDatum {}
        }
        #[derive(Clone, Default)] pub struct DimensionBuilder;
        impl DimensionBuilder {
            pub fn name(self, input: impl Into<String>) -> DimensionBuilder {}
            pub fn value(self, input: impl Into<String>) -> DimensionBuilder {}
            pub fn build(self) -> super::Dimension {}
        }
        #[derive(Clone, Default)] pub struct EntityBuilder;
        impl EntityBuilder {
            pub fn key_attributes(self, k: impl Into<String>, v: impl Into<String>) -> EntityBuilder {}
            pub fn attributes(self, k: impl Into<String>, v: impl Into<String>) -> EntityBuilder {}
            pub fn build(self) -> super::Entity {}
        }
        #[derive(Clone, Default)] pub struct MetricStatBuilder;
        impl MetricStatBuilder {
            pub fn metric(self, input: crate::types::Metric) -> MetricStatBuilder {}
            pub fn period(self, input: i32) -> MetricStatBuilder {}
            pub fn stat(self, input: impl Into<String>) -> MetricStatBuilder {}
            pub fn unit(self, input: crate::types::StandardUnit) -> MetricStatBuilder {}
            pub fn build(self) -> super::MetricStat {}
        }
        #[derive(Clone, Default)] pub struct StatisticSetBuilder;
        impl StatisticSetBuilder {
            pub fn sample_count(self, input: f64) -> StatisticSetBuilder {}
            pub fn sum(self, input: f64) -> StatisticSetBuilder {}
            pub fn minimum(self, input: f64) -> StatisticSetBuilder {}
            pub fn maximum(self, input: f64) -> StatisticSetBuilder {}
            pub fn build(self) -> super::StatisticSet {}
        }
    }
    pub mod error {
        pub struct InternalServiceFault;
        impl InternalServiceFault { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidNextToken;
        impl InvalidNextToken { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidParameterCombinationException;
        impl InvalidParameterCombinationException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidParameterValueException;
        impl InvalidParameterValueException { pub fn message(&self) -> Option<&str> {} }
        pub struct MissingRequiredParameterException;
        impl MissingRequiredParameterException { pub fn message(&self) -> Option<&str> {} }
    }
}
pub mod config {
    pub use aws_credential_types::Credentials;
    pub use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
    pub use aws_types::region::Region;
    #[shared] #[derive(Clone)] pub struct Config;
    impl Config {
        pub fn builder() -> Builder {}
        pub fn to_builder(&self) -> Builder {}
        pub fn new(config: &crate::SdkConfig) -> Config {}
        pub fn region(&self) -> Option<&Region> {}
    }
    impl From<&crate::SdkConfig> for Config {}
    impl From<&crate::SdkConfig> for Builder {}
    #[derive(Clone, Default)] pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn build(self) -> Config {}
        pub fn region(self, region: impl Into<Option<Region>>) -> Builder {}
        pub fn set_region(&mut self, region: Option<Region>) -> &mut Builder {}
        pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Builder {}
        pub fn set_endpoint_url(&mut self, endpoint_url: Option<String>) -> &mut Builder {}
        pub fn credentials_provider<P>(self, credentials_provider: P) -> Builder {}
        pub fn set_credentials_provider<P>(&mut self, credentials_provider: Option<P>) -> &mut Builder {}
        pub fn behavior_version(self, behavior_version: BehaviorVersion) -> Builder {}
        pub fn behavior_version_latest(self) -> Builder {}
        pub fn http_client<H>(self, http_client: H) -> Builder {}
        pub fn retry_config<R>(self, retry_config: R) -> Builder {}
        pub fn set_retry_config<R>(&mut self, retry_config: Option<R>) -> &mut Builder {}
        pub fn timeout_config<T>(self, timeout_config: T) -> Builder {}
        pub fn set_timeout_config<T>(&mut self, timeout_config: Option<T>) -> &mut Builder {}
        pub fn sleep_impl<S>(self, sleep_impl: S) -> Builder {}
        pub fn interceptor<I>(self, interceptor: I) -> Builder {}
        pub fn stalled_stream_protection<S>(self, stalled_stream_protection_config: S) -> Builder {}
        pub fn request_checksum_calculation<R>(self, request_checksum_calculation: R) -> Builder {}
        pub fn response_checksum_validation<R>(self, response_checksum_validation: R) -> Builder {}
        pub fn identity_cache<I>(self, identity_cache: I) -> Builder {}
        pub fn app_name<A>(self, app_name: A) -> Builder {}
        pub fn use_fips(self, use_fips: impl Into<bool>) -> Builder {}
        pub fn use_dual_stack(self, use_dual_stack: impl Into<bool>) -> Builder {}
        pub fn allow_no_auth(self) -> Builder {}
        pub fn retry_classifier<C>(self, retry_classifier: C) -> Builder {}
    }
}
pub mod error {
    pub use aws_smithy_types::error::display::DisplayErrorContext;
    pub use aws_smithy_types::error::metadata::{ErrorMetadata, ProvideErrorMetadata};
    pub use aws_smithy_types::error::operation::BuildError;
    pub type SdkError<E, R = crate::HttpResponse> = aws_smithy_runtime_api::client::result::SdkError<E, crate::HttpResponse>;
    pub struct Error;
    pub struct Unhandled;
}
pub mod primitives {
    pub use aws_smithy_types::{Blob, DateTime};
    pub use aws_smithy_types::body::SdkBody;
    pub use aws_smithy_types::byte_stream::{AggregatedBytes, ByteStream, FsBuilder, Length};
    pub use aws_smithy_types::date_time::Format as DateTimeFormat;
}
