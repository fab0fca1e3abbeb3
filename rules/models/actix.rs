//! Model of actix 0.13 (checked against 0.13.5) and actix-rt 2 (checked against 2.15.0), whose paths do not collide.

use futures::stream::Stream;
use std::io;
use std::pin::Pin;
use std::time::Duration;
use tokio::sync::oneshot;

pub use tokio::task::{JoinHandle, spawn_blocking};
pub use prelude::{Actor, Addr, Arbiter, AsyncContext, Context, Handler, Message, Recipient, System};
pub use rt::{ArbiterHandle, Runtime, SystemRunner, SystemStop};
pub use rt::spawn;

#[runtime_entry] pub fn main() {}
#[runtime_entry] pub fn test() {}
pub mod time { pub use tokio::time::{Duration, Instant, Interval, Sleep, Timeout, interval, interval_at, sleep, sleep_until, timeout, timeout_at}; }
pub mod task { pub use tokio::task::{JoinError, JoinHandle, spawn_blocking, yield_now}; }
pub mod net { pub use tokio::net::{TcpListener, TcpSocket, TcpStream, UdpSocket, UnixDatagram, UnixListener, UnixStream}; }
pub mod signal { pub use tokio::signal::ctrl_c; pub use tokio::signal::unix; }
pub mod prelude { pub use crate::actors::{Actor, ActorContext, ActorFutureExt, Addr, AsyncContext, Context, ContextFutureSpawner, Handler, MailboxError, Message, MessageResult, Recipient, Response, ResponseActFuture, ResponseFuture, Running, SendError, SpawnHandle, StreamHandler, Supervised, Supervisor, SyncArbiter, SyncContext, SystemService, WeakAddr, WeakRecipient, WrapFuture}; pub use crate::rt::{Arbiter, System, SystemRunner}; }
pub use actors::{ActorContext, ActorFutureExt, ContextFutureSpawner, MailboxError, MessageResult, Response, ResponseActFuture, ResponseFuture, Running, SendError, SpawnHandle, StreamHandler, Supervised, Supervisor, SyncArbiter, SyncContext, SystemService, WeakAddr, WeakRecipient, WrapFuture};

pub mod rt {
    use std::io;
    use tokio::task::JoinHandle;
    #[spawns(f)] pub fn spawn<Fut: Future>(f: Fut) -> JoinHandle<Fut::Output> {}
    #[shared] #[derive(Clone)] pub struct System;
    impl System {
        pub fn new() -> SystemRunner {}
        pub fn with_tokio_rt<F>(runtime_factory: F) -> SystemRunner {}
        pub fn current() -> System {}
        pub fn try_current() -> Option<System> {}
        pub fn arbiter(&self) -> &ArbiterHandle {}
        pub fn is_registered() -> bool {}
        pub fn id(&self) -> usize {}
        pub fn stop(&self) {}
        pub fn stop_with_code(&self, code: i32) {}
    }
    pub struct SystemRunner;
    impl SystemRunner {
        #[blocks(runtime)] pub fn run(self) -> io::Result<()> {}
        #[blocks(runtime)] pub fn run_with_code(self) -> io::Result<i32> {}
        pub fn runtime(&self) -> &Runtime {}
        pub fn stop_future(&self) -> SystemStop {}
        #[blocks(runtime)] #[blocks_on(fut)] #[instead("{0}.await")] pub fn block_on<F: Future>(&self, fut: F) -> F::Output {}
    }
    #[lazy] pub struct SystemStop;
    impl Future for SystemStop { type Output = io::Result<()>; }
    pub struct Runtime;
    impl Runtime {
        pub fn new() -> io::Result<Runtime> {}
        #[spawns(future)] pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
        pub fn tokio_runtime(&self) -> &tokio::runtime::Runtime {}
        #[blocks(runtime)] #[blocks_on(f)] #[instead("{0}.await")] pub fn block_on<F: Future>(&self, f: F) -> F::Output {}
    }
    // Threads with a runtime of their own; dropping the handle lets them run on.
    pub struct Arbiter;
    impl Arbiter {
        pub fn new() -> Arbiter {}
        pub fn with_tokio_rt<F>(runtime_factory: F) -> Arbiter {}
        pub fn handle(&self) -> ArbiterHandle {}
        pub fn current() -> ArbiterHandle {}
        pub fn try_current() -> Option<ArbiterHandle> {}
        pub fn stop(&self) -> bool {}
        #[spawns(future)] pub fn spawn<Fut: Future>(&self, future: Fut) -> bool {}
        pub fn spawn_fn<F: FnOnce()>(&self, f: F) -> bool {}
        #[blocks(wait)] pub fn join(self) -> std::thread::Result<()> {}
    }
    #[shared] #[derive(Clone)] pub struct ArbiterHandle;
    impl ArbiterHandle {
        #[spawns(future)] pub fn spawn<Fut: Future>(&self, future: Fut) -> bool {}
        pub fn spawn_fn<F: FnOnce()>(&self, f: F) -> bool {}
        pub fn stop(&self) -> bool {}
    }
}

pub mod actors {
    use crate::rt::ArbiterHandle;
    use futures::stream::Stream;
    use std::pin::Pin;
    use std::time::Duration;
    pub trait Message { type Result; }
    pub trait Actor {
        type Context;
        fn started(&mut self, ctx: &mut Self::Context) {}
        fn stopping(&mut self, ctx: &mut Self::Context) -> Running {}
        fn stopped(&mut self, ctx: &mut Self::Context) {}
        fn start(self) -> Addr<Self> {}
        fn start_default() -> Addr<Self> {}
        fn start_in_arbiter<F: FnOnce(&mut Self::Context) -> Self>(wrk: &ArbiterHandle, f: F) -> Addr<Self> {}
        #[runs_inline(f)] fn create<F: FnOnce(&mut Self::Context) -> Self>(f: F) -> Addr<Self> {}
    }
    pub enum Running { Stop, Continue }
    pub trait Handler<M: Message> { type Result; fn handle(&mut self, msg: M, ctx: &mut <Self as Actor>::Context) -> Self::Result; }
    pub trait StreamHandler<I> { fn handle(&mut self, item: I, ctx: &mut <Self as Actor>::Context); fn finished(&mut self, ctx: &mut <Self as Actor>::Context) {} }
    pub trait Supervised: Actor {}
    pub trait SystemService: Actor { fn from_registry() -> Addr<Self> {} fn start_service(wrk: &ArbiterHandle) -> Addr<Self> {} }
    pub struct Supervisor<A>;
    impl<A> Supervisor<A> { pub fn start<F: FnOnce(&mut Context<A>) -> A>(f: F) -> Addr<A> {} }
    // Its actors run on threads of their own, which may block.
    pub struct SyncArbiter<A>;
    impl<A> SyncArbiter<A> { #[runs_elsewhere(factory)] pub fn start<F: Fn() -> A>(threads: usize, factory: F) -> Addr<A> {} }
    pub struct SyncContext<A>;
    impl<A> SyncContext<A> { pub fn address(&self) -> Addr<A> {} }
    pub trait ActorContext { fn stop(&mut self); fn terminate(&mut self); }
    pub trait AsyncContext<A>: ActorContext {
        fn address(&self) -> Addr<A>;
        fn spawn<F>(&mut self, fut: F) -> SpawnHandle;
        fn wait<F>(&mut self, fut: F);
        fn cancel_future(&mut self, handle: SpawnHandle) -> bool;
        fn add_stream<S: Stream>(&mut self, fut: S) -> SpawnHandle {}
        fn add_message_stream<S: Stream>(&mut self, fut: S) {}
        fn notify<M>(&mut self, msg: M) {}
        fn notify_later<M>(&mut self, msg: M, after: Duration) -> SpawnHandle {}
        fn run_later<F: FnOnce(&mut A, &mut Self)>(&mut self, dur: Duration, f: F) -> SpawnHandle {}
        fn run_interval<F: FnMut(&mut A, &mut Self)>(&mut self, dur: Duration, f: F) -> SpawnHandle {}
    }
    #[derive(Clone, Copy)] pub struct SpawnHandle;
    pub struct Context<A>;
    impl<A> Context<A> {
        pub fn new() -> Context<A> {}
        pub fn run(self, act: A) -> Addr<A> {}
        pub fn set_mailbox_capacity(&mut self, cap: usize) {}
        pub fn connected(&self) -> bool {}
    }
    impl<A> ActorContext for Context<A> {}
    impl<A> AsyncContext<A> for Context<A> {}
    #[shared] #[derive(Clone)] pub struct Addr<A>;
    impl<A> Addr<A> {
        pub fn connected(&self) -> bool {}
        pub fn do_send<M>(&self, msg: M) {}
        pub fn try_send<M>(&self, msg: M) -> Result<(), SendError<M>> {}
        #[no_timeout] pub fn send<M: Message>(&self, msg: M) -> Request<M> {}
        pub fn recipient<M>(self) -> Recipient<M> {}
        pub fn downgrade(&self) -> WeakAddr<A> {}
    }
    #[shared] #[derive(Clone)] pub struct WeakAddr<A>;
    impl<A> WeakAddr<A> { pub fn upgrade(&self) -> Option<Addr<A>> {} pub fn recipient<M>(self) -> WeakRecipient<M> {} }
    #[shared] #[derive(Clone)] pub struct Recipient<M>;
    impl<M: Message> Recipient<M> {
        pub fn connected(&self) -> bool {}
        pub fn do_send(&self, msg: M) {}
        pub fn try_send(&self, msg: M) -> Result<(), SendError<M>> {}
        #[no_timeout] pub fn send(&self, msg: M) -> Request<M> {}
        pub fn downgrade(&self) -> WeakRecipient<M> {}
    }
    #[shared] #[derive(Clone)] pub struct WeakRecipient<M>;
    impl<M> WeakRecipient<M> { pub fn upgrade(&self) -> Option<Recipient<M>> {} }
    #[lazy] pub struct Request<M>;
    impl<M: Message> Future for Request<M> { type Output = Result<M::Result, MailboxError>; }
    impl<M> Request<M> { pub fn timeout(self, dur: Duration) -> Request<M> {} }
    #[derive(Clone, Copy)] pub enum MailboxError { Closed, Timeout }
    impl std::error::Error for MailboxError {}
    pub enum SendError<T> { Full(T), Closed(T) }
    impl<T> SendError<T> { pub fn into_inner(self) -> T {} }
    pub struct MessageResult<M: Message>(pub M::Result);
    pub type ResponseFuture<I> = Pin<Box<dyn Future<Output = I>>>;
    #[lazy] pub struct ResponseActFuture<A, I>;
    pub struct Response<I>;
    impl<I> Response<I> { pub fn fut<T: Future<Output = I>>(fut: T) -> Response<I> {} pub fn reply(val: I) -> Response<I> {} }
    #[lazy] pub struct ActorFuture<A, T>;
    pub trait WrapFuture<A> { #[polls(self)] fn into_actor(self, a: &A) -> ActorFuture<A, <Self as Future>::Output> {} }
    impl<F: Future, A> WrapFuture<A> for F {}
    // They run when the actor's future is polled, on its thread.
    pub trait ActorFutureExt<A, T> {
        #[runs_inline(f)] fn map<F: FnOnce(T, &mut A, &mut <A as Actor>::Context) -> U, U>(self, f: F) -> ActorFuture<A, U> {}
        #[runs_inline(f)] fn then<F: FnOnce(T, &mut A, &mut <A as Actor>::Context) -> U, U>(self, f: F) -> ActorFuture<A, U> {}
    }
    impl<A, T> ActorFutureExt<A, T> for ActorFuture<A, T> {}
    #[lazy] pub struct Ready<T>;
    impl<A, T> ActorFutureExt<A, T> for Ready<T> {}
    pub fn ready<T>(value: T) -> Ready<T> {}
    pub trait ContextFutureSpawner<A> { fn spawn<C>(self, ctx: &mut C) {} fn wait<C>(self, ctx: &mut C) {} }
    impl<A, T> ContextFutureSpawner<A> for ActorFuture<A, T> {}
}
pub mod fut { pub use crate::actors::{ActorFuture, ActorFutureExt, Ready, WrapFuture, ready}; pub fn wrap_future<F: Future, A>(f: F) -> ActorFuture<A, F::Output> {} }
