//! `cargo xtask ci`: the checks of a merge, in the order in which they fail fastest. The machine's part of `.ci/run`.

use crate::{cargo, check_fixtures, run};

pub(crate) fn ci() -> anyhow::Result<()> {
    run(&mut cargo(&["fmt", "--check"]))?;
    run(&mut cargo(&[
        "clippy",
        "--locked",
        "--all-targets",
        "--all-features",
        "--",
        "-D",
        "warnings",
    ]))?;
    run(&mut cargo(&["test", "--locked"]))?;
    run(cargo(&["doc", "--locked", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))?;
    run(&mut cargo(&["package", "--locked", "--no-verify", "--allow-dirty"]))?;
    run(&mut cargo(&["run", "--locked", "--quiet", "--bin", "asynclint", "--", "."]))?;
    check_fixtures::check_fixtures()
}
