//! Model of aws-sdk-lambda 1.x (checked against 1.156.0): the widely used operations of Lambda. A builder does nothing until `send` is awaited.

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
        pub fn invoke(&self) -> crate::operation::invoke::builders::InvokeFluentBuilder {}
        pub fn list_functions(&self) -> crate::operation::list_functions::builders::ListFunctionsFluentBuilder {}
        pub fn get_function(&self) -> crate::operation::get_function::builders::GetFunctionFluentBuilder {}
        pub fn get_function_configuration(&self) -> crate::operation::get_function_configuration::builders::GetFunctionConfigurationFluentBuilder {}
        pub fn list_versions_by_function(&self) -> crate::operation::list_versions_by_function::builders::ListVersionsByFunctionFluentBuilder {}
        pub fn delete_function(&self) -> crate::operation::delete_function::builders::DeleteFunctionFluentBuilder {}
    }
}
pub mod operation {
    pub mod invoke {
        pub enum InvokeError { CodeArtifactUserDeletedException(crate::types::error::CodeArtifactUserDeletedException), CodeArtifactUserFailedException(crate::types::error::CodeArtifactUserFailedException), CodeArtifactUserPendingException(crate::types::error::CodeArtifactUserPendingException), DurableExecutionAlreadyStartedException(crate::types::error::DurableExecutionAlreadyStartedException), Ec2AccessDeniedException(crate::types::error::Ec2AccessDeniedException), Ec2ThrottledException(crate::types::error::Ec2ThrottledException), Ec2UnexpectedException(crate::types::error::Ec2UnexpectedException), EfsioException(crate::types::error::EfsioException), EfsMountConnectivityException(crate::types::error::EfsMountConnectivityException), EfsMountFailureException(crate::types::error::EfsMountFailureException), EfsMountTimeoutException(crate::types::error::EfsMountTimeoutException), EniLimitReachedException(crate::types::error::EniLimitReachedException), EniNotReadyException(crate::types::error::EniNotReadyException), InvalidParameterValueException(crate::types::error::InvalidParameterValueException), InvalidRequestContentException(crate::types::error::InvalidRequestContentException), InvalidRuntimeException(crate::types::error::InvalidRuntimeException), InvalidSecurityGroupIdException(crate::types::error::InvalidSecurityGroupIdException), InvalidSubnetIdException(crate::types::error::InvalidSubnetIdException), InvalidZipFileException(crate::types::error::InvalidZipFileException), KmsAccessDeniedException(crate::types::error::KmsAccessDeniedException), KmsDisabledException(crate::types::error::KmsDisabledException), KmsInvalidStateException(crate::types::error::KmsInvalidStateException), KmsNotFoundException(crate::types::error::KmsNotFoundException), ModeNotSupportedException(crate::types::error::ModeNotSupportedException), NoPublishedVersionException(crate::types::error::NoPublishedVersionException), RecursiveInvocationException(crate::types::error::RecursiveInvocationException), RequestTooLargeException(crate::types::error::RequestTooLargeException), ResourceConflictException(crate::types::error::ResourceConflictException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ResourceNotReadyException(crate::types::error::ResourceNotReadyException), S3FilesMountConnectivityException(crate::types::error::S3FilesMountConnectivityException), S3FilesMountFailureException(crate::types::error::S3FilesMountFailureException), S3FilesMountTimeoutException(crate::types::error::S3FilesMountTimeoutException), SerializedRequestEntityTooLargeException(crate::types::error::SerializedRequestEntityTooLargeException), ServiceException(crate::types::error::ServiceException), ServiceQuotaExceededException(crate::types::error::ServiceQuotaExceededException), SnapStartException(crate::types::error::SnapStartException), SnapStartNotReadyException(crate::types::error::SnapStartNotReadyException), SnapStartRegenerationFailureException(crate::types::error::SnapStartRegenerationFailureException), SnapStartTimeoutException(crate::types::error::SnapStartTimeoutException), SubnetIpAddressLimitReachedException(crate::types::error::SubnetIpAddressLimitReachedException), TooManyRequestsException(crate::types::error::TooManyRequestsException), UnsupportedMediaTypeException(crate::types::error::UnsupportedMediaTypeException), Unhandled(crate::error::Unhandled) }
        impl InvokeError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_code_artifact_user_deleted_exception(&self) -> bool {}
            pub fn is_code_artifact_user_failed_exception(&self) -> bool {}
            pub fn is_code_artifact_user_pending_exception(&self) -> bool {}
            pub fn is_durable_execution_already_started_exception(&self) -> bool {}
            pub fn is_ec2_access_denied_exception(&self) -> bool {}
            pub fn is_ec2_throttled_exception(&self) -> bool {}
            pub fn is_ec2_unexpected_exception(&self) -> bool {}
            pub fn is_efsio_exception(&self) -> bool {}
            pub fn is_efs_mount_connectivity_exception(&self) -> bool {}
            pub fn is_efs_mount_failure_exception(&self) -> bool {}
            pub fn is_efs_mount_timeout_exception(&self) -> bool {}
            pub fn is_eni_limit_reached_exception(&self) -> bool {}
            pub fn is_eni_not_ready_exception(&self) -> bool {}
            pub fn is_invalid_parameter_value_exception(&self) -> bool {}
            pub fn is_invalid_request_content_exception(&self) -> bool {}
            pub fn is_invalid_runtime_exception(&self) -> bool {}
            pub fn is_invalid_security_group_id_exception(&self) -> bool {}
            pub fn is_invalid_subnet_id_exception(&self) -> bool {}
            pub fn is_invalid_zip_file_exception(&self) -> bool {}
            pub fn is_kms_access_denied_exception(&self) -> bool {}
            pub fn is_kms_disabled_exception(&self) -> bool {}
            pub fn is_kms_invalid_state_exception(&self) -> bool {}
            pub fn is_kms_not_found_exception(&self) -> bool {}
            pub fn is_mode_not_supported_exception(&self) -> bool {}
            pub fn is_no_published_version_exception(&self) -> bool {}
            pub fn is_recursive_invocation_exception(&self) -> bool {}
            pub fn is_request_too_large_exception(&self) -> bool {}
            pub fn is_resource_conflict_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_resource_not_ready_exception(&self) -> bool {}
            pub fn is_s3_files_mount_connectivity_exception(&self) -> bool {}
            pub fn is_s3_files_mount_failure_exception(&self) -> bool {}
            pub fn is_s3_files_mount_timeout_exception(&self) -> bool {}
            pub fn is_serialized_request_entity_too_large_exception(&self) -> bool {}
            pub fn is_service_exception(&self) -> bool {}
            pub fn is_service_quota_exceeded_exception(&self) -> bool {}
            pub fn is_snap_start_exception(&self) -> bool {}
            pub fn is_snap_start_not_ready_exception(&self) -> bool {}
            pub fn is_snap_start_regeneration_failure_exception(&self) -> bool {}
            pub fn is_snap_start_timeout_exception(&self) -> bool {}
            pub fn is_subnet_ip_address_limit_reached_exception(&self) -> bool {}
            pub fn is_too_many_requests_exception(&self) -> bool {}
            pub fn is_unsupported_media_type_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct InvokeOutput { pub status_code: i32, pub function_error: Option<String>, pub log_result: Option<String>, pub payload: Option<crate::primitives::Blob>, pub executed_version: Option<String>, pub durable_execution_arn: Option<String> }
        impl InvokeOutput {
            pub fn status_code(&self) -> i32 {}
            pub fn function_error(&self) -> Option<&str> {}
            pub fn log_result(&self) -> Option<&str> {}
            pub fn payload(&self) -> Option<&crate::primitives::Blob> {}
            pub fn executed_version(&self) -> Option<&str> {}
            pub fn durable_execution_arn(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct InvokeFluentBuilder;
            impl InvokeFluentBuilder {
                pub async fn send(self) -> Result<super::InvokeOutput, SdkError<super::InvokeError>> {}
                pub fn function_name(self, input: impl Into<String>) -> InvokeFluentBuilder {}
                pub fn set_function_name(self, input: Option<String>) -> InvokeFluentBuilder {}
                pub fn invocation_type(self, input: crate::types::InvocationType) -> InvokeFluentBuilder {}
                pub fn set_invocation_type(self, input: Option<crate::types::InvocationType>) -> InvokeFluentBuilder {}
                pub fn log_type(self, input: crate::types::LogType) -> InvokeFluentBuilder {}
                pub fn set_log_type(self, input: Option<crate::types::LogType>) -> InvokeFluentBuilder {}
                pub fn client_context(self, input: impl Into<String>) -> InvokeFluentBuilder {}
                pub fn set_client_context(self, input: Option<String>) -> InvokeFluentBuilder {}
                pub fn durable_execution_name(self, input: impl Into<String>) -> InvokeFluentBuilder {}
                pub fn set_durable_execution_name(self, input: Option<String>) -> InvokeFluentBuilder {}
                pub fn payload(self, input: crate::primitives::Blob) -> InvokeFluentBuilder {}
                pub fn set_payload(self, input: Option<crate::primitives::Blob>) -> InvokeFluentBuilder {}
                pub fn qualifier(self, input: impl Into<String>) -> InvokeFluentBuilder {}
                pub fn set_qualifier(self, input: Option<String>) -> InvokeFluentBuilder {}
                pub fn tenant_id(self, input: impl Into<String>) -> InvokeFluentBuilder {}
                pub fn set_tenant_id(self, input: Option<String>) -> InvokeFluentBuilder {}
            }
        }
    }
    pub mod list_functions {
        pub enum ListFunctionsError { InvalidParameterValueException(crate::types::error::InvalidParameterValueException), ServiceException(crate::types::error::ServiceException), TooManyRequestsException(crate::types::error::TooManyRequestsException), Unhandled(crate::error::Unhandled) }
        impl ListFunctionsError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_parameter_value_exception(&self) -> bool {}
            pub fn is_service_exception(&self) -> bool {}
            pub fn is_too_many_requests_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct ListFunctionsOutput { pub next_marker: Option<String>, pub functions: Option<Vec<crate::types::FunctionConfiguration>> }
        impl ListFunctionsOutput {
            pub fn next_marker(&self) -> Option<&str> {}
            pub fn functions(&self) -> &[crate::types::FunctionConfiguration] {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct ListFunctionsFluentBuilder;
            impl ListFunctionsFluentBuilder {
                pub async fn send(self) -> Result<super::ListFunctionsOutput, SdkError<super::ListFunctionsError>> {}
                pub fn into_paginator(self) -> super::paginator::ListFunctionsPaginator {}
                pub fn master_region(self, input: impl Into<String>) -> ListFunctionsFluentBuilder {}
                pub fn set_master_region(self, input: Option<String>) -> ListFunctionsFluentBuilder {}
                pub fn function_version(self, input: crate::types::FunctionVersion) -> ListFunctionsFluentBuilder {}
                pub fn set_function_version(self, input: Option<crate::types::FunctionVersion>) -> ListFunctionsFluentBuilder {}
                pub fn marker(self, input: impl Into<String>) -> ListFunctionsFluentBuilder {}
                pub fn set_marker(self, input: Option<String>) -> ListFunctionsFluentBuilder {}
                pub fn max_items(self, input: i32) -> ListFunctionsFluentBuilder {}
                pub fn set_max_items(self, input: Option<i32>) -> ListFunctionsFluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct ListFunctionsPaginator;
            impl ListFunctionsPaginator {
                pub fn page_size(self, limit: i32) -> ListFunctionsPaginator {}
                pub fn send(self) -> crate::PaginationStream<Result<super::ListFunctionsOutput, crate::error::SdkError<super::ListFunctionsError>>> {}
                pub fn items(self) -> ListFunctionsPaginatorItems {}
            }
            #[lazy] pub struct ListFunctionsPaginatorItems;
            impl ListFunctionsPaginatorItems { pub fn send(self) -> crate::PaginationStream<Result<crate::types::FunctionConfiguration, crate::error::SdkError<super::ListFunctionsError>>> {} }
        }
    }
    pub mod get_function {
        pub enum GetFunctionError { InvalidParameterValueException(crate::types::error::InvalidParameterValueException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ServiceException(crate::types::error::ServiceException), TooManyRequestsException(crate::types::error::TooManyRequestsException), Unhandled(crate::error::Unhandled) }
        impl GetFunctionError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_parameter_value_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_service_exception(&self) -> bool {}
            pub fn is_too_many_requests_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct GetFunctionOutput { pub configuration: Option<crate::types::FunctionConfiguration>, pub code: Option<crate::types::FunctionCodeLocation>, pub tags: Option<std::collections::HashMap<String, String>>, pub tags_error: Option<crate::types::TagsError>, pub concurrency: Option<crate::types::Concurrency> }
        impl GetFunctionOutput {
            pub fn configuration(&self) -> Option<&crate::types::FunctionConfiguration> {}
            pub fn code(&self) -> Option<&crate::types::FunctionCodeLocation> {}
            pub fn tags(&self) -> Option<&std::collections::HashMap<String, String>> {}
            pub fn tags_error(&self) -> Option<&crate::types::TagsError> {}
            pub fn concurrency(&self) -> Option<&crate::types::Concurrency> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct GetFunctionFluentBuilder;
            impl GetFunctionFluentBuilder {
                pub async fn send(self) -> Result<super::GetFunctionOutput, SdkError<super::GetFunctionError>> {}
                pub fn function_name(self, input: impl Into<String>) -> GetFunctionFluentBuilder {}
                pub fn set_function_name(self, input: Option<String>) -> GetFunctionFluentBuilder {}
                pub fn qualifier(self, input: impl Into<String>) -> GetFunctionFluentBuilder {}
                pub fn set_qualifier(self, input: Option<String>) -> GetFunctionFluentBuilder {}
            }
        }
    }
    pub mod get_function_configuration {
        pub enum GetFunctionConfigurationError { InvalidParameterValueException(crate::types::error::InvalidParameterValueException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ServiceException(crate::types::error::ServiceException), TooManyRequestsException(crate::types::error::TooManyRequestsException), Unhandled(crate::error::Unhandled) }
        impl GetFunctionConfigurationError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_parameter_value_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_service_exception(&self) -> bool {}
            pub fn is_too_many_requests_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct GetFunctionConfigurationOutput { pub function_name: Option<String>, pub function_arn: Option<String>, pub runtime: Option<crate::types::Runtime>, pub role: Option<String>, pub handler: Option<String>, pub code_size: i64, pub description: Option<String>, pub timeout: Option<i32>, pub memory_size: Option<i32>, pub last_modified: Option<String>, pub code_sha256: Option<String>, pub version: Option<String>, pub vpc_config: Option<crate::types::VpcConfigResponse>, pub dead_letter_config: Option<crate::types::DeadLetterConfig>, pub environment: Option<crate::types::EnvironmentResponse>, pub kms_key_arn: Option<String>, pub tracing_config: Option<crate::types::TracingConfigResponse>, pub master_arn: Option<String>, pub revision_id: Option<String>, pub layers: Option<Vec<crate::types::Layer>>, pub state: Option<crate::types::State>, pub state_reason: Option<String>, pub state_reason_code: Option<crate::types::StateReasonCode>, pub last_update_status: Option<crate::types::LastUpdateStatus>, pub last_update_status_reason: Option<String>, pub last_update_status_reason_code: Option<crate::types::LastUpdateStatusReasonCode>, pub file_system_configs: Option<Vec<crate::types::FileSystemConfig>>, pub signing_profile_version_arn: Option<String>, pub signing_job_arn: Option<String>, pub package_type: Option<crate::types::PackageType>, pub image_config_response: Option<crate::types::ImageConfigResponse>, pub architectures: Option<Vec<crate::types::Architecture>>, pub ephemeral_storage: Option<crate::types::EphemeralStorage>, pub snap_start: Option<crate::types::SnapStartResponse>, pub runtime_version_config: Option<crate::types::RuntimeVersionConfig>, pub logging_config: Option<crate::types::LoggingConfig>, pub tenancy_config: Option<crate::types::TenancyConfig>, pub capacity_provider_config: Option<crate::types::CapacityProviderConfig>, pub config_sha256: Option<String>, pub durable_config: Option<crate::types::DurableConfig> }
        impl GetFunctionConfigurationOutput {
            pub fn function_name(&self) -> Option<&str> {}
            pub fn function_arn(&self) -> Option<&str> {}
            pub fn runtime(&self) -> Option<&crate::types::Runtime> {}
            pub fn role(&self) -> Option<&str> {}
            pub fn handler(&self) -> Option<&str> {}
            pub fn code_size(&self) -> i64 {}
            pub fn description(&self) -> Option<&str> {}
            pub fn timeout(&self) -> Option<i32> {}
            pub fn memory_size(&self) -> Option<i32> {}
            pub fn last_modified(&self) -> Option<&str> {}
            pub fn code_sha256(&self) -> Option<&str> {}
            pub fn version(&self) -> Option<&str> {}
            pub fn vpc_config(&self) -> Option<&crate::types::VpcConfigResponse> {}
            pub fn dead_letter_config(&self) -> Option<&crate::types::DeadLetterConfig> {}
            pub fn environment(&self) -> Option<&crate::types::EnvironmentResponse> {}
            pub fn kms_key_arn(&self) -> Option<&str> {}
            pub fn tracing_config(&self) -> Option<&crate::types::TracingConfigResponse> {}
            pub fn master_arn(&self) -> Option<&str> {}
            pub fn revision_id(&self) -> Option<&str> {}
            pub fn layers(&self) -> &[crate::types::Layer] {}
            pub fn state(&self) -> Option<&crate::types::State> {}
            pub fn state_reason(&self) -> Option<&str> {}
            pub fn state_reason_code(&self) -> Option<&crate::types::StateReasonCode> {}
            pub fn last_update_status(&self) -> Option<&crate::types::LastUpdateStatus> {}
            pub fn last_update_status_reason(&self) -> Option<&str> {}
            pub fn last_update_status_reason_code(&self) -> Option<&crate::types::LastUpdateStatusReasonCode> {}
            pub fn file_system_configs(&self) -> &[crate::types::FileSystemConfig] {}
            pub fn signing_profile_version_arn(&self) -> Option<&str> {}
            pub fn signing_job_arn(&self) -> Option<&str> {}
            pub fn package_type(&self) -> Option<&crate::types::PackageType> {}
            pub fn image_config_response(&self) -> Option<&crate::types::ImageConfigResponse> {}
            pub fn architectures(&self) -> &[crate::types::Architecture] {}
            pub fn ephemeral_storage(&self) -> Option<&crate::types::EphemeralStorage> {}
            pub fn snap_start(&self) -> Option<&crate::types::SnapStartResponse> {}
            pub fn runtime_version_config(&self) -> Option<&crate::types::RuntimeVersionConfig> {}
            pub fn logging_config(&self) -> Option<&crate::types::LoggingConfig> {}
            pub fn tenancy_config(&self) -> Option<&crate::types::TenancyConfig> {}
            pub fn capacity_provider_config(&self) -> Option<&crate::types::CapacityProviderConfig> {}
            pub fn config_sha256(&self) -> Option<&str> {}
            pub fn durable_config(&self) -> Option<&crate::types::DurableConfig> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct GetFunctionConfigurationFluentBuilder;
            impl GetFunctionConfigurationFluentBuilder {
                pub async fn send(self) -> Result<super::GetFunctionConfigurationOutput, SdkError<super::GetFunctionConfigurationError>> {}
                pub fn function_name(self, input: impl Into<String>) -> GetFunctionConfigurationFluentBuilder {}
                pub fn set_function_name(self, input: Option<String>) -> GetFunctionConfigurationFluentBuilder {}
                pub fn qualifier(self, input: impl Into<String>) -> GetFunctionConfigurationFluentBuilder {}
                pub fn set_qualifier(self, input: Option<String>) -> GetFunctionConfigurationFluentBuilder {}
            }
        }
    }
    pub mod list_versions_by_function {
        pub enum ListVersionsByFunctionError { InvalidParameterValueException(crate::types::error::InvalidParameterValueException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ServiceException(crate::types::error::ServiceException), TooManyRequestsException(crate::types::error::TooManyRequestsException), Unhandled(crate::error::Unhandled) }
        impl ListVersionsByFunctionError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_parameter_value_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_service_exception(&self) -> bool {}
            pub fn is_too_many_requests_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct ListVersionsByFunctionOutput { pub next_marker: Option<String>, pub versions: Option<Vec<crate::types::FunctionConfiguration>> }
        impl ListVersionsByFunctionOutput {
            pub fn next_marker(&self) -> Option<&str> {}
            pub fn versions(&self) -> &[crate::types::FunctionConfiguration] {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct ListVersionsByFunctionFluentBuilder;
            impl ListVersionsByFunctionFluentBuilder {
                pub async fn send(self) -> Result<super::ListVersionsByFunctionOutput, SdkError<super::ListVersionsByFunctionError>> {}
                pub fn into_paginator(self) -> super::paginator::ListVersionsByFunctionPaginator {}
                pub fn function_name(self, input: impl Into<String>) -> ListVersionsByFunctionFluentBuilder {}
                pub fn set_function_name(self, input: Option<String>) -> ListVersionsByFunctionFluentBuilder {}
                pub fn marker(self, input: impl Into<String>) -> ListVersionsByFunctionFluentBuilder {}
                pub fn set_marker(self, input: Option<String>) -> ListVersionsByFunctionFluentBuilder {}
                pub fn max_items(self, input: i32) -> ListVersionsByFunctionFluentBuilder {}
                pub fn set_max_items(self, input: Option<i32>) -> ListVersionsByFunctionFluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct ListVersionsByFunctionPaginator;
            impl ListVersionsByFunctionPaginator {
                pub fn page_size(self, limit: i32) -> ListVersionsByFunctionPaginator {}
                pub fn send(self) -> crate::PaginationStream<Result<super::ListVersionsByFunctionOutput, crate::error::SdkError<super::ListVersionsByFunctionError>>> {}
                pub fn items(self) -> ListVersionsByFunctionPaginatorItems {}
            }
            #[lazy] pub struct ListVersionsByFunctionPaginatorItems;
            impl ListVersionsByFunctionPaginatorItems { pub fn send(self) -> crate::PaginationStream<Result<crate::types::FunctionConfiguration, crate::error::SdkError<super::ListVersionsByFunctionError>>> {} }
        }
    }
    pub mod delete_function {
        pub enum DeleteFunctionError { InvalidParameterValueException(crate::types::error::InvalidParameterValueException), ResourceConflictException(crate::types::error::ResourceConflictException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ServiceException(crate::types::error::ServiceException), TooManyRequestsException(crate::types::error::TooManyRequestsException), Unhandled(crate::error::Unhandled) }
        impl DeleteFunctionError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_parameter_value_exception(&self) -> bool {}
            pub fn is_resource_conflict_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_service_exception(&self) -> bool {}
            pub fn is_too_many_requests_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct DeleteFunctionOutput { pub status_code: i32 }
        impl DeleteFunctionOutput {
            pub fn status_code(&self) -> i32 {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct DeleteFunctionFluentBuilder;
            impl DeleteFunctionFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteFunctionOutput, SdkError<super::DeleteFunctionError>> {}
                pub fn function_name(self, input: impl Into<String>) -> DeleteFunctionFluentBuilder {}
                pub fn set_function_name(self, input: Option<String>) -> DeleteFunctionFluentBuilder {}
                pub fn qualifier(self, input: impl Into<String>) -> DeleteFunctionFluentBuilder {}
                pub fn set_qualifier(self, input: Option<String>) -> DeleteFunctionFluentBuilder {}
            }
        }
    }
}
pub mod types {
    #[derive(Clone)] pub enum Architecture { Arm64, X8664 }
    impl Architecture { pub fn as_str(&self) -> &str {} }
    impl From<&str> for Architecture {}
    #[derive(Clone)] pub struct CapacityProviderConfig { pub lambda_managed_instances_capacity_provider_config: Option<crate::types::LambdaManagedInstancesCapacityProviderConfig> }
    impl CapacityProviderConfig {
        pub fn lambda_managed_instances_capacity_provider_config(&self) -> Option<&crate::types::LambdaManagedInstancesCapacityProviderConfig> {}
        pub fn builder() -> builders::CapacityProviderConfigBuilder {}
    }
    #[derive(Clone)] pub struct Concurrency { pub reserved_concurrent_executions: Option<i32> }
    impl Concurrency {
        pub fn reserved_concurrent_executions(&self) -> Option<i32> {}
        pub fn builder() -> builders::ConcurrencyBuilder {}
    }
    #[derive(Clone)] pub struct DeadLetterConfig { pub target_arn: Option<String> }
    impl DeadLetterConfig {
        pub fn target_arn(&self) -> Option<&str> {}
        pub fn builder() -> builders::DeadLetterConfigBuilder {}
    }
    #[derive(Clone)] pub struct DurableConfig { pub kms_key_arn: Option<String>, pub retention_period_in_days: Option<i32>, pub execution_timeout: Option<i32> }
    impl DurableConfig {
        pub fn kms_key_arn(&self) -> Option<&str> {}
        pub fn retention_period_in_days(&self) -> Option<i32> {}
        pub fn execution_timeout(&self) -> Option<i32> {}
        pub fn builder() -> builders::DurableConfigBuilder {}
    }
    #[derive(Clone)] pub struct EnvironmentResponse { pub variables: Option<std::collections::HashMap<String, String>>, pub error: Option<crate::types::EnvironmentError> }
    impl EnvironmentResponse {
        pub fn variables(&self) -> Option<&std::collections::HashMap<String, String>> {}
        pub fn error(&self) -> Option<&crate::types::EnvironmentError> {}
        pub fn builder() -> builders::EnvironmentResponseBuilder {}
    }
    #[derive(Clone)] pub struct EphemeralStorage { pub size: i32 }
    impl EphemeralStorage {
        pub fn size(&self) -> i32 {}
        pub fn builder() -> builders::EphemeralStorageBuilder {}
    }
    #[derive(Clone)] pub struct FileSystemConfig { pub arn: String, pub local_mount_path: String, pub s3_files_config: Option<crate::types::S3FilesConfig> }
    impl FileSystemConfig {
        pub fn arn(&self) -> &str {}
        pub fn local_mount_path(&self) -> &str {}
        pub fn s3_files_config(&self) -> Option<&crate::types::S3FilesConfig> {}
        pub fn builder() -> builders::FileSystemConfigBuilder {}
    }
    #[derive(Clone)] pub struct FunctionCodeLocation { pub repository_type: Option<String>, pub location: Option<String>, pub image_uri: Option<String>, pub resolved_image_uri: Option<String>, pub resolved_s3_object: Option<crate::types::ResolvedS3Object>, pub source_kms_key_arn: Option<String>, pub error: Option<crate::types::FunctionCodeLocationError> }
    impl FunctionCodeLocation {
        pub fn repository_type(&self) -> Option<&str> {}
        pub fn location(&self) -> Option<&str> {}
        pub fn image_uri(&self) -> Option<&str> {}
        pub fn resolved_image_uri(&self) -> Option<&str> {}
        pub fn resolved_s3_object(&self) -> Option<&crate::types::ResolvedS3Object> {}
        pub fn source_kms_key_arn(&self) -> Option<&str> {}
        pub fn error(&self) -> Option<&crate::types::FunctionCodeLocationError> {}
        pub fn builder() -> builders::FunctionCodeLocationBuilder {}
    }
    #[derive(Clone)] pub struct FunctionConfiguration { pub function_name: Option<String>, pub function_arn: Option<String>, pub runtime: Option<crate::types::Runtime>, pub role: Option<String>, pub handler: Option<String>, pub code_size: i64, pub description: Option<String>, pub timeout: Option<i32>, pub memory_size: Option<i32>, pub last_modified: Option<String>, pub code_sha256: Option<String>, pub version: Option<String>, pub vpc_config: Option<crate::types::VpcConfigResponse>, pub dead_letter_config: Option<crate::types::DeadLetterConfig>, pub environment: Option<crate::types::EnvironmentResponse>, pub kms_key_arn: Option<String>, pub tracing_config: Option<crate::types::TracingConfigResponse>, pub master_arn: Option<String>, pub revision_id: Option<String>, pub layers: Option<Vec<crate::types::Layer>>, pub state: Option<crate::types::State>, pub state_reason: Option<String>, pub state_reason_code: Option<crate::types::StateReasonCode>, pub last_update_status: Option<crate::types::LastUpdateStatus>, pub last_update_status_reason: Option<String>, pub last_update_status_reason_code: Option<crate::types::LastUpdateStatusReasonCode>, pub file_system_configs: Option<Vec<crate::types::FileSystemConfig>>, pub signing_profile_version_arn: Option<String>, pub signing_job_arn: Option<String>, pub package_type: Option<crate::types::PackageType>, pub image_config_response: Option<crate::types::ImageConfigResponse>, pub architectures: Option<Vec<crate::types::Architecture>>, pub ephemeral_storage: Option<crate::types::EphemeralStorage>, pub snap_start: Option<crate::types::SnapStartResponse>, pub runtime_version_config: Option<crate::types::RuntimeVersionConfig>, pub logging_config: Option<crate::types::LoggingConfig>, pub tenancy_config: Option<crate::types::TenancyConfig>, pub capacity_provider_config: Option<crate::types::CapacityProviderConfig>, pub config_sha256: Option<String>, pub durable_config: Option<crate::types::DurableConfig> }
    impl FunctionConfiguration {
        pub fn function_name(&self) -> Option<&str> {}
        pub fn function_arn(&self) -> Option<&str> {}
        pub fn runtime(&self) -> Option<&crate::types::Runtime> {}
        pub fn role(&self) -> Option<&str> {}
        pub fn handler(&self) -> Option<&str> {}
        pub fn code_size(&self) -> i64 {}
        pub fn description(&self) -> Option<&str> {}
        pub fn timeout(&self) -> Option<i32> {}
        pub fn memory_size(&self) -> Option<i32> {}
        pub fn last_modified(&self) -> Option<&str> {}
        pub fn code_sha256(&self) -> Option<&str> {}
        pub fn version(&self) -> Option<&str> {}
        pub fn vpc_config(&self) -> Option<&crate::types::VpcConfigResponse> {}
        pub fn dead_letter_config(&self) -> Option<&crate::types::DeadLetterConfig> {}
        pub fn environment(&self) -> Option<&crate::types::EnvironmentResponse> {}
        pub fn kms_key_arn(&self) -> Option<&str> {}
        pub fn tracing_config(&self) -> Option<&crate::types::TracingConfigResponse> {}
        pub fn master_arn(&self) -> Option<&str> {}
        pub fn revision_id(&self) -> Option<&str> {}
        pub fn layers(&self) -> &[crate::types::Layer] {}
        pub fn state(&self) -> Option<&crate::types::State> {}
        pub fn state_reason(&self) -> Option<&str> {}
        pub fn state_reason_code(&self) -> Option<&crate::types::StateReasonCode> {}
        pub fn last_update_status(&self) -> Option<&crate::types::LastUpdateStatus> {}
        pub fn last_update_status_reason(&self) -> Option<&str> {}
        pub fn last_update_status_reason_code(&self) -> Option<&crate::types::LastUpdateStatusReasonCode> {}
        pub fn file_system_configs(&self) -> &[crate::types::FileSystemConfig] {}
        pub fn signing_profile_version_arn(&self) -> Option<&str> {}
        pub fn signing_job_arn(&self) -> Option<&str> {}
        pub fn package_type(&self) -> Option<&crate::types::PackageType> {}
        pub fn image_config_response(&self) -> Option<&crate::types::ImageConfigResponse> {}
        pub fn architectures(&self) -> &[crate::types::Architecture] {}
        pub fn ephemeral_storage(&self) -> Option<&crate::types::EphemeralStorage> {}
        pub fn snap_start(&self) -> Option<&crate::types::SnapStartResponse> {}
        pub fn runtime_version_config(&self) -> Option<&crate::types::RuntimeVersionConfig> {}
        pub fn logging_config(&self) -> Option<&crate::types::LoggingConfig> {}
        pub fn tenancy_config(&self) -> Option<&crate::types::TenancyConfig> {}
        pub fn capacity_provider_config(&self) -> Option<&crate::types::CapacityProviderConfig> {}
        pub fn config_sha256(&self) -> Option<&str> {}
        pub fn durable_config(&self) -> Option<&crate::types::DurableConfig> {}
        pub fn builder() -> builders::FunctionConfigurationBuilder {}
    }
    #[derive(Clone)] pub enum FunctionVersion { All }
    impl FunctionVersion { pub fn as_str(&self) -> &str {} }
    impl From<&str> for FunctionVersion {}
    #[derive(Clone)] pub struct ImageConfigResponse { pub image_config: Option<crate::types::ImageConfig>, pub error: Option<crate::types::ImageConfigError> }
    impl ImageConfigResponse {
        pub fn image_config(&self) -> Option<&crate::types::ImageConfig> {}
        pub fn error(&self) -> Option<&crate::types::ImageConfigError> {}
        pub fn builder() -> builders::ImageConfigResponseBuilder {}
    }
    #[derive(Clone)] pub enum InvocationType { DryRun, Event, RequestResponse }
    impl InvocationType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for InvocationType {}
    #[derive(Clone)] pub enum LastUpdateStatus { Failed, InProgress, Successful }
    impl LastUpdateStatus { pub fn as_str(&self) -> &str {} }
    impl From<&str> for LastUpdateStatus {}
    #[derive(Clone)] pub enum LastUpdateStatusReasonCode { CapacityProviderScalingLimitExceeded, DependencyError, DisabledKmsKey, DisallowedByVpcEncryptionControl, Ec2RequestLimitExceeded, EfsioError, EfsMountConnectivityError, EfsMountFailure, EfsMountTimeout, EniLimitExceeded, FunctionError, FunctionErrorExtensionInitError, FunctionErrorInitResourceExhausted, FunctionErrorInitTimeout, FunctionErrorInvalidEntryPoint, FunctionErrorInvalidWorkingDirectory, FunctionErrorPermissionDenied, FunctionErrorRuntimeInitError, FunctionErrorTooManyExtensions, ImageAccessDenied, ImageDeleted, InsufficientCapacity, InsufficientRolePermissions, InternalError, InvalidConfiguration, InvalidImage, InvalidRuntime, InvalidSecurityGroup, InvalidStateKmsKey, InvalidSubnet, InvalidZipFileException, KmsKeyAccessDenied, KmsKeyNotFound, ServiceQuotaExceededException, SubnetOutOfIpAddresses, VcpuLimitExceeded }
    impl LastUpdateStatusReasonCode { pub fn as_str(&self) -> &str {} }
    impl From<&str> for LastUpdateStatusReasonCode {}
    #[derive(Clone)] pub struct Layer { pub arn: Option<String>, pub code_size: i64, pub signing_profile_version_arn: Option<String>, pub signing_job_arn: Option<String> }
    impl Layer {
        pub fn arn(&self) -> Option<&str> {}
        pub fn code_size(&self) -> i64 {}
        pub fn signing_profile_version_arn(&self) -> Option<&str> {}
        pub fn signing_job_arn(&self) -> Option<&str> {}
        pub fn builder() -> builders::LayerBuilder {}
    }
    #[derive(Clone)] pub enum LogType { None, Tail }
    impl LogType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for LogType {}
    #[derive(Clone)] pub struct LoggingConfig { pub log_format: Option<crate::types::LogFormat>, pub application_log_level: Option<crate::types::ApplicationLogLevel>, pub system_log_level: Option<crate::types::SystemLogLevel>, pub log_group: Option<String> }
    impl LoggingConfig {
        pub fn log_format(&self) -> Option<&crate::types::LogFormat> {}
        pub fn application_log_level(&self) -> Option<&crate::types::ApplicationLogLevel> {}
        pub fn system_log_level(&self) -> Option<&crate::types::SystemLogLevel> {}
        pub fn log_group(&self) -> Option<&str> {}
        pub fn builder() -> builders::LoggingConfigBuilder {}
    }
    #[derive(Clone)] pub enum PackageType { Image, Zip }
    impl PackageType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for PackageType {}
    #[derive(Clone)] pub enum Runtime { Dotnet10, Dotnet6, Dotnet8, Dotnetcore10, Dotnetcore20, Dotnetcore21, Dotnetcore31, Go1x, Java11, Java11al2023, Java17, Java17al2023, Java21, Java25, Java8, Java8al2, Java8al2023, Nodejs, Nodejs10x, Nodejs12x, Nodejs14x, Nodejs16x, Nodejs18x, Nodejs20x, Nodejs22x, Nodejs24x, Nodejs26x, Nodejs43, Nodejs43edge, Nodejs610, Nodejs810, Provided, Providedal2, Providedal2023, Python27, Python310, Python311, Python312, Python313, Python314, Python315, Python36, Python37, Python38, Python39, Ruby25, Ruby27, Ruby32, Ruby33, Ruby34, Ruby40 }
    impl Runtime { pub fn as_str(&self) -> &str {} }
    impl From<&str> for Runtime {}
    #[derive(Clone)] pub struct RuntimeVersionConfig { pub runtime_version_arn: Option<String>, pub error: Option<crate::types::RuntimeVersionError> }
    impl RuntimeVersionConfig {
        pub fn runtime_version_arn(&self) -> Option<&str> {}
        pub fn error(&self) -> Option<&crate::types::RuntimeVersionError> {}
        pub fn builder() -> builders::RuntimeVersionConfigBuilder {}
    }
    #[derive(Clone)] pub struct SnapStartResponse { pub apply_on: Option<crate::types::SnapStartApplyOn>, pub optimization_status: Option<crate::types::SnapStartOptimizationStatus> }
    impl SnapStartResponse {
        pub fn apply_on(&self) -> Option<&crate::types::SnapStartApplyOn> {}
        pub fn optimization_status(&self) -> Option<&crate::types::SnapStartOptimizationStatus> {}
        pub fn builder() -> builders::SnapStartResponseBuilder {}
    }
    #[derive(Clone)] pub enum State { Active, ActiveNonInvocable, Deactivated, Deactivating, Deleting, Failed, Inactive, Pending }
    impl State { pub fn as_str(&self) -> &str {} }
    impl From<&str> for State {}
    #[derive(Clone)] pub enum StateReasonCode { CapacityProviderScalingLimitExceeded, Creating, DependencyError, DisabledKmsKey, DisallowedByVpcEncryptionControl, DrainingDurableExecutions, Ec2RequestLimitExceeded, EfsioError, EfsMountConnectivityError, EfsMountFailure, EfsMountTimeout, EniLimitExceeded, FunctionError, FunctionErrorExtensionInitError, FunctionErrorInitResourceExhausted, FunctionErrorInitTimeout, FunctionErrorInvalidEntryPoint, FunctionErrorInvalidWorkingDirectory, FunctionErrorPermissionDenied, FunctionErrorRuntimeInitError, FunctionErrorTooManyExtensions, Idle, ImageAccessDenied, ImageDeleted, InsufficientCapacity, InsufficientRolePermissions, InternalError, InvalidConfiguration, InvalidImage, InvalidRuntime, InvalidSecurityGroup, InvalidStateKmsKey, InvalidSubnet, InvalidZipFileException, KmsKeyAccessDenied, KmsKeyNotFound, Restoring, ServiceQuotaExceededException, SubnetOutOfIpAddresses, VcpuLimitExceeded }
    impl StateReasonCode { pub fn as_str(&self) -> &str {} }
    impl From<&str> for StateReasonCode {}
    #[derive(Clone)] pub struct TagsError { pub error_code: String, pub message: String }
    impl TagsError {
        pub fn error_code(&self) -> &str {}
        pub fn message(&self) -> &str {}
        pub fn builder() -> builders::TagsErrorBuilder {}
    }
    #[derive(Clone)] pub struct TenancyConfig { pub tenant_isolation_mode: crate::types::TenantIsolationMode }
    impl TenancyConfig {
        pub fn tenant_isolation_mode(&self) -> &crate::types::TenantIsolationMode {}
        pub fn builder() -> builders::TenancyConfigBuilder {}
    }
    #[derive(Clone)] pub struct TracingConfigResponse { pub mode: Option<crate::types::TracingMode> }
    impl TracingConfigResponse {
        pub fn mode(&self) -> Option<&crate::types::TracingMode> {}
        pub fn builder() -> builders::TracingConfigResponseBuilder {}
    }
    #[derive(Clone)] pub struct VpcConfigResponse { pub subnet_ids: Option<Vec<String>>, pub security_group_ids: Option<Vec<String>>, pub vpc_id: Option<String>, pub ipv6_allowed_for_dual_stack: Option<bool> }
    impl VpcConfigResponse {
        pub fn subnet_ids(&self) -> &[String] {}
        pub fn security_group_ids(&self) -> &[String] {}
        pub fn vpc_id(&self) -> Option<&str> {}
        pub fn ipv6_allowed_for_dual_stack(&self) -> Option<bool> {}
        pub fn builder() -> builders::VpcConfigResponseBuilder {}
    }
    #[derive(Clone)] pub enum ApplicationLogLevel { Debug, Error, Fatal, Info, Trace, Warn }
    impl ApplicationLogLevel { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ApplicationLogLevel {}
    #[derive(Clone)] pub struct EnvironmentError { pub error_code: Option<String>, pub message: Option<String> }
    impl EnvironmentError {
        pub fn error_code(&self) -> Option<&str> {}
        pub fn message(&self) -> Option<&str> {}
        pub fn builder() -> builders::EnvironmentErrorBuilder {}
    }
    #[derive(Clone)] pub struct FunctionCodeLocationError { pub error_code: Option<String>, pub message: Option<String> }
    impl FunctionCodeLocationError {
        pub fn error_code(&self) -> Option<&str> {}
        pub fn message(&self) -> Option<&str> {}
        pub fn builder() -> builders::FunctionCodeLocationErrorBuilder {}
    }
    #[derive(Clone)] pub struct ImageConfig { pub entry_point: Option<Vec<String>>, pub command: Option<Vec<String>>, pub working_directory: Option<String> }
    impl ImageConfig {
        pub fn entry_point(&self) -> &[String] {}
        pub fn command(&self) -> &[String] {}
        pub fn working_directory(&self) -> Option<&str> {}
        pub fn builder() -> builders::ImageConfigBuilder {}
    }
    #[derive(Clone)] pub struct ImageConfigError { pub error_code: Option<String>, pub message: Option<String> }
    impl ImageConfigError {
        pub fn error_code(&self) -> Option<&str> {}
        pub fn message(&self) -> Option<&str> {}
        pub fn builder() -> builders::ImageConfigErrorBuilder {}
    }
    #[derive(Clone)] pub struct LambdaManagedInstancesCapacityProviderConfig { pub capacity_provider_arn: String, pub per_execution_environment_max_concurrency: Option<i32>, pub execution_environment_memory_gib_per_v_cpu: Option<f64> }
    impl LambdaManagedInstancesCapacityProviderConfig {
        pub fn capacity_provider_arn(&self) -> &str {}
        pub fn per_execution_environment_max_concurrency(&self) -> Option<i32> {}
        pub fn execution_environment_memory_gib_per_v_cpu(&self) -> Option<f64> {}
        pub fn builder() -> builders::LambdaManagedInstancesCapacityProviderConfigBuilder {}
    }
    #[derive(Clone)] pub enum LogFormat { Json, Text }
    impl LogFormat { pub fn as_str(&self) -> &str {} }
    impl From<&str> for LogFormat {}
    #[derive(Clone)] pub struct ResolvedS3Object { pub s3_bucket: Option<String>, pub s3_key: Option<String>, pub s3_object_version: Option<String> }
    impl ResolvedS3Object {
        pub fn s3_bucket(&self) -> Option<&str> {}
        pub fn s3_key(&self) -> Option<&str> {}
        pub fn s3_object_version(&self) -> Option<&str> {}
        pub fn builder() -> builders::ResolvedS3ObjectBuilder {}
    }
    #[derive(Clone)] pub struct RuntimeVersionError { pub error_code: Option<String>, pub message: Option<String> }
    impl RuntimeVersionError {
        pub fn error_code(&self) -> Option<&str> {}
        pub fn message(&self) -> Option<&str> {}
        pub fn builder() -> builders::RuntimeVersionErrorBuilder {}
    }
    #[derive(Clone)] pub struct S3FilesConfig { pub direct_s3_read: Option<crate::types::DirectS3Read> }
    impl S3FilesConfig {
        pub fn direct_s3_read(&self) -> Option<&crate::types::DirectS3Read> {}
        pub fn builder() -> builders::S3FilesConfigBuilder {}
    }
    #[derive(Clone)] pub enum SnapStartApplyOn { None, PublishedVersions }
    impl SnapStartApplyOn { pub fn as_str(&self) -> &str {} }
    impl From<&str> for SnapStartApplyOn {}
    #[derive(Clone)] pub enum SnapStartOptimizationStatus { Off, On }
    impl SnapStartOptimizationStatus { pub fn as_str(&self) -> &str {} }
    impl From<&str> for SnapStartOptimizationStatus {}
    #[derive(Clone)] pub enum SystemLogLevel { Debug, Info, Warn }
    impl SystemLogLevel { pub fn as_str(&self) -> &str {} }
    impl From<&str> for SystemLogLevel {}
    #[derive(Clone)] pub enum TenantIsolationMode { PerTenant }
    impl TenantIsolationMode { pub fn as_str(&self) -> &str {} }
    impl From<&str> for TenantIsolationMode {}
    #[derive(Clone)] pub enum TracingMode { Active, PassThrough }
    impl TracingMode { pub fn as_str(&self) -> &str {} }
    impl From<&str> for TracingMode {}
    #[derive(Clone)] pub enum DirectS3Read { Auto, Disabled, Enabled }
    impl DirectS3Read { pub fn as_str(&self) -> &str {} }
    impl From<&str> for DirectS3Read {}
    pub mod builders {
        #[derive(Clone, Default)] pub struct CapacityProviderConfigBuilder;
        impl CapacityProviderConfigBuilder {
            pub fn lambda_managed_instances_capacity_provider_config(self, input: crate::types::LambdaManagedInstancesCapacityProviderConfig) -> CapacityProviderConfigBuilder {}
            pub fn build(self) -> super::CapacityProviderConfig {}
        }
        #[derive(Clone, Default)] pub struct ConcurrencyBuilder;
        impl ConcurrencyBuilder {
            pub fn reserved_concurrent_executions(self, input: i32) -> ConcurrencyBuilder {}
            pub fn build(self) -> super::Concurrency {}
        }
        #[derive(Clone, Default)] pub struct DeadLetterConfigBuilder;
        impl DeadLetterConfigBuilder {
            pub fn target_arn(self, input: impl Into<String>) -> DeadLetterConfigBuilder {}
            pub fn build(self) -> super::DeadLetterConfig {}
        }
        #[derive(Clone, Default)] pub struct DurableConfigBuilder;
        impl DurableConfigBuilder {
            pub fn kms_key_arn(self, input: impl Into<String>) -> DurableConfigBuilder {}
            pub fn retention_period_in_days(self, input: i32) -> DurableConfigBuilder {}
            pub fn execution_timeout(self, input: i32) -> DurableConfigBuilder {}
            pub fn build(self) -> super::DurableConfig {}
        }
        #[derive(Clone, Default)] pub struct EnvironmentResponseBuilder;
        impl EnvironmentResponseBuilder {
            pub fn variables(self, k: impl Into<String>, v: impl Into<String>) -> EnvironmentResponseBuilder {}
            pub fn error(self, input: crate::types::EnvironmentError) -> EnvironmentResponseBuilder {}
            pub fn build(self) -> super::EnvironmentResponse {}
        }
        #[derive(Clone, Default)] pub struct EphemeralStorageBuilder;
        impl EphemeralStorageBuilder {
            pub fn size(self, input: i32) -> EphemeralStorageBuilder {}
            pub fn build(self) -> Result<super::EphemeralStorage, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct FileSystemConfigBuilder;
        impl FileSystemConfigBuilder {
            pub fn arn(self, input: impl Into<String>) -> FileSystemConfigBuilder {}
            pub fn local_mount_path(self, input: impl Into<String>) -> FileSystemConfigBuilder {}
            pub fn s3_files_config(self, input: crate::types::S3FilesConfig) -> FileSystemConfigBuilder {}
            pub fn build(self) -> Result<super::FileSystemConfig, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct FunctionCodeLocationBuilder;
        impl FunctionCodeLocationBuilder {
            pub fn repository_type(self, input: impl Into<String>) -> FunctionCodeLocationBuilder {}
            pub fn location(self, input: impl Into<String>) -> FunctionCodeLocationBuilder {}
            pub fn image_uri(self, input: impl Into<String>) -> FunctionCodeLocationBuilder {}
            pub fn resolved_image_uri(self, input: impl Into<String>) -> FunctionCodeLocationBuilder {}
            pub fn resolved_s3_object(self, input: crate::types::ResolvedS3Object) -> FunctionCodeLocationBuilder {}
            pub fn source_kms_key_arn(self, input: impl Into<String>) -> FunctionCodeLocationBuilder {}
            pub fn error(self, input: crate::types::FunctionCodeLocationError) -> FunctionCodeLocationBuilder {}
            pub fn build(self) -> super::FunctionCodeLocation {}
        }
        #[derive(Clone, Default)] pub struct FunctionConfigurationBuilder;
        impl FunctionConfigurationBuilder {
            pub fn function_name(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn function_arn(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn runtime(self, input: crate::types::Runtime) -> FunctionConfigurationBuilder {}
            pub fn role(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn handler(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn code_size(self, input: i64) -> FunctionConfigurationBuilder {}
            pub fn description(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn timeout(self, input: i32) -> FunctionConfigurationBuilder {}
            pub fn memory_size(self, input: i32) -> FunctionConfigurationBuilder {}
            pub fn last_modified(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn code_sha256(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn version(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn vpc_config(self, input: crate::types::VpcConfigResponse) -> FunctionConfigurationBuilder {}
            pub fn dead_letter_config(self, input: crate::types::DeadLetterConfig) -> FunctionConfigurationBuilder {}
            pub fn environment(self, input: crate::types::EnvironmentResponse) -> FunctionConfigurationBuilder {}
            pub fn kms_key_arn(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn tracing_config(self, input: crate::types::TracingConfigResponse) -> FunctionConfigurationBuilder {}
            pub fn master_arn(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn revision_id(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn layers(self, input: crate::types::Layer) -> FunctionConfigurationBuilder {}
            pub fn state(self, input: crate::types::State) -> FunctionConfigurationBuilder {}
            pub fn state_reason(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn state_reason_code(self, input: crate::types::StateReasonCode) -> FunctionConfigurationBuilder {}
            pub fn last_update_status(self, input: crate::types::LastUpdateStatus) -> FunctionConfigurationBuilder {}
            pub fn last_update_status_reason(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn last_update_status_reason_code(self, input: crate::types::LastUpdateStatusReasonCode) -> FunctionConfigurationBuilder {}
            pub fn file_system_configs(self, input: crate::types::FileSystemConfig) -> FunctionConfigurationBuilder {}
            pub fn signing_profile_version_arn(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn signing_job_arn(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn package_type(self, input: crate::types::PackageType) -> FunctionConfigurationBuilder {}
            pub fn image_config_response(self, input: crate::types::ImageConfigResponse) -> FunctionConfigurationBuilder {}
            pub fn architectures(self, input: crate::types::Architecture) -> FunctionConfigurationBuilder {}
            pub fn ephemeral_storage(self, input: crate::types::EphemeralStorage) -> FunctionConfigurationBuilder {}
            pub fn snap_start(self, input: crate::types::SnapStartResponse) -> FunctionConfigurationBuilder {}
            pub fn runtime_version_config(self, input: crate::types::RuntimeVersionConfig) -> FunctionConfigurationBuilder {}
            pub fn logging_config(self, input: crate::types::LoggingConfig) -> FunctionConfigurationBuilder {}
            pub fn tenancy_config(self, input: crate::types::TenancyConfig) -> FunctionConfigurationBuilder {}
            pub fn capacity_provider_config(self, input: crate::types::CapacityProviderConfig) -> FunctionConfigurationBuilder {}
            pub fn config_sha256(self, input: impl Into<String>) -> FunctionConfigurationBuilder {}
            pub fn durable_config(self, input: crate::types::DurableConfig) -> FunctionConfigurationBuilder {}
            pub fn build(self) -> super::FunctionConfiguration {}
        }
        #[derive(Clone, Default)] pub struct ImageConfigResponseBuilder;
        impl ImageConfigResponseBuilder {
            pub fn image_config(self, input: crate::types::ImageConfig) -> ImageConfigResponseBuilder {}
            pub fn error(self, input: crate::types::ImageConfigError) -> ImageConfigResponseBuilder {}
            pub fn build(self) -> super::ImageConfigResponse {}
        }
        #[derive(Clone, Default)] pub struct LayerBuilder;
        impl LayerBuilder {
            pub fn arn(self, input: impl Into<String>) -> LayerBuilder {}
            pub fn code_size(self, input: i64) -> LayerBuilder {}
            pub fn signing_profile_version_arn(self, input: impl Into<String>) -> LayerBuilder {}
            pub fn signing_job_arn(self, input: impl Into<String>) -> LayerBuilder {}
            pub fn build(self) -> super::Layer {}
        }
        #[derive(Clone, Default)] pub struct LoggingConfigBuilder;
        impl LoggingConfigBuilder {
            pub fn log_format(self, input: crate::types::LogFormat) -> LoggingConfigBuilder {}
            pub fn application_log_level(self, input: crate::types::ApplicationLogLevel) -> LoggingConfigBuilder {}
            pub fn system_log_level(self, input: crate::types::SystemLogLevel) -> LoggingConfigBuilder {}
            pub fn log_group(self, input: impl Into<String>) -> LoggingConfigBuilder {}
            pub fn build(self) -> super::LoggingConfig {}
        }
        #[derive(Clone, Default)] pub struct RuntimeVersionConfigBuilder;
        impl RuntimeVersionConfigBuilder {
            pub fn runtime_version_arn(self, input: impl Into<String>) -> RuntimeVersionConfigBuilder {}
            pub fn error(self, input: crate::types::RuntimeVersionError) -> RuntimeVersionConfigBuilder {}
            pub fn build(self) -> super::RuntimeVersionConfig {}
        }
        #[derive(Clone, Default)] pub struct SnapStartResponseBuilder;
        impl SnapStartResponseBuilder {
            pub fn apply_on(self, input: crate::types::SnapStartApplyOn) -> SnapStartResponseBuilder {}
            pub fn optimization_status(self, input: crate::types::SnapStartOptimizationStatus) -> SnapStartResponseBuilder {}
            pub fn build(self) -> super::SnapStartResponse {}
        }
        #[derive(Clone, Default)] pub struct TagsErrorBuilder;
        impl TagsErrorBuilder {
            pub fn error_code(self, input: impl Into<String>) -> TagsErrorBuilder {}
            pub fn message(self, input: impl Into<String>) -> TagsErrorBuilder {}
            pub fn build(self) -> Result<super::TagsError, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct TenancyConfigBuilder;
        impl TenancyConfigBuilder {
            pub fn tenant_isolation_mode(self, input: crate::types::TenantIsolationMode) -> TenancyConfigBuilder {}
            pub fn build(self) -> Result<super::TenancyConfig, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct TracingConfigResponseBuilder;
        impl TracingConfigResponseBuilder {
            pub fn mode(self, input: crate::types::TracingMode) -> TracingConfigResponseBuilder {}
            pub fn build(self) -> super::TracingConfigResponse {}
        }
        #[derive(Clone, Default)] pub struct VpcConfigResponseBuilder;
        impl VpcConfigResponseBuilder {
            pub fn subnet_ids(self, input: impl Into<String>) -> VpcConfigResponseBuilder {}
            pub fn security_group_ids(self, input: impl Into<String>) -> VpcConfigResponseBuilder {}
            pub fn vpc_id(self, input: impl Into<String>) -> VpcConfigResponseBuilder {}
            pub fn ipv6_allowed_for_dual_stack(self, input: bool) -> VpcConfigResponseBuilder {}
            pub fn build(self) -> super::VpcConfigResponse {}
        }
        #[derive(Clone, Default)] pub struct EnvironmentErrorBuilder;
        impl EnvironmentErrorBuilder {
            pub fn error_code(self, input: impl Into<String>) -> EnvironmentErrorBuilder {}
            pub fn message(self, input: impl Into<String>) -> EnvironmentErrorBuilder {}
            pub fn build(self) -> super::EnvironmentError {}
        }
        #[derive(Clone, Default)] pub struct FunctionCodeLocationErrorBuilder;
        impl FunctionCodeLocationErrorBuilder {
            pub fn error_code(self, input: impl Into<String>) -> FunctionCodeLocationErrorBuilder {}
            pub fn message(self, input: impl Into<String>) -> FunctionCodeLocationErrorBuilder {}
            pub fn build(self) -> super::FunctionCodeLocationError {}
        }
        #[derive(Clone, Default)] pub struct ImageConfigBuilder;
        impl ImageConfigBuilder {
            pub fn entry_point(self, input: impl Into<String>) -> ImageConfigBuilder {}
            pub fn command(self, input: impl Into<String>) -> ImageConfigBuilder {}
            pub fn working_directory(self, input: impl Into<String>) -> ImageConfigBuilder {}
            pub fn build(self) -> super::ImageConfig {}
        }
        #[derive(Clone, Default)] pub struct ImageConfigErrorBuilder;
        impl ImageConfigErrorBuilder {
            pub fn error_code(self, input: impl Into<String>) -> ImageConfigErrorBuilder {}
            pub fn message(self, input: impl Into<String>) -> ImageConfigErrorBuilder {}
            pub fn build(self) -> super::ImageConfigError {}
        }
        #[derive(Clone, Default)] pub struct LambdaManagedInstancesCapacityProviderConfigBuilder;
        impl LambdaManagedInstancesCapacityProviderConfigBuilder {
            pub fn capacity_provider_arn(self, input: impl Into<String>) -> LambdaManagedInstancesCapacityProviderConfigBuilder {}
            pub fn per_execution_environment_max_concurrency(self, input: i32) -> LambdaManagedInstancesCapacityProviderConfigBuilder {}
            pub fn execution_environment_memory_gib_per_v_cpu(self, input: f64) -> LambdaManagedInstancesCapacityProviderConfigBuilder {}
            pub fn build(self) -> Result<super::LambdaManagedInstancesCapacityProviderConfig, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct ResolvedS3ObjectBuilder;
        impl ResolvedS3ObjectBuilder {
            pub fn s3_bucket(self, input: impl Into<String>) -> ResolvedS3ObjectBuilder {}
            pub fn s3_key(self, input: impl Into<String>) -> ResolvedS3ObjectBuilder {}
            pub fn s3_object_version(self, input: impl Into<String>) -> ResolvedS3ObjectBuilder {}
            pub fn build(self) -> super::ResolvedS3Object {}
        }
        #[derive(Clone, Default)] pub struct RuntimeVersionErrorBuilder;
        impl RuntimeVersionErrorBuilder {
            pub fn error_code(self, input: impl Into<String>) -> RuntimeVersionErrorBuilder {}
            pub fn message(self, input: impl Into<String>) -> RuntimeVersionErrorBuilder {}
            pub fn build(self) -> super::RuntimeVersionError {}
        }
        #[derive(Clone, Default)] pub struct S3FilesConfigBuilder;
        impl S3FilesConfigBuilder {
            pub fn direct_s3_read(self, input: crate::types::DirectS3Read) -> S3FilesConfigBuilder {}
            pub fn build(self) -> super::S3FilesConfig {}
        }
    }
    pub mod error {
        pub struct CodeArtifactUserDeletedException;
        impl CodeArtifactUserDeletedException { pub fn message(&self) -> Option<&str> {} }
        pub struct CodeArtifactUserFailedException;
        impl CodeArtifactUserFailedException { pub fn message(&self) -> Option<&str> {} }
        pub struct CodeArtifactUserPendingException;
        impl CodeArtifactUserPendingException { pub fn message(&self) -> Option<&str> {} }
        pub struct DurableExecutionAlreadyStartedException;
        impl DurableExecutionAlreadyStartedException { pub fn message(&self) -> Option<&str> {} }
        pub struct Ec2AccessDeniedException;
        impl Ec2AccessDeniedException { pub fn message(&self) -> Option<&str> {} }
        pub struct Ec2ThrottledException;
        impl Ec2ThrottledException { pub fn message(&self) -> Option<&str> {} }
        pub struct Ec2UnexpectedException;
        impl Ec2UnexpectedException { pub fn message(&self) -> Option<&str> {} }
        pub struct EfsMountConnectivityException;
        impl EfsMountConnectivityException { pub fn message(&self) -> Option<&str> {} }
        pub struct EfsMountFailureException;
        impl EfsMountFailureException { pub fn message(&self) -> Option<&str> {} }
        pub struct EfsMountTimeoutException;
        impl EfsMountTimeoutException { pub fn message(&self) -> Option<&str> {} }
        pub struct EfsioException;
        impl EfsioException { pub fn message(&self) -> Option<&str> {} }
        pub struct EniLimitReachedException;
        impl EniLimitReachedException { pub fn message(&self) -> Option<&str> {} }
        pub struct EniNotReadyException;
        impl EniNotReadyException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidParameterValueException;
        impl InvalidParameterValueException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidRequestContentException;
        impl InvalidRequestContentException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidRuntimeException;
        impl InvalidRuntimeException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidSecurityGroupIdException;
        impl InvalidSecurityGroupIdException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidSubnetIdException;
        impl InvalidSubnetIdException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidZipFileException;
        impl InvalidZipFileException { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsAccessDeniedException;
        impl KmsAccessDeniedException { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsDisabledException;
        impl KmsDisabledException { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsInvalidStateException;
        impl KmsInvalidStateException { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsNotFoundException;
        impl KmsNotFoundException { pub fn message(&self) -> Option<&str> {} }
        pub struct ModeNotSupportedException;
        impl ModeNotSupportedException { pub fn message(&self) -> Option<&str> {} }
        pub struct NoPublishedVersionException;
        impl NoPublishedVersionException { pub fn message(&self) -> Option<&str> {} }
        pub struct RecursiveInvocationException;
        impl RecursiveInvocationException { pub fn message(&self) -> Option<&str> {} }
        pub struct RequestTooLargeException;
        impl RequestTooLargeException { pub fn message(&self) -> Option<&str> {} }
        pub struct ResourceConflictException;
        impl ResourceConflictException { pub fn message(&self) -> Option<&str> {} }
        pub struct ResourceNotFoundException;
        impl ResourceNotFoundException { pub fn message(&self) -> Option<&str> {} }
        pub struct ResourceNotReadyException;
        impl ResourceNotReadyException { pub fn message(&self) -> Option<&str> {} }
        pub struct S3FilesMountConnectivityException;
        impl S3FilesMountConnectivityException { pub fn message(&self) -> Option<&str> {} }
        pub struct S3FilesMountFailureException;
        impl S3FilesMountFailureException { pub fn message(&self) -> Option<&str> {} }
        pub struct S3FilesMountTimeoutException;
        impl S3FilesMountTimeoutException { pub fn message(&self) -> Option<&str> {} }
        pub struct SerializedRequestEntityTooLargeException;
        impl SerializedRequestEntityTooLargeException { pub fn message(&self) -> Option<&str> {} }
        pub struct ServiceException;
        impl ServiceException { pub fn message(&self) -> Option<&str> {} }
        pub struct ServiceQuotaExceededException;
        impl ServiceQuotaExceededException { pub fn message(&self) -> Option<&str> {} }
        pub struct SnapStartException;
        impl SnapStartException { pub fn message(&self) -> Option<&str> {} }
        pub struct SnapStartNotReadyException;
        impl SnapStartNotReadyException { pub fn message(&self) -> Option<&str> {} }
        pub struct SnapStartRegenerationFailureException;
        impl SnapStartRegenerationFailureException { pub fn message(&self) -> Option<&str> {} }
        pub struct SnapStartTimeoutException;
        impl SnapStartTimeoutException { pub fn message(&self) -> Option<&str> {} }
        pub struct SubnetIpAddressLimitReachedException;
        impl SubnetIpAddressLimitReachedException { pub fn message(&self) -> Option<&str> {} }
        pub struct TooManyRequestsException;
        impl TooManyRequestsException { pub fn message(&self) -> Option<&str> {} }
        pub struct UnsupportedMediaTypeException;
        impl UnsupportedMediaTypeException { pub fn message(&self) -> Option<&str> {} }
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
