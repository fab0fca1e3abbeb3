//! One run as it was asked for, as plain data: where to look and what the command line says. Reads nothing.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::diagnostic::{Confidence, Level};
use crate::settings::FailOn;

/// What [`crate::check`] needs to know.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where relative paths start and the search for the workspace begins.
    pub cwd: PathBuf,
    pub root: Option<PathBuf>,
    pub manifest_path: Option<PathBuf>,
    /// Select what is reported, never what is known.
    pub paths: Vec<PathBuf>,
    pub packages: Vec<String>,
    /// Packages left out of reports.
    pub exclude: Vec<String>,
    pub workspace: bool,
    /// The configuration file, instead of the one in the root.
    pub config: Option<PathBuf>,
    pub overrides: Overrides,
    pub baseline: BaselineUse,
    pub novelty: Novelty,
    /// Texts of files, by root-relative path, that are analysed instead of what is on disk.
    pub instead: Arc<BTreeMap<String, Arc<str>>>,
    /// `2027-03-01`: suppressions with an earlier `until` have expired.
    pub today: String,
    /// The report has the map of locks.
    pub lock_map: bool,
    /// Nothing runs after this: what is known of the program is left to the system, which takes memory back faster.
    pub is_last: bool,
    /// Updated during the run; somebody may be watching.
    pub progress: Arc<Progress>,
}

/// Which baseline hides what was there before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum BaselineUse {
    /// The one that the configuration names, or else the one in the root, if it is there.
    #[default]
    Usual,
    File(PathBuf),
    Off,
}

/// Which findings count as new: all of them, if nothing is said.
#[derive(Clone, Debug, Default)]
pub struct Novelty {
    /// Those that the merge base of this commit and what is checked out does not have.
    pub since: Option<String>,
    /// Those with a place on a line that was changed since, or since the last commit.
    pub changed_lines: bool,
    /// The index is analysed instead of the working tree, and compared with the last commit if `since` names no other.
    pub staged: bool,
    /// Those with a place on a line that this patch changes; what messages call it, and its text.
    pub patch: Option<(String, String)>,
}

/// What the command line says about settings; it beats the configuration file.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// `-A`, `-W` and `-D` in the order given.
    pub levels: Vec<(String, Level)>,
    pub confidence: Option<Confidence>,
    pub fail_on: Option<FailOn>,
    pub strict_parse: bool,
    pub all_targets: bool,
    pub baseline_strict: bool,
    pub threads: Option<usize>,
}

/// How far a run is. Counts only; who shows them decides how.
#[derive(Debug, Default)]
pub struct Progress {
    files: AtomicUsize,
    done: AtomicUsize,
}

impl Progress {
    /// Says how many files there are to analyse.
    pub fn expect(&self, files: usize) {
        self.files.store(files, Ordering::Relaxed);
    }

    /// Says that one more file is analysed.
    pub fn step(&self) {
        self.done.fetch_add(1, Ordering::Relaxed);
    }

    /// Files analysed and files to analyse.
    pub fn state(&self) -> (usize, usize) {
        (self.done.load(Ordering::Relaxed), self.files.load(Ordering::Relaxed))
    }
}
