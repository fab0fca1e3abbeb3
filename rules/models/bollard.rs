//! Model of bollard 0.16 to 0.18 (checked against 0.18.1): Docker's API. Requests end after the client's timeout.

use bytes::Bytes;
use chrono::{DateTime, Utc};
use futures::stream::Stream;
use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;
use tokio::io::AsyncWrite;

pub const API_DEFAULT_VERSION: &ClientVersion = &ClientVersion;
#[derive(Clone, Copy)] pub struct ClientVersion { pub major_version: usize, pub minor_version: usize }
pub mod errors { pub enum Error { DockerResponseServerError { status_code: u16, message: String }, IOError { err: std::io::Error }, RequestTimeoutError } }
pub mod auth { #[derive(Clone, Default)] pub struct DockerCredentials { pub username: Option<String>, pub password: Option<String>, pub serveraddress: Option<String> } }
pub mod models {
    use crate::HashMap;
    #[derive(Clone, Default)] pub struct ContainerCreateResponse { pub id: String, pub warnings: Vec<String> }
    #[derive(Clone, Default)] pub struct ContainerSummary { pub id: Option<String>, pub names: Option<Vec<String>>, pub image: Option<String>, pub labels: Option<HashMap<String, String>>, pub state: Option<String>, pub status: Option<String>, pub created: Option<i64> }
    #[derive(Clone, Default)] pub struct ContainerInspectResponse { pub id: Option<String>, pub created: Option<String>, pub name: Option<String>, pub image: Option<String>, pub state: Option<ContainerState>, pub config: Option<ContainerConfig>, pub network_settings: Option<NetworkSettings>, pub restart_count: Option<i64> }
    #[derive(Clone, Default)] pub struct ContainerState { pub running: Option<bool>, pub exit_code: Option<i64>, pub error: Option<String>, pub pid: Option<i64> }
    #[derive(Clone, Default)] pub struct ContainerConfig { pub image: Option<String>, pub labels: Option<HashMap<String, String>>, pub env: Option<Vec<String>>, pub cmd: Option<Vec<String>>, pub hostname: Option<String>, pub tty: Option<bool> }
    #[derive(Clone, Default)] pub struct NetworkSettings { pub ip_address: Option<String> }
    #[derive(Clone, Default)] pub struct HostConfig { pub binds: Option<Vec<String>>, pub network_mode: Option<String>, pub auto_remove: Option<bool>, pub privileged: Option<bool>, pub memory: Option<i64>, pub extra_hosts: Option<Vec<String>> }
    #[derive(Clone, Default)] pub struct PortBinding { pub host_ip: Option<String>, pub host_port: Option<String> }
    #[derive(Clone, Default)] pub struct ContainerWaitResponse { pub status_code: i64 }
    #[derive(Clone, Default)] pub struct CreateImageInfo { pub id: Option<String>, pub error: Option<String>, pub status: Option<String>, pub progress: Option<String> }
    #[derive(Clone, Default)] pub struct BuildInfo { pub id: Option<String>, pub stream: Option<String>, pub error: Option<String>, pub status: Option<String> }
    #[derive(Clone, Default)] pub struct ImageInspect { pub id: Option<String>, pub repo_tags: Option<Vec<String>>, pub created: Option<String>, pub size: Option<i64> }
    #[derive(Clone, Default)] pub struct ImageSummary { pub id: String, pub repo_tags: Vec<String>, pub created: i64, pub size: i64 }
    #[derive(Clone, Default)] pub struct ImageDeleteResponseItem { pub untagged: Option<String>, pub deleted: Option<String> }
    #[derive(Clone, Default)] pub struct EventMessage { pub typ: Option<String>, pub action: Option<String>, pub actor: Option<EventActor>, pub time: Option<i64> }
    #[derive(Clone, Default)] pub struct EventActor { pub id: Option<String>, pub attributes: Option<HashMap<String, String>> }
    #[derive(Clone, Default)] pub struct ExecInspectResponse { pub running: Option<bool>, pub exit_code: Option<i64>, pub pid: Option<i64> }
    #[derive(Clone, Default)] pub struct NetworkCreateResponse { pub id: String, pub warning: String }
    #[derive(Clone, Default)] pub struct Network { pub name: Option<String>, pub id: Option<String> }
    #[derive(Clone, Default)] pub struct Volume { pub name: String, pub driver: String, pub mountpoint: String }
    #[derive(Clone, Default)] pub struct VolumeListResponse { pub volumes: Option<Vec<Volume>> }
    #[derive(Clone, Default)] pub struct SystemInfo { pub id: Option<String>, pub name: Option<String>, pub containers: Option<i64>, pub server_version: Option<String> }
    #[derive(Clone, Default)] pub struct SystemVersion { pub version: Option<String>, pub api_version: Option<String> }
}
pub mod service { pub use crate::models::*; }
pub mod container {
    use crate::{Bytes, HashMap};
    #[derive(Clone)] pub enum LogOutput { StdErr { message: Bytes }, StdOut { message: Bytes }, StdIn { message: Bytes }, Console { message: Bytes } }
    impl LogOutput { pub fn into_bytes(self) -> Bytes {} }
    impl AsRef<[u8]> for LogOutput {}
    #[derive(Clone, Default)] pub struct ListContainersOptions<T> { pub all: bool, pub limit: Option<isize>, pub size: bool, pub filters: HashMap<T, Vec<T>> }
    #[derive(Clone, Default)] pub struct CreateContainerOptions<T> { pub name: T, pub platform: Option<T> }
    #[derive(Clone, Default)] pub struct Config<T> { pub hostname: Option<T>, pub user: Option<T>, pub image: Option<T>, pub env: Option<Vec<T>>, pub cmd: Option<Vec<T>>, pub entrypoint: Option<Vec<T>>, pub tty: Option<bool>, pub labels: Option<HashMap<T, T>>, pub host_config: Option<crate::models::HostConfig>, pub attach_stdout: Option<bool>, pub attach_stderr: Option<bool> }
    #[derive(Clone, Default)] pub struct StartContainerOptions<T> { pub detach_keys: T }
    #[derive(Clone, Default)] pub struct StopContainerOptions { pub t: i64 }
    #[derive(Clone, Default)] pub struct RestartContainerOptions { pub t: isize }
    #[derive(Clone, Default)] pub struct KillContainerOptions<T> { pub signal: T }
    #[derive(Clone, Default)] pub struct RemoveContainerOptions { pub v: bool, pub force: bool, pub link: bool }
    #[derive(Clone, Default)] pub struct WaitContainerOptions<T> { pub condition: T }
    #[derive(Clone, Default)] pub struct InspectContainerOptions { pub size: bool }
    #[derive(Clone, Default)] pub struct LogsOptions<T> { pub follow: bool, pub stdout: bool, pub stderr: bool, pub since: i64, pub until: i64, pub timestamps: bool, pub tail: T }
    #[derive(Clone, Default)] pub struct StatsOptions { pub stream: bool, pub one_shot: bool }
    #[derive(Clone)] pub struct Stats { pub name: String, pub id: String }
    #[derive(Clone, Default)] pub struct UploadToContainerOptions<T> { pub path: T }
    #[derive(Clone, Default)] pub struct DownloadFromContainerOptions<T> { pub path: T }
}
pub mod image {
    use crate::HashMap;
    #[derive(Clone, Default)] pub struct CreateImageOptions<'a, T> { pub from_image: T, pub from_src: T, pub repo: T, pub tag: T, pub platform: T }
    #[derive(Clone, Default)] pub struct ListImagesOptions<T> { pub all: bool, pub digests: bool, pub filters: HashMap<T, Vec<T>> }
    #[derive(Clone, Default)] pub struct RemoveImageOptions { pub force: bool, pub noprune: bool }
    #[derive(Clone, Default)] pub struct TagImageOptions<T> { pub repo: T, pub tag: T }
    #[derive(Clone, Default)] pub struct PushImageOptions<T> { pub tag: T }
    #[derive(Clone, Default)] pub struct BuildImageOptions<T> { pub dockerfile: T, pub t: T, pub nocache: bool, pub rm: bool }
}
pub mod exec {
    use crate::container::LogOutput;
    use crate::errors::Error;
    use crate::{AsyncWrite, Stream};
    use std::pin::Pin;
    #[derive(Clone, Default)] pub struct CreateExecOptions<T> { pub attach_stdin: Option<bool>, pub attach_stdout: Option<bool>, pub attach_stderr: Option<bool>, pub tty: Option<bool>, pub env: Option<Vec<T>>, pub cmd: Option<Vec<T>>, pub user: Option<T> }
    #[derive(Clone, Default)] pub struct CreateExecResults { pub id: String }
    #[derive(Clone, Copy, Default)] pub struct StartExecOptions { pub detach: bool, pub tty: bool, pub output_capacity: Option<usize> }
    pub enum StartExecResults { Attached { output: Pin<Box<dyn Stream<Item = Result<LogOutput, Error>> + Send>>, input: Pin<Box<dyn AsyncWrite + Send>> }, Detached }
}
pub mod network {
    #[derive(Clone, Default)] pub struct CreateNetworkOptions<T> { pub name: T, pub driver: T, pub internal: bool }
    #[derive(Clone, Default)] pub struct InspectNetworkOptions<T> { pub verbose: bool, pub scope: T }
}
pub mod volume { #[derive(Clone, Default)] pub struct RemoveVolumeOptions { pub force: bool } }
pub mod system { #[derive(Clone, Default)] pub struct EventsOptions<T> { pub since: Option<crate::DateTime<crate::Utc>>, pub until: Option<crate::DateTime<crate::Utc>>, pub filters: std::collections::HashMap<T, Vec<T>> } }
use crate::auth::DockerCredentials;
use crate::container::{Config, CreateContainerOptions, DownloadFromContainerOptions, InspectContainerOptions, KillContainerOptions, ListContainersOptions, LogOutput, LogsOptions, RemoveContainerOptions, RestartContainerOptions, StartContainerOptions, Stats, StatsOptions, StopContainerOptions, UploadToContainerOptions, WaitContainerOptions};
use crate::errors::Error;
use crate::models::{BuildInfo, ContainerCreateResponse, ContainerInspectResponse, ContainerSummary, ContainerWaitResponse, CreateImageInfo, EventMessage, ExecInspectResponse, ImageDeleteResponseItem, ImageInspect, ImageSummary, Network, NetworkCreateResponse, SystemInfo, SystemVersion, Volume};
#[shared] #[derive(Clone)] pub struct Docker;
impl Docker {
    pub fn connect_with_ssl_defaults() -> Result<Docker, Error> {}
    pub fn connect_with_ssl(addr: &str, ssl_key: &Path, ssl_cert: &Path, ssl_ca: &Path, timeout: u64, client_version: &ClientVersion) -> Result<Docker, Error> {}
    pub fn connect_with_http_defaults() -> Result<Docker, Error> {}
    pub fn connect_with_http(addr: &str, timeout: u64, client_version: &ClientVersion) -> Result<Docker, Error> {}
    pub fn connect_with_socket_defaults() -> Result<Docker, Error> {}
    pub fn connect_with_socket(path: &str, timeout: u64, client_version: &ClientVersion) -> Result<Docker, Error> {}
    pub fn connect_with_local_defaults() -> Result<Docker, Error> {}
    pub fn connect_with_local(addr: &str, timeout: u64, client_version: &ClientVersion) -> Result<Docker, Error> {}
    pub fn connect_with_defaults() -> Result<Docker, Error> {}
    pub fn connect_with_unix_defaults() -> Result<Docker, Error> {}
    pub fn connect_with_unix(path: &str, timeout: u64, client_version: &ClientVersion) -> Result<Docker, Error> {}
    pub fn with_timeout(self, timeout: Duration) -> Self {}
    pub fn timeout(&self) -> Duration {}
    pub fn set_timeout(&mut self, timeout: Duration) {}
    pub fn client_version(&self) -> ClientVersion {}
    pub async fn negotiate_version(self) -> Result<Docker, Error> {}
    pub async fn list_containers<T>(&self, options: Option<ListContainersOptions<T>>) -> Result<Vec<ContainerSummary>, Error> {}
    pub async fn create_container<T, Z>(&self, options: Option<CreateContainerOptions<T>>, config: Config<Z>) -> Result<ContainerCreateResponse, Error> {}
    pub async fn start_container<T>(&self, container_name: &str, options: Option<StartContainerOptions<T>>) -> Result<(), Error> {}
    pub async fn stop_container(&self, container_name: &str, options: Option<StopContainerOptions>) -> Result<(), Error> {}
    pub async fn remove_container(&self, container_name: &str, options: Option<RemoveContainerOptions>) -> Result<(), Error> {}
    pub fn wait_container<T>(&self, container_name: &str, options: Option<WaitContainerOptions<T>>) -> impl Stream<Item = Result<ContainerWaitResponse, Error>> {}
    pub async fn restart_container(&self, container_name: &str, options: Option<RestartContainerOptions>) -> Result<(), Error> {}
    pub async fn inspect_container(&self, container_name: &str, options: Option<InspectContainerOptions>) -> Result<ContainerInspectResponse, Error> {}
    pub fn logs<T>(&self, container_name: &str, options: Option<LogsOptions<T>>) -> impl Stream<Item = Result<LogOutput, Error>> {}
    pub fn stats(&self, container_name: &str, options: Option<StatsOptions>) -> impl Stream<Item = Result<Stats, Error>> {}
    pub async fn kill_container<T>(&self, container_name: &str, options: Option<KillContainerOptions<T>>) -> Result<(), Error> {}
    pub async fn pause_container(&self, container_name: &str) -> Result<(), Error> {}
    pub async fn unpause_container(&self, container_name: &str) -> Result<(), Error> {}
    pub async fn upload_to_container<T>(&self, container_name: &str, options: Option<UploadToContainerOptions<T>>, tar: Bytes) -> Result<(), Error> {}
    pub fn download_from_container<T>(&self, container_name: &str, options: Option<DownloadFromContainerOptions<T>>) -> impl Stream<Item = Result<Bytes, Error>> {}
    pub async fn list_images<T>(&self, options: Option<crate::image::ListImagesOptions<T>>) -> Result<Vec<ImageSummary>, Error> {}
    pub fn create_image<T>(&self, options: Option<crate::image::CreateImageOptions<'_, T>>, root_fs: Option<Bytes>, credentials: Option<DockerCredentials>) -> impl Stream<Item = Result<CreateImageInfo, Error>> {}
    pub async fn inspect_image(&self, image_name: &str) -> Result<ImageInspect, Error> {}
    pub async fn remove_image(&self, image_name: &str, options: Option<crate::image::RemoveImageOptions>, credentials: Option<DockerCredentials>) -> Result<Vec<ImageDeleteResponseItem>, Error> {}
    pub async fn tag_image<T>(&self, image_name: &str, options: Option<crate::image::TagImageOptions<T>>) -> Result<(), Error> {}
    pub fn push_image<T>(&self, image_name: &str, options: Option<crate::image::PushImageOptions<T>>, credentials: Option<DockerCredentials>) -> impl Stream<Item = Result<CreateImageInfo, Error>> {}
    pub fn build_image<T>(&self, options: crate::image::BuildImageOptions<T>, credentials: Option<HashMap<String, DockerCredentials>>, tar: Option<Bytes>) -> impl Stream<Item = Result<BuildInfo, Error>> {}
    pub async fn create_exec<T>(&self, container_name: &str, config: crate::exec::CreateExecOptions<T>) -> Result<crate::exec::CreateExecResults, Error> {}
    pub async fn start_exec(&self, exec_id: &str, config: Option<crate::exec::StartExecOptions>) -> Result<crate::exec::StartExecResults, Error> {}
    pub async fn inspect_exec(&self, exec_id: &str) -> Result<ExecInspectResponse, Error> {}
    pub async fn create_network<T>(&self, config: crate::network::CreateNetworkOptions<T>) -> Result<NetworkCreateResponse, Error> {}
    pub async fn remove_network(&self, network_name: &str) -> Result<(), Error> {}
    pub async fn inspect_network<T>(&self, network_name: &str, options: Option<crate::network::InspectNetworkOptions<T>>) -> Result<Network, Error> {}
    pub async fn inspect_volume(&self, volume_name: &str) -> Result<Volume, Error> {}
    pub async fn remove_volume(&self, volume_name: &str, options: Option<crate::volume::RemoveVolumeOptions>) -> Result<(), Error> {}
    pub async fn version(&self) -> Result<SystemVersion, Error> {}
    pub async fn info(&self) -> Result<SystemInfo, Error> {}
    pub async fn ping(&self) -> Result<String, Error> {}
    pub fn events<T>(&self, options: Option<crate::system::EventsOptions<T>>) -> impl Stream<Item = Result<EventMessage, Error>> {}
}
