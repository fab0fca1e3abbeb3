//! The part of the command line about the configuration: showing what holds, checking it, and writing the first one.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::builder::PossibleValuesParser;
use clap::{ColorChoice, Subcommand};

use crate::config::{self, Config};
use crate::diagnostic::Level;
use crate::options::Options;
use crate::report::neutral;
use crate::{atomic, driver, rules_meta, suppress};

use super::{about, current_dir, print};

#[derive(Subcommand)]
pub(super) enum ConfigCommand {
    /// Print what holds for a file, and where it is said
    Show {
        /// A file of the workspace; without one, what holds for all
        path: Option<PathBuf>,
    },
    /// Check the configuration, the models and the baseline that it names, without analysing anything
    Verify {
        /// A directory of the workspace that is meant, instead of the current one
        path: Option<PathBuf>,
    },
    /// Print the JSON Schema of asynclint.toml
    Schema,
}

pub(super) const PRESETS: [&str; 4] = ["recommended", "strict", "ci-gate", "adopt"];

pub(super) fn preset_names() -> PossibleValuesParser {
    PossibleValuesParser::new(PRESETS)
}

pub(super) fn config(command: &ConfigCommand, color: ColorChoice) -> Result<u8> {
    let text = match command {
        ConfigCommand::Show { path } => show(path.as_deref())?,
        ConfigCommand::Verify { path } => verify(path.as_deref())?,
        ConfigCommand::Schema => schema()?,
    };
    print(color, |out| out.write_all(neutral::lines(&text).as_bytes()))
}

fn schema() -> Result<String> {
    Ok(serde_json::to_string_pretty(&config::schema(rules_meta()))? + "\n")
}

fn verify(path: Option<&Path>) -> Result<String> {
    let config = driver::verify(&about(path)?, crate::catalogue())?;
    Ok(match config.shown.as_str() {
        "" => "no configuration: the defaults hold; `asynclint init` writes one\n".to_owned(),
        shown => format!("{shown}: in order\n"),
    })
}

fn show(path: Option<&Path>) -> Result<String> {
    let options = about(path)?;
    driver::scope(&options, crate::catalogue(), path, |config, file, settings| {
        let mut text = head(config);
        if let Some(file) = file {
            let _infallible = writeln!(text, "file: {file}");
            let owner = config.owners.iter().rev().find(|(paths, _)| paths.fits(file));
            if let Some((paths, owner)) = owner {
                let _infallible = writeln!(text, "owner: {owner} ({})", paths.written);
            }
        }
        let Said { confidence, fail_on } = Said::of(settings);
        let _infallible = writeln!(text, "confidence: {confidence}\nfail-on: {fail_on}\n");
        for meta in rules_meta().iter().copied().chain(suppress::RULES) {
            let level = settings.level(meta.name, meta.group.name(), meta.level);
            let remark = if level == meta.level { "" } else { "  (changed)" };
            let _infallible = writeln!(text, "{:5} {}{remark}", name_of(level), meta.name);
        }
        text
    })
}

struct Said {
    confidence: &'static str,
    fail_on: &'static str,
}

impl Said {
    fn of(settings: &crate::settings::Settings) -> Self {
        let confidence = config::CONFIDENCES.iter().find(|(_, it)| *it == settings.confidence);
        let fail_on = config::FAIL_ONS.iter().find(|(_, it)| *it == settings.fail_on);
        Self {
            confidence: confidence.map_or("", |it| it.0),
            fail_on: fail_on.map_or("", |it| it.0),
        }
    }
}

fn head(config: &Config) -> String {
    let shown = if config.shown.is_empty() { "none, the defaults hold" } else { &config.shown };
    let preset = config.preset.map_or("recommended", config::Preset::name);
    let mut text = format!("configuration: {shown}\npreset: {preset}\n");
    for it in &config.overrides {
        let paths: Vec<_> = it.paths.iter().map(|path| path.written.as_str()).collect();
        let package = it.package.iter().map(String::as_str);
        let which: Vec<&str> = paths.into_iter().chain(package).collect();
        let _infallible = writeln!(text, "override: {} ({})", which.join(", "), it.shown);
    }
    text
}

fn name_of(level: Level) -> &'static str {
    match level {
        Level::Allow => "allow",
        Level::Warn => "warn",
        Level::Deny => "deny",
    }
}

/// Writes the first configuration into the root of the workspace.
pub(super) fn init(preset: &str, color: ColorChoice) -> Result<u8> {
    let cwd = current_dir()?;
    let root = driver::root_of(&Options { cwd, ..Options::default() })?;
    let other = config::configured(&root)?;
    if let Some(other) = other {
        bail!(
            "{other} configures this workspace already: `asynclint config show` prints what holds"
        );
    }
    let path = root.join(config::FILE_NAME);
    if fs::symlink_metadata(&path).is_ok() {
        bail!("{} is there already", path.display());
    }
    atomic::write(&path, first(preset).as_bytes()).context("the configuration")?;
    let next = "`asynclint baseline write` keeps what is found today in asynclint-baseline.jsonl, if only new findings are to be reported";
    print(color, |out| writeln!(out, "wrote {}\n{next}", config::FILE_NAME))
}

fn first(preset: &str) -> String {
    let schema =
        concat!("#:schema ", env!("CARGO_PKG_REPOSITORY"), "/raw/main/schema/config.schema.json");
    format!(
        "{schema}\n# How asynclint looks at this workspace. `asynclint config show FILE` prints what holds for a file.\n\n\
         # recommended, strict, ci-gate, or adopt for the first weeks in an old code base: nothing fails then.\n\
         preset = \"{preset}\"\n\n\
         # Not reported, still known.\n# exclude = [\"generated/**\"]\n\n\
         # Comments that hide a finding must say why.\n# require-reason = true\n\n\
         # [levels]\n# pedantic = \"warn\"\n# blocking-fs = \"deny\"\n\n\
         # [[overrides]]\n# paths = [\"crates/legacy/**\"]\n# levels = {{ all = \"warn\" }}\n\n\
         # [owners]\n# \"crates/storage/**\" = \"@storage\"\n"
    )
}
