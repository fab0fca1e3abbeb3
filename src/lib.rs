//! Reads the Rust sources of a workspace and reports what will hang, stall, leak or lose work in its async code.

pub mod diagnostic;
pub mod ir;
mod lower;
pub mod models;
pub mod parse;
pub mod rule;
pub mod settings;
pub mod source;
pub mod workspace;
