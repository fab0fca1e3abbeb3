//! Model of tracing 0.1 (checked against 0.1.44): spans, whose guards must not live across an await. Its macros are ordinary ones.

pub use instrument::{Instrument, WithSubscriber};
#[opens_span] pub fn instrument() {}
pub use span::Span;

macro_rules! trace { () => {} }
macro_rules! debug { () => {} }
macro_rules! info { () => {} }
macro_rules! warn { () => {} }
macro_rules! error { () => {} }
macro_rules! event { () => {} }
macro_rules! span { () => {} }
macro_rules! trace_span { () => {} }
macro_rules! debug_span { () => {} }
macro_rules! info_span { () => {} }
macro_rules! warn_span { () => {} }
macro_rules! error_span { () => {} }
macro_rules! enabled { () => {} }

pub mod macros {
    use crate::Span;
    pub fn trace() {}
    pub fn debug() {}
    pub fn info() {}
    pub fn warn() {}
    pub fn error() {}
    pub fn event() {}
    pub fn span() -> Span {}
    pub fn trace_span() -> Span {}
    pub fn debug_span() -> Span {}
    pub fn info_span() -> Span {}
    pub fn warn_span() -> Span {}
    pub fn error_span() -> Span {}
    pub fn enabled() -> bool {}
}

#[derive(Clone, Copy)] pub struct Level;
impl Level {
    pub const ERROR: Level = 0;
    pub const WARN: Level = 0;
    pub const INFO: Level = 0;
    pub const DEBUG: Level = 0;
    pub const TRACE: Level = 0;
}

pub mod span {
    #[derive(Clone)] pub struct Span;
    impl Span {
        pub fn none() -> Span {}
        pub fn current() -> Span {}
        pub fn enter(&self) -> Entered<'_> {}
        pub fn entered(self) -> EnteredSpan {}
        pub fn or_current(self) -> Span {}
        #[runs_inline(f)] pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T {}
        pub fn record<Q, V>(&self, field: &Q, value: V) -> &Span {}
        pub fn is_disabled(&self) -> bool {}
        pub fn is_none(&self) -> bool {}
        pub fn id(&self) -> Option<Id> {}
        pub fn has_field<Q>(&self, field: &Q) -> bool {}
        pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Span {}
    }
    #[derive(Clone)] pub struct Id;
    #[span_guard] pub struct Entered<'a>;
    #[span_guard] pub struct EnteredSpan;
    impl EnteredSpan {
        pub fn exit(self) -> Span {}
        pub fn id(&self) -> Option<Id> {}
    }
    impl std::ops::Deref for EnteredSpan { type Target = Span; }
}

pub mod instrument {
    use crate::span::Span;
    pub trait Instrument {
        #[keeps_span] #[polls(self)] fn instrument(self, span: Span) -> Instrumented<Self> {}
        #[keeps_span] #[polls(self)] fn in_current_span(self) -> Instrumented<Self> {}
    }
    impl<T> Instrument for T {}
    pub trait WithSubscriber {
        #[polls(self)] fn with_subscriber<S>(self, subscriber: S) -> WithDispatch<Self> {}
        #[polls(self)] fn with_current_subscriber(self) -> WithDispatch<Self> {}
    }
    impl<T> WithSubscriber for T {}
    #[lazy] #[derive(Clone)] pub struct Instrumented<T>;
    impl<T> Instrumented<T> {
        pub fn span(&self) -> &Span {}
        pub fn span_mut(&mut self) -> &mut Span {}
        pub fn inner(&self) -> &T {}
        pub fn inner_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: Future> Future for Instrumented<T> { type Output = T::Output; }
    #[lazy] #[derive(Clone)] pub struct WithDispatch<T>;
    impl<T: Future> Future for WithDispatch<T> { type Output = T::Output; }
}

pub mod subscriber {
    #[must_hold("the subscriber before is set again")] #[hostile_across_await("it sets the subscriber of this thread, where other tasks run meanwhile")] pub struct DefaultGuard;
    pub fn set_default<S>(subscriber: S) -> DefaultGuard {}
    #[runs_inline(f)] pub fn with_default<T, S>(subscriber: S, f: impl FnOnce() -> T) -> T {}
    pub fn set_global_default<S>(subscriber: S) -> Result<(), SetGlobalDefaultError> {}
    pub struct SetGlobalDefaultError;
}
