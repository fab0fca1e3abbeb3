//! Model of globset 0.4 (checked against 0.4.21). Patterns in memory.

use std::path::Path;

#[derive(Clone)] pub struct Error;
#[derive(Clone)] pub struct Glob;
impl Glob { pub fn new(glob: &str) -> Result<Glob, Error> {} pub fn compile_matcher(&self) -> GlobMatcher {} pub fn glob(&self) -> &str {} pub fn regex(&self) -> &str {} }
#[derive(Clone)] pub struct GlobMatcher;
impl GlobMatcher { pub fn is_match<P: AsRef<Path>>(&self, path: P) -> bool {} pub fn glob(&self) -> &Glob {} }
#[derive(Clone)] pub struct GlobBuilder;
impl GlobBuilder { pub fn new(glob: &str) -> GlobBuilder {} pub fn case_insensitive(&mut self, yes: bool) -> &mut GlobBuilder {} pub fn literal_separator(&mut self, yes: bool) -> &mut GlobBuilder {} pub fn build(&self) -> Result<Glob, Error> {} }
#[derive(Clone, Default)] pub struct GlobSet;
impl GlobSet { pub fn empty() -> GlobSet {} pub fn is_empty(&self) -> bool {} pub fn len(&self) -> usize {} pub fn is_match<P: AsRef<Path>>(&self, path: P) -> bool {} pub fn matches<P: AsRef<Path>>(&self, path: P) -> Vec<usize> {} }
#[derive(Clone, Default)] pub struct GlobSetBuilder;
impl GlobSetBuilder { pub fn new() -> GlobSetBuilder {} pub fn add(&mut self, pat: Glob) -> &mut GlobSetBuilder {} pub fn build(&self) -> Result<GlobSet, Error> {} }
