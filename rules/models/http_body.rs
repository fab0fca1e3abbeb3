//! Model of http-body 0.4 and 1.x (checked against 1.1.0) and of http-body-util 0.1 (checked against 0.1.5), whose paths do not collide.
//!
//! `data`, `trailers`, `collect` and `map_data` of `Body` are those of http-body 0.4. Closures of combinators run where the body is polled.

use bytes::{Buf, Bytes};
use futures::stream::Stream;
use http::HeaderMap;
use std::convert::Infallible;
use std::error::Error;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use combinators::{Collect, MapErr, MapFrame};

pub trait Body {
    type Data;
    type Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>>;
    fn poll_data(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Data, Self::Error>>> {}
    fn is_end_stream(&self) -> bool {}
    fn size_hint(&self) -> SizeHint {}
    #[cancel(safe)] async fn data(&mut self) -> Option<Result<Self::Data, Self::Error>> {}
    async fn trailers(&mut self) -> Result<Option<HeaderMap<http::HeaderValue>>, Self::Error> {}
    #[cancel(loses_data)] fn collect(self) -> Collect<Self> {}
    #[runs_inline(f)] fn map_data<F: FnMut(Self::Data) -> B, B>(self, f: F) -> combinators::MapData<Self, F, B> {}
}
impl<T: Body> Body for &mut T { type Data = T::Data; type Error = T::Error; }
impl<T: Body> Body for Box<T> { type Data = T::Data; type Error = T::Error; }
impl<T: Body> Body for Pin<&mut T> { type Data = T::Data; type Error = T::Error; }
impl<T: Body> Body for Pin<Box<T>> { type Data = T::Data; type Error = T::Error; }
impl<B: Body> Body for http::Request<B> { type Data = B::Data; type Error = B::Error; }
impl<B: Body> Body for http::Response<B> { type Data = B::Data; type Error = B::Error; }
impl Body for String { type Data = Bytes; type Error = Infallible; }
pub struct Frame<T>;
impl<T> Frame<T> {
    pub fn data(buf: T) -> Frame<T> {}
    pub fn trailers(map: HeaderMap<http::HeaderValue>) -> Frame<T> {}
    #[runs_inline(f)] pub fn map_data<F: FnOnce(T) -> D, D>(self, f: F) -> Frame<D> {}
    pub fn is_data(&self) -> bool {}
    pub fn into_data(self) -> Result<T, Frame<T>> {}
    pub fn data_ref(&self) -> Option<&T> {}
    pub fn data_mut(&mut self) -> Option<&mut T> {}
    pub fn is_trailers(&self) -> bool {}
    pub fn into_trailers(self) -> Result<HeaderMap<http::HeaderValue>, Frame<T>> {}
    pub fn trailers_ref(&self) -> Option<&HeaderMap<http::HeaderValue>> {}
    pub fn trailers_mut(&mut self) -> Option<&mut HeaderMap<http::HeaderValue>> {}
}
#[derive(Clone, Default)] pub struct SizeHint;
impl SizeHint {
    pub fn new() -> SizeHint {}
    pub fn with_exact(value: u64) -> SizeHint {}
    pub fn lower(&self) -> u64 {}
    pub fn set_lower(&mut self, value: u64) {}
    pub fn upper(&self) -> Option<u64> {}
    pub fn set_upper(&mut self, value: u64) {}
    pub fn exact(&self) -> Option<u64> {}
    pub fn set_exact(&mut self, value: u64) {}
}

pub trait BodyExt: Body {
    // A frame that was not polled out stays in the body.
    #[cancel(safe)] fn frame(&mut self) -> combinators::Frame<'_, Self> {}
    #[runs_inline(f)] fn map_frame<F: FnMut(Frame<Self::Data>) -> Frame<B>, B>(self, f: F) -> MapFrame<Self, F, B> {}
    #[runs_inline(f)] fn inspect_frame<F: FnMut(&Frame<Self::Data>)>(self, f: F) -> combinators::InspectFrame<Self, F> {}
    #[runs_inline(f)] fn map_err<F: FnMut(Self::Error) -> E, E>(self, f: F) -> MapErr<Self, F, E> {}
    #[runs_inline(f)] fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> combinators::InspectErr<Self, F> {}
    fn boxed(self) -> combinators::BoxBody<Self::Data, Self::Error> {}
    fn boxed_unsync(self) -> combinators::UnsyncBoxBody<Self::Data, Self::Error> {}
    // The future owns the body and what was read of it.
    #[cancel(loses_data)] fn collect(self) -> Collect<Self> {}
    fn with_trailers<F: Future>(self, trailers: F) -> combinators::WithTrailers<Self, F> {}
    fn into_stream(self) -> BodyStream<Self> {}
    fn into_data_stream(self) -> BodyDataStream<Self> {}
    fn fuse(self) -> combinators::Fuse<Self> {}
}
impl<T: Body> BodyExt for T {}
pub struct Collected<B>;
impl<B: Buf> Collected<B> {
    pub fn trailers(&self) -> Option<&HeaderMap<http::HeaderValue>> {}
    pub fn aggregate(self) -> impl Buf {}
    pub fn to_bytes(self) -> Bytes {}
}
impl<B: Buf> Body for Collected<B> { type Data = B; type Error = Infallible; }
pub enum Either<L, R> { Left(L), Right(R) }
impl<L> Either<L, L> { pub fn into_inner(self) -> L {} }
impl<L: Body, R> Body for Either<L, R> { type Data = L::Data; type Error = Box<dyn Error + Send + Sync>; }
#[derive(Clone, Copy, Default)] pub struct Empty<D>;
impl<D> Empty<D> { pub fn new() -> Empty<D> {} }
impl<D> Body for Empty<D> { type Data = D; type Error = Infallible; }
#[derive(Clone, Default)] pub struct Full<D>;
impl<D> Full<D> {
    pub fn new(data: D) -> Full<D> {}
    pub fn into_inner(self) -> Option<D> {}
}
impl<D> Body for Full<D> { type Data = D; type Error = Infallible; }
impl<D> From<Bytes> for Full<D> {}
impl<D> From<Vec<u8>> for Full<D> {}
impl<D> From<&'static [u8]> for Full<D> {}
impl<D> From<String> for Full<D> {}
impl<D> From<&'static str> for Full<D> {}
#[derive(Clone)] pub struct Limited<B>;
impl<B> Limited<B> { pub fn new(inner: B, limit: usize) -> Limited<B> {} }
impl<B: Body> Body for Limited<B> { type Data = B::Data; type Error = Box<dyn Error + Send + Sync>; }
pub struct LengthLimitError;
impl Error for LengthLimitError {}
#[derive(Clone)] pub struct StreamBody<S>;
impl<S> StreamBody<S> { pub fn new(stream: S) -> StreamBody<S> {} }
impl<S: Stream<Item = Result<Frame<D>, E>>, D, E> Body for StreamBody<S> { type Data = D; type Error = E; }
impl<S: Stream> Stream for StreamBody<S> { type Item = S::Item; }
#[derive(Clone)] pub struct BodyStream<B>;
impl<B> BodyStream<B> { pub fn new(body: B) -> BodyStream<B> {} }
impl<B: Body> Body for BodyStream<B> { type Data = B::Data; type Error = B::Error; }
impl<B: Body> Stream for BodyStream<B> { type Item = Result<Frame<B::Data>, B::Error>; }
#[derive(Clone)] pub struct BodyDataStream<B>;
impl<B> BodyDataStream<B> { pub fn new(body: B) -> BodyDataStream<B> {} }
impl<B: Body> Stream for BodyDataStream<B> { type Item = Result<B::Data, B::Error>; }
pub struct Channel<D, E = Infallible>;
impl<D, E> Channel<D, E> { pub fn new(buffer: usize) -> (channel::Sender<D, E>, Channel<D, E>) {} }
impl<D, E> Body for Channel<D, E> { type Data = D; type Error = E; }

pub mod channel {
    use super::Frame;
    use http::HeaderMap;
    pub use super::Channel;
    pub struct Sender<D, E = std::convert::Infallible>;
    impl<D, E> Sender<D, E> {
        #[cancel(loses_place)] pub async fn send(&mut self, frame: Frame<D>) -> Result<(), SendError> {}
        #[cancel(loses_place)] pub async fn send_data(&mut self, buf: D) -> Result<(), SendError> {}
        #[cancel(loses_place)] pub async fn send_trailers(&mut self, trailers: HeaderMap<http::HeaderValue>) -> Result<(), SendError> {}
        pub fn try_send(&mut self, frame: Frame<D>) -> Result<(), Frame<D>> {}
        pub fn abort(self, error: E) {}
    }
    pub struct SendError;
    impl std::error::Error for SendError {}
}

pub mod combinators {
    use super::{Body, Collected};
    #[derive(Default)] pub struct BoxBody<D, E>;
    impl<D, E> BoxBody<D, E> { pub fn new<B: Body<Data = D, Error = E>>(body: B) -> BoxBody<D, E> {} }
    impl<D, E> Body for BoxBody<D, E> { type Data = D; type Error = E; }
    #[derive(Default)] pub struct UnsyncBoxBody<D, E>;
    impl<D, E> UnsyncBoxBody<D, E> { pub fn new<B: Body<Data = D, Error = E>>(body: B) -> UnsyncBoxBody<D, E> {} }
    impl<D, E> Body for UnsyncBoxBody<D, E> { type Data = D; type Error = E; }
    #[lazy] pub struct Collect<T>;
    impl<T: Body> Future for Collect<T> { type Output = Result<Collected<T::Data>, T::Error>; }
    #[lazy] pub struct Frame<'a, T>;
    impl<T: Body> Future for Frame<'_, T> { type Output = Option<Result<crate::Frame<T::Data>, T::Error>>; }
    #[derive(Clone)] pub struct Fuse<B>;
    impl<B: Body> Body for Fuse<B> { type Data = B::Data; type Error = B::Error; }
    #[derive(Clone)] pub struct MapErr<B, F, E>;
    impl<B: Body, F, E> Body for MapErr<B, F, E> { type Data = B::Data; type Error = E; }
    #[derive(Clone)] pub struct MapData<B, F, D>;
    impl<B: Body, F, D> Body for MapData<B, F, D> { type Data = D; type Error = B::Error; }
    #[derive(Clone)] pub struct MapFrame<B, F, D>;
    impl<B: Body, F, D> Body for MapFrame<B, F, D> { type Data = D; type Error = B::Error; }
    #[derive(Clone)] pub struct InspectErr<B, F>;
    impl<B: Body, F> Body for InspectErr<B, F> { type Data = B::Data; type Error = B::Error; }
    #[derive(Clone)] pub struct InspectFrame<B, F>;
    impl<B: Body, F> Body for InspectFrame<B, F> { type Data = B::Data; type Error = B::Error; }
    #[derive(Clone)] pub struct WithTrailers<T, F>;
    impl<T: Body, F> Body for WithTrailers<T, F> { type Data = T::Data; type Error = T::Error; }
}
