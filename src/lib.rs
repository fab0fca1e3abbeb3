//! Reads the Rust sources of a workspace and reports what will hang, stall, leak or lose work in its async code.

pub mod diagnostic;
pub mod ir;
pub mod models;
pub mod rule;
#[path = "../rules/mod.rs"]
pub mod rules;
pub mod settings;
pub mod source;
pub mod workspace;
