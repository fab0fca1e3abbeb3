//! Gathers the packages under the root and gives them, their targets and their dependencies ids. Selects nothing.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;

use super::dependencies;
use super::disk::{display, note};
use super::manifest::{Fault, Inheritable, Manifest, PackageTable};
use super::manifests::Manifests;
use super::targets;
use super::walk::{self, Bounds, Found};
use crate::source::FileId;
use crate::workspace::{Dependency, Edition, Package, PackageId, Problem, Target};

/// A target and the key under which [`Found::files`] lists its root file.
type Rooted = (targets::Draft, Option<PathBuf>);

/// A package before it has an id.
pub(super) struct Draft {
    pub(super) dir: PathBuf,
    /// Root-relative.
    pub(super) shown_dir: String,
    pub(super) name: String,
    version: Option<String>,
    pub(super) edition: Edition,
    /// Whether the root workspace has it; without a manifest at the root every package counts.
    pub(super) is_member: bool,
    targets: Vec<Rooted>,
    dependencies: Vec<dependencies::Draft>,
}

/// Where a package lies. Ordered as packages are.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Site {
    shown_dir: String,
    dir: PathBuf,
}

/// All packages under the root, sorted by display directory. Members and path dependencies that the walk passed over
/// (ignored or hidden directories) are walked now.
pub(super) fn gather(
    bounds: &Bounds<'_>,
    manifests: &mut Manifests,
    found: &mut Found,
) -> Vec<Draft> {
    let members = manifests.members(bounds.root);
    let mut sites = BTreeSet::new();
    let mut pending: Vec<PathBuf> = members.iter().cloned().collect();
    let mut seen = BTreeSet::new();
    loop {
        pending.append(&mut found.unseen);
        let Some(dir) = pending.pop() else { break };
        if !dir.starts_with(bounds.root)
            || !seen.insert(dir.clone())
            || manifests.get(&dir).is_none()
        {
            continue;
        }
        if !found.manifests.contains(&dir) {
            walk::walk(bounds, &dir, found);
        }
        pending.extend(manifests.local_dependencies(&dir));
        sites.insert(Site { shown_dir: display(bounds.root, &dir), dir });
    }
    report_missing(bounds, &members, manifests, found);
    sites.into_iter().filter_map(|site| draft(bounds, site, &members, (manifests, found))).collect()
}

fn report_missing(
    bounds: &Bounds<'_>,
    members: &BTreeSet<PathBuf>,
    manifests: &mut Manifests,
    found: &mut Found,
) {
    for dir in members {
        if manifests.get(dir).is_none() {
            let message =
                format!("workspace member `{}` has no `Cargo.toml`", display(bounds.root, dir));
            let problem = note(bounds.root, &bounds.root.join("Cargo.toml"), message);
            found.problems.push(Problem { in_target: true, ..problem });
        }
    }
}

/// `None` for a virtual manifest.
fn draft(
    bounds: &Bounds<'_>,
    site: Site,
    members: &BTreeSet<PathBuf>,
    (manifests, found): (&mut Manifests, &mut Found),
) -> Option<Draft> {
    let Site { shown_dir, dir } = site;
    let is_member = members.is_empty() || members.contains(&dir);
    let manifest = manifests.get(&dir)?;
    let path = dir.join("Cargo.toml");
    let report = |fault: &Fault, found: &mut Found| {
        let problem = note(bounds.root, &path, fault.message.as_str());
        found.problems.push(Problem { line: fault.line, in_target: is_member, ..problem });
    };
    manifest.faults.iter().for_each(|fault| report(fault, found));
    let unknown = PackageTable::default();
    let package = match &manifest.package {
        Some(package) => package,
        // The `[package]` line itself may be what is broken: its files still belong together.
        None if manifest.workspace.is_none() => &unknown,
        None => return None,
    };
    let name = package.name.clone().unwrap_or_else(|| dir_name(&dir));
    let edition = edition(&dir, &manifest, package, manifests).unwrap_or_else(|fault| {
        report(&fault, found);
        Edition::E2021
    });
    let targets = rooted(bounds, targets::of(&dir, package, &name, edition), found);
    // Test data is full of manifests without sources; nobody compiles them.
    if let Some(fault) = missing_roots(bounds, &targets).filter(|_| is_member) {
        report(&fault, found);
    }
    let dependencies = dependencies::of(&dir, manifests);
    let version = version(&dir, package, manifests);
    Some(Draft { dir, shown_dir, name, version, edition, is_member, targets, dependencies })
}

/// Each target with its root file, which is read even where an ignore file hides it: cargo compiles it.
fn rooted(bounds: &Bounds<'_>, targets: Vec<targets::Draft>, found: &mut Found) -> Vec<Rooted> {
    let mut key = |target: &targets::Draft| walk::add(bounds, target.path.as_ref()?, found);
    targets
        .into_iter()
        .map(|target| (key(&target), target))
        .map(|(key, target)| (target, key))
        .collect()
}

fn dir_name(dir: &Path) -> String {
    dir.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// cargo's default is 2015, but in a manifest that is no valid TOML an absent edition says nothing.
fn edition(
    dir: &Path,
    manifest: &Manifest,
    package: &PackageTable,
    manifests: &mut Manifests,
) -> Result<Edition, Fault> {
    match package.edition {
        Inheritable::Set(edition) => Ok(edition),
        Inheritable::Absent if manifest.is_broken => Ok(Edition::E2021),
        Inheritable::Absent if manifest.package.is_none() => Ok(Edition::E2021),
        Inheritable::Absent => Ok(Edition::E2015),
        Inheritable::Inherited => inherited_edition(dir, manifests).ok_or_else(|| Fault {
            line: 0,
            message: "the edition is inherited, but no workspace sets it; read as 2021".to_owned(),
        }),
    }
}

fn version(dir: &Path, package: &PackageTable, manifests: &mut Manifests) -> Option<String> {
    match &package.version {
        Inheritable::Set(version) => Some(version.clone()),
        Inheritable::Absent => None,
        Inheritable::Inherited => {
            let root = manifests.workspace_of(dir)?;
            manifests.get(&root)?.workspace.as_ref()?.version.clone()
        }
    }
}

fn inherited_edition(dir: &Path, manifests: &mut Manifests) -> Option<Edition> {
    let root = manifests.workspace_of(dir)?;
    match manifests.get(&root)?.workspace.as_ref()?.edition {
        Inheritable::Set(edition) => Some(edition),
        Inheritable::Absent | Inheritable::Inherited => None,
    }
}

/// One fault for all: a crate unpacked from the registry may lack its tests, examples and benchmarks.
fn missing_roots(bounds: &Bounds<'_>, targets: &[Rooted]) -> Option<Fault> {
    let missing: Vec<&targets::Draft> =
        targets.iter().filter(|(_, key)| key.is_none()).map(|(target, _)| target).collect();
    let message = match missing.as_slice() {
        [] => return None,
        [target] => {
            let place =
                target.path.as_ref().map(|path| format!(": `{}`", display(bounds.root, path)));
            format!(
                "cannot read the root file of target `{}`{}",
                target.name,
                place.unwrap_or_default()
            )
        }
        many => {
            let names: Vec<String> =
                many.iter().take(3).map(|target| format!("`{}`", target.name)).collect();
            let rest = many.len() - names.len();
            let rest = if rest == 0 { String::new() } else { format!(" and {rest} more") };
            format!(
                "cannot read the root files of {} targets: {}{rest}",
                many.len(),
                names.join(", ")
            )
        }
    };
    Some(Fault { line: 0, message })
}

/// Who owns the files below a directory, until a deeper entry says otherwise; `None` for virtual manifests.
pub(super) fn owners(
    drafts: &[Draft],
    manifests: &BTreeSet<PathBuf>,
) -> FxHashMap<PathBuf, Option<PackageId>> {
    let mut owners: FxHashMap<PathBuf, Option<PackageId>> =
        manifests.iter().map(|dir| (dir.clone(), None)).collect();
    let packages =
        drafts.iter().map(|draft| draft.dir.clone()).zip((0..).map(|id| Some(PackageId(id))));
    owners.extend(packages);
    owners
}

/// The packages themselves; `files` gives the ids of root files by their key.
pub(super) fn finish(
    drafts: &[Draft],
    selected: &[bool],
    files: &FxHashMap<&Path, FileId>,
) -> Vec<Package> {
    let ids: FxHashMap<&Path, PackageId> =
        drafts.iter().map(|draft| draft.dir.as_path()).zip((0..).map(PackageId)).collect();
    let package = |(draft, &selected): (&Draft, &bool)| Package {
        name: draft.name.clone(),
        dir: draft.shown_dir.clone(),
        version: draft.version.clone(),
        edition: draft.edition,
        targets: draft
            .targets
            .iter()
            .map(|(target, key)| finish_target(target, key.as_deref(), files))
            .collect(),
        dependencies: draft
            .dependencies
            .iter()
            .map(|dependency| finish_dependency(dependency, &ids))
            .collect(),
        selected,
    };
    drafts.iter().zip(selected).map(package).collect()
}

fn finish_target(
    target: &targets::Draft,
    key: Option<&Path>,
    files: &FxHashMap<&Path, FileId>,
) -> Target {
    let root = key.and_then(|key| files.get(key)).copied();
    Target { kind: target.kind, name: target.name.clone(), edition: target.edition, root }
}

fn finish_dependency(draft: &dependencies::Draft, ids: &FxHashMap<&Path, PackageId>) -> Dependency {
    Dependency {
        extern_name: draft.extern_name.clone(),
        package: draft.package.clone(),
        local: draft.dir.as_deref().and_then(|dir| ids.get(dir)).copied(),
        version: draft.version.clone(),
        features: draft.features.clone(),
    }
}
