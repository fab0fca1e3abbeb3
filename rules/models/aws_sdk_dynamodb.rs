//! Model of aws-sdk-dynamodb 1.x (checked against 1.136.0): the widely used operations of DynamoDB. A builder does nothing until `send` is awaited.

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
        pub fn get_item(&self) -> crate::operation::get_item::builders::GetItemFluentBuilder {}
        pub fn put_item(&self) -> crate::operation::put_item::builders::PutItemFluentBuilder {}
        pub fn delete_item(&self) -> crate::operation::delete_item::builders::DeleteItemFluentBuilder {}
        pub fn update_item(&self) -> crate::operation::update_item::builders::UpdateItemFluentBuilder {}
        pub fn query(&self) -> crate::operation::query::builders::QueryFluentBuilder {}
        pub fn scan(&self) -> crate::operation::scan::builders::ScanFluentBuilder {}
        pub fn batch_get_item(&self) -> crate::operation::batch_get_item::builders::BatchGetItemFluentBuilder {}
        pub fn batch_write_item(&self) -> crate::operation::batch_write_item::builders::BatchWriteItemFluentBuilder {}
        pub fn describe_table(&self) -> crate::operation::describe_table::builders::DescribeTableFluentBuilder {}
        pub fn list_tables(&self) -> crate::operation::list_tables::builders::ListTablesFluentBuilder {}
    }
}
pub mod operation {
    pub mod get_item {
        pub enum GetItemError { InternalServerError(crate::types::error::InternalServerError), InvalidEndpointException(crate::types::error::InvalidEndpointException), ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException), RequestLimitExceeded(crate::types::error::RequestLimitExceeded), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ThrottlingException(crate::types::error::ThrottlingException), Unhandled(crate::error::Unhandled) }
        impl GetItemError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_internal_server_error(&self) -> bool {}
            pub fn is_invalid_endpoint_exception(&self) -> bool {}
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool {}
            pub fn is_request_limit_exceeded(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_throttling_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct GetItemOutput { pub item: Option<std::collections::HashMap<String, crate::types::AttributeValue>>, pub consumed_capacity: Option<crate::types::ConsumedCapacity> }
        impl GetItemOutput {
            pub fn item(&self) -> Option<&std::collections::HashMap<String, crate::types::AttributeValue>> {}
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct GetItemFluentBuilder;
            impl GetItemFluentBuilder {
                pub async fn send(self) -> Result<super::GetItemOutput, SdkError<super::GetItemError>> {}
                pub fn table_name(self, input: impl Into<String>) -> GetItemFluentBuilder {}
                pub fn set_table_name(self, input: Option<String>) -> GetItemFluentBuilder {}
                pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> GetItemFluentBuilder {}
                pub fn set_key(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> GetItemFluentBuilder {}
                pub fn attributes_to_get(self, input: impl Into<String>) -> GetItemFluentBuilder {}
                pub fn set_attributes_to_get(self, input: Option<Vec<String>>) -> GetItemFluentBuilder {}
                pub fn consistent_read(self, input: bool) -> GetItemFluentBuilder {}
                pub fn set_consistent_read(self, input: Option<bool>) -> GetItemFluentBuilder {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> GetItemFluentBuilder {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> GetItemFluentBuilder {}
                pub fn projection_expression(self, input: impl Into<String>) -> GetItemFluentBuilder {}
                pub fn set_projection_expression(self, input: Option<String>) -> GetItemFluentBuilder {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> GetItemFluentBuilder {}
                pub fn set_expression_attribute_names(self, input: Option<std::collections::HashMap<String, String>>) -> GetItemFluentBuilder {}
            }
        }
    }
    pub mod put_item {
        pub enum PutItemError { ConditionalCheckFailedException(crate::types::error::ConditionalCheckFailedException), InternalServerError(crate::types::error::InternalServerError), InvalidEndpointException(crate::types::error::InvalidEndpointException), ItemCollectionSizeLimitExceededException(crate::types::error::ItemCollectionSizeLimitExceededException), ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException), ReplicatedWriteConflictException(crate::types::error::ReplicatedWriteConflictException), RequestLimitExceeded(crate::types::error::RequestLimitExceeded), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ThrottlingException(crate::types::error::ThrottlingException), TransactionConflictException(crate::types::error::TransactionConflictException), Unhandled(crate::error::Unhandled) }
        impl PutItemError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_conditional_check_failed_exception(&self) -> bool {}
            pub fn is_internal_server_error(&self) -> bool {}
            pub fn is_invalid_endpoint_exception(&self) -> bool {}
            pub fn is_item_collection_size_limit_exceeded_exception(&self) -> bool {}
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool {}
            pub fn is_replicated_write_conflict_exception(&self) -> bool {}
            pub fn is_request_limit_exceeded(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_throttling_exception(&self) -> bool {}
            pub fn is_transaction_conflict_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct PutItemOutput { pub attributes: Option<std::collections::HashMap<String, crate::types::AttributeValue>>, pub consumed_capacity: Option<crate::types::ConsumedCapacity>, pub item_collection_metrics: Option<crate::types::ItemCollectionMetrics> }
        impl PutItemOutput {
            pub fn attributes(&self) -> Option<&std::collections::HashMap<String, crate::types::AttributeValue>> {}
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity> {}
            pub fn item_collection_metrics(&self) -> Option<&crate::types::ItemCollectionMetrics> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct PutItemFluentBuilder;
            impl PutItemFluentBuilder {
                pub async fn send(self) -> Result<super::PutItemOutput, SdkError<super::PutItemError>> {}
                pub fn table_name(self, input: impl Into<String>) -> PutItemFluentBuilder {}
                pub fn set_table_name(self, input: Option<String>) -> PutItemFluentBuilder {}
                pub fn item(self, k: impl Into<String>, v: crate::types::AttributeValue) -> PutItemFluentBuilder {}
                pub fn set_item(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> PutItemFluentBuilder {}
                pub fn expected(self, k: impl Into<String>, v: crate::types::ExpectedAttributeValue) -> PutItemFluentBuilder {}
                pub fn set_expected(self, input: Option<std::collections::HashMap<String, crate::types::ExpectedAttributeValue>>) -> PutItemFluentBuilder {}
                pub fn return_values(self, input: crate::types::ReturnValue) -> PutItemFluentBuilder {}
                pub fn set_return_values(self, input: Option<crate::types::ReturnValue>) -> PutItemFluentBuilder {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> PutItemFluentBuilder {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> PutItemFluentBuilder {}
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> PutItemFluentBuilder {}
                pub fn set_return_item_collection_metrics(self, input: Option<crate::types::ReturnItemCollectionMetrics>) -> PutItemFluentBuilder {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> PutItemFluentBuilder {}
                pub fn set_conditional_operator(self, input: Option<crate::types::ConditionalOperator>) -> PutItemFluentBuilder {}
                pub fn condition_expression(self, input: impl Into<String>) -> PutItemFluentBuilder {}
                pub fn set_condition_expression(self, input: Option<String>) -> PutItemFluentBuilder {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> PutItemFluentBuilder {}
                pub fn set_expression_attribute_names(self, input: Option<std::collections::HashMap<String, String>>) -> PutItemFluentBuilder {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> PutItemFluentBuilder {}
                pub fn set_expression_attribute_values(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> PutItemFluentBuilder {}
                pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> PutItemFluentBuilder {}
                pub fn set_return_values_on_condition_check_failure(self, input: Option<crate::types::ReturnValuesOnConditionCheckFailure>) -> PutItemFluentBuilder {}
            }
        }
    }
    pub mod delete_item {
        pub enum DeleteItemError { ConditionalCheckFailedException(crate::types::error::ConditionalCheckFailedException), InternalServerError(crate::types::error::InternalServerError), InvalidEndpointException(crate::types::error::InvalidEndpointException), ItemCollectionSizeLimitExceededException(crate::types::error::ItemCollectionSizeLimitExceededException), ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException), ReplicatedWriteConflictException(crate::types::error::ReplicatedWriteConflictException), RequestLimitExceeded(crate::types::error::RequestLimitExceeded), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ThrottlingException(crate::types::error::ThrottlingException), TransactionConflictException(crate::types::error::TransactionConflictException), Unhandled(crate::error::Unhandled) }
        impl DeleteItemError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_conditional_check_failed_exception(&self) -> bool {}
            pub fn is_internal_server_error(&self) -> bool {}
            pub fn is_invalid_endpoint_exception(&self) -> bool {}
            pub fn is_item_collection_size_limit_exceeded_exception(&self) -> bool {}
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool {}
            pub fn is_replicated_write_conflict_exception(&self) -> bool {}
            pub fn is_request_limit_exceeded(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_throttling_exception(&self) -> bool {}
            pub fn is_transaction_conflict_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct DeleteItemOutput { pub attributes: Option<std::collections::HashMap<String, crate::types::AttributeValue>>, pub consumed_capacity: Option<crate::types::ConsumedCapacity>, pub item_collection_metrics: Option<crate::types::ItemCollectionMetrics> }
        impl DeleteItemOutput {
            pub fn attributes(&self) -> Option<&std::collections::HashMap<String, crate::types::AttributeValue>> {}
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity> {}
            pub fn item_collection_metrics(&self) -> Option<&crate::types::ItemCollectionMetrics> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct DeleteItemFluentBuilder;
            impl DeleteItemFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteItemOutput, SdkError<super::DeleteItemError>> {}
                pub fn table_name(self, input: impl Into<String>) -> DeleteItemFluentBuilder {}
                pub fn set_table_name(self, input: Option<String>) -> DeleteItemFluentBuilder {}
                pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> DeleteItemFluentBuilder {}
                pub fn set_key(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> DeleteItemFluentBuilder {}
                pub fn expected(self, k: impl Into<String>, v: crate::types::ExpectedAttributeValue) -> DeleteItemFluentBuilder {}
                pub fn set_expected(self, input: Option<std::collections::HashMap<String, crate::types::ExpectedAttributeValue>>) -> DeleteItemFluentBuilder {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> DeleteItemFluentBuilder {}
                pub fn set_conditional_operator(self, input: Option<crate::types::ConditionalOperator>) -> DeleteItemFluentBuilder {}
                pub fn return_values(self, input: crate::types::ReturnValue) -> DeleteItemFluentBuilder {}
                pub fn set_return_values(self, input: Option<crate::types::ReturnValue>) -> DeleteItemFluentBuilder {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> DeleteItemFluentBuilder {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> DeleteItemFluentBuilder {}
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> DeleteItemFluentBuilder {}
                pub fn set_return_item_collection_metrics(self, input: Option<crate::types::ReturnItemCollectionMetrics>) -> DeleteItemFluentBuilder {}
                pub fn condition_expression(self, input: impl Into<String>) -> DeleteItemFluentBuilder {}
                pub fn set_condition_expression(self, input: Option<String>) -> DeleteItemFluentBuilder {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> DeleteItemFluentBuilder {}
                pub fn set_expression_attribute_names(self, input: Option<std::collections::HashMap<String, String>>) -> DeleteItemFluentBuilder {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> DeleteItemFluentBuilder {}
                pub fn set_expression_attribute_values(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> DeleteItemFluentBuilder {}
                pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> DeleteItemFluentBuilder {}
                pub fn set_return_values_on_condition_check_failure(self, input: Option<crate::types::ReturnValuesOnConditionCheckFailure>) -> DeleteItemFluentBuilder {}
            }
        }
    }
    pub mod update_item {
        pub enum UpdateItemError { ConditionalCheckFailedException(crate::types::error::ConditionalCheckFailedException), InternalServerError(crate::types::error::InternalServerError), InvalidEndpointException(crate::types::error::InvalidEndpointException), ItemCollectionSizeLimitExceededException(crate::types::error::ItemCollectionSizeLimitExceededException), ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException), ReplicatedWriteConflictException(crate::types::error::ReplicatedWriteConflictException), RequestLimitExceeded(crate::types::error::RequestLimitExceeded), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ThrottlingException(crate::types::error::ThrottlingException), TransactionConflictException(crate::types::error::TransactionConflictException), Unhandled(crate::error::Unhandled) }
        impl UpdateItemError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_conditional_check_failed_exception(&self) -> bool {}
            pub fn is_internal_server_error(&self) -> bool {}
            pub fn is_invalid_endpoint_exception(&self) -> bool {}
            pub fn is_item_collection_size_limit_exceeded_exception(&self) -> bool {}
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool {}
            pub fn is_replicated_write_conflict_exception(&self) -> bool {}
            pub fn is_request_limit_exceeded(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_throttling_exception(&self) -> bool {}
            pub fn is_transaction_conflict_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct UpdateItemOutput { pub attributes: Option<std::collections::HashMap<String, crate::types::AttributeValue>>, pub consumed_capacity: Option<crate::types::ConsumedCapacity>, pub item_collection_metrics: Option<crate::types::ItemCollectionMetrics> }
        impl UpdateItemOutput {
            pub fn attributes(&self) -> Option<&std::collections::HashMap<String, crate::types::AttributeValue>> {}
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity> {}
            pub fn item_collection_metrics(&self) -> Option<&crate::types::ItemCollectionMetrics> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct UpdateItemFluentBuilder;
            impl UpdateItemFluentBuilder {
                pub async fn send(self) -> Result<super::UpdateItemOutput, SdkError<super::UpdateItemError>> {}
                pub fn table_name(self, input: impl Into<String>) -> UpdateItemFluentBuilder {}
                pub fn set_table_name(self, input: Option<String>) -> UpdateItemFluentBuilder {}
                pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> UpdateItemFluentBuilder {}
                pub fn set_key(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> UpdateItemFluentBuilder {}
                pub fn attribute_updates(self, k: impl Into<String>, v: crate::types::AttributeValueUpdate) -> UpdateItemFluentBuilder {}
                pub fn set_attribute_updates(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValueUpdate>>) -> UpdateItemFluentBuilder {}
                pub fn expected(self, k: impl Into<String>, v: crate::types::ExpectedAttributeValue) -> UpdateItemFluentBuilder {}
                pub fn set_expected(self, input: Option<std::collections::HashMap<String, crate::types::ExpectedAttributeValue>>) -> UpdateItemFluentBuilder {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> UpdateItemFluentBuilder {}
                pub fn set_conditional_operator(self, input: Option<crate::types::ConditionalOperator>) -> UpdateItemFluentBuilder {}
                pub fn return_values(self, input: crate::types::ReturnValue) -> UpdateItemFluentBuilder {}
                pub fn set_return_values(self, input: Option<crate::types::ReturnValue>) -> UpdateItemFluentBuilder {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> UpdateItemFluentBuilder {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> UpdateItemFluentBuilder {}
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> UpdateItemFluentBuilder {}
                pub fn set_return_item_collection_metrics(self, input: Option<crate::types::ReturnItemCollectionMetrics>) -> UpdateItemFluentBuilder {}
                pub fn update_expression(self, input: impl Into<String>) -> UpdateItemFluentBuilder {}
                pub fn set_update_expression(self, input: Option<String>) -> UpdateItemFluentBuilder {}
                pub fn condition_expression(self, input: impl Into<String>) -> UpdateItemFluentBuilder {}
                pub fn set_condition_expression(self, input: Option<String>) -> UpdateItemFluentBuilder {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> UpdateItemFluentBuilder {}
                pub fn set_expression_attribute_names(self, input: Option<std::collections::HashMap<String, String>>) -> UpdateItemFluentBuilder {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> UpdateItemFluentBuilder {}
                pub fn set_expression_attribute_values(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> UpdateItemFluentBuilder {}
                pub fn return_values_on_condition_check_failure(self, input: crate::types::ReturnValuesOnConditionCheckFailure) -> UpdateItemFluentBuilder {}
                pub fn set_return_values_on_condition_check_failure(self, input: Option<crate::types::ReturnValuesOnConditionCheckFailure>) -> UpdateItemFluentBuilder {}
            }
        }
    }
    pub mod query {
        pub enum QueryError { InternalServerError(crate::types::error::InternalServerError), InvalidEndpointException(crate::types::error::InvalidEndpointException), ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException), RequestLimitExceeded(crate::types::error::RequestLimitExceeded), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ThrottlingException(crate::types::error::ThrottlingException), Unhandled(crate::error::Unhandled) }
        impl QueryError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_internal_server_error(&self) -> bool {}
            pub fn is_invalid_endpoint_exception(&self) -> bool {}
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool {}
            pub fn is_request_limit_exceeded(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_throttling_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct QueryOutput { pub items: Option<Vec<std::collections::HashMap<String, crate::types::AttributeValue>>>, pub count: i32, pub scanned_count: i32, pub last_evaluated_key: Option<std::collections::HashMap<String, crate::types::AttributeValue>>, pub consumed_capacity: Option<crate::types::ConsumedCapacity> }
        impl QueryOutput {
            pub fn items(&self) -> &[std::collections::HashMap<String, crate::types::AttributeValue>] {}
            pub fn count(&self) -> i32 {}
            pub fn scanned_count(&self) -> i32 {}
            pub fn last_evaluated_key(&self) -> Option<&std::collections::HashMap<String, crate::types::AttributeValue>> {}
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct QueryFluentBuilder;
            impl QueryFluentBuilder {
                pub async fn send(self) -> Result<super::QueryOutput, SdkError<super::QueryError>> {}
                pub fn into_paginator(self) -> super::paginator::QueryPaginator {}
                pub fn table_name(self, input: impl Into<String>) -> QueryFluentBuilder {}
                pub fn set_table_name(self, input: Option<String>) -> QueryFluentBuilder {}
                pub fn index_name(self, input: impl Into<String>) -> QueryFluentBuilder {}
                pub fn set_index_name(self, input: Option<String>) -> QueryFluentBuilder {}
                pub fn select(self, input: crate::types::Select) -> QueryFluentBuilder {}
                pub fn set_select(self, input: Option<crate::types::Select>) -> QueryFluentBuilder {}
                pub fn attributes_to_get(self, input: impl Into<String>) -> QueryFluentBuilder {}
                pub fn set_attributes_to_get(self, input: Option<Vec<String>>) -> QueryFluentBuilder {}
                pub fn limit(self, input: i32) -> QueryFluentBuilder {}
                pub fn set_limit(self, input: Option<i32>) -> QueryFluentBuilder {}
                pub fn consistent_read(self, input: bool) -> QueryFluentBuilder {}
                pub fn set_consistent_read(self, input: Option<bool>) -> QueryFluentBuilder {}
                pub fn key_conditions(self, k: impl Into<String>, v: crate::types::Condition) -> QueryFluentBuilder {}
                pub fn set_key_conditions(self, input: Option<std::collections::HashMap<String, crate::types::Condition>>) -> QueryFluentBuilder {}
                pub fn query_filter(self, k: impl Into<String>, v: crate::types::Condition) -> QueryFluentBuilder {}
                pub fn set_query_filter(self, input: Option<std::collections::HashMap<String, crate::types::Condition>>) -> QueryFluentBuilder {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> QueryFluentBuilder {}
                pub fn set_conditional_operator(self, input: Option<crate::types::ConditionalOperator>) -> QueryFluentBuilder {}
                pub fn scan_index_forward(self, input: bool) -> QueryFluentBuilder {}
                pub fn set_scan_index_forward(self, input: Option<bool>) -> QueryFluentBuilder {}
                pub fn exclusive_start_key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> QueryFluentBuilder {}
                pub fn set_exclusive_start_key(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> QueryFluentBuilder {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> QueryFluentBuilder {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> QueryFluentBuilder {}
                pub fn projection_expression(self, input: impl Into<String>) -> QueryFluentBuilder {}
                pub fn set_projection_expression(self, input: Option<String>) -> QueryFluentBuilder {}
                pub fn filter_expression(self, input: impl Into<String>) -> QueryFluentBuilder {}
                pub fn set_filter_expression(self, input: Option<String>) -> QueryFluentBuilder {}
                pub fn key_condition_expression(self, input: impl Into<String>) -> QueryFluentBuilder {}
                pub fn set_key_condition_expression(self, input: Option<String>) -> QueryFluentBuilder {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> QueryFluentBuilder {}
                pub fn set_expression_attribute_names(self, input: Option<std::collections::HashMap<String, String>>) -> QueryFluentBuilder {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> QueryFluentBuilder {}
                pub fn set_expression_attribute_values(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> QueryFluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct QueryPaginator;
            impl QueryPaginator {
                pub fn page_size(self, limit: i32) -> QueryPaginator {}
                pub fn send(self) -> crate::PaginationStream<Result<super::QueryOutput, crate::error::SdkError<super::QueryError>>> {}
                pub fn items(self) -> QueryPaginatorItems {}
            }
            #[lazy] pub struct QueryPaginatorItems;
            impl QueryPaginatorItems { pub fn send(self) -> crate::PaginationStream<Result<std::collections::HashMap<String, crate::types::AttributeValue>, crate::error::SdkError<super::QueryError>>> {} }
        }
    }
    pub mod scan {
        pub enum ScanError { InternalServerError(crate::types::error::InternalServerError), InvalidEndpointException(crate::types::error::InvalidEndpointException), ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException), RequestLimitExceeded(crate::types::error::RequestLimitExceeded), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ThrottlingException(crate::types::error::ThrottlingException), Unhandled(crate::error::Unhandled) }
        impl ScanError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_internal_server_error(&self) -> bool {}
            pub fn is_invalid_endpoint_exception(&self) -> bool {}
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool {}
            pub fn is_request_limit_exceeded(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_throttling_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct ScanOutput { pub items: Option<Vec<std::collections::HashMap<String, crate::types::AttributeValue>>>, pub count: i32, pub scanned_count: i32, pub last_evaluated_key: Option<std::collections::HashMap<String, crate::types::AttributeValue>>, pub consumed_capacity: Option<crate::types::ConsumedCapacity> }
        impl ScanOutput {
            pub fn items(&self) -> &[std::collections::HashMap<String, crate::types::AttributeValue>] {}
            pub fn count(&self) -> i32 {}
            pub fn scanned_count(&self) -> i32 {}
            pub fn last_evaluated_key(&self) -> Option<&std::collections::HashMap<String, crate::types::AttributeValue>> {}
            pub fn consumed_capacity(&self) -> Option<&crate::types::ConsumedCapacity> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct ScanFluentBuilder;
            impl ScanFluentBuilder {
                pub async fn send(self) -> Result<super::ScanOutput, SdkError<super::ScanError>> {}
                pub fn into_paginator(self) -> super::paginator::ScanPaginator {}
                pub fn table_name(self, input: impl Into<String>) -> ScanFluentBuilder {}
                pub fn set_table_name(self, input: Option<String>) -> ScanFluentBuilder {}
                pub fn index_name(self, input: impl Into<String>) -> ScanFluentBuilder {}
                pub fn set_index_name(self, input: Option<String>) -> ScanFluentBuilder {}
                pub fn attributes_to_get(self, input: impl Into<String>) -> ScanFluentBuilder {}
                pub fn set_attributes_to_get(self, input: Option<Vec<String>>) -> ScanFluentBuilder {}
                pub fn limit(self, input: i32) -> ScanFluentBuilder {}
                pub fn set_limit(self, input: Option<i32>) -> ScanFluentBuilder {}
                pub fn select(self, input: crate::types::Select) -> ScanFluentBuilder {}
                pub fn set_select(self, input: Option<crate::types::Select>) -> ScanFluentBuilder {}
                pub fn scan_filter(self, k: impl Into<String>, v: crate::types::Condition) -> ScanFluentBuilder {}
                pub fn set_scan_filter(self, input: Option<std::collections::HashMap<String, crate::types::Condition>>) -> ScanFluentBuilder {}
                pub fn conditional_operator(self, input: crate::types::ConditionalOperator) -> ScanFluentBuilder {}
                pub fn set_conditional_operator(self, input: Option<crate::types::ConditionalOperator>) -> ScanFluentBuilder {}
                pub fn exclusive_start_key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> ScanFluentBuilder {}
                pub fn set_exclusive_start_key(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> ScanFluentBuilder {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> ScanFluentBuilder {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> ScanFluentBuilder {}
                pub fn total_segments(self, input: i32) -> ScanFluentBuilder {}
                pub fn set_total_segments(self, input: Option<i32>) -> ScanFluentBuilder {}
                pub fn segment(self, input: i32) -> ScanFluentBuilder {}
                pub fn set_segment(self, input: Option<i32>) -> ScanFluentBuilder {}
                pub fn projection_expression(self, input: impl Into<String>) -> ScanFluentBuilder {}
                pub fn set_projection_expression(self, input: Option<String>) -> ScanFluentBuilder {}
                pub fn filter_expression(self, input: impl Into<String>) -> ScanFluentBuilder {}
                pub fn set_filter_expression(self, input: Option<String>) -> ScanFluentBuilder {}
                pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> ScanFluentBuilder {}
                pub fn set_expression_attribute_names(self, input: Option<std::collections::HashMap<String, String>>) -> ScanFluentBuilder {}
                pub fn expression_attribute_values(self, k: impl Into<String>, v: crate::types::AttributeValue) -> ScanFluentBuilder {}
                pub fn set_expression_attribute_values(self, input: Option<std::collections::HashMap<String, crate::types::AttributeValue>>) -> ScanFluentBuilder {}
                pub fn consistent_read(self, input: bool) -> ScanFluentBuilder {}
                pub fn set_consistent_read(self, input: Option<bool>) -> ScanFluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct ScanPaginator;
            impl ScanPaginator {
                pub fn page_size(self, limit: i32) -> ScanPaginator {}
                pub fn send(self) -> crate::PaginationStream<Result<super::ScanOutput, crate::error::SdkError<super::ScanError>>> {}
                pub fn items(self) -> ScanPaginatorItems {}
            }
            #[lazy] pub struct ScanPaginatorItems;
            impl ScanPaginatorItems { pub fn send(self) -> crate::PaginationStream<Result<std::collections::HashMap<String, crate::types::AttributeValue>, crate::error::SdkError<super::ScanError>>> {} }
        }
    }
    pub mod batch_get_item {
        pub enum BatchGetItemError { InternalServerError(crate::types::error::InternalServerError), InvalidEndpointException(crate::types::error::InvalidEndpointException), ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException), RequestLimitExceeded(crate::types::error::RequestLimitExceeded), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ThrottlingException(crate::types::error::ThrottlingException), Unhandled(crate::error::Unhandled) }
        impl BatchGetItemError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_internal_server_error(&self) -> bool {}
            pub fn is_invalid_endpoint_exception(&self) -> bool {}
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool {}
            pub fn is_request_limit_exceeded(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_throttling_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct BatchGetItemOutput { pub responses: Option<std::collections::HashMap<String, Vec<std::collections::HashMap<String, crate::types::AttributeValue>>>>, pub unprocessed_keys: Option<std::collections::HashMap<String, crate::types::KeysAndAttributes>>, pub consumed_capacity: Option<Vec<crate::types::ConsumedCapacity>> }
        impl BatchGetItemOutput {
            pub fn responses(&self) -> Option<&std::collections::HashMap<String, Vec<std::collections::HashMap<String, crate::types::AttributeValue>>>> {}
            pub fn unprocessed_keys(&self) -> Option<&std::collections::HashMap<String, crate::types::KeysAndAttributes>> {}
            pub fn consumed_capacity(&self) -> &[crate::types::ConsumedCapacity] {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct BatchGetItemFluentBuilder;
            impl BatchGetItemFluentBuilder {
                pub async fn send(self) -> Result<super::BatchGetItemOutput, SdkError<super::BatchGetItemError>> {}
                pub fn request_items(self, k: impl Into<String>, v: crate::types::KeysAndAttributes) -> BatchGetItemFluentBuilder {}
                pub fn set_request_items(self, input: Option<std::collections::HashMap<String, crate::types::KeysAndAttributes>>) -> BatchGetItemFluentBuilder {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> BatchGetItemFluentBuilder {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> BatchGetItemFluentBuilder {}
            }
        }
    }
    pub mod batch_write_item {
        pub enum BatchWriteItemError { InternalServerError(crate::types::error::InternalServerError), InvalidEndpointException(crate::types::error::InvalidEndpointException), ItemCollectionSizeLimitExceededException(crate::types::error::ItemCollectionSizeLimitExceededException), ProvisionedThroughputExceededException(crate::types::error::ProvisionedThroughputExceededException), ReplicatedWriteConflictException(crate::types::error::ReplicatedWriteConflictException), RequestLimitExceeded(crate::types::error::RequestLimitExceeded), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), ThrottlingException(crate::types::error::ThrottlingException), Unhandled(crate::error::Unhandled) }
        impl BatchWriteItemError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_internal_server_error(&self) -> bool {}
            pub fn is_invalid_endpoint_exception(&self) -> bool {}
            pub fn is_item_collection_size_limit_exceeded_exception(&self) -> bool {}
            pub fn is_provisioned_throughput_exceeded_exception(&self) -> bool {}
            pub fn is_replicated_write_conflict_exception(&self) -> bool {}
            pub fn is_request_limit_exceeded(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
            pub fn is_throttling_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct BatchWriteItemOutput { pub unprocessed_items: Option<std::collections::HashMap<String, Vec<crate::types::WriteRequest>>>, pub item_collection_metrics: Option<std::collections::HashMap<String, Vec<crate::types::ItemCollectionMetrics>>>, pub consumed_capacity: Option<Vec<crate::types::ConsumedCapacity>> }
        impl BatchWriteItemOutput {
            pub fn unprocessed_items(&self) -> Option<&std::collections::HashMap<String, Vec<crate::types::WriteRequest>>> {}
            pub fn item_collection_metrics(&self) -> Option<&std::collections::HashMap<String, Vec<crate::types::ItemCollectionMetrics>>> {}
            pub fn consumed_capacity(&self) -> &[crate::types::ConsumedCapacity] {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct BatchWriteItemFluentBuilder;
            impl BatchWriteItemFluentBuilder {
                pub async fn send(self) -> Result<super::BatchWriteItemOutput, SdkError<super::BatchWriteItemError>> {}
                pub fn request_items(self, k: impl Into<String>, v: Vec<crate::types::WriteRequest>) -> BatchWriteItemFluentBuilder {}
                pub fn set_request_items(self, input: Option<std::collections::HashMap<String, Vec<crate::types::WriteRequest>>>) -> BatchWriteItemFluentBuilder {}
                pub fn return_consumed_capacity(self, input: crate::types::ReturnConsumedCapacity) -> BatchWriteItemFluentBuilder {}
                pub fn set_return_consumed_capacity(self, input: Option<crate::types::ReturnConsumedCapacity>) -> BatchWriteItemFluentBuilder {}
                pub fn return_item_collection_metrics(self, input: crate::types::ReturnItemCollectionMetrics) -> BatchWriteItemFluentBuilder {}
                pub fn set_return_item_collection_metrics(self, input: Option<crate::types::ReturnItemCollectionMetrics>) -> BatchWriteItemFluentBuilder {}
            }
        }
    }
    pub mod describe_table {
        pub enum DescribeTableError { InternalServerError(crate::types::error::InternalServerError), InvalidEndpointException(crate::types::error::InvalidEndpointException), ResourceNotFoundException(crate::types::error::ResourceNotFoundException), Unhandled(crate::error::Unhandled) }
        impl DescribeTableError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_internal_server_error(&self) -> bool {}
            pub fn is_invalid_endpoint_exception(&self) -> bool {}
            pub fn is_resource_not_found_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct DescribeTableOutput { pub table: Option<crate::types::TableDescription> }
        impl DescribeTableOutput {
            pub fn table(&self) -> Option<&crate::types::TableDescription> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct DescribeTableFluentBuilder;
            impl DescribeTableFluentBuilder {
                pub async fn send(self) -> Result<super::DescribeTableOutput, SdkError<super::DescribeTableError>> {}
                pub fn table_name(self, input: impl Into<String>) -> DescribeTableFluentBuilder {}
                pub fn set_table_name(self, input: Option<String>) -> DescribeTableFluentBuilder {}
            }
        }
    }
    pub mod list_tables {
        pub enum ListTablesError { InternalServerError(crate::types::error::InternalServerError), InvalidEndpointException(crate::types::error::InvalidEndpointException), Unhandled(crate::error::Unhandled) }
        impl ListTablesError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_internal_server_error(&self) -> bool {}
            pub fn is_invalid_endpoint_exception(&self) -> bool {}
        }
        #[derive(Clone)] pub struct ListTablesOutput { pub table_names: Option<Vec<String>>, pub last_evaluated_table_name: Option<String> }
        impl ListTablesOutput {
            pub fn table_names(&self) -> &[String] {}
            pub fn last_evaluated_table_name(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct ListTablesFluentBuilder;
            impl ListTablesFluentBuilder {
                pub async fn send(self) -> Result<super::ListTablesOutput, SdkError<super::ListTablesError>> {}
                pub fn into_paginator(self) -> super::paginator::ListTablesPaginator {}
                pub fn exclusive_start_table_name(self, input: impl Into<String>) -> ListTablesFluentBuilder {}
                pub fn set_exclusive_start_table_name(self, input: Option<String>) -> ListTablesFluentBuilder {}
                pub fn limit(self, input: i32) -> ListTablesFluentBuilder {}
                pub fn set_limit(self, input: Option<i32>) -> ListTablesFluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct ListTablesPaginator;
            impl ListTablesPaginator {
                pub fn page_size(self, limit: i32) -> ListTablesPaginator {}
                pub fn send(self) -> crate::PaginationStream<Result<super::ListTablesOutput, crate::error::SdkError<super::ListTablesError>>> {}
                pub fn items(self) -> ListTablesPaginatorItems {}
            }
            #[lazy] pub struct ListTablesPaginatorItems;
            impl ListTablesPaginatorItems { pub fn send(self) -> crate::PaginationStream<Result<String, crate::error::SdkError<super::ListTablesError>>> {} }
        }
    }
}
pub mod types {
    #[derive(Clone)] pub enum AttributeValue { B(crate::primitives::Blob), Bool(bool), Bs(Vec<crate::primitives::Blob>), L(Vec<crate::types::AttributeValue>), M(std::collections::HashMap<String, crate::types::AttributeValue>), N(String), Ns(Vec<String>), Null(bool), S(String), Ss(Vec<String>) }
    impl AttributeValue {
        pub fn as_b(&self) -> Result<&crate::primitives::Blob, &AttributeValue> {}
        pub fn is_b(&self) -> bool {}
        pub fn as_bool(&self) -> Result<&bool, &AttributeValue> {}
        pub fn is_bool(&self) -> bool {}
        pub fn as_bs(&self) -> Result<&Vec<crate::primitives::Blob>, &AttributeValue> {}
        pub fn is_bs(&self) -> bool {}
        pub fn as_l(&self) -> Result<&Vec<crate::types::AttributeValue>, &AttributeValue> {}
        pub fn is_l(&self) -> bool {}
        pub fn as_m(&self) -> Result<&std::collections::HashMap<String, crate::types::AttributeValue>, &AttributeValue> {}
        pub fn is_m(&self) -> bool {}
        pub fn as_n(&self) -> Result<&String, &AttributeValue> {}
        pub fn is_n(&self) -> bool {}
        pub fn as_ns(&self) -> Result<&Vec<String>, &AttributeValue> {}
        pub fn is_ns(&self) -> bool {}
        pub fn as_null(&self) -> Result<&bool, &AttributeValue> {}
        pub fn is_null(&self) -> bool {}
        pub fn as_s(&self) -> Result<&String, &AttributeValue> {}
        pub fn is_s(&self) -> bool {}
        pub fn as_ss(&self) -> Result<&Vec<String>, &AttributeValue> {}
        pub fn is_ss(&self) -> bool {}
        pub fn is_unknown(&self) -> bool {}
    }
    #[derive(Clone)] pub struct AttributeValueUpdate { pub value: Option<crate::types::AttributeValue>, pub action: Option<crate::types::AttributeAction> }
    impl AttributeValueUpdate {
        pub fn value(&self) -> Option<&crate::types::AttributeValue> {}
        pub fn action(&self) -> Option<&crate::types::AttributeAction> {}
        pub fn builder() -> builders::AttributeValueUpdateBuilder {}
    }
    #[derive(Clone)] pub struct Condition { pub attribute_value_list: Option<Vec<crate::types::AttributeValue>>, pub comparison_operator: crate::types::ComparisonOperator }
    impl Condition {
        pub fn attribute_value_list(&self) -> &[crate::types::AttributeValue] {}
        pub fn comparison_operator(&self) -> &crate::types::ComparisonOperator {}
        pub fn builder() -> builders::ConditionBuilder {}
    }
    #[derive(Clone)] pub enum ConditionalOperator { And, Or }
    impl ConditionalOperator { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ConditionalOperator {}
    #[derive(Clone)] pub struct ConsumedCapacity { pub table_name: Option<String>, pub capacity_units: Option<f64>, pub read_capacity_units: Option<f64>, pub write_capacity_units: Option<f64>, pub table: Option<crate::types::Capacity>, pub local_secondary_indexes: Option<std::collections::HashMap<String, crate::types::Capacity>>, pub global_secondary_indexes: Option<std::collections::HashMap<String, crate::types::Capacity>>, pub vector_indexes: Option<std::collections::HashMap<String, crate::types::VectorCapacity>> }
    impl ConsumedCapacity {
        pub fn table_name(&self) -> Option<&str> {}
        pub fn capacity_units(&self) -> Option<f64> {}
        pub fn read_capacity_units(&self) -> Option<f64> {}
        pub fn write_capacity_units(&self) -> Option<f64> {}
        pub fn table(&self) -> Option<&crate::types::Capacity> {}
        pub fn local_secondary_indexes(&self) -> Option<&std::collections::HashMap<String, crate::types::Capacity>> {}
        pub fn global_secondary_indexes(&self) -> Option<&std::collections::HashMap<String, crate::types::Capacity>> {}
        pub fn vector_indexes(&self) -> Option<&std::collections::HashMap<String, crate::types::VectorCapacity>> {}
        pub fn builder() -> builders::ConsumedCapacityBuilder {}
    }
    #[derive(Clone)] pub struct ExpectedAttributeValue { pub value: Option<crate::types::AttributeValue>, pub exists: Option<bool>, pub comparison_operator: Option<crate::types::ComparisonOperator>, pub attribute_value_list: Option<Vec<crate::types::AttributeValue>> }
    impl ExpectedAttributeValue {
        pub fn value(&self) -> Option<&crate::types::AttributeValue> {}
        pub fn exists(&self) -> Option<bool> {}
        pub fn comparison_operator(&self) -> Option<&crate::types::ComparisonOperator> {}
        pub fn attribute_value_list(&self) -> &[crate::types::AttributeValue] {}
        pub fn builder() -> builders::ExpectedAttributeValueBuilder {}
    }
    #[derive(Clone)] pub struct ItemCollectionMetrics { pub item_collection_key: Option<std::collections::HashMap<String, crate::types::AttributeValue>>, pub size_estimate_range_gb: Option<Vec<f64>> }
    impl ItemCollectionMetrics {
        pub fn item_collection_key(&self) -> Option<&std::collections::HashMap<String, crate::types::AttributeValue>> {}
        pub fn size_estimate_range_gb(&self) -> &[f64] {}
        pub fn builder() -> builders::ItemCollectionMetricsBuilder {}
    }
    #[derive(Clone)] pub struct KeysAndAttributes { pub keys: Vec<std::collections::HashMap<String, crate::types::AttributeValue>>, pub attributes_to_get: Option<Vec<String>>, pub consistent_read: Option<bool>, pub projection_expression: Option<String>, pub expression_attribute_names: Option<std::collections::HashMap<String, String>> }
    impl KeysAndAttributes {
        pub fn keys(&self) -> &[std::collections::HashMap<String, crate::types::AttributeValue>] {}
        pub fn attributes_to_get(&self) -> &[String] {}
        pub fn consistent_read(&self) -> Option<bool> {}
        pub fn projection_expression(&self) -> Option<&str> {}
        pub fn expression_attribute_names(&self) -> Option<&std::collections::HashMap<String, String>> {}
        pub fn builder() -> builders::KeysAndAttributesBuilder {}
    }
    #[derive(Clone)] pub enum ReturnConsumedCapacity { Indexes, None, Total }
    impl ReturnConsumedCapacity { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ReturnConsumedCapacity {}
    #[derive(Clone)] pub enum ReturnItemCollectionMetrics { None, Size }
    impl ReturnItemCollectionMetrics { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ReturnItemCollectionMetrics {}
    #[derive(Clone)] pub enum ReturnValue { AllNew, AllOld, None, UpdatedNew, UpdatedOld }
    impl ReturnValue { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ReturnValue {}
    #[derive(Clone)] pub enum ReturnValuesOnConditionCheckFailure { AllOld, None }
    impl ReturnValuesOnConditionCheckFailure { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ReturnValuesOnConditionCheckFailure {}
    #[derive(Clone)] pub enum Select { AllAttributes, AllProjectedAttributes, Count, SpecificAttributes }
    impl Select { pub fn as_str(&self) -> &str {} }
    impl From<&str> for Select {}
    #[derive(Clone)] pub struct TableDescription { pub attribute_definitions: Option<Vec<crate::types::AttributeDefinition>>, pub table_name: Option<String>, pub key_schema: Option<Vec<crate::types::KeySchemaElement>>, pub table_status: Option<crate::types::TableStatus>, pub creation_date_time: Option<crate::primitives::DateTime>, pub provisioned_throughput: Option<crate::types::ProvisionedThroughputDescription>, pub table_size_bytes: Option<i64>, pub item_count: Option<i64>, pub table_arn: Option<String>, pub table_id: Option<String>, pub billing_mode_summary: Option<crate::types::BillingModeSummary>, pub local_secondary_indexes: Option<Vec<crate::types::LocalSecondaryIndexDescription>>, pub global_secondary_indexes: Option<Vec<crate::types::GlobalSecondaryIndexDescription>>, pub stream_specification: Option<crate::types::StreamSpecification>, pub latest_stream_label: Option<String>, pub latest_stream_arn: Option<String>, pub global_table_version: Option<String>, pub replicas: Option<Vec<crate::types::ReplicaDescription>>, pub global_table_witnesses: Option<Vec<crate::types::GlobalTableWitnessDescription>>, pub global_table_settings_replication_mode: Option<crate::types::GlobalTableSettingsReplicationMode>, pub restore_summary: Option<crate::types::RestoreSummary>, pub sse_description: Option<crate::types::SseDescription>, pub archival_summary: Option<crate::types::ArchivalSummary>, pub table_class_summary: Option<crate::types::TableClassSummary>, pub deletion_protection_enabled: Option<bool>, pub disassociation_protection_enabled: Option<bool>, pub on_demand_throughput: Option<crate::types::OnDemandThroughput>, pub warm_throughput: Option<crate::types::TableWarmThroughputDescription>, pub multi_region_consistency: Option<crate::types::MultiRegionConsistency>, pub vector_indexes: Option<Vec<crate::types::VectorIndexDescription>> }
    impl TableDescription {
        pub fn attribute_definitions(&self) -> &[crate::types::AttributeDefinition] {}
        pub fn table_name(&self) -> Option<&str> {}
        pub fn key_schema(&self) -> &[crate::types::KeySchemaElement] {}
        pub fn table_status(&self) -> Option<&crate::types::TableStatus> {}
        pub fn creation_date_time(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn provisioned_throughput(&self) -> Option<&crate::types::ProvisionedThroughputDescription> {}
        pub fn table_size_bytes(&self) -> Option<i64> {}
        pub fn item_count(&self) -> Option<i64> {}
        pub fn table_arn(&self) -> Option<&str> {}
        pub fn table_id(&self) -> Option<&str> {}
        pub fn billing_mode_summary(&self) -> Option<&crate::types::BillingModeSummary> {}
        pub fn local_secondary_indexes(&self) -> &[crate::types::LocalSecondaryIndexDescription] {}
        pub fn global_secondary_indexes(&self) -> &[crate::types::GlobalSecondaryIndexDescription] {}
        pub fn stream_specification(&self) -> Option<&crate::types::StreamSpecification> {}
        pub fn latest_stream_label(&self) -> Option<&str> {}
        pub fn latest_stream_arn(&self) -> Option<&str> {}
        pub fn global_table_version(&self) -> Option<&str> {}
        pub fn replicas(&self) -> &[crate::types::ReplicaDescription] {}
        pub fn global_table_witnesses(&self) -> &[crate::types::GlobalTableWitnessDescription] {}
        pub fn global_table_settings_replication_mode(&self) -> Option<&crate::types::GlobalTableSettingsReplicationMode> {}
        pub fn restore_summary(&self) -> Option<&crate::types::RestoreSummary> {}
        pub fn sse_description(&self) -> Option<&crate::types::SseDescription> {}
        pub fn archival_summary(&self) -> Option<&crate::types::ArchivalSummary> {}
        pub fn table_class_summary(&self) -> Option<&crate::types::TableClassSummary> {}
        pub fn deletion_protection_enabled(&self) -> Option<bool> {}
        pub fn disassociation_protection_enabled(&self) -> Option<bool> {}
        pub fn on_demand_throughput(&self) -> Option<&crate::types::OnDemandThroughput> {}
        pub fn warm_throughput(&self) -> Option<&crate::types::TableWarmThroughputDescription> {}
        pub fn multi_region_consistency(&self) -> Option<&crate::types::MultiRegionConsistency> {}
        pub fn vector_indexes(&self) -> &[crate::types::VectorIndexDescription] {}
        pub fn builder() -> builders::TableDescriptionBuilder {}
    }
    #[derive(Clone)] pub struct WriteRequest { pub put_request: Option<crate::types::PutRequest>, pub delete_request: Option<crate::types::DeleteRequest> }
    impl WriteRequest {
        pub fn put_request(&self) -> Option<&crate::types::PutRequest> {}
        pub fn delete_request(&self) -> Option<&crate::types::DeleteRequest> {}
        pub fn builder() -> builders::WriteRequestBuilder {}
    }
    #[derive(Clone)] pub struct ArchivalSummary { pub archival_date_time: Option<crate::primitives::DateTime>, pub archival_reason: Option<String>, pub archival_backup_arn: Option<String> }
    impl ArchivalSummary {
        pub fn archival_date_time(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn archival_reason(&self) -> Option<&str> {}
        pub fn archival_backup_arn(&self) -> Option<&str> {}
        pub fn builder() -> builders::ArchivalSummaryBuilder {}
    }
    #[derive(Clone)] pub enum AttributeAction { Add, Delete, Put }
    impl AttributeAction { pub fn as_str(&self) -> &str {} }
    impl From<&str> for AttributeAction {}
    #[derive(Clone)] pub struct AttributeDefinition { pub attribute_name: String, pub attribute_type: crate::types::ScalarAttributeType }
    impl AttributeDefinition {
        pub fn attribute_name(&self) -> &str {}
        pub fn attribute_type(&self) -> &crate::types::ScalarAttributeType {}
        pub fn builder() -> builders::AttributeDefinitionBuilder {}
    }
    #[derive(Clone)] pub struct BillingModeSummary { pub billing_mode: Option<crate::types::BillingMode>, pub last_update_to_pay_per_request_date_time: Option<crate::primitives::DateTime> }
    impl BillingModeSummary {
        pub fn billing_mode(&self) -> Option<&crate::types::BillingMode> {}
        pub fn last_update_to_pay_per_request_date_time(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn builder() -> builders::BillingModeSummaryBuilder {}
    }
    #[derive(Clone)] pub struct Capacity { pub read_capacity_units: Option<f64>, pub write_capacity_units: Option<f64>, pub capacity_units: Option<f64> }
    impl Capacity {
        pub fn read_capacity_units(&self) -> Option<f64> {}
        pub fn write_capacity_units(&self) -> Option<f64> {}
        pub fn capacity_units(&self) -> Option<f64> {}
        pub fn builder() -> builders::CapacityBuilder {}
    }
    #[derive(Clone)] pub enum ComparisonOperator { BeginsWith, Between, Contains, Eq, Ge, Gt, In, Le, Lt, Ne, NotContains, NotNull, Null }
    impl ComparisonOperator { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ComparisonOperator {}
    #[derive(Clone)] pub struct DeleteRequest { pub key: std::collections::HashMap<String, crate::types::AttributeValue> }
    impl DeleteRequest {
        pub fn key(&self) -> &std::collections::HashMap<String, crate::types::AttributeValue> {}
        pub fn builder() -> builders::DeleteRequestBuilder {}
    }
    #[derive(Clone)] pub struct GlobalSecondaryIndexDescription { pub index_name: Option<String>, pub key_schema: Option<Vec<crate::types::KeySchemaElement>>, pub projection: Option<crate::types::Projection>, pub index_status: Option<crate::types::IndexStatus>, pub backfilling: Option<bool>, pub provisioned_throughput: Option<crate::types::ProvisionedThroughputDescription>, pub index_size_bytes: Option<i64>, pub item_count: Option<i64>, pub index_arn: Option<String>, pub on_demand_throughput: Option<crate::types::OnDemandThroughput>, pub warm_throughput: Option<crate::types::GlobalSecondaryIndexWarmThroughputDescription> }
    impl GlobalSecondaryIndexDescription {
        pub fn index_name(&self) -> Option<&str> {}
        pub fn key_schema(&self) -> &[crate::types::KeySchemaElement] {}
        pub fn projection(&self) -> Option<&crate::types::Projection> {}
        pub fn index_status(&self) -> Option<&crate::types::IndexStatus> {}
        pub fn backfilling(&self) -> Option<bool> {}
        pub fn provisioned_throughput(&self) -> Option<&crate::types::ProvisionedThroughputDescription> {}
        pub fn index_size_bytes(&self) -> Option<i64> {}
        pub fn item_count(&self) -> Option<i64> {}
        pub fn index_arn(&self) -> Option<&str> {}
        pub fn on_demand_throughput(&self) -> Option<&crate::types::OnDemandThroughput> {}
        pub fn warm_throughput(&self) -> Option<&crate::types::GlobalSecondaryIndexWarmThroughputDescription> {}
        pub fn builder() -> builders::GlobalSecondaryIndexDescriptionBuilder {}
    }
    #[derive(Clone)] pub enum GlobalTableSettingsReplicationMode { Disabled, Enabled, EnabledWithOverrides }
    impl GlobalTableSettingsReplicationMode { pub fn as_str(&self) -> &str {} }
    impl From<&str> for GlobalTableSettingsReplicationMode {}
    #[derive(Clone)] pub struct GlobalTableWitnessDescription { pub region_name: Option<String>, pub witness_status: Option<crate::types::WitnessStatus> }
    impl GlobalTableWitnessDescription {
        pub fn region_name(&self) -> Option<&str> {}
        pub fn witness_status(&self) -> Option<&crate::types::WitnessStatus> {}
        pub fn builder() -> builders::GlobalTableWitnessDescriptionBuilder {}
    }
    #[derive(Clone)] pub struct KeySchemaElement { pub attribute_name: String, pub key_type: crate::types::KeyType }
    impl KeySchemaElement {
        pub fn attribute_name(&self) -> &str {}
        pub fn key_type(&self) -> &crate::types::KeyType {}
        pub fn builder() -> builders::KeySchemaElementBuilder {}
    }
    #[derive(Clone)] pub struct LocalSecondaryIndexDescription { pub index_name: Option<String>, pub key_schema: Option<Vec<crate::types::KeySchemaElement>>, pub projection: Option<crate::types::Projection>, pub index_size_bytes: Option<i64>, pub item_count: Option<i64>, pub index_arn: Option<String> }
    impl LocalSecondaryIndexDescription {
        pub fn index_name(&self) -> Option<&str> {}
        pub fn key_schema(&self) -> &[crate::types::KeySchemaElement] {}
        pub fn projection(&self) -> Option<&crate::types::Projection> {}
        pub fn index_size_bytes(&self) -> Option<i64> {}
        pub fn item_count(&self) -> Option<i64> {}
        pub fn index_arn(&self) -> Option<&str> {}
        pub fn builder() -> builders::LocalSecondaryIndexDescriptionBuilder {}
    }
    #[derive(Clone)] pub enum MultiRegionConsistency { Eventual, Strong }
    impl MultiRegionConsistency { pub fn as_str(&self) -> &str {} }
    impl From<&str> for MultiRegionConsistency {}
    #[derive(Clone)] pub struct OnDemandThroughput { pub max_read_request_units: Option<i64>, pub max_write_request_units: Option<i64> }
    impl OnDemandThroughput {
        pub fn max_read_request_units(&self) -> Option<i64> {}
        pub fn max_write_request_units(&self) -> Option<i64> {}
        pub fn builder() -> builders::OnDemandThroughputBuilder {}
    }
    #[derive(Clone)] pub struct ProvisionedThroughputDescription { pub last_increase_date_time: Option<crate::primitives::DateTime>, pub last_decrease_date_time: Option<crate::primitives::DateTime>, pub number_of_decreases_today: Option<i64>, pub read_capacity_units: Option<i64>, pub write_capacity_units: Option<i64> }
    impl ProvisionedThroughputDescription {
        pub fn last_increase_date_time(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn last_decrease_date_time(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn number_of_decreases_today(&self) -> Option<i64> {}
        pub fn read_capacity_units(&self) -> Option<i64> {}
        pub fn write_capacity_units(&self) -> Option<i64> {}
        pub fn builder() -> builders::ProvisionedThroughputDescriptionBuilder {}
    }
    #[derive(Clone)] pub struct PutRequest { pub item: std::collections::HashMap<String, crate::types::AttributeValue> }
    impl PutRequest {
        pub fn item(&self) -> &std::collections::HashMap<String, crate::types::AttributeValue> {}
        pub fn builder() -> builders::PutRequestBuilder {}
    }
    #[derive(Clone)] pub struct ReplicaDescription { pub region_name: Option<String>, pub replica_status: Option<crate::types::ReplicaStatus>, pub replica_arn: Option<String>, pub replica_status_description: Option<String>, pub replica_status_percent_progress: Option<String>, pub kms_master_key_id: Option<String>, pub provisioned_throughput_override: Option<crate::types::ProvisionedThroughputOverride>, pub on_demand_throughput_override: Option<crate::types::OnDemandThroughputOverride>, pub warm_throughput: Option<crate::types::TableWarmThroughputDescription>, pub global_secondary_indexes: Option<Vec<crate::types::ReplicaGlobalSecondaryIndexDescription>>, pub replica_inaccessible_date_time: Option<crate::primitives::DateTime>, pub replica_table_class_summary: Option<crate::types::TableClassSummary>, pub global_table_settings_replication_mode: Option<crate::types::GlobalTableSettingsReplicationMode> }
    impl ReplicaDescription {
        pub fn region_name(&self) -> Option<&str> {}
        pub fn replica_status(&self) -> Option<&crate::types::ReplicaStatus> {}
        pub fn replica_arn(&self) -> Option<&str> {}
        pub fn replica_status_description(&self) -> Option<&str> {}
        pub fn replica_status_percent_progress(&self) -> Option<&str> {}
        pub fn kms_master_key_id(&self) -> Option<&str> {}
        pub fn provisioned_throughput_override(&self) -> Option<&crate::types::ProvisionedThroughputOverride> {}
        pub fn on_demand_throughput_override(&self) -> Option<&crate::types::OnDemandThroughputOverride> {}
        pub fn warm_throughput(&self) -> Option<&crate::types::TableWarmThroughputDescription> {}
        pub fn global_secondary_indexes(&self) -> &[crate::types::ReplicaGlobalSecondaryIndexDescription] {}
        pub fn replica_inaccessible_date_time(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn replica_table_class_summary(&self) -> Option<&crate::types::TableClassSummary> {}
        pub fn global_table_settings_replication_mode(&self) -> Option<&crate::types::GlobalTableSettingsReplicationMode> {}
        pub fn builder() -> builders::ReplicaDescriptionBuilder {}
    }
    #[derive(Clone)] pub struct RestoreSummary { pub source_backup_arn: Option<String>, pub source_table_arn: Option<String>, pub restore_date_time: crate::primitives::DateTime, pub restore_in_progress: bool }
    impl RestoreSummary {
        pub fn source_backup_arn(&self) -> Option<&str> {}
        pub fn source_table_arn(&self) -> Option<&str> {}
        pub fn restore_date_time(&self) -> &crate::primitives::DateTime {}
        pub fn restore_in_progress(&self) -> bool {}
        pub fn builder() -> builders::RestoreSummaryBuilder {}
    }
    #[derive(Clone)] pub struct SseDescription { pub status: Option<crate::types::SseStatus>, pub sse_type: Option<crate::types::SseType>, pub kms_master_key_arn: Option<String>, pub inaccessible_encryption_date_time: Option<crate::primitives::DateTime> }
    impl SseDescription {
        pub fn status(&self) -> Option<&crate::types::SseStatus> {}
        pub fn sse_type(&self) -> Option<&crate::types::SseType> {}
        pub fn kms_master_key_arn(&self) -> Option<&str> {}
        pub fn inaccessible_encryption_date_time(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn builder() -> builders::SseDescriptionBuilder {}
    }
    #[derive(Clone)] pub struct StreamSpecification { pub stream_enabled: bool, pub stream_view_type: Option<crate::types::StreamViewType> }
    impl StreamSpecification {
        pub fn stream_enabled(&self) -> bool {}
        pub fn stream_view_type(&self) -> Option<&crate::types::StreamViewType> {}
        pub fn builder() -> builders::StreamSpecificationBuilder {}
    }
    #[derive(Clone)] pub struct TableClassSummary { pub table_class: Option<crate::types::TableClass>, pub last_update_date_time: Option<crate::primitives::DateTime> }
    impl TableClassSummary {
        pub fn table_class(&self) -> Option<&crate::types::TableClass> {}
        pub fn last_update_date_time(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn builder() -> builders::TableClassSummaryBuilder {}
    }
    #[derive(Clone)] pub enum TableStatus { Active, Archived, Archiving, Creating, Deleting, InaccessibleEncryptionCredentials, ReplicationNotAuthorized, Updating }
    impl TableStatus { pub fn as_str(&self) -> &str {} }
    impl From<&str> for TableStatus {}
    #[derive(Clone)] pub struct TableWarmThroughputDescription { pub read_units_per_second: Option<i64>, pub write_units_per_second: Option<i64>, pub status: Option<crate::types::TableStatus> }
    impl TableWarmThroughputDescription {
        pub fn read_units_per_second(&self) -> Option<i64> {}
        pub fn write_units_per_second(&self) -> Option<i64> {}
        pub fn status(&self) -> Option<&crate::types::TableStatus> {}
        pub fn builder() -> builders::TableWarmThroughputDescriptionBuilder {}
    }
    #[derive(Clone)] pub struct VectorCapacity { pub vector_search_request_bytes: Option<f64>, pub vector_write_request_bytes: Option<f64> }
    impl VectorCapacity {
        pub fn vector_search_request_bytes(&self) -> Option<f64> {}
        pub fn vector_write_request_bytes(&self) -> Option<f64> {}
        pub fn builder() -> builders::VectorCapacityBuilder {}
    }
    #[derive(Clone)] pub struct VectorIndexDescription { pub index_name: Option<String>, pub search_schema: Option<Vec<crate::types::SearchSchemaElement>>, pub projection: Option<crate::types::Projection>, pub vector_attribute: Option<crate::types::VectorAttributeDefinition>, pub dimensions: Option<i64>, pub distance_function: Option<crate::types::VectorDistanceFunction>, pub index_status: Option<crate::types::IndexStatus>, pub backfilling: Option<bool>, pub index_size_bytes: Option<i64>, pub item_count: Option<i64>, pub index_arn: Option<String> }
    impl VectorIndexDescription {
        pub fn index_name(&self) -> Option<&str> {}
        pub fn search_schema(&self) -> &[crate::types::SearchSchemaElement] {}
        pub fn projection(&self) -> Option<&crate::types::Projection> {}
        pub fn vector_attribute(&self) -> Option<&crate::types::VectorAttributeDefinition> {}
        pub fn dimensions(&self) -> Option<i64> {}
        pub fn distance_function(&self) -> Option<&crate::types::VectorDistanceFunction> {}
        pub fn index_status(&self) -> Option<&crate::types::IndexStatus> {}
        pub fn backfilling(&self) -> Option<bool> {}
        pub fn index_size_bytes(&self) -> Option<i64> {}
        pub fn item_count(&self) -> Option<i64> {}
        pub fn index_arn(&self) -> Option<&str> {}
        pub fn builder() -> builders::VectorIndexDescriptionBuilder {}
    }
    #[derive(Clone)] pub enum BillingMode { PayPerRequest, Provisioned }
    impl BillingMode { pub fn as_str(&self) -> &str {} }
    impl From<&str> for BillingMode {}
    #[derive(Clone)] pub struct GlobalSecondaryIndexWarmThroughputDescription { pub read_units_per_second: Option<i64>, pub write_units_per_second: Option<i64>, pub status: Option<crate::types::IndexStatus> }
    impl GlobalSecondaryIndexWarmThroughputDescription {
        pub fn read_units_per_second(&self) -> Option<i64> {}
        pub fn write_units_per_second(&self) -> Option<i64> {}
        pub fn status(&self) -> Option<&crate::types::IndexStatus> {}
        pub fn builder() -> builders::GlobalSecondaryIndexWarmThroughputDescriptionBuilder {}
    }
    #[derive(Clone)] pub enum IndexStatus { Active, Creating, Deleting, Updating }
    impl IndexStatus { pub fn as_str(&self) -> &str {} }
    impl From<&str> for IndexStatus {}
    #[derive(Clone)] pub enum KeyType { Hash, Range }
    impl KeyType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for KeyType {}
    #[derive(Clone)] pub struct OnDemandThroughputOverride { pub max_read_request_units: Option<i64> }
    impl OnDemandThroughputOverride {
        pub fn max_read_request_units(&self) -> Option<i64> {}
        pub fn builder() -> builders::OnDemandThroughputOverrideBuilder {}
    }
    #[derive(Clone)] pub struct Projection { pub projection_type: Option<crate::types::ProjectionType>, pub non_key_attributes: Option<Vec<String>> }
    impl Projection {
        pub fn projection_type(&self) -> Option<&crate::types::ProjectionType> {}
        pub fn non_key_attributes(&self) -> &[String] {}
        pub fn builder() -> builders::ProjectionBuilder {}
    }
    #[derive(Clone)] pub struct ProvisionedThroughputOverride { pub read_capacity_units: Option<i64> }
    impl ProvisionedThroughputOverride {
        pub fn read_capacity_units(&self) -> Option<i64> {}
        pub fn builder() -> builders::ProvisionedThroughputOverrideBuilder {}
    }
    #[derive(Clone)] pub struct ReplicaGlobalSecondaryIndexDescription { pub index_name: Option<String>, pub provisioned_throughput_override: Option<crate::types::ProvisionedThroughputOverride>, pub on_demand_throughput_override: Option<crate::types::OnDemandThroughputOverride>, pub warm_throughput: Option<crate::types::GlobalSecondaryIndexWarmThroughputDescription> }
    impl ReplicaGlobalSecondaryIndexDescription {
        pub fn index_name(&self) -> Option<&str> {}
        pub fn provisioned_throughput_override(&self) -> Option<&crate::types::ProvisionedThroughputOverride> {}
        pub fn on_demand_throughput_override(&self) -> Option<&crate::types::OnDemandThroughputOverride> {}
        pub fn warm_throughput(&self) -> Option<&crate::types::GlobalSecondaryIndexWarmThroughputDescription> {}
        pub fn builder() -> builders::ReplicaGlobalSecondaryIndexDescriptionBuilder {}
    }
    #[derive(Clone)] pub enum ReplicaStatus { Active, Archived, Archiving, Creating, CreationFailed, Deleting, InaccessibleEncryptionCredentials, RegionDisabled, ReplicationNotAuthorized, Updating }
    impl ReplicaStatus { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ReplicaStatus {}
    #[derive(Clone)] pub enum ScalarAttributeType { B, N, S }
    impl ScalarAttributeType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ScalarAttributeType {}
    #[derive(Clone)] pub struct SearchSchemaElement { pub attribute_name: String, pub search_schema_element_type: crate::types::SearchSchemaElementType }
    impl SearchSchemaElement {
        pub fn attribute_name(&self) -> &str {}
        pub fn search_schema_element_type(&self) -> &crate::types::SearchSchemaElementType {}
        pub fn builder() -> builders::SearchSchemaElementBuilder {}
    }
    #[derive(Clone)] pub enum SseStatus { Disabled, Disabling, Enabled, Enabling, Updating }
    impl SseStatus { pub fn as_str(&self) -> &str {} }
    impl From<&str> for SseStatus {}
    #[derive(Clone)] pub enum SseType { Aes256, Kms }
    impl SseType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for SseType {}
    #[derive(Clone)] pub enum StreamViewType { KeysOnly, NewAndOldImages, NewImage, OldImage }
    impl StreamViewType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for StreamViewType {}
    #[derive(Clone)] pub enum TableClass { Standard, StandardInfrequentAccess }
    impl TableClass { pub fn as_str(&self) -> &str {} }
    impl From<&str> for TableClass {}
    #[derive(Clone)] pub struct VectorAttributeDefinition { pub attribute_name: String }
    impl VectorAttributeDefinition {
        pub fn attribute_name(&self) -> &str {}
        pub fn builder() -> builders::VectorAttributeDefinitionBuilder {}
    }
    #[derive(Clone)] pub enum VectorDistanceFunction { Cosine, DotProduct, Euclidean }
    impl VectorDistanceFunction { pub fn as_str(&self) -> &str {} }
    impl From<&str> for VectorDistanceFunction {}
    #[derive(Clone)] pub enum WitnessStatus { Active, Creating, Deleting }
    impl WitnessStatus { pub fn as_str(&self) -> &str {} }
    impl From<&str> for WitnessStatus {}
    #[derive(Clone)] pub struct ProjectionType;
    #[derive(Clone)] pub struct SearchSchemaElementType;
    pub mod builders {
        #[derive(Clone, Default)] pub struct AttributeValueUpdateBuilder;
        impl AttributeValueUpdateBuilder {
            pub fn value(self, input: crate::types::AttributeValue) -> AttributeValueUpdateBuilder {}
            pub fn action(self, input: crate::types::AttributeAction) -> AttributeValueUpdateBuilder {}
            pub fn build(self) -> super::AttributeValueUpdate {}
        }
        #[derive(Clone, Default)] pub struct ConditionBuilder;
        impl ConditionBuilder {
            pub fn attribute_value_list(self, input: crate::types::AttributeValue) -> ConditionBuilder {}
            pub fn comparison_operator(self, input: crate::types::ComparisonOperator) -> ConditionBuilder {}
            pub fn build(self) -> Result<super::Condition, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct ConsumedCapacityBuilder;
        impl ConsumedCapacityBuilder {
            pub fn table_name(self, input: impl Into<String>) -> ConsumedCapacityBuilder {}
            pub fn capacity_units(self, input: f64) -> ConsumedCapacityBuilder {}
            pub fn read_capacity_units(self, input: f64) -> ConsumedCapacityBuilder {}
            pub fn write_capacity_units(self, input: f64) -> ConsumedCapacityBuilder {}
            pub fn table(self, input: crate::types::Capacity) -> ConsumedCapacityBuilder {}
            pub fn local_secondary_indexes(self, k: impl Into<String>, v: crate::types::Capacity) -> ConsumedCapacityBuilder {}
            pub fn global_secondary_indexes(self, k: impl Into<String>, v: crate::types::Capacity) -> ConsumedCapacityBuilder {}
            pub fn vector_indexes(self, k: impl Into<String>, v: crate::types::VectorCapacity) -> ConsumedCapacityBuilder {}
            pub fn build(self) -> super::ConsumedCapacity {}
        }
        #[derive(Clone, Default)] pub struct ExpectedAttributeValueBuilder;
        impl ExpectedAttributeValueBuilder {
            pub fn value(self, input: crate::types::AttributeValue) -> ExpectedAttributeValueBuilder {}
            pub fn exists(self, input: bool) -> ExpectedAttributeValueBuilder {}
            pub fn comparison_operator(self, input: crate::types::ComparisonOperator) -> ExpectedAttributeValueBuilder {}
            pub fn attribute_value_list(self, input: crate::types::AttributeValue) -> ExpectedAttributeValueBuilder {}
            pub fn build(self) -> super::ExpectedAttributeValue {}
        }
        #[derive(Clone, Default)] pub struct ItemCollectionMetricsBuilder;
        impl ItemCollectionMetricsBuilder {
            pub fn item_collection_key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> ItemCollectionMetricsBuilder {}
            pub fn size_estimate_range_gb(self, input: f64) -> ItemCollectionMetricsBuilder {}
            pub fn build(self) -> super::ItemCollectionMetrics {}
        }
        #[derive(Clone, Default)] pub struct KeysAndAttributesBuilder;
        impl KeysAndAttributesBuilder {
            pub fn keys(self, input: std::collections::HashMap<String, crate::types::AttributeValue>) -> KeysAndAttributesBuilder {}
            pub fn attributes_to_get(self, input: impl Into<String>) -> KeysAndAttributesBuilder {}
            pub fn consistent_read(self, input: bool) -> KeysAndAttributesBuilder {}
            pub fn projection_expression(self, input: impl Into<String>) -> KeysAndAttributesBuilder {}
            pub fn expression_attribute_names(self, k: impl Into<String>, v: impl Into<String>) -> KeysAndAttributesBuilder {}
            pub fn build(self) -> Result<super::KeysAndAttributes, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct TableDescriptionBuilder;
        impl TableDescriptionBuilder {
            pub fn attribute_definitions(self, input: crate::types::AttributeDefinition) -> TableDescriptionBuilder {}
            pub fn table_name(self, input: impl Into<String>) -> TableDescriptionBuilder {}
            pub fn key_schema(self, input: crate::types::KeySchemaElement) -> TableDescriptionBuilder {}
            pub fn table_status(self, input: crate::types::TableStatus) -> TableDescriptionBuilder {}
            pub fn creation_date_time(self, input: crate::primitives::DateTime) -> TableDescriptionBuilder {}
            pub fn provisioned_throughput(self, input: crate::types::ProvisionedThroughputDescription) -> TableDescriptionBuilder {}
            pub fn table_size_bytes(self, input: i64) -> TableDescriptionBuilder {}
            pub fn item_count(self, input: i64) -> TableDescriptionBuilder {}
            pub fn table_arn(self, input: impl Into<String>) -> TableDescriptionBuilder {}
            pub fn table_id(self, input: impl Into<String>) -> TableDescriptionBuilder {}
            pub fn billing_mode_summary(self, input: crate::types::BillingModeSummary) -> TableDescriptionBuilder {}
            pub fn local_secondary_indexes(self, input: crate::types::LocalSecondaryIndexDescription) -> TableDescriptionBuilder {}
            pub fn global_secondary_indexes(self, input: crate::types::GlobalSecondaryIndexDescription) -> TableDescriptionBuilder {}
            pub fn stream_specification(self, input: crate::types::StreamSpecification) -> TableDescriptionBuilder {}
            pub fn latest_stream_label(self, input: impl Into<String>) -> TableDescriptionBuilder {}
            pub fn latest_stream_arn(self, input: impl Into<String>) -> TableDescriptionBuilder {}
            pub fn global_table_version(self, input: impl Into<String>) -> TableDescriptionBuilder {}
            pub fn replicas(self, input: crate::types::ReplicaDescription) -> TableDescriptionBuilder {}
            pub fn global_table_witnesses(self, input: crate::types::GlobalTableWitnessDescription) -> TableDescriptionBuilder {}
            pub fn global_table_settings_replication_mode(self, input: crate::types::GlobalTableSettingsReplicationMode) -> TableDescriptionBuilder {}
            pub fn restore_summary(self, input: crate::types::RestoreSummary) -> TableDescriptionBuilder {}
            pub fn sse_description(self, input: crate::types::SseDescription) -> TableDescriptionBuilder {}
            pub fn archival_summary(self, input: crate::types::ArchivalSummary) -> TableDescriptionBuilder {}
            pub fn table_class_summary(self, input: crate::types::TableClassSummary) -> TableDescriptionBuilder {}
            pub fn deletion_protection_enabled(self, input: bool) -> TableDescriptionBuilder {}
            pub fn disassociation_protection_enabled(self, input: bool) -> TableDescriptionBuilder {}
            pub fn on_demand_throughput(self, input: crate::types::OnDemandThroughput) -> TableDescriptionBuilder {}
            pub fn warm_throughput(self, input: crate::types::TableWarmThroughputDescription) -> TableDescriptionBuilder {}
            pub fn multi_region_consistency(self, input: crate::types::MultiRegionConsistency) -> TableDescriptionBuilder {}
            pub fn vector_indexes(self, input: crate::types::VectorIndexDescription) -> TableDescriptionBuilder {}
            pub fn build(self) -> super::TableDescription {}
        }
        #[derive(Clone, Default)] pub struct WriteRequestBuilder;
        impl WriteRequestBuilder {
            pub fn put_request(self, input: crate::types::PutRequest) -> WriteRequestBuilder {}
            pub fn delete_request(self, input: crate::types::DeleteRequest) -> WriteRequestBuilder {}
            pub fn build(self) -> super::WriteRequest {}
        }
        #[derive(Clone, Default)] pub struct ArchivalSummaryBuilder;
        impl ArchivalSummaryBuilder {
            pub fn archival_date_time(self, input: crate::primitives::DateTime) -> ArchivalSummaryBuilder {}
            pub fn archival_reason(self, input: impl Into<String>) -> ArchivalSummaryBuilder {}
            pub fn archival_backup_arn(self, input: impl Into<String>) -> ArchivalSummaryBuilder {}
            pub fn build(self) -> super::ArchivalSummary {}
        }
        #[derive(Clone, Default)] pub struct AttributeDefinitionBuilder;
        impl AttributeDefinitionBuilder {
            pub fn attribute_name(self, input: impl Into<String>) -> AttributeDefinitionBuilder {}
            pub fn attribute_type(self, input: crate::types::ScalarAttributeType) -> AttributeDefinitionBuilder {}
            pub fn build(self) -> Result<super::AttributeDefinition, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct BillingModeSummaryBuilder;
        impl BillingModeSummaryBuilder {
            pub fn billing_mode(self, input: crate::types::BillingMode) -> BillingModeSummaryBuilder {}
            pub fn last_update_to_pay_per_request_date_time(self, input: crate::primitives::DateTime) -> BillingModeSummaryBuilder {}
            pub fn build(self) -> super::BillingModeSummary {}
        }
        #[derive(Clone, Default)] pub struct CapacityBuilder;
        impl CapacityBuilder {
            pub fn read_capacity_units(self, input: f64) -> CapacityBuilder {}
            pub fn write_capacity_units(self, input: f64) -> CapacityBuilder {}
            pub fn capacity_units(self, input: f64) -> CapacityBuilder {}
            pub fn build(self) -> super::Capacity {}
        }
        #[derive(Clone, Default)] pub struct DeleteRequestBuilder;
        impl DeleteRequestBuilder {
            pub fn key(self, k: impl Into<String>, v: crate::types::AttributeValue) -> DeleteRequestBuilder {}
            pub fn build(self) -> Result<super::DeleteRequest, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct GlobalSecondaryIndexDescriptionBuilder;
        impl GlobalSecondaryIndexDescriptionBuilder {
            pub fn index_name(self, input: impl Into<String>) -> GlobalSecondaryIndexDescriptionBuilder {}
            pub fn key_schema(self, input: crate::types::KeySchemaElement) -> GlobalSecondaryIndexDescriptionBuilder {}
            pub fn projection(self, input: crate::types::Projection) -> GlobalSecondaryIndexDescriptionBuilder {}
            pub fn index_status(self, input: crate::types::IndexStatus) -> GlobalSecondaryIndexDescriptionBuilder {}
            pub fn backfilling(self, input: bool) -> GlobalSecondaryIndexDescriptionBuilder {}
            pub fn provisioned_throughput(self, input: crate::types::ProvisionedThroughputDescription) -> GlobalSecondaryIndexDescriptionBuilder {}
            pub fn index_size_bytes(self, input: i64) -> GlobalSecondaryIndexDescriptionBuilder {}
            pub fn item_count(self, input: i64) -> GlobalSecondaryIndexDescriptionBuilder {}
            pub fn index_arn(self, input: impl Into<String>) -> GlobalSecondaryIndexDescriptionBuilder {}
            pub fn on_demand_throughput(self, input: crate::types::OnDemandThroughput) -> GlobalSecondaryIndexDescriptionBuilder {}
            pub fn warm_throughput(self, input: crate::types::GlobalSecondaryIndexWarmThroughputDescription) -> GlobalSecondaryIndexDescriptionBuilder {}
            pub fn build(self) -> super::GlobalSecondaryIndexDescription {}
        }
        #[derive(Clone, Default)] pub struct GlobalTableWitnessDescriptionBuilder;
        impl GlobalTableWitnessDescriptionBuilder {
            pub fn region_name(self, input: impl Into<String>) -> GlobalTableWitnessDescriptionBuilder {}
            pub fn witness_status(self, input: crate::types::WitnessStatus) -> GlobalTableWitnessDescriptionBuilder {}
            pub fn build(self) -> super::GlobalTableWitnessDescription {}
        }
        #[derive(Clone, Default)] pub struct KeySchemaElementBuilder;
        impl KeySchemaElementBuilder {
            pub fn attribute_name(self, input: impl Into<String>) -> KeySchemaElementBuilder {}
            pub fn key_type(self, input: crate::types::KeyType) -> KeySchemaElementBuilder {}
            pub fn build(self) -> Result<super::KeySchemaElement, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct LocalSecondaryIndexDescriptionBuilder;
        impl LocalSecondaryIndexDescriptionBuilder {
            pub fn index_name(self, input: impl Into<String>) -> LocalSecondaryIndexDescriptionBuilder {}
            pub fn key_schema(self, input: crate::types::KeySchemaElement) -> LocalSecondaryIndexDescriptionBuilder {}
            pub fn projection(self, input: crate::types::Projection) -> LocalSecondaryIndexDescriptionBuilder {}
            pub fn index_size_bytes(self, input: i64) -> LocalSecondaryIndexDescriptionBuilder {}
            pub fn item_count(self, input: i64) -> LocalSecondaryIndexDescriptionBuilder {}
            pub fn index_arn(self, input: impl Into<String>) -> LocalSecondaryIndexDescriptionBuilder {}
            pub fn build(self) -> super::LocalSecondaryIndexDescription {}
        }
        #[derive(Clone, Default)] pub struct OnDemandThroughputBuilder;
        impl OnDemandThroughputBuilder {
            pub fn max_read_request_units(self, input: i64) -> OnDemandThroughputBuilder {}
            pub fn max_write_request_units(self, input: i64) -> OnDemandThroughputBuilder {}
            pub fn build(self) -> super::OnDemandThroughput {}
        }
        #[derive(Clone, Default)] pub struct ProvisionedThroughputDescriptionBuilder;
        impl ProvisionedThroughputDescriptionBuilder {
            pub fn last_increase_date_time(self, input: crate::primitives::DateTime) -> ProvisionedThroughputDescriptionBuilder {}
            pub fn last_decrease_date_time(self, input: crate::primitives::DateTime) -> ProvisionedThroughputDescriptionBuilder {}
            pub fn number_of_decreases_today(self, input: i64) -> ProvisionedThroughputDescriptionBuilder {}
            pub fn read_capacity_units(self, input: i64) -> ProvisionedThroughputDescriptionBuilder {}
            pub fn write_capacity_units(self, input: i64) -> ProvisionedThroughputDescriptionBuilder {}
            pub fn build(self) -> super::ProvisionedThroughputDescription {}
        }
        #[derive(Clone, Default)] pub struct PutRequestBuilder;
        impl PutRequestBuilder {
            pub fn item(self, k: impl Into<String>, v: crate::types::AttributeValue) -> PutRequestBuilder {}
            pub fn build(self) -> Result<super::PutRequest, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct ReplicaDescriptionBuilder;
        impl ReplicaDescriptionBuilder {
            pub fn region_name(self, input: impl Into<String>) -> ReplicaDescriptionBuilder {}
            pub fn replica_status(self, input: crate::types::ReplicaStatus) -> ReplicaDescriptionBuilder {}
            pub fn replica_arn(self, input: impl Into<String>) -> ReplicaDescriptionBuilder {}
            pub fn replica_status_description(self, input: impl Into<String>) -> ReplicaDescriptionBuilder {}
            pub fn replica_status_percent_progress(self, input: impl Into<String>) -> ReplicaDescriptionBuilder {}
            pub fn kms_master_key_id(self, input: impl Into<String>) -> ReplicaDescriptionBuilder {}
            pub fn provisioned_throughput_override(self, input: crate::types::ProvisionedThroughputOverride) -> ReplicaDescriptionBuilder {}
            pub fn on_demand_throughput_override(self, input: crate::types::OnDemandThroughputOverride) -> ReplicaDescriptionBuilder {}
            pub fn warm_throughput(self, input: crate::types::TableWarmThroughputDescription) -> ReplicaDescriptionBuilder {}
            pub fn global_secondary_indexes(self, input: crate::types::ReplicaGlobalSecondaryIndexDescription) -> ReplicaDescriptionBuilder {}
            pub fn replica_inaccessible_date_time(self, input: crate::primitives::DateTime) -> ReplicaDescriptionBuilder {}
            pub fn replica_table_class_summary(self, input: crate::types::TableClassSummary) -> ReplicaDescriptionBuilder {}
            pub fn global_table_settings_replication_mode(self, input: crate::types::GlobalTableSettingsReplicationMode) -> ReplicaDescriptionBuilder {}
            pub fn build(self) -> super::ReplicaDescription {}
        }
        #[derive(Clone, Default)] pub struct RestoreSummaryBuilder;
        impl RestoreSummaryBuilder {
            pub fn source_backup_arn(self, input: impl Into<String>) -> RestoreSummaryBuilder {}
            pub fn source_table_arn(self, input: impl Into<String>) -> RestoreSummaryBuilder {}
            pub fn restore_date_time(self, input: crate::primitives::DateTime) -> RestoreSummaryBuilder {}
            pub fn restore_in_progress(self, input: bool) -> RestoreSummaryBuilder {}
            pub fn build(self) -> Result<super::RestoreSummary, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct SseDescriptionBuilder;
        impl SseDescriptionBuilder {
            pub fn status(self, input: crate::types::SseStatus) -> SseDescriptionBuilder {}
            pub fn sse_type(self, input: crate::types::SseType) -> SseDescriptionBuilder {}
            pub fn kms_master_key_arn(self, input: impl Into<String>) -> SseDescriptionBuilder {}
            pub fn inaccessible_encryption_date_time(self, input: crate::primitives::DateTime) -> SseDescriptionBuilder {}
            pub fn build(self) -> super::SseDescription {}
        }
        #[derive(Clone, Default)] pub struct StreamSpecificationBuilder;
        impl StreamSpecificationBuilder {
            pub fn stream_enabled(self, input: bool) -> StreamSpecificationBuilder {}
            pub fn stream_view_type(self, input: crate::types::StreamViewType) -> StreamSpecificationBuilder {}
            pub fn build(self) -> Result<super::StreamSpecification, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct TableClassSummaryBuilder;
        impl TableClassSummaryBuilder {
            pub fn table_class(self, input: crate::types::TableClass) -> TableClassSummaryBuilder {}
            pub fn last_update_date_time(self, input: crate::primitives::DateTime) -> TableClassSummaryBuilder {}
            pub fn build(self) -> super::TableClassSummary {}
        }
        #[derive(Clone, Default)] pub struct TableWarmThroughputDescriptionBuilder;
        impl TableWarmThroughputDescriptionBuilder {
            pub fn read_units_per_second(self, input: i64) -> TableWarmThroughputDescriptionBuilder {}
            pub fn write_units_per_second(self, input: i64) -> TableWarmThroughputDescriptionBuilder {}
            pub fn status(self, input: crate::types::TableStatus) -> TableWarmThroughputDescriptionBuilder {}
            pub fn build(self) -> super::TableWarmThroughputDescription {}
        }
        #[derive(Clone, Default)] pub struct VectorCapacityBuilder;
        impl VectorCapacityBuilder {
            pub fn vector_search_request_bytes(self, input: f64) -> VectorCapacityBuilder {}
            pub fn vector_write_request_bytes(self, input: f64) -> VectorCapacityBuilder {}
            pub fn build(self) -> super::VectorCapacity {}
        }
        #[derive(Clone, Default)] pub struct VectorIndexDescriptionBuilder;
        impl VectorIndexDescriptionBuilder {
            pub fn index_name(self, input: impl Into<String>) -> VectorIndexDescriptionBuilder {}
            pub fn search_schema(self, input: crate::types::SearchSchemaElement) -> VectorIndexDescriptionBuilder {}
            pub fn projection(self, input: crate::types::Projection) -> VectorIndexDescriptionBuilder {}
            pub fn vector_attribute(self, input: crate::types::VectorAttributeDefinition) -> VectorIndexDescriptionBuilder {}
            pub fn dimensions(self, input: i64) -> VectorIndexDescriptionBuilder {}
            pub fn distance_function(self, input: crate::types::VectorDistanceFunction) -> VectorIndexDescriptionBuilder {}
            pub fn index_status(self, input: crate::types::IndexStatus) -> VectorIndexDescriptionBuilder {}
            pub fn backfilling(self, input: bool) -> VectorIndexDescriptionBuilder {}
            pub fn index_size_bytes(self, input: i64) -> VectorIndexDescriptionBuilder {}
            pub fn item_count(self, input: i64) -> VectorIndexDescriptionBuilder {}
            pub fn index_arn(self, input: impl Into<String>) -> VectorIndexDescriptionBuilder {}
            pub fn build(self) -> super::VectorIndexDescription {}
        }
        #[derive(Clone, Default)] pub struct GlobalSecondaryIndexWarmThroughputDescriptionBuilder;
        impl GlobalSecondaryIndexWarmThroughputDescriptionBuilder {
            pub fn read_units_per_second(self, input: i64) -> GlobalSecondaryIndexWarmThroughputDescriptionBuilder {}
            pub fn write_units_per_second(self, input: i64) -> GlobalSecondaryIndexWarmThroughputDescriptionBuilder {}
            pub fn status(self, input: crate::types::IndexStatus) -> GlobalSecondaryIndexWarmThroughputDescriptionBuilder {}
            pub fn build(self) -> super::GlobalSecondaryIndexWarmThroughputDescription {}
        }
        #[derive(Clone, Default)] pub struct OnDemandThroughputOverrideBuilder;
        impl OnDemandThroughputOverrideBuilder {
            pub fn max_read_request_units(self, input: i64) -> OnDemandThroughputOverrideBuilder {}
            pub fn build(self) -> super::OnDemandThroughputOverride {}
        }
        #[derive(Clone, Default)] pub struct ProjectionBuilder;
        impl ProjectionBuilder {
            pub fn projection_type(self, input: crate::types::ProjectionType) -> ProjectionBuilder {}
            pub fn non_key_attributes(self, input: impl Into<String>) -> ProjectionBuilder {}
            pub fn build(self) -> super::Projection {}
        }
        #[derive(Clone, Default)] pub struct ProvisionedThroughputOverrideBuilder;
        impl ProvisionedThroughputOverrideBuilder {
            pub fn read_capacity_units(self, input: i64) -> ProvisionedThroughputOverrideBuilder {}
            pub fn build(self) -> super::ProvisionedThroughputOverride {}
        }
        #[derive(Clone, Default)] pub struct ReplicaGlobalSecondaryIndexDescriptionBuilder;
        impl ReplicaGlobalSecondaryIndexDescriptionBuilder {
            pub fn index_name(self, input: impl Into<String>) -> ReplicaGlobalSecondaryIndexDescriptionBuilder {}
            pub fn provisioned_throughput_override(self, input: crate::types::ProvisionedThroughputOverride) -> ReplicaGlobalSecondaryIndexDescriptionBuilder {}
            pub fn on_demand_throughput_override(self, input: crate::types::OnDemandThroughputOverride) -> ReplicaGlobalSecondaryIndexDescriptionBuilder {}
            pub fn warm_throughput(self, input: crate::types::GlobalSecondaryIndexWarmThroughputDescription) -> ReplicaGlobalSecondaryIndexDescriptionBuilder {}
            pub fn build(self) -> super::ReplicaGlobalSecondaryIndexDescription {}
        }
        #[derive(Clone, Default)] pub struct SearchSchemaElementBuilder;
        impl SearchSchemaElementBuilder {
            pub fn attribute_name(self, input: impl Into<String>) -> SearchSchemaElementBuilder {}
            pub fn search_schema_element_type(self, input: crate::types::SearchSchemaElementType) -> SearchSchemaElementBuilder {}
            pub fn build(self) -> Result<super::SearchSchemaElement, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct VectorAttributeDefinitionBuilder;
        impl VectorAttributeDefinitionBuilder {
            pub fn attribute_name(self, input: impl Into<String>) -> VectorAttributeDefinitionBuilder {}
            pub fn build(self) -> Result<super::VectorAttributeDefinition, crate::error::BuildError> {}
        }
    }
    pub mod error {
        pub struct ConditionalCheckFailedException;
        impl ConditionalCheckFailedException { pub fn message(&self) -> Option<&str> {} }
        pub struct InternalServerError;
        impl InternalServerError { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidEndpointException;
        impl InvalidEndpointException { pub fn message(&self) -> Option<&str> {} }
        pub struct ItemCollectionSizeLimitExceededException;
        impl ItemCollectionSizeLimitExceededException { pub fn message(&self) -> Option<&str> {} }
        pub struct ProvisionedThroughputExceededException;
        impl ProvisionedThroughputExceededException { pub fn message(&self) -> Option<&str> {} }
        pub struct ReplicatedWriteConflictException;
        impl ReplicatedWriteConflictException { pub fn message(&self) -> Option<&str> {} }
        pub struct RequestLimitExceeded;
        impl RequestLimitExceeded { pub fn message(&self) -> Option<&str> {} }
        pub struct ResourceNotFoundException;
        impl ResourceNotFoundException { pub fn message(&self) -> Option<&str> {} }
        pub struct ThrottlingException;
        impl ThrottlingException { pub fn message(&self) -> Option<&str> {} }
        pub struct TransactionConflictException;
        impl TransactionConflictException { pub fn message(&self) -> Option<&str> {} }
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
