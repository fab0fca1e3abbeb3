//! `cargo xtask bless`: writes what is made from the rules' metadata, draws the README's picture anew, and runs the tests with
//! `SNAPSHOTS=overwrite`, so that they write what they produced.

use std::fs;

use anyhow::{Context, anyhow};

use crate::fixture::root;
use crate::picture::picture;
use crate::{cargo, reference, run};

/// What the README's picture shows.
const PICTURE: [&str; 2] = ["fixtures/_workspaces/cache_server", "assets/finding.svg"];

pub(crate) fn bless(snapshots: bool) -> anyhow::Result<()> {
    write_reference()?;
    let [from, to] = PICTURE.map(|path| root().join(path));
    picture(&from, &to)?;
    if !snapshots {
        return Ok(());
    }
    run(cargo(&["test", "--locked", "--no-fail-fast"]).env("SNAPSHOTS", "overwrite"))
}

/// The README's tables, `docs/rules.md` and the configuration's schema.
fn write_reference() -> anyhow::Result<()> {
    for (path, text) in reference::files().map_err(|error| anyhow!(error))? {
        let full = root().join(path);
        if fs::read_to_string(&full).is_ok_and(|old| old == text) {
            continue;
        }
        fs::write(&full, text).with_context(|| format!("cannot write {path}"))?;
        println!("wrote {path}");
    }
    Ok(())
}
