//! Model of tokio-cron-scheduler 0.10 to 0.13 (checked against 0.13.0): jobs at times, in tasks of tokio.

use std::pin::Pin;
use std::time::{Duration, Instant};
use uuid::Uuid;

pub struct JobSchedulerError;
#[derive(Clone, Copy)] pub enum JobNotification { Stop, Scheduled, Started, Done, Removed }
#[shared] #[derive(Clone)] pub struct JobScheduler;
impl JobScheduler {
    pub async fn new() -> Result<JobScheduler, JobSchedulerError> {}
    pub async fn new_with_channel_size(channel_size: usize) -> Result<JobScheduler, JobSchedulerError> {}
    pub async fn inited(&self) -> bool {}
    pub async fn init(&mut self) -> Result<(), JobSchedulerError> {}
    pub async fn add(&self, job: Job) -> Result<Uuid, JobSchedulerError> {}
    pub async fn remove(&self, to_be_removed: &Uuid) -> Result<(), JobSchedulerError> {}
    pub async fn start(&self) -> Result<(), JobSchedulerError> {}
    pub async fn time_till_next_job(&mut self) -> Result<Option<Duration>, JobSchedulerError> {}
    pub async fn shutdown(&mut self) -> Result<(), JobSchedulerError> {}
    pub fn shutdown_on_ctrl_c(&self) {}
    pub fn remove_shutdown_handler(&mut self) {}
}
// The closures of the methods without `async` run on tokio's threads too.
#[shared] #[derive(Clone)] pub struct Job;
impl Job {
    pub fn new<S: ToString, T: FnMut(Uuid, JobScheduler)>(schedule: S, run: T) -> Result<Job, JobSchedulerError> {}
    pub fn new_async<S: ToString, T: FnMut(Uuid, JobScheduler) -> Pin<Box<dyn Future<Output = ()> + Send>>>(schedule: S, run: T) -> Result<Job, JobSchedulerError> {}
    pub fn new_tz<S: ToString, T: FnMut(Uuid, JobScheduler), TZ>(schedule: S, timezone: TZ, run: T) -> Result<Job, JobSchedulerError> {}
    pub fn new_async_tz<S: ToString, T: FnMut(Uuid, JobScheduler) -> Pin<Box<dyn Future<Output = ()> + Send>>, TZ>(schedule: S, timezone: TZ, run: T) -> Result<Job, JobSchedulerError> {}
    pub fn new_cron_job<S: ToString, T: FnMut(Uuid, JobScheduler)>(schedule: S, run: T) -> Result<Job, JobSchedulerError> {}
    pub fn new_cron_job_async<S: ToString, T: FnMut(Uuid, JobScheduler) -> Pin<Box<dyn Future<Output = ()> + Send>>>(schedule: S, run: T) -> Result<Job, JobSchedulerError> {}
    pub fn new_one_shot<T: FnMut(Uuid, JobScheduler)>(duration: Duration, run: T) -> Result<Job, JobSchedulerError> {}
    pub fn new_one_shot_async<T: FnMut(Uuid, JobScheduler) -> Pin<Box<dyn Future<Output = ()> + Send>>>(duration: Duration, run: T) -> Result<Job, JobSchedulerError> {}
    pub fn new_one_shot_at_instant<T: FnMut(Uuid, JobScheduler)>(instant: Instant, run: T) -> Result<Job, JobSchedulerError> {}
    pub fn new_one_shot_at_instant_async<T: FnMut(Uuid, JobScheduler) -> Pin<Box<dyn Future<Output = ()> + Send>>>(instant: Instant, run: T) -> Result<Job, JobSchedulerError> {}
    pub fn new_repeated<T: FnMut(Uuid, JobScheduler)>(duration: Duration, run: T) -> Result<Job, JobSchedulerError> {}
    pub fn new_repeated_async<T: FnMut(Uuid, JobScheduler) -> Pin<Box<dyn Future<Output = ()> + Send>>>(duration: Duration, run: T) -> Result<Job, JobSchedulerError> {}
    pub fn guid(&self) -> Uuid {}
}
