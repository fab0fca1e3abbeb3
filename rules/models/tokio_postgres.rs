//! Model of tokio-postgres 0.7 (checked against 0.7.18), whose `Connection` has to be polled beside the client, and of postgres-types 0.2.

use bytes::{Buf, Bytes};
use futures::{Sink, Stream};
use std::pin::Pin;
use tokio::io::{AsyncRead, AsyncWrite};
use types::{BorrowToSql, ToSql, Type};
pub use config::Config;
pub use error::Error;
pub use row::{Row, SimpleQueryRow};
pub use tls::NoTls;

#[no_timeout] pub async fn connect<T: tls::MakeTlsConnect<Socket>>(config: &str, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error> {}
pub struct Socket;
impl AsyncRead for Socket {}
impl AsyncWrite for Socket {}
#[derive(Clone)] pub struct Notification;
impl Notification {
    pub fn process_id(&self) -> i32 {}
    pub fn channel(&self) -> &str {}
    pub fn payload(&self) -> &str {}
}
pub enum AsyncMessage { Notice(error::DbError), Notification(Notification) }
pub enum SimpleQueryMessage { Row(SimpleQueryRow), CommandComplete(u64), RowDescription(std::sync::Arc<[SimpleColumn]>) }
// Everything a client asks for goes through it: as a statement it does nothing.
#[lazy] pub struct Connection<S, T>;
impl<S, T> Connection<S, T> {
    pub fn parameter(&self, name: &str) -> Option<&str> {}
    pub fn poll_message(&mut self, cx: &mut std::task::Context<'_>) -> std::task::Poll<Option<Result<AsyncMessage, Error>>> {}
}
impl<S, T> Future for Connection<S, T> { type Output = Result<(), Error>; }
pub struct Client;
impl Client {
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error> {}
    pub async fn prepare_typed(&self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    pub async fn query<T: ToStatement + ?Sized>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
    pub async fn query_one<T: ToStatement + ?Sized>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> {}
    pub async fn query_opt<T: ToStatement + ?Sized>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> {}
    pub async fn query_raw<T: ToStatement + ?Sized, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error> {}
    pub async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
    pub async fn query_typed_one(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error> {}
    pub async fn query_typed_opt(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error> {}
    pub async fn query_typed_raw<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(&self, query: &str, params: I) -> Result<RowStream, Error> {}
    pub async fn execute<T: ToStatement + ?Sized>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> {}
    pub async fn execute_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error> {}
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error> {}
    pub async fn execute_raw<T: ToStatement + ?Sized, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<u64, Error> {}
    pub async fn copy_in<T: ToStatement + ?Sized, U: Buf>(&self, statement: &T) -> Result<CopyInSink<U>, Error> {}
    pub async fn copy_out<T: ToStatement + ?Sized>(&self, statement: &T) -> Result<CopyOutStream, Error> {}
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
    pub fn cancel_token(&self) -> CancelToken {}
    pub async fn simple_query_raw(&self, query: &str) -> Result<SimpleQueryStream, Error> {}
    pub async fn check_connection(&self) -> Result<(), Error> {}
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_> {}
    pub async fn cancel_query<T: tls::MakeTlsConnect<Socket>>(&self, tls: T) -> Result<(), Error> {}
    pub fn clear_type_cache(&self) {}
    pub fn is_closed(&self) -> bool {}
}
pub struct Transaction<'a>;
impl<'a> Transaction<'a> {
    pub async fn commit(self) -> Result<(), Error> {}
    pub async fn rollback(self) -> Result<(), Error> {}
    pub async fn prepare(&self, query: &str) -> Result<Statement, Error> {}
    pub async fn prepare_typed(&self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    pub async fn query<T: ToStatement + ?Sized>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
    pub async fn query_one<T: ToStatement + ?Sized>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> {}
    pub async fn query_opt<T: ToStatement + ?Sized>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> {}
    pub async fn query_raw<T: ToStatement + ?Sized, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error> {}
    pub async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
    pub async fn query_typed_one(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error> {}
    pub async fn query_typed_opt(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error> {}
    pub async fn query_typed_raw<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(&self, query: &str, params: I) -> Result<RowStream, Error> {}
    pub async fn execute<T: ToStatement + ?Sized>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> {}
    pub async fn execute_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error> {}
    pub async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    pub async fn batch_execute(&self, query: &str) -> Result<(), Error> {}
    pub async fn execute_raw<T: ToStatement + ?Sized, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<u64, Error> {}
    pub async fn copy_in<T: ToStatement + ?Sized, U: Buf>(&self, statement: &T) -> Result<CopyInSink<U>, Error> {}
    pub async fn copy_out<T: ToStatement + ?Sized>(&self, statement: &T) -> Result<CopyOutStream, Error> {}
    pub async fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
    pub fn cancel_token(&self) -> CancelToken {}
    pub async fn bind<T: ToStatement + ?Sized>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error> {}
    pub async fn query_portal(&self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error> {}
    pub async fn query_portal_raw(&self, portal: &Portal, max_rows: i32) -> Result<RowStream, Error> {}
    pub async fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction<'_>, Error> {}
    pub fn client(&self) -> &Client {}
}
pub trait GenericClient {
    async fn prepare(&self, query: &str) -> Result<Statement, Error>;
    async fn prepare_typed(&self, query: &str, types: &[Type]) -> Result<Statement, Error>;
    async fn query<T: ToStatement + ?Sized>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    async fn query_one<T: ToStatement + ?Sized>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    async fn query_opt<T: ToStatement + ?Sized>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    async fn query_raw<T: ToStatement + ?Sized, P: BorrowToSql, I: IntoIterator<Item = P>>(&self, statement: &T, params: I) -> Result<RowStream, Error>;
    async fn query_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;
    async fn query_typed_one(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;
    async fn query_typed_opt(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;
    async fn query_typed_raw<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(&self, query: &str, params: I) -> Result<RowStream, Error>;
    async fn execute<T: ToStatement + ?Sized>(&self, statement: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    async fn execute_typed(&self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;
    async fn simple_query(&self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    async fn batch_execute(&self, query: &str) -> Result<(), Error>;
    async fn execute_raw<P: BorrowToSql, I: IntoIterator<Item = P>, T: ToStatement + ?Sized>(&self, statement: &T, params: I) -> Result<u64, Error>;
    async fn transaction<'a>(&'a mut self) -> Result<Transaction<'a>, Error>;
    fn client(&self) -> &Client;
}
impl GenericClient for Client {}
impl GenericClient for Transaction<'_> {}
#[derive(Clone, Copy)] pub enum IsolationLevel { ReadUncommitted, ReadCommitted, RepeatableRead, Serializable }
pub struct TransactionBuilder<'a>;
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> TransactionBuilder<'a> {}
    pub fn read_only(self, read_only: bool) -> TransactionBuilder<'a> {}
    pub fn deferrable(self, deferrable: bool) -> TransactionBuilder<'a> {}
    pub async fn start(self) -> Result<Transaction<'a>, Error> {}
}
#[derive(Clone)] pub struct Portal;
#[derive(Clone)] pub struct CancelToken;
impl CancelToken {
    pub async fn cancel_query<T: tls::MakeTlsConnect<Socket>>(&self, tls: T) -> Result<(), Error> {}
    pub async fn cancel_query_raw<S, T>(&self, stream: S, tls: T) -> Result<(), Error> {}
}
pub trait ToStatement {}
#[shared] #[derive(Clone)] pub struct Statement;
impl Statement {
    pub fn params(&self) -> &[Type] {}
    pub fn columns(&self) -> &[Column] {}
}
pub struct Column;
impl Column {
    pub fn name(&self) -> &str {}
    pub fn table_oid(&self) -> Option<u32> {}
    pub fn column_id(&self) -> Option<i16> {}
    pub fn type_(&self) -> &Type {}
}
pub struct SimpleColumn;
impl SimpleColumn { pub fn name(&self) -> &str {} }
#[lazy] pub struct RowStream;
impl RowStream { pub fn rows_affected(&self) -> Option<u64> {} }
impl Stream for RowStream { type Item = Result<Row, Error>; }
#[lazy] pub struct SimpleQueryStream;
impl Stream for SimpleQueryStream { type Item = Result<SimpleQueryMessage, Error>; }
#[lazy] pub struct CopyOutStream;
impl Stream for CopyOutStream { type Item = Result<Bytes, Error>; }
pub struct CopyInSink<T>;
impl<T> CopyInSink<T> { pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error> {} }
impl<T> Sink<T> for CopyInSink<T> { type Error = Error; }

pub mod row {
    use crate::types::FromSql;
    use crate::{Column, Error, SimpleColumn};
    pub trait RowIndex {}
    #[derive(Clone)] pub struct Row;
    impl Row {
        pub fn columns(&self) -> &[Column] {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn get<'a, I: RowIndex, T: FromSql<'a>>(&'a self, idx: I) -> T {}
        pub fn try_get<'a, I: RowIndex, T: FromSql<'a>>(&'a self, idx: I) -> Result<T, Error> {}
        pub fn raw_size_bytes(&self) -> usize {}
    }
    pub struct SimpleQueryRow;
    impl SimpleQueryRow {
        pub fn columns(&self) -> &[SimpleColumn] {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn get<I: RowIndex>(&self, idx: I) -> Option<&str> {}
        pub fn try_get<I: RowIndex>(&self, idx: I) -> Result<Option<&str>, Error> {}
    }
}
pub mod binary_copy {
    use crate::types::{FromSql, ToSql, Type};
    use crate::{CopyInSink, CopyOutStream, Error};
    use std::pin::Pin;
    pub struct BinaryCopyInWriter;
    impl BinaryCopyInWriter {
        pub fn new(sink: CopyInSink<bytes::Bytes>, types: &[Type]) -> BinaryCopyInWriter {}
        pub async fn write(self: Pin<&mut Self>, values: &[&(dyn ToSql + Sync)]) -> Result<(), Error> {}
        pub async fn write_raw<P, I: IntoIterator<Item = P>>(self: Pin<&mut Self>, values: I) -> Result<(), Error> {}
        pub async fn finish(self: Pin<&mut Self>) -> Result<u64, Error> {}
    }
    #[lazy] pub struct BinaryCopyOutStream;
    impl BinaryCopyOutStream { pub fn new(stream: CopyOutStream, types: &[Type]) -> BinaryCopyOutStream {} }
    impl futures::Stream for BinaryCopyOutStream { type Item = Result<BinaryCopyOutRow, Error>; }
    pub struct BinaryCopyOutRow;
    impl BinaryCopyOutRow {
        pub fn try_get<'a, T: FromSql<'a>>(&'a self, idx: usize) -> Result<T, Error> {}
        pub fn get<'a, T: FromSql<'a>>(&'a self, idx: usize) -> T {}
    }
}
pub mod config {
    use crate::tls::{MakeTlsConnect, TlsConnect};
    use crate::{Client, Connection, Error, Socket};
    use std::net::IpAddr;
    use std::path::Path;
    use std::str::FromStr;
    use std::time::Duration;
    #[derive(Clone, Copy)] pub enum TargetSessionAttrs { Any, ReadWrite, ReadOnly }
    #[derive(Clone, Copy)] pub enum SslMode { Disable, Prefer, Require }
    #[derive(Clone, Copy)] pub enum SslNegotiation { Postgres, Direct }
    #[derive(Clone, Copy)] pub enum ChannelBinding { Disable, Prefer, Require }
    #[derive(Clone, Copy)] pub enum LoadBalanceHosts { Disable, Random }
    #[derive(Clone)] pub enum Host { Tcp(String), Unix(std::path::PathBuf) }
    #[derive(Clone, Default)] pub struct Config;
    impl Config {
        pub fn new() -> Config {}
        pub fn user(&mut self, user: impl Into<String>) -> &mut Config {}
        pub fn get_user(&self) -> Option<&str> {}
        pub fn password<T: AsRef<[u8]>>(&mut self, password: T) -> &mut Config {}
        pub fn get_password(&self) -> Option<&[u8]> {}
        pub fn dbname(&mut self, dbname: impl Into<String>) -> &mut Config {}
        pub fn get_dbname(&self) -> Option<&str> {}
        pub fn options(&mut self, options: impl Into<String>) -> &mut Config {}
        pub fn get_options(&self) -> Option<&str> {}
        pub fn application_name(&mut self, application_name: impl Into<String>) -> &mut Config {}
        pub fn get_application_name(&self) -> Option<&str> {}
        pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config {}
        pub fn get_ssl_mode(&self) -> SslMode {}
        pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config {}
        pub fn host(&mut self, host: impl Into<String>) -> &mut Config {}
        pub fn get_hosts(&self) -> &[Host] {}
        pub fn get_hostaddrs(&self) -> &[IpAddr] {}
        pub fn host_path<T: AsRef<Path>>(&mut self, host: T) -> &mut Config {}
        pub fn hostaddr(&mut self, hostaddr: IpAddr) -> &mut Config {}
        pub fn port(&mut self, port: u16) -> &mut Config {}
        pub fn get_ports(&self) -> &[u16] {}
        pub fn connect_timeout(&mut self, connect_timeout: Duration) -> &mut Config {}
        pub fn get_connect_timeout(&self) -> Option<&Duration> {}
        pub fn tcp_user_timeout(&mut self, tcp_user_timeout: Duration) -> &mut Config {}
        pub fn keepalives(&mut self, keepalives: bool) -> &mut Config {}
        pub fn keepalives_idle(&mut self, keepalives_idle: Duration) -> &mut Config {}
        pub fn keepalives_interval(&mut self, keepalives_interval: Duration) -> &mut Config {}
        pub fn keepalives_retries(&mut self, keepalives_retries: u32) -> &mut Config {}
        pub fn target_session_attrs(&mut self, target_session_attrs: TargetSessionAttrs) -> &mut Config {}
        pub fn channel_binding(&mut self, channel_binding: ChannelBinding) -> &mut Config {}
        pub fn load_balance_hosts(&mut self, load_balance_hosts: LoadBalanceHosts) -> &mut Config {}
        // Unless `connect_timeout` was called.
        #[no_timeout] pub async fn connect<T: MakeTlsConnect<Socket>>(&self, tls: T) -> Result<(Client, Connection<Socket, T::Stream>), Error> {}
        pub async fn connect_raw<S, T: TlsConnect<S>>(&self, stream: S, tls: T) -> Result<(Client, Connection<S, T::Stream>), Error> {}
    }
    impl FromStr for Config { type Err = Error; }
}
pub mod error {
    pub struct Error;
    impl Error {
        pub fn into_source(self) -> Option<Box<dyn std::error::Error + Sync + Send>> {}
        pub fn as_db_error(&self) -> Option<&DbError> {}
        pub fn is_closed(&self) -> bool {}
        pub fn code(&self) -> Option<&SqlState> {}
    }
    #[derive(Clone)] pub struct DbError;
    impl DbError {
        pub fn severity(&self) -> &str {}
        pub fn parsed_severity(&self) -> Option<Severity> {}
        pub fn code(&self) -> &SqlState {}
        pub fn message(&self) -> &str {}
        pub fn detail(&self) -> Option<&str> {}
        pub fn hint(&self) -> Option<&str> {}
        pub fn schema(&self) -> Option<&str> {}
        pub fn table(&self) -> Option<&str> {}
        pub fn column(&self) -> Option<&str> {}
        pub fn constraint(&self) -> Option<&str> {}
    }
    #[derive(Clone, Copy)] pub enum Severity { Panic, Fatal, Error, Warning, Notice, Debug, Info, Log }
    #[derive(Clone)] pub struct SqlState;
    impl SqlState {
        pub fn from_code(s: &str) -> SqlState {}
        pub fn code(&self) -> &str {}
        pub const UNIQUE_VIOLATION: SqlState = SqlState;
        pub const FOREIGN_KEY_VIOLATION: SqlState = SqlState;
        pub const DUPLICATE_OBJECT: SqlState = SqlState;
        pub const DUPLICATE_DATABASE: SqlState = SqlState;
        pub const UNDEFINED_TABLE: SqlState = SqlState;
        pub const QUERY_CANCELED: SqlState = SqlState;
    }
}
pub mod tls {
    use tokio::io::{AsyncRead, AsyncWrite};
    pub trait MakeTlsConnect<S> {
        type Stream: TlsStream;
        type TlsConnect: TlsConnect<S>;
        type Error;
        fn make_tls_connect(&mut self, domain: &str) -> Result<Self::TlsConnect, Self::Error>;
    }
    pub trait TlsConnect<S> {
        type Stream: TlsStream;
        type Error;
        type Future: Future<Output = Result<Self::Stream, Self::Error>>;
        fn connect(self, stream: S) -> Self::Future;
    }
    pub trait TlsStream { fn channel_binding(&self) -> ChannelBinding; }
    pub struct ChannelBinding;
    impl ChannelBinding { pub fn none() -> ChannelBinding {} pub fn tls_server_end_point(tls_server_end_point: Vec<u8>) -> ChannelBinding {} }
    #[derive(Clone, Copy, Default)] pub struct NoTls;
    impl<S> MakeTlsConnect<S> for NoTls { type Stream = NoTlsStream; type TlsConnect = NoTls; type Error = NoTlsError; }
    impl<S> TlsConnect<S> for NoTls { type Stream = NoTlsStream; type Error = NoTlsError; }
    pub enum NoTlsStream {}
    impl AsyncRead for NoTlsStream {}
    impl AsyncWrite for NoTlsStream {}
    pub struct NoTlsError;
}
pub mod types { pub use postgres_types::*; }
