//! Model of async-process 1 and 2 (checked against 2.5.0): processes for smol.

use futures::io::{AsyncRead, AsyncWrite};
use std::ffi::OsStr;
use std::io::Result;
use std::path::Path;

pub use std::process::{ExitStatus, Output, Stdio};
pub fn driver() -> impl Future<Output = std::convert::Infallible> {}
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}
impl Child {
    pub fn id(&self) -> u32 {}
    pub fn kill(&mut self) -> Result<()> {}
    pub fn try_status(&mut self) -> Result<Option<ExitStatus>> {}
    #[cancel(safe)] #[reaps(blindly)] pub fn status(&mut self) -> impl Future<Output = Result<ExitStatus>> {}
    #[cancel(loses_data)] #[reaps(reading)] pub fn output(self) -> impl Future<Output = Result<Output>> {}
}
pub struct ChildStdin;
impl ChildStdin { pub async fn into_stdio(self) -> Result<Stdio> {} }
impl AsyncWrite for ChildStdin {}
pub struct ChildStdout;
impl ChildStdout { pub async fn into_stdio(self) -> Result<Stdio> {} }
impl AsyncRead for ChildStdout {}
pub struct ChildStderr;
impl ChildStderr { pub async fn into_stdio(self) -> Result<Stdio> {} }
impl AsyncRead for ChildStderr {}
pub struct Command;
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
    pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {}
    pub fn get_args(&self) -> impl Iterator<Item = &OsStr> {}
    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
    pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command {}
    pub fn get_envs(&self) -> impl Iterator<Item = (&OsStr, Option<&OsStr>)> {}
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
    pub fn env_clear(&mut self) -> &mut Command {}
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
    pub fn get_current_dir(&self) -> Option<&Path> {}
    pub fn get_program(&self) -> &OsStr {}
    #[connects(reads)] pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    #[connects(writes)] pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    #[connects(writes)] pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
    pub fn reap_on_drop(&mut self, reap_on_drop: bool) -> &mut Command {}
    pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command {}
    pub fn spawn(&mut self) -> Result<Child> {}
    pub fn status(&mut self) -> impl Future<Output = Result<ExitStatus>> {}
    pub fn output(&mut self) -> impl Future<Output = Result<Output>> {}
}
impl From<std::process::Command> for Command {}
pub mod unix {
    pub trait CommandExt {
        fn uid(&mut self, id: u32) -> &mut crate::Command;
        fn gid(&mut self, id: u32) -> &mut crate::Command;
        fn exec(&mut self) -> std::io::Error;
    }
    impl CommandExt for crate::Command {}
}
