//! The program behind `cargo asynclint`: the same tool, without the argument that cargo adds.

use std::ffi::OsString;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1).peekable();
    let _ = args.next_if(|first| first == "asynclint");
    asynclint::cli::main(std::iter::once(OsString::from("cargo asynclint")).chain(args))
}
