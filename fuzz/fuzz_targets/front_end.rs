//! The front end reads any bytes: it neither panics nor overflows its stack, and its spans lie inside the text.
//! `cargo +nightly fuzz run front_end ../src ../fixtures` from this directory takes our own sources as a corpus.

#![no_main]

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{LazyLock, Mutex};

use asynclint::parse::{STACK_SIZE, front_end};
use libfuzzer_sys::fuzz_target;

type Worker = (SyncSender<Vec<u8>>, Receiver<()>);

/// One thread with the stack that the front end asks for, kept for all inputs.
static WORKER: LazyLock<Mutex<Worker>> = LazyLock::new(|| {
    let (to_worker, inputs) = sync_channel::<Vec<u8>>(0);
    let (done, from_worker) = sync_channel(0);
    std::thread::Builder::new()
        .stack_size(STACK_SIZE)
        .spawn(move || {
            for bytes in inputs {
                check(&bytes);
                if done.send(()).is_err() {
                    break;
                }
            }
        })
        .expect("a thread can be started");
    Mutex::new((to_worker, from_worker))
});

fn check(bytes: &[u8]) {
    match front_end(bytes) {
        Ok(ir) => {
            assert!(ir.exprs.iter().all(|expr| expr.span.start <= expr.span.end));
            assert!(ir.exprs.iter().all(|expr| expr.span.end as usize <= bytes.len()));
        }
        // Panics are caught and said; here they are what is looked for.
        Err(failure) => assert!(!failure.message.starts_with("the parser failed"), "{failure:?}"),
    }
}

fuzz_target!(|bytes: &[u8]| {
    let worker = WORKER.lock().expect("no input before this one panicked");
    worker.0.send(bytes.to_vec()).expect("the worker lives");
    worker.1.recv().expect("the worker lives");
});
