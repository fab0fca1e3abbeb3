//! Finds packages, targets and Rust files on disk without running cargo. Never reads Rust text.
//!
//! What is read: every `.rs` file under the root that no ignore file hides, outside hidden, cache (`target`) and
//! vendored directories, plus the root files of targets, local packages and PATH arguments wherever under the root they
//! lie. What is *reported* is the [`SourceFile::selected`] part of it: `-p`, PATHs and `exclude_globs` never take
//! knowledge away.

mod dependencies;
mod disk;
mod ignores;
mod manifest;
mod manifests;
mod packages;
mod root;
mod select;
mod targets;
mod walk;

use std::path::{Path, PathBuf};

use anyhow::Result;
use rustc_hash::FxHashMap;
use serde::Deserialize;

use crate::source::FileId;
use crate::workspace::{Edition, PackageId, Problem, SourceFile, Workspace};

use disk::{display, note, read_text};
use manifests::Manifests;
use packages::Draft;
use root::Place;
use select::{Candidate, Selection};
use walk::{Bounds, Found};

/// Lock files of the largest workspaces are under a megabyte.
const MAX_LOCK_LEN: u64 = 16 << 20;

/// What the command line says about where to look.
#[derive(Clone, Debug)]
pub struct Request {
    pub root: Option<PathBuf>,
    pub manifest_path: Option<PathBuf>,
    /// Files and directories to report on; they must exist.
    pub paths: Vec<PathBuf>,
    /// Names, `name@version` or globs over names.
    pub packages: Vec<String>,
    pub exclude_packages: Vec<String>,
    /// Selects every package, whatever `packages` says.
    pub workspace: bool,
    /// Root-relative globs of files and directories that are not reported on.
    pub exclude_globs: Vec<String>,
    /// In bytes; larger files are skipped with a note.
    pub max_file_size: u64,
    /// What relative paths above are relative to.
    pub cwd: PathBuf,
}

impl Default for Request {
    fn default() -> Self {
        Self {
            root: None,
            manifest_path: None,
            paths: Vec::new(),
            packages: Vec::new(),
            exclude_packages: Vec::new(),
            workspace: false,
            exclude_globs: Vec::new(),
            max_file_size: 16 << 20,
            cwd: PathBuf::from("."),
        }
    }
}

/// Errors are mistakes in `request`; whatever is wrong on disk is a [`Problem`] of the answer.
pub fn discover(request: &Request) -> Result<Workspace> {
    let selection = Selection::of(request)?;
    let mut manifests = Manifests::default();
    let place = root::locate(request, &mut manifests)?;
    // Positions are 32 bits wide, so no limit may go beyond that.
    let max_file_size = request.max_file_size.min(u64::from(u32::MAX));
    let bounds = Bounds { root: &place.root, max_file_size };
    let mut found = Found::default();
    place.starts.iter().for_each(|start| walk::walk(&bounds, start, &mut found));
    // Links first: a PATH may name one whose target is hidden, and it is known by the path of the link then.
    walk::follow_links(&bounds, &mut found);
    add_named(&bounds, &place.paths, &mut found);
    let drafts = packages::gather(&bounds, &mut manifests, &mut found);
    walk::follow_links(&bounds, &mut found);
    assemble(&place, &selection, &drafts, found)
}

/// PATH arguments are read even where an ignore file hides them.
fn add_named(bounds: &Bounds<'_>, paths: &[PathBuf], found: &mut Found) {
    for path in paths {
        if path.is_dir() {
            let known = found.files.range(path.clone()..).next();
            if known.is_none_or(|(known, _)| !known.starts_with(path)) {
                walk::walk(bounds, path, found);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            walk::add(bounds, path, found);
        } else if path.file_name().is_none_or(|name| name != "Cargo.toml") {
            found.problems.push(note(bounds.root, path, "not a Rust source, skipped"));
        }
    }
}

fn assemble(
    place: &Place,
    selection: &Selection,
    drafts: &[Draft],
    found: Found,
) -> Result<Workspace> {
    let candidates: Vec<_> = drafts
        .iter()
        .map(|draft| Candidate { name: &draft.name, is_member: draft.is_member })
        .collect();
    let selected = selection.of_packages(&candidates, &place.root)?;
    let mut files = sources(place, drafts, &found);
    for (real, file) in &mut files {
        let by_package = file
            .package
            .map_or(selection.takes_files_without_package(), |id| selected[id.0 as usize]);
        let asked = select::asks_for(&place.paths, real, &file.path);
        file.selected = by_package && asked && selection.takes_file(&file.display);
    }
    let ids: FxHashMap<&Path, FileId> =
        files.iter().map(|(real, _)| *real).zip((0..).map(FileId)).collect();
    let packages = packages::finish(drafts, &selected, &ids);
    let files = files.into_iter().map(|(_, file)| file).collect();
    let mut problems = found.problems;
    let locked_packages = locked_packages(&place.root, &mut problems);
    problems.sort();
    problems.dedup();
    Ok(Workspace { root: place.root.clone(), packages, files, problems, locked_packages })
}

/// The files in their final order, each with its canonical path; nothing is selected yet.
fn sources<'f>(place: &Place, drafts: &[Draft], found: &'f Found) -> Vec<(&'f Path, SourceFile)> {
    let owners = packages::owners(drafts, &found.manifests);
    let mut files = Vec::with_capacity(found.files.len());
    for (real, file) in &found.files {
        let package = owner(&owners, &place.root, &file.path);
        let source = SourceFile {
            path: file.path.clone(),
            display: display(&place.root, &file.path),
            len: file.len,
            instead: None,
            package,
            edition: package.map_or(Edition::E2024, |id| drafts[id.0 as usize].edition),
            selected: false,
        };
        files.push((real.as_path(), source));
    }
    files.sort_by(|(_, a), (_, b)| (&a.display, &a.path).cmp(&(&b.display, &b.path)));
    files
}

/// The package whose manifest is the nearest above `path`; a virtual manifest owns its files without a package.
fn owner(
    owners: &FxHashMap<PathBuf, Option<PackageId>>,
    root: &Path,
    path: &Path,
) -> Option<PackageId> {
    let above = path.ancestors().skip(1).take_while(|dir| dir.starts_with(root));
    above.into_iter().find_map(|dir| owners.get(dir)).copied().flatten()
}

#[derive(Deserialize)]
struct LockFile {
    #[serde(default)]
    package: Vec<LockedPackage>,
}

#[derive(Deserialize)]
struct LockedPackage {
    name: String,
}

fn locked_packages(root: &Path, problems: &mut Vec<Problem>) -> Vec<String> {
    let path = root.join("Cargo.lock");
    if !path.exists() {
        return Vec::new();
    }
    let text = read_text(&path, MAX_LOCK_LEN).map_err(|error| error.to_string());
    let lock = text.and_then(|text| {
        toml::from_str::<LockFile>(&text).map_err(|error| error.message().to_owned())
    });
    match lock {
        Ok(lock) => {
            let mut names: Vec<String> =
                lock.package.into_iter().map(|package| package.name).collect();
            names.sort();
            names.dedup();
            names
        }
        Err(reason) => {
            problems.push(note(root, &path, format!("the lock file is not used: {reason}")));
            Vec::new()
        }
    }
}
