//! The forms of a report, from findings made by hand over real files. What rules find is tested elsewhere.

#![expect(clippy::needless_raw_string_hashes, reason = "snapbox writes snapshots with them")]
#![expect(clippy::unwrap_used, reason = "helpers of tests fail like tests")]

use std::collections::BTreeMap;
use std::fs;
use std::time::Duration;

use asynclint::clock::Phase;
use asynclint::diagnostic::{Applicability, Confidence, Diagnostic, Edit, Fix, Heat, Level, Role};
use asynclint::report::{self, Format, Presentation, Report, Stamp, Verbosity, catalogue};
use asynclint::rule::{Group, ListMeta, RuleMeta, ThresholdMeta};
use asynclint::source::{FileId, LineStarts, Place, Span};
use asynclint::workspace::{Edition, Problem, SourceFile, Workspace};
use snapbox::{IntoData, assert_data_eq, str};
use tempfile::TempDir;

static SLEEP: RuleMeta = RuleMeta {
    name: "blocking-sleep",
    family: "blocking",
    group: Group::Correctness,
    level: Level::Deny,
    summary: "a thread sleeps inside async code",
    since: "0.1.0",
    fixes: &[Applicability::Unsafe],
    subsumes: &[],
    page: "# blocking-sleep\n\nSays `sleep`.\n\n```rust bad\nstd::thread::sleep(d);\n```\n",
    lists: &[ListMeta { name: "sleeping-functions", summary: "functions that sleep" }],
    thresholds: &[ThresholdMeta {
        name: "shortest-ms",
        summary: "shorter sleeps are fine",
        default: 1,
    }],
};
static RULES: [&RuleMeta; 1] = [&SLEEP];

const MAIN: &str = "use std::time::Duration;\n\nasync fn serve() {\n    load();\n}\n";
const STORE: &str =
    "pub fn load() {\n    let é = '日';\n    std::thread::sleep(Duration::MAX);\n}\n";

/// A finding in one file whose chain ends in another, and a warning without labels.
fn report(dir: &TempDir) -> Report {
    let files = [("src/main.rs", MAIN), ("src/store.rs", STORE)];
    let mut report =
        Report { rules: &RULES, files: 2, bytes: 200, suppressed: 1, ..Report::default() };
    report.workspace = Workspace { root: dir.path().to_owned(), ..Workspace::default() };
    fs::create_dir_all(dir.path().join("src")).unwrap();
    for ((display, text), id) in files.into_iter().zip(0..) {
        let path = dir.path().join(display);
        fs::write(&path, text).unwrap();
        let hash = *blake3::hash(text.as_bytes()).as_bytes();
        report.stamps.insert(FileId(id), Stamp { hash, lines: LineStarts::of(text) });
        report.workspace.files.push(SourceFile {
            path,
            display: display.to_owned(),
            len: text.len() as u64,
            instead: None,
            package: None,
            edition: Edition::E2024,
            selected: true,
        });
    }
    report.diagnostics = vec![sleep(), lonely()];
    report.elapsed = Duration::from_millis(420);
    report.statistics = vec![("functions".to_owned(), 2), ("calls\u{1b}".to_owned(), 10_000)];
    report.timings = vec![phase("parse", 1500), phase("rules", 200)];
    report.peak_memory = Some(60 << 20);
    report
}

fn phase(name: &'static str, micros: u64) -> Phase {
    let wall = Duration::from_micros(micros);
    Phase { name, wall, cpu: wall * 2, memory: 20 << 20 }
}

fn place(file: u32, text: &str, needle: &str) -> Place {
    let start = u32::try_from(text.find(needle).unwrap()).unwrap();
    Place {
        file: FileId(file),
        span: Span::new(start, start + u32::try_from(needle.len()).unwrap()),
    }
}

fn sleep() -> Diagnostic {
    let call = place(0, MAIN, "load()");
    let message = "`load` blocks the thread inside `serve`".to_owned();
    let mut diagnostic = Diagnostic::new("blocking-sleep", Confidence::High, call, message)
        .label(place(0, MAIN, "async fn serve"), Role::Cause, "`serve` is async")
        .label(call, Role::Step, "calls `load`")
        .label(place(1, STORE, "std::thread::sleep"), Role::Sink, "sleeps here")
        .note("other tasks of this thread stop as long")
        .help("use `tokio::time::sleep(d).await`,\nor move it off");
    diagnostic.level = Level::Deny;
    diagnostic.heat = Some(Heat::Hot);
    diagnostic.item = String::from("app::serve");
    diagnostic.fingerprint = String::from("f00d");
    let edits = vec![Edit::instead(call, "load().await")];
    diagnostic.fixes =
        vec![Fix { title: "await it".to_owned(), applicability: Applicability::Unsafe, edits }];
    diagnostic
}

fn lonely() -> Diagnostic {
    let message = "it is \u{202e}odd\u{1b}[2J".to_owned();
    let mut diagnostic = Diagnostic::new(
        "unused-suppression",
        Confidence::Medium,
        place(1, STORE, "= '日'"),
        message,
    );
    diagnostic.level = Level::Warn;
    diagnostic
}

fn written(report: &Report, presentation: Presentation) -> (String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    report::write(report, presentation, &mut out, &mut err).unwrap();
    let plain = |bytes: &[u8]| anstream::adapter::strip_bytes(bytes).into_vec();
    (String::from_utf8(plain(&out)).unwrap(), String::from_utf8(plain(&err)).unwrap())
}

fn problem(path: &str, line: u32, message: &str, in_target: bool) -> Problem {
    Problem { path: path.to_owned(), line, message: message.to_owned(), in_target }
}

#[test]
fn human_tells_the_story_across_files() {
    let dir = TempDir::new().unwrap();
    let mut report = report(&dir);
    report.problems = vec![
        problem("src/b\u{1b}.rs", 3, "expected `;`", true),
        problem("big.rs", 0, "is too long", false),
    ];
    let (out, err) = written(&report, Presentation::default());
    assert_data_eq!(
        out,
        str![[r#"
error[blocking-sleep]: `load` blocks the thread inside `serve`
  ┌─ src/main.rs:4:5
  │
3 │ async fn serve() {
  │ -------------- `serve` is async
4 │     load();
  │     ^^^^^^ calls `load`
  │
  ┌─ src/store.rs:3:5
  │
3 │     std::thread::sleep(Duration::MAX);
  │     ------------------ sleeps here
  │
  = note: other tasks of this thread stop as long
  = help: use `tokio::time::sleep(d).await`,
          or move it off
  = see https://github.com/asynclint/asynclint/blob/main/rules/blocking/blocking_sleep.md

warning[unused-suppression]: it is �odd?[2J
  ┌─ src/store.rs:2:11
  │
2 │     let é = '日';
  │           ^^^^^^
  │
  = note: medium confidence: reported as a warning at most

    1 deny blocking-sleep
    1 warn unused-suppression

2 findings (1 deny, 1 warn) in 2 files, 1 suppressed, 1 problem (0.42 s)

"#]]
        .raw()
    );
    assert_data_eq!(
        err,
        str![[r#"
problem: src/b?.rs:3: expected `;`
note: big.rs: is too long

"#]]
        .raw()
    );
}

#[test]
fn nothing_found_is_said_in_one_line() {
    let report = Report { files: 123, elapsed: Duration::from_millis(50), ..Report::default() };
    assert_data_eq!(
        written(&report, Presentation::default()).0,
        str![[r#"
no findings in 123 files (0.05 s)

"#]]
        .raw()
    );
    let quiet = Presentation { verbosity: Verbosity::Quiet, ..Presentation::default() };
    assert_eq!(written(&report, quiet), (String::new(), String::new()));
}

#[test]
fn verbose_with_tables() {
    let dir = TempDir::new().unwrap();
    let mut report = report(&dir);
    report.diagnostics.truncate(1);
    let presentation = Presentation {
        verbosity: Verbosity::Verbose,
        statistics: true,
        timings: true,
        ..Presentation::default()
    };
    assert_data_eq!(
        written(&report, presentation).0,
        str![[r#"
error[blocking-sleep]: `load` blocks the thread inside `serve`
  ┌─ src/main.rs:4:5
  │
3 │ async fn serve() {
  │ -------------- `serve` is async
4 │     load();
  │     ^^^^^^ calls `load`
  │
  ┌─ src/store.rs:3:5
  │
3 │     std::thread::sleep(Duration::MAX);
  │     ------------------ sleeps here
  │
  = note: other tasks of this thread stop as long
  = help: use `tokio::time::sleep(d).await`,
          or move it off
  = in `app::serve`, while serving; fingerprint f00d
  = see https://github.com/asynclint/asynclint/blob/main/rules/blocking/blocking_sleep.md

statistics
  functions      2
  calls?     10000

timings: wall, processors, memory at the end
  parse    1.5 ms       3.0 ms    20 MiB
  rules    0.2 ms       0.4 ms    20 MiB
  at most                         60 MiB

    1 deny blocking-sleep

1 finding (1 deny) in 2 files, 1 suppressed, 200 bytes (0.42 s)

"#]]
        .raw()
    );
}

#[test]
fn five_steps_are_shown_and_the_rest_counted() {
    let dir = TempDir::new().unwrap();
    let mut report = report(&dir);
    let mut long = Diagnostic::new(
        "blocking-sleep",
        Confidence::High,
        place(0, MAIN, "load()"),
        "m".to_owned(),
    );
    long.level = Level::Deny;
    for step in 1..=8 {
        long = long.label(place(1, STORE, "load"), Role::Step, format!("step {step}"));
    }
    report.diagnostics = vec![long];
    let (out, _) = written(&report, Presentation::default());
    assert!(out.contains("step 5") && !out.contains("step 6"), "{out}");
    assert!(out.contains("= … and 3 more calls\n"), "{out}");
    let verbose = Presentation { verbosity: Verbosity::Verbose, ..Presentation::default() };
    assert!(written(&report, verbose).0.contains("step 8"));
}

#[test]
fn a_changed_file_is_not_quoted() {
    let dir = TempDir::new().unwrap();
    let report = report(&dir);
    fs::write(dir.path().join("src/store.rs"), STORE.replace("MAX", "MIN")).unwrap();
    let (out, err) = written(&report, Presentation::default());
    assert_data_eq!(
        out,
        str![[r#"
error[blocking-sleep]: `load` blocks the thread inside `serve`
  ┌─ src/main.rs:4:5
  │
3 │ async fn serve() {
  │ -------------- `serve` is async
4 │     load();
  │     ^^^^^^ calls `load`
  │
  = src/store.rs:3:5: sleeps here
  = note: other tasks of this thread stop as long
  = help: use `tokio::time::sleep(d).await`,
          or move it off
  = see https://github.com/asynclint/asynclint/blob/main/rules/blocking/blocking_sleep.md

warning[unused-suppression]: it is �odd?[2J
 = src/store.rs:2:12
 = note: medium confidence: reported as a warning at most

    1 deny blocking-sleep
    1 warn unused-suppression

2 findings (1 deny, 1 warn) in 2 files, 1 suppressed (0.42 s)

"#]]
        .raw()
    );
    assert_data_eq!(
        err,
        str![[r#"
note: src/store.rs: has changed since it was analysed; its findings are shown without source

"#]]
        .raw()
    );
}

#[test]
fn short_is_one_line_a_finding() {
    let dir = TempDir::new().unwrap();
    let presentation = Presentation { format: Format::Short, ..Presentation::default() };
    assert_data_eq!(
        written(&report(&dir), presentation).0,
        str![[r#"
src/main.rs:4:5: deny[blocking-sleep] `load` blocks the thread inside `serve`
src/store.rs:2:11: warn[unused-suppression] it is �odd?[2J

"#]]
        .raw()
    );
}

#[test]
fn json_is_one_object_a_line() {
    let dir = TempDir::new().unwrap();
    let mut report = report(&dir);
    report.problems = vec![problem("src/b.rs", 3, "expected `;`", true)];
    let presentation = Presentation {
        format: Format::Json,
        statistics: true,
        timings: true,
        ..Presentation::default()
    };
    assert_data_eq!(written(&report, presentation).0, str![[r#"
{"type":"finding","schema":1,"rule":"blocking-sleep","level":"deny","confidence":"high","heat":"hot","item":"app::serve","owner":null,"fingerprint":"f00d","path":"src/main.rs","line":4,"column":5,"byte_start":49,"byte_end":55,"end_line":4,"end_column":11,"message":"`load` blocks the thread inside `serve`","labels":[{"role":"cause","message":"`serve` is async","path":"src/main.rs","line":3,"column":1,"byte_start":26,"byte_end":40,"end_line":3,"end_column":15},{"role":"step","message":"calls `load`","path":"src/main.rs","line":4,"column":5,"byte_start":49,"byte_end":55,"end_line":4,"end_column":11},{"role":"sink","message":"sleeps here","path":"src/store.rs","line":3,"column":5,"byte_start":40,"byte_end":58,"end_line":3,"end_column":23}],"notes":["other tasks of this thread stop as long"],"help":["use `tokio::time::sleep(d).await`,\nor move it off"],"url":"https://github.com/asynclint/asynclint/blob/main/rules/blocking/blocking_sleep.md","fixes":[{"title":"await it","applicability":"unsafe","edits":[{"path":"src/main.rs","line":4,"column":5,"byte_start":49,"byte_end":55,"end_line":4,"end_column":11,"replacement":"load().await"}]}]}
{"type":"finding","schema":1,"rule":"unused-suppression","level":"warn","confidence":"medium","heat":null,"item":"","owner":null,"fingerprint":"","path":"src/store.rs","line":2,"column":11,"byte_start":27,"byte_end":34,"end_line":2,"end_column":16,"message":"it is \u202eodd\u001b[2J","labels":[],"notes":[],"help":[],"url":null,"fixes":[]}
{"type":"problem","schema":1,"path":"src/b.rs","line":3,"message":"expected `;`","in_target":true}
{"type":"summary","schema":1,"deny":1,"warn":1,"suppressed":1,"baselined":0,"stale":0,"not_new":0,"hidden":0,"problems":1,"files":2,"bytes":200,"elapsed_ms":420,"unresolved":{"calls":0,"awaited":0,"locks":0,"files":0},"statistics":{"functions":2,"calls\u001b":10000},"timings_us":{"parse":1500,"rules":200},"cpu_us":{"parse":3000,"rules":400},"memory_bytes":{"parse":20971520,"rules":20971520,"peak":62914560}}

"#]].raw());
}

#[test]
fn json_satisfies_its_schema() {
    let dir = TempDir::new().unwrap();
    let mut report = report(&dir);
    report.problems = vec![problem("", 0, "nothing else", false)];
    let mut lines = Vec::new();
    for (statistics, timings) in [(true, true), (false, false)] {
        let presentation =
            Presentation { format: Format::Json, statistics, timings, ..Presentation::default() };
        lines.extend(written(&report, presentation).0.lines().map(str::to_owned));
    }
    let mut rules = Vec::new();
    catalogue::json_lines(&RULES, &mut rules).unwrap();
    lines.push(String::from_utf8(rules).unwrap());
    let schema = serde_json::from_str(include_str!("../schema/report.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for line in &lines {
        let mut value: serde_json::Value = serde_json::from_str(line).unwrap();
        let errors: Vec<_> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{line}\n{errors:#?}");
        value["surprise"] = true.into();
        assert!(!validator.is_valid(&value), "the schema lets anything through");
    }
    assert_eq!(lines.len(), 9);
}

#[test]
fn spans_of_another_text_are_drawn_somewhere() {
    let dir = TempDir::new().unwrap();
    let mut report = report(&dir);
    let mut wild = BTreeMap::new();
    for (start, end) in [(0, 0), (u32::MAX, u32::MAX), (9, 3), (25, 26), (40, 5000)] {
        let place = Place { file: FileId(1), span: Span { start, end } };
        let mut diagnostic =
            Diagnostic::new("blocking-sleep", Confidence::High, place, "m".to_owned());
        diagnostic.level = Level::Deny;
        wild.insert(
            (start, end),
            diagnostic.label(
                Place { file: FileId(77), span: place.span },
                Role::Cause,
                "no such file",
            ),
        );
    }
    report.diagnostics = wild.into_values().collect();
    let heads = [
        (Format::Human, "error[blocking-sleep]"),
        (Format::Short, "deny[blocking-sleep]"),
        (Format::Json, "\"rule\":\"blocking-sleep\""),
    ];
    for (format, head) in heads {
        let (out, _) = written(&report, Presentation { format, ..Presentation::default() });
        assert_eq!(out.matches(head).count(), 5, "{out}");
    }
}

#[test]
fn the_catalogue_and_a_page() {
    let mut table = Vec::new();
    catalogue::table(&RULES, &mut table).unwrap();
    let table = anstream::adapter::strip_bytes(&table).into_vec();
    assert_data_eq!(
        String::from_utf8(table).unwrap(),
        str![[r#"
blocking-sleep  deny   correctness  unsafe fix  a thread sleeps inside async code

"#]]
        .raw()
    );
    let mut page = Vec::new();
    catalogue::page(&SLEEP, &mut page).unwrap();
    assert_data_eq!(
        String::from_utf8(page).unwrap().replace('\u{1b}', "^"),
        str![[r#"
^[1m# blocking-sleep^[0m

Says ^[36m`sleep`^[0m.

^[2m```rust bad^[0m
^[36mstd::thread::sleep(d);^[0m
^[2m```^[0m

"#]]
        .raw()
    );
}
