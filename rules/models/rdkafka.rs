//! Model of rdkafka 0.34 to 0.39 (checked against 0.37.0). Sending and receiving are asynchronous in `FutureProducer` and `StreamConsumer`; whatever takes a timeout waits for the
//! broker in place, in those too, and so does `poll`. A commit waits only in `CommitMode::Sync`, which no signature tells.

pub use client::ClientContext;
pub use config::ClientConfig;
pub use message::{Message, Timestamp};
pub use topic_partition_list::{Offset, TopicPartitionList};

pub mod client {
    use crate::error::KafkaResult;
    use crate::groups::GroupList;
    use crate::metadata::Metadata;
    use crate::util::Timeout;
    use std::sync::Arc;
    pub trait ClientContext {}
    #[derive(Clone, Default)] pub struct DefaultClientContext;
    impl ClientContext for DefaultClientContext {}
    pub struct Client<C = DefaultClientContext>;
    impl<C: ClientContext> Client<C> {
        pub fn context(&self) -> &Arc<C> {}
        #[blocks(net)] pub fn fetch_metadata<T: Into<Timeout>>(&self, topic: Option<&str>, timeout: T) -> KafkaResult<Metadata> {}
        #[blocks(net)] pub fn fetch_watermarks<T: Into<Timeout>>(&self, topic: &str, partition: i32, timeout: T) -> KafkaResult<(i64, i64)> {}
        #[blocks(net)] pub fn fetch_cluster_id<T: Into<Timeout>>(&self, timeout: T) -> Option<String> {}
        #[blocks(net)] pub fn fetch_group_list<T: Into<Timeout>>(&self, group: Option<&str>, timeout: T) -> KafkaResult<GroupList> {}
    }
    pub struct OAuthToken { pub token: String, pub principal_name: String, pub lifetime_ms: i64 }
}
pub mod config {
    use crate::error::KafkaResult;
    use std::collections::HashMap;
    #[derive(Clone, Copy)] pub enum RDKafkaLogLevel { Emerg, Alert, Critical, Error, Warning, Notice, Info, Debug }
    #[derive(Clone, Default)] pub struct ClientConfig { pub log_level: RDKafkaLogLevel }
    impl ClientConfig {
        pub fn new() -> ClientConfig {}
        pub fn config_map(&self) -> &HashMap<String, String> {}
        pub fn get(&self, key: &str) -> Option<&str> {}
        pub fn set<K: Into<String>, V: Into<String>>(&mut self, key: K, value: V) -> &mut ClientConfig {}
        pub fn remove<'a>(&'a mut self, key: &str) -> &'a mut ClientConfig {}
        pub fn set_log_level(&mut self, log_level: RDKafkaLogLevel) -> &mut ClientConfig {}
        pub fn create<T: FromClientConfig>(&self) -> KafkaResult<T> {}
        pub fn create_with_context<C, T: FromClientConfigAndContext<C>>(&self, context: C) -> KafkaResult<T> {}
    }
    impl FromIterator<(String, String)> for ClientConfig {}
    impl Extend<(String, String)> for ClientConfig {}
    pub trait FromClientConfig { fn from_config(config: &ClientConfig) -> KafkaResult<Self>; }
    pub trait FromClientConfigAndContext<C> { fn from_config_and_context(config: &ClientConfig, context: C) -> KafkaResult<Self>; }
}
pub mod consumer {
    use crate::client::{Client, ClientContext};
    use crate::config::{FromClientConfig, FromClientConfigAndContext};
    use crate::error::{KafkaError, KafkaResult};
    use crate::groups::GroupList;
    use crate::message::BorrowedMessage;
    use crate::metadata::Metadata;
    use crate::topic_partition_list::{Offset, TopicPartitionList};
    use crate::util::Timeout;
    use futures::Stream;
    use std::sync::Arc;
    pub mod base_consumer { pub use super::{BaseConsumer, PartitionQueue}; }
    pub mod stream_consumer { pub use super::{MessageStream, StreamConsumer, StreamPartitionQueue}; }
    pub enum Rebalance<'a> { Assign(&'a TopicPartitionList), Revoke(&'a TopicPartitionList), Error(KafkaError) }
    pub trait ConsumerContext: ClientContext {}
    #[derive(Clone, Default)] pub struct DefaultConsumerContext;
    impl ClientContext for DefaultConsumerContext {}
    impl ConsumerContext for DefaultConsumerContext {}
    #[derive(Clone, Copy)] pub enum CommitMode { Sync, Async }
    pub struct ConsumerGroupMetadata;
    pub trait Consumer<C = DefaultConsumerContext> {
        fn client(&self) -> &Client<C>;
        fn context(&self) -> &Arc<C> {}
        fn group_metadata(&self) -> Option<ConsumerGroupMetadata>;
        fn subscribe(&self, topics: &[&str]) -> KafkaResult<()>;
        fn unsubscribe(&self);
        fn assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()>;
        fn unassign(&self) -> KafkaResult<()>;
        fn incremental_assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()>;
        fn incremental_unassign(&self, assignment: &TopicPartitionList) -> KafkaResult<()>;
        #[blocks(net)] fn seek<T: Into<Timeout>>(&self, topic: &str, partition: i32, offset: Offset, timeout: T) -> KafkaResult<()>;
        #[blocks(net)] fn seek_partitions<T: Into<Timeout>>(&self, topic_partition_list: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList>;
        fn commit(&self, topic_partition_list: &TopicPartitionList, mode: CommitMode) -> KafkaResult<()>;
        fn commit_consumer_state(&self, mode: CommitMode) -> KafkaResult<()>;
        fn commit_message(&self, message: &BorrowedMessage<'_>, mode: CommitMode) -> KafkaResult<()>;
        fn store_offset(&self, topic: &str, partition: i32, offset: i64) -> KafkaResult<()>;
        fn store_offset_from_message(&self, message: &BorrowedMessage<'_>) -> KafkaResult<()>;
        fn store_offsets(&self, tpl: &TopicPartitionList) -> KafkaResult<()>;
        fn subscription(&self) -> KafkaResult<TopicPartitionList>;
        fn assignment(&self) -> KafkaResult<TopicPartitionList>;
        fn assignment_lost(&self) -> bool;
        #[blocks(net)] fn committed<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<TopicPartitionList>;
        #[blocks(net)] fn committed_offsets<T: Into<Timeout>>(&self, tpl: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList>;
        #[blocks(net)] fn offsets_for_timestamp<T: Into<Timeout>>(&self, timestamp: i64, timeout: T) -> KafkaResult<TopicPartitionList>;
        #[blocks(net)] fn offsets_for_times<T: Into<Timeout>>(&self, timestamps: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList>;
        fn position(&self) -> KafkaResult<TopicPartitionList>;
        #[blocks(net)] fn fetch_metadata<T: Into<Timeout>>(&self, topic: Option<&str>, timeout: T) -> KafkaResult<Metadata>;
        #[blocks(net)] fn fetch_watermarks<T: Into<Timeout>>(&self, topic: &str, partition: i32, timeout: T) -> KafkaResult<(i64, i64)>;
        #[blocks(net)] fn fetch_group_list<T: Into<Timeout>>(&self, group: Option<&str>, timeout: T) -> KafkaResult<GroupList>;
        fn pause(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
        fn resume(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
    }
    pub struct BaseConsumer<C = DefaultConsumerContext>;
    impl<C> BaseConsumer<C> {
        #[blocks(wait)] #[instead("rdkafka::consumer::StreamConsumer::recv(..).await")] pub fn poll<T: Into<Timeout>>(&self, timeout: T) -> Option<KafkaResult<BorrowedMessage<'_>>> {}
        pub fn iter(&self) -> Iter<'_, C> {}
        pub fn split_partition_queue(self: &Arc<Self>, topic: &str, partition: i32) -> Option<PartitionQueue<C>> {}
        pub fn set_nonempty_callback<F: Fn()>(&mut self, f: F) {}
    }
    impl<C> Consumer<C> for BaseConsumer<C> {}
    impl FromClientConfig for BaseConsumer {}
    impl<C> FromClientConfigAndContext<C> for BaseConsumer<C> {}
    // Ends when the consumer is closed.
    pub struct Iter<'a, C>;
    impl<'a, C> Iterator for Iter<'a, C> { type Item = KafkaResult<BorrowedMessage<'a>>; #[blocks(wait)] fn next(&mut self) -> Option<KafkaResult<BorrowedMessage<'a>>> {} }
    pub struct PartitionQueue<C>;
    impl<C> PartitionQueue<C> { #[blocks(wait)] pub fn poll<T: Into<Timeout>>(&self, timeout: T) -> Option<KafkaResult<BorrowedMessage<'_>>> {} }
    pub struct StreamConsumer<C = DefaultConsumerContext, R = ()>;
    impl<C, R> StreamConsumer<C, R> {
        pub fn stream(&self) -> MessageStream<'_, C> {}
        #[cancel(safe)] #[no_timeout] pub async fn recv(&self) -> Result<BorrowedMessage<'_>, KafkaError> {}
        pub fn split_partition_queue(self: &Arc<Self>, topic: &str, partition: i32) -> Option<StreamPartitionQueue<C, R>> {}
    }
    impl<C, R> Consumer<C> for StreamConsumer<C, R> {}
    impl<R> FromClientConfig for StreamConsumer<DefaultConsumerContext, R> {}
    impl<C, R> FromClientConfigAndContext<C> for StreamConsumer<C, R> {}
    pub struct StreamPartitionQueue<C, R = ()>;
    impl<C, R> StreamPartitionQueue<C, R> {
        pub fn stream(&self) -> MessageStream<'_, C> {}
        #[cancel(safe)] #[no_timeout] pub async fn recv(&self) -> Result<BorrowedMessage<'_>, KafkaError> {}
    }
    #[lazy] pub struct MessageStream<'a, C>;
    impl<'a, C> Stream for MessageStream<'a, C> { type Item = KafkaResult<BorrowedMessage<'a>>; }
}
pub mod producer {
    use crate::client::{Client, ClientContext, DefaultClientContext};
    use crate::config::{FromClientConfig, FromClientConfigAndContext};
    use crate::consumer::ConsumerGroupMetadata;
    use crate::error::{KafkaError, KafkaResult};
    use crate::message::{BorrowedMessage, OwnedHeaders, OwnedMessage};
    use crate::topic_partition_list::TopicPartitionList;
    use crate::util::Timeout;
    pub type DeliveryResult<'a> = Result<BorrowedMessage<'a>, (KafkaError, BorrowedMessage<'a>)>;
    pub mod base_producer { pub use super::{BaseProducer, BaseRecord, DeliveryResult, ThreadedProducer}; }
    pub mod future_producer {
        pub use super::{DeliveryFuture, FutureProducer, FutureRecord};
        pub type OwnedDeliveryResult = Result<(i32, i64), (crate::error::KafkaError, crate::message::OwnedMessage)>;
    }
    pub trait ProducerContext: ClientContext { type DeliveryOpaque; fn delivery(&self, delivery_result: &DeliveryResult<'_>, delivery_opaque: Self::DeliveryOpaque); }
    #[derive(Clone)] pub struct DefaultProducerContext;
    impl ClientContext for DefaultProducerContext {}
    impl ProducerContext for DefaultProducerContext { type DeliveryOpaque = (); }
    pub trait Producer<C = DefaultProducerContext> {
        fn client(&self) -> &Client<C>;
        fn in_flight_count(&self) -> i32;
        #[blocks(net)] fn flush<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        fn purge<P>(&self, flags: P);
        #[blocks(net)] fn init_transactions<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        fn begin_transaction(&self) -> KafkaResult<()>;
        #[blocks(net)] fn send_offsets_to_transaction<T: Into<Timeout>>(&self, offsets: &TopicPartitionList, cgm: &ConsumerGroupMetadata, timeout: T) -> KafkaResult<()>;
        #[blocks(net)] fn commit_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
        #[blocks(net)] fn abort_transaction<T: Into<Timeout>>(&self, timeout: T) -> KafkaResult<()>;
    }
    pub struct BaseRecord<'a, K = (), P = (), D = ()> { pub topic: &'a str, pub partition: Option<i32>, pub payload: Option<&'a P>, pub key: Option<&'a K>, pub timestamp: Option<i64>, pub headers: Option<OwnedHeaders>, pub delivery_opaque: D }
    impl<'a, K, P, D> BaseRecord<'a, K, P, D> {
        pub fn to(topic: &'a str) -> BaseRecord<'a, K, P, D> {}
        pub fn with_opaque_to(topic: &'a str, delivery_opaque: D) -> BaseRecord<'a, K, P, D> {}
        pub fn partition(self, partition: i32) -> BaseRecord<'a, K, P, D> {}
        pub fn payload(self, payload: &'a P) -> BaseRecord<'a, K, P, D> {}
        pub fn key(self, key: &'a K) -> BaseRecord<'a, K, P, D> {}
        pub fn timestamp(self, timestamp: i64) -> BaseRecord<'a, K, P, D> {}
        pub fn headers(self, headers: OwnedHeaders) -> BaseRecord<'a, K, P, D> {}
    }
    // `send` puts a record into the queue and fails when that is full.
    pub struct BaseProducer<C = DefaultProducerContext>;
    impl<C: ProducerContext> BaseProducer<C> {
        #[blocks(wait)] pub fn poll<T: Into<Timeout>>(&self, timeout: T) {}
        pub fn send<'a, K, P>(&self, record: BaseRecord<'a, K, P, C::DeliveryOpaque>) -> Result<(), (KafkaError, BaseRecord<'a, K, P, C::DeliveryOpaque>)> {}
    }
    impl<C> Producer<C> for BaseProducer<C> {}
    impl FromClientConfig for BaseProducer {}
    impl<C> FromClientConfigAndContext<C> for BaseProducer<C> {}
    #[shared] pub struct ThreadedProducer<C>;
    impl<C> Clone for ThreadedProducer<C> {}
    impl<C: ProducerContext> ThreadedProducer<C> {
        #[blocks(wait)] pub fn poll<T: Into<Timeout>>(&self, timeout: T) {}
        pub fn send<'a, K, P>(&self, record: BaseRecord<'a, K, P, C::DeliveryOpaque>) -> Result<(), (KafkaError, BaseRecord<'a, K, P, C::DeliveryOpaque>)> {}
    }
    impl<C> Producer<C> for ThreadedProducer<C> {}
    impl FromClientConfig for ThreadedProducer<DefaultProducerContext> {}
    impl<C> FromClientConfigAndContext<C> for ThreadedProducer<C> {}
    pub struct FutureRecord<'a, K, P> { pub topic: &'a str, pub partition: Option<i32>, pub payload: Option<&'a P>, pub key: Option<&'a K>, pub timestamp: Option<i64>, pub headers: Option<OwnedHeaders> }
    impl<'a, K, P> FutureRecord<'a, K, P> {
        pub fn to(topic: &'a str) -> FutureRecord<'a, K, P> {}
        pub fn partition(self, partition: i32) -> FutureRecord<'a, K, P> {}
        pub fn payload(self, payload: &'a P) -> FutureRecord<'a, K, P> {}
        pub fn key(self, key: &'a K) -> FutureRecord<'a, K, P> {}
        pub fn timestamp(self, timestamp: i64) -> FutureRecord<'a, K, P> {}
        pub fn headers(self, headers: OwnedHeaders) -> FutureRecord<'a, K, P> {}
    }
    #[shared] pub struct FutureProducer<C = DefaultClientContext, R = ()>;
    impl<C, R> Clone for FutureProducer<C, R> {}
    impl<C, R> FutureProducer<C, R> {
        pub async fn send<K, P, T: Into<Timeout>>(&self, record: FutureRecord<'_, K, P>, queue_timeout: T) -> Result<(i32, i64), (KafkaError, OwnedMessage)> {}
        pub fn send_result<'a, K, P>(&self, record: FutureRecord<'a, K, P>) -> Result<DeliveryFuture, (KafkaError, FutureRecord<'a, K, P>)> {}
        #[blocks(wait)] pub fn poll<T: Into<Timeout>>(&self, timeout: T) {}
    }
    impl<C, R> Producer<DefaultProducerContext> for FutureProducer<C, R> {}
    impl<R> FromClientConfig for FutureProducer<DefaultClientContext, R> {}
    impl<C, R> FromClientConfigAndContext<C> for FutureProducer<C, R> {}
    // The record is on its way whether this is awaited or not.
    pub struct DeliveryFuture;
    impl Future for DeliveryFuture { type Output = Result<Result<(i32, i64), (KafkaError, OwnedMessage)>, futures::channel::oneshot::Canceled>; }
}
pub mod admin {
    use crate::client::{Client, DefaultClientContext};
    use crate::config::{FromClientConfig, FromClientConfigAndContext};
    use crate::error::{KafkaResult, RDKafkaErrorCode};
    pub type TopicResult = Result<String, (String, RDKafkaErrorCode)>;
    pub struct AdminClient<C>;
    impl<C> AdminClient<C> {
        pub fn create_topics<'a, I: IntoIterator<Item = &'a NewTopic<'a>>>(&self, topics: I, opts: &AdminOptions) -> impl Future<Output = KafkaResult<Vec<TopicResult>>> {}
        pub fn delete_topics(&self, topic_names: &[&str], opts: &AdminOptions) -> impl Future<Output = KafkaResult<Vec<TopicResult>>> {}
        pub fn delete_groups(&self, group_names: &[&str], opts: &AdminOptions) -> impl Future<Output = KafkaResult<Vec<TopicResult>>> {}
        pub fn create_partitions<I>(&self, partitions: I, opts: &AdminOptions) -> impl Future<Output = KafkaResult<Vec<TopicResult>>> {}
        pub fn inner(&self) -> &Client<C> {}
    }
    impl FromClientConfig for AdminClient<DefaultClientContext> {}
    impl<C> FromClientConfigAndContext<C> for AdminClient<C> {}
    #[derive(Default)] pub struct AdminOptions;
    impl AdminOptions {
        pub fn new() -> AdminOptions {}
        pub fn request_timeout<T>(self, timeout: Option<T>) -> AdminOptions {}
        pub fn operation_timeout<T>(self, timeout: Option<T>) -> AdminOptions {}
        pub fn validate_only(self, validate_only: bool) -> AdminOptions {}
    }
    pub struct NewTopic<'a> { pub name: &'a str, pub num_partitions: i32, pub replication: TopicReplication<'a>, pub config: Vec<(&'a str, &'a str)> }
    impl<'a> NewTopic<'a> {
        pub fn new(name: &'a str, num_partitions: i32, replication: TopicReplication<'a>) -> NewTopic<'a> {}
        pub fn set(self, key: &'a str, value: &'a str) -> NewTopic<'a> {}
    }
    pub enum TopicReplication<'a> { Fixed(i32), Variable(&'a [&'a [i32]]) }
}
pub mod message {
    #[derive(Clone, Copy)] pub enum Timestamp { NotAvailable, CreateTime(i64), LogAppendTime(i64) }
    impl Timestamp { pub fn to_millis(self) -> Option<i64> {} pub fn now() -> Timestamp {} }
    pub struct Header<'a, V> { pub key: &'a str, pub value: Option<V> }
    pub trait Headers {
        fn count(&self) -> usize;
        fn get(&self, idx: usize) -> Header<'_, &[u8]> {}
        fn try_get(&self, idx: usize) -> Option<Header<'_, &[u8]>>;
        fn iter(&self) -> HeadersIter<'_> {}
    }
    pub struct HeadersIter<'a>;
    impl<'a> Iterator for HeadersIter<'a> { type Item = Header<'a, &'a [u8]>; }
    pub trait FromBytes { type Error; }
    pub trait ToBytes { fn to_bytes(&self) -> &[u8]; }
    impl FromBytes for [u8] { type Error = (); }
    impl FromBytes for str { type Error = std::str::Utf8Error; }
    pub trait Message {
        type Headers: Headers;
        fn key(&self) -> Option<&[u8]>;
        fn payload(&self) -> Option<&[u8]>;
        fn topic(&self) -> &str;
        fn partition(&self) -> i32;
        fn offset(&self) -> i64;
        fn timestamp(&self) -> Timestamp;
        fn payload_view<P: FromBytes>(&self) -> Option<Result<&P, P::Error>> {}
        fn key_view<K: FromBytes>(&self) -> Option<Result<&K, K::Error>> {}
        fn headers(&self) -> Option<&Self::Headers>;
    }
    pub struct BorrowedHeaders;
    impl BorrowedHeaders { pub fn detach(&self) -> OwnedHeaders {} }
    impl Headers for BorrowedHeaders {}
    pub struct BorrowedMessage<'a>;
    impl BorrowedMessage<'_> { pub fn detach(&self) -> OwnedMessage {} pub fn payload_len(&self) -> usize {} pub fn key_len(&self) -> usize {} }
    impl Message for BorrowedMessage<'_> { type Headers = BorrowedHeaders; }
    #[derive(Clone, Default)] pub struct OwnedHeaders;
    impl OwnedHeaders {
        pub fn new() -> OwnedHeaders {}
        pub fn new_with_capacity(initial_capacity: usize) -> OwnedHeaders {}
        pub fn insert<V>(self, header: Header<'_, &V>) -> OwnedHeaders {}
    }
    impl Headers for OwnedHeaders {}
    #[derive(Clone)] pub struct OwnedMessage;
    impl Message for OwnedMessage { type Headers = OwnedHeaders; }
}
pub mod metadata {
    pub struct Metadata;
    impl Metadata {
        pub fn brokers(&self) -> &[MetadataBroker] {}
        pub fn topics(&self) -> &[MetadataTopic] {}
        pub fn orig_broker_id(&self) -> i32 {}
    }
    pub struct MetadataBroker;
    impl MetadataBroker { pub fn id(&self) -> i32 {} pub fn host(&self) -> &str {} pub fn port(&self) -> i32 {} }
    pub struct MetadataTopic;
    impl MetadataTopic { pub fn name(&self) -> &str {} pub fn partitions(&self) -> &[MetadataPartition] {} }
    pub struct MetadataPartition;
    impl MetadataPartition { pub fn id(&self) -> i32 {} pub fn leader(&self) -> i32 {} pub fn replicas(&self) -> &[i32] {} pub fn isr(&self) -> &[i32] {} }
}
pub mod groups {
    pub struct GroupList;
    impl GroupList { pub fn groups(&self) -> &[GroupInfo] {} }
    pub struct GroupInfo;
    impl GroupInfo { pub fn name(&self) -> &str {} pub fn state(&self) -> &str {} }
}
pub mod topic_partition_list {
    use crate::error::{KafkaError, KafkaResult};
    use std::collections::HashMap;
    #[derive(Clone, Copy)] pub enum Offset { Beginning, End, Stored, Invalid, Offset(i64), OffsetTail(i64) }
    impl Offset { pub fn from_raw(raw_offset: i64) -> Offset {} pub fn to_raw(self) -> Option<i64> {} }
    #[derive(Clone, Default)] pub struct TopicPartitionList;
    impl TopicPartitionList {
        pub fn new() -> TopicPartitionList {}
        pub fn with_capacity(capacity: usize) -> TopicPartitionList {}
        pub fn from_topic_map(topic_map: &HashMap<(String, i32), Offset>) -> KafkaResult<TopicPartitionList> {}
        pub fn count(&self) -> usize {}
        pub fn add_topic_unassigned<'a>(&'a mut self, topic: &str) -> TopicPartitionListElem<'a> {}
        pub fn add_partition<'a>(&'a mut self, topic: &str, partition: i32) -> TopicPartitionListElem<'a> {}
        pub fn add_partition_range(&mut self, topic: &str, start_partition: i32, stop_partition: i32) {}
        pub fn set_partition_offset(&mut self, topic: &str, partition: i32, offset: Offset) -> KafkaResult<()> {}
        pub fn add_partition_offset(&mut self, topic: &str, partition: i32, offset: Offset) -> KafkaResult<()> {}
        pub fn find_partition(&self, topic: &str, partition: i32) -> Option<TopicPartitionListElem<'_>> {}
        pub fn set_all_offsets(&mut self, offset: Offset) -> Result<(), KafkaError> {}
        pub fn elements(&self) -> Vec<TopicPartitionListElem<'_>> {}
        pub fn elements_for_topic<'a>(&'a self, topic: &str) -> Vec<TopicPartitionListElem<'a>> {}
        pub fn to_topic_map(&self) -> HashMap<(String, i32), Offset> {}
    }
    pub struct TopicPartitionListElem<'a>;
    impl TopicPartitionListElem<'_> {
        pub fn topic(&self) -> &str {}
        pub fn error(&self) -> KafkaResult<()> {}
        pub fn partition(&self) -> i32 {}
        pub fn offset(&self) -> Offset {}
        pub fn set_offset(&mut self, offset: Offset) -> KafkaResult<()> {}
    }
}
pub mod error {
    pub type KafkaResult<T> = Result<T, KafkaError>;
    #[derive(Clone)] pub enum KafkaError { AdminOp(RDKafkaErrorCode), ConsumerCommit(RDKafkaErrorCode), Global(RDKafkaErrorCode), GroupListFetch(RDKafkaErrorCode), MessageConsumption(RDKafkaErrorCode), MessageProduction(RDKafkaErrorCode), MetadataFetch(RDKafkaErrorCode), OffsetFetch(RDKafkaErrorCode), PartitionEOF(i32), Flush(RDKafkaErrorCode), StoreOffset(RDKafkaErrorCode), Subscription(String), Canceled }
    impl KafkaError { pub fn rdkafka_error_code(&self) -> Option<RDKafkaErrorCode> {} }
    #[derive(Clone, Copy)] pub enum RDKafkaErrorCode { UnknownTopicOrPartition, QueueFull, TopicAlreadyExists, PartitionEOF, MessageTimedOut, OperationTimedOut, NoOffset }
}
pub mod types { pub use crate::error::RDKafkaErrorCode; }
pub mod util {
    use std::time::Duration;
    #[derive(Clone, Copy)] pub enum Timeout { After(Duration), Never }
    impl From<Duration> for Timeout {}
    impl From<Option<Duration>> for Timeout {}
    pub fn get_rdkafka_version() -> (i32, String) {}
}
