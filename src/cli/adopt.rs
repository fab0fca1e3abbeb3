//! The part of the command line that helps a code base with old findings: baselines, and only what is new. Analyses nothing itself.

use std::fmt::Write as _;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::{ArgMatches, Args, ColorChoice, Subcommand};
use rustc_hash::FxHashMap;
use serde::Serialize;

use crate::baseline::{self, Baseline, Entry};
use crate::options::{BaselineUse, Novelty, Options};
use crate::report::human::counted;
use crate::report::{Format, Report, neutral};
use crate::{atomic, driver};

use super::{CheckArgs, check_options, complain, lines_of_json, print};

/// A longer patch is no patch of sources.
const MAX_PATCH: u64 = 256 << 20;

#[derive(Args)]
pub(super) struct NewArgs {
    /// Report only findings that the merge base of this commit and HEAD does not have
    #[arg(
        long,
        value_name = "REF",
        conflicts_with = "diff_file",
        help_heading = "Only what is new"
    )]
    since: Option<String>,
    /// Report only findings with a place on a line changed since the last commit, or since REF; faster, and blind to what was deleted elsewhere
    #[arg(long, conflicts_with = "diff_file", help_heading = "Only what is new")]
    changed_lines: bool,
    /// Analyse what is staged instead of the working tree, and report what the last commit, or REF, does not have
    #[arg(long, conflicts_with = "diff_file", help_heading = "Only what is new")]
    staged: bool,
    /// Report only findings with a place on a line that this patch changes; - reads it from standard input
    #[arg(long, value_name = "FILE", help_heading = "Only what is new")]
    diff_file: Option<PathBuf>,
}

impl NewArgs {
    pub(super) fn novelty(&self, cwd: &Path) -> Result<Novelty> {
        Ok(Novelty {
            since: self.since.clone(),
            changed_lines: self.changed_lines,
            staged: self.staged,
            patch: self.diff_file.as_ref().map(|path| patch(cwd, path)).transpose()?,
        })
    }

    /// The first flag that was given.
    fn given(&self) -> Option<&'static str> {
        let flags = [
            (self.since.is_some(), "--since"),
            (self.changed_lines, "--changed-lines"),
            (self.staged, "--staged"),
            (self.diff_file.is_some(), "--diff-file"),
        ];
        flags.into_iter().find(|(given, _)| *given).map(|(_, flag)| flag)
    }
}

fn patch(cwd: &Path, path: &Path) -> Result<(String, String)> {
    let shown = path.display().to_string();
    let mut bytes = Vec::new();
    let read = if shown == "-" {
        std::io::stdin().lock().take(MAX_PATCH).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(cwd.join(path))
            .and_then(|file| file.take(MAX_PATCH).read_to_end(&mut bytes))
    };
    read.with_context(|| format!("the patch {shown} cannot be read"))?;
    Ok((shown, String::from_utf8_lossy(&bytes).into_owned()))
}

#[derive(Args)]
pub(super) struct BaselineArgs {
    /// File with findings that are known and not reported, instead of asynclint-baseline.jsonl in the root
    #[arg(long, value_name = "FILE", conflicts_with = "no_baseline", help_heading = "Baseline")]
    baseline: Option<PathBuf>,
    /// Report known findings, too
    #[arg(long, help_heading = "Baseline")]
    no_baseline: bool,
    /// Make entries of the baseline that are not found any more exit code 1
    #[arg(long, help_heading = "Baseline")]
    pub(super) baseline_strict: bool,
}

impl BaselineArgs {
    pub(super) fn wanted(&self) -> BaselineUse {
        match &self.baseline {
            Some(path) => BaselineUse::File(path.clone()),
            None if self.no_baseline => BaselineUse::Off,
            None => BaselineUse::Usual,
        }
    }
}

#[derive(Subcommand)]
pub(super) enum BaselineCommand {
    /// Write all findings down, so that only others are reported; with PATH or -p those of other files stay
    Write(Box<CheckArgs>),
    /// Take out what is not found any more, and add nothing
    Prune(Box<CheckArgs>),
    /// List what is known, where it is now, and what is not found any more
    Show(Box<CheckArgs>),
}

pub(super) fn baseline(
    command: &BaselineCommand,
    matches: &ArgMatches,
    color: ColorChoice,
) -> Result<u8> {
    let (args, name) = match command {
        BaselineCommand::Write(args) => (args, "write"),
        BaselineCommand::Prune(args) => (args, "prune"),
        BaselineCommand::Show(args) => (args, "show"),
    };
    if let Some(flag) = args.new.given() {
        bail!("a baseline holds all findings: leave out {flag}");
    }
    if args.baseline.no_baseline {
        bail!("`baseline {name}` needs the baseline: leave out --no-baseline");
    }
    let matches = matches
        .subcommand_matches("baseline")
        .and_then(|it| it.subcommand_matches(name))
        .unwrap_or(matches);
    let options = check_options(args, matches)?;
    match command {
        BaselineCommand::Write(_) => write(&options, color),
        BaselineCommand::Prune(_) => prune(&options, color),
        BaselineCommand::Show(_) => show(&options, args.format.unwrap_or_default(), color),
    }
}

fn write(options: &Options, color: ColorChoice) -> Result<u8> {
    let named = options.baseline.clone();
    let report = crate::check(&Options { baseline: BaselineUse::Off, ..options.clone() })?;
    told(&report, color)?;
    let path = match named {
        BaselineUse::File(path) => options.cwd.join(path),
        _ => report.baseline_file.clone(),
    };
    let mut entries: Vec<Entry> =
        report.diagnostics.iter().map(|it| Entry::of(it, report.path(it.primary.file))).collect();
    let n_found = entries.len();
    // What this run could not find stays; a file that cannot be read is replaced unless something of it would have to stay.
    let old =
        path.exists().then(|| driver::read_baseline(&report.workspace.root, &path)).transpose();
    match old {
        Ok(old) => entries.extend(
            old.into_iter().flat_map(|old| old.entries).filter(|entry| !report.could_find(entry)),
        ),
        Err(error) if !report.is_whole => return Err(error),
        Err(_) => {}
    }
    entries.sort();
    entries.dedup();
    atomic::write(&path, baseline::text(&entries)?.as_bytes())?;
    let kept = match entries.len().saturating_sub(n_found) {
        0 => String::new(),
        kept => format!(", and {kept} of what was not looked at"),
    };
    let shown = shown(&report, &path);
    say(
        color,
        &format!(
            "{shown}: {} known from now on{kept}\n",
            counted(n_found, "finding is", "findings are")
        ),
    )
}

fn prune(options: &Options, color: ColorChoice) -> Result<u8> {
    let (report, mut known, path) = against(options)?;
    told(&report, color)?;
    let before = known.entries.len();
    known.entries.retain(|entry| !report.stale.contains(entry));
    let after = known.entries.len();
    if after < before {
        atomic::write(&path, baseline::text(&known.entries)?.as_bytes())?;
    }
    say(
        color,
        &format!(
            "{}: {} taken out, {after} left\n",
            known.shown,
            counted(before - after, "entry", "entries")
        ),
    )
}

/// A report, the baseline that it was set against, and its file.
fn against(options: &Options) -> Result<(Report, Baseline, PathBuf)> {
    let report = crate::check(options)?;
    let path = report.baseline_file.clone();
    let known = driver::read_baseline(&report.workspace.root, &path)?;
    Ok((report, known, path))
}

#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    entry: &'a Entry,
    /// `found`, `stale`, or `unseen` for what this run did not look at.
    state: &'static str,
    /// 1-based.
    line: Option<u32>,
}

fn show(options: &Options, format: Format, color: ColorChoice) -> Result<u8> {
    let (report, known, _) = against(options)?;
    told(&report, color)?;
    let found: FxHashMap<&str, u32> = report
        .baselined
        .iter()
        .map(|it| (it.fingerprint.as_str(), report.line(it.primary)))
        .collect();
    let entries = known.entries.iter().map(|entry| {
        let line = found.get(entry.fingerprint.as_str()).copied();
        let state = match line {
            Some(_) => "found",
            None if report.stale.contains(entry) => "stale",
            None => "unseen",
        };
        Shown { entry, state, line }
    });
    let entries: Vec<Shown<'_>> = entries.collect();
    let text = match format {
        Format::Json => lines_of_json(&entries)?,
        _ => table(&entries),
    };
    say(color, &text)
}

fn table(entries: &[Shown<'_>]) -> String {
    let mut text = String::new();
    for Shown { entry, state, line } in entries {
        let line = line.map_or_else(String::new, |line| format!(":{line}"));
        let remark = match *state {
            "stale" => " (not found any more)",
            "unseen" => " (not looked at)",
            _ => "",
        };
        let item =
            if entry.item.is_empty() { String::new() } else { format!(" in {}", entry.item) };
        let _infallible = writeln!(text, "{}{line}: {}{item}{remark}", entry.path, entry.rule);
    }
    let count = |wanted: &str| entries.iter().filter(|entry| entry.state == wanted).count();
    let _infallible =
        writeln!(text, "{} known, {} not found any more", entries.len(), count("stale"));
    text
}

/// Says what could not be analysed: nothing of it was found.
fn told(report: &Report, color: ColorChoice) -> Result<()> {
    for problem in report.problems.iter().filter(|problem| problem.in_target) {
        complain(color, &format!("{}:{}: {}", problem.path, problem.line, problem.message));
    }
    if report.files == 0 {
        bail!("nothing to analyse: no Rust source was found");
    }
    Ok(())
}

fn shown(report: &Report, path: &Path) -> String {
    path.strip_prefix(&report.workspace.root).unwrap_or(path).display().to_string()
}

fn say(color: ColorChoice, text: &str) -> Result<u8> {
    print(color, |out| out.write_all(neutral::lines(text).as_bytes()))
}
