//! Model of rand 0.8 to 0.10 (checked against 0.8.8, 0.9.5, 0.10.3) and rand_core: types only. `ThreadRng` is neither `Send` nor a lock: the compiler
//! says so where a future has to be `Send`.

pub use rngs::ThreadRng;
pub use seq::{IndexedRandom, IteratorRandom, SliceRandom};

pub mod prelude {
    pub use super::{CryptoRng, Rng, RngCore, RngExt, SeedableRng, random, rng, thread_rng};
    pub use super::distr::Distribution;
    pub use super::rngs::{SmallRng, StdRng, ThreadRng};
    pub use super::seq::{IndexedMutRandom, IndexedRandom, IteratorRandom, SliceRandom};
}

pub fn thread_rng() -> ThreadRng {}
pub fn rng() -> ThreadRng {}
pub fn random<T>() -> T {}
pub fn random_range<T, R: distr::SampleRange<T>>(range: R) -> T {}
pub fn random_bool(p: f64) -> bool {}
pub fn random_ratio(numerator: u32, denominator: u32) -> bool {}
pub fn random_iter<T>() -> std::iter::Sources<T> {}
pub fn fill<T>(dest: &mut T) {}
pub struct Error;
impl std::error::Error for Error {}

pub trait CryptoRng {}
pub trait RngCore {
    fn next_u32(&mut self) -> u32;
    fn next_u64(&mut self) -> u64;
    fn fill_bytes(&mut self, dest: &mut [u8]);
    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), Error> {}
}
pub trait TryRngCore {
    type Error;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error>;
    fn try_next_u64(&mut self) -> Result<u64, Self::Error>;
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error>;
}
pub trait SeedableRng {
    type Seed;
    fn from_seed(seed: Self::Seed) -> Self;
    fn seed_from_u64(state: u64) -> Self {}
    fn from_rng<R: RngCore>(rng: R) -> Self {}
    fn from_entropy() -> Self {}
    fn from_os_rng() -> Self {}
}
// `Rng` of 0.8 and 0.9; 0.10 calls it `RngExt`, and calls `RngCore` `Rng`.
pub trait Rng: RngCore {
    fn gen<T>(&mut self) -> T {}
    fn gen_range<T, R: distr::SampleRange<T>>(&mut self, range: R) -> T {}
    fn gen_bool(&mut self, p: f64) -> bool {}
    fn gen_ratio(&mut self, numerator: u32, denominator: u32) -> bool {}
    fn random<T>(&mut self) -> T {}
    fn random_range<T, R: distr::SampleRange<T>>(&mut self, range: R) -> T {}
    fn random_bool(&mut self, p: f64) -> bool {}
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool {}
    fn random_iter<T>(self) -> std::iter::Sources<T> {}
    fn sample<T, D: distr::Distribution<T>>(&mut self, distr: D) -> T {}
    fn sample_iter<T, D: distr::Distribution<T>>(self, distr: D) -> std::iter::Sources<T> {}
    fn fill<T>(&mut self, dest: &mut T) {}
    fn next_u32(&mut self) -> u32 {}
    fn next_u64(&mut self) -> u64 {}
    fn fill_bytes(&mut self, dest: &mut [u8]) {}
}
impl<R: RngCore> Rng for R {}
pub trait RngExt: RngCore {
    fn random<T>(&mut self) -> T {}
    fn random_range<T, R: distr::SampleRange<T>>(&mut self, range: R) -> T {}
    fn random_bool(&mut self, p: f64) -> bool {}
    fn random_ratio(&mut self, numerator: u32, denominator: u32) -> bool {}
    fn random_iter<T>(self) -> std::iter::Sources<T> {}
    fn sample<T, D: distr::Distribution<T>>(&mut self, distr: D) -> T {}
    fn sample_iter<T, D: distr::Distribution<T>>(self, distr: D) -> std::iter::Sources<T> {}
    fn fill<T>(&mut self, dest: &mut T) {}
}
impl<R: RngCore> RngExt for R {}

pub mod rngs {
    use super::{RngCore, SeedableRng};
    #[derive(Clone, Default)] pub struct ThreadRng;
    impl RngCore for ThreadRng {}
    #[derive(Clone)] pub struct StdRng;
    impl RngCore for StdRng {}
    impl SeedableRng for StdRng { type Seed = [u8; 32]; }
    #[derive(Clone)] pub struct SmallRng;
    impl RngCore for SmallRng {}
    impl SeedableRng for SmallRng { type Seed = [u8; 32]; }
    // Asks the operating system, which answers from memory once it has entropy.
    #[derive(Clone, Copy, Default)] pub struct OsRng;
    impl RngCore for OsRng {}
    impl super::TryRngCore for OsRng { type Error = super::Error; }
    pub mod mock {
        #[derive(Clone)] pub struct StepRng;
        impl StepRng { pub fn new(initial: u64, increment: u64) -> StepRng {} }
        impl crate::RngCore for StepRng {}
    }
}

pub mod seq {
    use super::RngCore;
    pub trait IndexedRandom {
        type Output;
        fn choose<R: RngCore>(&self, rng: &mut R) -> Option<&Self::Output> {}
        fn choose_multiple<R: RngCore>(&self, rng: &mut R, amount: usize) -> std::iter::Sources<&Self::Output> {}
        #[runs_inline(weight)] fn choose_weighted<R: RngCore, F: Fn(&Self::Output) -> B, B>(&self, rng: &mut R, weight: F) -> Result<&Self::Output, WeightError> {}
    }
    impl<T> IndexedRandom for [T] { type Output = T; }
    pub trait IndexedMutRandom: IndexedRandom { fn choose_mut<R: RngCore>(&mut self, rng: &mut R) -> Option<&mut Self::Output> {} }
    impl<T> IndexedMutRandom for [T] {}
    // Until 0.8 it has `choose` and its kin as well.
    pub trait SliceRandom {
        type Item;
        fn choose<R: RngCore>(&self, rng: &mut R) -> Option<&Self::Item> {}
        fn choose_mut<R: RngCore>(&mut self, rng: &mut R) -> Option<&mut Self::Item> {}
        fn choose_multiple<R: RngCore>(&self, rng: &mut R, amount: usize) -> std::iter::Sources<&Self::Item> {}
        fn choose_weighted<R: RngCore, F: Fn(&Self::Item) -> B, B>(&self, rng: &mut R, weight: F) -> Result<&Self::Item, WeightError> {}
        fn shuffle<R: RngCore>(&mut self, rng: &mut R) {}
        fn partial_shuffle<R: RngCore>(&mut self, rng: &mut R, amount: usize) -> (&mut [Self::Item], &mut [Self::Item]) {}
    }
    impl<T> SliceRandom for [T] { type Item = T; }
    pub trait IteratorRandom: Iterator {
        fn choose<R: RngCore>(self, rng: &mut R) -> Option<Self::Item> {}
        fn choose_stable<R: RngCore>(self, rng: &mut R) -> Option<Self::Item> {}
        fn choose_multiple<R: RngCore>(self, rng: &mut R, amount: usize) -> Vec<Self::Item> {}
        fn sample<R: RngCore>(self, rng: &mut R, amount: usize) -> Vec<Self::Item> {}
    }
    impl<I: Iterator> IteratorRandom for I {}
    #[derive(Clone, Copy)] pub enum WeightError { InvalidInput, InvalidWeight, InsufficientNonZero, Overflow }
    impl std::error::Error for WeightError {}
    pub mod index {
        pub fn sample<R: crate::RngCore>(rng: &mut R, length: usize, amount: usize) -> IndexVec {}
        #[derive(Clone)] pub struct IndexVec;
        impl IndexVec {
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
            pub fn index(&self, index: usize) -> usize {}
            pub fn into_vec(self) -> Vec<usize> {}
            pub fn iter(&self) -> std::iter::Sources<usize> {}
        }
        impl IntoIterator for IndexVec { type Item = usize; type IntoIter = std::iter::Sources<usize>; }
    }
}

pub mod distr {
    use super::RngCore;
    pub trait Distribution<T> {
        fn sample<R: RngCore>(&self, rng: &mut R) -> T;
        fn sample_iter<R: RngCore>(self, rng: R) -> std::iter::Sources<T> {}
        #[runs_inline(func)] fn map<F: Fn(T) -> S, S>(self, func: F) -> Map<Self, F, S> {}
    }
    pub struct Map<D, F, S>;
    impl<D, F, S> Distribution<S> for Map<D, F, S> {}
    pub trait SampleString {
        fn append_string<R: RngCore>(&self, rng: &mut R, string: &mut String, len: usize);
        fn sample_string<R: RngCore>(&self, rng: &mut R, len: usize) -> String {}
    }
    pub trait SampleRange<T> {}
    impl<T> SampleRange<T> for std::ops::Range<T> {}
    impl<T> SampleRange<T> for std::ops::RangeInclusive<T> {}
    #[derive(Clone, Copy, Default)] pub struct StandardUniform;
    pub type Standard = StandardUniform;
    #[derive(Clone, Copy)] pub struct Alphanumeric;
    impl Distribution<u8> for Alphanumeric {}
    impl SampleString for Alphanumeric {}
    #[derive(Clone, Copy)] pub struct Alphabetic;
    impl Distribution<u8> for Alphabetic {}
    impl SampleString for Alphabetic {}
    #[derive(Clone, Copy)] pub struct OpenClosed01;
    #[derive(Clone, Copy)] pub struct Open01;
    #[derive(Clone, Copy)] pub struct Bernoulli;
    impl Bernoulli { pub fn new(p: f64) -> Result<Bernoulli, BernoulliError> {} }
    impl Distribution<bool> for Bernoulli {}
    pub enum BernoulliError { InvalidProbability }
    pub use uniform::Uniform;
    pub use weighted::WeightedIndex;
    pub mod uniform {
        pub use super::SampleRange;
        #[derive(Clone, Copy)] pub struct Uniform<X>;
        // From 0.9 on the constructors return a `Result`, which no signature can say together with the plain one.
        impl<X> super::Distribution<X> for Uniform<X> {}
        pub trait SampleUniform {}
        pub trait UniformSampler {}
    }
    pub mod weighted {
        #[derive(Clone)] pub struct WeightedIndex<X>;
        impl<X> WeightedIndex<X> { pub fn new<I: IntoIterator>(weights: I) -> Result<WeightedIndex<X>, crate::seq::WeightError> {} }
        impl<X> super::Distribution<usize> for WeightedIndex<X> {}
    }
}
pub mod distributions { pub use super::distr::*; }
