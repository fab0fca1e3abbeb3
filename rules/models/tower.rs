//! Model of tower 0.4 and 0.5 (checked against 0.5.3), tower-service 0.3 and tower-layer 0.3, whose items tower re-exports.
//!
//! Closures of combinators run where the service is called.

use futures::stream::Stream;
use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

pub use builder::ServiceBuilder;
pub use layer::Layer;
pub use util::{BoxError, ServiceExt, service_fn};

pub trait Service<Request> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    #[readies] fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    #[needs_ready] fn call(&mut self, req: Request) -> Self::Future;
}
impl<S: Service<R>, R> Service<R> for &mut S { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
impl<S: Service<R>, R> Service<R> for Box<S> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
pub trait MakeService<Target, Request> {
    type Response;
    type Error;
    type Service: Service<Request>;
    type MakeError;
    type Future;
    fn make_service(&mut self, target: Target) -> Self::Future;
}

pub mod layer {
    use super::Service;
    pub use self::util::{Identity, Stack};
    pub trait Layer<S> { type Service; fn layer(&self, inner: S) -> Self::Service; }
    impl<S, L: Layer<S>> Layer<S> for &L { type Service = L::Service; }
    impl<S> Layer<S> for () { type Service = S; }
    pub fn layer_fn<S, Out, F: Fn(S) -> Out>(f: F) -> LayerFn<F, Out> {}
    #[derive(Clone, Copy)] pub struct LayerFn<F, Out>;
    impl<F, S, Out> Layer<S> for LayerFn<F, Out> { type Service = Out; }
    pub mod util {
        use super::Layer;
        #[derive(Clone, Default)] pub struct Identity;
        impl Identity { pub fn new() -> Identity {} }
        impl<S> Layer<S> for Identity { type Service = S; }
        #[derive(Clone)] pub struct Stack<Inner, Outer>;
        impl<Inner, Outer> Stack<Inner, Outer> { pub fn new(inner: Inner, outer: Outer) -> Stack<Inner, Outer> {} }
        impl<S, Inner: Layer<S>, Outer: Layer<Inner::Service>> Layer<S> for Stack<Inner, Outer> { type Service = Outer::Service; }
    }
}

pub mod builder {
    use super::layer::{Identity, Layer, LayerFn, Stack};
    use super::util::{AndThenLayer, BoxCloneService, BoxService, Either, MapErrLayer, MapRequestLayer, MapResponseLayer, MapResultLayer, ThenLayer};
    use std::time::Duration;
    #[derive(Clone)] pub struct ServiceBuilder<L>;
    impl ServiceBuilder<Identity> { pub fn new() -> ServiceBuilder<Identity> {} }
    impl<L> ServiceBuilder<L> {
        pub fn layer<T>(self, layer: T) -> ServiceBuilder<Stack<T, L>> {}
        pub fn option_layer<T>(self, layer: Option<T>) -> ServiceBuilder<Stack<Either<T, Identity>, L>> {}
        pub fn layer_fn<S, Out, F: Fn(S) -> Out>(self, f: F) -> ServiceBuilder<Stack<LayerFn<F, Out>, L>> {}
        pub fn buffer<Request>(self, bound: usize) -> ServiceBuilder<Stack<crate::buffer::BufferLayer<Request>, L>> {}
        pub fn concurrency_limit(self, max: usize) -> ServiceBuilder<Stack<crate::limit::ConcurrencyLimitLayer, L>> {}
        pub fn load_shed(self) -> ServiceBuilder<Stack<crate::load_shed::LoadShedLayer, L>> {}
        pub fn rate_limit(self, num: u64, per: Duration) -> ServiceBuilder<Stack<crate::limit::RateLimitLayer, L>> {}
        pub fn retry<P>(self, policy: P) -> ServiceBuilder<Stack<crate::retry::RetryLayer<P>, L>> {}
        pub fn timeout(self, timeout: Duration) -> ServiceBuilder<Stack<crate::timeout::TimeoutLayer, L>> {}
        pub fn filter<P>(self, predicate: P) -> ServiceBuilder<Stack<crate::filter::FilterLayer<P>, L>> {}
        pub fn filter_async<P>(self, predicate: P) -> ServiceBuilder<Stack<crate::filter::AsyncFilterLayer<P>, L>> {}
        pub fn map_request<F: FnMut(R1) -> R2, R1, R2>(self, f: F) -> ServiceBuilder<Stack<MapRequestLayer<F, R1>, L>> {}
        pub fn map_response<F>(self, f: F) -> ServiceBuilder<Stack<MapResponseLayer<F>, L>> {}
        pub fn map_err<F>(self, f: F) -> ServiceBuilder<Stack<MapErrLayer<F>, L>> {}
        pub fn map_result<F>(self, f: F) -> ServiceBuilder<Stack<MapResultLayer<F>, L>> {}
        pub fn then<F>(self, f: F) -> ServiceBuilder<Stack<ThenLayer<F>, L>> {}
        pub fn and_then<F>(self, f: F) -> ServiceBuilder<Stack<AndThenLayer<F>, L>> {}
        pub fn boxed(self) -> ServiceBuilder<L> {}
        pub fn boxed_clone(self) -> ServiceBuilder<L> {}
        pub fn check_clone(self) -> ServiceBuilder<L> {}
        pub fn into_inner(self) -> L {}
        pub fn service<S>(&self, service: S) -> L::Service where L: Layer<S> {}
        pub fn service_fn<F>(self, f: F) -> L::Service where L: Layer<crate::util::ServiceFn<F>> {}
    }
    impl<S, L: Layer<S>> Layer<S> for ServiceBuilder<L> { type Service = L::Service; }
}

pub mod util {
    use super::Service;
    use super::layer::{Identity, Layer};
    use futures::stream::Stream;
    use std::marker::PhantomData;
    use std::pin::Pin;
    pub use futures::future::Either as FutureEither;
    pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
    pub trait ServiceExt<Request>: Service<Request> {
        #[cancel(safe)] fn ready(&mut self) -> Ready<'_, Self, Request> {}
        #[polls(self)] fn ready_oneshot(self) -> ReadyOneshot<Self, Request> {}
        fn oneshot(self, req: Request) -> Oneshot<Self, Request> {}
        fn call_all<S: Stream>(self, reqs: S) -> CallAll<Self, S> {}
        #[runs_inline(f)] fn and_then<F: FnOnce(Self::Response) -> Fut, Fut: Future>(self, f: F) -> AndThen<Self, F, Fut> {}
        #[runs_inline(f)] fn map_response<F: FnOnce(Self::Response) -> Response, Response>(self, f: F) -> MapResponse<Self, F, Response> {}
        #[runs_inline(f)] fn map_err<F: FnOnce(Self::Error) -> Error, Error>(self, f: F) -> MapErr<Self, F, Error> {}
        #[runs_inline(f)] fn map_result<F: FnOnce(Result<Self::Response, Self::Error>) -> Result<Response, Error>, Response, Error>(self, f: F) -> MapResult<Self, F, Response, Error> {}
        #[runs_inline(f)] fn map_request<F: FnMut(NewRequest) -> Request, NewRequest>(self, f: F) -> MapRequest<Self, F, Request> {}
        fn filter<F>(self, filter: F) -> crate::filter::Filter<Self, F> {}
        fn filter_async<F>(self, filter: F) -> crate::filter::AsyncFilter<Self, F> {}
        #[runs_inline(f)] fn then<F: FnOnce(Result<Self::Response, Self::Error>) -> Fut, Fut: Future>(self, f: F) -> Then<Self, F, Fut> {}
        fn map_future<F: FnMut(Self::Future) -> Fut, Fut: Future>(self, f: F) -> MapFuture<Self, F, Fut> {}
        fn boxed(self) -> BoxService<Request, Self::Response, Self::Error> {}
        fn boxed_clone(self) -> BoxCloneService<Request, Self::Response, Self::Error> {}
    }
    impl<S: Service<Request>, Request> ServiceExt<Request> for S {}
    pub fn service_fn<T>(f: T) -> ServiceFn<T> {}
    #[derive(Clone, Copy)] pub struct ServiceFn<T>;
    impl<T: FnMut(Request) -> F, F: Future<Output = Result<R, E>>, Request, R, E> Service<Request> for ServiceFn<T> { type Response = R; type Error = E; type Future = F; }
    pub fn option_layer<L>(layer: Option<L>) -> Either<L, Identity> {}
    #[derive(Clone, Copy)] pub enum Either<A, B> { Left(A), Right(B) }
    impl<A: Service<R>, B, R> Service<R> for Either<A, B> { type Response = A::Response; type Error = A::Error; type Future = A::Future; }
    impl<S, A: Layer<S>, B: Layer<S>> Layer<S> for Either<A, B> { type Service = Either<A::Service, B::Service>; }
    #[lazy] pub struct Ready<'a, T, Request>;
    impl<T: Service<Request>, Request> Future for Ready<'_, T, Request> { type Output = Result<&mut T, T::Error>; }
    #[lazy] pub struct ReadyOneshot<T, Request>;
    impl<T: Service<Request>, Request> Future for ReadyOneshot<T, Request> { type Output = Result<T, T::Error>; }
    #[lazy] pub struct Oneshot<S, Req>;
    impl<S: Service<Req>, Req> Oneshot<S, Req> { pub fn new(svc: S, req: Req) -> Oneshot<S, Req> {} }
    impl<S: Service<Req>, Req> Future for Oneshot<S, Req> { type Output = Result<S::Response, S::Error>; }
    #[lazy] pub struct CallAll<Svc, S>;
    impl<Svc, S> CallAll<Svc, S> { pub fn new(service: Svc, stream: S) -> CallAll<Svc, S> {} pub fn into_inner(self) -> Svc {} }
    impl<Svc: Service<S::Item>, S: Stream> Stream for CallAll<Svc, S> { type Item = Result<Svc::Response, Svc::Error>; }
    pub struct BoxService<T, U, E>;
    impl<T, U, E> BoxService<T, U, E> {
        pub fn new<S: Service<T, Response = U, Error = E>>(inner: S) -> BoxService<T, U, E> {}
        pub fn layer<S>() -> crate::layer::LayerFn<S, BoxService<T, U, E>> {}
    }
    impl<T, U, E> Service<T> for BoxService<T, U, E> { type Response = U; type Error = E; type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>; }
    #[derive(Clone)] pub struct BoxCloneService<T, U, E>;
    impl<T, U, E> BoxCloneService<T, U, E> {
        pub fn new<S: Service<T, Response = U, Error = E>>(inner: S) -> BoxCloneService<T, U, E> {}
        pub fn layer<S>() -> crate::layer::LayerFn<S, BoxCloneService<T, U, E>> {}
    }
    impl<T, U, E> Service<T> for BoxCloneService<T, U, E> { type Response = U; type Error = E; type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>; }
    #[derive(Clone)] pub struct BoxCloneSyncService<T, U, E>;
    impl<T, U, E> BoxCloneSyncService<T, U, E> { pub fn new<S: Service<T, Response = U, Error = E>>(inner: S) -> BoxCloneSyncService<T, U, E> {} }
    impl<T, U, E> Service<T> for BoxCloneSyncService<T, U, E> { type Response = U; type Error = E; type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>; }
    #[derive(Clone)] pub struct BoxLayer<In, T, U, E>;
    impl<In, T, U, E> BoxLayer<In, T, U, E> { pub fn new<L>(inner_layer: L) -> BoxLayer<In, T, U, E> {} }
    impl<In, T, U, E> Layer<In> for BoxLayer<In, T, U, E> { type Service = BoxService<T, U, E>; }
    #[derive(Clone)] pub struct BoxCloneServiceLayer<In, T, U, E>;
    impl<In, T, U, E> BoxCloneServiceLayer<In, T, U, E> { pub fn new<L>(inner_layer: L) -> BoxCloneServiceLayer<In, T, U, E> {} }
    impl<In, T, U, E> Layer<In> for BoxCloneServiceLayer<In, T, U, E> { type Service = BoxCloneService<T, U, E>; }
    #[derive(Clone)] pub struct AndThen<S, F, Fut>;
    impl<S: Service<R>, F, Fut: Future<Output = Result<T, E>>, R, T, E> Service<R> for AndThen<S, F, Fut> { type Response = T; type Error = E; type Future = Pin<Box<dyn Future<Output = Result<T, E>> + Send>>; }
    #[derive(Clone)] pub struct AndThenLayer<F>;
    impl<F> AndThenLayer<F> { pub fn new(f: F) -> AndThenLayer<F> {} }
    #[derive(Clone)] pub struct Then<S, F, Fut>;
    impl<S: Service<R>, F, Fut: Future<Output = Result<T, E>>, R, T, E> Service<R> for Then<S, F, Fut> { type Response = T; type Error = E; type Future = Pin<Box<dyn Future<Output = Result<T, E>> + Send>>; }
    #[derive(Clone)] pub struct ThenLayer<F>;
    impl<F> ThenLayer<F> { pub fn new(f: F) -> ThenLayer<F> {} }
    #[derive(Clone)] pub struct MapResponse<S, F, U>;
    impl<S: Service<R>, F, U, R> Service<R> for MapResponse<S, F, U> { type Response = U; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<U, S::Error>> + Send>>; }
    #[derive(Clone)] pub struct MapResponseLayer<F>;
    impl<F> MapResponseLayer<F> { pub fn new(f: F) -> MapResponseLayer<F> {} }
    #[derive(Clone)] pub struct MapErr<S, F, E>;
    impl<S: Service<R>, F, E, R> Service<R> for MapErr<S, F, E> { type Response = S::Response; type Error = E; type Future = Pin<Box<dyn Future<Output = Result<S::Response, E>> + Send>>; }
    #[derive(Clone)] pub struct MapErrLayer<F>;
    impl<F> MapErrLayer<F> { pub fn new(f: F) -> MapErrLayer<F> {} }
    #[derive(Clone)] pub struct MapResult<S, F, U, E>;
    impl<S: Service<R>, F, U, E, R> Service<R> for MapResult<S, F, U, E> { type Response = U; type Error = E; type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>; }
    #[derive(Clone)] pub struct MapResultLayer<F>;
    impl<F> MapResultLayer<F> { pub fn new(f: F) -> MapResultLayer<F> {} }
    #[derive(Clone)] pub struct MapRequest<S, F, R2>;
    impl<S: Service<R2>, F, R1, R2> Service<R1> for MapRequest<S, F, R2> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
    #[derive(Clone)] pub struct MapRequestLayer<F, R1>;
    impl<F, R1> MapRequestLayer<F, R1> { pub fn new(f: F) -> MapRequestLayer<F, R1> {} }
    #[derive(Clone)] pub struct MapFuture<S, F, Fut>;
    impl<S: Service<R>, F, Fut: Future<Output = Result<T, E>>, R, T, E> Service<R> for MapFuture<S, F, Fut> { type Response = T; type Error = E; type Future = Fut; }
}

pub mod buffer {
    use super::Service;
    use super::layer::Layer;
    use super::util::BoxError;
    use std::pin::Pin;
    use std::marker::PhantomData;
    #[shared] #[derive(Clone)] pub struct Buffer<Req, F>;
    impl<Req, F: Future> Buffer<Req, F> {
        // The worker is spawned on tokio.
        pub fn new<S: Service<Req, Future = F>>(service: S, bound: usize) -> Buffer<Req, F> {}
        pub fn pair<S: Service<Req, Future = F>>(service: S, bound: usize) -> (Buffer<Req, F>, worker::Worker<S, Req>) {}
    }
    impl<Req, Rsp, F: Future<Output = Result<Rsp, E>>, E> Service<Req> for Buffer<Req, F> { type Response = Rsp; type Error = BoxError; type Future = future::ResponseFuture<F>; }
    pub struct BufferLayer<Request>;
    impl<Request> BufferLayer<Request> { pub fn new(bound: usize) -> BufferLayer<Request> {} }
    impl<S: Service<Request>, Request> Layer<S> for BufferLayer<Request> { type Service = Buffer<Request, S::Future>; }
    pub mod future {
        #[lazy] pub struct ResponseFuture<F>;
        impl<F: Future<Output = Result<T, E>>, T, E> Future for ResponseFuture<F> { type Output = Result<T, crate::util::BoxError>; }
    }
    pub mod worker {
        #[lazy] pub struct Worker<T, Request>;
        impl<T, Request> Future for Worker<T, Request> { type Output = (); }
    }
    pub mod error { pub struct ServiceError; pub struct Closed; impl std::error::Error for ServiceError {} impl std::error::Error for Closed {} }
    pub use self::worker::Worker;
}

pub mod limit {
    use super::Service;
    use super::layer::Layer;
    use std::sync::Arc;
    use std::time::Duration;
    use tokio::sync::Semaphore;
    pub mod concurrency { pub use super::{ConcurrencyLimit, ConcurrencyLimitLayer, GlobalConcurrencyLimitLayer}; }
    pub mod rate {
        pub use super::{RateLimit, RateLimitLayer};
        #[derive(Clone, Copy)] pub struct Rate;
        impl Rate { pub fn new(num: u64, per: std::time::Duration) -> Rate {} }
    }
    #[derive(Clone)] pub struct ConcurrencyLimit<T>;
    impl<T> ConcurrencyLimit<T> {
        pub fn new(inner: T, max: usize) -> ConcurrencyLimit<T> {}
        pub fn with_semaphore(inner: T, semaphore: Arc<Semaphore>) -> ConcurrencyLimit<T> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: Service<R>, R> Service<R> for ConcurrencyLimit<T> { type Response = T::Response; type Error = T::Error; type Future = T::Future; }
    #[derive(Clone)] pub struct ConcurrencyLimitLayer;
    impl ConcurrencyLimitLayer { pub fn new(max: usize) -> ConcurrencyLimitLayer {} }
    impl<S> Layer<S> for ConcurrencyLimitLayer { type Service = ConcurrencyLimit<S>; }
    #[derive(Clone)] pub struct GlobalConcurrencyLimitLayer;
    impl GlobalConcurrencyLimitLayer {
        pub fn new(max: usize) -> GlobalConcurrencyLimitLayer {}
        pub fn with_semaphore(semaphore: Arc<Semaphore>) -> GlobalConcurrencyLimitLayer {}
    }
    impl<S> Layer<S> for GlobalConcurrencyLimitLayer { type Service = ConcurrencyLimit<S>; }
    pub struct RateLimit<T>;
    impl<T> RateLimit<T> {
        pub fn new(inner: T, rate: rate::Rate) -> RateLimit<T> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: Service<R>, R> Service<R> for RateLimit<T> { type Response = T::Response; type Error = T::Error; type Future = T::Future; }
    #[derive(Clone)] pub struct RateLimitLayer;
    impl RateLimitLayer { pub fn new(num: u64, per: Duration) -> RateLimitLayer {} }
    impl<S> Layer<S> for RateLimitLayer { type Service = RateLimit<S>; }
}

pub mod load_shed {
    use super::Service;
    use super::layer::Layer;
    use super::util::BoxError;
    use std::pin::Pin;
    #[derive(Clone)] pub struct LoadShed<S>;
    impl<S> LoadShed<S> { pub fn new(inner: S) -> LoadShed<S> {} }
    impl<S: Service<R>, R> Service<R> for LoadShed<S> { type Response = S::Response; type Error = BoxError; type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>; }
    #[derive(Clone, Default)] pub struct LoadShedLayer;
    impl LoadShedLayer { pub fn new() -> LoadShedLayer {} }
    impl<S> Layer<S> for LoadShedLayer { type Service = LoadShed<S>; }
    pub mod error { pub struct Overloaded; impl std::error::Error for Overloaded {} }
}

pub mod timeout {
    use super::Service;
    use super::layer::Layer;
    use super::util::BoxError;
    use std::pin::Pin;
    use std::time::Duration;
    #[derive(Clone)] pub struct Timeout<T>;
    impl<T> Timeout<T> {
        pub fn new(inner: T, timeout: Duration) -> Timeout<T> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<S: Service<R>, R> Service<R> for Timeout<S> { type Response = S::Response; type Error = BoxError; type Future = Pin<Box<dyn Future<Output = Result<S::Response, BoxError>> + Send>>; }
    #[derive(Clone)] pub struct TimeoutLayer;
    impl TimeoutLayer { pub fn new(timeout: Duration) -> TimeoutLayer {} }
    impl<S> Layer<S> for TimeoutLayer { type Service = Timeout<S>; }
    pub mod error { pub struct Elapsed; impl Elapsed { pub fn new() -> Elapsed {} } impl std::error::Error for Elapsed {} }
}

pub mod retry {
    use super::Service;
    use super::layer::Layer;
    use std::pin::Pin;
    pub trait Policy<Req, Res, E> {
        type Future: Future<Output = ()>;
        fn retry(&mut self, req: &mut Req, result: &mut Result<Res, E>) -> Option<Self::Future>;
        fn clone_request(&mut self, req: &Req) -> Option<Req>;
    }
    #[derive(Clone)] pub struct Retry<P, S>;
    impl<P, S> Retry<P, S> {
        pub fn new(policy: P, service: S) -> Retry<P, S> {}
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn into_inner(self) -> S {}
    }
    impl<P, S: Service<R>, R> Service<R> for Retry<P, S> { type Response = S::Response; type Error = S::Error; type Future = Pin<Box<dyn Future<Output = Result<S::Response, S::Error>> + Send>>; }
    #[derive(Clone)] pub struct RetryLayer<P>;
    impl<P> RetryLayer<P> { pub fn new(policy: P) -> RetryLayer<P> {} }
    impl<P: Clone, S> Layer<S> for RetryLayer<P> { type Service = Retry<P, S>; }
}

pub mod filter {
    use super::Service;
    use super::layer::Layer;
    use super::util::BoxError;
    use std::pin::Pin;
    #[derive(Clone)] pub struct Filter<T, U>;
    impl<T, U> Filter<T, U> { pub fn new(inner: T, predicate: U) -> Filter<T, U> {} }
    impl<T: Service<R>, U, R> Service<R> for Filter<T, U> { type Response = T::Response; type Error = BoxError; type Future = Pin<Box<dyn Future<Output = Result<T::Response, BoxError>> + Send>>; }
    #[derive(Clone)] pub struct FilterLayer<U>;
    impl<U> FilterLayer<U> { pub fn new(predicate: U) -> FilterLayer<U> {} }
    impl<S, U> Layer<S> for FilterLayer<U> { type Service = Filter<S, U>; }
    #[derive(Clone)] pub struct AsyncFilter<T, U>;
    impl<T, U> AsyncFilter<T, U> { pub fn new(inner: T, predicate: U) -> AsyncFilter<T, U> {} }
    #[derive(Clone)] pub struct AsyncFilterLayer<U>;
    impl<U> AsyncFilterLayer<U> { pub fn new(predicate: U) -> AsyncFilterLayer<U> {} }
    impl<S, U> Layer<S> for AsyncFilterLayer<U> { type Service = AsyncFilter<S, U>; }
}

pub mod make {
    pub use super::MakeService;
    #[derive(Clone)] pub struct Shared<S>;
    impl<S> Shared<S> { pub fn new(service: S) -> Shared<S> {} }
    impl<S, T> super::Service<T> for Shared<S> { type Response = S; type Error = std::convert::Infallible; type Future = std::future::Ready<Result<S, std::convert::Infallible>>; }
}

pub mod spawn_ready {
    use super::layer::Layer;
    pub struct SpawnReady<S>;
    impl<S> SpawnReady<S> { pub fn new(service: S) -> SpawnReady<S> {} }
    #[derive(Clone, Default)] pub struct SpawnReadyLayer;
    impl SpawnReadyLayer { pub fn new() -> SpawnReadyLayer {} }
    impl<S> Layer<S> for SpawnReadyLayer { type Service = SpawnReady<S>; }
}

pub mod steer {
    pub trait Picker<S, Req> { fn pick(&mut self, r: &Req, services: &[S]) -> usize; }
    pub struct Steer<S, F, Req>;
    impl<S, F, Req> Steer<S, F, Req> { pub fn new(services: impl IntoIterator<Item = S>, router: F) -> Steer<S, F, Req> {} }
    impl<S: super::Service<Req>, F, Req> super::Service<Req> for Steer<S, F, Req> { type Response = S::Response; type Error = S::Error; type Future = S::Future; }
}

pub mod discover {
    pub enum Change<K, V> { Insert(K, V), Remove(K) }
    pub trait Discover { type Key; type Service; type Error; }
    pub struct ServiceList<T>;
    impl<T> ServiceList<T> { pub fn new<R>(services: T) -> ServiceList<T> {} }
}

pub mod load {
    pub trait Load { type Metric; fn load(&self) -> Self::Metric; }
    pub struct Constant<T, M>;
    impl<T, M> Constant<T, M> { pub fn new(inner: T, load: M) -> Constant<T, M> {} }
    #[derive(Clone)] pub struct CompleteOnResponse;
    pub struct PendingRequests<S, C>;
    impl<S, C> PendingRequests<S, C> { pub fn new(service: S, completion: C) -> PendingRequests<S, C> {} }
    pub struct PeakEwma<S, C>;
    impl<S, C> PeakEwma<S, C> { pub fn new(service: S, default_rtt: std::time::Duration, decay_ns: f64, completion: C) -> PeakEwma<S, C> {} }
}

pub mod balance {
    pub mod p2c {
        pub struct Balance<D, Req>;
        impl<D, Req> Balance<D, Req> {
            pub fn new(discover: D) -> Balance<D, Req> {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
        }
    }
}
