//! Model of glob 0.3 (checked against 0.3.4). Finding paths asks the file system at each step; patterns do not.

use std::path::{Path, PathBuf};

#[blocks(fs)] pub fn glob(pattern: &str) -> Result<Paths, PatternError> {}
#[blocks(fs)] pub fn glob_with(pattern: &str, options: MatchOptions) -> Result<Paths, PatternError> {}
pub struct Paths;
impl Iterator for Paths { type Item = GlobResult; #[blocks(fs)] fn next(&mut self) -> Option<GlobResult> {} }
pub type GlobResult = Result<PathBuf, GlobError>;
pub struct GlobError;
impl GlobError { pub fn path(&self) -> &Path {} pub fn error(&self) -> &std::io::Error {} pub fn into_error(self) -> std::io::Error {} }
#[derive(Clone, Copy)] pub struct PatternError { pub pos: usize, pub msg: &str }
#[derive(Clone, Copy, Default)] pub struct MatchOptions { pub case_sensitive: bool, pub require_literal_separator: bool, pub require_literal_leading_dot: bool }
impl MatchOptions { pub fn new() -> MatchOptions {} }
#[derive(Clone, Default)] pub struct Pattern;
impl Pattern {
    pub fn new(pattern: &str) -> Result<Pattern, PatternError> {}
    pub fn escape(s: &str) -> String {}
    pub fn matches(&self, str: &str) -> bool {}
    pub fn matches_path(&self, path: &Path) -> bool {}
    pub fn matches_with(&self, str: &str, options: MatchOptions) -> bool {}
    pub fn matches_path_with(&self, path: &Path, options: MatchOptions) -> bool {}
    pub fn as_str(&self) -> &str {}
}
