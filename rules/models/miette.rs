//! Model of miette 5 to 7 (checked against 7.6.0): types only.

pub use Report as Error;
pub use Report as ErrReport;

pub type Result<T, E = Report> = std::result::Result<T, E>;
pub struct Report;
impl Report {
    pub fn new<E>(error: E) -> Report {}
    pub fn msg<M>(message: M) -> Report {}
    pub fn new_boxed(error: Box<dyn Diagnostic + Send + Sync + 'static>) -> Report {}
    pub fn wrap_err<D>(self, msg: D) -> Report {}
    pub fn context<D>(self, msg: D) -> Report {}
    pub fn root_cause(&self) -> &(dyn std::error::Error + 'static) {}
    pub fn is<E>(&self) -> bool {}
    pub fn downcast<E>(self) -> std::result::Result<E, Report> {}
    pub fn downcast_ref<E>(&self) -> Option<&E> {}
    pub fn downcast_mut<E>(&mut self) -> Option<&mut E> {}
    pub fn with_source_code(self, source_code: impl SourceCode) -> Report {}
}
impl<E> From<E> for Report {}
pub trait Diagnostic: std::error::Error {
    fn severity(&self) -> Option<Severity> {}
    fn diagnostic_source(&self) -> Option<&dyn Diagnostic> {}
}
pub trait SourceCode {}
#[derive(Clone, Copy)] pub enum Severity { Advice, Warning, Error }
pub trait Context<T, E> {
    #[passes_through] fn wrap_err<D>(self, msg: D) -> std::result::Result<T, Report>;
    #[passes_through] #[runs_inline(f)] fn wrap_err_with<D, F: FnOnce() -> D>(self, f: F) -> std::result::Result<T, Report>;
    #[passes_through] fn context<D>(self, msg: D) -> std::result::Result<T, Report>;
    #[passes_through] #[runs_inline(f)] fn with_context<D, F: FnOnce() -> D>(self, f: F) -> std::result::Result<T, Report>;
}
impl<T, E> Context<T, E> for std::result::Result<T, E> {}
pub use Context as WrapErr;
pub trait IntoDiagnostic<T, E> { #[passes_through] fn into_diagnostic(self) -> std::result::Result<T, Report>; }
impl<T, E> IntoDiagnostic<T, E> for std::result::Result<T, E> {}
#[derive(Clone, Copy)] pub struct SourceSpan;
impl SourceSpan {
    pub fn new(start: SourceOffset, length: usize) -> SourceSpan {}
    pub fn offset(&self) -> usize {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
#[derive(Clone, Copy)] pub struct SourceOffset;
#[derive(Clone)] pub struct NamedSource<S>;
impl<S> NamedSource<S> {
    pub fn new(name: impl AsRef<str>, source: S) -> NamedSource<S> {}
    pub fn name(&self) -> &str {}
    pub fn inner(&self) -> &S {}
}
macro_rules! miette { () => {} }
#[diverges] macro_rules! bail { () => {} }
macro_rules! ensure { () => {} }
pub mod macros { pub fn miette() -> crate::Report {} }
