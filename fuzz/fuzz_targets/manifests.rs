//! Manifests, lock files and configurations of any content: discovery and configuration answer, and never panic.

#![no_main]

use std::fs;

use asynclint::config;
use asynclint::discover::{Request, discover};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let dir = tempfile::tempdir().expect("a temporary directory");
    let write = |name: &str| fs::write(dir.path().join(name), text).expect("it can be written");
    fs::create_dir_all(dir.path().join("src")).expect("it can be made");
    fs::write(dir.path().join("src/lib.rs"), "").expect("it can be written");
    ["Cargo.toml", "Cargo.lock", ".gitignore", config::FILE_NAME].into_iter().for_each(write);
    let root = Some(dir.path().to_owned());
    let cwd = dir.path().to_owned();
    let _workspace = discover(&Request { root, cwd, ..Request::default() });
    let _config = config::load(dir.path(), None, asynclint::rules_meta());
});
