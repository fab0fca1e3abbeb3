//! The part of the command line that changes sources: fixes, and comments that suppress. What it would write is analysed first, and written only
//! if nothing else comes of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use clap::{ArgMatches, Args, ColorChoice};

use crate::diagnostic::{Applicability, Diagnostic, Edit};
use crate::fix::{self, Change};
use crate::options::{BaselineUse, Novelty, Options};
use crate::report::human::counted;
use crate::report::{Report, neutral};
use crate::source::FileId;
use crate::{atomic, driver, suppress};

use super::{CheckArgs, check_options, print, tell};

/// When all fixes together do harm, so many are tried one by one.
const MAX_SINGLE: usize = 50;

#[derive(Args)]
pub(super) struct FixArgs {
    /// Apply the fixes that keep the meaning of the code
    #[arg(long, conflicts_with_all = ["staged", "diff_file"], help_heading = "Fixes")]
    fix: bool,
    /// Apply, or with --fix-diff print, the fixes that need a look afterwards, too
    #[arg(long, conflicts_with_all = ["staged", "diff_file"], help_heading = "Fixes")]
    unsafe_fixes: bool,
    /// Print the fixes as a patch and change nothing; exit code 1 if there are any
    #[arg(long, conflicts_with_all = ["fix", "staged", "diff_file"], help_heading = "Fixes")]
    fix_diff: bool,
    #[command(flatten)]
    consent: Consent,
}

/// What may be overwritten.
#[derive(Args, Clone, Copy)]
pub(super) struct Consent {
    /// Fix sources with changes that are not committed
    #[arg(long, help_heading = "Fixes")]
    allow_dirty: bool,
    /// Fix sources with changes that are staged
    #[arg(long, help_heading = "Fixes")]
    allow_staged: bool,
    /// Fix sources that no repository of git holds
    #[arg(long, help_heading = "Fixes")]
    allow_no_vcs: bool,
}

impl FixArgs {
    pub(super) fn is_asked(&self) -> bool {
        self.fix || self.unsafe_fixes || self.fix_diff
    }
}

/// New texts of files, by root-relative path, beside the old ones.
type Texts = BTreeMap<String, (String, String)>;

/// Applies or prints what can be fixed. Gives the exit code if there is nothing more to report.
pub(super) fn fix(args: &CheckArgs, options: &Options, color: ColorChoice) -> Result<Option<u8>> {
    let most = if args.fixes.unsafe_fixes { Applicability::Unsafe } else { Applicability::Safe };
    let report = crate::check(options)?;
    let sources = Sources::read(&report);
    let sets: Vec<Set> = report.diagnostics.iter().filter_map(|it| sources.fix(it, most)).collect();
    let n_sets = sets.len();
    let (texts, n_applied) = verified(options, &sources, &sets)?;
    if args.fixes.fix_diff {
        let patch: String =
            texts.iter().map(|(path, (old, new))| fix::diff(path, old, new)).collect();
        print(color, |out| out.write_all(neutral::lines(&patch).as_bytes()))?;
        return Ok(Some(u8::from(!patch.is_empty())));
    }
    write(&report, &texts, args.fixes.consent)?;
    let left = n_sets - n_applied;
    let remark = if left > 0 {
        format!(", {left} left out: they overlap, or something else would come of them")
    } else {
        String::new()
    };
    tell(color, &format!("{n_applied} fixed in {}{remark}", counted(texts.len(), "file", "files")));
    Ok(None)
}

#[derive(Args)]
pub(super) struct SuppressArgs {
    /// The rule whose findings are to be hidden
    #[arg(long, value_name = "RULE")]
    rule: String,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: String,
    /// The last day on which they are hidden, such as 2027-03-01
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    /// Report it when there is nothing left to hide: expect instead of allow
    #[arg(long)]
    expect: bool,
    #[command(flatten)]
    check: CheckArgs,
}

/// Writes a comment above each finding of a rule.
pub(super) fn suppress(
    args: &SuppressArgs,
    matches: &ArgMatches,
    color: ColorChoice,
) -> Result<u8> {
    let options =
        check_options(&args.check, matches.subcommand_matches("suppress").unwrap_or(matches))?;
    let comment = comment(args)?;
    let report = crate::check(&options)?;
    let rule = args.rule.replace('_', "-");
    let found: Vec<&Diagnostic> = report.diagnostics.iter().filter(|it| it.rule == rule).collect();
    if found.is_empty() {
        bail!("{rule} finds nothing there: there is nothing to suppress");
    }
    let sources = Sources::read(&report);
    let sets: Vec<Set> = found.iter().filter_map(|it| sources.comment(it, &comment)).collect();
    let (texts, n_applied) = verified(&options, &sources, &sets)?;
    write(&report, &texts, args.check.fixes.consent)?;
    let files = counted(texts.len(), "file", "files");
    print(color, |out| writeln!(out, "{n_applied} of {} suppressed in {files}", found.len()))?;
    if n_applied < found.len() {
        bail!(
            "above the others no comment can stand: `asynclint` shows them, write by hand: {comment}"
        );
    }
    Ok(0)
}

fn comment(args: &SuppressArgs) -> Result<String> {
    let rule = args.rule.replace('_', "-");
    if !suppress::known_words(crate::rules_meta()).any(|word| word == rule) {
        let hint = crate::suggest::hint(&rule, suppress::known_words(crate::rules_meta()));
        bail!("unknown rule `{rule}`{hint}");
    }
    if args.reason.trim().is_empty() || args.reason.contains(['\n', '\r']) {
        bail!("the reason must be one line that says something");
    }
    let quoted = args.reason.replace('\\', "\\\\").replace('"', "\\\"");
    let word = if args.expect { "expect" } else { "allow" };
    let until = match &args.until {
        Some(date) if !suppress::is_date(date) => {
            bail!("`{date}` is no date of the form 2027-03-01")
        }
        Some(date) => format!(", until = \"{date}\""),
        None => String::new(),
    };
    Ok(format!("// asynclint: {word}({rule}, reason = \"{quoted}\"{until})"))
}

/// The changes that one fix makes, by file.
type Set = Vec<(String, Change)>;

/// The texts of files as they were analysed, with their root-relative paths.
struct Sources(BTreeMap<FileId, (String, String)>);

impl Sources {
    fn read(report: &Report) -> Self {
        let ids: BTreeSet<FileId> = report.stamps.keys().copied().collect();
        let text = |id: FileId| {
            let file = report.workspace.files.get(id.index())?;
            let bytes = std::fs::read(&file.path).ok()?;
            let is_same = *blake3::hash(&bytes).as_bytes() == report.stamps.get(&id)?.hash;
            let text = String::from_utf8(bytes).ok().filter(|_| is_same)?;
            Some((id, (file.display.clone(), text)))
        };
        Self(ids.into_iter().filter_map(text).collect())
    }

    fn get(&self, file: FileId) -> Option<(&str, &str)> {
        self.0.get(&file).map(|(path, text)| (path.as_str(), text.as_str()))
    }

    fn fix(&self, diagnostic: &Diagnostic, most: Applicability) -> Option<Set> {
        fix::changes(diagnostic, most, &|edit: &Edit| self.get(edit.place.file))
    }

    /// A line above the one that a finding begins on, as far indented.
    fn comment(&self, diagnostic: &Diagnostic, comment: &str) -> Option<Set> {
        let (path, text) = self.get(diagnostic.primary.file)?;
        let start = diagnostic.primary.span.start as usize;
        let line = text.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
        let rest = &text[line..];
        let indent = &rest[..rest.len() - rest.trim_start_matches([' ', '\t']).len()];
        let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
        let text = format!("{indent}{comment}{end}");
        Some(vec![(path.to_owned(), Change { start: line, end: line, text })])
    }

    /// The new texts of the files that these sets change, and how many of the sets could be applied beside each other.
    fn with(&self, sets: &[&Set]) -> (Texts, usize) {
        let mut texts = Texts::new();
        let mut refused = vec![false; sets.len()];
        for (path, old) in self.0.values() {
            let own: Vec<Vec<Change>> = sets.iter().map(|set| of_file(set, path)).collect();
            let slices: Vec<&[Change]> = own.iter().map(Vec::as_slice).collect();
            let (new, chosen) = fix::applied(old, &slices);
            refused.iter_mut().zip(chosen).for_each(|(refused, chosen)| *refused |= !chosen);
            if new != *old {
                texts.insert(path.clone(), (old.clone(), new));
            }
        }
        (texts, refused.iter().filter(|refused| !**refused).count())
    }
}

fn of_file(set: &Set, path: &str) -> Vec<Change> {
    set.iter().filter(|(of, _)| of == path).map(|(_, change)| change.clone()).collect()
}

/// All findings of a run, and how many files it could not analyse.
struct Known {
    prints: BTreeSet<String>,
    unread: usize,
}

impl Known {
    fn of(options: &Options, texts: &Texts) -> Result<Self> {
        let instead = texts.iter().map(|(path, (_, new))| (path.clone(), Arc::from(new.as_str())));
        let instead = Arc::new(instead.collect());
        let (baseline, novelty) = (BaselineUse::Off, Novelty::default());
        let report = crate::check(&Options { baseline, novelty, instead, ..options.clone() })?;
        let unread = report.problems.iter().filter(|problem| problem.in_target).count();
        let prints = report.diagnostics.into_iter().map(|it| it.fingerprint).collect();
        Ok(Self { prints, unread })
    }

    /// Whether so many findings went away, none came, and everything can still be read.
    fn came_of(&self, before: &Self, n_gone: usize) -> bool {
        self.unread <= before.unread
            && self.prints.is_subset(&before.prints)
            && self.prints.len() + n_gone <= before.prints.len()
    }
}

/// The texts with all sets that do no harm, and how many these are: all at once, or else one after the other.
fn verified(options: &Options, sources: &Sources, sets: &[Set]) -> Result<(Texts, usize)> {
    let before = Known::of(options, &Texts::new())?;
    let all: Vec<&Set> = sets.iter().collect();
    let (texts, n_applied) = sources.with(&all);
    if n_applied == 0 || Known::of(options, &texts)?.came_of(&before, n_applied) {
        return Ok((texts, n_applied));
    }
    let (mut good, mut best) = (Vec::new(), (Texts::new(), 0));
    for set in all.into_iter().take(MAX_SINGLE) {
        good.push(set);
        let (texts, n_applied) = sources.with(&good);
        let is_good =
            n_applied == good.len() && Known::of(options, &texts)?.came_of(&before, n_applied);
        if is_good {
            best = (texts, n_applied);
        } else {
            good.pop();
        }
    }
    Ok(best)
}

/// Writes all texts, or none.
fn write(report: &Report, texts: &Texts, consent: Consent) -> Result<()> {
    let root = &report.workspace.root;
    let path_of = |path: &str| {
        let file = report.workspace.files.iter().find(|file| file.display == path);
        file.map_or_else(|| root.join(path), |file| file.path.clone())
    };
    let paths: Vec<(&str, PathBuf)> =
        texts.keys().map(|path| (path.as_str(), path_of(path))).collect();
    if !paths.is_empty() {
        agreed(root, &paths, consent)?;
    }
    let mut written: Vec<(&PathBuf, &str)> = Vec::new();
    for ((_, path), (old, new)) in paths.iter().zip(texts.values()) {
        if let Err(error) = atomic::write(path, new.as_bytes()) {
            for (path, old) in written {
                atomic::write(path, old.as_bytes())
                    .context("and what was written before cannot be taken back")?;
            }
            return Err(error.context("nothing was changed"));
        }
        written.push((path, old));
    }
    Ok(())
}

/// As `cargo fix`, for the files that are to be changed: what git could not give back needs consent.
fn agreed(root: &Path, paths: &[(&str, PathBuf)], consent: Consent) -> Result<()> {
    if consent.allow_dirty && consent.allow_no_vcs {
        return Ok(());
    }
    if !driver::has_repository(root) {
        if consent.allow_no_vcs {
            return Ok(());
        }
        bail!(
            "no git repository holds `{}`, so nothing could be taken back: commit it first, or say --allow-no-vcs",
            root.display()
        );
    }
    let changed = driver::uncommitted(root, paths)?;
    let told = |which: &[String]| {
        which.iter().map(|path| format!("\n  {path}")).collect::<Vec<_>>().concat()
    };
    if !changed.dirty.is_empty() && !consent.allow_dirty {
        bail!(
            "these files have changes that are not committed: commit them, or say --allow-dirty{}",
            told(&changed.dirty)
        );
    }
    if !changed.staged.is_empty() && !consent.allow_staged && !consent.allow_dirty {
        bail!(
            "these files have changes that are staged and not committed: commit them, or say --allow-staged{}",
            told(&changed.staged)
        );
    }
    Ok(())
}
