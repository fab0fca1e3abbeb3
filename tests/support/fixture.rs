//! Reads fixtures, the blocks of rule pages and the cases of `fixtures/_workspaces`: what is to be checked, as which package, and which
//! findings are expected. Runs nothing; shared by the tests and by `cargo xtask check-fixtures`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// One Rust file as a package of its own.
#[derive(Debug, Clone)]
pub(crate) struct Fixture {
    /// `locks/lock_reentry/direct`, or `rules/locks/lock_reentry.md bad 1`.
    pub(crate) name: String,
    pub(crate) text: String,
    pub(crate) options: FixtureOptions,
    pub(crate) expected: Vec<Expected>,
}

/// What the `//@` lines at the top of a fixture say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FixtureOptions {
    pub(crate) edition: String,
    /// Names of registry packages, among [`DEPENDENCIES`].
    pub(crate) deps: Vec<String>,
    /// The runtimes that it runs on, each in a package of its own; of those, `deps` need not speak.
    pub(crate) runtimes: Vec<String>,
    /// A binary with `main` instead of a library.
    pub(crate) bin: bool,
    /// The level of all rules: `warn`, or `default` to leave out what is one level lower in start-up code.
    pub(crate) level: String,
    /// Findings of low confidence count too.
    pub(crate) unsure: bool,
    /// Tests are read and reported, too.
    pub(crate) tests: bool,
    /// A line of `asynclint.toml`.
    pub(crate) config: String,
}

impl Default for FixtureOptions {
    fn default() -> Self {
        Self {
            edition: "2024".to_owned(),
            deps: Vec::new(),
            runtimes: Vec::new(),
            bin: false,
            level: "warn".to_owned(),
            unsure: false,
            tests: false,
            config: String::new(),
        }
    }
}

/// An annotation: `//~ rule "text"` on the line of the finding, `//~^ rule` one line below it, one more `^` for each further line.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Expected {
    pub(crate) path: String,
    pub(crate) line: u32,
    pub(crate) rule: String,
    /// What its message, a label, a note or its help must contain.
    pub(crate) text: Option<String>,
}

/// A finding as the tests see it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    pub(crate) path: String,
    pub(crate) line: u32,
    pub(crate) rule: String,
    pub(crate) message: String,
    /// All that it tells, a line each.
    pub(crate) told: String,
}

/// Lines of `[dependencies]` for what fixtures may use.
pub(crate) const DEPENDENCIES: [(&str, &str); 21] = [
    ("async-compat", "async-compat = \"0.2\""),
    ("async-std", "async-std = { version = \"1\", features = [\"attributes\", \"unstable\"] }"),
    ("async-stream", "async-stream = \"0.3\""),
    ("async-trait", "async-trait = \"0.1\""),
    ("bb8", "bb8 = \"0.9\""),
    ("bcrypt", "bcrypt = \"0.17\""),
    ("dashmap", "dashmap = \"6\""),
    ("embassy-time", "embassy-time = \"0.4\""),
    ("flume", "flume = \"0.11\""),
    ("futures", "futures = \"0.3\""),
    ("glommio", "glommio = \"0.9\""),
    ("monoio", "monoio = { version = \"0.2\", features = [\"sync\"] }"),
    ("parking_lot", "parking_lot = \"0.12\""),
    ("pollster", "pollster = { version = \"0.4\", features = [\"macro\"] }"),
    ("reqwest", "reqwest = \"0.12\""),
    ("smol", "smol = \"2\""),
    ("tempfile", "tempfile = \"3\""),
    ("tokio", "tokio = { version = \"1\", features = [\"full\"] }"),
    ("tokio-util", "tokio-util = { version = \"0.7\", features = [\"full\"] }"),
    ("tower", "tower = { version = \"0.5\", features = [\"full\"] }"),
    ("tracing", "tracing = \"0.1\""),
];

/// The runtimes that `//@ runtimes:` may name: the package, and what it has in place of each of [`PATHS`], which are the words of the fixtures.
const RUNTIMES: [(&str, [&str; PATHS.len()]); 3] = [
    ("tokio", PATHS),
    (
        "async-std",
        [
            "async_std::fs",
            "async_std::future::timeout",
            "async_std::net::TcpListener",
            "async_std::net::TcpStream",
            "async_std::sync::MutexGuard",
            "async_std::sync::Mutex",
            "async_std::sync::RwLock",
            "async_std::task::spawn_blocking",
            "async_std::task::spawn",
            "async_std::task::yield_now",
            "async_std::task::sleep",
        ],
    ),
    // It has no timeout: an empty path must not be needed.
    (
        "smol",
        [
            "smol::fs",
            "",
            "smol::net::TcpListener",
            "smol::net::TcpStream",
            "smol::lock::MutexGuard",
            "smol::lock::Mutex",
            "smol::lock::RwLock",
            "smol::unblock",
            "smol::spawn",
            "smol::future::yield_now",
            "smol::Timer::after",
        ],
    ),
];

/// What begins with another path stands before it.
const PATHS: [&str; 11] = [
    "tokio::fs",
    "tokio::time::timeout",
    "tokio::net::TcpListener",
    "tokio::net::TcpStream",
    "tokio::sync::MutexGuard",
    "tokio::sync::Mutex",
    "tokio::sync::RwLock",
    "tokio::task::spawn_blocking",
    "tokio::spawn",
    "tokio::task::yield_now",
    "tokio::time::sleep",
];

/// The directory of this package.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

impl Fixture {
    /// Reads the annotated file at `path`, `root`-relative without `.rs`.
    pub(crate) fn parse(name: &str, text: &str) -> Result<Self, String> {
        let options = FixtureOptions::parse(text)?;
        let expected = annotations(text, options.file())?;
        Ok(Self { name: name.to_owned(), text: text.to_owned(), options, expected })
    }

    /// The fixture as it is, or once for each of the runtimes that it names.
    fn variants(self) -> Result<Vec<Self>, String> {
        if self.options.runtimes.is_empty() {
            return Ok(vec![self]);
        }
        self.options.runtimes.iter().map(|runtime| self.on(runtime)).collect()
    }

    /// The fixture with the words of another runtime. Lines stay where they are.
    fn on(&self, runtime: &str) -> Result<Self, String> {
        let Some((_, paths)) = RUNTIMES.iter().find(|(name, _)| *name == runtime) else {
            return Err(format!("unknown runtime `{runtime}`"));
        };
        let mut fixture = self.clone();
        fixture.name = format!("{} {runtime}", self.name);
        fixture.options.deps.push(runtime.to_owned());
        for (from, to) in PATHS.iter().zip(paths) {
            if to.is_empty() && fixture.text.contains(from) {
                return Err(format!("{runtime} has nothing like `{from}`"));
            }
            fixture.text = fixture.text.replace(from, to);
        }
        if runtime != "tokio" && fixture.text.contains("tokio::") {
            return Err(format!("a path of tokio has no counterpart on {runtime}"));
        }
        fixture.expected = annotations(&fixture.text, fixture.options.file())?;
        Ok(fixture)
    }

    /// The manifest of the package that consists of this file only.
    pub(crate) fn manifest(&self, package: &str) -> String {
        let mut out = format!(
            "[package]\nname = \"{package}\"\nversion = \"0.0.0\"\nedition = \"{}\"\n\n[workspace]\n\n[dependencies]\n",
            self.options.edition
        );
        for line in DEPENDENCIES
            .iter()
            .filter(|(name, _)| self.options.deps.iter().any(|dep| dep == name))
            .map(|(_, line)| line)
        {
            let _infallible = writeln!(out, "{line}");
        }
        out
    }
}

impl FixtureOptions {
    fn parse(text: &str) -> Result<Self, String> {
        let mut options = Self { unsure: true, ..Self::default() };
        for line in text.lines().map_while(|line| line.strip_prefix("//@")) {
            let (key, value) = line.trim().split_once(':').unwrap_or((line.trim(), ""));
            match key {
                "edition" => value.trim().clone_into(&mut options.edition),
                "deps" => options.deps = value.split_whitespace().map(str::to_owned).collect(),
                "runtimes" => {
                    options.runtimes = value.split_whitespace().map(str::to_owned).collect();
                }
                "level" => value.trim().clone_into(&mut options.level),
                "config" => value.trim().clone_into(&mut options.config),
                "bin" => options.bin = true,
                "tests" => options.tests = true,
                _ => return Err(format!("unknown line `//@{line}`")),
            }
        }
        match options.deps.iter().find(|dep| DEPENDENCIES.iter().all(|(name, _)| name != dep)) {
            Some(unknown) => Err(format!("unknown dependency `{unknown}`: add it to DEPENDENCIES")),
            None => Ok(options),
        }
    }

    /// Where the text goes in its package.
    pub(crate) fn file(&self) -> &'static str {
        if self.bin { "src/main.rs" } else { "src/lib.rs" }
    }
}

/// The annotations of one file; `path` is what they are about.
pub(crate) fn annotations(text: &str, path: &str) -> Result<Vec<Expected>, String> {
    let mut all = Vec::new();
    for (line, number) in text.lines().zip(1u32..) {
        // A quoted annotation in a doc comment is none.
        let Some((_, annotation)) =
            line.split_once("//~").filter(|(before, _)| !before.contains("//"))
        else {
            continue;
        };
        let rest = annotation.trim_start_matches('^');
        let up = u32::try_from(annotation.len() - rest.len()).unwrap_or(u32::MAX);
        let (rule, text) = match rest.trim().split_once(' ') {
            Some((rule, text)) => (rule, Some(text.trim())),
            None => (rest.trim(), None),
        };
        let text =
            match text.map(|text| text.strip_prefix('"').and_then(|text| text.strip_suffix('"'))) {
                Some(None) => {
                    return Err(format!("line {number}: what follows the rule must be quoted"));
                }
                Some(Some(text)) => Some(text.to_owned()),
                None => None,
            };
        if rule.is_empty() || up >= number {
            return Err(format!(
                "line {number}: an annotation names a rule and a line of this file"
            ));
        }
        all.push(Expected {
            path: path.to_owned(),
            line: number - up,
            rule: rule.to_owned(),
            text,
        });
    }
    Ok(all)
}

/// All annotated fixtures, sorted by name, each once for each of its runtimes.
pub(crate) fn fixtures() -> Result<Vec<Fixture>, String> {
    let base = root().join("fixtures");
    let mut all = Vec::new();
    for path in files_below(&base, "rs") {
        let name = relative(&base, &path);
        if name.starts_with('_') {
            continue;
        }
        let text = read(&path)?;
        let name = name.trim_end_matches(".rs");
        let variants = Fixture::parse(name, &text).and_then(Fixture::variants);
        all.extend(variants.map_err(|error| format!("fixtures/{name}.rs: {error}"))?);
    }
    Ok(all)
}

/// Whether a block of a page stands under `Bad` or under `Good`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Bad,
    Good,
}

/// A `rust` block of a rule's page.
#[derive(Debug, Clone)]
pub(crate) struct PageBlock {
    pub(crate) rule: String,
    pub(crate) verdict: Verdict,
    pub(crate) fixture: Fixture,
}

/// The pages of all rules, sorted: the path below the package and the text.
pub(crate) fn pages() -> Result<Vec<(String, String)>, String> {
    let root = root();
    let paths = files_below(&root.join("rules"), "md")
        .into_iter()
        .filter(|path| path.file_name().is_some_and(|name| name != "README.md"));
    paths.map(|path| Ok((relative(&root, &path), read(&path)?))).collect()
}

/// The blocks of one page that are run.
pub(crate) fn page_blocks(path: &str, text: &str) -> Vec<PageBlock> {
    let rule = Path::new(path)
        .file_stem()
        .and_then(|stem| stem.to_str())
        .unwrap_or_default()
        .replace('_', "-");
    let mut blocks = Vec::new();
    let mut verdict = None;
    let mut block: Option<String> = None;
    for line in text.lines() {
        match (&mut block, line) {
            (None, "```rust") => block = Some(String::new()),
            (None, _) if line.starts_with("## ") => verdict = section_verdict(line),
            (None, _) => {}
            (Some(_), "```") => {
                let text = block.take().unwrap_or_default();
                if let Some(verdict) = verdict {
                    let name = format!(
                        "{path} {} {}",
                        if verdict == Verdict::Bad { "bad" } else { "good" },
                        blocks.len() + 1
                    );
                    blocks.push(PageBlock {
                        rule: rule.clone(),
                        verdict,
                        fixture: plain_program(name, text),
                    });
                }
            }
            (Some(text), _) => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    blocks
}

fn section_verdict(heading: &str) -> Option<Verdict> {
    match heading.trim_start_matches('#').trim() {
        "Bad" => Some(Verdict::Bad),
        "Good" => Some(Verdict::Good),
        _ => None,
    }
}

/// Readers see no `//@` lines: the text itself says what it needs.
fn plain_program(name: String, text: String) -> Fixture {
    let deps = DEPENDENCIES
        .iter()
        .map(|(name, _)| *name)
        .filter(|name| text.contains(&format!("{}::", name.replace('-', "_"))));
    let options = FixtureOptions {
        deps: deps.map(str::to_owned).collect(),
        bin: text.contains("fn main("),
        tests: text.contains("#[cfg(test)]"),
        ..FixtureOptions::default()
    };
    Fixture { name, text, options, expected: Vec::new() }
}

/// A directory below `fixtures/_workspaces` with its `expected.txt`.
#[derive(Debug, Clone)]
pub(crate) struct WorkspaceCase {
    pub(crate) name: String,
    pub(crate) dir: PathBuf,
    pub(crate) expected: Vec<Expected>,
    /// Paths for which a problem must be reported; such a workspace does not compile.
    pub(crate) problems: Vec<String>,
    pub(crate) options: FixtureOptions,
}

/// All whole workspaces, sorted by name.
pub(crate) fn workspace_cases() -> Result<Vec<WorkspaceCase>, String> {
    let base = root().join("fixtures/_workspaces");
    let mut dirs: Vec<PathBuf> = std::fs::read_dir(&base)
        .map_err(|error| format!("{}: {error}", base.display()))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.is_dir())
        .collect();
    dirs.sort();
    dirs.into_iter().map(workspace_case).collect()
}

fn workspace_case(dir: PathBuf) -> Result<WorkspaceCase, String> {
    let name = dir.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
    let text = read(&dir.join("expected.txt"))?;
    let options = FixtureOptions { unsure: true, ..FixtureOptions::default() };
    let mut case = WorkspaceCase { name, dir, expected: Vec::new(), problems: Vec::new(), options };
    for line in
        text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        if let Some(level) = line.strip_prefix("level: ") {
            level.clone_into(&mut case.options.level);
            continue;
        }
        let Some((place, rule)) = line.split_once(' ') else {
            return Err(format!(
                "_workspaces/{}/expected.txt: `{line}` is neither `path:line rule` nor `path problem`",
                case.name
            ));
        };
        match place.rsplit_once(':').map(|(path, line)| (path, line.parse())) {
            Some((path, Ok(line))) => case.expected.push(Expected {
                path: path.to_owned(),
                line,
                rule: rule.to_owned(),
                text: None,
            }),
            _ => case.problems.push(place.to_owned()),
        }
    }
    Ok(case)
}

/// Files with this extension below `dir`, sorted.
pub(crate) fn files_below(dir: &Path, extension: &str) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let entries = std::fs::read_dir(dir).into_iter().flatten().filter_map(Result::ok);
    for path in entries.map(|entry| entry.path()) {
        if path.is_dir() {
            files.extend(files_below(&path, extension));
        } else if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// `path` below `base`, with forward slashes.
pub(crate) fn relative(base: &Path, path: &Path) -> String {
    path.strip_prefix(base).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

pub(crate) fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
