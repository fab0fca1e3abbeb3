//! Model of async-stream 0.3 (checked against 0.3.6): the stream that a block with `yield` is; what it yields is not known.

#[makes_stream] macro_rules! stream { () => {} }
#[makes_stream] macro_rules! try_stream { () => {} }
