//! Model of subprocess 0.2 (checked against 0.2.15): what captures or joins waits for the process.

use std::time::Duration;

pub type Result<T> = std::result::Result<T, PopenError>;
pub enum PopenError { Utf8Error, IoError(std::io::Error), LogicError(&str) }
#[derive(Clone, Copy)] pub enum ExitStatus { Exited(u32), Signaled(u8), Other(i32), Undetermined }
impl ExitStatus { pub fn success(self) -> bool {} }
pub struct CaptureData { pub stdout: Vec<u8>, pub stderr: Vec<u8>, pub exit_status: ExitStatus }
impl CaptureData { pub fn stdout_str(&self) -> String {} pub fn stderr_str(&self) -> String {} pub fn success(&self) -> bool {} }
pub enum Redirection { None, Pipe, Merge, File(std::fs::File) }
#[derive(Clone)] pub struct Exec;
impl Exec {
    pub fn cmd<S>(command: S) -> Exec {}
    pub fn shell<S>(cmdstr: S) -> Exec {}
    pub fn arg<S>(self, arg: S) -> Exec {}
    pub fn args<S>(self, args: &[S]) -> Exec {}
    pub fn env<K, V>(self, key: K, value: V) -> Exec {}
    pub fn cwd<P>(self, dir: P) -> Exec {}
    pub fn stdin<T>(self, stdin: T) -> Exec {}
    pub fn stdout<T>(self, stdout: T) -> Exec {}
    pub fn stderr<T>(self, stderr: T) -> Exec {}
    pub fn detached(self) -> Exec {}
    pub fn popen(self) -> Result<Popen> {}
    #[blocks(process)] pub fn join(self) -> Result<ExitStatus> {}
    #[blocks(process)] pub fn capture(self) -> Result<CaptureData> {}
}
pub struct Popen { pub stdin: Option<std::fs::File>, pub stdout: Option<std::fs::File>, pub stderr: Option<std::fs::File> }
impl Popen {
    pub fn pid(&self) -> Option<u32> {}
    pub fn poll(&mut self) -> Option<ExitStatus> {}
    pub fn detach(&mut self) {}
    #[blocks(process)] pub fn wait(&mut self) -> Result<ExitStatus> {}
    #[blocks(process)] pub fn wait_timeout(&mut self, dur: Duration) -> Result<Option<ExitStatus>> {}
    #[blocks(process)] pub fn communicate(&mut self, input_data: Option<&str>) -> std::io::Result<(Option<String>, Option<String>)> {}
    pub fn terminate(&mut self) -> std::io::Result<()> {}
    pub fn kill(&mut self) -> std::io::Result<()> {}
}
