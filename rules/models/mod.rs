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
    model!("arrow.rs", "arrow", "arrow_array", "arrow_buffer", "arrow_cast", "arrow_data", "arrow_ipc", "arrow_schema", "arrow_select"),
    model!("async_channel.rs", "async_channel"),
    model!("async_lock.rs", "async_lock"),
    model!("async_nats.rs", "async_nats"),
    model!("async_std.rs", "async_std"),
    model!("aws_config.rs", "aws_config"),
    model!("aws_sdk_cloudwatch.rs", "aws_sdk_cloudwatch"),
    model!("aws_sdk_cloudwatchlogs.rs", "aws_sdk_cloudwatchlogs"),
    model!("aws_sdk_dynamodb.rs", "aws_sdk_dynamodb"),
    model!("aws_sdk_firehose.rs", "aws_sdk_firehose"),
    model!("aws_sdk_kinesis.rs", "aws_sdk_kinesis"),
    model!("aws_sdk_lambda.rs", "aws_sdk_lambda"),
    model!("aws_sdk_s3.rs", "aws_sdk_s3"),
    model!("aws_sdk_secretsmanager.rs", "aws_sdk_secretsmanager"),
    model!("aws_sdk_sns.rs", "aws_sdk_sns"),
    model!("aws_sdk_sqs.rs", "aws_sdk_sqs"),
    model!("aws_smithy.rs", "aws_smithy_types", "aws_smithy_async", "aws_smithy_runtime_api"),
    model!("aws_types.rs", "aws_types", "aws_credential_types"),
    model!("bb8.rs", "bb8"),
    model!("bb8_postgres.rs", "bb8_postgres"),
    model!("bytes.rs", "bytes"),
    model!("crossbeam.rs", "crossbeam", "crossbeam_channel", "crossbeam_queue", "crossbeam_utils"),
    model!("dashmap.rs", "dashmap"),
    model!("deadpool.rs", "deadpool", "deadpool_runtime"),
    model!("deadpool_postgres.rs", "deadpool_postgres"),
    model!("deadpool_redis.rs", "deadpool_redis"),
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
    model!("lock_api.rs", "lock_api"),
    model!("mobc.rs", "mobc"),
    model!("object_store.rs", "object_store"),
    model!("once_cell.rs", "once_cell"),
    model!("parking_lot.rs", "parking_lot"),
    model!("parquet.rs", "parquet"),
    model!("pollster.rs", "pollster"),
    model!("postgres.rs", "postgres"),
    model!("postgres_types.rs", "postgres_types"),
    model!("quote.rs", "quote", "syn"),
    model!("r2d2.rs", "r2d2"),
    model!("r2d2_sqlite.rs", "r2d2_sqlite"),
    model!("rayon.rs", "rayon", "rayon_core"),
    model!("rdkafka.rs", "rdkafka"),
    model!("redis.rs", "redis"),
    model!("reqwest.rs", "reqwest"),
    model!("rocksdb.rs", "rocksdb"),
    model!("rusqlite.rs", "rusqlite"),
    model!("serde_json.rs", "serde_json"),
    model!("sled.rs", "sled"),
    model!("smol.rs", "smol", "async_executor", "async_io", "async_task", "blocking"),
    model!("sqlx.rs", "sqlx", "sqlx_core", "sqlx_mysql", "sqlx_postgres", "sqlx_sqlite"),
    model!("tantivy.rs", "tantivy"),
    model!("tokio.rs", "tokio"),
    model!("tokio_postgres.rs", "tokio_postgres"),
    model!("tokio_stream.rs", "tokio_stream"),
    model!("tokio_util.rs", "tokio_util"),
    model!("tracing.rs", "tracing"),
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
