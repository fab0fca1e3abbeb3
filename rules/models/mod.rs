//! The models that ship with the tool and the runtimes they speak of. Data only; how it is read is `src/models.rs`.

use crate::models::{ModelSource, Runtime};

#[cfg(test)]
mod tests;

macro_rules! model {
    ($file:literal, $($krate:literal),+) => {
        ModelSource { path: concat!("rules/models/", $file), crates: &[$($krate),+], text: include_str!($file) }
    };
}

/// The standard library first, the others by path. Which crates' paths each of them describes stands beside it.
pub static MODELS: &[ModelSource] = &[
    model!("std.rs", "std", "alloc", "core"),
    model!("anyhow.rs", "anyhow"),
    model!("async_broadcast.rs", "async_broadcast"),
    model!("async_channel.rs", "async_channel"),
    model!("async_lock.rs", "async_lock"),
    model!("async_once_cell.rs", "async_once_cell"),
    model!("async_std.rs", "async_std"),
    model!("async_stream.rs", "async_stream"),
    model!("backoff.rs", "backoff"),
    model!("backon.rs", "backon"),
    model!("bytes.rs", "bytes"),
    model!("clap.rs", "clap", "clap_builder", "clap_derive"),
    model!("color_eyre.rs", "color_eyre"),
    model!("criterion.rs", "criterion"),
    model!("crossbeam.rs", "crossbeam", "crossbeam_channel", "crossbeam_queue", "crossbeam_utils"),
    model!("ctrlc.rs", "ctrlc"),
    model!("dashmap.rs", "dashmap"),
    model!("event_listener.rs", "event_listener"),
    model!("eyre.rs", "eyre"),
    model!("flume.rs", "flume"),
    model!(
        "futures.rs",
        "futures",
        "futures_channel",
        "futures_core",
        "futures_executor",
        "futures_io",
        "futures_sink",
        "futures_task",
        "futures_util"
    ),
    model!("futures_lite.rs", "futures_lite"),
    model!("governor.rs", "governor"),
    model!("kanal.rs", "kanal"),
    model!("lock_api.rs", "lock_api"),
    model!("lru.rs", "lru"),
    model!("metrics.rs", "metrics"),
    model!("miette.rs", "miette"),
    model!("moka.rs", "moka"),
    model!("num_cpus.rs", "num_cpus"),
    model!("once_cell.rs", "once_cell"),
    model!("parking_lot.rs", "parking_lot"),
    model!("pollster.rs", "pollster"),
    model!("prometheus.rs", "prometheus"),
    model!("quote.rs", "quote", "syn"),
    model!("rayon.rs", "rayon", "rayon_core"),
    model!("reqwest.rs", "reqwest"),
    model!("scopeguard.rs", "scopeguard"),
    model!("serde_json.rs", "serde_json"),
    model!("signal_hook.rs", "signal_hook"),
    model!("signal_hook_tokio.rs", "signal_hook_tokio"),
    model!("smol.rs", "smol", "async_executor", "async_io", "async_task", "blocking"),
    model!("snafu.rs", "snafu"),
    model!("thiserror.rs", "thiserror"),
    model!("threadpool.rs", "threadpool"),
    model!("tokio.rs", "tokio"),
    model!("tokio_retry.rs", "tokio_retry"),
    model!("tokio_stream.rs", "tokio_stream"),
    model!("tokio_test.rs", "tokio_test"),
    model!("tokio_util.rs", "tokio_util"),
    model!("tracing.rs", "tracing"),
    model!("tracing_subscriber.rs", "tracing_subscriber"),
    model!("triomphe.rs", "triomphe"),
    model!("tryhard.rs", "tryhard"),
    model!("url.rs", "url"),
];

/// Runtimes, in the order in which one is preferred when a crate depends on several.
pub static RUNTIMES: &[Runtime] = &[
    Runtime {
        krate: "tokio",
        operations: &[
            ("block_in_place", "tokio::task::block_in_place"),
            ("channel", "tokio::sync::mpsc"),
            ("fs", "tokio::fs"),
            ("io", "tokio::io"),
            ("lookup_host", "tokio::net::lookup_host"),
            ("net", "tokio::net"),
            ("notify", "tokio::sync::Notify"),
            ("process", "tokio::process"),
            ("sleep", "tokio::time::sleep"),
            ("sleep_until", "tokio::time::sleep_until"),
            ("spawn", "tokio::spawn"),
            ("spawn_blocking", "tokio::task::spawn_blocking"),
            ("stdin", "tokio::io::stdin"),
            ("sync", "tokio::sync"),
            ("timeout", "tokio::time::timeout"),
            ("wait", "tokio::process::Child::wait"),
            ("wait_with_output", "tokio::process::Child::wait_with_output"),
        ],
    },
    Runtime {
        krate: "async_std",
        operations: &[
            ("channel", "async_std::channel"),
            ("fs", "async_std::fs"),
            ("io", "async_std::io"),
            ("lookup_host", "async_std::net::ToSocketAddrs::to_socket_addrs"),
            ("net", "async_std::net"),
            ("sleep", "async_std::task::sleep"),
            ("spawn", "async_std::task::spawn"),
            ("spawn_blocking", "async_std::task::spawn_blocking"),
            ("stdin", "async_std::io::stdin"),
            ("sync", "async_std::sync"),
            ("timeout", "async_std::future::timeout"),
        ],
    },
    Runtime {
        krate: "smol",
        operations: &[
            ("channel", "smol::channel"),
            ("fs", "smol::fs"),
            ("io", "smol::io"),
            ("lookup_host", "smol::net::resolve"),
            ("net", "smol::net"),
            ("process", "smol::process"),
            ("sleep", "smol::Timer::after"),
            ("sleep_until", "smol::Timer::at"),
            ("spawn", "smol::spawn"),
            ("spawn_blocking", "smol::unblock"),
            ("sync", "smol::lock"),
            ("wait", "smol::process::Child::status"),
            ("wait_with_output", "smol::process::Child::output"),
        ],
    },
    Runtime {
        krate: "embassy_executor",
        operations: &[
            ("sleep", "embassy_time::Timer::after"),
            ("sleep_until", "embassy_time::Timer::at"),
            ("timeout", "embassy_time::with_timeout"),
        ],
    },
];
