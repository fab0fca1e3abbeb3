//! Model of ignore 0.4 (checked against 0.4.34). Each step of the walk asks the file system.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

pub enum Error { Partial(Vec<Error>), Io(std::io::Error), Glob { glob: Option<String>, err: String }, InvalidDefinition }
#[derive(Clone)] pub struct WalkBuilder;
impl WalkBuilder {
    pub fn new<P: AsRef<Path>>(path: P) -> WalkBuilder {}
    pub fn build(&self) -> Walk {}
    pub fn build_parallel(&self) -> WalkParallel {}
    pub fn add<P: AsRef<Path>>(&mut self, path: P) -> &mut WalkBuilder {}
    pub fn max_depth(&mut self, depth: Option<usize>) -> &mut WalkBuilder {}
    pub fn follow_links(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn threads(&mut self, n: usize) -> &mut WalkBuilder {}
    pub fn hidden(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn git_ignore(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn git_global(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn git_exclude(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn ignore(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn parents(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn require_git(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn standard_filters(&mut self, yes: bool) -> &mut WalkBuilder {}
    pub fn overrides(&mut self, overrides: overrides::Override) -> &mut WalkBuilder {}
    #[blocks(fs)] pub fn add_ignore<P: AsRef<Path>>(&mut self, path: P) -> Option<Error> {}
    pub fn add_custom_ignore_filename<S: AsRef<OsStr>>(&mut self, file_name: S) -> &mut WalkBuilder {}
    pub fn filter_entry<P: Fn(&DirEntry) -> bool>(&mut self, filter: P) -> &mut WalkBuilder {}
}
pub struct Walk;
impl Walk { pub fn new<P: AsRef<Path>>(path: P) -> Walk {} }
impl Iterator for Walk { type Item = Result<DirEntry, Error>; #[blocks(fs)] fn next(&mut self) -> Option<Result<DirEntry, Error>> {} }
#[derive(Clone, Copy)] pub enum WalkState { Continue, Skip, Quit }
pub struct WalkParallel;
// On threads of its own; it returns when they are done.
impl WalkParallel { #[blocks(fs)] pub fn run<F>(self, mkf: F) {} }
#[derive(Clone)] pub struct DirEntry;
impl DirEntry {
    pub fn path(&self) -> &Path {}
    pub fn into_path(self) -> PathBuf {}
    pub fn file_type(&self) -> Option<std::fs::FileType> {}
    pub fn file_name(&self) -> &OsStr {}
    pub fn depth(&self) -> usize {}
    #[blocks(fs_metadata)] pub fn metadata(&self) -> Result<std::fs::Metadata, Error> {}
}
pub mod overrides {
    use crate::Error;
    use std::path::Path;
    #[derive(Clone)] pub struct Override;
    pub struct OverrideBuilder;
    impl OverrideBuilder { pub fn new<P: AsRef<Path>>(path: P) -> OverrideBuilder {} pub fn add(&mut self, glob: &str) -> Result<&mut OverrideBuilder, Error> {} pub fn build(&self) -> Result<Override, Error> {} }
}
pub mod gitignore {
    use crate::Error;
    use std::path::Path;
    #[derive(Clone)] pub struct Gitignore;
    impl Gitignore {
        #[blocks(fs)] pub fn new<P: AsRef<Path>>(gitignore_path: P) -> (Gitignore, Option<Error>) {}
        pub fn empty() -> Gitignore {}
        pub fn matched<P: AsRef<Path>>(&self, path: P, is_dir: bool) -> Match {}
    }
    pub struct GitignoreBuilder;
    impl GitignoreBuilder {
        pub fn new<P: AsRef<Path>>(root: P) -> GitignoreBuilder {}
        #[blocks(fs)] pub fn add<P: AsRef<Path>>(&mut self, path: P) -> Option<Error> {}
        pub fn add_line(&mut self, from: Option<std::path::PathBuf>, line: &str) -> Result<&mut GitignoreBuilder, Error> {}
        pub fn build(&self) -> Result<Gitignore, Error> {}
    }
    pub struct Match;
    impl Match { pub fn is_none(&self) -> bool {} pub fn is_ignore(&self) -> bool {} pub fn is_whitelist(&self) -> bool {} }
}
