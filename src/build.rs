//! The build script: reads the models that ship with the tool once, with the front end that reads users' files, so that a run need not parse them.
//! Decides nothing about what they say.

#![expect(
    dead_code,
    unreachable_pub,
    reason = "the front end is whole, reading models needs a part of it"
)]

mod guard;
mod ir;
mod lower;
mod parse;
mod source;

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs, thread};

const MODELS: &str = "rules/models";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={MODELS}");
    for module in ["build.rs", "guard.rs", "ir", "lower", "parse.rs", "parse", "source.rs"] {
        println!("cargo:rerun-if-changed=src/{module}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let reader = thread::Builder::new().stack_size(parse::STACK_SIZE).spawn(move || read_all(&out));
    reader?.join().map_err(|_| "reading the models failed")?.map_err(Into::into)
}

fn read_all(out: &Path) -> Result<(), String> {
    let dir = fs::read_dir(MODELS).map_err(|error| format!("{MODELS}: {error}"))?;
    for entry in dir {
        let path = entry.map_err(|error| format!("{MODELS}: {error}"))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        let is_model = is_rust && !matches!(&*name, "mod.rs" | "tests.rs");
        if is_model {
            read(&path, &out.join(name + ".ir"))
                .map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(())
}

fn read(from: &Path, to: &Path) -> Result<(), String> {
    let text = fs::read(from).map_err(|error| error.to_string())?;
    let ir = parse::front_end(&text)
        .map_err(|failure| format!("line {}: {}", failure.line, failure.message))?;
    let bytes = postcard::to_allocvec(&ir).map_err(|error| error.to_string())?;
    fs::write(to, bytes).map_err(|error| error.to_string())
}
