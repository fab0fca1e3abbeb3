//! `cargo xtask defer-oracle`: lets rustc and clippy judge what `defer-to` silences on the fixtures of futures and tasks. What they report by default
//! there must be silenced, and nothing else.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, anyhow, bail};
use asynclint::options::{Options, Overrides};
use serde_json::Value;

use crate::check_fixtures::{target_dir, write_package};
use crate::{cargo, fixture};

/// What these lints say is what our rules say.
const LINTS: [&str; 3] =
    ["unused_must_use", "clippy::let_underscore_future", "clippy::async_yields_async"];
const FAMILIES: [&str; 2] = ["futures/", "tasks/"];
/// Examples are built without `cfg(test)`.
const TESTS: &str = "test_task_not_joined";

/// File and line.
type Lines = BTreeSet<(String, u32)>;

pub(crate) fn defer_oracle() -> anyhow::Result<()> {
    let dir = target_dir().join("defer-oracle");
    let all = fixture::fixtures().map_err(|error| anyhow!(error))?;
    let chosen: Vec<_> = all
        .into_iter()
        .filter(|fixture| !fixture.name.contains(TESTS))
        .filter(|fixture| FAMILIES.iter().any(|family| fixture.name.starts_with(family)))
        .collect();
    let _missing = fs::remove_dir_all(&dir);
    write_package(&dir, "2024", &chosen)?;
    let said = said_by_tools(&dir)?;
    let all = found(&dir, "")?;
    let kept = found(&dir, "defer-to = [\"rustc\", \"clippy\"]\n")?;
    let silenced: Lines = all.difference(&kept).cloned().collect();
    let wanted: Lines = all.intersection(&said).cloned().collect();
    for (path, line) in silenced.difference(&wanted) {
        println!("{path}:{line}: silenced, though neither rustc nor clippy reports it");
    }
    for (path, line) in wanted.difference(&silenced) {
        println!("{path}:{line}: reported by rustc or clippy, and not silenced");
    }
    println!("{} of {} lines are left to rustc and clippy", silenced.len(), all.len());
    if silenced == wanted { Ok(()) } else { bail!("`defer-to` is not what these tools report") }
}

/// Lines that one of the lints reports.
fn said_by_tools(dir: &Path) -> anyhow::Result<Lines> {
    let output =
        cargo(&["clippy", "--quiet", "--examples", "--keep-going", "--message-format=json"])
            .current_dir(dir)
            .env("CARGO_TARGET_DIR", target_dir().join("check-fixtures/target"))
            .output()
            .context("clippy does not start")?;
    let mut lines = Lines::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
        let message = &message["message"];
        if !LINTS.iter().any(|lint| message["code"]["code"] == *lint) {
            continue;
        }
        let spans = message["spans"].as_array().into_iter().flatten();
        for span in spans.filter(|span| span["is_primary"] == true) {
            let path = span["file_name"].as_str().unwrap_or_default().to_owned();
            lines.extend(
                span["line_start"].as_u64().map(|line| (path, u32::try_from(line).unwrap_or(0))),
            );
        }
    }
    Ok(lines)
}

/// Lines that we report with this configuration.
fn found(dir: &Path, config: &str) -> anyhow::Result<Lines> {
    fs::write(dir.join("asynclint.toml"), config)?;
    let levels = vec![("all".to_owned(), asynclint::diagnostic::Level::Warn)];
    let overrides = Overrides { levels, all_targets: true, ..Overrides::default() };
    let options = Options {
        cwd: dir.to_owned(),
        root: Some(dir.to_owned()),
        overrides,
        ..Options::default()
    };
    let report = asynclint::check(&options)?;
    let line = |place: asynclint::source::Place| {
        (report.workspace.file(place.file).display.clone(), report.line(place))
    };
    Ok(report.diagnostics.iter().map(|diagnostic| line(diagnostic.primary)).collect())
}
