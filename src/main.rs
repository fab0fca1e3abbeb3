//! The program `asynclint`. Does nothing but hand over its arguments.

use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    asynclint::cli::main(std::env::args_os())
}
