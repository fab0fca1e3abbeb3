//! The guards that our walk says are alive, against the compiler's word. The shapes of `fixtures/_drops` are compiled and run, every way through
//! each, and say who is alive at their probes; the walk over the same files must say the same: surely alive what was on each way, maybe alive
//! what was on one. Says nothing of rules.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use asynclint::facts::Facts;
use asynclint::facts::events::{Acquisition, Call, FnFlow};
use asynclint::link::Program;
use asynclint::options::{Options, Overrides};
use asynclint::source::Span;
use tempfile::TempDir;

/// Shapes where the walk is wrong, the probes that show it, and why it is left so.
const KNOWN_GAPS: [(&str, &[u32], &str); 4] = [
    ("branches::returned_value", &[2], "what an async block returns is not followed to its await"),
    ("loops::for_over_guards", &[1], "a loop drops what it iterates over one by one"),
    ("moves::option_lent_to_map", &[1], "an attempt is taken to succeed until the code asks"),
    ("moves::option_of_an_attempt", &[1], "an attempt is taken to succeed until the code asks"),
];

/// One letter a lock.
type Guards = BTreeSet<String>;

/// The shape, `theme::name`, and the number of the probe.
type Probe = (String, u32);

/// What was alive at a probe on every way there, and on one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Alive {
    surely: Guards,
    /// Not known of probes in synchronous code.
    maybe: Option<Guards>,
}

/// A file of shapes.
struct Theme {
    name: String,
    path: PathBuf,
    text: String,
}

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/_drops")
}

fn themes(edition: &str) -> Vec<Theme> {
    let mut paths: Vec<PathBuf> = fs::read_dir(directory())
        .expect("the shapes are there")
        .map(|entry| entry.expect("the directory can be read").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .filter(|path| !path.ends_with("oracle.rs"))
        .collect();
    paths.sort();
    let theme = |path: PathBuf| {
        let name = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).expect("shapes can be read");
        Theme { name, path, text }
    };
    let is_of = |theme: &Theme| match theme.text.split_once("//@ edition: ") {
        Some((_, only)) => only.starts_with(edition),
        None => true,
    };
    paths.into_iter().map(theme).filter(is_of).collect()
}

impl Theme {
    /// Where each shape begins, and its name.
    fn shapes(&self) -> impl Iterator<Item = (usize, &str)> {
        let marker = "\npub async fn ";
        self.text.match_indices(marker).map(move |(at, _)| {
            let rest = &self.text[at + marker.len()..];
            (at, rest.split('(').next().unwrap_or(rest))
        })
    }

    fn shape_around(&self, at: u32) -> Option<String> {
        let before = self.shapes().take_while(|&(start, _)| start < at as usize);
        before.last().map(|(_, name)| format!("{}::{name}", self.name))
    }

    fn written(&self, span: Span) -> &str {
        &self.text[span.start as usize..span.end as usize]
    }
}

// What happens.

/// Compiles with the `rustc` that compiled this test, as far as the path tells.
fn rustc(dir: &Path, arguments: &[&str]) {
    let output = Command::new("rustc")
        .current_dir(dir)
        .args(["-Cdebuginfo=0", "--cap-lints=allow", "--color=never"])
        .args(arguments)
        .output()
        .expect("rustc compiled this test");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the shapes do not compile with {arguments:?}:\n{said}");
}

fn program_of(themes: &[Theme]) -> String {
    let oracle = directory().join("oracle.rs").display().to_string();
    let mut modules = format!(
        "extern crate self as oracle;\n#[path = {oracle:?}]\nmod locks;\npub use locks::*;\n"
    );
    let mut runs = String::new();
    for theme in themes {
        let (name, path) = (&theme.name, theme.path.display().to_string());
        let _infallible = writeln!(modules, "#[path = {path:?}]\nmod {name};");
        for (_, shape) in theme.shapes() {
            let shape = format!("{name}::{shape}");
            let _infallible =
                writeln!(runs, "    oracle::run({shape:?}, |l| Box::pin({shape}(l)));");
        }
    }
    format!("{modules}\nfn main() {{\n{runs}}}\n")
}

fn observed(edition: &str, themes: &[Theme]) -> BTreeMap<Probe, Alive> {
    let dir = TempDir::new().expect("a temporary directory");
    fs::write(dir.path().join("main.rs"), program_of(themes)).expect("files can be written");
    rustc(dir.path(), &[&format!("--edition={edition}"), "main.rs"]);
    let output = Command::new(dir.path().join("main")).output().expect("what was compiled runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the shapes do not run:\n{said}");
    let mut all: BTreeMap<Probe, Alive> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let mut words = line.split_whitespace();
        let shape = words.next().expect("a line names its shape").to_owned();
        let probe = words.next().and_then(|word| word.parse().ok()).expect("and its probe");
        let guards: Guards = words.map(str::to_owned).collect();
        add(&mut all, (shape, probe), Alive { surely: guards.clone(), maybe: Some(guards) });
    }
    all
}

/// What several ways say together.
fn add(all: &mut BTreeMap<Probe, Alive>, probe: Probe, alive: Alive) {
    let Some(before) = all.get_mut(&probe) else {
        all.insert(probe, alive);
        return;
    };
    before.surely.retain(|guard| alive.surely.contains(guard));
    if let (Some(before), Some(alive)) = (&mut before.maybe, alive.maybe) {
        before.extend(alive);
    }
}

// What we say.

fn expected(edition: &str, themes: &[Theme]) -> BTreeMap<Probe, Alive> {
    let dir = TempDir::new().expect("a temporary directory");
    let write = |name: &str, text: &str| {
        let path = dir.path().join(name);
        fs::create_dir_all(path.parent().expect("a file has a parent")).expect("and can have one");
        fs::write(path, text).expect("files can be written");
    };
    let model =
        fs::read_to_string(directory().join("model/oracle.rs")).expect("the model is there");
    write("model/oracle.rs", &model);
    write("asynclint.toml", "models = [\"model/oracle.rs\"]\n");
    write(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"shapes\"\nversion = \"0.0.0\"\nedition = \"{edition}\"\n\n[dependencies]\noracle = \"1\"\n"
        ),
    );
    let mut lib = String::new();
    for theme in themes {
        let _infallible = writeln!(lib, "pub mod {};", theme.name);
        write(&format!("src/{}.rs", theme.name), &theme.text);
    }
    write("src/lib.rs", &lib);
    let options = Options {
        cwd: dir.path().to_owned(),
        root: Some(dir.path().to_owned()),
        overrides: Overrides { threads: Some(1), ..Overrides::default() },
        today: "2026-01-01".to_owned(),
        ..Options::default()
    };
    asynclint::inspect(&options, |workspace, program| {
        let (facts, failed) = Facts::build(program);
        assert!(failed.is_empty(), "{failed:?}");
        let mut all = BTreeMap::new();
        for func in program.workspace_fns() {
            let file = &workspace.file(program.func(func).file).display;
            let theme = themes.iter().find(|theme| *file == format!("src/{}.rs", theme.name));
            if let Some(theme) = theme {
                probes(program, facts.flow(func), theme, &mut all);
            }
        }
        all
    })
    .expect("a plain run succeeds")
}

/// The calls of probes in one function.
fn probes(program: &Program, flow: &FnFlow, theme: &Theme, all: &mut BTreeMap<Probe, Alive>) {
    for call in &flow.calls {
        let Some(func) = call.callee.func().filter(|_| call.reachable) else { continue };
        let path = program.extern_path(func);
        let is_probe = ["oracle::at", "oracle::with", "oracle::see", "oracle::number"];
        if !is_probe.contains(&path.as_str()) {
            continue;
        }
        let arguments = &theme.text[call.span.end as usize..];
        let number = arguments.trim_start_matches(|char: char| !char.is_ascii_digit());
        let number = number.split(|char: char| !char.is_ascii_digit()).next();
        let number = number.and_then(|digits| digits.parse().ok()).expect("a probe has a number");
        let shape = theme.shape_around(call.span.start).expect("probes stand in shapes");
        let named = |guards: &[u32]| -> Guards {
            guards.iter().map(|&guard| name(theme, &flow.acquisitions[guard as usize])).collect()
        };
        let alive = Alive { surely: named(&call.held), maybe: awaited(flow, call).map(named) };
        add(all, (shape, number), alive);
    }
}

/// What may be held where a probe is awaited: after its call, or before if a macro does it.
fn awaited<'f>(flow: &'f FnFlow, call: &Call) -> Option<&'f [u32]> {
    let mut points = flow.awaits.iter().filter(|point| point.piece == call.piece);
    let at = call.span.start;
    let point = match call.handed {
        Some(_) => points.filter(|point| point.span.start < at).max_by_key(|point| point.span),
        None => points.find(|point| point.span.start > at),
    };
    point.filter(|_| call.awaited).map(|point| point.maybe_held.as_slice())
}

/// `a` for `l.a.lock()` and for `take_a(l)`.
fn name(theme: &Theme, taken: &Acquisition) -> String {
    let written = theme.written(taken.span);
    let before = theme.text[..taken.span.start as usize].trim_end();
    match before.strip_suffix('.') {
        Some(before) => before.trim_end().rsplit(|char: char| !char.is_alphanumeric()).next(),
        None => written.rsplit('_').next(),
    }
    .unwrap_or(written)
    .to_owned()
}

// Both.

fn shown(guards: &Guards) -> String {
    if guards.is_empty() {
        return "nothing".to_owned();
    }
    guards.iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// What is said otherwise of one probe, if anything.
fn difference(real: Option<&Alive>, ours: Option<&Alive>) -> Option<String> {
    let (real, ours) = match (real, ours) {
        (Some(real), Some(ours)) => (real, ours),
        (None, Some(_)) => return Some("is never reached, we think it is".to_owned()),
        (_, None) => return Some("is reached, we think it is not".to_owned()),
    };
    let mut said = Vec::new();
    let mut compare = |how: &str, real: &Guards, ours: &Guards| {
        if real != ours {
            said.push(format!("{how} alive: expected {}, got {}", shown(real), shown(ours)));
        }
    };
    compare("surely", &real.surely, &ours.surely);
    if let (Some(real), Some(ours)) = (&real.maybe, &ours.maybe) {
        compare("maybe", real, ours);
    }
    (!said.is_empty()).then(|| said.join("; "))
}

#[test]
fn guards_live_as_the_compiler_has_them_live() {
    let mut unknown = String::new();
    let mut gaps: BTreeSet<Probe> = BTreeSet::new();
    let mut n_shapes = 0;
    for edition in ["2021", "2024"] {
        let themes = themes(edition);
        n_shapes = themes.iter().map(|theme| theme.shapes().count()).sum();
        let (real, ours) = (observed(edition, &themes), expected(edition, &themes));
        let all: BTreeSet<&Probe> = real.keys().chain(ours.keys()).collect();
        for probe in all {
            let Some(said) = difference(real.get(probe), ours.get(probe)) else { continue };
            let (shape, number) = probe;
            let is_known = |&&(name, probes, _): &&(&str, &[u32], &str)| {
                name == shape && probes.contains(number)
            };
            if KNOWN_GAPS.iter().any(|gap| is_known(&gap)) {
                gaps.insert(probe.clone());
            } else {
                let _infallible = writeln!(unknown, "{shape}, {edition}, probe {number}: {said}");
            }
        }
    }
    for (shape, probes, reason) in KNOWN_GAPS {
        for &number in probes.iter().filter(|&&number| !gaps.contains(&(shape.to_owned(), number)))
        {
            let _infallible = writeln!(
                unknown,
                "{shape}, probe {number}: no longer a gap, though known as one: {reason}"
            );
        }
    }
    assert!(unknown.is_empty(), "\n{unknown}");
    assert!(n_shapes >= 60, "only {n_shapes} shapes");
}
