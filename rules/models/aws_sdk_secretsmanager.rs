//! Model of aws-sdk-secretsmanager 1.x (checked against 1.125.0): the widely used operations of Secrets Manager. A builder does nothing until `send` is awaited.

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
        pub fn get_secret_value(&self) -> crate::operation::get_secret_value::builders::GetSecretValueFluentBuilder {}
    }
}
pub mod operation {
    pub mod get_secret_value {
        pub enum GetSecretValueError { DecryptionFailure(crate::types::error::DecryptionFailure), InternalServiceError(crate::types::error::InternalServiceError), InvalidParameterException(crate::types::error::InvalidParameterException), InvalidRequestException(crate::types::error::InvalidRequestException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), Unhandled(crate::error::Unhandled) }
        impl GetSecretValueError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_decryption_failure(&self) -> bool {}
            pub fn is_internal_service_error(&self) -> bool {}
            pub fn is_invalid_parameter_exception(&self) -> bool {}
            pub fn is_invalid_request_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct GetSecretValueOutput { pub arn: Option<String>, pub name: Option<String>, pub version_id: Option<String>, pub secret_binary: Option<crate::primitives::Blob>, pub secret_string: Option<String>, pub version_stages: Option<Vec<String>>, pub created_date: Option<crate::primitives::DateTime> }
        impl GetSecretValueOutput {
            pub fn arn(&self) -> Option<&str> {}
            pub fn name(&self) -> Option<&str> {}
            pub fn version_id(&self) -> Option<&str> {}
            pub fn secret_binary(&self) -> Option<&crate::primitives::Blob> {}
            pub fn secret_string(&self) -> Option<&str> {}
            pub fn version_stages(&self) -> &[String] {}
            pub fn created_date(&self) -> Option<&crate::primitives::DateTime> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct GetSecretValueFluentBuilder;
            impl GetSecretValueFluentBuilder {
                pub async fn send(self) -> Result<super::GetSecretValueOutput, SdkError<super::GetSecretValueError>> {}
                pub fn secret_id(self, input: impl Into<String>) -> GetSecretValueFluentBuilder {}
                pub fn set_secret_id(self, input: Option<String>) -> GetSecretValueFluentBuilder {}
                pub fn version_id(self, input: impl Into<String>) -> GetSecretValueFluentBuilder {}
                pub fn set_version_id(self, input: Option<String>) -> GetSecretValueFluentBuilder {}
                pub fn version_stage(self, input: impl Into<String>) -> GetSecretValueFluentBuilder {}
                pub fn set_version_stage(self, input: Option<String>) -> GetSecretValueFluentBuilder {}
            }
        }
    }
}
pub mod types {
    pub mod builders {
    }
    pub mod error {
        pub struct DecryptionFailure;
        impl DecryptionFailure { pub fn message(&self) -> Option<&str> {} }
        pub struct InternalServiceError;
        impl InternalServiceError { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidParameterException;
        impl InvalidParameterException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidRequestException;
        impl InvalidRequestException { pub fn message(&self) -> Option<&str> {} }
        pub struct ResourceNotFoundException;
        impl ResourceNotFoundException { pub fn message(&self) -> Option<&str> {} }
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
