//! Model of tonic-health 0.9 to 0.14 and tonic-reflection (checked against 0.12.3).

use tonic::transport::Channel;

#[derive(Clone, Copy)] pub enum ServingStatus { Unknown, Serving, NotServing }
pub mod pb {
    #[derive(Clone, Default)] pub struct HealthCheckRequest { pub service: String }
    #[derive(Clone, Default)] pub struct HealthCheckResponse { pub status: i32 }
    pub mod health_server { #[derive(Clone)] pub struct HealthServer<T>; impl<T> HealthServer<T> { pub fn new(inner: T) -> HealthServer<T> {} } pub trait Health {} }
    pub mod health_client {
        use tonic::{IntoRequest, Response, Status, Streaming};
        use super::{HealthCheckRequest, HealthCheckResponse};
        #[derive(Clone)] pub struct HealthClient<T>;
        impl<T> HealthClient<T> {
            pub fn new(inner: T) -> HealthClient<T> {}
            #[no_timeout] pub async fn check(&mut self, request: impl IntoRequest<HealthCheckRequest>) -> Result<Response<HealthCheckResponse>, Status> {}
            #[no_timeout] pub async fn watch(&mut self, request: impl IntoRequest<HealthCheckRequest>) -> Result<Response<Streaming<HealthCheckResponse>>, Status> {}
        }
    }
}
pub mod server {
    use crate::ServingStatus;
    use crate::pb::health_server::HealthServer;
    pub fn health_reporter() -> (HealthReporter, HealthServer<HealthService>) {}
    #[shared] #[derive(Clone)] pub struct HealthReporter;
    impl HealthReporter {
        pub fn new() -> HealthReporter {}
        pub async fn set_serving<S>(&self) {}
        pub async fn set_not_serving<S>(&self) {}
        pub async fn set_service_status<S: AsRef<str>>(&self, service_name: S, status: ServingStatus) {}
        pub async fn clear_service_status(&mut self, service_name: &str) {}
    }
    pub struct HealthService;
    // tonic-reflection's.
    pub struct Builder<'b>;
    impl Builder<'_> {
        pub fn configure() -> Builder<'static> {}
        pub fn register_encoded_file_descriptor_set(self, encoded_file_descriptor_set: &[u8]) -> Self {}
        pub fn include_reflection_service(self, include: bool) -> Self {}
        pub fn with_service_name(self, name: impl Into<String>) -> Self {}
        pub fn build<S>(self) -> Result<S, Error> {}
        pub fn build_v1<S>(self) -> Result<S, Error> {}
        pub fn build_v1alpha<S>(self) -> Result<S, Error> {}
    }
    pub enum Error { DecodeError, InvalidFileDescriptorSet(String) }
    impl std::error::Error for Error {}
}
