//! Walks directories and lists Rust sources and manifests. Opens nothing but ignore files and cache tags, and never
//! leaves the root.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::disk::{note, read_text};
use super::ignores::Ignores;
use crate::workspace::Problem;

/// First bytes of a valid tag, from the specification of cache directories.
const CACHE_SIGNATURE: &[u8] = b"Signature: 8a477f597d28d172789f06886806bc55";

/// What every walk keeps to.
pub(super) struct Bounds<'r> {
    /// Canonical; nothing outside is listed.
    pub(super) root: &'r Path,
    pub(super) max_file_size: u64,
}

#[derive(Default)]
pub(super) struct Found {
    /// Sources by canonical path.
    pub(super) files: BTreeMap<PathBuf, FoundFile>,
    /// Directories that hold a `Cargo.toml`.
    pub(super) manifests: BTreeSet<PathBuf>,
    /// Those of them that nobody has looked into yet.
    pub(super) unseen: Vec<PathBuf>,
    pub(super) problems: Vec<Problem>,
    /// Symbolic links with the name of a source, for [`follow_links`].
    links: BTreeSet<PathBuf>,
}

pub(super) struct FoundFile {
    /// Where it was met: its own path, or that of a link to it.
    pub(super) path: PathBuf,
    pub(super) len: u64,
}

/// Adds what lies in `start`, a directory under the root, to `found`.
pub(super) fn walk(bounds: &Bounds<'_>, start: &Path, found: &mut Found) {
    let mut ignores = Ignores::above(bounds.root, start, &mut found.problems);
    let mut entries = WalkDir::new(start).into_iter();
    while let Some(entry) = entries.next() {
        match entry {
            Err(error) => found.problems.push(unreadable(bounds, &error)),
            Ok(entry) if !entry.file_type().is_dir() => {
                ignores.leave(entry.depth());
                visit_file(bounds, &entry, &ignores, found);
            }
            Ok(entry) if enters(&entry, &mut ignores) => {
                ignores.enter(bounds.root, entry.path(), entry.depth(), &mut found.problems);
            }
            Ok(_) => entries.skip_current_dir(),
        }
    }
}

/// Adds one file that the user or a manifest names, ignored or not. Answers with the key it is listed under.
pub(super) fn add(bounds: &Bounds<'_>, path: &Path, found: &mut Found) -> Option<PathBuf> {
    if found.files.contains_key(path) {
        return Some(path.to_owned());
    }
    let real = path.canonicalize().ok().filter(|real| real.starts_with(bounds.root))?;
    if !found.files.contains_key(&real) {
        add_real(bounds, path, &real, found);
    }
    found.files.contains_key(&real).then_some(real)
}

/// Adds sources that are known by a link only (their own path is hidden, ignored or has another extension), under the
/// path of the first link: module trees see that one.
pub(super) fn follow_links(bounds: &Bounds<'_>, found: &mut Found) {
    for link in std::mem::take(&mut found.links) {
        match link.canonicalize() {
            Err(_) => {
                found.problems.push(note(bounds.root, &link, "broken symbolic link, skipped"));
            }
            Ok(real) if !real.starts_with(bounds.root) => {
                found.problems.push(note(
                    bounds.root,
                    &link,
                    "symbolic link that leaves the root, not followed",
                ));
            }
            Ok(real) if real.is_dir() || found.files.contains_key(&real) => {}
            Ok(real) => add_real(bounds, &link, &real, found),
        }
    }
}

fn add_real(bounds: &Bounds<'_>, path: &Path, real: &Path, found: &mut Found) {
    let Ok(meta) = fs::metadata(real) else { return };
    let oversized = meta.len() > bounds.max_file_size;
    if meta.is_file() && !oversized {
        let file = FoundFile { path: path.to_owned(), len: meta.len() };
        found.files.insert(real.to_owned(), file);
        return;
    }
    let message = if meta.is_file() {
        format!("skipped: {} bytes, more than the limit of {}", meta.len(), bounds.max_file_size)
    } else {
        "skipped: not a regular file".to_owned()
    };
    found.problems.push(note(bounds.root, path, message));
}

fn visit_file(bounds: &Bounds<'_>, entry: &DirEntry, ignores: &Ignores, found: &mut Found) {
    let path = entry.path();
    if entry.file_name() == "Cargo.toml" {
        let dir = path.parent().unwrap_or(path);
        if path.is_file() && found.manifests.insert(dir.to_owned()) {
            found.unseen.push(dir.to_owned());
        }
        return;
    }
    let is_rust = path.extension().is_some_and(|extension| extension == "rs");
    if is_hidden(entry) || !(is_rust || entry.path_is_symlink()) || ignores.hides(path, false) {
        return;
    }
    if entry.path_is_symlink() {
        visit_link(bounds, path, is_rust, found);
    } else {
        add_real(bounds, path, path, found);
    }
}

/// Directories behind links are not walked: inside the root they are met on their own path.
fn visit_link(bounds: &Bounds<'_>, link: &Path, is_rust: bool, found: &mut Found) {
    match link.canonicalize() {
        Ok(real) if real.is_dir() && link.starts_with(&real) => {
            found.problems.push(note(
                bounds.root,
                link,
                "symbolic link to a directory above it, not followed",
            ));
        }
        Ok(real) if real.is_dir() && !real.starts_with(bounds.root) => {
            found.problems.push(note(
                bounds.root,
                link,
                "symbolic link that leaves the root, not followed",
            ));
        }
        _ if is_rust => {
            found.links.insert(link.to_owned());
        }
        _ => {}
    }
}

fn enters(entry: &DirEntry, ignores: &mut Ignores) -> bool {
    if entry.depth() == 0 {
        return true;
    }
    ignores.leave(entry.depth());
    !is_hidden(entry) && !ignores.hides(entry.path(), true) && !is_foreign(entry.path())
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.depth() > 0 && entry.file_name().as_encoded_bytes().starts_with(b".")
}

/// Output of a build, recognised by its tag because `target` may have any name, or a crate that `cargo vendor` copied.
fn is_foreign(dir: &Path) -> bool {
    let tag = dir.join("CACHEDIR.TAG");
    read_text(&tag, 1 << 16).is_ok_and(|text| text.as_bytes().starts_with(CACHE_SIGNATURE))
        || dir.join(".cargo-checksum.json").is_file()
}

fn unreadable(bounds: &Bounds<'_>, error: &walkdir::Error) -> Problem {
    let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
    let message = format!("cannot list the directory: {reason}");
    let path = error.path().unwrap_or(bounds.root);
    Problem { in_target: true, ..note(bounds.root, path, message) }
}
