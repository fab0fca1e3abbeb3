//! `cargo xtask check-fixtures`: writes scratch packages that have every fixture and every block of a page as an example, and lets cargo
//! check them, and beside each that offers fixes what is left of it when those are applied. Whole workspaces are copied and checked too. A fixture
//! that no compiler takes proves nothing, and neither does such a fix.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};

use crate::fixture::{self, DEPENDENCIES, Fixture};
use crate::{cargo, run};

pub(crate) fn check_fixtures() -> anyhow::Result<()> {
    let scratch = target_dir().join("check-fixtures");
    let mut all = all_fixtures()?;
    let fixed = fixed(&all, &scratch.join("fixed"))?;
    println!("{} fixtures are compiled with their fixes applied, too", fixed.len());
    all.extend(fixed);
    for edition in ["2021", "2024"] {
        let dir = scratch.join(edition);
        let own = all.iter().filter(|fixture| fixture.options.edition == edition);
        write_package(&dir, edition, &own.cloned().collect::<Vec<_>>())?;
        check(&dir, &scratch, &["--examples"])?;
    }
    for case in fixture::workspace_cases()
        .map_err(|error| anyhow!(error))?
        .iter()
        .filter(|case| case.problems.is_empty())
    {
        let dir = scratch.join("workspaces").join(&case.name);
        let _missing = fs::remove_dir_all(&dir);
        copy(&case.dir, &dir)?;
        check(&dir, &scratch, &["--workspace", "--all-targets"])?;
    }
    Ok(())
}

pub(crate) fn target_dir() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| fixture::root().join("target"), PathBuf::from)
}

/// Bad code on purpose: what rustc thinks of it beyond its being Rust is not asked.
fn check(dir: &Path, scratch: &Path, arguments: &[&str]) -> anyhow::Result<()> {
    let target = scratch.join("target");
    run(cargo(&["check", "--quiet", "--keep-going"])
        .args(arguments)
        .current_dir(dir)
        .env("CARGO_TARGET_DIR", target)
        .env("RUSTFLAGS", "--cap-lints=allow"))
}

fn all_fixtures() -> anyhow::Result<Vec<Fixture>> {
    let mut all = fixture::fixtures().map_err(|error| anyhow!(error))?;
    for (path, text) in fixture::pages().map_err(|error| anyhow!(error))? {
        all.extend(fixture::page_blocks(&path, &text).into_iter().map(|block| block.fixture));
    }
    Ok(all)
}

/// The fixtures that fixes change, as they leave them.
fn fixed(all: &[Fixture], dir: &Path) -> anyhow::Result<Vec<Fixture>> {
    let mut changed = Vec::new();
    for fixture in all.iter().filter(|fixture| may_offer(fixture)) {
        let _missing = fs::remove_dir_all(dir);
        let path = dir.join(fixture.options.file());
        write_changed(&dir.join("Cargo.toml"), &fixture.manifest("fixture"))?;
        write_changed(&dir.join("asynclint.toml"), &fixture.options.config)?;
        write_changed(&path, &fixture.text)?;
        apply_fixes(dir).with_context(|| format!("`{}`", fixture.name))?;
        let text = fixture::read(&path).map_err(|error| anyhow!(error))?;
        if text != fixture.text {
            let name = format!("{} fixed", fixture.name);
            changed.push(Fixture { name, text, ..fixture.clone() });
        }
    }
    Ok(changed)
}

/// Whether a fixture is about a rule whose findings come with fixes.
fn may_offer(fixture: &Fixture) -> bool {
    let name = fixture.name.replace('_', "-");
    let is_about = |rule: &str| name.contains(rule) || fixture.text.contains(rule);
    asynclint::rules_meta().iter().any(|rule| !rule.fixes.is_empty() && is_about(rule.name))
}

/// As users do it, with a program that is built as this one is. The scratch directory may lie in a repository, or in none.
fn apply_fixes(dir: &Path) -> anyhow::Result<()> {
    let mut arguments = vec!["run", "--quiet", "--features", "xtask", "--bin", "asynclint"];
    if !cfg!(debug_assertions) {
        arguments.push("--release");
    }
    arguments.extend([
        "--",
        "--unsafe-fixes",
        "--allow-dirty",
        "--allow-no-vcs",
        "-W",
        "all",
        "--confidence",
        "low",
    ]);
    let output = cargo(&arguments)
        .arg("--root")
        .arg(dir)
        .arg(dir)
        .output()
        .context("asynclint does not start")?;
    match output.status.code() {
        Some(0 | 1) => Ok(()),
        _ => Err(anyhow!("{}", String::from_utf8_lossy(&output.stderr))),
    }
}

/// One example a fixture. Files that did not change keep their time, so that cargo checks only what did.
pub(crate) fn write_package(dir: &Path, edition: &str, fixtures: &[Fixture]) -> anyhow::Result<()> {
    let mut manifest = format!(
        "[package]\nname = \"fixtures-{edition}\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\nautoexamples = false\n\n[workspace]\n\n[features]\nslow = []\n\n\
         [dependencies]\n"
    );
    for (_, line) in DEPENDENCIES {
        let _infallible = writeln!(manifest, "{line}");
    }
    for fixture in fixtures {
        let name: String =
            fixture.name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
        let kind = if fixture.options.bin { "" } else { "crate-type = [\"lib\"]\n" };
        let _infallible =
            writeln!(manifest, "\n[[example]]\nname = \"{name}\"\npath = \"{name}.rs\"\n{kind}");
        // `include_str!` of a fixture names the fixture itself.
        let own = fixture.name.rsplit('/').next().unwrap_or_default();
        let text = fixture.text.replace(&format!("\"{own}.rs\""), &format!("\"{name}.rs\""));
        write_changed(&dir.join(format!("{name}.rs")), &text)?;
    }
    write_changed(&dir.join("src/lib.rs"), "")?;
    write_changed(&dir.join("Cargo.toml"), &manifest)
}

fn write_changed(path: &Path, text: &str) -> anyhow::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    let parent = path.parent().unwrap_or(path);
    fs::create_dir_all(parent).with_context(|| format!("cannot create {}", parent.display()))?;
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

pub(crate) fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot create {}", to.display()))?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let path = entry?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target).with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    Ok(())
}
