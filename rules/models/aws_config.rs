//! Model of aws-config 1.x (checked against 1.13.0): loading asks files, the environment and the instance's metadata.

use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
pub use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
pub use aws_types::SdkConfig;
pub use aws_types::app_name::{AppName, InvalidAppName};
pub use aws_types::region::Region;

pub async fn load_from_env() -> SdkConfig {}
pub async fn load_defaults(version: BehaviorVersion) -> SdkConfig {}
pub fn from_env() -> ConfigLoader {}
pub fn defaults(version: BehaviorVersion) -> ConfigLoader {}
#[lazy] #[derive(Default)] pub struct ConfigLoader;
impl ConfigLoader {
    pub fn region<R>(self, region: R) -> ConfigLoader {}
    pub fn retry_config(self, retry_config: RetryConfig) -> ConfigLoader {}
    pub fn timeout_config(self, timeout_config: TimeoutConfig) -> ConfigLoader {}
    pub fn sleep_impl<S>(self, sleep: S) -> ConfigLoader {}
    pub fn http_client<H>(self, http_client: H) -> ConfigLoader {}
    pub fn credentials_provider<P>(self, credentials_provider: P) -> ConfigLoader {}
    pub fn no_credentials(self) -> ConfigLoader {}
    pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> ConfigLoader {}
    pub fn profile_name(self, profile_name: impl Into<String>) -> ConfigLoader {}
    pub fn app_name(self, app_name: AppName) -> ConfigLoader {}
    pub fn identity_cache<I>(self, identity_cache: I) -> ConfigLoader {}
    pub fn behavior_version(self, behavior_version: BehaviorVersion) -> ConfigLoader {}
    pub fn use_fips(self, use_fips: bool) -> ConfigLoader {}
    pub fn test_credentials(self) -> ConfigLoader {}
    pub async fn load(self) -> SdkConfig {}
}
pub mod retry { pub use aws_smithy_types::retry::{RetryConfig, RetryMode}; }
pub mod timeout { pub use aws_smithy_types::timeout::{TimeoutConfig, TimeoutConfigBuilder}; }
pub mod meta {
    pub mod region {
        use aws_types::region::Region;
        #[derive(Default)] pub struct RegionProviderChain;
        impl RegionProviderChain {
            pub fn default_provider() -> RegionProviderChain {}
            pub fn first_try<R>(provider: R) -> RegionProviderChain {}
            pub fn or_else<R>(self, fallback: R) -> RegionProviderChain {}
            pub fn or_default_provider(self) -> RegionProviderChain {}
            pub async fn region(&self) -> Option<Region> {}
        }
    }
}
pub mod default_provider {
    pub mod credentials {
        pub struct DefaultCredentialsChain;
        impl DefaultCredentialsChain { pub fn builder() -> Builder {} }
        impl aws_types::provider::ProvideCredentials for DefaultCredentialsChain {}
        #[derive(Default)] pub struct Builder;
        impl Builder {
            pub fn region<R>(self, region: R) -> Builder {}
            pub fn profile_name(self, name: &str) -> Builder {}
            pub fn configure<C>(self, config: C) -> Builder {}
            pub async fn build(self) -> DefaultCredentialsChain {}
        }
        pub async fn default_provider() -> impl aws_types::provider::ProvideCredentials {}
    }
}
