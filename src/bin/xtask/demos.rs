//! `cargo xtask demos`: runs what the pages of the rules claim to be lost, each once and with a bound. A page must not claim what does not happen.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};

use crate::check_fixtures::target_dir;
use crate::{cargo, fixture, run};

/// None of them needs a second.
const BOUND: Duration = Duration::from_secs(20);

pub(crate) fn demos() -> anyhow::Result<()> {
    let dir = fixture::root().join("demos");
    let target = target_dir().join("demos");
    run(cargo(&["build", "--quiet"]).current_dir(&dir).env("CARGO_TARGET_DIR", &target))?;
    let program = target.join("debug/demos");
    let listed = Command::new(&program).output().context("the demonstrations do not start")?;
    let rules = String::from_utf8(listed.stdout)?;
    for rule in rules.lines() {
        show(Command::new(&program).arg(rule)).with_context(|| format!("`{rule}`"))?;
        println!("{rule}: lost, as its page says");
    }
    Ok(())
}

fn show(demo: &mut Command) -> anyhow::Result<()> {
    // The panics that are shown say so on standard error.
    let mut child = demo.stderr(Stdio::null()).spawn()?;
    let start = Instant::now();
    while start.elapsed() < BOUND {
        if let Some(status) = child.try_wait()? {
            return if status.success() {
                Ok(())
            } else {
                bail!("what its page claims did not happen")
            };
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    child.kill()?;
    bail!("not done after {BOUND:?}")
}
