//! Model of embassy-executor 0.6 and 0.7 (checked against 0.7.0): tasks of programs without an operating system.

// A task's function gives a token, which `spawn` starts.
pub fn task() {}
#[runtime_entry] pub fn main() {}
pub struct SpawnToken<S>;
pub enum SpawnError { Busy }
#[derive(Clone, Copy)] pub struct Spawner;
impl Spawner {
    pub fn for_current_executor() -> impl Future<Output = Spawner> {}
    #[spawns(token)] pub fn spawn<S>(&self, token: SpawnToken<S>) -> Result<(), SpawnError> {}
    #[spawns(token)] pub fn must_spawn<S>(&self, token: SpawnToken<S>) {}
    pub fn make_send(&self) -> SendSpawner {}
}
#[derive(Clone, Copy)] pub struct SendSpawner;
impl SendSpawner {
    pub fn for_current_executor() -> impl Future<Output = SendSpawner> {}
    #[spawns(token)] pub fn spawn<S>(&self, token: SpawnToken<S>) -> Result<(), SpawnError> {}
    #[spawns(token)] pub fn must_spawn<S>(&self, token: SpawnToken<S>) {}
}
pub struct Executor;
impl Executor {
    pub fn new() -> Executor {}
    #[blocks(runtime)] #[runs_inline(init)] pub fn run(&mut self, init: impl FnOnce(Spawner)) -> ! {}
}
