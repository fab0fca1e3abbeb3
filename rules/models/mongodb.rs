//! Model of mongodb 3 (checked against 3.9.1) and what it re-exports of bson 2. Actions do nothing until they are awaited, or `run` on the driver's own runtime, which waits in place.

use futures::future::BoxFuture;
use futures::stream::Stream;
use std::borrow::Borrow;
use std::collections::HashMap;
use std::time::Duration;

use action::*;
use bson::{Bson, Document, RawDocument};
use error::Result;
use options::*;

pub use change_stream::{ChangeStream, SessionChangeStream};
pub use gridfs::GridFsBucket;

macro_rules! doc { () => {} }
macro_rules! bson { () => {} }
macro_rules! rawdoc { () => {} }
pub mod macros {
    pub fn doc() -> crate::bson::Document {}
    pub fn bson() -> crate::bson::Bson {}
    pub fn rawdoc() -> crate::bson::RawDocumentBuf {}
}
#[shared] #[pools] #[derive(Clone)] pub struct Client;
impl Client {
    // It resolves `mongodb+srv` names; connections are made later.
    pub async fn with_uri_str(uri: impl AsRef<str>) -> Result<Client> {}
    pub fn with_options(options: ClientOptions) -> Result<Client> {}
    pub fn database(&self, name: &str) -> Database {}
    pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database {}
    pub fn default_database(&self) -> Option<Database> {}
    pub fn list_databases(&self) -> ListDatabases<'_> {}
    pub fn list_database_names(&self) -> ListDatabases<'_, ListNames> {}
    pub fn start_session(&self) -> StartSession<'_> {}
    pub fn watch(&self) -> Watch<'_> {}
    pub fn warm_connection_pool(&self) -> WarmConnectionPool<'_> {}
    pub fn shutdown(self) -> Shutdown {}
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
    pub fn read_concern(&self) -> Option<&ReadConcern> {}
    pub fn write_concern(&self) -> Option<&WriteConcern> {}
}
#[shared] #[derive(Clone)] pub struct Database;
impl Database {
    pub fn client(&self) -> &Client {}
    pub fn gridfs_bucket(&self, options: impl Into<Option<GridFsBucketOptions>>) -> GridFsBucket {}
    pub fn name(&self) -> &str {}
    pub fn collection<T>(&self, name: &str) -> Collection<T> {}
    pub fn collection_with_options<T>(&self, name: &str, options: CollectionOptions) -> Collection<T> {}
    pub fn run_command(&self, command: Document) -> RunCommand<'_> {}
    pub fn run_cursor_command(&self, command: Document) -> RunCursorCommand<'_> {}
    pub fn create_collection(&self, name: impl Into<String>) -> CreateCollection<'_> {}
    pub fn list_collections(&self) -> ListCollections<'_> {}
    pub fn list_collection_names(&self) -> ListCollections<'_, ListNames> {}
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_> {}
    pub fn watch(&self) -> Watch<'_> {}
    pub fn drop(&self) -> DropDatabase<'_> {}
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
    pub fn read_concern(&self) -> Option<&ReadConcern> {}
    pub fn write_concern(&self) -> Option<&WriteConcern> {}
}
#[shared] pub struct Collection<T>;
impl<T> Clone for Collection<T> {}
impl<T> Collection<T> {
    pub fn client(&self) -> &Client {}
    pub fn find(&self, filter: Document) -> Find<'_, T> {}
    pub fn find_one(&self, filter: Document) -> FindOne<'_, T> {}
    pub fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<'_, T> {}
    pub fn find_one_and_update(&self, filter: Document, update: impl Into<UpdateModifications>) -> FindOneAndUpdate<'_, T> {}
    pub fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>) -> FindOneAndReplace<'_, T> {}
    pub fn insert_one(&self, doc: impl Borrow<T>) -> InsertOne<'_> {}
    pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> InsertMany<'_> {}
    pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_> {}
    pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_> {}
    pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> ReplaceOne<'_> {}
    pub fn delete_one(&self, query: Document) -> Delete<'_> {}
    pub fn delete_many(&self, query: Document) -> Delete<'_> {}
    pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_> {}
    pub fn count_documents(&self, filter: Document) -> CountDocuments<'_> {}
    pub fn estimated_document_count(&self) -> EstimatedDocumentCount<'_> {}
    pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct<'_> {}
    pub fn create_index(&self, index: IndexModel) -> CreateIndex<'_> {}
    pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndex<'_, Multiple> {}
    pub fn list_indexes(&self) -> ListIndexes<'_> {}
    pub fn list_index_names(&self) -> ListIndexes<'_, ListNames> {}
    pub fn drop_index(&self, name: impl AsRef<str>) -> DropIndex<'_> {}
    pub fn drop_indexes(&self) -> DropIndex<'_> {}
    pub fn drop(&self) -> DropCollection<'_> {}
    pub fn watch(&self) -> Watch<'_, T> {}
    pub fn clone_with_type<U>(&self) -> Collection<U> {}
    pub fn name(&self) -> &str {}
    pub fn namespace(&self) -> Namespace {}
    pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
    pub fn read_concern(&self) -> Option<&ReadConcern> {}
    pub fn write_concern(&self) -> Option<&WriteConcern> {}
}
#[derive(Clone)] pub struct Namespace { pub db: String, pub coll: String }
impl Namespace { pub fn new(db: impl Into<String>, coll: impl Into<String>) -> Namespace {} }
#[derive(Clone, Default)] pub struct IndexModel { pub keys: Document, pub options: Option<IndexOptions> }
impl IndexModel { pub fn builder() -> IndexModelBuilder {} }
pub struct IndexModelBuilder;
impl IndexModelBuilder { pub fn keys(self, keys: impl Into<Document>) -> IndexModelBuilder {} pub fn options(self, options: impl Into<Option<IndexOptions>>) -> IndexModelBuilder {} pub fn build(self) -> IndexModel {} }
#[lazy] pub struct Cursor<T>;
impl<T> Cursor<T> {
    pub async fn advance(&mut self) -> Result<bool> {}
    pub fn current(&self) -> &RawDocument {}
    pub fn has_next(&self) -> bool {}
    pub fn deserialize_current(&self) -> Result<T> {}
    pub fn with_type<D>(self) -> Cursor<D> {}
}
impl<T> Stream for Cursor<T> { type Item = Result<T>; }
pub struct SessionCursor<T>;
impl<T> SessionCursor<T> {
    pub fn stream<'session>(&mut self, session: &'session mut ClientSession) -> SessionCursorStream<'_, 'session, T> {}
    pub async fn next(&mut self, session: &mut ClientSession) -> Option<Result<T>> {}
    pub async fn advance(&mut self, session: &mut ClientSession) -> Result<bool> {}
    pub fn current(&self) -> &RawDocument {}
    pub fn deserialize_current(&self) -> Result<T> {}
    pub fn with_type<D>(self) -> SessionCursor<D> {}
}
#[lazy] pub struct SessionCursorStream<'cursor, 'session, T = Document>;
impl<T> Stream for SessionCursorStream<'_, '_, T> { type Item = Result<T>; }
pub struct ClientSession;
impl ClientSession {
    pub fn start_transaction(&mut self) -> StartTransaction<&mut ClientSession> {}
    pub fn commit_transaction(&mut self) -> CommitTransaction<'_> {}
    pub fn abort_transaction(&mut self) -> AbortTransaction<'_> {}
    pub fn client(&self) -> Client {}
    pub fn id(&self) -> &Document {}
}
pub mod error {
    pub type Result<T> = std::result::Result<T, Error>;
    #[derive(Clone)] pub struct Error { pub kind: Box<ErrorKind>, pub source: Option<Box<Error>> }
    impl Error {
        pub fn custom(e: impl std::any::Any) -> Error {}
        pub fn get_custom<E>(&self) -> Option<&E> {}
        pub fn labels(&self) -> &std::collections::HashSet<String> {}
        pub fn contains_label<T: AsRef<str>>(&self, label: T) -> bool {}
    }
    #[derive(Clone)] pub enum ErrorKind { InvalidArgument { message: String }, Authentication { message: String }, BsonDeserialization(crate::bson::de::Error), BsonSerialization(crate::bson::ser::Error), InsertMany(InsertManyError), Command(CommandError), DnsResolve { message: String }, Internal { message: String }, Io(std::sync::Arc<std::io::Error>), ConnectionPoolCleared { message: String }, InvalidResponse { message: String }, ServerSelection { message: String }, SessionsNotSupported, InvalidTlsConfig { message: String }, Write(WriteFailure), Transaction { message: String }, IncompatibleServer { message: String }, MissingResumeToken, Custom(std::sync::Arc<dyn std::any::Any + Send + Sync>), Shutdown }
    #[derive(Clone)] pub struct CommandError { pub code: i32, pub code_name: String, pub message: String }
    #[derive(Clone)] pub struct WriteError { pub code: i32, pub code_name: Option<String>, pub message: String, pub details: Option<crate::bson::Document> }
    #[derive(Clone)] pub struct IndexedWriteError { pub index: usize, pub code: i32, pub code_name: Option<String>, pub message: String }
    #[derive(Clone)] pub struct WriteConcernError { pub code: i32, pub code_name: String, pub message: String }
    #[derive(Clone)] pub struct InsertManyError { pub write_errors: Option<Vec<IndexedWriteError>>, pub write_concern_error: Option<WriteConcernError> }
    #[derive(Clone)] pub enum WriteFailure { WriteConcernError(WriteConcernError), WriteError(WriteError) }
}
pub mod results {
    use crate::bson::{Bson, Document};
    #[derive(Clone, Default)] pub struct InsertOneResult { pub inserted_id: Bson }
    #[derive(Default)] pub struct InsertManyResult { pub inserted_ids: std::collections::HashMap<usize, Bson> }
    #[derive(Clone, Default)] pub struct UpdateResult { pub matched_count: u64, pub modified_count: u64, pub upserted_id: Option<Bson> }
    #[derive(Clone, Default)] pub struct DeleteResult { pub deleted_count: u64 }
    #[derive(Clone)] pub struct CreateIndexResult { pub index_name: String }
    #[derive(Clone)] pub struct CreateIndexesResult { pub index_names: Vec<String> }
    #[derive(Clone)] pub struct CollectionSpecification { pub name: String, pub options: crate::options::CreateCollectionOptions, pub id_index: Option<Document> }
    #[derive(Clone)] pub struct DatabaseSpecification { pub name: String, pub size_on_disk: u64, pub empty: bool, pub shards: Option<Document> }
}
pub mod change_stream {
    use crate::ClientSession;
    use crate::error::Result;
    use event::ResumeToken;
    #[lazy] pub struct ChangeStream<T>;
    impl<T> ChangeStream<T> {
        pub fn resume_token(&self) -> Option<ResumeToken> {}
        pub fn with_type<D>(self) -> ChangeStream<D> {}
        pub fn is_alive(&self) -> bool {}
        pub async fn next_if_any(&mut self) -> Result<Option<T>> {}
    }
    impl<T> futures::stream::Stream for ChangeStream<T> { type Item = Result<T>; }
    pub struct SessionChangeStream<T>;
    impl<T> SessionChangeStream<T> {
        pub fn resume_token(&self) -> Option<ResumeToken> {}
        pub fn with_type<D>(self) -> SessionChangeStream<D> {}
        pub async fn next(&mut self, session: &mut ClientSession) -> Result<Option<T>> {}
        pub fn is_alive(&self) -> bool {}
        pub async fn next_if_any(&mut self, session: &mut ClientSession) -> Result<Option<T>> {}
    }
    pub mod event {
        use crate::bson::{DateTime, Document, Timestamp};
        #[derive(Clone)] pub struct ResumeToken;
        #[derive(Clone)] pub struct ChangeStreamEvent<T> { pub id: ResumeToken, pub operation_type: OperationType, pub ns: Option<ChangeNamespace>, pub to: Option<ChangeNamespace>, pub lsid: Option<Document>, pub txn_number: Option<i64>, pub document_key: Option<Document>, pub update_description: Option<UpdateDescription>, pub cluster_time: Option<Timestamp>, pub wall_time: Option<DateTime>, pub full_document: Option<T>, pub full_document_before_change: Option<T> }
        #[derive(Clone)] pub enum OperationType { Insert, Update, Replace, Delete, Drop, Rename, DropDatabase, Invalidate, Other(String) }
        #[derive(Clone)] pub struct UpdateDescription { pub updated_fields: Document, pub removed_fields: Vec<String> }
        #[derive(Clone)] pub struct ChangeNamespace { pub db: String, pub coll: Option<String> }
    }
}
pub mod gridfs {
    #[shared] #[derive(Clone)] pub struct GridFsBucket;
}
// What has fields stands with them; of the rest of the options only the names are known.
pub mod options {
    pub struct AuthMechanism;
    pub struct DriverInfo;
    pub struct FullDocumentBeforeChangeType;
    pub struct FullDocumentType;
    pub struct IndexVersion;
    pub struct ServerMonitoringMode;
    pub struct Socks5Proxy;
    pub struct Sphere2DIndexVersion;
    pub struct TextIndexVersion;
    pub struct EventHandler;
    pub struct Compressor;
    pub struct TimeseriesGranularity;
    pub struct ClusteredIndex;
    pub struct ChangeStreamPreAndPostImages;
    pub struct IndexOptionDefaults;
    pub struct ValidationAction;
    pub struct ValidationLevel;
    pub struct CommitQuorum;
    use crate::Namespace;
    use crate::action::ParseConnectionString;
    use crate::bson::{Binary, Bson, DateTime, Document, Timestamp};
    use crate::change_stream::event::ResumeToken;
    use std::collections::HashMap;
    use std::path::PathBuf;
    use std::time::Duration;
    #[derive(Clone)] pub enum UpdateModifications { Document(Document), Pipeline(Vec<Document>) }
    impl From<Document> for UpdateModifications {}
    impl From<Vec<Document>> for UpdateModifications {}
    #[derive(Clone)] pub enum ReturnDocument { After, Before }
    #[derive(Clone)] pub enum Hint { Keys(Document), Name(String) }
    #[derive(Clone, Copy)] pub enum CursorType { NonTailable, Tailable, TailableAwait }
    #[derive(Clone)] pub enum SelectionCriteria { ReadPreference(ReadPreference) }
    #[derive(Clone)] pub enum ReadPreference { Primary, Secondary, PrimaryPreferred, SecondaryPreferred, Nearest }
    #[derive(Clone)] pub struct ReadConcern;
    impl ReadConcern { pub fn local() -> ReadConcern {} pub fn majority() -> ReadConcern {} pub fn linearizable() -> ReadConcern {} pub fn available() -> ReadConcern {} pub fn snapshot() -> ReadConcern {} }
    #[derive(Clone, Default)] pub struct WriteConcern { pub w: Option<Acknowledgment>, pub w_timeout: Option<Duration>, pub journal: Option<bool> }
    impl WriteConcern { pub fn majority() -> WriteConcern {} pub fn nodes(v: u32) -> WriteConcern {} }
    #[derive(Clone)] pub enum Acknowledgment { Nodes(u32), Majority, Custom(String) }
    #[derive(Clone)] pub enum ServerAddress { Tcp { host: String, port: Option<u16> }, Unix { path: PathBuf } }
    impl ServerAddress { pub fn parse(address: impl AsRef<str>) -> crate::error::Result<ServerAddress> {} }
    #[derive(Clone)] pub struct ServerApi;
    #[derive(Clone)] pub struct Collation;
    #[derive(Clone)] pub struct ResolverConfig;
    #[derive(Clone)] pub enum Tls { Enabled(TlsOptions), Disabled }
    impl ClientOptions { pub fn parse<C>(conn_str: C) -> ParseConnectionString {} }
    #[derive(Clone, Default)] pub struct CollectionOptions { pub selection_criteria: Option<SelectionCriteria>, pub read_concern: Option<ReadConcern>, pub write_concern: Option<WriteConcern> }
    impl CollectionOptions { pub fn builder() -> CollectionOptionsBuilder {} }
    pub struct CollectionOptionsBuilder;
    impl CollectionOptionsBuilder { pub fn selection_criteria(self, selection_criteria: impl Into<Option<SelectionCriteria>>) -> CollectionOptionsBuilder {} pub fn read_concern(self, read_concern: impl Into<Option<ReadConcern>>) -> CollectionOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> CollectionOptionsBuilder {} pub fn build(self) -> CollectionOptions {} }
    #[derive(Clone, Default)] pub struct InsertOneOptions { pub bypass_document_validation: Option<bool>, pub write_concern: Option<WriteConcern>, pub comment: Option<Bson> }
    impl InsertOneOptions { pub fn builder() -> InsertOneOptionsBuilder {} }
    pub struct InsertOneOptionsBuilder;
    impl InsertOneOptionsBuilder { pub fn bypass_document_validation(self, bypass_document_validation: impl Into<Option<bool>>) -> InsertOneOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> InsertOneOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> InsertOneOptionsBuilder {} pub fn build(self) -> InsertOneOptions {} }
    #[derive(Clone, Default)] pub struct InsertManyOptions { pub bypass_document_validation: Option<bool>, pub ordered: Option<bool>, pub write_concern: Option<WriteConcern>, pub comment: Option<Bson> }
    impl InsertManyOptions { pub fn builder() -> InsertManyOptionsBuilder {} }
    pub struct InsertManyOptionsBuilder;
    impl InsertManyOptionsBuilder { pub fn bypass_document_validation(self, bypass_document_validation: impl Into<Option<bool>>) -> InsertManyOptionsBuilder {} pub fn ordered(self, ordered: impl Into<Option<bool>>) -> InsertManyOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> InsertManyOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> InsertManyOptionsBuilder {} pub fn build(self) -> InsertManyOptions {} }
    #[derive(Clone, Default)] pub struct UpdateOptions { pub array_filters: Option<Vec<Document>>, pub bypass_document_validation: Option<bool>, pub upsert: Option<bool>, pub collation: Option<Collation>, pub hint: Option<Hint>, pub write_concern: Option<WriteConcern>, pub let_vars: Option<Document>, pub comment: Option<Bson>, pub sort: Option<Document> }
    impl UpdateOptions { pub fn builder() -> UpdateOptionsBuilder {} }
    pub struct UpdateOptionsBuilder;
    impl UpdateOptionsBuilder { pub fn array_filters(self, array_filters: impl Into<Option<Vec<Document>>>) -> UpdateOptionsBuilder {} pub fn bypass_document_validation(self, bypass_document_validation: impl Into<Option<bool>>) -> UpdateOptionsBuilder {} pub fn upsert(self, upsert: impl Into<Option<bool>>) -> UpdateOptionsBuilder {} pub fn collation(self, collation: impl Into<Option<Collation>>) -> UpdateOptionsBuilder {} pub fn hint(self, hint: impl Into<Option<Hint>>) -> UpdateOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> UpdateOptionsBuilder {} pub fn let_vars(self, let_vars: impl Into<Option<Document>>) -> UpdateOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> UpdateOptionsBuilder {} pub fn sort(self, sort: impl Into<Option<Document>>) -> UpdateOptionsBuilder {} pub fn build(self) -> UpdateOptions {} }
    #[derive(Clone, Default)] pub struct ReplaceOptions { pub bypass_document_validation: Option<bool>, pub upsert: Option<bool>, pub collation: Option<Collation>, pub hint: Option<Hint>, pub write_concern: Option<WriteConcern>, pub let_vars: Option<Document>, pub comment: Option<Bson>, pub sort: Option<Document> }
    impl ReplaceOptions { pub fn builder() -> ReplaceOptionsBuilder {} }
    pub struct ReplaceOptionsBuilder;
    impl ReplaceOptionsBuilder { pub fn bypass_document_validation(self, bypass_document_validation: impl Into<Option<bool>>) -> ReplaceOptionsBuilder {} pub fn upsert(self, upsert: impl Into<Option<bool>>) -> ReplaceOptionsBuilder {} pub fn collation(self, collation: impl Into<Option<Collation>>) -> ReplaceOptionsBuilder {} pub fn hint(self, hint: impl Into<Option<Hint>>) -> ReplaceOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> ReplaceOptionsBuilder {} pub fn let_vars(self, let_vars: impl Into<Option<Document>>) -> ReplaceOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> ReplaceOptionsBuilder {} pub fn sort(self, sort: impl Into<Option<Document>>) -> ReplaceOptionsBuilder {} pub fn build(self) -> ReplaceOptions {} }
    #[derive(Clone, Default)] pub struct DeleteOptions { pub collation: Option<Collation>, pub write_concern: Option<WriteConcern>, pub hint: Option<Hint>, pub let_vars: Option<Document>, pub comment: Option<Bson> }
    impl DeleteOptions { pub fn builder() -> DeleteOptionsBuilder {} }
    pub struct DeleteOptionsBuilder;
    impl DeleteOptionsBuilder { pub fn collation(self, collation: impl Into<Option<Collation>>) -> DeleteOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> DeleteOptionsBuilder {} pub fn hint(self, hint: impl Into<Option<Hint>>) -> DeleteOptionsBuilder {} pub fn let_vars(self, let_vars: impl Into<Option<Document>>) -> DeleteOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> DeleteOptionsBuilder {} pub fn build(self) -> DeleteOptions {} }
    #[derive(Clone, Default)] pub struct FindOneAndDeleteOptions { pub max_time: Option<Duration>, pub projection: Option<Document>, pub sort: Option<Document>, pub write_concern: Option<WriteConcern>, pub collation: Option<Collation>, pub hint: Option<Hint>, pub let_vars: Option<Document>, pub comment: Option<Bson> }
    impl FindOneAndDeleteOptions { pub fn builder() -> FindOneAndDeleteOptionsBuilder {} }
    pub struct FindOneAndDeleteOptionsBuilder;
    impl FindOneAndDeleteOptionsBuilder { pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> FindOneAndDeleteOptionsBuilder {} pub fn projection(self, projection: impl Into<Option<Document>>) -> FindOneAndDeleteOptionsBuilder {} pub fn sort(self, sort: impl Into<Option<Document>>) -> FindOneAndDeleteOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> FindOneAndDeleteOptionsBuilder {} pub fn collation(self, collation: impl Into<Option<Collation>>) -> FindOneAndDeleteOptionsBuilder {} pub fn hint(self, hint: impl Into<Option<Hint>>) -> FindOneAndDeleteOptionsBuilder {} pub fn let_vars(self, let_vars: impl Into<Option<Document>>) -> FindOneAndDeleteOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> FindOneAndDeleteOptionsBuilder {} pub fn build(self) -> FindOneAndDeleteOptions {} }
    #[derive(Clone, Default)] pub struct FindOneAndReplaceOptions { pub bypass_document_validation: Option<bool>, pub max_time: Option<Duration>, pub projection: Option<Document>, pub return_document: Option<ReturnDocument>, pub sort: Option<Document>, pub upsert: Option<bool>, pub write_concern: Option<WriteConcern>, pub collation: Option<Collation>, pub hint: Option<Hint>, pub let_vars: Option<Document>, pub comment: Option<Bson> }
    impl FindOneAndReplaceOptions { pub fn builder() -> FindOneAndReplaceOptionsBuilder {} }
    pub struct FindOneAndReplaceOptionsBuilder;
    impl FindOneAndReplaceOptionsBuilder { pub fn bypass_document_validation(self, bypass_document_validation: impl Into<Option<bool>>) -> FindOneAndReplaceOptionsBuilder {} pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> FindOneAndReplaceOptionsBuilder {} pub fn projection(self, projection: impl Into<Option<Document>>) -> FindOneAndReplaceOptionsBuilder {} pub fn return_document(self, return_document: impl Into<Option<ReturnDocument>>) -> FindOneAndReplaceOptionsBuilder {} pub fn sort(self, sort: impl Into<Option<Document>>) -> FindOneAndReplaceOptionsBuilder {} pub fn upsert(self, upsert: impl Into<Option<bool>>) -> FindOneAndReplaceOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> FindOneAndReplaceOptionsBuilder {} pub fn collation(self, collation: impl Into<Option<Collation>>) -> FindOneAndReplaceOptionsBuilder {} pub fn hint(self, hint: impl Into<Option<Hint>>) -> FindOneAndReplaceOptionsBuilder {} pub fn let_vars(self, let_vars: impl Into<Option<Document>>) -> FindOneAndReplaceOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> FindOneAndReplaceOptionsBuilder {} pub fn build(self) -> FindOneAndReplaceOptions {} }
    #[derive(Clone, Default)] pub struct FindOneAndUpdateOptions { pub array_filters: Option<Vec<Document>>, pub bypass_document_validation: Option<bool>, pub max_time: Option<Duration>, pub projection: Option<Document>, pub return_document: Option<ReturnDocument>, pub sort: Option<Document>, pub upsert: Option<bool>, pub write_concern: Option<WriteConcern>, pub collation: Option<Collation>, pub hint: Option<Hint>, pub let_vars: Option<Document>, pub comment: Option<Bson> }
    impl FindOneAndUpdateOptions { pub fn builder() -> FindOneAndUpdateOptionsBuilder {} }
    pub struct FindOneAndUpdateOptionsBuilder;
    impl FindOneAndUpdateOptionsBuilder { pub fn array_filters(self, array_filters: impl Into<Option<Vec<Document>>>) -> FindOneAndUpdateOptionsBuilder {} pub fn bypass_document_validation(self, bypass_document_validation: impl Into<Option<bool>>) -> FindOneAndUpdateOptionsBuilder {} pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> FindOneAndUpdateOptionsBuilder {} pub fn projection(self, projection: impl Into<Option<Document>>) -> FindOneAndUpdateOptionsBuilder {} pub fn return_document(self, return_document: impl Into<Option<ReturnDocument>>) -> FindOneAndUpdateOptionsBuilder {} pub fn sort(self, sort: impl Into<Option<Document>>) -> FindOneAndUpdateOptionsBuilder {} pub fn upsert(self, upsert: impl Into<Option<bool>>) -> FindOneAndUpdateOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> FindOneAndUpdateOptionsBuilder {} pub fn collation(self, collation: impl Into<Option<Collation>>) -> FindOneAndUpdateOptionsBuilder {} pub fn hint(self, hint: impl Into<Option<Hint>>) -> FindOneAndUpdateOptionsBuilder {} pub fn let_vars(self, let_vars: impl Into<Option<Document>>) -> FindOneAndUpdateOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> FindOneAndUpdateOptionsBuilder {} pub fn build(self) -> FindOneAndUpdateOptions {} }
    #[derive(Clone, Default)] pub struct AggregateOptions { pub allow_disk_use: Option<bool>, pub batch_size: Option<u32>, pub bypass_document_validation: Option<bool>, pub collation: Option<Collation>, pub comment: Option<Bson>, pub hint: Option<Hint>, pub max_await_time: Option<Duration>, pub max_time: Option<Duration>, pub read_concern: Option<ReadConcern>, pub selection_criteria: Option<SelectionCriteria>, pub write_concern: Option<WriteConcern>, pub let_vars: Option<Document> }
    impl AggregateOptions { pub fn builder() -> AggregateOptionsBuilder {} }
    pub struct AggregateOptionsBuilder;
    impl AggregateOptionsBuilder { pub fn allow_disk_use(self, allow_disk_use: impl Into<Option<bool>>) -> AggregateOptionsBuilder {} pub fn batch_size(self, batch_size: impl Into<Option<u32>>) -> AggregateOptionsBuilder {} pub fn bypass_document_validation(self, bypass_document_validation: impl Into<Option<bool>>) -> AggregateOptionsBuilder {} pub fn collation(self, collation: impl Into<Option<Collation>>) -> AggregateOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> AggregateOptionsBuilder {} pub fn hint(self, hint: impl Into<Option<Hint>>) -> AggregateOptionsBuilder {} pub fn max_await_time(self, max_await_time: impl Into<Option<Duration>>) -> AggregateOptionsBuilder {} pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> AggregateOptionsBuilder {} pub fn read_concern(self, read_concern: impl Into<Option<ReadConcern>>) -> AggregateOptionsBuilder {} pub fn selection_criteria(self, selection_criteria: impl Into<Option<SelectionCriteria>>) -> AggregateOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> AggregateOptionsBuilder {} pub fn let_vars(self, let_vars: impl Into<Option<Document>>) -> AggregateOptionsBuilder {} pub fn build(self) -> AggregateOptions {} }
    #[derive(Clone, Default)] pub struct CountOptions { pub hint: Option<Hint>, pub limit: Option<u64>, pub max_time: Option<Duration>, pub skip: Option<u64>, pub collation: Option<Collation>, pub selection_criteria: Option<SelectionCriteria>, pub read_concern: Option<ReadConcern>, pub comment: Option<Bson> }
    impl CountOptions { pub fn builder() -> CountOptionsBuilder {} }
    pub struct CountOptionsBuilder;
    impl CountOptionsBuilder { pub fn hint(self, hint: impl Into<Option<Hint>>) -> CountOptionsBuilder {} pub fn limit(self, limit: impl Into<Option<u64>>) -> CountOptionsBuilder {} pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> CountOptionsBuilder {} pub fn skip(self, skip: impl Into<Option<u64>>) -> CountOptionsBuilder {} pub fn collation(self, collation: impl Into<Option<Collation>>) -> CountOptionsBuilder {} pub fn selection_criteria(self, selection_criteria: impl Into<Option<SelectionCriteria>>) -> CountOptionsBuilder {} pub fn read_concern(self, read_concern: impl Into<Option<ReadConcern>>) -> CountOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> CountOptionsBuilder {} pub fn build(self) -> CountOptions {} }
    #[derive(Clone, Default)] pub struct EstimatedDocumentCountOptions { pub max_time: Option<Duration>, pub selection_criteria: Option<SelectionCriteria>, pub read_concern: Option<ReadConcern>, pub comment: Option<Bson> }
    impl EstimatedDocumentCountOptions { pub fn builder() -> EstimatedDocumentCountOptionsBuilder {} }
    pub struct EstimatedDocumentCountOptionsBuilder;
    impl EstimatedDocumentCountOptionsBuilder { pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> EstimatedDocumentCountOptionsBuilder {} pub fn selection_criteria(self, selection_criteria: impl Into<Option<SelectionCriteria>>) -> EstimatedDocumentCountOptionsBuilder {} pub fn read_concern(self, read_concern: impl Into<Option<ReadConcern>>) -> EstimatedDocumentCountOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> EstimatedDocumentCountOptionsBuilder {} pub fn build(self) -> EstimatedDocumentCountOptions {} }
    #[derive(Clone, Default)] pub struct DistinctOptions { pub max_time: Option<Duration>, pub selection_criteria: Option<SelectionCriteria>, pub read_concern: Option<ReadConcern>, pub collation: Option<Collation>, pub comment: Option<Bson>, pub hint: Option<Hint> }
    impl DistinctOptions { pub fn builder() -> DistinctOptionsBuilder {} }
    pub struct DistinctOptionsBuilder;
    impl DistinctOptionsBuilder { pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> DistinctOptionsBuilder {} pub fn selection_criteria(self, selection_criteria: impl Into<Option<SelectionCriteria>>) -> DistinctOptionsBuilder {} pub fn read_concern(self, read_concern: impl Into<Option<ReadConcern>>) -> DistinctOptionsBuilder {} pub fn collation(self, collation: impl Into<Option<Collation>>) -> DistinctOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> DistinctOptionsBuilder {} pub fn hint(self, hint: impl Into<Option<Hint>>) -> DistinctOptionsBuilder {} pub fn build(self) -> DistinctOptions {} }
    #[derive(Clone, Default)] pub struct FindOptions { pub allow_disk_use: Option<bool>, pub allow_partial_results: Option<bool>, pub batch_size: Option<u32>, pub comment: Option<Bson>, pub cursor_type: Option<CursorType>, pub hint: Option<Hint>, pub limit: Option<i64>, pub max: Option<Document>, pub max_await_time: Option<Duration>, pub max_scan: Option<u64>, pub max_time: Option<Duration>, pub min: Option<Document>, pub no_cursor_timeout: Option<bool>, pub projection: Option<Document>, pub read_concern: Option<ReadConcern>, pub return_key: Option<bool>, pub selection_criteria: Option<SelectionCriteria>, pub show_record_id: Option<bool>, pub skip: Option<u64>, pub sort: Option<Document>, pub collation: Option<Collation>, pub let_vars: Option<Document> }
    impl FindOptions { pub fn builder() -> FindOptionsBuilder {} }
    pub struct FindOptionsBuilder;
    impl FindOptionsBuilder { pub fn allow_disk_use(self, allow_disk_use: impl Into<Option<bool>>) -> FindOptionsBuilder {} pub fn allow_partial_results(self, allow_partial_results: impl Into<Option<bool>>) -> FindOptionsBuilder {} pub fn batch_size(self, batch_size: impl Into<Option<u32>>) -> FindOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> FindOptionsBuilder {} pub fn cursor_type(self, cursor_type: impl Into<Option<CursorType>>) -> FindOptionsBuilder {} pub fn hint(self, hint: impl Into<Option<Hint>>) -> FindOptionsBuilder {} pub fn limit(self, limit: impl Into<Option<i64>>) -> FindOptionsBuilder {} pub fn max(self, max: impl Into<Option<Document>>) -> FindOptionsBuilder {} pub fn max_await_time(self, max_await_time: impl Into<Option<Duration>>) -> FindOptionsBuilder {} pub fn max_scan(self, max_scan: impl Into<Option<u64>>) -> FindOptionsBuilder {} pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> FindOptionsBuilder {} pub fn min(self, min: impl Into<Option<Document>>) -> FindOptionsBuilder {} pub fn no_cursor_timeout(self, no_cursor_timeout: impl Into<Option<bool>>) -> FindOptionsBuilder {} pub fn projection(self, projection: impl Into<Option<Document>>) -> FindOptionsBuilder {} pub fn read_concern(self, read_concern: impl Into<Option<ReadConcern>>) -> FindOptionsBuilder {} pub fn return_key(self, return_key: impl Into<Option<bool>>) -> FindOptionsBuilder {} pub fn selection_criteria(self, selection_criteria: impl Into<Option<SelectionCriteria>>) -> FindOptionsBuilder {} pub fn show_record_id(self, show_record_id: impl Into<Option<bool>>) -> FindOptionsBuilder {} pub fn skip(self, skip: impl Into<Option<u64>>) -> FindOptionsBuilder {} pub fn sort(self, sort: impl Into<Option<Document>>) -> FindOptionsBuilder {} pub fn collation(self, collation: impl Into<Option<Collation>>) -> FindOptionsBuilder {} pub fn let_vars(self, let_vars: impl Into<Option<Document>>) -> FindOptionsBuilder {} pub fn build(self) -> FindOptions {} }
    #[derive(Clone, Default)] pub struct FindOneOptions { pub allow_partial_results: Option<bool>, pub collation: Option<Collation>, pub comment: Option<Bson>, pub hint: Option<Hint>, pub max: Option<Document>, pub max_scan: Option<u64>, pub max_time: Option<Duration>, pub min: Option<Document>, pub projection: Option<Document>, pub read_concern: Option<ReadConcern>, pub return_key: Option<bool>, pub selection_criteria: Option<SelectionCriteria>, pub show_record_id: Option<bool>, pub skip: Option<u64>, pub sort: Option<Document>, pub let_vars: Option<Document> }
    impl FindOneOptions { pub fn builder() -> FindOneOptionsBuilder {} }
    pub struct FindOneOptionsBuilder;
    impl FindOneOptionsBuilder { pub fn allow_partial_results(self, allow_partial_results: impl Into<Option<bool>>) -> FindOneOptionsBuilder {} pub fn collation(self, collation: impl Into<Option<Collation>>) -> FindOneOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> FindOneOptionsBuilder {} pub fn hint(self, hint: impl Into<Option<Hint>>) -> FindOneOptionsBuilder {} pub fn max(self, max: impl Into<Option<Document>>) -> FindOneOptionsBuilder {} pub fn max_scan(self, max_scan: impl Into<Option<u64>>) -> FindOneOptionsBuilder {} pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> FindOneOptionsBuilder {} pub fn min(self, min: impl Into<Option<Document>>) -> FindOneOptionsBuilder {} pub fn projection(self, projection: impl Into<Option<Document>>) -> FindOneOptionsBuilder {} pub fn read_concern(self, read_concern: impl Into<Option<ReadConcern>>) -> FindOneOptionsBuilder {} pub fn return_key(self, return_key: impl Into<Option<bool>>) -> FindOneOptionsBuilder {} pub fn selection_criteria(self, selection_criteria: impl Into<Option<SelectionCriteria>>) -> FindOneOptionsBuilder {} pub fn show_record_id(self, show_record_id: impl Into<Option<bool>>) -> FindOneOptionsBuilder {} pub fn skip(self, skip: impl Into<Option<u64>>) -> FindOneOptionsBuilder {} pub fn sort(self, sort: impl Into<Option<Document>>) -> FindOneOptionsBuilder {} pub fn let_vars(self, let_vars: impl Into<Option<Document>>) -> FindOneOptionsBuilder {} pub fn build(self) -> FindOneOptions {} }
    #[derive(Clone, Default)] pub struct CreateIndexOptions { pub commit_quorum: Option<CommitQuorum>, pub max_time: Option<Duration>, pub write_concern: Option<WriteConcern>, pub comment: Option<Bson> }
    impl CreateIndexOptions { pub fn builder() -> CreateIndexOptionsBuilder {} }
    pub struct CreateIndexOptionsBuilder;
    impl CreateIndexOptionsBuilder { pub fn commit_quorum(self, commit_quorum: impl Into<Option<CommitQuorum>>) -> CreateIndexOptionsBuilder {} pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> CreateIndexOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> CreateIndexOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> CreateIndexOptionsBuilder {} pub fn build(self) -> CreateIndexOptions {} }
    #[derive(Clone, Default)] pub struct DropCollectionOptions { pub write_concern: Option<WriteConcern>, pub encrypted_fields: Option<Document> }
    impl DropCollectionOptions { pub fn builder() -> DropCollectionOptionsBuilder {} }
    pub struct DropCollectionOptionsBuilder;
    impl DropCollectionOptionsBuilder { pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> DropCollectionOptionsBuilder {} pub fn encrypted_fields(self, encrypted_fields: impl Into<Option<Document>>) -> DropCollectionOptionsBuilder {} pub fn build(self) -> DropCollectionOptions {} }
    #[derive(Clone, Default)] pub struct DropIndexOptions { pub max_time: Option<Duration>, pub write_concern: Option<WriteConcern>, pub comment: Option<Bson> }
    impl DropIndexOptions { pub fn builder() -> DropIndexOptionsBuilder {} }
    pub struct DropIndexOptionsBuilder;
    impl DropIndexOptionsBuilder { pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> DropIndexOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> DropIndexOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> DropIndexOptionsBuilder {} pub fn build(self) -> DropIndexOptions {} }
    #[derive(Clone, Default)] pub struct ListIndexesOptions { pub max_time: Option<Duration>, pub batch_size: Option<u32>, pub comment: Option<Bson> }
    impl ListIndexesOptions { pub fn builder() -> ListIndexesOptionsBuilder {} }
    pub struct ListIndexesOptionsBuilder;
    impl ListIndexesOptionsBuilder { pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> ListIndexesOptionsBuilder {} pub fn batch_size(self, batch_size: impl Into<Option<u32>>) -> ListIndexesOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> ListIndexesOptionsBuilder {} pub fn build(self) -> ListIndexesOptions {} }
    #[derive(Clone, Default)] pub struct DatabaseOptions { pub selection_criteria: Option<SelectionCriteria>, pub read_concern: Option<ReadConcern>, pub write_concern: Option<WriteConcern> }
    impl DatabaseOptions { pub fn builder() -> DatabaseOptionsBuilder {} }
    pub struct DatabaseOptionsBuilder;
    impl DatabaseOptionsBuilder { pub fn selection_criteria(self, selection_criteria: impl Into<Option<SelectionCriteria>>) -> DatabaseOptionsBuilder {} pub fn read_concern(self, read_concern: impl Into<Option<ReadConcern>>) -> DatabaseOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> DatabaseOptionsBuilder {} pub fn build(self) -> DatabaseOptions {} }
    #[derive(Clone, Default)] pub struct CreateCollectionOptions { pub capped: Option<bool>, pub size: Option<u64>, pub max: Option<u64>, pub storage_engine: Option<Document>, pub validator: Option<Document>, pub validation_level: Option<ValidationLevel>, pub validation_action: Option<ValidationAction>, pub view_on: Option<String>, pub pipeline: Option<Vec<Document>>, pub collation: Option<Collation>, pub write_concern: Option<WriteConcern>, pub index_option_defaults: Option<IndexOptionDefaults>, pub timeseries: Option<TimeseriesOptions>, pub expire_after_seconds: Option<Duration>, pub change_stream_pre_and_post_images: Option<ChangeStreamPreAndPostImages>, pub clustered_index: Option<ClusteredIndex>, pub comment: Option<Bson>, pub encrypted_fields: Option<Document> }
    impl CreateCollectionOptions { pub fn builder() -> CreateCollectionOptionsBuilder {} }
    pub struct CreateCollectionOptionsBuilder;
    impl CreateCollectionOptionsBuilder { pub fn capped(self, capped: impl Into<Option<bool>>) -> CreateCollectionOptionsBuilder {} pub fn size(self, size: impl Into<Option<u64>>) -> CreateCollectionOptionsBuilder {} pub fn max(self, max: impl Into<Option<u64>>) -> CreateCollectionOptionsBuilder {} pub fn storage_engine(self, storage_engine: impl Into<Option<Document>>) -> CreateCollectionOptionsBuilder {} pub fn validator(self, validator: impl Into<Option<Document>>) -> CreateCollectionOptionsBuilder {} pub fn validation_level(self, validation_level: impl Into<Option<ValidationLevel>>) -> CreateCollectionOptionsBuilder {} pub fn validation_action(self, validation_action: impl Into<Option<ValidationAction>>) -> CreateCollectionOptionsBuilder {} pub fn view_on(self, view_on: impl Into<Option<String>>) -> CreateCollectionOptionsBuilder {} pub fn pipeline(self, pipeline: impl Into<Option<Vec<Document>>>) -> CreateCollectionOptionsBuilder {} pub fn collation(self, collation: impl Into<Option<Collation>>) -> CreateCollectionOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> CreateCollectionOptionsBuilder {} pub fn index_option_defaults(self, index_option_defaults: impl Into<Option<IndexOptionDefaults>>) -> CreateCollectionOptionsBuilder {} pub fn timeseries(self, timeseries: impl Into<Option<TimeseriesOptions>>) -> CreateCollectionOptionsBuilder {} pub fn expire_after_seconds(self, expire_after_seconds: impl Into<Option<Duration>>) -> CreateCollectionOptionsBuilder {} pub fn change_stream_pre_and_post_images(self, change_stream_pre_and_post_images: impl Into<Option<ChangeStreamPreAndPostImages>>) -> CreateCollectionOptionsBuilder {} pub fn clustered_index(self, clustered_index: impl Into<Option<ClusteredIndex>>) -> CreateCollectionOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> CreateCollectionOptionsBuilder {} pub fn encrypted_fields(self, encrypted_fields: impl Into<Option<Document>>) -> CreateCollectionOptionsBuilder {} pub fn build(self) -> CreateCollectionOptions {} }
    #[derive(Clone, Default)] pub struct TimeseriesOptions { pub time_field: String, pub meta_field: Option<String>, pub granularity: Option<TimeseriesGranularity>, pub bucket_max_span: Option<Duration>, pub bucket_rounding: Option<Duration> }
    impl TimeseriesOptions { pub fn builder() -> TimeseriesOptionsBuilder {} }
    pub struct TimeseriesOptionsBuilder;
    impl TimeseriesOptionsBuilder { pub fn time_field(self, time_field: impl Into<String>) -> TimeseriesOptionsBuilder {} pub fn meta_field(self, meta_field: impl Into<Option<String>>) -> TimeseriesOptionsBuilder {} pub fn granularity(self, granularity: impl Into<Option<TimeseriesGranularity>>) -> TimeseriesOptionsBuilder {} pub fn bucket_max_span(self, bucket_max_span: impl Into<Option<Duration>>) -> TimeseriesOptionsBuilder {} pub fn bucket_rounding(self, bucket_rounding: impl Into<Option<Duration>>) -> TimeseriesOptionsBuilder {} pub fn build(self) -> TimeseriesOptions {} }
    #[derive(Clone, Default)] pub struct DropDatabaseOptions { pub write_concern: Option<WriteConcern> }
    impl DropDatabaseOptions { pub fn builder() -> DropDatabaseOptionsBuilder {} }
    pub struct DropDatabaseOptionsBuilder;
    impl DropDatabaseOptionsBuilder { pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> DropDatabaseOptionsBuilder {} pub fn build(self) -> DropDatabaseOptions {} }
    #[derive(Clone, Default)] pub struct ListCollectionsOptions { pub batch_size: Option<u32>, pub comment: Option<Bson>, pub filter: Option<Document>, pub authorized_collections: Option<bool> }
    impl ListCollectionsOptions { pub fn builder() -> ListCollectionsOptionsBuilder {} }
    pub struct ListCollectionsOptionsBuilder;
    impl ListCollectionsOptionsBuilder { pub fn batch_size(self, batch_size: impl Into<Option<u32>>) -> ListCollectionsOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> ListCollectionsOptionsBuilder {} pub fn filter(self, filter: impl Into<Option<Document>>) -> ListCollectionsOptionsBuilder {} pub fn authorized_collections(self, authorized_collections: impl Into<Option<bool>>) -> ListCollectionsOptionsBuilder {} pub fn build(self) -> ListCollectionsOptions {} }
    #[derive(Clone, Default)] pub struct ListDatabasesOptions { pub authorized_databases: Option<bool>, pub comment: Option<Bson>, pub filter: Option<Document> }
    impl ListDatabasesOptions { pub fn builder() -> ListDatabasesOptionsBuilder {} }
    pub struct ListDatabasesOptionsBuilder;
    impl ListDatabasesOptionsBuilder { pub fn authorized_databases(self, authorized_databases: impl Into<Option<bool>>) -> ListDatabasesOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> ListDatabasesOptionsBuilder {} pub fn filter(self, filter: impl Into<Option<Document>>) -> ListDatabasesOptionsBuilder {} pub fn build(self) -> ListDatabasesOptions {} }
    #[derive(Clone, Default)] pub struct RunCommandOptions { pub selection_criteria: Option<SelectionCriteria> }
    impl RunCommandOptions { pub fn builder() -> RunCommandOptionsBuilder {} }
    pub struct RunCommandOptionsBuilder;
    impl RunCommandOptionsBuilder { pub fn selection_criteria(self, selection_criteria: impl Into<Option<SelectionCriteria>>) -> RunCommandOptionsBuilder {} pub fn build(self) -> RunCommandOptions {} }
    #[derive(Clone, Default)] pub struct RunCursorCommandOptions { pub selection_criteria: Option<SelectionCriteria>, pub cursor_type: Option<CursorType>, pub batch_size: Option<u32>, pub max_time: Option<Duration>, pub comment: Option<Bson> }
    impl RunCursorCommandOptions { pub fn builder() -> RunCursorCommandOptionsBuilder {} }
    pub struct RunCursorCommandOptionsBuilder;
    impl RunCursorCommandOptionsBuilder { pub fn selection_criteria(self, selection_criteria: impl Into<Option<SelectionCriteria>>) -> RunCursorCommandOptionsBuilder {} pub fn cursor_type(self, cursor_type: impl Into<Option<CursorType>>) -> RunCursorCommandOptionsBuilder {} pub fn batch_size(self, batch_size: impl Into<Option<u32>>) -> RunCursorCommandOptionsBuilder {} pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> RunCursorCommandOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> RunCursorCommandOptionsBuilder {} pub fn build(self) -> RunCursorCommandOptions {} }
    #[derive(Clone, Default)] pub struct ClientOptions { pub hosts: Vec<ServerAddress>, pub app_name: Option<String>, pub compressors: Option<Vec<Compressor>>, pub cmap_event_handler: Option<EventHandler<crate::event::cmap::CmapEvent>>, pub command_event_handler: Option<EventHandler<crate::event::command::CommandEvent>>, pub connect_timeout: Option<Duration>, pub credential: Option<Credential>, pub direct_connection: Option<bool>, pub driver_info: Option<DriverInfo>, pub heartbeat_freq: Option<Duration>, pub load_balanced: Option<bool>, pub local_threshold: Option<Duration>, pub max_idle_time: Option<Duration>, pub max_pool_size: Option<u32>, pub min_pool_size: Option<u32>, pub max_connecting: Option<u32>, pub read_concern: Option<ReadConcern>, pub repl_set_name: Option<String>, pub retry_reads: Option<bool>, pub retry_writes: Option<bool>, pub server_monitoring_mode: Option<ServerMonitoringMode>, pub sdam_event_handler: Option<EventHandler<crate::event::sdam::SdamEvent>>, pub selection_criteria: Option<SelectionCriteria>, pub server_api: Option<ServerApi>, pub server_selection_timeout: Option<Duration>, pub default_database: Option<String>, pub srv_service_name: Option<String>, pub tls: Option<Tls>, pub tracing_max_document_length_bytes: Option<usize>, pub write_concern: Option<WriteConcern>, pub srv_max_hosts: Option<u32>, pub tracing: Option<crate::otel::OpentelemetryOptions>, pub socks5_proxy: Option<Socks5Proxy>, pub max_adaptive_retries: Option<u32>, pub enable_overload_retargeting: Option<bool> }
    impl ClientOptions { pub fn builder() -> ClientOptionsBuilder {} }
    pub struct ClientOptionsBuilder;
    impl ClientOptionsBuilder { pub fn hosts(self, hosts: impl Into<Vec<ServerAddress>>) -> ClientOptionsBuilder {} pub fn app_name(self, app_name: impl Into<Option<String>>) -> ClientOptionsBuilder {} pub fn compressors(self, compressors: impl Into<Option<Vec<Compressor>>>) -> ClientOptionsBuilder {} pub fn cmap_event_handler(self, cmap_event_handler: impl Into<Option<EventHandler<crate::event::cmap::CmapEvent>>>) -> ClientOptionsBuilder {} pub fn command_event_handler(self, command_event_handler: impl Into<Option<EventHandler<crate::event::command::CommandEvent>>>) -> ClientOptionsBuilder {} pub fn connect_timeout(self, connect_timeout: impl Into<Option<Duration>>) -> ClientOptionsBuilder {} pub fn credential(self, credential: impl Into<Option<Credential>>) -> ClientOptionsBuilder {} pub fn direct_connection(self, direct_connection: impl Into<Option<bool>>) -> ClientOptionsBuilder {} pub fn driver_info(self, driver_info: impl Into<Option<DriverInfo>>) -> ClientOptionsBuilder {} pub fn heartbeat_freq(self, heartbeat_freq: impl Into<Option<Duration>>) -> ClientOptionsBuilder {} pub fn load_balanced(self, load_balanced: impl Into<Option<bool>>) -> ClientOptionsBuilder {} pub fn local_threshold(self, local_threshold: impl Into<Option<Duration>>) -> ClientOptionsBuilder {} pub fn max_idle_time(self, max_idle_time: impl Into<Option<Duration>>) -> ClientOptionsBuilder {} pub fn max_pool_size(self, max_pool_size: impl Into<Option<u32>>) -> ClientOptionsBuilder {} pub fn min_pool_size(self, min_pool_size: impl Into<Option<u32>>) -> ClientOptionsBuilder {} pub fn max_connecting(self, max_connecting: impl Into<Option<u32>>) -> ClientOptionsBuilder {} pub fn read_concern(self, read_concern: impl Into<Option<ReadConcern>>) -> ClientOptionsBuilder {} pub fn repl_set_name(self, repl_set_name: impl Into<Option<String>>) -> ClientOptionsBuilder {} pub fn retry_reads(self, retry_reads: impl Into<Option<bool>>) -> ClientOptionsBuilder {} pub fn retry_writes(self, retry_writes: impl Into<Option<bool>>) -> ClientOptionsBuilder {} pub fn server_monitoring_mode(self, server_monitoring_mode: impl Into<Option<ServerMonitoringMode>>) -> ClientOptionsBuilder {} pub fn sdam_event_handler(self, sdam_event_handler: impl Into<Option<EventHandler<crate::event::sdam::SdamEvent>>>) -> ClientOptionsBuilder {} pub fn selection_criteria(self, selection_criteria: impl Into<Option<SelectionCriteria>>) -> ClientOptionsBuilder {} pub fn server_api(self, server_api: impl Into<Option<ServerApi>>) -> ClientOptionsBuilder {} pub fn server_selection_timeout(self, server_selection_timeout: impl Into<Option<Duration>>) -> ClientOptionsBuilder {} pub fn default_database(self, default_database: impl Into<Option<String>>) -> ClientOptionsBuilder {} pub fn srv_service_name(self, srv_service_name: impl Into<Option<String>>) -> ClientOptionsBuilder {} pub fn tls(self, tls: impl Into<Option<Tls>>) -> ClientOptionsBuilder {} pub fn tracing_max_document_length_bytes(self, tracing_max_document_length_bytes: impl Into<Option<usize>>) -> ClientOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> ClientOptionsBuilder {} pub fn srv_max_hosts(self, srv_max_hosts: impl Into<Option<u32>>) -> ClientOptionsBuilder {} pub fn tracing(self, tracing: impl Into<Option<crate::otel::OpentelemetryOptions>>) -> ClientOptionsBuilder {} pub fn socks5_proxy(self, socks5_proxy: impl Into<Option<Socks5Proxy>>) -> ClientOptionsBuilder {} pub fn max_adaptive_retries(self, max_adaptive_retries: impl Into<Option<u32>>) -> ClientOptionsBuilder {} pub fn enable_overload_retargeting(self, enable_overload_retargeting: impl Into<Option<bool>>) -> ClientOptionsBuilder {} pub fn build(self) -> ClientOptions {} }
    #[derive(Clone, Default)] pub struct TlsOptions { pub allow_invalid_certificates: Option<bool>, pub ca_file_path: Option<PathBuf>, pub cert_key_file_path: Option<PathBuf>, pub allow_invalid_hostnames: Option<bool>, pub tls_certificate_key_file_password: Option<Vec<u8>> }
    impl TlsOptions { pub fn builder() -> TlsOptionsBuilder {} }
    pub struct TlsOptionsBuilder;
    impl TlsOptionsBuilder { pub fn allow_invalid_certificates(self, allow_invalid_certificates: impl Into<Option<bool>>) -> TlsOptionsBuilder {} pub fn ca_file_path(self, ca_file_path: impl Into<Option<PathBuf>>) -> TlsOptionsBuilder {} pub fn cert_key_file_path(self, cert_key_file_path: impl Into<Option<PathBuf>>) -> TlsOptionsBuilder {} pub fn allow_invalid_hostnames(self, allow_invalid_hostnames: impl Into<Option<bool>>) -> TlsOptionsBuilder {} pub fn tls_certificate_key_file_password(self, tls_certificate_key_file_password: impl Into<Option<Vec<u8>>>) -> TlsOptionsBuilder {} pub fn build(self) -> TlsOptions {} }
    #[derive(Clone, Default)] pub struct SessionOptions { pub default_transaction_options: Option<TransactionOptions>, pub causal_consistency: Option<bool>, pub snapshot: Option<bool>, pub snapshot_time: Option<Timestamp> }
    impl SessionOptions { pub fn builder() -> SessionOptionsBuilder {} }
    pub struct SessionOptionsBuilder;
    impl SessionOptionsBuilder { pub fn default_transaction_options(self, default_transaction_options: impl Into<Option<TransactionOptions>>) -> SessionOptionsBuilder {} pub fn causal_consistency(self, causal_consistency: impl Into<Option<bool>>) -> SessionOptionsBuilder {} pub fn snapshot(self, snapshot: impl Into<Option<bool>>) -> SessionOptionsBuilder {} pub fn snapshot_time(self, snapshot_time: impl Into<Option<Timestamp>>) -> SessionOptionsBuilder {} pub fn build(self) -> SessionOptions {} }
    #[derive(Clone, Default)] pub struct TransactionOptions { pub read_concern: Option<ReadConcern>, pub write_concern: Option<WriteConcern>, pub selection_criteria: Option<SelectionCriteria>, pub max_commit_time: Option<Duration> }
    impl TransactionOptions { pub fn builder() -> TransactionOptionsBuilder {} }
    pub struct TransactionOptionsBuilder;
    impl TransactionOptionsBuilder { pub fn read_concern(self, read_concern: impl Into<Option<ReadConcern>>) -> TransactionOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> TransactionOptionsBuilder {} pub fn selection_criteria(self, selection_criteria: impl Into<Option<SelectionCriteria>>) -> TransactionOptionsBuilder {} pub fn max_commit_time(self, max_commit_time: impl Into<Option<Duration>>) -> TransactionOptionsBuilder {} pub fn build(self) -> TransactionOptions {} }
    #[derive(Clone, Default)] pub struct GridFsBucketOptions { pub bucket_name: Option<String>, pub chunk_size_bytes: Option<u32>, pub write_concern: Option<WriteConcern>, pub read_concern: Option<ReadConcern>, pub selection_criteria: Option<SelectionCriteria> }
    impl GridFsBucketOptions { pub fn builder() -> GridFsBucketOptionsBuilder {} }
    pub struct GridFsBucketOptionsBuilder;
    impl GridFsBucketOptionsBuilder { pub fn bucket_name(self, bucket_name: impl Into<Option<String>>) -> GridFsBucketOptionsBuilder {} pub fn chunk_size_bytes(self, chunk_size_bytes: impl Into<Option<u32>>) -> GridFsBucketOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> GridFsBucketOptionsBuilder {} pub fn read_concern(self, read_concern: impl Into<Option<ReadConcern>>) -> GridFsBucketOptionsBuilder {} pub fn selection_criteria(self, selection_criteria: impl Into<Option<SelectionCriteria>>) -> GridFsBucketOptionsBuilder {} pub fn build(self) -> GridFsBucketOptions {} }
    #[derive(Clone, Default)] pub struct GridFsUploadOptions { pub chunk_size_bytes: Option<u32>, pub metadata: Option<Document> }
    impl GridFsUploadOptions { pub fn builder() -> GridFsUploadOptionsBuilder {} }
    pub struct GridFsUploadOptionsBuilder;
    impl GridFsUploadOptionsBuilder { pub fn chunk_size_bytes(self, chunk_size_bytes: impl Into<Option<u32>>) -> GridFsUploadOptionsBuilder {} pub fn metadata(self, metadata: impl Into<Option<Document>>) -> GridFsUploadOptionsBuilder {} pub fn build(self) -> GridFsUploadOptions {} }
    #[derive(Clone, Default)] pub struct GridFsDownloadByNameOptions { pub revision: Option<i32> }
    impl GridFsDownloadByNameOptions { pub fn builder() -> GridFsDownloadByNameOptionsBuilder {} }
    pub struct GridFsDownloadByNameOptionsBuilder;
    impl GridFsDownloadByNameOptionsBuilder { pub fn revision(self, revision: impl Into<Option<i32>>) -> GridFsDownloadByNameOptionsBuilder {} pub fn build(self) -> GridFsDownloadByNameOptions {} }
    #[derive(Clone, Default)] pub struct GridFsFindOptions { pub allow_disk_use: Option<bool>, pub batch_size: Option<u32>, pub limit: Option<i64>, pub max_time: Option<Duration>, pub skip: Option<u64>, pub sort: Option<Document> }
    impl GridFsFindOptions { pub fn builder() -> GridFsFindOptionsBuilder {} }
    pub struct GridFsFindOptionsBuilder;
    impl GridFsFindOptionsBuilder { pub fn allow_disk_use(self, allow_disk_use: impl Into<Option<bool>>) -> GridFsFindOptionsBuilder {} pub fn batch_size(self, batch_size: impl Into<Option<u32>>) -> GridFsFindOptionsBuilder {} pub fn limit(self, limit: impl Into<Option<i64>>) -> GridFsFindOptionsBuilder {} pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> GridFsFindOptionsBuilder {} pub fn skip(self, skip: impl Into<Option<u64>>) -> GridFsFindOptionsBuilder {} pub fn sort(self, sort: impl Into<Option<Document>>) -> GridFsFindOptionsBuilder {} pub fn build(self) -> GridFsFindOptions {} }
    #[derive(Clone, Default)] pub struct GridFsFindOneOptions { pub max_time: Option<Duration>, pub skip: Option<u64>, pub sort: Option<Document> }
    impl GridFsFindOneOptions { pub fn builder() -> GridFsFindOneOptionsBuilder {} }
    pub struct GridFsFindOneOptionsBuilder;
    impl GridFsFindOneOptionsBuilder { pub fn max_time(self, max_time: impl Into<Option<Duration>>) -> GridFsFindOneOptionsBuilder {} pub fn skip(self, skip: impl Into<Option<u64>>) -> GridFsFindOneOptionsBuilder {} pub fn sort(self, sort: impl Into<Option<Document>>) -> GridFsFindOneOptionsBuilder {} pub fn build(self) -> GridFsFindOneOptions {} }
    #[derive(Clone, Default)] pub struct ChangeStreamOptions { pub full_document: Option<FullDocumentType>, pub full_document_before_change: Option<FullDocumentBeforeChangeType>, pub resume_after: Option<ResumeToken>, pub start_at_operation_time: Option<Timestamp>, pub start_after: Option<ResumeToken>, pub max_await_time: Option<Duration>, pub batch_size: Option<u32>, pub collation: Option<Collation>, pub read_concern: Option<ReadConcern>, pub selection_criteria: Option<SelectionCriteria>, pub show_expanded_events: Option<bool>, pub comment: Option<Bson> }
    impl ChangeStreamOptions { pub fn builder() -> ChangeStreamOptionsBuilder {} }
    pub struct ChangeStreamOptionsBuilder;
    impl ChangeStreamOptionsBuilder { pub fn full_document(self, full_document: impl Into<Option<FullDocumentType>>) -> ChangeStreamOptionsBuilder {} pub fn full_document_before_change(self, full_document_before_change: impl Into<Option<FullDocumentBeforeChangeType>>) -> ChangeStreamOptionsBuilder {} pub fn resume_after(self, resume_after: impl Into<Option<ResumeToken>>) -> ChangeStreamOptionsBuilder {} pub fn start_at_operation_time(self, start_at_operation_time: impl Into<Option<Timestamp>>) -> ChangeStreamOptionsBuilder {} pub fn start_after(self, start_after: impl Into<Option<ResumeToken>>) -> ChangeStreamOptionsBuilder {} pub fn max_await_time(self, max_await_time: impl Into<Option<Duration>>) -> ChangeStreamOptionsBuilder {} pub fn batch_size(self, batch_size: impl Into<Option<u32>>) -> ChangeStreamOptionsBuilder {} pub fn collation(self, collation: impl Into<Option<Collation>>) -> ChangeStreamOptionsBuilder {} pub fn read_concern(self, read_concern: impl Into<Option<ReadConcern>>) -> ChangeStreamOptionsBuilder {} pub fn selection_criteria(self, selection_criteria: impl Into<Option<SelectionCriteria>>) -> ChangeStreamOptionsBuilder {} pub fn show_expanded_events(self, show_expanded_events: impl Into<Option<bool>>) -> ChangeStreamOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> ChangeStreamOptionsBuilder {} pub fn build(self) -> ChangeStreamOptions {} }
    #[derive(Clone, Default)] pub struct IndexOptions { pub background: Option<bool>, pub expire_after: Option<Duration>, pub name: Option<String>, pub sparse: Option<bool>, pub storage_engine: Option<Document>, pub unique: Option<bool>, pub version: Option<IndexVersion>, pub default_language: Option<String>, pub language_override: Option<String>, pub text_index_version: Option<TextIndexVersion>, pub weights: Option<Document>, pub sphere_2d_index_version: Option<Sphere2DIndexVersion>, pub bits: Option<u32>, pub max: Option<f64>, pub min: Option<f64>, pub bucket_size: Option<u32>, pub partial_filter_expression: Option<Document>, pub collation: Option<Collation>, pub wildcard_projection: Option<Document>, pub hidden: Option<bool> }
    impl IndexOptions { pub fn builder() -> IndexOptionsBuilder {} }
    pub struct IndexOptionsBuilder;
    impl IndexOptionsBuilder { pub fn background(self, background: impl Into<Option<bool>>) -> IndexOptionsBuilder {} pub fn expire_after(self, expire_after: impl Into<Option<Duration>>) -> IndexOptionsBuilder {} pub fn name(self, name: impl Into<Option<String>>) -> IndexOptionsBuilder {} pub fn sparse(self, sparse: impl Into<Option<bool>>) -> IndexOptionsBuilder {} pub fn storage_engine(self, storage_engine: impl Into<Option<Document>>) -> IndexOptionsBuilder {} pub fn unique(self, unique: impl Into<Option<bool>>) -> IndexOptionsBuilder {} pub fn version(self, version: impl Into<Option<IndexVersion>>) -> IndexOptionsBuilder {} pub fn default_language(self, default_language: impl Into<Option<String>>) -> IndexOptionsBuilder {} pub fn language_override(self, language_override: impl Into<Option<String>>) -> IndexOptionsBuilder {} pub fn text_index_version(self, text_index_version: impl Into<Option<TextIndexVersion>>) -> IndexOptionsBuilder {} pub fn weights(self, weights: impl Into<Option<Document>>) -> IndexOptionsBuilder {} pub fn sphere_2d_index_version(self, sphere_2d_index_version: impl Into<Option<Sphere2DIndexVersion>>) -> IndexOptionsBuilder {} pub fn bits(self, bits: impl Into<Option<u32>>) -> IndexOptionsBuilder {} pub fn max(self, max: impl Into<Option<f64>>) -> IndexOptionsBuilder {} pub fn min(self, min: impl Into<Option<f64>>) -> IndexOptionsBuilder {} pub fn bucket_size(self, bucket_size: impl Into<Option<u32>>) -> IndexOptionsBuilder {} pub fn partial_filter_expression(self, partial_filter_expression: impl Into<Option<Document>>) -> IndexOptionsBuilder {} pub fn collation(self, collation: impl Into<Option<Collation>>) -> IndexOptionsBuilder {} pub fn wildcard_projection(self, wildcard_projection: impl Into<Option<Document>>) -> IndexOptionsBuilder {} pub fn hidden(self, hidden: impl Into<Option<bool>>) -> IndexOptionsBuilder {} pub fn build(self) -> IndexOptions {} }
    #[derive(Clone, Default)] pub struct BulkWriteOptions { pub ordered: Option<bool>, pub bypass_document_validation: Option<bool>, pub comment: Option<Bson>, pub let_vars: Option<Document>, pub write_concern: Option<WriteConcern> }
    impl BulkWriteOptions { pub fn builder() -> BulkWriteOptionsBuilder {} }
    pub struct BulkWriteOptionsBuilder;
    impl BulkWriteOptionsBuilder { pub fn ordered(self, ordered: impl Into<Option<bool>>) -> BulkWriteOptionsBuilder {} pub fn bypass_document_validation(self, bypass_document_validation: impl Into<Option<bool>>) -> BulkWriteOptionsBuilder {} pub fn comment(self, comment: impl Into<Option<Bson>>) -> BulkWriteOptionsBuilder {} pub fn let_vars(self, let_vars: impl Into<Option<Document>>) -> BulkWriteOptionsBuilder {} pub fn write_concern(self, write_concern: impl Into<Option<WriteConcern>>) -> BulkWriteOptionsBuilder {} pub fn build(self) -> BulkWriteOptions {} }
    #[derive(Clone, Default)] pub struct Credential { pub username: Option<String>, pub source: Option<String>, pub password: Option<String>, pub mechanism: Option<AuthMechanism>, pub mechanism_properties: Option<Document>, pub aws_credential_provider: Option<()> }
    impl Credential { pub fn builder() -> CredentialBuilder {} }
    pub struct CredentialBuilder;
    impl CredentialBuilder { pub fn username(self, username: impl Into<Option<String>>) -> CredentialBuilder {} pub fn source(self, source: impl Into<Option<String>>) -> CredentialBuilder {} pub fn password(self, password: impl Into<Option<String>>) -> CredentialBuilder {} pub fn mechanism(self, mechanism: impl Into<Option<AuthMechanism>>) -> CredentialBuilder {} pub fn mechanism_properties(self, mechanism_properties: impl Into<Option<Document>>) -> CredentialBuilder {} pub fn aws_credential_provider(self, aws_credential_provider: impl Into<Option<()>>) -> CredentialBuilder {} pub fn build(self) -> Credential {} }
}
pub mod action {
    use crate::bson::{Bson, Document};
    use crate::change_stream::{ChangeStream, SessionChangeStream, event::{ChangeStreamEvent, ResumeToken}};
    use crate::error::Result;
    use crate::options::*;
    use crate::results::*;
    use crate::{ClientSession, Cursor, IndexModel, SessionCursor};
    use futures::future::BoxFuture;
    use std::future::IntoFuture;
    use std::time::Duration;
    pub trait Action: IntoFuture { #[runs_inline(f)] fn optional<Value>(self, value: Option<Value>, f: impl FnOnce(Self, Value) -> Self) -> Self {} }
    pub struct ListSpecifications;
    pub struct ListNames;
    pub struct ImplicitSession;
    pub struct ExplicitSession<'a>;
    pub struct Single;
    pub struct Multiple;
    #[lazy] pub struct Find<'a, T, Session = ImplicitSession>;
    impl<'a, T, Session> Find<'a, T, Session> { pub fn with_options(self, value: impl Into<Option<FindOptions>>) -> Find<'a, T, Session> {} pub fn allow_disk_use(self, value: bool) -> Find<'a, T, Session> {} pub fn allow_partial_results(self, value: bool) -> Find<'a, T, Session> {} pub fn batch_size(self, value: u32) -> Find<'a, T, Session> {} pub fn comment(self, value: impl Into<Bson>) -> Find<'a, T, Session> {} pub fn cursor_type(self, value: CursorType) -> Find<'a, T, Session> {} pub fn hint(self, value: Hint) -> Find<'a, T, Session> {} pub fn limit(self, value: i64) -> Find<'a, T, Session> {} pub fn max(self, value: Document) -> Find<'a, T, Session> {} pub fn max_await_time(self, value: Duration) -> Find<'a, T, Session> {} pub fn max_scan(self, value: u64) -> Find<'a, T, Session> {} pub fn max_time(self, value: Duration) -> Find<'a, T, Session> {} pub fn min(self, value: Document) -> Find<'a, T, Session> {} pub fn no_cursor_timeout(self, value: bool) -> Find<'a, T, Session> {} pub fn projection(self, value: Document) -> Find<'a, T, Session> {} pub fn read_concern(self, value: ReadConcern) -> Find<'a, T, Session> {} pub fn return_key(self, value: bool) -> Find<'a, T, Session> {} pub fn selection_criteria(self, value: impl Into<SelectionCriteria>) -> Find<'a, T, Session> {} pub fn show_record_id(self, value: bool) -> Find<'a, T, Session> {} pub fn skip(self, value: u64) -> Find<'a, T, Session> {} pub fn sort(self, value: Document) -> Find<'a, T, Session> {} pub fn collation(self, value: Collation) -> Find<'a, T, Session> {} pub fn let_vars(self, value: Document) -> Find<'a, T, Session> {} pub fn session<'s>(self, value: impl Into<&'s mut ClientSession>) -> Find<'a, T, ExplicitSession<'a>> {} }
    impl<'a, T> IntoFuture for Find<'a, T, ImplicitSession> { type Output = Result<Cursor<T>>; type IntoFuture = BoxFuture<'a, Result<Cursor<T>>>; }
    impl<'a, T> Find<'a, T, ImplicitSession> { #[blocks(net)] pub fn run(self) -> Result<crate::sync::Cursor<T>> {} }
    impl<'a, T> Action for Find<'a, T, ImplicitSession> {}
    impl<'a, T> IntoFuture for Find<'a, T, ExplicitSession<'a>> { type Output = Result<SessionCursor<T>>; type IntoFuture = BoxFuture<'a, Result<SessionCursor<T>>>; }
    impl<'a, T> Find<'a, T, ExplicitSession<'a>> { #[blocks(net)] pub fn run(self) -> Result<crate::sync::SessionCursor<T>> {} }
    impl<'a, T> Action for Find<'a, T, ExplicitSession<'a>> {}
    #[lazy] pub struct FindOne<'a, T>;
    impl<'a, T> FindOne<'a, T> { pub fn with_options(self, value: impl Into<Option<FindOneOptions>>) -> FindOne<'a, T> {} pub fn allow_partial_results(self, value: bool) -> FindOne<'a, T> {} pub fn collation(self, value: Collation) -> FindOne<'a, T> {} pub fn comment(self, value: impl Into<Bson>) -> FindOne<'a, T> {} pub fn hint(self, value: Hint) -> FindOne<'a, T> {} pub fn max(self, value: Document) -> FindOne<'a, T> {} pub fn max_scan(self, value: u64) -> FindOne<'a, T> {} pub fn max_time(self, value: Duration) -> FindOne<'a, T> {} pub fn min(self, value: Document) -> FindOne<'a, T> {} pub fn projection(self, value: Document) -> FindOne<'a, T> {} pub fn read_concern(self, value: ReadConcern) -> FindOne<'a, T> {} pub fn return_key(self, value: bool) -> FindOne<'a, T> {} pub fn selection_criteria(self, value: impl Into<SelectionCriteria>) -> FindOne<'a, T> {} pub fn show_record_id(self, value: bool) -> FindOne<'a, T> {} pub fn skip(self, value: u64) -> FindOne<'a, T> {} pub fn sort(self, value: Document) -> FindOne<'a, T> {} pub fn let_vars(self, value: Document) -> FindOne<'a, T> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> FindOne<'a, T> {} }
    impl<'a, T> IntoFuture for FindOne<'a, T> { type Output = Result<Option<T>>; type IntoFuture = BoxFuture<'a, Result<Option<T>>>; }
    impl<'a, T> FindOne<'a, T> { #[blocks(net)] pub fn run(self) -> Result<Option<T>> {} }
    impl<'a, T> Action for FindOne<'a, T> {}
    #[lazy] pub struct FindOneAndDelete<'a, T>;
    impl<'a, T> FindOneAndDelete<'a, T> { pub fn with_options(self, value: impl Into<Option<FindOneAndDeleteOptions>>) -> FindOneAndDelete<'a, T> {} pub fn max_time(self, value: Duration) -> FindOneAndDelete<'a, T> {} pub fn projection(self, value: Document) -> FindOneAndDelete<'a, T> {} pub fn sort(self, value: Document) -> FindOneAndDelete<'a, T> {} pub fn write_concern(self, value: WriteConcern) -> FindOneAndDelete<'a, T> {} pub fn collation(self, value: Collation) -> FindOneAndDelete<'a, T> {} pub fn hint(self, value: Hint) -> FindOneAndDelete<'a, T> {} pub fn let_vars(self, value: Document) -> FindOneAndDelete<'a, T> {} pub fn comment(self, value: impl Into<Bson>) -> FindOneAndDelete<'a, T> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> FindOneAndDelete<'a, T> {} }
    impl<'a, T> IntoFuture for FindOneAndDelete<'a, T> { type Output = Result<Option<T>>; type IntoFuture = BoxFuture<'a, Result<Option<T>>>; }
    impl<'a, T> FindOneAndDelete<'a, T> { #[blocks(net)] pub fn run(self) -> Result<Option<T>> {} }
    impl<'a, T> Action for FindOneAndDelete<'a, T> {}
    #[lazy] pub struct FindOneAndUpdate<'a, T>;
    impl<'a, T> FindOneAndUpdate<'a, T> { pub fn with_options(self, value: impl Into<Option<FindOneAndUpdateOptions>>) -> FindOneAndUpdate<'a, T> {} pub fn array_filters(self, value: Vec<Document>) -> FindOneAndUpdate<'a, T> {} pub fn bypass_document_validation(self, value: bool) -> FindOneAndUpdate<'a, T> {} pub fn max_time(self, value: Duration) -> FindOneAndUpdate<'a, T> {} pub fn projection(self, value: Document) -> FindOneAndUpdate<'a, T> {} pub fn return_document(self, value: ReturnDocument) -> FindOneAndUpdate<'a, T> {} pub fn sort(self, value: Document) -> FindOneAndUpdate<'a, T> {} pub fn upsert(self, value: bool) -> FindOneAndUpdate<'a, T> {} pub fn write_concern(self, value: WriteConcern) -> FindOneAndUpdate<'a, T> {} pub fn collation(self, value: Collation) -> FindOneAndUpdate<'a, T> {} pub fn hint(self, value: Hint) -> FindOneAndUpdate<'a, T> {} pub fn let_vars(self, value: Document) -> FindOneAndUpdate<'a, T> {} pub fn comment(self, value: impl Into<Bson>) -> FindOneAndUpdate<'a, T> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> FindOneAndUpdate<'a, T> {} }
    impl<'a, T> IntoFuture for FindOneAndUpdate<'a, T> { type Output = Result<Option<T>>; type IntoFuture = BoxFuture<'a, Result<Option<T>>>; }
    impl<'a, T> FindOneAndUpdate<'a, T> { #[blocks(net)] pub fn run(self) -> Result<Option<T>> {} }
    impl<'a, T> Action for FindOneAndUpdate<'a, T> {}
    #[lazy] pub struct FindOneAndReplace<'a, T>;
    impl<'a, T> FindOneAndReplace<'a, T> { pub fn with_options(self, value: impl Into<Option<FindOneAndReplaceOptions>>) -> FindOneAndReplace<'a, T> {} pub fn bypass_document_validation(self, value: bool) -> FindOneAndReplace<'a, T> {} pub fn max_time(self, value: Duration) -> FindOneAndReplace<'a, T> {} pub fn projection(self, value: Document) -> FindOneAndReplace<'a, T> {} pub fn return_document(self, value: ReturnDocument) -> FindOneAndReplace<'a, T> {} pub fn sort(self, value: Document) -> FindOneAndReplace<'a, T> {} pub fn upsert(self, value: bool) -> FindOneAndReplace<'a, T> {} pub fn write_concern(self, value: WriteConcern) -> FindOneAndReplace<'a, T> {} pub fn collation(self, value: Collation) -> FindOneAndReplace<'a, T> {} pub fn hint(self, value: Hint) -> FindOneAndReplace<'a, T> {} pub fn let_vars(self, value: Document) -> FindOneAndReplace<'a, T> {} pub fn comment(self, value: impl Into<Bson>) -> FindOneAndReplace<'a, T> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> FindOneAndReplace<'a, T> {} }
    impl<'a, T> IntoFuture for FindOneAndReplace<'a, T> { type Output = Result<Option<T>>; type IntoFuture = BoxFuture<'a, Result<Option<T>>>; }
    impl<'a, T> FindOneAndReplace<'a, T> { #[blocks(net)] pub fn run(self) -> Result<Option<T>> {} }
    impl<'a, T> Action for FindOneAndReplace<'a, T> {}
    #[lazy] pub struct Aggregate<'a, Session = ImplicitSession, T = Document>;
    impl<'a, Session, T> Aggregate<'a, Session, T> { pub fn with_options(self, value: impl Into<Option<AggregateOptions>>) -> Aggregate<'a, Session, T> {} pub fn allow_disk_use(self, value: bool) -> Aggregate<'a, Session, T> {} pub fn batch_size(self, value: u32) -> Aggregate<'a, Session, T> {} pub fn bypass_document_validation(self, value: bool) -> Aggregate<'a, Session, T> {} pub fn collation(self, value: Collation) -> Aggregate<'a, Session, T> {} pub fn comment(self, value: impl Into<Bson>) -> Aggregate<'a, Session, T> {} pub fn hint(self, value: Hint) -> Aggregate<'a, Session, T> {} pub fn max_await_time(self, value: Duration) -> Aggregate<'a, Session, T> {} pub fn max_time(self, value: Duration) -> Aggregate<'a, Session, T> {} pub fn read_concern(self, value: ReadConcern) -> Aggregate<'a, Session, T> {} pub fn selection_criteria(self, value: impl Into<SelectionCriteria>) -> Aggregate<'a, Session, T> {} pub fn write_concern(self, value: WriteConcern) -> Aggregate<'a, Session, T> {} pub fn let_vars(self, value: Document) -> Aggregate<'a, Session, T> {} pub fn session<'s>(self, value: impl Into<&'s mut ClientSession>) -> Aggregate<'a, ExplicitSession<'a>, T> {} pub fn with_type<U>(self) -> Aggregate<'a, Session, U> {} }
    impl<'a, T> IntoFuture for Aggregate<'a, ImplicitSession, T> { type Output = Result<Cursor<T>>; type IntoFuture = BoxFuture<'a, Result<Cursor<T>>>; }
    impl<'a, T> Aggregate<'a, ImplicitSession, T> { #[blocks(net)] pub fn run(self) -> Result<crate::sync::Cursor<T>> {} }
    impl<'a, T> Action for Aggregate<'a, ImplicitSession, T> {}
    impl<'a, T> IntoFuture for Aggregate<'a, ExplicitSession<'a>, T> { type Output = Result<SessionCursor<T>>; type IntoFuture = BoxFuture<'a, Result<SessionCursor<T>>>; }
    impl<'a, T> Aggregate<'a, ExplicitSession<'a>, T> { #[blocks(net)] pub fn run(self) -> Result<crate::sync::SessionCursor<T>> {} }
    impl<'a, T> Action for Aggregate<'a, ExplicitSession<'a>, T> {}
    #[lazy] pub struct Watch<'a, T = Document, S = ImplicitSession>;
    impl<'a, T, S> Watch<'a, T, S> { pub fn with_options(self, value: impl Into<Option<ChangeStreamOptions>>) -> Watch<'a, T, S> {} pub fn full_document(self, value: FullDocumentType) -> Watch<'a, T, S> {} pub fn full_document_before_change(self, value: FullDocumentBeforeChangeType) -> Watch<'a, T, S> {} pub fn start_at_operation_time(self, value: Timestamp) -> Watch<'a, T, S> {} pub fn start_after(self, value: ResumeToken) -> Watch<'a, T, S> {} pub fn max_await_time(self, value: Duration) -> Watch<'a, T, S> {} pub fn batch_size(self, value: u32) -> Watch<'a, T, S> {} pub fn collation(self, value: Collation) -> Watch<'a, T, S> {} pub fn read_concern(self, value: ReadConcern) -> Watch<'a, T, S> {} pub fn selection_criteria(self, value: impl Into<SelectionCriteria>) -> Watch<'a, T, S> {} pub fn show_expanded_events(self, value: bool) -> Watch<'a, T, S> {} pub fn comment(self, value: impl Into<Bson>) -> Watch<'a, T, S> {} pub fn session<'s>(self, value: impl Into<&'s mut ClientSession>) -> Watch<'a, T, ExplicitSession<'a>> {} pub fn pipeline(self, value: impl IntoIterator<Item = Document>) -> Watch<'a, T, S> {} pub fn resume_after(self, value: impl Into<Option<ResumeToken>>) -> Watch<'a, T, S> {} }
    impl<'a, T> IntoFuture for Watch<'a, T, ImplicitSession> { type Output = Result<ChangeStream<ChangeStreamEvent<T>>>; type IntoFuture = BoxFuture<'a, Result<ChangeStream<ChangeStreamEvent<T>>>>; }
    impl<'a, T> Watch<'a, T, ImplicitSession> { #[blocks(net)] pub fn run(self) -> Result<crate::sync::ChangeStream<ChangeStreamEvent<T>>> {} }
    impl<'a, T> Action for Watch<'a, T, ImplicitSession> {}
    impl<'a, T> IntoFuture for Watch<'a, T, ExplicitSession<'a>> { type Output = Result<SessionChangeStream<ChangeStreamEvent<T>>>; type IntoFuture = BoxFuture<'a, Result<SessionChangeStream<ChangeStreamEvent<T>>>>; }
    impl<'a, T> Watch<'a, T, ExplicitSession<'a>> { #[blocks(net)] pub fn run(self) -> Result<crate::sync::SessionChangeStream<ChangeStreamEvent<T>>> {} }
    impl<'a, T> Action for Watch<'a, T, ExplicitSession<'a>> {}
    #[lazy] pub struct InsertOne<'a>;
    impl<'a> InsertOne<'a> { pub fn with_options(self, value: impl Into<Option<InsertOneOptions>>) -> InsertOne<'a> {} pub fn bypass_document_validation(self, value: bool) -> InsertOne<'a> {} pub fn write_concern(self, value: WriteConcern) -> InsertOne<'a> {} pub fn comment(self, value: impl Into<Bson>) -> InsertOne<'a> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> InsertOne<'a> {} }
    impl<'a> IntoFuture for InsertOne<'a> { type Output = Result<InsertOneResult>; type IntoFuture = BoxFuture<'a, Result<InsertOneResult>>; }
    impl<'a> InsertOne<'a> { #[blocks(net)] pub fn run(self) -> Result<InsertOneResult> {} }
    impl<'a> Action for InsertOne<'a> {}
    #[lazy] pub struct InsertMany<'a>;
    impl<'a> InsertMany<'a> { pub fn with_options(self, value: impl Into<Option<InsertManyOptions>>) -> InsertMany<'a> {} pub fn bypass_document_validation(self, value: bool) -> InsertMany<'a> {} pub fn ordered(self, value: bool) -> InsertMany<'a> {} pub fn write_concern(self, value: WriteConcern) -> InsertMany<'a> {} pub fn comment(self, value: impl Into<Bson>) -> InsertMany<'a> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> InsertMany<'a> {} }
    impl<'a> IntoFuture for InsertMany<'a> { type Output = Result<InsertManyResult>; type IntoFuture = BoxFuture<'a, Result<InsertManyResult>>; }
    impl<'a> InsertMany<'a> { #[blocks(net)] pub fn run(self) -> Result<InsertManyResult> {} }
    impl<'a> Action for InsertMany<'a> {}
    #[lazy] pub struct Update<'a>;
    impl<'a> Update<'a> { pub fn with_options(self, value: impl Into<Option<UpdateOptions>>) -> Update<'a> {} pub fn array_filters(self, value: Vec<Document>) -> Update<'a> {} pub fn bypass_document_validation(self, value: bool) -> Update<'a> {} pub fn upsert(self, value: bool) -> Update<'a> {} pub fn collation(self, value: Collation) -> Update<'a> {} pub fn hint(self, value: Hint) -> Update<'a> {} pub fn write_concern(self, value: WriteConcern) -> Update<'a> {} pub fn let_vars(self, value: Document) -> Update<'a> {} pub fn comment(self, value: impl Into<Bson>) -> Update<'a> {} pub fn sort(self, value: Document) -> Update<'a> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Update<'a> {} }
    impl<'a> IntoFuture for Update<'a> { type Output = Result<UpdateResult>; type IntoFuture = BoxFuture<'a, Result<UpdateResult>>; }
    impl<'a> Update<'a> { #[blocks(net)] pub fn run(self) -> Result<UpdateResult> {} }
    impl<'a> Action for Update<'a> {}
    #[lazy] pub struct ReplaceOne<'a>;
    impl<'a> ReplaceOne<'a> { pub fn with_options(self, value: impl Into<Option<ReplaceOptions>>) -> ReplaceOne<'a> {} pub fn bypass_document_validation(self, value: bool) -> ReplaceOne<'a> {} pub fn upsert(self, value: bool) -> ReplaceOne<'a> {} pub fn collation(self, value: Collation) -> ReplaceOne<'a> {} pub fn hint(self, value: Hint) -> ReplaceOne<'a> {} pub fn write_concern(self, value: WriteConcern) -> ReplaceOne<'a> {} pub fn let_vars(self, value: Document) -> ReplaceOne<'a> {} pub fn comment(self, value: impl Into<Bson>) -> ReplaceOne<'a> {} pub fn sort(self, value: Document) -> ReplaceOne<'a> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> ReplaceOne<'a> {} }
    impl<'a> IntoFuture for ReplaceOne<'a> { type Output = Result<UpdateResult>; type IntoFuture = BoxFuture<'a, Result<UpdateResult>>; }
    impl<'a> ReplaceOne<'a> { #[blocks(net)] pub fn run(self) -> Result<UpdateResult> {} }
    impl<'a> Action for ReplaceOne<'a> {}
    #[lazy] pub struct Delete<'a>;
    impl<'a> Delete<'a> { pub fn with_options(self, value: impl Into<Option<DeleteOptions>>) -> Delete<'a> {} pub fn collation(self, value: Collation) -> Delete<'a> {} pub fn write_concern(self, value: WriteConcern) -> Delete<'a> {} pub fn hint(self, value: Hint) -> Delete<'a> {} pub fn let_vars(self, value: Document) -> Delete<'a> {} pub fn comment(self, value: impl Into<Bson>) -> Delete<'a> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Delete<'a> {} }
    impl<'a> IntoFuture for Delete<'a> { type Output = Result<DeleteResult>; type IntoFuture = BoxFuture<'a, Result<DeleteResult>>; }
    impl<'a> Delete<'a> { #[blocks(net)] pub fn run(self) -> Result<DeleteResult> {} }
    impl<'a> Action for Delete<'a> {}
    #[lazy] pub struct CountDocuments<'a>;
    impl<'a> CountDocuments<'a> { pub fn with_options(self, value: impl Into<Option<CountOptions>>) -> CountDocuments<'a> {} pub fn hint(self, value: Hint) -> CountDocuments<'a> {} pub fn limit(self, value: u64) -> CountDocuments<'a> {} pub fn max_time(self, value: Duration) -> CountDocuments<'a> {} pub fn skip(self, value: u64) -> CountDocuments<'a> {} pub fn collation(self, value: Collation) -> CountDocuments<'a> {} pub fn selection_criteria(self, value: impl Into<SelectionCriteria>) -> CountDocuments<'a> {} pub fn read_concern(self, value: ReadConcern) -> CountDocuments<'a> {} pub fn comment(self, value: impl Into<Bson>) -> CountDocuments<'a> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> CountDocuments<'a> {} }
    impl<'a> IntoFuture for CountDocuments<'a> { type Output = Result<u64>; type IntoFuture = BoxFuture<'a, Result<u64>>; }
    impl<'a> CountDocuments<'a> { #[blocks(net)] pub fn run(self) -> Result<u64> {} }
    impl<'a> Action for CountDocuments<'a> {}
    #[lazy] pub struct Distinct<'a>;
    impl<'a> Distinct<'a> { pub fn with_options(self, value: impl Into<Option<DistinctOptions>>) -> Distinct<'a> {} pub fn max_time(self, value: Duration) -> Distinct<'a> {} pub fn selection_criteria(self, value: impl Into<SelectionCriteria>) -> Distinct<'a> {} pub fn read_concern(self, value: ReadConcern) -> Distinct<'a> {} pub fn collation(self, value: Collation) -> Distinct<'a> {} pub fn comment(self, value: impl Into<Bson>) -> Distinct<'a> {} pub fn hint(self, value: Hint) -> Distinct<'a> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> Distinct<'a> {} }
    impl<'a> IntoFuture for Distinct<'a> { type Output = Result<Vec<Bson>>; type IntoFuture = BoxFuture<'a, Result<Vec<Bson>>>; }
    impl<'a> Distinct<'a> { #[blocks(net)] pub fn run(self) -> Result<Vec<Bson>> {} }
    impl<'a> Action for Distinct<'a> {}
    #[lazy] pub struct DropDatabase<'a>;
    impl<'a> DropDatabase<'a> { pub fn with_options(self, value: impl Into<Option<DropDatabaseOptions>>) -> DropDatabase<'a> {} pub fn write_concern(self, value: WriteConcern) -> DropDatabase<'a> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> DropDatabase<'a> {} }
    impl<'a> IntoFuture for DropDatabase<'a> { type Output = Result<()>; type IntoFuture = BoxFuture<'a, Result<()>>; }
    impl<'a> DropDatabase<'a> { #[blocks(net)] pub fn run(self) -> Result<()> {} }
    impl<'a> Action for DropDatabase<'a> {}
    #[lazy] pub struct DropCollection<'a>;
    impl<'a> DropCollection<'a> { pub fn with_options(self, value: impl Into<Option<DropCollectionOptions>>) -> DropCollection<'a> {} pub fn write_concern(self, value: WriteConcern) -> DropCollection<'a> {} pub fn encrypted_fields(self, value: Document) -> DropCollection<'a> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> DropCollection<'a> {} }
    impl<'a> IntoFuture for DropCollection<'a> { type Output = Result<()>; type IntoFuture = BoxFuture<'a, Result<()>>; }
    impl<'a> DropCollection<'a> { #[blocks(net)] pub fn run(self) -> Result<()> {} }
    impl<'a> Action for DropCollection<'a> {}
    #[lazy] pub struct DropIndex<'a>;
    impl<'a> DropIndex<'a> { pub fn with_options(self, value: impl Into<Option<DropIndexOptions>>) -> DropIndex<'a> {} pub fn max_time(self, value: Duration) -> DropIndex<'a> {} pub fn write_concern(self, value: WriteConcern) -> DropIndex<'a> {} pub fn comment(self, value: impl Into<Bson>) -> DropIndex<'a> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> DropIndex<'a> {} }
    impl<'a> IntoFuture for DropIndex<'a> { type Output = Result<()>; type IntoFuture = BoxFuture<'a, Result<()>>; }
    impl<'a> DropIndex<'a> { #[blocks(net)] pub fn run(self) -> Result<()> {} }
    impl<'a> Action for DropIndex<'a> {}
    #[lazy] pub struct CreateCollection<'a>;
    impl<'a> CreateCollection<'a> { pub fn with_options(self, value: impl Into<Option<CreateCollectionOptions>>) -> CreateCollection<'a> {} pub fn capped(self, value: bool) -> CreateCollection<'a> {} pub fn size(self, value: u64) -> CreateCollection<'a> {} pub fn max(self, value: u64) -> CreateCollection<'a> {} pub fn storage_engine(self, value: Document) -> CreateCollection<'a> {} pub fn validator(self, value: Document) -> CreateCollection<'a> {} pub fn validation_level(self, value: ValidationLevel) -> CreateCollection<'a> {} pub fn validation_action(self, value: ValidationAction) -> CreateCollection<'a> {} pub fn view_on(self, value: impl Into<String>) -> CreateCollection<'a> {} pub fn pipeline(self, value: Vec<Document>) -> CreateCollection<'a> {} pub fn collation(self, value: Collation) -> CreateCollection<'a> {} pub fn write_concern(self, value: WriteConcern) -> CreateCollection<'a> {} pub fn index_option_defaults(self, value: IndexOptionDefaults) -> CreateCollection<'a> {} pub fn timeseries(self, value: TimeseriesOptions) -> CreateCollection<'a> {} pub fn expire_after_seconds(self, value: Duration) -> CreateCollection<'a> {} pub fn change_stream_pre_and_post_images(self, value: ChangeStreamPreAndPostImages) -> CreateCollection<'a> {} pub fn clustered_index(self, value: ClusteredIndex) -> CreateCollection<'a> {} pub fn comment(self, value: impl Into<Bson>) -> CreateCollection<'a> {} pub fn encrypted_fields(self, value: Document) -> CreateCollection<'a> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> CreateCollection<'a> {} }
    impl<'a> IntoFuture for CreateCollection<'a> { type Output = Result<()>; type IntoFuture = BoxFuture<'a, Result<()>>; }
    impl<'a> CreateCollection<'a> { #[blocks(net)] pub fn run(self) -> Result<()> {} }
    impl<'a> Action for CreateCollection<'a> {}
    #[lazy] pub struct RunCommand<'a>;
    impl<'a> RunCommand<'a> { pub fn with_options(self, value: impl Into<Option<RunCommandOptions>>) -> RunCommand<'a> {} pub fn selection_criteria(self, value: impl Into<SelectionCriteria>) -> RunCommand<'a> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> RunCommand<'a> {} }
    impl<'a> IntoFuture for RunCommand<'a> { type Output = Result<Document>; type IntoFuture = BoxFuture<'a, Result<Document>>; }
    impl<'a> RunCommand<'a> { #[blocks(net)] pub fn run(self) -> Result<Document> {} }
    impl<'a> Action for RunCommand<'a> {}
    #[lazy] pub struct EstimatedDocumentCount<'a>;
    impl<'a> EstimatedDocumentCount<'a> { pub fn with_options(self, value: impl Into<Option<EstimatedDocumentCountOptions>>) -> EstimatedDocumentCount<'a> {} pub fn max_time(self, value: Duration) -> EstimatedDocumentCount<'a> {} pub fn selection_criteria(self, value: impl Into<SelectionCriteria>) -> EstimatedDocumentCount<'a> {} pub fn read_concern(self, value: ReadConcern) -> EstimatedDocumentCount<'a> {} pub fn comment(self, value: impl Into<Bson>) -> EstimatedDocumentCount<'a> {} }
    impl<'a> IntoFuture for EstimatedDocumentCount<'a> { type Output = Result<u64>; type IntoFuture = BoxFuture<'a, Result<u64>>; }
    impl<'a> EstimatedDocumentCount<'a> { #[blocks(net)] pub fn run(self) -> Result<u64> {} }
    impl<'a> Action for EstimatedDocumentCount<'a> {}
    #[lazy] pub struct RunCursorCommand<'a, Session = ImplicitSession>;
    impl<'a, Session> RunCursorCommand<'a, Session> { pub fn with_options(self, value: impl Into<Option<RunCursorCommandOptions>>) -> RunCursorCommand<'a, Session> {} pub fn selection_criteria(self, value: impl Into<SelectionCriteria>) -> RunCursorCommand<'a, Session> {} pub fn cursor_type(self, value: CursorType) -> RunCursorCommand<'a, Session> {} pub fn batch_size(self, value: u32) -> RunCursorCommand<'a, Session> {} pub fn max_time(self, value: Duration) -> RunCursorCommand<'a, Session> {} pub fn comment(self, value: impl Into<Bson>) -> RunCursorCommand<'a, Session> {} pub fn session<'s>(self, value: impl Into<&'s mut ClientSession>) -> RunCursorCommand<'a, ExplicitSession<'a>> {} }
    impl<'a> IntoFuture for RunCursorCommand<'a, ImplicitSession> { type Output = Result<Cursor<Document>>; type IntoFuture = BoxFuture<'a, Result<Cursor<Document>>>; }
    impl<'a> RunCursorCommand<'a, ImplicitSession> { #[blocks(net)] pub fn run(self) -> Result<crate::sync::Cursor<Document>> {} }
    impl<'a> Action for RunCursorCommand<'a, ImplicitSession> {}
    impl<'a> IntoFuture for RunCursorCommand<'a, ExplicitSession<'a>> { type Output = Result<SessionCursor<Document>>; type IntoFuture = BoxFuture<'a, Result<SessionCursor<Document>>>; }
    impl<'a> RunCursorCommand<'a, ExplicitSession<'a>> { #[blocks(net)] pub fn run(self) -> Result<crate::sync::SessionCursor<Document>> {} }
    impl<'a> Action for RunCursorCommand<'a, ExplicitSession<'a>> {}
    #[lazy] pub struct CreateIndex<'a, M = Single>;
    impl<'a, M> CreateIndex<'a, M> { pub fn with_options(self, value: impl Into<Option<CreateIndexOptions>>) -> CreateIndex<'a, M> {} pub fn commit_quorum(self, value: CommitQuorum) -> CreateIndex<'a, M> {} pub fn max_time(self, value: Duration) -> CreateIndex<'a, M> {} pub fn write_concern(self, value: WriteConcern) -> CreateIndex<'a, M> {} pub fn comment(self, value: impl Into<Bson>) -> CreateIndex<'a, M> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> CreateIndex<'a, M> {} }
    impl<'a> IntoFuture for CreateIndex<'a, Single> { type Output = Result<CreateIndexResult>; type IntoFuture = BoxFuture<'a, Result<CreateIndexResult>>; }
    impl<'a> CreateIndex<'a, Single> { #[blocks(net)] pub fn run(self) -> Result<CreateIndexResult> {} }
    impl<'a> Action for CreateIndex<'a, Single> {}
    impl<'a> IntoFuture for CreateIndex<'a, Multiple> { type Output = Result<CreateIndexesResult>; type IntoFuture = BoxFuture<'a, Result<CreateIndexesResult>>; }
    impl<'a> CreateIndex<'a, Multiple> { #[blocks(net)] pub fn run(self) -> Result<CreateIndexesResult> {} }
    impl<'a> Action for CreateIndex<'a, Multiple> {}
    #[lazy] pub struct ListCollections<'a, M = ListSpecifications, S = ImplicitSession>;
    impl<'a, M, S> ListCollections<'a, M, S> { pub fn with_options(self, value: impl Into<Option<ListCollectionsOptions>>) -> ListCollections<'a, M, S> {} pub fn batch_size(self, value: u32) -> ListCollections<'a, M, S> {} pub fn comment(self, value: impl Into<Bson>) -> ListCollections<'a, M, S> {} pub fn filter(self, value: Document) -> ListCollections<'a, M, S> {} pub fn authorized_collections(self, value: bool) -> ListCollections<'a, M, S> {} pub fn session<'s>(self, value: impl Into<&'s mut ClientSession>) -> ListCollections<'a, M, ExplicitSession<'a>> {} }
    impl<'a> IntoFuture for ListCollections<'a, ListSpecifications, ImplicitSession> { type Output = Result<Cursor<CollectionSpecification>>; type IntoFuture = BoxFuture<'a, Result<Cursor<CollectionSpecification>>>; }
    impl<'a> ListCollections<'a, ListSpecifications, ImplicitSession> { #[blocks(net)] pub fn run(self) -> Result<crate::sync::Cursor<CollectionSpecification>> {} }
    impl<'a> Action for ListCollections<'a, ListSpecifications, ImplicitSession> {}
    impl<'a> IntoFuture for ListCollections<'a, ListSpecifications, ExplicitSession<'a>> { type Output = Result<SessionCursor<CollectionSpecification>>; type IntoFuture = BoxFuture<'a, Result<SessionCursor<CollectionSpecification>>>; }
    impl<'a> ListCollections<'a, ListSpecifications, ExplicitSession<'a>> { #[blocks(net)] pub fn run(self) -> Result<crate::sync::SessionCursor<CollectionSpecification>> {} }
    impl<'a> Action for ListCollections<'a, ListSpecifications, ExplicitSession<'a>> {}
    impl<'a, S> IntoFuture for ListCollections<'a, ListNames, S> { type Output = Result<Vec<String>>; type IntoFuture = BoxFuture<'a, Result<Vec<String>>>; }
    impl<'a, S> ListCollections<'a, ListNames, S> { #[blocks(net)] pub fn run(self) -> Result<Vec<String>> {} }
    impl<'a, S> Action for ListCollections<'a, ListNames, S> {}
    #[lazy] pub struct ListIndexes<'a, M = ListSpecifications, S = ImplicitSession>;
    impl<'a, M, S> ListIndexes<'a, M, S> { pub fn with_options(self, value: impl Into<Option<ListIndexesOptions>>) -> ListIndexes<'a, M, S> {} pub fn max_time(self, value: Duration) -> ListIndexes<'a, M, S> {} pub fn batch_size(self, value: u32) -> ListIndexes<'a, M, S> {} pub fn comment(self, value: impl Into<Bson>) -> ListIndexes<'a, M, S> {} pub fn session<'s>(self, value: impl Into<&'s mut ClientSession>) -> ListIndexes<'a, M, ExplicitSession<'a>> {} }
    impl<'a> IntoFuture for ListIndexes<'a, ListSpecifications, ImplicitSession> { type Output = Result<Cursor<IndexModel>>; type IntoFuture = BoxFuture<'a, Result<Cursor<IndexModel>>>; }
    impl<'a> ListIndexes<'a, ListSpecifications, ImplicitSession> { #[blocks(net)] pub fn run(self) -> Result<crate::sync::Cursor<IndexModel>> {} }
    impl<'a> Action for ListIndexes<'a, ListSpecifications, ImplicitSession> {}
    impl<'a> IntoFuture for ListIndexes<'a, ListSpecifications, ExplicitSession<'a>> { type Output = Result<SessionCursor<IndexModel>>; type IntoFuture = BoxFuture<'a, Result<SessionCursor<IndexModel>>>; }
    impl<'a> ListIndexes<'a, ListSpecifications, ExplicitSession<'a>> { #[blocks(net)] pub fn run(self) -> Result<crate::sync::SessionCursor<IndexModel>> {} }
    impl<'a> Action for ListIndexes<'a, ListSpecifications, ExplicitSession<'a>> {}
    impl<'a, S> IntoFuture for ListIndexes<'a, ListNames, S> { type Output = Result<Vec<String>>; type IntoFuture = BoxFuture<'a, Result<Vec<String>>>; }
    impl<'a, S> ListIndexes<'a, ListNames, S> { #[blocks(net)] pub fn run(self) -> Result<Vec<String>> {} }
    impl<'a, S> Action for ListIndexes<'a, ListNames, S> {}
    #[lazy] pub struct ListDatabases<'a, M = ListSpecifications>;
    impl<'a, M> ListDatabases<'a, M> { pub fn with_options(self, value: impl Into<Option<ListDatabasesOptions>>) -> ListDatabases<'a, M> {} pub fn authorized_databases(self, value: bool) -> ListDatabases<'a, M> {} pub fn comment(self, value: impl Into<Bson>) -> ListDatabases<'a, M> {} pub fn filter(self, value: Document) -> ListDatabases<'a, M> {} pub fn session(self, value: impl Into<&'a mut ClientSession>) -> ListDatabases<'a, M> {} }
    impl<'a> IntoFuture for ListDatabases<'a, ListSpecifications> { type Output = Result<Vec<DatabaseSpecification>>; type IntoFuture = BoxFuture<'a, Result<Vec<DatabaseSpecification>>>; }
    impl<'a> ListDatabases<'a, ListSpecifications> { #[blocks(net)] pub fn run(self) -> Result<Vec<DatabaseSpecification>> {} }
    impl<'a> Action for ListDatabases<'a, ListSpecifications> {}
    impl<'a> IntoFuture for ListDatabases<'a, ListNames> { type Output = Result<Vec<String>>; type IntoFuture = BoxFuture<'a, Result<Vec<String>>>; }
    impl<'a> ListDatabases<'a, ListNames> { #[blocks(net)] pub fn run(self) -> Result<Vec<String>> {} }
    impl<'a> Action for ListDatabases<'a, ListNames> {}
    #[lazy] pub struct StartSession<'a>;
    impl<'a> StartSession<'a> { pub fn with_options(self, value: impl Into<Option<SessionOptions>>) -> StartSession<'a> {} pub fn default_transaction_options(self, value: TransactionOptions) -> StartSession<'a> {} pub fn causal_consistency(self, value: bool) -> StartSession<'a> {} pub fn snapshot(self, value: bool) -> StartSession<'a> {} pub fn snapshot_time(self, value: Timestamp) -> StartSession<'a> {} }
    impl<'a> IntoFuture for StartSession<'a> { type Output = Result<ClientSession>; type IntoFuture = BoxFuture<'a, Result<ClientSession>>; }
    impl<'a> StartSession<'a> { #[blocks(net)] pub fn run(self) -> Result<crate::sync::ClientSession> {} }
    impl<'a> Action for StartSession<'a> {}
    #[lazy] pub struct StartTransaction<S>;
    impl<S> StartTransaction<S> { pub fn with_options(self, value: impl Into<Option<TransactionOptions>>) -> StartTransaction<S> {} pub fn read_concern(self, value: ReadConcern) -> StartTransaction<S> {} pub fn write_concern(self, value: WriteConcern) -> StartTransaction<S> {} pub fn selection_criteria(self, value: impl Into<SelectionCriteria>) -> StartTransaction<S> {} pub fn max_commit_time(self, value: Duration) -> StartTransaction<S> {} }
    impl<'a> IntoFuture for StartTransaction<&'a mut ClientSession> { type Output = Result<()>; type IntoFuture = BoxFuture<'a, Result<()>>; }
    impl<'a> Action for StartTransaction<&'a mut ClientSession> {}
    impl<'a> StartTransaction<&'a mut crate::sync::ClientSession> { #[blocks(net)] pub fn run(self) -> Result<()> {} }
    #[lazy] pub struct CommitTransaction<'a>;
    impl<'a> IntoFuture for CommitTransaction<'a> { type Output = Result<()>; type IntoFuture = BoxFuture<'a, Result<()>>; }
    impl<'a> CommitTransaction<'a> { #[blocks(net)] pub fn run(self) -> Result<()> {} }
    impl<'a> Action for CommitTransaction<'a> {}
    #[lazy] pub struct AbortTransaction<'a>;
    impl<'a> IntoFuture for AbortTransaction<'a> { type Output = Result<()>; type IntoFuture = BoxFuture<'a, Result<()>>; }
    impl<'a> AbortTransaction<'a> { #[blocks(net)] pub fn run(self) -> Result<()> {} }
    impl<'a> Action for AbortTransaction<'a> {}
    #[lazy] pub struct WarmConnectionPool<'a>;
    impl<'a> IntoFuture for WarmConnectionPool<'a> { type Output = Result<()>; type IntoFuture = BoxFuture<'a, Result<()>>; }
    impl<'a> WarmConnectionPool<'a> { #[blocks(net)] pub fn run(self) -> Result<()> {} }
    impl<'a> Action for WarmConnectionPool<'a> {}
    #[lazy] pub struct Shutdown;
    impl  Shutdown { pub fn immediate(self, value: bool) -> Shutdown {} }
    impl<'a> IntoFuture for Shutdown { type Output = (); type IntoFuture = BoxFuture<'a, ()>; }
    impl<'a> Shutdown { #[blocks(net)] pub fn run(self) -> () {} }
    impl<'a> Action for Shutdown {}
    #[lazy] pub struct ParseConnectionString;
    impl  ParseConnectionString { pub fn resolver_config(self, value: ResolverConfig) -> ParseConnectionString {} }
    impl<'a> IntoFuture for ParseConnectionString { type Output = Result<ClientOptions>; type IntoFuture = BoxFuture<'a, Result<ClientOptions>>; }
    impl<'a> ParseConnectionString { #[blocks(net)] pub fn run(self) -> Result<ClientOptions> {} }
    impl<'a> Action for ParseConnectionString {}
}
pub mod sync {
    use crate::action::*;
    use crate::bson::{Document, RawDocument};
    use crate::change_stream::event::ResumeToken;
    use crate::error::Result;
    use crate::options::*;
    use crate::{IndexModel, Namespace};
    use std::borrow::Borrow;
    #[shared] #[pools] #[derive(Clone)] pub struct Client;
    impl Client {
        #[blocks(net)] #[instead("mongodb::Client::with_uri_str({0}).await")] pub fn with_uri_str(uri: impl AsRef<str>) -> Result<Client> {}
        pub fn with_options(options: ClientOptions) -> Result<Client> {}
        pub fn database(&self, name: &str) -> Database {}
        pub fn database_with_options(&self, name: &str, options: DatabaseOptions) -> Database {}
        pub fn default_database(&self) -> Option<Database> {}
        pub fn list_databases(&self) -> ListDatabases<'_> {}
        pub fn list_database_names(&self) -> ListDatabases<'_, ListNames> {}
        pub fn start_session(&self) -> StartSession<'_> {}
        pub fn watch(&self) -> Watch<'_> {}
        pub fn warm_connection_pool(&self) -> WarmConnectionPool<'_> {}
        pub fn shutdown(self) -> Shutdown {}
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
        pub fn read_concern(&self) -> Option<&ReadConcern> {}
        pub fn write_concern(&self) -> Option<&WriteConcern> {}
    }
    #[shared] #[derive(Clone)] pub struct Database;
    impl Database {
        pub fn name(&self) -> &str {}
        pub fn collection<T>(&self, name: &str) -> Collection<T> {}
        pub fn collection_with_options<T>(&self, name: &str, options: CollectionOptions) -> Collection<T> {}
        pub fn run_command(&self, command: Document) -> RunCommand<'_> {}
        pub fn run_cursor_command(&self, command: Document) -> RunCursorCommand<'_> {}
        pub fn create_collection(&self, name: impl Into<String>) -> CreateCollection<'_> {}
        pub fn list_collections(&self) -> ListCollections<'_> {}
        pub fn list_collection_names(&self) -> ListCollections<'_, ListNames> {}
        pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_> {}
        pub fn watch(&self) -> Watch<'_> {}
        pub fn drop(&self) -> DropDatabase<'_> {}
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
        pub fn read_concern(&self) -> Option<&ReadConcern> {}
        pub fn write_concern(&self) -> Option<&WriteConcern> {}
    }
    #[shared] pub struct Collection<T>;
    impl<T> Clone for Collection<T> {}
    impl<T> Collection<T> {
        pub fn find(&self, filter: Document) -> Find<'_, T> {}
        pub fn find_one(&self, filter: Document) -> FindOne<'_, T> {}
        pub fn find_one_and_delete(&self, filter: Document) -> FindOneAndDelete<'_, T> {}
        pub fn find_one_and_update(&self, filter: Document, update: impl Into<UpdateModifications>) -> FindOneAndUpdate<'_, T> {}
        pub fn find_one_and_replace(&self, filter: Document, replacement: impl Borrow<T>) -> FindOneAndReplace<'_, T> {}
        pub fn insert_one(&self, doc: impl Borrow<T>) -> InsertOne<'_> {}
        pub fn insert_many(&self, docs: impl IntoIterator<Item = impl Borrow<T>>) -> InsertMany<'_> {}
        pub fn update_one(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_> {}
        pub fn update_many(&self, query: Document, update: impl Into<UpdateModifications>) -> Update<'_> {}
        pub fn replace_one(&self, query: Document, replacement: impl Borrow<T>) -> ReplaceOne<'_> {}
        pub fn delete_one(&self, query: Document) -> Delete<'_> {}
        pub fn delete_many(&self, query: Document) -> Delete<'_> {}
        pub fn aggregate(&self, pipeline: impl IntoIterator<Item = Document>) -> Aggregate<'_> {}
        pub fn count_documents(&self, filter: Document) -> CountDocuments<'_> {}
        pub fn estimated_document_count(&self) -> EstimatedDocumentCount<'_> {}
        pub fn distinct(&self, field_name: impl AsRef<str>, filter: Document) -> Distinct<'_> {}
        pub fn create_index(&self, index: IndexModel) -> CreateIndex<'_> {}
        pub fn create_indexes(&self, indexes: impl IntoIterator<Item = IndexModel>) -> CreateIndex<'_, Multiple> {}
        pub fn list_indexes(&self) -> ListIndexes<'_> {}
        pub fn list_index_names(&self) -> ListIndexes<'_, ListNames> {}
        pub fn drop_index(&self, name: impl AsRef<str>) -> DropIndex<'_> {}
        pub fn drop_indexes(&self) -> DropIndex<'_> {}
        pub fn drop(&self) -> DropCollection<'_> {}
        pub fn watch(&self) -> Watch<'_, T> {}
        pub fn clone_with_type<U>(&self) -> Collection<U> {}
        pub fn name(&self) -> &str {}
        pub fn namespace(&self) -> Namespace {}
        pub fn selection_criteria(&self) -> Option<&SelectionCriteria> {}
        pub fn read_concern(&self) -> Option<&ReadConcern> {}
        pub fn write_concern(&self) -> Option<&WriteConcern> {}
    }
    pub struct ClientSession;
    impl ClientSession {
        pub fn start_transaction(&mut self) -> StartTransaction<&mut ClientSession> {}
        pub fn commit_transaction(&mut self) -> CommitTransaction<'_> {}
        pub fn abort_transaction(&mut self) -> AbortTransaction<'_> {}
    }
    impl<'a> From<&'a mut ClientSession> for &'a mut crate::ClientSession {}
    pub struct Cursor<T>;
    impl<T> Cursor<T> {
        #[blocks(net)] #[instead("mongodb::Cursor::advance(..).await")] pub fn advance(&mut self) -> Result<bool> {}
        pub fn current(&self) -> &RawDocument {}
        pub fn has_next(&self) -> bool {}
        pub fn deserialize_current(&self) -> Result<T> {}
        pub fn with_type<D>(self) -> Cursor<D> {}
    }
    // The next batch is fetched when this one is used up.
    impl<T> Iterator for Cursor<T> { type Item = Result<T>; #[blocks(net)] fn next(&mut self) -> Option<Result<T>> {} }
    pub struct SessionCursor<T>;
    impl<T> SessionCursor<T> {
        #[blocks(net)] pub fn advance(&mut self, session: &mut ClientSession) -> Result<bool> {}
        #[blocks(net)] pub fn next(&mut self, session: &mut ClientSession) -> Option<Result<T>> {}
        pub fn current(&self) -> &RawDocument {}
        pub fn deserialize_current(&self) -> Result<T> {}
        pub fn with_type<D>(self) -> SessionCursor<D> {}
    }
    pub struct ChangeStream<T>;
    impl<T> ChangeStream<T> {
        pub fn resume_token(&self) -> Option<ResumeToken> {}
        pub fn with_type<D>(self) -> ChangeStream<D> {}
        pub fn is_alive(&self) -> bool {}
        #[blocks(net)] #[instead("mongodb::change_stream::ChangeStream::next_if_any(..).await")] pub fn next_if_any(&mut self) -> Result<Option<T>> {}
    }
    impl<T> Iterator for ChangeStream<T> { type Item = Result<T>; #[blocks(net)] fn next(&mut self) -> Option<Result<T>> {} }
    pub struct SessionChangeStream<T>;
}
pub mod bson {
    pub use document::Document;
    pub use oid::ObjectId;
    pub use crate::{bson, doc, rawdoc};
    pub use de::{from_bson, from_document, from_slice};
    pub use ser::{to_bson, to_document, to_vec};
    pub type Array = Vec<Bson>;
    #[derive(Clone, Default)] pub enum Bson { Double(f64), String(String), Array(Vec<Bson>), Document(Document), Boolean(bool), Null, JavaScriptCode(String), Int32(i32), Int64(i64), Timestamp(Timestamp), Binary(Binary), ObjectId(ObjectId), DateTime(DateTime), Symbol(String), Decimal128(Decimal128), Undefined, MaxKey, MinKey }
    impl Bson {
        pub fn as_f64(&self) -> Option<f64> {}
        pub fn as_str(&self) -> Option<&str> {}
        pub fn as_array(&self) -> Option<&Vec<Bson>> {}
        pub fn as_array_mut(&mut self) -> Option<&mut Vec<Bson>> {}
        pub fn as_document(&self) -> Option<&Document> {}
        pub fn as_document_mut(&mut self) -> Option<&mut Document> {}
        pub fn as_bool(&self) -> Option<bool> {}
        pub fn as_i32(&self) -> Option<i32> {}
        pub fn as_i64(&self) -> Option<i64> {}
        pub fn as_object_id(&self) -> Option<ObjectId> {}
        pub fn as_datetime(&self) -> Option<&DateTime> {}
        pub fn as_timestamp(&self) -> Option<Timestamp> {}
        pub fn as_null(&self) -> Option<()> {}
    }
    #[derive(Clone, Copy)] pub struct Timestamp { pub time: u32, pub increment: u32 }
    #[derive(Clone)] pub struct Binary { pub bytes: Vec<u8> }
    #[derive(Clone, Copy)] pub struct Decimal128;
    #[derive(Clone, Copy)] pub struct DateTime;
    impl DateTime {
        pub fn now() -> DateTime {}
        pub fn from_millis(date: i64) -> DateTime {}
        pub fn from_system_time(st: std::time::SystemTime) -> DateTime {}
        pub fn to_system_time(self) -> std::time::SystemTime {}
        pub fn timestamp_millis(self) -> i64 {}
    }
    pub struct RawDocument;
    #[derive(Clone)] pub struct RawDocumentBuf;
    impl std::ops::Deref for RawDocumentBuf { type Target = RawDocument; }
    pub mod oid {
        #[derive(Clone, Copy, Default)] pub struct ObjectId;
        impl ObjectId {
            pub fn new() -> ObjectId {}
            pub fn from_bytes(bytes: [u8; 12]) -> ObjectId {}
            pub fn parse_str(s: impl AsRef<str>) -> Result<ObjectId, Error> {}
            pub fn timestamp(&self) -> super::DateTime {}
            pub fn bytes(&self) -> [u8; 12] {}
            pub fn to_hex(self) -> String {}
        }
        impl std::str::FromStr for ObjectId { type Err = Error; }
        #[derive(Clone)] pub struct Error;
    }
    pub mod uuid { #[derive(Clone, Copy)] pub struct Uuid; impl Uuid { pub fn new() -> Uuid {} pub fn parse_str(input: impl AsRef<str>) -> Result<Uuid, Error> {} pub fn bytes(self) -> [u8; 16] {} } pub struct Error; }
    pub mod de {
        use super::{Bson, Document};
        pub type Result<T> = std::result::Result<T, Error>;
        #[derive(Clone)] pub struct Error;
        pub fn from_bson<T>(bson: Bson) -> Result<T> {}
        pub fn from_document<T>(doc: Document) -> Result<T> {}
        pub fn from_slice<T>(bytes: &[u8]) -> Result<T> {}
    }
    pub mod ser {
        use super::{Bson, Document};
        pub type Result<T> = std::result::Result<T, Error>;
        #[derive(Clone)] pub struct Error;
        pub fn to_bson<T>(value: &T) -> Result<Bson> {}
        pub fn to_document<T>(value: &T) -> Result<Document> {}
        pub fn to_vec<T>(value: &T) -> Result<Vec<u8>> {}
    }
    pub mod document {
        use super::{Bson, DateTime, Decimal128, ObjectId, Timestamp};
        pub type ValueAccessResult<T> = Result<T, ValueAccessError>;
        pub enum ValueAccessError { NotPresent, UnexpectedType }
        #[derive(Clone, Default)] pub struct Document;
        impl Document {
            pub fn new() -> Document {}
            pub fn iter(&self) -> Iter<'_> {}
            pub fn get(&self, key: impl AsRef<str>) -> Option<&Bson> {}
            pub fn get_mut(&mut self, key: impl AsRef<str>) -> Option<&mut Bson> {}
            pub fn get_f64(&self, key: impl AsRef<str>) -> ValueAccessResult<f64> {}
            pub fn get_str(&self, key: impl AsRef<str>) -> ValueAccessResult<&str> {}
            pub fn get_str_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut str> {}
            pub fn get_array(&self, key: impl AsRef<str>) -> ValueAccessResult<&Vec<Bson>> {}
            pub fn get_array_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Vec<Bson>> {}
            pub fn get_document(&self, key: impl AsRef<str>) -> ValueAccessResult<&Document> {}
            pub fn get_document_mut(&mut self, key: impl AsRef<str>) -> ValueAccessResult<&mut Document> {}
            pub fn get_bool(&self, key: impl AsRef<str>) -> ValueAccessResult<bool> {}
            pub fn get_i32(&self, key: impl AsRef<str>) -> ValueAccessResult<i32> {}
            pub fn get_i64(&self, key: impl AsRef<str>) -> ValueAccessResult<i64> {}
            pub fn get_timestamp(&self, key: impl AsRef<str>) -> ValueAccessResult<Timestamp> {}
            pub fn get_binary_generic(&self, key: impl AsRef<str>) -> ValueAccessResult<&Vec<u8>> {}
            pub fn get_object_id(&self, key: impl AsRef<str>) -> ValueAccessResult<ObjectId> {}
            pub fn get_datetime(&self, key: impl AsRef<str>) -> ValueAccessResult<&DateTime> {}
            pub fn get_decimal128(&self, key: impl AsRef<str>) -> ValueAccessResult<&Decimal128> {}
            pub fn is_null(&self, key: impl AsRef<str>) -> bool {}
            pub fn contains_key(&self, key: impl AsRef<str>) -> bool {}
            pub fn keys(&self) -> Keys<'_> {}
            pub fn values(&self) -> Values<'_> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn clear(&mut self) {}
            pub fn insert<KT: Into<String>, BT: Into<Bson>>(&mut self, key: KT, val: BT) -> Option<Bson> {}
            pub fn remove(&mut self, key: impl AsRef<str>) -> Option<Bson> {}
        }
        impl IntoIterator for Document { type Item = (String, Bson); type IntoIter = IntoIter; }
        impl<'a> IntoIterator for &'a Document { type Item = (&'a String, &'a Bson); type IntoIter = Iter<'a>; }
        impl FromIterator<(String, Bson)> for Document {}
        impl Extend<(String, Bson)> for Document {}
        impl std::ops::Index<&str> for Document { type Output = Bson; }
        pub struct IntoIter;
        impl Iterator for IntoIter { type Item = (String, Bson); }
        pub struct Iter<'a>;
        impl<'a> Iterator for Iter<'a> { type Item = (&'a String, &'a Bson); }
        pub struct Keys<'a>;
        impl<'a> Iterator for Keys<'a> { type Item = &'a String; }
        pub struct Values<'a>;
        impl<'a> Iterator for Values<'a> { type Item = &'a Bson; }
    }
}
