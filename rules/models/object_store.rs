//! Model of object_store 0.11 to 0.13 (checked against 0.12.5). `LocalFileSystem` hands its work to the runtime's threads for it. Requests have a limit of 30 seconds.

use bytes::Bytes;
use futures::future::BoxFuture;
use futures::stream::BoxStream;
use std::ops::Range;
use std::sync::Arc;
use path::Path;
use url::Url;
pub use buffered::{BufReader, BufWriter};
pub use client::{ClientOptions, RetryConfig};
pub use upload::{MultipartUpload, UploadPart, WriteMultipart};

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub type DynObjectStore = dyn ObjectStore;
pub enum Error {
    Generic { store: &'static str, source: Box<dyn std::error::Error + Send + Sync> }, NotFound { path: String, source: Box<dyn std::error::Error + Send + Sync> },
    AlreadyExists { path: String, source: Box<dyn std::error::Error + Send + Sync> }, Precondition { path: String, source: Box<dyn std::error::Error + Send + Sync> },
    NotModified { path: String, source: Box<dyn std::error::Error + Send + Sync> }, NotImplemented, PermissionDenied { path: String, source: Box<dyn std::error::Error + Send + Sync> },
    Unauthenticated { path: String, source: Box<dyn std::error::Error + Send + Sync> }, UnknownConfigurationKey { store: &'static str, key: String },
}
// Methods of `ObjectStoreExt` from 0.13 on among them.
pub trait ObjectStore {
    async fn put(&self, location: &Path, payload: PutPayload) -> Result<PutResult> {}
    async fn put_opts(&self, location: &Path, payload: PutPayload, opts: PutOptions) -> Result<PutResult>;
    async fn put_multipart(&self, location: &Path) -> Result<Box<dyn MultipartUpload>> {}
    async fn put_multipart_opts(&self, location: &Path, opts: PutMultipartOptions) -> Result<Box<dyn MultipartUpload>>;
    async fn get(&self, location: &Path) -> Result<GetResult> {}
    async fn get_opts(&self, location: &Path, options: GetOptions) -> Result<GetResult>;
    async fn get_range(&self, location: &Path, range: Range<u64>) -> Result<Bytes> {}
    async fn get_ranges(&self, location: &Path, ranges: &[Range<u64>]) -> Result<Vec<Bytes>> {}
    async fn head(&self, location: &Path) -> Result<ObjectMeta> {}
    async fn delete(&self, location: &Path) -> Result<()>;
    fn delete_stream<'a>(&'a self, locations: BoxStream<'a, Result<Path>>) -> BoxStream<'a, Result<Path>> {}
    fn list(&self, prefix: Option<&Path>) -> BoxStream<'static, Result<ObjectMeta>>;
    fn list_with_offset(&self, prefix: Option<&Path>, offset: &Path) -> BoxStream<'static, Result<ObjectMeta>> {}
    async fn list_with_delimiter(&self, prefix: Option<&Path>) -> Result<ListResult>;
    async fn copy(&self, from: &Path, to: &Path) -> Result<()>;
    async fn rename(&self, from: &Path, to: &Path) -> Result<()> {}
    async fn copy_if_not_exists(&self, from: &Path, to: &Path) -> Result<()>;
    async fn rename_if_not_exists(&self, from: &Path, to: &Path) -> Result<()> {}
}
impl<T: ObjectStore> ObjectStore for Arc<T> {}
impl<T: ObjectStore> ObjectStore for Box<T> {}
pub struct ListResult { pub common_prefixes: Vec<Path>, pub objects: Vec<ObjectMeta> }
#[derive(Clone)] pub struct ObjectMeta { pub location: Path, pub size: u64, pub e_tag: Option<String>, pub version: Option<String> }
#[derive(Clone, Default)] pub struct GetOptions { pub if_match: Option<String>, pub if_none_match: Option<String>, pub range: Option<GetRange>, pub version: Option<String>, pub head: bool }
#[derive(Clone)] pub enum GetRange { Bounded(Range<u64>), Offset(u64), Suffix(u64) }
pub struct GetResult { pub payload: GetResultPayload, pub meta: ObjectMeta, pub range: Range<u64> }
pub enum GetResultPayload { File(std::fs::File, std::path::PathBuf), Stream(BoxStream<'static, Result<Bytes>>) }
impl GetResult {
    pub async fn bytes(self) -> Result<Bytes> {}
    pub fn into_stream(self) -> BoxStream<'static, Result<Bytes>> {}
}
#[derive(Clone, Default)] pub enum PutMode { Overwrite, Create, Update(UpdateVersion) }
#[derive(Clone)] pub struct UpdateVersion { pub e_tag: Option<String>, pub version: Option<String> }
#[derive(Clone, Default)] pub struct PutOptions { pub mode: PutMode }
impl From<PutMode> for PutOptions {}
#[derive(Clone, Default)] pub struct PutMultipartOptions;
#[derive(Clone)] pub struct PutResult { pub e_tag: Option<String>, pub version: Option<String> }
#[derive(Clone, Default)] pub struct PutPayload;
impl PutPayload {
    pub fn new() -> PutPayload {}
    pub fn from_static(s: &'static [u8]) -> PutPayload {}
    pub fn from_bytes(s: Bytes) -> PutPayload {}
    pub fn content_length(&self) -> usize {}
}
impl From<Bytes> for PutPayload {}
impl From<Vec<u8>> for PutPayload {}
impl From<&'static str> for PutPayload {}
impl From<String> for PutPayload {}
pub fn parse_url(url: &Url) -> Result<(Box<dyn ObjectStore>, Path)> {}
pub fn parse_url_opts<I>(url: &Url, options: I) -> Result<(Box<dyn ObjectStore>, Path)> {}
pub mod upload {
    use super::{BoxFuture, Bytes, PutPayload, PutResult, Result};
    pub type UploadPart = BoxFuture<'static, Result<()>>;
    pub trait MultipartUpload {
        fn put_part(&mut self, data: PutPayload) -> UploadPart;
        async fn complete(&mut self) -> Result<PutResult>;
        async fn abort(&mut self) -> Result<()>;
    }
    impl<W: MultipartUpload> MultipartUpload for Box<W> {}
    pub struct WriteMultipart;
    impl WriteMultipart {
        pub fn new(upload: Box<dyn MultipartUpload>) -> WriteMultipart {}
        pub fn new_with_chunk_size(upload: Box<dyn MultipartUpload>, chunk_size: usize) -> WriteMultipart {}
        pub async fn wait_for_capacity(&mut self, max_concurrency: usize) -> Result<()> {}
        // Into a buffer; full parts become tasks.
        pub fn write(&mut self, buf: &[u8]) {}
        pub fn put(&mut self, bytes: Bytes) {}
        pub async fn abort(self) -> Result<()> {}
        pub async fn finish(self) -> Result<PutResult> {}
    }
}
pub mod buffered {
    use super::{Arc, Bytes, ObjectMeta, ObjectStore, Path, Result};
    use tokio::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub struct BufReader;
    impl BufReader {
        pub fn new(store: Arc<dyn ObjectStore>, meta: &ObjectMeta) -> BufReader {}
        pub fn with_capacity(store: Arc<dyn ObjectStore>, meta: &ObjectMeta, capacity: usize) -> BufReader {}
    }
    impl AsyncRead for BufReader {}
    impl AsyncBufRead for BufReader {}
    impl AsyncSeek for BufReader {}
    pub struct BufWriter;
    impl BufWriter {
        pub fn new(store: Arc<dyn ObjectStore>, path: Path) -> BufWriter {}
        pub fn with_capacity(store: Arc<dyn ObjectStore>, path: Path, capacity: usize) -> BufWriter {}
        pub fn with_max_concurrency(self, max_concurrency: usize) -> BufWriter {}
        pub async fn put(&mut self, bytes: Bytes) -> Result<()> {}
        pub async fn abort(&mut self) -> Result<()> {}
    }
    impl AsyncWrite for BufWriter {}
}
pub mod path {
    #[derive(Clone, Default)] pub struct Path;
    impl Path {
        pub fn parse(path: impl AsRef<str>) -> Result<Path, Error> {}
        pub fn from_filesystem_path(path: impl AsRef<std::path::Path>) -> Result<Path, Error> {}
        pub fn from_absolute_path(path: impl AsRef<std::path::Path>) -> Result<Path, Error> {}
        pub fn from_url_path(path: impl AsRef<str>) -> Result<Path, Error> {}
        pub fn parts(&self) -> impl Iterator<Item = PathPart<'_>> {}
        pub fn filename(&self) -> Option<&str> {}
        pub fn extension(&self) -> Option<&str> {}
        pub fn prefix_matches(&self, prefix: &Path) -> bool {}
        pub fn child<'a>(&self, child: impl Into<PathPart<'a>>) -> Path {}
    }
    impl AsRef<str> for Path { fn as_ref(&self) -> &str {} }
    impl From<&str> for Path {}
    impl From<String> for Path {}
    #[derive(Clone, Default)] pub struct PathPart<'a>;
    pub enum Error { EmptySegment { path: String }, InvalidPath { path: std::path::PathBuf } }
}
pub mod memory {
    #[derive(Default)] pub struct InMemory;
    impl InMemory { pub fn new() -> InMemory {} pub fn fork(&self) -> InMemory {} }
    impl crate::ObjectStore for InMemory {}
}
pub mod local {
    #[derive(Default)] pub struct LocalFileSystem;
    impl LocalFileSystem {
        pub fn new() -> LocalFileSystem {}
        // Resolves the prefix.
        #[blocks(fs)] pub fn new_with_prefix(prefix: impl AsRef<std::path::Path>) -> crate::Result<LocalFileSystem> {}
        pub fn path_to_filesystem(&self, location: &crate::path::Path) -> crate::Result<std::path::PathBuf> {}
        pub fn with_automatic_cleanup(self, automatic_cleanup: bool) -> LocalFileSystem {}
    }
    impl crate::ObjectStore for LocalFileSystem {}
}
pub mod prefix {
    pub struct PrefixStore<T>;
    impl<T> PrefixStore<T> { pub fn new(store: T, prefix: impl Into<crate::path::Path>) -> PrefixStore<T> {} }
    impl<T> crate::ObjectStore for PrefixStore<T> {}
}
pub mod limit {
    pub struct LimitStore<T>;
    impl<T> LimitStore<T> { pub fn new(inner: T, max_requests: usize) -> LimitStore<T> {} }
    impl<T> crate::ObjectStore for LimitStore<T> {}
}
pub mod client {
    use std::time::Duration;
    #[derive(Clone, Default)] pub struct RetryConfig { pub max_retries: usize, pub retry_timeout: Duration }
    #[derive(Clone, Default)] pub struct ClientOptions;
    impl ClientOptions {
        pub fn new() -> ClientOptions {}
        pub fn with_timeout(self, timeout: Duration) -> ClientOptions {}
        pub fn with_timeout_disabled(self) -> ClientOptions {}
        pub fn with_connect_timeout(self, timeout: Duration) -> ClientOptions {}
        pub fn with_allow_http(self, allow_http: bool) -> ClientOptions {}
        pub fn with_allow_invalid_certificates(self, allow_insecure: bool) -> ClientOptions {}
        pub fn with_http1_only(self) -> ClientOptions {}
        pub fn with_pool_idle_timeout(self, timeout: Duration) -> ClientOptions {}
        pub fn with_pool_max_idle_per_host(self, max: usize) -> ClientOptions {}
        pub fn with_proxy_url(self, proxy_url: impl Into<String>) -> ClientOptions {}
    }
}
pub mod aws {
    use crate::{ClientOptions, Result, RetryConfig};
    #[derive(Clone)] pub struct AmazonS3;
    impl crate::ObjectStore for AmazonS3 {}
    #[derive(Clone, Default)] pub struct AmazonS3Builder;
    impl AmazonS3Builder {
        pub fn new() -> AmazonS3Builder {}
        pub fn from_env() -> AmazonS3Builder {}
        pub fn with_url(self, url: impl Into<String>) -> AmazonS3Builder {}
        pub fn with_config<K>(self, key: K, value: impl Into<String>) -> AmazonS3Builder {}
        pub fn with_access_key_id(self, access_key_id: impl Into<String>) -> AmazonS3Builder {}
        pub fn with_secret_access_key(self, secret_access_key: impl Into<String>) -> AmazonS3Builder {}
        pub fn with_token(self, token: impl Into<String>) -> AmazonS3Builder {}
        pub fn with_region(self, region: impl Into<String>) -> AmazonS3Builder {}
        pub fn with_bucket_name(self, bucket_name: impl Into<String>) -> AmazonS3Builder {}
        pub fn with_endpoint(self, endpoint: impl Into<String>) -> AmazonS3Builder {}
        pub fn with_credentials<C>(self, credentials: C) -> AmazonS3Builder {}
        pub fn with_allow_http(self, allow_http: bool) -> AmazonS3Builder {}
        pub fn with_virtual_hosted_style_request(self, virtual_hosted_style_request: bool) -> AmazonS3Builder {}
        pub fn with_retry(self, retry_config: RetryConfig) -> AmazonS3Builder {}
        pub fn with_client_options(self, options: ClientOptions) -> AmazonS3Builder {}
        pub fn with_conditional_put<C>(self, config: C) -> AmazonS3Builder {}
        pub fn build(self) -> Result<AmazonS3> {}
    }
}
pub mod gcp {
    use crate::{ClientOptions, Result, RetryConfig};
    #[derive(Clone)] pub struct GoogleCloudStorage;
    impl crate::ObjectStore for GoogleCloudStorage {}
    #[derive(Clone, Default)] pub struct GoogleCloudStorageBuilder;
    impl GoogleCloudStorageBuilder {
        pub fn new() -> GoogleCloudStorageBuilder {}
        pub fn from_env() -> GoogleCloudStorageBuilder {}
        pub fn with_url(self, url: impl Into<String>) -> GoogleCloudStorageBuilder {}
        pub fn with_bucket_name(self, bucket_name: impl Into<String>) -> GoogleCloudStorageBuilder {}
        pub fn with_service_account_path(self, service_account_path: impl Into<String>) -> GoogleCloudStorageBuilder {}
        pub fn with_service_account_key(self, service_account: impl Into<String>) -> GoogleCloudStorageBuilder {}
        pub fn with_retry(self, retry_config: RetryConfig) -> GoogleCloudStorageBuilder {}
        pub fn with_client_options(self, options: ClientOptions) -> GoogleCloudStorageBuilder {}
        pub fn build(self) -> Result<GoogleCloudStorage> {}
    }
}
pub mod azure {
    use crate::{ClientOptions, Result, RetryConfig};
    #[derive(Clone)] pub struct MicrosoftAzure;
    impl crate::ObjectStore for MicrosoftAzure {}
    #[derive(Clone, Default)] pub struct MicrosoftAzureBuilder;
    impl MicrosoftAzureBuilder {
        pub fn new() -> MicrosoftAzureBuilder {}
        pub fn from_env() -> MicrosoftAzureBuilder {}
        pub fn with_url(self, url: impl Into<String>) -> MicrosoftAzureBuilder {}
        pub fn with_account(self, account: impl Into<String>) -> MicrosoftAzureBuilder {}
        pub fn with_container_name(self, container_name: impl Into<String>) -> MicrosoftAzureBuilder {}
        pub fn with_access_key(self, access_key: impl Into<String>) -> MicrosoftAzureBuilder {}
        pub fn with_use_emulator(self, use_emulator: bool) -> MicrosoftAzureBuilder {}
        pub fn with_retry(self, retry_config: RetryConfig) -> MicrosoftAzureBuilder {}
        pub fn with_client_options(self, options: ClientOptions) -> MicrosoftAzureBuilder {}
        pub fn build(self) -> Result<MicrosoftAzure> {}
    }
}
