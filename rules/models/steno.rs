//! Model of steno 0.4 (checked against 0.4.1): distributed sagas. A saga's actions run as tasks of tokio.

use anyhow::Error as Failure;
use futures::future::BoxFuture;
use serde::Serialize;
use serde_json::{Error as JsonError, Value};
use std::num::NonZeroU32;
use std::sync::Arc;
use uuid::Uuid;

pub trait SagaType { type ExecContextType; }
pub trait ActionData {}
impl<T: Serialize> ActionData for T {}
pub type ActionResult = Result<Arc<Value>, ActionError>;
pub type UndoResult = Result<(), Failure>;
pub type ActionFuncResult<T, E> = Result<T, E>;
pub trait Action<UserType: SagaType> {
    fn do_it(&self, sgctx: ActionContext<UserType>) -> BoxFuture<'_, ActionResult>;
    fn undo_it(&self, sgctx: ActionContext<UserType>) -> BoxFuture<'_, UndoResult>;
    fn name(&self) -> ActionName;
}
pub struct ActionFunc<ActionFuncType, UndoFuncType>;
impl<ActionFuncType, UndoFuncType> ActionFunc<ActionFuncType, UndoFuncType> {
    pub fn new_action<Name, UserType, ActionFuncOutput>(name: Name, action_func: ActionFuncType, undo_func: UndoFuncType) -> Arc<dyn Action<UserType>> {}
}
pub fn new_action_noop_undo<Name, UserType, ActionFuncType, ActionFuncOutput>(name: Name, f: ActionFuncType) -> Arc<dyn Action<UserType>> {}
pub struct ActionContext<UserType: SagaType>;
impl<UserType: SagaType> ActionContext<UserType> {
    pub fn lookup<T: ActionData>(&self, name: &str) -> Result<T, ActionError> {}
    pub fn saga_params<T: ActionData>(&self) -> Result<T, ActionError> {}
    pub fn node_label(&self) -> String {}
    pub fn user_data(&self) -> &UserType::ExecContextType {}
}
#[derive(Clone)] pub enum ActionError {
    ActionFailed { source_error: Value },
    DeserializeFailed { message: String },
    InjectedError,
    SerializeFailed { message: String },
    SubsagaCreateFailed { message: String },
}
impl ActionError {
    pub fn action_failed<E: ActionData>(user_error: E) -> ActionError {}
    pub fn convert<E: ActionData>(self) -> Result<E, ActionError> {}
    pub fn new_serialize(source: JsonError) -> ActionError {}
    pub fn new_deserialize<E>(source: E) -> ActionError {}
    pub fn new_subsaga(source: Failure) -> ActionError {}
}
#[derive(Clone)] pub enum UndoActionError { PermanentFailure { source_error: Value } }

#[derive(Clone, Copy)] pub struct SagaId(pub Uuid);
#[derive(Clone)] pub struct ActionName;
impl ActionName { pub fn new<S: AsRef<str>>(name: S) -> ActionName {} }
#[derive(Clone)] pub struct NodeName;
impl NodeName { pub fn new<S: AsRef<str>>(name: S) -> NodeName {} }
impl AsRef<str> for NodeName {}
#[derive(Clone)] pub struct SagaName;
impl SagaName { pub fn new(name: &str) -> SagaName {} }
pub enum ActionRegistryError { NotFound }
#[derive(Default)] pub struct ActionRegistry<UserType: SagaType>;
impl<UserType: SagaType> ActionRegistry<UserType> {
    pub fn new() -> ActionRegistry<UserType> {}
    pub fn register(&mut self, action: Arc<dyn Action<UserType>>) {}
    pub fn get(&self, name: &ActionName) -> Result<Arc<dyn Action<UserType>>, ActionRegistryError> {}
}
#[derive(Clone)] pub struct Node;
impl Node {
    pub fn action<N: AsRef<str>, L: AsRef<str>, A: SagaType>(node_name: N, label: L, action: &dyn Action<A>) -> Node {}
    pub fn constant<N: AsRef<str>>(node_name: N, value: Value) -> Node {}
    pub fn subsaga<N1: AsRef<str>, N2: AsRef<str>>(node_name: N1, dag: Dag, params_node_name: N2) -> Node {}
}
pub struct NodeEntry<'a>;
impl<'a> NodeEntry<'a> { pub fn name(&self) -> &NodeName {} pub fn label(&self) -> String {} }
#[derive(Clone)] pub struct SagaDag;
impl SagaDag {
    pub fn new(dagfrag: Dag, params: Value) -> SagaDag {}
    pub fn saga_name(&self) -> &SagaName {}
    pub fn get_nodes(&self) -> SagaDagIterator<'_> {}
}
pub struct SagaDagIterator<'a>;
impl<'a> Iterator for SagaDagIterator<'a> { type Item = NodeEntry<'a>; }
#[derive(Clone)] pub struct Dag;
impl Dag { pub fn builder(saga_name: SagaName) -> DagBuilder {} }
pub struct DagBuilder;
impl DagBuilder {
    pub fn new(saga_name: SagaName) -> DagBuilder {}
    pub fn append(&mut self, user_node: Node) {}
    pub fn append_parallel(&mut self, user_nodes: Vec<Node>) {}
    pub fn build(self) -> Result<Dag, DagBuilderError> {}
}
pub struct DagBuilderError;
#[derive(Clone, Copy)] pub struct SagaNodeId;
#[derive(Clone)] pub struct SagaNodeEvent { pub saga_id: SagaId, pub node_id: SagaNodeId, pub event_type: SagaNodeEventType }
#[derive(Clone)] pub enum SagaNodeEventType { Started, Succeeded(Arc<Value>), Failed(ActionError), UndoStarted, UndoFinished, UndoFailed(UndoActionError) }
impl SagaNodeEventType { pub fn label(&self) -> &'static str {} }
#[derive(Clone)] pub struct SagaLog;
impl SagaLog {
    pub fn new_empty(saga_id: SagaId) -> SagaLog {}
    pub fn new_recover(saga_id: SagaId, events: Vec<SagaNodeEvent>) -> Result<SagaLog, Failure> {}
    pub fn unwinding(&self) -> bool {}
    pub fn events(&self) -> &[SagaNodeEvent] {}
}
#[derive(Clone)] pub struct SagaResult { pub saga_id: SagaId, pub saga_log: SagaLog, pub kind: Result<SagaResultOk, SagaResultErr> }
#[derive(Clone)] pub struct SagaResultOk;
impl SagaResultOk {
    pub fn saga_output<T: ActionData>(&self) -> Result<T, ActionError> {}
    pub fn lookup_node_output<T: ActionData>(&self, name: &str) -> Result<T, ActionError> {}
}
#[derive(Clone)] pub struct SagaResultErr { pub error_node_name: NodeName, pub error_source: ActionError, pub undo_failure: Option<(NodeName, UndoActionError)> }
#[derive(Clone)] pub struct SagaExecStatus;
impl SagaExecStatus { pub fn log(&self) -> &SagaLog {} }
pub struct SagaView { pub id: SagaId, pub state: SagaStateView }
impl SagaView { pub fn serialized(&self) -> SagaSerialized {} }
pub enum SagaStateView { Ready { status: SagaExecStatus }, Running { status: SagaExecStatus }, Done { status: SagaExecStatus, result: SagaResult } }
impl SagaStateView { pub fn status(&self) -> &SagaExecStatus {} }
#[derive(Clone)] pub struct SagaSerialized { pub saga_id: SagaId, pub dag: Value, pub events: Vec<SagaNodeEvent> }
#[derive(Clone, Copy)] pub struct RepeatInjected { pub action: NonZeroU32, pub undo: NonZeroU32 }

pub fn sec<Logger>(log: Logger, sec_store: Arc<dyn SecStore>) -> SecClient {}
pub struct SecClient;
impl SecClient {
    pub async fn saga_create<UserType: SagaType>(&self, saga_id: SagaId, uctx: Arc<UserType::ExecContextType>, dag: Arc<SagaDag>, registry: Arc<ActionRegistry<UserType>>) -> Result<BoxFuture<'static, SagaResult>, Failure> {}
    pub async fn saga_resume<UserType: SagaType>(&self, saga_id: SagaId, uctx: Arc<UserType::ExecContextType>, dag: Value, registry: Arc<ActionRegistry<UserType>>, log_events: Vec<SagaNodeEvent>) -> Result<BoxFuture<'static, SagaResult>, Failure> {}
    pub async fn saga_start(&self, saga_id: SagaId) -> Result<(), Failure> {}
    pub async fn saga_list(&self, marker: Option<SagaId>, limit: NonZeroU32) -> Vec<SagaView> {}
    pub async fn saga_get(&self, saga_id: SagaId) -> Result<SagaView, ()> {}
    pub async fn saga_inject_error<N>(&self, saga_id: SagaId, node_id: N) -> Result<(), Failure> {}
    pub async fn saga_inject_error_undo<N>(&self, saga_id: SagaId, node_id: N) -> Result<(), Failure> {}
    pub async fn saga_inject_repeat<N>(&self, saga_id: SagaId, node_id: N, repeat: RepeatInjected) -> Result<(), Failure> {}
    pub async fn shutdown(self) {}
}
pub struct SecExecClient;
impl SecExecClient {
    pub async fn record(&self, event: SagaNodeEvent) {}
    pub async fn saga_update(&self, update: SagaCachedState) {}
    pub async fn saga_get(&self, saga_id: SagaId) -> Result<SagaView, ()> {}
}
pub trait SecStore {
    async fn saga_create(&self, create_params: SagaCreateParams) -> Result<(), Failure>;
    async fn record_event(&self, event: SagaNodeEvent);
    async fn saga_update(&self, id: SagaId, update: SagaCachedState);
}
#[derive(Clone)] pub struct SagaCreateParams { pub id: SagaId, pub name: SagaName, pub dag: Value, pub state: SagaCachedState }
#[derive(Clone, Copy)] pub enum SagaCachedState { Running, Unwinding, Done }
pub struct InMemorySecStore;
impl InMemorySecStore { pub fn new() -> InMemorySecStore {} }
impl SecStore for InMemorySecStore {}
