//! The maintainers' commands, `cargo xtask NAME`. Each lives in a module of its own; nothing here is part of the published tool.

#![expect(clippy::print_stdout, reason = "a command for maintainers, not a library")]

mod bench_corpus;
mod bless;
mod check_fixtures;
mod ci;
mod defer_oracle;
mod demos;
mod files;
mod judge;
mod new_model;
mod new_rule;
mod picture;
mod resolve_score;
mod type_oracle;

#[path = "../../../tests/support/fixture.rs"]
#[expect(dead_code, reason = "what the tests expect of a fixture is not compiled")]
mod fixture;

#[path = "../../../tests/support/reference.rs"]
mod reference;

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::{Context, bail};
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Commands for the maintainers of asynclint")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write the files of a new rule: code, page, fixture, and its lines in the lists.
    NewRule {
        /// A directory below `rules/`: futures, blocking, locks, ..
        family: String,
        /// Kebab-case, names the bad thing.
        name: String,
    },
    /// Write an empty model of an external crate.
    NewModel {
        /// The crate's name in paths, with underscores.
        name: String,
    },
    /// Fetch the crates that the benchmarks read. Needs the registry.
    BenchCorpus {
        /// A directory outside of any repository, else its ignore files count.
        dir: PathBuf,
    },
    /// Write the tables of rules, the configuration's schema and the README's picture, then run the tests and write what they produced into their
    /// snapshots. Read the diff before committing it.
    Bless {
        /// Leave the tests and their snapshots alone.
        #[arg(long)]
        no_snapshots: bool,
    },
    /// Compile all fixtures and the blocks of all pages: they must be valid Rust. Needs the registry.
    CheckFixtures,
    /// Compare what `defer-to` silences with what rustc and clippy report. Needs the registry.
    DeferOracle,
    /// Run the demonstrations in `demos/`: each loss that a page claims must happen. Needs the registry.
    Demos,
    /// Draw the findings in a directory as an SVG picture.
    Picture {
        /// What to analyse.
        dir: PathBuf,
        /// Where the picture goes.
        #[arg(long, default_value = "assets/finding.svg")]
        out: PathBuf,
    },
    /// Say how much of the code in some workspaces is resolved.
    ResolveScore {
        #[arg(required = true)]
        dirs: Vec<PathBuf>,
        /// List why calls are not resolved, the most frequent first.
        #[arg(long)]
        causes: Option<resolve_score::Listed>,
        /// List the statements that drop a future.
        #[arg(long)]
        flagged: bool,
    },
    /// Let rustc judge the types inferred in some crates. Needs the registry.
    TypeOracle {
        #[arg(required = true)]
        dirs: Vec<PathBuf>,
    },
    /// Compare what is found in some projects with the verdicts in benches/findings.tsv, and list what nobody has judged.
    Judge {
        #[arg(required = true)]
        dirs: Vec<PathBuf>,
    },
    /// What has to pass before a merge, in order.
    Ci,
}

fn main() -> ExitCode {
    let result = match Arguments::parse().task {
        Task::NewRule { family, name } => new_rule::new_rule(&family, &name),
        Task::NewModel { name } => new_model::new_model(&name),
        Task::BenchCorpus { dir } => bench_corpus::bench_corpus(&dir),
        Task::Bless { no_snapshots } => bless::bless(!no_snapshots),
        Task::CheckFixtures => check_fixtures::check_fixtures(),
        Task::DeferOracle => defer_oracle::defer_oracle(),
        Task::Demos => demos::demos(),
        Task::Picture { dir, out } => picture::picture(&dir, &out),
        Task::ResolveScore { dirs, causes, flagged } => {
            resolve_score::resolve_score(&dirs, causes, flagged)
        }
        Task::TypeOracle { dirs } => type_oracle::type_oracle(&dirs),
        Task::Judge { dirs } => judge::judge(&dirs),
        Task::Ci => ci::ci(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs `command` to its end and fails when it does.
fn run(command: &mut Command) -> anyhow::Result<()> {
    let shown = format!("{command:?}").replace('"', "");
    println!("$ {shown}");
    let status = command.status().with_context(|| format!("cannot start `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed");
    }
    Ok(())
}

/// The cargo that runs us, in the package's directory.
fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(fixture::root()).args(arguments);
    command
}
