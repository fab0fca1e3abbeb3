//! Model of aws-types and aws-credential-types 1.x.

use std::borrow::Cow;
use std::time::SystemTime;
pub use region::Region;
pub use sdk_config::SdkConfig;

#[derive(Clone)] pub struct Credentials;
impl Credentials {
    pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<String>, session_token: Option<String>, expires_after: Option<SystemTime>, provider_name: &'static str) -> Credentials {}
    pub fn from_keys(access_key_id: impl Into<String>, secret_access_key: impl Into<String>, session_token: Option<String>) -> Credentials {}
    pub fn access_key_id(&self) -> &str {}
    pub fn secret_access_key(&self) -> &str {}
    pub fn session_token(&self) -> Option<&str> {}
    pub fn expiry(&self) -> Option<SystemTime> {}
}
pub mod provider {
    use crate::Credentials;
    pub trait ProvideCredentials { fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>; }
    pub mod future {
        #[lazy] pub struct ProvideCredentials<'a>;
        impl Future for ProvideCredentials<'_> { type Output = super::Result; }
    }
    pub type Result = std::result::Result<Credentials, error::CredentialsError>;
    pub mod error { pub enum CredentialsError { CredentialsNotLoaded(()), ProviderTimedOut(()), InvalidConfiguration(()), ProviderError(()), Unhandled(()) } }
    #[shared] #[derive(Clone)] pub struct SharedCredentialsProvider;
    impl SharedCredentialsProvider { pub fn new<P>(provider: P) -> SharedCredentialsProvider {} }
    impl ProvideCredentials for SharedCredentialsProvider {}
    impl ProvideCredentials for Credentials {}
}
pub mod region {
    use super::Cow;
    #[derive(Clone)] pub struct Region;
    impl Region {
        pub fn new(region: impl Into<Cow<'static, str>>) -> Region {}
        pub fn from_static(region: &'static str) -> Region {}
    }
    impl AsRef<str> for Region { fn as_ref(&self) -> &str {} }
}
pub mod sdk_config {
    use crate::provider::SharedCredentialsProvider;
    use crate::region::Region;
    #[derive(Clone)] pub struct SdkConfig;
    impl SdkConfig {
        pub fn builder() -> Builder {}
        pub fn to_builder(&self) -> Builder {}
        pub fn into_builder(self) -> Builder {}
        pub fn region(&self) -> Option<&Region> {}
        pub fn endpoint_url(&self) -> Option<&str> {}
        pub fn credentials_provider(&self) -> Option<SharedCredentialsProvider> {}
    }
    #[derive(Default)] pub struct Builder;
    impl Builder {
        pub fn region(self, region: impl Into<Option<Region>>) -> Builder {}
        pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Builder {}
        pub fn credentials_provider(self, provider: SharedCredentialsProvider) -> Builder {}
        pub fn retry_config<R>(self, retry_config: R) -> Builder {}
        pub fn timeout_config<T>(self, timeout_config: T) -> Builder {}
        pub fn sleep_impl<S>(self, sleep_impl: S) -> Builder {}
        pub fn http_client<H>(self, http_client: H) -> Builder {}
        pub fn app_name<A>(self, app_name: A) -> Builder {}
        pub fn behavior_version<B>(self, behavior_version: B) -> Builder {}
        pub fn identity_cache<I>(self, cache: I) -> Builder {}
        pub fn build(self) -> SdkConfig {}
    }
}
pub mod app_name {
    #[derive(Clone)] pub struct AppName;
    impl AppName { pub fn new<N>(app_name: N) -> Result<AppName, InvalidAppName> {} }
    pub struct InvalidAppName;
}
