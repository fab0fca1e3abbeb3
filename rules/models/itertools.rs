//! Model of itertools 0.10 to 0.14 (checked against 0.14.0). Adaptors nobody names are `std::iter::Sources` here. What a `Result` or an `Option` item
//! holds is told as what iterating it gives.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::iter::{FromIterator, Sources};

pub use either::Either;
pub use structs::*;
pub mod structs {
    pub use super::{ChunkBy, Format, FormatWith, GroupingMap, IntoChunks, MultiPeek};
    pub use super::ChunkBy as GroupBy;
}
macro_rules! izip { () => {} }
macro_rules! iproduct { () => {} }
macro_rules! chain { () => {} }

pub trait Itertools: Iterator {
    fn interleave<J: IntoIterator>(self, other: J) -> Sources<Self::Item> {}
    fn interleave_shortest<J: IntoIterator>(self, other: J) -> Sources<Self::Item> {}
    fn intersperse(self, element: Self::Item) -> Sources<Self::Item> {}
    #[runs_inline(element)] fn intersperse_with<F: FnMut() -> Self::Item>(self, element: F) -> Sources<Self::Item> {}
    fn get<R>(self, index: R) -> Sources<Self::Item> {}
    fn zip_longest<J: IntoIterator>(self, other: J) -> Sources<EitherOrBoth<Self::Item, J::Item>> {}
    fn zip_eq<J: IntoIterator>(self, other: J) -> Sources<(Self::Item, J::Item)> {}
    #[runs_inline(f)] fn batching<B, F: FnMut(&mut Self) -> Option<B>>(self, f: F) -> Sources<B> {}
    #[runs_inline(key)] fn chunk_by<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> ChunkBy<K, Self, F> {}
    #[runs_inline(key)] fn group_by<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> ChunkBy<K, Self, F> {}
    #[limits(number)] fn chunks(self, size: usize) -> IntoChunks<Self> {}
    fn tuple_windows<T>(self) -> Sources<T> {}
    fn circular_tuple_windows<T>(self) -> Sources<T> {}
    fn tuples<T>(self) -> Sources<T> {}
    fn tee(self) -> (Sources<Self::Item>, Sources<Self::Item>) {}
    fn map_into<R>(self) -> Sources<R> {}
    #[runs_inline(f)] fn map_ok<F: FnMut(<Self::Item as IntoIterator>::Item) -> U, U>(self, f: F) -> Sources<Result<U, _>> {}
    #[runs_inline(f)] fn filter_ok<F: FnMut(&<Self::Item as IntoIterator>::Item) -> bool>(self, f: F) -> Sources<Self::Item> {}
    #[runs_inline(f)] fn filter_map_ok<F: FnMut(<Self::Item as IntoIterator>::Item) -> Option<U>, U>(self, f: F) -> Sources<Result<U, _>> {}
    fn flatten_ok(self) -> Sources<Result<<<Self::Item as IntoIterator>::Item as IntoIterator>::Item, _>> {}
    #[runs_inline(processor)] fn process_results<F: FnOnce(Sources<<Self::Item as IntoIterator>::Item>) -> R, R>(self, processor: F) -> Result<R, _> {}
    fn merge<J: IntoIterator>(self, other: J) -> Sources<Self::Item> {}
    #[runs_inline(is_first)] fn merge_by<J: IntoIterator, F: FnMut(&Self::Item, &Self::Item) -> bool>(self, other: J, is_first: F) -> Sources<Self::Item> {}
    #[runs_inline(cmp_fn)] fn merge_join_by<J: IntoIterator, F: FnMut(&Self::Item, &J::Item) -> T, T>(self, other: J, cmp_fn: F) -> Sources<EitherOrBoth<Self::Item, J::Item>> {}
    fn kmerge(self) -> Sources<<Self::Item as IntoIterator>::Item> {}
    #[runs_inline(first)] fn kmerge_by<F: FnMut(&<Self::Item as IntoIterator>::Item, &<Self::Item as IntoIterator>::Item) -> bool>(self, first: F) -> Sources<<Self::Item as IntoIterator>::Item> {}
    fn cartesian_product<J: IntoIterator>(self, other: J) -> Sources<(Self::Item, J::Item)> {}
    fn multi_cartesian_product(self) -> Sources<Vec<<Self::Item as IntoIterator>::Item>> {}
    #[runs_inline(f)] fn coalesce<F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)>>(self, f: F) -> Sources<Self::Item> {}
    fn dedup(self) -> Sources<Self::Item> {}
    #[runs_inline(cmp)] fn dedup_by<Cmp: FnMut(&Self::Item, &Self::Item) -> bool>(self, cmp: Cmp) -> Sources<Self::Item> {}
    fn dedup_with_count(self) -> Sources<(usize, Self::Item)> {}
    #[runs_inline(cmp)] fn dedup_by_with_count<Cmp: FnMut(&Self::Item, &Self::Item) -> bool>(self, cmp: Cmp) -> Sources<(usize, Self::Item)> {}
    fn duplicates(self) -> Sources<Self::Item> {}
    #[runs_inline(f)] fn duplicates_by<V, F: FnMut(&Self::Item) -> V>(self, f: F) -> Sources<Self::Item> {}
    fn unique(self) -> Sources<Self::Item> {}
    #[runs_inline(f)] fn unique_by<V, F: FnMut(&Self::Item) -> V>(self, f: F) -> Sources<Self::Item> {}
    #[runs_inline(accept)] fn peeking_take_while<F: FnMut(&Self::Item) -> bool>(&mut self, accept: F) -> Sources<Self::Item> {}
    #[runs_inline(accept)] fn take_while_ref<F: FnMut(&Self::Item) -> bool>(&mut self, accept: F) -> Sources<Self::Item> {}
    #[runs_inline(accept)] fn take_while_inclusive<F: FnMut(&Self::Item) -> bool>(self, accept: F) -> Sources<Self::Item> {}
    fn while_some(self) -> Sources<<Self::Item as IntoIterator>::Item> {}
    fn tuple_combinations<T>(self) -> Sources<T> {}
    fn combinations(self, k: usize) -> Sources<Vec<Self::Item>> {}
    fn combinations_with_replacement(self, k: usize) -> Sources<Vec<Self::Item>> {}
    fn permutations(self, k: usize) -> Sources<Vec<Self::Item>> {}
    fn powerset(self) -> Sources<Vec<Self::Item>> {}
    #[runs_inline(f)] fn pad_using<F: FnMut(usize) -> Self::Item>(self, min: usize, f: F) -> Sources<Self::Item> {}
    fn with_position(self) -> Sources<(Position, Self::Item)> {}
    #[runs_inline(predicate)] fn positions<P: FnMut(Self::Item) -> bool>(self, predicate: P) -> Sources<usize> {}
    #[runs_inline(updater)] fn update<F: FnMut(&mut Self::Item)>(self, updater: F) -> Sources<Self::Item> {}
    fn next_tuple<T>(&mut self) -> Option<T> {}
    fn collect_tuple<T>(self) -> Option<T> {}
    #[runs_inline(pred)] fn find_position<P: FnMut(&Self::Item) -> bool>(&mut self, pred: P) -> Option<(usize, Self::Item)> {}
    #[runs_inline(predicate)] fn find_or_last<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
    #[runs_inline(predicate)] fn find_or_first<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Option<Self::Item> {}
    fn contains<Q>(&mut self, query: &Q) -> bool {}
    fn all_equal(&mut self) -> bool {}
    fn all_equal_value(&mut self) -> Result<Self::Item, Option<(Self::Item, Self::Item)>> {}
    fn all_unique(&mut self) -> bool {}
    fn dropping(self, n: usize) -> Self {}
    fn dropping_back(self, n: usize) -> Self {}
    fn concat(self) -> Self::Item {}
    fn collect_vec(self) -> Vec<Self::Item> {}
    fn try_collect<T, U, E>(self) -> Result<U, E> {}
    fn set_from<J: IntoIterator>(&mut self, from: J) -> usize {}
    fn join(&mut self, sep: &str) -> String {}
    fn format(self, sep: &str) -> Format<Self> {}
    fn format_with<F>(self, sep: &str, format: F) -> FormatWith<Self, F> {}
    #[runs_inline(f)] fn fold_ok<B, F: FnMut(B, <Self::Item as IntoIterator>::Item) -> B>(&mut self, start: B, f: F) -> Result<B, _> {}
    #[runs_inline(f)] fn fold_options<B, F: FnMut(B, <Self::Item as IntoIterator>::Item) -> B>(&mut self, start: B, f: F) -> Option<B> {}
    #[runs_inline(f)] fn tree_reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {}
    #[runs_inline(f)] fn fold1<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {}
    #[runs_inline(f)] fn fold_while<B, F: FnMut(B, Self::Item) -> FoldWhile<B>>(&mut self, init: B, f: F) -> FoldWhile<B> {}
    fn sum1<S>(self) -> Option<S> {}
    fn product1<P>(self) -> Option<P> {}
    fn sorted_unstable(self) -> std::vec::IntoIter<Self::Item> {}
    #[runs_inline(cmp)] fn sorted_unstable_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, cmp: F) -> std::vec::IntoIter<Self::Item> {}
    #[runs_inline(f)] fn sorted_unstable_by_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> std::vec::IntoIter<Self::Item> {}
    fn sorted(self) -> std::vec::IntoIter<Self::Item> {}
    #[runs_inline(cmp)] fn sorted_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, cmp: F) -> std::vec::IntoIter<Self::Item> {}
    #[runs_inline(f)] fn sorted_by_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> std::vec::IntoIter<Self::Item> {}
    #[runs_inline(f)] fn sorted_by_cached_key<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> std::vec::IntoIter<Self::Item> {}
    fn k_smallest(self, k: usize) -> std::vec::IntoIter<Self::Item> {}
    #[runs_inline(cmp)] fn k_smallest_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, k: usize, cmp: F) -> std::vec::IntoIter<Self::Item> {}
    #[runs_inline(key)] fn k_smallest_by_key<F: FnMut(&Self::Item) -> K, K>(self, k: usize, key: F) -> std::vec::IntoIter<Self::Item> {}
    fn k_largest(self, k: usize) -> std::vec::IntoIter<Self::Item> {}
    #[runs_inline(cmp)] fn k_largest_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, k: usize, cmp: F) -> std::vec::IntoIter<Self::Item> {}
    #[runs_inline(key)] fn k_largest_by_key<F: FnMut(&Self::Item) -> K, K>(self, k: usize, key: F) -> std::vec::IntoIter<Self::Item> {}
    fn tail(self, n: usize) -> std::vec::IntoIter<Self::Item> {}
    #[runs_inline(predicate)] fn partition_map<A: Default, B: Default, F: FnMut(Self::Item) -> Either<L, R>, L, R>(self, predicate: F) -> (A, B) {}
    fn partition_result<A: Default, B: Default>(self) -> (A, B) {}
    fn into_group_map<K, V>(self) -> HashMap<K, Vec<V>> {}
    #[runs_inline(f)] fn into_group_map_by<K, F: FnMut(&Self::Item) -> K>(self, f: F) -> HashMap<K, Vec<Self::Item>> {}
    fn into_grouping_map(self) -> GroupingMap<Self> {}
    #[runs_inline(key_mapper)] fn into_grouping_map_by<K, F: FnMut(&Self::Item) -> K>(self, key_mapper: F) -> GroupingMap<Self> {}
    fn min_set(self) -> Vec<Self::Item> {}
    #[runs_inline(key)] fn min_set_by_key<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> Vec<Self::Item> {}
    fn max_set(self) -> Vec<Self::Item> {}
    #[runs_inline(key)] fn max_set_by_key<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> Vec<Self::Item> {}
    fn minmax(self) -> MinMaxResult<Self::Item> {}
    #[runs_inline(key)] fn minmax_by_key<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> MinMaxResult<Self::Item> {}
    #[runs_inline(compare)] fn minmax_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> MinMaxResult<Self::Item> {}
    fn position_max(self) -> Option<usize> {}
    #[runs_inline(key)] fn position_max_by_key<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> Option<usize> {}
    #[runs_inline(compare)] fn position_max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<usize> {}
    fn position_min(self) -> Option<usize> {}
    #[runs_inline(key)] fn position_min_by_key<K, F: FnMut(&Self::Item) -> K>(self, key: F) -> Option<usize> {}
    #[runs_inline(compare)] fn position_min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<usize> {}
    fn exactly_one(self) -> Result<Self::Item, ExactlyOneError<Self>> {}
    fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError<Self>> {}
    fn multipeek(self) -> MultiPeek<Self> {}
    fn counts(self) -> HashMap<Self::Item, usize> {}
    #[runs_inline(f)] fn counts_by<K, F: FnMut(Self::Item) -> K>(self, f: F) -> HashMap<K, usize> {}
    fn multiunzip<FromI>(self) -> FromI {}
}
impl<I: Iterator> Itertools for I {}

pub struct ChunkBy<K, I, F>;
impl<K, I: Iterator, F> IntoIterator for &ChunkBy<K, I, F> { type Item = (K, Sources<I::Item>); type IntoIter = Sources<(K, Sources<I::Item>)>; }
pub struct IntoChunks<I>;
impl<I: Iterator> IntoIterator for &IntoChunks<I> { type Item = Sources<I::Item>; type IntoIter = Sources<Sources<I::Item>>; }
pub struct Format<I>;
pub struct FormatWith<I, F>;
pub struct GroupingMap<I>;
pub struct MultiPeek<I>;
impl<I: Iterator> Iterator for MultiPeek<I> { type Item = I::Item; }
impl<I: Iterator> MultiPeek<I> {
    pub fn peek(&mut self) -> Option<&I::Item> {}
    pub fn reset_peek(&mut self) {}
}
pub fn multipeek<I: IntoIterator>(iterable: I) -> MultiPeek<I::IntoIter> {}
pub struct ExactlyOneError<I>;
impl<I: Iterator> Iterator for ExactlyOneError<I> { type Item = I::Item; }
impl<I> std::error::Error for ExactlyOneError<I> {}
#[derive(Clone, Copy)] pub enum Position { First, Middle, Last, Only }
#[derive(Clone, Copy)] pub enum MinMaxResult<T> { NoElements, OneElement(T), MinMax(T, T) }
impl<T> MinMaxResult<T> { pub fn into_option(self) -> Option<(T, T)> {} }
#[derive(Clone, Copy)] pub enum FoldWhile<T> { Continue(T), Done(T) }
impl<T> FoldWhile<T> {
    pub fn into_inner(self) -> T {}
    pub fn is_done(&self) -> bool {}
}
#[derive(Clone)] pub enum EitherOrBoth<A, B> { Both(A, B), Left(A), Right(B) }
impl<A, B> EitherOrBoth<A, B> {
    pub fn has_left(&self) -> bool {}
    pub fn has_right(&self) -> bool {}
    pub fn is_left(&self) -> bool {}
    pub fn is_right(&self) -> bool {}
    pub fn is_both(&self) -> bool {}
    pub fn left(self) -> Option<A> {}
    pub fn right(self) -> Option<B> {}
    pub fn both(self) -> Option<(A, B)> {}
    pub fn left_and_right(self) -> (Option<A>, Option<B>) {}
    pub fn or(self, l: A, r: B) -> (A, B) {}
}
pub fn join<I: IntoIterator>(iterable: I, sep: &str) -> String {}
pub fn sorted<I: IntoIterator>(iterable: I) -> std::vec::IntoIter<I::Item> {}
pub fn enumerate<I: IntoIterator>(iterable: I) -> std::iter::Enumerate<I::IntoIter> {}
pub fn zip_eq<I: IntoIterator, J: IntoIterator>(i: I, j: J) -> Sources<(I::Item, J::Item)> {}
#[runs_inline(f)] pub fn all<I: IntoIterator, F: FnMut(I::Item) -> bool>(iterable: I, f: F) -> bool {}
#[runs_inline(f)] pub fn any<I: IntoIterator, F: FnMut(I::Item) -> bool>(iterable: I, f: F) -> bool {}
pub fn concat<I: IntoIterator>(iterable: I) -> I::Item {}
pub fn max<I: IntoIterator>(iterable: I) -> Option<I::Item> {}
pub fn min<I: IntoIterator>(iterable: I) -> Option<I::Item> {}
pub fn multiunzip<FromI, I: IntoIterator>(i: I) -> FromI {}
pub fn repeat_n<A>(element: A, n: usize) -> Sources<A> {}

#[runs_inline(processor)] pub fn process_results<I: IntoIterator, F: FnOnce(Sources<<I::Item as IntoIterator>::Item>) -> R, R>(iterable: I, processor: F) -> Result<R, _> {}
