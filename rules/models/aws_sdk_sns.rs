//! Model of aws-sdk-sns 1.x (checked against 1.121.0): the widely used operations of SNS. A builder does nothing until `send` is awaited.

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
        pub fn publish(&self) -> crate::operation::publish::builders::PublishFluentBuilder {}
        pub fn publish_batch(&self) -> crate::operation::publish_batch::builders::PublishBatchFluentBuilder {}
    }
}
pub mod operation {
    pub mod publish {
        pub enum PublishError { AuthorizationErrorException(crate::types::error::AuthorizationErrorException), EndpointDisabledException(crate::types::error::EndpointDisabledException), InternalErrorException(crate::types::error::InternalErrorException), InvalidParameterException(crate::types::error::InvalidParameterException), InvalidParameterValueException(crate::types::error::InvalidParameterValueException), InvalidSecurityException(crate::types::error::InvalidSecurityException), KmsAccessDeniedException(crate::types::error::KmsAccessDeniedException), KmsDisabledException(crate::types::error::KmsDisabledException), KmsInvalidStateException(crate::types::error::KmsInvalidStateException), KmsNotFoundException(crate::types::error::KmsNotFoundException), KmsOptInRequired(crate::types::error::KmsOptInRequired), KmsThrottlingException(crate::types::error::KmsThrottlingException), NotFoundException(crate::types::error::NotFoundException), PlatformApplicationDisabledException(crate::types::error::PlatformApplicationDisabledException), ValidationException(crate::types::error::ValidationException), Unhandled(crate::error::Unhandled) }
        impl PublishError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_authorization_error_exception(&self) -> bool {}
            pub fn is_endpoint_disabled_exception(&self) -> bool {}
            pub fn is_internal_error_exception(&self) -> bool {}
            pub fn is_invalid_parameter_exception(&self) -> bool {}
            pub fn is_invalid_parameter_value_exception(&self) -> bool {}
            pub fn is_invalid_security_exception(&self) -> bool {}
            pub fn is_kms_access_denied_exception(&self) -> bool {}
            pub fn is_kms_disabled_exception(&self) -> bool {}
            pub fn is_kms_invalid_state_exception(&self) -> bool {}
            pub fn is_kms_not_found_exception(&self) -> bool {}
            pub fn is_kms_opt_in_required(&self) -> bool {}
            pub fn is_kms_throttling_exception(&self) -> bool {}
            pub fn is_not_found_exception(&self) -> bool {}
            pub fn is_platform_application_disabled_exception(&self) -> bool {}
            pub fn is_validation_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct PublishOutput { pub message_id: Option<String>, pub sequence_number: Option<String> }
        impl PublishOutput {
            pub fn message_id(&self) -> Option<&str> {}
            pub fn sequence_number(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct PublishFluentBuilder;
            impl PublishFluentBuilder {
                pub async fn send(self) -> Result<super::PublishOutput, SdkError<super::PublishError>> {}
                pub fn topic_arn(self, input: impl Into<String>) -> PublishFluentBuilder {}
                pub fn set_topic_arn(self, input: Option<String>) -> PublishFluentBuilder {}
                pub fn target_arn(self, input: impl Into<String>) -> PublishFluentBuilder {}
                pub fn set_target_arn(self, input: Option<String>) -> PublishFluentBuilder {}
                pub fn phone_number(self, input: impl Into<String>) -> PublishFluentBuilder {}
                pub fn set_phone_number(self, input: Option<String>) -> PublishFluentBuilder {}
                pub fn message(self, input: impl Into<String>) -> PublishFluentBuilder {}
                pub fn set_message(self, input: Option<String>) -> PublishFluentBuilder {}
                pub fn subject(self, input: impl Into<String>) -> PublishFluentBuilder {}
                pub fn set_subject(self, input: Option<String>) -> PublishFluentBuilder {}
                pub fn message_structure(self, input: impl Into<String>) -> PublishFluentBuilder {}
                pub fn set_message_structure(self, input: Option<String>) -> PublishFluentBuilder {}
                pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> PublishFluentBuilder {}
                pub fn set_message_attributes(self, input: Option<std::collections::HashMap<String, crate::types::MessageAttributeValue>>) -> PublishFluentBuilder {}
                pub fn message_deduplication_id(self, input: impl Into<String>) -> PublishFluentBuilder {}
                pub fn set_message_deduplication_id(self, input: Option<String>) -> PublishFluentBuilder {}
                pub fn message_group_id(self, input: impl Into<String>) -> PublishFluentBuilder {}
                pub fn set_message_group_id(self, input: Option<String>) -> PublishFluentBuilder {}
            }
        }
    }
    pub mod publish_batch {
        pub enum PublishBatchError { AuthorizationErrorException(crate::types::error::AuthorizationErrorException), BatchEntryIdsNotDistinctException(crate::types::error::BatchEntryIdsNotDistinctException), BatchRequestTooLongException(crate::types::error::BatchRequestTooLongException), EmptyBatchRequestException(crate::types::error::EmptyBatchRequestException), EndpointDisabledException(crate::types::error::EndpointDisabledException), InternalErrorException(crate::types::error::InternalErrorException), InvalidBatchEntryIdException(crate::types::error::InvalidBatchEntryIdException), InvalidParameterException(crate::types::error::InvalidParameterException), InvalidParameterValueException(crate::types::error::InvalidParameterValueException), InvalidSecurityException(crate::types::error::InvalidSecurityException), KmsAccessDeniedException(crate::types::error::KmsAccessDeniedException), KmsDisabledException(crate::types::error::KmsDisabledException), KmsInvalidStateException(crate::types::error::KmsInvalidStateException), KmsNotFoundException(crate::types::error::KmsNotFoundException), KmsOptInRequired(crate::types::error::KmsOptInRequired), KmsThrottlingException(crate::types::error::KmsThrottlingException), NotFoundException(crate::types::error::NotFoundException), PlatformApplicationDisabledException(crate::types::error::PlatformApplicationDisabledException), TooManyEntriesInBatchRequestException(crate::types::error::TooManyEntriesInBatchRequestException), ValidationException(crate::types::error::ValidationException), Unhandled(crate::error::Unhandled) }
        impl PublishBatchError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_authorization_error_exception(&self) -> bool {}
            pub fn is_batch_entry_ids_not_distinct_exception(&self) -> bool {}
            pub fn is_batch_request_too_long_exception(&self) -> bool {}
            pub fn is_empty_batch_request_exception(&self) -> bool {}
            pub fn is_endpoint_disabled_exception(&self) -> bool {}
            pub fn is_internal_error_exception(&self) -> bool {}
            pub fn is_invalid_batch_entry_id_exception(&self) -> bool {}
            pub fn is_invalid_parameter_exception(&self) -> bool {}
            pub fn is_invalid_parameter_value_exception(&self) -> bool {}
            pub fn is_invalid_security_exception(&self) -> bool {}
            pub fn is_kms_access_denied_exception(&self) -> bool {}
            pub fn is_kms_disabled_exception(&self) -> bool {}
            pub fn is_kms_invalid_state_exception(&self) -> bool {}
            pub fn is_kms_not_found_exception(&self) -> bool {}
            pub fn is_kms_opt_in_required(&self) -> bool {}
            pub fn is_kms_throttling_exception(&self) -> bool {}
            pub fn is_not_found_exception(&self) -> bool {}
            pub fn is_platform_application_disabled_exception(&self) -> bool {}
            pub fn is_too_many_entries_in_batch_request_exception(&self) -> bool {}
            pub fn is_validation_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct PublishBatchOutput { pub successful: Option<Vec<crate::types::PublishBatchResultEntry>>, pub failed: Option<Vec<crate::types::BatchResultErrorEntry>> }
        impl PublishBatchOutput {
            pub fn successful(&self) -> &[crate::types::PublishBatchResultEntry] {}
            pub fn failed(&self) -> &[crate::types::BatchResultErrorEntry] {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct PublishBatchFluentBuilder;
            impl PublishBatchFluentBuilder {
                pub async fn send(self) -> Result<super::PublishBatchOutput, SdkError<super::PublishBatchError>> {}
                pub fn topic_arn(self, input: impl Into<String>) -> PublishBatchFluentBuilder {}
                pub fn set_topic_arn(self, input: Option<String>) -> PublishBatchFluentBuilder {}
                pub fn publish_batch_request_entries(self, input: crate::types::PublishBatchRequestEntry) -> PublishBatchFluentBuilder {}
                pub fn set_publish_batch_request_entries(self, input: Option<Vec<crate::types::PublishBatchRequestEntry>>) -> PublishBatchFluentBuilder {}
            }
        }
    }
}
pub mod types {
    #[derive(Clone)] pub struct BatchResultErrorEntry { pub id: String, pub code: String, pub message: Option<String>, pub sender_fault: bool }
    impl BatchResultErrorEntry {
        pub fn id(&self) -> &str {}
        pub fn code(&self) -> &str {}
        pub fn message(&self) -> Option<&str> {}
        pub fn sender_fault(&self) -> bool {}
        pub fn builder() -> builders::BatchResultErrorEntryBuilder {}
    }
    #[derive(Clone)] pub struct MessageAttributeValue { pub data_type: String, pub string_value: Option<String>, pub binary_value: Option<crate::primitives::Blob> }
    impl MessageAttributeValue {
        pub fn data_type(&self) -> &str {}
        pub fn string_value(&self) -> Option<&str> {}
        pub fn binary_value(&self) -> Option<&crate::primitives::Blob> {}
        pub fn builder() -> builders::MessageAttributeValueBuilder {}
    }
    #[derive(Clone)] pub struct PublishBatchRequestEntry { pub id: String, pub message: String, pub subject: Option<String>, pub message_structure: Option<String>, pub message_attributes: Option<std::collections::HashMap<String, crate::types::MessageAttributeValue>>, pub message_deduplication_id: Option<String>, pub message_group_id: Option<String> }
    impl PublishBatchRequestEntry {
        pub fn id(&self) -> &str {}
        pub fn message(&self) -> &str {}
        pub fn subject(&self) -> Option<&str> {}
        pub fn message_structure(&self) -> Option<&str> {}
        pub fn message_attributes(&self) -> Option<&std::collections::HashMap<String, crate::types::MessageAttributeValue>> {}
        pub fn message_deduplication_id(&self) -> Option<&str> {}
        pub fn message_group_id(&self) -> Option<&str> {}
        pub fn builder() -> builders::PublishBatchRequestEntryBuilder {}
    }
    #[derive(Clone)] pub struct PublishBatchResultEntry { pub id: Option<String>, pub message_id: Option<String>, pub sequence_number: Option<String> }
    impl PublishBatchResultEntry {
        pub fn id(&self) -> Option<&str> {}
        pub fn message_id(&self) -> Option<&str> {}
        pub fn sequence_number(&self) -> Option<&str> {}
        pub fn builder() -> builders::PublishBatchResultEntryBuilder {}
    }
    pub mod builders {
        #[derive(Clone, Default)] pub struct BatchResultErrorEntryBuilder;
        impl BatchResultErrorEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> BatchResultErrorEntryBuilder {}
            pub fn code(self, input: impl Into<String>) -> BatchResultErrorEntryBuilder {}
            pub fn message(self, input: impl Into<String>) -> BatchResultErrorEntryBuilder {}
            pub fn sender_fault(self, input: bool) -> BatchResultErrorEntryBuilder {}
            pub fn build(self) -> Result<super::BatchResultErrorEntry, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct MessageAttributeValueBuilder;
        impl MessageAttributeValueBuilder {
            pub fn data_type(self, input: impl Into<String>) -> MessageAttributeValueBuilder {}
            pub fn string_value(self, input: impl Into<String>) -> MessageAttributeValueBuilder {}
            pub fn binary_value(self, input: crate::primitives::Blob) -> MessageAttributeValueBuilder {}
            pub fn build(self) -> Result<super::MessageAttributeValue, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct PublishBatchRequestEntryBuilder;
        impl PublishBatchRequestEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> PublishBatchRequestEntryBuilder {}
            pub fn message(self, input: impl Into<String>) -> PublishBatchRequestEntryBuilder {}
            pub fn subject(self, input: impl Into<String>) -> PublishBatchRequestEntryBuilder {}
            pub fn message_structure(self, input: impl Into<String>) -> PublishBatchRequestEntryBuilder {}
            pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> PublishBatchRequestEntryBuilder {}
            pub fn message_deduplication_id(self, input: impl Into<String>) -> PublishBatchRequestEntryBuilder {}
            pub fn message_group_id(self, input: impl Into<String>) -> PublishBatchRequestEntryBuilder {}
            pub fn build(self) -> Result<super::PublishBatchRequestEntry, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct PublishBatchResultEntryBuilder;
        impl PublishBatchResultEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> PublishBatchResultEntryBuilder {}
            pub fn message_id(self, input: impl Into<String>) -> PublishBatchResultEntryBuilder {}
            pub fn sequence_number(self, input: impl Into<String>) -> PublishBatchResultEntryBuilder {}
            pub fn build(self) -> super::PublishBatchResultEntry {}
        }
    }
    pub mod error {
        pub struct AuthorizationErrorException;
        impl AuthorizationErrorException { pub fn message(&self) -> Option<&str> {} }
        pub struct BatchEntryIdsNotDistinctException;
        impl BatchEntryIdsNotDistinctException { pub fn message(&self) -> Option<&str> {} }
        pub struct BatchRequestTooLongException;
        impl BatchRequestTooLongException { pub fn message(&self) -> Option<&str> {} }
        pub struct EmptyBatchRequestException;
        impl EmptyBatchRequestException { pub fn message(&self) -> Option<&str> {} }
        pub struct EndpointDisabledException;
        impl EndpointDisabledException { pub fn message(&self) -> Option<&str> {} }
        pub struct InternalErrorException;
        impl InternalErrorException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidBatchEntryIdException;
        impl InvalidBatchEntryIdException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidParameterException;
        impl InvalidParameterException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidParameterValueException;
        impl InvalidParameterValueException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidSecurityException;
        impl InvalidSecurityException { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsAccessDeniedException;
        impl KmsAccessDeniedException { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsDisabledException;
        impl KmsDisabledException { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsInvalidStateException;
        impl KmsInvalidStateException { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsNotFoundException;
        impl KmsNotFoundException { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsOptInRequired;
        impl KmsOptInRequired { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsThrottlingException;
        impl KmsThrottlingException { pub fn message(&self) -> Option<&str> {} }
        pub struct NotFoundException;
        impl NotFoundException { pub fn message(&self) -> Option<&str> {} }
        pub struct PlatformApplicationDisabledException;
        impl PlatformApplicationDisabledException { pub fn message(&self) -> Option<&str> {} }
        pub struct TooManyEntriesInBatchRequestException;
        impl TooManyEntriesInBatchRequestException { pub fn message(&self) -> Option<&str> {} }
        pub struct ValidationException;
        impl ValidationException { pub fn message(&self) -> Option<&str> {} }
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
