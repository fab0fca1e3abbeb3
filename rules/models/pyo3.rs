//! Model of pyo3 0.22 to 0.26 (checked against 0.26.0): the interpreter's lock is waited for by whoever attaches to it.

pub mod prelude { pub use crate::marker::Python; pub use crate::{Bound, Py, PyErr, PyResult}; }
pub use marker::Python;
pub type PyResult<T> = Result<T, PyErr>;
pub struct PyErr;
pub struct Py<T>;
pub struct Bound<T>;
pub mod marker {
    pub struct Python;
    impl Python {
        #[blocks(lock)] #[runs_inline(f)] pub fn with_gil<F: FnOnce(Python) -> R, R>(f: F) -> R {}
        #[blocks(lock)] #[runs_inline(f)] pub fn attach<F: FnOnce(Python) -> R, R>(f: F) -> R {}
        // Gives the lock back for that long.
        #[runs_inline(f)] pub fn allow_threads<F: FnOnce() -> T, T>(self, f: F) -> T {}
        #[runs_inline(f)] pub fn detach<F: FnOnce() -> T, T>(self, f: F) -> T {}
    }
}
