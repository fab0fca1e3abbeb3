//! Model of diesel 2 (checked against 2.2.12 and 2.3.14): what runs a query waits for the database in place. Statements are typed as far as their methods go; what of a table they speak of is not.

pub use connection::Connection;
pub use mysql::MysqlConnection;
pub use pg::PgConnection;
pub use associations::Identifiable;
pub use expression::{Expression, SelectableHelper};
pub use insertable::Insertable;
pub use query_builder::functions::{delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update};
pub use query_builder::{AsChangeset, DecoratableTarget, debug_query};
pub use query_dsl::{CombineDsl, JoinOnDsl, QueryDsl, RunQueryDsl, SaveChangesDsl};
pub use query_source::{Column, QuerySource, Table};
pub use result::{ConnectionError, ConnectionResult, OptionalExtension, QueryResult};
pub use sqlite::SqliteConnection;

macro_rules! table { () => {} }
macro_rules! joinable { () => {} }
macro_rules! allow_tables_to_appear_in_same_query { () => {} }
pub mod prelude { pub use crate::{AsChangeset, Column, CombineDsl, DecoratableTarget, Expression, Identifiable, Insertable, JoinOnDsl, QueryDsl, QuerySource, SaveChangesDsl, SelectableHelper, Table, Connection, ConnectionError, ConnectionResult, MysqlConnection, OptionalExtension, PgConnection, QueryResult, RunQueryDsl, SqliteConnection}; }
pub mod result {
    pub type QueryResult<T> = Result<T, Error>;
    pub type ConnectionResult<T> = Result<T, ConnectionError>;
    pub enum Error { NotFound, RollbackTransaction, AlreadyInTransaction, NotInTransaction, BrokenTransactionManager, DatabaseError(DatabaseErrorKind, Box<dyn DatabaseErrorInformation>), QueryBuilderError(Box<dyn std::error::Error + Send + Sync>) }
    pub enum ConnectionError { BadConnection(String), InvalidConnectionUrl(String), CouldntSetupConfiguration(Error) }
    #[derive(Clone, Copy)] pub enum DatabaseErrorKind { UniqueViolation, ForeignKeyViolation, SerializationFailure, NotNullViolation, CheckViolation, ClosedConnection, Unknown }
    pub trait DatabaseErrorInformation { fn message(&self) -> &str; fn constraint_name(&self) -> Option<&str>; fn table_name(&self) -> Option<&str>; }
    pub trait OptionalExtension<T> { fn optional(self) -> Result<Option<T>, Error>; }
    impl<T> OptionalExtension<T> for QueryResult<T> {}
}
pub mod connection {
    use crate::result::{ConnectionResult, Error, QueryResult};
    pub trait SimpleConnection { #[blocks(net)] fn batch_execute(&mut self, query: &str) -> QueryResult<()>; }
    pub trait Connection: SimpleConnection {
        #[blocks(net)] fn establish(database_url: &str) -> ConnectionResult<Self>;
        #[blocks(net)] #[runs_inline(f)] fn transaction<T, E: From<Error>, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {}
        #[blocks(net)] fn begin_test_transaction(&mut self) -> QueryResult<()> {}
        #[blocks(net)] #[runs_inline(f)] fn test_transaction<T, E, F: FnOnce(&mut Self) -> Result<T, E>>(&mut self, f: F) -> T {}
    }
}
pub mod pg {
    pub struct Pg;
    pub struct PgConnection;
    impl crate::connection::SimpleConnection for PgConnection {}
    impl crate::connection::Connection for PgConnection {}
    impl crate::r2d2::R2D2Connection for PgConnection {}
    impl PgConnection { pub fn build_transaction(&mut self) -> TransactionBuilder<'_, PgConnection> {} }
    pub struct TransactionBuilder<'a, C>;
    impl<'a, C> TransactionBuilder<'a, C> {
        pub fn read_only(self) -> TransactionBuilder<'a, C> {}
        pub fn read_write(self) -> TransactionBuilder<'a, C> {}
        pub fn deferrable(self) -> TransactionBuilder<'a, C> {}
        pub fn not_deferrable(self) -> TransactionBuilder<'a, C> {}
        pub fn read_committed(self) -> TransactionBuilder<'a, C> {}
        pub fn repeatable_read(self) -> TransactionBuilder<'a, C> {}
        pub fn serializable(self) -> TransactionBuilder<'a, C> {}
        #[blocks(net)] #[runs_inline(f)] pub fn run<T, E: From<crate::result::Error>, F: FnOnce(&mut C) -> Result<T, E>>(&mut self, f: F) -> Result<T, E> {}
    }
}
pub mod mysql {
    pub struct Mysql;
    pub struct MysqlConnection;
    impl crate::connection::SimpleConnection for MysqlConnection {}
    impl crate::connection::Connection for MysqlConnection {}
    impl crate::r2d2::R2D2Connection for MysqlConnection {}
}
pub mod sqlite {
    pub struct Sqlite;
    pub struct SqliteConnection;
    impl crate::connection::SimpleConnection for SqliteConnection {}
    impl crate::connection::Connection for SqliteConnection {}
    impl crate::r2d2::R2D2Connection for SqliteConnection {}
}
pub mod query_source {
    pub trait QuerySource { type FromClause; type DefaultSelection; }
    pub trait Table: QuerySource { type PrimaryKey; type AllColumns; }
    pub trait Column { type Table; }
}
pub mod associations {
    pub trait HasTable { type Table; fn table() -> Self::Table; }
    pub trait Identifiable: HasTable { type Id; fn id(self) -> Self::Id; }
}
pub mod insertable {
    pub trait Insertable<T> { type Values; fn values(self) -> Self::Values; fn insert_into(self, table: T) -> crate::query_builder::InsertStatement<T, Self::Values> {} }
}
pub mod expression {
    pub trait Expression { type SqlType; }
    pub trait SelectableHelper<DB> { fn as_select() -> AsSelect<Self, DB> {} fn as_returning() -> AsSelect<Self, DB> {} }
    pub struct AsSelect<Source, DB>;
    #[derive(Clone)] pub struct SqlLiteral<ST>;
    impl<ST> SqlLiteral<ST> { pub fn bind<BindST, U>(self, bind_value: U) -> UncheckedBind<SqlLiteral<ST>, U> {} pub fn sql(self, sql: &str) -> SqlLiteral<ST> {} }
    pub struct UncheckedBind<Query, Value>;
    impl<Query, Value> UncheckedBind<Query, Value> { pub fn sql(self, sql: &str) -> SqlLiteral<Query> {} }
    impl<Conn, ST> crate::query_dsl::RunQueryDsl<Conn> for SqlLiteral<ST> {}
    impl<Conn, Query, Value> crate::query_dsl::RunQueryDsl<Conn> for UncheckedBind<Query, Value> {}
}
pub mod dsl {
    pub use crate::helper_types::*;
    pub use crate::query_builder::functions::{delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update};
    pub fn sql<ST>(sql: &str) -> crate::expression::SqlLiteral<ST> {}
}
pub mod helper_types {
    pub use crate::expression::AsSelect;
    pub type IntoBoxed<'a, Source, DB> = <Source as crate::query_dsl::methods::BoxedDsl<'a, DB>>::Output;
    pub type Filter<Source, Predicate> = <Source as crate::query_dsl::methods::FilterDsl<Predicate>>::Output;
    pub type Update<Target, Changes> = crate::query_builder::UpdateStatement<Target, crate::query_builder::NoWhereClause, Changes>;
}
pub mod upsert {
    use crate::query_builder::DecoratableTarget;
    pub fn excluded<T>(excluded: T) -> Excluded<T> {}
    pub struct Excluded<T>;
    pub struct ConflictTarget<T>(pub T);
    impl<T, P> DecoratableTarget<P> for ConflictTarget<T> { type FilterOutput = ConflictTarget<T>; }
    pub fn on_constraint(constraint_name: &str) -> OnConstraint<'_> {}
    pub struct OnConstraint<'a>;
    pub struct IncompleteOnConflict<Stmt, Target>;
    impl<Stmt, Target> IncompleteOnConflict<Stmt, Target> {
        pub fn do_nothing(self) -> Stmt {}
        pub fn do_update(self) -> IncompleteDoUpdate<Stmt, Target> {}
    }
    impl<Stmt, T, P> DecoratableTarget<P> for IncompleteOnConflict<Stmt, T> { type FilterOutput = IncompleteOnConflict<Stmt, T>; }
    pub struct IncompleteDoUpdate<Stmt, Target>;
    impl<Stmt, Target> IncompleteDoUpdate<Stmt, Target> { pub fn set<Changes>(self, changes: Changes) -> Stmt {} }
}
pub mod query_dsl {
    use crate::query_builder::{BoxedSelectStatement, SelectStatement};
    use crate::result::QueryResult;
    pub trait QueryDsl {
        fn distinct(self) -> SelectStatement<Self> {}
        fn distinct_on<Expr>(self, expr: Expr) -> SelectStatement<Self> {}
        fn select<Selection>(self, selection: Selection) -> SelectStatement<Self> {}
        fn count(self) -> SelectStatement<Self> {}
        fn inner_join<Rhs>(self, rhs: Rhs) -> SelectStatement<Self> {}
        fn left_outer_join<Rhs>(self, rhs: Rhs) -> SelectStatement<Self> {}
        fn left_join<Rhs>(self, rhs: Rhs) -> SelectStatement<Self> {}
        fn filter<Predicate>(self, predicate: Predicate) -> SelectStatement<Self> {}
        fn or_filter<Predicate>(self, predicate: Predicate) -> SelectStatement<Self> {}
        fn find<PK>(self, id: PK) -> SelectStatement<Self> {}
        fn order<Expr>(self, expr: Expr) -> SelectStatement<Self> {}
        fn order_by<Expr>(self, expr: Expr) -> SelectStatement<Self> {}
        fn then_order_by<Order>(self, order: Order) -> SelectStatement<Self> {}
        fn limit(self, limit: i64) -> SelectStatement<Self> {}
        fn offset(self, offset: i64) -> SelectStatement<Self> {}
        fn group_by<GB>(self, group_by: GB) -> SelectStatement<Self> {}
        fn having<Predicate>(self, predicate: Predicate) -> SelectStatement<Self> {}
        fn for_update(self) -> SelectStatement<Self> {}
        fn for_no_key_update(self) -> SelectStatement<Self> {}
        fn for_share(self) -> SelectStatement<Self> {}
        fn for_key_share(self) -> SelectStatement<Self> {}
        fn skip_locked(self) -> SelectStatement<Self> {}
        fn no_wait(self) -> SelectStatement<Self> {}
        fn nullable(self) -> SelectStatement<Self> {}
        fn into_boxed<'a, DB>(self) -> BoxedSelectStatement<'a, (), Self, DB> {}
    }
    impl<T: crate::query_source::Table> QueryDsl for T {}
    pub trait JoinOnDsl { fn on<On>(self, on: On) -> JoinOn<Self, On> {} }
    pub struct JoinOn<Join, On>;
    pub trait CombineDsl {
        type Query;
        fn union<Rhs>(self, rhs: Rhs) -> Union<Self, Rhs> {}
        fn union_all<Rhs>(self, rhs: Rhs) -> Union<Self, Rhs> {}
        fn intersect<Rhs>(self, rhs: Rhs) -> Union<Self, Rhs> {}
        fn except<Rhs>(self, rhs: Rhs) -> Union<Self, Rhs> {}
    }
    pub struct Union<Source, Rhs>;
    impl<Source, Rhs> QueryDsl for Union<Source, Rhs> {}
    impl<Source, Rhs> CombineDsl for Union<Source, Rhs> {}
    impl<Conn, Source, Rhs> RunQueryDsl<Conn> for Union<Source, Rhs> {}
    pub mod methods {
        use crate::query_builder::{BoxedSelectStatement, SelectStatement, UpdateStatement, DeleteStatement, BoxedWhereClause};
        pub trait BoxedDsl<'a, DB> { type Output; fn internal_into_boxed(self) -> Self::Output; }
        impl<'a, From, DB> BoxedDsl<'a, DB> for SelectStatement<From> { type Output = BoxedSelectStatement<'a, (), From, DB>; }
        impl<'a, T: crate::query_source::Table, DB> BoxedDsl<'a, DB> for T { type Output = BoxedSelectStatement<'a, (), T, DB>; }
        impl<'a, T, U, V, Ret, DB> BoxedDsl<'a, DB> for UpdateStatement<T, U, V, Ret> { type Output = UpdateStatement<T, BoxedWhereClause<'a, DB>, V, Ret>; }
        impl<'a, T, U, Ret, DB> BoxedDsl<'a, DB> for DeleteStatement<T, U, Ret> { type Output = DeleteStatement<T, BoxedWhereClause<'a, DB>, Ret>; }
        pub trait FilterDsl<Predicate> { type Output; fn filter(self, predicate: Predicate) -> Self::Output; }
        impl<From, Predicate> FilterDsl<Predicate> for SelectStatement<From> { type Output = SelectStatement<From>; }
        impl<'a, ST, QS, DB, GB, Predicate> FilterDsl<Predicate> for BoxedSelectStatement<'a, ST, QS, DB, GB> { type Output = BoxedSelectStatement<'a, ST, QS, DB, GB>; }
        pub trait LoadQuery<'query, Conn, U> {}
    }
    pub trait RunQueryDsl<Conn> {
        #[blocks(net)] fn execute(self, conn: &mut Conn) -> QueryResult<usize> {}
        #[blocks(net)] fn load<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> {}
        #[blocks(net)] fn load_iter<'conn, 'query, U, B>(self, conn: &'conn mut Conn) -> QueryResult<LoadIter<U>> {}
        #[blocks(net)] fn get_result<'query, U>(self, conn: &mut Conn) -> QueryResult<U> {}
        #[blocks(net)] fn get_results<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>> {}
        #[blocks(net)] fn first<'query, U>(self, conn: &mut Conn) -> QueryResult<U> {}
    }
    impl<T: crate::query_source::Table, Conn> RunQueryDsl<Conn> for T {}
    pub struct LoadIter<U>;
    impl<U> Iterator for LoadIter<U> { type Item = QueryResult<U>; }
    pub trait SaveChangesDsl<Conn> { #[blocks(net)] fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T> {} }
    impl<T: crate::query_builder::AsChangeset, Conn> SaveChangesDsl<Conn> for T {}
}
pub mod query_builder {
    use crate::insertable::Insertable;
    use crate::query_dsl::{CombineDsl, QueryDsl, RunQueryDsl};
    use crate::upsert::{ConflictTarget, IncompleteOnConflict};
    pub trait DecoratableTarget<P> { type FilterOutput; fn filter_target(self, predicate: P) -> Self::FilterOutput; }
    pub use functions::sql_query;

    pub trait Query { type SqlType; }
    pub trait AsQuery { type SqlType; type Query; fn as_query(self) -> Self::Query; }
    pub trait AsChangeset { type Target; type Changeset; fn as_changeset(self) -> Self::Changeset; }
    pub trait IntoUpdateTarget { type WhereClause; }
    pub struct NoWhereClause;
    pub struct BoxedWhereClause<'a, DB>;
    pub struct Insert;
    pub struct InsertOrIgnore;
    pub struct Replace;
    pub struct DefaultValues;
    pub struct SetNotCalled;
    pub struct NoReturningClause;
    pub struct ReturningClause<Expr>;
    pub fn debug_query<DB, T>(query: &T) -> DebugQuery<'_, T, DB> {}
    pub struct DebugQuery<'a, T, DB>;
    impl<'a, T, DB> std::fmt::Display for DebugQuery<'a, T, DB> {}
    pub mod functions {
        use super::*;
        pub fn update<T>(source: T) -> UpdateStatement<T, NoWhereClause> {}
        pub fn delete<T>(source: T) -> DeleteStatement<T, NoWhereClause> {}
        pub fn insert_into<T>(target: T) -> IncompleteInsertStatement<T> {}
        pub fn insert_or_ignore_into<T>(target: T) -> IncompleteInsertStatement<T, InsertOrIgnore> {}
        pub fn replace_into<T>(target: T) -> IncompleteInsertStatement<T, Replace> {}
        pub fn select<T>(expression: T) -> SelectStatement<()> {}
        pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery {}
    }
    #[derive(Clone)] pub struct IncompleteInsertStatement<T, Op = Insert>;
    impl<T, Op> IncompleteInsertStatement<T, Op> {
        pub fn default_values(self) -> InsertStatement<T, DefaultValues, Op> {}
        pub fn values<U: Insertable<T>>(self, records: U) -> InsertStatement<T, U::Values, Op> {}
    }
    #[derive(Clone)] pub struct InsertStatement<T, U, Op = Insert, Ret = NoReturningClause>;
    impl<T, U, Op, Ret> InsertStatement<T, U, Op, Ret> {
        pub fn into_columns<C>(self, columns: C) -> InsertStatement<T, U, Op, Ret> {}
        pub fn returning<E>(self, returns: E) -> InsertStatement<T, U, Op, ReturningClause<E>> {}
        pub fn on_conflict_do_nothing(self) -> InsertStatement<T, U, Op, Ret> {}
        pub fn on_conflict<Target>(self, target: Target) -> IncompleteOnConflict<InsertStatement<T, U, Op, Ret>, ConflictTarget<Target>> {}
        pub fn filter<Predicate>(self, predicate: Predicate) -> InsertStatement<T, U, Op, Ret> {}
        pub fn or_filter<Predicate>(self, predicate: Predicate) -> InsertStatement<T, U, Op, Ret> {}
    }
    impl<T, U, Op, Ret, Conn> RunQueryDsl<Conn> for InsertStatement<T, U, Op, Ret> {}
    #[derive(Clone)] pub struct UpdateStatement<T, U, V = SetNotCalled, Ret = NoReturningClause>;
    impl<T, U, V, Ret> UpdateStatement<T, U, V, Ret> {
        pub fn set<W: AsChangeset>(self, values: W) -> UpdateStatement<T, U, W::Changeset, Ret> {}
        pub fn filter<Predicate>(self, predicate: Predicate) -> UpdateStatement<T, U, V, Ret> {}
        pub fn into_boxed<'a, DB>(self) -> UpdateStatement<T, BoxedWhereClause<'a, DB>, V, Ret> {}
        pub fn returning<E>(self, returns: E) -> UpdateStatement<T, U, V, ReturningClause<E>> {}
    }
    impl<T, U, V, Ret, Conn> RunQueryDsl<Conn> for UpdateStatement<T, U, V, Ret> {}
    pub type BoxedUpdateStatement<'a, DB, T, V = SetNotCalled, Ret = NoReturningClause> = UpdateStatement<T, BoxedWhereClause<'a, DB>, V, Ret>;
    #[derive(Clone)] pub struct DeleteStatement<T, U, Ret = NoReturningClause>;
    impl<T, U, Ret> DeleteStatement<T, U, Ret> {
        pub fn filter<Predicate>(self, predicate: Predicate) -> DeleteStatement<T, U, Ret> {}
        pub fn or_filter<Predicate>(self, predicate: Predicate) -> DeleteStatement<T, U, Ret> {}
        pub fn into_boxed<'a, DB>(self) -> DeleteStatement<T, BoxedWhereClause<'a, DB>, Ret> {}
        pub fn returning<E>(self, returns: E) -> DeleteStatement<T, U, ReturningClause<E>> {}
    }
    impl<T, U, Ret, Conn> RunQueryDsl<Conn> for DeleteStatement<T, U, Ret> {}
    pub type BoxedDeleteStatement<'a, DB, T, Ret = NoReturningClause> = DeleteStatement<T, BoxedWhereClause<'a, DB>, Ret>;
    // The other parameters of a select statement are its clauses; no method needs them.
    #[derive(Clone)] pub struct SelectStatement<From>;
    impl<From> SelectStatement<From> {
        pub fn distinct(self) -> SelectStatement<From> {}
        pub fn distinct_on<Expr>(self, expr: Expr) -> SelectStatement<From> {}
        pub fn select<Selection>(self, selection: Selection) -> SelectStatement<From> {}
        pub fn count(self) -> SelectStatement<From> {}
        pub fn inner_join<Rhs>(self, rhs: Rhs) -> SelectStatement<From> {}
        pub fn left_outer_join<Rhs>(self, rhs: Rhs) -> SelectStatement<From> {}
        pub fn left_join<Rhs>(self, rhs: Rhs) -> SelectStatement<From> {}
        pub fn filter<Predicate>(self, predicate: Predicate) -> SelectStatement<From> {}
        pub fn or_filter<Predicate>(self, predicate: Predicate) -> SelectStatement<From> {}
        pub fn find<PK>(self, id: PK) -> SelectStatement<From> {}
        pub fn order<Expr>(self, expr: Expr) -> SelectStatement<From> {}
        pub fn order_by<Expr>(self, expr: Expr) -> SelectStatement<From> {}
        pub fn then_order_by<Order>(self, order: Order) -> SelectStatement<From> {}
        pub fn limit(self, limit: i64) -> SelectStatement<From> {}
        pub fn offset(self, offset: i64) -> SelectStatement<From> {}
        pub fn group_by<GB>(self, group_by: GB) -> SelectStatement<From> {}
        pub fn having<Predicate>(self, predicate: Predicate) -> SelectStatement<From> {}
        pub fn for_update(self) -> SelectStatement<From> {}
        pub fn for_no_key_update(self) -> SelectStatement<From> {}
        pub fn for_share(self) -> SelectStatement<From> {}
        pub fn for_key_share(self) -> SelectStatement<From> {}
        pub fn skip_locked(self) -> SelectStatement<From> {}
        pub fn no_wait(self) -> SelectStatement<From> {}
        pub fn nullable(self) -> SelectStatement<From> {}
        pub fn into_boxed<'a, DB>(self) -> BoxedSelectStatement<'a, (), From, DB> {}
    }
    impl<From> QueryDsl for SelectStatement<From> {}
    impl<From> CombineDsl for SelectStatement<From> {}
    impl<From, Conn> RunQueryDsl<Conn> for SelectStatement<From> {}
    impl<From> AsQuery for SelectStatement<From> { type Query = SelectStatement<From>; }
    pub struct BoxedSelectStatement<'a, ST, QS, DB, GB = ()>;
    impl<'a, ST, QS, DB, GB> BoxedSelectStatement<'a, ST, QS, DB, GB> {
        pub fn distinct(self) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn distinct_on<Expr>(self, expr: Expr) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn select<Selection>(self, selection: Selection) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn count(self) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn inner_join<Rhs>(self, rhs: Rhs) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn left_outer_join<Rhs>(self, rhs: Rhs) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn left_join<Rhs>(self, rhs: Rhs) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn filter<Predicate>(self, predicate: Predicate) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn or_filter<Predicate>(self, predicate: Predicate) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn find<PK>(self, id: PK) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn order<Expr>(self, expr: Expr) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn order_by<Expr>(self, expr: Expr) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn then_order_by<Order>(self, order: Order) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn limit(self, limit: i64) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn offset(self, offset: i64) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn group_by<GB>(self, group_by: GB) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn having<Predicate>(self, predicate: Predicate) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
        pub fn nullable(self) -> BoxedSelectStatement<'a, ST, QS, DB, GB> {}
    }
    impl<'a, ST, QS, DB, GB> QueryDsl for BoxedSelectStatement<'a, ST, QS, DB, GB> {}
    impl<'a, ST, QS, DB, GB> CombineDsl for BoxedSelectStatement<'a, ST, QS, DB, GB> {}
    impl<'a, ST, QS, DB, GB, Conn> RunQueryDsl<Conn> for BoxedSelectStatement<'a, ST, QS, DB, GB> {}
    impl<'a, ST, QS, DB, GB> AsQuery for BoxedSelectStatement<'a, ST, QS, DB, GB> { type Query = BoxedSelectStatement<'a, ST, QS, DB, GB>; }
    pub struct Empty;
    #[derive(Clone)] pub struct SqlQuery<Inner = Empty>;
    impl<Inner> SqlQuery<Inner> {
        pub fn bind<ST, Value>(self, value: Value) -> UncheckedBind<SqlQuery<Inner>, Value, ST> {}
        pub fn into_boxed<'f, DB>(self) -> BoxedSqlQuery<'f, DB, SqlQuery<Inner>> {}
        pub fn sql<T: AsRef<str>>(self, sql: T) -> SqlQuery<Inner> {}
    }
    impl<Inner, Conn> RunQueryDsl<Conn> for SqlQuery<Inner> {}
    #[derive(Clone)] pub struct UncheckedBind<Query, Value, ST>;
    impl<Query, Value, ST> UncheckedBind<Query, Value, ST> {
        pub fn bind<ST2, Value2>(self, value: Value2) -> UncheckedBind<UncheckedBind<Query, Value, ST>, Value2, ST2> {}
        pub fn into_boxed<'f, DB>(self) -> BoxedSqlQuery<'f, DB, UncheckedBind<Query, Value, ST>> {}
        pub fn sql<T: Into<String>>(self, sql: T) -> SqlQuery<UncheckedBind<Query, Value, ST>> {}
    }
    impl<Query, Value, ST, Conn> RunQueryDsl<Conn> for UncheckedBind<Query, Value, ST> {}
    pub struct BoxedSqlQuery<'f, DB, Query>;
    impl<'f, DB, Query> BoxedSqlQuery<'f, DB, Query> {
        pub fn bind<BindSt, Value>(self, b: Value) -> BoxedSqlQuery<'f, DB, Query> {}
        pub fn sql<T: AsRef<str>>(self, sql: T) -> BoxedSqlQuery<'f, DB, Query> {}
    }
    impl<'f, DB, Query, Conn> RunQueryDsl<Conn> for BoxedSqlQuery<'f, DB, Query> {}
}
pub mod r2d2 {
    use ::r2d2::ManageConnection;
    pub use ::r2d2::{Builder, Pool};
    pub type PooledConnection<M> = ::r2d2::PooledConnection<M>;
    #[derive(Clone)] pub struct ConnectionManager<T>;
    impl<T> ConnectionManager<T> { pub fn new<S: Into<String>>(database_url: S) -> ConnectionManager<T> {} }
    pub enum Error { ConnectionError(crate::result::ConnectionError), QueryError(crate::result::Error) }
    pub trait R2D2Connection: crate::connection::Connection { #[blocks(net)] fn ping(&mut self) -> crate::result::QueryResult<()>; fn is_broken(&mut self) -> bool {} }
    impl<T> ManageConnection for ConnectionManager<T> { type Connection = T; type Error = Error; }
}
