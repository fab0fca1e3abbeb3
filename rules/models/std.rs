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
        pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
        pub use crate::num::{FloatMethods as _, IntegerMethods as _};
        pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
        // Macros whose names are no modules' as well.
        pub use crate::{assert, assert_eq, assert_ne, cfg, column, compile_error, concat, dbg, debug_assert, debug_assert_eq, debug_assert_ne};
        pub use crate::{eprint, eprintln, file, format, format_args, include_bytes, include_str, line, matches, module_path, option_env, print};
        pub use crate::{println, stringify, todo, unimplemented, unreachable, write, writeln};
    }
    pub mod rust_2015 { pub use super::v1::*; }
    pub mod rust_2018 { pub use super::v1::*; }
    pub mod rust_2021 { pub use super::v1::*; }
    pub mod rust_2024 { pub use super::v1::*; }
}

macro_rules! concat { () => {} }
macro_rules! include_str { () => {} }
macro_rules! include_bytes { () => {} }
macro_rules! env { () => {} }
macro_rules! option_env { () => {} }
// What is inside these is text or runs at compile time.
#[opaque] macro_rules! stringify { () => {} }
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

macro_rules! line { () => {} }
macro_rules! column { () => {} }
macro_rules! file { () => {} }
macro_rules! module_path { () => {} }

// What the macros give, as functions of their names. `write!` and `writeln!` give what their destination does.
pub mod macros {
    pub fn stringify() -> &'static str {}
    pub fn concat() -> &'static str {}
    pub fn include_str() -> &'static str {}
    pub fn include_bytes() -> &'static [u8] {}
    pub fn env() -> &'static str {}
    pub fn option_env() -> crate::option::Option<&'static str> {}
    pub fn cfg() -> bool {}
    pub fn line() -> u32 {}
    pub fn column() -> u32 {}
    pub fn file() -> &'static str {}
    pub fn module_path() -> &'static str {}
    pub fn matches() -> bool {}
    pub fn format() -> crate::string::String {}
    pub fn format_args() -> crate::fmt::Arguments {}
    pub fn print() {}
    pub fn println() {}
    pub fn eprint() {}
    pub fn eprintln() {}
    pub fn assert() {}
    pub fn assert_eq() {}
    pub fn assert_ne() {}
    pub fn debug_assert() {}
    pub fn debug_assert_eq() {}
    pub fn debug_assert_ne() {}
}

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
    // What is derived is not seen here, what std implements is.
    impl PartialEq for bool {}
    impl PartialOrd for bool {}
    impl Ord for bool {}
    impl PartialEq for char {}
    impl PartialOrd for char {}
    impl Ord for char {}
    impl PartialEq for str {}
    impl PartialOrd for str {}
    impl Ord for str {}
    impl PartialEq for crate::string::String {}
    impl PartialOrd for crate::string::String {}
    impl Ord for crate::string::String {}
    impl PartialEq for () {}
    impl PartialOrd for () {}
    impl Ord for () {}
    impl PartialEq for crate::time::Duration {}
    impl PartialOrd for crate::time::Duration {}
    impl Ord for crate::time::Duration {}
    impl PartialEq for crate::time::Instant {}
    impl PartialOrd for crate::time::Instant {}
    impl Ord for crate::time::Instant {}
    impl PartialEq for crate::time::SystemTime {}
    impl PartialOrd for crate::time::SystemTime {}
    impl Ord for crate::time::SystemTime {}
    impl PartialEq for crate::path::PathBuf {}
    impl PartialOrd for crate::path::PathBuf {}
    impl Ord for crate::path::PathBuf {}
    impl PartialEq for crate::path::Path {}
    impl PartialOrd for crate::path::Path {}
    impl Ord for crate::path::Path {}
    impl PartialEq for crate::ffi::OsString {}
    impl PartialOrd for crate::ffi::OsString {}
    impl Ord for crate::ffi::OsString {}
    impl PartialEq for crate::ffi::OsStr {}
    impl PartialOrd for crate::ffi::OsStr {}
    impl Ord for crate::ffi::OsStr {}
    impl PartialEq for crate::net::IpAddr {}
    impl PartialOrd for crate::net::IpAddr {}
    impl Ord for crate::net::IpAddr {}
    impl PartialEq for crate::net::Ipv4Addr {}
    impl PartialOrd for crate::net::Ipv4Addr {}
    impl Ord for crate::net::Ipv4Addr {}
    impl PartialEq for crate::net::Ipv6Addr {}
    impl PartialOrd for crate::net::Ipv6Addr {}
    impl Ord for crate::net::Ipv6Addr {}
    impl PartialEq for crate::net::SocketAddr {}
    impl PartialOrd for crate::net::SocketAddr {}
    impl Ord for crate::net::SocketAddr {}
    impl PartialEq for Ordering {}
    impl PartialOrd for Ordering {}
    impl Ord for Ordering {}
    impl<T> PartialEq for [T] {}
    impl<T> PartialOrd for [T] {}
    impl<T> Ord for [T] {}
    impl<T> PartialEq for crate::vec::Vec<T> {}
    impl<T> PartialOrd for crate::vec::Vec<T> {}
    impl<T> Ord for crate::vec::Vec<T> {}
    impl<T> PartialEq for crate::option::Option<T> {}
    impl<T> PartialOrd for crate::option::Option<T> {}
    impl<T> Ord for crate::option::Option<T> {}
    impl<T, E> PartialEq for crate::result::Result<T, E> {}
    impl<T, E> PartialOrd for crate::result::Result<T, E> {}
    impl<T, E> Ord for crate::result::Result<T, E> {}
    impl<T> PartialEq for Reverse<T> {}
    impl<T> PartialOrd for Reverse<T> {}
    impl<T> Ord for Reverse<T> {}
    impl<A, B> PartialEq for (A, B) {}
    impl<A, B> PartialOrd for (A, B) {}
    impl<A, B> Ord for (A, B) {}
    impl<A, B, C> PartialEq for (A, B, C) {}
    impl<A, B, C> PartialOrd for (A, B, C) {}
    impl<A, B, C> Ord for (A, B, C) {}
    impl<T> PartialEq for crate::num::NonZero<T> {}
    impl<T> PartialOrd for crate::num::NonZero<T> {}
    impl<T> Ord for crate::num::NonZero<T> {}
    impl<K, V> PartialEq for crate::collections::BTreeMap<K, V> {}
    impl<K, V> PartialOrd for crate::collections::BTreeMap<K, V> {}
    impl<K, V> Ord for crate::collections::BTreeMap<K, V> {}
    impl<T> PartialEq for crate::collections::BTreeSet<T> {}
    impl<T> PartialOrd for crate::collections::BTreeSet<T> {}
    impl<T> Ord for crate::collections::BTreeSet<T> {}
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
    impl crate::error::Error for Infallible {}
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
    impl ToOwned for crate::ffi::CStr { type Owned = crate::ffi::CString; }
    impl<T> ToOwned for crate::option::Option<T> { type Owned = crate::option::Option<T>; }
    #[derive(Clone)] pub enum Cow<B: ToOwned> { Borrowed(&B), Owned(B::Owned) }
    impl<B: ToOwned> Cow<B> {
        pub fn into_owned(self) -> B::Owned {}
        pub fn to_mut(&mut self) -> &mut B::Owned {}
        pub fn is_borrowed(&self) -> bool {}
        pub fn is_owned(&self) -> bool {}
    }
    impl<B> Deref for Cow<B> { type Target = B; }
    impl From<&str> for Cow<str> {}
    impl From<crate::string::String> for Cow<str> {}
    impl<T> From<&[T]> for Cow<[T]> {}
    impl<T> From<crate::vec::Vec<T>> for Cow<[T]> {}
    impl Borrow<str> for crate::string::String {}
    impl<T> Borrow<[T]> for crate::vec::Vec<T> {}
    impl Borrow<crate::path::Path> for crate::path::PathBuf {}
    impl<B> Borrow<B> for Cow<B> {}
    impl<T> Borrow<T> for crate::sync::Arc<T> {}
    impl<T> Borrow<T> for crate::boxed::Box<T> {}
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
    pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }
    pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }
    pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }
    pub trait BitXor<Rhs = Self> { type Output; fn bitxor(self, rhs: Rhs) -> Self::Output; }
    pub trait Shl<Rhs = Self> { type Output; fn shl(self, rhs: Rhs) -> Self::Output; }
    pub trait Shr<Rhs = Self> { type Output; fn shr(self, rhs: Rhs) -> Self::Output; }
    pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }
    pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }
    pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }
    pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }
    pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }
    pub trait RangeBounds<T> {
        fn start_bound(&self) -> Bound<&T>;
        fn end_bound(&self) -> Bound<&T>;
        fn contains(&self, item: &T) -> bool {}
    }
    impl<T> RangeBounds<T> for Range<T> {}
    impl<T> RangeBounds<T> for RangeInclusive<T> {}
    impl<T> RangeBounds<T> for RangeFrom<T> {}
    impl<T> RangeBounds<T> for RangeTo<T> {}
    impl<T> RangeBounds<T> for RangeToInclusive<T> {}
    impl<T> RangeBounds<T> for RangeFull {}
    impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
    #[derive(Clone, Default)] pub struct Range<Idx> { pub start: Idx, pub end: Idx }
    #[derive(Clone)] pub struct RangeInclusive<Idx>;
    #[derive(Clone)] pub struct RangeFrom<Idx> { pub start: Idx }
    #[derive(Clone, Copy)] pub struct RangeTo<Idx> { pub end: Idx }
    #[derive(Clone, Copy)] pub struct RangeToInclusive<Idx> { pub end: Idx }
    impl<Idx> RangeFrom<Idx> { pub fn contains(&self, item: &Idx) -> bool {} }
    impl<Idx> RangeTo<Idx> { pub fn contains(&self, item: &Idx) -> bool {} }
    impl<Idx> RangeToInclusive<Idx> { pub fn contains(&self, item: &Idx) -> bool {} }
    #[derive(Clone, Copy, Default)] pub struct RangeFull;
    impl<Idx> Range<Idx> {
        pub fn contains(&self, item: &Idx) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<Idx> RangeInclusive<Idx> {
        pub fn new(start: Idx, end: Idx) -> RangeInclusive<Idx> {}
        pub fn start(&self) -> &Idx {}
        pub fn end(&self) -> &Idx {}
        pub fn into_inner(self) -> (Idx, Idx) {}
        pub fn contains(&self, item: &Idx) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<Idx> crate::iter::Iterator for Range<Idx> { type Item = Idx; }
    impl<Idx> crate::iter::Iterator for RangeInclusive<Idx> { type Item = Idx; }
    impl<Idx> crate::iter::Iterator for RangeFrom<Idx> { type Item = Idx; }
    impl<Idx> crate::iter::DoubleEndedIterator for Range<Idx> {}
    impl<Idx> crate::iter::DoubleEndedIterator for RangeInclusive<Idx> {}
    impl<Idx> crate::iter::ExactSizeIterator for Range<Idx> {}
    impl<Idx> crate::iter::ExactSizeIterator for RangeInclusive<Idx> {}
    #[derive(Clone, Copy)] pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
    impl<T> Bound<T> {
        pub fn as_ref(&self) -> Bound<&T> {}
        pub fn as_mut(&mut self) -> Bound<&mut T> {}
        #[runs_inline(f)] pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {}
    }
    impl<T> Bound<&T> { pub fn cloned(self) -> Bound<T> {} }
    #[derive(Clone, Copy)] pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
    impl<B, C> ControlFlow<B, C> {
        pub fn is_break(&self) -> bool {}
        pub fn is_continue(&self) -> bool {}
        pub fn break_value(self) -> Option<B> {}
        pub fn continue_value(self) -> Option<C> {}
        #[runs_inline(f)] pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> {}
        #[runs_inline(f)] pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> {}
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
        pub fn as_pin_ref(self: crate::pin::Pin<&Self>) -> Option<crate::pin::Pin<&T>> {}
        pub fn as_pin_mut(self: crate::pin::Pin<&mut Self>) -> Option<crate::pin::Pin<&mut T>> {}
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
        pub fn iter(&self) -> crate::iter::Sources<&T> {}
        pub fn iter_mut(&mut self) -> crate::iter::Sources<&mut T> {}
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
        #[takes] pub fn take(&mut self) -> Option<T> {}
        #[runs_inline(predicate)] pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {}
        #[takes] pub fn replace(&mut self, value: T) -> Option<T> {}
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
    #[derive(Clone)] pub struct IntoIter<A>;
    pub type Iter<A> = crate::iter::Sources<&A>;
    pub type IterMut<A> = crate::iter::Sources<&mut A>;
    impl<A> crate::iter::Iterator for IntoIter<A> { type Item = A; }
    impl<A> crate::iter::DoubleEndedIterator for IntoIter<A> {}
    impl<A> crate::iter::ExactSizeIterator for IntoIter<A> {}
    impl<T> crate::iter::IntoIterator for Option<T> { type Item = T; type IntoIter = IntoIter<T>; }
    impl<T> crate::iter::IntoIterator for &Option<T> { type Item = &T; type IntoIter = crate::iter::Sources<&T>; }
    impl<T> crate::iter::IntoIterator for &mut Option<T> { type Item = &mut T; type IntoIter = crate::iter::Sources<&mut T>; }
    impl<T> crate::convert::From<T> for Option<T> {}
    impl<A, V> crate::iter::FromIterator<Option<A>> for Option<V> {}
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
        pub fn iter(&self) -> crate::iter::Sources<&T> {}
        #[passes_through] pub fn expect(self, msg: &str) -> T {}
        pub fn iter_mut(&mut self) -> crate::iter::Sources<&mut T> {}
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
    impl<A, V, E> crate::iter::FromIterator<Result<A, E>> for Result<V, E> {}
    impl<T, E> Result<&mut T, E> {
        pub fn copied(self) -> Result<T, E> {}
        pub fn cloned(self) -> Result<T, E> {}
    }
    impl<T, E> Result<&T, E> {
        pub fn copied(self) -> Result<T, E> {}
        pub fn cloned(self) -> Result<T, E> {}
    }
    impl<T, E> Result<Option<T>, E> { pub fn transpose(self) -> Option<Result<T, E>> {} }
    impl<T, E> Result<Result<T, E>, E> { pub fn flatten(self) -> Result<T, E> {} }
    impl<T, E> crate::iter::IntoIterator for Result<T, E> { type Item = T; type IntoIter = crate::iter::Sources<T>; }
    impl<T, E> crate::iter::IntoIterator for &Result<T, E> { type Item = &T; type IntoIter = crate::iter::Sources<&T>; }
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
        #[limits(number)] fn take(self, n: usize) -> Take<Self> {}
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
        fn lt<I: IntoIterator>(self, other: I) -> bool {}
        fn le<I: IntoIterator>(self, other: I) -> bool {}
        fn gt<I: IntoIterator>(self, other: I) -> bool {}
        fn ge<I: IntoIterator>(self, other: I) -> bool {}
        fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> {}
        fn is_sorted(self) -> bool {}
        #[runs_inline(compare)] fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool {}
        #[runs_inline(f)] fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K>(self, f: F) -> bool {}
        #[runs_inline(predicate)] fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> {}
    }
    pub trait DoubleEndedIterator: Iterator {
        fn next_back(&mut self) -> Option<Self::Item>;
        fn nth_back(&mut self, n: usize) -> Option<Self::Item> {}
        #[runs_inline(f)] fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B {}
        #[runs_inline(f)] fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R {}
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
    impl<I, U: IntoIterator, F> DoubleEndedIterator for FlatMap<I, U, F> {}
    #[derive(Clone)] pub struct Flatten<I>;
    impl<I: Iterator> Iterator for Flatten<I> where I::Item: IntoIterator { type Item = <I::Item as IntoIterator>::Item; }
    impl<I: Iterator> DoubleEndedIterator for Flatten<I> {}
    #[derive(Clone)] pub struct Filter<I, P>;
    impl<I: Iterator, P> Iterator for Filter<I, P> { type Item = I::Item; }
    impl<I: Iterator, P> DoubleEndedIterator for Filter<I, P> {}
    #[derive(Clone)] pub struct SkipWhile<I, P>;
    impl<I: Iterator, P> Iterator for SkipWhile<I, P> { type Item = I::Item; }
    #[derive(Clone)] pub struct TakeWhile<I, P>;
    impl<I: Iterator, P> Iterator for TakeWhile<I, P> { type Item = I::Item; }
    #[derive(Clone)] pub struct Inspect<I, F>;
    impl<I: Iterator, F> Iterator for Inspect<I, F> { type Item = I::Item; }
    impl<I: Iterator, F> DoubleEndedIterator for Inspect<I, F> {}
    impl<I: Iterator, F> ExactSizeIterator for Inspect<I, F> {}
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
    impl<I: Iterator> DoubleEndedIterator for Skip<I> {}
    impl<I: Iterator> ExactSizeIterator for Skip<I> {}
    #[derive(Clone)] pub struct Take<I>;
    impl<I: Iterator> Iterator for Take<I> { type Item = I::Item; }
    impl<I: Iterator> DoubleEndedIterator for Take<I> {}
    impl<I: Iterator> ExactSizeIterator for Take<I> {}
    #[derive(Clone)] pub struct StepBy<I>;
    impl<I: Iterator> Iterator for StepBy<I> { type Item = I::Item; }
    impl<I: Iterator> DoubleEndedIterator for StepBy<I> {}
    impl<I: Iterator> ExactSizeIterator for StepBy<I> {}
    #[derive(Clone)] pub struct Cycle<I>;
    impl<I: Iterator> Iterator for Cycle<I> { type Item = I::Item; }
    #[derive(Clone)] pub struct Fuse<I>;
    impl<I: Iterator> Iterator for Fuse<I> { type Item = I::Item; }
    impl<I: Iterator> DoubleEndedIterator for Fuse<I> {}
    impl<I: Iterator> ExactSizeIterator for Fuse<I> {}
    #[derive(Clone)] pub struct Copied<I>;
    impl<I: Iterator> Iterator for Copied<I> where I::Item: Deref { type Item = <I::Item as Deref>::Target; }
    impl<I: Iterator> DoubleEndedIterator for Copied<I> {}
    impl<I: Iterator> ExactSizeIterator for Copied<I> {}
    #[derive(Clone)] pub struct Cloned<I>;
    impl<I: Iterator> Iterator for Cloned<I> where I::Item: Deref { type Item = <I::Item as Deref>::Target; }
    impl<I: Iterator> DoubleEndedIterator for Cloned<I> {}
    impl<I: Iterator> ExactSizeIterator for Cloned<I> {}
    #[derive(Clone)] pub struct Peekable<I>;
    impl<I: Iterator> Iterator for Peekable<I> { type Item = I::Item; }
    impl<I: Iterator> DoubleEndedIterator for Peekable<I> {}
    impl<I: Iterator> ExactSizeIterator for Peekable<I> {}
    impl<I: Iterator> Peekable<I> {
        pub fn peek(&mut self) -> Option<&I::Item> {}
        pub fn peek_mut(&mut self) -> Option<&mut I::Item> {}
        #[runs_inline(func)] pub fn next_if_map<R>(&mut self, func: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R> {}
        pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> {}
        #[runs_inline(func)] pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {}
    }
    #[derive(Clone)] pub struct Sources<T>;
    impl<T> Iterator for Sources<T> { type Item = T; }
    impl<T> DoubleEndedIterator for Sources<T> {}
    impl<T> ExactSizeIterator for Sources<T> {}
    pub type Empty<T> = Sources<T>;
    pub type Once<T> = Sources<T>;
    pub type Repeat<T> = Sources<T>;
    pub type RepeatN<T> = Sources<T>;
    pub type Successors<T, F> = Sources<T>;
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
    // Signed and unsigned counterparts are taken for the same type.
    pub trait IntegerMethods {
        const MAX: Self;
        const MIN: Self;
        const BITS: u32;
        fn abs(self) -> Self {}
        fn signum(self) -> Self {}
        fn reverse_bits(self) -> Self {}
        fn swap_bytes(self) -> Self {}
        fn to_be(self) -> Self {}
        fn to_le(self) -> Self {}
        fn from_be(x: Self) -> Self {}
        fn from_le(x: Self) -> Self {}
        fn isqrt(self) -> Self {}
        fn wrapping_neg(self) -> Self {}
        fn wrapping_abs(self) -> Self {}
        fn saturating_neg(self) -> Self {}
        fn saturating_abs(self) -> Self {}
        fn next_power_of_two(self) -> Self {}
        fn unsigned_abs(self) -> Self {}
        fn is_positive(self) -> bool {}
        fn is_negative(self) -> bool {}
        fn is_power_of_two(self) -> bool {}
        fn count_ones(self) -> u32 {}
        fn count_zeros(self) -> u32 {}
        fn leading_zeros(self) -> u32 {}
        fn trailing_zeros(self) -> u32 {}
        fn leading_ones(self) -> u32 {}
        fn trailing_ones(self) -> u32 {}
        fn ilog2(self) -> u32 {}
        fn ilog10(self) -> u32 {}
        fn checked_ilog2(self) -> Option<u32> {}
        fn checked_ilog10(self) -> Option<u32> {}
        fn ilog(self, base: Self) -> u32 {}
        fn is_multiple_of(self, rhs: Self) -> bool {}
        fn checked_abs(self) -> Option<Self> {}
        fn checked_neg(self) -> Option<Self> {}
        fn checked_next_power_of_two(self) -> Option<Self> {}
        fn checked_add(self, rhs: Self) -> Option<Self> {}
        fn checked_sub(self, rhs: Self) -> Option<Self> {}
        fn checked_mul(self, rhs: Self) -> Option<Self> {}
        fn checked_div(self, rhs: Self) -> Option<Self> {}
        fn checked_rem(self, rhs: Self) -> Option<Self> {}
        fn checked_div_euclid(self, rhs: Self) -> Option<Self> {}
        fn checked_rem_euclid(self, rhs: Self) -> Option<Self> {}
        fn checked_next_multiple_of(self, rhs: Self) -> Option<Self> {}
        fn checked_pow(self, exp: u32) -> Option<Self> {}
        fn checked_shl(self, exp: u32) -> Option<Self> {}
        fn checked_shr(self, exp: u32) -> Option<Self> {}
        fn saturating_add(self, rhs: Self) -> Self {}
        fn saturating_sub(self, rhs: Self) -> Self {}
        fn saturating_mul(self, rhs: Self) -> Self {}
        fn saturating_div(self, rhs: Self) -> Self {}
        fn wrapping_add(self, rhs: Self) -> Self {}
        fn wrapping_sub(self, rhs: Self) -> Self {}
        fn wrapping_mul(self, rhs: Self) -> Self {}
        fn wrapping_div(self, rhs: Self) -> Self {}
        fn wrapping_rem(self, rhs: Self) -> Self {}
        fn div_ceil(self, rhs: Self) -> Self {}
        fn div_euclid(self, rhs: Self) -> Self {}
        fn rem_euclid(self, rhs: Self) -> Self {}
        fn next_multiple_of(self, rhs: Self) -> Self {}
        fn midpoint(self, rhs: Self) -> Self {}
        fn abs_diff(self, other: Self) -> Self {}
        fn pow(self, exp: u32) -> Self {}
        fn saturating_pow(self, exp: u32) -> Self {}
        fn wrapping_pow(self, exp: u32) -> Self {}
        fn wrapping_shl(self, n: u32) -> Self {}
        fn wrapping_shr(self, n: u32) -> Self {}
        fn rotate_left(self, n: u32) -> Self {}
        fn rotate_right(self, n: u32) -> Self {}
        fn overflowing_add(self, rhs: Self) -> (Self, bool) {}
        fn overflowing_sub(self, rhs: Self) -> (Self, bool) {}
        fn overflowing_mul(self, rhs: Self) -> (Self, bool) {}
        fn overflowing_pow(self, exp: u32) -> (Self, bool) {}
        fn checked_add_signed(self, rhs: isize) -> Option<Self> {}
        fn saturating_add_signed(self, rhs: isize) -> Self {}
        fn wrapping_add_signed(self, rhs: isize) -> Self {}
        fn checked_add_unsigned(self, rhs: usize) -> Option<Self> {}
        fn checked_sub_unsigned(self, rhs: usize) -> Option<Self> {}
        fn saturating_add_unsigned(self, rhs: usize) -> Self {}
        fn saturating_sub_unsigned(self, rhs: usize) -> Self {}
        fn min(self, other: Self) -> Self {}
        fn max(self, other: Self) -> Self {}
        fn clamp(self, min: Self, max: Self) -> Self {}
        fn cmp(&self, other: &Self) -> Ordering {}
        fn partial_cmp(&self, other: &Self) -> Option<Ordering> {}
        fn eq(&self, other: &Self) -> bool {}
        fn ne(&self, other: &Self) -> bool {}
        fn to_be_bytes(self) -> [u8; 8] {}
        fn to_le_bytes(self) -> [u8; 8] {}
        fn to_ne_bytes(self) -> [u8; 8] {}
        fn from_be_bytes(bytes: [u8; 8]) -> Self {}
        fn from_le_bytes(bytes: [u8; 8]) -> Self {}
        fn from_ne_bytes(bytes: [u8; 8]) -> Self {}
        fn from_str_radix(src: &str, radix: u32) -> crate::result::Result<Self, ParseIntError> {}
        fn max_value() -> Self {}
        fn min_value() -> Self {}
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
        const MAX: Self;
        const MIN: Self;
        const EPSILON: Self;
        const INFINITY: Self;
        const NEG_INFINITY: Self;
        const NAN: Self;
        fn abs(self) -> Self {}
        fn ceil(self) -> Self {}
        fn floor(self) -> Self {}
        fn round(self) -> Self {}
        fn round_ties_even(self) -> Self {}
        fn trunc(self) -> Self {}
        fn fract(self) -> Self {}
        fn signum(self) -> Self {}
        fn sqrt(self) -> Self {}
        fn cbrt(self) -> Self {}
        fn exp(self) -> Self {}
        fn exp2(self) -> Self {}
        fn exp_m1(self) -> Self {}
        fn ln(self) -> Self {}
        fn ln_1p(self) -> Self {}
        fn log2(self) -> Self {}
        fn log10(self) -> Self {}
        fn sin(self) -> Self {}
        fn cos(self) -> Self {}
        fn tan(self) -> Self {}
        fn asin(self) -> Self {}
        fn acos(self) -> Self {}
        fn atan(self) -> Self {}
        fn sinh(self) -> Self {}
        fn cosh(self) -> Self {}
        fn tanh(self) -> Self {}
        fn recip(self) -> Self {}
        fn to_degrees(self) -> Self {}
        fn to_radians(self) -> Self {}
        fn next_up(self) -> Self {}
        fn next_down(self) -> Self {}
        fn is_nan(self) -> bool {}
        fn is_finite(self) -> bool {}
        fn is_infinite(self) -> bool {}
        fn is_normal(self) -> bool {}
        fn is_subnormal(self) -> bool {}
        fn is_sign_positive(self) -> bool {}
        fn is_sign_negative(self) -> bool {}
        fn min(self, other: Self) -> Self {}
        fn max(self, other: Self) -> Self {}
        fn powf(self, other: Self) -> Self {}
        fn log(self, other: Self) -> Self {}
        fn atan2(self, other: Self) -> Self {}
        fn hypot(self, other: Self) -> Self {}
        fn copysign(self, other: Self) -> Self {}
        fn rem_euclid(self, other: Self) -> Self {}
        fn div_euclid(self, other: Self) -> Self {}
        fn midpoint(self, other: Self) -> Self {}
        fn maximum(self, other: Self) -> Self {}
        fn minimum(self, other: Self) -> Self {}
        fn powi(self, n: i32) -> Self {}
        fn mul_add(self, a: Self, b: Self) -> Self {}
        fn clamp(self, min: Self, max: Self) -> Self {}
        fn partial_cmp(&self, other: &Self) -> Option<Ordering> {}
        // 32 bits or 64: both floats are one type here.
        fn to_bits(self) -> _ {}
        fn from_bits(v: u64) -> Self {}
        fn total_cmp(&self, other: &Self) -> Ordering {}
        fn eq(&self, other: &Self) -> bool {}
        fn to_be_bytes(self) -> [u8; 8] {}
        fn to_le_bytes(self) -> [u8; 8] {}
        fn to_ne_bytes(self) -> [u8; 8] {}
        fn from_be_bytes(bytes: [u8; 8]) -> Self {}
        fn from_le_bytes(bytes: [u8; 8]) -> Self {}
        fn from_ne_bytes(bytes: [u8; 8]) -> Self {}
    }
    impl FloatMethods for f32 {}
    impl FloatMethods for f64 {}
    impl u8 {
        pub fn is_ascii(&self) -> bool {}
        pub fn is_ascii_alphabetic(&self) -> bool {}
        pub fn is_ascii_alphanumeric(&self) -> bool {}
        pub fn is_ascii_control(&self) -> bool {}
        pub fn is_ascii_digit(&self) -> bool {}
        pub fn is_ascii_graphic(&self) -> bool {}
        pub fn is_ascii_hexdigit(&self) -> bool {}
        pub fn is_ascii_lowercase(&self) -> bool {}
        pub fn is_ascii_punctuation(&self) -> bool {}
        pub fn is_ascii_uppercase(&self) -> bool {}
        pub fn is_ascii_whitespace(&self) -> bool {}
        pub fn to_ascii_lowercase(&self) -> u8 {}
        pub fn to_ascii_uppercase(&self) -> u8 {}
        pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub fn make_ascii_uppercase(&mut self) {}
    }
    impl<T> crate::convert::TryFrom<T> for u8 { type Error = TryFromIntError; }
    impl<T> crate::convert::TryFrom<T> for u16 { type Error = TryFromIntError; }
    impl<T> crate::convert::TryFrom<T> for u32 { type Error = TryFromIntError; }
    impl<T> crate::convert::TryFrom<T> for u64 { type Error = TryFromIntError; }
    impl<T> crate::convert::TryFrom<T> for u128 { type Error = TryFromIntError; }
    impl<T> crate::convert::TryFrom<T> for usize { type Error = TryFromIntError; }
    impl<T> crate::convert::TryFrom<T> for i8 { type Error = TryFromIntError; }
    impl<T> crate::convert::TryFrom<T> for i16 { type Error = TryFromIntError; }
    impl<T> crate::convert::TryFrom<T> for i32 { type Error = TryFromIntError; }
    impl<T> crate::convert::TryFrom<T> for i64 { type Error = TryFromIntError; }
    impl<T> crate::convert::TryFrom<T> for i128 { type Error = TryFromIntError; }
    impl<T> crate::convert::TryFrom<T> for isize { type Error = TryFromIntError; }
    #[derive(Clone)] pub struct ParseIntError;
    impl ParseIntError { pub fn kind(&self) -> &IntErrorKind {} }
    impl crate::error::Error for ParseIntError {}
    #[derive(Clone)] pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }
    #[derive(Clone)] pub struct ParseFloatError;
    impl crate::error::Error for ParseFloatError {}
    #[derive(Clone, Copy)] pub struct TryFromIntError;
    #[derive(Clone, Copy)] pub struct NonZero<T>;
    impl<T> NonZero<T> {
        pub fn new(n: T) -> Option<NonZero<T>> {}
        pub fn new_unchecked(n: T) -> NonZero<T> {}
        pub fn get(self) -> T {}
        pub fn checked_add(self, other: T) -> Option<NonZero<T>> {}
        pub fn checked_mul(self, other: NonZero<T>) -> Option<NonZero<T>> {}
        pub fn checked_pow(self, other: u32) -> Option<NonZero<T>> {}
        pub fn saturating_add(self, other: T) -> NonZero<T> {}
        pub fn saturating_mul(self, other: NonZero<T>) -> NonZero<T> {}
        pub fn leading_zeros(self) -> u32 {}
        pub fn trailing_zeros(self) -> u32 {}
        pub fn ilog2(self) -> u32 {}
        pub fn is_power_of_two(self) -> bool {}
    }
    impl<T> crate::convert::TryFrom<T> for NonZero<T> { type Error = TryFromIntError; }
    impl<T> crate::str::FromStr for NonZero<T> { type Err = ParseIntError; }
    impl crate::error::Error for TryFromIntError {}
    #[derive(Clone, Copy, Default)] pub struct Wrapping<T>(pub T);
    #[derive(Clone, Copy, Default)] pub struct Saturating<T>(pub T);
    pub type NonZeroI8 = NonZero<i8>;
    pub type NonZeroI16 = NonZero<i16>;
    pub type NonZeroI32 = NonZero<i32>;
    pub type NonZeroI64 = NonZero<i64>;
    pub type NonZeroI128 = NonZero<i128>;
    pub type NonZeroIsize = NonZero<isize>;
    pub type NonZeroU128 = NonZero<u128>;
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

pub mod char {
    use crate::option::Option;
    impl char {
        pub const MAX: char = 'a';
        pub fn from_u32(i: u32) -> Option<char> {}
        pub fn from_u32_unchecked(i: u32) -> char {}
        pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
        pub fn is_digit(self, radix: u32) -> bool {}
        pub fn to_digit(self, radix: u32) -> Option<u32> {}
        pub fn len_utf8(self) -> usize {}
        pub fn len_utf16(self) -> usize {}
        pub fn encode_utf8(self, dst: &mut [u8]) -> &mut str {}
        pub fn encode_utf16(self, dst: &mut [u16]) -> &mut [u16] {}
        pub fn is_alphabetic(self) -> bool {}
        pub fn is_alphanumeric(self) -> bool {}
        pub fn is_control(self) -> bool {}
        pub fn is_lowercase(self) -> bool {}
        pub fn is_numeric(self) -> bool {}
        pub fn is_uppercase(self) -> bool {}
        pub fn is_whitespace(self) -> bool {}
        pub fn is_ascii(&self) -> bool {}
        pub fn is_ascii_alphabetic(&self) -> bool {}
        pub fn is_ascii_alphanumeric(&self) -> bool {}
        pub fn is_ascii_control(&self) -> bool {}
        pub fn is_ascii_digit(&self) -> bool {}
        pub fn is_ascii_graphic(&self) -> bool {}
        pub fn is_ascii_hexdigit(&self) -> bool {}
        pub fn is_ascii_lowercase(&self) -> bool {}
        pub fn is_ascii_punctuation(&self) -> bool {}
        pub fn is_ascii_uppercase(&self) -> bool {}
        pub fn is_ascii_whitespace(&self) -> bool {}
        pub fn to_lowercase(self) -> crate::iter::Sources<char> {}
        pub fn to_uppercase(self) -> crate::iter::Sources<char> {}
        pub fn escape_debug(self) -> crate::iter::Sources<char> {}
        pub fn escape_default(self) -> crate::iter::Sources<char> {}
        pub fn escape_unicode(self) -> crate::iter::Sources<char> {}
        pub fn to_ascii_lowercase(&self) -> char {}
        pub fn to_ascii_uppercase(&self) -> char {}
        pub fn eq_ignore_ascii_case(&self, other: &char) -> bool {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub fn make_ascii_uppercase(&mut self) {}
    }
    impl crate::convert::TryFrom<u32> for char { type Error = CharTryFromError; }
    #[derive(Clone, Copy)] pub struct CharTryFromError;
    #[derive(Clone)] pub struct ParseCharError;
    pub const REPLACEMENT_CHARACTER: char = 'a';
    pub fn from_u32(i: u32) -> Option<char> {}
    pub fn from_digit(num: u32, radix: u32) -> Option<char> {}
}

pub mod str {
    // A pattern may be a closure over characters, which its bound describes; strings and characters are taken as well.
    impl str {
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn as_bytes_mut(&mut self) -> &mut [u8] {}
        pub fn as_mut_ptr(&mut self) -> *mut u8 {}
        pub fn as_ptr(&self) -> *const u8 {}
        pub fn as_str(&self) -> &str {}
        pub fn bytes(&self) -> Bytes {}
        pub fn char_indices(&self) -> CharIndices {}
        pub fn chars(&self) -> Chars {}
        #[runs_inline(pat)] pub fn contains<P: FnMut(char) -> bool>(&self, pat: P) -> bool {}
        pub fn encode_utf16(&self) -> crate::iter::Sources<u16> {}
        #[runs_inline(pat)] pub fn ends_with<P: FnMut(char) -> bool>(&self, pat: P) -> bool {}
        pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
        pub fn escape_debug(&self) -> EscapeDebug {}
        pub fn escape_default(&self) -> EscapeDebug {}
        pub fn escape_unicode(&self) -> EscapeDebug {}
        #[runs_inline(pat)] pub fn find<P: FnMut(char) -> bool>(&self, pat: P) -> Option<usize> {}
        pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
        pub fn from_utf8_unchecked(v: &[u8]) -> &str {}
        pub fn get<I>(&self, i: I) -> Option<&str> {}
        pub fn get_mut<I>(&mut self, i: I) -> Option<&mut str> {}
        pub fn get_unchecked<I>(&self, i: I) -> &str {}
        pub fn into_boxed_bytes(self) -> Box<[u8]> {}
        pub fn into_string(self) -> String {}
        pub fn is_ascii(&self) -> bool {}
        pub fn is_char_boundary(&self, index: usize) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn lines(&self) -> Lines {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub fn make_ascii_uppercase(&mut self) {}
        #[runs_inline(pat)] pub fn match_indices<P: FnMut(char) -> bool>(&self, pat: P) -> crate::iter::Sources<(usize, &str)> {}
        #[runs_inline(pat)] pub fn matches<P: FnMut(char) -> bool>(&self, pat: P) -> crate::iter::Sources<&str> {}
        pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {}
        pub fn repeat(&self, n: usize) -> String {}
        #[runs_inline(pat)] pub fn replace<P: FnMut(char) -> bool>(&self, pat: P, to: &str) -> String {}
        #[runs_inline(pat)] pub fn replacen<P: FnMut(char) -> bool>(&self, pat: P, to: &str, count: usize) -> String {}
        #[runs_inline(pat)] pub fn rfind<P: FnMut(char) -> bool>(&self, pat: P) -> Option<usize> {}
        #[runs_inline(pat)] pub fn rmatch_indices<P: FnMut(char) -> bool>(&self, pat: P) -> crate::iter::Sources<(usize, &str)> {}
        #[runs_inline(pat)] pub fn rmatches<P: FnMut(char) -> bool>(&self, pat: P) -> crate::iter::Sources<&str> {}
        #[runs_inline(pat)] pub fn rsplit<P: FnMut(char) -> bool>(&self, pat: P) -> crate::iter::Sources<&str> {}
        #[runs_inline(pat)] pub fn rsplit_once<P: FnMut(char) -> bool>(&self, pat: P) -> Option<(&str, &str)> {}
        #[runs_inline(pat)] pub fn rsplit_terminator<P: FnMut(char) -> bool>(&self, pat: P) -> crate::iter::Sources<&str> {}
        #[runs_inline(pat)] pub fn rsplitn<P: FnMut(char) -> bool>(&self, n: usize, pat: P) -> crate::iter::Sources<&str> {}
        #[runs_inline(pat)] pub fn split<P: FnMut(char) -> bool>(&self, pat: P) -> Split<P> {}
        pub fn split_ascii_whitespace(&self) -> crate::iter::Sources<&str> {}
        pub fn split_at(&self, mid: usize) -> (&str, &str) {}
        pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {}
        pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {}
        #[runs_inline(pat)] pub fn split_inclusive<P: FnMut(char) -> bool>(&self, pat: P) -> crate::iter::Sources<&str> {}
        #[runs_inline(pat)] pub fn split_once<P: FnMut(char) -> bool>(&self, pat: P) -> Option<(&str, &str)> {}
        #[runs_inline(pat)] pub fn split_terminator<P: FnMut(char) -> bool>(&self, pat: P) -> crate::iter::Sources<&str> {}
        pub fn split_whitespace(&self) -> SplitWhitespace {}
        #[runs_inline(pat)] pub fn splitn<P: FnMut(char) -> bool>(&self, n: usize, pat: P) -> crate::iter::Sources<&str> {}
        #[runs_inline(pat)] pub fn starts_with<P: FnMut(char) -> bool>(&self, pat: P) -> bool {}
        #[runs_inline(pat)] pub fn strip_prefix<P: FnMut(char) -> bool>(&self, pat: P) -> Option<&str> {}
        #[runs_inline(pat)] pub fn strip_suffix<P: FnMut(char) -> bool>(&self, pat: P) -> Option<&str> {}
        pub fn to_ascii_lowercase(&self) -> String {}
        pub fn to_ascii_uppercase(&self) -> String {}
        pub fn to_lowercase(&self) -> String {}
        pub fn to_uppercase(&self) -> String {}
        pub fn trim(&self) -> &str {}
        pub fn trim_ascii(&self) -> &str {}
        pub fn trim_ascii_end(&self) -> &str {}
        pub fn trim_ascii_start(&self) -> &str {}
        pub fn trim_end(&self) -> &str {}
        pub fn trim_left(&self) -> &str {}
        pub fn trim_right(&self) -> &str {}
        pub fn trim_start(&self) -> &str {}
        #[runs_inline(pat)] pub fn trim_end_matches<P: FnMut(char) -> bool>(&self, pat: P) -> &str {}
        #[runs_inline(pat)] pub fn trim_left_matches<P: FnMut(char) -> bool>(&self, pat: P) -> &str {}
        #[runs_inline(pat)] pub fn trim_matches<P: FnMut(char) -> bool>(&self, pat: P) -> &str {}
        #[runs_inline(pat)] pub fn trim_right_matches<P: FnMut(char) -> bool>(&self, pat: P) -> &str {}
        #[runs_inline(pat)] pub fn trim_start_matches<P: FnMut(char) -> bool>(&self, pat: P) -> &str {}
    }
    #[derive(Clone)] pub struct Chars;
    impl Chars { pub fn as_str(&self) -> &str {} }
    impl Iterator for Chars { type Item = char; }
    impl DoubleEndedIterator for Chars {}
    #[derive(Clone)] pub struct CharIndices;
    impl CharIndices {
        pub fn as_str(&self) -> &str {}
        pub fn offset(&self) -> usize {}
    }
    impl Iterator for CharIndices { type Item = (usize, char); }
    impl DoubleEndedIterator for CharIndices {}
    #[derive(Clone)] pub struct Bytes;
    impl Iterator for Bytes { type Item = u8; }
    impl DoubleEndedIterator for Bytes {}
    impl ExactSizeIterator for Bytes {}
    #[derive(Clone)] pub struct Lines;
    impl Iterator for Lines { type Item = &str; }
    impl DoubleEndedIterator for Lines {}
    #[derive(Clone)] pub struct SplitWhitespace;
    impl Iterator for SplitWhitespace { type Item = &str; }
    impl DoubleEndedIterator for SplitWhitespace {}
    #[derive(Clone)] pub struct Split<P>;
    impl<P> Iterator for Split<P> { type Item = &str; }
    impl<P> DoubleEndedIterator for Split<P> {}
    #[derive(Clone)] pub struct EscapeDebug;
    impl Iterator for EscapeDebug { type Item = char; }
    impl AsRef<str> for str {}
    impl AsRef<[u8]> for str {}
    impl AsRef<crate::path::Path> for str {}
    impl AsRef<crate::ffi::OsStr> for str {}
    pub trait FromStr { type Err; fn from_str(s: &str) -> Result<Self, Self::Err>; }
    #[derive(Clone, Copy)] pub struct Utf8Error;
    impl Utf8Error {
        pub fn valid_up_to(&self) -> usize {}
        pub fn error_len(&self) -> Option<usize> {}
    }
    impl crate::error::Error for Utf8Error {}
    impl crate::error::Error for ParseBoolError {}
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}
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
    impl FromStr for u128 { type Err = crate::num::ParseIntError; }
    impl FromStr for i8 { type Err = crate::num::ParseIntError; }
    impl FromStr for i16 { type Err = crate::num::ParseIntError; }
    impl FromStr for i128 { type Err = crate::num::ParseIntError; }
    impl FromStr for isize { type Err = crate::num::ParseIntError; }
    impl FromStr for char { type Err = crate::char::ParseCharError; }
    impl FromStr for crate::ffi::OsString { type Err = crate::convert::Infallible; }
    impl FromStr for crate::net::SocketAddrV4 { type Err = crate::net::AddrParseError; }
    impl FromStr for crate::net::SocketAddrV6 { type Err = crate::net::AddrParseError; }
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
        pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {}
        pub fn from_utf16_lossy(v: &[u16]) -> String {}
        pub fn from_utf8_lossy_owned(v: Vec<u8>) -> String {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn as_mut_str(&mut self) -> &mut str {}
        pub fn as_mut_vec(&mut self) -> &mut Vec<u8> {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
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
    impl From<&mut str> for String {}
    impl From<&String> for String {}
    impl From<Box<str>> for String {}
    impl From<crate::borrow::Cow<str>> for String {}
    impl From<char> for String {}
    impl AsMut<str> for String {}
    impl AsRef<crate::ffi::OsStr> for String {}
    impl AsRef<crate::path::Path> for String {}
    impl FromIterator<char> for String {}
    impl FromIterator<&str> for String {}
    impl Extend<&str> for String {}
    impl Extend<String> for String {}
    pub type Drain = crate::iter::Sources<char>;
    pub type ParseError = crate::convert::Infallible;
    #[derive(Clone)] pub struct FromUtf16Error;
    impl crate::error::Error for FromUtf16Error {}
    impl crate::error::Error for FromUtf8Error {}
    impl FromIterator<String> for String {}
    impl Extend<char> for String {}
    impl crate::ops::Add<&str> for String { type Output = String; }
    impl crate::fmt::Write for String {}
    pub trait ToString { fn to_string(&self) -> String {} }
    impl<T> ToString for T {}
    #[derive(Clone)] pub struct FromUtf8Error;
    impl FromUtf8Error {
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn utf8_error(&self) -> crate::str::Utf8Error {}
    }
}

pub mod array {
    #[runs_inline(f)] pub fn from_fn<T, F: FnMut(usize) -> T>(f: F) -> [T; 0] {}
    #[derive(Clone, Copy)] pub struct TryFromSliceError;
    impl crate::error::Error for TryFromSliceError {}
    impl<T, const N: usize> TryFrom<&[T]> for [T; N] { type Error = TryFromSliceError; }
    pub type IntoIter<T> = crate::iter::Sources<T>;
}

pub mod slice {
    impl<T> [T] {
        pub fn as_slice(&self) -> &[T] {}
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> {}
        #[runs_inline(f)] pub fn binary_search_by<F: FnMut(&T) -> crate::cmp::Ordering>(&self, f: F) -> Result<usize, usize> {}
        #[limits(number)] pub fn chunks(&self, chunk_size: usize) -> crate::iter::Sources<&[T]> {}
        pub fn chunks_exact(&self, chunk_size: usize) -> crate::iter::Sources<&[T]> {}
        pub fn chunks_mut(&mut self, chunk_size: usize) -> crate::iter::Sources<&mut [T]> {}
        pub fn as_mut_ptr(&mut self) -> *mut T {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub fn as_ptr(&self) -> *const T {}
        #[runs_inline(f)] pub fn binary_search_by_key<B, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize> {}
        #[runs_inline(pred)] pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> crate::iter::Sources<&[T]> {}
        pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> crate::iter::Sources<&mut [T]> {}
        pub fn clone_from_slice(&mut self, src: &[T]) {}
        pub fn copy_within<R>(&mut self, src: R, dest: usize) {}
        #[runs_inline(f)] pub fn fill_with<F: FnMut() -> T>(&mut self, f: F) {}
        pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> {}
        pub fn get_unchecked(&self, index: usize) -> &T {}
        pub fn get_unchecked_mut(&mut self, index: usize) -> &mut T {}
        pub fn is_sorted(&self) -> bool {}
        #[runs_inline(f)] pub fn is_sorted_by_key<K, F: FnMut(&T) -> K>(&self, f: F) -> bool {}
        pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> {}
        pub fn rchunks(&self, chunk_size: usize) -> crate::iter::Sources<&[T]> {}
        pub fn rchunks_exact(&self, chunk_size: usize) -> crate::iter::Sources<&[T]> {}
        pub fn rotate_left(&mut self, mid: usize) {}
        pub fn rotate_right(&mut self, k: usize) {}
        #[runs_inline(pred)] pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> crate::iter::Sources<&[T]> {}
        #[runs_inline(pred)] pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> crate::iter::Sources<&[T]> {}
        pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) {}
        #[runs_inline(f)] pub fn sort_by_cached_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
        #[runs_inline(compare)] pub fn sort_unstable_by<F: FnMut(&T, &T) -> crate::cmp::Ordering>(&mut self, compare: F) {}
        pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {}
        pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> {}
        pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
        pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
        pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> {}
        #[runs_inline(pred)] pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> crate::iter::Sources<&[T]> {}
        #[runs_inline(pred)] pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> crate::iter::Sources<&mut [T]> {}
        #[runs_inline(pred)] pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> crate::iter::Sources<&[T]> {}
        pub fn strip_prefix<P>(&self, prefix: &P) -> Option<&[T]> {}
        pub fn strip_suffix<P>(&self, suffix: &P) -> Option<&[T]> {}
        pub fn swap_with_slice(&mut self, other: &mut [T]) {}
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
    impl<T> [Vec<T>] { pub fn concat(&self) -> Vec<T> {} }
    impl<T> [&[T]] { pub fn concat(&self) -> Vec<T> {} }
    impl<T, const N: usize> [[T; N]] { pub fn concat(&self) -> Vec<T> {} pub fn as_flattened(&self) -> &[T] {} }
    impl [String] { pub fn concat(&self) -> String {} }
    impl [&str] { pub fn concat(&self) -> String {} }
    impl [u8] {
        pub fn to_ascii_lowercase(&self) -> Vec<u8> {}
        pub fn to_ascii_uppercase(&self) -> Vec<u8> {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub fn make_ascii_uppercase(&mut self) {}
        pub fn trim_ascii(&self) -> &[u8] {}
        pub fn trim_ascii_start(&self) -> &[u8] {}
        pub fn trim_ascii_end(&self) -> &[u8] {}
        pub fn escape_ascii(&self) -> crate::iter::Sources<u8> {}
        pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {}
        pub fn is_ascii(&self) -> bool {}
    }
    impl<T> AsRef<[T]> for [T] {}
    impl<T> AsMut<[T]> for [T] {}
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
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub fn each_ref(&self) -> [&T; N] {}
        pub fn each_mut(&mut self) -> [&mut T; N] {}
    }
    impl<T, const N: usize> IntoIterator for [T; N] { type Item = T; type IntoIter = crate::iter::Sources<T>; }
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
    pub fn from_raw_parts_mut<T>(data: *mut T, len: usize) -> &mut [T] {}
    pub fn from_mut<T>(s: &mut T) -> &mut [T] {}
    pub type Chunks<T> = crate::iter::Sources<&[T]>;
    pub type ChunksExact<T> = crate::iter::Sources<&[T]>;
    pub type ChunksMut<T> = crate::iter::Sources<&mut [T]>;
    pub type Windows<T> = crate::iter::Sources<&[T]>;
}

pub mod vec {
    #[derive(Clone, Default)] pub struct Vec<T>;
    impl<T> Vec<T> {
        pub fn new() -> Vec<T> {}
        pub fn with_capacity(capacity: usize) -> Vec<T> {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), crate::collections::TryReserveError> {}
        pub fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T> {}
        pub fn set_len(&mut self, new_len: usize) {}
        pub fn leak(self) -> &'static mut [T] {}
        pub fn spare_capacity_mut(&mut self) -> &mut [crate::mem::MaybeUninit<T>] {}
        pub fn extend_from_within<R>(&mut self, src: R) {}
        pub fn splice<R, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> crate::iter::Sources<T> {}
        #[runs_inline(filter)] pub fn extract_if<F: FnMut(&mut T) -> bool, R>(&mut self, range: R, filter: F) -> crate::iter::Sources<T> {}
        #[runs_inline(predicate)] pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
        #[runs_inline(same_bucket)] pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) {}
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
        #[takes] pub fn pop(&mut self) -> Option<T> {}
        pub fn append(&mut self, other: &mut Vec<T>) {}
        pub fn drain<R>(&mut self, range: R) -> crate::iter::Sources<T> {}
        #[drops] pub fn clear(&mut self) {}
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
    impl<T> From<&mut [T]> for Vec<T> {}
    impl<T> From<Box<[T]>> for Vec<T> {}
    impl<T> From<crate::collections::VecDeque<T>> for Vec<T> {}
    impl<T> From<crate::collections::BinaryHeap<T>> for Vec<T> {}
    impl<T, const N: usize> From<[T; N]> for Vec<T> {}
    impl From<&str> for Vec<u8> {}
    impl From<String> for Vec<u8> {}
    impl<T> AsMut<[T]> for Vec<T> {}
    impl<T> AsRef<Vec<T>> for Vec<T> {}
    impl<T> FromIterator<T> for Box<[T]> {}
    pub type Drain<T> = crate::iter::Sources<T>;
    pub type Splice<I, T> = crate::iter::Sources<T>;
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
    impl crate::error::Error for TryReserveError {}
    pub use crate::ops::Bound;
    pub mod btree_set {
        pub use super::sets::BTreeSet;
        pub type Iter<T> = crate::iter::Sources<&T>;
        pub type IntoIter<T> = crate::iter::Sources<T>;
        pub type Range<T> = crate::iter::Sources<&T>;
    }
    pub mod hash_set {
        pub use super::sets::HashSet;
        pub type Iter<T> = crate::iter::Sources<&T>;
        pub type IntoIter<T> = crate::iter::Sources<T>;
        pub type Drain<T> = crate::iter::Sources<T>;
    }
    pub mod linked_list {
        pub use super::vec_deque::LinkedList;
        pub type Iter<T> = crate::iter::Sources<&T>;
        pub type IntoIter<T> = crate::iter::Sources<T>;
    }

    pub mod vec_deque {
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
            pub fn drain<R>(&mut self, range: R) -> crate::iter::Sources<T> {}
            pub fn front(&self) -> Option<&T> {}
            pub fn front_mut(&mut self) -> Option<&mut T> {}
            pub fn get(&self, index: usize) -> Option<&T> {}
            pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
            pub fn insert(&mut self, index: usize, value: T) {}
            pub fn is_empty(&self) -> bool {}
            pub fn iter(&self) -> crate::iter::Sources<&T> {}
            pub fn iter_mut(&mut self) -> crate::iter::Sources<&mut T> {}
            pub fn len(&self) -> usize {}
            pub fn make_contiguous(&mut self) -> &mut [T] {}
            #[takes] pub fn pop_back(&mut self) -> Option<T> {}
            #[takes] pub fn pop_front(&mut self) -> Option<T> {}
            pub fn push_back(&mut self, value: T) {}
            pub fn push_front(&mut self, value: T) {}
            pub fn remove(&mut self, index: usize) -> Option<T> {}
            pub fn reserve(&mut self, additional: usize) {}
            #[runs_inline(f)] pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            #[runs_inline(f)] pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
            pub fn rotate_left(&mut self, n: usize) {}
            pub fn rotate_right(&mut self, n: usize) {}
            pub fn as_slices(&self) -> (&[T], &[T]) {}
            pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {}
            pub fn binary_search(&self, x: &T) -> Result<usize, usize> {}
            #[runs_inline(f)] pub fn binary_search_by<F: FnMut(&T) -> crate::cmp::Ordering>(&self, f: F) -> Result<usize, usize> {}
            #[runs_inline(f)] pub fn binary_search_by_key<B, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize> {}
            #[runs_inline(pred)] pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
            pub fn range<R>(&self, range: R) -> crate::iter::Sources<&T> {}
            pub fn range_mut<R>(&mut self, range: R) -> crate::iter::Sources<&mut T> {}
            pub fn resize(&mut self, new_len: usize, value: T) {}
            #[runs_inline(generator)] pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T) {}
            #[runs_inline(predicate)] pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
            #[runs_inline(predicate)] pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn swap(&mut self, i: usize, j: usize) {}
            pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {}
            pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {}
            pub fn try_reserve(&mut self, additional: usize) -> Result<(), super::TryReserveError> {}
            pub fn split_off(&mut self, at: usize) -> VecDeque<T> {}
            pub fn truncate(&mut self, len: usize) {}
        }
        impl<T> crate::ops::Index<usize> for VecDeque<T> { type Output = T; }
        pub type Iter<T> = crate::iter::Sources<&T>;
        pub type IterMut<T> = crate::iter::Sources<&mut T>;
        pub type Drain<T> = crate::iter::Sources<T>;
        impl<T, const N: usize> From<[T; N]> for VecDeque<T> {}
        impl crate::io::Write for VecDeque<u8> {}
        impl crate::io::Read for VecDeque<u8> {}
        impl crate::io::BufRead for VecDeque<u8> {}
        impl<T> FromIterator<T> for VecDeque<T> {}
        impl<T> Extend<T> for VecDeque<T> {}
        impl<T> From<Vec<T>> for VecDeque<T> {}
        impl<T> IntoIterator for VecDeque<T> { type Item = T; type IntoIter = crate::iter::Sources<T>; }
        impl<T> IntoIterator for &VecDeque<T> { type Item = &T; type IntoIter = crate::iter::Sources<&T>; }
        impl<T> IntoIterator for &mut VecDeque<T> { type Item = &mut T; type IntoIter = crate::iter::Sources<&mut T>; }
        #[derive(Clone, Default)] pub struct LinkedList<T>;
        impl<T> LinkedList<T> {
            pub fn new() -> LinkedList<T> {}
            pub fn append(&mut self, other: &mut LinkedList<T>) {}
            pub fn back(&self) -> Option<&T> {}
            pub fn back_mut(&mut self) -> Option<&mut T> {}
            pub fn contains(&self, x: &T) -> bool {}
            pub fn front_mut(&mut self) -> Option<&mut T> {}
            pub fn iter_mut(&mut self) -> crate::iter::Sources<&mut T> {}
            pub fn split_off(&mut self, at: usize) -> LinkedList<T> {}
            pub fn clear(&mut self) {}
            pub fn front(&self) -> Option<&T> {}
            pub fn is_empty(&self) -> bool {}
            pub fn iter(&self) -> crate::iter::Sources<&T> {}
            pub fn len(&self) -> usize {}
            pub fn pop_back(&mut self) -> Option<T> {}
            pub fn pop_front(&mut self) -> Option<T> {}
            pub fn push_back(&mut self, elt: T) {}
            pub fn push_front(&mut self, elt: T) {}
        }
        impl<T> IntoIterator for LinkedList<T> { type Item = T; type IntoIter = crate::iter::Sources<T>; }
        impl<T> IntoIterator for &LinkedList<T> { type Item = &T; type IntoIter = crate::iter::Sources<&T>; }
        impl<T> FromIterator<T> for LinkedList<T> {}
        impl<T> Extend<T> for LinkedList<T> {}
    }

    pub mod binary_heap {
        #[derive(Clone, Default)] pub struct BinaryHeap<T>;
        impl<T> BinaryHeap<T> {
            pub fn new() -> BinaryHeap<T> {}
            pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {}
            pub fn append(&mut self, other: &mut BinaryHeap<T>) {}
            pub fn clear(&mut self) {}
            pub fn drain(&mut self) -> crate::iter::Sources<T> {}
            pub fn into_sorted_vec(self) -> Vec<T> {}
            pub fn into_vec(self) -> Vec<T> {}
            pub fn is_empty(&self) -> bool {}
            pub fn iter(&self) -> crate::iter::Sources<&T> {}
            pub fn len(&self) -> usize {}
            pub fn peek(&self) -> Option<&T> {}
            pub fn peek_mut(&mut self) -> Option<PeekMut<T>> {}
            pub fn pop(&mut self) -> Option<T> {}
            pub fn push(&mut self, item: T) {}
            #[runs_inline(f)] pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn as_slice(&self) -> &[T] {}
            pub fn capacity(&self) -> usize {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
        }
        impl<T> From<Vec<T>> for BinaryHeap<T> {}
        impl<T, const N: usize> From<[T; N]> for BinaryHeap<T> {}
        pub struct PeekMut<T>;
        impl<T> crate::ops::DerefMut for PeekMut<T> {}
        impl<T> PeekMut<T> { pub fn pop(this: PeekMut<T>) -> T {} }
        impl<T> crate::ops::Deref for PeekMut<T> { type Target = T; }
        impl<T> FromIterator<T> for BinaryHeap<T> {}
        impl<T> Extend<T> for BinaryHeap<T> {}
        impl<T> IntoIterator for BinaryHeap<T> { type Item = T; type IntoIter = crate::iter::Sources<T>; }
        impl<T> IntoIterator for &BinaryHeap<T> { type Item = &T; type IntoIter = crate::iter::Sources<&T>; }
    }

    pub mod hash_map {
        use crate::iter::Sources;
        use crate::ops::{Deref, DerefMut};
        #[derive(Clone, Default)] pub struct HashMap<K, V, S = RandomState>;
        #[derive(Clone, Default)] pub struct RandomState;
        impl RandomState { pub fn new() -> RandomState {} }
        impl crate::hash::BuildHasher for RandomState { type Hasher = crate::hash::DefaultHasher; }
        pub type DefaultHasher = crate::hash::DefaultHasher;
        pub type Iter<K, V> = Sources<(&K, &V)>;
        pub type IterMut<K, V> = Sources<(&K, &mut V)>;
        pub type Keys<K, V> = Sources<&K>;
        pub type Values<K, V> = Sources<&V>;
        pub type ValuesMut<K, V> = Sources<&mut V>;
        pub type Drain<K, V> = crate::iter::Sources<(K, V)>;
        pub type IntoKeys<K, V> = crate::iter::Sources<K>;
        pub type IntoValues<K, V> = crate::iter::Sources<V>;
        impl<K, V, S> HashMap<K, V, S> {
            pub fn new() -> HashMap<K, V> {}
            pub fn with_capacity(capacity: usize) -> HashMap<K, V> {}
            pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S> {}
            pub fn with_hasher(hash_builder: S) -> HashMap<K, V, S> {}
            pub fn drain(&mut self) -> crate::iter::Sources<(K, V)> {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn try_reserve(&mut self, additional: usize) -> Result<(), super::TryReserveError> {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn shrink_to(&mut self, min_capacity: usize) {}
            pub fn capacity(&self) -> usize {}
            pub fn hasher(&self) -> &S {}
        }
        impl<K, V, S> Deref for HashMap<K, V, S> { type Target = MapMethods<K, V>; }
        impl<K, V, S> DerefMut for HashMap<K, V, S> {}
        // The methods that the two maps have in common, once.
        pub struct MapMethods<K, V>;
        impl<K, V> MapMethods<K, V> {
            pub fn clear(&mut self) {}
            pub fn contains_key<Q>(&self, k: &Q) -> bool {}
            pub fn entry(&mut self, key: K) -> Entry<K, V> {}
            #[runs_inline(pred)] pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> crate::iter::Sources<(K, V)> {}
            pub fn get<Q>(&self, k: &Q) -> Option<&V> {}
            pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> {}
            pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> {}
            #[begins("entry")] pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
            pub fn into_keys(self) -> crate::iter::Sources<K> {}
            pub fn into_values(self) -> crate::iter::Sources<V> {}
            pub fn is_empty(&self) -> bool {}
            pub fn iter(&self) -> Sources<(&K, &V)> {}
            pub fn iter_mut(&mut self) -> Sources<(&K, &mut V)> {}
            pub fn keys(&self) -> Sources<&K> {}
            pub fn len(&self) -> usize {}
            #[settles("entry")] pub fn remove<Q>(&mut self, k: &Q) -> Option<V> {}
            pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> {}
            #[runs_inline(f)] pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
            pub fn values(&self) -> Sources<&V> {}
            pub fn values_mut(&mut self) -> Sources<&mut V> {}
        }
        impl<K, V, S> crate::ops::Index<&K> for HashMap<K, V, S> { type Output = V; }
        impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> {}
        impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> {}
        impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V> { fn from(arr: [(K, V); N]) -> HashMap<K, V> {} }
        impl<K, V, S> IntoIterator for HashMap<K, V, S> { type Item = (K, V); type IntoIter = crate::iter::Sources<(K, V)>; }
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
            pub fn swap_remove(self) -> V {}
            pub fn shift_remove(self) -> V {}
            pub fn index(&self) -> usize {}
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
            #[begins("entry")] pub fn insert(self, value: V) -> &mut V {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<K, V> {}
        }
    }

    pub mod btree_map {
        use crate::iter::Sources;
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
        impl<K, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> { fn from(arr: [(K, V); N]) -> BTreeMap<K, V> {} }
        pub use super::hash_map::{IntoKeys, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};
        pub type Range<K, V> = Sources<(&K, &V)>;
        impl<K, V> Deref for BTreeMap<K, V> { type Target = MapMethods<K, V>; }
        impl<K, V> DerefMut for BTreeMap<K, V> {}
        impl<K, V> crate::ops::Index<&K> for BTreeMap<K, V> { type Output = V; }
        impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> {}
        impl<K, V> Extend<(K, V)> for BTreeMap<K, V> {}
        impl<K, V> IntoIterator for BTreeMap<K, V> { type Item = (K, V); type IntoIter = crate::iter::Sources<(K, V)>; }
        impl<K, V> IntoIterator for &BTreeMap<K, V> { type Item = (&K, &V); type IntoIter = Sources<(&K, &V)>; }
        impl<K, V> IntoIterator for &mut BTreeMap<K, V> { type Item = (&K, &mut V); type IntoIter = Sources<(&K, &mut V)>; }
    }

    pub mod sets {
        use crate::iter::Sources;
        use crate::ops::{Deref, DerefMut};
        #[derive(Clone, Default)] pub struct HashSet<T, S = super::hash_map::RandomState>;
        impl<T, S> HashSet<T, S> {
            pub fn new() -> HashSet<T> {}
            pub fn with_capacity(capacity: usize) -> HashSet<T> {}
            pub fn with_hasher(hasher: S) -> HashSet<T, S> {}
            pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S> {}
            pub fn drain(&mut self) -> crate::iter::Sources<T> {}
            pub fn reserve(&mut self, additional: usize) {}
            pub fn shrink_to_fit(&mut self) {}
            pub fn capacity(&self) -> usize {}
            pub fn hasher(&self) -> &S {}
        }
        impl<T, const N: usize> From<[T; N]> for HashSet<T> { fn from(arr: [T; N]) -> HashSet<T> {} }
        impl<T, S> Deref for HashSet<T, S> { type Target = SetMethods<T>; }
        impl<T, S> DerefMut for HashSet<T, S> {}
        // The methods that the two sets have in common, once.
        pub struct SetMethods<T>;
        impl<T> SetMethods<T> {
            pub fn clear(&mut self) {}
            pub fn contains<Q>(&self, value: &Q) -> bool {}
            pub fn difference<S>(&self, other: &S) -> Sources<&T> {}
            #[runs_inline(pred)] pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> crate::iter::Sources<T> {}
            pub fn get<Q>(&self, value: &Q) -> Option<&T> {}
            #[begins("entry")] pub fn insert(&mut self, value: T) -> bool {}
            pub fn intersection<S>(&self, other: &S) -> Sources<&T> {}
            pub fn is_disjoint<S>(&self, other: &S) -> bool {}
            pub fn is_empty(&self) -> bool {}
            pub fn is_subset<S>(&self, other: &S) -> bool {}
            pub fn is_superset<S>(&self, other: &S) -> bool {}
            pub fn iter(&self) -> crate::iter::Sources<&T> {}
            pub fn len(&self) -> usize {}
            #[settles("entry")] pub fn remove<Q>(&mut self, value: &Q) -> bool {}
            pub fn replace(&mut self, value: T) -> Option<T> {}
            #[runs_inline(f)] pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
            pub fn symmetric_difference<S>(&self, other: &S) -> Sources<&T> {}
            pub fn take<Q>(&mut self, value: &Q) -> Option<T> {}
            pub fn union<S>(&self, other: &S) -> Sources<&T> {}
        }
        impl<T, S> FromIterator<T> for HashSet<T, S> {}
        impl<T, S> Extend<T> for HashSet<T, S> {}
        impl<T, S> IntoIterator for HashSet<T, S> { type Item = T; type IntoIter = crate::iter::Sources<T>; }
        impl<T, S> IntoIterator for &HashSet<T, S> { type Item = &T; type IntoIter = crate::iter::Sources<&T>; }
        #[derive(Clone, Default)] pub struct BTreeSet<T>;
        impl<T> BTreeSet<T> {
            pub fn new() -> BTreeSet<T> {}
            pub fn append(&mut self, other: &mut BTreeSet<T>) {}
            pub fn first(&self) -> Option<&T> {}
            pub fn last(&self) -> Option<&T> {}
            pub fn pop_first(&mut self) -> Option<T> {}
            pub fn pop_last(&mut self) -> Option<T> {}
            pub fn range<K, R>(&self, range: R) -> Sources<&T> {}
            pub fn split_off<Q>(&mut self, value: &Q) -> BTreeSet<T> {}
        }
        impl<T, const N: usize> From<[T; N]> for BTreeSet<T> { fn from(arr: [T; N]) -> BTreeSet<T> {} }
        impl<T> Deref for BTreeSet<T> { type Target = SetMethods<T>; }
        impl<T> DerefMut for BTreeSet<T> {}
        impl<T> FromIterator<T> for BTreeSet<T> {}
        impl<T> Extend<T> for BTreeSet<T> {}
        impl<T> IntoIterator for BTreeSet<T> { type Item = T; type IntoIter = crate::iter::Sources<T>; }
        impl<T> IntoIterator for &BTreeSet<T> { type Item = &T; type IntoIter = crate::iter::Sources<&T>; }
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
        pub fn as_ptr(b: &Box<T>) -> *const T {}
        pub fn new_uninit() -> Box<crate::mem::MaybeUninit<T>> {}
    }
    impl Box<dyn crate::any::Any> { pub fn downcast<T>(self) -> Result<Box<T>, Box<dyn crate::any::Any>> {} }
    impl Box<dyn crate::error::Error> { pub fn downcast<T>(self) -> Result<Box<T>, Box<dyn crate::error::Error>> {} }
    impl<T> crate::borrow::BorrowMut<T> for Box<T> {}
    impl<T: crate::error::Error> crate::error::Error for Box<T> {}
    impl<R: crate::io::BufRead> crate::io::BufRead for Box<R> {}
    impl<S: crate::io::Seek> crate::io::Seek for Box<S> {}
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
        pub fn from_raw(ptr: *const T) -> Rc<T> {}
        pub fn into_raw(this: Rc<T>) -> *const T {}
    }
    impl Rc<dyn crate::any::Any> { pub fn downcast<T>(self) -> Result<Rc<T>, Rc<dyn crate::any::Any>> {} }
    impl<T> Weak<T> {
        pub fn new() -> Weak<T> {}
        pub fn upgrade(&self) -> Option<Rc<T>> {}
        pub fn strong_count(&self) -> usize {}
        pub fn weak_count(&self) -> usize {}
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool {}
        pub fn as_ptr(&self) -> *const T {}
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
        pub fn into_inner_unchecked(pin: Pin<Ptr>) -> Ptr {}
    }
    impl<T> Pin<&T> {
        pub fn get_ref(self) -> &T {}
        #[runs_inline(func)] pub fn map_unchecked<U, F: FnOnce(&T) -> &U>(self, func: F) -> Pin<&U> {}
    }
    impl<P> Pin<&mut Pin<P>> { pub fn as_deref_mut(self) -> Pin<&mut P::Target> where P: Deref {} }
    impl<T> Pin<&mut T> {
        pub fn get_mut(self) -> &mut T {}
        pub fn get_unchecked_mut(self) -> &mut T {}
        pub fn into_ref(self) -> Pin<&T> {}
        #[runs_inline(func)] pub fn map_unchecked_mut<U, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&mut U> {}
    }
    impl<Ptr: Deref> Deref for Pin<Ptr> { type Target = Ptr::Target; }
    impl<Ptr: DerefMut> DerefMut for Pin<Ptr> {}
    impl<F: Future> Future for Pin<crate::boxed::Box<F>> { type Output = F::Output; }
    impl<F: Future> Future for Pin<&mut F> { type Output = F::Output; }
    macro_rules! pin { () => {} }
}

pub mod any {
    #[derive(Clone, Copy)] pub struct TypeId;
    impl TypeId { pub fn of<T>() -> TypeId {} }
    pub trait Any { fn type_id(&self) -> TypeId {} }
    impl<T> Any for T {}
    impl dyn Any {
        pub fn is<T>(&self) -> bool {}
        pub fn downcast_ref<T>(&self) -> Option<&T> {}
        pub fn downcast_mut<T>(&mut self) -> Option<&mut T> {}
    }
    pub fn type_name<T>() -> &'static str {}
    pub fn type_name_of_val<T>(val: &T) -> &'static str {}
}

pub mod error {
    pub trait Error {
        fn source(&self) -> Option<&(dyn Error + 'static)> {}
        fn description(&self) -> &str {}
        fn cause(&self) -> Option<&dyn Error> {}
    }
    impl dyn Error {
        pub fn is<T>(&self) -> bool {}
        pub fn downcast_ref<T>(&self) -> Option<&T> {}
        pub fn downcast_mut<T>(&mut self) -> Option<&mut T> {}
    }
}

pub mod backtrace {
    // Capturing walks the stack; what is captured is resolved when it is shown.
    pub struct Backtrace;
    impl Backtrace {
        pub fn capture() -> Backtrace {}
        pub fn force_capture() -> Backtrace {}
        pub fn disabled() -> Backtrace {}
        pub fn status(&self) -> BacktraceStatus {}
    }
    #[derive(Clone, Copy)] pub enum BacktraceStatus { Unsupported, Disabled, Captured }
}

pub mod alloc {
    #[derive(Clone, Copy)] pub struct Layout;
    impl Layout {
        pub fn new<T>() -> Layout {}
        pub fn array<T>(n: usize) -> Result<Layout, LayoutError> {}
        pub fn from_size_align(size: usize, align: usize) -> Result<Layout, LayoutError> {}
        pub fn from_size_align_unchecked(size: usize, align: usize) -> Layout {}
        pub fn size(&self) -> usize {}
        pub fn align(&self) -> usize {}
    }
    #[derive(Clone)] pub struct LayoutError;
    pub struct System;
    pub trait GlobalAlloc {
        fn alloc(&self, layout: Layout) -> *mut u8;
        fn dealloc(&self, ptr: *mut u8, layout: Layout);
        fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {}
        fn realloc(&self, ptr: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {}
    }
    impl GlobalAlloc for System {}
    pub fn alloc(layout: Layout) -> *mut u8 {}
    pub fn alloc_zeroed(layout: Layout) -> *mut u8 {}
    pub fn dealloc(ptr: *mut u8, layout: Layout) {}
    pub fn handle_alloc_error(layout: Layout) -> ! {}
}

pub mod ptr {
    pub fn null<T>() -> *const T {}
    pub fn null_mut<T>() -> *mut T {}
    pub fn dangling<T>() -> *const T {}
    pub fn eq<T>(a: *const T, b: *const T) -> bool {}
    pub fn addr_eq<T, U>(p: *const T, q: *const U) -> bool {}
    pub fn from_ref<T>(r: &T) -> *const T {}
    pub fn from_mut<T>(r: &mut T) -> *mut T {}
    pub fn read<T>(src: *const T) -> T {}
    pub fn read_unaligned<T>(src: *const T) -> T {}
    pub fn read_volatile<T>(src: *const T) -> T {}
    pub fn write<T>(dst: *mut T, src: T) {}
    pub fn write_unaligned<T>(dst: *mut T, src: T) {}
    pub fn write_volatile<T>(dst: *mut T, src: T) {}
    pub fn write_bytes<T>(dst: *mut T, val: u8, count: usize) {}
    pub fn copy<T>(src: *const T, dst: *mut T, count: usize) {}
    pub fn copy_nonoverlapping<T>(src: *const T, dst: *mut T, count: usize) {}
    pub fn swap<T>(a: *mut T, b: *mut T) {}
    pub fn replace<T>(dst: *mut T, src: T) -> T {}
    pub fn drop_in_place<T>(to_drop: *mut T) {}
    pub fn slice_from_raw_parts<T>(data: *const T, len: usize) -> *const [T] {}
    pub fn slice_from_raw_parts_mut<T>(data: *mut T, len: usize) -> *mut [T] {}
    impl<T> *const T {
        pub fn is_null(self) -> bool {}
        pub fn as_ref(self) -> Option<&T> {}
        pub fn as_mut(self) -> Option<&mut T> {}
        pub fn cast<U>(self) -> *const U {}
        pub fn cast_mut(self) -> *mut T {}
        pub fn cast_const(self) -> *const T {}
        pub fn addr(self) -> usize {}
        pub fn add(self, count: usize) -> *const T {}
        pub fn sub(self, count: usize) -> *const T {}
        pub fn offset(self, count: isize) -> *const T {}
        pub fn wrapping_add(self, count: usize) -> *const T {}
        pub fn wrapping_sub(self, count: usize) -> *const T {}
        pub fn offset_from(self, origin: *const T) -> isize {}
        pub fn read(self) -> T {}
        pub fn read_unaligned(self) -> T {}
        pub fn read_volatile(self) -> T {}
        pub fn write(self, val: T) {}
        pub fn write_volatile(self, val: T) {}
        pub fn copy_from_nonoverlapping(self, src: *const T, count: usize) {}
        pub fn copy_to_nonoverlapping(self, dest: *mut T, count: usize) {}
        pub fn drop_in_place(self) {}
    }
    #[derive(Clone, Copy)] pub struct NonNull<T>;
    impl<T> NonNull<T> {
        pub fn new(ptr: *mut T) -> Option<NonNull<T>> {}
        pub fn new_unchecked(ptr: *mut T) -> NonNull<T> {}
        pub fn dangling() -> NonNull<T> {}
        pub fn as_ptr(self) -> *mut T {}
        pub fn as_ref(&self) -> &T {}
        pub fn as_mut(&mut self) -> &mut T {}
        pub fn cast<U>(self) -> NonNull<U> {}
        pub fn add(self, count: usize) -> NonNull<T> {}
    }
    impl<T> From<&T> for NonNull<T> {}
    impl<T> From<&mut T> for NonNull<T> {}
    macro_rules! addr_of { () => {} }
    macro_rules! addr_of_mut { () => {} }
}

pub mod fmt {
    pub type Result = crate::result::Result<(), Error>;
    #[derive(Clone, Copy, Default)] pub struct Error;
    #[derive(Clone, Copy)] pub struct Arguments;
    impl crate::error::Error for Error {}
    pub struct Formatter;
    impl Formatter {
        pub fn write_str(&mut self, data: &str) -> Result {}
        pub fn write_fmt(&mut self, fmt: Arguments) -> Result {}
        pub fn pad(&mut self, s: &str) -> Result {}
        pub fn alternate(&self) -> bool {}
        pub fn width(&self) -> Option<usize> {}
        pub fn precision(&self) -> Option<usize> {}
        pub fn fill(&self) -> char {}
        pub fn sign_plus(&self) -> bool {}
        pub fn sign_minus(&self) -> bool {}
        pub fn sign_aware_zero_pad(&self) -> bool {}
        pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {}
        pub fn debug_struct(&mut self, name: &str) -> DebugStruct {}
        pub fn debug_tuple(&mut self, name: &str) -> DebugTuple {}
        pub fn debug_list(&mut self) -> DebugList {}
        pub fn debug_set(&mut self) -> DebugSet {}
        pub fn debug_map(&mut self) -> DebugMap {}
    }
    impl Write for Formatter {}
    impl Arguments { pub fn as_str(&self) -> crate::option::Option<&'static str> {} }
    pub struct DebugStruct;
    impl DebugStruct {
        pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut DebugStruct {}
        pub fn finish_non_exhaustive(&mut self) -> Result {}
        pub fn finish(&mut self) -> Result {}
    }
    pub struct DebugTuple;
    impl DebugTuple {
        pub fn field(&mut self, value: &dyn Debug) -> &mut DebugTuple {}
        pub fn finish_non_exhaustive(&mut self) -> Result {}
        pub fn finish(&mut self) -> Result {}
    }
    pub struct DebugList;
    impl DebugList {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugList {}
        pub fn entries<D, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugList {}
        pub fn finish_non_exhaustive(&mut self) -> Result {}
        pub fn finish(&mut self) -> Result {}
    }
    pub struct DebugSet;
    impl DebugSet {
        pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugSet {}
        pub fn entries<D, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut DebugSet {}
        pub fn finish_non_exhaustive(&mut self) -> Result {}
        pub fn finish(&mut self) -> Result {}
    }
    pub struct DebugMap;
    impl DebugMap {
        pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut DebugMap {}
        pub fn key(&mut self, key: &dyn Debug) -> &mut DebugMap {}
        pub fn value(&mut self, value: &dyn Debug) -> &mut DebugMap {}
        pub fn entries<K, V, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut DebugMap {}
        pub fn finish_non_exhaustive(&mut self) -> Result {}
        pub fn finish(&mut self) -> Result {}
    }
    // Nearly all types implement them, most by derive: the compiler knows which do not.
    pub trait Debug { fn fmt(&self, f: &mut Formatter) -> Result; }
    impl<T> Debug for T {}
    pub trait Display { fn fmt(&self, f: &mut Formatter) -> Result; }
    impl<T> Display for T {}
    pub trait LowerHex { fn fmt(&self, f: &mut Formatter) -> Result; }
    impl<T> LowerHex for T {}
    pub trait UpperHex { fn fmt(&self, f: &mut Formatter) -> Result; }
    impl<T> UpperHex for T {}
    pub trait Binary { fn fmt(&self, f: &mut Formatter) -> Result; }
    pub trait Octal { fn fmt(&self, f: &mut Formatter) -> Result; }
    pub trait LowerExp { fn fmt(&self, f: &mut Formatter) -> Result; }
    pub trait UpperExp { fn fmt(&self, f: &mut Formatter) -> Result; }
    pub trait Pointer { fn fmt(&self, f: &mut Formatter) -> Result; }
    #[runs_inline(f)] pub fn from_fn<F: Fn(&mut Formatter) -> Result>(f: F) -> FromFn<F> {}
    pub struct FromFn<F>;
    pub fn write(output: &mut dyn Write, args: Arguments) -> Result {}
    #[derive(Clone, Copy)] pub enum Alignment { Left, Right, Center }
    pub trait Write {
        fn write_str(&mut self, s: &str) -> Result;
        fn write_char(&mut self, c: char) -> Result {}
        fn write_fmt(&mut self, args: Arguments) -> Result {}
    }
    pub fn format(args: Arguments) -> String {}
}

pub mod hash {
    // What is not hashable, the compiler says.
    pub trait Hash {
        fn hash<H: Hasher>(&self, state: &mut H);
        fn hash_slice<H: Hasher>(data: &[Self], state: &mut H) {}
    }
    impl<T> Hash for T {}
    pub trait Hasher {
        fn finish(&self) -> u64;
        fn write(&mut self, bytes: &[u8]);
        fn write_u8(&mut self, i: u8) {}
        fn write_u16(&mut self, i: u16) {}
        fn write_u32(&mut self, i: u32) {}
        fn write_u64(&mut self, i: u64) {}
        fn write_u128(&mut self, i: u128) {}
        fn write_usize(&mut self, i: usize) {}
        fn write_i8(&mut self, i: i8) {}
        fn write_i16(&mut self, i: i16) {}
        fn write_i32(&mut self, i: i32) {}
        fn write_i64(&mut self, i: i64) {}
        fn write_i128(&mut self, i: i128) {}
        fn write_isize(&mut self, i: isize) {}
    }
    impl<H: Hasher> Hasher for &mut H {}
    impl<H: Hasher> Hasher for Box<H> {}
    pub trait BuildHasher {
        type Hasher;
        fn build_hasher(&self) -> Self::Hasher;
        fn hash_one<T>(&self, x: T) -> u64 {}
    }
    #[derive(Clone, Default)] pub struct BuildHasherDefault<H>;
    impl<H> BuildHasherDefault<H> { pub fn new() -> BuildHasherDefault<H> {} }
    impl<H: Hasher> BuildHasher for BuildHasherDefault<H> { type Hasher = H; }
    #[derive(Clone, Default)] pub struct DefaultHasher;
    impl DefaultHasher { pub fn new() -> DefaultHasher {} }
    impl Hasher for DefaultHasher {}
    pub use crate::collections::hash_map::RandomState;
}

pub mod mem {
    #[drops] pub fn drop<T>(_x: T) {}
    pub fn forget<T>(t: T) {}
    #[takes] pub fn take<T>(dest: &mut T) -> T {}
    #[takes] pub fn replace<T>(dest: &mut T, src: T) -> T {}
    pub fn swap<T>(x: &mut T, y: &mut T) {}
    pub fn size_of<T>() -> usize {}
    pub fn size_of_val<T>(val: &T) -> usize {}
    pub fn align_of_val<T>(val: &T) -> usize {}
    pub fn needs_drop<T>() -> bool {}
    pub fn zeroed<T>() -> T {}
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
    impl<T> crate::ops::DerefMut for ManuallyDrop<T> {}
    #[derive(Clone, Copy)] pub struct MaybeUninit<T>;
    impl<T> MaybeUninit<T> {
        pub fn new(val: T) -> MaybeUninit<T> {}
        pub fn uninit() -> MaybeUninit<T> {}
        pub fn zeroed() -> MaybeUninit<T> {}
        pub fn write(&mut self, val: T) -> &mut T {}
        pub fn as_ptr(&self) -> *const T {}
        pub fn as_mut_ptr(&mut self) -> *mut T {}
        pub fn assume_init(self) -> T {}
        pub fn assume_init_read(&self) -> T {}
        pub fn assume_init_drop(&mut self) {}
        pub fn assume_init_ref(&self) -> &T {}
        pub fn assume_init_mut(&mut self) -> &mut T {}
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
    #[diverges] pub fn panic_any<M>(msg: M) -> ! {}
    pub struct PanicHookInfo;
    impl PanicHookInfo {
        pub fn payload(&self) -> &(dyn crate::any::Any + Send) {}
        pub fn payload_as_str(&self) -> Option<&str> {}
        pub fn location(&self) -> Option<&Location> {}
    }
    pub type PanicInfo = PanicHookInfo;
    #[derive(Clone, Copy)] pub struct Location;
    impl Location {
        pub fn caller() -> &'static Location {}
        pub fn file(&self) -> &str {}
        pub fn line(&self) -> u32 {}
        pub fn column(&self) -> u32 {}
    }
    pub trait RefUnwindSafe {}
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
        pub fn as_ptr(&self) -> *mut T {}
        pub fn swap(&self, other: &Cell<T>) {}
        #[runs_inline(f)] pub fn update(&self, f: impl FnOnce(T) -> T) {}
    }
    impl<T> From<T> for Cell<T> {}
    #[lock(cell, sync)] #[derive(Clone, Default)] pub struct RefCell<T>;
    impl<T> RefCell<T> {
        pub fn new(value: T) -> RefCell<T> {}
        pub fn into_inner(self) -> T {}
        #[acquires(exclusive)] pub fn replace(&self, t: T) -> T {}
        #[acquires(exclusive)] #[runs_inline(f)] pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {}
        #[acquires(exclusive)] pub fn take(&self) -> T {}
        #[acquires(exclusive)] pub fn swap(&self, other: &RefCell<T>) {}
        pub fn as_ptr(&self) -> *mut T {}
        #[acquires(shared)] pub fn borrow(&self) -> Ref<'_, T> {}
        #[acquires(shared, try)] pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {}
        #[acquires(exclusive)] pub fn borrow_mut(&self) -> RefMut<'_, T> {}
        #[acquires(exclusive, try)] pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T> From<T> for RefCell<T> {}
    pub struct BorrowError;
    impl crate::error::Error for BorrowError {}
    pub struct BorrowMutError;
    impl crate::error::Error for BorrowMutError {}
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
        #[runs_inline(f)] pub fn filter_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<T>, f: F) -> Result<RefMut<'_, U>, RefMut<'_, T>> {}
    }
    impl<T> Deref for RefMut<'_, T> { type Target = T; }
    impl<T> DerefMut for RefMut<'_, T> {}
    #[derive(Clone, Default)] #[set_once] pub struct OnceCell<T>;
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
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
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
        pub fn increment_strong_count(ptr: *const T) {}
        pub fn decrement_strong_count(ptr: *const T) {}
    }
    impl Arc<dyn crate::any::Any> { pub fn downcast<T>(self) -> Result<Arc<T>, Arc<dyn crate::any::Any>> {} }
    impl<T> FromIterator<T> for Arc<[T]> {}
    impl<T> Weak<T> {
        pub fn new() -> Weak<T> {}
        pub fn upgrade(&self) -> Option<Arc<T>> {}
        pub fn strong_count(&self) -> usize {}
        pub fn weak_count(&self) -> usize {}
        pub fn ptr_eq(&self, other: &Weak<T>) -> bool {}
        pub fn as_ptr(&self) -> *const T {}
        pub fn into_raw(self) -> *const T {}
        pub fn from_raw(ptr: *const T) -> Weak<T> {}
    }
    impl<T> Deref for Arc<T> { type Target = T; }
    impl<T> AsRef<T> for Arc<T> {}
    impl<T> From<T> for Arc<T> {}
    impl From<&str> for Arc<str> {}
    impl<T> From<Vec<T>> for Arc<[T]> {}

    pub type LockResult<T> = Result<T, PoisonError<T>>;
    pub type TryLockResult<T> = Result<T, TryLockError<T>>;
    pub struct PoisonError<T>;
    impl<T> crate::error::Error for PoisonError<T> {}
    impl<T> crate::error::Error for TryLockError<T> {}
    impl<T> PoisonError<T> {
        pub fn new(data: T) -> PoisonError<T> {}
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
    #[set_once] pub struct Once;
    impl Once {
        pub fn new() -> Once {}
        #[runs_inline(f)] pub fn call_once<F: FnOnce()>(&self, f: F) {}
        #[runs_inline(f)] pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {}
        pub fn is_completed(&self) -> bool {}
        #[blocks(wait)] pub fn wait(&self) {}
    }
    pub struct OnceState;
    impl OnceState { pub fn is_poisoned(&self) -> bool {} }
    #[derive(Clone, Default)] #[set_once] pub struct OnceLock<T>;
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
        #[runs_on_use(f)] pub fn new(f: F) -> LazyLock<T, F> {}
        pub fn force(this: &LazyLock<T, F>) -> &T {}
    }
    impl<T, F> Deref for LazyLock<T, F> { type Target = T; }

    pub mod mpsc {
        use crate::time::Duration;
        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}
        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
        #[shared] #[sender] #[derive(Clone)] pub struct Sender<T>;
        impl<T> Sender<T> { pub fn send(&self, t: T) -> Result<(), SendError<T>> {} }
        #[shared] #[sender] #[derive(Clone)] pub struct SyncSender<T>;
        impl<T> SyncSender<T> {
            #[blocks(wait)] #[instead("{channel}::Sender::send(.., {0}).await")] pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
            pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {}
        }
        pub struct Receiver<T>;
        impl<T> Receiver<T> {
            #[peeks] pub fn try_recv(&self) -> Result<T, TryRecvError> {}
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
        impl<T> crate::error::Error for SendError<T> {}
        impl<T> crate::error::Error for TrySendError<T> {}
        impl crate::error::Error for RecvError {}
        impl crate::error::Error for TryRecvError {}
        impl crate::error::Error for RecvTimeoutError {}
        pub type TryIter<T> = crate::iter::Sources<T>;
    }

    pub mod atomic {
        #[derive(Clone, Copy)] pub enum Ordering { Relaxed, Release, Acquire, AcqRel, SeqCst }
        // The inherent methods of the atomics, once.
        #[derive(Default)] pub struct Atomic<T>;
        impl<T> Atomic<T> {
            pub fn new(v: T) -> Atomic<T> {}
            pub fn get_mut(&mut self) -> &mut T {}
            pub fn into_inner(self) -> T {}
            #[peeks] pub fn load(&self, order: Ordering) -> T {}
            pub fn store(&self, val: T, order: Ordering) {}
            pub fn swap(&self, val: T, order: Ordering) -> T {}
            pub fn compare_exchange(&self, current: T, new: T, success: Ordering, failure: Ordering) -> Result<T, T> {}
            pub fn compare_exchange_weak(&self, current: T, new: T, success: Ordering, failure: Ordering) -> Result<T, T> {}
            #[begins("count")] pub fn fetch_add(&self, val: T, order: Ordering) -> T {}
            #[settles("count")] pub fn fetch_sub(&self, val: T, order: Ordering) -> T {}
            pub fn fetch_and(&self, val: T, order: Ordering) -> T {}
            pub fn fetch_or(&self, val: T, order: Ordering) -> T {}
            pub fn fetch_xor(&self, val: T, order: Ordering) -> T {}
            pub fn fetch_not(&self, order: Ordering) -> T {}
            pub fn fetch_max(&self, val: T, order: Ordering) -> T {}
            pub fn fetch_min(&self, val: T, order: Ordering) -> T {}
            pub fn fetch_nand(&self, val: T, order: Ordering) -> T {}
            pub fn as_ptr(&self) -> *mut T {}
            pub fn compare_and_swap(&self, current: T, new: T, order: Ordering) -> T {}
            #[runs_inline(f)] pub fn try_update<F: FnMut(T) -> Option<T>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<T, T> {}
            #[runs_inline(f)] pub fn update<F: FnMut(T) -> T>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> T {}
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
        impl<T> From<T> for Atomic<T> {}
        pub fn fence(order: Ordering) {}
        pub fn compiler_fence(order: Ordering) {}
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
    impl<T> From<T> for Poll<T> {}
    impl<T, E> Poll<Option<Result<T, E>>> {
        #[runs_inline(f)] pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Option<Result<U, E>>> {}
        #[runs_inline(f)] pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Option<Result<T, U>>> {}
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
        #[wakes] pub fn wake(self) {}
        #[wakes] pub fn wake_by_ref(&self) {}
        pub fn will_wake(&self, other: &Waker) -> bool {}
        pub fn noop() -> &'static Waker {}
        pub fn from_raw(waker: RawWaker) -> Waker {}
        pub fn new(data: *const (), vtable: &'static RawWakerVTable) -> Waker {}
        pub fn data(&self) -> *const () {}
        pub fn vtable(&self) -> &'static RawWakerVTable {}
    }
    impl<W: Wake> From<crate::sync::Arc<W>> for Waker {}
    impl RawWaker { pub fn new(data: *const (), vtable: &'static RawWakerVTable) -> RawWaker {} }
    impl RawWakerVTable { pub fn new(clone: fn(*const ()) -> RawWaker, wake: fn(*const ()), wake_by_ref: fn(*const ()), drop: fn(*const ())) -> RawWakerVTable {} }
    pub trait Wake { fn wake(self: crate::sync::Arc<Self>); fn wake_by_ref(self: &crate::sync::Arc<Self>) {} }
    #[derive(Clone, Copy)] pub struct RawWaker;
    #[derive(Clone, Copy)] pub struct RawWakerVTable;
    #[returns_early] macro_rules! ready { () => {} }
}

pub mod time {
    use crate::ops::{Add, AddAssign, Div, Mul, Sub};
    #[derive(Clone, Copy, Default)] pub struct Duration;
    impl Duration {
        pub const ZERO: Duration = 0;
        pub const MAX: Duration = 0;
        pub fn new(secs: u64, nanos: u32) -> Duration {}
        #[milliseconds("1000")] pub fn from_secs(secs: u64) -> Duration {}
        #[milliseconds("1")] pub fn from_millis(millis: u64) -> Duration {}
        pub fn from_micros(micros: u64) -> Duration {}
        pub fn from_nanos(nanos: u64) -> Duration {}
        #[milliseconds("60000")] pub fn from_mins(mins: u64) -> Duration {}
        #[milliseconds("3600000")] pub fn from_hours(hours: u64) -> Duration {}
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
        pub fn as_millis_f64(&self) -> f64 {}
        pub fn as_millis_f32(&self) -> f32 {}
        pub fn subsec_micros(&self) -> u32 {}
        pub fn abs_diff(self, other: Duration) -> Duration {}
        pub fn checked_mul(self, rhs: u32) -> Option<Duration> {}
        pub fn checked_div(self, rhs: u32) -> Option<Duration> {}
        pub fn saturating_mul(self, rhs: u32) -> Duration {}
        pub fn mul_f32(self, rhs: f32) -> Duration {}
        pub fn div_f64(self, rhs: f64) -> Duration {}
        pub fn div_f32(self, rhs: f32) -> Duration {}
        pub fn div_duration_f64(self, rhs: Duration) -> f64 {}
        pub fn div_duration_f32(self, rhs: Duration) -> f32 {}
        pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> {}
        pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> {}
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
    impl SystemTimeError { pub fn duration(&self) -> Duration {} }
    impl crate::error::Error for SystemTimeError {}
    #[derive(Clone)] pub struct TryFromFloatSecsError;
    impl crate::error::Error for TryFromFloatSecsError {}
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
        #[tells_done] pub fn is_finished(&self) -> bool {}
    }
    pub struct JoinHandle<T>;
    impl<T> JoinHandle<T> {
        #[blocks(wait)] #[instead("{spawn_blocking}(move || {self}.join()).await")] pub fn join(self) -> Result<T> {}
        pub fn thread(&self) -> &Thread {}
        #[tells_done] pub fn is_finished(&self) -> bool {}
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
    use crate::borrow::Cow;
    pub enum c_void {}
    pub type c_char = i8;
    pub type c_schar = i8;
    pub type c_uchar = u8;
    pub type c_short = i16;
    pub type c_ushort = u16;
    pub type c_int = i32;
    pub type c_uint = u32;
    pub type c_long = i64;
    pub type c_ulong = u64;
    pub type c_longlong = i64;
    pub type c_ulonglong = u64;
    pub type c_float = f32;
    pub type c_double = f64;
    #[derive(Clone, Default)] pub struct OsString;
    impl OsString {
        pub fn new() -> OsString {}
        pub fn with_capacity(capacity: usize) -> OsString {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn into_encoded_bytes(self) -> Vec<u8> {}
        pub fn into_string(self) -> Result<String, OsString> {}
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {}
        pub fn clear(&mut self) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn into_boxed_os_str(self) -> Box<OsStr> {}
    }
    impl crate::ops::Deref for OsString { type Target = OsStr; }
    impl AsRef<OsStr> for OsString {}
    impl AsRef<crate::path::Path> for OsString {}
    impl AsRef<OsStr> for OsStr {}
    impl AsRef<crate::path::Path> for OsStr {}
    impl From<String> for OsString {}
    impl From<crate::path::PathBuf> for OsString {}
    impl<T> From<&T> for OsString {}
    pub struct OsStr;
    impl OsStr {
        pub fn new<S>(s: &S) -> &OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<str> {}
        pub fn to_os_string(&self) -> OsString {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn as_encoded_bytes(&self) -> &[u8] {}
        pub fn to_ascii_lowercase(&self) -> OsString {}
        pub fn to_ascii_uppercase(&self) -> OsString {}
        pub fn is_ascii(&self) -> bool {}
        pub fn eq_ignore_ascii_case<S>(&self, other: S) -> bool {}
        pub fn display(&self) -> crate::path::Display {}
    }
    #[derive(Clone, Default)] pub struct CString;
    impl CString {
        pub fn new<T>(t: T) -> Result<CString, NulError> {}
        pub fn from_vec_unchecked(v: Vec<u8>) -> CString {}
        pub fn from_raw(ptr: *mut i8) -> CString {}
        pub fn into_raw(self) -> *mut i8 {}
        pub fn into_string(self) -> Result<String, IntoStringError> {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn into_bytes_with_nul(self) -> Vec<u8> {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn as_bytes_with_nul(&self) -> &[u8] {}
        pub fn as_c_str(&self) -> &CStr {}
        pub fn into_boxed_c_str(self) -> Box<CStr> {}
    }
    impl crate::ops::Deref for CString { type Target = CStr; }
    impl crate::str::FromStr for CString { type Err = NulError; }
    pub struct CStr;
    impl CStr {
        pub fn from_ptr(ptr: *const i8) -> &CStr {}
        pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> {}
        pub fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError> {}
        pub fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr {}
        pub fn as_ptr(&self) -> *const i8 {}
        pub fn count_bytes(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn to_bytes(&self) -> &[u8] {}
        pub fn to_bytes_with_nul(&self) -> &[u8] {}
        pub fn to_str(&self) -> Result<&str, crate::str::Utf8Error> {}
        pub fn to_string_lossy(&self) -> Cow<str> {}
    }
    #[derive(Clone)] pub struct NulError;
    impl crate::error::Error for NulError {}
    #[derive(Clone)] pub struct IntoStringError;
    impl crate::error::Error for IntoStringError {}
    #[derive(Clone)] pub struct FromBytesUntilNulError;
    impl crate::error::Error for FromBytesUntilNulError {}
    #[derive(Clone)] pub struct FromBytesWithNulError;
    impl crate::error::Error for FromBytesWithNulError {}
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
        pub fn with_capacity(capacity: usize) -> PathBuf {}
        pub fn add_extension<S>(&mut self, extension: S) -> bool {}
        pub fn as_mut_os_string(&mut self) -> &mut OsString {}
        pub fn clear(&mut self) {}
        pub fn into_os_string(self) -> OsString {}
        pub fn into_boxed_path(self) -> Box<Path> {}
    }
    impl crate::ops::Deref for PathBuf { type Target = Path; }
    impl AsRef<Path> for PathBuf {}
    impl AsRef<OsStr> for PathBuf {}
    impl From<&str> for PathBuf {}
    impl From<String> for PathBuf {}
    impl From<OsString> for PathBuf {}
    impl From<Box<Path>> for PathBuf {}
    impl From<Cow<Path>> for PathBuf {}
    impl<T> From<&T> for PathBuf {}
    impl FromIterator<PathBuf> for PathBuf {}
    impl Extend<PathBuf> for PathBuf {}
    impl IntoIterator for &PathBuf { type Item = &OsStr; type IntoIter = crate::iter::Sources<&OsStr>; }
    impl IntoIterator for &Path { type Item = &OsStr; type IntoIter = crate::iter::Sources<&OsStr>; }
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
        pub fn with_added_extension<S>(&self, extension: S) -> PathBuf {}
        pub fn file_prefix(&self) -> Option<&OsStr> {}
        pub fn into_path_buf(self) -> PathBuf {}
        pub fn components(&self) -> Components {}
        pub fn iter(&self) -> crate::iter::Sources<&OsStr> {}
        pub fn display(&self) -> Display {}
        #[blocks(fs_metadata)] #[instead("{fs}::metadata({self}).await")] pub fn metadata(&self) -> io::Result<fs::Metadata> {}
        #[blocks(fs_metadata)] #[instead("{fs}::symlink_metadata({self}).await")] pub fn symlink_metadata(&self) -> io::Result<fs::Metadata> {}
        #[blocks(fs_metadata)] #[instead("{fs}::canonicalize({self}).await")] pub fn canonicalize(&self) -> io::Result<PathBuf> {}
        #[blocks(fs_metadata)] #[instead("{fs}::read_link({self}).await")] pub fn read_link(&self) -> io::Result<PathBuf> {}
        #[blocks(fs)] #[instead("{fs}::read_dir({self}).await")] pub fn read_dir(&self) -> io::Result<fs::ReadDir> {}
        #[blocks(fs_metadata)] #[instead("{fs}::metadata({self}).await.is_ok()")] pub fn exists(&self) -> bool {}
        #[blocks(fs_metadata)] #[instead("{fs}::try_exists({self}).await")] pub fn try_exists(&self) -> io::Result<bool> {}
        #[blocks(fs_metadata)] #[instead("{fs}::metadata({self}).await.is_ok_and(|m| m.is_file())")] pub fn is_file(&self) -> bool {}
        #[blocks(fs_metadata)] #[instead("{fs}::metadata({self}).await.is_ok_and(|m| m.is_dir())")] pub fn is_dir(&self) -> bool {}
        #[blocks(fs_metadata)] #[instead("{fs}::symlink_metadata({self}).await.is_ok_and(|m| m.is_symlink())")] pub fn is_symlink(&self) -> bool {}
    }
    pub struct Display;
    #[derive(Clone)] pub struct Components;
    impl Components { pub fn as_path(&self) -> &Path {} }
    impl Iterator for Components { type Item = Component; }
    impl DoubleEndedIterator for Components {}
    pub type Ancestors = crate::iter::Sources<&Path>;
    pub type Iter = crate::iter::Sources<&OsStr>;
    pub const MAIN_SEPARATOR_STR: &'static str = "/";
    pub fn is_separator(c: char) -> bool {}
    impl crate::error::Error for StripPrefixError {}
    impl AsRef<Path> for Component {}
    impl AsRef<OsStr> for Component {}
    #[derive(Clone, Copy)] pub enum Component { Prefix(PrefixComponent), RootDir, CurDir, ParentDir, Normal(&OsStr) }
    impl Component { pub fn as_os_str(self) -> &OsStr {} }
    #[derive(Clone, Copy)] pub struct PrefixComponent;
    #[derive(Clone)] pub struct StripPrefixError;
    #[blocks(fs_metadata)] pub fn absolute<P>(path: P) -> io::Result<PathBuf> {}
}

pub mod fs {
    use crate::io::{self, Read, Seek, SeekFrom, Write};
    use crate::path::{Path, PathBuf};
    use crate::time::SystemTime;
    #[blocks(fs_metadata)] #[instead("{fs}::canonicalize({0}).await")] pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    #[blocks(fs_bulk)] #[instead("{fs}::copy({0}, {1}).await")] pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}
    #[blocks(fs_metadata)] #[instead("{fs}::create_dir({0}).await")] pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[blocks(fs_metadata)] #[instead("{fs}::create_dir_all({0}).await")] pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[blocks(fs_metadata)] #[instead("{fs}::metadata({0}).await")] pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> {}
    #[blocks(fs_metadata)] #[instead("{fs}::hard_link({0}, {1}).await")] pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
    #[blocks(fs_metadata)] #[instead("{fs}::metadata({0}).await")] pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    #[blocks(fs)] #[instead("{fs}::read({0}).await")] pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}
    #[blocks(fs)] #[instead("{fs}::read_dir({0}).await")] pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}
    #[blocks(fs_metadata)] #[instead("{fs}::read_link({0}).await")] pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}
    #[blocks(fs)] #[instead("{fs}::read_to_string({0}).await")] pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}
    #[blocks(fs_metadata)] #[instead("{fs}::remove_dir({0}).await")] pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[blocks(fs_bulk)] #[instead("{fs}::remove_dir_all({0}).await")] pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[blocks(fs_metadata)] #[instead("{fs}::remove_file({0}).await")] pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}
    #[blocks(fs_metadata)] #[instead("{fs}::rename({0}, {1}).await")] pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}
    #[blocks(fs_metadata)] #[instead("{fs}::set_permissions({0}, {1}).await")] pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}
    #[blocks(fs_metadata)] #[instead("{spawn_blocking}(move || ..).await")] pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
    #[blocks(fs_metadata)] #[instead("{fs}::symlink_metadata({0}).await")] pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}
    #[blocks(fs)] #[instead("{fs}::write({0}, {1}).await")] pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
    pub struct File;
    impl File {
        #[blocks(fs)] #[instead("{fs}::File::open({0}).await")] pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        #[blocks(fs)] #[instead("{fs}::File::create({0}).await")] pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        #[blocks(fs)] #[instead("{fs}::OpenOptions::new().write(true).create_new(true).open({0}).await")] pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn options() -> OpenOptions {}
        #[blocks(fs_bulk)] #[instead("{fs}::File::sync_all(..).await")] pub fn sync_all(&self) -> io::Result<()> {}
        #[blocks(fs_bulk)] #[instead("{fs}::File::sync_data(..).await")] pub fn sync_data(&self) -> io::Result<()> {}
        #[blocks(fs)] #[instead("{fs}::File::set_len(.., {0}).await")] pub fn set_len(&self, size: u64) -> io::Result<()> {}
        pub fn metadata(&self) -> io::Result<Metadata> {}
        pub fn try_clone(&self) -> io::Result<File> {}
        #[blocks(fs_metadata)] pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
        #[blocks(fs_metadata)] pub fn set_modified(&self, time: SystemTime) -> io::Result<()> {}
        #[blocks(fs_metadata)] pub fn set_times(&self, times: FileTimes) -> io::Result<()> {}
        #[blocks(lock)] #[instead("{spawn_blocking}(move || ..).await")] pub fn lock(&self) -> io::Result<()> {}
        #[blocks(lock)] #[instead("{spawn_blocking}(move || ..).await")] pub fn lock_shared(&self) -> io::Result<()> {}
        pub fn try_lock(&self) -> Result<(), TryLockError> {}
        pub fn unlock(&self) -> io::Result<()> {}
    }
    pub enum TryLockError { Error(io::Error), WouldBlock }
    impl crate::error::Error for TryLockError {}
    impl io::IsTerminal for File {}
    #[derive(Clone, Copy, Default)] pub struct FileTimes;
    impl FileTimes {
        pub fn new() -> FileTimes {}
        pub fn set_accessed(self, t: SystemTime) -> FileTimes {}
        pub fn set_modified(self, t: SystemTime) -> FileTimes {}
    }
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
    impl crate::os::unix::fs::FileExt for File {
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize> {}
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()> {}
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize> {}
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()> {}
    }
    impl Read for &File {
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<()> {}
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> {}
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn read_to_string(&mut self, buf: &mut String) -> io::Result<usize> {}
    }
    impl Write for &File {
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn write(&mut self, buf: &[u8]) -> io::Result<usize> {}
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn write_all(&mut self, buf: &[u8]) -> io::Result<()> {}
        #[blocks(fs)] #[instead("{spawn_blocking}(move || ..).await")] fn flush(&mut self) -> io::Result<()> {}
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
        #[blocks(fs_metadata)] #[instead("{fs}::DirBuilder::create(.., {0}).await")] pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
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
        #[blocks(fs_metadata)] #[instead("{fs}::DirEntry::metadata(..).await")] pub fn metadata(&self) -> io::Result<Metadata> {}
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
        pub fn get_mut(&mut self) -> Option<&mut (dyn crate::error::Error + Send + Sync + 'static)> {}
        pub fn into_inner(self) -> Option<Box<dyn crate::error::Error + Send + Sync>> {}
        pub fn downcast<E>(self) -> crate::result::Result<E, Error> {}
    }
    pub type RawOsError = i32;
    impl<W> From<IntoInnerError<W>> for Error {}
    impl crate::error::Error for Error {}
    impl From<ErrorKind> for Error {}
    #[derive(Clone, Copy)]
    pub enum ErrorKind {
        NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable,
        BrokenPipe, AlreadyExists, WouldBlock, InvalidInput, InvalidData, TimedOut, WriteZero, Interrupted, Unsupported, UnexpectedEof,
        OutOfMemory, StorageFull, IsADirectory, NotADirectory, DirectoryNotEmpty, HostUnreachable, NetworkUnreachable, NetworkDown, ReadOnlyFilesystem,
        StaleNetworkFileHandle, NotSeekable, QuotaExceeded, FileTooLarge, ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks,
        InvalidFilename, ArgumentListTooLong, Other,
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
        fn seek_relative(&mut self, offset: i64) -> Result<()> {}
        fn stream_position(&mut self) -> Result<u64> {}
    }
    pub trait BufRead: Read {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, amount: usize);
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize> {}
        fn read_line(&mut self, buf: &mut String) -> Result<usize> {}
        fn skip_until(&mut self, byte: u8) -> Result<usize> {}
        fn split(self, byte: u8) -> Split<Self> {}
        fn lines(self) -> Lines<Self> {}
    }
    #[derive(Clone, Copy)] pub enum SeekFrom { Start(u64), End(i64), Current(i64) }
    #[derive(Clone, Copy)] pub struct IoSlice<'a>;
    impl IoSlice<'_> {
        pub fn new(buf: &[u8]) -> IoSlice<'_> {}
        pub fn advance(&mut self, n: usize) {}
        pub fn advance_slices(bufs: &mut &mut [IoSlice], n: usize) {}
    }
    impl crate::ops::Deref for IoSlice<'_> { type Target = [u8]; }
    pub struct IoSliceMut<'a>;
    impl IoSliceMut<'_> { pub fn new(buf: &mut [u8]) -> IoSliceMut<'_> {} }
    impl crate::ops::Deref for IoSliceMut<'_> { type Target = [u8]; }
    impl crate::ops::DerefMut for IoSliceMut<'_> {}
    pub struct Bytes<R>;
    impl<R> Iterator for Bytes<R> { type Item = Result<u8>; }
    pub struct Chain<T, U>;
    impl<T, U> Chain<T, U> {
        pub fn into_inner(self) -> (T, U) {}
        pub fn get_ref(&self) -> (&T, &U) {}
    }
    impl<T, U> Read for Chain<T, U> {}
    impl<T, U> BufRead for Chain<T, U> {}
    pub struct Take<T>;
    impl<T> Take<T> {
        pub fn limit(&self) -> u64 {}
        pub fn set_limit(&mut self, limit: u64) {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T> Read for Take<T> {}
    impl<T> BufRead for Take<T> {}
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
        pub fn capacity(&self) -> usize {}
        pub fn seek_relative(&mut self, offset: i64) -> Result<()> {}
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
    impl<W> IntoInnerError<W> {
        pub fn error(&self) -> &Error {}
        pub fn into_inner(self) -> W {}
        pub fn into_error(self) -> Error {}
        pub fn into_parts(self) -> (Error, W) {}
    }
    impl<W> crate::error::Error for IntoInnerError<W> {}
    impl<W> BufWriter<W> {
        pub fn buffer(&self) -> &[u8] {}
        pub fn capacity(&self) -> usize {}
    }
    impl<W: Write> Write for BufWriter<W> {}
    impl<W: Seek> Seek for BufWriter<W> {}
    pub struct LineWriter<W>;
    impl<W> LineWriter<W> {
        pub fn new(inner: W) -> LineWriter<W> {}
        pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
    }
    impl<W: Write> Write for LineWriter<W> {}
    pub fn copy<R: Read, W: Write>(reader: &mut R, writer: &mut W) -> Result<u64> {}
    pub fn read_to_string<R: Read>(reader: R) -> Result<String> {}
    pub struct Empty;
    pub struct Sink;
    impl Read for Empty {}
    impl BufRead for Empty {}
    impl Write for Empty {}
    impl Write for Sink {}
    pub struct Repeat;
    impl Read for Repeat {}
    pub fn repeat(byte: u8) -> Repeat {}
    impl Write for &mut [u8] {}
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
    impl From<Ipv4Addr> for IpAddr {}
    impl From<Ipv6Addr> for IpAddr {}
    impl From<[u8; 4]> for IpAddr {}
    impl From<[u16; 8]> for IpAddr {}
    impl From<[u8; 4]> for Ipv4Addr {}
    impl From<u32> for Ipv4Addr {}
    impl From<u128> for Ipv6Addr {}
    impl<I: Into<IpAddr>> From<(I, u16)> for SocketAddr {}
    impl From<SocketAddrV4> for SocketAddr {}
    impl From<SocketAddrV6> for SocketAddr {}
    impl crate::error::Error for AddrParseError {}
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
        pub fn to_ipv6_compatible(&self) -> Ipv6Addr {}
        pub fn from_bits(bits: u32) -> Ipv4Addr {}
        pub fn to_bits(self) -> u32 {}
        pub fn from_octets(octets: [u8; 4]) -> Ipv4Addr {}
        pub fn is_link_local(&self) -> bool {}
        pub fn is_multicast(&self) -> bool {}
        pub fn is_broadcast(&self) -> bool {}
        pub fn is_documentation(&self) -> bool {}
    }
    #[derive(Clone, Copy)] pub struct Ipv6Addr;
    impl Ipv6Addr {
        pub const LOCALHOST: Ipv6Addr = 0;
        pub const UNSPECIFIED: Ipv6Addr = 0;
        pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {}
        pub fn from_bits(bits: u128) -> Ipv6Addr {}
        pub fn to_bits(self) -> u128 {}
        pub fn to_canonical(&self) -> IpAddr {}
        pub fn is_multicast(&self) -> bool {}
        pub fn is_unique_local(&self) -> bool {}
        pub fn is_unicast_link_local(&self) -> bool {}
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
        pub fn set_ip(&mut self, new_ip: Ipv4Addr) {}
        pub fn set_port(&mut self, new_port: u16) {}
    }
    #[derive(Clone, Copy)] pub struct SocketAddrV6;
    impl SocketAddrV6 {
        pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 {}
        pub fn ip(&self) -> &Ipv6Addr {}
        pub fn port(&self) -> u16 {}
        pub fn set_ip(&mut self, new_ip: Ipv6Addr) {}
        pub fn set_port(&mut self, new_port: u16) {}
        pub fn flowinfo(&self) -> u32 {}
        pub fn scope_id(&self) -> u32 {}
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
        pub fn ttl(&self) -> io::Result<u32> {}
        pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
        pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
        pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
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
        pub fn broadcast(&self) -> io::Result<bool> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        pub fn ttl(&self) -> io::Result<u32> {}
        pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()> {}
        pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()> {}
        pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
        pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
        pub fn take_error(&self) -> io::Result<Option<io::Error>> {}
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
                pub fn local_addr(&self) -> io::Result<SocketAddr> {}
                pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
                pub fn set_read_timeout(&self, timeout: Option<crate::time::Duration>) -> io::Result<()> {}
                pub fn set_write_timeout(&self, timeout: Option<crate::time::Duration>) -> io::Result<()> {}
                pub fn shutdown(&self, how: crate::net::Shutdown) -> io::Result<()> {}
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
                #[blocks(net)] pub fn incoming(&self) -> Incoming {}
                pub fn local_addr(&self) -> io::Result<SocketAddr> {}
                pub fn try_clone(&self) -> io::Result<UnixListener> {}
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
            }
            pub struct Incoming;
            impl Iterator for Incoming {
                type Item = io::Result<UnixStream>;
                #[blocks(net)] fn next(&mut self) -> Option<io::Result<UnixStream>> {}
            }
            impl SocketAddr {
                pub fn as_pathname(&self) -> Option<&Path> {}
                pub fn is_unnamed(&self) -> bool {}
            }
            pub struct UnixDatagram;
            impl UnixDatagram {
                pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {}
                pub fn unbound() -> io::Result<UnixDatagram> {}
                pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
                pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
                pub fn local_addr(&self) -> io::Result<SocketAddr> {}
                #[blocks(net)] #[instead("{net}::UnixDatagram::recv_from(.., {0}).await")] pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
                #[blocks(net)] #[instead("{net}::UnixDatagram::recv(.., {0}).await")] pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
                #[blocks(net)] #[instead("{net}::UnixDatagram::send_to(.., {0}, {1}).await")] pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {}
                #[blocks(net)] #[instead("{net}::UnixDatagram::send(.., {0}).await")] pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
                pub fn try_clone(&self) -> io::Result<UnixDatagram> {}
                pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
            }
        }
        pub mod fs {
            use crate::io;
            use crate::path::Path;
            #[blocks(fs_metadata)] #[instead("{spawn_blocking}(move || ..).await")] pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}
            #[blocks(fs_metadata)] #[instead("{spawn_blocking}(move || ..).await")] pub fn chown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
            #[blocks(fs_metadata)] #[instead("{spawn_blocking}(move || ..).await")] pub fn lchown<P: AsRef<Path>>(dir: P, uid: Option<u32>, gid: Option<u32>) -> io::Result<()> {}
            pub trait PermissionsExt {}
            pub trait OpenOptionsExt {}
            pub trait DirBuilderExt { fn mode(&mut self, mode: u32) -> &mut crate::fs::DirBuilder; }
            impl DirBuilderExt for crate::fs::DirBuilder {}
            pub trait FileExt {
                fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()> {}
                fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
                fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()> {}
            }
            pub trait FileTypeExt { fn is_block_device(&self) -> bool; fn is_char_device(&self) -> bool; fn is_fifo(&self) -> bool; fn is_socket(&self) -> bool; }
            impl FileTypeExt for crate::fs::FileType {}
            pub trait MetadataExt {
                fn dev(&self) -> u64;
                fn ino(&self) -> u64;
                fn mode(&self) -> u32;
                fn nlink(&self) -> u64;
                fn uid(&self) -> u32;
                fn gid(&self) -> u32;
                fn rdev(&self) -> u64;
                fn size(&self) -> u64;
                fn atime(&self) -> i64;
                fn mtime(&self) -> i64;
                fn mtime_nsec(&self) -> i64;
                fn ctime(&self) -> i64;
                fn blksize(&self) -> u64;
                fn blocks(&self) -> u64;
            }
            impl MetadataExt for crate::fs::Metadata {}
        }
        pub mod prelude {
            pub use super::ffi::{OsStrExt, OsStringExt};
            pub use super::fs::{DirBuilderExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
            pub use super::io::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
            pub use super::process::{CommandExt, ExitStatusExt};
        }
        pub mod ffi {
            use crate::ffi::{OsStr, OsString};
            pub trait OsStrExt { fn from_bytes(slice: &[u8]) -> &OsStr; fn as_bytes(&self) -> &[u8]; }
            impl OsStrExt for OsStr {}
            pub trait OsStringExt { fn from_vec(vec: Vec<u8>) -> Self; fn into_vec(self) -> Vec<u8>; }
            impl OsStringExt for OsString {}
        }
        pub mod io { pub use crate::os::fd::*; }
        pub mod process {
            pub trait CommandExt {
                fn exec(&mut self) -> crate::io::Error;
                fn uid(&mut self, id: u32) -> &mut crate::process::Command;
                fn gid(&mut self, id: u32) -> &mut crate::process::Command;
                fn arg0<S>(&mut self, arg: S) -> &mut crate::process::Command;
                // Runs in the child, between fork and exec.
                fn pre_exec<F: FnMut() -> crate::io::Result<()>>(&mut self, f: F) -> &mut crate::process::Command;
                fn process_group(&mut self, pgroup: i32) -> &mut crate::process::Command;
            }
            impl CommandExt for crate::process::Command {}
            pub trait ExitStatusExt {
                fn from_raw(raw: i32) -> Self;
                fn signal(&self) -> Option<i32>;
                fn core_dumped(&self) -> bool;
                fn stopped_signal(&self) -> Option<i32>;
                fn into_raw(self) -> i32;
            }
            pub fn parent_id() -> u32 {}
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
        impl OwnedFd { pub fn try_clone(&self) -> crate::io::Result<OwnedFd> {} }
        impl BorrowedFd {
            pub fn borrow_raw(fd: RawFd) -> BorrowedFd {}
            pub fn try_clone_to_owned(&self) -> crate::io::Result<OwnedFd> {}
        }
        impl AsRawFd for BorrowedFd {}
        impl AsFd for BorrowedFd {}
        impl<T: AsRawFd> AsRawFd for &T {}
        impl<T: AsFd> AsFd for &T {}
        impl<T: AsRawFd> AsRawFd for crate::sync::Arc<T> {}
        impl<T: AsRawFd> AsRawFd for crate::boxed::Box<T> {}
        impl AsRawFd for crate::fs::File {}
        impl AsFd for crate::fs::File {}
        impl AsRawFd for crate::net::TcpStream {}
        impl AsFd for crate::net::TcpStream {}
        impl AsRawFd for crate::net::TcpListener {}
        impl AsFd for crate::net::TcpListener {}
        impl AsRawFd for crate::net::UdpSocket {}
        impl AsFd for crate::net::UdpSocket {}
        impl AsRawFd for crate::os::unix::net::UnixStream {}
        impl AsFd for crate::os::unix::net::UnixStream {}
        impl AsRawFd for crate::os::unix::net::UnixListener {}
        impl AsFd for crate::os::unix::net::UnixListener {}
        impl AsRawFd for crate::os::unix::net::UnixDatagram {}
        impl AsFd for crate::os::unix::net::UnixDatagram {}
        impl AsRawFd for crate::io::Stdin {}
        impl AsFd for crate::io::Stdin {}
        impl AsRawFd for crate::io::Stdout {}
        impl AsFd for crate::io::Stdout {}
        impl AsRawFd for crate::io::Stderr {}
        impl AsFd for crate::io::Stderr {}
        impl AsRawFd for crate::process::ChildStdin {}
        impl AsFd for crate::process::ChildStdin {}
        impl AsRawFd for crate::process::ChildStdout {}
        impl AsFd for crate::process::ChildStdout {}
        impl AsRawFd for crate::process::ChildStderr {}
        impl AsFd for crate::process::ChildStderr {}
        impl AsRawFd for OwnedFd {}
        impl AsFd for OwnedFd {}
        impl FromRawFd for crate::fs::File {}
        impl IntoRawFd for crate::fs::File {}
        impl From<OwnedFd> for crate::fs::File {}
        impl FromRawFd for crate::net::TcpStream {}
        impl IntoRawFd for crate::net::TcpStream {}
        impl From<OwnedFd> for crate::net::TcpStream {}
        impl FromRawFd for crate::net::TcpListener {}
        impl IntoRawFd for crate::net::TcpListener {}
        impl From<OwnedFd> for crate::net::TcpListener {}
        impl FromRawFd for crate::net::UdpSocket {}
        impl IntoRawFd for crate::net::UdpSocket {}
        impl From<OwnedFd> for crate::net::UdpSocket {}
        impl FromRawFd for crate::os::unix::net::UnixStream {}
        impl IntoRawFd for crate::os::unix::net::UnixStream {}
        impl From<OwnedFd> for crate::os::unix::net::UnixStream {}
        impl FromRawFd for crate::os::unix::net::UnixListener {}
        impl IntoRawFd for crate::os::unix::net::UnixListener {}
        impl From<OwnedFd> for crate::os::unix::net::UnixListener {}
        impl FromRawFd for crate::os::unix::net::UnixDatagram {}
        impl IntoRawFd for crate::os::unix::net::UnixDatagram {}
        impl From<OwnedFd> for crate::os::unix::net::UnixDatagram {}
        impl FromRawFd for OwnedFd {}
        impl IntoRawFd for OwnedFd {}
        impl From<crate::fs::File> for OwnedFd {}
        impl From<crate::net::TcpStream> for OwnedFd {}
        impl From<crate::net::TcpListener> for OwnedFd {}
        impl From<crate::net::UdpSocket> for OwnedFd {}
        impl From<crate::os::unix::net::UnixStream> for OwnedFd {}
        impl From<crate::os::unix::net::UnixListener> for OwnedFd {}
        impl From<crate::os::unix::net::UnixDatagram> for OwnedFd {}
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
        #[connects(reads)] pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        #[connects(writes)] pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        #[connects(writes)] pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        // Starting a process takes as long as a fork and an exec; waiting for it takes as long as it runs.
        pub fn spawn(&mut self) -> io::Result<Child> {}
        #[blocks(process)] #[instead("{process}::Command::output(..).await")] pub fn output(&mut self) -> io::Result<Output> {}
        #[blocks(process)] #[instead("{process}::Command::status(..).await")] pub fn status(&mut self) -> io::Result<ExitStatus> {}
        pub fn get_program(&self) -> &crate::ffi::OsStr {}
        pub fn get_args(&self) -> crate::iter::Sources<&crate::ffi::OsStr> {}
        pub fn get_envs(&self) -> crate::iter::Sources<(&crate::ffi::OsStr, Option<&crate::ffi::OsStr>)> {}
        pub fn get_current_dir(&self) -> Option<&crate::path::Path> {}
    }
    pub struct Child { pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr> }
    impl Child {
        pub fn kill(&mut self) -> io::Result<()> {}
        pub fn id(&self) -> u32 {}
        #[blocks(process)] #[instead("{wait}(..).await")] #[reaps(blindly)] pub fn wait(&mut self) -> io::Result<ExitStatus> {}
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
        #[blocks(process)] #[instead("{wait_with_output}(..).await")] #[reaps(reading)] pub fn wait_with_output(self) -> io::Result<Output> {}
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
    impl ExitCode { pub fn exit_process(self) -> ! {} }
    pub trait Termination { fn report(self) -> ExitCode; }
    impl From<crate::fs::File> for Stdio {}
    impl From<ChildStdin> for Stdio {}
    impl From<ChildStdout> for Stdio {}
    impl From<ChildStderr> for Stdio {}
    impl From<crate::os::fd::OwnedFd> for Stdio {}
    #[derive(Clone, Copy)] pub struct ExitCode;
    impl ExitCode { pub const SUCCESS: ExitCode = 0; pub const FAILURE: ExitCode = 0; }
    impl From<u8> for ExitCode {}
    pub struct Stdio;
    impl Stdio {
        #[piped] pub fn piped() -> Stdio {}
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
    pub fn vars_os() -> crate::iter::Sources<(OsString, OsString)> {}
    pub fn join_paths<I: IntoIterator>(paths: I) -> Result<OsString, JoinPathsError> {}
    pub struct JoinPathsError;
    impl crate::error::Error for JoinPathsError {}
    impl crate::error::Error for VarError {}
    pub type Args = crate::iter::Sources<String>;
    pub type ArgsOs = crate::iter::Sources<OsString>;
    pub type Vars = crate::iter::Sources<(String, String)>;
    pub fn split_paths<T>(unparsed: &T) -> crate::iter::Sources<PathBuf> {}
    #[derive(Clone)] pub enum VarError { NotPresent, NotUnicode(OsString) }
    pub mod consts { pub const OS: &'static str = ""; pub const ARCH: &'static str = ""; pub const FAMILY: &'static str = ""; pub const EXE_SUFFIX: &'static str = ""; }
}
