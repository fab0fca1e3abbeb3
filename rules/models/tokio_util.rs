//! Model of tokio-util 0.7 (checked against 0.7.20): cancellation tokens, trackers, framed streams.

pub mod sync {
    use std::sync::Arc;
    #[shared] #[stops] #[derive(Clone, Default)] pub struct CancellationToken;
    impl CancellationToken {
        pub fn new() -> CancellationToken {}
        pub fn child_token(&self) -> CancellationToken {}
        #[stops] pub fn cancel(&self) {}
        #[peeks] pub fn is_cancelled(&self) -> bool {}
        #[cancel(safe)] #[awaits_stop] pub fn cancelled(&self) -> WaitForCancellationFuture<'_> {}
        #[cancel(safe)] #[awaits_stop] pub fn cancelled_owned(self) -> WaitForCancellationFutureOwned {}
        #[stops] pub fn drop_guard(self) -> DropGuard {}
        #[stops] pub fn drop_guard_ref(&self) -> DropGuardRef<'_> {}
        #[polls(fut)] #[races] pub async fn run_until_cancelled<F: Future>(&self, fut: F) -> Option<F::Output> {}
        #[polls(fut)] #[races] pub async fn run_until_cancelled_owned<F: Future>(self, fut: F) -> Option<F::Output> {}
    }
    #[lazy] #[independent] pub struct WaitForCancellationFuture<'a>;
    impl Future for WaitForCancellationFuture<'_> { type Output = (); }
    #[lazy] #[independent] pub struct WaitForCancellationFutureOwned;
    impl Future for WaitForCancellationFutureOwned { type Output = (); }
    #[must_hold("its token is cancelled")] pub struct DropGuard;
    impl DropGuard { pub fn disarm(self) -> CancellationToken {} }
    #[must_hold("its token is cancelled")] pub struct DropGuardRef<'a>;
    impl DropGuardRef<'_> { pub fn disarm(self) -> &CancellationToken {} }
    pub struct PollSender<T>;
    impl<T> PollSender<T> { pub fn new(sender: tokio::sync::mpsc::Sender<T>) -> PollSender<T> {} }
    impl<T> futures::sink::Sink<T> for PollSender<T> { type Error = PollSendError<T>; }
    pub struct PollSendError<T>;
    pub struct PollSemaphore;
    impl PollSemaphore { pub fn new(semaphore: Arc<tokio::sync::Semaphore>) -> PollSemaphore {} }
    #[lazy] pub struct ReusableBoxFuture<'a, T>;
    impl<T> ReusableBoxFuture<'_, T> {
        #[polls(future)] pub fn new<F: Future<Output = T>>(future: F) -> ReusableBoxFuture<'_, T> {}
        pub fn set<F: Future<Output = T>>(&mut self, future: F) {}
    }
    impl<T> Future for ReusableBoxFuture<'_, T> { type Output = T; }
}

pub mod task {
    use std::sync::Arc;
    use tokio::runtime::Handle;
    use tokio::task::{AbortHandle, Id, JoinError, JoinHandle, LocalSet};
    pub mod task_tracker { pub use super::{TaskTracker, TaskTrackerToken, TaskTrackerWaitFuture, TrackedFuture}; }
    #[tracks] #[shared] #[derive(Clone, Default)] pub struct TaskTracker;
    impl TaskTracker {
        pub fn new() -> TaskTracker {}
        #[cancel(safe)] pub fn wait(&self) -> TaskTrackerWaitFuture<'_> {}
        pub fn close(&self) -> bool {}
        pub fn reopen(&self) -> bool {}
        pub fn is_closed(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[spawns(task)] pub fn spawn<F: Future>(&self, task: F) -> JoinHandle<F::Output> {}
        #[spawns(task)] pub fn spawn_on<F: Future>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output> {}
        #[spawns(task)] pub fn spawn_local<F: Future>(&self, task: F) -> JoinHandle<F::Output> {}
        #[spawns(task)] pub fn spawn_local_on<F: Future>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output> {}
        #[offloads(task)] pub fn spawn_blocking<F: FnOnce() -> T, T>(&self, task: F) -> JoinHandle<T> {}
        #[offloads(task)] pub fn spawn_blocking_on<F: FnOnce() -> T, T>(&self, task: F, handle: &Handle) -> JoinHandle<T> {}
        #[polls(future)] pub fn track_future<F: Future>(&self, future: F) -> TrackedFuture<F> {}
        pub fn token(&self) -> TaskTrackerToken {}
    }
    #[derive(Clone)] pub struct TaskTrackerToken;
    impl TaskTrackerToken { pub fn task_tracker(&self) -> &TaskTracker {} }
    #[lazy] pub struct TaskTrackerWaitFuture<'a>;
    impl Future for TaskTrackerWaitFuture<'_> { type Output = (); }
    #[lazy] pub struct TrackedFuture<F>;
    impl<F: Future> Future for TrackedFuture<F> { type Output = F::Output; }
    #[task_handle(abort_on_drop)] pub struct AbortOnDropHandle<T>;
    impl<T> AbortOnDropHandle<T> {
        pub fn new(handle: JoinHandle<T>) -> AbortOnDropHandle<T> {}
        #[aborts] pub fn abort(&self) {}
        pub fn is_finished(&self) -> bool {}
        pub fn abort_handle(&self) -> AbortHandle {}
        pub fn detach(self) -> JoinHandle<T> {}
    }
    impl<T> Future for AbortOnDropHandle<T> { type Output = Result<T, JoinError>; }
    #[task_handle(abort_on_drop)] pub struct AbortOnDrop;
    impl AbortOnDrop {
        pub fn new(handle: AbortHandle) -> AbortOnDrop {}
        #[aborts] pub fn abort(&self) {}
        #[peeks] pub fn is_finished(&self) -> bool {}
        pub fn detach(self) -> AbortHandle {}
    }
    #[task_handle(abort_on_drop)] #[derive(Default)] pub struct JoinMap<K, V, S = std::collections::hash_map::RandomState>;
    impl<K, V, S> JoinMap<K, V, S> {
        pub fn new() -> JoinMap<K, V> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[spawns(task)] pub fn spawn<F: Future<Output = V>>(&mut self, key: K, task: F) {}
        #[spawns(task)] pub fn spawn_on<F: Future<Output = V>>(&mut self, key: K, task: F, handle: &Handle) {}
        #[spawns(task)] pub fn spawn_local<F: Future<Output = V>>(&mut self, key: K, task: F) {}
        #[spawns(task)] pub fn spawn_local_on<F: Future<Output = V>>(&mut self, key: K, task: F, local_set: &LocalSet) {}
        #[offloads(f)] pub fn spawn_blocking<F: FnOnce() -> V>(&mut self, key: K, f: F) {}
        #[offloads(f)] pub fn spawn_blocking_on<F: FnOnce() -> V>(&mut self, key: K, f: F, handle: &Handle) {}
        #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub async fn join_next(&mut self) -> Option<(K, Result<V, JoinError>)> {}
        pub fn try_join_next(&mut self) -> Option<(K, Result<V, JoinError>)> {}
        #[aborts] pub async fn shutdown(&mut self) {}
        #[aborts] pub fn abort<Q>(&mut self, key: &Q) -> bool {}
        #[aborts] pub fn abort_matching(&mut self, predicate: impl FnMut(&K) -> bool) {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool {}
        #[aborts] pub fn abort_all(&mut self) {}
        pub fn detach_all(&mut self) {}
    }
    #[task_handle(abort_on_drop)] #[derive(Default)] pub struct JoinQueue<T>;
    impl<T> JoinQueue<T> {
        pub fn new() -> JoinQueue<T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[spawns(task)] pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        #[spawns(task)] pub fn spawn_on<F: Future<Output = T>>(&mut self, task: F, handle: &Handle) -> AbortHandle {}
        #[spawns(task)] pub fn spawn_local<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
        #[offloads(f)] pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle {}
        #[offloads(f)] pub fn spawn_blocking_on<F: FnOnce() -> T>(&mut self, f: F, handle: &Handle) -> AbortHandle {}
        #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {}
        #[waits(peer)] #[cancel(safe)] #[takes] #[ends] pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
        #[aborts] pub async fn shutdown(&mut self) {}
        #[cancel(loses_data)] pub async fn join_all(self) -> Vec<T> {}
        #[aborts] pub fn abort_all(&mut self) {}
        pub fn detach_all(&mut self) {}
    }
    #[shared] #[derive(Clone)] pub struct LocalPoolHandle;
    impl LocalPoolHandle {
        pub fn new(pool_size: usize) -> LocalPoolHandle {}
        #[runs_elsewhere(create_task)] pub fn spawn_pinned<F: FnOnce() -> Fut, Fut: Future>(&self, create_task: F) -> JoinHandle<Fut::Output> {}
        #[runs_elsewhere(create_task)] pub fn spawn_pinned_by_idx<F: FnOnce() -> Fut, Fut: Future>(&self, create_task: F, idx: usize) -> JoinHandle<Fut::Output> {}
    }
}

pub mod future {
    use crate::sync::CancellationToken;
    use tokio::time::Timeout;
    pub trait FutureExt: Future {
        #[polls(self)] #[gives_up] fn timeout(self, timeout: std::time::Duration) -> Timeout<Self> {}
        #[polls(self)] #[gives_up] fn timeout_at(self, deadline: tokio::time::Instant) -> Timeout<Self> {}
        #[polls(self)] fn with_cancellation_token(self, cancellation_token: &CancellationToken) -> impl Future<Output = Option<Self::Output>> {}
        #[polls(self)] fn with_cancellation_token_owned(self, cancellation_token: CancellationToken) -> impl Future<Output = Option<Self::Output>> {}
    }
    impl<T: Future> FutureExt for T {}
}

pub mod time {
    use futures::stream::Stream;
    use std::time::Duration;
    use tokio::time::Instant;
    pub use crate::future::FutureExt;
    #[derive(Default)] pub struct DelayQueue<T>;
    pub mod delay_queue { pub use super::{DelayQueue, Expired, Key}; }
    impl<T> DelayQueue<T> {
        pub fn new() -> DelayQueue<T> {}
        pub fn insert_at(&mut self, value: T, when: Instant) -> Key {}
        pub fn insert(&mut self, value: T, timeout: Duration) -> Key {}
        pub fn remove(&mut self, key: &Key) -> Expired<T> {}
        pub fn reset(&mut self, key: &Key, timeout: Duration) {}
        pub fn reset_at(&mut self, key: &Key, when: Instant) {}
        pub fn try_remove(&mut self, key: &Key) -> Option<Expired<T>> {}
        pub fn deadline(&self, key: &Key) -> Instant {}
        pub fn peek(&self) -> Option<Key> {}
        pub fn capacity(&self) -> usize {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn clear(&mut self) {}
    }
    impl<T> Stream for DelayQueue<T> { type Item = Expired<T>; }
    pub struct Expired<T>;
    impl<T> Expired<T> {
        pub fn get_ref(&self) -> &T {}
        pub fn into_inner(self) -> T {}
        pub fn key(&self) -> Key {}
        pub fn deadline(&self) -> Instant {}
    }
    #[derive(Clone)] pub struct Key;
}

pub mod codec {
    use bytes::BytesMut;
    use futures::sink::Sink;
    use futures::stream::Stream;
    pub trait Decoder {
        type Item;
        type Error;
        fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
        fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error> {}
        fn framed<T>(self, io: T) -> Framed<T, Self> {}
    }
    pub trait Encoder<Item> { type Error; fn encode(&mut self, item: Item, dst: &mut BytesMut) -> Result<(), Self::Error>; }
    pub struct Framed<T, U>;
    impl<T, U> Framed<T, U> {
        pub fn new(inner: T, codec: U) -> Framed<T, U> {}
        pub fn with_capacity(inner: T, codec: U, capacity: usize) -> Framed<T, U> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn codec(&self) -> &U {}
        pub fn codec_mut(&mut self) -> &mut U {}
        pub fn read_buffer(&self) -> &BytesMut {}
        pub fn read_buffer_mut(&mut self) -> &mut BytesMut {}
        pub fn write_buffer(&self) -> &BytesMut {}
        pub fn write_buffer_mut(&mut self) -> &mut BytesMut {}
        #[runs_inline(map)] pub fn map_codec<C, F: FnOnce(U) -> C>(self, map: F) -> Framed<T, C> {}
        pub fn into_inner(self) -> T {}
    }
    impl<T, U: Decoder> Stream for Framed<T, U> { type Item = Result<U::Item, U::Error>; }
    impl<T, I, U: Encoder<I>> Sink<I> for Framed<T, U> { type Error = U::Error; }
    pub struct FramedRead<T, D>;
    impl<T, D> FramedRead<T, D> {
        pub fn new(inner: T, decoder: D) -> FramedRead<T, D> {}
        pub fn with_capacity(inner: T, decoder: D, capacity: usize) -> FramedRead<T, D> {}
        pub fn decoder(&self) -> &D {}
        pub fn decoder_mut(&mut self) -> &mut D {}
        pub fn read_buffer(&self) -> &BytesMut {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T, D: Decoder> Stream for FramedRead<T, D> { type Item = Result<D::Item, D::Error>; }
    pub struct FramedWrite<T, E>;
    impl<T, E> FramedWrite<T, E> {
        pub fn new(inner: T, encoder: E) -> FramedWrite<T, E> {}
        pub fn encoder(&self) -> &E {}
        pub fn encoder_mut(&mut self) -> &mut E {}
        pub fn write_buffer(&self) -> &BytesMut {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T, I, E: Encoder<I>> Sink<I> for FramedWrite<T, E> { type Error = E::Error; }
    #[derive(Clone, Default)] pub struct LinesCodec;
    impl LinesCodec {
        pub fn new() -> LinesCodec {}
        pub fn new_with_max_length(max_length: usize) -> LinesCodec {}
        pub fn max_length(&self) -> usize {}
    }
    pub enum LinesCodecError { MaxLineLengthExceeded, Io(std::io::Error) }
    impl Decoder for LinesCodec { type Item = String; type Error = LinesCodecError; }
    impl<T> Encoder<T> for LinesCodec { type Error = LinesCodecError; }
    #[derive(Clone, Default)] pub struct BytesCodec;
    impl BytesCodec { pub fn new() -> BytesCodec {} }
    impl Decoder for BytesCodec { type Item = BytesMut; type Error = std::io::Error; }
    impl<T> Encoder<T> for BytesCodec { type Error = std::io::Error; }
    #[derive(Default)] pub struct LengthDelimitedCodec;
    impl LengthDelimitedCodec { pub fn new() -> LengthDelimitedCodec {} }
    impl Decoder for LengthDelimitedCodec { type Item = BytesMut; type Error = std::io::Error; }
    impl<T> Encoder<T> for LengthDelimitedCodec { type Error = std::io::Error; }
}

pub mod io {
    use bytes::Bytes;
    use futures::stream::Stream;
    use tokio::io::{AsyncBufRead, AsyncRead};
    pub struct ReaderStream<R>;
    impl<R> ReaderStream<R> {
        pub fn new(reader: R) -> ReaderStream<R> {}
        pub fn with_capacity(reader: R, capacity: usize) -> ReaderStream<R> {}
    }
    impl<R> Stream for ReaderStream<R> { type Item = std::io::Result<Bytes>; }
    pub struct StreamReader<S, B>;
    impl<S, B> StreamReader<S, B> {
        pub fn new(stream: S) -> StreamReader<S, B> {}
        pub fn into_inner(self) -> S {}
    }
    impl<S, B> AsyncRead for StreamReader<S, B> {}
    impl<S, B> AsyncBufRead for StreamReader<S, B> {}
    // Each of its reads and writes is a `block_on`.
    pub struct SyncIoBridge<T>;
    impl<T> SyncIoBridge<T> {
        pub fn new(src: T) -> SyncIoBridge<T> {}
        pub fn new_with_handle(src: T, rt: tokio::runtime::Handle) -> SyncIoBridge<T> {}
        pub fn into_inner(self) -> T {}
        #[blocks(runtime)] #[panics_in_runtime] pub fn shutdown(&mut self) -> std::io::Result<()> {}
    }
    impl<T> std::io::Read for SyncIoBridge<T> {
        #[blocks(runtime)] #[panics_in_runtime] fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {}
        #[blocks(runtime)] #[panics_in_runtime] fn read_exact(&mut self, buf: &mut [u8]) -> std::io::Result<()> {}
        #[blocks(runtime)] #[panics_in_runtime] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> std::io::Result<usize> {}
        #[blocks(runtime)] #[panics_in_runtime] fn read_to_string(&mut self, buf: &mut String) -> std::io::Result<usize> {}
    }
    impl<T> std::io::Write for SyncIoBridge<T> {
        #[blocks(runtime)] #[panics_in_runtime] fn write(&mut self, buf: &[u8]) -> std::io::Result<usize> {}
        #[blocks(runtime)] #[panics_in_runtime] fn write_all(&mut self, buf: &[u8]) -> std::io::Result<()> {}
        #[blocks(runtime)] #[panics_in_runtime] fn flush(&mut self) -> std::io::Result<()> {}
    }
}

pub mod compat {
    use tokio::io::{AsyncRead, AsyncWrite};
    pub struct Compat<T>;
    impl<T> Compat<T> {
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> AsyncRead for Compat<T> {}
    impl<T> AsyncWrite for Compat<T> {}
    impl<T> futures::io::AsyncRead for Compat<T> {}
    impl<T> futures::io::AsyncWrite for Compat<T> {}
    pub trait FuturesAsyncReadCompatExt: futures::io::AsyncRead { fn compat(self) -> Compat<Self> {} }
    impl<T: futures::io::AsyncRead> FuturesAsyncReadCompatExt for T {}
    pub trait FuturesAsyncWriteCompatExt: futures::io::AsyncWrite { fn compat_write(self) -> Compat<Self> {} }
    impl<T: futures::io::AsyncWrite> FuturesAsyncWriteCompatExt for T {}
    pub trait TokioAsyncReadCompatExt: AsyncRead { fn compat(self) -> Compat<Self> {} }
    impl<T: AsyncRead> TokioAsyncReadCompatExt for T {}
    pub trait TokioAsyncWriteCompatExt: AsyncWrite { fn compat_write(self) -> Compat<Self> {} }
    impl<T: AsyncWrite> TokioAsyncWriteCompatExt for T {}
}
