//! Model of lapin 2 to 4 (checked against 2.5.5). An answer of the broker is waited for without limit.

use futures::Stream;
use std::ops::{Deref, DerefMut};
pub use channel::Channel;
pub use connection::Connection;
pub use consumer::Consumer;

pub type Result<T> = std::result::Result<T, Error>;
pub struct Error;
pub mod connection {
    use crate::{Channel, ConnectionProperties, Error, Result};
    pub struct Connection;
    impl Connection {
        #[no_timeout] pub async fn connect(uri: &str, options: ConnectionProperties) -> Result<Connection> {}
        #[no_timeout] pub async fn connect_with_config<C>(uri: &str, options: ConnectionProperties, config: C) -> Result<Connection> {}
        #[no_timeout] pub async fn create_channel(&self) -> Result<Channel> {}
        // Until the connection ends.
        #[blocks(wait)] pub fn run(self) -> Result<()> {}
        pub fn on_error<E: FnMut(Error)>(&self, handler: E) {}
        pub fn status(&self) -> &crate::ConnectionStatus {}
        pub async fn close(&self, reply_code: u16, reply_text: &str) -> Result<()> {}
    }
}
pub struct ConnectionStatus;
impl ConnectionStatus { pub fn connected(&self) -> bool {} pub fn errored(&self) -> bool {} pub fn closed(&self) -> bool {} }
#[derive(Clone, Default)] pub struct ConnectionProperties;
impl ConnectionProperties {
    pub fn with_connection_name<N>(self, connection_name: N) -> ConnectionProperties {}
    pub fn with_executor<E>(self, executor: E) -> ConnectionProperties {}
    pub fn with_reactor<R>(self, reactor: R) -> ConnectionProperties {}
}
pub mod channel {
    use crate::{BasicProperties, Consumer, Error, Queue, Result};
    use crate::message::{BasicGetMessage, BasicReturnMessage};
    use crate::publisher_confirm::PublisherConfirm;
    #[shared] #[derive(Clone)] pub struct Channel;
    impl Channel {
        pub fn id(&self) -> u16 {}
        pub fn on_error<E: FnMut(Error)>(&self, handler: E) {}
        pub async fn close(&self, reply_code: u16, reply_text: &str) -> Result<()> {}
        pub async fn basic_consume<O, A>(&self, queue: &str, consumer_tag: &str, options: O, arguments: A) -> Result<Consumer> {}
        pub async fn basic_get<O>(&self, queue: &str, options: O) -> Result<Option<BasicGetMessage>> {}
        pub async fn basic_publish<O>(&self, exchange: &str, routing_key: &str, options: O, payload: &[u8], properties: BasicProperties) -> Result<PublisherConfirm> {}
        pub async fn basic_qos<O>(&self, prefetch_count: u16, options: O) -> Result<()> {}
        pub async fn basic_ack<O>(&self, delivery_tag: u64, options: O) -> Result<()> {}
        pub async fn basic_nack<O>(&self, delivery_tag: u64, options: O) -> Result<()> {}
        pub async fn basic_reject<O>(&self, delivery_tag: u64, options: O) -> Result<()> {}
        pub async fn basic_cancel<O>(&self, consumer_tag: &str, options: O) -> Result<()> {}
        pub async fn confirm_select<O>(&self, options: O) -> Result<()> {}
        pub async fn wait_for_confirms(&self) -> Result<Vec<BasicReturnMessage>> {}
        pub async fn exchange_declare<K, O, A>(&self, exchange: &str, kind: K, options: O, arguments: A) -> Result<()> {}
        pub async fn exchange_delete<O>(&self, exchange: &str, options: O) -> Result<()> {}
        pub async fn queue_declare<O, A>(&self, queue: &str, options: O, arguments: A) -> Result<Queue> {}
        pub async fn queue_bind<O, A>(&self, queue: &str, exchange: &str, routing_key: &str, options: O, arguments: A) -> Result<()> {}
        pub async fn queue_delete<O>(&self, queue: &str, options: O) -> Result<u32> {}
        pub async fn queue_purge<O>(&self, queue: &str, options: O) -> Result<u32> {}
    }
}
#[derive(Clone)] pub struct Queue;
impl Queue { pub fn message_count(&self) -> u32 {} pub fn consumer_count(&self) -> u32 {} }
#[derive(Clone, Default)] pub struct BasicProperties;
pub mod consumer {
    #[lazy] #[derive(Clone)] pub struct Consumer;
    impl Consumer { pub fn set_delegate<D>(&self, delegate: D) {} }
    impl crate::Stream for Consumer { type Item = crate::Result<crate::message::Delivery>; }
}
pub mod acker {
    #[derive(Clone, Default)] pub struct Acker;
    impl Acker {
        pub async fn ack<O>(&self, options: O) -> crate::Result<()> {}
        pub async fn nack<O>(&self, options: O) -> crate::Result<()> {}
        pub async fn reject<O>(&self, options: O) -> crate::Result<()> {}
    }
}
pub mod message {
    use super::{BasicProperties, Deref, DerefMut};
    pub struct Delivery { pub delivery_tag: u64, pub redelivered: bool, pub properties: BasicProperties, pub data: Vec<u8>, pub acker: crate::acker::Acker }
    impl Deref for Delivery { type Target = crate::acker::Acker; }
    pub struct BasicGetMessage { pub delivery: Delivery, pub message_count: u32 }
    impl Deref for BasicGetMessage { type Target = Delivery; }
    impl DerefMut for BasicGetMessage {}
    pub struct BasicReturnMessage { pub delivery: Delivery, pub reply_code: u16 }
    impl Deref for BasicReturnMessage { type Target = Delivery; }
}
pub mod publisher_confirm {
    use crate::message::BasicReturnMessage;
    pub enum Confirmation { Ack(Option<Box<BasicReturnMessage>>), Nack(Option<Box<BasicReturnMessage>>), NotRequested }
    impl Confirmation { pub fn is_ack(&self) -> bool {} pub fn is_nack(&self) -> bool {} pub fn take_message(self) -> Option<BasicReturnMessage> {} }
    // The message is on its way already.
    pub struct PublisherConfirm;
    impl Future for PublisherConfirm { type Output = crate::Result<Confirmation>; }
}
