//! What each phase of a run took: time on the wall, time of all processors, and memory. Measures; prints nothing.

use std::time::{Duration, Instant};

use cpu_time::ProcessTime;

/// One phase, measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Phase {
    pub name: &'static str,
    pub wall: Duration,
    /// Of all threads together.
    pub cpu: Duration,
    /// Bytes in memory when the phase ended; 0 where the system does not say.
    pub memory: u64,
}

/// Runs since the last phase ended.
pub(crate) struct Clock {
    wall: Instant,
    cpu: Option<ProcessTime>,
    pub(crate) phases: Vec<Phase>,
}

impl Clock {
    pub(crate) fn start() -> Self {
        Self { wall: Instant::now(), cpu: ProcessTime::try_now().ok(), phases: Vec::new() }
    }

    /// Ends a phase; the next one begins.
    pub(crate) fn lap(&mut self, name: &'static str) {
        let cpu = self.cpu.and_then(|before| before.try_elapsed().ok()).unwrap_or_default();
        let memory = status("VmRSS:").unwrap_or(0);
        self.phases.push(Phase { name, wall: self.wall.elapsed(), cpu, memory });
        (self.wall, self.cpu) = (Instant::now(), ProcessTime::try_now().ok());
    }
}

/// The most memory that the process ever had, in bytes; `None` where the system does not say.
pub(crate) fn peak_memory() -> Option<u64> {
    status("VmHWM:")
}

/// One entry of Linux's description of this process, in bytes.
fn status(entry: &str) -> Option<u64> {
    let text = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(entry))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}
