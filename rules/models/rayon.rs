//! Model of rayon 1.x and rayon-core (checked against 1.12.0 and 1.13.0): the caller waits for the pool, except with `spawn`.

use std::ops::{Fn, FnOnce};

#[blocks(wait)] #[runs_inline(oper_a, oper_b)] #[instead("{spawn_blocking}(move || ..).await")] pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) {}
#[blocks(wait)] #[runs_inline(op)] #[instead("{spawn_blocking}(move || ..).await")] pub fn scope<OP: FnOnce(&Scope) -> R, R>(op: OP) -> R {}
#[blocks(wait)] #[runs_inline(op)] #[instead("{spawn_blocking}(move || ..).await")] pub fn in_place_scope<OP: FnOnce(&Scope) -> R, R>(op: OP) -> R {}
#[runs_elsewhere(func)] pub fn spawn<F: FnOnce()>(func: F) {}
#[runs_elsewhere(func)] pub fn spawn_fifo<F: FnOnce()>(func: F) {}
pub fn current_num_threads() -> usize {}
pub fn current_thread_index() -> Option<usize> {}
pub struct Scope;
impl Scope { #[runs_elsewhere(body)] pub fn spawn<BODY: FnOnce(&Scope)>(&self, body: BODY) {} }
pub struct ThreadPool;
impl ThreadPool {
    #[blocks(wait)] #[runs_elsewhere(op)] #[instead("{self}.spawn(move || ..)")] pub fn install<OP: FnOnce() -> R, R>(&self, op: OP) -> R {}
    #[blocks(wait)] #[runs_elsewhere(oper_a, oper_b)] #[instead("{self}.spawn(move || ..)")] pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB) {}
    #[blocks(wait)] #[runs_elsewhere(op)] #[instead("{self}.spawn(move || ..)")] pub fn scope<OP: FnOnce(&Scope) -> R, R>(&self, op: OP) -> R {}
    #[runs_elsewhere(op)] pub fn spawn<OP: FnOnce()>(&self, op: OP) {}
    #[runs_elsewhere(op)] pub fn spawn_fifo<OP: FnOnce()>(&self, op: OP) {}
    pub fn current_num_threads(&self) -> usize {}
}
#[derive(Default)] pub struct ThreadPoolBuilder;
impl ThreadPoolBuilder {
    pub fn new() -> ThreadPoolBuilder {}
    pub fn num_threads(self, num_threads: usize) -> ThreadPoolBuilder {}
    pub fn stack_size(self, stack_size: usize) -> ThreadPoolBuilder {}
    #[runs_elsewhere(panic_handler)] pub fn panic_handler<H: Fn(Box<dyn std::any::Any + Send>)>(self, panic_handler: H) -> ThreadPoolBuilder {}
    #[runs_elsewhere(start_handler)] pub fn start_handler<H: Fn(usize)>(self, start_handler: H) -> ThreadPoolBuilder {}
    #[runs_elsewhere(exit_handler)] pub fn exit_handler<H: Fn(usize)>(self, exit_handler: H) -> ThreadPoolBuilder {}
    pub fn thread_name<F: FnMut(usize) -> String>(self, closure: F) -> ThreadPoolBuilder {}
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError> {}
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError> {}
}
pub struct ThreadPoolBuildError;

pub mod prelude {
    pub use crate::iter::{IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator, IntoParallelRefMutIterator, ParallelBridge, ParallelIterator};
    pub use crate::slice::{ParallelSlice, ParallelSliceMut};
}

// Adapters give back `Par` of what they yield; consumers wait for the pool.
pub mod iter {
    use std::ops::Fn;
    pub struct Par<T>;
    impl<T> ParallelIterator for Par<T> { type Item = T; }
    impl<T> IndexedParallelIterator for Par<T> {}
    pub trait IntoParallelIterator { type Item; fn into_par_iter(self) -> Par<Self::Item>; }
    impl<T: IntoIterator> IntoParallelIterator for T { type Item = T::Item; }
    pub trait IntoParallelRefIterator { fn par_iter(&self) -> Par<<&Self as IntoIterator>::Item>; }
    impl<T> IntoParallelRefIterator for T {}
    pub trait IntoParallelRefMutIterator { fn par_iter_mut(&mut self) -> Par<<&mut Self as IntoIterator>::Item>; }
    impl<T> IntoParallelRefMutIterator for T {}
    pub trait ParallelBridge: Iterator { fn par_bridge(self) -> Par<Self::Item>; }
    impl<T: Iterator> ParallelBridge for T {}
    pub trait ParallelIterator {
        type Item;
        #[blocks(wait)] #[runs_elsewhere(op)] #[instead("{spawn_blocking}(move || ..).await")] fn for_each<OP: Fn(Self::Item)>(self, op: OP) {}
        #[blocks(wait)] #[runs_elsewhere(op)] #[instead("{spawn_blocking}(move || ..).await")] fn try_for_each<OP: Fn(Self::Item) -> R, R>(self, op: OP) -> R {}
        #[runs_elsewhere(map_op)] fn map<F: Fn(Self::Item) -> R, R>(self, map_op: F) -> Par<R> {}
        #[runs_elsewhere(filter_op)] fn filter<P: Fn(&Self::Item) -> bool>(self, filter_op: P) -> Par<Self::Item> {}
        #[runs_elsewhere(filter_op)] fn filter_map<P: Fn(Self::Item) -> Option<R>, R>(self, filter_op: P) -> Par<R> {}
        #[runs_elsewhere(map_op)] fn flat_map<F: Fn(Self::Item) -> PI, PI: IntoParallelIterator>(self, map_op: F) -> Par<PI::Item> {}
        #[runs_elsewhere(map_op)] fn flat_map_iter<F: Fn(Self::Item) -> SI, SI: IntoIterator>(self, map_op: F) -> Par<SI::Item> {}
        #[blocks(wait)] #[instead("{spawn_blocking}(move || ..).await")] fn collect<C>(self) -> C {}
        #[blocks(wait)] #[instead("{spawn_blocking}(move || ..).await")] fn count(self) -> usize {}
        #[blocks(wait)] #[instead("{spawn_blocking}(move || ..).await")] fn sum<S>(self) -> S {}
        #[blocks(wait)] #[instead("{spawn_blocking}(move || ..).await")] fn min(self) -> Option<Self::Item> {}
        #[blocks(wait)] #[instead("{spawn_blocking}(move || ..).await")] fn max(self) -> Option<Self::Item> {}
        #[blocks(wait)] #[runs_elsewhere(identity, op)] #[instead("{spawn_blocking}(move || ..).await")] fn reduce<OP: Fn(Self::Item, Self::Item) -> Self::Item, ID: Fn() -> Self::Item>(self, identity: ID, op: OP) -> Self::Item {}
        #[blocks(wait)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool {}
        #[blocks(wait)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn all<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool {}
        #[blocks(wait)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn find_any<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
    }
    pub trait IndexedParallelIterator: ParallelIterator {
        fn enumerate(self) -> Par<(usize, Self::Item)> {}
        fn zip<Z: IntoParallelIterator>(self, zip_op: Z) -> Par<(Self::Item, Z::Item)> {}
        fn chunks(self, chunk_size: usize) -> Par<Vec<Self::Item>> {}
        fn take(self, n: usize) -> Par<Self::Item> {}
        fn skip(self, n: usize) -> Par<Self::Item> {}
        fn rev(self) -> Par<Self::Item> {}
    }
}

pub mod slice {
    use crate::iter::Par;
    pub trait ParallelSlice<T> {
        fn par_chunks(&self, chunk_size: usize) -> Par<&[T]> {}
        fn par_windows(&self, window_size: usize) -> Par<&[T]> {}
    }
    impl<T> ParallelSlice<T> for [T] {}
    pub trait ParallelSliceMut<T> {
        fn par_chunks_mut(&mut self, chunk_size: usize) -> Par<&mut [T]> {}
        #[blocks(wait)] #[instead("{spawn_blocking}(move || ..).await")] fn par_sort(&mut self) {}
        #[blocks(wait)] #[instead("{spawn_blocking}(move || ..).await")] fn par_sort_unstable(&mut self) {}
        #[blocks(wait)] #[runs_elsewhere(compare)] #[instead("{spawn_blocking}(move || ..).await")] fn par_sort_by<F: Fn(&T, &T) -> std::cmp::Ordering>(&mut self, compare: F) {}
        #[blocks(wait)] #[runs_elsewhere(f)] #[instead("{spawn_blocking}(move || ..).await")] fn par_sort_by_key<K, F: Fn(&T) -> K>(&mut self, f: F) {}
    }
    impl<T> ParallelSliceMut<T> for [T] {}
}
