//! Model of once_cell 1.x (checked against 1.21): cells that run their initialiser on first use.

pub mod sync {
    use std::ops::{Deref, FnOnce};
    #[derive(Clone, Default)] #[set_once] pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T> {}
        pub fn with_value(value: T) -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        #[blocks(wait)] pub fn wait(&self) -> &T {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn try_insert(&self, value: T) -> Result<&T, (&T, T)> {}
        #[runs_inline(f)] pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        #[runs_inline(f)] pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn into_inner(self) -> Option<T> {}
    }
    pub struct Lazy<T, F = fn() -> T>;
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        #[runs_on_use(f)] pub fn new(f: F) -> Lazy<T, F> {}
        pub fn force(this: &Lazy<T, F>) -> &T {}
        pub fn get(this: &Lazy<T, F>) -> Option<&T> {}
    }
    impl<T, F> Deref for Lazy<T, F> { type Target = T; }
}

pub mod unsync {
    use std::ops::{Deref, FnOnce};
    #[derive(Clone, Default)] #[set_once] pub struct OnceCell<T>;
    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        #[runs_inline(f)] pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        #[runs_inline(f)] pub fn get_or_try_init<F: FnOnce() -> Result<T, E>, E>(&self, f: F) -> Result<&T, E> {}
        pub fn take(&mut self) -> Option<T> {}
        pub fn into_inner(self) -> Option<T> {}
    }
    pub struct Lazy<T, F = fn() -> T>;
    impl<T, F: FnOnce() -> T> Lazy<T, F> {
        #[runs_on_use(init)] pub fn new(init: F) -> Lazy<T, F> {}
        pub fn force(this: &Lazy<T, F>) -> &T {}
    }
    impl<T, F> Deref for Lazy<T, F> { type Target = T; }
}
