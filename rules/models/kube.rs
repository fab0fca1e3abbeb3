//! Model of kube 0.90 to 0.99 (checked against 0.99.0) with its client, its types and its runtime: Kubernetes' API, watches and controllers.

use either::Either;
use futures::io::AsyncBufRead;
use futures::stream::Stream;
use tokio::io::{AsyncRead, AsyncWrite};
use http::Uri;
use k8s_openapi::apimachinery::pkg::apis::meta::v1::{ListMeta, ObjectMeta, OwnerReference, Time};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

pub use api::Api;
pub use client::Client;
pub use config::Config;
pub use discovery::Discovery;
pub use error::Error;
pub type Result<T, E = Error> = std::result::Result<T, E>;
pub trait CustomResource {}
pub trait CELSchema {}
pub trait CustomResourceExt { fn crd() -> k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition; fn crd_name() -> &'static str; fn api_resource() -> crate::core::ApiResource; }
pub trait Resource {
    type DynamicType;
    fn meta(&self) -> &ObjectMeta {}
    fn meta_mut(&mut self) -> &mut ObjectMeta {}
    fn object_ref(&self, dt: &Self::DynamicType) -> k8s_openapi::api::core::v1::ObjectReference {}
    fn controller_owner_ref(&self, dt: &Self::DynamicType) -> Option<OwnerReference> {}
    fn owner_ref(&self, dt: &Self::DynamicType) -> Option<OwnerReference> {}
}
impl<K: k8s_openapi::Metadata> Resource for K { type DynamicType = (); }
impl Resource for crate::core::DynamicObject { type DynamicType = crate::core::ApiResource; }
impl<K> Resource for crate::core::PartialObjectMeta<K> { type DynamicType = (); }
pub trait ResourceExt: Resource {
    fn name_unchecked(&self) -> String {}
    fn name_any(&self) -> String {}
    fn namespace(&self) -> Option<String> {}
    fn resource_version(&self) -> Option<String> {}
    fn uid(&self) -> Option<String> {}
    fn creation_timestamp(&self) -> Option<Time> {}
    fn labels(&self) -> &BTreeMap<String, String> {}
    fn labels_mut(&mut self) -> &mut BTreeMap<String, String> {}
    fn annotations(&self) -> &BTreeMap<String, String> {}
    fn annotations_mut(&mut self) -> &mut BTreeMap<String, String> {}
    fn owner_references(&self) -> &[OwnerReference] {}
    fn owner_references_mut(&mut self) -> &mut Vec<OwnerReference> {}
    fn finalizers(&self) -> &[String] {}
    fn finalizers_mut(&mut self) -> &mut Vec<String> {}
}
impl<K: Resource> ResourceExt for K {}
pub mod prelude {
    pub use crate::runtime::utils::WatchStreamExt as _;
    pub use crate::{CustomResourceExt as _, Resource as _, ResourceExt as _};
}

pub mod error {
    pub enum Error { Api(ErrorResponse), HyperError(Box<dyn std::error::Error + Send + Sync>), Service(Box<dyn std::error::Error + Send + Sync>), HttpError(http::Error), SerdeError(serde_json::Error), InferConfig(crate::config::InferConfigError) }
    #[derive(Clone)] pub struct ErrorResponse { pub status: String, pub message: String, pub reason: String, pub code: u16 }
}

pub mod config {
    use crate::Duration;
    pub struct InferConfigError;
    pub struct KubeconfigError;
    pub struct InClusterError;
    #[derive(Clone, Default)] pub struct KubeConfigOptions { pub context: Option<String>, pub cluster: Option<String>, pub user: Option<String> }
    #[derive(Clone, Default)] pub struct Kubeconfig;
    impl Kubeconfig {
        #[blocks(fs)] pub fn read() -> Result<Kubeconfig, KubeconfigError> {}
        #[blocks(fs)] pub fn read_from<P: AsRef<std::path::Path>>(path: P) -> Result<Kubeconfig, KubeconfigError> {}
        pub fn from_yaml(text: &str) -> Result<Kubeconfig, KubeconfigError> {}
    }
    #[derive(Clone)] pub struct Config { pub cluster_url: crate::Uri, pub default_namespace: String, pub connect_timeout: Option<Duration>, pub read_timeout: Option<Duration>, pub write_timeout: Option<Duration>, pub accept_invalid_certs: bool }
    impl Config {
        pub fn new(cluster_url: crate::Uri) -> Config {}
        pub async fn infer() -> Result<Config, InferConfigError> {}
        pub fn incluster() -> Result<Config, InClusterError> {}
        pub fn incluster_env() -> Result<Config, InClusterError> {}
        pub async fn from_kubeconfig(options: &KubeConfigOptions) -> Result<Config, KubeconfigError> {}
        pub async fn from_custom_kubeconfig(kubeconfig: Kubeconfig, options: &KubeConfigOptions) -> Result<Config, KubeconfigError> {}
    }
}

pub mod client {
    use crate::{Config, Result};
    pub use crate::api::Status;
    pub struct Body;
    #[shared] #[pools] #[derive(Clone)] pub struct Client;
    impl Client {
        pub fn new<S, T: Into<String>>(service: S, default_namespace: T) -> Client {}
        pub async fn try_default() -> Result<Client> {}
        pub fn default_namespace(&self) -> &str {}
        pub async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>> {}
        pub async fn request<T>(&self, request: http::Request<Vec<u8>>) -> Result<T> {}
        pub async fn request_text(&self, request: http::Request<Vec<u8>>) -> Result<String> {}
        pub async fn apiserver_version(&self) -> Result<k8s_openapi::apimachinery::pkg::version::Info> {}
    }
    impl TryFrom<Config> for Client { type Error = crate::Error; }
    pub struct ClientBuilder<S>;
    impl<S> ClientBuilder<S> { pub fn build(self) -> Client {} }
}

pub mod core {
    use crate::{ListMeta, ObjectMeta};
    pub use crate::error::ErrorResponse;
    #[derive(Clone, Default)] pub struct TypeMeta { pub api_version: String, pub kind: String }
    #[derive(Clone, Default)] pub struct PartialObjectMeta<K = DynamicObject> { pub types: Option<TypeMeta>, pub metadata: ObjectMeta }
    #[derive(Clone)] pub struct ObjectList<T> { pub types: TypeMeta, pub metadata: ListMeta, pub items: Vec<T> }
    impl<T> ObjectList<T> {
        pub fn iter(&self) -> std::slice::Iter<'_, T> {}
        pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {}
    }
    impl<T> IntoIterator for ObjectList<T> { type Item = T; type IntoIter = std::vec::IntoIter<T>; }
    impl<T> IntoIterator for &ObjectList<T> { type Item = &T; type IntoIter = std::slice::Iter<'_, T>; }
    #[derive(Clone)] pub enum WatchEvent<K> { Added(K), Modified(K), Deleted(K), Bookmark(Bookmark), Error(ErrorResponse) }
    #[derive(Clone)] pub struct Bookmark { pub types: TypeMeta }
    #[derive(Clone)] pub struct DynamicObject { pub types: Option<TypeMeta>, pub metadata: ObjectMeta, pub data: crate::Value }
    impl DynamicObject {
        pub fn new(name: &str, resource: &ApiResource) -> DynamicObject {}
        pub fn data(self, data: crate::Value) -> Self {}
        pub fn within(self, ns: &str) -> Self {}
        pub fn try_parse<K>(self) -> Result<K, ParseDynamicObjectError> {}
    }
    pub struct ParseDynamicObjectError;
    #[derive(Clone)] pub struct ApiResource { pub group: String, pub version: String, pub api_version: String, pub kind: String, pub plural: String }
    impl ApiResource {
        pub fn erase<K>(dt: &K) -> ApiResource {}
        pub fn from_gvk(gvk: &GroupVersionKind) -> ApiResource {}
        pub fn from_gvk_with_plural(gvk: &GroupVersionKind, plural: &str) -> ApiResource {}
    }
    #[derive(Clone)] pub struct GroupVersionKind { pub group: String, pub version: String, pub kind: String }
    impl GroupVersionKind { pub fn gvk(group_: &str, version_: &str, kind_: &str) -> GroupVersionKind {} }
    #[derive(Clone)] pub struct Status { pub message: String, pub reason: String, pub code: u16 }
    impl Status {
        pub fn is_success(&self) -> bool {}
        pub fn is_failure(&self) -> bool {}
    }
}

pub mod api {
    use crate::{AsyncBufRead, Client, Either, Resource, Result, Stream};
    use k8s_openapi::api::core::v1::Node;
    pub use crate::core::{ApiResource, DynamicObject, GroupVersionKind, ObjectList, PartialObjectMeta, Status, TypeMeta, WatchEvent};
    pub use crate::{ListMeta, ObjectMeta, Resource as ResourceTrait, ResourceExt};
    #[derive(Clone, Default)] pub struct ListParams { pub label_selector: Option<String>, pub field_selector: Option<String>, pub timeout: Option<u32>, pub limit: Option<u32>, pub continue_token: Option<String>, pub resource_version: Option<String> }
    impl ListParams {
        pub fn timeout(self, timeout_secs: u32) -> Self {}
        pub fn fields(self, field_selector: &str) -> Self {}
        pub fn labels(self, label_selector: &str) -> Self {}
        pub fn limit(self, limit: u32) -> Self {}
        pub fn continue_token(self, token: &str) -> Self {}
        pub fn at(self, resource_version: &str) -> Self {}
        pub fn match_any(self) -> Self {}
    }
    #[derive(Clone, Default)] pub struct GetParams;
    #[derive(Clone, Default)] pub struct WatchParams { pub label_selector: Option<String>, pub field_selector: Option<String>, pub timeout: Option<u32>, pub bookmarks: bool }
    impl WatchParams {
        pub fn timeout(self, timeout_secs: u32) -> Self {}
        pub fn fields(self, field_selector: &str) -> Self {}
        pub fn labels(self, label_selector: &str) -> Self {}
        pub fn disable_bookmarks(self) -> Self {}
    }
    #[derive(Clone, Default)] pub struct PostParams { pub dry_run: bool, pub field_manager: Option<String> }
    #[derive(Clone)] pub enum Patch<T> { Apply(T), Merge(T), Strategic(T) }
    #[derive(Clone, Default)] pub struct PatchParams { pub dry_run: bool, pub force: bool, pub field_manager: Option<String> }
    impl PatchParams {
        pub fn apply(manager: &str) -> PatchParams {}
        pub fn force(self) -> Self {}
        pub fn dry_run(self) -> Self {}
    }
    #[derive(Clone, Default)] pub struct DeleteParams { pub dry_run: bool, pub grace_period_seconds: Option<u32> }
    impl DeleteParams {
        pub fn background() -> DeleteParams {}
        pub fn foreground() -> DeleteParams {}
        pub fn orphan() -> DeleteParams {}
        pub fn dry_run(self) -> Self {}
        pub fn grace_period(self, secs: u32) -> Self {}
    }
    #[derive(Clone, Default)] pub struct EvictParams;
    #[derive(Clone, Default)] pub struct LogParams { pub container: Option<String>, pub follow: bool, pub since_seconds: Option<i64>, pub tail_lines: Option<i64>, pub timestamps: bool }
    #[derive(Clone, Default)] pub struct AttachParams { pub container: Option<String>, pub stdin: bool, pub stdout: bool, pub stderr: bool, pub tty: bool }
    impl AttachParams {
        pub fn interactive_tty() -> AttachParams {}
        pub fn stdin(self, enable: bool) -> Self {}
        pub fn stdout(self, enable: bool) -> Self {}
        pub fn stderr(self, enable: bool) -> Self {}
        pub fn container<T: Into<String>>(self, container: T) -> Self {}
    }
    pub struct AttachedProcess;
    impl AttachedProcess {
        pub fn stdin(&mut self) -> Option<impl crate::AsyncWrite> {}
        pub fn stdout(&mut self) -> Option<impl crate::AsyncRead> {}
        pub fn stderr(&mut self) -> Option<impl crate::AsyncRead> {}
        pub fn abort(&self) {}
        pub async fn join(self) -> std::result::Result<(), std::io::Error> {}
        pub fn take_status(&mut self) -> Option<impl Future<Output = Option<Status>>> {}
    }
    #[shared] #[derive(Clone)] pub struct Api<K>;
    impl<K: Resource> Api<K> {
        pub fn all_with(client: Client, dyntype: &K::DynamicType) -> Api<K> {}
        pub fn namespaced_with(client: Client, ns: &str, dyntype: &K::DynamicType) -> Api<K> {}
        pub fn default_namespaced_with(client: Client, dyntype: &K::DynamicType) -> Api<K> {}
    }
    impl<K> Api<K> {
        pub fn all(client: Client) -> Api<K> {}
        pub fn namespaced(client: Client, ns: &str) -> Api<K> {}
        pub fn default_namespaced(client: Client) -> Api<K> {}
        pub fn into_client(self) -> Client {}
        pub fn resource_url(&self) -> &str {}
        pub async fn get(&self, name: &str) -> Result<K> {}
        pub async fn get_metadata(&self, name: &str) -> Result<PartialObjectMeta<K>> {}
        pub async fn get_with(&self, name: &str, gp: &GetParams) -> Result<K> {}
        pub async fn get_opt(&self, name: &str) -> Result<Option<K>> {}
        pub async fn get_metadata_opt(&self, name: &str) -> Result<Option<PartialObjectMeta<K>>> {}
        pub async fn list(&self, lp: &ListParams) -> Result<ObjectList<K>> {}
        pub async fn list_metadata(&self, lp: &ListParams) -> Result<ObjectList<PartialObjectMeta<K>>> {}
        pub async fn create(&self, pp: &PostParams, data: &K) -> Result<K> {}
        pub async fn delete(&self, name: &str, dp: &DeleteParams) -> Result<Either<K, Status>> {}
        pub async fn delete_collection(&self, dp: &DeleteParams, lp: &ListParams) -> Result<Either<ObjectList<K>, Status>> {}
        pub async fn patch<P>(&self, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<K> {}
        pub async fn patch_metadata<P>(&self, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<PartialObjectMeta<K>> {}
        pub async fn replace(&self, name: &str, pp: &PostParams, data: &K) -> Result<K> {}
        pub async fn watch(&self, wp: &WatchParams, version: &str) -> Result<impl Stream<Item = Result<WatchEvent<K>>>> {}
        pub async fn watch_metadata(&self, wp: &WatchParams, version: &str) -> Result<impl Stream<Item = Result<WatchEvent<PartialObjectMeta<K>>>>> {}
        pub async fn get_subresource(&self, subresource_name: &str, name: &str) -> Result<K> {}
        pub async fn patch_subresource<P>(&self, subresource_name: &str, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<K> {}
        pub async fn get_status(&self, name: &str) -> Result<K> {}
        pub async fn patch_status<P>(&self, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<K> {}
        pub async fn replace_status(&self, name: &str, pp: &PostParams, data: Vec<u8>) -> Result<K> {}
        pub async fn logs(&self, name: &str, lp: &LogParams) -> Result<String> {}
        pub async fn log_stream(&self, name: &str, lp: &LogParams) -> Result<impl AsyncBufRead> {}
        pub async fn evict(&self, name: &str, ep: &EvictParams) -> Result<Status> {}
        pub async fn attach(&self, name: &str, ap: &AttachParams) -> Result<AttachedProcess> {}
        pub async fn exec<I, T>(&self, name: &str, command: I, ap: &AttachParams) -> Result<AttachedProcess> {}
        pub async fn restart(&self, name: &str) -> Result<K> {}
        pub async fn cordon(&self, name: &str) -> Result<Node> {}
        pub async fn uncordon(&self, name: &str) -> Result<Node> {}
        pub async fn entry(&self, name: &str) -> Result<entry::Entry<'_, K>> {}
    }
    pub mod entry {
        pub enum Entry<'a, K> { Occupied(OccupiedEntry<'a, K>), Vacant(VacantEntry<'a, K>) }
        impl<K> Entry<'_, K> {
            pub fn get(&self) -> Option<&K> {}
            #[runs_inline(f)] pub fn and_modify(self, f: impl FnOnce(&mut K)) -> Self {}
            #[runs_inline(default)] pub fn or_insert(self, default: impl FnOnce() -> K) -> OccupiedEntry<'_, K> {}
        }
        pub struct OccupiedEntry<'a, K>;
        impl<K> OccupiedEntry<'_, K> {
            pub fn get(&self) -> &K {}
            pub fn get_mut(&mut self) -> &mut K {}
            pub fn into_object(self) -> K {}
            pub async fn commit(&mut self, pp: &super::PostParams) -> Result<(), CommitError> {}
        }
        pub struct VacantEntry<'a, K>;
        pub struct CommitError;
    }
}

pub mod discovery {
    use crate::{Client, Result};
    pub struct Discovery;
    impl Discovery {
        pub fn new(client: Client) -> Discovery {}
        pub fn filter(self, allow: &[&str]) -> Self {}
        pub fn exclude(self, deny: &[&str]) -> Self {}
        pub async fn run(self) -> Result<Discovery> {}
        pub fn has_group(&self, group: &str) -> bool {}
    }
}

pub mod runtime {
    pub use controller::Controller;
    pub use finalizer::finalizer;
    pub use reflector::reflector;
    pub use utils::WatchStreamExt;
    pub use wait::conditions;
    pub use watcher::{metadata_watcher, watcher};
    pub mod watcher {
        use crate::api::PartialObjectMeta;
        use crate::{Api, Stream};
        pub type Result<T, E = Error> = std::result::Result<T, E>;
        pub enum Error { InitialListFailed(crate::Error), WatchStartFailed(crate::Error), WatchError(crate::error::ErrorResponse), WatchFailed(crate::Error), NoResourceVersion }
        #[derive(Clone)] pub enum Event<K> { Apply(K), Delete(K), Init, InitApply(K), InitDone }
        impl<K> Event<K> {
            pub fn into_iter_applied(self) -> impl Iterator<Item = K> {}
            pub fn into_iter_touched(self) -> impl Iterator<Item = K> {}
        }
        #[derive(Clone, Default)] pub struct Config { pub label_selector: Option<String>, pub field_selector: Option<String>, pub timeout: Option<u32>, pub page_size: Option<u32>, pub bookmarks: bool }
        impl Config {
            pub fn timeout(self, timeout_secs: u32) -> Self {}
            pub fn fields(self, field_selector: &str) -> Self {}
            pub fn labels(self, label_selector: &str) -> Self {}
            pub fn any_semantic(self) -> Self {}
            pub fn disable_bookmarks(self) -> Self {}
            pub fn page_size(self, page_size: u32) -> Self {}
            pub fn streaming_lists(self) -> Self {}
        }
        #[derive(Clone, Default)] pub struct DefaultBackoff;
        pub fn watcher<K>(api: Api<K>, watcher_config: Config) -> impl Stream<Item = Result<Event<K>>> {}
        pub fn metadata_watcher<K>(api: Api<K>, watcher_config: Config) -> impl Stream<Item = Result<Event<PartialObjectMeta<K>>>> {}
        pub fn watch_object<K>(api: Api<K>, name: &str) -> impl Stream<Item = Result<Option<K>>> {}
    }
    pub mod wait {
        use crate::Api;
        pub enum Error { ProbeFailed(crate::runtime::watcher::Error) }
        pub trait Condition<K> {}
        impl<K, F> Condition<K> for F {}
        #[no_timeout] pub async fn await_condition<K>(api: Api<K>, name: &str, cond: impl Condition<K>) -> Result<Option<K>, Error> {}
        pub mod conditions {
            use super::Condition;
            pub fn is_deleted<K>(uid: &str) -> impl Condition<K> {}
            pub fn is_pod_running() -> impl Condition<k8s_openapi::api::core::v1::Pod> {}
            pub fn is_job_completed() -> impl Condition<k8s_openapi::api::batch::v1::Job> {}
            pub fn is_deployment_completed() -> impl Condition<k8s_openapi::api::apps::v1::Deployment> {}
            pub fn is_crd_established() -> impl Condition<k8s_openapi::apiextensions_apiserver::pkg::apis::apiextensions::v1::CustomResourceDefinition> {}
        }
    }
    pub mod reflector {
        use crate::runtime::watcher;
        use crate::{Arc, Stream};
        pub use self::store::{store, Store};
        pub trait Lookup {}
        #[derive(Clone)] pub struct ObjectRef<K> { pub name: String, pub namespace: Option<String> }
        impl<K> ObjectRef<K> {
            pub fn new(name: &str) -> ObjectRef<K> {}
            pub fn from_obj(obj: &K) -> ObjectRef<K> {}
            pub fn within(self, namespace: &str) -> ObjectRef<K> {}
        }
        pub fn reflector<K, W: Stream<Item = watcher::Result<watcher::Event<K>>>>(writer: store::Writer<K>, stream: W) -> impl Stream<Item = watcher::Result<watcher::Event<K>>> {}
        pub mod store {
            use super::ObjectRef;
            use crate::Arc;
            #[derive(Default)] pub struct Writer<K>;
            impl<K> Writer<K> {
                pub fn as_reader(&self) -> Store<K> {}
                pub fn apply_watcher_event(&mut self, event: &crate::runtime::watcher::Event<K>) {}
            }
            pub struct WriterDropped;
            #[shared] #[derive(Clone)] pub struct Store<K>;
            impl<K> Store<K> {
                pub async fn wait_until_ready(&self) -> Result<(), WriterDropped> {}
                pub fn get(&self, key: &ObjectRef<K>) -> Option<Arc<K>> {}
                pub fn state(&self) -> Vec<Arc<K>> {}
                #[runs_inline(predicate)] pub fn find<P: Fn(&K) -> bool>(&self, predicate: P) -> Option<Arc<K>> {}
                pub fn len(&self) -> usize {}
                pub fn is_empty(&self) -> bool {}
            }
            pub fn store<K>() -> (Store<K>, Writer<K>) {}
        }
    }
    pub mod utils {
        use crate::runtime::reflector::store::Writer;
        use crate::runtime::watcher::{Error, Event};
        use crate::Stream;
        pub trait WatchStreamExt: Stream {
            fn default_backoff(self) -> impl Stream<Item = Self::Item> {}
            fn backoff<B>(self, b: B) -> impl Stream<Item = Self::Item> {}
            fn applied_objects<K>(self) -> impl Stream<Item = Result<K, Error>> where Self: Stream<Item = Result<Event<K>, Error>> {}
            fn touched_objects<K>(self) -> impl Stream<Item = Result<K, Error>> where Self: Stream<Item = Result<Event<K>, Error>> {}
            #[runs_inline(f)] fn modify<F: FnMut(&mut K), K>(self, f: F) -> impl Stream<Item = Result<Event<K>, Error>> where Self: Stream<Item = Result<Event<K>, Error>> {}
            fn reflect<K>(self, writer: Writer<K>) -> impl Stream<Item = Self::Item> {}
            fn reflect_shared<K>(self, writer: Writer<K>) -> impl Stream<Item = Self::Item> {}
        }
        impl<S: Stream> WatchStreamExt for S {}
    }
    pub mod finalizer {
        use crate::runtime::controller::Action;
        use crate::{Api, Arc};
        pub enum Event<K> { Apply(Arc<K>), Cleanup(Arc<K>) }
        pub enum Error<E> { ApplyFailed(E), CleanupFailed(E), AddFinalizer(crate::Error), RemoveFinalizer(crate::Error), UnnamedObject, InvalidFinalizer }
        #[runs_inline(reconcile)] pub async fn finalizer<K, F: Future<Output = Result<Action, E>>, E>(api: &Api<K>, finalizer_name: &str, obj: Arc<K>, reconcile: impl FnOnce(Event<K>) -> F) -> Result<Action, Error<E>> {}
    }
    pub mod controller {
        use super::reflector::{ObjectRef, Store};
        use super::watcher;
        use crate::{Api, Arc, Duration, Stream};
        #[derive(Clone)] pub struct Action;
        impl Action {
            pub fn requeue(duration: Duration) -> Action {}
            pub fn await_change() -> Action {}
        }
        #[derive(Clone, Default)] pub struct Config;
        impl Config {
            pub fn debounce(self, debounce: Duration) -> Self {}
            pub fn concurrency(self, concurrency: u16) -> Self {}
        }
        pub enum Error<R, Q> { ReconcilerFailed(R, ObjectRef<crate::core::DynamicObject>), QueueError(Q) }
        pub struct Controller<K>;
        impl<K> Controller<K> {
            pub fn new(main_api: Api<K>, wc: watcher::Config) -> Controller<K> {}
            pub fn with_config(self, config: Config) -> Self {}
            pub fn store(&self) -> Store<K> {}
            pub fn owns<Child>(self, api: Api<Child>, wc: watcher::Config) -> Self {}
            pub fn watches<Other, I: IntoIterator<Item = ObjectRef<K>>>(self, api: Api<Other>, wc: watcher::Config, mapper: impl Fn(Other) -> I) -> Self {}
            pub fn reconcile_all_on(self, trigger: impl Stream<Item = ()>) -> Self {}
            pub fn graceful_shutdown_on(self, trigger: impl Future<Output = ()>) -> Self {}
            pub fn shutdown_on_signal(self) -> Self {}
            // Reconciles again and again, each object in a task of its own.
            #[serves] pub fn run<F: Future<Output = Result<Action, E>>, E, Ctx>(self, reconciler: impl FnMut(Arc<K>, Arc<Ctx>) -> F, error_policy: impl Fn(Arc<K>, &E, Arc<Ctx>) -> Action, context: Arc<Ctx>) -> impl Stream<Item = Result<(ObjectRef<K>, Action), Error<E, watcher::Error>>> {}
        }
    }
    pub mod events {
        use crate::Client;
        pub enum EventType { Normal, Warning }
        pub struct Event { pub type_: EventType, pub reason: String, pub note: Option<String>, pub action: String }
        #[derive(Clone)] pub struct Reporter { pub controller: String, pub instance: Option<String> }
        #[derive(Clone)] pub struct Recorder;
        impl Recorder {
            pub fn new(client: Client, reporter: Reporter) -> Recorder {}
            pub async fn publish(&self, ev: &Event, reference: &k8s_openapi::api::core::v1::ObjectReference) -> crate::Result<()> {}
        }
    }
}
