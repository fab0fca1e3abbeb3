//! Model of k8s-openapi 0.20 to 0.24 (checked against 0.24.0 with `v1_30`): the objects of Kubernetes that programs use most, their fields only.

pub use chrono;
use std::collections::BTreeMap;

pub struct ClusterResourceScope;
pub struct NamespaceResourceScope;
pub trait Resource {}
pub trait Metadata { type Ty; fn metadata(&self) -> &Self::Ty {} fn metadata_mut(&mut self) -> &mut Self::Ty {} }
#[derive(Clone, Default)] pub struct ByteString(pub Vec<u8>);
pub mod api {
    pub mod apps {
        pub mod v1 {
            #[derive(Clone, Default)] pub struct DaemonSet { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub spec: Option<DaemonSetSpec>, pub status: Option<DaemonSetStatus> }
            impl crate::Metadata for DaemonSet { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for DaemonSet {}
            #[derive(Clone, Default)] pub struct DaemonSetSpec { pub min_ready_seconds: Option<i32>, pub revision_history_limit: Option<i32>, pub selector: crate::apimachinery::pkg::apis::meta::v1::LabelSelector, pub template: crate::api::core::v1::PodTemplateSpec }
            #[derive(Clone, Default)] pub struct DaemonSetStatus { pub collision_count: Option<i32>, pub current_number_scheduled: i32, pub desired_number_scheduled: i32, pub number_available: Option<i32>, pub number_misscheduled: i32, pub number_ready: i32, pub number_unavailable: Option<i32>, pub observed_generation: Option<i64>, pub updated_number_scheduled: Option<i32> }
            #[derive(Clone, Default)] pub struct Deployment { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub spec: Option<DeploymentSpec>, pub status: Option<DeploymentStatus> }
            impl crate::Metadata for Deployment { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for Deployment {}
            #[derive(Clone, Default)] pub struct DeploymentCondition { pub last_transition_time: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub last_update_time: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub message: Option<String>, pub reason: Option<String>, pub status: String, pub type_: String }
            #[derive(Clone, Default)] pub struct DeploymentSpec { pub min_ready_seconds: Option<i32>, pub paused: Option<bool>, pub progress_deadline_seconds: Option<i32>, pub replicas: Option<i32>, pub revision_history_limit: Option<i32>, pub selector: crate::apimachinery::pkg::apis::meta::v1::LabelSelector, pub strategy: Option<DeploymentStrategy>, pub template: crate::api::core::v1::PodTemplateSpec }
            #[derive(Clone, Default)] pub struct DeploymentStatus { pub available_replicas: Option<i32>, pub collision_count: Option<i32>, pub conditions: Option<Vec<DeploymentCondition>>, pub observed_generation: Option<i64>, pub ready_replicas: Option<i32>, pub replicas: Option<i32>, pub unavailable_replicas: Option<i32>, pub updated_replicas: Option<i32> }
            #[derive(Clone, Default)] pub struct DeploymentStrategy { pub type_: Option<String> }
            #[derive(Clone, Default)] pub struct ReplicaSet { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub spec: Option<ReplicaSetSpec>, pub status: Option<ReplicaSetStatus> }
            impl crate::Metadata for ReplicaSet { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for ReplicaSet {}
            #[derive(Clone, Default)] pub struct ReplicaSetSpec { pub min_ready_seconds: Option<i32>, pub replicas: Option<i32>, pub selector: crate::apimachinery::pkg::apis::meta::v1::LabelSelector, pub template: Option<crate::api::core::v1::PodTemplateSpec> }
            #[derive(Clone, Default)] pub struct ReplicaSetStatus { pub available_replicas: Option<i32>, pub fully_labeled_replicas: Option<i32>, pub observed_generation: Option<i64>, pub ready_replicas: Option<i32>, pub replicas: i32 }
            #[derive(Clone, Default)] pub struct StatefulSet { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub spec: Option<StatefulSetSpec>, pub status: Option<StatefulSetStatus> }
            impl crate::Metadata for StatefulSet { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for StatefulSet {}
            #[derive(Clone, Default)] pub struct StatefulSetSpec { pub min_ready_seconds: Option<i32>, pub pod_management_policy: Option<String>, pub replicas: Option<i32>, pub revision_history_limit: Option<i32>, pub selector: crate::apimachinery::pkg::apis::meta::v1::LabelSelector, pub service_name: String, pub template: crate::api::core::v1::PodTemplateSpec, pub volume_claim_templates: Option<Vec<crate::api::core::v1::PersistentVolumeClaim>> }
            #[derive(Clone, Default)] pub struct StatefulSetStatus { pub available_replicas: Option<i32>, pub collision_count: Option<i32>, pub current_replicas: Option<i32>, pub current_revision: Option<String>, pub observed_generation: Option<i64>, pub ready_replicas: Option<i32>, pub replicas: i32, pub update_revision: Option<String>, pub updated_replicas: Option<i32> }
        }
    }
    pub mod batch {
        pub mod v1 {
            #[derive(Clone, Default)] pub struct CronJob { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub spec: Option<CronJobSpec>, pub status: Option<CronJobStatus> }
            impl crate::Metadata for CronJob { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for CronJob {}
            #[derive(Clone, Default)] pub struct CronJobSpec { pub concurrency_policy: Option<String>, pub failed_jobs_history_limit: Option<i32>, pub job_template: JobTemplateSpec, pub schedule: String, pub starting_deadline_seconds: Option<i64>, pub successful_jobs_history_limit: Option<i32>, pub suspend: Option<bool>, pub time_zone: Option<String> }
            #[derive(Clone, Default)] pub struct CronJobStatus { pub active: Option<Vec<crate::api::core::v1::ObjectReference>>, pub last_schedule_time: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub last_successful_time: Option<crate::apimachinery::pkg::apis::meta::v1::Time> }
            #[derive(Clone, Default)] pub struct Job { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub spec: Option<JobSpec>, pub status: Option<JobStatus> }
            impl crate::Metadata for Job { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for Job {}
            #[derive(Clone, Default)] pub struct JobCondition { pub last_probe_time: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub last_transition_time: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub message: Option<String>, pub reason: Option<String>, pub status: String, pub type_: String }
            #[derive(Clone, Default)] pub struct JobSpec { pub active_deadline_seconds: Option<i64>, pub backoff_limit: Option<i32>, pub backoff_limit_per_index: Option<i32>, pub completion_mode: Option<String>, pub completions: Option<i32>, pub managed_by: Option<String>, pub manual_selector: Option<bool>, pub max_failed_indexes: Option<i32>, pub parallelism: Option<i32>, pub pod_replacement_policy: Option<String>, pub selector: Option<crate::apimachinery::pkg::apis::meta::v1::LabelSelector>, pub suspend: Option<bool>, pub template: crate::api::core::v1::PodTemplateSpec, pub ttl_seconds_after_finished: Option<i32> }
            #[derive(Clone, Default)] pub struct JobStatus { pub active: Option<i32>, pub completed_indexes: Option<String>, pub completion_time: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub conditions: Option<Vec<JobCondition>>, pub failed: Option<i32>, pub failed_indexes: Option<String>, pub ready: Option<i32>, pub start_time: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub succeeded: Option<i32>, pub terminating: Option<i32> }
            #[derive(Clone, Default)] pub struct JobTemplateSpec { pub metadata: Option<crate::apimachinery::pkg::apis::meta::v1::ObjectMeta>, pub spec: Option<JobSpec> }
        }
    }
    pub mod coordination {
        pub mod v1 {
            #[derive(Clone, Default)] pub struct Lease { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub spec: Option<LeaseSpec> }
            impl crate::Metadata for Lease { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for Lease {}
            #[derive(Clone, Default)] pub struct LeaseSpec { pub acquire_time: Option<crate::apimachinery::pkg::apis::meta::v1::MicroTime>, pub holder_identity: Option<String>, pub lease_duration_seconds: Option<i32>, pub lease_transitions: Option<i32>, pub renew_time: Option<crate::apimachinery::pkg::apis::meta::v1::MicroTime> }
        }
    }
    pub mod core {
        pub mod v1 {
            use crate::BTreeMap;
            #[derive(Clone, Default)] pub struct Affinity {  }
            #[derive(Clone, Default)] pub struct ConfigMap { pub binary_data: Option<BTreeMap<String, crate::ByteString>>, pub data: Option<BTreeMap<String, String>>, pub immutable: Option<bool>, pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta }
            impl crate::Metadata for ConfigMap { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for ConfigMap {}
            #[derive(Clone, Default)] pub struct ConfigMapKeySelector { pub key: String, pub name: String, pub optional: Option<bool> }
            #[derive(Clone, Default)] pub struct ConfigMapVolumeSource { pub default_mode: Option<i32>, pub name: String, pub optional: Option<bool> }
            #[derive(Clone, Default)] pub struct Container { pub args: Option<Vec<String>>, pub command: Option<Vec<String>>, pub env: Option<Vec<EnvVar>>, pub env_from: Option<Vec<EnvFromSource>>, pub image: Option<String>, pub image_pull_policy: Option<String>, pub lifecycle: Option<Lifecycle>, pub liveness_probe: Option<Probe>, pub name: String, pub ports: Option<Vec<ContainerPort>>, pub readiness_probe: Option<Probe>, pub resources: Option<ResourceRequirements>, pub restart_policy: Option<String>, pub security_context: Option<SecurityContext>, pub startup_probe: Option<Probe>, pub stdin: Option<bool>, pub stdin_once: Option<bool>, pub termination_message_path: Option<String>, pub termination_message_policy: Option<String>, pub tty: Option<bool>, pub volume_mounts: Option<Vec<VolumeMount>>, pub working_dir: Option<String> }
            #[derive(Clone, Default)] pub struct ContainerPort { pub container_port: i32, pub host_ip: Option<String>, pub host_port: Option<i32>, pub name: Option<String>, pub protocol: Option<String> }
            #[derive(Clone, Default)] pub struct ContainerState { pub running: Option<ContainerStateRunning>, pub terminated: Option<ContainerStateTerminated>, pub waiting: Option<ContainerStateWaiting> }
            #[derive(Clone, Default)] pub struct ContainerStateRunning { pub started_at: Option<crate::apimachinery::pkg::apis::meta::v1::Time> }
            #[derive(Clone, Default)] pub struct ContainerStateTerminated { pub container_id: Option<String>, pub exit_code: i32, pub finished_at: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub message: Option<String>, pub reason: Option<String>, pub signal: Option<i32>, pub started_at: Option<crate::apimachinery::pkg::apis::meta::v1::Time> }
            #[derive(Clone, Default)] pub struct ContainerStateWaiting { pub message: Option<String>, pub reason: Option<String> }
            #[derive(Clone, Default)] pub struct ContainerStatus { pub allocated_resources: Option<BTreeMap<String, crate::apimachinery::pkg::api::resource::Quantity>>, pub container_id: Option<String>, pub image: String, pub image_id: String, pub last_state: Option<ContainerState>, pub name: String, pub ready: bool, pub resources: Option<ResourceRequirements>, pub restart_count: i32, pub started: Option<bool>, pub state: Option<ContainerState> }
            #[derive(Clone, Default)] pub struct EmptyDirVolumeSource { pub medium: Option<String>, pub size_limit: Option<crate::apimachinery::pkg::api::resource::Quantity> }
            #[derive(Clone, Default)] pub struct EndpointAddress { pub hostname: Option<String>, pub ip: String, pub node_name: Option<String>, pub target_ref: Option<ObjectReference> }
            #[derive(Clone, Default)] pub struct EndpointSubset { pub addresses: Option<Vec<EndpointAddress>>, pub not_ready_addresses: Option<Vec<EndpointAddress>> }
            #[derive(Clone, Default)] pub struct Endpoints { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub subsets: Option<Vec<EndpointSubset>> }
            impl crate::Metadata for Endpoints { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for Endpoints {}
            #[derive(Clone, Default)] pub struct EnvFromSource { pub prefix: Option<String> }
            #[derive(Clone, Default)] pub struct EnvVar { pub name: String, pub value: Option<String>, pub value_from: Option<EnvVarSource> }
            #[derive(Clone, Default)] pub struct EnvVarSource { pub config_map_key_ref: Option<ConfigMapKeySelector>, pub field_ref: Option<ObjectFieldSelector>, pub secret_key_ref: Option<SecretKeySelector> }
            #[derive(Clone, Default)] pub struct Event { pub action: Option<String>, pub count: Option<i32>, pub event_time: Option<crate::apimachinery::pkg::apis::meta::v1::MicroTime>, pub first_timestamp: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub involved_object: ObjectReference, pub last_timestamp: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub message: Option<String>, pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub reason: Option<String>, pub related: Option<ObjectReference>, pub reporting_component: Option<String>, pub reporting_instance: Option<String>, pub source: Option<EventSource>, pub type_: Option<String> }
            impl crate::Metadata for Event { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for Event {}
            #[derive(Clone, Default)] pub struct EventSource { pub component: Option<String>, pub host: Option<String> }
            #[derive(Clone, Default)] pub struct HTTPGetAction { pub host: Option<String>, pub path: Option<String>, pub port: crate::apimachinery::pkg::util::intstr::IntOrString, pub scheme: Option<String> }
            #[derive(Clone, Default)] pub struct HostPathVolumeSource { pub path: String, pub type_: Option<String> }
            #[derive(Clone, Default)] pub struct Lifecycle {  }
            #[derive(Clone, Default)] pub struct LimitRange { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta }
            impl crate::Metadata for LimitRange { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for LimitRange {}
            #[derive(Clone, Default)] pub struct LoadBalancerIngress { pub hostname: Option<String>, pub ip: Option<String>, pub ip_mode: Option<String> }
            #[derive(Clone, Default)] pub struct LoadBalancerStatus { pub ingress: Option<Vec<LoadBalancerIngress>> }
            #[derive(Clone, Default)] pub struct LocalObjectReference { pub name: String }
            #[derive(Clone, Default)] pub struct Namespace { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub spec: Option<NamespaceSpec>, pub status: Option<NamespaceStatus> }
            impl crate::Metadata for Namespace { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for Namespace {}
            #[derive(Clone, Default)] pub struct NamespaceSpec { pub finalizers: Option<Vec<String>> }
            #[derive(Clone, Default)] pub struct NamespaceStatus { pub phase: Option<String> }
            #[derive(Clone, Default)] pub struct Node { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub spec: Option<NodeSpec>, pub status: Option<NodeStatus> }
            impl crate::Metadata for Node { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for Node {}
            #[derive(Clone, Default)] pub struct NodeAddress { pub address: String, pub type_: String }
            #[derive(Clone, Default)] pub struct NodeCondition { pub last_heartbeat_time: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub last_transition_time: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub message: Option<String>, pub reason: Option<String>, pub status: String, pub type_: String }
            #[derive(Clone, Default)] pub struct NodeSpec { pub external_id: Option<String>, pub pod_cidr: Option<String>, pub pod_cidrs: Option<Vec<String>>, pub provider_id: Option<String>, pub taints: Option<Vec<Taint>>, pub unschedulable: Option<bool> }
            #[derive(Clone, Default)] pub struct NodeStatus { pub addresses: Option<Vec<NodeAddress>>, pub allocatable: Option<BTreeMap<String, crate::apimachinery::pkg::api::resource::Quantity>>, pub capacity: Option<BTreeMap<String, crate::apimachinery::pkg::api::resource::Quantity>>, pub conditions: Option<Vec<NodeCondition>>, pub node_info: Option<NodeSystemInfo>, pub phase: Option<String>, pub volumes_in_use: Option<Vec<String>> }
            #[derive(Clone, Default)] pub struct NodeSystemInfo { pub architecture: String, pub boot_id: String, pub container_runtime_version: String, pub kernel_version: String, pub kube_proxy_version: String, pub kubelet_version: String, pub machine_id: String, pub operating_system: String, pub os_image: String, pub system_uuid: String }
            #[derive(Clone, Default)] pub struct ObjectFieldSelector { pub api_version: Option<String>, pub field_path: String }
            #[derive(Clone, Default)] pub struct ObjectReference { pub api_version: Option<String>, pub field_path: Option<String>, pub kind: Option<String>, pub name: Option<String>, pub namespace: Option<String>, pub resource_version: Option<String>, pub uid: Option<String> }
            #[derive(Clone, Default)] pub struct PersistentVolume { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub spec: Option<PersistentVolumeSpec> }
            impl crate::Metadata for PersistentVolume { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for PersistentVolume {}
            #[derive(Clone, Default)] pub struct PersistentVolumeClaim { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub spec: Option<PersistentVolumeClaimSpec>, pub status: Option<PersistentVolumeClaimStatus> }
            impl crate::Metadata for PersistentVolumeClaim { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for PersistentVolumeClaim {}
            #[derive(Clone, Default)] pub struct PersistentVolumeClaimSpec { pub access_modes: Option<Vec<String>>, pub selector: Option<crate::apimachinery::pkg::apis::meta::v1::LabelSelector>, pub storage_class_name: Option<String>, pub volume_attributes_class_name: Option<String>, pub volume_mode: Option<String>, pub volume_name: Option<String> }
            #[derive(Clone, Default)] pub struct PersistentVolumeClaimStatus { pub access_modes: Option<Vec<String>>, pub allocated_resource_statuses: Option<BTreeMap<String, String>>, pub allocated_resources: Option<BTreeMap<String, crate::apimachinery::pkg::api::resource::Quantity>>, pub capacity: Option<BTreeMap<String, crate::apimachinery::pkg::api::resource::Quantity>>, pub current_volume_attributes_class_name: Option<String>, pub phase: Option<String> }
            #[derive(Clone, Default)] pub struct PersistentVolumeClaimVolumeSource { pub claim_name: String, pub read_only: Option<bool> }
            #[derive(Clone, Default)] pub struct PersistentVolumeSpec { pub access_modes: Option<Vec<String>>, pub capacity: Option<BTreeMap<String, crate::apimachinery::pkg::api::resource::Quantity>>, pub claim_ref: Option<ObjectReference>, pub host_path: Option<HostPathVolumeSource>, pub mount_options: Option<Vec<String>>, pub persistent_volume_reclaim_policy: Option<String>, pub storage_class_name: Option<String>, pub volume_attributes_class_name: Option<String>, pub volume_mode: Option<String> }
            #[derive(Clone, Default)] pub struct Pod { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub spec: Option<PodSpec>, pub status: Option<PodStatus> }
            impl crate::Metadata for Pod { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for Pod {}
            #[derive(Clone, Default)] pub struct PodCondition { pub last_probe_time: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub last_transition_time: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub message: Option<String>, pub reason: Option<String>, pub status: String, pub type_: String }
            #[derive(Clone, Default)] pub struct PodIP { pub ip: String }
            #[derive(Clone, Default)] pub struct PodSecurityContext { pub fs_group: Option<i64>, pub fs_group_change_policy: Option<String>, pub run_as_group: Option<i64>, pub run_as_non_root: Option<bool>, pub run_as_user: Option<i64>, pub supplemental_groups: Option<Vec<i64>> }
            #[derive(Clone, Default)] pub struct PodSpec { pub active_deadline_seconds: Option<i64>, pub affinity: Option<Affinity>, pub automount_service_account_token: Option<bool>, pub containers: Vec<Container>, pub dns_policy: Option<String>, pub enable_service_links: Option<bool>, pub host_ipc: Option<bool>, pub host_network: Option<bool>, pub host_pid: Option<bool>, pub host_users: Option<bool>, pub hostname: Option<String>, pub image_pull_secrets: Option<Vec<LocalObjectReference>>, pub init_containers: Option<Vec<Container>>, pub node_name: Option<String>, pub node_selector: Option<BTreeMap<String, String>>, pub overhead: Option<BTreeMap<String, crate::apimachinery::pkg::api::resource::Quantity>>, pub preemption_policy: Option<String>, pub priority: Option<i32>, pub priority_class_name: Option<String>, pub restart_policy: Option<String>, pub runtime_class_name: Option<String>, pub scheduler_name: Option<String>, pub security_context: Option<PodSecurityContext>, pub service_account: Option<String>, pub service_account_name: Option<String>, pub set_hostname_as_fqdn: Option<bool>, pub share_process_namespace: Option<bool>, pub subdomain: Option<String>, pub termination_grace_period_seconds: Option<i64>, pub tolerations: Option<Vec<Toleration>>, pub volumes: Option<Vec<Volume>> }
            #[derive(Clone, Default)] pub struct PodStatus { pub conditions: Option<Vec<PodCondition>>, pub container_statuses: Option<Vec<ContainerStatus>>, pub ephemeral_container_statuses: Option<Vec<ContainerStatus>>, pub host_ip: Option<String>, pub init_container_statuses: Option<Vec<ContainerStatus>>, pub message: Option<String>, pub nominated_node_name: Option<String>, pub phase: Option<String>, pub pod_ip: Option<String>, pub pod_ips: Option<Vec<PodIP>>, pub qos_class: Option<String>, pub reason: Option<String>, pub resize: Option<String>, pub start_time: Option<crate::apimachinery::pkg::apis::meta::v1::Time> }
            #[derive(Clone, Default)] pub struct PodTemplateSpec { pub metadata: Option<crate::apimachinery::pkg::apis::meta::v1::ObjectMeta>, pub spec: Option<PodSpec> }
            #[derive(Clone, Default)] pub struct Probe { pub failure_threshold: Option<i32>, pub http_get: Option<HTTPGetAction>, pub initial_delay_seconds: Option<i32>, pub period_seconds: Option<i32>, pub success_threshold: Option<i32>, pub termination_grace_period_seconds: Option<i64>, pub timeout_seconds: Option<i32> }
            #[derive(Clone, Default)] pub struct ResourceQuota { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta }
            impl crate::Metadata for ResourceQuota { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for ResourceQuota {}
            #[derive(Clone, Default)] pub struct ResourceRequirements { pub limits: Option<BTreeMap<String, crate::apimachinery::pkg::api::resource::Quantity>>, pub requests: Option<BTreeMap<String, crate::apimachinery::pkg::api::resource::Quantity>> }
            #[derive(Clone, Default)] pub struct Secret { pub data: Option<BTreeMap<String, crate::ByteString>>, pub immutable: Option<bool>, pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub string_data: Option<BTreeMap<String, String>>, pub type_: Option<String> }
            impl crate::Metadata for Secret { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for Secret {}
            #[derive(Clone, Default)] pub struct SecretKeySelector { pub key: String, pub name: String, pub optional: Option<bool> }
            #[derive(Clone, Default)] pub struct SecretVolumeSource { pub default_mode: Option<i32>, pub optional: Option<bool>, pub secret_name: Option<String> }
            #[derive(Clone, Default)] pub struct SecurityContext { pub allow_privilege_escalation: Option<bool>, pub privileged: Option<bool>, pub proc_mount: Option<String>, pub read_only_root_filesystem: Option<bool>, pub run_as_group: Option<i64>, pub run_as_non_root: Option<bool>, pub run_as_user: Option<i64> }
            #[derive(Clone, Default)] pub struct Service { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub spec: Option<ServiceSpec>, pub status: Option<ServiceStatus> }
            impl crate::Metadata for Service { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for Service {}
            #[derive(Clone, Default)] pub struct ServiceAccount { pub automount_service_account_token: Option<bool>, pub image_pull_secrets: Option<Vec<LocalObjectReference>>, pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub secrets: Option<Vec<ObjectReference>> }
            impl crate::Metadata for ServiceAccount { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for ServiceAccount {}
            #[derive(Clone, Default)] pub struct ServicePort { pub app_protocol: Option<String>, pub name: Option<String>, pub node_port: Option<i32>, pub port: i32, pub protocol: Option<String>, pub target_port: Option<crate::apimachinery::pkg::util::intstr::IntOrString> }
            #[derive(Clone, Default)] pub struct ServiceSpec { pub allocate_load_balancer_node_ports: Option<bool>, pub cluster_ip: Option<String>, pub cluster_ips: Option<Vec<String>>, pub external_ips: Option<Vec<String>>, pub external_name: Option<String>, pub external_traffic_policy: Option<String>, pub health_check_node_port: Option<i32>, pub internal_traffic_policy: Option<String>, pub ip_families: Option<Vec<String>>, pub ip_family_policy: Option<String>, pub load_balancer_class: Option<String>, pub load_balancer_ip: Option<String>, pub load_balancer_source_ranges: Option<Vec<String>>, pub ports: Option<Vec<ServicePort>>, pub publish_not_ready_addresses: Option<bool>, pub selector: Option<BTreeMap<String, String>>, pub session_affinity: Option<String>, pub traffic_distribution: Option<String>, pub type_: Option<String> }
            #[derive(Clone, Default)] pub struct ServiceStatus { pub conditions: Option<Vec<crate::apimachinery::pkg::apis::meta::v1::Condition>>, pub load_balancer: Option<LoadBalancerStatus> }
            #[derive(Clone, Default)] pub struct Taint { pub effect: String, pub key: String, pub time_added: Option<crate::apimachinery::pkg::apis::meta::v1::Time>, pub value: Option<String> }
            #[derive(Clone, Default)] pub struct Toleration { pub effect: Option<String>, pub key: Option<String>, pub operator: Option<String>, pub toleration_seconds: Option<i64>, pub value: Option<String> }
            #[derive(Clone, Default)] pub struct Volume { pub config_map: Option<ConfigMapVolumeSource>, pub empty_dir: Option<EmptyDirVolumeSource>, pub host_path: Option<HostPathVolumeSource>, pub name: String, pub persistent_volume_claim: Option<PersistentVolumeClaimVolumeSource>, pub secret: Option<SecretVolumeSource> }
            #[derive(Clone, Default)] pub struct VolumeMount { pub mount_path: String, pub mount_propagation: Option<String>, pub name: String, pub read_only: Option<bool>, pub recursive_read_only: Option<String>, pub sub_path: Option<String>, pub sub_path_expr: Option<String> }
        }
    }
    pub mod networking {
        pub mod v1 {
            #[derive(Clone, Default)] pub struct Ingress { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub spec: Option<IngressSpec>, pub status: Option<IngressStatus> }
            impl crate::Metadata for Ingress { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for Ingress {}
            #[derive(Clone, Default)] pub struct IngressRule { pub host: Option<String> }
            #[derive(Clone, Default)] pub struct IngressSpec { pub ingress_class_name: Option<String>, pub rules: Option<Vec<IngressRule>>, pub tls: Option<Vec<IngressTLS>> }
            #[derive(Clone, Default)] pub struct IngressStatus {  }
            #[derive(Clone, Default)] pub struct IngressTLS { pub hosts: Option<Vec<String>>, pub secret_name: Option<String> }
            #[derive(Clone, Default)] pub struct NetworkPolicy { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta }
            impl crate::Metadata for NetworkPolicy { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for NetworkPolicy {}
        }
    }
    pub mod policy {
        pub mod v1 {
            #[derive(Clone, Default)] pub struct PodDisruptionBudget { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta }
            impl crate::Metadata for PodDisruptionBudget { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for PodDisruptionBudget {}
        }
    }
    pub mod rbac {
        pub mod v1 {
            #[derive(Clone, Default)] pub struct ClusterRole { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub rules: Option<Vec<PolicyRule>> }
            impl crate::Metadata for ClusterRole { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for ClusterRole {}
            #[derive(Clone, Default)] pub struct ClusterRoleBinding { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub role_ref: RoleRef, pub subjects: Option<Vec<Subject>> }
            impl crate::Metadata for ClusterRoleBinding { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for ClusterRoleBinding {}
            #[derive(Clone, Default)] pub struct PolicyRule { pub api_groups: Option<Vec<String>>, pub non_resource_urls: Option<Vec<String>>, pub resource_names: Option<Vec<String>>, pub resources: Option<Vec<String>>, pub verbs: Vec<String> }
            #[derive(Clone, Default)] pub struct Role { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub rules: Option<Vec<PolicyRule>> }
            impl crate::Metadata for Role { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for Role {}
            #[derive(Clone, Default)] pub struct RoleBinding { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta, pub role_ref: RoleRef, pub subjects: Option<Vec<Subject>> }
            impl crate::Metadata for RoleBinding { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
            impl crate::Resource for RoleBinding {}
            #[derive(Clone, Default)] pub struct RoleRef { pub api_group: String, pub kind: String, pub name: String }
            #[derive(Clone, Default)] pub struct Subject { pub api_group: Option<String>, pub kind: String, pub name: String, pub namespace: Option<String> }
        }
    }
}
pub mod apiextensions_apiserver {
    pub mod pkg {
        pub mod apis {
            pub mod apiextensions {
                pub mod v1 {
                    #[derive(Clone, Default)] pub struct CustomResourceDefinition { pub metadata: crate::apimachinery::pkg::apis::meta::v1::ObjectMeta }
                    impl crate::Metadata for CustomResourceDefinition { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
                    impl crate::Resource for CustomResourceDefinition {}
                }
            }
        }
    }
}
pub mod apimachinery {
    pub mod pkg {
        pub mod api {
            pub mod resource {
                #[derive(Clone, Default)] pub struct Quantity(pub String);
            }
        }
        pub mod apis {
            pub mod meta {
                pub mod v1 {
                    use crate::BTreeMap;
                    #[derive(Clone)] pub struct Condition { pub last_transition_time: Time, pub message: String, pub observed_generation: Option<i64>, pub reason: String, pub status: String, pub type_: String }
                    #[derive(Clone, Default)] pub struct LabelSelector { pub match_expressions: Option<Vec<LabelSelectorRequirement>>, pub match_labels: Option<BTreeMap<String, String>> }
                    #[derive(Clone, Default)] pub struct LabelSelectorRequirement { pub key: String, pub operator: String, pub values: Option<Vec<String>> }
                    #[derive(Clone, Default)] pub struct ListMeta { pub continue_: Option<String>, pub remaining_item_count: Option<i64>, pub resource_version: Option<String>, pub self_link: Option<String> }
                    #[derive(Clone)] pub struct MicroTime(pub chrono::DateTime<chrono::Utc>);
                    #[derive(Clone, Default)] pub struct ObjectMeta { pub annotations: Option<BTreeMap<String, String>>, pub creation_timestamp: Option<Time>, pub deletion_grace_period_seconds: Option<i64>, pub deletion_timestamp: Option<Time>, pub finalizers: Option<Vec<String>>, pub generate_name: Option<String>, pub generation: Option<i64>, pub labels: Option<BTreeMap<String, String>>, pub name: Option<String>, pub namespace: Option<String>, pub owner_references: Option<Vec<OwnerReference>>, pub resource_version: Option<String>, pub self_link: Option<String>, pub uid: Option<String> }
                    #[derive(Clone, Default)] pub struct OwnerReference { pub api_version: String, pub block_owner_deletion: Option<bool>, pub controller: Option<bool>, pub kind: String, pub name: String, pub uid: String }
                    #[derive(Clone, Default)] pub struct Status { pub code: Option<i32>, pub message: Option<String>, pub metadata: ListMeta, pub reason: Option<String>, pub status: Option<String> }
                    impl crate::Metadata for Status { type Ty = crate::apimachinery::pkg::apis::meta::v1::ObjectMeta; }
                    impl crate::Resource for Status {}
                    #[derive(Clone)] pub struct Time(pub chrono::DateTime<chrono::Utc>);
                }
            }
        }
        pub mod util {
            pub mod intstr {
                #[derive(Clone)] pub enum IntOrString { Int(i32), String(String) }
            }
        }
        pub mod version {
            #[derive(Clone, Default)] pub struct Info { pub build_date: String, pub compiler: String, pub git_commit: String, pub git_tree_state: String, pub git_version: String, pub go_version: String, pub major: String, pub minor: String, pub platform: String }
        }
    }
}
