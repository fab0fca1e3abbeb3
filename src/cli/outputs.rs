//! Where reports go: one form to standard output, any number to files, and the job summary where GitHub wants one. Files appear whole or not at all.

use std::env;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anstream::StripStream;
use anyhow::{Context, anyhow, bail};

use crate::report::{self, Format, Presentation, Report};

/// `FORMAT=PATH`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Output {
    format: Format,
    /// `-` is standard output.
    path: PathBuf,
}

/// What goes where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) stdout: Format,
    files: Vec<Output>,
}

pub(super) fn parse(written: &str) -> anyhow::Result<Output> {
    let names = || Format::ALL.map(|(name, _)| name);
    let Some((name, path)) = written.split_once('=').filter(|(_, path)| !path.is_empty()) else {
        bail!("expected FORMAT=PATH, for example sarif=asynclint.sarif");
    };
    let known = Format::ALL.iter().find(|(known, _)| *known == name);
    let &(_, format) =
        known.ok_or_else(|| anyhow!("no form `{name}`; there are {}", names().join(", ")))?;
    Ok(Output { format, path: PathBuf::from(path) })
}

/// `stdout` is what the other flags say, if they say something.
pub(super) fn plan(stdout: Option<Format>, outputs: &[Output]) -> anyhow::Result<Plan> {
    let is_stdout = |output: &&Output| output.path == Path::new("-");
    let mut forms = outputs.iter().filter(is_stdout).map(|output| output.format).chain(stdout);
    let plan = Plan {
        stdout: forms.next().unwrap_or_default(),
        files: outputs.iter().filter(|output| !is_stdout(output)).cloned().collect(),
    };
    if forms.next().is_some() {
        bail!(
            "two forms for standard output: write one of them to a file, as --output FORMAT=PATH"
        );
    }
    for (output, at) in plan.files.iter().zip(0..) {
        if plan.files[..at].iter().any(|other| other.path == output.path) {
            bail!("two forms for `{}`: give each its own file", output.path.display());
        }
    }
    Ok(plan)
}

impl Plan {
    pub(super) fn has(&self, format: Format) -> bool {
        self.stdout == format || self.files.iter().any(|output| output.format == format)
    }

    /// Writes the files and appends the job summary; what is wrong with the run is told beside standard output.
    pub(super) fn write_files(
        &self,
        report: &Report,
        presentation: Presentation,
    ) -> anyhow::Result<()> {
        for Output { format, path } in &self.files {
            let mut text = StripStream::new(Vec::new());
            let presentation = Presentation { format: *format, hyperlinks: false, ..presentation };
            report::write(report, presentation, &mut text, &mut io::sink())?;
            if *format == Format::CargoJson {
                report::cargo_finished(report::exit_code(report) == 0, &mut text)?;
            }
            write(path, &text.into_inner())
                .with_context(|| format!("failed to write `{}`", path.display()))?;
        }
        match env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) {
            Some(path) if self.has(Format::Github) => append_summary(report, Path::new(&path)),
            _ => Ok(()),
        }
    }
}

fn append_summary(report: &Report, path: &Path) -> anyhow::Result<()> {
    let mut text = Vec::new();
    report::job_summary(report, &mut text)?;
    let file = OpenOptions::new().append(true).create(true).open(path);
    file.and_then(|mut file| file.write_all(&text)).with_context(|| {
        format!("failed to append to `{}`, which GITHUB_STEP_SUMMARY names", path.display())
    })
}

/// Through a file beside it, so that nobody reads half of it and an old one stays if this fails. What is no regular file is written to.
fn write(path: &Path, text: &[u8]) -> anyhow::Result<()> {
    // Through a link, not over it.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if fs::metadata(&path).is_ok_and(|metadata| !metadata.is_file()) {
        return Ok(OpenOptions::new().write(true).open(&path)?.write_all(text)?);
    }
    let dir = path.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !dir.is_dir() {
        bail!("there is no directory `{}`; create it first", dir.display());
    }
    let mut file = new_file(dir)?;
    file.write_all(text)?;
    file.as_file().sync_all()?;
    file.persist(&path)?;
    Ok(())
}

/// With the permissions that any new file gets, not those of a secret.
#[cfg(unix)]
fn new_file(dir: &Path) -> io::Result<tempfile::NamedTempFile> {
    use std::os::unix::fs::PermissionsExt as _;
    let permissions = fs::Permissions::from_mode(0o666);
    tempfile::Builder::new().prefix(".asynclint").permissions(permissions).tempfile_in(dir)
}

#[cfg(not(unix))]
fn new_file(dir: &Path) -> io::Result<tempfile::NamedTempFile> {
    tempfile::Builder::new().prefix(".asynclint").tempfile_in(dir)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn planned(stdout: Option<Format>, outputs: &[&str]) -> anyhow::Result<Plan> {
        let outputs: anyhow::Result<Vec<_>> = outputs.iter().map(|text| parse(text)).collect();
        plan(stdout, &outputs?)
    }

    #[test]
    fn forms_go_where_they_are_told() {
        assert_eq!(planned(None, &[]).expect("valid").stdout, Format::Human);
        let both = planned(Some(Format::Short), &["sarif=a=b.sarif"]).expect("valid");
        assert_eq!(both.stdout, Format::Short);
        assert_eq!(both.files[0].path, Path::new("a=b.sarif"));
        assert_eq!(planned(None, &["junit=-"]).expect("valid").stdout, Format::Junit);
    }

    #[test]
    fn what_cannot_be_is_refused() {
        for (stdout, outputs) in [
            (None, &["sarif"][..]),
            (None, &["sarif="]),
            (None, &["pdf=x"]),
            (None, &["sarif=x", "junit=x"]),
            (None, &["sarif=-", "junit=-"]),
            (Some(Format::Json), &["junit=-"]),
        ] {
            assert!(planned(stdout, outputs).is_err(), "{outputs:?}");
        }
    }
}
