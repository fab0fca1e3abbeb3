//! Model of tracing-subscriber 0.3 (checked against 0.3.23): registries, layers, filters and the formatting subscriber. `set_default` gives a guard of this thread.

pub use filter::EnvFilter;
pub use fmt::fmt;
pub use layer::Layer;
pub use registry::Registry;

pub fn registry() -> Registry {}

pub mod prelude {
    pub use crate::layer::{Layer as _, SubscriberExt as _};
    pub use crate::util::SubscriberInitExt as _;
    pub use crate::fmt::writer::MakeWriterExt as _;
}

pub mod util {
    use tracing::subscriber::DefaultGuard;
    pub trait SubscriberInitExt {
        fn set_default(self) -> DefaultGuard {}
        fn try_init(self) -> Result<(), TryInitError> {}
        fn init(self) {}
    }
    impl<T> SubscriberInitExt for T {}
    pub struct TryInitError;
}

pub mod registry {
    #[derive(Default)] pub struct Registry;
    pub trait LookupSpan {
        type Data;
        fn span_data(&self, id: &tracing::span::Id) -> Option<Self::Data>;
        fn span(&self, id: &tracing::span::Id) -> Option<SpanRef<'_, Self>> {}
    }
    pub struct SpanRef<'a, R>;
    impl<R> SpanRef<'_, R> {
        pub fn id(&self) -> tracing::span::Id {}
        pub fn name(&self) -> &'static str {}
        pub fn parent(&self) -> Option<SpanRef<'_, R>> {}
        pub fn scope(&self) -> Scope<'_, R> {}
        pub fn extensions(&self) -> Extensions<'_> {}
        pub fn extensions_mut(&self) -> ExtensionsMut<'_> {}
    }
    pub struct Scope<'a, R>;
    impl<R> Scope<'_, R> { pub fn from_root(self) -> std::vec::IntoIter<SpanRef<'_, R>> {} }
    impl<R> Iterator for Scope<'_, R> { type Item = SpanRef<'_, R>; }
    // Both hold the lock of the span's data.
    #[guard] pub struct Extensions<'a>;
    impl Extensions<'_> { pub fn get<T>(&self) -> Option<&T> {} }
    #[guard] pub struct ExtensionsMut<'a>;
    impl ExtensionsMut<'_> {
        pub fn insert<T>(&mut self, val: T) {}
        pub fn replace<T>(&mut self, val: T) -> Option<T> {}
        pub fn get_mut<T>(&mut self) -> Option<&mut T> {}
        pub fn remove<T>(&mut self) -> Option<T> {}
    }
}

pub mod layer {
    use crate::filter::Filtered;
    use crate::registry::{Scope, SpanRef};
    pub trait Layer<S> {
        fn and_then<L>(self, layer: L) -> Layered<L, Self, S> {}
        fn with_subscriber(self, inner: S) -> Layered<Self, S> {}
        fn with_filter<F>(self, filter: F) -> Filtered<Self, F, S> {}
        fn boxed(self) -> Box<dyn Layer<S> + Send + Sync> {}
    }
    impl<S, L: Layer<S>> Layer<S> for Option<L> {}
    impl<S, L: Layer<S>> Layer<S> for Vec<L> {}
    impl<S> Layer<S> for Box<dyn Layer<S>> {}
    pub trait Filter<S> { fn max_level_hint(&self) -> Option<crate::filter::LevelFilter> {} }
    pub trait SubscriberExt { fn with<L>(self, layer: L) -> Layered<L, Self> {} }
    impl<S> SubscriberExt for S {}
    #[derive(Clone)] pub struct Layered<L, I, S = I>;
    impl<L, I, S, R> Layer<R> for Layered<L, I, S> {}
    #[derive(Clone, Default)] pub struct Identity;
    impl Identity { pub fn new() -> Identity {} }
    impl<S> Layer<S> for Identity {}
    pub struct Context<'a, S>;
    impl<S> Context<'_, S> {
        pub fn span(&self, id: &tracing::span::Id) -> Option<SpanRef<'_, S>> {}
        pub fn exists(&self, id: &tracing::span::Id) -> bool {}
        pub fn lookup_current(&self) -> Option<SpanRef<'_, S>> {}
        pub fn span_scope(&self, id: &tracing::span::Id) -> Option<Scope<'_, S>> {}
    }
}

pub mod filter {
    use crate::layer::Layer;
    pub use targets::Targets;
    pub struct EnvFilter;
    impl EnvFilter {
        pub fn builder() -> Builder {}
        pub fn from_default_env() -> EnvFilter {}
        pub fn from_env<A: AsRef<str>>(env: A) -> EnvFilter {}
        pub fn new<S: AsRef<str>>(directives: S) -> EnvFilter {}
        pub fn try_new<S: AsRef<str>>(dirs: S) -> Result<EnvFilter, ParseError> {}
        pub fn try_from_default_env() -> Result<EnvFilter, FromEnvError> {}
        pub fn try_from_env<A: AsRef<str>>(env: A) -> Result<EnvFilter, FromEnvError> {}
        pub fn add_directive(self, directive: Directive) -> EnvFilter {}
        pub fn max_level_hint(&self) -> Option<LevelFilter> {}
    }
    impl<S> Layer<S> for EnvFilter {}
    #[derive(Clone)] pub struct Builder;
    impl Builder {
        pub fn with_regex(self, regex: bool) -> Builder {}
        pub fn with_default_directive(self, default_directive: Directive) -> Builder {}
        pub fn with_env_var(self, var: impl ToString) -> Builder {}
        pub fn parse_lossy<S: AsRef<str>>(&self, dirs: S) -> EnvFilter {}
        pub fn parse<S: AsRef<str>>(&self, dirs: S) -> Result<EnvFilter, ParseError> {}
        pub fn from_env_lossy(&self) -> EnvFilter {}
        pub fn from_env(&self) -> Result<EnvFilter, FromEnvError> {}
        pub fn try_from_env(&self) -> Result<EnvFilter, FromEnvError> {}
    }
    #[derive(Clone)] pub struct Directive;
    impl From<LevelFilter> for Directive {}
    impl From<tracing::Level> for Directive {}
    impl std::str::FromStr for Directive { type Err = ParseError; }
    pub struct ParseError;
    pub struct FromEnvError;
    #[derive(Clone, Copy)] pub struct LevelFilter;
    impl LevelFilter {
        pub const OFF: LevelFilter = 0;
        pub const ERROR: LevelFilter = 0;
        pub const WARN: LevelFilter = 0;
        pub const INFO: LevelFilter = 0;
        pub const DEBUG: LevelFilter = 0;
        pub const TRACE: LevelFilter = 0;
        pub fn from_level(level: tracing::Level) -> LevelFilter {}
        pub fn into_level(self) -> Option<tracing::Level> {}
        pub fn current() -> LevelFilter {}
    }
    impl<S> Layer<S> for LevelFilter {}
    pub struct Filtered<L, F, S>;
    impl<L, F, S> Filtered<L, F, S> {
        pub fn new(layer: L, filter: F) -> Filtered<L, F, S> {}
        pub fn filter(&self) -> &F {}
        pub fn filter_mut(&mut self) -> &mut F {}
        pub fn inner(&self) -> &L {}
        pub fn inner_mut(&mut self) -> &mut L {}
    }
    impl<L, F, S, R> Layer<R> for Filtered<L, F, S> {}
    #[derive(Clone)] pub struct FilterFn<F>;
    impl<S, F> Layer<S> for FilterFn<F> {}
    pub fn filter_fn<F>(f: F) -> FilterFn<F> {}
    pub fn dynamic_filter_fn<F>(f: F) -> FilterFn<F> {}
    pub mod targets {
        use super::{LevelFilter, ParseError};
        #[derive(Clone, Default)] pub struct Targets;
        impl Targets {
            pub fn new() -> Targets {}
            pub fn with_target(self, target: impl Into<String>, level: impl Into<LevelFilter>) -> Targets {}
            pub fn with_targets<T, L>(self, targets: impl IntoIterator<Item = (T, L)>) -> Targets {}
            pub fn with_default(self, level: impl Into<LevelFilter>) -> Targets {}
            pub fn would_enable(&self, target: &str, level: &tracing::Level) -> bool {}
        }
        impl std::str::FromStr for Targets { type Err = ParseError; }
        impl<S> crate::layer::Layer<S> for Targets {}
    }
}

pub mod reload {
    pub struct Layer<L, S>;
    impl<L, S> Layer<L, S> {
        pub fn new(inner: L) -> (Layer<L, S>, Handle<L, S>) {}
        pub fn handle(&self) -> Handle<L, S> {}
    }
    impl<L, S> crate::layer::Layer<S> for Layer<L, S> {}
    #[shared] #[derive(Clone)] pub struct Handle<L, S>;
    impl<L, S> Handle<L, S> {
        pub fn reload(&self, new_value: impl Into<L>) -> Result<(), Error> {}
        #[runs_inline(f)] pub fn modify(&self, f: impl FnOnce(&mut L)) -> Result<(), Error> {}
        pub fn clone_current(&self) -> Option<L> {}
        #[runs_inline(f)] pub fn with_current<T>(&self, f: impl FnOnce(&L) -> T) -> Result<T, Error> {}
    }
    pub struct Error;
}

pub mod fmt {
    use crate::filter::{EnvFilter, LevelFilter};
    use format::{Compact, DefaultFields, FmtSpan, Format, Full, Json, JsonFields, Pretty};
    pub use writer::{MakeWriter, TestWriter};
    pub use format::format;
    pub fn fmt() -> SubscriberBuilder {}
    pub fn layer<S>() -> Layer<S> {}
    pub fn init() {}
    pub fn try_init() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {}
    pub struct Subscriber<N = DefaultFields, E = Format<Full>, F = LevelFilter, W = fn() -> std::io::Stdout>;
    pub struct SubscriberBuilder<N = DefaultFields, E = Format<Full>, F = LevelFilter, W = fn() -> std::io::Stdout>;
    impl<S, N, E, W> crate::layer::Layer<S> for Layer<S, N, E, W> {}
    pub mod format {
        #[derive(Clone)] pub struct Format<F = Full, T = super::time::SystemTime>;
        impl<F, T> Format<F, T> {
            pub fn compact(self) -> Format<Compact, T> {}
            pub fn pretty(self) -> Format<Pretty, T> {}
            pub fn json(self) -> Format<Json, T> {}
            pub fn with_timer<T2>(self, timer: T2) -> Format<F, T2> {}
            pub fn without_time(self) -> Format<F, ()> {}
            pub fn with_ansi(self, ansi: bool) -> Format<F, T> {}
            pub fn with_target(self, display_target: bool) -> Format<F, T> {}
            pub fn with_level(self, display_level: bool) -> Format<F, T> {}
            pub fn with_thread_ids(self, display_thread_id: bool) -> Format<F, T> {}
            pub fn with_thread_names(self, display_thread_name: bool) -> Format<F, T> {}
            pub fn with_file(self, display_filename: bool) -> Format<F, T> {}
            pub fn with_line_number(self, display_line_number: bool) -> Format<F, T> {}
            pub fn with_source_location(self, display_location: bool) -> Format<F, T> {}
        }
        pub fn format() -> Format {}
        #[derive(Clone, Copy, Default)] pub struct Full;
        #[derive(Clone, Copy, Default)] pub struct Compact;
        #[derive(Clone)] pub struct Pretty;
        #[derive(Clone, Copy)] pub struct Json;
        #[derive(Clone, Copy, Default)] pub struct DefaultFields;
        #[derive(Clone, Copy)] pub struct JsonFields;
        #[derive(Clone)] pub struct FmtSpan;
        impl FmtSpan {
            pub const NEW: FmtSpan = 0;
            pub const ENTER: FmtSpan = 0;
            pub const EXIT: FmtSpan = 0;
            pub const CLOSE: FmtSpan = 0;
            pub const NONE: FmtSpan = 0;
            pub const ACTIVE: FmtSpan = 0;
            pub const FULL: FmtSpan = 0;
        }
        pub struct Writer<'w>;
    }
    pub mod time {
        #[derive(Clone, Copy, Default)] pub struct SystemTime;
        #[derive(Clone, Copy)] pub struct Uptime;
        #[derive(Clone)] pub struct UtcTime<F>;
        #[derive(Clone)] pub struct LocalTime<F>;
        #[derive(Clone)] pub struct ChronoLocal;
        #[derive(Clone)] pub struct ChronoUtc;
        pub fn time() -> SystemTime {}
        pub fn uptime() -> Uptime {}
    }
    pub mod writer {
        pub trait MakeWriter { type Writer; fn make_writer(&self) -> Self::Writer; }
        pub trait MakeWriterExt {
            fn with_max_level(self, level: tracing::Level) -> WithMaxLevel<Self> {}
            fn with_min_level(self, level: tracing::Level) -> WithMinLevel<Self> {}
            fn and<B: MakeWriter>(self, other: B) -> Tee<Self, B> {}
        }
        impl<M: MakeWriter> MakeWriterExt for M {}
        #[derive(Default)] pub struct TestWriter;
        impl TestWriter { pub fn new() -> TestWriter {} }
        pub struct BoxMakeWriter;
        impl BoxMakeWriter { pub fn new<M>(make_writer: M) -> BoxMakeWriter {} }
        impl MakeWriter for BoxMakeWriter {}
        #[derive(Clone, Copy)] pub struct WithMaxLevel<M>;
        impl<M: MakeWriter> MakeWriter for WithMaxLevel<M> {}
        #[derive(Clone, Copy)] pub struct WithMinLevel<M>;
        impl<M: MakeWriter> MakeWriter for WithMinLevel<M> {}
        #[derive(Clone, Copy)] pub struct Tee<A, B>;
        impl<A: MakeWriter, B> MakeWriter for Tee<A, B> {}
    }
    pub struct Layer<S, N = DefaultFields, E = Format<Full>, W = fn() -> std::io::Stdout>;
    impl<S> Layer<S> { pub fn new() -> Self {} }
    impl<S, N, E, W> Layer<S, N, E, W> {
        pub fn event_format<E2>(self, e: E2) -> Layer<S, N, E2, W> {}
        #[runs_inline(f)] pub fn map_event_format<E2>(self, f: impl FnOnce(E) -> E2) -> Layer<S, N, E2, W> {}
    }
    impl<S, N, E, W> Layer<S, N, E, W> {
        pub fn with_writer<W2>(self, make_writer: W2) -> Layer<S, N, E, W2> {}
        pub fn writer(&self) -> &W {}
        pub fn writer_mut(&mut self) -> &mut W {}
        pub fn set_ansi(&mut self, ansi: bool) {}
        pub fn set_span_events(&mut self, kind: FmtSpan) {}
        pub fn with_test_writer(self) -> Layer<S, N, E, TestWriter> {}
        pub fn with_ansi(self, ansi: bool) -> Self {}
        pub fn with_ansi_sanitization(self, ansi_sanitization: bool) -> Self {}
        pub fn log_internal_errors(self, log_internal_errors: bool) -> Self {}
        #[runs_inline(f)] pub fn map_writer<W2>(self, f: impl FnOnce(W) -> W2) -> Layer<S, N, E, W2> {}
    }
    impl<S, N, L, T, W> Layer<S, N, Format<L, T>, W> {
        pub fn with_timer<T2>(self, timer: T2) -> Layer<S, N, Format<L, T2>, W> {}
        pub fn without_time(self) -> Layer<S, N, Format<L, ()>, W> {}
        pub fn with_span_events(self, kind: FmtSpan) -> Self {}
        pub fn with_target(self, display_target: bool) -> Layer<S, N, Format<L, T>, W> {}
        pub fn with_file(self, display_filename: bool) -> Layer<S, N, Format<L, T>, W> {}
        pub fn with_line_number(self, display_line_number: bool) -> Layer<S, N, Format<L, T>, W> {}
        pub fn with_level(self, display_level: bool) -> Layer<S, N, Format<L, T>, W> {}
        pub fn with_thread_ids(self, display_thread_ids: bool) -> Layer<S, N, Format<L, T>, W> {}
        pub fn with_thread_names(self, display_thread_names: bool) -> Layer<S, N, Format<L, T>, W> {}
        pub fn compact(self) -> Layer<S, N, Format<Compact, T>, W> {}
        pub fn pretty(self) -> Layer<S, Pretty, Format<Pretty, T>, W> {}
        pub fn json(self) -> Layer<S, JsonFields, Format<Json, T>, W> {}
    }
    impl<S, T, W> Layer<S, JsonFields, Format<Json, T>, W> {
        pub fn flatten_event(self, flatten_event: bool) -> Layer<S, JsonFields, Format<Json, T>, W> {}
        pub fn with_current_span(self, display_current_span: bool) -> Layer<S, JsonFields, Format<Json, T>, W> {}
        pub fn with_span_list(self, display_span_list: bool) -> Layer<S, JsonFields, Format<Json, T>, W> {}
    }
    impl<S, N, E, W> Layer<S, N, E, W> {
        pub fn fmt_fields<N2>(self, fmt_fields: N2) -> Layer<S, N2, E, W> {}
        #[runs_inline(f)] pub fn map_fmt_fields<N2>(self, f: impl FnOnce(N) -> N2) -> Layer<S, N2, E, W> {}
    }
    impl Subscriber {
        pub fn builder() -> SubscriberBuilder {}
        pub fn new() -> Subscriber {}
    }
    impl<N, E, F, W> SubscriberBuilder<N, E, F, W> {
        pub fn finish(self) -> Subscriber<N, E, F, W> {}
        pub fn try_init(self) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {}
        pub fn init(self) {}
    }
    impl<N, L, T, F, W> SubscriberBuilder<N, Format<L, T>, F, W> {
        pub fn with_timer<T2>(self, timer: T2) -> SubscriberBuilder<N, Format<L, T2>, F, W> {}
        pub fn without_time(self) -> SubscriberBuilder<N, Format<L, ()>, F, W> {}
        pub fn with_span_events(self, kind: FmtSpan) -> Self {}
        pub fn with_ansi(self, ansi: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn with_ansi_sanitization(self, ansi_sanitization: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn log_internal_errors(self, log_internal_errors: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn with_target(self, display_target: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn with_file(self, display_filename: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn with_line_number(self, display_line_number: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn with_level(self, display_level: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn with_thread_names(self, display_thread_names: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn with_thread_ids(self, display_thread_ids: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
        pub fn compact(self) -> SubscriberBuilder<N, Format<Compact, T>, F, W> {}
        pub fn pretty(self) -> SubscriberBuilder<Pretty, Format<Pretty, T>, F, W> {}
        pub fn json(self) -> SubscriberBuilder<JsonFields, Format<Json, T>, F, W> {}
    }
    impl<T, F, W> SubscriberBuilder<JsonFields, Format<Json, T>, F, W> {
        pub fn flatten_event(self, flatten_event: bool) -> SubscriberBuilder<JsonFields, Format<Json, T>, F, W> {}
        pub fn with_current_span(self, display_current_span: bool) -> SubscriberBuilder<JsonFields, Format<Json, T>, F, W> {}
        pub fn with_span_list(self, display_span_list: bool) -> SubscriberBuilder<JsonFields, Format<Json, T>, F, W> {}
    }
    impl<N, E, F, W> SubscriberBuilder<N, E, F, W> {
        pub fn fmt_fields<N2>(self, fmt_fields: N2) -> SubscriberBuilder<N2, E, F, W> {}
        pub fn with_env_filter(self, filter: impl Into<EnvFilter>) -> SubscriberBuilder<N, E, EnvFilter, W> {}
        pub fn with_max_level(self, filter: impl Into<LevelFilter>) -> SubscriberBuilder<N, E, LevelFilter, W> {}
        pub fn event_format<E2>(self, fmt_event: E2) -> SubscriberBuilder<N, E2, F, W> {}
        pub fn with_writer<W2>(self, make_writer: W2) -> SubscriberBuilder<N, E, F, W2> {}
        pub fn with_test_writer(self) -> SubscriberBuilder<N, E, F, TestWriter> {}
        #[runs_inline(f)] pub fn map_event_format<E2>(self, f: impl FnOnce(E) -> E2) -> SubscriberBuilder<N, E2, F, W> {}
        #[runs_inline(f)] pub fn map_fmt_fields<N2>(self, f: impl FnOnce(N) -> N2) -> SubscriberBuilder<N2, E, F, W> {}
        #[runs_inline(f)] pub fn map_writer<W2>(self, f: impl FnOnce(W) -> W2) -> SubscriberBuilder<N, E, F, W2> {}
    }
}
