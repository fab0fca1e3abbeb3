//! Model of aws-sdk-kinesis 1.x (checked against 1.130.0): the widely used operations of Kinesis. A builder does nothing until `send` is awaited.

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
        pub fn put_record(&self) -> crate::operation::put_record::builders::PutRecordFluentBuilder {}
        pub fn put_records(&self) -> crate::operation::put_records::builders::PutRecordsFluentBuilder {}
        pub fn get_records(&self) -> crate::operation::get_records::builders::GetRecordsFluentBuilder {}
        pub fn get_shard_iterator(&self) -> crate::operation::get_shard_iterator::builders::GetShardIteratorFluentBuilder {}
        pub fn list_shards(&self) -> crate::operation::list_shards::builders::ListShardsFluentBuilder {}
        pub fn describe_stream(&self) -> crate::operation::describe_stream::builders::DescribeStreamFluentBuilder {}
        pub fn describe_stream_summary(&self) -> crate::operation::describe_stream_summary::builders::DescribeStreamSummaryFluentBuilder {}
        pub fn list_streams(&self) -> crate::operation::list_streams::builders::ListStreamsFluentBuilder {}
    }
}
pub mod operation {
    pub mod put_record {
        pub enum PutRecordError { AccessDeniedException(crate::types::error::AccessDeniedException), DryRunOperationException(crate::types::error::DryRunOperationException), InternalFailureException(crate::types::error::InternalFailureException), InvalidArgumentException(crate::types::error::InvalidArgumentException), KmsAccessDeniedException(crate::types::error::KmsAccessDeniedException), KmsDisabledException(crate::types::error::KmsDisabledException), KmsInvalidStateException(crate::types::error::KmsInvalidStateException), KmsNotFoundException(crate::types::error::KmsNotFoundException), KmsOptInRequired(crate::types::error::KmsOptInRequired), KmsThrottlingException(crate::types::error::KmsThrottlingException), ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), Unhandled(crate::error::Unhandled) }
        impl PutRecordError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_access_denied_exception(&self) -> bool {}
            pub fn is_dry_run_operation_exception(&self) -> bool {}
            pub fn is_internal_failure_exception(&self) -> bool {}
            pub fn is_invalid_argument_exception(&self) -> bool {}
            pub fn is_kms_access_denied_exception(&self) -> bool {}
            pub fn is_kms_disabled_exception(&self) -> bool {}
            pub fn is_kms_invalid_state_exception(&self) -> bool {}
            pub fn is_kms_not_found_exception(&self) -> bool {}
            pub fn is_kms_opt_in_required(&self) -> bool {}
            pub fn is_kms_throttling_exception(&self) -> bool {}
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct PutRecordOutput { pub shard_id: String, pub sequence_number: String, pub encryption_type: Option<crate::types::EncryptionType> }
        impl PutRecordOutput {
            pub fn shard_id(&self) -> &str {}
            pub fn sequence_number(&self) -> &str {}
            pub fn encryption_type(&self) -> Option<&crate::types::EncryptionType> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct PutRecordFluentBuilder;
            impl PutRecordFluentBuilder {
                pub async fn send(self) -> Result<super::PutRecordOutput, SdkError<super::PutRecordError>> {}
                pub fn stream_name(self, input: impl Into<String>) -> PutRecordFluentBuilder {}
                pub fn set_stream_name(self, input: Option<String>) -> PutRecordFluentBuilder {}
                pub fn data(self, input: crate::primitives::Blob) -> PutRecordFluentBuilder {}
                pub fn set_data(self, input: Option<crate::primitives::Blob>) -> PutRecordFluentBuilder {}
                pub fn partition_key(self, input: impl Into<String>) -> PutRecordFluentBuilder {}
                pub fn set_partition_key(self, input: Option<String>) -> PutRecordFluentBuilder {}
                pub fn explicit_hash_key(self, input: impl Into<String>) -> PutRecordFluentBuilder {}
                pub fn set_explicit_hash_key(self, input: Option<String>) -> PutRecordFluentBuilder {}
                pub fn sequence_number_for_ordering(self, input: impl Into<String>) -> PutRecordFluentBuilder {}
                pub fn set_sequence_number_for_ordering(self, input: Option<String>) -> PutRecordFluentBuilder {}
                pub fn stream_arn(self, input: impl Into<String>) -> PutRecordFluentBuilder {}
                pub fn set_stream_arn(self, input: Option<String>) -> PutRecordFluentBuilder {}
                pub fn stream_id(self, input: impl Into<String>) -> PutRecordFluentBuilder {}
                pub fn set_stream_id(self, input: Option<String>) -> PutRecordFluentBuilder {}
                pub fn dry_run(self, input: bool) -> PutRecordFluentBuilder {}
                pub fn set_dry_run(self, input: Option<bool>) -> PutRecordFluentBuilder {}
            }
        }
    }
    pub mod put_records {
        pub enum PutRecordsError { AccessDeniedException(crate::types::error::AccessDeniedException), DryRunOperationException(crate::types::error::DryRunOperationException), InternalFailureException(crate::types::error::InternalFailureException), InvalidArgumentException(crate::types::error::InvalidArgumentException), KmsAccessDeniedException(crate::types::error::KmsAccessDeniedException), KmsDisabledException(crate::types::error::KmsDisabledException), KmsInvalidStateException(crate::types::error::KmsInvalidStateException), KmsNotFoundException(crate::types::error::KmsNotFoundException), KmsOptInRequired(crate::types::error::KmsOptInRequired), KmsThrottlingException(crate::types::error::KmsThrottlingException), ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), Unhandled(crate::error::Unhandled) }
        impl PutRecordsError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_access_denied_exception(&self) -> bool {}
            pub fn is_dry_run_operation_exception(&self) -> bool {}
            pub fn is_internal_failure_exception(&self) -> bool {}
            pub fn is_invalid_argument_exception(&self) -> bool {}
            pub fn is_kms_access_denied_exception(&self) -> bool {}
            pub fn is_kms_disabled_exception(&self) -> bool {}
            pub fn is_kms_invalid_state_exception(&self) -> bool {}
            pub fn is_kms_not_found_exception(&self) -> bool {}
            pub fn is_kms_opt_in_required(&self) -> bool {}
            pub fn is_kms_throttling_exception(&self) -> bool {}
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct PutRecordsOutput { pub failed_record_count: Option<i32>, pub records: Vec<crate::types::PutRecordsResultEntry>, pub encryption_type: Option<crate::types::EncryptionType> }
        impl PutRecordsOutput {
            pub fn failed_record_count(&self) -> Option<i32> {}
            pub fn records(&self) -> &[crate::types::PutRecordsResultEntry] {}
            pub fn encryption_type(&self) -> Option<&crate::types::EncryptionType> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct PutRecordsFluentBuilder;
            impl PutRecordsFluentBuilder {
                pub async fn send(self) -> Result<super::PutRecordsOutput, SdkError<super::PutRecordsError>> {}
                pub fn records(self, input: crate::types::PutRecordsRequestEntry) -> PutRecordsFluentBuilder {}
                pub fn set_records(self, input: Option<Vec<crate::types::PutRecordsRequestEntry>>) -> PutRecordsFluentBuilder {}
                pub fn stream_name(self, input: impl Into<String>) -> PutRecordsFluentBuilder {}
                pub fn set_stream_name(self, input: Option<String>) -> PutRecordsFluentBuilder {}
                pub fn stream_arn(self, input: impl Into<String>) -> PutRecordsFluentBuilder {}
                pub fn set_stream_arn(self, input: Option<String>) -> PutRecordsFluentBuilder {}
                pub fn stream_id(self, input: impl Into<String>) -> PutRecordsFluentBuilder {}
                pub fn set_stream_id(self, input: Option<String>) -> PutRecordsFluentBuilder {}
                pub fn dry_run(self, input: bool) -> PutRecordsFluentBuilder {}
                pub fn set_dry_run(self, input: Option<bool>) -> PutRecordsFluentBuilder {}
            }
        }
    }
    pub mod get_records {
        pub enum GetRecordsError { AccessDeniedException(crate::types::error::AccessDeniedException), DryRunOperationException(crate::types::error::DryRunOperationException), ExpiredIteratorException(crate::types::error::ExpiredIteratorException), InternalFailureException(crate::types::error::InternalFailureException), InvalidArgumentException(crate::types::error::InvalidArgumentException), KmsAccessDeniedException(crate::types::error::KmsAccessDeniedException), KmsDisabledException(crate::types::error::KmsDisabledException), KmsInvalidStateException(crate::types::error::KmsInvalidStateException), KmsNotFoundException(crate::types::error::KmsNotFoundException), KmsOptInRequired(crate::types::error::KmsOptInRequired), KmsThrottlingException(crate::types::error::KmsThrottlingException), ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), Unhandled(crate::error::Unhandled) }
        impl GetRecordsError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_access_denied_exception(&self) -> bool {}
            pub fn is_dry_run_operation_exception(&self) -> bool {}
            pub fn is_expired_iterator_exception(&self) -> bool {}
            pub fn is_internal_failure_exception(&self) -> bool {}
            pub fn is_invalid_argument_exception(&self) -> bool {}
            pub fn is_kms_access_denied_exception(&self) -> bool {}
            pub fn is_kms_disabled_exception(&self) -> bool {}
            pub fn is_kms_invalid_state_exception(&self) -> bool {}
            pub fn is_kms_not_found_exception(&self) -> bool {}
            pub fn is_kms_opt_in_required(&self) -> bool {}
            pub fn is_kms_throttling_exception(&self) -> bool {}
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct GetRecordsOutput { pub records: Vec<crate::types::Record>, pub next_shard_iterator: Option<String>, pub millis_behind_latest: Option<i64>, pub child_shards: Option<Vec<crate::types::ChildShard>> }
        impl GetRecordsOutput {
            pub fn records(&self) -> &[crate::types::Record] {}
            pub fn next_shard_iterator(&self) -> Option<&str> {}
            pub fn millis_behind_latest(&self) -> Option<i64> {}
            pub fn child_shards(&self) -> &[crate::types::ChildShard] {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct GetRecordsFluentBuilder;
            impl GetRecordsFluentBuilder {
                pub async fn send(self) -> Result<super::GetRecordsOutput, SdkError<super::GetRecordsError>> {}
                pub fn shard_iterator(self, input: impl Into<String>) -> GetRecordsFluentBuilder {}
                pub fn set_shard_iterator(self, input: Option<String>) -> GetRecordsFluentBuilder {}
                pub fn limit(self, input: i32) -> GetRecordsFluentBuilder {}
                pub fn set_limit(self, input: Option<i32>) -> GetRecordsFluentBuilder {}
                pub fn stream_arn(self, input: impl Into<String>) -> GetRecordsFluentBuilder {}
                pub fn set_stream_arn(self, input: Option<String>) -> GetRecordsFluentBuilder {}
                pub fn stream_id(self, input: impl Into<String>) -> GetRecordsFluentBuilder {}
                pub fn set_stream_id(self, input: Option<String>) -> GetRecordsFluentBuilder {}
                pub fn dry_run(self, input: bool) -> GetRecordsFluentBuilder {}
                pub fn set_dry_run(self, input: Option<bool>) -> GetRecordsFluentBuilder {}
            }
        }
    }
    pub mod get_shard_iterator {
        pub enum GetShardIteratorError { AccessDeniedException(crate::types::error::AccessDeniedException), DryRunOperationException(crate::types::error::DryRunOperationException), InternalFailureException(crate::types::error::InternalFailureException), InvalidArgumentException(crate::types::error::InvalidArgumentException), ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), Unhandled(crate::error::Unhandled) }
        impl GetShardIteratorError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_access_denied_exception(&self) -> bool {}
            pub fn is_dry_run_operation_exception(&self) -> bool {}
            pub fn is_internal_failure_exception(&self) -> bool {}
            pub fn is_invalid_argument_exception(&self) -> bool {}
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct GetShardIteratorOutput { pub shard_iterator: Option<String> }
        impl GetShardIteratorOutput {
            pub fn shard_iterator(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct GetShardIteratorFluentBuilder;
            impl GetShardIteratorFluentBuilder {
                pub async fn send(self) -> Result<super::GetShardIteratorOutput, SdkError<super::GetShardIteratorError>> {}
                pub fn stream_name(self, input: impl Into<String>) -> GetShardIteratorFluentBuilder {}
                pub fn set_stream_name(self, input: Option<String>) -> GetShardIteratorFluentBuilder {}
                pub fn shard_id(self, input: impl Into<String>) -> GetShardIteratorFluentBuilder {}
                pub fn set_shard_id(self, input: Option<String>) -> GetShardIteratorFluentBuilder {}
                pub fn shard_iterator_type(self, input: crate::types::ShardIteratorType) -> GetShardIteratorFluentBuilder {}
                pub fn set_shard_iterator_type(self, input: Option<crate::types::ShardIteratorType>) -> GetShardIteratorFluentBuilder {}
                pub fn starting_sequence_number(self, input: impl Into<String>) -> GetShardIteratorFluentBuilder {}
                pub fn set_starting_sequence_number(self, input: Option<String>) -> GetShardIteratorFluentBuilder {}
                pub fn timestamp(self, input: crate::primitives::DateTime) -> GetShardIteratorFluentBuilder {}
                pub fn set_timestamp(self, input: Option<crate::primitives::DateTime>) -> GetShardIteratorFluentBuilder {}
                pub fn stream_arn(self, input: impl Into<String>) -> GetShardIteratorFluentBuilder {}
                pub fn set_stream_arn(self, input: Option<String>) -> GetShardIteratorFluentBuilder {}
                pub fn stream_id(self, input: impl Into<String>) -> GetShardIteratorFluentBuilder {}
                pub fn set_stream_id(self, input: Option<String>) -> GetShardIteratorFluentBuilder {}
                pub fn dry_run(self, input: bool) -> GetShardIteratorFluentBuilder {}
                pub fn set_dry_run(self, input: Option<bool>) -> GetShardIteratorFluentBuilder {}
            }
        }
    }
    pub mod list_shards {
        pub enum ListShardsError { AccessDeniedException(crate::types::error::AccessDeniedException), ExpiredNextTokenException(crate::types::error::ExpiredNextTokenException), InvalidArgumentException(crate::types::error::InvalidArgumentException), LimitExceededException(crate::types::error::LimitExceededException), ResourceInUseException(crate::types::error::ResourceInUseException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), Unhandled(crate::error::Unhandled) }
        impl ListShardsError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_access_denied_exception(&self) -> bool {}
            pub fn is_expired_next_token_exception(&self) -> bool {}
            pub fn is_invalid_argument_exception(&self) -> bool {}
            pub fn is_limit_exceeded_exception(&self) -> bool {}
            pub fn is_resource_in_use_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct ListShardsOutput { pub shards: Option<Vec<crate::types::Shard>>, pub next_token: Option<String> }
        impl ListShardsOutput {
            pub fn shards(&self) -> &[crate::types::Shard] {}
            pub fn next_token(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct ListShardsFluentBuilder;
            impl ListShardsFluentBuilder {
                pub async fn send(self) -> Result<super::ListShardsOutput, SdkError<super::ListShardsError>> {}
                pub fn stream_name(self, input: impl Into<String>) -> ListShardsFluentBuilder {}
                pub fn set_stream_name(self, input: Option<String>) -> ListShardsFluentBuilder {}
                pub fn next_token(self, input: impl Into<String>) -> ListShardsFluentBuilder {}
                pub fn set_next_token(self, input: Option<String>) -> ListShardsFluentBuilder {}
                pub fn exclusive_start_shard_id(self, input: impl Into<String>) -> ListShardsFluentBuilder {}
                pub fn set_exclusive_start_shard_id(self, input: Option<String>) -> ListShardsFluentBuilder {}
                pub fn max_results(self, input: i32) -> ListShardsFluentBuilder {}
                pub fn set_max_results(self, input: Option<i32>) -> ListShardsFluentBuilder {}
                pub fn stream_creation_timestamp(self, input: crate::primitives::DateTime) -> ListShardsFluentBuilder {}
                pub fn set_stream_creation_timestamp(self, input: Option<crate::primitives::DateTime>) -> ListShardsFluentBuilder {}
                pub fn shard_filter(self, input: crate::types::ShardFilter) -> ListShardsFluentBuilder {}
                pub fn set_shard_filter(self, input: Option<crate::types::ShardFilter>) -> ListShardsFluentBuilder {}
                pub fn stream_arn(self, input: impl Into<String>) -> ListShardsFluentBuilder {}
                pub fn set_stream_arn(self, input: Option<String>) -> ListShardsFluentBuilder {}
                pub fn stream_id(self, input: impl Into<String>) -> ListShardsFluentBuilder {}
                pub fn set_stream_id(self, input: Option<String>) -> ListShardsFluentBuilder {}
            }
        }
    }
    pub mod describe_stream {
        pub enum DescribeStreamError { AccessDeniedException(crate::types::error::AccessDeniedException), InvalidArgumentException(crate::types::error::InvalidArgumentException), LimitExceededException(crate::types::error::LimitExceededException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), Unhandled(crate::error::Unhandled) }
        impl DescribeStreamError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_access_denied_exception(&self) -> bool {}
            pub fn is_invalid_argument_exception(&self) -> bool {}
            pub fn is_limit_exceeded_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct DescribeStreamOutput { pub stream_description: Option<crate::types::StreamDescription> }
        impl DescribeStreamOutput {
            pub fn stream_description(&self) -> Option<&crate::types::StreamDescription> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct DescribeStreamFluentBuilder;
            impl DescribeStreamFluentBuilder {
                pub async fn send(self) -> Result<super::DescribeStreamOutput, SdkError<super::DescribeStreamError>> {}
                pub fn stream_name(self, input: impl Into<String>) -> DescribeStreamFluentBuilder {}
                pub fn set_stream_name(self, input: Option<String>) -> DescribeStreamFluentBuilder {}
                pub fn limit(self, input: i32) -> DescribeStreamFluentBuilder {}
                pub fn set_limit(self, input: Option<i32>) -> DescribeStreamFluentBuilder {}
                pub fn exclusive_start_shard_id(self, input: impl Into<String>) -> DescribeStreamFluentBuilder {}
                pub fn set_exclusive_start_shard_id(self, input: Option<String>) -> DescribeStreamFluentBuilder {}
                pub fn stream_arn(self, input: impl Into<String>) -> DescribeStreamFluentBuilder {}
                pub fn set_stream_arn(self, input: Option<String>) -> DescribeStreamFluentBuilder {}
                pub fn stream_id(self, input: impl Into<String>) -> DescribeStreamFluentBuilder {}
                pub fn set_stream_id(self, input: Option<String>) -> DescribeStreamFluentBuilder {}
            }
        }
    }
    pub mod describe_stream_summary {
        pub enum DescribeStreamSummaryError { AccessDeniedException(crate::types::error::AccessDeniedException), InvalidArgumentException(crate::types::error::InvalidArgumentException), LimitExceededException(crate::types::error::LimitExceededException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), Unhandled(crate::error::Unhandled) }
        impl DescribeStreamSummaryError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_access_denied_exception(&self) -> bool {}
            pub fn is_invalid_argument_exception(&self) -> bool {}
            pub fn is_limit_exceeded_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct DescribeStreamSummaryOutput { pub stream_description_summary: Option<crate::types::StreamDescriptionSummary> }
        impl DescribeStreamSummaryOutput {
            pub fn stream_description_summary(&self) -> Option<&crate::types::StreamDescriptionSummary> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct DescribeStreamSummaryFluentBuilder;
            impl DescribeStreamSummaryFluentBuilder {
                pub async fn send(self) -> Result<super::DescribeStreamSummaryOutput, SdkError<super::DescribeStreamSummaryError>> {}
                pub fn stream_name(self, input: impl Into<String>) -> DescribeStreamSummaryFluentBuilder {}
                pub fn set_stream_name(self, input: Option<String>) -> DescribeStreamSummaryFluentBuilder {}
                pub fn stream_arn(self, input: impl Into<String>) -> DescribeStreamSummaryFluentBuilder {}
                pub fn set_stream_arn(self, input: Option<String>) -> DescribeStreamSummaryFluentBuilder {}
                pub fn stream_id(self, input: impl Into<String>) -> DescribeStreamSummaryFluentBuilder {}
                pub fn set_stream_id(self, input: Option<String>) -> DescribeStreamSummaryFluentBuilder {}
            }
        }
    }
    pub mod list_streams {
        pub enum ListStreamsError { ExpiredNextTokenException(crate::types::error::ExpiredNextTokenException), InvalidArgumentException(crate::types::error::InvalidArgumentException), LimitExceededException(crate::types::error::LimitExceededException), Unhandled(crate::error::Unhandled) }
        impl ListStreamsError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_expired_next_token_exception(&self) -> bool {}
            pub fn is_invalid_argument_exception(&self) -> bool {}
            pub fn is_limit_exceeded_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct ListStreamsOutput { pub stream_names: Vec<String>, pub has_more_streams: bool, pub next_token: Option<String>, pub stream_summaries: Option<Vec<crate::types::StreamSummary>> }
        impl ListStreamsOutput {
            pub fn stream_names(&self) -> &[String] {}
            pub fn has_more_streams(&self) -> bool {}
            pub fn next_token(&self) -> Option<&str> {}
            pub fn stream_summaries(&self) -> &[crate::types::StreamSummary] {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct ListStreamsFluentBuilder;
            impl ListStreamsFluentBuilder {
                pub async fn send(self) -> Result<super::ListStreamsOutput, SdkError<super::ListStreamsError>> {}
                pub fn into_paginator(self) -> super::paginator::ListStreamsPaginator {}
                pub fn limit(self, input: i32) -> ListStreamsFluentBuilder {}
                pub fn set_limit(self, input: Option<i32>) -> ListStreamsFluentBuilder {}
                pub fn exclusive_start_stream_name(self, input: impl Into<String>) -> ListStreamsFluentBuilder {}
                pub fn set_exclusive_start_stream_name(self, input: Option<String>) -> ListStreamsFluentBuilder {}
                pub fn next_token(self, input: impl Into<String>) -> ListStreamsFluentBuilder {}
                pub fn set_next_token(self, input: Option<String>) -> ListStreamsFluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct ListStreamsPaginator;
            impl ListStreamsPaginator {
                pub fn page_size(self, limit: i32) -> ListStreamsPaginator {}
                pub fn send(self) -> crate::PaginationStream<Result<super::ListStreamsOutput, crate::error::SdkError<super::ListStreamsError>>> {}
            }
        }
    }
}
pub mod types {
    #[derive(Clone)] pub struct ChildShard { pub shard_id: String, pub parent_shards: Vec<String>, pub hash_key_range: Option<crate::types::HashKeyRange> }
    impl ChildShard {
        pub fn shard_id(&self) -> &str {}
        pub fn parent_shards(&self) -> &[String] {}
        pub fn hash_key_range(&self) -> Option<&crate::types::HashKeyRange> {}
        pub fn builder() -> builders::ChildShardBuilder {}
    }
    #[derive(Clone)] pub enum EncryptionType { Kms, None }
    impl EncryptionType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for EncryptionType {}
    #[derive(Clone)] pub struct PutRecordsRequestEntry { pub data: crate::primitives::Blob, pub explicit_hash_key: Option<String>, pub partition_key: Option<String> }
    impl PutRecordsRequestEntry {
        pub fn data(&self) -> &crate::primitives::Blob {}
        pub fn explicit_hash_key(&self) -> Option<&str> {}
        pub fn partition_key(&self) -> Option<&str> {}
        pub fn builder() -> builders::PutRecordsRequestEntryBuilder {}
    }
    #[derive(Clone)] pub struct PutRecordsResultEntry { pub sequence_number: Option<String>, pub shard_id: Option<String>, pub error_code: Option<String>, pub error_message: Option<String> }
    impl PutRecordsResultEntry {
        pub fn sequence_number(&self) -> Option<&str> {}
        pub fn shard_id(&self) -> Option<&str> {}
        pub fn error_code(&self) -> Option<&str> {}
        pub fn error_message(&self) -> Option<&str> {}
        pub fn builder() -> builders::PutRecordsResultEntryBuilder {}
    }
    #[derive(Clone)] pub struct Record { pub sequence_number: String, pub approximate_arrival_timestamp: Option<crate::primitives::DateTime>, pub data: crate::primitives::Blob, pub partition_key: Option<String>, pub encryption_type: Option<crate::types::EncryptionType> }
    impl Record {
        pub fn sequence_number(&self) -> &str {}
        pub fn approximate_arrival_timestamp(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn data(&self) -> &crate::primitives::Blob {}
        pub fn partition_key(&self) -> Option<&str> {}
        pub fn encryption_type(&self) -> Option<&crate::types::EncryptionType> {}
        pub fn builder() -> builders::RecordBuilder {}
    }
    #[derive(Clone)] pub struct Shard { pub shard_id: String, pub parent_shard_id: Option<String>, pub adjacent_parent_shard_id: Option<String>, pub hash_key_range: Option<crate::types::HashKeyRange>, pub sequence_number_range: Option<crate::types::SequenceNumberRange> }
    impl Shard {
        pub fn shard_id(&self) -> &str {}
        pub fn parent_shard_id(&self) -> Option<&str> {}
        pub fn adjacent_parent_shard_id(&self) -> Option<&str> {}
        pub fn hash_key_range(&self) -> Option<&crate::types::HashKeyRange> {}
        pub fn sequence_number_range(&self) -> Option<&crate::types::SequenceNumberRange> {}
        pub fn builder() -> builders::ShardBuilder {}
    }
    #[derive(Clone)] pub struct ShardFilter { pub r#type: crate::types::ShardFilterType, pub shard_id: Option<String>, pub timestamp: Option<crate::primitives::DateTime> }
    impl ShardFilter {
        pub fn shard_id(&self) -> Option<&str> {}
        pub fn timestamp(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn builder() -> builders::ShardFilterBuilder {}
    }
    #[derive(Clone)] pub enum ShardIteratorType { AfterSequenceNumber, AtSequenceNumber, AtTimestamp, Latest, TrimHorizon }
    impl ShardIteratorType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ShardIteratorType {}
    #[derive(Clone)] pub struct StreamDescription { pub stream_name: String, pub stream_arn: String, pub stream_status: crate::types::StreamStatus, pub stream_mode_details: Option<crate::types::StreamModeDetails>, pub shards: Vec<crate::types::Shard>, pub has_more_shards: bool, pub retention_period_hours: i32, pub stream_creation_timestamp: crate::primitives::DateTime, pub enhanced_monitoring: Vec<crate::types::EnhancedMetrics>, pub encryption_type: Option<crate::types::EncryptionType>, pub key_id: Option<String> }
    impl StreamDescription {
        pub fn stream_name(&self) -> &str {}
        pub fn stream_arn(&self) -> &str {}
        pub fn stream_status(&self) -> &crate::types::StreamStatus {}
        pub fn stream_mode_details(&self) -> Option<&crate::types::StreamModeDetails> {}
        pub fn shards(&self) -> &[crate::types::Shard] {}
        pub fn has_more_shards(&self) -> bool {}
        pub fn retention_period_hours(&self) -> i32 {}
        pub fn stream_creation_timestamp(&self) -> &crate::primitives::DateTime {}
        pub fn enhanced_monitoring(&self) -> &[crate::types::EnhancedMetrics] {}
        pub fn encryption_type(&self) -> Option<&crate::types::EncryptionType> {}
        pub fn key_id(&self) -> Option<&str> {}
        pub fn builder() -> builders::StreamDescriptionBuilder {}
    }
    #[derive(Clone)] pub struct StreamDescriptionSummary { pub stream_name: String, pub stream_arn: String, pub stream_id: Option<String>, pub stream_status: crate::types::StreamStatus, pub stream_mode_details: Option<crate::types::StreamModeDetails>, pub retention_period_hours: i32, pub stream_creation_timestamp: crate::primitives::DateTime, pub enhanced_monitoring: Vec<crate::types::EnhancedMetrics>, pub encryption_type: Option<crate::types::EncryptionType>, pub key_id: Option<String>, pub open_shard_count: i32, pub consumer_count: Option<i32>, pub warm_throughput: Option<crate::types::WarmThroughputObject>, pub max_record_size_in_kib: Option<i32>, pub channel_count: Option<i32>, pub record_distribution_strategy: Option<crate::types::RecordDistributionStrategy> }
    impl StreamDescriptionSummary {
        pub fn stream_name(&self) -> &str {}
        pub fn stream_arn(&self) -> &str {}
        pub fn stream_id(&self) -> Option<&str> {}
        pub fn stream_status(&self) -> &crate::types::StreamStatus {}
        pub fn stream_mode_details(&self) -> Option<&crate::types::StreamModeDetails> {}
        pub fn retention_period_hours(&self) -> i32 {}
        pub fn stream_creation_timestamp(&self) -> &crate::primitives::DateTime {}
        pub fn enhanced_monitoring(&self) -> &[crate::types::EnhancedMetrics] {}
        pub fn encryption_type(&self) -> Option<&crate::types::EncryptionType> {}
        pub fn key_id(&self) -> Option<&str> {}
        pub fn open_shard_count(&self) -> i32 {}
        pub fn consumer_count(&self) -> Option<i32> {}
        pub fn warm_throughput(&self) -> Option<&crate::types::WarmThroughputObject> {}
        pub fn max_record_size_in_kib(&self) -> Option<i32> {}
        pub fn channel_count(&self) -> Option<i32> {}
        pub fn record_distribution_strategy(&self) -> Option<&crate::types::RecordDistributionStrategy> {}
        pub fn builder() -> builders::StreamDescriptionSummaryBuilder {}
    }
    #[derive(Clone)] pub struct StreamSummary { pub stream_name: String, pub stream_arn: String, pub stream_status: crate::types::StreamStatus, pub stream_mode_details: Option<crate::types::StreamModeDetails>, pub stream_creation_timestamp: Option<crate::primitives::DateTime> }
    impl StreamSummary {
        pub fn stream_name(&self) -> &str {}
        pub fn stream_arn(&self) -> &str {}
        pub fn stream_status(&self) -> &crate::types::StreamStatus {}
        pub fn stream_mode_details(&self) -> Option<&crate::types::StreamModeDetails> {}
        pub fn stream_creation_timestamp(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn builder() -> builders::StreamSummaryBuilder {}
    }
    #[derive(Clone)] pub struct EnhancedMetrics { pub shard_level_metrics: Option<Vec<crate::types::MetricsName>> }
    impl EnhancedMetrics {
        pub fn shard_level_metrics(&self) -> &[crate::types::MetricsName] {}
        pub fn builder() -> builders::EnhancedMetricsBuilder {}
    }
    #[derive(Clone)] pub struct HashKeyRange { pub starting_hash_key: String, pub ending_hash_key: String }
    impl HashKeyRange {
        pub fn starting_hash_key(&self) -> &str {}
        pub fn ending_hash_key(&self) -> &str {}
        pub fn builder() -> builders::HashKeyRangeBuilder {}
    }
    #[derive(Clone)] pub enum RecordDistributionStrategy { Auto, UserPartitionKey }
    impl RecordDistributionStrategy { pub fn as_str(&self) -> &str {} }
    impl From<&str> for RecordDistributionStrategy {}
    #[derive(Clone)] pub struct SequenceNumberRange { pub starting_sequence_number: String, pub ending_sequence_number: Option<String> }
    impl SequenceNumberRange {
        pub fn starting_sequence_number(&self) -> &str {}
        pub fn ending_sequence_number(&self) -> Option<&str> {}
        pub fn builder() -> builders::SequenceNumberRangeBuilder {}
    }
    #[derive(Clone)] pub enum ShardFilterType { AfterShardId, AtLatest, AtTimestamp, AtTrimHorizon, FromTimestamp, FromTrimHorizon }
    impl ShardFilterType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ShardFilterType {}
    #[derive(Clone)] pub struct StreamModeDetails { pub stream_mode: crate::types::StreamMode }
    impl StreamModeDetails {
        pub fn stream_mode(&self) -> &crate::types::StreamMode {}
        pub fn builder() -> builders::StreamModeDetailsBuilder {}
    }
    #[derive(Clone)] pub enum StreamStatus { Active, Creating, Deleting, Updating }
    impl StreamStatus { pub fn as_str(&self) -> &str {} }
    impl From<&str> for StreamStatus {}
    #[derive(Clone)] pub struct WarmThroughputObject { pub target_mibps: Option<i32>, pub current_mibps: Option<i32> }
    impl WarmThroughputObject {
        pub fn target_mibps(&self) -> Option<i32> {}
        pub fn current_mibps(&self) -> Option<i32> {}
        pub fn builder() -> builders::WarmThroughputObjectBuilder {}
    }
    #[derive(Clone)] pub enum MetricsName { All, IncomingBytes, IncomingRecords, IteratorAgeMilliseconds, OutgoingBytes, OutgoingRecords, ReadProvisionedThroughputExceeded, WriteProvisionedThroughputExceeded }
    impl MetricsName { pub fn as_str(&self) -> &str {} }
    impl From<&str> for MetricsName {}
    #[derive(Clone)] pub enum StreamMode { OnDemand, Provisioned }
    impl StreamMode { pub fn as_str(&self) -> &str {} }
    impl From<&str> for StreamMode {}
    pub mod builders {
        #[derive(Clone, Default)] pub struct ChildShardBuilder;
        impl ChildShardBuilder {
            pub fn shard_id(self, input: impl Into<String>) -> ChildShardBuilder {}
            pub fn parent_shards(self, input: impl Into<String>) -> ChildShardBuilder {}
            pub fn hash_key_range(self, input: crate::types::HashKeyRange) -> ChildShardBuilder {}
            pub fn build(self) -> Result<super::ChildShard, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct PutRecordsRequestEntryBuilder;
        impl PutRecordsRequestEntryBuilder {
            pub fn data(self, input: crate::primitives::Blob) -> PutRecordsRequestEntryBuilder {}
            pub fn explicit_hash_key(self, input: impl Into<String>) -> PutRecordsRequestEntryBuilder {}
            pub fn partition_key(self, input: impl Into<String>) -> PutRecordsRequestEntryBuilder {}
            pub fn build(self) -> Result<super::PutRecordsRequestEntry, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct PutRecordsResultEntryBuilder;
        impl PutRecordsResultEntryBuilder {
            pub fn sequence_number(self, input: impl Into<String>) -> PutRecordsResultEntryBuilder {}
            pub fn shard_id(self, input: impl Into<String>) -> PutRecordsResultEntryBuilder {}
            pub fn error_code(self, input: impl Into<String>) -> PutRecordsResultEntryBuilder {}
            pub fn error_message(self, input: impl Into<String>) -> PutRecordsResultEntryBuilder {}
            pub fn build(self) -> super::PutRecordsResultEntry {}
        }
        #[derive(Clone, Default)] pub struct RecordBuilder;
        impl RecordBuilder {
            pub fn sequence_number(self, input: impl Into<String>) -> RecordBuilder {}
            pub fn approximate_arrival_timestamp(self, input: crate::primitives::DateTime) -> RecordBuilder {}
            pub fn data(self, input: crate::primitives::Blob) -> RecordBuilder {}
            pub fn partition_key(self, input: impl Into<String>) -> RecordBuilder {}
            pub fn encryption_type(self, input: crate::types::EncryptionType) -> RecordBuilder {}
            pub fn build(self) -> Result<super::Record, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct ShardBuilder;
        impl ShardBuilder {
            pub fn shard_id(self, input: impl Into<String>) -> ShardBuilder {}
            pub fn parent_shard_id(self, input: impl Into<String>) -> ShardBuilder {}
            pub fn adjacent_parent_shard_id(self, input: impl Into<String>) -> ShardBuilder {}
            pub fn hash_key_range(self, input: crate::types::HashKeyRange) -> ShardBuilder {}
            pub fn sequence_number_range(self, input: crate::types::SequenceNumberRange) -> ShardBuilder {}
            pub fn build(self) -> Result<super::Shard, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct ShardFilterBuilder;
        impl ShardFilterBuilder {
            pub fn shard_id(self, input: impl Into<String>) -> ShardFilterBuilder {}
            pub fn timestamp(self, input: crate::primitives::DateTime) -> ShardFilterBuilder {}
            pub fn build(self) -> Result<super::ShardFilter, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct StreamDescriptionBuilder;
        impl StreamDescriptionBuilder {
            pub fn stream_name(self, input: impl Into<String>) -> StreamDescriptionBuilder {}
            pub fn stream_arn(self, input: impl Into<String>) -> StreamDescriptionBuilder {}
            pub fn stream_status(self, input: crate::types::StreamStatus) -> StreamDescriptionBuilder {}
            pub fn stream_mode_details(self, input: crate::types::StreamModeDetails) -> StreamDescriptionBuilder {}
            pub fn shards(self, input: crate::types::Shard) -> StreamDescriptionBuilder {}
            pub fn has_more_shards(self, input: bool) -> StreamDescriptionBuilder {}
            pub fn retention_period_hours(self, input: i32) -> StreamDescriptionBuilder {}
            pub fn stream_creation_timestamp(self, input: crate::primitives::DateTime) -> StreamDescriptionBuilder {}
            pub fn enhanced_monitoring(self, input: crate::types::EnhancedMetrics) -> StreamDescriptionBuilder {}
            pub fn encryption_type(self, input: crate::types::EncryptionType) -> StreamDescriptionBuilder {}
            pub fn key_id(self, input: impl Into<String>) -> StreamDescriptionBuilder {}
            pub fn build(self) -> Result<super::StreamDescription, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct StreamDescriptionSummaryBuilder;
        impl StreamDescriptionSummaryBuilder {
            pub fn stream_name(self, input: impl Into<String>) -> StreamDescriptionSummaryBuilder {}
            pub fn stream_arn(self, input: impl Into<String>) -> StreamDescriptionSummaryBuilder {}
            pub fn stream_id(self, input: impl Into<String>) -> StreamDescriptionSummaryBuilder {}
            pub fn stream_status(self, input: crate::types::StreamStatus) -> StreamDescriptionSummaryBuilder {}
            pub fn stream_mode_details(self, input: crate::types::StreamModeDetails) -> StreamDescriptionSummaryBuilder {}
            pub fn retention_period_hours(self, input: i32) -> StreamDescriptionSummaryBuilder {}
            pub fn stream_creation_timestamp(self, input: crate::primitives::DateTime) -> StreamDescriptionSummaryBuilder {}
            pub fn enhanced_monitoring(self, input: crate::types::EnhancedMetrics) -> StreamDescriptionSummaryBuilder {}
            pub fn encryption_type(self, input: crate::types::EncryptionType) -> StreamDescriptionSummaryBuilder {}
            pub fn key_id(self, input: impl Into<String>) -> StreamDescriptionSummaryBuilder {}
            pub fn open_shard_count(self, input: i32) -> StreamDescriptionSummaryBuilder {}
            pub fn consumer_count(self, input: i32) -> StreamDescriptionSummaryBuilder {}
            pub fn warm_throughput(self, input: crate::types::WarmThroughputObject) -> StreamDescriptionSummaryBuilder {}
            pub fn max_record_size_in_kib(self, input: i32) -> StreamDescriptionSummaryBuilder {}
            pub fn channel_count(self, input: i32) -> StreamDescriptionSummaryBuilder {}
            pub fn record_distribution_strategy(self, input: crate::types::RecordDistributionStrategy) -> StreamDescriptionSummaryBuilder {}
            pub fn build(self) -> Result<super::StreamDescriptionSummary, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct StreamSummaryBuilder;
        impl StreamSummaryBuilder {
            pub fn stream_name(self, input: impl Into<String>) -> StreamSummaryBuilder {}
            pub fn stream_arn(self, input: impl Into<String>) -> StreamSummaryBuilder {}
            pub fn stream_status(self, input: crate::types::StreamStatus) -> StreamSummaryBuilder {}
            pub fn stream_mode_details(self, input: crate::types::StreamModeDetails) -> StreamSummaryBuilder {}
            pub fn stream_creation_timestamp(self, input: crate::primitives::DateTime) -> StreamSummaryBuilder {}
            pub fn build(self) -> Result<super::StreamSummary, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct EnhancedMetricsBuilder;
        impl EnhancedMetricsBuilder {
            pub fn shard_level_metrics(self, input: crate::types::MetricsName) -> EnhancedMetricsBuilder {}
            pub fn build(self) -> super::EnhancedMetrics {}
        }
        #[derive(Clone, Default)] pub struct HashKeyRangeBuilder;
        impl HashKeyRangeBuilder {
            pub fn starting_hash_key(self, input: impl Into<String>) -> HashKeyRangeBuilder {}
            pub fn ending_hash_key(self, input: impl Into<String>) -> HashKeyRangeBuilder {}
            pub fn build(self) -> Result<super::HashKeyRange, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct SequenceNumberRangeBuilder;
        impl SequenceNumberRangeBuilder {
            pub fn starting_sequence_number(self, input: impl Into<String>) -> SequenceNumberRangeBuilder {}
            pub fn ending_sequence_number(self, input: impl Into<String>) -> SequenceNumberRangeBuilder {}
            pub fn build(self) -> Result<super::SequenceNumberRange, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct StreamModeDetailsBuilder;
        impl StreamModeDetailsBuilder {
            pub fn stream_mode(self, input: crate::types::StreamMode) -> StreamModeDetailsBuilder {}
            pub fn build(self) -> Result<super::StreamModeDetails, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct WarmThroughputObjectBuilder;
        impl WarmThroughputObjectBuilder {
            pub fn target_mibps(self, input: i32) -> WarmThroughputObjectBuilder {}
            pub fn current_mibps(self, input: i32) -> WarmThroughputObjectBuilder {}
            pub fn build(self) -> super::WarmThroughputObject {}
        }
    }
    pub mod error {
        pub struct AccessDeniedException;
        impl AccessDeniedException { pub fn message(&self) -> Option<&str> {} }
        pub struct DryRunOperationException;
        impl DryRunOperationException { pub fn message(&self) -> Option<&str> {} }
        pub struct ExpiredIteratorException;
        impl ExpiredIteratorException { pub fn message(&self) -> Option<&str> {} }
        pub struct ExpiredNextTokenException;
        impl ExpiredNextTokenException { pub fn message(&self) -> Option<&str> {} }
        pub struct InternalFailureException;
        impl InternalFailureException { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidArgumentException;
        impl InvalidArgumentException { pub fn message(&self) -> Option<&str> {} }
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
        pub struct LimitExceededException;
        impl LimitExceededException { pub fn message(&self) -> Option<&str> {} }
        pub struct ProvisionedThroughputExceededException;
        impl ProvisionedThroughputExceededException { pub fn message(&self) -> Option<&str> {} }
        pub struct ResourceInUseException;
        impl ResourceInUseException { pub fn message(&self) -> Option<&str> {} }
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
