//! Model of threadpool 1 (checked against 1.8.1): threads of its own, for which `join` waits.

#[derive(Clone, Default)] pub struct Builder;
impl Builder {
    pub fn new() -> Builder {}
    pub fn num_threads(self, num_threads: usize) -> Builder {}
    pub fn thread_name(self, name: String) -> Builder {}
    pub fn thread_stack_size(self, size: usize) -> Builder {}
    pub fn build(self) -> ThreadPool {}
}
#[shared] #[derive(Clone)] pub struct ThreadPool;
impl ThreadPool {
    pub fn new(num_threads: usize) -> ThreadPool {}
    pub fn with_name(name: String, num_threads: usize) -> ThreadPool {}
    #[runs_elsewhere(job)] pub fn execute<F: FnOnce()>(&self, job: F) {}
    pub fn queued_count(&self) -> usize {}
    pub fn active_count(&self) -> usize {}
    pub fn max_count(&self) -> usize {}
    pub fn panic_count(&self) -> usize {}
    pub fn set_num_threads(&mut self, num_threads: usize) {}
    #[blocks(wait)] #[instead("{spawn_blocking}(move || ..).await")] pub fn join(&self) {}
}
