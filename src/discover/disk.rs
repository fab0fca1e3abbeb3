//! Small safe steps on the file system: bounded reads, display paths, notes. Decides nothing about what is read.

use std::fs;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use crate::workspace::Problem;

/// Reads a regular file of at most `limit` bytes. A FIFO called `Cargo.toml` would block an open call forever, so
/// the kind is looked at first.
pub(super) fn read_text(path: &Path, limit: u64) -> io::Result<String> {
    let meta = fs::metadata(path)?;
    if !meta.is_file() {
        return Err(io::Error::other("not a regular file"));
    }
    if meta.len() > limit {
        return Err(io::Error::other(format!("larger than {limit} bytes")));
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    String::from_utf8(bytes).map_err(|_| io::Error::other("not valid UTF-8"))
}

/// Resolves `.` and `..` by name only, as cargo does for the paths in a manifest.
pub(super) fn normalize(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}

/// `path` as reports print it: relative to `root` where it lies below, with forward slashes.
pub(super) fn display(root: &Path, path: &Path) -> String {
    let Ok(relative) = path.strip_prefix(root) else {
        return path.to_string_lossy().into_owned();
    };
    let mut shown = String::with_capacity(relative.as_os_str().len());
    for component in relative.components() {
        if !shown.is_empty() {
            shown.push('/');
        }
        shown.push_str(&component.as_os_str().to_string_lossy());
    }
    shown
}

/// A remark that is no failure of the run: something was skipped and the user should know.
pub(super) fn note(root: &Path, path: &Path, message: impl Into<String>) -> Problem {
    Problem { path: display(root, path), line: 0, message: message.into(), in_target: false }
}
