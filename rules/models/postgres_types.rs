//! Model of postgres-types 0.2 (checked against 0.2.14).

use bytes::BytesMut;
use std::error::Error;

pub type Oid = u32;
#[derive(Clone)] pub struct Type;
impl Type {
    pub fn new(name: String, oid: Oid, kind: Kind, schema: String) -> Type {}
    pub fn from_oid(oid: Oid) -> Option<Type> {}
    pub fn oid(&self) -> Oid {}
    pub fn kind(&self) -> &Kind {}
    pub fn schema(&self) -> &str {}
    pub fn name(&self) -> &str {}
    pub const BOOL: Type = Type;
    pub const BYTEA: Type = Type;
    pub const CHAR: Type = Type;
    pub const NAME: Type = Type;
    pub const INT2: Type = Type;
    pub const INT4: Type = Type;
    pub const INT8: Type = Type;
    pub const OID: Type = Type;
    pub const FLOAT4: Type = Type;
    pub const FLOAT8: Type = Type;
    pub const NUMERIC: Type = Type;
    pub const TEXT: Type = Type;
    pub const VARCHAR: Type = Type;
    pub const JSON: Type = Type;
    pub const JSONB: Type = Type;
    pub const UUID: Type = Type;
    pub const DATE: Type = Type;
    pub const TIME: Type = Type;
    pub const TIMESTAMP: Type = Type;
    pub const TIMESTAMPTZ: Type = Type;
    pub const BOOL_ARRAY: Type = Type;
    pub const INT2_ARRAY: Type = Type;
    pub const INT4_ARRAY: Type = Type;
    pub const INT8_ARRAY: Type = Type;
    pub const TEXT_ARRAY: Type = Type;
    pub const UUID_ARRAY: Type = Type;
    pub const JSONB_ARRAY: Type = Type;
    pub const UNKNOWN: Type = Type;
    pub const PG_LSN: Type = Type;
}
#[derive(Clone)] pub enum Kind { Simple, Enum(Vec<String>), Pseudo, Array(Type), Range(Type), Multirange(Type), Domain(Type), Composite(Vec<Field>) }
#[derive(Clone)] pub struct Field;
impl Field {
    pub fn new(name: String, type_: Type) -> Field {}
    pub fn name(&self) -> &str {}
    pub fn type_(&self) -> &Type {}
}
pub enum IsNull { Yes, No }
#[derive(Clone, Copy)] pub enum Format { Text, Binary }
pub trait FromSql<'a> {
    fn from_sql(ty: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn Error + Sync + Send>>;
    fn from_sql_null(ty: &Type) -> Result<Self, Box<dyn Error + Sync + Send>> {}
    fn from_sql_nullable(ty: &Type, raw: Option<&'a [u8]>) -> Result<Self, Box<dyn Error + Sync + Send>> {}
    fn accepts(ty: &Type) -> bool;
}
pub trait FromSqlOwned {}
pub trait ToSql {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>>;
    fn accepts(ty: &Type) -> bool;
    fn to_sql_checked(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn Error + Sync + Send>>;
    fn encode_format(&self, ty: &Type) -> Format {}
}
pub trait BorrowToSql { fn borrow_to_sql(&self) -> &dyn ToSql; }
pub struct WasNull;
pub struct WrongType;
#[derive(Clone, Copy)] pub struct PgLsn;
impl From<u64> for PgLsn {}
impl std::str::FromStr for PgLsn { type Err = ParseLsnError; }
pub struct ParseLsnError;
#[derive(Clone)] pub struct Json<T>(pub T);
macro_rules! to_sql_checked { () => {} }
macro_rules! accepts { () => {} }
