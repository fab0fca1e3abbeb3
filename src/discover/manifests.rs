//! The manifests around a package: each read once, and which workspace a package belongs to, found as cargo finds it.
//! Lists no targets and no sources.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use globset::{GlobBuilder, GlobMatcher};
use rustc_hash::FxHashMap;
use walkdir::WalkDir;

use super::dependencies;
use super::disk::{normalize, read_text};
use super::manifest::{self, Manifest, WorkspaceTable};

/// A manifest of 16 MiB is nobody's work.
const MAX_LEN: u64 = 16 << 20;

/// Manifests by directory; `None` where there is none.
#[derive(Default)]
pub(super) struct Manifests {
    read: FxHashMap<PathBuf, Option<Rc<Manifest>>>,
}

impl Manifests {
    pub(super) fn get(&mut self, dir: &Path) -> Option<Rc<Manifest>> {
        if let Some(known) = self.read.get(dir) {
            return known.clone();
        }
        let manifest = read(&dir.join("Cargo.toml")).map(Rc::new);
        self.read.insert(dir.to_owned(), manifest.clone());
        manifest
    }

    /// The root directory of the workspace that the package in `dir` belongs to, `dir` itself included.
    pub(super) fn workspace_of(&mut self, dir: &Path) -> Option<PathBuf> {
        let own = self.get(dir)?;
        if own.workspace.is_some() {
            return Some(dir.to_owned());
        }
        if let Some(pointer) = own.package.as_ref().and_then(|package| package.workspace.as_ref()) {
            let root = normalize(&dir.join(pointer));
            return self.get(&root)?.workspace.is_some().then_some(root);
        }
        // `cargo package` unpacks its copy there; the workspace around it does not know it.
        let above = dir.ancestors().skip(1).take_while(|dir| !dir.ends_with("target/package"));
        above.into_iter().find(|root| self.is_workspace_for(root, dir)).map(Path::to_owned)
    }

    fn is_workspace_for(&mut self, root: &Path, dir: &Path) -> bool {
        let Some(manifest) = self.get(root) else { return false };
        manifest.workspace.as_ref().is_some_and(|workspace| !is_excluded(workspace, root, dir))
    }

    /// The workspace or package that cargo would find from `start` (a directory) upwards.
    pub(super) fn root_above(&mut self, start: &Path) -> Option<PathBuf> {
        let dir = start.ancestors().find(|dir| self.get(dir).is_some())?;
        Some(self.workspace_of(dir).unwrap_or_else(|| dir.to_owned()))
    }

    /// Directories of the members of the workspace or lone package at `root`; those outside `root` are left out,
    /// because nothing outside it is read. A member that is listed by name is in, whether it exists or not.
    pub(super) fn members(&mut self, root: &Path) -> BTreeSet<PathBuf> {
        let Some(manifest) = self.get(root) else { return BTreeSet::new() };
        let workspace = manifest.workspace.as_ref();
        let mut pending = vec![root.to_owned()];
        for pattern in workspace.into_iter().flat_map(|workspace| &workspace.members) {
            expand_member(root, pattern, &mut pending);
        }
        let mut members = BTreeSet::new();
        while let Some(dir) = pending.pop() {
            let excluded = workspace.is_some_and(|workspace| is_excluded(workspace, root, &dir));
            if dir.starts_with(root) && !excluded && members.insert(dir.clone()) {
                let local = self.local_dependencies(&dir);
                pending.extend(local.into_iter().filter(|dir| self.get(dir).is_some()));
            }
        }
        members
    }

    /// Directories that the dependencies of the package in `dir` point to.
    pub(super) fn local_dependencies(&mut self, dir: &Path) -> Vec<PathBuf> {
        let dependencies = dependencies::of(dir, self);
        dependencies.into_iter().filter_map(|dependency| dependency.dir).collect()
    }
}

/// `None` where there is no such file; what exists and cannot be read is a broken manifest.
fn read(path: &Path) -> Option<Manifest> {
    let is_dir = std::fs::metadata(path).ok()?.is_dir();
    if is_dir {
        return None;
    }
    match read_text(path, MAX_LEN) {
        Ok(text) => Some(manifest::parse(&text)),
        Err(error) => Some(Manifest::unreadable(format!("cannot read the manifest: {error}"))),
    }
}

/// cargo's rule: below an `exclude` entry, unless a `members` entry names the place literally.
fn is_excluded(workspace: &WorkspaceTable, root: &Path, dir: &Path) -> bool {
    let under = |entry: &String| dir.starts_with(normalize(&root.join(entry)));
    workspace.exclude.iter().any(under) && !workspace.members.iter().any(under)
}

fn expand_member(root: &Path, pattern: &str, out: &mut Vec<PathBuf>) {
    let pattern = pattern.strip_prefix("./").unwrap_or(pattern);
    let parts: Vec<&str> =
        pattern.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    let literal = parts.iter().take_while(|part| !part.contains(['*', '?', '['])).count();
    let base = normalize(&root.join(parts[..literal].join("/")));
    if literal == parts.len() {
        out.push(base);
        return;
    }
    // A pattern like `../../**` would walk the whole disk for members that are not read anyway.
    let glob = GlobBuilder::new(&parts[literal..].join("/")).literal_separator(true).build();
    if let Ok(glob) = glob.map(|glob| glob.compile_matcher())
        && base.starts_with(root)
    {
        expand_glob(&base, &parts[literal..], &glob, out);
    }
}

/// Walks as deep as the pattern has components; a `**` goes 32 levels down, links are not followed.
fn expand_glob(base: &Path, parts: &[&str], glob: &GlobMatcher, out: &mut Vec<PathBuf>) {
    let depth = if parts.contains(&"**") { 32 } else { parts.len() };
    let walk = WalkDir::new(base).min_depth(1).max_depth(depth).sort_by_file_name();
    for entry in walk.into_iter().filter_map(Result::ok) {
        let matches = entry.path().strip_prefix(base).is_ok_and(|path| glob.is_match(path));
        if matches && entry.path().join("Cargo.toml").is_file() {
            out.push(entry.into_path());
        }
    }
}
