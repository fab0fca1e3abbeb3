//! Family F: waits without a limit of time, queues and fan-outs without a limit of number.

pub mod missing_network_timeout;
pub mod retry_without_backoff;
pub mod unbounded_channel;
pub mod unbounded_fan_out;
