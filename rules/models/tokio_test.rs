//! Model of tokio-test 0.4 (checked against 0.4.6): tasks driven by hand, mocks of streams and io.

#[blocks(runtime)] #[panics_in_runtime] #[blocks_on(future)] #[instead("{0}.await")] pub fn block_on<F: Future>(future: F) -> F::Output {}
macro_rules! assert_ready { () => {} }
macro_rules! assert_ready_ok { () => {} }
macro_rules! assert_ready_err { () => {} }
macro_rules! assert_ready_eq { () => {} }
macro_rules! assert_pending { () => {} }
macro_rules! assert_ok { () => {} }
macro_rules! assert_err { () => {} }
macro_rules! assert_elapsed { () => {} }

pub mod task {
    use futures::stream::Stream;
    use std::ops::{Deref, DerefMut};
    use std::pin::Pin;
    use std::task::{Context, Poll};
    #[polls(task)] pub fn spawn<T>(task: T) -> Spawn<T> {}
    #[lazy] pub struct Spawn<T>;
    impl<T> Spawn<T> {
        pub fn into_inner(self) -> T {}
        pub fn is_woken(&self) -> bool {}
        pub fn waker_ref_count(&self) -> usize {}
        #[runs_inline(f)] pub fn enter<F: FnOnce(&mut Context<'_>, Pin<&mut T>) -> R, R>(&mut self, f: F) -> R {}
    }
    impl<T: Future> Spawn<T> { pub fn poll(&mut self) -> Poll<T::Output> {} }
    impl<T: Stream> Spawn<T> { pub fn poll_next(&mut self) -> Poll<Option<T::Item>> {} }
    impl<T> Deref for Spawn<T> { type Target = T; }
    impl<T> DerefMut for Spawn<T> {}
    impl<T: Future> Future for Spawn<T> { type Output = T::Output; }
    impl<T: Stream> Stream for Spawn<T> { type Item = T::Item; }
}

pub mod io {
    use std::time::Duration;
    use tokio::io::{AsyncRead, AsyncWrite};
    pub struct Mock;
    impl AsyncRead for Mock {}
    impl AsyncWrite for Mock {}
    pub struct Handle;
    impl Handle {
        pub fn read(&mut self, buf: &[u8]) -> &mut Handle {}
        pub fn read_error(&mut self, error: std::io::Error) -> &mut Handle {}
        pub fn write(&mut self, buf: &[u8]) -> &mut Handle {}
        pub fn write_error(&mut self, error: std::io::Error) -> &mut Handle {}
    }
    #[derive(Clone, Default)] pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn read(&mut self, buf: &[u8]) -> &mut Builder {}
        pub fn read_error(&mut self, error: std::io::Error) -> &mut Builder {}
        pub fn write(&mut self, buf: &[u8]) -> &mut Builder {}
        pub fn write_error(&mut self, error: std::io::Error) -> &mut Builder {}
        pub fn wait(&mut self, duration: Duration) -> &mut Builder {}
        pub fn build(&mut self) -> Mock {}
        pub fn build_with_handle(&mut self) -> (Mock, Handle) {}
    }
}

pub mod stream_mock {
    use std::time::Duration;
    #[derive(Clone)] pub struct StreamMockBuilder<T>;
    impl<T> StreamMockBuilder<T> {
        pub fn new() -> StreamMockBuilder<T> {}
        pub fn next(self, value: T) -> StreamMockBuilder<T> {}
        pub fn wait(self, duration: Duration) -> StreamMockBuilder<T> {}
        pub fn build(self) -> StreamMock<T> {}
    }
    pub struct StreamMock<T>;
    impl<T> futures::stream::Stream for StreamMock<T> { type Item = T; }
}
