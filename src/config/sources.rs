//! Where a workspace's configuration stands: a file of ours, or a table of its manifest, never two. Says nothing about what it means.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use toml::de::{DeTable, DeValue};

use super::{FILE_NAME, MAX_LEN, inside, read_limited};

/// Looked for in this order; two of them are a mistake.
const FILES: [&str; 2] = [FILE_NAME, ".config/asynclint.toml"];

/// A text with the keys of a configuration.
pub(super) struct Source {
    pub(super) shown: String,
    pub(super) text: String,
    /// The table in the text that has the keys; empty for all of it.
    pub(super) table: &'static [&'static str],
}

const OF_WORKSPACE: &[&str] = &["workspace", "metadata", "asynclint"];
pub(super) const OF_PACKAGE: &[&str] = &["package", "metadata", "asynclint"];

impl Source {
    pub(super) fn of_file(shown: String, path: &Path) -> anyhow::Result<Self> {
        let text = read_limited(path, MAX_LEN).with_context(|| format!("configuration {shown}"))?;
        Ok(Self { shown, text, table: &[] })
    }

    /// How messages call it.
    pub(super) fn name(&self) -> String {
        match self.table {
            [] => self.shown.clone(),
            table => format!("{} [{}]", self.shown, table.join(".")),
        }
    }
}

/// The configuration of the workspace at `root`, if it has one.
pub(super) fn find(root: &Path) -> anyhow::Result<Option<Source>> {
    let mut found = Vec::new();
    for name in FILES {
        if fs::symlink_metadata(root.join(name)).is_ok() {
            found.push(Source::of_file(name.to_owned(), &inside(root, Path::new(name))?)?);
        }
    }
    if let Some(text) = manifest(root, Path::new("Cargo.toml")) {
        let has = |table| has_table(&text, table);
        // In a workspace's root the package is one of many.
        let of_package = if has(&["workspace"]) { None } else { Some(OF_PACKAGE) };
        for table in std::iter::once(OF_WORKSPACE).chain(of_package).filter(|table| has(table)) {
            found.push(Source { shown: "Cargo.toml".to_owned(), text: text.clone(), table });
        }
    }
    if let [first, second, ..] = found.as_slice() {
        bail!("{} and {} both configure: keep one of them", first.name(), second.name());
    }
    Ok(found.pop())
}

/// The table of a package that is one of many, if its manifest has one.
pub(super) fn of_package(root: &Path, dir: &str) -> Option<Source> {
    let path = if dir.is_empty() {
        PathBuf::from("Cargo.toml")
    } else {
        Path::new(dir).join("Cargo.toml")
    };
    let text = manifest(root, &path).filter(|text| has_table(text, OF_PACKAGE))?;
    if dir.is_empty() && !has_table(&text, &["workspace"]) {
        return None;
    }
    let shown = path.to_string_lossy().replace('\\', "/");
    Some(Source { shown, text, table: OF_PACKAGE })
}

/// The text of a manifest that mentions us; what is wrong with manifests is told where packages are found.
fn manifest(root: &Path, path: &Path) -> Option<String> {
    let text = read_limited(&inside(root, path).ok()?, MAX_LEN).ok()?;
    text.contains("asynclint").then_some(text)
}

fn has_table(text: &str, table: &[&str]) -> bool {
    let (document, _) = DeTable::parse_recoverable(text);
    inner(document.get_ref(), table).is_some()
}

/// The table at a path of keys.
pub(super) fn inner<'t, 'i>(table: &'t DeTable<'i>, path: &[&str]) -> Option<&'t DeTable<'i>> {
    path.iter().try_fold(table, |table, key| {
        table.get(*key).map(toml::Spanned::get_ref).and_then(DeValue::as_table)
    })
}
