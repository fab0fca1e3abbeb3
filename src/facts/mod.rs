//! Whole-program analyses with witnesses.

pub mod events;
mod flow;
