//! Model of lettre 0.11 (checked against 0.11.23): what sends mail waits for the server, on the thread unless the transport is an asynchronous one.

pub use message::Message;
pub use transport::smtp::{AsyncSmtpTransport, SmtpTransport};
pub use transport::{AsyncTransport, Transport};

#[derive(Clone)] pub struct Address;
#[derive(Clone, Copy)] pub struct Tokio1Executor;
#[derive(Clone, Copy)] pub struct AsyncStd1Executor;
pub mod error { pub enum Error { MissingFrom, MissingTo, TooManyFrom, EmailMissingAt, NonAsciiChars } }
pub mod message {
    use crate::error::Error;
    #[derive(Clone)] pub struct Message;
    impl Message { pub fn builder() -> MessageBuilder {} pub fn formatted(&self) -> Vec<u8> {} }
    #[derive(Clone)] pub struct Mailbox;
    #[derive(Clone)] pub struct MessageBuilder;
    impl MessageBuilder {
        pub fn from(self, mbox: Mailbox) -> MessageBuilder {}
        pub fn to(self, mbox: Mailbox) -> MessageBuilder {}
        pub fn cc(self, mbox: Mailbox) -> MessageBuilder {}
        pub fn bcc(self, mbox: Mailbox) -> MessageBuilder {}
        pub fn reply_to(self, mbox: Mailbox) -> MessageBuilder {}
        pub fn subject<S: Into<String>>(self, subject: S) -> MessageBuilder {}
        pub fn header<H>(self, header: H) -> MessageBuilder {}
        pub fn body<T>(self, body: T) -> Result<Message, Error> {}
        pub fn multipart<T>(self, part: T) -> Result<Message, Error> {}
    }
}
pub mod transport {
    use crate::message::Message;
    pub trait Transport { type Ok; type Error; #[blocks(net)] #[instead("lettre::AsyncTransport::send(.., {0}).await")] fn send(&self, message: &Message) -> Result<Self::Ok, Self::Error> {} }
    pub trait AsyncTransport { type Ok; type Error; async fn send(&self, message: Message) -> Result<Self::Ok, Self::Error>; }
    pub mod smtp {
        use super::{AsyncTransport, Transport};
        use std::time::Duration;
        pub struct Error;
        impl Error { pub fn is_timeout(&self) -> bool {} pub fn is_transient(&self) -> bool {} pub fn is_permanent(&self) -> bool {} }
        pub mod response { #[derive(Clone)] pub struct Response; impl Response { pub fn is_positive(&self) -> bool {} } }
        pub mod authentication { #[derive(Clone)] pub struct Credentials; impl Credentials { pub fn new(username: String, password: String) -> Credentials {} } }
        #[shared] #[derive(Clone)] pub struct SmtpTransport;
        impl SmtpTransport {
            pub fn relay(relay: &str) -> Result<SmtpTransportBuilder, Error> {}
            pub fn starttls_relay(relay: &str) -> Result<SmtpTransportBuilder, Error> {}
            pub fn unencrypted_localhost() -> SmtpTransport {}
            pub fn builder_dangerous<T: Into<String>>(server: T) -> SmtpTransportBuilder {}
            #[blocks(net)] pub fn test_connection(&self) -> Result<bool, Error> {}
        }
        impl Transport for SmtpTransport { type Ok = response::Response; type Error = Error; }
        #[derive(Clone)] pub struct SmtpTransportBuilder;
        impl SmtpTransportBuilder {
            pub fn credentials(self, credentials: authentication::Credentials) -> SmtpTransportBuilder {}
            pub fn timeout(self, timeout: Option<Duration>) -> SmtpTransportBuilder {}
            pub fn port(self, port: u16) -> SmtpTransportBuilder {}
            pub fn build(self) -> SmtpTransport {}
        }
        #[shared] #[derive(Clone)] pub struct AsyncSmtpTransport<E>;
        impl<E> AsyncSmtpTransport<E> {
            pub fn relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error> {}
            pub fn starttls_relay(relay: &str) -> Result<AsyncSmtpTransportBuilder, Error> {}
            pub fn unencrypted_localhost() -> AsyncSmtpTransport<E> {}
            pub fn builder_dangerous<T: Into<String>>(server: T) -> AsyncSmtpTransportBuilder {}
            pub async fn test_connection(&self) -> Result<bool, Error> {}
        }
        impl<E> AsyncTransport for AsyncSmtpTransport<E> { type Ok = response::Response; type Error = Error; }
        #[derive(Clone)] pub struct AsyncSmtpTransportBuilder;
        impl AsyncSmtpTransportBuilder {
            pub fn credentials(self, credentials: authentication::Credentials) -> AsyncSmtpTransportBuilder {}
            pub fn timeout(self, timeout: Option<Duration>) -> AsyncSmtpTransportBuilder {}
            pub fn port(self, port: u16) -> AsyncSmtpTransportBuilder {}
            pub fn build<E>(self) -> AsyncSmtpTransport<E> {}
        }
    }
}
