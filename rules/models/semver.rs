//! Model of semver 1 (checked against 1.0.28). Nothing in it blocks.

#[derive(Clone)] pub struct Version { pub major: u64, pub minor: u64, pub patch: u64, pub pre: Prerelease, pub build: BuildMetadata }
#[derive(Clone)] pub struct VersionReq { pub comparators: Vec<Comparator> }
#[derive(Clone)] pub struct Comparator { pub op: Op, pub major: u64, pub minor: Option<u64>, pub patch: Option<u64>, pub pre: Prerelease }
#[derive(Clone, Copy)] pub enum Op { Exact, Greater, GreaterEq, Less, LessEq, Tilde, Caret, Wildcard }
#[derive(Clone, Default)] pub struct Prerelease;
#[derive(Clone, Default)] pub struct BuildMetadata;
impl Version {
    pub fn new(major: u64, minor: u64, patch: u64) -> Self {}
    pub fn parse(text: &str) -> Result<Self, Error> {}
    pub fn cmp_precedence(&self, other: &Self) -> std::cmp::Ordering {}
}
impl VersionReq {
    pub const STAR: Self = 0;
    pub fn parse(text: &str) -> Result<Self, Error> {}
    pub fn matches(&self, version: &Version) -> bool {}
}
impl Default for VersionReq {}
impl Comparator {
    pub fn parse(text: &str) -> Result<Self, Error> {}
    pub fn matches(&self, version: &Version) -> bool {}
}
impl Prerelease {
    pub const EMPTY: Self = 0;
    pub fn new(text: &str) -> Result<Self, Error> {}
    pub fn as_str(&self) -> &str {}
    pub fn is_empty(&self) -> bool {}
}
impl BuildMetadata {
    pub const EMPTY: Self = 0;
    pub fn new(text: &str) -> Result<Self, Error> {}
    pub fn as_str(&self) -> &str {}
    pub fn is_empty(&self) -> bool {}
}
pub struct Error;
