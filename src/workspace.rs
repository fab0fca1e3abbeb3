//! What lies on disk: crates, targets and files, as plain data. Discovery fills it; nobody here reads anything.

use std::path::PathBuf;
use std::sync::Arc;

use crate::source::FileId;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PackageId(pub u32);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edition {
    #[default]
    E2015,
    E2018,
    E2021,
    E2024,
}

/// Kinds in the order in which a file shared by several targets is owned: the library first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TargetKind {
    Lib,
    ProcMacro,
    Bin,
    Example,
    Test,
    Bench,
    BuildScript,
}

#[derive(Clone, Debug)]
pub struct Target {
    pub kind: TargetKind,
    /// As cargo prints it; [`Target::crate_name`] is what paths say.
    pub name: String,
    pub edition: Edition,
    /// The root file, if it was found and may be read.
    pub root: Option<FileId>,
}

impl Target {
    pub fn crate_name(&self) -> String {
        self.name.replace('-', "_")
    }
}

#[derive(Clone, Debug)]
pub struct Dependency {
    /// The name that paths in the source use: renamed and with underscores.
    pub extern_name: String,
    /// The package's name in the registry.
    pub package: String,
    /// The member or path dependency under the root that it is, if it is one.
    pub local: Option<PackageId>,
    /// The version requirement as written, `None` for path and git dependencies without one.
    pub version: Option<String>,
    pub features: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct Package {
    pub name: String,
    /// As the manifest has it, or its workspace.
    pub version: Option<String>,
    /// Root-relative directory of its manifest, `""` for the root itself, with forward slashes.
    pub dir: String,
    pub edition: Edition,
    /// Sorted by kind, then name.
    pub targets: Vec<Target>,
    /// Normal, dev and build dependencies of every platform, sorted by `extern_name`.
    pub dependencies: Vec<Dependency>,
    /// Whether `-p`, `--exclude` and the current directory select it for reports.
    pub selected: bool,
}

#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Where it is read from.
    pub path: PathBuf,
    /// Root-relative, forward slashes, never with `..`: what reports print.
    pub display: String,
    pub len: u64,
    /// Its text, if it is not the one on disk that is meant.
    pub instead: Option<Arc<str>>,
    /// The package with the nearest manifest above it, if there is one.
    pub package: Option<PackageId>,
    /// Edition of `package`, or 2024 where there is none.
    pub edition: Edition,
    /// Whether findings in it are reported (`false`: read for its knowledge only).
    pub selected: bool,
}

/// Something that could not be read, parsed or analysed. Always printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Root-relative where it can be.
    pub path: String,
    /// 1-based; 0 when the whole file or the run is meant.
    pub line: u32,
    pub message: String,
    /// `false` for mere notes: skipped devices, oversized files, files of no target and those that are not reported on.
    pub in_target: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Workspace {
    /// Absolute; all `display` paths are relative to it.
    pub root: PathBuf,
    /// Sorted by `dir`.
    pub packages: Vec<Package>,
    /// Sorted by `display`; [`FileId`] indexes it.
    pub files: Vec<SourceFile>,
    pub problems: Vec<Problem>,
    /// Packages of the lock file (the dependency closure), sorted; empty if there is none.
    pub locked_packages: Vec<String>,
}

impl Workspace {
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.index()]
    }

    /// Whether a file lies with its package's tests, examples or benches, and nothing that is built for users begins there.
    pub fn is_beside(&self, file: &SourceFile) -> bool {
        let Some(package) = file.package.map(|id| &self.packages[id.0 as usize]) else {
            return false;
        };
        let below = |path: &str, dir: &str| {
            let inside = path.strip_prefix(package.dir.as_str());
            let inside = inside.map(|rest| rest.trim_start_matches('/'));
            inside.and_then(|rest| rest.strip_prefix(dir)).is_some_and(|rest| rest.starts_with('/'))
        };
        let is_built = |target: &&Target| {
            matches!(target.kind, TargetKind::Lib | TargetKind::ProcMacro | TargetKind::Bin)
        };
        let built = || package.targets.iter().filter(is_built).filter_map(|target| target.root);
        ["tests", "examples", "benches"].into_iter().any(|dir| {
            below(&file.display, dir) && !built().any(|root| below(&self.file(root).display, dir))
        })
    }
}
