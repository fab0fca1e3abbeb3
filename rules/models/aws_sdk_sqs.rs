//! Model of aws-sdk-sqs 1.x (checked against 1.119.0): the widely used operations of SQS. A builder does nothing until `send` is awaited.

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
        pub fn send_message(&self) -> crate::operation::send_message::builders::SendMessageFluentBuilder {}
        pub fn send_message_batch(&self) -> crate::operation::send_message_batch::builders::SendMessageBatchFluentBuilder {}
        pub fn receive_message(&self) -> crate::operation::receive_message::builders::ReceiveMessageFluentBuilder {}
        pub fn delete_message(&self) -> crate::operation::delete_message::builders::DeleteMessageFluentBuilder {}
        pub fn delete_message_batch(&self) -> crate::operation::delete_message_batch::builders::DeleteMessageBatchFluentBuilder {}
        pub fn change_message_visibility(&self) -> crate::operation::change_message_visibility::builders::ChangeMessageVisibilityFluentBuilder {}
        pub fn create_queue(&self) -> crate::operation::create_queue::builders::CreateQueueFluentBuilder {}
        pub fn delete_queue(&self) -> crate::operation::delete_queue::builders::DeleteQueueFluentBuilder {}
        pub fn get_queue_url(&self) -> crate::operation::get_queue_url::builders::GetQueueUrlFluentBuilder {}
        pub fn get_queue_attributes(&self) -> crate::operation::get_queue_attributes::builders::GetQueueAttributesFluentBuilder {}
        pub fn list_queues(&self) -> crate::operation::list_queues::builders::ListQueuesFluentBuilder {}
        pub fn purge_queue(&self) -> crate::operation::purge_queue::builders::PurgeQueueFluentBuilder {}
    }
}
pub mod operation {
    pub mod send_message {
        pub enum SendMessageError { InvalidAddress(crate::types::error::InvalidAddress), InvalidMessageContents(crate::types::error::InvalidMessageContents), InvalidSecurity(crate::types::error::InvalidSecurity), KmsAccessDenied(crate::types::error::KmsAccessDenied), KmsDisabled(crate::types::error::KmsDisabled), KmsInvalidKeyUsage(crate::types::error::KmsInvalidKeyUsage), KmsInvalidState(crate::types::error::KmsInvalidState), KmsNotFound(crate::types::error::KmsNotFound), KmsOptInRequired(crate::types::error::KmsOptInRequired), KmsThrottled(crate::types::error::KmsThrottled), QueueDoesNotExist(crate::types::error::QueueDoesNotExist), RequestThrottled(crate::types::error::RequestThrottled), UnsupportedOperation(crate::types::error::UnsupportedOperation), Unhandled(crate::error::Unhandled) }
        impl SendMessageError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_address(&self) -> bool {}
            pub fn is_invalid_message_contents(&self) -> bool {}
            pub fn is_invalid_security(&self) -> bool {}
            pub fn is_kms_access_denied(&self) -> bool {}
            pub fn is_kms_disabled(&self) -> bool {}
            pub fn is_kms_invalid_key_usage(&self) -> bool {}
            pub fn is_kms_invalid_state(&self) -> bool {}
            pub fn is_kms_not_found(&self) -> bool {}
            pub fn is_kms_opt_in_required(&self) -> bool {}
            pub fn is_kms_throttled(&self) -> bool {}
            pub fn is_queue_does_not_exist(&self) -> bool {}
            pub fn is_request_throttled(&self) -> bool {}
            pub fn is_unsupported_operation(&self) -> bool {}
        }
        #[derive(Clone)] pub struct SendMessageOutput { pub md5_of_message_body: Option<String>, pub md5_of_message_attributes: Option<String>, pub md5_of_message_system_attributes: Option<String>, pub message_id: Option<String>, pub sequence_number: Option<String> }
        impl SendMessageOutput {
            pub fn md5_of_message_body(&self) -> Option<&str> {}
            pub fn md5_of_message_attributes(&self) -> Option<&str> {}
            pub fn md5_of_message_system_attributes(&self) -> Option<&str> {}
            pub fn message_id(&self) -> Option<&str> {}
            pub fn sequence_number(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct SendMessageFluentBuilder;
            impl SendMessageFluentBuilder {
                pub async fn send(self) -> Result<super::SendMessageOutput, SdkError<super::SendMessageError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> SendMessageFluentBuilder {}
                pub fn set_queue_url(self, input: Option<String>) -> SendMessageFluentBuilder {}
                pub fn message_body(self, input: impl Into<String>) -> SendMessageFluentBuilder {}
                pub fn set_message_body(self, input: Option<String>) -> SendMessageFluentBuilder {}
                pub fn delay_seconds(self, input: i32) -> SendMessageFluentBuilder {}
                pub fn set_delay_seconds(self, input: Option<i32>) -> SendMessageFluentBuilder {}
                pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> SendMessageFluentBuilder {}
                pub fn set_message_attributes(self, input: Option<std::collections::HashMap<String, crate::types::MessageAttributeValue>>) -> SendMessageFluentBuilder {}
                pub fn message_system_attributes(self, k: crate::types::MessageSystemAttributeNameForSends, v: crate::types::MessageSystemAttributeValue) -> SendMessageFluentBuilder {}
                pub fn set_message_system_attributes(self, input: Option<std::collections::HashMap<crate::types::MessageSystemAttributeNameForSends, crate::types::MessageSystemAttributeValue>>) -> SendMessageFluentBuilder {}
                pub fn message_deduplication_id(self, input: impl Into<String>) -> SendMessageFluentBuilder {}
                pub fn set_message_deduplication_id(self, input: Option<String>) -> SendMessageFluentBuilder {}
                pub fn message_group_id(self, input: impl Into<String>) -> SendMessageFluentBuilder {}
                pub fn set_message_group_id(self, input: Option<String>) -> SendMessageFluentBuilder {}
            }
        }
    }
    pub mod send_message_batch {
        pub enum SendMessageBatchError { BatchEntryIdsNotDistinct(crate::types::error::BatchEntryIdsNotDistinct), BatchRequestTooLong(crate::types::error::BatchRequestTooLong), EmptyBatchRequest(crate::types::error::EmptyBatchRequest), InvalidAddress(crate::types::error::InvalidAddress), InvalidBatchEntryId(crate::types::error::InvalidBatchEntryId), InvalidSecurity(crate::types::error::InvalidSecurity), KmsAccessDenied(crate::types::error::KmsAccessDenied), KmsDisabled(crate::types::error::KmsDisabled), KmsInvalidKeyUsage(crate::types::error::KmsInvalidKeyUsage), KmsInvalidState(crate::types::error::KmsInvalidState), KmsNotFound(crate::types::error::KmsNotFound), KmsOptInRequired(crate::types::error::KmsOptInRequired), KmsThrottled(crate::types::error::KmsThrottled), QueueDoesNotExist(crate::types::error::QueueDoesNotExist), RequestThrottled(crate::types::error::RequestThrottled), TooManyEntriesInBatchRequest(crate::types::error::TooManyEntriesInBatchRequest), UnsupportedOperation(crate::types::error::UnsupportedOperation), Unhandled(crate::error::Unhandled) }
        impl SendMessageBatchError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_batch_entry_ids_not_distinct(&self) -> bool {}
            pub fn is_batch_request_too_long(&self) -> bool {}
            pub fn is_empty_batch_request(&self) -> bool {}
            pub fn is_invalid_address(&self) -> bool {}
            pub fn is_invalid_batch_entry_id(&self) -> bool {}
            pub fn is_invalid_security(&self) -> bool {}
            pub fn is_kms_access_denied(&self) -> bool {}
            pub fn is_kms_disabled(&self) -> bool {}
            pub fn is_kms_invalid_key_usage(&self) -> bool {}
            pub fn is_kms_invalid_state(&self) -> bool {}
            pub fn is_kms_not_found(&self) -> bool {}
            pub fn is_kms_opt_in_required(&self) -> bool {}
            pub fn is_kms_throttled(&self) -> bool {}
            pub fn is_queue_does_not_exist(&self) -> bool {}
            pub fn is_request_throttled(&self) -> bool {}
            pub fn is_too_many_entries_in_batch_request(&self) -> bool {}
            pub fn is_unsupported_operation(&self) -> bool {}
        }
        #[derive(Clone)] pub struct SendMessageBatchOutput { pub successful: Vec<crate::types::SendMessageBatchResultEntry>, pub failed: Vec<crate::types::BatchResultErrorEntry> }
        impl SendMessageBatchOutput {
            pub fn successful(&self) -> &[crate::types::SendMessageBatchResultEntry] {}
            pub fn failed(&self) -> &[crate::types::BatchResultErrorEntry] {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct SendMessageBatchFluentBuilder;
            impl SendMessageBatchFluentBuilder {
                pub async fn send(self) -> Result<super::SendMessageBatchOutput, SdkError<super::SendMessageBatchError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> SendMessageBatchFluentBuilder {}
                pub fn set_queue_url(self, input: Option<String>) -> SendMessageBatchFluentBuilder {}
                pub fn entries(self, input: crate::types::SendMessageBatchRequestEntry) -> SendMessageBatchFluentBuilder {}
                pub fn set_entries(self, input: Option<Vec<crate::types::SendMessageBatchRequestEntry>>) -> SendMessageBatchFluentBuilder {}
            }
        }
    }
    pub mod receive_message {
        pub enum ReceiveMessageError { InvalidAddress(crate::types::error::InvalidAddress), InvalidSecurity(crate::types::error::InvalidSecurity), KmsAccessDenied(crate::types::error::KmsAccessDenied), KmsDisabled(crate::types::error::KmsDisabled), KmsInvalidKeyUsage(crate::types::error::KmsInvalidKeyUsage), KmsInvalidState(crate::types::error::KmsInvalidState), KmsNotFound(crate::types::error::KmsNotFound), KmsOptInRequired(crate::types::error::KmsOptInRequired), KmsThrottled(crate::types::error::KmsThrottled), OverLimit(crate::types::error::OverLimit), QueueDoesNotExist(crate::types::error::QueueDoesNotExist), RequestThrottled(crate::types::error::RequestThrottled), UnsupportedOperation(crate::types::error::UnsupportedOperation), Unhandled(crate::error::Unhandled) }
        impl ReceiveMessageError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_address(&self) -> bool {}
            pub fn is_invalid_security(&self) -> bool {}
            pub fn is_kms_access_denied(&self) -> bool {}
            pub fn is_kms_disabled(&self) -> bool {}
            pub fn is_kms_invalid_key_usage(&self) -> bool {}
            pub fn is_kms_invalid_state(&self) -> bool {}
            pub fn is_kms_not_found(&self) -> bool {}
            pub fn is_kms_opt_in_required(&self) -> bool {}
            pub fn is_kms_throttled(&self) -> bool {}
            pub fn is_over_limit(&self) -> bool {}
            pub fn is_queue_does_not_exist(&self) -> bool {}
            pub fn is_request_throttled(&self) -> bool {}
            pub fn is_unsupported_operation(&self) -> bool {}
        }
        #[derive(Clone)] pub struct ReceiveMessageOutput { pub messages: Option<Vec<crate::types::Message>> }
        impl ReceiveMessageOutput {
            pub fn messages(&self) -> &[crate::types::Message] {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct ReceiveMessageFluentBuilder;
            impl ReceiveMessageFluentBuilder {
                pub async fn send(self) -> Result<super::ReceiveMessageOutput, SdkError<super::ReceiveMessageError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> ReceiveMessageFluentBuilder {}
                pub fn set_queue_url(self, input: Option<String>) -> ReceiveMessageFluentBuilder {}
                pub fn attribute_names(self, input: crate::types::QueueAttributeName) -> ReceiveMessageFluentBuilder {}
                pub fn set_attribute_names(self, input: Option<Vec<crate::types::QueueAttributeName>>) -> ReceiveMessageFluentBuilder {}
                pub fn message_system_attribute_names(self, input: crate::types::MessageSystemAttributeName) -> ReceiveMessageFluentBuilder {}
                pub fn set_message_system_attribute_names(self, input: Option<Vec<crate::types::MessageSystemAttributeName>>) -> ReceiveMessageFluentBuilder {}
                pub fn message_attribute_names(self, input: impl Into<String>) -> ReceiveMessageFluentBuilder {}
                pub fn set_message_attribute_names(self, input: Option<Vec<String>>) -> ReceiveMessageFluentBuilder {}
                pub fn max_number_of_messages(self, input: i32) -> ReceiveMessageFluentBuilder {}
                pub fn set_max_number_of_messages(self, input: Option<i32>) -> ReceiveMessageFluentBuilder {}
                pub fn visibility_timeout(self, input: i32) -> ReceiveMessageFluentBuilder {}
                pub fn set_visibility_timeout(self, input: Option<i32>) -> ReceiveMessageFluentBuilder {}
                pub fn wait_time_seconds(self, input: i32) -> ReceiveMessageFluentBuilder {}
                pub fn set_wait_time_seconds(self, input: Option<i32>) -> ReceiveMessageFluentBuilder {}
                pub fn receive_request_attempt_id(self, input: impl Into<String>) -> ReceiveMessageFluentBuilder {}
                pub fn set_receive_request_attempt_id(self, input: Option<String>) -> ReceiveMessageFluentBuilder {}
            }
        }
    }
    pub mod delete_message {
        pub enum DeleteMessageError { InvalidAddress(crate::types::error::InvalidAddress), InvalidIdFormat(crate::types::error::InvalidIdFormat), InvalidSecurity(crate::types::error::InvalidSecurity), QueueDoesNotExist(crate::types::error::QueueDoesNotExist), ReceiptHandleIsInvalid(crate::types::error::ReceiptHandleIsInvalid), RequestThrottled(crate::types::error::RequestThrottled), UnsupportedOperation(crate::types::error::UnsupportedOperation), Unhandled(crate::error::Unhandled) }
        impl DeleteMessageError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_address(&self) -> bool {}
            pub fn is_invalid_id_format(&self) -> bool {}
            pub fn is_invalid_security(&self) -> bool {}
            pub fn is_queue_does_not_exist(&self) -> bool {}
            pub fn is_receipt_handle_is_invalid(&self) -> bool {}
            pub fn is_request_throttled(&self) -> bool {}
            pub fn is_unsupported_operation(&self) -> bool {}
        }
        #[derive(Clone)] pub struct DeleteMessageOutput;
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct DeleteMessageFluentBuilder;
            impl DeleteMessageFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteMessageOutput, SdkError<super::DeleteMessageError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> DeleteMessageFluentBuilder {}
                pub fn set_queue_url(self, input: Option<String>) -> DeleteMessageFluentBuilder {}
                pub fn receipt_handle(self, input: impl Into<String>) -> DeleteMessageFluentBuilder {}
                pub fn set_receipt_handle(self, input: Option<String>) -> DeleteMessageFluentBuilder {}
            }
        }
    }
    pub mod delete_message_batch {
        pub enum DeleteMessageBatchError { BatchEntryIdsNotDistinct(crate::types::error::BatchEntryIdsNotDistinct), EmptyBatchRequest(crate::types::error::EmptyBatchRequest), InvalidAddress(crate::types::error::InvalidAddress), InvalidBatchEntryId(crate::types::error::InvalidBatchEntryId), InvalidSecurity(crate::types::error::InvalidSecurity), QueueDoesNotExist(crate::types::error::QueueDoesNotExist), RequestThrottled(crate::types::error::RequestThrottled), TooManyEntriesInBatchRequest(crate::types::error::TooManyEntriesInBatchRequest), UnsupportedOperation(crate::types::error::UnsupportedOperation), Unhandled(crate::error::Unhandled) }
        impl DeleteMessageBatchError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_batch_entry_ids_not_distinct(&self) -> bool {}
            pub fn is_empty_batch_request(&self) -> bool {}
            pub fn is_invalid_address(&self) -> bool {}
            pub fn is_invalid_batch_entry_id(&self) -> bool {}
            pub fn is_invalid_security(&self) -> bool {}
            pub fn is_queue_does_not_exist(&self) -> bool {}
            pub fn is_request_throttled(&self) -> bool {}
            pub fn is_too_many_entries_in_batch_request(&self) -> bool {}
            pub fn is_unsupported_operation(&self) -> bool {}
        }
        #[derive(Clone)] pub struct DeleteMessageBatchOutput { pub successful: Vec<crate::types::DeleteMessageBatchResultEntry>, pub failed: Vec<crate::types::BatchResultErrorEntry> }
        impl DeleteMessageBatchOutput {
            pub fn successful(&self) -> &[crate::types::DeleteMessageBatchResultEntry] {}
            pub fn failed(&self) -> &[crate::types::BatchResultErrorEntry] {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct DeleteMessageBatchFluentBuilder;
            impl DeleteMessageBatchFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteMessageBatchOutput, SdkError<super::DeleteMessageBatchError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> DeleteMessageBatchFluentBuilder {}
                pub fn set_queue_url(self, input: Option<String>) -> DeleteMessageBatchFluentBuilder {}
                pub fn entries(self, input: crate::types::DeleteMessageBatchRequestEntry) -> DeleteMessageBatchFluentBuilder {}
                pub fn set_entries(self, input: Option<Vec<crate::types::DeleteMessageBatchRequestEntry>>) -> DeleteMessageBatchFluentBuilder {}
            }
        }
    }
    pub mod change_message_visibility {
        pub enum ChangeMessageVisibilityError { InvalidAddress(crate::types::error::InvalidAddress), InvalidSecurity(crate::types::error::InvalidSecurity), MessageNotInflight(crate::types::error::MessageNotInflight), QueueDoesNotExist(crate::types::error::QueueDoesNotExist), ReceiptHandleIsInvalid(crate::types::error::ReceiptHandleIsInvalid), RequestThrottled(crate::types::error::RequestThrottled), UnsupportedOperation(crate::types::error::UnsupportedOperation), Unhandled(crate::error::Unhandled) }
        impl ChangeMessageVisibilityError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_address(&self) -> bool {}
            pub fn is_invalid_security(&self) -> bool {}
            pub fn is_message_not_inflight(&self) -> bool {}
            pub fn is_queue_does_not_exist(&self) -> bool {}
            pub fn is_receipt_handle_is_invalid(&self) -> bool {}
            pub fn is_request_throttled(&self) -> bool {}
            pub fn is_unsupported_operation(&self) -> bool {}
        }
        #[derive(Clone)] pub struct ChangeMessageVisibilityOutput;
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct ChangeMessageVisibilityFluentBuilder;
            impl ChangeMessageVisibilityFluentBuilder {
                pub async fn send(self) -> Result<super::ChangeMessageVisibilityOutput, SdkError<super::ChangeMessageVisibilityError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> ChangeMessageVisibilityFluentBuilder {}
                pub fn set_queue_url(self, input: Option<String>) -> ChangeMessageVisibilityFluentBuilder {}
                pub fn receipt_handle(self, input: impl Into<String>) -> ChangeMessageVisibilityFluentBuilder {}
                pub fn set_receipt_handle(self, input: Option<String>) -> ChangeMessageVisibilityFluentBuilder {}
                pub fn visibility_timeout(self, input: i32) -> ChangeMessageVisibilityFluentBuilder {}
                pub fn set_visibility_timeout(self, input: Option<i32>) -> ChangeMessageVisibilityFluentBuilder {}
            }
        }
    }
    pub mod create_queue {
        pub enum CreateQueueError { InvalidAddress(crate::types::error::InvalidAddress), InvalidAttributeName(crate::types::error::InvalidAttributeName), InvalidAttributeValue(crate::types::error::InvalidAttributeValue), InvalidSecurity(crate::types::error::InvalidSecurity), QueueDeletedRecently(crate::types::error::QueueDeletedRecently), QueueNameExists(crate::types::error::QueueNameExists), RequestThrottled(crate::types::error::RequestThrottled), UnsupportedOperation(crate::types::error::UnsupportedOperation), Unhandled(crate::error::Unhandled) }
        impl CreateQueueError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_address(&self) -> bool {}
            pub fn is_invalid_attribute_name(&self) -> bool {}
            pub fn is_invalid_attribute_value(&self) -> bool {}
            pub fn is_invalid_security(&self) -> bool {}
            pub fn is_queue_deleted_recently(&self) -> bool {}
            pub fn is_queue_name_exists(&self) -> bool {}
            pub fn is_request_throttled(&self) -> bool {}
            pub fn is_unsupported_operation(&self) -> bool {}
        }
        #[derive(Clone)] pub struct CreateQueueOutput { pub queue_url: Option<String> }
        impl CreateQueueOutput {
            pub fn queue_url(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct CreateQueueFluentBuilder;
            impl CreateQueueFluentBuilder {
                pub async fn send(self) -> Result<super::CreateQueueOutput, SdkError<super::CreateQueueError>> {}
                pub fn queue_name(self, input: impl Into<String>) -> CreateQueueFluentBuilder {}
                pub fn set_queue_name(self, input: Option<String>) -> CreateQueueFluentBuilder {}
                pub fn attributes(self, k: crate::types::QueueAttributeName, v: impl Into<String>) -> CreateQueueFluentBuilder {}
                pub fn set_attributes(self, input: Option<std::collections::HashMap<crate::types::QueueAttributeName, String>>) -> CreateQueueFluentBuilder {}
                pub fn tags(self, k: impl Into<String>, v: impl Into<String>) -> CreateQueueFluentBuilder {}
                pub fn set_tags(self, input: Option<std::collections::HashMap<String, String>>) -> CreateQueueFluentBuilder {}
            }
        }
    }
    pub mod delete_queue {
        pub enum DeleteQueueError { InvalidAddress(crate::types::error::InvalidAddress), InvalidSecurity(crate::types::error::InvalidSecurity), QueueDoesNotExist(crate::types::error::QueueDoesNotExist), RequestThrottled(crate::types::error::RequestThrottled), UnsupportedOperation(crate::types::error::UnsupportedOperation), Unhandled(crate::error::Unhandled) }
        impl DeleteQueueError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_address(&self) -> bool {}
            pub fn is_invalid_security(&self) -> bool {}
            pub fn is_queue_does_not_exist(&self) -> bool {}
            pub fn is_request_throttled(&self) -> bool {}
            pub fn is_unsupported_operation(&self) -> bool {}
        }
        #[derive(Clone)] pub struct DeleteQueueOutput;
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct DeleteQueueFluentBuilder;
            impl DeleteQueueFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteQueueOutput, SdkError<super::DeleteQueueError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> DeleteQueueFluentBuilder {}
                pub fn set_queue_url(self, input: Option<String>) -> DeleteQueueFluentBuilder {}
            }
        }
    }
    pub mod get_queue_url {
        pub enum GetQueueUrlError { InvalidAddress(crate::types::error::InvalidAddress), InvalidSecurity(crate::types::error::InvalidSecurity), QueueDoesNotExist(crate::types::error::QueueDoesNotExist), RequestThrottled(crate::types::error::RequestThrottled), UnsupportedOperation(crate::types::error::UnsupportedOperation), Unhandled(crate::error::Unhandled) }
        impl GetQueueUrlError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_address(&self) -> bool {}
            pub fn is_invalid_security(&self) -> bool {}
            pub fn is_queue_does_not_exist(&self) -> bool {}
            pub fn is_request_throttled(&self) -> bool {}
            pub fn is_unsupported_operation(&self) -> bool {}
        }
        #[derive(Clone)] pub struct GetQueueUrlOutput { pub queue_url: Option<String> }
        impl GetQueueUrlOutput {
            pub fn queue_url(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct GetQueueUrlFluentBuilder;
            impl GetQueueUrlFluentBuilder {
                pub async fn send(self) -> Result<super::GetQueueUrlOutput, SdkError<super::GetQueueUrlError>> {}
                pub fn queue_name(self, input: impl Into<String>) -> GetQueueUrlFluentBuilder {}
                pub fn set_queue_name(self, input: Option<String>) -> GetQueueUrlFluentBuilder {}
                pub fn queue_owner_aws_account_id(self, input: impl Into<String>) -> GetQueueUrlFluentBuilder {}
                pub fn set_queue_owner_aws_account_id(self, input: Option<String>) -> GetQueueUrlFluentBuilder {}
            }
        }
    }
    pub mod get_queue_attributes {
        pub enum GetQueueAttributesError { InvalidAddress(crate::types::error::InvalidAddress), InvalidAttributeName(crate::types::error::InvalidAttributeName), InvalidSecurity(crate::types::error::InvalidSecurity), QueueDoesNotExist(crate::types::error::QueueDoesNotExist), RequestThrottled(crate::types::error::RequestThrottled), UnsupportedOperation(crate::types::error::UnsupportedOperation), Unhandled(crate::error::Unhandled) }
        impl GetQueueAttributesError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_address(&self) -> bool {}
            pub fn is_invalid_attribute_name(&self) -> bool {}
            pub fn is_invalid_security(&self) -> bool {}
            pub fn is_queue_does_not_exist(&self) -> bool {}
            pub fn is_request_throttled(&self) -> bool {}
            pub fn is_unsupported_operation(&self) -> bool {}
        }
        #[derive(Clone)] pub struct GetQueueAttributesOutput { pub attributes: Option<std::collections::HashMap<crate::types::QueueAttributeName, String>> }
        impl GetQueueAttributesOutput {
            pub fn attributes(&self) -> Option<&std::collections::HashMap<crate::types::QueueAttributeName, String>> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct GetQueueAttributesFluentBuilder;
            impl GetQueueAttributesFluentBuilder {
                pub async fn send(self) -> Result<super::GetQueueAttributesOutput, SdkError<super::GetQueueAttributesError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> GetQueueAttributesFluentBuilder {}
                pub fn set_queue_url(self, input: Option<String>) -> GetQueueAttributesFluentBuilder {}
                pub fn attribute_names(self, input: crate::types::QueueAttributeName) -> GetQueueAttributesFluentBuilder {}
                pub fn set_attribute_names(self, input: Option<Vec<crate::types::QueueAttributeName>>) -> GetQueueAttributesFluentBuilder {}
            }
        }
    }
    pub mod list_queues {
        pub enum ListQueuesError { InvalidAddress(crate::types::error::InvalidAddress), InvalidSecurity(crate::types::error::InvalidSecurity), RequestThrottled(crate::types::error::RequestThrottled), UnsupportedOperation(crate::types::error::UnsupportedOperation), Unhandled(crate::error::Unhandled) }
        impl ListQueuesError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_address(&self) -> bool {}
            pub fn is_invalid_security(&self) -> bool {}
            pub fn is_request_throttled(&self) -> bool {}
            pub fn is_unsupported_operation(&self) -> bool {}
        }
        #[derive(Clone)] pub struct ListQueuesOutput { pub queue_urls: Option<Vec<String>>, pub next_token: Option<String> }
        impl ListQueuesOutput {
            pub fn queue_urls(&self) -> &[String] {}
            pub fn next_token(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct ListQueuesFluentBuilder;
            impl ListQueuesFluentBuilder {
                pub async fn send(self) -> Result<super::ListQueuesOutput, SdkError<super::ListQueuesError>> {}
                pub fn into_paginator(self) -> super::paginator::ListQueuesPaginator {}
                pub fn queue_name_prefix(self, input: impl Into<String>) -> ListQueuesFluentBuilder {}
                pub fn set_queue_name_prefix(self, input: Option<String>) -> ListQueuesFluentBuilder {}
                pub fn next_token(self, input: impl Into<String>) -> ListQueuesFluentBuilder {}
                pub fn set_next_token(self, input: Option<String>) -> ListQueuesFluentBuilder {}
                pub fn max_results(self, input: i32) -> ListQueuesFluentBuilder {}
                pub fn set_max_results(self, input: Option<i32>) -> ListQueuesFluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct ListQueuesPaginator;
            impl ListQueuesPaginator {
                pub fn page_size(self, limit: i32) -> ListQueuesPaginator {}
                pub fn send(self) -> crate::PaginationStream<Result<super::ListQueuesOutput, crate::error::SdkError<super::ListQueuesError>>> {}
                pub fn items(self) -> ListQueuesPaginatorItems {}
            }
            #[lazy] pub struct ListQueuesPaginatorItems;
            impl ListQueuesPaginatorItems { pub fn send(self) -> crate::PaginationStream<Result<String, crate::error::SdkError<super::ListQueuesError>>> {} }
        }
    }
    pub mod purge_queue {
        pub enum PurgeQueueError { InvalidAddress(crate::types::error::InvalidAddress), InvalidSecurity(crate::types::error::InvalidSecurity), PurgeQueueInProgress(crate::types::error::PurgeQueueInProgress), QueueDoesNotExist(crate::types::error::QueueDoesNotExist), RequestThrottled(crate::types::error::RequestThrottled), UnsupportedOperation(crate::types::error::UnsupportedOperation), Unhandled(crate::error::Unhandled) }
        impl PurgeQueueError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_address(&self) -> bool {}
            pub fn is_invalid_security(&self) -> bool {}
            pub fn is_purge_queue_in_progress(&self) -> bool {}
            pub fn is_queue_does_not_exist(&self) -> bool {}
            pub fn is_request_throttled(&self) -> bool {}
            pub fn is_unsupported_operation(&self) -> bool {}
        }
        #[derive(Clone)] pub struct PurgeQueueOutput;
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct PurgeQueueFluentBuilder;
            impl PurgeQueueFluentBuilder {
                pub async fn send(self) -> Result<super::PurgeQueueOutput, SdkError<super::PurgeQueueError>> {}
                pub fn queue_url(self, input: impl Into<String>) -> PurgeQueueFluentBuilder {}
                pub fn set_queue_url(self, input: Option<String>) -> PurgeQueueFluentBuilder {}
            }
        }
    }
}
pub mod types {
    #[derive(Clone)] pub struct BatchResultErrorEntry { pub id: String, pub sender_fault: bool, pub code: String, pub message: Option<String> }
    impl BatchResultErrorEntry {
        pub fn id(&self) -> &str {}
        pub fn sender_fault(&self) -> bool {}
        pub fn code(&self) -> &str {}
        pub fn message(&self) -> Option<&str> {}
        pub fn builder() -> builders::BatchResultErrorEntryBuilder {}
    }
    #[derive(Clone)] pub struct DeleteMessageBatchRequestEntry { pub id: String, pub receipt_handle: String }
    impl DeleteMessageBatchRequestEntry {
        pub fn id(&self) -> &str {}
        pub fn receipt_handle(&self) -> &str {}
        pub fn builder() -> builders::DeleteMessageBatchRequestEntryBuilder {}
    }
    #[derive(Clone)] pub struct DeleteMessageBatchResultEntry { pub id: String }
    impl DeleteMessageBatchResultEntry {
        pub fn id(&self) -> &str {}
        pub fn builder() -> builders::DeleteMessageBatchResultEntryBuilder {}
    }
    #[derive(Clone)] pub struct Message { pub message_id: Option<String>, pub receipt_handle: Option<String>, pub md5_of_body: Option<String>, pub body: Option<String>, pub attributes: Option<std::collections::HashMap<crate::types::MessageSystemAttributeName, String>>, pub md5_of_message_attributes: Option<String>, pub message_attributes: Option<std::collections::HashMap<String, crate::types::MessageAttributeValue>> }
    impl Message {
        pub fn message_id(&self) -> Option<&str> {}
        pub fn receipt_handle(&self) -> Option<&str> {}
        pub fn md5_of_body(&self) -> Option<&str> {}
        pub fn body(&self) -> Option<&str> {}
        pub fn attributes(&self) -> Option<&std::collections::HashMap<crate::types::MessageSystemAttributeName, String>> {}
        pub fn md5_of_message_attributes(&self) -> Option<&str> {}
        pub fn message_attributes(&self) -> Option<&std::collections::HashMap<String, crate::types::MessageAttributeValue>> {}
        pub fn builder() -> builders::MessageBuilder {}
    }
    #[derive(Clone)] pub struct MessageAttributeValue { pub string_value: Option<String>, pub binary_value: Option<crate::primitives::Blob>, pub string_list_values: Option<Vec<String>>, pub binary_list_values: Option<Vec<crate::primitives::Blob>>, pub data_type: String }
    impl MessageAttributeValue {
        pub fn string_value(&self) -> Option<&str> {}
        pub fn binary_value(&self) -> Option<&crate::primitives::Blob> {}
        pub fn string_list_values(&self) -> &[String] {}
        pub fn binary_list_values(&self) -> &[crate::primitives::Blob] {}
        pub fn data_type(&self) -> &str {}
        pub fn builder() -> builders::MessageAttributeValueBuilder {}
    }
    #[derive(Clone)] pub enum MessageSystemAttributeName { AwsTraceHeader, All, ApproximateFirstReceiveTimestamp, ApproximateReceiveCount, DeadLetterQueueSourceArn, MessageDeduplicationId, MessageGroupId, SenderId, SentTimestamp, SequenceNumber }
    impl MessageSystemAttributeName { pub fn as_str(&self) -> &str {} }
    impl From<&str> for MessageSystemAttributeName {}
    #[derive(Clone)] pub enum MessageSystemAttributeNameForSends { AwsTraceHeader }
    impl MessageSystemAttributeNameForSends { pub fn as_str(&self) -> &str {} }
    impl From<&str> for MessageSystemAttributeNameForSends {}
    #[derive(Clone)] pub struct MessageSystemAttributeValue { pub string_value: Option<String>, pub binary_value: Option<crate::primitives::Blob>, pub string_list_values: Option<Vec<String>>, pub binary_list_values: Option<Vec<crate::primitives::Blob>>, pub data_type: String }
    impl MessageSystemAttributeValue {
        pub fn string_value(&self) -> Option<&str> {}
        pub fn binary_value(&self) -> Option<&crate::primitives::Blob> {}
        pub fn string_list_values(&self) -> &[String] {}
        pub fn binary_list_values(&self) -> &[crate::primitives::Blob] {}
        pub fn data_type(&self) -> &str {}
        pub fn builder() -> builders::MessageSystemAttributeValueBuilder {}
    }
    #[derive(Clone)] pub enum QueueAttributeName { All, ApproximateNumberOfMessages, ApproximateNumberOfMessagesDelayed, ApproximateNumberOfMessagesNotVisible, ContentBasedDeduplication, CreatedTimestamp, DeduplicationScope, DelaySeconds, FifoQueue, FifoThroughputLimit, KmsDataKeyReusePeriodSeconds, KmsMasterKeyId, LastModifiedTimestamp, MaximumMessageSize, MessageRetentionPeriod, Policy, QueueArn, ReceiveMessageWaitTimeSeconds, RedriveAllowPolicy, RedrivePolicy, SqsManagedSseEnabled, VisibilityTimeout }
    impl QueueAttributeName { pub fn as_str(&self) -> &str {} }
    impl From<&str> for QueueAttributeName {}
    #[derive(Clone)] pub struct SendMessageBatchRequestEntry { pub id: String, pub message_body: String, pub delay_seconds: Option<i32>, pub message_attributes: Option<std::collections::HashMap<String, crate::types::MessageAttributeValue>>, pub message_system_attributes: Option<std::collections::HashMap<crate::types::MessageSystemAttributeNameForSends, crate::types::MessageSystemAttributeValue>>, pub message_deduplication_id: Option<String>, pub message_group_id: Option<String> }
    impl SendMessageBatchRequestEntry {
        pub fn id(&self) -> &str {}
        pub fn message_body(&self) -> &str {}
        pub fn delay_seconds(&self) -> Option<i32> {}
        pub fn message_attributes(&self) -> Option<&std::collections::HashMap<String, crate::types::MessageAttributeValue>> {}
        pub fn message_system_attributes(&self) -> Option<&std::collections::HashMap<crate::types::MessageSystemAttributeNameForSends, crate::types::MessageSystemAttributeValue>> {}
        pub fn message_deduplication_id(&self) -> Option<&str> {}
        pub fn message_group_id(&self) -> Option<&str> {}
        pub fn builder() -> builders::SendMessageBatchRequestEntryBuilder {}
    }
    #[derive(Clone)] pub struct SendMessageBatchResultEntry { pub id: String, pub message_id: String, pub md5_of_message_body: String, pub md5_of_message_attributes: Option<String>, pub md5_of_message_system_attributes: Option<String>, pub sequence_number: Option<String> }
    impl SendMessageBatchResultEntry {
        pub fn id(&self) -> &str {}
        pub fn message_id(&self) -> &str {}
        pub fn md5_of_message_body(&self) -> &str {}
        pub fn md5_of_message_attributes(&self) -> Option<&str> {}
        pub fn md5_of_message_system_attributes(&self) -> Option<&str> {}
        pub fn sequence_number(&self) -> Option<&str> {}
        pub fn builder() -> builders::SendMessageBatchResultEntryBuilder {}
    }
    pub mod builders {
        #[derive(Clone, Default)] pub struct BatchResultErrorEntryBuilder;
        impl BatchResultErrorEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> BatchResultErrorEntryBuilder {}
            pub fn sender_fault(self, input: bool) -> BatchResultErrorEntryBuilder {}
            pub fn code(self, input: impl Into<String>) -> BatchResultErrorEntryBuilder {}
            pub fn message(self, input: impl Into<String>) -> BatchResultErrorEntryBuilder {}
            pub fn build(self) -> Result<super::BatchResultErrorEntry, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct DeleteMessageBatchRequestEntryBuilder;
        impl DeleteMessageBatchRequestEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> DeleteMessageBatchRequestEntryBuilder {}
            pub fn receipt_handle(self, input: impl Into<String>) -> DeleteMessageBatchRequestEntryBuilder {}
            pub fn build(self) -> Result<super::DeleteMessageBatchRequestEntry, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct DeleteMessageBatchResultEntryBuilder;
        impl DeleteMessageBatchResultEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> DeleteMessageBatchResultEntryBuilder {}
            pub fn build(self) -> Result<super::DeleteMessageBatchResultEntry, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct MessageBuilder;
        impl MessageBuilder {
            pub fn message_id(self, input: impl Into<String>) -> MessageBuilder {}
            pub fn receipt_handle(self, input: impl Into<String>) -> MessageBuilder {}
            pub fn md5_of_body(self, input: impl Into<String>) -> MessageBuilder {}
            pub fn body(self, input: impl Into<String>) -> MessageBuilder {}
            pub fn attributes(self, k: crate::types::MessageSystemAttributeName, v: impl Into<String>) -> MessageBuilder {}
            pub fn md5_of_message_attributes(self, input: impl Into<String>) -> MessageBuilder {}
            pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> MessageBuilder {}
            pub fn build(self) -> super::Message {}
        }
        #[derive(Clone, Default)] pub struct MessageAttributeValueBuilder;
        impl MessageAttributeValueBuilder {
            pub fn string_value(self, input: impl Into<String>) -> MessageAttributeValueBuilder {}
            pub fn binary_value(self, input: crate::primitives::Blob) -> MessageAttributeValueBuilder {}
            pub fn string_list_values(self, input: impl Into<String>) -> MessageAttributeValueBuilder {}
            pub fn binary_list_values(self, input: crate::primitives::Blob) -> MessageAttributeValueBuilder {}
            pub fn data_type(self, input: impl Into<String>) -> MessageAttributeValueBuilder {}
            pub fn build(self) -> Result<super::MessageAttributeValue, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct MessageSystemAttributeValueBuilder;
        impl MessageSystemAttributeValueBuilder {
            pub fn string_value(self, input: impl Into<String>) -> MessageSystemAttributeValueBuilder {}
            pub fn binary_value(self, input: crate::primitives::Blob) -> MessageSystemAttributeValueBuilder {}
            pub fn string_list_values(self, input: impl Into<String>) -> MessageSystemAttributeValueBuilder {}
            pub fn binary_list_values(self, input: crate::primitives::Blob) -> MessageSystemAttributeValueBuilder {}
            pub fn data_type(self, input: impl Into<String>) -> MessageSystemAttributeValueBuilder {}
            pub fn build(self) -> Result<super::MessageSystemAttributeValue, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct SendMessageBatchRequestEntryBuilder;
        impl SendMessageBatchRequestEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> SendMessageBatchRequestEntryBuilder {}
            pub fn message_body(self, input: impl Into<String>) -> SendMessageBatchRequestEntryBuilder {}
            pub fn delay_seconds(self, input: i32) -> SendMessageBatchRequestEntryBuilder {}
            pub fn message_attributes(self, k: impl Into<String>, v: crate::types::MessageAttributeValue) -> SendMessageBatchRequestEntryBuilder {}
            pub fn message_system_attributes(self, k: crate::types::MessageSystemAttributeNameForSends, v: crate::types::MessageSystemAttributeValue) -> SendMessageBatchRequestEntryBuilder {}
            pub fn message_deduplication_id(self, input: impl Into<String>) -> SendMessageBatchRequestEntryBuilder {}
            pub fn message_group_id(self, input: impl Into<String>) -> SendMessageBatchRequestEntryBuilder {}
            pub fn build(self) -> Result<super::SendMessageBatchRequestEntry, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct SendMessageBatchResultEntryBuilder;
        impl SendMessageBatchResultEntryBuilder {
            pub fn id(self, input: impl Into<String>) -> SendMessageBatchResultEntryBuilder {}
            pub fn message_id(self, input: impl Into<String>) -> SendMessageBatchResultEntryBuilder {}
            pub fn md5_of_message_body(self, input: impl Into<String>) -> SendMessageBatchResultEntryBuilder {}
            pub fn md5_of_message_attributes(self, input: impl Into<String>) -> SendMessageBatchResultEntryBuilder {}
            pub fn md5_of_message_system_attributes(self, input: impl Into<String>) -> SendMessageBatchResultEntryBuilder {}
            pub fn sequence_number(self, input: impl Into<String>) -> SendMessageBatchResultEntryBuilder {}
            pub fn build(self) -> Result<super::SendMessageBatchResultEntry, crate::error::BuildError> {}
        }
    }
    pub mod error {
        pub struct BatchEntryIdsNotDistinct;
        impl BatchEntryIdsNotDistinct { pub fn message(&self) -> Option<&str> {} }
        pub struct BatchRequestTooLong;
        impl BatchRequestTooLong { pub fn message(&self) -> Option<&str> {} }
        pub struct EmptyBatchRequest;
        impl EmptyBatchRequest { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidAddress;
        impl InvalidAddress { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidAttributeName;
        impl InvalidAttributeName { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidAttributeValue;
        impl InvalidAttributeValue { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidBatchEntryId;
        impl InvalidBatchEntryId { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidIdFormat;
        impl InvalidIdFormat { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidMessageContents;
        impl InvalidMessageContents { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidSecurity;
        impl InvalidSecurity { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsAccessDenied;
        impl KmsAccessDenied { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsDisabled;
        impl KmsDisabled { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsInvalidKeyUsage;
        impl KmsInvalidKeyUsage { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsInvalidState;
        impl KmsInvalidState { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsNotFound;
        impl KmsNotFound { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsOptInRequired;
        impl KmsOptInRequired { pub fn message(&self) -> Option<&str> {} }
        pub struct KmsThrottled;
        impl KmsThrottled { pub fn message(&self) -> Option<&str> {} }
        pub struct MessageNotInflight;
        impl MessageNotInflight { pub fn message(&self) -> Option<&str> {} }
        pub struct OverLimit;
        impl OverLimit { pub fn message(&self) -> Option<&str> {} }
        pub struct PurgeQueueInProgress;
        impl PurgeQueueInProgress { pub fn message(&self) -> Option<&str> {} }
        pub struct QueueDeletedRecently;
        impl QueueDeletedRecently { pub fn message(&self) -> Option<&str> {} }
        pub struct QueueDoesNotExist;
        impl QueueDoesNotExist { pub fn message(&self) -> Option<&str> {} }
        pub struct QueueNameExists;
        impl QueueNameExists { pub fn message(&self) -> Option<&str> {} }
        pub struct ReceiptHandleIsInvalid;
        impl ReceiptHandleIsInvalid { pub fn message(&self) -> Option<&str> {} }
        pub struct RequestThrottled;
        impl RequestThrottled { pub fn message(&self) -> Option<&str> {} }
        pub struct TooManyEntriesInBatchRequest;
        impl TooManyEntriesInBatchRequest { pub fn message(&self) -> Option<&str> {} }
        pub struct UnsupportedOperation;
        impl UnsupportedOperation { pub fn message(&self) -> Option<&str> {} }
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
