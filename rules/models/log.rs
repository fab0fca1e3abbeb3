//! Model of log 0.4 (checked against 0.4.35): macros, levels, loggers. Whether writing a record blocks is up to the logger.

macro_rules! log { () => {} }
macro_rules! error { () => {} }
macro_rules! warn { () => {} }
macro_rules! info { () => {} }
macro_rules! debug { () => {} }
macro_rules! trace { () => {} }
macro_rules! log_enabled { () => {} }
pub mod macros {
    pub fn log() {}
    pub fn error() {}
    pub fn warn() {}
    pub fn info() {}
    pub fn debug() {}
    pub fn trace() {}
    pub fn log_enabled() -> bool {}
}

pub const STATIC_MAX_LEVEL: LevelFilter = 0;
pub fn set_max_level(level: LevelFilter) {}
pub fn max_level() -> LevelFilter {}
pub fn set_boxed_logger(logger: Box<dyn Log>) -> Result<(), SetLoggerError> {}
pub fn set_logger(logger: &'static dyn Log) -> Result<(), SetLoggerError> {}
pub fn logger() -> &'static dyn Log {}
#[derive(Clone, Copy)] pub enum Level { Error, Warn, Info, Debug, Trace }
impl Level {
    pub fn max() -> Level {}
    pub fn to_level_filter(&self) -> LevelFilter {}
    pub fn as_str(&self) -> &'static str {}
    pub fn iter() -> std::iter::Sources<Level> {}
}
impl std::str::FromStr for Level { type Err = ParseLevelError; }
#[derive(Clone, Copy)] pub enum LevelFilter { Off, Error, Warn, Info, Debug, Trace }
impl LevelFilter {
    pub fn max() -> LevelFilter {}
    pub fn to_level(&self) -> Option<Level> {}
    pub fn as_str(&self) -> &'static str {}
    pub fn iter() -> std::iter::Sources<LevelFilter> {}
}
impl std::str::FromStr for LevelFilter { type Err = ParseLevelError; }
pub struct SetLoggerError;
impl std::error::Error for SetLoggerError {}
pub struct ParseLevelError;
impl std::error::Error for ParseLevelError {}
#[derive(Clone)] pub struct Record<'a>;
impl Record<'_> {
    pub fn builder() -> RecordBuilder<'_> {}
    pub fn args(&self) -> &std::fmt::Arguments {}
    pub fn metadata(&self) -> &Metadata {}
    pub fn level(&self) -> Level {}
    pub fn target(&self) -> &str {}
    pub fn module_path(&self) -> Option<&str> {}
    pub fn file(&self) -> Option<&str> {}
    pub fn line(&self) -> Option<u32> {}
}
pub struct RecordBuilder<'a>;
impl RecordBuilder<'_> {
    pub fn new() -> RecordBuilder<'_> {}
    pub fn args(&mut self, args: std::fmt::Arguments) -> &mut RecordBuilder<'_> {}
    pub fn metadata(&mut self, metadata: Metadata) -> &mut RecordBuilder<'_> {}
    pub fn level(&mut self, level: Level) -> &mut RecordBuilder<'_> {}
    pub fn target(&mut self, target: &str) -> &mut RecordBuilder<'_> {}
    pub fn module_path(&mut self, path: Option<&str>) -> &mut RecordBuilder<'_> {}
    pub fn file(&mut self, file: Option<&str>) -> &mut RecordBuilder<'_> {}
    pub fn line(&mut self, line: Option<u32>) -> &mut RecordBuilder<'_> {}
    pub fn build(&self) -> Record<'_> {}
}
#[derive(Clone)] pub struct Metadata<'a>;
impl Metadata<'_> {
    pub fn builder() -> MetadataBuilder<'_> {}
    pub fn level(&self) -> Level {}
    pub fn target(&self) -> &str {}
}
pub struct MetadataBuilder<'a>;
impl MetadataBuilder<'_> {
    pub fn new() -> MetadataBuilder<'_> {}
    pub fn level(&mut self, arg: Level) -> &mut MetadataBuilder<'_> {}
    pub fn target(&mut self, target: &str) -> &mut MetadataBuilder<'_> {}
    pub fn build(&self) -> Metadata<'_> {}
}
pub trait Log {
    fn enabled(&self, metadata: &Metadata) -> bool;
    fn log(&self, record: &Record);
    fn flush(&self);
}
