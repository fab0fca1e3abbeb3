//! What a package depends on, with inheritance and renames resolved. Reads no source and asks no registry.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::disk::normalize;
use super::manifest::{DependencyEntry, Manifest};
use super::manifests::Manifests;

/// A [`crate::workspace::Dependency`] before packages have ids.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) extern_name: String,
    pub(super) package: String,
    pub(super) version: Option<String>,
    pub(super) features: Vec<String>,
    /// Where it lies, if it is a path dependency (or patched to one).
    pub(super) dir: Option<PathBuf>,
}

/// Dependencies of the package in `dir`, sorted by extern name. One crate listed in several tables is one entry with
/// the features of all of them.
pub(super) fn of(dir: &Path, manifests: &mut Manifests) -> Vec<Draft> {
    let Some(manifest) = manifests.get(dir) else { return Vec::new() };
    let Some(package) = &manifest.package else { return Vec::new() };
    let root = manifests.workspace_of(dir).unwrap_or_else(|| dir.to_owned());
    let Some(workspace) = manifests.get(&root) else { return Vec::new() };
    let mut merged = BTreeMap::new();
    for entry in &package.dependencies {
        merge(resolve(entry, dir, &workspace, &root), &mut merged);
    }
    merged.into_values().collect()
}

fn resolve(entry: &DependencyEntry, dir: &Path, workspace: &Manifest, root: &Path) -> Draft {
    let template = entry.is_inherited.then(|| inherited(&entry.key, workspace)).flatten();
    let (source, base) = template.map_or((entry, dir), |template| (template, root));
    let package = source.package.as_ref().unwrap_or(&entry.key).clone();
    let path = source.path.as_ref().map(|path| normalize(&base.join(path)));
    let patched = || if source.is_git { None } else { patch_dir(&package, workspace, root) };
    Draft {
        extern_name: entry.key.replace('-', "_"),
        version: source.version.clone(),
        features: [source.features.as_slice(), &entry.features].concat(),
        dir: path.or_else(patched),
        package,
    }
}

fn inherited<'w>(key: &str, workspace: &'w Manifest) -> Option<&'w DependencyEntry> {
    workspace.workspace.as_ref()?.dependencies.iter().find(|template| template.key == key)
}

/// `[patch.crates-io] tokio = { path = "tokio" }` makes a registry dependency a local one.
fn patch_dir(package: &str, workspace: &Manifest, root: &Path) -> Option<PathBuf> {
    let replaces =
        |patch: &&DependencyEntry| patch.package.as_ref().unwrap_or(&patch.key) == package;
    let path = workspace.patches.iter().find(replaces)?.path.as_ref()?;
    Some(normalize(&root.join(path)))
}

fn merge(draft: Draft, merged: &mut BTreeMap<(String, String), Draft>) {
    let key = (draft.extern_name.clone(), draft.package.clone());
    let features = draft.features.clone();
    let known = merged.entry(key).or_insert(Draft { features: Vec::new(), ..draft.clone() });
    known.version = known.version.take().or(draft.version);
    known.dir = known.dir.take().or(draft.dir);
    known.features.extend(features);
    known.features.sort();
    known.features.dedup();
}
