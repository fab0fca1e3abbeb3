//! Model of std, core and alloc (checked against Rust 1.95): what types flow through and what blocks, locks, runs or drops.
//!
//! Lifetimes, `unsafe`, const parameters and bounds that carry no type are left out. Adapters whose item type comes out of a closure have one
//! type parameter more than in std, last: what the closure gives back (`Map<I, F, B>`). `num::IntegerMethods` and `FloatMethods` stand for the
//! inherent methods of the numeric types, `MapMethods` and `SetMethods` for those that the maps and sets share, `iter::Sources` for iterators
//! that nobody names. Readers and writers are marked on the concrete types only: a `Cursor` never blocks. The impls for `&mut R` are left out:
//! methods reach `R` without them, and its marks.

pub mod prelude {
    pub mod v1 {
        pub use crate::borrow::ToOwned;
        pub use crate::boxed::Box;
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
        pub use crate::default::Default;
        pub use crate::future::{Future, IntoFuture};
        pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use crate::mem::drop;
        pub use crate::num::{FloatMethods as _, IntegerMethods as _};
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
    }
    pub mod rust_2015 { pub use super::v1::*; }
    pub mod rust_2018 { pub use super::v1::*; }
    pub mod rust_2021 { pub use super::v1::*; }
    pub mod rust_2024 { pub use super::v1::*; }
}

// What is inside these is text or runs at compile time.
#[opaque] macro_rules! stringify { () => {} }
#[opaque] macro_rules! concat { () => {} }
#[opaque] macro_rules! include_str { () => {} }
#[opaque] macro_rules! include_bytes { () => {} }
#[opaque] macro_rules! env { () => {} }
#[opaque] macro_rules! option_env { () => {} }
#[opaque] macro_rules! cfg { () => {} }
#[opaque] macro_rules! compile_error { () => {} }
#[diverges] macro_rules! panic { () => {} }
#[diverges] macro_rules! todo { () => {} }
#[diverges] macro_rules! unimplemented { () => {} }
#[diverges] macro_rules! unreachable { () => {} }
macro_rules! assert { () => {} }
macro_rules! assert_eq { () => {} }
macro_rules! assert_ne { () => {} }
macro_rules! debug_assert { () => {} }
macro_rules! debug_assert_eq { () => {} }
macro_rules! debug_assert_ne { () => {} }
macro_rules! dbg { () => {} }
macro_rules! eprint { () => {} }
macro_rules! eprintln { () => {} }
macro_rules! format { () => {} }
macro_rules! format_args { () => {} }
macro_rules! matches { () => {} }
macro_rules! print { () => {} }
macro_rules! println { () => {} }
macro_rules! vec { () => {} }
macro_rules! write { () => {} }
macro_rules! writeln { () => {} }

pub mod marker {
    pub trait Send {}
    pub trait Sync {}
    pub trait Sized {}
    pub trait Unpin {}
    pub trait Copy {}
    #[derive(Clone, Copy, Default)] pub struct PhantomData<T>;
    #[derive(Clone, Copy, Default)] pub struct PhantomPinned;
}

pub mod clone {
    pub trait Clone {
        fn clone(&self) -> Self;
        fn clone_from(&mut self, source: &Self) {}
    }
    impl<T> Clone for &T {}
}

pub mod default {
    pub trait Default { fn default() -> Self; }
}

pub mod cmp {
    use crate::option::Option;
    pub trait PartialEq<Rhs = Self> {
        fn eq(&self, other: &Rhs) -> bool;
        fn ne(&self, other: &Rhs) -> bool {}
    }
    pub trait Eq: PartialEq {}
    pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
        fn lt(&self, other: &Rhs) -> bool {}
        fn le(&self, other: &Rhs) -> bool {}
        fn gt(&self, other: &Rhs) -> bool {}
        fn ge(&self, other: &Rhs) -> bool {}
    }
    pub trait Ord: Eq + PartialOrd {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self {}
        fn min(self, other: Self) -> Self {}
        fn clamp(self, min: Self, max: Self) -> Self {}
    }
    #[derive(Clone, Copy)] pub enum Ordering { Less, Equal, Greater }
    impl Ordering {
        pub fn is_eq(self) -> bool {}
        pub fn is_ne(self) -> bool {}
        pub fn is_lt(self) -> bool {}
        pub fn is_gt(self) -> bool {}
        pub fn is_le(self) -> bool {}
        pub fn is_ge(self) -> bool {}
        pub fn reverse(self) -> Ordering {}
        pub fn then(self, other: Ordering) -> Ordering {}
        #[runs_inline(f)] pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {}
    }
    #[derive(Clone, Copy, Default)] pub struct Reverse<T>(pub T);
    pub fn max<T>(v1: T, v2: T) -> T {}
    pub fn min<T>(v1: T, v2: T) -> T {}
}

pub mod convert {
    use crate::result::Result;
    pub trait From<T> { fn from(value: T) -> Self; }
    pub trait Into<T> { fn into(self) -> T; }
    impl<T, U: From<T>> Into<U> for T {}
    impl<T> From<T> for T {}
    pub trait TryFrom<T> { type Error; fn try_from(value: T) -> Result<Self, Self::Error>; }
    pub trait TryInto<T> { type Error; fn try_into(self) -> Result<T, Self::Error>; }
    impl<T, U: TryFrom<T>> TryInto<U> for T { type Error = U::Error; }
    pub trait AsRef<T> { fn as_ref(&self) -> &T; }
    pub trait AsMut<T> { fn as_mut(&mut self) -> &mut T; }
    pub enum Infallible {}
    pub fn identity<T>(x: T) -> T {}
}

pub mod borrow {
    use crate::ops::Deref;
    pub trait Borrow<Borrowed> { fn borrow(&self) -> &Borrowed; }
    pub trait BorrowMut<Borrowed>: Borrow<Borrowed> { fn borrow_mut(&mut self) -> &mut Borrowed; }
    pub trait ToOwned {
        type Owned;
        fn to_owned(&self) -> Self::Owned;
    }
    impl ToOwned for str { type Owned = crate::string::String; }
    impl<T> ToOwned for [T] { type Owned = crate::vec::Vec<T>; }
    impl ToOwned for crate::path::Path { type Owned = crate::path::PathBuf; }
    impl ToOwned for crate::ffi::OsStr { type Owned = crate::ffi::OsString; }
    #[derive(Clone)] pub enum Cow<B: ToOwned> { Borrowed(&B), Owned(B::Owned) }
    impl<B: ToOwned> Cow<B> {
        pub fn into_owned(self) -> B::Owned {}
        pub fn to_mut(&mut self) -> &mut B::Owned {}
    }
    impl<B> Deref for Cow<B> { type Target = B; }
    impl<B> crate::convert::AsRef<B> for Cow<B> {}
}

pub mod ops {
    use crate::option::Option;
    pub trait Deref {
        type Target;
        fn deref(&self) -> &Self::Target;
    }
    impl<T> Deref for &T { type Target = T; }
    impl<T> Deref for &mut T { type Target = T; }
    pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }
    pub trait Drop { fn drop(&mut self); }
    pub trait FnOnce<Args> { type Output; }
    pub trait FnMut<Args>: FnOnce<Args> {}
    pub trait Fn<Args>: FnMut<Args> {}
    pub trait AsyncFnOnce<Args> { type Output; }
    pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}
    pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
    pub trait Index<Idx> { type Output; fn index(&self, index: Idx) -> &Self::Output; }
    pub trait IndexMut<Idx>: Index<Idx> { fn index_mut(&mut self, index: Idx) -> &mut Self::Output; }
    pub trait Add<Rhs = Self> { type Output; fn add(self, rhs: Rhs) -> Self::Output; }
    pub trait Sub<Rhs = Self> { type Output; fn sub(self, rhs: Rhs) -> Self::Output; }
    pub trait Mul<Rhs = Self> { type Output; fn mul(self, rhs: Rhs) -> Self::Output; }
    pub trait Div<Rhs = Self> { type Output; fn div(self, rhs: Rhs) -> Self::Output; }
    pub trait Rem<Rhs = Self> { type Output; fn rem(self, rhs: Rhs) -> Self::Output; }
    pub trait Neg { type Output; fn neg(self) -> Self::Output; }
    pub trait Not { type Output; fn not(self) -> Self::Output; }
    pub trait BitAnd<Rhs = Self> { type Output; fn bitand(self, rhs: Rhs) -> Self::Output; }
    pub trait BitOr<Rhs = Self> { type Output; fn bitor(self, rhs: Rhs) -> Self::Output; }
    pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }
    pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }
    pub trait RangeBounds<T> { fn contains(&self, item: &T) -> bool {} }
    #[derive(Clone, Default)] pub struct Range<Idx> { pub start: Idx, pub end: Idx }
    #[derive(Clone)] pub struct RangeInclusive<Idx>;
    #[derive(Clone)] pub struct RangeFrom<Idx> { pub start: Idx }
    #[derive(Clone, Copy)] pub struct RangeTo<Idx> { pub end: Idx }
    #[derive(Clone, Copy, Default)] pub struct RangeFull;
    impl<Idx> Range<Idx> {
        pub fn contains(&self, item: &Idx) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<Idx> RangeInclusive<Idx> {
        pub fn new(start: Idx, end: Idx) -> RangeInclusive<Idx> {}
        pub fn start(&self) -> &Idx {}
        pub fn end(&self) -> &Idx {}
        pub fn contains(&self, item: &Idx) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<Idx> crate::iter::Iterator for Range<Idx> { type Item = Idx; }
    impl<Idx> crate::iter::Iterator for RangeInclusive<Idx> { type Item = Idx; }
    impl<Idx> crate::iter::Iterator for RangeFrom<Idx> { type Item = Idx; }
    #[derive(Clone, Copy)] pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
    pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
    impl<B, C> ControlFlow<B, C> {
        pub fn is_break(&self) -> bool {}
        pub fn is_continue(&self) -> bool {}
        pub fn break_value(self) -> Option<B> {}
    }
}

pub mod option {
    use crate::ops::{Deref, FnOnce};
    use crate::result::Result;
    #[derive(Clone, Copy, Default)] pub enum Option<T> { None, Some(T) }
    use Option::{None, Some};
    impl<T> Option<T> {
        pub fn is_some(&self) -> bool {}
        #[runs_inline(f)] pub fn is_some_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
        pub fn is_none(&self) -> bool {}
        #[runs_inline(f)] pub fn is_none_or<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
        pub fn as_ref(&self) -> Option<&T> {}
        pub fn as_mut(&mut self) -> Option<&mut T> {}
        pub fn as_slice(&self) -> &[T] {}
        #[passes_through] pub fn expect(self, msg: &str) -> T {}
        #[passes_through] pub fn unwrap(self) -> T {}
        #[passes_through] pub fn unwrap_or(self, default: T) -> T {}
        #[passes_through] #[runs_inline(f)] pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T {}
        #[passes_through] pub fn unwrap_or_default(self) -> T {}
        #[passes_through] pub fn unwrap_unchecked(self) -> T {}
        #[runs_inline(f)] pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> {}
        #[passes_through] #[runs_inline(f)] pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Option<T> {}
        #[runs_inline(f)] pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
        #[runs_inline(default, f)] pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
        #[passes_through] pub fn ok_or<E>(self, err: E) -> Result<T, E> {}
        #[passes_through] #[runs_inline(err)] pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {}
        pub fn as_deref(&self) -> Option<&T::Target> where T: Deref {}
        pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: Deref {}
        pub fn iter(&self) -> IntoIter<&T> {}
        pub fn iter_mut(&mut self) -> IntoIter<&mut T> {}
        pub fn and<U>(self, optb: Option<U>) -> Option<U> {}
        #[runs_inline(f)] pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {}
        #[passes_through] #[runs_inline(predicate)] pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Option<T> {}
        #[passes_through] pub fn or(self, optb: Option<T>) -> Option<T> {}
        #[passes_through] #[runs_inline(f)] pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {}
        pub fn xor(self, optb: Option<T>) -> Option<T> {}
        pub fn insert(&mut self, value: T) -> &mut T {}
        pub fn get_or_insert(&mut self, value: T) -> &mut T {}
        pub fn get_or_insert_default(&mut self) -> &mut T {}
        #[runs_inline(f)] pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
        pub fn take(&mut self) -> Option<T> {}
        #[runs_inline(predicate)] pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {}
        pub fn replace(&mut self, value: T) -> Option<T> {}
        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {}
    }
    impl<T, U> Option<(T, U)> { pub fn unzip(self) -> (Option<T>, Option<U>) {} }
    impl<T> Option<&T> {
        pub fn copied(self) -> Option<T> {}
        pub fn cloned(self) -> Option<T> {}
    }
    impl<T> Option<&mut T> {
        pub fn copied(self) -> Option<T> {}
        pub fn cloned(self) -> Option<T> {}
    }
    impl<T, E> Option<Result<T, E>> { pub fn transpose(self) -> Result<Option<T>, E> {} }
    impl<T> Option<Option<T>> { pub fn flatten(self) -> Option<T> {} }
    pub struct IntoIter<A>;
    impl<A> crate::iter::Iterator for IntoIter<A> { type Item = A; }
    impl<T> crate::iter::IntoIterator for Option<T> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<T> crate::iter::IntoIterator for &Option<T> { type Item = &T; type IntoIter = IntoIter<&T>; }
    impl<T> crate::iter::IntoIterator for &mut Option<T> { type Item = &mut T; type IntoIter = IntoIter<&mut T>; }
    impl<T> crate::convert::From<T> for Option<T> {}
}

pub mod result {
    use crate::ops::{Deref, FnOnce};
    use crate::option::Option;
    #[derive(Clone, Copy)] pub enum Result<T, E> { Ok(T), Err(E) }
    use Result::{Err, Ok};
    impl<T, E> Result<T, E> {
        pub fn is_ok(&self) -> bool {}
        #[runs_inline(f)] pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
        pub fn is_err(&self) -> bool {}
        #[runs_inline(f)] pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool {}
        #[passes_through] pub fn ok(self) -> Option<T> {}
        pub fn err(self) -> Option<E> {}
        pub fn as_ref(&self) -> Result<&T, &E> {}
        pub fn as_mut(&mut self) -> Result<&mut T, &mut E> {}
        #[runs_inline(op)] pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> {}
        #[runs_inline(f)] pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
        #[runs_inline(default, f)] pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
        #[passes_through] #[runs_inline(op)] pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {}
        #[passes_through] #[runs_inline(f)] pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Result<T, E> {}
        #[passes_through] #[runs_inline(f)] pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Result<T, E> {}
        pub fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref {}
        pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: Deref {}
        pub fn iter(&self) -> crate::option::IntoIter<&T> {}
        #[passes_through] pub fn expect(self, msg: &str) -> T {}
        #[passes_through] pub fn unwrap(self) -> T {}
        #[passes_through] pub fn unwrap_or_default(self) -> T {}
        pub fn expect_err(self, msg: &str) -> E {}
        pub fn unwrap_err(self) -> E {}
        pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {}
        #[runs_inline(op)] pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> {}
        #[passes_through] pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {}
        #[passes_through] #[runs_inline(op)] pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {}
        #[passes_through] pub fn unwrap_or(self, default: T) -> T {}
        #[passes_through] #[runs_inline(op)] pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T {}
        #[passes_through] pub fn unwrap_unchecked(self) -> T {}
    }
    impl<T, E> Result<&T, E> {
        pub fn copied(self) -> Result<T, E> {}
        pub fn cloned(self) -> Result<T, E> {}
    }
    impl<T, E> Result<Option<T>, E> { pub fn transpose(self) -> Option<Result<T, E>> {} }
    impl<T, E> Result<Result<T, E>, E> { pub fn flatten(self) -> Result<T, E> {} }
    impl<T, E> crate::iter::IntoIterator for Result<T, E> { type Item = T; type IntoIter = crate::option::IntoIter<T>; }
    impl<T, E> crate::iter::IntoIterator for &Result<T, E> { type Item = &T; type IntoIter = crate::option::IntoIter<&T>; }
}

pub mod iter {
    use crate::cmp::Ordering;
    use crate::ops::{Deref, FnMut, FnOnce};
    use crate::option::Option;
    use crate::result::Result;
    pub trait Iterator {
        type Item;
        fn next(&mut self) -> Option<Self::Item>;
        fn size_hint(&self) -> (usize, Option<usize>) {}
        fn count(self) -> usize {}
        fn last(self) -> Option<Self::Item> {}
        fn nth(&mut self, n: usize) -> Option<Self::Item> {}
        fn step_by(self, step: usize) -> StepBy<Self> {}
        fn chain<U: IntoIterator>(self, other: U) -> Chain<Self, U::IntoIter> {}
        fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter> {}
        #[runs_inline(f)] fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F, B> {}
        #[runs_inline(f)] fn for_each<F: FnMut(Self::Item)>(self, f: F) {}
        #[runs_inline(predicate)] fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P> {}
        #[runs_inline(f)] fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F, B> {}
        fn enumerate(self) -> Enumerate<Self> {}
        fn peekable(self) -> Peekable<Self> {}
        #[runs_inline(predicate)] fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P> {}
        #[runs_inline(predicate)] fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P> {}
        #[runs_inline(predicate)] fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P, B> {}
        fn skip(self, n: usize) -> Skip<Self> {}
        fn take(self, n: usize) -> Take<Self> {}
        #[runs_inline(f)] fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F, B> {}
        #[runs_inline(f)] fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F> {}
        fn flatten(self) -> Flatten<Self> where Self::Item: IntoIterator {}
        fn fuse(self) -> Fuse<Self> {}
        #[runs_inline(f)] fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F> {}
        fn by_ref(&mut self) -> &mut Self {}
        fn collect<B: FromIterator<Self::Item>>(self) -> B {}
        #[runs_inline(f)] fn partition<B: Default, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B) {}
        #[runs_inline(f)] fn try_fold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R {}
        #[runs_inline(f)] fn try_for_each<F: FnMut(Self::Item) -> R, R>(&mut self, f: F) -> R {}
        #[runs_inline(f)] fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
        #[runs_inline(f)] fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item> {}
        #[runs_inline(f)] fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
        #[runs_inline(f)] fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool {}
        #[runs_inline(predicate)] fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {}
        #[runs_inline(f)] fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B> {}
        #[runs_inline(predicate)] fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> {}
        fn max(self) -> Option<Self::Item> {}
        fn min(self) -> Option<Self::Item> {}
        #[runs_inline(f)] fn max_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {}
        #[runs_inline(compare)] fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> {}
        #[runs_inline(f)] fn min_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item> {}
        #[runs_inline(compare)] fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item> {}
        fn rev(self) -> Rev<Self> {}
        fn unzip<A, B, FromA: Default, FromB: Default>(self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)> {}
        fn copied(self) -> Copied<Self> {}
        fn cloned(self) -> Cloned<Self> {}
        fn cycle(self) -> Cycle<Self> {}
        fn sum<S>(self) -> S {}
        fn product<P>(self) -> P {}
        fn cmp<I: IntoIterator>(self, other: I) -> Ordering {}
        fn eq<I: IntoIterator>(self, other: I) -> bool {}
        fn ne<I: IntoIterator>(self, other: I) -> bool {}
    }
    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>;
        #[runs_inline(predicate)] fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item> {}
    }
    pub trait ExactSizeIterator: Iterator { fn len(&self) -> usize {} }
    pub trait FusedIterator: Iterator {}
    pub trait FromIterator<A> { fn from_iter<T: IntoIterator<Item = A>>(iter: T) -> Self; }
    pub trait Extend<A> { fn extend<T: IntoIterator<Item = A>>(&mut self, iter: T); }
    pub trait Sum<A = Self> { fn sum<I: Iterator<Item = A>>(iter: I) -> Self; }
    pub trait Product<A = Self> { fn product<I: Iterator<Item = A>>(iter: I) -> Self; }
    pub trait IntoIterator {
        type Item;
        type IntoIter: Iterator<Item = Self::Item>;
        fn into_iter(self) -> Self::IntoIter;
    }
    impl<I: Iterator> IntoIterator for I { type Item = I::Item; type IntoIter = I; }
    impl<I: Iterator> Iterator for &mut I { type Item = I::Item; }
    impl<I: Iterator> Iterator for crate::boxed::Box<I> { type Item = I::Item; }

    #[derive(Clone)] pub struct Map<I, F, B>;
    impl<I, F, B> Iterator for Map<I, F, B> { type Item = B; }
    impl<I, F, B> DoubleEndedIterator for Map<I, F, B> {}
    impl<I, F, B> ExactSizeIterator for Map<I, F, B> {}
    #[derive(Clone)] pub struct FilterMap<I, F, B>;
    impl<I, F, B> Iterator for FilterMap<I, F, B> { type Item = B; }
    impl<I, F, B> DoubleEndedIterator for FilterMap<I, F, B> {}
    #[derive(Clone)] pub struct MapWhile<I, P, B>;
    impl<I, P, B> Iterator for MapWhile<I, P, B> { type Item = B; }
    #[derive(Clone)] pub struct Scan<I, St, F, B>;
    impl<I, St, F, B> Iterator for Scan<I, St, F, B> { type Item = B; }
    #[derive(Clone)] pub struct FlatMap<I, U, F>;
    impl<I, U: IntoIterator, F> Iterator for FlatMap<I, U, F> { type Item = U::Item; }
    #[derive(Clone)] pub struct Flatten<I>;
    impl<I: Iterator> Iterator for Flatten<I> where I::Item: IntoIterator { type Item = <I::Item as IntoIterator>::Item; }
    #[derive(Clone)] pub struct Filter<I, P>;
    impl<I: Iterator, P> Iterator for Filter<I, P> { type Item = I::Item; }
    #[derive(Clone)] pub struct SkipWhile<I, P>;
    impl<I: Iterator, P> Iterator for SkipWhile<I, P> { type Item = I::Item; }
    #[derive(Clone)] pub struct TakeWhile<I, P>;
    impl<I: Iterator, P> Iterator for TakeWhile<I, P> { type Item = I::Item; }
    #[derive(Clone)] pub struct Inspect<I, F>;
    impl<I: Iterator, F> Iterator for Inspect<I, F> { type Item = I::Item; }
    #[derive(Clone)] pub struct Enumerate<I>;
    impl<I: Iterator> Iterator for Enumerate<I> { type Item = (usize, I::Item); }
    impl<I: Iterator> DoubleEndedIterator for Enumerate<I> {}
    impl<I: Iterator> ExactSizeIterator for Enumerate<I> {}
    #[derive(Clone)] pub struct Zip<A, B>;
    impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> { type Item = (A::Item, B::Item); }
    impl<A: Iterator, B: Iterator> DoubleEndedIterator for Zip<A, B> {}
    #[derive(Clone)] pub struct Chain<A, B>;
    impl<A: Iterator, B: Iterator> Iterator for Chain<A, B> { type Item = A::Item; }
    impl<A: Iterator, B: Iterator> DoubleEndedIterator for Chain<A, B> {}
    #[derive(Clone)] pub struct Rev<I>;
    impl<I: Iterator> Iterator for Rev<I> { type Item = I::Item; }
    impl<I: Iterator> DoubleEndedIterator for Rev<I> {}
    impl<I: Iterator> ExactSizeIterator for Rev<I> {}
    #[derive(Clone)] pub struct Skip<I>;
    impl<I: Iterator> Iterator for Skip<I> { type Item = I::Item; }
    #[derive(Clone)] pub struct Take<I>;
    impl<I: Iterator> Iterator for Take<I> { type Item = I::Item; }
    #[derive(Clone)] pub struct StepBy<I>;
    impl<I: Iterator> Iterator for StepBy<I> { type Item = I::Item; }
    #[derive(Clone)] pub struct Cycle<I>;
    impl<I: Iterator> Iterator for Cycle<I> { type Item = I::Item; }
    #[derive(Clone)] pub struct Fuse<I>;
    impl<I: Iterator> Iterator for Fuse<I> { type Item = I::Item; }
    #[derive(Clone)] pub struct Copied<I>;
    impl<I: Iterator> Iterator for Copied<I> where I::Item: Deref { type Item = <I::Item as Deref>::Target; }
    #[derive(Clone)] pub struct Cloned<I>;
    impl<I: Iterator> Iterator for Cloned<I> where I::Item: Deref { type Item = <I::Item as Deref>::Target; }
    #[derive(Clone)] pub struct Peekable<I>;
    impl<I: Iterator> Iterator for Peekable<I> { type Item = I::Item; }
    impl<I: Iterator> Peekable<I> {
        pub fn peek(&mut self) -> Option<&I::Item> {}
        pub fn peek_mut(&mut self) -> Option<&mut I::Item> {}
        #[runs_inline(func)] pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {}
    }
    pub struct Sources<T>;
    impl<T> Iterator for Sources<T> { type Item = T; }
    pub fn empty<T>() -> Sources<T> {}
    pub fn once<T>(value: T) -> Sources<T> {}
    #[runs_inline(make)] pub fn once_with<A, F: FnOnce() -> A>(make: F) -> Sources<A> {}
    pub fn repeat<T>(elt: T) -> Sources<T> {}
    pub fn repeat_n<T>(element: T, count: usize) -> Sources<T> {}
    #[runs_inline(repeater)] pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> Sources<A> {}
    #[runs_inline(f)] pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> Sources<T> {}
    #[runs_inline(succ)] pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Sources<T> {}
    pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> {}
}

pub mod num {
    use crate::cmp::Ordering;
    use crate::option::Option;
    pub trait IntegerMethods {
        const MAX: Self;
        const MIN: Self;
        const BITS: u32;
        fn abs(self) -> Self {}
        fn checked_add(self, rhs: Self) -> Option<Self> {}
        fn checked_div(self, rhs: Self) -> Option<Self> {}
        fn checked_mul(self, rhs: Self) -> Option<Self> {}
        fn checked_sub(self, rhs: Self) -> Option<Self> {}
        fn clamp(self, min: Self, max: Self) -> Self {}
        fn cmp(&self, other: &Self) -> Ordering {}
        fn div_ceil(self, rhs: Self) -> Self {}
        fn max(self, other: Self) -> Self {}
        fn min(self, other: Self) -> Self {}
        fn partial_cmp(&self, other: &Self) -> Option<Ordering> {}
        fn pow(self, exp: u32) -> Self {}
        fn saturating_add(self, rhs: Self) -> Self {}
        fn saturating_mul(self, rhs: Self) -> Self {}
        fn saturating_sub(self, rhs: Self) -> Self {}
        fn to_be_bytes(self) -> [u8; 8] {}
        fn to_le_bytes(self) -> [u8; 8] {}
        fn from_be_bytes(bytes: [u8; 8]) -> Self {}
        fn from_le_bytes(bytes: [u8; 8]) -> Self {}
        fn wrapping_add(self, rhs: Self) -> Self {}
        fn wrapping_mul(self, rhs: Self) -> Self {}
        fn wrapping_sub(self, rhs: Self) -> Self {}
    }
    impl IntegerMethods for u8 {}
    impl IntegerMethods for u16 {}
    impl IntegerMethods for u32 {}
    impl IntegerMethods for u64 {}
    impl IntegerMethods for u128 {}
    impl IntegerMethods for usize {}
    impl IntegerMethods for i8 {}
    impl IntegerMethods for i16 {}
    impl IntegerMethods for i32 {}
    impl IntegerMethods for i64 {}
    impl IntegerMethods for i128 {}
    impl IntegerMethods for isize {}
    pub trait FloatMethods {
        fn abs(self) -> Self {}
        fn ceil(self) -> Self {}
        fn clamp(self, min: Self, max: Self) -> Self {}
        fn floor(self) -> Self {}
        fn is_finite(self) -> bool {}
        fn max(self, other: Self) -> Self {}
        fn min(self, other: Self) -> Self {}
        fn partial_cmp(&self, other: &Self) -> Option<Ordering> {}
        fn powi(self, n: i32) -> Self {}
        fn round(self) -> Self {}
        fn sqrt(self) -> Self {}
    }
    impl FloatMethods for f32 {}
    impl FloatMethods for f64 {}
    #[derive(Clone)] pub struct ParseIntError;
    #[derive(Clone)] pub struct ParseFloatError;
    #[derive(Clone, Copy)] pub struct TryFromIntError;
    #[derive(Clone, Copy)] pub struct NonZero<T>;
    impl<T> NonZero<T> {
        pub fn new(n: T) -> Option<NonZero<T>> {}
        pub fn get(self) -> T {}
    }
    pub type NonZeroU8 = NonZero<u8>;
    pub type NonZeroU16 = NonZero<u16>;
    pub type NonZeroU32 = NonZero<u32>;
    pub type NonZeroU64 = NonZero<u64>;
    pub type NonZeroUsize = NonZero<usize>;
}

impl bool {
    pub fn then_some<T>(self, t: T) -> option::Option<T> {}
    #[runs_inline(f)] pub fn then<T, F: FnOnce() -> T>(self, f: F) -> option::Option<T> {}
}

impl char {
    pub fn from_u32(i: u32) -> option::Option<char> {}
    pub fn is_alphanumeric(self) -> bool {}
    pub fn is_ascii(&self) -> bool {}
    pub fn is_ascii_alphanumeric(&self) -> bool {}
    pub fn is_ascii_digit(&self) -> bool {}
    pub fn is_ascii_hexdigit(&self) -> bool {}
    pub fn is_digit(self, radix: u32) -> bool {}
    pub fn is_whitespace(self) -> bool {}
    pub fn len_utf8(self) -> usize {}
    pub fn to_digit(self, radix: u32) -> option::Option<u32> {}
    pub fn to_lowercase(self) -> iter::Sources<char> {}
    pub fn to_uppercase(self) -> iter::Sources<char> {}
}

pub mod str {
    impl str {
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn as_str(&self) -> &str {}
        pub fn bytes(&self) -> crate::iter::Sources<u8> {}
        pub fn char_indices(&self) -> crate::iter::Sources<(usize, char)> {}
        pub fn chars(&self) -> crate::iter::Sources<char> {}
        pub fn contains<P>(&self, pat: P) -> bool {}
        pub fn ends_with<P>(&self, pat: P) -> bool {}
        pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
        pub fn find<P>(&self, pat: P) -> Option<usize> {}
        pub fn get<I>(&self, i: I) -> Option<&str> {}
        pub fn into_string(self) -> String {}
        pub fn is_ascii(&self) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn lines(&self) -> crate::iter::Sources<&str> {}
        pub fn matches<P>(&self, pat: P) -> crate::iter::Sources<&str> {}
        pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {}
        pub fn repeat(&self, n: usize) -> String {}
        pub fn replace<P>(&self, from: P, to: &str) -> String {}
        pub fn rfind<P>(&self, pat: P) -> Option<usize> {}
        pub fn rsplit<P>(&self, pat: P) -> crate::iter::Sources<&str> {}
        pub fn rsplit_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
        pub fn split<P>(&self, pat: P) -> crate::iter::Sources<&str> {}
        pub fn split_ascii_whitespace(&self) -> crate::iter::Sources<&str> {}
        pub fn split_at(&self, mid: usize) -> (&str, &str) {}
        pub fn split_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
        pub fn split_whitespace(&self) -> crate::iter::Sources<&str> {}
        pub fn splitn<P>(&self, n: usize, pat: P) -> crate::iter::Sources<&str> {}
        pub fn starts_with<P>(&self, pat: P) -> bool {}
        pub fn strip_prefix<P>(&self, prefix: P) -> Option<&str> {}
        pub fn strip_suffix<P>(&self, suffix: P) -> Option<&str> {}
        pub fn to_ascii_lowercase(&self) -> String {}
        pub fn to_ascii_uppercase(&self) -> String {}
        pub fn to_lowercase(&self) -> String {}
        pub fn to_uppercase(&self) -> String {}
        pub fn trim(&self) -> &str {}
        pub fn trim_end(&self) -> &str {}
        pub fn trim_end_matches<P>(&self, pat: P) -> &str {}
        pub fn trim_matches<P>(&self, pat: P) -> &str {}
        pub fn trim_start(&self) -> &str {}
        pub fn trim_start_matches<P>(&self, pat: P) -> &str {}
    }
    impl AsRef<str> for str {}
    impl AsRef<[u8]> for str {}
    impl AsRef<crate::path::Path> for str {}
    impl AsRef<crate::ffi::OsStr> for str {}
    pub trait FromStr { type Err; fn from_str(s: &str) -> Result<Self, Self::Err>; }
    #[derive(Clone, Copy)] pub struct Utf8Error;
    #[derive(Clone)] pub struct ParseBoolError;
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
    pub fn from_utf8_unchecked(v: &[u8]) -> &str {}
    impl FromStr for u8 { type Err = crate::num::ParseIntError; }
    impl FromStr for u16 { type Err = crate::num::ParseIntError; }
    impl FromStr for u32 { type Err = crate::num::ParseIntError; }
    impl FromStr for u64 { type Err = crate::num::ParseIntError; }
    impl FromStr for usize { type Err = crate::num::ParseIntError; }
    impl FromStr for i32 { type Err = crate::num::ParseIntError; }
    impl FromStr for i64 { type Err = crate::num::ParseIntError; }
    impl FromStr for f32 { type Err = crate::num::ParseFloatError; }
    impl FromStr for f64 { type Err = crate::num::ParseFloatError; }
    impl FromStr for bool { type Err = ParseBoolError; }
    impl FromStr for String { type Err = crate::convert::Infallible; }
    impl FromStr for crate::path::PathBuf { type Err = crate::convert::Infallible; }
    impl FromStr for crate::net::SocketAddr { type Err = crate::net::AddrParseError; }
    impl FromStr for crate::net::IpAddr { type Err = crate::net::AddrParseError; }
    impl FromStr for crate::net::Ipv4Addr { type Err = crate::net::AddrParseError; }
    impl FromStr for crate::net::Ipv6Addr { type Err = crate::net::AddrParseError; }
}

pub mod string {
    #[derive(Clone, Default)] pub struct String;
    impl String {
        pub fn new() -> String {}
        pub fn with_capacity(capacity: usize) -> String {}
        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
        pub fn from_utf8_lossy(v: &[u8]) -> crate::borrow::Cow<str> {}
        pub fn from_utf8_unchecked(bytes: Vec<u8>) -> String {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn as_mut_str(&mut self) -> &mut str {}
        pub fn push_str(&mut self, string: &str) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn push(&mut self, ch: char) {}
        pub fn truncate(&mut self, new_len: usize) {}
        pub fn pop(&mut self) -> Option<char> {}
        pub fn remove(&mut self, idx: usize) -> char {}
        #[runs_inline(f)] pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {}
        pub fn insert(&mut self, idx: usize, ch: char) {}
        pub fn insert_str(&mut self, idx: usize, string: &str) {}
        pub fn split_off(&mut self, at: usize) -> String {}
        pub fn clear(&mut self) {}
        pub fn drain<R>(&mut self, range: R) -> crate::iter::Sources<char> {}
        pub fn replace_range<R>(&mut self, range: R, replace_with: &str) {}
        pub fn into_boxed_str(self) -> Box<str> {}
        pub fn leak(self) -> &'static mut str {}
    }
    impl crate::ops::Deref for String { type Target = str; }
    impl AsRef<str> for String {}
    impl AsRef<[u8]> for String {}
    impl From<&str> for String {}
    impl From<char> for String {}
    impl FromIterator<char> for String {}
    impl FromIterator<String> for String {}
    impl Extend<char> for String {}
    impl crate::ops::Add<&str> for String { type Output = String; }
    impl crate::fmt::Write for String {}
    pub trait ToString { fn to_string(&self) -> String {} }
    impl<T> ToString for T {}
    #[derive(Clone)] pub struct FromUtf8Error;
    impl FromUtf8Error {
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn utf8_error(&self) -> crate::str::Utf8Error {}
    }
}

pub mod array {
    #[runs_inline(f)] pub fn from_fn<T, F: FnMut(usize) -> T>(f: F) -> [T; 0] {}
    #[derive(Clone, Copy)] pub struct TryFromSliceError;
}

pub mod slice {
    impl<T> [T] {
        pub fn as_slice(&self) -> &[T] {}
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> {}
        #[runs_inline(f)] pub fn binary_search_by<F: FnMut(&T) -> crate::cmp::Ordering>(&self, f: F) -> Result<usize, usize> {}
        pub fn chunks(&self, chunk_size: usize) -> crate::iter::Sources<&[T]> {}
        pub fn chunks_exact(&self, chunk_size: usize) -> crate::iter::Sources<&[T]> {}
        pub fn chunks_mut(&mut self, chunk_size: usize) -> crate::iter::Sources<&mut [T]> {}
        pub fn concat<Item>(&self) -> Vec<Item> {}
        pub fn contains(&self, x: &T) -> bool {}
        pub fn copy_from_slice(&mut self, src: &[T]) {}
        pub fn ends_with(&self, needle: &[T]) -> bool {}
        pub fn fill(&mut self, value: T) {}
        pub fn first(&self) -> Option<&T> {}
        pub fn first_mut(&mut self) -> Option<&mut T> {}
        pub fn get(&self, index: usize) -> Option<&T> {}
        pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
        pub fn into_vec(self) -> Vec<T> {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<T> {}
        pub fn iter_mut(&mut self) -> IterMut<T> {}
        pub fn join<Separator>(&self, sep: Separator) -> String {}
        pub fn last(&self) -> Option<&T> {}
        pub fn last_mut(&mut self) -> Option<&mut T> {}
        pub fn len(&self) -> usize {}
        #[runs_inline(pred)] pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
        pub fn repeat(&self, n: usize) -> Vec<T> {}
        pub fn reverse(&mut self) {}
        pub fn sort(&mut self) {}
        #[runs_inline(compare)] pub fn sort_by<F: FnMut(&T, &T) -> crate::cmp::Ordering>(&mut self, compare: F) {}
        #[runs_inline(f)] pub fn sort_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn sort_unstable(&mut self) {}
        #[runs_inline(f)] pub fn sort_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
        #[runs_inline(pred)] pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> crate::iter::Sources<&[T]> {}
        pub fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
        pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
        pub fn split_first(&self) -> Option<(&T, &[T])> {}
        pub fn split_last(&self) -> Option<(&T, &[T])> {}
        pub fn starts_with(&self, needle: &[T]) -> bool {}
        pub fn swap(&mut self, a: usize, b: usize) {}
        pub fn to_vec(&self) -> Vec<T> {}
        pub fn windows(&self, size: usize) -> crate::iter::Sources<&[T]> {}
    }
    impl [u8] {
        pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {}
        pub fn is_ascii(&self) -> bool {}
    }
    impl<T> AsRef<[T]> for [T] {}
    impl<T> crate::ops::Index<usize> for [T] { type Output = T; }
    impl<T> crate::ops::Index<crate::ops::Range<usize>> for [T] { type Output = [T]; }
    impl<T> crate::ops::Index<crate::ops::RangeFrom<usize>> for [T] { type Output = [T]; }
    impl<T> crate::ops::Index<crate::ops::RangeTo<usize>> for [T] { type Output = [T]; }
    impl<T> crate::ops::Index<crate::ops::RangeFull> for [T] { type Output = [T]; }
    impl<T> IntoIterator for &[T] { type Item = &T; type IntoIter = Iter<T>; }
    impl<T> IntoIterator for &mut [T] { type Item = &mut T; type IntoIter = IterMut<T>; }

    impl<T, const N: usize> [T; N] {
        #[runs_inline(f)] pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N] {}
        pub fn as_slice(&self) -> &[T] {}
    }
    impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = crate::vec::IntoIter<T>; }
    impl<T, const N: usize> IntoIterator for &[T; N] { type Item = &T; type IntoIter = Iter<T>; }
    impl<T, const N: usize> IntoIterator for &mut [T; N] { type Item = &mut T; type IntoIter = IterMut<T>; }
    #[derive(Clone)] pub struct Iter<T>;
    pub struct IterMut<T>;
    impl<T> Iter<T> { pub fn as_slice(&self) -> &[T] {} }
    impl<T> Iterator for Iter<T> { type Item = &T; }
    impl<T> DoubleEndedIterator for Iter<T> {}
    impl<T> ExactSizeIterator for Iter<T> {}
    impl<T> Iterator for IterMut<T> { type Item = &mut T; }
    impl<T> DoubleEndedIterator for IterMut<T> {}
    impl<T> ExactSizeIterator for IterMut<T> {}
    pub fn from_ref<T>(s: &T) -> &[T] {}
    pub fn from_raw_parts<T>(data: *const T, len: usize) -> &[T] {}
}

pub mod vec {
    #[derive(Clone, Default)] pub struct Vec<T>;
    impl<T> Vec<T> {
        pub fn new() -> Vec<T> {}
        pub fn with_capacity(capacity: usize) -> Vec<T> {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn into_boxed_slice(self) -> Box<[T]> {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub fn swap_remove(&mut self, index: usize) -> T {}
        pub fn insert(&mut self, index: usize, element: T) {}
        pub fn remove(&mut self, index: usize) -> T {}
        #[runs_inline(f)] pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        #[runs_inline(f)] pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
        pub fn dedup(&mut self) {}
        #[runs_inline(key)] pub fn dedup_by_key<F: FnMut(&mut T) -> K, K>(&mut self, key: F) {}
        pub fn push(&mut self, value: T) {}
        pub fn pop(&mut self) -> Option<T> {}
        pub fn append(&mut self, other: &mut Vec<T>) {}
        pub fn drain<R>(&mut self, range: R) -> IntoIter<T> {}
        pub fn clear(&mut self) {}
        pub fn split_off(&mut self, at: usize) -> Vec<T> {}
        #[runs_inline(f)] pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {}
        pub fn resize(&mut self, new_len: usize, value: T) {}
        pub fn extend_from_slice(&mut self, other: &[T]) {}
    }
    impl<T> crate::ops::Deref for Vec<T> { type Target = [T]; }
    impl<T> crate::ops::DerefMut for Vec<T> {}
    impl<T> AsRef<[T]> for Vec<T> {}
    impl<T> FromIterator<T> for Vec<T> {}
    impl<T> Extend<T> for Vec<T> {}
    impl<T> From<&[T]> for Vec<T> {}
    impl From<&str> for Vec<u8> {}
    impl<T> IntoIterator for Vec<T> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<T> IntoIterator for &Vec<T> { type Item = &T; type IntoIter = crate::slice::Iter<T>; }
    impl<T> IntoIterator for &mut Vec<T> { type Item = &mut T; type IntoIter = crate::slice::IterMut<T>; }
    impl crate::io::Write for Vec<u8> {}
    #[derive(Clone)] pub struct IntoIter<T>;
    impl<T> IntoIter<T> { pub fn as_slice(&self) -> &[T] {} }
    impl<T> Iterator for IntoIter<T> { type Item = T; }
    impl<T> DoubleEndedIterator for IntoIter<T> {}
    impl<T> ExactSizeIterator for IntoIter<T> {}
}

pub mod collections {
    pub use self::binary_heap::BinaryHeap;
    pub use self::btree_map::BTreeMap;
    pub use self::hash_map::HashMap;
    pub use self::sets::{BTreeSet, HashSet};
    pub use self::vec_deque::{LinkedList, VecDeque};
    #[derive(Clone)] pub struct TryReserveError;
    pub mod btree_set { pub use super::sets::BTreeSet; }
    pub mod hash_set { pub use super::sets::HashSet; }
    pub mod linked_list { pub use super::vec_deque::LinkedList; }

    pub mod vec_deque {
        use crate::vec::IntoIter;
        #[derive(Clone, Default)] pub struct VecDeque<T>;
        impl<T> VecDeque<T> {
            pub fn new() -> VecDeque<T> {}
            pub fn with_capacity(capacity: usize) -> VecDeque<T> {}
            pub fn append(&mut self, other: &mut VecDeque<T>) {}
            pub fn back(&self) -> Option<&T> {}
            pub fn back_mut(&mut self) -> Option<&mut T> {}
            pub fn capacity(&self) -> usize {}
            pub fn clear(&mut self) {}
            pub fn contains(&self, x: &T) -> bool {}
            pub fn drain<R>(&mut self, range: R) -> IntoIter<T> {}
            pub fn front(&self) -> Option<&T> {}
            pub fn front_mut(&mut self) -> Option<&mut T> {}
            pub fn get(&self, index: usize) -> Option<&T> {}
            pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
            pub fn insert(&mut self, index: usize, value: T) {}
            pub fn is_empty(&self) -> bool {}
            pub fn iter(&self) -> crate::slice::Iter<T> {}
            pub fn iter_mut(&mut self) -> crate::slice::IterMut<T> {}
            pub fn len(&self) -> usize {}
            pub fn make_contiguous(&mut self) -> &mut [T] {}
            pub fn pop_back(&mut self) -> Option<T> {}
            pub fn pop_front(&mut self) -> Option<T> {}
            pub fn push_back(&mut self, value: T) {}
            pub fn push_front(&mut self, value: T) {}
            pub fn remove(&mut self, index: usize) -> Option<T> {}
            pub fn reserve(&mut self, additional: usize) {}
            #[runs_inline(f)] pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn rotate_left(&mut self, n: usize) {}
            pub fn split_off(&mut self, at: usize) -> VecDeque<T> {}
            pub fn truncate(&mut self, len: usize) {}
        }
        impl<T> crate::ops::Index<usize> for VecDeque<T> { type Output = T; }
        impl<T> FromIterator<T> for VecDeque<T> {}
        impl<T> Extend<T> for VecDeque<T> {}
        impl<T> From<Vec<T>> for VecDeque<T> {}
        impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<T> IntoIterator for &VecDeque<T> { type Item = &T; type IntoIter = crate::slice::Iter<T>; }
        impl<T> IntoIterator for &mut VecDeque<T> { type Item = &mut T; type IntoIter = crate::slice::IterMut<T>; }
        #[derive(Clone, Default)] pub struct LinkedList<T>;
        impl<T> LinkedList<T> {
            pub fn new() -> LinkedList<T> {}
            pub fn append(&mut self, other: &mut LinkedList<T>) {}
            pub fn clear(&mut self) {}
            pub fn front(&self) -> Option<&T> {}
            pub fn is_empty(&self) -> bool {}
            pub fn iter(&self) -> crate::slice::Iter<T> {}
            pub fn len(&self) -> usize {}
            pub fn pop_back(&mut self) -> Option<T> {}
            pub fn pop_front(&mut self) -> Option<T> {}
            pub fn push_back(&mut self, elt: T) {}
            pub fn push_front(&mut self, elt: T) {}
        }
        impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<T> IntoIterator for &LinkedList<T> { type Item = &T; type IntoIter = crate::slice::Iter<T>; }
    }

    pub mod binary_heap {
        use crate::vec::IntoIter;
        #[derive(Clone, Default)] pub struct BinaryHeap<T>;
        impl<T> BinaryHeap<T> {
            pub fn new() -> BinaryHeap<T> {}
            pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {}
            pub fn append(&mut self, other: &mut BinaryHeap<T>) {}
            pub fn clear(&mut self) {}
            pub fn drain(&mut self) -> IntoIter<T> {}
            pub fn into_sorted_vec(self) -> Vec<T> {}
            pub fn into_vec(self) -> Vec<T> {}
            pub fn is_empty(&self) -> bool {}
            pub fn iter(&self) -> crate::slice::Iter<T> {}
            pub fn len(&self) -> usize {}
            pub fn peek(&self) -> Option<&T> {}
            pub fn peek_mut(&mut self) -> Option<PeekMut<T>> {}
            pub fn pop(&mut self) -> Option<T> {}
            pub fn push(&mut self, item: T) {}
            #[runs_inline(f)] pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        }
        pub struct PeekMut<T>;
        impl<T> PeekMut<T> { pub fn pop(this: PeekMut<T>) -> T {} }
        impl<T> crate::ops::Deref for PeekMut<T> { type Target = T; }
        impl<T> FromIterator<T> for BinaryHeap<T> {}
        impl<T> Extend<T> for BinaryHeap<T> {}
        impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<T> IntoIterator for &BinaryHeap<T> { type Item = &T; type IntoIter = crate::slice::Iter<T>; }
    }

    pub mod hash_map {
        use crate::iter::Sources;
        use crate::ops::{Deref, DerefMut};
        use crate::vec::IntoIter;
        #[derive(Clone, Default)] pub struct HashMap<K, V, S = RandomState>;
        #[derive(Clone, Default)] pub struct RandomState;
        pub type DefaultHasher = crate::hash::DefaultHasher;
        impl<K, V, S> HashMap<K, V, S> {
            pub fn new() -> HashMap<K, V> {}
            pub fn with_capacity(capacity: usize) -> HashMap<K, V> {}
            pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S> {}
            pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
            pub fn drain(&mut self) -> IntoIter<(K, V)> {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
        }
        impl<K, V, S> Deref for HashMap<K, V, S> { type Target = MapMethods<K, V>; }
        impl<K, V, S> DerefMut for HashMap<K, V, S> {}
        // The methods that the two maps have in common, once.
        pub struct MapMethods<K, V>;
        impl<K, V> MapMethods<K, V> {
            pub fn clear(&mut self) {}
            pub fn contains_key<Q>(&self, k: &Q) -> bool {}
            pub fn entry(&mut self, key: K) -> Entry<K, V> {}
            #[runs_inline(pred)] pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> IntoIter<(K, V)> {}
            pub fn get<Q>(&self, k: &Q) -> Option<&V> {}
            pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> {}
            pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> {}
            pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
            pub fn into_keys(self) -> IntoIter<K> {}
            pub fn into_values(self) -> IntoIter<V> {}
            pub fn is_empty(&self) -> bool {}
            pub fn iter(&self) -> Sources<(&K, &V)> {}
            pub fn iter_mut(&mut self) -> Sources<(&K, &mut V)> {}
            pub fn keys(&self) -> Sources<&K> {}
            pub fn len(&self) -> usize {}
            pub fn remove<Q>(&mut self, k: &Q) -> Option<V> {}
            pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> {}
            #[runs_inline(f)] pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
            pub fn values(&self) -> Sources<&V> {}
            pub fn values_mut(&mut self) -> Sources<&mut V> {}
        }
        impl<K, V, S> crate::ops::Index<&K> for HashMap<K, V, S> { type Output = V; }
        impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> {}
        impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> {}
        impl<K, V> From<[(K, V); 0]> for HashMap<K, V> {}
        impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = IntoIter<(K, V)>; }
        impl<K, V, S> IntoIterator for &HashMap<K, V, S> { type Item = (&K, &V); type IntoIter = Sources<(&K, &V)>; }
        impl<K, V, S> IntoIterator for &mut HashMap<K, V, S> { type Item = (&K, &mut V); type IntoIter = Sources<(&K, &mut V)>; }
        pub enum Entry<K, V> { Occupied(OccupiedEntry<K, V>), Vacant(VacantEntry<K, V>) }
        impl<K, V> Entry<K, V> {
            pub fn or_insert(self, default: V) -> &mut V {}
            #[runs_inline(default)] pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V {}
            #[runs_inline(default)] pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V {}
            pub fn key(&self) -> &K {}
            #[runs_inline(f)] pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Entry<K, V> {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
            pub fn or_default(self) -> &mut V {}
        }
        pub struct OccupiedEntry<K, V>;
        impl<K, V> OccupiedEntry<K, V> {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }
        pub struct VacantEntry<K, V>;
        impl<K, V> VacantEntry<K, V> {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &mut V {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
        }
    }

    pub mod btree_map {
        use crate::iter::Sources;
        use crate::vec::IntoIter;
        use super::hash_map::MapMethods;
        use crate::ops::{Deref, DerefMut};
        pub use super::hash_map::{Entry, OccupiedEntry, VacantEntry};
        #[derive(Clone, Default)] pub struct BTreeMap<K, V>;
        impl<K, V> BTreeMap<K, V> {
            pub fn new() -> BTreeMap<K, V> {}
            pub fn append(&mut self, other: &mut BTreeMap<K, V>) {}
            pub fn first_entry(&mut self) -> Option<OccupiedEntry<K, V>> {}
            pub fn first_key_value(&self) -> Option<(&K, &V)> {}
            pub fn last_entry(&mut self) -> Option<OccupiedEntry<K, V>> {}
            pub fn last_key_value(&self) -> Option<(&K, &V)> {}
            pub fn pop_first(&mut self) -> Option<(K, V)> {}
            pub fn pop_last(&mut self) -> Option<(K, V)> {}
            pub fn range<T, R>(&self, range: R) -> Sources<(&K, &V)> {}
            pub fn range_mut<T, R>(&mut self, range: R) -> Sources<(&K, &mut V)> {}
            pub fn split_off<Q>(&mut self, key: &Q) -> BTreeMap<K, V> {}
        }
        impl<K, V> Deref for BTreeMap<K, V> { type Target = MapMethods<K, V>; }
        impl<K, V> DerefMut for BTreeMap<K, V> {}
        impl<K, V> crate::ops::Index<&K> for BTreeMap<K, V> { type Output = V; }
        impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> {}
        impl<K, V> Extend<(K, V)> for BTreeMap<K, V> {}
        impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = IntoIter<(K, V)>; }
        impl<K, V> IntoIterator for &BTreeMap<K, V> { type Item = (&K, &V); type IntoIter = Sources<(&K, &V)>; }
        impl<K, V> IntoIterator for &mut BTreeMap<K, V> { type Item = (&K, &mut V); type IntoIter = Sources<(&K, &mut V)>; }
    }

    pub mod sets {
        use crate::iter::Sources;
        use crate::ops::{Deref, DerefMut};
        use crate::vec::IntoIter;
        #[derive(Clone, Default)] pub struct HashSet<T, S = super::hash_map::RandomState>;
        impl<T, S> HashSet<T, S> {
            pub fn new() -> HashSet<T> {}
            pub fn with_capacity(capacity: usize) -> HashSet<T> {}
            pub fn with_hasher(hasher: S) -> HashSet<T, S> {}
            pub fn drain(&mut self) -> IntoIter<T> {}
            pub fn reserve(&mut self, additional: usize) {}
        }
        impl<T, S> Deref for HashSet<T, S> { type Target = SetMethods<T>; }
        impl<T, S> DerefMut for HashSet<T, S> {}
        // The methods that the two sets have in common, once.
        pub struct SetMethods<T>;
        impl<T> SetMethods<T> {
            pub fn clear(&mut self) {}
            pub fn contains<Q>(&self, value: &Q) -> bool {}
            pub fn difference<S>(&self, other: &S) -> Sources<&T> {}
            pub fn get<Q>(&self, value: &Q) -> Option<&T> {}
            pub fn insert(&mut self, value: T) -> bool {}
            pub fn intersection<S>(&self, other: &S) -> Sources<&T> {}
            pub fn is_disjoint<S>(&self, other: &S) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn is_subset<S>(&self, other: &S) -> bool {}
            pub fn is_superset<S>(&self, other: &S) -> bool {}
            pub fn iter(&self) -> crate::slice::Iter<T> {}
            pub fn len(&self) -> usize {}
            pub fn remove<Q>(&mut self, value: &Q) -> bool {}
            pub fn replace(&mut self, value: T) -> Option<T> {}
            #[runs_inline(f)] pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn symmetric_difference<S>(&self, other: &S) -> Sources<&T> {}
            pub fn take<Q>(&mut self, value: &Q) -> Option<T> {}
            pub fn union<S>(&self, other: &S) -> Sources<&T> {}
        }
        impl<T, S> FromIterator<T> for HashSet<T, S> {}
        impl<T, S> Extend<T> for HashSet<T, S> {}
        impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<T, S> IntoIterator for &HashSet<T, S> { type Item = &T; type IntoIter = crate::slice::Iter<T>; }
        #[derive(Clone, Default)] pub struct BTreeSet<T>;
        impl<T> BTreeSet<T> {
            pub fn new() -> BTreeSet<T> {}
            pub fn append(&mut self, other: &mut BTreeSet<T>) {}
            pub fn first(&self) -> Option<&T> {}
            pub fn last(&self) -> Option<&T> {}
            pub fn pop_first(&mut self) -> Option<T> {}
            pub fn pop_last(&mut self) -> Option<T> {}
            pub fn range<K, R>(&self, range: R) -> Sources<&T> {}
        }
        impl<T> Deref for BTreeSet<T> { type Target = SetMethods<T>; }
        impl<T> DerefMut for BTreeSet<T> {}
        impl<T> FromIterator<T> for BTreeSet<T> {}
        impl<T> Extend<T> for BTreeSet<T> {}
        impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = IntoIter<T>; }
        impl<T> IntoIterator for &BTreeSet<T> { type Item = &T; type IntoIter = crate::slice::Iter<T>; }
    }
}

pub mod boxed {
    use crate::ops::{Deref, DerefMut};
    #[derive(Clone, Default)] pub struct Box<T>;
    impl<T> Box<T> {
        pub fn new(x: T) -> Box<T> {}
        pub fn pin(x: T) -> crate::pin::Pin<Box<T>> {}
        pub fn into_pin(boxed: Box<T>) -> crate::pin::Pin<Box<T>> {}
        pub fn from_raw(raw: *mut T) -> Box<T> {}
        pub fn into_raw(b: Box<T>) -> *mut T {}
        pub fn leak(b: Box<T>) -> &'static mut T {}
    }
    impl<T> Deref for Box<T> { type Target = T; }
    impl<T> DerefMut for Box<T> {}
    impl<T> AsRef<T> for Box<T> {}
    impl<T> AsMut<T> for Box<T> {}
    impl<T> From<T> for Box<T> {}
    impl<F: Future> Future for Box<F> { type Output = F::Output; }
    impl<W: crate::io::Write> crate::io::Write for Box<W> {}
    impl<R: crate::io::Read> crate::io::Read for Box<R> {}
}

pub mod rc {
    use crate::ops::Deref;
    #[shared] #[derive(Clone, Default)] pub struct Rc<T>;
    #[shared] #[derive(Clone, Default)] pub struct Weak<T>;
    impl<T> Rc<T> {
        pub fn new(value: T) -> Rc<T> {}
        #[runs_inline(data_fn)] pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> {}
        pub fn pin(value: T) -> crate::pin::Pin<Rc<T>> {}
        pub fn try_unwrap(this: Rc<T>) -> Result<T, Rc<T>> {}
        pub fn into_inner(this: Rc<T>) -> Option<T> {}
        pub fn unwrap_or_clone(this: Rc<T>) -> T {}
        pub fn downgrade(this: &Rc<T>) -> Weak<T> {}
        pub fn weak_count(this: &Rc<T>) -> usize {}
        pub fn strong_count(this: &Rc<T>) -> usize {}
        pub fn get_mut(this: &mut Rc<T>) -> Option<&mut T> {}
        pub fn make_mut(this: &mut Rc<T>) -> &mut T {}
        pub fn ptr_eq(this: &Rc<T>, other: &Rc<T>) -> bool {}
        pub fn as_ptr(this: &Rc<T>) -> *const T {}
    }
    impl<T> Weak<T> {
        pub fn new() -> Weak<T> {}
        pub fn upgrade(&self) -> Option<Rc<T>> {}
        pub fn strong_count(&self) -> usize {}
    }
    impl<T> Deref for Rc<T> { type Target = T; }
    impl<T> AsRef<T> for Rc<T> {}
    impl<T> From<T> for Rc<T> {}
}

pub mod pin {
    use crate::ops::{Deref, DerefMut};
    #[derive(Clone, Copy)] pub struct Pin<Ptr>;
    impl<Ptr: Deref> Pin<Ptr> {
        pub fn new(pointer: Ptr) -> Pin<Ptr> {}
        pub fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {}
        pub fn into_inner(pin: Pin<Ptr>) -> Ptr {}
        pub fn as_ref(&self) -> Pin<&Ptr::Target> {}
        pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> {}
        pub fn set(&mut self, value: Ptr::Target) {}
    }
    impl<T> Pin<&T> { pub fn get_ref(self) -> &T {} }
    impl<T> Pin<&mut T> {
        pub fn get_mut(self) -> &mut T {}
        pub fn get_unchecked_mut(self) -> &mut T {}
        pub fn into_ref(self) -> Pin<&T> {}
    }
    impl<Ptr: Deref> Deref for Pin<Ptr> { type Target = Ptr::Target; }
    impl<Ptr: DerefMut> DerefMut for Pin<Ptr> {}
    impl<F: Future> Future for Pin<crate::boxed::Box<F>> { type Output = F::Output; }
    impl<F: Future> Future for Pin<&mut F> { type Output = F::Output; }
    macro_rules! pin { () => {} }
}

pub mod any {
    #[derive(Clone, Copy)] pub struct TypeId;
    pub trait Any { fn type_id(&self) -> TypeId {} }
    impl dyn Any { pub fn is<T>(&self) -> bool {} pub fn downcast_ref<T>(&self) -> Option<&T> {} pub fn downcast_mut<T>(&mut self) -> Option<&mut T> {} }
    pub fn type_name<T>() -> &'static str {}
    pub fn type_name_of_val<T>(val: &T) -> &'static str {}
}

pub mod error {
    pub trait Error {
        fn source(&self) -> Option<&(dyn Error + 'static)> {}
        fn description(&self) -> &str {}
    }
}

pub mod fmt {
    pub type Result = crate::result::Result<(), Error>;
    #[derive(Clone, Copy, Default)] pub struct Error;
    #[derive(Clone, Copy)] pub struct Arguments;
    pub struct Formatter;
    impl Formatter {
        pub fn write_str(&mut self, data: &str) -> Result {}
        pub fn write_fmt(&mut self, fmt: Arguments) -> Result {}
        pub fn pad(&mut self, s: &str) -> Result {}
        pub fn alternate(&self) -> bool {}
        pub fn width(&self) -> Option<usize> {}
        pub fn precision(&self) -> Option<usize> {}
        pub fn debug_struct(&mut self, name: &str) -> DebugBuilder {}
        pub fn debug_tuple(&mut self, name: &str) -> DebugBuilder {}
        pub fn debug_list(&mut self) -> DebugBuilder {}
        pub fn debug_set(&mut self) -> DebugBuilder {}
        pub fn debug_map(&mut self) -> DebugBuilder {}
    }
    pub struct DebugBuilder;
    impl DebugBuilder {
        pub fn finish(&mut self) -> Result {}
        pub fn finish_non_exhaustive(&mut self) -> Result {}
    }
    pub trait Debug { fn fmt(&self, f: &mut Formatter) -> Result; }
    pub trait Display { fn fmt(&self, f: &mut Formatter) -> Result; }
    pub trait LowerHex { fn fmt(&self, f: &mut Formatter) -> Result; }
    pub trait Write {
        fn write_str(&mut self, s: &str) -> Result;
        fn write_char(&mut self, c: char) -> Result {}
        fn write_fmt(&mut self, args: Arguments) -> Result {}
    }
    pub fn format(args: Arguments) -> String {}
}

pub mod hash {
    pub trait Hash { fn hash<H: Hasher>(&self, state: &mut H); }
    pub trait Hasher {
        fn finish(&self) -> u64;
        fn write(&mut self, bytes: &[u8]);
        fn write_u64(&mut self, i: u64) {}
    }
    pub trait BuildHasher {
        type Hasher;
        fn build_hasher(&self) -> Self::Hasher;
    }
    #[derive(Clone, Default)] pub struct DefaultHasher;
    impl DefaultHasher { pub fn new() -> DefaultHasher {} }
    impl Hasher for DefaultHasher {}
}

pub mod mem {
    #[drops] pub fn drop<T>(_x: T) {}
    pub fn forget<T>(t: T) {}
    pub fn take<T>(dest: &mut T) -> T {}
    pub fn replace<T>(dest: &mut T, src: T) -> T {}
    pub fn swap<T>(x: &mut T, y: &mut T) {}
    pub fn size_of<T>() -> usize {}
    pub fn size_of_val<T>(val: &T) -> usize {}
    pub fn align_of<T>() -> usize {}
    pub fn transmute<Src, Dst>(src: Src) -> Dst {}
    pub fn discriminant<T>(v: &T) -> Discriminant<T> {}
    #[derive(Clone, Copy)] pub struct Discriminant<T>;
    #[derive(Clone)] pub struct ManuallyDrop<T>;
    impl<T> ManuallyDrop<T> {
        pub fn new(value: T) -> ManuallyDrop<T> {}
        pub fn into_inner(slot: ManuallyDrop<T>) -> T {}
        pub fn take(slot: &mut ManuallyDrop<T>) -> T {}
        pub fn drop(slot: &mut ManuallyDrop<T>) {}
    }
    impl<T> crate::ops::Deref for ManuallyDrop<T> { type Target = T; }
    #[derive(Clone, Copy)] pub struct MaybeUninit<T>;
    impl<T> MaybeUninit<T> {
        pub fn uninit() -> MaybeUninit<T> {}
        pub fn assume_init(self) -> T {}
    }
}

pub mod hint {
    pub fn black_box<T>(dummy: T) -> T {}
    pub fn spin_loop() {}
    #[diverges] pub fn unreachable_unchecked() -> ! {}
}

pub mod panic {
    #[runs_inline(f)] pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> Result<R, Box<dyn crate::any::Any + Send>> {}
    #[diverges] pub fn resume_unwind(payload: Box<dyn crate::any::Any + Send>) -> ! {}
    pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo) + Sync + Send>) {}
    pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo) + Sync + Send> {}
    pub struct PanicHookInfo;
    pub struct Location;
    #[derive(Clone, Copy)] pub struct AssertUnwindSafe<T>(pub T);
    impl<T> crate::ops::Deref for AssertUnwindSafe<T> { type Target = T; }
    impl<F: Future> Future for AssertUnwindSafe<F> { type Output = F::Output; }
    pub trait UnwindSafe {}
}

pub mod cell {
    use crate::ops::{Deref, DerefMut};
    #[derive(Clone, Default)] pub struct Cell<T>;
    impl<T> Cell<T> {
        pub fn new(value: T) -> Cell<T> {}
        pub fn get(&self) -> T {}
        pub fn set(&self, val: T) {}
        pub fn replace(&self, val: T) -> T {}
        pub fn take(&self) -> T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    #[lock(cell, sync)] #[derive(Clone, Default)] pub struct RefCell<T>;
    impl<T> RefCell<T> {
        pub fn new(value: T) -> RefCell<T> {}
        pub fn into_inner(self) -> T {}
        #[acquires(exclusive)] pub fn replace(&self, t: T) -> T {}
        #[acquires(exclusive)] pub fn take(&self) -> T {}
        #[acquires(shared)] pub fn borrow(&self) -> Ref<'_, T> {}
        #[acquires(shared, try)] pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {}
        #[acquires(exclusive)] pub fn borrow_mut(&self) -> RefMut<'_, T> {}
        #[acquires(exclusive, try)] pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    pub struct BorrowError;
    pub struct BorrowMutError;
    #[guard] pub struct Ref<'b, T>;
    impl<T> Ref<'_, T> {
        pub fn clone(orig: &Ref<T>) -> Ref<'_, T> {}
        #[runs_inline(f)] pub fn map<U, F: FnOnce(&T) -> &U>(orig: Ref<T>, f: F) -> Ref<'_, U> {}
        #[runs_inline(f)] pub fn filter_map<U, F: FnOnce(&T) -> Option<&U>>(orig: Ref<T>, f: F) -> Result<Ref<'_, U>, Ref<'_, T>> {}
    }
    impl<T> Deref for Ref<'_, T> { type Target = T; }
    #[guard] pub struct RefMut<'b, T>;
    impl<T> RefMut<'_, T> {
        #[runs_inline(f)] pub fn map<U, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<T>, f: F) -> RefMut<'_, U> {}
    }
    impl<T> Deref for RefMut<'_, T> { type Target = T; }
    impl<T> DerefMut for RefMut<'_, T> {}
    #[derive(Clone, Default)] pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        #[runs_inline(f)] pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    pub struct LazyCell<T, F = fn() -> T>;
    impl<T, F: FnOnce() -> T> LazyCell<T, F> {
        pub fn new(f: F) -> LazyCell<T, F> {}
        pub fn force(this: &LazyCell<T, F>) -> &T {}
    }
    impl<T, F> Deref for LazyCell<T, F> { type Target = T; }
    pub struct UnsafeCell<T>;
    impl<T> UnsafeCell<T> {
        pub fn new(value: T) -> UnsafeCell<T> {}
        pub fn get(&self) -> *mut T {}
    }
}

pub mod sync {
    use crate::ops::{Deref, DerefMut};
    use crate::time::Duration;
    #[shared] #[derive(Clone, Default)] pub struct Arc<T>;
    #[shared] #[derive(Clone, Default)] pub struct Weak<T>;
    impl<T> Arc<T> {
        pub fn new(data: T) -> Arc<T> {}
        #[runs_inline(data_fn)] pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {}
        pub fn pin(data: T) -> crate::pin::Pin<Arc<T>> {}
        pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>> {}
        pub fn into_inner(this: Arc<T>) -> Option<T> {}
        pub fn unwrap_or_clone(this: Arc<T>) -> T {}
        pub fn downgrade(this: &Arc<T>) -> Weak<T> {}
        pub fn weak_count(this: &Arc<T>) -> usize {}
        pub fn strong_count(this: &Arc<T>) -> usize {}
        pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T> {}
        pub fn make_mut(this: &mut Arc<T>) -> &mut T {}
        pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool {}
        pub fn as_ptr(this: &Arc<T>) -> *const T {}
        pub fn from_raw(ptr: *const T) -> Arc<T> {}
        pub fn into_raw(this: Arc<T>) -> *const T {}
    }
    impl<T> Weak<T> {
        pub fn new() -> Weak<T> {}
        pub fn upgrade(&self) -> Option<Arc<T>> {}
        pub fn strong_count(&self) -> usize {}
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool {}
    }
    impl<T> Deref for Arc<T> { type Target = T; }
    impl<T> AsRef<T> for Arc<T> {}
    impl<T> From<T> for Arc<T> {}
    impl From<&str> for Arc<str> {}
    impl<T> From<Vec<T>> for Arc<[T]> {}

    pub type LockResult<T> = Result<T, PoisonError<T>>;
    pub type TryLockResult<T> = Result<T, TryLockError<T>>;
    pub struct PoisonError<T>;
    impl<T> PoisonError<T> {
        #[passes_through] pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
    #[lock(mutex, sync)] #[derive(Default)] pub struct Mutex<T>;
    impl<T> Mutex<T> {
        pub fn new(t: T) -> Mutex<T> {}
        #[acquires(exclusive)] pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {}
        #[acquires(exclusive, try)] pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {}
        pub fn is_poisoned(&self) -> bool {}
        pub fn clear_poison(&self) {}
        pub fn into_inner(self) -> LockResult<T> {}
        pub fn get_mut(&mut self) -> LockResult<&mut T> {}
    }
    impl<T> From<T> for Mutex<T> {}
    #[guard] pub struct MutexGuard<'a, T>;
    impl<T> Deref for MutexGuard<'_, T> { type Target = T; }
    impl<T> DerefMut for MutexGuard<'_, T> {}
    #[lock(rwlock, sync)] #[derive(Default)] pub struct RwLock<T>;
    impl<T> RwLock<T> {
        pub fn new(t: T) -> RwLock<T> {}
        #[acquires(shared)] pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {}
        #[acquires(shared, try)] pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {}
        #[acquires(exclusive)] pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {}
        #[acquires(exclusive, try)] pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {}
        pub fn is_poisoned(&self) -> bool {}
        pub fn clear_poison(&self) {}
        pub fn into_inner(self) -> LockResult<T> {}
        pub fn get_mut(&mut self) -> LockResult<&mut T> {}
    }
    impl<T> From<T> for RwLock<T> {}
    #[guard] pub struct RwLockReadGuard<'a, T>;
    impl<T> Deref for RwLockReadGuard<'_, T> { type Target = T; }
    #[guard] pub struct RwLockWriteGuard<'a, T>;
    impl<T> RwLockWriteGuard<'_, T> { pub fn downgrade(s: RwLockWriteGuard<T>) -> RwLockReadGuard<'_, T> {} }
    impl<T> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
    impl<T> DerefMut for RwLockWriteGuard<'_, T> {}

    #[derive(Default)] pub struct Condvar;
    impl Condvar {
        pub fn new() -> Condvar {}
        #[blocks(wait)] #[instead("{notify}::notified(..).await")]
        pub fn wait<T>(&self, guard: MutexGuard<T>) -> LockResult<MutexGuard<'_, T>> {}
        #[blocks(wait)] #[runs_inline(condition)] #[instead("{notify}::notified(..).await")]
        pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, condition: F) -> LockResult<MutexGuard<'_, T>> {}
        #[blocks(wait)] #[instead("{timeout}({1}, {notify}::notified(..)).await")]
        pub fn wait_timeout<T>(&self, guard: MutexGuard<T>, dur: Duration) -> LockResult<(MutexGuard<'_, T>, WaitTimeoutResult)> {}
        #[blocks(wait)] #[runs_inline(condition)] #[instead("{timeout}({1}, {notify}::notified(..)).await")]
        pub fn wait_timeout_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'_, T>, WaitTimeoutResult)> {}
        pub fn notify_one(&self) {}
        pub fn notify_all(&self) {}
    }
    #[derive(Clone, Copy)] pub struct WaitTimeoutResult;
    impl WaitTimeoutResult { pub fn timed_out(&self) -> bool {} }
    pub struct Barrier;
    impl Barrier {
        pub fn new(n: usize) -> Barrier {}
        #[blocks(wait)] #[instead("{sync}::Barrier::wait(..).await")] pub fn wait(&self) -> BarrierWaitResult {}
    }
    pub struct BarrierWaitResult;
    impl BarrierWaitResult { pub fn is_leader(&self) -> bool {} }
    pub struct Once;
    impl Once {
        pub fn new() -> Once {}
        #[runs_inline(f)] pub fn call_once<F: FnOnce()>(&self, f: F) {}
        #[runs_inline(f)] pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {}
        pub fn is_completed(&self) -> bool {}
        #[blocks(wait)] pub fn wait(&self) {}
    }
    pub struct OnceState;
    #[derive(Clone, Default)] pub struct OnceLock<T>;
    impl<T> OnceLock<T> {
        pub fn new() -> OnceLock<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        #[runs_inline(f)] pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        #[blocks(wait)] pub fn wait(&self) -> &T {}
        pub fn into_inner(self) -> Option<T> {}
        pub fn take(&mut self) -> Option<T> {}
    }
    pub struct LazyLock<T, F = fn() -> T>;
    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub fn new(f: F) -> LazyLock<T, F> {}
        pub fn force(this: &LazyLock<T, F>) -> &T {}
    }
    impl<T, F> Deref for LazyLock<T, F> { type Target = T; }

    pub mod mpsc {
        use crate::time::Duration;
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
        #[shared] #[derive(Clone)] pub struct Sender<T>;
        impl<T> Sender<T> { pub fn send(&self, t: T) -> Result<(), SendError<T>> {} }
        #[shared] #[derive(Clone)] pub struct SyncSender<T>;
        impl<T> SyncSender<T> {
            #[blocks(wait)] #[instead("{channel}::Sender::send(.., {0}).await")] pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
            pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {}
        }
        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            pub fn try_recv(&self) -> Result<T, TryRecvError> {}
            #[blocks(wait)] #[instead("{channel}::Receiver::recv(..).await")] pub fn recv(&self) -> Result<T, RecvError> {}
            #[blocks(wait)] #[instead("{timeout}({0}, {channel}::Receiver::recv(..)).await")]
            pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
            #[blocks(wait)] #[instead("{channel}::Receiver::recv(..).await")] pub fn iter(&self) -> Iter<T> {}
            pub fn try_iter(&self) -> crate::iter::Sources<T> {}
        }
        // A `for` over a receiver waits for the next message again and again.
        pub struct Iter<T>;
        impl<T> Iterator for Iter<T> {
            type Item = T;
            #[blocks(wait)] fn next(&mut self) -> Option<T> {}
        }
        impl<T> IntoIterator for Receiver<T> {
            type Item = T;
            type IntoIter = Iter<T>;
            #[blocks(wait)] #[instead("{channel}::Receiver::recv(..).await")] fn into_iter(self) -> Iter<T> {}
        }
        impl<T> IntoIterator for &Receiver<T> {
            type Item = T;
            type IntoIter = Iter<T>;
            #[blocks(wait)] #[instead("{channel}::Receiver::recv(..).await")] fn into_iter(self) -> Iter<T> {}
        }
        #[derive(Clone, Copy)] pub struct SendError<T>(pub T);
        #[derive(Clone, Copy)] pub struct RecvError;
        #[derive(Clone, Copy)] pub enum TryRecvError { Empty, Disconnected }
        #[derive(Clone, Copy)] pub enum RecvTimeoutError { Timeout, Disconnected }
        #[derive(Clone, Copy)] pub enum TrySendError<T> { Full(T), Disconnected(T) }
    }

    pub mod atomic {
        #[derive(Clone, Copy)] pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
        // The inherent methods of the atomics, once.
        #[derive(Default)] pub struct Atomic<T>;
        impl<T> Atomic<T> {
            pub fn new(v: T) -> Atomic<T> {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
            pub fn load(&self, order: Ordering) -> T {}
            pub fn store(&self, val: T, order: Ordering) {}
            pub fn swap(&self, val: T, order: Ordering) -> T {}
            pub fn compare_exchange(&self, current: T, new: T, success: Ordering, failure: Ordering) -> Result<T, T> {}
            pub fn compare_exchange_weak(&self, current: T, new: T, success: Ordering, failure: Ordering) -> Result<T, T> {}
            pub fn fetch_add(&self, val: T, order: Ordering) -> T {}
            pub fn fetch_sub(&self, val: T, order: Ordering) -> T {}
            pub fn fetch_and(&self, val: T, order: Ordering) -> T {}
            pub fn fetch_or(&self, val: T, order: Ordering) -> T {}
            pub fn fetch_xor(&self, val: T, order: Ordering) -> T {}
            pub fn fetch_not(&self, order: Ordering) -> T {}
            pub fn fetch_max(&self, val: T, order: Ordering) -> T {}
            pub fn fetch_min(&self, val: T, order: Ordering) -> T {}
            #[runs_inline(f)] pub fn fetch_update<F: FnMut(T) -> Option<T>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<T, T> {}
        }
        pub type AtomicBool = Atomic<bool>;
        pub type AtomicU8 = Atomic<u8>;
        pub type AtomicU16 = Atomic<u16>;
        pub type AtomicU32 = Atomic<u32>;
        pub type AtomicU64 = Atomic<u64>;
        pub type AtomicUsize = Atomic<usize>;
        pub type AtomicI8 = Atomic<i8>;
        pub type AtomicI16 = Atomic<i16>;
        pub type AtomicI32 = Atomic<i32>;
        pub type AtomicI64 = Atomic<i64>;
        pub type AtomicIsize = Atomic<isize>;
        pub type AtomicPtr<T> = Atomic<*mut T>;
        pub fn fence(order: Ordering) {}
    }
}

pub mod future {
    use crate::pin::Pin;
    use crate::task::{Context, Poll};
    pub trait Future {
        type Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }
    pub trait IntoFuture {
        type Output;
        type IntoFuture: Future<Output = Self::Output>;
        fn into_future(self) -> Self::IntoFuture;
    }
    impl<F: Future> IntoFuture for F { type Output = F::Output; type IntoFuture = F; }
    impl<F: Future> Future for &mut F { type Output = F::Output; }
    #[lazy] #[derive(Clone)] pub struct Ready<T>;
    impl<T> Ready<T> { pub fn into_inner(self) -> T {} }
    impl<T> Future for Ready<T> { type Output = T; }
    #[lazy] #[derive(Clone)] pub struct Pending<T>;
    impl<T> Future for Pending<T> { type Output = T; }
    #[lazy] pub struct PollFn<F, T>;
    impl<F, T> Future for PollFn<F, T> { type Output = T; }
    #[never_suspends] pub fn ready<T>(t: T) -> Ready<T> {}
    pub fn pending<T>() -> Pending<T> {}
    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F, T> {}
    #[join] macro_rules! join { () => {} }
}

pub mod task {
    #[derive(Clone, Copy)] pub enum Poll<T> { Ready(T), Pending }
    impl<T> Poll<T> {
        #[runs_inline(f)] pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {}
        pub fn is_ready(&self) -> bool {}
        pub fn is_pending(&self) -> bool {}
    }
    impl<T, E> Poll<Result<T, E>> {
        #[runs_inline(f)] pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {}
        #[runs_inline(f)] pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {}
    }
    pub struct Context<'a>;
    impl Context<'_> {
        pub fn from_waker(waker: &Waker) -> Context<'_> {}
        pub fn waker(&self) -> &Waker {}
    }
    #[shared] #[derive(Clone)] pub struct Waker;
    impl Waker {
        pub fn wake(self) {}
        pub fn wake_by_ref(&self) {}
        pub fn will_wake(&self, other: &Waker) -> bool {}
        pub fn noop() -> &'static Waker {}
        pub fn from_raw(waker: RawWaker) -> Waker {}
    }
    pub trait Wake { fn wake(self: crate::sync::Arc<Self>); fn wake_by_ref(self: &crate::sync::Arc<Self>) {} }
    pub struct RawWaker;
    pub struct RawWakerVTable;
    macro_rules! ready { () => {} }
}

pub mod time {
    use crate::ops::{Add, AddAssign, Div, Mul, Sub};
    #[derive(Clone, Copy, Default)] pub struct Duration;
    impl Duration {
        pub const ZERO: Duration = 0;
        pub const MAX: Duration = 0;
        pub fn new(secs: u64, nanos: u32) -> Duration {}
        pub fn from_secs(secs: u64) -> Duration {}
        pub fn from_millis(millis: u64) -> Duration {}
        pub fn from_micros(micros: u64) -> Duration {}
        pub fn from_nanos(nanos: u64) -> Duration {}
        pub fn from_mins(mins: u64) -> Duration {}
        pub fn from_hours(hours: u64) -> Duration {}
        pub fn from_secs_f64(secs: f64) -> Duration {}
        pub fn from_secs_f32(secs: f32) -> Duration {}
        pub fn is_zero(&self) -> bool {}
        pub fn as_secs(&self) -> u64 {}
        pub fn as_millis(&self) -> u128 {}
        pub fn as_micros(&self) -> u128 {}
        pub fn as_nanos(&self) -> u128 {}
        pub fn as_secs_f64(&self) -> f64 {}
        pub fn as_secs_f32(&self) -> f32 {}
        pub fn subsec_millis(&self) -> u32 {}
        pub fn subsec_nanos(&self) -> u32 {}
        pub fn checked_add(self, rhs: Duration) -> Option<Duration> {}
        pub fn checked_sub(self, rhs: Duration) -> Option<Duration> {}
        pub fn saturating_add(self, rhs: Duration) -> Duration {}
        pub fn saturating_sub(self, rhs: Duration) -> Duration {}
        pub fn mul_f64(self, rhs: f64) -> Duration {}
        pub fn max(self, other: Duration) -> Duration {}
        pub fn min(self, other: Duration) -> Duration {}
    }
    impl Add<Duration> for Duration { type Output = Duration; }
    impl Sub<Duration> for Duration { type Output = Duration; }
    impl Mul<u32> for Duration { type Output = Duration; }
    impl Div<u32> for Duration { type Output = Duration; }
    #[derive(Clone, Copy)] pub struct Instant;
    impl Instant {
        pub fn now() -> Instant {}
        pub fn duration_since(&self, earlier: Instant) -> Duration {}
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
        pub fn elapsed(&self) -> Duration {}
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
    }
    impl Add<Duration> for Instant { type Output = Instant; }
    impl AddAssign<Duration> for Instant {}
    impl Sub<Duration> for Instant { type Output = Instant; }
    impl Sub<Instant> for Instant { type Output = Duration; }
    #[derive(Clone, Copy)] pub struct SystemTime;
    pub const UNIX_EPOCH: SystemTime = 0;
    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime = 0;
        pub fn now() -> SystemTime {}
        pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {}
        pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {}
        pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> {}
    }
    impl Add<Duration> for SystemTime { type Output = SystemTime; }
    impl Sub<Duration> for SystemTime { type Output = SystemTime; }
    #[derive(Clone)] pub struct SystemTimeError;
}

pub mod thread {
    use crate::time::{Duration, Instant};
    pub type Result<T> = crate::result::Result<T, Box<dyn crate::any::Any + Send + 'static>>;
    #[blocks(sleep)] #[instead("{sleep}({0}).await")] pub fn sleep(dur: Duration) {}
    #[blocks(sleep)] #[instead("{sleep_until}({0}.into()).await")] pub fn sleep_until(deadline: Instant) {}
    #[blocks(sleep)] #[instead("{sleep}(Duration::from_millis({0}.into())).await")] pub fn sleep_ms(ms: u32) {}
    #[blocks(sleep)] #[instead("{notify}::notified(..).await")] pub fn park() {}
    #[blocks(sleep)] #[instead("{timeout}({0}, {notify}::notified(..)).await")] pub fn park_timeout(dur: Duration) {}
    pub fn yield_now() {}
    pub fn current() -> Thread {}
    pub fn panicking() -> bool {}
    pub fn available_parallelism() -> crate::io::Result<crate::num::NonZeroUsize> {}
    #[runs_elsewhere(f)] pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}
    // The scope waits for its threads before it returns.
    #[blocks(wait)] #[runs_inline(f)] #[instead("{spawn_blocking}(move || ..).await")] pub fn scope<F: FnOnce(&Scope) -> T, T>(f: F) -> T {}
    pub struct Scope;
    impl Scope { #[runs_elsewhere(f)] pub fn spawn<F: FnOnce() -> T, T>(&self, f: F) -> ScopedJoinHandle<T> {} }
    pub struct ScopedJoinHandle<T>;
    impl<T> ScopedJoinHandle<T> {
        #[blocks(wait)] pub fn join(self) -> Result<T> {}
        pub fn thread(&self) -> &Thread {}
        pub fn is_finished(&self) -> bool {}
    }
    pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> {
        #[blocks(wait)] #[instead("{spawn_blocking}(move || {self}.join()).await")] pub fn join(self) -> Result<T> {}
        pub fn thread(&self) -> &Thread {}
        pub fn is_finished(&self) -> bool {}
    }
    #[derive(Clone)] pub struct Thread;
    impl Thread {
        pub fn unpark(&self) {}
        pub fn id(&self) -> ThreadId {}
        pub fn name(&self) -> Option<&str> {}
    }
    #[derive(Clone, Copy)] pub struct ThreadId;
    pub struct Builder;
    impl Builder {
        pub fn new() -> Builder {}
        pub fn name(self, name: String) -> Builder {}
        pub fn stack_size(self, size: usize) -> Builder {}
        #[runs_elsewhere(f)] pub fn spawn<F: FnOnce() -> T, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> {}
        #[runs_elsewhere(f)] pub fn spawn_scoped<F: FnOnce() -> T, T>(self, scope: &Scope, f: F) -> crate::io::Result<ScopedJoinHandle<T>> {}
    }
    pub struct LocalKey<T>;
    impl<T> LocalKey<T> {
        #[runs_inline(f)] pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
        #[runs_inline(f)] pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> {}
    }
    impl<T> LocalKey<crate::cell::Cell<T>> {
        pub fn get(&'static self) -> T {}
        pub fn set(&'static self, value: T) {}
        pub fn take(&'static self) -> T {}
        pub fn replace(&'static self, value: T) -> T {}
    }
    impl<T> LocalKey<crate::cell::RefCell<T>> {
        #[runs_inline(f)] pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
        #[runs_inline(f)] pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R {}
        pub fn set(&'static self, value: T) {}
        pub fn take(&'static self) -> T {}
        pub fn replace(&'static self, value: T) -> T {}
    }
    pub struct AccessError;
}

pub mod ffi {
    #[derive(Clone, Default)] pub struct OsString;
    impl OsString {
        pub fn new() -> OsString {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn into_string(self) -> Result<String, OsString> {}
        pub fn push<T>(&mut self, s: T) {}
    }
    impl crate::ops::Deref for OsString { type Target = OsStr; }
    impl AsRef<OsStr> for OsString {}
    impl AsRef<crate::path::Path> for OsString {}
    pub struct OsStr;
    impl OsStr {
        pub fn new<S>(s: &S) -> &OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> crate::borrow::Cow<str> {}
        pub fn to_os_string(&self) -> OsString {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn eq_ignore_ascii_case<S>(&self, other: S) -> bool {}
    }
    #[derive(Clone)] pub struct CString;
    impl CString {
        pub fn new<T>(t: T) -> Result<CString, NulError> {}
        pub fn as_c_str(&self) -> &CStr {}
    }
    impl crate::ops::Deref for CString { type Target = CStr; }
    pub struct CStr;
    impl CStr {
        pub fn as_ptr(&self) -> *const i8 {}
        pub fn to_bytes(&self) -> &[u8] {}
        pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> {}
        pub fn to_string_lossy(&self) -> crate::borrow::Cow<str> {}
    }
    #[derive(Clone)] pub struct NulError;
}

pub mod path {
    use crate::borrow::Cow;
    use crate::ffi::{OsStr, OsString};
    use crate::{fs, io};
    pub const MAIN_SEPARATOR: char = '/';
    #[derive(Clone, Default)] pub struct PathBuf;
    impl PathBuf {
        pub fn new() -> PathBuf {}
        pub fn as_path(&self) -> &Path {}
        pub fn push<P>(&mut self, path: P) {}
        pub fn pop(&mut self) -> bool {}
        pub fn set_file_name<S>(&mut self, file_name: S) {}
        pub fn set_extension<S>(&mut self, extension: S) -> bool {}
        pub fn into_os_string(self) -> OsString {}
        pub fn into_boxed_path(self) -> Box<Path> {}
    }
    impl crate::ops::Deref for PathBuf { type Target = Path; }
    impl AsRef<Path> for PathBuf {}
    impl AsRef<OsStr> for PathBuf {}
    impl From<&str> for PathBuf {}
    impl From<String> for PathBuf {}
    impl FromIterator<PathBuf> for PathBuf {}
    impl AsRef<Path> for Path {}
    impl AsRef<OsStr> for Path {}
    pub struct Path;
    impl Path {
        pub fn new<S>(s: &S) -> &Path {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<str> {}
        pub fn to_path_buf(&self) -> PathBuf {}
        pub fn is_absolute(&self) -> bool {}
        pub fn is_relative(&self) -> bool {}
        pub fn has_root(&self) -> bool {}
        pub fn parent(&self) -> Option<&Path> {}
        pub fn ancestors(&self) -> crate::iter::Sources<&Path> {}
        pub fn file_name(&self) -> Option<&OsStr> {}
        pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError> {}
        pub fn starts_with<P>(&self, base: P) -> bool {}
        pub fn ends_with<P>(&self, child: P) -> bool {}
        pub fn file_stem(&self) -> Option<&OsStr> {}
        pub fn extension(&self) -> Option<&OsStr> {}
        pub fn join<P>(&self, path: P) -> PathBuf {}
        pub fn with_file_name<S>(&self, file_name: S) -> PathBuf {}
        pub fn with_extension<S>(&self, extension: S) -> PathBuf {}
        pub fn components(&self) -> crate::iter::Sources<Component> {}
        pub fn iter(&self) -> crate::iter::Sources<&OsStr> {}
        pub fn display(&self) -> Display {}
        #[blocks(fs)] #[instead("{fs}::metadata({self}).await")] pub fn metadata(&self) -> io::Result<fs::Metadata> {}
        #[blocks(fs)] #[instead("{fs}::symlink_metadata({self}).await")] pub fn symlink_metadata(&self) -> io::Result<fs::Metadata> {}
        #[blocks(fs)] #[instead("{fs}::canonicalize({self}).await")] pub fn canonicalize(&self) -> io::Result<PathBuf> {}
        #[blocks(fs)] #[instead("{fs}::read_link({self}).await")] pub fn read_link(&self) -> io::Result<PathBuf> {}
        #[blocks(fs)] #[instead("{fs}::read_dir({self}).await")] pub fn read_dir(&self) -> io::Result<fs::ReadDir> {}
        #[blocks(fs)] #[instead("{fs}::metadata({self}).await.is_ok()")] pub fn exists(&self) -> bool {}
        #[blocks(fs)] #[instead("{fs}::try_exists({self}).await")] pub fn try_exists(&self) -> io::Result<bool> {}
        #[blocks(fs)] #[instead("{fs}::metadata({self}).await.is_ok_and(|m| m.is_file())")] pub fn is_file(&self) -> bool {}
        #[blocks(fs)] #[instead("{fs}::metadata({self}).await.is_ok_and(|m| m.is_dir())")] pub fn is_dir(&self) -> bool {}
        #[blocks(fs)] #[instead("{fs}::symlink_metadata({self}).await.is_ok_and(|m| m.is_symlink())")] pub fn is_symlink(&self) -> bool {}
    }
    pub struct Display;
    #[derive(Clone, Copy)] pub enum Component { Prefix(PrefixComponent), RootDir, CurDir, ParentDir, Normal(&OsStr) }
    impl Component { pub fn as_os_str(self) -> &OsStr {} }
    #[derive(Clone, Copy)] pub struct PrefixComponent;
    #[derive(Clone)] pub struct StripPrefixError;
    #[blocks(fs)] pub fn absolute<P>(path: P) -> io::Result<PathBuf> {}
}

pub mod fs {
    use crate::io::{self, Read, Seek, SeekFrom, Write};
    use crate::path::{Path, PathBuf};
    use crate::time::SystemTime;
    #[blocks(fs)] #[instead("{fs}::canonicalize({0}).await")] pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    #[blocks(fs)] #[instead("{fs}::copy({0}, {1}).await")] pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}
    #[blocks(fs)] #[instead("{fs}::create_dir({0}).await")] pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[blocks(fs)] #[instead("{fs}::create_dir_all({0}).await")] pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[blocks(fs)] #[instead("{fs}::metadata({0}).await")] pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> {}
    #[blocks(fs)] #[instead("{fs}::hard_link({0}, {1}).await")] pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
    #[blocks(fs)] #[instead("{fs}::metadata({0}).await")] pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    #[blocks(fs)] #[instead("{fs}::read({0}).await")] pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
    #[blocks(fs)] #[instead("{fs}::read_dir({0}).await")] pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}
    #[blocks(fs)] #[instead("{fs}::read_link({0}).await")] pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    #[blocks(fs)] #[instead("{fs}::read_to_string({0}).await")] pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
    #[blocks(fs)] #[instead("{fs}::remove_dir({0}).await")] pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[blocks(fs)] #[instead("{fs}::remove_dir_all({0}).await")] pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[blocks(fs)] #[instead("{fs}::remove_file({0}).await")] pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[blocks(fs)] #[instead("{fs}::rename({0}, {1}).await")] pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
    #[blocks(fs)] #[instead("{fs}::set_permissions({0}, {1}).await")] pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}
    #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
    #[blocks(fs)] #[instead("{fs}::symlink_metadata({0}).await")] pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    #[blocks(fs)] #[instead("{fs}::write({0}, {1}).await")] pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
    pub struct File;
    impl File {
        #[blocks(fs)] #[instead("{fs}::File::open({0}).await")] pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        #[blocks(fs)] #[instead("{fs}::File::create({0}).await")] pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        #[blocks(fs)] #[instead("{fs}::OpenOptions::new().write(true).create_new(true).open({0}).await")] pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn options() -> OpenOptions {}
        #[blocks(fs)] #[instead("{fs}::File::sync_all(..).await")] pub fn sync_all(&self) -> io::Result<()> {}
        #[blocks(fs)] #[instead("{fs}::File::sync_data(..).await")] pub fn sync_data(&self) -> io::Result<()> {}
        #[blocks(fs)] #[instead("{fs}::File::set_len(.., {0}).await")] pub fn set_len(&self, size: u64) -> io::Result<()> {}
        pub fn metadata(&self) -> io::Result<Metadata> {}
        pub fn try_clone(&self) -> io::Result<File> {}
        #[blocks(fs)] pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
        #[blocks(fs)] pub fn set_modified(&self, time: SystemTime) -> io::Result<()> {}
        #[blocks(lock)] #[instead("{spawn_blocking}(move || ..).await")] pub fn lock(&self) -> io::Result<()> {}
        #[blocks(lock)] #[instead("{spawn_blocking}(move || ..).await")] pub fn lock_shared(&self) -> io::Result<()> {}
        pub fn try_lock(&self) -> Result<(), TryLockError> {}
        pub fn unlock(&self) -> io::Result<()> {}
    }
    pub enum TryLockError { Error(io::Error), WouldBlock }
    impl Read for File {
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
    }
    impl Write for File {
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn flush(&mut self) -> io::Result<()> {}
    }
    // The kernel only notes the offset; what is opened already is asked from memory, too.
    impl Seek for File { fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> {} }
    impl Read for &File {
        #[blocks(fs)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        #[blocks(fs)] fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
        #[blocks(fs)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        #[blocks(fs)] fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
    }
    impl Write for &File {
        #[blocks(fs)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocks(fs)] fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
        #[blocks(fs)] fn flush(&mut self) -> io::Result<()> {}
    }
    #[derive(Clone)] pub struct OpenOptions;
    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        #[blocks(fs)] #[instead("{fs}::OpenOptions::open(.., {0}).await")] pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions {}
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions {}
    }
    pub struct DirBuilder;
    impl DirBuilder {
        pub fn new() -> DirBuilder {}
        pub fn recursive(&mut self, recursive: bool) -> &mut DirBuilder {}
        #[blocks(fs)] #[instead("{fs}::DirBuilder::create(.., {0}).await")] pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
    }
    #[derive(Clone)] pub struct Metadata;
    impl Metadata {
        pub fn file_type(&self) -> FileType {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn len(&self) -> u64 {}
        pub fn permissions(&self) -> Permissions {}
        pub fn modified(&self) -> io::Result<SystemTime> {}
        pub fn accessed(&self) -> io::Result<SystemTime> {}
        pub fn created(&self) -> io::Result<SystemTime> {}
    }
    #[derive(Clone)] pub struct Permissions;
    impl Permissions {
        pub fn readonly(&self) -> bool {}
        pub fn set_readonly(&mut self, readonly: bool) {}
        pub fn from_mode(mode: u32) -> Permissions {}
        pub fn mode(&self) -> u32 {}
        pub fn set_mode(&mut self, mode: u32) {}
    }
    #[derive(Clone, Copy)] pub struct FileType;
    impl FileType {
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
    }
    pub struct ReadDir;
    impl Iterator for ReadDir {
        type Item = io::Result<DirEntry>;
        #[blocks(fs)] #[instead("{fs}::ReadDir")] fn next(&mut self) -> Option<io::Result<DirEntry>> {}
    }
    pub struct DirEntry;
    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        #[blocks(fs)] #[instead("{fs}::DirEntry::metadata(..).await")] pub fn metadata(&self) -> io::Result<Metadata> {}
        // The entry carries its type on the common platforms.
        pub fn file_type(&self) -> io::Result<FileType> {}
        pub fn file_name(&self) -> crate::ffi::OsString {}
    }
}

pub mod io {
    pub mod prelude { pub use super::{BufRead, Read, Seek, Write}; }
    pub type Result<T> = crate::result::Result<T, Error>;
    pub struct Error;
    impl Error {
        pub fn new<E>(kind: ErrorKind, error: E) -> Error {}
        pub fn other<E>(error: E) -> Error {}
        pub fn last_os_error() -> Error {}
        pub fn from_raw_os_error(code: i32) -> Error {}
        pub fn raw_os_error(&self) -> Option<i32> {}
        pub fn kind(&self) -> ErrorKind {}
        pub fn get_ref(&self) -> Option<&(dyn crate::error::Error + Send + Sync + 'static)> {}
        pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>> {}
    }
    impl crate::error::Error for Error {}
    impl From<ErrorKind> for Error {}
    #[derive(Clone, Copy)]
    pub enum ErrorKind {
        NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable,
        BrokenPipe, AlreadyExists, WouldBlock, InvalidInput, InvalidData, TimedOut, WriteZero, Interrupted, Unsupported, UnexpectedEof,
        OutOfMemory, StorageFull, IsADirectory, NotADirectory, DirectoryNotEmpty, HostUnreachable, NetworkUnreachable, Other,
    }
    pub trait Read {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut]) -> Result<usize> {}
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
        fn by_ref(&mut self) -> &mut Self {}
        fn bytes(self) -> Bytes<Self> {}
        fn chain<R: Read>(self, next: R) -> Chain<Self, R> {}
        fn take(self, limit: u64) -> Take<Self> {}
    }
    pub trait Write {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
        fn write_vectored(&mut self, bufs: &[IoSlice]) -> Result<usize> {}
        fn write_all(&mut self, buf: &[u8]) -> Result<()> {}
        fn write_fmt(&mut self, fmt: crate::fmt::Arguments) -> Result<()> {}
        fn by_ref(&mut self) -> &mut Self {}
    }
    pub trait Seek {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
        fn rewind(&mut self) -> Result<()> {}
        fn stream_position(&mut self) -> Result<u64> {}
    }
    pub trait BufRead: Read {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, amount: usize);
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        fn split(self, byte: u8) -> Split<Self> {}
        fn lines(self) -> Lines<Self> {}
    }
    #[derive(Clone, Copy)] pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
    #[derive(Clone, Copy)] pub struct IoSlice;
    pub struct IoSliceMut;
    pub struct Bytes<R>;
    impl<R> Iterator for Bytes<R> { type Item = Result<u8>; }
    pub struct Chain<T, U>;
    impl<T, U> Read for Chain<T, U> {}
    pub struct Take<T>;
    impl<T> Read for Take<T> {}
    pub struct Lines<B>;
    impl<B> Iterator for Lines<B> { type Item = Result<String>; }
    pub struct Split<B>;
    impl<B> Iterator for Split<B> { type Item = Result<Vec<u8>>; }
    impl Read for &[u8] {}
    impl BufRead for &[u8] {}
    #[derive(Clone, Default)] pub struct Cursor<T>;
    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T> {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn position(&self) -> u64 {}
        pub fn set_position(&mut self, pos: u64) {}
    }
    impl<T> Read for Cursor<T> {}
    impl<T> BufRead for Cursor<T> {}
    impl<T> Write for Cursor<T> {}
    impl<T> Seek for Cursor<T> {}
    pub struct BufReader<R>;
    impl<R> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> {}
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<R: Read> Read for BufReader<R> {}
    impl<R: Read> BufRead for BufReader<R> {}
    impl<R: Seek> Seek for BufReader<R> {}
    pub struct BufWriter<W>;
    impl<W> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {}
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> crate::result::Result<W, IntoInnerError<BufWriter<W>>> {}
    }
    pub struct IntoInnerError<W>;
    impl<W: Write> Write for BufWriter<W> {}
    impl<W: Seek> Seek for BufWriter<W> {}
    pub struct LineWriter<W>;
    impl<W> LineWriter<W> { pub fn new(inner: W) -> LineWriter<W> {} }
    impl<W: Write> Write for LineWriter<W> {}
    pub fn copy<R: Read, W: Write>(reader: &mut R, writer: &mut W) -> Result<u64> {}
    pub fn read_to_string<R: Read>(reader: R) -> Result<String> {}
    pub struct Empty;
    pub struct Sink;
    impl Read for Empty {}
    impl Write for Sink {}
    pub fn empty() -> Empty {}
    pub fn sink() -> Sink {}

    // The handles do not block; reading from standard input does.
    pub fn stdin() -> Stdin {}
    pub fn stdout() -> Stdout {}
    pub fn stderr() -> Stderr {}
    #[lock(mutex, sync)] pub struct Stdin;
    impl Stdin {
        #[acquires(exclusive)] pub fn lock(&self) -> StdinLock<'_> {}
        #[blocks(process)] #[instead("{io}::AsyncBufReadExt::read_line(.., {0}).await")] pub fn read_line(&self, buf: &mut String) -> Result<usize> {}
        #[blocks(process)] #[instead("{io}::AsyncBufReadExt::lines(..)")] pub fn lines(self) -> Lines<StdinLock<'static>> {}
    }
    impl Read for Stdin {
        #[blocks(process)] #[instead("{stdin}()")] fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[blocks(process)] #[instead("{stdin}()")] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[blocks(process)] #[instead("{stdin}()")] fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
        #[blocks(process)] #[instead("{stdin}()")] fn read_exact(&mut self, buf: &mut [u8]) -> Result<()> {}
    }
    #[guard] pub struct StdinLock<'a>;
    impl Read for StdinLock<'_> {
        #[blocks(process)] #[instead("{stdin}()")] fn read(&mut self, buf: &mut [u8]) -> Result<usize> {}
        #[blocks(process)] #[instead("{stdin}()")] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize> {}
        #[blocks(process)] #[instead("{stdin}()")] fn read_to_string(&mut self, buf: &mut String) -> Result<usize> {}
    }
    impl BufRead for StdinLock<'_> {
        #[blocks(process)] #[instead("{stdin}()")] fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        #[blocks(process)] #[instead("{stdin}()")] fn lines(self) -> Lines<StdinLock<'_>> {}
    }
    #[lock(mutex, sync, reentrant)] pub struct Stdout;
    impl Stdout { #[acquires(exclusive)] pub fn lock(&self) -> StdoutLock<'_> {} }
    impl Write for Stdout {}
    #[guard] pub struct StdoutLock<'a>;
    impl Write for StdoutLock<'_> {}
    #[lock(mutex, sync, reentrant)] pub struct Stderr;
    impl Stderr { #[acquires(exclusive)] pub fn lock(&self) -> StderrLock<'_> {} }
    impl Write for Stderr {}
    #[guard] pub struct StderrLock<'a>;
    impl Write for StderrLock<'_> {}
    pub trait IsTerminal { fn is_terminal(&self) -> bool; }
    impl IsTerminal for Stdin {}
    impl IsTerminal for Stdout {}
    impl IsTerminal for Stderr {}
}

pub mod net {
    use crate::io::{self, Read, Write};
    use crate::time::Duration;
    #[derive(Clone, Copy)] pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
    impl IpAddr {
        pub fn is_ipv4(&self) -> bool {}
        pub fn is_ipv6(&self) -> bool {}
        pub fn is_loopback(&self) -> bool {}
        pub fn is_multicast(&self) -> bool {}
        pub fn is_unspecified(&self) -> bool {}
        pub fn to_canonical(&self) -> IpAddr {}
    }
    #[derive(Clone, Copy)] pub struct Ipv4Addr;
    impl Ipv4Addr {
        pub const LOCALHOST: Ipv4Addr = 0;
        pub const UNSPECIFIED: Ipv4Addr = 0;
        pub const BROADCAST: Ipv4Addr = 0;
        pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
        pub fn octets(&self) -> [u8; 4] {}
        pub fn is_loopback(&self) -> bool {}
        pub fn is_private(&self) -> bool {}
        pub fn is_unspecified(&self) -> bool {}
        pub fn to_ipv6_mapped(&self) -> Ipv6Addr {}
    }
    #[derive(Clone, Copy)] pub struct Ipv6Addr;
    impl Ipv6Addr {
        pub const LOCALHOST: Ipv6Addr = 0;
        pub const UNSPECIFIED: Ipv6Addr = 0;
        pub fn octets(&self) -> [u8; 16] {}
        pub fn segments(&self) -> [u16; 8] {}
        pub fn is_loopback(&self) -> bool {}
        pub fn is_unspecified(&self) -> bool {}
        pub fn to_ipv4(&self) -> Option<Ipv4Addr> {}
        pub fn to_ipv4_mapped(&self) -> Option<Ipv4Addr> {}
    }
    #[derive(Clone, Copy)] pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
    impl SocketAddr {
        pub fn new(ip: IpAddr, port: u16) -> SocketAddr {}
        pub fn ip(&self) -> IpAddr {}
        pub fn set_ip(&mut self, new_ip: IpAddr) {}
        pub fn port(&self) -> u16 {}
        pub fn set_port(&mut self, new_port: u16) {}
        pub fn is_ipv4(&self) -> bool {}
        pub fn is_ipv6(&self) -> bool {}
    }
    #[derive(Clone, Copy)] pub struct SocketAddrV4;
    impl SocketAddrV4 {
        pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {}
        pub fn ip(&self) -> &Ipv4Addr {}
        pub fn port(&self) -> u16 {}
    }
    #[derive(Clone, Copy)] pub struct SocketAddrV6;
    impl SocketAddrV6 {
        pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 {}
        pub fn ip(&self) -> &Ipv6Addr {}
        pub fn port(&self) -> u16 {}
    }
    #[derive(Clone)] pub struct AddrParseError;
    #[derive(Clone, Copy)] pub enum Shutdown { Read, Write, Both }
    // Asks the resolver, unless the address is one already.
    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        #[blocks(dns)] #[instead("{lookup_host}({self}).await")] fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
    }
    impl ToSocketAddrs for SocketAddr { type Iter = crate::option::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::option::IntoIter<SocketAddr>> {} }
    impl ToSocketAddrs for (IpAddr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::option::IntoIter<SocketAddr>> {} }
    impl ToSocketAddrs for (Ipv4Addr, u16) { type Iter = crate::option::IntoIter<SocketAddr>; fn to_socket_addrs(&self) -> io::Result<crate::option::IntoIter<SocketAddr>> {} }
    impl ToSocketAddrs for str { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for String { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (&str, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl ToSocketAddrs for (String, u16) { type Iter = crate::vec::IntoIter<SocketAddr>; }
    impl<T: ToSocketAddrs> ToSocketAddrs for &T { type Iter = T::Iter; }
    pub struct TcpStream;
    impl TcpStream {
        #[blocks(net)] #[no_timeout] #[instead("{net}::TcpStream::connect({0}).await")] pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
        #[blocks(net)] #[instead("{timeout}({1}, {net}::TcpStream::connect({0})).await")] pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
        pub fn try_clone(&self) -> io::Result<TcpStream> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        #[blocks(net)] #[instead("{net}::TcpStream::peek(.., {0}).await")] pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
        pub fn nodelay(&self) -> io::Result<bool> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    }
    impl Read for TcpStream {
        #[blocks(net)] #[instead("{net}::TcpStream")] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        #[blocks(net)] #[instead("{net}::TcpStream")] fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
        #[blocks(net)] #[instead("{net}::TcpStream")] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        #[blocks(net)] #[instead("{net}::TcpStream")] fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
    }
    impl Write for TcpStream {
        #[blocks(net)] #[instead("{net}::TcpStream")] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocks(net)] #[instead("{net}::TcpStream")] fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
        fn flush(&mut self) -> io::Result<()> {}
    }
    pub struct TcpListener;
    impl TcpListener {
        // Binding resolves the address and returns at once.
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn try_clone(&self) -> io::Result<TcpListener> {}
        #[blocks(net)] #[instead("{net}::TcpListener::accept(..).await")] #[serves] pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
        #[blocks(net)] #[instead("{net}::TcpListener::accept(..).await")] pub fn incoming(&self) -> Incoming {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    }
    pub struct Incoming;
    impl Iterator for Incoming {
        type Item = io::Result<TcpStream>;
        #[blocks(net)] fn next(&mut self) -> Option<io::Result<TcpStream>> {}
    }
    pub struct UdpSocket;
    impl UdpSocket {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
        #[blocks(net)] #[instead("{net}::UdpSocket::recv_from(.., {0}).await")] pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        #[blocks(net)] #[instead("{net}::UdpSocket::recv(.., {0}).await")] pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        #[blocks(net)] #[instead("{net}::UdpSocket::peek_from(.., {0}).await")] pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
        pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn try_clone(&self) -> io::Result<UdpSocket> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    }
}

pub mod os {
    pub mod unix {
        pub mod net {
            use crate::io::{self, Read, Write};
            use crate::path::Path;
            #[derive(Clone)] pub struct SocketAddr;
            pub struct UnixStream;
            impl UnixStream {
                #[blocks(net)] #[instead("{net}::UnixStream::connect({0}).await")] pub fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {}
                pub fn pair() -> io::Result<(UnixStream, UnixStream)> {}
                pub fn try_clone(&self) -> io::Result<UnixStream> {}
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
            }
            impl Read for UnixStream {
                #[blocks(net)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
                #[blocks(net)] fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
                #[blocks(net)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
            }
            impl Write for UnixStream {
                #[blocks(net)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
                #[blocks(net)] fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
            }
            pub struct UnixListener;
            impl UnixListener {
                pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {}
                #[blocks(net)] #[serves] pub fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {}
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
            }
        }
        pub mod fs {
            use crate::io;
            use crate::path::Path;
            #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
            #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
            pub trait PermissionsExt {}
            pub trait OpenOptionsExt {}
            pub trait MetadataExt { fn ino(&self) -> u64; fn size(&self) -> u64; fn uid(&self) -> u32; fn mode(&self) -> u32; fn mtime(&self) -> i64; }
            impl MetadataExt for crate::fs::Metadata {}
        }
        pub mod io { pub use crate::os::fd::*; }
        pub mod process {
            pub trait CommandExt {
                fn exec(&mut self) -> crate::io::Error;
                fn uid(&mut self, id: u32) -> &mut crate::process::Command;
                fn process_group(&mut self, pgroup: i32) -> &mut crate::process::Command;
            }
            impl CommandExt for crate::process::Command {}
            pub trait ExitStatusExt { fn from_raw(raw: i32) -> Self; fn signal(&self) -> Option<i32>; }
            impl ExitStatusExt for crate::process::ExitStatus {}
        }
    }
    pub mod fd {
        pub type RawFd = i32;
        pub struct OwnedFd;
        #[derive(Clone, Copy)] pub struct BorrowedFd;
        pub trait AsRawFd { fn as_raw_fd(&self) -> RawFd; }
        pub trait AsFd { fn as_fd(&self) -> BorrowedFd; }
        pub trait FromRawFd { fn from_raw_fd(fd: RawFd) -> Self; }
        pub trait IntoRawFd { fn into_raw_fd(self) -> RawFd; }
    }
}

pub mod process {
    use crate::io::{self, Read, Write};
    pub struct Command;
    impl Command {
        pub fn new<S>(program: S) -> Command {}
        pub fn arg<S>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I, S>(&mut self, args: I) -> &mut Command {}
        pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command {}
        pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command {}
        pub fn env_remove<K>(&mut self, key: K) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P>(&mut self, dir: P) -> &mut Command {}
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        // Starting a process takes as long as a fork and an exec; waiting for it takes as long as it runs.
        pub fn spawn(&mut self) -> io::Result<Child> {}
        #[blocks(process)] #[instead("{process}::Command::output(..).await")] pub fn output(&mut self) -> io::Result<Output> {}
        #[blocks(process)] #[instead("{process}::Command::status(..).await")] pub fn status(&mut self) -> io::Result<ExitStatus> {}
        pub fn get_program(&self) -> &crate::ffi::OsStr {}
        pub fn get_args(&self) -> crate::iter::Sources<&crate::ffi::OsStr> {}
    }
    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child {
        pub fn kill(&mut self) -> io::Result<()> {}
        pub fn id(&self) -> u32 {}
        #[blocks(process)] #[instead("{wait}(..).await")] pub fn wait(&mut self) -> io::Result<ExitStatus> {}
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
        #[blocks(process)] #[instead("{wait_with_output}(..).await")] pub fn wait_with_output(self) -> io::Result<Output> {}
    }
    pub struct ChildStdin;
    pub struct ChildStdout;
    pub struct ChildStderr;
    impl Write for ChildStdin {
        #[blocks(process)] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocks(process)] fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
    }
    impl Read for ChildStdout {
        #[blocks(process)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        #[blocks(process)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        #[blocks(process)] fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
    }
    impl Read for ChildStderr {
        #[blocks(process)] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        #[blocks(process)] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        #[blocks(process)] fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
    }
    #[derive(Clone)] pub struct Output { pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8> }
    #[derive(Clone, Copy, Default)] pub struct ExitStatus;
    impl ExitStatus {
        pub fn success(&self) -> bool {}
        pub fn code(&self) -> Option<i32> {}
    }
    #[derive(Clone, Copy)] pub struct ExitCode;
    impl ExitCode { pub const SUCCESS: ExitCode = 0; pub const FAILURE: ExitCode = 0; }
    impl From<u8> for ExitCode {}
    pub struct Stdio;
    impl Stdio {
        pub fn piped() -> Stdio {}
        pub fn inherit() -> Stdio {}
        pub fn null() -> Stdio {}
    }
    #[diverges] pub fn exit(code: i32) -> ! {}
    #[diverges] pub fn abort() -> ! {}
    pub fn id() -> u32 {}
}

pub mod env {
    use crate::ffi::OsString;
    use crate::path::PathBuf;
    pub fn args() -> crate::iter::Sources<String> {}
    pub fn args_os() -> crate::iter::Sources<OsString> {}
    pub fn current_dir() -> crate::io::Result<PathBuf> {}
    pub fn current_exe() -> crate::io::Result<PathBuf> {}
    pub fn set_current_dir<P>(path: P) -> crate::io::Result<()> {}
    pub fn set_var<K, V>(key: K, value: V) {}
    pub fn remove_var<K>(key: K) {}
    pub fn temp_dir() -> PathBuf {}
    pub fn home_dir() -> Option<PathBuf> {}
    pub fn var<K>(key: K) -> Result<String, VarError> {}
    pub fn var_os<K>(key: K) -> Option<OsString> {}
    pub fn vars() -> crate::iter::Sources<(String, String)> {}
    pub fn split_paths<T>(unparsed: &T) -> crate::iter::Sources<PathBuf> {}
    #[derive(Clone)] pub enum VarError { NotPresent, NotUnicode(OsString) }
    pub mod consts { pub const OS: &'static str = ""; pub const ARCH: &'static str = ""; }
}
