//! `cargo xtask judge DIR..`: what the tool finds in some projects at default levels, against the verdicts of those who read it. A project goes by
//! its directory's name. Lists what nobody has judged yet, as lines for the table; judges nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use asynclint::options::Options;

use crate::fixture;

const VERDICTS: [&str; 3] = ["act", "true", "wrong"];

/// By project and fingerprint.
type Verdicts = BTreeMap<(String, String), String>;

pub(crate) fn judge(dirs: &[PathBuf]) -> anyhow::Result<()> {
    let verdicts = verdicts(&fixture::root().join("benches/findings.tsv"))?;
    let mut all = Counts::default();
    let mut rows = Vec::new();
    for dir in dirs {
        let (counts, unjudged) = project(dir, &verdicts)?;
        for line in unjudged {
            println!("{line}");
        }
        rows.push((name(dir), counts));
        all.add(&counts);
    }
    rows.push(("all".to_owned(), all));
    println!("| project | act | true | wrong | not judged |\n|---|---|---|---|---|");
    for (name, Counts([act, benign, wrong, open])) in rows {
        println!("| {name} | {act} | {benign} | {wrong} | {open} |");
    }
    Ok(())
}

/// Findings by verdict, those not judged last.
#[derive(Clone, Copy, Default)]
struct Counts([u64; 4]);

impl Counts {
    fn add(&mut self, other: &Self) {
        for (sum, count) in self.0.iter_mut().zip(other.0) {
            *sum += count;
        }
    }
}

fn name(dir: &Path) -> String {
    dir.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn project(dir: &Path, verdicts: &Verdicts) -> anyhow::Result<(Counts, Vec<String>)> {
    let options = Options { cwd: dir.to_owned(), root: Some(dir.to_owned()), ..Options::default() };
    let report = asynclint::check(&options)?;
    if let Some(failed) =
        report.problems.iter().find(|problem| problem.message.contains("please report"))
    {
        bail!("{}: {}: {}", dir.display(), failed.path, failed.message);
    }
    let mut counts = Counts::default();
    let mut unjudged = Vec::new();
    for found in &report.diagnostics {
        let verdict = verdicts.get(&(name(dir), found.fingerprint.clone()));
        let known = verdict.and_then(|verdict| VERDICTS.iter().position(|known| known == verdict));
        counts.0[known.unwrap_or(VERDICTS.len())] += 1;
        if known.is_none() {
            let place = found.primary;
            let line = report.line(place);
            let path = &report.workspace.file(place.file).display;
            unjudged.push(format!(
                "{}\t{}\t\t{}\t{path}:{line}\t",
                name(dir),
                found.fingerprint,
                found.rule
            ));
        }
    }
    Ok((counts, unjudged))
}

/// Reads lines of `project, fingerprint, verdict, rule, place, why`, separated by tabs.
fn verdicts(path: &Path) -> anyhow::Result<Verdicts> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut verdicts = Verdicts::new();
    for (line, number) in text.lines().zip(1..).skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        let [project, fingerprint, verdict, _, _, why] = columns[..] else {
            bail!("{}:{number}: expected six columns", path.display());
        };
        if !VERDICTS.contains(&verdict) || why.is_empty() {
            bail!("{}:{number}: a verdict is one of {VERDICTS:?}, with a reason", path.display());
        }
        let key = (project.to_owned(), fingerprint.to_owned());
        if verdicts.insert(key, verdict.to_owned()).is_some() {
            bail!("{}:{number}: `{fingerprint}` is judged twice", path.display());
        }
    }
    Ok(verdicts)
}
