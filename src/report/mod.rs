//! From findings to what people and services read, one module a form, and the exit code. Decides nothing about findings: their levels are set.

mod cargo_json;
pub mod catalogue;
mod github;
mod gitlab;
pub mod human;
mod json;
mod markdown;
pub mod neutral;
mod sarif;
mod short;
mod snippet;
mod style;
mod texts;
mod view;
mod xml;

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tempfile::TempDir;

use crate::baseline;
use crate::clock::Phase;
use crate::diagnostic::{Diagnostic, Level};
use crate::ir::FileIr;
use crate::rule::RuleMeta;
use crate::settings::{FailOn, Settings};
use crate::source::{FileId, LineStarts, Place};
use crate::suppress;
use crate::workspace::{Problem, Workspace};

use texts::Texts;

/// Everything that one run has to say.
#[derive(Debug, Default)]
pub struct Report {
    pub workspace: Workspace,
    /// Sorted, with levels set, and only those to show.
    pub diagnostics: Vec<Diagnostic>,
    /// All of them, those of `workspace` included.
    pub problems: Vec<Problem>,
    /// How many findings comments have hidden.
    pub suppressed: usize,
    /// Findings that the baseline has; not among `diagnostics`.
    pub baselined: Vec<Diagnostic>,
    /// Entries of the baseline that nothing is found for any more.
    pub stale: Vec<baseline::Entry>,
    /// Where the baseline is, or would be written.
    pub baseline_file: PathBuf,
    /// Whether neither packages nor paths were selected.
    pub is_whole: bool,
    /// How many findings are not reported because they are not new.
    pub not_new: usize,
    /// How many findings of `suspicious` rules are not shown because nothing tells how often their code runs.
    pub hidden: usize,
    /// What was not resolved: no finding there is no proof.
    pub unresolved: Unresolved,
    /// Labels and numbers for `--statistics`, in the order to print.
    pub statistics: Vec<(String, u64)>,
    /// Phases for `--timings`, in the order to print.
    pub timings: Vec<Phase>,
    /// Bytes; `None` where the system does not say.
    pub peak_memory: Option<u64>,
    pub elapsed: Duration,
    /// Files analysed, and their bytes.
    pub files: usize,
    pub bytes: u64,
    pub rules: &'static [&'static RuleMeta],
    /// The files that findings quote, as they were when they were analysed.
    pub stamps: BTreeMap<FileId, Stamp>,
    /// Where the files lie if they are not in the working tree; it goes away with the report.
    pub unpacked: Option<Arc<TempDir>>,
    /// The order of locks for Mermaid, if it was asked for and there is one.
    pub lock_map: Option<String>,
    /// What was in force: the configuration file and the command line.
    pub settings: Settings,
}

/// Calls that lead nowhere, each number with how many there are in all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unresolved {
    pub calls: (u64, u64),
    pub awaited: (u64, u64),
    /// `lock()`, `read()`, `write()` and the like.
    pub locks: (u64, u64),
    /// Files that could not be analysed.
    pub files: u64,
    /// Of several packages the one with the largest share of such calls, and its calls.
    pub worst: Option<(String, (u64, u64))>,
}

/// What tells that a file read again is the one that was analysed, and where its lines start even if it is not.
#[derive(Clone, Debug, Default)]
pub struct Stamp {
    pub hash: [u8; 32],
    pub lines: LineStarts,
}

impl Stamp {
    pub fn of(file: &FileIr) -> Self {
        Self { hash: file.hash, lines: file.lines.clone() }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    #[default]
    Human,
    Short,
    Json,
    CargoJson,
    Sarif,
    Github,
    Gitlab,
    Junit,
    Checkstyle,
}

impl Format {
    /// Every form by its name on the command line.
    pub const ALL: [(&'static str, Self); 9] = [
        ("human", Self::Human),
        ("short", Self::Short),
        ("json", Self::Json),
        ("cargo-json", Self::CargoJson),
        ("sarif", Self::Sarif),
        ("github", Self::Github),
        ("gitlab", Self::Gitlab),
        ("junit", Self::Junit),
        ("checkstyle", Self::Checkstyle),
    ];

    /// Whether it has no place for what is wrong with the run.
    fn needs_problems_apart(self) -> bool {
        matches!(self, Self::CargoJson | Self::Gitlab | Self::Checkstyle)
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Verbosity {
    /// Findings and problems only.
    Quiet,
    #[default]
    Normal,
    /// Also every step of a chain, and what machines read: item, heat and fingerprint.
    Verbose,
}

/// How a report is to look.
#[derive(Clone, Copy, Debug, Default)]
pub struct Presentation {
    pub format: Format,
    pub verbosity: Verbosity,
    pub statistics: bool,
    pub timings: bool,
    /// The name of a rule is a link to its page, for terminals that follow links.
    pub hyperlinks: bool,
    /// What cargo's form has for people is styled with ANSI sequences.
    pub ansi: bool,
}

/// Writes findings to `out`, and what is wrong with the run to `err` unless the format has a place for it. [`cargo_finished`] ends cargo's form.
///
/// Text may be styled with ANSI sequences; who opens the streams strips them where they are not wanted.
pub fn write(
    report: &Report,
    presentation: Presentation,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<()> {
    let texts = Texts::read(report);
    match presentation.format {
        Format::Human => human::write(report, &texts, presentation, out, err)?,
        Format::Short => short::write(report, &texts, presentation, out, err)?,
        Format::Json => json::write(report, &texts, presentation, out)?,
        Format::CargoJson => cargo_json::write(report, &texts, presentation, out)?,
        Format::Sarif => sarif::write(report, &texts, out)?,
        Format::Github => github::write(report, &texts, out)?,
        Format::Gitlab => gitlab::write(report, &texts, out)?,
        Format::Junit => xml::junit(report, &texts, out)?,
        Format::Checkstyle => xml::checkstyle(report, &texts, out)?,
    }
    if presentation.format.needs_problems_apart() {
        human::problems(report, &texts, err)?;
    }
    out.flush()
}

/// The last line of [`Format::CargoJson`], apart because another tool's lines may come before it.
pub fn cargo_finished(success: bool, out: &mut dyn Write) -> io::Result<()> {
    cargo_json::finish(success, out)
}

/// The summary of a job in Markdown, as GitHub shows it.
pub fn job_summary(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    markdown::write(report, &Texts::read(report), out)
}

/// 1 for findings that fail the run, or a baseline that is too long where that counts, else 2 for a run that cannot be trusted, else 0.
pub fn exit_code(report: &Report) -> u8 {
    if report.diagnostics.iter().any(|diagnostic| fails(report, diagnostic.level)) {
        return 1;
    }
    if report.settings.baseline_strict && !report.stale.is_empty() {
        return 1;
    }
    let blind =
        report.settings.strict_parse && report.problems.iter().any(|problem| problem.in_target);
    if blind || report.files == 0 { 2 } else { 0 }
}

/// Whether a finding at `level` fails the run.
fn fails(report: &Report, level: Level) -> bool {
    match report.settings.fail_on {
        FailOn::Deny => level >= Level::Deny,
        FailOn::Warn => level >= Level::Warn,
        FailOn::Never => false,
    }
}

impl Report {
    /// Where the page of a rule is, if it has one outside the tool.
    fn url(&self, rule: &str) -> Option<String> {
        self.rules.iter().find(|meta| meta.name == rule).map(|meta| meta.url())
    }

    /// Whether this run would have told of a finding that a baseline has: its file was looked at, and its rule is on.
    pub(crate) fn could_find(&self, entry: &baseline::Entry) -> bool {
        let path = &entry.path;
        let files = &self.workspace.files;
        let at = files.binary_search_by(|file| file.display.cmp(path)).ok();
        let is_selected = at.map_or(self.is_whole, |at| files[at].selected);
        let is_read = !self.problems.iter().any(|it| it.in_target && it.path == *path);
        let mut metas = self.rules.iter().copied().chain(suppress::RULES);
        let meta = metas.find(|meta| meta.name == entry.rule);
        // A rule that is no more finds nothing more.
        let level = |meta: &RuleMeta| self.settings.level(meta.name, meta.group.name(), meta.level);
        is_selected && is_read && meta.is_none_or(|meta| level(meta) > Level::Allow)
    }

    /// 1-based line where a place begins, as it was analysed.
    pub fn line(&self, place: Place) -> u32 {
        self.stamps.get(&place.file).map_or(1, |stamp| stamp.lines.line(place.span.start))
    }

    /// Root-relative path of a file, as it may be printed raw to machines.
    pub(crate) fn path(&self, file: FileId) -> &str {
        self.workspace.files.get(file.index()).map_or("?", |file| &file.display)
    }

    fn count(&self, level: Level) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.level == level).count()
    }

    /// What the run found wrong with itself, with what went wrong while the report was prepared.
    fn problems<'a>(&'a self, texts: &'a Texts) -> impl Iterator<Item = &'a Problem> + Clone {
        self.problems.iter().chain(texts.problems())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Confidence;
    use crate::source::Span;

    fn report(levels: &[Level]) -> Report {
        let place = Place { file: FileId(0), span: Span::default() };
        let diagnostics = levels.iter().map(|&level| {
            let mut diagnostic = Diagnostic::new("r", Confidence::High, place, String::new());
            diagnostic.level = level;
            diagnostic
        });
        Report { diagnostics: diagnostics.collect(), files: 1, ..Report::default() }
    }

    fn with_problem(mut report: Report, in_target: bool) -> Report {
        report.settings.strict_parse = true;
        report.problems.push(Problem {
            path: String::new(),
            line: 0,
            message: String::new(),
            in_target,
        });
        report
    }

    #[test]
    fn findings_at_the_failing_level_are_1() {
        assert_eq!(exit_code(&report(&[])), 0);
        assert_eq!(exit_code(&report(&[Level::Warn])), 0);
        assert_eq!(exit_code(&report(&[Level::Warn, Level::Deny])), 1);
        let mut warned = report(&[Level::Warn]);
        warned.settings.fail_on = FailOn::Warn;
        assert_eq!(exit_code(&warned), 1);
        let mut never = report(&[Level::Deny]);
        never.settings.fail_on = FailOn::Never;
        assert_eq!(exit_code(&never), 0);
    }

    #[test]
    fn blindness_is_2_and_findings_win() {
        assert_eq!(exit_code(&Report::default()), 2);
        assert_eq!(exit_code(&with_problem(report(&[]), true)), 2);
        assert_eq!(exit_code(&with_problem(report(&[]), false)), 0);
        assert_eq!(exit_code(&with_problem(report(&[Level::Deny]), true)), 1);
    }
}
