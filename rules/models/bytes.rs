//! Model of bytes 1.x (checked against 1.12.1): types only.

use std::ops::{Deref, DerefMut};

pub use buf::{Buf, BufMut};

#[shared] #[derive(Clone, Default)] pub struct Bytes;
impl Bytes {
    pub fn new() -> Bytes {}
    pub fn from_static(bytes: &'static [u8]) -> Bytes {}
    pub fn from_owner<T>(owner: T) -> Bytes {}
    pub fn copy_from_slice(data: &[u8]) -> Bytes {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_unique(&self) -> bool {}
    pub fn slice<R>(&self, range: R) -> Bytes {}
    pub fn slice_ref(&self, subset: &[u8]) -> Bytes {}
    pub fn split_off(&mut self, at: usize) -> Bytes {}
    pub fn split_to(&mut self, at: usize) -> Bytes {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn clear(&mut self) {}
    pub fn try_into_mut(self) -> Result<BytesMut, Bytes> {}
}
impl Deref for Bytes { type Target = [u8]; }
impl AsRef<[u8]> for Bytes {}
impl From<&'static [u8]> for Bytes {}
impl From<&'static str> for Bytes {}
impl From<Vec<u8>> for Bytes {}
impl From<Box<[u8]>> for Bytes {}
impl From<BytesMut> for Bytes {}
impl From<String> for Bytes {}
impl From<Bytes> for Vec<u8> {}
impl FromIterator<u8> for Bytes {}
impl IntoIterator for Bytes { type Item = u8; type IntoIter = buf::IntoIter<Bytes>; }
impl IntoIterator for &Bytes { type Item = &u8; type IntoIter = std::slice::Iter<u8>; }
impl Buf for Bytes {}
#[derive(Clone, Default)] pub struct BytesMut;
impl BytesMut {
    pub fn new() -> BytesMut {}
    pub fn with_capacity(capacity: usize) -> BytesMut {}
    pub fn zeroed(len: usize) -> BytesMut {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn freeze(self) -> Bytes {}
    pub fn split(&mut self) -> BytesMut {}
    pub fn split_off(&mut self, at: usize) -> BytesMut {}
    pub fn split_to(&mut self, at: usize) -> BytesMut {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn clear(&mut self) {}
    pub fn resize(&mut self, new_len: usize, value: u8) {}
    pub fn set_len(&mut self, len: usize) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reclaim(&mut self, additional: usize) -> bool {}
    pub fn extend_from_slice(&mut self, extend: &[u8]) {}
    pub fn unsplit(&mut self, other: BytesMut) {}
    pub fn spare_capacity_mut(&mut self) -> &mut [std::mem::MaybeUninit<u8>] {}
}
impl Deref for BytesMut { type Target = [u8]; }
impl DerefMut for BytesMut {}
impl AsRef<[u8]> for BytesMut {}
impl AsMut<[u8]> for BytesMut {}
impl From<&[u8]> for BytesMut {}
impl From<&str> for BytesMut {}
impl From<Bytes> for BytesMut {}
impl FromIterator<u8> for BytesMut {}
impl Extend<u8> for BytesMut {}
impl Extend<Bytes> for BytesMut {}
impl std::fmt::Write for BytesMut {}
impl IntoIterator for BytesMut { type Item = u8; type IntoIter = buf::IntoIter<BytesMut>; }
impl IntoIterator for &BytesMut { type Item = &u8; type IntoIter = std::slice::Iter<u8>; }
impl Buf for BytesMut {}
impl BufMut for BytesMut {}
pub struct TryGetError { pub requested: usize, pub available: usize }
impl std::error::Error for TryGetError {}

pub mod buf {
    use super::{Bytes, TryGetError};
    pub trait Buf {
        fn remaining(&self) -> usize;
        fn chunk(&self) -> &[u8];
        fn chunks_vectored(&self, dst: &mut [std::io::IoSlice]) -> usize {}
        fn advance(&mut self, cnt: usize);
        fn has_remaining(&self) -> bool {}
        fn copy_to_slice(&mut self, dst: &mut [u8]) {}
        fn try_copy_to_slice(&mut self, dst: &mut [u8]) -> Result<(), TryGetError> {}
        fn copy_to_bytes(&mut self, len: usize) -> Bytes {}
        fn take(self, limit: usize) -> Take<Self> {}
        fn chain<U: Buf>(self, next: U) -> Chain<Self, U> {}
        fn reader(self) -> Reader<Self> {}
        fn get_u8(&mut self) -> u8 {}
        fn get_i8(&mut self) -> i8 {}
        fn try_get_u8(&mut self) -> Result<u8, TryGetError> {}
        fn try_get_i8(&mut self) -> Result<i8, TryGetError> {}
        fn get_u16(&mut self) -> u16 {}
        fn get_u16_le(&mut self) -> u16 {}
        fn get_u16_ne(&mut self) -> u16 {}
        fn get_u32(&mut self) -> u32 {}
        fn get_u32_le(&mut self) -> u32 {}
        fn get_u32_ne(&mut self) -> u32 {}
        fn get_u64(&mut self) -> u64 {}
        fn get_u64_le(&mut self) -> u64 {}
        fn get_u64_ne(&mut self) -> u64 {}
        fn get_u128(&mut self) -> u128 {}
        fn get_u128_le(&mut self) -> u128 {}
        fn get_u128_ne(&mut self) -> u128 {}
        fn get_i16(&mut self) -> i16 {}
        fn get_i16_le(&mut self) -> i16 {}
        fn get_i16_ne(&mut self) -> i16 {}
        fn get_i32(&mut self) -> i32 {}
        fn get_i32_le(&mut self) -> i32 {}
        fn get_i32_ne(&mut self) -> i32 {}
        fn get_i64(&mut self) -> i64 {}
        fn get_i64_le(&mut self) -> i64 {}
        fn get_i64_ne(&mut self) -> i64 {}
        fn get_i128(&mut self) -> i128 {}
        fn get_i128_le(&mut self) -> i128 {}
        fn get_i128_ne(&mut self) -> i128 {}
        fn get_f32(&mut self) -> f32 {}
        fn get_f32_le(&mut self) -> f32 {}
        fn get_f32_ne(&mut self) -> f32 {}
        fn get_f64(&mut self) -> f64 {}
        fn get_f64_le(&mut self) -> f64 {}
        fn get_f64_ne(&mut self) -> f64 {}
        fn get_uint(&mut self, nbytes: usize) -> u64 {}
        fn get_uint_le(&mut self, nbytes: usize) -> u64 {}
        fn get_uint_ne(&mut self, nbytes: usize) -> u64 {}
        fn get_int(&mut self, nbytes: usize) -> i64 {}
        fn get_int_le(&mut self, nbytes: usize) -> i64 {}
        fn get_int_ne(&mut self, nbytes: usize) -> i64 {}
        fn try_get_u16(&mut self) -> Result<u16, TryGetError> {}
        fn try_get_u16_le(&mut self) -> Result<u16, TryGetError> {}
        fn try_get_u16_ne(&mut self) -> Result<u16, TryGetError> {}
        fn try_get_u32(&mut self) -> Result<u32, TryGetError> {}
        fn try_get_u32_le(&mut self) -> Result<u32, TryGetError> {}
        fn try_get_u32_ne(&mut self) -> Result<u32, TryGetError> {}
        fn try_get_u64(&mut self) -> Result<u64, TryGetError> {}
        fn try_get_u64_le(&mut self) -> Result<u64, TryGetError> {}
        fn try_get_u64_ne(&mut self) -> Result<u64, TryGetError> {}
        fn try_get_u128(&mut self) -> Result<u128, TryGetError> {}
        fn try_get_u128_le(&mut self) -> Result<u128, TryGetError> {}
        fn try_get_u128_ne(&mut self) -> Result<u128, TryGetError> {}
        fn try_get_i16(&mut self) -> Result<i16, TryGetError> {}
        fn try_get_i16_le(&mut self) -> Result<i16, TryGetError> {}
        fn try_get_i16_ne(&mut self) -> Result<i16, TryGetError> {}
        fn try_get_i32(&mut self) -> Result<i32, TryGetError> {}
        fn try_get_i32_le(&mut self) -> Result<i32, TryGetError> {}
        fn try_get_i32_ne(&mut self) -> Result<i32, TryGetError> {}
        fn try_get_i64(&mut self) -> Result<i64, TryGetError> {}
        fn try_get_i64_le(&mut self) -> Result<i64, TryGetError> {}
        fn try_get_i64_ne(&mut self) -> Result<i64, TryGetError> {}
        fn try_get_i128(&mut self) -> Result<i128, TryGetError> {}
        fn try_get_i128_le(&mut self) -> Result<i128, TryGetError> {}
        fn try_get_i128_ne(&mut self) -> Result<i128, TryGetError> {}
        fn try_get_f32(&mut self) -> Result<f32, TryGetError> {}
        fn try_get_f32_le(&mut self) -> Result<f32, TryGetError> {}
        fn try_get_f32_ne(&mut self) -> Result<f32, TryGetError> {}
        fn try_get_f64(&mut self) -> Result<f64, TryGetError> {}
        fn try_get_f64_le(&mut self) -> Result<f64, TryGetError> {}
        fn try_get_f64_ne(&mut self) -> Result<f64, TryGetError> {}
    }
    impl Buf for &[u8] {}
    impl<T: Buf> Buf for &mut T {}
    impl<T: Buf> Buf for Box<T> {}
    impl<T> Buf for std::io::Cursor<T> {}
    impl Buf for std::collections::VecDeque<u8> {}
    pub trait BufMut {
        fn remaining_mut(&self) -> usize;
        fn advance_mut(&mut self, cnt: usize);
        fn has_remaining_mut(&self) -> bool {}
        fn chunk_mut(&mut self) -> &mut UninitSlice {}
        fn put<T: Buf>(&mut self, src: T) {}
        fn put_slice(&mut self, src: &[u8]) {}
        fn put_bytes(&mut self, val: u8, cnt: usize) {}
        fn limit(self, n: usize) -> Limit<Self> {}
        fn writer(self) -> Writer<Self> {}
        fn put_u8(&mut self, n: u8) {}
        fn put_i8(&mut self, n: i8) {}
        fn put_u16(&mut self, n: u16) {}
        fn put_u16_le(&mut self, n: u16) {}
        fn put_u16_ne(&mut self, n: u16) {}
        fn put_u32(&mut self, n: u32) {}
        fn put_u32_le(&mut self, n: u32) {}
        fn put_u32_ne(&mut self, n: u32) {}
        fn put_u64(&mut self, n: u64) {}
        fn put_u64_le(&mut self, n: u64) {}
        fn put_u64_ne(&mut self, n: u64) {}
        fn put_u128(&mut self, n: u128) {}
        fn put_u128_le(&mut self, n: u128) {}
        fn put_u128_ne(&mut self, n: u128) {}
        fn put_i16(&mut self, n: i16) {}
        fn put_i16_le(&mut self, n: i16) {}
        fn put_i16_ne(&mut self, n: i16) {}
        fn put_i32(&mut self, n: i32) {}
        fn put_i32_le(&mut self, n: i32) {}
        fn put_i32_ne(&mut self, n: i32) {}
        fn put_i64(&mut self, n: i64) {}
        fn put_i64_le(&mut self, n: i64) {}
        fn put_i64_ne(&mut self, n: i64) {}
        fn put_i128(&mut self, n: i128) {}
        fn put_i128_le(&mut self, n: i128) {}
        fn put_i128_ne(&mut self, n: i128) {}
        fn put_f32(&mut self, n: f32) {}
        fn put_f32_le(&mut self, n: f32) {}
        fn put_f32_ne(&mut self, n: f32) {}
        fn put_f64(&mut self, n: f64) {}
        fn put_f64_le(&mut self, n: f64) {}
        fn put_f64_ne(&mut self, n: f64) {}
        fn put_uint(&mut self, n: u64, nbytes: usize) {}
        fn put_uint_le(&mut self, n: u64, nbytes: usize) {}
        fn put_uint_ne(&mut self, n: u64, nbytes: usize) {}
        fn put_int(&mut self, n: i64, nbytes: usize) {}
        fn put_int_le(&mut self, n: i64, nbytes: usize) {}
        fn put_int_ne(&mut self, n: i64, nbytes: usize) {}
    }
    impl BufMut for Vec<u8> {}
    impl BufMut for &mut [u8] {}
    impl<T: BufMut> BufMut for &mut T {}
    impl<T: BufMut> BufMut for Box<T> {}
    pub struct UninitSlice;
    impl UninitSlice {
        pub fn len(&self) -> usize {}
        pub fn write_byte(&mut self, index: usize, byte: u8) {}
        pub fn copy_from_slice(&mut self, src: &[u8]) {}
        pub fn as_mut_ptr(&mut self) -> *mut u8 {}
        pub fn as_uninit_slice_mut(&mut self) -> &mut [std::mem::MaybeUninit<u8>] {}
    }
    #[derive(Clone)] pub struct Take<T>;
    impl<T> Take<T> {
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn limit(&self) -> usize {}
        pub fn set_limit(&mut self, lim: usize) {}
    }
    impl<T: Buf> Buf for Take<T> {}
    #[derive(Clone)] pub struct Chain<T, U>;
    impl<T, U> Chain<T, U> {
        pub fn first_ref(&self) -> &T {}
        pub fn last_ref(&self) -> &U {}
        pub fn into_inner(self) -> (T, U) {}
    }
    impl<T: Buf, U: Buf> Buf for Chain<T, U> {}
    impl<T: BufMut, U: BufMut> BufMut for Chain<T, U> {}
    pub struct Limit<T>;
    impl<T> Limit<T> {
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T: BufMut> BufMut for Limit<T> {}
    pub struct Reader<B>;
    impl<B> Reader<B> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn into_inner(self) -> B {}
    }
    impl<B: Buf> std::io::Read for Reader<B> {}
    impl<B: Buf> std::io::BufRead for Reader<B> {}
    pub struct Writer<B>;
    impl<B> Writer<B> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn into_inner(self) -> B {}
    }
    impl<B: BufMut> std::io::Write for Writer<B> {}
    pub struct IntoIter<T>;
    impl<T> Iterator for IntoIter<T> { type Item = u8; }
}
