//! The command line: arguments become [`Options`], a report becomes output and an exit code. Analyses nothing itself.

mod adopt;
mod cargo;
mod configure;
mod mend;
mod outputs;
mod terminal;
mod watch;

use std::env;
use std::ffi::OsString;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anstream::AutoStream;
use anyhow::{Context, anyhow};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{
    ArgAction, ArgMatches, Args, ColorChoice, CommandFactory, FromArgMatches, Parser, Subcommand,
};

use crate::cancel::Wanted;
use crate::diagnostic::{Confidence, Level};
use crate::dump::View;
use crate::lockmap::Shape;
use crate::options::{Options, Overrides, Progress};
use crate::report::{self, Format, Presentation, Report, Verbosity, catalogue, neutral};
use crate::rule::RuleMeta;
use crate::settings::FailOn;
use crate::{config, suggest, suppress};

/// Runs the tool with `args`, the program's name first, and says how it ended.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let matches = match Cli::command().try_get_matches_from(args) {
        Ok(matches) => matches,
        Err(error) => return usage(&error),
    };
    let cli = match Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(error) => return usage(&error),
    };
    match run(&cli, &matches) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            complain(terminal::color(cli.color), &format!("{error:#}"));
            ExitCode::from(2)
        }
    }
}

/// Find what hangs, stalls, leaks or loses work in async Rust, from the sources alone: nothing is built and nothing of the checkout runs.
#[derive(Parser)]
#[command(name = "asynclint", version, args_conflicts_with_subcommands = true, max_term_width = 100, after_help = AFTER_HELP)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    check: CheckArgs,
    /// When to use colours: auto (default), always or never
    #[arg(long, global = true, value_enum, value_name = "WHEN", hide_possible_values = true)]
    color: Option<ColorChoice>,
}

const AFTER_HELP: &str = "\
Exit code: 1 for findings at deny level (with --fail-on warn, at warn level too), or with --baseline-strict for a baseline that is too long; else 2 for wrong usage or configuration, nothing to analyse, \
or with --strict-parse a file that cannot be analysed; else 0.";

#[derive(Subcommand)]
enum Command {
    /// Analyse and report; what happens without a command
    Check(Box<CheckArgs>),
    /// Print the page of a rule
    Explain { rule: String },
    /// List the rules with their levels, groups and fixes
    Rules {
        /// human or json
        #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = one_of(&RULES_FORMATS), hide_possible_values = true)]
        format: Format,
    },
    /// Print what is known of a file's functions: where calls lead, types, facts; to see why a finding is missing
    Dump {
        /// ir, calls, types or facts
        #[arg(value_parser = one_of(&VIEWS), hide_possible_values = true)]
        view: View,
        /// A file; with a line only the functions that it lies in
        #[arg(value_name = "PATH[:LINE]")]
        place: String,
    },
    /// Print the shortest ways from async code to calls that block, through helpers
    Paths {
        /// blocking
        #[arg(long, value_parser = ["blocking"], hide_possible_values = true)]
        to: String,
        /// Only from functions whose path ends so: `fetch`, `Store::get`
        #[arg(long, value_name = "FN")]
        from: Option<String>,
        /// human or json, one object a line
        #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = one_of(&RULES_FORMATS), hide_possible_values = true)]
        format: Format,
        /// A file or directory of the workspace that is meant, instead of the current one
        #[arg(value_name = "PATH")]
        path: Option<PathBuf>,
    },
    /// Print every task that is spawned: what runs, what becomes of it, and who hears of its errors
    Tasks {
        /// human or json, one object a line
        #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = one_of(&RULES_FORMATS), hide_possible_values = true)]
        format: Format,
        /// A file or directory of the workspace that is meant, instead of the current one
        #[arg(value_name = "PATH")]
        path: Option<PathBuf>,
    },
    /// Print every lock, where it is declared, and which is taken while another is held; cycles are marked
    Locks {
        /// human (a tree), dot, mermaid, svg, or json, one object a line
        #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = one_of(&SHAPES), hide_possible_values = true)]
        format: Shape,
        /// A file or directory of the workspace that is meant, instead of the current one
        #[arg(value_name = "PATH")]
        path: Option<PathBuf>,
    },
    /// Print what an async function loses when it is dropped at each of its awaits, and who may drop it
    Cancel {
        /// The end of a function's path (`fetch`, `Store::get`), or a line that it lies in
        #[arg(value_name = "FN|PATH:LINE")]
        place: String,
        /// human or json, one object a line
        #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = one_of(&RULES_FORMATS), hide_possible_values = true)]
        format: Format,
        /// A file or directory of the workspace that is meant, instead of the current one
        #[arg(value_name = "PATH")]
        path: Option<PathBuf>,
    },
    /// Write, prune or show the baseline: findings that are known and not reported
    #[command(subcommand)]
    Baseline(adopt::BaselineCommand),
    /// Write a comment above each finding of a rule that hides it and says why
    Suppress(Box<mend::SuppressArgs>),
    /// Write a first asynclint.toml into the root of the workspace
    Init {
        /// recommended, strict, ci-gate or adopt
        #[arg(long, value_name = "PRESET", default_value = "recommended", value_parser = configure::preset_names(), hide_possible_values = true)]
        preset: String,
    },
    /// Print or check the configuration
    #[command(subcommand)]
    Config(configure::ConfigCommand),
    /// Print a completion script
    Completions { shell: clap_complete::Shell },
    /// Print the manual page
    Man,
}

#[derive(Args)]
struct CheckArgs {
    /// Report only what is in these files or directories; all of the workspace is still known
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// Path of the Cargo.toml to start from
    #[arg(long, value_name = "PATH", help_heading = "Selection")]
    manifest_path: Option<PathBuf>,
    /// Root of what is analysed, instead of the workspace found upwards from here
    #[arg(long, value_name = "DIR", help_heading = "Selection")]
    root: Option<PathBuf>,
    /// Report only these packages
    #[arg(short, long = "package", value_name = "PACKAGE", help_heading = "Selection")]
    packages: Vec<String>,
    /// Report every package of the workspace
    #[arg(long, help_heading = "Selection")]
    workspace: bool,
    /// Do not report these packages
    #[arg(long, value_name = "PACKAGE", help_heading = "Selection")]
    exclude: Vec<String>,
    /// Read tests, examples and benches, too, and report them and build scripts as strictly as other code
    #[arg(long, help_heading = "Selection")]
    all_targets: bool,

    /// Do not report a rule, a group or `all`; of -A, -W and -D the later wins, a rule beats its group
    #[arg(short = 'A', long, value_name = "RULE", value_delimiter = ',', action = ArgAction::Append, help_heading = "Levels")]
    allow: Vec<String>,
    /// Report a rule, a group or `all` as warnings
    #[arg(short = 'W', long, value_name = "RULE", value_delimiter = ',', action = ArgAction::Append, help_heading = "Levels")]
    warn: Vec<String>,
    /// Report a rule, a group or `all` as errors
    #[arg(short = 'D', long, value_name = "RULE", value_delimiter = ',', action = ArgAction::Append, help_heading = "Levels")]
    deny: Vec<String>,
    /// Least confidence to report: low, medium (default) or high
    #[arg(long, value_name = "LEVEL", value_parser = one_of(&config::CONFIDENCES), hide_possible_values = true, help_heading = "Levels")]
    confidence: Option<Confidence>,
    /// Level that makes exit code 1: deny (default), warn or never
    #[arg(long, value_name = "LEVEL", value_parser = one_of(&config::FAIL_ONS), hide_possible_values = true, help_heading = "Levels")]
    fail_on: Option<FailOn>,
    /// Make a file that cannot be analysed exit code 2
    #[arg(long, help_heading = "Levels")]
    strict_parse: bool,

    #[command(flatten)]
    new: adopt::NewArgs,
    #[command(flatten)]
    baseline: adopt::BaselineArgs,
    #[command(flatten)]
    fixes: mend::FixArgs,

    /// human (default), short, json, cargo-json, sarif, github, gitlab, junit or checkstyle
    #[arg(long, value_name = "FORMAT", value_parser = one_of(&Format::ALL), hide_possible_values = true, help_heading = "Output")]
    format: Option<Format>,
    /// Write a form to a file too; any number of them, `-` is standard output
    #[arg(long, value_name = "FORMAT=PATH", value_parser = outputs::parse, action = ArgAction::Append, help_heading = "Output")]
    output: Vec<outputs::Output>,
    /// Print findings and problems only
    #[arg(short, long, conflicts_with = "verbose", help_heading = "Output")]
    quiet: bool,
    /// Print every step of a chain, and where a finding belongs
    #[arg(short, long, help_heading = "Output")]
    verbose: bool,
    /// Print what was analysed, in numbers
    #[arg(long, help_heading = "Output")]
    statistics: bool,
    /// Print the time and memory that each phase took
    #[arg(long, help_heading = "Output")]
    timings: bool,

    /// Check again whenever a source, manifest or configuration changes, until it is stopped
    #[arg(long, conflicts_with_all = ["fix", "unsafe_fixes", "fix_diff"], help_heading = "Output")]
    watch: bool,

    /// What editors pass to cargo: json, json-diagnostic-rendered-ansi and so on give --format cargo-json
    #[arg(long, value_name = "FMT", value_parser = known_messages, conflicts_with = "format", help_heading = "As a cargo command")]
    message_format: Option<String>,
    /// Run `cargo clippy` with the same flags and pass on what it prints. It builds the code
    #[arg(long, value_name = "TOOL", value_parser = ["clippy"], hide_possible_values = true, help_heading = "As a cargo command")]
    with: Option<String>,
    #[command(flatten)]
    cargo: cargo::CargoFlags,

    /// Configuration file, instead of asynclint.toml in the root
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Worker threads; 0 takes what the machine has
    #[arg(short = 'j', long = "jobs", value_name = "N")]
    threads: Option<usize>,
}

const VIEWS: [(&str, View); 4] =
    [("ir", View::Ir), ("calls", View::Calls), ("types", View::Types), ("facts", View::Facts)];
const SHAPES: [(&str, Shape); 5] = [
    ("human", Shape::Tree),
    ("dot", Shape::Dot),
    ("mermaid", Shape::Mermaid),
    ("svg", Shape::Svg),
    ("json", Shape::Json),
];
const RULES_FORMATS: [(&str, Format); 2] = [("human", Format::Human), ("json", Format::Json)];

fn known_messages(written: &str) -> anyhow::Result<String> {
    cargo::messages(written).map(|_| written.to_owned())
}

/// Reads one of the names of `choices`.
fn one_of<T: Copy + Send + Sync>(
    choices: &'static [(&'static str, T)],
) -> impl TypedValueParser<Value = T> {
    let names = PossibleValuesParser::new(choices.iter().map(|&(name, _)| name));
    names.try_map(move |word| {
        choices
            .iter()
            .find(|(name, _)| *name == word)
            .map(|&(_, choice)| choice)
            .ok_or("not one of the values")
    })
}

fn run(cli: &Cli, matches: &ArgMatches) -> anyhow::Result<u8> {
    let color = terminal::color(cli.color);
    match &cli.command {
        None => check(&cli.check, matches, color),
        Some(Command::Check(args)) => {
            check(args, matches.subcommand_matches("check").unwrap_or(matches), color)
        }
        Some(Command::Explain { rule }) => explain(rule, color),
        Some(Command::Rules { format }) => print(color, |out| match format {
            Format::Json => catalogue::json_lines(&all_rules(), out),
            _ => catalogue::table(&all_rules(), out),
        }),
        Some(Command::Dump { view, place }) => dump(*view, place, color),
        Some(Command::Paths { to: _, from, format, path }) => ask(
            (*format, path.as_deref(), color),
            |options| crate::paths_to_blocking(options, from.as_deref()),
            crate::paths::text,
        ),
        Some(Command::Tasks { format, path }) => {
            ask((*format, path.as_deref(), color), crate::tasks, crate::tasks::text)
        }
        Some(Command::Locks { format, path }) => locks(*format, path.as_deref(), color),
        Some(Command::Cancel { place, format, path }) => {
            cancel(place, *format, path.as_deref(), color)
        }
        Some(Command::Baseline(command)) => adopt::baseline(command, matches, color),
        Some(Command::Suppress(args)) => mend::suppress(args, matches, color),
        Some(Command::Init { preset }) => configure::init(preset, color),
        Some(Command::Config(command)) => configure::config(command, color),
        Some(Command::Completions { shell }) => {
            let mut script = Vec::new();
            clap_complete::generate(*shell, &mut Cli::command(), "asynclint", &mut script);
            print(ColorChoice::Never, |out| out.write_all(&script))
        }
        Some(Command::Man) => {
            let mut page = Vec::new();
            clap_mangen::Man::new(Cli::command()).render(&mut page)?;
            print(ColorChoice::Never, |out| out.write_all(&page))
        }
    }
}

/// The rules and those about suppressions.
fn all_rules() -> Vec<&'static RuleMeta> {
    crate::rules_meta().iter().copied().chain(suppress::RULES).collect()
}

fn explain(name: &str, color: ColorChoice) -> anyhow::Result<u8> {
    let rules = all_rules();
    // Editors show `asynclint::blocking_sleep`.
    let wanted = name.trim_start_matches("asynclint::").replace('_', "-");
    let rule = rules.iter().find(|rule| rule.name == wanted);
    let hint = || suggest::hint(name, rules.iter().map(|rule| rule.name));
    let rule = rule.ok_or_else(|| anyhow!("unknown rule `{name}`{}", hint()))?;
    print(color, |out| catalogue::page(rule, out))
}

fn current_dir() -> anyhow::Result<PathBuf> {
    env::current_dir().context("the current directory cannot be used")
}

/// `PATH:LINE`, or all of it and no line.
fn split_line(place: &str) -> (&str, Option<u32>) {
    let numbered = place.rsplit_once(':').and_then(|(path, line)| Some((path, line.parse().ok()?)));
    numbered.map_or((place, None), |(path, line)| (path, Some(line)))
}

fn dump(view: View, place: &str, color: ColorChoice) -> anyhow::Result<u8> {
    let (path, line) = split_line(place);
    let cwd = current_dir()?;
    // The workspace of the file, not of the directory that one happens to be in.
    let file = Path::new(path);
    let options = Options { paths: vec![file.to_owned()], cwd, ..Options::default() };
    let text = crate::dump(&options, view, file, line)?;
    print(color, |out| out.write_all(neutral::lines(&text).as_bytes()))
}

fn locks(shape: Shape, path: Option<&Path>, color: ColorChoice) -> anyhow::Result<u8> {
    let map = crate::locks(&about(path)?)?;
    let text = map.written(shape)?;
    let mut err = AutoStream::new(io::stderr().lock(), stream_choice(color));
    for mistake in &map.mistakes {
        report::human::problem(mistake, &mut err)?;
    }
    print(color, |out| out.write_all(neutral::lines(&text).as_bytes()))
}

/// Options that mean the workspace at `path`, or the current one.
fn about(path: Option<&Path>) -> anyhow::Result<Options> {
    let paths = path.map(Path::to_owned).into_iter().collect();
    Ok(Options { cwd: current_dir()?, paths, ..Options::default() })
}

/// Asks the workspace at `path` and prints the answer.
fn ask<T: serde::Serialize>(
    (format, path, color): (Format, Option<&Path>, ColorChoice),
    answer: impl FnOnce(&Options) -> anyhow::Result<Vec<T>>,
    text: fn(&[T]) -> String,
) -> anyhow::Result<u8> {
    let items = answer(&about(path)?)?;
    let text = match format {
        Format::Json => lines_of_json(&items)?,
        _ => text(&items),
    };
    print(color, |out| out.write_all(neutral::lines(&text).as_bytes()))
}

fn cancel(
    place: &str,
    format: Format,
    path: Option<&Path>,
    color: ColorChoice,
) -> anyhow::Result<u8> {
    let (name, line) = split_line(place);
    let (wanted, path) = match line {
        Some(line) => (Wanted::At { line }, Some(Path::new(name))),
        None => (Wanted::Named(name), path),
    };
    let views = |options: &Options| crate::cancel_views(options, wanted);
    ask((format, path, color), views, crate::cancel::text)
}

/// One object a line.
fn lines_of_json<T: serde::Serialize>(items: &[T]) -> anyhow::Result<String> {
    let mut text = String::new();
    for item in items {
        text += &serde_json::to_string(item)?;
        text.push('\n');
    }
    Ok(text)
}

fn check(args: &CheckArgs, matches: &ArgMatches, color: ColorChoice) -> anyhow::Result<u8> {
    let options = check_options(args, matches)?;
    if args.fixes.is_asked()
        && let Some(code) = mend::fix(args, &options, color)?
    {
        return Ok(code);
    }
    if !args.watch {
        return check_once(args, options, color).map(|(code, _)| code);
    }
    watch::watch(&options.cwd, || watched_check(args, matches, color))
}

/// One round of watching: what is wrong is said, and may be mended for the next one.
fn watched_check(args: &CheckArgs, matches: &ArgMatches, color: ColorChoice) -> Option<Report> {
    let checked = check_options(args, matches).and_then(|options| check_once(args, options, color));
    if let Err(error) = &checked {
        complain(color, &format!("{error:#}"));
    }
    tell(color, "watching for changes; Ctrl-C ends it");
    checked.ok().map(|(_, report)| report)
}

fn check_once(
    args: &CheckArgs,
    mut options: Options,
    color: ColorChoice,
) -> anyhow::Result<(u8, Report)> {
    let messages = args.message_format.as_deref().map(cargo::messages).transpose()?;
    let plan = outputs::plan(args.format.or(messages.map(form_of)), &args.output)?;
    options.lock_map = plan.has(Format::Github);
    options.is_last = !args.watch;
    let presentation = Presentation {
        format: plan.stdout,
        ansi: messages.is_some_and(|messages| messages.is_ansi),
        ..presentation(args, color)
    };
    let is_watched = presentation.verbosity != Verbosity::Quiet
        && io::stderr().is_terminal()
        && terminal::shows_progress();
    let watcher = is_watched.then(|| Watcher::start(&options.progress));
    let report = crate::check(&options);
    drop(watcher);
    let report = report?;
    show(&report, presentation, color)?;
    plan.write_files(&report, presentation)?;
    if report.files == 0 {
        complain(color, "nothing to analyse: no Rust source was found");
    }
    let code = with_clippy(args, &options, report::exit_code(&report))?;
    if plan.stdout == Format::CargoJson {
        ignore_closed(report::cargo_finished(code == 0, &mut io::stdout()))?;
    }
    Ok((code, report))
}

fn form_of(messages: cargo::Messages) -> Format {
    match messages {
        cargo::Messages { is_json: true, .. } => Format::CargoJson,
        cargo::Messages { is_short: true, .. } => Format::Short,
        cargo::Messages { .. } => Format::Human,
    }
}

/// The exit code of both, if clippy is asked for.
fn with_clippy(args: &CheckArgs, options: &Options, code: u8) -> anyhow::Result<u8> {
    if args.with.is_none() {
        return Ok(code);
    }
    let packages = args.packages.iter().flat_map(|name| ["-p".to_owned(), name.clone()]);
    let excluded = args.exclude.iter().flat_map(|name| ["--exclude".to_owned(), name.clone()]);
    let mut flags: Vec<String> = packages.chain(excluded).chain(args.cargo.written()).collect();
    flags.extend(args.workspace.then(|| "--workspace".to_owned()));
    flags.extend(args.all_targets.then(|| "--all-targets".to_owned()));
    flags.extend(args.quiet.then(|| "--quiet".to_owned()));
    if let Some(path) = &args.manifest_path {
        flags.extend(["--manifest-path".to_owned(), path.display().to_string()]);
    }
    let message_format = args.message_format.as_deref();
    let clippy = cargo::Clippy { cwd: &options.cwd, flags, message_format };
    let is_clean = clippy.run(&mut io::stdout().lock())?;
    Ok(if is_clean { code } else { code.max(1) })
}

fn check_options(args: &CheckArgs, matches: &ArgMatches) -> anyhow::Result<Options> {
    let cwd = current_dir()?;
    let levels = levels(matches)?;
    Ok(Options {
        is_last: false,
        root: args.root.clone(),
        manifest_path: args.manifest_path.clone(),
        paths: args.paths.clone(),
        packages: args.packages.clone(),
        exclude: args.exclude.clone(),
        workspace: args.workspace,
        config: args.config.as_ref().map(|path| cwd.join(path)),
        overrides: Overrides {
            levels,
            confidence: args.confidence,
            fail_on: args.fail_on,
            strict_parse: args.strict_parse,
            // cargo's flag says what to build, and editors always pass it.
            all_targets: args.all_targets && args.message_format.is_none(),
            baseline_strict: args.baseline.baseline_strict,
            threads: args.threads,
        },
        baseline: args.baseline.wanted(),
        novelty: args.new.novelty(&cwd)?,
        instead: Arc::default(),
        today: today(),
        lock_map: false,
        progress: Arc::default(),
        cwd,
    })
}

/// `-A`, `-W` and `-D` in the order in which they were written, which clap keeps only as indices.
fn levels(matches: &ArgMatches) -> anyhow::Result<Vec<(String, Level)>> {
    let mut levels = Vec::new();
    for (id, level) in [("allow", Level::Allow), ("warn", Level::Warn), ("deny", Level::Deny)] {
        let indices = matches.indices_of(id).into_iter().flatten();
        let names = matches.get_many::<String>(id).into_iter().flatten();
        levels
            .extend(indices.zip(names).map(|(index, name)| (index, name.replace('_', "-"), level)));
    }
    levels.sort_by_key(|&(index, ..)| index);
    let known = suppress::known_words(crate::rules_meta());
    if let Some((_, name, _)) =
        levels.iter().find(|(_, name, _)| !known.clone().any(|word| word == name))
    {
        return Err(anyhow!("unknown rule or group `{name}`{}", suggest::hint(name, known)));
    }
    Ok(levels.into_iter().map(|(_, name, level)| (name, level)).collect())
}

fn presentation(args: &CheckArgs, color: ColorChoice) -> Presentation {
    let verbosity = match (args.quiet, args.verbose) {
        (true, _) => Verbosity::Quiet,
        (_, true) => Verbosity::Verbose,
        _ if terminal::is_quiet() => Verbosity::Quiet,
        _ if terminal::is_verbose() => Verbosity::Verbose,
        _ => Verbosity::Normal,
    };
    Presentation {
        verbosity,
        statistics: args.statistics,
        timings: args.timings,
        hyperlinks: terminal::hyperlinks(color),
        ..Presentation::default()
    }
}

/// Today in UTC, as suppressions write dates. Days are counted in years that begin in March, so that the leap day comes last.
fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    civil_date(seconds / 86_400)
}

fn civil_date(days_since_1970: u64) -> String {
    let days = days_since_1970 + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

fn show(report: &Report, presentation: Presentation, color: ColorChoice) -> anyhow::Result<()> {
    let mut out = BufWriter::new(AutoStream::new(io::stdout().lock(), stream_choice(color)));
    let mut err = AutoStream::new(io::stderr().lock(), stream_choice(color));
    ignore_closed(report::write(report, presentation, &mut out, &mut err))
}

fn print(
    color: ColorChoice,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> anyhow::Result<u8> {
    let mut out = BufWriter::new(AutoStream::new(io::stdout().lock(), stream_choice(color)));
    ignore_closed(write(&mut out).and_then(|()| out.flush()))?;
    Ok(0)
}

/// Who closes the pipe (`| head`) has seen enough.
fn ignore_closed(result: io::Result<()>) -> anyhow::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result.context("the report cannot be written"),
    }
}

fn stream_choice(color: ColorChoice) -> anstream::ColorChoice {
    match color {
        ColorChoice::Auto => anstream::ColorChoice::Auto,
        ColorChoice::Always => anstream::ColorChoice::Always,
        ColorChoice::Never => anstream::ColorChoice::Never,
    }
}

/// Prints what clap has to say: help goes to standard output and is no error.
fn usage(error: &clap::Error) -> ExitCode {
    // There is nobody left to tell when this fails.
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

fn complain(color: ColorChoice, message: &str) {
    let mut err = AutoStream::new(io::stderr().lock(), stream_choice(color));
    let style = anstyle::AnsiColor::BrightRed.on_default().bold();
    let _ = writeln!(err, "{style}error:{style:#} {}", neutral::lines(message));
}

/// Says something beside the report.
fn tell(color: ColorChoice, message: &str) {
    let mut err = AutoStream::new(io::stderr().lock(), stream_choice(color));
    let _ = writeln!(err, "{}", neutral::lines(message));
}

/// Shows on a terminal how far a run is, once it has taken a second, until it is dropped.
struct Watcher {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Watcher {
    fn start(progress: &Arc<Progress>) -> Self {
        let progress = Arc::clone(progress);
        let (stop, stopped) = mpsc::channel();
        let thread = thread::Builder::new().spawn(move || {
            let mut wait = Duration::from_secs(1);
            let mut shown = 0;
            while let Err(RecvTimeoutError::Timeout) = stopped.recv_timeout(wait) {
                wait = Duration::from_millis(100);
                shown = show_progress(&progress, shown);
            }
            if shown > 0 {
                let _ = write!(io::stderr(), "\r{:shown$}\r", "");
            }
        });
        Self { stop: Some(stop), thread: thread.ok() }
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        drop(self.stop.take());
        // The line must be gone before anything else is printed.
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// Overwrites the line of width `shown`, and gives the new width.
fn show_progress(progress: &Progress, shown: usize) -> usize {
    let (done, files) = progress.state();
    let line = if files == 0 {
        "analysing…".to_owned()
    } else {
        format!("analysing… {done}/{files} files")
    };
    let _ = write!(io::stderr(), "\r{line:shown$}");
    line.chars().count().max(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn days_become_dates() {
        assert_eq!(civil_date(0), "1970-01-01");
        assert_eq!(civil_date(11_016), "2000-02-29");
        assert_eq!(civil_date(19_782), "2024-02-29");
        assert_eq!(civil_date(20_878), "2027-03-01");
    }

    fn levels_of(args: &[&str]) -> anyhow::Result<Vec<(String, Level)>> {
        let matches =
            Cli::command().try_get_matches_from(["asynclint"].iter().chain(args)).expect("valid");
        levels(matches.subcommand_matches("check").unwrap_or(&matches))
    }

    #[test]
    fn levels_keep_their_order() {
        let levels = levels_of(&[
            "-D",
            "all",
            "-A",
            "pedantic,unused_suppression",
            "-Wall",
            "--deny=nursery",
        ])
        .expect("known");
        let expected = [
            ("all", Level::Deny),
            ("pedantic", Level::Allow),
            ("unused-suppression", Level::Allow),
            ("all", Level::Warn),
            ("nursery", Level::Deny),
        ];
        assert_eq!(levels, expected.map(|(name, level)| (name.to_owned(), level)));
        assert_eq!(levels_of(&["check", "-A", "all"]).expect("known").len(), 1);
        assert!(levels_of(&["-A", "pedantik"]).is_err());
    }
}
