//! Model of assert_matches 1.5: a macro whose value is that of the arm, which the machine does not see.

macro_rules! assert_matches { () => {} }
macro_rules! debug_assert_matches { () => {} }
