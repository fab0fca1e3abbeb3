//! Model of quick_cache 0.5 and 0.6 (checked against 0.6.24): caches for one thread and for many.

#[derive(Clone)] pub struct Options;
pub struct OptionsBuilder;
impl OptionsBuilder {
    pub fn new() -> OptionsBuilder {}
    pub fn shards(&mut self, shards: usize) -> &mut Self {}
    pub fn estimated_items_capacity(&mut self, estimated_items_capacity: usize) -> &mut Self {}
    pub fn weight_capacity(&mut self, weight_capacity: u64) -> &mut Self {}
    pub fn build(&self) -> Result<Options, String> {}
}
#[derive(Clone)] pub struct UnitWeighter;
pub type DefaultHashBuilder = std::collections::hash_map::RandomState;
pub trait Weighter<Key, Val> { fn weight(&self, key: &Key, val: &Val) -> u64; }
pub mod sync {
    use crate::{DefaultHashBuilder, Options, UnitWeighter};
    use std::time::Duration;
    pub struct DefaultLifecycle<Key, Val>;
    pub struct Cache<Key, Val, We = UnitWeighter, B = DefaultHashBuilder, L = DefaultLifecycle<Key, Val>>;
    impl<Key, Val> Cache<Key, Val> { pub fn new(items_capacity: usize) -> Cache<Key, Val> {} }
    impl<Key, Val, We, B, L> Cache<Key, Val, We, B, L> {
        pub fn with_weighter(estimated_items_capacity: usize, weight_capacity: u64, weighter: We) -> Cache<Key, Val, We> {}
        pub fn with(estimated_items_capacity: usize, weight_capacity: u64, weighter: We, hash_builder: B, lifecycle: L) -> Cache<Key, Val, We, B, L> {}
        pub fn with_options(options: Options, weighter: We, hash_builder: B, lifecycle: L) -> Cache<Key, Val, We, B, L> {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn weight(&self) -> u64 {}
        pub fn capacity(&self) -> u64 {}
        pub fn misses(&self) -> u64 {}
        pub fn hits(&self) -> u64 {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool {}
        pub fn get<Q>(&self, key: &Q) -> Option<Val> {}
        pub fn peek<Q>(&self, key: &Q) -> Option<Val> {}
        pub fn remove<Q>(&self, key: &Q) -> Option<(Key, Val)> {}
        #[runs_inline(f)] pub fn remove_if<Q, F: FnOnce(&Val) -> bool>(&self, key: &Q, f: F) -> Option<(Key, Val)> {}
        pub fn replace(&self, key: Key, value: Val, soft: bool) -> Result<(), (Key, Val)> {}
        #[runs_inline(f)] pub fn retain<F: Fn(&Key, &Val) -> bool>(&self, f: F) {}
        pub fn insert(&self, key: Key, value: Val) {}
        pub fn clear(&self) {}
        // Waits while somebody else makes the value.
        #[blocks(wait)] #[instead("{self}.get_value_or_guard_async({0}).await")] pub fn get_value_or_guard<Q>(&self, key: &Q, timeout: Option<Duration>) -> GuardResult<'_, Key, Val> {}
        #[runs_inline(with)] pub fn get_or_insert_with<Q, E>(&self, key: &Q, with: impl FnOnce() -> Result<Val, E>) -> Result<Val, E> {}
        pub async fn get_value_or_guard_async<Q>(&self, key: &Q) -> Result<Val, PlaceholderGuard<'_, Key, Val>> {}
        #[polls(with)] pub async fn get_or_insert_async<Q, E>(&self, key: &Q, with: impl Future<Output = Result<Val, E>>) -> Result<Val, E> {}
    }
    pub enum GuardResult<'a, Key, Val> { Value(Val), Guard(PlaceholderGuard<'a, Key, Val>), Timeout }
    pub struct PlaceholderGuard<'a, Key, Val>;
    impl<Key, Val> PlaceholderGuard<'_, Key, Val> { pub fn insert(self, value: Val) -> Result<(), Val> {} }
}
pub mod unsync {
    use crate::{DefaultHashBuilder, UnitWeighter};
    #[derive(Clone)] pub struct Cache<Key, Val, We = UnitWeighter, B = DefaultHashBuilder>;
    impl<Key, Val> Cache<Key, Val> { pub fn new(items_capacity: usize) -> Cache<Key, Val> {} }
    impl<Key, Val, We, B> Cache<Key, Val, We, B> {
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool {}
        pub fn get<Q>(&self, key: &Q) -> Option<&Val> {}
        pub fn peek<Q>(&self, key: &Q) -> Option<&Val> {}
        pub fn remove<Q>(&mut self, key: &Q) -> Option<(Key, Val)> {}
        pub fn insert(&mut self, key: Key, value: Val) {}
        pub fn clear(&mut self) {}
        #[runs_inline(with)] pub fn get_or_insert_with<Q, E>(&mut self, key: &Q, with: impl FnOnce() -> Result<Val, E>) -> Result<Option<&Val>, E> {}
    }
}
