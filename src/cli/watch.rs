//! Runs a check again whenever what it reads has changed. Watches the directories of the files that it read, not what a build writes; knows no analysis.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, SystemTime};

use anyhow::{Context, bail};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::report::Report;

/// Editors and branch switches write several files: they count as one change while they come closer together than this.
const QUIET: Duration = Duration::from_millis(100);

type Changes = Receiver<notify::Result<Event>>;

/// Calls `run` now and after each change. It gives what it has read, or nothing where it failed: then the same is watched on. Ends only with an
/// error of the watching itself.
pub(super) fn watch(cwd: &Path, mut run: impl FnMut() -> Option<Report>) -> anyhow::Result<u8> {
    let (sender, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(sender).context("changes cannot be watched")?;
    let mut watched = BTreeSet::new();
    loop {
        let start = SystemTime::now();
        let report = run();
        let wanted = report.as_ref().map_or_else(|| fallback(&watched, cwd), directories);
        let is_new = follow(&mut watcher, &mut watched, wanted)?;
        let missed = is_new && report.as_ref().is_some_and(|report| changed_since(report, start));
        if !missed {
            wait(&changes)?;
        }
    }
}

/// Where nothing could be read, what mends it may be written here.
fn fallback(watched: &BTreeSet<PathBuf>, cwd: &Path) -> BTreeSet<PathBuf> {
    if watched.is_empty() { BTreeSet::from([cwd.to_owned()]) } else { watched.clone() }
}

/// Those with files that a report is about, and the root with its manifest and configuration.
fn directories(report: &Report) -> BTreeSet<PathBuf> {
    let workspace = &report.workspace;
    let files = workspace.files.iter().filter_map(|file| file.path.parent());
    let packages = workspace.packages.iter().map(|package| workspace.root.join(&package.dir));
    files.map(Path::to_owned).chain(packages).chain([workspace.root.clone()]).collect()
}

/// Watches what is wanted and nothing else; whether there is something that was not watched before.
fn follow(
    watcher: &mut RecommendedWatcher,
    watched: &mut BTreeSet<PathBuf>,
    wanted: BTreeSet<PathBuf>,
) -> anyhow::Result<bool> {
    for gone in watched.difference(&wanted) {
        // It may not be there any more.
        let _ = watcher.unwatch(gone);
    }
    let mut is_new = false;
    for path in wanted.difference(watched) {
        is_new = true;
        watcher
            .watch(path, RecursiveMode::NonRecursive)
            .with_context(|| format!("cannot watch {}", path.display()))?;
    }
    *watched = wanted;
    Ok(is_new)
}

/// Whether a file was written before somebody watched it.
fn changed_since(report: &Report, start: SystemTime) -> bool {
    let modified = |path: &Path| path.metadata().and_then(|data| data.modified());
    report.workspace.files.iter().any(|file| modified(&file.path).is_ok_and(|time| time > start))
}

/// Returns when something has changed and nothing more follows.
fn wait(changes: &Changes) -> anyhow::Result<()> {
    let stopped = "nobody says any more what changes";
    while !is_relevant(&changes.recv().context(stopped)?) {}
    loop {
        match changes.recv_timeout(QUIET) {
            Ok(_) => {}
            Err(RecvTimeoutError::Timeout) => return Ok(()),
            Err(RecvTimeoutError::Disconnected) => bail!(stopped),
        }
    }
}

/// A source, a manifest or a configuration was written, or a directory came or went. Whoever overlooks changes has overlooked some of these.
fn is_relevant(event: &notify::Result<Event>) -> bool {
    let Ok(event) = event else { return true };
    let is_read = |path: &PathBuf| {
        path.extension().is_none_or(|extension| extension == "rs" || extension == "toml")
    };
    !matches!(event.kind, EventKind::Access(_))
        && (event.need_rescan() || event.paths.iter().any(is_read))
}
