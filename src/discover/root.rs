//! Decides where the root is and which directories are walked. Reads manifests, no sources.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};

use super::Request;
use super::manifests::Manifests;

/// All paths are canonical.
pub(super) struct Place {
    pub(super) root: PathBuf,
    /// Directories to walk: the root, or less where no manifest says what belongs together.
    pub(super) starts: Vec<PathBuf>,
    /// The PATH arguments.
    pub(super) paths: Vec<PathBuf>,
}

pub(super) fn locate(request: &Request, manifests: &mut Manifests) -> Result<Place> {
    let cwd = canonical(&request.cwd, &request.cwd)?;
    let paths: Vec<PathBuf> =
        request.paths.iter().map(|path| canonical(&cwd.join(path), path)).collect::<Result<_>>()?;
    if let Some(root) = named_root(request, &cwd, manifests)? {
        if let Some(outside) = paths.iter().find(|path| !path.starts_with(&root)) {
            bail!("`{}` lies outside the root `{}`", outside.display(), root.display());
        }
        return Ok(whole(root, paths));
    }
    let mut starts = std::iter::once(&cwd).chain(paths.first());
    let holds_all = |root: &PathBuf| paths.iter().all(|path| path.starts_with(root));
    match starts.find_map(|start| manifests.root_above(dir_of(start)).filter(holds_all)) {
        Some(root) => Ok(whole(root, paths)),
        None if paths.is_empty() => Ok(whole(cwd, paths)),
        None => Ok(scattered(cwd, paths, manifests)),
    }
}

/// What `--root` or `--manifest-path` says.
fn named_root(request: &Request, cwd: &Path, manifests: &mut Manifests) -> Result<Option<PathBuf>> {
    let package = request.manifest_path.as_ref().map(|path| manifest_dir(cwd, path)).transpose()?;
    if let Some(given) = &request.root {
        let root = canonical(&cwd.join(given), given)?;
        if !root.is_dir() {
            bail!("the root `{}` is not a directory", given.display());
        }
        return Ok(Some(root));
    }
    Ok(package.map(|dir| manifests.workspace_of(&dir).unwrap_or(dir)))
}

/// The directory of a manifest that the user named, so that one that cannot be read is an error.
fn manifest_dir(cwd: &Path, given: &Path) -> Result<PathBuf> {
    let path = cwd.join(given);
    let path = if path.is_dir() { path.join("Cargo.toml") } else { path };
    std::fs::metadata(&path)
        .and_then(
            |meta| if meta.is_file() { std::fs::File::open(&path) } else { Err(not_a_file()) },
        )
        .with_context(|| format!("cannot read the manifest `{}`", given.display()))?;
    if path.file_name().is_none_or(|name| name != "Cargo.toml") {
        bail!("`{}` is not the path of a `Cargo.toml`", given.display());
    }
    canonical(path.parent().unwrap_or(cwd), given)
}

fn not_a_file() -> std::io::Error {
    std::io::Error::other("not a regular file")
}

fn whole(root: PathBuf, paths: Vec<PathBuf>) -> Place {
    Place { starts: vec![root.clone()], root, paths }
}

/// PATHs that no single workspace holds, as in a repository of many crates without a manifest at its top, or a lone
/// file: each brings the workspace it lies in, and nothing else is walked (the current directory may be a home).
fn scattered(cwd: PathBuf, paths: Vec<PathBuf>, manifests: &mut Manifests) -> Place {
    let root =
        if paths.iter().all(|path| path.starts_with(&cwd)) { cwd } else { common_dir(&paths) };
    let mut starts = Vec::new();
    for path in &paths {
        match manifests.root_above(dir_of(path)) {
            Some(workspace) if workspace.starts_with(&root) => starts.push(workspace),
            _ if path.is_dir() => starts.push(path.clone()),
            _ => {}
        }
    }
    starts.sort();
    starts.dedup_by(|later, earlier| later.starts_with(&*earlier));
    Place { root, starts, paths }
}

fn common_dir(paths: &[PathBuf]) -> PathBuf {
    let first = paths.first().map_or(Path::new("/"), |path| dir_of(path));
    let holds_all = |dir: &&Path| paths.iter().all(|path| path.starts_with(dir));
    first.ancestors().find(holds_all).unwrap_or(first).to_owned()
}

fn dir_of(path: &Path) -> &Path {
    if path.is_dir() { path } else { path.parent().unwrap_or(path) }
}

fn canonical(path: &Path, given: &Path) -> Result<PathBuf> {
    path.canonicalize().with_context(|| format!("cannot find `{}`", given.display()))
}
