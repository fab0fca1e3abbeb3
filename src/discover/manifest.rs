//! Reads one `Cargo.toml` as far as it can be read. Knows neither other manifests nor the files beside it.
//!
//! It is forgiving on purpose: a conflict marker, an edition of tomorrow or a malformed version must not hide a whole
//! package, so every value of an unexpected type counts as absent and the rest of the document stands. This is why it is
//! written on the TOML reader itself: typed manifests (`cargo_toml`) fail as a whole, cannot tell an absent `autobins`
//! from `true` (edition 2015 needs that) and do not keep a version as written.

use std::panic;

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use crate::workspace::Edition;

#[derive(Debug, Default)]
pub(super) struct Manifest {
    pub(super) package: Option<PackageTable>,
    pub(super) workspace: Option<WorkspaceTable>,
    /// Entries of `[patch.*]` that point to a directory.
    pub(super) patches: Vec<DependencyEntry>,
    pub(super) faults: Vec<Fault>,
    /// Whether the text is no valid TOML, so that absent values prove nothing.
    pub(super) is_broken: bool,
}

/// Something wrong in the text; `line` is 1-based, 0 for the whole file.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) line: u32,
    pub(super) message: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Inheritable<T> {
    #[default]
    Absent,
    Set(T),
    Inherited,
}

#[derive(Debug, Default)]
pub(super) struct PackageTable {
    pub(super) name: Option<String>,
    pub(super) version: Inheritable<String>,
    pub(super) edition: Inheritable<Edition>,
    /// `package.workspace`: where the workspace root is said to be.
    pub(super) workspace: Option<String>,
    pub(super) build: Build,
    pub(super) lib: Option<TargetTable>,
    pub(super) autolib: Option<bool>,
    pub(super) bins: Section,
    pub(super) examples: Section,
    pub(super) tests: Section,
    pub(super) benches: Section,
    pub(super) dependencies: Vec<DependencyEntry>,
}

#[derive(Debug, Default)]
pub(super) enum Build {
    /// `build.rs`, if it exists.
    #[default]
    Default,
    Off,
    Scripts(Vec<String>),
}

/// `[[bin]]` and its like: what is listed, and whether the rest is discovered.
#[derive(Debug, Default)]
pub(super) struct Section {
    pub(super) listed: Option<Vec<TargetTable>>,
    pub(super) auto: Option<bool>,
}

#[derive(Debug, Default)]
pub(super) struct TargetTable {
    pub(super) name: Option<String>,
    pub(super) path: Option<String>,
    pub(super) edition: Option<Edition>,
    pub(super) is_proc_macro: bool,
}

#[derive(Clone, Debug, Default)]
pub(super) struct DependencyEntry {
    pub(super) key: String,
    pub(super) package: Option<String>,
    pub(super) path: Option<String>,
    pub(super) version: Option<String>,
    pub(super) features: Vec<String>,
    pub(super) is_git: bool,
    pub(super) is_inherited: bool,
}

#[derive(Debug, Default)]
pub(super) struct WorkspaceTable {
    pub(super) members: Vec<String>,
    pub(super) exclude: Vec<String>,
    pub(super) version: Option<String>,
    pub(super) edition: Inheritable<Edition>,
    pub(super) dependencies: Vec<DependencyEntry>,
}

/// Never fails: what cannot be understood is a fault in the answer.
pub(super) fn parse(text: &str) -> Manifest {
    panic::catch_unwind(|| parse_text(text))
        .unwrap_or_else(|_| Manifest::unreadable("the TOML reader gave up on this text"))
}

impl Manifest {
    pub(super) fn unreadable(message: impl Into<String>) -> Self {
        let fault = Fault { line: 0, message: message.into() };
        Self { faults: vec![fault], is_broken: true, ..Self::default() }
    }
}

fn parse_text(text: &str) -> Manifest {
    let (document, errors) = DeTable::parse_recoverable(text);
    let document = document.get_ref();
    let mut faults: Vec<Fault> =
        errors.first().map(|error| fault_of(error, text)).into_iter().collect();
    faults.extend(lints_of_ours(document, text));
    let manifest = Manifest {
        package: table(document, "package")
            .or_else(|| table(document, "project"))
            .map(|package| package_of(package, document, text, &mut faults)),
        workspace: table(document, "workspace")
            .map(|workspace| workspace_of(workspace, text, &mut faults)),
        patches: patches_of(document),
        is_broken: !errors.is_empty(),
        faults: Vec::new(),
    };
    if manifest.package.is_none() && manifest.workspace.is_none() && faults.is_empty() {
        let message = "the manifest has neither a `[package]` nor a `[workspace]` table".to_owned();
        faults.push(Fault { line: 0, message });
    }
    Manifest { faults, ..manifest }
}

/// cargo hands lints of tools that it does not know to rustc, which then builds nothing.
fn lints_of_ours(document: &DeTable<'_>, text: &str) -> Option<Fault> {
    let of_workspace = table(document, "workspace").and_then(|workspace| table(workspace, "lints"));
    let lints = [table(document, "lints"), of_workspace];
    let (key, _) =
        lints.into_iter().flatten().find_map(|lints| lints.get_key_value("asynclint"))?;
    let message = "`[lints.asynclint]` is not read here and breaks the build: cargo hands it to rustc, which knows no such tool; \
                   write it as `[levels]` in asynclint.toml, or as `[workspace.metadata.asynclint.levels]`";
    Some(Fault { line: line_of(text, key.span().start), message: message.to_owned() })
}

fn fault_of(error: &Error, text: &str) -> Fault {
    let line = error.span().map_or(0, |span| line_of(text, span.start));
    Fault { line, message: format!("invalid TOML: {}", error.message().replace('\n', ", ")) }
}

fn line_of(text: &str, offset: usize) -> u32 {
    let before = text.as_bytes().get(..offset).unwrap_or(text.as_bytes());
    u32::try_from(before.split(|&byte| byte == b'\n').count()).unwrap_or(u32::MAX)
}

fn package_of(
    package: &DeTable<'_>,
    document: &DeTable<'_>,
    text: &str,
    faults: &mut Vec<Fault>,
) -> PackageTable {
    let name = string(package, "name");
    if name.is_none() && faults.is_empty() {
        faults.push(Fault { line: 0, message: "the `[package]` table has no `name`".to_owned() });
    }
    PackageTable {
        name,
        version: match package.get("version") {
            None => Inheritable::Absent,
            Some(_) => string(package, "version").map_or(Inheritable::Inherited, Inheritable::Set),
        },
        edition: edition_of(package, text, faults),
        workspace: string(package, "workspace"),
        build: build_of(package),
        lib: table(document, "lib").map(target_of),
        autolib: flag(package, "autolib"),
        bins: section_of(document, "bin", flag(package, "autobins")),
        examples: section_of(document, "example", flag(package, "autoexamples")),
        tests: section_of(document, "test", flag(package, "autotests")),
        benches: section_of(document, "bench", flag(package, "autobenches")),
        dependencies: dependencies_of(document),
    }
}

fn workspace_of(workspace: &DeTable<'_>, text: &str, faults: &mut Vec<Fault>) -> WorkspaceTable {
    let package = table(workspace, "package");
    WorkspaceTable {
        members: strings(workspace, "members"),
        exclude: strings(workspace, "exclude"),
        version: package.and_then(|package| string(package, "version")),
        edition: package.map_or(Inheritable::Absent, |package| edition_of(package, text, faults)),
        dependencies: table(workspace, "dependencies").map(entries_of).unwrap_or_default(),
    }
}

/// An edition this program does not know yet is read as the newest it knows, and said.
fn edition_of(table: &DeTable<'_>, text: &str, faults: &mut Vec<Fault>) -> Inheritable<Edition> {
    let Some(value) = table.get("edition") else { return Inheritable::Absent };
    if value.get_ref().as_table().is_some_and(|table| flag(table, "workspace") == Some(true)) {
        return Inheritable::Inherited;
    }
    let written = value.get_ref().as_str().unwrap_or_default();
    Inheritable::Set(known_edition(written).unwrap_or_else(|| {
        let message = format!("unknown edition `{written}`, read as 2024");
        faults.push(Fault { line: line_of(text, value.span().start), message });
        Edition::E2024
    }))
}

fn known_edition(written: &str) -> Option<Edition> {
    match written {
        "2015" => Some(Edition::E2015),
        "2018" => Some(Edition::E2018),
        "2021" => Some(Edition::E2021),
        "2024" => Some(Edition::E2024),
        _ => None,
    }
}

fn build_of(package: &DeTable<'_>) -> Build {
    match package.get("build").map(Spanned::get_ref) {
        Some(DeValue::Boolean(false)) => Build::Off,
        Some(DeValue::String(path)) => Build::Scripts(vec![path.to_string()]),
        Some(DeValue::Array(_)) => Build::Scripts(strings(package, "build")),
        _ => Build::Default,
    }
}

fn section_of(document: &DeTable<'_>, key: &str, auto: Option<bool>) -> Section {
    let listed = document.get(key).and_then(|value| value.get_ref().as_array()).map(|items| {
        items.iter().filter_map(|item| item.get_ref().as_table()).map(target_of).collect()
    });
    Section { listed, auto }
}

fn target_of(target: &DeTable<'_>) -> TargetTable {
    let crate_types = [strings(target, "crate-type"), strings(target, "crate_type")].concat();
    let flagged = flag(target, "proc-macro").or_else(|| flag(target, "proc_macro")) == Some(true);
    TargetTable {
        name: string(target, "name"),
        path: string(target, "path"),
        edition: string(target, "edition").as_deref().and_then(known_edition),
        is_proc_macro: flagged || crate_types.iter().any(|kind| kind == "proc-macro"),
    }
}

fn dependencies_of(document: &DeTable<'_>) -> Vec<DependencyEntry> {
    let platforms = table(document, "target").into_iter().flat_map(DeTable::values);
    let platforms = platforms.filter_map(|platform| platform.get_ref().as_table());
    let mut entries = Vec::new();
    for scope in std::iter::once(document).chain(platforms) {
        // cargo still takes the spellings with an underscore before edition 2024.
        for key in [
            "dependencies",
            "dev-dependencies",
            "dev_dependencies",
            "build-dependencies",
            "build_dependencies",
        ] {
            entries.extend(table(scope, key).map(entries_of).unwrap_or_default());
        }
    }
    entries
}

fn patches_of(document: &DeTable<'_>) -> Vec<DependencyEntry> {
    let sources = table(document, "patch").into_iter().flat_map(DeTable::values);
    let entries = sources.filter_map(|source| source.get_ref().as_table()).flat_map(entries_of);
    entries.filter(|entry| entry.path.is_some()).collect()
}

fn entries_of(dependencies: &DeTable<'_>) -> Vec<DependencyEntry> {
    dependencies.iter().map(|(key, value)| entry_of(key.get_ref(), value.get_ref())).collect()
}

fn entry_of(key: &str, value: &DeValue<'_>) -> DependencyEntry {
    let bare = DependencyEntry { key: key.to_owned(), ..DependencyEntry::default() };
    let Some(details) = value.as_table() else {
        return DependencyEntry { version: value.as_str().map(str::to_owned), ..bare };
    };
    DependencyEntry {
        package: string(details, "package"),
        path: string(details, "path"),
        version: string(details, "version"),
        features: strings(details, "features"),
        is_git: details.contains_key("git"),
        is_inherited: flag(details, "workspace") == Some(true),
        ..bare
    }
}

fn table<'t, 'i>(parent: &'t DeTable<'i>, key: &str) -> Option<&'t DeTable<'i>> {
    parent.get(key)?.get_ref().as_table()
}

fn string(parent: &DeTable<'_>, key: &str) -> Option<String> {
    parent.get(key)?.get_ref().as_str().map(str::to_owned)
}

fn flag(parent: &DeTable<'_>, key: &str) -> Option<bool> {
    parent.get(key)?.get_ref().as_bool()
}

fn strings(parent: &DeTable<'_>, key: &str) -> Vec<String> {
    let items = parent.get(key).and_then(|value| value.get_ref().as_array());
    let items = items.into_iter().flat_map(|items| items.iter());
    items.filter_map(|item| item.get_ref().as_str().map(str::to_owned)).collect()
}
