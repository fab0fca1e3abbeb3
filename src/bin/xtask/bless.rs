//! `cargo xtask bless`: runs the tests with `SNAPSHOTS=overwrite`, so that they write what they produced, and draws the README's picture anew.

use crate::fixture::root;
use crate::picture::picture;
use crate::{cargo, run};

/// What the README's picture shows.
const PICTURE: [&str; 2] = ["fixtures/_workspaces/cache_server", "assets/finding.svg"];

pub(crate) fn bless() -> anyhow::Result<()> {
    let [from, to] = PICTURE.map(|path| root().join(path));
    picture(&from, &to)?;
    run(cargo(&["test", "--locked", "--no-fail-fast"]).env("SNAPSHOTS", "overwrite"))
}
