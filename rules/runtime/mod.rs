//! Family H: runtimes inside runtimes, tickers and servers that stumble over their own loops.

pub mod accept_error_ends_server;
pub mod block_in_place_on_current_thread;
pub mod broadcast_lag_ends_loop;
pub mod interval_burst;
pub mod long_sleep;
pub mod nested_runtime;
pub mod runtime_mismatch;
pub mod serial_accept_loop;
pub mod sleep_polling_loop;
pub mod sleep_zero;
pub mod tower_unready_clone;
pub mod uring_op_cancelled;
