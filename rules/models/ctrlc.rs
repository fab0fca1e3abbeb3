//! Model of ctrlc 3 (checked against 3.5.2): the handler runs on a thread of its own.

#[runs_elsewhere(user_handler)] pub fn set_handler<F: FnMut()>(user_handler: F) -> Result<(), Error> {}
#[runs_elsewhere(user_handler)] pub fn try_set_handler<F: FnMut()>(user_handler: F) -> Result<(), Error> {}
pub enum Error { NoSuchSignal(SignalType), MultipleHandlers, System(std::io::Error) }
pub enum SignalType { Ctrlc, Termination }
