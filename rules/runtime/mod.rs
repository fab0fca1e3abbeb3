//! Family H: runtimes inside runtimes, tickers and servers that stumble over their own loops.

pub mod accept_error_ends_server;
pub mod interval_burst;
pub mod nested_runtime;
