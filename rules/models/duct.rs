//! Model of duct 0.13 and 1 (checked against 1.1.2): what runs a command waits for it.

use std::io::Result;
use std::process::Output;

macro_rules! cmd { () => {} }
mod macros { pub fn cmd() -> super::Expression {} }
pub fn cmd<T, U>(program: T, args: U) -> Expression {}
#[derive(Clone)] pub struct Expression;
impl Expression {
    #[blocks(process)] pub fn run(&self) -> Result<Output> {}
    #[blocks(process)] pub fn read(&self) -> Result<String> {}
    pub fn start(&self) -> Result<Handle> {}
    pub fn reader(&self) -> Result<ReaderHandle> {}
    pub fn pipe<T: Into<Expression>>(&self, right: T) -> Expression {}
    pub fn stdin_bytes<T>(&self, bytes: T) -> Expression {}
    pub fn stdin_path<T>(&self, path: T) -> Expression {}
    pub fn stdin_null(&self) -> Expression {}
    pub fn stdout_path<T>(&self, path: T) -> Expression {}
    pub fn stdout_null(&self) -> Expression {}
    pub fn stdout_capture(&self) -> Expression {}
    pub fn stderr_null(&self) -> Expression {}
    pub fn stderr_capture(&self) -> Expression {}
    pub fn stderr_to_stdout(&self) -> Expression {}
    pub fn dir<T>(&self, path: T) -> Expression {}
    pub fn env<T, U>(&self, name: T, val: U) -> Expression {}
    pub fn env_remove<T>(&self, name: T) -> Expression {}
    pub fn unchecked(&self) -> Expression {}
}
pub struct Handle;
impl Handle {
    #[blocks(process)] pub fn wait(&self) -> Result<&Output> {}
    pub fn try_wait(&self) -> Result<Option<&Output>> {}
    #[blocks(process)] pub fn into_output(self) -> Result<Output> {}
    pub fn kill(&self) -> Result<()> {}
    pub fn pids(&self) -> Vec<u32> {}
}
pub struct ReaderHandle;
impl ReaderHandle { pub fn kill(&self) -> Result<()> {} }
impl std::io::Read for ReaderHandle {
    #[blocks(process)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
    #[blocks(process)] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
}
