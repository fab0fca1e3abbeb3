//! Model of assert_cmd 2 (checked against 2.2.2): what runs a command waits for it.

use std::process::{ExitStatus, Output};
use std::time::Duration;
pub use cmd::Command;

pub mod prelude { pub use crate::cargo::CommandCargoExt; }
pub mod cargo { pub trait CommandCargoExt { fn cargo_bin<S: AsRef<str>>(name: S) -> Result<Self, CargoError>; } pub struct CargoError; impl CommandCargoExt for std::process::Command {} }
pub mod cmd {
    use crate::assert::Assert;
    use crate::cargo::CargoError;
    use std::process::Output;
    use std::time::Duration;
    pub struct Command;
    impl Command {
        pub fn new<S>(program: S) -> Command {}
        pub fn cargo_bin<S: AsRef<str>>(name: S) -> Result<Command, CargoError> {}
        pub fn from_std(cmd: std::process::Command) -> Command {}
        pub fn write_stdin<S>(&mut self, buffer: S) -> &mut Command {}
        pub fn timeout(&mut self, timeout: Duration) -> &mut Command {}
        pub fn arg<S>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I, S>(&mut self, args: I) -> &mut Command {}
        pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command {}
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command {}
        pub fn env_remove<K>(&mut self, key: K) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P>(&mut self, dir: P) -> &mut Command {}
        #[blocks(process)] pub fn ok(&mut self) -> Result<Output, crate::output::OutputError> {}
        #[blocks(process)] pub fn unwrap(&mut self) -> Output {}
        #[blocks(process)] pub fn output(&mut self) -> std::io::Result<Output> {}
        #[blocks(process)] pub fn assert(&mut self) -> Assert {}
    }
}
pub mod output { pub struct OutputError; impl OutputError { pub fn as_output(&self) -> Option<&std::process::Output> {} } }
pub mod assert {
    use std::process::Output;
    pub struct Assert;
    impl Assert {
        pub fn success(self) -> Assert {}
        pub fn failure(self) -> Assert {}
        pub fn code<I>(self, pred: I) -> Assert {}
        pub fn stdout<I>(self, pred: I) -> Assert {}
        pub fn stderr<I>(self, pred: I) -> Assert {}
        pub fn get_output(&self) -> &Output {}
    }
}
