//! Finds the targets of one package as cargo does: listed and discovered ones, with the old rules of edition 2015.
//! Looks at names of files only.

use std::fs::{self, DirEntry};
use std::path::{Path, PathBuf};

use super::disk::normalize;
use super::manifest::{Build, PackageTable, Section, TargetTable};
use crate::workspace::{Edition, TargetKind};

/// A [`crate::workspace::Target`] before files have ids.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) kind: TargetKind,
    pub(super) name: String,
    pub(super) edition: Edition,
    /// Absolute; `None` where nothing says which file it is.
    pub(super) path: Option<PathBuf>,
}

/// Name and path of a target that the layout of the package implies.
type Inferred = (String, PathBuf);

/// What the rules need to know of the package beyond one section.
struct Scope<'p> {
    dir: &'p Path,
    edition: Edition,
    has_lib: bool,
}

/// Targets of the package in `dir`, sorted by kind, then name.
pub(super) fn of(dir: &Path, package: &PackageTable, name: &str, edition: Edition) -> Vec<Draft> {
    let mut targets: Vec<Draft> = library(dir, package, name, edition).into_iter().collect();
    let scope = Scope { dir, edition, has_lib: !targets.is_empty() };
    targets.extend(section(&scope, TargetKind::Bin, &package.bins, &inferred_bins(dir, name)));
    targets.extend(section(
        &scope,
        TargetKind::Example,
        &package.examples,
        &infer_from(dir, "examples"),
    ));
    targets.extend(section(&scope, TargetKind::Test, &package.tests, &infer_from(dir, "tests")));
    targets.extend(section(
        &scope,
        TargetKind::Bench,
        &package.benches,
        &infer_from(dir, "benches"),
    ));
    build_scripts(dir, &package.build, edition, &mut targets);
    targets.sort_by(|a, b| (a.kind, &a.name, &a.path).cmp(&(b.kind, &b.name, &b.path)));
    targets
}

fn library(dir: &Path, package: &PackageTable, name: &str, edition: Edition) -> Option<Draft> {
    let inferred = Some(dir.join("src/lib.rs")).filter(|path| path.exists());
    let listed = package.lib.as_ref();
    if listed.is_none() && (inferred.is_none() || package.autolib == Some(false)) {
        return None;
    }
    let crate_name = name.replace('-', "_");
    let name = listed.and_then(|lib| lib.name.clone()).unwrap_or(crate_name);
    let given = listed.and_then(|lib| lib.path.as_ref()).map(|path| normalize(&dir.join(path)));
    // `src/<name>.rs` is a library root for edition 2015 only.
    let legacy = || {
        Some(dir.join(format!("src/{name}.rs")))
            .filter(|path| edition == Edition::E2015 && path.exists())
    };
    Some(Draft {
        kind: if listed.is_some_and(|lib| lib.is_proc_macro) {
            TargetKind::ProcMacro
        } else {
            TargetKind::Lib
        },
        edition: listed.and_then(|lib| lib.edition).unwrap_or(edition),
        path: given.or(inferred).or_else(legacy),
        name,
    })
}

/// The targets listed in `section`, then those that the layout implies and no entry names or points to.
fn section(
    scope: &Scope<'_>,
    kind: TargetKind,
    section: &Section,
    inferred: &[Inferred],
) -> Vec<Draft> {
    let listed = section.listed.as_deref().unwrap_or_default();
    let mut targets: Vec<Draft> =
        listed.iter().filter_map(|target| listed_target(scope, kind, target, inferred)).collect();
    // In edition 2015 a single explicit entry switched discovery off.
    let implied = section.listed.is_none() || scope.edition != Edition::E2015;
    if !section.auto.unwrap_or(implied) {
        return targets;
    }
    for (name, path) in inferred {
        let names = |target: &TargetTable| target.name.as_ref() == Some(name);
        let points = |target: &TargetTable| {
            target.path.as_ref().is_some_and(|it| scope.dir.join(it) == *path)
        };
        if !listed.iter().any(|target| names(target) || points(target)) {
            targets.push(Draft {
                kind,
                name: name.clone(),
                edition: scope.edition,
                path: Some(path.clone()),
            });
        }
    }
    targets
}

fn listed_target(
    scope: &Scope<'_>,
    kind: TargetKind,
    target: &TargetTable,
    inferred: &[Inferred],
) -> Option<Draft> {
    let name = target.name.clone()?;
    let given = target.path.as_ref().map(|path| normalize(&scope.dir.join(path)));
    let found =
        || inferred.iter().find(|(inferred, _)| *inferred == name).map(|(_, path)| path.clone());
    let legacy = || match kind {
        TargetKind::Bin if scope.edition == Edition::E2015 => legacy_bin(scope, &name),
        TargetKind::Bench if scope.edition == Edition::E2015 => legacy_bench(scope, &name),
        _ => None,
    };
    let path = given.or_else(found).or_else(legacy);
    Some(Draft { kind, name, edition: target.edition.unwrap_or(scope.edition), path })
}

/// Places that cargo took for the root of a binary before edition 2018.
fn legacy_bin(scope: &Scope<'_>, name: &str) -> Option<PathBuf> {
    let own = (!scope.has_lib).then(|| format!("src/{name}.rs"));
    let places = own.into_iter().chain(["src/main.rs".to_owned(), "src/bin/main.rs".to_owned()]);
    places.map(|place| scope.dir.join(place)).find(|path| path.exists())
}

fn legacy_bench(scope: &Scope<'_>, name: &str) -> Option<PathBuf> {
    (name == "bench").then(|| scope.dir.join("src/bench.rs")).filter(|path| path.exists())
}

fn inferred_bins(dir: &Path, name: &str) -> Vec<Inferred> {
    let main = Some(dir.join("src/main.rs")).filter(|path| path.exists());
    let main = main.map(|path| (name.to_owned(), path));
    main.into_iter().chain(infer_from(dir, "src/bin")).collect()
}

/// `x.rs` and `x/main.rs` in a directory, sorted.
fn infer_from(dir: &Path, relative: &str) -> Vec<Inferred> {
    let Ok(entries) = fs::read_dir(dir.join(relative)) else { return Vec::new() };
    let mut inferred: Vec<Inferred> = entries.filter_map(|entry| infer(&entry.ok()?)).collect();
    inferred.sort();
    inferred
}

fn infer(entry: &DirEntry) -> Option<Inferred> {
    let path = entry.path();
    let file_name = path.file_name()?.to_str()?.to_owned();
    if file_name.starts_with('.') {
        return None;
    }
    if entry.file_type().ok()?.is_dir() {
        let main = path.join("main.rs");
        return main.exists().then_some((file_name, main));
    }
    let name = file_name.strip_suffix(".rs")?.to_owned();
    Some((name, path))
}

fn build_scripts(dir: &Path, build: &Build, edition: Edition, out: &mut Vec<Draft>) {
    let default = vec!["build.rs".to_owned()];
    let scripts = match build {
        Build::Off => return,
        Build::Default if !dir.join("build.rs").exists() => return,
        Build::Default => &default,
        Build::Scripts(scripts) => scripts,
    };
    for script in scripts {
        let stem = Path::new(script).file_stem().unwrap_or_default().to_string_lossy();
        let name = format!("build-script-{stem}");
        let path = Some(normalize(&dir.join(script)));
        out.push(Draft { kind: TargetKind::BuildScript, name, edition, path });
    }
}
