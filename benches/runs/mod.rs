//! One run of a program in a process of its own, measured from outside, with what it says about its phases. Linux only: processor time
//! and memory come from `/proc`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

pub(crate) struct Program {
    pub(crate) name: &'static str,
    pub(crate) path: PathBuf,
    pub(crate) is_linter: bool,
}

/// Seconds and bytes.
#[derive(Clone, Default)]
pub(crate) struct Sample {
    pub(crate) wall: f64,
    pub(crate) cpu: f64,
    pub(crate) peak: f64,
    /// `timings_us`, `cpu_us` and `memory_bytes` of the summary, flattened.
    phases: BTreeMap<(&'static str, String), f64>,
}

impl Program {
    pub(crate) fn run(&self, dir: &Path, list: &Path, threads: usize) -> Result<Sample> {
        let mut command = Command::new(&self.path);
        let threads = threads.to_string();
        if self.is_linter {
            command.args(["--format", "json", "--timings", "--root", ".", "-A", "all"]);
            command.args(["-j", &threads, "."]).current_dir(dir);
        } else {
            command.arg(list).arg(&threads);
        }
        let (start, before) = (Instant::now(), children_cpu()?);
        let output = command.output().with_context(|| format!("{}", self.path.display()))?;
        let (wall, cpu) = (start.elapsed().as_secs_f64(), children_cpu()? - before);
        ensure!(
            output.status.success(),
            "{}: {}",
            self.name,
            String::from_utf8_lossy(&output.stderr)
        );
        let text = String::from_utf8_lossy(&output.stdout);
        let last: Value = serde_json::from_str(text.lines().last().unwrap_or_default())?;
        let mut phases = BTreeMap::new();
        for (table, unit) in [("timings_us", 1e-6), ("cpu_us", 1e-6), ("memory_bytes", 1.0)] {
            let entries = last[table].as_object().into_iter().flatten();
            phases.extend(entries.map(|(phase, number)| {
                ((table, phase.clone()), number.as_f64().unwrap_or(0.0) * unit)
            }));
        }
        let peak = phases.get(&("memory_bytes", "peak".to_owned())).copied().unwrap_or(0.0);
        Ok(Sample { wall, cpu, peak, phases })
    }
}

impl Sample {
    /// The median of each figure by itself.
    pub(crate) fn median(samples: &[Self]) -> Self {
        let middle = |figure: &dyn Fn(&Self) -> f64| {
            let mut figures: Vec<f64> = samples.iter().map(figure).collect();
            figures.sort_by(f64::total_cmp);
            figures[figures.len() / 2]
        };
        let keys: Vec<_> = samples.iter().flat_map(|sample| sample.phases.keys()).collect();
        let phase = |key| middle(&|sample| sample.phases.get(key).copied().unwrap_or(0.0));
        Self {
            wall: middle(&|sample| sample.wall),
            cpu: middle(&|sample| sample.cpu),
            peak: middle(&|sample| sample.peak),
            phases: keys.into_iter().map(|key| (key.clone(), phase(key))).collect(),
        }
    }

    pub(crate) fn wall_of(&self, phases: &[&str]) -> f64 {
        phases.iter().map(|phase| self.phase("timings_us", phase)).sum()
    }

    pub(crate) fn cpu_of(&self, phases: &[&str]) -> f64 {
        phases.iter().map(|phase| self.phase("cpu_us", phase)).sum()
    }

    pub(crate) fn memory_of(&self, phase: &str) -> f64 {
        self.phase("memory_bytes", phase)
    }

    fn phase(&self, table: &'static str, phase: &str) -> f64 {
        self.phases.get(&(table, phase.to_owned())).copied().unwrap_or(0.0)
    }
}

/// Processor time of all children that have ended, in seconds, from ticks of 10 ms.
fn children_cpu() -> Result<f64> {
    let stat = fs::read_to_string("/proc/self/stat").context("needs Linux")?;
    let fields = stat.rsplit(')').next().unwrap_or_default().split_whitespace();
    Ok(fields.skip(13).take(2).filter_map(|ticks| ticks.parse::<f64>().ok()).sum::<f64>() / 100.0)
}

/// Builds the bare parser, which has a lock file and a profile of its own.
pub(crate) fn build_bare() -> Result<PathBuf> {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bare");
    let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/bare/Cargo.toml");
    let status = Command::new(env!("CARGO"))
        .args(["build", "--release", "--quiet", "--locked", "--manifest-path", manifest])
        .arg("--target-dir")
        .arg(&target)
        .status()?;
    ensure!(status.success(), "the bare parser does not build");
    Ok(target.join("release/bare"))
}
