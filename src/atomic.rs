//! Writes a file whole or not at all: a run that is stopped half-way leaves the old one. Decides nothing about what is written.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};

/// Puts `bytes` in place of what is at `path`, which keeps its permissions; of a link the file it leads to is replaced.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    replace(&real, bytes).with_context(|| format!("cannot write {}", path.display()))
}

fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let dir = path.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".asynclint-");
    usual_permissions(&mut builder);
    let mut file = builder.tempfile_in(dir)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    if let Ok(old) = fs::metadata(path) {
        fs::set_permissions(file.path(), old.permissions())?;
    }
    file.persist(path)?;
    Ok(())
}

/// What a new file has by default; temporary ones are for their owner alone.
#[cfg(unix)]
fn usual_permissions(builder: &mut tempfile::Builder<'_, '_>) {
    use std::os::unix::fs::PermissionsExt;
    builder.permissions(fs::Permissions::from_mode(0o666));
}

#[cfg(not(unix))]
fn usual_permissions(_: &mut tempfile::Builder<'_, '_>) {}
