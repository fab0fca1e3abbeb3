//! Model of thiserror 1 and 2 (checked against 2.0.21): its derive gives std's trait.

pub use std::error::Error;
