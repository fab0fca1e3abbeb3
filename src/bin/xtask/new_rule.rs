//! `cargo xtask new-rule FAMILY NAME`: the files of a rule that says nothing yet. They compile, and its tests are red.

use anyhow::bail;

use crate::files::{create, insert_sorted, is_dir, stem};

const CODE: &str = include_str!("templates/rule.rs.txt");
const PAGE: &str = include_str!("templates/rule.md.txt");
const FIXTURE: &str = include_str!("templates/fixture.rs.txt");

pub(crate) fn new_rule(family: &str, name: &str) -> anyhow::Result<()> {
    let stem = stem(name)?;
    if !is_dir(format!("rules/{family}")) {
        bail!("there is no family `rules/{family}`: create the directory if a new one is meant");
    }
    let strukt = camel_case(&stem);
    let fill = |template: &str| {
        template
            .replace("@name@", name)
            .replace("@stem@", &stem)
            .replace("@struct@", &strukt)
            .replace("@family@", family)
            .replace("@version@", env!("CARGO_PKG_VERSION"))
    };
    create(&format!("rules/{family}/{stem}.rs"), &fill(CODE))?;
    create(&format!("rules/{family}/{stem}.md"), &fill(PAGE))?;
    create(&format!("fixtures/{family}/{stem}/basic.rs"), &fill(FIXTURE))?;
    declare(family, &stem, &strukt)
}

/// `mod` line of the family and line of the list `ALL`.
fn declare(family: &str, stem: &str, strukt: &str) -> anyhow::Result<()> {
    let line = format!("pub mod {stem};");
    insert_sorted(&format!("rules/{family}/mod.rs"), &line, &|other| {
        other.starts_with("pub mod ")
    })?;
    let line = format!("    &{family}::{stem}::{strukt},");
    insert_sorted("rules/mod.rs", &line, &|other| {
        other.starts_with("    &") && other.ends_with(',') && other.contains("::")
    })
}

fn camel_case(stem: &str) -> String {
    stem.split('_').map(capitalized).collect()
}

fn capitalized(word: &str) -> String {
    let (first, rest) = word.split_at(word.len().min(1));
    first.to_ascii_uppercase() + rest
}
