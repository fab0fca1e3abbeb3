//! Model of rustc-hash 1.x and 2.x (checked against 2.1.3): std's collections with another hasher.

use std::collections::{HashMap, HashSet};

#[derive(Clone, Copy, Default)] pub struct FxHasher;
impl FxHasher { pub fn with_seed(seed: usize) -> FxHasher {} }
impl std::hash::Hasher for FxHasher {}
#[derive(Clone, Copy, Default)] pub struct FxBuildHasher;
impl std::hash::BuildHasher for FxBuildHasher { type Hasher = FxHasher; }
pub type FxHashMap<K, V> = HashMap<K, V, FxBuildHasher>;
pub type FxHashSet<V> = HashSet<V, FxBuildHasher>;
