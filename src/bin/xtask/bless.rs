//! `cargo xtask bless`: runs the tests with `SNAPSHOTS=overwrite`, so that they write what they produced.

use crate::{cargo, run};

pub(crate) fn bless() -> anyhow::Result<()> {
    run(cargo(&["test", "--locked"]).env("SNAPSHOTS", "overwrite"))
}
