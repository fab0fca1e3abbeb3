//! Model of rayon 1.x and rayon-core (checked against 1.12.0 and 1.13.0): the caller waits for the pool, except with `spawn`.

use std::ops::{Fn, FnOnce};

#[blocks(pool)] #[runs_inline(oper_a, oper_b)] #[instead("{spawn_blocking}(move || ..).await")] pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB) {}
#[blocks(pool)] #[runs_inline(op)] #[instead("{spawn_blocking}(move || ..).await")] pub fn scope<OP: FnOnce(&Scope) -> R, R>(op: OP) -> R {}
#[blocks(pool)] #[runs_inline(op)] #[instead("{spawn_blocking}(move || ..).await")] pub fn in_place_scope<OP: FnOnce(&Scope) -> R, R>(op: OP) -> R {}
#[blocks(pool)] #[runs_inline(op)] #[instead("{spawn_blocking}(move || ..).await")] pub fn scope_fifo<OP: FnOnce(&ScopeFifo) -> R, R>(op: OP) -> R {}
#[blocks(pool)] #[runs_inline(op)] #[instead("{spawn_blocking}(move || ..).await")] pub fn in_place_scope_fifo<OP: FnOnce(&ScopeFifo) -> R, R>(op: OP) -> R {}
#[blocks(pool)] #[runs_elsewhere(op)] #[instead("{spawn_blocking}(move || ..).await")] pub fn broadcast<OP: Fn(BroadcastContext) -> R, R>(op: OP) -> Vec<R> {}
#[runs_elsewhere(func)] pub fn spawn<F: FnOnce()>(func: F) {}
#[runs_elsewhere(func)] pub fn spawn_fifo<F: FnOnce()>(func: F) {}
#[runs_elsewhere(op)] pub fn spawn_broadcast<OP: Fn(BroadcastContext)>(op: OP) {}
pub fn current_num_threads() -> usize {}
pub fn current_thread_index() -> Option<usize> {}
pub fn max_num_threads() -> usize {}
pub struct Scope;
impl Scope { #[runs_elsewhere(body)] pub fn spawn<BODY: FnOnce(&Scope)>(&self, body: BODY) {} }
pub struct ScopeFifo;
impl ScopeFifo { #[runs_elsewhere(body)] pub fn spawn_fifo<BODY: FnOnce(&ScopeFifo)>(&self, body: BODY) {} }
pub struct BroadcastContext;
impl BroadcastContext { pub fn index(&self) -> usize {} pub fn num_threads(&self) -> usize {} }
pub struct ThreadPool;
impl ThreadPool {
    #[blocks(pool)] #[runs_elsewhere(op)] #[instead("{self}.spawn(move || ..)")] pub fn install<OP: FnOnce() -> R, R>(&self, op: OP) -> R {}
    #[blocks(pool)] #[runs_elsewhere(oper_a, oper_b)] #[instead("{self}.spawn(move || ..)")] pub fn join<A: FnOnce() -> RA, B: FnOnce() -> RB, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB) {}
    #[blocks(pool)] #[runs_elsewhere(op)] #[instead("{self}.spawn(move || ..)")] pub fn scope<OP: FnOnce(&Scope) -> R, R>(&self, op: OP) -> R {}
    #[blocks(pool)] #[runs_elsewhere(op)] #[instead("{self}.spawn(move || ..)")] pub fn scope_fifo<OP: FnOnce(&ScopeFifo) -> R, R>(&self, op: OP) -> R {}
    #[blocks(pool)] #[runs_inline(op)] #[instead("{self}.spawn(move || ..)")] pub fn in_place_scope<OP: FnOnce(&Scope) -> R, R>(&self, op: OP) -> R {}
    #[blocks(pool)] #[runs_elsewhere(op)] #[instead("{self}.spawn(move || ..)")] pub fn broadcast<OP: Fn(BroadcastContext) -> R, R>(&self, op: OP) -> Vec<R> {}
    #[runs_elsewhere(op)] pub fn spawn<OP: FnOnce()>(&self, op: OP) {}
    #[runs_elsewhere(op)] pub fn spawn_fifo<OP: FnOnce()>(&self, op: OP) {}
    #[runs_elsewhere(op)] pub fn spawn_broadcast<OP: Fn(BroadcastContext)>(&self, op: OP) {}
    pub fn current_num_threads(&self) -> usize {}
    pub fn current_thread_index(&self) -> Option<usize> {}
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
        #[blocks(pool)] #[runs_elsewhere(op)] #[instead("{spawn_blocking}(move || ..).await")] fn for_each<OP: Fn(Self::Item)>(self, op: OP) {}
        #[blocks(pool)] #[runs_elsewhere(op)] #[instead("{spawn_blocking}(move || ..).await")] fn try_for_each<OP: Fn(Self::Item) -> R, R>(self, op: OP) -> R {}
        #[blocks(pool)] #[runs_elsewhere(op)] #[instead("{spawn_blocking}(move || ..).await")] fn for_each_with<OP: Fn(&mut T, Self::Item), T>(self, init: T, op: OP) {}
        #[blocks(pool)] #[runs_elsewhere(init, op)] #[instead("{spawn_blocking}(move || ..).await")] fn for_each_init<OP: Fn(&mut T, Self::Item), INIT: Fn() -> T, T>(self, init: INIT, op: OP) {}
        #[blocks(pool)] #[runs_elsewhere(op)] #[instead("{spawn_blocking}(move || ..).await")] fn try_for_each_with<OP: Fn(&mut T, Self::Item) -> R, T, R>(self, init: T, op: OP) -> R {}
        #[blocks(pool)] #[runs_elsewhere(init, op)] #[instead("{spawn_blocking}(move || ..).await")] fn try_for_each_init<OP: Fn(&mut T, Self::Item) -> R, INIT: Fn() -> T, T, R>(self, init: INIT, op: OP) -> R {}
        #[runs_elsewhere(map_op)] fn map_with<F: Fn(&mut T, Self::Item) -> R, T, R>(self, init: T, map_op: F) -> Par<R> {}
        #[runs_elsewhere(init, map_op)] fn map_init<F: Fn(&mut T, Self::Item) -> R, INIT: Fn() -> T, T, R>(self, init: INIT, map_op: F) -> Par<R> {}
        fn cloned(self) -> Par<<Self::Item as std::ops::Deref>::Target> {}
        fn copied(self) -> Par<<Self::Item as std::ops::Deref>::Target> {}
        #[runs_elsewhere(inspect_op)] fn inspect<OP: Fn(&Self::Item)>(self, inspect_op: OP) -> Par<Self::Item> {}
        #[runs_elsewhere(update_op)] fn update<F: Fn(&mut Self::Item)>(self, update_op: F) -> Par<Self::Item> {}
        #[runs_elsewhere(map_op)] fn map<F: Fn(Self::Item) -> R, R>(self, map_op: F) -> Par<R> {}
        #[runs_elsewhere(filter_op)] fn filter<P: Fn(&Self::Item) -> bool>(self, filter_op: P) -> Par<Self::Item> {}
        #[runs_elsewhere(filter_op)] fn filter_map<P: Fn(Self::Item) -> Option<R>, R>(self, filter_op: P) -> Par<R> {}
        #[runs_elsewhere(map_op)] fn flat_map<F: Fn(Self::Item) -> PI, PI: IntoParallelIterator>(self, map_op: F) -> Par<PI::Item> {}
        #[runs_elsewhere(map_op)] fn flat_map_iter<F: Fn(Self::Item) -> SI, SI: IntoIterator>(self, map_op: F) -> Par<SI::Item> {}
        fn flatten(self) -> Par<<Self::Item as IntoParallelIterator>::Item> where Self::Item: IntoParallelIterator {}
        fn flatten_iter(self) -> Par<<Self::Item as IntoIterator>::Item> where Self::Item: IntoIterator {}
        #[runs_elsewhere(identity, fold_op)] fn fold<T, ID: Fn() -> T, F: Fn(T, Self::Item) -> T>(self, identity: ID, fold_op: F) -> Par<T> {}
        #[runs_elsewhere(fold_op)] fn fold_with<F: Fn(T, Self::Item) -> T, T>(self, init: T, fold_op: F) -> Par<T> {}
        #[runs_elsewhere(identity, fold_op)] fn try_fold<T, R, ID: Fn() -> T, F: Fn(T, Self::Item) -> R>(self, identity: ID, fold_op: F) -> Par<R> {}
        fn chain<C: IntoParallelIterator>(self, chain: C) -> Par<Self::Item> {}
        fn panic_fuse(self) -> Par<Self::Item> {}
        fn take_any(self, n: usize) -> Par<Self::Item> {}
        fn skip_any(self, n: usize) -> Par<Self::Item> {}
        #[runs_elsewhere(predicate)] fn take_any_while<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Par<Self::Item> {}
        #[runs_elsewhere(predicate)] fn skip_any_while<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Par<Self::Item> {}
        #[blocks(pool)] #[instead("{spawn_blocking}(move || ..).await")] fn unzip<A, B, FromA, FromB>(self) -> (FromA, FromB) {}
        #[blocks(pool)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn partition<A, B, P: Fn(&Self::Item) -> bool>(self, predicate: P) -> (A, B) {}
        #[blocks(pool)] #[instead("{spawn_blocking}(move || ..).await")] fn collect<C>(self) -> C {}
        #[blocks(pool)] #[instead("{spawn_blocking}(move || ..).await")] fn count(self) -> usize {}
        #[blocks(pool)] #[instead("{spawn_blocking}(move || ..).await")] fn sum<S>(self) -> S {}
        #[blocks(pool)] #[instead("{spawn_blocking}(move || ..).await")] fn min(self) -> Option<Self::Item> {}
        #[blocks(pool)] #[instead("{spawn_blocking}(move || ..).await")] fn max(self) -> Option<Self::Item> {}
        #[blocks(pool)] #[instead("{spawn_blocking}(move || ..).await")] fn product<P>(self) -> P {}
        #[blocks(pool)] #[runs_elsewhere(f)] #[instead("{spawn_blocking}(move || ..).await")] fn min_by<F: Fn(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, f: F) -> Option<Self::Item> {}
        #[blocks(pool)] #[runs_elsewhere(f)] #[instead("{spawn_blocking}(move || ..).await")] fn min_by_key<K, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item> {}
        #[blocks(pool)] #[runs_elsewhere(f)] #[instead("{spawn_blocking}(move || ..).await")] fn max_by<F: Fn(&Self::Item, &Self::Item) -> std::cmp::Ordering>(self, f: F) -> Option<Self::Item> {}
        #[blocks(pool)] #[runs_elsewhere(f)] #[instead("{spawn_blocking}(move || ..).await")] fn max_by_key<K, F: Fn(&Self::Item) -> K>(self, f: F) -> Option<Self::Item> {}
        #[blocks(pool)] #[runs_elsewhere(identity, op)] #[instead("{spawn_blocking}(move || ..).await")] fn reduce<OP: Fn(Self::Item, Self::Item) -> Self::Item, ID: Fn() -> Self::Item>(self, identity: ID, op: OP) -> Self::Item {}
        #[blocks(pool)] #[runs_elsewhere(op)] #[instead("{spawn_blocking}(move || ..).await")] fn reduce_with<OP: Fn(Self::Item, Self::Item) -> Self::Item>(self, op: OP) -> Option<Self::Item> {}
        #[blocks(pool)] #[runs_elsewhere(identity, op)] #[instead("{spawn_blocking}(move || ..).await")] fn try_reduce<T, OP: Fn(T, T) -> Self::Item, ID: Fn() -> T>(self, identity: ID, op: OP) -> Self::Item {}
        #[blocks(pool)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool {}
        #[blocks(pool)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn all<P: Fn(Self::Item) -> bool>(self, predicate: P) -> bool {}
        #[blocks(pool)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn find_any<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
        #[blocks(pool)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn find_first<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
        #[blocks(pool)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn find_last<P: Fn(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
        #[blocks(pool)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn find_map_any<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R> {}
        #[blocks(pool)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn find_map_first<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R> {}
        #[blocks(pool)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn find_map_last<P: Fn(Self::Item) -> Option<R>, R>(self, predicate: P) -> Option<R> {}
    }
    pub trait IndexedParallelIterator: ParallelIterator {
        fn enumerate(self) -> Par<(usize, Self::Item)> {}
        fn zip<Z: IntoParallelIterator>(self, zip_op: Z) -> Par<(Self::Item, Z::Item)> {}
        fn chunks(self, chunk_size: usize) -> Par<Vec<Self::Item>> {}
        fn take(self, n: usize) -> Par<Self::Item> {}
        fn skip(self, n: usize) -> Par<Self::Item> {}
        fn rev(self) -> Par<Self::Item> {}
        fn len(&self) -> usize {}
        fn step_by(self, step: usize) -> Par<Self::Item> {}
        fn with_min_len(self, min: usize) -> Par<Self::Item> {}
        fn with_max_len(self, max: usize) -> Par<Self::Item> {}
        fn interleave<J: IntoParallelIterator>(self, other: J) -> Par<Self::Item> {}
        fn zip_eq<Z: IntoParallelIterator>(self, zip_op: Z) -> Par<(Self::Item, Z::Item)> {}
        #[blocks(pool)] #[instead("{spawn_blocking}(move || ..).await")] fn collect_into_vec(self, target: &mut Vec<Self::Item>) {}
        #[blocks(pool)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn position_any<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize> {}
        #[blocks(pool)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn position_first<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize> {}
        #[blocks(pool)] #[runs_elsewhere(predicate)] #[instead("{spawn_blocking}(move || ..).await")] fn position_last<P: Fn(Self::Item) -> bool>(self, predicate: P) -> Option<usize> {}
    }
}

pub mod slice {
    use crate::iter::Par;
    pub trait ParallelSlice<T> {
        fn par_chunks(&self, chunk_size: usize) -> Par<&[T]> {}
        fn par_windows(&self, window_size: usize) -> Par<&[T]> {}
        fn par_chunks_exact(&self, chunk_size: usize) -> Par<&[T]> {}
        fn par_rchunks(&self, chunk_size: usize) -> Par<&[T]> {}
        #[runs_elsewhere(pred)] fn par_chunk_by<F: Fn(&T, &T) -> bool>(&self, pred: F) -> Par<&[T]> {}
        #[runs_elsewhere(separator)] fn par_split<P: Fn(&T) -> bool>(&self, separator: P) -> Par<&[T]> {}
    }
    impl<T> ParallelSlice<T> for [T] {}
    pub trait ParallelSliceMut<T> {
        fn par_chunks_mut(&mut self, chunk_size: usize) -> Par<&mut [T]> {}
        fn par_chunks_exact_mut(&mut self, chunk_size: usize) -> Par<&mut [T]> {}
        #[blocks(cpu)] #[instead("{spawn_blocking}(move || ..).await")] fn par_sort(&mut self) {}
        #[blocks(cpu)] #[instead("{spawn_blocking}(move || ..).await")] fn par_sort_unstable(&mut self) {}
        #[blocks(cpu)] #[runs_elsewhere(compare)] #[instead("{spawn_blocking}(move || ..).await")] fn par_sort_by<F: Fn(&T, &T) -> std::cmp::Ordering>(&mut self, compare: F) {}
        #[blocks(cpu)] #[runs_elsewhere(f)] #[instead("{spawn_blocking}(move || ..).await")] fn par_sort_by_key<K, F: Fn(&T) -> K>(&mut self, f: F) {}
        #[blocks(cpu)] #[runs_elsewhere(f)] #[instead("{spawn_blocking}(move || ..).await")] fn par_sort_by_cached_key<K, F: Fn(&T) -> K>(&mut self, f: F) {}
        #[blocks(cpu)] #[runs_elsewhere(compare)] #[instead("{spawn_blocking}(move || ..).await")] fn par_sort_unstable_by<F: Fn(&T, &T) -> std::cmp::Ordering>(&mut self, compare: F) {}
        #[blocks(cpu)] #[runs_elsewhere(f)] #[instead("{spawn_blocking}(move || ..).await")] fn par_sort_unstable_by_key<K, F: Fn(&T) -> K>(&mut self, f: F) {}
    }
    impl<T> ParallelSliceMut<T> for [T] {}
}
