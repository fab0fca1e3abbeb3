//! Model of aws-sdk-s3 1.x (checked against 1.157.0): the widely used operations of S3. A builder does nothing until `send` is awaited.

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
        pub fn get_object(&self) -> crate::operation::get_object::builders::GetObjectFluentBuilder {}
        pub fn put_object(&self) -> crate::operation::put_object::builders::PutObjectFluentBuilder {}
        pub fn delete_object(&self) -> crate::operation::delete_object::builders::DeleteObjectFluentBuilder {}
        pub fn delete_objects(&self) -> crate::operation::delete_objects::builders::DeleteObjectsFluentBuilder {}
        pub fn head_object(&self) -> crate::operation::head_object::builders::HeadObjectFluentBuilder {}
        pub fn list_objects_v2(&self) -> crate::operation::list_objects_v2::builders::ListObjectsV2FluentBuilder {}
        pub fn copy_object(&self) -> crate::operation::copy_object::builders::CopyObjectFluentBuilder {}
        pub fn create_multipart_upload(&self) -> crate::operation::create_multipart_upload::builders::CreateMultipartUploadFluentBuilder {}
        pub fn upload_part(&self) -> crate::operation::upload_part::builders::UploadPartFluentBuilder {}
        pub fn complete_multipart_upload(&self) -> crate::operation::complete_multipart_upload::builders::CompleteMultipartUploadFluentBuilder {}
        pub fn abort_multipart_upload(&self) -> crate::operation::abort_multipart_upload::builders::AbortMultipartUploadFluentBuilder {}
        pub fn list_buckets(&self) -> crate::operation::list_buckets::builders::ListBucketsFluentBuilder {}
        pub fn head_bucket(&self) -> crate::operation::head_bucket::builders::HeadBucketFluentBuilder {}
        pub fn create_bucket(&self) -> crate::operation::create_bucket::builders::CreateBucketFluentBuilder {}
    }
}
pub mod operation {
    pub mod get_object {
        pub enum GetObjectError { InvalidObjectState(crate::types::error::InvalidObjectState), NoSuchKey(crate::types::error::NoSuchKey), Unhandled(crate::error::Unhandled) }
        impl GetObjectError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_invalid_object_state(&self) -> bool {}
            pub fn is_no_such_key(&self) -> bool {}
        }
        pub struct GetObjectOutput { pub body: crate::primitives::ByteStream, pub delete_marker: Option<bool>, pub accept_ranges: Option<String>, pub expiration: Option<String>, pub restore: Option<String>, pub last_modified: Option<crate::primitives::DateTime>, pub content_length: Option<i64>, pub e_tag: Option<String>, pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>, pub checksum_type: Option<crate::types::ChecksumType>, pub missing_meta: Option<i32>, pub version_id: Option<String>, pub cache_control: Option<String>, pub content_disposition: Option<String>, pub content_encoding: Option<String>, pub content_language: Option<String>, pub content_range: Option<String>, pub content_type: Option<String>, pub website_redirect_location: Option<String>, pub server_side_encryption: Option<crate::types::ServerSideEncryption>, pub metadata: Option<std::collections::HashMap<String, String>>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub bucket_key_enabled: Option<bool>, pub storage_class: Option<crate::types::StorageClass>, pub request_charged: Option<crate::types::RequestCharged>, pub replication_status: Option<crate::types::ReplicationStatus>, pub parts_count: Option<i32>, pub tag_count: Option<i32>, pub object_lock_mode: Option<crate::types::ObjectLockMode>, pub object_lock_retain_until_date: Option<crate::primitives::DateTime>, pub object_lock_legal_hold_status: Option<crate::types::ObjectLockLegalHoldStatus>, pub object_lock_event_hold: Option<crate::types::ObjectLockEventHold>, pub object_lock_event_hold_duration_days: Option<i32>, pub object_lock_event_hold_duration_years: Option<i32>, pub expires: Option<crate::primitives::DateTime>, pub expires_string: Option<String> }
        impl GetObjectOutput {
            pub fn body(&self) -> &crate::primitives::ByteStream {}
            pub fn delete_marker(&self) -> Option<bool> {}
            pub fn accept_ranges(&self) -> Option<&str> {}
            pub fn expiration(&self) -> Option<&str> {}
            pub fn restore(&self) -> Option<&str> {}
            pub fn last_modified(&self) -> Option<&crate::primitives::DateTime> {}
            pub fn content_length(&self) -> Option<i64> {}
            pub fn e_tag(&self) -> Option<&str> {}
            pub fn checksum_crc32(&self) -> Option<&str> {}
            pub fn checksum_crc32_c(&self) -> Option<&str> {}
            pub fn checksum_crc64_nvme(&self) -> Option<&str> {}
            pub fn checksum_sha1(&self) -> Option<&str> {}
            pub fn checksum_sha256(&self) -> Option<&str> {}
            pub fn checksum_sha512(&self) -> Option<&str> {}
            pub fn checksum_md5(&self) -> Option<&str> {}
            pub fn checksum_xxhash64(&self) -> Option<&str> {}
            pub fn checksum_xxhash3(&self) -> Option<&str> {}
            pub fn checksum_xxhash128(&self) -> Option<&str> {}
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType> {}
            pub fn missing_meta(&self) -> Option<i32> {}
            pub fn version_id(&self) -> Option<&str> {}
            pub fn cache_control(&self) -> Option<&str> {}
            pub fn content_disposition(&self) -> Option<&str> {}
            pub fn content_encoding(&self) -> Option<&str> {}
            pub fn content_language(&self) -> Option<&str> {}
            pub fn content_range(&self) -> Option<&str> {}
            pub fn content_type(&self) -> Option<&str> {}
            pub fn website_redirect_location(&self) -> Option<&str> {}
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption> {}
            pub fn metadata(&self) -> Option<&std::collections::HashMap<String, String>> {}
            pub fn sse_customer_algorithm(&self) -> Option<&str> {}
            pub fn sse_customer_key_md5(&self) -> Option<&str> {}
            pub fn ssekms_key_id(&self) -> Option<&str> {}
            pub fn bucket_key_enabled(&self) -> Option<bool> {}
            pub fn storage_class(&self) -> Option<&crate::types::StorageClass> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
            pub fn replication_status(&self) -> Option<&crate::types::ReplicationStatus> {}
            pub fn parts_count(&self) -> Option<i32> {}
            pub fn tag_count(&self) -> Option<i32> {}
            pub fn object_lock_mode(&self) -> Option<&crate::types::ObjectLockMode> {}
            pub fn object_lock_retain_until_date(&self) -> Option<&crate::primitives::DateTime> {}
            pub fn object_lock_legal_hold_status(&self) -> Option<&crate::types::ObjectLockLegalHoldStatus> {}
            pub fn object_lock_event_hold(&self) -> Option<&crate::types::ObjectLockEventHold> {}
            pub fn object_lock_event_hold_duration_days(&self) -> Option<i32> {}
            pub fn object_lock_event_hold_duration_years(&self) -> Option<i32> {}
            pub fn expires(&self) -> Option<&crate::primitives::DateTime> {}
            pub fn expires_string(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct GetObjectFluentBuilder;
            impl GetObjectFluentBuilder {
                pub async fn send(self) -> Result<super::GetObjectOutput, SdkError<super::GetObjectError>> {}
                pub async fn presigned(self, presigning_config: crate::presigning::PresigningConfig) -> Result<crate::presigning::PresignedRequest, SdkError<super::GetObjectError>> {}
                pub fn bucket(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_bucket(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn if_match(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_if_match(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn if_modified_since(self, input: crate::primitives::DateTime) -> GetObjectFluentBuilder {}
                pub fn set_if_modified_since(self, input: Option<crate::primitives::DateTime>) -> GetObjectFluentBuilder {}
                pub fn if_none_match(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_if_none_match(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn if_unmodified_since(self, input: crate::primitives::DateTime) -> GetObjectFluentBuilder {}
                pub fn set_if_unmodified_since(self, input: Option<crate::primitives::DateTime>) -> GetObjectFluentBuilder {}
                pub fn key(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_key(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn range(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_range(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn response_cache_control(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_response_cache_control(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn response_content_disposition(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_response_content_disposition(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn response_content_encoding(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_response_content_encoding(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn response_content_language(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_response_content_language(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn response_content_type(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_response_content_type(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn response_expires(self, input: crate::primitives::DateTime) -> GetObjectFluentBuilder {}
                pub fn set_response_expires(self, input: Option<crate::primitives::DateTime>) -> GetObjectFluentBuilder {}
                pub fn version_id(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_version_id(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_sse_customer_algorithm(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_sse_customer_key(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> GetObjectFluentBuilder {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> GetObjectFluentBuilder {}
                pub fn part_number(self, input: i32) -> GetObjectFluentBuilder {}
                pub fn set_part_number(self, input: Option<i32>) -> GetObjectFluentBuilder {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> GetObjectFluentBuilder {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> GetObjectFluentBuilder {}
                pub fn checksum_mode(self, input: crate::types::ChecksumMode) -> GetObjectFluentBuilder {}
                pub fn set_checksum_mode(self, input: Option<crate::types::ChecksumMode>) -> GetObjectFluentBuilder {}
            }
        }
    }
    pub mod put_object {
        pub enum PutObjectError { EncryptionTypeMismatch(crate::types::error::EncryptionTypeMismatch), InvalidRequest(crate::types::error::InvalidRequest), InvalidWriteOffset(crate::types::error::InvalidWriteOffset), TooManyParts(crate::types::error::TooManyParts), Unhandled(crate::error::Unhandled) }
        impl PutObjectError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_encryption_type_mismatch(&self) -> bool {}
            pub fn is_invalid_request(&self) -> bool {}
            pub fn is_invalid_write_offset(&self) -> bool {}
            pub fn is_too_many_parts(&self) -> bool {}
        }
        #[derive(Clone)] pub struct PutObjectOutput { pub expiration: Option<String>, pub e_tag: Option<String>, pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>, pub checksum_type: Option<crate::types::ChecksumType>, pub server_side_encryption: Option<crate::types::ServerSideEncryption>, pub version_id: Option<String>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub ssekms_encryption_context: Option<String>, pub bucket_key_enabled: Option<bool>, pub size: Option<i64>, pub request_charged: Option<crate::types::RequestCharged> }
        impl PutObjectOutput {
            pub fn expiration(&self) -> Option<&str> {}
            pub fn e_tag(&self) -> Option<&str> {}
            pub fn checksum_crc32(&self) -> Option<&str> {}
            pub fn checksum_crc32_c(&self) -> Option<&str> {}
            pub fn checksum_crc64_nvme(&self) -> Option<&str> {}
            pub fn checksum_sha1(&self) -> Option<&str> {}
            pub fn checksum_sha256(&self) -> Option<&str> {}
            pub fn checksum_sha512(&self) -> Option<&str> {}
            pub fn checksum_md5(&self) -> Option<&str> {}
            pub fn checksum_xxhash64(&self) -> Option<&str> {}
            pub fn checksum_xxhash3(&self) -> Option<&str> {}
            pub fn checksum_xxhash128(&self) -> Option<&str> {}
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType> {}
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption> {}
            pub fn version_id(&self) -> Option<&str> {}
            pub fn sse_customer_algorithm(&self) -> Option<&str> {}
            pub fn sse_customer_key_md5(&self) -> Option<&str> {}
            pub fn ssekms_key_id(&self) -> Option<&str> {}
            pub fn ssekms_encryption_context(&self) -> Option<&str> {}
            pub fn bucket_key_enabled(&self) -> Option<bool> {}
            pub fn size(&self) -> Option<i64> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct PutObjectFluentBuilder;
            impl PutObjectFluentBuilder {
                pub async fn send(self) -> Result<super::PutObjectOutput, SdkError<super::PutObjectError>> {}
                pub async fn presigned(self, presigning_config: crate::presigning::PresigningConfig) -> Result<crate::presigning::PresignedRequest, SdkError<super::PutObjectError>> {}
                pub fn acl(self, input: crate::types::ObjectCannedAcl) -> PutObjectFluentBuilder {}
                pub fn set_acl(self, input: Option<crate::types::ObjectCannedAcl>) -> PutObjectFluentBuilder {}
                pub fn body(self, input: crate::primitives::ByteStream) -> PutObjectFluentBuilder {}
                pub fn set_body(self, input: Option<crate::primitives::ByteStream>) -> PutObjectFluentBuilder {}
                pub fn bucket(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_bucket(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn cache_control(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_cache_control(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn content_disposition(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_content_disposition(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn content_encoding(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_content_encoding(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn content_language(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_content_language(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn content_length(self, input: i64) -> PutObjectFluentBuilder {}
                pub fn set_content_length(self, input: Option<i64>) -> PutObjectFluentBuilder {}
                pub fn content_md5(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_content_md5(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn content_type(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_content_type(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> PutObjectFluentBuilder {}
                pub fn set_checksum_algorithm(self, input: Option<crate::types::ChecksumAlgorithm>) -> PutObjectFluentBuilder {}
                pub fn checksum_crc32(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_checksum_crc32(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_checksum_crc32_c(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_checksum_crc64_nvme(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn checksum_sha1(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_checksum_sha1(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn checksum_sha256(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_checksum_sha256(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn checksum_sha512(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_checksum_sha512(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn checksum_md5(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_checksum_md5(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_checksum_xxhash64(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_checksum_xxhash3(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_checksum_xxhash128(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn expires(self, input: crate::primitives::DateTime) -> PutObjectFluentBuilder {}
                pub fn set_expires(self, input: Option<crate::primitives::DateTime>) -> PutObjectFluentBuilder {}
                pub fn if_match(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_if_match(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn if_none_match(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_if_none_match(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn grant_full_control(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_grant_full_control(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn grant_read(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_grant_read(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn grant_read_acp(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_grant_read_acp(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn grant_write_acp(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_grant_write_acp(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn key(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_key(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn write_offset_bytes(self, input: i64) -> PutObjectFluentBuilder {}
                pub fn set_write_offset_bytes(self, input: Option<i64>) -> PutObjectFluentBuilder {}
                pub fn metadata(self, k: impl Into<String>, v: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_metadata(self, input: Option<std::collections::HashMap<String, String>>) -> PutObjectFluentBuilder {}
                pub fn server_side_encryption(self, input: crate::types::ServerSideEncryption) -> PutObjectFluentBuilder {}
                pub fn set_server_side_encryption(self, input: Option<crate::types::ServerSideEncryption>) -> PutObjectFluentBuilder {}
                pub fn storage_class(self, input: crate::types::StorageClass) -> PutObjectFluentBuilder {}
                pub fn set_storage_class(self, input: Option<crate::types::StorageClass>) -> PutObjectFluentBuilder {}
                pub fn website_redirect_location(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_website_redirect_location(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_sse_customer_algorithm(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_sse_customer_key(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn ssekms_key_id(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_ssekms_key_id(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_ssekms_encryption_context(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn bucket_key_enabled(self, input: bool) -> PutObjectFluentBuilder {}
                pub fn set_bucket_key_enabled(self, input: Option<bool>) -> PutObjectFluentBuilder {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> PutObjectFluentBuilder {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> PutObjectFluentBuilder {}
                pub fn tagging(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_tagging(self, input: Option<String>) -> PutObjectFluentBuilder {}
                pub fn object_lock_mode(self, input: crate::types::ObjectLockMode) -> PutObjectFluentBuilder {}
                pub fn set_object_lock_mode(self, input: Option<crate::types::ObjectLockMode>) -> PutObjectFluentBuilder {}
                pub fn object_lock_retain_until_date(self, input: crate::primitives::DateTime) -> PutObjectFluentBuilder {}
                pub fn set_object_lock_retain_until_date(self, input: Option<crate::primitives::DateTime>) -> PutObjectFluentBuilder {}
                pub fn object_lock_legal_hold_status(self, input: crate::types::ObjectLockLegalHoldStatus) -> PutObjectFluentBuilder {}
                pub fn set_object_lock_legal_hold_status(self, input: Option<crate::types::ObjectLockLegalHoldStatus>) -> PutObjectFluentBuilder {}
                pub fn object_lock_event_hold(self, input: crate::types::ObjectLockEventHold) -> PutObjectFluentBuilder {}
                pub fn set_object_lock_event_hold(self, input: Option<crate::types::ObjectLockEventHold>) -> PutObjectFluentBuilder {}
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> PutObjectFluentBuilder {}
                pub fn set_object_lock_event_hold_duration_days(self, input: Option<i32>) -> PutObjectFluentBuilder {}
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> PutObjectFluentBuilder {}
                pub fn set_object_lock_event_hold_duration_years(self, input: Option<i32>) -> PutObjectFluentBuilder {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> PutObjectFluentBuilder {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> PutObjectFluentBuilder {}
            }
        }
    }
    pub mod delete_object {
        pub enum DeleteObjectError { Unhandled(crate::error::Unhandled) }
        impl DeleteObjectError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
        }
        #[derive(Clone)] pub struct DeleteObjectOutput { pub delete_marker: Option<bool>, pub version_id: Option<String>, pub request_charged: Option<crate::types::RequestCharged> }
        impl DeleteObjectOutput {
            pub fn delete_marker(&self) -> Option<bool> {}
            pub fn version_id(&self) -> Option<&str> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct DeleteObjectFluentBuilder;
            impl DeleteObjectFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteObjectOutput, SdkError<super::DeleteObjectError>> {}
                pub async fn presigned(self, presigning_config: crate::presigning::PresigningConfig) -> Result<crate::presigning::PresignedRequest, SdkError<super::DeleteObjectError>> {}
                pub fn bucket(self, input: impl Into<String>) -> DeleteObjectFluentBuilder {}
                pub fn set_bucket(self, input: Option<String>) -> DeleteObjectFluentBuilder {}
                pub fn key(self, input: impl Into<String>) -> DeleteObjectFluentBuilder {}
                pub fn set_key(self, input: Option<String>) -> DeleteObjectFluentBuilder {}
                pub fn mfa(self, input: impl Into<String>) -> DeleteObjectFluentBuilder {}
                pub fn set_mfa(self, input: Option<String>) -> DeleteObjectFluentBuilder {}
                pub fn version_id(self, input: impl Into<String>) -> DeleteObjectFluentBuilder {}
                pub fn set_version_id(self, input: Option<String>) -> DeleteObjectFluentBuilder {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> DeleteObjectFluentBuilder {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> DeleteObjectFluentBuilder {}
                pub fn bypass_governance_retention(self, input: bool) -> DeleteObjectFluentBuilder {}
                pub fn set_bypass_governance_retention(self, input: Option<bool>) -> DeleteObjectFluentBuilder {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> DeleteObjectFluentBuilder {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> DeleteObjectFluentBuilder {}
                pub fn if_match(self, input: impl Into<String>) -> DeleteObjectFluentBuilder {}
                pub fn set_if_match(self, input: Option<String>) -> DeleteObjectFluentBuilder {}
                pub fn if_match_last_modified_time(self, input: crate::primitives::DateTime) -> DeleteObjectFluentBuilder {}
                pub fn set_if_match_last_modified_time(self, input: Option<crate::primitives::DateTime>) -> DeleteObjectFluentBuilder {}
                pub fn if_match_size(self, input: i64) -> DeleteObjectFluentBuilder {}
                pub fn set_if_match_size(self, input: Option<i64>) -> DeleteObjectFluentBuilder {}
            }
        }
    }
    pub mod delete_objects {
        pub enum DeleteObjectsError { Unhandled(crate::error::Unhandled) }
        impl DeleteObjectsError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
        }
        #[derive(Clone)] pub struct DeleteObjectsOutput { pub deleted: Option<Vec<crate::types::DeletedObject>>, pub request_charged: Option<crate::types::RequestCharged>, pub errors: Option<Vec<crate::types::Error>> }
        impl DeleteObjectsOutput {
            pub fn deleted(&self) -> &[crate::types::DeletedObject] {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
            pub fn errors(&self) -> &[crate::types::Error] {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct DeleteObjectsFluentBuilder;
            impl DeleteObjectsFluentBuilder {
                pub async fn send(self) -> Result<super::DeleteObjectsOutput, SdkError<super::DeleteObjectsError>> {}
                pub fn bucket(self, input: impl Into<String>) -> DeleteObjectsFluentBuilder {}
                pub fn set_bucket(self, input: Option<String>) -> DeleteObjectsFluentBuilder {}
                pub fn delete(self, input: crate::types::Delete) -> DeleteObjectsFluentBuilder {}
                pub fn set_delete(self, input: Option<crate::types::Delete>) -> DeleteObjectsFluentBuilder {}
                pub fn mfa(self, input: impl Into<String>) -> DeleteObjectsFluentBuilder {}
                pub fn set_mfa(self, input: Option<String>) -> DeleteObjectsFluentBuilder {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> DeleteObjectsFluentBuilder {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> DeleteObjectsFluentBuilder {}
                pub fn bypass_governance_retention(self, input: bool) -> DeleteObjectsFluentBuilder {}
                pub fn set_bypass_governance_retention(self, input: Option<bool>) -> DeleteObjectsFluentBuilder {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> DeleteObjectsFluentBuilder {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> DeleteObjectsFluentBuilder {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> DeleteObjectsFluentBuilder {}
                pub fn set_checksum_algorithm(self, input: Option<crate::types::ChecksumAlgorithm>) -> DeleteObjectsFluentBuilder {}
            }
        }
    }
    pub mod head_object {
        pub enum HeadObjectError { NotFound(crate::types::error::NotFound), Unhandled(crate::error::Unhandled) }
        impl HeadObjectError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_not_found(&self) -> bool {}
        }
        #[derive(Clone)] pub struct HeadObjectOutput { pub delete_marker: Option<bool>, pub accept_ranges: Option<String>, pub expiration: Option<String>, pub restore: Option<String>, pub archive_status: Option<crate::types::ArchiveStatus>, pub last_modified: Option<crate::primitives::DateTime>, pub content_length: Option<i64>, pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>, pub checksum_type: Option<crate::types::ChecksumType>, pub e_tag: Option<String>, pub missing_meta: Option<i32>, pub version_id: Option<String>, pub cache_control: Option<String>, pub content_disposition: Option<String>, pub content_encoding: Option<String>, pub content_language: Option<String>, pub content_type: Option<String>, pub content_range: Option<String>, pub website_redirect_location: Option<String>, pub server_side_encryption: Option<crate::types::ServerSideEncryption>, pub metadata: Option<std::collections::HashMap<String, String>>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub bucket_key_enabled: Option<bool>, pub storage_class: Option<crate::types::StorageClass>, pub request_charged: Option<crate::types::RequestCharged>, pub replication_status: Option<crate::types::ReplicationStatus>, pub parts_count: Option<i32>, pub tag_count: Option<i32>, pub object_lock_mode: Option<crate::types::ObjectLockMode>, pub object_lock_retain_until_date: Option<crate::primitives::DateTime>, pub object_lock_legal_hold_status: Option<crate::types::ObjectLockLegalHoldStatus>, pub object_lock_event_hold: Option<crate::types::ObjectLockEventHold>, pub object_lock_event_hold_duration_days: Option<i32>, pub object_lock_event_hold_duration_years: Option<i32>, pub expires: Option<crate::primitives::DateTime>, pub expires_string: Option<String> }
        impl HeadObjectOutput {
            pub fn delete_marker(&self) -> Option<bool> {}
            pub fn accept_ranges(&self) -> Option<&str> {}
            pub fn expiration(&self) -> Option<&str> {}
            pub fn restore(&self) -> Option<&str> {}
            pub fn archive_status(&self) -> Option<&crate::types::ArchiveStatus> {}
            pub fn last_modified(&self) -> Option<&crate::primitives::DateTime> {}
            pub fn content_length(&self) -> Option<i64> {}
            pub fn checksum_crc32(&self) -> Option<&str> {}
            pub fn checksum_crc32_c(&self) -> Option<&str> {}
            pub fn checksum_crc64_nvme(&self) -> Option<&str> {}
            pub fn checksum_sha1(&self) -> Option<&str> {}
            pub fn checksum_sha256(&self) -> Option<&str> {}
            pub fn checksum_sha512(&self) -> Option<&str> {}
            pub fn checksum_md5(&self) -> Option<&str> {}
            pub fn checksum_xxhash64(&self) -> Option<&str> {}
            pub fn checksum_xxhash3(&self) -> Option<&str> {}
            pub fn checksum_xxhash128(&self) -> Option<&str> {}
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType> {}
            pub fn e_tag(&self) -> Option<&str> {}
            pub fn missing_meta(&self) -> Option<i32> {}
            pub fn version_id(&self) -> Option<&str> {}
            pub fn cache_control(&self) -> Option<&str> {}
            pub fn content_disposition(&self) -> Option<&str> {}
            pub fn content_encoding(&self) -> Option<&str> {}
            pub fn content_language(&self) -> Option<&str> {}
            pub fn content_type(&self) -> Option<&str> {}
            pub fn content_range(&self) -> Option<&str> {}
            pub fn website_redirect_location(&self) -> Option<&str> {}
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption> {}
            pub fn metadata(&self) -> Option<&std::collections::HashMap<String, String>> {}
            pub fn sse_customer_algorithm(&self) -> Option<&str> {}
            pub fn sse_customer_key_md5(&self) -> Option<&str> {}
            pub fn ssekms_key_id(&self) -> Option<&str> {}
            pub fn bucket_key_enabled(&self) -> Option<bool> {}
            pub fn storage_class(&self) -> Option<&crate::types::StorageClass> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
            pub fn replication_status(&self) -> Option<&crate::types::ReplicationStatus> {}
            pub fn parts_count(&self) -> Option<i32> {}
            pub fn tag_count(&self) -> Option<i32> {}
            pub fn object_lock_mode(&self) -> Option<&crate::types::ObjectLockMode> {}
            pub fn object_lock_retain_until_date(&self) -> Option<&crate::primitives::DateTime> {}
            pub fn object_lock_legal_hold_status(&self) -> Option<&crate::types::ObjectLockLegalHoldStatus> {}
            pub fn object_lock_event_hold(&self) -> Option<&crate::types::ObjectLockEventHold> {}
            pub fn object_lock_event_hold_duration_days(&self) -> Option<i32> {}
            pub fn object_lock_event_hold_duration_years(&self) -> Option<i32> {}
            pub fn expires(&self) -> Option<&crate::primitives::DateTime> {}
            pub fn expires_string(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct HeadObjectFluentBuilder;
            impl HeadObjectFluentBuilder {
                pub async fn send(self) -> Result<super::HeadObjectOutput, SdkError<super::HeadObjectError>> {}
                pub async fn presigned(self, presigning_config: crate::presigning::PresigningConfig) -> Result<crate::presigning::PresignedRequest, SdkError<super::HeadObjectError>> {}
                pub fn bucket(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_bucket(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn if_match(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_if_match(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn if_modified_since(self, input: crate::primitives::DateTime) -> HeadObjectFluentBuilder {}
                pub fn set_if_modified_since(self, input: Option<crate::primitives::DateTime>) -> HeadObjectFluentBuilder {}
                pub fn if_none_match(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_if_none_match(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn if_unmodified_since(self, input: crate::primitives::DateTime) -> HeadObjectFluentBuilder {}
                pub fn set_if_unmodified_since(self, input: Option<crate::primitives::DateTime>) -> HeadObjectFluentBuilder {}
                pub fn key(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_key(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn range(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_range(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn response_cache_control(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_response_cache_control(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn response_content_disposition(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_response_content_disposition(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn response_content_encoding(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_response_content_encoding(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn response_content_language(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_response_content_language(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn response_content_type(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_response_content_type(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn response_expires(self, input: crate::primitives::DateTime) -> HeadObjectFluentBuilder {}
                pub fn set_response_expires(self, input: Option<crate::primitives::DateTime>) -> HeadObjectFluentBuilder {}
                pub fn version_id(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_version_id(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_sse_customer_algorithm(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_sse_customer_key(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> HeadObjectFluentBuilder {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> HeadObjectFluentBuilder {}
                pub fn part_number(self, input: i32) -> HeadObjectFluentBuilder {}
                pub fn set_part_number(self, input: Option<i32>) -> HeadObjectFluentBuilder {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> HeadObjectFluentBuilder {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> HeadObjectFluentBuilder {}
                pub fn checksum_mode(self, input: crate::types::ChecksumMode) -> HeadObjectFluentBuilder {}
                pub fn set_checksum_mode(self, input: Option<crate::types::ChecksumMode>) -> HeadObjectFluentBuilder {}
            }
        }
    }
    pub mod list_objects_v2 {
        pub enum ListObjectsV2Error { NoSuchBucket(crate::types::error::NoSuchBucket), Unhandled(crate::error::Unhandled) }
        impl ListObjectsV2Error {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_no_such_bucket(&self) -> bool {}
        }
        #[derive(Clone)] pub struct ListObjectsV2Output { pub is_truncated: Option<bool>, pub contents: Option<Vec<crate::types::Object>>, pub name: Option<String>, pub prefix: Option<String>, pub delimiter: Option<String>, pub max_keys: Option<i32>, pub common_prefixes: Option<Vec<crate::types::CommonPrefix>>, pub encoding_type: Option<crate::types::EncodingType>, pub key_count: Option<i32>, pub continuation_token: Option<String>, pub next_continuation_token: Option<String>, pub start_after: Option<String>, pub request_charged: Option<crate::types::RequestCharged> }
        impl ListObjectsV2Output {
            pub fn is_truncated(&self) -> Option<bool> {}
            pub fn contents(&self) -> &[crate::types::Object] {}
            pub fn name(&self) -> Option<&str> {}
            pub fn prefix(&self) -> Option<&str> {}
            pub fn delimiter(&self) -> Option<&str> {}
            pub fn max_keys(&self) -> Option<i32> {}
            pub fn common_prefixes(&self) -> &[crate::types::CommonPrefix] {}
            pub fn encoding_type(&self) -> Option<&crate::types::EncodingType> {}
            pub fn key_count(&self) -> Option<i32> {}
            pub fn continuation_token(&self) -> Option<&str> {}
            pub fn next_continuation_token(&self) -> Option<&str> {}
            pub fn start_after(&self) -> Option<&str> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct ListObjectsV2FluentBuilder;
            impl ListObjectsV2FluentBuilder {
                pub async fn send(self) -> Result<super::ListObjectsV2Output, SdkError<super::ListObjectsV2Error>> {}
                pub fn into_paginator(self) -> super::paginator::ListObjectsV2Paginator {}
                pub fn bucket(self, input: impl Into<String>) -> ListObjectsV2FluentBuilder {}
                pub fn set_bucket(self, input: Option<String>) -> ListObjectsV2FluentBuilder {}
                pub fn delimiter(self, input: impl Into<String>) -> ListObjectsV2FluentBuilder {}
                pub fn set_delimiter(self, input: Option<String>) -> ListObjectsV2FluentBuilder {}
                pub fn encoding_type(self, input: crate::types::EncodingType) -> ListObjectsV2FluentBuilder {}
                pub fn set_encoding_type(self, input: Option<crate::types::EncodingType>) -> ListObjectsV2FluentBuilder {}
                pub fn max_keys(self, input: i32) -> ListObjectsV2FluentBuilder {}
                pub fn set_max_keys(self, input: Option<i32>) -> ListObjectsV2FluentBuilder {}
                pub fn prefix(self, input: impl Into<String>) -> ListObjectsV2FluentBuilder {}
                pub fn set_prefix(self, input: Option<String>) -> ListObjectsV2FluentBuilder {}
                pub fn continuation_token(self, input: impl Into<String>) -> ListObjectsV2FluentBuilder {}
                pub fn set_continuation_token(self, input: Option<String>) -> ListObjectsV2FluentBuilder {}
                pub fn fetch_owner(self, input: bool) -> ListObjectsV2FluentBuilder {}
                pub fn set_fetch_owner(self, input: Option<bool>) -> ListObjectsV2FluentBuilder {}
                pub fn start_after(self, input: impl Into<String>) -> ListObjectsV2FluentBuilder {}
                pub fn set_start_after(self, input: Option<String>) -> ListObjectsV2FluentBuilder {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> ListObjectsV2FluentBuilder {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> ListObjectsV2FluentBuilder {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> ListObjectsV2FluentBuilder {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> ListObjectsV2FluentBuilder {}
                pub fn optional_object_attributes(self, input: crate::types::OptionalObjectAttributes) -> ListObjectsV2FluentBuilder {}
                pub fn set_optional_object_attributes(self, input: Option<Vec<crate::types::OptionalObjectAttributes>>) -> ListObjectsV2FluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct ListObjectsV2Paginator;
            impl ListObjectsV2Paginator {
                pub fn page_size(self, limit: i32) -> ListObjectsV2Paginator {}
                pub fn send(self) -> crate::PaginationStream<Result<super::ListObjectsV2Output, crate::error::SdkError<super::ListObjectsV2Error>>> {}
            }
        }
    }
    pub mod copy_object {
        pub enum CopyObjectError { ObjectNotInActiveTierError(crate::types::error::ObjectNotInActiveTierError), Unhandled(crate::error::Unhandled) }
        impl CopyObjectError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_object_not_in_active_tier_error(&self) -> bool {}
        }
        #[derive(Clone)] pub struct CopyObjectOutput { pub copy_object_result: Option<crate::types::CopyObjectResult>, pub expiration: Option<String>, pub copy_source_version_id: Option<String>, pub version_id: Option<String>, pub server_side_encryption: Option<crate::types::ServerSideEncryption>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub ssekms_encryption_context: Option<String>, pub bucket_key_enabled: Option<bool>, pub request_charged: Option<crate::types::RequestCharged> }
        impl CopyObjectOutput {
            pub fn copy_object_result(&self) -> Option<&crate::types::CopyObjectResult> {}
            pub fn expiration(&self) -> Option<&str> {}
            pub fn copy_source_version_id(&self) -> Option<&str> {}
            pub fn version_id(&self) -> Option<&str> {}
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption> {}
            pub fn sse_customer_algorithm(&self) -> Option<&str> {}
            pub fn sse_customer_key_md5(&self) -> Option<&str> {}
            pub fn ssekms_key_id(&self) -> Option<&str> {}
            pub fn ssekms_encryption_context(&self) -> Option<&str> {}
            pub fn bucket_key_enabled(&self) -> Option<bool> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct CopyObjectFluentBuilder;
            impl CopyObjectFluentBuilder {
                pub async fn send(self) -> Result<super::CopyObjectOutput, SdkError<super::CopyObjectError>> {}
                pub fn acl(self, input: crate::types::ObjectCannedAcl) -> CopyObjectFluentBuilder {}
                pub fn set_acl(self, input: Option<crate::types::ObjectCannedAcl>) -> CopyObjectFluentBuilder {}
                pub fn bucket(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_bucket(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn cache_control(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_cache_control(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> CopyObjectFluentBuilder {}
                pub fn set_checksum_algorithm(self, input: Option<crate::types::ChecksumAlgorithm>) -> CopyObjectFluentBuilder {}
                pub fn content_disposition(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_content_disposition(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn content_encoding(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_content_encoding(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn content_language(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_content_language(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn content_type(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_content_type(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn copy_source(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_copy_source(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn copy_source_if_match(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_copy_source_if_match(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn copy_source_if_modified_since(self, input: crate::primitives::DateTime) -> CopyObjectFluentBuilder {}
                pub fn set_copy_source_if_modified_since(self, input: Option<crate::primitives::DateTime>) -> CopyObjectFluentBuilder {}
                pub fn copy_source_if_none_match(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_copy_source_if_none_match(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn copy_source_if_unmodified_since(self, input: crate::primitives::DateTime) -> CopyObjectFluentBuilder {}
                pub fn set_copy_source_if_unmodified_since(self, input: Option<crate::primitives::DateTime>) -> CopyObjectFluentBuilder {}
                pub fn expires(self, input: crate::primitives::DateTime) -> CopyObjectFluentBuilder {}
                pub fn set_expires(self, input: Option<crate::primitives::DateTime>) -> CopyObjectFluentBuilder {}
                pub fn grant_full_control(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_grant_full_control(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn grant_read(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_grant_read(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn grant_read_acp(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_grant_read_acp(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn grant_write_acp(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_grant_write_acp(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn if_match(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_if_match(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn if_none_match(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_if_none_match(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn key(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_key(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn metadata(self, k: impl Into<String>, v: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_metadata(self, input: Option<std::collections::HashMap<String, String>>) -> CopyObjectFluentBuilder {}
                pub fn metadata_directive(self, input: crate::types::MetadataDirective) -> CopyObjectFluentBuilder {}
                pub fn set_metadata_directive(self, input: Option<crate::types::MetadataDirective>) -> CopyObjectFluentBuilder {}
                pub fn tagging_directive(self, input: crate::types::TaggingDirective) -> CopyObjectFluentBuilder {}
                pub fn set_tagging_directive(self, input: Option<crate::types::TaggingDirective>) -> CopyObjectFluentBuilder {}
                pub fn annotation_directive(self, input: crate::types::AnnotationDirective) -> CopyObjectFluentBuilder {}
                pub fn set_annotation_directive(self, input: Option<crate::types::AnnotationDirective>) -> CopyObjectFluentBuilder {}
                pub fn server_side_encryption(self, input: crate::types::ServerSideEncryption) -> CopyObjectFluentBuilder {}
                pub fn set_server_side_encryption(self, input: Option<crate::types::ServerSideEncryption>) -> CopyObjectFluentBuilder {}
                pub fn storage_class(self, input: crate::types::StorageClass) -> CopyObjectFluentBuilder {}
                pub fn set_storage_class(self, input: Option<crate::types::StorageClass>) -> CopyObjectFluentBuilder {}
                pub fn website_redirect_location(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_website_redirect_location(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_sse_customer_algorithm(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_sse_customer_key(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn ssekms_key_id(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_ssekms_key_id(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_ssekms_encryption_context(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn bucket_key_enabled(self, input: bool) -> CopyObjectFluentBuilder {}
                pub fn set_bucket_key_enabled(self, input: Option<bool>) -> CopyObjectFluentBuilder {}
                pub fn copy_source_sse_customer_algorithm(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_copy_source_sse_customer_algorithm(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn copy_source_sse_customer_key(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_copy_source_sse_customer_key(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn copy_source_sse_customer_key_md5(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_copy_source_sse_customer_key_md5(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> CopyObjectFluentBuilder {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> CopyObjectFluentBuilder {}
                pub fn tagging(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_tagging(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn object_lock_mode(self, input: crate::types::ObjectLockMode) -> CopyObjectFluentBuilder {}
                pub fn set_object_lock_mode(self, input: Option<crate::types::ObjectLockMode>) -> CopyObjectFluentBuilder {}
                pub fn object_lock_retain_until_date(self, input: crate::primitives::DateTime) -> CopyObjectFluentBuilder {}
                pub fn set_object_lock_retain_until_date(self, input: Option<crate::primitives::DateTime>) -> CopyObjectFluentBuilder {}
                pub fn object_lock_legal_hold_status(self, input: crate::types::ObjectLockLegalHoldStatus) -> CopyObjectFluentBuilder {}
                pub fn set_object_lock_legal_hold_status(self, input: Option<crate::types::ObjectLockLegalHoldStatus>) -> CopyObjectFluentBuilder {}
                pub fn object_lock_event_hold(self, input: crate::types::ObjectLockEventHold) -> CopyObjectFluentBuilder {}
                pub fn set_object_lock_event_hold(self, input: Option<crate::types::ObjectLockEventHold>) -> CopyObjectFluentBuilder {}
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> CopyObjectFluentBuilder {}
                pub fn set_object_lock_event_hold_duration_days(self, input: Option<i32>) -> CopyObjectFluentBuilder {}
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> CopyObjectFluentBuilder {}
                pub fn set_object_lock_event_hold_duration_years(self, input: Option<i32>) -> CopyObjectFluentBuilder {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> CopyObjectFluentBuilder {}
                pub fn expected_source_bucket_owner(self, input: impl Into<String>) -> CopyObjectFluentBuilder {}
                pub fn set_expected_source_bucket_owner(self, input: Option<String>) -> CopyObjectFluentBuilder {}
            }
        }
    }
    pub mod create_multipart_upload {
        pub enum CreateMultipartUploadError { Unhandled(crate::error::Unhandled) }
        impl CreateMultipartUploadError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
        }
        #[derive(Clone)] pub struct CreateMultipartUploadOutput { pub abort_date: Option<crate::primitives::DateTime>, pub abort_rule_id: Option<String>, pub bucket: Option<String>, pub key: Option<String>, pub upload_id: Option<String>, pub server_side_encryption: Option<crate::types::ServerSideEncryption>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub ssekms_encryption_context: Option<String>, pub bucket_key_enabled: Option<bool>, pub request_charged: Option<crate::types::RequestCharged>, pub checksum_algorithm: Option<crate::types::ChecksumAlgorithm>, pub checksum_type: Option<crate::types::ChecksumType> }
        impl CreateMultipartUploadOutput {
            pub fn abort_date(&self) -> Option<&crate::primitives::DateTime> {}
            pub fn abort_rule_id(&self) -> Option<&str> {}
            pub fn bucket(&self) -> Option<&str> {}
            pub fn key(&self) -> Option<&str> {}
            pub fn upload_id(&self) -> Option<&str> {}
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption> {}
            pub fn sse_customer_algorithm(&self) -> Option<&str> {}
            pub fn sse_customer_key_md5(&self) -> Option<&str> {}
            pub fn ssekms_key_id(&self) -> Option<&str> {}
            pub fn ssekms_encryption_context(&self) -> Option<&str> {}
            pub fn bucket_key_enabled(&self) -> Option<bool> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
            pub fn checksum_algorithm(&self) -> Option<&crate::types::ChecksumAlgorithm> {}
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct CreateMultipartUploadFluentBuilder;
            impl CreateMultipartUploadFluentBuilder {
                pub async fn send(self) -> Result<super::CreateMultipartUploadOutput, SdkError<super::CreateMultipartUploadError>> {}
                pub fn acl(self, input: crate::types::ObjectCannedAcl) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_acl(self, input: Option<crate::types::ObjectCannedAcl>) -> CreateMultipartUploadFluentBuilder {}
                pub fn bucket(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_bucket(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn cache_control(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_cache_control(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn content_disposition(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_content_disposition(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn content_encoding(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_content_encoding(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn content_language(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_content_language(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn content_type(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_content_type(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn expires(self, input: crate::primitives::DateTime) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_expires(self, input: Option<crate::primitives::DateTime>) -> CreateMultipartUploadFluentBuilder {}
                pub fn grant_full_control(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_grant_full_control(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn grant_read(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_grant_read(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn grant_read_acp(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_grant_read_acp(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn grant_write_acp(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_grant_write_acp(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn key(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_key(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn metadata(self, k: impl Into<String>, v: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_metadata(self, input: Option<std::collections::HashMap<String, String>>) -> CreateMultipartUploadFluentBuilder {}
                pub fn server_side_encryption(self, input: crate::types::ServerSideEncryption) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_server_side_encryption(self, input: Option<crate::types::ServerSideEncryption>) -> CreateMultipartUploadFluentBuilder {}
                pub fn storage_class(self, input: crate::types::StorageClass) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_storage_class(self, input: Option<crate::types::StorageClass>) -> CreateMultipartUploadFluentBuilder {}
                pub fn website_redirect_location(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_website_redirect_location(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_sse_customer_algorithm(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_sse_customer_key(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn ssekms_key_id(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_ssekms_key_id(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn ssekms_encryption_context(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_ssekms_encryption_context(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn bucket_key_enabled(self, input: bool) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_bucket_key_enabled(self, input: Option<bool>) -> CreateMultipartUploadFluentBuilder {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> CreateMultipartUploadFluentBuilder {}
                pub fn tagging(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_tagging(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn object_lock_mode(self, input: crate::types::ObjectLockMode) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_object_lock_mode(self, input: Option<crate::types::ObjectLockMode>) -> CreateMultipartUploadFluentBuilder {}
                pub fn object_lock_retain_until_date(self, input: crate::primitives::DateTime) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_object_lock_retain_until_date(self, input: Option<crate::primitives::DateTime>) -> CreateMultipartUploadFluentBuilder {}
                pub fn object_lock_legal_hold_status(self, input: crate::types::ObjectLockLegalHoldStatus) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_object_lock_legal_hold_status(self, input: Option<crate::types::ObjectLockLegalHoldStatus>) -> CreateMultipartUploadFluentBuilder {}
                pub fn object_lock_event_hold(self, input: crate::types::ObjectLockEventHold) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_object_lock_event_hold(self, input: Option<crate::types::ObjectLockEventHold>) -> CreateMultipartUploadFluentBuilder {}
                pub fn object_lock_event_hold_duration_days(self, input: i32) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_object_lock_event_hold_duration_days(self, input: Option<i32>) -> CreateMultipartUploadFluentBuilder {}
                pub fn object_lock_event_hold_duration_years(self, input: i32) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_object_lock_event_hold_duration_years(self, input: Option<i32>) -> CreateMultipartUploadFluentBuilder {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> CreateMultipartUploadFluentBuilder {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_checksum_algorithm(self, input: Option<crate::types::ChecksumAlgorithm>) -> CreateMultipartUploadFluentBuilder {}
                pub fn checksum_type(self, input: crate::types::ChecksumType) -> CreateMultipartUploadFluentBuilder {}
                pub fn set_checksum_type(self, input: Option<crate::types::ChecksumType>) -> CreateMultipartUploadFluentBuilder {}
            }
        }
    }
    pub mod upload_part {
        pub enum UploadPartError { Unhandled(crate::error::Unhandled) }
        impl UploadPartError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
        }
        #[derive(Clone)] pub struct UploadPartOutput { pub server_side_encryption: Option<crate::types::ServerSideEncryption>, pub e_tag: Option<String>, pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>, pub sse_customer_algorithm: Option<String>, pub sse_customer_key_md5: Option<String>, pub ssekms_key_id: Option<String>, pub bucket_key_enabled: Option<bool>, pub request_charged: Option<crate::types::RequestCharged> }
        impl UploadPartOutput {
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption> {}
            pub fn e_tag(&self) -> Option<&str> {}
            pub fn checksum_crc32(&self) -> Option<&str> {}
            pub fn checksum_crc32_c(&self) -> Option<&str> {}
            pub fn checksum_crc64_nvme(&self) -> Option<&str> {}
            pub fn checksum_sha1(&self) -> Option<&str> {}
            pub fn checksum_sha256(&self) -> Option<&str> {}
            pub fn checksum_sha512(&self) -> Option<&str> {}
            pub fn checksum_md5(&self) -> Option<&str> {}
            pub fn checksum_xxhash64(&self) -> Option<&str> {}
            pub fn checksum_xxhash3(&self) -> Option<&str> {}
            pub fn checksum_xxhash128(&self) -> Option<&str> {}
            pub fn sse_customer_algorithm(&self) -> Option<&str> {}
            pub fn sse_customer_key_md5(&self) -> Option<&str> {}
            pub fn ssekms_key_id(&self) -> Option<&str> {}
            pub fn bucket_key_enabled(&self) -> Option<bool> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct UploadPartFluentBuilder;
            impl UploadPartFluentBuilder {
                pub async fn send(self) -> Result<super::UploadPartOutput, SdkError<super::UploadPartError>> {}
                pub async fn presigned(self, presigning_config: crate::presigning::PresigningConfig) -> Result<crate::presigning::PresignedRequest, SdkError<super::UploadPartError>> {}
                pub fn body(self, input: crate::primitives::ByteStream) -> UploadPartFluentBuilder {}
                pub fn set_body(self, input: Option<crate::primitives::ByteStream>) -> UploadPartFluentBuilder {}
                pub fn bucket(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_bucket(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn content_length(self, input: i64) -> UploadPartFluentBuilder {}
                pub fn set_content_length(self, input: Option<i64>) -> UploadPartFluentBuilder {}
                pub fn content_md5(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_content_md5(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> UploadPartFluentBuilder {}
                pub fn set_checksum_algorithm(self, input: Option<crate::types::ChecksumAlgorithm>) -> UploadPartFluentBuilder {}
                pub fn checksum_crc32(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_checksum_crc32(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_checksum_crc32_c(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_checksum_crc64_nvme(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn checksum_sha1(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_checksum_sha1(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn checksum_sha256(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_checksum_sha256(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn checksum_sha512(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_checksum_sha512(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn checksum_md5(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_checksum_md5(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_checksum_xxhash64(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_checksum_xxhash3(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_checksum_xxhash128(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn key(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_key(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn part_number(self, input: i32) -> UploadPartFluentBuilder {}
                pub fn set_part_number(self, input: Option<i32>) -> UploadPartFluentBuilder {}
                pub fn upload_id(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_upload_id(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_sse_customer_algorithm(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_sse_customer_key(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> UploadPartFluentBuilder {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> UploadPartFluentBuilder {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> UploadPartFluentBuilder {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> UploadPartFluentBuilder {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> UploadPartFluentBuilder {}
            }
        }
    }
    pub mod complete_multipart_upload {
        pub enum CompleteMultipartUploadError { Unhandled(crate::error::Unhandled) }
        impl CompleteMultipartUploadError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
        }
        #[derive(Clone)] pub struct CompleteMultipartUploadOutput { pub location: Option<String>, pub bucket: Option<String>, pub key: Option<String>, pub expiration: Option<String>, pub e_tag: Option<String>, pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>, pub checksum_type: Option<crate::types::ChecksumType>, pub server_side_encryption: Option<crate::types::ServerSideEncryption>, pub version_id: Option<String>, pub ssekms_key_id: Option<String>, pub bucket_key_enabled: Option<bool>, pub request_charged: Option<crate::types::RequestCharged> }
        impl CompleteMultipartUploadOutput {
            pub fn location(&self) -> Option<&str> {}
            pub fn bucket(&self) -> Option<&str> {}
            pub fn key(&self) -> Option<&str> {}
            pub fn expiration(&self) -> Option<&str> {}
            pub fn e_tag(&self) -> Option<&str> {}
            pub fn checksum_crc32(&self) -> Option<&str> {}
            pub fn checksum_crc32_c(&self) -> Option<&str> {}
            pub fn checksum_crc64_nvme(&self) -> Option<&str> {}
            pub fn checksum_sha1(&self) -> Option<&str> {}
            pub fn checksum_sha256(&self) -> Option<&str> {}
            pub fn checksum_sha512(&self) -> Option<&str> {}
            pub fn checksum_md5(&self) -> Option<&str> {}
            pub fn checksum_xxhash64(&self) -> Option<&str> {}
            pub fn checksum_xxhash3(&self) -> Option<&str> {}
            pub fn checksum_xxhash128(&self) -> Option<&str> {}
            pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType> {}
            pub fn server_side_encryption(&self) -> Option<&crate::types::ServerSideEncryption> {}
            pub fn version_id(&self) -> Option<&str> {}
            pub fn ssekms_key_id(&self) -> Option<&str> {}
            pub fn bucket_key_enabled(&self) -> Option<bool> {}
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct CompleteMultipartUploadFluentBuilder;
            impl CompleteMultipartUploadFluentBuilder {
                pub async fn send(self) -> Result<super::CompleteMultipartUploadOutput, SdkError<super::CompleteMultipartUploadError>> {}
                pub fn bucket(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_bucket(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn key(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_key(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn multipart_upload(self, input: crate::types::CompletedMultipartUpload) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_multipart_upload(self, input: Option<crate::types::CompletedMultipartUpload>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn upload_id(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_upload_id(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn checksum_crc32(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_checksum_crc32(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn checksum_crc32_c(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_checksum_crc32_c(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_checksum_crc64_nvme(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn checksum_sha1(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_checksum_sha1(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn checksum_sha256(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_checksum_sha256(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn checksum_sha512(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_checksum_sha512(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn checksum_md5(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_checksum_md5(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn checksum_xxhash64(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_checksum_xxhash64(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn checksum_xxhash3(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_checksum_xxhash3(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn checksum_xxhash128(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_checksum_xxhash128(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn checksum_type(self, input: crate::types::ChecksumType) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_checksum_type(self, input: Option<crate::types::ChecksumType>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn mpu_object_size(self, input: i64) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_mpu_object_size(self, input: Option<i64>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn if_match(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_if_match(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn if_none_match(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_if_none_match(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn sse_customer_algorithm(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_sse_customer_algorithm(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn sse_customer_key(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_sse_customer_key(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn sse_customer_key_md5(self, input: impl Into<String>) -> CompleteMultipartUploadFluentBuilder {}
                pub fn set_sse_customer_key_md5(self, input: Option<String>) -> CompleteMultipartUploadFluentBuilder {}
            }
        }
    }
    pub mod abort_multipart_upload {
        pub enum AbortMultipartUploadError { NoSuchUpload(crate::types::error::NoSuchUpload), Unhandled(crate::error::Unhandled) }
        impl AbortMultipartUploadError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_no_such_upload(&self) -> bool {}
        }
        #[derive(Clone)] pub struct AbortMultipartUploadOutput { pub request_charged: Option<crate::types::RequestCharged> }
        impl AbortMultipartUploadOutput {
            pub fn request_charged(&self) -> Option<&crate::types::RequestCharged> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct AbortMultipartUploadFluentBuilder;
            impl AbortMultipartUploadFluentBuilder {
                pub async fn send(self) -> Result<super::AbortMultipartUploadOutput, SdkError<super::AbortMultipartUploadError>> {}
                pub fn bucket(self, input: impl Into<String>) -> AbortMultipartUploadFluentBuilder {}
                pub fn set_bucket(self, input: Option<String>) -> AbortMultipartUploadFluentBuilder {}
                pub fn key(self, input: impl Into<String>) -> AbortMultipartUploadFluentBuilder {}
                pub fn set_key(self, input: Option<String>) -> AbortMultipartUploadFluentBuilder {}
                pub fn upload_id(self, input: impl Into<String>) -> AbortMultipartUploadFluentBuilder {}
                pub fn set_upload_id(self, input: Option<String>) -> AbortMultipartUploadFluentBuilder {}
                pub fn request_payer(self, input: crate::types::RequestPayer) -> AbortMultipartUploadFluentBuilder {}
                pub fn set_request_payer(self, input: Option<crate::types::RequestPayer>) -> AbortMultipartUploadFluentBuilder {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> AbortMultipartUploadFluentBuilder {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> AbortMultipartUploadFluentBuilder {}
                pub fn if_match_initiated_time(self, input: crate::primitives::DateTime) -> AbortMultipartUploadFluentBuilder {}
                pub fn set_if_match_initiated_time(self, input: Option<crate::primitives::DateTime>) -> AbortMultipartUploadFluentBuilder {}
            }
        }
    }
    pub mod list_buckets {
        pub enum ListBucketsError { Unhandled(crate::error::Unhandled) }
        impl ListBucketsError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
        }
        #[derive(Clone)] pub struct ListBucketsOutput { pub buckets: Option<Vec<crate::types::Bucket>>, pub owner: Option<crate::types::Owner>, pub continuation_token: Option<String>, pub prefix: Option<String> }
        impl ListBucketsOutput {
            pub fn buckets(&self) -> &[crate::types::Bucket] {}
            pub fn owner(&self) -> Option<&crate::types::Owner> {}
            pub fn continuation_token(&self) -> Option<&str> {}
            pub fn prefix(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct ListBucketsFluentBuilder;
            impl ListBucketsFluentBuilder {
                pub async fn send(self) -> Result<super::ListBucketsOutput, SdkError<super::ListBucketsError>> {}
                pub fn into_paginator(self) -> super::paginator::ListBucketsPaginator {}
                pub fn max_buckets(self, input: i32) -> ListBucketsFluentBuilder {}
                pub fn set_max_buckets(self, input: Option<i32>) -> ListBucketsFluentBuilder {}
                pub fn continuation_token(self, input: impl Into<String>) -> ListBucketsFluentBuilder {}
                pub fn set_continuation_token(self, input: Option<String>) -> ListBucketsFluentBuilder {}
                pub fn prefix(self, input: impl Into<String>) -> ListBucketsFluentBuilder {}
                pub fn set_prefix(self, input: Option<String>) -> ListBucketsFluentBuilder {}
                pub fn bucket_region(self, input: impl Into<String>) -> ListBucketsFluentBuilder {}
                pub fn set_bucket_region(self, input: Option<String>) -> ListBucketsFluentBuilder {}
            }
        }
        pub mod paginator {
            #[lazy] pub struct ListBucketsPaginator;
            impl ListBucketsPaginator {
                pub fn page_size(self, limit: i32) -> ListBucketsPaginator {}
                pub fn send(self) -> crate::PaginationStream<Result<super::ListBucketsOutput, crate::error::SdkError<super::ListBucketsError>>> {}
                pub fn items(self) -> ListBucketsPaginatorItems {}
            }
            #[lazy] pub struct ListBucketsPaginatorItems;
            impl ListBucketsPaginatorItems { pub fn send(self) -> crate::PaginationStream<Result<crate::types::Bucket, crate::error::SdkError<super::ListBucketsError>>> {} }
        }
    }
    pub mod head_bucket {
        pub enum HeadBucketError { NotFound(crate::types::error::NotFound), Unhandled(crate::error::Unhandled) }
        impl HeadBucketError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_not_found(&self) -> bool {}
        }
        #[derive(Clone)] pub struct HeadBucketOutput { pub bucket_arn: Option<String>, pub bucket_location_type: Option<crate::types::LocationType>, pub bucket_location_name: Option<String>, pub bucket_region: Option<String>, pub access_point_alias: Option<bool> }
        impl HeadBucketOutput {
            pub fn bucket_arn(&self) -> Option<&str> {}
            pub fn bucket_location_type(&self) -> Option<&crate::types::LocationType> {}
            pub fn bucket_location_name(&self) -> Option<&str> {}
            pub fn bucket_region(&self) -> Option<&str> {}
            pub fn access_point_alias(&self) -> Option<bool> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct HeadBucketFluentBuilder;
            impl HeadBucketFluentBuilder {
                pub async fn send(self) -> Result<super::HeadBucketOutput, SdkError<super::HeadBucketError>> {}
                pub fn bucket(self, input: impl Into<String>) -> HeadBucketFluentBuilder {}
                pub fn set_bucket(self, input: Option<String>) -> HeadBucketFluentBuilder {}
                pub fn expected_bucket_owner(self, input: impl Into<String>) -> HeadBucketFluentBuilder {}
                pub fn set_expected_bucket_owner(self, input: Option<String>) -> HeadBucketFluentBuilder {}
            }
        }
    }
    pub mod create_bucket {
        pub enum CreateBucketError { BucketAlreadyExists(crate::types::error::BucketAlreadyExists), BucketAlreadyOwnedByYou(crate::types::error::BucketAlreadyOwnedByYou), Unhandled(crate::error::Unhandled) }
        impl CreateBucketError {
            pub fn meta(&self) -> &crate::error::ErrorMetadata {}
            pub fn is_bucket_already_exists(&self) -> bool {}
            pub fn is_bucket_already_owned_by_you(&self) -> bool {}
        }
        #[derive(Clone)] pub struct CreateBucketOutput { pub location: Option<String>, pub bucket_arn: Option<String> }
        impl CreateBucketOutput {
            pub fn location(&self) -> Option<&str> {}
            pub fn bucket_arn(&self) -> Option<&str> {}
        }
        pub mod builders {
            use crate::error::SdkError;
            #[lazy] #[derive(Clone)] pub struct CreateBucketFluentBuilder;
            impl CreateBucketFluentBuilder {
                pub async fn send(self) -> Result<super::CreateBucketOutput, SdkError<super::CreateBucketError>> {}
                pub fn acl(self, input: crate::types::BucketCannedAcl) -> CreateBucketFluentBuilder {}
                pub fn set_acl(self, input: Option<crate::types::BucketCannedAcl>) -> CreateBucketFluentBuilder {}
                pub fn bucket(self, input: impl Into<String>) -> CreateBucketFluentBuilder {}
                pub fn set_bucket(self, input: Option<String>) -> CreateBucketFluentBuilder {}
                pub fn create_bucket_configuration(self, input: crate::types::CreateBucketConfiguration) -> CreateBucketFluentBuilder {}
                pub fn set_create_bucket_configuration(self, input: Option<crate::types::CreateBucketConfiguration>) -> CreateBucketFluentBuilder {}
                pub fn grant_full_control(self, input: impl Into<String>) -> CreateBucketFluentBuilder {}
                pub fn set_grant_full_control(self, input: Option<String>) -> CreateBucketFluentBuilder {}
                pub fn grant_read(self, input: impl Into<String>) -> CreateBucketFluentBuilder {}
                pub fn set_grant_read(self, input: Option<String>) -> CreateBucketFluentBuilder {}
                pub fn grant_read_acp(self, input: impl Into<String>) -> CreateBucketFluentBuilder {}
                pub fn set_grant_read_acp(self, input: Option<String>) -> CreateBucketFluentBuilder {}
                pub fn grant_write(self, input: impl Into<String>) -> CreateBucketFluentBuilder {}
                pub fn set_grant_write(self, input: Option<String>) -> CreateBucketFluentBuilder {}
                pub fn grant_write_acp(self, input: impl Into<String>) -> CreateBucketFluentBuilder {}
                pub fn set_grant_write_acp(self, input: Option<String>) -> CreateBucketFluentBuilder {}
                pub fn object_lock_enabled_for_bucket(self, input: bool) -> CreateBucketFluentBuilder {}
                pub fn set_object_lock_enabled_for_bucket(self, input: Option<bool>) -> CreateBucketFluentBuilder {}
                pub fn object_ownership(self, input: crate::types::ObjectOwnership) -> CreateBucketFluentBuilder {}
                pub fn set_object_ownership(self, input: Option<crate::types::ObjectOwnership>) -> CreateBucketFluentBuilder {}
                pub fn bucket_namespace(self, input: crate::types::BucketNamespace) -> CreateBucketFluentBuilder {}
                pub fn set_bucket_namespace(self, input: Option<crate::types::BucketNamespace>) -> CreateBucketFluentBuilder {}
            }
        }
    }
}
pub mod types {
    #[derive(Clone)] pub enum AnnotationDirective { Copy, Exclude }
    impl AnnotationDirective { pub fn as_str(&self) -> &str {} }
    impl From<&str> for AnnotationDirective {}
    #[derive(Clone)] pub enum ArchiveStatus { ArchiveAccess, DeepArchiveAccess }
    impl ArchiveStatus { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ArchiveStatus {}
    #[derive(Clone)] pub struct Bucket { pub name: Option<String>, pub creation_date: Option<crate::primitives::DateTime>, pub bucket_region: Option<String>, pub bucket_arn: Option<String> }
    impl Bucket {
        pub fn name(&self) -> Option<&str> {}
        pub fn creation_date(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn bucket_region(&self) -> Option<&str> {}
        pub fn bucket_arn(&self) -> Option<&str> {}
        pub fn builder() -> builders::BucketBuilder {}
    }
    #[derive(Clone)] pub enum BucketCannedAcl { AuthenticatedRead, Private, PublicRead, PublicReadWrite }
    impl BucketCannedAcl { pub fn as_str(&self) -> &str {} }
    impl From<&str> for BucketCannedAcl {}
    #[derive(Clone)] pub enum BucketNamespace { AccountRegional, Global }
    impl BucketNamespace { pub fn as_str(&self) -> &str {} }
    impl From<&str> for BucketNamespace {}
    #[derive(Clone)] pub enum ChecksumAlgorithm { Crc32, Crc32C, Crc64Nvme, Md5, Sha1, Sha256, Sha512, Xxhash128, Xxhash3, Xxhash64 }
    impl ChecksumAlgorithm { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ChecksumAlgorithm {}
    #[derive(Clone)] pub enum ChecksumMode { Enabled }
    impl ChecksumMode { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ChecksumMode {}
    #[derive(Clone)] pub enum ChecksumType { Composite, FullObject }
    impl ChecksumType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ChecksumType {}
    #[derive(Clone)] pub struct CommonPrefix { pub prefix: Option<String> }
    impl CommonPrefix {
        pub fn prefix(&self) -> Option<&str> {}
        pub fn builder() -> builders::CommonPrefixBuilder {}
    }
    #[derive(Clone)] pub struct CompletedMultipartUpload { pub parts: Option<Vec<crate::types::CompletedPart>> }
    impl CompletedMultipartUpload {
        pub fn parts(&self) -> &[crate::types::CompletedPart] {}
        pub fn builder() -> builders::CompletedMultipartUploadBuilder {}
    }
    #[derive(Clone)] pub struct CopyObjectResult { pub e_tag: Option<String>, pub last_modified: Option<crate::primitives::DateTime>, pub checksum_type: Option<crate::types::ChecksumType>, pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String> }
    impl CopyObjectResult {
        pub fn e_tag(&self) -> Option<&str> {}
        pub fn last_modified(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType> {}
        pub fn checksum_crc32(&self) -> Option<&str> {}
        pub fn checksum_crc32_c(&self) -> Option<&str> {}
        pub fn checksum_crc64_nvme(&self) -> Option<&str> {}
        pub fn checksum_sha1(&self) -> Option<&str> {}
        pub fn checksum_sha256(&self) -> Option<&str> {}
        pub fn checksum_sha512(&self) -> Option<&str> {}
        pub fn checksum_md5(&self) -> Option<&str> {}
        pub fn checksum_xxhash64(&self) -> Option<&str> {}
        pub fn checksum_xxhash3(&self) -> Option<&str> {}
        pub fn checksum_xxhash128(&self) -> Option<&str> {}
        pub fn builder() -> builders::CopyObjectResultBuilder {}
    }
    #[derive(Clone)] pub struct CreateBucketConfiguration { pub location_constraint: Option<crate::types::BucketLocationConstraint>, pub location: Option<crate::types::LocationInfo>, pub bucket: Option<crate::types::BucketInfo>, pub tags: Option<Vec<crate::types::Tag>> }
    impl CreateBucketConfiguration {
        pub fn location_constraint(&self) -> Option<&crate::types::BucketLocationConstraint> {}
        pub fn location(&self) -> Option<&crate::types::LocationInfo> {}
        pub fn bucket(&self) -> Option<&crate::types::BucketInfo> {}
        pub fn tags(&self) -> &[crate::types::Tag] {}
        pub fn builder() -> builders::CreateBucketConfigurationBuilder {}
    }
    #[derive(Clone)] pub struct Delete { pub objects: Vec<crate::types::ObjectIdentifier>, pub quiet: Option<bool> }
    impl Delete {
        pub fn objects(&self) -> &[crate::types::ObjectIdentifier] {}
        pub fn quiet(&self) -> Option<bool> {}
        pub fn builder() -> builders::DeleteBuilder {}
    }
    #[derive(Clone)] pub struct DeletedObject { pub key: Option<String>, pub version_id: Option<String>, pub delete_marker: Option<bool>, pub delete_marker_version_id: Option<String> }
    impl DeletedObject {
        pub fn key(&self) -> Option<&str> {}
        pub fn version_id(&self) -> Option<&str> {}
        pub fn delete_marker(&self) -> Option<bool> {}
        pub fn delete_marker_version_id(&self) -> Option<&str> {}
        pub fn builder() -> builders::DeletedObjectBuilder {}
    }
    #[derive(Clone)] pub enum EncodingType { Url }
    impl EncodingType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for EncodingType {}
    #[derive(Clone)] pub struct Error { pub key: Option<String>, pub version_id: Option<String>, pub code: Option<String>, pub message: Option<String> }
    impl Error {
        pub fn key(&self) -> Option<&str> {}
        pub fn version_id(&self) -> Option<&str> {}
        pub fn code(&self) -> Option<&str> {}
        pub fn message(&self) -> Option<&str> {}
        pub fn builder() -> builders::ErrorBuilder {}
    }
    #[derive(Clone)] pub enum LocationType { AvailabilityZone, LocalZone }
    impl LocationType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for LocationType {}
    #[derive(Clone)] pub enum MetadataDirective { Copy, Replace }
    impl MetadataDirective { pub fn as_str(&self) -> &str {} }
    impl From<&str> for MetadataDirective {}
    #[derive(Clone)] pub struct Object { pub key: Option<String>, pub last_modified: Option<crate::primitives::DateTime>, pub e_tag: Option<String>, pub checksum_algorithm: Option<Vec<crate::types::ChecksumAlgorithm>>, pub checksum_type: Option<crate::types::ChecksumType>, pub size: Option<i64>, pub storage_class: Option<crate::types::ObjectStorageClass>, pub owner: Option<crate::types::Owner>, pub restore_status: Option<crate::types::RestoreStatus> }
    impl Object {
        pub fn key(&self) -> Option<&str> {}
        pub fn last_modified(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn e_tag(&self) -> Option<&str> {}
        pub fn checksum_algorithm(&self) -> &[crate::types::ChecksumAlgorithm] {}
        pub fn checksum_type(&self) -> Option<&crate::types::ChecksumType> {}
        pub fn size(&self) -> Option<i64> {}
        pub fn storage_class(&self) -> Option<&crate::types::ObjectStorageClass> {}
        pub fn owner(&self) -> Option<&crate::types::Owner> {}
        pub fn restore_status(&self) -> Option<&crate::types::RestoreStatus> {}
        pub fn builder() -> builders::ObjectBuilder {}
    }
    #[derive(Clone)] pub enum ObjectCannedAcl { AuthenticatedRead, AwsExecRead, BucketOwnerFullControl, BucketOwnerRead, Private, PublicRead, PublicReadWrite }
    impl ObjectCannedAcl { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ObjectCannedAcl {}
    #[derive(Clone)] pub enum ObjectLockEventHold { Off, On }
    impl ObjectLockEventHold { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ObjectLockEventHold {}
    #[derive(Clone)] pub enum ObjectLockLegalHoldStatus { Off, On }
    impl ObjectLockLegalHoldStatus { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ObjectLockLegalHoldStatus {}
    #[derive(Clone)] pub enum ObjectLockMode { Compliance, Governance }
    impl ObjectLockMode { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ObjectLockMode {}
    #[derive(Clone)] pub enum ObjectOwnership { BucketOwnerEnforced, BucketOwnerPreferred, ObjectWriter }
    impl ObjectOwnership { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ObjectOwnership {}
    #[derive(Clone)] pub enum OptionalObjectAttributes { RestoreStatus }
    impl OptionalObjectAttributes { pub fn as_str(&self) -> &str {} }
    impl From<&str> for OptionalObjectAttributes {}
    #[derive(Clone)] pub struct Owner { pub display_name: Option<String>, pub id: Option<String> }
    impl Owner {
        pub fn display_name(&self) -> Option<&str> {}
        pub fn id(&self) -> Option<&str> {}
        pub fn builder() -> builders::OwnerBuilder {}
    }
    #[derive(Clone)] pub enum ReplicationStatus { Complete, Completed, Failed, Pending, Replica }
    impl ReplicationStatus { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ReplicationStatus {}
    #[derive(Clone)] pub enum RequestCharged { Requester }
    impl RequestCharged { pub fn as_str(&self) -> &str {} }
    impl From<&str> for RequestCharged {}
    #[derive(Clone)] pub enum RequestPayer { Requester }
    impl RequestPayer { pub fn as_str(&self) -> &str {} }
    impl From<&str> for RequestPayer {}
    #[derive(Clone)] pub enum ServerSideEncryption { Aes256, AwsBackup, AwsFsx, AwsKms, AwsKmsDsse }
    impl ServerSideEncryption { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ServerSideEncryption {}
    #[derive(Clone)] pub enum StorageClass { AwsBackupLowCostWarm, AwsBackupWarm, DeepArchive, ExpressOnezone, FsxOntap, FsxOpenzfs, Glacier, GlacierIr, IntelligentTiering, OnezoneIa, Outposts, ReducedRedundancy, Snow, Standard, StandardIa }
    impl StorageClass { pub fn as_str(&self) -> &str {} }
    impl From<&str> for StorageClass {}
    #[derive(Clone)] pub enum TaggingDirective { Copy, Replace }
    impl TaggingDirective { pub fn as_str(&self) -> &str {} }
    impl From<&str> for TaggingDirective {}
    #[derive(Clone)] pub struct BucketInfo { pub data_redundancy: Option<crate::types::DataRedundancy>, pub r#type: Option<crate::types::BucketType> }
    impl BucketInfo {
        pub fn data_redundancy(&self) -> Option<&crate::types::DataRedundancy> {}
        pub fn builder() -> builders::BucketInfoBuilder {}
    }
    #[derive(Clone)] pub enum BucketLocationConstraint { Eu, AfSouth1, ApEast1, ApEast2, ApNortheast1, ApNortheast2, ApNortheast3, ApSouth1, ApSouth2, ApSoutheast1, ApSoutheast2, ApSoutheast3, ApSoutheast4, ApSoutheast5, ApSoutheast6, ApSoutheast7, CaCentral1, CaWest1, CnNorth1, CnNorthwest1, EuCentral1, EuCentral2, EuNorth1, EuSouth1, EuSouth2, EuWest1, EuWest2, EuWest3, IlCentral1, MeCentral1, MeSouth1, MxCentral1, SaEast1, UsEast2, UsGovEast1, UsGovWest1, UsWest1, UsWest2 }
    impl BucketLocationConstraint { pub fn as_str(&self) -> &str {} }
    impl From<&str> for BucketLocationConstraint {}
    #[derive(Clone)] pub struct CompletedPart { pub e_tag: Option<String>, pub checksum_crc32: Option<String>, pub checksum_crc32_c: Option<String>, pub checksum_crc64_nvme: Option<String>, pub checksum_sha1: Option<String>, pub checksum_sha256: Option<String>, pub checksum_sha512: Option<String>, pub checksum_md5: Option<String>, pub checksum_xxhash64: Option<String>, pub checksum_xxhash3: Option<String>, pub checksum_xxhash128: Option<String>, pub part_number: Option<i32> }
    impl CompletedPart {
        pub fn e_tag(&self) -> Option<&str> {}
        pub fn checksum_crc32(&self) -> Option<&str> {}
        pub fn checksum_crc32_c(&self) -> Option<&str> {}
        pub fn checksum_crc64_nvme(&self) -> Option<&str> {}
        pub fn checksum_sha1(&self) -> Option<&str> {}
        pub fn checksum_sha256(&self) -> Option<&str> {}
        pub fn checksum_sha512(&self) -> Option<&str> {}
        pub fn checksum_md5(&self) -> Option<&str> {}
        pub fn checksum_xxhash64(&self) -> Option<&str> {}
        pub fn checksum_xxhash3(&self) -> Option<&str> {}
        pub fn checksum_xxhash128(&self) -> Option<&str> {}
        pub fn part_number(&self) -> Option<i32> {}
        pub fn builder() -> builders::CompletedPartBuilder {}
    }
    #[derive(Clone)] pub struct LocationInfo { pub r#type: Option<crate::types::LocationType>, pub name: Option<String> }
    impl LocationInfo {
        pub fn name(&self) -> Option<&str> {}
        pub fn builder() -> builders::LocationInfoBuilder {}
    }
    #[derive(Clone)] pub struct ObjectIdentifier { pub key: String, pub version_id: Option<String>, pub e_tag: Option<String>, pub last_modified_time: Option<crate::primitives::DateTime>, pub size: Option<i64> }
    impl ObjectIdentifier {
        pub fn key(&self) -> &str {}
        pub fn version_id(&self) -> Option<&str> {}
        pub fn e_tag(&self) -> Option<&str> {}
        pub fn last_modified_time(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn size(&self) -> Option<i64> {}
        pub fn builder() -> builders::ObjectIdentifierBuilder {}
    }
    #[derive(Clone)] pub enum ObjectStorageClass { AwsBackupLowCostWarm, AwsBackupWarm, DeepArchive, ExpressOnezone, FsxOntap, FsxOpenzfs, Glacier, GlacierIr, IntelligentTiering, OnezoneIa, Outposts, ReducedRedundancy, Snow, Standard, StandardIa }
    impl ObjectStorageClass { pub fn as_str(&self) -> &str {} }
    impl From<&str> for ObjectStorageClass {}
    #[derive(Clone)] pub struct RestoreStatus { pub is_restore_in_progress: Option<bool>, pub restore_expiry_date: Option<crate::primitives::DateTime> }
    impl RestoreStatus {
        pub fn is_restore_in_progress(&self) -> Option<bool> {}
        pub fn restore_expiry_date(&self) -> Option<&crate::primitives::DateTime> {}
        pub fn builder() -> builders::RestoreStatusBuilder {}
    }
    #[derive(Clone)] pub struct Tag { pub key: String, pub value: String }
    impl Tag {
        pub fn key(&self) -> &str {}
        pub fn value(&self) -> &str {}
        pub fn builder() -> builders::TagBuilder {}
    }
    #[derive(Clone)] pub enum BucketType { Directory }
    impl BucketType { pub fn as_str(&self) -> &str {} }
    impl From<&str> for BucketType {}
    #[derive(Clone)] pub enum DataRedundancy { SingleAvailabilityZone, SingleLocalZone }
    impl DataRedundancy { pub fn as_str(&self) -> &str {} }
    impl From<&str> for DataRedundancy {}
    pub mod builders {
        #[derive(Clone, Default)] pub struct BucketBuilder;
        impl BucketBuilder {
            pub fn name(self, input: impl Into<String>) -> BucketBuilder {}
            pub fn creation_date(self, input: crate::primitives::DateTime) -> BucketBuilder {}
            pub fn bucket_region(self, input: impl Into<String>) -> BucketBuilder {}
            pub fn bucket_arn(self, input: impl Into<String>) -> BucketBuilder {}
            pub fn build(self) -> super::Bucket {}
        }
        #[derive(Clone, Default)] pub struct CommonPrefixBuilder;
        impl CommonPrefixBuilder {
            pub fn prefix(self, input: impl Into<String>) -> CommonPrefixBuilder {}
            pub fn build(self) -> super::CommonPrefix {}
        }
        #[derive(Clone, Default)] pub struct CompletedMultipartUploadBuilder;
        impl CompletedMultipartUploadBuilder {
            pub fn parts(self, input: crate::types::CompletedPart) -> CompletedMultipartUploadBuilder {}
            pub fn build(self) -> super::CompletedMultipartUpload {}
        }
        #[derive(Clone, Default)] pub struct CopyObjectResultBuilder;
        impl CopyObjectResultBuilder {
            pub fn e_tag(self, input: impl Into<String>) -> CopyObjectResultBuilder {}
            pub fn last_modified(self, input: crate::primitives::DateTime) -> CopyObjectResultBuilder {}
            pub fn checksum_type(self, input: crate::types::ChecksumType) -> CopyObjectResultBuilder {}
            pub fn checksum_crc32(self, input: impl Into<String>) -> CopyObjectResultBuilder {}
            pub fn checksum_crc32_c(self, input: impl Into<String>) -> CopyObjectResultBuilder {}
            pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> CopyObjectResultBuilder {}
            pub fn checksum_sha1(self, input: impl Into<String>) -> CopyObjectResultBuilder {}
            pub fn checksum_sha256(self, input: impl Into<String>) -> CopyObjectResultBuilder {}
            pub fn checksum_sha512(self, input: impl Into<String>) -> CopyObjectResultBuilder {}
            pub fn checksum_md5(self, input: impl Into<String>) -> CopyObjectResultBuilder {}
            pub fn checksum_xxhash64(self, input: impl Into<String>) -> CopyObjectResultBuilder {}
            pub fn checksum_xxhash3(self, input: impl Into<String>) -> CopyObjectResultBuilder {}
            pub fn checksum_xxhash128(self, input: impl Into<String>) -> CopyObjectResultBuilder {}
            pub fn build(self) -> super::CopyObjectResult {}
        }
        #[derive(Clone, Default)] pub struct CreateBucketConfigurationBuilder;
        impl CreateBucketConfigurationBuilder {
            pub fn location_constraint(self, input: crate::types::BucketLocationConstraint) -> CreateBucketConfigurationBuilder {}
            pub fn location(self, input: crate::types::LocationInfo) -> CreateBucketConfigurationBuilder {}
            pub fn bucket(self, input: crate::types::BucketInfo) -> CreateBucketConfigurationBuilder {}
            pub fn tags(self, input: crate::types::Tag) -> CreateBucketConfigurationBuilder {}
            pub fn build(self) -> super::CreateBucketConfiguration {}
        }
        #[derive(Clone, Default)] pub struct DeleteBuilder;
        impl DeleteBuilder {
            pub fn objects(self, input: crate::types::ObjectIdentifier) -> DeleteBuilder {}
            pub fn quiet(self, input: bool) -> DeleteBuilder {}
            pub fn build(self) -> Result<super::Delete, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct DeletedObjectBuilder;
        impl DeletedObjectBuilder {
            pub fn key(self, input: impl Into<String>) -> DeletedObjectBuilder {}
            pub fn version_id(self, input: impl Into<String>) -> DeletedObjectBuilder {}
            pub fn delete_marker(self, input: bool) -> DeletedObjectBuilder {}
            pub fn delete_marker_version_id(self, input: impl Into<String>) -> DeletedObjectBuilder {}
            pub fn build(self) -> super::DeletedObject {}
        }
        #[derive(Clone, Default)] pub struct ErrorBuilder;
        impl ErrorBuilder {
            pub fn key(self, input: impl Into<String>) -> ErrorBuilder {}
            pub fn version_id(self, input: impl Into<String>) -> ErrorBuilder {}
            pub fn code(self, input: impl Into<String>) -> ErrorBuilder {}
            pub fn message(self, input: impl Into<String>) -> ErrorBuilder {}
            pub fn build(self) -> super::Error {}
        }
        #[derive(Clone, Default)] pub struct ObjectBuilder;
        impl ObjectBuilder {
            pub fn key(self, input: impl Into<String>) -> ObjectBuilder {}
            pub fn last_modified(self, input: crate::primitives::DateTime) -> ObjectBuilder {}
            pub fn e_tag(self, input: impl Into<String>) -> ObjectBuilder {}
            pub fn checksum_algorithm(self, input: crate::types::ChecksumAlgorithm) -> ObjectBuilder {}
            pub fn checksum_type(self, input: crate::types::ChecksumType) -> ObjectBuilder {}
            pub fn size(self, input: i64) -> ObjectBuilder {}
            pub fn storage_class(self, input: crate::types::ObjectStorageClass) -> ObjectBuilder {}
            pub fn owner(self, input: crate::types::Owner) -> ObjectBuilder {}
            pub fn restore_status(self, input: crate::types::RestoreStatus) -> ObjectBuilder {}
            pub fn build(self) -> super::Object {}
        }
        #[derive(Clone, Default)] pub struct OwnerBuilder;
        impl OwnerBuilder {
            pub fn display_name(self, input: impl Into<String>) -> OwnerBuilder {}
            pub fn id(self, input: impl Into<String>) -> OwnerBuilder {}
            pub fn build(self) -> super::Owner {}
        }
        #[derive(Clone, Default)] pub struct BucketInfoBuilder;
        impl BucketInfoBuilder {
            pub fn data_redundancy(self, input: crate::types::DataRedundancy) -> BucketInfoBuilder {}
            pub fn build(self) -> super::BucketInfo {}
        }
        #[derive(Clone, Default)] pub struct CompletedPartBuilder;
        impl CompletedPartBuilder {
            pub fn e_tag(self, input: impl Into<String>) -> CompletedPartBuilder {}
            pub fn checksum_crc32(self, input: impl Into<String>) -> CompletedPartBuilder {}
            pub fn checksum_crc32_c(self, input: impl Into<String>) -> CompletedPartBuilder {}
            pub fn checksum_crc64_nvme(self, input: impl Into<String>) -> CompletedPartBuilder {}
            pub fn checksum_sha1(self, input: impl Into<String>) -> CompletedPartBuilder {}
            pub fn checksum_sha256(self, input: impl Into<String>) -> CompletedPartBuilder {}
            pub fn checksum_sha512(self, input: impl Into<String>) -> CompletedPartBuilder {}
            pub fn checksum_md5(self, input: impl Into<String>) -> CompletedPartBuilder {}
            pub fn checksum_xxhash64(self, input: impl Into<String>) -> CompletedPartBuilder {}
            pub fn checksum_xxhash3(self, input: impl Into<String>) -> CompletedPartBuilder {}
            pub fn checksum_xxhash128(self, input: impl Into<String>) -> CompletedPartBuilder {}
            pub fn part_number(self, input: i32) -> CompletedPartBuilder {}
            pub fn build(self) -> super::CompletedPart {}
        }
        #[derive(Clone, Default)] pub struct LocationInfoBuilder;
        impl LocationInfoBuilder {
            pub fn name(self, input: impl Into<String>) -> LocationInfoBuilder {}
            pub fn build(self) -> super::LocationInfo {}
        }
        #[derive(Clone, Default)] pub struct ObjectIdentifierBuilder;
        impl ObjectIdentifierBuilder {
            pub fn key(self, input: impl Into<String>) -> ObjectIdentifierBuilder {}
            pub fn version_id(self, input: impl Into<String>) -> ObjectIdentifierBuilder {}
            pub fn e_tag(self, input: impl Into<String>) -> ObjectIdentifierBuilder {}
            pub fn last_modified_time(self, input: crate::primitives::DateTime) -> ObjectIdentifierBuilder {}
            pub fn size(self, input: i64) -> ObjectIdentifierBuilder {}
            pub fn build(self) -> Result<super::ObjectIdentifier, crate::error::BuildError> {}
        }
        #[derive(Clone, Default)] pub struct RestoreStatusBuilder;
        impl RestoreStatusBuilder {
            pub fn is_restore_in_progress(self, input: bool) -> RestoreStatusBuilder {}
            pub fn restore_expiry_date(self, input: crate::primitives::DateTime) -> RestoreStatusBuilder {}
            pub fn build(self) -> super::RestoreStatus {}
        }
        #[derive(Clone, Default)] pub struct TagBuilder;
        impl TagBuilder {
            pub fn key(self, input: impl Into<String>) -> TagBuilder {}
            pub fn value(self, input: impl Into<String>) -> TagBuilder {}
            pub fn build(self) -> Result<super::Tag, crate::error::BuildError> {}
        }
    }
    pub mod error {
        pub struct BucketAlreadyExists;
        impl BucketAlreadyExists { pub fn message(&self) -> Option<&str> {} }
        pub struct BucketAlreadyOwnedByYou;
        impl BucketAlreadyOwnedByYou { pub fn message(&self) -> Option<&str> {} }
        pub struct EncryptionTypeMismatch;
        impl EncryptionTypeMismatch { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidObjectState;
        impl InvalidObjectState { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidRequest;
        impl InvalidRequest { pub fn message(&self) -> Option<&str> {} }
        pub struct InvalidWriteOffset;
        impl InvalidWriteOffset { pub fn message(&self) -> Option<&str> {} }
        pub struct NoSuchBucket;
        impl NoSuchBucket { pub fn message(&self) -> Option<&str> {} }
        pub struct NoSuchKey;
        impl NoSuchKey { pub fn message(&self) -> Option<&str> {} }
        pub struct NoSuchUpload;
        impl NoSuchUpload { pub fn message(&self) -> Option<&str> {} }
        pub struct NotFound;
        impl NotFound { pub fn message(&self) -> Option<&str> {} }
        pub struct ObjectNotInActiveTierError;
        impl ObjectNotInActiveTierError { pub fn message(&self) -> Option<&str> {} }
        pub struct TooManyParts;
        impl TooManyParts { pub fn message(&self) -> Option<&str> {} }
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
        pub fn force_path_style(self, force_path_style: impl Into<Option<bool>>) -> Builder {}
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
pub mod presigning {
    use std::time::Duration;
    #[derive(Clone)] pub struct PresigningConfig;
    impl PresigningConfig { pub fn expires_in(expires_in: Duration) -> Result<PresigningConfig, PresigningConfigError> {} }
    pub struct PresigningConfigError;
    #[derive(Clone)] pub struct PresignedRequest;
    impl PresignedRequest { pub fn method(&self) -> &str {} pub fn uri(&self) -> &str {} pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {} }
}
