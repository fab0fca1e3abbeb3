//! Model of signal-hook 0.3 and 0.4 (checked against 0.3.18): an iterator over signals that waits for the next one, and flags that signals set.

pub use low_level::SigId;

pub mod consts {
    pub use signal::*;
    pub mod signal {
        pub const SIGABRT: i32 = 0;
        pub const SIGALRM: i32 = 0;
        pub const SIGCHLD: i32 = 0;
        pub const SIGCONT: i32 = 0;
        pub const SIGHUP: i32 = 0;
        pub const SIGINT: i32 = 0;
        pub const SIGIO: i32 = 0;
        pub const SIGKILL: i32 = 0;
        pub const SIGPIPE: i32 = 0;
        pub const SIGPROF: i32 = 0;
        pub const SIGQUIT: i32 = 0;
        pub const SIGSTOP: i32 = 0;
        pub const SIGTERM: i32 = 0;
        pub const SIGTSTP: i32 = 0;
        pub const SIGTTIN: i32 = 0;
        pub const SIGTTOU: i32 = 0;
        pub const SIGUSR1: i32 = 0;
        pub const SIGUSR2: i32 = 0;
        pub const SIGWINCH: i32 = 0;
    }
    pub const TERM_SIGNALS: &[i32] = 0;
}

pub mod flag {
    use crate::SigId;
    use std::io::Error;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, AtomicUsize};
    pub fn register(signal: i32, flag: Arc<AtomicBool>) -> Result<SigId, Error> {}
    pub fn register_usize(signal: i32, flag: Arc<AtomicUsize>, value: usize) -> Result<SigId, Error> {}
    pub fn register_conditional_shutdown(signal: i32, status: i32, condition: Arc<AtomicBool>) -> Result<SigId, Error> {}
    pub fn register_conditional_default(signal: i32, condition: Arc<AtomicBool>) -> Result<SigId, Error> {}
}

pub mod iterator {
    use std::io::Error;
    pub type Signals = SignalsInfo<exfiltrator::SignalOnly>;
    pub mod exfiltrator {
        pub trait Exfiltrator { type Output; }
        #[derive(Clone, Copy, Default)] pub struct SignalOnly;
        impl Exfiltrator for SignalOnly { type Output = i32; }
    }
    pub struct SignalsInfo<E = exfiltrator::SignalOnly>;
    impl SignalsInfo<exfiltrator::SignalOnly> { pub fn new<I, S>(signals: I) -> Result<SignalsInfo<exfiltrator::SignalOnly>, Error> {} }
    impl<E> SignalsInfo<E> {
        pub fn add_signal(&self, signal: i32) -> Result<(), Error> {}
        pub fn pending(&mut self) -> Pending<E> {}
        #[blocks(wait)] pub fn wait(&mut self) -> Pending<E> {}
        pub fn is_closed(&self) -> bool {}
        #[blocks(wait)] pub fn forever(&mut self) -> Forever<'_, E> {}
        pub fn handle(&self) -> Handle {}
    }
    // A `for` over signals waits for the next one again and again.
    impl<E: exfiltrator::Exfiltrator> IntoIterator for &mut SignalsInfo<E> { type Item = E::Output; type IntoIter = Forever<'_, E>; #[blocks(wait)] fn into_iter(self) -> Forever<'_, E> {} }
    pub struct Pending<E>;
    impl<E: exfiltrator::Exfiltrator> Iterator for Pending<E> { type Item = E::Output; }
    pub struct Forever<'a, E>;
    impl<E: exfiltrator::Exfiltrator> Iterator for Forever<'_, E> { type Item = E::Output; #[blocks(wait)] fn next(&mut self) -> Option<E::Output> {} }
    #[shared] #[derive(Clone)] pub struct Handle;
    impl Handle {
        pub fn add_signal(&self, signal: i32) -> Result<(), Error> {}
        pub fn close(&self) {}
        pub fn is_closed(&self) -> bool {}
    }
}

pub mod low_level {
    #[derive(Clone, Copy)] pub struct SigId;
    pub fn unregister(id: SigId) -> bool {}
    pub fn raise(sig: i32) -> Result<(), std::io::Error> {}
    #[diverges] pub fn exit(status: i32) -> ! {}
    #[diverges] pub fn abort() -> ! {}
    pub fn signal_name(signal: i32) -> Option<&'static str> {}
}
