//! Model of pollster 0.3 and 0.4 (checked against 0.4.0).

#[without_runtime] #[blocks(runtime)] #[blocks_on(fut)] #[instead("{0}.await")] pub fn block_on<F: IntoFuture>(fut: F) -> F::Output {}
pub trait FutureExt: Future { #[without_runtime] #[blocks(runtime)] #[blocks_on(self)] #[instead("{self}.await")] fn block_on(self) -> Self::Output {} }
impl<F: Future> FutureExt for F {}
#[without_runtime] #[runtime_entry] pub fn main() {}
#[without_runtime] #[runtime_entry] pub fn test() {}
