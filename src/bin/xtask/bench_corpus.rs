//! `cargo xtask bench-corpus DIR`: fetches the published crates of `benches/corpus.txt` and lays their sources out by set. Each set contains
//! the ones listed before it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use crate::cargo;
use crate::fixture::root;

pub(crate) fn bench_corpus(dir: &Path) -> anyhow::Result<()> {
    let text = fs::read_to_string(root().join("benches/corpus.txt"))?;
    let mut sets: Vec<(&str, Vec<PathBuf>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let [set, name, version] = line.split_whitespace().collect::<Vec<_>>()[..] else {
            bail!("`{line}` is not a set, a name and a version");
        };
        if sets.last().is_none_or(|&(last, _)| last != set) {
            sets.push((set, sets.last().map(|(_, crates)| crates.clone()).unwrap_or_default()));
        }
        let source = fetched(name, version)?;
        sets.last_mut().context("a set was just pushed")?.1.push(source);
    }
    for (set, crates) in sets {
        for source in &crates {
            let target = dir.join(set).join(source.file_name().unwrap_or_default());
            copy(source, &target).with_context(|| format!("cannot write {}", target.display()))?;
        }
        println!("{}: {} crates", dir.join(set).display(), crates.len());
    }
    Ok(())
}

/// Where cargo has unpacked a crate, after making it do so.
fn fetched(name: &str, version: &str) -> anyhow::Result<PathBuf> {
    let folder = format!("{name}-{version}");
    if let Some(found) = unpacked(&folder)? {
        return Ok(found);
    }
    let output = cargo(&["info", &format!("{name}@{version}")]).output()?;
    unpacked(&folder)?.with_context(|| {
        format!("cannot fetch {folder}: {}", String::from_utf8_lossy(&output.stderr))
    })
}

fn unpacked(folder: &str) -> anyhow::Result<Option<PathBuf>> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let Ok(registries) = fs::read_dir(home.context("no home directory")?.join("registry/src"))
    else {
        return Ok(None);
    };
    let mut folders = registries.flatten().map(|registry| registry.path().join(folder));
    Ok(folders.find(|path| path.is_dir()))
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    for entry in walkdir::WalkDir::new(from) {
        let entry = entry?;
        let target = to.join(entry.path().strip_prefix(from)?);
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target)?;
        } else if entry.file_type().is_file() {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}
