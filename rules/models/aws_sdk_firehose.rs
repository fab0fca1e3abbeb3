//! Model of aws-sdk-firehose 1.x (checked against 1.128.0): the widely used operations of Data Firehose. A builder does nothing until `send` is awaited.

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
        pub fn put_record(&self) -> crate::operation::put_record::builders::PutRecordFluentBuilder {}
        pub fn put_record_batch(&self) -> crate::operation::put_record_batch::builders::PutRecordBatchFluentBuilder {}
        pub fn list_delivery_streams(&self) -> crate::operation::list_delivery_streams::builders::ListDeliveryStreamsFluentBuilder {}
    }
}
pub mod operation {
    pub mod put_record {
        pub enum PutRecordError { InvalidArgumentException(crate::types::error::InvalidArgumentException), InvalidKmsResourceException(crate::types::error::InvalidKmsResourceException), InvalidSourceException(crate::types::error::InvalidSourceException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ServiceUnavailableException(crate::types::error::ServiceUnavailableException), Unhandled(crate::error::Unhandled) }
        impl PutRecordError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_argument_exception(&self) -> bool {}
            pub fn is_invalid_kms_resource_exception(&self) -> bool {}
            pub fn is_invalid_source_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_service_unavailable_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct PutRecordOutput { pub record_id: String, pub encrypted: Option<bool> }
        impl PutRecordOutput {
            pub fn record_id(&self) -> &str {}
            pub fn encrypted(&self) -> Option<bool> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct PutRecordFluentBuilder;
            impl PutRecordFluentBuilder {
                pub async fn send(self) -> Result<super::PutRecordOutput, SdkError<super::PutRecordError>> {}
                pub fn delivery_stream_name(self, input: impl Into<String>) -> PutRecordFluentBuilder {}
                pub fn set_delivery_stream_name(self, input: Option<String>) -> PutRecordFluentBuilder {}
                pub fn record(self, input: crate::types::Record) -> PutRecordFluentBuilder {}
                pub fn set_record(self, input: Option<crate::types::Record>) -> PutRecordFluentBuilder {}
            }
        }
    }
    pub mod put_record_batch {
        pub enum PutRecordBatchError { InvalidArgumentException(crate::types::error::InvalidArgumentException), InvalidKmsResourceException(crate::types::error::InvalidKmsResourceException), InvalidSourceException(crate::types::error::InvalidSourceException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ServiceUnavailableException(crate::types::error::ServiceUnavailableException), Unhandled(crate::error::Unhandled) }
        impl PutRecordBatchError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_argument_exception(&self) -> bool {}
            pub fn is_invalid_kms_resource_exception(&self) -> bool {}
            pub fn is_invalid_source_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_service_unavailable_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct PutRecordBatchOutput { pub failed_put_count: i32, pub encrypted: Option<bool>, pub request_responses: Vec<crate::types::PutRecordBatchResponseEntry> }
        impl PutRecordBatchOutput {
            pub fn failed_put_count(&self) -> i32 {}
            pub fn encrypted(&self) -> Option<bool> {}
            pub fn request_responses(&self) -> &[crate::types::PutRecordBatchResponseEntry] {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct PutRecordBatchFluentBuilder;
            impl PutRecordBatchFluentBuilder {
                pub async fn send(self) -> Result<super::PutRecordBatchOutput, SdkError<super::PutRecordBatchError>> {}
                pub fn delivery_stream_name(self, input: impl Into<String>) -> PutRecordBatchFluentBuilder {}
                pub fn set_delivery_stream_name(self, input: Option<String>) -> PutRecordBatchFluentBuilder {}
                pub fn records(self, input: crate::types::Record) -> PutRecordBatchFluentBuilder {}
                pub fn set_records(self, input: Option<Vec<crate::types::Record>>) -> PutRecordBatchFluentBuilder {}
            }
        }
    }
    pub mod list_delivery_streams {
        pub enum ListDeliveryStreamsError { Unhandled(crate::error::Unhandled) }
        impl ListDeliveryStreamsError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
        }
        #[derive(Clone)] pub struct ListDeliveryStreamsOutput { pub delivery_stream_names: Vec<String>, pub has_more_delivery_streams: bool }
        impl ListDeliveryStreamsOutput {
            pub fn delivery_stream_names(&self) -> &[String] {}
            pub fn has_more_delivery_streams(&self) -> bool {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct ListDeliveryStreamsFluentBuilder;
            impl ListDeliveryStreamsFluentBuilder {
                pub async fn send(self) -> Result<super::ListDeliveryStreamsOutput, SdkError<super::ListDeliveryStreamsError>> {}
                pub fn limit(self, input: i32) -> ListDeliveryStreamsFluentBuilder {}
                pub fn set_limit(self, input: Option<i32>) -> ListDeliveryStreamsFluentBuilder {}
                pub fn delivery_stream_type(self, input: crate::types::DeliveryStreamType) -> ListDeliveryStreamsFluentBuilder {}
                pub fn set_delivery_stream_type(self, input: Option<crate::types::DeliveryStreamType>) -> ListDeliveryStreamsFluentBuilder {}
                pub fn exclusive_start_delivery_stream_name(self, input: impl Into<String>) -> ListDeliveryStreamsFluentBuilder {}
                pub fn set_exclusive_start_delivery_stream_name(self, input: Option<String>) -> ListDeliveryStreamsFluentBuilder {}
            }
        }
    }
}
pub mod types {
    #[derive(Clone)] pub enum DeliveryStreamType { DatabaseAsSource, DirectPut, KinesisStreamAsSource, MskAsSource }
    impl DeliveryStreamType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for DeliveryStreamType {}
    #[derive(Clone)] pub struct PutRecordBatchResponseEntry { pub record_id: Option<String>, pub error_code: Option<String>, pub error_message: Option<String> }
    impl PutRecordBatchResponseEntry {
        pub fn record_id(&self) -> Option<&str> {}
        pub fn error_code(&self) -> Option<&str> {}
        pub fn error_message(&self) -> Option<&str> {}
        pub fn builder() -> builders::PutRecordBatchResponseEntryBuilder {}
    }
    #[derive(Clone)] pub struct Record { pub data: crate::primitives::Blob }
    impl Record {
        pub fn data(&self) -> &crate::primitives::Blob {}
        pub fn builder() -> builders::RecordBuilder {}
    }
    pub mod builders {
        #[derive(Clone, Default)] pub struct PutRecordBatchResponseEntryBuilder;
        impl PutRecordBatchResponseEntryBuilder {
            pub fn record_id(self, input: impl Into<String>) -> PutRecordBatchResponseEntryBuilder {}
            pub fn error_code(self, input: impl Into<String>) -> PutRecordBatchResponseEntryBuilder {}
            pub fn error_message(self, input: impl Into<String>) -> PutRecordBatchResponseEntryBuilder {}
            pub fn build(self) -> super::PutRecordBatchResponseEntry {}
        }
        #[derive(Clone, Default)] pub struct RecordBuilder;
        impl RecordBuilder {
            pub fn data(self, input: crate::primitives::Blob) -> RecordBuilder {}
            pub fn build(self) -> Result<super::Record, crate::error::BuildError> {}
        }
    }
    pub mod error {
        pub struct InvalidArgumentException;
        impl InvalidArgumentException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidKmsResourceException;
        impl InvalidKmsResourceException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidSourceException;
        impl InvalidSourceException { pub fn message(&self) -> Option<&str> {} }
        pub struct ResourceNotFoundException;
        impl ResourceNotFoundException { pub fn message(&self) -> Option<&str> {} }
        pub struct ServiceUnavailableException;
        impl ServiceUnavailableException { pub fn message(&self) -> Option<&str> {} }
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
