//! Model of embassy-futures 0.1 (checked against 0.1.2): a small set of combinators, without allocation.

use std::task::Poll;

#[blocks(runtime)] #[blocks_on(fut)] #[instead("{0}.await")] pub fn block_on<F: Future>(fut: F) -> F::Output {}
#[polls(fut)] pub fn poll_once<F: Future>(fut: F) -> Poll<F::Output> {}
#[cancel(safe)] #[waits(turn)] pub fn yield_now() -> impl Future<Output = ()> {}
pub mod join {
    #[polls(future1, future2)] pub fn join<Fut1: Future, Fut2: Future>(future1: Fut1, future2: Fut2) -> impl Future<Output = (Fut1::Output, Fut2::Output)> {}
    #[polls(future1, future2, future3)] pub fn join3<Fut1: Future, Fut2: Future, Fut3: Future>(future1: Fut1, future2: Fut2, future3: Fut3) -> impl Future<Output = (Fut1::Output, Fut2::Output, Fut3::Output)> {}
    #[polls(future1, future2, future3, future4)]
    pub fn join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> impl Future<Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output)> {}
    #[polls(future1, future2, future3, future4, future5)]
    pub fn join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> impl Future<Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output)> {}
    #[polls(futures)] pub fn join_array<Fut: Future, const N: usize>(futures: [Fut; N]) -> impl Future<Output = [Fut::Output; N]> {}
}
pub mod select {
    use std::pin::Pin;
    #[derive(Clone)] pub enum Either<A, B> { First(A), Second(B) }
    #[polls(a, b)] pub fn select<A: Future, B: Future>(a: A, b: B) -> impl Future<Output = Either<A::Output, B::Output>> {}
    #[derive(Clone)] pub enum Either3<A, B, C> { First(A), Second(B), Third(C) }
    #[polls(a, b, c)] pub fn select3<A: Future, B: Future, C: Future>(a: A, b: B, c: C) -> impl Future<Output = Either3<A::Output, B::Output, C::Output>> {}
    #[derive(Clone)] pub enum Either4<A, B, C, D> { First(A), Second(B), Third(C), Fourth(D) }
    #[polls(a, b, c, d)] pub fn select4<A: Future, B: Future, C: Future, D: Future>(a: A, b: B, c: C, d: D) -> impl Future<Output = Either4<A::Output, B::Output, C::Output, D::Output>> {}
    #[polls(arr)] pub fn select_array<Fut: Future, const N: usize>(arr: [Fut; N]) -> impl Future<Output = (Fut::Output, usize)> {}
    #[polls(slice)] pub fn select_slice<Fut: Future>(slice: Pin<&mut [Fut]>) -> impl Future<Output = (Fut::Output, usize)> {}
}
