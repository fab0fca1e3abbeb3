//! What we know about async Rust: the models of external APIs. Holds data and rules; the machine that reads them is `src/`.

pub mod models;
