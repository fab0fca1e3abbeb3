//! Model of lazy_static 1.x (checked against 1.5.0). What stands in `lazy_static!` is read as statics of the declared types.

macro_rules! lazy_static { () => {} }
pub trait LazyStatic {}
pub fn initialize<T: LazyStatic>(lazy: &T) {}
