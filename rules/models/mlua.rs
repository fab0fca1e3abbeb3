//! Model of mlua 0.9 to 0.11 (checked against 0.11.6). Scripts run on the thread that calls them; how long is theirs to say.

pub type Result<T> = std::result::Result<T, Error>;
#[derive(Clone)] pub enum Error { SyntaxError { message: String, incomplete_input: bool }, RuntimeError(String), MemoryError(String) }
impl Error { pub fn runtime<S>(message: S) -> Error {} pub fn external<T>(err: T) -> Error {} }
#[shared] #[derive(Clone, Default)] pub struct Lua;
impl Lua {
    pub fn new() -> Lua {}
    pub fn globals(&self) -> Table {}
    pub fn load(&self, chunk: impl AsChunk) -> Chunk {}
    pub fn create_table(&self) -> Result<Table> {}
    pub fn create_string(&self, s: impl AsRef<[u8]>) -> Result<String> {}
    pub fn create_function<F, A, R>(&self, func: F) -> Result<Function> where F: Fn(&Lua, A) -> Result<R> {}
    pub fn create_async_function<F, A, FR, R>(&self, func: F) -> Result<Function> where F: Fn(Lua, A) -> FR, FR: Future<Output = Result<R>> {}
}
pub trait AsChunk {}
pub trait FromLua {}
pub trait IntoLua {}
pub trait UserData {}
pub mod prelude { pub use crate::{Chunk as LuaChunk, Error as LuaError, FromLua, Function as LuaFunction, IntoLua, Lua, Result as LuaResult, String as LuaString, Table as LuaTable, UserData as LuaUserData, Value as LuaValue}; }
pub struct Chunk;
impl Chunk {
    pub fn set_name(self, name: impl Into<std::string::String>) -> Chunk {}
    pub fn exec(self) -> Result<()> {}
    pub async fn exec_async(self) -> Result<()> {}
    pub fn eval<R>(self) -> Result<R> {}
    pub async fn eval_async<R>(self) -> Result<R> {}
    pub fn into_function(self) -> Result<Function> {}
}
#[derive(Clone)] pub struct String;
impl String { pub fn to_str(&self) -> Result<std::string::String> {} pub fn to_string_lossy(&self) -> std::string::String {} }
#[derive(Clone)] pub struct Table;
impl Table {
    pub fn set<K, V>(&self, key: K, value: V) -> Result<()> {}
    pub fn get<V>(&self, key: impl Into<Value>) -> Result<V> {}
    pub fn contains_key<K>(&self, key: K) -> Result<bool> {}
    pub fn raw_set<K, V>(&self, key: K, value: V) -> Result<()> {}
    pub fn raw_get<V>(&self, key: impl Into<Value>) -> Result<V> {}
    pub fn raw_len(&self) -> usize {}
    pub fn len(&self) -> Result<i64> {}
}
#[derive(Clone)] pub struct Function;
impl Function {
    pub fn call<R>(&self, args: impl Into<Value>) -> Result<R> {}
    pub async fn call_async<R>(&self, args: impl Into<Value>) -> Result<R> {}
}
#[derive(Clone)] pub enum Value { Nil, Boolean(bool), Integer(i64), Number(f64), String(String), Table(Table), Function(Function) }
impl Value { pub fn type_name(&self) -> &str {} pub fn is_nil(&self) -> bool {} pub fn as_str(&self) -> Option<&str> {} pub fn as_table(&self) -> Option<&Table> {} }
