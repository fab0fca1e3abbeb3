//! Model of aws-smithy-types, aws-smithy-runtime-api and aws-smithy-async 1.x: what the crates of the AWS SDK share.

use bytes::Bytes;
use std::path::Path;
use std::time::{Duration, SystemTime};
pub use date_time::DateTime;

#[derive(Clone)] pub struct Blob;
impl Blob {
    pub fn new<T: Into<Vec<u8>>>(input: T) -> Blob {}
    pub fn into_inner(self) -> Vec<u8> {}
}
impl AsRef<[u8]> for Blob { fn as_ref(&self) -> &[u8] {} }
impl From<Vec<u8>> for Blob {}
pub mod date_time {
    use super::{Duration, SystemTime};
    #[derive(Clone, Copy)] pub struct DateTime;
    impl DateTime {
        pub fn from_secs(epoch_seconds: i64) -> DateTime {}
        pub fn from_millis(epoch_millis: i64) -> DateTime {}
        pub fn from_secs_f64(epoch_seconds: f64) -> DateTime {}
        pub fn from_secs_and_nanos(seconds: i64, subsecond_nanos: u32) -> DateTime {}
        pub fn from_str(s: &str, format: Format) -> Result<DateTime, DateTimeParseError> {}
        pub fn secs(&self) -> i64 {}
        pub fn subsec_nanos(&self) -> u32 {}
        pub fn as_nanos(&self) -> i128 {}
        pub fn as_secs_f64(&self) -> f64 {}
        pub fn to_millis(self) -> Result<i64, ConversionError> {}
        pub fn fmt(&self, format: Format) -> Result<String, DateTimeFormatError> {}
    }
    impl From<SystemTime> for DateTime {}
    #[derive(Clone, Copy)] pub enum Format { DateTime, DateTimeWithOffset, EpochSeconds, HttpDate }
    pub struct DateTimeParseError;
    pub struct DateTimeFormatError;
    pub struct ConversionError;
}
pub mod body {
    #[derive(Default)] pub struct SdkBody;
    impl SdkBody {
        pub fn empty() -> SdkBody {}
        pub fn taken() -> SdkBody {}
        pub fn bytes(&self) -> Option<&[u8]> {}
        pub fn try_clone(&self) -> Option<SdkBody> {}
    }
    impl From<&str> for SdkBody {}
    impl From<String> for SdkBody {}
    impl From<Vec<u8>> for SdkBody {}
    impl From<bytes::Bytes> for SdkBody {}
}
pub mod byte_stream {
    use crate::body::SdkBody;
    use super::{Bytes, Path};
    use tokio::io::AsyncBufRead;
    #[derive(Default)] pub struct ByteStream;
    impl ByteStream {
        pub fn new(body: SdkBody) -> ByteStream {}
        pub fn from_static(bytes: &'static [u8]) -> ByteStream {}
        pub fn into_inner(self) -> SdkBody {}
        pub async fn next(&mut self) -> Option<Result<Bytes, error::Error>> {}
        pub async fn try_next(&mut self) -> Result<Option<Bytes>, error::Error> {}
        pub fn bytes(&self) -> Option<&[u8]> {}
        pub fn size_hint(&self) -> (u64, Option<u64>) {}
        pub async fn collect(self) -> Result<AggregatedBytes, error::Error> {}
        pub fn read_from() -> FsBuilder {}
        pub async fn from_path(path: impl AsRef<Path>) -> Result<ByteStream, error::Error> {}
        pub fn into_async_read(self) -> impl AsyncBufRead {}
    }
    impl From<SdkBody> for ByteStream {}
    impl From<Bytes> for ByteStream {}
    impl From<Vec<u8>> for ByteStream {}
    #[derive(Clone)] pub struct AggregatedBytes;
    impl AggregatedBytes {
        pub fn into_bytes(self) -> Bytes {}
        pub fn to_vec(self) -> Vec<u8> {}
    }
    pub struct FsBuilder;
    impl FsBuilder {
        pub fn path(self, path: impl AsRef<Path>) -> FsBuilder {}
        pub fn buffer_size(self, buffer_size: usize) -> FsBuilder {}
        pub fn offset(self, offset: u64) -> FsBuilder {}
        pub fn length(self, length: Length) -> FsBuilder {}
        pub async fn build(self) -> Result<ByteStream, error::Error> {}
    }
    pub enum Length { Exact(u64), UpTo(u64) }
    pub mod error { pub struct Error; }
}
pub mod error {
    pub mod display { pub struct DisplayErrorContext<E>(pub E); }
    pub mod metadata {
        #[derive(Clone, Default)] pub struct ErrorMetadata;
        impl ErrorMetadata {
            pub fn code(&self) -> Option<&str> {}
            pub fn message(&self) -> Option<&str> {}
        }
        pub trait ProvideErrorMetadata {
            fn meta(&self) -> &ErrorMetadata;
            fn code(&self) -> Option<&str> {}
            fn message(&self) -> Option<&str> {}
        }
    }
    pub mod operation { pub struct BuildError; }
}
pub mod retry {
    use super::Duration;
    #[derive(Clone)] pub struct RetryConfig;
    impl RetryConfig {
        pub fn standard() -> RetryConfig {}
        pub fn adaptive() -> RetryConfig {}
        pub fn disabled() -> RetryConfig {}
        pub fn with_retry_mode(self, retry_mode: RetryMode) -> RetryConfig {}
        pub fn with_max_attempts(self, max_attempts: u32) -> RetryConfig {}
        pub fn with_initial_backoff(self, initial_backoff: Duration) -> RetryConfig {}
        pub fn with_max_backoff(self, max_backoff: Duration) -> RetryConfig {}
        pub fn max_attempts(&self) -> u32 {}
    }
    #[derive(Clone, Copy)] pub enum RetryMode { Standard, Adaptive }
}
pub mod timeout {
    use super::Duration;
    #[derive(Clone)] pub struct TimeoutConfig;
    impl TimeoutConfig { pub fn builder() -> TimeoutConfigBuilder {} pub fn disabled() -> TimeoutConfig {} }
    #[derive(Clone, Default)] pub struct TimeoutConfigBuilder;
    impl TimeoutConfigBuilder {
        pub fn new() -> TimeoutConfigBuilder {}
        pub fn connect_timeout(self, connect_timeout: Duration) -> TimeoutConfigBuilder {}
        pub fn read_timeout(self, read_timeout: Duration) -> TimeoutConfigBuilder {}
        pub fn operation_timeout(self, operation_timeout: Duration) -> TimeoutConfigBuilder {}
        pub fn operation_attempt_timeout(self, operation_attempt_timeout: Duration) -> TimeoutConfigBuilder {}
        pub fn build(self) -> TimeoutConfig {}
    }
}
// aws-smithy-runtime-api
pub mod client {
    pub mod result {
        use crate::error::metadata::ErrorMetadata;
        pub enum SdkError<E, R> { ConstructionFailure(ConstructionFailure), TimeoutError(TimeoutError), DispatchFailure(DispatchFailure), ResponseError(ResponseError<R>), ServiceError(ServiceError<E, R>) }
        impl<E, R> SdkError<E, R> {
            pub fn into_service_error(self) -> E {}
            pub fn as_service_error(&self) -> Option<&E> {}
            pub fn raw_response(&self) -> Option<&R> {}
            pub fn meta(&self) -> &ErrorMetadata {}
            pub fn code(&self) -> Option<&str> {}
            pub fn message(&self) -> Option<&str> {}
        }
        pub struct ConstructionFailure;
        pub struct TimeoutError;
        pub struct DispatchFailure;
        impl DispatchFailure {
            pub fn is_io(&self) -> bool {}
            pub fn is_timeout(&self) -> bool {}
            pub fn is_user(&self) -> bool {}
        }
        pub struct ResponseError<R>;
        impl<R> ResponseError<R> { pub fn raw(&self) -> &R {} }
        pub struct ServiceError<E, R>;
        impl<E, R> ServiceError<E, R> {
            pub fn err(&self) -> &E {}
            pub fn into_err(self) -> E {}
            pub fn raw(&self) -> &R {}
        }
    }
    pub mod orchestrator {
        pub struct HttpResponse;
        impl HttpResponse { pub fn status(&self) -> StatusCode {} }
        #[derive(Clone, Copy)] pub struct StatusCode;
        impl StatusCode { pub fn as_u16(self) -> u16 {} pub fn is_server_error(self) -> bool {} pub fn is_client_error(self) -> bool {} pub fn is_success(self) -> bool {} }
    }
    pub mod behavior_version {
        #[derive(Clone, Copy)] pub struct BehaviorVersion;
        impl BehaviorVersion { pub fn latest() -> BehaviorVersion {} pub fn v2026_01_12() -> BehaviorVersion {} pub fn v2025_01_17() -> BehaviorVersion {} pub fn v2024_03_28() -> BehaviorVersion {} }
    }
}
// aws-smithy-async
pub mod future {
    pub mod pagination_stream {
        // No `Stream`, but with its methods.
        #[lazy] pub struct PaginationStream<Item>;
        impl<Item> PaginationStream<Item> {
            pub async fn next(&mut self) -> Option<Item> {}
            pub async fn try_next<T, E>(&mut self) -> Result<Option<T>, E> where Item: Into<Result<T, E>> {}
            pub async fn collect<T: FromIterator<Item>>(self) -> T {}
        }
    }
}
