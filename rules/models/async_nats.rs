//! Model of async-nats 0.33 to 0.45 (checked against 0.41.0). Connecting gives up after 5 seconds and requests after 10.

use bytes::Bytes;
use futures::{Sink, Stream};
use std::path::Path;
use std::time::Duration;
pub use client::{Client, PublishError, Request, RequestError, SubscribeError};
pub use header::{HeaderMap, HeaderName, HeaderValue};
pub use message::Message;
pub use subject::Subject;

pub type Error = Box<dyn std::error::Error + Send + Sync + 'static>;
pub async fn connect<A>(addrs: A) -> Result<Client, ConnectError> {}
pub async fn connect_with_options<A>(addrs: A, options: ConnectOptions) -> Result<Client, ConnectError> {}
pub struct ConnectError;
#[derive(Default)] pub struct ConnectOptions;
impl ConnectOptions {
    pub fn new() -> ConnectOptions {}
    pub async fn connect<A>(self, addrs: A) -> Result<Client, ConnectError> {}
    pub fn with_token(token: String) -> ConnectOptions {}
    pub fn token(self, token: String) -> ConnectOptions {}
    pub fn with_user_and_password(user: String, pass: String) -> ConnectOptions {}
    pub fn user_and_password(self, user: String, pass: String) -> ConnectOptions {}
    pub fn with_nkey(seed: String) -> ConnectOptions {}
    pub fn nkey(self, seed: String) -> ConnectOptions {}
    pub async fn with_credentials_file(path: impl AsRef<Path>) -> std::io::Result<ConnectOptions> {}
    pub async fn credentials_file(self, path: impl AsRef<Path>) -> std::io::Result<ConnectOptions> {}
    pub fn with_credentials(creds: &str) -> std::io::Result<ConnectOptions> {}
    pub fn credentials(self, creds: &str) -> std::io::Result<ConnectOptions> {}
    pub fn add_root_certificates(self, path: std::path::PathBuf) -> ConnectOptions {}
    pub fn add_client_certificate(self, cert: std::path::PathBuf, key: std::path::PathBuf) -> ConnectOptions {}
    pub fn require_tls(self, is_required: bool) -> ConnectOptions {}
    pub fn ping_interval(self, ping_interval: Duration) -> ConnectOptions {}
    pub fn no_echo(self) -> ConnectOptions {}
    pub fn subscription_capacity(self, capacity: usize) -> ConnectOptions {}
    pub fn connection_timeout(self, timeout: Duration) -> ConnectOptions {}
    pub fn request_timeout(self, timeout: Option<Duration>) -> ConnectOptions {}
    pub fn client_capacity(self, capacity: usize) -> ConnectOptions {}
    pub fn custom_inbox_prefix<T: ToString>(self, prefix: T) -> ConnectOptions {}
    pub fn name<T: ToString>(self, name: T) -> ConnectOptions {}
    pub fn retry_on_initial_connect(self) -> ConnectOptions {}
    pub fn max_reconnects<T: Into<Option<usize>>>(self, max_reconnects: T) -> ConnectOptions {}
    pub fn event_callback<F: Fn(Event) -> Fut, Fut: Future<Output = ()>>(self, cb: F) -> ConnectOptions {}
}
#[derive(Clone)] pub enum Event { Connected, Disconnected, LameDuckMode, Draining, Closed, SlowConsumer(u64) }
#[lazy] pub struct Subscriber;
impl Subscriber {
    pub async fn unsubscribe(&mut self) -> Result<(), UnsubscribeError> {}
    pub async fn unsubscribe_after(&mut self, unsub_after: u64) -> Result<(), UnsubscribeError> {}
    pub async fn drain(&mut self) -> Result<(), UnsubscribeError> {}
}
impl Stream for Subscriber { type Item = Message; }
pub struct UnsubscribeError;
pub mod client {
    use crate::{Bytes, Duration, HeaderMap, Message, Subscriber};
    #[shared] #[derive(Clone)] pub struct Client;
    impl Client {
        pub async fn publish<S>(&self, subject: S, payload: Bytes) -> Result<(), PublishError> {}
        pub async fn publish_with_headers<S>(&self, subject: S, headers: HeaderMap, payload: Bytes) -> Result<(), PublishError> {}
        pub async fn publish_with_reply<S, R>(&self, subject: S, reply: R, payload: Bytes) -> Result<(), PublishError> {}
        pub async fn publish_with_reply_and_headers<S, R>(&self, subject: S, reply: R, headers: HeaderMap, payload: Bytes) -> Result<(), PublishError> {}
        pub async fn request<S>(&self, subject: S, payload: Bytes) -> Result<Message, RequestError> {}
        pub async fn request_with_headers<S>(&self, subject: S, headers: HeaderMap, payload: Bytes) -> Result<Message, RequestError> {}
        pub async fn send_request<S>(&self, subject: S, request: Request) -> Result<Message, RequestError> {}
        pub fn new_inbox(&self) -> String {}
        pub async fn subscribe<S>(&self, subject: S) -> Result<Subscriber, SubscribeError> {}
        pub async fn queue_subscribe<S>(&self, subject: S, queue_group: String) -> Result<Subscriber, SubscribeError> {}
        pub async fn flush(&self) -> Result<(), FlushError> {}
        pub async fn drain(&self) -> Result<(), DrainError> {}
        pub fn timeout(&self) -> Option<Duration> {}
    }
    #[derive(Default)] pub struct Request;
    impl Request {
        pub fn new() -> Request {}
        pub fn payload(self, payload: Bytes) -> Request {}
        pub fn headers(self, headers: HeaderMap) -> Request {}
        pub fn timeout(self, timeout: Option<Duration>) -> Request {}
        pub fn inbox(self, inbox: String) -> Request {}
    }
    pub struct PublishError;
    pub struct RequestError;
    pub struct SubscribeError;
    pub struct FlushError;
    pub struct DrainError;
}
impl<T> Sink<T> for Client { type Error = PublishError; }
pub mod message {
    use crate::{Bytes, HeaderMap, Subject};
    #[derive(Clone)] pub struct Message { pub subject: Subject, pub reply: Option<Subject>, pub payload: Bytes, pub headers: Option<HeaderMap>, pub description: Option<String>, pub length: usize }
}
pub mod subject {
    #[derive(Clone)] pub struct Subject;
    impl Subject {
        pub fn from_static(input: &'static str) -> Subject {}
        pub fn as_str(&self) -> &str {}
        pub fn into_string(self) -> String {}
    }
    impl std::ops::Deref for Subject { type Target = str; }
    impl From<&str> for Subject {}
    impl From<String> for Subject {}
}
pub mod header {
    #[derive(Clone, Default)] pub struct HeaderMap;
    impl HeaderMap {
        pub fn new() -> HeaderMap {}
        pub fn iter(&self) -> impl Iterator<Item = (&HeaderName, &Vec<HeaderValue>)> {}
        pub fn is_empty(&self) -> bool {}
        pub fn insert<K, V>(&mut self, name: K, value: V) {}
        pub fn append<K, V>(&mut self, name: K, value: V) {}
        pub fn get<K>(&self, key: K) -> Option<&HeaderValue> {}
    }
    #[derive(Clone)] pub struct HeaderName;
    #[derive(Clone)] pub struct HeaderValue;
    impl HeaderValue { pub fn as_str(&self) -> &str {} }
}
pub mod jetstream {
    use crate::Client;
    pub use context::Context;
    pub use message::Message;
    pub fn new(client: Client) -> Context {}
    pub fn with_domain<T: AsRef<str>>(client: Client, domain: T) -> Context {}
    pub fn with_prefix(client: Client, prefix: &str) -> Context {}
    #[derive(Clone, Copy)] pub enum AckKind { Ack, Nak(Option<std::time::Duration>), Progress, Next, Term }
    pub mod context {
        use crate::jetstream::{kv, stream};
        use crate::{Bytes, HeaderMap};
        #[shared] #[derive(Clone)] pub struct Context;
        impl Context {
            pub fn set_timeout(&mut self, timeout: std::time::Duration) {}
            pub async fn publish<S>(&self, subject: S, payload: Bytes) -> Result<PublishAckFuture, PublishError> {}
            pub async fn publish_with_headers<S>(&self, subject: S, headers: HeaderMap, payload: Bytes) -> Result<PublishAckFuture, PublishError> {}
            pub async fn create_stream<S>(&self, stream_config: S) -> Result<stream::Stream, StreamError> {}
            pub async fn get_stream<T: AsRef<str>>(&self, stream: T) -> Result<stream::Stream, StreamError> {}
            pub async fn get_or_create_stream<S>(&self, stream_config: S) -> Result<stream::Stream, StreamError> {}
            pub async fn delete_stream<T: AsRef<str>>(&self, stream: T) -> Result<stream::DeleteStatus, StreamError> {}
            pub async fn update_stream<S>(&self, config: S) -> Result<stream::Info, StreamError> {}
            pub async fn get_key_value<T: Into<String>>(&self, bucket: T) -> Result<kv::Store, StreamError> {}
            pub async fn create_key_value(&self, config: kv::Config) -> Result<kv::Store, StreamError> {}
        }
        pub struct PublishError;
        pub struct StreamError;
        // What was published is on its way already; awaiting this waits for the server's word.
        pub struct PublishAckFuture;
        impl IntoFuture for PublishAckFuture { type Output = Result<PublishAck, PublishError>; type IntoFuture = futures::future::BoxFuture<'static, Result<PublishAck, PublishError>>; }
        pub struct PublishAck { pub stream: String, pub sequence: u64, pub domain: String, pub duplicate: bool }
    }
    pub mod message {
        use std::ops::Deref;
        #[derive(Clone)] pub struct Message { pub message: crate::Message, pub context: super::Context }
        impl Message {
            pub async fn ack(&self) -> Result<(), crate::Error> {}
            pub async fn ack_with(&self, kind: super::AckKind) -> Result<(), crate::Error> {}
            pub async fn double_ack(&self) -> Result<(), crate::Error> {}
            pub fn split(self) -> (crate::Message, Acker) {}
        }
        impl Deref for Message { type Target = crate::Message; }
        #[derive(Clone)] pub struct Acker;
        impl Acker {
            pub async fn ack(&self) -> Result<(), crate::Error> {}
            pub async fn ack_with(&self, kind: super::AckKind) -> Result<(), crate::Error> {}
            pub async fn double_ack(&self) -> Result<(), crate::Error> {}
        }
    }
    pub mod stream {
        use crate::jetstream::consumer::Consumer;
        #[derive(Clone)] pub struct Stream<T = Info>;
        impl<T> Stream<T> {
            pub async fn info(&mut self) -> Result<&Info, StreamError> {}
            pub fn cached_info(&self) -> &Info {}
            pub async fn create_consumer<C>(&self, config: C) -> Result<Consumer<C>, StreamError> {}
            pub async fn get_consumer<C>(&self, name: &str) -> Result<Consumer<C>, StreamError> {}
            pub async fn get_or_create_consumer<C>(&self, name: &str, config: C) -> Result<Consumer<C>, StreamError> {}
            pub async fn delete_consumer(&self, name: &str) -> Result<DeleteStatus, StreamError> {}
        }
        #[derive(Clone)] pub struct Info;
        pub struct DeleteStatus { pub success: bool }
        pub struct StreamError;
        #[derive(Clone, Default)] pub struct Config { pub name: String, pub max_bytes: i64, pub max_messages: i64, pub subjects: Vec<String> }
    }
    pub mod consumer {
        pub type PullConsumer = Consumer<pull::Config>;
        pub type PushConsumer = Consumer<push::Config>;
        #[derive(Clone)] pub struct Consumer<T>;
        impl<T> Consumer<T> {
            pub fn fetch(&self) -> pull::FetchBuilder {}
            pub fn batch(&self) -> pull::FetchBuilder {}
            pub fn stream(&self) -> pull::StreamBuilder {}
            pub async fn messages(&self) -> Result<pull::Stream, pull::StreamError> {}
        }
        pub mod pull {
            use crate::jetstream::Message;
            use futures::Stream as FuturesStream;
            #[derive(Clone, Default)] pub struct Config { pub durable_name: Option<String>, pub name: Option<String>, pub filter_subject: String }
            pub struct StreamError;
            #[lazy] pub struct Stream;
            impl FuturesStream for Stream { type Item = Result<Message, StreamError>; }
            #[lazy] pub struct FetchBuilder;
            impl FetchBuilder {
                pub fn max_messages(self, batch: usize) -> FetchBuilder {}
                pub fn max_bytes(self, max_bytes: usize) -> FetchBuilder {}
                pub fn expires(self, expires: std::time::Duration) -> FetchBuilder {}
                pub async fn messages(self) -> Result<Batch, StreamError> {}
            }
            #[lazy] pub struct StreamBuilder;
            impl StreamBuilder {
                pub fn max_messages_per_batch(self, batch: usize) -> StreamBuilder {}
                pub fn expires(self, expires: std::time::Duration) -> StreamBuilder {}
                pub fn heartbeat(self, heartbeat: std::time::Duration) -> StreamBuilder {}
                pub async fn messages(self) -> Result<Stream, StreamError> {}
            }
            #[lazy] pub struct Batch;
            impl FuturesStream for Batch { type Item = Result<Message, crate::Error>; }
        }
        pub mod push { #[derive(Clone, Default)] pub struct Config { pub durable_name: Option<String>, pub deliver_subject: String, pub filter_subject: String } }
    }
    pub mod kv {
        use crate::Bytes;
        #[derive(Clone, Default)] pub struct Config { pub bucket: String, pub description: String, pub history: i64 }
        #[shared] #[derive(Clone)] pub struct Store;
        impl Store {
            pub async fn get<T: Into<String>>(&self, key: T) -> Result<Option<Bytes>, EntryError> {}
            pub async fn put<T: AsRef<str>>(&self, key: T, value: Bytes) -> Result<u64, EntryError> {}
            pub async fn create<T: AsRef<str>>(&self, key: T, value: Bytes) -> Result<u64, EntryError> {}
            pub async fn update<T: AsRef<str>>(&self, key: T, value: Bytes, revision: u64) -> Result<u64, EntryError> {}
            pub async fn delete<T: AsRef<str>>(&self, key: T) -> Result<(), EntryError> {}
            pub async fn purge<T: AsRef<str>>(&self, key: T) -> Result<(), EntryError> {}
            pub async fn keys(&self) -> Result<Keys, EntryError> {}
            pub async fn watch<T: AsRef<str>>(&self, key: T) -> Result<Watch, EntryError> {}
            pub async fn watch_all(&self) -> Result<Watch, EntryError> {}
        }
        pub struct EntryError;
        #[lazy] pub struct Keys;
        impl futures::Stream for Keys { type Item = Result<String, EntryError>; }
        #[lazy] pub struct Watch;
        impl futures::Stream for Watch { type Item = Result<Entry, EntryError>; }
        #[derive(Clone)] pub struct Entry { pub bucket: String, pub key: String, pub value: Bytes, pub revision: u64 }
    }
}
