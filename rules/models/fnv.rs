//! Model of fnv 1.x (checked against 1.0.7): std's collections with another hasher.

use std::collections::{HashMap, HashSet};

#[derive(Clone, Copy)] pub struct FnvHasher;
impl FnvHasher { pub fn with_key(key: u64) -> FnvHasher {} }
impl Default for FnvHasher { fn default() -> FnvHasher {} }
impl std::hash::Hasher for FnvHasher {}
pub type FnvBuildHasher = std::hash::BuildHasherDefault<FnvHasher>;
pub type FnvHashMap<K, V> = HashMap<K, V, FnvBuildHasher>;
pub type FnvHashSet<T> = HashSet<T, FnvBuildHasher>;
