//! Model of aws-sdk-cloudwatchlogs 1.x (checked against 1.162.0): the widely used operations of CloudWatch Logs. A builder does nothing until `send` is awaited.

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
        pub fn put_log_events(&self) -> crate::operation::put_log_events::builders::PutLogEventsFluentBuilder {}
        pub fn create_log_group(&self) -> crate::operation::create_log_group::builders::CreateLogGroupFluentBuilder {}
        pub fn create_log_stream(&self) -> crate::operation::create_log_stream::builders::CreateLogStreamFluentBuilder {}
        pub fn describe_log_groups(&self) -> crate::operation::describe_log_groups::builders::DescribeLogGroupsFluentBuilder {}
        pub fn describe_log_streams(&self) -> crate::operation::describe_log_streams::builders::DescribeLogStreamsFluentBuilder {}
        pub fn get_log_events(&self) -> crate::operation::get_log_events::builders::GetLogEventsFluentBuilder {}
        pub fn filter_log_events(&self) -> crate::operation::filter_log_events::builders::FilterLogEventsFluentBuilder {}
        pub fn put_retention_policy(&self) -> crate::operation::put_retention_policy::builders::PutRetentionPolicyFluentBuilder {}
    }
}
pub mod operation {
    pub mod put_log_events {
        pub enum PutLogEventsError { DataAlreadyAcceptedException(crate::types::error::DataAlreadyAcceptedException), InvalidParameterException(crate::types::error::InvalidParameterException), InvalidSequenceTokenException(crate::types::error::InvalidSequenceTokenException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ServiceUnavailableException(crate::types::error::ServiceUnavailableException), UnrecognizedClientException(crate::types::error::UnrecognizedClientException), Unhandled(crate::error::Unhandled) }
        impl PutLogEventsError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_data_already_accepted_exception(&self) -> bool {}
            pub fn is_invalid_parameter_exception(&self) -> bool {}
            pub fn is_invalid_sequence_token_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_service_unavailable_exception(&self) -> bool {}
            pub fn is_unrecognized_client_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct PutLogEventsOutput { pub next_sequence_token: Option<String>, pub rejected_log_events_info: Option<crate::types::RejectedLogEventsInfo>, pub rejected_entity_info: Option<crate::types::RejectedEntityInfo> }
        impl PutLogEventsOutput {
            pub fn next_sequence_token(&self) -> Option<&str> {}
            pub fn rejected_log_events_info(&self) -> Option<&crate::types::RejectedLogEventsInfo> {}
            pub fn rejected_entity_info(&self) -> Option<&crate::types::RejectedEntityInfo> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct PutLogEventsFluentBuilder;
            impl PutLogEventsFluentBuilder {
                pub async fn send(self) -> Result<super::PutLogEventsOutput, SdkError<super::PutLogEventsError>> {}
                pub fn log_group_name(self, input: impl Into<String>) -> PutLogEventsFluentBuilder {}
                pub fn set_log_group_name(self, input: Option<String>) -> PutLogEventsFluentBuilder {}
                pub fn log_stream_name(self, input: impl Into<String>) -> PutLogEventsFluentBuilder {}
                pub fn set_log_stream_name(self, input: Option<String>) -> PutLogEventsFluentBuilder {}
                pub fn log_events(self, input: crate::types::InputLogEvent) -> PutLogEventsFluentBuilder {}
                pub fn set_log_events(self, input: Option<Vec<crate::types::InputLogEvent>>) -> PutLogEventsFluentBuilder {}
                pub fn sequence_token(self, input: impl Into<String>) -> PutLogEventsFluentBuilder {}
                pub fn set_sequence_token(self, input: Option<String>) -> PutLogEventsFluentBuilder {}
                pub fn entity(self, input: crate::types::Entity) -> PutLogEventsFluentBuilder {}
                pub fn set_entity(self, input: Option<crate::types::Entity>) -> PutLogEventsFluentBuilder {}
            }
        }
    }
    pub mod create_log_group {
        pub enum CreateLogGroupError { InvalidParameterException(crate::types::error::InvalidParameterException), LimitExceededException(crate::types::error::LimitExceededException), OperationAbortedException(crate::types::error::OperationAbortedException), ResourceAlreadyExistsException(crate::types::error::ResourceAlreadyExistsException), ServiceUnavailableException(crate::types::error::ServiceUnavailableException), Unhandled(crate::error::Unhandled) }
        impl CreateLogGroupError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_parameter_exception(&self) -> bool {}
            pub fn is_limit_exceeded_exception(&self) -> bool {}
            pub fn is_operation_aborted_exception(&self) -> bool {}
            pub fn is_resource_already_exists_exception(&self) -> bool {}
            pub fn is_service_unavailable_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct CreateLogGroupOutput;
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct CreateLogGroupFluentBuilder;
            impl CreateLogGroupFluentBuilder {
                pub async fn send(self) -> Result<super::CreateLogGroupOutput, SdkError<super::CreateLogGroupError>> {}
                pub fn log_group_name(self, input: impl Into<String>) -> CreateLogGroupFluentBuilder {}
                pub fn set_log_group_name(self, input: Option<String>) -> CreateLogGroupFluentBuilder {}
                pub fn kms_key_id(self, input: impl Into<String>) -> CreateLogGroupFluentBuilder {}
                pub fn set_kms_key_id(self, input: Option<String>) -> CreateLogGroupFluentBuilder {}
                pub fn tags(self, k: impl Into<String>, v: impl Into<String>) -> CreateLogGroupFluentBuilder {}
                pub fn set_tags(self, input: Option<std::collections::HashMap<String, String>>) -> CreateLogGroupFluentBuilder {}
                pub fn log_group_class(self, input: crate::types::LogGroupClass) -> CreateLogGroupFluentBuilder {}
                pub fn set_log_group_class(self, input: Option<crate::types::LogGroupClass>) -> CreateLogGroupFluentBuilder {}
                pub fn deletion_protection_enabled(self, input: bool) -> CreateLogGroupFluentBuilder {}
                pub fn set_deletion_protection_enabled(self, input: Option<bool>) -> CreateLogGroupFluentBuilder {}
            }
        }
    }
    pub mod create_log_stream {
        pub enum CreateLogStreamError { InvalidParameterException(crate::types::error::InvalidParameterException), ResourceAlreadyExistsException(crate::types::error::ResourceAlreadyExistsException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ServiceUnavailableException(crate::types::error::ServiceUnavailableException), Unhandled(crate::error::Unhandled) }
        impl CreateLogStreamError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_parameter_exception(&self) -> bool {}
            pub fn is_resource_already_exists_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_service_unavailable_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct CreateLogStreamOutput;
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct CreateLogStreamFluentBuilder;
            impl CreateLogStreamFluentBuilder {
                pub async fn send(self) -> Result<super::CreateLogStreamOutput, SdkError<super::CreateLogStreamError>> {}
                pub fn log_group_name(self, input: impl Into<String>) -> CreateLogStreamFluentBuilder {}
                pub fn set_log_group_name(self, input: Option<String>) -> CreateLogStreamFluentBuilder {}
                pub fn log_stream_name(self, input: impl Into<String>) -> CreateLogStreamFluentBuilder {}
                pub fn set_log_stream_name(self, input: Option<String>) -> CreateLogStreamFluentBuilder {}
            }
        }
    }
    pub mod describe_log_groups {
        pub enum DescribeLogGroupsError { InvalidParameterException(crate::types::error::InvalidParameterException), ServiceUnavailableException(crate::types::error::ServiceUnavailableException), Unhandled(crate::error::Unhandled) }
        impl DescribeLogGroupsError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_parameter_exception(&self) -> bool {}
            pub fn is_service_unavailable_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct DescribeLogGroupsOutput { pub log_groups: Option<Vec<crate::types::LogGroup>>, pub next_token: Option<String> }
        impl DescribeLogGroupsOutput {
            pub fn log_groups(&self) -> &[crate::types::LogGroup] {}
            pub fn next_token(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct DescribeLogGroupsFluentBuilder;
            impl DescribeLogGroupsFluentBuilder {
                pub async fn send(self) -> Result<super::DescribeLogGroupsOutput, SdkError<super::DescribeLogGroupsError>> {}
                pub fn into_paginator(self) -> super::paginator::DescribeLogGroupsPaginator {}
                pub fn account_identifiers(self, input: impl Into<String>) -> DescribeLogGroupsFluentBuilder {}
                pub fn set_account_identifiers(self, input: Option<Vec<String>>) -> DescribeLogGroupsFluentBuilder {}
                pub fn log_group_name_prefix(self, input: impl Into<String>) -> DescribeLogGroupsFluentBuilder {}
                pub fn set_log_group_name_prefix(self, input: Option<String>) -> DescribeLogGroupsFluentBuilder {}
                pub fn log_group_name_pattern(self, input: impl Into<String>) -> DescribeLogGroupsFluentBuilder {}
                pub fn set_log_group_name_pattern(self, input: Option<String>) -> DescribeLogGroupsFluentBuilder {}
                pub fn next_token(self, input: impl Into<String>) -> DescribeLogGroupsFluentBuilder {}
                pub fn set_next_token(self, input: Option<String>) -> DescribeLogGroupsFluentBuilder {}
                pub fn limit(self, input: i32) -> DescribeLogGroupsFluentBuilder {}
                pub fn set_limit(self, input: Option<i32>) -> DescribeLogGroupsFluentBuilder {}
                pub fn include_linked_accounts(self, input: bool) -> DescribeLogGroupsFluentBuilder {}
                pub fn set_include_linked_accounts(self, input: Option<bool>) -> DescribeLogGroupsFluentBuilder {}
                pub fn log_group_class(self, input: crate::types::LogGroupClass) -> DescribeLogGroupsFluentBuilder {}
                pub fn set_log_group_class(self, input: Option<crate::types::LogGroupClass>) -> DescribeLogGroupsFluentBuilder {}
                pub fn log_group_identifiers(self, input: impl Into<String>) -> DescribeLogGroupsFluentBuilder {}
                pub fn set_log_group_identifiers(self, input: Option<Vec<String>>) -> DescribeLogGroupsFluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct DescribeLogGroupsPaginator;
            impl DescribeLogGroupsPaginator {
                pub fn page_size(self, limit: i32) -> DescribeLogGroupsPaginator {}
                pub fn send(self) -> crate::PaginationStream<Result<super::DescribeLogGroupsOutput, crate::error::SdkError<super::DescribeLogGroupsError>>> {}
                pub fn items(self) -> DescribeLogGroupsPaginatorItems {}
            }
            #[lazy] pub struct DescribeLogGroupsPaginatorItems;
            impl DescribeLogGroupsPaginatorItems { pub fn send(self) -> crate::PaginationStream<Result<crate::types::LogGroup, crate::error::SdkError<super::DescribeLogGroupsError>>> {} }
        }
    }
    pub mod describe_log_streams {
        pub enum DescribeLogStreamsError { InvalidParameterException(crate::types::error::InvalidParameterException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ServiceUnavailableException(crate::types::error::ServiceUnavailableException), Unhandled(crate::error::Unhandled) }
        impl DescribeLogStreamsError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_parameter_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_service_unavailable_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct DescribeLogStreamsOutput { pub log_streams: Option<Vec<crate::types::LogStream>>, pub next_token: Option<String> }
        impl DescribeLogStreamsOutput {
            pub fn log_streams(&self) -> &[crate::types::LogStream] {}
            pub fn next_token(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct DescribeLogStreamsFluentBuilder;
            impl DescribeLogStreamsFluentBuilder {
                pub async fn send(self) -> Result<super::DescribeLogStreamsOutput, SdkError<super::DescribeLogStreamsError>> {}
                pub fn into_paginator(self) -> super::paginator::DescribeLogStreamsPaginator {}
                pub fn log_group_name(self, input: impl Into<String>) -> DescribeLogStreamsFluentBuilder {}
                pub fn set_log_group_name(self, input: Option<String>) -> DescribeLogStreamsFluentBuilder {}
                pub fn log_group_identifier(self, input: impl Into<String>) -> DescribeLogStreamsFluentBuilder {}
                pub fn set_log_group_identifier(self, input: Option<String>) -> DescribeLogStreamsFluentBuilder {}
                pub fn log_stream_name_prefix(self, input: impl Into<String>) -> DescribeLogStreamsFluentBuilder {}
                pub fn set_log_stream_name_prefix(self, input: Option<String>) -> DescribeLogStreamsFluentBuilder {}
                pub fn order_by(self, input: crate::types::OrderBy) -> DescribeLogStreamsFluentBuilder {}
                pub fn set_order_by(self, input: Option<crate::types::OrderBy>) -> DescribeLogStreamsFluentBuilder {}
                pub fn descending(self, input: bool) -> DescribeLogStreamsFluentBuilder {}
                pub fn set_descending(self, input: Option<bool>) -> DescribeLogStreamsFluentBuilder {}
                pub fn next_token(self, input: impl Into<String>) -> DescribeLogStreamsFluentBuilder {}
                pub fn set_next_token(self, input: Option<String>) -> DescribeLogStreamsFluentBuilder {}
                pub fn limit(self, input: i32) -> DescribeLogStreamsFluentBuilder {}
                pub fn set_limit(self, input: Option<i32>) -> DescribeLogStreamsFluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct DescribeLogStreamsPaginator;
            impl DescribeLogStreamsPaginator {
                pub fn page_size(self, limit: i32) -> DescribeLogStreamsPaginator {}
                pub fn send(self) -> crate::PaginationStream<Result<super::DescribeLogStreamsOutput, crate::error::SdkError<super::DescribeLogStreamsError>>> {}
                pub fn items(self) -> DescribeLogStreamsPaginatorItems {}
            }
            #[lazy] pub struct DescribeLogStreamsPaginatorItems;
            impl DescribeLogStreamsPaginatorItems { pub fn send(self) -> crate::PaginationStream<Result<crate::types::LogStream, crate::error::SdkError<super::DescribeLogStreamsError>>> {} }
        }
    }
    pub mod get_log_events {
        pub enum GetLogEventsError { InvalidParameterException(crate::types::error::InvalidParameterException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ServiceUnavailableException(crate::types::error::ServiceUnavailableException), Unhandled(crate::error::Unhandled) }
        impl GetLogEventsError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_parameter_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_service_unavailable_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct GetLogEventsOutput { pub events: Option<Vec<crate::types::OutputLogEvent>>, pub next_forward_token: Option<String>, pub next_backward_token: Option<String> }
        impl GetLogEventsOutput {
            pub fn events(&self) -> &[crate::types::OutputLogEvent] {}
            pub fn next_forward_token(&self) -> Option<&str> {}
            pub fn next_backward_token(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct GetLogEventsFluentBuilder;
            impl GetLogEventsFluentBuilder {
                pub async fn send(self) -> Result<super::GetLogEventsOutput, SdkError<super::GetLogEventsError>> {}
                pub fn into_paginator(self) -> super::paginator::GetLogEventsPaginator {}
                pub fn log_group_name(self, input: impl Into<String>) -> GetLogEventsFluentBuilder {}
                pub fn set_log_group_name(self, input: Option<String>) -> GetLogEventsFluentBuilder {}
                pub fn log_group_identifier(self, input: impl Into<String>) -> GetLogEventsFluentBuilder {}
                pub fn set_log_group_identifier(self, input: Option<String>) -> GetLogEventsFluentBuilder {}
                pub fn log_stream_name(self, input: impl Into<String>) -> GetLogEventsFluentBuilder {}
                pub fn set_log_stream_name(self, input: Option<String>) -> GetLogEventsFluentBuilder {}
                pub fn start_time(self, input: i64) -> GetLogEventsFluentBuilder {}
                pub fn set_start_time(self, input: Option<i64>) -> GetLogEventsFluentBuilder {}
                pub fn end_time(self, input: i64) -> GetLogEventsFluentBuilder {}
                pub fn set_end_time(self, input: Option<i64>) -> GetLogEventsFluentBuilder {}
                pub fn next_token(self, input: impl Into<String>) -> GetLogEventsFluentBuilder {}
                pub fn set_next_token(self, input: Option<String>) -> GetLogEventsFluentBuilder {}
                pub fn limit(self, input: i32) -> GetLogEventsFluentBuilder {}
                pub fn set_limit(self, input: Option<i32>) -> GetLogEventsFluentBuilder {}
                pub fn start_from_head(self, input: bool) -> GetLogEventsFluentBuilder {}
                pub fn set_start_from_head(self, input: Option<bool>) -> GetLogEventsFluentBuilder {}
                pub fn unmask(self, input: bool) -> GetLogEventsFluentBuilder {}
                pub fn set_unmask(self, input: Option<bool>) -> GetLogEventsFluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct GetLogEventsPaginator;
            impl GetLogEventsPaginator {
                pub fn page_size(self, limit: i32) -> GetLogEventsPaginator {}
                pub fn send(self) -> crate::PaginationStream<Result<super::GetLogEventsOutput, crate::error::SdkError<super::GetLogEventsError>>> {}
                pub fn items(self) -> GetLogEventsPaginatorItems {}
            }
            #[lazy] pub struct GetLogEventsPaginatorItems;
            impl GetLogEventsPaginatorItems { pub fn send(self) -> crate::PaginationStream<Result<crate::types::OutputLogEvent, crate::error::SdkError<super::GetLogEventsError>>> {} }
        }
    }
    pub mod filter_log_events {
        pub enum FilterLogEventsError { InvalidParameterException(crate::types::error::InvalidParameterException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ServiceUnavailableException(crate::types::error::ServiceUnavailableException), Unhandled(crate::error::Unhandled) }
        impl FilterLogEventsError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_parameter_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_service_unavailable_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct FilterLogEventsOutput { pub events: Option<Vec<crate::types::FilteredLogEvent>>, pub searched_log_streams: Option<Vec<crate::types::SearchedLogStream>>, pub next_token: Option<String> }
        impl FilterLogEventsOutput {
            pub fn events(&self) -> &[crate::types::FilteredLogEvent] {}
            pub fn searched_log_streams(&self) -> &[crate::types::SearchedLogStream] {}
            pub fn next_token(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct FilterLogEventsFluentBuilder;
            impl FilterLogEventsFluentBuilder {
                pub async fn send(self) -> Result<super::FilterLogEventsOutput, SdkError<super::FilterLogEventsError>> {}
                pub fn into_paginator(self) -> super::paginator::FilterLogEventsPaginator {}
                pub fn log_group_name(self, input: impl Into<String>) -> FilterLogEventsFluentBuilder {}
                pub fn set_log_group_name(self, input: Option<String>) -> FilterLogEventsFluentBuilder {}
                pub fn log_group_identifier(self, input: impl Into<String>) -> FilterLogEventsFluentBuilder {}
                pub fn set_log_group_identifier(self, input: Option<String>) -> FilterLogEventsFluentBuilder {}
                pub fn log_stream_names(self, input: impl Into<String>) -> FilterLogEventsFluentBuilder {}
                pub fn set_log_stream_names(self, input: Option<Vec<String>>) -> FilterLogEventsFluentBuilder {}
                pub fn log_stream_name_prefix(self, input: impl Into<String>) -> FilterLogEventsFluentBuilder {}
                pub fn set_log_stream_name_prefix(self, input: Option<String>) -> FilterLogEventsFluentBuilder {}
                pub fn start_time(self, input: i64) -> FilterLogEventsFluentBuilder {}
                pub fn set_start_time(self, input: Option<i64>) -> FilterLogEventsFluentBuilder {}
                pub fn end_time(self, input: i64) -> FilterLogEventsFluentBuilder {}
                pub fn set_end_time(self, input: Option<i64>) -> FilterLogEventsFluentBuilder {}
                pub fn filter_pattern(self, input: impl Into<String>) -> FilterLogEventsFluentBuilder {}
                pub fn set_filter_pattern(self, input: Option<String>) -> FilterLogEventsFluentBuilder {}
                pub fn next_token(self, input: impl Into<String>) -> FilterLogEventsFluentBuilder {}
                pub fn set_next_token(self, input: Option<String>) -> FilterLogEventsFluentBuilder {}
                pub fn limit(self, input: i32) -> FilterLogEventsFluentBuilder {}
                pub fn set_limit(self, input: Option<i32>) -> FilterLogEventsFluentBuilder {}
                pub fn start_from_head(self, input: bool) -> FilterLogEventsFluentBuilder {}
                pub fn set_start_from_head(self, input: Option<bool>) -> FilterLogEventsFluentBuilder {}
                pub fn interleaved(self, input: bool) -> FilterLogEventsFluentBuilder {}
                pub fn set_interleaved(self, input: Option<bool>) -> FilterLogEventsFluentBuilder {}
                pub fn unmask(self, input: bool) -> FilterLogEventsFluentBuilder {}
                pub fn set_unmask(self, input: Option<bool>) -> FilterLogEventsFluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct FilterLogEventsPaginator;
            impl FilterLogEventsPaginator {
                pub fn page_size(self, limit: i32) -> FilterLogEventsPaginator {}
                pub fn send(self) -> crate::PaginationStream<Result<super::FilterLogEventsOutput, crate::error::SdkError<super::FilterLogEventsError>>> {}
            }
        }
    }
    pub mod put_retention_policy {
        pub enum PutRetentionPolicyError { InvalidParameterException(crate::types::error::InvalidParameterException), OperationAbortedException(crate::types::error::OperationAbortedException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ServiceUnavailableException(crate::types::error::ServiceUnavailableException), Unhandled(crate::error::Unhandled) }
        impl PutRetentionPolicyError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_parameter_exception(&self) -> bool {}
            pub fn is_operation_aborted_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_service_unavailable_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct PutRetentionPolicyOutput;
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct PutRetentionPolicyFluentBuilder;
            impl PutRetentionPolicyFluentBuilder {
                pub async fn send(self) -> Result<super::PutRetentionPolicyOutput, SdkError<super::PutRetentionPolicyError>> {}
                pub fn log_group_name(self, input: impl Into<String>) -> PutRetentionPolicyFluentBuilder {}
                pub fn set_log_group_name(self, input: Option<String>) -> PutRetentionPolicyFluentBuilder {}
                pub fn retention_in_days(self, input: i32) -> PutRetentionPolicyFluentBuilder {}
                pub fn set_retention_in_days(self, input: Option<i32>) -> PutRetentionPolicyFluentBuilder {}
            }
        }
    }
}
pub mod types {
    #[derive(Clone)] pub struct Entity { pub key_attributes: Option<std::collections::HashMap<String, String>>, pub attributes: Option<std::collections::HashMap<String, String>> }
    impl Entity {
        pub fn key_attributes(&self) -> Option<&std::collections::HashMap<String, String>> {}
        pub fn attributes(&self) -> Option<&std::collections::HashMap<String, String>> {}
        pub fn builder() -> builders::EntityBuilder {}
    }
    #[derive(Clone)] pub struct FilteredLogEvent { pub log_stream_name: Option<String>, pub timestamp: Option<i64>, pub message: Option<String>, pub ingestion_time: Option<i64>, pub event_id: Option<String> }
    impl FilteredLogEvent {
        pub fn log_stream_name(&self) -> Option<&str> {}
        pub fn timestamp(&self) -> Option<i64> {}
        pub fn message(&self) -> Option<&str> {}
        pub fn ingestion_time(&self) -> Option<i64> {}
        pub fn event_id(&self) -> Option<&str> {}
        pub fn builder() -> builders::FilteredLogEventBuilder {}
    }
    #[derive(Clone)] pub struct InputLogEvent { pub timestamp: i64, pub message: String }
    impl InputLogEvent {
        pub fn timestamp(&self) -> i64 {}
        pub fn message(&self) -> &str {}
        pub fn builder() -> builders::InputLogEventBuilder {}
    }
    #[derive(Clone)] pub struct LogGroup { pub log_group_name: Option<String>, pub creation_time: Option<i64>, pub retention_in_days: Option<i32>, pub metric_filter_count: Option<i32>, pub arn: Option<String>, pub stored_bytes: Option<i64>, pub kms_key_id: Option<String>, pub data_protection_status: Option<crate::types::DataProtectionStatus>, pub inherited_properties: Option<Vec<crate::types::InheritedProperty>>, pub log_group_class: Option<crate::types::LogGroupClass>, pub log_group_arn: Option<String>, pub deletion_protection_enabled: Option<bool>, pub bearer_token_authentication_enabled: Option<bool>, pub retention_policy_name: Option<String> }
    impl LogGroup {
        pub fn log_group_name(&self) -> Option<&str> {}
        pub fn creation_time(&self) -> Option<i64> {}
        pub fn retention_in_days(&self) -> Option<i32> {}
        pub fn metric_filter_count(&self) -> Option<i32> {}
        pub fn arn(&self) -> Option<&str> {}
        pub fn stored_bytes(&self) -> Option<i64> {}
        pub fn kms_key_id(&self) -> Option<&str> {}
        pub fn data_protection_status(&self) -> Option<&crate::types::DataProtectionStatus> {}
        pub fn inherited_properties(&self) -> &[crate::types::InheritedProperty] {}
        pub fn log_group_class(&self) -> Option<&crate::types::LogGroupClass> {}
        pub fn log_group_arn(&self) -> Option<&str> {}
        pub fn deletion_protection_enabled(&self) -> Option<bool> {}
        pub fn bearer_token_authentication_enabled(&self) -> Option<bool> {}
        pub fn retention_policy_name(&self) -> Option<&str> {}
        pub fn builder() -> builders::LogGroupBuilder {}
    }
    #[derive(Clone)] pub enum LogGroupClass { Delivery, InfrequentAccess, Standard }
    impl LogGroupClass { pub fn as_str(&self) -> &str {} }
    impl From<&str> for LogGroupClass {}
    #[derive(Clone)] pub struct LogStream { pub log_stream_name: Option<String>, pub creation_time: Option<i64>, pub first_event_timestamp: Option<i64>, pub last_event_timestamp: Option<i64>, pub last_ingestion_time: Option<i64>, pub upload_sequence_token: Option<String>, pub arn: Option<String>, pub stored_bytes: Option<i64> }
    impl LogStream {
        pub fn log_stream_name(&self) -> Option<&str> {}
        pub fn creation_time(&self) -> Option<i64> {}
        pub fn first_event_timestamp(&self) -> Option<i64> {}
        pub fn last_event_timestamp(&self) -> Option<i64> {}
        pub fn last_ingestion_time(&self) -> Option<i64> {}
        pub fn upload_sequence_token(&self) -> Option<&str> {}
        pub fn arn(&self) -> Option<&str> {}
        pub fn stored_bytes(&self) -> Option<i64> {}
        pub fn builder() -> builders::LogStreamBuilder {}
    }
    #[derive(Clone)] pub enum OrderBy { LastEventTime, LogStreamName }
    impl OrderBy { pub fn as_str(&self) -> &str {} }
    impl From<&str> for OrderBy {}
    #[derive(Clone)] pub struct OutputLogEvent { pub timestamp: Option<i64>, pub message: Option<String>, pub ingestion_time: Option<i64> }
    impl OutputLogEvent {
        pub fn timestamp(&self) -> Option<i64> {}
        pub fn message(&self) -> Option<&str> {}
        pub fn ingestion_time(&self) -> Option<i64> {}
        pub fn builder() -> builders::OutputLogEventBuilder {}
    }
    #[derive(Clone)] pub struct RejectedEntityInfo { pub error_type: crate::types::EntityRejectionErrorType }
    impl RejectedEntityInfo {
        pub fn error_type(&self) -> &crate::types::EntityRejectionErrorType {}
        pub fn builder() -> builders::RejectedEntityInfoBuilder {}
    }
    #[derive(Clone)] pub struct RejectedLogEventsInfo { pub too_new_log_event_start_index: Option<i32>, pub too_old_log_event_end_index: Option<i32>, pub expired_log_event_end_index: Option<i32> }
    impl RejectedLogEventsInfo {
        pub fn too_new_log_event_start_index(&self) -> Option<i32> {}
        pub fn too_old_log_event_end_index(&self) -> Option<i32> {}
        pub fn expired_log_event_end_index(&self) -> Option<i32> {}
        pub fn builder() -> builders::RejectedLogEventsInfoBuilder {}
    }
    #[derive(Clone)] pub struct SearchedLogStream { pub log_stream_name: Option<String>, pub searched_completely: Option<bool> }
    impl SearchedLogStream {
        pub fn log_stream_name(&self) -> Option<&str> {}
        pub fn searched_completely(&self) -> Option<bool> {}
        pub fn builder() -> builders::SearchedLogStreamBuilder {}
    }
    #[derive(Clone)] pub enum DataProtectionStatus { Activated, Archived, Deleted, Disabled }
    impl DataProtectionStatus { pub fn as_str(&self) -> &str {} }
    impl From<&str> for DataProtectionStatus {}
    #[derive(Clone)] pub enum EntityRejectionErrorType { EntitySizeTooLarge, InvalidAttributes, InvalidEntity, InvalidKeyAttribute, InvalidTypeValue, MissingRequiredFields, UnsupportedLogGroupType }
    impl EntityRejectionErrorType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for EntityRejectionErrorType {}
    #[derive(Clone)] pub enum InheritedProperty { AccountDataProtection }
    impl InheritedProperty { pub fn as_str(&self) -> &str {} }
    impl From<&str> for InheritedProperty {}
    pub mod builders {
        #[derive(Clone, Default)] pub struct EntityBuilder;
        impl EntityBuilder {
            pub fn key_attributes(self, k: impl Into<String>, v: impl Into<String>) -> EntityBuilder {}
            pub fn attributes(self, k: impl Into<String>, v: impl Into<String>) -> EntityBuilder {}
            pub fn build(self) -> super::Entity {}
        }
        #[derive(Clone, Default)] pub struct FilteredLogEventBuilder;
        impl FilteredLogEventBuilder {
            pub fn log_stream_name(self, input: impl Into<String>) -> FilteredLogEventBuilder {}
            pub fn timestamp(self, input: i64) -> FilteredLogEventBuilder {}
            pub fn message(self, input: impl Into<String>) -> FilteredLogEventBuilder {}
            pub fn ingestion_time(self, input: i64) -> FilteredLogEventBuilder {}
            pub fn event_id(self, input: impl Into<String>) -> FilteredLogEventBuilder {}
            pub fn build(self) -> super::FilteredLogEvent {}
        }
        #[derive(Clone, Default)] pub struct InputLogEventBuilder;
        impl InputLogEventBuilder {
            pub fn timestamp(self, input: i64) -> InputLogEventBuilder {}
            pub fn message(self, input: impl Into<String>) -> InputLogEventBuilder {}
            pub fn build(self) -> Result<super::InputLogEvent, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct LogGroupBuilder;
        impl LogGroupBuilder {
            pub fn log_group_name(self, input: impl Into<String>) -> LogGroupBuilder {}
            pub fn creation_time(self, input: i64) -> LogGroupBuilder {}
            pub fn retention_in_days(self, input: i32) -> LogGroupBuilder {}
            pub fn metric_filter_count(self, input: i32) -> LogGroupBuilder {}
            pub fn arn(self, input: impl Into<String>) -> LogGroupBuilder {}
            pub fn stored_bytes(self, input: i64) -> LogGroupBuilder {}
            pub fn kms_key_id(self, input: impl Into<String>) -> LogGroupBuilder {}
            pub fn data_protection_status(self, input: crate::types::DataProtectionStatus) -> LogGroupBuilder {}
            pub fn inherited_properties(self, input: crate::types::InheritedProperty) -> LogGroupBuilder {}
            pub fn log_group_class(self, input: crate::types::LogGroupClass) -> LogGroupBuilder {}
            pub fn log_group_arn(self, input: impl Into<String>) -> LogGroupBuilder {}
            pub fn deletion_protection_enabled(self, input: bool) -> LogGroupBuilder {}
            pub fn bearer_token_authentication_enabled(self, input: bool) -> LogGroupBuilder {}
            pub fn retention_policy_name(self, input: impl Into<String>) -> LogGroupBuilder {}
            pub fn build(self) -> super::LogGroup {}
        }
        #[derive(Clone, Default)] pub struct LogStreamBuilder;
        impl LogStreamBuilder {
            pub fn log_stream_name(self, input: impl Into<String>) -> LogStreamBuilder {}
            pub fn creation_time(self, input: i64) -> LogStreamBuilder {}
            pub fn first_event_timestamp(self, input: i64) -> LogStreamBuilder {}
            pub fn last_event_timestamp(self, input: i64) -> LogStreamBuilder {}
            pub fn last_ingestion_time(self, input: i64) -> LogStreamBuilder {}
            pub fn upload_sequence_token(self, input: impl Into<String>) -> LogStreamBuilder {}
            pub fn arn(self, input: impl Into<String>) -> LogStreamBuilder {}
            pub fn stored_bytes(self, input: i64) -> LogStreamBuilder {}
            pub fn build(self) -> super::LogStream {}
        }
        #[derive(Clone, Default)] pub struct OutputLogEventBuilder;
        impl OutputLogEventBuilder {
            pub fn timestamp(self, input: i64) -> OutputLogEventBuilder {}
            pub fn message(self, input: impl Into<String>) -> OutputLogEventBuilder {}
            pub fn ingestion_time(self, input: i64) -> OutputLogEventBuilder {}
            pub fn build(self) -> super::OutputLogEvent {}
        }
        #[derive(Clone, Default)] pub struct RejectedEntityInfoBuilder;
        impl RejectedEntityInfoBuilder {
            pub fn error_type(self, input: crate::types::EntityRejectionErrorType) -> RejectedEntityInfoBuilder {}
            pub fn build(self) -> Result<super::RejectedEntityInfo, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct RejectedLogEventsInfoBuilder;
        impl RejectedLogEventsInfoBuilder {
            pub fn too_new_log_event_start_index(self, input: i32) -> RejectedLogEventsInfoBuilder {}
            pub fn too_old_log_event_end_index(self, input: i32) -> RejectedLogEventsInfoBuilder {}
            pub fn expired_log_event_end_index(self, input: i32) -> RejectedLogEventsInfoBuilder {}
            pub fn build(self) -> super::RejectedLogEventsInfo {}
        }
        #[derive(Clone, Default)] pub struct SearchedLogStreamBuilder;
        impl SearchedLogStreamBuilder {
            pub fn log_stream_name(self, input: impl Into<String>) -> SearchedLogStreamBuilder {}
            pub fn searched_completely(self, input: bool) -> SearchedLogStreamBuilder {}
            pub fn build(self) -> super::SearchedLogStream {}
        }
    }
    pub mod error {
        pub struct DataAlreadyAcceptedException;
        impl DataAlreadyAcceptedException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidParameterException;
        impl InvalidParameterException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidSequenceTokenException;
        impl InvalidSequenceTokenException { pub fn message(&self) -> Option<&str> {} }
        pub struct LimitExceededException;
        impl LimitExceededException { pub fn message(&self) -> Option<&str> {} }
        pub struct OperationAbortedException;
        impl OperationAbortedException { pub fn message(&self) -> Option<&str> {} }
        pub struct ResourceAlreadyExistsException;
        impl ResourceAlreadyExistsException { pub fn message(&self) -> Option<&str> {} }
        pub struct ResourceNotFoundException;
        impl ResourceNotFoundException { pub fn message(&self) -> Option<&str> {} }
        pub struct ServiceUnavailableException;
        impl ServiceUnavailableException { pub fn message(&self) -> Option<&str> {} }
        pub struct UnrecognizedClientException;
        impl UnrecognizedClientException { pub fn message(&self) -> Option<&str> {} }
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
