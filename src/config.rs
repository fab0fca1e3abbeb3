//! Reads `asynclint.toml` and lets the command line win over it. Every mistake in the file is an error with its place; nothing is ignored.

mod schema;
mod scopes;
mod sources;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::{Component, Path, PathBuf};

use anyhow::bail;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Confidence, Level, Tool};
use crate::options::Overrides;
use crate::rule::RuleMeta;
use crate::settings::{FailOn, LockName, PathEffect, PathWord, Settings, VirtualCalls};
use crate::source::LineStarts;
use crate::{suggest, suppress};

pub use schema::schema;
pub(crate) use scopes::{About, Scopes};
pub use scopes::{Override, Pattern, Selector};
use sources::Source;

/// The file's name, looked for in the root.
pub const FILE_NAME: &str = "asynclint.toml";

/// A longer file is not a configuration.
const MAX_LEN: u64 = 1 << 20;

/// What the configuration file says, or the defaults where it says nothing.
#[derive(Clone, Debug, Default)]
pub struct Config {
    pub settings: Settings,
    /// Globs of files that are left out, relative to the root.
    pub exclude: Vec<String>,
    /// Model files as written, relative to the root.
    pub models: Vec<PathBuf>,
    pub max_file_size: Option<u64>,
    /// What is said of functions and types by their paths, in the order of the file.
    pub paths: Vec<PathEffect>,
    /// Locks in the order in which they shall be taken.
    pub order: Vec<LockName>,
    /// Levels of files by path, kind of target and package, in the order of the file; those of packages come first.
    pub overrides: Vec<Override>,
    /// Who looks after which files; the last that fits counts.
    pub owners: Vec<(Pattern, String)>,
    pub preset: Option<Preset>,
    /// `-A`, `-W` and `-D`.
    pub asked: Vec<(String, Level)>,
    /// The file with findings that are known, relative to the root.
    pub baseline: Option<PathBuf>,
    /// What relative paths above are relative to.
    pub root: PathBuf,
    /// How messages call the file.
    pub shown: String,
}

/// Reads `explicit`, or what configures the workspace at `root`. `packages` are the directories of its packages.
pub fn load<'p>(
    root: &Path,
    explicit: Option<&Path>,
    packages: impl Iterator<Item = &'p str>,
    rules: &[&'static RuleMeta],
) -> anyhow::Result<Config> {
    let shown = |path: &Path| path.strip_prefix(root).unwrap_or(path).display().to_string();
    let source = match explicit {
        Some(path) => Some(Source::of_file(shown(path), path)?),
        None => sources::find(root)?,
    };
    let mut config = source.map(|source| parse(&source, rules)).transpose()?.unwrap_or_default();
    root.clone_into(&mut config.root);
    let mut of_packages = Vec::new();
    for dir in packages {
        if let Some(source) = sources::of_package(root, dir) {
            let levels = package_levels(&source, rules)?;
            let package = Some(dir.to_owned());
            of_packages.push(Override {
                levels,
                package,
                shown: source.name(),
                ..Override::default()
            });
        }
    }
    config.overrides.splice(0..0, of_packages);
    Ok(config)
}

/// What configures the workspace at `root`, if anything does.
pub(crate) fn configured(root: &Path) -> anyhow::Result<Option<String>> {
    Ok(sources::find(root)?.map(|source| source.name()))
}

/// What the table of a package says.
fn package_levels(
    source: &Source,
    rules: &[&'static RuleMeta],
) -> anyhow::Result<Vec<(String, Level)>> {
    read(source, |table, _, mistakes| {
        let mut found = Vec::new();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "levels" => found = levels(key, value, rules, mistakes),
                word if KEYS.contains(&word) => {
                    let remedy = "it belongs in asynclint.toml or `[workspace.metadata.asynclint]`; a package has `levels` only";
                    mistakes.0.push((
                        key.span().start,
                        format!("`{word}` counts for the whole run: {remedy}"),
                    ));
                }
                _ => mistakes.unknown("key", key, ["levels"]),
            }
        }
        found
    })
}

impl Config {
    /// Whether anything in tests may be reported.
    pub(crate) fn reports_tests(&self) -> bool {
        self.settings.all_targets || !self.overrides.is_empty()
    }

    /// Lets the command line win: its levels come later, its values replace.
    #[must_use]
    pub fn merge(mut self, overrides: &Overrides) -> Self {
        let settings = &mut self.settings;
        self.asked.clone_from(&overrides.levels);
        settings.levels.extend(overrides.levels.iter().cloned());
        settings.confidence = overrides.confidence.unwrap_or(settings.confidence);
        settings.fail_on = overrides.fail_on.unwrap_or(settings.fail_on);
        settings.strict_parse |= overrides.strict_parse;
        settings.all_targets |= overrides.all_targets;
        settings.baseline_strict |= overrides.baseline_strict;
        settings.threads = overrides.threads.unwrap_or(settings.threads);
        self
    }
}

/// `path`, which a file of the checkout names or which is looked for there, unless it leads out of the root: nothing outside is read or written
/// unless the command line says so.
pub(crate) fn inside(root: &Path, path: &Path) -> anyhow::Result<PathBuf> {
    let full = root.join(path);
    let leaves = |real: &Path| !real.starts_with(root.canonicalize().as_deref().unwrap_or(root));
    let climbs = path.components().any(|part| part == Component::ParentDir);
    if climbs || full.canonicalize().is_ok_and(|real| leaves(&real)) {
        bail!(
            "{} leads out of the root: only the command line may name files there",
            path.display()
        );
    }
    Ok(full)
}

/// Reads a file of at most `limit` bytes; anything else that has a path is refused.
pub(crate) fn read_limited(path: &Path, limit: u64) -> anyhow::Result<String> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        bail!("is not a file");
    }
    if metadata.len() > limit {
        bail!("is longer than {limit} bytes");
    }
    Ok(fs::read_to_string(path)?)
}

/// Reads a configuration.
fn parse(source: &Source, rules: &[&'static RuleMeta]) -> anyhow::Result<Config> {
    let config = read(source, |table, text, mistakes| root_table(table, text, rules, mistakes))?;
    Ok(Config { shown: source.shown.clone(), ..config })
}

/// Hands the table of a source to `understand`. All that is wrong with it is one error.
fn read<T: Default>(
    source: &Source,
    understand: impl FnOnce(&DeTable<'_>, &str, &mut Mistakes) -> T,
) -> anyhow::Result<T> {
    let Source { shown, text, table: path } = source;
    let mut mistakes = Mistakes::default();
    let mut understood = T::default();
    match DeTable::parse(text) {
        Ok(table) => {
            if let Some(table) = sources::inner(table.get_ref(), path) {
                understood = understand(table, text, &mut mistakes);
            }
        }
        Err(error) => {
            let start = error.span().map_or(0, |span| span.start);
            mistakes.0.push((start, error.message().to_owned()));
        }
    }
    if mistakes.0.is_empty() {
        return Ok(understood);
    }
    mistakes.0.sort();
    let lines = LineStarts::of(text);
    let told = mistakes.0.iter().map(|(offset, message)| {
        let (line, column) = lines.line_column(text, u32::try_from(*offset).unwrap_or(0));
        format!("{shown}:{line}:{column}: {message}")
    });
    bail!(told.collect::<Vec<_>>().join("\n"))
}

pub(crate) const KEYS: [&str; 21] = [
    "all-targets",
    "baseline",
    "baseline-strict",
    "confidence",
    "defer-to",
    "exclude",
    "fail-on",
    "levels",
    "lists",
    "max-file-size",
    "min-version",
    "models",
    "order",
    "overrides",
    "owners",
    "paths",
    "preset",
    "require-reason",
    "strict-parse",
    "thresholds",
    "virtual-calls",
];

pub(crate) const CONFIDENCES: [(&str, Confidence); 3] =
    [("low", Confidence::Low), ("medium", Confidence::Medium), ("high", Confidence::High)];
pub(crate) const FAIL_ONS: [(&str, FailOn); 3] =
    [("deny", FailOn::Deny), ("warn", FailOn::Warn), ("never", FailOn::Never)];
const VIRTUAL_CALLS: [(&str, VirtualCalls); 3] = [
    ("none", VirtualCalls::None),
    ("exclude", VirtualCalls::Exclude),
    ("include", VirtualCalls::Include),
];
const TOOLS: [(&str, Tool); 2] = [("rustc", Tool::Rustc), ("clippy", Tool::Clippy)];
const LEVELS: [(&str, Level); 3] =
    [("allow", Level::Allow), ("warn", Level::Warn), ("deny", Level::Deny)];

const WORDS: [(&str, PathWord); 6] = [
    ("blocking", PathWord::Blocking),
    ("offloads", PathWord::Offloads),
    ("spawns", PathWord::Spawns),
    ("guards", PathWord::Guards),
    ("hostile-across-await", PathWord::HostileAcrossAwait),
    ("cancel-unsafe", PathWord::CancelUnsafe),
];

const PRESETS: [(&str, Preset); 4] = [
    ("recommended", Preset::Recommended),
    ("strict", Preset::Strict),
    ("ci-gate", Preset::CiGate),
    ("adopt", Preset::Adopt),
];
const SELECTORS: [(&str, Selector); 4] = [
    ("tests", Selector::Tests),
    ("benches", Selector::Benches),
    ("examples", Selector::Examples),
    ("build-scripts", Selector::BuildScripts),
];
const OVERRIDE_KEYS: [&str; 3] = ["levels", "paths", "targets"];

/// Where settings start from; what else the file says comes on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// What holds without a configuration.
    Recommended,
    /// Pedantic rules too, tests as strictly as other code, every suppression with a reason, warnings fail.
    Strict,
    /// What can be defended in a gate: only what is sure, and no file unseen.
    CiGate,
    /// The first weeks: nothing fails, and only what is sure is shown.
    Adopt,
}

impl Preset {
    pub fn name(self) -> &'static str {
        PRESETS.iter().find(|(_, preset)| *preset == self).map_or("", |(name, _)| name)
    }

    fn apply(self, settings: &mut Settings) {
        match self {
            Self::Recommended => {}
            Self::Strict => {
                settings.preset.push(("pedantic".to_owned(), Level::Warn));
                settings.fail_on = FailOn::Warn;
                settings.all_targets = true;
                settings.require_reason = true;
            }
            Self::CiGate => {
                settings.confidence = Confidence::High;
                settings.strict_parse = true;
                settings.require_reason = true;
            }
            Self::Adopt => {
                settings.confidence = Confidence::High;
                settings.fail_on = FailOn::Never;
            }
        }
    }
}

type Key<'a> = Spanned<Cow<'a, str>>;
type Value<'a> = Spanned<DeValue<'a>>;

fn root_table(
    table: &DeTable<'_>,
    text: &str,
    rules: &[&'static RuleMeta],
    mistakes: &mut Mistakes,
) -> Config {
    let mut config = Config::default();
    let settings = &mut config.settings;
    // First of all, wherever it stands: the other keys come on top.
    if let Some((key, value)) = table.get_key_value("preset") {
        config.preset = mistakes.one_of(key, value, &PRESETS);
        config.preset.into_iter().for_each(|preset| preset.apply(settings));
    }
    for (key, value) in table {
        match key.get_ref().as_ref() {
            "all-targets" => set(&mut settings.all_targets, mistakes.boolean(key, value)),
            "strict-parse" => set(&mut settings.strict_parse, mistakes.boolean(key, value)),
            "require-reason" => set(&mut settings.require_reason, mistakes.boolean(key, value)),
            "baseline-strict" => {
                set(&mut settings.baseline_strict, mistakes.boolean(key, value));
            }
            "baseline" => config.baseline = mistakes.string(key, value).map(PathBuf::from),
            "confidence" => {
                set(&mut settings.confidence, mistakes.one_of(key, value, &CONFIDENCES));
            }
            "fail-on" => set(&mut settings.fail_on, mistakes.one_of(key, value, &FAIL_ONS)),
            "virtual-calls" => {
                set(&mut settings.virtual_calls, mistakes.one_of(key, value, &VIRTUAL_CALLS));
            }
            "defer-to" => settings.defer_to = tools(key, value, mistakes),
            "levels" => settings.levels = levels(key, value, rules, mistakes),
            "lists" => settings.lists = lists(key, value, rules, mistakes),
            "thresholds" => settings.thresholds = thresholds(key, value, rules, mistakes),
            "paths" => config.paths = paths(key, value, &LineStarts::of(text), mistakes),
            "order" => config.order = order(key, value, &LineStarts::of(text), mistakes),
            "preset" => {}
            "min-version" => min_version(key, value, mistakes),
            "overrides" => config.overrides = overrides(key, value, text, rules, mistakes),
            "owners" => config.owners = owners(key, value, mistakes),
            "max-file-size" => config.max_file_size = mistakes.number(key, value),
            "exclude" => config.exclude = globs(key, value, mistakes),
            "models" => {
                config.models = mistakes.strings(key, value).map(|(path, _)| path.into()).collect();
            }
            _ => mistakes.unknown("key", key, KEYS),
        }
    }
    config
}

fn set<T>(slot: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *slot = value;
    }
}

/// An older tool would read the file in another way, or not at all.
fn min_version(key: &Key<'_>, value: &Value<'_>, mistakes: &mut Mistakes) {
    let Some(wanted) = mistakes.string(key, value) else { return };
    let numbers = |version: &str| -> Option<Vec<u64>> {
        let release = version.split(['-', '+']).next().unwrap_or(version);
        release.split('.').map(|number| number.parse().ok()).collect()
    };
    let own = env!("CARGO_PKG_VERSION");
    match numbers(&wanted) {
        None => mistakes.wrong(value.span(), key, "a version such as \"0.1.0\""),
        Some(numbers_wanted) if Some(&numbers_wanted) > numbers(own).as_ref() => {
            let message =
                format!("asynclint {wanted} or newer is wanted here, and this is {own}: update it");
            mistakes.0.push((value.span().start, message));
        }
        Some(_) => {}
    }
}

fn overrides(
    key: &Key<'_>,
    value: &Value<'_>,
    text: &str,
    rules: &[&'static RuleMeta],
    mistakes: &mut Mistakes,
) -> Vec<Override> {
    let Some(tables) = value.get_ref().as_array() else {
        mistakes.wrong(value.span(), key, "tables: `[[overrides]]`");
        return Vec::new();
    };
    let lines = LineStarts::of(text);
    let mut found = Vec::new();
    for table in tables {
        let line = lines.line(u32::try_from(table.span().start).unwrap_or(0));
        let mut one = Override { shown: format!("overrides, line {line}"), ..Override::default() };
        for (name, value) in mistakes.table(key, table) {
            match name.get_ref().as_ref() {
                "paths" => one.paths = patterns(name, value, mistakes),
                "targets" => one.targets = mistakes.several_of(name, value, &SELECTORS),
                "levels" => one.levels = levels(name, value, rules, mistakes),
                _ => mistakes.unknown("key", name, OVERRIDE_KEYS),
            }
        }
        if one.paths.is_empty() && one.targets.is_empty() {
            let message = "an override says which files it means: `paths = [\"crates/legacy/**\"]` or `targets = [\"tests\"]`";
            mistakes.0.push((table.span().start, message.to_owned()));
        }
        found.push(one);
    }
    found
}

fn patterns(key: &Key<'_>, value: &Value<'_>, mistakes: &mut Mistakes) -> Vec<Pattern> {
    let mut found = Vec::new();
    for (glob, offset) in mistakes.strings(key, value) {
        match Pattern::parse(&glob) {
            Ok(pattern) => found.push(pattern),
            Err(error) => mistakes.0.push((offset, error.to_string())),
        }
    }
    found
}

fn owners(key: &Key<'_>, value: &Value<'_>, mistakes: &mut Mistakes) -> Vec<(Pattern, String)> {
    let mut found: Vec<(usize, (Pattern, String))> = Vec::new();
    for (glob, owner) in mistakes.table(key, value) {
        let owner = mistakes.string(glob, owner);
        match Pattern::parse(glob.get_ref()) {
            Ok(pattern) => found.extend(owner.map(|owner| (glob.span().start, (pattern, owner)))),
            Err(error) => mistakes.0.push((glob.span().start, error.to_string())),
        }
    }
    // The reader gives keys in the order of the alphabet.
    found.sort_by_key(|(offset, _)| *offset);
    found.into_iter().map(|(_, owner)| owner).collect()
}

fn tools(key: &Key<'_>, value: &Value<'_>, mistakes: &mut Mistakes) -> Vec<Tool> {
    let mut tools = Vec::new();
    for (word, offset) in mistakes.strings(key, value) {
        if let Some(&(_, tool)) = TOOLS.iter().find(|(known, _)| *known == word) {
            tools.push(tool);
        } else {
            let message = format!("`{word}` is no tool known here: expected `rustc` or `clippy`");
            mistakes.0.push((offset, message));
        }
    }
    tools
}

fn levels(
    key: &Key<'_>,
    value: &Value<'_>,
    rules: &[&'static RuleMeta],
    mistakes: &mut Mistakes,
) -> Vec<(String, Level)> {
    let known = suppress::known_words(rules);
    let mut levels = Vec::new();
    for (name, value) in mistakes.table(key, value) {
        if known.clone().any(|word| word == name.get_ref()) {
            let level = mistakes.one_of(name, value, &LEVELS);
            levels.extend(level.map(|level| (name.get_ref().to_string(), level)));
        } else {
            mistakes.unknown("rule or group", name, known.clone());
        }
    }
    levels
}

fn lists(
    key: &Key<'_>,
    value: &Value<'_>,
    rules: &[&'static RuleMeta],
    mistakes: &mut Mistakes,
) -> BTreeMap<String, Vec<String>> {
    let known = rules.iter().flat_map(|rule| rule.lists).map(|list| list.name);
    let mut lists = BTreeMap::new();
    for (name, value) in mistakes.table(key, value) {
        if known.clone().any(|list| list == name.get_ref()) {
            let words = mistakes.strings(name, value).map(|(word, _)| word).collect();
            lists.insert(name.get_ref().to_string(), words);
        } else {
            mistakes.unknown("list", name, known.clone());
        }
    }
    lists
}

fn thresholds(
    key: &Key<'_>,
    value: &Value<'_>,
    rules: &[&'static RuleMeta],
    mistakes: &mut Mistakes,
) -> BTreeMap<String, u64> {
    let known = rules.iter().flat_map(|rule| rule.thresholds).map(|threshold| threshold.name);
    let mut thresholds = BTreeMap::new();
    for (name, value) in mistakes.table(key, value) {
        if known.clone().any(|threshold| threshold == name.get_ref()) {
            let number = mistakes.number(name, value);
            thresholds.extend(number.map(|number| (name.get_ref().to_string(), number)));
        } else {
            mistakes.unknown("threshold", name, known.clone());
        }
    }
    thresholds
}

fn paths(
    key: &Key<'_>,
    value: &Value<'_>,
    lines: &LineStarts,
    mistakes: &mut Mistakes,
) -> Vec<PathEffect> {
    let mut paths = Vec::new();
    for (name, value) in mistakes.table(key, value) {
        let Some(&(_, word)) = WORDS.iter().find(|(word, _)| word == name.get_ref()) else {
            mistakes.unknown("list of paths", name, WORDS.iter().map(|&(word, _)| word));
            continue;
        };
        for (path, offset) in mistakes.strings(name, value) {
            if is_path(&path) {
                let line = lines.line(u32::try_from(offset).unwrap_or(0));
                paths.push(PathEffect { path, word, line });
            } else {
                let message = format!("`{path}` is not a path such as `my_crate::module::name`");
                mistakes.0.push((offset, message));
            }
        }
    }
    paths
}

fn order(
    key: &Key<'_>,
    value: &Value<'_>,
    lines: &LineStarts,
    mistakes: &mut Mistakes,
) -> Vec<LockName> {
    let line = |offset| lines.line(u32::try_from(offset).unwrap_or(0));
    let names = mistakes.strings(key, value);
    names.map(|(name, offset)| LockName { name, line: line(offset) }).collect()
}

/// At least a crate and a name in it.
fn is_path(path: &str) -> bool {
    let is_name = |name: &str| {
        let starts = name.starts_with(|first: char| first.is_alphabetic() || first == '_');
        starts && name.chars().all(|char| char.is_alphanumeric() || char == '_')
    };
    path.contains("::") && path.split("::").all(is_name)
}

fn globs(key: &Key<'_>, value: &Value<'_>, mistakes: &mut Mistakes) -> Vec<String> {
    let mut globs = Vec::new();
    for (glob, offset) in mistakes.strings(key, value) {
        match globset::Glob::new(&glob) {
            Ok(_) => globs.push(glob),
            Err(error) => mistakes.0.push((offset, error.to_string())),
        }
    }
    globs
}

/// What is wrong with the file, and at which byte. Its readers give what a value is, or note that it is something else.
#[derive(Default)]
struct Mistakes(Vec<(usize, String)>);

impl Mistakes {
    fn table<'t, 'i>(
        &mut self,
        key: &Key<'_>,
        value: &'t Value<'i>,
    ) -> impl Iterator<Item = (&'t Key<'i>, &'t Value<'i>)> + use<'t, 'i> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.wrong(value.span(), key, "a table");
        }
        table.into_iter().flatten()
    }

    /// Words of a list, each one of these.
    fn several_of<T: Copy>(
        &mut self,
        key: &Key<'_>,
        value: &Value<'_>,
        choices: &[(&str, T)],
    ) -> Vec<T> {
        let mut found = Vec::new();
        for (word, offset) in self.strings(key, value) {
            if let Some(&(_, choice)) = choices.iter().find(|(name, _)| *name == word) {
                found.push(choice);
                continue;
            }
            let names: Vec<_> = choices.iter().map(|(name, _)| format!("\"{name}\"")).collect();
            let hint = suggest::hint(&word, choices.iter().map(|&(name, _)| name));
            self.0.push((offset, format!("`{word}` is not one of {}{hint}", names.join(", "))));
        }
        found
    }

    fn boolean(&mut self, key: &Key<'_>, value: &Value<'_>) -> Option<bool> {
        let boolean = value.get_ref().as_bool();
        if boolean.is_none() {
            self.wrong(value.span(), key, "`true` or `false`");
        }
        boolean
    }

    fn string(&mut self, key: &Key<'_>, value: &Value<'_>) -> Option<String> {
        let string = value.get_ref().as_str().map(str::to_owned);
        if string.is_none() {
            self.wrong(value.span(), key, "a string");
        }
        string
    }

    fn number(&mut self, key: &Key<'_>, value: &Value<'_>) -> Option<u64> {
        let integer = value.get_ref().as_integer();
        let number =
            integer.and_then(|integer| u64::from_str_radix(integer.as_str(), integer.radix()).ok());
        if number.is_none() {
            self.wrong(value.span(), key, "a whole number that is not negative");
        }
        number
    }

    fn one_of<T: Copy>(
        &mut self,
        key: &Key<'_>,
        value: &Value<'_>,
        choices: &[(&str, T)],
    ) -> Option<T> {
        let text = value.get_ref().as_str();
        let choice = choices.iter().find(|(name, _)| text == Some(name)).map(|&(_, choice)| choice);
        if choice.is_none() {
            let names: Vec<_> = choices.iter().map(|(name, _)| format!("\"{name}\"")).collect();
            self.wrong(value.span(), key, &format!("one of {}", names.join(", ")));
        }
        choice
    }

    /// Each with where it stands.
    fn strings(
        &mut self,
        key: &Key<'_>,
        value: &Value<'_>,
    ) -> impl Iterator<Item = (String, usize)> + use<> {
        let array = value.get_ref().as_array();
        if array.is_none() {
            self.wrong(value.span(), key, "a list of strings");
        }
        let mut strings = Vec::new();
        for element in array.into_iter().flatten() {
            match element.get_ref().as_str() {
                Some(string) => strings.push((string.to_owned(), element.span().start)),
                None => self.wrong(element.span(), key, "a list of strings"),
            }
        }
        strings.into_iter()
    }

    fn wrong(&mut self, span: Range<usize>, key: &Key<'_>, wanted: &str) {
        self.0.push((span.start, format!("`{}` must be {wanted}", key.get_ref())));
    }

    fn unknown<'k>(&mut self, what: &str, key: &Key<'_>, known: impl IntoIterator<Item = &'k str>) {
        let word = key.get_ref();
        self.0.push((
            key.span().start,
            format!("unknown {what} `{word}`{}", suggest::hint(word, known)),
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::{Group, ListMeta, ThresholdMeta};

    static RULE: RuleMeta = RuleMeta {
        name: "blocking-sleep",
        family: "blocking",
        group: Group::Correctness,
        level: Level::Deny,
        summary: "",
        since: "",
        fixes: &[],
        subsumes: &[],
        page: "",
        lists: &[ListMeta { name: "blocking-functions", summary: "" }],
        thresholds: &[ThresholdMeta { name: "long-seconds", summary: "", default: 3 }],
    };

    fn config(text: &str) -> anyhow::Result<Config> {
        let (shown, text) = (FILE_NAME.to_owned(), text.to_owned());
        parse(&Source { shown, text, table: &[] }, &[&RULE])
    }

    fn errors(text: &str) -> String {
        config(text).map(|_| ()).expect_err(text).to_string()
    }

    #[test]
    fn everything_that_can_be_said() {
        let text = r#"
            exclude = ["target/**", "gen/*.rs"]
            models = ["ci/asynclint.rs"]
            confidence = "low"
            fail-on = "never"
            strict-parse = true
            require-reason = true
            all-targets = true
            max-file-size = 1_000_000
            order = ["Config",
                "POOL"]
            [levels]
            blocking-sleep = "warn"
            pedantic = "deny"
            unused-suppression = "allow"
            all = "allow"
            [lists]
            blocking-functions = ["a::b"]
            [thresholds]
            long-seconds = 0x10
        "#;
        let config = config(text).expect("valid");
        assert_eq!(config.exclude, ["target/**", "gen/*.rs"]);
        assert_eq!(config.models, [PathBuf::from("ci/asynclint.rs")]);
        assert_eq!(config.max_file_size, Some(1_000_000));
        let order: Vec<_> =
            config.order.iter().map(|lock| (lock.name.as_str(), lock.line)).collect();
        assert_eq!(order, [("Config", 10), ("POOL", 11)]);
        let settings = config.settings;
        assert_eq!((settings.confidence, settings.fail_on), (Confidence::Low, FailOn::Never));
        assert!(settings.strict_parse && settings.require_reason && settings.all_targets);
        assert_eq!(settings.level("blocking-sleep", "correctness", Level::Deny), Level::Warn);
        assert_eq!(settings.level("x", "pedantic", Level::Allow), Level::Deny);
        assert_eq!(settings.lists["blocking-functions"], ["a::b"]);
        assert_eq!(settings.thresholds["long-seconds"], 16);
    }

    #[test]
    fn every_mistake_is_told_with_its_place() {
        let text = "fail_on = \"deny\"\nconfidence = \"hgih\"\nexclude = [1, \"[\"]\nstrict-parse = 1\nmax-file-size = -1\n\
                    [levels]\nbloking-sleep = \"deny\"\nall = \"forbid\"\n[lists]\nblocking-function = []\n[thresholds]\nlong-seconds = \"3\"\nzzz = 1\n";
        let expected = [
            "asynclint.toml:1:1: unknown key `fail_on`; did you mean `fail-on`?",
            "asynclint.toml:2:14: `confidence` must be one of \"low\", \"medium\", \"high\"",
            "asynclint.toml:3:12: `exclude` must be a list of strings",
            "asynclint.toml:3:15: error parsing glob '[': unclosed character class; missing ']'",
            "asynclint.toml:4:16: `strict-parse` must be `true` or `false`",
            "asynclint.toml:5:17: `max-file-size` must be a whole number that is not negative",
            "asynclint.toml:7:1: unknown rule or group `bloking-sleep`; did you mean `blocking-sleep`?",
            "asynclint.toml:8:7: `all` must be one of \"allow\", \"warn\", \"deny\"",
            "asynclint.toml:10:1: unknown list `blocking-function`; did you mean `blocking-functions`?",
            "asynclint.toml:12:16: `long-seconds` must be a whole number that is not negative",
            "asynclint.toml:13:1: unknown threshold `zzz`",
        ];
        assert_eq!(errors(text).lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn syntax_errors_have_a_place_too() {
        assert!(errors("a = \n").starts_with("asynclint.toml:1:"), "{}", errors("a = \n"));
        assert_eq!(errors("levels = 3"), "asynclint.toml:1:10: `levels` must be a table");
        assert!(errors(&"[".repeat(100_000)).starts_with("asynclint.toml:1:"));
    }

    #[test]
    fn the_command_line_wins() {
        let config = config("confidence = \"high\"\nexclude = [\"a\"]\n[levels]\nall = \"deny\"\n")
            .expect("valid");
        let overrides = Overrides {
            levels: vec![("all".to_owned(), Level::Warn)],
            confidence: Some(Confidence::Low),
            strict_parse: true,
            ..Overrides::default()
        };
        let merged = config.clone().merge(&overrides);
        assert_eq!(merged.settings.level("x", "pedantic", Level::Allow), Level::Warn);
        assert_eq!(merged.settings.confidence, Confidence::Low);
        assert_eq!(merged.exclude, ["a"]);
        assert!(merged.settings.strict_parse);
        assert_eq!(config.merge(&Overrides::default()).settings.confidence, Confidence::High);
    }

    #[test]
    fn a_missing_file_is_wrong_only_when_named() {
        let root = tempfile::tempdir().expect("a directory");
        assert!(load(root.path(), None, [].into_iter(), &[]).expect("defaults").exclude.is_empty());
        let error = load(root.path(), Some(&root.path().join("x.toml")), [].into_iter(), &[])
            .map(|_| ())
            .expect_err("missing");
        assert!(format!("{error:#}").starts_with("configuration x.toml: "), "{error:#}");
        fs::create_dir(root.path().join(FILE_NAME)).expect("a directory");
        let error =
            load(root.path(), None, [].into_iter(), &[]).map(|_| ()).expect_err("a directory");
        assert_eq!(format!("{error:#}"), "configuration asynclint.toml: is not a file");
    }
}
