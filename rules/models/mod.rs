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
    model!("actix.rs", "actix", "actix_rt"),
    model!("actix_web.rs", "actix_web", "actix_cors", "actix_files", "actix_http", "awc"),
    model!("anyhow.rs", "anyhow"),
    model!("async_channel.rs", "async_channel"),
    model!("async_lock.rs", "async_lock"),
    model!("async_std.rs", "async_std"),
    model!("axum.rs", "axum", "axum_core", "axum_extra"),
    model!("bytes.rs", "bytes"),
    model!("cookie.rs", "cookie"),
    model!("crossbeam.rs", "crossbeam", "crossbeam_channel", "crossbeam_queue", "crossbeam_utils"),
    model!("dashmap.rs", "dashmap"),
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
    model!("h2.rs", "h2"),
    model!("headers.rs", "headers"),
    model!("http.rs", "http"),
    model!("http_body.rs", "http_body", "http_body_util"),
    model!("hyper.rs", "hyper"),
    model!("hyper_util.rs", "hyper_util", "hyper_rustls", "hyper_tls"),
    model!("lock_api.rs", "lock_api"),
    model!("mime.rs", "mime"),
    model!("once_cell.rs", "once_cell"),
    model!("parking_lot.rs", "parking_lot"),
    model!("pollster.rs", "pollster"),
    model!("prost.rs", "prost", "prost_types"),
    model!("quinn.rs", "quinn"),
    model!("quote.rs", "quote", "syn"),
    model!("rayon.rs", "rayon", "rayon_core"),
    model!("reqwest.rs", "reqwest"),
    model!("reqwest_middleware.rs", "reqwest_middleware", "reqwest_retry"),
    model!("routerify.rs", "routerify"),
    model!("serde_json.rs", "serde_json"),
    model!("smol.rs", "smol", "async_executor", "async_io", "async_task", "blocking"),
    model!("tokio.rs", "tokio"),
    model!("tokio_stream.rs", "tokio_stream"),
    model!("tokio_tungstenite.rs", "tokio_tungstenite"),
    model!("tokio_util.rs", "tokio_util"),
    model!("tonic.rs", "tonic"),
    model!("tonic_health.rs", "tonic_health", "tonic_reflection"),
    model!("tower.rs", "tower", "tower_service", "tower_layer"),
    model!("tower_http.rs", "tower_http"),
    model!("tracing.rs", "tracing"),
    model!("tungstenite.rs", "tungstenite"),
    model!("url.rs", "url"),
    model!("warp.rs", "warp"),
    model!("wiremock.rs", "wiremock"),
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
