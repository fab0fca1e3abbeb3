//! Model of rusqlite 0.28 to 0.37 (checked against 0.32.1): SQLite runs inside the caller's thread, so whatever steps a statement reads or writes the database's
//! files there. Preparing, binding and beginning a deferred transaction do not.

use std::path::Path;
use std::time::Duration;
pub use types::{FromSql, ToSql};

macro_rules! params { () => {} }
macro_rules! named_params { () => {} }

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub trait OptionalExtension<T> { fn optional(self) -> Result<Option<T>>; }
impl<T> OptionalExtension<T> for Result<T> {}
#[derive(Clone, Copy)] pub enum DatabaseName<'a> { Main, Temp, Attached(&'a str) }
pub enum Error { QueryReturnedNoRows, InvalidQuery, ExecuteReturnedResults, InvalidColumnIndex(usize), InvalidColumnName(String), StatementChangedRows(usize) }
impl Error { pub fn sqlite_error_code(&self) -> Option<ErrorCode> {} }
#[derive(Clone, Copy)] pub enum ErrorCode { DatabaseBusy, DatabaseLocked, ConstraintViolation, NotFound }
#[derive(Clone, Copy, Default)] pub struct OpenFlags;
#[derive(Clone, Copy, Default)] pub struct PrepFlags;

pub struct Connection;
impl Connection {
    #[blocks(fs)] pub fn open<P: AsRef<Path>>(path: P) -> Result<Connection> {}
    pub fn open_in_memory() -> Result<Connection> {}
    #[blocks(fs)] pub fn open_with_flags<P: AsRef<Path>>(path: P, flags: OpenFlags) -> Result<Connection> {}
    #[blocks(fs)] pub fn open_with_flags_and_vfs<P: AsRef<Path>>(path: P, flags: OpenFlags, vfs: &str) -> Result<Connection> {}
    pub fn open_in_memory_with_flags(flags: OpenFlags) -> Result<Connection> {}
    #[blocks(fs)] pub fn execute_batch(&self, sql: &str) -> Result<()> {}
    #[blocks(fs)] pub fn execute<P: Params>(&self, sql: &str, params: P) -> Result<usize> {}
    pub fn path(&self) -> Option<&str> {}
    pub fn last_insert_rowid(&self) -> i64 {}
    pub fn changes(&self) -> u64 {}
    pub fn is_autocommit(&self) -> bool {}
    pub fn is_busy(&self) -> bool {}
    #[blocks(fs)] #[runs_inline(f)] pub fn query_row<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&self, sql: &str, params: P, f: F) -> Result<T> {}
    #[blocks(fs)] #[runs_inline(f)] pub fn query_row_and_then<T, E, P: Params, F: FnOnce(&Row<'_>) -> Result<T, E>>(&self, sql: &str, params: P, f: F) -> Result<T, E> {}
    pub fn prepare(&self, sql: &str) -> Result<Statement<'_>> {}
    pub fn prepare_with_flags(&self, sql: &str, flags: PrepFlags) -> Result<Statement<'_>> {}
    pub fn prepare_cached(&self, sql: &str) -> Result<CachedStatement<'_>> {}
    pub fn set_prepared_statement_cache_capacity(&self, capacity: usize) {}
    pub fn flush_prepared_statement_cache(&self) {}
    pub fn transaction(&mut self) -> Result<Transaction<'_>> {}
    pub fn transaction_with_behavior(&mut self, behavior: TransactionBehavior) -> Result<Transaction<'_>> {}
    pub fn unchecked_transaction(&self) -> Result<Transaction<'_>> {}
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>> {}
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>> {}
    pub fn close(self) -> std::result::Result<(), (Connection, Error)> {}
    pub fn busy_timeout(&self, timeout: Duration) -> Result<()> {}
    pub fn busy_handler(&self, callback: Option<fn(i32) -> bool>) -> Result<()> {}
    #[blocks(fs)] #[runs_inline(f)] pub fn pragma_query_value<T, F: FnOnce(&Row<'_>) -> Result<T>>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, f: F) -> Result<T> {}
    #[blocks(fs)] #[runs_inline(f)] pub fn pragma_query<F: FnMut(&Row<'_>) -> Result<()>>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, f: F) -> Result<()> {}
    #[blocks(fs)] pub fn pragma_update<V: ToSql>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, pragma_value: V) -> Result<()> {}
    #[blocks(fs)] #[runs_inline(f)] pub fn pragma_update_and_check<F: FnOnce(&Row<'_>) -> Result<T>, T, V: ToSql>(&self, schema_name: Option<DatabaseName<'_>>, pragma_name: &str, pragma_value: V, f: F) -> Result<T> {}
    #[blocks(fs)] pub fn backup<P: AsRef<Path>>(&self, name: DatabaseName<'_>, dst_path: P, progress: Option<fn(backup::Progress)>) -> Result<()> {}
    #[blocks(fs)] pub fn restore<P: AsRef<Path>, F: Fn(backup::Progress)>(&mut self, name: DatabaseName<'_>, src_path: P, progress: Option<F>) -> Result<()> {}
    pub fn get_interrupt_handle(&self) -> InterruptHandle {}
    // Run whenever a statement uses the function.
    pub fn create_scalar_function<F, T>(&self, fn_name: &str, n_arg: i32, flags: functions::FunctionFlags, x_func: F) -> Result<()> where F: FnMut(&functions::Context<'_>) -> Result<T> {}
}
pub struct InterruptHandle;
impl InterruptHandle { pub fn interrupt(&self) {} }

pub struct Statement<'conn>;
impl<'conn> Statement<'conn> {
    #[blocks(fs)] pub fn execute<P: Params>(&mut self, params: P) -> Result<usize> {}
    #[blocks(fs)] pub fn insert<P: Params>(&mut self, params: P) -> Result<i64> {}
    pub fn query<P: Params>(&mut self, params: P) -> Result<Rows<'_>> {}
    // Rows are read while these are iterated, which happens here: they borrow the statement.
    #[blocks(fs)] pub fn query_map<T, P: Params, F: FnMut(&Row<'_>) -> Result<T>>(&mut self, params: P, f: F) -> Result<MappedRows<'_, F>> {}
    #[blocks(fs)] pub fn query_and_then<T, E, P: Params, F: FnMut(&Row<'_>) -> Result<T, E>>(&mut self, params: P, f: F) -> Result<AndThenRows<'_, F>> {}
    #[blocks(fs)] pub fn exists<P: Params>(&mut self, params: P) -> Result<bool> {}
    #[blocks(fs)] #[runs_inline(f)] pub fn query_row<T, P: Params, F: FnOnce(&Row<'_>) -> Result<T>>(&mut self, params: P, f: F) -> Result<T> {}
    pub fn finalize(self) -> Result<()> {}
    pub fn parameter_index(&self, name: &str) -> Result<Option<usize>> {}
    pub fn parameter_count(&self) -> usize {}
    pub fn raw_bind_parameter<I, T: ToSql>(&mut self, one_based_index: I, param: T) -> Result<()> {}
    #[blocks(fs)] pub fn raw_execute(&mut self) -> Result<usize> {}
    pub fn raw_query(&mut self) -> Rows<'_> {}
    pub fn expanded_sql(&self) -> Option<String> {}
    pub fn readonly(&self) -> bool {}
    pub fn clear_bindings(&mut self) {}
    pub fn column_names(&self) -> Vec<&str> {}
    pub fn column_count(&self) -> usize {}
    pub fn column_name(&self, col: usize) -> Result<&str> {}
    pub fn column_index(&self, name: &str) -> Result<usize> {}
}
pub struct CachedStatement<'conn>;
impl<'conn> CachedStatement<'conn> { pub fn discard(self) {} }
impl<'conn> std::ops::Deref for CachedStatement<'conn> { type Target = Statement<'conn>; }
impl<'conn> std::ops::DerefMut for CachedStatement<'conn> {}

// Each step of these reads the next row.
pub struct Rows<'stmt>;
impl<'stmt> Rows<'stmt> {
    #[blocks(fs)] pub fn next(&mut self) -> Result<Option<&Row<'stmt>>> {}
    pub fn map<F: FnMut(&Row<'_>) -> Result<B>, B>(self, f: F) -> Map<'stmt, F> {}
    pub fn mapped<F: FnMut(&Row<'_>) -> Result<B>, B>(self, f: F) -> MappedRows<'stmt, F> {}
    pub fn and_then<F: FnMut(&Row<'_>) -> Result<T, E>, T, E>(self, f: F) -> AndThenRows<'stmt, F> {}
}
pub struct Map<'stmt, F>;
pub struct MappedRows<'stmt, F>;
impl<T, F: FnMut(&Row<'_>) -> Result<T>> Iterator for MappedRows<'_, F> { type Item = Result<T>; #[blocks(fs)] fn next(&mut self) -> Option<Result<T>> {} }
pub struct AndThenRows<'stmt, F>;
impl<T, E, F: FnMut(&Row<'_>) -> Result<T, E>> Iterator for AndThenRows<'_, F> { type Item = Result<T, E>; #[blocks(fs)] fn next(&mut self) -> Option<Result<T, E>> {} }
pub struct Row<'stmt>;
impl<'stmt> Row<'stmt> {
    pub fn get_unwrap<I: RowIndex, T: FromSql>(&self, idx: I) -> T {}
    pub fn get<I: RowIndex, T: FromSql>(&self, idx: I) -> Result<T> {}
    pub fn get_ref<I: RowIndex>(&self, idx: I) -> Result<types::ValueRef<'_>> {}
    pub fn get_ref_unwrap<I: RowIndex>(&self, idx: I) -> types::ValueRef<'_> {}
}
impl<'stmt> AsRef<Statement<'stmt>> for Row<'stmt> { fn as_ref(&self) -> &Statement<'stmt> {} }
pub trait RowIndex {}

#[derive(Clone, Copy)] pub enum TransactionBehavior { Deferred, Immediate, Exclusive }
#[derive(Clone, Copy)] pub enum DropBehavior { Rollback, Commit, Ignore, Panic }
pub struct Transaction<'conn>;
impl<'conn> Transaction<'conn> {
    pub fn new(conn: &mut Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>> {}
    pub fn new_unchecked(conn: &Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>> {}
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>> {}
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>> {}
    pub fn drop_behavior(&self) -> DropBehavior {}
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior) {}
    #[blocks(fs)] pub fn commit(self) -> Result<()> {}
    pub fn rollback(self) -> Result<()> {}
    pub fn finish(self) -> Result<()> {}
}
impl<'conn> std::ops::Deref for Transaction<'conn> { type Target = Connection; }
pub struct Savepoint<'conn>;
impl<'conn> Savepoint<'conn> {
    pub fn new(conn: &mut Connection) -> Result<Savepoint<'_>> {}
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>> {}
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior) {}
    pub fn commit(self) -> Result<()> {}
    pub fn rollback(&mut self) -> Result<()> {}
    pub fn finish(self) -> Result<()> {}
}
impl<'conn> std::ops::Deref for Savepoint<'conn> { type Target = Connection; }
pub trait Params {}
pub struct ParamsFromIter<I>;
pub fn params_from_iter<I: IntoIterator>(iter: I) -> ParamsFromIter<I> {}

pub mod types {
    pub trait FromSql { fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self>; }
    pub trait ToSql { fn to_sql(&self) -> crate::Result<ToSqlOutput<'_>>; }
    pub type FromSqlResult<T> = Result<T, FromSqlError>;
    pub enum FromSqlError { InvalidType, OutOfRange(i64), InvalidBlobSize { expected_size: usize, blob_size: usize } }
    #[derive(Clone)] pub enum ToSqlOutput<'a> { Borrowed(ValueRef<'a>), Owned(Value) }
    #[derive(Clone)] pub enum Value { Null, Integer(i64), Real(f64), Text(String), Blob(Vec<u8>) }
    #[derive(Clone, Copy)] pub enum ValueRef<'a> { Null, Integer(i64), Real(f64), Text(&'a [u8]), Blob(&'a [u8]) }
    impl ValueRef<'_> {
        pub fn data_type(&self) -> Type {}
        pub fn as_i64(&self) -> FromSqlResult<i64> {}
        pub fn as_f64(&self) -> FromSqlResult<f64> {}
        pub fn as_str(&self) -> FromSqlResult<&str> {}
        pub fn as_blob(&self) -> FromSqlResult<&[u8]> {}
        pub fn as_str_or_null(&self) -> FromSqlResult<Option<&str>> {}
    }
    #[derive(Clone, Copy)] pub enum Type { Null, Integer, Real, Text, Blob }
    #[derive(Clone, Copy)] pub struct Null;
}
pub mod functions {
    #[derive(Clone, Copy, Default)] pub struct FunctionFlags;
    pub struct Context<'a>;
    impl Context<'_> {
        pub fn len(&self) -> usize {}
        pub fn get<T: crate::types::FromSql>(&self, idx: usize) -> crate::Result<T> {}
    }
}
pub mod backup {
    use crate::{Connection, Result};
    use std::time::Duration;
    pub struct Progress { pub remaining: i32, pub pagecount: i32 }
    pub enum StepResult { Done, More, Busy, Locked }
    pub struct Backup<'a, 'b>;
    impl Backup<'_, '_> {
        pub fn new<'a, 'b>(from: &'a Connection, to: &'b mut Connection) -> Result<Backup<'a, 'b>> {}
        pub fn progress(&self) -> Progress {}
        #[blocks(fs)] pub fn step(&self, num_pages: i32) -> Result<StepResult> {}
        #[blocks(sleep)] pub fn run_to_completion(&self, pages_per_step: i32, pause_between_pages: Duration, progress: Option<fn(Progress)>) -> Result<()> {}
    }
}
