//! Keeps of a report what is new: by comparing with another commit's findings, or by changed lines. Analyses nothing itself; `git` reads the
//! commits and `changed` compares texts.

use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use rustc_hash::{FxHashMap, FxHashSet};
use tempfile::TempDir;

use crate::changed::{Lines, Patch};
use crate::diagnostic::Diagnostic;
use crate::git::{self, Entry, Objects, Repository};
use crate::options::Novelty;
use crate::report::Report;
use crate::source::{FileId, LineStarts, Place};
use crate::workspace::Problem;

/// Of so many files a renamed one may come from.
const MAX_RENAMES: usize = 64;

/// What a run is compared with.
pub(super) struct Comparison {
    kind: Kind,
    staged: Option<Repository>,
}

enum Kind {
    /// With the findings of a commit; of none before the first.
    Findings(Repository, Option<String>),
    /// With the lines of a commit.
    Lines(Repository, Option<String>),
    /// With the lines that a patch names, from the top of the repository in which the root has this prefix.
    Patch(Patch, String),
}

/// Nothing if everything is to be reported.
pub(super) fn prepare(novelty: &Novelty, root: &Path) -> Result<Option<Comparison>> {
    if let Some((name, text)) = &novelty.patch {
        let patch = Patch::parse(text).map_err(|error| anyhow!("{name}:{error:#}"))?;
        let kind = Kind::Patch(patch, prefix_of(root));
        return Ok(Some(Comparison { kind, staged: None }));
    }
    let asked = match novelty {
        Novelty { since: Some(_), .. } => "`--since`",
        Novelty { staged: true, .. } => "`--staged`",
        Novelty { changed_lines: true, .. } => "`--changed-lines`",
        _ => return Ok(None),
    };
    let repository = || Repository::around(root, asked);
    let base = match &novelty.since {
        Some(reference) => Some(repository()?.merge_base(reference)?),
        None => repository()?.head()?,
    };
    let kind = if novelty.changed_lines { Kind::Lines } else { Kind::Findings };
    let staged = novelty.staged.then(repository).transpose()?;
    Ok(Some(Comparison { kind: kind(repository()?, base), staged }))
}

/// The root as a patch of the repository around it names it. No git is asked, as there may be none.
fn prefix_of(root: &Path) -> String {
    let top = root.ancestors().find(|dir| dir.join(".git").exists());
    let below = top.and_then(|top| root.strip_prefix(top).ok());
    below.map(git::prefix).unwrap_or_default()
}

/// Files as they were in a commit or are in the index, in a directory that goes away with it.
pub(super) struct Unpacked {
    /// Canonical; what the root was in the working tree.
    pub(super) root: PathBuf,
    pub(super) dir: TempDir,
}

impl Comparison {
    /// What is staged, if that is to be analysed.
    pub(super) fn staged(&self) -> Result<Option<Unpacked>> {
        let unpack = |repository: &Repository| {
            unpack(repository, &repository.index(|path| is_wanted(repository.prefix(), path))?)
        };
        self.staged.as_ref().map(unpack).transpose()
    }

    /// Drops what is not new and counts it. `analyse` gives the findings of a tree, and how many of its files could not be analysed.
    pub(super) fn keep_new(
        &self,
        report: &mut Report,
        analyse: impl FnOnce(&Unpacked) -> Result<(Vec<Diagnostic>, usize)>,
    ) -> Result<()> {
        let found = std::mem::take(&mut report.diagnostics);
        let n_found = found.len();
        report.diagnostics = match &self.kind {
            Kind::Findings(repository, base) if n_found > 0 => {
                let (old, unread) = old_findings(repository, base.as_deref(), analyse)?;
                report.problems.extend(unread);
                found.into_iter().filter(|it| !old.contains(&it.fingerprint)).collect()
            }
            Kind::Findings(..) => found,
            Kind::Lines(repository, base) => {
                let lines = changed_since(repository, base.as_deref(), report, &found)?;
                on_lines(report, found, |file| lines.get(&file))
            }
            Kind::Patch(patch, prefix) => on_lines(report, found, |file| {
                patch.lines(prefix, &report.workspace.file(file).display)
            }),
        };
        report.not_new = n_found - report.diagnostics.len();
        Ok(())
    }
}

type OldFindings = (FxHashSet<String>, Option<Problem>);

fn old_findings(
    repository: &Repository,
    base: Option<&str>,
    analyse: impl FnOnce(&Unpacked) -> Result<(Vec<Diagnostic>, usize)>,
) -> Result<OldFindings> {
    let Some(commit) = base else { return Ok(OldFindings::default()) };
    let tree = repository.tree(commit, |path| is_wanted(repository.prefix(), path))?;
    let unpacked = unpack(repository, &tree)?;
    let (old, unread) = analyse(&unpacked)?;
    let problem = (unread > 0).then(|| Problem {
        path: String::new(),
        line: 0,
        message: format!("{unread} files of the commit compared with could not be analysed: what was in them counts as new"),
        in_target: false,
    });
    Ok((old.into_iter().map(|it| it.fingerprint).collect(), problem))
}

/// What an analysis reads: sources and manifests below the root, and the ignore files that say which.
fn is_wanted(prefix: &str, path: &str) -> bool {
    let (dir, name) = path.rsplit_once('/').unwrap_or(("", path));
    if name == ".gitignore" || name == ".ignore" {
        let dir = if dir.is_empty() { String::new() } else { format!("{dir}/") };
        return path.starts_with(prefix) || prefix.starts_with(&dir);
    }
    path.starts_with(prefix)
        && (is_rust(name) || ["Cargo.toml", "Cargo.lock", "CACHEDIR.TAG"].contains(&name))
}

fn unpack(repository: &Repository, entries: &[Entry]) -> Result<Unpacked> {
    let dir = tempfile::Builder::new()
        .prefix("asynclint-")
        .tempdir()
        .context("no temporary directory can be made; TMPDIR says where")?;
    let top = dir.path().canonicalize()?;
    let root = top.join(repository.prefix());
    std::fs::create_dir_all(&root)?;
    // Ignore files are read up to the top of the repository.
    std::fs::create_dir(top.join(".git"))?;
    repository.write_out(entries, &top)?;
    Ok(Unpacked { root, dir })
}

fn on_lines<'l>(
    report: &Report,
    found: Vec<Diagnostic>,
    changed: impl Fn(FileId) -> Option<&'l Lines>,
) -> Vec<Diagnostic> {
    let touches = |place: Place| {
        let lines = report.stamps.get(&place.file).map(|stamp| &stamp.lines);
        changed(place.file)
            .zip(lines)
            .is_some_and(|(changed, lines)| changed.meet(&lines_of(lines, place)))
    };
    found.into_iter().filter(|diagnostic| places(diagnostic).any(touches)).collect()
}

fn places(diagnostic: &Diagnostic) -> impl Iterator<Item = Place> {
    std::iter::once(diagnostic.primary).chain(diagnostic.labels.iter().map(|label| label.place))
}

fn lines_of(lines: &LineStarts, place: Place) -> RangeInclusive<u32> {
    lines.line(place.span.start)
        ..=lines.line(place.span.end.saturating_sub(1).max(place.span.start))
}

/// The changed lines of every file that a finding has a place in.
fn changed_since(
    repository: &Repository,
    base: Option<&str>,
    report: &Report,
    found: &[Diagnostic],
) -> Result<FxHashMap<FileId, Lines>> {
    let prefix = repository.prefix();
    let is_source = |path: &str| path.starts_with(prefix) && is_wanted(prefix, path);
    let tree =
        base.map(|commit| repository.tree(commit, is_source)).transpose()?.unwrap_or_default();
    let mut files: Vec<FileId> = found.iter().flat_map(places).map(|place| place.file).collect();
    files.sort_unstable();
    files.dedup();
    let objects = Objects::open(repository)?;
    let mut old = Old { prefix, tree: &tree, objects, report, gone: None };
    let lines = files.into_iter().map(|file| Ok((file, old.compared(file)?)));
    lines.collect()
}

/// The texts of a commit.
struct Old<'a> {
    prefix: &'a str,
    tree: &'a [Entry],
    objects: Objects,
    report: &'a Report,
    /// The texts of sources that are no longer there, once somebody has asked.
    gone: Option<Vec<String>>,
}

impl Old<'_> {
    fn compared(&mut self, file: FileId) -> Result<Lines> {
        let source = self.report.workspace.file(file);
        let path = format!("{}{}", self.prefix, source.display);
        let Ok(new) = std::fs::read_to_string(&source.path) else { return Ok(Lines::all()) };
        let same = self.tree.iter().find(|entry| entry.path == path);
        let old = match same {
            Some(entry) => Some(self.text(entry)?),
            None => self.renamed(&path, &new)?,
        };
        Ok(old.map_or_else(Lines::all, |old| Lines::between(&old, &new)))
    }

    fn text(&mut self, entry: &Entry) -> Result<String> {
        let bytes = self.objects.read(&entry.id).with_context(|| entry.path.clone())?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// The text of a file that is gone and had at least half of these lines, of several the one with the most.
    fn renamed(&mut self, path: &str, new: &str) -> Result<Option<String>> {
        if !is_rust(path) {
            return Ok(None);
        }
        if self.gone.is_none() {
            self.gone = Some(self.texts_gone()?);
        }
        let lines: FxHashSet<&str> = new.lines().collect();
        let mut best: Option<(usize, &String)> = None;
        for old in self.gone.iter().flatten() {
            let common = old.lines().collect::<FxHashSet<_>>().intersection(&lines).count();
            if common * 2 >= lines.len() && best.is_none_or(|(most, _)| common > most) {
                best = Some((common, old));
            }
        }
        Ok(best.map(|(_, old)| old.clone()))
    }

    fn texts_gone(&mut self) -> Result<Vec<String>> {
        let files = &self.report.workspace.files;
        let here: FxHashSet<String> =
            files.iter().map(|file| format!("{}{}", self.prefix, file.display)).collect();
        let tree = self.tree;
        let gone = tree.iter().filter(|entry| is_rust(&entry.path) && !here.contains(&entry.path));
        gone.take(MAX_RENAMES).map(|entry| self.text(entry)).collect()
    }
}

fn is_rust(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "rs")
}
