//! Model of postgres 0.19 (checked against 0.19.14): tokio-postgres on a runtime of its own, each call run to its end by `block_on`, which panics inside another one.

use std::time::Duration;
use types::{BorrowToSql, ToSql, Type};
pub use config::Config;
pub use tokio_postgres::{Column, IsolationLevel, Notification, Portal, SimpleQueryMessage, Socket, Statement, ToStatement, error, row, tls, types};
pub use error::Error;
pub use notifications::Notifications;
pub use row::{Row, SimpleQueryRow};
pub use tls::NoTls;

pub struct Client;
impl Client {
    // Unless the parameters set `connect_timeout`.
    #[blocks(runtime)] #[panics_in_runtime] #[no_timeout] #[instead("tokio_postgres::connect({0}, {1}).await")] pub fn connect<T: tls::MakeTlsConnect<Socket>>(params: &str, tls_mode: T) -> Result<Client, Error> {}
    pub fn configure() -> Config {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::prepare(..).await")] pub fn prepare(&mut self, query: &str) -> Result<Statement, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::prepare_typed(..).await")] pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::query(..).await")] pub fn query<T: ToStatement + ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::query_one(..).await")] pub fn query_one<T: ToStatement + ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::query_opt(..).await")] pub fn query_opt<T: ToStatement + ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::query_raw(..).await")] pub fn query_raw<T: ToStatement + ?Sized, P: BorrowToSql, I: IntoIterator<Item = P>>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::query_typed(..).await")] pub fn query_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::query_typed_one(..).await")] pub fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::query_typed_opt(..).await")] pub fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::query_typed_raw(..).await")] pub fn query_typed_raw<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::execute(..).await")] pub fn execute<T: ToStatement + ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::execute_typed(..).await")] pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::simple_query(..).await")] pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::batch_execute(..).await")] pub fn batch_execute(&mut self, query: &str) -> Result<(), Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::copy_in(..).await")] pub fn copy_in<T: ToStatement + ?Sized>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::copy_out(..).await")] pub fn copy_out<T: ToStatement + ?Sized>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] pub fn is_valid(&mut self, timeout: Duration) -> Result<(), Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Client::transaction(..).await")] pub fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
    pub fn build_transaction(&mut self) -> TransactionBuilder<'_> {}
    pub fn notifications(&mut self) -> Notifications<'_> {}
    pub fn cancel_token(&self) -> CancelToken {}
    pub fn clear_type_cache(&self) {}
    pub fn is_closed(&self) -> bool {}
    #[blocks(runtime)] #[panics_in_runtime] pub fn close(self) -> Result<(), Error> {}
}
pub struct Transaction<'a>;
impl<'a> Transaction<'a> {
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::commit(..).await")] pub fn commit(self) -> Result<(), Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::rollback(..).await")] pub fn rollback(self) -> Result<(), Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::prepare(..).await")] pub fn prepare(&mut self, query: &str) -> Result<Statement, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::prepare_typed(..).await")] pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::query(..).await")] pub fn query<T: ToStatement + ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::query_one(..).await")] pub fn query_one<T: ToStatement + ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::query_opt(..).await")] pub fn query_opt<T: ToStatement + ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::query_raw(..).await")] pub fn query_raw<T: ToStatement + ?Sized, P: BorrowToSql, I: IntoIterator<Item = P>>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::query_typed(..).await")] pub fn query_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::query_typed_one(..).await")] pub fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::query_typed_opt(..).await")] pub fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::query_typed_raw(..).await")] pub fn query_typed_raw<P: BorrowToSql, I: IntoIterator<Item = (P, Type)>>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::execute(..).await")] pub fn execute<T: ToStatement + ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::execute_typed(..).await")] pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::simple_query(..).await")] pub fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::batch_execute(..).await")] pub fn batch_execute(&mut self, query: &str) -> Result<(), Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::copy_in(..).await")] pub fn copy_in<T: ToStatement + ?Sized>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::copy_out(..).await")] pub fn copy_out<T: ToStatement + ?Sized>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::bind(..).await")] pub fn bind<T: ToStatement + ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::query_portal(..).await")] pub fn query_portal(&mut self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error> {}
    pub fn cancel_token(&self) -> CancelToken {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::transaction(..).await")] pub fn transaction(&mut self) -> Result<Transaction<'_>, Error> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::Transaction::savepoint(..).await")] pub fn savepoint<I: Into<String>>(&mut self, name: I) -> Result<Transaction<'_>, Error> {}
}
pub trait GenericClient {
    #[blocks(runtime)] #[panics_in_runtime] fn prepare(&mut self, query: &str) -> Result<Statement, Error>;
    #[blocks(runtime)] #[panics_in_runtime] fn query<T: ToStatement + ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>;
    #[blocks(runtime)] #[panics_in_runtime] fn query_one<T: ToStatement + ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>;
    #[blocks(runtime)] #[panics_in_runtime] fn query_opt<T: ToStatement + ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>;
    #[blocks(runtime)] #[panics_in_runtime] fn execute<T: ToStatement + ?Sized>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>;
    #[blocks(runtime)] #[panics_in_runtime] fn simple_query(&mut self, query: &str) -> Result<Vec<SimpleQueryMessage>, Error>;
    #[blocks(runtime)] #[panics_in_runtime] fn batch_execute(&mut self, query: &str) -> Result<(), Error>;
    #[blocks(runtime)] #[panics_in_runtime] fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
}
impl GenericClient for Client {}
impl GenericClient for Transaction<'_> {}
pub struct TransactionBuilder<'a>;
impl<'a> TransactionBuilder<'a> {
    pub fn isolation_level(self, isolation_level: IsolationLevel) -> TransactionBuilder<'a> {}
    pub fn read_only(self, read_only: bool) -> TransactionBuilder<'a> {}
    pub fn deferrable(self, deferrable: bool) -> TransactionBuilder<'a> {}
    #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::TransactionBuilder::start(..).await")] pub fn start(self) -> Result<Transaction<'a>, Error> {}
}
#[derive(Clone)] pub struct CancelToken;
impl CancelToken { #[blocks(runtime)] #[panics_in_runtime] #[instead("tokio_postgres::CancelToken::cancel_query(..).await")] pub fn cancel_query<T: tls::MakeTlsConnect<Socket>>(&self, tls: T) -> Result<(), Error> {} }
pub struct RowIter<'a>;
impl RowIter<'_> {
    pub fn rows_affected(&self) -> Option<u64> {}
    // `FallibleIterator`'s, whose model there is none of.
    #[blocks(runtime)] #[panics_in_runtime] pub fn next(&mut self) -> Result<Option<Row>, Error> {}
}
pub struct CopyInWriter<'a>;
impl CopyInWriter<'_> { #[blocks(runtime)] #[panics_in_runtime] pub fn finish(self) -> Result<u64, Error> {} }
impl std::io::Write for CopyInWriter<'_> {
    #[blocks(runtime)] #[panics_in_runtime] fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
    #[blocks(runtime)] #[panics_in_runtime] fn flush(&mut self) -> std::io::Result<()> {}
}
pub struct CopyOutReader<'a>;
impl std::io::Read for CopyOutReader<'_> { #[blocks(runtime)] #[panics_in_runtime] fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {} }
impl std::io::BufRead for CopyOutReader<'_> {}
pub mod notifications {
    use crate::{Error, Notification};
    use std::time::Duration;
    pub struct Notifications<'a>;
    impl Notifications<'_> {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&mut self) -> Iter<'_> {}
        pub fn blocking_iter(&mut self) -> BlockingIter<'_> {}
        pub fn timeout_iter(&mut self, timeout: Duration) -> TimeoutIter<'_> {}
    }
    pub struct Iter<'a>;
    impl Iter<'_> { pub fn next(&mut self) -> Result<Option<Notification>, Error> {} }
    pub struct BlockingIter<'a>;
    impl BlockingIter<'_> { #[blocks(runtime)] #[panics_in_runtime] #[no_timeout] pub fn next(&mut self) -> Result<Option<Notification>, Error> {} }
    pub struct TimeoutIter<'a>;
    impl TimeoutIter<'_> { #[blocks(runtime)] #[panics_in_runtime] pub fn next(&mut self) -> Result<Option<Notification>, Error> {} }
}
pub mod config {
    use crate::tls::MakeTlsConnect;
    use crate::{Client, Error, Socket};
    use std::net::IpAddr;
    use std::path::Path;
    use std::str::FromStr;
    use std::time::Duration;
    pub use tokio_postgres::config::{ChannelBinding, Host, LoadBalanceHosts, SslMode, SslNegotiation, TargetSessionAttrs};
    #[derive(Clone, Default)] pub struct Config;
    impl Config {
        pub fn new() -> Config {}
        pub fn user(&mut self, user: &str) -> &mut Config {}
        pub fn get_user(&self) -> Option<&str> {}
        pub fn password<T: AsRef<[u8]>>(&mut self, password: T) -> &mut Config {}
        pub fn get_password(&self) -> Option<&[u8]> {}
        pub fn dbname(&mut self, dbname: &str) -> &mut Config {}
        pub fn get_dbname(&self) -> Option<&str> {}
        pub fn options(&mut self, options: &str) -> &mut Config {}
        pub fn get_options(&self) -> Option<&str> {}
        pub fn application_name(&mut self, application_name: &str) -> &mut Config {}
        pub fn get_application_name(&self) -> Option<&str> {}
        pub fn ssl_mode(&mut self, ssl_mode: SslMode) -> &mut Config {}
        pub fn get_ssl_mode(&self) -> SslMode {}
        pub fn ssl_negotiation(&mut self, ssl_negotiation: SslNegotiation) -> &mut Config {}
        pub fn host(&mut self, host: &str) -> &mut Config {}
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
        pub fn notice_callback<F: Fn(crate::error::DbError)>(&mut self, f: F) -> &mut Config {}
        #[blocks(runtime)] #[panics_in_runtime] #[no_timeout] #[instead("tokio_postgres::Config::connect(.., {0}).await")] pub fn connect<T: MakeTlsConnect<Socket>>(&self, tls: T) -> Result<Client, Error> {}
    }
    impl FromStr for Config { type Err = Error; }
    impl From<tokio_postgres::Config> for Config {}
}
