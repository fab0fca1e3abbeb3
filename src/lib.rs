//! Reads the Rust sources of a workspace and reports what will hang, stall, leak or lose work in its async code.
//!
//! [`check`] is the whole tool. How it works is told in `ARCHITECTURE.md` beside this file.

mod atomic;
pub mod baseline;
pub mod cancel;
mod changed;
pub mod cli;
pub mod clock;
pub mod config;
pub mod diagnostic;
pub mod discover;
mod driver;
pub mod dump;
pub mod facts;
mod fingerprint;
mod fix;
mod git;
mod guard;
pub mod ir;
pub mod link;
pub mod lockmap;
mod lower;
pub mod models;
pub mod options;
pub mod parse;
pub mod paths;
pub mod report;
pub mod rule;
pub mod settings;
pub mod source;
mod suggest;
pub mod suppress;
pub mod tasks;
pub mod workspace;

#[path = "../rules/mod.rs"]
pub mod rules;

use std::sync::LazyLock;

pub use driver::Catalogue;

/// The catalogue: the metadata of every rule.
pub fn rules_meta() -> &'static [&'static rule::RuleMeta] {
    static METAS: LazyLock<Vec<&'static rule::RuleMeta>> =
        LazyLock::new(|| rules::ALL.iter().map(|rule| rule.meta()).collect());
    &METAS
}

/// Analyses a workspace. Errors are mistakes in the options or the configuration; whatever is wrong with a file is a problem in the report.
pub fn check(options: &options::Options) -> anyhow::Result<report::Report> {
    check_with(options, catalogue())
}

/// As [`check`], with other rules or models.
pub fn check_with(
    options: &options::Options,
    catalogue: Catalogue,
) -> anyhow::Result<report::Report> {
    driver::run(options, catalogue)
}

/// Links a workspace, without running a rule, and hands it to `view`.
pub fn inspect<R: Send>(
    options: &options::Options,
    view: impl FnOnce(&workspace::Workspace, &link::Program) -> R + Send,
) -> anyhow::Result<R> {
    driver::inspect(options, catalogue(), view)
}

/// What the analysis knows of the functions of the file at `path`, or of those that `line` lies in.
pub fn dump(
    options: &options::Options,
    view: dump::View,
    path: &std::path::Path,
    line: Option<u32>,
) -> anyhow::Result<String> {
    driver::dump(options, catalogue(), view, (path, line))
}

/// The shortest ways from async code to what blocks; those from functions whose path ends in `from`, if given.
pub fn paths_to_blocking(
    options: &options::Options,
    from: Option<&str>,
) -> anyhow::Result<Vec<paths::Way>> {
    with_facts(options, |workspace, program, facts| {
        paths::to_blocking(workspace, program, facts, from)
    })
}

/// Every task that the workspace spawns, and what becomes of it.
pub fn tasks(options: &options::Options) -> anyhow::Result<Vec<tasks::Entry>> {
    with_facts(options, tasks::ledger)
}

/// Every lock of the workspace, and which is taken while another is held.
pub fn locks(options: &options::Options) -> anyhow::Result<lockmap::Map> {
    with_facts(options, lockmap::map)
}

/// What dropping the async functions meant at each of their awaits loses, and who may drop them.
pub fn cancel_views(
    options: &options::Options,
    wanted: cancel::Wanted<'_>,
) -> anyhow::Result<Vec<cancel::View>> {
    with_facts(options, |workspace, program, facts| {
        cancel::views(workspace, program, facts, wanted)
    })
}

fn with_facts<R: Send>(
    options: &options::Options,
    view: impl FnOnce(&workspace::Workspace, &link::Program, &facts::Facts) -> R + Send,
) -> anyhow::Result<R> {
    inspect(options, |workspace, program| view(workspace, program, &facts::Facts::build(program).0))
}

/// The rules and models that [`check`] runs with.
pub fn catalogue() -> Catalogue {
    Catalogue {
        rules: rules::ALL,
        metas: rules_meta(),
        models: rules::models::MODELS,
        runtimes: rules::models::RUNTIMES,
    }
}
