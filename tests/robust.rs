//! The whole tool under stress: the same bytes at any number of threads, rules that panic, and shapes that are deep or long. Asserts nothing
//! about what is found.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use asynclint::diagnostic::{Confidence, Diagnostic, Level};
use asynclint::link::FnId;
use asynclint::options::{Options, Overrides};
use asynclint::report::{self, Format, Presentation, Report};
use asynclint::rule::{Cx, Group, Rule, RuleMeta, Sink};
use asynclint::source::Span;
use asynclint::{Catalogue, catalogue, check, check_with};
use tempfile::TempDir;

fn options(root: &Path, threads: usize) -> Options {
    let levels = vec![("all".to_owned(), Level::Warn)];
    let overrides = Overrides {
        levels,
        confidence: Some(Confidence::Low),
        all_targets: true,
        threads: Some(threads),
        ..Overrides::default()
    };
    Options {
        cwd: root.to_owned(),
        root: Some(root.to_owned()),
        today: "2026-01-01".to_owned(),
        overrides,
        ..Options::default()
    }
}

fn directory(files: &[(&str, &str)]) -> TempDir {
    let dir = TempDir::new().unwrap();
    for (path, text) in files {
        let path = dir.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    dir
}

// Threads.

/// What is printed in all forms, without what a clock says.
fn printed(root: &Path, threads: usize) -> String {
    let mut report = check(&options(root, threads)).unwrap();
    report.elapsed = Duration::ZERO;
    let mut bytes = Vec::new();
    for format in [Format::Human, Format::Short, Format::Json] {
        let presentation = Presentation { format, statistics: true, ..Presentation::default() };
        let mut problems = Vec::new();
        report::write(&report, presentation, &mut bytes, &mut problems).unwrap();
        bytes.append(&mut problems);
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn the_same_bytes_at_any_number_of_threads() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for dir in ["fixtures", "src"] {
        let one = printed(&root.join(dir), 1);
        assert!(one.lines().count() > 10);
        for threads in [2, 8] {
            let many = printed(&root.join(dir), threads);
            let difference = one.lines().zip(many.lines()).find(|(one, many)| one != many);
            assert!(one == many, "{dir} with {threads} threads: {difference:?}");
        }
    }
}

// Rules that panic.

const fn meta(name: &'static str) -> RuleMeta {
    RuleMeta {
        name,
        family: "tests",
        group: Group::Correctness,
        level: Level::Deny,
        summary: "a rule of this test",
        since: "0.0.0",
        fixes: &[],
        subsumes: &[],
        page: "",
        lists: &[],
        thresholds: &[],
    }
}

/// Panics for one function, after it has said something about it.
struct Fragile;

static FRAGILE: RuleMeta = meta("fragile");

impl Rule for Fragile {
    fn meta(&self) -> &'static RuleMeta {
        &FRAGILE
    }

    fn check_fn(&self, cx: &Cx<'_>, func: FnId, out: &mut Sink) {
        let name = cx.name(func);
        let place = cx.place(func, Span::new(0, 1));
        out.push(Diagnostic::new("fragile", Confidence::High, place, format!("saw {name}")));
        assert!(name != "second", "no idea what {name} is");
    }
}

/// Panics once for all.
struct Hopeless;

static HOPELESS: RuleMeta = meta("hopeless");

impl Rule for Hopeless {
    fn meta(&self) -> &'static RuleMeta {
        &HOPELESS
    }

    fn check_program(&self, _cx: &Cx<'_>, _out: &mut Sink) {
        panic!("no\nhope");
    }
}

static RULES: [&dyn Rule; 2] = [&Fragile, &Hopeless];
static METAS: [&RuleMeta; 2] = [&FRAGILE, &HOPELESS];

fn run_panicking_rules() -> Report {
    let dir = directory(&[("lib.rs", "fn first() {}\nfn second() {}\nfn third() {}\n")]);
    let rules = Catalogue { rules: &RULES, metas: &METAS, ..catalogue() };
    check_with(&options(dir.path(), 2), rules).unwrap()
}

#[test]
fn a_panicking_rule_costs_one_function() {
    let report = run_panicking_rules();
    let messages = report.diagnostics.iter().map(|diagnostic| diagnostic.message.as_str());
    assert_eq!(messages.collect::<Vec<_>>(), ["saw first", "saw second", "saw third"]);
    let problems = report.problems.iter();
    let problems: Vec<_> =
        problems.map(|it| (it.path.as_str(), it.line, it.message.as_str())).collect();
    let [(_, _, hopeless), ("lib.rs", 2, fragile)] = problems[..] else { panic!("{problems:?}") };
    let wanted = "rule hopeless failed on the program, please report this: no\nhope (tests/";
    assert!(hopeless.starts_with(wanted), "{hopeless}");
    let wanted = "rule fragile failed on `second`, please report this: no idea what second is (";
    assert!(fragile.starts_with(wanted), "{fragile}");
}

/// Runs the test above in a process of its own, to see what reaches standard error.
#[test]
fn a_panicking_rule_prints_nothing() {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture", "a_panicking_rule_costs_one_function"])
        .env("RUST_BACKTRACE", "1")
        .output()
        .unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

// Shapes.

/// `depth` levels are taken, or refused with a problem, but never too much for the stack. Each shape is linked and followed.
const DEEP: [(&str, &str, &str, &str, &str); 12] = [
    ("blocks", "fn f() { let _ = ", "{", "1", "}"),
    ("parens", "fn f() { let _ = ", "(", "1", ")"),
    ("closures", "fn f() { let _ = ", "|| {", "1", "}"),
    ("async_blocks", "async fn f() { let _ = ", "async {", "1", "}.await"),
    ("calls", "fn f<T>(x: T) -> T { ", "f(", "x", ")"),
    ("matches", "fn f(x: u8) { ", "match x { _ => ", "()", "}"),
    ("ifs", "fn f(x: bool) { ", "if x {", "", "}"),
    ("else_ifs", "fn f(x: bool) { ", "if x {} else ", "{}", ""),
    ("loops", "fn f() { ", "loop {", "", "}"),
    ("functions", "", "fn f() {", "", "}"),
    ("modules", "", "mod m { use super::*; ", "fn g() {}", "}"),
    ("types", "fn f() { let _: ", "Option<", "u8", ">"),
];

const LONG: [(&str, &str, &str, &str); 10] = [
    ("methods", "fn f(x: S) { x", ".clone()", "; }"),
    ("awaits", "async fn f(x: S) { x", ".g().await", "; }"),
    ("fields", "fn f(x: S) { x", ".x", "; }"),
    ("tries", "fn f(x: S) { x", "?", "; }"),
    ("sums", "fn f(x: u8) { 1", "+x", "; }"),
    ("statements", "fn f() { ", "f();", " }"),
    ("lets", "fn f(x: S) { ", "let x = x.clone();", " }"),
    ("arguments", "fn f() { f(", "f(),", "); }"),
    ("items", "fn f() { f() }", "fn f() { super::f() }", ""),
    ("uses", "", "pub use self::a::*;", "mod a { pub use super::*; }"),
];

#[test]
fn deep_and_long_code_is_followed_or_refused() {
    let dir = TempDir::new().unwrap();
    let write = |name: String, text: String| std::fs::write(dir.path().join(name), text).unwrap();
    for (name, before, open, inner, close) in DEEP {
        for depth in [40, 120, 250, 100_000] {
            let text = [before, &open.repeat(depth), inner, &close.repeat(depth)].concat();
            let end = ";}".repeat(before.matches('{').count());
            write(format!("{name}_{depth}.rs"), text + &end);
        }
    }
    for (name, before, part, after) in LONG {
        for length in [1000, 20_000] {
            write(format!("{name}_{length}.rs"), [before, &part.repeat(length), after].concat());
        }
    }
    // Calls that lead on and on through functions, and in a circle.
    let mut chain = "async fn f0() { std::thread::sleep(D); f9999() }\n".to_owned();
    for at in 1..10_000 {
        writeln!(chain, "fn f{at}() {{ f{}() }}", at - 1).unwrap();
    }
    write("chain.rs".to_owned(), chain);
    // A builder whose methods all end in each other.
    let mut builder = "pub struct B;\nimpl B {\n".to_owned();
    for at in 0..30 {
        write!(builder, "pub fn m{at}(mut self, c: bool) -> Self {{ ").unwrap();
        for next in 1..12 {
            write!(builder, "if c {{ self = self.m{}(c); }} ", (at + next) % 30).unwrap();
        }
        builder.push_str("self }\n");
    }
    write("builder.rs".to_owned(), builder + "}");
    let report = check(&options(dir.path(), 2)).unwrap();
    for (name, ..) in DEEP {
        let is_read = |depth: usize| {
            let path = format!("{name}_{depth}.rs");
            report.problems.iter().all(|problem| problem.path != path)
        };
        assert!(is_read(40), "{name}: {:?}", report.problems);
        assert!(!is_read(100_000), "{name}");
    }
}

// Calls that do not fit what they call.

/// `a.f(b)` becomes `a.f(0, 0, 0, b)`, and `T::f(b)` likewise.
fn with_more_arguments(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for part in text.split_inclusive('(') {
        out.push_str(part);
        let name =
            part.trim_end_matches('(').trim_end_matches(|c: char| c.is_alphanumeric() || c == '_');
        if name.len() + 1 < part.len() && (name.ends_with('.') || name.ends_with("::")) {
            out.push_str("0, 0, 0, ");
        }
    }
    out
}

#[test]
fn calls_with_too_many_arguments_are_followed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let dir = TempDir::new().unwrap();
    let mut count = 0;
    for entry in walkdir::WalkDir::new(root).sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.path().extension().is_some_and(|extension| extension == "rs") {
            let text = with_more_arguments(&std::fs::read_to_string(entry.path()).unwrap());
            std::fs::write(dir.path().join(format!("f{count}.rs")), text).unwrap();
            count += 1;
        }
    }
    let report = check(&options(dir.path(), 2)).unwrap();
    let ours: Vec<_> = report
        .problems
        .iter()
        .filter(|problem| problem.message.contains("please report"))
        .collect();
    assert!(ours.is_empty(), "{ours:?}");
    assert!(
        count > 100 && report.diagnostics.len() > 10,
        "{count} files, {} findings",
        report.diagnostics.len()
    );
}
