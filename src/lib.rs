//! Reads the Rust sources of a workspace and reports what will hang, stall, leak or lose work in its async code.

pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod discover;
pub mod facts;
pub mod ir;
pub mod link;
pub mod models;
pub mod options;
pub mod report;
pub mod rule;
pub mod settings;
pub mod source;
mod suggest;
pub mod suppress;
pub mod workspace;

/// The catalogue: the metadata of every rule.
pub fn rules_meta() -> &'static [&'static rule::RuleMeta] {
    &[]
}

/// Analyses a workspace. Not yet: it reads the configuration and finds no files.
pub fn check(options: &options::Options) -> anyhow::Result<report::Report> {
    let root = options.root.as_deref().unwrap_or(&options.cwd);
    let config =
        config::load(root, options.config.as_deref(), rules_meta())?.merge(&options.overrides);
    Ok(report::Report {
        settings: config.settings,
        rules: rules_meta(),
        ..report::Report::default()
    })
}
