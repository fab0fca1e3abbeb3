//! What the tests share: fixtures, and the one place where they call asynclint. Judges nothing.

pub(crate) mod fixture;

use std::collections::BTreeSet;
use std::path::Path;

use asynclint::diagnostic::{Applicability, Confidence, Diagnostic, Level};
use asynclint::options::{Options, Overrides};
use asynclint::report::Report;
use asynclint::rule::Group;

use fixture::{Finding, Fixture, FixtureOptions};

/// What one run said.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    /// Sorted.
    pub(crate) findings: Vec<Finding>,
    /// Paths with a problem, sorted.
    pub(crate) problems: Vec<String>,
    /// Rules that offered a fix, and of which kind.
    pub(crate) fixes: BTreeSet<(String, Applicability)>,
}

/// Checks one fixture as the package that its options describe.
pub(crate) fn check_fixture(fixture: &Fixture) -> anyhow::Result<Outcome> {
    let dir = tempfile::tempdir()?;
    std::fs::create_dir(dir.path().join("src"))?;
    std::fs::write(dir.path().join("Cargo.toml"), fixture.manifest("fixture"))?;
    std::fs::write(dir.path().join(fixture.options.file()), &fixture.text)?;
    std::fs::write(dir.path().join("asynclint.toml"), &fixture.options.config)?;
    check_with(
        dir.path(),
        &fixture.options,
        &policies_elsewhere(&format!("{}\n{}", fixture.name.replace('_', "-"), fixture.text)),
    )
}

/// Rules that state a policy and that `text` does not name, each off.
fn policies_elsewhere(text: &str) -> Vec<(String, Level)> {
    let metas = asynclint::rules_meta().iter();
    let policy = metas.filter(|meta| meta.group == Group::Pedantic && !text.contains(meta.name));
    policy.map(|meta| (meta.name.to_owned(), Level::Allow)).collect()
}

/// The one call of asynclint: `dir` as the root. All rules are on at `warn`, those that state a policy only where the fixture names them: they
/// would mark half of all. With `level: default` a rule has its own level, and what heat or confidence lowered does not count.
pub(crate) fn check_dir(dir: &Path, options: &FixtureOptions) -> anyhow::Result<Outcome> {
    let expected = std::fs::read_to_string(dir.join("expected.txt")).unwrap_or_default();
    check_with(dir, options, &policies_elsewhere(&expected))
}

fn check_with(
    dir: &Path,
    options: &FixtureOptions,
    off: &[(String, Level)],
) -> anyhow::Result<Outcome> {
    let is_default = options.level == "default";
    let mut levels = if is_default { Vec::new() } else { vec![("all".to_owned(), Level::Warn)] };
    levels.extend(off.iter().cloned());
    // Fixtures run beside each other, one thread each.
    let confidence = (options.unsure && !is_default).then_some(Confidence::Low);
    let overrides = Overrides {
        levels,
        confidence,
        threads: Some(1),
        all_targets: options.tests,
        ..Overrides::default()
    };
    let options = Options {
        cwd: dir.to_owned(),
        root: Some(dir.to_owned()),
        today: "2026-01-01".to_owned(),
        overrides,
        ..Options::default()
    };
    let report = asynclint::check(&options)?;
    let own_level = |diagnostic: &&Diagnostic| {
        let mut metas = asynclint::rules_meta().iter();
        !is_default
            || metas.any(|meta| meta.name == diagnostic.rule && meta.level == diagnostic.level)
    };
    let shown = report.diagnostics.iter().filter(own_level);
    let mut findings: Vec<Finding> = shown.map(|diagnostic| finding(&report, diagnostic)).collect();
    findings.sort();
    let problems: BTreeSet<String> =
        report.problems.iter().map(|problem| problem.path.clone()).collect();
    let offered = report.diagnostics.iter().flat_map(|diagnostic| {
        diagnostic.fixes.iter().map(|fix| (diagnostic.rule.to_owned(), fix.applicability))
    });
    let fixes = offered.collect();
    Ok(Outcome { findings, problems: problems.into_iter().collect(), fixes })
}

fn finding(report: &Report, diagnostic: &Diagnostic) -> Finding {
    let place = diagnostic.primary;
    let line = report.stamps.get(&place.file).map_or(0, |stamp| stamp.lines.line(place.span.start));
    let path = report.workspace.file(place.file).display.clone();
    let labels = diagnostic.labels.iter().map(|label| label.message.as_str());
    let others = diagnostic.notes.iter().chain(&diagnostic.helps).map(String::as_str);
    let told: Vec<&str> =
        [diagnostic.message.as_str()].into_iter().chain(labels).chain(others).collect();
    Finding {
        path,
        line,
        rule: diagnostic.rule.to_owned(),
        message: diagnostic.message.clone(),
        told: told.join("\n"),
    }
}
