//! What the tests share: fixtures, and the one place where they call asynclint. Judges nothing.

pub(crate) mod fixture;

use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail};

use fixture::{Finding, Fixture, FixtureOptions};

/// What one run said.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// Sorted.
    pub(crate) findings: Vec<Finding>,
    /// Paths with a problem, sorted.
    pub(crate) problems: Vec<String>,
}

/// Checks one fixture as the package that its options describe.
pub(crate) fn check_fixture(fixture: &Fixture) -> anyhow::Result<Outcome> {
    let dir = tempfile::tempdir()?;
    std::fs::create_dir(dir.path().join("src"))?;
    std::fs::write(dir.path().join("Cargo.toml"), fixture.manifest("fixture"))?;
    std::fs::write(dir.path().join(fixture.options.file()), &fixture.text)?;
    check_dir(dir.path(), &fixture.options)
}

/// The one call of asynclint: all rules at the options' level, findings of confidence medium and high, `dir` as the root.
pub(crate) fn check_dir(dir: &Path, options: &FixtureOptions) -> anyhow::Result<Outcome> {
    let flag = if options.level == "deny" { "-D" } else { "-W" };
    let mut command = Command::new(env!("CARGO_BIN_EXE_asynclint"));
    command.current_dir(dir).args(["check", "--format", "json", flag, "all", "."]);
    let output = command.output().context("cannot start asynclint")?;
    if !matches!(output.status.code(), Some(0..=2)) {
        bail!(
            "asynclint ended with {}: {}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let mut outcome = Outcome::default();
    for line in String::from_utf8(output.stdout)?.lines() {
        let object: serde_json::Value =
            serde_json::from_str(line).with_context(|| format!("not JSON: {line}"))?;
        match object["type"].as_str() {
            Some("finding") => outcome.findings.push(finding(&object)?),
            Some("problem") => outcome.problems.push(text(&object, "path")?),
            _ => {}
        }
    }
    outcome.findings.sort();
    outcome.problems.sort();
    Ok(outcome)
}

fn finding(object: &serde_json::Value) -> anyhow::Result<Finding> {
    let line = object["line"]
        .as_u64()
        .and_then(|line| u32::try_from(line).ok())
        .with_context(|| format!("no `line` in {object}"))?;
    Ok(Finding {
        path: text(object, "path")?,
        line,
        rule: text(object, "rule")?,
        message: text(object, "message")?,
    })
}

fn text(object: &serde_json::Value, key: &str) -> anyhow::Result<String> {
    Ok(object[key].as_str().with_context(|| format!("no `{key}` in {object}"))?.to_owned())
}
