//! `cargo xtask new-model NAME`: an empty model file and its line in the list of models.

use crate::files::{create, insert_sorted, stem};

const MODEL: &str = include_str!("templates/model.rs.txt");

pub(crate) fn new_model(name: &str) -> anyhow::Result<()> {
    let krate = stem(&name.replace('_', "-"))?;
    create(&format!("rules/models/{krate}.rs"), &MODEL.replace("@crate@", &krate))?;
    let line = format!("    model!(\"{krate}.rs\", \"{krate}\"),");
    // The standard library's comes first.
    insert_sorted("rules/models/mod.rs", &line, &|other| {
        other.starts_with("    model!(\"") && !other.contains("\"std.rs\"")
    })
}
