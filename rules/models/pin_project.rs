//! Model of pin-project 1.1 and pin-project-lite 0.2: macros; the projections they make are not known.

pub fn pin_project() {}
pub fn pinned_drop() {}
macro_rules! pin_project { () => {} }
pub trait UnsafeUnpin {}
