//! Model of signal-hook-tokio 0.3 (checked against 0.3.1): signals as a stream.

use futures::stream::Stream;
use signal_hook::iterator::Handle;

pub type Signals = SignalsInfo;
pub struct SignalsInfo;
impl SignalsInfo {
    pub fn new<I, S>(signals: I) -> std::io::Result<SignalsInfo> {}
    pub fn handle(&self) -> Handle {}
}
impl Stream for SignalsInfo { type Item = i32; }
