//! Small helpers for the commands that write files. Never overwrites one.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

use anyhow::{Context, bail};

use crate::fixture::root;

/// Writes a new file below the package's directory.
pub(crate) fn create(path: &str, text: &str) -> anyhow::Result<()> {
    let full = root().join(path);
    if let Some(parent) = full.parent() {
        fs::create_dir_all(parent)
            .with_context(|| format!("cannot create {}", parent.display()))?;
    }
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&full)
        .with_context(|| format!("cannot create {path}"))?;
    file.write_all(text.as_bytes()).with_context(|| format!("cannot write {path}"))?;
    println!("wrote {path}");
    Ok(())
}

/// Adds `line` to the lines of `path` that start alike, in alphabetical order; says so if there are none.
pub(crate) fn insert_sorted(
    path: &str,
    line: &str,
    alike: &dyn Fn(&str) -> bool,
) -> anyhow::Result<()> {
    let full = root().join(path);
    let text = fs::read_to_string(&full).unwrap_or_default();
    let mut lines: Vec<&str> = text.lines().collect();
    let Some(last) = lines.iter().rposition(|other| alike(other)) else {
        println!("add to {path} by hand: {}", line.trim());
        return Ok(());
    };
    let first = lines.iter().position(|other| alike(other)).unwrap_or(last);
    let at = (first..=last).find(|&at| alike(lines[at]) && lines[at] > line).unwrap_or(last + 1);
    lines.insert(at, line);
    fs::write(&full, lines.join("\n") + "\n").with_context(|| format!("cannot write {path}"))?;
    println!("changed {path}");
    Ok(())
}

/// The stem of the files of something called `name` in kebab-case.
pub(crate) fn stem(name: &str) -> anyhow::Result<String> {
    let good = name.split('-').all(|word| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    });
    if !good {
        bail!("`{name}` is not kebab-case");
    }
    Ok(name.replace('-', "_"))
}

/// Whether there is a directory of this name below the package.
pub(crate) fn is_dir(path: impl AsRef<Path>) -> bool {
    root().join(path).is_dir()
}
