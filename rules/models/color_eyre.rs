//! Model of color-eyre 0.6 (checked against 0.6.5): eyre's types, and the hooks that show them.

pub use eyre;
pub use eyre::{Report, Result};

pub fn install() -> std::result::Result<(), Report> {}
pub mod config {
    pub struct HookBuilder;
    impl HookBuilder {
        pub fn new() -> HookBuilder {}
        pub fn blank() -> HookBuilder {}
        pub fn panic_section<S>(self, section: S) -> HookBuilder {}
        pub fn issue_url<S: ToString>(self, url: S) -> HookBuilder {}
        pub fn capture_span_trace_by_default(self, cond: bool) -> HookBuilder {}
        pub fn display_env_section(self, cond: bool) -> HookBuilder {}
        pub fn display_location_section(self, cond: bool) -> HookBuilder {}
        pub fn install(self) -> Result<(), eyre::Report> {}
        pub fn into_hooks(self) -> (PanicHook, EyreHook) {}
    }
    impl Default for HookBuilder {}
    pub struct PanicHook;
    impl PanicHook { pub fn install(self) {} }
    pub struct EyreHook;
    impl EyreHook { pub fn install(self) -> Result<(), eyre::InstallError> {} }
}
pub trait Section {
    type Return;
    fn section<D>(self, section: D) -> Self::Return;
    fn note<D>(self, note: D) -> Self::Return;
    fn suggestion<D>(self, suggestion: D) -> Self::Return;
    fn warning<D>(self, warning: D) -> Self::Return;
    #[runs_inline(f)] fn with_section<D, F: FnOnce() -> D>(self, f: F) -> Self::Return;
    #[runs_inline(f)] fn with_note<D, F: FnOnce() -> D>(self, f: F) -> Self::Return;
    #[runs_inline(f)] fn with_suggestion<D, F: FnOnce() -> D>(self, f: F) -> Self::Return;
}
impl Section for Report { type Return = Report; }
impl<T, E> Section for std::result::Result<T, E> { type Return = std::result::Result<T, Report>; }
pub use Section as Help;
